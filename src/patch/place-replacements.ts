import type { Edit, Reading } from '../model/index.js';
import { bracketsMatch } from '../lib/brackets.js';
import { isSecretPath } from '../lib/secret-path.js';
import { languageOf } from '../lib/source.js';
import { climb } from './climb.js';
import { landStrict, type Block, type Landing, type Source, type Span } from './landing.js';
import { nearestLines } from './nearest-lines.js';
import { occurrences } from './occurrences.js';
import { quote, tellLines, type Problem } from './problem.js';
import { landWhole } from './rewrite.js';
import { breaksBrackets, wrongSeam } from './seams.js';
import { blockLines, BOM, joinLines, keepFinalEnd, readLines, usualEnd } from './source-lines.js';

type Replacement = Extract<Edit, { kind: 'replace' | 'rewrite' }>;

/** A replacement whose place is known. */
interface Fit {
  readonly block: Block;
  readonly rung: number;
  readonly spans: readonly Span[];
}

export type Replaced = { readonly ok: true; readonly text: string; readonly rung: number } | { readonly ok: false; readonly problems: readonly Problem[] };

/** From this rung on, brackets that no longer match speak against the place. Exact blocks are taken at their word: the step will tell. */
const LOOSE = 3;

/**
 * All replacements of one file, each found in the original text (never in what another one made of it), or every reason why not.
 * The byte order mark and the presence or absence of a final line end stay as they were.
 */
export function placeReplacements(file: string, text: string, edits: readonly Replacement[]): Replaced {
  const bom = text.startsWith(BOM) ? BOM : '';
  const body = text.slice(bom.length);
  const source: Source = { file, lines: readLines(body), language: languageOf(file, body) };
  const placed = edits.map((edit) => (edit.kind === 'replace' ? place(source, edit) : placeWhole(source, edit.content)));
  // Code shown as it was, beside code as it shall be, is no edit.
  const shown = placed.flatMap((one, i) => (edits[i]?.kind === 'rewrite' && 'reason' in one && one.reason === 'no-change' ? [one] : []));
  const problems = placed.flatMap((one) => ('reason' in one && (shown.length === placed.length || !shown.includes(one)) ? [one] : []));
  const fits = placed.flatMap((one) => ('reason' in one ? [] : [one]));
  const spans = fits.flatMap((fit) => fit.spans).sort((a, b) => a.from - b.from);
  const clashes = [...problems, ...overlaps(source, spans)];
  if (clashes.length > 0) return { ok: false, problems: clashes };
  const after = keepFinalEnd(body, splice(body, spans), usualEnd(source.lines));
  const rung = Math.max(1, ...fits.map((fit) => fit.rung));
  const wrong = wrongAfter(source, fits, { before: body, after, rung });
  return wrong.length > 0 ? { ok: false, problems: wrong } : { ok: true, text: bom + after, rung };
}

/** What can only be seen when all is in its place. */
function wrongAfter(source: Source, fits: readonly Fit[], { before, after, rung }: { before: string; after: string; rung: number }): readonly Problem[] {
  const { file, language } = source;
  const sound = bracketsMatch(after, language);
  const all = fits.flatMap((fit) => fit.spans);
  const wrong = fits.flatMap(({ block, spans }) => spans.flatMap((span) => wrongSeam({ source, block, span, spans: all, sound }) ?? []).slice(0, 1));
  if (wrong.length > 0) return wrong.map(({ reason, text }) => ({ file, reason, text: `A block for ${file} ${text}.` }));
  if (rung < LOOSE || !breaksBrackets(before, after, language)) return [];
  return [{ file, reason: 'brackets', text: `The edits for ${file} fit only loosely, and with them its brackets no longer match: copy SEARCH exactly as it stands there, and write whole statements.` }];
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

function place(source: Source, edit: Extract<Edit, { kind: 'replace' }>): Fit | Problem {
  if (edit.readings !== undefined) return placeReading(source, [edit, ...edit.readings]);
  const { file } = source;
  const block = blockOf(edit);
  if (block.search.every((line) => line.trim() === '')) {
    return { file, reason: 'empty-search', text: `A SEARCH block for ${file} is empty: quote the lines that are to change, exactly as they stand there.` };
  }
  if (sameLines(block)) return unchanged(file, block.search);
  return settle(source, { block, landing: climb(source, block), ...(edit.near === undefined ? {} : { near: edit.near }) });
}

function blockOf({ search, replace }: Reading): Block {
  return { search: blockLines(search), replace: blockLines(replace) };
}

function sameLines({ search, replace }: Block): boolean {
  return search.length === replace.length && search.every((line, i) => line === replace[i]);
}

function settle(source: Source, { block, landing, near }: { block: Block; landing: Landing; near?: number }): Fit | Problem {
  const { file, lines } = source;
  switch (landing.kind) {
    case 'many':
      return notUnique(source, { search: block.search, at: landing.at, near });
    case 'none':
      return notFound(source, block, landing.hint);
    case 'refused':
      return { file, reason: landing.reason, text: `A SEARCH block for ${file} cannot be placed: ${landing.text}. It begins with ${JSON.stringify(block.search[0] ?? '')}.` };
    case 'landed': {
      const text = joinLines(lines);
      const moved = landing.spans.some((span) => span.text !== text.slice(span.from, span.to));
      return moved ? { block, rung: landing.rung, spans: landing.spans } : unchanged(file, block.search);
    }
  }
}

/** Of several ways to divide a block the one whose SEARCH stands in the file, if there is just one. */
function placeReading(source: Source, readings: readonly Reading[]): Fit | Problem {
  const { file } = source;
  const landed = readings.map((reading) => {
    const block = blockOf(reading);
    return { block, landing: landStrict(source, block) };
  }).filter(({ landing, block }) => landing.kind === 'landed' && !sameLines(block));
  const [only, other] = landed;
  if (only !== undefined && other === undefined) return settle(source, only);
  const ways = other === undefined ? 'none of the ways to divide it fits the file' : 'more than one way to divide it fits the file';
  return { file, reason: 'unclear', text: `A block for ${file} has ${readings.length + 1} ======= lines, and ${ways}: choose lines that hold no such line themselves.` };
}

/** Code given as it shall be, without saying what it takes the place of. */
function placeWhole(source: Source, content: string): Fit | Problem {
  const { file } = source;
  const landing = landWhole(source, blockLines(content));
  if (landing.kind === 'refused') return { file, reason: landing.reason, text: `The code given for ${file} without SEARCH cannot be placed: ${landing.text}.` };
  if (landing.kind !== 'landed') return { file, reason: 'partial', text: `The code given for ${file} without SEARCH is neither a whole file nor a whole function.` };
  const text = joinLines(source.lines);
  const moved = landing.spans.some((span) => span.text !== text.slice(span.from, span.to));
  return moved ? { block: { search: [], replace: [] }, rung: landing.rung, spans: landing.spans } : { file, reason: 'no-change', text: `The code given for ${file} is what stands there already.` };
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

function notUnique({ file }: Source, { search, at, near }: { search: readonly string[]; at: readonly number[]; near: number | undefined }): Problem {
  const where = tellLines(at.map((line) => line + 1));
  const hint = near === undefined ? '' : ` (Line ${near}, which the answer gives, is not believed: line numbers of an answer are guesses.)`;
  const text = `A SEARCH block stands ${at.length} times in ${file} (${where}), so it does not say which place is meant.${hint} ` +
    `Add lines above or below it that stand only at the one place. The block begins with ${JSON.stringify(search[0] ?? '')}.`;
  return { file, reason: 'not-unique', text };
}

/** The lines really there are quoted, but for files that may hold keys: a model must not fish for them with a made-up block. */
function notFound({ file, lines }: Source, { search, replace }: Block, hint?: string): Problem {
  const texts = lines.map((line) => line.text);
  const head = `A SEARCH block is not in ${file}. It begins with ${JSON.stringify(search[0] ?? '')}.`;
  const hints = [head];
  if (hint !== undefined) hints.push(hint);
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
