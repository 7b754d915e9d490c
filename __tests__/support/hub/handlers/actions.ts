import { commitFacts, git } from '../git-objects.js';
import { notFound, page, unprocessable, type Asked, type Handlers } from '../handler.js';
import { userOf, type Job, type Run } from '../state.js';

export const actionHandlers: Handlers = {
  'actions/get-workflow-run': (asked) => withRun(asked, (run) => ({ status: 200, body: runBody(asked, run) })),
  'actions/get-workflow-run-attempt': (asked) => withRun(asked, (run) => ({ status: 200, body: runBody(asked, run) })),
  'actions/list-jobs-for-workflow-run-attempt': (asked) =>
    withRun(asked, (run) => {
      const { part, headers } = page(asked, run.jobs, `/repos/${asked.repo.owner}/${asked.repo.name}/actions/runs/${run.id}/attempts/${run.attempt}/jobs`);
      return { status: 200, headers, body: { total_count: run.jobs.length, jobs: part.map((job) => jobBody(asked, run, job)) } };
    }),
  'actions/download-job-logs-for-workflow-run': ({ repo, params, origins }) => {
    const job = repo.runs.flatMap((run) => run.jobs).find((one) => String(one.id) === params.job_id);
    // A signed URL of another host: whoever holds it may read, so it is not to be told to anybody.
    return job === undefined ? notFound : { status: 302, headers: { location: `${origins.logs}/${repo.owner}/${repo.name}/${job.id}?sv=2026-01-01&sig=c2lnbmVkLXVybA%3D%3D` } };
  },
  'actions/list-workflow-runs': (asked) => listed(asked, `actions/workflows/${asked.params.workflow_id ?? ''}/runs`, (run) => [String(run.workflow.id), run.workflow.path.split('/').at(-1)].includes(asked.params.workflow_id)),
  'actions/list-workflow-runs-for-repo': (asked) => listed(asked, 'actions/runs', () => true),
  'actions/get-workflow': ({ repo, params }) => {
    const workflow = repo.runs.map((run) => run.workflow).find((one) => [String(one.id), one.path.split('/').at(-1)].includes(params.workflow_id));
    return workflow === undefined ? notFound : { status: 200, body: { ...workflow, state: 'active' } };
  },
  'actions/re-run-workflow-failed-jobs': (asked) =>
    withRun(asked, (run) => {
      if (run.status !== 'completed') return unprocessable('This workflow run is already running.');
      asked.repo.reruns.push(run.id);
      // The same run, its next attempt: what it will end with is for a test to say.
      asked.repo.runs[asked.repo.runs.indexOf(run)] = { ...run, attempt: run.attempt + 1, status: 'queued', conclusion: null };
      return { status: 201, body: {} };
    }),
  'actions/create-workflow-dispatch': ({ repo, params, body }) => {
    const text = commitFacts(repo, `refs/heads/${String(body.ref)}`) === null ? null : String(params.workflow_id);
    if (text === null) return unprocessable('No ref found for: ' + String(body.ref));
    const file = git(repo, ['show', `refs/heads/${String(body.ref)}:.github/workflows/${String(params.workflow_id)}`]);
    if (file !== null && !file.includes('workflow_dispatch')) return unprocessable("Workflow does not have 'workflow_dispatch' trigger");
    repo.dispatches.push({ workflow: text, ref: String(body.ref), inputs: (body.inputs ?? {}) as Readonly<Record<string, unknown>> });
    return { status: 204 };
  },
};

/** A page of those runs, newest first, that the query asks for. */
function listed(asked: Asked, path: string, among: (run: Run) => boolean): ReturnType<Handlers[string]> {
  const { repo, query } = asked;
  const fits = (run: Run): boolean =>
    [['branch', run.headBranch], ['event', run.event], ['head_sha', run.headSha]].every(([name, value]) => !query.has(name ?? '') || query.get(name ?? '') === value) && (!query.has('status') || [run.status, run.conclusion].includes(query.get('status') as 'completed'));
  const found = repo.runs.filter((run) => among(run) && fits(run)).sort((a, b) => b.id - a.id);
  const { part, headers } = page(asked, found, `/repos/${repo.owner}/${repo.name}/${path}`);
  return { status: 200, headers, body: { total_count: found.length, workflow_runs: part.map((run) => runBody(asked, run)) } };
}

function withRun({ repo, params }: Asked, work: (run: Run) => ReturnType<Handlers[string]>): ReturnType<Handlers[string]> {
  const run = repo.runs.find((one) => String(one.id) === params.run_id && (params.attempt_number === undefined || Number(params.attempt_number) <= one.attempt));
  return run === undefined ? notFound : work(run);
}

/** As the API and the `workflow_run` event show it. */
export function runBody({ repo, origins }: Pick<Asked, 'repo' | 'origins'>, run: Run): unknown {
  const facts = commitFacts(repo, run.headSha);
  const pulls = repo.pulls.filter((pull) => pull.state === 'open' && pull.head === run.headBranch && run.headRepository === `${repo.owner}/${repo.name}`);
  const repository = (fullName: string, id: number): unknown => ({ id, full_name: fullName, name: fullName.split('/')[1] ?? '', owner: userOf(fullName.split('/')[0] ?? ''), private: repo.private, fork: id !== repo.id });
  return {
    id: run.id, name: run.workflow.name, workflow_id: run.workflow.id, path: run.workflow.path, run_attempt: run.attempt, run_number: 7, event: run.event, status: run.status, conclusion: run.conclusion,
    head_branch: run.headBranch, head_sha: run.headSha, display_title: facts?.message ?? '', actor: userOf(run.actor), triggering_actor: userOf(run.startedBy ?? run.actor),
    head_commit: { id: run.headSha, tree_id: facts?.tree ?? '', message: facts?.message ?? '', timestamp: facts?.author.date ?? '2026-01-02T03:04:05Z', author: facts?.author ?? null, committer: facts?.author ?? null },
    repository: repository(`${repo.owner}/${repo.name}`, repo.id),
    head_repository: run.headRepository === null ? null : repository(run.headRepository, run.headRepository === `${repo.owner}/${repo.name}` ? repo.id : repo.id + 1),
    html_url: `${origins.server}/${repo.owner}/${repo.name}/actions/runs/${run.id}`, pull_requests: pulls.map((pull) => ({ id: 1000 + pull.number, number: pull.number, url: '', head: { ref: pull.head, sha: run.headSha, repo: { id: repo.id, url: '', name: repo.name } }, base: { ref: pull.base, sha: run.headSha, repo: { id: repo.id, url: '', name: repo.name } } })),
  };
}

function jobBody({ repo, origins }: Asked, run: Run, job: Job): unknown {
  return {
    id: job.id, run_id: run.id, run_attempt: run.attempt, name: job.name, head_sha: run.headSha, head_branch: run.headBranch, workflow_name: run.workflow.name, status: 'completed', conclusion: job.conclusion,
    html_url: `${origins.server}/${repo.owner}/${repo.name}/actions/runs/${run.id}/job/${job.id}`, labels: ['ubuntu-24.04'],
    steps: job.steps.map((step, n) => ({ name: step.name, status: 'completed', conclusion: step.conclusion, number: n + 1 })),
  };
}
