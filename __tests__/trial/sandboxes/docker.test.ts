import type { ContainerCall, SandboxSpec } from '../../../src/trial/sandbox.js';
import { docker } from '../../../src/trial/sandboxes/docker.js';

const SPEC: SandboxSpec = {
  clone: '/scratch/clone', mountAt: '/home/me/go/src/repo', cwd: '/home/me/go/src/repo/sub', network: false, env: { PATH: '/bin', TOKEN: `a 'value'\nof two lines` }, home: '/home/me',
  homes: [{ path: '/home/me/go', masked: ['/home/me/go/.npmrc', '/home/me/go/settings.xml', '/home/me/go/.ssh/'] }], scratch: '/scratch/box', hidden: ['/home', '/home/me', '/tmp'],
  maskedFiles: ['/etc/shadow'], uid: 1001, gid: 121, overlay: false, memoryFiles: 4096, shown: [{ from: '/scratch/box/steps', at: '/tmp/heal' }], argv: ['bash', '-e', '/tmp/heal/_temp/step.sh'],
  container: { image: 'heal-action-empty:1-x', system: ['/etc', '/usr'], run: 'run-1-2.3-abcdef', memoryBytes: 1e9, processes: 99 },
};
const call = (more: Partial<SandboxSpec> = {}): ContainerCall => docker.wrap({ ...SPEC, ...more }).container ?? { run: [], exec: [], script: '' };
const flags = (more: Partial<SandboxSpec> = {}): string => call(more).run.join(' ');

describe('docker', () => {
  it('mounts one thing at each place, the later one, and nothing writable but home and clone', () => {
    const mounts = call().run.flatMap((word, n, all) => (all[n - 1] === '--mount' || all[n - 1] === '--tmpfs' ? [word] : []));
    const empty = 'rw,exec,nosuid,nodev,mode=1777,size=4096';
    expect(mounts).toEqual([
      'type=bind,src=/etc,dst=/etc,readonly', 'type=bind,src=/usr,dst=/usr,readonly', `/home:${empty}`, 'type=bind,src=/scratch/box/home,dst=/home/me', `/tmp:${empty}`,
      'type=bind,src=/scratch/box/empty,dst=/etc/shadow,readonly', 'type=bind,src=/home/me/go,dst=/home/me/go,readonly', 'type=bind,src=/scratch/box/empty,dst=/home/me/go/.npmrc,readonly',
      'type=bind,src=/scratch/box/empty.xml,dst=/home/me/go/settings.xml,readonly', `/home/me/go/.ssh:${empty}`, 'type=bind,src=/scratch/clone,dst=/home/me/go/src/repo',
      'type=bind,src=/scratch/box/steps,dst=/tmp/heal,readonly',
    ]);
  });

  it.each([
    [{}, '--network none', true], [{ network: true }, '--network host', true], [{}, '--cap-drop ALL', true], [{}, '--security-opt no-new-privileges', true], [{}, '--read-only', true],
    [{}, '--rm --interactive', true], [{}, '--pull never', true], [{}, '--memory 1000000000 --memory-swap 1000000000 --pids-limit 99', true], [{}, '--ipc private', true],
    [{}, '--label heal-action.run=run-1-2.3-abcdef', true], [{}, '--privileged', false], [{}, '--env', false], [{}, '--device', false], [{}, 'docker.sock', false], [{}, '--log-driver none', true],
  ])('with %j has %s: %s', (more, flag, expected) => {
    expect(flags(more).includes(flag)).toBe(expected);
  });

  it.each([[1001, 65534], [65534, 65533]])('keeps the container of user %d alive by user %d', (uid, keeper) => {
    expect(flags({ uid })).toContain(`--user ${keeper}:${keeper} `);
    expect(call({ uid }).exec).toEqual(['--interactive', '--user', `${uid}:121`]);
  });

  it('keeps the values of the environment out of every argument list', () => {
    const { argv, env, container } = docker.wrap(SPEC);
    expect([...argv, ...(container?.run ?? []), ...(container?.exec ?? [])].join(' ')).not.toContain('value');
    expect(env).toEqual({});
    expect(container?.script).toBe(`export PATH='/bin'\nexport TOKEN='a '\\''value'\\''\nof two lines'\n`);
  });

  it.each(['A-B', '1A', 'A B', 'A;id', 'UID', 'SHELLOPTS', ''])('leaves out the variable %j, which no shell could hold', (name) => {
    expect(call({ env: { [name]: 'x' } }).script).toBe('');
  });

  it.each([['/a,b', '"dst=/a,b"'], ['/a"b', '"dst=/a""b"'], ['/a b', 'dst=/a b']])('says the path %j as CSV', (path, word) => {
    expect(flags({ mountAt: path })).toContain(`src=/scratch/clone,${word}`);
  });

  it('is the same container for another command, folder or environment', () => {
    expect(call({ argv: ['true'], cwd: '/', env: {} }).run).toEqual(call().run);
    expect(call({ network: true }).run).not.toEqual(call().run);
  });
});
