import type { RowTable } from '../../rows.js';

const FILE = '(?<file>(?:[A-Za-z]:)?[^\\s:][^:]{0,400}\\.(?:pyi?|ipynb(?::cell_\\d{1,4})?))';
/** `--show-column-numbers` adds a column, `--show-error-end` the end of the place as well. */
const PLACE = `^${FILE}:(?<line>\\d{1,7}):(?:(?<column>\\d{1,5}):(?:(?<endLine>\\d{1,7}):\\d{1,5}:)?)? `;
const SAID = '(?<severity>error|warning|info): (?<message>.{1,4000}?)';

/** Marks a note, which is not the same as a finding that mypy calls `info`; taken away again before it is reported. */
export const NOTE = 'note';

/** mypy with and without columns and codes, one line each. */
export const MYPY_ROWS: RowTable = {
  tool: 'mypy',
  language: 'python',
  docs: 'https://mypy.readthedocs.io/en/stable/command_line.html#configuring-error-messages',
  literals: [': error: ', ': warning: ', ': info: ', ': note: ', 'mypy: ', ': [mypy'],
  rows: [
    { kind: 'syntax', pattern: new RegExp(`${PLACE}${SAID} {1,2}\\[(?<rule>syntax)\\]$`) },
    { kind: 'syntax', literal: 'yntax', pattern: new RegExp(`${PLACE}(?<severity>error): (?<message>(?:[Ii]nvalid syntax|Syntax error).{0,1000})$`) },
    { kind: 'import', literal: '[import', pattern: new RegExp(`${PLACE}${SAID} {1,2}\\[(?<rule>import[a-z-]{0,30})\\]$`) },
    { kind: 'type', pattern: new RegExp(`${PLACE}${SAID} {1,2}\\[(?<rule>[a-z][a-z0-9-]{1,60})\\]$`) },
    { kind: 'type', pattern: new RegExp(`${PLACE}${SAID}$`) },
    { kind: 'type', rule: NOTE, literal: ': note: ', pattern: new RegExp(`${PLACE}(?<severity>note): (?<message>.{1,4000})$`) },
    { kind: 'config', literal: ': error: ', pattern: new RegExp(`^${FILE}: (?<severity>error): (?<message>(?:Source file found twice|Duplicate module|Cannot read file|Cannot find|.{1,100} is not a valid Python package name).{0,1000})$`) },
    { kind: 'config', severity: 'warning', literal: ': [mypy', pattern: /^(?<file>\S{1,300}\.(?:ini|cfg|toml)): \[mypy[^\]]{0,100}\]: (?<message>.{1,1000})$/ },
    { kind: 'config', literal: 'mypy: ', pattern: /^(?<message>mypy: (?:can't read file|can't decode file|error:) .{1,1000})$/ },
  ],
};
