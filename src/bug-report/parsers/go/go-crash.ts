import type { Frame } from '../../../model/index.js';
import { isElsewhere, testOf } from './go-frame.js';

/** A panic, a fatal error of the runtime, or a data race, with the stack that leads to the project. */
export interface Crash {
  readonly kind: 'panic' | 'race';
  readonly message: string;
  /** Of the first goroutine that is in the project's code, innermost first. */
  readonly frames: readonly Frame[];
  readonly own?: Frame;
  /** The test on that stack, or the one that was running when time was up. */
  readonly test?: string;
  readonly package?: string;
  readonly from: number;
  readonly to: number;
}

export interface CrashReader {
  readonly open: boolean;
  line(text: string, n: number): boolean;
  end(): void;
}

interface Reading {
  readonly race: boolean;
  part: 'head' | 'stack' | 'between';
  head: string[];
  stacks: Frame[][];
  running?: string;
  symbol?: string;
  readonly from: number;
  to: number;
  lines: number;
}

/** A timeout prints every goroutine there is. */
const LINES = 2_000;
const HEAD = 30;
const STACKS = 40;
const FRAMES = 60;

/** Reads what the runtime prints as a program dies. Format: https://pkg.go.dev/runtime#hdr-Environment_Variables (GOTRACEBACK), https://go.dev/doc/articles/race_detector */
export function createCrashReader(done: (crash: Crash) => void): CrashReader {
  let reading: Reading | undefined;
  const close = (): void => {
    const crash = reading === undefined ? undefined : crashOf(reading);
    reading = undefined;
    if (crash !== undefined) done(crash);
  };
  return {
    get open() {
      return reading !== undefined;
    },
    line(text, n) {
      if (reading !== undefined && goesOn(reading, text)) {
        if (text.trim() !== '') reading.to = n;
        if (reading.race && /^={10,}$/.test(text)) close();
        return true;
      }
      close();
      reading = begin(text, n);
      return reading !== undefined;
    },
    end: close,
  };
}

const BEGIN = /^(?:panic: |fatal error: |runtime: goroutine stack exceeds |unexpected fault address |SIGQUIT: quit|SIGABRT: abort)/;

function begin(text: string, n: number): Reading | undefined {
  const race = /^WARNING: DATA RACE$/.test(text);
  if (!race && !BEGIN.test(text)) return undefined;
  return { race, part: race ? 'between' : 'head', head: [text.slice(0, 2000)], stacks: [], from: n, to: n, lines: 0 };
}

const RUNNER = /^(?:=== |\s{0,40}--- (?:FAIL|PASS|SKIP|BENCH): |(?:FAIL|ok {2}|\? {3})\t|(?:PASS|FAIL)$|exit status \d|DONE \d|# \S)/;
const GOROUTINE = /^goroutine \d{1,12} (?:gp=\S{1,30} m=\S{1,30} (?:mp=\S{1,30} )?)?\[[^\]]{1,200}\]:$/;

function goesOn(reading: Reading, text: string): boolean {
  reading.lines += 1;
  if (reading.lines > LINES || RUNNER.test(text)) return false;
  if (reading.race) return race(reading, text);
  if (GOROUTINE.test(text)) {
    reading.part = 'stack';
    if (reading.stacks.length < STACKS) reading.stacks.push([]);
    return true;
  }
  if (reading.part === 'head') return head(reading, text);
  if (text.trim() === '') {
    reading.part = 'between';
    return true;
  }
  return reading.part === 'stack' ? frame(reading, text) : /^(?:r[a-z0-9]{1,5}|[c-g]s|pc|sp|lr|x\d{1,2}) {1,8}0x|^goroutine \d|^runtime(?::| stack:)/.test(text);
}

function head(reading: Reading, text: string): boolean {
  const running = /^\t\t((?:Test|Fuzz|Benchmark|Example)\S{0,400}) \(/.exec(text)?.[1];
  if (running !== undefined) reading.running = running;
  reading.head.push(text.slice(0, 2000).trimEnd());
  return reading.head.length < HEAD;
}

const AT = /^\t(\S.{0,500}?):(\d{1,7})(?: \+0x[0-9a-f]{1,16})?(?: fp=.{1,100})?$/;

function frame(reading: Reading, text: string): boolean {
  const [, file, line] = AT.exec(text) ?? [];
  if (file !== undefined) {
    add(reading, file, Number(line));
    return true;
  }
  if (text.startsWith('\t') || /^(?:exit status|signal: )/.test(text)) return /^\tgoroutine running on other thread/.test(text);
  if (/^\.{3}.{0,100}frames elided\.{3}$/.test(text)) return true;
  if (!/^\S/.test(text) || !(text.endsWith(')') || text.startsWith('created by ')) || text.length > 4_000) return false;
  reading.symbol = functionOf(text);
  return true;
}

/** `example.com/app.(*Node).Last(...)` → without its arguments, which are the last pair of brackets. */
function functionOf(text: string): string {
  const bare = text.replace(/^created by /, '').replace(/ in goroutine \d{1,12}$/, '');
  if (!bare.endsWith(')')) return bare;
  let depth = 0;
  for (let index = bare.length - 1; index > 0; index -= 1) {
    if (bare[index] === ')') depth += 1;
    else if (bare[index] === '(' && (depth -= 1) === 0) return bare.slice(0, index);
  }
  return bare;
}

function add(reading: Reading, file: string, line: number): void {
  const stack = reading.stacks.at(-1);
  if (stack !== undefined && stack.length < FRAMES) stack.push({ file, line, ...(reading.symbol === undefined ? {} : { function: reading.symbol }) });
  delete reading.symbol;
}

const ACCESS = /^((?:Previous )?(?:[Aa]tomic )?(?:[Rr]ead|[Ww]rite)) at 0x[0-9a-f]{1,16} by ((?:main )?goroutine(?: \d{1,12})?):$/;
const RACE_AT = /^ {6}(\S.{0,500}?):(\d{1,7}) \+0x[0-9a-f]{1,16}$/;

/** Two accesses, each with a stack, and where both goroutines came from. */
function race(reading: Reading, text: string): boolean {
  const [, access, who] = ACCESS.exec(text) ?? [];
  if (access !== undefined || /^Goroutine \d{1,12} \(/.test(text)) {
    if (access !== undefined) reading.head.push(`${access} by ${who}`);
    if (reading.stacks.length < STACKS) reading.stacks.push([]);
    return true;
  }
  const [, file, line] = RACE_AT.exec(text) ?? [];
  if (file !== undefined) add(reading, file, Number(line));
  else if (/^ {2}\S/.test(text)) reading.symbol = functionOf(text.trim());
  return /^(?: |$|={10,}$|\[failed to restore)/.test(text);
}

/** Only a stack tells a panic from a program that prints the word. */
function crashOf(reading: Reading): Crash | undefined {
  const { stacks, from, to } = reading;
  if (stacks.length === 0) return undefined;
  const frames = beforePanic(stacks.find((stack) => stack.some((frame) => !isElsewhere(frame))) ?? stacks[0] ?? []);
  const own = frames.find((frame) => !isElsewhere(frame));
  const found = frames.map((frame) => testOf(frame.function)).findLast((test) => test !== undefined);
  const test = reading.running ?? found?.test;
  return {
    kind: reading.race ? 'race' : 'panic', message: reading.race ? raceMessage(reading.head) : panicMessage(reading.head), frames,
    ...(own === undefined ? {} : { own }), ...(test === undefined ? {} : { test }), ...(found === undefined ? {} : { package: found.package }), from, to,
  };
}

/** What recovers from a panic runs on top of it. */
function beforePanic(stack: readonly Frame[]): readonly Frame[] {
  const panic = stack.findLastIndex((frame) => frame.function === 'panic' || frame.function === 'runtime/debug.Stack');
  return stack.slice(panic + 1).filter((frame, index) => index > 3 || !/^runtime\.(?:gopanic|sigpanic|panic\w{1,30}|goPanic\w{1,30})$/.test(frame.function ?? ''));
}

function raceMessage(head: readonly string[]): string {
  return ['data race', ...head.slice(1, 3).map((access) => access.toLowerCase())].join('\n');
}

/** A panic that testing caught is printed once more; the signal says the same as the message. */
function panicMessage(head: readonly string[]): string {
  const lines = head.map((line) => line.replace(/ \[recovered(?:, repanicked)?\]$/, '').trim()).filter((line) => line !== '' && !/^\[signal |^\[originating from |^goroutine running on/.test(line));
  return lines.filter((line, index) => lines.indexOf(line) === index).join('\n');
}
