import type { BugDraft } from '../../parser.js';
import { languageOf } from './language.js';
import { createStack, placeOf, rootOf, say, type Link, type Stack } from './stack.js';

/** How many lines a message may have before its stack begins, blank ones among them. */
const HEAD = 30;
const ASSERTION = /(?:^|[.$])(?:AssertionError|AssertionFailedError|ComparisonFailure|MultipleFailuresError|ComparisonFailException|FailException|TestFailedException|AssertionErrorBuilder|ConditionNotSatisfiedError|PowerAssertionError)$/;
const THROWN = /^\s{0,12}(?:=> )?((?:[a-z_][\w$]{0,80}\.){1,20}[\w$]{1,200}|[A-Z][\w$]{0,80}(?:Exception|Error|Failure))(?:: (.{0,4000}))?$/;

/** Collects what a runner prints below the name of a test that failed: the exception, its message over some lines, its stack. */
export interface Failure {
  /** True when the line belongs to it. */
  take(text: string): boolean;
  /** The fields of the draft that follow from it. `type` is the class that the runner named, if it named one. */
  draft(type: string | undefined): Pick<BugDraft, 'message' | 'kind' | 'severity'> & Partial<BugDraft>;
}

interface State {
  stack?: Stack;
  /** Lines of the message below its first, before the stack. */
  more: string[];
  closed: boolean;
}

export function createFailure(): Failure {
  const state: State = { more: [], closed: false };
  return { take: (text) => !state.closed && take(state, text), draft: (type) => draftOf(state, type) };
}

function take(state: State, text: string): boolean {
  const { stack } = state;
  if (stack === undefined) return begin(state, text);
  if (/^\s{1,16}at .{0,600}$/.test(text) || (stack.chain.length > 1 || stack.chain.some((one) => one.frames.length > 0) || /^\s{0,12}Caused by: /.test(text) || isPlainFrame(text))) {
    const mine = stack.take(text);
    state.closed = !mine;
    return mine;
  }
  if (state.more.length >= HEAD || (text.trim() === '' && state.more.at(-1)?.trim() === '')) {
    state.closed = true;
    return false;
  }
  state.more.push(text.slice(0, 1_000));
  return true;
}

/** A frame without `at`, as JUnit's console prints it. */
function isPlainFrame(text: string): boolean {
  return /^\s{4,16}[\w$.<>/]{1,500}\([\w$-]{1,200}\.\w{1,10}:\d{1,7}\)$/.test(text);
}

function begin(state: State, text: string): boolean {
  const [, name, said] = THROWN.exec(text) ?? [];
  if (name === undefined) {
    state.closed = true;
    return false;
  }
  state.stack = createStack(name, said);
  return true;
}

function draftOf({ stack, more }: State, type: string | undefined): Pick<BugDraft, 'message' | 'kind' | 'severity'> & Partial<BugDraft> {
  const first = stack?.chain[0];
  if (stack === undefined || first === undefined) return { kind: 'test', severity: 'error', message: '' };
  const text = [first.text.join('\n'), ...trimmed(more)].join('\n').trim();
  const asserted = ASSERTION.test(first.name);
  const place = placeOf(placed(stack.chain, type));
  const cause = stack.chain.slice(1).map((one) => `\ncause: ${say(one).split('\n')[0] as string}`);
  return {
    kind: 'test',
    severity: 'error',
    rule: first.name.split(/[.$]/).at(-1) as string,
    message: (asserted && text !== '' ? text : [first.name, text].filter((part) => part !== '').join(': ')) + cause.join(''),
    ...readValues(text),
    ...place,
    ...(place.file === undefined ? {} : { language: languageOf(place.file) }),
  };
}

/** A failed assertion is where the test says so, not in a helper's cause. */
function placed(chain: readonly Link[], type: string | undefined): Link {
  const first = chain[0] as Link;
  const own = first.frames.find((frame) => frame.own && type !== undefined && frame.function?.startsWith(`${type}.`) === true);
  return own !== undefined && ASSERTION.test(first.name) ? first : rootOf(chain);
}

function trimmed(lines: readonly string[]): string[] {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return lines.slice(0, last + 1);
}

const PAIRS: readonly RegExp[] = [
  /expected: ?<([^]{0,2000}?)> but was: ?<([^]{0,2000}?)>\s{0,4}$/,
  /expected: ?(?!<)(.{1,1000}?) but was: ?(.{1,1000})$/m,
  /expected \[(.{0,1000}?)\] but found \[(.{0,1000}?)\]/,
  /Expected: (.{1,1000})\n\s{0,20}but: (?:was )?(.{1,1000})/,
  /[Ee]xpect(?:ed|ing):?\s{0,8}\n? {0,8}(.{1,500})\nto be equal to:?\s{0,8}\n? {0,8}(.{1,500})/,
  /^expected: (.{1,1000})\n\s{0,8}but was: (.{1,1000})$/m,
];

/** What JUnit, TestNG, Hamcrest and AssertJ print of a comparison. */
export function readValues(text: string): { expected?: string; actual?: string } {
  if (!/xpect/.test(text)) return {};
  for (const [index, pattern] of PAIRS.entries()) {
    const [, one, two] = pattern.exec(text) ?? [];
    // AssertJ says first what it got.
    if (one !== undefined && two !== undefined) return index === 4 ? { expected: two, actual: one } : { expected: one, actual: two };
  }
  return {};
}
