import { isElision } from '../lib/elision.js';
import type { Language } from '../lib/source.js';
import { walkUnits, type Unit } from '../lib/units/unit.js';
import { unitsOf } from '../lib/units/units-of.js';
import { expandElisions } from './expand.js';
import { indentOf, shiftLine, type Shift } from './ladder.js';
import { NONE, spanOf, type Landing, type Source, type Span } from './landing.js';
import { lostRun } from './lost-run.js';
import { occurrences } from './occurrences.js';
import { tellLines, type Problem } from './problem.js';

/** The functions and types at the top of some code. */
export function namedIn(lines: readonly string[], language: Language): readonly Unit[] {
  return (unitsOf(lines.join('\n'), language) ?? []).filter(isNamed);
}

function isNamed(unit: Unit): boolean {
  return unit.name !== undefined && (unit.kind === 'function' || unit.kind === 'test' || unit.kind === 'type');
}

/**
 * Rung 8: whole functions and types, each in the place of the one of its name. Whatever else stands in the code must stand in the file
 * already (imports that were repeated); otherwise these are not units, and `none` says why.
 */
export function landUnits(source: Source, content: readonly string[]): Landing {
  const before = source.lines.map((line) => line.text);
  const [given, known] = [wrapped(content, source.language), unitsOf(before.join('\n'), source.language)];
  if (given === null || known === null) return NONE;
  const named = given.filter(isNamed);
  if (named.length === 0 || given.length > MOST_UNITS) return NONE;
  const odd = given.find((unit) => !isNamed(unit) && !stands(content.slice(unit.from - 1, unit.to), before));
  if (odd !== undefined) return { kind: 'none', hint: `beside whole functions it holds line ${odd.from}, which is not in the file` };
  if (spansUnits(content, given)) return refused('elided', 'it leaves out lines inside one of several functions, and they may reach into the next one: write every line out');
  const spans: Span[] = [];
  for (const unit of named) {
    const landing = landUnit(source, { content, unit, known, twice: named.filter((other) => other.name === unit.name).length > 1 });
    if (landing.kind !== 'landed') return landing;
    spans.push(...landing.spans);
  }
  return { kind: 'landed', rung: 8, spans };
}

const MOST_UNITS = 200;

/** An ellipsis inside a function, with other functions around: it may begin in this one and end in another that is then not seen at all. */
function spansUnits(content: readonly string[], given: readonly Unit[]): boolean {
  const leaves = [...walkUnits(given)].filter((unit) => isNamed(unit) && !unit.children.some((child) => [...walkUnits([child])].some(isNamed)));
  return leaves.length > 1 && leaves.some((unit) => unit.kind !== 'type' && content.slice(unit.from - 1, unit.to).some(isElision));
}

/** A method of JavaScript alone is no statement: it is read as a part of a class. */
function wrapped(content: readonly string[], language: Language): readonly Unit[] | null {
  const units = unitsOf(content.join('\n'), language);
  if (language !== 'js' || units === null || units.some(isNamed)) return units;
  const inner = unitsOf(['class Given {', ...content, '}'].join('\n'), language)?.[0]?.children ?? [];
  return inner.some(isNamed) ? inner.map(oneUp) : units;
}

function oneUp(unit: Unit): Unit {
  return { ...unit, from: unit.from - 1, to: unit.to - 1, head: unit.head - 1, lead: unit.lead - 1 };
}

function stands(lines: readonly string[], before: readonly string[]): boolean {
  return occurrences(before.map((line) => line.trim()), lines.map((line) => line.trim())).length > 0;
}

interface Given {
  readonly content: readonly string[];
  readonly unit: Unit;
  readonly known: readonly Unit[];
  readonly twice: boolean;
}

function landUnit(source: Source, { content, unit, known, twice }: Given): Landing {
  const what = JSON.stringify((unit.name ?? '').slice(0, 80));
  const places = [...walkUnits(known)].filter((one) => one.name === unit.name && isNamed(one) && (one.kind === 'type') === (unit.kind === 'type'));
  const [place, other] = places;
  if (place === undefined) return { kind: 'none', hint: `there is no ${what} in the file whose place it could take` };
  if (twice || other !== undefined) {
    return refused('not-unique', `${what} is defined ${twice ? 'more than once in it' : `${places.length} times in the file (${tellLines(places.map((one) => one.from))})`}: give a SEARCH block`);
  }
  const region = regionOf(source, { content, unit, place });
  if (region === null) return refused('partial', `it leaves out a decorator or attribute of ${what}`);
  const shifted = atDepth(region.after, indentOf(region.before[0] ?? ''));
  if (shifted === null || otherIndent(region.before, shifted)) return refused('partial', `the indentation of ${what} is not that of the file (tabs and blanks)`);
  const expanded = expandElisions(shifted, region.before, source.language);
  if (!expanded.ok) return refused('elided', expanded.reason);
  if (shrinks(region.before, expanded.lines)) return refused('partial', `it has much less of ${what} than the file`);
  const lost = lostRun(region.before, expanded.lines);
  if (lost !== null) return refused('partial', `of ${what}, ${lost}`);
  const span = spanOf(source, { search: region.before, replace: expanded.lines }, { kind: 'block', rung: 2, at: region.at, shift: null });
  return span === null ? NONE : { kind: 'landed', rung: 8, spans: [span] };
}

function refused(reason: Problem['reason'], text: string): Landing {
  return { kind: 'refused', reason, text };
}

interface Region {
  readonly at: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const MARK = /^\s{0,200}(?:@\w|#!?\[)/;

/** With the comment and decorators above it where the new code has them, too; null where one of them would go. */
function regionOf({ lines }: Source, { content, unit, place }: { content: readonly string[]; unit: Unit; place: Unit }): Region | null {
  const lead = content.slice(unit.lead - 1, unit.from - 1);
  const from = lead.length > 0 && place.lead < place.from ? place.lead : place.from;
  const before = lines.slice(from - 1, place.to).map((line) => line.text);
  const after = content.slice((from === place.lead || place.lead === place.from ? unit.lead : unit.from) - 1, unit.to);
  const own = new Set(after.map((line) => line.trim()));
  const lost = before.slice(0, place.head - from + 1).some((line) => MARK.test(line) && !own.has(line.trim()));
  return lost ? null : { at: from - 1, before, after };
}

/** All lines moved so that the first one stands at this depth. */
function atDepth(lines: readonly string[], indent: string): readonly string[] | null {
  const own = indentOf(lines[0] ?? '');
  const longer = own.length > indent.length ? own : indent;
  const shift: Shift = { kind: own.length > indent.length ? 'remove' : 'add', by: longer.slice(0, Math.abs(own.length - indent.length)) };
  if (new Set([...own, ...indent]).size > 1) return null;
  const moved = lines.map((line) => shiftLine(line, shift));
  return moved.every((line) => line !== null) ? moved : null;
}

function otherIndent(before: readonly string[], after: readonly string[]): boolean {
  const signs = (lines: readonly string[]): string => [...new Set(lines.map((line) => indentOf(line)[0] ?? '').filter((sign) => sign === ' ' || sign === '\t'))].join('');
  const [a, b] = [signs(before), signs(after)];
  return a !== '' && b !== '' && a !== b;
}

const SMALL = 10;
const LEAST_SIZE = 0.7;

function shrinks(before: readonly string[], after: readonly string[]): boolean {
  const count = (lines: readonly string[]): number => lines.filter((line) => line.trim() !== '').length;
  return count(before) > SMALL && count(after) < LEAST_SIZE * count(before);
}
