import { isTestPath } from '../../lib/test-path.js';
import type { Snippet } from '../../model/index.js';
import type { Glimpse, Lens, LensInput } from '../lens.js';
import { enclosing, sizeOf } from '../scope.js';
import { walkUnits } from '../../lib/units/unit.js';

/** Names looked for, callers shown, and the size up to which a caller is shown whole. */
const NAMES = 8;
const MOST = 8;
const WHOLE = 40;
const AROUND = 5;
/** A name that stands in more places is no way to anybody in particular. */
const COMMON = 40;

/** Who else uses the functions that are shown: what they are given, and what is expected of them. Product code before tests. */
export const callers: Lens = {
  name: 'callers',
  rung: 2,
  async look(input) {
    const names = await shownNames(input);
    if (input.find === undefined || names.length === 0) return [];
    const places = await input.find(names);
    const sorted = [...places.filter(({ path }) => !isTestPath(path)), ...places.filter(({ path }) => isTestPath(path))];
    const found: Glimpse[] = [];
    for (const place of places.length > COMMON * names.length ? [] : sorted) {
      if (found.length >= MOST) break;
      found.push(...(await callerAt(place, { input, names, found })));
    }
    return found;
  },
};

/** Functions and types that are shown whole, in the order of showing. */
async function shownNames({ shown, open }: LensInput): Promise<readonly string[]> {
  const names = new Set<string>();
  for (const snippet of shown.filter((one) => one.rung === 0 && !isTestPath(one.file))) {
    const source = await open(snippet.file);
    for (const unit of source === null ? [] : walkUnits(source.units)) {
      if (snippet.from <= unit.from && unit.to <= snippet.to && unit.name !== undefined && (unit.kind === 'function' || unit.kind === 'type') && unit.name.length > 2) names.add(unit.name);
    }
  }
  return [...names].slice(0, NAMES);
}

interface Known {
  readonly input: LensInput;
  readonly names: readonly string[];
  readonly found: readonly Glimpse[];
}

async function callerAt({ path, line }: { readonly path: string; readonly line: number }, { input, names, found }: Known): Promise<readonly Glimpse[]> {
  const covers = (one: Pick<Snippet, 'file' | 'from' | 'to'>): boolean => one.file === path && one.from <= line && line <= one.to;
  if (input.shown.some(covers) || found.some(covers)) return [];
  const source = await input.open(path);
  // The word may stand in a comment or in a string.
  const code = source?.code[line - 1] ?? '';
  const name = names.find((one) => new RegExp(`(?<![\\w$])${one.replace(/\$/g, '\\$')}(?![\\w$])`).test(code));
  if (source === null || name === undefined || /^\s*(?:import|from|export \{|export \*|use |using |#include|package )/.test(code)) return [];
  const unit = enclosing(source.units, line);
  const whole = unit !== null && sizeOf(unit) <= WHOLE;
  const region = whole ? { from: unit.lead, to: unit.to } : { from: Math.max(1, line - AROUND), to: Math.min(source.lines.length, line + AROUND) };
  return [{ file: path, ...region, focus: line, reason: `uses ${name}, line ${line}` }];
}
