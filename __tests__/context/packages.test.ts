import { gatherContext } from '../../src/context/index.js';
import type { BugReport } from '../../src/model/index.js';

type Files = Readonly<Record<string, string>>;

/** What is shown of the product, as `file:from-to`, for one failed test. */
async function shown(files: Files, bug: Partial<BugReport>): Promise<readonly string[]> {
  const report: BugReport = { id: 'b1', tool: 'x', kind: 'test', severity: 'error', message: 'm', logLines: [1, 1], excerpt: '', fingerprint: 'f', ...bug };
  const { snippets } = await gatherContext({
    failure: { fingerprint: 'F', primary: [report], others: [], dropped: 0 }, diagnosis: { class: 'code', action: 'patch', cause: '', rule: 'code', files: [] }, rung: 0, policy: { denyPaths: [] },
    tree: Object.entries(files).map(([path, text]) => ({ path, mode: '100644' as const, size: text.length })), read: async (path) => files[path] ?? null,
  });
  return snippets.filter(({ file }) => file !== bug.file).map(({ file, from, to }) => `${file}:${from}-${to}`);
}
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

const GO = 'package price\n\n// Gross is net and tax.\nfunc Gross(net int) int {\n\treturn net + 1\n}\n\ntype Cart struct{ n int }\n\nfunc (c *Cart) Total() int {\n\treturn c.n\n}\n\nfunc Other() {}\n';
const RUST = '/// Net and tax.\npub fn gross(net: i64) -> i64 {\n    net + 1\n}\n\npub struct Cart(i64);\n\nimpl Cart {\n    pub fn total(&self) -> i64 {\n        self.0\n    }\n}\n\npub fn other() {}\n';
const JAVA = 'package shop;\n\npublic class Cart {\n    private int n;\n\n    public int total() {\n        return n;\n    }\n\n    public static int gross(int net) {\n        return net + 1;\n    }\n}\n';
const CPP = '#include "price.h"\n\nint gross(int net) {\n    return net + 1;\n}\n\nint Cart::total() const {\n    return n_;\n}\n\nint other() { return 0; }\n';
const HEADER = '#pragma once\nint gross(int net);\nclass Cart {\n public:\n  int total() const;\n  int twice() const { return 2 * n_; }\n private:\n  int n_;\n};\n';

describe('a failed test of a language with packages shows the functions it calls', () => {
  it.each<[string, Files, string, string, readonly string[]]>([
    ['Go, the same package', { 'price/price.go': GO, 'other/other.go': 'package other\n\nfunc Gross() {}\n', 'price/price_test.go': 'package price\n\nimport "testing"\n\nfunc TestGross(t *testing.T) {\n\tif Gross(1) != 3 {\n\t\tt.Fatal("no")\n\t}\n}\n' }, 'price/price_test.go', 't.Fatal', ['price/price.go:3-6']],
    ['Go, from outside', { 'price/price.go': GO, 'other/price.go': GO, 'tests/x_test.go': 'package tests\n\nimport (\n\t"testing"\n\n\t"example.com/shop/price"\n)\n\nfunc TestGross(t *testing.T) {\n\tcheck(t, price.Gross(1))\n}\n' }, 'tests/x_test.go', 'check(t, ', ['price/price.go:3-6']],
    ['Go, a method', { 'price/price.go': GO, 'price/price_test.go': 'package price\n\nfunc TestCart(t *testing.T) {\n\tc := Cart{}\n\tcheck(t, c.Total())\n}\n' }, 'price/price_test.go', 'check(t, ', ['price/price.go:10-12', 'price/price.go:8-8']],
    ['Rust, beside the crate', { 'src/lib.rs': 'pub mod price;\n', 'src/price.rs': RUST, 'tests/api.rs': 'use shop::price::gross;\n\n#[test]\nfn grows() {\n    assert_eq!(gross(1), 3);\n}\n' }, 'tests/api.rs', 'assert_eq', ['src/price.rs:1-4']],
    ['Rust, a method of a type', { 'src/lib.rs': RUST, 'tests/api.rs': '#[test]\nfn totals() {\n    let cart = shop::Cart::default();\n    assert_eq!(cart.total(), 3);\n}\n' }, 'tests/api.rs', 'assert_eq', ['src/lib.rs:9-11']],
    ['Java, the same package', { 'src/main/java/shop/Cart.java': JAVA, 'src/main/java/other/Cart.java': JAVA.replace('shop', 'other'), 'src/test/java/shop/CartTest.java': 'package shop;\n\nclass CartTest {\n    @Test\n    void grows() {\n        assertEquals(3, Cart.gross(1));\n    }\n}\n' }, 'src/test/java/shop/CartTest.java', 'assertEquals', ['src/main/java/shop/Cart.java:10-12']],
    ['Java, a method of an object of another package', { 'a/src/main/java/shop/Cart.java': JAVA, 'a/src/test/java/x/MyTest.java': 'package x;\n\nimport shop.Cart;\n\nclass MyTest {\n    @Test\n    void totals() {\n        Cart cart = new Cart();\n        assertEquals(3, cart.total());\n    }\n}\n' }, 'a/src/test/java/x/MyTest.java', 'assertEquals', ['a/src/main/java/shop/Cart.java:3-13']],
    ['C++, behind a header', { 'src/price.cpp': CPP, 'include/shop/price.h': HEADER, 'tests/price_test.cc': '#include <shop/price.h>\n\nTEST(Price, Grows) {\n  EXPECT_EQ(3, gross(1));\n}\n' }, 'tests/price_test.cc', 'EXPECT_EQ', ['src/price.cpp:3-5']],
    ['C++, methods in and outside of the class', { 'src/price.cpp': CPP, 'src/price.h': HEADER, 'tests/price_test.cc': '#include "../src/price.h"\n\nTEST(Price, Grows) {\n  Cart cart;\n  EXPECT_EQ(cart.total(), cart.twice());\n}\n' }, 'tests/price_test.cc', 'EXPECT_EQ', ['src/price.cpp:7-9', 'src/price.h:3-9']],
  ])('%s', async (_name, files, file, failing, expected) => {
    expect(await shown(files, { file, line: lineOf(files[file] ?? '', failing) })).toEqual(expected);
  });

  it('finds the body of a test by its id where the log names no line', async () => {
    const test = 'package price\n\nimport "testing"\n\nfunc TestOther(t *testing.T) {\n\tOther()\n}\n\nfunc TestGross(t *testing.T) {\n\tt.Run("a", func(t *testing.T) {\n\t\tGross(1)\n\t})\n}\n';
    expect(await shown({ 'price/price.go': GO, 'price/price_test.go': test }, { file: 'price/price_test.go', test: 'example.com/shop/price.TestGross/a' })).toEqual(['price/price.go:3-6']);
  });

  it('shows nothing of what the standard library or everything is called like', async () => {
    const test = 'package price\n\nimport "strings"\n\nfunc TestX(t *testing.T) {\n\tcheck(t, strings.ToLower("A"), x.Close(), y.Get())\n}\n';
    expect(await shown({ 'a.go': 'package price\n\nfunc (f *F) Close() {}\n\nfunc ToLower() {}\n', 'x_test.go': test }, { file: 'x_test.go', line: 6 })).toEqual([]);
  });
});
