import type { Region } from '../lib/units/unit.js';
import { usesIn, type Piece, type Use } from './piece.js';
import type { Source } from './source.js';

/**
 * What a step from piece to piece costs. A name is followed to all that define it, since what a value's type is, is not known here: the more they
 * are, the less it says. What stands beside is reached without any call, late: tables of functions and hooks call without a name.
 */
const COSTS = { call: 1, namesake: 0.6, elsewhere: 1, value: 1, common: 0.8, maker: 1, holder: 1.2, sibling: 3.5, neighbour: 3.5 } as const;
/** What is further away is not reached. */
const FURTHEST = 16;
const TICK = 0.1;

/** Methods that everything has. */
const COMMON = new Set(['get', 'set', 'add', 'put', 'size', 'len', 'length', 'push', 'pop', 'new', 'of', 'equals', 'toString', 'String', 'Error', 'begin', 'end', 'at', 'find', 'contains', 'map', 'filter', 'append', 'insert', 'remove', 'next', 'join', 'split', 'keys', 'values', 'items', 'is_empty', 'isEmpty', 'clone', 'iter', 'collect', 'unwrap']);
const MAKER = /^(?:constructor|__init__|new)$/;

/** A step to a piece, by its number. */
export interface Step {
  readonly to: number;
  readonly cost: number;
}
export interface CallGraph {
  readonly pieces: readonly Piece[];
  /** Where names that are used on some lines lead. */
  from(source: Source, region: Region, owner?: string): readonly Step[];
  /** The piece on a line. */
  at(source: Source, line: number): number | null;
  /** How far each piece is from some: the cheapest way, Infinity where there is none. */
  distances(seeds: readonly Step[]): readonly Distance[];
}

export interface Distance {
  readonly cost: number;
  /** No chain of names leads here: it stands beside what one leads to. */
  readonly beside: boolean;
}

/** Which piece may run which, by the names that they use. */
export function callGraph(pieces: readonly Piece[]): CallGraph {
  const index = indexOf(pieces);
  const known: (readonly Step[] | undefined)[] = [];
  const callsOf = (n: number, { source, owner, from, to }: Piece): readonly Step[] => (known[n] ??= targets(usesIn(source, { from, to }), { source, ...(owner === undefined ? {} : { owner }), index }));
  const at = (source: Source, line: number): number | null => index.byFile.get(source)?.findLast((n) => covers(pieces[n], line)) ?? null;
  return { pieces, from: (source, region, owner) => targets(usesIn(source, region), { source, ...(owner === undefined ? {} : { owner }), index }), at, distances: (seeds) => distances(seeds, index, callsOf) };
}

function covers(piece: Piece | undefined, line: number): boolean {
  return piece !== undefined && piece.from <= line && line <= piece.to;
}

interface Index {
  readonly pieces: readonly Piece[];
  readonly byName: ReadonlyMap<string, readonly number[]>;
  readonly byOwner: ReadonlyMap<string, readonly number[]>;
  readonly byFile: ReadonlyMap<Source, readonly number[]>;
}

function indexOf(pieces: readonly Piece[]): Index {
  const [byName, byOwner, byFile] = [new Map<string, number[]>(), new Map<string, number[]>(), new Map<Source, number[]>()];
  const add = <K>(map: Map<K, number[]>, key: K, n: number): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [n]);
    else list.push(n);
  };
  pieces.forEach((piece, n) => {
    for (const name of new Set(piece.defines)) add(byName, name, n);
    if (piece.owner !== undefined) add(byOwner, piece.owner, n);
    add(byFile, piece.source, n);
  });
  return { pieces, byName, byOwner, byFile };
}

interface Caller {
  readonly source: Source;
  readonly owner?: string;
  readonly index: Index;
}

function targets(uses: ReadonlyMap<string, Use>, caller: Caller): readonly Step[] {
  const { index: { byName, pieces } } = caller;
  return [...uses].flatMap(([name, use]) => {
    const all = byName.get(name) ?? [];
    const best = likeliest(all, use, caller);
    const doubt = COSTS.namesake * Math.log2(new Set(all.map((n) => `${pieces[n]?.source.path}:${pieces[n]?.owner}`)).size);
    const base = COSTS.call + (use.called ? 0 : COSTS.value) + (use.member && COMMON.has(name) ? COSTS.common : 0);
    return all.map((to) => ({ to, cost: base + (best === null ? doubt : best.has(to) ? 0 : COSTS.elsewhere + doubt) }));
  });
}

/** Of namesakes those of the type before the mark or of the caller's own type, else for a bare name those of its file; null where nothing tells. */
function likeliest(all: readonly number[], { member, before }: Use, { source, owner, index: { pieces } }: Caller): ReadonlySet<number> | null {
  const own = all.filter((n) => pieces[n]?.source === source);
  const held = before !== '' ? all.filter((n) => pieces[n]?.owner === before) : owner === undefined ? [] : own.filter((n) => pieces[n]?.owner === owner);
  const best = held.length > 0 ? held : member ? [] : own;
  return best.length === 0 ? null : new Set(best);
}

/** Dijkstra's algorithm, with one list per tenth of a call. */
function distances(seeds: readonly Step[], index: Index, callsOf: (n: number, piece: Piece) => readonly Step[]): readonly Distance[] {
  const found = index.pieces.map((): Distance => ({ cost: Infinity, beside: false }));
  const lists: number[][] = [];
  const reach = (n: number, cost: number, beside: boolean): void => {
    if (cost >= (found[n]?.cost ?? 0) || cost > FURTHEST) return;
    found[n] = { cost, beside };
    (lists[Math.max(0, Math.round(cost / TICK))] ??= []).push(n);
  };
  for (const { to, cost } of seeds) reach(to, Math.max(0, cost), false);
  const done = new Set<unknown>();
  const first = (key: unknown): boolean => !done.has(key) && done.add(key).size > 0;
  for (let list = 0; list < lists.length; list++) {
    const queue = lists[list] ?? [];
    // It grows while it is walked: what costs nothing more is of the same list.
    for (let at = 0; at < queue.length; at++) {
      const n = queue[at] ?? 0;
      const [piece, { cost, beside }] = [index.pieces[n], found[n] ?? { cost: 0, beside: false }];
      if (piece === undefined || !first(n)) continue;
      for (const step of callsOf(n, piece)) reach(step.to, cost + step.cost, beside);
      for (const step of around(piece, index, first)) reach(step.to, cost + step.cost, beside || step.beside);
    }
  }
  return found;
}

type Beside = Step & { readonly beside: boolean };

/** What is near a piece without being called by it: the rest of a long function, what makes and declares its type, its siblings, its file. */
function around(piece: Piece, index: Index, first: (key: unknown) => boolean): readonly Beside[] {
  const { source, name, kind } = piece;
  const holder = piece.owner ?? (kind === 'declaration' ? name : undefined);
  const family = holder !== undefined && first(`type ${holder}`) ? membersOf(holder, index) : [];
  const file = first(source) ? (index.byFile.get(source) ?? []) : [];
  return [...sameFunction(piece, index), ...family, ...file.map((to) => ({ to, cost: COSTS.neighbour, beside: true }))];
}

function sameFunction({ source, name = '', head }: Piece, { pieces, byName }: Index): readonly Beside[] {
  const stretches = head === undefined ? [] : (byName.get(name) ?? []).filter((n) => pieces[n]?.source === source && pieces[n].head?.from === head.from);
  return stretches.map((to) => ({ to, cost: 0, beside: false }));
}

function membersOf(holder: string, { pieces, byName, byOwner }: Index): readonly Beside[] {
  const members = (byOwner.get(holder) ?? []).map((to) => ({ to, ...member(pieces[to], holder) }));
  return [...members, ...(byName.get(holder) ?? []).map((to) => ({ to, cost: COSTS.holder, beside: false }))];
}

function member(piece: Piece | undefined, holder: string): { readonly cost: number; readonly beside: boolean } {
  if (piece?.kind === 'declaration') return { cost: COSTS.holder, beside: false };
  const makes = piece?.name !== undefined && (MAKER.test(piece.name) || piece.name.replace('~', '') === holder);
  return makes ? { cost: COSTS.maker, beside: false } : { cost: COSTS.sibling, beside: true };
}
