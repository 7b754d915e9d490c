import type { BugReport } from '../../model/index.js';
import type { Fixer, FixerInput } from '../fixer.js';
import { toolFixer, type ToolRow } from '../tool-fixer.js';

const isFormat = (tool: string) => (bug: BugReport): boolean => bug.tool === tool && bug.kind === 'format';
/** A report without a rule is of a file that does not parse, or of the tool itself. */
const isLint = (tool: string) => (bug: BugReport): boolean => bug.tool === tool && bug.kind === 'lint' && bug.rule !== undefined;

const PRETTIER = ['', '.json', '.yml', '.yaml', '.json5', '.toml', '.js', '.cjs', '.mjs', '.ts', '.cts', '.mts'].map((end) => `.prettierrc${end}`);
const STYLELINT = ['', '.json', '.yml', '.yaml', '.js', '.cjs', '.mjs'].map((end) => `.stylelintrc${end}`);
const SCRIPTS = ['js', 'cjs', 'mjs', 'ts', 'cts', 'mts'];

/** Tools that write what they complain about. Layout first: it is surest. */
const ROWS: readonly ToolRow[] = [
  {
    name: 'prettier', program: 'prettier', home: 'node', layout: true, docs: 'https://prettier.io/docs/cli',
    summary: 'Runs the repository’s own `prettier --write` on the files that are not in its form.',
    mine: isFormat('prettier'), options: () => '--write --log-level warn --', configs: [...PRETTIER, ...SCRIPTS.map((end) => `prettier.config.${end}`)],
  },
  {
    name: 'black', program: 'black', home: 'python', layout: true, docs: 'https://black.readthedocs.io/en/stable/usage_and_configuration/the_basics.html',
    summary: 'Runs `black` on the Python files that are not in its form.',
    mine: isFormat('black'), options: () => '--quiet --', configs: [],
  },
  {
    name: 'ruff-format', program: 'ruff', home: 'python', layout: true, docs: 'https://docs.astral.sh/ruff/formatter/',
    summary: 'Runs `ruff format` on the Python files that are not in its form.',
    mine: isFormat('ruff'), options: () => 'format --quiet --', configs: [],
  },
  {
    name: 'isort', program: 'isort', home: 'python', layout: true, docs: 'https://pycqa.github.io/isort/docs/configuration/options.html',
    summary: 'Runs `isort` on the Python files whose imports are not in order.',
    mine: isFormat('isort'), options: () => '--quiet --', configs: [],
  },
  {
    name: 'clang-format', program: 'clang-format', home: 'system', layout: true, docs: 'https://clang.llvm.org/docs/ClangFormat.html',
    summary: 'Runs `clang-format -i` on the files that are not in its form.',
    mine: ({ kind, rule }) => kind === 'format' && /^-W(?:error=)?clang-format-violations$/.test(rule ?? ''), options: () => '-i', configs: [],
  },
  {
    name: 'goimports', program: 'goimports', home: 'system', layout: true, docs: 'https://pkg.go.dev/golang.org/x/tools/cmd/goimports',
    summary: 'Runs `goimports -w` on the Go files whose imports are not in its form.',
    mine: isGoimports, options: () => '-w', configs: [],
  },
  {
    name: 'biome', program: 'biome', home: 'node', layout: false, docs: 'https://biomejs.dev/reference/cli/',
    summary: 'Runs the repository’s own `biome --write` (safe fixes only) on the files that failed.',
    mine: ({ tool, kind, rule }) => tool === 'biome' && (kind === 'format' || (kind === 'lint' && rule !== undefined)), options: biomeOptions, configs: ['biome.json', 'biome.jsonc'],
  },
  {
    name: 'ruff', program: 'ruff', home: 'python', layout: false, docs: 'https://docs.astral.sh/ruff/linter/#fix-safety',
    summary: 'Runs `ruff check --fix` (safe fixes only) on the files that failed.',
    mine: (bug) => isLint('ruff')(bug) && bug.rule !== 'invalid-syntax', options: () => 'check --fix --no-unsafe-fixes --quiet --', configs: [],
  },
  {
    name: 'stylelint', program: 'stylelint', home: 'node', layout: false, docs: 'https://stylelint.io/user-guide/options#fix',
    summary: 'Runs the repository’s own `stylelint --fix` on the files that failed.',
    mine: isLint('stylelint'), options: () => '--fix --', configs: [...STYLELINT, ...SCRIPTS.map((end) => `stylelint.config.${end}`)],
  },
  {
    name: 'oxlint', program: 'oxlint', home: 'node', layout: false, docs: 'https://oxc.rs/docs/guide/usage/linter/automatic-fixes.html',
    summary: 'Runs the repository’s own `oxlint --fix` (safe fixes only) on the files that failed.',
    mine: isLint('oxlint'), options: () => '--fix --', configs: ['.oxlintrc.json'],
  },
  {
    name: 'rubocop', program: 'rubocop', home: 'ruby', layout: false, docs: 'https://docs.rubocop.org/rubocop/usage/autocorrect.html',
    summary: 'Runs `rubocop -a` (safe corrections only) on the files that failed.',
    mine: (bug) => isLint('rubocop')(bug), options: () => '-a --force-exclusion --', configs: ['.rubocop.yml'],
  },
  {
    name: 'ktlint', program: 'ktlint', home: 'system', layout: false, docs: 'https://pinterest.github.io/ktlint/latest/install/cli/',
    summary: 'Runs `ktlint -F` on the Kotlin files that failed.',
    mine: isLint('ktlint'), options: () => '-F --log-level=none --', configs: ['.editorconfig'],
  },
];

/** Its difference looks like gofmt's own: only the step tells which of them spoke. */
function isGoimports({ tool, kind, rule }: BugReport, { step }: FixerInput): boolean {
  if (kind !== 'format') return false;
  return tool === 'golangci-lint' ? rule === 'goimports' : tool === 'gofmt' && /\bgoimports\b/.test(step.command ?? '');
}

/** The subcommand that failed is the one that mends: a check of layout does not ask for the linter's opinion. */
function biomeOptions(bugs: readonly BugReport[]): string {
  const layout = bugs.every((bug) => bug.rule === undefined || bug.rule === 'format');
  const lint = bugs.every((bug) => bug.kind === 'lint');
  return `${layout ? 'format' : lint ? 'lint' : 'check'} --write`;
}

/** The rows of a kind, as members of the family. */
export const formatters: readonly Fixer[] = ROWS.filter(({ layout }) => layout).map(toolFixer);
export const linters: readonly Fixer[] = ROWS.filter(({ layout }) => !layout).map(toolFixer);
