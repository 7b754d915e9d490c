import { planFixes } from '../../../src/proposal/fix.js';
import { applyPlan, bugReport, failureOf, fixerInput, runStep } from '../../support/red-step.js';
import { tempRepo, type FileSpec } from '../../support/temp-repo.js';

const SCRIPT = '#!/bin/sh\necho built\n';

describe('a script that may not be executed', () => {
  const ways: readonly { name: string; command: string; files?: Record<string, FileSpec>; script?: string; workingDirectory?: string }[] = [
    { name: 'called by the step', command: './scripts/build.sh' },
    { name: 'called by another bash', command: "bash -c './scripts/build.sh'" },
    { name: 'called by sh', command: "sh -c './scripts/build.sh'" },
    { name: 'called after a cd', command: 'cd scripts && ./build.sh' },
    { name: 'called by its full path', command: '"$PWD/scripts/build.sh"' },
    { name: 'called from a working directory', command: './build.sh', workingDirectory: 'scripts' },
    { name: 'called by npm', command: 'npm run build', files: { 'package.json': '{"scripts":{"build":"./scripts/build.sh"}}' } },
    { name: 'called by make', command: 'make', files: { Makefile: 'all:\n\t./scripts/build.sh\n' } },
    { name: 'spawned by Node', command: `node -e "require('child_process').execFileSync('./scripts/build.sh')"` },
    { name: 'spawned by Node, event', command: `node -e "require('child_process').spawn('./scripts/build.sh').on('error', (e) => { console.error(e.message); process.exitCode = 1; })"` },
    { name: 'called by a script that is itself without the bit', command: 'bash scripts/all.sh', files: { 'scripts/all.sh': '#!/bin/bash\n./scripts/build.sh\n' } },
    { name: 'with a blank in its name', command: '"./scripts/build it.sh"', script: 'scripts/build it.sh' },
  ];
  it.each(ways)('$name: gets its bit, and the step is green', async ({ command, files = {}, script = 'scripts/build.sh', workingDirectory = '.' }) => {
    const repo = tempRepo({ [script]: SCRIPT, 'README.md': '#!/no\n', ...files });
    const red = runStep(repo.root, command, workingDirectory);
    expect(red.code).not.toBe(0);
    const planned = await planFixes(fixerInput(repo, { failure: failureOf(repo.root, red), command, workingDirectory }));
    expect(planned.map(({ fixer, grant }) => ({ name: fixer.name, grant }))).toEqual([{ name: 'exec-bit', grant: { paths: [script], modes: true } }]);
    expect(planned.flatMap((fix) => applyPlan(repo, fix))).toEqual([script]);
    expect(repo.git('diff')).toContain('new mode 100755');
    expect(runStep(repo.root, command, workingDirectory).code).toBe(0);
    repo.dispose();
  });

  it('is found by the report itself where its text names nothing', async () => {
    const repo = tempRepo({ 'run.sh': SCRIPT });
    const bugs = [bugReport({ rule: 'exit-126', message: 'The command could not be executed', file: 'run.sh' })];
    expect(await planFixes(fixerInput(repo, { bugs }))).toHaveLength(1);
    repo.dispose();
  });

  const near: readonly { name: string; message: string; files: Record<string, FileSpec> }[] = [
    { name: 'it has the bit already', message: 'bash: ./run.sh: Permission denied', files: { 'run.sh': { content: SCRIPT, mode: 0o755 } } },
    { name: 'it is no script', message: 'bash: ./run.sh: Permission denied', files: { 'run.sh': 'plain text\n' } },
    { name: 'it is not tracked', message: 'bash: ./gone.sh: Permission denied', files: { 'run.sh': SCRIPT } },
    { name: 'two files would fit', message: 'bash: ./run.sh: Permission denied', files: { 'a/run.sh': SCRIPT, 'b/run.sh': SCRIPT } },
    { name: 'it was not found at all', message: 'bash: ./run.sh: No such file or directory', files: { 'run.sh': SCRIPT } },
    { name: 'its name would open other paths to the grant', message: 'bash: ./*.sh: Permission denied', files: { '*.sh': SCRIPT } },
    { name: 'something else was denied', message: 'git@github.com: Permission denied (publickey).', files: { 'run.sh': SCRIPT } },
  ];
  it.each(near)('is left alone where $name', async ({ message, files }) => {
    const repo = tempRepo(files);
    expect(await planFixes(fixerInput(repo, { bugs: [bugReport({ message, rule: 'exit-126' })] }))).toEqual([]);
    repo.dispose();
  });

  it('is not looked for in reports that have nothing to do with the failure', async () => {
    const repo = tempRepo({ 'run.sh': SCRIPT });
    const others = [bugReport({ id: 'b2', message: 'bash: ./run.sh: Permission denied' })];
    expect(await planFixes(fixerInput(repo, { bugs: [bugReport({ message: 'other' })], others }))).toEqual([]);
    expect(await planFixes(fixerInput(repo, { bugs: [bugReport({ message: 'other' })], others: [bugReport({ ...others[0], message: others[0]?.message ?? '', causedBy: 'b1' })] }))).toHaveLength(1);
    repo.dispose();
  });
});
