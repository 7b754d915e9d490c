import { readFrame, ownPlace, located } from '../frames.js';
import { draftOf, isObject, MOST, numberOf, objectsIn, textOf, withoutColours, type Finding, type Json, type ReportFormat } from './report.js';

/** What `jest --json` and vitest's reporter `json` write: `testResults` with their `assertionResults`. */
export const jestJson: ReportFormat = {
  format: 'jest-json',
  docs: 'https://jestjs.io/docs/cli#--json, https://vitest.dev/guide/reporters#json-reporter',
  kind: 'json',
  read(value) {
    if (!isObject(value) || !Array.isArray(value['testResults']) || numberOf(value['numTotalTests']) === undefined) return undefined;
    const files = objectsIn(value['testResults']).slice(0, MOST);
    const [total = 0, passed = 0, failed = 0] = ['numTotalTests', 'numPassedTests', 'numFailedTests'].map((name) => numberOf(value[name]));
    return { drafts: files.flatMap((file) => failuresIn(file, isVitest(value) ? ' > ' : ' › ').map((finding) => draftOf(finding, { tool: isVitest(value) ? 'vitest' : 'jest', kind: 'test', severity: 'error' }))), tests: { total, passed, failed, skipped: Math.max(0, total - passed - failed) } };
  },
};

/** Only jest counts the files that could not be run. */
function isVitest(value: Json): boolean {
  return !('numRuntimeErrorTestSuites' in value);
}

function failuresIn(file: Json, separator: string): Finding[] {
  const name = textOf(file['name']);
  const tests = objectsIn(file['assertionResults']);
  const failed = tests.filter((test) => test['status'] === 'failed').map((test) => failureOf(test, name, separator));
  // A file that could not be loaded has a message and no tests.
  const broken = tests.length === 0 && file['status'] === 'failed' ? textOf(file['message']) : undefined;
  return broken === undefined ? failed : [...failed, notLoaded(broken, name)];
}

function failureOf(test: Json, file: string | undefined, separator: string): Finding {
  const said = Array.isArray(test['failureMessages']) ? textOf(test['failureMessages'][0]) : undefined;
  const ancestors: readonly unknown[] = Array.isArray(test['ancestorTitles']) ? (test['ancestorTitles'] as unknown[]) : [];
  const titles = [...ancestors, test['title']].filter((title): title is string => typeof title === 'string' && title !== '');
  return { ...split(said ?? 'test failed', file), test: titles.join(separator) };
}

/** What babel and others say of a file that they cannot read; columns are counted from 0. */
const UNREADABLE = /^\s{0,12}(?<name>\w{0,40}Error): (?<file>[^\s:]{1,400}): (?<message>.{1,300}?)\.? \((?<line>\d{1,7}):(?<column>\d{1,7})\)$/m;

/** A file that could not be run at all: the reason is the first paragraph, or the file that could not be read. */
function notLoaded(said: string, file: string | undefined): Finding {
  const text = withoutColours(said).replace(/^\s{0,4}● Test suite failed to run\s{0,10}/, '');
  const groups = UNREADABLE.exec(text.slice(0, 10_000))?.groups;
  if (groups !== undefined) {
    const { name = '', file: broken = '', message = '', line, column } = groups;
    return { file: broken, line: Number(line), column: Number(column) + 1, message: `${name}: ${message}`, kind: 'syntax' };
  }
  const finding = split(text, file);
  const message = finding.message.split('\n\n', 1)[0] ?? finding.message;
  const kind = /^Cannot find (?:module|package)\b|^Failed to resolve import\b/.test(message) ? 'import' : message.startsWith('Your test suite must contain') ? 'test' : 'runtime';
  return { ...finding, message, kind };
}

/** A message and its stack in one text. Where no frame is the project's own, the test file is all that is known. */
function split(text: string, file: string | undefined): Finding {
  const lines = withoutColours(text).split('\n');
  const stack = lines.findIndex((line) => /^\s{1,12}at /.test(line));
  const frames = (stack < 0 ? [] : lines.slice(stack)).flatMap((line) => readFrame(line) ?? []);
  const place = ownPlace(frames);
  const message = (stack < 0 ? lines : lines.slice(0, stack)).join('\n').trim();
  return { ...(place === undefined && file !== undefined ? { file } : {}), ...located(place, frames), message: message === '' ? 'test failed' : message };
}
