/** One name that a file takes from another file or hands on under a name. */
export interface Binding {
  /** The name inside this file; for a mere hand-on, the name it is handed on by. */
  readonly local: string;
  /** The name over there; `default`, `*` for the whole module, or `local` for a name of this file handed on under another name. */
  readonly name: string;
  /** The module as written; absent for a name of this very file. */
  readonly module?: string;
  /** Others that import this file see it under `local`. */
  readonly exported: boolean;
  readonly from: number;
  readonly to: number;
}
