import { attemptsOn, holderOf, ledgerMessage, readEntry, type LedgerEntry } from '../../src/lib/ledger.js';
import { addEntry, LOCK_MS, readLedger, takeLock, type LedgerPlace } from '../../src/publication/ledger.js';
import type { Hub as Port, HubAnswer } from '../../src/ports/hub.js';
import { openHub } from '../../src/runner/hub/index.js';
import { startHub, type Hub } from '../support/hub/index.js';
import { tempRepo, type TempRepo } from '../support/temp-repo.js';

const NOW = Date.parse('2026-01-02T03:04:05Z');
const BASE = 'a'.repeat(40);

describe('entries', () => {
  const ALL: readonly LedgerEntry[] = [
    { kind: 'lock', owner: 'run/7/1', until: NOW },
    { kind: 'release', owner: 'run/7/1' },
    { kind: 'attempt', owner: 'run/7/1', base: BASE, outcome: 'gave-up' },
    { kind: 'attempt', owner: 'run/7/1', base: BASE, outcome: 'healed', tree: 'b'.repeat(40) },
  ];

  test.each(ALL.map((entry) => [entry]))('%j comes back as it went', (entry) => {
    expect(readEntry(ledgerMessage(entry))).toEqual(entry);
  });

  test.each<[string, string]>([
    ['another title', ledgerMessage(ALL[0] as LedgerEntry).replace('ledger', 'ledgers')],
    ['no JSON', 'heal-action ledger\n\n{'],
    ['more lines', `${ledgerMessage(ALL[0] as LedgerEntry)}\nmore`],
    ['an owner with orders', 'heal-action ledger\n\n{"kind":"release","owner":"a\\n::set-output"}'],
    ['a lock for ever', 'heal-action ledger\n\n{"kind":"lock","owner":"a","until":1e400}'],
    ['an attempt on no commit', 'heal-action ledger\n\n{"kind":"attempt","owner":"a","base":"main","outcome":"healed"}'],
    ['an unknown kind', 'heal-action ledger\n\n{"kind":"merge","owner":"a"}'],
    ['a list', 'heal-action ledger\n\n[]'],
    ['too long', `heal-action ledger\n\n{"kind":"release","owner":"a","x":"${'x'.repeat(3000)}"}`],
  ])('none: %s', (_, message) => {
    expect(readEntry(message)).toBeNull();
  });

  test.each<[string, readonly LedgerEntry[], string | null]>([
    ['nobody', [], null],
    ['the newest lock', [{ kind: 'lock', owner: 'a', until: NOW + 1000 }], 'a'],
    ['a lock that ran out', [{ kind: 'lock', owner: 'a', until: NOW }], null],
    ['released', [{ kind: 'release', owner: 'a' }, { kind: 'lock', owner: 'a', until: NOW + 1000 }], null],
    ['an attempt in between changes nothing', [{ kind: 'attempt', owner: 'a', base: BASE, outcome: 'healed' }, { kind: 'lock', owner: 'a', until: NOW + 1000 }], 'a'],
    ['a lock by a clock that runs ahead', [{ kind: 'lock', owner: 'a', until: NOW + LOCK_MS + 60_000 }], 'a'],
    ['a rerun in between changes nothing', [{ kind: 'rerun', owner: 'a', base: BASE }, { kind: 'lock', owner: 'a', until: NOW + 1000 }], 'a'],
    ['a forged lock for a thousand years', [{ kind: 'lock', owner: 'a', until: NOW * 2 }], null],
  ])('the holder: %s', (_, entries, owner) => {
    expect(holderOf(entries, NOW, LOCK_MS)?.owner ?? null).toBe(owner);
  });

  test('attempts are those on the same commit', () => {
    expect(attemptsOn(ALL, BASE)).toHaveLength(2);
    expect(attemptsOn(ALL, 'c'.repeat(40))).toHaveLength(0);
  });
});

describe('O2 the ledger on GitHub', () => {
  let world: Hub;
  let work: TempRepo;
  let place: LedgerPlace;

  beforeEach(async () => {
    world = await startHub();
    work = tempRepo({ 'a.txt': 'one\n' });
    work.git('push', '-q', world.repo('octo/demo').git.dir, 'HEAD:refs/heads/main');
    place = { ref: 'heal/ledger/aaaaaaaa-bbbbbbbb', tree: work.git('rev-parse', 'HEAD^{tree}').trim() };
  });
  afterEach(async () => {
    work.dispose();
    await world.close();
    expect(world.violations).toEqual([]);
  });

  const port = (): Port => openHub({ api: world.api, token: world.token({ contents: 'write' }), repository: 'octo/demo', clock: { now: () => NOW, sleep: () => Promise.resolve() } });
  const entries = async (): Promise<readonly LedgerEntry[]> => must(await readLedger(port(), place.ref)).entries;
  function must<T>(answer: HubAnswer<T>): T {
    if (!answer.ok) throw new Error(answer.reason);
    return answer.value;
  }

  test('of six at once one gets the lock, and the others are told by whom it is held', async () => {
    const locks = await Promise.all(Array.from({ length: 6 }, (_, n) => takeLock(port(), place, { owner: `run/${n}`, now: NOW })));
    const held = locks.map((lock, n) => ({ n, lock: must(lock) })).filter(({ lock }) => lock.held);
    expect(held).toHaveLength(1);
    const others = locks.flatMap((lock) => (lock.ok && !lock.value.held ? [lock.value.by] : []));
    expect(others).toEqual(Array(5).fill(`run/${held[0]?.n ?? ''}`));
  });

  test('a lock is let go, or runs out', async () => {
    must(await takeLock(port(), place, { owner: 'a', now: NOW }));
    expect(must(await takeLock(port(), place, { owner: 'b', now: NOW + LOCK_MS - 1 })).held).toBe(false);
    expect(must(await takeLock(port(), place, { owner: 'b', now: NOW + LOCK_MS })).held).toBe(true);
    must(await addEntry(port(), place, { kind: 'release', owner: 'b' }));
    expect(must(await takeLock(port(), place, { owner: 'c', now: NOW + LOCK_MS + 1 })).held).toBe(true);
  });

  test('none of the entries that come at once is lost', async () => {
    await Promise.all(Array.from({ length: 4 }, async (_, n) => must(await addEntry(port(), place, { kind: 'attempt', owner: `run/${n}`, base: BASE, outcome: 'gave-up' }))));
    expect((await entries()).map((entry) => entry.owner).sort()).toEqual(['run/0', 'run/1', 'run/2', 'run/3']);
  });

  test('a lost answer is looked up', async () => {
    world.fault({ operation: 'git/create-ref', cut: true, done: true });
    expect(must(await takeLock(port(), place, { owner: 'a', now: NOW })).held).toBe(true);
    expect(await entries()).toHaveLength(1);
  });

  test('it is no branch, and what others put there ends it', async () => {
    work.git('push', '-q', world.repo('octo/demo').git.dir, `HEAD:refs/${place.ref}`);
    expect(await entries()).toEqual([]);
    expect(must(await takeLock(port(), place, { owner: 'a', now: NOW })).held).toBe(true);
    expect(world.repo('octo/demo').git.git('for-each-ref', '--format=%(refname)', 'refs/heads').trim()).toBe('refs/heads/main');
  });
});
