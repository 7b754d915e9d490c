import { planFixes } from '../../../src/proposal/fix.js';
import { bugReport, fixerInput } from '../../support/red-step.js';
import { tempRepo, type FileSpec } from '../../support/temp-repo.js';

interface Case {
  readonly name: string;
  readonly bug: Omit<Parameters<typeof bugReport>[0], 'message'>;
  readonly files: readonly string[];
  readonly command?: string;
  readonly workingDirectory?: string;
  /** Fixer and command, and from where it runs; none where no fixer may apply. */
  readonly planned: readonly (readonly [fixer: string, command: string, from: string])[];
}

const NODE = 'env PATH="$PWD/node_modules/.bin:$PATH" ';
const PYTHON = 'env PATH="$PWD/.venv/bin:$PWD/venv/bin:$PATH" ';
const format = (tool: string, file: string): Case['bug'] => ({ tool, kind: 'format', file });
const lint = (tool: string, rule: string, file: string): Case['bug'] => ({ tool, kind: 'lint', rule, file });

const CASES: readonly Case[] = [
  { name: 'prettier, a test among the files', bug: format('prettier', 'src/a.test.ts'), files: ['src/a.test.ts'], planned: [['prettier', `${NODE}prettier --write --log-level warn -- src/a.test.ts`, '.']] },
  { name: 'prettier, a file that does not parse', bug: { tool: 'prettier', kind: 'syntax', file: 'a.ts' }, files: ['a.ts'], planned: [] },
  { name: 'prettier, a workflow', bug: format('prettier', '.github/workflows/ci.yml'), files: ['.github/workflows/ci.yml'], planned: [] },
  { name: 'prettier, a name like an option', bug: format('prettier', '--plugin=x.js'), files: ['--plugin=x.js'], planned: [] },
  { name: 'prettier, a file that is not tracked', bug: format('prettier', 'a.ts'), files: ['b.ts'], planned: [] },
  { name: 'prettier, a package with its own settings', bug: format('prettier', 'packages/it is/a.ts'), files: ['packages/it is/a.ts', 'packages/it is/.prettierrc'], planned: [['prettier', 'env PATH="$PWD/node_modules/.bin:$PWD/../node_modules/.bin:$PWD/../../node_modules/.bin:$PATH" prettier --write --log-level warn -- a.ts', 'packages/it is']] },
  { name: 'prettier, a name that a shell would run', bug: format('prettier', "$(touch x)'`y`.ts"), files: ["$(touch x)'`y`.ts"], planned: [['prettier', `${NODE}prettier --write --log-level warn -- '$(touch x)'\\''\`y\`.ts'`, '.']] },
  { name: 'black', bug: format('black', 'a.py'), files: ['a.py'], planned: [['black', `${PYTHON}black --quiet -- a.py`, '.']] },
  { name: 'black, as a module', bug: format('black', 'a.py'), files: ['a.py'], command: '.venv/bin/python -m black --check .', planned: [['black', `${PYTHON}python3 -m black --quiet -- a.py`, '.']] },
  { name: 'black, below poetry', bug: format('black', 'a.py'), files: ['a.py'], command: 'cd . && poetry run black --check .', planned: [['black', `${PYTHON}poetry run black --quiet -- a.py`, '.']] },
  { name: 'black, as a module below poetry', bug: format('black', 'a.py'), files: ['a.py'], command: 'poetry run python -m black .', planned: [['black', `${PYTHON}poetry run python3 -m black --quiet -- a.py`, '.']] },
  { name: 'another tool below poetry', bug: format('black', 'a.py'), files: ['a.py'], command: 'poetry run pytest; black --check .', planned: [['black', `${PYTHON}black --quiet -- a.py`, '.']] },
  { name: 'ruff, a rule, below uv', bug: lint('ruff', 'F401', 'a.py'), files: ['a.py'], command: 'uv run ruff check', planned: [['ruff', `${PYTHON}uv run --no-sync --offline ruff check --fix --no-unsafe-fixes --quiet -- a.py`, '.']] },
  { name: 'ruff, a rule in a test', bug: lint('ruff', 'F401', 'tests/test_a.py'), files: ['tests/test_a.py'], planned: [] },
  { name: 'ruff, a layout', bug: format('ruff', 'tests/test_a.py'), files: ['tests/test_a.py'], planned: [['ruff-format', `${PYTHON}ruff format --quiet -- tests/test_a.py`, '.']] },
  { name: 'ruff, in the folder of the step', bug: lint('ruff', 'F401', 'a.py'), files: ['sub/a.py'], workingDirectory: 'sub', planned: [['ruff', 'env PATH="$PWD/.venv/bin:$PWD/venv/bin:$PWD/../.venv/bin:$PWD/../venv/bin:$PATH" ruff check --fix --no-unsafe-fixes --quiet -- a.py', 'sub']] },
  { name: 'isort', bug: { ...format('isort', 'a.py'), rule: 'imports' }, files: ['a.py'], planned: [['isort', `${PYTHON}isort --quiet -- a.py`, '.']] },
  { name: 'clang-format', bug: { ...format('gcc', 'a.c'), rule: '-Wclang-format-violations' }, files: ['a.c'], planned: [['clang-format', 'clang-format -i a.c', '.']] },
  { name: 'a warning of the compiler', bug: { ...format('gcc', 'a.c'), rule: '-Wformat' }, files: ['a.c'], planned: [] },
  { name: 'goimports', bug: format('gofmt', 'a.go'), files: ['a.go'], command: 'goimports -l .', planned: [['goimports', 'goimports -w a.go', '.'], ['gofmt', 'gofmt -w a.go', '.']] },
  { name: 'goimports below golangci-lint', bug: { ...format('golangci-lint', 'a.go'), rule: 'goimports' }, files: ['a.go'], planned: [['goimports', 'goimports -w a.go', '.']] },
  { name: 'biome, a rule', bug: lint('biome', 'lint/style/useConst', 'a.js'), files: ['a.js'], planned: [['biome', `${NODE}biome lint --write a.js`, '.']] },
  { name: 'biome, a layout', bug: { ...format('biome', 'a.js'), rule: 'format' }, files: ['a.js'], planned: [['biome', `${NODE}biome format --write a.js`, '.']] },
  { name: 'biome, an order', bug: { ...format('biome', 'a.js'), rule: 'assist/source/organizeImports' }, files: ['a.js'], planned: [['biome', `${NODE}biome check --write a.js`, '.']] },
  { name: 'stylelint', bug: lint('stylelint', 'color-hex-length', 'a.css'), files: ['a.css'], planned: [['stylelint', `${NODE}stylelint --fix -- a.css`, '.']] },
  { name: 'stylelint, without a rule', bug: { tool: 'stylelint', kind: 'lint', file: 'a.css' }, files: ['a.css'], planned: [] },
  { name: 'oxlint', bug: lint('oxlint', 'eslint(eqeqeq)', 'a.js'), files: ['a.js'], planned: [['oxlint', `${NODE}oxlint --fix -- a.js`, '.']] },
  { name: 'rubocop, below bundler', bug: lint('rubocop', 'Layout/SpaceInsideParens', 'lib/a.rb'), files: ['lib/a.rb'], command: 'bundle exec rubocop', planned: [['rubocop', 'bundle exec rubocop -a --force-exclusion -- lib/a.rb', '.']] },
  { name: 'rubocop, a specification', bug: lint('rubocop', 'Layout/SpaceInsideParens', 'spec/a_spec.rb'), files: ['spec/a_spec.rb'], planned: [] },
  { name: 'ktlint', bug: lint('ktlint', 'standard:curly-spacing', 'a.kt'), files: ['a.kt'], planned: [['ktlint', 'ktlint -F --log-level=none -- a.kt', '.']] },
];

it.each(CASES)('$name', async ({ bug, files, command, workingDirectory, planned }) => {
  const repo = tempRepo(Object.fromEntries(files.map((path): [string, FileSpec] => [path, 'x\n'])));
  try {
    const fixes = await planFixes(fixerInput(repo, { bugs: [bugReport({ ...bug, message: 'm' })], ...(command === undefined ? {} : { command }), ...(workingDirectory === undefined ? {} : { workingDirectory }) }));
    expect(fixes.map(({ fixer, plan }) => (plan.kind === 'command' ? [fixer.name, plan.command, plan.workingDirectory] : plan))).toEqual(planned);
  } finally {
    repo.dispose();
  }
});
