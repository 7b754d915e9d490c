import type { Budget, Prompt, Usage } from '../model/index.js';
import type { World } from '../ports/index.js';
import type { ResolvedProvider } from './provider.js';
import type { Rates } from './rates.js';
import type { FailureKind } from './reply.js';

export interface CascadeOptions {
  readonly providers: readonly ResolvedProvider[];
  readonly world: Pick<World, 'model' | 'clock' | 'events'>;
  /** For all askings of the run together; looked at again before every call. */
  readonly budget: Pick<Budget, 'maxCalls' | 'maxTokens'> & { readonly maxMoney?: number | undefined };
  readonly temperature?: number;
  readonly seed?: number;
  /** Told after every call what all askings cost so far, before the next one is made. */
  readonly onSpent?: (spent: Usage) => Promise<void>;
}

export interface CallFailure {
  readonly provider: string;
  readonly model: string;
  /** `money` = the call was not made, because of its price. */
  readonly class: FailureKind | 'money';
  readonly message: string;
}

export type Answer =
  | { readonly ok: true; readonly text: string; readonly provider: string; readonly model: string; readonly prompt: Prompt; readonly usage: Usage; readonly notes: readonly string[]; readonly failures: readonly CallFailure[] }
  | { readonly ok: false; readonly why: 'providers'; readonly failures: readonly CallFailure[]; readonly usage: Usage; readonly notes: readonly string[] }
  /** `reason` is a sentence: what does not fit into what is left. */
  | { readonly ok: false; readonly why: 'budget'; readonly reason: string; readonly failures: readonly CallFailure[]; readonly usage: Usage; readonly notes: readonly string[] };

/** Makes the prompt for one provider: `model` is who will be asked, `callTokens` what prompt and answer may fill together. */
export type PromptFor = (provider: ResolvedProvider) => Prompt;

/** Not to be asked before `until` (milliseconds since the epoch; Infinity = not in this run), and why. */
export interface Shut {
  readonly failure: CallFailure;
  readonly until: number;
}

/** What a run remembers between askings. Providers go by `name`, their models by `name/model`. */
export interface Memory {
  readonly options: CascadeOptions;
  readonly shut: Map<string, Shut>;
  /** Transient failures in a row. */
  readonly streaks: Map<string, number>;
  readonly rates: Map<string, Rates>;
  /** How many of a model's tokens one of ours has been, at the most. */
  readonly weights: Map<string, number>;
  readonly announced: Set<string>;
  readonly sent: Map<string, string>;
  spent: Usage;
}

/** One asking. */
export interface Asking {
  readonly memory: Memory;
  readonly answerTokens: number;
  readonly promptFor: PromptFor;
  readonly failures: CallFailure[];
  readonly notes: string[];
  usage: Usage;
}

export function modelKey(provider: { readonly name: string }, model: string): string {
  return `${provider.name}/${model}`;
}
