import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gitBeside, type GitServer, type ServedRepo } from './git-server.js';
import { ACTION, heal, runNode, type Ended, type SpawnOptions } from './spawned.js';
import { tempRepo, type FileSpec, type TempRepo } from './temp-repo.js';
import { installTools } from './toolbox.js';

/** A repository with its tools and a real remote over HTTP, and a folder for what heal hands out. */
export interface Scene {
  readonly repo: TempRepo;
  readonly remote: ServedRepo;
  readonly folder: string;
  /** `heal run` in the repository, with a scripted model behind the openai provider. */
  run(args: readonly string[], options?: SpawnOptions): Promise<Ended>;
  /** The bundle as the runner starts it, with its environment and command files. */
  act(inputs: Readonly<Record<string, string>>, options?: SpawnOptions & { readonly event?: { readonly name: string; readonly payload: unknown } }): Promise<Acted>;
  result(): ResultJson;
  /** Branches of the remote with their commits. */
  branches(): Readonly<Record<string, string>>;
  dispose(): void;
}

export interface Acted extends Ended {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** The result as a user's script would read it: only what these tests look at. */
export interface ResultJson {
  readonly outcome: string;
  readonly reason: string;
  readonly sentence: string;
  readonly diagnosis?: { readonly class: string };
  readonly attempts: readonly { readonly origin: { readonly kind: string }; readonly end: { readonly state: string; readonly checks?: readonly { readonly id: string }[] }; readonly trials: readonly unknown[] }[];
  readonly patch?: { readonly tree: string; readonly files: readonly { readonly path: string }[]; readonly diff: string };
  readonly publication: { readonly kind: string; readonly branch?: string; readonly state?: string; readonly file?: string; readonly tree?: string };
  readonly verdict?: { readonly score: number; readonly tier: string };
  readonly usage: { readonly calls: number };
}

let count = 0;

export async function openScene(server: GitServer, files: Readonly<Record<string, FileSpec>>, tools: readonly string[] = [], toolsFrom?: string): Promise<Scene> {
  const repo = tempRepo(files);
  installTools(repo.root, tools, toolsFrom);
  const remote = server.repo(`shop-${(count += 1)}`);
  // Beside this process, which serves the other end.
  const pushed = await gitBeside(repo.root, 'push', '-q', remote.url, 'main');
  if (pushed.code !== 0) throw new Error(pushed.stderr);
  repo.git('remote', 'add', 'origin', remote.url);
  const folder = mkdtempSync(join(tmpdir(), 'heal-scene-'));
  const resultFile = join(folder, 'result.json');
  return {
    repo,
    remote,
    folder,
    // What is kept for the user (patches, reports) goes into the scene's own folder, and with it.
    run: (args, options) => heal(['run', '--repo', repo.root, '--result', resultFile, ...args], { ...options, env: { TMPDIR: folder, XDG_CACHE_HOME: join(folder, 'cache'), ...options?.env } }),
    act: (inputs, options) => act({ repo, folder, resultFile }, inputs, options),
    result: () => JSON.parse(readFileSync(resultFile, 'utf8')) as ResultJson,
    branches: () => Object.fromEntries(remote.git('for-each-ref', '--format=%(refname:short) %(objectname)', 'refs/heads').trim().split('\n').map((line) => line.split(' ') as [string, string])),
    dispose() {
      repo.dispose();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Place = Pick<Scene, 'repo' | 'folder'> & { readonly resultFile: string };

async function act({ repo, folder, resultFile }: Place, inputs: Readonly<Record<string, string>>, options: SpawnOptions & { readonly event?: { readonly name: string; readonly payload: unknown } } = {}): Promise<Acted> {
  const file = (name: string): string => join(folder, name);
  const { event = { name: 'push', payload: {} }, env, ...rest } = options;
  for (const name of ['env', 'path', 'output', 'state', 'summary']) writeFileSync(file(name), '');
  writeFileSync(file('event.json'), JSON.stringify(event.payload));
  const runner = {
    CI: 'true', GITHUB_ACTIONS: 'true', RUNNER_OS: 'Linux', RUNNER_TEMP: folder, GITHUB_WORKSPACE: repo.root,
    GITHUB_EVENT_NAME: event.name, GITHUB_EVENT_PATH: file('event.json'), GITHUB_REPOSITORY: 'org/shop', GITHUB_REF_NAME: 'main', GITHUB_JOB: 'test', GITHUB_ACTION: 'heal',
    GITHUB_ENV: file('env'), GITHUB_PATH: file('path'), GITHUB_OUTPUT: file('output'), GITHUB_STATE: file('state'), GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_SERVER_URL: 'https://github.com', ACTIONS_RUNTIME_TOKEN: `runtime-${'token'}-canary`, // Nobody listens there: a store that fails fails no heal.
    ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/', ACTIONS_CACHE_SERVICE_V2: 'True',
  };
  const given = { result: resultFile, ...inputs };
  const asInputs = Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
  const ended = await runNode(ACTION, [], { cwd: repo.root, ...rest, env: { TMPDIR: folder, ...runner, ...asInputs, ...env } });
  return { ...ended, outputs: readOutputs(readFileSync(file('output'), 'utf8')), summary: readFileSync(file('summary'), 'utf8') };
}

/** The heredoc form that the runner reads. */
function readOutputs(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map((match) => [match[1] ?? '', match[3] ?? '']));
}
