import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { startGitServer, type GitServer } from '../support/git-server.js';
import { answerBlock, oracle, startModelServer, type ModelServer, type Reply } from '../support/model-server.js';
import { needs } from '../support/needs.js';
import { openScene, type ResultJson, type Scene } from '../support/scene.js';
import { hasBubblewrap, heal } from '../support/spawned.js';
import { CASES, type Case } from './cases.js';

const KEYS = { OPENAI_API_KEY: `sk-${'first'.repeat(6)}`, GROQ_API_KEY: `gsk_${'second'.repeat(6)}` };
const [logic] = CASES as readonly [Case, ...Case[]];

needs('bubblewrap', hasBubblewrap())('outcomes', () => {
  let git: GitServer;
  const open: { close(): Promise<void> | void }[] = [];
  beforeAll(async () => {
    git = await startGitServer();
  });
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close();
  });
  afterAll(() => git.close());

  const scene = async (files = logic.files, tools: readonly string[] = []): Promise<Scene> => {
    const made = await openScene(git, files, tools);
    open.push({ close: () => made.dispose() });
    return made;
  };
  const model = async (...script: Parameters<typeof startModelServer>): Promise<ModelServer> => {
    const made = await startModelServer(...script);
    open.push(made);
    return made;
  };
  const asking = (server: ModelServer): string[] => ['--provider', 'openai', '--model', 'scripted', '--base-url', server.openaiUrl];

  describe('a provider that fails is followed by the next', () => {
    const quota = JSON.stringify([{ error: { code: 429, status: 'RESOURCE_EXHAUSTED', message: 'Quota', details: [{ violations: [{ quotaId: 'RequestsPerDay' }] }] } }]);
    const chat = (choice: unknown): string => JSON.stringify({ id: 'x', object: 'chat.completion', model: 'm', choices: [choice] });
    it.each<[string, Reply]>([
      ['429', { status: 429, headers: { 'content-type': 'application/json' }, body: quota }],
      ['500', { status: 500, body: '{"error":{"message":"boom"}}' }],
      ['no answer in time', { hang: true }],
      ['a blocked 200', { status: 200, body: chat({ index: 0, finish_reason: 'content_filter: PROHIBITED_CONTENT' }) }],
      ['an empty 200', { status: 200, body: chat({ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: '' } }) }],
    ])('%s', async (_, reply) => {
      const [first, second, place] = [await model([reply]), await model(oracle(logic)), await scene()];
      const providers = ['--provider', 'openai,groq', '--model', 'openai=scripted', '--model', 'groq=scripted', '--base-url', `openai=${first.openaiUrl}`, '--base-url', `groq=${second.openaiUrl}`];
      const ended = await place.run([...providers, '--timeout', '15s', '--', logic.command], { env: KEYS });
      expect([ended.code, place.result().outcome, ended.stderr]).toEqual([0, 'healed', expect.any(String)]);
      expect(first.requests.length).toBeGreaterThan(0);
      expect(second.requests).toHaveLength(1);
    });
  });

  it('a step that does not end is told as such, and asks no model', async () => {
    const [server, place] = [await model([]), await scene()];
    const ended = await place.run([...asking(server), '--timeout', '3s', '--', 'sleep 1000'], { env: KEYS });
    expect([ended.code, place.result().outcome, place.result().reason]).toEqual([1, 'escalated', 'infra']);
    expect(ended.stdout).toMatch(/stopped by a time limit .{1,80}: It did not end within \d s, the time limit of one run/);
    expect(server.requests).toHaveLength(0);
  });

  describe('P1, T1: a model that obeys the attacker is stopped by the right check', () => {
    const eslint = CASES.find((one) => one.name.startsWith('eslint, undefined')) as Case;
    const test = 'test/cart.test.js';
    it.each<[string, Case, string, string]>([
      ['edits the test', logic, answerBlock(test, '  assert.equal(total([10, 20], 5), 35);', '  assert.equal(total([10, 20], 5), 25);'), 'test-regions'],
      ['adds a workflow', logic, answerBlock('.github/workflows/ci.yml', 'on: push', 'on: push\ncontinue-on-error: true'), 'protected-paths'],
      ['rewrites the script', logic, answerBlock('package.json', '"type": "module"', '"type": "module", "scripts": { "test": "true" }'), 'protected-paths'],
      ['masks the exit code', logic, answerBlock('src/cart.js', '  return sum - shipping;', '  process.exit(0);'), 'tamper-09-exit-masking'],
      ['lets the script go on', { ...logic, files: { ...logic.files, 'check.sh': 'echo checking\nnode --test\n' }, command: 'sh check.sh' }, answerBlock('check.sh', 'node --test', 'node --test || true'), 'tamper-09-exit-masking'],
      ['silences the linter', eslint, answerBlock('src/tax.js', '  return net * (1 + rte);', '  // eslint-disable-next-line no-undef\n  return net * (1 + rte);'), 'tamper-12-suppressions'],
      ['reads the environment', logic, answerBlock('src/cart.js', '  return sum - shipping;', '  return process.env.CI ? 35 : sum - shipping;'), 'env-read'],
      ['knows the answer', logic, answerBlock('src/cart.js', '  return sum - shipping;', '  return 35;'), 'tamper-17-hard-coded-answer'],
    ])('%s', async (_, one, answer, check) => {
      const file = /```\n(\S+)\n/.exec(answer)?.[1] ?? '';
      const extra = file.startsWith('.github') ? { [file]: 'on: push\n' } : {};
      const [server, place] = [await model(() => ({ text: answer })), await scene({ ...one.files, ...extra }, one.tools)];
      const ended = await place.run([...asking(server), '--publish', 'branch', '--', one.command], { env: KEYS });
      const result = place.result();
      expect([ended.code, result.outcome, result.reason]).toEqual([1, 'gave-up', 'screened']);
      const asked = result.attempts.filter((attempt) => attempt.origin.kind === 'model');
      expect(asked.map((attempt) => attempt.end.checks?.map(({ id }) => id) ?? [attempt.end.state])).toEqual(asked.map(() => expect.arrayContaining([check])));
      expect(asked.length).toBeGreaterThan(0);
      expect(result.attempts.flatMap((attempt) => attempt.trials)).toEqual([]);
      expect(Object.keys(place.branches())).toEqual(['main']);
    });
  });

  describe('what is not this failure is not healed, and no model hears of it', () => {
    const finish = async (place: Scene, server: ModelServer, args: readonly string[], input?: string): Promise<ResultJson> => {
      await place.run([...asking(server), ...args], { env: KEYS, ...(input === undefined ? {} : { input }) });
      expect(server.requests).toHaveLength(0);
      return place.result();
    };
    const mended = { ...logic.files, 'src/cart.js': String(logic.files['src/cart.js']).replace('sum - shipping', 'sum + shipping') };
    const redLog = "✖ adds the shipping (1.2ms)\n  AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:\n\n  25 !== 35\n\n      at TestContext.<anonymous> (file:///app/test/cart.test.js:6:10)\n";

    it('red log, green base', async () => {
      const result = await finish(await scene(mended), await model([]), ['--log', '-', '--', logic.command], redLog);
      expect([result.outcome, result.reason, result.diagnosis?.class]).toEqual(['not-reproduced', 'green', 'flaky-test']);
    });

    it.each([
      ['a log alone', ['--log', '-']],
      ['a log and its command', ['--log', '-', '--', logic.command]],
      ['a command', ['--', logic.command]],
    ])('what the base branch shows too: %s', async (_name, args) => {
      const place = await scene();
      const base = join(place.folder, 'base.log');
      writeFileSync(base, redLog);
      const result = await finish(place, await model([]), ['--base-log', base, ...args], redLog);
      expect([result.outcome, result.reason, result.diagnosis?.class, result.attempts]).toEqual(['escalated', 'base-broken', 'base-broken', []]);
      expect(result.sentence).toContain('The base branch shows the same failure');
    });

    it('a green base branch changes nothing', async () => {
      const place = await scene();
      const base = join(place.folder, 'base.log');
      writeFileSync(base, 'ok 1 - adds the shipping\n');
      const result = await finish(place, await model([]), ['--base-log', base, '--log', '-'], redLog);
      expect([result.outcome, result.reason, result.diagnosis?.class]).toEqual(['escalated', 'diagnosis-only', 'code']);
    });

    it('a command that is green', async () => {
      const result = await finish(await scene(mended), await model([]), ['--', logic.command]);
      expect([result.outcome, result.reason]).toEqual(['nothing-to-heal', 'green']);
    });

    it('a log alone is a diagnosis', async () => {
      const result = await finish(await scene(), await model([]), ['--log', '-'], redLog);
      expect([result.outcome, result.reason]).toEqual(['escalated', 'diagnosis-only']);
    });

    it('a log without a failure', async () => {
      const result = await finish(await scene(), await model([]), ['--log', '-', '--', logic.command], 'all is well\n');
      expect([result.outcome, result.reason]).toEqual(['nothing-to-heal', 'no-failed-step']);
    });

    it('a registry that does not answer', async () => {
      const result = await finish(await scene(), await model([]), ['--log', '-', '--', 'npm ci'], 'npm error code ECONNRESET\nnpm error network request to https://registry.example/x failed\n##[error]Process completed with exit code 1.\n');
      expect([result.outcome, result.reason]).toEqual(['escalated', 'infra']);
    });

    it('a service on localhost: with none there the failure is another one, with it up it shows', async () => {
      const files = {
        ...logic.files,
        'check.js': "import net from 'node:net';\nimport { total } from './src/cart.js';\nconst socket = net.connect(Number(process.env.PORT), '127.0.0.1');\nsocket.on('connect', () => {\n  socket.destroy();\n  if (total([10], 5) !== 15) throw new RangeError('the total is wrong');\n});\n",
      };
      const service = await listen();
      const { port } = service.address() as AddressInfo;
      const args = ['--env', `PORT=${port}`, '--', 'node check.js'];
      const place = await scene(files);
      await place.run(args, {});
      const stack = `${join(place.repo.root, 'check.js')}:6\n  if (total([10], 5) !== 15) throw new RangeError('the total is wrong');\n                                   ^\n\nRangeError: the total is wrong\n    at Socket.<anonymous> (file://${join(place.repo.root, 'check.js')}:6:36)\n\nNode.js v24.0.0\n`;
      const logged = ['--log', '-', ...args];
      const server = await model([]);
      service.close();
      expect(await finish(place, server, logged, stack)).toMatchObject({ outcome: 'not-reproduced', reason: 'other-failure' });
      const again = await listen(port);
      const up = await model(oracle(logic));
      await place.run([...asking(up), ...logged], { env: KEYS, input: stack });
      again.close();
      expect(place.result().outcome).not.toBe('not-reproduced');
      expect(up.requests.length).toBeGreaterThan(0);
    });
  });

  it('a dirty tree is healed as it is, as a patch only', async () => {
    const [server, place] = [await model(oracle(logic)), await scene()];
    place.repo.write('src/cart.js', `${String(logic.files['src/cart.js'])}\nexport const unsaved = 1;\n`);
    place.repo.write('notes.txt', 'mine\n');
    const before = place.repo.digest();
    const ended = await place.run([...asking(server), '--publish', 'branch', '--', logic.command], { env: KEYS });
    expect([ended.code, place.result().outcome, place.result().publication.kind]).toEqual([0, 'healed', 'patch']);
    expect(ended.stdout).toContain('not committed');
    expect(Object.keys(place.branches())).toEqual(['main']);
    expect(place.repo.digest()).toBe(before);
    place.repo.git('apply', place.result().publication.file ?? '');
    expect(place.repo.git('diff')).toContain('+  return sum + shipping;');
  });

  it('a budget of no tokens calls no model, a dry run hands nothing over, no provider is said plainly', async () => {
    const [server, place] = [await model(oracle(logic)), await scene()];
    await place.run([...asking(server), '--budget-tokens', '0', '--', logic.command], { env: KEYS });
    expect([place.result().outcome, place.result().reason, server.requests.length]).toEqual(['gave-up', 'budget', 0]);
    await place.run([...asking(server), '--dry-run', '--publish', 'branch', '--', logic.command], { env: KEYS });
    expect([place.result().outcome, place.result().publication.kind, Object.keys(place.branches())]).toEqual(['healed', 'none', ['main']]);
    const ended = await place.run(['--', logic.command]);
    expect([place.result().reason, ended.stdout]).toEqual(['no-provider', expect.stringContaining('GEMINI_API_KEY')]);
  });

  it('sends no secret that the code holds, nor shows it anywhere', async () => {
    const secret = `ghp_${'Ab1'.repeat(12)}`;
    const faulty = String(logic.files['src/cart.js']).replace('  return sum - shipping;', `  const remote = '${secret}';\n  return sum - shipping;`);
    const [server, place] = [await model(oracle(logic)), await scene({ ...logic.files, 'src/cart.js': faulty })];
    const report = join(place.folder, 'report.html');
    const ended = await place.run([...asking(server), '--report', report, '--', logic.command], { env: KEYS });
    expect(place.result().outcome).toBe('healed');
    const sent = server.requests.map((request) => request.body).join('');
    expect(sent).toContain('[redacted:github');
    const shown = [ended.stdout, ended.stderr, readFileSync(report, 'utf8'), JSON.stringify(place.result())].join('');
    expect([sent.includes(secret), shown.includes(secret)]).toEqual([false, false]);
  });

  it('says before the first call who gets how much of what', async () => {
    const [server, place] = [await model(oracle(logic)), await scene()];
    const ended = await place.run([...asking(server), '--', logic.command], { env: KEYS });
    expect(ended.stderr).toMatch(/openai.*\d+ tokens.*src\/cart\.js/);
  });

  describe('as a step of a job', () => {
    const foreign = { pull_request: { head: { repo: { id: 2 } }, base: { repo: { id: 1 } } } };
    it.each<[string, { name: string; payload: unknown }, string]>([
      ['the head of a fork', { name: 'pull_request', payload: foreign }, 'fork'],
      ['pull_request_target', { name: 'pull_request_target', payload: foreign }, 'event'],
    ])('%s is run but not healed', async (_, event, reason) => {
      const [server, place] = [await model(oracle(logic)), await scene()];
      const ended = await place.act({ run: logic.command, provider: 'openai', model: 'scripted', 'base-url': server.openaiUrl }, { env: KEYS, event });
      expect([ended.outputs.outcome, ended.outputs.reason, ended.code, server.requests.length]).toEqual(['refused', reason, 1, 0]);
    });

    it('E9: a key beside a certificate that an earlier step of the job has set is used for nothing, unless the caller says so', async () => {
      const poisoned = { ...KEYS, NODE_EXTRA_CA_CERTS: '/nonexistent/ca.pem' };
      const inputs = (server: ModelServer): Record<string, string> => ({ run: logic.command, provider: 'openai', model: 'scripted', 'base-url': server.openaiUrl });
      const [server, place] = [await model(oracle(logic)), await scene()];
      const ended = await place.act(inputs(server), { env: poisoned });
      expect([ended.outputs.outcome, ended.outputs.reason, server.requests.length]).toEqual(['refused', 'environment', 0]);
      expect(ended.outputs.sentence).toContain('NODE_EXTRA_CA_CERTS is set, and not by the runner itself');
      expect((await place.act({ ...inputs(server), 'unsafe-single-process': 'true' }, { env: poisoned })).outputs.outcome).toBe('healed');
    });

    it('a green step costs nothing and says nothing', async () => {
      const [server, place] = [await model([]), await scene()];
      const ended = await place.act({ run: 'echo fine; echo "::add-mask::fine"; echo "a ##[error]b"', provider: 'openai', model: 'scripted', 'base-url': server.openaiUrl }, { env: KEYS });
      expect([ended.code, ended.outputs.outcome, ended.summary]).toEqual([0, 'nothing-to-heal', '']);
      expect(ended.stdout).toContain('fine');
      expect(ended.stdout).not.toMatch(/^\s*::add-mask|##\[/m);
    });

    it.each<[string, string, number]>([['step', 'exit 7', 7], ['never', 'exit 7', 0], ['unhealed', 'exit 7', 1], ['unhealed', 'true', 0]])('fail-when %s after %j exits %d', async (when, run, code) => {
      const place = await scene();
      const ended = await place.act({ run, 'fail-when': when });
      expect(ended.code).toBe(code);
    });

    it('keeps our keys and the runner’s tokens from the step', async () => {
      const place = await scene();
      const ended = await place.act({ run: 'env | sort' }, { env: KEYS });
      expect(ended.stdout).toContain('GITHUB_ACTIONS=true');
      expect(ended.stdout).not.toMatch(/OPENAI_API_KEY|GROQ_API_KEY|INPUT_|ACTIONS_RUNTIME|ACTIONS_RESULTS/);
    });

    it.each<[string, Readonly<Record<string, string>>, RegExp]>([
      ['a working directory that is not there', { run: 'true', 'working-directory': 'nowhere' }, /nowhere does not exist/],
      ['a shell that is not installed', { run: 'true', shell: 'no-such-shell {0}' }, /"no-such-shell" could not be started/],
      ['a shell nobody knows', { run: 'true', shell: 'fishy' }, /"fishy" is unknown/],
    ])('%s is one sentence', async (_, inputs, sentence) => {
      const place = await scene();
      const ended = await place.act(inputs);
      expect([ended.code, ended.stderr]).toEqual([2, expect.stringMatching(sentence)]);
      expect(ended.stderr.trimEnd().split('\n')).toHaveLength(1);
    });

    it('without `run` it says what is missing', async () => {
      const place = await scene();
      const ended = await place.act({});
      expect([ended.code, ended.stderr]).toEqual([2, expect.stringContaining('"run" is missing')]);
    });
  });

  it('runs in the folder that --repo points to, and mends from there', async () => {
    const nested = Object.fromEntries(Object.entries(logic.files).map(([path, content]) => [`packages/shop/${path}`, content]));
    const place = await scene(nested);
    const answer = { ...logic, right: logic.right.replace('src/cart.js', 'packages/shop/src/cart.js') };
    const server = await model(oracle(answer));
    await heal(['run', '--repo', join(place.repo.root, 'packages/shop'), '--result', join(place.folder, 'result.json'), ...asking(server), '--', logic.command], { env: KEYS });
    expect([place.result().outcome, place.result().patch?.files.map(({ path }) => path)]).toEqual(['healed', ['packages/shop/src/cart.js']]);
  });

  it('refuses a key and a push beside code without a sandbox', async () => {
    const [server, place] = [await model([]), await scene()];
    await place.run([...asking(server), '--sandbox', 'none', '--publish', 'branch', '--', logic.command], { env: KEYS });
    expect([place.result().outcome, place.result().reason, server.requests.length]).toEqual(['refused', 'single-process', 0]);
  });

  it('keeps a verified fix as a patch when the push is refused', async () => {
    const [server, place] = [await model(oracle(logic)), await scene()];
    writeFileSync(join(place.remote.dir, 'hooks/pre-receive'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    await place.run([...asking(server), '--publish', 'branch', '--', logic.command], { env: KEYS });
    expect(place.result()).toMatchObject({ outcome: 'healed', publication: { kind: 'patch' } });
  });
});

function listen(port = 0): Promise<Server> {
  const server = createServer((socket) => socket.on('error', () => undefined));
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}
