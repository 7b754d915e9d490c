import type { LogLine, Severity } from '../../model/index.js';
import type { Machine, Parser, Sink } from '../parser.js';
import { entriesIn, readEntry, type Entry, type Item } from './format-line.js';
import { draftOf, pathFrom, type Compile, type Made, type Said } from './pattern.js';

const DOCS = 'https://vimhelp.org/quickfix.txt.html#error-file-format';
const MOST_ENTRIES = 200;
/** A message of more lines is a log of its own. */
const MOST_LINES = 200;
const MOST_FOLDERS = 50;
/** On one line. */
const MOST_NAMES = 50;
const TYPES: Readonly<Record<string, Severity>> = { E: 'error', W: 'warning', I: 'note', N: 'note' };

/** An error format as Vim and reviewdog take it → one parser for all of its entries. */
export function readErrorformat(text: string, compile: Compile): Made {
  const texts = entriesIn(text);
  if (texts.length === 0) return { ok: false, reason: 'it has no entry' };
  if (texts.length > MOST_ENTRIES) return { ok: false, reason: `it has more than ${MOST_ENTRIES} entries` };
  const entries: Entry[] = [];
  for (const one of texts) {
    const read = readEntry(one, compile);
    if (!read.ok) return { ok: false, reason: `its entry "${one.slice(0, 120)}" cannot be used: ${read.reason}` };
    entries.push(read.entry);
  }
  return { ok: true, parsers: [parserOf(entries)] };
}

function parserOf(entries: readonly Entry[]): Parser {
  return { tool: 'errorformat', docs: DOCS, proof: { tier: 1 }, literals: [], marks: true, start: (sink) => machine(entries, sink) };
}

type Fields = Partial<Record<Item, string>>;

/** An error whose lines are not all there yet. */
interface Pending {
  said: Said & { readonly type?: string | undefined };
  readonly messages: string[];
  readonly from: number;
  to: number;
}

interface State {
  pending: Pending | undefined;
  /** Between the first line of an error and its last. */
  inside: boolean;
  /** What follows the lines that are left out is left out too. */
  ignored: boolean;
  readonly folders: string[];
  readonly files: string[];
  first: number;
  /** Behind the name of a file on the same line there may be more such names, and nothing else that is read. */
  rest: string;
}

function machine(entries: readonly Entry[], sink: Sink): Machine {
  const state: State = { pending: undefined, inside: false, ignored: false, folders: [], files: [], first: 0, rest: '' };
  const flush = (): void => {
    const { pending } = state;
    state.pending = undefined;
    const message = (pending?.messages ?? []).join('\n');
    if (pending !== undefined && (message !== '' || pending.said.file !== undefined)) {
      const { type, ...said } = pending.said;
      sink.bug(draftOf('errorformat', { ...said, severity: type, message }, 'error', [pending.from, pending.to]));
    }
  };
  return {
    get open() {
      return state.pending !== undefined;
    },
    line(line) {
      const found = firstFit(entries, line.text, state);
      if (found === undefined) {
        flush();
        state.inside = state.ignored = false;
        return false;
      }
      state.rest = '';
      const taken = take(found, { line, state, flush });
      for (let again = 0; again < MOST_NAMES && state.rest !== ''; again += 1) {
        const next = firstFit(entries.filter(isGlobal), state.rest, state);
        state.rest = next === undefined ? '' : name(next, state);
      }
      return taken;
    },
    end: flush,
  };
}

interface Fit {
  readonly entry: Entry;
  readonly fields: Fields;
}

function firstFit(entries: readonly Entry[], text: string, state: State): Fit | undefined {
  const { first } = state;
  state.first = 0;
  for (let index = first; index < entries.length; index += 1) {
    const entry = entries[index] as Entry;
    if ((entry.prefix === 'C' || entry.prefix === 'Z') && !state.inside) continue;
    const groups = entry.pattern.match(text);
    if (groups === null) continue;
    if (entry.stay) state.first = index;
    const fields = Object.fromEntries(entry.items.map((item, place) => [item, groups[place + 1]]));
    return { entry, fields: entry.flag === '+' ? { ...fields, m: text } : fields };
  }
  return undefined;
}

interface Taking {
  readonly line: LogLine;
  readonly state: State;
  flush(): void;
}

/** True where the line is part of what is reported. */
function take(fit: Fit, { line, state, flush }: Taking): boolean {
  const { prefix, flag } = fit.entry;
  if (prefix === 'C' || prefix === 'Z') return goOn(fit, { line, state, flush });
  flush();
  if (prefix === 'D' || prefix === 'X') {
    changeFolder(fit, state);
    return false;
  }
  const begins = prefix !== undefined && 'AEWIN'.includes(prefix);
  if (begins) [state.inside, state.ignored] = [true, false];
  if (flag === '-' && state.inside) state.ignored = true;
  if (isGlobal(fit.entry)) state.rest = name(fit, state);
  if (flag === '-' || isGlobal(fit.entry)) return false;
  const { m } = fit.fields;
  const said = saidBy(fit.entry, fit.fields, state);
  // A general message is information, unless it says where.
  if (prefix === 'G' && said.line === undefined) return false;
  state.pending = { said, messages: m === undefined ? [] : [m.trim()], from: line.n, to: line.n };
  if (!begins) flush();
  return true;
}

/** What make says when it enters a folder and leaves it. */
function changeFolder({ entry, fields }: Fit, { folders }: State): void {
  if (entry.prefix === 'X') folders.pop();
  else if (folders.length < MOST_FOLDERS) folders.push(pathFrom(folders.at(-1), fields.f) ?? '');
}

function isGlobal({ prefix }: Entry): boolean {
  return prefix === 'O' || prefix === 'P' || prefix === 'Q';
}

/** The file that all errors are in until its end comes. @returns what else stands on the line */
function name({ entry, fields }: Fit, { files }: State): string {
  if (entry.prefix === 'Q') files.pop();
  else if (entry.prefix === 'P' && fields.f !== undefined && files.length < MOST_FOLDERS) files.push(fields.f);
  return fields.r?.trimStart() ?? '';
}

function goOn({ entry, fields }: Fit, { line, state, flush }: Taking): boolean {
  const { pending } = state;
  if (pending !== undefined && !state.ignored) {
    const more = saidBy(entry, fields, state);
    pending.said = { ...more, ...Object.fromEntries(Object.entries(pending.said).filter(([, value]) => value !== undefined)), message: '' };
    if (fields.m !== undefined && pending.messages.length < MOST_LINES) pending.messages.push(fields.m.trim());
    pending.to = line.n;
  }
  if (entry.prefix === 'Z') {
    flush();
    state.inside = state.ignored = false;
  }
  return pending !== undefined;
}

function saidBy(entry: Entry, fields: Fields, { folders, files }: State): Pending['said'] {
  const { f, l, e, c, v, p, t, n } = fields;
  const type = entry.prefix !== undefined && entry.prefix in TYPES ? TYPES[entry.prefix] : t;
  const column = c ?? v ?? (p === undefined ? undefined : String(p.length + 1));
  const file = f ?? files.at(-1);
  return { file: pathFrom(folders.at(-1), file), line: l, endLine: e, column, rule: n === undefined ? undefined : `${entry.coded ? t : ''}${n}`, type, message: '' };
}
