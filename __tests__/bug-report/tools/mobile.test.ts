import { testBriefly } from '../../support/brief.js';

describe('parsers of mobile', () => {
  testBriefly([
    ['swift: xcbeautify marks and shortens', ['❌ /Users/runner/work/app/app/Sources/Cart.swift:12:16: cannot find \'totl\' in scope', "❌ Sources/Cart.swift:12:16: error: cannot find 'totl' in scope"], ["swift | compile | error | - | Sources/Cart.swift:12:16 | - | cannot find 'totl' in scope"]],
    ['swift: XCTest on Linux', ['/home/runner/work/app/app/Tests/CartTests.swift:12: error: CartTests.testTotal : XCTAssertEqual failed: ("3") is not equal to ("4") - '], ['swift | test | error | CartTests.testTotal | Tests/CartTests.swift:12:- | - | XCTAssertEqual failed: ("3") is not equal to ("4") -']],
    ['swift-test: with arguments', ['✘ Test "adds up" recorded an issue with 1 argument price → 3 at CartTests.swift:9:5: Expectation failed: price == 4'], ['swift-test | test | error | adds up | CartTests.swift:9:5 | - | Expectation failed: price == 4']],
    ['swift-test: a run that passes', ['✔ Test addsUp() passed after 0.001 seconds.', '✔ Test run with 3 tests passed after 0.002 seconds.', 'Executed 3 tests, with 0 failures (0 unexpected) in 0.1 (0.2) seconds'], []],
    ['dart: for machines', ['ERROR|COMPILE_TIME_ERROR|UNDEFINED_GETTER|lib/cart.dart|12|9|4|The getter is not defined.'], ['dart | lint | error | - | lib/cart.dart:12:9 | UNDEFINED_GETTER | The getter is not defined.']],
    ['dart: packages that exclude each other', ['Because shop depends on money any which doesn\'t exist, version solving failed.'], ["dart | dependency | error | - | -:-:- | - | Because shop depends on money any which doesn't exist, version solving failed."]],
    ['dart-test: a file that cannot be loaded', ['00:01 +0 -1: loading test/a_test.dart [E]', '  Failed to load "test/a_test.dart": test/a_test.dart:3:8: Error: Not found: \'package:gone/gone.dart\'', '00:01 +0 -1: Some tests failed.'], ['dart-test | compile | error | loading test/a_test.dart | -:-:- | - | Failed to load "test/a_test.dart": test/a_test.dart:3:8: Error: Not found: \'package:gone/gone.dart\'']],
    ['dart-test: a run that passes', ['00:01 +3: prints [E] in the middle', '00:01 +3: All tests passed!'], []],
  ]);
});
