import type { ResolvedProvider } from '../provider.js';
import { perProvider, selectProviders, type SelectionInput } from './select.js';

export interface RolesInput extends SelectionInput {
  /** `[provider=]model`, as typed: who plans, and who writes the edit. */
  readonly planner?: string;
  readonly patcher?: string;
}
export type Roles =
  | {
    readonly ok: true;
    /** Who writes edits, in the order to ask: the patcher first where one is named. */
    readonly providers: readonly ResolvedProvider[];
    readonly planner?: ResolvedProvider;
  }
  | { readonly ok: false; readonly reason: string };

/**
 * The providers of a run, and the roles that were given to single models of them or of others. A model of a provider that is not in the cascade is
 * held to the same rules: a key, and an address of its own (a bare `--base-url` belongs to the cascade).
 */
export function selectRoles(input: RolesInput): Roles {
  const selected = selectProviders(input);
  if (!selected.ok) return selected;
  const { providers } = selected;
  const planner = roleOf(input, providers, { option: '--planner-model', value: input.planner });
  if (planner !== null && !planner.ok) return planner;
  const patcher = roleOf(input, providers, { option: '--patcher-model', value: input.patcher });
  if (patcher !== null && !patcher.ok) return patcher;
  return { ok: true, providers: patcher === null ? providers : patcherFirst(patcher.provider, providers), ...(planner === null ? {} : { planner: planner.provider }) };
}

type Role = { readonly ok: true; readonly provider: ResolvedProvider } | { readonly ok: false; readonly reason: string };

function roleOf(input: SelectionInput, providers: readonly ResolvedProvider[], { option, value }: { readonly option: string; readonly value: string | undefined }): Role | null {
  if (value === undefined || value.trim() === '') return null;
  const read = perProvider([value.trim()], { option, only: providers.map(({ name }) => name) });
  if (!read.ok) return read;
  const [name, model] = Object.entries(read.values)[0] ?? ['', ''];
  const own = providers.find((one) => one.name === name);
  if (own !== undefined) return { ok: true, provider: { ...own, models: [model], model } };
  const baseUrls = input.baseUrls.filter((entry) => entry.startsWith(`${name}=`));
  const selected = selectProviders({ ...input, named: [name], models: [`${name}=${model}`], baseUrls });
  if (!selected.ok) return selected;
  const [provider] = selected.providers;
  return provider === undefined ? null : { ok: true, provider };
}

/** The cascade follows it, for when it gives no answer; its provider's other models come behind it. */
function patcherFirst(patcher: ResolvedProvider, providers: readonly ResolvedProvider[]): readonly ResolvedProvider[] {
  const own = providers.find((one) => one.name === patcher.name);
  const models = [...new Set([patcher.model, ...(own?.models ?? [])])];
  return [{ ...patcher, models }, ...providers.filter((one) => one !== own)];
}
