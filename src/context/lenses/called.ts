import { isTestPath } from '../../lib/test-path.js';
import type { BugReport } from '../../model/index.js';
import type { Definition } from '../definition.js';
import { findDefinitions } from '../definitions.js';
import type { Glimpse, Lens, LensInput } from '../lens.js';
import { folderOf } from '../modules.js';
import { chainsIn, type Chain } from '../names.js';
import { LARGE, sizeOf } from '../scope.js';
import type { Source } from '../source.js';
import { failingStatements, testPlace, type TestPlace } from '../test-place.js';
import type { Region, Unit } from '../../lib/units/unit.js';

/** A test that touches more functions than these is shown by its first ones. */
const FUNCTIONS = 6;
/** Larger classes are not shown whole. */
const CLASS = 40;

/** A failed assertion is a failed test also where no test runner stands around it. */
const ASSERTED = /^(?:ERR_ASSERTION|(?:[\w.]{1,100}\.)?Assert\w{0,40}(?:Error|Exception)|[Aa]ssertion\b)/;
/** A file that is only named alike is shown up to this size. */
const ALIKE = 60;

/**
 * The product functions that a failed test calls on its failing lines or, where these call none, in its body: the fault of a wrong
 * value is in one of them, though no line of the log names it.
 */
export const called: Lens = {
  name: 'called',
  rung: 0,
  async look(input) {
    const bugs = input.bugs.filter((bug) => bug.kind === 'test' || (bug.kind === 'runtime' && (ASSERTED.test(bug.rule ?? '') || ASSERTED.test(bug.message) || (bug.file !== undefined && isTestPath(bug.file)))));
    return (await Promise.all(bugs.map((bug) => lookAt(bug, input)))).flat();
  },
};

async function lookAt(bug: BugReport, input: LensInput): Promise<readonly Glimpse[]> {
  const place = await testPlace(bug, input);
  if (place === null) return [];
  const onLines = await productUnits(failingStatements(place), place, input);
  if (onLines.length > 0) return glimpses(onLines, 'called on the failing line');
  const inBody = await productUnits(bodyOf(place), place, input);
  if (inBody.length > 0) return glimpses(inBody, 'called by the failing test');
  return alike(place.source, input);
}

/** Without a test of its own (a script that asserts) the whole file is the body. */
function bodyOf({ source, body }: TestPlace): readonly Region[] {
  return [body ?? { from: 1, to: source.lines.length }];
}

async function productUnits(regions: readonly Region[], place: TestPlace, input: LensInput): Promise<readonly Definition[]> {
  const { source } = place;
  const chains = regions.flatMap((region) => chainsIn(source, region));
  const found = new Map<string, Definition>();
  const add = (definition: Definition): void => {
    if (found.size < FUNCTIONS) found.set(`${definition.source.path}:${definition.unit.from}`, definition);
  };
  for (const chain of chains) for (const definition of await productOf(chain, { source, input, hops: 1 })) add(definition);
  // A script that tests itself: what it calls is in the same file.
  if (found.size === 0) for (const chain of chains) for (const own of await ownFunctions(chain, place, input)) add(own);
  return [...found.values()];
}

async function ownFunctions(chain: Chain, { source, lines }: TestPlace, input: LensInput): Promise<readonly Definition[]> {
  const found = await findDefinitions(chain, source, input);
  return found.filter(({ source: { path }, unit }) => path === source.path && unit.kind === 'function' && !lines.some((line) => unit.from <= line && line <= unit.to));
}

interface Way {
  readonly source: Source;
  readonly input: LensInput;
  /** How many helpers of the tests may still be looked through. */
  readonly hops: number;
}

/** A name's definitions in the product; helpers and fixtures of the tests are looked through, since they only pass things on. */
async function productOf(chain: Chain, { source, input, hops }: Way): Promise<readonly Definition[]> {
  const direct = await findDefinitions(chain, source, input);
  const found = direct.length > 0 ? direct : await fixture(chain, source, input);
  const product = found.filter((one) => one.source.path !== source.path && !isTestPath(one.source.path));
  if (product.length > 0 || hops === 0) return product;
  const through: Definition[] = [];
  for (const helper of found.filter((one) => isHelper(one.unit))) {
    for (const inner of chainsIn(helper.source, helper.unit)) through.push(...(await productOf(inner, { source: helper.source, input, hops: hops - 1 })));
  }
  return through;
}

function isHelper(unit: Unit): boolean {
  return unit.kind !== 'type' && sizeOf(unit) <= LARGE;
}

/** pytest finds fixtures by the name of a parameter, in conftest.py of this folder or of one above. */
async function fixture([name, ...rest]: Chain, source: Source, input: LensInput): Promise<readonly Definition[]> {
  if (source.language !== 'python' || name === undefined || rest.length > 0) return [];
  for (let folder: string | null = folderOf(source.path); folder !== null; folder = folder === '' ? null : folderOf(folder)) {
    const path = folder === '' ? 'conftest.py' : `${folder}/conftest.py`;
    const conftest = input.paths.has(path) ? await input.open(path) : null;
    const unit = conftest?.units.find((one) => one.name === name && one.kind === 'function');
    if (conftest !== null && unit !== undefined) return [{ source: conftest, unit }];
  }
  return [];
}

function glimpses(definitions: readonly Definition[], how: string): Glimpse[] {
  return definitions.flatMap(({ source, unit }) => {
    const reason = unit.name === undefined ? how : `${unit.name} is ${how}`;
    return shape(unit, source).map((region) => ({ file: source.path, ...region, reason }));
  });
}

/** Of a larger class the header and what makes an object; its methods are shown where they are called. */
function shape(unit: Unit, source: Source): readonly Region[] {
  if (unit.kind !== 'type' || sizeOf(unit) <= CLASS) return [{ from: unit.lead, to: unit.to }];
  const maker = unit.children.find((child) => /^(?:constructor|__init__|new)$/.test(child.name ?? '') || (source.language !== 'js' && child.name === unit.name));
  return [{ from: unit.from, to: unit.head }, ...(maker === undefined ? [] : [{ from: maker.lead, to: maker.to }])];
}

/** A test that reaches the product in a way that cannot be read (a process, a request): the file that is named like it. */
async function alike(source: Source, input: LensInput): Promise<readonly Glimpse[]> {
  const name = source.path.slice(source.path.lastIndexOf('/') + 1);
  const product = name.replace(/^test_|(?:[._-](?:test|spec))(?=\.\w{1,5}$)/, '');
  const files = product === name ? [] : input.paths.named(product).filter((path) => !isTestPath(path));
  const file = files.length === 1 ? await input.open(files[0] ?? '') : null;
  return file === null || file.lines.length > ALIKE ? [] : [{ file: file.path, from: 1, to: file.lines.length, reason: 'named like the failing test' }];
}
