import { decodeText } from '../../lib/text.js';
import type { Patch, Publication } from '../../model/index.js';
import type { Hub, HubPull, HubUser } from '../../ports/hub.js';
import type { World } from '../../ports/index.js';
import { groundOf, MOVED } from '../ground.js';
import { mark, markerOf, readMarker, type Marker } from '../marker.js';
import { openPullOf } from '../open-pull.js';
import { placeComment } from '../place-comment.js';
import type { Publisher } from '../publisher.js';
import { suggestionsOf, type Changed, type Suggested } from '../suggest.js';

/**
 * One review of the pull request with the fix as suggestions, each on the lines that it changes. Where some of it does not lie on lines that the pull request shows, all of it is
 * told in a comment instead: half a fix was never tried. The same review is not written twice.
 */
export const suggestions: Publisher = {
  name: 'suggestions',
  summary: 'suggest the fix on the lines of the pull request, or tell of it in a comment',
  hub: true,
  async publish(world, { record, patch, letter = '' }) {
    const { state } = world.repo;
    const ground = await groundOf(world, patch, { what: 'a review' });
    if (!ground.ok) return none(ground.reason);
    const { hub, self, branch, tip } = ground;
    if (tip !== state.head) return none(MOVED);
    const found = await openPullOf(hub, { branch, sha: tip });
    if (!found.ok) return none(found.reason);
    const { pull } = found;
    const files = await hub.pullFiles(pull.number);
    const suggested: Suggested = files.ok ? suggestionsOf(await changedOf(world, patch), files.value) : files;
    const said = { pull, self, record, base: state.head, tree: patch.tree, letter };
    const marker = markerOf(record, said);
    const reviewed = suggested.ok ? await review(hub, { pull, self, marker, letter, suggested }) : suggested;
    if (reviewed.ok) return { kind: 'suggestions', number: pull.number, url: pull.url, count: reviewed.count, state: reviewed.state };
    const told = await placeComment(hub, said);
    return told.kind === 'comment' ? { ...told, warnings: [`The fix is told in a comment and not as suggestions: ${reviewed.reason}`] } : told;
  },
};

interface Review {
  readonly pull: HubPull;
  readonly self: HubUser;
  readonly marker: Marker;
  readonly letter: string;
  readonly suggested: Extract<Suggested, { ok: true }>;
}

type Reviewed = { readonly ok: true; readonly count: number; readonly state: 'created' | 'unchanged' } | { readonly ok: false; readonly reason: string };

async function review(hub: Hub, { pull, self, marker, letter, suggested }: Review): Promise<Reviewed> {
  const count = suggested.comments.length;
  const there = await isThere(hub, { pull, self, marker });
  if (!there.ok) return there;
  if (there.value) return { ok: true, count, state: 'unchanged' };
  const apart = count === 1 ? '' : `> [!NOTE]\n> Add all ${count} suggestions to one batch and commit them together: apart they were not tried.\n\n`;
  const comments = suggested.comments.map((comment) => ({ ...comment, body: mark(comment.body, marker) }));
  const made = await hub.review(pull.number, { body: `${apart}${letter}`, comments, commit: marker.base });
  if (made.ok) return { ok: true, count, state: 'created' };
  // An answer that was lost says nothing: the comments do.
  const again = made.why === 'unreachable' ? await isThere(hub, { pull, self, marker }) : null;
  return again?.ok === true && again.value ? { ok: true, count, state: 'created' } : made;
}

async function isThere(hub: Hub, { pull, self, marker }: Pick<Review, 'pull' | 'self' | 'marker'>): Promise<{ readonly ok: true; readonly value: boolean } | { readonly ok: false; readonly reason: string }> {
  const comments = await hub.reviewComments(pull.number);
  if (!comments.ok) return comments;
  const ours = comments.value.filter(({ author }) => author.id === self.id).map(({ body }) => readMarker(body));
  return { ok: true, value: ours.some((one) => one?.tree === marker.tree && one.base === marker.base) };
}

async function changedOf({ repo }: World, { base, tree, files }: Patch): Promise<readonly Changed[]> {
  const textOf = async (at: string, path: string, there: boolean): Promise<string | null> => {
    const bytes = there ? await repo.read(at, path) : null;
    return bytes === null ? null : decodeText(bytes);
  };
  return Promise.all(files.map(async (file) => ({ ...file, before: await textOf(base, file.path, file.before !== null), after: await textOf(tree, file.path, file.after !== null) })));
}

function none(reason: string): Publication {
  return { kind: 'none', reason };
}
