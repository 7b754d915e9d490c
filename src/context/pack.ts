import { countTokens } from '../lib/lines.js';
import type { Context, Rung, Snippet } from '../model/index.js';
import type { Glimpse } from './lens.js';
import type { Source } from './source.js';

/** Fills a context up to its ceiling, in the order of offering. */
export interface Packer {
  /** Takes as much of a glimpse as fits; what does not fit is written down. */
  offer(glimpse: Glimpse, source: Source, rung: Rung): void;
  /** From here on there is room up to this ceiling. */
  widen(ceiling: number): void;
  readonly snippets: readonly Snippet[];
  readonly left: Context['left'];
}

/** Sizes that are tried, lines on each side of the focus, when the whole does not fit. */
const SIDES = [20, 10, 3, 0] as const;
/** Fewer lines from the beginning of a unit say too little. */
const HEAD = 8;

export function createPacker(first: number): Packer {
  let ceiling = first;
  let snippets: readonly Snippet[] = [];
  const left: Context['left'][number][] = [];
  const take = (piece: Glimpse, source: Source, rung: Rung): boolean => {
    const next = withPiece(snippets, piece, { source, rung });
    if (tokensOf(next) > ceiling) return false;
    snippets = next;
    return true;
  };
  return {
    offer(glimpse, source, rung) {
      const whole = clip(glimpse, source);
      if (whole === null || isShown(snippets, whole)) return;
      const taken = smaller(whole, ceiling - tokensOf(snippets), source).find((piece) => take(piece, source, rung));
      if (taken === undefined) left.push({ file: whole.file, reason: `${whole.reason} (lines ${whole.from} to ${whole.to}): no room` });
      else if (taken.from !== whole.from || taken.to !== whole.to) left.push({ file: whole.file, reason: `${whole.reason}: only lines ${taken.from} to ${taken.to} of ${whole.from} to ${whole.to} fit` });
    },
    widen(next) {
      ceiling = next;
    },
    get snippets() {
      return snippets;
    },
    get left() {
      return left;
    },
  };
}

function clip(glimpse: Glimpse, { lines }: Source): Glimpse | null {
  const from = Math.max(1, glimpse.from);
  const to = Math.min(lines.length, glimpse.to);
  return from > to ? null : { ...glimpse, from, to };
}

function isShown(snippets: readonly Snippet[], { file, from, to }: Glimpse): boolean {
  return snippets.some((snippet) => snippet.file === file && snippet.from <= from && to <= snippet.to);
}

/** The glimpse itself, then ever less of it: around its focus, or from its beginning. */
function smaller(whole: Glimpse, room: number, { lines }: Source): readonly Glimpse[] {
  const { focus } = whole;
  if (focus !== undefined) {
    const windows = SIDES.map((side) => ({ ...whole, from: Math.max(whole.from, focus - side), to: Math.min(whole.to, focus + side) }));
    return [whole, ...windows.filter((piece) => piece.from <= piece.to)];
  }
  let to = whole.from - 1;
  for (let used = 0; to < whole.to; to++) {
    used += (lines[to] ?? '').length + 1;
    if (used / 3.5 >= room - 1) break;
  }
  return to - whole.from + 1 >= HEAD ? [whole, { ...whole, to }] : [whole];
}

/** The snippets with one piece more; pieces of a file that touch become one. The place in the order is that of the first of them. */
function withPiece(snippets: readonly Snippet[], piece: Glimpse, { source, rung }: { source: Source; rung: Rung }): readonly Snippet[] {
  const touches = (snippet: Snippet): boolean => snippet.file === piece.file && snippet.from <= piece.to + 1 && piece.from <= snippet.to + 1;
  const joined = snippets.filter(touches);
  const from = Math.min(piece.from, ...joined.map((snippet) => snippet.from));
  const to = Math.max(piece.to, ...joined.map((snippet) => snippet.to));
  const text = source.lines.slice(from - 1, to).join('\n');
  const reasons = [...new Set([...joined.flatMap((snippet) => snippet.reason.split('; ')), piece.reason])];
  const made: Snippet = {
    file: piece.file, from, to, text, reason: reasons.join('; '), rung: Math.min(rung, ...joined.map((snippet) => snippet.rung)) as Rung, tokens: countTokens(text),
  };
  const [first] = joined;
  if (first === undefined) return [...snippets, made];
  return snippets.flatMap((snippet) => (snippet === first ? [made] : joined.includes(snippet) ? [] : [snippet]));
}

function tokensOf(snippets: readonly Snippet[]): number {
  return snippets.reduce((sum, snippet) => sum + snippet.tokens, 0);
}
