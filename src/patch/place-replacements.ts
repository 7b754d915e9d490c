import type { Edit } from '../model/index.js';
import { isSecretPath } from '../lib/secret-path.js';
import { findBlock, type Found } from './ladder.js';
import { nearestLines } from './nearest-lines.js';
import { occurrences } from './occurrences.js';
import { replaceBlock } from './place-block.js';
import { quote, tellLines, type Problem } from './problem.js';
import { blockLines, BOM, joinLines, keepFinalEnd, readLines, usualEnd, type SourceLine } from './source-lines.js';

export type Replacement = Extract<Edit, { kind: 'replace' }>;

/** One stretch of the original text and what takes its place. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly rung: number;
}

export type Replaced = { readonly ok: true; readonly text: string; readonly rung: number } | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * All replacements of one file, each found in the original text (never in what another one made of it), or every reason why not.
 * The byte order mark and the presence or absence of a final line end stay as they were.
 */
export function placeReplacements(file: string, text: string, edits: readonly Replacement[]): Replaced {
  const bom = text.startsWith(BOM) ? BOM : '';
  const source: Source = { file, lines: readLines(text.slice(bom.length)) };
  const placed = edits.map((edit) => place(source, edit));
  const problems = placed.flatMap((one) => ('reason' in one ? [one] : []));
  const spans = placed.flatMap((one) => ('reason' in one ? [] : [one])).sort((a, b) => a.from - b.from);
  const all = [...problems, ...overlaps(source, spans)];
  if (all.length > 0) return { ok: false, problems: all };
  const body = text.slice(bom.length);
  const after = keepFinalEnd(body, splice(body, spans), usualEnd(source.lines));
  return { ok: true, text: bom + after, rung: Math.max(1, ...spans.map((span) => span.rung)) };
}

interface Source {
  readonly file: string;
  readonly lines: readonly SourceLine[];
}

function splice(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const span of spans) {
    pieces.push(text.slice(at, span.from), span.text);
    at = span.to;
  }
  return pieces.join('') + text.slice(at);
}

function place(source: Source, edit: Replacement): Span | Problem {
  const { file } = source;
  const search = blockLines(edit.search);
  const replace = blockLines(edit.replace);
  if (search.every((line) => line.trim() === '')) {
    return { file, reason: 'empty-search', text: `A SEARCH block for ${file} is empty: quote the lines that are to change, exactly as they stand there.` };
  }
  const same = search.length === replace.length && search.every((line, i) => line === replace[i]);
  if (same) return unchanged(file, search);
  const found = findBlock(source.lines, search, replace);
  if (found.kind === 'many') return notUnique(source, search, found.at);
  if (found.kind === 'none') return notFound(source, { search, replace, mixed: found.mixed });
  const span = toSpan(source, { search, replace, found });
  if (span === null) return notFound(source, { search, replace, mixed: true });
  return span.text === joinLines(source.lines).slice(span.from, span.to) ? unchanged(file, search) : span;
}

function toSpan({ lines }: Source, block: { search: readonly string[]; replace: readonly string[]; found: Exclude<Found, { kind: 'many' | 'none' }> }): Span | null {
  const { search, replace, found } = block;
  const start = joinLines(lines.slice(0, found.at)).length;
  if (found.kind === 'piece') {
    const end = lines[found.at]?.end || usualEnd(lines);
    return { from: start + found.from, to: start + found.to, text: replace.join(end), rung: found.rung };
  }
  const text = replaceBlock({ lines, search, replace, found });
  const to = start + joinLines(lines.slice(found.at, found.at + search.length)).length;
  return text === null ? null : { from: start, to, text, rung: found.rung };
}

function overlaps({ file, lines }: Source, spans: readonly Span[]): Problem[] {
  const lineAt = (offset: number): number => joinLines(lines).slice(0, offset).split('\n').length;
  return spans.flatMap((span, i) => {
    const before = spans[i - 1];
    if (before === undefined || span.from >= before.to) return [];
    const text = `Two blocks for ${file} change the same text at line ${lineAt(span.from)}: make them one block.`;
    return [{ file, reason: 'overlap' as const, text }];
  });
}

function unchanged(file: string, search: readonly string[]): Problem {
  return { file, reason: 'no-change', text: `A block for ${file} changes nothing: SEARCH and REPLACE are the same (it begins with ${JSON.stringify(search[0] ?? '')}).` };
}

function notUnique({ file }: Source, search: readonly string[], at: readonly number[]): Problem {
  const where = tellLines(at.map((line) => line + 1));
  const text = `A SEARCH block stands ${at.length} times in ${file} (${where}), so it does not say which place is meant. ` +
    `Add lines above or below it that stand only at the one place. The block begins with ${JSON.stringify(search[0] ?? '')}.`;
  return { file, reason: 'not-unique', text };
}

/** The lines really there are quoted, but for files that may hold keys: a model must not fish for them with a made-up block. */
function notFound({ file, lines }: Source, { search, replace, mixed }: { search: readonly string[]; replace: readonly string[]; mixed: boolean }): Problem {
  const texts = lines.map((line) => line.text);
  const head = `A SEARCH block is not in ${file}. It begins with ${JSON.stringify(search[0] ?? '')}.`;
  const hints = [head];
  if (mixed) hints.push('Its lines are there with another indentation, but tabs and blanks mix, so the indentation of new lines cannot be told.');
  const done = replace.length > 1 ? occurrences(texts, replace) : [];
  if (done.length > 0) hints.push(`The REPLACE lines stand there already (${tellLines(done.map((at) => at + 1))}): perhaps this block is not needed.`);
  const near = isSecretPath(file) ? null : nearestLines(texts, search);
  if (near === null) hints.push(`Nothing in its ${lines.length} lines resembles the block: quote lines exactly as they stand in the file.`);
  else {
    const ratio = Math.floor(near.ratio * 100);
    hints.push(`Nearest are lines ${near.from + 1} to ${near.to} (${ratio} % alike), exactly as they stand there:\n${quote(texts.slice(near.from, near.to))}`);
  }
  return { file, reason: 'not-found', text: hints.join(' ') };
}
