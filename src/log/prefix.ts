/** Takes off what the runner and `gh run view` put in front of a line. */
export interface PrefixReader {
  /** The line without job, step and time; `step` is then the step that printed it. */
  read(line: string): string;
  /** The same text of a line that is looked at out of its order: nothing is learnt from it. */
  again(line: string): string;
  /** Where the text of a line begins in its bytes; -1 where only `read` can tell. It changes nothing. */
  skip(bytes: Uint8Array, from: number, to: number): number;
  readonly step: string | undefined;
}

/** `2026-01-02T03:04:05.1234567Z text`; the byte order mark stands before the first time of a step. */
const TIME = /^\ufeff?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z(?: |$)/;
/** Job and step take no more. */
const NAME = 300;

/**
 * @see https://cli.github.com/manual/gh_run_view `--log`: job TAB step TAB time text. Continuation lines of an annotation have no time, so a
 * line is also known by job and step that were seen before it.
 */
export function createPrefixReader(): PrefixReader {
  let prefix: string | undefined;
  let prefixBytes: Uint8Array | undefined;
  let job = '';
  let step: string | undefined;
  const tabs = createTabFinder();
  const mayBeView = (bytes: Uint8Array, from: number, to: number): boolean => {
    const first = tabs.next(bytes, from);
    if (first === from || first >= to || first - from > NAME) return false;
    const second = bytes.indexOf(TAB, first + 1);
    return second !== -1 && second < to && (prefix !== undefined || mayBeTime(bytes, second + 1));
  };
  const isView = (names: View): boolean => TIME.test(names.text) || (prefix !== undefined && names.job === job);
  const readView = (line: string): string | undefined => {
    if (prefix !== undefined && line.startsWith(prefix)) return line.slice(prefix.length);
    // What begins with a time begins with no job: that is the log as the runner wrote it, and its tabs are its own.
    const names = TIME.test(line) ? undefined : splitView(line);
    if (names === undefined || !isView(names)) return undefined;
    prefix = line.slice(0, line.length - names.text.length);
    prefixBytes = new TextEncoder().encode(prefix);
    job = names.job;
    step = nameOf(job, names.step);
    return names.text;
  };
  return {
    read(line) {
      return withoutMark(readView(line) ?? line);
    },
    again(line) {
      const names = splitView(line);
      return withoutMark(names !== undefined && isView(names) ? names.text : line);
    },
    skip(bytes, from, to) {
      if (prefixBytes !== undefined && startsWith(bytes, from, prefixBytes)) return skipTime(bytes, from + prefixBytes.length, to);
      const text = skipTime(bytes, from, to);
      return text === from && mayBeView(bytes, from, to) ? -1 : text;
    },
    get step() {
      return step;
    },
  };
}

interface View {
  readonly job: string;
  readonly step: string;
  readonly text: string;
}

function splitView(line: string): View | undefined {
  const first = line.indexOf('\t');
  if (first <= 0 || first > NAME) return undefined;
  const second = line.indexOf('\t', first + 1);
  if (second === -1 || second - first > NAME) return undefined;
  return { job: line.slice(0, first), step: line.slice(first + 1, second), text: line.slice(second + 1) };
}

/** `gh` names a step so when it cannot match the log to the run's list of steps. */
function nameOf(job: string, step: string): string {
  return step === '' || step === 'UNKNOWN STEP' ? job.trim() : `${job.trim()} / ${step.trim()}`;
}

function withoutMark(text: string): string {
  return withoutTime(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
}

/** Looked at only where the dash of the year and the T stand: the pattern would be tried on millions of lines without a time. */
function withoutTime(line: string): string {
  if (line.charCodeAt(4) !== 0x2d || line.charCodeAt(10) !== 0x54) return line;
  const time = TIME.exec(line);
  return time === null ? line : line.slice(time[0].length);
}

const [DASH, T, DOT, Z, BLANK, TAB, MARK] = [0x2d, 0x54, 0x2e, 0x5a, 0x20, 0x09, 0xef];

function mayBeTime(bytes: Uint8Array, from: number): boolean {
  return bytes[from] === MARK || (bytes[from + 4] === DASH && bytes[from + 10] === T);
}

/** TIME over bytes; what only looks like a time is left to the pattern. */
function skipTime(bytes: Uint8Array, from: number, to: number): number {
  if (bytes[from] === MARK) return -1;
  if (to - from < 20 || !mayBeTime(bytes, from)) return from;
  let at = from + 19;
  if (bytes[at] === DOT) for (at += 1; at < from + 29 && isDigit(bytes[at]); at += 1);
  if (bytes[at] !== Z || !isDigit(bytes[from]) || !isDigit(bytes[from + 18])) return -1;
  if (at + 1 >= to) return to;
  return bytes[at + 1] === BLANK ? at + 2 : -1;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function startsWith(bytes: Uint8Array, from: number, prefix: Uint8Array): boolean {
  for (let index = 0; index < prefix.length; index += 1) if (bytes[from + index] !== prefix[index]) return false;
  return true;
}

/** Finds tabs in one pass over a piece, however many lines ask. */
function createTabFinder(): { next(bytes: Uint8Array, from: number): number } {
  let known: Uint8Array | undefined;
  let at = -1;
  return {
    next(bytes, from) {
      if (bytes !== known || at < from) {
        known = bytes;
        at = bytes.indexOf(TAB, from);
        if (at === -1) at = bytes.length;
      }
      return at;
    },
  };
}
