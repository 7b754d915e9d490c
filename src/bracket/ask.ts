import { gatherContext } from '../context/index.js';
import { NO_GRANT } from '../lib/grant.js';
import type { Attempt, Context, Prompt, Rung, Usage } from '../model/index.js';
import { buildPrompt, parseAnswer, repairPrompt, type Answer, type ResolvedProvider } from '../proposal/index.js';
import type { Story } from '../story.js';
import type { Bracket } from './bracket.js';
import { cutEdits, NO_USAGE, readText, unapplied, type Candidate, type Cut } from './candidate.js';

/** gatherContext → propose → cutPatch: a model's answer as a candidate, with one repair turn where its edits do not land. */
export async function askModel(story: Story, bracket: Bracket, rung: Rung): Promise<Candidate> {
  const { world } = story;
  world.events.stage('gatherContext', { rung });
  const context = await contextAt(story, bracket, rung);
  const shownFiles = [...new Set(context.snippets.map((snippet) => snippet.file))];
  const blank = { rung, grant: NO_GRANT, shownFiles };
  world.events.stage('propose', { rung, tokens: context.tokens });
  const promptFor = (provider: ResolvedProvider): Prompt => promptAt(story, bracket, { context, provider });
  const first = await bracket.cascade.ask(promptFor);
  if (!first.ok) return { ...blank, origin: NO_MODEL, rationale: '', usage: first.usage, cut: silent(first) };
  const { edits, cut } = await readAnswer(story, bracket, { text: first.text, shownFiles });
  const settled = cut.ok
    ? { answer: first, rationale: edits.rationale, cut, usage: NO_USAGE }
    : await repair(story, bracket, { first, promptFor, problem: cut, shownFiles });
  const { answer, rationale, usage } = settled;
  return { ...blank, origin: { kind: 'model', provider: answer.provider, model: answer.model }, rationale, usage: sum(first.usage, usage), cut: settled.cut };
}

const NO_MODEL: Attempt['origin'] = { kind: 'model', provider: 'none', model: '' };
type Good = Extract<Answer, { ok: true }>;

function silent(answer: Extract<Answer, { ok: false }>): Cut {
  const tried = answer.failures.map(({ provider, model, message }) => `${provider} (${model}): ${message}`);
  const reason = answer.why === 'budget' ? 'The budget does not allow another call.' : `No provider gave an answer. ${tried.join('; ')}`;
  return { ok: false, end: { state: 'no-proposal', why: answer.why === 'budget' ? 'budget' : 'provider', reason } };
}

function promptAt({ world }: Story, bracket: Bracket, { context, provider }: { context: Context; provider: ResolvedProvider }): Prompt {
  const { failure, diagnosis, attempts } = bracket;
  const history = attempts
    .filter((attempt) => attempt.patch?.tree !== bracket.onto)
    .map(({ patch, sentence }) => ({ diff: patch?.diff ?? '', why: sentence }));
  return buildPrompt({ failure, diagnosis, context, history, provider: provider.name, model: provider.model, nonce: world.clock.nonce(16) });
}

async function readAnswer({ world }: Story, bracket: Bracket, { text, shownFiles }: { text: string; shownFiles: readonly string[] }): Promise<{ edits: { rationale: string }; cut: Cut }> {
  const parsed = parseAnswer(text, { shownFiles });
  if (!parsed.ok) return { edits: { rationale: '' }, cut: unapplied(parsed.reason) };
  return { edits: parsed, cut: await cutEdits(world, bracket.onto, parsed.edits) };
}

interface Repair {
  readonly first: Good;
  readonly promptFor: (provider: ResolvedProvider) => Prompt;
  readonly problem: Extract<Cut, { ok: false }>;
  readonly shownFiles: readonly string[];
}

/** The one repair turn: the same question, the answer, and why it could not be used. */
async function repair(story: Story, bracket: Bracket, { first, promptFor, problem, shownFiles }: Repair): Promise<{ answer: Good; rationale: string; cut: Cut; usage: Usage }> {
  const reason = problem.end.state === 'unapplied' ? problem.end.reason : '';
  story.world.events.stage('propose', { repair: true });
  const second = await bracket.cascade.ask((provider) => repairPrompt(promptFor(provider), first.text, reason));
  if (!second.ok) return { answer: first, rationale: '', cut: problem, usage: second.usage };
  const { edits, cut } = await readAnswer(story, bracket, { text: second.text, shownFiles });
  return { answer: second, rationale: edits.rationale, cut, usage: second.usage };
}

function sum(a: Usage, b: Usage): Usage {
  return {
    calls: a.calls + b.calls, promptTokens: a.promptTokens + b.promptTokens,
    completionTokens: a.completionTokens + b.completionTokens, seconds: a.seconds + b.seconds,
  };
}

async function contextAt({ world, request }: Story, { failure, diagnosis, onto }: Bracket, rung: Rung): Promise<Context> {
  const tree = await world.repo.list(onto);
  return gatherContext({ failure, diagnosis, rung, policy: request.policy, tree, read: (path) => readText(world, onto, path) });
}
