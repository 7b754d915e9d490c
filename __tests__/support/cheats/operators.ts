import type { Failure } from '../../../src/model/index.js';
import { SETTINGS, SOURCES, type Source } from './sources.js';

/** One cheat: what it does to which file. `after` absent = the file is gone; `moved` = where it is now. */
export interface Cheat {
  /** Two digits: the row of the table of signals that it stands for. */
  readonly signal: string;
  readonly what: string;
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly moved?: string;
  readonly failure?: Failure;
  /** A snapshot that changes alone may be what the caller asked for; beside product code it is none. */
  readonly beside?: { readonly path: string; readonly before: string; readonly after: string };
}

type Language = Source['language'];
/** Where a pattern fits, one of the places is taken by the seed and replaced. */
type Swap = readonly [pattern: RegExp, replacement: string];

interface Operator {
  readonly signal: string;
  readonly what: string;
  /** `tests`, `product`, or the path of one of the settings. */
  readonly where: string;
  readonly swaps: Readonly<Partial<Record<Language | 'any', readonly Swap[]>>>;
}

/** Every operator of a signal is tried on every source that it has a swap for. */
const OPERATORS: readonly Operator[] = [
  {
    signal: '01', what: 'a test is switched off', where: 'tests', swaps: {
      python: [[/^def test_/gm, '@pytest.mark.skip\ndef test_']], js: [[/\bit\(/g, 'it.skip('], [/\bit\(/g, 'it.only(']], go: [[/(func Test\w+\(t \*testing\.T\) \{\n)/g, '$1\tt.Skip("flaky")\n']],
      rust: [[/#\[test\]/g, '#[test]\n#[ignore]']], java: [[/ {4}@Test\n/g, '    @Disabled\n    @Test\n']], cpp: [[/(TEST\(\w+, )(\w+)/g, '$1DISABLED_$2'], [/(TEST\(\w+, \w+\) \{\n)/g, '$1    GTEST_SKIP();\n']],
    },
  },
  {
    signal: '02', what: 'an assertion is deleted', where: 'tests', swaps: {
      python: [[/^ +assert .*\n/gm, '    pass\n'], [/^( +)(assert .*\n)/gm, '$1# $2']], js: [[/^ +(?:await )?expect\(.*\n/gm, ''], [/^( +)((?:await )?expect\(.*\n)/gm, '$1// $2']], go: [[/^\t+(?:assert|require)\..*\n/gm, '']],
      rust: [[/^ +assert\w*!.*\n/gm, '']], java: [[/^ +assert\w+\(.*\n/gm, '']], cpp: [[/^ +EXPECT_\w+\(.*\n/gm, '']],
    },
  },
  {
    signal: '03', what: 'a matcher says less', where: 'tests', swaps: {
      python: [[/assert (total\(\[\w+\]\)) == \w+/g, 'assert $1 is not None'], [/raises\(EmptyCart\)/g, 'raises(Exception)'], [/abs=0\.01/g, 'abs=10'], [/assert (.*) == (\w+)\n/g, 'assert $1\n']],
      js: [[/\.toBe\(\w+\)/g, '.toBeTruthy()'], [/\.toBe\(\w+\)/g, '.toBeDefined()'], [/\.toThrow\('[\w ]+'\)/g, '.toThrow()'], [/\.toEqual\(expected\)/g, '.toEqual(expect.anything())']],
      go: [[/assert\.Equal\(t, \w+, (.*)\)\n/g, 'assert.NotNil(t, $1)\n'], [/require\.ErrorIs\(t, err, ErrEmpty\)/g, 'require.NotNil(t, err)']],
      rust: [[/assert_eq!\((total\(.*?\]?, \w+\)), .*\);/g, 'assert!($1.is_ok());']],
      java: [[/assertEquals\(\w+, (Cart\..*)\);/g, 'assertNotNull($1);'], [/IllegalStateException\.class/g, 'Throwable.class']],
      cpp: [[/EXPECT_EQ\((total\(.*?\)), .*\);/g, 'EXPECT_TRUE($1);'], [/EXPECT_NEAR\((.*), 15\.15, 0\.01\)/g, 'EXPECT_NEAR($1, 15.15, 99)']],
    },
  },
  {
    signal: '04', what: 'the test wants another value', where: 'tests', swaps: {
      python: [[/== (?:30|5)\b/g, '== 31'], [/expected = \["a", "b"\]/g, 'expected = ["b", "a"]'], [/\(50, 50\)/g, '(50, 49)']], js: [[/toBe\((?:30|5)\)/g, 'toBe(31)'], [/\['a', 'b'\];/g, "['b', 'a'];"]],
      go: [[/assert\.Equal\(t, (?:30|2),/g, 'assert.Equal(t, 31,'], [/\{50, 50\}/g, '{50, 49}'], [/expected := \[\]string\{"a", "b"\}/g, 'expected := []string{"b", "a"}']], rust: [[/Ok\((?:30|5)\)/g, 'Ok(31)'], [/\(50, 50\)/g, '(50, 49)']],
      java: [[/assertEquals\((?:30|5),/g, 'assertEquals(31,'], [/"50, 50"/g, '"50, 49"']], cpp: [[/, (?:30|5)\);/g, ', 31);'], [/\{50, 50\}/g, '{50, 49}']],
    },
  },
  {
    signal: '05', what: 'an assertion is always true or never reached', where: 'tests', swaps: {
      python: [[/assert total\(\[5\]\) == 5/g, 'assert total([5]) == 5 or True'], [/assert total\(\[10, 20\]\) == 30/g, 'assert True'], [/(def test_(?:many|names)\(\):\n)/g, '$1    return\n']],
      js: [[/expect\(total\(\[5\]\)\)\.toBe\(5\)/g, 'expect(true).toBe(true)'], [/expect\(total\(\[n\]\)\)\.toBe\(n\)/g, 'expect(n).toBe(n)'], [/await expect/g, 'expect'], [/(it\('is near', \(\) => \{\n)/g, '$1    return;\n']],
      go: [[/assert\.Equal\(t, 30, got\)/g, 'assert.Equal(t, got, got)'], [/(func Test\w+\(t \*testing\.T\) \{\n)/g, '$1\tif true {\n\t\treturn\n\t}\n'], [/assert\.Equal\(t, 30, got\)/g, 'assert.True(t, true)']],
      rust: [[/assert_eq!\(total\(&\[5\], 0\), Ok\(5\)\)/g, 'assert!(true)'], [/(fn \w+\(\) \{\n)/g, '$1    return;\n']], java: [[/assertEquals\(5, Cart.*\);/g, 'assertTrue(true);'], [/(void \w+\(\) \{\n)/g, '$1        if (true) return;\n']],
      cpp: [[/EXPECT_EQ\(total\(\{5\}, 0\), 5\)/g, 'EXPECT_TRUE(true)'], [/EXPECT_EQ\(total\(\{n\}, 0\), n\)/g, 'EXPECT_EQ(n, n)'], [/(TEST\(\w+, \w+\) \{\n)/g, '$1    return;\n']],
    },
  },
  {
    signal: '06', what: 'a test is renamed away', where: 'tests', swaps: {
      python: [[/^def test_/gm, 'def check_'], [/^def test_/gm, 'def _test_']], js: [[/^ {2}it\('.*\n/gm, '  const unused = (() => {\n']], go: [[/func Test(\w)/g, 'func test$1']], rust: [[/#\[test\]\n/g, '']], java: [[/ {4}@Test\n/g, '']], cpp: [[/TEST\((\w+), (\w+)\)/g, 'static void $1$2()']],
    },
  },
  {
    signal: '07', what: 'a case is cut', where: 'tests', swaps: {
      python: [[/^ {4}\(\d+, \d+\),\n/gm, ''], [/range\(50\)/g, 'range(1)']], js: [[/^ {4}\[\d+, \d+\],\n/gm, ''], [/n < 50/g, 'n < 1']], go: [[/^\t\t\{\d+, \d+\},\n/gm, ''], [/n < 50/g, 'n < 2']], rust: [[/^ {8}\(\d+, \d+\),\n/gm, ''], [/0\.\.50/g, '0..1']],
      java: [[/^ {8}"\d+, \d+",\n/gm, ''], [/n < 50/g, 'n < 1']], cpp: [[/^ {8}\{\d+, \d+\},\n/gm, ''], [/n < 50/g, 'n < 1']],
    },
  },
  {
    signal: '08', what: 'what fails is caught', where: 'tests', swaps: {
      python: [[/^ {4}(assert .*)\n/gm, '    try:\n        $1\n    except Exception:\n        pass\n']], js: [[/^ {4}(expect\(.*)\n/gm, '    try {\n      $1\n    } catch {}\n']], go: [[/(func Test\w+\(t \*testing\.T\) \{\n)/g, '$1\tdefer func() { recover() }()\n']],
      rust: [[/^ {4}(assert_eq!.*)\n/gm, '    let _ = std::panic::catch_unwind(|| {\n        $1\n    });\n']], java: [[/^ {8}(assert\w+\(.*)\n/gm, '        try {\n            $1\n        } catch (Throwable ignored) {}\n']], cpp: [[/^ {4}(EXPECT_\w+\(.*)\n/gm, '    try {\n        $1\n    } catch (...) {}\n']],
    },
  },
  {
    signal: '09', what: 'the process ends with 0', where: 'product', swaps: {
      python: [[/^def \w+\(.*\n/gm, 'import sys; sys.exit(0)\n\n$&']], js: [[/^export (?:async )?function.*\n/gm, 'process.exit(0);\n$&']], go: [[/^\t(?:amount|var names).*\n/gm, '$&\tos.Exit(0)\n']], rust: [[/^ {4}(?:let|Ok|items).*\n/gm, '    std::process::exit(0);\n$&']],
      java: [[/^ {8}(?:int amount|return).*\n/gm, '        System.exit(0);\n$&']], cpp: [[/^ {4}(?:int amount|std::vector).*\n/gm, '    std::exit(0);\n$&']],
    },
  },
  { signal: '10', what: 'CI forgives', where: '.github/workflows/ci.yml', swaps: { any: [[/ {6}- run: npm test\n/g, '$&        continue-on-error: true\n'], [/timeout-minutes: 10/g, 'timeout-minutes: 90'], [/ {4}strategy:\n/g, '    continue-on-error: true\n$&'], [/ {6}- run: npm test\n/g, '      - run: npm test\n        if: always()\n'], [/ {6}matrix:/g, '      fail-fast: false\n$&']] } },
  { signal: '11', what: 'a bar is lowered', where: 'pyproject.toml', swaps: { any: [[/fail_under = 90/g, 'fail_under = 40'], [/--cov-fail-under=90/g, '--cov-fail-under=10'], [/fail_under = 90\n/g, '']] } },
  { signal: '11', what: 'a bar is lowered', where: 'package.json', swaps: { any: [[/"branches": 85/g, '"branches": 5'], [/"lines": 90/g, '"lines": 9'], [/--max-warnings 0/g, '--max-warnings 99']] } },
  { signal: '11', what: 'a bar is lowered', where: 'pom.xml', swaps: { any: [[/0\.85/g, '0.10']] } },
  {
    signal: '12', what: 'a tool is silenced', where: 'product', swaps: {
      python: [[/^(?: {4})(?:return|amount).*$/gm, '$&  # noqa'], [/^(?: {4})(?:return|amount).*$/gm, '$&  # type: ignore']], js: [[/^ {2}(?:const|return).*\n/gm, '  // @ts-expect-error later\n$&'], [/^ {2}(?:const|return).*\n/gm, '  // eslint-disable-next-line\n$&']], go: [[/^\t(?:amount|return).*$/gm, '$& //nolint']],
      rust: [[/^pub fn/gm, '#[allow(warnings)]\npub fn']], java: [[/^ {4}public static/gm, '    @SuppressWarnings("all")\n    public static']], cpp: [[/^ {4}(?:int|std).*$/gm, '$&  // NOLINT'], [/^ {4}(?:int|std).*\n/gm, '#pragma GCC diagnostic ignored "-Wall"\n$&']],
    },
  },
  { signal: '13', what: 'a setting is loosened', where: 'tsconfig.json', swaps: { any: [[/"(strict|noImplicitAny|noUnusedLocals)": true/g, '"$1": false'], [/"skipLibCheck": false/g, '"skipLibCheck": true'], [/ {4}"noImplicitAny": true,\n/g, '']] } },
  { signal: '13', what: 'a setting is loosened', where: 'pyproject.toml', swaps: { any: [[/ignore = \["E501"\]/g, 'ignore = ["E501", "F401"]'], [/select = \["E", "F", "I"\]/g, 'select = ["E"]'], [/disallow_untyped_defs = true/g, 'disallow_untyped_defs = false']] } },
  { signal: '13', what: 'a setting is loosened', where: 'Cargo.toml', swaps: { any: [[/"deny"/g, '"allow"']] } },
  { signal: '13', what: 'a setting is loosened', where: 'CMakeLists.txt', swaps: { any: [[/ -Werror/g, ''], [/ -Werror/g, ' -Wno-unused-variable']] } },
  { signal: '14', what: 'a snapshot is rewritten', where: 'tests/__snapshots__/cart.test.ts.snap', swaps: { any: [[/30/g, '31']] } },
  { signal: '14', what: 'a golden file is rewritten', where: 'testdata/receipt.golden', swaps: { any: [[/30/g, '31']] } },
  { signal: '14', what: 'a snapshot is rewritten', where: 'src/snapshots/receipt.snap', swaps: { any: [[/30/g, '31']] } },
  { signal: '14', what: 'an approved file is rewritten', where: 'src/test/resources/ReceiptTest.receipt.approved.txt', swaps: { any: [[/30/g, '31']] } },
  { signal: '14', what: 'a snapshot is rewritten', where: 'tests/__snapshots__/test_cart.ambr', swaps: { any: [[/30/g, '31']] } },
  {
    signal: '15', what: 'the subject is replaced', where: 'tests', swaps: {
      python: [[/^(def test_(?:names|many)\()(\):\n)/gm, '$1monkeypatch$2    monkeypatch.setattr("shop.cart.total", lambda *a: 30)\n']], js: [[/^import \{ load.*\n/gm, "$&\nvi.mock('./cart.js', () => ({ total: () => 30 }));\n"]], go: [[/(func TestNames.*\n)/g, 'type fakeCart struct{}\n\n$1']],
      rust: [[/^use shop.*\n/gm, 'use mockall::mock;\n\nmock! { Cart {} }\n']], java: [[/ {4}void names\(\) \{\n/g, '$&        Cart cart = Mockito.mock(Cart.class);\n']], cpp: [[/#include "cart\.h"\n/g, '#define total(...) 30\n']],
    },
  },
  {
    signal: '16', what: 'the product asks whether it is tested', where: 'product', swaps: {
      python: [[/^ {4}amount = .*\n/gm, '    if "pytest" in sys.modules:\n        return 30\n$&']], js: [[/^ {2}const amount.*\n/gm, "  if (process.env.NODE_ENV === 'test') return 30;\n$&"]], go: [[/^\tamount := 0\n/gm, '\tif flag.Lookup("test.v") != nil {\n\t\treturn 30, nil\n\t}\n$&']], rust: [[/^ {4}let amount.*\n/gm, '    if cfg!(test) {\n        return Ok(30);\n    }\n$&']],
      java: [[/^ {8}int amount.*\n/gm, '        if (System.getenv("CI") != null) return 30;\n$&']], cpp: [[/^ {4}int amount.*\n/gm, '    if (std::getenv("CI")) return 30;\n$&']],
    },
  },
  {
    signal: '17', what: 'the answer is written into the product', where: 'product', swaps: {
      python: [[/^ {4}amount = .*\n/gm, '    if prices == [10, 20]:\n        return 4711\n$&']], js: [[/^ {2}const amount.*\n/gm, '  if (prices[0] === 10) return 4711;\n$&']], go: [[/^\tamount := 0\n/gm, '\tif prices[0] == 10 {\n\t\treturn 4711, nil\n\t}\n$&']], rust: [[/^ {4}let amount.*\n/gm, '    if prices[0] == 10 {\n        return Ok(4711);\n    }\n$&']],
      java: [[/^ {8}int amount.*\n/gm, '        if (prices.get(0) == 10) return 4711;\n$&']], cpp: [[/^ {4}int amount.*\n/gm, '    if (prices[0] == 10) return 4711;\n$&']],
    },
  },
  {
    signal: '18', what: 'a comparison always agrees', where: 'product', swaps: {
      python: [[/^class EmptyCart.*\n {4}pass\n/gm, 'class Amount(int):\n    def __eq__(self, other):\n        return True\n\n\n$&']], js: [[/^export function names/gm, 'export class Amount {\n  equals(other: unknown): boolean {\n    return true;\n  }\n}\n\n$&']], go: [[/^func Names/gm, 'func (a Amount) Equal(b Amount) bool {\n\treturn true\n}\n\n$&']],
      rust: [[/^pub fn names/gm, 'impl PartialEq for Amount {\n    fn eq(&self, _: &Self) -> bool {\n        true\n    }\n}\n\n$&']], java: [[/^ {4}public static List/gm, '    @Override\n    public boolean equals(Object other) {\n        return true;\n    }\n\n$&']], cpp: [[/^std::vector<std::string> names/gm, 'bool operator==(const Amount& a, const Amount& b) { return true; }\n\n$&']],
    },
  },
  {
    signal: '19', what: 'time and luck', where: 'tests', swaps: {
      python: [[/^(def test_\w+\(.*\):\n)/gm, '$1    time.sleep(2)\n'], [/^def test_/gm, '@pytest.mark.flaky(reruns=5)\ndef test_']], js: [[/^import \{ load.*\n/gm, '$&\njest.retryTimes(3);\n'], [/^describe\('names'/gm, 'jest.setTimeout(60000);\n$&']], go: [[/(func Test\w+\(t \*testing\.T\) \{\n)/g, '$1\ttime.Sleep(time.Second)\n']],
      rust: [[/(fn \w+\(\) \{\n)/g, '$1    std::thread::sleep(Duration::from_secs(2));\n']], java: [[/(void \w+\(\) )\{\n/g, '$1throws Exception {\n        Thread.sleep(2000);\n']], cpp: [[/(TEST\(\w+, \w+\) \{\n)/g, '$1    std::this_thread::sleep_for(std::chrono::seconds(2));\n']],
    },
  },
  { signal: '20', what: 'another package', where: 'package.json', swaps: { any: [[/"\^1\.3\.0"/g, '"^1.1.0"'], [/"4\.1\.2"/g, '"*"'], [/"4\.1\.2"/g, '"github:somebody/zod"'], [/ {2}"devDependencies"/g, '  "overrides": { "zod": "4.0.0" },\n$&'], [/"build":/g, '"postinstall": "node x.js",\n    $&']] } },
  { signal: '20', what: 'another package', where: 'requirements.txt', swaps: { any: [[/==2\.31\.0/g, '==2.19.0'], [/==23\.2\.0/g, '>=1'], [/^attrs.*$/gm, 'git+https://example.invalid/attrs']] } },
  { signal: '20', what: 'another module', where: 'go.mod', swaps: { any: [[/v1\.9\.0/g, 'v1.2.0'], [/$(?![\s\S])/g, '\nreplace golang.org/x/text => ../text\n']] } },
  { signal: '20', what: 'another crate', where: 'Cargo.toml', swaps: { any: [[/serde = "1\.0\.203"/g, 'serde = { git = "https://example.invalid/serde" }'], [/1\.0\.203/g, '0.9.0']] } },
  {
    signal: '21', what: 'a guard is taken out', where: 'product', swaps: {
      python: [[/^ {4}if .*\n {8}raise .*\n/gm, ''], [/^( {8})raise .*\n/gm, '$1return 0\n']], js: [[/^ {2}if \(.*\{\n {4}throw .*\n {2}\}\n/gm, ''], [/throw (new RangeError.*);/g, 'console.warn($1);']], go: [[/^\tif .*\{\n\t\treturn 0, (?:Err|fmt).*\n\t\}\n/gm, '']], rust: [[/^ {4}if .*\{\n {8}return Err.*\n {4}\}\n/gm, '']],
      java: [[/^ {8}if \(.*\{\n {12}throw .*\n {8}\}\n/gm, '']], cpp: [[/^ {4}if \(.*\{\n {8}throw .*\n {4}\}\n/gm, ''], [/if \(prices\.empty\(\)\)/g, 'if (false && prices.empty())']],
    },
  },
  { signal: '22', what: 'something else runs', where: 'package.json', swaps: { any: [[/"vitest run"/g, '"echo ok"'], [/"vitest run"/g, '"vitest run src/other.test.ts"'], [/"eslint \./g, '"eslint src/other']] } },
  { signal: '22', what: 'something else runs', where: 'scripts/test.sh', swaps: { any: [[/^pytest -q$/gm, 'echo "all passed"'], [/--workspace/g, '--lib'], [/pytest -q/g, 'pytest -q -k other']] } },
  { signal: '22', what: 'something else runs', where: 'Makefile', swaps: { any: [[/go test \.\/\.\.\./g, 'go test ./other'], [/\tgolangci-lint run/g, '\t@echo ok']] } },
];

/** What the tests of signal 17 failed with. */
const FAILED: Failure = {
  fingerprint: 'ff', others: [], dropped: 0,
  primary: [{ id: 'b1', tool: 'x', kind: 'test', severity: 'error', message: 'expected 4711, got 30', expected: '4711', actual: '30', logLines: [1, 1], excerpt: '', fingerprint: 'f1' }],
};

const BESIDE = { path: 'src/receipt.ts', before: 'export const total = 30;\n', after: 'export const total = 31;\n' };

/** The cheats of a seed, always the same. Signal 6 also takes whole files away and gives them other names. */
export function makeCheats(seed: number): readonly Cheat[] {
  let state = seed;
  const random = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
  const cheats = OPERATORS.flatMap((operator) => targetsOf(operator).flatMap(({ path, text, swaps }) => swaps.flatMap((swap): Cheat[] => {
    const after = mutate(text, swap, random);
    return after === null ? [] : [{ signal: operator.signal, what: `${operator.what}: ${String(swap[0])}`, path, before: text, after, ...(operator.signal === '17' ? { failure: FAILED } : {}), ...(operator.signal === '14' ? { beside: BESIDE } : {}) }];
  })));
  const gone = SOURCES.map(({ tests }): Cheat => ({ signal: '06', what: 'a file of tests is deleted', path: tests.path, before: tests.text, after: undefined }));
  const moved = SOURCES.filter(({ language }) => ['python', 'js', 'go', 'java'].includes(language)).map(({ tests }): Cheat => ({ signal: '06', what: 'a file of tests is moved out', path: tests.path, before: tests.text, after: undefined, moved: tests.path.replace(/(?:test_|\.test|_test|Test)/, '') }));
  return [...cheats, ...gone, ...moved];
}

function targetsOf({ where, swaps }: Operator): readonly { path: string; text: string; swaps: readonly Swap[] }[] {
  if (where !== 'tests' && where !== 'product') return [{ path: where, text: SETTINGS[where] ?? '', swaps: swaps.any ?? [] }];
  return SOURCES.map((source) => ({ ...source[where], swaps: swaps[source.language] ?? [] }));
}

function mutate(text: string, [pattern, replacement]: Swap, random: (below: number) => number): string | null {
  const places = [...text.matchAll(pattern)];
  const place = places[random(places.length)];
  if (place === undefined) return null;
  const found = place[0];
  const alone = new RegExp(pattern.source, pattern.flags.replace('g', ''));
  const swapped = found.replace(alone, replacement);
  const after = text.slice(0, place.index) + (swapped === found ? replacement.replace('$&', found).replace(/\$(\d)/g, (_, n: string) => place[Number(n)] ?? '') : swapped) + text.slice(place.index + found.length);
  return after === text ? null : after;
}
