import { DIGIT } from '../../parser.js';
import { rowParser, type Row, type RowTable } from '../../rows.js';

const PY = '(?<file>(?:[A-Za-z]:)?[^\\s:][^:]{0,400}\\.pyi?)';
const AT = '(?<line>\\d{1,7})';

/** Findings of pyflakes have no code: its sentences tell them from other tools'. */
const PYFLAKES_BEGINS =
  "(?:'|undefined name|redefinition of|local variable|list comprehension|import '|dictionary key|from |unable to detect|[ft]-string|use [=!]=|assertion is|if test is|raise NotImplemented|two starred|too many expressions|an 'except:'|duplicate argument)";
const PYFLAKES_TELLS = '(?:imported but unused|undefined name|redefinition of unused|assigned to but never used|is never used|annotated but never used|may be undefined|shadowed by loop variable|only allowed at module level|unable to detect undefined names|is missing placeholders|repeated with different values|never assigned in scope|format\\(\\.\\.\\.\\)|outside (?:of )?(?:a )?(?:function|loop)|not properly in loop|use ==|constant literals|starred expression|star-unpacking|NotImplemented|duplicate argument|not as the last|always true|named arguments|placeholder)';

const flakes: RowTable = {
  tool: 'pyflakes',
  language: 'python',
  docs: 'https://github.com/PyCQA/pyflakes#readme',
  literals: [`.py:${DIGIT}`, `.pyi:${DIGIT}`, 'problem decoding source'],
  rows: [
    { kind: 'lint', pattern: new RegExp(`^${PY}:${AT}:(?:(?<column>\\d{1,5}):?)? (?<message>(?=${PYFLAKES_BEGINS})(?=.{0,400}${PYFLAKES_TELLS}).{1,800})$`) },
    { kind: 'syntax', pattern: new RegExp(`^${PY}:${AT}:(?<column>\\d{1,5}):? (?<message>(?:invalid syntax|unexpected indent|unindent does not match|expected an indented block|unterminated |unmatched |'.{1,3}' was never closed|EOL while scanning|EOF while scanning|unexpected EOF|invalid decimal literal|Missing parentheses in call).{0,300})$`) },
    { kind: 'syntax', pattern: new RegExp(`^${PY}: (?<message>problem decoding source)$`) },
  ],
};

const vulture: RowTable = {
  tool: 'vulture',
  language: 'python',
  docs: 'https://github.com/jendrikseipp/vulture#readme',
  literals: ['% confidence'],
  rows: [{ kind: 'lint', severity: 'warning', pattern: new RegExp(`^${PY}:${AT}: (?<message>(?<rule>unused (?:attribute|class|function|import|method|property|variable)|unreachable code|unsatisfiable|redundant).{0,300} \\(\\d{1,3}% confidence(?:, \\d{1,7} lines?)?\\))$`) }],
};

const black: RowTable = {
  tool: 'black',
  language: 'python',
  docs: 'https://black.readthedocs.io/en/stable/usage_and_configuration/the_basics.html',
  literals: ['would reformat ', 'error: cannot format ', 'error: cannot parse: '],
  rows: [
    { kind: 'format', rule: 'format', pattern: /^(?<message>would reformat (?<file>\S.{0,400}\.(?:pyi?|ipynb)))$/ },
    { kind: 'syntax', pattern: /^error: cannot format (?<file>\S.{0,400}?): (?<message>Cannot parse(?: for target version Python [\d., Python]{1,80})?: (?<line>\d{1,7}):(?<column>\d{1,5}): .{0,1000})$/ },
    { kind: 'syntax', pattern: /^error: (?<message>cannot parse): (?<file>\S.{0,400}?):(?<line>\d{1,7}):(?<column>\d{1,5})$/ },
    { kind: 'format', pattern: /^error: cannot format (?<file>\S.{0,400}?): (?<message>.{1,1000})$/ },
  ],
};

const isort: RowTable = {
  tool: 'isort',
  language: 'python',
  docs: 'https://pycqa.github.io/isort/docs/configuration/options.html#check-only',
  literals: ['Imports are incorrectly sorted', 'imports are incorrectly sorted'],
  rows: [{ kind: 'format', rule: 'imports', pattern: /^ERROR: (?<file>\S.{0,400}?) (?<message>[Ii]mports are incorrectly sorted.{0,100})$/ }],
};

/** What docutils' own programs and rstcheck print: `page.rst:4: (ERROR/3) message`. */
const DOCUTILS: readonly (readonly [string, NonNullable<Row['severity']>])[] = [['INFO/1', 'note'], ['WARNING/2', 'warning'], ['(?:ERROR/3|SEVERE/4)', 'error']];
const docutils: RowTable = {
  tool: 'docutils',
  also: ['rstcheck'],
  language: 'rst',
  docs: 'https://docutils.sourceforge.io/docs/ref/doctree.html#system-message',
  literals: ['(INFO/1)', '(WARNING/2)', '(ERROR/3)', '(SEVERE/4)'],
  rows: DOCUTILS.map(([word, severity]): Row => ({ kind: 'docs', severity, pattern: new RegExp(`^(?<file>(?:[A-Za-z]:)?[^\\s:][^:]{0,400}):(?:${AT})?: \\(${word}\\) (?<message>.{1,2000})$`) })),
};

/** Django's checks name an object of the project, not a place: `shop.Item.price: (fields.E130) message`. */
const CHECKS: readonly (readonly [string, NonNullable<Row['severity']>])[] = [['[EC]', 'error'], ['W', 'warning'], ['[ID]', 'note']];
const django: RowTable = {
  tool: 'django',
  language: 'python',
  docs: 'https://docs.djangoproject.com/en/stable/ref/checks/',
  literals: ['.E', '.W', '.C', '.I', 'CommandError: ', 'Unknown command: '],
  rows: [
    ...CHECKS.map(([letter, severity]): Row => ({ kind: 'config', severity, literal: ': (', pattern: new RegExp(`^(?<message>(?:\\?|<class '[\\w.]{1,300}'>|[\\w.]{1,300}): \\((?<rule>\\w{1,60}\\.${letter}\\d{3})\\) .{1,2000})$`) })),
    { kind: 'config', literal: 'CommandError: ', pattern: /^CommandError: (?<message>.{1,2000})$/ },
    { kind: 'config', literal: 'Unknown command: ', pattern: /^(?<message>Unknown command: '[\w-]{1,100}'.{0,100})$/ },
  ],
};

const cython: RowTable = {
  tool: 'cython',
  language: 'cython',
  docs: 'https://cython.readthedocs.io/en/latest/src/quickstart/build.html',
  literals: ['.pyx:', '.pxd:', '.pxi:'],
  rows: [{ kind: 'compile', pattern: new RegExp(`^(?:(?<severity>warning|error|performance hint): )?(?<file>(?:[A-Za-z]:)?[^\\s:][^:]{0,400}\\.(?:pyx|pxd|pxi)):${AT}:(?<column>\\d{1,5}): (?<message>.{1,2000})$`), severity: 'error' }],
};

/** Tools whose errors take one line each. */
export const tableParsers = [flakes, vulture, black, isort, docutils, django, cython].map(rowParser);
