import { shellWord } from '../../lib/shell-word.js';
import type { BugReport } from '../../model/index.js';
import type { FixPlan, Fixer, FixerInput } from '../fixer.js';
import { indexTree, isPlainPath } from '../tree-index.js';

/** Beyond this a shell's argument list is no place for names. */
const MAX_FILES = 100;

/**
 * gofmt writes the files that a check of gofmt's own form names, and no others. Tests may be among them: the screen lets their layout change
 * and not what they say. Left out on purpose: goimports, gofumpt and gci, whose forms gofmt does not know.
 */
export const gofmt: Fixer = {
  name: 'gofmt',
  summary: 'Runs `gofmt -w` on the Go files that are not in its form.',
  grant: (plan) => (plan.kind === 'command' ? { paths: plan.touches, modes: false, maxFiles: plan.touches.length, maxLines: 4000 } : { paths: [], modes: false }),
  plan: (input) => Promise.resolve(planGofmt(input)),
};

function planGofmt(input: FixerInput): FixPlan {
  const bugs = input.failure.primary.filter(isFormat);
  if (bugs.length === 0) return { kind: 'not-mine', reason: 'gofmt names no file.' };
  const index = indexTree(input);
  const found = [...new Set(bugs.map((bug) => index.find(bug.file ?? '')))].filter((file) => file !== null && file.endsWith('.go') && isPlainPath(file)).slice(0, MAX_FILES);
  const files = found.filter((file) => file !== null);
  if (files.length === 0) return { kind: 'not-mine', reason: 'The files that gofmt names are not tracked.' };
  const simplify = bugs.some((bug) => bug.tool === 'golangci-lint') || /\bgofmt\b[^|;&\n]{0,200}\s-(?:s|[dlew]s|s[dlew])\b/.test(input.step.command ?? '');
  const seen = files.map((file) => shellWord(file));
  return { kind: 'command', command: `gofmt ${simplify ? '-s ' : ''}-w ${seen.join(' ')}`, workingDirectory: '.', touches: files, rationale: `gofmt writes ${files.length === 1 ? files[0] : `${files.length} files`} in its own form.` };
}

/** A file that gofmt cannot parse is a report with a place of its own, and no matter of form. */
function isFormat({ tool, kind, rule, file }: BugReport): boolean {
  return kind === 'format' && file !== undefined && (tool === 'gofmt' || (tool === 'golangci-lint' && rule === 'gofmt'));
}
