import type { Settings } from './workflow-file.js';

const EXPRESSION = /\$\{\{((?:[^}]|\}(?!\})){0,1000})\}\}/g;

/** What is known of a job's contexts where its steps are to be run again. */
export interface Known {
  readonly matrix: Settings;
  readonly env: Settings;
}

/** `text` with the expressions filled in that are plainly known; null where one is not, because a guess would run something else. */
export function filledIn(text: string, { matrix, env }: Known): string | null {
  let open = false;
  const filled = text.replace(EXPRESSION, (_, inner: string) => {
    const [, context = '', name = ''] = /^\s*(matrix|env|github)\.([\w-]{1,100})\s*$/.exec(inner) ?? [];
    const value = context === 'matrix' ? own(matrix, name) : context === 'env' ? own(env, name) : name === 'workspace' ? '.' : undefined;
    open ||= value === undefined;
    return value ?? '';
  });
  return open ? null : filled;
}

/** Could this text be what the runner made of `written`? Whatever an expression stands for may be anything; what was starred out, too. */
export function couldBe(written: string, text: string): boolean {
  const pieces = written.split(EXPRESSION).filter((_, n) => n % 2 === 0);
  if (pieces.length === 1) return written === text;
  let at = 0;
  for (const [n, piece] of pieces.entries()) {
    const found = n === pieces.length - 1 && piece !== '' ? text.lastIndexOf(piece) : text.indexOf(piece, at);
    if (found < at || (n === 0 && found !== 0)) return false;
    at = found + piece.length;
  }
  return pieces.at(-1) === '' || at === text.length;
}

export function hasExpression(text: string): boolean {
  return text.search(EXPRESSION) !== -1;
}

/** Does it read a secret, so that its value may not come along? */
export function readsSecret(text: string): boolean {
  return [...text.matchAll(EXPRESSION)].some(([, inner = '']) => /\bsecrets\b|\bgithub\.token\b/i.test(inner));
}

function own(settings: Settings, name: string): string | undefined {
  return Object.hasOwn(settings, name) ? settings[name] : undefined;
}
