import { modelKey, type Asking, type CallFailure, type Memory, type Shut } from './asking.js';
import type { ResolvedProvider } from './provider.js';
import type { Reply } from './reply.js';

/** So many transient failures in a row (timeouts among them) and a model is left alone … */
const MOST_IN_A_ROW = 3;
/** … for so long; then one call shows whether it is well again: the count goes on, so that one more failure is one too many. */
const COOL_DOWN_MS = 60_000;

/** What keeps a model from being asked now: no access, no quota, gone, or an open circuit. */
export function shutFor(memory: Memory, provider: ResolvedProvider, model: string): Shut | undefined {
  const now = memory.options.world.clock.now();
  return [provider.name, modelKey(provider, model)].map((key) => memory.shut.get(key)).find((shut) => shut !== undefined && now < shut.until);
}

/**
 * Counts a reply, and opens the circuit where it was one failure too many. Where nobody answered at all, that is the provider's,
 * not the model's.
 * @returns whether the circuit is open now
 */
export function countReply(asking: Asking, { provider, model }: { provider: ResolvedProvider; model: string }, reply: Reply): boolean {
  const { streaks, shut, options } = asking.memory;
  const [ofProvider, ofModel] = [provider.name, modelKey(provider, model)];
  if (reply.ok || !reply.unreachable) streaks.delete(ofProvider);
  if (reply.ok || reply.class !== 'transient') {
    streaks.delete(ofModel);
    return false;
  }
  const key = reply.unreachable ? ofProvider : ofModel;
  const inRow = (streaks.get(key) ?? 0) + 1;
  streaks.set(key, inRow);
  if (inRow < MOST_IN_A_ROW) return false;
  const named = key === ofProvider ? provider.name : `${provider.name} (${model})`;
  const failure: CallFailure = { provider: provider.name, model, class: 'transient', message: `left alone for ${COOL_DOWN_MS / 1000} s after ${inRow} failures in a row, the last: ${reply.message}` };
  shut.set(key, { failure, until: options.world.clock.now() + COOL_DOWN_MS });
  asking.notes.push(`${named} failed ${inRow} times in a row and is left alone for ${COOL_DOWN_MS / 1000} s`);
  return true;
}
