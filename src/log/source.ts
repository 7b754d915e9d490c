import type { Files } from '../ports/index.js';

/** What a log is read from. */
export type LogRef =
  | { readonly source: 'file'; /** `-` is standard input. */ readonly path: string }
  | { readonly source: 'command'; /** Merged output of a run that is over. */ readonly output: Uint8Array };

/** The shape of the family. */
export interface LogSource<R extends LogRef = LogRef> {
  readonly name: R['source'];
  /** The raw bytes in order. What cannot be read is the port's error, with its sentence. */
  read(world: { readonly files: Pick<Files, 'read'> }, ref: R): AsyncIterable<Uint8Array>;
}
