// Brings the tools that the fixers' end-to-end tests run, at the versions that __tests__/fixtures/fixer-tools.json pins, into one folder below the
// tests' own cache: nothing is installed globally. Done once for each state of the table. `--where` prints the folder and installs nothing.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const table = readFileSync(new URL('../__tests__/fixtures/fixer-tools.json', import.meta.url), 'utf8');
const kept = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'heal-action-tests');

/** The folder that holds the tools, or would. */
export const FIXER_TOOLS = join(kept, `tools-${createHash('sha256').update(table).digest('hex').slice(0, 12)}`);
/** What goes in front of PATH: the folder itself first, so that a sandbox shows all that lies in it. */
export const FIXER_PATHS = [FIXER_TOOLS, ...['node_modules/.bin', 'venv/bin', 'bin'].map((name) => join(FIXER_TOOLS, name))];

async function bring() {
  const { npm, berry, pypi, go, ktlint } = JSON.parse(table);
  rmSync(FIXER_TOOLS, { recursive: true, force: true });
  mkdirSync(FIXER_TOOLS, { recursive: true });
  writeFileSync(join(FIXER_TOOLS, 'package.json'), '{"private":true}');
  mkdirSync(join(FIXER_TOOLS, 'berry'));
  mkdirSync(join(FIXER_TOOLS, 'bin'));
  writeFileSync(join(FIXER_TOOLS, 'bin/ktlint'), '#!/bin/sh\nexec java -jar "$(dirname "$0")"/ktlint-cli-*-all.jar "$@"\n', { mode: 0o755 });
  // Programs hold absolute paths, so the folder has its last name from the start; the mark says that it is whole.
  await Promise.all([
    run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...npm]),
    // Both Yarns call themselves `yarn`, so that each has a folder.
    run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', 'berry', ...berry]),
    run('mvn', ['-q', '-B', 'dependency:copy', `-Dartifact=${ktlint}`, `-DoutputDirectory=${join(FIXER_TOOLS, 'bin')}`]),
    run('python3', ['-m', 'venv', 'venv']).then(() => run('venv/bin/pip', ['install', '--quiet', '--disable-pip-version-check', ...pypi])),
    run('go', ['install', isOldGo() ? go.old : go.new], { GOBIN: join(FIXER_TOOLS, 'bin'), GOFLAGS: '-modcacherw' }),
  ]);
  writeFileSync(join(FIXER_TOOLS, 'whole'), '');
}

/** Debian's stable Go cannot build what is newest, and the newest Go not what is old. */
function isOldGo() {
  const [, minor = '0'] = /go1\.(\d+)/.exec(spawnSync('go', ['version'], { encoding: 'utf8' }).stdout ?? '') ?? [];
  return Number(minor) < 23;
}

function run(program, args, env = {}) {
  const child = spawn(program, args, { cwd: FIXER_TOOLS, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${program} ${args.join(' ')} ended with ${code}`))));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const start = Date.now();
  if (!process.argv.includes('--where') && !existsSync(join(FIXER_TOOLS, 'whole'))) await bring();
  console.log(process.argv.includes('--where') ? FIXER_TOOLS : `The fixers' tools are in ${FIXER_TOOLS} (${((Date.now() - start) / 1000).toFixed(0)} s).`);
}
