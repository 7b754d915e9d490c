import type { Language } from '../lib/source.js';
import { maskSource } from '../lib/units/masked.js';
import { chainAt, type Region, type Unit } from '../lib/units/unit.js';
import { looseUnits, unitsOf } from '../lib/units/units-of.js';

/** Lines on each side of a reported line where no unit is found. */
export const NEAR = 3;
/** Larger units are shown as their header and a window. */
export const LARGE = 80;
const WINDOW = 20;
/** A function inside another one of this size is shown with it: what it closes over is part of it. */
const SMALL = 40;

/**
 * The function, method, class or top-level statement that holds a line, with the comment and decorators above it; null where there is none
 * (blank lines between units, unknown languages, brackets that do not match).
 * @param line 1-based
 */
export function enclosingUnit(text: string, line: number, language: Language): Region | null {
  const masked = maskSource(text, language);
  const unit = enclosing(unitsOf(text, language, masked) ?? looseUnits(text, language, masked), line);
  return unit === null ? null : { from: unit.lead, to: unit.to };
}

/** The same on units that are known already. */
export function enclosing(units: readonly Unit[], line: number): Unit | null {
  const chain = chainAt(units, line);
  const functions = chain.filter((unit) => unit.kind === 'function' || unit.kind === 'test');
  const innermost = functions.at(-1);
  if (innermost !== undefined) return functions.find((unit) => sizeOf(unit) <= SMALL) ?? innermost;
  const holder = chain.findLastIndex((unit) => unit.kind === 'type' || unit.kind === 'suite');
  const group = chain[holder];
  if (group === undefined) return chain[0] ?? null;
  return group.kind === 'type' && sizeOf(group) <= LARGE ? group : (chain[holder + 1] ?? group);
}

/** What to show of a unit for one of its lines: all of it, or its header and a window. */
export function regionsOf(unit: Unit, line: number): readonly Region[] {
  if (sizeOf(unit) <= LARGE) return [{ from: unit.lead, to: unit.to }];
  const window = { from: Math.max(unit.from, line - WINDOW), to: Math.min(unit.to, line + WINDOW) };
  const header = { from: unit.from, to: Math.min(unit.head, unit.from + NEAR) };
  return window.from <= header.to + 1 ? [{ from: unit.from, to: window.to }] : [window, header];
}

/** The lines on both sides of a line, inside a text of so many lines. */
export function around(line: number, total: number, side: number = NEAR): Region {
  return { from: Math.max(1, line - side), to: Math.min(total, line + side) };
}

/** The smallest whole statement that holds a line: what an assertion spans. */
export function statementAt(units: readonly Unit[], line: number): Unit | null {
  return chainAt(units, line).findLast((unit) => unit.part !== true) ?? null;
}

export function sizeOf(unit: Unit): number {
  return unit.to - unit.from + 1;
}
