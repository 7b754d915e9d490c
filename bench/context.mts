// How much of what has to be edited a context shows. `node bench/context.mts FAULTS.jsonl [LANGUAGE,…]` (or HEAL_FAULTS): faults in the form of
// HumanEvalPack (task_id, prompt, declaration, buggy_solution, canonical_solution, test, entry_point). Each fault is planted alone into a
// library that holds all functions of its language; its test is really run, and the log is read as in a heal.
// Printed per language and rung: edited lines shown (mean), faults whose edited lines are all shown, tokens (median and most).
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '../scripts/typescript.mjs';
import type { Fault, Layout } from './layouts.mjs';

const { LAYOUTS } = (await import(new URL('layouts.mts', import.meta.url).href)) as typeof import('./layouts.mjs');
const load = <T,>(path: string): Promise<T> => import(new URL(`../src/${path}`, import.meta.url).href) as Promise<T>;
const { gatherContext } = await load<typeof import('../src/context/index.js')>('context/index.ts');
const { diagnose } = await load<typeof import('../src/diagnosis/index.js')>('diagnosis/index.ts');
const { makeFailure, reportBugs } = await load<typeof import('../src/bug-report/index.js')>('bug-report/index.ts');
const { cleanBytes } = await load<typeof import('../src/log/index.js')>('log/index.ts');

function libraryOf(layout: Layout, faults: readonly Fault[], { planted, about }: { planted?: Fault; about?: Fault }): string {
  const parts = faults.map((fault) => layout.definition(fault, fault === planted ? fault.buggy_solution : fault.canonical_solution));
  const tests = layout.inside === undefined || about === undefined ? '' : layout.inside(about);
  return (layout.begin ?? '') + parts.join('\n') + layout.end(namesIn(layout, parts.join('\n'))) + tests;
}

function namesIn(layout: Layout, text: string): string[] {
  return [...new Set([...text.matchAll(layout.defines)].map((match) => match[1] as string))];
}

/** 1-based lines of the faulty text that the true fix changes; where it only adds, the line it adds behind. */
function editedLines(folder: string, faulty: string, right: string): number[] {
  writeFileSync(join(folder, 'a'), faulty);
  writeFileSync(join(folder, 'b'), right);
  const { stdout } = spawnSync('git', ['diff', '--no-index', '-U0', '--no-color', 'a', 'b'], { cwd: folder, encoding: 'utf8' });
  return [...stdout.matchAll(/^@@ -(\d+)(?:,(\d+))? /gm)].flatMap(([, from, count]) => Array.from({ length: Math.max(1, Number(count ?? 1)) }, (_, i) => Number(from) + i));
}

/** Where the tools lie and what they have built is the machine's; only their settings are not. */
const home = process.env.HOME ?? '';
const TOOLS = { RUSTUP_HOME: process.env.RUSTUP_HOME ?? `${home}/.rustup`, CARGO_HOME: process.env.CARGO_HOME ?? `${home}/.cargo`, GOCACHE: process.env.GOCACHE ?? `${home}/.cache/go-build`, GOPATH: process.env.GOPATH ?? `${home}/go`, GOFLAGS: '-mod=mod' };
const verbose = process.env.HEAL_BENCH_VERBOSE === '1';

interface Shown {
  readonly recall: number;
  readonly tokens: number;
}

async function measure(layout: Layout, faults: readonly Fault[], fault: Fault): Promise<readonly [Shown, Shown] | string> {
  const folder = mkdtempSync(join(tmpdir(), 'heal-bench-'));
  try {
    const [faulty, right] = [libraryOf(layout, faults, { planted: fault, about: fault }), libraryOf(layout, faults, { about: fault })];
    const [test, testText] = layout.testFile(fault, namesIn(layout, right));
    const files: Record<string, string> = { ...layout.others, ...layout.derived?.(faulty), [layout.library]: faulty, ...(testText === '' ? {} : { [test]: testText }) };
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
    const reports = reportBugs(cleanBytes(Buffer.concat([red.stdout as Buffer, red.stderr as Buffer])).lines, { roots: [folder] });
    const found = makeFailure(reports, { job: '', step: '', exitCode: 1 });
    if (verbose) process.stdout.write(`${fault.task_id}: ${found?.primary.map((bug) => `${bug.tool} ${bug.kind} ${bug.file}:${bug.line} ${bug.test ?? ''} ${bug.message.slice(0, 80)}`).join(' | ')}\n`);
    if (found === null) return 'nothing read in the log';
    const tree = Object.entries(files).map(([path, text]) => ({ path, mode: '100644' as const, size: text.length }));
    const step = { run: '', job: '', step: '', shell: 'bash', workingDirectory: '.', env: {} };
    const { diagnosis, failure } = diagnose({ reports, failure: found, step, tree, lastChange: [] });
    const edited = editedLines(folder, faulty, right);
    const shownAt = async (rung: 0 | 1): Promise<Shown> => {
      const { snippets, tokens } = await gatherContext({ failure, diagnosis, rung, policy: { denyPaths: [] }, tree, read: (path) => Promise.resolve(files[path] ?? null) });
      const hit = edited.filter((line) => snippets.some((one) => one.file === layout.library && one.from <= line && line <= one.to));
      return { recall: hit.length / edited.length, tokens };
    };
    return [await shownAt(0), await shownAt(1)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const source = process.argv[2] ?? process.env.HEAL_FAULTS;
if (source === undefined) {
  process.stderr.write('usage: node bench/context.mts FAULTS.jsonl\n');
  process.exit(2);
}
const all = readFileSync(source, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Fault);
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
const wanted = process.argv[3]?.split(',');
for (const layout of LAYOUTS.filter(({ name }) => wanted === undefined || wanted.some((part) => name.split(',')[0] === part))) {
  const faults = all.filter((fault) => fault.task_id.startsWith(layout.prefix));
  const results: (readonly [Shown, Shown])[] = [];
  for (const fault of faults) {
    const result = await measure(layout, faults, fault);
    if (typeof result === 'string') process.stdout.write(`${fault.task_id}: left out, ${result}\n`);
    else results.push(result);
    if (typeof result !== 'string' && result[0].recall < 1) process.stdout.write(`${fault.task_id}: ${percent(result[0].recall)} at rung 0, ${percent(result[1].recall)} at rung 1\n`);
  }
  for (const rung of [0, 1] as const) {
    const shown = results.map((result) => result[rung]);
    const tokens = shown.map((one) => one.tokens).sort((a, b) => a - b);
    const mean = shown.reduce((sum, one) => sum + one.recall, 0) / Math.max(1, shown.length);
    const whole = shown.filter((one) => one.recall === 1).length;
    process.stdout.write(`${layout.name}, rung ${rung}: edited lines shown ${percent(mean)}, all of them in ${whole} of ${shown.length}; tokens median ${tokens[tokens.length >> 1]}, most ${tokens.at(-1)}\n`);
  }
}
