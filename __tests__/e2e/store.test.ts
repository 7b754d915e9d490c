import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startCacheService, type CacheService } from '../support/cache-service.js';
import { startGitServer, type GitServer } from '../support/git-server.js';
import { oracle, startModelServer, type ModelServer } from '../support/model-server.js';
import { needs } from '../support/needs.js';
import { openScene, type Scene } from '../support/scene.js';
import { hasBubblewrap } from '../support/spawned.js';
import { CASES, type Case } from './cases.js';

const KEYS = { OPENAI_API_KEY: `sk-${'first'.repeat(6)}` };
const [logic] = CASES as readonly [Case, ...Case[]];
/** What a step prints at its end, whatever happens. */
const TIDY = 'for n in $(seq 60); do echo "removing folder $n"; done; echo "failed to upload coverage (ignored)"';
/** The record as JSON, in what the other tests do not look at. */
const warningsOf = (place: Scene): readonly string[] => (JSON.parse(readFileSync(join(place.folder, 'result.json'), 'utf8')) as { warnings: string[] }).warnings;

needs('bubblewrap', hasBubblewrap())('the store', () => {
  let git: GitServer;
  let server: ModelServer;
  let place: Scene;
  beforeAll(async () => {
    git = await startGitServer();
  });
  beforeEach(async () => {
    place = await openScene(git, logic.files);
  });
  afterEach(async () => {
    await server.close();
    place.dispose();
  });
  afterAll(() => git.close());

  const asking = (): string[] => ['--provider', 'openai', '--model', 'scripted', '--base-url', server.openaiUrl, '--max-attempts', '1'];
  const run = (...args: string[]): ReturnType<Scene['run']> => place.run([...asking(), ...args, '--', logic.command], { env: KEYS });
  const kept = (): string => join(place.folder, 'kept');

  it('ends a heal before its first call where earlier ones used up the day, and says until when', async () => {
    server = await startModelServer([{ text: 'I cannot.' }]);
    const limited = ['--store', kept(), '--budget-calls-per-day', '2'];
    await run(...limited);
    expect([place.result().reason, server.requests.length]).toEqual(['attempts', 2]);
    const ended = await run(...limited);
    expect(place.result()).toMatchObject({ outcome: 'gave-up', reason: 'budget' });
    expect(place.result().sentence).toMatch(/the budget of the day is used up .* have used 2 calls of 2 calls \(budget-calls-per-day\); it counts anew from \d{4}-\d\d-\d\d 00:00 UTC/);
    expect([ended.code, server.requests.length]).toEqual([1, 2]);
    // Without a limit the same store stops nobody.
    await run('--store', kept());
    expect(place.result().reason).toBe('attempts');
  });

  it('counts the calls of a heal that is killed', async () => {
    server = await startModelServer((_, n) => (n === 0 ? { text: 'I cannot.' } : { hang: true }));
    const pid: number[] = [];
    const ended = place.run([...asking(), '--store', kept(), '--budget-calls-per-day', '9', '--', logic.command], { env: KEYS, started: (id) => void pid.push(id) });
    while (server.requests.length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    process.kill(pid[0] ?? 0, 'SIGKILL');
    await ended;
    const [scope = ''] = readdirSync(kept());
    const [day = ''] = readdirSync(join(kept(), scope, 'budget'));
    const [name = ''] = readdirSync(join(kept(), scope, 'budget', day));
    expect(JSON.parse(readFileSync(join(kept(), scope, 'budget', day, name), 'utf8'))).toMatchObject({ v: 1, calls: 1 });
  });

  it.each<[string, (folder: string) => void]>([
    ['is everybody’s', (folder) => {
      mkdirSync(folder);
      chmodSync(folder, 0o777);
    }],
    ['is a file', (folder) => writeFileSync(folder, '')],
    ['leads to nowhere', (folder) => symlinkSync('/proc/nowhere', folder)],
  ])('heals as ever where it %s, with one warning', async (_, prepare) => {
    server = await startModelServer(oracle(logic));
    prepare(kept());
    const ended = await run('--store', kept(), '--budget-tokens-per-day', '900000');
    expect([ended.code, place.result().outcome]).toEqual([0, 'healed']);
    expect(warningsOf(place).filter((line) => line.includes('day'))).toHaveLength(1);
  });

  it('remembers what a green run prints, so that of a red one that nobody can read the new line is shown', async () => {
    server = await startModelServer([{ text: 'I cannot.' }]);
    const command = `trap '${TIDY}' EXIT; for n in $(seq 9); do echo "page $n as it should be"; done; grep -q ok pages || { echo "pages has the wrong colour: $(cat pages)"; false; }`;
    const runs = (): ReturnType<Scene['run']> => place.run([...asking(), '--store', kept(), '--', command], { env: KEYS });
    /** Of whatever is told of the run, the step itself aside. */
    const red = async (): Promise<readonly (boolean | string)[]> => {
      const told = (await runs()).stdout + readFileSync(join(place.folder, 'result.json'), 'utf8');
      return [place.result().outcome, told.includes('pages has the wrong colour: bad')];
    };
    place.repo.write('pages', 'bad\n');
    expect(await red()).toEqual(['escalated', false]);
    place.repo.write('pages', 'ok\n');
    expect((await runs()).code).toBe(0);
    place.repo.write('pages', 'bad\n');
    expect(await red()).toEqual(['escalated', true]);
  });

  it('is refused in the repository itself', async () => {
    server = await startModelServer([{ text: '' }]);
    const ended = await run('--store', join(place.repo.root, '.heal'), '--budget-calls-per-day', '2');
    expect([ended.code, ended.stderr]).toEqual([2, expect.stringContaining('lies in the repository, which is only read')]);
  });

  describe('in a job', () => {
    let service: CacheService;
    beforeEach(async () => {
      service = await startCacheService();
    });
    afterEach(() => service.close());
    const act = (inputs: Record<string, string>): ReturnType<Scene['act']> =>
      place.act({ run: logic.command, provider: 'openai', model: 'scripted', 'base-url': server.openaiUrl, 'max-attempts': '1', 'fail-when': 'never', ...inputs }, { env: { ...KEYS, ...service.env } });

    it('is the cache service, from the bundle: the second heal of the day makes no call', async () => {
      server = await startModelServer([{ text: 'I cannot.' }]);
      const first = await act({ 'budget-calls-per-day': '2' });
      expect([first.outputs.reason, server.requests.length, service.entries.some(({ key }) => key.startsWith('heal-store-1-budget/'))]).toEqual(['attempts', 2, true]);
      const second = await act({ 'budget-calls-per-day': '2' });
      expect([second.outputs.outcome, second.outputs.reason, server.requests.length]).toEqual(['gave-up', 'budget', 2]);
      // The client's own chatter, and its commands to the runner, stay in its process.
      expect(`${first.stdout}${second.stdout}`).not.toMatch(/Cache (?:hit|Size|restored)|::(?:debug|warning)::|\[command\]/);
    });

    it('learns what a green step prints, in silence, and shows by it what is new in a red one', async () => {
      server = await startModelServer([{ text: 'I cannot.' }]);
      const run = `trap '${TIDY}' EXIT; for n in $(seq 9); do echo "page $n as it should be"; done; grep -q ok pages || { echo "pages has the wrong colour: $(cat pages)"; false; }`;
      place.repo.write('pages', 'ok\n');
      const green = await act({ run });
      expect([green.outputs.outcome, service.entries.map(({ key }) => key.replace(/[0-9a-f]{16}-.*/, '*'))]).toEqual(['nothing-to-heal', ['heal-store-1-rarity/*']]);
      expect(green.stdout).not.toMatch(/heal|cache/i);
      place.repo.write('pages', 'bad\n');
      const red = await act({ run });
      expect([red.outputs.outcome, red.summary.includes('pages has the wrong colour: bad')]).toEqual(['escalated', true]);
    });

    it('heals as ever where that has only errors to say, with one warning', async () => {
      server = await startModelServer(oracle(logic));
      service.mood = 'errors';
      const ended = await act({ 'budget-calls-per-day': '9' });
      expect([ended.outputs.outcome, warningsOf(place).filter((line) => line.includes('budget of the day'))]).toEqual(['healed', [expect.stringContaining('could not be read')]]);
    });

    it('is not asked at all where there is nothing to remember', async () => {
      server = await startModelServer(oracle(logic));
      const ended = await act({ store: 'none', 'budget-calls-per-day': '9' });
      expect([ended.outputs.outcome, service.seen, warningsOf(place).filter((line) => line.includes('there is no store'))]).toEqual(['healed', [], [expect.anything()]]);
    });
  });
});
