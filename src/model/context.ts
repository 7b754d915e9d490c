export type Rung = 0 | 1 | 2 | 3;

/** A piece of the repository shown to a model, and why. Tokens = characters / 3.5, rounded up. */
export interface Snippet {
  readonly file: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly reason: string;
  readonly rung: Rung;
  readonly tokens: number;
}

export interface Context {
  readonly rung: Rung;
  readonly snippets: readonly Snippet[];
  readonly tokens: number;
  /** What did not fit or was denied, each with its reason. */
  readonly left: readonly { readonly file: string; readonly reason: string }[];
}
