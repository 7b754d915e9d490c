/** Makes what a log calls a file into a path that is the same on every machine. */
export interface PathCleaner {
  /** A path as printed → `/`-separated, without runner, clone and root prefixes. */
  file(printed: string): string;
  /** The same prefixes taken out of running text; other text stays as it is. */
  text(printed: string): string;
}

/** Where hosted runners and container jobs check a repository out: <home>/<repository>/<repository>/. */
const RUNNERS = [
  '/home/runner/work/[^/\\\\\\s]{1,100}/[^/\\\\\\s]{1,100}',
  '/Users/runner/work/[^/\\\\\\s]{1,100}/[^/\\\\\\s]{1,100}',
  '(?:[A-Za-z]:)?[/\\\\](?:[^/\\\\\\s:]{1,100}[/\\\\]){0,4}_work[/\\\\][^/\\\\\\s]{1,100}[/\\\\][^/\\\\\\s]{1,100}',
  '/__w/[^/\\\\\\s]{1,100}/[^/\\\\\\s]{1,100}',
  '/github/workspace',
  '[A-Za-z]:[/\\\\]a[/\\\\][^/\\\\\\s]{1,100}[/\\\\][^/\\\\\\s]{1,100}',
] as const;
/** Build tools that invent an address for a module of the project. */
const SCHEME = /^(?:file:\/\/(?=[/A-Za-z])|webpack-internal:\/\/\/|webpack:\/\/\/?(?:[^/\s]{0,100}\/(?=\.\/))?|turbopack:\/\/\/?(?:\[project\]\/)?|vite-node:\/\/)/;

/**
 * @param roots Folders that the log's paths may begin with (clones, `--root`); the longest is tried first.
 */
export function createPathCleaner(roots: readonly string[] = []): PathCleaner {
  const known = rootPatterns(roots);
  const prefixes = [...known, ...RUNNERS].join('|');
  const leading = new RegExp(`^(?:${prefixes})(?:[/\\\\]+|$)`);
  const inText = new RegExp(`(?:file:\\/\\/)?(?<![\\w.-])(?:${prefixes})[/\\\\]`, 'g');
  return {
    file: (printed) => cleanFile(printed, leading),
    text: (printed) => (printed.includes('/') || printed.includes('\\') ? printed.replace(inText, '') : printed),
  };
}

/** Absolute roots only: `.` would take the `./` from the names of modules. A root is matched with either separator; macOS shows /var, /tmp and /etc under /private as well. */
function rootPatterns(roots: readonly string[]): string[] {
  const named = roots.map((root) => root.replace(/[/\\]{1,9}$/, '')).filter((root) => /^(?:[/\\]|[A-Za-z]:)./.test(root));
  const longestFirst = [...new Set(named)].sort((a, b) => b.length - a.length);
  return longestFirst.map((root) => {
    const escaped = root.split(/[/\\]+/).map((name) => name.replace(/[.*+?^${}()|[\]]/g, '\\$&')).join('[/\\\\]+');
    return root.startsWith('/') ? `(?:\\/private)?${escaped}` : escaped;
  });
}

function cleanFile(printed: string, leading: RegExp): string {
  let file = printed.trim().replace(SCHEME, '');
  if (/^\/[A-Za-z]:[/\\]/.test(file)) file = file.slice(1);
  file = file.replace(leading, '');
  if (file.includes('\\')) file = file.replace(/\\+/g, '/');
  while (file.startsWith('./')) file = file.slice(2).replace(/^\/+/, '');
  return file;
}

/** Frames and symbols that are not the project's own: runtimes, package folders, generated code. */
export function isForeign(file: string): boolean {
  return (
    file === '' ||
    /^(?:node:|ext:|internal\/|<|\[|native|evalmachine|https?:|\/usr\/(?:lib|local|share)\/|\/opt\/(?!(?:[^/]{1,100}\/){0,4}_work\/[^_/])|\/nix\/|\/rustc\/|[A-Za-z]:\/hostedtoolcache\/)/.test(file) ||
    /(?:^|\/)(?:node_modules|site-packages|dist-packages|hostedtoolcache|\.pnpm|\.yarn|\.venv|\.tox|vendor\/bundle|lib\/python\d)(?:\/|\.|$)/.test(file)
  );
}
