import { addressKind } from '../../src/lib/address.js';
import { checkBaseUrl, checkKeyMayGo, checkResolved, checkTls, ollamaBaseUrl } from '../../src/lib/endpoint.js';

describe('checkBaseUrl', () => {
  it.each([
    'https://api.openai.com/v1',
    'https://generativelanguage.googleapis.com/v1beta/openai/',
    'https://8.8.8.8/v1',
    'https://[2606:4700::1111]/v1',
    'http://127.0.0.1:8080/v1',
    'http://127.9.9.9/v1',
    'http://localhost:11434',
    'http://localhost.:11434',
    'http://models.localhost:1234/v1',
    'http://[::1]:11434',
    'https://localhost/v1',
  ])('takes %s', (url) => {
    expect(checkBaseUrl(url, { allowLocal: false })).toEqual({ ok: true });
  });

  it.each([
    ['http://api.example.com/v1', 'use https'],
    ['http://8.8.8.8/', 'use https'],
    ['ftp://example.com/', 'no http or https'],
    ['file:///etc/passwd', 'no http or https'],
    ['', 'no http or https'],
    ['api.example.com', 'no http or https'],
    ['https://', 'no http or https'],
    ['https://user:pw@api.example.com/v1', 'user name'],
    ['https://api.openai.com@evil.example/', 'user name'],
    ['https://api.openai.com\\@evil.example/', 'backslashes'],
    ['https://exa mple.com/', 'blanks'],
    ['https://api.exa\u200bmple.com/', 'invisible'],
    ['https://api.example.com/v1?key=abc', 'query'],
    ['https://api.example.com/v1#x', 'fragment'],
    ['http://169.254.169.254/latest/meta-data', 'metadata'],
    ['https://169.254.169.254/', 'metadata'],
    ['http://168.63.129.16/', 'metadata'],
    ['https://100.100.100.200/', 'metadata'],
    ['http://metadata.google.internal/', 'metadata'],
    ['http://metadata.google.internal./', 'metadata'],
    ['http://[::ffff:a9fe:a9fe]/', 'metadata'],
    ['http://[fd00:ec2::254]/', 'metadata'],
    ['http://[fe80::1]/', 'metadata'],
    ['http://[::]/', 'metadata'],
    ['http://0.0.0.0:11434/', 'metadata'],
    ['https://255.255.255.255/', 'metadata'],
    ['http://2852039166/', 'unusual spelling'],
    ['http://0xa9.0xfe.0xa9.0xfe/', 'unusual spelling'],
    ['http://0251.0376.0251.0376/', 'unusual spelling'],
    ['http://127.1/', 'unusual spelling'],
    ['http://2130706433/', 'unusual spelling'],
    ['http://[::ffff:127.0.0.1]/', 'private network'],
    ['http://[::ffff:8.8.8.8]/', 'private network'],
    ['http://[64:ff9b::a00:1]/', 'private network'],
    ['https://10.0.0.5/v1', 'private network'],
    ['https://172.16.0.1/', 'private network'],
    ['https://172.31.255.255/', 'private network'],
    ['https://192.168.1.2/', 'private network'],
    ['https://100.64.0.1/', 'private network'],
    ['https://[fc00::1]/', 'private network'],
    ['https://intranet/', 'private network'],
    ['https://gpu.local/', 'private network'],
    ['https://vault.corp.internal/', 'private network'],
  ])('refuses %s', (url, reason) => {
    const check = checkBaseUrl(url, { allowLocal: false });
    expect(check.ok ? '' : check.reason).toContain(reason);
  });

  it.each(['http://192.168.1.2:11434', 'https://10.0.0.5/v1', 'http://gpu.local:8000/v1', 'http://ollama:11434', 'http://[fc00::1]/'])(
    'takes %s with allow-local',
    (url) => expect(checkBaseUrl(url, { allowLocal: true })).toEqual({ ok: true }),
  );

  it.each(['http://169.254.169.254/', 'http://[::ffff:a9fe:a9fe]/', 'http://2852039166/', 'https://ok@10.0.0.1/', 'http://api.example.com/', 'http://metadata.google.internal/'])(
    'refuses %s even with allow-local',
    (url) => expect(checkBaseUrl(url, { allowLocal: true }).ok).toBe(false),
  );

  it('never repeats the secret parts of an address', () => {
    const check = checkBaseUrl('https://user:hunter2@api.example.com/?key=hunter2', { allowLocal: false });
    expect(JSON.stringify(check)).not.toContain('hunter2');
  });
});

describe('checkResolved', () => {
  it.each([
    ['api.example.com', '93.184.216.34', false, true],
    ['api.example.com', '127.0.0.1', false, false],
    ['api.example.com', '10.0.0.1', false, false],
    ['api.example.com', '::ffff:10.0.0.1', false, false],
    ['api.example.com', 'not an address', true, false],
    ['api.example.com', '10.0.0.1', true, true],
    ['api.example.com', '169.254.169.254', true, false],
    ['api.example.com', 'fe80::1%eth0', true, false],
    ['localhost', '127.0.0.1', false, true],
    ['localhost', '::1', false, true],
    ['localhost', '10.0.0.1', false, false],
  ])('%s at %s, allow-local %s: %s', (hostname, address, allowLocal, ok) => {
    expect(checkResolved(hostname, address, { allowLocal }).ok).toBe(ok);
  });
});

describe('checkKeyMayGo', () => {
  it.each([
    ['https://api.example.com/v1', true], ['https://10.0.0.1/v1', true], ['http://127.0.0.1:8000/v1', true], ['http://localhost:8000', true], ['http://[::1]:8000', true],
    ['http://10.0.0.1/v1', false], ['http://gpu.local/v1', false], ['http://api.example.com/v1', false], ['http://[::ffff:127.0.0.1]/v1', false], ['nonsense', false],
  ])('N3 to %s: %s', (url, ok) => {
    expect(checkKeyMayGo(url).ok).toBe(ok);
  });
});

describe('checkTls', () => {
  it('refuses only the value that switches checks off', () => {
    expect(checkTls({ NODE_TLS_REJECT_UNAUTHORIZED: '0' }).ok).toBe(false);
    expect(checkTls({ NODE_TLS_REJECT_UNAUTHORIZED: '1' }).ok).toBe(true);
    expect(checkTls({}).ok).toBe(true);
  });
});

describe('ollamaBaseUrl', () => {
  it.each([
    ['127.0.0.1', 'http://127.0.0.1:11434'],
    ['127.0.0.1:8000', 'http://127.0.0.1:8000'],
    ['0.0.0.0', 'http://127.0.0.1:11434'],
    ['0.0.0.0:9999', 'http://127.0.0.1:9999'],
    [':1234', 'http://127.0.0.1:1234'],
    ['http://localhost:11434/', 'http://localhost:11434'],
    ['https://ollama.example.com', 'https://ollama.example.com'],
    ['gpu.local', 'http://gpu.local:11434'],
  ])('%s means %s', (host, url) => {
    expect(ollamaBaseUrl(host)).toBe(url);
  });
});

describe('addressKind', () => {
  it.each([
    ['1.1.1.1', 'public'], ['127.0.0.1', 'loopback'], ['10.1.2.3', 'private'], ['169.254.0.1', 'never'], ['224.0.0.1', 'never'],
    ['::1', 'loopback'], ['2002:7f00:1::', 'private'], ['2606:4700::1', 'public'], ['256.1.1.1', null], ['host', null], ['::g', null],
  ])('%s is %s', (address, kind) => {
    expect(addressKind(address)).toBe(kind);
  });
});
