import type { FixerInput } from './fixer.js';
import { foldersUp } from './tree-index.js';

/** Which world a tool lives in, and so where a repository keeps it. */
export type ToolHome = 'node' | 'python' | 'ruby' | 'system';

/** Words by which a step puts a tool into its environment, and ours, which fetch nothing. */
const RUNNERS: Readonly<Record<ToolHome, Readonly<Record<string, string>>>> = {
  node: {},
  system: {},
  ruby: { 'bundle exec': 'bundle exec' },
  python: { 'poetry run': 'poetry run', 'pdm run': 'pdm run', 'pipenv run': 'pipenv run', 'hatch run': 'hatch run', 'rye run': 'rye run', 'uv run': 'uv run --no-sync --offline', uvx: 'uvx --offline', 'uv tool run': 'uvx --offline' },
};
/** Folders below a package, a project or a repository that hold programs (npm's own rule for scripts; the usual names of a venv). */
const BINS: Readonly<Record<ToolHome, readonly string[]>> = { node: ['node_modules/.bin'], python: ['.venv/bin', 'venv/bin'], ruby: [], system: [] };

/**
 * A line for a shell that calls `tool` as the repository calls it: the wrapper that the step names, else the program nearest above `folder`, else the
 * one on PATH. Nothing is installed: a tool that is not there fails, and with it the attempt.
 */
export function launch(tool: string, home: ToolHome, { step, folder }: { step: FixerInput['step']; folder: string }): string {
  const path = searchPath(home, folder);
  return `${path === '' ? '' : `env PATH="${path}" `}${wrapped(tool, home, step.command ?? '')}`;
}

function wrapped(tool: string, home: ToolHome, command: string): string {
  const runners = Object.keys(RUNNERS[home]);
  if (runners.length === 0) return tool;
  const said = new RegExp(`(?:^|[\\s;&|(])(?:(${runners.join('|')}) (?:-[\\w=.-]{1,40} ){0,5})?([\\w./-]{0,100}python[\\d.]{0,6} -m )?${tool}\\b`, 'g');
  const calls = [...command.matchAll(said)].map(([, runner, module]) => `${runner === undefined ? '' : `${RUNNERS[home][runner] ?? ''} `}${module === undefined ? '' : 'python3 -m '}${tool}`);
  return calls.find((call) => call !== tool) ?? tool;
}

function searchPath(home: ToolHome, folder: string): string {
  const folders = foldersUp(folder).map((_, up) => `$PWD${'/..'.repeat(up)}`);
  const all = folders.flatMap((at) => BINS[home].map((bin) => `${at}/${bin}`));
  return all.length === 0 ? '' : [...all, '$PATH'].join(':');
}
