// What one more command costs in each sandbox, as our own workspace starts it. `npm run bench:sandboxes [-- ROUNDS]`.
// Each round starts every one of them once, in turn, so that a machine that drifts drifts for all; medians, and their ratio to the native run.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '../scripts/typescript.mjs';
import type { SandboxChoice } from '../src/runner/workspace/index.js';
import type { Clone } from '../src/ports/index.js';

const load = <T,>(path: string): Promise<T> => import(new URL(`../${path}`, import.meta.url).href) as Promise<T>;
const { openRepo } = await load<typeof import('../src/runner/git/index.js')>('src/runner/git/index.ts');
const { createWorkspace, openScratch } = await load<typeof import('../src/runner/workspace/index.js')>('src/runner/workspace/index.ts');
const { tempRepo } = await load<typeof import('../__tests__/support/temp-repo.js')>('__tests__/support/temp-repo.ts');

const rounds = Number(process.argv[2] ?? 15);
const repository = tempRepo({ 'sum.mjs': 'console.log([1, 2, 3].reduce((a, b) => a + b));\n' });
const base = realpathSync(mkdtempSync(join(tmpdir(), 'heal-bench-')));

/** Each sandbox has a run folder of its own. */
const open: { dispose(): void }[] = [];
const LIMITS = { seconds: 60, outputBytes: 1 << 20, memoryBytes: 1 << 30, processes: 256 };
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function runIn(clone: Clone, command: string): Promise<void> {
  const { exitCode } = await clone.run({ command, shell: 'sh', workingDirectory: '.', env: {}, network: false, limits: LIMITS });
  if (exitCode !== 0) throw new Error(`${command}: ${exitCode}`);
}

interface Contender {
  readonly name: string;
  readonly once: (command: string) => Promise<number>;
}

/** A clone that has run something before, or a fresh one each time: what differs is that a container has to be started. */
async function contenders(): Promise<readonly Contender[]> {
  const all: Contender[] = [];
  for (const sandbox of ['none', 'bubblewrap', 'docker'] satisfies readonly SandboxChoice[]) {
    const scratch = openScratch(base);
    open.push(scratch);
    const opened = await openRepo({ root: repository.root, scratch: scratch.dir });
    if (!opened.ok) throw new Error(opened.reason);
    const workspace = await createWorkspace({ repo: opened.repo, scratch, sandbox });
    if (!workspace.sandbox.ok) {
      console.log(`${sandbox}: ${workspace.sandbox.reason}`);
      continue;
    }
    const clone = await workspace.clone();
    all.push({ name: sandbox === 'docker' ? 'docker, warm' : sandbox, once: (command) => timed(() => runIn(clone, command)) });
    if (sandbox !== 'docker') continue;
    const cold = async (command: string): Promise<number> => {
      const fresh = await workspace.clone();
      const spent = await timed(() => runIn(fresh, command));
      await fresh.dispose();
      return spent;
    };
    all.push({ name: 'docker, first command of a clone', once: cold });
  }
  return all;
}

try {
  const list = await contenders();
  for (const command of ['true', 'node sum.mjs']) {
    const spent = new Map(list.map(({ name }) => [name, [] as number[]]));
    for (const { once } of list) await once(command);
    for (let n = 0; n < rounds; n += 1) for (const { name, once } of list) spent.get(name)?.push(await once(command));
    const native = median(spent.get('none') ?? []);
    console.log(`\n${command}`);
    for (const [name, values] of spent) console.log(`  ${name.padEnd(34)} ${median(values).toFixed(0).padStart(5)} ms  ${(median(values) / native).toFixed(1).padStart(5)} x`);
  }
} finally {
  for (const scratch of open) scratch.dispose();
  repository.dispose();
  rmSync(base, { recursive: true, force: true });
}
