import { readMarker } from './marker.js';
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
  /** One that is there keeps its title. */
  readonly keepTitle?: boolean;
}

export interface LivePull {
  readonly pull: HubPull;
  readonly state: 'created' | 'updated' | 'unchanged';
  /** What could not be done besides, a sentence each. */
  readonly warnings: readonly string[];
}

/**
 * The one live pull request of a branch of ours: made where there is none, brought up to date where there is one, left in peace where nothing
 * changed. One that a person has closed is an answer: it is not opened again, nor another in its place. A draft of ours becomes ready when a ready fix takes its place; what
 * a person made a draft stays one.
 */
export async function livePull(hub: Hub, request: PullRequest): Promise<HubAnswer<LivePull>> {
  const found = await hub.pulls({ head: request.head, state: 'all' });
  if (!found.ok) return found;
  const open = found.value.find((pull) => pull.state === 'open' && pull.base === request.base);
  if (open !== undefined) return update(hub, open, request);
  const closed = found.value.find((pull) => pull.state === 'closed');
  if (closed !== undefined) return { ok: false, why: 'invalid', reason: `Pull request #${closed.number} for this failure was closed; no other is opened in its place.` };
  const { head, base, title, body, draft } = request;
  const made = await hub.openPull({ head, base, title, body, draft });
  if (made.ok) return finished(hub, { pull: made.value, state: 'created', warnings: [] }, request);
  if (made.why !== 'exists' && made.why !== 'unreachable') return made;
  // Somebody was quicker, or the answer was lost: what is there now decides.
  const again = await hub.pulls({ head: request.head, base: request.base, state: 'open' });
  const there = again.ok ? again.value[0] : undefined;
  return there === undefined ? made : update(hub, there, request);
}

async function update(hub: Hub, pull: HubPull, request: PullRequest): Promise<HubAnswer<LivePull>> {
  const { body, draft, known = false, keepTitle = false } = request;
  const title = keepTitle ? pull.title : request.title;
  const better = pull.draft && !draft && readMarker(pull.body)?.tier === 'draft';
  if (!better && (known || (pull.title === title && sameText(pull.body, body)))) return finished(hub, { pull, state: 'unchanged', warnings: [] }, request);
  const edited = await hub.editPull(pull.number, { title, body });
  if (!edited.ok) return edited;
  return finished(hub, better ? await madeReady(hub, edited.value) : { pull: edited.value, state: 'updated', warnings: [] }, request);
}

async function madeReady(hub: Hub, pull: HubPull): Promise<LivePull> {
  const ready = await hub.ready(pull.node);
  return { pull: { ...pull, draft: !ready.ok }, state: 'updated', warnings: ready.ok ? [] : [`The pull request stays a draft: ${ready.reason}`] };
}

/** A label that cannot be given is no reason to take back a pull request. */
async function finished(hub: Hub, live: LivePull, { labels }: PullRequest): Promise<HubAnswer<LivePull>> {
  const missing = labels.filter((label) => !live.pull.labels.includes(label));
  const given = missing.length === 0 ? null : await hub.addLabels(live.pull.number, missing);
  const warnings = given?.ok === false ? [`The pull request has not got its labels: ${given.reason}`] : [];
  return { ok: true, value: { ...live, warnings: [...live.warnings, ...warnings] } };
}

/** GitHub keeps line ends as they were sent from a browser. */
function sameText(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n').trim() === b.replaceAll('\r\n', '\n').trim();
}
