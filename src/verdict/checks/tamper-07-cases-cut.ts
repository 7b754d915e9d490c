import type { FileChange } from '../../model/index.js';
import { withoutComments } from '../../lib/blank-source.js';
import { languageOf, type Language } from '../../lib/source.js';
import { perFile, type Objection } from '../answer.js';
import { afterBracket, scanned, valuesIn, type Scanned } from '../brackets.js';
import { changedLines } from '../changed-lines.js';
import type { ScreenInput } from '../check.js';
import { grownSignal, type Signal } from '../signal.js';
import { testPart } from '../test-code.js';

const ROWS: readonly Signal[] = [
  { pattern: /#\s{0,3}\[\s{0,3}(?:case|test_case|values|data)\b|@(?:CsvSource|ValueSource|MethodSource|EnumSource|CsvFileSource|DataProvider|RepeatedTest|dataProvider|TestWith|example|given)\b|\[\s{0,3}(?:TestCase|InlineData|DataRow|MemberData)\b|\bpytest\s{0,3}\.\s{0,3}param\s{0,3}\(|\bINSTANTIATE_TEST_SUITE_P\b|\bINSTANTIATE_TEST_CASE_P\b|\bt\s{0,3}\.\s{0,3}Run\s{0,3}\(|\bsubTest\s{0,3}\(/g, what: 'a test has fewer cases', fewer: true },
];
/** A name under which the rows of a table stand, up to its first bracket. */
const TABLE = /(?:\b(?:each|parametrize|parameterized|expand|ValuesIn|Values|Combine|CsvSource|ValueSource|DataProvider|TestWith|with_them)\b|\b(?:for\b[^\n()[\]{}=:]{0,80}|\w{0,40}(?:[Cc]ases?|[Tt]ests?|[Tt]able|[Rr]ows?|[Ss]cenarios|[Ee]xamples|[Ii]nputs|[Dd]ata|[Vv]ectors|[Ss]amples|[Pp]airs)\b(?:[^\n()[\]{};=]{0,80}))(?:=|:=|:|\bin\b|\bof\b)[^\n()[\]{};]{0,80})\s{0,3}[[({]/g;
const TEMPLATE = /\beach\s{0,3}`([^`]{0,20000})`/g;
const LOOP = /^\s*(?:for|while)\b|\brange\s{0,3}\(|\.(?:times|repeat)\b|\brepeat\s{0,3}\(|\b0\s{0,2}\.\.=?/;

/** Threats, signal 7: the case that fails is taken out of the table, or the loop ends before it. */
export const casesCut = perFile({
  id: 'tamper-07-cases-cut',
  title: 'No case is cut from a table or loop of tests',
  clean: 'Every table and loop of tests has its cases.',
  look: objectionTo,
});

function objectionTo(change: FileChange, { failure }: ScreenInput): Objection {
  const tests = testPart(change, failure);
  if (tests?.beforeText === undefined || tests.afterText === undefined) return null;
  const language = languageOf(change.path, tests.afterText);
  const [before, after] = [withoutComments(tests.beforeText, language), withoutComments(tests.afterText, language)];
  if (tableSize(after, language) < tableSize(before, language)) return 'a table of tests has fewer values';
  if (shorterLoop(tests)) return 'a loop of a test ends sooner';
  return grownSignal(tests, ROWS, 'without-comments');
}

function tableSize(text: string, language: Language): number {
  const code = scanned(text, language);
  let end = 0;
  let size = 0;
  for (const match of text.matchAll(TABLE)) {
    const open = match.index + match[0].length - 1;
    if (open < end || code.kinds[open] !== 0) continue;
    end = spanEnd(code, open);
    size += valuesIn(code, open, end);
  }
  return size + [...text.matchAll(TEMPLATE)].reduce((sum, match) => sum + (match[1] ?? '').split('\n').filter((line) => line.includes('|')).length, 0);
}

/** Over brackets that follow one another: Go's `[]struct{…}{…}`, `vec![…]`, `[][2]int{…}`. */
function spanEnd(code: Scanned, open: number): number {
  let end = afterBracket(code, open);
  for (let more = 0; more < 4; more++) {
    const next = /^[ \t]{0,9}(?:struct\s{0,3}|[\w.*]{0,40})?[[{]/.exec(code.text.slice(end, end + 80));
    if (next === null) break;
    end = afterBracket(code, end + next[0].length - 1);
  }
  return end;
}

function shorterLoop(tests: FileChange): boolean {
  const { added, removed } = changedLines(tests);
  const sum = (text: string): number => (text.match(/\d{1,9}/g) ?? []).reduce((all, one) => all + Number(one), 0);
  const form = (text: string): string => text.replace(/\d{1,9}/g, '§').replace(/\s+/g, ' ');
  return removed.some((line) => LOOP.test(line.text) && added.some((other) => form(other.text) === form(line.text) && sum(other.text) < sum(line.text)));
}
