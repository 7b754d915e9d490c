import { walkUnits } from '../lib/units/unit.js';
import type { Source } from './source.js';

/** What a file defines and which names it uses, by plain reading. */
export interface Tags {
  /** In the order of the file, each once. */
  readonly defines: readonly string[];
  /** How often each name stands in its code, definitions not counted. */
  readonly uses: ReadonlyMap<string, number>;
}

const NAME = /[A-Za-z_$][\w$]{1,80}/g;
/** For languages whose units cannot be found: the word that begins a definition, and its name. */
const DEFINES = /^[ \t]{0,60}(?:(?:local|private|public|export)[ \t]{1,10})?(?:def|defp|defmodule|class|module|function|sub|package)[ \t]{1,10}(?:self\.)?([A-Za-z_][\w:.]{1,80}[?!]?)/gm;
const MOST = 400;

export function tagsOf(source: Source): Tags {
  const defines = [...new Set(source.units.length > 0 ? namesOfUnits(source) : namesByWord(source))].slice(0, MOST);
  const uses = new Map<string, number>();
  for (const line of source.code) for (const [name] of line.matchAll(NAME)) uses.set(name, (uses.get(name) ?? 0) + 1);
  for (const name of defines) {
    const left = (uses.get(name) ?? 0) - 1;
    if (left > 0) uses.set(name, left);
    else uses.delete(name);
  }
  return { defines, uses };
}

/** Functions and types at any depth, values at the top only: a local variable is nothing that another file could mean. */
function namesOfUnits({ units }: Source): readonly string[] {
  const top = new Set(units);
  const counts = (unit: (typeof units)[number]): boolean => unit.kind === 'function' || unit.kind === 'type' || (unit.kind === 'value' && top.has(unit));
  return [...walkUnits(units)].flatMap((unit) => (unit.name !== undefined && unit.name.length > 1 && counts(unit) ? [unit.name] : []));
}

function namesByWord({ code }: Source): readonly string[] {
  return [...code.join('\n').matchAll(DEFINES)].flatMap((match) => (match[1] ?? '').split(/[.:]/).filter((part) => part.length > 1));
}
