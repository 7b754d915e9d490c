import { DIGIT, type Parser } from '../../parser.js';
import { rowParser, type Row } from '../../rows.js';

const FILE = '(?<file>(?:[A-Za-z]:)?[^\\s:][^:]{0,400}(?:\\.pyi?|pylintrc|\\.toml|\\.cfg))';
const PLACE = `^${FILE}:(?<line>\\d{1,7}):(?:(?<column>\\d{1,5}):)? `;
/** `--output-format=msvs`, where the object stands inside the bracket without a comma. */
const MSVS = '^(?<file>(?:[A-Za-z]:)?[^\\s:(][^:(]{0,400}\\.pyi?)\\((?<line>\\d{1,7})\\): ';

/** Now `E0602: message (undefined-variable)`, once `E0602 (undefined-variable) message`, and `[E0602(undefined-variable), where] message` for parsers. */
function forms(code: string): readonly RegExp[] {
  return [
    new RegExp(`${PLACE}${code}: (?<message>.{1,2000}?) \\((?<rule>[a-z][a-z0-9-]{1,80})\\)$`),
    new RegExp(`${PLACE}${code}:? \\((?<rule>[a-z][a-z0-9-]{1,80})\\) (?<message>.{1,2000})$`),
    new RegExp(`${PLACE}\\[${code}\\((?<rule>[a-z][a-z0-9-]{1,80})\\), ?[^\\]]{0,200}\\] (?<message>.{1,2000})$`),
    new RegExp(`${MSVS}\\[${code}\\((?<rule>[a-z][a-z0-9-]{1,80})\\)[^\\]]{0,200}\\] (?<message>.{1,2000})$`),
    new RegExp(`^Command line or configuration file:1:(?:0:)? ${code}: (?<message>.{1,2000}?) \\((?<rule>[a-z][a-z0-9-]{1,80})\\)$`),
    new RegExp(`${PLACE}\\[(?<rule>${code}), ?[^\\]]{0,200}\\] (?<message>.{1,2000})$`),
  ];
}

/** The first that fits; conventions and refactorings fail a run like warnings do, so they are none the less. */
const CODES: readonly (readonly [string, Row['kind'], NonNullable<Row['severity']>])[] = [
  ['E0001', 'syntax', 'error'],
  ['E(?:0401|0611)', 'import', 'error'],
  ['E(?:0013|0015)', 'config', 'error'],
  ['W(?:0012|0014)', 'config', 'warning'],
  ['F\\d{4}', 'config', 'error'],
  ['E\\d{4}', 'lint', 'error'],
  ['[WCR]\\d{4}', 'lint', 'warning'],
];

const rows = rowParser({
  tool: 'pylint',
  language: 'python',
  docs: 'https://pylint.readthedocs.io/en/stable/user_guide/usage/output.html',
  proof: { tier: 1 },
  literals: [`.py:${DIGIT}`, `.pyi:${DIGIT}`, `.py(${DIGIT}`, `pylintrc:${DIGIT}`, `.toml:${DIGIT}`, `.cfg:${DIGIT}`, 'configuration file:'],
  rows: CODES.flatMap(([code, kind, severity]) => forms(code).map((pattern): Row => ({ kind, severity, pattern }))),
});

/** pylint counts columns from 0, reports count from 1. */
export const pylint: Parser = {
  ...rows,
  start: (sink) => {
    const machine = rows.start({ ...sink, bug: (draft) => sink.bug({ ...draft, ...(draft.column === undefined ? {} : { column: draft.column + 1 }) }) });
    // Forty patterns: what holds no code need not be tried with them.
    return { ...machine, line: (line) => /[CEFRW]\d{4}/.test(line.text) && machine.line(line) };
  },
};
