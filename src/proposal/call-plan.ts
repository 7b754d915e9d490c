import { oneLine } from '../lib/foreign.js';
import { dollars } from '../lib/usage.js';
import type { Prompt } from '../model/index.js';
import { modelKey, type Asking, type CallFailure, type Memory } from './asking.js';
import type { ResolvedProvider } from './provider.js';
import { moneyFor, priceOf } from './providers/index.js';
import { pace, type Pace } from './rates.js';

/** An answer needs at least this much room, or the call is not worth making. */
const SMALLEST_ANSWER = 256;
/** Our count of a prompt is an estimate: where money depends on it, a third more is taken for the worst case. */
const MONEY_WEIGHT = 4 / 3;

/** What is to be asked, as far as it is settled: `provider.model` is who, `provider.callTokens` how much. */
export interface Wanted {
  readonly provider: ResolvedProvider;
  readonly cap: number;
  readonly shrunk: boolean;
}

export type Plan =
  | { readonly do: 'call'; readonly prompt: Prompt; readonly maxTokens: number; readonly room: number }
  | Exclude<Pace, { do: 'go' }>
  | { readonly do: 'refuse'; readonly failure: CallFailure; readonly next: 'next-model' | 'next-provider' }
  | { readonly do: 'stop'; readonly reason: string };

/** Settles one call before it is made: what is left of the run's budget, what fits, what it may cost, what the provider has room for. */
export function planCall(asking: Asking, wanted: Wanted): Plan {
  const { memory } = asking;
  const { provider } = wanted;
  const { budget } = memory.options;
  const { calls, promptTokens, completionTokens } = memory.spent;
  const left = budget.maxTokens - promptTokens - completionTokens;
  if (calls >= budget.maxCalls) return { do: 'stop', reason: `The budget allows ${budget.maxCalls} calls of a model (budget-calls), and ${calls} are made.` };
  if (budget.maxMoney !== undefined && budget.maxMoney <= 0) return { do: 'stop', reason: 'The budget allows no money for models (budget-money).' };
  if (left <= 0) return tooFewTokens(left, budget.maxTokens, SMALLEST_ANSWER);
  const prompt = fittingPrompt(asking, wanted, left);
  if (prompt.tokens + SMALLEST_ANSWER > left) return tooFewTokens(left, budget.maxTokens, prompt.tokens + SMALLEST_ANSWER);
  const room = Math.min(provider.callTokens, left) - prompt.tokens;
  // A prompt that shrank until it shows no code could bring no edit.
  const blind = wanted.shrunk && prompt.files?.length === 0;
  if (room < SMALLEST_ANSWER || blind) {
    const message = `the prompt needs ${prompt.tokens} tokens; at most ${provider.callTokens} fit with the answer`;
    return { do: 'refuse', failure: { provider: provider.name, model: provider.model, class: 'too-large', message }, next: 'next-provider' };
  }
  return withinRates(memory, { provider, prompt, room, cap: Math.min(wanted.cap, room) });
}

/**
 * A prompt that leaves no room for half the answer (a repair turn adds an answer and a problem to what filled the window) is made
 * once more, smaller by what is missing; the larger one stands where that would show no code or help nothing.
 */
function fittingPrompt({ promptFor }: Asking, { provider, cap }: Wanted, left: number): Prompt {
  const whole = promptFor(provider);
  const most = Math.min(provider.callTokens, left);
  if (most - whole.tokens >= cap / 2) return whole;
  const callTokens = most - (whole.tokens + cap - most);
  if (callTokens <= provider.maxAnswerTokens) return whole;
  const less = promptFor({ ...provider, callTokens });
  return less.tokens < whole.tokens && less.files?.length !== 0 ? less : whole;
}

function tooFewTokens(left: number, most: number, needed: number): Plan {
  return { do: 'stop', reason: `A call needs at least ${needed} tokens; ${Math.max(0, left)} are left of the ${most} that the budget allows (budget-tokens).` };
}

interface Sized {
  readonly provider: ResolvedProvider;
  readonly prompt: Prompt;
  readonly room: number;
  readonly cap: number;
}

function withinRates(memory: Memory, { provider, prompt, room, cap }: Sized): Plan {
  const key = modelKey(provider, provider.model);
  const weight = memory.weights.get(key) ?? 1;
  const paced = pace(memory.rates.get(key) ?? {}, { prompt: prompt.tokens, cap, weight, now: memory.options.world.clock.now() });
  const failure = tooDear(memory, { provider, prompt, room, cap: paced.do === 'go' ? paced.cap : cap }, weight);
  if (failure !== null) return { do: 'refuse', failure, next: 'next-model' };
  return paced.do === 'go' ? { do: 'call', prompt, maxTokens: paced.cap, room } : paced;
}

/** A call whose worst case would overdraw the money is not made, nor one whose price nobody knows. */
function tooDear(memory: Memory, { provider, prompt, cap }: Sized, weight: number): CallFailure | null {
  const { budget, world } = memory.options;
  if (budget.maxMoney === undefined) return null;
  const { name, model } = provider;
  const refuse = (message: string): CallFailure => ({ provider: name, model, class: 'money', message });
  const price = priceOf(provider, model, world.clock.now());
  if (price === undefined) return refuse(`not asked: the price of ${oneLine(model, 120)} is not known, so budget-money could not be kept`);
  const worst = moneyFor(price, { prompt: prompt.tokens * Math.max(weight, MONEY_WEIGHT), completion: cap });
  const left = dollars(budget.maxMoney - (memory.spent.money ?? 0));
  if (worst <= left || worst === 0) return null;
  return refuse(`not asked: the call may cost up to $${amount(worst)}, and $${amount(Math.max(0, left))} are left of $${budget.maxMoney} (budget-money)`);
}

function amount(money: number): string {
  return money.toFixed(money < 0.01 ? 6 : 4);
}
