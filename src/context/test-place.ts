import { isTestPath } from '../lib/test-path.js';
import type { BugReport } from '../model/index.js';
import type { LensInput } from './lens.js';
import { folderOf } from './modules.js';
import { enclosing, LARGE, sizeOf, statementAt } from './scope.js';
import type { Source } from './source.js';
import { walkUnits, type Region, type Unit } from '../lib/units/unit.js';

/** Where a test failed: lines in its own file, innermost first, and the test itself where it can be found. */
export interface TestPlace {
  readonly source: Source;
  readonly lines: readonly number[];
  readonly body: Unit | null;
}

/** The test file of a failed test, by its id, its stack or its name; null where none can be read. */
export async function testPlace(bug: BugReport, input: Pick<LensInput, 'diagnosis' | 'paths' | 'open'>): Promise<TestPlace | null> {
  const path = testFileOf(bug, input);
  const source = path === null ? null : await input.open(path);
  if (source === null) return null;
  const places = [{ file: bug.file, line: bug.line }, ...(bug.frames ?? [])];
  const lines = [...new Set(places.flatMap(({ file, line }) => (file === source.path && line !== undefined ? [line] : [])))];
  const body = bodyByLines(source, lines) ?? bodyByName(source, bug.test);
  const elsewhere = body === null ? await besideHelper(bug, source, input) : null;
  if (elsewhere !== null) return elsewhere;
  const said = lines.length === 0 && body === null ? linesSaid(source, bug.message) : lines;
  return { source, lines: said, body: body ?? near(source, said) };
}

/** Files of tests that are looked through for a test by its name. */
const FILES = 30;

/** The line that failed stands in a helper of several tests: the test itself is in a file beside it. */
async function besideHelper(bug: BugReport, helper: Source, { paths, open }: Pick<LensInput, 'paths' | 'open'>): Promise<TestPlace | null> {
  const ending = helper.path.slice(helper.path.lastIndexOf('.'));
  const others = paths.inFolder(folderOf(helper.path)).filter((path) => path !== helper.path && path.endsWith(ending) && isTestPath(path));
  for (const path of bug.test === undefined || !isTestPath(helper.path) ? [] : others.slice(0, FILES)) {
    const source = await open(path);
    const body = source === null ? null : bodyByName(source, bug.test);
    if (source !== null && body !== null) return { source, lines: [], body };
  }
  return null;
}

const SAID = 6;

/** Without a place, the lines of the test that hold a text which the failure prints. */
function linesSaid({ lines }: Source, message: string): readonly number[] {
  const holds = (line: string): boolean => [...line.matchAll(/"([^"\\\n]{6,200})"/g)].some((match) => message.includes(match[1] ?? ' '));
  return lines.flatMap((line, n) => (holds(line) ? [n + 1] : [])).slice(0, SAID);
}

const AROUND = 15;

/** A test that is no unit of its own (a script, one long `main`): what leads to the failing line. */
function near({ lines, units }: Source, at: readonly number[]): Unit | null {
  const [line] = at;
  const unit = line === undefined ? null : enclosing(units, line);
  if (line === undefined || unit === null || sizeOf(unit) <= LARGE) return null;
  const [from, to] = [Math.max(unit.from, line - AROUND), Math.min(lines.length, line)];
  return { kind: 'test', from, to, head: from, lead: from, children: [] };
}

/** An error thrown in the product names the product's file; the test is then in the id or further out on the stack. */
function testFileOf(bug: BugReport, { paths, diagnosis }: Pick<LensInput, 'paths' | 'diagnosis'>): string | null {
  const id = bug.test?.includes('::') === true ? bug.test.slice(0, bug.test.indexOf('::')) : undefined;
  const named = id === undefined ? [] : paths.has(id) ? [id] : diagnosis.files.filter((file) => file.endsWith(`/${id}`));
  const placed = [bug.file, ...(bug.frames ?? []).map((frame) => frame.file)].filter((file) => file !== undefined && paths.has(file));
  const found = [...named, ...placed.filter((file) => file !== undefined && isTestPath(file)), bug.file].find((file) => file !== undefined && paths.has(file));
  return found ?? programNamed(bug, paths);
}

/** A program that is a test (of ctest, of make) is built from a source of its name. */
function programNamed({ file, test }: BugReport, paths: LensInput['paths']): string | null {
  const sources = file !== undefined || test === undefined || !/^[\w.-]{1,100}$/.test(test) ? [] : paths.withStem(test).filter((path) => /\.(?:c|cc|cpp|cxx|rs|go|py|js|ts)$/.test(path));
  return sources.length === 1 ? (sources[0] ?? null) : null;
}

/** The outermost line first: a helper that asserts is called from the test. */
function bodyByLines({ units }: Source, lines: readonly number[]): Unit | null {
  for (const line of [...lines].reverse()) {
    const test = [...walkUnits(units)].findLast((unit) => unit.kind === 'test' && unit.from <= line && line <= unit.to);
    if (test !== undefined) return test;
  }
  return null;
}

/** The last part of the id is the test's own name; runners join the parts in many ways. */
function bodyByName({ units }: Source, id: string | undefined): Unit | null {
  if (id === undefined) return null;
  const bare = id.replace(/\[[^\]]{0,200}\]$/, '').replace(/\([^()]{0,200}\)$/, '');
  // Subtests of Go and values of GoogleTest hang on the test's name behind a slash.
  const names = [bare, ...bare.split('/')];
  const tests = [...walkUnits(units)].filter((unit) => unit.kind === 'test' && unit.name !== undefined && names.some((name) => name.endsWith(unit.name ?? '')));
  return tests.sort((a, b) => (b.name?.length ?? 0) - (a.name?.length ?? 0))[0] ?? null;
}

export type FailingStatement = Region & { readonly line: number };

/** The whole statements on the failing lines; a line of its own where there is none. */
export function failingStatements({ source, lines }: TestPlace): readonly FailingStatement[] {
  return lines.map((line) => {
    const unit = statementAt(source.units, line);
    const fits = unit !== null && unit.to - unit.from < 15 && unit.kind === 'statement';
    return fits ? { from: unit.from, to: unit.to, line } : { from: line, to: line, line };
  });
}
