import { isTestPath } from '../lib/test-path.js';
import type { BugReport } from '../model/index.js';
import type { Definition } from './definition.js';
import { findDefinitions } from './definitions.js';
import type { LensInput } from './lens.js';
import { folderOf } from './modules.js';
import { chainsIn, type Chain } from './names.js';
import { LARGE, sizeOf } from './scope.js';
import type { Source } from './source.js';
import type { TestPlace } from './test-place.js';
import { walkUnits, type Region, type Unit } from '../lib/units/unit.js';

/** Larger classes are not shown whole. */
const CLASS = 40;

/** A failed assertion is a failed test also where no test runner stands around it. */
const ASSERTED = /^(?:ERR_ASSERTION|(?:[\w.]{1,100}\.)?Assert\w{0,40}(?:Error|Exception)|[Aa]ssertion\b)/;
/** The errors that are failed tests, whatever they call themselves. */
export function failedTests(bugs: readonly BugReport[]): readonly BugReport[] {
  return bugs.filter((bug) => bug.kind === 'test' || (bug.kind === 'runtime' && (ASSERTED.test(bug.rule ?? '') || ASSERTED.test(bug.message) || (bug.file !== undefined && isTestPath(bug.file)))));
}

/** An example in a comment of Rust names what it is about: `src/lib.rs - shop::total (line 12)`. */
export async function documented({ test }: BugReport, input: Pick<LensInput, 'open'>): Promise<readonly Definition[]> {
  const [, path = '', name] = /^(\S{1,300}\.rs) - (?:[\w:<>]{0,300}::)?(\w{1,200}) \(line \d{1,7}\)/.exec(test ?? '') ?? [];
  const source = name === undefined ? null : await input.open(path);
  const unit = source === null ? undefined : [...walkUnits(source.units)].find((one) => one.name === name && one.kind !== 'test' && one.kind !== 'suite');
  return source === null || unit === undefined ? [] : [{ source, unit }];
}

/** Without a test of its own (a script that asserts) the whole file is the body. */
export function bodyOf({ source, body }: TestPlace): readonly Region[] {
  return [body ?? { from: 1, to: source.lines.length }];
}

/** The product's functions and types that are named on some lines of a test, those that are called first; at most so many. */
export async function productUnits(regions: readonly Region[], place: TestPlace, { input, most }: { readonly input: LensInput; readonly most: number }): Promise<readonly Definition[]> {
  const { source } = place;
  const chains = regions.flatMap((region) => chainsIn(source, region));
  const found = new Map<string, Definition>();
  const add = (definition: Definition): void => {
    if (found.size < most) found.set(`${definition.source.path}:${definition.unit.from}`, definition);
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
  const product = found.filter((one) => isProduct(one, source));
  if (product.length > 0 || hops === 0) return product;
  const through: Definition[] = [];
  for (const helper of found.filter((one) => isHelper(one.unit))) {
    for (const inner of chainsIn(helper.source, helper.unit)) through.push(...(await productOf(inner, { source: helper.source, input, hops: hops - 1 })));
  }
  return through;
}

/** Outside of tests; a file that holds its own tests, as in Rust, has its product beside them. */
function isProduct({ source, unit }: Definition, from: Source): boolean {
  if (isTestPath(source.path)) return false;
  return source.path !== from.path || (source.language === 'rust' && !isInTests(source, unit));
}

/** Inside a module of tests, or a test itself. */
export function isInTests({ units }: Source, unit: Unit): boolean {
  return [...walkUnits(units)].some((one) => (one.kind === 'test' || one.kind === 'suite') && one.from <= unit.from && unit.to <= one.to);
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

/** Of a larger class the header and what makes an object; its methods are shown where they are called. */
export function shapeOf(unit: Unit, source: Source): readonly Region[] {
  if (unit.kind !== 'type' || sizeOf(unit) <= CLASS) return [{ from: unit.lead, to: unit.to }];
  const maker = unit.children.find((child) => /^(?:constructor|__init__|new)$/.test(child.name ?? '') || (source.language !== 'js' && child.name === unit.name));
  return [{ from: unit.from, to: unit.head }, ...(maker === undefined ? [] : [{ from: maker.lead, to: maker.to }])];
}
