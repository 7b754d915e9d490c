import { oneLine } from '../lib/foreign.js';
import type { Hub, HubUser } from '../ports/hub.js';
import { BOT } from './ground.js';
import { startsByHand } from './workflow-triggers.js';

export interface Pushed {
  readonly self: HubUser;
  readonly branch: string;
  readonly commit: string;
  /** The workflow that failed, by its path. */
  readonly workflow?: string | undefined;
}

const STARTS = 'Checks start on this commit by themselves.';
const APPROVE = 'press “Approve workflows to run” below, or close and open the pull request';
const WAIT = `Checks wait for you: ${APPROVE}. What a workflow’s own token pushes starts none.`;

/**
 * Whether CI starts on what was pushed, as one sentence. What a workflow's own token pushes starts nothing but runs of the pull request that wait for a person's word;
 * the workflow that failed is started here where it can be and the token may.
 * @see https://docs.github.com/actions/concepts/security/github_token#when-github_token-triggers-workflow-runs
 */
export async function startChecks(hub: Hub, pushed: Pushed): Promise<string> {
  if (pushed.self.id !== BOT) return STARTS;
  const tried = await dispatch(hub, pushed);
  return tried.ok ? `${tried.name} was started on this commit. Other checks wait for you: ${APPROVE}.` : `${WAIT}${tried.why}`;
}

/** The same where nothing was pushed: who started what was told then. */
export function waitingChecks(self: HubUser): string {
  return self.id === BOT ? WAIT : STARTS;
}

async function dispatch(hub: Hub, { branch, commit, workflow }: Pushed): Promise<{ readonly ok: true; readonly name: string } | { readonly ok: false; readonly why: string }> {
  const name = oneLine(workflow?.split('/').at(-1) ?? '', 100);
  if (workflow === undefined || !/^\.github\/workflows\/[\w.-]{1,100}\.ya?ml$/.test(workflow)) return { ok: false, why: '' };
  const file = await hub.file(workflow, commit);
  if (!file.ok) return { ok: false, why: '' };
  if (!startsByHand(file.value)) return { ok: false, why: ` With on: workflow_dispatch ${name} would have been started here.` };
  const started = await hub.dispatch(name, branch, {});
  if (started.ok) return { ok: true, name };
  return { ok: false, why: started.why === 'forbidden' ? ` With actions: write ${name} would have been started here.` : ` ${name} could not be started: ${oneLine(started.reason, 200)}` };
}
