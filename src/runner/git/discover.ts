import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { askingEnv, parseConfig, type OuterEnv } from './environment.js';
import { faultOf } from './fault-of.js';
import type { Found } from './ground.js';
import { itemsOf, must, textOf, type GitAnswer, type RunGit } from './run-git.js';

export type Discovery = { readonly ok: true; readonly found: Found } | { readonly ok: false; readonly reason: string };

type Ask = (...args: readonly string[]) => Promise<GitAnswer>;

/** Finds the repository that a folder belongs to. Only asks git for facts; a reason where there is none to heal in. */
export async function discover(folder: string, tools: { readonly run: RunGit; readonly outer: OuterEnv }): Promise<Discovery> {
  const info = await stat(folder).catch(() => null);
  if (info === null || !info.isDirectory()) return no(`There is no folder ${folder}.`);
  const cwd = await realpath(resolve(folder));
  const env = askingEnv(tools.outer, cwd);
  const ask: Ask = (...args) => tools.run({ args, cwd, env });
  const top = await ask('rev-parse', '--path-format=absolute', '--show-toplevel');
  if (top.code !== 0) return no(whyNot(folder, top.stderr));
  const head = await ask('rev-parse', '-q', '--verify', 'HEAD^{commit}');
  if (head.code !== 0) return no(`The repository ${folder} has no commit yet.`);
  return { ok: true, found: await facts(ask, textOf(top), textOf(head)) };
}

async function facts(ask: Ask, root: string, head: string): Promise<Found> {
  const [gitDir, commonDir, branch, config] = await Promise.all([
    ask('rev-parse', '--path-format=absolute', '--git-dir'),
    ask('rev-parse', '--path-format=absolute', '--git-common-dir'),
    ask('symbolic-ref', '-q', 'HEAD'),
    ask('config', '--list', '--includes', '-z'),
  ]);
  const name = branch.code === 0 ? textOf(branch).replace(/^refs\/heads\//, '') : undefined;
  return {
    root,
    gitDir: textOf(must(gitDir, 'find the git folder')),
    commonDir: textOf(must(commonDir, 'find the git folder')),
    head,
    ...(name === undefined ? {} : { branch: name }),
    config: parseConfig(itemsOf(must(config, 'read its configuration').stdout)),
  };
}

function whyNot(folder: string, stderr: string): string {
  if (/not a git repository/.test(stderr)) return `${folder} is not inside a git repository.`;
  if (/must be run in a work tree|cannot use bare repository/.test(stderr)) return `${folder} has no work tree: it is a bare repository or a git folder.`;
  if (/dubious ownership/.test(stderr)) return `The repository around ${folder} belongs to another user; name its top folder if it is to be trusted.`;
  return `git cannot open ${folder}: ${faultOf(stderr)}.`;
}

function no(reason: string): Discovery {
  return { ok: false, reason };
}
