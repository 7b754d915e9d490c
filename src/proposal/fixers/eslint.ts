import { shellWord } from '../../lib/shell-word.js';
import type { FixPlan, Fixer, FixerInput } from '../fixer.js';
import { isTestPath } from '../../lib/test-path.js';
import { folderOf, foldersUp, indexTree, isPlainPath, type TreeIndex } from '../tree-index.js';

/** docs: eslint.org/docs/latest/use/configure/configuration-files and …/configuration-files-deprecated */
const CONFIGS = [
  ...['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map((end) => `eslint.config.${end}`),
  ...['', '.js', '.cjs', '.yaml', '.yml', '.json'].map((end) => `.eslintrc${end}`),
];
/** Beyond this a shell's argument list is no place for names. */
const MAX_FILES = 100;

/**
 * The linter mends what it can mend itself, in the files that the failure names and in no others.
 * Left out on purpose: test files (a formatter may not decide what a test says), and reports without a rule, which are
 * parse errors that no rule can fix.
 */
export const eslint: Fixer = {
  name: 'eslint',
  summary: 'Runs the repository’s own `eslint --fix` on the files that failed.',
  grant: (plan) => ({ paths: [], modes: false, ...(plan.kind === 'command' ? { maxFiles: plan.touches.length } : {}), maxLines: 2000 }),
  plan: planEslint,
};

async function planEslint(input: FixerInput): Promise<FixPlan> {
  const lint = input.failure.primary.filter((bug) => bug.tool === 'eslint' && bug.rule !== undefined && bug.file !== undefined);
  if (lint.length === 0) return { kind: 'not-mine', reason: 'No rule of ESLint is broken.' };
  const index = indexTree(input);
  const files = [...new Set(lint.map((bug) => index.find(bug.file ?? '')))].filter((file) => file !== null && isOpen(file)).slice(0, MAX_FILES);
  const homes = await groupByHome(input, index, files.filter((file) => file !== null));
  if (homes.size === 0) return { kind: 'not-mine', reason: 'The files that failed are tests, are not tracked, or lie where no ESLint is set up.' };
  const touches = [...homes.values()].flat();
  return { kind: 'command', ...commandFor(homes), touches, rationale: `ESLint can mend some of its rules by itself (${rules(lint)}).` };
}

function isOpen(file: string): boolean {
  return isPlainPath(file) && !isTestPath(file);
}

/** Files by the nearest folder above them that configures ESLint or depends on it. */
async function groupByHome(input: FixerInput, index: TreeIndex, files: readonly string[]): Promise<Map<string, string[]>> {
  const known = new Map<string, Promise<boolean>>();
  const homes = new Map<string, string[]>();
  for (const file of files) {
    for (const folder of foldersUp(folderOf(file))) {
      const isHome = known.get(folder) ?? hasEslint(input, index, folder);
      known.set(folder, isHome);
      if (!(await isHome)) continue;
      homes.set(folder, [...(homes.get(folder) ?? []), file]);
      break;
    }
  }
  return homes;
}

async function hasEslint(input: FixerInput, index: TreeIndex, folder: string): Promise<boolean> {
  const at = (name: string): string => (folder === '' ? name : `${folder}/${name}`);
  if (CONFIGS.some((name) => index.mode(at(name)) !== undefined)) return true;
  const manifest = index.mode(at('package.json')) === undefined ? null : await input.read(at('package.json'));
  return manifest !== null && /"(?:eslint|eslintConfig)"\s{0,10}:/.test(manifest);
}

function commandFor(homes: ReadonlyMap<string, readonly string[]>): { command: string; workingDirectory: string } {
  const runs = [...homes].map(([folder, files]) => {
    const seen = files.map((file) => shellWord(folder === '' ? file : file.slice(folder.length + 1)));
    return { folder: folder === '' ? '.' : folder, run: `npx --no-install eslint --fix -- ${seen.join(' ')}` };
  });
  const [only] = runs;
  if (runs.length === 1 && only !== undefined) return { command: only.run, workingDirectory: only.folder };
  // ESLint ends with 1 while anything is left to mend: each package runs whatever the one before said.
  return { command: runs.map(({ folder, run }) => `(cd ${shellWord(folder)} && ${run}) || true`).join('\n'), workingDirectory: '.' };
}

function rules(bugs: readonly { readonly rule?: string }[]): string {
  const named = [...new Set(bugs.map((bug) => bug.rule ?? ''))];
  return named.length > 3 ? `${named.slice(0, 3).join(', ')}, …` : named.join(', ');
}
