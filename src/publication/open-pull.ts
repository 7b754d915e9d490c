import type { Hub, HubPull } from '../ports/hub.js';

export type OpenPull = { readonly ok: true; readonly pull: HubPull; readonly defaultBranch: string } | { readonly ok: false; readonly reason: string };

/** The open pull request of a branch of this very repository: the oldest where there are several. A fork's branch of the same name is another one. */
export async function openPullOf(hub: Hub, { branch, sha }: { readonly branch: string; readonly sha: string }): Promise<OpenPull> {
  const [about, found] = await Promise.all([hub.about(), hub.pulls({ head: branch, state: 'open' })]);
  if (!about.ok) return about;
  if (!found.ok) return found;
  const { id, defaultBranch } = about.value;
  const pull = found.value.filter((one) => one.head.repository === id && one.head.branch === branch && one.head.sha === sha).sort((a, b) => a.number - b.number)[0];
  return pull === undefined ? { ok: false, reason: `There is no open pull request of the branch ${branch} at this commit.` } : { ok: true, pull, defaultBranch };
}

/** The same, or else an open one of this repository that the commit belongs to: good enough to be told there, not to be pushed to. */
export async function pullToTell(hub: Hub, at: { readonly branch: string; readonly sha: string }): Promise<OpenPull> {
  const [about, own] = await Promise.all([hub.about(), openPullOf(hub, at)]);
  if (own.ok || !about.ok) return own;
  const others = await hub.pullsOf(at.sha);
  const pull = others.ok ? others.value.find((one) => one.state === 'open' && one.head.repository === about.value.id) : undefined;
  return pull === undefined ? own : { ok: true, pull, defaultBranch: about.value.defaultBranch };
}
