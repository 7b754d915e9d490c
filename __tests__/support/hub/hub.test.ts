import { getOctokit } from '@actions/github';
import { openTempRepo, tempRepo, type TempRepo } from '../temp-repo.js';
import { basicAuth, gitBeside } from '../git-server.js';
import { runnerLog, startHub, type Hub, type Permissions, type RepoState, type Run } from './index.js';

let hub: Hub;
let repo: RepoState;
let work: TempRepo;

const WRITE: Permissions = { contents: 'write', actions: 'write', pull_requests: 'write' };

beforeEach(async () => {
  hub = await startHub();
  repo = hub.repo('octo/demo');
  work = tempRepo({ 'a.txt': 'one\ntwo\nthree\n', '.github/workflows/ci.yml': 'on: push\n' });
  work.git('push', '-q', repo.git.dir, 'HEAD:refs/heads/main');
});

afterEach(async () => {
  work.dispose();
  await hub.close();
});

const client = (permissions: Permissions): ReturnType<typeof getOctokit> => getOctokit(hub.token(permissions), { baseUrl: hub.api });
const at = { owner: 'octo', repo: 'demo' };

async function statusOf(asking: Promise<{ status: number }>): Promise<{ status: number; message: string }> {
  return asking.then(({ status }) => ({ status, message: '' }), (error: { status: number; message: string }) => ({ status: error.status, message: error.message }));
}

async function pushOver(branch: string, content: string, token: string): Promise<string> {
  work.write('a.txt', content);
  const sha = work.commit('change');
  const pushed = await gitBeside(work.root, '-c', `http.extraheader=Authorization: ${basicAuth(token)}`, 'push', '-q', '-f', `${hub.server}/octo/demo.git`, `HEAD:refs/heads/${branch}`);
  expect(pushed.stderr).toBe('');
  return sha;
}

test('a push over HTTP and a call of the API see the same objects', async () => {
  const sha = await pushOver('topic', 'one\n2\nthree\n', hub.token(WRITE));
  const { rest } = client({ contents: 'read' });
  expect((await rest.git.getRef({ ...at, ref: 'heads/topic' })).data.object.sha).toBe(sha);
  expect((await rest.git.getCommit({ ...at, commit_sha: sha })).data.tree.sha).toBe(work.git('rev-parse', 'HEAD^{tree}').trim());
  expect(hub.violations).toEqual([]);
});

test('a commit made through the Git data API has the hashes that git gives', async () => {
  const { rest } = client(WRITE);
  const base = work.git('rev-parse', 'HEAD').trim();
  const { data: tree } = await rest.git.createTree({ ...at, base_tree: work.git('rev-parse', 'HEAD^{tree}').trim(), tree: [{ path: 'a.txt', mode: '100644', type: 'blob', content: 'new\n' }, { path: '.github/workflows/ci.yml', mode: '100644', type: 'blob', sha: null }] });
  work.write('a.txt', 'new\n');
  work.write('.github/workflows/ci.yml', null);
  work.git('add', '-A');
  expect(tree.sha).toBe(work.git('write-tree').trim());
  const { data: commit } = await rest.git.createCommit({ ...at, message: 'fix: it', tree: tree.sha, parents: [base] });
  expect(commit.verification.verified).toBe(true);
  expect((await rest.git.createRef({ ...at, ref: 'refs/heads/heal/x', sha: commit.sha })).status).toBe(201);
  expect(hub.violations).toEqual([]);
});

test.each<[string, (octokit: ReturnType<typeof getOctokit>['rest'], sha: string) => Promise<{ status: number }>, number, RegExp]>([
  ['a ref that is there', (rest, sha) => rest.git.createRef({ ...at, ref: 'refs/heads/main', sha }), 422, /already exists/],
  ['an object that is not there', (rest) => rest.git.createRef({ ...at, ref: 'refs/heads/x', sha: 'a'.repeat(40) }), 422, /does not exist/],
  ['a pull request without commits between', (rest, sha) => rest.git.createRef({ ...at, ref: 'refs/heads/same', sha }).then(() => rest.pulls.create({ ...at, head: 'same', base: 'main', title: 't' })), 422, /No commits between/],
  ['a pull request from nowhere', (rest) => rest.pulls.create({ ...at, head: 'nowhere', base: 'main', title: 't' }), 422, /Validation Failed/],
  ['a repository that is not there', (rest) => rest.repos.get({ owner: 'octo', repo: 'none' }), 404, /Not Found/],
  ['a review by one who is no collaborator', (rest) => rest.pulls.requestReviewers({ ...at, pull_number: 1, reviewers: ['stranger'] }), 404, /Not Found/],
])('refuses %s', async (_, ask, status, words) => {
  const answer = await statusOf(ask(client(WRITE).rest, work.git('rev-parse', 'HEAD').trim()));
  expect(answer.status).toBe(status);
  expect(answer.message).toMatch(words);
  expect(hub.violations).toEqual([]);
});

test('permissions are those of the token, and 403 says what it lacks', async () => {
  const sha = work.git('rev-parse', 'HEAD').trim();
  const refused = await client({ contents: 'read' }).rest.git.createRef({ ...at, ref: 'refs/heads/x', sha }).catch((error: { status: number; response: { headers: Record<string, string> } }) => error);
  expect(refused).toMatchObject({ status: 403, response: { headers: { 'x-accepted-github-permissions': 'contents=write' } } });
  expect((await statusOf(getOctokit('unknown', { baseUrl: hub.api }).rest.repos.get(at))).status).toBe(401);
});

test('a pull request follows its branch, shows its files, and is made once', async () => {
  const token = hub.token(WRITE);
  await pushOver('topic', 'one\n2\nthree\n', token);
  const { rest } = client(WRITE);
  const { data: pull } = await rest.pulls.create({ ...at, head: 'topic', base: 'main', title: 'mend', draft: true });
  const twice = await statusOf(rest.pulls.create({ ...at, head: 'topic', base: 'main', title: 'mend' }));
  expect(twice.message).toMatch(/already exists/);
  const sha = await pushOver('topic', 'one\n22\nthree\n', token);
  expect((await rest.pulls.get({ ...at, pull_number: pull.number })).data.head.sha).toBe(sha);
  expect((await rest.pulls.listFiles({ ...at, pull_number: pull.number })).data).toMatchObject([{ filename: 'a.txt', additions: 1, deletions: 1 }]);
  await rest.issues.addLabels({ ...at, issue_number: pull.number, labels: ['heal'] });
  const comment = await rest.issues.createComment({ ...at, issue_number: pull.number, body: 'hello' });
  await rest.issues.updateComment({ ...at, comment_id: comment.data.id, body: 'again' });
  expect((await rest.issues.listComments({ ...at, issue_number: pull.number })).data.map((one) => one.body)).toEqual(['again']);
  expect((await rest.pulls.createReview({ ...at, pull_number: pull.number, event: 'COMMENT', comments: [{ path: 'a.txt', line: 2, body: '```suggestion\n2\n```' }] })).status).toBe(200);
  const off = await statusOf(rest.pulls.createReview({ ...at, pull_number: pull.number, event: 'COMMENT', comments: [{ path: 'a.txt', line: 99, body: 'x' }] }));
  expect(off.message).toMatch(/Line could not be resolved/);
  expect((await rest.pulls.update({ ...at, pull_number: pull.number, state: 'closed' })).data.state).toBe('closed');
  expect(hub.violations).toEqual([]);
});

test('the log of a job is found through a redirect to another host, which gets no token', async () => {
  const run: Run = {
    id: 500, attempt: 1, workflow: { id: 9, name: 'CI', path: '.github/workflows/ci.yml' }, event: 'push', headBranch: 'main', headSha: work.git('rev-parse', 'HEAD').trim(), headRepository: 'octo/demo', status: 'completed', conclusion: 'failure', actor: 'octo',
    jobs: [{ id: 700, name: 'test', conclusion: 'failure', steps: [{ name: 'Run npm test', conclusion: 'failure' }], log: runnerLog([{ run: 'npm test', output: 'boom', exitCode: 1 }]) }],
  };
  repo.runs.push(run);
  const { rest } = client({ actions: 'read', contents: 'read' });
  expect((await rest.actions.getWorkflowRun({ ...at, run_id: 500 })).data.conclusion).toBe('failure');
  expect((await rest.actions.listJobsForWorkflowRunAttempt({ ...at, run_id: 500, attempt_number: 1 })).data.jobs[0]?.steps?.[0]?.conclusion).toBe('failure');
  expect((await rest.actions.listWorkflowRuns({ ...at, workflow_id: 'ci.yml', branch: 'main', status: 'failure' })).data.total_count).toBe(1);
  const log = await rest.actions.downloadJobLogsForWorkflowRun({ ...at, job_id: 700 });
  expect(String(log.data)).toContain('##[group]Run npm test');
  expect(hub.fetched).toMatchObject([{ authorization: undefined }]);
  expect(hub.violations).toEqual([]);
});

test('what goes wrong on demand goes wrong once: an error, a cut line after the work was done', async () => {
  const sha = work.git('rev-parse', 'HEAD').trim();
  const { rest } = client(WRITE);
  hub.fault({ operation: 'repos/get', status: 502 });
  expect((await statusOf(rest.repos.get(at))).status).toBe(502);
  expect((await statusOf(rest.repos.get(at))).status).toBe(200);
  hub.fault({ operation: 'git/create-ref', cut: true, done: true });
  expect((await statusOf(rest.git.createRef({ ...at, ref: 'refs/heads/x', sha }))).status).toBe(500);
  expect((await rest.git.getRef({ ...at, ref: 'heads/x' })).data.object.sha).toBe(sha);
});

test('the judge speaks up: a body that GitHub would not take, and a call it does not know', async () => {
  const token = hub.token(WRITE);
  const ask = (method: string, path: string, body?: unknown): Promise<Response> => fetch(hub.api + path, { method, headers: { authorization: `Bearer ${token}` }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  expect((await ask('POST', '/repos/octo/demo/git/refs', { ref: 'refs/heads/x' })).status).toBe(422);
  expect((await ask('GET', '/repos/octo/demo/pulls?stat=open')).status).toBe(422);
  expect((await ask('GET', '/repos/octo/demo/nothing')).status).toBe(404);
  expect(hub.violations.map((line) => line.slice(0, 36))).toEqual(['request of git/create-ref: (whole) m', 'request of pulls/list: query paramet', 'GET /repos/octo/demo/nothing is not ']);
  expect(openTempRepo(work.root).git('status', '--porcelain')).toBe('');
});
