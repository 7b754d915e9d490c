import type { LogLine } from '../../../model/index.js';
import type { Machine, Parser, Sink } from '../../parser.js';
import { createFailure, type Failure } from './test-failure.js';
import { splitName, testName } from './test-name.js';

interface State {
  failure?: Failure;
  tool: string;
  type: string;
  method: string;
  from: number;
  to: number;
  /** In the list of failures: its entries count only there. */
  listing?: 'platform' | 'junit4';
  entry?: string;
  found: number;
  skipped: number;
  passed: number;
}

const ENTRY4 = /^\d{1,6}\) (.{1,600}\([\w$.]{1,300}\))$/;
const TESTNG = /^FAILED(?: CONFIGURATION)?: (?:@\w{1,40} )?(\S.{0,600})$/;
const SOURCE = /^\s{4}(?:Method|Class)Source \[className = '([\w$.]{1,300})'(?:, methodName = '(.{1,300}?)', methodParameterTypes = '(.{0,500}?)')?/;
const COUNT = /^\[\s{0,12}(\d{1,9}) tests (found|skipped|successful|failed) {1,8}\]$/;
const SUMS = [/^Tests run: ?(\d{1,9}), {1,2}Failures: ?(\d{1,9})(?:, {1,2}Errors: ?\d{1,9})?()$/, /^Total tests run: (\d{1,9})(?:, Passes: \d{1,9})?, Failures: (\d{1,9}), Skips: (\d{1,9})$/];

/** JUnit's own runners on the command line, the platform's console and that of version 4, and TestNG's. */
export const junit: Parser = {
  tool: 'junit',
  also: ['testng'],
  language: 'java',
  docs: 'https://junit.org/junit5/docs/current/user-guide/#running-tests-console-launcher',
  proof: { tier: 1 },
  literals: ['Failures (', 'There was ', 'There were ', 'FAILED: ', 'FAILED CONFIGURATION: ', ' tests ', 'Tests run: ', 'Total tests run: '],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const state: State = { tool: 'junit', type: '', method: '', from: 0, to: 0, found: 0, skipped: 0, passed: 0 };
  return {
    get open() {
      return state.failure !== undefined || state.listing !== undefined;
    },
    line(line) {
      if (state.failure !== undefined && !isEntry(state, line.text) && state.failure.take(line.text)) {
        if (line.text.trim() !== '') state.to = line.n;
        return true;
      }
      finish(state, sink);
      return frame(state, line) || begin(state, line) || counts(state, line, sink);
    },
    end: () => finish(state, sink),
  };
}

function isEntry(state: State, text: string): boolean {
  return state.listing === 'platform' ? /^ {2}\S/.test(text) : ENTRY4.test(text) || TESTNG.test(text);
}

/** The first and the last line of a list. */
function frame(state: State, { text }: LogLine): boolean {
  if (/^Failures \(\d{1,9}\):$/.test(text)) state.listing = 'platform';
  else if (/^There (?:was|were) \d{1,9} (?:failure|error)s?:$/.test(text)) state.listing = 'junit4';
  else if (/^(?:Test run finished after|Tests run:|FAILURES!!!)/.test(text)) delete state.listing;
  else return false;
  return state.listing !== undefined;
}

function begin(state: State, line: LogLine): boolean {
  const { text } = line;
  const testng = TESTNG.exec(text)?.[1];
  if (testng !== undefined) return open(state, 'testng', splitName(testng, undefined), line);
  if (state.listing === 'junit4') {
    const name = ENTRY4.exec(text)?.[1];
    return name !== undefined && open(state, 'junit', splitName(name, undefined), line);
  }
  if (state.listing !== 'platform') return false;
  if (/^ {2}\S/.test(text)) Object.assign(state, { entry: text, from: line.n });
  const [, type, method = '', types = ''] = SOURCE.exec(text) ?? [];
  if (type === undefined) return true;
  const number = /:\[(\d{1,6})\](?: .{0,600})?$/.exec(state.entry ?? '')?.[1];
  const simple = types.split(', ').map((one) => one.split(/[.$]/).at(-1)).join(', ');
  const { from } = state;
  open(state, 'junit', { type, method: method + (types === '' ? '' : `(${simple})`) + (number === undefined ? '' : `[${number}]`) }, line);
  state.from = from;
  return true;
}

function open(state: State, tool: string, name: { type: string; method: string }, line: LogLine): boolean {
  Object.assign(state, { failure: createFailure(), tool, ...name, from: line.n, to: line.n });
  return true;
}

function counts(state: State, { text }: LogLine, sink: Sink): boolean {
  const [, number, what] = COUNT.exec(text) ?? [];
  if (what === 'found' || what === 'skipped') state[what] = Number(number);
  else if (what === 'successful') state.passed = Number(number);
  else if (what === 'failed') sink.tests({ total: state.found, failed: Number(number), skipped: state.skipped, passed: state.passed });
  const [, all, failed, skipped] = SUMS.map((pattern) => pattern.exec(text)).find((one) => one !== null) ?? [];
  if (all !== undefined) sink.tests({ total: Number(all), failed: Number(failed), skipped: Number(skipped ?? 0), passed: Math.max(0, Number(all) - Number(failed) - Number(skipped ?? 0)) });
  return what !== undefined || all !== undefined;
}

function finish(state: State, sink: Sink): void {
  const { failure, tool, type, method, from, to } = state;
  if (failure === undefined) return;
  delete state.failure;
  const told = failure.draft(type);
  if (tool === 'testng' && told.rule === undefined) return;
  const test = type === '' ? method : testName(type, method);
  sink.bug({ tool: 'junit', language: 'java', test, ...told, message: told.message || `${test} failed`, from, to });
}
