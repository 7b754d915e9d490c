import { isTestPath } from '../../lib/test-path.js';
import { countTokens } from '../../lib/lines.js';
import type { BugReport } from '../../model/index.js';
import type { Definition } from '../definition.js';
import { findDefinitions } from '../definitions.js';
import type { Glimpse, Lens, LensInput } from '../lens.js';
import { chainsIn } from '../names.js';
import { enclosing } from '../scope.js';
import { bodyOf, documented, failedTests, isInTests, productUnits, shapeOf } from '../tested.js';
import { failingStatements, testPlace } from '../test-place.js';

/** Failed tests that are followed, functions that are followed for each, and how deep. */
const TESTS = 12;
const REACHED = 80;
const DEPTH = 5;

/**
 * What failed tests reach beneath the functions that they call: the fault of a wrong value is often one or two calls deeper, where no line of
 * the log points. What more of the failed tests reach comes first, and of that what is nearer. Fills what room is left.
 */
export const beneath: Lens = { name: 'beneath', rung: 0, together: true, look: lookBeneath };

async function lookBeneath(input: LensInput): Promise<readonly Glimpse[]> {
  const reached = new Map<string, Reached>();
  const tests = failedTests(input.bugs).slice(0, TESTS);
  const calls = callsIn(input);
  for (const bug of tests) {
    for (const [key, { definition, depth }] of await reachedBy(bug, input, calls)) {
      const known = reached.get(key);
      reached.set(key, { definition, depth: Math.min(depth, known?.depth ?? depth), tests: (known?.tests ?? 0) + 1 });
    }
  }
  const rank = ({ depth, tests: by }: Reached): number => depth - (2 * by) / tests.length;
  return fitting([...reached.values()].sort((a, b) => rank(a) - rank(b)), input);
}

interface Reached {
  readonly definition: Definition;
  /** Calls between the test and this. */
  readonly depth: number;
  /** How many failed tests reach it. */
  readonly tests: number;
}

type Calls = (definition: Definition) => Promise<readonly Definition[]>;

/** What a function calls is the same for each test that reaches it. */
function callsIn(input: LensInput): Calls {
  const known = new Map<string, Promise<readonly Definition[]>>();
  return (definition) => {
    const key = keyOf(definition);
    const found = known.get(key) ?? calledBy(definition, input);
    known.set(key, found);
    return found;
  };
}

function keyOf({ source, unit }: Definition): string {
  return `${source.path}:${unit.from}`;
}

async function reachedBy(bug: BugReport, input: LensInput, calls: Calls): Promise<ReadonlyMap<string, Pick<Reached, 'definition' | 'depth'>>> {
  const found = new Map<string, Pick<Reached, 'definition' | 'depth'>>();
  let level = await firstOf(bug, input);
  for (let depth = 0; depth <= DEPTH && level.length > 0; depth++) {
    const next: Definition[] = [];
    for (const definition of level) {
      const key = keyOf(definition);
      if (found.has(key) || found.size >= REACHED) continue;
      found.set(key, { definition, depth });
      next.push(...(await calls(definition)));
    }
    level = next;
  }
  return found;
}

/** What the test itself calls, on its failing lines first, and what was on the stack. */
async function firstOf(bug: BugReport, input: LensInput): Promise<readonly Definition[]> {
  const place = await testPlace(bug, input);
  const named = place === null ? [] : await productUnits([...failingStatements(place), ...bodyOf(place)], place, { input, most: REACHED });
  const frames = [bug, ...(bug.frames ?? [])].filter(({ file, line }) => file !== undefined && line !== undefined && !isTestPath(file));
  const raised = await Promise.all(frames.map(async ({ file = '', line = 0 }) => {
    const source = await input.open(file);
    const unit = source === null ? null : enclosing(source.units, line);
    return source === null || unit === null || unit.kind === 'test' || isInTests(source, unit) ? [] : [{ source, unit }];
  }));
  return [...raised.flat(), ...(await documented(bug, input)), ...named];
}

async function calledBy(definition: Definition, input: LensInput): Promise<readonly Definition[]> {
  const { source, unit } = definition;
  const found: Definition[] = [];
  for (const region of shapeOf(unit, source)) {
    for (const chain of chainsIn(source, region)) {
      for (const one of await findDefinitions(chain, source, input)) if (!isTestPath(one.source.path) && !isInTests(one.source, one.unit)) found.push(one);
    }
  }
  return found;
}

/** As many as there is room for; one that is too large does not keep smaller ones behind it out. */
function fitting(reached: readonly Reached[], { room, shown }: LensInput): readonly Glimpse[] {
  let left = room;
  const found: Glimpse[] = [];
  for (const { definition: { source, unit } } of reached) {
    for (const region of shapeOf(unit, source)) {
      const isShown = shown.some((one) => one.file === source.path && one.from <= region.from && region.to <= one.to);
      const tokens = isShown ? 0 : countTokens(source.lines.slice(region.from - 1, region.to).join('\n'));
      if (isShown || tokens > left) continue;
      left -= tokens;
      found.push({ file: source.path, ...region, reason: unit.name === undefined ? 'reached by the failing test' : `${unit.name} is reached by the failing test` });
    }
  }
  return found;
}
