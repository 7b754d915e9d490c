import { framesIn } from './stack.js';
import { draftOf, given, MOST, numberOf, type Finding, type ReportFormat } from './report.js';
import { child, type Xml } from './xml.js';

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
    const cases = casesIn(root);
    const red = cases.filter(({ test }) => problemOf(test) !== undefined);
    const skipped = cases.filter(({ test }) => child(test, 'skipped') !== undefined).length;
    const drafts = red.slice(0, MOST).map((one) => draftOf(findingOf(one, problemOf(one.test) as Xml), { tool: 'junit', kind: 'test', severity: 'error' }));
    return { drafts, tests: { total: cases.length, passed: cases.length - red.length - skipped, failed: red.length, skipped } };
  },
};

interface Case {
  readonly test: Xml;
  /** The suites around it, outermost first. */
  readonly suites: readonly Xml[];
}

function casesIn(root: Xml): readonly Case[] {
  const found: Case[] = [];
  const visit = (element: Xml, suites: readonly Xml[]): void => {
    if (element.name === 'testcase') found.push({ test: element, suites });
    const inner = element.name === 'testsuite' ? [...suites, element] : suites;
    for (const one of element.children) visit(one, inner);
  };
  visit(root, []);
  return found;
}

/** A test that is yet to be mended (node:test's todo) may fail, and is skipped at the same time. */
function problemOf(test: Xml): Xml | undefined {
  return child(test, 'skipped') === undefined ? (child(test, 'failure') ?? child(test, 'error')) : undefined;
}

function findingOf({ test, suites }: Case, problem: Xml): Finding {
  const { file = pathIn(test.attributes['classname']), line } = test.attributes;
  const body = problem.text.trim();
  const { place, frames } = framesIn(body);
  const at = place ?? given<{ file: string; line: number }>({ file: file ?? problem.attributes['file'] ?? suites.at(-1)?.attributes['file'], line: numberOf(line ?? problem.attributes['line']) });
  const common = { ...at, ...(frames.length === 0 ? {} : { frames }) };
  const said = problem.attributes['message']?.trim() ?? '';
  if (said === 'collection failure') return { ...common, ...collectionFailure(body) };
  const message = said === '' ? (body.split('\n')[0] ?? '') : said;
  return { ...common, message: message === '' ? (problem.attributes['type'] ?? 'test failed') : message, test: nameOf(test, suites) };
}

/** pytest could not even load the file: no test failed, and the reason stands behind the mark of its errors. */
function collectionFailure(body: string): Pick<Finding, 'message' | 'kind'> {
  const lines = body.split('\n').flatMap((line) => /^E {1,8}(\S.*)$/.exec(line)?.[1] ?? []);
  const message = lines.find((line) => /^[\w.]{1,200}(?:Error|Exception)\b/.test(line)) ?? lines[0] ?? body.split('\n')[0] ?? '';
  const kind = /^(?:ImportError|ModuleNotFoundError)/.test(message) ? 'import' : /^(?:SyntaxError|IndentationError|TabError)/.test(message) ? 'syntax' : 'runtime';
  return { message: message === '' ? 'collection failure' : message, kind };
}

/** vitest gives the file for a class. */
function pathIn(classname: string | undefined): string | undefined {
  return classname !== undefined && /^[^\s:]{1,300}\.[cm]?[jt]sx?$/.test(classname) ? classname : undefined;
}

/** As the runners name their tests: with the class in front, unless the name says it already. node:test calls every class `test` and nests its suites. */
function nameOf(test: Xml, suites: readonly Xml[]): string {
  const { name = '', classname = '' } = test.attributes;
  if (classname === 'test') return [...suites.map((suite) => suite.attributes['name'] ?? ''), name].filter((part) => part !== '').join(' > ');
  return classname === '' || name.startsWith(classname) || pathIn(classname) !== undefined ? name : `${classname}.${name}`;
}
