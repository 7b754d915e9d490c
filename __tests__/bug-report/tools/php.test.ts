import { testBriefly } from '../../support/brief.js';

describe('parsers of php', () => {
  testBriefly([
    ['php: from a text that was piped in', ["Parse error:  syntax error, unexpected ';', expecting ']' in - on line 1"], ["php | syntax | error | - | -:1:- | - | syntax error, unexpected ';', expecting ']'"]],
    ['php: 5', ["PHP Fatal error:  Uncaught exception 'RuntimeException' with message 'closed' in /home/runner/work/app/app/src/Shop.php:7", 'Stack trace:', '#0 {main}', '  thrown in /home/runner/work/app/app/src/Shop.php on line 7'], ['php | runtime | error | - | src/Shop.php:7:- | RuntimeException | RuntimeException: \'closed\'']],
    ['php: a class that is not loaded, on Windows', ['Fatal error: Uncaught Error: Class "Cart" not found in C:\\app\\src\\Shop.php:7', 'Stack trace:', '#0 C:\\app\\vendor\\autoload.php(3): run()', '#1 {main}', '  thrown in C:\\app\\src\\Shop.php on line 7'], ['php | import | error | - | C:/app/src/Shop.php:7:- | Error | Error: Class "Cart" not found']],
    ['php: thrown by a package', ['PHP Fatal error:  Uncaught LogicException: no key in /app/vendor/acme/lib/Key.php:9', 'Stack trace:', '#0 /app/src/Shop.php(4): Acme\\Key->get()', '#1 {main}', '  thrown in /app/vendor/acme/lib/Key.php on line 9'], ['php | runtime | error | - | /app/src/Shop.php:4:- | LogicException | LogicException: no key']],
    ['php: notices and what only talks of errors', ['PHP Deprecated:  Optional parameter in src/a.php on line 3', 'Notice: something in src/a.php on line 3', 'Fatal error: none of those'], []],
    ['phpunit: 10, with names of data sets', ['There was 1 failure:', '', '1) App\\Tests\\CartTest::testPrices with data set "other" with data (1, 2)', 'Failed asserting that 1 is identical to 2.', '', '/home/runner/work/app/app/tests/CartTest.php:39', '/home/runner/work/app/app/vendor/bin/phpunit:119', '', 'FAILURES!', 'Tests: 3, Assertions: 3, Failures: 1.'],
      ['phpunit | test | error | App\\Tests\\CartTest::testPrices with data set "other" | tests/CartTest.php:39:- | - | Failed asserting that 1 is identical to 2.']],
    ['phpunit: deprecations are no failures', ['1 test triggered 1 deprecation:', '', '1) /app/src/Cart.php:3', 'Optional parameter', '', 'OK, but there were issues!', 'Tests: 3, Assertions: 3, Deprecations: 1.'], []],
    ['phpunit: the log ends in the middle', ['There was 1 error:', '', '1) CartTest::testTotal', 'TypeError: x'], ['phpunit | test | error | CartTest::testTotal | -:-:- | - | TypeError: x']],
    ['phpunit: a numbered list of somebody', ['1) CartTest::testTotal', 'is a test'], []],
    ['phpcs: a warning', ['FILE: /app/src/Cart.php', '--------------------------------', 'FOUND 0 ERRORS AND 1 WARNING AFFECTING 1 LINE', '--------------------------------', ' 12 | WARNING | Line exceeds 120 characters; contains 130', '    |         | characters', '--------------------------------'], ['phpcs | lint | warning | - | /app/src/Cart.php:12:- | - | Line exceeds 120 characters; contains 130 characters']],
    ['phpmd: 2.7, without rules', ["example.php:22     Avoid unused local variables such as '$response'."], ["phpmd | lint | warning | - | example.php:22:- | - | Avoid unused local variables such as '$response'."]],
    ['php-cs-fixer: it mended them', ['   1) src/Cart.php (braces)', '', 'Fixed 1 of 9 files in 0.120 seconds, 16.00 MB memory used'], []],
    ['composer: the lock file is older', ['Warning: The lock file is not up to date with the latest changes in composer.json. You may be getting outdated dependencies.', '- Required package "acme/key" is not present in the lock file.'],
      ['composer | dependency | error | - | -:-:- | lock | Required package "acme/key" is not present in the lock file', 'composer | dependency | warning | - | -:-:- | lock | The lock file is not up to date with the latest changes in composer.json. You may be getting outdated dependencies.']],
  ]);
});
