import { reportBugs } from '../../src/bug-report/index.js';
import { cleanBytes } from '../../src/log/index.js';
import type { BugReport } from '../../src/model/index.js';

/** What the golden pairs cannot show: other versions, other machines, logs cut short, tools that overtake each other. */
const read = (...lines: readonly string[]): readonly BugReport[] => reportBugs(cleanBytes(new TextEncoder().encode(`${lines.join('\n')}\n`)).lines).bugs;
const brief = (bug: BugReport): string => [bug.tool, bug.kind, bug.severity, bug.test ?? '-', `${bug.file ?? '-'}:${bug.line ?? '-'}:${bug.column ?? '-'}`, bug.rule ?? '-', bug.message.split('\n')[0]].join(' | ');

const SESSION = '============================= test session starts ==============================';
const STACK = ['    at run (/home/runner/work/app/app/src/run.js:3:9)', '    at node:internal/main/run_main_module:33:47'];
const TRACE = ['Traceback (most recent call last):', '  File "/home/runner/work/app/app/main.py", line 3, in <module>', '    run()'];

const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['go: an old vet names no column', ['store.go:12: self-assignment of s.n to s.n'], ['go | lint | error | - | store.go:12:- | - | self-assignment of s.n to s.n']],
  ['go: what the log package prints is no error', ['store.go:12: retried the write'], []],
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
  ['node-test: another tool that prints TAP', ['TAP version 13', '# adds', 'not ok 1 should be equal', '  ---', '    operator: equal', '    expected: 3', '    at: Test.<anonymous> (/home/runner/work/app/app/a.test.js:3:4)', '  ...', '# tests 1', '# pass  0', '# fail  1'],
    ['node-test | test | error | should be equal | a.test.js:3:4 | - | should be equal']],
  ['node: an error before a green run belongs to the run', ['Error: expected', ...STACK, 'Tests:       1 passed, 1 total'], []],
  ['node: an error after a green run is the step’s own', ['Tests:       1 passed, 1 total', 'Error: upload failed', ...STACK], ['node | runtime | error | - | src/run.js:3:9 | - | Error: upload failed']],
  ['node: an error without a stack is only text', ['Error: nothing to see', 'next line'], []],
  ['npm: version 6', ['npm ERR! code ELIFECYCLE', 'npm ERR! errno 2', 'npm ERR! app@1.0.0 test: `jest`', 'npm ERR! Exit status 2'], ['npm | unknown | error | - | -:-:- | ELIFECYCLE | Lifecycle script `test` failed']],
  ['npm: a lock file with another version', ['npm error code EUSAGE', 'npm error', 'npm error `npm ci` can only install packages when your package.json and package-lock.json are in sync. Please update', 'npm error', "npm error Invalid: lock file's a@1.0.0 does not satisfy a@2.0.0"],
    ['npm | dependency | error | - | package-lock.json:-:- | EUSAGE | `npm ci` can only install packages when your package.json and package-lock.json are in sync.']],
  ['npm: reset by the registry', ['npm error code ECONNRESET', 'npm error network read ECONNRESET'], ['npm | infra | error | - | -:-:- | registry | read ECONNRESET']],
  ['pytest: a fixture that does not exist', ['=================================== ERRORS ====================================', '_________ ERROR at setup of test_a _________', 'file /home/runner/work/app/app/test_a.py, line 3', '  def test_a(nofix):', "E       fixture 'nofix' not found", '>       available fixtures: cache', '', '/home/runner/work/app/app/test_a.py:3', '=== 1 error in 0.01s ==='],
    ["pytest | test | error | test_a.py::test_a | test_a.py:3:- | - | fixture 'nofix' not found"]],
  ['pytest: a log that ends in the middle', [SESSION, '=================================== FAILURES ===================================', '____ TestA.test_b ____', '', '>       assert 1 == 2', 'E       assert 1 == 2', '', 'tests/test_a.py:4: AssertionError'],
    ['pytest | test | error | tests/test_a.py::TestA::test_b | tests/test_a.py:4:- | - | assert 1 == 2']],
  ['pytest: equal names in two files', [SESSION, '=== FAILURES ===', '___ test_x ___', 'b/test_2.py:4: in test_x', 'E   assert 2', '___ test_x ___', 'a/test_1.py:9: in test_x', 'E   assert 1', '=== short test summary info ===', 'FAILED a/test_1.py::test_x - assert 1', 'FAILED b/test_2.py::test_x - assert 2', '=== 2 failed in 0.01s ==='],
    ['pytest | test | error | b/test_2.py::test_x | b/test_2.py:4:- | - | assert 2', 'pytest | test | error | a/test_1.py::test_x | a/test_1.py:9:- | - | assert 1']],
  ['pytest: its own crash', [SESSION, 'INTERNALERROR> Traceback (most recent call last):', 'INTERNALERROR>   File "/home/runner/work/app/app/conftest.py", line 7, in pytest_configure', 'INTERNALERROR>     boom()', 'INTERNALERROR> ValueError: boom'],
    ['pytest | runtime | error | - | conftest.py:7:- | - | ValueError: boom']],
  ['pytest: an option it does not know', ['ERROR: usage: __main__.py [options] [file_or_dir] [...]', '__main__.py: error: unrecognized arguments: --cov=src'], ['pytest | config | error | - | -:-:- | usage | __main__.py: error: unrecognized arguments: --cov=src']],
  ['pytest: a tuple in brackets with a dash', [SESSION, '=== short test summary info ===', 'FAILED test_a.py::test_b[x - y] - assert 1 == 2', '=== 1 failed in 0.01s ==='], ['pytest | test | error | test_a.py::test_b[x - y] | test_a.py:-:- | - | assert 1 == 2']],
  ['gcc: clang, its option behind -Werror', ["src/a.cc:3:9: error: unused variable 'n' [-Werror,-Wunused-variable]", '  int n;', '      ^', '1 error generated.'], ["gcc | compile | error | - | src/a.cc:3:9 | -Wunused-variable | unused variable 'n'"]],
  ['gcc: included by hand from the standard input', ['In file included from <stdin>:3:', 'In file included from ./a.h:1:', "./b.h:1:1: error: expected identifier or '('", '{{{', '^', '1 error generated.'], ["gcc | syntax | error | - | b.h:1:1 | - | expected identifier or '('"]],
  ['gcc: the same form from other tools is theirs', ['script.sh:3:5: warning: x is unused [SC2034]'], ['generic | unknown | warning | - | script.sh:3:5 | - | x is unused [SC2034]']],
  ['gcc: clang-tidy', ['/home/runner/work/app/app/src/a.cpp:55:8: warning: use emplace_back instead of push_back [modernize-use-emplace]'], ['gcc | lint | warning | - | src/a.cpp:55:8 | modernize-use-emplace | use emplace_back instead of push_back']],
  ['gcc: a compiler that cannot start', ['gcc: fatal error: no input files', 'compilation terminated.'], ['gcc | config | error | - | -:-:- | - | no input files']],
  ['javac: javadoc through Maven', ['[ERROR] Exit code: 1 - /home/runner/work/app/app/src/A.java:79: error: malformed HTML'], ['javac | compile | error | - | src/A.java:79:- | - | malformed HTML']],
  ['ld: before its name stood in every line', ["main.o: In function `main':", "main.c:(.text+0xa): undefined reference to `area'"], ["ld | link | error | - | main.c:-:- | undefined-reference | undefined reference to `area'"]],
  ['ld: lld', ['ld.lld: error: undefined symbol: area(int)', '>>> referenced by main.cpp:4 (src/main.cpp:4)', '>>>               main.o:(main)', 'clang: error: linker command failed with exit code 1 (use -v to see invocation)'],
    ['ld | link | error | - | src/main.cpp:4:- | undefined-reference | undefined symbol: area(int)', 'ld | link | error | - | -:-:- | - | clang: error: linker command failed with exit code 1 (use -v to see invocation)']],
  ['ld: Apple', ['Undefined symbols for architecture arm64:', '  "_area", referenced from:', '      _main in main.o', 'ld: symbol(s) not found for architecture arm64'],
    ['ld | link | error | - | -:-:- | undefined-reference | Undefined symbol: _area', 'ld | link | error | - | -:-:- | - | ld: symbol(s) not found for architecture arm64']],
  ['javac: through Maven, which says it twice', ['[ERROR] COMPILATION ERROR : ', '[ERROR] /home/runner/work/app/app/src/main/java/app/A.java:[3,5] cannot find symbol', '  symbol:   class Gone', '  location: class app.A', '[INFO] 1 error', '[ERROR] Failed to execute goal org.apache.maven.plugins:maven-compiler-plugin:3.10.1:compile (default-compile) on project app: Compilation failure', '[ERROR] /home/runner/work/app/app/src/main/java/app/A.java:[3,5] cannot find symbol', '[ERROR]   symbol:   class Gone', '[ERROR]   location: class app.A', '[ERROR] '],
    ['javac | compile | error | - | src/main/java/app/A.java:3:5 | - | cannot find symbol']],
  ['javac: a warning through Maven on Windows', ['[WARNING] D:\\a\\app\\app\\src\\A.java:[14,39] [deprecation] load() in my.Other has been deprecated'], ['javac | compile | warning | - | src/A.java:14:39 | deprecation | load() in my.Other has been deprecated']],
  ['javac: through ant', ['    [javac] src/A.java:3: error: incompatible types: int cannot be converted to String', '    [javac]   String a = 1;', '    [javac]              ^', '    [javac] 1 error'], ['javac | type | error | - | src/A.java:3:14 | - | incompatible types: int cannot be converted to String']],
  ['javac: without the source line', ['./Foo.java:1: error: some error', './Bar.java:1: error: other error'], ['javac | compile | error | - | Foo.java:1:- | - | some error', 'javac | compile | error | - | Bar.java:1:- | - | other error']],
  ['java: a thread that died', ['Exception in thread "pool-1-thread-2" java.lang.NullPointerException: Cannot invoke "String.length()" because "<local1>" is null', '\tat app//com.acme.Job$Inner.run(Job.java:12)', '\tat java.base/java.lang.Thread.run(Thread.java:840)'],
    ['java | runtime | warning | - | com/acme/Job.java:12:- | NullPointerException | java.lang.NullPointerException: Cannot invoke "String.length()" because "<local1>" is null']],
  ['mypy: on Windows, a blank in the path', ["C:\\some\\with spaces.py:4: error: No library stub file for module 'django.db'"], ["mypy | type | error | - | C:/some/with spaces.py:4:- | - | No library stub file for module 'django.db'"]],
  ['flake8: from the standard input', ['stdin:8:3: E999 SyntaxError: invalid syntax'], ['flake8 | syntax | error | - | -:-:- | E999 | SyntaxError: invalid syntax']],
  ['flake8 and ruff in one log', ["./a.py:1:1: F401 'os' imported but unused", 'b.py:1:8: F401 [*] `os` imported but unused'], ["flake8 | lint | error | - | a.py:1:1 | F401 | 'os' imported but unused", 'ruff | lint | error | - | b.py:1:8 | F401 | `os` imported but unused']],
  ['ruff: a file that the formatter would change', ['Would reformat: src/a.py', '1 file would be reformatted'], ['ruff | format | error | - | src/a.py:-:- | format | Would reformat: src/a.py']],
  ['pylint: as it was', ["D:\\a\\app\\app\\test.py:13:5: E0602 (undefined-variable) Undefined variable 'x'", 'b.py:2:1: W0511: todo: later (fixme)', 'old.py:28: [C0103, Show.__init__] Invalid name "seasonCount" (should match [a-z_][a-z0-9_]{2,30}$)'],
    ["pylint | lint | error | - | test.py:13:6 | undefined-variable | Undefined variable 'x'", 'pylint | lint | warning | - | b.py:2:2 | fixme | todo: later', 'pylint | lint | warning | - | old.py:28:- | C0103 | Invalid name "seasonCount" (should match [a-z_][a-z0-9_]{2,30}$)']],
  ['python: the program prints in between', [TRACE[0] as string, 'Skipping 1 of 4', 'INFO: still here', ...TRACE.slice(1), 'RuntimeError: out of sync'], ['python | runtime | error | - | main.py:3:- | RuntimeError | RuntimeError: out of sync']],
  ['python: an exception that Python ignored', ['Exception ignored in: <function Tracker.__del__ at 0x7f>', ...TRACE, 'AttributeError: marker'], ['python | runtime | warning | - | main.py:3:- | AttributeError | AttributeError: marker']],
  ['python: a worker’s name before every line', TRACE.concat('KeyError: 1').map((line) => `[worker-1] ${line}`), ['python | runtime | error | - | main.py:3:- | KeyError | KeyError: 1']],
  ['python: on Windows', ['Traceback (most recent call last):', '  File "D:\\a\\app\\app\\main.py", line 3, in run', '    x()', '  File "C:\\hostedtoolcache\\windows\\Python\\3.11.7\\x64\\Lib\\json\\decoder.py", line 9, in x', 'ValueError: bad'],
    ['python | runtime | error | - | main.py:3:- | ValueError | ValueError: bad']],
  ['python: a traceback before a green pytest belongs to pytest', [...TRACE, 'ValueError: handled', '=== 3 passed in 0.10s ==='], []],
  ['python: a test module that cannot be imported', ['======================================================================', 'ERROR: test_a (unittest.loader._FailedTest.test_a)', '----------------------------------------------------------------------', 'ImportError: Failed to import test module: test_a', ...TRACE, "ModuleNotFoundError: No module named 'x'", '', '', '----------------------------------------------------------------------', 'Ran 1 test in 0.000s', '', 'FAILED (errors=1)'],
    ["python | import | error | - | main.py:3:- | ModuleNotFoundError | ModuleNotFoundError: No module named 'x'"]],
];

describe('parsers of tools', () => {
  it.each(cases)('%s', (_, lines, expected) => {
    expect(read(...lines).map(brief)).toEqual(expected);
  });

  it('a failed script is blamed on what failed in it', () => {
    const bugs = read('/home/runner/work/app/app', 'Error: boom', ...STACK, '', 'npm error Lifecycle script `test` failed with error:', 'npm error code 1', 'npm error command failed', 'npm error command sh -c node x.js');
    expect(bugs.map((bug) => [bug.tool, bug.causedBy])).toEqual([['node', undefined], ['npm', bugs[0]?.id]]);
  });

  it('make, collect2 and -Werror only follow', () => {
    const linked = read("/usr/bin/ld: main.o: in function `main':", "main.c:(.text+0xa): undefined reference to `area'", 'collect2: error: ld returned 1 exit status', 'make: *** [Makefile:2: app] Error 1');
    expect(linked.map((bug) => [bug.tool, bug.causedBy])).toEqual([['ld', undefined], ['ld', linked[0]?.id], ['make', linked[0]?.id]]);
    const warned = read('A.java:7: warning: [unchecked] unchecked call', 'error: warnings found and -Werror specified');
    expect(warned.map((bug) => [bug.line, bug.causedBy])).toEqual([[undefined, 'b2'], [7, undefined]]);
  });

  it('two blocks of npm are two failures', () => {
    const bugs = read('npm error Missing script: "a"', 'npm error A complete log of this run can be found in: x', 'out', 'npm error code E404', 'npm error 404 Not Found - GET http://localhost/x');
    expect(bugs.map((bug) => bug.rule)).toEqual(['missing-script', 'E404']);
  });

  it('counts are summed over runs', () => {
    const log = cleanBytes(new TextEncoder().encode('Tests:       1 failed, 2 skipped, 3 passed, 6 total\n=== 2 failed, 1 error, 4 passed in 0.2s ===\n'));
    expect(reportBugs(log.lines).tests).toEqual({ total: 13, passed: 7, failed: 4, skipped: 2 });
  });
});
