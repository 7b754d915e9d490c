import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startCorporate, type Corporate } from '../support/corporate.js';
import { runnerLog, startHub, type Hub } from '../support/hub/index.js';
import { answerBlock, startModelServer, type ModelServer } from '../support/model-server.js';
import { needs } from '../support/needs.js';
import { has, heal, type Ended } from '../support/spawned.js';
import { tempRepo, type TempRepo } from '../support/temp-repo.js';

const KEY = ['sk', 'corp', 'canary-5d1e77aa'].join('-');
const WORKFLOW = 'on: push\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - name: Test\n        run: node test.mjs\n';

needs('openssl', has('openssl', 'version'))('behind the proxy of a company, with an Enterprise Server', () => {
  let world: Hub;
  let model: ModelServer;
  let corporate: Corporate;
  let work: TempRepo;
  let env: Record<string, string>;

  beforeAll(async () => {
    world = await startHub();
    model = await startModelServer(() => ({ text: answerBlock('add.mjs', 'a - b', 'a + b') }));
    corporate = await startCorporate({
      'github.corp.example': { to: world.api, below: '/api/v3', rewrite: [[world.logs, 'https://logs.corp.example']] },
      'logs.corp.example': { to: world.logs },
      'models.corp.example': { to: model.openaiUrl.replace(/\/v1$/, '') },
    });
    work = tempRepo({ 'add.mjs': 'export const add = (a, b) => a - b;\n', 'test.mjs': "import { add } from './add.mjs';\nif (add(1, 2) !== 3) throw new RangeError('wrong sum');\n", '.github/workflows/ci.yml': WORKFLOW });
    const repo = world.repo('octo/demo');
    work.git('push', '-q', repo.git.dir, 'HEAD:refs/heads/main');
    repo.runs.push({
      id: 500, attempt: 1, workflow: { id: 9, name: 'CI', path: '.github/workflows/ci.yml' }, event: 'push', headBranch: 'main', headSha: work.git('rev-parse', 'HEAD').trim(), headRepository: 'octo/demo', status: 'completed', conclusion: 'failure', actor: 'ada',
      jobs: [{ id: 700, name: 'test', conclusion: 'failure', steps: [{ name: 'Test', conclusion: 'failure' }], log: runnerLog([{ run: 'node test.mjs', output: 'RangeError: wrong sum', exitCode: 1 }]) }],
    });
    env = { GITHUB_TOKEN: world.token({ contents: 'read', actions: 'read' }), GITHUB_REPOSITORY: 'octo/demo', GITHUB_API_URL: 'https://github.corp.example/api/v3', GITHUB_SERVER_URL: 'https://github.corp.example' };
  });
  afterAll(async () => {
    work.dispose();
    await corporate.close();
    await model.close();
    await world.close();
  });
  beforeEach(() => void (corporate.asked as unknown[]).splice(0));

  const trusting = (): Record<string, string> => ({ ...env, HTTPS_PROXY: corporate.proxy, NODE_EXTRA_CA_CERTS: corporate.authority });
  const plan = (given: Readonly<Record<string, string>>): Promise<Ended> => heal(['plan', '500'], { env: given });
  const told = (ended: Ended): string => ended.stdout + ended.stderr;
  const hosts = (): readonly string[] => [...new Set(corporate.asked.map((one) => one.authority))].sort();

  it('GitHub below a path and the host of its logs are asked through it, with the name and password that it wants', async () => {
    const ended = await plan(trusting());
    expect([ended.code, ended.stdout]).toEqual([0, expect.stringMatching(/^test \/ Test: .*wrong sum/)]);
    expect(hosts()).toEqual(['github.corp.example:443', 'logs.corp.example:443']);
    expect(world.fetched).toEqual([{ path: expect.stringContaining('sig=') as string, authorization: undefined }]);
    expect(told(ended)).not.toContain(corporate.password);
  });

  // One after the other they would wait for as long each: whoever cannot be reached is asked four times.
  it('N3 no certificate is believed that nobody vouches for, no check can be switched off, and what is excepted goes straight', async () => {
    const { NODE_EXTRA_CA_CERTS: authority = '', ...doubting } = trusting();
    const [wrong, plain, off, file, excepted, here] = await Promise.all([
      plan({ ...trusting(), HTTPS_PROXY: corporate.proxy.replace(corporate.password, 'wrong-password-77') }),
      plan(doubting),
      plan({ ...doubting, NODE_TLS_REJECT_UNAUTHORIZED: '0' }),
      // Node does not look there; whoever sets it gains nothing.
      plan({ ...doubting, SSL_CERT_FILE: authority }),
      plan({ ...trusting(), HTTPS_PROXY: corporate.proxy.replace('ci:', 'excepted:'), NO_PROXY: '.corp.example' }),
      plan({ ...trusting(), HTTPS_PROXY: corporate.proxy.replace('ci:', 'here:'), HTTP_PROXY: corporate.proxy.replace('ci:', 'here:'), GITHUB_API_URL: world.api }),
    ]);
    expect([wrong, plain, file, excepted].map(told)).toEqual(Array.from({ length: 4 }, () => 'Nothing is planned: GitHub could not be reached.\n'));
    expect([off.code, off.stderr]).toEqual([2, expect.stringContaining('GitHub is not asked: NODE_TLS_REJECT_UNAUTHORIZED=0 switches certificate checks off')]);
    expect(here.code).toBe(0);
    const users = corporate.asked.map(({ authorization = '' }) => Buffer.from(authorization.replace('Basic ', ''), 'base64').toString().split(':')[0]);
    expect(new Set(users)).toEqual(new Set(['ci']));
  }, 60_000);

  const run = (given: Readonly<Record<string, string>>, ...more: readonly string[]): Promise<Ended> =>
    heal(['run', '--repo', work.root, '--sandbox', 'none', '--publish', 'none', '--store', 'none', '--json', ...more, '--', 'node test.mjs'], { env: given });

  it('a model is asked through it, over a connection that it cannot read', async () => {
    const ended = await run({ ...trusting(), OPENAI_API_KEY: KEY }, '--provider', 'openai', '--model', 'scripted', '--base-url', 'https://models.corp.example/v1');
    expect(JSON.parse(ended.stdout)).toMatchObject({ outcome: 'healed' });
    expect(hosts()).toEqual(['models.corp.example:443']);
    expect(model.requests.at(-1)?.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(told(ended)).not.toMatch(new RegExp(`${KEY}|${corporate.password}`));
  });

  it.each<[string, (good: string) => string, RegExp]>([
    ['wants another password', (good) => good.replace('proxy-canary', 'wrong-canary'), /models\.corp\.example: the proxy answered with 407/],
    ['is not there', () => 'http://me:absent-canary-1@127.0.0.1:9', /models\.corp\.example: the proxy could not be reached \(ECONNREFUSED\)/],
    ['is of a kind that is not understood', () => 'socks5://me:absent-canary-1@127.0.0.1:9', /HTTPS_PROXY names a proxy of the kind socks5:/],
  ])('a model behind a proxy that %s is not asked, and that is said', async (_, proxy, words) => {
    const ended = await run({ ...trusting(), HTTPS_PROXY: proxy(corporate.proxy), OPENAI_API_KEY: KEY }, '--provider', 'openai', '--model', 'scripted', '--base-url', 'https://models.corp.example/v1');
    expect(JSON.parse(ended.stdout)).toMatchObject({ outcome: 'gave-up', reason: 'providers' });
    expect(told(ended)).toMatch(words);
    expect(told(ended)).not.toMatch(/canary/);
  });

  it('N3 a model behind a certificate that nobody vouches for gets no key', async () => {
    const { NODE_EXTRA_CA_CERTS: authority = '', ...doubting } = trusting();
    const before = model.requests.length;
    const ended = await run({ ...doubting, OPENAI_API_KEY: KEY, SSL_CERT_FILE: authority }, '--provider', 'openai', '--model', 'scripted', '--base-url', 'https://models.corp.example/v1');
    expect([JSON.parse(ended.stdout).reason, model.requests.length]).toEqual(['providers', before]);
  });

  it('an Ollama on this machine is never asked through it', async () => {
    const ended = await run({ ...trusting(), HTTP_PROXY: corporate.proxy, ALL_PROXY: corporate.proxy, NODE_USE_ENV_PROXY: '1', OLLAMA_HOST: model.url }, '--provider', 'ollama', '--model', 'scripted');
    expect(JSON.parse(ended.stdout)).toMatchObject({ outcome: 'healed' });
    expect(corporate.asked).toEqual([]);
  });
});

describe('a plan and its log need no program but node', () => {
  it('with nothing on the PATH, from a folder that is no repository', async () => {
    const server = createServer((_request, response) => response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"Not Found"}'));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const ended = await heal(['plan', '1', '--repository', 'o/r'], { cwd: '/', env: { PATH: '/nonexistent', GITHUB_TOKEN: 'x', GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` } });
    await new Promise((done) => server.close(done));
    expect([ended.code, ended.stdout]).toEqual([1, expect.stringContaining('Nothing is planned: GitHub refuses (404): Not Found.')]);
  });
});
