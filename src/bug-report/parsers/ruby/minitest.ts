import type { LogLine, TestCounts } from '../../../model/index.js';
import { blockMachine, type Block, type BlockRule } from '../../block.js';
import { readDiff, type Values } from '../../comparison.js';
import { located, type Place } from '../../frames.js';
import { createHeld } from '../../held.js';
import type { BugDraft, Parser } from '../../parser.js';
import { isOwnRuby, ownRubyPlace, readRubyFrame } from './frame.js';

/** The heading: `  1) Failure:` at the end of a run, `Failure:` at once under Rails. */
const STARTS = /^(?: {1,4}\d{1,5}\) )?(Failure|Error):$/;
/** `CartTest#test_total [test/cart_test.rb:8]:` or, with an exception, `CartTest#test_total:`. */
const NAMED = /^(\S.{0,400}?)(?: \[((?:[A-Za-z]:)?[^\]:]{1,400}):(\d{1,7})\])?:$/;
const RERUN = /^(?:bin\/)?rails test \S|^(?:bundle exec )?ruby -I/;
const OVER = /^ {1,4}\d{1,5}\) Skipped:|^\d{1,9} (?:runs|tests), \d{1,9} assertions, |^Finished in |^Run options/;

/** minitest's default reporter, and the one of Rails, which prints each failure where it happens. */
export const minitest: Parser = {
  tool: 'minitest',
  language: 'ruby',
  docs: 'https://docs.seattlerb.org/minitest/Minitest/SummaryReporter.html',
  proof: { tier: 1 },
  literals: [') Failure:', ') Error:', 'Failure:', 'Error:', ' assertions, '],
  start: (sink) => {
    const held = createHeld(sink);
    const closing = (line: LogLine): boolean => {
      const counts = readCounts(line.text.trim());
      if (counts === undefined) return false;
      if (counts.failed === 0) held.drop();
      sink.tests(counts);
      return true;
    };
    return blockMachine([rule], { bug: held.add }, { line: closing, end: held.release });
  },
};

const rule: BlockRule = {
  starts: STARTS,
  keeps: (text, body) => (body.length > 0 || NAMED.test(text)) && !STARTS.test(text) && !OVER.test(text) && !RERUN.test(text) && !(text.trim() === '' && body.length > 1 && body.at(-1)?.trim() === '' && body.at(-2)?.trim() === ''),
  read: (block) => {
    const named = NAMED.exec(block.body[0] ?? '');
    const [, test = '', file, line] = named ?? [];
    if (named === null || (file === undefined && block.head[1] === 'Failure')) return undefined;
    return draft(block, test, file === undefined ? undefined : { file, line: Number(line) });
  },
};

function draft(block: Block, test: string, asserted: Place | undefined): BugDraft {
  const rest = block.body.slice(1);
  const stack = rest.map((line) => (/^ {4}\S/.test(line) ? readRubyFrame(line) : undefined));
  const frames = stack.flatMap((frame) => frame ?? []);
  const first = stack.findIndex((frame) => frame !== undefined);
  const said = (asserted === undefined && first >= 0 ? rest.slice(0, first) : rest).filter((line) => line.trim() !== '');
  const stop = said.findIndex((line) => /^(?:---Backtrace---|--- expected|\+\+\+ actual)/.test(line));
  const message = (stop > 0 ? said.slice(0, stop) : said).join('\n').trim();
  const own = asserted !== undefined && isOwnRuby(asserted.file) ? asserted : ownRubyPlace(frames);
  return { tool: 'minitest', language: 'ruby', kind: 'test', severity: 'error', ...located(own ?? asserted, frames), message, test, ...valuesOf(said), from: block.from, to: block.to };
}

function valuesOf(lines: readonly string[]): Values {
  const diff = lines.findIndex((line) => line.startsWith('--- expected'));
  if (diff >= 0) {
    // minitest marks with one character, without a space behind it.
    const marked = lines.slice(diff + 2).filter((line) => !line.startsWith('@@')).map((line) => `${line.slice(0, 1)} ${line.slice(1)}`);
    return readDiff(marked);
  }
  const find = (pattern: RegExp): string | undefined => lines.map((line) => pattern.exec(line)?.[1]).find((found) => found !== undefined);
  const [expected, actual] = [find(/^Expected: (.{1,2000})$/), find(/^ {2}Actual: (.{1,2000})$/)];
  return { ...(expected === undefined ? {} : { expected }), ...(actual === undefined ? {} : { actual }) };
}

/** `11 runs, 10 assertions, 8 failures, 1 errors, 1 skips` */
function readCounts(text: string): TestCounts | undefined {
  const match = /^(\d{1,9}) (?:runs|tests), \d{1,9} assertions, (\d{1,9}) failures, (\d{1,9}) errors, (\d{1,9}) skips$/.exec(text);
  if (match === null) return undefined;
  const [total = 0, failures = 0, errors = 0, skipped = 0] = match.slice(1).map(Number);
  return { total, passed: Math.max(0, total - failures - errors - skipped), failed: failures + errors, skipped };
}
