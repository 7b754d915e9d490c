import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { heal } from '../support/spawned.js';
import { tempRepo, type TempRepo } from '../support/temp-repo.js';

/** Wrong use: one clear sentence on standard error, nothing on standard output, exit code 2, no stack. */
describe('wrong use', () => {
  let repo: TempRepo;
  let plain: string;
  let unborn: TempRepo;
  beforeAll(() => {
    repo = tempRepo({ 'a.js': 'export const a = 1;\n' });
    unborn = tempRepo({}, { unborn: true });
    plain = mkdtempSync(join(tmpdir(), 'heal-plain-'));
    writeFileSync(join(plain, 'file.txt'), 'text\n');
  });
  afterAll(() => {
    repo.dispose();
    unborn.dispose();
    rmSync(plain, { recursive: true, force: true });
  });

  const run = (...args: string[]): string[] => ['run', '--repo', repo.root, ...args];
  it.each<[string, () => string[], RegExp]>([
    ['no such repository', () => ['run', '--repo', join(plain, 'nowhere'), '--', 'true'], /nowhere/],
    ['not a git repository', () => ['run', '--repo', plain, '--', 'true'], /not .*git repository/i],
    ['a repository without a commit', () => ['run', '--repo', unborn.root, '--', 'true'], /commit/],
    ['a file instead of a repository', () => ['run', '--repo', join(plain, 'file.txt'), '--', 'true'], /file\.txt/],
    ['an empty command', () => run('--command', ''), /command that is red/],
    ['a blank command', () => run('--command', '  '), /command that is red/],
    ['no command at all', () => run(), /command that is red/],
    ['two commands', () => run('--command', 'true', '--', 'false'), /once/],
    ['an unreadable log', () => run('--log', join(plain, 'nowhere.log')), /nowhere\.log.*no such file/],
    ['a folder as log', () => run('--log', plain), /folder/],
    ['an unknown provider', () => run('--provider', 'gemnii', '--', 'true'), /"gemnii".*"gemini"/],
    ['a named provider without its key', () => run('--provider', 'groq', '--', 'true'), /GROQ_API_KEY/],
    ['a planner without its key', () => run('--planner-model', 'groq=m', '--', 'true'), /GROQ_API_KEY/],
    ['a patcher of nobody in particular', () => run('--patcher-model', 'm', '--', 'true'), /--patcher-model does not say for which provider/],
    ['a number that is none', () => run('--max-attempts', 'many', '--', 'true'), /--max-attempts is "many"/],
    ['a number out of range', () => run('--min-confidence', '1.5', '--', 'true'), /0\.5 to 1/],
    ['half an attempt', () => run('--max-attempts', '1.5', '--', 'true'), /whole number/],
    ['a time that is none', () => run('--timeout', 'soon', '--', 'true'), /--timeout is "soon"/],
    ['an unknown flag', () => run('--sandbx', 'none', '--', 'true'), /--sandbx.*"sandbox"/],
    ['a flag without its value', () => run('--sandbox'), /--sandbox needs a value/],
    ['a value for a flag that takes none', () => run('--dry-run=yes', '--', 'true'), /--dry-run takes no value/],
    ['a choice that is none', () => run('--publish', 'brnch', '--', 'true'), /"branch"/],
    ['a pull request without a token', () => run('--publish', 'pull-request', '--', 'true'), /set GITHUB_TOKEN/],
    ['a mode of a later version', () => run('--mode', 'tests', '--', 'true'), /not part of this version/],
    ['a branch without a remote', () => run('--publish', 'branch', '--', 'true'), /origin/],
    ['a variable without a name', () => run('--env', 'novalue', '--', 'true'), /NAME=value/],
    ['a private base URL', () => run('--provider', 'ollama', '--base-url', 'http://10.0.0.5:11434', '--', 'true'), /allow-local/],
    ['a shell nobody knows', () => run('--shell', 'fishy', '--', 'true'), /fishy/],
    ['a working directory that is not there', () => run('--working-directory', 'nowhere', '--', 'true'), /nowhere/],
    ['a working directory outside', () => run('--working-directory', '../..', '--', 'true'), /outside the repository/],
    ['events that cannot be written', () => run('--events', join(plain, 'nowhere', 'events'), '--', 'true'), /events.*ENOENT/],
    ['an unknown command', () => ['heel'], /"heel".*"heal|There is no command "heel"/],
    ['a word too many', () => ['run', 'npm', '--repo', repo.root], /npm/],
    ['a gate without a patch', () => ['gate', '--repo', repo.root], /--patch is missing/],
    ['parse of a file that is not there', () => ['parse', join(plain, 'none.log')], /none\.log/],
  ])('%s', async (_, args, sentence) => {
    const ended = await heal(args());
    expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code: 2, stdout: '' });
    expect(ended.stderr).toMatch(sentence);
    expect(ended.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(ended.stderr).not.toMatch(/^\s+at |node:internal/m);
  });

  it.each([[['--help']], [['run', '--help']], [['parse', '--help']], [['gate', '--help']], [['demo', '--help']], [['context', '--help']], [['prompt', '--help']]])('%j helps', async (args) => {
    const ended = await heal(args);
    expect([ended.code, ended.stderr]).toEqual([0, '']);
    expect(ended.stdout).toMatch(/^(Usage: heal|heal \d)/);
    expect(Math.max(...ended.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(140);
  });
});
