import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGitServer, type GitServer } from '../support/git-server.js';
import { answerBlock, promptText, startModelServer } from '../support/model-server.js';
import { needs } from '../support/needs.js';
import { openScene } from '../support/scene.js';
import { CLI, cleanEnvironment, hasBubblewrap, heal, machineNode } from '../support/spawned.js';
import { tempRepo, type TempRepo } from '../support/temp-repo.js';

const CART = 'export function total(price, shipping) {\n  return price - shipping;\n}\n';
const TEST = "import test from 'node:test';\nimport assert from 'node:assert/strict';\nimport { total } from './cart.js';\n\ntest('adds', () => {\n  assert.equal(total(30, 5), 35);\n});\n";
const LOG = '✖ adds (1.2ms)\n  AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:\n\n  25 !== 35\n\n      at TestContext.<anonymous> (file:///app/cart.test.js:6:10)\n';
const nodes = [['the bundled node', process.execPath], ['the node of this machine', machineNode() ?? 'node']] as const;

describe.each(nodes)('the commands that only look, with %s', (_, node) => {
  let repo: TempRepo;
  beforeAll(() => {
    repo = tempRepo({ 'package.json': '{ "type": "module" }\n', 'cart.js': CART, 'cart.test.js': TEST, '.env': `KEY=${'x'.repeat(20)}\n` });
  });
  afterAll(() => repo.dispose());

  it('parse reads standard input and files, as text and as JSON', async () => {
    const text = await heal(['parse'], { node, input: LOG });
    expect([text.code, text.stdout]).toEqual([0, expect.stringMatching(/^b1 error .*cart\.test\.js:6:10: /)]);
    const json = JSON.parse((await heal(['parse', '--json', '-', '--root', '/app'], { node, input: LOG })).stdout) as { bugs: { file: string; line: number }[]; dropped: number; unread: number };
    expect([json.bugs.length, json.bugs[0]?.file, json.bugs[0]?.line, json.dropped, json.unread]).toEqual([1, 'cart.test.js', 6, 0, 0]);
    expect(JSON.parse((await heal(['parse', '--json'], { node, input: '' })).stdout)).toEqual({ bugs: [], dropped: 0, unread: 0 });
  });

  it('parse ends quietly when nobody reads on', async () => {
    const child = spawn('bash', ['-o', 'pipefail', '-c', `"${node}" "${CLI}" parse | head -c 1 >/dev/null`], { env: cleanEnvironment(), stdio: ['pipe', 'ignore', 'pipe'] });
    const errors: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.stdin.on('error', () => undefined);
    child.stdin.end(Array.from({ length: 20_000 }, (_line, n) => `src/a${n}.ts(1,2): error TS2322: no ${n}\n`).join(''));
    await new Promise((resolve) => child.on('close', resolve));
    expect(Buffer.concat(errors).toString()).not.toMatch(/fault of heal|at .*:\d+:\d+/);
  });

  it('context shows the function that the test calls, and prompt what would be sent', async () => {
    const before = repo.digest();
    const context = JSON.parse((await heal(['context', '--json', '--repo', repo.root], { node, input: LOG })).stdout) as { snippets: { file: string; text: string }[]; tokens: number };
    expect(context.snippets.find(({ file }) => file === 'cart.js')?.text).toContain('return price - shipping;');
    expect(context.tokens).toBeLessThanOrEqual(1500);
    const prompt = await heal(['prompt', '--repo', repo.root, '--rung', '1'], { node, input: LOG });
    expect([prompt.code, prompt.stdout]).toEqual([0, expect.stringContaining('return price - shipping;')]);
    expect(prompt.stdout).toContain('Nobody would be asked');
    const named = await heal(['prompt', '--json', '--repo', repo.root, '--provider', 'groq'], { node, input: LOG, env: { GROQ_API_KEY: `gsk_${'k'.repeat(30)}` } });
    expect(JSON.parse(named.stdout)).toMatchObject({ provider: 'groq', messages: [{ role: 'system' }, { role: 'user' }] });
    expect(named.stdout).not.toContain('gsk_');
    const both = ['prompt', '--repo', repo.root, '--planner-model', 'ollama=thinker', '--patcher-model', 'ollama=writer', '--allow-paths', 'docs/**'];
    const roles = (await heal(both, { node, input: LOG })).stdout;
    expect([roles.indexOf('First, for a plan, to ollama (thinker)'), roles.indexOf('To ollama (writer), about') > roles.indexOf('You plan how to mend'), roles.split('BEGIN opened').length]).toEqual([0, true, 3]);
    expect(JSON.parse((await heal([...both, '--json'], { node, input: LOG })).stdout)).toMatchObject({ provider: 'ollama', model: 'writer', planner: { provider: 'ollama', model: 'thinker' } });
    expect(repo.digest()).toBe(before);
  });

  it('gate lets an honest patch pass and refuses a dishonest one, by name', async () => {
    const before = repo.digest();
    const patch = (path: string, from: string, to: string): string => `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n@@ -2 +2 @@\n-${from}\n+${to}\n`;
    const gate = async (text: string): Promise<readonly [number | null, readonly string[]]> => {
      const ended = await heal(['gate', '--json', '--repo', repo.root, '--patch', '-'], { node, input: text });
      const { checks } = JSON.parse(ended.stdout) as { checks: { id: string; ok: boolean }[] };
      return [ended.code, checks.filter((check) => !check.ok).map((check) => check.id)];
    };
    const fix = patch('cart.js', '  return price - shipping;', '  return price + shipping;').replace('@@ -2 +2 @@', '@@ -1,3 +1,3 @@\n export function total(price, shipping) {').concat(' }\n');
    expect(await gate(fix)).toEqual([0, []]);
    expect(await gate(fix.replace('price + shipping;', 'process.env.CI ? 35 : 0;'))).toEqual([1, expect.arrayContaining(['env-read'])]);
    const workflow = 'diff --git a/.github/workflows/x.yml b/.github/workflows/x.yml\nnew file mode 100644\n--- /dev/null\n+++ b/.github/workflows/x.yml\n@@ -0,0 +1 @@\n+on: push\n';
    expect(await gate(workflow)).toEqual([1, expect.arrayContaining(['protected-paths'])]);
    expect(await gate('this is no patch\n')).toEqual([1, ['applies']]);
    expect(repo.digest()).toBe(before);
  });
});

needs('bubblewrap', hasBubblewrap())('several errors in one step', () => {
  let git: GitServer;
  beforeAll(async () => {
    git = await startGitServer();
  });
  afterAll(() => git.close());

  /** Two faults in two files: the first answer mends one, the second is asked only for what is left, and builds on it. */
  it('are mended one after the other, and published together', async () => {
    const files = {
      'package.json': '{ "type": "module" }\n', 'cart.js': CART, 'cart.test.js': TEST,
      'tax.js': 'export function gross(net) {\n  return net * 1.9;\n}\n',
      'tax.test.js': TEST.replace('total', 'gross').replace('./cart.js', './tax.js').replace('adds', 'taxes').replace('total(30, 5), 35', 'gross(100), 119'),
    };
    const scene = await openScene(git, files);
    const server = await startModelServer((request, n) => {
      const answer = n === 0 ? answerBlock('cart.js', '  return price - shipping;', '  return price + shipping;') : answerBlock('tax.js', '  return net * 1.9;', '  return net * 1.19;');
      return { text: promptText(request) === '' ? '' : answer };
    });
    await scene.run(['--provider', 'openai', '--model', 'scripted', '--base-url', server.openaiUrl, '--publish', 'branch', '--', 'node --test'], { env: { OPENAI_API_KEY: `sk-${'several'.repeat(5)}` } });
    await server.close();
    const result = scene.result();
    expect(result.attempts.map((attempt) => attempt.end.state)).toEqual(['red', 'verified']);
    expect(promptText(server.requests[1] as never)).not.toContain('return price - shipping;');
    expect([result.outcome, result.patch?.files.map(({ path }) => path), result.publication.state]).toEqual(['healed', ['cart.js', 'tax.js'], 'created']);
    expect(scene.remote.git('rev-parse', `${result.publication.branch ?? ''}^{tree}`).trim()).toBe(result.patch?.tree);
    scene.dispose();
  });

  it.each(nodes)('one heal with %s', async (_, node) => {
    const scene = await openScene(git, { 'package.json': '{ "type": "module" }\n', 'cart.js': CART, 'cart.test.js': TEST });
    const folder = mkdtempSync(join(tmpdir(), 'heal-nodes-'));
    const answers = join(folder, 'answers.json');
    writeFileSync(answers, JSON.stringify([answerBlock('cart.js', '  return price - shipping;', '  return price + shipping;')]));
    const report = join(folder, 'report.html');
    const ended = await scene.run(['--provider', 'replay', '--base-url', `replay=${answers}`, '--report', report, '--', 'node --test'], { node });
    expect([ended.code, scene.result().outcome, existsSync(report)]).toEqual([0, 'healed', true]);
    expect(readFileSync(report, 'utf8')).toContain('price + shipping');
    rmSync(folder, { recursive: true, force: true });
    scene.dispose();
  });
});
