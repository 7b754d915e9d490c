import type { Edit } from '../model/index.js';
import { blockPath, fileIn, normal } from './block-path.js';
import { findFences, type Fence } from './fences.js';

type Edits = { readonly ok: true; readonly edits: readonly Edit[] } | { readonly ok: false; readonly reason: string };

const MOST_FENCES = 8;
/** What stands in these is for a terminal or from one, unless it names a file. */
const NOT_CODE = /^(?:ba|z|fi|c)?sh\b|^(?:shell|console|terminal|powershell|cmd|text|txt|plaintext|output|log|json)\b/i;

/** Fenced code without markers, as code given whole: a file, or functions of it. Null where there is no such fence. */
export function readWhole(lines: readonly string[], shownFiles: readonly string[]): Edits | null {
  const fences = findFences(lines).filter((fence) => fence.lines.some((line) => line.trim() !== ''));
  const given = fences.filter((fence) => !NOT_CODE.test(fence.info) || namesFile(fence, shownFiles));
  if (given.length === 0) return null;
  if (given.some((fence) => !fence.closed)) return refuse('The code is not closed with its fence; perhaps the answer was cut off. Give SEARCH/REPLACE blocks for the places to change.');
  if (given.length > MOST_FENCES) return refuse(`There are more than ${MOST_FENCES} pieces of code and no SEARCH/REPLACE block; give blocks.`);
  const edits: Edit[] = [];
  for (const fence of given) {
    const inside = named(fence.lines[0] ?? '', shownFiles);
    const path = blockPath({ lines, block: { at: fence.at + (inside ? 2 : 1), behind: '' }, shownFiles });
    if (!path.ok) return refuse(`The answer holds code without a SEARCH/REPLACE block, and ${path.reason}`);
    const edit = { kind: 'rewrite', file: path.file, content: fence.lines.slice(inside ? 1 : 0).map((line) => `${line}\n`).join('') } as const;
    if (!edits.some((other) => JSON.stringify(other) === JSON.stringify(edit))) edits.push(edit);
  }
  return { ok: true, edits };
}

function namesFile(fence: Fence, shownFiles: readonly string[]): boolean {
  return fileIn(fence.info, shownFiles) !== null || named(fence.lines[0] ?? '', shownFiles);
}

/** Is this line a path and nothing else, but for comment signs? */
function named(line: string, shownFiles: readonly string[]): boolean {
  return shownFiles.includes(normal(line));
}

function refuse(reason: string): { readonly ok: false; readonly reason: string } {
  return { ok: false, reason };
}
