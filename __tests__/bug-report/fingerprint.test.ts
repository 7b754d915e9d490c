import { reportBugs } from '../../src/bug-report/index.js';
import { fingerprintAll, fingerprintFailure, mask, type Traits } from '../../src/bug-report/fingerprint.js';
import { createPathCleaner } from '../../src/bug-report/paths.js';
import type { BugDraft, Parser } from '../../src/bug-report/parser.js';

type Draft = Omit<BugDraft, 'from' | 'to' | 'tool' | 'severity'> & Partial<Pick<BugDraft, 'tool' | 'severity'>>;

/** Fingerprints of drafts after they went the way of every draft: path cleaning, merging, ranking. */
function printsOf(drafts: readonly Draft[], roots: readonly string[] = []): string[] {
  const parser: Parser = {
    tool: 'x',
    docs: 'https://example.org',
    proof: { tier: 1 },
    literals: [],
    start: (sink) => ({
      open: false,
      line(line) {
        const draft = drafts[line.n - 1];
        if (draft !== undefined) sink.bug({ tool: 'x', severity: 'error', ...draft, from: line.n, to: line.n });
        return true;
      },
      end() {},
    }),
  };
  const lines = drafts.map((_, index) => ({ n: index + 1, text: '.' }));
  return reportBugs(lines, { roots, parsers: [parser] }).bugs.map((bug) => bug.fingerprint);
}

const base: Draft = { kind: 'type', file: 'src/a.ts', line: 3, column: 5, rule: 'TS2322', message: "Type 'string' is not assignable to type 'number'." };
const failing: Draft = { kind: 'test', file: 'test/a.test.ts', line: 9, test: 'suite > adds', message: 'expected 3 to equal 4' };

describe('the same failure has the same name', () => {
  it.each(([
    ['Linux runner', base, { ...base, file: '/home/runner/work/app/app/src/a.ts' }],
    ['Windows runner', base, { ...base, file: 'D:\\a\\app\\app\\src\\a.ts' }],
    ['macOS runner', base, { ...base, file: '/Users/runner/work/app/app/src/a.ts' }],
    ['container job', base, { ...base, file: '/__w/app/app/src/a.ts' }],
    ['self-hosted', base, { ...base, file: '/opt/actions-runner/_work/app/app/src/a.ts' }],
    ['docker action', base, { ...base, file: '/github/workspace/src/a.ts' }],
    ['file address', base, { ...base, file: 'file:///home/runner/work/app/app/src/a.ts' }],
    ['file address on Windows', base, { ...base, file: 'file:///D:/a/app/app/src/a.ts' }],
    ['leading dot', base, { ...base, file: './src/a.ts' }],
    ['backslashes', base, { ...base, file: '.\\src\\a.ts' }],
    ['webpack', base, { ...base, file: 'webpack-internal:///./src/a.ts' }],
    ['another checkout folder', base, { ...base, file: '/tmp/heal-x1/clone/src/a.ts' }, ['/tmp/heal-x1/clone']],
    ['another checkout folder, with a slash', base, { ...base, file: '/tmp/heal-x1/clone/src/a.ts' }, ['/tmp/heal-x1/clone/']],
    ['macOS temporary folder', base, { ...base, file: '/private/tmp/heal-x1/src/a.ts' }, ['/tmp/heal-x1']],
    ['a folder under another root', base, { ...base, file: '/w/a/src/a.ts' }, ['/w', '/w/a']],
    ['a Windows root', base, { ...base, file: 'C:\\build\\app\\src\\a.ts' }, ['C:\\build\\app']],
    ['shifted lines', base, { ...base, line: 40, column: 1 }],
    ['another tool', base, { ...base, tool: 'vite' }],
    ['warning or error', base, { ...base, severity: 'warning' }],
    ['other numbers', failing, { ...failing, message: 'expected 17 to equal 4' }],
    ['time behind the test', failing, { ...failing, test: 'suite > adds (12 ms)' }],
    ['separator in the test id', { ...failing, test: 'test/a.py::adds' }, { ...failing, test: 'test\\a.py::adds' }],
    ['runner prefix in the test id', { ...failing, test: 'test/a.py::adds' }, { ...failing, test: '/home/runner/work/app/app/test/a.py::adds' }],
    ['paths in the message', { ...base, message: "Cannot find module './b' from '/home/runner/work/app/app/src/a.ts'" }, { ...base, message: "Cannot find module './b' from 'C:\\x\\src\\a.ts'" }],
    ['temporary names', { ...base, message: "cannot open 'tmpa8sx_2kq'" }, { ...base, message: "cannot open 'tmp01f_zq9x'" }],
    ['addresses', { ...base, message: 'segfault at 0x7ffe12ab object 3f9c0e5a' }, { ...base, message: 'segfault at 0x10 object deadbee1' }],
    ['times', { ...base, message: 'timed out after 1.5s at 12:03:44' }, { ...base, message: 'timed out after 310ms at 01:59:01' }],
    ['white space', { ...base, message: 'a  b\n c' }, { ...base, message: 'a b c' }],
    ['frames from elsewhere', { ...failing, test: undefined as never, frames: [{ file: 'node:internal/x', function: 'emit' }, { file: 'src/a.ts', function: 'add' }] }, { ...failing, test: undefined as never, frames: [{ file: '/x/node_modules/y/z.js', function: 'other' }, { file: 'src/a.ts', line: 8, function: 'add' }] }],
  ] as [string, Draft, Draft, string[]?][]).map(([name, one, other, roots = []]) => [name, one, other, roots] as const))('%s', (_, one, other, roots) => {
    const [a] = printsOf([one]);
    expect(a).toMatch(/^[0-9a-f]{16}$/);
    expect(printsOf([other], roots)).toEqual([a]);
  });
});

describe('another failure has another name', () => {
  it.each<[string, Draft, Draft]>([
    ['kind', base, { ...base, kind: 'lint' }],
    ['rule', base, { ...base, rule: 'TS2345' }],
    ['file', base, { ...base, file: 'src/b.ts' }],
    ['message', base, { ...base, message: "Type 'boolean' is not assignable to type 'number'." }],
    ['test', failing, { ...failing, test: 'suite > subtracts' }],
    ['test of a Go package', { ...failing, test: 'example.com/app.TestA' }, { ...failing, test: 'example.com/app.TestB' }],
    ['test of a file', { ...failing, test: 'test/a.py::adds' }, { ...failing, test: 'test/a.py::adds_two' }],
    ['innermost symbol', { kind: 'runtime', message: 'x is undefined', frames: [{ file: 'src/a.ts', function: 'add' }] }, { kind: 'runtime', message: 'x is undefined', frames: [{ file: 'src/a.ts', function: 'sub' }] }],
  ])('%s', (_, one, other) => {
    expect(printsOf([one])).not.toEqual(printsOf([other]));
  });

  it('tells equals apart by their order, and a third does not rename the first two', () => {
    const here = (line: number): Traits => ({ kind: 'lint', rule: 'no-undef', file: 'a.js', message: `'x${line}' is not defined` });
    const three = fingerprintAll([here(1), here(5), here(9)]);
    expect(new Set(three).size).toBe(3);
    expect(fingerprintAll([here(30), here(70)])).toEqual(three.slice(0, 2));
  });
});

it('names a Failure whatever the order of its bugs, by job and step', () => {
  expect(fingerprintFailure(['b', 'a'], '', '')).toBe(fingerprintFailure(['a', 'b'], '', ''));
  const names = [fingerprintFailure(['a'], '', ''), fingerprintFailure(['a'], 'j', ''), fingerprintFailure(['a'], '', 'j'), fingerprintFailure(['a', 'b'], '', '')];
  expect(new Set(names).size).toBe(4);
});

it.each([
  ['expected 12 to be 3.5', 'expected # to be #'],
  ["ENOENT: no such file '/tmp/x/y'", "ENOENT: no such file '<path>'"],
  ['took 12.5 ms', 'took #'],
  ['commit 3f9c0e5a1b2c', 'commit <hex>'],
  ['deadbeef feedface', 'deadbeef feedface'],
  ['template', 'template'],
])('masks %s', (message, expected) => {
  expect(mask(message)).toBe(expected);
});

describe('paths', () => {
  it.each([
    ['src/a.ts', 'src/a.ts'],
    ['/usr/lib/python3.12/ast.py', '/usr/lib/python3.12/ast.py'],
    ['/home/runner/work/app/app', ''],
    ['../x/a.ts', '../x/a.ts'],
    ['webpack://app/./src/a.ts', 'src/a.ts'],
    ['/rootless/src/a.ts', '/rootless/src/a.ts'],
  ])('%s', (printed, expected) => {
    expect(createPathCleaner(['/root']).file(printed)).toBe(expected);
  });

  it('takes roots out of text, and only whole ones', () => {
    const paths = createPathCleaner(['/tmp/heal-1', '/tmp/heal-1/clone', 'C:\\w']);
    expect(paths.text('at /tmp/heal-1/clone/src/a.ts and (file:///tmp/heal-1/b.ts) not /tmp/heal-12/c.ts, C:\\w\\d.ts')).toBe('at src/a.ts and (b.ts) not /tmp/heal-12/c.ts, d.ts');
    expect(paths.text('https://x.example/tmp/heal-1/a')).toBe('https://x.example/tmp/heal-1/a');
    expect(paths.text('no path')).toBe('no path');
  });

  it('takes no relative root: `./b` names a module, and `/` is everything', () => {
    const paths = createPathCleaner(['.', './', 'src', '/', '']);
    expect(paths.text("Cannot find module './b' in /x/src/a.ts")).toBe("Cannot find module './b' in /x/src/a.ts");
    expect(paths.file('/x/src/a.ts')).toBe('/x/src/a.ts');
  });

  it('takes a root with characters that mean something in a pattern literally', () => {
    expect(createPathCleaner(['/w/a+b (1)[x]']).file('/w/a+b (1)[x]/src/a.ts')).toBe('src/a.ts');
  });
});
