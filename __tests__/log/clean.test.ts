import { cleanBytes, createCleaner, type Cleaner, type Wanted } from '../../src/log/index.js';
import type { LogLine } from '../../src/model/index.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const clean = (text: string): readonly LogLine[] => cleanBytes(bytes(text)).lines;
/** What a cleaner hands on for these pieces, and at its end. */
const feed = (cleaner: Cleaner, ...pieces: readonly Uint8Array[]): LogLine[] => {
  const lines: LogLine[] = [];
  for (const piece of pieces) cleaner.push(piece, (line) => lines.push(line));
  return lines;
};
const finish = (cleaner: Cleaner): LogLine[] => {
  const lines: LogLine[] = [];
  cleaner.end((line) => lines.push(line));
  return lines;
};
const texts = (text: string): string[] => clean(text).map((line) => line.text);
const ESC = '\u001b';
const TIME = '2026-01-02T03:04:05.1234567Z ';

describe('L3, L4: what is taken off a line', () => {
  it.each([
    ['time', `${TIME}hello`, 'hello'],
    ['time and nothing', TIME.trimEnd(), ''],
    ['time, indentation kept', `${TIME}    at f (a.ts:1:2)`, '    at f (a.ts:1:2)'],
    ['byte order mark before the time', `\ufeff${TIME}hello`, 'hello'],
    ['byte order mark alone', '\ufeffhello', 'hello'],
    ['only one time', `${TIME}${TIME}hello`, `${TIME}hello`],
    ['a date without time zone stays', '2026-01-02 03:04:05 hello', '2026-01-02 03:04:05 hello'],
    ['colours', `${ESC}[1;31merror${ESC}[0m: x`, 'error: x'],
    ['24-bit colours', `${ESC}[38;2;1;2;3mx${ESC}[39m`, 'x'],
    ['erase line', `${ESC}[2K${ESC}[1Gdone`, 'done'],
    ['link', `see ${ESC}]8;;https://eslint.org/x${ESC}\\no-undef${ESC}]8;;${ESC}\\`, 'see no-undef'],
    ['link ended by BEL', `${ESC}]8;;http://a${'\u0007'}b${ESC}]8;;${'\u0007'}`, 'b'],
    ['DCS', `a${ESC}P1$r0m${ESC}\\b`, 'ab'],
    ['C1 colours', '\u009b31mred\u009b0m', 'red'],
    ['charset', `${ESC}(B${ESC}[mx`, 'x'],
    ['progress bar', '10%\r50%\r100%', '100%'],
    ['progress bar with a last return', '10%\r100%\r', '100%'],
    ['CRLF', 'hello\r', 'hello'],
    ['CR CRLF', 'hello\r\r', 'hello'],
    ['backspaces', 'abx\b\u0008cd', 'acd'],
    ['backspaces beyond the beginning', '\b\b\bab', 'ab'],
    ['NUL', 'a\u0000b', 'ab'],
    ['zero-width and direction marks', 'a\u200bb\u202ec\u2066d\u00ade', 'abcde'],
    ['tag block and variation selectors', 'a\u{e0041}b\u{e0101}\ufe0fc', 'abc'],
    ['emoji stay', 'ok 👍 ✓ ● “quoted” └──', 'ok 👍 ✓ ● “quoted” └──'],
    ['tab stays', 'a\tb', 'a\tb'],
    ['unterminated sequence keeps the text', `${ESC}]0;title`, '0;title'],
  ])('%s', (_, raw, expected) => {
    expect(texts(`${raw}\n`)).toEqual([expected]);
  });

  it('numbers raw lines, empty ones too, and makes none of a last line end', () => {
    expect(clean('a\n\n\r\nb\n')).toEqual([{ n: 1, text: 'a' }, { n: 2, text: '' }, { n: 3, text: '' }, { n: 4, text: 'b' }]);
    expect(cleanBytes(bytes('a\nb')).rawLines).toBe(2);
    expect(cleanBytes(bytes(''))).toEqual({ lines: [], rawLines: 0, truncated: false });
  });
});

describe('L5: bytes', () => {
  it('decodes UTF-16 by its mark, in both orders', () => {
    const little = Buffer.from('\ufefferror: ü\r\nnext\r\n', 'utf16le');
    const big = Buffer.from(little).swap16();
    for (const raw of [little, big]) expect(cleanBytes(raw).lines.map((line) => line.text)).toEqual(['error: ü', 'next']);
  });

  it('makes U+FFFD of what is no UTF-8', () => {
    expect(cleanBytes(new Uint8Array([0x61, 0xff, 0x62, 0xc3, 0x0a, 0xe2, 0x82])).lines.map((line) => line.text)).toEqual(['a\ufffdb\ufffd', '\ufffd']);
  });

  it('gives the same whatever the pieces are', () => {
    const text = `\ufeff${TIME}first ü\n${TIME}##[group]Run make\nmake\nshell: /usr/bin/bash -e {0}\n##[endgroup]\n10%\r100%\n\n${ESC}[31m::error file=a.c,line=2::x%0Ay${ESC}[0m\nlast 👍`;
    const whole = cleanBytes(bytes(text)).lines;
    for (const size of [1, 2, 3, 7, 64]) {
      const all = bytes(text);
      const buffer = new Uint8Array(size);
      const cleaner = createCleaner();
      const lines: LogLine[] = [];
      for (let at = 0; at < all.length; at += size) {
        // The same buffer every time, as a file reader would use it.
        const part = all.subarray(at, at + size);
        buffer.set(part);
        lines.push(...feed(cleaner, buffer.subarray(0, part.length)));
      }
      expect([...lines, ...finish(cleaner)]).toEqual(whole);
    }
  });

  it('L6: keeps head and tail of a monster line, from one piece or many', () => {
    const monster = `HEAD${'x'.repeat(300_000)}TAIL`;
    const log = cleanBytes(bytes(`a\n${monster}\nb\n`), { maxLineBytes: 1000 });
    expect(log.truncated).toBe(true);
    expect(log.lines.map((line) => line.n)).toEqual([1, 2, 3]);
    expect(log.lines[1]?.text).toMatch(/^HEADx{300,1500} … x{300,1500}TAIL$/);
    expect(log.lines[2]?.text).toBe('b');
    const cleaner = createCleaner({ maxLineBytes: 1000 });
    const lines = [...feed(cleaner, bytes(`short ${'y'.repeat(900)}END\n`)), ...finish(cleaner)];
    expect(lines[0]?.text).toHaveLength(909);
    expect(cleaner.truncated).toBe(false);
  });
});

describe('markers', () => {
  it.each<[string, Omit<LogLine, 'n'>[]]>([
    [`${TIME}##[error]Process completed with exit code 1.`, [{ text: 'Process completed with exit code 1.', mark: 'error' }]],
    ['##[warning]careful', [{ text: 'careful', mark: 'warning' }]],
    ['##[notice]n', [{ text: 'n', mark: 'notice' }]],
    ['##[debug]d', [{ text: 'd', mark: 'debug' }]],
    ['##[command]git fetch', [{ text: 'git fetch', mark: 'command' }]],
    ['[command]/usr/bin/git version', [{ text: '/usr/bin/git version', mark: 'command' }]],
    ['##[group]Operating System', [{ text: 'Operating System', mark: 'group' }]],
    ['##[endgroup]', [{ text: '', mark: 'endgroup' }]],
    ['##[error]  12:3  error  x  no-undef', [{ text: '  12:3  error  x  no-undef', mark: 'error' }]],
    ['a ##[error] in the middle', [{ text: 'a ##[error] in the middle' }]],
    ['##[add-matcher]x.json', [{ text: '##[add-matcher]x.json' }]],
    ['::error file=src/a.ts,line=3,endLine=4,col=5,title=A%2C B%3A C::no%25 x', [{ text: 'no% x', mark: 'error', fields: { file: 'src/a.ts', line: '3', endLine: '4', col: '5', title: 'A, B: C' } }]],
    ['  ::warning::w', [{ text: 'w', mark: 'warning' }]],
    ['::error::', [{ text: '', mark: 'error' }]],
    ['::error::one%0D%0Atwo%0Athree%250A', [{ text: 'one', mark: 'error' }, { text: 'two' }, { text: 'three%0A' }]],
    ['::error::a%0A%1b[31m', [{ text: 'a', mark: 'error' }, { text: '%1b[31m' }]],
    ['::error __proto__=x,constructor=y,file::m', [{ text: 'm', mark: 'error', fields: { constructor: 'y' } }]],
    ['::add-mask::x', [{ text: '::add-mask::x' }]],
    ['std::vector::at', [{ text: 'std::vector::at' }]],
  ])('%s', (raw, expected) => {
    expect(clean(raw)).toEqual(expected.map((line) => ({ n: 1, ...line })));
  });

  it('takes a command out of a colour', () => {
    expect(clean(`${ESC}[31m##[error]x${ESC}[0m`)).toEqual([{ n: 1, text: 'x', mark: 'error' }]);
  });
});

describe('the echo of a script is not output', () => {
  const echoes = (text: string): string[] => clean(text).filter((line) => line.echo === true).map((line) => line.text);

  it('marks a script up to the end of its header, not what it prints', () => {
    const log = `##[group]Run echo "ERROR"\n${ESC}[36;1mecho "ERROR"${ESC}[0m\n${ESC}[36;1mraise RuntimeError${ESC}[0m\nshell: /usr/bin/bash -e {0}\nenv:\n  CI: true\n##[endgroup]\nERROR\n`;
    expect(echoes(log)).toEqual(['Run echo "ERROR"', 'echo "ERROR"', 'raise RuntimeError', 'shell: /usr/bin/bash -e {0}', 'env:', '  CI: true']);
    expect(clean(log).at(-1)).toEqual({ n: 8, text: 'ERROR' });
  });

  it('marks the inputs of an action', () => {
    expect(echoes('##[group]Run actions/checkout@v4\nwith:\n  fetch-depth: 1\n##[endgroup]\nSyncing\n')).toEqual(['Run actions/checkout@v4', 'with:', '  fetch-depth: 1']);
  });

  it('does not take a group of the user for a header', () => {
    expect(echoes('##[group]Run tests\nsrc/a.c:1:1: error: x\n##[endgroup]\n')).toEqual([]);
    expect(texts('##[group]Run tests\nsrc/a.c:1:1: error: x\n')).toEqual(['Run tests', 'src/a.c:1:1: error: x']);
  });

  it('lets a header without end go: at the next group, at the end, after two thousand lines', () => {
    expect(echoes('##[group]Run make\nmake\nshell: bash -e {0}\n##[group]Other\nx\n')).toEqual(['Run make', 'make', 'shell: bash -e {0}']);
    expect(echoes('##[group]Run make\nmake\nshell: bash -e {0}\n')).toHaveLength(3);
    const long = clean(`##[group]Run make\n${'x\n'.repeat(3000)}`);
    expect(long).toHaveLength(3001);
    expect(long.some((line) => line.echo)).toBe(false);
  });

  it('hands lines on at once outside headers', () => {
    const cleaner = createCleaner();
    expect(feed(cleaner, bytes('a\nb'))).toEqual([{ n: 1, text: 'a' }]);
    expect(feed(cleaner, bytes('c\n'))).toEqual([{ n: 2, text: 'bc' }]);
    expect(finish(cleaner)).toEqual([]);
  });
});

describe('gh run view', () => {
  it('reads job and step, also of lines without a time', () => {
    const log = [
      `build (20)\tSet up job\t\ufeff${TIME}Current runner`,
      `build (20)\tRun npm test\t\ufeff${TIME}##[error]first`,
      'build (20)\tRun npm test\tsecond',
      `build (20)\tUNKNOWN STEP\t${TIME}x\ty\tz`,
    ].join('\n');
    expect(clean(log)).toEqual([
      { n: 1, text: 'Current runner', step: 'build (20) / Set up job' },
      { n: 2, text: 'first', mark: 'error', step: 'build (20) / Run npm test' },
      { n: 3, text: 'second', step: 'build (20) / Run npm test' },
      { n: 4, text: 'x\ty\tz', step: 'build (20)' },
    ]);
  });

  it('leaves other tables alone', () => {
    expect(texts('a\tb\tc\nname\tsize\t2026-01-02\n')).toEqual(['a\tb\tc', 'name\tsize\t2026-01-02']);
  });
});

describe('lines that nobody wants', () => {
  const log = [`${TIME}plain words`, 'job\tstep\t'.concat(TIME, 'tabbed'), 'job\tstep\tagain', `${TIME}##[group]Run make`, 'make', 'shell: bash -e {0}', '##[endgroup]', `${TIME}wanted: x\r`, 'ünprintable', `${ESC}[31mred${ESC}[0m`, '::error::y', 'a\tb', 'a\tb\tc'].join('\n');

  it('are asked for without time and step, are not handed on, and can be quoted all the same', () => {
    const asked: string[] = [];
    const wants = (raw: Uint8Array, from: number, to: number): Wanted => {
      const text = new TextDecoder().decode(raw.subarray(from, to));
      asked.push(text);
      return text.startsWith('wanted') ? 'plain' : 'no';
    };
    const cleaner = createCleaner({ wants });
    const lines = [...feed(cleaner, bytes(log)), ...finish(cleaner)];
    expect(asked).toEqual(['plain words', 'again', 'wanted: x', 'ünprintable', `${ESC}[31mred${ESC}[0m`, 'a\tb']);
    const all = cleanBytes(bytes(log)).lines;
    // A new step, a header, a marker and what may be a new step are handed on unasked.
    expect(lines).toEqual(all.filter((line) => [2, 4, 5, 6, 7, 8, 11, 13].includes(line.n)));
    expect(cleaner.recall(1, 13).map((line) => line.text)).toEqual(all.map((line) => line.text));
  });

  it('are held for quoting only so long as they are among the last', () => {
    const cleaner = createCleaner({ wants: () => 'no' });
    for (let n = 0; n < 100; n += 1) feed(cleaner, bytes(`${'x'.repeat(99)}\n`.repeat(1000)));
    expect(cleaner.recall(1, 1)).toEqual([]);
    expect(cleaner.recall(95_000, 95_001)).toHaveLength(2);
    expect(cleaner.recall(99_999, 100_001).map((line) => line.n)).toEqual([99_999, 100_000]);
  });
});
