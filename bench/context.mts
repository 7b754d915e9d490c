// How much of what has to be edited a context shows. `node bench/context.mts FAULTS.jsonl [LANGUAGE,…]` (or HEAL_FAULTS): faults in the form of
// HumanEvalPack (task_id, prompt, declaration, buggy_solution, canonical_solution, test, entry_point). Each fault is planted alone into a
// library that holds all functions of its language, by a commit that also changes five other places; its test is really run, and the log is read as in
// a heal. Printed per language and rung, without the commit and with it: share of faults with all edited lines shown, tokens (median and most), the
// whole prompt; and the same for what is usual: the last 200 lines of the log and the whole file. Edited lines = lines of the faulty text that the true
// fix deletes or changes; for an insertion its two neighbours.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '../scripts/typescript.mjs';
import type { Fault, Layout } from './layouts.mjs';

const { editedLines, filesOf, libraryOf, namesIn, readFaults, TOOLS } = (await import(new URL('faults.mts', import.meta.url).href)) as typeof import('./faults.mjs');
const { LAYOUTS } = (await import(new URL('layouts.mts', import.meta.url).href)) as typeof import('./layouts.mjs');
const load = <T,>(path: string): Promise<T> => import(new URL(`../src/${path}`, import.meta.url).href) as Promise<T>;
const { gatherContext } = await load<typeof import('../src/context/index.js')>('context/index.ts');
const { diagnose } = await load<typeof import('../src/diagnosis/index.js')>('diagnosis/index.ts');
const { makeFailure, reportBugs } = await load<typeof import('../src/bug-report/index.js')>('bug-report/index.ts');
const { buildPrompt, NOBODY } = await load<typeof import('../src/proposal/index.js')>('proposal/index.ts');
const { countTokens } = await load<typeof import('../src/lib/lines.js')>('lib/lines.ts');
const { cleanBytes } = await load<typeof import('../src/log/index.js')>('log/index.ts');

/** The library before the commit: right, and with a note above each of five other functions, which the commit takes away. */
function libraryBefore(layout: Layout, right: string, fault: Fault): string {
  const lines = right.split('\n');
  const own = new RegExp(`\\b${fault.entry_point}\\b`, 'i');
  const starts = lines.flatMap((line, n) => (line.search(new RegExp(layout.defines.source)) === 0 && !own.test(line) ? [n] : []));
  const places = Array.from({ length: Math.min(5, starts.length) }, (_, n) => starts[Math.floor((n * starts.length) / 5)] as number);
  const indent = (line: string): string => /^\s*/.exec(line)?.[0] ?? '';
  for (const place of [...new Set(places)].reverse()) lines.splice(place, 0, `${indent(lines[place] as string)}${layout.name === 'Python' ? '#' : '//'} to be looked at again`);
  return lines.join('\n');
}

const verbose = process.env.HEAL_BENCH_VERBOSE === '1';

interface Shown {
  readonly recall: number;
  readonly tokens: number;
  /** Tokens of the whole prompt. */
  readonly prompt: number;
}
/** The last one goes by the rank of the map: nobody is asked to choose. */
const RUNGS = [0, 1, 2, 3] as const;
interface Measured {
  readonly alone: readonly Shown[];
  readonly withChange: readonly Shown[];
  readonly usual: Shown;
}

async function measure(layout: Layout, faults: readonly Fault[], fault: Fault): Promise<Measured | string> {
  const folder = mkdtempSync(join(tmpdir(), 'heal-bench-'));
  try {
    const [faulty, right] = [libraryOf(layout, faults, { planted: fault, about: fault }), libraryOf(layout, faults, { about: fault })];
    const [test] = layout.testFile(fault, namesIn(layout, right));
    const files = filesOf(layout, { fault, library: faulty, right });
    const run = (library: string): ReturnType<typeof spawnSync> => {
      for (const [path, text] of Object.entries({ ...files, [layout.library]: library })) {
        mkdirSync(join(folder, path, '..'), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      // `timeout` ends the whole group: a test runner's own child, which is the one that does not end, would live on.
      return spawnSync('timeout', ['--signal=KILL', '60', ...layout.command(test)], { cwd: folder, env: { ...TOOLS, PATH: process.env.PATH ?? '', HOME: folder, PYTHONDONTWRITEBYTECODE: '1' } });
    };
    const green = run(right);
    if (green.status !== 0) return `not green when right${verbose ? `\n${String(green.stdout)}${String(green.stderr)}` : ''}`;
    const red = run(faulty);
    if (red.signal !== null || red.status === 137) return 'does not end when faulty, so that no log tells anything';
    if (red.status === 0) return 'not red when faulty';
    const { lines } = cleanBytes(Buffer.concat([red.stdout as Buffer, red.stderr as Buffer]));
    const reports = reportBugs(lines, { roots: [folder] });
    const found = makeFailure(reports, { job: '', step: '', exitCode: 1 });
    if (verbose) process.stdout.write(`${fault.task_id}: ${found?.primary.map((bug) => `${bug.tool} ${bug.kind} ${bug.file}:${bug.line} ${bug.test ?? ''} ${bug.message.slice(0, 80)}`).join(' | ')}\n`);
    if (found === null) return 'nothing read in the log';
    const tree = Object.entries(files).map(([path, text]) => ({ path, mode: '100644' as const, size: text.length }));
    const step = { run: '', job: '', step: '', shell: 'bash', workingDirectory: '.', env: {} };
    const { diagnosis, failure } = diagnose({ reports, failure: found, step, tree, lastChange: [] });
    const edited = editedLines(folder, faulty, right);
    const before = libraryBefore(layout, right, fault);
    const change = { paths: [layout.library], before: (path: string) => Promise.resolve(path === layout.library ? before : null) };
    const shownAt = async (rung: 0 | 1 | 2 | 3, known: { change?: typeof change }): Promise<Shown> => {
      const context = await gatherContext({ failure, diagnosis, rung, policy: { denyPaths: [] }, tree, read: (path) => Promise.resolve(files[path] ?? null), find: (words) => Promise.resolve(find(files, words)), ...known });
      const hit = edited.filter((line) => [...context.snippets, ...context.changes].some((one) => one.file === layout.library && one.from <= line && line <= one.to));
      const prompt = buildPrompt({ failure, diagnosis, context, history: [], provider: NOBODY, nonce: () => '0123456789abcdef' });
      return { recall: hit.length / edited.length, tokens: context.tokens, prompt: prompt.tokens };
    };
    const first = diagnosis.files.find((file) => !/test/i.test(file)) ?? diagnosis.files[0] ?? '';
    const usual = countTokens(`${lines.slice(-200).map((line) => line.text).join('\n')}\n${files[first] ?? ''}`);
    return {
      alone: await Promise.all(RUNGS.map((rung) => shownAt(rung, {}))),
      withChange: await Promise.all(RUNGS.map((rung) => shownAt(rung, { change }))),
      usual: { recall: first === layout.library ? 1 : 0, tokens: usual, prompt: usual },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function find(files: Readonly<Record<string, string>>, words: readonly string[]): { path: string; line: number }[] {
  const pattern = new RegExp(`\\b(?:${words.join('|')})\\b`);
  return Object.entries(files).flatMap(([path, text]) => text.split('\n').flatMap((line, n) => (pattern.test(line) ? [{ path, line: n + 1 }] : [])));
}

const source = process.argv[2] ?? process.env.HEAL_FAULTS;
if (source === undefined) {
  process.stderr.write('usage: node bench/context.mts FAULTS.jsonl\n');
  process.exit(2);
}
const all = readFaults(source);
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
const wanted = process.argv[3]?.split(',');
const pooled: Measured[] = [];
for (const layout of LAYOUTS.filter(({ name }) => wanted === undefined || wanted.some((part) => name.split(',')[0] === part))) {
  const faults = all.filter((fault) => fault.task_id.startsWith(layout.prefix));
  const results: Measured[] = [];
  for (const fault of faults) {
    const result = await measure(layout, faults, fault);
    if (typeof result === 'string') process.stdout.write(`${fault.task_id}: left out, ${result}\n`);
    else results.push(result);
    if (typeof result !== 'string' && (result.alone[0]?.recall ?? 0) < 1) process.stdout.write(`${fault.task_id}: ${result.alone.map(({ recall }, rung) => `${percent(recall)} at rung ${rung}`).join(', ')}\n`);
  }
  pooled.push(...results);
  report(layout.name, results);
}
report('all', pooled);

function report(name: string, results: readonly Measured[]): void {
  const row = (what: string, shown: readonly Shown[]): string => {
    const [tokens, prompt] = [shown.map((one) => one.tokens).sort((a, b) => a - b), shown.map((one) => one.prompt).sort((a, b) => a - b)];
    const whole = shown.filter((one) => one.recall === 1).length;
    return `  ${what.padEnd(36)} ${percent(whole / Math.max(1, shown.length)).padStart(8)} (${whole} of ${shown.length})   tokens median ${tokens[tokens.length >> 1]}, most ${tokens.at(-1)}; whole prompt ${prompt[prompt.length >> 1]}\n`;
  };
  const rows = RUNGS.flatMap((rung) => [row(`rung ${rung}`, results.map((one) => one.alone[rung] as Shown)), row(`rung ${rung}, with the newest commit`, results.map((one) => one.withChange[rung] as Shown))]);
  process.stdout.write(`${name}: faults with all edited lines shown\n${rows.join('')}${row('usual: 200 lines of log, whole file', results.map((one) => one.usual))}`);
}
