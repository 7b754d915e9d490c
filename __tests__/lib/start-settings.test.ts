import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foreignSettings } from '../../src/lib/start-settings.js';
import { openJob } from '../../src/runner/job.js';
import { runnerEnvironment } from '../../src/runner/runner-environment.js';

const CA = { NODE_EXTRA_CA_CERTS: '/etc/corp.pem' };
type Env = Readonly<Record<string, string>>;

describe('E9: what an earlier step of the job has set', () => {
  it.each<[string, Env, Env | null, readonly string[]]>([
    ['nothing', { PATH: '/bin', CI: 'true' }, {}, []],
    ['a certificate', CA, {}, ['NODE_EXTRA_CA_CERTS']],
    ['a certificate that the runner has itself', CA, CA, []],
    ['another one than the runner has', CA, { NODE_EXTRA_CA_CERTS: '/etc/other.pem' }, ['NODE_EXTRA_CA_CERTS']],
    ['a certificate where the runner is not known', CA, null, ['NODE_EXTRA_CA_CERTS']],
    ['an empty one', { NODE_EXTRA_CA_CERTS: ' ' }, {}, []],
    ['loaders', { LD_PRELOAD: '/tmp/x.so', LD_AUDIT: '/tmp/x.so', DYLD_INSERT_LIBRARIES: '/tmp/x.dylib' }, {}, ['LD_PRELOAD', 'LD_AUDIT', 'DYLD_INSERT_LIBRARIES']],
    ['settings of the library that makes connections', { OPENSSL_CONF: '/tmp/x', SSLKEYLOGFILE: '/tmp/keys' }, {}, ['OPENSSL_CONF', 'SSLKEYLOGFILE']],
    ['a proxy alone, which reads nothing', { HTTPS_PROXY: 'http://p:1', NODE_USE_ENV_PROXY: '1' }, {}, []],
    ['a proxy with a certificate of its own', { HTTPS_PROXY: 'http://p:1', ...CA }, {}, ['NODE_EXTRA_CA_CERTS']],
    ['what no child of ours gets, and Node does not read', { GIT_SSH_COMMAND: 'x', GIT_CONFIG_COUNT: '1', BASH_ENV: '/x', SSL_CERT_FILE: '/x', SSL_CERT_DIR: '/x', LD_LIBRARY_PATH: '/opt/python/lib' }, {}, []],
    ...['--max-old-space-size=4096', '--enable-source-maps --no-warnings', '--requirement', ''].map((options): [string, Env, Env, readonly string[]] => [`harmless options of Node: ${options}`, { NODE_OPTIONS: options }, {}, []]),
    ...['--require /tmp/x.js', '--require=/tmp/x.js', '-r /tmp/x.js', '--no-warnings --import file:///tmp/x.mjs', '--experimental-loader=x', '--use-openssl-ca', '--openssl-config=/tmp/x', '--tls-keylog=/tmp/x', '--inspect-brk', '"--require" /tmp/x.js', '--env-file=/tmp/x'].map(
      (options): [string, Env, Env, readonly string[]] => [`options of Node that load or tell: ${options}`, { NODE_OPTIONS: options }, {}, ['NODE_OPTIONS']],
    ),
  ])('%s', (_, env, own, names) => expect(foreignSettings(env, own)).toEqual(names));

  it('a job tells them', () => {
    expect(openJob({ ...CA, GITHUB_EVENT_NAME: 'push' }).arrival.foreign).toEqual(['NODE_EXTRA_CA_CERTS']);
    expect(openJob({ GITHUB_EVENT_NAME: 'push' }).arrival.foreign).toEqual([]);
  });
});

describe('E9: the environment of the runner itself', () => {
  let parent: string;
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'heal-parent-'));
  });
  afterEach(() => rmSync(parent, { recursive: true, force: true }));
  const plant = (program: string, environ: string): void => {
    writeFileSync(join(parent, 'cmdline'), `${program}\0spawnclient\u0000105\u0000108\u0000`);
    writeFileSync(join(parent, 'environ'), environ);
  };

  it('is read where the runner is our parent', () => {
    plant('/home/runner/actions-runner/bin/Runner.Worker', 'PATH=/bin\0NODE_EXTRA_CA_CERTS=/etc/corp.pem\0EMPTY=\0odd\0A=b=c\0');
    expect(runnerEnvironment(parent)).toEqual({ PATH: '/bin', NODE_EXTRA_CA_CERTS: '/etc/corp.pem', EMPTY: '', A: 'b=c' });
  });

  it.each<[string, () => void]>([
    ['another program is', () => plant('/bin/bash', 'A=b\0')],
    ['one that only sounds like it is', () => plant('/tmp/Runner.Worker.sh', 'A=b\0')],
    ['one with its name among its words is', () => plant('/bin/sh\0/x/Runner.Worker', 'A=b\0')],
    ['there is none to be seen', () => rmSync(parent, { recursive: true })],
    ['it may not be read', () => {
      plant('/x/Runner.Worker', '');
      rmSync(join(parent, 'environ'));
      mkdirSync(join(parent, 'environ'));
    }],
  ])('is not known where %s', (_, prepare) => {
    prepare();
    expect(runnerEnvironment(parent)).toBeNull();
  });

  it('of this very process is none: a test is started by no runner', () => expect(runnerEnvironment()).toBeNull());
});
