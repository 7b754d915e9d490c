import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { checkLogHost } from '../../../src/lib/log-host.js';
import { streamLog } from '../../../src/runner/hub/log.js';

const API = 'https://api.github.com';
const GHES = 'https://github.corp.example/api/v3';

describe('L8 where a log may be fetched from', () => {
  test.each<[string, string, string, boolean]>([
    ['the blob store', 'https://productionresultssa0.blob.core.windows.net/x?sig=y', API, true],
    ['the results service', 'https://results-receiver.actions.githubusercontent.com/x', API, true],
    ['a host that only begins like one', 'https://blob.core.windows.net.evil.example/x', API, false],
    ['a host that only ends like one without the dot', 'https://evilblob.core.windows.net.example/x', API, false],
    ['http', 'http://productionresultssa0.blob.core.windows.net/x', API, false],
    ['another scheme', 'file:///etc/passwd', API, false],
    ['the metadata service', 'https://169.254.169.254/latest', API, false],
    ['this machine', 'https://127.0.0.1/x', API, false],
    ['this machine, over http', 'http://localhost:8080/x', API, false],
    ['somebody else', 'https://example.com/x', API, false],
    ['with a name and password', 'https://me:pw@productionresultssa0.blob.core.windows.net/x', API, false],
    ['no address at all', 'nonsense', API, false],
    ['an Enterprise Server keeps logs where it likes', 'https://minio.corp.example/logs/1?X-Amz-Signature=z', GHES, true],
    ['on itself', 'https://github.corp.example/storage/1', GHES, true],
    ['but not on a metadata service', 'https://169.254.169.254/x', GHES, false],
    ['nor on this machine', 'https://127.0.0.1/x', GHES, false],
    ['a server on this machine may', 'http://127.0.0.1:9000/x', 'http://127.0.0.1:8000', true],
  ])('%s', (_, location, api, ok) => {
    const check = checkLogHost(location, api);
    expect(check.ok).toBe(ok);
    // The address is signed: whoever reads it may read the log.
    expect(JSON.stringify(check)).not.toMatch(/sig=|Signature|pw@/);
  });
});

describe('streaming', () => {
  let server: Server;
  let url: string;
  let seen: string[];

  beforeEach(async () => {
    seen = [];
    server = createServer((request, response) => {
      const path = request.url ?? '';
      seen.push(path);
      if (path === '/again') return void response.writeHead(302, { location: '/secret' }).end();
      if (path === '/packed') return void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(100_000)));
      if (path === '/gone') return void response.writeHead(404).end('<Error/>');
      response.writeHead(200).end('line 1\nline 2\n');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => new Promise((done) => server.close(done)));

  test('a log comes as it is', async () => {
    const answer = await streamLog(`${url}/log?sig=x`, url);
    const chunks: Uint8Array[] = [];
    if (answer.ok) for await (const chunk of answer.value) chunks.push(chunk);
    expect(Buffer.concat(chunks).toString()).toBe('line 1\nline 2\n');
  });

  test.each([
    ['a second redirect is not followed', '/again', /answered with 302/],
    ['L7: what comes packed is not unpacked', '/packed', /packed/],
    ['a log that is gone', '/gone', /answered with 404/],
  ])('%s', async (_, path, words) => {
    const answer = await streamLog(url + path, url);
    expect(answer).toMatchObject({ ok: false, why: 'unreachable', reason: expect.stringMatching(words) as string });
    expect(seen).toEqual([path]);
  });
});
