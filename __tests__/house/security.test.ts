import { join } from 'node:path';
import { testTitles, titlesIn, type TestTitle } from '../../scripts/test-titles.js';
import { gapsOf, GROUPS, idsIn, PENDING, securityPage, THREATS } from '../../scripts/threats.js';
import { PROJECT } from '../support/toolbox.js';

const titles = testTitles(join(PROJECT, '__tests__'));

describe('every threat has a test that names it', () => {
  it('and no test names a threat that is none', () => expect(gapsOf(titles)).toEqual([]));

  it('the rows are whole: no id twice, none left out, each with words', () => {
    const counts = { L: 10, P: 8, S: 8, D: 16, T: 3, E: 9, N: 4, B: 5, O: 5, U: 1 };
    expect(THREATS.map(({ id }) => id)).toEqual(Object.entries(counts).flatMap(([letter, count]) => Array.from({ length: count }, (_, n) => `${letter}${n + 1}`)));
    for (const { id, attack, answer } of THREATS) expect([id, attack.length > 4 && answer.length > 5 && !/[|\n]/.test(attack + answer)]).toEqual([id, true]);
  });

  it('the page has a row for each, with its tests', () => {
    const page = securityPage(titles);
    for (const { rows } of GROUPS) for (const [id] of rows) expect([id, new RegExp(`^\\| ${id} \\|.*\\| .*${PENDING.includes(id) ? '' : '`.+`: .*'}\\|$`, 'm').test(page)]).toEqual([id, true]);
  });
});

describe('what would be told', () => {
  const all: readonly TestTitle[] = THREATS.map(({ id }) => ({ file: 'x.test.ts', title: `${id}: it holds` }));

  it.each<[string, readonly TestTitle[], readonly string[], readonly RegExp[]]>([
    ['nothing, where all is there', all, [], []],
    ['a row without a test', all.filter(({ title }) => !title.startsWith('D7')), [], [/^no test has D7/]],
    ['not one that is pending', all.filter(({ title }) => !title.startsWith('D7')), ['D7'], []],
    ['a pending one that has a test', all, ['D7'], [/^D7 is pending/]],
    ['an id that is no row', [...all, { file: 'y.test.ts', title: 'D17 is new' }], [], [/^y\.test\.ts names D17/]],
    ['no part of a word', all.map((one) => ({ ...one, title: one.title.replace('D7:', 'D70x MD7 D7x') })), [], [/^no test has D7/]],
  ])('%s', (_, given, pending, gaps) => {
    expect(gapsOf(given, pending)).toEqual(gaps.map((gap) => expect.stringMatching(gap) as string));
  });

  it('ids are whole words', () => expect(idsIn('L1, L10: D7 and XD8 E9x (T2)')).toEqual(['L1', 'L10', 'D7', 'T2']));
});

describe('titles are read off the source', () => {
  it.each<[string, string, readonly string[]]>([
    ['of tests and suites', "describe('a', () => { it('b', () => {}); test(`c`, () => {}); });", ['a', 'b', 'c']],
    ['of a suite that needs something', "needs('docker', there())('a', () => {});", ['a']],
    ['of a list', "it.each(['a', 'b'])('is %s', () => {});", ['is a', 'is b']],
    ['of rows, as far as they are words', "test.each<Row>([['a', 1, 'x'], ['b', f(), 'y']] as const)('%s: %s', () => {});", ['a: …', 'b: …']],
    ['of rows by name', "it.each([{ name: 'a', n: 1 }])('$name', () => {});", ['a']],
    ['of a table that stands elsewhere', "const ROWS = [['a', 1], ...PATHS.map((path) => ['b', path])]; it.each(ROWS)('%s', () => {});", ['a', 'b']],
    ['with what is computed left out', 'it(`a ${one} b`, () => {});', ['a … b']],
    ['and not of what merely looks like one', "const a = 'D1'; run('it(\\'b\\')'); call('c', () => {}); // it('d', () => {})\nexpect('e', f).toBe('g');", []],
    ['once, where a table names itself', "const ROWS = [...ROWS2]; const ROWS2 = ROWS; it.each(ROWS)('a %s', () => {});", ['a %s']],
  ])('%s', (_, source, expected) => {
    expect(titlesIn(source)).toEqual(expected);
  });
});
