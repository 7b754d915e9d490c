import { createCrashReader, type Crash, type CrashReader } from './go-crash.js';
import { belongs, readEntry, type Entry } from './go-test-entry.js';

/** One test as far as the log has told of it. */
export interface TestSeen {
  readonly name: string;
  readonly from: number;
  to: number;
  result?: 'FAIL' | 'PASS' | 'SKIP';
  readonly entries: Entry[];
  /** What it printed itself. */
  readonly output: string[];
  /** `got:` and `want:` of an example. */
  example?: { part: 'got' | 'want'; readonly got: string[]; readonly want: string[] };
}

/** The run of one package's tests. */
export interface Run {
  readonly tests: Map<string, TestSeen>;
  current?: TestSeen;
  /** -v: every test is announced. */
  verbose: boolean;
  readonly crashes: Crash[];
  readonly crash: CrashReader;
  /** The last lines that no test claims. */
  readonly output: { readonly text: string; readonly n: number }[];
  /** Has a line of a test been seen? */
  begun: boolean;
}

const TESTS = 5_000;
const ENTRIES = 40;
const LINES = 200;
const OUTPUT = 6;

export function createRun(): Run {
  const crashes: Crash[] = [];
  const crash = createCrashReader((one) => {
    if (crashes.length < 20) crashes.push(one);
  });
  return { tests: new Map(), verbose: false, crashes, crash, output: [], begun: false };
}

const ANNOUNCED = /^=== (RUN|CONT|NAME|PAUSE)(?: {1,3}(\S.{0,500})?)?$/;
const RESULT = /^(?:\s{0,80})--- (FAIL|PASS|SKIP|BENCH): (\S.{0,500}?) \((?:\d[\d.]{0,15}(?:m?s|[mh]\S{0,20})|unknown)\)$/;

/** Takes a line of the run; true when it is of the test framework, not of a program that prints. */
export function readRunLine(run: Run, text: string, n: number): boolean {
  if (run.crash.line(text, n)) return true;
  const announced = ANNOUNCED.exec(text);
  if (announced !== null) return announce(run, announced[1] ?? '', announced[2], n);
  const result = RESULT.exec(text);
  if (result !== null) return conclude(run, result[1] ?? '', result[2] ?? '', n);
  if (entry(run, text, n) || example(run, text, n)) return true;
  keep(run, text, n);
  return readEntry(text, n) !== undefined;
}

/** Makes a test the one that prints now. */
export function turnTo(run: Run, name: string | undefined, n: number): void {
  run.begun = true;
  if (name === undefined || name === '') delete run.current;
  else run.current = seen(run, name, n);
}

function seen(run: Run, name: string, n: number): TestSeen {
  const known = run.tests.get(name);
  if (known !== undefined) return known;
  const fresh: TestSeen = { name, from: n, to: n, entries: [], output: [] };
  if (run.tests.size < TESTS) run.tests.set(name, fresh);
  return fresh;
}

function announce(run: Run, word: string, name: string | undefined, n: number): boolean {
  run.verbose = true;
  turnTo(run, word === 'PAUSE' ? undefined : name, n);
  return true;
}

function conclude(run: Run, word: string, name: string, n: number): boolean {
  turnTo(run, name, n);
  const test = run.current;
  if (test === undefined) return true;
  // A test that ran again may have passed; what failed once is news all the same.
  if (word !== 'BENCH' && test.result !== 'FAIL') test.result = word as 'FAIL' | 'PASS' | 'SKIP';
  test.to = Math.max(test.to, n);
  return true;
}

function entry(run: Run, text: string, n: number): boolean {
  const found = readEntry(text, n);
  const test = found?.test === undefined ? run.current : seen(run, found.test, n);
  if (found !== undefined && test !== undefined) {
    test.to = n;
    if (test.entries.length < ENTRIES) test.entries.push(found.entry);
    return true;
  }
  const last = run.current?.entries.at(-1);
  if (last === undefined || !belongs(last, text) || n - last.from > LINES) return false;
  if (text.trim() !== '') last.to = Math.max(last.to, n);
  last.lines.push(text.startsWith(last.indent) ? text.slice(last.indent.length).replace(/^(?: {4}|\t)/, '') : '');
  if (run.current !== undefined) run.current.to = Math.max(run.current.to, last.to);
  return true;
}

/** An example that failed shows both outputs. */
function example(run: Run, text: string, n: number): boolean {
  const test = run.current;
  if (test === undefined || !test.name.startsWith('Example') || test.result !== 'FAIL') return false;
  const part = /^(got|want)(?: \(unordered\))?:$/.exec(text)?.[1];
  if (part === 'got') test.example ??= { part: 'got', got: [], want: [] };
  if (part === 'want' && test.example !== undefined) test.example.part = 'want';
  else if (part === undefined && test.example !== undefined) {
    if (/^(?:FAIL|PASS|exit status \d{1,3})$|^(?:FAIL|ok {2})\t/.test(text)) return false;
    if (test.example[test.example.part].length < LINES) test.example[test.example.part].push(text);
  }
  if (test.example !== undefined) test.to = n;
  return test.example !== undefined;
}

function keep(run: Run, text: string, n: number): void {
  if (text.trim() === '' || /^(?:PASS|FAIL|exit status \d{1,3}|coverage: .{0,100})$/.test(text)) return;
  const shown = text.slice(0, 500).trimEnd();
  if (run.output.push({ text: shown, n }) > OUTPUT) run.output.shift();
  // Without -v a test prints before its name is known.
  if (run.verbose && run.current !== undefined && run.current.result === undefined && run.current.output.push(shown) > OUTPUT) run.current.output.shift();
}
