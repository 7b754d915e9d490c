// Faults healed end to end: real repository, real toolchain, real sandbox, the built command line, and an oracle for a model: a local server that knows
// the true edit and gives it only to a prompt that shows every faulty line, and otherwise a plausible wrong one. So everything but the model is measured.
// `npm run bench:heal -- [FAULTS] [LANGUAGE,…] [--planted N] [--set seeded|planted] [--cache DIR] [--seed S] [--each N]`: the faults of a file or folder (or
// HEAL_FAULTS) and those that bench/plant.mts plants in real libraries (all, or N of each language, spread evenly). One commit holds the whole repository, so no
// change of a commit helps. Printed per language: healed, wrong fixes handed over, tokens and seconds per heal, and the tokens that the last 200 lines of the
// log and the whole file would have cost. A wrong fix = something else than the true one that was handed over; a green run with another text is one too.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import '../scripts/typescript.mjs';
import type { Case } from './cases.js';

const here = <T,>(path: string): Promise<T> => import(new URL(path, import.meta.url).href) as Promise<T>;
const { editedLines, plantedCases, seededCases, spread, writeCase } = await here<typeof import('./cases.js')>('cases.ts');
const { PLANT_OPTIONS } = await here<typeof import('./planted/all.js')>('planted/all.ts');
const { answerBlock, promptText, startModelServer } = await here<typeof import('../__tests__/support/model-server.js')>('../__tests__/support/model-server.ts');
const { heal } = await here<typeof import('../__tests__/support/spawned.js')>('../__tests__/support/spawned.ts');
const { isTestPath } = await here<typeof import('../src/lib/test-path.js')>('../src/lib/test-path.ts');
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

/**
 * Somewhere in the product code that is shown, and each time elsewhere (a view that widens would otherwise shift the count onto the same line): an edit that fits and mends
 * nothing. In the test only where nothing else is shown, since a prompt says that tests are closed.
 */
function wrongEdit(prompt: string, said: Set<string>): string {
  const sections = [...prompt.matchAll(/\npath: (\S+)\nlines: [^\n]*\nshown because: [^\n]*\ntext:\n([^]*?)\nEND file/g)].map(([, path = '', text = '']) => ({ path, lines: text.split('\n') }));
  const places = sections.flatMap(({ path, lines }) => lines.filter((line) => line.trim().length > 8 && lines.filter((other) => other.includes(line)).length === 1).map((line) => ({ path, line })));
  const product = places.filter(({ path }) => !isTestPath(path));
  const open = (product.length > 0 ? product : places).filter(({ path, line }) => !said.has(`${path}\n${line}`));
  const { path, line } = open[0] ?? { path: sections[0]?.path ?? '', line: sections[0]?.lines[0] ?? '' };
  said.add(`${path}\n${line}`);
  return answerBlock(path, line, `${line} `);
}

async function healOne(one: Case): Promise<Healed | string> {
  const folder = mkdtempSync(join(tmpdir(), 'heal-bench-'));
  const repo = join(folder, 'repo');
  const { faulty, right, command } = one;
  const edited = editedLines(faulty, right).map((line) => faulty.split('\n')[line - 1] ?? '').filter((line) => line.trim() !== '');
  const { search, replace } = trueEdit(faulty, right);
  const said = new Set<string>();
  const model = await startModelServer((request) => {
    const prompt = promptText(request);
    return { text: edited.every((line) => prompt.includes(line)) ? answerBlock(one.path, search, replace) : wrongEdit(prompt, said) };
  });
  try {
    const whole = join(folder, 'right');
    writeCase(one, whole, right);
    if (spawnSync('timeout', ['--signal=KILL', '180', 'bash', '-ec', command], { cwd: whole, stdio: 'ignore' }).status !== 0) return 'not green when right';
    rmSync(whole, { recursive: true, force: true });
    writeCase(one, repo, faulty);
    git(repo, 'init', '-q');
    git(repo, 'add', '-A');
    git(repo, 'commit', '-qm', 'A library');
    const result = join(folder, 'result.json');
    const start = performance.now();
    const ended = await heal(['run', '--repo', repo, '--provider', 'openai', '--model', 'scripted', '--base-url', model.openaiUrl, '--timeout', '180s', '--result', result, '--', command], { env: { OPENAI_API_KEY: 'sk-bench-0123456789' } });
    const seconds = (performance.now() - start) / 1000;
    const told = JSON.parse(readFileSync(result, 'utf8')) as { outcome: string; reason: string; sentence: string; patch?: { diff: string }; usage: { promptTokens: number; completionTokens: number }; bugs: readonly { excerpt?: string }[] };
    if (told.outcome === 'nothing-to-heal') return 'not red when faulty';
    if (/It did not end within/.test(told.sentence)) return 'does not end when faulty';
    const log = one.log === undefined ? told.bugs.map((bug) => bug.excerpt ?? '').join('\n') : one.log.text.split('\n').slice(-200).join('\n');
    const handed = told.patch !== undefined && /^(?:healed|proposed)$/.test(told.outcome) ? applied(repo, told.patch.diff, one.path) : null;
    if (told.outcome !== 'healed') process.stdout.write(`${one.id}: ${told.outcome}/${told.reason}: ${told.sentence.slice(0, 300)} ${ended.stderr.slice(0, 200)}\n`);
    return { outcome: told.outcome, right: handed === null || handed === right, tokens: told.usage.promptTokens + told.usage.completionTokens, seconds, usual: countTokens(`${faulty}${log}`) };
  } finally {
    await model.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function applied(repo: string, diff: string, path: string): string {
  const ended = spawnSync('git', ['apply', '-'], { cwd: repo, input: diff, encoding: 'utf8' });
  return ended.status === 0 ? readFileSync(join(repo, path), 'utf8') : `git apply: ${ended.stderr}`;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { ...PLANT_OPTIONS, set: { type: 'string' }, planted: { type: 'string' } } });
const source = positionals[0] ?? process.env.HEAL_FAULTS;
if (source === undefined && values.set !== 'planted') {
  process.stderr.write('usage: npm run bench:heal -- FAULTS [LANGUAGE,…] [--planted N] [--set seeded|planted] [--cache DIR] [--seed S] [--each N]\n');
  process.exit(2);
}
const wanted = positionals[1];
const seeded = values.set === 'planted' ? [] : seededCases(source as string, wanted?.split(',')).filter(({ group }) => !group.includes(','));
const planted = values.set === 'seeded' ? [] : plantedCases({ ...values, wanted, say: (text) => process.stderr.write(text) });
const pooled: Healed[] = [];
for (const [title, cases] of [['faults of the file', seeded], ['planted faults', planted]] as const) {
  const results: Healed[] = [];
  for (const group of new Set(cases.map((one) => one.group))) {
    const all = cases.filter((one) => one.group === group);
    const chosen = title === 'planted faults' && values.planted !== undefined ? spread(all, Number(values.planted)) : all;
    const own: Healed[] = [];
    for (const one of chosen) {
      const result = await healOne(one);
      if (typeof result === 'string') process.stdout.write(`${one.id}: left out, ${result}\n`);
      else own.push(result);
    }
    results.push(...own);
    report(`${title}, ${group} (${chosen.length} of ${all.length} run)`, own);
  }
  if (results.length > 0) report(`${title}, all`, results);
  pooled.push(...results);
}
report('all', pooled);
const share = pooled.filter((one) => one.outcome === 'healed').length / Math.max(1, pooled.length);
const wrong = pooled.filter((one) => !one.right).length;
process.stdout.write(`${share >= 0.95 ? 'met' : 'NOT MET'}: at least 95 % healed\n${wrong === 0 ? 'met' : 'NOT MET'}: no wrong fix handed over\n`);
process.exitCode = share >= 0.95 && wrong === 0 ? 0 : 1;

function report(name: string, results: readonly Healed[]): void {
  const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
  const healed = results.filter((one) => one.outcome === 'healed').length;
  const wrong = results.filter((one) => !one.right).length;
  const share = ((100 * healed) / Math.max(1, results.length)).toFixed(1);
  process.stdout.write(`${name.padEnd(12)} healed ${share} % (${healed} of ${results.length}), wrong fixes handed over ${wrong}; per heal, median: ${middle(results.map((one) => one.tokens))} tokens, ${middle(results.map((one) => one.seconds)).toFixed(1)} s; whole file and log ${middle(results.map((one) => one.usual))} tokens\n`);
}
