import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { narrowCommand } from '../../src/trial/narrow.js';
import type { BugReport } from '../../src/model/index.js';
import { needs } from '../support/needs.js';

/** The narrowed command really runs what failed, and nothing else: each project has one failing and one other test that also fails. */
const bin = resolve('node_modules/.bin');
const bug = (part: Partial<BugReport>): BugReport => ({ id: 'b1', tool: 'x', kind: 'test', severity: 'error', message: 'm', logLines: [1, 1], excerpt: '', fingerprint: 'f', ...part });

async function run(files: Readonly<Record<string, string>>, command: string, failed: BugReport): Promise<{ status: number | null; output: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'heal-narrow-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const step = { run: '', job: '', step: '', command, shell: 'bash', workingDirectory: '.', env: {} };
    const failure = { fingerprint: 'F', primary: [failed], others: [], dropped: 0 };
    const narrowed = await narrowCommand(step, failure, (path) => Promise.resolve(files[path] ?? null));
    if (narrowed === null) throw new Error('not narrowed');
    const env = { PATH: `${bin}:${process.env.PATH ?? ''}`, HOME: folder };
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', narrowed.command], { cwd: folder, env, encoding: 'utf8' });
    return { status, output: stdout + stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const NODE = (name: string): string => `require('node:test').test('${name}', () => { throw new Error('${name} failed'); });\n`;
const JEST = (name: string): string => `test('${name}', () => { throw new Error('${name} failed'); });\n`;
const PYTHON = 'def test_wanted():\n    assert 0, "wanted failed"\n\ndef test_other():\n    assert 0, "other failed"\n';

describe('narrowed commands, really run', () => {
  it.each<[string, Readonly<Record<string, string>>, string, BugReport]>([
    ['node --test', { 'test/wanted x.test.js': NODE('wanted'), 'test/other.test.js': NODE('other') }, 'node --test', bug({ tool: 'node-test', file: 'test/wanted x.test.js' })],
    ['npm test on node --test', { 'package.json': '{"scripts":{"test":"node --test"}}', 'test/wanted.test.js': NODE('wanted'), 'test/other.test.js': NODE('other') }, 'npm test', bug({ tool: 'node-test', file: 'test/wanted.test.js' })],
    ['npm run on jest', { 'package.json': '{"scripts":{"unit":"jest --coverage=false"}}', 'test/wanted(x).test.js': JEST('wanted'), 'test/other.test.js': JEST('other') }, 'npm run unit', bug({ tool: 'jest', file: 'test/wanted(x).test.js' })],
    ['jest', { 'package.json': '{}', 'app/[wanted].test.js': JEST('wanted'), 'app/w.test.js': JEST('other') }, 'jest --ci app', bug({ tool: 'jest', file: 'app/[wanted].test.js' })],
    ['eslint', { 'eslint.config.js': 'module.exports = [{ rules: { "no-var": 2 } }];\n', 'src/wanted.js': 'var wanted;\n', 'src/other.js': 'var other;\n' }, 'eslint src', bug({ tool: 'eslint', kind: 'lint', file: 'src/wanted.js' })],
  ])('%s', async (_name, files, command, failed) => {
    const { status, output } = await run(files, command, failed);
    expect(status).toBe(1);
    expect(output).toMatch(/wanted failed|Unexpected var/);
    expect(output).not.toContain('other');
  });
});

needs('pytest', spawnSync('python3', ['-m', 'pytest', '--version']).status === 0)('narrowed pytest, really run', () => {
  it('runs the failing test alone', async () => {
    const files = { 'tests/test_a.py': PYTHON };
    const { status, output } = await run(files, 'python3 -m pytest -p no:cacheprovider tests', bug({ tool: 'pytest', test: 'tests/test_a.py::test_wanted' }));
    expect(status).toBe(1);
    expect(output).toContain('wanted failed');
    expect(output).not.toContain('other failed');
  });
});
