import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { places } from '../../../src/runner/workspace/cgroup.js';
import { childEnvironment } from '../../../src/runner/workspace/environment.js';
import { findHomes, maskable } from '../../../src/runner/workspace/homes.js';
import { outputWindow } from '../../../src/runner/workspace/output.js';
import { hiddenFolders } from '../../../src/runner/workspace/places.js';
import { pathEntries } from '../../../src/runner/workspace/search-path.js';
import { shellCall } from '../../../src/runner/workspace/shell.js';
import { differences, parseVersions, toolsIn } from '../../../src/runner/workspace/versions.js';

describe('shells, as GitHub documents them', () => {
  it.each([
    ['', ['bash', '-e', 'S']],
    ['bash', ['bash', '--noprofile', '--norc', '-eo', 'pipefail', 'S']],
    ['sh', ['sh', '-e', 'S']],
    ['python', ['python', 'S']],
    ['pwsh', ['pwsh', '-command', ". 'S'"]],
    ['perl {0}', ['perl', 'S']],
    ['bash -x --  "{0}"  \'a b\' ""', ['bash', '-x', '--', 'S', 'a b', '']],
    ['fish', null], ['bash "{0}', null], ['  ', null], ['toString', null], ['__proto__', null],
  ])('%j', (shell, argv) => {
    expect(shellCall(shell)?.argv('S') ?? null).toEqual(argv);
  });
});

describe('the window on output', () => {
  const feed = (limit: number, ...chunks: readonly string[]) => {
    const window = outputWindow(limit);
    for (const chunk of chunks) window.add(Buffer.from(chunk));
    const { output, truncated } = window.result();
    return [Buffer.from(output).toString(), truncated, window.total];
  };
  it.each([
    [10, [''], '', false], [10, ['12345', '67890'], '1234567890', false], [10, ['1234567890'], '1234567890', false],
    [10, ['12345', '67890', 'x'], '12345\n[heal: 1 bytes left out here]\n7890x', true],
    [20, ['one\ntwo\nthree\n', 'four\nfive\nsix\nseven\n'], 'one\ntwo\n[heal: 21 bytes left out here]\nseven\n', true],
  ])('of %i bytes on %j', (limit, chunks, output, truncated) => {
    expect(feed(limit, ...chunks)).toEqual([output, truncated, chunks.join('').length]);
  });
  it('keeps the same bytes however they are cut into chunks', () => {
    const all = Array.from({ length: 3000 }, (_, n) => `line ${n}\n`).join('');
    const whole = feed(1000, all);
    for (const size of [1, 7, 499, 500, 501]) expect(feed(1000, ...(all.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []))).toEqual(whole);
  });
});

describe('control groups are made only where they are ours to divide', () => {
  const v1 = '8:pids:/\n4:memory:/service/x\n3:cpu,cpuacct:/\n';
  it.each([
    ['root at the top of a hierarchy', v1, 0, { '/sys/fs/cgroup/pids': 0, '/sys/fs/cgroup/memory/service/x': 0, '/sys/fs/cgroup/cpu,cpuacct': 0 }, ['/sys/fs/cgroup/pids']],
    ['a user in a group of root', v1, 1000, { '/sys/fs/cgroup/pids': 0, '/sys/fs/cgroup/memory/service/x': 0 }, []],
    ['a user in a group of his own', v1, 1000, { '/sys/fs/cgroup/memory/service/x': 1000 }, ['/sys/fs/cgroup/memory/service/x']],
    ['version 2 without its controllers', '0::/user.slice/a.scope\n', 1000, { '/sys/fs/cgroup/user.slice': 1000 }, []],
    ['nonsense', 'x\n::\n1:pids\n', 0, {}, []],
  ])('%s', (_name, self, uid, owners: Readonly<Record<string, number>>, expected) => {
    expect(places(self, uid, (dir) => owners[dir.replace(/\/$/, '')]).map(({ dir }) => dir.replace(/\/$/, ''))).toEqual(expected);
  });
});

describe('on a machine in small', () => {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'heal-homes-')));
  const home = join(dir, 'me');
  const put = (path: string): string => {
    mkdirSync(join(dir, path, '..'), { recursive: true });
    writeFileSync(join(dir, path), '');
    return join(dir, path);
  };
  for (const path of ['.cargo/credentials.toml', '.cargo/.npmrc', '.cargo/bin/x', '.m2/settings.xml', '.m2/settings-x.xml', '.m2/repository/a', '.ssh/id', '.config/gh/hosts', '.local/share/keyrings/k', '.local/share/uv/credentials/c', 'bin/tool', '.nvm/versions/node/v1/etc/npmrc']) put(`me/${path}`);
  put('repo/.venv/bin/python');
  put('repo/.git/config');
  put('tools/go/bin/go');
  put('real-pyenv/shims/python');
  put('work/_temp/x');
  symlinkSync(join(dir, 'real-pyenv'), join(home, '.pyenv'));
  symlinkSync(join(dir, 'repo'), join(dir, 'link-to-repo'));
  afterAll(() => rmSync(dir, { recursive: true }));
  const base = { home, root: join(dir, 'repo'), ownParent: join(dir, 'own'), hidden: [home, join(dir, 'work')] };
  const homes = (env: Readonly<Record<string, string>>) => findHomes({ ...base, env });
  const found = (env: Readonly<Record<string, string>>): readonly string[] => homes(env).map(({ path }) => path.slice(dir.length + 1));
  const usual = ['me/.cargo', 'me/.local/share/uv', 'me/.m2', 'me/.nvm', 'me/.pyenv', 'real-pyenv'];

  it('finds the usual homes, also behind a link, with their credentials', () => {
    expect(found({})).toEqual(usual);
    expect(homes({}).flatMap(({ masked }) => masked).map((path) => path.slice(home.length + 1))).toEqual([
      '.cargo/.npmrc', '.cargo/credentials.toml', '.local/share/uv/credentials', '.m2/settings-x.xml', '.m2/settings.xml', '.nvm/versions/node/v1/etc/npmrc',
    ]);
    expect(maskable(homes({})).flatMap(({ masked }) => masked)).toContain(join(home, '.local/share/uv/credentials/'));
  });

  it.each([
    ['where a variable points', { GOROOT: join(dir, 'tools/go') }, ['tools/go']],
    ['a folder of PATH that would be hidden', { PATH: `${home}/bin:/usr/bin:relative:${dir}/tools/go/bin` }, ['me/bin']],
    ['not the whole home', { CARGO_HOME: home }, []], ['not what holds the home', { CARGO_HOME: dir }, []],
    ['not the keys', { CARGO_HOME: `${home}/.ssh` }, []], ['not below the keys', { PATH: `${home}/.config/gh` }, []],
    ['not all that is local', { PIPX_HOME: `${home}/.local` }, []], ['not the runner\'s folder', { CCACHE_DIR: join(dir, 'work') }, []],
    ['not what is in the repository', { VIRTUAL_ENV: join(dir, 'repo/.venv') }, []], ['not the system', { JAVA_HOME: '/usr/lib' }, []],
    ['not a relative or missing place', { GOPATH: 'go:/nowhere/at/all' }, []],
  ])('takes %s', (_name, env, more) => {
    expect(found(env)).toEqual([...usual, ...more].sort());
  });

  it('hides what must look empty', () => {
    const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: join(dir, 'work/repo/repo'), RUNNER_TEMP: join(dir, 'work/_temp') };
    const hidden = hiddenFolders({ env, home, root: join(dir, 'repo'), ownParent: join(dir, 'tools') });
    expect(hidden).toEqual(expect.arrayContaining(['/tmp', '/home', '/run', home, join(dir, 'work'), join(dir, 'work/_temp'), join(dir, 'tools')]));
    expect(hidden.filter((path) => ['/', '/usr', join(dir, 'repo')].includes(path))).toEqual([]);
  });

  const options = {
    env: {
      PATH: `${dir}/repo/node_modules/.bin:${home}/bin:${home}/secret:${dir}/repo/.venv/bin:/usr/bin:.:/nowhere`, CARGO_HOME: `${home}/.cargo`, GOPATH: `${home}/notes`,
      RUNNER_TOOL_CACHE: join(dir, 'tools'), VIRTUAL_ENV: `${dir}/repo/.venv`, PYENV_VERSION: '3.12.1', RUSTUP_TOOLCHAIN: 'x\n; evil', SSL_CERT_FILE: put('me/.cargo/ca'),
      npm_config_registry: 'x', NODE_OPTIONS: 'x', GITHUB_TOKEN: 'x', HTTPS_PROXY: 'x', TZ: 'Europe/Berlin', LD_PRELOAD: 'x', npm_execpath: 'x',
    },
    given: { 'ODD-NAME': '1', 'BAD=NAME': '1', BAD_VALUE: '\0', MY_TOKEN: 'given' }, home, root: join(dir, 'repo'), mountAt: '/clone', network: false,
    hidden: [home], homes: [{ path: `${home}/.cargo`, masked: [] }, { path: `${home}/bin`, masked: [] }], moveCaches: false,
  };
  it('builds the environment from zero', () => {
    expect(childEnvironment(options)).toEqual({
      PATH: `${home}/bin:/clone/.venv/bin:/usr/bin`, HOME: home, LANG: 'C.UTF-8', CI: 'true', TERM: 'dumb', TZ: 'Europe/Berlin', CARGO_HOME: `${home}/.cargo`,
      VIRTUAL_ENV: '/clone/.venv', PYENV_VERSION: '3.12.1', GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: '/clone', 'ODD-NAME': '1', MY_TOKEN: 'given',
    });
  });
  it('passes certificates with the network only, and moves caches only where it must', () => {
    expect(childEnvironment({ ...options, network: true })).toHaveProperty('SSL_CERT_FILE', join(home, '.cargo/ca'));
    expect(childEnvironment({ ...options, moveCaches: true })).toMatchObject({ npm_config_cache: `${home}/.heal-caches/npm_config_cache`, GOCACHE: `${home}/.heal-caches/gocache` });
  });
  it('takes off PATH what npm run put in front, and only that', () => {
    const PATH = `${dir}/repo/.venv/bin:/usr/bin`;
    const bin = join(put('repo/node_modules/.bin/x'), '..');
    expect(pathEntries({ PATH: `${bin}:${PATH}:${bin}`, npm_lifecycle_event: 'test' })).toEqual([`${dir}/repo/.venv/bin`, '/usr/bin', bin]);
    expect(pathEntries({ PATH: `${bin}:${PATH}` })).toEqual([bin, `${dir}/repo/.venv/bin`, '/usr/bin']);
  });
});

describe('versions', () => {
  it.each([
    ['npm test', ['npm', 'node']], ['cd x && python3 -m pytest -q', ['python3', 'pytest', 'python']], ['go test ./...', ['go']], ['./gradlew build', []],
    ['echo constructor toString', []], ['cargo test --locked | tee log', ['cargo', 'rustc']],
  ])('%s names %j', (command, tools) => expect(toolsIn(command)).toEqual(tools));
  it('are compared by their line', () => {
    const outside = parseVersions('node\t/bin/node\tv1\nnpm\t/bin/npm\t9\npython\t/p\tPython 3\n');
    expect(differences(outside, parseVersions('node\t/other/node\tv1\nnpm\t/bin/npm\t10\n'))).toEqual(['npm is 9 here but 10 in the sandbox.', 'python (Python 3) is not found in the sandbox.']);
  });
});
