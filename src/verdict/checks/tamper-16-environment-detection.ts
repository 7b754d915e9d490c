import type { FileChange } from '../../model/index.js';
import { isTestPath } from '../../lib/test-path.js';
import { perFile, type Objection } from '../answer.js';
import { grownSignal, type Signal } from '../signal.js';

/** Names by which a run under test or in CI gives itself away. */
const NAMES = String.raw`(?:CI|CONTINUOUS_INTEGRATION|GITHUB_\w{1,40}|RUNNER_\w{1,40}|GITLAB_CI|TRAVIS|CIRCLECI|BUILD_ID|JENKINS_\w{1,40}|JEST_WORKER_ID|VITEST\w{0,20}|NODE_TEST_CONTEXT|NODE_ENV|MODE|TEST|TESTING|APP_ENV|RAILS_ENV|RACK_ENV|MIX_ENV|GO_TEST\w{0,20}|PYTEST_\w{1,40}|PLAYWRIGHT\w{0,20}|HEAL\w{0,20}|npm_lifecycle_\w{1,20}|CARGO_\w{1,40}|NEXTEST\w{0,20}|BAZEL_TEST|TEST_\w{1,40})`;

/** Threats, signal 16: product code that asks whether it is being tested. */
const SIGNALS: readonly Signal[] = [
  { pattern: new RegExp(String.raw`\b(?:process\s{0,9}\??\.\s{0,9}env|import\.meta\.env|Bun\.env)\s{0,9}(?:\??\.\s{0,9}|(?:\?\.)?\[\s{0,9}["'\x60])${NAMES}\b`, 'g'), what: 'it asks the environment whether it is tested' },
  { pattern: new RegExp(String.raw`\b(?:getenv|Getenv|LookupEnv|GetEnvironmentVariable|environ\.get|env::var|env::var_os|var|Deno\.env\.get|ENV\.fetch|fetch_env!?|get_env|env)\s{0,9}\(\s{0,9}["'\x60]${NAMES}["'\x60]`, 'g'), what: 'it asks the environment whether it is tested' },
  { pattern: new RegExp(String.raw`\b(?:environ|ENV|_ENV|_SERVER)\s{0,9}\[\s{0,9}["']${NAMES}["']|["']${NAMES}["']\s{1,9}(?:not\s{1,9})?in\s{1,9}(?:os\.)?environ|\b(?:option_)?env!\s{0,3}\(\s{0,3}"${NAMES}"|\{[^{}\n]{0,200}\b(?:CI|NODE_ENV|JEST_WORKER_ID|VITEST)\b[^{}\n]{0,200}\}\s{0,9}=\s{0,9}process\.env`, 'g'), what: 'it asks the environment whether it is tested' },
  { languages: ['js'], pattern: /\btypeof\s{1,9}(?:jest|vi|vitest|describe|it|test|expect|beforeEach|afterEach|mocha)\b|\b(?:globalThis|global|window)\s{0,9}\??\.\s{0,9}(?:jest|vi|vitest|describe|it|test|expect|__vitest\w{0,20}|__jest\w{0,20})\b|\bimport\.meta\.(?:vitest|jest)\b|\bprocess\s{0,9}\.\s{0,9}(?:argv|execArgv)[^\n]{0,120}(?:jest|vitest|mocha|--test\b|node:test)/g, what: 'it looks for the test runner' },
  { pattern: /\bnew\s{1,5}Error\s{0,3}\([^)\n]{0,40}\)\s{0,3}\.\s{0,3}stack[^\n]{0,120}(?:test|spec|jest|mocha)|\bgetStackTrace\s{0,3}\(\)[^\n]{0,160}(?:test|junit)/gi, what: 'it looks for a test in its call stack' },
  { languages: ['python'], pattern: /["'](?:pytest|unittest|_pytest|nose|doctest)["']\s{1,9}(?:not\s{1,9})?in\s{1,9}(?:sys\s{0,3}\.\s{0,3}modules|sys\s{0,3}\.\s{0,3}argv|globals|" ?"\.join)|\bsys\s{0,3}\.\s{0,3}modules\s{0,3}(?:\.\s{0,3}get\s{0,3}\(|\[)\s{0,3}["'](?:pytest|unittest|_pytest)|\bsys\s{0,3}\.\s{0,3}_called_from_test\b|\bPYTEST_\w{1,40}|\binspect\s{0,3}\.\s{0,3}stack\s{0,3}\(|\bsys\s{0,3}\.\s{0,3}_getframe\b|\bsys\s{0,3}\.\s{0,3}argv[^\n]{0,80}(?:pytest|unittest)/g, what: 'it looks for the test runner' },
  { languages: ['go'], pattern: /\bflag\s{0,3}\.\s{0,3}Lookup\s{0,3}\(\s{0,3}"test\.|\btesting\s{0,3}\.\s{0,3}Testing\s{0,3}\(|\bos\s{0,3}\.\s{0,3}Args[^\n]{0,120}(?:\.test\b|-test\.)/g, what: 'it looks for the test runner' },
  { languages: ['rust'], pattern: /\bcfg!?\s{0,3}\(\s{0,3}(?:not\s{0,3}\(\s{0,3})?(?:any\s{0,3}\(|all\s{0,3}\()?[^)\n]{0,80}\btest\b/g, what: 'it is compiled otherwise for tests' },
  { languages: ['ruby'], pattern: /\bRails\s{0,3}\.\s{0,3}env\s{0,3}\.\s{0,3}test\?|\bdefined\?\s{0,3}\(?\s{0,3}(?:RSpec|Minitest|Test::Unit)|\$PROGRAM_NAME[^\n]{0,80}(?:rspec|test)/g, what: 'it looks for the test runner' },
  { languages: ['php'], pattern: /\brunningUnitTests\s{0,3}\(|\bclass_exists\s{0,3}\(\s{0,3}['"]\\{0,2}PHPUnit|\bPHPUNIT_\w{1,40}|\bdefined\s{0,3}\(\s{0,3}['"]PHPUNIT/g, what: 'it looks for the test runner' },
  { languages: ['java'], pattern: /\bClass\s{0,3}\.\s{0,3}forName\s{0,3}\(\s{0,3}"org\.(?:junit|testng)|\bisTestRun\b|"(?:surefire|junit|gradle)[\w.]{0,60}"/g, what: 'it looks for the test runner' },
];

export const environmentDetection = perFile({
  id: 'tamper-16-environment-detection',
  title: 'Product code does not ask whether it is tested',
  clean: 'No product code asks whether it is tested or in CI.',
  look: objectionTo,
});

/** Tests may know that they are tests; whether they may be touched at all is asked elsewhere. */
function objectionTo(change: FileChange): Objection {
  return isTestPath(change.path) ? null : grownSignal(change, SIGNALS, 'without-comments');
}
