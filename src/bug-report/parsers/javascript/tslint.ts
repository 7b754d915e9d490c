import type { LogLine, Severity } from '../../../model/index.js';
import { createPathAbove } from './path-findings.js';
import type { Machine, Parser, Sink } from '../../parser.js';

/** TSLint: the forms prose, verbose, stylish (a path above its findings) and msbuild. */
export const tslint: Parser = {
  tool: 'tslint',
  language: 'typescript',
  docs: 'https://palantir.github.io/tslint/formatters/',
  proof: { tier: 1 },
  literals: ['ERROR: ', 'WARNING: ', '.ts[', '.tsx[', '.js[', '.jsx[', '): error ', '): warning '],
  start: (sink) => machine(sink),
};

const FILE = '(?<file>[^\\s[(](?:[^[(]{0,500}?)\\.(?:[cm]?[jt]sx?|vue))';
const LEVEL = '(?:(?<level>ERROR|WARNING): )';
const FORMS = [
  new RegExp(`^${LEVEL}${FILE}:(?<line>\\d{1,7}):(?<column>\\d{1,5}) - (?<message>.{1,2000})$`),
  new RegExp(`^${LEVEL}?(?:\\((?<rule>[\\w/@-]{1,100})\\) )?${FILE}\\[(?<line>\\d{1,7}), (?<column>\\d{1,5})\\]: (?<message>.{1,2000})$`),
  // The rule in camel case, without the full stop and number that compilers have: `a.ts(1,2): error noVarKeyword: …`.
  new RegExp(`^${FILE}\\((?<line>\\d{1,7}),(?<column>\\d{1,5})\\): (?<level>error|warning) (?<rule>[a-z][A-Za-z]{2,80}): (?<message>.{1,2000})$`),
];
const BELOW = new RegExp(`^${LEVEL}(?<line>\\d{1,7}):(?<column>\\d{1,5}) {1,12}(?<rule>[\\w/@-]{2,100}) {2,100}(?<message>\\S.{0,2000})$`);
const PATH = /^(?<file>(?:[A-Za-z]:)?[^\s:([]{1,500}\.(?:[cm]?[jt]sx?|vue))(?::\d{1,7}:\d{1,5})?$/;

function machine(sink: Sink): Machine {
  const above = createPathAbove(sink, (text) => BELOW.test(text.trimEnd()), (text) => PATH.exec(text.trimEnd())?.groups?.['file']);
  return {
    open: false,
    line(line) {
      const text = line.text.trimEnd();
      const whole = FORMS.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined);
      const below = whole === undefined ? BELOW.exec(text)?.groups : undefined;
      const file = below === undefined ? undefined : above(line);
      if (whole !== undefined) report(whole, line, sink);
      else if (below !== undefined && file !== undefined) report({ ...below, file }, line, sink);
      return whole !== undefined || file !== undefined;
    },
    end() {},
  };
}

function report(groups: Record<string, string | undefined>, line: LogLine, sink: Sink): void {
  const { file, rule, message = '', level } = groups;
  const severity: Severity = level?.toLowerCase() === 'warning' ? 'warning' : 'error';
  const place = { line: Number(groups['line']), column: Number(groups['column']) };
  sink.bug({ tool: 'tslint', language: 'typescript', kind: 'lint', severity, ...(file === undefined ? {} : { file }), ...place, ...(rule === undefined ? {} : { rule }), message, from: line.n, to: line.n });
}
