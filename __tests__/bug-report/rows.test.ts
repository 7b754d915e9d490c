import { reportBugs } from '../../src/bug-report/index.js';
import { generic } from '../../src/bug-report/parsers/common/generic.js';
import { github } from '../../src/bug-report/parsers/common/github.js';
import { parsers } from '../../src/bug-report/parsers/index.js';
import { createPrefilter } from '../../src/bug-report/prefilter.js';
import { rowParser, severityOf } from '../../src/bug-report/rows.js';
import type { LogLine } from '../../src/model/index.js';

describe('rows of data', () => {
  const parser = rowParser({
    tool: 'demo',
    language: 'c',
    docs: 'https://example.org',
    literals: ['demo'],
    rows: [
      { kind: 'lint', severity: 'warning', rule: 'fixed', pattern: /^demo (?<file>\S+) (?<line>\d+)-(?<endLine>\d+) (?<message>.+)$/ },
      { kind: 'test', pattern: /^demo test (?<test>.+) (?<severity>warn)$/ },
      { kind: 'runtime', pattern: /^demo: / },
    ],
  });
  it.each([
    ['demo a.c 3-5 too long', { kind: 'lint', severity: 'warning', rule: 'fixed', file: 'a.c', line: 3, endLine: 5, message: 'too long', language: 'c' }],
    ['demo test x y warn', { kind: 'test', severity: 'warning', test: 'x y', message: 'demo test x y warn' }],
    ['demo: it broke ', { kind: 'runtime', severity: 'error', message: 'demo: it broke' }],
  ])('%s', (text, expected) => {
    expect(reportBugs([{ n: 1, text }], { parsers: [parser] }).bugs).toEqual([expect.objectContaining({ tool: 'demo', ...expected })]);
  });

  it.each([['error', 'error'], ['ERROR', 'error'], ['Fatal Error', 'error'], ['W', 'warning'], ['warn', 'warning'], ['info', 'note'], ['hint', 'note'], ['blah', undefined]])('%s is %s', (word, expected) => {
    expect(severityOf(word)).toBe(expected);
  });
});

describe('generic: file:line[:col]: [severity:] message', () => {
  const read = (text: string): unknown[] =>
    reportBugs([{ n: 1, text }], { parsers: [generic] }).bugs.map(({ file, line, column, severity, rule, message }) => [file, line, column, severity, rule, message]);

  it.each<[string, unknown[]]>([
    ['src/a.c:3:5: error: no such thing', ['src/a.c', 3, 5, 'error', undefined, 'no such thing']],
    ['src/a.c:3: warning: careful', ['src/a.c', 3, undefined, 'warning', undefined, 'careful']],
    ['src/a.c:3:5: fatal error: x.h: No such file', ['src/a.c', 3, 5, 'error', undefined, 'x.h: No such file']],
    ['D:\\a\\app\\app\\src\\a.c:3:5: error: x', ['src/a.c', 3, 5, 'error', undefined, 'x']],
    ['C:\\x\\a.h(89): error C2143: syntax error', ['C:/x/a.h', 89, undefined, 'error', 'C2143', 'syntax error']],
    ['a.cs(3,5): warning CS0168: unused', ['a.cs', 3, 5, 'warning', 'CS0168', 'unused']],
    ['./x.go:5:2: declared and not used: y', ['x.go', 5, 2, 'error', undefined, 'declared and not used: y']],
    ['a.rb:3: syntax error, unexpected end', ['a.rb', 3, undefined, 'error', undefined, 'syntax error, unexpected end']],
    ['[worker] src/a.c:3:5: error: x', ['src/a.c', 3, 5, 'error', undefined, 'x']],
    ['[backend:build] src/a.c:3:5: error: x', ['src/a.c', 3, 5, 'error', undefined, 'x']],
    ['Makefile:12: *** missing separator.  Stop.', ['Makefile', 12, undefined, 'error', undefined, '*** missing separator.  Stop.']],
    ['file:///home/runner/work/app/app/a.mjs:1:2: error: x', ['a.mjs', 1, 2, 'error', undefined, 'x']],
    ['src/a.py:1:1: E302 expected 2 blank lines', ['src/a.py', 1, 1, 'error', undefined, 'E302 expected 2 blank lines']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    '12:34:56: error: x',
    '2026-01-02 12:34:56: error',
    '2026-01-02T03:04:05.123Z error: x',
    'http://example.com:8080: error: refused',
    'https://x.example/a.js:1:2: error',
    'example.com:443: error: connection refused',
    'localhost:8080: error: connection refused',
    '127.0.0.1:5432: error: refused',
    'db.internal:5432: error: refused',
    'main.go:12: starting server',
    'app.rb:3: listening on 8080',
    'error: something without a place',
    'key: value: 1:2',
    '    at f (src/a.ts:1:2)',
    'node:internal/modules:1:2',
    'sha256:1234: error',
    '(1) first:2: x',
  ])('leaves: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('github: what the runner marks', () => {
  const read = (line: Omit<LogLine, 'n'>): unknown[] =>
    reportBugs([{ n: 1, ...line }], { parsers: [github] }).bugs.map(({ severity, file, line: at, column, rule, message }) => [severity, file, at, column, rule, message]);

  it.each<[Omit<LogLine, 'n'>, unknown[]]>([
    [{ text: 'It broke', mark: 'error' }, ['error', undefined, undefined, undefined, undefined, 'It broke']],
    [{ text: 'Process completed with exit code 127.', mark: 'error' }, ['error', undefined, undefined, undefined, 'exit-127', 'Process completed with exit code 127.']],
    [{ text: 'bad', mark: 'error', fields: { file: 'src/a.ts', line: '3', col: '5' } }, ['error', 'src/a.ts', 3, 5, undefined, 'bad']],
    [{ text: 'w', mark: 'warning', fields: { file: 'a.ts' } }, ['warning', 'a.ts', undefined, undefined, undefined, 'w']],
    [{ text: '', mark: 'error', fields: { title: 'Only a title' } }, ['error', undefined, undefined, undefined, undefined, 'Only a title']],
    [{ text: 'x', mark: 'error', fields: { file: 'a.ts', line: '1e9', col: '-1' } }, ['error', 'a.ts', undefined, undefined, undefined, 'x']],
  ])('%j', (line, expected) => {
    expect(read(line)).toEqual([expected]);
  });

  it.each<Omit<LogLine, 'n'>>([{ text: 'Node.js 16 actions are deprecated.', mark: 'warning' }, { text: 'n', mark: 'notice' }, { text: 'Process completed with exit code 1.' }, { text: 'Run x', mark: 'group' }])('leaves: %j', (line) => {
    expect(read(line)).toEqual([]);
  });

  it('leaves a marked line to the tool that it is from', () => {
    const { bugs } = reportBugs([{ n: 1, text: 'src/a.xyz:3:5: error: x', mark: 'error' }]);
    expect(bugs.map((bug) => bug.tool)).toEqual(['generic']);
  });
});

describe('the registry', () => {
  it('has each tool once, with a link to its format, fallbacks last', () => {
    expect(parsers.length).toBeGreaterThan(3);
    expect(new Set(parsers.map((parser) => parser.tool)).size).toBe(parsers.length);
    for (const parser of parsers) expect([parser.tool, parser.docs]).toEqual([parser.tool, expect.stringMatching(/^https:\/\/\S+/)]);
    expect(parsers.map((parser) => parser.fallback === true).join(' ')).toMatch(/^(?:false ?)+(?:true ?)+$/);
  });
});

describe('the prefilter', () => {
  it('finds exactly the parsers whose literal is in the line', () => {
    const sets = [['he', 'his'], ['she'], ['hers', '●'], [], ['aab'], ['error TS', 'error']];
    const filter = createPrefilter(sets);
    for (const text of ['ushers', 'this', 'aaab', 'x ● y', 'erro error T error TS1', 'nothing', '', 'shis', 'héhe', 'aaaab']) {
      const expected = sets.flatMap((literals, index) => (literals.some((literal) => text.includes(literal)) ? [index] : []));
      expect([text, ...filter.scan(text)]).toEqual([text, ...expected]);
      const bytes = new TextEncoder().encode(`<${text}>`);
      expect([text, filter.scanBytes(bytes, 1, bytes.length - 1)]).toEqual([text, /[^ -~]/.test(text) ? null : expected]);
    }
  });
});
