import { planFixes } from '../../../src/proposal/fix.js';
import { bugReport, fixerInput } from '../../support/red-step.js';
import { tempRepo } from '../../support/temp-repo.js';

const FILES = { Makefile: 'gen:\n\ttrue\n', 'package.json': '{ "scripts": { "build": "x" } }\n', 'lib/a.js': '', '.github/ci.yml': '', 'test/a.snap': '', 'make.js': '' };
const STATUS = 'lib/a.js\n.github/ci.yml\ntest/a.snap\nnew.js\n';

it.each([
  { name: 'make', excerpt: `${STATUS}lib is out of date, run \`make gen\``, planned: ['make gen', ['lib/a.js']] },
  { name: 'npm, from a folder', excerpt: `${STATUS}Generated files differ. Please run npm run build.`, workingDirectory: 'lib', planned: ['npm run build', ['lib/a.js']] },
  { name: 'go generate, a difference', excerpt: 'diff -u lib/a.js /tmp/x/a.js\n+x\nstale: run `go generate ./...`', planned: ['go generate ./...', ['lib/a.js']] },
  { name: 'the complaint names the file', excerpt: 'Error: lib/a.js, test/a.snap are not up to date: run "make gen"', planned: ['make gen', ['lib/a.js']] },
  { name: 'a target that is not defined', excerpt: `${STATUS}out of date, run make deploy`, planned: null },
  { name: 'a script that is not defined', excerpt: `${STATUS}out of date, run npm run publish`, planned: null },
  { name: 'a command of no known form', excerpt: `${STATUS}out of date, run ./tool.sh`, planned: null },
  { name: 'a command with more behind it', excerpt: `${STATUS}out of date, run make gen; touch x`, planned: ['make gen', ['lib/a.js']] },
  { name: 'an option instead of a name', excerpt: `${STATUS}out of date, run make -f/x`, planned: null },
  { name: 'advice that is not about what is out of date', excerpt: `${STATUS}Now run make gen`, planned: null },
  { name: 'no file', excerpt: 'out of date, run make gen', planned: null },
  { name: 'a failing test that prints it', excerpt: `${STATUS}out of date, run make gen`, kind: 'test' as const, planned: null },
])('$name', async ({ excerpt, planned, kind = 'unknown' as const, ...rest }) => {
  const repo = tempRepo(FILES);
  const fixes = await planFixes(fixerInput(repo, { bugs: [bugReport({ tool: 'exit', kind, rule: 'exit-1', message: excerpt.split('\n').at(-1) ?? '', excerpt })], ...('workingDirectory' in rest ? { workingDirectory: rest.workingDirectory } : {}) }));
  repo.dispose();
  expect(fixes.map(({ fixer, plan, grant }) => [fixer.name, plan.kind === 'command' && [plan.command, plan.touches], grant.paths])).toEqual(planned === null ? [] : [['generated', planned, planned[1]]]);
});

describe('a step that compares with what is committed', () => {
  const stale = (file: string): Parameters<typeof bugReport>[0] => ({ tool: 'git-diff', kind: 'format', severity: 'warning', rule: 'uncommitted', file, line: 1, message: 'what the step makes differs from what is committed' });
  it.each([
    { name: 'the whole tree', step: 'make gen && git diff --exit-code', planned: ['make gen', ['lib/a.js']] },
    { name: 'a folder, on lines of its own', step: 'make gen\nnpm run build\ngit --no-pager diff --exit-code -- lib\n', planned: ['make gen\nnpm run build', ['lib/a.js']] },
    { name: 'by status', step: 'make gen\ntest -z "$(git status --porcelain)" || { git diff; exit 1; }', planned: ['make gen', ['lib/a.js']] },
    { name: 'in a condition', step: 'make gen\nif [ -n "$(git status -s)" ]; then\n  git diff\n  exit 1\nfi', planned: ['make gen', ['lib/a.js']] },
    { name: 'with a word to people', step: 'make gen && git diff --exit-code || (echo run make gen; exit 1)', planned: ['make gen', ['lib/a.js']] },
    { name: 'nothing before it', step: 'git diff --exit-code', planned: null },
    { name: 'something behind it', step: 'make gen && git diff --exit-code && npm test', planned: null },
    { name: 'more than a list of commands before it', step: 'make gen; rm x\ngit diff --exit-code', planned: null },
    { name: 'a test', step: 'make gen && git diff --exit-code', file: 'test/a.snap', planned: null },
    { name: 'what decides about CI', step: 'make gen && git diff --exit-code', file: '.github/ci.yml', planned: null },
    { name: 'another error besides', step: 'make gen && git diff --exit-code', besides: bugReport({ id: 'b2', tool: 'eslint', kind: 'lint', file: 'make.js', message: 'x' }), planned: null },
  ])('$name', async ({ step, planned, file = 'lib/a.js', besides }) => {
    const repo = tempRepo(FILES);
    const fixes = await planFixes(fixerInput(repo, { bugs: [bugReport(stale(file)), ...(besides === undefined ? [] : [besides])], command: step }));
    repo.dispose();
    expect(fixes.filter(({ fixer }) => fixer.name === 'generated').map(({ plan }) => plan.kind === 'command' && [plan.command, plan.touches])).toEqual(planned === null ? [] : [planned]);
  });
});
