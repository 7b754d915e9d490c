import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { planFixes } from '../../../src/proposal/fix.js';
import { applyPlan, bugReport, failureOf, fixerInput, runStep } from '../../support/red-step.js';
import { tempRepo, type FileSpec, type TempRepo } from '../../support/temp-repo.js';

const BIN = join(import.meta.dirname, '../../../node_modules/eslint/bin/eslint.js');
const CONFIG = "export default [{ rules: { 'prefer-const': 'error', 'no-var': 'error', 'no-unused-vars': 'error' } }];\n";
const BAD = 'let one = 1;\nexport { one };\n';
const MANIFEST = '{"type":"module","devDependencies":{"eslint":"*"}}';

function prepare(files: Record<string, FileSpec>): TempRepo {
  const repo = tempRepo({ '.gitignore': 'node_modules\n', 'package.json': MANIFEST, 'eslint.config.js': CONFIG, ...files });
  mkdirSync(join(repo.root, 'node_modules/.bin'), { recursive: true });
  symlinkSync(BIN, join(repo.root, 'node_modules/.bin/eslint'));
  return repo;
}

interface Message {
  readonly ruleId: string | null;
  readonly line: number;
  readonly message: string;
}

/** ESLint's own JSON, as its parser would hand it on. */
function lint(repo: TempRepo, workingDirectory = '.'): ReturnType<typeof bugReport>[] {
  const { output } = runStep(repo.root, 'npx --no-install eslint -f json .', workingDirectory);
  const results = JSON.parse(output.slice(output.indexOf('['), output.lastIndexOf(']') + 1)) as { filePath: string; messages: Message[] }[];
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, line, message }) =>
      bugReport({ tool: 'eslint', kind: 'lint', file: filePath.slice(repo.root.length + 1), line, message, ...(ruleId === null ? {} : { rule: ruleId }) })));
}

describe('rules that ESLint mends itself', () => {
  it('are mended in the files that failed, and the step is green', async () => {
    const repo = prepare({ 'src/a b.js': BAD, "src/it's.js": 'var two = 2;\nexport { two };\n', 'src/clean.js': 'export const three = 3;\n' });
    const fixes = await planFixes(fixerInput(repo, { bugs: lint(repo) }));
    expect(fixes.map(({ fixer, plan, grant }) => ({ name: fixer.name, kind: plan.kind, grant }))).toEqual([{ name: 'eslint', kind: 'command', grant: { paths: [], modes: false, maxFiles: 2, maxLines: 2000 } }]);
    expect(fixes.flatMap((fix) => applyPlan(repo, fix))).toEqual(['src/a b.js', "src/it's.js"]);
    expect(runStep(repo.root, 'npx --no-install eslint .').code).toBe(0);
    repo.dispose();
  });

  it.each(['', ' -f json'])('are found in what `eslint .%s` prints', async (format) => {
    const repo = prepare({ 'src/a.js': BAD });
    const step = `npx --no-install eslint .${format}`;
    const fixes = await planFixes(fixerInput(repo, { failure: failureOf(repo.root, runStep(repo.root, step)) }));
    expect(fixes.flatMap((fix) => applyPlan(repo, fix))).toEqual(['src/a.js']);
    expect(runStep(repo.root, step).code).toBe(0);
    repo.dispose();
  });

  it('are mended where each package configures its own, one after the other', async () => {
    const files = { 'packages/a/eslint.config.js': CONFIG, 'packages/a/a.js': 'let a = 1;\nconst unused = 2;\nexport { a };\n', 'packages/b/eslint.config.js': CONFIG, 'packages/b/b.js': BAD };
    const repo = prepare(files);
    const bugs = [...lint(repo, 'packages/a'), ...lint(repo, 'packages/b')];
    const fixes = await planFixes(fixerInput(repo, { bugs }));
    expect(fixes.flatMap((fix) => applyPlan(repo, fix))).toEqual(['packages/a/a.js', 'packages/b/b.js']);
    repo.dispose();
  });

  it('are mended from the folder of the configuration, not of the nearest manifest', async () => {
    const repo = prepare({ 'packages/a/package.json': '{"type":"module"}', 'packages/a/a.js': BAD });
    const fixes = await planFixes(fixerInput(repo, { bugs: lint(repo) }));
    expect(fixes.map(({ plan }) => plan)).toMatchObject([{ command: 'npx --no-install eslint --fix -- packages/a/a.js', workingDirectory: '.' }]);
    expect(fixes.flatMap((fix) => applyPlan(repo, fix))).toEqual(['packages/a/a.js']);
    repo.dispose();
  });

  it('run no command that a file name holds', async () => {
    const name = 'src/$(touch pwned);`touch pwned`\'; touch pwned; \'.js';
    const repo = prepare({ [name]: BAD });
    const fixes = await planFixes(fixerInput(repo, { bugs: lint(repo) }));
    expect(fixes.flatMap((fix) => applyPlan(repo, fix))).toEqual([name]);
    expect(repo.git('ls-files', '-o', '--exclude-standard')).toBe('');
    repo.dispose();
  });

  it('are not mended in tests; the rest of the files still is', async () => {
    const repo = prepare({ 'src/a.js': BAD, 'src/a.test.js': BAD, '__tests__/b.js': BAD });
    const fixes = await planFixes(fixerInput(repo, { bugs: lint(repo) }));
    expect(fixes.flatMap((fix) => applyPlan(repo, fix))).toEqual(['src/a.js']);
    repo.dispose();
  });

  it('are none of its business where the file does not even parse', async () => {
    const repo = prepare({ 'src/a.js': 'let = = 1;\n' });
    const bugs = lint(repo);
    expect(bugs).toHaveLength(1);
    expect(await planFixes(fixerInput(repo, { bugs }))).toEqual([]);
    repo.dispose();
  });

  const bug = { tool: 'eslint', kind: 'lint', rule: 'no-var', message: 'Unexpected var', file: 'src/a.js' } as const;
  it.each([
    { name: 'the repository has no ESLint', files: { 'package.json': '{}', 'src/a.js': BAD }, report: bug },
    { name: 'the file is not tracked', files: { 'package.json': MANIFEST, 'src/b.js': BAD }, report: bug },
    { name: 'another linter spoke', files: { 'package.json': MANIFEST, 'src/a.js': BAD }, report: { ...bug, tool: 'jshint' } },
    { name: 'the file’s name would open other paths to the grant', files: { 'package.json': MANIFEST, 'src/{a,b}.js': BAD }, report: { ...bug, file: 'src/{a,b}.js' } },
  ])('are left alone where $name', async ({ files, report }) => {
    const repo = tempRepo(files);
    expect(await planFixes(fixerInput(repo, { bugs: [bugReport(report)] }))).toEqual([]);
    repo.dispose();
  });
});
