import { splitLines } from '../lines.js';
import type { Language } from '../source.js';
import { braceUnits } from './brace-units.js';
import { indentUnits } from './indent-units.js';
import { maskSource, type Masked } from './masked.js';
import type { Unit } from './unit.js';

const BRACED: readonly Language[] = ['js', 'go', 'rust', 'java', 'c', 'csharp', 'php', 'swift', 'dart'];

/** The units of a text; null for languages without a finder and for brackets that do not match. */
export function unitsOf(text: string, language: Language, masked: Masked = maskSource(text, language)): readonly Unit[] | null {
  if (language === 'python') return indentUnits(masked, splitLines(text));
  return BRACED.includes(language) ? braceUnits(masked, splitLines(text), { language }) : null;
}

/** Where brackets do not match: their partners are those that the layout tells. */
export function looseUnits(text: string, language: Language, masked: Masked): readonly Unit[] {
  return BRACED.includes(language) ? (braceUnits(masked, splitLines(text), { language, repaired: true }) ?? []) : [];
}
