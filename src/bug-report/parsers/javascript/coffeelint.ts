import type { LogLine } from '../../../model/index.js';
import { pathFindings, type PathFinding } from './path-findings.js';
import type { Machine, Parser, Sink } from '../../parser.js';

/** CoffeeLint: a cross and the file, below it `✗ #12: message`; and its CSV. */
export const coffeelint: Parser = {
  tool: 'coffeelint',
  language: 'coffeescript',
  docs: 'https://coffeelint.github.io/',
  proof: { tier: 1 },
  literals: ['✗ #', '⚡ #', ',error,', ',warn,'],
  start: (sink) => machine(sink),
};

const PATH = /^ {2}[✗⚡✓] (\S.{0,500}?\.(?:lit)?coffee(?:\.md)?)$/;
const FINDING = /^ {5}([✗⚡]) #(\d{1,7}): (\S.{0,2000}?)\.?$/;
const CSV = /^(?<file>[^,\s][^,]{0,400}),(?<line>\d{1,7}),(?<endLine>\d{0,7}),(?<level>error|warn),(?<message>\S.{0,2000})$/;

function machine(sink: Sink): Machine {
  const below = pathFindings(sink, readFinding, draftOf, (text) => PATH.exec(text.trimEnd())?.[1]);
  return {
    open: false,
    line: (line) => below.line(line) || csv(line, sink),
    end() {},
  };
}

function draftOf(finding: PathFinding): { tool: string; language: string; kind: 'syntax' | 'lint' } {
  return { tool: 'coffeelint', language: 'coffeescript', kind: finding.column === undefined ? 'lint' : 'syntax' };
}

function readFinding(text: string): PathFinding | undefined {
  const match = FINDING.exec(text.trimEnd());
  return match === null ? undefined : { line: Number(match[2]), severity: match[1] === '✗' ? 'error' : 'warning', ...compiler(match[3] as string) };
}

/** What the compiler said, with its own place in front: `[stdin]:3:3: error: indentation mismatch`. */
function compiler(said: string): { message: string; column?: number } {
  const told = /^\[stdin\]:\d{1,7}:(\d{1,5}): error: (.{1,1000})$/.exec(said);
  return told === null ? { message: said } : { message: told[2] as string, column: Number(told[1]) };
}

function csv(line: LogLine, sink: Sink): boolean {
  const groups = CSV.exec(line.text.trimEnd())?.groups;
  if (groups === undefined) return false;
  const { file = '', endLine = '', message = '' } = groups;
  if (!/\.(?:lit)?coffee(?:\.md)?$|^stdin$/.test(file)) return false;
  const finding = { line: Number(groups['line']), ...(endLine === '' ? {} : { endLine: Number(endLine) }), ...compiler(message) };
  sink.bug({ ...draftOf({ severity: 'error', ...finding }), severity: groups['level'] === 'error' ? 'error' : 'warning', file, ...finding, from: line.n, to: line.n });
  return true;
}
