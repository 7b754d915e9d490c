import { createHeld, isVerdict, VERDICTS } from '../../held.js';
import { createNodeErrors, NODE_ERROR_LITERALS } from './node-errors.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';

/**
 * What node prints when a program dies (place, source, caret, error, stack) and errors with their stack that a program printed itself.
 * Indented errors are left to the tools that indent them: test runners print those of the tests that failed, and console output of those that passed.
 */
export const node: Parser = {
  tool: 'node',
  language: 'javascript',
  docs: 'https://nodejs.org/api/errors.html',
  proof: { tier: 1 },
  literals: [...NODE_ERROR_LITERALS, 'Assertion failed', ...VERDICTS],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const held = createHeld(sink);
  const errors = createNodeErrors((draft) => held.add(draft));
  return {
    get open() {
      return errors.open;
    },
    line(line) {
      if (isVerdict(line.text)) {
        errors.end();
        held.drop();
        return false;
      }
      const assertion = errors.open ? null : /^Assertion failed(?:: (.{1,2000}))?$/.exec(line.text);
      if (assertion !== null) held.add(draftAssertion(line.text, line.n));
      return errors.line(line) || assertion !== null;
    },
    end() {
      errors.end();
      held.release();
    },
  };
}

/** console.assert never stops a program: a warning, which counts only where there is no error. */
function draftAssertion(text: string, n: number): BugDraft {
  return { tool: 'node', language: 'javascript', kind: 'runtime', severity: 'warning', rule: 'console.assert', message: text, from: n, to: n };
}
