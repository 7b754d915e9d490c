import { stripInvisible } from '../lib/invisible.js';
import { CONTROL, ESCAPE } from '../lib/terminal.js';

/** Everything that may need cleaning; most lines hold none of it and are left as they are. */
const DIRTY = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u3164\ufe00-\ufe0f\ufeff\udb40]/;
const ESCAPES = new RegExp(ESCAPE, 'g');
const CONTROLS = new RegExp(CONTROL, 'g');

/** Does a text hold anything that `cleanText` would take out? Asked once for many lines. */
export function isDirty(text: string): boolean {
  return DIRTY.test(text);
}

/**
 * One line as a person would have read it on a terminal: no escape sequences, the last state of a line that was drawn over
 * (progress bars), backspaces applied, no control and no invisible characters.
 */
export function cleanText(text: string): string {
  const plain = text.includes('\u001b') || /[\u0080-\u009f]/.test(text) ? text.replace(ESCAPES, '') : text;
  return stripInvisible(applyBackspaces(lastDrawn(plain)).replace(CONTROLS, ''));
}

/** A carriage return goes back to the beginning of the line: what was written last is what stays. */
function lastDrawn(text: string): string {
  if (!text.includes('\r')) return text;
  return text.split('\r').findLast((part) => part.trim() !== '') ?? '';
}

function applyBackspaces(text: string): string {
  if (!text.includes('\b')) return text;
  const out: string[] = [];
  for (const character of text) {
    if (character === '\b') out.pop();
    else out.push(character);
  }
  return out.join('');
}

/** Head and tail of a line that is longer than `max` characters. */
export function windowed(text: string, max: number): string {
  if (text.length <= max) return text;
  const half = max >> 1;
  return `${text.slice(0, half)} … ${text.slice(text.length - half)}`;
}
