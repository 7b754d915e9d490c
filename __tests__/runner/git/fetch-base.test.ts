import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFetched } from '../../../src/runner/git/index.js';
import { remoteOf } from '../../../src/runner/hub/open.js';
import { basicAuth, gitBeside, startGitServer, type GitServer } from '../../support/git-server.js';
import { tempRepo, type TempRepo } from '../../support/temp-repo.js';

const TOKEN = `ghs_${'fetch'.repeat(7)}`;
let server: GitServer;
let work: TempRepo;
let scratch: string;
const more: Server[] = [];

beforeAll(async () => {
  server = await startGitServer({ token: TOKEN });
  work = tempRepo({ 'a.txt': 'one\n', '.gitattributes': '*.txt filter=evil\n', 'hooks/post-checkout': { content: '#!/bin/sh\ntouch ran\n', mode: 0o755 } });
  work.write('a.txt', 'two\n');
  work.commit('second');
  const remote = server.repo('octo/demo');
  // Straight into the folder: the server is asked by nobody but who is tested.
  await gitBeside(work.root, 'push', '-q', remote.dir, 'HEAD:refs/heads/main');
});
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'heal-fetch-'));
});
afterEach(async () => {
  rmSync(scratch, { recursive: true, force: true });
  for (const one of more.splice(0)) await new Promise((done) => one.close(done));
});
afterAll(async () => {
  work.dispose();
  await server.close();
});

const head = (): string => work.git('rev-parse', 'HEAD').trim();
const fetched = (over: Partial<Parameters<typeof openFetched>[0]> = {}): ReturnType<typeof openFetched> =>
  openFetched({ url: `${server.url}/octo/demo`, token: TOKEN, sha: head(), branch: 'main', scratch, env: { PATH: process.env.PATH, HOME: work.root, GITHUB_TOKEN: TOKEN }, ...over });

async function listening(serve: Parameters<typeof createServer>[1]): Promise<string> {
  const made = createServer(serve);
  more.push(made);
  await new Promise<void>((done) => made.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(made.address() as AddressInfo).port}`;
}

test('one commit and its files, in a place of our own, that can be read, patched and compared', async () => {
  const opened = await fetched();
  if (!opened.ok) throw new Error(opened.reason);
  const { repo } = opened;
  expect(repo.state).toMatchObject({ head: head(), branch: 'main', dirty: false, baseTree: work.git('rev-parse', 'HEAD^{tree}').trim() });
  expect(new TextDecoder().decode((await repo.read(repo.state.baseTree, 'a.txt')) ?? new Uint8Array())).toBe('two\n');
  const applied = await repo.applyPatch(repo.state.baseTree, Buffer.from('--- a/a.txt\n+++ b/a.txt\n@@ -1 +1 @@\n-two\n+three\n'));
  expect(applied.ok && (await repo.diff(repo.state.baseTree, applied.tree)).files.map(({ path }) => path)).toEqual(['a.txt']);
  expect(await repo.remoteUrl('origin')).toBeNull();
  // Nothing was checked out, and no program of the repository was started.
  const all = readdirSync(scratch, { recursive: true, encoding: 'utf8' });
  expect(all.filter((name) => /a\.txt$|ran$/.test(name))).toEqual([]);
  expect(existsSync(join(work.root, 'ran'))).toBe(false);
});

test('the token goes in a header of this server, and into no file and no argument', async () => {
  const before = server.seen.length;
  await fetched();
  expect(new Set(server.seen.slice(before).map((one) => one.authorization))).toEqual(new Set([basicAuth(TOKEN)]));
  const files = readdirSync(scratch, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const texts = files.map((one) => readFileSync(join(one.parentPath, one.name), 'latin1'));
  expect(texts.filter((text) => text.includes(TOKEN) || text.includes(basicAuth(TOKEN)))).toEqual([]);
});

test('no redirect is followed, so that the token stays where it belongs', async () => {
  const asked: (string | undefined)[] = [];
  const elsewhere = await listening((request, response) => {
    asked.push(request.headers.authorization);
    response.writeHead(404).end();
  });
  const url = await listening((_, response) => void response.writeHead(302, { location: `${elsewhere}/octo/demo.git/info/refs?service=git-upload-pack` }).end());
  expect(await fetched({ url: `${url}/octo/demo` })).toMatchObject({ ok: false, reason: expect.stringContaining('could not be fetched') as string });
  expect(asked).toHaveLength(0);
});

test.each<[string, () => Partial<Parameters<typeof openFetched>[0]>, RegExp]>([
  ['a wrong token', () => ({ token: 'wrong-token' }), /could not be fetched/],
  ['a commit that is not there', () => ({ sha: 'a'.repeat(40) }), /could not be fetched/],
  ['a name in place of a hash', () => ({ sha: '--upload-pack=x' }), /not named by a full hash/],
  ['a repository that is larger than may be', () => ({ limits: { seconds: 30, bytes: 512 } }), /could not be fetched/],
])('%s is told, and the token is not', async (_, over, words) => {
  const opened = await fetched(over());
  expect(opened).toMatchObject({ ok: false, reason: expect.stringMatching(words) as string });
  expect(JSON.stringify(opened)).not.toContain(TOKEN);
});

test('a server that never answers is not waited for', async () => {
  const url = await listening(() => undefined);
  const opened = await fetched({ url: `${url}/octo/demo`, limits: { seconds: 1, bytes: 1 << 20 } });
  for (const one of more) one.closeAllConnections();
  expect(opened).toMatchObject({ ok: false, reason: expect.stringMatching(/within 1 seconds/) as string });
});

test.each<[Readonly<Record<string, string>>, string, RegExp]>([
  [{}, 'octo/demo', /no token/],
  [{ GITHUB_TOKEN: 'x', GITHUB_SERVER_URL: 'http://git.example' }, 'octo/demo', /no https URL/],
  [{ GITHUB_TOKEN: 'x', GITHUB_SERVER_URL: 'https://user@git.example' }, 'octo/demo', /no https URL/],
  [{ GITHUB_TOKEN: 'x' }, '../demo', /no name that GitHub gives/],
])('a remote is only where the job itself says: %j %s', (env, repository, words) => {
  expect(remoteOf(env, repository)).toMatchObject({ ok: false, reason: expect.stringMatching(words) as string });
});

test('a remote by default is that of GitHub', () => {
  expect(remoteOf({ GH_TOKEN: 'x' }, 'octo/demo')).toEqual({ ok: true, url: 'https://github.com/octo/demo', token: 'x' });
});
