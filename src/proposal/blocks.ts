interface Halves {
  readonly search: readonly string[];
  readonly replace: readonly string[];
}

/** One SEARCH/REPLACE block as it stands in an answer. `at` is the line of its first marker, `end` that of its last, from 0. */
export interface Block {
  readonly at: number;
  readonly end: number;
  readonly search: readonly string[];
  readonly replace: readonly string[];
  /** Other ways to divide it, where its text holds lines that look like a divider; only the file can tell which one is meant. */
  readonly readings?: readonly Halves[];
  /** What the model wrote behind the first marker: some put the path there. */
  readonly behind: string;
}

export type Blocks = { readonly ok: true; readonly blocks: readonly Block[] } | { readonly ok: false; readonly reason: string };

/** Also as other tools have taught models to write them (aider's ORIGINAL and UPDATED, Cline's dashes, Roo Code's backslash). */
const OPEN = /^\s{0,8}\\?(?:<{5,9}\s{0,2}(?:SEARCH|ORIGINAL)|-{7}\s?SEARCH)\b(.{0,400})$/i;
const CLOSE = /^\s{0,8}\\?(?:>{5,9}\s{0,2}(?:REPLACE|UPDATED)|\+{7}\s?REPLACE)\b/i;
/** Seven, as asked for. Another number is taken only where there is none with seven: it may be a heading's underline. */
const DIVIDER = /^={7}\s*$/;
const LOOSE_DIVIDER = /^\s{0,8}={5,9}\s*$/;
const MOST_BLOCKS = 20;
/** With more dividers than these there is no end to the ways to read a block. */
const MOST_DIVIDERS = 6;

/** Finds the blocks of an answer. A block that is not whole makes the whole answer useless: half an edit is worse than none. */
export function findBlocks(lines: readonly string[]): Blocks {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at++) {
    const open = OPEN.exec(lines[at] ?? '');
    if (open === null && CLOSE.test(lines[at] ?? '') && !follows(lines, blocks.at(-1)?.end, at)) {
      return refuse(`line ${at + 1} of the answer closes a block that was never opened with <<<<<<< SEARCH`);
    }
    if (open === null) continue;
    const block = readBlock(lines, at, { n: blocks.length + 1, behind: open[1] ?? '' });
    if (typeof block === 'string') return refuse(block);
    blocks.push(block);
    at = block.end;
  }
  return { ok: true, blocks };
}

function readBlock(lines: readonly string[], at: number, { n, behind }: { n: number; behind: string }): Block | string {
  if (n > MOST_BLOCKS) return `there are more than ${MOST_BLOCKS} blocks; change less`;
  // A marker written twice is one marker.
  const from = at + (OPEN.test(lines[at + 1] ?? '') && behind.trim() === '' ? 2 : 1);
  const end = lines.findIndex((line, index) => index >= from && (CLOSE.test(line) || OPEN.test(line)));
  if (end === -1) return `block ${n} is not closed with >>>>>>> REPLACE; perhaps the answer was cut off`;
  if (OPEN.test(lines[end] ?? '')) return `block ${n} is not closed with >>>>>>> REPLACE before the next one begins`;
  const halves = divide(lines.slice(from, end));
  return typeof halves === 'number' ? dividerReason(n, halves) : { at, end, ...halves, behind };
}

/** Is this line the next one after the end of a block, blank ones not counted? */
function follows(lines: readonly string[], end: number | undefined, at: number): boolean {
  return end !== undefined && lines.slice(end + 1, at).every((line) => line.trim() === '');
}

/**
 * Both halves, or how many dividers there were. With several, those before the one that divides are lines of the file: which ways are
 * possible stands in `readings`, and the file decides. A REPLACE with more dividers than SEARCH is no way: one of them may be a slip.
 */
function divide(body: readonly string[]): (Halves & { readonly readings?: readonly Halves[] }) | number {
  const strict = body.flatMap((line, index) => (DIVIDER.test(line) ? [index] : []));
  const dividers = strict.length > 0 ? strict : body.flatMap((line, index) => (LOOSE_DIVIDER.test(line) ? [index] : []));
  const [at] = dividers;
  if (at === undefined || dividers.length > MOST_DIVIDERS) return dividers.length;
  const halves = (index: number): Halves => ({ search: body.slice(0, index), replace: body.slice(index + 1) });
  const [first, ...rest] = dividers.length === 1 ? [] : dividers.filter((_index, k) => 2 * k >= dividers.length - 1);
  return first === undefined ? halves(at) : { ...halves(first), readings: rest.map(halves) };
}

function dividerReason(n: number, dividers: number): string {
  if (dividers === 0) return `block ${n} has no ======= line between SEARCH and REPLACE`;
  return `block ${n} has ${dividers} ======= lines, so it is not clear where SEARCH ends; use one block per place, and choose lines that hold no such line themselves`;
}

function refuse(reason: string): Blocks {
  return { ok: false, reason: `${reason}.` };
}
