import { rowParser } from '../../rows.js';

const FILE = '(?<file>(?:[A-Za-z]:)?[^\\s:][^:]{0,400}\\.(?:pyi?|ipynb(?::cell_\\d{1,4})?))';
/** `--show-column-numbers` adds a column, `--show-error-end` the end of the place as well. */
const PLACE = `^${FILE}:(?<line>\\d{1,7}):(?:(?<column>\\d{1,5}):(?:(?<endLine>\\d{1,7}):\\d{1,5}:)?)? `;
const SAID = '(?<severity>error|warning|info): (?<message>.{1,4000}?)';

/** mypy with and without columns and codes. `--pretty` breaks long messages: there the first line speaks, and the code on the next is left out. */
export const mypy = rowParser({
  tool: 'mypy',
  language: 'python',
  docs: 'https://mypy.readthedocs.io/en/stable/command_line.html#configuring-error-messages',
  literals: [': error: ', ': warning: ', ': info: ', ': note: ', 'mypy: '],
  rows: [
    { kind: 'syntax', pattern: new RegExp(`${PLACE}${SAID} {1,2}\\[(?<rule>syntax)\\]$`) },
    { kind: 'syntax', literal: 'yntax', pattern: new RegExp(`${PLACE}(?<severity>error): (?<message>(?:[Ii]nvalid syntax|Syntax error).{0,1000})$`) },
    { kind: 'import', literal: '[import', pattern: new RegExp(`${PLACE}${SAID} {1,2}\\[(?<rule>import[a-z-]{0,30})\\]$`) },
    { kind: 'type', pattern: new RegExp(`${PLACE}${SAID} {1,2}\\[(?<rule>[a-z][a-z0-9-]{1,60})\\]$`) },
    { kind: 'type', pattern: new RegExp(`${PLACE}${SAID}$`) },
    { kind: 'type', literal: ': note: ', pattern: new RegExp(`${PLACE}(?<severity>note): (?<message>.{1,4000})$`) },
    { kind: 'config', pattern: new RegExp(`^${FILE}: (?<severity>error): (?<message>(?:Source file found twice|Duplicate module|.{1,100} is not a valid Python package name).{0,1000})$`) },
    { kind: 'config', pattern: /^(?<message>mypy: (?:can't read file|can't decode file|error:) .{1,1000})$/ },
  ],
});
