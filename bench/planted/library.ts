export type LanguageName = 'Python' | 'JavaScript and TypeScript' | 'Go' | 'Rust' | 'Java' | 'C++';

/** Which package manager brings a library, at which version; its archive must have this hash. */
export type Origin =
  | { readonly by: 'pip' | 'npm' | 'cargo' | 'apt'; readonly name: string; readonly version: string; readonly sha256: string }
  | { readonly by: 'go'; readonly name: string; readonly version: string; /** As in go.sum. */ readonly sum: string }
  | { readonly by: 'mvn'; readonly group: string; readonly name: string; readonly version: string; readonly sha256: string; readonly testsSha256: string };

/** A real library with tests of its own, as the package manager gives it out. */
export interface Library {
  readonly id: string;
  readonly language: LanguageName;
  readonly licence: string;
  readonly origin: Origin;
  /** Paths that are left out: what the tests do not need, and tests that need more than is here. */
  readonly without?: RegExp;
  /** Build files that the package does not bring, or brings for its maintainers. */
  readonly files?: Readonly<Record<string, string>>;
  /** Files in which faults are planted. */
  readonly product: RegExp;
  /** Run once with the network, in the library's folder: dependencies go where `ignored` says. */
  readonly prepare?: string;
  readonly ignored?: readonly string[];
  /** The step. */
  readonly command: string;
}
