/** What an oracle says of a subset: it still does what is wanted, it does not, or nobody will be asked any more. */
export type Answer = 'holds' | 'fails' | 'stop';

export interface Minimum<T> {
  /** A subset of which the oracle said that it holds, or all of it. In the order given. */
  readonly kept: readonly T[];
  readonly dropped: readonly T[];
  /** Nothing single could be left out of `kept`: it is 1-minimal. False where the oracle stopped before that was known. */
  readonly complete: boolean;
}

/** Up to so many parts are left out one by one at once: halving first would only pay where most parts are superfluous. */
const FEW = 6;

/**
 * Delta debugging: the smallest subset that a search without going back finds for which the oracle holds. Whoever calls has seen that it holds for all
 * of `parts`. The empty subset is never asked for, nor is any subset asked for twice, so that an oracle that is not monotone (a part may be needed only
 * while another is there) or that wavers cannot make it run in circles.
 * Two departures from the paper: few parts start at the finest granularity, and at that granularity single parts are not tried, because most parts of
 * a proposed change are needed. Neither touches its promise, that the result was seen to hold and is 1-minimal if the search came to its end.
 * @see A. Zeller and R. Hildebrandt, "Simplifying and Isolating Failure-Inducing Input", IEEE Transactions on Software Engineering 28(2), 2002
 */
export async function ddmin<T>(parts: readonly T[], oracle: (subset: readonly T[]) => Promise<Answer>): Promise<Minimum<T>> {
  const ask = remembering(parts, oracle);
  let kept = parts;
  let grains = Math.min(parts.length, parts.length <= FEW ? parts.length : 2);
  while (kept.length > 1) {
    const found = await reduce(split(kept, grains), ask);
    if (found === 'stop') return minimum(parts, kept, false);
    if (found !== null) {
      kept = found.kept;
      grains = Math.min(kept.length, kept.length <= FEW ? kept.length : found.by === 'subset' ? 2 : Math.max(2, grains - 1));
    } else if (grains >= kept.length) return minimum(parts, kept, true);
    else grains = Math.min(kept.length, grains * 2);
  }
  return minimum(parts, kept, true);
}

type Ask<T> = (subset: readonly T[]) => Promise<Answer>;

function remembering<T>(parts: readonly T[], oracle: Ask<T>): Ask<T> {
  const places = new Map(parts.map((part, at) => [part, at]));
  const said = new Map<string, Answer>();
  return async (subset) => {
    const key = subset.map((part) => places.get(part)).join(' ');
    const answer = said.get(key) ?? (await oracle(subset));
    said.set(key, answer);
    return answer;
  };
}

/** One round: each piece alone, then all but each piece; null where nothing smaller holds. */
async function reduce<T>(pieces: readonly (readonly T[])[], ask: Ask<T>): Promise<{ kept: readonly T[]; by: 'subset' | 'complement' } | 'stop' | null> {
  const single = pieces.every((piece) => piece.length === 1);
  const subsets = single ? [] : pieces.map((kept) => ({ kept, by: 'subset' as const }));
  const complements = pieces.length === 2 && !single ? [] : pieces.map((piece) => ({ kept: pieces.filter((other) => other !== piece).flat(), by: 'complement' as const }));
  for (const candidate of [...subsets, ...complements]) {
    const answer = await ask(candidate.kept);
    if (answer === 'stop') return 'stop';
    if (answer === 'holds') return candidate;
  }
  return null;
}

function split<T>(parts: readonly T[], grains: number): readonly (readonly T[])[] {
  const from = (n: number): number => Math.round((n * parts.length) / grains);
  return Array.from({ length: grains }, (_, n) => parts.slice(from(n), from(n + 1)));
}

function minimum<T>(parts: readonly T[], kept: readonly T[], complete: boolean): Minimum<T> {
  return { kept, dropped: parts.filter((part) => !kept.includes(part)), complete };
}
