import { isElision } from '../lib/elision.js';
import { shiftedHits, type ShiftedHit } from './ladder.js';
import { NONE, spanOf, type Block, type Landing, type Source, type Span } from './landing.js';

/** One part of a block between two ellipses. */
interface Piece extends Block {
  readonly changed: boolean;
}

/**
 * Rung 6: SEARCH and REPLACE leave lines out at the same places (`...`, `// ... existing code ...`). What is left out stays as it is.
 * The parts must stand in the file in their order and at one shift; each part that changes at one possible place only.
 * (aider pairs the dots of both halves, too: aider/coders/editblock_coder.py, try_dotdotdots.)
 */
export function landElided(source: Source, block: Block): Landing {
  const marks = block.search.filter(isElision);
  if (marks.length === 0 || source.lines.some((line) => isElision(line.text) && marks.some((mark) => mark.trim() === line.text.trim()))) return NONE;
  const pieces = cutPieces(block, marks);
  if (pieces === null) return { kind: 'refused', reason: 'elided', text: 'SEARCH and REPLACE do not leave out the same lines (they must have the same ellipses in the same order, with code between them)' };
  return landPieces(source, pieces);
}

function cutPieces({ search, replace }: Block, marks: readonly string[]): readonly Piece[] | null {
  const own = replace.filter((line) => isElision(line));
  if (own.length !== marks.length || own.some((mark, i) => mark.trim() !== marks[i]?.trim())) return null;
  const [left, right] = [split(search), split(replace)];
  const pieces = left.map((part, i): Piece => ({ search: part, replace: right[i] ?? [], changed: part.join('\n') !== (right[i] ?? []).join('\n') }));
  const inner = pieces.filter((piece, i) => !(isBlank(piece.search) && isBlank(piece.replace) && (i === 0 || i === pieces.length - 1)));
  return inner.some((piece) => isBlank(piece.search)) ? null : inner;
}

function split(lines: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  for (const line of lines) {
    if (isElision(line)) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts;
}

function isBlank(lines: readonly string[]): boolean {
  return lines.every((line) => line.trim() === '');
}

function landPieces(source: Source, pieces: readonly Piece[]): Landing {
  const hits = pieces.map((piece) => shiftedHits(source.lines, piece.search).filter((hit) => hit.shift.by === '' || !hit.mixed));
  const ways = shiftsOf(hits).map((shift) => inOrder(pieces, hits.map((own) => own.filter((hit) => shiftKey(hit) === shift)))).filter((way) => way !== null);
  const [way, other] = ways;
  if (way === undefined) return NONE;
  const unclear = way.findIndex((own, i) => own.length > 1 && pieces[i]?.changed === true);
  if (unclear !== -1) return { kind: 'many', at: (way[unclear] ?? []).map((hit) => hit.at) };
  if (other !== undefined) return { kind: 'many', at: ways.map((one) => one[0]?.[0]?.at ?? 0) };
  const spans = pieces.flatMap((piece, i): (Span | null)[] => {
    const hit = way[i]?.[0];
    return piece.changed && hit !== undefined ? [spanOf(source, piece, { kind: 'block', rung: hit.shift.by === '' ? 2 : 3, at: hit.at, shift: hit.shift })] : [];
  });
  const whole = spans.filter((span) => span !== null);
  return whole.length === spans.length && whole.length > 0 ? { kind: 'landed', rung: 6, spans: whole } : NONE;
}

function shiftKey({ shift }: ShiftedHit): string {
  return shift.by === '' ? '' : `${shift.kind} ${shift.by}`;
}

function shiftsOf(hits: readonly (readonly ShiftedHit[])[]): readonly string[] {
  return [...new Set((hits[0] ?? []).map(shiftKey))];
}

/** Only the hits that are part of some chain in order, none overlapping; null where there is no chain. */
function inOrder(pieces: readonly Piece[], hits: readonly (readonly ShiftedHit[])[]): readonly (readonly ShiftedHit[])[] | null {
  const length = (i: number): number => pieces[i]?.search.length ?? 0;
  let least = 0;
  const forward = hits.map((own, i) => {
    const fit = own.filter((hit) => hit.at >= least);
    least = Math.min(...fit.map((hit) => hit.at + length(i)), Infinity);
    return fit;
  });
  let most = Infinity;
  const both = forward.map((_, k) => {
    const i = forward.length - 1 - k;
    const fit = (forward[i] ?? []).filter((hit) => hit.at + length(i) <= most);
    most = Math.max(...fit.map((hit) => hit.at), -Infinity);
    return fit;
  }).reverse();
  return both.every((own) => own.length > 0) ? both : null;
}
