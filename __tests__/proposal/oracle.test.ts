import { writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPrompt, createCascade, parseAnswer, repairPrompt } from '../../src/proposal/index.js';
import type { ResolvedProvider } from '../../src/proposal/index.js';
import type { Prompt } from '../../src/model/index.js';
import { answerBlock, messagesOf, oracle, startModelServer } from '../support/model-server.js';
import { heardEvents, providerAt, realModel, scriptedClock } from '../support/model-world.js';

const FAULTY = '  return a - b;';
const RIGHT = answerBlock('src/add.js', FAULTY, '  return a + b;');
const WRONG = answerBlock('src/add.js', FAULTY, '  return b - a;');

function promptFor(text: string): (provider: ResolvedProvider) => Prompt {
  return (provider) =>
    buildPrompt({
      failure: { fingerprint: 'f', primary: [{ id: 'b1', tool: 'jest', kind: 'test', severity: 'error', message: 'expected 3', logLines: [1, 1], excerpt: '', fingerprint: '0' }], others: [], dropped: 0 },
      diagnosis: { class: 'code', action: 'patch', cause: 'a test fails', rule: 'r', files: [] },
      context: { rung: 0, snippets: [{ file: 'src/add.js', from: 1, to: 3, text, reason: 'named by the test', rung: 0, tokens: 9 }], tokens: 9, changes: [], left: [] },
      history: [],
      provider,
      nonce: () => 'ab'.repeat(16),
    });
}
function cascadeOf(provider: ResolvedProvider): ReturnType<typeof createCascade> {
  return createCascade({ providers: [provider], world: { model: realModel(), clock: scriptedClock(), events: heardEvents() }, budget: { maxCalls: 9, maxTokens: 99_999 } });
}

describe('from the prompt to the edit, over real HTTP', () => {
  it.each([
    ['gemini', FAULTY, '  return a + b;\n'],
    ['gemini', '  return a * b;', '  return b - a;\n'],
    ['ollama', FAULTY, '  return a + b;\n'],
    ['ollama', '  return a * b;', '  return b - a;\n'],
  ])('%s, shown %j, brings %j', async (name, line, replace) => {
    const server = await startModelServer(oracle({ faulty: [FAULTY], right: RIGHT, wrong: WRONG }));
    const provider = providerAt(name, name === 'ollama' ? server.url : server.openaiUrl, { models: ['m'] });
    const answer = await cascadeOf(provider).ask(promptFor(`function add(a, b) {\n${line}\n}\n`));
    await server.close();
    expect(answer).toMatchObject({ ok: true, provider: name, model: 'm' });
    expect(answer.ok ? parseAnswer(answer.text, { shownFiles: answer.prompt.files ?? [] }) : null).toMatchObject({ ok: true, edits: [{ file: 'src/add.js', search: `${FAULTY}\n`, replace }] });
  });

  it('a repair turn is the same conversation, one answer and one reason longer', async () => {
    const server = await startModelServer([{ text: 'no block' }, { text: RIGHT }]);
    const cascade = cascadeOf(providerAt('groq', server.openaiUrl));
    const first = await cascade.ask(promptFor(FAULTY));
    if (!first.ok) throw new Error('the first answer is missing');
    const problem = parseAnswer(first.text, { shownFiles: ['src/add.js'] });
    await cascade.ask(() => repairPrompt(first.prompt, first.text, problem.ok ? '' : problem.reason), { prefer: first.provider });
    await server.close();
    const [before = [], after = []] = server.requests.map(messagesOf);
    expect(after.slice(0, 2)).toEqual(before);
    expect(after.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user']);
    expect(after[3]?.content).toContain('The answer holds no block.');
  });

  it('replay answers from its file, in turn, then it is gone', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'heal-oracle-'));
    const file = join(dir, 'answers.json');
    await writeFile(file, JSON.stringify([WRONG, { text: RIGHT }]));
    const cascade = cascadeOf(providerAt('replay', file));
    const answers = [await cascade.ask(promptFor(FAULTY)), await cascade.ask(promptFor(FAULTY)), await cascade.ask(promptFor(FAULTY))];
    await rm(dir, { recursive: true });
    expect(answers.map((answer) => (answer.ok ? answer.text : answer.failures[0]?.message))).toEqual([WRONG, RIGHT, 'HTTP 410: all 2 recorded answers are used']);
  });
});
