import { framesIn } from './stack.js';
import { draftOf, MOST, type Finding, type ReportFormat } from './report.js';
import { child, descendants, type Xml } from './xml.js';

/** Visual Studio's test results: `TestRun` with `UnitTestResult`s. */
export const trx: ReportFormat = {
  format: 'trx',
  docs: 'https://learn.microsoft.com/en-us/visualstudio/test/vstest-console-options',
  kind: 'xml',
  read(root) {
    if (root.name !== 'TestRun') return undefined;
    const results = descendants(root, 'UnitTestResult');
    const outcome = (...names: string[]): Xml[] => results.filter((result) => names.includes(result.attributes['outcome'] ?? ''));
    const red = outcome('Failed', 'Error', 'Timeout', 'Aborted');
    const passed = outcome('Passed').length;
    const drafts = red.slice(0, MOST).map((result) => draftOf(findingOf(result), { tool: 'trx', kind: 'test', severity: 'error' }));
    return { drafts, tests: { total: results.length, passed, failed: red.length, skipped: results.length - passed - red.length } };
  },
};

function findingOf(result: Xml): Finding {
  const info = descendants(result, 'ErrorInfo')[0];
  const message = (info === undefined ? undefined : child(info, 'Message')?.text.trim()) ?? '';
  const { place, frames } = framesIn(info === undefined ? '' : (child(info, 'StackTrace')?.text ?? ''));
  return { message: message === '' ? 'test failed' : message, test: result.attributes['testName'] ?? '', ...place, ...(frames.length === 0 ? {} : { frames }) };
}
