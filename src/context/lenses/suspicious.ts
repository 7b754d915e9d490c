import { countTokens } from '../../lib/lines.js';
import type { Region } from '../../lib/units/unit.js';
import type { Glimpse, Lens, LensInput } from '../lens.js';
import type { Piece } from '../piece.js';
import type { Suspect } from '../suspect.js';
import { failedTests } from '../tested.js';

/** Of the room of the next rung, what is kept for what comes behind: what the shown names mean, and the other failed tests. */
const KEPT = 0.15;

/**
 * What may hold the fault of a failed test, the most suspicious first, in what room the next rung has: the fault of a wrong value is often many calls deeper, or
 * where tables and hooks call without a name.
 */
export const suspicious: Lens = {
  name: 'suspicious',
  rung: 1,
  look: async (input) => (failedTests(input.bugs).length === 0 ? [] : fitting(await input.suspects(), input, input.room * (1 - KEPT))),
};

/** As many as there is room for; one that is too large does not keep smaller ones behind it out. */
function fitting(suspects: readonly Suspect[], { shown }: LensInput, room: number): readonly Glimpse[] {
  let left = room;
  const found: Glimpse[] = [];
  const has = ({ source, from, to }: Pick<Piece, 'source'> & Region): boolean => [...shown, ...found].some((one) => one.file === source.path && one.from <= from && to <= one.to);
  for (const { piece, tokens, beside } of suspects) {
    const head = piece.head === undefined || has({ source: piece.source, ...piece.head }) || piece.head.from >= piece.from ? undefined : piece.head;
    const cost = tokens + (head === undefined ? 0 : countTokens(piece.source.lines.slice(head.from - 1, head.to).join('\n')));
    if (cost > left || has(piece)) continue;
    left -= cost;
    for (const region of head === undefined ? [piece] : [piece, head]) found.push({ file: piece.source.path, from: region.from, to: region.to, reason: reasonOf(piece, beside) });
  }
  return found;
}

function reasonOf({ name }: Piece, beside: boolean): string {
  const how = beside ? 'stands beside what the failing test reaches' : 'is reached by the failing test';
  return name === undefined ? how : `${name} ${how}`;
}
