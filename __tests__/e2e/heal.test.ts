import { join } from 'node:path';
import { startGitServer, type GitServer } from '../support/git-server.js';
import { oracle, promptText, startModelServer, type Handler, type ModelServer } from '../support/model-server.js';
import { needs } from '../support/needs.js';
import { openScene, type Scene } from '../support/scene.js';
import { has, hasBubblewrap, hasPytest } from '../support/spawned.js';
import { digestOf } from '../support/temp-repo.js';
import { CASES, type Case } from './cases.js';

const KEY = `sk-${'e2e'}-${'0123456789abcdef'.repeat(2)}`;

/** The whole way with real tools, a real remote and a real sandbox; only the model's words are scripted. */
needs('bubblewrap', hasBubblewrap())('a red step, all the way', () => {
  let git: GitServer;
  beforeAll(async () => {
    git = await startGitServer();
  });
  afterEach(async () => {
    for (const { scene, model } of open.splice(0)) {
      await model.close();
      scene.dispose();
    }
  });
  afterAll(() => git.close());

  const available = (one: Case): boolean => one.needs === undefined || (one.needs === 'pytest' ? hasPytest() : has('python3', '--version'));
  for (const one of CASES) needs(one.needs ?? 'node', available(one))(one.name, () => suite(one, () => git));
});

interface Setting {
  readonly scene: Scene;
  readonly model: ModelServer;
  readonly asked: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** What the running test opened; closed also when it fails. */
const open: Pick<Setting, 'scene' | 'model'>[] = [];

async function setUp(git: GitServer, one: Case, answers: Handler): Promise<Setting> {
  const scene = await openScene(git, one.files, one.tools);
  const model = await startModelServer(answers);
  open.push({ scene, model });
  return { scene, model, asked: ['--provider', 'openai', '--model', 'scripted', '--base-url', model.openaiUrl], env: { OPENAI_API_KEY: KEY } };
}

function suite(one: Case, git: () => GitServer): void {
  it('is healed from the terminal when the model sees the fault', async () => {
    const setting = await setUp(git(), one, oracle(one));
    const { scene, asked, env, model } = setting;
    const before = scene.repo.digest();
    const ended = await scene.run([...asked, '--publish', 'branch', '--', one.command], { env });
    expect([ended.stdout, ended.stderr, ended.code]).toEqual([expect.stringContaining('heal'), expect.any(String), 0]);
    const result = scene.result();
    expect(result).toMatchObject({ outcome: 'healed', reason: 'ready', publication: { kind: 'branch', state: 'created' } });
    expect(scene.repo.digest()).toBe(before);
    expect(treeOf(scene, result.publication.branch)).toBe(result.patch?.tree);
    expect(commitFacts(scene, result.publication.branch)).toEqual(scene.repo.git('rev-parse', 'HEAD').trim());
    expect(model.requests.map(promptText).join('')).not.toContain(KEY);
    expect(ended.stdout + ended.stderr).not.toContain(KEY);

    const branches = scene.branches();
    const again = await scene.run([...asked, '--publish', 'branch', '--', one.command], { env });
    expect([again.code, scene.result().publication]).toEqual([0, expect.objectContaining({ kind: 'branch', state: 'unchanged' })]);
    expect(scene.branches()).toEqual(branches);
    // Two heals with four runs each, every one in a clone with all of node_modules.
  }, 300_000);

  it('is healed as a step of a job, and keeps the exit code of the step', async () => {
    const setting = await setUp(git(), one, oracle(one));
    const { scene, model, env } = setting;
    const before = digestOf(join(scene.repo.root, '.git'));
    const inputs = { run: one.command, provider: 'openai', model: 'scripted', 'base-url': model.openaiUrl, publish: 'branch' };
    const ended = await scene.act(inputs, { env });
    expect([ended.outputs.outcome, ended.outputs.reason, ended.stderr]).toEqual(['healed', 'ready', '']);
    expect(ended.code).toBe(Number(ended.outputs['exit-code']));
    expect(ended.code).not.toBe(0);
    expect(treeOf(scene, ended.outputs.branch)).toBe(scene.result().patch?.tree);
    expect(ended.summary).toContain('```diff');
    expect(ended.stdout).toMatch(/^::error /m);
    // The step itself ran in place and may leave ignored files, as any step does; we leave nothing.
    expect(digestOf(join(scene.repo.root, '.git'))).toBe(before);
    expect(scene.repo.git('status', '--porcelain')).toBe('');
    expect(ended.stdout + ended.summary).not.toContain(KEY);
  });

  it('is given up when every answer is wrong', async () => {
    const setting = await setUp(git(), one, () => ({ text: one.wrong }));
    const { scene, asked, env } = setting;
    const ended = await scene.run([...asked, '--publish', 'branch', '--', one.command], { env });
    expect([ended.code, scene.result().outcome]).toEqual([1, 'gave-up']);
    expect(Object.keys(scene.branches())).toEqual(['main']);
  });
}

function treeOf(scene: Scene, branch: string | undefined): string {
  return scene.remote.git('rev-parse', `${branch ?? 'missing'}^{tree}`).trim();
}

/** The published commit stands on the head that was red, and says so. */
function commitFacts(scene: Scene, branch: string | undefined): string {
  const [parent, base] = scene.remote.git('log', '-1', '--format=%P%n%(trailers:key=Heal-Base,valueonly)', branch ?? 'missing').trim().split('\n');
  return parent === base ? (parent ?? '') : `${parent} is not ${base}`;
}
