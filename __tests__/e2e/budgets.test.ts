import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { priceOf, PROVIDERS } from '../../src/proposal/providers/index.js';
import { startGitServer, type GitServer } from '../support/git-server.js';
import { oracle, startModelServer, type Handler, type ModelServer, type Reply } from '../support/model-server.js';
import { needs } from '../support/needs.js';
import { openScene, type ResultJson, type Scene } from '../support/scene.js';
import { has, hasBubblewrap, heal } from '../support/spawned.js';
import { tempRepo } from '../support/temp-repo.js';
import { CASES, type Case } from './cases.js';

const SECRET = `sk-${'budget'.repeat(6)}`;
const KEYS = { OPENAI_API_KEY: SECRET, GEMINI_API_KEY: `AIza${'budget'.repeat(6)}` };
const LITE = 'gemini-3.5-flash-lite';
const [logic] = CASES as readonly [Case, ...Case[]];

interface Spent extends ResultJson {
  readonly usage: { readonly calls: number; readonly promptTokens: number; readonly completionTokens: number; readonly money?: number; readonly unpricedCalls?: number };
  readonly attempts: readonly (ResultJson['attempts'][number] & { readonly origin: { readonly kind: string; readonly provider?: string; readonly model?: string }; readonly notes?: readonly string[] })[];
}

needs('bubblewrap', hasBubblewrap())('what a run may spend, and whom it may ask', () => {
  let git: GitServer;
  const open: { close(): Promise<void> | void }[] = [];
  beforeAll(async () => {
    git = await startGitServer();
  });
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close();
  });
  afterAll(() => git.close());

  const scene = async (files = logic.files): Promise<Scene> => {
    const made = await openScene(git, files, []);
    open.push({ close: () => made.dispose() });
    return made;
  };
  const model = async (script: Handler | readonly Reply[]): Promise<ModelServer> => {
    const made = await startModelServer(script);
    open.push(made);
    return made;
  };
  const openai = (server: ModelServer): string[] => ['--provider', 'openai', '--model', 'scripted', '--base-url', server.openaiUrl];
  const gemini = (server: ModelServer): string[] => ['--provider', 'gemini', '--model', LITE, '--base-url', server.openaiUrl];
  const ollama = (server: ModelServer): string[] => ['--provider', 'ollama', '--model', 'q', '--base-url', server.url];
  const resultOf = (place: Scene): Spent => place.result() as unknown as Spent;

  it.each<[string, readonly string[], (server: ModelServer) => string[], string]>([
    ['no tokens', ['--budget-tokens', '0'], openai, 'budget-tokens'],
    ['no calls', ['--budget-calls', '0'], openai, 'budget-calls'],
    ['no money', ['--budget-money', '0'], gemini, 'budget-money'],
    ['no money, and a model that costs none', ['--budget-money', '0'], ollama, 'budget-money'],
    ['too little money for one call', ['--budget-money', '0.01'], gemini, 'the call may cost up to \\$0\\.02\\d+, and \\$0\\.0100 are left of \\$0\\.01 \\(budget-money\\)'],
    ['a price that nobody knows', ['--budget-money', '5'], openai, 'the price of scripted is not known, so budget-money could not be kept'],
  ])('%s: no model is called, and the sentence says why', async (_name, limit, asking, said) => {
    const [server, place] = [await model(oracle(logic)), await scene()];
    const ended = await place.run([...asking(server), ...limit, '--', logic.command], { env: KEYS });
    const result = resultOf(place);
    expect([ended.code, result.outcome, result.reason, server.requests.length]).toEqual([1, 'gave-up', 'budget', 0]);
    expect(result.sentence).toMatch(/the budget allows no call of a model/);
    expect(ended.stdout).toMatch(new RegExp(said));
    expect(result.usage).toMatchObject({ calls: 0, money: 0 });
  });

  it('calls end where the budget of them does', async () => {
    const [server, place] = [await model(() => ({ text: 'I am not sure.' })), await scene()];
    await place.run([...openai(server), '--budget-calls', '3', '--max-attempts', '9', '--', logic.command], { env: KEYS });
    expect([resultOf(place).reason, server.requests.length]).toEqual(['budget', 3]);
    expect(resultOf(place).sentence).toMatch(/the budget was spent after \d attempts/);
  });

  it('what it cost stands in the result, the report and the summary of the job', async () => {
    const [server, place] = [await model(oracle(logic)), await scene()];
    const report = join(place.folder, 'report.html');
    const ended = await place.act({ run: logic.command, provider: 'gemini', model: LITE, 'base-url': server.openaiUrl, 'budget-money': '0.5', report }, { env: KEYS });
    const { outcome, usage } = resultOf(place);
    const price = priceOf({ name: 'gemini', baseUrl: '' }, LITE, 0) ?? { prompt: 0, completion: 0 };
    expect(outcome).toBe('healed');
    expect(usage.money).toBeCloseTo((usage.promptTokens * price.prompt + usage.completionTokens * price.completion) / 1e6, 9);
    const words = `1 model call, ${usage.promptTokens} tokens sent, ${usage.completionTokens} received, $${(usage.money ?? 0).toFixed(4)}`;
    expect([ended.summary.includes(words), readFileSync(report, 'utf8').includes(words), words.endsWith('$0.0000')]).toEqual([true, true, false]);
  });

  it('a part whose price nobody knows makes it “at least”, and who really answered is named', async () => {
    let asked = 0;
    const server = await model(() => (asked++ === 0 ? { text: logic.wrong, model: 'gemini-99' } : { text: logic.right }));
    const place = await scene();
    const ended = await place.run([...gemini(server), '--', logic.command], { env: KEYS });
    const { outcome, usage, attempts } = resultOf(place);
    expect([outcome, usage.calls, usage.unpricedCalls]).toEqual(['healed', 2, 1]);
    expect(ended.stdout).toMatch(/at least (under )?\$0\.\d{4} \(the price of 1 call is not known\)/);
    expect(attempts.filter(({ origin }) => origin.kind === 'model').map(({ origin, notes = [] }) => [origin.model, notes])).toEqual([
      ['gemini-99', [`gemini was asked for ${LITE} and answered with gemini-99`]],
      [LITE, []],
    ]);
  });

  it('who answered in another’s place is named in sentence and summary, and who failed before in the notes', async () => {
    const [bad, good, place] = [await model([{ status: 401, body: '{"error":{"message":"no such key"}}' }]), await model(() => ({ text: logic.right, model: 'gemini-3.8-flash' })), await scene()];
    const inputs = { run: logic.command, provider: 'openai,gemini', model: `openai=scripted\ngemini=${LITE}`, 'base-url': `openai=${bad.openaiUrl}\ngemini=${good.openaiUrl}` };
    const ended = await place.act(inputs, { env: KEYS });
    expect(ended.outputs.sentence).toContain('gemini-3.8-flash (gemini)');
    expect(ended.summary).toContain('gemini `gemini-3.8-flash`');
    expect(resultOf(place).attempts.at(-1)?.notes).toEqual(['openai (scripted): HTTP 401: no such key', `gemini was asked for ${LITE} and answered with gemini-3.8-flash`]);
    expect(ended.summary).toContain('no such key');
  });

  it('a model of one’s own answers in pieces, costs nothing, and is told so', async () => {
    const pieces = (text: string): string[] => [...text.match(/[^]{1,9}/g) ?? []].map((content) => `${JSON.stringify({ model: 'q', message: { role: 'assistant', content }, done: false })}\n`);
    const last = `${JSON.stringify({ model: 'q', message: { role: 'assistant', content: '' }, done: true, done_reason: 'stop', eval_count: 60 })}\n`;
    const [server, place] = [await model([{ pieces: [...pieces(logic.right), last] }]), await scene()];
    const ended = await place.run([...ollama(server), '--budget-money', '0.01', '--', logic.command]);
    expect([resultOf(place).outcome, resultOf(place).usage.money]).toEqual(['healed', 0]);
    expect(ended.stdout).toContain('received, no charge');
    expect((server.requests[0]?.json as { stream: boolean }).stream).toBe(true);
  });

  describe('N2 an endpoint that the repository or the step chooses', () => {
    const planted = (evil: ModelServer): Record<string, string> => {
      const named = `OPENAI_BASE_URL=${evil.openaiUrl}\nOPENAI_API_BASE=${evil.openaiUrl}\nOPENAI_API_KEY=${'planted'.repeat(4)}\nOLLAMA_HOST=${evil.url}\nGEMINI_BASE_URL=${evil.openaiUrl}\nINPUT_BASE-URL=openai=${evil.openaiUrl}\n`;
      const config = `base-url: ${evil.openaiUrl}\nbase_url: ${evil.openaiUrl}\nprovider: ollama\nmodel: evil\nallow-local: true\n`;
      const json = JSON.stringify({ 'base-url': evil.openaiUrl, provider: 'ollama', env: { OLLAMA_HOST: evil.url } });
      return { '.env': named, '.env.local': named, '.envrc': named, '.heal.yml': config, '.heal.yaml': config, 'heal.yml': config, '.github/heal.yml': config, '.heal.json': json, '.healrc': json, '.npmrc': `heal:base-url=${evil.openaiUrl}\n` };
    };
    const stepEnv = (evil: ModelServer): string[] => ['OPENAI_BASE_URL', 'OLLAMA_HOST', 'GEMINI_BASE_URL', 'HTTPS_PROXY', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY'].flatMap((name) => ['--env', `${name}=${name === 'OLLAMA_HOST' ? evil.url : evil.openaiUrl}`]);

    it('N2 is never asked: the input’s is', async () => {
      const [evil, good] = [await model(oracle(logic)), await model(oracle(logic))];
      const place = await scene({ ...logic.files, ...planted(evil) });
      await place.run([...openai(good), ...stepEnv(evil), '--', logic.command], { env: KEYS });
      expect([resultOf(place).outcome, evil.requests.length]).toEqual(['healed', 0]);
      expect(good.requests.length).toBeGreaterThan(0);
    });

    it('N2 configures nobody', async () => {
      const evil = await model(oracle(logic));
      const place = await scene({ ...logic.files, ...planted(evil) });
      await place.run([...stepEnv(evil), '--', logic.command]);
      expect([resultOf(place).reason, evil.requests.length]).toEqual(['no-provider', 0]);
    });

    it('N2 nor does our own environment, but for OLLAMA_HOST', async () => {
      const [evil, good, place] = [await model(oracle(logic)), await model(oracle(logic)), await scene()];
      const env = { ...KEYS, OPENAI_BASE_URL: evil.openaiUrl, OPENAI_API_BASE: evil.openaiUrl, HTTP_PROXY: evil.url, http_proxy: evil.url, NODE_USE_ENV_PROXY: '1', OLLAMA_HOST: good.url };
      await place.run(['--provider', 'ollama', '--', logic.command], { env });
      expect([resultOf(place).outcome, evil.requests.length, good.requests.length > 0]).toEqual(['healed', 0, true]);
    });
  });

  it('S8 a key that a provider sends back is in nothing that leaves, with debugging switched on', async () => {
    const echo = { status: 500, headers: { 'x-request-id': SECRET }, body: JSON.stringify({ error: { message: `POST https://x.example/?key=${SECRET} authorization: Bearer ${SECRET}` } }) };
    const [server, place] = [await model([echo]), await scene()];
    const [report, events] = [join(place.folder, 'report.html'), join(place.folder, 'events')];
    const env = { ...KEYS, ACTIONS_STEP_DEBUG: 'true', RUNNER_DEBUG: '1', OPENAI_LOG: 'debug', DEBUG: '*' };
    const ended = await place.run([...openai(server), '--verbose', '--report', report, '--events', events, '--', logic.command], { env });
    expect(resultOf(place).reason).toBe('providers');
    const ours = [ended.stdout, ended.stderr, JSON.stringify(resultOf(place)), readFileSync(report, 'utf8'), readFileSync(events, 'utf8')].join('\n');
    expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${SECRET}`);
    expect(ours).not.toContain(SECRET);
    expect(server.requests.every(({ path }) => !path.includes('?'))).toBe(true);
  });

  needs('openssl', has('openssl', 'version'))('N3 certificates', () => {
    it('N3 one that nobody vouches for gets nothing, though our environment has switched checks off', async () => {
      const place = await scene();
      const [key, cert] = [join(place.folder, 'key.pem'), join(place.folder, 'cert.pem')];
      execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, '-days', '1', '-subj', '/CN=localhost'], { stdio: 'ignore' });
      let reached = 0;
      const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_request, response) => {
        reached++;
        response.end('{}');
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      open.push({ close: () => new Promise<void>((resolve) => server.close(() => resolve())) });
      const url = `https://localhost:${(server.address() as AddressInfo).port}/v1`;
      const ended = await place.run(['--provider', 'openai', '--model', 'm', '--base-url', url, '--', logic.command], { env: { ...KEYS, NODE_TLS_REJECT_UNAUTHORIZED: '0' } });
      expect([resultOf(place).reason, reached]).toEqual(['providers', 0]);
      expect(ended.stdout).toContain('NODE_TLS_REJECT_UNAUTHORIZED=0 switches certificate checks off');
    });
  });
});

describe('what is shown fits the window of whoever is asked', () => {
  const line = (n: number): string => `export const value${n} = total(${n}, ${n + 1}) + Math.round(${n} * 1.19); // one of many lines that say nothing new`;
  const files = {
    'package.json': '{ "name": "shop", "version": "1.0.0", "type": "module" }\n',
    'src/total.js': `import { helper0 } from './helper0.js';\n\nexport function total(a, b) {\n${Array.from({ length: 700 }, (_, n) => `  if (a === ${n}) return helper0(a) - b * ${n};`).join('\n')}\n  return a - b;\n}\n`,
    ...Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`src/helper${n}.js`, `export function helper${n}(a) {\n  return a;\n}\n${Array.from({ length: 300 }, (_unused, at) => line(at)).join('\n')}\n`])),
    'test/total.test.js': `import test from 'node:test';\nimport assert from 'node:assert/strict';\nimport { total } from '../src/total.js';\n\ntest('adds', () => {\n  assert.equal(total(1000, 2), 1002);\n});\n`,
  };
  const LOG = "✖ adds (1.2ms)\n  AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:\n\n  998 !== 1002\n\n      at total (file:///app/src/total.js:404:10)\n      at TestContext.<anonymous> (file:///app/test/total.test.js:6:10)\n";
  const env = { ...KEYS, GROQ_API_KEY: `gsk_${'k'.repeat(30)}` };
  it.each(['groq', 'ollama', 'gemini'].flatMap((name) => [0, 1, 2].map((rung) => [name, rung] as const)))('%s at rung %d', async (name, rung) => {
    const repo = tempRepo(files);
    const ended = await heal(['prompt', '--json', '--repo', repo.root, '--rung', String(rung), '--provider', name, '-'], { input: LOG, env });
    repo.dispose();
    const row = PROVIDERS.find((provider) => provider.name === name);
    const { tokens, files: shown } = JSON.parse(ended.stdout) as { tokens: number; files: string[] };
    expect(tokens).toBeLessThanOrEqual((row?.callTokens ?? 0) - (row?.maxAnswerTokens ?? 0));
    expect(tokens).toBeGreaterThan(rung === 0 ? 500 : 1_500);
    expect(shown).toContain('src/total.js');
  });
});
