// How much of what has to be edited a context shows: `npm run bench:context -- [FAULTS] [LANGUAGE,…] [--cache DIR] [--seed S] [--each N] [--set seeded|planted]`.
// FAULTS (or HEAL_FAULTS): a file or folder of faults in the form of HumanEvalPack (task_id, prompt, declaration, buggy_solution, canonical_solution, test,
// entry_point), each planted alone into a library of all its language's functions; its test is really run. With them go the faults that bench/plant.mts
// plants in real libraries (made now if they are not there). The commit of each also changes at least five other places. The log is read as in a heal.
// Printed per language and pooled, per rung, without the commit and with it: share of faults with all edited lines shown, tokens (median and most), the
// whole prompt; and the same for what is usual: the last 200 lines of the log and the whole file. Edited lines = lines of the faulty text that the true
// fix deletes or changes; for an insertion its two neighbours. A log in which nothing is read shows nothing. The exit code says whether the bounds are met.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import '../scripts/typescript.mjs';
import type { Case } from './cases.js';

const load = <T,>(path: string): Promise<T> => import(new URL(path, import.meta.url).href) as Promise<T>;
const { editedLines, plantedCases, seededCases, writeCase } = await load<typeof import('./cases.js')>('cases.ts');
const { TOOLS } = await load<typeof import('./faults.js')>('faults.ts');
const { PLANT_OPTIONS } = await load<typeof import('./planted/all.js')>('planted/all.ts');
const { CEILINGS, gatherContext } = await load<typeof import('../src/context/index.js')>('../src/context/index.ts');
const { diagnose } = await load<typeof import('../src/diagnosis/index.js')>('../src/diagnosis/index.ts');
const { makeFailure, reportBugs } = await load<typeof import('../src/bug-report/index.js')>('../src/bug-report/index.ts');
const { buildPrompt, NOBODY } = await load<typeof import('../src/proposal/index.js')>('../src/proposal/index.ts');
const { countTokens } = await load<typeof import('../src/lib/lines.js')>('../src/lib/lines.ts');
const { cleanBytes } = await load<typeof import('../src/log/index.js')>('../src/log/index.ts');

/** What the score asks for, over all faults, without the commit. */
const BOUNDS = { recall: [0.85, 0.95], tokens: 1_500 } as const;
const RUNGS = Object.keys(CEILINGS).map(Number) as readonly (0 | 1 | 2 | 3)[];
const verbose = process.env.HEAL_BENCH_VERBOSE === '1';

interface Shown {
  /** Share of the edited lines. */
  readonly recall: number;
  readonly tokens: number;
  /** Tokens of the whole prompt. */
  readonly prompt: number;
}
interface Measured {
  readonly one: Case;
  readonly alone: readonly Shown[];
  readonly withChange: readonly Shown[];
  readonly usual: Shown;
  readonly read: string;
}

/** The log of the faulty repository, and the folder that its paths begin with; a text = why the fault is left out. */
function logOf(one: Case): { readonly bytes: Buffer; readonly root: string } | string {
  if (one.log !== undefined) return { bytes: Buffer.from(one.log.text), root: one.log.root };
  const folder = mkdtempSync(join(tmpdir(), 'heal-bench-'));
  try {
    const run = (text: string): ReturnType<typeof spawnSync> => {
      writeCase(one, folder, text);
      // `timeout` ends the whole group: a test runner's own child, which is the one that does not end, would live on.
      return spawnSync('timeout', ['--signal=KILL', '60', 'bash', '-ec', one.command], { cwd: folder, env: { ...TOOLS, PATH: process.env.PATH ?? '', HOME: folder, PYTHONDONTWRITEBYTECODE: '1' } });
    };
    const green = run(one.right);
    if (green.status !== 0) return `not green when right${verbose ? `\n${String(green.stdout)}${String(green.stderr)}` : ''}`;
    const red = run(one.faulty);
    if (red.signal !== null || red.status === 137) return 'does not end when faulty, so that no log tells anything';
    if (red.status === 0) return 'not red when faulty';
    return { bytes: Buffer.concat([red.stdout as Buffer, red.stderr as Buffer]), root: folder };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(one: Case): Promise<Measured | string> {
  const log = logOf(one);
  if (typeof log === 'string') return log;
  const { lines } = cleanBytes(log.bytes);
  const reports = reportBugs(lines, { roots: [log.root] });
  const found = makeFailure(reports, { job: '', step: '', exitCode: 1 });
  const tail = lines.slice(-200).map((line) => line.text).join('\n');
  const read = found?.primary.slice(0, 8).map((bug) => `${bug.tool} ${bug.kind} ${bug.file}:${bug.line} ${bug.test ?? ''} ${bug.message.slice(0, 100)}`).join('\n    ') ?? 'nothing read in the log';
  const nothing = { recall: 0, tokens: 0, prompt: countTokens(tail) };
  if (found === null) return { one, read, alone: RUNGS.map(() => nothing), withChange: RUNGS.map(() => nothing), usual: { ...nothing, tokens: countTokens(tail) } };
  const tree = Object.entries(one.files).map(([path, text]) => ({ path, mode: '100644' as const, size: text.length }));
  const step = { run: one.command, job: '', step: '', shell: 'bash', workingDirectory: '.', env: {} };
  const { diagnosis, failure } = diagnose({ reports, failure: found, step, tree, lastChange: [] });
  const edited = editedLines(one.faulty, one.right);
  const change = { paths: Object.keys(one.before), before: (path: string) => Promise.resolve(one.before[path] ?? null) };
  const shownAt = async (rung: (typeof RUNGS)[number], known: { change?: typeof change }): Promise<Shown> => {
    const context = await gatherContext({ failure, diagnosis, rung, policy: { denyPaths: [] }, tree, read: (path) => Promise.resolve(one.files[path] ?? null), find: (words) => Promise.resolve(find(one.files, words)), ...known });
    const pieces = [...context.snippets, ...context.changes];
    if (verbose && known.change === undefined) process.stdout.write(`  rung ${rung}: ${context.snippets.map((piece) => `${piece.file}:${piece.from}-${piece.to} (${piece.reason})`).join('; ')}\n`);
    const hit = edited.filter((line) => pieces.some((piece) => piece.file === one.path && piece.from <= line && line <= piece.to));
    const prompt = buildPrompt({ failure, diagnosis, context, history: [], provider: NOBODY, nonce: () => '0123456789abcdef' });
    return { recall: hit.length / edited.length, tokens: context.tokens, prompt: prompt.tokens };
  };
  const all = async (known: { change?: typeof change }): Promise<Shown[]> => {
    const shown = [];
    for (const rung of RUNGS) shown.push(await shownAt(rung, known));
    return shown;
  };
  const first = diagnosis.files.find((file) => !/test/i.test(file)) ?? diagnosis.files[0] ?? '';
  const usual = countTokens(`${tail}\n${one.files[first] ?? ''}`);
  return { one, read, alone: await all({}), withChange: await all({ change }), usual: { recall: first === one.path ? 1 : 0, tokens: usual, prompt: usual } };
}

function find(files: Readonly<Record<string, string>>, words: readonly string[]): { path: string; line: number }[] {
  const pattern = new RegExp(`\\b(?:${words.join('|')})\\b`);
  return Object.entries(files).flatMap(([path, text]) => text.split('\n').flatMap((line, n) => (pattern.test(line) ? [{ path, line: n + 1 }] : [])));
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { ...PLANT_OPTIONS, set: { type: 'string' } } });
const source = positionals[0] ?? process.env.HEAL_FAULTS;
if (source === undefined && values.set !== 'planted') {
  process.stderr.write('usage: npm run bench:context -- FAULTS [LANGUAGE,…] [--cache DIR] [--seed S] [--each N] [--set seeded|planted]\n');
  process.exit(2);
}
const wanted = positionals[1];
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
const seeded = values.set === 'planted' ? [] : seededCases(source as string, wanted?.split(','));
const planted = values.set === 'seeded' ? [] : plantedCases({ ...values, wanted, say: (text) => process.stderr.write(text) });
const pooled: Measured[] = [];
for (const [title, cases] of [['faults of the file', seeded], ['planted faults', planted]] as const) {
  if (cases.length === 0) continue;
  const results: Measured[] = [];
  for (const group of new Set(cases.map((one) => one.group))) {
    const own = await measureAll(cases.filter((one) => one.group === group));
    report(`${title}, ${group}`, own);
    results.push(...own);
  }
  report(`${title}, all`, results);
  pooled.push(...results);
}
report('all', pooled);
process.exitCode = judged(pooled) ? 0 : 1;

async function measureAll(cases: readonly Case[]): Promise<Measured[]> {
  const results: Measured[] = [];
  for (const one of cases) {
    if (verbose) process.stdout.write(`${one.id}\n`);
    const result = await measure(one);
    if (typeof result === 'string') {
      process.stdout.write(`${one.id}: left out, ${result}\n`);
      continue;
    }
    results.push(result);
    if (verbose || (result.alone[0]?.recall ?? 0) < 1) process.stdout.write(`${one.id}: ${result.alone.map(({ recall, tokens }, rung) => `${percent(recall)} at rung ${rung} (${tokens})`).join(', ')}${verbose ? `\n    ${result.read}` : ''}\n`);
  }
  return results;
}

function report(name: string, results: readonly Measured[]): void {
  const row = (what: string, shown: readonly Shown[]): string => {
    const [tokens, prompt] = [shown.map((one) => one.tokens).sort((a, b) => a - b), shown.map((one) => one.prompt).sort((a, b) => a - b)];
    return `  ${what.padEnd(36)} ${percent(shareOf(shown)).padStart(8)} (${wholeOf(shown)} of ${shown.length})   tokens median ${tokens[tokens.length >> 1]}, most ${tokens.at(-1)}; whole prompt ${prompt[prompt.length >> 1]}\n`;
  };
  const rows = RUNGS.flatMap((rung) => [row(`rung ${rung}`, results.map((one) => one.alone[rung] as Shown)), row(`rung ${rung}, with the newest commit`, results.map((one) => one.withChange[rung] as Shown))]);
  process.stdout.write(`${name}: faults with all edited lines shown\n${rows.join('')}${row('usual: 200 lines of log, whole file', results.map((one) => one.usual))}`);
}

function wholeOf(shown: readonly Shown[]): number {
  return shown.filter((one) => one.recall === 1).length;
}

function shareOf(shown: readonly Shown[]): number {
  return wholeOf(shown) / Math.max(1, shown.length);
}

function judged(results: readonly Measured[]): boolean {
  const tokens = results.map((one) => one.alone[0]?.tokens ?? 0).sort((a, b) => a - b)[results.length >> 1] ?? 0;
  const checks = [
    ...BOUNDS.recall.map((bound, rung) => [`rung ${rung} shows all edited lines of at least ${percent(bound)}`, shareOf(results.map((one) => one.alone[rung] as Shown)) >= bound] as const),
    [`median context of rung 0 at most ${BOUNDS.tokens} tokens`, tokens <= BOUNDS.tokens] as const,
  ];
  for (const [what, met] of checks) process.stdout.write(`${met ? 'met' : 'NOT MET'}: ${what}\n`);
  return checks.every(([, met]) => met);
}
