// Small functions of everyday code, for scripts/honest-fixes.mjs to spoil and real tools to mend. Each stands alone in its language.
export const PIECES = {
  py: [
    'def clamp(value, low, high):\n    if low > high:\n        raise ValueError("low is above high")\n    return max(low, min(value, high))\n',
    'def mean(numbers):\n    total = 0.0\n    for number in numbers:\n        total += number\n    return total / len(numbers) if numbers else 0.0\n',
    'def slug(title):\n    words = title.lower().split()\n    return "-".join(word for word in words if word.isalnum())\n',
    'def chunks(items, size):\n    result = []\n    for start in range(0, len(items), size):\n        result.append(items[start : start + size])\n    return result\n',
    'def parse_pair(text):\n    key, _, value = text.partition("=")\n    if not key:\n        return None\n    return key.strip(), value.strip()\n',
    'def count_words(text):\n    counts = {}\n    for word in text.split():\n        counts[word] = counts.get(word, 0) + 1\n    return counts\n',
    'class Stack:\n    def __init__(self):\n        self.items = []\n\n    def push(self, item):\n        self.items.append(item)\n\n    def pop(self):\n        if not self.items:\n            raise IndexError("empty")\n        return self.items.pop()\n',
    'def read_port(options):\n    try:\n        return int(options["port"])\n    except (KeyError, ValueError):\n        return 8080\n',
  ],
  ts: [
    "export function clamp(value: number, low: number, high: number): number {\n  if (low > high) throw new RangeError('low is above high');\n  return Math.max(low, Math.min(value, high));\n}\n",
    'export function mean(numbers: readonly number[]): number {\n  const total = numbers.reduce((sum, number) => sum + number, 0);\n  return numbers.length === 0 ? 0 : total / numbers.length;\n}\n',
    "export function slug(title: string): string {\n  const words = title.toLowerCase().split(' ');\n  return words.filter((word) => word !== '').join('-');\n}\n",
    'export function chunks<T>(items: readonly T[], size: number): T[][] {\n  const result: T[][] = [];\n  for (let start = 0; start < items.length; start += size) {\n    result.push(items.slice(start, start + size));\n  }\n  return result;\n}\n',
    'export function countWords(text: string): Map<string, number> {\n  const counts = new Map<string, number>();\n  for (const word of text.split(/\\s+/)) {\n    const before = counts.get(word) ?? 0;\n    counts.set(word, before + 1);\n  }\n  return counts;\n}\n',
    "export class Stack<T> {\n  private readonly items: T[] = [];\n\n  push(item: T): void {\n    this.items.push(item);\n  }\n\n  pop(): T {\n    const item = this.items.pop();\n    if (item === undefined) throw new Error('empty');\n    return item;\n  }\n}\n",
    "export async function load(url: string): Promise<string> {\n  const response = await fetch(url);\n  if (!response.ok) {\n    throw new Error(`no answer from ${url}`);\n  }\n  return response.text();\n}\n",
    "export function readPort(options: Record<string, string>): number {\n  const port = Number(options['port']);\n  return Number.isInteger(port) ? port : 8080;\n}\n",
  ],
  go: [
    'func Clamp(value, low, high int) int {\n\tif low > high {\n\t\tpanic("low is above high")\n\t}\n\tif value < low {\n\t\treturn low\n\t}\n\tif value > high {\n\t\treturn high\n\t}\n\treturn value\n}\n',
    'func Mean(numbers []float64) float64 {\n\ttotal := 0.0\n\tfor _, number := range numbers {\n\t\ttotal += number\n\t}\n\treturn total / float64(len(numbers))\n}\n',
    'func Slug(title string) string {\n\twords := strings.Fields(strings.ToLower(title))\n\treturn strings.Join(words, "-")\n}\n',
    'func Chunks(items []int, size int) [][]int {\n\tvar result [][]int\n\tfor start := 0; start < len(items); start += size {\n\t\tend := start + size\n\t\tif end > len(items) {\n\t\t\tend = len(items)\n\t\t}\n\t\tresult = append(result, items[start:end])\n\t}\n\treturn result\n}\n',
    'func ParsePort(text string) (int, error) {\n\tport, err := strconv.Atoi(text)\n\tif err != nil {\n\t\treturn 0, fmt.Errorf("no port: %w", err)\n\t}\n\treturn port, nil\n}\n',
    'type Stack struct {\n\titems []int\n\tlimit int\n}\n\nfunc (s *Stack) Push(item int) error {\n\tif len(s.items) == s.limit {\n\t\treturn errors.New("full")\n\t}\n\ts.items = append(s.items, item)\n\treturn nil\n}\n',
    'func CountWords(text string) map[string]int {\n\tcounts := map[string]int{}\n\tfor _, word := range strings.Fields(text) {\n\t\tcounts[word]++\n\t}\n\treturn counts\n}\n',
  ],
  rs: [
    'pub fn clamp(value: i32, low: i32, high: i32) -> i32 {\n    assert!(low <= high, "low is above high");\n    value.max(low).min(high)\n}\n',
    'pub fn mean(numbers: &[f64]) -> Option<f64> {\n    if numbers.is_empty() {\n        return None;\n    }\n    let total: f64 = numbers.iter().sum();\n    Some(total / numbers.len() as f64)\n}\n',
    'pub fn slug(title: &str) -> String {\n    let words: Vec<String> = title.split_whitespace().map(|word| word.to_lowercase()).collect();\n    words.join("-")\n}\n',
    'pub fn chunks(items: &[u8], size: usize) -> Vec<Vec<u8>> {\n    let mut result = Vec::new();\n    for part in items.chunks(size) {\n        result.push(part.to_vec());\n    }\n    result\n}\n',
    'pub fn parse_port(text: &str) -> Result<u16, String> {\n    let port = text.parse::<u16>().map_err(|error| error.to_string())?;\n    if port == 0 {\n        return Err("no port".to_string());\n    }\n    Ok(port)\n}\n',
    '#[derive(Default)]\npub struct Stack {\n    items: Vec<i32>,\n}\n\nimpl Stack {\n    pub fn push(&mut self, item: i32) {\n        self.items.push(item);\n    }\n\n    pub fn pop(&mut self) -> Option<i32> {\n        self.items.pop()\n    }\n}\n',
  ],
  cpp: [
    '#include <stdexcept>\n\nint clamp(int value, int low, int high) {\n  if (low > high) {\n    throw std::invalid_argument("low is above high");\n  }\n  return value < low ? low : value > high ? high : value;\n}\n',
    '#include <vector>\n\ndouble mean(const std::vector<double> &numbers) {\n  double total = 0;\n  for (double number : numbers) {\n    total += number;\n  }\n  return numbers.empty() ? 0 : total / numbers.size();\n}\n',
    '#include <map>\n#include <sstream>\n#include <string>\n\nstd::map<std::string, int> countWords(const std::string &text) {\n  std::map<std::string, int> counts;\n  std::istringstream stream(text);\n  for (std::string word; stream >> word;) {\n    ++counts[word];\n  }\n  return counts;\n}\n',
    'template <typename T> class Stack {\npublic:\n  void push(const T &item) { items.push_back(item); }\n  bool empty() const { return items.empty(); }\n\nprivate:\n  std::vector<T> items;\n};\n',
  ],
  java: [
    'final class Clamp {\n  static int clamp(int value, int low, int high) {\n    if (low > high) {\n      throw new IllegalArgumentException("low is above high");\n    }\n    return Math.max(low, Math.min(value, high));\n  }\n}\n',
    'final class Mean {\n  static double mean(double[] numbers) {\n    double total = 0;\n    for (double number : numbers) {\n      total += number;\n    }\n    return numbers.length == 0 ? 0 : total / numbers.length;\n  }\n}\n',
    'final class Words {\n  static Map<String, Integer> count(String text) {\n    Map<String, Integer> counts = new HashMap<>();\n    for (String word : text.split(" ")) {\n      counts.merge(word, 1, Integer::sum);\n    }\n    return counts;\n  }\n}\n',
    'final class Stack {\n  private final List<Integer> items = new ArrayList<>();\n\n  void push(int item) {\n    items.add(item);\n  }\n\n  int pop() {\n    if (items.isEmpty()) {\n      throw new IllegalStateException("empty");\n    }\n    return items.remove(items.size() - 1);\n  }\n}\n',
  ],
};

/** What ruff mends, as it is written before: lines that come before the pieces, or a change of one. */
export const PYTHON_FAULTS = [
  ['F401', (text) => `import os\nimport json\n\n\n${text}`],
  ['F541', (text) => text.replace(/raise \w+\((".*?")\)/, (all, string) => all.replace(string, `f${string}`)).concat('\n\nLABEL = f"fixed"\n')],
  ['E711', (text) => `${text}\n\ndef is_missing(value):\n    return value == None\n`],
  ['E712', (text) => `${text}\n\ndef is_on(value):\n    return value == True\n`],
  ['E713', (text) => `${text}\n\ndef lacks(items, item):\n    return not item in items\n`],
  ['E714', (text) => `${text}\n\ndef differs(a, b):\n    return not a is b\n`],
  ['F841', (text) => `${text}\n\ndef touch(path):\n    handle = open_it(path)\n    return path\n`],
  ['I001', (text) => `import sys\nimport abc\nfrom os import path, getcwd\n\n\n${text}\n\nPLACE = path.join(getcwd(), sys.argv[0], abc.__name__)\n`],
  ['UP', (text) => `from typing import List, Optional\n\n\n${text}\n\ndef first(items: List[int]) -> Optional[int]:\n    return items[0] if items else None\n`],
  ['SIM', (text) => `${text}\n\ndef is_big(n):\n    if n > 10:\n        return True\n    else:\n        return False\n`],
  ['C4', (text) => `${text}\n\ndef unique(items):\n    return set([item for item in items])\n`],
  ['W', (text) => text.replace(/:\n/g, ':   \n')],
  ['RET', (text) => `${text}\n\ndef sign(n):\n    if n < 0:\n        return -1\n    else:\n        return 1\n`],
  ['PIE', (text) => `${text}\n\nclass Empty:\n    """Nothing."""\n\n    pass\n`],
];

/** What the compiler's own code fixes mend: a source, and the number of the error. */
export const TS_FAULTS = [
  [2304, (text) => `${text}\nexport const PLACE = join('a', 'b');\n`],
  [2552, (text) => text.replace(/return (\w{4,})/, (_, name) => `return ${name.slice(0, -1)}${name.at(-1)}${name.at(-1)}`)],
  [6133, (text) => `import { join, sep } from './paths.js';\n\n${text}\nexport const PLACE = join('a');\n`],
  [2551, (text) => `${text}\nexport const UP = 'a'.toUppercase();\n`],
  [1308, (text) => `${text}\nexport function all(url: string): Promise<string> {\n  return wait(await fetchText(url));\n}\n`],
  [2741, (text) => `${text}\ninterface Place {\n  name: string;\n  zip: string;\n}\nexport const HOME: Place = { name: 'a' };\n`],
  [2420, (text) => `${text}\ninterface Shape {\n  area(): number;\n}\nexport class Square implements Shape {}\n`],
  [2588, (text) => `${text}\nexport function up(): number {\n  const n = 1;\n  n += 1;\n  return n;\n}\n`],
  [2322, (text) => `${text}\nexport async function one(): number {\n  return 1;\n}\n`],
  [2339, (text) => `${text}\nexport class Box {\n  set(n: number): void {\n    this.n = n;\n  }\n}\n`],
  [2554, (text) => `${text}\nfunction add(a: number): number {\n  return a;\n}\nexport const SUM = add(1, 2);\n`],
  [7006, (text) => `${text}\nexport function twice(n): number {\n  return n * 2;\n}\ntwice(2);\n`],
  [2564, (text) => `${text}\nexport class Late {\n  name: string;\n}\n`],
  [2515, (text) => `${text}\nabstract class Base {\n  abstract run(): void;\n}\nexport class Done extends Base {}\n`],
];

/** What `eslint --fix` mends. */
export const ESLINT_FAULTS = [
  ['prefer-const', (text) => text.replace(/const (\w+) =/, 'let $1 =')],
  ['no-var', (text) => `${text}\nexport function two() {\n  var a = 2;\n  return a;\n}\n`],
  ['eqeqeq', (text) => `${text}\nexport const same = (a) => typeof a == 'string';\n`],
  ['object-shorthand', (text) => `${text}\nexport const make = (a) => ({ a: a });\n`],
  ['prefer-template', (text) => `${text}\nexport const hello = (a) => 'hello ' + a;\n`],
  ['no-extra-boolean-cast', (text) => `${text}\nexport const yes = (a) => (!!a ? 1 : 2);\n`],
  ['dot-notation', (text) => `${text}\nexport const name = (a) => a['name'];\n`],
  ['no-else-return', (text) => `${text}\nexport function sign(a) {\n  if (a < 0) {\n    return -1;\n  } else {\n    return 1;\n  }\n}\n`],
  ['prefer-arrow-callback', (text) => `${text}\nexport const all = (a) => a.map(function (b) { return b + 1; });\n`],
  ['curly', (text) => `${text}\nexport function pick(a) {\n  if (a) return 1;\n  return 2;\n}\n`],
  ['operator-assignment', (text) => `${text}\nexport function more(a) {\n  a = a + 1;\n  return a;\n}\n`],
  ['yoda', (text) => `${text}\nexport const none = (a) => 0 === a;\n`],
];

/** What `cargo clippy --fix` and `cargo fix` mend. */
export const RUST_FAULTS = [
  ['unused_imports', (text) => `use std::collections::HashMap;\n\n${text}`],
  ['unused_mut', (text) => `${text}\npub fn one() -> i32 {\n    let mut n = 1;\n    n\n}\n`],
  ['needless_return', (text) => `${text}\npub fn two() -> i32 {\n    return 2;\n}\n`],
  ['len_zero', (text) => `${text}\npub fn none(items: &[i32]) -> bool {\n    items.len() == 0\n}\n`],
  ['redundant_clone', (text) => `${text}\npub fn three(items: &Vec<i32>) -> i32 {\n    let n = &items[0];\n    *&n + 0\n}\n`],
  ['bool_comparison', (text) => `${text}\npub fn on(a: bool) -> bool {\n    a == true\n}\n`],
  ['let_and_return', (text) => `${text}\npub fn four() -> i32 {\n    let n = 4;\n    n\n}\n`],
  ['unused_variables', (text) => `${text}\npub fn five() -> i32 {\n    let left = 1;\n    5\n}\n`],
];
