// What one line of 8,192 characters may cost each parser: lines built of the parser's own literals, and lines of its golden logs with a part
// repeated, the lines before them already read, so that patterns inside an open block are met as well.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Machine, Parser, Sink } from '../src/bug-report/parser.js';
import type { LogLine } from '../src/model/index.js';

/** What lines are filled with: everything that patterns repeat. */
export const FILLERS: readonly string[] = [' ', '\t', '0', ':', '/', '\\', '(', ')', '[', ']', '.', '"', "'", '`', 'a', 'A', '-', '_', ',', ';', '=', '>', '|', '1:', 'a ', ' a', 'a.', 'a/', 'a:', 'a, ', '1 ', '1.', 'a(', '::', ' - ', '": "', 'a=1 ', 'é', 'a::', ' ('];

export interface Slow {
  readonly tool: string;
  /** Milliseconds of one line of 8,192 and of one of 2,048 characters. */
  readonly large: number;
  readonly small: number;
  readonly line: string;
}

/** A line that can be made of any length. */
type Recipe = (length: number) => string;

const SIZES = { small: 2_048, large: 8_192 } as const;
const goldens = fileURLToPath(new URL('../__tests__/fixtures/goldens/', import.meta.url));

const fill = (part: string, length: number): string => part.repeat(Math.max(1, Math.ceil(length / part.length))).slice(0, Math.max(0, length));

/** Beginning, end and middle of the line; what is between is filled. */
function around(before: string, part: string, after: string): Recipe {
  return (length) => before + fill(part, length - before.length - after.length) + after;
}

function* byLiteral(parser: Parser): Generator<Recipe> {
  for (const marked of parser.literals.slice(0, 6)) {
    const literal = marked.replace(/^\n/, '');
    yield around('', literal, '');
    for (const part of FILLERS) {
      yield around(literal, part, '');
      yield around(literal, part, '!');
      yield around('', part, literal);
      yield around('', literal + part, '');
      yield (length) => fill(part, length / 2) + literal + fill(part, length / 2 - literal.length);
    }
  }
}

/** A run of a golden line repeated where it stands: words, blanks, single characters. */
function* byLine(text: string): Generator<Recipe> {
  for (const match of text.slice(0, 60).matchAll(/\s+|[\w$]+|[^\s\w]/g)) {
    const [before, after] = [text.slice(0, match.index), text.slice(match.index)];
    yield around(before, match[0], after);
    yield around(before, ' ', after);
    yield around(before, `${match[0]} `, after);
    yield around(before, text.slice(match.index, match.index + 12), '');
  }
}

const NOBODY: Sink = { bug() {}, unread() {}, tests() {}, before: () => [] };

function time(machine: () => Machine, text: string, before: readonly LogLine[]): number {
  const own = machine();
  for (const line of before) own.line(line);
  const start = process.hrtime.bigint();
  own.line({ n: before.length + 1, text });
  own.end();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** The least of some turns, where the first is more than is known already: what a collector or a busy machine adds is not the pattern's. */
function steady(measure: () => number, enough: number): number {
  let least = measure();
  for (let turn = 0; turn < 4 && least > enough; turn += 1) least = Math.min(least, measure());
  return least;
}

function worst(parser: Parser, recipes: Iterable<Recipe>, before: readonly LogLine[], known: Slow | undefined): Slow | undefined {
  let slowest = known;
  const start = (): Machine => parser.start(NOBODY);
  for (const recipe of recipes) {
    const large = steady(() => time(start, recipe(SIZES.large), before), slowest?.large ?? 0);
    if (large <= (slowest?.large ?? 0)) continue;
    slowest = { tool: parser.tool, large, small: steady(() => time(start, recipe(SIZES.small), before), 0), line: recipe(80) };
  }
  return slowest;
}

/** The lines of a log that are spoilt one at a time: not all of a long one. */
const PER_LOG = 6;

function goldenLogs(parser: Parser): readonly (readonly LogLine[])[] {
  const folders = [parser.tool, ...(parser.also ?? [])].filter((tool) => existsSync(goldens + tool));
  const logs = folders.flatMap((tool) => readdirSync(goldens + tool).filter((name) => name.endsWith('.log')).slice(0, 2).map((name) => readFileSync(`${goldens}${tool}/${name}`, 'utf8')));
  return logs.map((log) => log.slice(0, 6_000).split(/\r?\n/).map((text, index) => ({ n: index + 1, text: text.replace(/\u001b\[[\d;]*m/g, '') })));
}

/** The slowest line that was found for a parser. */
export function slowestOf(parser: Parser): Slow {
  let slowest = worst(parser, byLiteral(parser), [], undefined);
  for (const lines of goldenLogs(parser)) {
    const step = Math.max(1, Math.floor(lines.length / PER_LOG));
    for (let at = 0; at < lines.length; at += step) slowest = worst(parser, byLine(lines[at]?.text ?? ''), lines.slice(0, at), slowest);
  }
  return slowest ?? { tool: parser.tool, large: 0, small: 0, line: '' };
}
