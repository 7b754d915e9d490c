import type { Language } from '../lib/source.js';
import { languageOf } from '../lib/source.js';
import { splitLines } from '../lib/lines.js';
import type { Binding } from './binding.js';
import { readBindings } from './bindings.js';
import { maskSource } from '../lib/units/masked.js';
import { walkUnits, type Unit } from '../lib/units/unit.js';
import { looseUnits, unitsOf } from '../lib/units/units-of.js';

/** A file of the repository, read once for all lenses. */
export interface Source {
  readonly path: string;
  readonly language: Language;
  readonly lines: readonly string[];
  /** Lines without comments and strings. */
  readonly code: readonly string[];
  /** Without comments only: what is imported can still be read. */
  readonly plain: string;
  /** Empty where the language has no finder; by the layout alone where brackets do not match. */
  readonly units: readonly Unit[];
  readonly broken: boolean;
  /** Of all units: what is not among them need not be looked for. */
  readonly names: ReadonlySet<string>;
  /** Names of types that it uses: what the files of its package are called in most languages. */
  readonly types: readonly string[];
  /** Names that it takes from other files, or hands on. */
  readonly bindings: readonly Binding[];
}

export function makeSource(path: string, text: string): Source {
  const language = languageOf(path, text);
  const masked = maskSource(text, language);
  const found = unitsOf(text, language, masked);
  const units = found ?? looseUnits(text, language, masked);
  return {
    path, language, lines: splitLines(text), code: splitLines(masked.code), plain: masked.plain,
    units, broken: found === null, names: new Set([...walkUnits(units)].flatMap(({ name }) => (name === undefined ? [] : [name]))), types: typesIn(masked.code), bindings: readBindings(masked, language),
  };
}

function typesIn(code: string): readonly string[] {
  return [...new Set(code.match(/\b[A-Z][A-Za-z0-9]{2,60}\b/g) ?? [])].slice(0, 60);
}
