import { visible } from '../lib/foreign.js';

/** Marks with which chat templates begin and end a role. Local servers read them even inside a message. */
const ROLE_MARKS = /<(?=[|\uff5c][^\n|\uff5c>]{1,40}[|\uff5c]>)|<(?=(?:start_of_turn|end_of_turn|begin_of_text|end_of_text)>)|\[(?=\/?INST\])|<(?=<\/?SYS>>)/g;

/**
 * Foreign text as a model may see it: nothing invisible, and no mark that would end our role. A changed line no longer matches
 * the file, so an edit of it is refused later: safe, and rare.
 */
export function inert(text: string): string {
  return visible(text).replace(ROLE_MARKS, '$& ');
}

/** Stands where text was left out. */
export const CUT_NOTE = '[… cut]';

/** At most so many lines and characters, with a note of what was left out. */
export function clipped(text: string, limits: { readonly lines: number; readonly characters: number }): string {
  const lines = text.slice(0, limits.characters).split('\n');
  const kept = lines.slice(0, limits.lines).join('\n');
  return kept.length < text.length ? `${kept}\n${CUT_NOTE}` : kept;
}
