/** One SEARCH/REPLACE block as it stands in an answer. `at` is the line of its first marker, `end` that of its last, from 0. */
export interface Block {
  readonly at: number;
  readonly end: number;
  readonly search: readonly string[];
  readonly replace: readonly string[];
  /** What the model wrote behind the first marker: some put the path there. */
  readonly behind: string;
}
export type Blocks = { readonly ok: true; readonly blocks: readonly Block[] } | { readonly ok: false; readonly reason: string };

const OPEN = /^\s{0,8}<{5,9}\s{0,2}SEARCH\b(.{0,400})$/;
const CLOSE = /^\s{0,8}>{5,9}\s{0,2}REPLACE\b/;
/** Seven, as asked for. Another number is taken only where there is none with seven: it may be a heading's underline. */
const DIVIDER = /^={7}\s*$/;
const LOOSE_DIVIDER = /^\s{0,8}={5,9}\s*$/;
const MOST_BLOCKS = 20;

/** Finds the blocks of an answer. A block that is not whole makes the whole answer useless: half an edit is worse than none. */
export function findBlocks(lines: readonly string[]): Blocks {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at++) {
    const open = OPEN.exec(lines[at] ?? '');
    if (open === null && CLOSE.test(lines[at] ?? '')) return refuse(`line ${at + 1} of the answer closes a block that was never opened with <<<<<<< SEARCH`);
    if (open === null) continue;
    const n = blocks.length + 1;
    if (n > MOST_BLOCKS) return refuse(`there are more than ${MOST_BLOCKS} blocks; change less`);
    const end = lines.findIndex((line, index) => index > at && (CLOSE.test(line) || OPEN.test(line)));
    if (end === -1) return refuse(`block ${n} is not closed with >>>>>>> REPLACE; perhaps the answer was cut off`);
    if (OPEN.test(lines[end] ?? '')) return refuse(`block ${n} is not closed with >>>>>>> REPLACE before the next one begins`);
    const halves = divide(lines.slice(at + 1, end));
    if (typeof halves === 'number') return refuse(dividerReason(n, halves));
    blocks.push({ at, end, ...halves, behind: open[1] ?? '' });
    at = end;
  }
  return { ok: true, blocks };
}

/** Both halves, or how many dividers there were. With two it is anybody's guess which one divides, and nobody guesses here. */
function divide(body: readonly string[]): { readonly search: readonly string[]; readonly replace: readonly string[] } | number {
  const strict = body.flatMap((line, index) => (DIVIDER.test(line) ? [index] : []));
  const dividers = strict.length > 0 ? strict : body.flatMap((line, index) => (LOOSE_DIVIDER.test(line) ? [index] : []));
  const [at] = dividers;
  return at === undefined || dividers.length > 1 ? dividers.length : { search: body.slice(0, at), replace: body.slice(at + 1) };
}

function dividerReason(n: number, dividers: number): string {
  if (dividers === 0) return `block ${n} has no ======= line between SEARCH and REPLACE`;
  return `block ${n} has ${dividers} ======= lines, so it is not clear where SEARCH ends; use one block per place, and choose lines that hold no such line themselves`;
}

function refuse(reason: string): Blocks {
  return { ok: false, reason: `${reason}.` };
}
