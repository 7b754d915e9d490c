import { gatherContext, repositoryAt, rulesOf } from '../context/index.js';
import { oneLine } from '../lib/foreign.js';
import { NO_GRANT } from '../lib/grant.js';
import { addUsage, NO_USAGE } from '../lib/usage.js';
import type { Attempt, Context, Prompt, Rung, Usage } from '../model/index.js';
import { buildPlanPrompt, buildPrompt, earlierAttempts, parseAnswer, repairPrompt, roomForCode, type Answer, type PromptInput, type ResolvedProvider } from '../proposal/index.js';
import type { Story } from '../story.js';
import type { Ask } from '../strategy.js';
import type { Bracket } from './bracket.js';
import { cutEdits, unapplied, type Candidate, type Cut } from './candidate.js';
import { createChooser, type Chooser } from './choose.js';
import { planAttempt } from './plan.js';

/** gatherContext → propose → cutPatch: a model's answer as a candidate, with one repair turn where its edits do not land. */
export async function askModel(story: Story, bracket: Bracket, { rung, provider: prefer, skill = bracket.means.skills[0] }: Ask): Promise<Candidate> {
  const { world } = story;
  world.events.stage('gatherContext', { rung });
  const chooser = createChooser(story, bracket);
  const context = await contextAt(story, bracket, { rung, chooser });
  world.events.stage('propose', { rung, tokens: context.tokens });
  const rules = await rulesOf(world.repo, story.request.policy);
  const question = questionAt(story, bracket, { context, ...(rules === null ? {} : { rules }), ...(skill === undefined ? {} : { skill }) });
  const { planner, usage } = await planAttempt(story, bracket, (provider) => buildPlanPrompt({ ...question, provider }));
  const before = addUsage(chooser.spent(), usage);
  const plan = planner?.plan === undefined ? {} : { plan: planner.plan };
  const promptFor = (provider: ResolvedProvider): Prompt => buildPrompt({ ...question, ...plan, provider: rung === 3 ? affordable(provider, bracket) : provider });
  const asked = { rung, ...(skill === undefined ? {} : { skill }), ...(planner === undefined ? {} : { planner }), grant: NO_GRANT, made: 'edits' } as const;
  const first = await bracket.cascade.ask(promptFor, prefer === undefined ? {} : { prefer });
  if (!first.ok) return { ...asked, shownFiles: [], origin: NO_MODEL, rationale: '', usage: addUsage(before, first.usage), notes: first.notes, cut: silent(first) };
  const read = await readAnswer(story, bracket, first);
  const settled = read.cut.ok ? { ...read, usage: NO_USAGE, notes: [] } : await repair(story, bracket, { first, promptFor, problem: read.cut });
  const { answer, rationale, usage: mending, cut } = settled;
  const notes = [...notesOf(first), ...settled.notes];
  const origin = { kind: 'model', provider: answer.provider, model: answer.model } as const;
  return { ...asked, shownFiles: answer.prompt.files ?? [], shown: answer.prompt.shown ?? [], origin, rationale, usage: addUsage(before, addUsage(first.usage, mending)), notes, cut };
}

const NO_MODEL: Attempt['origin'] = { kind: 'model', provider: 'none', model: '' };
type Good = Extract<Answer, { ok: true }>;

function silent(answer: Extract<Answer, { ok: false }>): Cut {
  const tried = answer.failures.map(({ provider, model, message }) => `${provider} (${model}): ${message}`);
  const reason = answer.why === 'budget' ? answer.reason : `No provider gave an answer. ${tried.join('; ')}`;
  return { ok: false, end: { state: 'no-proposal', why: answer.why === 'budget' ? 'budget' : 'provider', reason } };
}

/** What the asking met with on its way to the answer: who failed before, who was waited for, who answered in another's place. */
function notesOf({ notes, failures }: Answer): readonly string[] {
  return [...failures.map(({ provider, model, message }) => `${provider} (${model}): ${message}`), ...notes];
}

/** All of a prompt but whom it is for. */
function questionAt({ world, request }: Story, { failure, diagnosis, attempts, onto }: Bracket, shown: Pick<PromptInput, 'context' | 'rules' | 'skill'>): Omit<PromptInput, 'provider' | 'plan'> {
  const earlier = (request.plan?.tried ?? []).map(({ sentence }) => ({ diff: '', why: `in an earlier heal: ${oneLine(sentence, 300)}` }));
  const history = [...earlier, ...earlierAttempts(attempts.filter((attempt) => attempt.patch?.tree !== onto))];
  return { failure, diagnosis, history, opened: request.policy.allowPaths, ...shown, nonce: () => world.clock.nonce(16) };
}

interface Read {
  readonly answer: Good;
  readonly rationale: string;
  readonly cut: Cut;
}

async function readAnswer({ world }: Story, { onto }: Bracket, answer: Good): Promise<Read> {
  const parsed = parseAnswer(answer.text, { shownFiles: answer.prompt.files ?? [] });
  if (parsed.ok) return { answer, rationale: parsed.rationale, cut: await cutEdits(world, onto, parsed.edits) };
  const beyond = await readBeyond(world, onto, answer);
  return beyond ?? { answer, rationale: '', cut: unapplied(parsed.reason) };
}

/** An answer that fits files nobody showed it is no slip of the pen: it goes to the screen, which says what it reached for. */
async function readBeyond(world: Story['world'], onto: string, answer: Good): Promise<Read | null> {
  const tracked = (await world.repo.list(onto)).map((entry) => entry.path);
  const parsed = parseAnswer(answer.text, { shownFiles: tracked });
  const cut = parsed.ok ? await cutEdits(world, onto, parsed.edits) : null;
  return parsed.ok && cut?.ok ? { answer, rationale: parsed.rationale, cut } : null;
}

interface Repair {
  readonly first: Good;
  readonly promptFor: (provider: ResolvedProvider) => Prompt;
  readonly problem: Extract<Cut, { ok: false }>;
}

/** The one repair turn: the same question, the answer, and why it could not be used. */
async function repair(story: Story, bracket: Bracket, { first, promptFor, problem }: Repair): Promise<Read & { usage: Usage; notes: readonly string[] }> {
  const reason = problem.end.state === 'unapplied' ? problem.end.reason : '';
  story.world.events.stage('propose', { repair: true });
  const second = await bracket.cascade.ask((provider) => repairPrompt(promptFor(provider), first.text, reason), { prefer: first.provider });
  if (!second.ok) return { answer: first, rationale: '', cut: problem, usage: second.usage, notes: notesOf(second) };
  return { ...(await readAnswer(story, bracket, second)), usage: second.usage, notes: notesOf(second) };
}

async function contextAt({ world, request }: Story, { failure, diagnosis, onto }: Bracket, { rung, chooser }: { rung: Rung; chooser: Chooser }): Promise<Context> {
  const [first] = request.providers;
  const room = first === undefined ? {} : { room: roomForCode(first) };
  return gatherContext({ failure, diagnosis, rung, policy: request.policy, ...room, choose: (map) => chooser.choose(map), ...(await repositoryAt(world.repo, onto)) });
}

/** The widest prompt is cut to what the budget still pays for: a smaller one is worth more than none. */
function affordable(provider: ResolvedProvider, { cascade, budget, day }: Bracket): ResolvedProvider {
  const spent = cascade.spent();
  const left = day.cap(budget).maxTokens - spent.promptTokens - spent.completionTokens;
  return left >= provider.callTokens ? provider : { ...provider, callTokens: left, maxAnswerTokens: Math.min(provider.maxAnswerTokens, Math.floor(left / 3)) };
}
