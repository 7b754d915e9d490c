import { lastColumn, pathFindings, type PathFinding } from './path-findings.js';
import type { Parser } from '../../parser.js';

/** XO: ESLint in its own dress; the path is indented and carries the first place, the mark stands before the place. */
export const xo: Parser = {
  tool: 'xo',
  language: 'javascript',
  docs: 'https://github.com/sindresorhus/eslint-formatter-pretty#readme',
  proof: { tier: 1 },
  literals: ['  ✖  ', '  ⚠  ', '  ×  ', '  ‼  '],
  start: (sink) => pathFindings(sink, readFinding, ({ message }) => ({ tool: 'xo', language: 'javascript', kind: message.startsWith('Parsing error') ? 'syntax' : 'lint' }), pathOf),
};

const FINDING = /^ {2}([✖×⚠‼]) {1,6}(\d{1,7}):(\d{1,7}) {1,8}(\S.{0,4000})$/;

function readFinding(text: string): PathFinding | undefined {
  const match = FINDING.exec(text);
  if (match === null) return undefined;
  const [message, rule] = lastColumn(match[4] as string);
  return { line: Number(match[2]), column: Number(match[3]), severity: '✖×'.includes(match[1] as string) ? 'error' : 'warning', message, ...(rule === undefined ? {} : { rule }) };
}

function pathOf(text: string): string | undefined {
  return /^ {2}((?:[A-Za-z]:)?[^\s:][^:]{0,500}?\.\w{1,10})(?::\d{1,7}:\d{1,7})?$/.exec(text.trimEnd())?.[1];
}
