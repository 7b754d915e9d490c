import { rowParser } from '../../rows.js';

const PLACE = '^(?:(?<file>(?:[A-Za-z]:)?[^\\s:][^:]{0,400}\\.(?:pyi?|ipynb)):)(?:cell \\d{1,4}:)?(?<line>\\d{1,7}):(?<column>\\d{1,5}): ';
const RULE = '(?<rule>[A-Z]{1,6}\\d{2,4})';
/** What `--fix` can mend carries a star. */
const STAR = '(?:\\[[*-]\\] )?';

/**
 * ruff's `--output-format concise` (and `text` before). Its messages begin with a capital letter or hold backticks, which tells them from
 * flake8's under the same codes; plugins of flake8 that write capitals are read as ruff's here.
 */
export const ruff = rowParser({
  tool: 'ruff',
  language: 'python',
  docs: 'https://docs.astral.sh/ruff/settings/#output-format',
  literals: ['.py:', '.pyi:', '.ipynb:', 'Would reformat: ', 'ruff failed'],
  rows: [
    { kind: 'syntax', pattern: new RegExp(`${PLACE}(?:(?<rule>invalid-syntax): |SyntaxError: )(?<message>.{1,2000})$`) },
    { kind: 'lint', pattern: new RegExp(`${PLACE}${RULE} \\[[*-]\\] (?<message>.{1,2000})$`) },
    { kind: 'lint', pattern: new RegExp(`${PLACE}(?!E9\\d\\d )${RULE} (?<message>[A-Z].{1,2000})$`) },
    { kind: 'lint', literal: '`', pattern: new RegExp(`${PLACE}${RULE} ${STAR}(?<message>[^\`]{0,1000}\`.{1,2000})$`) },
    { kind: 'format', rule: 'format', pattern: /^(?<message>Would reformat: (?<file>\S.{0,400}\.(?:pyi?|ipynb)))$/ },
  ],
});
