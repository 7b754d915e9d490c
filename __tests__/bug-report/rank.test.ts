import { rank } from '../../src/bug-report/rank.js';
import type { Found } from '../../src/bug-report/found.js';
import type { BugDraft } from '../../src/bug-report/parser.js';

let order = 0;
const found = (draft: Partial<BugDraft> & Pick<BugDraft, 'kind' | 'message'>): Found => ({
  draft: { tool: 'x', severity: 'error', from: 1, to: 1, ...draft },
  order: order++,
  excerpt: '',
  weak: false,
});
const ranked = (...all: Found[]): string[] => rank(all).map((one) => `${one.found.draft.message}${one.cause === undefined ? '' : ` <${one.cause}`}`);

const exited = { kind: 'unknown', tool: 'github', rule: 'exit-1', message: 'Process completed with exit code 1.' } as const;

describe('first cause first', () => {
  it.each<[string, Found[], string[]]>([
    ['a syntax error before the suite that it broke', [found({ kind: 'test', file: 'src/a.js', message: 'suite failed to run' }), found({ kind: 'syntax', file: 'src/a.js', message: 'Unexpected token' })], ['Unexpected token', 'suite failed to run <0']],
    ['by the stack', [found({ kind: 'test', file: 't.js', message: 'boom', frames: [{ file: 't.js' }, { file: 'src/a.js' }] }), found({ kind: 'import', file: 'src/a.js', message: 'Cannot find module' })], ['Cannot find module', 'boom <0']],
    ['by the message', [found({ kind: 'test', file: 't.py', message: 'ImportError while importing: invalid decimal literal' }), found({ kind: 'syntax', file: 'a.py', message: 'invalid decimal literal' })], ['invalid decimal literal', 'ImportError while importing: invalid decimal literal <0']],
    ['a consequence after every error of its own', [found({ kind: 'syntax', file: 'src/a.js', message: 'Unexpected token' }), found({ kind: 'test', file: 'src/a.js', message: 'suite failed to run' }), found({ kind: 'lint', file: 'b.js', message: 'no-undef' })], ['Unexpected token', 'no-undef', 'suite failed to run <0']],
    ['a test that fails on its own is no consequence', [found({ kind: 'test', file: 't.js', message: 'expected 1' }), found({ kind: 'syntax', file: 'other.js', message: 'Unexpected token' })], ['Unexpected token', 'expected 1']],
    ['an assertion before the harness', [found({ kind: 'unknown', message: 'npm error Lifecycle script `test` failed with error:' }), found({ kind: 'test', file: 't.js', message: 'expected 1' })], ['expected 1', 'npm error Lifecycle script `test` failed with error: <0']],
    ['what a make of any name says after a compiler', [found({ kind: 'unknown', tool: 'make', message: 'gmake[2]: *** [CMakeFiles/x.dir/build.make:76: x.cpp.o] Error 1' }), found({ kind: 'type', file: 'x.cpp', message: 'cannot convert' }), found({ kind: 'unknown', tool: 'make', message: 'mingw32-make: *** [all] Error 2' })], ['cannot convert', 'gmake[2]: *** [CMakeFiles/x.dir/build.make:76: x.cpp.o] Error 1 <0', 'mingw32-make: *** [all] Error 2 <0']],
    ['what Maven says where tests end with exceptions only, which it counts as errors and no failures', [found({ kind: 'unknown', tool: 'maven', message: 'Failed to execute goal org.apache.maven.plugins:maven-surefire-plugin:3.2.5:test (default-test) on project shop:' }), found({ kind: 'test', test: 'ShopTest.total', message: 'NullPointerException' })], ['NullPointerException', 'Failed to execute goal org.apache.maven.plugins:maven-surefire-plugin:3.2.5:test (default-test) on project shop: <0']],
    ['but not where it says why no test could run', [found({ kind: 'unknown', tool: 'maven', message: 'Failed to execute goal org.apache.maven.plugins:maven-surefire-plugin:3.2.5:test (default-test) on project shop: The forked VM terminated' }), found({ kind: 'test', test: 'ShopTest.total', message: 'NullPointerException' })], ['NullPointerException', 'Failed to execute goal org.apache.maven.plugins:maven-surefire-plugin:3.2.5:test (default-test) on project shop: The forked VM terminated']],
    ['the exit line never first', [found(exited), found({ kind: 'lint', file: 'a.js', message: 'no-undef' })], ['no-undef', 'Process completed with exit code 1. <0']],
    ['the exit line after a warning', [found(exited), found({ kind: 'lint', severity: 'warning', file: 'a.js', message: 'too long' })], ['too long', 'Process completed with exit code 1. <0']],
    ['the exit line alone stands', [found(exited)], ['Process completed with exit code 1.']],
    ['a note causes nothing', [found(exited), found({ kind: 'lint', severity: 'note', file: 'a.js', message: 'by the way' })], ['Process completed with exit code 1.', 'by the way']],
    ['code before infrastructure', [found({ kind: 'infra', rule: 'net', message: 'curl: (28)' }), found({ kind: 'type', file: 'a.ts', message: 'TS' })], ['TS', 'curl: (28)']],
    ['errors before warnings', [found({ kind: 'syntax', severity: 'warning', file: 'a.js', message: 'w' }), found({ kind: 'unknown', message: 'e' })], ['e', 'w']],
    ['in the order of the log otherwise', [found({ kind: 'type', file: 'b.ts', message: '1' }), found({ kind: 'compile', file: 'a.ts', message: '2' })], ['1', '2']],
  ])('%s', (_, all, expected) => {
    expect(ranked(...all)).toEqual(expected);
  });

  it('does not explain one step by another', () => {
    const one = { ...found(exited), step: 'a' };
    expect(rank([one, { ...found({ kind: 'type', message: 'x', file: 'a.ts' }), step: 'b' }]).every((each) => each.cause === undefined)).toBe(true);
  });
});
