import { getProxyUrl } from '@actions/http-client';
import { passwordsIn, wayTo } from '../../src/lib/proxy.js';

const PROXY = 'http://proxy.corp.example:3128';
const PLAIN = { protocol: 'http:', host: 'proxy.corp.example', port: 3128 };

describe('the way to a host', () => {
  it.each<[string, string, Record<string, string>, object]>([
    ['straight where none is named', 'https://api.example.com/v1', {}, { via: 'none' }],
    ['through the one that is named', 'https://api.example.com/v1', { HTTPS_PROXY: PROXY }, { via: 'proxy', proxy: PLAIN }],
    ['in small letters first', 'https://api.example.com/v1', { https_proxy: PROXY, HTTPS_PROXY: 'http://other:1' }, { via: 'proxy', proxy: PLAIN }],
    ['without a scheme', 'https://api.example.com', { HTTPS_PROXY: 'proxy.corp.example:3128' }, { via: 'proxy', proxy: PLAIN }],
    ['without a port', 'https://api.example.com', { HTTPS_PROXY: 'http://proxy.corp.example' }, { via: 'proxy', proxy: { ...PLAIN, port: 80 } }],
    ['over TLS', 'https://api.example.com', { HTTPS_PROXY: 'https://proxy.corp.example' }, { via: 'proxy', proxy: { protocol: 'https:', host: 'proxy.corp.example', port: 443 } }],
    ['with a name and a password', 'https://api.example.com', { HTTPS_PROXY: 'http://me:p%40ss@proxy.corp.example:3128' }, { via: 'proxy', proxy: { ...PLAIN, credentials: 'me:p@ss' } }],
    ['on IPv6', 'https://api.example.com', { HTTPS_PROXY: 'http://[fd00::1]:3128' }, { via: 'proxy', proxy: { ...PLAIN, host: 'fd00::1' } }],
    ['not to this machine: a name', 'https://localhost:8443/v1', { HTTPS_PROXY: PROXY }, { via: 'none' }],
    ['not to this machine: an address', 'https://127.0.0.1/v1', { HTTPS_PROXY: PROXY }, { via: 'none' }],
    ['not to this machine: IPv6', 'https://[::1]/v1', { HTTPS_PROXY: PROXY }, { via: 'none' }],
    ['not over http, whatever is named', 'http://gpu.local:8000/v1', { HTTPS_PROXY: PROXY, HTTP_PROXY: PROXY, http_proxy: PROXY, ALL_PROXY: PROXY }, { via: 'none' }],
    ['not to an Ollama here', 'http://localhost:11434', { HTTP_PROXY: PROXY, HTTPS_PROXY: PROXY }, { via: 'none' }],
    ['not where it is excepted', 'https://api.example.com', { HTTPS_PROXY: PROXY, NO_PROXY: 'x.example, api.example.com' }, { via: 'none' }],
    ['a proxy of another kind is said, not passed by', 'https://api.example.com', { HTTPS_PROXY: 'socks5://proxy.corp.example:1080' }, { via: 'unusable', reason: expect.stringContaining('socks5:') as string }],
    ['nonsense, too', 'https://api.example.com', { HTTPS_PROXY: 'http://:x:y:z' }, { via: 'unusable', reason: 'HTTPS_PROXY is no URL' }],
  ])('%s', (_, url, env, way) => expect(wayTo(url, env)).toEqual(way));
});

describe('exceptions are read as the client of the runner reads them', () => {
  const kept = { ...process.env };
  afterEach(() => void (process.env = { ...kept }));

  it.each([
    '', '*', 'api.example.com', 'API.example.COM', '.example.com', 'example.com', 'ample.com', 'api.example.com:443', 'api.example.com:8443', '.com', 'api', 'x.api.example.com', ' api.example.com ', 'a,b,,.example.com', '127.0.0.1', 'example.com:443',
  ])('NO_PROXY=%j', (list) => {
    for (const url of ['https://api.example.com/v1', 'https://api.example.com:8443/v1', 'https://example.com', 'https://other.example', 'https://10.0.0.1/', 'https://127.0.0.1:1/']) {
      for (const name of ['https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY']) delete process.env[name];
      Object.assign(process.env, { HTTPS_PROXY: PROXY, NO_PROXY: list });
      expect([url, wayTo(url, process.env).via]).toEqual([url, getProxyUrl(url) === '' ? 'none' : 'proxy']);
    }
  });
});

it.each<[string, readonly string[]]>([
  ['http://me:p%40ss@proxy:3128', ['p%40ss', 'p@ss']],
  ['postgres://me:secret@db/x', ['secret']],
  ['http://proxy:3128', []],
  ['http://me@proxy:3128', []],
  ['https://h/path:with@sign', []],
  ['http://:only@proxy', ['only']],
  ['http://me:%zz@proxy', ['%zz']],
  [`http://${'a'.repeat(100_000)}`, []],
])('the password in %s', (value, passwords) => expect(passwordsIn(value)).toEqual(passwords));
