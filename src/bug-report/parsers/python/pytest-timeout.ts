import type { LogLine } from '../../../model/index.js';
import { isOwn, located, type Place } from '../../frames.js';
import type { Sink } from '../../parser.js';

/** Reads what pytest-timeout prints before it ends the whole run: the stacks of all threads. */
export interface Timeouts {
  readonly open: boolean;
  line(line: LogLine): boolean;
  end(): void;
}

const RULE = /\+{10,80} Timeout \+{10,80}$/;
const STACK = /^~{2,80} Stack of (.{1,100}?) \(\d{1,20}\) ~{2,80}$/;
const FRAME = /^ {2}File "(.{1,500})", line (\d{1,7}), in (.{1,200})$/;
const FRAMES = 300;

interface Dump {
  readonly from: number;
  to: number;
  main: boolean;
  readonly frames: Place[];
}

/** Format: https://github.com/pytest-dev/pytest-timeout#timeout-methods */
export function createTimeouts(sink: Sink): Timeouts {
  let dump: Dump | undefined;
  const close = (): void => {
    if (dump !== undefined) report(dump, sink);
    dump = undefined;
  };
  return {
    get open() {
      return dump !== undefined;
    },
    line(line) {
      const text = line.text.trimEnd();
      if (RULE.test(text)) {
        if (dump === undefined) dump = { from: line.n, to: line.n, main: false, frames: [] };
        else close();
        return true;
      }
      if (dump === undefined) return false;
      const stack = STACK.exec(text)?.[1];
      if (stack !== undefined) dump.main = stack === 'MainThread';
      const frame = FRAME.exec(text);
      if (frame !== null && dump.main && dump.frames.length < FRAMES) dump.frames.push({ file: frame[1] as string, line: Number(frame[2]), function: frame[3] as string });
      dump.to = line.n;
      return true;
    },
    end: close,
  };
}

/** The outermost line of the project is the test's. */
function report(dump: Dump, sink: Sink): void {
  const own = dump.frames.filter((frame) => isOwn(frame.file));
  const [outer, inner] = [own[0], own.at(-1)];
  const test = outer?.function === undefined ? {} : { test: `${outer.file}::${outer.function}` };
  sink.bug({ tool: 'pytest', language: 'python', kind: 'test', severity: 'error', ...located(inner, [...dump.frames].reverse()), ...test, message: 'Timeout: the test ran too long, and the run was ended', from: dump.from, to: dump.to });
}
