import { commandList } from '../../lib/command-list.js';
import { isTestPath } from '../../lib/test-path.js';
import type { BugReport } from '../../model/index.js';
import type { FixPlan, Fixer, FixerInput } from '../fixer.js';
import { actionable, linesOf } from '../reports.js';
import { foldersUp, indexTree, isPlainPath, joinPath, type TreeIndex } from '../tree-index.js';

/** A check that compares what is committed with what would be made now says so, and says what to run. */
const STALE = /\b(?:out[ -]of[ -](?:date|sync)|not up[ -]to[ -]date|not in sync|stale|outdated|re-?generat\w+|generated|uncommitted|commit the (?:result|changes|diff)|differs?)\b/i;
const RUN = /\b(?:[Rr]un|[Rr]unning|[Ee]xecute)(?: the)?:? [`'"“]?((?:make|just|task|go generate|buf generate|(?:npm|pnpm|yarn|bun) run)(?: [\w./:@-]{1,80})?)(?=[`'"”\s.,;:!)]|$)/;
/** Where a check names a file: a difference, a list of names, the complaint itself. */
const NAMED = [/^(?:diff (?:-\w{1,9} )?|Files |\+{3} )(?:a\/)?([\w./@-]{1,300})(?:\s|$)/, /^(?:[*-] )?([\w./@-]{1,300})$/];
/** Files of which one must define the name that is to be run. */
const DEFINED_IN: Readonly<Record<string, readonly string[]>> = { make: ['GNUmakefile', 'makefile', 'Makefile'], just: ['justfile', '.justfile', 'Justfile'], task: ['Taskfile.yml', 'Taskfile.yaml'] };

/**
 * Generated files that are out of date, where the step itself names what makes them. The command must be of a known form, and the repository must define
 * it; what is taken over are tracked files that the same output names, tests excepted. A step that makes the files itself and then compares them with what is
 * committed (`make gen && git diff --exit-code`) needs nobody to say it.
 */
export const generated: Fixer = {
  name: 'generated',
  summary: 'Runs the generator (`make …`, `npm run …`, `go generate`) that the step’s own output asks for, where tracked files are out of date.',
  grant: (plan) => ({ paths: plan.kind === 'command' ? plan.touches : [], modes: false, ...(plan.kind === 'command' ? { maxFiles: plan.touches.length } : {}), maxLines: 4000 }),
  plan: planGenerated,
};

async function planGenerated(input: FixerInput): Promise<FixPlan> {
  const own = planOwn(input);
  if (own !== null) return own;
  const bugs = actionable(input.failure).filter((bug) => bug.kind === 'unknown' || bug.tool === 'make');
  const index = indexTree(input);
  const asked = bugs.flatMap(linesOf).flatMap((line) => (STALE.test(line) ? RUN.exec(line)?.[1] ?? [] : [])).map((text) => text.replace(/(?<![./])[.:]$/, '').trimEnd());
  const command = await firstDefined(input, { asked: [...new Set(asked)], index });
  const files = [...new Set(bugs.flatMap(namedIn).flatMap((path) => index.find(path) ?? []))].filter(isOutput);
  if (command === null || files.length === 0) return { kind: 'not-mine', reason: 'The output does not ask for a generator of this repository, or names no tracked file that it made.' };
  return { kind: 'command', command, workingDirectory: input.step.workingDirectory, touches: files, rationale: `The step asks for \`${command}\`, which makes ${files.slice(0, 5).join(', ')} anew.` };
}

/** The end of a script that fails where something differs from the last commit. */
const COMPARES = /(?:^|\n|&&)[ \t]*(?:(?:git (?:--no-pager )?(?:diff|status)(?: [^\n&|;<>`$()]{0,400})?|(?:test -z|\[{1,2} -z) "\$\(git (?:status|diff|ls-files)[^\n)"]{0,400}\)"(?: \]{1,2})?)(?:[ \t]*\|\|[^]{0,4000})?|if [^\n]{0,400}\bgit (?:diff|status)\b[^]{0,4000}\bfi)$/;

/** What the step runs before it compares, where what differs is all that is wrong. */
function planOwn(input: FixerInput): FixPlan | null {
  const { failure, step } = input;
  if (failure.primary.length === 0 || failure.primary.some(({ tool }) => tool !== 'git-diff')) return null;
  const script = (step.command ?? '').trim();
  const command = script.slice(0, COMPARES.exec(script)?.index ?? 0).trim();
  const index = indexTree(input);
  const files = [...new Set(failure.primary.flatMap(({ file = '' }) => index.find(file) ?? []))].filter(isOutput);
  if (commandList(command) === null || files.length === 0) return null;
  return { kind: 'command', command, workingDirectory: step.workingDirectory, touches: files, rationale: `The step makes ${files.slice(0, 5).join(', ')} anew and compares ${files.length === 1 ? 'it' : 'them'} with what is committed.` };
}

/** What lies in a folder or file with a dot decides about CI and tools: for a person. */
function isOutput(file: string): boolean {
  return isPlainPath(file) && !/(?:^|\/)\./.test(file) && !isTestPath(file);
}

function namedIn(bug: BugReport): string[] {
  return linesOf(bug).flatMap((line) => [
    ...NAMED.flatMap((pattern) => pattern.exec(line.trim())?.[1] ?? []),
    ...(STALE.test(line) ? line.split(/[\s'"`“”:,;()]+/).filter((word) => /\w[./]\w/.test(word)) : []),
  ]);
}

async function firstDefined(input: FixerInput, { asked, index }: { asked: readonly string[]; index: TreeIndex }): Promise<string | null> {
  for (const command of asked) if (await isDefined(input, { command, index })) return command;
  return null;
}

async function isDefined({ step, read }: FixerInput, { command, index }: { command: string; index: TreeIndex }): Promise<boolean> {
  const [program = '', ...words] = command.split(' ');
  const name = words.at(-1) ?? '';
  if (['go', 'buf'].includes(program)) return words.length <= 2;
  const script = ['npm', 'pnpm', 'yarn', 'bun'].includes(program);
  if (words.length !== (script ? 2 : 1) || name.startsWith('-')) return false;
  const files = script ? ['package.json'] : (DEFINED_IN[program] ?? []);
  const here = joinPath('', step.workingDirectory) ?? '';
  const folders = script ? foldersUp(here) : [here];
  const path = folders.flatMap((folder) => files.map((file) => (folder === '' ? file : `${folder}/${file}`))).find((one) => index.mode(one) !== undefined);
  const text = path === undefined ? null : await read(path);
  return text !== null && text.split('\n').some((line) => (script ? line.includes(`"${name}":`) || line.includes(`"${name}" :`) : line.startsWith(`${name}:`) || line.startsWith(`  ${name}:`)));
}
