import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import type { Hub, Permissions, RepoState } from '../hub/index.js';
import { cleanEnvironment, MACHINE_PATH } from '../spawned.js';
import { runGit } from '../temp-repo.js';
import { PROJECT } from '../toolbox.js';
import { ACT } from '../workflow-tools.js';
import { ACTIONS, CALLERS, OWN, read, stepsOf, type Workflow, type WorkflowJob } from '../workflows.js';

const HERE = dirname(fileURLToPath(import.meta.url));

/** The inputs that are used here of actions that are not ours, and a script that does their work in the test world; without one they do nothing. */
const FOREIGN: Readonly<Record<string, { readonly inputs: readonly string[]; readonly outputs?: readonly string[]; readonly script?: string }>> = {
  'actions/checkout': { inputs: ['ref', 'fetch-depth', 'persist-credentials'], outputs: ['commit'], script: 'checkout.mjs' },
  'actions/upload-artifact': { inputs: ['name', 'path', 'if-no-files-found', 'retention-days'], outputs: ['artifact-id'], script: 'upload.mjs' },
  'actions/download-artifact': { inputs: ['artifact-ids', 'path', 'merge-multiple'], script: 'download.mjs' },
  'actions/create-github-app-token': { inputs: ['client-id', 'private-key', 'permission-actions', 'permission-contents', 'permission-pull-requests'], outputs: ['token'] },
  'actions/setup-node': { inputs: ['node-version', 'package-manager-cache'] },
  'actions/setup-python': { inputs: ['python-version'] },
  'actions/setup-go': { inputs: ['go-version', 'cache'] },
  'actions/setup-java': { inputs: ['java-version', 'distribution'] },
  'actions/setup-dotnet': { inputs: ['dotnet-version'] },
  'ruby/setup-ruby': { inputs: ['ruby-version', 'bundler-cache'] },
  'dtolnay/rust-toolchain': { inputs: ['toolchain', 'components'] },
};

/** action.yml of an action of others as far as it is used here, or null. */
export function foreignAction(name: string): object | null {
  const known = FOREIGN[name];
  if (known === undefined) return null;
  const described = (names: readonly string[]): object => Object.fromEntries(names.map((one) => [one, { description: one }]));
  return { name, description: `Stands in for ${name}.`, inputs: described(known.inputs), outputs: described(known.outputs ?? []), runs: { using: 'node24', main: 'main.mjs' } };
}

export interface ActRun {
  /** A workflow file of this repository, used as it stands. */
  readonly workflow: string;
  /** What a person would write over before committing it. */
  readonly instead?: readonly (readonly [from: string, to: string])[];
  readonly event: string;
  readonly payload?: object;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly branch?: string;
  /** Checkouts fail, as where a commit or a runner is lost. */
  readonly lost?: true;
}

export interface Acted {
  readonly code: number;
  readonly log: string;
  /** How each job ended, by its id; one that was skipped is not in it. */
  readonly jobs: Readonly<Record<string, string>>;
  /** The summaries of all steps, one after the other. */
  readonly summary: string;
}

export interface Stage {
  run(run: ActRun): Promise<Acted>;
  dispose(): void;
}

/**
 * Runs workflows of this repository by act, on this machine, against the test world: the actions of others are stood in for, this one is the bundle, and each job's
 * token has in the world just the permissions that the workflow gives that job.
 */
export function openStage(world: Hub, repo: RepoState): Stage {
  const folder = mkdtempSync(join(tmpdir(), 'heal-act-'));
  const actions = stage(folder);
  let count = 0;
  return {
    run: async (run) => act({ world, repo, folder: join(folder, `run-${(count += 1)}`), actions }, run),
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Folders that act takes for repositories, as its arguments. */
function stage(folder: string): readonly string[] {
  const used = [...OWN, ...CALLERS, ...ACTIONS].flatMap(stepsOf).flatMap((step) => step.uses ?? []);
  const foreign = [...new Set(used.filter((uses) => !uses.startsWith('org/heal-action')))].map((uses) => {
    const [name = ''] = uses.split('@');
    const action = foreignAction(name);
    if (action === null) throw new Error(`Nothing stands in for ${name}: give it a row in ${HERE}/index.ts.`);
    const at = join(folder, 'actions', name.replace('/', '-'));
    mkdirSync(at, { recursive: true });
    writeFileSync(join(at, 'action.yml'), stringify(action));
    const script = FOREIGN[name]?.script;
    if (script === undefined) writeFileSync(join(at, 'main.mjs'), '');
    else cpSync(join(HERE, script), join(at, 'main.mjs'));
    return `${uses}=${at}`;
  });
  const ours = join(folder, 'actions/heal-action');
  mkdirSync(ours, { recursive: true });
  for (const part of ['dist', '.github/workflows', 'environment'].filter((one) => existsSync(join(PROJECT, one)))) cpSync(join(PROJECT, part), join(ours, part), { recursive: true });
  writeFileSync(join(ours, 'action.yml'), read('action.yml').replace('main: dist/index.js', 'main: start.mjs'));
  cpSync(join(HERE, 'start.mjs'), join(ours, 'start.mjs'));
  return [...foreign, `org/heal-action@v1=${ours}`].flatMap((one) => ['--local-repository', one]);
}

interface Place {
  readonly world: Hub;
  readonly repo: RepoState;
  readonly folder: string;
  readonly actions: readonly string[];
}

async function act({ world, repo, folder, actions }: Place, run: ActRun): Promise<Acted> {
  const work = join(folder, 'work');
  mkdirSync(join(work, '.github/workflows'), { recursive: true });
  mkdirSync(join(folder, 'temp'));
  writeFileSync(join(work, '.github/workflows/w.yml'), (run.instead ?? []).reduce((text, [from, to]) => text.replace(from, to), read(run.workflow)));
  runGit(work, ['init', '-q', '-b', run.branch ?? 'main']);
  runGit(work, ['remote', 'add', 'origin', `https://github.com/${repo.owner}/${repo.name}`]);
  runGit(work, ['commit', '-q', '--allow-empty', '-m', 'x']);
  writeFileSync(join(folder, 'event.json'), JSON.stringify({ repository: { full_name: `${repo.owner}/${repo.name}`, default_branch: repo.defaultBranch }, sender: { login: 'ada' }, ...run.payload, inputs: run.inputs ?? {} }));
  const each = (flag: string, of: Readonly<Record<string, string>> = {}): readonly string[] => Object.entries(of).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  const argv = [
    run.event, '--json', '-W', '.github/workflows/w.yml', '-e', join(folder, 'event.json'), '-P', 'ubuntu-24.04=-self-hosted', '-P', 'ubuntu-latest=-self-hosted', '-P', 'self-hosted=-self-hosted', '--no-skip-checkout', '--no-cache-server', '--use-new-action-cache',
    '--action-cache-path', join(folder, 'cache'), '--artifact-server-addr', '127.0.0.1', '--cache-server-addr', '127.0.0.1', '--rm', '--defaultbranch', repo.defaultBranch, '--actor', 'ada',
    ...each('--input', run.inputs), ...each('-s', { GITHUB_TOKEN: 'token-of-the-job', ...run.secrets }), ...each('--env', { RUNNER_TEMP: join(folder, 'temp') }), ...actions,
  ];
  const env = cleanEnvironment({
    PATH: [dirname(process.execPath), MACHINE_PATH].join(delimiter), TMPDIR: folder, XDG_CACHE_HOME: join(folder, 'xdg'), XDG_CONFIG_HOME: join(folder, 'xdg'),
    HEAL_ACT_REMOTE: repo.git.url, HEAL_ACT_ARTIFACTS: join(folder, 'artifacts'), HEAL_ACT_TOKENS: JSON.stringify(tokens(world, run.workflow)), HEAL_ACT_BRANCH: run.branch ?? repo.defaultBranch, ...(run.lost === true ? { HEAL_ACT_LOST: '1' } : {}),
    HEAL_ACT_ENV: JSON.stringify({ GITHUB_API_URL: world.api, GITHUB_SERVER_URL: world.server, GITHUB_REPOSITORY: `${repo.owner}/${repo.name}`, ...(run.branch === undefined ? {} : { GITHUB_REF_NAME: run.branch }) }),
  });
  return new Promise((done) => {
    execFile(ACT, argv, { cwd: work, env, maxBuffer: 1 << 28, timeout: 170_000 }, (error, stdout, stderr) => done({ code: error === null ? 0 : 1, ...told(stdout, stderr) }));
  });
}

/** The permissions that a workflow gives a job, as the world knows them. */
export const permissionsOf = (job: WorkflowJob): Permissions => Object.fromEntries(Object.entries(job.permissions ?? {}).map(([key, level]) => [key.replaceAll('-', '_'), level]));

/** One token for each job, with the permissions that its workflow declares, as GitHub makes them. */
function tokens(world: Hub, file: string): Readonly<Record<string, string>> {
  const own = (parse(read(file)) as Workflow).jobs;
  const called = Object.values(own).some((job) => job.uses !== undefined) ? (parse(read('.github/workflows/heal.yml')) as Workflow).jobs : {};
  return Object.fromEntries(Object.entries({ ...own, ...called }).map(([name, job]) => [name, world.token(permissionsOf(job))]));
}

/** act's log is one JSON object per line; what a step printed is in `msg`, how a job ended in `jobResult`, a summary among the output of a step. */
function told(stdout: string, stderr: string): Omit<Acted, 'code'> {
  const lines = stdout.split('\n').flatMap((line) => {
    try {
      return [JSON.parse(line) as { readonly msg?: string; readonly jobID?: string; readonly jobResult?: string; readonly command?: string; readonly content?: string; readonly level?: string }];
    } catch {
      return line === '' ? [] : [{ msg: line }];
    }
  });
  return {
    log: lines.map((line) => line.msg ?? '').join('\n') + stderr,
    jobs: Object.fromEntries(lines.flatMap((line) => (line.jobID === undefined || line.jobResult === undefined ? [] : [[line.jobID, line.jobResult]]))),
    summary: lines.flatMap((line) => (line.command === 'summary' ? [line.content ?? ''] : [])).join('\n'),
  };
}
