/** The last bytes of a log, by line: what was not decoded when it passed can still be quoted. */
export interface Tail {
  /** Whole lines, of which the first has this number. They are copied. */
  add(bytes: Uint8Array, firstLine: number): void;
  /** The raw lines with the numbers from..to, those that are still held. */
  lines(from: number, to: number): readonly { readonly n: number; readonly text: string }[];
}

/** So much is held, in so many pieces, at least; at most one piece more. */
const HELD = 1 << 20;
const PIECES = 4_096;
/** Nobody is quoted more of a single line. */
const PIECE = 1 << 16;
const NEWLINE = 0x0a;

interface Held {
  readonly bytes: Uint8Array;
  readonly size: number;
  readonly firstLine: number;
}

export function createTail(): Tail {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const held: Held[] = [];
  let size = 0;
  return {
    add(bytes, firstLine) {
      const spare = size > HELD || held.length > PIECES ? held.shift() : undefined;
      if (spare !== undefined) size -= spare.size;
      const kept = Math.min(bytes.length, PIECE);
      const copy = room(kept, spare?.bytes);
      copy.set(bytes.subarray(0, kept));
      held.push({ bytes: copy, size: kept, firstLine });
      size += kept;
    },
    lines(from, to) {
      const found: { n: number; text: string }[] = [];
      for (const [index, piece] of held.entries()) {
        if (piece.firstLine > to || (held[index + 1]?.firstLine ?? Infinity) <= from) continue;
        for (const line of linesOf(piece, from, to)) found.push({ n: line.n, text: decoder.decode(piece.bytes.subarray(line.start, line.end)) });
      }
      return found;
    },
  };
}

/** The memory of what falls out is used again: a gigabyte of log must not be a gigabyte of garbage. */
function room(size: number, spare: Uint8Array | undefined): Uint8Array {
  if (size < PIECE / 4) return new Uint8Array(size);
  return spare?.length === PIECE ? spare : new Uint8Array(PIECE);
}

function linesOf({ bytes, size, firstLine }: Held, from: number, to: number): { n: number; start: number; end: number }[] {
  const found = [];
  let start = 0;
  for (let n = firstLine; n <= to && start <= size; n += 1) {
    const next = bytes.indexOf(NEWLINE, start);
    const end = next === -1 || next > size ? size : next;
    if (n >= from) found.push({ n, start, end });
    start = end + 1;
  }
  return found;
}
