import type { Sink, BugDraft } from '../../parser.js';
import { createCrashReader, type Crash } from './go-crash.js';
import { readSaid, telling, type Entry, type Said } from './go-test-entry.js';
import type { Run, TestSeen } from './go-test-run.js';

/**
 * The id of a test: the package's import path, a dot, and the name with its subtests, as Go writes the symbol
 * (`example.com/app/store.TestOpen/deep`); the name alone where the log does not say the package.
 */
export function idOf(folder: string | undefined, test: string): string {
  return folder === undefined || folder === '' || folder === '.' ? test : `${folder}.${test}`;
}

/** How the package ended, as far as its last line says. */
export interface Ending {
  readonly package?: string;
  readonly failed: boolean;
  readonly n: number;
}

/**
 * Reports what failed in a run. Whoever only failed with a subtest is not mentioned. The answer is a report of the package itself, where it
 * failed and no test says why: the caller may know better.
 */
export function closeRun(run: Run, ending: Ending, sink: Sink): BugDraft | undefined {
  run.crash.end();
  const failed = [...run.tests.values()].filter((test) => test.result === 'FAIL');
  const crashes = new Map<TestSeen | undefined, Crash>();
  for (const crash of run.crashes) {
    const owner = ownerOf(run, crash, failed);
    if (!crashes.has(owner)) crashes.set(owner, crash);
  }
  for (const [owner, crash] of crashes) sink.bug(crashDraft(crash, owner, ending));
  for (const test of failed) {
    if (crashes.has(test) || (isBare(test) && isExplained(test, failed, crashes))) continue;
    sink.bug(testDraft(test, ending));
  }
  return failed.length === 0 && crashes.size === 0 && ending.failed ? packageDraft(run, ending) : undefined;
}

/** The test that a crash belongs to: the one on its stack, its failed subtest rather than itself. */
function ownerOf(run: Run, crash: Crash, failed: readonly TestSeen[]): TestSeen | undefined {
  if (crash.kind === 'race') return failed.find((test) => test.entries.some(isRaceNote) && (crash.test === undefined || test.name.split('/')[0] === crash.test.split('/')[0]));
  if (crash.test !== undefined) {
    const name = crash.test;
    const sub = failed.filter((test) => test.name.startsWith(`${name}/`)).at(-1);
    return sub ?? run.tests.get(name) ?? { name, from: crash.from, to: crash.to, entries: [], output: [] };
  }
  return failed.filter((test) => isBare(test) && test.from <= crash.from).at(-1) ?? unfinished(run);
}

function unfinished(run: Run): TestSeen | undefined {
  return run.verbose ? [...run.tests.values()].filter((test) => test.result === undefined).at(-1) : undefined;
}

function isRaceNote(entry: Entry): boolean {
  return /race detected (?:during|outside of) (?:the )?execution/.test(entry.lines[0] ?? '');
}

function isBare(test: TestSeen): boolean {
  return test.entries.length === 0 && test.example === undefined;
}

/** A parent fails with its subtest; where a subtest crashed, so did what it is in. */
function isExplained(test: TestSeen, failed: readonly TestSeen[], crashes: ReadonlyMap<TestSeen | undefined, Crash>): boolean {
  if (failed.some((other) => other.name.startsWith(`${test.name}/`))) return true;
  return [...crashes.keys()].some((owner) => owner !== undefined && (owner.name.startsWith(`${test.name}/`) || test.name.startsWith(`${owner.name}/`)));
}

/** A panic in a test, or, where none is known, of a program that runs. */
export function crashDraft(crash: Crash, owner: TestSeen | undefined, ending: Ending): BugDraft {
  const { own, frames, message, from, to } = crash;
  const folder = ending.package ?? crash.package;
  const tested = owner !== undefined || ending.package !== undefined;
  return {
    tool: tested ? 'go-test' : 'go', language: 'go', kind: tested ? 'test' : 'runtime', severity: 'error',
    ...(owner === undefined ? {} : { test: idOf(folder, owner.name) }), ...(crash.kind === 'race' ? { rule: 'data-race' } : {}),
    ...(own === undefined ? {} : { file: own.file }), ...(own?.line === undefined ? {} : { line: own.line }),
    message, ...(frames.length === 0 ? {} : { frames }), from, to,
  };
}

function testDraft(test: TestSeen, ending: Ending): BugDraft {
  const entry = telling(test.entries);
  const said = entry === undefined ? undefined : (panicked(entry) ?? readSaid(entry));
  const others = test.entries.filter((other) => other !== entry && !isRaceNote(other)).map(lineOf);
  const message = [said?.message || `${test.name} failed`, ...(said === undefined ? test.output : others)].join('\n');
  return {
    tool: 'go-test', language: 'go', kind: 'test', severity: 'error', test: idOf(ending.package, test.name),
    ...placed(said), ...(test.example === undefined ? {} : sides(test.example)), message: test.example === undefined ? message : `${test.name}: other output than wanted`,
    from: test.from, to: Math.max(test.to, test.from),
  };
}

function placed(said: Said | undefined): Partial<BugDraft> {
  if (said === undefined) return {};
  const { file, line, frames, expected, actual } = said;
  return { ...(file === 'testing.go' ? {} : { file, line }), ...(frames.length === 0 ? {} : { frames }), ...(expected === undefined ? {} : { expected }), ...(actual === undefined ? {} : { actual }) };
}

function sides({ got, want }: NonNullable<TestSeen['example']>): { expected: string; actual: string } {
  return { expected: want.join('\n').trim(), actual: got.join('\n').trim() };
}

/** The first lines of what else the test logged. */
function lineOf(entry: Entry): string {
  const { file, line, message } = readSaid(entry);
  const text = message.split('\n').map((each) => each.trim()).slice(0, 4).join(' ');
  return `${file}:${line}: ${text}`.slice(0, 500);
}

/** The fuzzer logs a panic with its whole stack. */
function panicked(entry: Entry): Said | undefined {
  if (!/^(?:panic|fatal error): /.test(entry.lines[0] ?? '')) return undefined;
  let crash: Crash | undefined;
  const reader = createCrashReader((one) => {
    crash ??= one;
  });
  for (const text of entry.lines) reader.line(text, entry.from);
  reader.end();
  if (crash?.own?.line === undefined) return undefined;
  return { file: crash.own.file, line: crash.own.line, message: crash.message, frames: crash.frames };
}

/** A log package that is told to (`log.Lshortfile`) says where it gave up. */
const LOGGED = /^(?:\d{4}\/\d\d\/\d\d )?(?:\d\d:\d\d:\d\d(?:\.\d{1,6})? )?([^\s:]{1,300}\.go):(\d{1,7}): (\S.{0,500})$/;

/** The program of the tests ended without a test that failed: `TestMain`, `os.Exit`, a signal. */
function packageDraft(run: Run, { package: folder, n }: Ending): BugDraft {
  const last = run.output.at(-1);
  const [, file, line] = LOGGED.exec(last?.text ?? '') ?? [];
  const test = unfinished(run);
  return {
    tool: 'go-test', language: 'go', kind: 'test', severity: 'error', ...(test === undefined ? {} : { test: idOf(folder, test.name) }),
    ...(file === undefined ? {} : { file, line: Number(line) }),
    message: [`the tests of ${folder ?? 'the package'} ended without saying which failed`, ...run.output.map((one) => one.text)].join('\n'),
    from: run.output[0]?.n ?? Math.max(1, n - 3), to: n,
  };
}
