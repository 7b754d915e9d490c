import { testBriefly } from '../../support/brief.js';

const SESSION = '============================= test session starts ==============================';
const TRACE = ['Traceback (most recent call last):', '  File "/home/runner/work/app/app/main.py", line 3, in <module>', '    run()'];
const RULE = '='.repeat(70);
const DASHES = '-'.repeat(70);

describe('parsers of python', () => {
  testBriefly([
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
    ['mypy: on Windows, a blank in the path', ["C:\\some\\with spaces.py:4: error: No library stub file for module 'django.db'"], ["mypy | type | error | - | C:/some/with spaces.py:4:- | - | No library stub file for module 'django.db'"]],
    ['flake8: from the standard input', ['stdin:8:3: E999 SyntaxError: invalid syntax'], ['flake8 | syntax | error | - | -:8:3 | E999 | SyntaxError: invalid syntax']],
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
    ['unittest: a test module that cannot be imported', ['======================================================================', 'ERROR: test_a (unittest.loader._FailedTest.test_a)', '----------------------------------------------------------------------', 'ImportError: Failed to import test module: test_a', ...TRACE, "ModuleNotFoundError: No module named 'x'", '', '', '----------------------------------------------------------------------', 'Ran 1 test in 0.000s', '', 'FAILED (errors=1)'],
      ["unittest | import | error | - | main.py:3:- | ModuleNotFoundError | ModuleNotFoundError: No module named 'x'"]],
  ]);
});

describe('parsers of python: runners and checkers', () => {
  testBriefly([
    ['unittest: before Python 3.11, on Windows, with subtests', [RULE, 'FAIL: test_each (tests.test_shop.ShopTest) (i=1)', DASHES, TRACE[0] as string, '  File "D:\\a\\app\\app\\tests\\test_shop.py", line 7, in test_each', '    self.assertEqual(1, 2)', 'AssertionError: 1 != 2 : the first', '', RULE, 'ERROR: setUpClass (tests.test_shop.Other)', DASHES, ...TRACE, 'OSError: no database', '', DASHES, 'Ran 2 tests in 0.001s', '', 'FAILED (failures=1, errors=1)'],
      ['unittest | test | error | tests.test_shop.ShopTest.test_each (i=1) | tests/test_shop.py:7:- | - | AssertionError: 1 != 2 : the first', 'unittest | test | error | tests.test_shop.Other.setUpClass | main.py:3:- | - | OSError: no database']],
    ['unittest: a log that ends in the middle', [RULE, 'ERROR: test_a (test_shop.ShopTest.test_a)', DASHES, ...TRACE, 'KeyError: 1'], ['unittest | test | error | test_shop.ShopTest.test_a | main.py:3:- | - | KeyError: 1']],
    ['unittest: words that only look like its heading', ['FAIL: test_a (test_shop.ShopTest.test_a)', 'said the log', 'Ran 1 test in 0.001s', '', 'OK'], []],
    ['doctest: nothing was wanted, and the log ends', ['File "a.py", line 3, in a.f', 'Failed example:', '    f()', 'Expected nothing', 'Got:', '    1'], ['doctest | test | error | a.f:3 | a.py:3:- | - | Failed example: f()']],
    ['python: a traceback that was logged is no more than a warning beside one that ended the program', ['ERROR:root:again', ...TRACE, 'ValueError: handled', '', ...TRACE, 'KeyError: 1'], ['python | runtime | error | - | main.py:3:- | KeyError | KeyError: 1', 'python | runtime | warning | - | main.py:3:- | ValueError | ValueError: handled']],
    ['python: coroutines and threads that nobody waited for', ['Task exception was never retrieved', "future: <Task finished name='Task-2' coro=<work() done>>", ...TRACE, 'KeyError: 1'], ['python | runtime | error | - | main.py:3:- | KeyError | KeyError: 1']],
    ['python: it died', ['Fatal Python error: Segmentation fault', '', 'Current thread 0x00007f (most recent call first):', '  File "/home/runner/work/app/app/main.py", line 3 in run'], ['python | runtime | error | - | -:-:- | - | Fatal Python error: Segmentation fault']],
    ['python: newer carets, in colour', ['Traceback (most recent call last):', '  File \u001b[35m"/home/runner/work/app/app/main.py"\u001b[0m, line \u001b[35m3\u001b[0m, in \u001b[35m<module>\u001b[0m', '    \u001b[31mrun\u001b[0m\u001b[1;31m()\u001b[0m', '    \u001b[31m~~~\u001b[0m\u001b[1;31m^^\u001b[0m', '\u001b[1;35mKeyError\u001b[0m: \u001b[35m1\u001b[0m'], ['python | runtime | error | - | main.py:3:- | KeyError | KeyError: 1']],
    ['mypy: a message broken over lines, then another tool', ['a.py:3: error: Argument 1 to "total" has incompatible type', '"str"; expected "int"  [arg-type]', '    total("a")', '          ^~~', 'Building wheels'],
      ['mypy | type | error | - | a.py:3:- | arg-type | Argument 1 to "total" has incompatible type "str"; expected "int"']],
    ['mypy: what stands below is not its own', ['a.py:3: error: Something is wrong', 'Building wheels'], ['mypy | type | error | - | a.py:3:- | - | Something is wrong']],
    ['mypy: a note alone is nothing', ['a.py:3: note: Revealed type is "int"', 'Success: no issues found in 1 source file'], []],
    ['pyright: on Windows, a message of several lines, cut short', ['d:\\a\\app\\app\\a.py', '  d:\\a\\app\\app\\a.py:3:5 - error: Argument of type "str"', '    "str" is not assignable to "int"'], ['pyright | syntax | error | - | a.py:3:5 | - | Argument of type "str"']],
    ['ruff: an older look', ['a.py:1:8: F401 [*] `os` imported but unused', '  |', '1 | import os', '  |        ^^ F401', '  |', '  = help: Remove unused import: `os`'], ['ruff | lint | error | - | a.py:1:8 | F401 | `os` imported but unused']],
    ['ruff: an arrow of another compiler is not its own', ['x', ' --> a.py:1:1', 'help: more', ' --> a.py:2:1'], []],
    ['ty: its notes have places as well', ['error[invalid-argument-type]: Argument is incorrect', ' --> src/a.py:3:5', '  |', 'info: Function defined here', ' --> src/b.py:4:5'], ['ty | type | error | - | src/a.py:3:5 | invalid-argument-type | Argument is incorrect']],
    ['ruff: only the place is left of a log', [' --> a.py:1:1', '  |'], []],
    ['ruff or flake8: without a full stop, ruff', ['a.py:1:1: D100 Missing docstring in public module'], ['ruff | lint | error | - | a.py:1:1 | D100 | Missing docstring in public module']],
    ['ruff or flake8: with one, flake8’s bugbear', ['a.py:7:5: B001 Do not use bare `except:`, it also catches unexpected events.'], ['flake8 | lint | error | - | a.py:7:5 | B001 | Do not use bare `except:`, it also catches unexpected events.']],
    ['flake8: a colon behind the code', ['a.py:6:1: H306: imports not in alphabetical order (smtplib, io)'], ['flake8 | lint | error | - | a.py:6:1 | H306 | imports not in alphabetical order (smtplib, io)']],
    ['pyflakes: as it was', ["a.py:1: 'os' imported but unused", "a.py:3:5 local variable 'x' is assigned to but never used", 'a.py:9: from here on it works'], ["pyflakes | lint | error | - | a.py:1:- | - | 'os' imported but unused", "pyflakes | lint | error | - | a.py:3:5 | - | local variable 'x' is assigned to but never used"]],
    ['black: as it was', ['error: cannot format src/a.py: Cannot parse: 5:1: def f(:', 'error: cannot format src/b.py: INTERNAL ERROR: Black produced different code', 'would reformat everything'],
      ['black | syntax | error | - | src/a.py:5:1 | - | Cannot parse: 5:1: def f(:', 'black | format | error | - | src/b.py:-:- | - | INTERNAL ERROR: Black produced different code']],
  ]);
});

describe('parsers of python: packages and documents', () => {
  testBriefly([
    ['pip: where a requirement stands', ['ERROR: Could not find a version that satisfies the requirement tea==9 (from -r requirements/dev.txt (line 3)) (from versions: 1.0)', 'ERROR: No matching distribution found for tea==9 (from -r requirements/dev.txt (line 3))'],
      ['pip | dependency | error | - | requirements/dev.txt:3:- | no-matching-distribution | Could not find a version that satisfies the requirement tea==9 (from -r requirements/dev.txt (line 3)) (from versions: 1.0)']],
    ['pip: a system that is managed by others', ['error: externally-managed-environment', '', '× This environment is externally managed', '╰─> To install Python packages system-wide, try apt install', '    python3-xyz', '', 'note: If you believe this is a mistake'], ['pip | dependency | error | - | -:-:- | externally-managed-environment | This environment is externally managed']],
    ['pip: what fits no longer, though it was installed', ["ERROR: pip's dependency resolver does not currently take into account all the packages that are installed.", 'tea-shop 1.0 requires cup-shop<2, but you have cup-shop 2.0 which is incompatible.'], ['pip | dependency | warning | - | -:-:- | incompatible | tea-shop 1.0 requires cup-shop<2, but you have cup-shop 2.0 which is incompatible.']],
    ['pip: check', ['tea-shop 1.0 requires pot-shop, which is not installed.', 'tea-shop 1.0 has requirement cup-shop<2, but you have cup-shop 2.0.'], ['pip | dependency | error | - | -:-:- | incompatible | tea-shop 1.0 requires pot-shop, which is not installed.', 'pip | dependency | error | - | -:-:- | incompatible | tea-shop 1.0 has requirement cup-shop<2, but you have cup-shop 2.0.']],
    ['pip: a program that is not there, and the output cut off', ['  error: subprocess-exited-with-error', '  ', '  × Building wheel for tea (pyproject.toml) did not run successfully.', '  │ exit code: 1', '  ╰─> [3 lines of output]', '      running build_ext', "      error: command 'gcc' failed: No such file or directory"], ['pip | dependency | error | - | -:-:- | subprocess-exited-with-error | Building wheel for tea (pyproject.toml) did not run successfully: exit code 1']],
    ['uv: with pictures', ['  × No solution found when resolving dependencies:', '  ╰─▶ Because tea was not found in the package registry and you require tea, we can', '      conclude that your requirements are unsatisfiable.'], ['uv | dependency | error | - | -:-:- | - | No solution found when resolving dependencies:']],
    ['uv: what it did not say', ['error: Failed to make tea', '', '  × Nothing to do'], []],
    ['uv: causes of an unknown head', ['error: Strange things', '  Caused by: the network'], ['uv | dependency | error | - | -:-:- | - | Strange things']],
    ['poetry: older words for a stale lock', ['Error: poetry.lock is not up to date with pyproject.toml. Run `poetry lock [--no-update]` to fix it.'], ['poetry | dependency | error | - | poetry.lock:-:- | stale-lock | poetry.lock is not up to date with pyproject.toml. Run `poetry lock [--no-update]` to fix it.']],
    ['poetry: a sentence that only begins like the solver’s', ['Because of the rain, no tea.', 'all fine', 'src/a.xy:3:4: error: no tea'], ['generic | unknown | error | - | src/a.xy:3:4 | - | no tea']],
    ['tox: as it was', ["ERROR: InvocationError for command /home/runner/work/app/app/.tox/py/bin/pytest (exited with code 1)"], ['tox | unknown | error | - | -:-:- | - | InvocationError for command .tox/py/bin/pytest (exited with code 1)']],
    ['nox: its own words', ['nox > Command pytest failed with exit code 1', 'nox > Session tests failed.'], ['nox | unknown | error | - | -:-:- | - | Command pytest failed with exit code 1']],
    ['pre-commit: a hook that only changed files', ['black....................................................................Failed', '- hook id: black', '- files were modified by this hook', '', 'reformatted a.py'], ['pre-commit | format | error | - | -:-:- | black | files were modified by the hook black']],
    ['pre-commit: dots of another program', ['compiling a.c........Failed', 'next'], []],
    ['sphinx: in a docstring, without a type, behind the progress', ['checking consistency... /home/runner/work/app/app/docs/alone.rst: WARNING: document isn\'t included in any toctree', 'shop.py:docstring of shop.Cart.add:3: WARNING: Unexpected indentation.', 'WARNING: the tea is cold'], ["sphinx | docs | warning | - | docs/alone.rst:-:- | - | document isn't included in any toctree", 'sphinx | docs | warning | - | shop.py:3:- | - | Unexpected indentation.']],
    ['sphinx: as it was', ['Warning, treated as error:', '/home/runner/work/app/app/docs/index.rst:7:undefined label: nowhere', '', 'Extension error:', "Could not import extension gone (exception: No module named 'gone')"], ['sphinx | config | error | - | -:-:- | - | Could not import extension gone (exception: No module named \'gone\')', 'sphinx | docs | error | - | docs/index.rst:7:- | - | undefined label: nowhere']],
    ['mkdocs: a warning alone', ['WARNING -  Doc file "x" is new', "WARNING  -  Documentation file 'a.md' contains a link to 'b.md' which is not found in the documentation files."], ['mkdocs | docs | warning | - | -:-:- | - | Doc file "x" is new', "mkdocs | docs | warning | - | a.md:-:- | - | Documentation file 'a.md' contains a link to 'b.md' which is not found in the documentation files."]],
    ['bandit: before it told columns', ['>> Issue: [B101:assert_used] Use of assert detected.', '   Severity: Low   Confidence: High', '   Location: ./shop.py:7'], ['bandit | security | warning | - | shop.py:7:- | B101 | Use of assert detected.']],
    ['lintrunner: cut in the middle', ['>>> Lint for a.py:', '', '  Warning (RUFF) TC003', '    Move it.'], ['lintrunner | lint | warning | - | a.py:-:- | TC003 | Move it.']],
  ]);
});
