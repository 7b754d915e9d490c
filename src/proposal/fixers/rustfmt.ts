import { shellWord } from '../../lib/shell-word.js';
import type { FixPlan, Fixer, FixerInput } from '../fixer.js';
import { folderOf, foldersUp, indexTree, isPlainPath, type TreeIndex } from '../tree-index.js';

const MAX_FILES = 100;

/**
 * `cargo fmt` for the packages whose files rustfmt names; of what it writes only those files are taken over. Tests may be among them: the
 * screen lets their layout change and not what they say.
 */
export const rustfmt: Fixer = {
  name: 'rustfmt',
  summary: 'Runs `cargo fmt` where Rust files are not in rustfmt’s form.',
  grant: (plan) => (plan.kind === 'command' ? { paths: plan.touches, modes: false, maxFiles: plan.touches.length, maxLines: 4000 } : { paths: [], modes: false }),
  plan: (input) => Promise.resolve(planRustfmt(input)),
};

function planRustfmt(input: FixerInput): FixPlan {
  const bugs = input.failure.primary.filter((bug) => bug.tool === 'rustfmt' && bug.kind === 'format' && bug.file !== undefined);
  if (bugs.length === 0) return { kind: 'not-mine', reason: 'rustfmt names no file.' };
  const index = indexTree(input);
  const found = [...new Set(bugs.map((bug) => index.find(bug.file ?? '')))].filter((file) => file !== null && file.endsWith('.rs') && isPlainPath(file)).slice(0, MAX_FILES);
  const files = found.filter((file) => file !== null);
  if (files.length === 0) return { kind: 'not-mine', reason: 'The files that rustfmt names are not tracked.' };
  const commands = commandsFor(files, index);
  // Each package is written whatever became of the one before.
  const command = commands.length === 1 ? (commands[0] ?? '') : commands.map((one) => `${one} || true`).join('\n');
  return { kind: 'command', command, workingDirectory: '.', touches: files, rationale: `rustfmt writes ${files.length === 1 ? files[0] : `${files.length} files`} in its own form.` };
}

/** The package of a file knows its edition; a file without one is written by the oldest edition that is still usual. */
function commandsFor(files: readonly string[], index: TreeIndex): readonly string[] {
  const manifests = files.map((file) => foldersUp(folderOf(file)).map((folder) => (folder === '' ? 'Cargo.toml' : `${folder}/Cargo.toml`)).find((path) => index.mode(path) !== undefined));
  const packages = [...new Set(manifests.filter((path) => path !== undefined))].map((path) => `cargo fmt --manifest-path ${shellWord(path)}`);
  const alone = files.filter((_, n) => manifests[n] === undefined).map((file) => shellWord(file));
  return [...packages, ...(alone.length === 0 ? [] : [`rustfmt --edition 2021 ${alone.join(' ')}`])];
}
