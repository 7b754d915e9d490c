import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../../src/ports/index.js';
import { createGuard } from '../../../src/runner/guard.js';
import { actionsCache } from '../../../src/runner/store/actions-cache.js';
import { MOST_BUNDLE } from '../../../src/runner/store/keys.js';
import { TAR } from '../../../src/runner/store/tar.js';
import { openStore } from '../../../src/runner/store/index.js';
import { startCacheService, type CacheService } from '../../support/cache-service.js';
import { machineNode } from '../../support/spawned.js';
import { PROJECT } from '../../support/toolbox.js';

const WORKER = join(PROJECT, 'dist/store.js');
let service: CacheService;
let folder: string;

beforeEach(async () => {
  service = await startCacheService();
  folder = mkdtempSync(join(tmpdir(), 'heal-cache-'));
});
afterEach(async () => {
  await service.close();
  rmSync(folder, { recursive: true, force: true });
});

const environment = (): NodeJS.ProcessEnv => ({ ...service.env, PATH: process.env.PATH ?? '', SHOP_API_KEY: 'canary-of-a-model-key' });
const opened = (extra: Partial<Parameters<typeof actionsCache>[0]> = {}): Store =>
  actionsCache({ env: environment(), guard: createGuard({}), scratch: async () => ({ dir: folder, name: `run-${String(Math.random()).slice(2)}` }), worker: WORKER, seconds: 60, ...extra });
const texts = async (store: Store, group: string): Promise<unknown> => {
  const read = await store.read(group);
  return read.ok ? Object.fromEntries(read.texts) : read.reason;
};

describe('the cache service as a store', () => {
  it('keeps what one run wrote for the next, each text under its name, and leaves nothing behind', async () => {
    expect(await texts(opened(), 'budget/2026-11-21')).toEqual({});
    expect(await opened().write('budget/2026-11-21', 'a', '{"n":1}')).toMatchObject({ ok: true });
    expect(await opened().write('budget/2026-11-21', 'b', '{"n":2}')).toMatchObject({ ok: true });
    expect(await opened().write('budget/2026-11-22', 'c', '{"n":3}')).toMatchObject({ ok: true });
    expect(await texts(opened(), 'budget/2026-11-21')).toEqual({ a: '{"n":1}', b: '{"n":2}' });
    expect(service.entries.map(({ key }) => key.replace(/run-\d+-\d+$/, '*'))).toEqual(['heal-store-1-budget/2026-11-21-77-1-*', 'heal-store-1-budget/2026-11-21-77-1-*', 'heal-store-1-budget/2026-11-22-77-1-*']);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('puts its own text again where another run saved without having seen it', async () => {
    const [first, second] = [opened(), opened()];
    await first.write('budget/d', 'a', '1');
    const before = service.entries.pop();
    await second.write('budget/d', 'b', '2');
    expect(before).toBeDefined();
    expect(await texts(opened(), 'budget/d')).toEqual({ b: '2' });
    await first.write('budget/d', 'a', '1');
    expect(await texts(opened(), 'budget/d')).toEqual({ a: '1', b: '2' });
  });

  it('L7: never unpacks what others put there: paths and links of a poisoned archive reach nothing', async () => {
    await opened().write('budget/d', 'a', '1');
    const entry = service.entries[0];
    const trap = join(folder, 'trap');
    mkdirSync(trap);
    writeFileSync(join(trap, 'store.json'), '{"v":1,"texts":[["a","poisoned"]]}');
    writeFileSync(join(trap, 'evil'), 'evil');
    symlinkSync(folder, join(trap, 'way'));
    const archive = join(folder, 'evil.tgz');
    execFileSync('tar', ['-czPf', archive, '-C', trap, '--transform', `s,^evil$,${folder}/landed,`, 'store.json', 'evil', 'way']);
    expect(execFileSync('tar', ['-tzPf', archive], { encoding: 'utf8' })).toContain(`${folder}/landed`);
    if (entry !== undefined) entry.bytes = readFileSync(archive);
    // What the one file says is used: it is for the reader to judge.
    expect(await texts(opened(), 'budget/d')).toEqual({ a: 'poisoned' });
    expect(existsSync(join(folder, 'landed'))).toBe(false);
  });

  it.each<[string, (dir: string) => void]>([
    ['is no bundle of ours', (dir) => writeFileSync(join(dir, 'store.json'), '{"v":2}')],
    ['has wrong types', (dir) => writeFileSync(join(dir, 'store.json'), '{"v":1,"texts":[["a",1]]}')],
    ['has odd names', (dir) => writeFileSync(join(dir, 'store.json'), '{"v":1,"texts":[["__proto__","1"]]}')],
    ['is far too large', (dir) => writeFileSync(join(dir, 'store.json'), `{"v":1,"texts":[["a","${'x'.repeat(10 << 20)}"]]}`)],
    ['is a link', (dir) => symlinkSync('/etc/passwd', join(dir, 'store.json'))],
    ['is there twice', (dir) => writeFileSync(join(dir, 'store.json'), '{"v":1,"texts":[]}')],
  ])('L7: what %s counts as nothing', async (_, plant) => {
    await opened().write('budget/d', 'a', '1');
    const trap = join(folder, 'trap');
    mkdirSync(trap);
    plant(trap);
    const entry = service.entries[0];
    if (entry !== undefined) entry.bytes = execFileSync('tar', ['-czf', '-', '-C', trap, 'store.json', ...(_ === 'is there twice' ? ['--hard-dereference', 'store.json'] : [])], { maxBuffer: 64 << 20 });
    expect(await texts(opened(), 'budget/d')).toBe('what the cache service holds was not written by this program');
  });

  it('L7: a bomb is read to the cap and no further', async () => {
    await opened().write('budget/d', 'a', '1');
    const trap = join(folder, 'trap');
    mkdirSync(trap);
    writeFileSync(join(trap, 'store.json'), '');
    truncateSync(join(trap, 'store.json'), 256 << 20);
    const entry = service.entries[0];
    if (entry !== undefined) entry.bytes = execFileSync('tar', ['-czf', '-', '-C', trap, 'store.json'], { maxBuffer: 64 << 20 });
    expect(entry?.bytes.length).toBeLessThan(1 << 20);
    expect(await texts(opened(), 'budget/d')).toBe('what the cache service holds was not written by this program');
    // What stands in place of tar, as the client calls it.
    writeFileSync(join(folder, 'bomb.tgz'), entry?.bytes ?? '');
    writeFileSync(join(folder, 'tar'), TAR, { mode: 0o700 });
    mkdirSync(join(folder, 'out'));
    execFileSync(join(folder, 'tar'), ['-xf', join(folder, 'bomb.tgz'), '-P', '-C', join(folder, 'out'), '-z'], { env: { HEAL_PATH: process.env.PATH ?? '' } });
    expect(statSync(join(folder, 'out', 'store.json')).size).toBe(MOST_BUNDLE + 1);
  });

  it('an archive that is none counts as nothing, too', async () => {
    await opened().write('budget/d', 'a', '1');
    const entry = service.entries[0];
    if (entry !== undefined) entry.bytes = Buffer.from('this is no archive');
    expect(await texts(opened(), 'budget/d')).toBe('what the cache service holds was not written by this program');
  });

  it.each([['errors', 3, 'the cache service took longer than 3 s'], ['slow', 2, 'the cache service took longer than 2 s'], ['garbage', 3, 'the cache service took longer than 3 s']] as const)(
    'a service with %s is given up in time, and not asked again',
    async (mood, seconds, reason) => {
      service.mood = mood;
      const store = opened({ seconds });
      expect(await texts(store, 'budget/d')).toBe(reason);
      const asked = service.seen.length;
      expect(asked).toBeGreaterThan(0);
      expect(await store.write('budget/d', 'a', '1')).toEqual({ ok: false, none: false, reason });
      expect(service.seen.length).toBe(asked);
    },
  );

  it('is waited for less where a green step waits', async () => {
    service.mood = 'slow';
    expect(await texts(actionsCache({ env: environment(), guard: createGuard({}), scratch: async () => ({ dir: folder, name: 'run-x' }), worker: WORKER }), 'rarity/x')).toBe('the cache service took longer than 4 s');
  });

  it('one that is not there at all, too', async () => {
    await service.close();
    expect(await texts(opened(), 'budget/d')).toBe('the cache service could not be used');
    service = await startCacheService();
  });

  it('hands the client no key of ours, and says nothing on our standard output', async () => {
    const spy = join(folder, 'spy.mjs');
    writeFileSync(spy, `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(join(folder, 'seen.json'))}, JSON.stringify(process.env));\n`);
    await opened({ worker: spy }).read('budget/d');
    const seen = readFileSync(join(folder, 'seen.json'), 'utf8');
    expect(seen).not.toContain('canary-of-a-model-key');
    expect(Object.keys(JSON.parse(seen)).sort()).toEqual(expect.arrayContaining(['ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN', 'GITHUB_WORKSPACE', 'HEAL_RUN', 'PATH', 'RUNNER_TEMP']));
  });

  const node = machineNode();
  (node === null ? it.skip : it)('works from the bundle on the machine’s own node as well', async () => {
    const old = process.execPath;
    Object.defineProperty(process, 'execPath', { value: node, configurable: true });
    try {
      await opened().write('budget/d', 'a', '1');
      expect(await texts(opened(), 'budget/d')).toEqual({ a: '1' });
    } finally {
      Object.defineProperty(process, 'execPath', { value: old, configurable: true });
    }
  });
});

describe('which store a job has', () => {
  const where = async (env: NodeJS.ProcessEnv, name = 'auto'): Promise<unknown> =>
    (await openStore({ where: name, root: '/repo', inJob: true, env, guard: createGuard({}), scratch: async () => ({ dir: folder, name: 'x' }) })).read('budget/d');

  it.each<[string, NodeJS.ProcessEnv]>([['no address', { ACTIONS_RUNTIME_TOKEN: 't' }], ['no token', { ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/' }]])('none, silently, where there is %s of a service', async (_, env) => {
    expect(await where(env)).toEqual({ ok: false, none: true, reason: 'there is no store here' });
  });

  it('none where none is asked for, a folder where one is named', async () => {
    expect(await where(service.env, 'none')).toMatchObject({ none: true });
    expect(await where(service.env, join(folder, 'kept'))).toEqual({ ok: true, texts: new Map() });
    expect(service.seen).toEqual([]);
  });
});
