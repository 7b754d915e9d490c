import { languageOf } from '../../../src/lib/source.js';
import { maskSource } from '../../../src/lib/units/masked.js';
import { chainAt, type Unit } from '../../../src/lib/units/unit.js';
import { looseUnits, unitsOf } from '../../../src/lib/units/units-of.js';

/** In a sample `|` marks the lines of the innermost definition around the line that `>` marks; `?` asks from a line outside of it. */
interface Sample {
  readonly text: string;
  readonly line: number;
  readonly expected: string;
}

function read(sample: string): Sample {
  const rows = sample.replace(/^\n/, '').split('\n');
  const marks = rows.map((row) => row[0] ?? ' ');
  const inside = marks.flatMap((mark, n) => (mark === '|' || mark === '>' ? [n + 1] : []));
  return { text: `${rows.map((row) => row.slice(1)).join('\n')}\n`, line: marks.findIndex((mark) => mark === '>' || mark === '?') + 1, expected: inside.length === 0 ? 'none' : `${inside[0]}-${inside.at(-1)}` };
}

const DEFINES: readonly Unit['kind'][] = ['function', 'type', 'test'];
const show = (unit: Unit | undefined): string => (unit === undefined ? 'none' : `${unit.from}-${unit.to}`);

function around(file: string, { text, line }: Sample): { whole: boolean; place: string } {
  const language = languageOf(file);
  const masked = maskSource(text, language);
  const units = unitsOf(text, language, masked);
  return { whole: units !== null, place: show(chainAt(units ?? looseUnits(text, language, masked), line).findLast((unit) => DEFINES.includes(unit.kind))) };
}

/** Found by comparing with tree-sitter on real sources (bench/units.mts). */
const WHOLE: readonly (readonly [string, string, string])[] = [
  ['a call that is given a function is no definition inside of one', 'a.js', `
|function order(list) {
|  const criteria = list.map(function (one) {
>    return one.key;
|  });
|}`],
  ['but it is one where it stands alone', 'a.js', `
 x();
|export const App = memo((props) => {
>  return props.a;
|});`],
  ['a value of its own, also typed, asynchronous or with defaults', 'a.ts', `
 function outer() {
|  const inner: (a: T) => R = async (a = 1, { b } = {}) => {
>    return b;
|  };
 }`],
  ['a choice between functions is a value', 'a.js', `
|function pick(on) {
|  this.next = on
|    ? function (value) {
>        on(value);
|      }
|    : other;
|}`],
  ['a part of an object that is made by a call', 'a.js', `
|function make() {
|  return {
|    name: pipe(
>      (x) => x,
|    ),
|  };
|}`],
  ['a long comment inside a header', 'a.ts', `
|export /*@__NO_SIDE_EFFECTS__*/ function make<T>(
|  name: string,
|): T {
>  return f(name);
|}`],
  ['an object before the function', 'a.js', `
|const people = Array.from({ length: 100 }, () => {
>  return { age: 1 };
|});`],
  ['an annotation on a line of its own', 'A.java', `
 class A {
?  @Override
|  public String toString() {
|    return "";
|  }
 }`],
  ['annotations with annotations in them', 'A.java', `
 class A {
   @Api(value = @Inner(name = "}"), on = true)
|  public int total(@Param("x") int a) {
>    return a;
|  }
 }`],
  ['an annotated type', 'A.java', `
 @GwtCompatible(emulated = true)
|public final class A {
>  int x;
|}`],
  ['a match arm', 'a.rs', `
|fn pick(x: Item) -> u8 {
|    match x {
|        Some(inner) => {
>            inner
|        }
|        Other(_) => 1,
|    }
|}`],
  ['a value that is matched', 'a.rs', `
|fn pick(x: u8) {
|    let mut y = 1;
|    y = match add(x, 1) {
>        Some(z) => z,
|    };
|}`],
  ['an attribute on a block', 'a.rs', `
|fn pick() {
|    #[cfg(not(feature = "help"))]
|    {
>        debug();
|    }
|}`],
  ['bounds that end with a comma or a colon', 'a.rs', `
 impl<'de, E> Deserializer<'de> for Content<'de, E>
 where
     E: de::Error,
 {
|    fn any<V>(self, visitor: V) -> Result<V::Value, E>
|    where
|        V: Visitor<'de>,
|    {
>        visitor.visit()
|    }
 }`],
  ['a trait with its bounds on lines of their own', 'a.rs', `
|pub trait UInt:
|    From<u8>
|    + Copy
|{
>    const A: u8;
|}`],
  ['a limited pub', 'a.rs', `
|pub(crate) struct Cart {
>    a: u8,
|}`],
  ['a closure with a list in it', 'a.rs', `
|fn all(xs: &[u8]) {
|    xs.iter().map(|x| {
|        let (a, b) = f(x);
>        a + b
|    });
|}`],
  ['a macro that names a function', 'a.rs', `
|mod sys {
>    link!("a.dll" fn GetCode() -> u32);
|}`],
  ['a value of Go with a function in it', 'a.go', `
|func TestServe(t *testing.T) {
|	c := http.Client{
|		Allow: true,
|		Dial: func(a string) error {
>			return nil
|		},
|	}
|}`],
  ['a word that goes on in JavaScript is a name in Go', 'a.go', `
|func TestSource(t *testing.T) {
|	check(t)
|	in := [][]byte{
>		nil,
|	}
|}`],
  ['a statement of Go in three parts', 'a.go', `
|func Check(f Flag) {
|	if rf, ok := f.(Required); ok && rf.IsRequired() {
>		fail()
|	}
|	for i := 0; i < size(f); i++ {
|	}
|}`],
  ['a method with a computed name', 'a.ts', `
 class A {
|  [Symbol.iterator]() {
>    return this.values();
|  }
 }`],
  ['a type of several shapes', 'a.ts', `
|export type Event =
|  | {
|      a: 1;
|    }
>  | Other;
 x();`],
  ['a namespace without a name', 'a.cc', `
|namespace {
|
>int x = 1;
|}`],
  ['a template of a template', 'a.cc', `
 namespace sinks {
|template <typename Mutex>
|class qt_sink : public base_sink<Mutex>
|{
>  int a;
|};
 }`],
  ['a specialisation', 'a.cc', `
|template <>
|class Locker<std::mutex> {
>  int a;
|};`],
  ['a friend and a using are no types', 'a.cc', `
|class Cart {
>  friend class Till;
|  using namespace std;
|};`],
  ['a heredoc with brackets and quotes', 'a.php', `
 <?php
 class A {
|    public function help() {
|        return <<<EOT
|  don't {
>  "
|  EOT;
|    }
     function other() {}
 }`],
  ['a nowdoc', 'a.php', `
 <?php
|function help() {
|    $a = <<<'TXT'
|it's }
|TXT;
>    return $a;
|}`],
  ['a closure that takes over', 'a.php', `
 <?php
|function make($a) {
|    return function ($b) use ($a) {
>        return $a + $b;
|    };
|}`],
  ['elseif', 'a.php', `
 <?php
|function pick($a) {
|    if ($a) {
|        return 1;
|    }
|    elseif (is_a($a)
|        && f($a)) {
>        return 2;
|    }
|}`],
];

/** A bracket or a quote that is missing: what a build breaks on. Where the missing one stood alone, its line is an empty one of the sample. */
const BROKEN: readonly (readonly [string, string, string])[] = [
  ['the end of a block inside', 'a.js', `
 function before() {
 }
|function total(items) {
|  if (items) {
>    return 1;
|
|  return 2;
|}
 function after() {
   return 3;
 }`],
  ['the same, seen from behind', 'a.js', `
 function total(items) {
   if (items) {
     return 1;

   return 2;
 }
|function after() {
>  return 3;
|}`],
  ['the end of a function', 'a.js', `
|function total(items) {
>  return 2;

 export function after() {
   return 3;
 }`],
  ['the end of a callback', 'a.js', `
|test('adds', () => {
>  expect(1);
|);
 test('other', () => {
 });`],
  ['the beginning of a function', 'a.ts', `
 class Cart {
|  total(a: number): number
>    return a;
|  }
   other() {
     return 1;
   }
 }`],
  ['the end of a list of parameters', 'A.java', `
 class Cart {
|  public int total(int a {
>    return a;
|  }
   int other() {
     return 1;
   }
 }`],
  ['the beginning of one', 'A.java', `
 class Cart {
|  public int totalint a) {
>    return a;
|  }
   int other() {
     return 1;
   }
 }`],
  ['the end of a call', 'a.go', `
|func Total(a int) int {
|	print(f(a)
>	return a
|}
 func Other() {
 }`],
  ['a closing one too many', 'a.rs', `
|fn total(a: u8) -> u8 {
>    f(a)) + 1
|}
 fn other() {
 }`],
  ['a quote', 'a.cc', `
|int total(int a) {
>  print("a);
|  return a;
|}
 int other() {
   return 1;
 }`],
  ['a bracket behind a header on two lines', 'A.java', `
|public class Cart<K, V>
|    extends Base<K, V> {
|  private int x;
|  int other() {
|    return 1);
|  }
>  int y;
|}
 class After {}`],
  ['the end of a type whose header takes two lines', 'A.java', `
|class Cart<K, V>
|    extends Base<K, V> {
|    int other() {
|        return 1;
|    }
>    int y;

 class After {
     int z;
 }`],
  ['a namespace whose body is not indented', 'a.cc', `
 namespace shop {
|int total(int a) {
>  return (a;
|}
 int other() {
   return 1;
 }
 }`],
  ['code that is not indented at all', 'a.js', `
|function total(a) {
>return f(a;
|}`],
];

describe('units', () => {
  it('part statements at words that go on in JavaScript only', () => {
    const count = (file: string, text: string): number | undefined => unitsOf(text, languageOf(file))?.length;
    expect([count('a.go', 'check(t)\nin := 1\nof = 2\n'), count('a.js', 'a = b\n  as C\nd()\n')]).toEqual([3, 2]);
  });

  it.each(WHOLE)('%s (%s)', (_, file, sample) => {
    const one = read(sample);
    expect(around(file, one)).toEqual({ whole: true, place: one.expected });
  });

  it.each(BROKEN)('without %s (%s)', (_, file, sample) => {
    const one = read(sample);
    expect(around(file, one)).toEqual({ whole: false, place: one.expected });
  });
});
