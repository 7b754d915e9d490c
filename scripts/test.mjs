// Runs the tests and closes with one plain line, after a list of what this machine could not run.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'heal-test-'));
const results = join(folder, 'results.json');
const skips = join(folder, 'skips.txt');
const argv = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', join(root, 'node_modules/jest/bin/jest.js'), '--json', `--outputFile=${results}`, '--forceExit', ...process.argv.slice(2)];
// The README's own test runs this command in a fresh clone; there the long suites would only repeat themselves.
if (process.env.HEAL_NESTED === '1') argv.push('--testPathIgnorePatterns', '/fixtures/', '/e2e/', '/runner/', '/publication/', '/house/');
try {
  // A failed test may leave a server open; the run must end and tell all the same, hence --forceExit.
  // `--json` also prints the JSON on standard output, which nobody wants to read; the report itself goes to standard error.
  const run = spawnSync(process.execPath, argv, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, HEAL_SKIP_LIST: skips } });
  if (existsSync(skips)) console.log(`Not run, because this machine lacks something:\n${readFileSync(skips, 'utf8').trimEnd()}`);
  process.exitCode = close(run.status);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Exit code 0 only when tests ran and none failed, suites that could not even start counted as failures. */
function close(status) {
  if (!existsSync(results)) {
    console.log('0 passed, 1 failed, 0 skipped');
    return status || 1;
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(results, 'utf8'));
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  console.log(`${numPassedTests} passed, ${failed} failed, ${numPendingTests + numTodoTests} skipped`);
  return status !== 0 || failed > 0 || numPassedTests === 0 ? 1 : 0;
}
