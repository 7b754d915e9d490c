import type { BugReport, Choice, Context, Diagnosis, Failure, Policy, RepositoryMap, Rung } from '../model/index.js';
import { culpritHunks } from './culprit.js';
import { guardReading, type Guarded } from './guarded.js';
import { LENSES } from './lenses/index.js';
import type { Glimpse, Lens, LensInput } from './lens.js';
import { mapRepository } from './map.js';
import { arrangePaths, type Paths } from './modules.js';
import { createPacker, type Packer } from './pack.js';
import { packageFiles } from './package-files.js';
import type { Repository } from './repository.js';
import type { Source } from './source.js';
import { findSuspects } from './suspects.js';

export { rulesOf } from './rules.js';
export { repositoryAt } from './repository.js';
export type { Repository } from './repository.js';
export { enclosingUnit } from './scope.js';

export interface ContextInput extends Repository {
  readonly failure: Failure;
  readonly diagnosis: Diagnosis;
  readonly rung: Rung;
  readonly policy: Pick<Policy, 'denyPaths'>;
  /** Tokens of code that whoever is asked can take; at rung 3 the ceiling is no higher, so that what is chosen is not crowded out. */
  readonly room?: number;
  /** Asked at rung 3 which files of the map to show; null = nobody could say. Without it the map's own order decides. */
  readonly choose?: (map: RepositoryMap) => Promise<Choice | null>;
}

/** Tokens of all snippets together. Rung 1 fits the smallest free budget of a provider. */
export const CEILINGS: Readonly<Record<Rung, number>> = { 0: 1_500, 1: 4_000, 2: 10_000, 3: 30_000 };

/**
 * The code that a model needs to see for a Failure, nearest first, inside the ceiling of its rung.
 * Nearest rung first, and in it error by error: the first error is served before the second.
 * Snippets never overlap; what was denied or did not fit is listed with its reason.
 */
export async function gatherContext(input: ContextInput): Promise<Context> {
  const guarded = guardReading(input.tree, input.policy, input.read);
  const ceiling = ceilingOf(input);
  const packer = createPacker(ceiling.near);
  const paths = arrangePaths(input.tree.map((entry) => entry.path));
  const bugs = worthLooking(input.failure).slice(0, BUGS);
  const beside = neighboursIn(paths, guarded);
  let found: ReturnType<LensInput['suspects']> | undefined;
  const suspects = (): ReturnType<LensInput['suspects']> => (found ??= findSuspects({ bugs, diagnosis: input.diagnosis, paths, open: guarded.open, beside }));
  const look = { input, guarded, packer, paths, beside, suspects, bugs, ceiling: ceiling.near };
  for (const rung of ([0, 1, 2] as const).filter((one) => one <= input.rung)) {
    // What surrounds the shown code is looked for once, for all errors together.
    const [alone, together] = [LENSES.filter((lens) => rung === 0 && lens.rung === 0 && lens.together === undefined), LENSES.filter((lens) => lens.rung === rung && (rung > 0 || lens.together === true))];
    for (const [n, bug] of alone.length === 0 ? [] : bugs.entries()) await lookWith(alone.filter(({ most = BUGS }) => n < most), { ...look, bugs: [bug], rung });
    await lookWith(together, { ...look, rung });
  }
  const mapped = input.rung < 3 ? [] : await lookByMap({ ...look, ceiling: ceiling.all });
  const { snippets } = packer;
  const room = ceiling.all - tokensOf(snippets);
  const { change, diagnosis: { files }, failure: { primary }, rung } = input;
  const changes = change === undefined ? [] : await culpritHunks({ bugs: primary, files, shown: snippets, change, guarded, rung, room });
  const left = [...guarded.refused, ...packer.left, ...mapped];
  return { rung, snippets, changes, tokens: tokensOf([...snippets, ...changes]), left: unique(left).slice(0, LEFT) };
}

/** What the rungs before the third may take, and what all may. Of a small window the third gets half: it was climbed to because what is near did not do. */
function ceilingOf({ rung, room }: ContextInput): { readonly near: number; readonly all: number } {
  const all = rung === 3 ? Math.min(CEILINGS[3], room ?? CEILINGS[3]) : CEILINGS[rung];
  return { near: rung === 3 ? Math.min(CEILINGS[2], Math.floor(all / 2)) : all, all };
}

/** Files that are shown at most by way of the map. */
const CHOSEN = 10;
/** Of the ceiling; the rest is kept for the triggering change. */
const WITHOUT_CHANGE = 0.92;

async function lookByMap(look: Omit<Look, 'rung'>): Promise<Context['left']> {
  const { input, guarded, packer, paths, ceiling } = look;
  const { failure, tree, change, find } = input;
  const { map, wanted, left } = await mapRepository({ failure, tree, guarded, paths, shown: packer.snippets, ...(change === undefined ? {} : { change }), ...(find === undefined ? {} : { find }) });
  const most = change === undefined ? ceiling : Math.floor(ceiling * WITHOUT_CHANGE);
  const room = Math.max(0, most - tokensOf(packer.snippets));
  packer.widen(most);
  const choice = await choiceOf(map, room, input.choose);
  await lookWith(LENSES.filter((lens) => lens.rung === 3), { ...look, ceiling: most, rung: 3, chosen: { ...choice, files: choice.files.slice(0, CHOSEN), wanted } });
  return left;
}

/** Where all of the map fits there is nothing to choose; what nobody chooses, the map's own order does. */
async function choiceOf(map: RepositoryMap, room: number, choose: ContextInput['choose']): Promise<Choice> {
  const files = map.entries.map((entry) => entry.file);
  const fits = files.length <= CHOSEN && map.entries.reduce((sum, entry) => sum + entry.tokens, 0) <= room;
  if (fits) return { files, reason: 'all that the map holds' };
  return (await choose?.(map)) ?? { files, reason: 'ranked by the map' };
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
  readonly suspects: LensInput['suspects'];
  readonly bugs: readonly BugReport[];
  readonly rung: Rung;
  readonly ceiling: number;
  readonly chosen?: NonNullable<LensInput['chosen']>;
}

async function lookWith(lenses: readonly Lens[], { input, guarded, packer, paths, beside, suspects, bugs, rung, ceiling, chosen }: Look): Promise<void> {
  for (const lens of lenses) {
    const lensInput: LensInput = {
      bugs, diagnosis: input.diagnosis, rung: input.rung, shown: packer.snippets, paths, beside, suspects, open: guarded.open, room: Math.min(CEILINGS[rung], ceiling) - tokensOf(packer.snippets),
      ...(input.find === undefined ? {} : { find: input.find }), ...(chosen === undefined ? {} : { chosen }),
    };
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
