import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { constants } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { neutralise } from '../lib/neutralise.js';
import { settledLength } from '../lib/redact-stream.js';
import type { Guard } from './guard.js';
import { UsageError } from '../model/index.js';
import type { ReportFile } from '../ports/index.js';
import { findReports } from './reports.js';
import { PROVIDERS } from '../proposal/providers/index.js';
import { outputWindow } from './workspace/output.js';
import { STEP_MARK } from './workspace/scratch.js';
import { shellCall } from './workspace/shell.js';

export interface NativeRequest {
  readonly command: string;
  readonly shell: string;
  readonly workingDirectory: string;
  readonly env: Readonly<Record<string, string>>;
  readonly root: string;
  /** Globs of the report files that the step writes. */
  readonly reports?: readonly string[];
  readonly guard: Guard;
  /** A private folder for the script file. */
  readonly folder: string;
}

export interface NativeRun {
  readonly output: Uint8Array;
  readonly exitCode: number;
  /** Folders of ours that its output may name. */
  readonly roots: readonly string[];
  readonly reports?: readonly ReportFile[];
}

/** Bytes of output kept as the Log. */
const KEEP = 32 << 20;
/** Milliseconds that output may still arrive after the step's own process has ended. */
const GRACE = 2000;

/**
 * The user's own step: native, in the workspace, its output streamed as it comes and kept as the Log.
 * Its environment is the job's, less what a `run:` step would not have: our inputs, the model keys, and the runner's tokens for node actions.
 */
export async function runNative(request: NativeRequest): Promise<NativeRun> {
  const call = shellCall(request.shell);
  if (call === null) throw new UsageError(`The shell "${request.shell}" is unknown: use bash, sh, python, node, or a template with {0}.`);
  // The folder has the name that the runner gives its own, so that what the shell says of the script reads the same.
  await Promise.all([mkdir(join(request.folder, '_temp'), { recursive: true }), request.guard.arm()]);
  const script = join(request.folder, '_temp', `step${call.extension}`);
  await writeFile(script, request.command);
  const [program = 'bash', ...argv] = call.argv(script);
  const started = Date.now();
  const run = await stream(program, argv, request);
  const { reports = [], root } = request;
  return reports.length === 0 ? run : { ...run, reports: findReports(root, reports, started) };
}

async function stream(program: string, argv: readonly string[], { root, workingDirectory, env, guard, folder }: NativeRequest): Promise<NativeRun> {
  const cwd = resolve(root, workingDirectory);
  if (!existsSync(cwd)) throw new UsageError(`The working directory ${workingDirectory} does not exist in the repository.`);
  const child = spawn(program, argv, { cwd, env: { ...stepEnvironment(process.env), ...env, [STEP_MARK]: `${basename(folder)}/0` }, stdio: ['ignore', 'pipe', 'pipe'] });
  const kept = outputWindow(KEEP);
  const show = lineWriter(guard);
  for (const pipe of [child.stdout, child.stderr]) {
    pipe.on('data', (chunk: Buffer) => {
      kept.add(chunk);
      show.push(chunk);
    });
  }
  const exitCode = await exitOf(child).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`The shell "${program}" could not be started (${error.code ?? error.message}): install it, or name another with \`shell\`.`, { cause: error });
  });
  show.end();
  return { output: kept.result().output, exitCode, roots: [folder] };
}

/** A service that the step started in the background may hold the pipes open: it is left alone, as in any step, but not waited for. */
async function exitOf(child: ChildProcess): Promise<number> {
  // A child that never started has no streams to wait for; the failure is told by the wait for its exit.
  const closed = once(child, 'close').catch(() => undefined);
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  await Promise.race([closed, wait(GRACE, undefined, { ref: false })]);
  child.stdout?.destroy();
  child.stderr?.destroy();
  return code ?? 128 + (signal === null ? 1 : constants.signals[signal]);
}

/** Whole lines only, and whole keys: a workflow command, or a secret over several lines, must not slip through by being cut in two. */
function lineWriter(guard: Guard): { push(chunk: Buffer): void; end(): void } {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  const write = (text: string): void => {
    process.stdout.write(neutralise(guard.clean(text)));
  };
  return {
    push(chunk) {
      rest += decoder.decode(chunk, { stream: true });
      const end = settledLength(rest.slice(0, rest.lastIndexOf('\n') + 1));
      if (end > 0) write(rest.slice(0, end));
      rest = rest.slice(end);
    },
    end: () => write(rest === '' ? '' : `${rest}\n`),
  };
}

/** What a script step gets from the runner; a JavaScript action gets more, and hands none of that on. */
export function stepEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !isOurs(name)));
}

function isOurs(name: string): boolean {
  if (name.startsWith('INPUT_') || PROVIDERS.some(({ keys }) => keys.includes(name))) return true;
  return /^ACTIONS_(RUNTIME_|RESULTS_URL|CACHE_)/.test(name);
}
