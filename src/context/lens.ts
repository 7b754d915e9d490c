import type { BugReport, Diagnosis, FileMode, Rung, Snippet } from '../model/index.js';

export interface LensInput {
  readonly bugs: readonly BugReport[];
  readonly diagnosis: Diagnosis;
  readonly rung: Rung;
  readonly tree: readonly { readonly path: string; readonly mode: FileMode; readonly size: number }[];
  read(path: string): Promise<string | null>;
}

/** The shape of the family: looks at the repository in one way and says what is worth showing, most useful first. */
export interface Lens {
  readonly name: string;
  readonly rung: Rung;
  look(input: LensInput): Promise<readonly Snippet[]>;
}
