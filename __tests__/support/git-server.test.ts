import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { basicAuth, gitBeside, REFUSE_PROTECTED, startGitServer } from './git-server.js';
import { tempRepo } from './temp-repo.js';

const TOKEN = ['ghs', 'a'.repeat(8)].join('_');

describe('the git server', () => {
  it('takes a push and gives it back to a shallow clone', async () => {
    const server = await startGitServer();
    const repo = tempRepo({ 'a b.txt': 'one\n' });
    try {
      const served = server.repo('team/app');
      expect(await gitBeside(repo.root, 'push', '-q', served.url, 'main')).toMatchObject({ code: 0 });
      expect(served.git('rev-parse', 'main')).toBe(repo.git('rev-parse', 'HEAD'));
      expect(await gitBeside(repo.root, 'clone', '-q', '--depth', '1', served.url, 'again')).toMatchObject({ code: 0 });
      expect(existsSync(join(repo.root, 'again', 'a b.txt'))).toBe(true);
    } finally {
      repo.dispose();
      await server.close();
    }
  });

  it('answers 401 without the right credentials', async () => {
    const server = await startGitServer({ token: TOKEN });
    const repo = tempRepo({ a: 'one\n' });
    try {
      const { url } = server.repo('app');
      expect(await gitBeside(repo.root, 'push', url, 'main')).toMatchObject({ code: 1, stderr: expect.stringContaining('terminal prompts disabled') });
      expect(await gitBeside(repo.root, '-c', `http.extraheader=AUTHORIZATION: ${basicAuth('wrong')}`, 'push', url, 'main')).toMatchObject({ code: 1 });
      expect(await gitBeside(repo.root, '-c', `http.extraheader=AUTHORIZATION: ${basicAuth(TOKEN)}`, 'push', url, 'main')).toMatchObject({ code: 0 });
      expect(server.seen.at(-1)?.authorization).toBe(basicAuth(TOKEN));
    } finally {
      repo.dispose();
      await server.close();
    }
  });

  it('refuses a protected branch in a hook, and only that branch', async () => {
    const server = await startGitServer({ hooks: { 'pre-receive': REFUSE_PROTECTED } });
    const repo = tempRepo({ a: 'one\n' });
    try {
      const { url } = server.repo('app');
      expect(await gitBeside(repo.root, 'push', url, 'main')).toMatchObject({ code: 1, stderr: expect.stringContaining('GH006') });
      expect(await gitBeside(repo.root, 'push', url, 'main:other')).toMatchObject({ code: 0 });
    } finally {
      repo.dispose();
      await server.close();
    }
  });
});
