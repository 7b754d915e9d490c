/** A path of a log as the repository knows it. */
export type Resolved =
  | { readonly path: string }
  /** Nothing tracked has this name, but one path differs from it in letter case only. */
  | { readonly hint: string }
  | null;

/** Where languages keep what is not the project's own: a tail of such a path says nothing about a tracked file. */
const FOREIGN = /(?:^|\/)(?:node_modules|site-packages|dist-packages|hostedtoolcache|\.pyenv|\.venv|\.tox|\.cargo|\.rustup|\.m2|\.gradle|\.pnpm|\.yarn|\.nvm|vendor\/bundle|pkg\/mod|lib\/python\d[\d.]{0,6})\/|^(?:node:|internal\/|<|\/usr\/|\/opt\/|\/nix\/|\/rustc\/)/;

/**
 * Finds the tracked path that a printed path means: exactly; from the step's working directory; as the only tracked path that ends with it
 * (workspaces print from their own folder), or as the tail of an absolute path of another machine.
 * Letter case is never silently mended: a path that differs in case only is a hint.
 * @param paths all tracked paths, `/`-separated
 * @param workingDirectory the step's, relative to the root
 */
export function createResolver(paths: readonly string[], workingDirectory: string): (printed: string) => Resolved {
  const tracked = new Set(paths);
  const byName = groupBy(paths, nameOf);
  const byLowerName = groupBy(paths, (path) => nameOf(path).toLowerCase());
  return (printed) => {
    if (tracked.has(printed)) return { path: printed };
    const file = normalise(printed);
    const inside = normalise(`${workingDirectory}/${printed}`);
    if (inside !== null && !printed.startsWith('/') && tracked.has(inside)) return { path: inside };
    if (file === null || FOREIGN.test(printed)) return null;
    const found = only(suffixMatches(byName.get(nameOf(file)) ?? [], file, printed.startsWith('/')));
    if (found !== null) return { path: found };
    const lower = file.toLowerCase();
    const alike = (byLowerName.get(nameOf(lower)) ?? []).filter((path) => suffixMatches([path.toLowerCase()], lower, printed.startsWith('/')).length > 0);
    const exact = alike.filter((path) => path.toLowerCase() === lower || path.toLowerCase() === inside?.toLowerCase());
    const hint = only(exact) ?? only(alike);
    return hint === null ? null : { hint };
  };
}

/** Longest agreement first: for an absolute path, the tracked paths that are a tail of it, of which the longest wins. */
function suffixMatches(candidates: readonly string[], file: string, absolute: boolean): readonly string[] {
  if (!absolute) return candidates.filter((path) => path === file || path.endsWith(`/${file}`));
  const tails = candidates.filter((path) => file === path || file.endsWith(`/${path}`));
  const longest = Math.max(0, ...tails.map((path) => path.length));
  return tails.filter((path) => path.length === longest);
}

function only(paths: readonly string[]): string | null {
  return paths.length === 1 ? (paths[0] ?? null) : null;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function groupBy(paths: readonly string[], key: (path: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const group = groups.get(key(path));
    if (group === undefined) groups.set(key(path), [path]);
    else group.push(path);
  }
  return groups;
}

/** Without `.`, `..` and empty parts; null when it leads out of the root or is empty. */
function normalise(path: string): string | null {
  const parts: string[] = [];
  for (const part of path.replace(/\\/g, '/').split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.length === 0 ? null : parts.join('/');
}
