import { enclosingUnit } from '../../src/context/scope.js';
import { unitsOf } from '../../src/lib/units/units-of.js';
import type { Language } from '../../src/lib/source.js';

/** Each sample's `|` lines are the expected unit, `>` marks the asked line inside it (also expected); `?` asks and expects null. */
function read(sample: string): { text: string; line: number; expected: { from: number; to: number } | null } {
  const rows = sample.replace(/^\n/, '').replace(/\n *$/, '').split('\n');
  const marks = rows.map((row) => row[0] ?? ' ');
  const asked = marks.findIndex((mark) => mark === '>' || mark === '?');
  const inside = marks.map((mark) => mark === '|' || mark === '>');
  const expected = marks[asked] === '?' ? null : { from: inside.indexOf(true) + 1, to: inside.lastIndexOf(true) + 1 };
  return { text: rows.map((row) => row.slice(1)).join('\n') + '\n', line: asked + 1, expected };
}

const SAMPLES: readonly (readonly [string, Language, string])[] = [
  ['a function', 'js', `
 const x = 1;
|function add(a, b) {
>  return a - b;
|}
 add(1, 2);`],
  ['its doc comment comes along', 'js', `
 import x from 'x'

|/** Adds.
| *  { not a brace
| */
|export async function add(a, b) {
>  return a - b
|}

 export const y = 2`],
  ['a const arrow without semicolons', 'js', `
 const a = 'x'
 const b = 'y'
|const f = (s) => {
>  return s.split('}').join("{")
|}
 const c = f(a)`],
  ['an arrow with an expression', 'js', `
 const a = 1
|const f = (xs) =>
|  xs
>    .map((x) => x + 1)
|    .filter(Boolean)
 const b = 2`],
  ['strings, templates, expressions and comments hold brackets', 'js', `
|function f(s) {
|  // }
|  const a = '}' + "\\"}" + \`} \${ [1].map((x) => { return \`}\` }) } {\`;
|  const b = s.replace(/[}/]/g, '').split(/}/);
>  return a / b / 2; /* } */
|}
 function g() {}`],
  ['a method with its class left out', 'js', `
 class Cart {
   constructor() {
     this.items = [];
   }

|  get total() {
>    return this.items.length;
|  }

   add(item) { this.items.push(item); }
 }`],
  ['a field shows the whole small class', 'js', `
 x();
|class Cart {
>  static limit = 3;
|  add(item) { this.items.push(item); }
|}`],
  ['a method of an object', 'js', `
 module.exports = {
   a: 1,
|  total(cart) {
>    return cart.length;
|  },
   other: function () { return 2; },
 };`],
  ['typed and decorated', 'js', `
 import { Component } from 'x';
 @Component({ selector: 'a', template: '<b>{{ c }}</b>' })
 export class A {
   private readonly n: Map<string, { a: number }> = new Map();
|  async load<T extends object>(id: string, opts: { deep?: boolean } = {}): Promise<T | null> {
>    return (await this.get(id)) as T;
|  }
 }`],
  ['a type', 'js', `
 const a = 1
|export interface Cart {
>  total: nubmer
|}
 type B = { a: string }`],
  ['a component', 'js', `
 import React from 'react';
|export default function App({ items }) {
|  return (
|    <ul className="a">
|      {items.map((item) => <li key={item.id}>Don't {item.name} / {"x"}</li>)}
>      <Missing />
|    </ul>
|  );
|}
 export const x = 1;`],
  ['a small closure is shown with what it closes over', 'js', `
|function outer(xs) {
|  const limit = 3;
|  const inner = (x) => {
>    return x < limit;
|  };
|  return xs.filter(inner);
|}`],
  ['a test inside its suite', 'js', `
 describe('cart', () => {
   const cart = new Cart();
|  it('adds (up)', () => {
>    expect(cart.total()).toBe(3);
|  });
   it('is empty', () => {});
 });`],
  ['a statement of a suite', 'js', `
 describe('cart', () => {
|  beforeEach(() => {
>    cart = new Cart();
|  });
   it('is empty', () => {});
 });`],
  ['a top-level import', 'js', `
 const a = 1
|import {
>  b,
|  c,
|} from './B'
 const d = 2`],
  ['between two units', 'js', `
 const a = 1;

?
 const b = 1;`],
  ['brackets that do not match', 'js', `
|function f() {
>  if (x {
|  return 1;
|}`],
  ['a prototype method', 'js', `
 function Cart() {}
|Cart.prototype.total = function () {
>  return 1;
|};
 Cart.x = 1;`],
  ['a def', 'python', `
 import os

|# about add
|@cache
|def add(a,
|        b):
|    """Adds: {
|    two"""
|    x = {
|        'a': (1,
|    2)}
>    return a - b


 def sub(a, b):
     return a - b`],
  ['a method', 'python', `
 class Cart:
     limit = 3

|    def total(self):
|        if self.items:
>            return 1
|        else:
|            return 0

     def other(self):
         pass`],
  ['a class for its field', 'python', `
 x = 1
|class Cart:
>    limit = 3
|    def total(self):
|        return 1`],
  ['a statement with clauses', 'python', `
 import a
|try:
|    import b
>except ImportErrr:
|    b = None
|finally:
|    pass
 c = 1`],
  ['a main guard', 'python', `
 def f():
     pass

|if __name__ == '__main__':
>    f(1)`],
  ['a triple-quoted string with odd indentation', 'python', `
|def f():
|    text = '''
| def not_a_def():
|'''
>    return text
 y = 2`],
  ['a broken bracket above', 'python', `
 x = foo(1, (2
|def f(a):
>    return a
 y = 2`],
  ['a nested function with what it closes over', 'python', `
|async def outer(xs):
|    def inner(x):
>        return x
|    return [inner(x) for x in xs]
 z = 1`],
  ['Go', 'go', `
 package a
|// Add adds.
|func (c *Cart) Add(a int, f func(int) int) (int, error) {
|	s := \`}\`
>	return a, nil
|}
 func B() {}`],
  ['Rust', 'rust', `
 impl<'a> Cart<'a> {
|    /// Total
|    #[inline]
|    pub fn total(&'a self, c: char) -> Option<u32> {
|        let open = '{';
>        self.items.iter().map(|x| { x.price }).sum()
|    }
     fn other(&self) {}
 }`],
  ['Java', 'java', `
 package a;
 public class Cart extends Base implements A, B {
   private final Map<String, Integer> m = new HashMap<>() {{ put("}", 1); }};
|  @Override
|  public <T> List<T> total(@Nonnull String a, int b)
|      throws IOException {
>    return null;
|  }
   static void other() {}
 }`],
  ['C with a directive', 'c', `
 #include <stdio.h>
 #define OPEN {
|static int add(int a, int b)
|{
|    if (a) { return '}'; }
>    return a - b;
|}
 int main(void) { return 0; }`],
  ['C++', 'c', `
 namespace shop {
 template <typename T>
 class Cart {
  public:
|  explicit Cart(std::vector<T> xs) : xs_{std::move(xs)}, n_(0) {
>    n_ = xs_.size();
|  }
   int other() const { return 1; }
 };
 }`],
  ['C#', 'csharp', `
 namespace Shop
 {
     public class Cart
     {
         public int N { get; set; } = 1;
|        [Fact]
|        public async Task<int> Total(int a = 2)
|        {
>            return await F(a);
|        }
         int Other() => 3;
     }
 }`],
  ['PHP', 'php', `
 <?php
 class Cart {
|    public function total(array $a): ?int {
>        return count($a) . "}";
|    }
     private function other() { }
 }`],
  ['Rust: raw strings, nested comments and lifetimes', 'rust', `
 /* a /* { */ still } */
 const A: &str = r#"} " {"#;
|fn pick<'a, 'b>(x: &'a str, y: &'b [u8]) -> &'a str where 'b: 'a {
|    let s = br##"{"##; let c = '\'';
>    if y[0] == b'{' { x } else { x }
|}
 fn other() {}`],
  ['Rust: a method behind its trait', 'rust', `
 impl<T: Into<Vec<u8>>> Read for Cart<T> {
|    #[must_use]
|    fn read(&mut self) -> Result<(), Error> {
>        match self.0 { Some(_) => Ok(()), None => Err(Error) }
|    }
 }`],
  ['C++: raw strings and parted numbers', 'c', `
 auto json = R"x({ "a": ")" })x";
|template <class T>
|int f(T a) {
|  int big = 1'000'000;
>  return a + big;
|}
 int g() { return 0xFF'FF; }`],
  ['C++: a definition outside of its class', 'c', `
 #include "cart.h"
|Cart::Cart(int n)
|    : n_(n), name_("}") {
>  check(n);
|}
 Cart::~Cart() {}`],
  ['C++: a test that is a macro', 'c', `
 #define TWICE(x) do { x; \\
   x; } while (0)
|TEST_F(CartTest, Adds) {
>  EXPECT_EQ(3, cart.total());
|}
 TEST(Other, Test) {}`],
  ['C: halves of a block in two branches of the preprocessor', 'c', `
 int a;
|int read_all(int fd) {
|#ifdef FAST
|    if (fd > 0) {
|#else
|    if (fd >= 0) {
|#endif
>        return 1;
|    }
|    return 0;
|}
 int other(void) {
     return 2;
 }`],
  ['Go: a brace that is missing, by the layout', 'go', `
 func A() int {
 	return 1
 }
|func (c *Cart) B(x int) int {
|	if x > 0 {
>		return c.n
|	return 2
|}
 func C() {
 }`],
  ['Kotlin: a test with a name in words', 'java', `
 class CartTest {
|    @Test
|    fun \`adds { everything\`() {
>        assertEquals(3, Cart().total())
|    }
     fun other() = 1
 }`],
  ['a language without a finder', 'yaml', `
?a: 1
 b: 2`],
];

describe('enclosingUnit', () => {
  it.each(SAMPLES.map(([name, language, sample]) => [`${language}: ${name}`, language, sample] as const))('%s', (_name, language, sample) => {
    const { text, line, expected } = read(sample);
    expect(enclosingUnit(text, line, language)).toEqual(expected);
    expect(enclosingUnit(text.replace(/\n/g, '\r\n'), line, language)).toEqual(expected);
  });

  it('reads hostile texts without end', () => {
    const texts = ['{'.repeat(100_000), '('.repeat(100_000), '{}'.repeat(100_000), '`${'.repeat(50_000), 'a.'.repeat(100_000), 'function '.repeat(30_000), `${' '.repeat(100)}def x():\n`.repeat(2_000), '\n'.repeat(100_000), "'".repeat(100_000), 'r#"'.repeat(50_000), 'R"x('.repeat(50_000), '/*'.repeat(100_000), '#\\\n'.repeat(50_000), "1'1".repeat(50_000), 'template <'.repeat(20_000), 'impl<'.repeat(30_000), '  {\n'.repeat(50_000), '}\n{'.repeat(50_000), 'TEST('.repeat(50_000)];
    for (const text of texts) for (const language of ['js', 'python', 'rust', 'c', 'go', 'java'] as const) expect(() => unitsOf(text, language)).not.toThrow();
  });
});

describe('what a unit is called', () => {
  it.each<[Language, string, string, string]>([
    ['go', 'func TestTotal(t *testing.T) {\n}\n', 'test', 'TestTotal'], ['go', 'func Testimony() {\n}\n', 'function', 'Testimony'], ['go', 'func (c *Cart[T]) Total() int {\n}\n', 'function', 'Total'], ['go', 'type Cart struct {\n}\n', 'type', 'Cart'],
    ['rust', '#[tokio::test]\nasync fn adds() {\n}\n', 'test', 'adds'], ['rust', "impl<'a> fmt::Display for Cart<'a> {\n}\n", 'type', 'Cart'], ['rust', 'pub(crate) unsafe fn raw() {\n}\n', 'function', 'raw'], ['go', 'if Gross(1) != 3 {\n}\n', 'statement', ''], ['rust', 'while let Some(x) = next() {\n}\n', 'statement', ''], ['rust', 'unsafe fn raw() {\n}\n', 'function', 'raw'], ['rust', 'pub(crate) struct Cart {\n}\n', 'type', 'Cart'], ['rust', 'pub(in a::b) fn total() {\n}\n', 'function', 'total'], ['c', 'else if (a(1)) {\n}\n', 'statement', ''], ['rust', 'macro_rules! m {\n}\n', 'statement', ''],
    ['java', '@Test\nvoid adds() {\n}\n', 'test', 'adds'], ['java', 'public record Point(int x, int y) {\n}\n', 'type', 'Point'], ['java', '@SuppressWarnings("x")\npublic <T extends A> T of(T a) {\n}\n', 'function', 'of'], ['java', 'fun Cart.total(): Int {\n}\n', 'function', 'total'],
    ['c', 'TEST(Cart, Adds) {\n}\n', 'test', 'Cart.Adds'], ['c', 'TEST_CASE("adds all", "[cart]") {\n}\n', 'test', 'adds all'], ['c', 'BOOST_AUTO_TEST_CASE(adds) {\n}\n', 'test', 'adds'], ['c', 'template <class T, typename U = V<T>>\nT max(T a) {\n}\n', 'function', 'max'],
    ['c', 'static inline const char *name(void) {\n}\n', 'function', 'name'], ['c', 'int shop::Cart::total() const noexcept {\n}\n', 'function', 'total'], ['c', 'struct cart {\n};\n', 'type', 'cart'],
  ])('%s: %j is a %s, %j', (language, text, kind, name) => {
    expect(unitsOf(text, language)?.map((unit) => [unit.kind, unit.name ?? '']).at(-1)).toEqual([kind, name]);
  });
});
