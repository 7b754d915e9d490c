import { oneLine } from '../../lib/foreign.js';

const SHOWN = 120;
const HEADER = /^(?:--- |\+\+\+ |(?:rename|copy) (?:from|to) |diff --git )/;

/**
 * The first name in a patch's headers that starts at the root of the machine, null when there is none. Git would strip the slash
 * without a word and write inside the repository (threat D6): harmless, but it is not what the patch says.
 * Lines of hunks are counted off as git does, so that a removed line `-- /x` is not taken for a header.
 */
export function absoluteName(patch: Uint8Array): string | null {
  let [before, after] = [0, 0];
  for (const line of new TextDecoder('latin1').decode(patch).split('\n')) {
    if (before > 0 || after > 0) {
      const mark = line[0] ?? ' ';
      if (mark !== '+' && mark !== '\\') before--;
      if (mark !== '-' && mark !== '\\') after--;
      continue;
    }
    const hunk = /^@@ -\d{1,9}(?:,(\d{1,9}))? \+\d{1,9}(?:,(\d{1,9}))? @@/.exec(line);
    if (hunk !== null) [before, after] = [Number(hunk[1] ?? 1), Number(hunk[2] ?? 1)];
    else if (isAbsolute(line)) return oneLine(line.replace(HEADER, ''), SHOWN);
  }
  return null;
}

function isAbsolute(line: string): boolean {
  const header = HEADER.exec(line);
  if (header === null) return false;
  const name = line.slice(header[0].length);
  return /^"?\//.test(name) && !/^\/dev\/null(?:\s|$)/.test(name);
}
