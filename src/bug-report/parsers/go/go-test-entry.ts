import type { Frame } from '../../../model/index.js';
import { readDiff, type Values } from '../../comparison.js';

/** One line that a test logged, with its further lines, which stand deeper. */
export interface Entry {
  readonly file: string;
  readonly line: number;
  readonly indent: string;
  readonly lines: string[];
  readonly from: number;
  to: number;
}

/** What a failed assertion says. */
export interface Said extends Values {
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly frames: readonly Frame[];
}

const ENTRY = /^(\t{1,20}| {4,80})(?:((?:Test|Fuzz|Benchmark|Example)\S{0,400}): )?([\w.+-]{1,200}\.go):(\d{1,7}):(?: (.{0,4000}))?$/;

/** `    sum_test.go:12: got 3`; Go 1.14 put the test's name in front, versions before 1.14 a tab. */
export function readEntry(text: string, n: number): { readonly entry: Entry; readonly test?: string } | undefined {
  const [, indent, test, file, line, said = ''] = ENTRY.exec(text) ?? [];
  if (indent === undefined || file === undefined) return undefined;
  return { entry: { file, line: Number(line), indent, lines: [said], from: n, to: n }, ...(test === undefined ? {} : { test }) };
}

/** Is the line a further one of the entry? */
export function belongs(entry: Entry, text: string): boolean {
  return text.startsWith(`${entry.indent}    `) || text.startsWith(`${entry.indent}\t`) || text.trim() === '';
}

/** `t.Log` looks like `t.Error`: words tell, and where they do not, a test ends with what failed. */
const TELLING = /\b(?:expected|want(?:ed|s)?|got|err(?:or)?|fail\w{0,4}|should|must|unexpected|mismatch|differs?|panic|invalid|diff|not equal|missing|cannot|didn't|did not|no such|wrong)\b|Error Trace:/i;

/** The entry that says why the test failed. */
export function telling(entries: readonly Entry[]): Entry | undefined {
  return entries.find((entry) => entry.lines.some((line) => TELLING.test(line))) ?? entries.at(-1);
}

export function readSaid(entry: Entry): Said {
  const lines = entry.lines.map((line) => line.replace(/\u00a0/g, ' '));
  const testify = lines.some((line) => line.includes('Error Trace:')) ? readTestify(entry, lines) : undefined;
  if (testify !== undefined) return testify;
  const message = lines.join('\n').trim();
  return { file: entry.file, line: entry.line, message, frames: [], ...valuesOf(lines) };
}

const LABEL = /^\s{0,20}(Error Trace|Error|Test|Messages):\s{0,20}(.{0,4000})$/;

/** testify: `Error Trace:`, `Error:`, `Messages:`, each with further lines below. Format: https://pkg.go.dev/github.com/stretchr/testify/assert#Fail */
function readTestify(entry: Entry, lines: readonly string[]): Said {
  const parts = new Map<string, string[]>();
  let part: string[] = [];
  for (const line of lines) {
    const [, label, rest] = LABEL.exec(line) ?? [];
    if (label !== undefined && rest !== undefined) parts.set(label, (part = [rest]));
    else part.push(line.trimStart() === '' ? '' : line.replace(/^\s{0,3}\t\s{0,14}\t?/, ''));
  }
  const frames = (parts.get('Error Trace') ?? []).flatMap((line) => placeOf(line.trim()));
  const error = (parts.get('Error') ?? []).map((line) => line.trimEnd());
  const diff = error.indexOf('Diff:');
  const head = (diff < 0 ? error : error.slice(0, diff)).filter((line) => line !== '');
  const extra = (parts.get('Messages') ?? []).map((line) => line.trim()).filter((line) => line !== '');
  const own = frames.find((frame) => frame.file.endsWith(entry.file) && frame.line === entry.line) ?? frames[0];
  return {
    file: own?.file ?? entry.file, line: own?.line ?? entry.line, message: [...head, ...extra].join('\n').trim() || 'assertion failed', frames,
    ...labelled(error),
  };
}

function placeOf(text: string): Frame[] {
  const [, file, line] = /^(\S.{0,500}?\.go):(\d{1,7})$/.exec(text) ?? [];
  return file === undefined ? [] : [{ file, line: Number(line) }];
}

/** `expected: 3` and `actual  : 2`, whose values may take several lines. */
function labelled(lines: readonly string[]): Values {
  const read = (label: RegExp): string | undefined => {
    const at = lines.findIndex((line) => label.test(line));
    if (at < 0) return undefined;
    const rest = lines.slice(at + 1);
    const end = rest.findIndex((line) => line === '' || /^(?:expected|actual) {0,2}:|^Diff:/.test(line));
    return [(lines[at] ?? '').replace(label, ''), ...rest.slice(0, end < 0 ? rest.length : end)].join('\n').trim();
  };
  const [expected, actual] = [read(/^\s{0,4}expected {0,2}: ?/), read(/^\s{0,4}actual {0,2}: ?/)];
  return expected === undefined || actual === undefined ? {} : { expected, actual };
}

/** Go has no assertions, but habits: `got 3, want 4`, `= 3, want 4`, and go-cmp's difference. */
const PAIRS: readonly { readonly pattern: RegExp; readonly first: 'actual' | 'expected' }[] = [
  { pattern: /\b(?:got|actual|have)\b:? {0,8}(.{1,500}?)[,;.]? (?:but )?(?:want(?:ed)?|expected|expecting)\b:? {0,8}(.{1,500})$/i, first: 'actual' },
  { pattern: /\b(?:want(?:ed)?|expected|expecting)\b:? {0,8}(.{1,500}?)[,;.]? (?:but )?(?:got|actual|have|was|is)\b:? {0,8}(.{1,500})$/i, first: 'expected' },
  { pattern: /(?:^|[^=!<>])= (.{1,500}?)[,;] (?:want(?:ed)?|expected)\b:? {0,8}(.{1,500})$/i, first: 'actual' },
];

function valuesOf(lines: readonly string[]): Values {
  const head = lines[0] ?? '';
  const diff = /\(([-+])(want|expected|got|actual) ([-+])(want|expected|got|actual)\)/.exec(head);
  if (diff !== null) {
    const read = readDiff(lines.slice(1).filter((line) => line.trim() !== '').map((line) => line.replace(/^ {4}/, '')));
    const minusWanted = /want|expected/.test((diff[1] === '-' ? diff[2] : diff[4]) ?? '');
    return minusWanted || read.expected === undefined || read.actual === undefined ? read : { expected: read.actual, actual: read.expected };
  }
  const text = lines.length <= 4 ? lines.map((line) => line.trim()).join(' ').trim().slice(0, 1_200) : head.slice(0, 1_200);
  for (const { pattern, first } of PAIRS) {
    const [, one, two] = pattern.exec(text) ?? [];
    if (one !== undefined && two !== undefined) return first === 'actual' ? { actual: one.trim(), expected: two.trim() } : { expected: one.trim(), actual: two.trim() };
  }
  return {};
}
