import { dollars } from '../../lib/usage.js';

/** US dollars for a million tokens. */
export interface Price {
  readonly prompt: number;
  readonly completion: number;
}

interface PriceRow extends Price {
  readonly provider: string;
  readonly model: string;
  /** The last day (UTC) on which it holds; the next row of the same model follows. */
  readonly until?: string;
  /** The day as of which it stood there. */
  readonly asOf: string;
  readonly source: string;
}

const GOOGLE = { provider: 'gemini', asOf: '2026-10-07', source: 'https://ai.google.dev/gemini-api/docs/pricing' } as const;
const GROQ = { provider: 'groq', asOf: '2026-05-27', source: 'https://console.groq.com/docs/models' } as const;
const OPENAI = { provider: 'openai', asOf: '2026-04-23', source: 'https://developers.openai.com/api/docs/pricing' } as const;

/**
 * List prices of the paid plans, for text, below the sizes at which long prompts cost more (ours are far below).
 * A model that is not here has no known price: nothing is guessed from its name.
 */
export const PRICES: readonly PriceRow[] = [
  { ...GOOGLE, model: 'gemini-3.8-flash', prompt: 0.75, completion: 3.75, until: '2026-12-31' },
  { ...GOOGLE, model: 'gemini-3.8-flash', prompt: 1.5, completion: 7.5 },
  { ...GOOGLE, model: 'gemini-3.5-flash', prompt: 1.5, completion: 9 },
  { ...GOOGLE, model: 'gemini-3.5-flash-lite', prompt: 0.3, completion: 2.5 },
  { ...GOOGLE, model: 'gemini-3.1-flash-lite', prompt: 0.25, completion: 1.5 },
  { ...GOOGLE, model: 'gemini-2.5-flash', prompt: 0.3, completion: 2.5 },
  { ...GOOGLE, model: 'gemini-2.5-flash-lite', prompt: 0.1, completion: 0.4 },
  { ...GROQ, model: 'openai/gpt-oss-120b', prompt: 0.15, completion: 0.6 },
  { ...GROQ, model: 'openai/gpt-oss-20b', prompt: 0.075, completion: 0.3 },
  { ...OPENAI, model: 'gpt-5.4-mini', prompt: 0.75, completion: 4.5 },
  { ...OPENAI, model: 'gpt-5.5', prompt: 5, completion: 30 },
];

const FREE: Price = { prompt: 0, completion: 0 };

/** Who is asked: the price is that of the provider and model by name, wherever a base URL points. */
export interface Priced {
  readonly name: string;
  readonly baseUrl: string;
}

/**
 * What a model costs, or undefined where nobody knows.
 * @param model as the provider names it, also with a date behind it (a dated snapshot costs what its alias costs)
 * @param now milliseconds since the epoch
 */
export function priceOf(provider: Priced, model: string, now: number): Price | undefined {
  if (isFree(provider, model)) return FREE;
  const name = model.replace(/^models\//, '').replace(/-\d{4}-\d{2}-\d{2}$/, '');
  const today = new Date(now).toISOString().slice(0, 10);
  return PRICES.find((row) => row.provider === provider.name && row.model === name && (row.until === undefined || today <= row.until));
}

/** A machine of one's own and a recorded file cost nothing, nor do OpenRouter's free variants; Ollama's hosted models are neither local nor priced by the token. */
function isFree({ name, baseUrl }: Priced, model: string): boolean {
  if (name === 'replay') return true;
  if (name === 'ollama') return !/[:-]cloud$/.test(model) && !/^https?:\/\/(?:[^/]{0,200}\.)?ollama\.com(?:[:/]|$)/i.test(baseUrl);
  return name === 'openrouter' && model.endsWith(':free');
}

/** US dollars for so many tokens. */
export function moneyFor(price: Price, tokens: { readonly prompt: number; readonly completion: number }): number {
  return dollars((price.prompt * tokens.prompt + price.completion * tokens.completion) / 1e6);
}
