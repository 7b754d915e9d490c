import { shellWord } from '../../lib/shell-word.js';
import { isTestPath } from '../../lib/test-path.js';
import type { BugReport } from '../../model/index.js';
import type { FixPlan, Fixer, FixerInput } from '../fixer.js';
import { folderOf, foldersUp, indexTree, isPlainPath, joinPath, type TreeIndex } from '../tree-index.js';
import { CODE_FIX_SCRIPT } from '../typescript-script.js';

const MAX_FILES = 50;
/** Errors for which TypeScript has a fix that changes no behaviour: a name, an import, `override`, `import type`, `this.` (src/compiler/diagnosticMessages.json). */
const CODES: ReadonlySet<string> = new Set(['1005', '1205', '1371', '1484', '1485', '2304', '2305', '2377', '2503', '2551', '2552', '2561', '2662', '2663', '2686', '2689', '2693', '2724', '4113', '4114', '4115', '4116', '4117', '6133', '6192', '18004']);

/** TypeScript's own code fixes, of which there must be exactly one for an error; the error's file alone may change. */
export const typescript: Fixer = {
  name: 'typescript',
  summary: 'Applies TypeScript’s own code fixes (imports, names, `override`, `import type`) where there is exactly one.',
  grant: (plan) => ({ paths: [], modes: false, ...(plan.kind === 'command' ? { maxFiles: plan.touches.length } : {}) }),
  plan: (input) => Promise.resolve(planTypescript(input)),
};

function planTypescript(input: FixerInput): FixPlan {
  const bugs = input.failure.primary.filter((bug) => bug.file !== undefined && codeOf(bug) !== null);
  const index = indexTree(input);
  const found = [...new Set(bugs.map((bug) => index.find(bug.file ?? '')))].filter((file) => file !== null);
  const files = found.filter((file) => isPlainPath(file) && /(?<!\.d)\.[cm]?tsx?$/.test(file) && !isTestPath(file)).slice(0, MAX_FILES);
  const [first] = files;
  const config = first === undefined ? null : projectOf(first, input, index);
  if (config === null) return { kind: 'not-mine', reason: 'No error that TypeScript can fix is in a file of a project.' };
  const codes = [...new Set(bugs.flatMap((bug) => codeOf(bug) ?? []))];
  const words = [config, codes.join(','), ...files].map(shellWord).join(' ');
  return { kind: 'command', command: `node -e ${shellWord(CODE_FIX_SCRIPT)} -- ${words}`, workingDirectory: '.', touches: files, rationale: `TypeScript has one fix each for ${codes.map((code) => `TS${code}`).join(', ')}.` };
}

function codeOf({ rule }: BugReport): string | null {
  const code = /^TS(\d{4,5})$/.exec(rule ?? '')?.[1];
  return code !== undefined && CODES.has(code) ? code : null;
}

/** The project that the step names, else the nearest one above the file. */
function projectOf(file: string, { step }: FixerInput, index: TreeIndex): string | null {
  const named = /(?:^|\s)(?:-p|--project|-b|--build)[ =]([\w./-]{1,200})/.exec(step.command ?? '')?.[1];
  const path = named === undefined ? null : joinPath(step.workingDirectory, named);
  const candidates = path === null ? [] : [path, path === '' ? 'tsconfig.json' : `${path}/tsconfig.json`];
  const above = foldersUp(folderOf(file)).map((folder) => (folder === '' ? 'tsconfig.json' : `${folder}/tsconfig.json`));
  return [...candidates, ...above].find((one) => index.mode(one) !== undefined && isPlainPath(one)) ?? null;
}
