/**
 * Code points that print nothing and hide text from people: soft hyphen, zero-width and direction marks, isolates, word joiners, the byte
 * order mark, variation selectors, the tag block, and two fillers. (Threat: instructions or identifiers that a reviewer cannot see.)
 */
export const INVISIBLE = '[\\u00ad\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\u3164\\ufe00-\\ufe0f\\ufeff]|\\udb40[\\udc00-\\udc7f\\udd00-\\uddef]';

const ANY = new RegExp(INVISIBLE);
const ALL = new RegExp(INVISIBLE, 'g');

export function hasInvisible(text: string): boolean {
  return ANY.test(text);
}

export function stripInvisible(text: string): string {
  return ANY.test(text) ? text.replace(ALL, '') : text;
}
