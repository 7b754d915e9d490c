import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRepo, type GitRepo } from '../../../src/runner/git/index.js';
import { gitEnv, openTempRepo, runGit, tempRepo, type FileSpec, type TempRepo } from '../../support/temp-repo.js';

/** Names that break what reads git's output by lines, by quotes or by words. */
export const ODD_FILES: Readonly<Record<string, FileSpec>> = {
  'a.txt': 'one\ntwo\nthree\n',
  'with space/ö é.txt': 'unicode\n',
  'line\nfeed.txt': 'newline in the name\n',
  'tab\there "quoted"': 'quotes\n',
  '-rf': 'dash\n',
  ':(glob)*.txt': 'pathspec magic\n',
  'bin.dat': Uint8Array.of(0, 1, 2, 255, 0),
  'latin1.txt': Uint8Array.of(0x67, 0x72, 0xfc, 0xdf, 0x0a),
  'run.sh': { content: '#!/bin/sh\nexit 0\n', mode: 0o755 },
  link: { link: 'a.txt' },
  '.gitignore': 'ignored/\n*.log\n',
};

export interface Scene {
  readonly repo: TempRepo;
  /** Every folder that must stay as it is. */
  readonly digest: () => string;
  readonly dispose: () => void;
}

/** The kinds of repositories that there are; each made afresh. */
export const SCENES: Readonly<Record<string, () => Scene>> = {
  clean: () => sceneOf(twoCommits()),
  'a root commit only': () => sceneOf(tempRepo(ODD_FILES)),
  dirty: () => sceneOf(dirtied(twoCommits())),
  detached: () => sceneOf(twoCommits(), (repo) => repo.git('checkout', '-q', '--detach')),
  shallow: () => shallowScene(),
  'a linked work tree': () => linkedScene(),
  'with a submodule': () => submoduleScene(),
  'with borrowed objects': () => borrowingScene(),
};

export function twoCommits(): TempRepo {
  const repo = tempRepo(ODD_FILES);
  repo.write('a.txt', 'one\n2\nthree\n');
  repo.write('ignored/cache', 'ignored\n');
  repo.commit('second');
  return repo;
}

export function dirtied(repo: TempRepo): TempRepo {
  repo.write('a.txt', 'changed\n');
  repo.write('-rf', null);
  repo.write('new \n file', 'untracked\n');
  repo.write('staged.txt', 'staged\n');
  repo.git('add', 'staged.txt');
  return repo;
}

/** Opens a repository in a scratch folder of its own; `env` as a bare machine has it unless more is given. */
export async function opened(root: string, env: Readonly<Record<string, string | undefined>> = {}): Promise<{ repo: GitRepo; scratch: string; dispose: () => void }> {
  const scratch = scratchDir();
  const answer = await openRepo({ root, scratch, env: { ...gitEnv(), ...env } });
  if (!answer.ok) throw new Error(answer.reason);
  return { repo: answer.repo, scratch, dispose: () => rmSync(scratch, { recursive: true, force: true }) };
}

const made: string[] = [];
afterAll(() => made.forEach((dir) => rmSync(dir, { recursive: true, force: true })));

/** A folder of the test file's own; gone when the file is through. */
export function scratchDir(): string {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'heal-scratch-')));
  made.push(dir);
  return dir;
}

function sceneOf(repo: TempRepo, prepare?: (repo: TempRepo) => void): Scene {
  prepare?.(repo);
  return { repo, digest: () => repo.digest(), dispose: () => repo.dispose() };
}

function shallowScene(): Scene {
  const origin = twoCommits();
  const dir = scratchDir();
  runGit(dir, ['clone', '-q', '--depth', '1', `file://${origin.root}`, 'repo']);
  const repo = openTempRepo(join(dir, 'repo'));
  return both(repo, origin, dir);
}

function linkedScene(): Scene {
  const origin = twoCommits();
  const dir = scratchDir();
  origin.git('worktree', 'add', '-q', '-b', 'side', join(dir, 'tree'));
  return both(openTempRepo(join(dir, 'tree')), origin, dir);
}

function submoduleScene(): Scene {
  const module = tempRepo({ 'inner.txt': 'inner\n' });
  const repo = twoCommits();
  repo.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', module.root, 'sub');
  repo.commit('submodule');
  // Not ours to judge: what lies in a submodule beyond the commit it is on.
  repo.write('sub/inner.txt', 'edited\n');
  return both(repo, module, module.root);
}

function borrowingScene(): Scene {
  const origin = twoCommits();
  const dir = scratchDir();
  runGit(dir, ['clone', '-q', '--shared', origin.root, 'first']);
  runGit(dir, ['clone', '-q', '--shared', join(dir, 'first'), 'second']);
  return both(openTempRepo(join(dir, 'second')), origin, dir);
}

function both(repo: TempRepo, other: TempRepo, dir: string): Scene {
  return {
    repo,
    digest: () => `${repo.digest()} ${other.digest()}`,
    dispose: () => {
      repo.dispose();
      other.dispose();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
