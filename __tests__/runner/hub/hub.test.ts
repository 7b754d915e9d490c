import { openHub } from '../../../src/runner/hub/index.js';
import type { Hub as Port, HubAnswer } from '../../../src/ports/hub.js';
import { runnerLog, startHub, type Hub, type Permissions, type RepoState, type Run } from '../../support/hub/index.js';
import { tempRepo, type TempRepo } from '../../support/temp-repo.js';

let world: Hub;
let repo: RepoState;
let work: TempRepo;
let slept: number[];
/** What a test provokes on purpose. */
let allowed: unknown[];

const WRITE: Permissions = { contents: 'write', actions: 'write', pull_requests: 'write' };

beforeEach(async () => {
  world = await startHub();
  repo = world.repo('octo/demo');
  work = tempRepo({ 'a.txt': 'one\ntwo\nthree\n' });
  work.git('push', '-q', repo.git.dir, 'HEAD:refs/heads/main');
  slept = [];
  allowed = [];
});

afterEach(async () => {
  work.dispose();
  await world.close();
  expect(world.violations).toEqual(allowed);
});

function port(permissions: Permissions = WRITE, token = world.token(permissions)): Port {
  const clock = { now: () => Date.parse('2026-01-02T03:04:05Z'), sleep: (ms: number) => Promise.resolve(void slept.push(ms)) };
  return openHub({ api: world.api, token, repository: 'octo/demo', clock });
}

function must<T>(answer: HubAnswer<T>): T {
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
}

const head = (): string => work.git('rev-parse', 'HEAD').trim();

function addRun(changes: Partial<Run> = {}): Run {
  const run: Run = {
    id: 500, attempt: 2, workflow: { id: 9, name: 'CI', path: '.github/workflows/ci.yml' }, event: 'push', headBranch: 'main', headSha: head(), headRepository: 'octo/demo', status: 'completed', conclusion: 'failure', actor: 'octo',
    jobs: [{ id: 700, name: 'test', conclusion: 'failure', steps: [{ name: 'Run npm test', conclusion: 'failure' }], log: runnerLog([{ run: 'npm test', output: 'boom', exitCode: 1 }]) }],
    ...changes,
  };
  repo.runs.push(run);
  return run;
}

test('a run, its jobs and the log of one', async () => {
  addRun();
  const hub = port({ actions: 'read', contents: 'read' });
  expect(must(await hub.run(500))).toMatchObject({ id: 500, attempt: 2, workflow: { id: 9, path: '.github/workflows/ci.yml' }, conclusion: 'failure', headSha: head(), headRepository: repo.id, repository: repo.id, pulls: [] });
  const [job] = must(await hub.jobs(500, 2));
  expect(job).toMatchObject({ id: 700, name: 'test', steps: [{ name: 'Run npm test', number: 1, conclusion: 'failure' }] });
  const chunks: Uint8Array[] = [];
  for await (const chunk of must(await hub.log(700))) chunks.push(chunk);
  expect(Buffer.concat(chunks).toString()).toContain('##[error]Process completed with exit code 1.');
  expect(world.fetched).toEqual([{ path: expect.stringContaining('sig=') as string, authorization: undefined }]);
});

test('a head repository that is gone is null, a fork has another id', async () => {
  addRun({ headRepository: null });
  addRun({ id: 501, headRepository: 'mallory/demo' });
  const hub = port({ actions: 'read' });
  expect(must(await hub.run(500)).headRepository).toBeNull();
  expect(must(await hub.run(501)).headRepository).not.toBe(repo.id);
});

test('lists are read to their end', async () => {
  const jobs = Array.from({ length: 230 }, (_, n) => ({ id: 1000 + n, name: `job ${n}`, conclusion: 'success' as const, steps: [], log: '' }));
  addRun({ jobs });
  expect(must(await port().jobs(500, 2)).map((job) => job.id)).toEqual(jobs.map((job) => job.id));
});

test('a commit of ours has the tree that git makes, and a ref is made once', async () => {
  const hub = port();
  const made = must(await hub.makeCommit({ baseTree: work.git('rev-parse', 'HEAD^{tree}').trim(), parents: [head()], message: 'fix: it', changes: [{ path: 'a.txt', mode: '100644', content: Buffer.from('new\u00e9\n') }, { path: 'b/c.sh', mode: '100755', content: Buffer.from([0, 255]) }] }));
  work.write('a.txt', 'new\u00e9\n');
  work.write('b/c.sh', { content: new Uint8Array([0, 255]), mode: 0o755 });
  work.git('add', '-A');
  expect(made.tree).toBe(work.git('write-tree').trim());
  must(await hub.createRef('heads/heal/aaaaaaaa-bbbbbbbb', made.sha));
  expect(await hub.createRef('heads/heal/aaaaaaaa-bbbbbbbb', made.sha)).toMatchObject({ ok: false, why: 'exists' });
  expect(must(await hub.refs('heads/heal/'))).toEqual([{ name: 'heads/heal/aaaaaaaa-bbbbbbbb', sha: made.sha }]);
  expect(must(await hub.commit(made.sha))).toMatchObject({ parents: [head()], message: 'fix: it' });
  // Back to where it came from is no step forward.
  expect(await hub.moveRef('heads/heal/aaaaaaaa-bbbbbbbb', head())).toMatchObject({ ok: false, why: 'moved' });
  must(await hub.deleteRef('heads/heal/aaaaaaaa-bbbbbbbb'));
});

test('of many who want a ref at once one gets it', async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, () => port().createRef('heal/lock', head())));
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  expect(answers.filter((answer) => !answer.ok && answer.why === 'exists')).toHaveLength(7);
});

describe('what only GraphQL can do', () => {
  /** An open pull request of a branch `topic`. */
  async function opened(draft: boolean): ReturnType<Port['openPull']> {
    const hub = port();
    const { sha } = must(await hub.makeCommit({ baseTree: work.git('rev-parse', 'HEAD^{tree}').trim(), parents: [head()], message: 'fix', changes: [{ path: 'a.txt', mode: '100644', content: Buffer.from('one\n2\nthree\n') }] }));
    must(await hub.createRef('heads/topic', sha));
    return hub.openPull({ head: 'topic', base: 'main', title: 'fix', body: 'why', draft });
  }

  test('a draft becomes ready, and a draft again', async () => {
    const { node, number } = must(await opened(true));
    must(await port().ready(node));
    expect(must(await port().pull(number)).draft).toBe(false);
    must(await port().draft(node));
    expect(must(await port().pull(number)).draft).toBe(true);
    const [asked] = world.seen.filter((one) => one.operation === 'graphql/markPullRequestReadyForReview');
    expect(asked).toMatchObject({ method: 'POST', path: '/graphql', body: { variables: { id: node } } });
    expect(Object.keys(asked?.body as object)).toEqual(['query', 'variables']);
  });

  test('a refusal that comes with status 200 is one', async () => {
    const { node } = must(await opened(true));
    expect(await port({ contents: 'write', pull_requests: 'read' }).ready(node)).toEqual({ ok: false, why: 'forbidden', reason: 'The token may not do this: Resource not accessible by integration.' });
    expect(await port().ready('PR_none')).toMatchObject({ ok: false, why: 'absent' });
    expect(await port(WRITE, 'wrong').ready(node)).toMatchObject({ ok: false, why: 'auth' });
    expect(repo.pulls[0]?.draft).toBe(true);
  });

  test.each<[string, object, string]>([
    ['a rate limit told inside', { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] }, 'limited'],
    ['an error of no known kind', { errors: [{ message: 'Something went wrong' }] }, 'invalid'],
    ['neither data nor errors', { data: null }, 'unreachable'],
    ['a body of another form', { errors: 'none' }, 'unreachable'],
  ])('%s', async (_, body, why) => {
    world.fault({ operation: 'graphql/viewer', status: 200, body });
    expect(await port().self()).toMatchObject({ ok: false, why });
  });

  test('it is asked again after a burst of 5xx, and lies beside the API on a server of one\'s own', async () => {
    world.fault({ operation: 'graphql/viewer', status: 502, times: 2 });
    expect(must(await port().self())).toEqual({ login: 'github-actions[bot]', id: 41898282 });
    expect(slept).toEqual([1000, 2000]);
    const clock = { now: () => 0, sleep: () => Promise.resolve() };
    expect(must(await openHub({ api: `${world.api}/api/v3`, token: world.token(WRITE, 'octo'), repository: 'octo/demo', clock }).self()).login).toBe('octo');
    expect(world.seen.at(-1)?.path).toBe('/api/graphql');
  });
});

test('what a pull request, a branch and a commit are about', async () => {
  const hub = port();
  const { sha } = must(await hub.makeCommit({ baseTree: work.git('rev-parse', 'HEAD^{tree}').trim(), parents: [head()], message: 'fix', changes: [{ path: 'a.txt', mode: '100644', content: Buffer.from('one\n2\nthree\n') }] }));
  must(await hub.createRef('heads/topic', sha));
  repo.protectedBranches.add('main');
  const { number } = must(await hub.openPull({ head: 'topic', base: 'main', title: 'fix', body: '', draft: false }));
  expect(must(await hub.pullFiles(number))).toEqual([{ path: 'a.txt', patch: expect.stringContaining('-two\n+2') as string }]);
  must(await hub.review(number, { body: 'see', commit: sha, comments: [{ path: 'a.txt', line: 2, body: 'x' }] }));
  expect(must(await hub.reviewComments(number))).toMatchObject([{ body: 'x', author: { id: 41898282 } }]);
  expect(must(await hub.pullsOf(sha)).map((one) => one.number)).toEqual([number]);
  expect([must(await hub.branch('main')).protected, must(await hub.branch('topic'))]).toEqual([true, { sha, protected: false }]);
  expect([must(await hub.authorOf(sha)), must(await hub.authorOf(head()))]).toEqual(['github-actions[bot]', null]);
});

test('a pull request from its birth to its end', async () => {
  const hub = port();
  const { sha } = must(await hub.makeCommit({ baseTree: work.git('rev-parse', 'HEAD^{tree}').trim(), parents: [head()], message: 'fix', changes: [{ path: 'a.txt', mode: '100644', content: Buffer.from('one\n2\nthree\n') }] }));
  must(await hub.createRef('heads/topic', sha));
  const pull = must(await hub.openPull({ head: 'topic', base: 'main', title: 'fix', body: 'why', draft: true }));
  expect(pull).toMatchObject({ state: 'open', draft: true, head: { branch: 'topic', sha, repository: repo.id }, author: { login: 'github-actions[bot]', id: 41898282 } });
  expect(await hub.openPull({ head: 'topic', base: 'main', title: 'fix', body: '', draft: false })).toMatchObject({ ok: false, why: 'exists' });
  expect(must(await hub.pulls({ head: 'topic', state: 'open' })).map((one) => one.number)).toEqual([pull.number]);
  must(await hub.addLabels(pull.number, ['heal', 'draft']));
  must(await hub.removeLabel(pull.number, 'draft'));
  must(await hub.assign(pull.number, ['octo', 'stranger']));
  expect(await hub.requestReview(pull.number, ['stranger'])).toMatchObject({ ok: false, why: 'invalid' });
  const { id } = must(await hub.comment(pull.number, 'first'));
  must(await hub.editComment(id, 'second'));
  expect(must(await hub.comments(pull.number)).map((one) => one.body)).toEqual(['second']);
  must(await hub.review(pull.number, { body: 'see', comments: [{ path: 'a.txt', line: 3, startLine: 2, body: 'x' }] }));
  expect(await hub.review(pull.number, { body: 'see', comments: [{ path: 'a.txt', line: 30, body: 'x' }] })).toMatchObject({ ok: false, why: 'invalid', reason: expect.stringContaining('Line could not be resolved') as string });
  must(await hub.editPull(pull.number, { state: 'closed', title: 'old' }));
  expect(must(await hub.pull(pull.number))).toMatchObject({ state: 'closed', title: 'old', labels: ['heal'] });
});

test('reruns and dispatches reach GitHub once', async () => {
  addRun();
  const hub = port();
  must(await hub.rerunFailed(500));
  expect(await hub.rerunFailed(500)).toMatchObject({ ok: false, why: 'invalid' });
  must(await hub.dispatch('ci.yml', 'main', { why: 'heal' }));
  expect(repo.reruns).toEqual([500]);
  expect(repo.dispatches).toEqual([{ workflow: 'ci.yml', ref: 'main', inputs: { why: 'heal' } }]);
});

test('files at a commit, permissions of people, the branch that is there', async () => {
  const hub = port();
  expect(must(await hub.file('a.txt', head()))).toBe('one\ntwo\nthree\n');
  expect(await hub.file('none.txt', head())).toMatchObject({ ok: false, why: 'absent' });
  expect(must(await hub.permission('octo'))).toBe('admin');
  expect(must(await hub.permission('stranger'))).toBe('none');
  expect(must(await hub.ref('heads/main'))).toEqual({ name: 'heads/main', sha: head() });
  expect(must(await hub.about())).toEqual({ id: repo.id, defaultBranch: 'main', private: false });
});

describe('what goes wrong', () => {
  test('a burst of 5xx is outlasted, and asked no oftener than needed', async () => {
    world.fault({ operation: 'repos/get', status: 503, times: 3 });
    must(await port().about());
    expect(slept).toEqual([1000, 2000, 4000]);
    expect(world.seen.filter((one) => one.operation === 'repos/get')).toHaveLength(4);
  });

  test('a cut line on a POST may have been heard: it is not said again', async () => {
    world.fault({ operation: 'git/create-ref', cut: true, done: true });
    const hub = port();
    expect(await hub.createRef('heal/lock', head())).toMatchObject({ ok: false, why: 'unreachable' });
    expect(must(await hub.ref('heal/lock')).sha).toBe(head());
    expect(world.seen.filter((one) => one.operation === 'git/create-ref')).toHaveLength(0);
  });

  test('a secondary limit is waited for, the primary one told', async () => {
    world.fault({ operation: 'pulls/list', status: 403, body: { message: 'You have exceeded a secondary rate limit.' }, headers: { 'retry-after': '7' } });
    must(await port().pulls({ state: 'open' }));
    expect(slept).toEqual([7000]);
    world.fault({ operation: 'pulls/list', status: 403, body: { message: 'API rate limit exceeded' }, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Date.parse('2026-01-02T04:00:00Z') / 1000) } });
    expect(await port().pulls({ state: 'open' })).toMatchObject({ ok: false, why: 'limited' });
  });

  test('a permission that lacks is named', async () => {
    const answer = await port({ contents: 'read' }).createRef('heads/x', head());
    expect(answer).toEqual({ ok: false, why: 'forbidden', reason: 'The token may not do this: Resource not accessible by integration (it would take contents: write).' });
  });

  test('S8 no sentence and no console line holds the token, whatever GitHub echoes', async () => {
    const token = world.token(WRITE);
    const lines: string[] = [];
    const spies = (['log', 'warn', 'error', 'debug', 'info'] as const).map((name) => {
      const before = console[name];
      console[name] = (...words: unknown[]) => void lines.push(words.join(' '));
      return () => (console[name] = before);
    });
    world.fault({ operation: 'repos/get', status: 400, body: { message: `bad request, see https://api.github.test/?token=${token} for authorization: token ${token}` } });
    const answers = [await port(WRITE, token).about(), await port(WRITE, 'no-such-token').about()];
    for (const restore of spies) restore();
    expect(answers.map((answer) => answer.ok)).toEqual([false, false]);
    expect(lines).toEqual([]);
    expect(answers[1]).toMatchObject({ why: 'auth' });
    expect(JSON.stringify(answers)).not.toContain(token);
  });

  test('an answer of another form than the documented one is no answer', async () => {
    world.fault({ operation: 'repos/get', status: 200, body: { id: 'seven' } });
    expect(await port().about()).toMatchObject({ ok: false, why: 'unreachable', reason: expect.stringMatching(/documented form \(id\)/) as string });
    allowed = [expect.stringMatching(/^reply of repos.get /)];
  });

  test.each([
    ['http', 'http://productionresultssa0.blob.core.windows.net/x?sig=CANARY', /unprotected connection/],
    ['a metadata service', 'https://169.254.169.254/latest?sig=CANARY', /private or reserved/],
    ['a metadata service in another dress', 'https://[::ffff:169.254.169.254]/latest?sig=CANARY', /private or reserved/],
    ['a private machine', 'https://10.0.0.7/x?sig=CANARY', /private or reserved/],
    ['a name and a password', 'https://me:CANARY@productionresultssa0.blob.core.windows.net/x', /name or password/],
    ['a file', 'file:///etc/passwd?CANARY', /unprotected connection/],
    ['nowhere', 'CANARY', /address of the log is none/],
  ])('L8 a log that is redirected to %s is not fetched, and its address is in no sentence', async (_, location, words) => {
    addRun();
    world.fault({ operation: 'actions/download-job-logs-for-workflow-run', status: 302, headers: { location } });
    const answer = await port({ actions: 'read' }).log(700);
    expect(answer).toMatchObject({ ok: false, why: 'unreachable', reason: expect.stringMatching(words) as string });
    expect(JSON.stringify(answer)).not.toContain('CANARY');
    expect(world.fetched).toEqual([]);
  });

  test('L8 an API that answers without a redirect, or with the log itself, gives no log', async () => {
    addRun();
    world.fault({ operation: 'actions/download-job-logs-for-workflow-run', status: 200, body: 'boom' });
    expect(await port({ actions: 'read' }).log(700)).toMatchObject({ ok: false, reason: 'GitHub did not say where the log lies.' });
    allowed = world.violations.map(() => expect.anything());
  });

  test('nobody there', async () => {
    const answer = await openHub({ api: 'http://127.0.0.1:9', token: 'x', repository: 'octo/demo', clock: { now: () => 0, sleep: () => Promise.resolve() } }).about();
    expect(answer).toEqual({ ok: false, why: 'unreachable', reason: 'GitHub could not be reached.' });
  });
});
