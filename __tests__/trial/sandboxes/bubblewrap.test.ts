import type { SandboxSpec } from '../../../src/trial/sandbox.js';
import { bubblewrap } from '../../../src/trial/sandboxes/bubblewrap.js';
import { none } from '../../../src/trial/sandboxes/none.js';
import { sandboxes, sandboxNamed } from '../../../src/trial/sandboxes/index.js';

const SPEC: SandboxSpec = {
  clone: '/scratch/clone', mountAt: '/home/me/go/src/repo', cwd: '/home/me/go/src/repo/sub', network: false, env: { PATH: '/bin', TOKEN: 'value' }, home: '/home/me',
  homes: [{ path: '/home/me/go', masked: ['/home/me/go/.npmrc'] }], scratch: '/scratch/box', hidden: ['/home', '/tmp'], uid: 1001, gid: 121, overlay: true,
  version: [0, 8], memoryFiles: 4096, shown: [{ from: '/scratch/step.sh', at: '/tmp/heal/_temp/step.sh' }], argv: ['bash', '-e', '/tmp/heal/_temp/step.sh'],
};
const fed = (more: Partial<SandboxSpec> = {}): string => (bubblewrap.wrap({ ...SPEC, ...more }).fed ?? []).join(' ');

describe('bubblewrap', () => {
  it('mounts outer folders before inner ones, the clone over the tool home that it lies in', () => {
    const mounts = fed().slice(fed().indexOf('--ro-bind /'));
    expect(mounts.slice(0, mounts.indexOf(' --unsetenv'))).toBe(
      [
        '--ro-bind / / --proc /proc --dev /dev', '--size 4096 --tmpfs /home', '--size 4096 --tmpfs /tmp', '--bind /scratch/box/home /home/me',
        '--bind /scratch/box/layers/0/merged /home/me/go', '--ro-bind /scratch/step.sh /tmp/heal/_temp/step.sh', '--bind /scratch/clone /home/me/go/src/repo',
      ].join(' '),
    );
  });

  it('lays the layers before bubblewrap starts, and takes credentials out of them', () => {
    const { argv } = bubblewrap.wrap(SPEC);
    expect(argv.slice(0, 6)).toEqual(['unshare', '--user', '--map-root-user', '--mount', 'sh', '-c']);
    expect(argv.slice(7)).toEqual([
      'heal', 'layer', '/home/me/go', '/scratch/box/layers/0/upper', '/scratch/box/layers/0/work', '/scratch/box/layers/0/merged',
      'gone', '/scratch/box/layers/0/merged/.npmrc', 'run', 'bwrap', '--args', '3', '--', 'bash', '-e', '/tmp/heal/_temp/step.sh',
    ]);
  });

  it('mounts the clone first, where it is made of layers', () => {
    const layers = { lower: ['/scratch/own', '/home/me/go/src/repo'], upper: '/scratch/upper', work: '/scratch/work', merged: '/scratch/clone' };
    const { argv } = bubblewrap.wrap({ ...SPEC, layers });
    expect(argv.slice(7)).toEqual(['heal', 'layer', '/scratch/own:/home/me/go/src/repo', '/scratch/upper', '/scratch/work', '/scratch/clone', ...bubblewrap.wrap(SPEC).argv.slice(8)]);
  });

  it('keeps the values of the environment out of the argument list, and the wrapper out of the environment', () => {
    const { argv, env } = bubblewrap.wrap(SPEC);
    expect(argv.join(' ')).not.toContain('value');
    expect(fed()).toContain('--setenv TOKEN value');
    expect(Object.keys(env)).toEqual(['PATH', 'LC_ALL']);
  });

  it('masks credentials by stand-ins where there are no layers', () => {
    const masked = ['/home/me/go/.npmrc', '/home/me/go/settings.xml', '/home/me/go/.ssh/'];
    const more = { overlay: false, shown: [], homes: [{ path: '/home/me/go', masked }] };
    expect(bubblewrap.wrap({ ...SPEC, ...more }).argv[0]).toBe('bwrap');
    expect(fed(more)).toContain(
      '--ro-bind /home/me/go /home/me/go --ro-bind /scratch/box/empty /home/me/go/.npmrc --ro-bind /scratch/box/empty.xml /home/me/go/settings.xml --tmpfs /home/me/go/.ssh',
    );
  });

  it.each(['/home/me/a:b', '/home/me/a,b', '/home/me/a b', '/home/me/a\\b'])('shows %j read-only, because no overlay option can say it', (path) => {
    expect(fed({ homes: [{ path, masked: [] }] })).toContain(`--ro-bind ${path} ${path}`);
  });

  it.each([
    [{}, '--unshare-net', true], [{ network: true }, '--unshare-net', false], [{}, '--disable-userns', true], [{ version: [0, 7] as const }, '--disable-userns', false],
    [{}, '--cap-drop ALL', true], [{}, '--die-with-parent', true], [{}, '--new-session', true], [{ version: [0, 6] as const }, '--size', false],
  ])('with %j has %s: %s', (more, flag, expected) => {
    expect(fed(more).includes(flag)).toBe(expected);
  });
});

it('none runs what it is given', () => {
  expect(none.wrap(SPEC)).toEqual({ argv: SPEC.argv, env: SPEC.env });
});

it('the registry finds its members, and nothing else', () => {
  expect(sandboxes.map(({ name }) => sandboxNamed(name)?.name)).toEqual(['bubblewrap', 'docker', 'none']);
  expect(sandboxNamed('podman')).toBeUndefined();
});
