import { withoutComments } from '../lib/blank-source.js';
import { languageOf, type Language } from '../lib/source.js';

/** How a test is declared. Names that a runner does not collect (`_test_x`, `testAdd` in Go) do not count. */
const DECLARED: Readonly<Partial<Record<Language, RegExp>>> = {
  js: /(?<![\w.$])(?:it|test|specify)(?:\.(?:each|concurrent|serial|sequential|only|skip|todo|failing|fails|for))?\s{0,3}[(`]|(?<![\w$])(?:t|Deno)\.test\s{0,3}\(/g,
  python: /^[ \t]{0,60}(?:async[ \t]{1,9})?def[ \t]{1,9}test\w{0,100}/gm,
  go: /^func\s{1,9}(?:\([^)\n]{0,80}\)\s{0,9})?(?:Test|Benchmark|Fuzz|Example)(?![a-z])\w{0,100}|\bt\.Run\s{0,3}\(/gm,
  rust: /#\s{0,3}\[\s{0,3}(?:\w{1,40}::){0,4}(?:test|rstest|test_case|quickcheck|wasm_bindgen_test|bench)\b/g,
  java: /@(?:Test|ParameterizedTest|RepeatedTest|TestFactory|Property)\b|\bfun\s{1,9}`[^`\n]{1,200}`|\btest\s{0,3}\(\s{0,3}"|\bpublic\s{1,9}void\s{1,9}test[A-Z]\w{0,80}/g,
  c: /\b(?:TEST|TEST_F|TEST_P|TYPED_TEST|TEST_CASE|SCENARIO|BOOST_AUTO_TEST_CASE|BOOST_FIXTURE_TEST_CASE|RUN_TEST|CPPUNIT_TEST|TEST_METHOD)\s{0,3}\(|\bcmocka_unit_test\w{0,20}\s{0,3}\(/g,
  csharp: /\[\s{0,3}(?:Fact|Theory|Test|TestCase|TestMethod|DataTestMethod)\b/g,
  ruby: /^[ \t]{0,60}(?:def[ \t]{1,9}test_\w{1,100}|(?:it|specify|example|test)[ \t(]{1,3}['"])/gm,
  php: /\bfunction\s{1,9}test\w{1,100}|@test\b|#\[Test\]|(?<![\w>])(?:it|test)\s{0,3}\(/g,
  swift: /\bfunc\s{1,9}test\w{1,100}|@Test\b/g,
  dart: /(?<![\w.])(?:test|testWidgets)\s{0,3}\(/g,
  elixir: /^[ \t]{0,60}test[ \t]{1,9}"/gm,
  perl: /^[ \t]{0,60}subtest\b/gm,
  shell: /^@test\b/gm,
};

/** How many tests a text declares. */
export function testsIn(path: string, text: string | undefined): number {
  if (text === undefined) return 0;
  const language = languageOf(path, text);
  const pattern = DECLARED[language];
  return pattern === undefined ? 0 : (withoutComments(text, language).match(pattern)?.length ?? 0);
}

/** Files that a runner finds by their names alone. */
const COLLECTED: readonly (readonly [RegExp, RegExp])[] = [
  [/\.py$/, /(?:^|\/)(?:test_[^/]*|[^/]*_test|tests?)\.py$/],
  [/\.go$/, /_test\.go$/],
  [/\.[cm]?[jt]sx?$/, /(?:^|\/)__tests__\/|[._-](?:test|spec|tests)\.[cm]?[jt]sx?$|(?:^|\/)tests?(?:\/[^/]{1,200}){0,1}\.[cm]?[jt]s$|(?:^|\/)tests?\//],
  [/\.rb$/, /(?:^|\/)test_[^/]*\.rb$|_(?:test|spec)\.rb$/],
  [/\.(?:java|kt)$/, /(?:Tests?|TestCase|IT|Spec)\.(?:java|kt)$|(?:^|\/)Test[A-Z]/],
  [/\.php$/, /Test\.php$/],
  [/\.exs$/, /_test\.exs$/],
];

/** Would the runner of its language find tests in a file of this name? Unknown endings: yes. */
export function isCollected(path: string): boolean {
  return COLLECTED.find(([ending]) => ending.test(path))?.[1].test(path) ?? true;
}
