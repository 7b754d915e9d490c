import type { LogLine } from '../../../model/index.js';
import { located, ownPlace, readFrame, type Place } from '../../frames.js';
import { nodeKindOf } from './node-kind.js';
import type { Machine, Sink } from '../../parser.js';

const CAP = 60;

interface State {
  from?: number;
  to: number;
  text: string[];
  frames: Place[];
}

/** "Oops! Something went wrong! :(": ESLint itself could not run; what follows says why. */
export function createEslintCrash(sink: Sink): Machine {
  const state: State = { to: 0, text: [], frames: [] };
  return {
    get open() {
      return state.from !== undefined;
    },
    line(line) {
      if (line.text.startsWith('Oops! Something went wrong!')) {
        finish(state, sink);
        state.from = line.n;
        state.to = line.n;
        return true;
      }
      return state.from !== undefined && take(state, line, sink);
    },
    end: () => finish(state, sink),
  };
}

/** The paragraph after the version line is the reason; a stack may follow it at once. */
function take(state: State, line: LogLine, sink: Sink): boolean {
  const text = line.text.trim();
  if (text === '' || /^ESLint: \d/.test(text)) {
    if (text === '' && state.text.length > 0) finish(state, sink);
    return true;
  }
  const frame = /^\s+at /.test(line.text) ? readFrame(line.text) : undefined;
  if (frame !== undefined) state.frames.push(frame);
  else if (!text.startsWith('at ')) state.text.push(text);
  state.to = line.n;
  if (state.text.length + state.frames.length > CAP) finish(state, sink);
  return true;
}

function finish(state: State, sink: Sink): void {
  const { from, to, text, frames } = state;
  if (from === undefined) return;
  delete state.from;
  Object.assign(state, { text: [], frames: [] });
  const message = text.join('\n');
  const kind = nodeKindOf(message) === 'import' ? 'import' : 'config';
  const rule = /^([A-Z]\w{0,60}Error)(?: \[\w{1,60}\])?: /.exec(message)?.[1];
  const named = rule === undefined || rule === 'Error' ? {} : { rule };
  if (message !== '') sink.bug({ tool: 'eslint', language: 'javascript', kind, severity: 'error', ...located(ownPlace(frames), frames), ...named, message, from, to });
}
