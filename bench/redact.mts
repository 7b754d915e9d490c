// How fast the redaction guard reads: megabytes a second over real logs of this repository's own pairs, over what a prompt holds, and over
// text made to be slow. Usage: node bench/redact.mts [FOLDER of logs]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RE2JS } from 're2js';
import '../scripts/typescript.mjs';

const { createRedactor, loadRules } = (await import(new URL('../src/lib/redact.ts', import.meta.url).href)) as typeof import('../src/lib/redact.js');

const start = performance.now();
const rules = await loadRules((source) => RE2JS.compile(source));
console.log(`the rules are loaded in ${(performance.now() - start).toFixed(1)} ms`);
const goldens = fileURLToPath(new URL('../__tests__/fixtures/goldens/', import.meta.url));

function texts(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.(?:log|txt)$/.test(entry.name));
  return files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

/** Keys as a job has them: random, of the usual lengths, the same in every run. */
function keys(count: number): string[] {
  let state = 7;
  const digit = (): string => 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'[(state = (state * 48_271) % 2_147_483_647) % 56] as string;
  return Array.from({ length: count }, (_, n) => Array.from({ length: 24 + 8 * n }, digit).join(''));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

function measure(name: string, pieces: readonly string[], known: readonly string[]): void {
  const size = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const seconds: number[] = [];
  for (let turn = 0; turn < 4; turn += 1) {
    const redactor = createRedactor(known, () => rules);
    const start = performance.now();
    for (const piece of pieces) redactor.text(piece);
    seconds.push((performance.now() - start) / 1000);
  }
  console.log(`${name.padEnd(52)} ${(size / 1e6).toFixed(1).padStart(5)} MB  first ${(size / 1e6 / (seconds[0] as number)).toFixed(1).padStart(6)} MB/s  then ${(size / 1e6 / median(seconds.slice(1))).toFixed(1).padStart(6)} MB/s`);
}

const logs = texts(process.argv[2] ?? goldens).join('\n').slice(0, 4_000_000);
const cut = (size: number): string[] => Array.from({ length: Math.ceil(logs.length / size) }, (_, n) => logs.slice(n * size, (n + 1) * size));
measure('logs in pieces of 64 KB, no known value', cut(65_536), []);
measure('logs in pieces of 64 KB, 8 known values', cut(65_536), keys(8));
measure('logs line by line, 8 known values', logs.slice(0, 1_000_000).split('\n'), keys(8));
for (const part of ['eyJ', '://a:', '?key=', 'a_token_', 'key=', 'api_key: x1y2z3a4b5 ', 'ghs_', 'curl ', 's.']) measure(`hostile: ${part}`, [part.repeat(Math.ceil(500_000 / part.length))], keys(2));
