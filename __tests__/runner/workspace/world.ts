import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunResult } from '../../../src/model/index.js';
import type { Clone, RunRequest, Workspace } from '../../../src/ports/index.js';
import { openRepo } from '../../../src/runner/git/index.js';
import type { GitRepo } from '../../../src/runner/git/git-repo.js';
import { createWorkspace, openScratch } from '../../../src/runner/workspace/index.js';
import type { SandboxChoice, Scratch } from '../../../src/runner/workspace/index.js';
import { removeTree } from '../../../src/runner/workspace/scratch.js';
import { tempRepo } from '../../support/temp-repo.js';
import type { FileSpec, TempRepo } from '../../support/temp-repo.js';

export const LIMITS = { seconds: 20, outputBytes: 1 << 20, memoryBytes: 1 << 30, processes: 256 };

/** A run of `command` with the defaults of these tests. */
export function step(command: string, more: Partial<RunRequest> = {}): RunRequest {
  return { command, shell: '', workingDirectory: '.', env: {}, network: false, limits: LIMITS, ...more };
}

export function text(result: RunResult): string {
  return Buffer.from(result.output).toString('utf8');
}

/** Runs in a clone: prints everything in its folder as `path mode kind content`, without the top `.git`. */
const LIST = `
const fs = require('fs');
const walk = (at) => fs.readdirSync('./' + at, { encoding: 'latin1' }).sort().flatMap((name) => {
  const path = at === '' ? name : at + '/' + name;
  const real = Buffer.from(path, 'latin1');
  if (path === '.git') return [];
  const stat = fs.lstatSync(real);
  if (stat.isSymbolicLink()) return [path + ' -> ' + fs.readlinkSync(real, 'latin1')];
  if (stat.isDirectory()) return [path + '/', ...walk(path)];
  if (!stat.isFile()) return [path + ' special'];
  return [path + ' ' + ((stat.mode & 0o111) === 0 ? 'plain' : 'exec') + ' ' + (stat.size > 5000 ? require('crypto').createHash('sha1').update(fs.readFileSync(real)).digest('hex') : JSON.stringify(fs.readFileSync(real, 'latin1')))];
});
process.stdout.write(JSON.stringify(walk('')));
`;

/** What a command in the clone sees in it. */
export async function listing(clone: Clone): Promise<readonly string[]> {
  return JSON.parse(text(await clone.run(step(LIST, { shell: 'node {0}' })))) as string[];
}

/** The same of a folder of ours. */
export function listingOf(root: string): readonly string[] {
  return JSON.parse(execFileSync(process.execPath, ['-e', LIST], { cwd: root, encoding: 'utf8' })) as string[];
}

export interface TestWorld {
  readonly repository: TempRepo;
  readonly repo: GitRepo;
  readonly scratch: Scratch;
  readonly workspace: Workspace;
  /** What the workspace says to those who ask for more. */
  readonly notes: readonly string[];
  readonly clone: () => Promise<Clone>;
  readonly dispose: () => void;
}

export interface WorldOptions {
  readonly files?: Readonly<Record<string, FileSpec>>;
  readonly sandbox?: SandboxChoice;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** `auto` = overlays where they prove themselves. */
  readonly clones?: 'auto' | 'copy';
  readonly image?: string;
  /** Name of the temp folder; `tmp`. */
  readonly temp?: string;
  /** Changes the work tree before it is judged. */
  readonly prepare?: (repository: TempRepo) => void;
}

/** A repository, a scratch folder apart from that of other tests, and a workspace on both. */
export async function testWorld({ files = { 'a.txt': 'a\n' }, sandbox = 'bubblewrap', clones = 'auto', env = process.env, image, temp = 'tmp', prepare }: WorldOptions = {}): Promise<TestWorld> {
  const repository = tempRepo(files);
  prepare?.(repository);
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'heal-ws-')));
  mkdirSync(join(base, temp));
  const scratch = openScratch(join(base, temp));
  const opened = await openRepo({ root: repository.root, scratch: scratch.dir });
  if (!opened.ok) throw new Error(opened.reason);
  const notes: string[] = [];
  const workspace = await createWorkspace({ repo: opened.repo, scratch, sandbox, image, clones, env, note: (line) => notes.push(line) });
  return {
    repository,
    repo: opened.repo,
    scratch,
    workspace,
    notes,
    clone: () => workspace.clone(),
    dispose() {
      scratch.dispose();
      repository.dispose();
      removeTree(base);
    },
  };
}
