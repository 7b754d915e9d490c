import type { LogLine, Severity } from '../../model/index.js';
import type { Machine, Parser, Sink } from '../parser.js';
import { draftOf, pathFrom, type Compile, type Made, type Pattern } from './pattern.js';

const DOCS = 'https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md';
const FIELDS = ['file', 'fromPath', 'line', 'column', 'severity', 'code', 'message'] as const;
type Field = (typeof FIELDS)[number];
const SEVERITIES: Readonly<Record<string, Severity>> = { error: 'error', warning: 'warning', notice: 'note', info: 'note' };
const MOST_MATCHERS = 50;
const MOST_PATTERNS = 20;

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface Row {
  readonly pattern: Pattern;
  readonly groups: Partial<Record<Field, number>>;
  readonly loop: boolean;
}
interface Matcher {
  readonly owner: string;
  readonly severity: Severity;
  readonly rows: readonly Row[];
}

/** Thrown and caught here: a file has many places where it may be wrong, and one sentence says which. */
class Wrong extends Error {}

/** A problem-matcher file, as `::add-matcher::` takes it → a parser for each of its matchers. */
export function readProblemMatchers(text: string, compile: Compile): Made {
  try {
    return { ok: true, parsers: matchersIn(text).map((value) => parserOf(readMatcher(value, compile))) };
  } catch (error) {
    if (error instanceof Wrong) return { ok: false, reason: error.message };
    throw error;
  }
}

function matchersIn(text: string): readonly unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new Wrong(`it is no JSON (${(error as Error).message.slice(0, 120)})`);
  }
  const list = isObject(value) ? value['problemMatcher'] : undefined;
  if (!Array.isArray(list) || list.length === 0) throw new Wrong('it has no list "problemMatcher"');
  if (list.length > MOST_MATCHERS) throw new Wrong(`it has more than ${MOST_MATCHERS} matchers`);
  return list;
}

function readMatcher(value: unknown, compile: Compile): Matcher {
  if (!isObject(value) || typeof value['owner'] !== 'string' || !/^[\w./@ -]{1,60}$/.test(value['owner'])) throw new Wrong('a matcher in it has no "owner", a name of up to 60 letters');
  const { owner, severity = 'error', pattern } = value as { owner: string; severity?: unknown; pattern?: unknown };
  const level = typeof severity === 'string' ? SEVERITIES[severity.toLowerCase()] : undefined;
  if (level === undefined) throw new Wrong(`the severity of "${owner}" is none of error, warning and notice`);
  const list = Array.isArray(pattern) ? pattern : [pattern];
  if (list.length === 0 || list.length > MOST_PATTERNS) throw new Wrong(`"${owner}" has ${list.length} patterns; 1 to ${MOST_PATTERNS} are read`);
  const rows = list.map((one, index) => readRow(one, `pattern ${index + 1} of "${owner}"`, compile));
  checkRows(rows, owner);
  return { owner, severity: level, rows };
}

function readRow(value: unknown, name: string, compile: Compile): Row {
  if (!isObject(value) || typeof value['regexp'] !== 'string') throw new Wrong(`${name} has no "regexp"`);
  const compiled = compile(value['regexp']);
  if (!compiled.ok) throw new Wrong(`the regexp in ${name} cannot be used: ${compiled.reason}`);
  const groups = Object.fromEntries(FIELDS.flatMap((field) => groupOf(value, field, { name, most: compiled.pattern.groups })));
  return { pattern: compiled.pattern, groups, loop: value['loop'] === true };
}

function groupOf(value: Json, field: Field, { name, most }: { readonly name: string; readonly most: number }): [Field, number][] {
  const group = value[field];
  if (group === undefined) return [];
  if (typeof group !== 'number' || !Number.isInteger(group) || group < 0 || group > most) {
    throw new Wrong(`"${field}" in ${name} is ${JSON.stringify(group)?.slice(0, 40)}; it takes the number of a group, 0 to ${most}`);
  }
  return [[field, group]];
}

function checkRows(rows: readonly Row[], owner: string): void {
  const last = rows.at(-1) as Row;
  if (last.groups.message === undefined) throw new Wrong(`the last pattern of "${owner}" has no "message"`);
  if (rows.some((row) => row.loop && (row !== last || rows.length === 1))) throw new Wrong(`only the last of several patterns may have "loop", and in "${owner}" another has`);
  for (const field of FIELDS) {
    if (rows.filter((row) => row.groups[field] !== undefined).length > 1) throw new Wrong(`two patterns of "${owner}" give "${field}"`);
  }
}

function parserOf(matcher: Matcher): Parser {
  return {
    tool: matcher.owner,
    docs: DOCS,
    proof: { tier: 1 },
    literals: matcher.rows[0]?.pattern.literals ?? [],
    marks: true,
    start: (sink) => machine(matcher, sink),
  };
}

interface Running {
  readonly from: number;
  readonly values: Partial<Record<Field, string>>;
}

/**
 * Each pattern must fit the line after the one that the pattern before it fitted; a loop goes on for as long as lines fit. Several runs may be
 * under way at once, each at another pattern, so the patterns are tried from the last.
 */
function machine({ owner, severity, rows }: Matcher, sink: Sink): Machine {
  const last = rows.length - 1;
  /** What was read up to and with the pattern at that place. */
  let running: readonly (Running | undefined)[] = [];
  const report = ({ from, values }: Running, line: LogLine): void => {
    const { file, fromPath, code, message = '', ...rest } = values;
    const folder = fromPath === undefined ? undefined : fromPath.slice(0, Math.max(0, fromPath.search(/[\\/][^\\/]*$/)));
    sink.bug(draftOf(owner, { ...rest, file: pathFrom(folder, file), rule: code, message }, severity, [from, line.n]));
  };
  return {
    get open() {
      return running.some((one) => one !== undefined);
    },
    line(line) {
      const before = running;
      const next: (Running | undefined)[] = [];
      running = next;
      for (let index = last; index >= 0; index -= 1) {
        const so = index === 0 ? { from: line.n, values: {} } : before[index - 1];
        const found = so === undefined ? null : (rows[index] as Row).pattern.match(line.text);
        if (so === undefined || found === null) continue;
        const now: Running = { from: so.from, values: { ...so.values, ...valuesOf(rows[index] as Row, found) } };
        if (index < last) next[index] = now;
        else {
          const { loop } = rows[last] as Row;
          report(loop ? { ...now, from: line.n } : now, line);
          running = loop ? before.map((one, at) => (at === last - 1 ? one : undefined)) : [];
          return true;
        }
      }
      return false;
    },
    end() {},
  };
}

function valuesOf({ groups }: Row, found: readonly (string | undefined)[]): Partial<Record<Field, string>> {
  return Object.fromEntries(Object.entries(groups).flatMap(([field, group]) => (found[group] === undefined ? [] : [[field, found[group].trim()]])));
}
