import { readEnvFile, readPathFile } from '../lib/command-files.js';
import { oneLine } from '../lib/foreign.js';
import { UsageError } from '../model/index.js';
import type { EarlierStep, FailedStep, Replay, Replayed, RunResult } from '../model/index.js';
import type { Clone, RunLimits, RunRequest } from '../ports/index.js';

export interface ReplayRequest {
  readonly step: FailedStep;
  /** Absent = the step stands for itself. */
  readonly replay?: Replay;
  /** Earlier steps may use the network. */
  readonly network: boolean;
  readonly limits: RunLimits;
  /** Hex digits that nobody in the clone knows. */
  nonce(): string;
}

/** A clone in which the earlier steps have run, ready for the step itself. */
export interface Prepared {
  /** What the failed step finds besides its own settings. */
  readonly env: Readonly<Record<string, string>>;
  readonly path?: readonly string[];
  readonly replayed?: Replayed;
  /** A script with the paths of this clone in place of those of the job. */
  here(text: string): string;
  /** How the earlier step ended that ends the trial. */
  readonly failed?: RunResult;
}

/** Where nothing can be fetched, trying again only takes time. */
const NO_RETRIES: Settings = { npm_config_fetch_retries: '0', PIP_RETRIES: '0', CARGO_NET_RETRY: '0', UV_HTTP_RETRIES: '0', BUNDLE_RETRY: '0' };
const FILES = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;
const SYSTEMS: Settings = { Linux: 'Linux', Darwin: 'macOS' };
const MACHINES: Settings = { x86_64: 'X64', amd64: 'X64', aarch64: 'ARM64', arm64: 'ARM64', i686: 'X86', armv7l: 'ARM' };
/** Reading and emptying the files is a matter of moments, unless what should be a file is something else by now. */
const KEEPING: Pick<RunLimits, 'seconds' | 'outputBytes'> = { seconds: 30, outputBytes: 1 << 20 };

type Settings = Readonly<Record<string, string>>;

/** What the steps before have set. */
interface Carried {
  readonly env: Settings;
  readonly path: readonly string[];
}

/**
 * Runs the earlier steps of a job in a clone, in their order and as the runner does: each finds its command files empty, and what it wrote to GITHUB_ENV
 * and GITHUB_PATH holds for those after it. The files are read by a command in the clone, because what lies in there is foreign.
 */
export async function prepare(clone: Clone, request: ReplayRequest): Promise<Prepared> {
  const { step, replay } = request;
  if (replay === undefined) return { env: step.env, here: (text) => text };
  const here = mover(replay.workspace, clone.paths[0] ?? replay.workspace);
  const keeper = keeperOf(clone, request);
  const ground = { ...replay.defaults, ...(await keeper.open()) };
  const told = { steps: [] as string[], passedOver: [] as string[], seconds: 0, network: request.network };
  let set: Carried = { env: {}, path: [] };
  for (const one of replay.steps) {
    const retries = request.network ? {} : NO_RETRIES;
    const result = await attempt(clone, runOf(one, { request, set, here, ground: { ...retries, ...ground } }));
    const [wrote, red] = [await keeper.take(), result.exitCode !== 0 || result.killedBy !== undefined];
    told.seconds += result.seconds;
    const title = titleOf(one);
    if (!red && wrote.ok) {
      told.steps.push(title);
      set = merged(set, wrote.set);
    } else if (one.optional === true) {
      told.passedOver.push(title);
    } else {
      return { env: step.env, here, replayed: { ...told, failed: title }, failed: red || wrote.ok ? result : complaining(result, wrote.reason) };
    }
  }
  return { env: { ...ground, ...over(moved(step.env, here), set.env, replay.own) }, here, ...(set.path.length === 0 ? {} : { path: set.path }), ...(replay.steps.length === 0 ? {} : { replayed: told }) };
}

interface Ground {
  readonly request: ReplayRequest;
  readonly set: Carried;
  readonly ground: Settings;
  readonly here: (text: string) => string;
}

function runOf({ script, shell, workingDirectory, env = {}, own = [] }: EarlierStep, { request, set, ground, here }: Ground): RunRequest {
  const { network, limits } = request;
  return { command: here(script), shell, workingDirectory, env: { ...ground, ...over(moved(env, here), set.env, own) }, path: set.path, network, limits };
}

/** A folder that is not there, or a shell that nobody knows, is here no wrong usage: a plan says it, so the step fails by it. */
async function attempt(clone: Clone, run: RunRequest): Promise<RunResult> {
  try {
    return await clone.run(run);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { exitCode: 1, signal: null, output: new TextEncoder().encode(`##[error]${error.message}\n`), truncated: false, seconds: 0 };
  }
}

/** The same text with one folder for another, as a whole name. */
function mover(from: string, to: string): (text: string) => string {
  const pattern = new RegExp(`${from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w.-])`, 'g');
  return (text) => (from === to ? text : text.replace(pattern, () => to));
}

function moved(settings: Settings, here: (text: string) => string): Settings {
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, here(value)]));
}

/** What steps before have set wins over job and workflow, and a step's own settings over that. */
function over(shown: Settings, set: Settings, own: readonly string[]): Settings {
  return { ...shown, ...Object.fromEntries(Object.entries(set).filter(([name]) => !own.includes(name) || !Object.hasOwn(shown, name))) };
}

function merged(before: Carried, now: Carried): Carried {
  return { env: { ...before.env, ...now.env }, path: [...new Set([...now.path, ...before.path])] };
}

function titleOf({ title, script }: EarlierStep): string {
  return oneLine(title ?? script.trimStart().split('\n')[0] ?? '', 80);
}

type Taken = { readonly ok: true; readonly set: Carried } | { readonly ok: false; readonly reason: string };

interface Keeper {
  /** Makes the folder and the files; returns the variables that tell of them, and of the machine. */
  open(): Promise<Settings>;
  /** What was written since, with the files empty again. */
  take(): Promise<Taken>;
}

function keeperOf(clone: Clone, { network, limits, nonce }: ReplayRequest): Keeper {
  const { temp } = clone;
  const folder = `${temp}/_runner_file_commands`;
  const all = FILES.map((name) => quoted(`${folder}/${name}`)).join(' ');
  const empty = `rm -rf ${all}\nfor file in ${all}; do : > "$file"; done\n`;
  const shown = (name: string): string => `cat ${quoted(`${folder}/${name}`)} 2>/dev/null || :\n`;
  const ask = async (command: string): Promise<RunResult> =>
    clone.run({ command, shell: 'sh', workingDirectory: '.', env: {}, network, limits: { ...limits, seconds: Math.min(limits.seconds, KEEPING.seconds), outputBytes: KEEPING.outputBytes } });
  return {
    async open() {
      const { output } = await ask(`mkdir -p ${quoted(folder)}\n${empty}uname -sm\n`);
      const [system = '', machine = ''] = decode(output).trim().split(' ');
      const files = Object.fromEntries(FILES.map((name) => [name, `${folder}/${name}`]));
      return { GITHUB_WORKSPACE: clone.paths[0] ?? '.', RUNNER_TEMP: temp, RUNNER_OS: SYSTEMS[system] ?? 'Linux', RUNNER_ARCH: MACHINES[machine] ?? 'X64', ...files };
    },
    async take() {
      const mark = nonce();
      const { exitCode, truncated, output } = await ask(`${shown('GITHUB_ENV')}echo\necho ${mark}\n${shown('GITHUB_PATH')}${empty}`);
      const [env = '', path] = decode(output).split(`\n${mark}\n`);
      if (exitCode !== 0 || truncated || path === undefined) return { ok: false, reason: 'what it wrote to GITHUB_ENV and GITHUB_PATH cannot be read' };
      const read = readEnvFile(env);
      return read.ok ? { ok: true, set: { env: read.value, path: readPathFile(path) } } : read;
    },
  };
}

/** As the runner says it, at the end of what the step printed. */
function complaining(result: RunResult, reason: string): RunResult {
  const said = new TextEncoder().encode(`\n##[error]Unable to process file command: ${reason}.\n`);
  const output = new Uint8Array(result.output.length + said.length);
  output.set(result.output);
  output.set(said, result.output.length);
  return { ...result, output, exitCode: 1 };
}

function decode(output: Uint8Array): string {
  return new TextDecoder().decode(output);
}

function quoted(path: string): string {
  return `'${path.replaceAll("'", `'\\''`)}'`;
}
