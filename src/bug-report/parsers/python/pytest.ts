import type { LogLine, TestCounts } from '../../../model/index.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';
import { readListed, readOneLine, readRule, readVerdict } from './pytest-lines.js';
import { createTimeouts } from './pytest-timeout.js';
import { emptySession, reportSession, type Session, type Titled } from './pytest-session.js';

const LINES = 800;
const BLOCKS = 1000;
const common = { tool: 'pytest', language: 'python', severity: 'error', kind: 'config' } as const;

interface State {
  section: 'none' | 'failures' | 'summary' | 'other';
  session: Session;
  block?: Titled;
  /** Captured output is the program's, not the report. */
  captured: boolean;
  /** It has said already why no test ran. */
  misused: boolean;
}

/** pytest in every `--tb` style, with and without its short summary. Nothing is reported before the run's last line says that something failed. */
export const pytest: Parser = {
  tool: 'pytest',
  language: 'python',
  docs: 'https://docs.pytest.org/en/stable/how-to/output.html',
  proof: { tier: 1 },
  literals: [
    'test session starts', '= FAILURES =', '= ERRORS =', 'short test summary info', 'FAILED ', 'ERROR ', 'ERROR: ', 'INTERNALERROR>', 'while loading conftest',
    'unrecognized arguments', '!! KeyboardInterrupt !!', '!! _pytest.outcomes.Exit', ' passed', ' failed', ' error', ' skipped', ' deselected', ' xfailed', 'no tests ran', '+++ Timeout +++',
  ],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const state: State = { section: 'none', session: emptySession(), captured: false, misused: false };
  const timeouts = createTimeouts(sink);
  return {
    get open() {
      return timeouts.open || state.section === 'failures' || state.section === 'summary' || state.block !== undefined;
    },
    line(line) {
      return timeouts.line(line) || heading(state, line, sink) || (state.section === 'failures' ? failure(state, line) : outside(state, line, sink));
    },
    end() {
      timeouts.end();
      flush(state, undefined, sink);
    },
  };
}

/** The rules of `=` that part the sections; the last of them holds the counts. */
function heading(state: State, line: LogLine, sink: Sink): boolean {
  const counts = readVerdict(line.text);
  if (counts !== undefined) {
    sink.tests(counts);
    const nothing = !state.misused && state.session.blocks.length + state.session.listed.length === 0;
    if (counts.total === 0 && nothing && /no tests ran/.test(line.text)) sink.bug({ ...common, rule: 'no-tests', message: 'no tests ran', from: line.n, to: line.n });
    flush(state, counts, sink);
    return true;
  }
  const title = readRule(line.text, '=');
  if (title === undefined) return false;
  const section = sectionOf(title);
  if (section === undefined) return false;
  if (title === 'test session starts' && !state.misused) flush(state, undefined, sink);
  Object.assign(state, { section, captured: false });
  delete state.block;
  return true;
}

function sectionOf(title: string): State['section'] | undefined {
  if (title === 'FAILURES' || title === 'ERRORS') return 'failures';
  if (title === 'short test summary info') return 'summary';
  return /^(?:test session starts|PASSES|XFAILURES|XPASSES|warnings summary.*|slowest .*|tests coverage|rerun test summary info)$/.test(title) ? 'other' : undefined;
}

function failure(state: State, line: LogLine): boolean {
  const title = readRule(line.text, '_');
  if (title !== undefined) {
    open(state, title, line.n);
    return true;
  }
  if (/^-+ (?:Captured |live log )/.test(line.text)) state.captured = true;
  else if (state.block !== undefined && !state.captured) push(state.block, line);
  else if (state.block === undefined) {
    const one = readOneLine(line.text, line.n);
    if (one !== undefined && state.session.oneLines.length < BLOCKS) state.session.oneLines.push(one);
  }
  return true;
}

function open(state: State, title: string, n: number): void {
  state.block = { title, lines: [], from: n, to: n };
  state.captured = false;
  if (state.session.blocks.length < BLOCKS) state.session.blocks.push(state.block);
}

/** Of a very long block the end is what matters: the error stands there. */
function push(block: Titled, line: LogLine): void {
  block.lines.push(line.text);
  if (block.lines.length > LINES * 2) block.lines.splice(0, LINES);
  if (line.text.trim() !== '') block.to = line.n;
}

/** The short summary, and what pytest says when it cannot even start. */
function outside(state: State, line: LogLine, sink: Sink): boolean {
  if (starting(state, line)) return true;
  const stopped = /^!{2,60} (KeyboardInterrupt|_pytest\.outcomes\.Exit: .{1,500}) !{2,60}$/.exec(line.text.trimEnd())?.[1];
  if (stopped !== undefined) sink.bug({ ...common, kind: 'unknown', rule: 'interrupted', message: `pytest was stopped: ${stopped}`, from: line.n, to: line.n });
  const listed = readListed(line.text, line.n);
  const list = state.section === 'summary' ? state.session.listed : state.session.loose;
  if (listed !== undefined && list.length < BLOCKS) list.push(listed);
  const usage = usageOf(line);
  if (usage !== undefined) {
    state.misused = true;
    sink.bug(usage);
  }
  return (listed ?? usage ?? stopped) !== undefined;
}

/** A path, an option or a setting that it cannot make sense of. */
function usageOf(line: LogLine): BugDraft | undefined {
  const text = line.text.trimEnd();
  const config = /^ERROR: (\S{1,400}\.(?:ini|toml|cfg)):(?:(\d{1,7}):)? (.{1,1000})$/.exec(text);
  if (config !== null) {
    const [, file = '', at, message = ''] = config;
    const inside = /\(at line (\d{1,7}), column (\d{1,5})\)/.exec(message);
    const place = at === undefined ? (inside === null ? {} : { line: Number(inside[1]), column: Number(inside[2]) }) : { line: Number(at) };
    return { ...common, rule: 'usage', file, ...place, message, from: line.n, to: line.n };
  }
  const usage = /^ERROR: (?:file or directory not found: .{1,500}|not found: .{1,500}::.{1,500}|found no collectors for .{1,500})$/.exec(text)?.[0] ?? /^(?:__main__\.py|pytest|py\.test): error: .{1,1000}$/.exec(text)?.[0];
  return usage === undefined ? undefined : { ...common, rule: 'usage', message: usage.replace(/^ERROR: /, ''), from: line.n, to: line.n };
}

/** A conftest that cannot be loaded and pytest's own crash have no section around them. */
function starting(state: State, line: LogLine): boolean {
  const internal = /^INTERNALERROR> ?(.{0,4000})$/.exec(line.text);
  if (internal !== null) {
    if (state.block?.title !== 'INTERNALERROR') open(state, 'INTERNALERROR', line.n);
    if (state.block !== undefined) push(state.block, { ...line, text: internal[1] as string });
    return true;
  }
  if (/^ImportError while loading conftest '.{1,500}'\.$/.test(line.text.trimEnd())) {
    open(state, 'conftest', line.n);
    return true;
  }
  if (state.block?.title !== 'conftest') return false;
  const inside = /^(?:E(?: |$)| {4}|\S.{0,500}:\d{1,7}: in )/.test(line.text);
  if (inside) push(state.block, line);
  else delete state.block;
  return inside;
}

function flush(state: State, counts: TestCounts | undefined, sink: Sink): void {
  reportSession(state.session, counts, sink);
  Object.assign(state, { session: emptySession(), section: 'none', captured: false, misused: false });
  delete state.block;
}
