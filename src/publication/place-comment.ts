import type { HealRecord, Publication } from '../model/index.js';
import type { Hub, HubAnswer, HubPull, HubUser } from '../ports/hub.js';
import { mark, markerOf, readMarker, type Marker } from './marker.js';

export interface Said {
  readonly pull: HubPull;
  readonly self: HubUser;
  readonly record: HealRecord;
  readonly base: string;
  readonly tree: string;
  readonly letter: string;
}

/**
 * The one comment of ours for a failed step on a pull request: written once, edited in place when the fix is another, left alone when it is the same. Found by its marker in
 * a comment of our own account; the same words by anybody else are theirs.
 */
export async function placeComment(hub: Hub, said: Said): Promise<Publication> {
  const { pull: { number, url }, letter } = said;
  const marker = markerOf(said.record, said);
  const found = await findComment(hub, said, marker);
  if (!found.ok) return { kind: 'none', reason: found.reason };
  const body = mark(letter, marker);
  const there = found.value;
  if (there === null) {
    const made = await hub.comment(number, body);
    // Where the answer was lost it may be there all the same.
    const lost = !made.ok && made.why === 'unreachable' ? await findComment(hub, said, marker) : null;
    if (!made.ok && !(lost?.ok === true && lost.value !== null)) return { kind: 'none', reason: made.reason };
    return { kind: 'comment', number, url, state: 'created' };
  }
  if (there.marker.tree === marker.tree && there.marker.base === marker.base && there.marker.tier === marker.tier) return { kind: 'comment', number, url, state: 'unchanged' };
  const edited = await hub.editComment(there.id, body);
  return edited.ok ? { kind: 'comment', number, url, state: 'updated' } : { kind: 'none', reason: edited.reason };
}

async function findComment(hub: Hub, { pull, self }: Said, { step }: Marker): Promise<HubAnswer<{ readonly id: number; readonly marker: Marker } | null>> {
  const comments = await hub.comments(pull.number);
  if (!comments.ok) return comments;
  for (const { id, body, author } of comments.value) {
    const marker = author.id === self.id ? readMarker(body) : null;
    if (marker?.step === step) return { ok: true, value: { id, marker } };
  }
  return { ok: true, value: null };
}
