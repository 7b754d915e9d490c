import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { WorldError } from '../../../model/index.js';
import type { ContainerCall } from '../../../trial/sandbox.js';
import { exceeded, groupsOf, members } from '../cgroup.js';
import type { Group } from '../cgroup.js';
import { processInfo } from '../processes.js';
import { MARK } from '../scratch.js';
import { ask, complaint } from './client.js';

/** A container that runs and in which commands can be started. */
export interface Box {
  readonly name: string;
  readonly client: Readonly<Record<string, string>>;
  /** The kernel's groups of its processes, as they are seen from here. */
  readonly groups: readonly Group[];
  /** Pids of those that keep it alive. */
  readonly keepers: readonly number[];
  /** Pids of all processes in it but those that keep it alive. */
  others(): readonly number[];
  /** True as soon as it has ended, whoever ended it. */
  over(): boolean;
  /** Ends it with all that runs in it; resolves once the daemon has removed it. */
  end(): Promise<void>;
}

/** The container of a clone: started when the first command comes, and kept as long as it may be. */
export interface Warm {
  /** The container for this call: the one that runs, if it would be started in the same way and nothing is left in it, else a new one. */
  ready(call: ContainerCall): Promise<Box>;
  close(): Promise<void>;
}

export interface WarmOptions {
  readonly client: Readonly<Record<string, string>>;
  /** Names a new container; fits `[a-zA-Z0-9][a-zA-Z0-9_.-]*`. */
  readonly nextName: () => string;
  /** Value of the mark by which our children are found. */
  readonly mark: string;
}

export function openWarm(options: WarmOptions): Warm {
  let current: { readonly box: Box; readonly made: string } | undefined;
  const close = async (): Promise<void> => {
    await current?.box.end();
    current = undefined;
  };
  return {
    close,
    async ready(call) {
      const made = call.run.join('\0');
      if (current !== undefined && current.made === made && isClean(current.box)) return current.box;
      await close();
      const box = await start(call.run, options);
      current = { box, made };
      return box;
    },
  };
}

/** A limit that was hit once stays noted in the kernel's books: the next run must not be taken to have hit it. */
function isClean(box: Box): boolean {
  return !box.over() && box.others().length === 0 && exceeded(box.groups) === null;
}

type Keeper = ChildProcessByStdio<Writable, Readable, Readable>;

/** The client stays for as long as the container shall: the container ends with its standard input, so it cannot outlive us, either. */
async function start(run: readonly string[], { client, nextName, mark }: WarmOptions): Promise<Box> {
  const name = nextName();
  const keeper: Keeper = spawn('docker', ['run', '--name', name, ...run], { env: { ...client, [MARK]: mark }, cwd: '/', stdio: ['pipe', 'pipe', 'pipe'], detached: true });
  keeper.stdin.on('error', () => undefined);
  const life = { over: false };
  const gone = new Promise<void>((resolve) => {
    const done = (): void => {
      life.over = true;
      resolve();
    };
    keeper.on('error', done).on('close', done);
  });
  const end = async (): Promise<void> => {
    keeper.stdin.end();
    const patience = setTimeout(() => void ask(client, ['rm', '--force', name]), 2000);
    if (!life.over) void ask(client, ['kill', name]);
    await gone;
    clearTimeout(patience);
  };
  try {
    await greeted(keeper, gone);
    const { groups, keepers, born } = await lookInto(name, client);
    const first = keepers[0] ?? 0;
    const others = (): readonly number[] => [...new Set(groups.flatMap(({ dir }) => members(dir)))].filter((pid) => !keepers.includes(pid));
    return { name, client, groups, keepers, others, over: () => life.over || processInfo(first)?.startTime !== born, end };
  } catch (error) {
    await end();
    throw error;
  }
}

const START_MS = 60_000;

async function greeted(keeper: Keeper, gone: Promise<void>): Promise<void> {
  let stderr = '';
  keeper.stderr.on('data', (chunk: Buffer) => (stderr = (stderr + chunk.toString('utf8')).slice(0, 4096)));
  const hello = new Promise<'ready'>((resolve) => keeper.stdout.once('data', () => resolve('ready')));
  const late = { timer: undefined as NodeJS.Timeout | undefined };
  const tired = new Promise<'late'>((resolve) => (late.timer = setTimeout(() => resolve('late'), START_MS)));
  const first = await Promise.race([hello, gone, tired]);
  clearTimeout(late.timer);
  keeper.stdout.resume();
  if (first !== 'ready') throw new WorldError(`The container did not start: ${first === 'late' ? 'it took more than a minute' : complaint({ code: 1, stdout: '', stderr })}.`);
}

const KEEPERS = 2;

interface Inside {
  readonly groups: readonly Group[];
  /** The container's first process in front. */
  readonly keepers: readonly number[];
  /** When that one was started: a container is over the moment it is gone. */
  readonly born: string;
}

/** Without the kernel's books on the container nobody could say that a limit was hit, or that a command left nothing behind. */
async function lookInto(name: string, client: Readonly<Record<string, string>>): Promise<Inside> {
  const answer = await ask(client, ['inspect', '--format', '{{.State.Pid}}', name]);
  const pid = Number(/^[1-9][0-9]{0,9}$/m.exec(answer.stdout)?.[0] ?? 0);
  const groups = groupsOf(pid);
  for (let round = 0; round < 500; round += 1) {
    const [keepers, born] = [groups[0] === undefined ? [] : members(groups[0].dir), processInfo(pid)?.startTime];
    if (!keepers.includes(pid) || born === undefined) break;
    if (keepers.length === KEEPERS) return { groups, keepers: [pid, ...keepers.filter((one) => one !== pid)], born };
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
  throw new WorldError('the processes of its containers cannot be seen from here (the daemon runs in another machine or container)');
}
