import type { Language } from '../lib/source.js';
import { splitLines } from '../lib/lines.js';
import { braceUnits } from './brace-units.js';
import { indentUnits } from './indent-units.js';
import { layoutUnits } from './layout-units.js';
import { maskSource, type Masked } from './masked.js';
import { chainAt, type Region, type Unit } from './unit.js';

/** Lines on each side of a reported line where no unit is found. */
export const NEAR = 3;
/** Larger units are shown as their header and a window. */
export const LARGE = 80;
const WINDOW = 20;
/** A function inside another one of this size is shown with it: what it closes over is part of it. */
const SMALL = 40;
const BRACED: readonly Language[] = ['js', 'go', 'rust', 'java', 'c', 'csharp', 'php', 'swift', 'dart'];

/** The units of a text; null for languages without a finder and for brackets that do not match. */
export function unitsOf(text: string, language: Language, masked: Masked = maskSource(text, language)): readonly Unit[] | null {
  if (language === 'python') return indentUnits(masked, splitLines(text));
  return BRACED.includes(language) ? braceUnits(masked, splitLines(text), language) : null;
}

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

/** By their layout, where brackets do not match. JavaScript's layouts are too free for that. */
export function looseUnits(text: string, language: Language, masked: Masked): readonly Unit[] {
  return language !== 'js' && BRACED.includes(language) ? layoutUnits(masked, splitLines(text)) : [];
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
