import { blockMachine, type BlockRule } from '../../block.js';
import type { Machine, Sink } from '../../parser.js';
import { draftTap } from './tap-draft.js';

/**
 * bats for people (`--pretty`): ` ✗ adds prices`, below it by three blanks what are comments in its TAP. A terminal writes the result over the
 * test's name and number, so that in a log all of it stands on one line.
 */
const failed: BlockRule = {
  starts: /^(?: {3}\S.{0,500}\d\/\d{1,6})? ✗ (\S.{0,500}?)(?: \[\d{1,9}\]| in \d{1,9}ms)?$/,
  keeps: (text, body) => (body.length === 0 ? /^ {3}\((?:in test file|from function `)/.test(text) : body.length < 200 && /^ {3}[ \S]/.test(text) && !/^ {3}\S.{0,500}\d\/\d{1,6} [ ✓✗-] ?/.test(text)),
  read: ({ head, body, from, to }) => (body.length === 0 ? undefined : draftTap({ path: [head[1] as string], yaml: [], comments: body.map((line) => line.slice(3)), loose: [], from, to })),
};

export function createBats(sink: Sink): Machine {
  return blockMachine([failed], sink);
}
