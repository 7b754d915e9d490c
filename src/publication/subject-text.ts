import { oneLine } from '../lib/foreign.js';

/**
 * Foreign text made fit for a commit's subject: one line of at most `cap` characters in which nothing speaks to GitHub or to a
 * robot (threats B1, B4). Gone are `@` and `#`, links, `GH-` references, and square brackets and stars, which every order like `[skip ci]`
 * needs. With no reference left a closing keyword closes nothing, but before a number it goes as well, for readers' sake.
 */
export function subjectText(text: string, cap: number): string {
  const flat = oneLine(text, 1000)
    .replace(/[@#*]/g, '')
    .replaceAll('[', '(')
    .replaceAll(']', ')')
    .replace(/\b[a-z][a-z0-9+.-]{0,20}:\/\/\S{0,1000}/gi, '')
    .replace(/\bGH-/gi, '')
    .replace(/\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)\b:? {0,3}(?=[\w./-]{0,100}\d)/gi, '')
    .replace(/\bskip-checks\b/gi, 'checks');
  return cut(flat.replace(/ {2,}/g, ' ').replace(/^[\s:/.-]+/, '').trim(), cap);
}

/** At the last blank inside the room, where there is one in its second half. */
function cut(text: string, cap: number): string {
  const points = [...text];
  if (points.length <= cap) return trimEnd(text);
  const head = points.slice(0, cap - 1).join('');
  const blank = head.lastIndexOf(' ');
  return `${trimEnd(blank > cap / 2 ? head.slice(0, blank) : head)}…`;
}

function trimEnd(text: string): string {
  return text.replace(/[\s:,.;-]{1,20}$/, '');
}
