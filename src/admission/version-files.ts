import { wordOf, type Tool } from './toolchains.js';

/** Files that name a version where a set-up action is told neither version nor file, first choice first. */
export const USUAL_FILES: Readonly<Record<Tool, readonly string[]>> = {
  node: [], java: [], dotnet: ['global.json'], go: [],
  python: ['.python-version'], rust: ['rust-toolchain.toml', 'rust-toolchain'], ruby: ['.ruby-version', '.tool-versions'],
};

/** As .tool-versions calls them. */
const NAMES: Readonly<Record<string, Tool>> = { nodejs: 'node', node: 'node', python: 'python', golang: 'go', go: 'go', java: 'java', rust: 'rust', dotnet: 'dotnet', 'dotnet-core': 'dotnet', ruby: 'ruby' };
const LONGEST = 256 * 1024;

/** The version that a file of the repository names for a tool, in the words of its set-up action; empty where it names none. The file is foreign. */
export function versionIn(path: string, text: string, tool: Tool): string {
  if (text.length > LONGEST) return '';
  const name = path.split('/').at(-1) ?? '';
  const read = READERS.find(({ fits }) => fits.test(name));
  return wordOf((read?.version(text, tool) ?? firstWord(text)).trim());
}

interface Reader {
  readonly fits: RegExp;
  readonly version: (text: string, tool: Tool) => string;
}

const READERS: readonly Reader[] = [
  { fits: /^\.tool-versions$/, version: toolVersions },
  { fits: /^package\.json$/, version: packageJson },
  { fits: /^go\.(?:mod|work)$/, version: (text) => found(text, /^toolchain[ \t]{1,9}go(\S{1,30})/m) || found(text, /^go[ \t]{1,9}(\S{1,30})/m) },
  { fits: /^rust-toolchain\.toml$/, version: (text) => found(text, /^[ \t]{0,9}channel[ \t]{0,9}=[ \t]{0,9}"([^"\n]{1,60})"/m) },
  { fits: /^rust-toolchain$/, version: (text) => found(text, /^[ \t]{0,9}channel[ \t]{0,9}=[ \t]{0,9}"([^"\n]{1,60})"/m) || firstWord(text) },
  { fits: /^global\.json$/, version: (text) => at(json(text), 'sdk', 'version') },
  { fits: /^pyproject\.toml$/, version: (text) => found(text, /^requires-python[ \t]{0,9}=[ \t]{0,9}["']([^"'\n]{1,60})["']/m).replaceAll(',', ' ') || found(text, /^python[ \t]{0,9}=[ \t]{0,9}["']([^"'\n]{1,60})["']/m) },
  { fits: /^Gemfile$/, version: (text) => found(text, /^ruby[ \t]{1,9}["']([^"'\n]{1,60})["']/m) },
];

/** `.nvmrc`, `.node-version`, `.python-version`, `.ruby-version`: the first line that says anything. */
function firstWord(text: string): string {
  const line = text.split('\n').map((one) => one.replace(/#.*/, '').trim()).find((one) => one !== '') ?? '';
  return line.replace(/^(?:v(?=\d)|ruby-(?=\d))/, '');
}

function toolVersions(text: string, tool: Tool): string {
  const rows = text.split('\n').map((line) => line.replace(/#.*/, '').trim().split(/\s+/));
  const version = rows.find(([name = '']) => Object.hasOwn(NAMES, name) && NAMES[name] === tool)?.[1] ?? '';
  // Java's stand behind the name of who built it.
  return tool === 'java' ? version.replace(/^[a-z-]{1,30}-(?=\d)/, '').replace(/\+.*/, '') : version;
}

/** In the order of setup-node. */
function packageJson(text: string): string {
  const root = json(text);
  const runtime = field(field(root, 'devEngines'), 'runtime');
  const runtimes = Array.isArray(runtime) ? (runtime as unknown[]) : [runtime];
  const own = runtimes.find((one) => field(one, 'name') === 'node');
  return at(root, 'volta', 'node') || at(own, 'version') || at(root, 'engines', 'node');
}

function found(text: string, pattern: RegExp): string {
  return pattern.exec(text)?.[1] ?? '';
}

/** With the comments that global.json may have. */
function json(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s{0,40}\/\/.*$/gm, '')) as unknown;
  } catch {
    return undefined;
  }
}

function at(value: unknown, ...names: readonly string[]): string {
  const last = names.reduce<unknown>(field, value);
  return typeof last === 'string' ? last : '';
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
