import type { Frame, LogLine } from '../../../model/index.js';
import type { Machine, Parser, Sink } from '../../parser.js';

const FRAMES = 50;
/** A message may have lines of its own before the stack begins. */
const TEXT = 20;

/** One exception of the chain, its frames innermost first. */
interface Link {
  readonly name: string;
  readonly text: string[];
  readonly frames: Stacked[];
}

interface Stacked extends Frame {
  readonly own: boolean;
}

interface State {
  chain: Link[];
  thread: string;
  from: number;
  to: number;
}

/** A memory that was too small is told by the infrastructure's parser. */
const UNCAUGHT = /^Exception in thread "(.{1,200}?)" (?!java\.lang\.OutOfMemoryError)([\w$.]{1,300}(?:Exception|Error|Throwable|[A-Z]\w{0,80}))(?:: (.{0,4000}))?$/;
const LAUNCHER = /^Error: ((?:Could not find or load main class|Main method not found in class|Unable to initialize main class|LinkageError occurred while loading main class) .{1,1000})$/;
const CAUSED = /^\s{0,8}Caused by: ([\w$.]{1,300})(?:: (.{0,4000}))?$/;
const FRAME = /^\s{1,8}at (?:[\w.@-]{0,100}\/{1,2})?([\w$.<>/]{1,500})\((?:([\w$-]{1,200}\.\w{1,10})(?::(\d{1,7}))?|Native Method|Unknown Source)\)/;
const FOREIGN = /^(?:java|javax|jdk|sun|com\.sun|kotlin|kotlinx|scala|groovy|clojure|org\.(?:junit|testng|apache|gradle|springframework|hibernate|mockito|assertj|hamcrest|codehaus|slf4j|eclipse)|com\.(?:google|fasterxml)|io\.(?:netty|micrometer)|jakarta|reactor|junit)\./;

/**
 * An exception that nobody caught, with its causes. The place is the project's own innermost line of the first cause. A stack alone is not
 * reported: programs log those of exceptions that they have survived. A thread that died leaves the program running: a warning.
 */
export const java: Parser = {
  tool: 'java',
  language: 'java',
  docs: 'https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/Throwable.html#printStackTrace()',
  proof: { tier: 1 },
  literals: ['Exception in thread "', 'Error: Could not find or load main class', 'Error: Main method not found', 'Error: Unable to initialize main class', 'Error: LinkageError occurred'],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const state: State = { chain: [], thread: '', from: 0, to: 0 };
  return {
    get open() {
      return state.chain.length > 0;
    },
    line(line) {
      const [, thread, name, text] = UNCAUGHT.exec(line.text) ?? [];
      const launch = LAUNCHER.exec(line.text)?.[1];
      if (name === undefined && launch === undefined) return state.chain.length > 0 && below(state, line, sink);
      finish(state, sink);
      Object.assign(state, { chain: [link(name ?? '', launch ?? text)], thread: thread ?? 'main', from: line.n, to: line.n });
      return true;
    },
    end: () => finish(state, sink),
  };
}

function link(name: string, text: string | undefined): Link {
  return { name, text: text === undefined ? [] : [text], frames: [] };
}

function below(state: State, line: LogLine, sink: Sink): boolean {
  const last = state.chain.at(-1) as Link;
  const frame = readStacked(line.text);
  const [, cause, text] = CAUSED.exec(line.text) ?? [];
  if (frame !== undefined) {
    if (last.frames.length < FRAMES) last.frames.push(frame);
  } else if (cause !== undefined && state.chain.length < FRAMES) state.chain.push(link(cause, text));
  else if (last.frames.length === 0 && last.name !== '' && last.text.length > 0 && last.text.length < TEXT && line.text.trim() !== '') last.text.push(line.text);
  else if (!/^\s{1,8}(?:\.\.\. \d{1,5} (?:more|common frames omitted)|Suppressed: .{0,4000}|at .{0,600})$/.test(line.text)) {
    finish(state, sink);
    return false;
  }
  state.to = line.n;
  return true;
}

/** `app.Main$Inner.run(Main.java:3)` → `app/Main.java`: where the package says that the file lies. */
function readStacked(text: string): Stacked | undefined {
  const [, called, file, line] = FRAME.exec(text) ?? [];
  if (called === undefined || file === undefined) return undefined;
  const names = called.split('/').at(-1) as string;
  const folder = names.split('.').slice(0, -2).join('/');
  return { file: folder === '' ? file : `${folder}/${file}`, ...(line === undefined ? {} : { line: Number(line) }), function: names, own: line !== undefined && !FOREIGN.test(names) };
}

function finish(state: State, sink: Sink): void {
  const { chain, thread, from, to } = state;
  const first = chain[0];
  if (first === undefined) return;
  state.chain = [];
  const innermost = [...chain].reverse();
  const rooted = innermost.find((one) => one.frames.some((frame) => frame.own)) ?? first;
  const place = rooted.frames.find((frame) => frame.own);
  const frames = rooted.frames.map(({ own: _, ...frame }) => frame);
  const root = innermost.find((one) => one.name !== '')?.name ?? '';
  sink.bug({
    tool: 'java',
    language: 'java',
    kind: /(?:ClassNotFoundException|NoClassDefFoundError)$/.test(root) ? 'import' : 'runtime',
    severity: thread === 'main' ? 'error' : 'warning',
    ...(place === undefined ? {} : { file: place.file, ...(place.line === undefined ? {} : { line: place.line }) }),
    ...(root === '' ? {} : { rule: root.split(/[.$]/).at(-1) as string }),
    message: chain.map((one, index) => (index === 0 ? say(one) : `cause: ${say(one).split('\n')[0] as string}`)).join('\n'),
    ...(frames.length === 0 ? {} : { frames }),
    from,
    to,
  });
}

function say({ name, text }: Link): string {
  return [name, text.join('\n')].filter((part) => part !== '').join(': ');
}
