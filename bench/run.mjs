// Start time, own overhead of a heal, parse throughput: each beside something real in the same run, as ratios of medians.
// Usage: npm run bench [-- --log FILE] [--ignored FOLDER]
// FILE: a log to repeat for the throughput; default a golden log of this repository. FOLDER: lies ignored in the repository of the heal, as node_modules would.
import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(root, 'dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'heal-bench-'));
// NODE_EXTRA_CA_CERTS alone costs some versions of node 35 ms a start: everything is timed in an environment built from zero.
const bare = { PATH: process.env.PATH, HOME: process.env.HOME, TMPDIR: process.env.TMPDIR ?? tmpdir() };
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const show = (name, text) => console.log(`${name.padEnd(34)} ${text}`);

function time(argv, { env = {}, cwd = folder } = {}) {
  const start = process.hrtime.bigint();
  const run = spawnSync(process.execPath, argv, { env: { ...bare, ...env }, stdio: 'ignore', cwd });
  return { ms: Number(process.hrtime.bigint() - start) / 1e6, status: run.status };
}

/** The two commands in turn, so that a machine that drifts drifts for both. */
function compare(name, argv, limit) {
  const [ours, theirs] = [[], []];
  for (let n = 0; n < 12; n += 1) {
    ours.push(time(argv).ms);
    theirs.push(time(['-e', '0']).ms);
  }
  const ratio = median(ours.slice(1)) / median(theirs.slice(1));
  show(name, `${median(ours).toFixed(0)} ms, node -e 0 ${median(theirs).toFixed(0)} ms, ratio ${ratio.toFixed(2)} (at most ${limit})`);
}

/** From the start of the process to the first line in `--events`, for the action. */
function firstStage(repo) {
  const delays = [];
  for (let n = 0; n < 12; n += 1) {
    const events = join(folder, `events-${n}`);
    const start = Date.now();
    time([join(root, 'dist/index.js')], { env: { INPUT_RUN: 'true', INPUT_EVENTS: events, GITHUB_EVENT_NAME: 'push', RUNNER_TEMP: folder }, cwd: repo });
    delays.push(JSON.parse(readFileSync(events, 'utf8').split('\n')[0]).at - start);
  }
  const base = Array.from({ length: 12 }, () => time(['-e', '0']).ms);
  show('action to its first stage', `${median(delays)} ms, node -e 0 ${median(base).toFixed(0)} ms, ratio ${(median(delays) / median(base)).toFixed(2)} (at most 5)`);
}

function git(cwd, ...args) {
  const who = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com'];
  const run = spawnSync('git', [...who, ...args], { cwd, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
}

function plant(ignored) {
  const repo = mkdtempSync(join(folder, 'repo-'));
  writeFileSync(join(repo, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(repo, 'sum.js'), 'export function sum(a, b) {\n  return a - b;\n}\n');
  writeFileSync(join(repo, 'sum.test.js'), "import test from 'node:test';\nimport assert from 'node:assert/strict';\nimport { sum } from './sum.js';\n\ntest('adds', () => {\n  assert.equal(sum(40, 13), 53);\n});\n");
  if (ignored !== undefined) {
    spawnSync('cp', ['-a', ignored, join(repo, 'node_modules')], { stdio: 'inherit' });
    writeFileSync(join(repo, '.gitignore'), 'node_modules/\n');
  }
  git(repo, 'init', '-q', '-b', 'main');
  git(repo, 'add', '-A');
  git(repo, 'commit', '-qm', 'first');
  return repo;
}

/** All runs of an attempt, those of its proof too. */
function runsOf({ trials, proof: { reverse, verify, minimised } = {} }) {
  return [...trials, ...[reverse?.trial, verify?.before].filter((trial) => trial !== undefined), ...(minimised?.trials ?? [])];
}

/** Wall time less the model's and the trials': what a heal costs by itself. */
async function overhead(repo) {
  const answer = '```\nsum.js\n<<<<<<< SEARCH\n  return a - b;\n=======\n  return a + b;\n>>>>>>> REPLACE\n```\n';
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ id: 'x', object: 'chat.completion', model: 'bench', choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: answer } }], usage: { prompt_tokens: 1, completion_tokens: 1 } }));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${server.address().port}/v1`;
  const costs = [];
  for (let n = 0; n < 6; n += 1) {
    const result = join(folder, `result-${n}.json`);
    const start = Date.now();
    const args = [cli, 'run', '--repo', repo, '--provider', 'openai', '--model', 'bench', '--base-url', url, '--result', result, '--', 'node --test'];
    const child = spawn(process.execPath, args, { env: { ...bare, OPENAI_API_KEY: 'bench-bench-bench' }, stdio: 'ignore' });
    await new Promise((resolve) => child.on('close', resolve));
    const wall = (Date.now() - start) / 1000;
    const heal = JSON.parse(readFileSync(result, 'utf8'));
    if (heal.outcome !== 'healed') throw new Error(`the bench heal ended ${heal.outcome}/${heal.reason}: ${heal.sentence}`);
    const trials = [heal.base, ...heal.attempts.flatMap(runsOf)].reduce((sum, trial) => sum + trial.seconds, 0);
    costs.push({ wall, trials, own: wall - trials - heal.usage.seconds });
  }
  server.close();
  show('own overhead of a heal', `${median(costs.map(({ own }) => own)).toFixed(2)} s (at most 2), of ${median(costs.map(({ wall }) => wall)).toFixed(2)} s wall, trials ${median(costs.map(({ trials }) => trials)).toFixed(2)} s`);
}

/** Megabytes a second, beside sed taking only times and colours from the same file. */
function throughput(log) {
  const big = join(folder, 'big.log');
  const text = readFileSync(log);
  for (let size = 0; size < 64 << 20; size += text.length) appendFileSync(big, text);
  const megabytes = statSync(big).size / (1 << 20);
  const sed = () => {
    const start = process.hrtime.bigint();
    spawnSync('sed', ['-E', 's/^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z //; s/\\x1b\\[[0-9;]*[A-Za-z]//g', big], { stdio: 'ignore', env: { ...bare, LC_ALL: 'C' } });
    return Number(process.hrtime.bigint() - start) / 1e6;
  };
  const [ours, theirs] = [[], []];
  for (let n = 0; n < 3; n += 1) {
    ours.push(time([cli, 'parse', '--json', big]).ms);
    theirs.push(sed());
  }
  show('parse throughput', `${(megabytes / (median(ours) / 1000)).toFixed(0)} MB/s over ${megabytes.toFixed(0)} MB; sed that only strips times and colours ${(megabytes / (median(theirs) / 1000)).toFixed(0)} MB/s`);
}

const option = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
try {
  console.log(`node ${process.version}, ${process.platform} ${process.arch}`);
  compare('heal parse /dev/null', [cli, 'parse', '/dev/null'], 2);
  const repo = plant(option('--ignored'));
  firstStage(repo);
  await overhead(repo);
  throughput(option('--log') ?? join(root, '__tests__/fixtures/goldens/jest/two-failing.log'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
