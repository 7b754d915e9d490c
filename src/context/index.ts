import type { BugReport, Context, Diagnosis, Failure, Policy, Rung } from '../model/index.js';
import { culpritHunks } from './culprit.js';
import { guardReading, type Guarded } from './guarded.js';
import { LENSES } from './lenses/index.js';
import type { Glimpse } from './lens.js';
import { arrangePaths, type Paths } from './modules.js';
import { createPacker, type Packer } from './pack.js';
import type { Repository } from './repository.js';

export { rulesOf } from './rules.js';
export { repositoryAt } from './repository.js';
export type { Repository } from './repository.js';
export { enclosingUnit } from './scope.js';

export interface ContextInput extends Repository {
  readonly failure: Failure;
  readonly diagnosis: Diagnosis;
  readonly rung: Rung;
  readonly policy: Pick<Policy, 'denyPaths'>;
}

/** Tokens of all snippets together. Rung 1 fits the smallest free budget of a provider; 2 and 3 are kept for wider lenses. */
export const CEILINGS: Readonly<Record<Rung, number>> = { 0: 1_500, 1: 4_000, 2: 10_000, 3: 30_000 };

/**
 * The code that a model needs to see for a Failure, nearest first, inside the ceiling of its rung.
 * Nearest rung first, and in it error by error: the first error is served before the second.
 * Snippets never overlap; what was denied or did not fit is listed with its reason.
 */
export async function gatherContext(input: ContextInput): Promise<Context> {
  const guarded = guardReading(input.tree, input.policy, input.read);
  const packer = createPacker(CEILINGS[input.rung]);
  const paths = arrangePaths(input.tree.map((entry) => entry.path));
  for (const rung of ([0, 1, 2, 3] as const).filter((one) => one <= input.rung)) {
    const bugs = worthLooking(input.failure).slice(0, BUGS);
    // What surrounds the shown code is looked for once, for all errors together.
    for (const some of rung === 0 ? bugs.map((bug) => [bug]) : [bugs]) await lookWithAll({ input, guarded, packer, paths, bugs: some, rung });
  }
  const { snippets } = packer;
  const room = CEILINGS[input.rung] - tokensOf(snippets);
  const { change, diagnosis: { files }, failure: { primary: bugs }, rung } = input;
  const changes = change === undefined ? [] : await culpritHunks({ bugs, files, shown: snippets, change, guarded, rung, room });
  const left = [...guarded.refused, ...packer.left];
  return { rung, snippets, changes, tokens: tokensOf([...snippets, ...changes]), left: unique(left).slice(0, LEFT) };
}

function tokensOf(snippets: Context['snippets']): number {
  return snippets.reduce((sum, snippet) => sum + snippet.tokens, 0);
}

/** The primary errors; where none of them has a place (a linter that merely counted its warnings), those of their kind that have one. */
function worthLooking({ primary, others }: Failure): readonly BugReport[] {
  const placed = (bug: BugReport): boolean => bug.file !== undefined || bug.frames !== undefined || bug.test !== undefined;
  return primary.some(placed) ? primary : [...primary, ...others.filter((bug) => placed(bug) && primary.some((one) => one.kind === bug.kind))];
}

/** Beyond these the ceiling is long reached. */
const BUGS = 40;
const LEFT = 50;

interface Look {
  readonly input: ContextInput;
  readonly guarded: Guarded;
  readonly packer: Packer;
  readonly paths: Paths;
  readonly bugs: readonly BugReport[];
  readonly rung: Rung;
}

async function lookWithAll({ input, guarded, packer, paths, bugs, rung }: Look): Promise<void> {
  for (const lens of LENSES.filter((one) => one.rung === rung)) {
    const lensInput = { bugs, diagnosis: input.diagnosis, rung: input.rung, shown: packer.snippets, paths, open: guarded.open, ...(input.find === undefined ? {} : { find: input.find }) };
    for (const glimpse of await lens.look(lensInput)) await offer(glimpse, { guarded, packer, rung });
  }
}

async function offer(glimpse: Glimpse, { guarded, packer, rung }: Pick<Look, 'guarded' | 'packer' | 'rung'>): Promise<void> {
  const source = await guarded.open(glimpse.file);
  if (source !== null) packer.offer(glimpse, source, rung);
}

function unique(left: Context['left']): Context['left'] {
  return [...new Map(left.map((one) => [`${one.file}\0${one.reason}`, one])).values()];
}
