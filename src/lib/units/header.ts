import type { Unit } from './unit.js';

/** What a header says of its statement. */
export interface Naming {
  readonly kind: Unit['kind'];
  readonly name?: string;
}

/** A statement's header, for the namers: masked and plain text up to its first body, and where it stands. */
export interface Header {
  readonly code: string;
  readonly plain: string;
  /** The statement stands in the body of a class, an object literal or the like. */
  readonly member: boolean;
  /** It stands in no other statement. */
  readonly top: boolean;
  /** It has a block that is a body. */
  readonly body: boolean;
}
