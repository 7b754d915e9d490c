import type { LogLine } from '../../../model/index.js';
import type { BugDraft, Parser, Sink } from '../../parser.js';

/** The source that is shown, of two files at the most, and the stack below it. */
const ABOVE = 40;

/**
 * Sass: `Error: message`, the source in a box, then the stack, whose first line says where and whose last one is the root stylesheet.
 * Warnings look alike, but do not begin with `Error:`.
 */
export const sass: Parser = {
  tool: 'sass',
  language: 'scss',
  docs: 'https://github.com/sass/sass/blob/main/spec/README.md',
  proof: { tier: 1 },
  literals: ['  root stylesheet'],
  start: (sink) => ({
    open: false,
    line(line) {
      const draft = /^ {2,4}\S.{0,500} \d{1,7}:\d{1,7} {2,}root stylesheet$/.test(line.text.trimEnd()) ? read(line, sink) : undefined;
      if (draft !== undefined) sink.bug(draft);
      return draft !== undefined;
    },
    end() {},
  }),
};

const STACK = /^ {2,4}(\S.{0,500}?) (\d{1,7}):(\d{1,7}) {2,}\S/;
const HEAD = /^(?:\w{0,20}Error): (\S.{0,1000})$/;

function read(line: LogLine, sink: Sink): BugDraft | undefined {
  const lines = [...sink.before(line, ABOVE), line];
  const bottom = lines.findLastIndex(({ text }) => text.trim() === '╵' || text.trim() === "'");
  const place = STACK.exec(lines[bottom + 1]?.text ?? '');
  // Several boxes, one below the other, belong to one error: its message is the last line above them that begins like one.
  const top = lines.slice(0, bottom).findLastIndex(({ text }) => !/^(?:\s|\d{1,7} [│|]|$)/.test(text));
  const message = HEAD.exec(lines[top]?.text.trimEnd() ?? '')?.[1];
  if (bottom < 0 || place === null || message === undefined) return undefined;
  const kind = /^Can't find stylesheet|^This (?:file|module) /.test(message) ? 'import' : /^[Ee]xpected |unmatched|[Ii]nvalid CSS/.test(message) ? 'syntax' : 'compile';
  return { tool: 'sass', language: 'scss', kind, severity: 'error', file: place[1] as string, line: Number(place[2]), column: Number(place[3]), message, from: lines[top]?.n ?? line.n, to: line.n };
}
