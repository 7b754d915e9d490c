import { ownKey, type RunFacts } from '../admission/index.js';
import { MOST_HEALS, readOwnBranch, type OwnBranch } from './own-branch.js';
import type { Hub, HubAnswer, HubRun } from '../ports/hub.js';

export interface RunRequest {
  readonly run: number;
  /** Who asked for it by hand. */
  readonly asker?: string;
  /** What an event said of the run, to be held against what GitHub's API says. */
  readonly announced?: { readonly workflow: number; readonly headSha: string };
  /** Heals that one failure may have on one commit. */
  readonly mostHeals?: number;
  /** Ids of further accounts whose pull requests are ours. */
  readonly authors?: readonly number[];
}

/** What admission asks for, and the branch where it is called like one of ours. */
export type AskedFacts = RunFacts & { readonly branch?: OwnBranch };

/** All that GitHub says of a run before anything of it is read. */
export async function runFacts(hub: Hub, request: RunRequest): Promise<HubAnswer<AskedFacts>> {
  const [about, found] = await Promise.all([hub.about(), hub.run(request.run)]);
  if (!about.ok) return about;
  if (!found.ok) return found;
  const run = found.value;
  const [tip, later, people, branch] = await Promise.all([
    run.headBranch === null ? null : hub.ref(`heads/${run.headBranch}`),
    hub.runs(run.workflow.id, { headSha: run.headSha, status: 'success' }),
    peopleOf(hub, run, request.asker),
    branchOf(hub, run, { repository: about.value.id, request }),
  ]);
  if (tip !== null && !tip.ok && tip.why !== 'absent') return tip;
  if (!people.ok) return people;
  if (!branch.ok) return branch;
  const greenSince = later.ok && later.value.some((one) => one.event === run.event && one.id > run.id);
  const announced = request.announced === undefined ? {} : { announced: request.announced };
  return { ok: true, value: { run, repository: about.value, tip: tip?.ok === true ? tip.value.sha : null, greenSince, ...announced, ...people.value, ...branch.value } };
}

/** Whoever asked by hand, and whoever started a further attempt of the run. An account that is no collaborator has no right here. */
async function peopleOf(hub: Hub, { attempt, startedBy }: HubRun, asker: string | undefined): Promise<HubAnswer<Pick<RunFacts, 'asker' | 'repeater'>>> {
  const asked = asker === undefined ? null : await hub.permission(asker);
  if (asked !== null && !asked.ok) return asked;
  const repeated = attempt < 2 || startedBy === undefined ? null : await hub.permission(startedBy.login);
  if (repeated !== null && !repeated.ok && repeated.why !== 'absent') return repeated;
  return {
    ok: true,
    value: {
      ...(asker === undefined || asked === null ? {} : { asker: { login: asker, permission: asked.value } }),
      ...(startedBy === undefined || repeated === null ? {} : { repeater: { ...startedBy, permission: repeated.ok ? repeated.value : 'none' } }),
    },
  };
}

async function branchOf(hub: Hub, run: HubRun, { repository, request }: { readonly repository: number; readonly request: RunRequest }): Promise<HubAnswer<Pick<AskedFacts, 'own' | 'branch'>>> {
  const key = ownKey(run);
  if (key === null) return { ok: true, value: {} };
  const read = await readOwnBranch(hub, { key, sha: run.headSha, repository, authors: request.authors ?? [] });
  if (!read.ok) return read;
  const branch = read.value;
  return { ok: true, value: { branch, own: branch.ours ? { ours: true, heals: branch.heals, most: request.mostHeals ?? MOST_HEALS } : branch } };
}
