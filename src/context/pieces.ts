import type { Region, Unit } from '../lib/units/unit.js';
import type { Piece } from './piece.js';
import type { Source } from './source.js';

/** A longer function is cut into stretches, of so many lines at least and at most. */
const LONG = 60;
const STRETCH = 14;
const MOST = 26;
/** A type of this size and with so few members is one piece. */
const SMALL = 20;
const MEMBERS = 3;
const HEAD = 12;
/** Declarations that stand further apart are no longer one piece. */
const GAP = 4;

/** Cuts a file into the pieces that it can be shown by; together they hold all of its units. */
export function piecesOf(source: Source): readonly Piece[] {
  return cutUnits(source.units, { source });
}

interface Place {
  readonly source: Source;
  readonly owner?: string;
}

function cutUnits(units: readonly Unit[], place: Place): readonly Piece[] {
  const found: Piece[] = [];
  let run: Unit[] = [];
  const flush = (): void => {
    found.push(...declared(run, place));
    run = [];
  };
  for (const unit of units) {
    const own = cutUnit(unit, place);
    if (own !== null) {
      flush();
      found.push(...own);
    } else {
      if (unit.lead - (run.at(-1)?.to ?? unit.lead) > GAP || unit.to - (run[0]?.from ?? unit.to) > MOST) flush();
      run.push(unit);
    }
  }
  flush();
  return found;
}

/** What is a piece of its own, or several; null for what goes together with its neighbours. */
function cutUnit(unit: Unit, place: Place): readonly Piece[] | null {
  if (unit.kind === 'test') return [{ ...place, ...named(unit), kind: 'test', from: unit.lead, to: unit.to, defines: [] }];
  if (unit.kind === 'suite') return cutUnits(unit.children, place).map((piece) => ({ ...piece, kind: 'test' as const }));
  if (unit.kind === 'function') return cutFunction(unit, place);
  if (unit.kind === 'type' || isTable(unit)) return cutType(unit, place);
  return null;
}

function named({ name }: Unit): { readonly name?: string } {
  return name === undefined ? {} : { name };
}

/** Fields, constants and statements that stand together. */
function declared(run: readonly Unit[], place: Place): readonly Piece[] {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return [];
  const defines = run.flatMap(({ name }) => (name === undefined ? [] : [name]));
  return [{ ...place, ...(defines[0] === undefined ? {} : { name: defines[0] }), kind: 'declaration', from: first.lead, to: last.to, defines }];
}

/** A value or a statement that holds functions or long parts: an object of methods, a call that is given them. */
function isTable(unit: Unit): boolean {
  return unit.to - unit.from > MOST && unit.children.some((child) => child.kind === 'function' || child.kind === 'type' || child.to - child.from > STRETCH);
}

const SPACE = /^\s{0,40}(?:inline\s{1,9}|pub(?:\([^()]{0,40}\))?\s{1,9}|export\s{1,9}|declare\s{1,9})?(?:namespace|mod|module)\b/;

function cutType(unit: Unit, { source, owner }: Place): readonly Piece[] {
  const inside = unit.kind === 'type' && !SPACE.test(source.code[unit.from - 1] ?? '') ? (implemented(unit, source) ?? unit.name ?? owner) : owner;
  const inner = cutUnits(unit.children, { source, ...(inside === undefined ? {} : { owner: inside }) });
  const own = { source, ...(owner === undefined ? {} : { owner }), ...named(unit), kind: 'declaration' as const };
  const name = unit.name === undefined ? [] : [unit.name];
  if (unit.to - unit.from < SMALL && inner.length <= MEMBERS) return [{ ...own, from: unit.lead, to: unit.to, defines: [...name, ...inner.flatMap((one) => one.defines)] }];
  return [{ ...own, from: unit.lead, to: Math.min(unit.head, unit.lead + HEAD), defines: name }, ...inner];
}

/** `impl Trait for Type` is about the type. */
function implemented(unit: Unit, { language, code }: Source): string | undefined {
  return language === 'rust' ? /^\s{0,40}(?:unsafe )?impl\b(?:[^{]{0,200}?\bfor)?[^{\w]{0,40}(\w{1,100})/.exec((code[unit.from - 1] ?? '').replace(/<[^<>]{0,100}>/g, ''))?.[1] : undefined;
}

function cutFunction(unit: Unit, { source, owner }: Place): readonly Piece[] {
  const holder = owner ?? ownerInHeader(unit, source);
  const base = { source, ...(holder === undefined ? {} : { owner: holder }), ...named(unit), defines: unit.name === undefined ? [] : [unit.name] };
  if (unit.to - unit.from < LONG) return [{ ...base, kind: 'function', from: unit.lead, to: unit.to }];
  const inner = unit.children.filter((child) => child.kind === 'function' && child.to > child.from);
  const head = { from: unit.from, to: Math.min(unit.head, unit.from + 3) };
  const stretches = between(unit, inner).flatMap((region) => stretchesOf(region, source));
  return [...stretches.map((region) => ({ ...base, ...region, kind: 'stretch' as const, head })), ...inner.flatMap((child) => cutFunction(child, { source, ...(holder === undefined ? {} : { owner: holder }) }))];
}

/** A receiver, or the scope before the name of a method that is defined outside of its type. */
function ownerInHeader({ from }: Unit, { language, code }: Source): string | undefined {
  const header = code.slice(from - 1, from + 3).join(' ');
  if (language === 'go') return /^func\s{1,10}\(\s{0,10}\w{0,60}\s{0,10}\*?(\w{1,100})/.exec(header)?.[1];
  return language === 'c' ? /^[^(){};]{0,300}?(\w{1,100})(?:<[^<>]{0,100}>)?::~?\w{1,200}\s{0,4}\(/.exec(header)?.[1] : undefined;
}

/** The lines of a unit that are none of the inner ones'. */
function between({ lead, to }: Unit, inner: readonly Unit[]): readonly Region[] {
  const found: Region[] = [];
  let from = lead;
  for (const child of inner) {
    if (child.lead > from) found.push({ from, to: child.lead - 1 });
    from = Math.max(from, child.to + 1);
  }
  return from > to ? found : [...found, { from, to }];
}

function stretchesOf(region: Region, { lines }: Source): readonly Region[] {
  const depth = (n: number): number => (lines[n - 1] ?? '').search(/\S/);
  const found: Region[] = [];
  let from = region.from;
  for (let line = from; line < region.to; line++) {
    const near = Array.from({ length: 12 }, (_, n) => depth(line - 4 + n)).filter((one) => one >= 0);
    const shallow = line - from >= STRETCH && depth(line + 1) <= Math.min(...near);
    if (!shallow && line - from < MOST) continue;
    found.push({ from, to: line });
    from = line + 1;
  }
  return [...found, { from, to: region.to }];
}
