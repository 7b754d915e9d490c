import { testBriefly } from '../../support/brief.js';

const SESSION = '============================= test session starts ==============================';
const TRACE = ['Traceback (most recent call last):', '  File "/home/runner/work/app/app/main.py", line 3, in <module>', '    run()'];

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
