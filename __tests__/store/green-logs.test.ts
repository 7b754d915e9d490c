import type { FailedStep } from '../../src/model/index.js';
import type { Store } from '../../src/ports/index.js';
import { openGreenLogs, type GreenLogs } from '../../src/store/index.js';

const STEP: FailedStep = { run: '', job: 'test', step: 'check', command: 'make check', shell: '', workingDirectory: '.', env: {} };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function kept(): { readonly store: Store; readonly texts: Map<string, string>; readonly asked: string[] } {
  const texts = new Map<string, string>();
  const asked: string[] = [];
  const answer = (group: string) => ({ ok: true as const, texts: new Map([...texts].filter(([key]) => key.startsWith(`${group}/`)).map(([key, text]) => [key.slice(group.length + 1), text])) });
  return { texts, asked, store: { read: async (group) => (asked.push('read'), answer(group)), write: async (group, name, text) => (asked.push('write'), texts.set(`${group}/${name}`, text), answer(group)) } };
}

let day = 1;
const clock = { now: () => Date.UTC(2026, 10, day), sleep: async () => undefined, nonce: () => '' };
const open = (world: { store: Store }, step: Partial<FailedStep> = {}): GreenLogs => openGreenLogs({ store: world.store, clock }, { ...STEP, ...step });
const green = async (world: { store: Store }, text: string): Promise<void> => {
  const logs = open(world);
  logs.see(bytes(text));
  await logs.keep();
};

describe('green logs of a step', () => {
  beforeEach(() => {
    day = 1;
  });

  it('are asked for once, and only when somebody wants them', async () => {
    const world = kept();
    const logs = open(world);
    expect([world.asked, logs.known]).toEqual([[], null]);
    await logs.usual();
    await logs.usual();
    await logs.keep();
    expect(world.asked).toEqual(['read']);
  });

  it('are known to the next run of the same step, and to no other', async () => {
    const world = kept();
    await green(world, 'checking\nall is well\n');
    expect(await open(world).usual()).toMatchObject({ logs: 1 });
    for (const other of [{ command: 'make test' }, { job: 'lint' }, { step: 'x' }, { shell: 'sh' }, { workingDirectory: 'a' }]) expect(await open(world, other).usual()).toBeNull();
  });

  it('are learnt a few times a day and not more', async () => {
    const world = kept();
    for (let n = 0; n < 5; n += 1) await green(world, 'checking\n');
    expect((await open(world).usual())?.logs).toBe(3);
    day = 2;
    await green(world, 'checking\n');
    expect((await open(world).usual())?.logs).toBe(4);
  });

  it('hold no text of a log', async () => {
    const world = kept();
    await green(world, 'the password is swordfish\n');
    expect([...world.texts.values()].join('')).toMatch(/^\{"v":1,"day":"2026-11-01","fresh":1,"logs":1,"grams":\[(?:\[\d+,1\],?)+\]\}$/);
  });

  it.each<[string, string]>([
    ['no JSON', '{'], ['10 MB of it', 'x'.repeat(10 << 20)], ['another version', '{"v":2,"day":"2026-11-01","fresh":1,"logs":1,"grams":[]}'], ['a count of nothing', '{"v":1,"day":"2026-11-01","fresh":1,"logs":1,"grams":[[1,0]]}'],
    ['a hash that is none', '{"v":1,"day":"2026-11-01","fresh":1,"logs":1,"grams":[["__proto__",1]]}'], ['too many', JSON.stringify({ v: 1, day: '2026-11-01', fresh: 1, logs: 1, grams: Array.from({ length: 15_001 }, (_, n) => [n, 1]) })],
    ['a day that is none', '{"v":1,"day":"<img>","fresh":1,"logs":1,"grams":[]}'], ['a key too many', '{"v":1,"day":"2026-11-01","fresh":1,"logs":1,"grams":[],"x":1}'],
  ])('that this program did not write are as if they were not there: %s', async (_, text) => {
    const world = kept();
    await green(world, 'checking\n');
    const [key = ''] = world.texts.keys();
    world.texts.set(key, text);
    expect(await open(world).usual()).toBeNull();
    await green(world, 'checking\n');
    expect((await open(world).usual())?.logs).toBe(1);
  });

  it('of a store that fails are none, and nothing is thrown', async () => {
    const none = { ok: false as const, none: false, reason: 'x' };
    const world = { store: { read: async () => none, write: async () => none } };
    await green(world, 'checking\n');
    expect(await open(world).usual()).toBeNull();
  });
});
