import { oneLine } from '../lib/foreign.js';
import { countTokens } from '../lib/lines.js';
import type { Message, Prompt, Usage } from '../model/index.js';
import type { ModelRequest, ModelResponse, World } from '../ports/index.js';
import type { ResolvedProvider } from './provider.js';
import { moneyFor, priceOf } from './providers/index.js';
import type { Reply } from './reply.js';

export interface CallInput {
  readonly world: Pick<World, 'model' | 'clock'>;
  readonly provider: ResolvedProvider;
  readonly model: string;
  readonly prompt: Prompt;
  readonly maxTokens: number;
  readonly temperature: number;
  readonly seed?: number;
  /** What was last sent to this model in this run: a server may have it cached, and counts only what is new. */
  readonly sentBefore: string;
}

/** One call: sends, reads the answer, and says what it cost. */
export async function call(input: CallInput): Promise<{ readonly reply: Reply; readonly usage: Usage; readonly headers: Readonly<Record<string, string>> }> {
  const { world, provider, model, prompt } = input;
  const response = await world.model.ask(toRequest(input));
  // The schemas of replies weigh more than all the rest of this stage: loaded when there is something to read.
  const { digest } = await import('./replies/index.js');
  const freshTokens = freshTokensOf(prompt.messages, input.sentBefore);
  const reply = digest(provider.adapter, { response, model, now: world.clock.now(), freshTokens });
  return { reply, usage: cost(input, reply, response), headers: response.kind === 'http' ? response.headers : {} };
}

function toRequest({ provider, model, prompt, maxTokens, temperature, seed }: CallInput): ModelRequest {
  const cap = provider.adapter === 'openai' ? { [provider.maxTokensParameter]: maxTokens } : {};
  return {
    provider: provider.name,
    adapter: provider.adapter,
    baseUrl: provider.baseUrl,
    model,
    messages: prompt.messages,
    maxTokens,
    contextTokens: provider.callTokens,
    timeoutSeconds: provider.timeoutSeconds ?? 180,
    ...(provider.idleSeconds === undefined ? {} : { idleSeconds: provider.idleSeconds }),
    temperature,
    ...(seed === undefined ? {} : { seed }),
    parameters: { ...cap, ...provider.parameters, ...provider.modelParameters?.[model] },
  };
}

/** What the conversation looks like to a server's prefix cache. */
export function transcript(messages: readonly Message[]): string {
  return messages.map((message) => message.content).join('\n');
}

/** The system message is the same in every run, so it never counts as new; nor does what this run sent before. */
function freshTokensOf(messages: readonly Message[], sentBefore: string): number {
  const text = transcript(messages);
  const system = messages[0]?.role === 'system' ? messages[0].content.length : 0;
  let same = 0;
  while (same < text.length && text[same] === sentBefore[same]) same++;
  return countTokens(text.slice(Math.max(system, same)));
}

/**
 * The provider's own count; where it gave none (or none that can be), our estimate for every call that may have been worked on.
 * Priced by the model that answered. Where nobody counted the answer because it broke off, it may have been as long as allowed.
 */
function cost({ world, provider, model, prompt, maxTokens }: CallInput, reply: Reply, response: ModelResponse): Usage {
  const worked = response.kind === 'http' ? response.status < 400 : response.timedOut;
  const promptTokens = reply.promptTokens || (worked ? prompt.tokens : 0);
  const completionTokens = reply.completionTokens ?? (reply.ok ? countTokens(reply.text) : 0);
  const seen = { calls: 1, promptTokens, completionTokens, seconds: response.seconds };
  if (!worked) return { ...seen, money: 0 };
  const price = priceOf(provider, reply.ok ? reply.model : model, world.clock.now());
  const brokeOff = response.kind === 'connection' || (!reply.ok && reply.class === 'truncated');
  const completion = reply.completionTokens ?? (brokeOff ? maxTokens : completionTokens);
  return price === undefined ? { ...seen, unpricedCalls: 1 } : { ...seen, money: moneyFor(price, { prompt: promptTokens, completion }) };
}

/** The line that is said before anything leaves: who gets how much of what. */
export function announcement(provider: ResolvedProvider, model: string, prompt: Prompt): string {
  const files = prompt.files?.map((file) => oneLine(file, 120));
  const named = files === undefined || files.length <= 6 ? files : [...files.slice(0, 6), `${files.length - 6} more`];
  const parts = named === undefined ? 'parts of the log and the names of files' : `parts of ${named.length === 0 ? 'the log only' : named.join(', ')}`;
  return `Asking ${provider.name} (${oneLine(model, 120)}): ${prompt.tokens} tokens, with ${parts}.`;
}
