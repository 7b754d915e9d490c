import { createHash } from 'node:crypto';
import { planOutputs, type PlanRow } from '../../src/commands/plan-outputs.js';
import type { Plan } from '../../src/model/index.js';
import type { Planned, PlannedFailure } from '../../src/plan/planned.js';
import type { Rim } from '../../src/ports/index.js';
import { bugReport } from '../support/red-step.js';

const SHA = 'a'.repeat(40);
const RUN = { id: 5, attempt: 1 } as PlannedFailure['run'];
const STEP = { run: '5', job: 'test (20)', step: 'Unit', shell: '', workingDirectory: '.', env: {} };

function failure(more: Partial<PlannedFailure> = {}, environment: Partial<Plan['environment']> = {}): PlannedFailure {
  const plan: Plan = {
    schema: 1, repository: 'octo/demo', run: { id: 5, attempt: 1, url: 'https://github.example/run/5', workflow: '.github/workflows/ci.yml', event: 'push' }, head: { branch: 'topic', sha: SHA }, pulls: [], step: { ...STEP, command: 'npm test' }, alsoIn: [],
    environment: { tools: { node: '20' }, versionFiles: {}, earlier: [], missing: [], ...environment }, warnings: [],
  };
  const primary = [bugReport({ message: 'expected 1 to be 2\nmore' })];
  return { plan, fork: false, run: RUN, labels: ['ubuntu-24.04'], step: STEP, reports: { bugs: primary, dropped: 0, unread: 0 }, failure: { fingerprint: 'ab', primary, others: [], dropped: 0 }, log: 'log\n', ...more };
}

async function outputsOf(planned: Planned): Promise<{ readonly files: ReadonlyMap<string, string>; readonly rows: readonly PlanRow[]; readonly outputs: Readonly<Record<string, string>>; readonly summary: string }> {
  const files = new Map<string, string>();
  const keep = (name: string, text: string): Promise<string> => {
    files.set(name, text);
    return Promise.resolve(`/temp/heal/${name}`);
  };
  const made = await planOutputs({ files: { keep } } as unknown as Rim, planned);
  return { files, ...made, rows: JSON.parse(made.outputs.failures) as PlanRow[] };
}

describe('what a plan says to the jobs that follow', () => {
  test('a row for each failure, with the hash of the very file', async () => {
    const { files, rows, outputs } = await outputsOf({ state: 'planned', failures: [failure({}, { distribution: 'zulu' }), failure({ labels: ['self-hosted', 'gpu'] })] });
    expect(rows[0]).toEqual({ n: 1, job: 'test (20)', step: 'Unit', title: 'expected 1 to be 2', head: SHA, sha256: createHash('sha256').update(files.get('plan-1.json') ?? '').digest('hex'), runner: 'ubuntu-24.04', tools: { node: '20' }, distribution: 'zulu' });
    // A label of somebody's own machine is nothing that a log may choose.
    expect(rows[1]).toMatchObject({ n: 2, runner: 'ubuntu-latest' });
    expect([outputs.state, outputs.sentence, outputs.out, [...files.keys()]]).toEqual(['planned', '2 failures of this run can be healed.', '/temp/heal', ['plan-1.json', 'log-1.txt', 'plan-2.json', 'log-2.txt']]);
  });

  test('P8 more than four are told, and left', async () => {
    const { rows, outputs, files } = await outputsOf({ state: 'planned', failures: Array.from({ length: 7 }, () => failure()) });
    expect([rows.map(({ n }) => n), outputs.sentence, files.size]).toEqual([[1, 2, 3, 4], '4 failures of this run can be healed; 3 more are left for the next run.', 8]);
  });

  test('P3 names of jobs, steps and errors stand on one line, and in the summary where nothing reads them', async () => {
    const primary = [bugReport({ message: `![x](https://evil.example/a.png) @org/team ${'y'.repeat(500)}` })];
    const { rows, summary } = await outputsOf({ state: 'planned', failures: [failure({ step: { ...STEP, job: 'a\n::set-output name=x::y', step: '</details>\u202e' }, failure: { fingerprint: 'ab', primary, others: [], dropped: 0 } })] });
    expect([rows[0]?.job, rows[0]?.title.length]).toEqual(['a ::set-output name=x::y', 120]);
    expect(JSON.stringify(rows)).not.toMatch(/\u202e|\\n/);
    expect(summary.split('```')[0]).not.toMatch(/[<@![]/);
  });

  const told = Object.fromEntries(Object.entries(failure()).filter(([name]) => name !== 'plan')) as unknown as Omit<PlannedFailure, 'plan'>;
  test.each<[string, Planned, string, RegExp]>([
    ['nothing that may be healed', { state: 'planned', failures: [{ ...told, why: 'The head of this run lies in another repository: it is told about, not healed.', fork: true }] }, 'refused', /another repository/],
    ['a refusal', { state: 'refused', refusal: { outcome: 'refused', reason: 'stale-head', detail: 'the branch has moved' }, run: RUN }, 'refused', /moved/],
    ['green by now', { state: 'refused', refusal: { outcome: 'nothing-to-heal', reason: 'green', detail: '' }, run: RUN }, 'nothing', /green/],
    ['a branch of ours', { state: 'watch', why: 'green', sentence: 'It is green.', branch: 'heal/aaaaaaaa-bbbbbbbb', pull: 3, run: RUN }, 'watch', /^It is green\.$/],
    ['GitHub is silent', { state: 'unknown', reason: 'GitHub cannot be reached.' }, 'unknown', /cannot be reached/],
  ])('%s', async (__, planned, state, sentence) => {
    const { outputs, rows, files } = await outputsOf(planned);
    expect([outputs.state, outputs.sentence, outputs.out, rows, files.size]).toEqual([state, expect.stringMatching(sentence), '', [], 0]);
  });
});
