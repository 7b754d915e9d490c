import { execFileSync } from 'node:child_process';
import type { LookupAddress } from 'node:dns';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judgedLookup, post } from '../../../src/runner/model/http.js';
import { needs } from '../../support/needs.js';

/** A resolver that answers what it is told to. */
function fakeDns(addresses: readonly LookupAddress[]): NonNullable<Parameters<typeof judgedLookup>[0]['resolve']> {
  const resolve = (_name: string, _options: object, callback: (error: null, found: readonly LookupAddress[]) => void): void => callback(null, addresses);
  return resolve as unknown as NonNullable<Parameters<typeof judgedLookup>[0]['resolve']>;
}
function ask(addresses: readonly string[], { allowLocal = false, all = true, hostname = 'models.example.com' } = {}): Promise<unknown> {
  const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  return new Promise((resolve) => {
    judgedLookup({ allowLocal, resolve: fakeDns(found) })(hostname, { all }, (error, address) => resolve(error?.message ?? address));
  });
}

describe('names are judged by what they resolve to', () => {
  it.each([
    ['a private address', ['10.0.0.5'], {}, 'private network'],
    ['loopback', ['127.0.0.1'], {}, 'private network'],
    ['loopback over IPv6', ['::1'], {}, 'private network'],
    ['mapped loopback', ['::ffff:127.0.0.1'], {}, 'private network'],
    ['the metadata service', ['169.254.169.254'], { allowLocal: true }, 'metadata'],
    ['a public and a private one', ['93.184.216.34', '10.0.0.5'], {}, 'private network'],
    ['localhost that lies elsewhere', ['10.0.0.5'], { hostname: 'localhost' }, 'private network'],
    ['nothing', [], {}, 'no address'],
  ])('%s is refused', async (_name, addresses, options, message) => {
    expect(await ask(addresses, options)).toContain(message);
  });

  it('the connection goes to the very addresses that were judged', async () => {
    expect(await ask(['93.184.216.34', '2606:4700::1'])).toEqual([{ address: '93.184.216.34', family: 4 }, { address: '2606:4700::1', family: 6 }]);
    expect(await ask(['93.184.216.34', '2606:4700::1'], { all: false })).toBe('93.184.216.34');
    expect(await ask(['10.0.0.5'], { allowLocal: true, all: false })).toBe('10.0.0.5');
    expect(await ask(['127.0.0.1'], { hostname: 'localhost', all: false })).toBe('127.0.0.1');
  });
});

const hasOpenssl = (() => {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

needs('openssl', hasOpenssl)('certificates', () => {
  it('one that nobody vouches for is refused, also where the process switched checks off', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'heal-tls-'));
    const [key, cert] = [join(dir, 'key.pem'), join(dir, 'cert.pem')];
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, '-days', '1', '-subj', '/CN=localhost'], { stdio: 'ignore' });
    let reached = 0;
    const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_request, response) => {
      reached++;
      response.end('{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const saved = process.env.NODE_TLS_REJECT_UNAUTHORIZED;
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
    try {
      const url = `https://localhost:${(server.address() as AddressInfo).port}/v1`;
      const response = await post({ url, headers: { authorization: 'Bearer x' }, body: '{}', timeoutSeconds: 10, allowLocal: false });
      expect(response).toMatchObject({ kind: 'connection', message: expect.stringContaining('DEPTH_ZERO_SELF_SIGNED_CERT') as string });
      expect(reached).toBe(0);
    } finally {
      if (saved === undefined) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
      else process.env.NODE_TLS_REJECT_UNAUTHORIZED = saved;
      await new Promise((resolve) => server.close(resolve));
      rmSync(dir, { recursive: true });
    }
  });
});
