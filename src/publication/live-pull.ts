import type { Hub, HubAnswer, HubPull } from '../ports/hub.js';

export interface PullRequest {
  /** A `heal/` branch of this repository. */
  readonly head: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
  readonly draft: boolean;
  readonly labels: readonly string[];
  /** The change is the one that is there already: another text would only tell of other seconds. */
  readonly known?: boolean;
}

export interface LivePull {
  readonly pull: HubPull;
  readonly state: 'created' | 'updated' | 'unchanged';
}

/** What is only known once it is there (whose it is) goes into its text then. */
export type Dress = (pull: HubPull, body: string) => string;

/**
 * The one live pull request of a branch of ours: made where there is none, brought up to date where there is one, left in peace where nothing
 * changed. One that a person has closed is an answer: it is not opened again, nor another in its place.
 */
export async function livePull(hub: Hub, request: PullRequest, dress: Dress = (_, body) => body): Promise<HubAnswer<LivePull>> {
  const found = await hub.pulls({ head: request.head, state: 'all' });
  if (!found.ok) return found;
  const open = found.value.find((pull) => pull.state === 'open' && pull.base === request.base);
  if (open !== undefined) return update(hub, open, { ...request, body: dress(open, request.body) });
  const closed = found.value.find((pull) => pull.state === 'closed');
  if (closed !== undefined) return { ok: false, why: 'invalid', reason: `Pull request #${closed.number} for this failure was closed; no other is opened in its place.` };
  const { labels, known: _, ...pull } = request;
  const made = await hub.openPull(pull);
  if (made.ok) {
    const body = dress(made.value, request.body);
    const dressed = body === request.body ? made : await hub.editPull(made.value.number, { body });
    return labelled(hub, { pull: dressed.ok ? dressed.value : made.value, state: 'created' }, labels);
  }
  if (made.why !== 'exists' && made.why !== 'unreachable') return made;
  // Somebody was quicker, or the answer was lost: what is there now decides.
  const again = await hub.pulls({ head: request.head, base: request.base, state: 'open' });
  const there = again.ok ? again.value[0] : undefined;
  return there === undefined ? made : update(hub, there, { ...request, body: dress(there, request.body) });
}

async function update(hub: Hub, pull: HubPull, { title, body, labels, known = false }: PullRequest): Promise<HubAnswer<LivePull>> {
  if (known || (pull.title === title && sameText(pull.body, body))) return labelled(hub, { pull, state: 'unchanged' }, labels);
  const edited = await hub.editPull(pull.number, { title, body });
  return edited.ok ? labelled(hub, { pull: edited.value, state: 'updated' }, labels) : edited;
}

/** A label that cannot be given is no reason to take back a pull request. */
async function labelled(hub: Hub, live: LivePull, labels: readonly string[]): Promise<HubAnswer<LivePull>> {
  const missing = labels.filter((label) => !live.pull.labels.includes(label));
  if (missing.length > 0) await hub.addLabels(live.pull.number, missing);
  return { ok: true, value: live };
}

/** GitHub keeps line ends as they were sent from a browser. */
function sameText(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n').trim() === b.replaceAll('\r\n', '\n').trim();
}
