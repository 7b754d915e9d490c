import { splitLines } from '../lines.js';
import type { Language } from '../source.js';
import { braceUnits } from './brace-units.js';
import { indentUnits } from './indent-units.js';
import { layoutUnits } from './layout-units.js';
import { maskSource, type Masked } from './masked.js';
import type { Unit } from './unit.js';

const BRACED: readonly Language[] = ['js', 'go', 'rust', 'java', 'c', 'csharp', 'php', 'swift', 'dart'];

/** The units of a text; null for languages without a finder and for brackets that do not match. */
export function unitsOf(text: string, language: Language, masked: Masked = maskSource(text, language)): readonly Unit[] | null {
  if (language === 'python') return indentUnits(masked, splitLines(text));
  return BRACED.includes(language) ? braceUnits(masked, splitLines(text), language) : null;
}

/** By their layout, where brackets do not match. JavaScript's layouts are too free for that. */
export function looseUnits(text: string, language: Language, masked: Masked): readonly Unit[] {
  return language !== 'js' && BRACED.includes(language) ? layoutUnits(masked, splitLines(text)) : [];
}
