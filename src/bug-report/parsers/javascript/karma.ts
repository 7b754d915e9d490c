import type { LogLine, TestCounts } from '../../../model/index.js';
import { located, ownPlace, readFrame, type Place } from '../../frames.js';
import { createHeld, type Held } from '../../held.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';
import { nodeKindOf } from './node-kind.js';

const LINES = 120;
/** `Chrome Headless 120.0.0.0 (Linux x86_64)` */
const BROWSER = '[A-Z][\\w. -]{1,40} \\d[\\d.]{0,30} \\([^)]{1,60}\\)';
const FAILED = new RegExp(`^${BROWSER} (\\S.{0,1000}) FAILED$`);
const BROKEN = new RegExp(`^${BROWSER} ERROR$`);
const EXECUTED = new RegExp(`^${BROWSER}: Executed (\\d{1,7}) of (\\d{1,7})(.{0,100})\\([\\w. ]{1,40} / [\\w. ]{1,40}\\)$`);
const OWN = /\d\d:\d\d:\d\d\.\d{3}:ERROR \[([\w .-]{1,60})\]: (\S.{0,1000})$/;

interface Block {
  /** Undefined for what broke outside of any test. */
  readonly test?: string;
  readonly lines: string[];
  readonly from: number;
  to: number;
}

interface State {
  block?: Block;
  red: boolean;
  counts?: TestCounts;
}

/** Karma's reporters progress and dots, with jasmine or mocha inside the browser. */
export const karma: Parser = {
  tool: 'karma',
  language: 'javascript',
  docs: 'https://karma-runner.github.io/latest/config/configuration-file.html',
  proof: { tier: 1 },
  literals: [' FAILED', ' ERROR', ': Executed ', ':ERROR ['],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const held = createHeld(sink);
  const state: State = { red: false };
  return {
    get open() {
      return state.block !== undefined;
    },
    line(line) {
      const text = line.text.trimEnd();
      return progress(state, text) || title(state, text, line.n, held) || own(text, line, sink) || inside(state, text, line.n, held);
    },
    end() {
      finish(state, held);
      if (state.counts !== undefined) sink.tests(state.counts);
      // A passing test may have printed a failure.
      if (state.counts === undefined || state.red) held.release();
      else held.drop();
    },
  };
}

/** `Executed 4 of 4 (3 FAILED) (0.031 secs / 0.009 secs)`: the last one counts. */
function progress(state: State, text: string): boolean {
  const match = text.includes(': Executed ') ? EXECUTED.exec(text) : null;
  if (match === null) return false;
  const [, done, all, said = ''] = match;
  const failed = Number(/\((\d{1,7}) FAILED\)/.exec(said)?.[1] ?? 0);
  const skipped = Number(/\(?skipped (\d{1,7})\)?/.exec(said)?.[1] ?? 0);
  state.red = state.red || failed > 0 || /ERROR|DISCONNECTED/.test(said);
  state.counts = { total: Number(all), failed, skipped, passed: Math.max(0, Number(done) - failed) };
  return true;
}

function title(state: State, text: string, n: number, held: Held): boolean {
  const test = text.endsWith(' FAILED') ? FAILED.exec(text)?.[1] : undefined;
  if (test === undefined && !(text.endsWith(' ERROR') && BROKEN.test(text))) return false;
  finish(state, held);
  state.block = { ...(test === undefined ? {} : { test }), lines: [], from: n, to: n };
  return true;
}

function inside(state: State, text: string, n: number, held: Held): boolean {
  const { block } = state;
  if (block === undefined) return false;
  if (!/^(?:\t| {2})/.test(text) || block.lines.length > LINES) {
    finish(state, held);
    return false;
  }
  block.lines.push(text.replace(/^(?:\t| {2})/, ''));
  block.to = n;
  return true;
}

/** Karma's own log: no browser, a file that is not there, a broken configuration. */
function own(text: string, line: LogLine, sink: Sink): boolean {
  const match = text.includes(':ERROR [') ? OWN.exec(text) : null;
  if (match === null) return false;
  sink.bug({ tool: 'karma', language: 'javascript', kind: 'config', severity: 'error', message: match[2] as string, from: line.n, to: line.n });
  return true;
}

function finish(state: State, held: Held): void {
  const { block } = state;
  delete state.block;
  if (block === undefined || block.lines.length === 0) return;
  const { test, lines, from, to } = block;
  const frames = lines.filter((line) => /^\s{0,12}at \S/.test(line)).flatMap((line) => readFrame(line) ?? []).map(served);
  const end = lines.findIndex((line) => /^\s{0,12}at \S/.test(line));
  const head = (end < 0 ? lines : lines.slice(0, end)).filter((line) => line.trim() !== '');
  const common = { tool: 'karma', language: 'javascript', severity: 'error', from, to } as const;
  held.add(test === undefined ? { ...common, ...brokenDraft(head, frames) } : { ...common, kind: 'test', test, ...located(ownPlace(frames), frames), message: head.slice(0, 40).join('\n') || 'test failed' });
}

/** What the browser said, the place, the source, and the same once more. */
function brokenDraft(head: readonly string[], frames: readonly Place[]): Pick<BugDraft, 'kind' | 'message' | 'file' | 'line' | 'column' | 'frames'> {
  const place = head.map((line) => /^(?:\s{0,4}at )?(\S{1,500}\.\w{1,5}):(\d{1,7})(?::(\d{1,6}))?$/.exec(line.trim())).find((match) => match !== null);
  const at: Place | undefined = place === undefined || place === null ? undefined : served({ file: place[1] as string, line: Number(place[2]), ...(place[3] === undefined ? {} : { column: Number(place[3]) }) });
  const said = head.find((line) => /^(?:Uncaught )?\w{0,60}Error: /.test(line)) ?? head.find((line) => !/^An error was thrown in /.test(line)) ?? head[0] ?? 'the browser reported an error';
  const kind = /SyntaxError: /.test(said) ? 'syntax' : nodeKindOf(said);
  return { kind, message: said, ...located(ownPlace(frames) ?? at, frames) };
}

/** Files come from karma's own server: `http://localhost:9876/base/src/a.js?4f…`, `…/_karma_webpack_/webpack:/src/a.ts`. */
function served(place: Place): Place {
  return { ...place, file: place.file.replace(/^https?:\/\/[^/\s]{1,100}\/(?:base\/|absolute(?=\/)|_karma_webpack_\/)?/, '').replace(/^_karma_webpack_\//, '').replace(/^webpack:\/{1,3}/, '').replace(/\?[0-9a-f]{6,64}$/, '') };
}
