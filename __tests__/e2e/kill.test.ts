import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startGitServer, type GitServer } from '../support/git-server.js';
import { oracle, startModelServer, type ModelServer } from '../support/model-server.js';
import { needs } from '../support/needs.js';
import { openScene, type Scene } from '../support/scene.js';
import { hasBubblewrap } from '../support/spawned.js';
import { CASES, type Case } from './cases.js';

const [logic] = CASES as readonly [Case, ...Case[]];
const STAGES = ['admit', 'reproduce', 'diagnose', 'gatherContext', 'propose', 'cutPatch', 'screen', 'try', 'prove', 'judge', 'record', 'publish'];
/** The step sleeps a little before it runs, so that a stage which runs it can be caught in the middle. */
const COMMAND = `sleep 0.6; ${logic.command}`;

needs('bubblewrap', hasBubblewrap())('a run that is stopped', () => {
  let git: GitServer;
  let model: ModelServer;
  beforeAll(async () => {
    git = await startGitServer();
    model = await startModelServer(oracle(logic));
  });
  afterAll(async () => {
    await model.close();
    await git.close();
  });

  const start = (scene: Scene, temp: string, sandbox: string, stopAt?: readonly [stage: string, signal: NodeJS.Signals]) => {
    const events = join(scene.folder, `events-${Math.random()}`);
    const unsafe = sandbox === 'none' ? ['--unsafe-single-process'] : [];
    const args = ['--provider', 'openai', '--model', 'scripted', '--base-url', model.openaiUrl, '--publish', 'branch', '--sandbox', sandbox, ...unsafe, '--events', events, '--', COMMAND];
    const env = { OPENAI_API_KEY: `sk-${'stopped'.repeat(5)}`, TMPDIR: temp };
    return scene.run(args, { env, started: (pid) => void (stopAt === undefined ? undefined : stopWhen(events, pid, stopAt)) });
  };

  describe.each(['bubblewrap', 'none'])('sandbox %s', (sandbox) => {
    it.each(STAGES)('kill -9 at %s leaves the repository alone, and the next run leaves nothing of it', async (stage) => {
      const [scene, temp] = [await openScene(git, logic.files), mkdtempSync(join(tmpdir(), 'heal-kill-'))];
      const before = scene.repo.digest();
      const killed = await start(scene, temp, sandbox, [stage, 'SIGKILL']);
      expect(killed.signal).toBe('SIGKILL');
      expect(scene.repo.digest()).toBe(before);
      const next = await start(scene, temp, sandbox);
      expect([next.code, next.stderr]).toEqual([0, expect.any(String)]);
      expect(leftIn(temp)).toEqual([]);
      expect(processesIn(temp)).toEqual([]);
      expect(mountsIn(temp)).toEqual([]);
      expect(scene.repo.digest()).toBe(before);
      scene.dispose();
      rmSync(temp, { recursive: true, force: true });
    });

    it.each<[string, NodeJS.Signals, number]>([['reproduce', 'SIGINT', 130], ['try', 'SIGINT', 130], ['try', 'SIGTERM', 143]])('stopped at %s by %s leaves nothing at all', async (stage, signal, code) => {
      const [scene, temp] = [await openScene(git, logic.files), mkdtempSync(join(tmpdir(), 'heal-kill-'))];
      const before = scene.repo.digest();
      const ended = await start(scene, temp, sandbox, [stage, signal]);
      expect([ended.code, ended.stderr]).toEqual([code, expect.stringContaining(signal)]);
      expect([leftIn(temp), processesIn(temp), scene.repo.digest()]).toEqual([[], [], before]);
      scene.dispose();
      rmSync(temp, { recursive: true, force: true });
    });
  });
});

needs('bubblewrap', hasBubblewrap())('a job that is killed', () => {
  let git: GitServer;
  beforeAll(async () => {
    git = await startGitServer();
  });
  afterAll(() => git.close());

  it('in the middle of its own step leaves nothing to run on once the next run has started', async () => {
    const [scene, temp] = [await openScene(git, logic.files), mkdtempSync(join(tmpdir(), 'heal-kill-'))];
    const events = join(scene.folder, 'events');
    const inputs = { run: 'setsid sleep 300 & sleep 300', events };
    const killed = await scene.act(inputs, { env: { TMPDIR: temp }, started: (pid) => void stopWhen(events, pid, ['readLog', 'SIGKILL'], 400) });
    expect([killed.signal, processesIn(temp).length]).toEqual(['SIGKILL', expect.any(Number)]);
    const next = await scene.act({ run: 'true' }, { env: { TMPDIR: temp } });
    expect([next.code, leftIn(temp), processesIn(temp)]).toEqual([0, [], []]);
    scene.dispose();
    rmSync(temp, { recursive: true, force: true });
  });
});

/** Signals the process shortly after it said that the stage began. */
async function stopWhen(events: string, pid: number, [stage, signal]: readonly [string, NodeJS.Signals], after = ['reproduce', 'try'].includes(stage) ? 250 : 0): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 5) {
    if (existsSync(events) && readFileSync(events, 'utf8').includes(`"stage":"${stage}"`)) break;
    await wait(5);
  }
  await wait(after);
  process.kill(pid, signal);
}

/** Folders of runs below a temp folder; what is kept for the user on purpose (patches, reports) is not counted. */
function leftIn(temp: string): string[] {
  return readdirSync(temp).filter((name) => !name.startsWith('heal-results-')).flatMap((name) => readdirSync(join(temp, name)).map((inner) => join(name, inner)));
}

/** Living processes whose command line, folder or environment points below the temp folder. */
function processesIn(temp: string): string[] {
  const about = (pid: string): string => ['cmdline', 'environ'].map((name) => tryRead(`/proc/${pid}/${name}`)).join('\0');
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid && about(name).includes(temp)).map((pid) => tryRead(`/proc/${pid}/cmdline`)).filter((line) => line !== '');
}

function mountsIn(temp: string): string[] {
  return readFileSync('/proc/self/mounts', 'utf8').split('\n').filter((line) => line.includes(temp));
}

function tryRead(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
