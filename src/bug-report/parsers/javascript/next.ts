import type { Kind, LogLine } from '../../../model/index.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';

/**
 * `next build`, and other front ends of webpack (Create React App, Vue CLI) that print in their own words: the file on a line of its own, with the
 * place where there is one, and the message below it. What SWC and ESLint say below a file is read by their own parsers.
 */
export const next: Parser = {
  tool: 'next',
  language: 'javascript',
  docs: 'https://nextjs.org/docs/app/api-reference/cli/next#next-build-options',
  proof: { tier: 1 },
  literals: ['Type error: ', 'Module not found: ', 'Module parse failed: ', ...[...'123456789'].map((digit) => `TS${digit}`)],
  start: (sink) => machine(sink),
};

const SAYS = /^(Type error|Module not found|Module parse failed): (\S.{0,2000})$/;
const TS = /^(TS\d{1,6}): (\S.{0,2000})$/;
const FILE = /^(?: error {1,2}in )?((?:\.\/|[A-Za-z]:)?[^\s:()]{1,400}\.\w{1,8})(?::(\d{1,7}):(\d{1,7}))?$/;

function machine(sink: Sink): Machine {
  return {
    open: false,
    line(line) {
      const text = line.text.trimEnd();
      const [match, typed] = [SAYS.exec(text), TS.exec(text)];
      const above = match === null && typed === null ? undefined : fileAbove(line, sink);
      if (above === undefined) return false;
      const told = typed === null ? said(match?.[1] ?? '', text) : { kind: 'type' as const, rule: typed[1] as string, message: typed[2] as string };
      sink.bug({ tool: 'next', language: 'javascript', severity: 'error', ...told, ...above, to: line.n });
      return true;
    },
    end() {},
  };
}

/** Directly above, or with one blank line between. */
function fileAbove(line: LogLine, sink: Sink): Pick<BugDraft, 'file' | 'line' | 'column' | 'from'> | undefined {
  const above = sink.before(line, 2);
  const named = above.at(-1)?.text.trim() === '' ? above.at(-2) : above.at(-1);
  const match = named === undefined ? null : FILE.exec(named.text.trimEnd());
  if (named === undefined || match === null) return undefined;
  const [, file = '', at, column] = match;
  return { file, ...(at === undefined ? {} : { line: Number(at), column: Number(column) }), from: named.n };
}

function said(what: string, text: string): { kind: Kind; message: string } {
  if (what === 'Type error') return { kind: /^Type error: Cannot find module/.test(text) ? 'import' : 'type', message: text.slice(12) };
  return { kind: what === 'Module not found' ? 'import' : 'syntax', message: text };
}
