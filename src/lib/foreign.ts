import { stripInvisible } from './invisible.js';
import { stripTerminal } from './terminal.js';

/** Fillers, joiners and old format characters beyond those that no patch may hold: a prompt needs none of them. */
const MORE_INVISIBLE = /[\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2065\u206a-\u206f\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * Text that others wrote, made fit to be shown to a person or a model: what cannot be seen must not speak. Line feeds only, no
 * escape sequences, control or invisible characters; broken code units become U+FFFD.
 */
export function visible(text: string): string {
  return stripInvisible(stripTerminal(text.replace(/\r\n?/g, '\n')))
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(MORE_INVISIBLE, '');
}

/** The text on one line, blanks collapsed, at most `cap` characters (the last one then is `…`). */
export function oneLine(text: string, cap: number): string {
  const line = visible(text.slice(0, cap * 8)).replace(/\s+/gu, ' ').trim();
  return line.length <= cap ? line : `${line.slice(0, cap - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
