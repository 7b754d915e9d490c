import type { Action, FailureClass, Kind } from '../model/index.js';

/** What the cause table may look at: one BugReport, and what the repository knows of the place it names. */
export interface Symptom {
  readonly kind: Kind;
  readonly tool: string;
  readonly rule?: string;
  readonly message: string;
  /** The file as resolved, or as printed where nothing tracked fits. */
  readonly file?: string;
  /** The file, or a frame of the stack, is tracked. */
  readonly tracked: boolean;
  /** The exec bit of the tracked script that the message says could not be run; absent where it names none. */
  readonly executable?: boolean;
  /** The module that was not found is, or is nearly, one of the repository's own; absent where the message names none. */
  readonly local?: boolean;
}

/** All parts that are given must hold; an absent part holds always. Patterns are linear. */
export interface Condition {
  readonly kinds?: readonly Kind[];
  readonly rule?: RegExp;
  readonly message?: RegExp;
  /** A message that it must not match. */
  readonly unless?: RegExp;
  readonly tool?: RegExp;
  readonly file?: RegExp;
  /** A file that it must not be. */
  readonly notFile?: RegExp;
  readonly tracked?: boolean;
  readonly executable?: boolean;
  readonly local?: boolean;
}

/** An example for the test that walks the table: `kind` and `message` are needed, the rest has quiet defaults. */
export type Example = Pick<Symptom, 'kind' | 'message'> & Partial<Symptom>;

/** One row of the ordered cause table: the first row that fits any primary report decides. */
export interface Cause {
  readonly id: string;
  readonly class: FailureClass;
  readonly action: Action;
  readonly when: Condition;
  /** For people: what it means and what to do. `{where}` is the place, `{what}` the message. */
  readonly sentence: string;
  /** A report that this row decides, and a near miss that it must leave to others. */
  readonly positive: Example;
  readonly nearMiss: Example;
}

/** Does every part of the condition hold? */
export function fits(when: Condition, symptom: Symptom): boolean {
  return factsHold(when, symptom) && textsHold(when, symptom);
}

function factsHold(when: Condition, symptom: Symptom): boolean {
  const { kinds, tracked, executable, local } = when;
  return (kinds === undefined || kinds.includes(symptom.kind))
    && (tracked === undefined || tracked === symptom.tracked)
    && (executable === undefined || executable === symptom.executable)
    && (local === undefined || local === symptom.local);
}

function textsHold(when: Condition, symptom: Symptom): boolean {
  if (when.unless?.test(symptom.message) === true) return false;
  if (when.notFile !== undefined && matches(when.notFile, symptom.file)) return false;
  return matches(when.rule, symptom.rule) && matches(when.message, symptom.message) && matches(when.tool, symptom.tool) && matches(when.file, symptom.file);
}

function matches(pattern: RegExp | undefined, text: string | undefined): boolean {
  return pattern === undefined || (text !== undefined && pattern.test(text));
}
