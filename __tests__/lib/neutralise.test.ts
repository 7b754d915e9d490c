import { neutralise } from '../../src/lib/neutralise.js';
import { stripTerminal } from '../../src/lib/terminal.js';
import { INVISIBLE } from '../../src/lib/invisible.js';

/** What the runner reads as a line. */
const runnerLines = (text: string): string[] => text.split(/\r\n|\r|\n/);

/** The runner trims what .NET calls white space; `startsWith` there compares by culture and so looks through ignorable characters. */
const ignorable = new RegExp(`${INVISIBLE}|[\\u0000-\\u0008\\u000e-\\u001f]`, 'gu');
const trimStart = (line: string): string => line.replace(/^[\s\u0085]+/, '');

/** Port of ActionCommand.TryParseV2, for any command name. */
function parsesV2(raw: string): boolean {
  const line = trimStart(raw.replace(ignorable, ''));
  return line.startsWith('::') && line.indexOf('::', 2) >= 0;
}

/** Port of ActionCommand.TryParse, for any command name. */
function parsesLegacy(raw: string): boolean {
  const line = raw.replace(ignorable, '');
  const prefix = line.indexOf('##[');
  return prefix >= 0 && line.indexOf(']', prefix) >= 0;
}

const commands = (text: string): string[] => runnerLines(text).filter((line) => parsesV2(line) || parsesLegacy(line));

const ESC = '\u001b';
const ATTACKS: readonly (readonly [string, string])[] = [
  ['mask', '::add-mask::a'],
  ['indented error', '   ::error file=x::y'],
  ['tab', '\t::warning::y'],
  ['stop commands', '::stop-commands::t'],
  ['old set-output', '::set-output name=a::b'],
  ['no-break space before', '\u00a0::error::y'],
  ['line separator before', '\u2028::error::y'],
  ['more colons', ':::error::y'],
  ['four colons', '::::error::y'],
  ['behind a line feed', 'a\n::error::y'],
  ['behind a lone carriage return', 'a\r::error::y'],
  ['behind CRLF', 'a\r\n::error::y\r\n'],
  ['colour before', `${ESC}[31m::error::y`],
  ['colour between the colons', `:${ESC}[0m:error:${ESC}[0m:y`],
  ['zero-width before', '\u200b::error::y'],
  ['soft hyphen between', ':\u00ad:error:\u00ad:y'],
  ['byte order mark', '\ufeff::error::y'],
  ['NUL between', ':\u0000:error::y'],
  ['legacy in a line', 'abc ##[add-mask]e'],
  ['legacy in a gutter', '> ##[group]x'],
  ['legacy more hashes', '####[group]x'],
  ['legacy with colour inside', `#${ESC}[1m#${ESC}[0m[error]x`],
  ['legacy with zero-width inside', '#\u200b#\u2060[error]x'],
  ['legacy with an OSC link inside', `#${ESC}]8;;http://x${ESC}\\#[error]x`],
  ['legacy with nested escapes', `#${ESC}[${ESC}[0m#[error]x`],
  ['two on a line', '##[a]##[b]'],
  ['C1 introducer', '\u009b31m::error::x'],
];

describe('L1, L2: no foreign line is a command', () => {
  it.each(ATTACKS)('%s', (_, text) => {
    // Escapes hide a command from the runner only until somebody strips them.
    expect(commands(stripTerminal(text))).not.toEqual([]);
    expect(commands(neutralise(text))).toEqual([]);
  });

  it('holds when applied twice, and to its own output', () => {
    for (const [, text] of ATTACKS) expect(neutralise(neutralise(text))).toBe(neutralise(text));
  });
});

describe('L3: what a terminal would obey is gone', () => {
  it.each([
    ['colours', `${ESC}[1;31mred${ESC}[0m`, 'red'],
    ['link', `${ESC}]8;;https://evil${ESC}\\text${ESC}]8;;${ESC}\\`, 'text'],
    ['clipboard', `a${ESC}]52;c;ZXZpbA==\u0007b`, 'ab'],
    ['DCS', `a${ESC}Pq#0;2;0;0;0${ESC}\\b`, 'ab'],
    ['charset', `${ESC}(Ba`, 'a'],
    ['backspaces', 'ok\b\bno', 'okno'],
    ['lone CR', 'good\rbad', 'good\nbad'],
    ['unterminated OSC keeps its text', `${ESC}]0;title`, '0;title'],
    ['mojibake is no OSC', 'it\u00e2\u20ac\u009d said', 'it\u00e2\u20ac said'],
    ['tab stays', 'a\tb', 'a\tb'],
    ['plain text stays', 'std::vector<int> a; // ## [x] ::', 'std::vector<int> a; // ## [x] ::'],
  ])('%s', (_, text, expected) => {
    expect(neutralise(text)).toBe(expected);
  });

  it('L3, L4: leaves no control, no escape and none of the invisible code points', () => {
    const every = Array.from({ length: 0x10ffff - 0x800 }, (_, index) => String.fromCodePoint(index < 0xd800 ? index : index + 0x800)).join('');
    const out = neutralise(every);
    expect(out).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
    const hidden: [number, number][] = [[0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x2064], [0x2066, 0x2069], [0xfeff, 0xfeff], [0xad, 0xad], [0x180e, 0x180e], [0xfe00, 0xfe0f], [0xe0100, 0xe01ef], [0xe0000, 0xe007f], [0x3164, 0x3164]];
    const left = new Set([...out].map((character) => character.codePointAt(0)));
    for (const [from, to] of hidden) for (let point = from; point <= to; point += 1) expect(left.has(point)).toBe(false);
    expect(left.has(0x1f600)).toBe(true);
    expect(left.has(0xe0080)).toBe(true);
  });
});
