import { countTokens } from '../../lib/lines.js';
import { isTestPath } from '../../lib/test-path.js';
import type { BugReport } from '../../model/index.js';
import type { Glimpse, Lens, LensInput } from '../lens.js';
import type { Source } from '../source.js';
import { leadsFrom, tellingParts, type Leads } from '../telling.js';

/** Of the room of the widest rung; the other part is for files that nothing led to yet. */
const SHARE = 0.6;
/** Of what is left of that, for one file of several that is shown whole: most for the one that the failing test is named after. */
const WHOLE = { namesake: 0.75, other: 0.4 } as const;

/**
 * The product files that are shown in part or bear a name that the test says, whole as far as there is room: the failure led into them already, and what
 * calls by a table or an interface leads no further than the file. Of those that are too long, what names lead to.
 */
export const rest: Lens = {
  name: 'rest',
  rung: 3,
  async look(input) {
    const { shown, open, room, chosen } = input;
    const leads = leadsFrom(shown, chosen?.said ?? []);
    const names = namesakes(input.bugs);
    const long: Source[] = [];
    const found: Glimpse[] = [];
    let left = room * SHARE;
    const sources = (await Promise.all(candidates(input, { names, leads }).map((file) => open(file)))).filter((source) => source !== null);
    for (const source of sources) {
      const cost = countTokens(source.lines.join('\n')) - tokensShown(source.path, input);
      const share = sources.length === 1 ? 1 : names.has(stemOf(source.path)) ? WHOLE.namesake : WHOLE.other;
      const fits = cost <= left * share;
      if (!fits) long.push(source);
      else found.push({ file: source.path, from: 1, to: source.lines.length, reason: 'the rest of the file' });
      if (fits) left -= cost;
    }
    return [...found, ...tellingParts(long, leads, { room: left, shown, all: true }).map((part) => ({ ...part, reason: 'more of the file' }))];
  },
};

/** What a test is named after comes first, then what it says, then what most was shown of, and last the file in which it stands. */
function candidates({ bugs, shown, paths }: LensInput, { names, leads }: { readonly names: ReadonlySet<string>; readonly leads: Leads }): readonly string[] {
  const weight = new Map<string, number>();
  for (const name of [...names, ...leads.first]) for (const file of paths.withStem(name)) weight.set(file, 0);
  for (const { file, tokens } of shown) weight.set(file, (weight.get(file) ?? 0) + tokens);
  const own = new Set(bugs.flatMap((bug) => (bug.kind === 'test' && bug.file !== undefined ? [bug.file] : [])));
  const tier = (file: string): number => (names.has(stemOf(file)) ? 0 : own.has(file) ? 3 : leads.first.has(stemOf(file)) ? 1 : 2);
  const product = [...weight].filter(([file]) => !isTestPath(file));
  return product.sort(([a, one], [b, other]) => tier(a) - tier(b) || other - one).map(([file]) => file);
}

/** What test classes and files are called without what says that they are tests. */
function namesakes(bugs: readonly BugReport[]): ReadonlySet<string> {
  const said = bugs.flatMap(({ test = '', file = '', frames = [] }) => [...test.split(/[^\w$]+/), ...[file, ...frames.map((frame) => frame.file ?? '')].filter((path) => isTestPath(path)).map(stemOf)]);
  const names = said.map((name) => name.replace(/^(?:test_|[Tt]est(?=[A-Z]))|(?:Tests?|TestCase|IT|Spec|_test|_tests|_spec)$|[.-](?:test|spec)s?$/g, ''));
  return new Set(names.filter((name, n) => name !== said[n] && name.length > 2));
}

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w{1,10}$/, '');
}

function tokensShown(path: string, { shown }: LensInput): number {
  return shown.filter(({ file }) => file === path).reduce((sum, { tokens }) => sum + tokens, 0);
}
