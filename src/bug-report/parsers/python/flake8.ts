import { DIGIT, type BugDraft, type Machine, type Parser, type Sink } from '../../parser.js';
import { rowParser } from '../../rows.js';
import { createNaming } from './flake8-or-ruff.js';

/** Editors feed the file through the standard input; what has no name is not a place. */
const FILE = '(?:stdin|-|(?<file>(?:[A-Za-z]:)?[^\\s:][^:]{0,400}\\.pyi?))';
const PLACE = `^${FILE}:(?<line>\\d{1,7}):(?<column>\\d{1,5}): `;
/** A colon behind a code of four digits is pylint's. */
const RULE = '(?<rule>[A-Z]{1,3}\\d{3}(?=[: \\]])|[A-Z]{1,3}\\d{4}(?=[ \\]]))';
const SAID = '(?<message>[a-z\'"\\d.(<*_@%-](?![^`]{0,2000}`).{1,2000})';

/**
 * flake8 and pycodestyle (pep8 before), whose own messages begin with a small letter or a quote. Its plugins' may look like ruff's.
 * Every finding fails the run, warnings by name (W…) as well, so all are errors.
 */
const rows = rowParser({
  tool: 'flake8',
  also: ['pycodestyle'],
  language: 'python',
  docs: 'https://flake8.pycqa.org/en/latest/internal/formatters.html#default-formatter',
  literals: [`.py:${DIGIT}`, `.pyi:${DIGIT}`, `stdin:${DIGIT}`, `-:${DIGIT}`],
  rows: [
    { kind: 'syntax', literal: ' E9', pattern: new RegExp(`${PLACE}(?<rule>E9\\d{2}) (?<message>[A-Z]\\w{2,40}(?:Error|Warning): .{1,2000})$`) },
    { kind: 'syntax', literal: ' E9', pattern: new RegExp(`${PLACE}(?<rule>E9\\d{2}) (?<message>.{1,2000})$`) },
    { kind: 'lint', pattern: new RegExp(`${PLACE}${RULE}:? (?!\\([a-z0-9-]{1,80}\\) )${SAID}$`) },
    { kind: 'lint', literal: ': [', pattern: new RegExp(`^${FILE}:(?<line>\\d{1,7}): \\[${RULE}\\] ${SAID}$`) },
  ],
});

export const flake8: Parser = { ...rows, start: (sink) => machine(sink) };

function machine(sink: Sink): Machine {
  const naming = createNaming((draft: BugDraft) => sink.bug({ ...draft, tool: 'flake8' }), 'flake8');
  const single = rows.start({
    ...sink,
    bug(draft) {
      naming.sure('flake8', draft);
      sink.bug(draft);
    },
  });
  return { open: false, line: (line) => [naming.line(line), single.line(line)].includes(true), end: () => naming.end() };
}
