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

/** A file that a map offers: told by its name and by what it defines, not by its text. */
export interface MapEntry {
  readonly file: string;
  /** Names that it defines, those first that the failure comes by. */
  readonly symbols: readonly string[];
  /** Tokens of its whole text. */
  readonly tokens: number;
}

/** Files of the repository that were not shown yet, the likeliest first. */
export interface RepositoryMap {
  readonly entries: readonly MapEntry[];
  /** Of the map itself, when it is told to a model. */
  readonly tokens: number;
}

/** Files of a map that are to be shown, best first, and who said so. */
export interface Choice {
  readonly files: readonly string[];
  readonly reason: string;
}
