import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { neutralise } from '../lib/neutralise.js';
import { MODEL_VARIABLES } from '../lib/model-variables.js';
import type { Guard } from './guard.js';
import { OutputWindow } from './workspace/output.js';
import { shellArgv } from './workspace/shell.js';

export interface NativeRequest {
  readonly command: string;
  readonly shell: string;
  readonly workingDirectory: string;
  readonly env: Readonly<Record<string, string>>;
  readonly root: string;
  readonly guard: Guard;
}

const KEEP = 32 << 20;

/**
 * The user's own step: native, in the workspace, its output streamed as it comes and kept as the Log.
 * Its environment is the job's, less what a `run:` step would not have: our inputs, the model keys, and the runner's tokens for node actions.
 */
export async function runNative(request: NativeRequest): Promise<{ output: Uint8Array; exitCode: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'heal-step-'));
  try {
    const script = join(folder, 'step.sh');
    await writeFile(script, request.command);
    const [program, ...argv] = shellArgv(request.shell, script);
    return await stream(program ?? 'bash', argv, request);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function stream(program: string, argv: readonly string[], { root, workingDirectory, env, guard }: NativeRequest): Promise<{ output: Uint8Array; exitCode: number }> {
  const child = spawn(program, argv, { cwd: resolve(root, workingDirectory), env: { ...stepEnvironment(process.env), ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const kept = new OutputWindow(KEEP);
  const show = lineWriter(guard);
  for (const pipe of [child.stdout, child.stderr]) {
    pipe.on('data', (chunk: Buffer) => {
      kept.push(chunk);
      show.push(chunk);
    });
  }
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  show.end();
  return { output: kept.bytes(), exitCode: code ?? 128 + (signal === null ? 1 : (constants.signals[signal] ?? 1)) };
}

/** Whole lines only: a workflow command must not slip through by being cut in two. */
function lineWriter(guard: Guard): { push(chunk: Buffer): void; end(): void } {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  const write = (text: string): void => {
    process.stdout.write(neutralise(guard.clean(text)));
  };
  return {
    push(chunk) {
      rest += decoder.decode(chunk, { stream: true });
      const end = rest.lastIndexOf('\n') + 1;
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
  if (name.startsWith('INPUT_') || MODEL_VARIABLES.includes(name)) return true;
  return /^ACTIONS_(RUNTIME_|RESULTS_URL|CACHE_)/.test(name);
}
