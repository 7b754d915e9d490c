// Faults healed end to end: real repository, real toolchain, real sandbox, the built command line, and an oracle for a model: a local server that knows
// the true edit and gives it only to a prompt that shows every faulty line, and otherwise a plausible wrong one. So everything but the model is measured.
// `npm run bench:heal -- FAULTS.jsonl [LANGUAGE,…]` (or HEAL_FAULTS). Printed per language: healed, wrong fixes handed over, tokens and seconds per heal,
// and the tokens that the last 200 lines of the log and the whole library would have cost.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import '../scripts/typescript.mjs';
import type { Fault, Layout } from './layouts.mjs';

const here = <T,>(path: string): Promise<T> => import(new URL(path, import.meta.url).href) as Promise<T>;
const { editedLines, filesOf, libraryOf, readFaults, namesIn } = await here<typeof import('./faults.mjs')>('faults.mts');
const { LAYOUTS } = await here<typeof import('./layouts.mjs')>('layouts.mts');
const { answerBlock, promptText, startModelServer } = await here<typeof import('../__tests__/support/model-server.js')>('../__tests__/support/model-server.ts');
const { heal } = await here<typeof import('../__tests__/support/spawned.js')>('../__tests__/support/spawned.ts');
const { countTokens } = await here<typeof import('../src/lib/lines.js')>('../src/lib/lines.ts');

interface Healed {
  readonly outcome: string;
  /** What was handed over is the true fix. */
  readonly right: boolean;
  readonly tokens: number;
  readonly seconds: number;
  readonly usual: number;
}

const git = (folder: string, ...args: readonly string[]): void => {
  const ended = spawnSync('git', ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com', '-c', 'init.defaultBranch=main', ...args], { cwd: folder, encoding: 'utf8' });
  if (ended.status !== 0) throw new Error(`git ${args.join(' ')}: ${ended.stderr}`);
};
const quoted = (word: string): string => (/^[\w./:=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The smallest run of whole lines around the edit that stands once in the faulty text, and what takes its place. */
function trueEdit(faulty: string, right: string): { search: string; replace: string } {
  const [a, b] = [faulty.split('\n'), right.split('\n')];
  let head = 0;
  while (a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  for (let side = 1; ; side += 1) {
    const [from, to] = [Math.max(0, head - side), Math.min(a.length, a.length - tail + side)];
    const search = a.slice(from, to).join('\n');
    if (faulty.split(`${search}\n`).length === 2 || (from === 0 && to === a.length)) return { search, replace: b.slice(from, to + b.length - a.length).join('\n') };
  }
}

/** Somewhere in the first code that is shown: an edit that fits and mends nothing. */
function wrongEdit(prompt: string): string {
  const [, path = '', text = ''] = /\npath: (\S+)\nlines: [^\n]*\nshown because: [^\n]*\ntext:\n([^]*?)\nEND file/.exec(prompt) ?? [];
  const lines = text.split('\n');
  const line = lines.find((one) => one.trim().length > 8 && lines.filter((other) => other.includes(one)).length === 1) ?? lines[0] ?? '';
  return answerBlock(path, line, `${line} `);
}

async function healOne(layout: Layout, faults: readonly Fault[], fault: Fault): Promise<Healed | string> {
  const folder = mkdtempSync(join(tmpdir(), 'heal-bench-'));
  const repo = join(folder, 'repo');
  const [faulty, right] = [libraryOf(layout, faults, { planted: fault, about: fault }), libraryOf(layout, faults, { about: fault })];
  const edited = editedLines(folder, faulty, right).map((line) => faulty.split('\n')[line - 1] ?? '').filter((line) => line.trim() !== '');
  const { search, replace } = trueEdit(faulty, right);
  let log = 0;
  const model = await startModelServer((request) => {
    const prompt = promptText(request);
    return { text: edited.every((line) => prompt.includes(line)) ? answerBlock(layout.library, search, replace) : wrongEdit(prompt) };
  });
  try {
    const [test] = layout.testFile(fault, namesIn(layout, right));
    const command = layout.command(test).map(quoted).join(' ');
    const whole = join(folder, 'right');
    write(whole, filesOf(layout, { fault, library: right, right }));
    if (spawnSync('timeout', ['--signal=KILL', '120', 'bash', '-ec', command], { cwd: whole, stdio: 'ignore' }).status !== 0) return 'not green when right';
    write(repo, { '.gitignore': 'target/\nout/\nrun\n__pycache__/\n', ...filesOf(layout, { fault, library: faulty, right }) });
    git(repo, 'init', '-q');
    git(repo, 'add', '-A');
    git(repo, 'commit', '-qm', 'A library');
    const result = join(folder, 'result.json');
    const start = performance.now();
    const ended = await heal(['run', '--repo', repo, '--provider', 'openai', '--model', 'scripted', '--base-url', model.openaiUrl, '--timeout', '60s', '--result', result, '--', command], { env: { OPENAI_API_KEY: 'sk-bench-0123456789' } });
    const seconds = (performance.now() - start) / 1000;
    const told = JSON.parse(readFileSync(result, 'utf8')) as { outcome: string; reason: string; sentence: string; patch?: { diff: string }; usage: { promptTokens: number; completionTokens: number }; bugs: readonly { excerpt?: string }[] };
    if (told.outcome === 'nothing-to-heal') return 'not red when faulty';
    if (/It did not end within/.test(told.sentence)) return 'does not end when faulty';
    log = countTokens(told.bugs.map((bug) => bug.excerpt ?? '').join('\n'));
    const handed = told.patch !== undefined && /^(?:healed|proposed)$/.test(told.outcome) ? applied(repo, told.patch.diff, layout.library) : null;
    if (told.outcome !== 'healed') process.stdout.write(`${fault.task_id}: ${told.outcome}/${told.reason}: ${told.sentence.slice(0, 200)} ${ended.stderr.slice(0, 200)}\n`);
    return { outcome: told.outcome, right: handed === null || handed === right, tokens: told.usage.promptTokens + told.usage.completionTokens, seconds, usual: countTokens(faulty) + log };
  } finally {
    await model.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function applied(repo: string, diff: string, path: string): string {
  const ended = spawnSync('git', ['apply', '-'], { cwd: repo, input: diff, encoding: 'utf8' });
  return ended.status === 0 ? readFileSync(join(repo, path), 'utf8') : `git apply: ${ended.stderr}`;
}

const source = process.argv[2] ?? process.env.HEAL_FAULTS;
if (source === undefined) {
  process.stderr.write('usage: npm run bench:heal -- FAULTS.jsonl [LANGUAGE,…]\n');
  process.exit(2);
}
const wanted = process.argv[3]?.split(',');
const all = readFaults(source);
const pooled: Healed[] = [];
for (const layout of LAYOUTS.filter(({ name }) => !name.includes(',') && (wanted === undefined || wanted.includes(name)))) {
  const faults = all.filter((fault) => fault.task_id.startsWith(layout.prefix));
  const results: Healed[] = [];
  for (const fault of faults) {
    const result = await healOne(layout, faults, fault);
    if (typeof result === 'string') process.stdout.write(`${fault.task_id}: left out, ${result}\n`);
    else results.push(result);
  }
  pooled.push(...results);
  report(layout.name, results);
}
report('all', pooled);

function report(name: string, results: readonly Healed[]): void {
  const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
  const healed = results.filter((one) => one.outcome === 'healed').length;
  const wrong = results.filter((one) => !one.right).length;
  const share = ((100 * healed) / Math.max(1, results.length)).toFixed(1);
  process.stdout.write(`${name.padEnd(12)} healed ${share} % (${healed} of ${results.length}), wrong fixes handed over ${wrong}; per heal, median: ${middle(results.map((one) => one.tokens))} tokens, ${middle(results.map((one) => one.seconds)).toFixed(1)} s; whole file and log ${middle(results.map((one) => one.usual))} tokens\n`);
}
