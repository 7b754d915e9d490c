// Which fixers heal a real failure of their real tool, and in how many seconds. `npm run bench:fixers [-- WORD …]`: only cases whose name holds a word.
// The cases are those of the end-to-end tests; the tools come from `node scripts/fixer-tools.mjs`. The seconds are of one whole `heal run` of the
// committed bundle: the red run of the step, the fixer, and the step again, each in its own clone and sandbox.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '../scripts/typescript.mjs';
import type { FixerCase } from '../__tests__/e2e/cases-fixers.js';

const load = <T,>(path: string): Promise<T> => import(new URL(`../__tests__/${path}`, import.meta.url).href) as Promise<T>;
const { FIXER_CASES } = await load<typeof import('../__tests__/e2e/cases-fixers.js')>('e2e/cases-fixers.ts');
const { BARE_PATH, hasTool, modulesFrom, TOOLS_PATH } = await load<typeof import('../__tests__/support/fixer-tools.js')>('support/fixer-tools.ts');
const { tempRepo } = await load<typeof import('../__tests__/support/temp-repo.js')>('support/temp-repo.ts');
const { CLI, cleanEnvironment } = await load<typeof import('../__tests__/support/spawned.js')>('support/spawned.ts');
const { installTools } = await load<typeof import('../__tests__/support/toolbox.js')>('support/toolbox.ts');
const { warmGoCache } = await load<typeof import('../__tests__/support/toolchains.js')>('support/toolchains.ts');

const words = process.argv.slice(2);
const nameOf = ({ fixer, name }: FixerCase): string => (name === undefined ? fixer : `${fixer}, ${name}`);
const healed: number[] = [];
const wanted = FIXER_CASES.filter((one) => words.length === 0 || words.some((word) => nameOf(one).includes(word)));
for (const one of wanted) report(one);
const total = healed.reduce((sum, seconds) => sum + seconds, 0);
console.log(`\n${healed.length} of ${wanted.length} healed, ${new Set(wanted.map(({ fixer }) => fixer)).size} fixers, ${total.toFixed(1)} s, no model call`);

function report(one: FixerCase): void {
  const missing = one.programs.filter((program) => !hasTool(program));
  const { healed: ok, seconds, story } = missing.length > 0 ? { healed: false, seconds: 0, story: `needs ${missing.join(', ')}` } : healOne(one);
  if (ok) healed.push(seconds);
  console.log(`${nameOf(one).padEnd(48)} ${ok ? `${seconds.toFixed(1)} s` : `not healed: ${story}`}`);
}

function healOne(one: FixerCase): { healed: boolean; seconds: number; story: string } {
  const folder = mkdtempSync(join(tmpdir(), 'heal-bench-'));
  const repo = tempRepo(one.files);
  try {
    installTools(repo.root, one.modules ?? [], modulesFrom(one.modulesFrom));
    const env = cleanEnvironment({ PATH: one.bare === true ? BARE_PATH : TOOLS_PATH, TMPDIR: folder, ...(one.programs.includes('go') ? { GOCACHE: warmGoCache() } : {}) });
    const start = process.hrtime.bigint();
    const run = spawnSync(process.execPath, [CLI, 'run', '--repo', repo.root, '--result', join(folder, 'result.json'), '--publish', 'none', ...(one.setup === undefined ? [] : ['--setup', one.setup]), '--', one.command], { env, encoding: 'utf8' });
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    const result = JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8')) as { outcome: string; attempts: readonly { origin: { name?: string } }[] };
    const by = result.attempts.at(-1)?.origin.name;
    return { healed: run.status === 0 && result.outcome === 'healed' && by === one.fixer, seconds, story: `${result.outcome} by ${by ?? 'nobody'}\n${run.stdout}` };
  } finally {
    repo.dispose();
    rmSync(folder, { recursive: true, force: true });
  }
}
