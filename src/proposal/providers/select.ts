import { checkBaseUrl } from '../../lib/endpoint.js';
import { didYouMean } from '../../lib/nearest.js';
import type { Provider, ResolvedProvider } from '../provider.js';
import { DEFAULT_CASCADE, PROVIDERS } from './table.js';

export interface SelectionInput {
  /** Names in the order to ask; empty = the default cascade of those configured. */
  readonly named: readonly string[];
  /** `[provider=]model`, as typed. */
  readonly models: readonly string[];
  /** `[provider=]url`, as typed, flags first (the first entry of a provider counts); OLLAMA_HOST joins as `ollama=url`. For `replay` it is a file. */
  readonly baseUrls: readonly string[];
  /** The model port's: who has a key, a host or a file. */
  readonly configured: readonly string[];
  readonly allowLocal: boolean;
}
export type Selection = { readonly ok: true; readonly providers: readonly ResolvedProvider[] } | { readonly ok: false; readonly reason: string };

type PerProvider = { readonly ok: true; readonly values: Readonly<Record<string, string>> } | { readonly ok: false; readonly reason: string };
type Resolved = { readonly ok: true; readonly provider: ResolvedProvider } | { readonly ok: false; readonly reason: string };

/**
 * Settles who is asked, in which order, where and with which models.
 * @returns no provider at all is no error (fixers may do without); a reason is one sentence about wrong usage
 */
export function selectProviders(input: SelectionInput): Selection {
  const names = [...new Set(input.named.length > 0 ? input.named : DEFAULT_CASCADE.filter((name) => input.configured.includes(name)))];
  const stranger = names.find((name) => !providerNames().includes(name));
  if (stranger !== undefined) return { ok: false, reason: unknownProvider(stranger) };
  const models = perProvider(input.models, { option: '--model', only: names });
  if (!models.ok) return models;
  const baseUrls = perProvider(input.baseUrls, { option: '--base-url', only: names });
  if (!baseUrls.ok) return baseUrls;
  const resolved = PROVIDERS.filter((row) => names.includes(row.name))
    .sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name))
    .map((row) => resolve(row, { ...input, model: models.values[row.name], baseUrl: baseUrls.values[row.name] }));
  const failed = resolved.find((one) => !one.ok);
  if (failed !== undefined && !failed.ok) return failed;
  return { ok: true, providers: resolved.flatMap((one) => (one.ok ? [one.provider] : [])) };
}

/**
 * Reads `[provider=]value` entries. The part before the first `=` is a provider only if it is a plain word, so that URLs and
 * model ids pass; a value without one belongs to the only provider there is.
 * @param context the option's name, for the sentence, and the providers in play
 */
export function perProvider(entries: readonly string[], context: { readonly option: string; readonly only: readonly string[] }): PerProvider {
  const values: Record<string, string> = {};
  for (const entry of entries) {
    const match = /^([a-z][a-z-]{1,30})=(.+)$/s.exec(entry);
    const name = match?.[1] ?? (context.only.length === 1 ? context.only[0] : undefined);
    if (name === undefined) {
      // The value is not repeated: an address may hold a password.
      return { ok: false, reason: `${context.option} does not say for which provider; write ${context.option} ${context.only[0] ?? 'groq'}=….` };
    }
    if (!providerNames().includes(name)) return { ok: false, reason: unknownProvider(name) };
    values[name] ??= match?.[2] ?? entry;
  }
  return { ok: true, values };
}

interface Settings extends SelectionInput {
  readonly model: string | undefined;
  readonly baseUrl: string | undefined;
}

function resolve(row: Provider, settings: Settings): Resolved {
  const missing = missingPart(row, settings);
  if (missing !== null) return { ok: false, reason: missing };
  const baseUrl = settings.baseUrl ?? row.baseUrl ?? '';
  if (row.adapter !== 'replay') {
    const check = checkBaseUrl(baseUrl, settings);
    if (!check.ok) return { ok: false, reason: `The base URL of ${row.name} cannot be used: ${check.reason}.` };
  }
  const models = settings.model === undefined ? row.models : [settings.model];
  return { ok: true, provider: { ...row, baseUrl, models, model: models[0] ?? '' } };
}

function missingPart(row: Provider, { configured, baseUrl, model }: Settings): string | null {
  if (row.adapter === 'replay' && baseUrl === undefined) return 'Provider replay needs a file of answers: --base-url replay=FILE.';
  if (row.keys.length > 0 && row.keyOptional !== true && !configured.includes(row.name)) {
    return `Provider ${row.name} has no key: set ${row.keys.join(' or ')}.`;
  }
  if (baseUrl === undefined && row.baseUrl === undefined) return `Provider ${row.name} needs an endpoint: --base-url ${row.name}=URL.`;
  if (model === undefined && row.models.length === 0) return `Provider ${row.name} needs a model: --model ${row.name}=NAME.`;
  return null;
}

function unknownProvider(name: string): string {
  return `Unknown provider "${name}".${didYouMean(name, providerNames())} There are ${providerNames().join(', ')}.`;
}

function providerNames(): string[] {
  return PROVIDERS.map((row) => row.name);
}
