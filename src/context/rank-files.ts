import { pageRank, type Edge } from '../lib/page-rank.js';
import type { Mentions } from './mentions.js';
import type { Source } from './source.js';
import { tagsOf, type Tags } from './tags.js';

export interface Ranked {
  readonly source: Source;
  /** Share of a walk that begins where the failure is. */
  readonly rank: number;
  /** What it defines, by how much of the walk comes in by each name. */
  readonly symbols: readonly string[];
}

/**
 * What a use of a name weighs. The figures are those of aider's repository map (Aider-AI/aider, aider/repomap.py): a name that the failure
 * speaks of and one that is long and made of parts are telling, a private one and one that many files define are not; what is used where the
 * failure is counts most.
 */
const WEIGHTS = { mentioned: 10, telling: 10, private: 0.1, crowded: 0.1, near: 50 } as const;
const CROWD = 5;
/** A name that more files define tells nothing at all; it would only make the graph large. */
const NOISE = 40;

/** Files by how a walk along the uses of names from the failure reaches them, best first. */
export function rankFiles(sources: readonly Source[], { names, files }: Mentions, shown: ReadonlySet<string>): readonly Ranked[] {
  const tags = sources.map(tagsOf);
  const near = new Set([...files, ...shown]);
  const uses = usesBetween(tags, { sources, names, near });
  const spoken = tags.map(({ defines }) => defines.some((name) => names.has(name) && isTelling(name)));
  const start = sources.map(({ path }, n) => (near.has(path) || names.has(stemOf(path)) || spoken[n] === true ? 1 : 0));
  const ranks = pageRank(uses, start);
  const out = new Float64Array(sources.length);
  for (const { from, weight } of uses) out[from] = (out[from] ?? 0) + weight;
  const flows = sources.map(() => new Map<string, number>());
  for (const { from, to, weight, name } of uses) {
    const flow = ((ranks[from] ?? 0) * weight) / (out[from] ?? 1);
    flows[to]?.set(name, (flows[to].get(name) ?? 0) + flow);
  }
  const ranked = sources.map((source, n) => ({ source, rank: ranks[n] ?? 0, symbols: byFlow(tags[n]?.defines ?? [], flows[n] ?? new Map<string, number>()) }));
  return ranked.sort((a, b) => b.rank - a.rank || (a.source.path < b.source.path ? -1 : 1));
}

interface Use extends Edge {
  readonly name: string;
}
interface Near {
  readonly sources: readonly Source[];
  readonly names: ReadonlySet<string>;
  readonly near: ReadonlySet<string>;
}

/** An edge from each file that uses a name to each that defines it. */
function usesBetween(tags: readonly Tags[], { sources, names, near }: Near): readonly Use[] {
  const definers = new Map<string, number[]>();
  tags.forEach(({ defines }, n) => {
    for (const name of defines) definers.set(name, [...(definers.get(name) ?? []), n]);
  });
  return tags.flatMap(({ uses }, from) => {
    const factor = near.has(sources[from]?.path ?? '') ? WEIGHTS.near : 1;
    return [...uses].flatMap(([name, count]) => {
      const found = definers.get(name) ?? [];
      if (found.length > NOISE) return [];
      const weight = factor * weightOf(name, { mentioned: names.has(name), definers: found.length }) * Math.sqrt(count);
      return found.filter((to) => to !== from).map((to) => ({ from, to, weight, name }));
    });
  });
}

function weightOf(name: string, { mentioned, definers }: { readonly mentioned: boolean; readonly definers: number }): number {
  return (mentioned ? WEIGHTS.mentioned : 1) * (isTelling(name) ? WEIGHTS.telling : 1) * (name.startsWith('_') ? WEIGHTS.private : 1) * (definers > CROWD ? WEIGHTS.crowded : 1);
}

function isTelling(name: string): boolean {
  return name.length >= 8 && (/[a-z\d][A-Z]/.test(name) || /[A-Za-z\d]_[A-Za-z\d]/.test(name));
}

function byFlow(defines: readonly string[], flow: ReadonlyMap<string, number>): readonly string[] {
  return defines.map((name) => [name, flow.get(name) ?? 0] as const).sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w{1,10}$/, '');
}
