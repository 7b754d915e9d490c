import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WorldError } from '../../../src/model/index.js';
import { makeGroups, members, runsWithGroups } from '../../../src/runner/workspace/cgroup.js';
import { listProcesses, processInfo, processNamespace } from '../../../src/runner/workspace/processes.js';
import { MARK, openScratch, sweep } from '../../../src/runner/workspace/scratch.js';

const ours = `heal-action-${process.getuid?.() ?? 'user'}`;

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

describe('the scratch folder', () => {
  let base = '';
  beforeEach(() => {
    base = realpathSync(mkdtempSync(join(tmpdir(), 'heal-scratch-')));
  });
  afterEach(() => rmSync(base, { recursive: true, force: true }));

  it('is private, names its owner, and goes as a whole', () => {
    const scratch = openScratch(base);
    expect(scratch.dir).toBe(join(base, ours, scratch.name));
    expect(scratch.name).toMatch(new RegExp(`^run-${process.pid}-[0-9]+\\.[0-9]+-[A-Za-z0-9]{6}$`));
    mkdirSync(join(scratch.dir, 'a/b'), { recursive: true });
    writeFileSync(join(scratch.dir, 'a/b/c'), '', { mode: 0o400 });
    chmodSync(join(scratch.dir, 'a/b'), 0);
    scratch.dispose();
    expect(readdirSync(join(base, ours))).toEqual([]);
  });

  it.each([
    ['a link', (at: string) => symlinkSync(tmpdir(), at)],
    ['a dead link', (at: string) => symlinkSync('/nonexistent/x', at)],
    ['open to others', (at: string) => (mkdirSync(at), chmodSync(at, 0o755))],
    ['a file', (at: string) => writeFileSync(at, '')],
  ])('refuses a folder of all runs that is %s', (_name, plant) => {
    plant(join(base, ours));
    expect(() => openScratch(base)).toThrow(new WorldError(`${join(base, ours)} is not a private folder of ours: remove it, or set TMPDIR to a folder of your own.`));
  });

  it('takes the folder that an earlier run made', () => {
    const [one, two] = [openScratch(base), openScratch(base)];
    expect(two.parent).toBe(one.parent);
    expect(readdirSync(one.parent).sort()).toEqual([one.name, two.name].sort());
  });

  it('says so when there is no temp folder at all', () => {
    expect(() => openScratch(join(base, 'missing'))).toThrow(WorldError);
  });

  it('sweeps what dead runs left with their processes, and leaves live runs and strangers alone', async () => {
    const live = openScratch(base);
    const { parent } = live;
    const dead = `run-${process.pid}-1.${processNamespace()}-abcdef`;
    const elsewhere = `run-${process.pid}-1.1-abcdef`;
    const longGone = `run-${process.pid}-1.1-fedcba`;
    for (const name of [dead, elsewhere, longGone, 'notes']) mkdirSync(join(parent, name, 'clone-1'), { recursive: true });
    const days = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000);
    utimesSync(join(parent, longGone), days, days);
    const start = (mark: string): number => spawn('sleep', ['600'], { env: { [MARK]: mark }, detached: true, stdio: 'ignore' }).pid ?? 0;
    const [left, kept, alike] = [start(`${dead}/3`), start(`${live.name}/1`), start(`${dead}x/1`)];
    sweep(parent);
    expect(readdirSync(parent).sort()).toEqual([live.name, elsewhere, 'notes'].sort());
    expect([processInfo(left), processInfo(kept) === null, processInfo(alike) === null]).toEqual([null, false, false]);
    live.dispose();
    expect(processInfo(kept)).toBeNull();
    process.kill(alike, 'SIGKILL');
    expect(existsSync(join(parent, elsewhere))).toBe(true);
  });

  it('sweeps control groups although the folder of their run is gone, with what is in them', () => {
    const dead = `run-${process.pid}-1.${processNamespace()}-abcdef`;
    const groups = makeGroups(`${dead}-7`, { memoryBytes: 1 << 30, processes: 10 });
    // A kernel that grants us no groups keeps none of ours: then only the emptiness is left to look at.
    const argv = ['-c', 'test -z "$1" && exit; echo $$ >"$1" && exec sleep 600', 'sh', groups[0]?.entry ?? ''];
    const pid = spawn('sh', argv, { env: {}, detached: true, stdio: 'ignore' }).pid ?? 0;
    while (groups.length > 0 && !groups.some(({ dir }) => members(dir).includes(pid))) pause(10);
    openScratch(base).dispose();
    expect(groups.filter(({ dir }) => existsSync(dir))).toEqual([]);
    expect(runsWithGroups()).not.toContain(dead);
    while (groups.length === 0 && processInfo(pid) !== null) pause(10);
    expect(processInfo(pid)).toBeNull();
  });

  it('removes what is nested deeper than a path can be long', () => {
    const scratch = openScratch(base);
    const child = spawn('sh', ['-c', 'i=0; while [ $i -lt 60 ]; do mkdir "$1" && cd "$1" || exit; i=$((i + 1)); done', 'sh', 'd'.repeat(100)], { cwd: scratch.dir, stdio: 'ignore' });
    return new Promise<void>((resolve) => child.on('exit', () => resolve())).then(() => {
      expect(readdirSync(scratch.dir)).toHaveLength(1);
      scratch.dispose();
      expect(existsSync(scratch.dir)).toBe(false);
    });
  });
});

it('sees its own process with its parent', () => {
  const own = listProcesses().find(({ pid }) => pid === process.pid);
  expect(own?.ppid).toBe(process.ppid);
});
