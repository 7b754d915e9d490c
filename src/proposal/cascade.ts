import type { Budget, Prompt, Usage } from '../model/index.js';
import type { World } from '../ports/index.js';
import { announcement, call, transcript } from './call.js';
import type { CallInput } from './call.js';
import { NO_TRIES, nextMove } from './moves.js';
import type { Move, Tries } from './moves.js';
import type { ResolvedProvider } from './provider.js';
import type { FailureKind, Reply, ReplyFailure, ReplyText } from './reply.js';

export interface CascadeOptions {
  readonly providers: readonly ResolvedProvider[];
  readonly world: Pick<World, 'model' | 'clock' | 'events'>;
  /** For all askings of the run together. */
  readonly budget: Pick<Budget, 'maxCalls' | 'maxTokens'>;
  readonly temperature?: number;
  readonly seed?: number;
}

export interface CallFailure {
  readonly provider: string;
  readonly model: string;
  readonly class: FailureKind;
  readonly message: string;
}

export type Answer =
  | { readonly ok: true; readonly text: string; readonly provider: string; readonly model: string; readonly prompt: Prompt; readonly usage: Usage; readonly notes: readonly string[]; readonly failures: readonly CallFailure[] }
  | { readonly ok: false; readonly why: 'providers' | 'budget'; readonly failures: readonly CallFailure[]; readonly usage: Usage; readonly notes: readonly string[] };

/** Makes the prompt for one provider: `model` is who will be asked, `callTokens` what prompt and answer may fill together. */
export type PromptFor = (provider: ResolvedProvider) => Prompt;

export interface Cascade {
  /**
   * Asks until one answers with text. `prefer` goes first: a repair turn belongs to the one that gave the answer. `answerTokens` caps the
   * answer below what the provider would allow.
   */
  ask(promptFor: PromptFor, options?: { readonly prefer?: string; readonly answerTokens?: number }): Promise<Answer>;
  /** Everything that all askings cost so far. */
  spent(): Usage;
}

/** An answer needs at least this much room, or the call is not worth making. */
const SMALLEST_ANSWER = 256;
const NOTHING: Usage = { calls: 0, promptTokens: 0, completionTokens: 0, seconds: 0 };

/** What a run remembers between askings. */
interface Memory {
  readonly options: CascadeOptions;
  /** Providers (`name`) and models (`name/model`) that will not be asked again, with the reason. */
  readonly dead: Map<string, CallFailure>;
  readonly announced: Set<string>;
  readonly sent: Map<string, string>;
  spent: Usage;
}

/** One asking. */
interface Asking {
  readonly memory: Memory;
  readonly answerTokens: number;
  readonly promptFor: PromptFor;
  readonly failures: CallFailure[];
  readonly notes: string[];
}

type Outcome =
  | { readonly kind: 'text'; readonly reply: ReplyText; readonly prompt: Prompt }
  | { readonly kind: 'next-model' }
  | { readonly kind: 'next-provider' }
  | { readonly kind: 'budget' };

/**
 * The providers of a run, asked in order until one answers. Remembers over the whole run who is out of quota, gone or without
 * access, keeps the caps on calls and tokens, and says before the first call to each provider what it will get.
 */
export function createCascade(options: CascadeOptions): Cascade {
  const memory: Memory = { options, dead: new Map(), announced: new Set(), sent: new Map(), spent: NOTHING };
  return {
    ask: (promptFor, { prefer, answerTokens = Infinity } = {}) => askAll({ memory, answerTokens, promptFor, failures: [], notes: [] }, prefer),
    spent: () => memory.spent,
  };
}

async function askAll(asking: Asking, prefer: string | undefined): Promise<Answer> {
  const { memory, failures, notes } = asking;
  const before = memory.spent;
  for (const provider of preferred(memory.options.providers, prefer)) {
    const outcome = await askProvider(asking, provider);
    const usage = minus(memory.spent, before);
    if (outcome.kind === 'budget') return { ok: false, why: 'budget', failures, usage, notes };
    if (outcome.kind !== 'text') continue;
    const { reply, prompt } = outcome;
    return { ok: true, text: reply.text, provider: provider.name, model: reply.model, prompt, usage, notes, failures };
  }
  return { ok: false, why: 'providers', failures, usage: minus(memory.spent, before), notes };
}

async function askProvider(asking: Asking, provider: ResolvedProvider): Promise<Outcome> {
  for (const model of provider.models) {
    const dead = asking.memory.dead.get(provider.name) ?? asking.memory.dead.get(`${provider.name}/${model}`);
    if (dead !== undefined) {
      if (!asking.failures.includes(dead)) asking.failures.push(dead);
      continue;
    }
    const outcome = await askModel(asking, provider, model);
    if (outcome.kind !== 'next-model') return outcome;
  }
  return { kind: 'next-provider' };
}

/** Bounded: every move but the last uses up one of the tries. */
async function askModel(asking: Asking, provider: ResolvedProvider, model: string): Promise<Outcome> {
  const { clock } = asking.memory.options.world;
  let cap = Math.min(provider.maxAnswerTokens, asking.answerTokens);
  let allowed: ResolvedProvider = { ...provider, models: [model], model, maxAnswerTokens: cap };
  let tries: Tries = NO_TRIES;
  for (;;) {
    const tried = await tryOnce(asking, { provider: allowed, cap, shrunk: tries.shrunk });
    if ('kind' in tried) return tried;
    const jitter = Number.parseInt(clock.nonce(1), 16) / 255 || 0;
    const move = nextMove(tried.failure, { tries, askedTokens: tried.asked, jitter });
    if (move.do === 'next-model' || move.do === 'next-provider') return end(asking, { provider, model, move });
    tries = move.tries;
    if (move.do === 'wait') await wait(asking, provider, move.ms);
    if (move.do === 'shrink') allowed = smaller(allowed, move.callTokens);
    if (move.do === 'shrink') cap = Math.min(cap, allowed.maxAnswerTokens);
    if (move.do === 'raise') cap *= 2;
    if (move.do === 'raise' && tried.room <= cap / 2) return { kind: 'next-model' };
  }
}

/** A call that failed: what it asked for in all, and the most that its answer could have had. */
interface Failed {
  readonly failure: ReplyFailure;
  readonly asked: number;
  readonly room: number;
}

/** Makes one call if it fits both the provider's and the run's limits. */
async function tryOnce(asking: Asking, { provider, cap, shrunk }: { provider: ResolvedProvider; cap: number; shrunk: boolean }): Promise<Outcome | Failed> {
  const { memory, failures, promptFor } = asking;
  const { budget } = memory.options;
  const left = budget.maxTokens - memory.spent.promptTokens - memory.spent.completionTokens;
  if (left <= 0 || memory.spent.calls >= budget.maxCalls) return { kind: 'budget' };
  const prompt = promptFor(provider);
  const { model } = provider;
  if (prompt.tokens + SMALLEST_ANSWER > left) return { kind: 'budget' };
  const room = Math.min(provider.callTokens, left) - prompt.tokens;
  // A prompt that shrank until it shows no code could bring no edit.
  const blind = shrunk && prompt.files?.length === 0;
  if (room < SMALLEST_ANSWER || blind) {
    failures.push({ provider: provider.name, model, class: 'too-large', message: `the prompt needs ${prompt.tokens} tokens; at most ${provider.callTokens} fit with the answer` });
    return { kind: 'next-provider' };
  }
  announce(memory, { provider, model, prompt });
  const maxTokens = Math.min(cap, room);
  const reply = await callAndRemember(memory, { provider, model, prompt, maxTokens });
  if (reply.ok) return { kind: 'text', reply: noted(asking, { provider, model, reply }), prompt };
  failures.push({ provider: provider.name, model, class: reply.class, message: reply.message });
  return { failure: reply, asked: prompt.tokens + maxTokens, room };
}

type OneCall = Pick<CallInput, 'provider' | 'model' | 'prompt' | 'maxTokens'>;

async function callAndRemember(memory: Memory, one: OneCall): Promise<Reply> {
  const { world, temperature = 0, seed } = memory.options;
  const name = `${one.provider.name}/${one.model}`;
  const sentBefore = memory.sent.get(name) ?? '';
  memory.sent.set(name, transcript(one.prompt.messages));
  const { reply, usage } = await call({ ...one, world, temperature, sentBefore, ...(seed === undefined ? {} : { seed }) });
  memory.spent = plus(memory.spent, usage);
  return reply;
}

/** Each provider is another company that gets to see the code: it is named before its first call. */
function announce(memory: Memory, { provider, model, prompt }: { provider: ResolvedProvider; model: string; prompt: Prompt }): void {
  if (memory.announced.has(provider.name)) return;
  memory.announced.add(provider.name);
  memory.options.world.events.say(announcement(provider, model, prompt));
}

function noted(asking: Asking, { provider, model, reply }: { provider: ResolvedProvider; model: string; reply: ReplyText }): ReplyText {
  if (reply.model !== model) asking.notes.push(`${provider.name} was asked for ${model} and answered with ${reply.model}`);
  if (reply.finish === 'salvaged') asking.notes.push(`${provider.name} refused its own answer as no JSON; its text was used`);
  return reply;
}

function end(asking: Asking, { provider, model, move }: { provider: ResolvedProvider; model: string; move: Move & { do: 'next-model' | 'next-provider' } }): Outcome {
  const last = asking.failures.at(-1);
  if (move.dead && last !== undefined) asking.memory.dead.set(move.do === 'next-provider' ? provider.name : `${provider.name}/${model}`, last);
  return { kind: move.do };
}

async function wait({ memory, notes }: Asking, provider: ResolvedProvider, ms: number): Promise<void> {
  notes.push(`waited ${Math.ceil(ms / 1000)} s for ${provider.name}`);
  await memory.options.world.clock.sleep(ms);
}

/** The answer keeps at most a third of a window that turned out smaller, so that the prompt has the rest. */
function smaller(provider: ResolvedProvider, callTokens: number): ResolvedProvider {
  return { ...provider, callTokens, maxAnswerTokens: Math.min(provider.maxAnswerTokens, Math.floor(callTokens / 3)) };
}

function preferred(providers: readonly ResolvedProvider[], name: string | undefined): readonly ResolvedProvider[] {
  return [...providers.filter((provider) => provider.name === name), ...providers.filter((provider) => provider.name !== name)];
}

function plus(a: Usage, b: Usage): Usage {
  return {
    calls: a.calls + b.calls,
    promptTokens: a.promptTokens + b.promptTokens,
    completionTokens: a.completionTokens + b.completionTokens,
    seconds: a.seconds + b.seconds,
  };
}

function minus(a: Usage, b: Usage): Usage {
  return plus(a, { calls: -b.calls, promptTokens: -b.promptTokens, completionTokens: -b.completionTokens, seconds: -b.seconds });
}
