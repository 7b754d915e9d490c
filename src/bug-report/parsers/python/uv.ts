import type { LogLine } from '../../../model/index.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';

/** `error: …` and, since 0.1, a picture: `  × …`. */
const HEAD = /^(?:error: |\s{0,4}× )([A-Z`].{1,2000})$/;
/** `  cause: …`, `  Caused by: …`, `  ├─▶ …`, `  ╰─▶ …`, and a text that goes on below. */
const CAUSE = /^\s{1,8}(?:cause: |Caused by: |[├╰]─▶ )(.{1,4000})$/;
/** What only uv says; other programs' errors begin alike, so without one of these a cause must follow. */
const OWN =
  /^(?:No solution found when resolving|The lockfile at `?uv\.lock|Unable to find lockfile|Failed to parse: `?\S{1,300}\.toml|Failed to spawn: |Failed to fetch: |Failed to build `|Failed to download |Failed to resolve |Failed to prepare |Failed to read `|Failed to install: |Error while fetching remote python|No `?pyproject\.toml`? found|No virtual environment found|Distribution `|Request failed after \d|Querying Python at|Requirements contain conflicting|The requested interpreter resolved to|The Python request from|The current Python version|Hash mismatch for|In `--require-hashes` mode|Package `|Because |No interpreter found|Project virtual environment|Couldn't (?:parse|find) requirement|Missing version constraint|The interpreter at .{1,300} is externally managed|Workspace member|Extra `|Group `|Dependency group)/;
const MORE = 60;

interface Held {
  readonly head: string;
  readonly causes: string[];
  readonly detail: string[];
  readonly own: boolean;
  readonly drawn: boolean;
  readonly from: number;
  to: number;
}

/** uv: what it cannot resolve, read, build or run. */
export const uv: Parser = {
  tool: 'uv',
  language: 'python',
  docs: 'https://docs.astral.sh/uv/reference/troubleshooting/',
  proof: { tier: 1 },
  literals: [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ`'].map((letter) => `error: ${letter}`).concat('  × '),
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  let held: Held | undefined;
  const close = (): void => {
    if (held !== undefined && (held.own || held.causes.length > 0)) sink.bug(draftOf(held));
    held = undefined;
  };
  return {
    get open() {
      return held !== undefined;
    },
    line(line) {
      if (held !== undefined && goesOn(held, line)) return true;
      close();
      const head = HEAD.exec(line.text.trimEnd());
      if (head === null) return false;
      const drawn = line.text.trimStart().startsWith('×');
      const own = OWN.test(head[1] as string);
      if (drawn && !own) return false;
      held = { head: head[1] as string, causes: [], detail: [], own, drawn, from: line.n, to: line.n };
      return own;
    },
    end: close,
  };
}

/** Causes and their details are indented; a blank line parts them from a hint, which may say what to do. */
function goesOn(held: Held, line: LogLine): boolean {
  const text = line.text.trimEnd();
  if (line.n - held.from > MORE) return false;
  const cause = CAUSE.exec(text)?.[1];
  if (cause !== undefined) held.causes.push(cause);
  else if (/^\s{2,20}\S/.test(text) && (held.causes.length > 0 || (held.drawn && !text.includes('×')))) held.detail.push(text.trim());
  else if (text === '' && held.drawn && held.causes.length > 0) held.detail.push('');
  else return false;
  held.to = line.n;
  return true;
}

function draftOf({ head, causes, detail, from, to, drawn }: Held): BugDraft {
  const shown = detail.filter((line) => line !== '' && !/^(?:\d{1,6} )?\|/.test(line));
  // In pictures long causes are broken into lines.
  const told = drawn ? [...causes, ...shown].join(' ') : [...causes, ...shown].join('\n');
  const message = told === '' ? head : `${head}\n${told}`;
  const file = /^Failed to parse: `?([^\s`]{1,300}\.toml)/.exec(head)?.[1];
  const place = /at line (\d{1,7}), column (\d{1,5})/.exec(told);
  const at = file === undefined || place === null ? {} : { line: Number(place[1]), column: Number(place[2]) };
  return { tool: 'uv', language: 'python', kind: kindOf(head), severity: 'error', ...(file === undefined ? {} : { file }), ...at, message, from, to };
}

function kindOf(head: string): BugDraft['kind'] {
  if (/^(?:Failed to fetch|Failed to download|Request failed|Error while fetching)/.test(head)) return 'infra';
  return /^(?:Failed to (?:parse|spawn|read)|No `?pyproject|No virtual|Couldn't)/.test(head) ? 'config' : 'dependency';
}
