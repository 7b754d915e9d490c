// How much of what has to be edited a context shows. `node bench/context.mts FAULTS.jsonl` (or HEAL_FAULTS): faults in the form of
// HumanEvalPack (task_id, prompt, declaration, buggy_solution, canonical_solution, test, entry_point). Each fault is planted alone into a
// library that holds all functions of its language; its test is really run, and the log is read as in a heal.
// Printed per language and rung: edited lines shown (mean), faults whose edited lines are all shown, tokens (median and most).
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '../scripts/typescript.mjs';

const load = <T,>(path: string): Promise<T> => import(new URL(`../src/${path}`, import.meta.url).href) as Promise<T>;
const { gatherContext } = await load<typeof import('../src/context/index.js')>('context/index.ts');
const { diagnose } = await load<typeof import('../src/diagnosis/index.js')>('diagnosis/index.ts');
const { makeFailure, reportBugs } = await load<typeof import('../src/bug-report/index.js')>('bug-report/index.ts');
const { cleanBytes } = await load<typeof import('../src/log/index.js')>('log/index.ts');

interface Fault {
  readonly task_id: string;
  readonly prompt: string;
  readonly declaration: string;
  readonly buggy_solution: string;
  readonly canonical_solution: string;
  readonly test: string;
  readonly entry_point: string;
}
interface Layout {
  readonly name: string;
  readonly library: string;
  readonly others: Readonly<Record<string, string>>;
  /** The text of one function with one of its bodies. */
  readonly definition: (fault: Fault, body: string) => string;
  readonly end: (names: readonly string[]) => string;
  readonly testFile: (fault: Fault, names: readonly string[]) => readonly [path: string, text: string];
  readonly command: (test: string) => readonly string[];
}

const NAMES = { Python: /^def (\w+)/gm, JavaScript: /^const (\w+) = \(/gm } as const;

const PYTHON: Layout = {
  name: 'Python',
  library: 'src/funcs/core.py',
  others: { 'src/funcs/__init__.py': 'from .core import *\n', 'conftest.py': 'import os, sys\nsys.path.insert(0, os.path.join(os.path.dirname(__file__), "src"))\n' },
  definition: (fault, body) => `${fault.prompt.trim()}\n${body}\n\n`,
  end: () => '',
  testFile: (fault, names) => {
    const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(fault.test));
    const checks = fault.test.trim().replace(/\ncheck\((\w+)\)$/, `\n\ndef test_${fault.entry_point}():\n    check($1)`);
    return [`tests/test_${fault.entry_point}.py`, `from funcs import ${used.join(', ')}\n\n\n${checks}\n`];
  },
  command: (test) => ['python3', '-m', 'pytest', '-q', '-p', 'no:cacheprovider', test],
};

const JAVASCRIPT: Layout = {
  name: 'JavaScript',
  library: 'src/functions.js',
  others: { 'package.json': '{"name": "functions", "private": true}\n', 'index.js': "module.exports = require('./src/functions.js');\n" },
  definition: (fault, body) => `${fault.declaration.trim()}\n${body}\n`,
  end: (names) => `module.exports = { ${names.join(', ')} };\n`,
  testFile: (fault, names) => {
    const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(fault.test));
    const checks = fault.test.trim().replace(/console\.assert/g, 'assert').replace(/^(\w+)\(\);?$/m, `test('${fault.entry_point}', () => {\n  $1();\n});`);
    return [`test/${fault.entry_point}.test.js`, `const { test } = require('node:test');\nconst assert = require('node:assert');\nconst { ${used.join(', ')} } = require('../index.js');\n\n${checks}\n`];
  },
  command: (test) => [process.execPath, '--test', test],
};

function libraryOf(layout: Layout, faults: readonly Fault[], planted: Fault | null): string {
  const parts = faults.map((fault) => layout.definition(fault, fault === planted ? fault.buggy_solution : fault.canonical_solution));
  return parts.join('\n') + layout.end(namesIn(layout, parts.join('\n')));
}

function namesIn(layout: Layout, text: string): string[] {
  return [...new Set([...text.matchAll(NAMES[layout.name as keyof typeof NAMES])].map((match) => match[1] as string))];
}

/** 1-based lines of the faulty text that the true fix changes; where it only adds, the line it adds behind. */
function editedLines(folder: string, faulty: string, right: string): number[] {
  writeFileSync(join(folder, 'a'), faulty);
  writeFileSync(join(folder, 'b'), right);
  const { stdout } = spawnSync('git', ['diff', '--no-index', '-U0', '--no-color', 'a', 'b'], { cwd: folder, encoding: 'utf8' });
  return [...stdout.matchAll(/^@@ -(\d+)(?:,(\d+))? /gm)].flatMap(([, from, count]) => Array.from({ length: Math.max(1, Number(count ?? 1)) }, (_, i) => Number(from) + i));
}

interface Shown {
  readonly recall: number;
  readonly tokens: number;
}

async function measure(layout: Layout, faults: readonly Fault[], fault: Fault): Promise<readonly [Shown, Shown] | string> {
  const folder = mkdtempSync(join(tmpdir(), 'heal-bench-'));
  try {
    const [faulty, right] = [libraryOf(layout, faults, fault), libraryOf(layout, faults, null)];
    const [test, testText] = layout.testFile(fault, namesIn(layout, right));
    const files: Record<string, string> = { ...layout.others, [layout.library]: faulty, [test]: testText };
    const run = (library: string): ReturnType<typeof spawnSync> => {
      for (const [path, text] of Object.entries({ ...files, [layout.library]: library })) {
        mkdirSync(join(folder, path, '..'), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      // `timeout` ends the whole group: a test runner's own child, which is the one that does not end, would live on.
      return spawnSync('timeout', ['--signal=KILL', '20', ...layout.command(test)], { cwd: folder, env: { PATH: process.env.PATH ?? '', HOME: folder, PYTHONDONTWRITEBYTECODE: '1' } });
    };
    if (run(right).status !== 0) return 'not green when right';
    const red = run(faulty);
    if (red.signal !== null || red.status === 137) return 'does not end when faulty, so that no log tells anything';
    if (red.status === 0) return 'not red when faulty';
    const reports = reportBugs(cleanBytes(Buffer.concat([red.stdout as Buffer, red.stderr as Buffer])).lines, { roots: [folder] });
    const found = makeFailure(reports, { job: '', step: '', exitCode: 1 });
    if (found === null) return 'nothing read in the log';
    const tree = Object.entries(files).map(([path, text]) => ({ path, mode: '100644' as const, size: text.length }));
    const step = { run: '', job: '', step: '', shell: 'bash', workingDirectory: '.', env: {} };
    const { diagnosis, failure } = diagnose({ reports, failure: found, step, tree, lastChange: [] });
    const edited = editedLines(folder, faulty, right);
    const shownAt = async (rung: 0 | 1): Promise<Shown> => {
      const { snippets, tokens } = await gatherContext({ failure, diagnosis, rung, policy: { denyPaths: [] }, tree, read: (path) => Promise.resolve(files[path] ?? null) });
      const hit = edited.filter((line) => snippets.some((one) => one.file === layout.library && one.from <= line && line <= one.to));
      return { recall: hit.length / edited.length, tokens };
    };
    return [await shownAt(0), await shownAt(1)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const source = process.argv[2] ?? process.env.HEAL_FAULTS;
if (source === undefined) {
  process.stderr.write('usage: node bench/context.mts FAULTS.jsonl\n');
  process.exit(2);
}
const all = readFileSync(source, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Fault);
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
for (const layout of [PYTHON, JAVASCRIPT]) {
  const faults = all.filter((fault) => fault.task_id.startsWith(`${layout.name}/`));
  const results: (readonly [Shown, Shown])[] = [];
  for (const fault of faults) {
    const result = await measure(layout, faults, fault);
    if (typeof result === 'string') process.stdout.write(`${fault.task_id}: left out, ${result}\n`);
    else results.push(result);
    if (typeof result !== 'string' && result[0].recall < 1) process.stdout.write(`${fault.task_id}: ${percent(result[0].recall)} at rung 0, ${percent(result[1].recall)} at rung 1\n`);
  }
  for (const rung of [0, 1] as const) {
    const shown = results.map((result) => result[rung]);
    const tokens = shown.map((one) => one.tokens).sort((a, b) => a - b);
    const mean = shown.reduce((sum, one) => sum + one.recall, 0) / Math.max(1, shown.length);
    const whole = shown.filter((one) => one.recall === 1).length;
    process.stdout.write(`${layout.name}, rung ${rung}: edited lines shown ${percent(mean)}, all of them in ${whole} of ${shown.length}; tokens median ${tokens[tokens.length >> 1]}, most ${tokens.at(-1)}\n`);
  }
}
