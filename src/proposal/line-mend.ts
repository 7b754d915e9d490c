import { isTestPath } from '../lib/test-path.js';
import type { BugReport, Edit } from '../model/index.js';
import type { FixPlan, FixerInput } from './fixer.js';
import { indexTree, isPlainPath, type TreeIndex } from './tree-index.js';

/** What shall become of one line of a tracked file: its new text, or null where it goes; or lines that go before it. */
export interface LineMend {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly becomes?: string | null;
  readonly before?: string;
  /** One clause for people. */
  readonly said: string;
}

/** A place that a report names, with the text of its file. */
export interface Place {
  readonly bug: BugReport;
  readonly file: string;
  readonly line: number;
  readonly lines: readonly string[];
}

/** The tracked product file and line of each report; tests say what is wanted, and are left out. */
export async function placesOf(input: FixerInput, bugs: readonly BugReport[]): Promise<readonly Place[]> {
  const index = indexTree(input);
  const places: Place[] = [];
  for (const bug of bugs) {
    const at = placeOf(bug, index);
    const text = at === null ? null : await input.read(at.file);
    if (at !== null && text !== null) places.push({ bug, ...at, lines: text.split(/\r?\n/) });
  }
  return places.filter(({ line, lines }) => line <= lines.length);
}

function placeOf({ file, line }: BugReport, index: TreeIndex): { file: string; line: number } | null {
  const found = file === undefined || line === undefined ? null : index.find(file);
  if (found === null || line === undefined || !isPlainPath(found) || isTestPath(found) || /^1[26]0000$/.test(index.mode(found) ?? '')) return null;
  return { file: found, line };
}

/** All mends as one plan. Two that want the same line differently stand in each other's way: the first one counts. */
export async function planMends(input: FixerInput, mends: readonly LineMend[], not: string): Promise<FixPlan> {
  const edits: Edit[] = [];
  for (const file of new Set(mends.map((mend) => mend.file))) {
    const before = (await input.read(file)) ?? '';
    const content = mended(before, mends.filter((mend) => mend.file === file));
    if (content !== before.replaceAll('\r\n', '\n')) edits.push({ kind: 'write', file, content });
  }
  const said = [...new Set(mends.map((mend) => mend.said))];
  if (edits.length === 0) return { kind: 'not-mine', reason: not };
  return { kind: 'edits', edits, rationale: `${said.slice(0, 5).join('; ')}${said.length > 5 ? '; …' : ''}.` };
}

function mended(text: string, mends: readonly LineMend[]): string {
  return text.split(/\r?\n/).flatMap((line, n) => {
    const here = mends.filter((mend) => mend.line === n + 1);
    const added = [...new Set(here.flatMap(({ before }) => before ?? []))];
    const { becomes = line } = here.find((mend) => mend.becomes !== undefined) ?? {};
    return becomes === null ? added : [...added, becomes];
  }).join('\n');
}

/** The one place in a line where `word` stands as a word of its own: at the column that was reported, else where there is only one. */
export function wordAt(line: string, word: string, column?: number): number | null {
  const isWord = (at: number): boolean => line.startsWith(word, at) && !/[\w$]/.test(line[at - 1] ?? ' ') && !/[\w$]/.test(line[at + word.length] ?? ' ');
  const found = Array.from({ length: line.length }, (_, at) => at).filter(isWord);
  if (column !== undefined && found.includes(column - 1)) return column - 1;
  return found.length === 1 ? (found[0] ?? null) : null;
}
