import type { LogLine, Severity } from '../../../model/index.js';
import { createEslintCrash } from './eslint-crash.js';
import { readEslintLine, readStylishLine, type EslintFinding } from './eslint-line.js';
import { readMarkedLine } from './marked-line.js';
import { createPathAbove } from './path-findings.js';
import type { Machine, Parser, Sink } from '../../parser.js';

/**
 * ESLint: stylish (a path, its findings below, a summary), unix, compact, and its own crash text; its JSON is read like any linter's.
 * Other linters print the same. The path of stylish carries no marker: only a finding below tells that it was one.
 */
export const eslint: Parser = {
  tool: 'eslint',
  also: ['csslint', 'ember-template-lint', 'solhint', 'textlint'],
  language: 'javascript',
  docs: 'https://eslint.org/docs/latest/use/formatters/',
  proof: { tier: 1 },
  literals: [' error  ', ' warning  ', '  Error: ', '  Warning: ', '  Line ', ' [Error', ' [Warning', ', Error - ', ', Warning - ', 'Oops! Something went wrong!', '✖ ', 'ESLint found too many warnings'],
  marks: true,
  start: (sink) => machine(sink),
};

interface State {
  readonly above: (line: LogLine) => string | undefined;
  findings: number;
}

function machine(sink: Sink): Machine {
  const state: State = { above: createPathAbove(sink, (text) => readStylishLine(text) !== undefined), findings: 0 };
  const crash = createEslintCrash(sink);
  return {
    get open() {
      return crash.open;
    },
    line(line) {
      if (crash.line(line)) return true;
      const marked = line.mark === undefined ? undefined : readMarkedLine(line);
      if (marked !== undefined) {
        sink.bug(marked);
        return true;
      }
      return stylish(state, line, sink) || oneLine(state, line, sink) || closing(state, line, sink);
    },
    end: () => crash.end(),
  };
}

function stylish(state: State, line: LogLine, sink: Sink): boolean {
  const finding = readStylishLine(line.text);
  const file = finding === undefined ? undefined : state.above(line);
  if (finding === undefined || file === undefined) return false;
  report(state, sink, line, { ...finding, file });
  return true;
}

function oneLine(state: State, line: LogLine, sink: Sink): boolean {
  const finding = readEslintLine(line.text);
  if (finding !== undefined) report(state, sink, line, finding);
  return finding !== undefined;
}

/** The last lines of a run. Too many warnings are news only where the warnings themselves are not shown (`--quiet`). */
function closing(state: State, line: LogLine, sink: Sink): boolean {
  if (line.text.includes('✖') && /^\s{0,4}✖ \d+ problems? \(/.test(line.text)) return true;
  if (!line.text.startsWith('ESLint found too many warnings')) return false;
  if (state.findings === 0) report(state, sink, line, { severity: 'error', rule: 'max-warnings', message: line.text.trim() });
  return true;
}

function report(state: State, sink: Sink, line: LogLine, finding: EslintFinding & { readonly file?: string; readonly severity: Severity }): void {
  state.findings += 1;
  const kind = /^Pars(?:ing|e) error|^Expected [A-Z]+ at line /.test(finding.message) ? 'syntax' : 'lint';
  // `eslint(no-undef)`, `typescript(no-misused-new)`: only Oxlint writes a rule like that.
  const tool = finding.rule?.endsWith(')') === true ? 'oxlint' : 'eslint';
  sink.bug({ tool, language: 'javascript', kind, ...finding, from: line.n, to: line.n });
}
