import type { Edit } from '../../model/index.js';
import type { FixPlan, Fixer, FixerInput } from '../fixer.js';
import { actionable } from '../reports.js';
import { indexTree, isPlainPath } from '../tree-index.js';

/** Conflicts as git writes them, with or without the common ancestor (https://git-scm.com/docs/git-merge#_how_conflicts_are_presented). */
const [OURS, BASE, BETWEEN, THEIRS] = [/^<{7} /, /^\|{7}(?: |$)/, /^={7}$/, /^>{7} /];

/**
 * A merge that was committed with its markers. Where both sides say the same, or one says nothing, there is nothing to decide; one conflict in the file
 * that needs a decision, and all of it is left to a person.
 */
export const mergeMarkers: Fixer = {
  name: 'merge-markers',
  summary: 'Takes out merge markers where one side is empty or both are equal.',
  grant: () => ({ paths: [], modes: false }),
  plan: planMarkers,
};

async function planMarkers(input: FixerInput): Promise<FixPlan> {
  const index = indexTree(input);
  const said = actionable(input.failure).flatMap((bug) => [bug.file, ...(bug.frames ?? []).map((frame) => frame.file)]);
  const files = [...new Set(said.flatMap((path) => (path === undefined ? [] : index.find(path) ?? [])))].filter(isPlainPath);
  const edits: Edit[] = [];
  for (const file of files) {
    const content = resolved((await input.read(file))?.split(/\r?\n/) ?? []);
    if (content !== null) edits.push({ kind: 'write', file, content: content.join('\n') });
  }
  if (edits.length === 0) return { kind: 'not-mine', reason: 'No file that failed holds a merge that decides itself.' };
  return { kind: 'edits', edits, rationale: `${edits.map(({ file }) => file).join(', ')}: merge markers were committed; in each conflict one side is empty or both are equal.` };
}

/** The lines without the markers; null where there are none, or where a person has to choose. */
function resolved(lines: readonly string[]): readonly string[] | null {
  const out: string[] = [];
  let [conflicts, at] = [0, 0];
  while (at < lines.length) {
    if (!OURS.test(lines[at] ?? '')) {
      out.push(lines[at] ?? '');
      at += 1;
      continue;
    }
    const end = lines.findIndex((line, n) => n > at && THEIRS.test(line));
    const chosen = end < 0 ? null : decided(lines.slice(at + 1, end));
    if (chosen === null) return null;
    out.push(...chosen);
    [conflicts, at] = [conflicts + 1, end + 1];
  }
  return conflicts === 0 ? null : out;
}

function decided(inside: readonly string[]): readonly string[] | null {
  const middle = inside.findIndex((line) => BETWEEN.test(line));
  const nested = inside.some((line) => OURS.test(line)) || inside.filter((line) => BETWEEN.test(line)).length !== 1;
  if (middle < 0 || nested) return null;
  const base = inside.findIndex((line) => BASE.test(line));
  const [ours, theirs] = [inside.slice(0, base >= 0 && base < middle ? base : middle), inside.slice(middle + 1)];
  // With an ancestor an empty side means that it was deleted there, which the other side may not know.
  if (ours.join('\n') === theirs.join('\n')) return ours;
  if (base >= 0) return null;
  return ours.length === 0 ? theirs : theirs.length === 0 ? ours : null;
}
