import { planFixes } from '../../../src/proposal/fix.js';
import { applyPlan, bugReport, fixerInput } from '../../support/red-step.js';
import { tempRepo } from '../../support/temp-repo.js';
import { installTools } from '../../support/toolbox.js';

const bug = { tool: 'tsc', kind: 'type', file: 'src/a.ts', line: 1, rule: 'TS2304', message: "Cannot find name 'total'." } as const;

it.each([
  { name: 'the project above', files: ['tsconfig.json', 'src/a.ts'], bug, args: 'tsconfig.json 2304 src/a.ts' },
  { name: 'the project that the step names', files: ['tsconfig.json', 'src/tsconfig.build.json', 'src/a.ts'], command: 'tsc -p src/tsconfig.build.json', bug, args: 'src/tsconfig.build.json 2304 src/a.ts' },
  { name: 'a folder that the step names', files: ['tsconfig.json', 'src/tsconfig.json', 'src/a.ts'], command: 'tsc --project=src', bug, args: 'src/tsconfig.json 2304 src/a.ts' },
  { name: 'no project', files: ['src/a.ts'], bug, args: null },
  { name: 'an error that changes behaviour when it is fixed', files: ['tsconfig.json', 'src/a.ts'], bug: { ...bug, rule: 'TS2322' }, args: null },
  { name: 'a test', files: ['tsconfig.json', 'src/a.test.ts'], bug: { ...bug, file: 'src/a.test.ts' }, args: null },
  { name: 'a declaration', files: ['tsconfig.json', 'src/a.d.ts'], bug: { ...bug, file: 'src/a.d.ts' }, args: null },
] as const)('$name', async ({ files, bug: report, args, ...rest }) => {
  const repo = tempRepo(Object.fromEntries(files.map((path) => [path, '{}\n'])));
  const fixes = await planFixes(fixerInput(repo, { bugs: [bugReport(report)], ...('command' in rest ? { command: rest.command } : {}) }));
  repo.dispose();
  expect(fixes.map(({ fixer, plan }) => [fixer.name, plan.kind === 'command' && plan.command.slice(plan.command.lastIndexOf("' -- ") + 5)])).toEqual(args === null ? [] : [['typescript', args]]);
});

it.each([
  { name: 'one module exports the name', others: { 'src/b.ts': 'export const total = 1;\n' }, changed: ['src/a.ts'] },
  { name: 'two do, so there is a choice to make', others: { 'src/b.ts': 'export const total = 1;\n', 'src/c.ts': 'export const total = 2;\n' }, changed: [] },
  { name: 'nobody does', others: {}, changed: [] },
])('$name', async ({ others, changed }) => {
  const config = '{ "compilerOptions": { "strict": true, "noEmit": true, "target": "es2022", "module": "es2022", "moduleResolution": "bundler", "types": [] }, "include": ["src"] }\n';
  const repo = tempRepo({ '.gitignore': 'node_modules\n', 'tsconfig.json': config, 'src/a.ts': 'console.log(total);\nexport {};\n', ...others });
  installTools(repo.root, ['typescript']);
  const fixes = await planFixes(fixerInput(repo, { bugs: [bugReport(bug)] }));
  expect(fixes.flatMap((fix) => applyPlan(repo, fix))).toEqual(changed);
  repo.dispose();
}, 60_000);
