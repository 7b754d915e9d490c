import type { Result } from '../../src/record/index.js';
import { startGitServer, type GitServer } from '../support/git-server.js';
import { answerBlock, messagesOf, promptText, startModelServer, type ModelServer, type SeenRequest } from '../support/model-server.js';
import { needs } from '../support/needs.js';
import { openScene, type Scene } from '../support/scene.js';
import { hasBubblewrap, heal } from '../support/spawned.js';

const KEYS = { OPENAI_API_KEY: `sk-${'widest'.repeat(6)}` };
const FAULT = '  return Math.round(cents) - 1;';
const ROUNDING = 'src/money/rounding.js';
/** It calls whatever the next module holds, by no name that could be followed. */
const link = (name: string, next: string): string => `import * as steps from './${next}.js';\n\nexport function ${name}(list) {\n  return Object.values(steps)[0](list);\n}\n`;
const others = Object.fromEntries(Array.from({ length: 14 }, (_, n) => [`src/other/shelf${n}.js`, `export function shelf${n}(items) {\n  return items.length + ${n};\n}\n`]));

/** The fault lies three imports behind what the test calls; a look at what is near does not reach it. */
const FILES = {
  'package.json': '{ "type": "module", "private": true }\n',
  '.env': 'TOKEN=never-to-be-shown\n',
  'test/receipt.test.js': "import test from 'node:test';\nimport assert from 'node:assert/strict';\nimport { receipt } from '../src/receipt.js';\n\ntest('adds up', () => {\n  assert.equal(receipt([1, 2]), 3);\n});\n",
  'src/receipt.js': link('receipt', 'summing'),
  'src/summing.js': "import * as steps from './pricing.js';\n\nexport function summing(list) {\n  return Object.values(steps)[0](list.reduce((sum, one) => sum + one, 0));\n}\n",
  'src/pricing.js': link('pricing', 'money/rounding'),
  [ROUNDING]: `export function rounding(cents) {\n${FAULT}\n}\n`,
  ...others,
};
const MEND = answerBlock(ROUNDING, FAULT, '  return Math.round(cents);');
const isChoice = (request: SeenRequest): boolean => messagesOf(request)[0]?.content.includes('which further source files must be seen') === true;

needs('bubblewrap', hasBubblewrap())('the widest rung', () => {
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
    readonly choices: readonly SeenRequest[];
    readonly mends: readonly SeenRequest[];
  }
  /** A model that knows the mend once it sees the fault; before that it reaches for the test, each time in another way, which the screen stops. */
  const run = async (choice: string, args: readonly string[] = [], seen = MEND): Promise<Done> => {
    const place = await openScene(git, FILES);
    const server = await startModelServer((request, n) => {
      if (isChoice(request)) return { text: choice };
      return { text: promptText(request).includes(FAULT) ? seen : answerBlock('test/receipt.test.js', '  assert.equal(receipt([1, 2]), 3);', `  assert.equal(receipt([1, 2]), 3 - ${n});`) };
    });
    open.push({ close: () => place.dispose() }, server);
    await place.run(['--provider', 'openai', '--model', 'scripted', '--base-url', server.openaiUrl, '--max-attempts', '4', ...args, '--', 'node --test'], { env: KEYS });
    const [choices, mends] = [server.requests.filter(isChoice), server.requests.filter((request) => !isChoice(request))];
    return { place, server, result: place.result() as unknown as Result, choices, mends };
  };
  const reasons = ({ attempts }: Result): string[] => (attempts.at(-1)?.shown ?? []).filter((one) => one.rung === 3).map((one) => `${one.file}: ${one.reason}`);

  it('shows what a model chose from the map, after one cheap call, and heals what no other rung shows', async () => {
    const { result, choices, mends } = await run(`${ROUNDING}\n`);
    expect([result.outcome, result.attempts.map((attempt) => attempt.rung)]).toEqual(['healed', [0, 1, 2, 3]]);
    expect(mends.map((request) => promptText(request).includes(FAULT))).toEqual([false, false, false, true]);
    expect(reasons(result)).toEqual([`${ROUNDING}: chosen by scripted from the map`]);
    expect(choices).toHaveLength(1);
    expect(choices[0]?.json).toMatchObject({ max_completion_tokens: 2_048 });
    expect(promptText(choices[0] as SeenRequest)).toMatch(/BEGIN map \w+\n(?:.+\n)*src\/money\/rounding\.js: rounding\n/);
    expect(promptText(choices[0] as SeenRequest)).not.toMatch(/Math\.round|\.env|^test\/|return /m);
    expect(result.usage.calls).toBe(5);
    expect(result.attempts.at(-1)?.usage).toMatchObject({ calls: 2 });
  });

  it.each([
    ['rubbish', 'I would look at src/money/rounding.js, I think.\n{"files": []}', [], 'ranked by the map: scripted named none of its files'],
    ['paths that are none of the map', '../../etc/passwd\n.env\n/etc/passwd\npackage.json\nsrc/money/../../.env', [], 'ranked by the map: scripted named none of its files'],
    ['nothing that can be paid for', ROUNDING, ['--budget-tokens', '11000'], 'ranked by the map: the budget is kept for the mend'],
  ])('goes by rank where the answer is %s', async (_, choice, args, reason) => {
    const { result, choices, server } = await run(choice, args);
    expect([result.outcome, reasons(result).find((one) => one.startsWith(ROUNDING))]).toEqual(['healed', `${ROUNDING}: ${reason}`]);
    expect(choices).toHaveLength(args.length === 0 ? 1 : 0);
    for (const request of server.requests) expect(promptText(request)).not.toMatch(/never-to-be-shown|root:x/);
  });

  it('counts files as shown that were chosen, and only those', async () => {
    const { result } = await run(`${ROUNDING}\n`, [], answerBlock('src/other/shelf3.js', '  return items.length + 3;', '  return items.length;'));
    const last = result.attempts.at(-1);
    expect([last?.rung, last?.end.state, last?.screen.filter((check) => !check.ok).map((check) => check.id)]).toEqual([3, 'screened', ['shown-files']]);
  });

  it('can be looked at without a model, which is said', async () => {
    const place = await openScene(git, FILES);
    open.push({ close: () => place.dispose() });
    const log = '✖ adds up (1.2ms)\n  AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:\n\n  2 !== 3\n\n      at TestContext.<anonymous> (file:///app/test/receipt.test.js:6:10)\n';
    const context = await heal(['context', '--repo', place.repo.root, '--rung', '3', '-'], { input: log });
    expect([context.code, context.stdout]).toEqual([0, expect.stringMatching(/── src\/money\/rounding\.js:1-3 \(ranked by the map, \d+ tokens\)\nexport function rounding[\s\S]+\nNo model was asked which files to show: of \d+ on the map the highest ranked are\./)]);
    const prompt = await heal(['prompt', '--repo', place.repo.root, '--rung', '3', '-'], { input: log });
    expect([prompt.code, prompt.stdout]).toEqual([0, expect.stringMatching(/^First, which files to show, about \d+ tokens\n── system\n[\s\S]+BEGIN map [\s\S]+\nThen, with the files that the answer names; without one, as here, with the highest ranked:\nNobody would be asked[\s\S]+shown because: ranked by the map/)]);
    expect((await heal(['context', '--repo', place.repo.root, '--rung', '2', '-'], { input: log })).stdout).not.toMatch(/rounding\.js:|No model was asked/);
  });
});
