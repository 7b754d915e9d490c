import { shellWord } from '../../lib/shell-word.js';
import type { BugReport } from '../../model/index.js';
import type { FixPlan, Fixer, FixerInput } from '../fixer.js';
import { actionable, linesOf } from '../reports.js';
import { indexTree, isPlainPath } from '../tree-index.js';

/** The kernel looks for an interpreter whose name ends with a carriage return: as env, the shells and the runner's own words put it. */
const SAID = /\\r['’]?: No such file|\^M: bad interpreter|\\r: bad interpreter|bad interpreter: No such file|cannot execute: required file not found|cannot run: No such file/;

/**
 * A script with the line ends of Windows: its first line names an interpreter that does not exist. The line ends of the scripts that the failure or the
 * step names, and that begin so, become those of Unix.
 */
export const crlfShebang: Fixer = {
  name: 'crlf-shebang',
  summary: 'Gives a script whose first line ends with a carriage return the line ends of Unix.',
  grant: (plan) => ({ paths: plan.kind === 'command' ? plan.touches : [], modes: false, maxLines: 4000 }),
  plan: planScripts,
};

async function planScripts(input: FixerInput): Promise<FixPlan> {
  const bugs = actionable(input.failure).filter((bug) => linesOf(bug).some((line) => SAID.test(line)));
  if (bugs.length === 0) return { kind: 'not-mine', reason: 'No interpreter is looked for in vain.' };
  const index = indexTree(input);
  const named = [...new Set([...bugs.flatMap(namedBy), ...wordsOf(input.step.command ?? '')].flatMap((path) => index.find(path) ?? []))];
  const scripts: string[] = [];
  for (const path of named) if (isPlainPath(path) && !path.startsWith('-') && /^#!.{1,200}\r\n/.test((await input.read(path)) ?? '')) scripts.push(path);
  if (scripts.length === 0) return { kind: 'not-mine', reason: 'No tracked script that is named has the line ends of Windows in its first line.' };
  return {
    kind: 'command',
    command: `sed -i 's/\\r$//' ${scripts.map(shellWord).join(' ')}`,
    workingDirectory: '.',
    touches: scripts,
    rationale: `The first line of ${scripts.join(', ')} ends with a carriage return, which becomes part of the interpreter’s name.`,
  };
}

function namedBy(bug: BugReport): string[] {
  return [bug.file ?? '', ...linesOf(bug).flatMap((line) => [...line.matchAll(/([\w./-]{1,300}): /g)].map((match) => match[1] ?? ''))];
}

/** env does not say whose first line it read: the words of the step do. */
function wordsOf(command: string): string[] {
  return command.split(/[\s;&|()'"]+/).filter((word) => /^[\w./-]{1,300}$/.test(word) && /\w\.\w|\//.test(word));
}
