// Plants faults in a library: mutants that its own step turns red, in a commit that also does harmless things elsewhere.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { copyTree, fetchLibrary, trackedIn } from './fetch.js';
import type { Library } from './library.js';
import { applyHunks, harmlessHunks, type Hunk } from './noise.js';
import { applySite, lineAt, mutantsOf, type Site } from './operators.js';
import { randomFrom, shuffled } from './random.js';

export interface PlantedFault {
  readonly operator: string;
  readonly path: string;
  readonly line: number;
  /** In the text that has the harmless changes. */
  readonly site: Site;
  /** What the step printed. */
  readonly log: string;
}

export interface Planted {
  readonly key: string;
  readonly noise: readonly Hunk[];
  readonly faults: readonly PlantedFault[];
  readonly tried: { readonly survived: number; readonly endless: number };
}

export interface PlantOptions {
  readonly cache: string;
  readonly seed: string;
  readonly each: number;
  readonly say: (text: string) => void;
}

export const CACHE = process.env.HEAL_BENCH_CACHE ?? join(homedir(), '.cache/heal-action-bench');
/** A mutant that is still running then does not end. */
const SECONDS = 90;
const HUNKS = 8;

/** The folder in which the step ran: what the paths of the logs begin with. */
export function workOf(library: Library, cache: string): string {
  return join(cache, library.id, 'work');
}

/** The faults of one library; planted anew when the pins, the operators, the seed or the number changed. */
export function plantIn(library: Library, { cache, seed, each, say }: PlantOptions): Planted {
  const tree = fetchLibrary(library, cache);
  const key = createHash('sha256').update([readFileSync(join(cache, library.id, 'pins.json')), sourceOf('operators.ts'), sourceOf('noise.ts'), seed, String(each)].join('\0')).digest('hex');
  const kept = join(cache, library.id, 'planted.json');
  if (existsSync(kept)) {
    const planted = JSON.parse(readFileSync(kept, 'utf8')) as Planted;
    if (planted.key === key) return planted;
  }
  const work = workOf(library, cache);
  rmSync(work, { recursive: true, force: true });
  copyTree(tree, work);
  const planted = { key, ...plant({ library, work, random: randomFrom(`${seed} ${library.id}`), each, say, texts: productTexts(tree, library) }) };
  mkdirSync(join(cache, library.id), { recursive: true });
  writeFileSync(kept, JSON.stringify(planted));
  return planted;
}

function sourceOf(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

export function productTexts(tree: string, library: Library): Record<string, string> {
  return Object.fromEntries(trackedIn(tree, library).filter((path) => library.product.test(path)).map((path) => [path, readFileSync(join(tree, path), 'utf8')]));
}

interface Field {
  readonly library: Library;
  readonly work: string;
  readonly random: () => number;
  readonly each: number;
  readonly say: (text: string) => void;
  readonly texts: Readonly<Record<string, string>>;
}

function plant(field: Field): Omit<Planted, 'key'> {
  const { library, work, each, say, texts } = field;
  const green = step(library, work);
  if (green.status !== 0) throw new Error(`${library.id} is not green as it came:\n${green.log.slice(-3000)}`);
  const noise = harmlessIn(field);
  const noisy = withHunks(texts, noise);
  const faults: PlantedFault[] = [];
  const tried = { survived: 0, endless: 0 };
  for (const mutant of inTurn(noisy, noise, field.random)) {
    if (faults.length >= each || faults.length + tried.survived + tried.endless >= each * 6) break;
    const { path, operator, from, to, by } = mutant;
    const text = noisy[path] as string;
    if (faults.filter((one) => one.path === path).length >= Math.max(2, Math.ceil(each / Math.max(1, Math.min(4, Object.keys(texts).length))))) continue;
    writeFileSync(join(work, path), applySite(text, mutant));
    const red = step(library, work);
    writeFileSync(join(work, path), text);
    const line = lineAt(text, from);
    say(`${library.id} ${path}:${line} ${operator}: ${red.status === 0 ? 'survives' : red.endless ? 'does not end' : 'red'}\n`);
    if (red.endless) tried.endless += 1;
    else if (red.status === 0) tried.survived += 1;
    else faults.push({ operator, path, line, site: { from, to, by }, log: red.log });
  }
  return { noise, faults, tried };
}

/** The step as a runner would do it. */
export function step(library: Pick<Library, 'command'>, folder: string): { readonly status: number | null; readonly log: string; readonly endless: boolean } {
  // `timeout` ends the whole group: a test runner's own child, which is the one that does not end, would live on.
  const ended = spawnSync('timeout', ['--signal=KILL', String(SECONDS), 'bash', '-ec', `(${library.command}) 2>&1`], { cwd: folder, encoding: 'utf8', maxBuffer: 256 << 20, env: { ...process.env, ...STEP_ENV } });
  return { status: ended.status, log: ended.stdout, endless: ended.signal !== null || ended.status === 137 };
}

/** The machine's own PATH, without the bundled node that `npm run` puts in front. */
const PATH = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules')).join(delimiter);
export const STEP_ENV = { PATH, PYTHONDONTWRITEBYTECODE: '1', GOFLAGS: '-mod=mod', CI: 'true', NO_COLOR: '1' };

/** At least five harmless hunks in different places; whatever renames or reorders was seen to stay green. */
function harmlessIn({ library, work, texts, random }: Field): readonly Hunk[] {
  const all = shuffled(Object.entries(texts).flatMap(([path, text]) => harmlessHunks(path, text)), random);
  const chosen: Hunk[] = [];
  const fits = (hunk: Hunk): boolean => !chosen.some((one) => one.path === hunk.path && one.from - 12 <= hunk.to && hunk.from - 12 <= one.to);
  for (const hunk of all.filter(({ kind }) => kind === 'renamed local' || kind === 'reordered imports')) {
    if (chosen.length >= HUNKS / 2) break;
    if (!fits(hunk)) continue;
    writeFileSync(join(work, hunk.path), applyHunks(texts[hunk.path] as string, [hunk]));
    if (step(library, work).status === 0) chosen.push(hunk);
    writeFileSync(join(work, hunk.path), texts[hunk.path] as string);
  }
  for (const hunk of all.filter(({ kind }) => kind === 'comment')) if (chosen.length < HUNKS && fits(hunk)) chosen.push(hunk);
  for (const [path, text] of Object.entries(withHunks(texts, chosen))) writeFileSync(join(work, path), text);
  const green = step(library, work);
  if (green.status !== 0 || chosen.length < 5) throw new Error(`${library.id}: ${chosen.length} harmless changes, and the step ended with ${green.status}\n${green.log.slice(-2000)}`);
  return chosen;
}

export function withHunks(texts: Readonly<Record<string, string>>, hunks: readonly Hunk[]): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, applyHunks(text, hunks.filter((hunk) => hunk.path === path))]));
}

/** Lines of the new text near a harmless change. */
function noisyLines(path: string, noise: readonly Hunk[]): (line: number) => boolean {
  let moved = 0;
  const places = noise.filter((hunk) => hunk.path === path).sort((a, b) => a.from - b.from).map(({ from, to, lines }) => {
    const place = { from: from + moved, to: from + moved + lines.length - 1 };
    moved += lines.length - (to - from + 1);
    return place;
  });
  return (line) => places.some(({ from, to }) => from - 5 <= line && line <= to + 5);
}

type Candidate = Site & { readonly operator: string; readonly path: string };

/** One operator after the other, and for each the files in turn. */
function* inTurn(texts: Readonly<Record<string, string>>, noise: readonly Hunk[], random: () => number): Generator<Candidate> {
  const all = Object.entries(texts).flatMap(([path, text]) => {
    const near = noisyLines(path, noise);
    return mutantsOf(path, text).filter((site) => !near(lineAt(text, site.from))).map((site) => ({ ...site, path }));
  });
  const used = new Map<string, number>();
  const left = new Map(shuffled([...new Set(all.map(({ operator }) => operator))], random).map((operator) => [operator, shuffled(all.filter((one) => one.operator === operator), random)]));
  while (left.size > 0) {
    for (const [operator, sites] of left) {
      const next = sites.reduce((best, one) => ((used.get(one.path) ?? 0) < (used.get(best.path) ?? 0) ? one : best), sites[0] as Candidate);
      sites.splice(sites.indexOf(next), 1);
      if (sites.length === 0) left.delete(operator);
      used.set(next.path, (used.get(next.path) ?? 0) + 1);
      yield next;
    }
  }
}
