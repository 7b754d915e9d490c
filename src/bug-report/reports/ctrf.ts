import { draftOf, given, isObject, MOST, numberOf, objectsIn, textOf, type Finding, type Json, type ReportFormat } from './report.js';

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
  const suite = Array.isArray(test['suite']) ? test['suite'].filter((part) => typeof part === 'string').join(' > ') : textOf(test['suite']);
  const name = textOf(test['name']) ?? '';
  const message = textOf(test['message']) ?? textOf(test['trace'])?.split('\n')[0] ?? 'test failed';
  return {
    message,
    test: suite === undefined || name.startsWith(suite) ? name : `${suite} > ${name}`,
    ...given<Omit<Finding, 'message'>>({ file: textOf(test['filePath']), line: numberOf(test['line']), expected: undefined }),
  };
}
