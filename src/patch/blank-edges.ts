import { NONE, type Block, type Landing, type Rung, type Source } from './landing.js';

/**
 * Rung 5: blank lines around a block do not count. As many are taken off REPLACE as SEARCH had, so that one that is meant stays.
 * (aider drops a spurious first blank line the same way: aider/coders/editblock_coder.py.)
 */
export function landInside(inner: Rung): Rung {
  return (source: Source, { search, replace }: Block): Landing => {
    const [head, tail] = [blanksAt(search), blanksAt([...search].reverse())];
    if (head + tail === 0 || head === search.length) return NONE;
    const from = Math.min(head, blanksAt(replace));
    const to = Math.min(tail, blanksAt([...replace].reverse()));
    return inner(source, { search: search.slice(head, search.length - tail), replace: replace.slice(from, Math.max(from, replace.length - to)) });
  };
}

function blanksAt(lines: readonly string[]): number {
  const first = lines.findIndex((line) => line.trim() !== '');
  return first === -1 ? lines.length : first;
}
