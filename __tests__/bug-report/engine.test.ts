import { reportBugs } from '../../src/bug-report/index.js';
import { createReporter } from '../../src/bug-report/engine.js';
import type { Parser } from '../../src/bug-report/parser.js';
import type { LogLine } from '../../src/model/index.js';
import { rowParser } from '../../src/bug-report/rows.js';

const lines = (...texts: string[]): LogLine[] => texts.map((text, index) => ({ n: index + 1, text }));

/** Says which lines it was shown. */
function spy(tool: string, seen: string[], options: Partial<Omit<Parser, 'proof'>> & { claims?: (text: string) => boolean } = {}): Parser {
  const { claims, ...shape } = options;
  return {
    tool,
    docs: 'https://example.org',
    proof: { tier: 1 },
    literals: [],
    ...shape,
    start: () => ({
      open: false,
      line(line) {
        seen.push(`${tool}:${line.text}`);
        return claims?.(line.text) ?? false;
      },
      end() {
        seen.push(`${tool}:end`);
      },
    }),
  };
}

describe('who sees which line', () => {
  it('shows a named parser only lines with one of its literals, a fallback only what nobody claimed', () => {
    const seen: string[] = [];
    const named = spy('named', seen, { literals: ['boom', 'bang'], claims: (text) => text.includes('boom') });
    const last = spy('last', seen, { fallback: true });
    reportBugs(lines('quiet', 'a boom here', 'bang'), { parsers: [named, last] });
    expect(seen).toEqual(['last:quiet', 'named:a boom here', 'named:bang', 'last:bang', 'named:end', 'last:end']);
  });

  it('shows every named parser a claimed line, but only the first fallback that takes it', () => {
    const seen: string[] = [];
    const all = [spy('a', seen, { claims: () => true }), spy('b', seen), spy('c', seen, { fallback: true })];
    reportBugs(lines('x'), { parsers: all });
    expect(seen.filter((entry) => !entry.endsWith('end'))).toEqual(['a:x', 'b:x']);
    seen.length = 0;
    reportBugs(lines('x'), { parsers: [spy('c', seen, { fallback: true, claims: () => true }), spy('d', seen, { fallback: true })] });
    expect(seen.filter((entry) => !entry.endsWith('end'))).toEqual(['c:x']);
  });

  it('shows the echo of a script and debug lines to nobody', () => {
    const seen: string[] = [];
    reportBugs(
      [
        { n: 1, text: 'echoed', echo: true },
        { n: 2, text: 'debugged', mark: 'debug' },
      ],
      { parsers: [spy('a', seen)] },
    );
    // Nothing to see, so the parser is not even started.
    expect(seen).toEqual([]);
  });

  it('keeps feeding a parser that is in the middle of a block, and ends the block where the step changes', () => {
    const blocks: string[] = [];
    const block: Parser = {
      tool: 'block',
      docs: 'https://example.org',
      proof: { tier: 1 },
      literals: ['BEGIN'],
      start: () => {
        const held: string[] = [];
        let open = false;
        return {
          get open() {
            return open;
          },
          line(line) {
            open = true;
            held.push(line.text);
            return true;
          },
          end: () => void blocks.push(held.join('|')),
        };
      },
    };
    reportBugs(
      [
        { n: 1, text: 'before', step: 'one' },
        { n: 2, text: 'BEGIN', step: 'one' },
        { n: 3, text: 'more', step: 'one' },
        { n: 4, text: 'other', step: 'two' },
      ],
      { parsers: [block] },
    );
    expect(blocks).toEqual(['BEGIN|more']);
  });
});

describe('what is handed over', () => {
  const shout = rowParser({
    tool: 'shout',
    docs: 'https://example.org',
    proof: { tier: 1 },
    literals: ['!'],
    rows: [{ kind: 'compile', pattern: /^(?<severity>\w+)! (?<file>[^ :]+):(?<line>\d+) (?<message>.*)$/ }],
  });

  it('names, quotes and places a report', () => {
    const { bugs } = reportBugs(lines('x', 'error! /home/runner/work/app/app/src/a.c:3 bad /home/runner/work/app/app/src/b.c'), { parsers: [shout], step: 'build' });
    expect(bugs).toEqual([
      {
        id: 'b1',
        tool: 'shout',
        kind: 'compile',
        severity: 'error',
        file: 'src/a.c',
        line: 3,
        message: 'bad src/b.c',
        step: 'build',
        logLines: [2, 2],
        excerpt: 'error! src/a.c:3 bad src/b.c',
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      },
    ]);
  });

  it('keeps 500 and counts the rest; a thousand warnings do not push an error out', () => {
    const reporter = createReporter({ parsers: [shout] });
    for (let n = 1; n <= 1000; n += 1) reporter.line({ n, text: `warning! src/f${n}.c:${n} warned of ${'x'.repeat(n % 50)}` });
    reporter.line({ n: 1001, text: 'error! src/a.c:1 this is why' });
    const { bugs, dropped } = reporter.finish();
    expect(bugs).toHaveLength(500);
    expect(dropped).toBe(501);
    expect(bugs[0]).toMatchObject({ id: 'b1', message: 'this is why' });
  });

  it('quotes at most 40 lines of a long block, its beginning and its end', () => {
    const long: Parser = {
      tool: 'long',
      docs: 'https://example.org',
      proof: { tier: 1 },
      literals: ['END'],
      start: (sink) => ({
        open: false,
        line(line) {
          sink.bug({ tool: 'long', kind: 'test', severity: 'error', message: 'm', from: 1, to: line.n });
          return true;
        },
        end() {},
      }),
    };
    const { bugs } = reportBugs(lines(...Array.from({ length: 99 }, (_, index) => `line ${index + 1}`), 'END'), { parsers: [long] });
    const quoted = bugs[0]?.excerpt.split('\n') ?? [];
    expect(quoted).toHaveLength(40);
    expect([quoted[0], quoted[28], quoted[29], quoted.at(-1)]).toEqual(['line 1', 'line 29', '…', 'END']);
    expect(bugs[0]?.logLines).toEqual([1, 100]);
  });

  it('adds up test counts and counts unread lines', () => {
    const counter: Parser = {
      tool: 'counter',
      docs: 'https://example.org',
      proof: { tier: 1 },
      literals: ['passed'],
      start: (sink) => ({
        open: false,
        line(line) {
          if (line.text === 'passed ?') sink.unread(line);
          else sink.tests({ total: 3, passed: 2, failed: 1, skipped: 0 });
          return true;
        },
        end() {},
      }),
    };
    const reports = reportBugs(lines('passed 2', 'passed ?', 'passed 2'), { parsers: [counter] });
    expect(reports).toMatchObject({ bugs: [], dropped: 0, unread: 1, tests: { total: 6, passed: 4, failed: 2, skipped: 0 } });
  });

  it('leaves out positions that cannot be', () => {
    const zero = rowParser({ tool: 'z', docs: 'https://example.org', literals: [], rows: [{ kind: 'lint', pattern: /^(?<file>\S+) (?<line>\d+) (?<column>\d+) (?<message>.+)$/ }] });
    const { bugs } = reportBugs(lines('a.c 0 0 whole file', 'b.c 7 0 whole line'), { parsers: [zero] });
    expect(bugs.map(({ file, line, column }) => [file, line, column])).toEqual([['a.c', undefined, undefined], ['b.c', 7, undefined]]);
  });
});
