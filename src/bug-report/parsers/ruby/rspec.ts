import type { LogLine, TestCounts } from '../../../model/index.js';
import { blockMachine, type Block, type BlockRule } from '../../block.js';
import { located } from '../../frames.js';
import { createHeld } from '../../held.js';
import type { BugDraft, Parser, Sink } from '../../parser.js';
import { ownRubyPlace } from './frame.js';
import { rubyKind } from './kind.js';
import { readRspecBlock } from './rspec-block.js';

/** What ends the list of failures. */
const OVER = /^(?:Finished in |\d+ examples?, |Failed examples:|Pending: |Top \d+ |Randomized with seed|Run options|No examples found)/;

interface State {
  /** Inside the list "Failures:" or "Pending:"; the latter is none of our business. */
  list: 'failures' | 'pending' | 'none';
  readonly seen: Set<string>;
}

/** RSpec: the list of failures, errors outside of examples, and the closing list for logs that hold nothing else. */
export const rspec: Parser = {
  tool: 'rspec',
  language: 'ruby',
  docs: 'https://rspec.info/features/3-13/rspec-core/formatters/',
  proof: { tier: 1 },
  literals: ['Failures:', 'Failure/Error:', ' occurred while loading ', ' occurred in an `', ' occurred in a `', 'Pending: (', 'rspec ./', "rspec './", ' examples, ', ' example, ', '# ./'],
  start: (sink) => {
    const held = createHeld(sink);
    const state: State = { list: 'none', seen: new Set() };
    const rules = [failure(state), outside];
    const machine = blockMachine(rules, { bug: held.add }, { line: (line) => other(state, line, held, sink), end: held.release });
    return {
      get open() {
        return machine.open || state.list !== 'none';
      },
      line: (line) => machine.line(line),
      end: () => machine.end(),
    };
  },
};

function failure(state: State): BlockRule {
  return {
    starts: /^ {1,4}(\d{1,5})\) (\S.{0,600})$/,
    keeps: (text) => text.trim() === '' || (/^ {3,}/.test(text) && !/^ {1,4}\d{1,5}\) \S/.test(text)),
    read: (block) => {
      const read = state.list === 'failures' ? readRspecBlock(block.body) : undefined;
      if (read === undefined) return undefined;
      const test = (block.head[2] as string).trim().replace(/ FIXED$/, '');
      state.seen.add(test);
      return { ...base(block), kind: 'test', ...located(ownRubyPlace(read.frames), read.frames), message: read.message, test, ...read.values };
    },
  };
}

/** Before any example ran: a file that cannot be loaded, a hook around all of them. */
const outside: BlockRule = {
  starts: /^An error occurred (?:while loading (.{1,400}?)\.(?: - Did you mean\?)?|in an? `.{1,100}` hook\.?)$/,
  keeps: (text) => !OVER.test(text) && !text.startsWith('An error occurred '),
  read: (block) => {
    const read = readRspecBlock(block.body.slice(block.body.findIndex((line) => line.startsWith('Failure/Error:'))));
    if (read === undefined) return undefined;
    const kind = rubyKind(read.exception ?? '');
    const broken = /(?:^|\n|^SyntaxError:)\s{0,8}((?:[A-Za-z]:)?[^\s:]{1,400}):(\d{1,7}): /.exec(kind === 'syntax' ? read.message : '');
    const own = ownRubyPlace(read.frames) ?? (block.head[1] === undefined ? undefined : { file: block.head[1] });
    const place = broken === null ? own : { file: broken[1] as string, line: Number(broken[2]) };
    const message = broken === null ? read.message : read.message.replace(`${broken[1]}:${broken[2]}: `, '');
    return { ...base(block), kind, ...located(place, read.frames), ...(read.exception === undefined ? {} : { rule: read.exception }), message };
  },
};

function base(block: Pick<Block, 'from' | 'to'>): Pick<BugDraft, 'tool' | 'language' | 'severity' | 'from' | 'to'> {
  return { tool: 'rspec', language: 'ruby', severity: 'error', from: block.from, to: block.to };
}

function other(state: State, line: LogLine, held: ReturnType<typeof createHeld>, sink: Sink): boolean {
  const text = line.text.trimEnd();
  if (text === 'Failures:' || text.startsWith('Pending: (')) {
    state.list = text === 'Failures:' ? 'failures' : 'pending';
    return true;
  }
  const counts = readCounts(text);
  if (counts !== undefined) {
    if (counts.failed === 0 && !/ errors? occurred/.test(text)) held.drop();
    sink.tests(counts);
  }
  if (text !== '' && !text.startsWith(' ')) state.list = 'none';
  return counts !== undefined || listed(state, line, held);
}

/** `rspec ./spec/a_spec.rb:4 # A does b`: news only where the list of failures was cut off. */
function listed(state: State, line: LogLine, held: ReturnType<typeof createHeld>): boolean {
  const match = /^rspec '?(\.?[^\s:'[]{1,400})(?::(\d{1,7})|\[[\d:,]{1,60}\])?'? # (.{1,600})$/.exec(line.text);
  if (match === null) return false;
  const [, file = '', start, title = ''] = match;
  const place = { file, ...(start === undefined ? {} : { line: Number(start) }) };
  if (!state.seen.has(title.trim())) held.add({ ...base({ from: line.n, to: line.n }), kind: 'test', ...place, message: `${title.trim()} failed`, test: title.trim() });
  return true;
}

/** `16 examples, 13 failures, 2 pending, 1 error occurred outside of examples` */
function readCounts(text: string): TestCounts | undefined {
  const match = /^(\d{1,9}) examples?, (\d{1,9}) failures?(?:, (\d{1,9}) pending)?(?:, \d{1,9} errors? occurred outside of examples)?$/.exec(text);
  if (match === null) return undefined;
  const [total = 0, failed = 0, skipped = 0] = [match[1], match[2], match[3] ?? 0].map(Number);
  return { total, passed: Math.max(0, total - failed - skipped), failed, skipped };
}
