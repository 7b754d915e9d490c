import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startHub, type Hub, type Permissions, type RepoState } from '../support/hub/index.js';
import { needs } from '../support/needs.js';
import { hasBubblewrap, heal, type Ended } from '../support/spawned.js';
import { tempRepo, type TempRepo } from '../support/temp-repo.js';

const WRITE: Permissions = { contents: 'write', pull_requests: 'write' };

needs('bubblewrap', hasBubblewrap())('a pull request, from the command line to GitHub', () => {
  let world: Hub;
  let repo: RepoState;
  let work: TempRepo;
  let token: string;

  beforeEach(async () => {
    world = await startHub();
    repo = world.repo('octo/demo');
    work = tempRepo({ 'run.sh': '#!/bin/sh\necho fine\n' }, { branch: 'topic' });
    work.git('push', '-q', repo.git.dir, 'HEAD:refs/heads/topic');
    token = world.token(WRITE);
  });
  afterEach(async () => {
    work.dispose();
    await world.close();
    expect(world.violations).toEqual([]);
  });

  const run = (...more: readonly string[]): Promise<Ended> =>
    heal(['run', '--repo', work.root, '--publish', 'pull-request', ...more, '--json', '--', './run.sh'], { env: { GITHUB_TOKEN: token, GITHUB_REPOSITORY: 'octo/demo', GITHUB_API_URL: world.api } });
  const publication = (ended: Ended): unknown => (JSON.parse(ended.stdout) as { publication: unknown }).publication;

  it('is opened with a signed commit of the tried tree, and left in peace the second time', async () => {
    const before = work.digest();
    const first = await run();
    expect([first.code, publication(first)]).toEqual([0, expect.objectContaining({ kind: 'pull-request', state: 'created', draft: false, branch: expect.stringMatching(/^heal\/[0-9a-f]{8}-[0-9a-f]{8}$/) as string })]);
    const [pull] = repo.pulls;
    expect(pull).toMatchObject({ base: 'topic', title: expect.stringMatching(/^fix: /) as string, labels: ['heal'], state: 'open' });
    expect(pull?.body).toMatch(/^> \[!NOTE\]\n> Checks wait for you[^]*<b>Before<\/b>.*🔴 red, exit 126[^]*<b>With the change<\/b>.*🟢 green[^]*### What broke[^]*### What changed[^]*run\.sh[^]*### Why it may be trusted[^]*<!-- heal-action step=/);
    expect(repo.git.git('ls-tree', pull?.head ?? '', 'run.sh')).toMatch(/^100755 /);
    expect(repo.git.git('rev-parse', `${pull?.head ?? ''}^`).trim()).toBe(work.git('rev-parse', 'HEAD').trim());
    const calls = world.seen.length;
    const second = await run();
    expect(publication(second)).toMatchObject({ kind: 'pull-request', number: pull?.number, state: 'unchanged' });
    expect(world.seen.slice(calls).filter((one) => one.method !== 'GET' && one.operation !== 'graphql/viewer').map((one) => one.operation)).toEqual([]);
    expect(repo.pulls).toHaveLength(1);
    expect(work.digest()).toBe(before);
    expect(first.stdout + first.stderr + second.stdout + second.stderr).not.toContain(token);
  });

  it.each<[string, () => void, RegExp]>([
    ['O3 the branch moved on', () => {
      work.write('more.txt', 'x\n');
      work.commit('on');
      work.git('push', '-q', repo.git.dir, 'HEAD:refs/heads/topic');
      work.git('reset', '-q', '--hard', 'HEAD^');
    }, /moved on/],
    ['the token may not write', () => {
      token = world.token({ contents: 'read' });
    }, /contents: write/],
    ['the token may not open one', () => {
      token = world.token({ contents: 'write', pull_requests: 'read' });
    }, /pull_requests: write/],
    ['a person closed it', () => {
      world.fault({ operation: 'pulls/list', before: () => repo.pulls.push({ ...repo.pulls[0], number: 77, node: 'PR', title: '', body: '', state: 'closed', draft: false, merged: false, head: headOf(), headRepository: 'octo/demo', base: 'topic', user: 'github-actions[bot]', labels: [], assignees: [], reviewers: [], createdAt: '2026-01-01T00:00:00Z' }) });
    }, /#77 for this failure was closed/],
    ['GitHub is down', () => world.fault({ operation: 'git/get-ref', status: 503, times: 9 }), /503/],
  ])('%s: the fix is kept as a patch, and it is said why', async (_, prepare, words) => {
    prepare();
    const ended = await run();
    const told = JSON.parse(ended.stdout) as { outcome: string; publication: { kind: string; file: string }; warnings: string[] };
    expect([told.outcome, told.publication.kind]).toEqual(['healed', 'patch']);
    expect(told.warnings.join('\n')).toMatch(words);
    expect(readFileSync(told.publication.file, 'utf8')).toContain('new mode 100755');
    expect(repo.pulls.filter((pull) => pull.state === 'open')).toEqual([]);
    expect(ended.stdout + ended.stderr).not.toContain(token);
  });

  it('without a token it is a mistake in the call, told before anything runs', async () => {
    const ended = await heal(['run', '--repo', work.root, '--publish', 'pull-request', '--', 'touch ran'], { env: { GITHUB_REPOSITORY: 'octo/demo', GITHUB_API_URL: world.api } });
    expect([ended.code, ended.stderr]).toEqual([2, expect.stringContaining('set GITHUB_TOKEN')]);
    expect(existsSync(join(work.root, 'ran'))).toBe(false);
  });

  /** The branch that will be made: known from the first heal's own rule, read back from what was pushed. */
  function headOf(): string {
    return repo.git.git('for-each-ref', '--format=%(refname:short)', 'refs/heads/heal').trim();
  }
});
