import type { LogLine } from '../../../model/index.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';
import { readSummed, readSurefireLine, withoutLevel, type SurefireLine } from './surefire-line.js';
import { createFailure, type Failure } from './test-failure.js';
import { splitName, testName } from './test-name.js';

const CAP = 500;

interface Held {
  readonly failure?: Failure;
  readonly draft: BugDraft;
  readonly type: string;
  to: number;
}

interface State {
  within?: string;
  current?: Held;
  /** Reported once the run is over: only its summary says which tests passed when they were run again. */
  held: Held[];
  readonly flaky: Set<string>;
  /** In the summary, and in which part of it. */
  summary?: 'failed' | 'flaky' | 'none';
}

/** Maven's test plugins, from 2.12 on, with whatever framework they run. Test names are those of version 3: see testName. */
export const surefire: Parser = {
  tool: 'surefire',
  also: ['failsafe'],
  language: 'java',
  docs: 'https://maven.apache.org/surefire/maven-surefire-plugin/',
  proof: { tier: 1 },
  literals: ['Tests run:', 'Time elapsed: ', 'Running ', 'Results:', 'Results :'],
  start: (sink) => {
    const state: State = { held: [], flaky: new Set() };
    return machine(state, sink);
  },
};

function machine(state: State, sink: Sink): Machine {
  return {
    get open() {
      return state.current !== undefined || state.summary !== undefined;
    },
    line(line) {
      const read = readSurefireLine(withoutLevel(line.text));
      if (read !== undefined) return known(state, read, line, sink);
      if (state.current !== undefined) return below(state, line);
      return state.summary !== undefined && summed(state, line);
    },
    end: () => release(state, sink),
  };
}

function known(state: State, read: SurefireLine, line: LogLine, sink: Sink): boolean {
  delete state.current;
  if (read.is === 'running') state.within = read.type;
  else if (read.is === 'class') state.within = read.type ?? state.within ?? '';
  else if (read.is === 'failed') failed(state, read.type ?? state.within, read.name, line);
  else if (read.is === 'results') state.summary = 'none';
  else if (read.is === 'section') return section(state, read, line);
  else return total(state, read.counts, sink);
  return read.is !== 'running';
}

function failed(state: State, within: string | undefined, name: string, line: LogLine): void {
  const { type, method } = splitName(name, within);
  const draft: BugDraft = { tool: 'surefire', kind: 'test', severity: 'error', language: 'java', test: testName(type, method), message: '', from: line.n, to: line.n };
  state.current = { failure: createFailure(), draft, type, to: line.n };
  if (state.held.length < CAP) state.held.push(state.current);
}

function below(state: State, line: LogLine): boolean {
  const { current } = state;
  if (current?.failure?.take(line.text) !== true) {
    delete state.current;
    return false;
  }
  if (line.text.trim() !== '') current.to = line.n;
  return true;
}

function section(state: State, read: { readonly flaky: boolean; readonly rest: string }, line: LogLine): boolean {
  if (state.summary === undefined) return false;
  state.summary = read.flaky ? 'flaky' : 'failed';
  if (read.rest !== '') entry(state, read.rest, line);
  return true;
}

function summed(state: State, line: LogLine): boolean {
  const text = withoutLevel(line.text);
  if (state.summary === 'flaky' && /^[\w$]{1,100}\./.test(text)) {
    const { type, method } = splitName(text, undefined);
    state.flaky.add(testName(type, method));
  }
  if (state.summary === 'failed') entry(state, text, line);
  if (/^(?:BUILD |-{20,}$|Failed to execute goal)/.test(text)) delete state.summary;
  return state.summary !== undefined && text !== '';
}

/** The summary cuts messages short and leaves out packages: it is used for a test that has no block of its own. */
function entry(state: State, text: string, line: LogLine): void {
  const read = readSummed(text);
  if (read === undefined || state.held.length >= CAP) return;
  const { type, method, message, ...place } = read;
  const test = testName(type, method);
  const bare = test.replace(/\[.{0,200}$|\(.{0,200}$/, '');
  if (state.held.some(({ draft, ...one }) => ends(draft.test ?? '', bare) || ends(one.type, type) && draft.test === one.type)) return;
  const draft: BugDraft = { tool: 'surefire', kind: 'test', severity: 'error', language: 'java', test, ...place, message: message === '' ? `${test} failed` : message, from: line.n, to: line.n };
  state.held.push({ draft, type, to: line.n });
}

function ends(test: string, bare: string): boolean {
  const name = test.replace(/\[.{0,200}$|\(.{0,200}$/, '');
  return name === bare || name.endsWith(`.${bare}`) || name.endsWith(`$${bare}`);
}

function total(state: State, [run = 0, failures = 0, errors = 0, skipped = 0]: readonly number[], sink: Sink): boolean {
  if (state.summary === undefined) return true;
  sink.tests({ total: run, failed: failures + errors, skipped, passed: Math.max(0, run - failures - errors - skipped) });
  release(state, sink);
  return true;
}

function release(state: State, sink: Sink): void {
  const { held, flaky } = state;
  state.held = [];
  delete state.current;
  delete state.summary;
  for (const { failure, draft, type, to } of held) {
    const told: Partial<BugDraft> = failure?.draft(type) ?? {};
    sink.bug({ ...draft, ...told, message: told.message || draft.message || `${draft.test ?? ''} failed`, severity: flaky.has(draft.test ?? '') ? 'warning' : 'error', to });
  }
  flaky.clear();
}
