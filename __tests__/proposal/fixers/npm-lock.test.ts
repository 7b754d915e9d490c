import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { planFixes } from '../../../src/proposal/fix.js';
import { applyPlan, bugReport, failureOf, fixerInput, runStep } from '../../support/red-step.js';
import { tempRepo, type FileSpec, type TempRepo } from '../../support/temp-repo.js';

const manifest = (dependencies: Record<string, string>): string => `${JSON.stringify({ name: 'shop', version: '1.0.0', private: true, dependencies }, null, 2)}\n`;
const module = (name: string): string => JSON.stringify({ name, version: '1.0.0' });
const CI = 'npm ci --offline --no-audit --no-fund';

/** A repository whose lock was in step with one local dependency; then a second one was added to package.json alone. */
function outOfStep(folder = '', files: Record<string, FileSpec> = {}, lockArguments = ''): TempRepo {
  const at = (path: string): string => folder + path;
  const repo = tempRepo({ '.gitignore': 'node_modules\n', [at('package.json')]: manifest({ tea: 'file:tea' }), [at('tea/package.json')]: module('tea'), ...files });
  runStep(repo.root, `npm install --package-lock-only --offline --no-audit --no-fund ${lockArguments}`, folder === '' ? '.' : folder);
  repo.write(at('package.json'), manifest({ tea: 'file:tea', milk: 'file:milk' }));
  repo.write(at('milk/package.json'), module('milk'));
  repo.commit('add milk');
  return repo;
}

async function planned(repo: TempRepo, command: string, workingDirectory = '.'): ReturnType<typeof planFixes> {
  const red = runStep(repo.root, command, workingDirectory);
  expect(red.code).not.toBe(0);
  return planFixes(fixerInput(repo, { failure: failureOf(repo.root, red), command, workingDirectory }));
}

describe('a lock file out of step', () => {
  it.each([
    { name: 'at the root', folder: '', command: CI, workingDirectory: '.' },
    { name: 'in the working directory', folder: 'web/', command: CI, workingDirectory: 'web' },
    { name: 'above the working directory', folder: '', command: CI, workingDirectory: 'tea' },
    { name: 'after a cd', folder: 'web/', command: `cd web && ${CI}`, workingDirectory: '.' },
    { name: 'behind --prefix', folder: 'web/', command: `${CI} --prefix web`, workingDirectory: '.' },
  ])('$name: npm writes it again, and the step is green', async ({ folder, command, workingDirectory }) => {
    const repo = outOfStep(folder);
    // npm ci wants its manifest in the folder it runs in; from below, the step itself goes up.
    const step = workingDirectory === 'tea' ? `cd .. && ${command}` : command;
    const fixes = await planned(repo, step, workingDirectory);
    const lock = `${folder}package-lock.json`;
    expect(fixes.map(({ fixer, grant }) => ({ name: fixer.name, grant }))).toEqual([{ name: 'npm-lock', grant: { paths: [lock], modes: false, maxLines: 5000 } }]);
    expect(fixes[0]?.plan.rationale).toContain('Missing: milk@1.0.0 from lock file');
    expect(fixes.flatMap((fix) => applyPlan(repo, fix))).toEqual([lock]);
    rmSync(join(repo.root, folder, 'node_modules'), { recursive: true, force: true });
    expect(runStep(repo.root, step, workingDirectory).code).toBe(0);
    repo.dispose();
  });

  it('keeps the version that the lock file has', async () => {
    const repo = outOfStep('', {}, '--lockfile-version 1');
    const version = (): unknown => (JSON.parse(readFileSync(join(repo.root, 'package-lock.json'), 'utf8')) as { lockfileVersion: unknown }).lockfileVersion;
    expect(version()).toBe(1);
    (await planned(repo, CI)).forEach((fix) => applyPlan(repo, fix));
    expect(version()).toBe(1);
    expect(runStep(repo.root, CI).code).toBe(0);
    repo.dispose();
  });

  it.each<{ name: string; files: Record<string, FileSpec>; command: string }>([
    { name: 'there is none', files: { 'package.json': manifest({}) }, command: CI },
    { name: 'it is not valid', files: { 'package.json': manifest({}), 'package-lock.json': '{' }, command: CI },
    { name: 'a package is not to be had', files: { 'package.json': manifest({ nope: '1.0.0' }) }, command: 'npm install --offline --no-audit --no-fund' },
  ])('is not what failed where $name', async ({ files, command }) => {
    const repo = tempRepo({ '.gitignore': 'node_modules\n', ...files });
    expect(await planned(repo, command)).toEqual([]);
    repo.dispose();
  });

  it('is left alone where it is not tracked, or is another tool’s', async () => {
    const repo = tempRepo({ 'package.json': manifest({}), 'pnpm-lock.yaml': '' });
    const message = '`npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync.';
    expect(await planFixes(fixerInput(repo, { bugs: [bugReport({ message })] }))).toEqual([]);
    repo.write('package-lock.json', '{}');
    repo.commit();
    expect(await planFixes(fixerInput(repo, { bugs: [bugReport({ message })] }))).toHaveLength(1);
    const pnpm = 'ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile" because pnpm-lock.yaml is not up to date with package.json';
    expect(await planFixes(fixerInput(repo, { bugs: [bugReport({ message: pnpm })] }))).toEqual([]);
    repo.dispose();
  });
});
