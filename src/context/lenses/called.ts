import { isTestPath } from '../../lib/test-path.js';
import type { BugReport } from '../../model/index.js';
import type { Definition } from '../definition.js';
import type { Glimpse, Lens, LensInput } from '../lens.js';
import type { Source } from '../source.js';
import { bodyOf, documented, failedTests, productUnits, shapeOf } from '../tested.js';
import { failingStatements, testPlace } from '../test-place.js';

/** A test that touches more functions than these is shown by its first ones. */
const FUNCTIONS = 6;
/** A file that is only named alike is shown up to this size. */
const ALIKE = 60;

/**
 * The product functions that a failed test calls on its failing lines or, where these call none, in its body: the fault of a wrong
 * value is in one of them, though no line of the log names it.
 */
export const called: Lens = {
  name: 'called',
  rung: 0,
  most: 3,
  async look(input) {
    const bugs = failedTests(input.bugs);
    return (await Promise.all(bugs.map((bug) => lookAt(bug, input)))).flat();
  },
};

async function lookAt(bug: BugReport, input: LensInput): Promise<readonly Glimpse[]> {
  const about = await documented(bug, input);
  if (about.length > 0) return glimpses(about, 'what the failing example is about');
  const place = await testPlace(bug, input);
  if (place === null) return [];
  const onLines = await productUnits(failingStatements(place), place, { input, most: FUNCTIONS });
  if (onLines.length > 0) return glimpses(onLines, 'called on the failing line');
  const inBody = await productUnits(bodyOf(place), place, { input, most: FUNCTIONS });
  if (inBody.length > 0) return glimpses(inBody, 'called by the failing test');
  return alike(place.source, input);
}

function glimpses(definitions: readonly Definition[], how: string): Glimpse[] {
  return definitions.flatMap(({ source, unit }) => {
    const reason = unit.name === undefined ? how : `${unit.name} is ${how}`;
    return shapeOf(unit, source).map((region) => ({ file: source.path, ...region, reason }));
  });
}

/** A test that reaches the product in a way that cannot be read (a process, a request): the file that is named like it. */
async function alike(source: Source, input: LensInput): Promise<readonly Glimpse[]> {
  const name = source.path.slice(source.path.lastIndexOf('/') + 1);
  const product = name.replace(/^test_|(?:[._-](?:test|spec))(?=\.\w{1,5}$)/, '');
  const files = product === name ? [] : input.paths.named(product).filter((path) => !isTestPath(path));
  const file = files.length === 1 ? await input.open(files[0] ?? '') : null;
  return file === null || file.lines.length > ALIKE ? [] : [{ file: file.path, from: 1, to: file.lines.length, reason: 'named like the failing test' }];
}
