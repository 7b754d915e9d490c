import type { TestCounts } from '../../../model/index.js';
import type { BugDraft, Sink } from '../../parser.js';
import { draftTap, type TapFailure } from './tap-draft.js';
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
  failed(name: string | undefined, indent: number, n: number): boolean;
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
  current?: { failure: TapFailure; indent: number; part: 'head' | 'yaml' | 'over' | 'loose' };
  group?: string;
  counts: Map<string, number>;
}

const CAP = 1000;
const LINES = 400;

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
    failed(name, indent, n) {
      if (state.current?.failure.comments.length === 0 && state.current.failure.yaml.length === 0) return true;
      begin();
      record(state, { path: [...pathTo(state, indent), name ?? 'test'], hidden: true, indent, n });
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

/** Diagnostics: YAML between marks, comments, or plain text that is indented. */
function continues(state: State, text: string, n: number): boolean {
  const { current } = state;
  const deep = text.length - text.trimStart().length;
  if (current === undefined) return closing(state, text, deep);
  const { failure, indent } = current;
  const inside = current.part === 'yaml' || current.part === 'over';
  const kept = inside ? yaml(current, text) : below(current, text, deep - indent);
  if (!kept) {
    delete state.current;
    return closing(state, text, deep);
  }
  if (text.trim() !== '') failure.to = n;
  if (inside && text.trim() === '...') delete state.current;
  return true;
}

type Current = NonNullable<State['current']>;

/** Of several errors the first is kept. Values may go on over lines that are not indented at all. */
function yaml(current: Current, text: string): boolean {
  if (text.trim() === '---') current.part = 'over';
  else if (text.trim() !== '...' && current.part === 'yaml') push(current.failure.yaml, text);
  return true;
}

function below(current: Current, text: string, depth: number): boolean {
  const { failure } = current;
  if (text.trim() === '---' && current.part === 'head' && depth >= 2) {
    current.part = 'yaml';
    return true;
  }
  const said = new RegExp(`^ {${current.indent}}# ?(?!Subtest: |Looks like )(.{0,2000})$`).exec(text)?.[1];
  if (said !== undefined && current.part === 'head' && !/^(?:tests|pass|fail) |^\{ total: |^ {0,4}Failed test/.test(said)) return push(failure.comments, said);
  if (depth < 2 || text.trim() === '' || /^(?:#|(?:not )?ok\b|1\.\.)/.test(text.trim())) return text.trim() === '' && current.part === 'loose';
  current.part = 'loose';
  return push(failure.loose, text.slice(current.indent + 2));
}

function push(lines: string[], text: string): true {
  if (lines.length < LINES) lines.push(text);
  return true;
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

function handOver(state: State, { sink, others, green }: { sink: Sink; others: readonly BugDraft[]; green: boolean }): void {
  const counts = countsOf(state.counts);
  if (counts !== undefined) sink.tests(counts);
  if (green || !(state.credible || others.length > 0) || counts?.failed === 0) return;
  const told = state.failures.filter(({ hidden }) => hidden).map(({ failure }) => failure);
  const named = new Map(told.map((failure) => [failure.path.at(-1), failure]));
  const drafts = state.failures.filter(({ failure, hidden }) => !hidden || !isTold(state, failure)).flatMap(({ failure }) => draftTap(enriched(failure, named)) ?? []);
  for (const draft of drafts) sink.bug(draft);
  const files = new Set(drafts.map((draft) => draft.file));
  for (const draft of others) if (draft.rule !== 'failed-tests' || !files.has(draft.file)) sink.bug(draft);
}

/** prove -v shows both: the comment on stderr, the result on stdout, often far apart. */
function isTold(state: State, failure: TapFailure): boolean {
  return state.failures.some((other) => !other.hidden && other.failure.path.at(-1) === failure.path.at(-1));
}

function enriched(failure: TapFailure, named: ReadonlyMap<string | undefined, TapFailure>): TapFailure {
  const other = named.get(failure.path.at(-1));
  const bare = failure.yaml.length + failure.comments.length + failure.loose.length === 0;
  return bare && other !== undefined ? { ...failure, comments: other.comments } : failure;
}

/** Node's runner says more (`# cancelled`) and is counted by its own reader. */
function countsOf(counts: ReadonlyMap<string, number>): TestCounts | undefined {
  if (counts.has('cancelled') || !counts.has('fail')) return undefined;
  const [passed, failed, skipped] = [counts.get('pass') ?? 0, counts.get('fail') ?? 0, (counts.get('skip') ?? 0) + (counts.get('todo') ?? 0)];
  return { total: counts.get('tests') ?? passed + failed + skipped, passed, failed, skipped };
}
