import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanEnvironment, machineNode } from '../support/spawned.js';
import { PROJECT } from '../support/toolbox.js';

const README = readFileSync(join(PROJECT, 'README.md'), 'utf8');
const BLOCKS = [...README.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map((match) => (match[1] ?? '').trim());
const NESTED = process.env.HEAL_NESTED === '1';

/** What a newcomer copies from the README, run as he would: in a fresh clone, in a shell with nothing of ours in it. */
describe('the README in a fresh clone', () => {
  let clone: string;
  beforeAll(() => {
    clone = mkdtempSync(join(tmpdir(), 'heal-readme-'));
    execFileSync('git', ['clone', '-q', '--no-hardlinks', PROJECT, clone], { stdio: 'ignore' });
  });
  afterAll(() => rmSync(clone, { recursive: true, force: true }));

  it('begins with the demo and the tests', () => {
    expect(BLOCKS.slice(0, 2)).toEqual(['node dist/cli.js demo', 'npm ci && npm test']);
    expect(machineNode()).not.toBeNull();
  });

  // The test command would run this test again, and so on for ever: inside itself it runs all but the slow suites.
  it.each(BLOCKS.filter((block) => !NESTED || !block.includes('npm')))('%s', async (block) => {
    expect(existsSync(join(clone, 'README.md'))).toBe(true);
    const ended = await shell(clone, block);
    expect([block, ended.code, ended.code === 0 ? '' : ended.output.slice(-4000)]).toEqual([block, 0, '']);
    if (block.includes('demo')) expect(ended.output).toContain('3 of 4 healed');
    if (block.includes('npm test')) expect(ended.output).toMatch(/^\d+ passed, 0 failed, \d+ skipped$/m);
  }, 900_000);
});

function shell(cwd: string, script: string): Promise<{ code: number | null; output: string }> {
  const child = spawn('bash', ['-e', '-c', script], { cwd, env: cleanEnvironment({ HEAL_NESTED: '1', CI: 'true' }), stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString() })));
}
