import type { FileChange } from '../model/index.js';
import { withoutComments } from '../lib/blank-source.js';
import { languageOf, type Language } from '../lib/source.js';
import type { Objection } from './answer.js';

/** One row of a table of things that a fix has no reason to bring in. */
export interface Signal {
  /** Absent = in every language. */
  readonly languages?: readonly Language[];
  /** Linear, with the flag g. Blanks between tokens are `\s{0,9}`, so that a line break hides nothing. */
  readonly pattern: RegExp;
  readonly what: string;
  /** The signal is that there are fewer than before. */
  readonly fewer?: true;
}

/** How a text is read before it is looked at. */
export type Reading = 'raw' | 'without-comments';

/**
 * The first signal that a file has more of than it had (for `fewer`: less of). Counts are taken over both whole images, so that moving a
 * line is no change and a call split between an old and a new line is still seen.
 */
export function grownSignal(change: FileChange, signals: readonly Signal[], reading: Reading): Objection {
  if (change.afterText === undefined) return null;
  const language = languageOf(change.path, change.afterText);
  const [before, after] = [change.beforeText ?? '', change.afterText].map((text) => (reading === 'raw' ? text : withoutComments(text, language)));
  for (const { languages, pattern, what, fewer } of signals) {
    if (languages !== undefined && !languages.includes(language)) continue;
    const was = count(before ?? '', pattern);
    const is = count(after ?? '', pattern);
    if (fewer === true ? is < was : is > was) return what;
  }
  return null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
