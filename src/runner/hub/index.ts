import type { Hub, HubAnswer, HubCommit } from '../../ports/hub.js';
import { openClient, type Client, type ClientOptions } from './client.js';
import * as read from './decode.js';
import { streamLog } from './log.js';

/** The hub port over GitHub's REST API (or that of an Enterprise Server). */
export function openHub(options: ClientOptions): Hub {
  const client = openClient(options);
  const { ask, askAll } = client;
  const done = async (route: string, params: Readonly<Record<string, unknown>>): Promise<HubAnswer<null>> => ask({ route, params, decode: read.anything });
  return {
    repository: options.repository,
    about: () => ask({ route: 'GET /repos/{owner}/{repo}', decode: read.about }),
    run: (run_id) => ask({ route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}', params: { run_id }, decode: read.run }),
    jobs: (run_id, attempt_number) => askAll({ route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs', params: { run_id, attempt_number }, decode: read.jobs }),
    async log(job_id) {
      const where = await client.askWhere({ route: 'GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs', params: { job_id } });
      return where.ok ? streamLog(where.value, options.api) : where;
    },
    runs: (workflow_id, { branch, headSha, status }) =>
      ask({ route: 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', params: { workflow_id, per_page: 30, ...given({ branch, head_sha: headSha, status }) }, decode: read.runs }),
    redRuns: (branch) => ask({ route: 'GET /repos/{owner}/{repo}/actions/runs', params: { branch, status: 'failure', per_page: 30 }, decode: read.runs }),
    // Twice asked is once done: the second time GitHub says that it runs already.
    rerunFailed: (run_id) => done('POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs', { run_id }),
    dispatch: (workflow_id, ref, inputs) => done('POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', { workflow_id, ref, inputs }),
    file: (path, ref) => ask({ route: 'GET /repos/{owner}/{repo}/contents/{path}', params: { path, ref }, decode: read.file }),
    ref: (ref) => ask({ route: 'GET /repos/{owner}/{repo}/git/ref/{ref}', params: { ref }, decode: read.ref }),
    refs: (ref) => ask({ route: 'GET /repos/{owner}/{repo}/git/matching-refs/{ref}', params: { ref }, decode: read.refs }),
    createRef: (name, sha) => done('POST /repos/{owner}/{repo}/git/refs', { ref: `refs/${name}`, sha }),
    moveRef: (ref, sha) => done('PATCH /repos/{owner}/{repo}/git/refs/{ref}', { ref, sha, force: false }),
    deleteRef: (ref) => done('DELETE /repos/{owner}/{repo}/git/refs/{ref}', { ref }),
    commit: (commit_sha) => ask({ route: 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}', params: { commit_sha }, decode: read.commit }),
    makeCommit: (request) => makeCommit(client, request),
    permission: (username) => ask({ route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission', params: { username }, decode: read.permission }),
    pull: (pull_number) => ask({ route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}', params: { pull_number }, decode: read.pull }),
    pulls: ({ head, base, state }) =>
      askAll({ route: 'GET /repos/{owner}/{repo}/pulls', params: { state, ...given({ head: head === undefined ? undefined : `${options.repository.split('/')[0] ?? ''}:${head}`, base }) }, decode: read.pulls }),
    openPull: (request) => ask({ route: 'POST /repos/{owner}/{repo}/pulls', params: { ...request }, decode: read.pull }),
    editPull: (pull_number, change) => ask({ route: 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}', params: { pull_number, ...change }, decode: read.pull }),
    addLabels: (issue_number, labels) => done('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', { issue_number, labels }),
    removeLabel: (issue_number, name) => done('DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', { issue_number, name }),
    assign: (issue_number, assignees) => done('POST /repos/{owner}/{repo}/issues/{issue_number}/assignees', { issue_number, assignees }),
    requestReview: (pull_number, reviewers) => done('POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers', { pull_number, reviewers }),
    comments: (issue_number) => askAll({ route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments', params: { issue_number }, decode: read.comments }),
    comment: (issue_number, body) => ask({ route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', params: { issue_number, body }, decode: read.comment }),
    editComment: (comment_id, body) => done('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id, body }),
    review: (pull_number, { body, comments, commit }) =>
      done('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
        pull_number, body, event: 'COMMENT', ...given({ commit_id: commit }),
        comments: comments.map(({ path, line, startLine, body: text }) => ({ path, line, side: 'RIGHT', body: text, ...(startLine === undefined || startLine === line ? {} : { start_line: startLine, start_side: 'RIGHT' }) })),
      }),
    ...whatIsAbout(client),
  };
}

/** What push, suggestions and reviewers ask besides. */
function whatIsAbout({ ask, askAll, askGraph }: Client): Pick<Hub, 'reviewComments' | 'pullFiles' | 'pullsOf' | 'branch' | 'authorOf' | 'self' | 'ready' | 'draft'> {
  return {
    reviewComments: (pull_number) => askAll({ route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', params: { pull_number }, decode: read.comments }),
    pullFiles: (pull_number) => askAll({ route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files', params: { pull_number }, decode: read.pullFiles }),
    pullsOf: (commit_sha) => askAll({ route: 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', params: { commit_sha }, decode: read.pulls }),
    branch: (name) => ask({ route: 'GET /repos/{owner}/{repo}/branches/{branch}', params: { branch: name }, decode: read.branch }),
    authorOf: (ref) => ask({ route: 'GET /repos/{owner}/{repo}/commits/{ref}', params: { ref }, decode: read.authorOf }),
    self: () => askGraph({ document: 'query { viewer { login databaseId } }', variables: {}, decode: read.viewer }),
    ready: (id) => askGraph({ document: READY, variables: { id }, decode: read.anything }),
    draft: (id) => askGraph({ document: DRAFT, variables: { id }, decode: read.anything }),
  };
}

/** What REST cannot do. Done twice they change nothing, so they may be asked for again. @see https://docs.github.com/graphql/reference/mutations#markpullrequestreadyforreview */
const READY = 'mutation($id: ID!) { markPullRequestReadyForReview(input: { pullRequestId: $id }) { pullRequest { isDraft } } }';
const DRAFT = 'mutation($id: ID!) { convertPullRequestToDraft(input: { pullRequestId: $id }) { pullRequest { isDraft } } }';

/** Objects only, named by their content: whoever asks for them again gets the same, so they may be asked for again. */
async function makeCommit({ ask }: Client, { baseTree, changes, parents, message }: Parameters<Hub['makeCommit']>[0]): Promise<HubAnswer<HubCommit>> {
  const entries = [];
  for (const { path, mode, content } of changes) {
    if (content === null) {
      entries.push({ path, mode, type: 'blob', sha: null });
      continue;
    }
    const blob = await ask({ route: 'POST /repos/{owner}/{repo}/git/blobs', params: { content: Buffer.from(content).toString('base64'), encoding: 'base64' }, decode: read.made, repeatable: true });
    if (!blob.ok) return blob;
    entries.push({ path, mode, type: 'blob', sha: blob.value.sha });
  }
  // A tree without a change is one that GitHub refuses to make.
  const tree = entries.length === 0 ? ({ ok: true, value: { sha: baseTree } } as const) : await ask({ route: 'POST /repos/{owner}/{repo}/git/trees', params: { base_tree: baseTree, tree: entries }, decode: read.made, repeatable: true });
  if (!tree.ok) return tree;
  return ask({ route: 'POST /repos/{owner}/{repo}/git/commits', params: { message, tree: tree.value.sha, parents }, decode: read.commit, repeatable: true });
}

function given(fields: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
