import type { FileChange } from '../../model/index.js';
import { languageOf } from '../../lib/source.js';
import { perFile, plain, type Objection } from '../answer.js';
import { isSettings } from '../settings.js';
import { grownSignal, type Signal } from '../signal.js';

/** Commands that run tests or checks. */
const RUNNERS: readonly Signal[] = [
  { pattern: /\b(?:jest|vitest|mocha|ava|tap|karma|cypress|playwright\s{1,3}test|node\s{1,3}--test|bun\s{1,3}test|deno\s{1,3}test|pytest|py\.test|unittest|nosetests|tox|nox|go\s{1,3}(?:test|vet)|gotestsum|cargo\s{1,3}(?:test|nextest|clippy|check)|mvnw?\b[^\n]{0,40}\b(?:test|verify)|gradlew?\b[^\n]{0,40}\b(?:test|check)|ctest|make\s{1,3}(?:test|check)|rspec|rake\s{1,3}(?:test|spec)|minitest|phpunit|pest|dotnet\s{1,3}test|swift\s{1,3}test|mix\s{1,3}test|npm\s{1,3}(?:test|run\s{1,3}test)|yarn\s{1,3}test|pnpm\s{1,3}test|eslint|ruff|flake8|mypy|pyright|tsc|golangci-lint|rubocop|clang-tidy|bats|prove)\b/g, what: 'a test runner or checker is called less often', fewer: true },
];
const FILTERS: readonly Signal[] = [
  { pattern: /(?:^|[\s"'])(?:-run[= ]\S|--run[= ]\S|-t[= ]["'\\]|--testNamePattern\b|--grep\b|-g\s{1,3}["'\\]|--filter\b|--only\b|-k[= ]\S|-m[= ]["'\\]?\w|--lf\b|--last-failed\b|--onlyFailures\b|--changedSince\b|--onlyChanged\b|--findRelatedTests\b|--bail\b|-x(?=\s|["'])|--maxfail\b|--collect-only\b|--co\b|--listTests\b|--list(?:-tests)?\b|--dry-run\b|--no-run\b|-c\s{1,3}\/dev\/null|--exclude-tag\w{0,2}|--tests\s|-Dtest=|-DskipTests|-x\s{1,3}test|--gtest_filter=|-R\s{1,3}\S|--test\s{1,3}\w|--lib\b|--doc\b|--bins\b|-short\b|--shard\b|-tags[= ])/gm, what: 'a run of tests is narrowed' },
];

/** Threats, signal 22: something else runs in the place of the tests. Seen in scripts, recipes and the settings of task runners. */
export const runnerSwapped = perFile({
  id: 'tamper-22-runner-swapped',
  title: 'The tests are run by what ran them',
  clean: 'No command that runs tests is changed.',
  look: objectionTo,
});

function objectionTo(change: FileChange): Objection {
  const { path, beforeText, afterText } = change;
  if (afterText === undefined || beforeText === undefined || !isSettings(path, afterText)) return null;
  return swappedScript(beforeText, afterText) ?? grownSignal(change, RUNNERS, 'without-comments') ?? (RUNS_TESTS.test(afterText) ? grownSignal(change, FILTERS, 'without-comments') : null) ?? (languageOf(path, afterText) === 'make' ? swappedTarget(beforeText, afterText) : null);
}

const RUNS_TESTS = /\b(?:test|tests|spec|check|verify|jest|pytest)\b/i;
const SCRIPT = /["']((?:pre|post)?(?:test|tests|lint|check|types?|typecheck|type-check|verify|ci|coverage|spec|validate|e2e)(?:[:_-][\w:-]{1,60})?)["']\s{0,3}:\s{0,3}"((?:[^"\\\n]|\\.){0,2000})"/g;

/** Scripts of package.json (and the like) whose name says that they judge. */
function swappedScript(before: string, after: string): Objection {
  const scripts = (text: string): Map<string, string> => new Map([...text.matchAll(SCRIPT)].map((match) => [match[1] ?? '', match[2] ?? '']));
  const now = scripts(after);
  const name = [...scripts(before)].find(([one, command]) => now.get(one) !== command)?.[0];
  return name === undefined ? null : `the script ${plain(name)} is changed`;
}

const TARGET = /^(test|tests|check|lint|ci|verify|coverage|spec)[\w-]{0,40}:[^\n]{0,400}((?:\n\t[^\n]{0,2000}){0,100})/gm;

function swappedTarget(before: string, after: string): Objection {
  const targets = (text: string): Map<string, string> => new Map([...text.matchAll(TARGET)].map((match) => [match[1] ?? '', match[2] ?? '']));
  const now = targets(after);
  const name = [...targets(before)].find(([one, recipe]) => now.get(one) !== recipe)?.[0];
  return name === undefined ? null : `the target ${plain(name)} is changed`;
}
