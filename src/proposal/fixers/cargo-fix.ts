import { shellWord } from '../../lib/shell-word.js';
import { isTestPath } from '../../lib/test-path.js';
import type { BugReport } from '../../model/index.js';
import type { FixPlan, Fixer, FixerInput } from '../fixer.js';
import { folderOf, foldersUp, indexTree, isPlainPath, type TreeIndex } from '../tree-index.js';

const MAX_FILES = 100;
/** Without network, whatever state the tree is in, and of the targets only those that are no tests. */
const OPTIONS = '--allow-dirty --allow-staged --allow-no-vcs --offline';
const TARGETS = ['--lib', '--bins'];

/**
 * Cargo applies what the compiler marks as machine-applicable ("definitely what the user intended", rustc_errors::Applicability) and nothing else; also
 * where other errors stay (https://doc.rust-lang.org/cargo/commands/cargo-fix.html). Only files that the failure names are taken over.
 */
export const cargoFix: Fixer = {
  name: 'cargo-fix',
  summary: 'Runs `cargo fix`, which applies rustc’s machine-applicable suggestions, in the packages that failed.',
  grant,
  plan: (input) => Promise.resolve(planFix(input, { mine: (bugs) => bugs.filter((bug) => !bugs.some(isClippy) && canHelp(bug)), run: 'fix --broken-code' })),
};

/** The same for lints of Clippy; it mends the compiler's own lints along with them (https://doc.rust-lang.org/clippy/usage.html). */
export const clippy: Fixer = {
  name: 'clippy',
  summary: 'Runs `cargo clippy --fix`, which applies machine-applicable suggestions only, in the packages that failed.',
  grant,
  plan: (input) => Promise.resolve(planFix(input, { mine: (bugs) => (bugs.some(isClippy) ? bugs : []), run: 'clippy --fix' })),
};

function grant(plan: FixPlan): ReturnType<Fixer['grant']> {
  return { paths: [], modes: false, ...(plan.kind === 'command' ? { maxFiles: plan.touches.length } : {}), maxLines: 2000 };
}

function isClippy({ tool, rule }: BugReport): boolean {
  return (tool === 'rustc' || tool === 'clippy') && rule?.startsWith('clippy::') === true;
}

/** A lint often has a suggestion that is not shown; an error without help has none. */
function canHelp({ kind, excerpt }: BugReport): boolean {
  return kind === 'lint' || /\bhelp: /.test(excerpt);
}

interface Kind {
  readonly mine: (bugs: readonly BugReport[]) => readonly BugReport[];
  readonly run: string;
}

function planFix(input: FixerInput, { mine, run }: Kind): FixPlan {
  const bugs = mine(input.failure.primary.filter((bug) => bug.tool === 'rustc' || bug.tool === 'clippy'));
  const index = indexTree(input);
  const found = [...new Set(bugs.map((bug) => index.find(bug.file ?? '')))].filter((file) => file !== null);
  const files = found.filter((file) => file.endsWith('.rs') && isPlainPath(file) && !isTestPath(file)).slice(0, MAX_FILES);
  const manifests = [...new Set(files.flatMap((file) => manifestOf(file, index) ?? []))];
  if (manifests.length === 0) return { kind: 'not-mine', reason: 'No file of a package has anything that Cargo could mend.' };
  const calls = manifests.flatMap((path) => TARGETS.map((target) => `cargo${choices(input.step.command ?? '').toolchain} ${run} ${target} --manifest-path ${shellWord(path)} ${OPTIONS}${choices(input.step.command ?? '').features}`));
  return { kind: 'command', command: calls.map((call) => `${call} || true`).join('\n'), workingDirectory: '.', touches: files, rationale: `The compiler knows how to mend this in ${files.length === 1 ? files[0] : `${files.length} files`}.` };
}

function manifestOf(file: string, index: TreeIndex): string | undefined {
  return foldersUp(folderOf(file)).map((folder) => (folder === '' ? 'Cargo.toml' : `${folder}/Cargo.toml`)).find((path) => index.mode(path) !== undefined);
}

/** What the step chose decides which code is compiled at all. */
function choices(command: string): { readonly toolchain: string; readonly features: string } {
  const toolchain = /\bcargo (\+[\w.-]{1,40}) /.exec(command)?.[1];
  const features = [...command.matchAll(/(?<=\s)(?:--all-features|--no-default-features|--features[ =][\w,/-]{1,200})(?=[\s;&|)]|$)/g)].map((match) => ` ${match[0]}`);
  return { toolchain: toolchain === undefined ? '' : ` ${toolchain}`, features: features.join('') };
}
