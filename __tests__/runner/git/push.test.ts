import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { opened, scratchDir, twoCommits } from './world.js';
import { basicAuth, gitBeside, REFUSE_HEAL, startGitServer, type GitServer, type ServedRepo } from '../../support/git-server.js';
import { openTempRepo, runGit, type TempRepo } from '../../support/temp-repo.js';
import type { GitRepo } from '../../../src/runner/git/index.js';
import type { PushResult } from '../../../src/ports/index.js';

const BRANCH = 'heal/01234567-89abcdef';
const REF = `refs/heads/${BRANCH}`;
const TOKEN = ['ghs', 'x'.repeat(20)].join('_');

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

interface World {
  readonly server: GitServer;
  readonly served: ServedRepo;
  readonly repo: TempRepo;
  readonly git: GitRepo;
}
interface Setup {
  readonly server?: Parameters<typeof startGitServer>[0];
  readonly prepare?: (repo: TempRepo, served: ServedRepo) => void | Promise<void>;
  readonly env?: Readonly<Record<string, string>>;
}

/** A repository whose origin is on a real HTTP server, opened by us; the body may push. */
async function world(setup: Setup, body: (world: World) => Promise<void>): Promise<void> {
  const server = await startGitServer(setup.server);
  const served = server.repo('app');
  const repo = twoCommits();
  runGit(served.dir, ['fetch', '-q', repo.root, 'main:main']);
  repo.git('remote', 'add', 'origin', served.url);
  await setup.prepare?.(repo, served);
  const { repo: git, dispose } = await opened(repo.root, setup.env);
  const before = repo.digest();
  try {
    await body({ server, served, repo, git });
    expect(repo.digest()).toBe(before);
  } finally {
    dispose();
    repo.dispose();
    await server.close();
  }
}

async function push(git: GitRepo, content: string, more: { readonly parent?: string; readonly branch?: string; readonly remote?: string } = {}): Promise<PushResult> {
  const tree = await git.writeTree(git.state.baseTree, [{ path: 'a.txt', mode: '100644', content: bytes(content) }]);
  const parent = more.parent ?? git.state.head;
  return git.pushTree({ remote: more.remote ?? 'origin', branch: more.branch ?? BRANCH, tree, parent, message: `fix: a\n\nText.\n\nHeal-Base: ${parent}\n` });
}

describe('pushTree', () => {
  it('makes one commit on the parent, and touches no other ref', async () => {
    await world({}, async ({ served, git }) => {
      const others = served.git('for-each-ref');
      const pushed = await push(git, 'fixed\n');
      expect(pushed).toMatchObject({ ok: true, state: 'created' });
      if (!pushed.ok) return;
      expect(served.git('rev-parse', REF).trim()).toBe(pushed.commit);
      expect(served.git('log', '-1', '--format=%P|%an|%ae|%cn|%ce|%B', BRANCH).trim()).toBe(
        `${git.state.head}|heal-action|heal-action@users.noreply.github.com|heal-action|heal-action@users.noreply.github.com|fix: a\n\nText.\n\nHeal-Base: ${git.state.head}`,
      );
      expect(served.git('show', `${BRANCH}:a.txt`)).toBe('fixed\n');
      expect(served.git('for-each-ref').replace(new RegExp(`.*${REF}\\n`), '')).toBe(others);
    });
  });

  it('does nothing the second time, also from another machine', async () => {
    await world({}, async ({ served, repo, git }) => {
      const first = await push(git, 'fixed\n');
      const refs = served.git('for-each-ref');
      expect(await push(git, 'fixed\n')).toEqual({ ...first, state: 'unchanged' });
      const again = await opened(repo.root);
      expect(await push(again.repo, 'fixed\n')).toEqual({ ...first, state: 'unchanged' });
      again.dispose();
      expect(served.git('for-each-ref')).toBe(refs);
    });
  });

  it('puts another fix on top, and another again', async () => {
    await world({}, async ({ served, git }) => {
      const first = await push(git, 'one\n');
      const second = await push(git, 'two\n');
      const third = await push(git, 'three\n');
      expect([first, second, third].map((result) => result.ok && result.state)).toEqual(['created', 'updated', 'updated']);
      const commits = [third, second, first].map((result) => (result.ok ? result.commit : ''));
      expect(served.git('rev-list', BRANCH, `^${git.state.head}`).trim().split('\n')).toEqual(commits);
      expect(await push(git, 'three\n')).toMatchObject({ ok: true, state: 'unchanged', commit: commits[0] });
    });
  });

  it('takes a base that moved into the branch', async () => {
    await world({}, async ({ served, repo, git }) => {
      const first = await push(git, 'fixed\n');
      const other = openTempRepo(repo.root);
      const clone = scratchDir();
      runGit(clone, ['clone', '-q', repo.root, 'next']);
      const next = openTempRepo(join(clone, 'next'));
      next.write('later.txt', 'later\n');
      const moved = next.commit('base moves');
      next.git('remote', 'set-url', 'origin', served.url);
      expect(await gitBeside(next.root, 'push', '-q', 'origin', 'main')).toMatchObject({ code: 0 });
      const later = await opened(next.root);
      const second = await push(later.repo, 'fixed\n');
      expect(second).toMatchObject({ ok: true, state: 'updated' });
      if (!second.ok || !first.ok) throw new Error('both are pushed');
      expect(served.git('rev-list', '--parents', '-1', BRANCH).trim()).toBe(`${second.commit} ${first.commit} ${moved}`);
      expect(served.git('diff', '--name-only', 'main', BRANCH)).toBe('a.txt\n');
      expect(await push(later.repo, 'fixed\n')).toMatchObject({ ok: true, state: 'unchanged' });
      expect(await push(later.repo, 'more\n')).toMatchObject({ ok: true, state: 'updated' });
      expect(served.git('rev-list', '--parents', '-1', BRANCH).trim().split(' ')).toHaveLength(2);
      later.dispose();
      expect(other.git('branch', '--list').trim()).toBe('* main');
      rmSync(clone, { recursive: true, force: true });
    });
  });

  it.each([
    ['on top of ours', async (served: ServedRepo, git: GitRepo) => void (await push(git, 'ours\n'), commitOn(served, BRANCH, 'somebody else'))],
    ['alone', async (served: ServedRepo) => void commitOn(served, 'main', 'somebody else')],
    ['under ours', async (served: ServedRepo) => void (commitOn(served, 'main', 'somebody else'), commitOn(served, BRANCH, `fix: x\n\nHeal-Base: ${'1'.repeat(40)}`))],
    ['with our words, but not as a trailer', async (served: ServedRepo) => void commitOn(served, 'main', `x\n\nHeal-Base: ${served.git('rev-parse', 'main').trim()}\n\nend`)],
    ['with a root commit', async (served: ServedRepo) => void served.git('update-ref', REF, served.git('commit-tree', '-m', 'root', 'main^{tree}').trim())],
  ])('O4: leaves a branch with commits of others as it is: %s', async (_, prepare) => {
    await world({}, async ({ served, git }) => {
      await prepare(served, git);
      const refs = served.git('for-each-ref');
      expect(await push(git, 'ours, later\n')).toEqual({ ok: false, reason: `The branch ${BRANCH} on origin holds commits that are not ours; it stays as it is.` });
      expect(served.git('for-each-ref')).toBe(refs);
    });
  });

  it('O4: a forged trailer gains nothing: its commit stays where it is, and ours goes on top of it', async () => {
    await world({}, async ({ served, git }) => {
      commitOn(served, 'main', `fix: x\n\nHeal-Base: ${served.git('rev-parse', 'main').trim()}`);
      const [forged, main] = [served.git('rev-parse', REF).trim(), served.git('rev-parse', 'main').trim()];
      const pushed = await push(git, 'fixed\n');
      expect(pushed).toMatchObject({ ok: true, state: 'updated' });
      expect(served.git('rev-parse', `${REF}^`).trim()).toBe(forged);
      expect(served.git('rev-parse', 'main').trim()).toBe(main);
      expect(served.git('show', `${REF}:a.txt`)).toBe('fixed\n');
    });
  });

  it('has one winner when two push at once', async () => {
    await world({}, async ({ served, repo, git }) => {
      const other = await opened(repo.root);
      const results = await Promise.all([push(git, 'one\n'), push(other.repo, 'two\n'), push(git, 'three\n')]);
      other.dispose();
      const tip = served.git('rev-parse', REF).trim();
      expect(results.some((result) => result.ok && result.commit === tip)).toBe(true);
      for (const result of results) if (result.ok) expect(served.git('merge-base', '--is-ancestor', result.commit, tip)).toBe('');
      else expect(result.reason).toMatch(/^The branch moved on origin while we worked: /);
    });
  });

  it('D15: works from a shallow clone, also after the base moved on', async () => {
    const server = await startGitServer();
    const served = server.repo('app');
    const origin = twoCommits();
    runGit(served.dir, ['fetch', '-q', origin.root, 'main:main']);
    const dir = scratchDir();
    const clone = async (name: string): Promise<TempRepo> => {
      expect(await gitBeside(dir, 'clone', '-q', '--depth', '1', served.url, name)).toMatchObject({ code: 0 });
      return openTempRepo(join(dir, name));
    };
    const repo = await clone('one');
    const before = repo.digest();
    const { repo: git, dispose } = await opened(repo.root);
    commitOn(served, 'main', 'moves on', 'refs/heads/main');
    expect(await push(git, 'fixed\n')).toMatchObject({ ok: true, state: 'created' });
    expect(await push(git, 'fixed\n')).toMatchObject({ ok: true, state: 'unchanged' });
    expect(await push(git, 'other\n')).toMatchObject({ ok: true, state: 'updated' });
    expect(served.git('rev-list', '--count', `main..${BRANCH}`).trim()).toBe('2');
    const later = await opened((await clone('two')).root);
    expect(await push(later.repo, 'other\n')).toMatchObject({ ok: true, state: 'updated' });
    expect(served.git('merge-base', '--is-ancestor', 'main', BRANCH)).toBe('');
    expect(served.git('fsck', '--full', '--no-dangling')).toBe('');
    expect(repo.digest()).toBe(before);
    dispose();
    later.dispose();
    origin.dispose();
    rmSync(dir, { recursive: true, force: true });
    await server.close();
  });
});

describe('credentials', () => {
  const extraheader = `AUTHORIZATION: ${basicAuth(TOKEN)}`;
  const secured = { token: TOKEN };

  it.each<[string, NonNullable<Setup['prepare']>]>([
    ['the header that actions/checkout writes into the repository', (repo, served) => void repo.git('config', `http.${new URL(served.url).origin}/.extraheader`, extraheader)],
    ['the file that it includes by condition', (repo, served) => {
      const file = join(scratchDir(), 'git-credentials.config');
      writeFileSync(file, `[http "${new URL(served.url).origin}/"]\n\textraheader = ${extraheader}\n`);
      repo.git('config', `includeIf.gitdir:${repo.root}/.git.path`, file);
    }],
    ['a credential helper', (repo) => void repo.git('config', 'credential.helper', `!f() { test "$1" = get && echo username=x-access-token && echo password=${TOKEN}; }; f`)],
    ['a password in the URL', (repo, served) => void repo.git('remote', 'set-url', 'origin', served.url.replace('://', `://x-access-token:${TOKEN}@`))],
    ['a rewritten URL', (repo, served) => {
      repo.git('remote', 'set-url', 'origin', 'short:app.git');
      repo.git('config', `url.${served.url.replace('://', `://x-access-token:${TOKEN}@`).replace('app.git', '')}.insteadOf`, 'short:');
    }],
    ['a URL for pushing', (repo, served) => {
      repo.git('remote', 'set-url', 'origin', 'http://127.0.0.1:1/none.git');
      repo.git('config', 'remote.origin.pushurl', served.url.replace('://', `://x-access-token:${TOKEN}@`));
    }],
  ])('may be %s', async (_, prepare) => {
    await world({ server: secured, prepare }, async ({ server, git }) => {
      expect(await push(git, 'fixed\n')).toMatchObject({ ok: true, state: 'created' });
      expect(await push(git, 'fixed\n')).toMatchObject({ ok: true, state: 'unchanged' });
      expect(server.seen.filter(({ authorization }) => authorization === basicAuth(TOKEN)).length).toBeGreaterThan(1);
      expect(await git.remoteUrl('origin')).not.toContain(TOKEN);
    });
  });

  it('are found in the home of the user', async () => {
    const home = scratchDir();
    writeFileSync(join(home, '.gitconfig'), `[credential]\n\thelper = store\n`);
    const prepare = (_: TempRepo, served: ServedRepo): void => writeFileSync(join(home, '.git-credentials'), `${new URL(served.url).protocol}//x-access-token:${TOKEN}@${new URL(served.url).host}\n`);
    await world({ server: secured, prepare, env: { HOME: home, GIT_CONFIG_GLOBAL: join(home, '.gitconfig') } }, async ({ git }) => {
      expect(await push(git, 'fixed\n')).toMatchObject({ ok: true });
    });
    rmSync(home, { recursive: true });
  });

  it.each<[string, NonNullable<Setup['prepare']>]>([
    ['a header', (repo) => void repo.git('config', 'http.extraheader', extraheader)],
    ['a password in the URL', (repo, served) => void repo.git('remote', 'set-url', 'origin', served.url.replace('://', `://x-access-token:${TOKEN}@`))],
    ['both', (repo, served) => {
      repo.git('config', `http.${served.url}.extraheader`, extraheader);
      repo.git('remote', 'set-url', 'origin', served.url.replace('://', '://x-access-token:wrong@'));
    }],
  ])('stand in no argument list: %s', async (_, prepare) => {
    const trace = join(scratchDir(), 'trace');
    await world({ server: { token: TOKEN, hooks: { 'pre-receive': `#!/bin/sh\nps -eww -o args >> ${trace}\n` } }, prepare }, async ({ git }) => {
      expect(await push(git, 'fixed\n')).toMatchObject({ ok: true });
    });
    const seen = readFileSync(trace, 'utf8');
    expect(seen).toMatch(/remote-http heal/);
    for (const secret of [TOKEN, Buffer.from(`x-access-token:${TOKEN}`).toString('base64')]) expect(seen).not.toContain(secret);
  });

  it('E9: are all that a program of the user gets: neither our own keys nor what an earlier step has set are in any environment', async () => {
    const trace = join(scratchDir(), 'trace');
    // The helper is the one program of the user's that a push runs: it writes down what it and its parent were given.
    const spy = `!f() { cat /proc/self/environ /proc/$PPID/environ | tr '\\0' '\\n' >> ${trace}; echo username=x-access-token; echo password=${TOKEN}; }; f`;
    const key = ['sk', 'k'.repeat(30)].join('-');
    const env = { OPENAI_API_KEY: key, GITHUB_TOKEN: key, ACTIONS_RUNTIME_TOKEN: key, GIT_DIR: '/nonexistent', LD_PRELOAD: '', NODE_OPTIONS: '--inspect', BASH_ENV: '/nonexistent', ENV: '/nonexistent', GIT_EXTERNAL_DIFF: 'false', GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'core.hooksPath', GIT_CONFIG_VALUE_0: '/nonexistent', GIT_EXEC_PATH: '/nonexistent', GIT_TRACE: '2', GIT_PROXY_COMMAND: 'false', GIT_TEMPLATE_DIR: '/nonexistent' };
    await world({ server: secured, prepare: (repo) => void repo.git('config', 'credential.helper', spy), env }, async ({ git }) => {
      expect(await push(git, 'fixed\n')).toMatchObject({ ok: true });
    });
    const seen = readFileSync(trace, 'utf8');
    expect(seen).toContain('GIT_CONFIG_COUNT=');
    expect(seen).not.toContain(key);
    expect(seen).not.toMatch(/^(?:GITHUB_TOKEN|LD_PRELOAD|OPENAI_API_KEY|NODE_OPTIONS|ACTIONS_\w+|BASH_ENV|ENV|GIT_EXTERNAL_DIFF|GIT_TRACE|GIT_PROXY_COMMAND|GIT_TEMPLATE_DIR)=/m);
    expect(seen).not.toMatch(/^GIT_\w+=\/nonexistent$/m);
  });

  it('are those from before anything ran: a later change of the settings moves no push', async () => {
    await world({}, async ({ served, repo, git }) => {
      const config = readFileSync(join(repo.root, '.git/config'));
      repo.git('remote', 'set-url', 'origin', 'http://127.0.0.1:1/elsewhere.git');
      expect(await push(git, 'fixed\n')).toMatchObject({ ok: true });
      expect(served.git('rev-parse', REF)).not.toBe('');
      writeFileSync(join(repo.root, '.git/config'), config);
    });
  });
});

describe('a refusal is one sentence', () => {
  const wrong = (repo: TempRepo): void => void repo.git('config', 'http.extraheader', `AUTHORIZATION: ${basicAuth('wrong')}`);
  const to = (url: string) => (repo: TempRepo): void => void repo.git('remote', 'set-url', 'origin', url);
  const hook = (text: string) => ({ hooks: { 'pre-receive': `#!/bin/sh\necho '${text}' >&2\nexit 1\n` } });

  it.each<[string, Setup, RegExp]>([
    ['no credentials', { server: { token: TOKEN } }, /^origin does not accept the credentials, or there are none \(401\): /],
    ['wrong credentials', { server: { token: TOKEN }, prepare: wrong }, /^origin does not accept the credentials/],
    ['reading only', { server: { token: TOKEN, publicRead: true } }, /^origin does not accept the credentials/],
    ['no right to write', { prepare: (_, served) => void served.git('config', 'http.receivepack', 'false') }, /^The credentials may not write to origin \(403\): /],
    ['a protected branch', { server: { hooks: { 'pre-receive': REFUSE_HEAL } } }, /^The branch is protected on origin; the server refuses the push: .*GH006/],
    ['a repository rule', { server: hook('error: GH013: Repository rule violations found') }, /^A rule of the repository on origin refuses the push: .*GH013/],
    ['a workflow without permission', { server: hook('refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission') }, /^The token may not change workflow files on origin: /],
    ['another hook', { server: hook('no\u001b[31m way, see http://u:p@host/x') }, /^A hook on origin refuses the push: /],
    ['no repository', { prepare: (repo, served) => void repo.git('remote', 'set-url', 'origin', served.url.replace('app', 'none')) }, /^origin is not there, or these credentials may not see it: /],
    ['nobody listening', { prepare: to('http://127.0.0.1:1/app.git') }, /^origin cannot be reached: /],
    ['a folder that is not there', { prepare: to('/nonexistent/app.git') }, /^origin is not there, or these credentials may not see it: '\/nonexistent\/app.git' does not appear to be a git repository\.$/],
    ['a program as URL', { prepare: to('ext::sh -c "touch /tmp/never"') }, /^The URL of origin is of a kind that is not pushed to: /],
    ['an unknown remote', { prepare: (repo) => void repo.git('remote', 'remove', 'origin') }, /^There is no remote named origin\.$/],
  ])('for %s', async (_, setup, reason) => {
    await world(setup, async ({ served, git }) => {
      const refs = served.git('for-each-ref');
      const pushed = await push(git, 'fixed\n');
      expect(pushed).toMatchObject({ ok: false, reason: expect.stringMatching(reason) });
      if (!pushed.ok) expect(pushed.reason).toMatch(/^[^\p{Cc}]{1,400}\.$/u);
      expect(JSON.stringify(pushed)).not.toMatch(/u:p@|hint:/);
      expect(served.git('for-each-ref')).toBe(refs);
    });
  });

  it.each(['main', 'refs/heads/main', '--mirror', '+heal/01234567-89abcdef', 'heal/x', 'heal/01234567-89abcdef:refs/heads/main', ''])('for the branch %j, which is not ours', async (branch) => {
    await world({}, async ({ served, git }) => {
      const refs = served.git('for-each-ref');
      expect(await push(git, 'x', { branch })).toMatchObject({ ok: false, reason: expect.stringMatching(/^We push to heal\/ branches only/) });
      expect(served.git('for-each-ref')).toBe(refs);
    });
  });

  it.each(['--mirror', '../x', '', 'a b', 'nowhere'])('for the remote %j', async (remote) => {
    await world({}, async ({ git }) => {
      expect(await push(git, 'x', { remote })).toMatchObject({ ok: false });
    });
  });

  it('for a parent that is no commit name', async () => {
    await world({}, async ({ git }) => {
      expect(await push(git, 'x', { parent: 'HEAD' })).toMatchObject({ ok: false, reason: 'The tree or its parent is not named by a full hash.' });
    });
  });
});

/** A commit of somebody else's, made on the server. */
function commitOn(served: ServedRepo, on: string, message: string, ref = REF): void {
  const tree = served.git('rev-parse', `${on}^{tree}`).trim();
  served.git('update-ref', ref, served.git('commit-tree', tree, '-p', on, '-m', message).trim());
}
