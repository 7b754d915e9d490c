/** What one sandboxed process may see; absolute paths. */
export interface SandboxSpec {
  /** The clone, and where it appears inside. */
  readonly clone: string;
  readonly mountAt: string;
  readonly cwd: string;
  readonly network: boolean;
  readonly env: Readonly<Record<string, string>>;
  readonly home: string;
  /** Tool homes: shown read-only below a throw-away layer, `masked` paths inside are emptied. */
  readonly homes: readonly { readonly path: string; readonly masked: readonly string[] }[];
  /** Private folder of this run for overlay layers and copies. */
  readonly scratch: string;
  /** Folders that must look empty (runner temp, sockets, other users' homes). */
  readonly hidden: readonly string[];
  readonly uid: number;
  readonly gid: number;
  /** Overlay mounts work here (found out by the self-test). */
  readonly overlay: boolean;
  readonly argv: readonly string[];
}

/** The shape of the family: pure, builds the argv that starts `spec.argv` inside. */
export interface Sandbox {
  readonly name: 'bubblewrap' | 'docker' | 'none';
  /** What it keeps apart, in one line, for people. */
  readonly summary: string;
  wrap(spec: SandboxSpec): { readonly argv: readonly string[]; readonly env: Readonly<Record<string, string>> };
}
