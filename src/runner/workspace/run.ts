import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { WorldError } from '../../model/index.js';
import type { RunResult } from '../../model/index.js';
import type { RunLimits } from '../../ports/index.js';
import { ARGS_FD, STATUS_FD } from '../../trial/sandbox.js';
import type { Wrapped } from '../../trial/sandbox.js';
import { exceeded, makeGroups, remove } from './cgroup.js';
import type { Group } from './cgroup.js';
import { boxTree } from './docker/processes.js';
import type { Box } from './docker/warm.js';
import { outputWindow } from './output.js';
import { childStdio, openPipe } from './pipe.js';
import { sharedOnce, usage } from './processes.js';
import { MARK } from './scratch.js';
import { processTree } from './tree.js';
import type { ProcessTree } from './tree.js';

export interface RunOptions {
  readonly wrapped: Wrapped;
  /** The folder that the spawned process starts in. */
  readonly cwd: string;
  readonly limits: RunLimits;
  /** `<name of the run folder>/<number>`: value of the mark, unique for each run. */
  readonly mark: string;
  /** A private folder for the pipe's short life. */
  readonly folder: string;
  /** The sandbox has a process namespace and reports on STATUS_FD. */
  readonly contained: boolean;
  /** The container that the command is started in, for a sandbox that has one; it has limits of its own. */
  readonly box?: Box;
}

export interface Running {
  /** Rejects with a WorldError when the command could not be started at all. */
  readonly done: Promise<RunResult>;
  /** Kills everything at once; the result then says `abort`. */
  abort(): void;
}

/** Puts itself into the groups, offers itself first when the machine runs out of memory, then becomes the command. */
const ENTER = '{ while [ "$1" != run ]; do echo $$ >"$1"; shift; done; shift; echo 1000 >/proc/self/oom_score_adj; } 2>/dev/null; exec "$@"';
const SAMPLE_MS = 200;
const GRACE_MS = 2000;
/** A longer timer would fire at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;
/** A command that prints more than this many times the window is killed: by then it is not output any more. */
const FLOOD = 64;

type KilledBy = NonNullable<RunResult['killedBy']>;

/** Starts a command and watches it until all of its processes are dead. */
export function startRun(options: RunOptions): Running {
  const { box } = options;
  const made = box === undefined ? makeGroups(options.mark.replace('/', '-'), { memoryBytes: Math.floor(options.limits.memoryBytes), processes: Math.floor(options.limits.processes) }) : [];
  const groups = box?.groups ?? made;
  const pipe = openPipe(join(options.folder, 'output'));
  const child = spawnChild(options, made, pipe.write);
  closeSync(pipe.write);
  const tree = box === undefined ? processTree({ pid: child.pid ?? -1, mark: options.mark, groups, contained: options.contained }) : boxTree(box);
  const stop = stopper(tree);
  const output = outputWindow(options.limits.outputBytes);
  pipe.read.on('data', (chunk: Buffer) => {
    output.add(chunk);
    if (output.total > options.limits.outputBytes * FLOOD) stop.now('output');
  });
  const status = readStatus(child, tree);
  const started = performance.now();
  const deadline = setTimeout(() => stop.politely('time'), Math.min(options.limits.seconds * 1000, MAX_TIMER_MS));
  const sampler = setInterval(() => watch({ tree, groups, limits: options.limits, stop }), SAMPLE_MS);

  const finish = async (): Promise<RunResult> => {
    try {
      const end = await ended(child);
      await status.closed();
      const seconds = (performance.now() - started) / 1000;
      const limit = exceeded(groups);
      const code = exitCode({ end, status, contained: options.contained, box });
      await tree.kill();
      await closed(pipe.read);
      const late = limit ?? exceeded(groups);
      if (late !== null) stop.note(late);
      return result({ end, seconds, code, killedBy: stop.reason(), output: output.result(), status, contained: options.contained });
    } finally {
      clearTimeout(deadline);
      clearInterval(sampler);
      stop.clear();
      pipe.read.destroy();
      for (const { dir } of made) remove(dir);
    }
  };
  return { done: finish(), abort: () => stop.now('abort') };
}

/** The client's own standard error is where the wrapper inside reports: the command's two outputs are one there. */
const EXEC = 'exec "$@" <&3 2>&4 3<&- 4>&-';

/** What is spawned here in truth, and what it is fed. */
function outer({ wrapped, box }: RunOptions): { readonly argv: readonly string[]; readonly env: Readonly<Record<string, string>>; readonly feed: string | undefined } {
  const { argv, env, fed, container } = wrapped;
  if (container === undefined || box === undefined) return { argv, env, feed: fed?.map((word) => `${word}\0`).join('') };
  return { argv: ['/bin/sh', '-c', EXEC, 'heal', 'docker', 'exec', ...container.exec, box.name, ...argv], env: box.client, feed: container.script };
}

function spawnChild(options: RunOptions, groups: readonly Group[], out: number): ChildProcess {
  const { argv, env, feed } = outer(options);
  const { stdio, close } = childStdio(out, feed === undefined ? [] : [ARGS_FD, STATUS_FD]);
  try {
    const all = ['-c', ENTER, 'heal', ...groups.map(({ entry }) => entry), 'run', ...argv];
    const child = spawn('/bin/sh', all, { cwd: options.cwd, env: { ...env, [MARK]: options.mark }, stdio, detached: true });
    const stream = child.stdio[ARGS_FD];
    if (feed !== undefined && stream !== null && stream !== undefined && 'end' in stream) {
      stream.on('error', () => undefined);
      stream.end(feed);
    }
    return child;
  } finally {
    close();
  }
}

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
}

function ended(child: ChildProcess): Promise<Ended> {
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new WorldError(`The command could not be started: ${error.message}.`)));
    child.on('exit', (code, signal) => resolve({ code, signal }));
  });
}

interface Status {
  /** Resolves when all of it was read; asked once the child has ended, for its patience is short. */
  closed(): Promise<void>;
  /** What the sandbox says the command exited with; undefined when it never ran. */
  exitCode(): number | undefined;
  /** The command was started: then what the client of a living container ends with is the command's. */
  started(): boolean;
  /** All that was said there. */
  text(): string;
}

/** Lines of JSON, bwrap(1) `--json-status-fd`. Written by the sandbox itself; the command has no hold of that descriptor. */
function readStatus(child: ChildProcess, tree: ProcessTree): Status {
  const stream = child.stdio[STATUS_FD];
  let text = '';
  if (stream === null || stream === undefined || !('on' in stream)) return { closed: () => Promise.resolve(), exitCode: () => undefined, started: () => false, text: () => '' };
  const readable = stream as Readable;
  const value = (name: string): number | undefined => {
    const found = new RegExp(`"${name}": ([0-9]{1,10})\\b`).exec(text)?.[1];
    return found === undefined ? undefined : Number(found);
  };
  readable.on('data', (chunk: Buffer) => {
    text = (text + chunk.toString('latin1')).slice(0, 4096);
    const pid = value('child-pid');
    if (pid !== undefined) tree.adopt(pid);
  });
  return { closed: () => closed(readable), exitCode: () => value('exit-code'), started: () => value('started') === 1, text: () => text };
}

/** Resolves at the stream's end; after two seconds it is not waited for any longer. */
function closed(stream: Readable): Promise<void> {
  return new Promise((resolve) => {
    const patience = { timer: undefined as NodeJS.Timeout | undefined };
    const done = (): void => {
      clearTimeout(patience.timer);
      resolve();
    };
    stream.on('end', done).on('error', done).on('close', done);
    if (stream.readableEnded || stream.destroyed) done();
    else patience.timer = setTimeout(() => (stream.destroy(), resolve()), GRACE_MS);
  });
}

interface Stopper {
  /** Asks first, kills after the grace. */
  politely(reason: KilledBy): void;
  now(reason: KilledBy): void;
  /** Only says why; the first reason stays. */
  note(reason: KilledBy): void;
  reason(): KilledBy | undefined;
  clear(): void;
}

function stopper(tree: ProcessTree): Stopper {
  let reason: KilledBy | undefined;
  let timer: NodeJS.Timeout | undefined;
  const note = (why: KilledBy): void => void (reason ??= why);
  return {
    note,
    politely(why) {
      note(why);
      tree.terminate();
      timer = setTimeout(() => void tree.kill(), GRACE_MS);
    },
    now(why) {
      note(why);
      tree.killNow();
    },
    reason: () => reason,
    clear: () => clearTimeout(timer),
  };
}

interface Watched {
  readonly tree: ProcessTree;
  readonly groups: readonly Group[];
  readonly limits: RunLimits;
  readonly stop: Stopper;
}

/** Limits that the kernel does not hold for us are looked after here, and those that it does are noticed here. */
function watch({ tree, groups, limits, stop }: Watched): void {
  const all = tree.look();
  const { bytes, tasks } = usage(all);
  const hit = exceeded(groups);
  if (hit !== null) stop.now(hit);
  else if (tasks > limits.processes) stop.now('processes');
  else if (bytes > limits.memoryBytes && (sharedOnce(all) || bytes) > limits.memoryBytes) stop.now('memory');
}

/**
 * Asked before what is left of the run is killed: only of a container that is still there is it known that the client's exit code is
 * the command's.
 */
function exitCode({ end, status, contained, box }: Pick<Outcome, 'end' | 'status' | 'contained'> & { readonly box: Box | undefined }): number | null {
  if (!contained) return end.code;
  if (box === undefined) return status.exitCode() ?? null;
  return status.started() && !box.over() ? end.code : null;
}

interface Outcome {
  readonly end: Ended;
  readonly code: number | null;
  readonly seconds: number;
  readonly killedBy: KilledBy | undefined;
  readonly output: { readonly output: Uint8Array; readonly truncated: boolean };
  readonly status: Status;
  readonly contained: boolean;
}

function result({ end, code, seconds, killedBy, output, status, contained }: Outcome): RunResult {
  const base = { ...output, seconds };
  if (killedBy !== undefined) return { ...base, exitCode: code, signal: end.signal, killedBy };
  if (!contained) return { ...base, exitCode: code, signal: end.signal };
  if (code === null) throw new WorldError(`The sandbox ${status.started() ? 'ended under the command' : 'did not start'}: ${lastLine(output.output, status.text())}`);
  return { ...base, exitCode: code, signal: null };
}

function lastLine(output: Uint8Array, said: string): string {
  const lines = `${Buffer.from(output).toString('utf8')}\n${said}`.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('{ "'));
  return (lines.at(-1) ?? 'it said nothing').slice(0, 300);
}
