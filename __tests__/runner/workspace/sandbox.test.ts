import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanEnvironment, has, MACHINE_PATH } from '../../support/spawned.js';
import { digestOf } from '../../support/temp-repo.js';
import { needs } from '../../support/needs.js';
import { bubblewrapWorks, DAEMON, dockerWorks } from './available.js';
import { LIMITS, step, testWorld, text } from './world.js';
import type { TestWorld } from './world.js';

function isWritable(dir: string): boolean {
  try {
    accessSync(dir, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** A folder that a sandbox shows, and that we may write to. */
const shownFolder = ['/var/lib', process.cwd()].find((dir) => isWritable(dir) && !/^\/(?:tmp|home|root|run)\//.test(dir));

const CANARY = ['canary', 'of', 'this', 'test'].join('-');

/** A machine in small: a home with credentials, a CI runner's folders, sockets, and a process that holds a secret in its environment. */
function makeOutside(): { readonly dir: string; readonly home: string; readonly runner: string } {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'heal-outside-')));
  const [home, runner] = [join(dir, 'home'), join(dir, 'runner')];
  const files: Readonly<Record<string, string>> = {
    'home/.npmrc': CANARY, 'home/.gitconfig': CANARY, 'home/.ssh/id': CANARY, 'home/notes/secret': CANARY,
    'home/.cargo/credentials.toml': CANARY, 'home/.cargo/bin/mytool': '#!/bin/sh\necho the tool\n', 'home/.cargo/registry/index': 'index\n',
    'home/.m2/settings.xml': `<settings><servers><server><password>${CANARY}</password></server></servers><mirrors><mirror><id>corp</id><mirrorOf>*</mirrorOf></mirror></mirrors></settings>`,
    'home/.m2/toolchains.xml': '<toolchains/>\n', 'home/.tool-versions': 'java 17\n', 'home/.cargo/config.toml': `[registries.corp]\ntoken = "${CANARY}"\n`, 'home/.gradle/gradle.properties': `password=${CANARY}\n`,
    'home/.gradle/init.d/corp.gradle': CANARY, 'home/.netrc': CANARY, 'home/go/.netrc': CANARY, 'home/go/pkg/mod/a/go.mod': 'module a\n',
    'home/.m2/settings-security.xml': CANARY, 'home/.m2/repository/a.jar': 'jar\n',
    'home/.local/bin/hello': '#!/bin/sh\necho hello from home\n', 'home/.local/share/keyrings/login': CANARY,
    'runner/_temp/env': '', 'runner/_temp/output': '', 'runner/_temp/path': '', 'runner/_temp/state': '', 'runner/_temp/summary': '', 'runner/_actions/a/index.js': CANARY, 'runner/other/other/code': CANARY,
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(dir, path, '..'), { recursive: true });
    writeFileSync(join(dir, path), content, { mode: 0o755 });
  }
  return { dir, home, runner };
}

const WORKS = { bubblewrap: bubblewrapWorks(), docker: dockerWorks() } as const;
/** What each says of itself where all is well. */
const SAID = { bubblewrap: [], docker: ['In a container tool homes are read-only and caches start empty.'] } as const;
const CACHES = ['CCACHE_DIR', 'GOCACHE', 'GRADLE_USER_HOME', 'PIP_CACHE_DIR', 'POETRY_CACHE_DIR', 'UV_CACHE_DIR', 'YARN_CACHE_FOLDER', 'npm_config_cache'];

describe.each(['bubblewrap', 'docker'] as const)('the walls of', (sandbox) => needs(sandbox, WORKS[sandbox])(sandbox, () => {
  const docker = sandbox === 'docker';
  const outside = makeOutside();
  let world: TestWorld;
  let server: Server;
  let port = 0;
  const run = async (command: string, more = {}): Promise<string> => {
    const clone = await world.clone();
    try {
      return text(await clone.run(step(command, more)));
    } finally {
      await clone.dispose();
    }
  };

  beforeAll(async () => {
    process.env.HEAL_TEST_TOKEN = CANARY;
    const env = {
      PATH: `${outside.home}/.local/bin:${process.env.PATH ?? ''}`, HOME: outside.home, CARGO_HOME: `${outside.home}/.cargo`, LD_PRELOAD: '/nonexistent.so',
      BASH_ENV: '/nonexistent', GITHUB_TOKEN: CANARY, GEMINI_API_KEY: CANARY, GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: join(outside.runner, 'repo', 'repo'),
      ...DAEMON, RUNNER_TEMP: join(outside.runner, '_temp'), GITHUB_ENV: join(outside.runner, '_temp', 'env'), GITHUB_OUTPUT: join(outside.runner, '_temp', 'output'),
      GITHUB_PATH: join(outside.runner, '_temp', 'path'), GITHUB_STATE: join(outside.runner, '_temp', 'state'), GITHUB_STEP_SUMMARY: join(outside.runner, '_temp', 'summary'), NODE_EXTRA_CA_CERTS: CANARY, HTTPS_PROXY: `http://me:${CANARY}@127.0.0.1:9`, GIT_SSH_COMMAND: CANARY,
    };
    world = await testWorld({ sandbox, env });
    server = createServer((socket) => socket.end(CANARY));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    port = typeof address === 'object' && address !== null ? address.port : 0;
  });
  afterAll(() => {
    delete process.env.HEAL_TEST_TOKEN;
    server.close();
    world.dispose();
    rmSync(outside.dir, { recursive: true, force: true });
  });

  it('passes its self-test, and says what is not as outside', () => {
    expect(world.workspace.sandbox).toEqual({ ok: true, name: sandbox, warnings: SAID[sandbox] });
  });

  it('E1, E9: gives an environment built from zero, and no other process to read one from', async () => {
    const secret = { ...process.env, HEAL_TEST_TOKEN: CANARY };
    // The raw test first: without the sandbox the canary is found, so the search is a real one.
    const search = 'cat /proc/[0-9]*/environ /proc/[0-9]*/cmdline 2>/dev/null | tr "\\0" "\\n"; env';
    expect(execFileSync('sh', ['-c', search], { env: secret, encoding: 'utf8', maxBuffer: 1 << 28 })).toContain(CANARY);
    const seen = await run(search);
    expect(seen).not.toContain(CANARY);
    const names = text(await (await world.clone()).run(step('env -0 | tr "\\n" " " | tr "\\0" "\\n" | sed "s/=.*//" | sort'))).trim().split('\n');
    expect(names.sort()).toEqual([
      'CARGO_HOME', 'CI', 'GIT_CONFIG_COUNT', 'GIT_CONFIG_KEY_0', 'GIT_CONFIG_VALUE_0', 'HOME', 'LANG', 'PATH', 'PWD', 'SHLVL', 'TERM', '_', ...(docker ? CACHES : ['HEAL_RUN']),
    ].sort());
  });

  it('gives the step what its caller gives, and hides it from the process list outside', async () => {
    const clone = await world.clone();
    const done = clone.run(step('sleep 1; printf "%s" "$MY_VALUE"', { env: { MY_VALUE: `${CANARY}'\n$(echo no) "\\` } }));
    let listed = '';
    const program = docker ? 'docker exec' : 'bwrap';
    for (let i = 0; i < 300 && !listed.includes(program); i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      listed = execFileSync('sh', ['-c', `grep -l ${world.scratch.name} /proc/[0-9]*/environ 2>/dev/null | sed 's/environ/cmdline/' | xargs cat | tr '\\0' ' '`], { encoding: 'utf8' });
    }
    expect(listed).toContain(program);
    expect(listed).not.toContain(CANARY);
    expect(text(await done)).toBe(`${CANARY}'\n$(echo no) "\\`);
  });

  it('E2: shows no file of the CI runner, and lets none be written', async () => {
    const before = digestOf(outside.runner);
    const seen = await run(`for one in env output path state summary; do echo x >> ${outside.runner}/_temp/$one; done; echo "[$GITHUB_ENV$GITHUB_OUTPUT$GITHUB_PATH$GITHUB_STATE$GITHUB_STEP_SUMMARY$RUNNER_TEMP]"; find ${outside.runner} -type f`);
    expect(seen).toContain('[]');
    expect(seen).not.toContain('index.js');
    expect(seen).not.toContain('other/code');
    expect(digestOf(outside.runner)).toBe(before);
  });

  it('E3: lets nothing be written or read outside the clone', async () => {
    const [home, repository] = [digestOf(outside.home), world.repository.digest()];
    const root = world.repository.root;
    const writes = ['~/.npmrc', '~/.gitconfig', '~/.cargo/registry/index', '~/.cargo/bin/mytool', `${root}/.git/config`, `${root}/a.txt`, '/etc/hack', '/usr/hack'];
    const seen = await run(`${writes.map((path) => `echo hack > ${path}`).join('\n')}\nmkdir ~/.ssh; echo hack > ~/.ssh/id\nfind ~ ${root} -type f`, { shell: 'bash {0}' });
    const files = await run(`find ~ -type f; find ~ ${root} -type f -exec cat {} +`, { shell: 'bash {0}' });
    expect(seen).toContain('/etc/hack: Read-only file system');
    expect(files).not.toContain(CANARY);
    expect(files).toContain('<mirrorOf>*</mirrorOf>');
    expect(files.split('\n').filter((line) => line.startsWith(outside.home)).map((line) => line.slice(outside.home.length + 1)).sort()).toEqual([
      '.cargo/bin/mytool', '.cargo/config.toml', ...(docker ? ['.cargo/credentials.toml'] : []), '.cargo/registry/index', '.gradle/gradle.properties', '.local/bin/hello', '.m2/repository/a.jar',
      ...(docker ? ['.m2/settings-security.xml'] : []), '.m2/settings.xml', '.m2/toolchains.xml', '.tool-versions', ...(docker ? ['go/.netrc'] : []), 'go/pkg/mod/a/go.mod',
    ]);
    expect(existsSync('/etc/hack') || existsSync('/usr/hack')).toBe(false);
    expect(digestOf(outside.home)).toBe(home);
    expect(world.repository.digest()).toBe(repository);
  });

  it('shows tools at home, and keeps what is written there no longer than the clone', async () => {
    const clone = await world.clone();
    if (docker) {
      // No layers here: what a tool would write to its home goes to folders of the clone's own.
      expect(text(await clone.run(step('hello; ~/.cargo/bin/mytool; ! echo more 2>/dev/null >> ~/.cargo/registry/index; mkdir -p "$npm_config_cache"; echo mine > "$npm_config_cache/mine"')))).toContain('hello from home\nthe tool\n');
      expect(text(await clone.run(step('cat ~/.cargo/registry/index "$npm_config_cache/mine"')))).toBe('index\nmine\n');
      expect(text(await (await world.clone()).run(step('ls "$npm_config_cache" 2>/dev/null || echo gone')))).toBe('gone\n');
      return;
    }
    expect(text(await clone.run(step('hello; mytool 2>/dev/null || ~/.cargo/bin/mytool; echo more >> ~/.cargo/registry/index; echo mine > ~/mine')))).toBe('hello from home\nthe tool\n');
    expect(text(await clone.run(step('cat ~/.cargo/registry/index ~/mine')))).toBe('index\nmore\nmine\n');
    expect(text(await (await world.clone()).run(step('cat ~/.cargo/registry/index; ls ~/mine 2>/dev/null || echo gone')))).toBe('index\ngone\n');
    expect(readFileSync(join(outside.home, '.cargo/registry/index'), 'utf8')).toBe('index\n');
  });

  it('mounts the clone where the repository is, with a history but without remotes', async () => {
    const { root } = world.repository;
    const seen = await run('pwd; git rev-parse HEAD; git status --porcelain; git remote; git log --oneline | wc -l; ls -A .git/hooks 2>/dev/null');
    expect(seen).toBe(`${root}\n${world.repository.git('rev-parse', 'HEAD')}1\n`);
  });

  it.each([
    ['capabilities', 'grep -E "^Cap(Prm|Eff|Bnd|Amb)" /proc/self/status | tr -d "0\\t\\n"', 'CapPrm:CapEff:CapBnd:CapAmb:'],
    ['new privileges', 'grep NoNewPrivs /proc/self/status', 'NoNewPrivs:\t1\n'],
    ['devices', 'ls /dev | tr "\\n" " "', docker ? 'fd full mqueue null ptmx pts random shm stderr stdin stdout tty urandom zero ' : 'core fd full null ptmx pts random shm stderr stdin stdout tty urandom zero '],
    ['the docker socket', 'ls -d /var/run/docker.sock /run/docker.sock /var/lib/docker/containers 2>/dev/null', ''],
    ['user namespaces', 'unshare --user echo in', /^unshare: [^\n]*\n$/],
    ['mount namespaces', 'unshare --mount echo in', /^unshare: [^\n]*\n$/],
    ['undoing what hides the home', 'umount ~ && echo done', /^umount: [^\n]*\n$/],
    ['a writable system', 'mount -o remount,rw / && echo done', /^mount: [^\n]*\n(?: +[^\n]*\n)?$/],
    ['sudo', 'sudo -n echo root 2>/dev/null', ''],
    ['the password file', 'cat /etc/shadow 2>/dev/null', ''],
  ])('E5: offers no way up by %s', async (_name, command, expected) => {
    expect(await run(command, { shell: 'bash {0}' })).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
  });

  it('E6: has no network and no names without it, and the host with it', async () => {
    const probe = `node -e "
      const net = require('net'), dns = require('dns');
      const s = net.connect(${port}, '127.0.0.1', () => console.log('loopback reached')).on('error', (e) => console.log('loopback', e.code));
      net.connect(80, '169.254.169.254').on('error', (e) => console.log('metadata', e.code));
      dns.lookup('example.com', (e) => console.log('names', e ? 'none' : 'found'));"; wc -l < /proc/net/dev; test -s /etc/resolv.conf && echo configured`;
    const without = await run(probe);
    expect(without).toContain('loopback ECONNREFUSED');
    expect(without).toContain('metadata ENETUNREACH');
    expect(without).toContain('names none');
    const connect = `node -e "require('net').connect(${port}, '127.0.0.1').on('data', (d) => console.log('got ' + d)).on('error', (e) => console.log(e.code))"; test -s /etc/resolv.conf && echo configured`;
    const withNetwork = await run(connect, { network: true });
    expect(withNetwork).toContain(`got ${CANARY}`);
    expect(withNetwork).toContain('configured');
  });

  it('E6: cannot talk to a socket that lies in a folder which is shown', async () => {
    // Whoever can write to hidden folders only can have no such socket either: then it lies in one of those, and is as much out of reach.
    const dir = mkdtempSync(join(shownFolder ?? tmpdir(), '.heal-socket-'));
    const unix = createServer((socket) => socket.end(CANARY));
    await new Promise<void>((resolve) => unix.listen(join(dir, 's'), resolve));
    try {
      const talk = `node -e "require('net').connect('${dir}/s').on('data', (d) => console.log('got ' + d)).on('error', (e) => console.log('refused', e.code))"`;
      expect(execFileSync('sh', ['-c', `test -S ${dir}/s && echo there`], { encoding: 'utf8' })).toBe('there\n');
      const seen = await run(talk);
      expect(seen).toContain('refused');
      expect(seen).not.toContain(CANARY);
    } finally {
      unix.close();
      rmSync(dir, { recursive: true, force: true });
    }
  });

  it('finds the same tools inside as outside', async () => {
    const real = await testWorld({ sandbox });
    try {
      const clone = await real.clone();
      await clone.run(step('true node npm python pytest'));
      expect(real.workspace.sandbox).toEqual({ ok: true, name: sandbox, warnings: SAID[sandbox] });
      expect(text(await clone.run(step('node --version')))).toBe(execFileSync('node', ['--version'], { encoding: 'utf8', env: { PATH: MACHINE_PATH } }));
    } finally {
      real.dispose();
    }
  });

  if (!docker) it('shows tools read-only, with credentials masked and caches moved, where there can be no layers', async () => {
    const other = await testWorld({ temp: 'a temp, folder', env: { HOME: outside.home, PATH: process.env.PATH, CARGO_HOME: `${outside.home}/.cargo` } });
    try {
      expect(other.workspace.sandbox).toMatchObject({ ok: true, warnings: [expect.stringContaining('tool homes are read-only')] });
      const clone = await other.clone();
      const seen = text(await clone.run(step('~/.cargo/bin/mytool; cat ~/.cargo/credentials.toml ~/.m2/*.xml; echo x > ~/.cargo/x; mkdir -p "$npm_config_cache" && echo made', { shell: 'bash {0}' })));
      expect(seen.split('\n')).toEqual(['the tool', '<settings/>', '<settings>', '<mirrors><mirror><id>corp</id>', '<mirrorOf>*</mirrorOf>', '</mirror>', '</mirrors>', '</settings>', '<toolchains/>', expect.stringContaining('Read-only file system'), 'made', '']);
    } finally {
      other.dispose();
    }
  });

  it('says so when a tool is another one inside', async () => {
    const hidden = join(outside.home, 'notes', 'bin');
    mkdirSync(hidden, { recursive: true });
    writeFileSync(join(hidden, 'node'), `#!/bin/sh\nif [ -e ${outside.home}/notes/secret ]; then echo v1; else echo v2; fi\n`, { mode: 0o755 });
    const odd = await testWorld({ sandbox, env: { ...DAEMON, HOME: outside.home, PATH: `${hidden}:/usr/bin:/bin` } });
    try {
      const clone = await odd.clone();
      await clone.run(step('true node'));
      expect(odd.workspace.sandbox).toMatchObject({ warnings: [...SAID[sandbox], 'node is v1 here but v2 in the sandbox.'] });
    } finally {
      odd.dispose();
      rmSync(hidden, { recursive: true });
    }
  });
}));

/** What asks a tool who it is, where it is here at all. */
const QUESTIONS = [
  'go version', 'go env GOROOT GOMODCACHE GOCACHE GOTOOLCHAIN GOFLAGS', 'cargo --version', 'rustc -vV', 'rustup show', 'java -version', 'javac -version', 'mvn -v',
  'python --version', 'python3 --version', 'node --version', 'npm --version', 'gcc --version', 'g++ --version', 'make --version', 'cmake --version', 'ctest --version',
].filter((question) => has('sh', '-c', `command -v ${question.split(' ')[0] ?? ''}`));

describe.each(['bubblewrap', 'docker'] as const)('the tools of this machine in', (sandbox) => needs(sandbox, WORKS[sandbox])(sandbox, () => {
  it('answers the same inside as outside, whoever is asked', async () => {
    const real = await testWorld({ sandbox, env: { ...DAEMON, ...cleanEnvironment() } });
    try {
      // Where caches are moved, a tool says so.
      const script = QUESTIONS.map((question) => (sandbox === 'docker' ? question.replace(' GOCACHE', '') : question)).map((question) => `echo "== ${question}"; ${question} 2>&1`).join('\n');
      const inside = text(await (await real.clone()).run(step(script, { limits: { ...LIMITS, seconds: 120 } })));
      expect(inside).toBe(execFileSync('sh', ['-c', script], { cwd: '/', encoding: 'utf8', env: cleanEnvironment() }));
      expect(inside).toContain('gcc (');
      expect(real.workspace.sandbox).toEqual({ ok: true, name: sandbox, warnings: SAID[sandbox] });
    } finally {
      real.dispose();
    }
  });
}));
