import { importPlace } from '../import-block.js';
import { nearest } from '../../lib/nearest.js';
import type { BugReport } from '../../model/index.js';
import type { Glimpse, Lens, LensInput } from '../lens.js';
import { resolveModule } from '../modules.js';
import type { Source } from '../source.js';

const MODULE = /['"`]([^'"`\s]{1,300})['"`]/g;
const NO_MODULE = /No module named ['"]?([\w.]{1,300})/;
/** A name that a module does not have, in the words of Python, Node and TypeScript. */
const NO_NAME = /cannot import name '([\w$]{1,200})'|does not provide an export named '([\w$]{1,200})'|has no exported member (?:named )?'([\w$]{1,200})'/;

/** For an import that fails: its line, wherever the log points, and what the module has under a name like the one that is missing. */
export const importLine: Lens = {
  name: 'import-line',
  rung: 0,
  async look(input) {
    return (await Promise.all(input.bugs.map((bug) => lookAt(bug, input)))).flat();
  },
};

/** A name that nothing defines: perhaps its import is missing. In the words of Go, Python, JavaScript, TypeScript, Rust, Java and C++. */
const UNKNOWN = [
  /^undefined: ([\w.]{1,200})/, /name '([\w.]{1,200})' is not defined/, /\b([\w$]{1,200}) is not defined/, /[Cc]annot find name '([\w$]{1,200})'/, /cannot find [\w, -]{1,60} `([\w:!]{1,200})`/,
  /use of (?:undeclared|unresolved) [\w, ]{1,60} `([\w:]{1,200})`/, /unresolved import `([\w:]{1,200})`/, /no (?:method|function or associated item) named `([\w]{1,200})`/, /cannot find symbol\b[^]{0,80}?(?:class|variable|interface) ([\w$]{1,200})/, /package ([\w.]{1,200}) does not exist/,
  /'([\w:]{1,200})' (?:was not declared|has not been declared|does not name a type|is not a member of)/, /cannot find symbol/,
];

async function lookAt(bug: BugReport, input: LensInput): Promise<readonly Glimpse[]> {
  const failing = await failingImport(bug, input);
  return failing.length > 0 || !UNKNOWN.some((pattern) => pattern.test(bug.message)) ? failing : importsFor(bug, input);
}

/** The imports of the file in which a name is unknown. */
async function importsFor(bug: BugReport, input: LensInput): Promise<readonly Glimpse[]> {
  const places = [...(bug.frames ?? []).map((frame) => frame.file), bug.file].filter((file) => file !== undefined && input.paths.has(file));
  const source = await input.open(places[0] ?? '');
  return source === null ? [] : [{ file: source.path, ...importPlace(source), reason: 'imports of the file, for the name that is unknown' }];
}

async function failingImport(bug: BugReport, input: LensInput): Promise<readonly Glimpse[]> {
  const name = NO_NAME.exec(bug.message)?.slice(1).find((group) => group !== undefined);
  if (bug.kind !== 'import' && name === undefined) return [];
  const files = [bug.file, ...(bug.frames ?? []).map((frame) => frame.file), ...quoted(bug)].filter((file) => file !== undefined && input.paths.has(file));
  const source = await input.open(files[0] ?? '');
  if (source === null) return [];
  const bindings = source.bindings.filter((one) => one.module !== undefined && (name === undefined ? isNamed(one.module, bug) : one.name === name));
  const lines = bindings.map(({ from, to }) => ({ file: source.path, from, to, focus: from, reason: 'the import that fails' }));
  const target = bindings[0]?.module;
  return [...lines, ...(name === undefined || target === undefined ? [] : await near(name, { module: target, source, input }))];
}

function quoted(bug: BugReport): string[] {
  const words = [...bug.message.matchAll(MODULE)].map((match) => match[1] ?? '');
  const bare = /(?:imported from|from) ['"]?([^'"\s]{1,300})/.exec(bug.message)?.[1];
  return [...(bare === undefined ? [] : [bare]), ...words];
}

/** Logs print the module as written or as a path on the machine: its last name is in both. */
function isNamed(module: string, bug: BugReport): boolean {
  const asked = [...quoted(bug), NO_MODULE.exec(bug.message)?.[1] ?? ''].filter((text) => text !== '');
  const last = lastName(module);
  return asked.some((text) => text === module || lastName(text) === last || module.startsWith(`${text}.`) || text.startsWith(`${module}.`));
}

function lastName(module: string): string {
  const path = module.includes('/') ? module : module.replace(/^\.{0,20}/, '').replace(/\./g, '/');
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[cm]?[jt]sx?$/, '');
}

async function near(name: string, { module, source, input }: { module: string; source: Source; input: LensInput }): Promise<readonly Glimpse[]> {
  const path = resolveModule(module, source.path, { paths: input.paths, language: source.language });
  const target = path === null ? null : await input.open(path);
  if (target === null) return [];
  const names = target.units.flatMap((unit) => (unit.name === undefined ? [] : [unit.name]));
  const best = nearest(name, names);
  const units = target.units.filter((unit) => unit.name !== undefined && (best === null || unit.name === best));
  return units.slice(0, 20).map((unit) => ({ file: target.path, from: unit.from, to: best === null ? unit.head : unit.to, reason: `what ${module} has instead` }));
}
