// How much of labelled error lines and real logs is read right. `npm run bench:parsers -- FOLDER` (or HEAL_CORPORA): a folder with
// error-lines.jsonl ({id, origin, tool, input, expect, expect_all?, granularity}) and gha-logs/ (index.jsonl: {file, tool, expected, …}).
//   --misses TOOL,…   prints what was missed for these tools of the corpus (all: every miss);  --logs   prints the logs that were missed
// Right: one report has every one of file (by suffix) and line that the label has. Rows with neither are counted by message, apart.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import '../scripts/typescript.mjs';
import type { BugReport } from '../src/model/index.js';

const load = <T,>(path: string): Promise<T> => import(new URL(`../src/${path}`, import.meta.url).href) as Promise<T>;
const { reportBugs } = await load<typeof import('../src/bug-report/index.js')>('bug-report/index.ts');
const { cleanBytes } = await load<typeof import('../src/log/index.js')>('log/index.ts');
const { createPathCleaner } = await load<typeof import('../src/bug-report/paths.js')>('bug-report/paths.ts');
const paths = createPathCleaner();

interface Label {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly message?: string;
}
interface Row {
  readonly id: string;
  readonly origin: string;
  readonly tool: string;
  readonly input: string;
  readonly expect: Label | null;
  readonly expect_all?: readonly Label[];
  readonly granularity: string;
}
interface RealLog {
  readonly file: string;
  readonly tool: string;
  readonly expected: readonly Label[];
}
interface Tally {
  labels: number;
  right: number;
  file: [number, number];
  line: [number, number];
  column: [number, number];
  message: [number, number];
}

const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const words = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const folder = words[0] ?? process.env['HEAL_CORPORA'];
if (folder === undefined) {
  console.error('Which data? Name the folder with error-lines.jsonl and gha-logs/, or set HEAL_CORPORA.');
  process.exit(2);
}
const misses = words[1]?.split(',') ?? [];
const NAMES = JSON.parse(readFileSync(new URL('corpus-tools.json', import.meta.url), 'utf8')) as Record<string, string>;
const readJsonl = <T,>(name: string): T[] => readFileSync(join(folder, name), 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as T);
const read = (text: string): readonly BugReport[] => reportBugs(cleanBytes(new TextEncoder().encode(text)).lines).bugs;

const normal = (text: string): string => text.toLowerCase().replace(/[‘’“”`'"]/g, "'").replace(/[^\p{L}\p{N}']+/gu, ' ').trim();
const sameMessage = (label: string, bug: BugReport): boolean => {
  const [wanted, got, quoted] = [normal(paths.text(label.replace(/^##\[\w+\]/, ''))), normal(bug.message), normal(bug.excerpt)];
  return wanted !== '' && (got.includes(wanted) || (got.length >= 8 && wanted.includes(got)) || quoted.includes(wanted));
};
const pathOf = (file: string): string => file.replace(/\\/g, '/').replace(/^\$DIR\//, '').replace(/^(?:\.\/)+/, '');
const sameFile = (label: string, bug: BugReport): boolean => {
  const [wanted, got] = [pathOf(label), bug.file === undefined ? '' : pathOf(bug.file)];
  return got !== '' && (wanted === got || wanted.endsWith(`/${got}`) || got.endsWith(`/${wanted}`));
};
const isPlaced = (label: Label): boolean => label.file !== undefined || label.line !== undefined;
const placed = (label: Label, bug: BugReport): boolean => (label.file === undefined || sameFile(label.file, bug)) && (label.line === undefined || label.line === bug.line);

const blank = (): Tally => ({ labels: 0, right: 0, file: [0, 0], line: [0, 0], column: [0, 0], message: [0, 0] });
const count = (tally: Tally, label: Label, bugs: readonly BugReport[]): boolean => {
  const best = bugs.find((bug) => placed(label, bug)) ?? bugs[0];
  const right = bugs.some((bug) => placed(label, bug));
  tally.labels += 1;
  tally.right += right ? 1 : 0;
  const one = (field: 'file' | 'line' | 'column' | 'message', hit: (bug: BugReport) => boolean): void => {
    if (label[field] === undefined) return;
    tally[field][1] += 1;
    if (best !== undefined && hit(best)) tally[field][0] += 1;
  };
  one('file', (bug) => sameFile(label.file ?? '', bug));
  one('line', (bug) => bug.line === label.line);
  one('column', (bug) => bug.column === label.column);
  one('message', (bug) => sameMessage(label.message ?? '', bug));
  return right;
};
const percent = ([hit, all]: readonly [number, number] | readonly number[]): string => (all === 0 ? '-' : `${((100 * (hit)) / (all)).toFixed(1)} % (${hit}/${all})`);
const showTally = (name: string, tally: Tally): string =>
  `${name.padEnd(34)} right ${percent([tally.right, tally.labels]).padEnd(18)} file ${percent(tally.file).padEnd(18)} line ${percent(tally.line).padEnd(18)} column ${percent(tally.column).padEnd(18)} message ${percent(tally.message)}`;

const rows = readJsonl<Row>('error-lines.jsonl');
const all = blank();
const named = blank();
const byOrigin = new Map<string, Tally>();
const byTool = new Map<string, Tally>();
const unplaced = blank();
const wrong: string[] = [];
let negatives = 0;
/** Labels that share a fingerprint although they are different errors. */
const prints = new Map<string, { readonly essence: string; readonly row: string }>();
let clashes = 0;
const masked = (text: string | undefined): string => (text ?? '').replace(/\S*[/\\]\S*/g, '<p>').replace(/\b0x[0-9a-f]+|\b[0-9a-f]{7,}\b/gi, '<h>').replace(/\d+(?:[.,:]\d+)*/g, '#').replace(/\s+/g, ' ').trim();

for (const row of rows) {
  const bugs = read(row.input);
  if (row.expect === null || row.granularity === 'negative') {
    negatives += 1;
    if (bugs.length > 0) wrong.push(`${row.id} ${row.tool}: ${JSON.stringify(row.input.slice(0, 160))} gave ${bugs[0]?.tool} ${bugs[0]?.file ?? ''}:${bugs[0]?.line ?? ''}`);
    continue;
  }
  for (const bug of bugs) {
    // A path from the root of some machine is known by its last two names.
    const essence = [(bug.file ?? '').replace(/^(?:[A-Za-z]:)?\/.*?([^/]+\/[^/]+)$/, '$1'), bug.rule ?? '', bug.test ?? '', masked(bug.message).slice(0, 200)].join('|');
    const known = prints.get(bug.fingerprint);
    if (known !== undefined && known.essence !== essence) {
      clashes += 1;
      console.log(`one fingerprint: ${known.row} ${known.essence}\n             and: ${row.id} ${essence}`);
    }
    prints.set(bug.fingerprint, { essence, row: row.id });
  }
  const isNote = row.tool === 'mypy' && / note: /.test(row.input) && !/ error: /.test(row.input);
  if (isNote) continue;
  for (const label of row.expect_all ?? [row.expect]) {
    if (!isPlaced(label)) {
      unplaced.labels += 1;
      if (bugs.some((bug) => label.message === undefined || sameMessage(label.message, bug))) unplaced.right += 1;
      else if (misses.includes('unplaced')) console.log(`UNPLACED ${row.id} ${row.tool} ${JSON.stringify(label)}\n${row.input.slice(0, 600)}\n`);
      continue;
    }
    const tallies = [all, ...(NAMES[row.tool] === undefined ? [] : [named])];
    for (const [map, key] of [[byOrigin, row.origin], [byTool, row.tool]] as const) {
      if (!map.has(key)) map.set(key, blank());
      tallies.push(map.get(key) as Tally);
    }
    const hits = tallies.map((tally) => count(tally, label, bugs));
    if (hits[0] !== true && (misses.includes(row.tool) || misses.includes('all') || (misses.includes('named') && NAMES[row.tool] !== undefined))) {
      console.log(`MISSED ${row.id} ${row.origin} ${row.tool} wanted ${JSON.stringify(label)}\n  got ${JSON.stringify(bugs.slice(0, 4).map(({ tool, file, line, message }) => ({ tool, file, line, message: message.slice(0, 80) })))}\n${row.input.slice(0, 1_200)}\n`);
    }
  }
}

console.log('Labelled lines, by origin');
for (const [name, tally] of [...byOrigin].sort()) console.log(showTally(name, tally));
console.log('\nby tool of the corpus (* = named among ours)');
for (const [name, tally] of [...byTool].sort((a, b) => b[1].labels - a[1].labels)) console.log(showTally(`${NAMES[name] === undefined ? ' ' : '*'} ${name}${NAMES[name] === undefined ? '' : ` → ${NAMES[name]}`}`, tally));
console.log(`\n${showTally('named tools (at least 95 %)', named)}\n${showTally('all (at least 80 %)', all)}`);
console.log(`labels without a place              ${percent([unplaced.right, unplaced.labels])} by message`);
console.log(`negatives with a report            ${wrong.length} of ${negatives}`);
for (const line of wrong) console.log(`  ${line}`);
console.log(`fingerprints shared by different errors ${clashes}`);

let hits = 0;
const apart = [0, 0] as [number, number];
let counted = 0;
let green = 0;
const loud: string[] = [];
for (const log of readJsonl<RealLog>('gha-logs/index.jsonl')) {
  const text = readFileSync(join(folder, 'gha-logs', log.file), 'utf8');
  const bugs = read(text);
  if (log.expected.length === 0) {
    green += 1;
    if (bugs.length > 0) loud.push(`${log.file}: ${bugs[0]?.tool} ${bugs[0]?.message.slice(0, 120)}`);
    continue;
  }
  const first = bugs.slice(0, 3);
  const states = /##\[error\]|exit code [1-9]/.test(text);
  const hit = log.expected.some((label) => first.some((bug) => (isPlaced(label) && placed(label, bug)) || (label.message !== undefined && sameMessage(label.message, bug))));
  // Somebody's own script, in a log that was cut before it says that anything failed: nothing tells a reader that there is an error.
  const isApart = !states && (log.tool === 'shell' || NAMES[log.tool] === undefined) && !log.expected.some(isPlaced);
  if (isApart) apart[hit ? 0 : 1] += 1;
  else counted += 1;
  if (hit && !isApart) hits += 1;
  if (!hit && flags.includes('--logs')) console.log(`LOG ${isApart ? 'apart ' : ''}${log.file} (${log.tool}) wanted ${JSON.stringify(log.expected).slice(0, 500)}\n  got ${first.map((bug) => `${bug.tool} ${bug.file ?? ''}:${bug.line ?? ''} ${bug.message.slice(0, 120)}`).join('\n      ')}`);
}
console.log(`\nlogs: cause among the first three   ${percent([hits, counted])} (at least 90 %)`);
console.log(`logs that state no failure, of no tool ${apart[0]} of ${apart[0] + apart[1]}`);
console.log(`green logs with a report           ${loud.length} of ${green}`);
for (const line of loud) console.log(`  ${line}`);
