import type { Piece } from './piece.js';

/** A part of the product that may hold the fault. */
export interface Suspect {
  readonly piece: Piece;
  readonly tokens: number;
  /** No chain of names leads from the failure to it: it stands beside what one leads to. */
  readonly beside: boolean;
}
