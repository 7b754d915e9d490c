import { shellWord } from '../lib/shell-word.js';
import { isTestPath } from '../lib/test-path.js';
import type { BugReport } from '../model/index.js';
import type { FixPlan, Fixer, FixerInput } from './fixer.js';
import { launch, type ToolHome } from './launch.js';
import { folderOf, foldersUp, indexTree, isPlainPath, joinPath, type TreeIndex } from './tree-index.js';

/** A tool that mends the very files it complains about: all that makes one differ from the next. */
export interface ToolRow {
  readonly name: string;
  readonly summary: string;
  /** Where its options are documented. */
  readonly docs: string;
  readonly program: string;
  readonly home: ToolHome;
  /** Is this report of the kind that the tool mends itself? */
  readonly mine: (bug: BugReport, input: FixerInput) => boolean;
  /** Changes layout only. Tests may then be among the files, for the screen proves that they say the same; a linter never gets them. */
  readonly layout: boolean;
  /** Options of our own; file names follow. Only what the tool itself calls safe. */
  readonly options: (bugs: readonly BugReport[], input: FixerInput) => string;
  /** Files that make a folder the one from which the tool runs; without one it runs where the step does. */
  readonly configs: readonly string[];
}

/** Beyond this a shell's argument list is no place for names. */
const MAX_FILES = 100;

/** A fixer made of a row. What it takes over is what the failure names, and nothing else that the tool may write. */
export function toolFixer(row: ToolRow): Fixer {
  return {
    name: row.name,
    summary: row.summary,
    grant: (plan) => ({ paths: row.layout && plan.kind === 'command' ? plan.touches : [], modes: false, ...(plan.kind === 'command' ? { maxFiles: plan.touches.length } : {}), maxLines: 4000 }),
    plan: (input) => Promise.resolve(planTool(row, input)),
  };
}

function planTool(row: ToolRow, input: FixerInput): FixPlan {
  const bugs = input.failure.primary.filter((bug) => bug.file !== undefined && row.mine(bug, input));
  if (bugs.length === 0) return { kind: 'not-mine', reason: `Nothing that ${row.program} mends is reported.` };
  const index = indexTree(input);
  const found = [...new Set(bugs.map((bug) => index.find(bug.file ?? '')))].filter((file) => file !== null);
  const files = found.filter((file) => isOpen(row, file, index)).slice(0, MAX_FILES);
  if (files.length === 0) return { kind: 'not-mine', reason: `The files that ${row.program} names are not tracked, or not open to it.` };
  const runs = [...groupByFolder(row, input, { files, index })].map(([folder, names]) => runIn(row, input, { folder, names, options: row.options(bugs, input) }));
  return { kind: 'command', ...joined(runs), touches: files, rationale: `${row.program} can mend this by itself in ${files.length === 1 ? files[0] : `${files.length} files`}.` };
}

/** A name that begins with `-` would be read as an option; what lies in a folder or file with a dot (CI, hooks, settings) is for a person. */
function isOpen({ layout }: ToolRow, file: string, index: TreeIndex): boolean {
  const plain = isPlainPath(file) && !/(?:^|\/)[.-]/.test(file) && !['120000', '160000'].includes(index.mode(file) ?? '');
  return plain && (layout || !isTestPath(file));
}

function groupByFolder({ configs }: ToolRow, { step }: FixerInput, { files, index }: { files: readonly string[]; index: TreeIndex }): Map<string, string[]> {
  const usual = joinPath('', step.workingDirectory) ?? '';
  const groups = new Map<string, string[]>();
  for (const file of files) {
    const above = foldersUp(folderOf(file));
    const configured = above.find((folder) => configs.some((name) => index.mode(folder === '' ? name : `${folder}/${name}`) !== undefined));
    const folder = configured ?? (above.includes(usual) ? usual : '');
    groups.set(folder, [...(groups.get(folder) ?? []), file]);
  }
  return groups;
}

interface Run {
  readonly folder: string;
  readonly run: string;
}

function runIn({ program, home }: ToolRow, { step }: FixerInput, { folder, names, options }: { folder: string; names: readonly string[]; options: string }): Run {
  const words = names.map((file) => shellWord(folder === '' ? file : file.slice(folder.length + 1)));
  return { folder: folder === '' ? '.' : folder, run: `${launch(program, home, { step, folder })} ${options} ${words.join(' ')}` };
}

/** Most tools end with 1 while anything is left to mend: each folder is served whatever became of the one before. */
function joined(runs: readonly Run[]): { command: string; workingDirectory: string } {
  const [only] = runs;
  if (runs.length === 1 && only !== undefined) return { command: only.run, workingDirectory: only.folder };
  return { command: runs.map(({ folder, run }) => `(cd ${shellWord(folder)} && ${run}) || true`).join('\n'), workingDirectory: '.' };
}
