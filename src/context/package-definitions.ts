import type { Definition } from './definition.js';
import type { LensInput } from './lens.js';
import type { Chain } from './names.js';
import type { Source } from './source.js';
import { walkUnits, type Unit } from '../lib/units/unit.js';

type Repository = Pick<LensInput, 'beside'>;

/** More methods of one name than these tell nothing. */
const NAMESAKES = 3;
/** Methods that everything has: only the type tells whose they are. */
const COMMON = new Set([
  'get', 'set', 'add', 'put', 'size', 'len', 'length', 'push', 'pop', 'new', 'of', 'equals', 'hashCode', 'toString', 'String', 'Error', 'begin', 'end', 'at', 'find', 'contains', 'iter', 'map', 'filter',
  'collect', 'unwrap', 'clone', 'into', 'from', 'is_empty', 'isEmpty', 'empty', 'close', 'read', 'write', 'Close', 'Read', 'Write', 'Run', 'Errorf', 'Fatalf', 'Equal', 'append', 'insert', 'remove', 'main', 'next', 'fmt', 'default', 'into_iter', 'as_ref', 'to_string', 'to_owned', 'eq', 'cmp', 'hash', 'drop', 'index',
]);
/** Words of these languages, and names that are everywhere without an import. */
const RESERVED = new Set([
  'func', 'fn', 'if', 'for', 'while', 'switch', 'match', 'return', 'catch', 'new', 'const', 'let', 'var', 'static', 'struct', 'type', 'interface', 'enum', 'impl', 'use', 'import', 'package', 'in', 'as', 'mut', 'pub', 'ref', 'move', 'where',
  'Some', 'None', 'Ok', 'Err', 'Vec', 'String', 'Option', 'Result', 'Box', 'Item', 'Output', 'Iterator', 'Default', 'Debug', 'string', 'int', 'bool', 'error', 'byte', 'rune', 'any', 'Object', 'Integer', 'Boolean', 'List', 'Map', 'void', 'char', 'unsigned', 'auto',
]);
/** Their functions and methods are nobody's in the repository. */
const FOREIGN = new Set(['std', 'core', 'alloc', 'fmt', 'testing', 'System', 'Arrays', 'Collections', 'Objects', 'Assertions', 'Assert', 'assert', 'strings', 'strconv', 'errors', 'reflect', 'boost', 'testify', 'require']);

/**
 * Where a name is defined in a language whose packages are folders, or whose declarations lie in headers: a function or type by its own
 * name, a method by the type before it, or by its name alone where few have it.
 */
export async function findInPackage(chain: Chain, source: Source, repository: Repository): Promise<readonly Definition[]> {
  const parts = chain.filter((part) => part !== '' && !/^(?:self|this|Self|super|crate)$/.test(part));
  const [head = ''] = parts;
  const last = parts.at(-1) ?? '';
  if (parts.length === 0 || (parts.length === 1 && RESERVED.has(head)) || (FOREIGN.has(head) && parts.length > 1)) return [];
  const files = [source, ...(await repository.beside(source))].filter(({ names }) => names.has(last) || names.has(head));
  if (files.length === 0) return [];
  if (chain[0] !== '' && parts.length === 1) return firstOf(files, (unit) => unit.name === head && isDefinition(unit));
  const owned = await methodOf(parts, files);
  if (owned.length > 0) return owned;
  // Behind the name of a package or module: a function of its own.
  const free = firstOf(files.filter((file) => file !== source), (unit) => unit.name === last && isDefinition(unit), true).filter(({ source: file, unit }) => !COMMON.has(last) || ownerOf(file, unit) === undefined);
  if (free.length > 0 && (chain[0] !== '' || !COMMON.has(last))) return free;
  return COMMON.has(last) ? [] : byName(last, source, files);
}

function isDefinition(unit: Unit): boolean {
  return unit.kind === 'function' || unit.kind === 'type' || unit.kind === 'value';
}

/** The first file that defines it; at its top level, or anywhere in it. */
function firstOf(files: readonly Source[], fits: (unit: Unit) => boolean, top = false): readonly Definition[] {
  for (const source of files) {
    const unit = source.units.find(fits) ?? (top ? inModules(source.units).find(fits) : [...walkUnits(source.units)].find(fits));
    if (unit !== undefined) return [{ source, unit }];
  }
  return [];
}

/** Namespaces and modules are no owners of what stands in them. */
function inModules(units: readonly Unit[]): readonly Unit[] {
  return units.flatMap((unit) => (unit.kind === 'type' ? unit.children : []));
}

/** `Type::method`, `Type.method`, `new Type(…).method`. */
async function methodOf(parts: Chain, files: readonly Source[]): Promise<readonly Definition[]> {
  const [owner, member] = parts.slice(-2);
  if (owner === undefined || member === undefined || parts.length < 2) return [];
  for (const source of files) {
    const holders = [...walkUnits(source.units)].filter((unit) => unit.kind === 'type' && unit.name === owner);
    const unit = holders.flatMap((holder) => [...walkUnits(holder.children)]).find((inner) => inner.name === member && inner.kind === 'function');
    if (unit !== undefined) return [{ source, unit }];
  }
  return [];
}

/** A method of a value whose type is not told: of several the one whose owner is named in the file that calls. */
function byName(name: string, from: Source, files: readonly Source[]): readonly Definition[] {
  const text = from.code.join('\n');
  const found = files.filter(({ names }) => names.has(name)).flatMap((source) => [...walkUnits(source.units)].filter((unit) => unit.name === name && unit.kind === 'function').map((unit) => ({ source, unit, owner: ownerOf(source, unit) })));
  const named = found.filter(({ owner }) => owner !== undefined && new RegExp(`\\b${owner}\\b`).test(text));
  const best = named.length > 0 ? named : found;
  return best.length > NAMESAKES ? [] : best;
}

/** The type around it, or the receiver or scope in its header. */
function ownerOf(source: Source, unit: Unit): string | undefined {
  const around = [...walkUnits(source.units)].findLast((one) => one.kind === 'type' && one.from <= unit.from && unit.to <= one.to && one !== unit);
  if (around?.name !== undefined && /^\w{1,200}$/.test(around.name)) return around.name;
  const header = source.code.slice(unit.from - 1, unit.head).join(' ');
  return /^func\s{1,10}\(\s{0,10}\w{0,60}\s{0,10}\*?(\w{1,100})/.exec(header)?.[1] ?? /(\w{1,100})(?:<[^<>]{0,100}>)?::~?\w{1,200}\s{0,4}\(/.exec(header)?.[1];
}
