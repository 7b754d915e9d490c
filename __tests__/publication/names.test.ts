import { spawnSync } from 'node:child_process';
import { BRANCH, branchName } from '../../src/publication/names.js';
import type { HealRecord } from '../../src/model/index.js';

const record = (fingerprint?: string, branch?: string): HealRecord => ({ ...(fingerprint === undefined ? {} : { failure: { fingerprint } }), ...(branch === undefined ? {} : { branch }) }) as unknown as HealRecord;

const ODD = [
  '--upload-pack=x', 'refs/heads/main', '../../refs/heads/main', 'a..b', 'a@{1}', '@{-1}', 'x.lock', '-d', '--mirror', '+main', ':main', 'main:refs/heads/main', '@', '', ' ', '.', '..', 'a//b', 'a b', 'a\nb', 'a\0b', 'a\\b', 'a~1', 'a^', 'a?', 'a*', 'a[',
  'heal/00000000-00000000', '$(id)', '`id`', ';id', '|id', '&&id', '"', "'", '\u202emain', '\ud800', '%2e%2e', 'HEAD', 'x'.repeat(10_000), '💥', 'é', '__proto__', 'constructor',
];

/** The same every time. */
function* numbers(seed: number): Generator<number> {
  for (let x = seed; ; ) {
    x = (Math.imul(x, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    yield x;
  }
}

describe('B5: the name of a branch of ours is made of two hashes, whatever it is made from', () => {
  it('from two thousand odd names of branches and failures', () => {
    const next = numbers(7);
    const draw = (below: number): number => (next.next().value as number) % below;
    const piece = (): string => ODD[draw(ODD.length)] ?? '';
    const names = new Set<string>();
    for (let n = 0; n < 2000; n += 1) {
      const [head, failure] = [piece() + String.fromCharCode(draw(0x3000)) + piece(), piece() + piece()];
      const name = branchName(record(failure), head);
      expect([head, failure, name]).toEqual([head, failure, expect.stringMatching(BRANCH)]);
      names.add(name);
    }
    expect(names.size).toBeGreaterThan(1000);
  });

  it.each(ODD)('git takes what is made of %j for a branch, and for that one', (odd) => {
    const name = branchName(record(odd, odd), undefined);
    expect(spawnSync('git', ['check-ref-format', '--branch', name], { encoding: 'utf8' }).stdout.trim()).toBe(name);
  });

  it('the same for the same, another for another branch or failure', () => {
    expect(branchName(record('a'), 'main')).toBe(branchName(record('a'), 'main'));
    expect(new Set([branchName(record('a'), 'main'), branchName(record('b'), 'main'), branchName(record('a'), 'Main'), branchName(record('a'), undefined)]).size).toBe(4);
  });

  it.each(['heal/0123abcd-0123abcd\n', 'heal/0123ABCD-0123abcd', 'heal/0123abcd-0123abcde', 'xheal/0123abcd-0123abcd', 'heal/0123abcd-0123abcd.lock', 'refs/heads/heal/0123abcd-0123abcd'])('%j is none of ours', (name) => expect(BRANCH.test(name)).toBe(false));
});
