import type { LogLine } from '../../../model/index.js';
import type { Machine, Parser, Sink } from '../../parser.js';
import { createStack, placeOf, rootOf, sayAll, type Stack } from './stack.js';

interface State {
  stack?: Stack;
  thread: string;
  from: number;
  to: number;
}

/** A memory that was too small is told by the infrastructure's parser. */
const UNCAUGHT = /^Exception in thread "(.{1,200}?)" (?!java\.lang\.OutOfMemoryError)([\w$.]{1,300}(?:Exception|Error|Throwable|[A-Z]\w{0,80}))(?:: (.{0,4000}))?$/;
const LAUNCHER = /^Error: ((?:Could not find or load main class|Main method not found in class|Unable to initialize main class|LinkageError occurred while loading main class|Unable to access jarfile|Invalid or corrupt jarfile) .{1,1000})$/;

/**
 * An exception that nobody caught, with its causes. The place is the project's own innermost line of the first cause. A stack alone is not
 * reported: programs log those of exceptions that they have survived. A thread that died leaves the program running: a warning.
 */
export const java: Parser = {
  tool: 'java',
  language: 'java',
  docs: 'https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/Throwable.html#printStackTrace()',
  proof: { tier: 1 },
  literals: ['Exception in thread "', 'Error: Could not find or load main class', 'Error: Main method not found', 'Error: Unable to initialize main class', 'Error: LinkageError occurred', 'Error: Unable to access jarfile', 'Error: Invalid or corrupt jarfile'],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const state: State = { thread: '', from: 0, to: 0 };
  return {
    get open() {
      return state.stack !== undefined;
    },
    line(line) {
      const [, thread, name, text] = UNCAUGHT.exec(line.text) ?? [];
      const launch = LAUNCHER.exec(line.text)?.[1];
      if (name === undefined && launch === undefined) return below(state, line, sink);
      finish(state, sink);
      Object.assign(state, { stack: createStack(name ?? '', launch ?? text), thread: thread ?? 'main', from: line.n, to: line.n });
      return true;
    },
    end: () => finish(state, sink),
  };
}

function below(state: State, line: LogLine, sink: Sink): boolean {
  if (state.stack?.take(line.text) === true) {
    state.to = line.n;
    return true;
  }
  finish(state, sink);
  return false;
}

function finish(state: State, sink: Sink): void {
  const { stack, thread, from, to } = state;
  if (stack === undefined) return;
  delete state.stack;
  const root = [...stack.chain].reverse().find((one) => one.name !== '')?.name ?? '';
  sink.bug({
    tool: 'java',
    language: 'java',
    kind: /(?:ClassNotFoundException|NoClassDefFoundError)$/.test(root) ? 'import' : 'runtime',
    severity: thread === 'main' ? 'error' : 'warning',
    ...(root === '' ? {} : { rule: root.split(/[.$]/).at(-1) as string }),
    message: sayAll(stack.chain),
    ...placeOf(rootOf(stack.chain)),
    from,
    to,
  });
}
