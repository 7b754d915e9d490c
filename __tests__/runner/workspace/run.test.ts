import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sweep } from '../../../src/runner/workspace/index.js';
import { digestOf } from '../../support/temp-repo.js';
import { needs } from '../../support/needs.js';
import { bubblewrapWorks, DAEMON, dockerWorks } from './available.js';
import { LIMITS, step, testWorld, text } from './world.js';
import type { TestWorld } from './world.js';

/** Pids of live processes whose command line holds a word. */
function alive(word: string): readonly string[] {
  return readdirSync('/proc').filter((name) => {
    if (!/^[0-9]+$/.test(name) || name === String(process.pid)) return false;
    try {
      return readFileSync(`/proc/${name}/cmdline`, 'latin1').includes(word) && !/^\S+ \(.*\) Z/.test(readFileSync(`/proc/${name}/stat`, 'latin1'));
    } catch {
      return false;
    }
  });
}

async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 500 && !condition(); i += 1) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(condition()).toBe(true);
}

/** A number of seconds to sleep that no other process here sleeps: it can be found by it. */
let nap = 30_000 + (process.pid % 10_000) * 100;
const freshNap = (): string => `sleep ${(nap += 1)}`;

const WORKS = { bubblewrap: ['bubblewrap', bubblewrapWorks()], docker: ['docker', dockerWorks()], none: ['/proc', existsSync('/proc/self/stat')] } as const;

for (const sandbox of ['bubblewrap', 'docker', 'none'] as const) {
  const [what, works] = WORKS[sandbox];
  needs(what, works)(`runs, ${sandbox}`, () => {
    let world: TestWorld;
    beforeAll(async () => {
      world = await testWorld({ sandbox, files: { 'a.txt': 'a\n', 'sub/b.txt': 'b\n' } });
    });
    afterAll(() => world.dispose());
    const run = async (...args: Parameters<typeof step>) => (await world.clone()).run(step(...args));

    it('merges both outputs in the order of arrival, through a pipe that can be opened again', async () => {
      const result = await run('echo 1; echo 2 >&2; echo 3 >/dev/stdout; echo 4 >/dev/stderr; exit 7');
      expect([text(result), result.exitCode, result.signal, result.truncated, result.killedBy]).toEqual(['1\n2\n3\n4\n', 7, null, false, undefined]);
    });

    it.each([
      ['', 'false | true; echo on; false; echo not', 'on\n', 1],
      ['bash', 'false | true; echo not', '', 1],
      ['sh', 'echo on; false; echo not', 'on\n', 1],
      ['python3 {0}', 'import os\nprint(os.path.basename(os.getcwd()) != "")\nraise SystemExit(4)', 'True\n', 4],
      ['node {0}', 'console.log(1 + 1)', '2\n', 0],
      ['no-such-shell {0}', 'true', expect.stringContaining('no-such-shell: not found'), 127],
      [`sh -c "echo 'two words'; sh {0}"`, 'echo then', 'two words\nthen\n', 0],
    ])('runs a script by the shell %j', async (shell, command, output, exitCode) => {
      const result = await run(command, { shell });
      expect([text(result), result.exitCode]).toEqual([output, exitCode]);
    });

    it('runs in the working directory, and refuses one outside', async () => {
      expect(text(await run('cat b.txt', { workingDirectory: 'sub' }))).toBe('b\n');
      await expect(run('true', { workingDirectory: '../..' })).rejects.toThrow('lies outside the repository');
      await expect(run('true', { workingDirectory: 'nowhere' })).rejects.toThrow('does not exist');
      await expect(run('true', { shell: 'fish' })).rejects.toThrow('The shell "fish" is not known');
    });

    it('E4: leaves no descendant alive: in the background, in a session of its own, forked twice, ignoring signals', async () => {
      const naps = [freshNap(), freshNap(), freshNap(), freshNap()];
      const result = await run(
        `${naps[0]} & setsid ${naps[1]} & (setsid sh -c "${naps[2]} & exec 1>&- 2>&-" &)\nnohup sh -c 'trap "" TERM HUP INT; ${naps[3]}' >/dev/null 2>&1 &\nsleep 0.5; echo done`,
      );
      expect(text(result)).toBe('done\n');
      expect(result.exitCode).toBe(0);
      expect(naps.filter((one) => alive(one.replace(' ', '\0')).length > 0)).toEqual([]);
    });

    it('E7: ends what takes too long, also when it ignores the polite request', async () => {
      const polite = await run('trap "echo bye; exit 3" TERM; while :; do sleep 0.1; done', { limits: { ...LIMITS, seconds: 0.5 } });
      expect([text(polite).split('\n').includes('bye'), polite.killedBy]).toEqual([true, 'time']);
      const one = freshNap();
      const rude = await run(`trap "" TERM; echo on; ${one}`, { limits: { ...LIMITS, seconds: 0.5 } });
      expect([text(rude), rude.killedBy]).toEqual(['on\n', 'time']);
      expect(alive(one.replace(' ', '\0'))).toEqual([]);
    });

    it('E7: ends what takes too much memory', async () => {
      const hog = 'node -e "const a = []; setInterval(() => a.push(Buffer.alloc(40e6, 1)), 20)"';
      const result = await run(hog, { limits: { ...LIMITS, memoryBytes: 300e6 } });
      expect(result.killedBy).toBe('memory');
      expect(result.exitCode === 0).toBe(false);
    });

    it('E7: ends what makes too many processes', async () => {
      const one = freshNap();
      const result = await run(`for i in $(seq 300); do ${one} & done; sleep 20`, { limits: { ...LIMITS, processes: 64 } });
      expect(result.killedBy).toBe('processes');
      expect(alive(one.replace(' ', '\0'))).toEqual([]);
    });

    if (sandbox !== 'none') it('E7: lets no temporary file system grow beyond the memory', async () => {
      const result = await run('for place in /tmp /dev/shm; do dd if=/dev/zero of=$place/fill bs=1M count=400 2>/dev/null && echo "filled $place"; done; true', { limits: { ...LIMITS, memoryBytes: 200e6 } });
      expect(text(result)).not.toContain('filled /tmp');
      if (sandbox === 'docker') expect(text(result)).not.toContain('filled');
    });

    it('E7: keeps head and tail of 50 MB of output, and ends a flood', async () => {
      const result = await run('echo first; yes 0123456789 | head -n 4600000; echo last', { limits: { ...LIMITS, outputBytes: 1e6 } });
      expect([result.exitCode, result.truncated, result.killedBy]).toEqual([0, true, undefined]);
      expect(result.output.length).toBeLessThan(1_000_100);
      const lines = text(result).split('\n');
      expect([lines.slice(0, 2), lines.slice(-3)]).toEqual([['first', '0123456789'], ['0123456789', 'last', '']]);
      const others = lines.filter((line) => line !== '0123456789').slice(1, -2);
      expect(others).toEqual([expect.stringMatching(/^\[heal: 496[0-9]{5} bytes left out here\]$/)]);
      expect((await run('yes', { limits: { ...LIMITS, outputBytes: 10_000 } })).killedBy).toBe('output');
    });

    it('kills what runs when the clone is disposed of', async () => {
      const clone = await world.clone();
      const one = freshNap();
      const done = clone.run(step(one));
      await until(() => alive(one.replace(' ', '\0')).length > 0);
      await clone.dispose();
      expect((await done).killedBy).toBe('abort');
      expect(alive(one.replace(' ', '\0'))).toEqual([]);
      await expect(clone.run(step('true'))).rejects.toThrow('gone');
    });

    it('runs no git of the user and nothing from the start environment before the command', async () => {
      const evil = { ...DAEMON, BASH_ENV: '/nonexistent', LD_PRELOAD: '/nonexistent/x.so', PATH: process.env.PATH, HOME: process.env.HOME };
      const other = await testWorld({ sandbox, env: evil });
      try {
        expect(text(await (await other.clone()).run(step('echo "[$LD_PRELOAD$BASH_ENV]"')))).toBe('[]\n');
      } finally {
        other.dispose();
      }
    });

    it('hands down no descriptor that its owner was started with', () => {
      const leak = openSync(join(dirname(world.scratch.parent), 'leak'), 'w');
      const argv = [join(import.meta.dirname, 'owner.mjs'), sandbox, 'echo through >/proc/self/fd/40; readlink /proc/self/fd/40', dirname(world.scratch.parent), world.repository.root];
      // Node closes what is near the standard ones for its children by itself; what lies behind a gap it leaves open.
      const stdio: ('ignore' | 'pipe' | 'inherit' | number)[] = ['ignore', 'pipe', 'inherit'];
      stdio[40] = leak;
      const env = { ...DAEMON, PATH: process.env.PATH, HOME: dirname(world.scratch.parent) };
      expect(spawnSync(process.execPath, ['--no-warnings', ...argv], { stdio: Array.from(stdio, (one) => one ?? 'ignore'), env, encoding: 'utf8' }).stdout).toEqual(sandbox === 'docker' ? expect.stringContaining('/proc/self/fd/40: Directory nonexistent') : '/dev/null\n');
      closeSync(leak);
      expect(readFileSync(join(dirname(world.scratch.parent), 'leak'), 'utf8')).toBe('');
    });

    it('leaves nothing when its owner is killed, at the latest after the next sweep', async () => {
      const { parent } = world.scratch;
      const [one, two] = [freshNap(), freshNap()];
      const command = `mkdir -p deep/er; chmod 000 deep/er; chmod 555 deep; mkdir ~/.closed && chmod 000 ~/.closed; touch ~/.cargo/x || true; setsid ${one} & ${two}`;
      const argv = [join(import.meta.dirname, 'owner.mjs'), sandbox, command, dirname(parent), world.repository.root];
      const home = mkdtempSync(join(dirname(parent), 'home-'));
      mkdirSync(join(home, '.cargo'));
      const before = digestOf(home);
      const owner = spawn(process.execPath, ['--no-warnings', ...argv], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...DAEMON, PATH: process.env.PATH, HOME: home } });
      const living = (): number => [one, two].flatMap((nap) => alive(nap.replace(' ', '\0'))).length;
      await until(() => living() >= 2);
      owner.kill('SIGKILL');
      await new Promise((resolve) => owner.on('exit', resolve));
      const left = readdirSync(parent).filter((name) => name.startsWith(`run-${owner.pid}-`));
      expect(left).toHaveLength(1);
      // Inside the sandbox the processes die with their owner, without anyone's help.
      if (sandbox !== 'none') await until(() => living() === 0);
      sweep(parent);
      expect(living()).toBe(0);
      expect(readdirSync(parent)).toEqual([world.scratch.name]);
      expect(execFileSync('sh', ['-c', 'find /sys/fs/cgroup -name "$1*"; grep -h "$1" /proc/self/mountinfo; true', 'sh', left[0] ?? ''], { encoding: 'utf8' })).toBe('');
      if (sandbox !== 'none') expect(digestOf(home)).toBe(before);
    });
  });
}
