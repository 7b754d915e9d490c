import { isTestPath } from '../lib/test-path.js';
import { countTokens } from '../lib/lines.js';
import { walkUnits, type Region } from '../lib/units/unit.js';
import type { BugReport } from '../model/index.js';
import { callGraph, type CallGraph, type Distance, type Step } from './call-graph.js';
import type { LensInput } from './lens.js';
import { likenessOf, type Likeness, type Telling } from './likeness.js';
import { folderOf, resolveModule } from './modules.js';
import { PACKAGED } from './package-files.js';
import type { Piece } from './piece.js';
import { piecesOf } from './pieces.js';
import { enclosing } from './scope.js';
import type { Source } from './source.js';
import type { Suspect } from './suspect.js';
import { documented, failedTests } from './tested.js';
import { failingStatements, testPlace, type TestPlace } from './test-place.js';

type Repository = Pick<LensInput, 'bugs' | 'diagnosis' | 'paths' | 'open' | 'beside'>;

/** Errors that are followed, files that are read for it, and their characters. */
const BUGS = 8;
const FILES = 60;
const CHARACTERS = 1_500_000;
/** Other tests that are followed, from all over the files of the failed ones. */
const OTHERS = 24;

/**
 * The product's pieces that the failure can reach, the most suspicious first: what many of the failed tests are near to and other tests are not, and what has rare
 * words in common with the failed tests and with what they say.
 */
export async function findSuspects(input: Repository): Promise<readonly Suspect[]> {
  const failures = await failuresOf(input);
  const starts = new Set(failures.flatMap(({ place, frames }) => [...(place === null ? [] : [place.source]), ...frames.map(({ source }) => source)]));
  const sources = await filesFrom([...starts], input);
  const graph = callGraph(sources.flatMap(piecesOf));
  const tests = new Set(failures.flatMap(({ place }) => (place === null ? [] : [place.source])));
  const likeness = likenessOf(graph.pieces, failures.flatMap((one) => tellingOf(one, failures.length)), [...tests].flatMap(testTexts));
  const failed = failures.map((one) => graph.distances(seedsOf(one, graph)));
  const others = othersOf([...tests], failures).map((one) => graph.distances(seedsOf(one, graph)));
  const product = graph.pieces.map((piece) => piece.kind !== 'test' && !isTestPath(piece.source.path) && (!tests.has(piece.source) || piece.source.language === 'rust'));
  // A script that tests itself has its product beside the test.
  const own = product.includes(true) ? product : graph.pieces.map((piece) => piece.kind === 'function' && !failures.some(({ place }) => place !== null && place.lines.some((line) => piece.from <= line && line <= piece.to)));
  return ranked(graph.pieces, { own, failed, others, likeness, asked: tests.size > 0 });
}

interface Failing {
  readonly bug?: BugReport;
  /** Null for an error that is no failed test. */
  readonly place: TestPlace | null;
  /** Where in the product it was raised, innermost first. */
  readonly frames: readonly { readonly source: Source; readonly line: number }[];
}

async function failuresOf(input: Repository): Promise<readonly Failing[]> {
  const tests = failedTests(input.bugs).slice(0, BUGS);
  return Promise.all((tests.length > 0 ? tests : input.bugs.slice(0, BUGS)).map(async (bug): Promise<Failing> => {
    const place = tests.length > 0 ? await testPlace(bug, input) : null;
    const named = [bug, ...(bug.frames ?? [])].flatMap(({ file, line }) => (file === undefined || line === undefined || isTestPath(file) || file === place?.source.path ? [] : [{ file, line }]));
    const frames = (await Promise.all(named.map(async ({ file, line }) => ({ source: await input.open(file), line })))).flatMap(({ source, line }) => (source === null ? [] : [{ source, line }]));
    const about = (await documented(bug, input)).map(({ source, unit }) => ({ source, line: unit.from }));
    return { bug, place, frames: [...about, ...frames] };
  }));
}

/** The files that some lead to by their imports, packages and headers, nearest first. From the product no way leads into tests. */
async function filesFrom(starts: readonly Source[], input: Repository): Promise<readonly Source[]> {
  const found = new Map(starts.map((source) => [source.path, source]));
  let characters = 0;
  const take = (from: Source, source: Source): boolean => {
    if (found.has(source.path) || found.size >= FILES || characters >= CHARACTERS || (isTestPath(source.path) && !isTestPath(from.path))) return false;
    found.set(source.path, source);
    characters += source.plain.length;
    return true;
  };
  for (let level = starts; level.length > 0;) {
    const next: Source[] = [];
    for (const from of level) next.push(...(await stepsFrom(from, input)).filter((source) => take(from, source)));
    level = next;
  }
  return [...found.values()];
}

async function stepsFrom(source: Source, { paths, open, beside }: Repository): Promise<readonly Source[]> {
  const { language, path } = source;
  if (PACKAGED.includes(language)) return beside(source);
  const modules = source.bindings.flatMap(({ module, name }) => (module === undefined ? [] : language === 'python' ? [module, `${module}${module.endsWith('.') ? '' : '.'}${name}`] : [module]));
  const files = [...new Set(modules)].flatMap((module) => resolveModule(module, path, { paths, language }) ?? []);
  return (await Promise.all([...new Set(files)].map((file) => open(file)))).filter((one) => one !== null);
}

/** What a failure says, and what its test does; of several failures each a share. */
function tellingOf({ bug, place }: Failing, among: number): readonly Telling[] {
  const said = bug === undefined ? [] : [{ text: bug.test ?? '', weight: 2 }, { text: `${bug.message} ${bug.expected ?? ''} ${bug.actual ?? ''}`, weight: 1.5 }];
  const done = place === null ? [] : [
    { text: place.source.path.slice(folderOf(place.source.path).length), weight: 2 },
    ...failingStatements(place).map((region) => ({ text: textOf(place.source, region), weight: 2 })),
    ...bodiesOf(place).map(({ from, to }) => ({ text: textOf(place.source, { from, to }), weight: 1 })),
  ];
  return [...said, ...done].map(({ text, weight }) => ({ text, weight: weight / among }));
}

/** The test; where none is known the functions around the failing lines, each with its line; where there are none, nothing. */
function bodiesOf({ source, lines, body }: TestPlace): readonly (Region & { readonly failing?: number })[] {
  if (body !== null) return [{ from: body.from, to: body.to, ...(lines[0] === undefined ? {} : { failing: lines[0] }) }];
  return lines.flatMap((failing) => {
    const unit = enclosing(source.units, failing);
    return unit === null ? [] : [{ from: unit.from, to: unit.to, failing }];
  });
}

function textOf({ lines }: Source, { from, to }: Region): string {
  return lines.slice(from - 1, to).join('\n');
}

function testTexts(source: Source): readonly string[] {
  return [...walkUnits(source.units)].filter((unit) => unit.kind === 'test').map((unit) => textOf(source, unit));
}

/** Tests beside the failed ones, which passed or were not reached: as such they say what is not the fault. */
function othersOf(tests: readonly Source[], failures: readonly Failing[]): readonly Failing[] {
  const failed = new Set(failures.map(({ place }) => place?.body ?? null));
  const all = tests.flatMap((source) => [...walkUnits(source.units)].filter((unit) => unit.kind === 'test' && !failed.has(unit)).map((body): Failing => ({ place: { source, lines: [], body }, frames: [] })));
  return all.filter((_, n) => n % Math.ceil(all.length / OTHERS) === 0);
}

/** What a test takes until its lines are followed as calls: the further above the failing one, the less. */
const BODY = { least: 0.4, unknown: 0.3, behind: 1.5, lines: 40, atOnce: 4 } as const;
const OUTWARD = 0.3;

/** Where the way from a failure into the product begins: what the failing lines name, what the rest of the test names, and what was on the stack. */
function seedsOf({ place, frames }: Failing, graph: CallGraph): readonly Step[] {
  const raised = frames.flatMap(({ source, line }, depth) => {
    const to = graph.at(source, line);
    return to === null ? [] : [{ to, cost: depth * OUTWARD }];
  });
  if (place === null) return raised;
  const { source } = place;
  // The first call is no step: what a test names is where it begins.
  const steps = (region: Region, more: number): readonly Step[] => graph.from(source, region).map(({ to, cost }) => ({ to, cost: cost - 1 + more }));
  const near = failingStatements(place).flatMap((region) => steps(region, 0));
  const bodies = bodiesOf(place);
  const body = (bodies.length > 0 ? bodies : [{ from: 1, to: source.lines.length }]).flatMap((region) => partsOf(region).flatMap((part) => steps(part, BODY.least + farness(part.from, region))));
  return [...near, ...body, ...raised];
}

/** A few lines at a time: what stands in one is not looked for again in the next. */
function partsOf({ from, to }: Region): readonly Region[] {
  return Array.from({ length: Math.ceil((to - from + 1) / BODY.atOnce) }, (_, n) => ({ from: from + n * BODY.atOnce, to: Math.min(to, from + (n + 1) * BODY.atOnce - 1) }));
}

function farness(line: number, { failing }: { readonly failing?: number }): number {
  if (failing === undefined) return BODY.unknown;
  return line > failing ? BODY.behind : Math.min(1, (failing - line) / BODY.lines);
}

interface Seen {
  /** May it be shown as a suspect? */
  readonly own: readonly boolean[];
  readonly failed: readonly (readonly Distance[])[];
  readonly others: readonly (readonly Distance[])[];
  readonly likeness: readonly Likeness[];
  /** Is there a test whose words say what is asked for? */
  readonly asked: boolean;
}

/** Nearness per call, and what the signs weigh; found on planted faults (docs/benchmarks.md), where no figure matters much alone. */
const NEARNESS = 0.8;
const WEIGHTS = { others: 0.3, text: 1, name: 3, declaration: 0.5, size: 0.2, unasked: 0.2 } as const;
/** As near as other tests are taken to be where there are none. */
const NO_OTHERS = 0.03;

function ranked(pieces: readonly Piece[], { own, failed, others, likeness, asked }: Seen): readonly Suspect[] {
  const suspects = pieces.flatMap((piece, n) => {
    if (own[n] !== true) return [];
    const tokens = countTokens(textOf(piece.source, piece));
    const [near, elsewhere] = [nearness(failed, n), others.length === 0 ? NO_OTHERS : nearness(others, n)];
    const { text, name } = likeness[n] ?? { text: 0, name: 0 };
    const alike = (asked ? 1 : WEIGHTS.unasked) * (WEIGHTS.text * text + WEIGHTS.name * name);
    const score = Math.log(near) - WEIGHTS.others * Math.log(near + elsewhere) + alike - (piece.kind === 'declaration' ? WEIGHTS.declaration : 0) - WEIGHTS.size * Math.log(Math.max(20, tokens) / 100);
    return [{ piece, tokens, score, beside: failed.every((one) => one[n]?.beside !== false || one[n].cost === Infinity) }];
  });
  return suspects.sort((a, b) => b.score - a.score);
}

function nearness(all: readonly (readonly Distance[])[], n: number): number {
  return all.reduce((sum, one) => sum + NEARNESS ** Math.min(40, one[n]?.cost ?? 40), 0) / Math.max(1, all.length) + 1e-9;
}
