import type { BugDraft, Sink } from '../../parser.js';
import { takeBelow, type TapCurrent } from './tap-below.js';
import type { TapFailure } from './tap-draft.js';
import { handOver } from './tap-report.js';
import type { TapResult } from './tap-result.js';

/** One stream of TAP: subtests may stand before their result (`# Subtest:`) or between braces behind it. */
export interface TapRun {
  /** Below a result that was not ok, or between the version and the counts, where any comment may be the name of a test. */
  readonly open: boolean;
  /** The closing counts have come. */
  readonly counted: boolean;
  begin(versioned?: boolean): true;
  result(result: TapResult, n: number): boolean;
  /** Comments of Perl's tests, which come without any result where prove hides them. */
  failed(comment: { readonly said: string; readonly name?: string }, indent: number, n: number): boolean;
  subtest(name: string, indent: number): boolean;
  comment(text: string, indent: number): boolean;
  count(text: string): boolean;
  continues(text: string, n: number): boolean;
  /** @param others What only a summary told; used where nothing else was found. */
  end(others: readonly BugDraft[], green?: boolean): void;
}

interface State {
  /** A version, a plan or counts: without them `not ok 1` is only words. */
  credible: boolean;
  versioned: boolean;
  failures: { failure: TapFailure; hidden: boolean }[];
  names: string[];
  /** By depth: has something deeper failed since the last result here? */
  below: boolean[];
  braces: Map<number, TapFailure>;
  current?: TapCurrent;
  group?: string;
  counts: Map<string, number>;
}

const CAP = 1000;

export function createTapRun(sink: Sink): TapRun {
  let state = fresh();
  const begin = (): true => {
    state.credible = true;
    return true;
  };
  return {
    get open() {
      return state.current !== undefined || (state.versioned && state.counts.size === 0);
    },
    get counted() {
      return state.counts.size > 0;
    },
    begin(versioned) {
      if (versioned === true) state.versioned = true;
      return begin();
    },
    result: (result, n) => addResult(state, result, n),
    failed({ said, name }, indent, n) {
      begin();
      record(state, { path: [...pathTo(state, indent), ...(name === undefined ? [] : [name])], hidden: true, indent, n });
      state.current?.failure.comments.push(said);
      return true;
    },
    subtest(name, indent) {
      state.names = [...state.names.slice(0, depthOf(indent)), name];
      return begin();
    },
    comment(text, indent) {
      if (indent === 0 && text !== '') state.group = text;
      return false;
    },
    count: (text) => addCount(state, text),
    continues: (text, n) => continues(state, text, n),
    end(others, green = false) {
      handOver(state, { sink, others, green });
      state = fresh();
    },
  };
}

function fresh(): State {
  return { credible: false, versioned: false, failures: [], names: [], below: [], braces: new Map(), counts: new Map() };
}

function depthOf(indent: number): number {
  return Math.floor(indent / 4);
}

function pathTo(state: State, indent: number): string[] {
  return state.names.slice(0, depthOf(indent)).filter((name) => name !== '');
}

function addResult(state: State, result: TapResult, n: number): boolean {
  const { indent, name, ok, brace } = result;
  const depth = depthOf(indent);
  delete state.current;
  const summed = state.below[depth] === true;
  state.below.length = Math.min(state.below.length, depth);
  state.names = state.names.slice(0, depth);
  while (state.names.length < depth) state.names.push('');
  if (brace) {
    const failure = create([...pathTo(state, indent), name], n);
    state.names[depth] = name;
    if (!ok) state.braces.set(indent, failure);
    return true;
  }
  if (!ok && !summed) record(state, { path: [...pathTo(state, indent), name], hidden: false, indent, n });
  return true;
}

function create(path: readonly string[], n: number, group?: string): TapFailure {
  return { path: path.filter((name) => name !== ''), yaml: [], comments: [], loose: [], ...(group === undefined ? {} : { group }), from: n, to: n };
}

function record(state: State, { path, hidden, indent, n }: { path: readonly string[]; hidden: boolean; indent: number; n: number }): void {
  const depth = depthOf(indent);
  const summed = hidden && state.below[depth] === true;
  if (hidden) state.below.length = Math.min(state.below.length, depth);
  const failure = create(path, n, state.group);
  state.current = { failure, indent, part: 'head' };
  for (let above = 0; above < depth; above += 1) state.below[above] = true;
  if (!summed && state.failures.length < CAP) state.failures.push({ failure, hidden });
}

function addCount(state: State, text: string): boolean {
  const total = /^\{ total: (\d{1,9})(.{0,200}) \}$/.exec(text);
  const pairs = total === null ? [/^(tests|pass|fail|ok|skip|todo|cancelled) {1,3}(\d{1,9})?$/.exec(text)] : [...(total[2] as string).matchAll(/, (pass|fail|todo|skip): (\d{1,9})/g)];
  if (total !== null) state.counts.set('tests', Number(total[1]));
  for (const pair of pairs) if (pair !== null) state.counts.set(pair[1] as string, Number(pair[2] ?? 0));
  const own = total !== null || pairs.some((pair) => pair !== null);
  if (own) state.credible = true;
  return own;
}

function continues(state: State, text: string, n: number): boolean {
  const taken = state.current === undefined ? false : takeBelow(state.current, text, n);
  if (taken !== true) delete state.current;
  return taken !== false || closing(state, text, text.length - text.trimStart().length);
}

/** A closing brace: a suite that failed without a failing test in it failed by itself. */
function closing(state: State, text: string, indent: number): boolean {
  if (text.trim() !== '}') return false;
  const failure = state.braces.get(indent);
  state.braces.delete(indent);
  const summed = state.below[depthOf(indent)] === true;
  state.below.length = Math.min(state.below.length, depthOf(indent));
  if (failure !== undefined && !summed && state.failures.length < CAP) state.failures.push({ failure, hidden: false });
  return true;
}
