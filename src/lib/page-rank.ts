export interface Edge {
  readonly from: number;
  readonly to: number;
  /** Above 0; only its share among the edges of one node counts. */
  readonly weight: number;
}

const DAMPING = 0.85;
const ROUNDS = 40;
const CLOSE = 1e-6;

/**
 * How likely a walker is at each node who starts at one of the `start` nodes, follows edges by their weight and now and then starts again
 * (personalised PageRank, Page et al. 1998; what has no edge out starts again). Shares add up to 1.
 * @param start one weight per node; where all are 0 every node is a start
 */
export function pageRank(edges: readonly Edge[], start: readonly number[]): Float64Array {
  const size = start.length;
  const out = new Float64Array(size);
  for (const { from, weight } of edges) out[from] = (out[from] ?? 0) + weight;
  const sum = start.reduce((total, weight) => total + weight, 0);
  const home = Float64Array.from(start, (weight) => (sum > 0 ? weight / sum : 1 / size));
  let rank: Float64Array = home;
  for (let round = 0; round < ROUNDS; round++) {
    const next = step(rank, { edges, out, home });
    const moved = next.reduce((total, value, n) => total + Math.abs(value - (rank[n] ?? 0)), 0);
    rank = next;
    if (moved < CLOSE) break;
  }
  return rank;
}

function step(rank: Float64Array, { edges, out, home }: { edges: readonly Edge[]; out: Float64Array; home: Float64Array }): Float64Array {
  const next = new Float64Array(rank.length);
  let lost = 1 - DAMPING;
  rank.forEach((value, n) => {
    if (out[n] === 0) lost += DAMPING * value;
  });
  for (const { from, to, weight } of edges) next[to] = (next[to] ?? 0) + (DAMPING * (rank[from] ?? 0) * weight) / (out[from] ?? 1);
  return next.map((value, n) => value + lost * (home[n] ?? 0));
}
