import type { LogLine } from '../../../model/index.js';
import { headedParser } from '../../headed.js';
import type { BugDraft, Parser, Sink } from '../../parser.js';
import { rowParser, type Row, type RowTable } from '../../rows.js';

const PLACE = '^(?:# |\\s{0,4})?(?<file>(?!\\S{1,400}\\.cr:)(?:[A-Za-z]:)?[^\\s:][^:]{0,400}):(?<line>\\d{1,7}):(?<column>\\d{1,5}): ';
const MARK = '(?:\\[(?:Correctable|Todo)\\] )?';
const COP = '(?<rule>[A-Z]\\w{0,60}(?:/[A-Z]\\w{0,80}){1,4})';

/** Errors and fatals stop the run for what they are; conventions and refactorings only because they are there, as warnings do. */
const LEVELS: readonly (readonly [string, NonNullable<Row['severity']>])[] = [['[EF]', 'error'], ['[WCR]', 'warning'], ['I', 'note']];

const rowsOf = (place: string, separator: string): readonly Row[] =>
  LEVELS.flatMap(([level, severity]): readonly Row[] => [
    { kind: 'syntax', severity, pattern: new RegExp(`${place.replace('LEVEL', level)}${separator.replace('LEVEL', level)}(?<rule>Lint/Syntax): (?<message>.{1,2000})$`) },
    { kind: 'lint', severity, pattern: new RegExp(`${place.replace('LEVEL', level)}${separator.replace('LEVEL', level)}${MARK}${COP}: (?<message>.{1,2000})$`) },
    { kind: 'lint', severity, pattern: new RegExp(`${place.replace('LEVEL', level)}${separator.replace('LEVEL', level)}${MARK}(?!\\[Corrected\\])(?<message>.{1,2000})$`) },
  ]);

const common: Omit<RowTable, 'rows' | 'literals'> = { tool: 'rubocop', language: 'ruby', docs: 'https://docs.rubocop.org/rubocop/formatters.html', proof: { tier: 1 } };
const LITERALS = [': C: ', ': W: ', ': E: ', ': F: ', ': R: ', ': I: '];

/** progress, clang, emacs, tap and fuubar: one line for each offence, with code below. */
const lines = rowParser({ ...common, literals: LITERALS, rows: rowsOf(PLACE, 'LEVEL: ') });
/** simple and quiet: offences below the name of the file. */
const simple = headedParser({ ...common, literals: ['\n== '], heading: /^== (?<file>\S.{0,400}) ==$/, between: /^[(\s]/, rows: rowsOf('^LEVEL: {1,7}(?<line>\\d{1,7}): {1,5}(?<column>\\d{1,5}): ', '') });
const DEPARTMENTS = ['Bundler', 'Capybara', 'FactoryBot', 'Gemspec', 'Layout', 'Lint', 'Metrics', 'Migration', 'Minitest', 'Naming', 'Performance', 'RSpec', 'Rails', 'Security', 'Sorbet', 'Style', 'ThreadSafety'];

const CORRECTED = /^(?:# )?\S{1,400}: [A-Z]: \[Corrected\] |^[A-Z]: {1,7}\d{1,7}: {1,5}\d{1,5}: \[Corrected\] /;

/** RuboCop's formatters. What it has corrected is no longer wrong and left out. */
export const rubocop: Parser = {
  ...lines,
  literals: [...LITERALS, '\n== ', ...DEPARTMENTS.map((name) => `${name}/`)],
  start: (sink) => {
    const machines = [lines.start(sink), simple.start(sink)];
    return {
      get open() {
        return machines.some((machine) => machine.open);
      },
      line: (line) => CORRECTED.test(line.text) || marked(line, sink) || machines.some((machine) => machine.line(line)),
      end() {},
    };
  },
};

/** The formatter `github` prints workflow commands: the place is in their fields. */
function marked(line: LogLine, sink: Sink): boolean {
  const [, rule, message] = /^([A-Z]\w{0,60}(?:\/[A-Z]\w{0,80}){1,4}): (\S[\s\S]{0,2000})$/.exec(line.text) ?? [];
  const { file, line: start, col } = line.fields ?? {};
  if (rule === undefined || message === undefined || file === undefined || line.mark === undefined) return false;
  const number = (name: 'line' | 'column', digits: string | undefined): Partial<BugDraft> => (digits === undefined ? {} : { [name]: Number(digits) });
  const severity = line.mark === 'error' ? 'error' : line.mark === 'warning' ? 'warning' : 'note';
  sink.bug({ tool: 'rubocop', language: 'ruby', kind: rule === 'Lint/Syntax' ? 'syntax' : 'lint', severity, file, ...number('line', start), ...number('column', col), rule, message, from: line.n, to: line.n });
  return true;
}
