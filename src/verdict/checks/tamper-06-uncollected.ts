import type { FileChange } from '../../model/index.js';
import { languageOf } from '../../lib/source.js';
import { answer, plain } from '../answer.js';
import { changedLines } from '../changed-lines.js';
import type { Check, ScreenInput } from '../check.js';
import { isCollected, testsIn } from '../declared-tests.js';
import { grownSignal, type Signal } from '../signal.js';
import { testPart } from '../test-code.js';

/** Ways to tell a runner what not to run. */
const LEFT_OUT: readonly Signal[] = [
  { pattern: /\b(?:testPathIgnorePatterns|modulePathIgnorePatterns|watchPathIgnorePatterns|testIgnore|collect_ignore(?:_glob)?|norecursedirs|forceExclude|excludedGroups|excludeTags|excludeCategories|exclude_patterns?)\b/g, what: 'tests are left out by the runner’s settings' },
  { pattern: /(?:^|[\s"'`,])(?:--deselect|--ignore-glob|--ignore[= ]\S{0,80}test|--testPathIgnorePatterns|--exclude-task|--skip[= ]|-skip[= ]|-k[= ]{1,3}\\?["']?not\b|-m[= ]{1,3}\\?["']?not\b|--invert|--exclude\b|-LE\s|-E\s{1,3}\S{0,60}test|--gtest_filter=-)/gm, what: 'tests are left out by an option' },
  { languages: ['html', 'java'], pattern: /<(?:excludes?|excludedGroups|skipTests|skip|testExcludes)>|\bexclude\s{0,3}[("']{1,2}\S{0,80}[Tt]est|-DskipTests|\bmaven\.test\.skip\b/g, what: 'tests are left out by the build' },
];
/** Settings that say what is a test: any change of them needs a person. */
const COLLECTS = /\b(?:testMatch|testRegex|testDir|testpaths|python_files|python_classes|python_functions|spec_files|testSourceDirectory|add_test|enable_testing|gtest_discover_tests)\b/;

/** Threats, signal 6: tests that nobody finds any more, because they are gone, renamed, moved, or left out by settings. */
export const uncollected: Check = {
  id: 'tamper-06-uncollected',
  title: 'No test is lost to its runner',
  run: (input) => answer('tamper-06-uncollected', 'No test is gone, renamed away or left out.', [...input.changes.flatMap((change) => objections(change, input)), ...fewerTests(input)]),
};

function objections(change: FileChange, input: ScreenInput): string[] {
  const told = (what: string): string[] => [`${plain(change.path)}: ${what}`];
  if (change.modeBefore !== null && change.modeAfter === null) return testPart(change, input.failure) === null || movedWithin(change, input) ? [] : told('a file of tests is gone');
  if (languageOf(change.path, change.afterText) === 'prose') return [];
  const { added, removed } = changedLines(change);
  if (isSettings(change) && [...added, ...removed].some((line) => COLLECTS.test(line.text))) return told('what counts as a test is changed');
  const what = grownSignal(change, LEFT_OUT, 'raw');
  return what === null ? [] : told(what);
}

/** The same content under another name that the runner finds as well. */
function movedWithin(gone: FileChange, { changes, failure }: ScreenInput): boolean {
  const named = isCollected(gone.path);
  return changes.some((one) => one.modeBefore === null && one.after === gone.before && testPart(one, failure) !== null && (!named || isCollected(one.path)) && one.path.split('.').at(-1) === gone.path.split('.').at(-1));
}

function isSettings({ path, afterText }: FileChange): boolean {
  return ['json', 'config', 'yaml', 'html', 'shell', 'make', 'other'].includes(languageOf(path, afterText)) || /\b(?:config|conf|setup|cmake|karma|gruntfile|gulpfile)\b|\.(?:gradle|kts|cmake)$|CMakeLists/i.test(path);
}

/** Counted over all changed files, so that a test may move to where it is found. */
function fewerTests({ changes, failure }: ScreenInput): string[] {
  const parts = changes.filter((change) => change.modeAfter !== null).map((change) => testPart(change, failure)).filter((part) => part !== null);
  const before = parts.reduce((sum, part) => sum + testsIn(part.path, part.beforeText), 0);
  const after = parts.reduce((sum, part) => sum + (part.beforeText === undefined && !isCollected(part.path) ? 0 : testsIn(part.path, part.afterText)), 0);
  return after < before ? [`${before - after} test(s) fewer are declared, in ${plain(parts.map((part) => part.path).join(', '))}`] : [];
}
