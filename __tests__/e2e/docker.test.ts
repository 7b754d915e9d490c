import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { DAEMON, dockerWorks } from '../runner/workspace/available.js';
import { startGitServer, type GitServer } from '../support/git-server.js';
import { oracle, startModelServer, type ModelServer } from '../support/model-server.js';
import { needs } from '../support/needs.js';
import { openScene, type Scene } from '../support/scene.js';
import { CASES, type Case } from './cases.js';

const [logic] = CASES as readonly [Case, ...Case[]];
const KEY = `sk-${'docked'.repeat(5)}`;

/** Containers of runs whose owner is, or was, this process. */
const containersOf = (pid: number): readonly string[] =>
  execFileSync('docker', ['ps', '--all', '--format', '{{.Names}}'], { encoding: 'utf8' }).split('\n').filter((name) => name.startsWith(`heal-run-${pid}-`));
const images = (): readonly string[] => execFileSync('docker', ['images', '--format', '{{.Repository}}'], { encoding: 'utf8' }).split('\n').filter((name) => name.startsWith('heal-action'));

needs('docker', dockerWorks())('a heal in containers', () => {
  let git: GitServer;
  let model: ModelServer;
  let scene: Scene;
  let temp: string;
  let pid = 0;
  beforeAll(async () => {
    git = await startGitServer();
    model = await startModelServer(oracle(logic));
  });
  beforeEach(async () => {
    [scene, temp] = [await openScene(git, logic.files), mkdtempSync(join(tmpdir(), 'heal-docked-'))];
  });
  afterEach(() => {
    scene.dispose();
    rmSync(temp, { recursive: true, force: true });
  });
  afterAll(async () => {
    await model.close();
    await git.close();
  });
  const start = (command: string, more: readonly string[] = [], started: (pid: number) => void = () => undefined) => {
    const args = ['--provider', 'openai', '--model', 'scripted', '--base-url', model.openaiUrl, '--publish', 'branch', '--sandbox', 'docker', ...more, '--', command];
    return scene.run(args, { env: { ...DAEMON, OPENAI_API_KEY: KEY, TMPDIR: temp }, started: (own) => started((pid = own)) });
  };

  it('goes from red to a branch that was seen green, and leaves one image and nothing else', async () => {
    const before = scene.repo.digest();
    const ended = await start(logic.command);
    expect([ended.stdout, ended.stderr, ended.code]).toEqual([expect.stringContaining('heal'), expect.any(String), 0]);
    const result = scene.result();
    expect(result).toMatchObject({ outcome: 'healed', reason: 'ready', publication: { kind: 'branch', state: 'created' } });
    expect(scene.remote.git('rev-parse', `${result.publication.branch ?? 'missing'}^{tree}`).trim()).toBe(result.patch?.tree);
    expect(containersOf(pid)).toEqual([]);
    expect(images()).toEqual(['heal-action-empty']);
    expect(readdirSync(temp).flatMap((name) => readdirSync(join(temp, name)))).toEqual([]);
    expect(scene.repo.digest()).toBe(before);
  }, 120_000);

  it('leaves no container when it is killed in the middle of a run, without anybody\'s help', async () => {
    const before = scene.repo.digest();
    const events = join(scene.folder, 'events');
    const running = start(`sleep 5; ${logic.command}`, ['--events', events]);
    for (let i = 0; i < 600 && containersOf(pid).length === 0; i += 1) await wait(50);
    await until(() => read(events).includes('"reproduce"'));
    await wait(500);
    expect(containersOf(pid)).toHaveLength(1);
    process.kill(pid, 'SIGKILL');
    expect((await running).signal).toBe('SIGKILL');
    await until(() => containersOf(pid).length === 0);
    expect(scene.repo.digest()).toBe(before);
  }, 120_000);

  it('says what to type where there is no daemon', async () => {
    const ended = await scene.run(['--sandbox', 'docker', '--', logic.command], { env: { DOCKER_HOST: 'unix:///nonexistent.sock', TMPDIR: temp } });
    expect(ended.code).toBe(1);
    expect(scene.result()).toMatchObject({ outcome: 'refused', reason: 'sandbox', sentence: expect.stringContaining('the docker daemon is not running') });
  });
});

async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 600 && !condition(); i += 1) await wait(50);
  expect(condition()).toBe(true);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
