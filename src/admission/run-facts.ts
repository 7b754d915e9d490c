import { keyOfBranch, WORKFLOW_BOT } from '../lib/heal-names.js';
import type { Reason } from '../model/index.js';
import type { HubRun } from '../ports/hub.js';

type Permission = 'admin' | 'write' | 'read' | 'none';

/** What GitHub's API says about a workflow run that might be healed. Nothing here comes from a log, and of the event only what is held against it. */
export interface RunFacts {
  readonly run: HubRun;
  /** Of the repository that we work in. */
  readonly repository: { readonly id: number };
  /** Where the head branch stands now; null where it is gone. */
  readonly tip: string | null;
  /** Somebody asked for it by hand: his right to write, by GitHub's word. */
  readonly asker?: { readonly login: string; readonly permission: Permission };
  /** Where the run is a repeated one: the right of whoever repeated it. */
  readonly repeater?: { readonly login: string; readonly id: number; readonly permission: Permission };
  /** What an event said of the run. */
  readonly announced?: { readonly workflow: number; readonly headSha: string };
  /** A later attempt or run of the same workflow on the same head is green. */
  readonly greenSince: boolean;
  /** Where the head is called like a branch of ours: whether it is one, and how often it was healed. */
  readonly own?: OwnHead;
}

/** `heals` = heals of its failure on the commit it stands on, of which there may be `most`. `why` = a clause: what speaks against it. */
export type OwnHead = { readonly ours: true; readonly heals: number; readonly most: number } | { readonly ours: false; readonly why: string };

export type RunRefusal =
  | { readonly outcome: 'refused'; readonly reason: Extract<Reason, 'fork' | 'own-branch' | 'stale-head' | 'actor' | 'event' | 'attempts'>; readonly detail: string }
  | { readonly outcome: 'escalated'; readonly reason: 'base-broken'; readonly detail: string }
  | { readonly outcome: 'nothing-to-heal'; readonly reason: 'green' | 'no-failed-step'; readonly detail: string };

/** What a run may be: healed with a model, or only told about; or it is one of our own branches whose end is to be told where it stands. */
export type RunAdmission =
  | { readonly ok: true; readonly trusted: true }
  | { readonly ok: true; readonly trusted: false; readonly why: 'fork' }
  | { readonly ok: false; readonly watch: 'green' | 'attempts' }
  | { readonly ok: false; readonly refusal: RunRefusal };

/** Conclusions after which there is something to heal. */
export const RED: ReadonlySet<string | null> = new Set(['failure', 'timed_out']);
/** Events whose runs have no code of others in them, or code of this repository only; whose head that is, is asked besides. */
const EVENTS: ReadonlySet<string> = new Set(['push', 'pull_request', 'workflow_dispatch', 'schedule', 'merge_group', 'repository_dispatch', 'release']);

/**
 * May this run be healed, and with what? Pure, from facts of the API alone: a payload may be replayed, a log may lie (threats L9, O1, O3, O4, O5). The head of a fork is
 * told about, no more: it reaches no model, and nothing is published for it. A branch of ours is healed again only as often as its ledger allows.
 */
export function admitRun(facts: RunFacts): RunAdmission {
  const { run, repository, tip, own } = facts;
  if (run.repository !== repository.id) return refused('event', 'a run of another repository');
  if (facts.announced !== undefined && !agrees(run, facts.announced)) return refused('event', 'an event that tells of another run than GitHub knows');
  if (run.status !== 'completed') return refused('event', `a run that is ${run.status}`);
  if (run.conclusion === 'success' || facts.greenSince) return own?.ours === true && tip === run.headSha ? { ok: false, watch: 'green' } : nothing('green');
  if (!RED.has(run.conclusion)) return nothing('no-failed-step');
  if (!EVENTS.has(run.event)) return refused('event', run.event);
  if (run.headBranch === null) return refused('event', 'a run without a branch');
  const stranger = strangerOf(facts);
  if (stranger !== null) return refused('actor', stranger);
  if (run.headRepository !== repository.id) return { ok: true, trusted: false, why: 'fork' };
  return ofHead(run, tip, own);
}

function ofHead({ headBranch, headSha }: HubRun, tip: string | null, own: OwnHead | undefined): RunAdmission {
  if (headBranch?.startsWith('heal/') === true && own?.ours !== true) return refused('own-branch', own === undefined ? headBranch : `${headBranch} (${own.why})`);
  if (tip !== headSha) return refused('stale-head', tip === null ? 'the branch is gone' : 'the branch has moved');
  if (own?.ours === true && own.heals >= own.most) return { ok: false, watch: 'attempts' };
  return { ok: true, trusted: true };
}

function agrees(run: HubRun, announced: NonNullable<RunFacts['announced']>): boolean {
  return run.workflow.id === announced.workflow && run.headSha === announced.headSha;
}

/** Who asked for it without the right to. A workflow's own token may repeat a run, and is no collaborator (threats O4, O5). */
function strangerOf({ asker, repeater }: RunFacts): string | null {
  const may = (permission: Permission): boolean => permission === 'admin' || permission === 'write';
  if (asker !== undefined && !may(asker.permission)) return asker.login;
  return repeater !== undefined && repeater.id !== WORKFLOW_BOT && !may(repeater.permission) ? repeater.login : null;
}

/**
 * Is a plan still worth what it costs? Asked again before whatever is dear: the first call of a model, the publication. Null = yes.
 * @param facts `green` = this run, or a later one of the same commit, is green by now
 */
export function unwanted({ sha, tip, green }: { readonly sha: string; readonly tip: string | null; readonly green: boolean }): RunRefusal | null {
  if (tip !== sha) return { outcome: 'refused', reason: 'stale-head', detail: tip === null ? 'the branch is gone' : 'the branch has moved' };
  return green ? { outcome: 'nothing-to-heal', reason: 'green', detail: '' } : null;
}

/** Is the head of a run called like a branch of ours, in this repository? */
export function ownKey({ headBranch, headRepository, repository }: Pick<HubRun, 'headBranch' | 'headRepository' | 'repository'>): string | null {
  return headBranch === null || headRepository !== repository ? null : keyOfBranch(headBranch);
}

function refused(reason: Extract<RunRefusal, { outcome: 'refused' }>['reason'], detail: string): RunAdmission {
  return { ok: false, refusal: { outcome: 'refused', reason, detail: detail.slice(0, 200) } };
}

function nothing(reason: 'green' | 'no-failed-step'): RunAdmission {
  return { ok: false, refusal: { outcome: 'nothing-to-heal', reason, detail: '' } };
}
