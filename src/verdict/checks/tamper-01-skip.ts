import type { FileChange } from '../../model/index.js';
import { perFile, type Objection } from '../answer.js';
import type { ScreenInput } from '../check.js';
import { grownSignal, type Signal } from '../signal.js';
import { testPart } from '../test-code.js';

/** Threats, signal 1: a test that is not run, or that makes the others not run. */
const SIGNALS: readonly Signal[] = [
  { languages: ['js'], pattern: /\b(?:it|test|describe|suite|context|bench|t)\s{0,3}(?:\.\s{0,3}(?:each|concurrent|serial|sequential|parallel|describe)\s{0,3}){0,2}\.\s{0,3}(?:skip|only|todo|fails|failing|fixme|skipIf|runIf)\b|(?<![\w.$])(?:x(?:it|test|describe|context|specify)|f(?:it|describe|context|specify))\s{0,3}[(.]|\bthis\s{0,3}\.\s{0,3}skip\s{0,3}\(|\bpending\s{0,3}\(|\b(?:skip|only|todo)\s{0,3}:\s{0,3}(?:true|['"`])|\[\s{0,3}['"`](?:skip|only|todo)['"`]\s{0,3}\]/g, what: 'a test is skipped or put in focus' },
  { languages: ['python'], pattern: /\b(?:pytest\s{0,3}\.\s{0,3})?mark\s{0,3}\.\s{0,3}(?:skip|skipif|xfail)\b|\b(?:unittest\s{0,3}\.\s{0,3})?(?:skip|skipIf|skipUnless|expectedFailure)\s{0,3}(?:\(|$)|\bskipTest\b|\bSkipTest\b|\bpytest\s{0,3}\.\s{0,3}(?:skip|xfail|importorskip)\b|\bimportorskip\b|\b__test__\s{0,3}=|\bpytestmark\s{0,3}=|\bcollect_ignore\w{0,10}\s{0,3}=/gm, what: 'a test is skipped or expected to fail' },
  { languages: ['go'], pattern: /\b(?:t|b|tb|f|s|suite)\s{0,3}\.\s{0,3}(?:T\s{0,3}\(\s{0,3}\)\s{0,3}\.\s{0,3})?Skip(?:f|Now)?\s{0,3}\(|\btesting\s{0,3}\.\s{0,3}Short\s{0,3}\(/g, what: 'a test is skipped' },
  { languages: ['rust'], pattern: /#\s{0,3}\[\s{0,3}(?:ignore\b|cfg_attr\s{0,3}\([^\n\]]{0,160}\bignore\b)|#\s{0,3}\[\s{0,3}cfg\s{0,3}\(\s{0,3}(?:any\s{0,3}\(\s{0,3}\)|not\s{0,3}\(\s{0,3}test|feature\b)/g, what: 'a test is ignored' },
  { languages: ['java'], pattern: /@(?:Disabled\w{0,30}|Ignore\w{0,10}|EnabledIf\w{0,30}|EnabledOn\w{0,20}|PendingFeature)\b|\b(?:Assume|Assumptions)\s{0,3}\.|\bassum(?:e|ing)(?:True|False|That|Not)\w{0,10}\s{0,3}[({]|\benabled\s{0,3}=\s{0,3}false\b|\bSkipException\b|\bTestAbortedException\b/g, what: 'a test is disabled' },
  { languages: ['c'], pattern: /\bGTEST_SKIP\b|\bDISABLED_\w|\bSKIP\s{0,3}\(|\bdoctest::(?:skip|should_fail|may_fail)\b|"\[(?:\.|!hide|!mayfail|!shouldfail)[^"\n]{0,60}"|\bboost::unit_test::disabled\b|\bBOOST_AUTO_TEST_CASE_EXPECTED_FAILURES\b|\bTEST_IGNORE\w{0,20}/g, what: 'a test is skipped' },
  { languages: ['csharp'], pattern: /\[\s{0,3}(?:Ignore|Explicit)\b|\bSkip\s{0,3}=|\bAssert\s{0,3}\.\s{0,3}(?:Ignore|Inconclusive|Skip)\b/g, what: 'a test is skipped' },
  { languages: ['ruby'], pattern: /(?<![\w.])(?:x(?:it|describe|context|specify|example)|f(?:it|describe|context|specify)|skip|pending)\b|\b(?:skip|focus|pending)\s{0,3}:|:(?:skip|focus|pending)\b/g, what: 'a test is skipped or put in focus' },
  { languages: ['php'], pattern: /\bmarkTest(?:Skipped|Incomplete)\b|->\s{0,3}(?:skip|todo|only)\s{0,3}\(|@(?:requires|group\s{1,3}skip)\b|#\[Requires/g, what: 'a test is skipped' },
  { languages: ['swift', 'dart', 'elixir'], pattern: /\bXCTSkip\w{0,10}|\.disabled\s{0,3}\(|\bskip\s{0,3}:|@tag\s{0,3}:?(?:skip|pending)|@moduletag\s{0,3}:?skip/g, what: 'a test is skipped' },
  { languages: ['shell'], pattern: /^[ \t]{0,20}skip\b/gm, what: 'a test is skipped' },
];
/** Go leaves files out by a comment. */
const TAGS: readonly Signal[] = [{ languages: ['go'], pattern: /^\/\/\s?(?:go:build|\+build)\b/gm, what: 'a test file is left out by a build tag' }];

export const skip = perFile({
  id: 'tamper-01-skip',
  title: 'No test is skipped or put in focus',
  clean: 'No test is skipped, ignored or put in focus anew.',
  look: objectionTo,
});

function objectionTo(change: FileChange, { failure }: ScreenInput): Objection {
  const tests = testPart(change, failure);
  return tests === null ? null : (grownSignal(tests, SIGNALS, 'without-comments') ?? grownSignal(tests, TAGS, 'raw'));
}
