import type { Kind } from '../../../model/index.js';

interface CargoRow {
  readonly literal: string;
  readonly kind: Kind;
  /** The text behind `error: `; the literal alone where absent. */
  readonly pattern?: RegExp;
}

/** How cargo and rustup begin what they say without a place. The literals are looked for in every line of a log, so they are no shorter than they must be. */
export const CARGO: readonly CargoRow[] = [
  { literal: 'failed to select a version for ', kind: 'dependency' },
  { literal: 'no matching package ', kind: 'dependency' },
  { literal: 'no matching version', kind: 'dependency' },
  { literal: 'lock file ', kind: 'dependency', pattern: /^(?:the lock file .{1,500} needs to be updated|cannot update the lock file |failed to parse lock file|lock file version)/ },
  { literal: 'cannot create the lock file ', kind: 'dependency' },
  { literal: 'as a dependency of package `', kind: 'dependency' },
  { literal: 'failed to load source for dependency', kind: 'dependency' },
  { literal: 'failed to resolve patches for ', kind: 'dependency' },
  { literal: 'failed to download ', kind: 'infra', pattern: /^failed to download (?:from `|`|replaced source|packages)/ },
  { literal: 'unable to get packages from source', kind: 'infra' },
  { literal: 'unable to update ', kind: 'infra', pattern: /^[Uu]nable to update (?:registry|https?:)/ },
  { literal: 'cyclic package dependency', kind: 'dependency' },
  { literal: 'cannot be built because it requires rustc', kind: 'dependency' },
  { literal: ' is not supported by the following package', kind: 'dependency' },
  { literal: ' links to the native library ', kind: 'dependency' },
  { literal: 'failed to verify the checksum of `', kind: 'dependency' },
  { literal: 'checksum for `', kind: 'dependency' },
  { literal: 'checksum changed', kind: 'dependency' },
  { literal: 'package ID specification `', kind: 'config' },
  { literal: 'failed to parse manifest at `', kind: 'config' },
  { literal: 'failed to load manifest for ', kind: 'config' },
  { literal: 'failed to parse the version requirement', kind: 'config' },
  { literal: 'failed to read `', kind: 'config', pattern: /^failed to read `[^`]{1,400}Cargo\.toml`/ },
  { literal: 'could not find `Cargo.toml`', kind: 'config' },
  { literal: "current package believes it's in a workspace", kind: 'config' },
  { literal: 'multiple workspace roots found', kind: 'config' },
  { literal: 'could not parse TOML configuration in `', kind: 'config' },
  { literal: 'could not load Cargo configuration', kind: 'config' },
  { literal: 'does not contain this feature', kind: 'config' },
  { literal: 'does not contain these features', kind: 'config' },
  { literal: 'does not have feature', kind: 'config' },
  { literal: 'no such command: `', kind: 'config' },
  { literal: 'no such subcommand: `', kind: 'config' },
  { literal: ' target named `', kind: 'config', pattern: /^no (?:bin|test|bench|example|lib(?:rary)?) target named `/ },
  { literal: 'a bin target must be available for ', kind: 'config' },
  { literal: 'no library targets found in package', kind: 'config' },
  { literal: '`cargo run` could not determine which binary', kind: 'config' },
  { literal: 'failed to run `rustc` to learn about target-specific information', kind: 'config' },
  { literal: 'could not execute process `', kind: 'config' },
  { literal: ' for the toolchain ', kind: 'config', pattern: /^(?:'[\w.-]{1,100}' is not installed for the toolchain|.{0,100}component .{1,200} for the toolchain)/ },
  { literal: 'toolchain ', kind: 'config', pattern: /^(?:toolchain '[^']{1,200}' (?:is not installed|does not support|has no)|override toolchain )/ },
  { literal: 'rustup could not choose a version of ', kind: 'config' },
  { literal: 'failed to run custom build command for `', kind: 'compile' },
];

const NETWORK = /\b(?:network failure|dns error|[Cc]ould ?n[o']t resolve host|[Tt]imed? ?out|SSL (?:connect|certificate)|spurious network error|failed to lookup address|\[(?:5|6|7|28|35|56)\] )/;

/** What `error: …` of cargo is about, or undefined where cargo does not say that. */
export function cargoKind(message: string): Kind | undefined {
  return CARGO.find((row) => (row.pattern === undefined ? message.includes(row.literal) : row.pattern.test(message)))?.kind;
}

/** A registry that cannot be reached explains what seems to be missing from it. */
export function isNetwork(text: string): boolean {
  return NETWORK.test(text);
}

const NAMED = [
  /^failed to parse manifest at `([^`]{1,400})`/, /^failed to read `([^`]{1,400}Cargo\.toml)`/, /lock file (?:at: )?`?(\S{1,400}?Cargo\.lock)`?(?: |$|:)/,
  /^could not parse TOML configuration in `([^`]{1,400})`/, /^failed to load manifest for workspace member `([^`]{1,400})`/,
];
const OF = /package `[^`(]{1,200}\((?:path\+file:\/\/)?([^`)]{1,400})\)`/;

/** The file that a line of cargo's speaks of. */
export function fileOf(text: string): string | undefined {
  for (const pattern of NAMED) {
    const named = pattern.exec(text)?.[1];
    if (named !== undefined) return named.endsWith('.toml') || named.endsWith('.lock') ? named : `${named}/Cargo.toml`;
  }
  const folder = OF.exec(text)?.[1];
  return folder === undefined || /^(?:https?|git|registry|sparse)\b/.test(folder) ? undefined : `${folder.replace(/[/\\]{1,9}$/, '')}/Cargo.toml`;
}
