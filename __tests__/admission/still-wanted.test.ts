import { stillWanted } from '../../src/admission/index.js';
import { resolvePolicy } from '../../src/lib/policy.js';
import type { Plan } from '../../src/model/index.js';
import { heal, type HealRequest } from '../../src/pipeline.js';
import type { Hub as Port } from '../../src/ports/hub.js';
import { createGuard } from '../../src/runner/guard.js';
import { openHub } from '../../src/runner/hub/index.js';
import { startHub, type Hub, type RepoState, type Run } from '../support/hub/index.js';
import { CART, PACKAGE, TEST } from '../support/injections.js';
import { memoryWorld } from '../support/memory-world.js';
import { providerAt } from '../support/model-world.js';
import { tempRepo, type TempRepo } from '../support/temp-repo.js';

let world: Hub;
let repo: RepoState;
let work: TempRepo;
let run: Run;

beforeEach(async () => {
  world = await startHub();
  repo = world.repo('octo/demo');
  work = tempRepo({ 'a.txt': 'one\n' });
  work.git('push', '-q', repo.git.dir, 'HEAD:refs/heads/topic');
  run = { id: 500, attempt: 1, workflow: { id: 9, name: 'CI', path: '.github/workflows/ci.yml' }, event: 'push', headBranch: 'topic', headSha: work.git('rev-parse', 'HEAD').trim(), headRepository: 'octo/demo', status: 'completed', conclusion: 'failure', actor: 'ada', jobs: [] };
  repo.runs.push(run);
});
afterEach(async () => {
  work.dispose();
  await world.close();
  expect(world.violations).toEqual([]);
});

const port = (): Port => openHub({ api: world.api, token: world.token({ contents: 'read', actions: 'read' }), repository: 'octo/demo', clock: { now: () => 0, sleep: () => Promise.resolve() } });
const planned = (): Plan => ({
  schema: 1, repository: 'octo/demo', run: { id: 500, attempt: 1, url: '', workflow: '.github/workflows/ci.yml', event: 'push' }, head: { branch: 'topic', sha: run.headSha }, pulls: [], step: { run: '500', job: 'test', step: 'Run npm test', shell: '', workingDirectory: '.', env: {} },
  alsoIn: [], environment: { tools: {}, versionFiles: {}, earlier: [], missing: [] }, warnings: [],
});
const moveOn = (): void => {
  work.write('a.txt', 'two\n');
  work.commit('on');
  work.git('push', '-q', repo.git.dir, 'HEAD:refs/heads/topic');
};

test.each<[string, () => void, object]>([
  ['nothing happened', () => undefined, { ok: true, value: null }],
  ['O3 the head moved', moveOn, { ok: true, value: { outcome: 'refused', reason: 'stale-head', detail: 'the branch has moved' } }],
  ['O3 the branch is gone', () => repo.git.git('update-ref', '-d', 'refs/heads/topic'), { ok: true, value: { reason: 'stale-head', detail: 'the branch is gone' } }],
  ['the run was repeated, and is green', () => (repo.runs[0] = { ...run, attempt: 2, conclusion: 'success' }), { ok: true, value: { outcome: 'nothing-to-heal', reason: 'green' } }],
  ['a later run of the commit is green', () => repo.runs.push({ ...run, id: 501, conclusion: 'success' }), { ok: true, value: { outcome: 'nothing-to-heal', reason: 'green' } }],
  ['one of another event is', () => repo.runs.push({ ...run, id: 501, event: 'schedule', conclusion: 'success' }), { ok: true, value: null }],
  ['it is being repeated', () => (repo.runs[0] = { ...run, attempt: 2, status: 'in_progress', conclusion: null }), { ok: true, value: null }],
  ['GitHub does not say', () => world.fault({ operation: 'git/get-ref', status: 500, times: 9 }), { ok: false }],
])('still wanted? %s', async (_, before, expected) => {
  before();
  expect(await stillWanted(port(), planned())).toMatchObject(expected);
});

describe('asked before the first call of a model', () => {
  const LOG = '✖ adds (1.2ms)\n  AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:\n\n  25 !== 35\n\n      at TestContext.<anonymous> (file:///clone/cart.test.js:6:10)\n';

  test.each<[string, () => void, readonly [string, string], number]>([
    ['O3 who moved on costs nothing', moveOn, ['refused', 'stale-head'], 0],
    ['who is green by now neither', () => (repo.runs[0] = { ...run, attempt: 2, conclusion: 'success' }), ['nothing-to-heal', 'green'], 0],
    ['no answer is no reason to stop', () => world.fault({ operation: 'actions/get-workflow-run', status: 500, times: 9 }), ['gave-up', 'providers'], 1],
  ])('%s', async (_, before, ending, calls) => {
    before();
    let asked = 0;
    const request: HealRequest = {
      id: 'test', version: '0', arrival: { via: 'command' }, source: { kind: 'command' }, policy: resolvePolicy({ mode: 'fix' }), publish: 'none', dryRun: false, keyed: true, unsafeSingleProcess: false, plan: planned(),
      step: { run: '', job: '', step: '', command: 'npm test', shell: '', workingDirectory: '.', env: {} }, limits: { seconds: 60, outputBytes: 1 << 20, memoryBytes: 1 << 30, processes: 64 }, providers: [providerAt('openai', 'https://example.invalid/v1')],
      budget: { maxAttempts: 3, maxCalls: 9, maxTokens: 60_000, maxSeconds: 600, spent: { attempts: 0, calls: 0, tokens: 0, seconds: 0 } },
    };
    const memory = memoryWorld({ files: { 'package.json': PACKAGE, 'cart.js': CART, 'cart.test.js': TEST }, log: LOG, answer: () => '', guard: createGuard({}) });
    const ask = (): Promise<{ kind: 'http'; status: number; headers: object; body: string; seconds: number }> => {
      asked += 1;
      return Promise.resolve({ kind: 'http', status: 401, headers: {}, body: '{}', seconds: 1 });
    };
    const record = await heal({ ...memory.world, hub: port(), model: { ...memory.world.model, ask: ask as never } }, request);
    expect([record.ending.outcome, record.ending.reason, asked]).toEqual([...ending, calls]);
    expect(record.base?.green).toBe(false);
  });
});
