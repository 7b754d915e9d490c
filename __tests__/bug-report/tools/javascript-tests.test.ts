import { readLines, testBriefly } from '../../support/brief.js';

const RULE = '⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯';
const VITEST = ['⎯⎯⎯⎯⎯⎯⎯ Failed Tests 1 ⎯⎯⎯⎯⎯⎯⎯', '', ' FAIL  test/a.test.ts > sum > adds', 'AssertionError: expected 5 to be 6 // Object.is equality'];
const STACK = ['      at Context.<anonymous> (test\\cart.spec.js:6:12)', '      at process.processImmediate (node:internal/timers:534:21)'];

describe('test runners of javascript', () => {
  testBriefly([
    ['vitest: cut off in the middle of the list', [...VITEST, ' ❯ test/a.test.ts:6:49'], ['vitest | test | error | test/a.test.ts > sum > adds | test/a.test.ts:6:49 | - | AssertionError: expected 5 to be 6 // Object.is equality']],
    ['vitest: a run that ends green printed a list of failures', [...VITEST, ' ❯ test/a.test.ts:6:49', RULE, ' Test Files  1 passed (1)', '      Tests  1 passed (1)', '   Duration  127ms'], []],
    ['vitest: one error of two tests', ['⎯⎯⎯⎯⎯⎯⎯ Failed Tests 2 ⎯⎯⎯⎯⎯⎯⎯', '', ' FAIL  test/a.test.ts > one', ' FAIL  test/a.test.ts > two', 'Error: no disk', ' ❯ open src/disk.ts:3:9', '', `${RULE}[1/2]⎯`],
      ['vitest | test | error | test/a.test.ts > one | src/disk.ts:3:9 | - | Error: no disk', 'vitest | test | error | test/a.test.ts > two | src/disk.ts:3:9 | - | Error: no disk']],
    ['vitest: on Windows, with a project in front', ['⎯⎯⎯⎯⎯⎯⎯ Failed Suites 1 ⎯⎯⎯⎯⎯⎯⎯', '', ' FAIL  |web| test/a.test.ts [ test/a.test.ts ]', 'Error: Failed to resolve import "./gone" from "test/a.test.ts". Does the file exist?', '  Plugin: vite:import-analysis', '  File: D:/a/app/app/test/a.test.ts:2:21', '  1  |  import { it } from "vitest";', ' ❯ TransformPluginContext._formatLog node_modules/vite/dist/node/chunks/dep.js:42499:41'],
      ['vitest | import | error | - | test/a.test.ts:2:22 | - | Error: Failed to resolve import "./gone" from "test/a.test.ts". Does the file exist?']],
    ['vitest: too little covered', ['ERROR: Coverage for lines (50%) does not meet global threshold (80%)'], ['vitest | test | error | - | -:-:- | coverage-threshold | Coverage for lines (50%) does not meet global threshold (80%)']],
    ['vitest: another tool draws lines', ['⎯⎯⎯⎯⎯⎯⎯ Failed Tests ⎯⎯⎯⎯⎯⎯⎯', ' FAIL  test/a.test.ts > one', 'Error: no'], []],
    ['mocha: on Windows, cut off', ['  1 passing (5ms)', '  1 failing', '', '  1) cart', '       adds:', '', '      AssertionError [ERR_ASSERTION]: sum', '      + expected - actual', '', '      -5', '      +6', '', ...STACK], ['mocha | test | error | cart > adds | test/cart.spec.js:6:12 | - | AssertionError: sum']],
    ['mocha: two runs in one step', ['  1 passing (5ms)', '  1 failing', '', '  1) adds:', '     Error: first', '      at a (src/a.js:1:2)', '', 'npm notice 1', '  3 passing (5ms)', '  1 failing', '', '  1) adds:', '     Error: second', '      at b (src/b.js:3:4)'],
      ['mocha | test | error | adds | src/a.js:1:2 | - | Error: first', 'mocha | test | error | adds | src/b.js:3:4 | - | Error: second']],
    ['mocha: numbered lists of other programs', ['  1) first thing', '     Error: of the day', '  2 failing attempts'], []],
    ['ava: a name that goes on like a message', ['  ✘ [fail]: cart › adds up Error thrown in test', '  ─', '', '  cart › adds up', '', '  Error thrown in test:', '', '  TypeError {', "    message: 'no',", '  }', '', '  TypeError: no', '      at add (file:///home/runner/work/app/app/src/a.js:3:9)', '', '  ─', '', '  1 test failed'], ['ava | test | error | cart › adds up | src/a.js:3:9 | - | TypeError: no']],
    ['playwright: cut off before its summary, without projects, on Windows', ['Running 1 test using 1 worker', '', '  1) tests\\a.spec.ts:5:3 › cart › adds ─────────', '', '    Error: expect(received).toBe(expected)', '', '    Expected: 6', '    Received: 5', '', '        at D:\\a\\app\\app\\tests\\a.spec.ts:6:63'],
      ['playwright | test | error | tests\\a.spec.ts › cart › adds | tests/a.spec.ts:6:63 | - | Error: expect(received).toBe(expected)']],
    ['playwright: only flaky', ['Running 1 test using 1 worker', '', '  1) tests/a.spec.ts:5:3 › adds ─────────', '', '    Error: slow', '', '        at /home/runner/work/app/app/tests/a.spec.ts:6:63', '', '  1 flaky', '    tests/a.spec.ts:5:3 › adds ─────────', '  3 passed (2.0s)'], []],
    ['bun: an older version, on a terminal', ['bun test v1.0.36 (40f61ebb)', '', 'test/a.test.ts:', 'error: expect(received).toBe(expected)', '', 'Expected: 6', 'Received: 5', '', '      at /home/runner/work/app/app/test/a.test.ts:6:49', '✗ cart > adds [0.57ms]', '', ' 0 pass', ' 1 fail', 'Ran 1 tests across 1 files. [8.00ms]'], ['bun | test | error | cart > adds | test/a.test.ts:6:49 | - | expect(received).toBe(expected)']],
    ['bun: errors of other tools before the version line', ['error: could not fetch', 'done', 'Bun v1.4.5 (Linux x64)'], []],
    ['bun: a module that is not there', ["error: Cannot find module './gone' from '/home/runner/work/app/app/src/a.ts'", '', 'Bun v1.2.0 (Linux x64)'], ["bun | import | error | - | src/a.ts:-:- | - | Cannot find module './gone' from 'src/a.ts'"]],
    ['deno: version 1', ['error: TS2322 [ERROR]: Type \'number\' is not assignable to type \'string\'.', 'const a: string = 1;', '      ^', '    at file:///home/runner/work/app/app/main.ts:1:7'], ["deno | type | error | - | main.ts:1:7 | TS2322 | Type 'number' is not assignable to type 'string'."]],
    ['deno: the source could not be parsed', ["error: The module's source code could not be parsed: Expression expected at file:///home/runner/work/app/app/main.ts:3:8", '', '  const = 3', '        ~'], ["deno | syntax | error | - | main.ts:3:8 | - | The module's source code could not be parsed: Expression expected at main.ts:3:8"]],
    ['deno: other linters print rules the same way', ['error[unresolved-import]: Cannot resolve', ' --> a.py:1:8', '  |', '1 | import x'], ['ty | import | error | - | a.py:1:8 | unresolved-import | Cannot resolve']],
    ['deno: rust prints codes the same way', ['error[E0308]: mismatched types', ' --> src/main.rs:2:5'], readLines('error[E0308]: mismatched types', ' --> src/main.rs:2:5').filter((bug) => bug.tool !== 'deno').map((bug) => `${bug.tool} | ${bug.kind} | ${bug.severity} | - | ${bug.file ?? '-'}:${bug.line ?? '-'}:${bug.column ?? '-'} | ${bug.rule ?? '-'} | ${bug.message}`)],
    ['karma: what webpack bundled, in two browsers', ['Chrome Headless 120.0.0.0 (Linux x86_64) AppComponent creates FAILED', "\tTypeError: Cannot read properties of undefined (reading 'id')", '\t    at <Jasmine>', '\t    at AppComponent.ngOnInit (http://localhost:9876/_karma_webpack_/webpack:/src/app/app.component.ts:12:5)', 'Firefox 121.0 (Linux x86_64) AppComponent creates FAILED', "\tTypeError: Cannot read properties of undefined (reading 'id')", '\t    at AppComponent.ngOnInit (http://localhost:9876/_karma_webpack_/webpack:/src/app/app.component.ts:12:5)', 'TOTAL: 2 FAILED, 0 SUCCESS'],
      ["karma | test | error | AppComponent creates | src/app/app.component.ts:12:5 | - | TypeError: Cannot read properties of undefined (reading 'id')"]],
    ['karma: other tools end lines like this', ['CartTest > adds(int) FAILED', '    what follows', 'Build step (main) FAILED', '  more'], ['gradle-test | test | error | CartTest.adds(int) | -:-:- | - | CartTest.adds(int) failed']],
    ['uvu: a quoted word after FAIL', ['   FAIL  "adds"', '    no', '', '  Total:     1', '  Passed:    1', '  Skipped:   0'], []],
    ['vitest: marked by the runner once more', ['⎯⎯⎯⎯⎯⎯⎯ Failed Tests 1 ⎯⎯⎯⎯⎯⎯⎯', '', ' FAIL  test/a.test.ts > adds', 'RangeError: nothing to parse', ' ❯ parse src/a.ts:6:26', '', `${RULE}[1/1]⎯`, '', ' Test Files  1 failed (1)', '      Tests  1 failed (1)', '   Duration  127ms', '', '##[error]RangeError: nothing to parse', ' ❯ parse src/a.ts:6:26', ' ❯ test/a.test.ts:5:7'], ['vitest | test | error | test/a.test.ts > adds | src/a.ts:6:26 | - | RangeError: nothing to parse']],
    ['playwright: marked by the runner once more', ['Running 1 test using 1 worker', '', '  1) tests/a.spec.ts:5:3 › adds ─────────', '', '    Error: slow', '', '        at /home/runner/work/app/app/tests/a.spec.ts:6:63', '', '', '##[error]  1) tests/a.spec.ts:5:3 › adds ─────────', '', '    Error: slow', '', '        at /home/runner/work/app/app/tests/a.spec.ts:6:63', '', '  1 failed', '    tests/a.spec.ts:5:3 › adds ─────────', '##[notice]  1 failed', '    tests/a.spec.ts:5:3 › adds ─────────'], ['playwright | test | error | tests/a.spec.ts › adds | tests/a.spec.ts:6:63 | - | Error: slow']],
    ['jasmine: version 3, cut off', ['Failures:', '1) cart adds', '  Message:', '    Expected 5 to be 6.', '  Stack:', '    Error: Expected 5 to be 6.', '        at <Jasmine>', '        at UserContext.<anonymous> (/home/runner/work/app/app/spec/a.spec.js:5:49)'], ['jasmine | test | error | cart adds | spec/a.spec.js:5:49 | - | Expected 5 to be 6.']],
    ['tap: version 12, with nothing but names', ['1..2', 'ok 1 - opens', 'not ok 2 - closes'], ['tap | test | error | closes | -:-:- | - | closes']],
    ['tap: no plan, no version: only words', ['not ok 2 - closes'], []],
    ['tap: what is to do does not fail', ['1..2', 'not ok 1 - later # TODO not yet', 'not ok 2 # SKIP no disk'], []],
    ['tap: a failing suite is its failing tests', ['TAP version 14', '# Subtest: cart', '    not ok 1 - adds', '    1..1', 'not ok 1 - cart', '1..1'], ['tap | test | error | cart > adds | -:-:- | - | adds']],
    ['tap: a suite that fails by itself', ['TAP version 14', '# Subtest: cart', '    ok 1 - adds', '    1..1', 'not ok 1 - cart', '  ---', '  message: too slow', '  ...', '1..1'], ['tap | test | error | cart | -:-:- | - | too slow']],
    ['prove: a test without a name, in one line', ['# Failed test at t/a.t line 5.', '#          got: 1', '#     expected: 2'], ['tap | test | error | - | t/a.t:5:- | - | got: 1']],
    ['prove: a file that says itself what failed', ["#   Failed test 'adds'", '#   at t/a.t line 5.', 't/a.t .. ', 'Dubious, test returned 1 (wstat 256, 0x100)', 'Failed 1/1 subtests', '', 'Test Summary Report', '-------------------', 't/a.t (Wstat: 256 (exited 1) Tests: 1 Failed: 1)', '  Failed test:  1', '  Non-zero exit status: 1', 'Files=1, Tests=1', 'Result: FAIL'],
      ['tap | test | error | adds | t/a.t:5:- | - | adds']],
    ['bats: a helper failed', ['1..1', 'not ok 1 adds', '# (from function `assert_equal\' in file test/helper.bash, line 7,', '#  in test file test/a.bats, line 12)', '#   `assert_equal 1 2\' failed', '# -- values do not equal --', '# expected : 2', '# actual   : 1', '# --'], ['tap | test | error | adds | test/a.bats:12:- | - | `assert_equal 1 2\' failed']],
    ['jest: one title in two files', ['FAIL a/one.test.js', '  ● adds', '', '    boom', '', '      at add (src/add.js:4:2)', '', 'FAIL b/one.test.js', '  ● adds', '', '    boom', '', '      at add (src/add.js:4:2)', ''], ['jest | test | error | adds | src/add.js:4:2 | - | boom', 'jest | test | error | adds | src/add.js:4:2 | - | boom']],
    ['cypress: mocha only after cypress has said who it is', ['  (Run Starting)', '  0 passing (1s)', '  1 failing', '', '  1) cart', '       adds:', '     AssertionError: no', '      at Context.eval (webpack://app/./cypress/e2e/a.cy.ts:12:7)'], ['cypress | test | error | cart > adds | cypress/e2e/a.cy.ts:12:7 | - | AssertionError: no']],
    ['bats: for people, on a terminal and with times', ['   adds prices1/2 ✗ adds prices [12]', '   (from function `total\' in file test/help.bash, line 3,', '    in test file test/cart.bats, line 8)', '     `[ "$output" = "6" ]\' failed', '   output was 3', '2 tests, 1 failure'], ['tap | test | error | adds prices | test/cart.bats:8:- | - | `[ "$output" = "6" ]\' failed']],
    ['bats: the mark of somebody else', [' ✗ not installed', '   (in the cloud)', ' ✗ adds prices'], []],
    ['web-test-runner: its mark in a script', [' ❌ not deployed', '      because it is Friday', '', ' ❌ not this either'], []],
    ['web-test-runner: the mark before 0.13, no file above', [' 𐄂 adds prices', '        AssertionError: expected 3 to equal 4', '          at: test/cart.test.js:5:23'], ['web-test-runner | test | error | adds prices | test/cart.test.js:5:23 | - | AssertionError: expected 3 to equal 4']],
  ]);

  it('values stand on the side they belong to', () => {
    const [bats] = readLines('1..1', 'not ok 1 adds', '# (in test file test/a.bats, line 12)', "#   `assert_equal 1 2' failed", '# -- values do not equal --', '# expected : 2', '# actual   : 1');
    expect([bats?.expected, bats?.actual]).toEqual(['2', '1']);
    const [mocha] = readLines('  0 passing (5ms)', '  1 failing', '', '  1) adds:', '     AssertionError: no', '      + expected - actual', '', '      -5', '      +6', '', ...STACK);
    expect([mocha?.expected, mocha?.actual]).toEqual(['6', '5']);
  });

  it('a run without failures counts its tests', () => {
    const lines = (...text: string[]): readonly string[] => text;
    for (const log of [lines(' 0 fail'), lines('  3 passed (2.0s)'), lines('ok | 1 passed | 0 failed (8ms)'), lines('2 specs, 0 failures')]) expect(readLines(...log)).toEqual([]);
  });
});
