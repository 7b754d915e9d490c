import type { LogLine } from '../../../model/index.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';

const STALE = /^(?:Error: )?((?:pyproject\.toml changed significantly since poetry\.lock was last generated|poetry\.lock is not up to date with pyproject\.toml|The lock file is not up to date with the latest changes in pyproject\.toml)\b.{0,300})$/;
const SAID: readonly (readonly [RegExp, BugDraft['kind']])[] = [
  [/^(Poetry could not find a pyproject\.toml file in .{1,500})$/, 'config'],
  [/^(Poetry was unable to find a compatible version\..{0,300})$/, 'config'],
  [/^(The currently activated Python version \S{1,40} is not supported by the project .{1,200})$/, 'dependency'],
  [/^\s{0,4}(Unable to find installation candidates for .{1,300})$/, 'dependency'],
  [/^\s{0,4}(Package .{1,200} not found\.?|Could not find a matching version of package .{1,300})$/, 'dependency'],
];
const TOML = /^(\S.{0,400}\.toml) is not a valid TOML file\.$/;
const MORE = 60;
const common = { tool: 'poetry', language: 'python', severity: 'error' } as const;

interface Held {
  readonly draft: BugDraft;
  readonly sort: 'solver' | 'invalid' | 'toml' | 'version';
  readonly lines: string[];
}

/** Poetry: a lock file that is out of date, versions that exclude each other, settings that it cannot read. */
export const poetry: Parser = {
  tool: 'poetry',
  language: 'python',
  docs: 'https://python-poetry.org/docs/cli/',
  proof: { tier: 1 },
  literals: ['poetry.lock', 'lock file is not up to date', 'The Poetry configuration is invalid', 'Poetry could not find', 'Poetry was unable', 'The currently activated Python version', 'Because ', "The current project's ", 'Unable to find installation candidates', 'is not a valid TOML file.', 'Could not find a matching version of package'],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  let held: Held | undefined;
  const close = (): void => {
    const whole = held === undefined ? undefined : wholeOf(held);
    if (whole !== undefined) sink.bug(whole);
    held = undefined;
  };
  return {
    get open() {
      return held !== undefined;
    },
    line(line) {
      const text = line.text.trimEnd();
      if (held !== undefined) {
        const state = goesOn(held, line, text);
        // What only begins like the solver's words may be anyone's.
        const sure = held.sort !== 'solver';
        if (state === 'last') close();
        if (state !== 'no') return sure;
        close();
      }
      held = begin(line, text);
      if (held !== undefined) return held.sort !== 'solver';
      const draft = readOne(line, text);
      if (draft !== undefined) sink.bug(draft);
      return draft !== undefined;
    },
    end: close,
  };
}

function begin(line: LogLine, text: string): Held | undefined {
  const draft: BugDraft = { ...common, kind: 'config', message: text.trim(), from: line.n, to: line.n };
  // Dart's solver says the same without brackets around what is asked for.
  if (/^\s{0,4}(?:Because .{0,300}\(|Because .{0,300}[^.]$|The current project's )/.test(text)) return { draft: { ...draft, kind: 'dependency', rule: 'version-solving' }, sort: 'solver', lines: [text.trim()] };
  if (/^(?:Error: )?The Poetry configuration is invalid:$/.test(text)) return { draft: { ...draft, file: 'pyproject.toml' }, sort: 'invalid', lines: [text.trim()] };
  if (text.startsWith('The currently activated Python version ')) return { draft, sort: 'version', lines: [text.trim()] };
  const toml = TOML.exec(text)?.[1];
  return toml === undefined ? undefined : { draft: { ...draft, file: toml }, sort: 'toml', lines: [text] };
}

/** The solver's words end with what they come to; a list with its last dash. */
function goesOn(held: Held, line: LogLine, text: string): 'yes' | 'last' | 'no' {
  if (line.n - held.draft.from > MORE) return 'no';
  const solved = held.sort === 'solver' && held.lines.at(-1)?.endsWith('version solving failed.') === true;
  if (solved) return 'no';
  if (held.sort === 'solver' ? /^\s{0,4}(?:and |So, |Thus, |Because |Therefore|\(\d|thus |which |$|\S)/.test(text) : /^ {1,4}- |^TOMLDecodeError: |^Trying to find|^Poetry was unable|^$/.test(text)) {
    if (text !== '') held.lines.push(text.trim());
    return text.startsWith('TOMLDecodeError') || text.startsWith('Poetry was unable') ? 'last' : 'yes';
  }
  return 'no';
}

function wholeOf({ draft, sort, lines }: Held): BugDraft | undefined {
  const message = lines.filter((line) => !line.startsWith('Trying to find')).join('\n');
  if (sort === 'solver') {
    const end = lines.findIndex((line) => line.endsWith('version solving failed.'));
    return end < 0 ? undefined : { ...draft, message: lines.slice(0, end + 1).join('\n'), to: draft.from + end };
  }
  // Alone it only tells that another Python is looked for.
  if (sort === 'version' && !message.includes('Poetry was unable')) return undefined;
  const place = /\(at line (\d{1,7}), column (\d{1,5})\)/.exec(message);
  return { ...draft, message, ...(place === null ? {} : { line: Number(place[1]), column: Number(place[2]) }), to: draft.from + lines.length - 1 };
}

function readOne(line: LogLine, text: string): BugDraft | undefined {
  const stale = STALE.exec(text)?.[1];
  if (stale !== undefined) return { ...common, kind: 'dependency', rule: 'stale-lock', file: 'poetry.lock', message: stale, from: line.n, to: line.n };
  for (const [pattern, kind] of SAID) {
    const message = pattern.exec(text)?.[1];
    if (message !== undefined) return { ...common, kind, message, from: line.n, to: line.n };
  }
  return undefined;
}
