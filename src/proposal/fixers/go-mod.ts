import type { BugReport } from '../../model/index.js';
import type { FixPlan, Fixer, FixerInput } from '../fixer.js';
import { actionable, linesOf } from '../reports.js';
import { folderOf, foldersUp, indexTree, isPlainPath, joinPath, type TreeIndex } from '../tree-index.js';

/** The go command's own words (golang/go, src/cmd/go/internal/modload). */
const OUT_OF_STEP = /\bmissing go\.sum entry\b|\bupdates to go\.(?:mod|sum|work) needed\b|\bno required module provides package (?!.{1,300} in GOROOT)|\bto (?:update it|add (?:it|them|missing requirements)):\s{0,20}(?:go (?:mod tidy|get))|\bgo\.mod file (?:indicates|not up to date)|\bexisting contents have changed since last read|\bis replaced but not required\b|\bis explicitly required in go\.mod, but not/;
/** Vendored folders, and mistakes in the file itself, are for a person. */
const NOT_MINE = /inconsistent vendoring|errors parsing go\.mod|unknown directive|checksum mismatch|SECURITY ERROR/;

/** A folder of the module cache serves as a proxy (https://go.dev/ref/mod#module-cache); nothing else is asked, and no sum database. */
const OFFLINE = 'export GOFLAGS=-mod=mod GOSUMDB=off GONOSUMDB="*" GOTOOLCHAIN=local GOPROXY="file://$(go env GOMODCACHE)/cache/download"';

/**
 * go.mod or go.sum lacks what the code needs. The go command itself brings them in step, from the module cache alone or not at all; where tidying
 * would need more than is cached, only what the packages and their tests need is added. Nothing but these two files is taken over.
 */
export const goMod: Fixer = {
  name: 'go-mod',
  summary: 'Brings go.mod and go.sum back in step with the imports.',
  grant: (plan) => ({ paths: plan.kind === 'command' ? plan.touches : [], modes: false, maxLines: 1000 }),
  plan: (input) => Promise.resolve(planGoMod(input)),
};

function planGoMod(input: FixerInput): FixPlan {
  const bugs = actionable(input.failure);
  const mine = bugs.find((bug) => bug.tool === 'go' && OUT_OF_STEP.test(linesOf(bug).join('\n')));
  if (mine === undefined || bugs.some((bug) => NOT_MINE.test(linesOf(bug).join('\n')))) return { kind: 'not-mine', reason: 'The go command does not say that go.mod or go.sum is out of step.' };
  const module = findModule(mine, input, indexTree(input));
  if (module === null || !isPlainPath(module)) return { kind: 'not-mine', reason: 'The go.mod that the go command reads is not tracked.' };
  const folder = folderOf(module);
  return {
    kind: 'command',
    command: `${OFFLINE}\ngo mod tidy || go list -deps -test ./... >/dev/null`,
    workingDirectory: folder === '' ? '.' : folder,
    touches: [module, folder === '' ? 'go.sum' : `${folder}/go.sum`],
    rationale: `${module} and go.sum do not hold what the code imports.`,
  };
}

/** The module of the file that imports, then of a folder that the step goes to, then of the working directory, then the only one there is. */
function findModule(bug: BugReport, { step, tree }: FixerInput, index: TreeIndex): string | null {
  const importer = bug.file === undefined ? null : index.find(bug.file);
  const moved = [...(step.command ?? '').matchAll(/(?:\bcd|-C)[ =]["']?([^\s"';&|]{1,300})/g)].flatMap((match) => joinPath(step.workingDirectory, match[1] ?? '') ?? []);
  const folders = [...(importer === null ? [] : foldersUp(folderOf(importer))), ...moved, ...foldersUp(joinPath('', step.workingDirectory) ?? '')];
  const found = folders.map((folder) => (folder === '' ? 'go.mod' : `${folder}/go.mod`)).find((path) => index.mode(path) !== undefined);
  const all = tree.filter(({ path }) => path === 'go.mod' || path.endsWith('/go.mod'));
  return found ?? (all.length === 1 ? (all[0]?.path ?? null) : null);
}
