import { evaluated, type Facts } from '../support/expressions.js';
import { CALLERS, HEAL, workflow, type WorkflowJob } from '../support/workflows.js';

/** What a workflow decides by expressions, evaluated by GitHub's own evaluator: act knows nothing of the most of it. */
const { jobs, concurrency } = workflow(HEAL);
const job = (name: string): WorkflowJob => jobs[name] as WorkflowJob;

const runOf = (head_branch: string, conclusion: string, more: object = {}): Facts => ({ github: { repository: 'octo/demo', event_name: 'workflow_run', run_id: 9, event: { workflow_run: { id: 500, head_branch, conclusion, ...more } } } });

describe('a caller', () => {
  const onRuns = CALLERS.filter((file) => JSON.stringify(workflow(file).on).includes('workflow_run'));

  it.each(onRuns.flatMap((file) => [
    [file, 'a red run', runOf('topic', 'failure'), true],
    [file, 'a run that took too long', runOf('topic', 'timed_out'), true],
    [file, 'a green run', runOf('main', 'success'), false],
    [file, 'a cancelled run', runOf('topic', 'cancelled'), false],
    [file, 'a run that waits for a person', runOf('topic', 'action_required'), false],
    [file, 'a green run of a branch of ours, whose pull request is then ready', runOf('heal/0a1b2c3d-4e5f6071', 'success'), true],
    [file, 'a red run of a branch of ours', runOf('heal/0a1b2c3d-4e5f6071', 'failure'), true],
    [file, 'a branch with a like name', runOf('heals', 'success'), false],
  ] as const))('%s and %s', (file, _, facts, starts) => {
    expect(onRuns).toHaveLength(2);
    expect(evaluated(workflow(file).jobs.heal?.if ?? '', facts)).toBe(starts);
  });
});

describe('the jobs of heal.yml', () => {
  const needs = (state: string, more: object = {}): object => ({ plan: { result: 'success', outputs: { state, ...more } }, heal: { result: 'success', outputs: {} } });

  it.each([['planned', true], ['watch', false], ['refused', false], ['nothing', false], ['unknown', false], ['', false]])('heal: state "%s"', (state, starts) => {
    expect(evaluated(job('heal').if ?? '', { needs: needs(state) })).toBe(starts);
  });

  it.each<[string, Facts, boolean]>([
    ['planned and healed', { needs: needs('planned') }, true],
    ['planned, and the job that heals was lost', { needs: { ...needs('planned'), heal: { result: 'failure', outputs: {} } } }, true],
    ['one of our own branches', { needs: { ...needs('watch'), heal: { result: 'skipped', outputs: {} } } }, true],
    ['refused', { needs: needs('refused') }, false],
    ['the plan failed', { needs: { plan: { result: 'failure', outputs: {} }, heal: { result: 'skipped', outputs: {} } } }, false],
    ['a person cancelled it', { needs: needs('planned'), cancelled: true }, false],
    ['a dry run', { needs: needs('planned'), inputs: { 'dry-run': true } }, false],
  ])('publish: %s', (_, facts, starts) => {
    expect(evaluated(job('publish').if ?? '', facts)).toBe(starts);
  });

  it('publish has one leg for each failure, and one where only watching is left', () => {
    const matrix = job('publish').strategy?.matrix.failure ?? '';
    expect(evaluated(matrix, { needs: needs('planned', { failures: '[{"n":1},{"n":2}]' }) })).toEqual([{ n: 1 }, { n: 2 }]);
    expect(evaluated(matrix, { needs: needs('watch', { failures: '[]' }) })).toEqual([{ n: 0 }]);
  });

  it.each([1, 2, 3, 4])('leg %d writes and reads outputs of its own', (n) => {
    const steps = { heal: { outputs: { sha256: `hash${n}` } }, keep: { outputs: { 'artifact-id': `${n}00` } } };
    const outputs = Object.fromEntries(Object.entries(job('heal').outputs ?? {}).map(([name, text]) => [name, evaluated(text, { matrix: { failure: { n } }, steps })]));
    expect(Object.entries(outputs).filter(([, value]) => value !== '')).toEqual([[`sha256-${n}`, `hash${n}`], [`artifact-${n}`, `${n}00`]]);
    const all = Object.fromEntries([1, 2, 3, 4].flatMap((one) => [[`sha256-${one}`, `hash${one}`], [`artifact-${one}`, `${one}00`]]));
    const facts = { matrix: { failure: { n } }, needs: { heal: { outputs: all } } };
    const publishing = job('publish').steps?.find((step) => step.with?.command === 'publish');
    expect([evaluated(job('publish').env?.ARTIFACT ?? '', facts), evaluated(String(publishing?.with?.sha256), facts)]).toEqual([`${n}00`, `hash${n}`]);
    // A leg whose job was lost has neither, and takes nobody else's; no hash at all would be no check.
    const lost = { ...facts, needs: { heal: { outputs: { ...all, [`sha256-${n}`]: '', [`artifact-${n}`]: '' } } } };
    expect([evaluated(job('publish').env?.ARTIFACT ?? '', lost), evaluated(String(publishing?.with?.sha256), lost)]).toEqual(['', 'none']);
  });

  it.each<[string, Facts, unknown]>([
    ['what the failed job ran on', { matrix: { failure: { runner: 'ubuntu-22.04' } } }, 'ubuntu-22.04'],
    ['a label of the caller', { inputs: { runner: 'self-hosted' }, matrix: { failure: { runner: 'ubuntu-22.04' } } }, 'self-hosted'],
    ['labels of the caller', { inputs: { runner: '["self-hosted","gpu"]' }, matrix: { failure: {} } }, ['self-hosted', 'gpu']],
    ['a job whose labels are not known', { inputs: { runner: '' }, matrix: { failure: { runner: '' } } }, 'ubuntu-24.04'],
  ])('heal runs on %s', (_, facts, runner) => {
    expect(evaluated(job('heal')['runs-on'] ?? '', facts)).toEqual(runner);
  });

  it('two runs of one branch wait for nobody, and one run is not healed twice at once', () => {
    const group = (facts: Facts): unknown => evaluated(concurrency?.group ?? '', facts);
    expect(group(runOf('topic', 'failure'))).toBe('heal-octo/demo-topic-500');
    expect(group(runOf('topic', 'failure', { id: 501 }))).toBe('heal-octo/demo-topic-501');
    expect(group({ github: { repository: 'octo/demo', event_name: 'workflow_dispatch', ref_name: 'main', run_id: 9, event: {} }, inputs: { 'run-id': '500' } })).toBe('heal-octo/demo-main-500');
  });

  it.each<[string, Facts, string]>([
    ["the App's", { steps: { app: { outputs: { token: 'app' } } }, secrets: { HEAL_TOKEN: 'pat' }, github: { token: 'own' } }, 'app'],
    ['a token of the caller', { steps: { app: { outputs: {} } }, secrets: { HEAL_TOKEN: 'pat' }, github: { token: 'own' } }, 'pat'],
    ["the workflow's own", { github: { token: 'own' } }, 'own'],
  ])('who publishes: %s', (_, facts, token) => {
    for (const step of job('publish').steps?.filter((one) => one.env?.GITHUB_TOKEN !== undefined) ?? []) expect(evaluated(step.env?.GITHUB_TOKEN ?? '', facts)).toBe(token);
  });

  it('who asked by hand is named, so that it can be seen whether they may', () => {
    const asked = String(job('plan').steps?.[0]?.with?.['asked-by']);
    expect(evaluated(asked, { github: { event_name: 'workflow_dispatch', triggering_actor: 'ada' } })).toBe('ada');
    expect(evaluated(asked, runOf('topic', 'failure'))).toBe('');
  });
});
