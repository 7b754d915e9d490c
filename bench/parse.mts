// How fast `heal parse --json` reads, beside grep on the same file in the same run, and what memory it takes at most.
// `npm run bench:parse -- FOLDER` (or HEAL_CORPORA): logs in FOLDER/gha-logs/*.txt are concatenated until they are large enough.
//   --gigabyte   also one of 1 GB;   --hostile   only time per MB of hostile inputs, at 1 MB and at 10 MB,
//   and what one hostile line of 8,192 characters costs each parser (bench/hostile.mts)
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import '../scripts/typescript.mjs';

const { slowestOf } = (await import(new URL('./hostile.mts', import.meta.url).href)) as typeof import('./hostile.mts');

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(root, 'dist/cli.js');
const PATTERN = 'error|Error|ERROR|FAILED|FAIL|panic|Traceback|exception|fatal|undefined|cannot|warning';
const MB = 1 << 20;
const bare = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' };
const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? process.env['HEAL_CORPORA'];
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
const work = mkdtempSync(join(tmpdir(), 'heal-bench-'));

/** Repeats the parts until the file has this size. */
function fill(name: string, size: number, parts: readonly Uint8Array[]): string {
  const path = join(work, name);
  const descriptor = openSync(path, 'w');
  for (let at = 0, index = 0; at < size; index += 1) {
    const part = parts[index % parts.length] as Uint8Array;
    at += writeSync(descriptor, part, 0, Math.min(part.length, size - at));
  }
  closeSync(descriptor);
  return path;
}

/** Runs the command; its wall time, and the most memory that it held (VmHWM of the process itself, polled: it only ever grows). */
async function run(argv: readonly string[]): Promise<{ ms: number; peak: number }> {
  const start = process.hrtime.bigint();
  const child = spawn(argv[0] as string, argv.slice(1), { env: { ...bare, LC_ALL: 'C' }, stdio: ['ignore', 'pipe', 'ignore'] });
  // Read to nowhere: grep stops at its first match when it sees that nobody listens.
  child.stdout.resume();
  let peak = 0;
  const poll = setInterval(() => {
    const status = `/proc/${child.pid}/status`;
    if (existsSync(status)) peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] ?? 0));
  }, 5);
  await new Promise((done) => child.on('exit', done));
  clearInterval(poll);
  return { ms: Number(process.hrtime.bigint() - start) / 1e6, peak: peak / 1024 };
}

/** Both in turn, so that a machine that drifts drifts for both. */
async function compare(name: string, file: string, rounds: number): Promise<void> {
  const [ours, theirs] = [[] as number[], [] as number[]];
  let peak = 0;
  for (let round = 0; round <= rounds; round += 1) {
    const parse = await run([process.execPath, cli, 'parse', '--json', file]);
    const grep = await run(['grep', '-cE', PATTERN, file]);
    peak = Math.max(peak, parse.peak);
    if (round === 0) continue;
    ours.push(parse.ms);
    theirs.push(grep.ms);
  }
  const size = statSync(file).size / MB;
  const [a, b] = [median(ours), median(theirs)];
  console.log(`${name.padEnd(28)} ${size.toFixed(0).padStart(5)} MB   parse ${a.toFixed(0)} ms (${((size * 1000) / a).toFixed(0)} MB/s)   grep ${b.toFixed(0)} ms   ratio ${(a / b).toFixed(1)}   peak ${peak.toFixed(0)} MB`);
  rmSync(file);
}

const HOSTILE: Readonly<Record<string, string>> = {
  'one endless line': 'x',
  'blanks': ' ',
  'empty lines': '\n',
  'places': 'a.c:1:1: error: x\n',
  'places on one line': 'a.c:1:1: error: ',
  'nothing but brackets': '[[[[((((',
  'colours': '\u001b[31mred\u001b[0m ',
  'a stack without end': '    at f (/a/b.js:1:2)\n',
  'tracebacks without end': 'Traceback (most recent call last):\n  File "a.py", line 1, in f\n    x\n',
  'prefixes on prefixes': '[a] [b] #1 1.0 web:build: error: x\n',
  'different places': '',
  'open JSON': '[{"filePath":"/a.js","messages":[\n',
  'XML': '<testcase name="a"><failure>&amp;',
  'diff': '@@ -1 +1 @@\n-a\n+b\n',
  'carriage returns': '10%\r',
  'a failing jest': '  ● a › b\n\n    expect(received).toBe(expected)\n\n      at f (a.js:1:2)\n',
};

async function hostile(): Promise<void> {
  const { readBytes } = (await import(new URL('../src/reading.ts', import.meta.url).href)) as typeof import('../src/reading.js');
  const bytes = (name: string, size: number): Uint8Array => {
    const part = name === 'different places' ? Array.from({ length: 50_000 }, (_, n) => `src/f${n}.c:${n + 1}:1: error: no ${n}\n`).join('') : (HOSTILE[name] as string);
    return new TextEncoder().encode(part.repeat(Math.ceil(size / part.length))).subarray(0, size);
  };
  const perMb = (name: string, size: number): number => {
    const input = bytes(name, size);
    const times = Array.from({ length: size > MB ? 3 : 7 }, () => {
      const start = process.hrtime.bigint();
      readBytes(input);
      return Number(process.hrtime.bigint() - start) / 1e6;
    });
    return median(times) / (size / MB);
  };
  for (const name of Object.keys(HOSTILE)) {
    const [small, large] = [perMb(name, MB), perMb(name, 10 * MB)];
    console.log(`${name.padEnd(28)} ${small.toFixed(1)} ms/MB at 1 MB, ${large.toFixed(1)} ms/MB at 10 MB, ratio ${(large / small).toFixed(2)} (at most 1.5)`);
  }
}

/** A pattern that is slow shows in one line; a tenth of a millisecond or less says nothing of how it grows. */
async function hostileLines(): Promise<void> {
  const { parsers } = (await import(new URL('../src/bug-report/parsers/index.ts', import.meta.url).href)) as typeof import('../src/bug-report/parsers/index.js');
  const all = parsers.map((parser) => slowestOf(parser)).sort((a, b) => b.large - a.large);
  console.log(`\nThe slowest line of 8,192 characters for each of ${all.length} parsers; the ten slowest (at most 5 ms):`);
  for (const { tool, large, small, line } of all.slice(0, 10)) {
    const growth = large < 0.1 ? '' : `, ${(large / small).toFixed(1)} times that of 2,048 (4 is linear)`;
    console.log(`${tool.padEnd(28)} ${large.toFixed(2)} ms${growth}   ${JSON.stringify(line.slice(0, 60))}`);
  }
}

async function real(from: string): Promise<void> {
  const logs = readdirSync(join(from, 'gha-logs')).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(join(from, 'gha-logs', name)));
  console.log(spawnSync('grep', ['--version'], { encoding: 'utf8' }).stdout.split('\n')[0], ' node', process.version);
  await compare('real logs', fill('real-10', 10 * MB, logs), 5);
  await compare('real logs', fill('real-100', 100 * MB, logs), 5);
  if (flags.includes('--gigabyte')) await compare('real logs', fill('real-1000', 1024 * MB, logs), 1);
  const text = (part: string): Uint8Array[] => [new TextEncoder().encode(part)];
  await compare('one line', fill('line', 100 * MB, text('all work and no play '.repeat(1000))), 1);
  await compare('5 million short lines', fill('short', 5_000_000 * 8, text('line 12\n'.repeat(1000))), 1);
}

try {
  if (flags.includes('--hostile')) {
    await hostile();
    await hostileLines();
  } else if (folder === undefined) {
    console.error('Which logs? Name the folder that has gha-logs/, or set HEAL_CORPORA.');
    process.exitCode = 2;
  } else await real(folder);
} finally {
  rmSync(work, { recursive: true, force: true });
}
