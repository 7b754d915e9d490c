import { framesIn } from './stack.js';
import { draftOf, given, MOST, numberOf, type Finding, type ReportFormat } from './report.js';
import { child, descendants, type Xml } from './xml.js';

/**
 * JUnit XML as everybody writes it (surefire, gradle, pytest, jest-junit, node:test, gtest, ctest, go-junit-report, phpunit …): testcases with
 * `failure` or `error` in them.
 */
export const junit: ReportFormat = {
  format: 'junit',
  docs: 'https://github.com/testmoapp/junitxml',
  kind: 'xml',
  read(root) {
    if (root.name !== 'testsuites' && root.name !== 'testsuite') return undefined;
    const cases = descendants(root, 'testcase');
    const red = cases.filter((test) => problemOf(test) !== undefined);
    const skipped = cases.filter((test) => child(test, 'skipped') !== undefined && problemOf(test) === undefined).length;
    const drafts = red.slice(0, MOST).map((test) => draftOf(findingOf(test, problemOf(test) as Xml), { tool: 'junit', kind: 'test', severity: 'error' }));
    return { drafts, tests: { total: cases.length, passed: cases.length - red.length - skipped, failed: red.length, skipped } };
  },
};

function problemOf(test: Xml): Xml | undefined {
  return child(test, 'failure') ?? child(test, 'error');
}

function findingOf(test: Xml, problem: Xml): Finding {
  const { name = '', classname, file, line } = test.attributes;
  const said = problem.attributes['message']?.trim() ?? '';
  const body = problem.text.trim();
  const { place, frames } = framesIn(body);
  const at = place ?? given<{ file: string; line: number }>({ file: file ?? problem.attributes['file'], line: numberOf(line ?? problem.attributes['line']) });
  const type = problem.attributes['type'];
  const message = said === '' ? (body.split('\n')[0] ?? '') : said;
  return {
    message: message === '' ? (type ?? 'test failed') : message,
    test: nameOf(name, classname),
    ...at,
    ...(frames.length === 0 ? {} : { frames }),
  };
}

/** As the runners name their tests: with the class in front, unless the name says it already. */
function nameOf(name: string, classname: string | undefined): string {
  return classname === undefined || classname === '' || name.startsWith(classname) ? name : `${classname}.${name}`;
}
