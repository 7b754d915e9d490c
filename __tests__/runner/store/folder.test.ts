import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Store } from '../../../src/ports/index.js';
import { createGuard } from '../../../src/runner/guard.js';
import { folderStore } from '../../../src/runner/store/folder.js';
import { openStore, userFolder } from '../../../src/runner/store/index.js';
import { needs } from '../../support/needs.js';
import { has } from '../../support/spawned.js';
import { PROJECT } from '../../support/toolbox.js';

const SCOPE = '0123456789abcdef';
const GROUP = 'budget/2026-11-21';
let base: string;
const store = (): Store => folderStore({ base: join(base, 'kept'), scope: SCOPE, guard: createGuard({ SHOP_API_KEY: 'canary-of-a-key' }) });
const file = (name = 'a'): string => join(base, 'kept', SCOPE, GROUP, `${name}.json`);
const plant = (text: string, name?: string): void => {
  mkdirSync(dirname(file(name)), { recursive: true, mode: 0o700 });
  writeFileSync(file(name), text);
};
const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'heal-folder-'));
});
afterEach(() => {
  rmSync(base, { recursive: true, force: true });
});

describe('a folder as a store', () => {
  it('keeps each text in a file of its own that only this user may read', async () => {
    expect(await store().read(GROUP)).toEqual({ ok: true, texts: new Map() });
    await store().write(GROUP, 'a', '1');
    expect(await store().write(GROUP, 'b', '2')).toEqual({ ok: true, texts: new Map([['a', '1'], ['b', '2']]) });
    await store().write(GROUP, 'a', '3');
    expect(await store().read(GROUP)).toEqual({ ok: true, texts: new Map([['a', '3'], ['b', '2']]) });
    expect([mode(file()), mode(dirname(file())), mode(join(base, 'kept'))]).toEqual(['600', '700', '700']);
    expect(readdirSync(dirname(file())).sort()).toEqual(['a.json', 'b.json']);
  });

  it('masks what must not be kept', async () => {
    await store().write(GROUP, 'a', '"it says canary-of-a-key"');
    expect(readFileSync(file(), 'utf8')).not.toContain('canary-of-a-key');
  });

  it.each(['../x', 'Budget', '/etc', 'budget/..', 'budget/a/b/c', 'budget//x', 'budget/a\u0000', ''])('takes no group like %j', async (group) => {
    expect(await store().read(group)).toMatchObject({ ok: false });
    expect(await store().write(group, 'a', '1')).toMatchObject({ ok: false });
    expect(existsSync(join(base, 'kept'))).toBe(false);
  });

  it.each(['../x', 'A', '', '.', 'a.json', '__proto__'])('takes no name like %j', async (name) => {
    expect(await store().write(GROUP, name, '1')).toMatchObject({ ok: false });
  });

  it('names that objects have by birth are names like any other', async () => {
    await store().write(GROUP, 'constructor', '1');
    expect(await store().read(GROUP)).toEqual({ ok: true, texts: new Map([['constructor', '1']]) });
  });
});

describe('what it does not trust', () => {
  it.each<[string, string, () => void]>([
    ['a link in the place of a text', 'a link stands where its own file should be', () => {
      plant('1', 'b');
      writeFileSync(join(base, 'secret'), 'secret');
      symlinkSync(join(base, 'secret'), file());
    }],
    ['a link in the place of a folder', 'a link or a file stands where its folder should be', () => {
      mkdirSync(join(base, 'elsewhere'), { mode: 0o700 });
      mkdirSync(join(base, 'kept', SCOPE, 'budget'), { recursive: true, mode: 0o700 });
      symlinkSync(join(base, 'elsewhere'), dirname(file()));
    }],
    ['a pipe, for which one would wait for ever', 'something else stands where its own file should be', () => {
      plant('1', 'b');
      execFileSync('mkfifo', [file()]);
    }],
    ['a file of 10 MB', 'it holds a file larger than any of its own', () => plant('x'.repeat(10 << 20))],
    ['a folder that others may write to', 'others may write to its folder', () => {
      plant('1');
      chmodSync(dirname(file()), 0o777);
    }],
    ['a file where its folder should be', 'a link or a file stands where its folder should be', () => writeFileSync(join(base, 'kept'), '')],
  ])('%s', async (_, reason, prepare) => {
    prepare();
    const read = await store().read(GROUP);
    expect(read).toEqual({ ok: false, none: false, reason });
    if (existsSync(join(base, 'elsewhere'))) {
      await store().write(GROUP, 'c', '1');
      expect(readdirSync(join(base, 'elsewhere'))).toEqual([]);
    }
  });

  it('a folder in the repository, which is only read', async () => {
    mkdirSync(join(base, 'repo'));
    symlinkSync(join(base, 'repo'), join(base, 'way'));
    const open = (where: string, env: NodeJS.ProcessEnv = {}): Promise<Store> =>
      openStore({ where, root: join(base, 'repo'), inJob: false, env, guard: createGuard({}), scratch: async () => ({ dir: base, name: 'x' }) });
    for (const where of [join(base, 'repo'), join(base, 'repo/kept'), join(base, 'way/deep/kept')]) await expect(open(where)).rejects.toThrow('lies in the repository');
    await expect(open('auto', { XDG_CACHE_HOME: join(base, 'repo/.cache') })).rejects.toThrow('lies in the repository');
    await expect(open(join(base, 'repository'))).resolves.toBeDefined();
    expect(userFolder({ XDG_CACHE_HOME: '/x/cache' })).toBe('/x/cache/heal-action');
    expect(userFolder({ XDG_CACHE_HOME: 'relative' }, 'linux')).toMatch(/\.cache\/heal-action$/);
  });
});

needs('unshare', has('unshare', '-rm', 'true'))('on a disk of its own', () => {
  it('a full disk is a reason, and what was there stays whole', async () => {
    const disk = join(base, 'kept');
    mkdirSync(disk, { mode: 0o700 });
    const mounted = spawnSync('unshare', ['-rm', 'sh', '-c', `mount -t tmpfs -o size=64k,mode=700 none ${disk} && exec ${process.execPath} --experimental-strip-types --no-warnings ${join(PROJECT, '__tests__/support/fill-store.mts')} ${disk}`], { encoding: 'utf8', cwd: PROJECT });
    expect([mounted.status, mounted.stderr]).toEqual([0, '']);
    expect(JSON.parse(mounted.stdout)).toEqual([{ ok: true, texts: 1 }, { ok: false, none: false, reason: 'the disk is full' }, { ok: true, texts: ['a'], same: true, files: ['a.json'] }]);
  });

});

describe('where it cannot write', () => {
  it('nothing can be made in /proc, and trying ends', async () => {
    const closed = folderStore({ base: '/proc/heal-action', scope: SCOPE, guard: createGuard({}) });
    expect(await closed.write(GROUP, 'a', '1')).toMatchObject({ ok: false, none: false });
    expect(await closed.read(GROUP)).toEqual({ ok: true, texts: new Map() });
  });
});

describe('tidying', () => {
  const old = new Date(Date.now() - 40 * 24 * 60 * 60 * 1000);

  it('takes away what nobody wrote for a month, and nothing that is not its own', async () => {
    plant('1', 'old');
    plant('1', 'new');
    const theirs = [join(base, 'kept', 'photo.json'), join(base, 'kept', SCOPE, 'letter.json'), join(base, 'kept', SCOPE, 'budget', 'notes.txt')];
    for (const path of theirs) writeFileSync(path, 'mine');
    for (const path of [...theirs, file('old')]) utimesSync(path, old, old);
    await store().write('rarity/x', 'index', '1');
    expect([existsSync(file('old')), existsSync(file('new')), ...theirs.map((path) => existsSync(path))]).toEqual([false, true, true, true, true]);
  });
});

describe('several processes at once', () => {
  it('lose no count of each other', async () => {
    const script = join(PROJECT, '__tests__/support/count-in-store.mts');
    const runs = await Promise.all(Array.from({ length: 6 }, async (_, n) => {
      const { spawn } = await import('node:child_process');
      const child = spawn(process.execPath, ['--experimental-strip-types', '--no-warnings', script, join(base, 'kept'), `p${n}`, '25'], { stdio: ['ignore', 'ignore', 'inherit'] });
      return new Promise<number | null>((resolve) => child.on('exit', resolve));
    }));
    expect(runs).toEqual([0, 0, 0, 0, 0, 0]);
    const read = await store().read(GROUP);
    expect(read.ok && [...read.texts.values()].map((text) => JSON.parse(text).calls)).toEqual([25, 25, 25, 25, 25, 25]);
  });
});
