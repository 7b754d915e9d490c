import { testBriefly } from '../../support/brief.js';

const STACK = ['    at run (/home/runner/work/app/app/src/run.js:3:9)', '    at node:internal/main/run_main_module:33:47'];

describe('parsers of javascript', () => {
  testBriefly([
    ['tsc: brackets in a path', ['src/app/(shop)/[id].tsx(3,7): error TS2322: Type A'], ['tsc | type | error | - | src/app/(shop)/[id].tsx:3:7 | TS2322 | Type A']],
    ['tsc: under pnpm, with a message of two lines', ['packages/core build: src/a.ts(3,7): error TS2345: Argument', 'packages/core build:   Types differ'], ['tsc | type | error | - | src/a.ts:3:7 | TS2345 | Argument']],
    ['tsc: on Windows', ['D:\\a\\app\\app\\src\\a.ts(1,2): error TS1005: \';\' expected.'], ["tsc | syntax | error | - | src/a.ts:1:2 | TS1005 | ';' expected."]],
    ['eslint: the runner marks findings, not the path', ['/home/runner/work/app/app/src/a.js', "##[error]  4:9  error  'x' is not defined  no-undef", '##[warning]  5:1  warning  Unexpected console statement  no-console'],
      ["eslint | lint | error | - | src/a.js:4:9 | no-undef | 'x' is not defined", 'eslint | lint | warning | - | src/a.js:5:1 | no-console | Unexpected console statement']],
    ['eslint: too many warnings are the warnings', ['/home/runner/work/app/app/src/a.js', '  5:1  warning  Unexpected console statement  no-console', '', '✖ 1 problem (0 errors, 1 warning)', '', 'ESLint found too many warnings (maximum: 0).'],
      ['eslint | lint | warning | - | src/a.js:5:1 | no-console | Unexpected console statement']],
    ['eslint: words in columns under no path', ['Results', '  4:9  error  something else'], []],
    ['eslint: its own crash', ['Oops! Something went wrong! :(', '', 'ESLint: 9.1.0', '', 'ReferenceError: plugin is not defined', '    at file:///home/runner/work/app/app/eslint.config.js:4:3', '    at node:internal/x:1:2'],
      ['eslint | config | error | - | eslint.config.js:4:3 | ReferenceError | ReferenceError: plugin is not defined']],
    ['jest: type errors found by ts-jest', ['FAIL src/a.test.ts', '  ● Test suite failed to run', '', "    src/a.ts:3:7 - error TS2322: Type 'string'", '', '    3 const a: number = "x";', '            ~'],
      ["jest | type | error | - | src/a.ts:3:7 | TS2322 | Type 'string'"]],
    ['jest: a file that node cannot parse', ['FAIL a.test.js', '  ● Test suite failed to run', '', '    Details:', '', '    /home/runner/work/app/app/src/esm.js:2', "    import x from 'y';", '    ^^^^^^', '', '    SyntaxError: Cannot use import statement outside a module'],
      ['jest | syntax | error | - | src/esm.js:2:- | - | SyntaxError: Cannot use import statement outside a module']],
    ['jest: console output of a failing file, then the failure, then the summary once more',
      ['FAIL core packages/core/a.test.js (5.2 s)', '  ● Console', '', '    console.error', '      Error: only logged', '', '  ● adds', '', '    boom', '', '      at add (packages/core/a.js:4:2)', '', 'Summary of all failing tests', 'FAIL core packages/core/a.test.js', '  ● adds', '', '    boom', '', '      at add (packages/core/a.js:4:2)', ''],
      ['jest | test | error | adds | packages/core/a.js:4:2 | - | boom']],
    ['jest: green tests, too little covered', ['PASS a.test.js', 'Jest: "global" coverage threshold for lines (80%) not met: 50%', 'Tests:       1 passed, 1 total'],
      ['jest | test | error | - | -:-:- | coverage-threshold | Jest: "global" coverage threshold for lines (80%) not met: 50%']],
    ['jest: what a passing file shows', ['PASS a.test.js', '  ● adds', '', '    only a word'], []],
    ['node-test: the runner was killed before it could list', ['▶ math', '  ✖ adds (1.2ms)'], ['node-test | test | error | math > adds | -:-:- | - | test failed']],
    ['node-test: crosses of another tool', ['✖ 3 problems (3 errors, 0 warnings)', '✖ build failed'], []],
    ['tap: not node’s own runner', ['TAP version 13', '# adds', 'not ok 1 should be equal', '  ---', '    operator: equal', '    expected: 3', '    at: Test.<anonymous> (/home/runner/work/app/app/a.test.js:3:4)', '  ...', '# tests 1', '# pass  0', '# fail  1'],
      ['tap | test | error | adds > should be equal | a.test.js:3:4 | - | should be equal']],
    ['node: an error before a green run belongs to the run', ['Error: expected', ...STACK, 'Tests:       1 passed, 1 total'], []],
    ['node: an error after a green run is the step’s own', ['Tests:       1 passed, 1 total', 'Error: upload failed', ...STACK], ['node | runtime | error | - | src/run.js:3:9 | - | Error: upload failed']],
    ['node: an error without a stack is only text', ['Error: nothing to see', 'next line'], []],
    ['npm: version 6', ['npm ERR! code ELIFECYCLE', 'npm ERR! errno 2', 'npm ERR! app@1.0.0 test: `jest`', 'npm ERR! Exit status 2'], ['npm | unknown | error | - | -:-:- | ELIFECYCLE | Lifecycle script `test` failed']],
    ['npm: a lock file with another version', ['npm error code EUSAGE', 'npm error', 'npm error `npm ci` can only install packages when your package.json and package-lock.json are in sync. Please update', 'npm error', "npm error Invalid: lock file's a@1.0.0 does not satisfy a@2.0.0"],
      ['npm | dependency | error | - | package-lock.json:-:- | EUSAGE | `npm ci` can only install packages when your package.json and package-lock.json are in sync.']],
    ['npm: reset by the registry', ['npm error code ECONNRESET', 'npm error network read ECONNRESET'], ['npm | infra | error | - | -:-:- | registry | read ECONNRESET']],
  ]);
});
