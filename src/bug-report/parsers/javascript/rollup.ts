import type { LogLine } from '../../../model/index.js';
import { bundleKind, readBundlePlace, type BundlePlace } from './bundle-place.js';
import type { Machine, Parser, Sink } from '../../parser.js';

/** Lines of one error, and of its message. */
const BLOCK = 60;
const MESSAGE = 6;

/** Rollup: `[!] RollupError: message`, then the place, the source and the stack. Bundler begins its own errors so, too. */
export const rollup: Parser = {
  tool: 'rollup',
  language: 'javascript',
  docs: 'https://github.com/rollup/rollup/blob/master/cli/logging.ts',
  proof: { tier: 1 },
  literals: ['[!] '],
  start: (sink) => machine('rollup', /^\[!\] (?!There was an error )(\S.{0,2000})$/, sink),
};

/** Vite: `error during build:`, then what Rollup, Rolldown or a plugin said. */
export const vite: Parser = {
  tool: 'vite',
  language: 'javascript',
  docs: 'https://github.com/vitejs/vite/blob/main/packages/vite/src/node/build.ts',
  proof: { tier: 1 },
  literals: ['error during build:'],
  start: (sink) => machine('vite', /^error during build:()$/, sink),
};

interface State {
  from?: number;
  to: number;
  seen: number;
  message: string[];
  place?: BundlePlace;
  /** The message is over: source lines and a stack follow. */
  said: boolean;
}

function machine(tool: string, begin: RegExp, sink: Sink): Machine {
  const state: State = { to: 0, seen: 0, message: [], said: false };
  return {
    get open() {
      return state.from !== undefined;
    },
    line(line) {
      const match = begin.exec(line.text.trimEnd());
      if (match !== null) {
        finish(state, tool, sink);
        Object.assign(state, { from: line.n, to: line.n, seen: 0, message: [], said: false });
        delete state.place;
        if (match[1] !== '') take(state, match[1] as string);
        return true;
      }
      return state.from !== undefined && below(state, line, tool, sink);
    },
    end: () => finish(state, tool, sink),
  };
}

/** The stack closes the report: it runs through the bundler only. */
function below(state: State, line: LogLine, tool: string, sink: Sink): boolean {
  const text = line.text.trimEnd();
  state.seen += 1;
  if (/^\s+at \S/.test(text) || state.seen > BLOCK) {
    finish(state, tool, sink);
    return true;
  }
  if (text === '' && state.message.length > 0) state.said = true;
  else if (text !== '' && !/^Build failed with \d+ errors?:$/.test(text)) take(state, text);
  state.to = line.n;
  return true;
}

function take(state: State, text: string): void {
  const place = readBundlePlace(text);
  // esbuild inside of vite: `/a/b.ts:2:13: ERROR: Unexpected ";"` below `Transform failed with 1 error:`.
  const inner = place === undefined ? undefined : / ERROR: (\S.{0,1000})$/.exec(text)?.[1];
  if (inner !== undefined && !state.said) state.message.push(inner);
  // A place with a line says more than one without.
  if (place !== undefined && (state.place === undefined || (state.place.line === undefined && place.line !== undefined))) state.place = place;
  const only = place !== undefined && state.message.length > 0;
  state.said ||= only || /^(?:\s{0,8}(?:╭─|,-)|\s{0,8}\d{1,7} ?[:|│]|https:\/\/)/.test(text);
  if (!state.said && text !== state.place?.file && state.message.length < MESSAGE) state.message.push(text);
}

function finish(state: State, tool: string, sink: Sink): void {
  const { from, to, message, place } = state;
  delete state.from;
  if (from === undefined || message.length === 0) return;
  const text = message.join('\n');
  const rule = /^\[([A-Z][A-Z_]{3,60})\] /.exec(text)?.[1];
  const said = text.replace(/^\[[A-Z][A-Z_]{3,60}\] /, '');
  sink.bug({ tool, language: 'javascript', kind: bundleKind(text), severity: 'error', ...place, ...(rule === undefined ? {} : { rule }), message: said, from, to });
}
