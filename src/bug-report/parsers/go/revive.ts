import type { LogLine } from '../../../model/index.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';

/** A finding whose place comes on the next line, or whose file came on a line before. */
interface State {
  finding?: { readonly draft: BugDraft; readonly n: number };
  /** Only the line before the findings may be their file. */
  file?: string;
}

/**
 * revive's formatters: `friendly` (finding, then place), `stylish` (file, then findings), `unix` and `plain`, which name the rule on the line. The default
 * one is golint's.
 */
export const revive: Parser = {
  tool: 'revive',
  language: 'go',
  docs: 'https://revive.run/docs#formatters',
  proof: { tier: 1 },
  literals: ['⚠  ', '✘  ', '.go\n', ': [', 'revive.run/', '/revive/'],
  start: (sink) => machine(sink),
};

const FRIENDLY = /^\s{0,4}(⚠|✘) {1,4}(?:https?:\/\/\S{1,200}#)?([a-z][a-z-]{1,60}) {1,4}(\S.{0,2000})$/;
const PLACE = /^\s{0,4}(\S[^:]{0,400}\.go):(\d{1,7}):(\d{1,5})$/;
const UNIX = /^(\S[^:\s]{0,400}\.go):(\d{1,7}):(\d{1,5}): \[([a-z][a-z-]{2,60})\] (\S.{0,2000})$/;
const PLAIN = /^(\S[^:\s]{0,400}\.go):(\d{1,7}):(\d{1,5}): (\S.{0,2000}?) https?:\/\/\S{1,200}#([a-z][a-z-]{2,60})$/;
const FILE = /^(\S[^:]{0,400}\.go)$/;
const STYLISH = /^ {2}\((\d{1,7}), (\d{1,5})\) {1,20}(?:https?:\/\/\S{1,200}#)?([a-z][a-z-]{1,60}) {1,100}(\S.{0,2000})$/;

function machine(sink: Sink): Machine {
  const state: State = {};
  return {
    get open() {
      return state.finding !== undefined || state.file !== undefined;
    },
    line: (line) => read(state, line, sink),
    end() {},
  };
}

function read(state: State, { text, n }: LogLine, sink: Sink): boolean {
  const { finding } = state;
  delete state.finding;
  const place = finding === undefined ? null : PLACE.exec(text);
  if (finding !== undefined && place !== null) {
    sink.bug({ ...finding.draft, file: place[1] as string, line: Number(place[2]), column: Number(place[3]), to: n });
    return true;
  }
  if (oneLine(text, n, sink)) return true;
  const [, mark, rule, message] = FRIENDLY.exec(text) ?? [];
  if (mark !== undefined && rule !== undefined && message !== undefined) {
    state.finding = { draft: draftOf(rule, message, n, mark === '✘'), n };
    return true;
  }
  const [, line, column, name, said] = state.file === undefined ? [] : (STYLISH.exec(text) ?? []);
  if (state.file !== undefined && name !== undefined && said !== undefined) {
    sink.bug({ ...draftOf(name, said, n, false), file: state.file, line: Number(line), column: Number(column) });
    return true;
  }
  delete state.file;
  const file = FILE.exec(text)?.[1];
  if (file !== undefined) state.file = file;
  return false;
}

function oneLine(text: string, n: number, sink: Sink): boolean {
  const unix = UNIX.exec(text);
  const match = unix ?? PLAIN.exec(text);
  if (match === null) return false;
  const [, file = '', line, column] = match;
  const [rule = '', message = ''] = unix === null ? [match[5], match[4]] : [match[4], match[5]];
  sink.bug({ ...draftOf(rule, message, n, false), file, line: Number(line), column: Number(column) });
  return true;
}

function draftOf(rule: string, message: string, n: number, error: boolean): BugDraft {
  return { tool: 'revive', language: 'go', kind: 'lint', severity: error ? 'error' : 'warning', rule, message: message.trimEnd(), from: n, to: n };
}
