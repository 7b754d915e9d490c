import { alignLines } from '../lib/line-diff.js';
import { bracketsMatch } from '../lib/brackets.js';
import { expandElisions } from './expand.js';
import { lostRun } from './lost-run.js';
import { spanOf, type Landing, type Source, type Span } from './landing.js';
import type { Problem } from './problem.js';
import { joinLines } from './source-lines.js';
import { landUnits, namedIn } from './whole-units.js';

/**
 * Rungs 8 and 9: code that is given as it shall be, without a SEARCH. It is either whole functions and types, each found by its name once in
 * the file, or the whole file; what could be neither is refused, and so is what would drop a large part that nobody spoke of.
 */
export function landWhole(source: Source, content: readonly string[]): Landing {
  const lines = trimBlank(content);
  if (lines.length === 0) return refused('partial', 'it is empty');
  if (lines.length > MOST_GIVEN || source.lines.length > MOST_LINES) return refused('too-large', `only files of at most ${MOST_LINES} lines are given whole, and at most ${MOST_GIVEN} lines of them: give SEARCH blocks`);
  const units = landUnits(source, lines);
  if (units.kind !== 'none') return units;
  const file = landFile(source, lines);
  return file.kind === 'refused' && units.hint !== undefined ? { ...file, text: `${units.hint}; and as a whole file, ${file.text}` } : file;
}

/** Units are compared with units and lines with lines: beyond these an answer could buy minutes. */
const MOST_LINES = 20_000;
const MOST_GIVEN = 4000;

function trimBlank(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  return first === -1 ? [] : lines.slice(first, lines.findLastIndex((line) => line.trim() !== '') + 1);
}

function refused(reason: Problem['reason'], text: string): Extract<Landing, { kind: 'refused' }> {
  return { kind: 'refused', reason, text };
}

/** Of the file's own lines at least this share must come again, and it must not become much shorter. */
const LEAST_KEPT = 0.5;
const LEAST_SIZE = 0.7;

function landFile(source: Source, content: readonly string[]): Landing {
  const before = source.lines.map((line) => line.text);
  const expanded = expandElisions(content, before, source.language);
  if (!expanded.ok) return refused('elided', expanded.reason);
  const loss = lossOf(before, expanded.lines) ?? missingNames(source, expanded.lines);
  if (loss !== null) return refused('partial', loss);
  if (bracketsMatch(before.join('\n'), source.language) && !bracketsMatch(expanded.lines.join('\n'), source.language)) return refused('brackets', 'its brackets do not match');
  const span = wholeSpan(source, expanded.lines);
  return span === null ? refused('partial', 'it has no place') : { kind: 'landed', rung: 9, spans: [span] };
}

function wholeSpan(source: Source, replace: readonly string[]): Span | null {
  const search = source.lines.map((line) => line.text);
  if (search.length === 0) return { from: 0, to: joinLines(source.lines).length, text: replace.map((line) => `${line}\n`).join(''), edges: { head: [], tail: [] } };
  return spanOf(source, { search, replace }, { kind: 'block', rung: 2, at: 0, shift: null });
}

/** Why this is not the file again, with something changed in it; null where it is. */
function lossOf(before: readonly string[], after: readonly string[]): string | null {
  const count = (lines: readonly string[]): number => lines.filter((line) => line.trim() !== '').length;
  const pairs = alignLines(before.map((line) => line.trimEnd()), after.map((line) => line.trimEnd()));
  const kept = count(pairs.map(([i]) => before[i] ?? ''));
  if (kept < LEAST_KEPT * count(before)) return `only ${kept} of the ${count(before)} lines of the file come again in it`;
  if (count(after) < LEAST_SIZE * count(before)) return `it has only ${count(after)} of the file's ${count(before)} lines`;
  return lostRun(before, after);
}

function missingNames(source: Source, after: readonly string[]): string | null {
  const names = new Set(namedIn(after, source.language).map((unit) => unit.name));
  const lost = namedIn(source.lines.map((line) => line.text), source.language).map((unit) => unit.name).find((name) => name !== undefined && !names.has(name));
  return lost === undefined ? null : `it would drop ${JSON.stringify(lost.slice(0, 80))}`;
}
