import type { LogLine, TestCounts } from '../../../model/index.js';
import { located, ownPlace, readFrame, type Place } from '../../frames.js';
import { createHeld, type Held } from '../../held.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';

const LINES = 200;
/** A spec that was not run because of a hook; the hook is reported as well. */
const FOLLOWS = /^Not run because a beforeAll function failed\./;

interface Block {
  readonly title: string;
  readonly message: string[];
  readonly frames: Place[];
  part: 'none' | 'message' | 'stack' | 'over';
  readonly from: number;
  to: number;
}

interface State {
  /** Behind `Failures:`. */
  listing: boolean;
  block?: Block;
  held: Held;
}

/** Jasmine's console reporter. */
export const jasmine: Parser = {
  tool: 'jasmine',
  language: 'javascript',
  docs: 'https://jasmine.github.io/api/npm/edge/ConsoleReporter',
  proof: { tier: 1 },
  literals: ['Failures:', ' specs, ', ' spec, ', 'Incomplete: '],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const state: State = { listing: false, held: createHeld(sink) };
  return {
    get open() {
      return state.listing;
    },
    line(line) {
      const text = line.text.trimEnd();
      if (text === 'Failures:') {
        finish(state);
        state.listing = true;
        return true;
      }
      return closing(state, text, line, sink) || (state.listing && listed(state, text, line.n));
    },
    end() {
      finish(state);
      state.held.release();
    },
  };
}

function closing(state: State, text: string, line: LogLine, sink: Sink): boolean {
  const counts = readCounts(text);
  if (counts !== undefined) {
    finish(state);
    state.listing = false;
    sink.tests(counts);
    // A passing spec may have printed a list of failures.
    if (counts.failed === 0) state.held.drop();
    else state.held.release();
    return true;
  }
  const incomplete = /^Incomplete: (.{1,300})$/.exec(text)?.[1];
  const common: Pick<BugDraft, 'tool' | 'language' | 'kind' | 'severity' | 'from' | 'to'> = { tool: 'jasmine', language: 'javascript', kind: 'config', severity: 'error', from: line.n, to: line.n };
  if (incomplete !== undefined) sink.bug({ ...common, rule: incomplete === 'No specs found' ? 'no-tests' : 'incomplete', message: text });
  return incomplete !== undefined;
}

/** `8 specs, 8 failures, 1 pending spec` */
function readCounts(text: string): TestCounts | undefined {
  const match = /^(\d{1,7}) specs?, (\d{1,7}) failures?(?:, (\d{1,7}) pending specs?)?$/.exec(text);
  if (match === null) return undefined;
  const [total, failed, skipped] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  return { total, failed, skipped, passed: Math.max(0, total - failed - skipped) };
}

function listed(state: State, text: string, n: number): boolean {
  const title = /^(?:\d{1,7}\) (\S.{0,1000})|(Suite error: .{1,1000}|Top suite))$/.exec(text);
  if (title !== null) {
    finish(state);
    state.block = { title: (title[1] ?? title[2]) as string, message: [], frames: [], part: 'none', from: n, to: n };
    return true;
  }
  if (text === 'Pending:') {
    finish(state);
    state.listing = false;
    return true;
  }
  return state.block !== undefined && inside(state.block, text, n);
}

/** Of several failed expectations the first is told. */
function inside(block: Block, text: string, n: number): boolean {
  if (text === '  Message:') block.part = block.part === 'none' ? 'message' : 'over';
  else if (text === '  Stack:') block.part = block.part === 'over' ? 'over' : 'stack';
  else if (block.part === 'message' && block.message.length < LINES) block.message.push(text.replace(/^ {4}/, ''));
  else if (block.part === 'stack' && block.frames.length < LINES) {
    const cause = /^ {4}Caused by: (.{1,1000})$/.exec(text)?.[1];
    if (cause !== undefined) {
      block.message.push(`cause: ${cause}`);
      block.part = 'over';
    }
    const frame = /^\s{1,20}at \S/.test(text) ? readFrame(text) : undefined;
    if (frame !== undefined) block.frames.push(frame);
  }
  if (text !== '') block.to = n;
  return true;
}

function finish(state: State): void {
  const { block } = state;
  delete state.block;
  if (block === undefined || block.part === 'none') return;
  const message = block.message.filter((line) => line !== '').join('\n');
  const values = readValues(block.message[0] ?? '');
  state.held.add({
    tool: 'jasmine',
    language: 'javascript',
    kind: 'test',
    severity: FOLLOWS.test(message) ? 'note' : 'error',
    test: block.title,
    ...located(ownPlace(block.frames), block.frames),
    message,
    ...values,
    from: block.from,
    to: block.to,
  });
}

/** `Expected 5 to be 6.` and `Expected $.items[1] = 2 to equal 3.` */
function readValues(message: string): Pick<BugDraft, 'expected' | 'actual'> {
  const match = /^(?:[^:]{1,200}: )?Expected (?:\$\S{1,200} = )?(.{1,1000}?) to (?:be|equal|have size|contain|match) (.{1,1000})\.$/.exec(message);
  return match === null || / to (?:be|equal) /.test(match[2] as string) ? {} : { actual: match[1] as string, expected: match[2] as string };
}
