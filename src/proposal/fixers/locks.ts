import type { Fixer, FixerInput, FixPlan } from '../fixer.js';
import { launch, type ToolHome } from '../launch.js';
import { actionable, linesOf } from '../reports.js';
import { folderOf, foldersUp, indexTree, isPlainPath, joinPath } from '../tree-index.js';

/** A package manager that brings its own lock file in step, and how it says that it is not. */
interface LockRow {
  readonly name: string;
  readonly tool: string;
  readonly lock: string;
  readonly manifest: string;
  readonly home: ToolHome;
  /** The tool's own words, with where they come from. */
  readonly said: RegExp;
  readonly docs: string;
  /** From its own caches or not at all; locked versions stay, no script of a package runs. */
  readonly command: (tool: string) => string;
}

const ROWS: readonly LockRow[] = [
  {
    name: 'pnpm-lock', tool: 'pnpm', lock: 'pnpm-lock.yaml', manifest: 'package.json', home: 'node', docs: 'https://pnpm.io/cli/install#--lockfile-only',
    said: /ERR_PNPM_OUTDATED_LOCKFILE|ERR_PNPM_LOCKFILE_CONFIG_MISMATCH|pnpm-lock\.yaml is not up to date/,
    command: (tool) => `${tool} install --lockfile-only --no-frozen-lockfile --offline --ignore-scripts`,
  },
  {
    name: 'yarn-lock', tool: 'yarn', lock: 'yarn.lock', manifest: 'package.json', home: 'node', docs: 'https://classic.yarnpkg.com/en/docs/cli/install',
    said: /lockfile needs to be updated, but yarn was run with/,
    command: (tool) => `${tool} install --offline --ignore-scripts --ignore-engines --non-interactive --no-progress`,
  },
  {
    name: 'yarn-berry-lock', tool: 'yarn-berry', lock: 'yarn.lock', manifest: 'package.json', home: 'node', docs: 'https://yarnpkg.com/cli/install',
    said: /YN0028|lockfile would have been modified by this install/,
    command: (tool) => `export YARN_ENABLE_NETWORK=0 YARN_ENABLE_IMMUTABLE_INSTALLS=0 YARN_ENABLE_TELEMETRY=0\n${tool} install --mode=update-lockfile`,
  },
  {
    name: 'poetry-lock', tool: 'poetry', lock: 'poetry.lock', manifest: 'pyproject.toml', home: 'python', docs: 'https://python-poetry.org/docs/cli/#lock',
    said: /pyproject\.toml changed significantly since poetry\.lock was last generated|poetry\.lock is not up to date with pyproject\.toml/,
    // Before 2.0 `lock` renewed every version; the option that it then had is now what it does.
    command: (tool) => `${tool} lock --no-update --no-interaction || ${tool} lock --no-interaction`,
  },
  {
    name: 'uv-lock', tool: 'uv', lock: 'uv.lock', manifest: 'pyproject.toml', home: 'python', docs: 'https://docs.astral.sh/uv/reference/cli/#uv-lock',
    said: /lockfile at [`'"]?uv\.lock[`'"]? needs to be updated/,
    command: (tool) => `${tool} lock --offline`,
  },
];

/** One member for each package manager. npm, Cargo and Go have files of their own, since each needs more than a row says. */
export const locks: readonly Fixer[] = ROWS.map((row) => ({
  name: row.name,
  summary: `Brings ${row.lock} back in step with ${row.manifest}${row.tool === 'yarn-berry' ? ' (Yarn 2 and later)' : ''}.`,
  grant: (plan) => ({ paths: plan.kind === 'command' ? plan.touches : [], modes: false, maxLines: 5000 }),
  plan: (input) => Promise.resolve(planLock(row, input)),
}));

function planLock(row: LockRow, input: FixerInput): FixPlan {
  // Where a version says it without the word `error`, it is only the last line of a step that failed.
  const said = actionable(input.failure).some((bug) => [row.tool, 'exit'].includes(bug.tool) && row.said.test(linesOf(bug).join('\n')));
  if (!said) return { kind: 'not-mine', reason: `${row.tool} does not say that its lock file is out of step.` };
  const lock = findLock(row, input);
  if (lock === null || !isPlainPath(lock)) return { kind: 'not-mine', reason: `The ${row.lock} that ${row.tool} reads is not tracked.` };
  const folder = folderOf(lock);
  const tool = launch(row.tool === 'yarn-berry' ? 'yarn' : row.tool, row.home, { step: { ...input.step, command: '' }, folder });
  return { kind: 'command', command: row.command(tool), workingDirectory: folder === '' ? '.' : folder, touches: [lock], rationale: `${lock} is out of step with ${row.manifest}.` };
}

/** In a folder that the step goes to, then in its working directory and upwards, then the only one there is. */
function findLock({ lock }: LockRow, { step, tree, ...rest }: FixerInput): string | null {
  const index = indexTree({ tree, step, ...rest });
  const moved = [...(step.command ?? '').matchAll(/(?:\bcd|--cwd|--dir|--directory|--project|-C)[ =]["']?([^\s"';&|]{1,300})/g)].flatMap((match) => joinPath(step.workingDirectory, match[1] ?? '') ?? []);
  const folders = [...moved, ...foldersUp(joinPath('', step.workingDirectory) ?? '')];
  const found = folders.map((folder) => (folder === '' ? lock : `${folder}/${lock}`)).find((path) => index.mode(path) !== undefined);
  const all = tree.filter(({ path }) => path === lock || path.endsWith(`/${lock}`));
  return found ?? (all.length === 1 ? (all[0]?.path ?? null) : null);
}
