import { healChain, type HealCommit } from '../../src/lib/heal-commits.js';

/** `a` stands on nothing of ours; each further one on the one before it. */
function history(commits: Readonly<Record<string, Partial<HealCommit>>>): (name: string) => Promise<HealCommit | null> {
  return (name) => Promise.resolve(commits[name] === undefined ? null : { tree: `tree-${name}`, parents: [], ...commits[name] });
}
const ONE = { a: {}, b: { parents: ['a'], base: 'a' } };

test.each<[string, Parameters<typeof history>[0], readonly string[], readonly string[] | null, string]>([
  ['one commit', ONE, [], ['b'], 'a'],
  ['two on one base', { ...ONE, c: { parents: ['b'], base: 'a' } }, [], ['c', 'b'], 'a'],
  ['a base that moved', { ...ONE, m: {}, c: { parents: ['b', 'm'], base: 'm' } }, [], ['c', 'b'], 'a'],
  ['a heal on a heal', { ...ONE, c: { parents: ['b'], base: 'b' } }, ['tree-b'], ['c', 'b'], 'a'],
  ['a heal on a heal that was merged and is not this ledger’s', { ...ONE, c: { parents: ['b'], base: 'b' } }, [], ['c'], 'b'],
  ['O4 a commit without a trailer', { ...ONE, c: { parents: ['b'] } }, [], null, ''],
  ['O4 a base that is not the parent', { a: {}, x: {}, b: { parents: ['a'], base: 'x' } }, [], null, ''],
  ['a commit that is not there', { b: { parents: ['a'], base: 'x' } }, [], null, ''],
  ['no parent', { b: { base: 'x' } }, [], null, ''],
])('%s', async (_, commits, mine, expected, base) => {
  const tip = Object.keys(commits).at(-1) ?? '';
  const chain = await healChain(tip, history(commits), new Set(mine));
  expect(chain?.commits.map((commit) => commit.sha) ?? null).toEqual(expected);
  if (chain !== null) expect(chain.base).toEqual({ sha: base, tree: `tree-${base}` });
});

test('a chain without end is none', async () => {
  const endless = (name: string): Promise<HealCommit> => Promise.resolve({ tree: name, parents: [`${name}x`], base: 'never' });
  expect(await healChain('x', endless, new Set())).toBeNull();
});
