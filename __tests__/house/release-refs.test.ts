import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../support/toolbox.js';
import { CALLERS, HEAL } from '../support/workflows.js';

const SHA = '0123456789abcdef0123456789abcdef01234567';

describe('scripts/release-refs.mjs', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'heal-refs-'));
    for (const part of ['.github', 'workflows']) cpSync(join(PROJECT, part), join(root, part), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const run = (...args: readonly string[]): { readonly code: number | null; readonly files: readonly string[]; readonly said: string } => {
    const ended = spawnSync(process.execPath, [join(PROJECT, 'scripts/release-refs.mjs'), '--root', root, ...args], { encoding: 'utf8' });
    return { code: ended.status, files: ended.stdout.split('\n').filter(Boolean), said: ended.stderr };
  };
  const text = (file: string, of = root): string => readFileSync(join(of, file), 'utf8');
  const refs = (): readonly string[] => [HEAL, ...CALLERS].flatMap((file) => [...text(file).matchAll(/uses: (\S+\/heal-action\S*@.*)$/gm)].map((match) => match[1] ?? ''));

  it('names a commit with its release, in every place that names this project, and nothing else changes', () => {
    const ended = run(SHA, 'v1.2.3');
    expect([ended.code, ended.files]).toEqual([0, [HEAL, ...CALLERS]]);
    expect(refs().length).toBeGreaterThan(8);
    for (const ref of refs()) expect(ref).toMatch(new RegExp(`^org/heal-action(/environment|/\\.github/workflows/heal\\.yml)?@${SHA} # v1\\.2\\.3$`));
    // And back again: byte for byte what is committed.
    expect(run('v1').code).toBe(0);
    for (const file of [HEAL, ...CALLERS]) expect(text(file)).toBe(text(file, PROJECT));
    expect(run('v1').files).toEqual([]);
  });

  it('a fork of this project names itself', () => {
    expect(run('v2.0.0', '--as', 'octo/heal-action').code).toBe(0);
    for (const ref of refs()) expect(ref).toMatch(/^octo\/heal-action(\/\S+)?@v2\.0\.0$/);
  });

  it.each([
    [[], /neither a release/],
    [['main'], /"main" is neither a release/],
    [[SHA], /goes with the release/],
    [[SHA, 'latest'], /goes with the release/],
    [['v1', 'v1.2.3'], /neither a release/],
    [['v1', '--as', 'a/b'], /no OWNER\/heal-action/],
    [['v1', '--nosuch'], /nosuch/],
  ])('%j is a mistake that changes nothing', (args, words) => {
    const ended = run(...args);
    expect([ended.code, ended.files, ended.said]).toEqual([2, [], expect.stringMatching(words)]);
    for (const file of [HEAL, ...CALLERS]) expect(text(file)).toBe(text(file, PROJECT));
  });
});
