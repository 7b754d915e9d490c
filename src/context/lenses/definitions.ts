import type { Snippet } from '../../model/index.js';
import type { Definition } from '../definition.js';
import { findDefinitions } from '../definitions.js';
import type { Glimpse, Lens, LensInput } from '../lens.js';
import { chainsIn, type Chain } from '../names.js';
import { sizeOf } from '../scope.js';
import type { Source } from '../source.js';
import type { Unit } from '../../lib/units/unit.js';

/** Shown whole up to this size, else by their header. */
const SMALL = 30;
const MOST = 24;

/** What the repository's own names mean that the shown code uses, one step away; names on the reported lines first. */
export const definitions: Lens = {
  name: 'definitions',
  rung: 1,
  async look(input) {
    const found = new Map<string, Glimpse>();
    for (const { snippet, source, region } of await regions(input)) {
      for (const chain of chainsIn(source, region)) {
        for (const definition of await findDefinitions(chain, source, input)) add(found, definition, { chain, snippet });
      }
    }
    return [...found.values()].slice(0, MOST);
  },
};

function add(found: Map<string, Glimpse>, { source, unit }: Definition, { chain, snippet }: { chain: Chain; snippet: Snippet }): void {
  const inside = source.path === snippet.file && snippet.from <= unit.from && unit.to <= snippet.to;
  const key = `${source.path}:${unit.from}`;
  if (inside || found.has(key)) return;
  found.set(key, { file: source.path, ...shape(unit), reason: `${chain.filter((part) => part !== '').join('.')} is used in the code above` });
}

function shape(unit: Unit): { from: number; to: number } {
  return sizeOf(unit) <= SMALL ? { from: unit.lead, to: unit.to } : { from: unit.from, to: Math.min(unit.head, unit.from + 10) };
}

interface Place {
  readonly snippet: Snippet;
  readonly source: Source;
  readonly region: { readonly from: number; readonly to: number };
}

/** The reported lines inside what is shown, then all that is shown. */
async function regions(input: LensInput): Promise<readonly Place[]> {
  const lines = new Set(input.bugs.flatMap((bug) => [`${bug.file}:${bug.line}`, ...(bug.frames ?? []).map((frame) => `${frame.file}:${frame.line}`)]));
  const [near, all]: [Place[], Place[]] = [[], []];
  for (const snippet of input.shown) {
    const source = await input.open(snippet.file);
    if (source === null) continue;
    for (let n = snippet.from; n <= snippet.to; n++) if (lines.has(`${snippet.file}:${n}`)) near.push({ snippet, source, region: { from: n, to: n } });
    all.push({ snippet, source, region: snippet });
  }
  return [...near, ...all];
}
