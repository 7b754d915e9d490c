import type { BugReport } from '../../model/index.js';
import type { FixPlan, Fixer, FixerInput } from '../fixer.js';
import { actionable, linesOf } from '../reports.js';
import { indexTree, isPlainPath, type TreeIndex } from '../tree-index.js';

const DENIED = /permission denied|\bEACCES\b/i;
const DENIED_RULE = /permission-denied|exit-126|EACCES/i;

/**
 * A script that was committed without its exec bit: the shell says `Permission denied` and ends with 126
 * (POSIX shell, "Exit Status for Commands").
 * Only tracked files with mode 100644 that begin with `#!` are touched, and of these nothing but the mode.
 */
export const execBit: Fixer = {
  name: 'exec-bit',
  summary: 'Sets the exec bit of a tracked script that the step could not execute.',
  grant: (plan) => ({ paths: plan.kind === 'edits' ? plan.edits.map(({ file }) => file) : [], modes: true }),
  plan: planExecBit,
};

async function planExecBit(input: FixerInput): Promise<FixPlan> {
  const denied = actionable(input.failure).filter(isDenied);
  if (denied.length === 0) return { kind: 'not-mine', reason: 'Nothing in the failure says that a file may not be executed.' };
  const index = indexTree(input);
  const named = [...new Set(denied.flatMap((bug) => namedFiles(bug, index)))];
  const scripts: string[] = [];
  for (const path of named) if ((await input.read(path))?.startsWith('#!') === true) scripts.push(path);
  if (scripts.length === 0) return { kind: 'not-mine', reason: 'No tracked script without exec bit is named by the failure.' };
  return {
    kind: 'edits',
    edits: scripts.map((file) => ({ kind: 'mode', file, mode: '100755' })),
    rationale: `The step executes ${scripts.join(', ')}, which ${scripts.length === 1 ? 'is' : 'are'} committed without the exec bit.`,
  };
}

function isDenied(bug: BugReport): boolean {
  return DENIED_RULE.test(bug.rule ?? '') || linesOf(bug).some((line) => DENIED.test(line));
}

/** What the text names comes first: a report's `file` may be the script that made the call. */
function namedFiles(bug: BugReport, index: TreeIndex): string[] {
  const fromText = linesOf(bug).filter((line) => DENIED.test(line)).flatMap(pathsIn);
  const found = closed(fromText, index);
  return found.length > 0 || bug.file === undefined ? found : closed([bug.file], index);
}

function closed(printed: readonly string[], index: TreeIndex): string[] {
  const found = printed.map((path) => index.find(path)).filter((path) => path !== null);
  return found.filter((path) => index.mode(path) === '100644' && isPlainPath(path));
}

/** The places where shells, make, Node and Python put the path: before the words, after them, between quotes, between verb and code. */
function pathsIn(line: string): string[] {
  const before = /^(.{1,1000}?):? (?:cannot execute: )?permission denied/i.exec(line)?.[1] ?? '';
  const after = /permission denied: (.{1,500})$/i.exec(line)?.[1] ?? '';
  const spawned = /\b(?:spawn|spawnSync|access) (.{1,500}) EACCES\b/.exec(line)?.[1] ?? '';
  const quoted = [...line.matchAll(/(['"])([^'"]{1,500})\1/g)].map((match) => match[2] ?? '');
  const last = before.slice(before.lastIndexOf(': ') + 1).trim();
  return [last, last.slice(last.lastIndexOf(' ') + 1), after, spawned, ...quoted].map((path) => path.replace(/^['"]|['"]$/g, '')).filter((path) => path !== '');
}
