import { absolute, isFolder } from './paths.js';

export type Env = Readonly<Record<string, string | undefined>>;

/**
 * The folders of PATH that are absolute and exist, without what `npm run` put in front of it: those are our own project's
 * programs, and a step in a workflow would not find them.
 */
export function pathEntries(env: Env): readonly string[] {
  const all = (env.PATH ?? '').split(':');
  const kept = env.npm_execpath === undefined && env.npm_lifecycle_event === undefined ? all : withoutNpm(all);
  return [...new Set(kept.flatMap((entry) => absolute(entry) ?? []))].filter(isFolder);
}

function withoutNpm(entries: readonly string[]): readonly string[] {
  const first = entries.findIndex((entry) => !/\/node_modules\/\.bin\/?$|\/node-gyp-bin\/?$/.test(entry));
  return first < 0 ? [] : entries.slice(first);
}
