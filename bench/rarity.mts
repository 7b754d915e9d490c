// What green logs of the same step are worth where no parser knows why it is red. `npm run bench:rarity`.
// Each case is a real step (bash, real tools) run green in three work trees that differ a little, then red after a fault was planted. The labelled line
// is the one in which the tool names the fault. `plain` is the step alone, `loud` the same in a script that talks before and behind it. Measured: is it in what would be quoted, at the same number of lines? `tail`: the last lines;
// `window`: chosen from the red log alone; `rarity 1`, `rarity 3`: with an index of one or three green logs. All with the parsers switched off.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import '../scripts/typescript.mjs';
import type { Usual } from '../src/bug-report/index.js';
import type { LogLine } from '../src/model/index.js';
import type { RarityCase } from './rarity-cases.js';

const load = <T,>(path: string): Promise<T> => import(new URL(`../src/${path}`, import.meta.url).href) as Promise<T>;
const { learnUsual, reportBugs } = await load<typeof import('../src/bug-report/index.js')>('bug-report/index.ts');
const { CASES, loudly, notes } = await load<typeof import('./rarity-cases.js')>('../bench/rarity-cases.ts');
const { cleanBytes } = await load<typeof import('../src/log/index.js')>('log/index.ts');

interface Ran {
  readonly code: number | null;
  readonly lines: readonly LogLine[];
}

function runStep({ files, step, plant }: RarityCase, seed: number, red: boolean): Ran {
  const folder = mkdtempSync(join(tmpdir(), 'heal-rarity-'));
  try {
    const all = { ...files(seed), NOTES: notes(seed), ...(red ? plant(seed) : {}) };
    for (const [path, text] of Object.entries(all)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    // Standard output and standard error in the order in which they came.
    const ended = spawnSync('bash', ['-e', '-c', `exec 2>&1\n${step}`], { cwd: folder, env: { PATH: process.env['PATH'] ?? '', HOME: folder, LANG: 'C.UTF-8', CI: 'true' }, maxBuffer: 64 << 20 });
    return { code: ended.status, lines: cleanBytes(new Uint8Array(ended.stdout)).lines };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const texts = (lines: readonly LogLine[]): string[] => lines.map((line) => line.text);
const quoted = (lines: readonly LogLine[], usual?: Usual): string => reportBugs(lines, { parsers: [], ...(usual === undefined ? {} : { usual }) }).window?.excerpt ?? '';
const LINES = 35;

const nothing = () => ({ cases: 0, tail: 0, window: 0, one: 0, three: 0, parsers: 0 });
const tallies = { plain: nothing(), loud: nothing() };
const all = CASES.flatMap((one) => [{ ...one, how: 'plain' as const }, { ...one, step: loudly(one.step), how: 'loud' as const }]);
for (const one of all) {
  const tally = tallies[one.how];
  const greens = [1, 2, 3].map((seed) => runStep(one, seed, false));
  const red = runStep(one, 4, true);
  const label = red.lines.find((line) => one.label.test(line.text));
  if (greens.some((green) => green.code !== 0) || red.code === 0 || label === undefined || greens.some((green) => green.lines.some((line) => one.label.test(line.text)))) {
    console.log(`${one.how} ${one.name}: not measured (green ${greens.map((green) => String(green.code)).join(' ')}, red ${String(red.code)}, label ${label === undefined ? 'absent' : 'present'})`);
    continue;
  }
  tally.cases += 1;
  const [first = null, three = null] = [1, 3].map((many) => greens.slice(0, many).reduce<Usual | null>((usual, green) => learnUsual(usual, texts(green.lines)), null));
  const has = (excerpt: string): boolean => excerpt.includes(label.text.trim());
  const found = {
    tail: has(texts(red.lines).slice(-LINES).join('\n')), window: has(quoted(red.lines)), one: first !== null && has(quoted(red.lines, first)), three: three !== null && has(quoted(red.lines, three)),
    parsers: reportBugs(red.lines, { recall: undefined as never }).bugs.some((bug) => bug.severity === 'error'),
  };
  for (const key of Object.keys(found) as (keyof typeof found)[]) tally[key] += found[key] ? 1 : 0;
  const lengths = [quoted(red.lines), quoted(red.lines, three ?? undefined)].map((text) => text.split('\n').length);
  console.log(`${one.how} ${one.name}: ${red.lines.length} lines, label ${red.lines.length - red.lines.indexOf(label)} from the end; tail ${mark(found.tail)} window ${mark(found.window)} (${lengths[0]} lines) rarity 1 ${mark(found.one)} rarity 3 ${mark(found.three)} (${lengths[1]} lines)${found.parsers ? '; a parser reads it' : ''}`);
}
for (const [how, { cases, tail, window, one, three, parsers }] of Object.entries(tallies)) {
  console.log(`${how}: ${cases} of ${CASES.length} cases. Labelled line quoted: tail ${tail}, window ${window}, rarity with 1 green log ${one}, with 3 green logs ${three}. Read by a parser when they are on: ${parsers}.`);
}

function mark(found: boolean): string {
  return found ? 'yes' : 'no ';
}
