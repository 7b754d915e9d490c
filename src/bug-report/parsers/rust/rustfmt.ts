import type { LogLine } from '../../../model/index.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';

const HEADER = /^Diff in (\S.{0,500}?)(?: at line (\d{1,7})|:(\d{1,7}))?:$/;
/** Lines of a difference that are quoted in the message. */
const QUOTED = 12;

/** rustfmt --check and cargo fmt --check: `Diff in file:line:` (before 1.80 `Diff in file at line 3:`), then the lines with ` `, `-` and `+`. */
export const rustfmt: Parser = {
  tool: 'rustfmt',
  language: 'rust',
  docs: 'https://github.com/rust-lang/rustfmt#checking-style-on-a-ci-server',
  proof: { tier: 1 },
  literals: ['Diff in '],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  let draft: BugDraft | undefined;
  let quoted: string[] = [];
  const close = (): void => {
    if (draft !== undefined) sink.bug({ ...draft, message: ['not formatted as rustfmt would', ...quoted].join('\n') });
    draft = undefined;
    quoted = [];
  };
  return {
    get open() {
      return draft !== undefined;
    },
    line(line) {
      const begun = begin(line);
      if (begun === undefined && draft !== undefined && /^(?:[ +-]|$)/.test(line.text)) {
        if (/^[+-]/.test(line.text) && quoted.length < QUOTED) quoted.push(line.text.slice(0, 300));
        if (line.text.trim() !== '') draft = { ...draft, to: line.n };
        return true;
      }
      close();
      draft = begun;
      return begun !== undefined;
    },
    end: close,
  };
}

function begin({ text, n }: LogLine): BugDraft | undefined {
  const [, file, old, line = old] = HEADER.exec(text) ?? [];
  if (file === undefined) return undefined;
  return { tool: 'rustfmt', language: 'rust', kind: 'format', severity: 'error', file, ...(line === undefined ? {} : { line: Number(line) }), message: '', from: n, to: n };
}
