import type { BugReport, Context, Diagnosis, Failure, Policy, Rung } from '../model/index.js';
import { guardReading, type Guarded, type TreeEntry } from './guarded.js';
import { LENSES } from './lenses/index.js';
import type { Glimpse } from './lens.js';
import { arrangePaths, type Paths } from './modules.js';
import { createPacker, type Packer } from './pack.js';

export { enclosingUnit } from './scope.js';

export interface ContextInput {
  readonly failure: Failure;
  readonly diagnosis: Diagnosis;
  readonly rung: Rung;
  readonly policy: Pick<Policy, 'denyPaths'>;
  readonly tree: readonly TreeEntry[];
  /** Text of a tracked file; null where it is absent or not text. Asked only for paths that may be read. */
  read(path: string): Promise<string | null>;
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
  const left = [...guarded.refused, ...packer.left];
  return { rung: input.rung, snippets, tokens: snippets.reduce((sum, snippet) => sum + snippet.tokens, 0), left: unique(left).slice(0, LEFT) };
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
    const lensInput = { bugs, diagnosis: input.diagnosis, rung: input.rung, shown: packer.snippets, paths, open: guarded.open };
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
