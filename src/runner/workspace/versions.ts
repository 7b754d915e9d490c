import { spawn } from 'node:child_process';
import { isWithin, realPath } from './paths.js';

/** The argument with which a tool is asked for its version. */
const TOOLS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      'node', 'npm', 'pnpm', 'yarn', 'bun', 'deno', 'python', 'python3', 'pip', 'pip3', 'pytest', 'tox', 'uv', 'poetry', 'ruby', 'bundle', 'cargo', 'rustc',
      'rustfmt', 'java', 'javac', 'mvn', 'gcc', 'g++', 'cc', 'c++', 'clang', 'clang++', 'make', 'ninja', 'cmake', 'ctest', 'meson', 'php', 'composer', 'dotnet',
    ].map((name) => [name, '--version']),
  ),
  go: 'version',
};
/** Tools that stand behind another one's name. */
const BEHIND: Readonly<Record<string, readonly string[]>> = {
  npm: ['node'], npx: ['node'], pnpm: ['node'], yarn: ['node'], pytest: ['python'], tox: ['python'], cargo: ['rustc'], mvn: ['java'], gradle: ['java'], make: ['gcc'],
  cmake: ['c++'], ctest: ['cmake'],
};

/** The tools whose names a command holds as words, and those behind them, that can be asked for a version. */
export function toolsIn(command: string): readonly string[] {
  const words = command.slice(0, 20_000).split(/[^A-Za-z0-9_.+-]+/);
  const all = words.flatMap((word) => [...(Object.hasOwn(TOOLS, word) ? [word] : []), ...(Object.hasOwn(BEHIND, word) ? (BEHIND[word] ?? []) : [])]);
  return [...new Set(all)].slice(0, 8);
}

/**
 * A script for `sh -c` that prints, for each tool among its arguments, one line `tool<TAB>where<TAB>version`; nothing for a tool
 * that is not there. Run where the repository is not: its own settings could make a tool run code, and it would run outside too.
 */
export const ASK = [
  'while [ $# -gt 0 ]; do t=$1; a=$2; shift 2',
  'w=$(command -v "$t") || continue',
  'printf "%s\\t%s\\t%s\\n" "$t" "$w" "$("$t" "$a" 2>&1 | head -n 1)"',
  'done',
].join('\n');

export function askArguments(tools: readonly string[]): readonly string[] {
  return tools.flatMap((tool) => [tool, TOOLS[tool] ?? '--version']);
}

/** Reads what ASK printed. */
export function parseVersions(output: string): ReadonlyMap<string, string> {
  const rows = output.split('\n').map((line) => line.split('\t'));
  return new Map(rows.flatMap(([tool, , version]) => (tool !== undefined && version !== undefined ? [[tool, version.slice(0, 200)] as const] : [])));
}

/** One sentence for each tool that is not the same inside as outside. */
export function differences(outside: ReadonlyMap<string, string>, inside: ReadonlyMap<string, string>): readonly string[] {
  return [...outside].flatMap(([tool, version]) => {
    const other = inside.get(tool);
    if (other === version) return [];
    return [other === undefined ? `${tool} (${version}) is not found in the sandbox.` : `${tool} is ${version} here but ${other} in the sandbox.`];
  });
}

/**
 * The versions that the machine itself has. A tool that lies in the repository is not asked: that would run the repository's code
 * outside the sandbox. Ten seconds, then what came so far.
 */
export function versionsOutside(tools: readonly string[], env: Readonly<Record<string, string>>, root: string): Promise<ReadonlyMap<string, string>> {
  const path = (env.PATH ?? '').split(':').filter((entry) => !isWithin(realPath(entry) ?? root, root)).join(':');
  return new Promise((resolve) => {
    const child = spawn('/bin/sh', ['-c', ASK, 'heal', ...askArguments(tools)], { cwd: '/', env: { ...env, ...QUIET, PATH: path }, stdio: ['ignore', 'pipe', 'ignore'], detached: true });
    let output = '';
    const timer = setTimeout(() => child.pid !== undefined && killGroup(child.pid), 10_000);
    child.stdout.on('data', (chunk: Buffer) => (output = (output + chunk.toString('utf8')).slice(0, 65536)));
    const done = (): void => {
      clearTimeout(timer);
      resolve(parseVersions(output));
    };
    child.on('error', done).on('close', done);
  });
}

/** Asking must not install or download anything. */
export const QUIET: Readonly<Record<string, string>> = {
  RUSTUP_AUTO_INSTALL: '0', COREPACK_ENABLE_NETWORK: '0', COREPACK_ENABLE_DOWNLOAD_PROMPT: '0', DOTNET_CLI_TELEMETRY_OPTOUT: '1', GOTOOLCHAIN: 'local', npm_config_update_notifier: 'false',
};

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
}
