// How long a clone of a large tree takes: an overlay over it, a copy of it, and what else one would do: `cp -a`, `git worktree add`.
// `npm run bench:clone` makes a tree of 1 GB (2,000 tracked files; 22,000 small and 12 large ignored ones) below TMPDIR, or
// `npm run bench:clone -- DIR` below another folder, to see what its file system makes of it. Medians; the bound is for an overlay.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import '../scripts/typescript.mjs';
import type { Clone, Workspace } from '../src/ports/index.js';

const here = <T,>(path: string): Promise<T> => import(new URL(path, import.meta.url).href) as Promise<T>;
const { openRepo } = await here<typeof import('../src/runner/git/index.js')>('../src/runner/git/index.ts');
const { createWorkspace, openScratch } = await here<typeof import('../src/runner/workspace/index.js')>('../src/runner/workspace/index.ts');

/** Milliseconds. */
const BOUND = 50;
const LIMITS = { seconds: 120, outputBytes: 65_536, memoryBytes: 2 ** 31, processes: 256 };
const folder = mkdtempSync(join(process.argv[2] ?? tmpdir(), 'heal-bench-'));
const root = join(folder, 'repo');

function git(...args: readonly string[]): void {
  const ended = spawnSync('git', ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com', '-c', 'init.defaultBranch=main', ...args], { cwd: root, encoding: 'utf8' });
  if (ended.status !== 0) throw new Error(`git ${args.join(' ')}: ${ended.stderr}`);
}

function plant(): void {
  const write = (path: string, size: number): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), Buffer.alloc(size, `${path}\n`));
  };
  for (let n = 0; n < 2000; n += 1) write(`src/m${n % 100}/f${n}.js`, 4000 + (n % 3000));
  for (let n = 0; n < 22_000; n += 1) write(`node_modules/p${n % 900}/lib${n % 7}/f${n}.js`, 2000 + ((n * 37) % 30_000));
  for (let n = 0; n < 12; n += 1) write(`target/big${n}.bin`, 50 << 20);
  writeFileSync(join(root, '.gitignore'), 'node_modules/\ntarget/\n');
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'A tree');
}

async function timed<T>(work: () => T | Promise<T>): Promise<[number, T]> {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
const show = (name: string, values: readonly number[], more = ''): void => void process.stdout.write(`${name.padEnd(52)} ${median(values).toFixed(0).padStart(7)} ms${more}\n`);

/** From nothing to a clone, and from there to the end of a first command, which asks git for all that differs. */
async function clones(clone: () => Promise<Clone>, rounds: number): Promise<{ made: number[]; ready: number[]; gone: number[] }> {
  const [made, ready, gone]: [number[], number[], number[]] = [[], [], []];
  for (let n = 0; n < rounds; n += 1) {
    const [first, one] = await timed(clone);
    const [second, { exitCode, output }] = await timed(() => one.run({ command: 'git status --porcelain', shell: 'sh', workingDirectory: '.', env: {}, network: false, limits: LIMITS }));
    if (exitCode !== 0 || output.length > 0) throw new Error(`git status in the clone: ${exitCode ?? 'killed'}, ${Buffer.from(output).toString('utf8').slice(0, 500)}`);
    const [third] = await timed(() => one.dispose());
    made.push(first);
    ready.push(first + second);
    gone.push(third);
  }
  return { made, ready, gone };
}

async function ours(kind: 'auto' | 'copy', rounds: number): Promise<number | null> {
  const scratch = openScratch(folder);
  const notes: string[] = [];
  try {
    const opened = await openRepo({ root, scratch: scratch.dir });
    if (!opened.ok) throw new Error(opened.reason);
    const [once, workspace] = await timed<Workspace>(() => createWorkspace({ repo: opened.repo, scratch, sandbox: 'auto', clones: kind, note: (line) => notes.push(line) }));
    if (!workspace.sandbox.ok) throw new Error(workspace.sandbox.reason);
    const overlay = notes[0]?.startsWith('Clones are overlays') === true;
    if (kind === 'auto' && !overlay) return process.stdout.write(`${notes.join('\n')}\n`), null;
    const [firstMade, firstClone] = await timed(() => workspace.clone());
    await firstClone.dispose();
    const { made, ready, gone } = await clones(() => workspace.clone(), rounds);
    const name = overlay ? 'overlay' : 'copy';
    show(`${name}: the workspace, once, with its self-tests`, [once]);
    show(`${name}: the first clone`, [firstMade]);
    show(`${name}: a further clone`, made, overlay ? ` (at most ${BOUND}: ${median(made) <= BOUND ? 'met' : 'NOT met'})` : '');
    show(`${name}: a further clone and \`git status\` run in it`, ready);
    show(`${name}: throwing it away`, gone);
    return median(made);
  } finally {
    scratch.dispose();
  }
}

/** Commands that make a tree of the same content; each result is removed outside the clock. */
async function theirs(name: string, rounds: number, command: (dest: string) => readonly string[]): Promise<void> {
  const times: number[] = [];
  for (let n = 0; n < rounds; n += 1) {
    const dest = join(folder, `dest-${n}`);
    const [program = '', ...args] = command(dest);
    const [ms, ended] = await timed(() => spawnSync(program, args, { cwd: root, encoding: 'utf8' }));
    rmSync(dest, { recursive: true, force: true });
    if (ended.status !== 0) return void process.stdout.write(`${name.padEnd(52)}       – (${ended.stderr.trim().split('\n')[0] ?? ''})\n`);
    times.push(ms);
  }
  show(name, times);
}

try {
  plant();
  const overlay = await ours('auto', 9);
  const copy = await ours('copy', 3);
  await theirs('cp -a', 3, (dest) => ['cp', '-a', '--reflink=never', root, dest]);
  await theirs('cp -a --reflink=always', 1, (dest) => ['cp', '-a', '--reflink=always', root, dest]);
  await theirs('git worktree add (tracked files only)', 3, (dest) => ['git', 'worktree', 'add', '-q', '--detach', '--force', dest]);
  if (overlay !== null && copy !== null) process.stdout.write(`a copy takes ${(copy / overlay).toFixed(0)} times as long as an overlay\n`);
  process.exitCode = overlay !== null && overlay > BOUND ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
