import { learnUsual, MOST_GRAMS, type Usual } from '../../src/bug-report/index.js';
import { rarityOf } from '../../src/bug-report/rarity.js';
import { chooseWindow } from '../../src/bug-report/window.js';
import { cleanBytes } from '../../src/log/index.js';
import type { LogLine } from '../../src/model/index.js';
import { readBytes } from '../../src/reading.js';

const bytes = (...lines: string[]): Uint8Array => new TextEncoder().encode(lines.join('\n'));
const lines = (...texts: string[]): readonly LogLine[] => cleanBytes(bytes(...texts)).lines;
const noise = (count: number, of: (n: number) => string): string[] => Array.from({ length: count }, (_, n) => of(n));
const learnt = (...logs: string[][]): Usual => logs.reduce<Usual | null>((usual, log) => learnUsual(usual, log), null) ?? { logs: 0, grams: new Map() };

describe('how usual a line is', () => {
  const usual = learnt(['12:01:07 fetched part 3 of 60 in 210 ms', 'error: the metrics are not there (ignored)', 'wrote /tmp/build-81f/out.js']);

  it.each<[string, string, number]>([
    ['the same with other times, numbers and paths', '12:44:59 fetched part 41 of 60 in 9 ms', 0],
    ['the same in another folder', 'wrote /home/runner/work/x/out.js', 0],
    ['the same word for word, however bad it sounds', 'error: the metrics are not there (ignored)', 0],
    ['nothing like it', 'the index is out of date', 1],
    ['without words', '--------', 0],
    ['empty', '', 0],
  ])('%s', (_, text, rarity) => {
    expect(rarityOf(usual, text)).toBe(rarity);
  });

  it('is a matter of degree: a line that is half new, a log that is one of many', () => {
    expect(rarityOf(usual, 'error: the metrics are not there any more')).toBeGreaterThan(0.2);
    expect(rarityOf(usual, 'error: the metrics are not there any more')).toBeLessThan(0.8);
    const many = learnt(['a b c'], ['a b c'], ['a b c'], ['x y z']);
    expect([rarityOf(many, 'a b c'), rarityOf(many, 'x y z')]).toEqual([0, 2 / 3]);
  });

  it('forgets: after many logs an old one weighs less, and one that was seen once is gone', () => {
    const aged = learnt(...Array.from({ length: 50 }, (_, n) => (n === 3 ? ['only then'] : ['as ever'])));
    expect([aged.logs, rarityOf(aged, 'as ever'), rarityOf(aged, 'only then')]).toEqual([25, 0, 1]);
  });

  it('stays small, and keeps what is common before what is rare', () => {
    const flood = (seed: string): string[] => noise(9000, (n) => `${seed}${String.fromCharCode(97 + (n % 26))}${String.fromCharCode(97 + ((n / 26) % 26 | 0))}${String.fromCharCode(97 + ((n / 676) | 0))} is new here and ${seed} there`);
    const full = learnt(['always the same line'], ['always the same line'], flood('p'), flood('q'), flood('r'));
    expect(full.grams.size).toBe(MOST_GRAMS);
    expect(rarityOf(full, 'always the same line')).toBeLessThan(0.4);
    expect(JSON.stringify([...full.grams]).length).toBeLessThan(256 << 10);
  });
});

describe('what is quoted of an output that nobody can read', () => {
  const tidying = [...noise(60, (n) => `removing folder ${n}`), 'error: no such container (already gone)', 'failed to upload coverage (ignored)', 'done'];
  const green = ['checking', ...noise(40, (n) => `page ${n} as it should be`), ...tidying];
  const red = ['checking', ...noise(20, (n) => `page ${n} as it should be`), 'page twelve has no title', ...noise(19, (n) => `page ${n} as it should be`), ...tidying];

  it('is what green logs do not have, however far from the end', () => {
    expect(chooseWindow(lines(...red))?.message).toBe('failed to upload coverage (ignored)');
    expect(chooseWindow(lines(...red), learnt(green))).toEqual({ message: 'page twelve has no title', from: 18, to: 26, cut: red.length - 9 });
  });

  it('comes in blocks where several lines are new, the near ones as one', () => {
    const torn = [...red.slice(0, 30), 'page thirteen has no title', ...red.slice(30)];
    const window = chooseWindow(lines(...torn), learnt(green));
    expect([window?.parts, window?.from, window?.to]).toEqual([undefined, 18, 35]);
    const far = [...red.slice(0, 70), 'and the list of pages is not sorted', ...red.slice(70)];
    expect(chooseWindow(lines(...far), learnt(green))?.parts).toEqual([[18, 26], [67, 75]]);
  });

  it('never grows beyond what is quoted otherwise, and keeps the most telling line', () => {
    const strange = noise(400, (n) => `zz${String.fromCharCode(97 + (n % 26))}${String.fromCharCode(97 + ((n / 26) | 0))} went by`);
    const window = chooseWindow(lines(...strange.slice(0, 200), 'cannot open the database', ...strange.slice(200)), learnt(green));
    const shown = (window?.parts ?? [[window?.from ?? 0, window?.to ?? 0]]).reduce((sum, [from, to]) => sum + to - from + 1, 0);
    expect([window?.message, shown <= 35]).toEqual(['cannot open the database', true]);
  });

  it('is chosen as ever where nothing is new', () => {
    const plain = chooseWindow(lines(...green));
    const { from, to, message } = chooseWindow(lines(...green), learnt(green)) ?? {};
    expect([from, to, message]).toEqual([plain?.from, plain?.to, plain?.message]);
  });

  it('and a line that a parser reads stays a report, whatever a green log held', () => {
    const error = "src/a.ts(3,7): error TS2304: Cannot find name 'x'.";
    const poisoned = learnt([error, 'Process completed with exit code 1.'], [error], [error]);
    expect(readBytes(bytes('checking', error), { usual: poisoned }).reports).toEqual(readBytes(bytes('checking', error)).reports);
    expect(readBytes(bytes('checking', error), { usual: poisoned }).reports.bugs).toHaveLength(1);
  });
});
