import { createHeld, isVerdict, VERDICTS } from '../../held.js';
import { createNodeErrors, NODE_ERROR_LITERALS } from './node-errors.js';
import { readNodeLine } from './node-line.js';
import type { Machine, Parser, Sink } from '../../parser.js';

/**
 * What node prints when a program dies (place, source, caret, error, stack) and errors with their stack that a program printed itself.
 * Indented errors are left to the tools that indent them: test runners print those of the tests that failed, and console output of those that passed.
 */
export const node: Parser = {
  tool: 'node',
  language: 'javascript',
  docs: 'https://nodejs.org/api/errors.html',
  proof: { tier: 1 },
  literals: [...NODE_ERROR_LITERALS, 'Assertion failed', 'unsettled top-level await', ': bad option: ', 'is not allowed in NODE_OPTIONS', ...VERDICTS],
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
      const alone = errors.open ? undefined : readNodeLine(line);
      if (alone !== undefined) held.add(alone);
      return errors.line(line) || alone !== undefined;
    },
    end() {
      errors.end();
      held.release();
    },
  };
}
