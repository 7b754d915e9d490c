import { rowParser } from '../../rows.js';

/** Editors feed the file through the standard input; what has no name is not a place. */
const PLACE = '^(?:stdin|-|(?<file>(?:[A-Za-z]:)?[^\\s:][^:]{0,400}\\.pyi?)):(?<line>\\d{1,7}):(?<column>\\d{1,5}): ';

/**
 * flake8 and pycodestyle (pep8 before), whose messages begin with a small letter or a quote; ruff says the same with a capital or a backtick.
 * Every finding fails the run, warnings by name (W…) as well, so all are errors.
 */
export const flake8 = rowParser({
  tool: 'flake8',
  language: 'python',
  docs: 'https://flake8.pycqa.org/en/latest/internal/formatters.html#default-formatter',
  literals: ['.py:', '.pyi:', 'stdin:', '-:'],
  rows: [
    { kind: 'syntax', pattern: new RegExp(`${PLACE}(?<rule>E9\\d{2}) (?<message>[A-Z]\\w{2,40}(?:Error|Warning): .{1,2000})$`) },
    { kind: 'syntax', literal: ' E9', pattern: new RegExp(`${PLACE}(?<rule>E9\\d{2}) (?<message>.{1,2000})$`) },
    { kind: 'lint', pattern: new RegExp(`${PLACE}(?<rule>[A-Z]{1,3}\\d{3,4}) (?!\\([a-z0-9-]{1,80}\\) )(?<message>[a-z'"\\d.(<*_@%-](?![^\`]{0,2000}\`).{1,2000})$`) },
  ],
});
