import type { BugReport, Choice, Diagnosis, Rung, Snippet } from '../model/index.js';
import type { Paths } from './modules.js';
import type { Source } from './source.js';
import type { Suspect } from './suspect.js';

/** Lines worth showing, before they are cut out, merged and counted. */
export interface Glimpse {
  readonly file: string;
  readonly from: number;
  readonly to: number;
  /** The line that matters most: what is kept when there is no room for all of it. */
  readonly focus?: number;
  /** In plain words, for the model and for people. */
  readonly reason: string;
}

export interface LensInput {
  readonly bugs: readonly BugReport[];
  readonly diagnosis: Diagnosis;
  readonly rung: Rung;
  /** What the lenses before have shown. */
  readonly shown: readonly Snippet[];
  /** Tokens that are left for this rung. */
  readonly room: number;
  readonly paths: Paths;
  /** A tracked file; null where it is absent, denied, too large or no text. */
  open(path: string): Promise<Source | null>;
  /** Files in which a name of this file may be defined, where that goes by package or header; likeliest first. */
  beside(source: Source): Promise<readonly Source[]>;
  /** Parts of the product that may hold the fault, the most suspicious first; found once for all errors. */
  suspects(): Promise<readonly Suspect[]>;
  /** Where words stand in tracked files; absent where there is no way to look. */
  readonly find?: (words: readonly string[]) => Promise<readonly { readonly path: string; readonly line: number }[]>;
  /** Files that were chosen from the map, and the names that matter in them. */
  readonly chosen?: Choice & { readonly wanted: ReadonlySet<string> };
}

/** The shape of the family: looks at the repository in one way and says what is worth showing, most useful first. */
export interface Lens {
  readonly name: string;
  /** The first rung that it takes part in. */
  readonly rung: Rung;
  /** Looks once for all errors, after those that look at each error alone; from rung 1 on all lenses do. */
  readonly together?: true;
  /** Of errors that are looked at one by one, only the first so many; the log itself says the rest. */
  readonly most?: number;
  look(input: LensInput): Promise<readonly Glimpse[]>;
}
