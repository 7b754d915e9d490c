// How well the unit finder does beside tree-sitter. `node bench/units.mts FOLDER [LANGUAGE,…] [--show N] [--seed N]` (node 24): a folder of real source trees, for instance
// unpacked packages (`npm pack`, `pip download`, `go mod download`, `cargo vendor`, `mvn dependency:copy` of a `sources` jar, `apt-get download`). Of up to 300
// files of each language ten lines each are drawn (seeded), and for each the innermost function or type that holds it is asked of both. The grammars are those of
// @vscode/tree-sitter-wasm, brought by `npm pack` into a temporary folder (HEAL_TREE_SITTER names one that is there already): 22 MB that only this needs are no
// entry of the lock file. Then a bracket or quote is taken away at random from each file, and both are asked again, against the unit of the intact file.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '../scripts/typescript.mjs';

const load = <T,>(path: string): Promise<T> => import(new URL(`../src/${path}`, import.meta.url).href) as Promise<T>;
const { makeSource } = await load<typeof import('../src/context/source.js')>('context/source.ts');
const { chainAt } = await load<typeof import('../src/lib/units/unit.js')>('lib/units/unit.ts');
const { scanSource, CODE } = await load<typeof import('../src/lib/scan-source.js')>('lib/scan-source.ts');
const { languageOf } = await load<typeof import('../src/lib/source.js')>('lib/source.ts');
type Unit = import('../src/lib/units/unit.js').Unit;

const option = (name: string, otherwise: number): number => (process.argv.includes(name) ? Number(process.argv[process.argv.indexOf(name) + 1]) : otherwise);
const [FILES, LINES, BYTES, SEED] = [300, 10, 150_000, option('--seed', 7)];
const PACKAGE = '@vscode/tree-sitter-wasm@0.3.1';

interface Node {
  readonly type: string;
  readonly startPosition: { readonly row: number };
  readonly endPosition: { readonly row: number; readonly column: number };
  readonly namedChildren: readonly Node[];
  readonly parent: Node | null;
  readonly hasError: boolean;
  readonly text: string;
  childForFieldName(name: string): Node | null;
}
interface Rules {
  readonly name: string;
  readonly endings: RegExp;
  readonly grammar: string;
  readonly defines: RegExp;
  /** Must have a body to be one. */
  readonly bodied?: RegExp;
}
const JS_DEFINES = /^(?:generator_)?function_declaration$|^function_signature$|^method_definition$|^(?:abstract_)?class_declaration$|^interface_declaration$|^enum_declaration$|^internal_module$|^module$|^type_alias_declaration$/;
const LANGUAGES: readonly Rules[] = [
  { name: 'Python', endings: /\.py$/, grammar: 'python', defines: /^(?:function|class)_definition$/ },
  { name: 'JavaScript', endings: /(?<!\.min|umd.{0,200})\.[cm]?js$/, grammar: 'javascript', defines: JS_DEFINES },
  { name: 'TypeScript', endings: /(?<!\.d)\.[cm]?ts$/, grammar: 'typescript', defines: JS_DEFINES },
  { name: 'Go', endings: /\.go$/, grammar: 'go', defines: /^(?:function|method)_declaration$|^type_declaration$/ },
  { name: 'Rust', endings: /\.rs$/, grammar: 'rust', defines: /^(?:function|struct|enum|trait|impl|mod|union)_item$/ },
  { name: 'Java', endings: /\.java$/, grammar: 'java', defines: /^(?:method|constructor|compact_constructor|class|interface|enum|record|annotation_type)_declaration$/ },
  { name: 'C++', endings: /\.(?:cc|cpp|cxx|h|hpp)$/, grammar: 'cpp', defines: /^function_definition$|^(?:class|struct|enum|union)_specifier$|^namespace_definition$/, bodied: /_specifier$/ },
  { name: 'C#', endings: /\.cs$/, grammar: 'c-sharp', defines: /^(?:method|constructor|destructor|operator|class|interface|struct|enum|record|namespace)_declaration$|^local_function_statement$/ },
  { name: 'PHP', endings: /\.php$/, grammar: 'php', defines: /^function_definition$|^(?:method|class|interface|trait|enum)_declaration$|^namespace_definition$/, bodied: /^namespace/ },
];

/** Deterministic draws (mulberry32). */
function drawer(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}

interface Region {
  readonly from: number;
  readonly to: number;
  readonly lead: number;
  readonly head?: number;
}
const BREAKABLE = /[()[\]{}'"`]/;

/** Where a value of its own makes its statement a definition, as the finder has it: `const f = () => …`, `exports.f = function …`, `f: () => …`. */
function ofValue(node: Node): Node | null {
  if (!/^(?:arrow_function|function_expression|generator_function|function|class)$/.test(node.type)) return null;
  const holder = node.parent;
  if (holder === null || !/^(?:variable_declarator|assignment_expression|pair|field_definition|public_field_definition|export_statement)$/.test(holder.type)) return null;
  return holder.type === 'pair' || holder.type.endsWith('definition') || holder.type === 'export_statement' ? holder : holder.parent;
}

/** What a function is wrapped in counts where the statement stands alone: `const App = memo(() => …)`, `module.exports = wrap(function …)`. */
function ofWrapped(node: Node): Node | null {
  if (!/^(?:lexical_declaration|variable_declaration|expression_statement|export_statement)$/.test(node.type) || node.parent?.type !== 'program') return null;
  if (node.type === 'expression_statement' && !/^(?:[\w$]+\.)+[\w$]+\s*=(?!=)/.test(node.text.slice(0, 200))) return null;
  return /=>|\bfunction\b/.test(node.text.slice(0, Math.min(400, (node.text.indexOf('{\n') + 1 || 401) - 1))) && (node.type !== 'export_statement' || /^export\s+(?:default|const|let|var)\b/.test(node.text)) ? node : null;
}

/** Tests count as definitions: `it('adds', () => { … })`. */
function ofTest(node: Node): Node | null {
  const holder = node.parent?.type === 'await_expression' ? node.parent.parent : node.parent;
  if (node.type !== 'call_expression' || holder?.type !== 'expression_statement') return null;
  return /^(?:t\.)?(?:it|test|specify|bench)(?:\.\w+)*\s*\(\s*['"`]/.test(node.text.slice(0, 60)) ? holder : null;
}

/** Tree-sitter does not read what stands in a macro. */
const UNREAD = /^macro_(?:definition|invocation)$/;

function definitions(root: Node, rules: Rules, unread: Region[] = []): Region[] {
  const found: Region[] = [];
  const js = /script$/.test(rules.grammar);
  const stack: Node[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const named = rules.defines.test(node.type) && (rules.bodied?.test(node.type) !== true || node.childForFieldName('body') !== null);
    const own = named ? node : js ? (ofValue(node) ?? ofWrapped(node) ?? ofTest(node)) : null;
    if (own !== null) {
      const outer = own.parent !== null && /^(?:export_statement|decorated_definition|template_declaration|type_definition|declaration|field_declaration)$/.test(own.parent.type) && own.parent.endPosition.row === own.endPosition.row ? own.parent : own;
      const end = own.endPosition.column === 0 ? own.endPosition.row : own.endPosition.row + 1;
      // A part of an object on one line is nothing to choose between others on it.
      if (own.type !== 'pair' || own.startPosition.row + 1 < end) found.push({ from: own.startPosition.row + 1, to: end, lead: outer.startPosition.row + 1 });
    }
    if (UNREAD.test(node.type)) unread.push({ from: node.startPosition.row + 1, to: node.endPosition.row + 1, lead: 0 });
    else stack.push(...node.namedChildren);
  }
  return found;
}

function innermost(regions: readonly Region[], line: number): Region | null {
  const holding = regions.filter((one) => one.from <= line && line <= one.to);
  return holding.sort((a, b) => a.to - a.from - (b.to - b.from) || b.from - a.from)[0] ?? null;
}

type Mine = (line: number) => readonly (Region | null)[];

/** By the lines of the unit itself, and with the decorators, attributes and comments above it: for one of those lines both answers are right. */
function ours(path: string, text: string): Mine {
  const { units } = makeSource(path, text);
  const counts = (unit: Unit): boolean => unit.kind === 'function' || unit.kind === 'type' || unit.kind === 'test';
  return (line) => {
    const chain = chainAt(units, line).filter(counts);
    return [chain.findLast((unit) => unit.from <= line) ?? null, chain.at(-1) ?? null, chain.findLast((unit) => unit.from <= line && unit.from < unit.to) ?? null];
  };
}

type Agreement = 'same' | 'lead' | 'missed' | 'invented' | 'wrong';
const good = (is: Agreement): boolean => is === 'same' || is === 'lead';

function compare(mine: readonly (Region | null)[], theirs: Region | null): Agreement {
  const [first, ...rest] = mine.map((one) => compareOne(one, theirs));
  return first !== undefined && good(first) ? first : (rest.find((is) => good(is)) ?? first ?? 'missed');
}

function compareOne(mine: Region | null, theirs: Region | null): Agreement {
  if (theirs === null) return mine === null ? 'same' : 'invented';
  if (mine === null) return 'missed';
  if (mine.from === theirs.from && mine.to === theirs.to) return 'same';
  // Decorators, attributes, annotations, `template <…>` and `export` are above the line with the name, or on it.
  const near = (a: number, low: number, high: number): boolean => low <= a && a <= high;
  if (mine.to === theirs.to && (near(theirs.from, mine.lead, mine.head ?? mine.from) || near(mine.from, theirs.lead, theirs.from + 8))) return 'lead';
  return 'wrong';
}

interface Sample {
  readonly path: string;
  readonly text: string;
  readonly lines: readonly number[];
}

function sample(folder: string, rules: Rules): Sample[] {
  const paths = (readdirSync(folder, { recursive: true }) as string[]).filter((path) => rules.endings.test(path)).sort();
  const draw = drawer(SEED);
  const picked: Sample[] = [];
  while (paths.length > 0 && picked.length < FILES) {
    const path = join(folder, paths.splice(draw(paths.length), 1)[0] ?? '');
    const size = statSync(path);
    const text = size.isFile() && size.size < BYTES && size.size > 200 ? readFileSync(path, 'utf8') : '';
    const lines = text.split('\n');
    const full = lines.flatMap((line, n) => (line.trim() === '' ? [] : [n + 1]));
    if (full.length < 10 || lines.some((line) => line.length > 1_000)) continue;
    picked.push({ path, text, lines: Array.from({ length: LINES }, () => full[draw(full.length)] as number) });
  }
  return picked;
}

/** The text without one of its brackets or quotes that are code, and the line it stood on; null where it has none. */
function breakText(path: string, text: string, draw: (below: number) => number): { text: string; line: number } | null {
  const kinds = scanSource(text, languageOf(path, text));
  const places = Array.from({ length: text.length }, (_, n) => n).filter((n) => BREAKABLE.test(text[n] ?? '') && (kinds[n] === CODE || /['"`]/.test(text[n] ?? '')));
  const at = places[draw(places.length)];
  return at === undefined ? null : { text: text.slice(0, at) + text.slice(at + 1), line: text.slice(0, at).split('\n').length };
}

function treeSitter(): string {
  const given = process.env.HEAL_TREE_SITTER;
  if (given !== undefined) return given;
  const folder = mkdtempSync(join(tmpdir(), 'heal-tree-sitter-'));
  const packed = spawnSync('npm', ['pack', '--silent', PACKAGE], { cwd: folder, encoding: 'utf8' });
  const unpacked = spawnSync('tar', ['xzf', (packed.stdout ?? '').trim()], { cwd: folder });
  if (packed.status !== 0 || unpacked.status !== 0) throw new Error(`${PACKAGE} cannot be had: ${packed.stderr}`);
  return join(folder, 'package', 'wasm');
}

const [folder, wanted] = process.argv.slice(2).filter((word, n, all) => !word.startsWith('--') && !(all[n - 1] ?? '').startsWith('--'));
const show = option('--show', 0);
if (folder === undefined) {
  process.stderr.write('usage: node bench/units.mts FOLDER [LANGUAGE,…] [--show N] [--seed N]\n');
  process.exit(2);
}
interface Loaded {
  readonly Parser: { new (): { setLanguage(language: unknown): void; parse(text: string): { rootNode: Node; delete(): void } | null }; init(): Promise<void> };
  readonly Language: { load(path: string): Promise<unknown> };
}
const place = treeSitter();
const { Parser, Language } = createRequire(import.meta.url)(join(place, 'tree-sitter.js')) as Loaded;
const started = performance.now();
await Parser.init();
process.stdout.write(`tree-sitter's own start: ${Math.round(performance.now() - started)} ms\n`);

const percent = (part: number, all: number): string => `${((100 * part) / Math.max(1, all)).toFixed(1)} %`;
for (const rules of LANGUAGES.filter(({ name }) => wanted === undefined || wanted.split(',').includes(name))) {
  const samples = sample(folder, rules);
  if (samples.length === 0) continue;
  const loading = performance.now();
  const parser = new Parser();
  parser.setLanguage(await Language.load(join(place, `tree-sitter-${rules.grammar}.wasm`)));
  const loaded = Math.round(performance.now() - loading);
  const count: Record<Agreement, number> = { same: 0, lead: 0, missed: 0, invented: 0, wrong: 0 };
  const broken = { own: { lines: 0, ours: 0, theirs: 0 }, rest: { lines: 0, ours: 0, theirs: 0 } };
  const seconds = { ours: 0, theirs: 0, bytes: 0 };
  const draw = drawer(SEED + 1);
  let [unreadable, shown] = [0, 0];
  const parse = (text: string): { regions: Region[]; unread: Region[]; faulty: boolean; ms: number } => {
    const unread: Region[] = [];
    const before = performance.now();
    const tree = parser.parse(text);
    const ms = performance.now() - before;
    const found = tree === null ? { regions: [], unread, faulty: true, ms } : { regions: definitions(tree.rootNode, rules, unread), unread, faulty: tree.rootNode.hasError, ms };
    tree?.delete();
    return found;
  };
  for (const { path, text, lines } of samples) {
    const before = performance.now();
    const mine = ours(path, text);
    seconds.ours += performance.now() - before;
    const { regions, unread, faulty, ms } = parse(text);
    seconds.theirs += ms;
    seconds.bytes += text.length;
    if (faulty) {
      unreadable++;
      continue;
    }
    for (const line of lines.filter((one) => !unread.some(({ from, to }) => from <= one && one <= to))) {
      const [a, b] = [mine(line), innermost(regions, line)];
      const is = compare(a, b);
      count[is]++;
      if (is !== 'same' && is !== 'lead' && shown++ < show) process.stdout.write(`  ${is} ${path}:${line} ours ${a[0]?.from}-${a[0]?.to}, tree-sitter ${b?.from}-${b?.to}\n`);
    }
    const harmed = breakText(path, text, draw);
    if (harmed === null) continue;
    const [mineBroken, theirsBroken] = [ours(path, harmed.text), parse(harmed.text).regions];
    const home = innermost(regions, harmed.line);
    for (const line of [...lines, harmed.line]) {
      const truth = innermost(regions, line);
      if (truth === null || !good(compare(mine(line), truth))) continue;
      const group = home !== null && truth.from === home.from && truth.to === home.to ? broken.own : broken.rest;
      group.lines++;
      // A bracket that stood alone left an empty line, which is the last one of nothing.
      const ends = harmed.text.split('\n')[truth.to - 1]?.trim() === '' ? [truth.to, truth.to - 1] : [truth.to];
      const fits = (answers: readonly (Region | null)[]): boolean => ends.some((to) => good(compare(answers, { ...truth, to })));
      if (fits(mineBroken(line))) group.ours++;
      else if (shown++ < show) process.stdout.write(`  broken ${path}:${line} ours ${mineBroken(line)[0]?.from}-${mineBroken(line)[0]?.to}, tree-sitter ${truth.from}-${truth.to} (harmed in line ${harmed.line}: ${harmed.text.split('\n')[harmed.line - 1]?.trim().slice(0, 80)})\n`);
      if (fits([innermost(theirsBroken, line)])) group.theirs++;
    }
  }
  const all = Object.values(count).reduce((sum, one) => sum + one, 0);
  const { own, rest } = broken;
  const speed = (ms: number): string => `${(seconds.bytes / 1e3 / ms).toFixed(1)} MB/s`;
  process.stdout.write(`${rules.name}: ${samples.length} files (${unreadable} of them tree-sitter cannot read whole), ${all} lines
  the same ${percent(count.same + count.lead, all)} (${count.lead} but for what stands above), missed ${count.missed}, invented ${count.invented}, other lines ${count.wrong}
  a bracket or quote gone, its own unit: ours ${percent(own.ours, own.lines)}, tree-sitter ${percent(own.theirs, own.lines)} of ${own.lines}; other units: ours ${percent(rest.ours, rest.lines)}, tree-sitter ${percent(rest.theirs, rest.lines)} of ${rest.lines}
  ours ${speed(seconds.ours)}, tree-sitter's parsing alone ${speed(seconds.theirs)}; loading the grammar ${loaded} ms, ${(statSync(join(place, `tree-sitter-${rules.grammar}.wasm`)).size / 1e6).toFixed(1)} MB\n`);
}
