import { blockMachine, type BlockRule } from '../../block.js';
import type { Parser, Proof } from '../../parser.js';
import { rowParser, type RowTable } from '../../rows.js';

const ABSENT: Proof = { tier: 2, why: 'no package of it for this machine' };
const at = (extension: string): string => `^(?<file>(?:[A-Za-z]:)?[^\\s:()][^:()]{0,400}\\.(?:${extension}))`;
const COLONS = ':(?<line>\\d{1,7}):(?<column>\\d{1,5}): ';

const rows: readonly RowTable[] = [
  {
    tool: 'hlint', language: 'haskell', docs: 'https://github.com/ndmitchell/hlint#readme', literals: [': Suggestion: ', ': Warning: ', ': Error: ', ': Ignore: '],
    rows: [
      { kind: 'syntax', literal: 'Parse error', pattern: new RegExp(`${at('l?hs|hsc')}:(?<line>\\d{1,7}):(?<column>\\d{1,5})(?:-\\d{1,5})?: (?<severity>Error): (?<message>Parse error.{0,1000})$`) },
      { kind: 'lint', severity: 'warning', pattern: new RegExp(`${at('l?hs|hsc')}:\\((?<line>\\d{1,7}),(?<column>\\d{1,5})\\)-\\((?<endLine>\\d{1,7}),\\d{1,5}\\): (?:Suggestion|(?<severity>Warning|Error)): (?<message>.{1,1000})$`) },
      { kind: 'lint', severity: 'warning', pattern: new RegExp(`${at('l?hs|hsc')}:(?<line>\\d{1,7}):(?<column>\\d{1,5})(?:-\\d{1,5})?: (?:Suggestion|(?<severity>Warning|Error)): (?<message>.{1,1000})$`) },
    ],
  },
  {
    tool: 'lua', language: 'lua', docs: 'https://www.lua.org/manual/5.4/manual.html#lua', literals: ['lua: ', 'luac: ', 'luajit: ', 'lua5.', 'luac5.', 'lua.exe: '],
    rows: [
      { kind: 'syntax', pattern: /^lua[\w.]{0,20}: (?<file>[^\s:]{1,400}):(?<line>\d{1,7}): (?<message>.{1,500} (?:near|expected) .{1,300}|unfinished .{1,300}|unexpected symbol .{1,300})$/ },
      { kind: 'import', pattern: /^lua[\w.]{0,20}: (?:(?<file>[^\s:]{1,400}):(?<line>\d{1,7}): )?(?<message>module '[^']{1,200}' not found):?$/ },
      { kind: 'runtime', pattern: /^lua[\w.]{0,20}: (?<file>[^\s:]{1,400}):(?<line>\d{1,7}): (?<message>.{1,1000})$/ },
    ],
  },
  {
    tool: 'elvis', language: 'erlang', docs: 'https://github.com/inaka/elvis#usage', proof: ABSENT, literals: ['.erl:', '.hrl:'],
    rows: [{ kind: 'lint', pattern: /^(?<file>[^\s:]{1,400}\.[eh]rl):(?<line>\d{1,7}):(?<rule>[a-z]\w{2,60}):(?<message>\S.{0,1000})$/ }],
  },
  {
    tool: 'zig', language: 'zig', docs: 'https://ziglang.org/documentation/master/', proof: { tier: 2, why: 'its compiler is too large to bring along for the form that gcc has as well' }, literals: ['.zig:'],
    rows: [
      { kind: 'syntax', pattern: new RegExp(`${at('zig|zon')}${COLONS}(?<severity>error): (?<message>expected .{1,500})$`) },
      { kind: 'compile', pattern: new RegExp(`${at('zig|zon')}${COLONS}(?<severity>error|note): (?<message>.{1,1000})$`) },
    ],
  },
  {
    tool: 'nim', language: 'nim', docs: 'https://nim-lang.org/docs/nimc.html', proof: ABSENT, literals: ['.nim(', '.nims(', '.nimble('],
    rows: [
      { kind: 'syntax', pattern: new RegExp(`${at('nims?|nimble')}\\((?<line>\\d{1,7}), (?<column>\\d{1,5})\\) (?<severity>Error): (?<message>(?:identifier expected|expected|invalid indentation|expression expected|nestable statement).{0,500})$`) },
      { kind: 'compile', pattern: new RegExp(`${at('nims?|nimble')}\\((?<line>\\d{1,7}), (?<column>\\d{1,5})\\) (?<severity>Error|Warning|Hint): (?<message>.{1,1000}?)(?: \\[(?<rule>[A-Z]\\w{1,60})\\])?$`) },
    ],
  },
  {
    tool: 'nagelfar', language: 'tcl', docs: 'https://nagelfar.sourceforge.net/', proof: ABSENT, literals: [': E ', ': W ', ': N '],
    rows: [{ kind: 'lint', pattern: /^(?:(?<file>\S{1,400}\.(?:tcl|tm|test|exp)): )?Line {1,8}(?<line>\d{1,7}): (?<severity>[EWN]) (?<message>.{1,1000})$/ }],
  },
  {
    tool: 'swipl', language: 'prolog', docs: 'https://www.swi-prolog.org/pldoc/man?section=debugger', proof: ABSENT, literals: ['ERROR: ', 'Warning: '],
    rows: [
      { kind: 'syntax', pattern: /^(?<severity>ERROR): (?<file>[^\s:]{1,400}\.(?:pl|plt|pro|prolog)):(?<line>\d{1,7}):(?:(?<column>\d{1,5}):)? (?<message>Syntax error: .{1,500})$/ },
      { kind: 'compile', pattern: /^(?<severity>ERROR|Warning): (?<file>[^\s:]{1,400}\.(?:pl|plt|pro|prolog)):(?<line>\d{1,7}):(?:(?<column>\d{1,5}):)?(?: (?<message>.{1,500}))?$/ },
    ],
  },
  {
    tool: 'r', language: 'r', docs: 'https://cran.r-project.org/doc/manuals/r-release/R-exts.html#Checking-packages', proof: ABSENT, literals: ['Error in ', 'Error: ', 'Execution halted', '.R:'],
    rows: [
      { kind: 'lint', pattern: new RegExp(`${at('[rR]|Rmd|qmd')}${COLONS}(?<severity>style|warning|error): (?:\\[(?<rule>\\w{1,60})\\] )?(?<message>.{1,1000})$`) },
      { kind: 'import', pattern: /^(?<message>Error in (?:library|loadNamespace)\(.{1,200}\) : .{1,400})$/ },
    ],
  },
];

/** Credo's list: the finding, and below it the place. */
const credo: BlockRule = {
  starts: /^┃ {1,4}\[([WRCDF])\] [↑↗→↘↓] (\S.{0,500})$/u,
  closes: /^┃ {3,12}[^\s:]{1,400}\.exs?:\d{1,7}/u,
  keeps: (text, body) => body.length < 6 && /^┃ {3,}\S/u.test(text),
  read: (block) => {
    const place = /^┃ {3,12}([^\s:]{1,400}\.exs?):(\d{1,7})(?::(\d{1,5}))?/u.exec(block.body.at(-1) ?? '');
    if (place === null) return undefined;
    const column = place[3] === undefined ? {} : { column: Number(place[3]) };
    return { tool: 'credo', language: 'elixir', kind: 'lint', severity: 'warning', file: place[1] as string, line: Number(place[2]), ...column, message: block.head[2] as string, from: block.from, to: block.to };
  },
};
/** dialyxir: `lib/cart.ex:12:no_return`, and below it what that means here. */
const dialyzer: BlockRule = {
  starts: /^([^\s:]{1,400}\.(?:exs?|erl)):(\d{1,7})(?::(\d{1,5}))?:([a-z][a-z_]{3,60})$/,
  closes: /^_{20,}$/,
  keeps: (text, body) => body.length < 30 && !/^done in /.test(text),
  read: (block) => {
    const [, file = '', line, column, rule = ''] = block.head;
    const message = block.body.filter((text) => text.trim() !== '' && !/^_{20,}$/.test(text))[0];
    return message === undefined ? undefined : { tool: 'dialyzer', language: 'elixir', kind: 'type', severity: 'warning', file, line: Number(line), ...(column === undefined ? {} : { column: Number(column) }), rule, message, from: block.from, to: block.to };
  },
};
/** Julia names the file it was running at the end of the stack. */
const julia: BlockRule = {
  starts: /^ERROR: (?:LoadError: ){1,4}(.{1,1000})$/,
  closes: /^in expression starting at (\S{1,400}):(\d{1,7})$/,
  keeps: (text, body) => body.length < 120 && !text.startsWith('ERROR: '),
  read: (block) => {
    const place = /^in expression starting at (\S{1,400}):(\d{1,7})$/.exec(block.body.at(-1) ?? '');
    const message = block.head[1] as string;
    return { tool: 'julia', language: 'julia', kind: /ParseError|syntax:/.test(message) ? 'syntax' : 'runtime', severity: 'error', ...(place === null ? {} : { file: place[1] as string, line: Number(place[2]) }), message, from: block.from, to: block.to };
  },
};
const HEX = 'a package of a registry that cannot be reached here';
/** Elm shows a title with the file behind it; the first numbered line of code is the place. */
const elm: BlockRule = {
  starts: /^-- ([A-Z][A-Z ]{2,60}) -{2,200} (\S{1,400}\.elm)$/,
  keeps: (text) => !/^-- [A-Z][A-Z ]{2,60} -{2,}/.test(text) && !/^(?:Detected|Compiling|Failed)/.test(text),
  read: (block) => {
    const line = block.body.map((text) => /^ {0,6}(\d{1,7})[|│]/.exec(text)?.[1]).find((number) => number !== undefined);
    const said = block.body.find((text) => text.trim() !== '') ?? '';
    const rule = block.head[1] as string;
    const kind = /SYNTAX|PARSE|UNFINISHED|PROBLEM IN|UNEXPECTED/.test(rule) ? 'syntax' : /TYPE/.test(rule) ? 'type' : /MODULE NOT FOUND|IMPORT/.test(rule) ? 'import' : 'compile';
    return { tool: 'elm', language: 'elm', kind, severity: 'error', file: block.head[2] as string, ...(line === undefined ? {} : { line: Number(line) }), rule, message: said.trim(), from: block.from, to: block.to };
  },
};
/** PureScript: `[1/1 TypesDoNotUnify]`, then the place and its code, then the message. */
const purescript: BlockRule = {
  starts: /^(?:\[\d{1,5}\/\d{1,5} (\w{1,60})\]|Error found:|Warning found:|Error \d{1,5} of \d{1,5}:)$/,
  keeps: (text, body) => body.length < 30 && !/^(?:See https|\[\d{1,5}\/|Error \d)/.test(text),
  read: (block) => {
    const place = block.body.map((text) => /^(?:at |in module .{1,200} at )?\s{0,4}([^\s:]{1,400}\.purs):(\d{1,7}):(\d{1,5})/.exec(text.trimStart())).find((match) => match !== null);
    const said = block.body.filter((text) => text.trim() !== '' && !/\.purs:\d|^in module|^\s{0,8}\d{1,7} {2}|^\s{0,12}\^/.test(text)).map((text) => text.trim());
    if (place === undefined || place === null || said.length === 0) return undefined;
    const rule = block.head[1];
    return { tool: 'purescript', language: 'purescript', kind: /ErrorParsing/.test(rule ?? '') ? 'syntax' : 'compile', severity: block.head[0].startsWith('Warning') ? 'warning' : 'error', file: place[1] as string, line: Number(place[2]), column: Number(place[3]), ...(rule === undefined ? {} : { rule }), message: said.slice(0, 8).join('\n'), from: block.from, to: block.to };
  },
};

function blocks(tool: string, language: string, rule: BlockRule, rest: Pick<Parser, 'docs' | 'literals'> & { readonly why: string }): Parser {
  return { tool, language, docs: rest.docs, proof: { tier: 3, why: rest.why }, literals: rest.literals, start: (sink) => blockMachine([rule], sink) };
}

export const functionalTables: readonly Parser[] = [
  ...rows.map(rowParser),
  blocks('credo', 'elixir', credo, { docs: 'https://hexdocs.pm/credo/basic_usage.html', literals: ['┃ '], why: HEX }),
  blocks('dialyzer', 'elixir', dialyzer, { docs: 'https://hexdocs.pm/dialyxir/readme.html', literals: ['.ex:', '.exs:', '.erl:'], why: HEX }),
  blocks('julia', 'julia', julia, { docs: 'https://docs.julialang.org/en/v1/manual/stacktraces/', literals: ['ERROR: LoadError: '], why: 'no package of it for this machine' }),
  blocks('elm', 'elm', elm, { docs: 'https://guide.elm-lang.org/types/reading_types.html', literals: ['.elm'], why: 'its packages come from a host that cannot be reached here' }),
  blocks('purescript', 'purescript', purescript, { docs: 'https://github.com/purescript/documentation/tree/master/errors', literals: ['Error found:', 'Warning found:', 'Error 1 of', ' of ', '[1/'], why: 'its compiler is downloaded from a host that cannot be reached here' }),
];
