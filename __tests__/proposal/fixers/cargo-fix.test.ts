import { planFixes } from '../../../src/proposal/fix.js';
import { bugReport, fixerInput } from '../../support/red-step.js';
import { tempRepo } from '../../support/temp-repo.js';

const lint = { tool: 'rustc', kind: 'lint', file: 'src/lib.rs', rule: 'unused_imports', message: 'unused import' } as const;
const call = (run: string, target: string, more = '', manifest = 'Cargo.toml'): string => `cargo ${run} ${target} --manifest-path ${manifest} --allow-dirty --allow-staged --allow-no-vcs --offline${more} || true`;
const both = (run: string, more?: string): string => [call(run, '--lib', more), call(run, '--bins', more)].join('\n');

it.each([
  { name: 'a lint of the compiler', bugs: [lint], planned: [['cargo-fix', both('fix --broken-code'), ['src/lib.rs']]] },
  { name: 'a lint of Clippy, and one of the compiler', bugs: [{ ...lint, rule: 'clippy::needless_return' }, lint], planned: [['clippy', both('clippy --fix'), ['src/lib.rs']]] },
  { name: 'an error with help', bugs: [{ ...lint, kind: 'compile' as const, rule: 'E0384', excerpt: 'help: consider making this binding mutable' }], planned: [['cargo-fix', both('fix --broken-code'), ['src/lib.rs']]] },
  { name: 'an error without', bugs: [{ ...lint, kind: 'type' as const, rule: 'E0308', excerpt: 'mismatched' }], planned: [] },
  { name: 'what the step chose', bugs: [lint], command: 'cargo +1.80 build --features a,b/c --no-default-features; rm x', planned: [['cargo-fix', both('+1.80 fix --broken-code', ' --features a,b/c --no-default-features'), ['src/lib.rs']]] },
  { name: 'a choice that would be a command', bugs: [lint], command: 'cargo build --features $(id)', planned: [['cargo-fix', both('fix --broken-code'), ['src/lib.rs']]] },
  { name: 'a test', bugs: [{ ...lint, file: 'tests/a.rs' }], planned: [] },
  { name: 'a file of no package', bugs: [{ ...lint, file: 'src/gone.rs' }], planned: [] },
  { name: 'another tool', bugs: [{ ...lint, tool: 'gcc' }], planned: [] },
])('$name', async ({ bugs, planned, ...rest }) => {
  const repo = tempRepo({ 'Cargo.toml': '', 'src/lib.rs': '', 'tests/a.rs': '' });
  const fixes = await planFixes(fixerInput(repo, { bugs: bugs.map((bug, n) => bugReport({ ...bug, id: `b${n + 1}` })), ...('command' in rest ? { command: rest.command } : {}) }));
  repo.dispose();
  expect(fixes.map(({ fixer, plan }) => (plan.kind === 'command' ? [fixer.name, plan.command, plan.touches] : plan))).toEqual(planned);
});
