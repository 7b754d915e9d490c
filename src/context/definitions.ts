import type { Definition } from './definition.js';
import type { LensInput } from './lens.js';
import { resolveModule } from './modules.js';
import type { Chain } from './names.js';
import { findInPackage } from './package-definitions.js';
import { PACKAGED } from './package-files.js';
import type { Source } from './source.js';
import { walkUnits, type Unit } from '../lib/units/unit.js';

type Repository = Pick<LensInput, 'open' | 'paths' | 'beside'>;

/** How often a name is followed from file to file: an index that re-exports from an index. */
const HOPS = 3;
/** Files that are searched for a method. */
const NEIGHBOURS = 30;

/**
 * Where a name used in a file is defined in the repository, following imports, re-exports and, for what hangs on an object,
 * methods that only one imported file has. Empty where it is none of the repository's.
 */
export async function findDefinitions(chain: Chain, source: Source, repository: Repository): Promise<readonly Definition[]> {
  return PACKAGED.includes(source.language) ? findInPackage(chain, source, repository) : findByImport(chain, source, repository);
}

async function findByImport(chain: Chain, source: Source, repository: Repository): Promise<readonly Definition[]> {
  const [head = '', ...rest] = chain;
  if (head === '' || head === 'self' || head === 'this' || head === 'cls') return memberOf(rest.at(-1), source, repository);
  if (GLOBALS.has(head) || isForeign(head, source, repository)) return [];
  const own = source.bindings.some((one) => one.local === head && one.module !== undefined) ? null : ownDefinition(source, head);
  if (own !== null && rest.length === 0) return [own];
  const found = await imported(chain, source, repository);
  if (found.length > 0) return found;
  const member = rest.length === 0 ? [] : await memberOf(rest.at(-1), source, repository);
  if (member.length > 0) return member;
  if (own !== null) return [own];
  return [];
}

/** Their methods are nobody's in the repository, whatever they are called. */
const GLOBALS = new Set(['Math', 'JSON', 'Object', 'Array', 'Number', 'String', 'Promise', 'Date', 'Reflect', 'Symbol', 'console', 'process', 'expect', 'jest', 'vi']);

/** Imported, but from a package or the language's own library. */
function isForeign(head: string, source: Source, { paths }: Repository): boolean {
  const modules = source.bindings.filter((one) => one.local === head && one.module !== undefined);
  return modules.length > 0 && modules.every((one) => isOutside(one, source, paths));
}

function isOutside({ module = '', name }: Source['bindings'][number], source: Source, paths: Repository['paths']): boolean {
  const { path, language } = source;
  const guesses = language === 'python' ? [module, `${module}${module.endsWith('.') ? '' : '.'}${name}`] : [module];
  return guesses.every((guess) => resolveModule(guess, path, { paths, language }) === null);
}

/** A unit of this very file: at its top level first, else a method or function anywhere in it. */
function ownDefinition(source: Source, name: string): Definition | null {
  if (!source.names.has(name)) return null;
  const defines = (unit: Unit): boolean => unit.name === name && unit.kind !== 'statement' && unit.kind !== 'test' && unit.kind !== 'suite';
  const unit = source.units.find(defines) ?? [...walkUnits(source.units)].find((inner) => defines(inner) && inner.kind !== 'value');
  return unit === undefined ? null : { source, unit };
}

/** Longest beginning of the chain first, since Python binds dotted modules whole. */
async function imported(chain: Chain, source: Source, repository: Repository): Promise<readonly Definition[]> {
  for (let length = chain.length; length > 0; length--) {
    const local = chain.slice(0, length).join('.');
    const binding = source.bindings.find((one) => one.local === local && one.module !== undefined);
    if (binding !== undefined) return followAll(binding, chain.slice(length), source, repository);
  }
  for (const star of source.bindings.filter((one) => one.name === '*' && one.local === '*' && one.module !== undefined)) {
    const found = await followName(chain[0] ?? '', { module: star.module ?? '', from: source, hops: HOPS }, repository);
    if (found !== null) return [found];
  }
  return [];
}

async function followAll(binding: Source['bindings'][number], rest: Chain, from: Source, repository: Repository): Promise<readonly Definition[]> {
  const step = { module: binding.module ?? '', from, hops: HOPS };
  const names = binding.name === '*' ? rest.slice(0, 1) : [binding.name];
  const member = binding.name === '*' ? rest[1] : rest[0];
  const [name = 'default'] = names;
  const target = await followName(name, step, repository);
  const inside = member === undefined ? null : target === null ? await anywhere(member, step, repository) : methodIn(target, member);
  return [inside, target].filter((one) => one !== null).slice(0, 1);
}

interface Step {
  readonly module: string;
  readonly from: Source;
  readonly hops: number;
}

/** The definition that a module gives out under a name. */
async function followName(name: string, step: Step, repository: Repository): Promise<Definition | null> {
  const { from, hops } = step;
  const path = resolveModule(step.module, from.path, { paths: repository.paths, language: from.language });
  const source = path === null ? null : await repository.open(path);
  if (source === null || hops === 0) return source === null ? submodule(name, step, repository) : null;
  if (name === 'default' || name === '*') {
    const given = await handedOn('default', source, hops, repository);
    // `module.exports = function …` is named by what it is assigned to.
    return given ?? ownDefinition(source, 'default') ?? ownDefinition(source, 'exports');
  }
  const own = ownDefinition(source, name);
  if (own !== null) return own;
  return (await handedOn(name, source, hops, repository)) ?? submodule(name, step, repository);
}

/** `from package import name` where the name is a file of the package: nothing to show of it as a whole. */
async function submodule(name: string, step: Step, repository: Repository): Promise<Definition | null> {
  if (step.from.language !== 'python') return null;
  const module = step.module.endsWith('.') ? `${step.module}${name}` : `${step.module}.${name}`;
  const path = resolveModule(module, step.from.path, { paths: repository.paths, language: 'python' });
  const source = path === null ? null : await repository.open(path);
  const first = source?.units.find((unit) => unit.kind !== 'statement');
  return source === null || first === undefined ? null : { source, unit: { ...first, from: 1, lead: 1, head: 1, to: source.lines.length, children: source.units } };
}

/** Re-exports: under the very name, then those of everything. */
async function handedOn(name: string, source: Source, hops: number, repository: Repository): Promise<Definition | null> {
  const named = source.bindings.filter((one) => one.local === name && one.exported);
  const everything = source.bindings.filter((one) => one.exported && one.name === '*' && one.local === '*');
  for (const binding of [...named, ...everything]) {
    const wanted = binding.name === '*' ? name : binding.name;
    const found = binding.module === undefined ? await localOrImported(wanted, source, hops, repository) : await followName(wanted, { module: binding.module, from: source, hops: hops - 1 }, repository);
    if (found !== null) return found;
  }
  return null;
}

async function localOrImported(name: string, source: Source, hops: number, repository: Repository): Promise<Definition | null> {
  const own = ownDefinition(source, name);
  const binding = source.bindings.find((one) => one.local === name && one.module !== undefined);
  if (own !== null || binding?.module === undefined) return own;
  return followName(binding.name, { module: binding.module, from: source, hops: hops - 1 }, repository);
}

function methodIn({ source, unit }: Definition, name: string): Definition | null {
  const method = [...walkUnits(unit.children)].find((inner) => inner.name === name && inner.kind === 'function');
  return method === undefined ? null : { source, unit: method };
}

async function anywhere(name: string, step: Step, repository: Repository): Promise<Definition | null> {
  const path = resolveModule(step.module, step.from.path, { paths: repository.paths, language: step.from.language });
  const source = path === null ? null : await repository.open(path);
  return source === null ? null : ownDefinition(source, name);
}

/** More methods of one name than these tell nothing. */
const NAMESAKES = 3;

/**
 * A method by its bare name: in this file, then in the files that it imports, then in those that they import. Of several, the one whose
 * class this file names; else all, if they are few.
 */
async function memberOf(name: string | undefined, source: Source, repository: Repository): Promise<readonly Definition[]> {
  if (name === undefined) return [];
  for (const hops of [0, 1, 2]) {
    const files = new Map<string, Source>([[source.path, source]]);
    await gather(source, { files, hops }, repository);
    const found = [...files.values()].flatMap((file) => methodsNamed(file, name));
    if (found.length === 0) continue;
    const named = found.filter(({ owner }) => source.bindings.some((one) => one.name === owner));
    return named.length === 1 ? named : found.length > NAMESAKES ? [] : found;
  }
  return [];
}

function methodsNamed(source: Source, name: string): (Definition & { readonly owner?: string })[] {
  if (!source.names.has(name)) return [];
  const owners = source.units.filter((unit) => unit.kind === 'type' || unit.kind === 'value' || unit.kind === 'statement');
  return owners.flatMap((owner) => {
    const methods = [...walkUnits(owner.children)].filter((inner) => inner.name === name && inner.kind === 'function');
    return methods.map((unit) => ({ source, unit, ...(owner.name === undefined ? {} : { owner: owner.name }) }));
  });
}

async function gather(source: Source, { files, hops }: { files: Map<string, Source>; hops: number }, repository: Repository): Promise<void> {
  if (hops === 0) return;
  for (const module of new Set(source.bindings.map((binding) => binding.module))) {
    const path = module === undefined ? null : resolveModule(module, source.path, { paths: repository.paths, language: source.language });
    const file = path === null || files.has(path) || files.size > NEIGHBOURS ? null : await repository.open(path);
    if (file === null) continue;
    files.set(file.path, file);
    await gather(file, { files, hops: hops - 1 }, repository);
  }
}
