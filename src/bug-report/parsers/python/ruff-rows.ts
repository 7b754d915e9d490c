import type { RowTable } from '../../rows.js';

const FILE = '(?<file>(?:[A-Za-z]:)?[^\\s:][^:]{0,400}\\.(?:pyi?|ipynb|toml))';
const PLACE = `^${FILE}:(?:cell \\d{1,4}:)?(?<line>\\d{1,7}):(?<column>\\d{1,5}): `;
const RULE = '(?<rule>[A-Z]{1,6}\\d{2,4})';

/** What only ruff prints, of `--output-format concise` (`text` before) and `pylint`: what `--fix` can mend carries a star, names stand in backticks. */
export const RUFF_ROWS: RowTable = {
  tool: 'ruff',
  language: 'python',
  docs: 'https://docs.astral.sh/ruff/settings/#output-format',
  literals: [],
  rows: [
    { kind: 'syntax', pattern: new RegExp(`${PLACE}(?:(?<rule>invalid-syntax): |(?:E999 )?SyntaxError: (?!invalid syntax$))(?<message>.{1,2000})$`) },
    { kind: 'lint', pattern: new RegExp(`${PLACE}${RULE} \\[[*-]\\] (?<message>.{1,2000})$`) },
    { kind: 'lint', pattern: new RegExp(`${PLACE}(?:(?<rule>[a-z][a-z0-9-]{2,80}): )\\[[*-]\\] (?<message>.{1,2000})$`) },
    { kind: 'lint', literal: '`', pattern: new RegExp(`${PLACE}(?<rule>[EFW]\\d{3}) (?<message>[^\`]{0,1000}\`.{1,2000})$`) },
    { kind: 'lint', literal: ': [', pattern: new RegExp(`^${FILE}:(?<line>\\d{1,7}): \\[${RULE}\\] (?<message>[A-Z\`].{1,2000})$`) },
    { kind: 'format', rule: 'format', pattern: /^(?<message>Would reformat: (?<file>\S.{0,400}\.(?:pyi?|ipynb)))$/ },
    { kind: 'syntax', literal: 'Failed to ', pattern: new RegExp(`^error: Failed to (?:parse|format) (?<file>\\S.{0,400}?\\.(?:pyi?|ipynb))(?::(?:cell \\d{1,4}:)?(?<line>\\d{1,7}):(?<column>\\d{1,5}))?: (?<message>.{1,2000})$`) },
  ],
};
