import { likeness } from './nearest-lines.js';
import { NONE, type Block, type Landing, type Rung, type Source } from './landing.js';

const MOST_DROPPED = 6;
/** Fewer characters than these stand in too many places (aider's udiff coder has the same bound). */
const LEAST_LEFT = 10;
const WINDOW = 4;
const MIN_LIKENESS = 0.6;
const MOST_LINES = 20_000;

/**
 * Rung 7: lines at the edge of a block that both halves share, and that are not quoted as they stand, are left out, as few as possible. Every
 * line that changes must still fit, what is left must be unique, and each line left out must resemble a line next to the place more than
 * any other line of the file: a heading that was paraphrased is one thing, the heading of another function is another.
 */
export function landCore(inner: Rung): Rung {
  return (source: Source, block: Block): Landing => {
    if (source.lines.length > MOST_LINES) return NONE;
    const [head, tail] = shared(block);
    for (let drop = 1; drop <= Math.min(MOST_DROPPED, head + tail, Math.floor(block.search.length / 2)); drop++) {
      const ways = Array.from({ length: drop + 1 }, (_, h) => [h, drop - h] as const).filter(([h, t]) => h <= head && t <= tail);
      const landings = ways.map(([h, t]) => landWithout(inner, source, { block, h, t })).filter((landing) => landing.kind !== 'none');
      const [only, other] = landings;
      if (other !== undefined) return landings.find((landing) => landing.kind !== 'landed') ?? { kind: 'many', at: landings.flatMap(placesOf) };
      if (only !== undefined) return only;
    }
    return NONE;
  };
}

function placesOf(landing: Landing): readonly number[] {
  return landing.kind === 'landed' ? landing.spans.map((span) => span.lines?.at ?? 0) : [];
}

function shared({ search, replace }: Block): readonly [number, number] {
  const same = (i: number, j: number): boolean => search[i] !== undefined && search[i].trimEnd() === replace[j]?.trimEnd();
  const most = Math.min(search.length, replace.length);
  let head = 0;
  while (head < most && same(head, head)) head++;
  let tail = 0;
  while (tail < most - head && same(search.length - 1 - tail, replace.length - 1 - tail)) tail++;
  return [head, tail];
}

function landWithout(inner: Rung, source: Source, { block, h, t }: { block: Block; h: number; t: number }): Landing {
  const core = { search: block.search.slice(h, block.search.length - t), replace: block.replace.slice(h, block.replace.length - t) };
  if (core.search.join('').replace(/\s/g, '').length < LEAST_LEFT) return NONE;
  const landing = inner(source, core);
  const span = landing.kind === 'landed' ? landing.spans[0] : undefined;
  if (landing.kind !== 'landed') return landing.kind === 'none' ? NONE : landing;
  if (span?.lines === undefined) return NONE;
  const texts = source.lines.map((line) => line.text);
  const above = block.search.slice(0, h).reverse();
  const below = block.search.slice(block.search.length - t);
  const backed = backs(above, { texts, next: texts.slice(0, span.lines.at).reverse() }) && backs(below, { texts, next: texts.slice(span.lines.end) });
  return backed ? landing : NONE;
}

/** Do the lines left out, from the place outwards, resemble the lines that stand there, in their order? */
function backs(dropped: readonly string[], { texts, next }: { texts: readonly string[]; next: readonly string[] }): boolean {
  let from = 0;
  for (const line of dropped.filter((one) => one.trim() !== '')) {
    const near = next.slice(from, from + WINDOW).map((text) => likeness(text, line));
    const best = Math.max(...near, 0);
    const at = near.indexOf(best);
    if (best < MIN_LIKENESS) return false;
    const rival = best < 1 && texts.some((text) => text.trim() !== next[from + at]?.trim() && likeness(text, line) >= best);
    if (rival) return false;
    from += at + 1;
  }
  return true;
}
