import { CEILINGS, gatherContext } from '../../src/context/index.js';
import { countTokens } from '../../src/lib/lines.js';
import type { BugReport, Choice, Context, Diagnosis, RepositoryMap } from '../../src/model/index.js';

type Files = Readonly<Record<string, string>>;
interface Scene {
  readonly files: Files;
  readonly bug?: Partial<BugReport>;
  readonly before?: Files;
  readonly denyPaths?: readonly string[];
  readonly room?: number;
  choose?(map: RepositoryMap): Choice | null;
}
interface Seen extends Context {
  /** What a model was offered. */
  readonly offered: RepositoryMap[];
  readonly read: string[];
}

async function look({ files, bug = {}, before, denyPaths = [], room, choose = () => null }: Scene): Promise<Seen> {
  const report: BugReport = { id: 'b1', tool: 'x', kind: 'compile', severity: 'error', message: 'expected 3', logLines: [1, 1], excerpt: '', fingerprint: 'f', file: 'test/shop.test.js', line: 4, ...bug };
  const diagnosis: Diagnosis = { class: 'code', action: 'patch', cause: '', rule: 'code', files: [report.file ?? ''] };
  const [offered, read]: [RepositoryMap[], string[]] = [[], []];
  const context = await gatherContext({
    failure: { fingerprint: 'F', primary: [report], others: [], dropped: 0 }, diagnosis, rung: 3, policy: { denyPaths },
    tree: Object.entries(files).map(([path, text]) => ({ path, mode: '100644', size: text.length })),
    read: (path) => {
      read.push(path);
      return Promise.resolve(files[path] ?? null);
    },
    find: (words) => Promise.resolve(Object.entries(files).flatMap(([path, text]) => text.split('\n').flatMap((line, n) => (words.some((word) => line.includes(word)) ? [{ path, line: n + 1 }] : [])))),
    choose: (map) => {
      offered.push(map);
      return Promise.resolve(choose(map));
    },
    ...(room === undefined ? {} : { room }), ...(before === undefined ? {} : { change: { paths: Object.keys(before), before: (path: string) => Promise.resolve(before[path] ?? null) } }),
  });
  return { ...context, offered, read };
}
/** Shown by way of the map. */
const shown = ({ snippets }: Context): string[] => [...new Set(snippets.filter((one) => one.rung === 3).map((one) => one.file))];
const names = ({ offered }: Seen): string[] => offered.flatMap((map) => map.entries.map((entry) => entry.file));

/** A test, and a chain of modules behind what it calls: the last one rounds. Around it is much else that nobody leads to. */
const TEST = "import { receipt } from '../src/receipt.js';\n\ntest('adds', () => {\n  expect(receipt([1])).toBe(3);\n});\n";
/** It calls whatever the next module holds, by no name that could be followed. */
const link = (name: string, next: string): string => `import * as ${next} from './${next}.js';\n\nexport function ${name}(list) {\n  return Object.values(${next})[0](list);\n}\n`;
const many = (count: number, text = (n: number): string => `export function other${n}(x) {\n  return x;\n}\n`): Files => Object.fromEntries(Array.from({ length: count }, (_, n) => [`src/other/file${n}.js`, text(n)]));
const CHAIN: Files = {
  'test/shop.test.js': TEST, 'src/receipt.js': link('receipt', 'summing'), 'src/summing.js': link('summing', 'pricing'), 'src/pricing.js': link('pricing', 'rounding'), 'src/rounding.js': 'export function rounding(list) {\n  return list[0] - 1;\n}\n',
};

describe('the map of a repository', () => {
  it('offers what the failure leads to before what it does not, each with what it defines', async () => {
    const seen = await look({ files: { ...CHAIN, ...many(40) } });
    expect(names(seen).slice(0, 3)).toEqual(['src/summing.js', 'src/pricing.js', 'src/rounding.js']);
    expect(seen.offered[0]?.entries[2]).toMatchObject({ symbols: ['rounding'], tokens: countTokens(CHAIN['src/rounding.js']?.trimEnd() ?? '') });
    expect(shown(seen)).toHaveLength(10);
    expect(seen.snippets.find((one) => one.file === 'src/rounding.js')).toMatchObject({ from: 1, to: 3, rung: 3, reason: 'ranked by the map' });
  });

  it('keeps to a thousand tokens and says what it left out', async () => {
    const seen = await look({ files: { ...CHAIN, ...many(200) } });
    expect(seen.offered[0]?.tokens).toBeLessThanOrEqual(1_000);
    const told = seen.left.find(({ reason }) => reason.startsWith('the map has no room'));
    expect(Number(told?.file.split(' ')[0])).toBe(203 - names(seen).length);
  });

  it('holds what the triggering change touched, and what it speaks of', async () => {
    const zebra = (last: string): string => `export function stripes() {\n  use(STRIPE_FORMS, STRIPE_FORMS, STRIPE_FORMS);\n  return ${last};\n}\n`;
    const files = { ...CHAIN, ...many(80), 'src/other/zebra.js': zebra('2'), 'src/other/forms.js': 'export const STRIPE_FORMS = 4;\n', 'src/other/colours.js': 'export const STRIPE_COLOURS = 4;\n' };
    const changed = { ...files, 'src/other/zebra.js': zebra('STRIPE_COLOURS') };
    expect(names(await look({ files: changed })).indexOf('src/other/zebra.js')).toBeGreaterThan(20);
    const seen = await look({ files: changed, before: { 'src/other/zebra.js': files['src/other/zebra.js'] } });
    expect(names(seen).slice(0, 5)).toEqual(expect.arrayContaining(['src/other/zebra.js', 'src/other/colours.js']));
    expect(names(seen).indexOf('src/other/colours.js')).toBeLessThan(names(seen).indexOf('src/other/forms.js'));
  });

  it.each([
    ['a place for keys', 'src/.env.js', true, {}], ['another', 'src/id_rsa.js', true, {}], ['a certificate', 'src/server.pem', true, {}],
    ['what is denied', 'src/inner/rounding.js', true, { denyPaths: ['src/inner/**'] }],
    ['a test', 'src/rounding.test.js', false, {}], ['a fixture', 'fixtures/rounding.js', false, {}], ['what is no source', 'src/rounding.md', false, {}],
    ['a name with a line feed', 'src/a\nb.js', false, {}], ['a name with a step up', 'src/../../etc/rounding.js', false, {}],
  ])('does not hold %s', async (_, path, closed, options) => {
    const seen = await look({ files: { ...CHAIN, ...many(20), [path]: 'export function rounding(list) {\n  return list;\n}\n' }, ...options });
    expect(names(seen).length).toBeGreaterThan(10);
    expect(seen.left.map((one) => one.file)).not.toContain(path);
    expect([names(seen).includes(path), shown(seen).includes(path), closed && seen.read.includes(path)]).toEqual([false, false, false]);
  });

  it('reads a bounded part of a large repository, and what is imported first', async () => {
    const far = {
      'test/shop.test.js': TEST, 'src/receipt.js': link('receipt', 'summing').replace("'./", "'../far1/"), 'far1/summing.js': link('summing', 'pricing').replace("'./", "'../far2/"),
      'far2/pricing.js': link('pricing', 'rounding').replace("'./", "'../far3/"), 'far3/rounding.js': String(CHAIN['src/rounding.js']), 'far4/unrelated.js': 'export const mentioned_here = 1;\n',
    };
    const seen = await look({ files: { ...many(12_000), ...far }, bug: { message: 'mentioned_here is 1' } });
    expect(seen.read.length).toBeLessThanOrEqual(260);
    expect(names(seen)).toEqual(expect.arrayContaining(['far2/pricing.js', 'far3/rounding.js', 'far4/unrelated.js']));
    expect(seen.left.map(({ file, reason }) => `${file}: ${reason}`)).toEqual(expect.arrayContaining([expect.stringMatching(/^117\d\d source files: too many to be read for the map$/)]));
  });

  it('reads a bounded number of bytes', async () => {
    const seen = await look({ files: { ...CHAIN, ...many(100, (n) => `export const other${n} = 1;\n${'// filler filler filler filler\n'.repeat(3_000)}`) } });
    expect(seen.read.filter((path) => path.startsWith('src/other')).length).toBeLessThan(40);
  });
});

describe('what is shown by way of the map', () => {
  const files = { ...CHAIN, ...many(40) };

  it('is what was chosen, for the reason that was given', async () => {
    const seen = await look({ files, choose: () => ({ files: ['src/other/file7.js', 'src/rounding.js'], reason: 'chosen by m from the map' }) });
    expect(seen.offered).toHaveLength(1);
    expect(seen.snippets.filter((one) => one.rung === 3).map(({ file, reason }) => [file, reason])).toEqual([['src/other/file7.js', 'chosen by m from the map'], ['src/rounding.js', 'chosen by m from the map']]);
  });

  it('is never a file that the repository does not have, or that is denied', async () => {
    const choice = { files: ['../../etc/passwd', '.env', 'src/none.js', 'src/other/file7.js'], reason: 'r' };
    const seen = await look({ files: { ...files, '.env': 'KEY=1\n' }, denyPaths: ['src/other/file7.js'], choose: () => choice });
    expect([shown(seen), seen.read.includes('.env')]).toEqual([[], false]);
    expect(seen.left).toEqual(expect.arrayContaining([{ file: '.env', reason: 'a place for keys is never read' }, { file: 'src/other/file7.js', reason: 'denied by the policy' }]));
  });

  it('is all of it where there is nothing to choose, and then nobody is asked', async () => {
    const seen = await look({ files: { ...CHAIN, ...many(5) } });
    expect(seen.offered).toEqual([]);
    expect(seen.snippets.filter((one) => one.rung === 3).map((one) => one.reason)).toEqual(Array.from({ length: 8 }, () => 'all that the map holds'));
  });

  it('is of a long file what has to do with the failure', async () => {
    const long = `${Array.from({ length: 900 }, (_, n) => `export function filler${n}(x) {\n  return x + ${n};\n}`).join('\n')}\nexport function rounding(list) {\n  return list[0] - 1;\n}\n`;
    const seen = await look({ files: { ...files, 'src/rounding.js': long }, room: 8_000, choose: () => ({ files: ['src/rounding.js'], reason: 'r' }), bug: { message: 'rounding is off' } });
    expect(seen.snippets.filter((one) => one.file === 'src/rounding.js').map(({ from, to }) => [from, to])).toEqual([[2701, 2703]]);
  });

  it.each([1_000, 4_000, 12_000, 1_000_000])('keeps to a room of %d tokens, and leaves half of it to the map', async (room) => {
    const big = (n: number): string => Array.from({ length: 120 }, (_, m) => `export function other${n}_${m}(x) {\n  return x;\n}`).join('\n');
    const long = `${CHAIN['src/receipt.js'] ?? ''}${'export const filler = [1, 2, 3];\n'.repeat(380)}`;
    const seen = await look({ files: { ...CHAIN, ...many(40, big), 'src/receipt.js': long }, room });
    expect(seen.tokens).toBeLessThanOrEqual(Math.min(room, CEILINGS[3]));
    expect(shown(seen).length).toBeGreaterThan(0);
    const byMap = seen.snippets.filter((one) => one.rung === 3).reduce((sum, one) => sum + one.tokens, 0);
    if (room === 4_000 || room === 12_000) expect(byMap).toBeGreaterThan(room / 4);
  });

  it('is before that the rest of a product file that was shown in part, however long, and never of a test', async () => {
    const long = Array.from({ length: 900 }, (_, n) => `export const value${n} = ${n};`).join('\n');
    const seen = await look({ files: { ...CHAIN, 'src/receipt.js': `${CHAIN['src/receipt.js'] ?? ''}${long}\n`, 'test/shop.test.js': `${TEST}${long}\n`, ...many(40) } });
    expect(seen.snippets.find(({ file }) => file === 'src/receipt.js')).toMatchObject({ from: 1, to: 905, reason: expect.stringContaining('the rest of the file') as string });
    expect(seen.snippets.filter(({ file, reason }) => file.startsWith('test/') && reason.includes('the rest'))).toEqual([]);
    const narrow = await look({ files: { ...CHAIN, 'src/receipt.js': `${CHAIN['src/receipt.js'] ?? ''}${long}\n`, ...many(40) }, room: 4_000 });
    expect(narrow.snippets.filter(({ reason }) => reason.includes('the rest'))).toEqual([]);
  });

  it('is nothing on lower rungs', async () => {
    const report: BugReport = { id: 'b1', tool: 'x', kind: 'compile', severity: 'error', message: 'm', logLines: [1, 1], excerpt: '', fingerprint: 'f', file: 'test/shop.test.js', line: 4 };
    const context = await gatherContext({
      failure: { fingerprint: 'F', primary: [report], others: [], dropped: 0 }, diagnosis: { class: 'code', action: 'patch', cause: '', rule: '', files: [] }, rung: 2, policy: { denyPaths: [] },
      tree: Object.entries(files).map(([path, text]) => ({ path, mode: '100644', size: text.length })), read: (path) => Promise.resolve(files[path as keyof typeof files] ?? null), choose: () => Promise.reject(new Error('asked')),
    });
    expect(context.snippets.map((one) => one.file)).not.toContain('src/rounding.js');
  });
});
