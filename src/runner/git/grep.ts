import type { Ground } from './ground.js';
import { objectName } from './trees.js';

/** Lines that hold one of some words in a tree's text files; git reads its own objects, and only what is tracked. */
export async function grepTree(ground: Ground, tree: string, { words, most }: { readonly words: readonly string[]; readonly most: number }): Promise<{ path: string; line: number }[]> {
  // Words only: nothing that git could take for an option or a pattern.
  const patterns = words.filter((word) => /^[A-Za-z_$][\w$]{0,200}$/.test(word)).flatMap((word) => ['-e', word]);
  if (patterns.length === 0) return [];
  const answer = await ground.plain(['grep', '-n', '-w', '-F', '-I', '-z', '--no-color', '--full-name', '--max-count=50', ...patterns, objectName(tree)]);
  // Exit code 1 is git's way to say that there is none.
  if (answer.code !== 0) return [];
  const found = answer.stdout.toString('utf8').split('\n').flatMap((line) => {
    const [, path, number] = /^[0-9a-f]{40,64}:([^\0]{1,4096})\0(\d{1,7})\0/.exec(line) ?? [];
    return path === undefined ? [] : [{ path, line: Number(number) }];
  });
  return found.slice(0, most);
}
