import { parseConfig } from '../../../src/runner/git/environment.js';
import { destination, fetchUrlOf, pushSettings, pushUrlOf } from '../../../src/runner/git/remote.js';
import { tempRepo } from '../../support/temp-repo.js';

describe('the URL of a remote', () => {
  it.each<[string, readonly (readonly [string, string])[]]>([
    ['a plain one', [['remote.o.url', 'https://h.example/a.git']]],
    ['one for pushing', [['remote.o.url', 'https://h.example/a.git'], ['remote.o.pushurl', 'ssh://git@h.example/a.git']]],
    ['a rewritten one', [['remote.o.url', 'gh:a'], ['url.https://h.example/.insteadOf', 'gh:']]],
    ['the longest of two rules', [['remote.o.url', 'gh:team/a'], ['url.https://short.example/.insteadOf', 'gh:'], ['url.https://long.example/.insteadOf', 'gh:team/']]],
    ['a rule for pushing only', [['remote.o.url', 'https://h.example/a'], ['url.ssh://git@h.example/.pushInsteadOf', 'https://h.example/']]],
    ['a rule for pushing, which a push URL is above', [['remote.o.url', 'https://h.example/a'], ['remote.o.pushurl', 'https://h.example/b'], ['url.ssh://git@h.example/.pushInsteadOf', 'https://h.example/']]],
    ['both rules', [['remote.o.url', 'gh:a'], ['url.https://pull.example/.insteadOf', 'gh:'], ['url.ssh://push.example/.pushInsteadOf', 'gh:']]],
    ['a name with dots and capitals', [['remote.o.url', 'H:a'], ['url.https://H.Example/x.y/.insteadOf', 'H:']]],
  ])('is what git says: %s', (_, settings) => {
    const repo = tempRepo({}, { unborn: true });
    for (const [key, value] of settings) repo.git('config', '--add', key, value);
    const config = parseConfig(repo.git('config', '--list', '-z').replace(/\0$/, '').split('\0'));
    expect(`${pushUrlOf(config, 'o') ?? ''}\n`).toBe(repo.git('remote', 'get-url', '--push', 'o'));
    expect(`${fetchUrlOf(config, 'o') ?? ''}\n`).toBe(repo.git('remote', 'get-url', 'o'));
    expect(pushUrlOf(config, 'none')).toBeNull();
    repo.dispose();
  });
});

describe('destination', () => {
  const password = ['p', 'w%40', '1'].join('');
  const header = `Authorization: Basic ${Buffer.from('me:pw@1').toString('base64')}`;

  it('turns a password in the URL into a header for that URL', () => {
    expect(destination([], `https://me:${password}@h.example/a.git`)).toEqual({ url: 'https://h.example/a.git', settings: [{ key: 'http.https://h.example/a.git.extraheader', value: header }] });
  });

  it.each([
    ['http.extraheader', 0],
    ['http.https://h.example/.extraheader', 0],
    ['http.https://other.example/.extraheader', 1],
  ])('lets a header of the user win where it holds: %s', (key, count) => {
    expect(destination([{ key, value: 'AUTHORIZATION: basic eA==' }], `https://me:${password}@h.example/a.git`).settings).toHaveLength(count);
  });

  it.each(['https://h.example/a', 'https://me@h.example/a', 'ssh://git@h.example/a', 'git@h.example:a', '/a:b@c', '../a', 'http://me:%zz@h.example/a'])('leaves %s usable', (url) => {
    expect(destination([], url).url).toBe(url.replace('me:%zz@', ''));
  });
});

describe('pushSettings', () => {
  it('hands on credentials and transport, and nothing that changes what is pushed or runs anything else', () => {
    const keys = ['http.https://h/.extraheader', 'http.proxy', 'credential.helper', 'credential.https://h.username', 'core.sshcommand', 'ssh.variant'];
    const others = ['remote.origin.push', 'remote.origin.mirror', 'push.default', 'push.followtags', 'push.gpgsign', 'url.x.insteadof', 'core.hookspath', 'core.fsmonitor', 'core.askpass', 'protocol.ext.allow', 'alias.push', 'core.alternaterefscommand', 'remote.origin.receivepack'];
    expect(pushSettings([...keys, ...others].map((key) => ({ key, value: 'x' }))).map(({ key }) => key)).toEqual(keys);
  });
});
