import { namedTests } from '../../src/trial/index.js';

/** Lines as the runners print them for a run of two tests that passes. */
const GREEN: readonly (readonly [runner: string, ids: readonly string[], output: string])[] = [
  ['node:test, spec', ['cart > adds the shipping', 'is free for nothing'], '▶ cart\n  ✔ adds the shipping (0.9ms)\n✔ is free for nothing (0.1ms)\nℹ tests 2\nℹ pass 2\n'],
  ['node:test, TAP', ['adds the shipping', 'is free for nothing'], 'TAP version 13\n# Subtest: adds the shipping\nok 1 - adds the shipping\n  ---\n  duration_ms: 0.9\n  ...\nok 2 - is free for nothing\n1..2\n'],
  ['jest, verbose', ['cart › adds the shipping', 'cart › is free'], 'PASS test/cart.test.js\n  cart\n    \u001b[32m✓\u001b[39m adds the shipping (2 ms)\n    ✓ is free\n\nTests:       2 passed, 2 total\n'],
  ['pytest -v', ['tests/test_a.py::TestCart::test_adds', 'tests/test_a.py::test_free[1-2]'], 'tests/test_a.py::TestCart::test_adds PASSED   [ 50%]\ntests/test_a.py::test_free[1-2] PASSED   [100%]\n'],
  ['go test -v', ['TestAdds', 'TestFree/of_all'], '=== RUN   TestAdds\n--- PASS: TestAdds (0.00s)\n    --- PASS: TestFree/of_all (0.00s)\nPASS\n'],
  ['cargo test', ['tests::adds', 'tests::is_free'], 'running 2 tests\ntest tests::adds ... ok\ntest tests::is_free ... ok\n\ntest result: ok. 2 passed; 0 failed\n'],
  ['unittest -v', ['test_adds (test_cart.CartTest)', 'test_free (test_cart.CartTest.test_free)'], 'test_adds (test_cart.CartTest.test_adds) ... ok\ntest_free (test_cart.CartTest.test_free)\nMore words ... ok\n'],
  ['GoogleTest', ['Cart.Adds', 'Cart.Free'], '[ RUN      ] Cart.Adds\n[       OK ] Cart.Adds (0 ms)\n[ RUN      ] Cart.Free\n[       OK ] Cart.Free (0 ms)\n[  PASSED  ] 2 tests.\n'],
];

describe('tests by name', () => {
  it.each(GREEN)('%s names both, and misses another', (runner, ids, output) => {
    const passed = runner === 'unittest -v' ? 1 : 2;
    expect(namedTests(ids, [output])).toEqual({ passed, missing: [] });
    expect(namedTests([...ids, 'cart › takes one back', 'cart › takes one back'], [output])).toEqual({ passed, missing: ['cart › takes one back'] });
  });

  it.each<[string, string]>([
    ['jest, several files', 'PASS test/a.test.js\nPASS test/b.test.js\n\nTests:       2 passed, 2 total\n'],
    ['vitest', ' ✓ test/a.test.ts (2 tests) 3ms\n\n Test Files  1 passed (1)\n      Tests  2 passed (2)\n'],
    ['pytest', 'tests/test_a.py ..      [100%]\n\n2 passed in 0.01s\n'],
    ['TAP, skipped', 'ok 1 - adds # SKIP not here\nok 2 - free # TODO\n'],
  ])('%s names none that passed', (_, output) => expect(namedTests(['cart › adds it up'], [output])).toEqual({ passed: 0, missing: ['cart › adds it up'] }));

  it('is quick on a line that nearly fits, over and over', () => {
    const line = `${'a::'.repeat(600)} PASSE\n`;
    const started = performance.now();
    namedTests(['x'], [line.repeat(2000)]);
    expect(performance.now() - started).toBeLessThan(1500);
  });

  it('reads report files, too', () => {
    expect(namedTests(['cart › adds'], ['2 passed\n', '<testcase name="adds" classname="cart"/>'])).toEqual({ passed: 0, missing: [] });
  });
});
