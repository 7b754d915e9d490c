import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Result } from '../../src/record/index.js';
import { startGitServer, type GitServer } from '../support/git-server.js';
import { answerBlock, promptText, startModelServer, type ModelServer } from '../support/model-server.js';
import { needs } from '../support/needs.js';
import { openScene, type Scene } from '../support/scene.js';
import { hasBubblewrap } from '../support/spawned.js';
import type { FileSpec } from '../support/temp-repo.js';
import { CASES, type Case } from './cases.js';

const KEYS = { OPENAI_API_KEY: `sk-${'proof'.repeat(6)}` };
const [logic] = CASES as readonly [Case, ...Case[]];
const CART = 'src/cart.js';
const BESIDE = answerBlock(CART, '  return value * 0 + 0;', '  return 0 + value * 0;');

/** One green run is not yet a proof: what is done beyond it, with real git, real runs and a real sandbox. */
needs('bubblewrap', hasBubblewrap())('the proof of a mend', () => {
  let git: GitServer;
  const open: { close(): Promise<void> | void }[] = [];
  beforeAll(async () => {
    git = await startGitServer();
  });
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close();
  });
  afterAll(() => git.close());

  interface Done {
    readonly place: Scene;
    readonly server: ModelServer;
    readonly result: Result;
    readonly shown: string;
    readonly page: string;
  }
  const run = async (answer: string, args: readonly string[], files: Readonly<Record<string, FileSpec>> = logic.files): Promise<Done> => {
    const place = await openScene(git, files);
    const server = await startModelServer(() => ({ text: answer }));
    open.push({ close: () => place.dispose() }, server);
    const page = join(place.folder, 'report.html');
    const ended = await place.run(['--provider', 'openai', '--model', 'scripted', '--base-url', server.openaiUrl, '--report', page, ...args, '--', logic.command], { env: KEYS });
    return { place, server, result: place.result() as unknown as Result, shown: ended.stdout, page: readFileSync(page, 'utf8') };
  };

  it('E8: leaves out what is not needed, and hands over the very tree that was green', async () => {
    const { place, result, shown, page } = await run(`${logic.right}\n${BESIDE}`, ['--publish', 'branch']);
    const [attempt] = result.attempts;
    const proof = attempt?.proof;
    expect(result.outcome).toBe('healed');
    expect(proof?.minimised).toMatchObject({ state: 'done', hunks: 2, kept: 1, dropped: [`${CART}:2`], complete: true });
    expect(proof?.reverse).toMatchObject({ state: 'red', trial: { on: 'base', green: false } });
    expect(place.repo.git('show', `HEAD:${CART}`).replace('sum - shipping', 'sum + shipping')).toBe(place.remote.git('show', `${branchOf(result)}:${CART}`));
    expect(place.remote.git('rev-parse', `${branchOf(result)}^{tree}`).trim()).toBe(result.patch?.tree);
    expect(attempt?.trials.filter(({ scope, green }) => scope === 'step' && green).map(({ tree }) => tree)).toEqual([result.patch?.tree]);
    expect([...new Set(attempt?.trials.map(({ tree }) => tree))]).toEqual([result.patch?.tree]);
    expect(proof?.minimised).toHaveProperty('from', expect.not.stringContaining(result.patch?.tree ?? ''));
    expect(result.verdict?.evidence).toContainEqual(expect.objectContaining({ id: 'minimal', points: -1 }));
    for (const view of [shown, page]) expect([view.includes('1 of 2 hunks was needed; dropped: src/cart.js:2.'), view.includes('Without the change the step is red again')]).toEqual([true, true]);
  });

  it('says so where all of it is needed', async () => {
    const twice = { ...logic.files, 'test/zero.test.js': "import test from 'node:test';\nimport assert from 'node:assert/strict';\nimport { unrelated0 } from '../src/cart.js';\n\ntest('is one', () => {\n  assert.equal(unrelated0(3), 1);\n});\n" };
    const { result } = await run(`${logic.right}\n${answerBlock(CART, '  return value * 0 + 0;', '  return value * 0 + 1;')}`, [], twice);
    expect([result.outcome, result.patch?.files[0]?.added]).toEqual(['healed', 2]);
    expect(result.attempts.at(-1)?.proof?.minimised).toMatchObject({ state: 'done', hunks: 2, kept: 2, dropped: [], complete: true });
    expect(result.verdict?.evidence).toContainEqual(expect.objectContaining({ id: 'minimal', points: 0 }));
  });

  it('is told in the summary of a job, with the same words', async () => {
    const [place, server] = [await openScene(git, logic.files), await startModelServer(() => ({ text: `${logic.right}\n${BESIDE}` }))];
    open.push({ close: () => place.dispose() }, server);
    const inputs = { run: logic.command, provider: 'openai', model: 'scripted', 'base-url': server.openaiUrl, 'verify-command': 'node --check src/cart.js', repeat: '2' };
    const ended = await place.act(inputs, { env: KEYS });
    expect(ended.outputs.outcome).toBe('healed');
    const told = ended.summary.replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))).replaceAll('\\', '');
    const lines = ['Without the change the step is red again', 'is green with the change', '1 of 2 hunks was needed; dropped: src/cart.js:2.', 'green in all of 2 runs'];
    expect(lines.filter((line) => !told.includes(line))).toEqual([]);
  });

  describe('a further command', () => {
    it.each<[string, string, Partial<Result>, string, string]>([
      ['that is green is part of the proof', 'node --check src/cart.js', { outcome: 'healed' }, 'green', 'is green with the change'],
      ['that was red before is ignored', 'exit 3', { outcome: 'healed' }, 'red-before', 'was red before it as well, so it is ignored'],
      ['that the change broke stops it', "grep -q 'sum - shipping' src/cart.js", { outcome: 'gave-up' }, 'red', 'is red with the change and was green before it'],
    ])('%s', async (_, command, ending, state, sentence) => {
      const { result, shown, page, server, place } = await run(logic.right, ['--verify-command', command, '--publish', 'branch']);
      const [attempt] = result.attempts;
      expect(result).toMatchObject(ending);
      expect(attempt?.proof?.verify).toMatchObject({ state, command });
      expect(attempt?.end).toMatchObject(state === 'red' ? { state: 'unproven', why: 'verify' } : { state: 'verified' });
      expect([shown.includes(sentence), page.includes(sentence)]).toEqual([true, true]);
      expect(Object.keys(place.branches())).toHaveLength(state === 'red' ? 1 : 2);
      if (state === 'red') expect(promptText(server.requests[1] as never)).toContain('the step is green, but');
    });

    it('is run on the smaller change too, and keeps what it needs', async () => {
      const { result } = await run(`${logic.right}\n${BESIDE}`, ['--verify-command', "! grep -q 'sum + ship' src/cart.js || grep -q '0 + value' src/cart.js"]);
      expect(result.attempts[0]?.proof).toMatchObject({ verify: { state: 'green' }, minimised: { state: 'done', kept: 2, dropped: [], sentence: expect.stringContaining('kept whole') } });
      expect([result.outcome, result.patch?.files[0]?.added]).toEqual(['healed', 2]);
    });
  });

  describe('T3: a step that wavers', () => {
    /** Answers the n-th request, so that a run of the step can tell how many there were before it. */
    const counting = async (answer: (n: number) => string): Promise<string> => {
      let n = 0;
      const service = createServer((_request, response) => response.end(answer((n += 1))));
      open.push({ close: () => closed(service) });
      await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
      return String((service.address() as AddressInfo).port);
    };
    const asking = (title: string): Readonly<Record<string, FileSpec>> => ({
      ...logic.files,
      'test/cart.test.js': `import test from 'node:test';\nimport assert from 'node:assert/strict';\nimport { total } from '../src/cart.js';\n\ntest('${title}', async () => {\n  const said = await (await fetch(\`http://127.0.0.1:\${process.env.PORT}/\`)).text();\n  assert.equal(said, 'good');\n  assert.equal(total([10, 20], 5), Number(process.env.TOTAL));\n});\n`,
    });

    it('is not healed by a change that has nothing to do with it', async () => {
      const port = await counting((n) => (n === 1 ? 'bad' : 'good'));
      const { result, shown, place } = await run(BESIDE, ['--network', 'full', '--env', `PORT=${port}`, '--env', 'TOTAL=25', '--publish', 'branch'], asking('is told'));
      expect(result).toMatchObject({ outcome: 'gave-up', reason: 'score', diagnosis: { class: 'flaky-test' }, verdict: { accepted: false } });
      expect(result.attempts).toHaveLength(1);
      expect(result.attempts[0]).toMatchObject({ end: { state: 'unproven', why: 'flaky' }, proof: { reverse: { state: 'green' } } });
      expect(result.verdict?.checks.filter(({ ok }) => !ok).map(({ id }) => id)).toEqual(['reverse-red']);
      expect(shown).toContain('comes and goes');
      expect(Object.keys(place.branches())).toEqual(['main']);
    });

    it('is run as often as it is wanted: one red run of three, and it is not healed', async () => {
      // base, narrow, step, base again, then the second and the third run of the step.
      const port = await counting((n) => (n === 6 ? 'bad' : 'good'));
      const { result, shown, place } = await run(logic.right, ['--repeat', '3', '--max-attempts', '1', '--network', 'full', '--env', `PORT=${port}`, '--env', 'TOTAL=35', '--publish', 'branch'], asking('adds'));
      expect(result).toMatchObject({ outcome: 'gave-up', reason: 'attempts' });
      expect(result.attempts[0]).toMatchObject({ end: { state: 'unproven', why: 'repeat' }, proof: { repeat: { asked: 3, ran: 3, red: 1 } } });
      expect(shown).toContain('red in run 3 of 3');
      expect(Object.keys(place.branches())).toEqual(['main']);
    });

    it('is run three times by itself where the failure looks like it', async () => {
      const port = await counting(() => 'good');
      const { result, page } = await run(`${logic.right}\n${BESIDE}`, ['--network', 'full', '--env', `PORT=${port}`, '--env', 'TOTAL=35'], asking('adds after a timeout'));
      expect(result.outcome).toBe('healed');
      expect(result.attempts[0]?.proof).toMatchObject({ repeat: { asked: 3, ran: 3, red: 0, sign: 'timing' }, minimised: { state: 'not-tried', why: 'flaky' } });
      expect(page).toContain('green in all of 3 runs (the failure looks as if it came and went: it hangs on how long something takes)');
    });
  });
});

function branchOf({ publication }: Result): string {
  return publication.kind === 'branch' ? publication.branch : 'missing';
}

function closed(service: Server): Promise<void> {
  service.closeAllConnections();
  return new Promise((resolve) => service.close(() => resolve()));
}
