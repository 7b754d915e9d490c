import { z } from 'zod';
import type { HubCommit, HubJob, HubPull, HubPullFile, HubRun } from '../../ports/hub.js';

/**
 * GitHub's replies, as far as we use them. Texts in them (names, titles, messages) are foreign; numbers and hashes are what decides.
 * @see https://docs.github.com/rest
 */
const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const id = z.number().int().nonnegative();
const user = z.object({ login: z.string(), id }).nullable().transform((one) => one ?? { login: 'ghost', id: 0 });
const gone = z.object({ id }).nullish().transform((one) => one?.id ?? null);

export const about = z.object({ id, default_branch: z.string(), private: z.boolean() }).transform((one) => ({ id: one.id, defaultBranch: one.default_branch, private: one.private }));

export const run = z
  .object({
    id, run_attempt: id.default(1), workflow_id: id, path: z.string(), name: z.string().nullish(), event: z.string(), status: z.string().nullable(), conclusion: z.string().nullable(), head_sha: sha, head_branch: z.string().nullable(),
    head_repository: gone, repository: z.object({ id }), actor: user.optional(), triggering_actor: user.optional(), pull_requests: z.array(z.object({ number: id, base: z.object({ repo: z.object({ id }) }) })).nullish(), html_url: z.string(),
  })
  .transform((one): HubRun => ({
    id: one.id, attempt: one.run_attempt, workflow: { id: one.workflow_id, path: one.path.replace(/@.*$/, ''), name: one.name ?? '' }, event: one.event, status: one.status ?? '', conclusion: one.conclusion, headSha: one.head_sha,
    headBranch: one.head_branch, headRepository: one.head_repository, repository: one.repository.id, actor: one.actor?.login ?? '', ...(one.triggering_actor === undefined ? {} : { startedBy: one.triggering_actor }), url: one.html_url,
    pulls: (one.pull_requests ?? []).filter((pull) => pull.base.repo.id === one.repository.id).map((pull) => pull.number),
  }));
export const runs = z.object({ workflow_runs: z.array(run) }).transform((one) => one.workflow_runs);

const step = z.object({ name: z.string(), number: id, conclusion: z.string().nullable() });
export const job = z
  .object({ id, name: z.string(), conclusion: z.string().nullable(), labels: z.array(z.string()).default([]), steps: z.array(step).default([]), html_url: z.string().nullable() })
  .transform(({ html_url: url, ...one }): HubJob => ({ ...one, url: url ?? '' }));
export const jobs = z.object({ jobs: z.array(job) }).transform((one) => one.jobs);

export const file = z.object({ type: z.literal('file'), encoding: z.literal('base64'), content: z.string() }).transform(({ content }) => Buffer.from(content, 'base64').toString('utf8'));
export const ref = z.object({ ref: z.string(), object: z.object({ sha }) }).transform((one) => ({ name: one.ref.replace(/^refs\//, ''), sha: one.object.sha }));
export const refs = z.array(ref);
export const made = z.object({ sha });
export const commit = z
  .object({ sha, tree: z.object({ sha }), parents: z.array(z.object({ sha })), message: z.string(), author: z.object({ name: z.string(), email: z.string() }) })
  .transform((one): HubCommit => ({ sha: one.sha, tree: one.tree.sha, parents: one.parents.map((parent) => parent.sha), message: one.message, author: { name: one.author.name, email: one.author.email } }));
export const permission = z.object({ permission: z.enum(['admin', 'write', 'read', 'none']) }).transform((one) => one.permission);

export const pull = z
  .object({
    number: id, node_id: z.string(), html_url: z.string(), title: z.string(), body: z.string().nullable(), state: z.enum(['open', 'closed']), draft: z.boolean().default(false),
    head: z.object({ ref: z.string(), sha, repo: gone }), base: z.object({ ref: z.string() }), labels: z.array(z.object({ name: z.string() })), user,
  })
  .transform((one): HubPull => ({
    number: one.number, node: one.node_id, url: one.html_url, title: one.title, body: one.body ?? '', state: one.state, draft: one.draft, base: one.base.ref, author: one.user, labels: one.labels.map((label) => label.name),
    head: { branch: one.head.ref, sha: one.head.sha, repository: one.head.repo },
  }));
export const pulls = z.array(pull);

export const comment = z.object({ id, body: z.string().default(''), user }).transform((one) => ({ id: one.id, body: one.body, author: one.user }));
export const comments = z.array(comment);
export const pullFiles = z.array(z.object({ filename: z.string(), patch: z.string().optional() }).transform(({ filename, patch }): HubPullFile => ({ path: filename, ...(patch === undefined ? {} : { patch }) })));
export const branch = z.object({ protected: z.boolean().default(false), commit: z.object({ sha }) }).transform((one) => ({ sha: one.commit.sha, protected: one.protected }));
export const authorOf = z.object({ author: z.object({ login: z.string() }).partial().nullish() }).transform((one) => one.author?.login ?? null);
/** @see https://docs.github.com/graphql/reference/queries#user */
export const viewer = z.object({ viewer: z.object({ login: z.string(), databaseId: id }) }).transform(({ viewer: { login, databaseId } }) => ({ login, id: databaseId }));
export const anything = z.unknown().transform(() => null);
