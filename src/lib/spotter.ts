import { buildAutomaton, type Automaton } from './automaton.js';

/** Tells, in one pass over a text, where literals end and whose they are. */
export interface Spotter {
  each(text: string, visit: (owner: number, end: number) => void): void;
}

/**
 * The automaton is built when there is first something to read. What it says is a hint: a character beyond its classes may pass for another.
 * @param fold Literals are lower case, and Latin letters match in either case.
 */
export function createSpotter(literals: readonly (readonly string[])[], fold = false): Spotter {
  let automaton: Automaton | undefined;
  return {
    each(text, visit) {
      const { of, next, owners, width, firstFull } = (automaton ??= buildAutomaton(literals, fold));
      let state = 0;
      for (let index = 0; index < text.length; index += 1) {
        state = next[state + (of[text.charCodeAt(index)] as number)] as number;
        if (state >= firstFull) for (const owner of owners[state / width] as readonly number[]) visit(owner, index + 1);
      }
    },
  };
}
