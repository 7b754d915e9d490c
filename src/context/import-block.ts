import type { Region } from '../lib/units/unit.js';
import type { Language } from '../lib/source.js';
import type { Source } from './source.js';

const LONGEST = 40;
/** The lines that import, in languages whose imports are not bindings of ours. */
const IMPORTS: Partial<Record<Language, RegExp>> = {
  go: /^\s{0,8}(?:import\b|[\w.]{0,60}\s?"[\w./-]{1,200}"$|\)$)/,
  rust: /^(?:pub(?:\([a-z]{1,10}\))? )?(?:use|mod|extern crate)\b/,
  java: /^(?:import|package)\b/,
  c: /^\s{0,8}#\s{0,8}(?:include|import|pragma once)\b|^using\b/,
  csharp: /^using\b/,
};

/** From the first import of a file to the last, as far as only imports and blank lines lie between them; null where it has none. */
export function blockOf(source: Source): Region | null {
  const places = source.bindings.length > 0 ? source.bindings.filter((one) => one.module !== undefined).sort((a, b) => a.from - b.from) : importLines(source);
  const [first] = places;
  if (first === undefined) return null;
  let end = first.to;
  for (const { from, to } of places) {
    const gap = source.code.slice(end, from - 1).some((line) => line.trim() !== '');
    if (gap && from > end || to - first.from >= LONGEST) break;
    end = Math.max(end, to);
  }
  return { from: first.from, to: end };
}

/** Without an import a new one would stand above the first thing that is defined. */
export function importPlace(source: Source): Region {
  const block = blockOf(source);
  const first = source.units[0]?.lead ?? 1;
  // One line more on each side: an import that is missing may belong there.
  return block === null ? { from: Math.max(1, first - 3), to: first } : { from: Math.max(1, block.from - 1), to: Math.min(source.lines.length, block.to + 1) };
}

function importLines({ language, plain }: Source): readonly Region[] {
  const pattern = IMPORTS[language];
  const lines = plain.split('\n');
  const open = language === 'go' ? lines.findIndex((line) => /^import \($/.test(line.trimEnd())) : -1;
  const close = open === -1 ? -1 : lines.indexOf(')', open);
  if (close !== -1) return [{ from: open + 1, to: close + 1 }];
  return pattern === undefined ? [] : lines.flatMap((line, n) => (pattern.test(line.trimEnd()) && line.trim() !== ')' ? [{ from: n + 1, to: n + 1 }] : []));
}
