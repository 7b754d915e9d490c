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

/** What a prompt showed and what it cost: a line of the ledger. */
export type Shown = Omit<Snippet, 'text'>;

export interface Context {
  readonly rung: Rung;
  readonly snippets: readonly Snippet[];
  /** Hunks of the change that made the step red, nearest to the failure first; their text is that of a diff, their numbers those of the new text. */
  readonly changes: readonly Snippet[];
  /** Of snippets and changes together. */
  readonly tokens: number;
  /** What did not fit or was denied, each with its reason. */
  readonly left: readonly { readonly file: string; readonly reason: string }[];
}
