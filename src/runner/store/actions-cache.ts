import { spawn } from 'node:child_process';
import { closeSync, constants, fstatSync, mkdirSync, openSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Store, StoreRead } from '../../ports/index.js';
import type { Guard } from '../guard.js';
import { MARK } from '../workspace/scratch.js';
import { decodeBundle, encodeBundle } from './bundle.js';
import { failed, refusedBy } from './failure.js';
import { isGroup, isName, MOST_BUNDLE, MOST_BYTES, MOST_TEXTS } from './keys.js';
import { TAR } from './tar.js';
import { BUNDLE_FILE, type Task } from './worker.js';

export interface ActionsCacheOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly guard: Guard;
  scratch(): Promise<{ readonly dir: string; readonly name: string }>;
  /** The script that runs the worker; default the one beside our own entry. */
  readonly worker?: string;
  /** The most that one exchange with the service may take; default as below. */
  readonly seconds?: number;
}

/** A green step waits for an exchange, too, and what it keeps is only of use to read a red one by. */
const [SECONDS, SECONDS_OF_RARITY] = [10, 4];

function patience({ group }: Pick<Task, 'group'>): number {
  return group.startsWith('rarity/') ? SECONDS_OF_RARITY : SECONDS;
}

/**
 * The cache service of GitHub Actions, through `@actions/cache`. Its entries never change, so a group is one text of many (a bundle), saved each time under
 * a key of its own; the newest with the group's prefix is the group. Every write reads first and keeps the texts of others; two that overlap within that
 * second can lose one text, and the next write of the run it came from brings it back.
 *
 * The client runs in a process of its own: it can be killed when it is slow, it writes to standard output as it likes, and it has none of our keys. It
 * would unpack an archive with absolute paths (`tar -P`), and whoever can save an entry could so write any file of this machine: instead of `tar` it
 * finds a script of ours, which takes the one text out of the archive and writes nothing else.
 */
export function actionsCache(options: ActionsCacheOptions): Store {
  let dead: ReturnType<typeof failed> | undefined;
  /** What this run itself put into each group: put again with every write. */
  const own = new Map<string, Map<string, string>>();
  const exchange = async (task: Omit<Task, 'suffix'>): Promise<StoreRead> => {
    if (dead !== undefined) return dead;
    const result = await talk(options, task).catch(refusedBy);
    // A service that failed once is not asked again: the run has waited for it long enough.
    if (!result.ok) dead = result;
    return result;
  };
  const write = async (group: string, name: string, text: string): Promise<StoreRead> => {
    if (!isGroup(group) || !isName(name)) return failed('that is no name in a store');
    await options.guard.arm(text);
    const content = options.guard.clean(text);
    if (Buffer.byteLength(content) > MOST_BYTES) return failed('the text is too long for a store');
    const before = await exchange({ do: 'read', group });
    if (!before.ok) return before;
    const mine = (own.get(group) ?? new Map<string, string>()).set(name, content);
    own.set(group, mine);
    const texts = new Map([...before.texts, ...mine]);
    const bundle = encodeBundle(texts);
    if (texts.size > MOST_TEXTS || Buffer.byteLength(bundle) > MOST_BUNDLE) return failed('the group is larger than a store can hold');
    const after = await exchange({ do: 'write', group, bundle });
    return after.ok ? { ok: true, texts } : after;
  };
  return { read: async (group) => (isGroup(group) ? exchange({ do: 'read', group }) : failed('that is no group of a store')), write };
}

let count = 0;

async function talk({ env, scratch, worker = workerScript(), seconds: given }: ActionsCacheOptions, task: Omit<Task, 'suffix'>): Promise<StoreRead> {
  const { dir, name } = await scratch();
  const seconds = given ?? patience(task);
  const folder = join(dir, `store-${(count += 1)}`);
  const [bin, work, temp] = ['bin', 'work', 'temp'].map((part) => join(folder, part)) as [string, string, string];
  for (const part of [bin, work, temp]) mkdirSync(part, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(join(bin, 'tar'), TAR, { mode: 0o700 });
    if (task.bundle !== undefined) writeFileSync(join(work, BUNDLE_FILE), task.bundle, { mode: 0o600 });
    const { bundle: _, ...rest } = task;
    const ended = await run({ script: worker, task: { ...rest, suffix: suffixOf(env, name) }, cwd: work, env: { ...passed(env), PATH: bin, HEAL_PATH: env.PATH ?? '', RUNNER_TEMP: temp, GITHUB_WORKSPACE: work, [MARK]: `${name}/0` }, seconds });
    if (ended !== null) return failed(ended);
    return task.do === 'read' ? readBack(join(work, BUNDLE_FILE)) : { ok: true, texts: new Map() };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Beside the entry that the runner started, as the bundle is laid out. */
function workerScript(): string {
  return join(dirname(realpathSync(process.argv[1] ?? '.')), 'store.js');
}

/** What makes this save another than any before: run, attempt and process. */
function suffixOf(env: NodeJS.ProcessEnv, name: string): string {
  return [env.GITHUB_RUN_ID ?? '0', env.GITHUB_RUN_ATTEMPT ?? '0', `${name}-${count}`].map((part) => part.replace(/[^\w.-]/g, '').slice(-60)).join('-');
}

/** What the client needs of our environment, and nothing else of it: no model key gets into the process that talks to the service. */
const PASSED = /^(?:ACTIONS_(?:RUNTIME_TOKEN|RESULTS_URL|CACHE_URL|CACHE_SERVICE_V2|CACHE_MODE)|GITHUB_SERVER_URL|LANG|TZ|(?:https?|no|all)_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_(?:FILE|DIR))$/i;

function passed(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => PASSED.test(name)));
}

interface Run {
  readonly script: string;
  readonly task: Task;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly seconds: number;
}

/** Null when it went well, else why not. */
function run({ script, task, cwd, env, seconds }: Run): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, JSON.stringify(task)], { cwd, env, stdio: 'ignore' });
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      resolve(`the cache service took longer than ${seconds} s`);
    }, seconds * 1000);
    const end = (reason: string | null): void => {
      clearTimeout(timer);
      resolve(reason);
    };
    child.once('error', () => end('its process could not be started'));
    child.once('exit', (code) => end(code === 0 ? null : 'the cache service could not be used'));
  });
}

/** The worker's script may leave no file: then the service knows of none. */
function readBack(path: string): StoreRead {
  let descriptor: number;
  try {
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? { ok: true, texts: new Map() } : refusedBy(error);
  }
  try {
    const stat = fstatSync(descriptor);
    const texts = stat.isFile() && stat.size <= MOST_BUNDLE ? decodeBundle(readFileSync(descriptor, 'utf8')) : null;
    return texts === null ? failed('what the cache service holds was not written by this program') : { ok: true, texts };
  } finally {
    closeSync(descriptor);
  }
}
