import type { LogLine, TestCounts } from '../../../model/index.js';
import { DIGIT, type BugDraft, type Machine, type Parser, type Sink } from '../../parser.js';
import { closeRun, type Ending } from './go-test-draft.js';
import { createJsonStream } from './go-test-json.js';
import { createRun, readRunLine, turnTo, type Run } from './go-test-run.js';

interface State {
  run: Run;
  /** The package whose failures gotestsum lists. */
  summary?: string;
  /** Import paths that ended, to find again what gotestsum shortens. */
  readonly packages: string[];
  counts: { total: number; passed: number; failed: number; skipped: number };
  /** Packages that failed without naming a test; gotestsum may name it yet. */
  readonly unnamed: Map<string, BugDraft>;
  /** The log shows what the compiler said. */
  compiled: boolean;
  unbuilt?: { readonly package: string; readonly n: number; readonly text: string };
  /** Lines since anything of a test was seen; beyond some the machine sleeps again. */
  idle: number;
  awake: boolean;
}

/**
 * go test, plain, -v and -json, gotestsum's summary of it, and programs of Go that crash (those are told as `go`). The id of a test is
 * `package.TestName/subtest`, the package as Go imports it (gotestsum shortens it); a file of a test is named without its folder, as Go does.
 */
export const goTest: Parser = {
  tool: 'go-test',
  also: ['gotestsum'],
  language: 'go',
  docs: 'https://pkg.go.dev/cmd/go#hdr-Testing_flags, https://pkg.go.dev/cmd/test2json, https://github.com/gotestyourself/gotestsum#output-format',
  proof: { tier: 1 },
  literals: ['=== RUN ', '=== CONT ', '=== FAIL: ', '--- FAIL: ', '--- PASS: ', '--- SKIP: ', 'FAIL\t', 'ok  \t', '?   \t', 'panic: ', 'fatal error: ', 'WARNING: DATA RACE', 'goroutine stack exceeds', '"Action":"', '# ', `.go:${DIGIT}`, 'DONE ', '=== Errors', '=== Skipped', '=== Failed', 'FAIL .', 'FAIL Test', 'PASS Test', 'SKIP Test', '.Test'],
  start: (sink) => machine(sink),
};

const IDLE = 300;

function machine(sink: Sink): Machine {
  const state: State = { run: createRun(), packages: [], unnamed: new Map(), counts: none(), compiled: false, idle: 0, awake: false };
  const json = createJsonStream(sink);
  return {
    get open() {
      return state.awake || state.run.crash.open;
    },
    line(line) {
      if (line.text.charCodeAt(0) === 123) return json.line(line);
      const mine = read(state, line, sink);
      state.idle = mine ? 0 : state.idle + 1;
      if (mine) state.awake = true;
      if (state.idle > IDLE) state.awake = false;
      return mine;
    },
    end() {
      close(state, { failed: false, n: 1 }, sink);
      for (const draft of state.unnamed.values()) sink.bug(draft);
      const { unbuilt, compiled } = state;
      if (unbuilt !== undefined && !compiled) sink.bug({ tool: 'go-test', language: 'go', kind: 'compile', severity: 'error', message: unbuilt.text, from: unbuilt.n, to: unbuilt.n });
      const counts = json.end() ?? state.counts;
      if (counts.total > 0) sink.tests(counts);
    },
  };
}

function none(): State['counts'] {
  return { total: 0, passed: 0, failed: 0, skipped: 0 };
}

function read(state: State, line: LogLine, sink: Sink): boolean {
  const { text, n } = line;
  if (/^(?:\.{0,2}[\\/])?[\w./\\-]{1,300}\.go:\d{1,7}:(?:\d{1,5}:)? |^# [\w./-]+/.test(text)) state.compiled = true;
  if (ended(state, text, n, sink) || summarized(state, text, n, sink)) return true;
  // gotestsum's groups: the list at the end says it all again, with the package.
  if (/^(?:FAIL|PASS|SKIP) (?:[\w./-]{1,300}\.)?(?:Test|Fuzz|Example)\S{0,400} \(\d/.test(text)) {
    turnTo(state.run, undefined, n);
    return true;
  }
  if (!state.awake && !state.run.crash.open && !/^\s{0,80}(?:--- |=== )|^(?:panic: |fatal error: |WARNING: DATA RACE$|runtime: |unexpected fault)/.test(text)) return false;
  const count = /^\s{0,80}--- (FAIL|PASS|SKIP): \S/.exec(text)?.[1];
  const mine = readRunLine(state.run, text, n);
  if (mine && count !== undefined && state.run.verbose) tally(state.counts, count);
  return mine;
}

function tally(counts: State['counts'], word: string): void {
  counts.total += 1;
  counts[word === 'PASS' ? 'passed' : word === 'FAIL' ? 'failed' : 'skipped'] += 1;
}

const ENDED = /^(FAIL|ok {2}|\? {3})\t(\S{1,500})(?:[\t ](.{0,300}))?$/;
/** gotestsum's `testname` and `github-actions` formats close a package with its short name. */
const SHORT = /^(?:FAIL ([\w./-]{1,300})|\s{2}FAIL Package ([\w./-]{1,300}) \(.{1,30}\))$/;

function ended(state: State, text: string, n: number, sink: Sink): boolean {
  const [, word, folder, rest = ''] = ENDED.exec(text) ?? [];
  if (word === undefined || folder === undefined) {
    const short = SHORT.exec(text);
    const name = short?.[1] ?? short?.[2];
    if (name === undefined || !state.run.begun) return false;
    close(state, { package: name, failed: false, n }, sink);
    return true;
  }
  if (/\[(?:build|setup) failed\]$/.test(rest)) {
    state.unbuilt ??= { package: folder, n, text: `${folder} ${rest}` };
    close(state, { package: folder, failed: false, n }, sink);
    return true;
  }
  if (state.packages.length < 2_000) state.packages.push(folder);
  // Below its own list of failures gotestsum repeats the line; quiet formats print nothing but it.
  close(state, { package: folder, failed: word === 'FAIL' && !/^\(cached\)/.test(rest), n }, sink);
  return true;
}

const FAILURE = /^=== (FAIL|SKIP): (\S{1,500}) (\S.{0,500}?)? ?(?:\(re-run \d{1,4}\) )?\((?:\d[\d.]{0,15}m?s|\S{1,20}|unknown)\)$/;
const HEADING = /^=== (?:Skipped|Failed|Errors|Slow tests)$/;
const DONE = /^DONE (?:\d{1,9} runs, )?(\d{1,9}) tests?(?:, (\d{1,9}) skipped)?(?:, (\d{1,9}) failures?)?(?:, \d{1,9} errors?)? in /;

/** gotestsum lists at the end what failed, package by package. */
function summarized(state: State, text: string, n: number, sink: Sink): boolean {
  const failure = FAILURE.exec(text);
  const done = DONE.exec(text);
  if (failure === null && done === null && !HEADING.test(text)) return false;
  const folder = failure?.[2];
  if (folder === undefined || folder !== state.summary) close(state, { failed: false, n }, sink);
  if (folder === undefined) delete state.summary;
  else state.summary = folder;
  if (failure !== null) listed(state, failure, n);
  if (done !== null) total(state, done, sink);
  return true;
}

function listed(state: State, [, word, , name]: RegExpExecArray, n: number): void {
  if (name === undefined || name === '') {
    turnTo(state.run, undefined, n);
    return;
  }
  // What ran again and failed again says the same.
  const again = (state.run.tests.get(name)?.entries.length ?? 0) > 0;
  turnTo(state.run, again ? undefined : name, n);
  if (state.run.current !== undefined) state.run.current.result = word as 'FAIL' | 'SKIP';
}

/** What the tests printed themselves was counted already; the last line knows better. */
function total(state: State, [, tests, skips = '0', failures = '0']: RegExpExecArray, sink: Sink): void {
  const all = Number(tests);
  const failed = Math.min(Number(failures), all);
  const skipped = Math.min(Number(skips), all - failed);
  state.counts = none();
  const counts: TestCounts = { total: all, passed: all - failed - skipped, failed, skipped };
  if (all > 0) sink.tests(counts);
}

function close(state: State, ending: Ending, sink: Sink): void {
  const { run, summary } = state;
  state.run = createRun();
  const folder = ending.package ?? (summary === undefined ? undefined : resolve(state.packages, summary));
  const failed = ending.failed && summary === undefined;
  const left = closeRun(run, { failed, n: ending.n, ...(folder === undefined ? {} : { package: folder }) }, sink);
  if (summary !== undefined && folder !== undefined && run.tests.size > 0) state.unnamed.delete(folder);
  if (left !== undefined && state.unnamed.size < 500) state.unnamed.set(folder ?? '', left);
}

/** `store` → `example.com/app/store`, if a line of go test named it; `.` is the package above all others. */
function resolve(packages: readonly string[], short: string): string {
  if (short !== '.') return packages.find((name) => name === short || name.endsWith(`/${short}`)) ?? short;
  return [...packages].sort((a, b) => a.length - b.length)[0] ?? short;
}
