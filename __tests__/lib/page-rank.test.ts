import { pageRank, type Edge } from '../../src/lib/page-rank.js';

const edge = (from: number, to: number, weight = 1): Edge => ({ from, to, weight });
const order = (edges: readonly Edge[], start: readonly number[]): number[] => [...pageRank(edges, start)].map((rank, n) => [rank, n] as const).sort((a, b) => b[0] - a[0]).map(([, n]) => n);

describe('pageRank', () => {
  it.each<[string, readonly Edge[], readonly number[], readonly number[]]>([
    ['goes along a chain, less with every step', [edge(0, 1), edge(1, 2), edge(2, 3)], [1, 0, 0, 0], [0, 1, 2, 3]],
    ['follows the heavier edge', [edge(0, 1), edge(0, 2, 9)], [1, 0, 0], [0, 2, 1]],
    ['gathers where many lead', [edge(0, 3), edge(1, 3), edge(2, 3)], [1, 1, 1, 0], [3, 0, 1, 2]],
    ['does not reach what nothing leads to', [edge(2, 1), edge(0, 1)], [1, 0, 0], [0, 1, 2]],
  ])('%s', (_, edges, start, expected) => {
    expect(order(edges, start)).toEqual(expected);
  });

  it('shares out one walker, whatever the graph', () => {
    for (const [edges, start] of [[[], [0, 0]], [[edge(0, 1), edge(1, 0)], [1, 0]], [[edge(0, 0)], [1, 0, 5]], [[], [3]]] as const) {
      expect(pageRank(edges, start).reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 6);
    }
    expect([...pageRank([], [])]).toEqual([]);
  });

  it('is the stationary share: of two that lead to each other, the start keeps 1 / 1.85', () => {
    expect(pageRank([edge(0, 1), edge(1, 0)], [1, 0])[0]).toBeCloseTo(1 / 1.85, 2);
  });
});
