// Brings what the tests hold workflows against, at the versions that __tests__/fixtures/workflow-tools.json pins, into one folder below the tests' own cache:
// actionlint and zizmor to check them, act to run them. Nothing is installed globally. Done once for each state of the table. `--where` prints the folder
// and installs nothing.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const table = readFileSync(new URL('../__tests__/fixtures/workflow-tools.json', import.meta.url), 'utf8');
const kept = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'heal-action-tests');
const FOLDER = join(kept, `workflow-tools-${createHash('sha256').update(table).digest('hex').slice(0, 12)}`);

async function bring() {
  const { go, pypi } = JSON.parse(table);
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  // Programs hold absolute paths, so the folder has its last name from the start; the mark says that it is whole.
  const built = async () => {
    // One after the other: they share most of what is compiled, and two links at once need much memory. Where this Go is too old it fetches the one that is asked for.
    for (const name of go) await run('go', ['install', name], { GOBIN: join(FOLDER, 'bin'), GOFLAGS: '-modcacherw', GOTOOLCHAIN: 'auto' });
  };
  await Promise.all([built(), run('python3', ['-m', 'venv', 'venv']).then(() => run('venv/bin/pip', ['install', '--quiet', '--disable-pip-version-check', ...pypi]))]);
  writeFileSync(join(FOLDER, 'whole'), '');
}

function run(program, args, env = {}) {
  const child = spawn(program, args, { cwd: FOLDER, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${program} ${args.join(' ')} ended with ${code}`))));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const start = Date.now();
  if (!process.argv.includes('--where') && !existsSync(join(FOLDER, 'whole'))) await bring();
  console.log(process.argv.includes('--where') ? FOLDER : `The workflows' tools are in ${FOLDER} (${((Date.now() - start) / 1000).toFixed(0)} s).`);
}
