type Decoder = InstanceType<typeof TextDecoder>;

const NEWLINE = 0x0a;
/** Stands for what was cut; it also makes the line longer than allowed, so that it is seen to be cut. */
const GAP = new TextEncoder().encode(' … ');
/** Handed on at once: large enough to be fast, small enough that a line kept from it does not hold much memory. */
const PIECE = 1 << 16;

/**
 * A line in the bytes of its piece, without its `\n` (a `\r` before that is still there), and whether it is the first of a piece. Nothing is
 * decoded here. The caller's buffer may be behind the bytes: they are valid only until the next piece comes.
 */
export type EachLine = (piece: Buffer, from: number, to: number, first: boolean) => void;

/** Cuts bytes into lines, whatever the pieces they come in. */
export interface Splitter {
  push(chunk: Uint8Array, each: EachLine): void;
  end(each: EachLine): void;
  /** The middle of a line was left out. */
  readonly cut: boolean;
}

/**
 * UTF-8, or UTF-16 where the log begins with its byte order mark (PowerShell's redirection writes that). Bytes that are no text become
 * U+FFFD. Of a line beyond `maxLineBytes` only the beginning and the end are kept, so that a hostile line costs no memory.
 */
export function createSplitter(maxLineBytes: number): Splitter {
  const rest = createRest(maxLineBytes);
  let wide: Decoder | undefined;
  let started = false;

  const pushPiece = (piece: Uint8Array, each: EachLine): void => {
    const last = piece.lastIndexOf(NEWLINE);
    if (last === -1) return rest.add(piece);
    let from = 0;
    if (rest.length > 0) {
      from = piece.indexOf(NEWLINE) + 1;
      rest.add(piece.subarray(0, from - 1));
      eachLine(rest.take(), each);
    }
    if (from <= last) eachLine(piece.subarray(from, last), each);
    if (last + 1 < piece.length) rest.add(piece.subarray(last + 1));
  };
  const encoder = new TextEncoder();
  const pushAll = (chunk: Uint8Array, each: EachLine): void => {
    for (let at = 0; at < chunk.length; at += PIECE) {
      const piece = chunk.subarray(at, at + PIECE);
      pushPiece(wide === undefined ? piece : encoder.encode(wide.decode(piece, { stream: true })), each);
    }
  };
  return {
    push(chunk, each) {
      if (chunk.length === 0) return;
      if (!started) {
        started = true;
        wide = wideDecoder(chunk);
      }
      pushAll(chunk, each);
    },
    end(each) {
      if (wide !== undefined) pushPiece(encoder.encode(wide.decode()), each);
      if (rest.length > 0) eachLine(rest.take(), each);
    },
    get cut() {
      return rest.cut;
    },
  };
}

/** The first piece tells; a source that hands over single bytes has a log in UTF-8. */
function wideDecoder(chunk: Uint8Array): Decoder | undefined {
  const mark = ((chunk[0] ?? 0) << 8) | (chunk[1] ?? 0);
  if (mark === 0xfffe) return new TextDecoder('utf-16le');
  return mark === 0xfeff ? new TextDecoder('utf-16be') : undefined;
}

function eachLine(bytes: Uint8Array, each: EachLine): void {
  const piece = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let from = 0;
  for (let to = piece.indexOf(NEWLINE); to !== -1; to = piece.indexOf(NEWLINE, from)) {
    each(piece, from, to, from === 0);
    from = to + 1;
  }
  each(piece, from, piece.length, from === 0);
}

interface Rest {
  add(bytes: Uint8Array): void;
  /** Valid until the next `add`. */
  take(): Uint8Array;
  readonly length: number;
  readonly cut: boolean;
}

/** The line that has not ended yet, bounded: its head, and its last bytes. One buffer, because a hostile line has thousands of pieces. */
function createRest(max: number): Rest {
  let buffer = new Uint8Array(4_096);
  let length = 0;
  let cut = false;
  const reserve = (size: number): void => {
    if (size <= buffer.length) return;
    const grown = new Uint8Array(Math.max(size, buffer.length * 2));
    grown.set(buffer.subarray(0, length));
    buffer = grown;
  };
  const squeeze = (): void => {
    const half = max >> 1;
    buffer.set(GAP, half);
    buffer.copyWithin(half + GAP.length, length - half, length);
    length = half * 2 + GAP.length;
    cut = true;
  };
  return {
    add(bytes) {
      reserve(length + bytes.length);
      // A copy: the caller may reuse its buffer for the next read.
      buffer.set(bytes, length);
      length += bytes.length;
      if (length > max * 2) squeeze();
    },
    take() {
      const all = buffer.subarray(0, length);
      length = 0;
      return all;
    },
    get length() {
      return length;
    },
    get cut() {
      return cut;
    },
  };
}
