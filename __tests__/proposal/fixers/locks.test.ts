import { planFixes } from '../../../src/proposal/fix.js';
import { bugReport, fixerInput } from '../../support/red-step.js';
import { tempRepo } from '../../support/temp-repo.js';

const NODE = 'env PATH="$PWD/node_modules/.bin:$PATH" ';
const PYTHON = 'env PATH="$PWD/.venv/bin:$PWD/venv/bin:$PATH" ';
const PNPM = { tool: 'pnpm', kind: 'dependency', rule: 'ERR_PNPM_OUTDATED_LOCKFILE', message: 'Cannot install with "frozen-lockfile" because pnpm-lock.yaml is not up to date with <ROOT>/package.json' } as const;
const POETRY = { tool: 'poetry', kind: 'dependency', message: 'pyproject.toml changed significantly since poetry.lock was last generated. Run `poetry lock` to fix the lock file.' } as const;

it.each([
  { name: 'pnpm', files: ['pnpm-lock.yaml'], bug: PNPM, planned: ['pnpm-lock', '.', 'pnpm-lock.yaml', `${NODE}pnpm install --lockfile-only --no-frozen-lockfile --offline --ignore-scripts`] },
  { name: 'yarn 1', files: ['yarn.lock'], bug: { tool: 'yarn', kind: 'dependency', message: 'Your lockfile needs to be updated, but yarn was run with `--frozen-lockfile`.' }, planned: ['yarn-lock', '.', 'yarn.lock', `${NODE}yarn install --offline --ignore-scripts --ignore-engines --non-interactive --no-progress`] },
  { name: 'uv, in a folder that the step goes to', files: ['api/uv.lock', 'web/uv.lock'], command: 'cd api && uv sync --locked', bug: { tool: 'exit', message: 'The lockfile at `uv.lock` needs to be updated, but `--locked` was provided.' }, planned: ['uv-lock', 'api', 'api/uv.lock', 'env PATH="$PWD/.venv/bin:$PWD/venv/bin:$PWD/../.venv/bin:$PWD/../venv/bin:$PATH" uv lock --offline'] },
  { name: 'poetry, before and since 2.0', files: ['poetry.lock'], bug: POETRY, planned: ['poetry-lock', '.', 'poetry.lock', `${PYTHON}poetry lock --no-update --no-interaction || ${PYTHON}poetry lock --no-interaction`] },
  { name: 'a lock that is not tracked', files: ['package.json'], bug: PNPM, planned: null },
  { name: 'two locks, and neither is where the step is', files: ['a/poetry.lock', 'b/poetry.lock'], bug: POETRY, planned: null },
  { name: 'a lock that is absent', files: ['pnpm-lock.yaml'], bug: { ...PNPM, rule: 'ERR_PNPM_NO_LOCKFILE', message: 'Cannot install with "frozen-lockfile" because pnpm-lock.yaml is absent' }, planned: null },
  { name: 'a test that quotes the words', files: ['poetry.lock'], bug: { ...POETRY, tool: 'pytest', kind: 'test' }, planned: null },
] as const)('$name', async ({ files, bug, planned, ...rest }) => {
  const repo = tempRepo(Object.fromEntries(files.map((path) => [path, '{}\n'])));
  const fixes = await planFixes(fixerInput(repo, { bugs: [bugReport(bug)], ...('command' in rest ? { command: rest.command } : {}) }));
  repo.dispose();
  expect(fixes.map(({ fixer, plan }) => (plan.kind === 'command' ? [fixer.name, plan.workingDirectory, ...plan.touches, plan.command] : plan))).toEqual(planned === null ? [] : [planned]);
  expect(fixes.map(({ grant }) => grant.paths)).toEqual(planned === null ? [] : [[planned[2]]]);
});
