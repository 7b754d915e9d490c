import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PROJECT } from '../support/toolbox.js';

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

/** One breach per rule: a file that breaks it and nothing else that matters. */
const BREACHES: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['no-circular', 'src/lib/breach-a.ts', "import { b } from './breach-b.js';\nexport const a = (): unknown => b;\n"],
  ['model-imports-nothing', 'src/model/breach.ts', "import { sha } from '../lib/breach-leaf.js';\nexport const x = sha;\n"],
  ['ports-see-model', 'src/ports/breach.ts', "import { sha } from '../lib/breach-leaf.js';\nexport const x = sha;\n"],
  ['lib-sees-model', 'src/lib/breach-port.ts', "import type { World } from '../ports/index.js';\nexport type X = World;\n"],
  ['stages-never-import-each-other', 'src/log/breach.ts', "import { diagnose } from '../diagnosis/index.js';\nexport const x = diagnose;\n"],
  ['stages-see-only-inward', 'src/patch/breach.ts', "import { heal } from '../pipeline.js';\nexport const x = heal;\n"],
  ['stage-entered-by-index', 'src/commands/breach-inside.ts', "import type { Check } from '../verdict/check.js';\nexport type X = Check;\n"],
  ['member-entered-by-registry', 'src/verdict/breach.ts', "import { breach } from './checks/breach-member.js';\nexport const x = breach;\n"],
  ['member-sees-no-registry', 'src/verdict/checks/breach-member.ts', "import { checks } from './index.js';\nexport const breach = checks;\n"],
  ['commands-enter-by-pipeline', 'src/commands/breach-rim.ts', "import { systemClock } from '../runner/clock.js';\nexport const x = systemClock;\n"],
  ['runner-sees-inward', 'src/runner/breach.ts', "import { commands } from '../commands/index.js';\nexport const x = commands;\n"],
  ['only-entries-see-runner', 'src/breach.ts', "import { systemClock } from './runner/clock.js';\nexport const x = systemClock;\n"],
  ['node-only-in-runner', 'src/lib/breach-node.ts', "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;\n"],
  ['actions-only-in-runner', 'src/record/breach-actions.ts', "import * as core from '@actions/core';\nexport const x = core;\n"],
  ['openai-only-in-model-adapter', 'src/proposal/breach-openai.ts', "import OpenAI from 'openai';\nexport const x = OpenAI;\n"],
  ['parse-diff-only-for-showing', 'src/verdict/breach-diff.ts', "import parse from 'parse-diff';\nexport const x = parse;\n"],
  ['no-import-of-tests', 'src/lib/breach-test.ts', "import { needs } from '../../__tests__/support/needs.js';\nexport const x = needs;\n"],
  ['no-dev-dependency', 'src/runner/breach-dev.ts', "import ts from 'typescript';\nexport const x = ts;\n"],
  ['no-dead-module', 'src/lib/breach-leaf.ts', 'export const sha = 1;\n'],
];

describe('the one direction', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'heal-direction-'));
    for (const name of ['src', 'package.json', 'tsconfig.json', '.dependency-cruiser.mjs', '__tests__/support']) cpSync(join(PROJECT, name), join(folder, name), { recursive: true });
    symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const cruise = (): readonly Violation[] => {
    const argv = [join(PROJECT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'), '--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'src'];
    const run = spawnSync(process.execPath, argv, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
    return (JSON.parse(run.stdout) as { summary: { violations: readonly Violation[] } }).summary.violations;
  };

  it('is kept by the sources as they are, and every breach of it is seen', () => {
    expect(cruise()).toEqual([]);
    for (const [, file, text] of BREACHES) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    writeFileSync(join(folder, 'src/lib/breach-b.ts'), "import { a } from './breach-a.js';\nexport const b = (): unknown => a;\n");
    const seen = new Set(cruise().map(({ rule, from }) => `${rule.name} ${from}`));
    expect(BREACHES.map(([rule, file]) => (seen.has(`${rule} ${file}`) ? `${rule} seen` : `${rule} missed in ${file}`))).toEqual(BREACHES.map(([rule]) => `${rule} seen`));
  });

  it('has a breach for every rule', () => {
    const rules = execFileSync(process.execPath, ['--input-type=module', '-e', "const c = await import(process.argv[1]); console.log(c.default.forbidden.map((r) => r.name).join('\\n'))", join(PROJECT, '.dependency-cruiser.mjs')], { encoding: 'utf8' });
    expect(BREACHES.map(([rule]) => rule).sort()).toEqual(rules.trim().split('\n').sort());
  });
});
