import type { CheckResult, FileChange } from '../model/index.js';
import type { Check, ScreenInput } from './check.js';

/** What one changed file has against it, or null. */
export type Objection = string | null;

/** A check that asks one question of every changed file; `clean` is its reason when no file has anything against it. */
export function perFile(check: { readonly id: string; readonly title: string; readonly clean: string; readonly look: (change: FileChange, input: ScreenInput) => Objection }): Check {
  const { id, title, clean, look } = check;
  return {
    id,
    title,
    run: (input) => answer(id, clean, input.changes.flatMap((change) => {
      const objection = look(change, input);
      return objection === null ? [] : [`${plain(change.path)}: ${objection}`];
    })),
  };
}

const SHOWN = 3;

/** One result from any number of objections; the first three are told. */
export function answer(id: string, clean: string, objections: readonly string[]): CheckResult {
  if (objections.length === 0) return { id, ok: true, reason: clean };
  const more = objections.length > SHOWN ? `; and ${objections.length - SHOWN} more` : '';
  return { id, ok: false, reason: `${objections.slice(0, SHOWN).join('; ')}${more}.` };
}

/** A piece of foreign text, fit for one line of ours. */
export function plain(text: string): string {
  const safe = text.replace(/[^\x20-\x7e]/g, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
  return safe.length > 120 ? `${safe.slice(0, 120)}…` : safe;
}
