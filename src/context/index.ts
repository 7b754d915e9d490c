import type { BugReport, Context, Diagnosis, Failure, Policy, Rung } from '../model/index.js';
import { culpritHunks } from './culprit.js';
import { guardReading, type Guarded } from './guarded.js';
import { LENSES } from './lenses/index.js';
import type { Glimpse, Lens, LensInput } from './lens.js';
import { arrangePaths, type Paths } from './modules.js';
import { createPacker, type Packer } from './pack.js';
import { packageFiles } from './package-files.js';
import type { Repository } from './repository.js';
import type { Source } from './source.js';

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
  const beside = neighboursIn(paths, guarded);
  for (const rung of ([0, 1, 2, 3] as const).filter((one) => one <= input.rung)) {
    const bugs = worthLooking(input.failure).slice(0, BUGS);
    // What surrounds the shown code is looked for once, for all errors together.
    const [alone, together] = [LENSES.filter((lens) => rung === 0 && lens.rung === 0 && lens.together === undefined), LENSES.filter((lens) => lens.rung === rung && (rung > 0 || lens.together === true))];
    for (const [n, bug] of alone.length === 0 ? [] : bugs.entries()) await lookWith(alone.filter(({ most = BUGS }) => n < most), { input, guarded, packer, paths, beside, bugs: [bug], rung });
    await lookWith(together, { input, guarded, packer, paths, beside, bugs, rung });
  }
  const { snippets } = packer;
  const room = CEILINGS[input.rung] - tokensOf(snippets);
  const { change, diagnosis: { files }, failure: { primary: bugs }, rung } = input;
  const changes = change === undefined ? [] : await culpritHunks({ bugs, files, shown: snippets, change, guarded, rung, room });
  const left = [...guarded.refused, ...packer.left];
  return { rung, snippets, changes, tokens: tokensOf([...snippets, ...changes]), left: unique(left).slice(0, LEFT) };
}

/** The files of a package are the same for each name that is looked for. */
function neighboursIn(paths: Paths, { open }: Guarded): LensInput['beside'] {
  const known = new Map<string, Promise<readonly Source[]>>();
  return (source) => {
    const found = known.get(source.path) ?? Promise.all(packageFiles(source, source.types, paths).map((path) => open(path))).then((files) => files.filter((file) => file !== null));
    known.set(source.path, found);
    return found;
  };
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
  readonly beside: LensInput['beside'];
  readonly bugs: readonly BugReport[];
  readonly rung: Rung;
}

async function lookWith(lenses: readonly Lens[], { input, guarded, packer, paths, beside, bugs, rung }: Look): Promise<void> {
  for (const lens of lenses) {
    const room = CEILINGS[rung] - tokensOf(packer.snippets);
    const lensInput = { bugs, diagnosis: input.diagnosis, rung: input.rung, shown: packer.snippets, room, paths, beside, open: guarded.open, ...(input.find === undefined ? {} : { find: input.find }) };
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
