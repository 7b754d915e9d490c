import type { Continues } from '../../src/model/index.js';
import { readLedger } from '../../src/publication/ledger.js';
import { handOver, publishers, type HandedOver } from '../../src/publication/index.js';
import type { Hub as Port } from '../../src/ports/hub.js';
import type { World } from '../../src/ports/index.js';
import { openRepo } from '../../src/runner/git/index.js';
import { openHub } from '../../src/runner/hub/index.js';
import { startHub, type Hub, type RepoState } from '../support/hub/index.js';
import { tempRepo, type TempRepo } from '../support/temp-repo.js';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordOf } from './record.js';

describe('O2 publishing under a lock', () => {
  let world: Hub;
  let repo: RepoState;
  let work: TempRepo;
  let scratch: string;
  const slept: number[] = [];

  beforeEach(async () => {
    world = await startHub();
    repo = world.repo('octo/demo');
    work = tempRepo({ 'a.txt': 'one\n' }, { branch: 'topic' });
    work.git('push', '-q', repo.git.dir, 'HEAD:refs/heads/topic');
    scratch = mkdtempSync(join(tmpdir(), 'heal-locked-'));
    slept.length = 0;
  });
  afterEach(async () => {
    work.dispose();
    rmSync(scratch, { recursive: true, force: true });
    await world.close();
    expect(world.violations).toEqual([]);
  });

  const port = (): Port => openHub({ api: world.api, token: world.token({ contents: 'write', pull_requests: 'write' }), repository: 'octo/demo', clock: { now: () => Date.now(), sleep: () => Promise.resolve() } });

  /** One heal of several, each with a clock that loses no time. */
  async function heal(owner: string, content: string, continues?: Continues): Promise<HandedOver> {
    const opened = await openRepo({ root: work.root, scratch });
    if (!opened.ok) throw new Error(opened.reason);
    const { repo: git } = opened;
    const tree = await git.writeTree(git.state.baseTree, [{ path: 'a.txt', mode: '100644', content: Buffer.from(content) }]);
    const patch = { base: git.state.baseTree, tree, ...(await git.diff(git.state.baseTree, tree)), applyRung: 1 };
    const clock = { now: () => Date.now(), sleep: async (ms: number) => void slept.push(ms), nonce: () => 'ab' };
    const events = { stage: () => undefined, say: () => undefined, warn: () => undefined };
    return handOver({ repo: git, hub: port(), clock, events } as unknown as World, 'pull-request', { record: recordOf({ file: 'a.txt' }), patch, owner, letter: 'Why.', ...(continues === undefined ? {} : { continues }) });
  }
  const entries = async (): Promise<readonly string[]> => {
    const [ref = ''] = repo.git.git('for-each-ref', '--format=%(refname)', 'refs/heal/ledger').trim().split('\n');
    const ledger = await readLedger(port(), ref.replace('refs/', ''));
    return ledger.ok ? ledger.value.entries.map((entry) => `${entry.kind} ${entry.owner}`) : [];
  };

  test('lock, attempt and release stand in the ledger, in this order', async () => {
    expect(await heal('run/1/1/aa', 'two\n')).toMatchObject({ lost: false, publication: { kind: 'pull-request', state: 'created' } });
    expect(await entries()).toEqual(['release run/1/1/aa', 'attempt run/1/1/aa', 'lock run/1/1/aa']);
  });

  test('what is there already needs no lock and no call that writes', async () => {
    await heal('run/1/1/aa', 'two\n');
    const calls = world.seen.length;
    expect(await heal('run/2/1/bb', 'two\n')).toMatchObject({ lost: false, publication: { kind: 'pull-request', state: 'unchanged' } });
    expect(world.seen.slice(calls).filter((one) => one.method !== 'GET' && one.operation !== 'graphql/viewer')).toEqual([]);
  });

  test.each([2, 4])('of %i with the same fix at once all end well, and one pull request is there', async (many) => {
    const ended = await Promise.all(Array.from({ length: many }, (_, n) => heal(`run/${n}/1/aa`, 'two\n')));
    expect(repo.pulls).toHaveLength(1);
    expect(ended.filter((one) => one.publication.kind === 'pull-request' && one.publication.state === 'created')).toHaveLength(1);
    // Who could not wait for the lock (here time does not pass) lost it, and names its holder.
    for (const one of ended) expect(one.publication.kind === 'pull-request' || (one.lost && one.publication.kind === 'none' && /run \d, attempt 1,/.test(one.publication.reason))).toBe(true);
  });

  test('of several with fixes of their own one is published, and the others say whose', async () => {
    const ended = await Promise.all(Array.from({ length: 4 }, (_, n) => heal(`run/${n}/1/aa`, `fix ${n}\n`)));
    expect(ended.filter((one) => one.publication.kind === 'pull-request')).toHaveLength(1);
    expect(ended.filter((one) => one.lost)).toHaveLength(3);
    expect(repo.git.git('rev-list', '--count', `topic..${repo.git.git('for-each-ref', '--format=%(refname)', 'refs/heads/heal').trim()}`).trim()).toBe('1');
  });

  test('what goes on on a branch of ours stays on it, in the same pull request', async () => {
    await heal('run/1/1/aa', 'two\n');
    const ours = repo.git.git('for-each-ref', '--format=%(refname:short)', 'refs/heads/heal').trim();
    work.git('fetch', '-q', repo.git.dir, ours);
    work.git('checkout', '-q', '-b', ours, 'FETCH_HEAD');
    const tip = work.git('rev-parse', 'HEAD').trim();
    expect(await heal('run/2/1/bb', 'three\n', { branch: ours, base: 'topic', pull: repo.pulls[0]?.number ?? 0 })).toMatchObject({ lost: false, publication: { kind: 'pull-request', branch: ours } });
    expect(repo.pulls).toHaveLength(1);
    expect(repo.git.git('rev-list', '--parents', '-1', ours).trim().split(' ').slice(1)).toEqual([tip]);
    expect(repo.git.git('show', `${ours}:a.txt`)).toBe('three\n');
  });

  test('the lock is let go where nothing could be published, and nothing is noted as tried', async () => {
    world.fault({ operation: 'pulls/create', status: 403, body: { message: 'no' } });
    expect(await heal('run/1/1/aa', 'two\n')).toMatchObject({ lost: false, publication: { kind: 'none' } });
    expect(await entries()).toEqual(['release run/1/1/aa', 'lock run/1/1/aa']);
  });

  test('who waits does so for some seconds, and no longer', async () => {
    await heal('run/1/1/aa', 'two\n');
    const ref = repo.git.git('for-each-ref', '--format=%(refname)', 'refs/heal/ledger').trim();
    const held = `heal-action ledger\n\n${JSON.stringify({ kind: 'lock', owner: 'run/9/1/zz', until: Date.now() + 60_000 })}`;
    repo.git.git('update-ref', ref, repo.git.git('commit-tree', `${ref}^{tree}`, '-p', ref, '-m', held).trim());
    expect(await heal('run/2/1/bb', 'three\n')).toMatchObject({ lost: true, publication: { reason: expect.stringContaining('run 9, attempt 1, publishes') as string } });
    expect(slept.reduce((sum, ms) => sum + ms, 0)).toBe(9000);
  });

  test('a patch file takes no lock', () => {
    expect(publishers.map((one) => one.name).slice(0, 2)).toEqual(['none', 'patch']);
  });
});
