import type { Announced } from './planned-step.js';

/** Toolchains that a set-up action of their own installs. */
export type Tool = 'node' | 'python' | 'go' | 'java' | 'rust' | 'dotnet' | 'ruby';

/** A toolchain as a job set it up. */
export interface SetUp {
  readonly tool: Tool;
  /** A version, range or channel; empty where none could be read. */
  readonly version: string;
  /** The file that names the version, relative to the repository. */
  readonly file?: string;
}

interface Row {
  readonly tool: Tool;
  /** Inputs that name a version, and a file that does. */
  readonly version: string;
  readonly file?: string;
}

/** Set-up actions by the name before their `@`. */
const SETUPS: Readonly<Record<string, Row>> = {
  'actions/setup-node': { tool: 'node', version: 'node-version', file: 'node-version-file' },
  'actions/setup-python': { tool: 'python', version: 'python-version', file: 'python-version-file' },
  'actions/setup-go': { tool: 'go', version: 'go-version', file: 'go-version-file' },
  'actions/setup-java': { tool: 'java', version: 'java-version', file: 'java-version-file' },
  'actions/setup-dotnet': { tool: 'dotnet', version: 'dotnet-version', file: 'global-json-file' },
  'ruby/setup-ruby': { tool: 'ruby', version: 'ruby-version' },
  'dtolnay/rust-toolchain': { tool: 'rust', version: 'toolchain' },
  'actions-rust-lang/setup-rust-toolchain': { tool: 'rust', version: 'toolchain' },
};

/** What these actions print of the version that they settled on. Channels that move (nightly, beta) are left as they were asked for. */
const PRINTED: Readonly<Record<Tool, readonly RegExp[]>> = {
  node: [/\bnode: v(\d{1,3}\.\d{1,3}\.\d{1,3})\b/, /Found in cache @ \S{1,200}\/node\/(\d{1,3}\.\d{1,3}\.\d{1,3})\//],
  python: [/Successfully set up CPython \((\d\.\d{1,2}\.\d{1,2}(?:-?(?:a|b|rc|alpha|beta)[\d.]{1,5})?)\)/],
  go: [/\bgo version go(\d\.\d{1,3}(?:\.\d{1,3})?(?:(?:rc|beta)\d)?) /, /Successfully set up Go version (\d\.\d{1,3}\.\d{1,3})\b/],
  java: [/Resolved Java (\d{1,3}\.\d{1,3}\.\d{1,4})\S{0,40} from tool-cache/, /^\S{0,40} ? ? ?Version: (\d{1,3}\.\d{1,3}\.\d{1,4})\b/m],
  rust: [/\brustc (\d\.\d{1,3}\.\d{1,3}) \(/],
  dotnet: [/Installed version is (\d{1,3}\.\d{1,3}\.\d{1,4})\b/],
  ruby: [/\bruby (\d\.\d{1,2}\.\d{1,3}) \(/],
};
/** Of what such an action printed, this much is looked through. */
const LOOKED_AT = 65_536;

/** A version, a range or a channel; nothing that could be an option or a path. */
const VERSION = /^(?:lts\/[\w*-]{1,30}|(?!-)[\w.*^~<>=|+ -]{0,60})$/;

/** The toolchain that a step set up; null where it is no set-up action that is known. What the action said it took wins over a range that it was asked for. */
export function setUpBy({ title, with: inputs, text = '' }: Pick<Announced, 'title' | 'with' | 'text'>): SetUp | null {
  const [name = '', ref = ''] = title.split('@');
  const row = Object.hasOwn(SETUPS, name) ? SETUPS[name] : undefined;
  if (row === undefined) return null;
  // dtolnay's action takes the toolchain from the ref that it is called by.
  const asked = inputs[row.version] ?? (name === 'dtolnay/rust-toolchain' && !/^[0-9a-f]{40}$/.test(ref) ? ref : '');
  const file = row.file === undefined ? undefined : inputs[row.file];
  return { tool: row.tool, version: settledOn(row.tool, wordOf(asked), text), ...(file !== undefined && isInside(file) ? { file } : {}) };
}

/** Which JDK, where setup-java was told. */
export function distributionIn(actions: readonly Pick<Announced, 'title' | 'with'>[]): string | undefined {
  const distribution = actions.findLast((one) => one.title.startsWith('actions/setup-java@'))?.with.distribution;
  return distribution !== undefined && /^[\w-]{1,40}$/.test(distribution) ? distribution : undefined;
}

/** Of several versions the last is the one in force. Empty where it is no version. */
export function wordOf(asked: string): string {
  const last = asked.split('\n').map((line) => line.trim()).findLast((line) => line !== '') ?? '';
  return VERSION.test(last) ? last : '';
}

export function isInside(path: string): boolean {
  return /^[\w.][\w./-]{0,200}$/.test(path) && !path.split('/').includes('..');
}

function settledOn(tool: Tool, asked: string, text: string): string {
  if (tool === 'rust' && /^(?:nightly|beta)/.test(asked)) return asked;
  const head = text.slice(0, LOOKED_AT);
  const exact = PRINTED[tool].map((pattern) => pattern.exec(head)?.[1]).find((version) => version !== undefined);
  return exact !== undefined && fits(asked, exact) ? exact : asked;
}

/** A log may print anything: a version that is not the one asked for is not believed. */
function fits(asked: string, exact: string): boolean {
  const digits = /^v?(\d{1,4}(?:\.\d{1,4}){0,3})(?:\.[x*]){0,2}$/.exec(asked)?.[1];
  return digits === undefined || `${exact}.`.startsWith(`${digits}.`);
}
