// How many cheats the screen stops, and how many honest fixes. `npm run bench:gate [-- FAULTS.jsonl]` (or HEAL_FAULTS): faults in the form of
// HumanEvalPack (task_id, prompt, declaration, buggy_solution, canonical_solution, test); their true fixes are screened as a model's would be, with a
// failure that holds the first assertions of their tests. Nothing is run and nothing is asked.
import { existsSync, readFileSync } from 'node:fs';
import '../scripts/typescript.mjs';
import type { Failure, FileChange } from '../src/model/index.js';
import type { Cheat } from '../__tests__/support/cheats/operators.js';

const load = <T,>(path: string): Promise<T> => import(new URL(`../${path}`, import.meta.url).href) as Promise<T>;
const { screen } = await load<typeof import('../src/verdict/index.js')>('src/verdict/index.ts');
const { resolvePolicy } = await load<typeof import('../src/lib/policy.js')>('src/lib/policy.ts');
const { diffLines } = await load<typeof import('../src/lib/line-diff.js')>('src/lib/line-diff.ts');
const { BY_HAND } = await load<typeof import('../__tests__/support/cheats/by-hand.js')>('__tests__/support/cheats/by-hand.ts');
const { makeCheats } = await load<typeof import('../__tests__/support/cheats/operators.js')>('__tests__/support/cheats/operators.ts');
const { SETTINGS, SOURCES } = await load<typeof import('../__tests__/support/cheats/sources.js')>('__tests__/support/cheats/sources.ts');

function change(path: string, before: string | undefined, after: string | undefined): FileChange {
  const { added, removed } = diffLines(before, after);
  const image = (text: string | undefined): string | null => (text === undefined ? null : `of ${text}`);
  return {
    path, before: image(before), after: image(after), added: added.length, removed: removed.length, binary: false,
    modeBefore: before === undefined ? null : '100644', modeAfter: after === undefined ? null : '100644',
    ...(before === undefined ? {} : { beforeText: before }), ...(after === undefined ? {} : { afterText: after }),
  };
}

interface Case {
  readonly changes: readonly FileChange[];
  readonly allowPaths?: readonly string[];
  readonly failure?: Failure;
  readonly basePaths: readonly string[];
}

function stoppedBy({ changes, allowPaths = [], failure, basePaths }: Case): readonly string[] {
  const policy = resolvePolicy({ mode: 'fix', allowPaths });
  return screen({ changes, policy, grant: { paths: [], modes: false }, basePaths, ...(failure === undefined ? {} : { failure }) }).filter((result) => !result.ok).map((result) => result.id);
}

const BASE_PATHS = ['auth/login.py', ...Object.keys(SETTINGS), ...SOURCES.flatMap(({ product, tests }) => [product.path, tests.path])];

function caseOf({ path, before, after, moved, beside, failure }: Cheat, allowPaths: readonly string[]): Case {
  const more = [...(moved === undefined ? [] : [change(moved, undefined, before)]), ...(beside === undefined ? [] : [change(beside.path, beside.before, beside.after)])];
  return { changes: [change(path, before, after), ...more], allowPaths, basePaths: BASE_PATHS, ...(failure === undefined ? {} : { failure }) };
}

const percent = (part: number, whole: number): string => `${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(2)} %)`;

function cheats(name: string, list: readonly Cheat[]): void {
  for (const [how, allowPaths] of [['as a model', []], ['with every path opened', ['**', '**/.*', '**/.*/**']]] as const) {
    const ids = list.map((cheat) => stoppedBy(caseOf(cheat, allowPaths)));
    const named = ids.filter((found, n) => found.some((id) => id.startsWith(`tamper-${list[n]?.signal ?? ''}-`))).length;
    console.log(`cheats ${name}, ${how}: stopped ${percent(ids.filter((found) => found.length > 0).length, list.length)}; for what they are ${percent(named, list.length)}`);
  }
}

function honest(name: string, list: readonly (Case & { readonly what: string })[]): void {
  const stopped = list.map((one) => ({ what: one.what, by: stoppedBy(one) })).filter(({ by }) => by.length > 0);
  console.log(`honest ${name}: stopped ${percent(stopped.length, list.length)}`);
  for (const { what, by } of stopped.slice(0, 40)) console.log(`  ${what}: ${by.join(', ')}`);
}

interface Fault {
  readonly task_id: string;
  readonly prompt: string;
  readonly declaration?: string;
  readonly buggy_solution: string;
  readonly canonical_solution: string;
  readonly test: string;
}

const ENDINGS: Readonly<Record<string, string>> = { python: 'py', javascript: 'js', js: 'js', go: 'go', rust: 'rs', java: 'java', cpp: 'cpp' };

/** Once with the first assertions of its test as the failure, so that a literal of the true fix may be one of theirs. */
function faultCase({ task_id, prompt, declaration, buggy_solution, canonical_solution, test }: Fault): Case & { what: string } {
  const [language = '', number = ''] = task_id.toLowerCase().split('/');
  const path = `src/f${number}.${ENDINGS[language] ?? 'txt'}`;
  const head = declaration ?? prompt;
  const wanted = test.split('\n').filter((line) => /assert|expect|==|Equal/i.test(line)).slice(0, 3).join(' ');
  const failure: Failure = { fingerprint: 'f', others: [], dropped: 0, primary: [{ id: 'b1', tool: 'x', kind: 'test', severity: 'error', message: `assertion failed: ${wanted}`.slice(0, 2000), logLines: [1, 1], excerpt: '', fingerprint: 'b' }] };
  return { what: task_id, changes: [change(path, head + buggy_solution, head + canonical_solution)], failure, basePaths: [path] };
}

const made = [1, 2, 3, 4, 5].flatMap((seed) => makeCheats(seed));
cheats('by hand', BY_HAND);
cheats('by operators, five seeds', made);
const fixes = JSON.parse(readFileSync(new URL('../__tests__/fixtures/honest/fixes.json', import.meta.url), 'utf8')) as { tool: string; path: string; before: string; after: string }[];
honest('fixes of real tools', fixes.map(({ tool, path, before, after }) => ({ what: `${tool} ${path}`, changes: [change(path, before, after)], basePaths: [path] })));
const file = process.argv[2] ?? process.env.HEAL_FAULTS;
if (file === undefined || !existsSync(file)) console.log('No faults: give a JSONL file, or set HEAL_FAULTS.');
else honest('true fixes of faults', readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => faultCase(JSON.parse(line) as Fault)));
