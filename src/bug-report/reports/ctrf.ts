import { framesIn } from './stack.js';
import { draftOf, given, isObject, MOST, numberOf, objectsIn, textOf, withoutColours, type Finding, type Json, type ReportFormat } from './report.js';

/** Common Test Report Format: `results.tool`, `results.summary`, `results.tests`. */
export const ctrf: ReportFormat = {
  format: 'ctrf',
  docs: 'https://ctrf.io/docs/specification/overview',
  kind: 'json',
  read(value) {
    const results = isObject(value) && isObject(value['results']) ? value['results'] : undefined;
    if (results === undefined || !Array.isArray(results['tests']) || !isObject(results['summary'])) return undefined;
    const { summary } = results as { summary: Json };
    const tool = isObject(results['tool']) ? (textOf(results['tool']['name'])?.toLowerCase() ?? 'ctrf') : 'ctrf';
    const [total = 0, passed = 0, failed = 0] = ['tests', 'passed', 'failed'].map((name) => numberOf(summary[name]));
    const red = objectsIn(results['tests']).filter((test) => test['status'] === 'failed').slice(0, MOST);
    return { drafts: red.map((test) => draftOf(findingOf(test), { tool, kind: 'test', severity: 'error' })), tests: { total, passed, failed, skipped: Math.max(0, total - passed - failed) } };
  },
};

function findingOf(test: Json): Finding {
  const suites = Array.isArray(test['suite']) ? test['suite'].filter((part): part is string => typeof part === 'string') : (textOf(test['suite'])?.split(' > ') ?? []);
  const name = textOf(test['name']) ?? '';
  const trace = withoutColours(textOf(test['trace']) ?? '');
  const message = textOf(test['message']) ?? trace.split('\n')[0] ?? '';
  const { place, frames } = framesIn(trace === '' ? withoutColours(message) : trace);
  return {
    message: message === '' ? 'test failed' : messageIn(message),
    test: nameOf(name, suites),
    ...(place ?? given<Omit<Finding, 'message'>>({ file: textOf(test['filePath']), line: numberOf(test['line']) })),
    ...(frames.length === 0 ? {} : { frames }),
  };
}

/** The suites around a test may be in its name already, and the first of them may be its file. */
function nameOf(name: string, suites: readonly string[]): string {
  const named = suites.filter((suite) => !/\.[cm]?[jt]sx?$|\.py$/.test(suite));
  return named.length === 0 || name.startsWith(named[0] as string) ? name : [...named, name].join(' > ');
}

/** Without the stack that some put behind it. */
function messageIn(text: string): string {
  return text.split(/\n\s{1,12}at /, 1)[0]?.trim() ?? text;
}
