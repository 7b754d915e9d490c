import type { Reason } from '../model/index.js';
import type { HubRun } from '../ports/hub.js';

/** What GitHub's API says about a workflow run that might be healed. Nothing here comes from the event or from a log. */
export interface RunFacts {
  readonly run: HubRun;
  /** Of the repository that we work in. */
  readonly repository: { readonly id: number };
  /** Where the head branch stands now; null where it is gone. */
  readonly tip: string | null;
  /** Somebody asked for it by hand: his right to write, by GitHub's word. */
  readonly asker?: { readonly login: string; readonly permission: 'admin' | 'write' | 'read' | 'none' };
  /** A later attempt or run of the same workflow on the same head is green. */
  readonly greenSince: boolean;
}

export type RunRefusal = { readonly outcome: 'refused'; readonly reason: Extract<Reason, 'fork' | 'own-branch' | 'stale-head' | 'actor' | 'event'>; readonly detail: string } | { readonly outcome: 'nothing-to-heal'; readonly reason: 'green' | 'no-failed-step'; readonly detail: string };

/** What a run may be: healed with a model, or only told about. */
export type RunAdmission = { readonly ok: true; readonly trusted: true } | { readonly ok: true; readonly trusted: false; readonly why: 'fork' } | { readonly ok: false; readonly refusal: RunRefusal };

/** Conclusions after which there is something to heal. */
const RED: ReadonlySet<string | null> = new Set(['failure', 'timed_out']);
/** Events whose runs have no code of others in them, or code of this repository only; whose head that is, is asked besides. */
const EVENTS: ReadonlySet<string> = new Set(['push', 'pull_request', 'workflow_dispatch', 'schedule', 'merge_group', 'repository_dispatch', 'release']);

/**
 * May this run be healed, and with what? Pure, from facts of the API alone: a payload may be replayed, a log may lie (threats L9, O1, O3, O5). The head of a fork is
 * told about, no more: it reaches no model, and nothing is published for it.
 */
export function admitRun({ run, repository, tip, asker, greenSince }: RunFacts): RunAdmission {
  if (run.repository !== repository.id) return refused('event', 'a run of another repository');
  if (run.status !== 'completed') return refused('event', `a run that is ${run.status}`);
  if (run.conclusion === 'success' || greenSince) return nothing('green');
  if (!RED.has(run.conclusion)) return nothing('no-failed-step');
  if (!EVENTS.has(run.event)) return refused('event', run.event);
  if (run.headBranch === null) return refused('event', 'a run without a branch');
  if (asker !== undefined && asker.permission !== 'admin' && asker.permission !== 'write') return refused('actor', asker.login);
  if (run.headRepository !== repository.id) return { ok: true, trusted: false, why: 'fork' };
  if (run.headBranch.startsWith('heal/')) return refused('own-branch', run.headBranch);
  if (tip !== run.headSha) return refused('stale-head', tip === null ? 'the branch is gone' : 'the branch has moved');
  return { ok: true, trusted: true };
}

function refused(reason: Extract<RunRefusal, { outcome: 'refused' }>['reason'], detail: string): RunAdmission {
  return { ok: false, refusal: { outcome: 'refused', reason, detail: detail.slice(0, 200) } };
}

function nothing(reason: 'green' | 'no-failed-step'): RunAdmission {
  return { ok: false, refusal: { outcome: 'nothing-to-heal', reason, detail: '' } };
}
