import { addUsage, NO_USAGE } from '../lib/usage.js';
import type { Prompt, Usage } from '../model/index.js';
import { modelKey, type Answer, type Asking, type CallFailure, type CascadeOptions, type Memory, type PromptFor } from './asking.js';
import { announcement, call, transcript } from './call.js';
import { countReply, shutFor } from './circuit.js';
import { NO_TRIES, nextMove, type Move, type Tries } from './moves.js';
import { planCall, type Plan } from './call-plan.js';
import type { ResolvedProvider } from './provider.js';
import { ratesOf } from './rates.js';
import type { Reply, ReplyText } from './reply.js';
import { priceOf } from './providers/index.js';

export interface AskOptions {
  /** Goes first: a repair turn belongs to the one that gave the answer. */
  readonly prefer?: string;
  /** Asked instead of the run's own providers, out of the same budget. */
  readonly instead?: readonly ResolvedProvider[];
  /** Caps the answer below what the provider would allow. */
  readonly answerTokens?: number;
}

export interface Cascade {
  /** Asks until one answers with text. */
  ask(promptFor: PromptFor, options?: AskOptions): Promise<Answer>;
  /** Everything that all askings cost so far. */
  spent(): Usage;
}

type Outcome =
  | { readonly kind: 'text'; readonly reply: ReplyText; readonly prompt: Prompt }
  | { readonly kind: 'next-model' }
  | { readonly kind: 'next-provider' }
  | { readonly kind: 'budget'; readonly reason: string };

/** A count further off than this is no count of ours in another tokenizer. */
const MOST_WEIGHT = 4;
/** A shorter prompt says little about how the provider counts. */
const TELLING_TOKENS = 200;

/**
 * The providers of a run, asked in order until one answers. Remembers over the whole run who is out of quota, gone, without
 * access or failing, and what each has room for; keeps the caps on calls, tokens and money; and says before the first call to
 * each provider what it will get.
 */
export function createCascade(options: CascadeOptions): Cascade {
  const memory: Memory = { options, shut: new Map(), streaks: new Map(), rates: new Map(), weights: new Map(), announced: new Set(), sent: new Map(), spent: NO_USAGE };
  return {
    ask: (promptFor, asking = {}) => askAll({ memory, answerTokens: asking.answerTokens ?? Infinity, promptFor, failures: [], notes: [], usage: NO_USAGE }, asking),
    spent: () => memory.spent,
  };
}

async function askAll(asking: Asking, { prefer, instead }: AskOptions): Promise<Answer> {
  const { memory, failures, notes } = asking;
  for (const provider of preferred(instead ?? memory.options.providers, prefer)) {
    const outcome = await askProvider(asking, provider);
    const { usage } = asking;
    if (outcome.kind === 'budget') return { ok: false, why: 'budget', reason: outcome.reason, failures, usage, notes };
    if (outcome.kind !== 'text') continue;
    const { reply, prompt } = outcome;
    return { ok: true, text: reply.text, provider: provider.name, model: reply.model, prompt, usage, notes, failures };
  }
  const dear = failures.filter((failure) => failure.class === 'money');
  if (dear.length === 0) return { ok: false, why: 'providers', failures, usage: asking.usage, notes };
  const reason = `The budget does not allow another call: ${failures.map(({ provider, model, message }) => `${provider} (${model}): ${message}`).join('; ')}.`;
  return { ok: false, why: 'budget', reason, failures, usage: asking.usage, notes };
}

async function askProvider(asking: Asking, provider: ResolvedProvider): Promise<Outcome> {
  for (const model of provider.models) {
    const shut = shutFor(asking.memory, provider, model);
    if (shut !== undefined) {
      if (!asking.failures.includes(shut.failure)) asking.failures.push(shut.failure);
      continue;
    }
    const outcome = await askModel(asking, provider, model);
    if (outcome.kind !== 'next-model') return outcome;
  }
  return { kind: 'next-provider' };
}

/** How a model is asked now, and what it was granted already. */
interface Turn {
  readonly allowed: ResolvedProvider;
  readonly cap: number;
  readonly tries: Tries;
}

/** Bounded: every turn but the last uses up one of the tries. */
async function askModel(asking: Asking, provider: ResolvedProvider, model: string): Promise<Outcome> {
  const cap = Math.min(provider.maxAnswerTokens, asking.answerTokens);
  let turn: Turn = { allowed: { ...provider, models: [model], model, maxAnswerTokens: cap }, cap, tries: NO_TRIES };
  for (;;) {
    const plan = planCall(asking, { provider: turn.allowed, cap: turn.cap, shrunk: turn.tries.shrunk });
    const move = plan.do === 'call' ? await tryOnce(asking, turn, plan) : settle(asking, turn, plan);
    if ('kind' in move) return move;
    turn = await follow(asking, turn, move);
    if (move.do === 'raise' && plan.do === 'call' && plan.room <= turn.cap / 2) return { kind: 'next-model' };
  }
}

type Again = Exclude<Move, { do: 'next-model' | 'next-provider' }>;

async function follow(asking: Asking, { allowed, cap }: Turn, move: Again): Promise<Turn> {
  const { tries } = move;
  if (move.do === 'wait') await wait(asking, allowed, move.ms);
  if (move.do === 'raise') return { allowed, cap: cap * 2, tries };
  if (move.do !== 'shrink') return { allowed, cap, tries };
  const less = smaller(allowed, move.callTokens);
  return { allowed: less, cap: Math.min(cap, less.maxAnswerTokens), tries };
}

/** What follows where no call was made. What the provider has no room for is known before it is refused. */
function settle({ failures }: Asking, { allowed, tries }: Turn, plan: Exclude<Plan, { do: 'call' }>): Outcome | Again {
  const { name, model } = allowed;
  if (plan.do === 'stop') return { kind: 'budget', reason: plan.reason };
  if (plan.do === 'refuse') {
    failures.push(plan.failure);
    return { kind: plan.next };
  }
  if (plan.do === 'wait' && !tries.waited) return { do: 'wait', ms: plan.ms, tries: { ...tries, waited: true } };
  if (plan.do === 'shrink' && !tries.shrunk) return { do: 'shrink', callTokens: plan.callTokens, tries: { ...tries, shrunk: true } };
  const day = plan.do === 'leave' && plan.what === 'requests';
  failures.push({ provider: name, model, class: day ? 'day-quota' : 'minute-quota', message: `not asked: no ${day ? 'requests' : 'tokens'} left, as its last answer said` });
  return { kind: 'next-model' };
}

async function tryOnce(asking: Asking, { allowed, tries }: Turn, { prompt, maxTokens }: Extract<Plan, { do: 'call' }>): Promise<Outcome | Again> {
  const { model } = allowed;
  announce(asking.memory, allowed, prompt);
  const reply = await callAndRemember(asking, allowed, { prompt, maxTokens });
  const open = countReply(asking, { provider: allowed, model }, reply);
  if (reply.ok) return { kind: 'text', reply: noted(asking, allowed, reply), prompt };
  asking.failures.push({ provider: allowed.name, model, class: reply.class, message: reply.message });
  const jitter = Number.parseInt(asking.memory.options.world.clock.nonce(1), 16) / 255 || 0;
  const move = nextMove(reply, { tries, askedTokens: prompt.tokens + maxTokens, jitter, open });
  return move.do === 'next-model' || move.do === 'next-provider' ? end(asking, allowed, move) : move;
}

async function callAndRemember(asking: Asking, provider: ResolvedProvider, one: { prompt: Prompt; maxTokens: number }): Promise<Reply> {
  const { memory } = asking;
  const { world, temperature = 0, seed } = memory.options;
  const { model } = provider;
  const key = modelKey(provider, model);
  const sentBefore = memory.sent.get(key) ?? '';
  memory.sent.set(key, transcript(one.prompt.messages));
  const { reply, usage, headers } = await call({ ...one, provider, model, world, temperature, sentBefore, ...(seed === undefined ? {} : { seed }) });
  asking.usage = addUsage(asking.usage, usage);
  memory.spent = addUsage(memory.spent, usage);
  await memory.options.onSpent?.(memory.spent);
  memory.rates.set(key, { ...memory.rates.get(key), ...ratesOf(headers, world.clock.now()) });
  const weight = (reply.promptTokens ?? 0) / one.prompt.tokens;
  if (one.prompt.tokens >= TELLING_TOKENS) memory.weights.set(key, Math.min(MOST_WEIGHT, Math.max(weight, memory.weights.get(key) ?? 1)));
  return reply;
}

/** Each provider is another company that gets to see the code: it is named before its first call. */
function announce(memory: Memory, provider: ResolvedProvider, prompt: Prompt): void {
  if (memory.announced.has(provider.name)) return;
  memory.announced.add(provider.name);
  memory.options.world.events.say(announcement(provider, provider.model, prompt));
}

function noted({ memory, notes }: Asking, provider: ResolvedProvider, reply: ReplyText): ReplyText {
  const { name, model } = provider;
  if (reply.model !== model) notes.push(`${name} was asked for ${model} and answered with ${reply.model}`);
  if (reply.finish === 'salvaged') notes.push(`${name} refused its own answer as no JSON; its text was used`);
  const { budget, world } = memory.options;
  if (budget.maxMoney !== undefined && priceOf(provider, reply.model, world.clock.now()) === undefined) {
    // Who answers with a model of unknown price would do it again.
    const failure: CallFailure = { provider: name, model, class: 'money', message: `not asked again: it answered with ${reply.model}, whose price is not known` };
    memory.shut.set(modelKey(provider, model), { failure, until: Infinity });
  }
  return reply;
}

function end({ memory, failures }: Asking, { name, model }: ResolvedProvider, move: Move & { do: 'next-model' | 'next-provider' }): Outcome {
  const failure = failures.at(-1);
  if (move.dead && failure !== undefined) memory.shut.set(move.do === 'next-provider' ? name : modelKey({ name }, model), { failure, until: Infinity });
  return { kind: move.do };
}

/** What was waited for is there then: what the headers said before no longer holds. */
async function wait({ memory, notes }: Asking, provider: ResolvedProvider, ms: number): Promise<void> {
  notes.push(`waited ${Math.ceil(ms / 1000)} s for ${provider.name}`);
  await memory.options.world.clock.sleep(ms);
  const key = modelKey(provider, provider.model);
  const limit = memory.rates.get(key)?.tokens?.limit;
  memory.rates.set(key, limit === undefined ? {} : { tokens: { left: limit, limit, resetAt: 0 } });
}

/** The answer keeps at most a third of a window that turned out smaller, so that the prompt has the rest. */
function smaller(provider: ResolvedProvider, callTokens: number): ResolvedProvider {
  return { ...provider, callTokens, maxAnswerTokens: Math.min(provider.maxAnswerTokens, Math.floor(callTokens / 3)) };
}

function preferred(providers: readonly ResolvedProvider[], name: string | undefined): readonly ResolvedProvider[] {
  return [...providers.filter((provider) => provider.name === name), ...providers.filter((provider) => provider.name !== name)];
}
