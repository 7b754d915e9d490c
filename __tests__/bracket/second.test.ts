import { turn, type Bracket } from '../../src/bracket/index.js';
import { resolvePolicy } from '../../src/lib/policy.js';
import { heal, type HealRequest } from '../../src/pipeline.js';
import { cutPatch } from '../../src/patch/index.js';
import type { HealRecord } from '../../src/model/index.js';
import type { Answer } from '../../src/proposal/index.js';
import { createGuard } from '../../src/runner/guard.js';
import { CART, PACKAGE, TEST } from '../support/injections.js';
import { memoryWorld } from '../support/memory-world.js';
import { answerBlock } from '../support/model-server.js';
import { providerAt } from '../support/model-world.js';
import { scriptedWorld } from '../support/scripted-world.js';

const LOG = '✖ adds (1.2ms)\n  AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:\n\n  25 !== 35\n\n      at TestContext.<anonymous> (file:///clone/cart.test.js:6:10)\n';
const request: HealRequest = {
  id: 'test', version: '0', arrival: { via: 'command' }, source: { kind: 'command' }, policy: resolvePolicy({ mode: 'fix' }), publish: 'none', dryRun: false, keyed: true, unsafeSingleProcess: false,
  step: { run: '', job: '', step: '', command: 'npm test', shell: '', workingDirectory: '.', env: {} }, verifyCommand: 'further',
  budget: { maxAttempts: 3, maxCalls: 9, maxTokens: 60_000, maxSeconds: 600, spent: { attempts: 0, calls: 0, tokens: 0, seconds: 0 } },
  limits: { seconds: 60, outputBytes: 1 << 20, memoryBytes: 1 << 30, processes: 64 },
  providers: ['openai', 'groq'].map((name) => providerAt(name, 'https://example.invalid/v1', { models: [name] })),
};
const edit = (line: string): string => answerBlock('cart.js', '  return price - shipping;', line);

/** The first provider's change makes the step green but not the further command, and then it is silent; the second's makes both green. */
async function healedBySecond(first: string, second: string): Promise<HealRecord> {
  let patched = '';
  let asked = 0;
  const { world } = memoryWorld({ files: { 'package.json': PACKAGE, 'cart.js': CART, 'cart.test.js': TEST }, log: LOG, answer: () => (asked === 1 ? edit(first) : edit(second)), guard: createGuard({}) });
  const { workspace, model } = world;
  const spied: typeof world = {
    ...world,
    model: { ...model, ask: async (one) => (one.model === 'openai' && ++asked > 1 ? { kind: 'http', status: 401, headers: {}, body: '{}', seconds: 1 } : model.ask(one)) },
    workspace: async () => {
      const made = await workspace();
      const clone = async () => {
        const inner = await made.clone();
        patched = '';
        return {
          ...inner, apply: async (patch: Parameters<typeof inner.apply>[0]) => { patched = patch.diff; await inner.apply(patch); },
          run: async (one: Parameters<typeof inner.run>[0]) => (one.command === 'further' ? { ...(await inner.run(one)), exitCode: patched.includes(first) && asked === 1 ? 1 : 0 } : inner.run(one)),
        };
      };
      return { ...made, clone };
    },
  };
  return heal(spied, request);
}

describe('what a second candidate says', () => {
  it.each([
    ['the same but for layout', '  return price  + shipping;', '  return price + shipping;', 'a second candidate says the same'],
    ['something else', '  return shipping + price + 0;', '  return price + shipping;', 'a second candidate says something else'],
  ])('%s, is a row of the score', async (_, first, second, reason) => {
    const record = await healedBySecond(first, second);
    expect(record.attempts.map(({ origin, end }) => [origin.kind === 'model' ? origin.provider : '', end.state])).toEqual([['openai', 'unproven'], ['groq', 'verified']]);
    expect(record.verdict?.evidence.find(({ id }) => id === 'agreement')?.reason).toBe(reason);
  });
});

it('an attempt from the base again stands on nothing that earlier ones changed, and knows of them', async () => {
  const world = await scriptedWorld({ 'a.js': 'one\ntwo\n', 'b.js': 'wrong\n' }, () => ({ red: true }));
  try {
    const { repo, story } = world;
    const progress = await cutPatch(repo, repo.state.baseTree, [{ kind: 'replace', file: 'b.js', search: 'wrong', replace: 'right' }]);
    if (!progress.ok) throw new Error('the edit fits');
    const told: string[] = [];
    const provider = providerAt('openai', 'https://example.invalid/v1');
    const answer = { ok: true, text: answerBlock('a.js', 'two', '2'), provider: 'p', model: 'm', prompt: { provider: 'p', model: 'm', messages: [], tokens: 1, files: ['a.js'] }, usage: { calls: 1, promptTokens: 1, completionTokens: 1, seconds: 0 }, notes: [], failures: [] } satisfies Answer;
    const base = await world.bracket();
    const bracket: Bracket = {
      ...base, onto: progress.patch.tree, failure: { ...base.failure, primary: [] }, shownFiles: ['b.js'], fixes: [], changed: [], diagnosis: { class: 'code', action: 'patch', cause: '', rule: '', files: ['a.js'] },
      means: { fixers: [], providers: ['p'], kinds: [], skills: ['test'] },
      cascade: { ask: async (promptFor) => { told.push(promptFor(provider).messages[0]?.content ?? ''); return answer; }, spent: () => answer.usage },
    };
    const clocked = { ...story.world, clock: { ...story.world.clock, nonce: () => 'ab'.repeat(16) } };
    const providers = { ...story, world: clocked, request: { ...story.request, providers: [provider] } };
    const [again, onwards] = [await turn(providers, bracket, { do: 'ask', rung: 0, afresh: true, skill: 'lint' }), await turn(providers, bracket, { do: 'ask', rung: 0 })];
    const textOf = async (tree: string | undefined, path: string): Promise<string> => Buffer.from((await repo.read(tree ?? '', path)) ?? []).toString();
    expect([await textOf(again.attempts[0]?.patch?.tree, 'a.js'), await textOf(again.attempts[0]?.patch?.tree, 'b.js')]).toEqual(['one\n2\n', 'wrong\n']);
    expect([await textOf(onwards.attempts[0]?.patch?.tree, 'a.js'), await textOf(onwards.attempts[0]?.patch?.tree, 'b.js')]).toEqual(['one\n2\n', 'right\n']);
    expect([again.onto, again.failure.primary.length, again.shownFiles, onwards.onto, onwards.failure.primary.length]).toEqual([repo.state.baseTree, base.original.primary.length, [], progress.patch.tree, 0]);
    expect(told.map((system) => /^This failure: .*$/m.exec(system)?.[0])).toEqual(['This failure: a linter rejects the code.', 'This failure: a test ends with an error or sees other behaviour than it expects.']);
    expect([again.attempts[0]?.skill, onwards.attempts[0]?.skill]).toEqual(['lint', 'test']);
  } finally {
    world.dispose();
  }
});
