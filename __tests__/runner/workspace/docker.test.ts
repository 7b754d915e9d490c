import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { WorldError } from '../../../src/model/index.js';
import { groupsOf } from '../../../src/runner/workspace/cgroup.js';
import { tar } from '../../../src/runner/workspace/docker/image.js';
import { unreachable } from '../../../src/runner/workspace/docker/place.js';
import { systemFolders } from '../../../src/runner/workspace/docker/system.js';
import { processNamespace } from '../../../src/runner/workspace/processes.js';
import { needs } from '../../support/needs.js';
import { dockerWorks } from './available.js';
import { LIMITS, step, testWorld, text } from './world.js';

const docker = (...args: readonly string[]): string => execFileSync('docker', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
const containers = (run: string): readonly string[] => docker('ps', '--all', '--quiet', '--no-trunc', '--filter', `label=heal-action.run=${run}`).split('\n').filter((id) => id !== '');

async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 300 && !condition(); i += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(condition()).toBe(true);
}

/** An image with a shell and little more, made of this machine's own programs and the libraries that they need. */
function smallImage(tag: string): void {
  const dir = mkdtempSync(join(tmpdir(), 'heal-image-'));
  const programs = ['sh', 'env', 'sed', 'readlink', 'grep', 'wc', 'cat', 'ls', 'sleep'].map((name) => realpathSync(execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim()));
  const libraries = programs.flatMap((program) => [...execFileSync('ldd', [program], { encoding: 'utf8' }).matchAll(/(\/\S+) \(0x/g)].map((match) => match[1] ?? ''));
  for (const path of new Set(libraries)) {
    mkdirSync(join(dir, dirname(path)), { recursive: true });
    copyFileSync(realpathSync(path), join(dir, path));
  }
  mkdirSync(join(dir, 'bin'), { recursive: true });
  for (const path of programs) copyFileSync(path, join(dir, 'bin', basename(path)));
  symlinkSync(basename(programs[0] ?? ''), join(dir, 'bin', 'sh'));
  mkdirSync(join(dir, 'own'));
  writeFileSync(join(dir, 'own', 'mark'), 'of the image\n');
  const archive = execFileSync('tar', ['-C', dir, '-c', '.'], { maxBuffer: 1 << 28 });
  execFileSync('docker', ['import', '--change', 'ENV GREETING=hello', '-', tag], { input: archive, stdio: ['pipe', 'ignore', 'ignore'] });
  rmSync(dir, { recursive: true });
}

needs('docker', dockerWorks())('the docker sandbox', () => {
  const use = async (work: (world: Awaited<ReturnType<typeof testWorld>>) => Promise<void>, more: Parameters<typeof testWorld>[0] = {}): Promise<void> => {
    const world = await testWorld({ sandbox: 'docker', ...more });
    try {
      await work(world);
    } finally {
      world.dispose();
    }
    expect(containers(world.scratch.name)).toEqual([]);
  };

  it('keeps one container per clone, and makes a new one where the next run would have another', () =>
    use(async (world) => {
      const [clone, other] = await Promise.all([world.clone(), world.clone()]);
      expect(text(await clone.run(step('echo one > /tmp/mark; stat -c %a /tmp')))).toBe('1777\n');
      expect(text(await clone.run(step('cat /tmp/mark')))).toBe('one\n');
      expect(text(await other.run(step('ls /tmp/mark 2>/dev/null || echo none')))).toBe('none\n');
      expect(containers(world.scratch.name)).toHaveLength(2);
      expect(text(await clone.run(step('ls /tmp/mark 2>/dev/null || echo none', { network: true })))).toBe('none\n');
      expect(containers(world.scratch.name)).toHaveLength(2);
      await clone.dispose();
      expect(containers(world.scratch.name)).toHaveLength(1);
    }));

  it('E4: lets nothing live on that has let go of its output, and shows the next run none of it', () =>
    use(async (world) => {
      const clone = await world.clone();
      const nap = `${40_000 + (process.pid % 10_000)}.25`;
      const done = await clone.run(step(`setsid sleep ${nap} >/dev/null 2>&1 & (setsid nohup sleep ${nap} >/dev/null 2>&1 &); sleep 0.3; echo $(grep -lz "${nap}" /proc/[0-9]*/cmdline | wc -l) there`));
      expect(text(done)).toMatch(/^[2-9] there\n$/);
      expect(spawnSync('pgrep', ['-f', `^sleep ${nap}$`], { encoding: 'utf8' }).stdout).toBe('');
      expect(text(await clone.run(step('tr "\\0" " " < /proc/1/cmdline; grep -lz "^sleep" /proc/[0-9]*/cmdline | wc -l')))).toMatch(/exit 0 0\n$/);
    }));

  it('does not count a limit that an earlier run hit', () =>
    use(async (world) => {
      const clone = await world.clone();
      // So fast that nobody looks in between: it is seen at the end only.
      const hog = 'node -e "Buffer.alloc(900e6, 1)"';
      expect((await clone.run(step(hog, { limits: { ...LIMITS, memoryBytes: 200e6 } }))).killedBy).toBe('memory');
      expect(await clone.run(step('true', { limits: { ...LIMITS, memoryBytes: 200e6 } }))).toMatchObject({ exitCode: 0, signal: null });
    }));

  it.each([
    ['the container is killed', (id: string) => docker('kill', id)],
    ['its keeper is', (id: string) => process.kill(Number(execFileSync('pgrep', ['-f', `^docker run --name ${docker('inspect', '--format', '{{.Name}}', id).slice(1)} `], { encoding: 'utf8' })), 'SIGKILL')],
  ])('is a broken world, and no red step, where %s', (_name, kill) =>
    use(async (world) => {
      const clone = await world.clone();
      const done = clone.run(step('echo on; sleep 30')).then(() => 'a result', (error: Error) => error);
      await until(() => containers(world.scratch.name).length === 1);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      kill(containers(world.scratch.name)[0] ?? '');
      const answer = await done;
      expect(answer).toBeInstanceOf(WorldError);
      expect(String(answer)).toContain('The sandbox ended under the command');
      await until(() => containers(world.scratch.name).length === 0);
    }));

  it('knows its own exit codes from those of the command', () =>
    use(async (world) => {
      const clone = await world.clone();
      const codes: unknown[] = [];
      for (const code of [125, 126, 127, 137]) codes.push((await clone.run(step(`exit ${code}`))).exitCode);
      expect(codes).toEqual([125, 126, 127, 137]);
      expect((await clone.run(step('kill -9 $PPID; kill -9 $$'))).exitCode).toBe(137);
    }));

  it('leaves nothing when it is disposed of in the middle of a run', async () => {
    const world = await testWorld({ sandbox: 'docker' });
    const clone = await world.clone();
    const done = clone.run(step('sleep 30')).catch(() => undefined);
    await until(() => containers(world.scratch.name).length === 1);
    world.scratch.dispose();
    expect(containers(world.scratch.name)).toEqual([]);
    await done;
    world.dispose();
  });

  it('removes what dead runs left, and leaves those of the living alone', () =>
    use(async (world) => {
      await (await world.clone()).run(step('true'));
      const image = docker('images', '--quiet', 'heal-action-empty').split('\n')[0] ?? '';
      const dead = `run-${process.pid}-1.${processNamespace()}-abcdef`;
      const usr = ['--mount', 'type=bind,src=/usr,dst=/usr,readonly', image, '/usr/bin/sleep', '600'];
      for (const label of [dead, 'run-of-somebody']) docker('run', '--detach', '--network', 'none', '--label', `heal-action.run=${label}`, ...usr);
      const next = await testWorld({ sandbox: 'docker' });
      next.dispose();
      expect(containers(dead)).toEqual([]);
      expect(containers(world.scratch.name)).toHaveLength(1);
      expect(containers('run-of-somebody')).toHaveLength(1);
      docker('rm', '--force', ...containers('run-of-somebody'));
    }));

  it('takes an image with its own tools, of which nothing of this machine is part', async () => {
    const tag = `heal-test-small:${process.pid}`;
    smallImage(tag);
    try {
      await use(
        async (world) => {
          expect(world.workspace.sandbox).toEqual({ ok: true, name: 'docker', warnings: [`The tools are those of the image ${tag}, not those of this machine.`] });
          const clone = await world.clone();
          const seen = text(await clone.run(step('cat a.txt /own/mark; echo "$GREETING $0"; ls /usr/bin /etc/passwd /opt 2>/dev/null || true; echo x > b.txt; node --version')));
          expect(seen).toMatch(/^a\nof the image\nhello \/tmp\/heal\/_temp\/step\.sh\n[^\n]*node: not found\n$/);
          expect((await clone.changes()).map(({ path }) => path)).toEqual(['b.txt']);
        },
        { image: tag },
      );
      expect((await testWorld({ image: tag, sandbox: 'auto' })).workspace.sandbox).toMatchObject({ ok: true, name: 'docker' });
    } finally {
      docker('rmi', tag);
    }
  });

  it.each([
    [{ image: 'heal-test-none:1' }, 'No docker sandbox: the image heal-test-none:1 is not on this machine.', 'Type: docker pull heal-test-none:1.'],
    [{ image: '--privileged' }, 'No docker sandbox: "--privileged" is not the name of an image.', 'for instance node:24'],
    [{ env: { ...process.env, DOCKER_HOST: 'tcp://127.0.0.1:2375' } }, 'a container there cannot see the clone', 'Unset DOCKER_HOST'],
    [{ env: { ...process.env, DOCKER_HOST: 'ssh://root@build' } }, 'a container there cannot see the clone', 'Unset DOCKER_HOST'],
    [{ env: { ...process.env, DOCKER_HOST: 'unix:///nonexistent.sock' } }, 'No docker sandbox: the docker daemon is not running.', 'systemctl start docker'],
  ])('is refused with %j', async (more, reason, todo) => {
    const world = await testWorld({ sandbox: 'docker', ...more });
    expect(world.workspace.sandbox).toMatchObject({ ok: false, reason: expect.stringContaining(reason), todo: expect.stringContaining(todo) });
    world.dispose();
  });

  it('makes one image, with the links of the root and nothing else', () => {
    const listed = spawnSync('tar', ['-tv'], { input: tar([{ name: 'proc' }, { name: 'bin', target: 'usr/bin' }]), encoding: 'utf8' });
    expect(listed.stdout.split('\n').map((line) => line.replace(/^(\S+).*\d\d:\d\d /, '$1 '))).toEqual(['drwxr-xr-x proc/', 'lrwxr-xr-x bin -> usr/bin', '']);
    const images = docker('images', '--format', '{{.Repository}}:{{.Tag}} {{.Size}}', '--filter', 'label=heal-action-empty').split('\n');
    expect(images).toEqual([expect.stringMatching(/^heal-action-empty:1-[0-9a-f]{12} [0-9]{1,2}B$/)]);
  });
});

describe('docker without a daemon', () => {
  const scene = { uid: 1000 };

  it.each([
    ['missing', '', 'docker is not installed.', 'Type: sudo apt-get install docker.io.'],
    [1, 'Got permission denied while trying to connect to the Docker daemon socket', 'this user may not speak to the docker daemon.', 'usermod -aG docker'],
    [1, 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?', 'the docker daemon is not running.', 'Type: sudo systemctl start docker.'],
    [1, 'Error response from daemon: something odd.\nmore', 'docker does not answer: something odd.', 'docker info'],
  ] as const)('says what to do about %j %s', (code, stderr, reason, todo) => {
    expect(unreachable({ code, stderr }, scene)).toMatchObject({ ok: false, reason, todo: expect.stringContaining(todo) });
  });

  it('names file systems that are mounted below a folder of the system, for they would stay writable', () => {
    const line = (at: string, kind: string): string => `29 1 8:1 / ${at} rw,relatime shared:1 - ${kind} /dev/x rw`;
    const table = [line('/', 'ext4'), line('/usr/lib', 'ext4'), line('/usr/share', 'proc'), line('/etc/hidden', 'tmpfs'), line('/var/lib', 'tmpfs'), line('/nonexistent', 'tmpfs'), line('/tmp', 'tmpfs')].join('\n');
    const folders = systemFolders(['/var/lib', '/var'], '/etc/hidden', table);
    expect(folders).toEqual(expect.arrayContaining(['/usr', '/etc', '/usr/lib']));
    for (const path of ['/proc', '/dev', '/tmp', '/home', '/root', '/run', '/var', '/var/lib', '/usr/share', '/etc/hidden', '/nonexistent']) expect(folders).not.toContain(path);
  });

  it('has no groups for a process that it cannot see', () => {
    expect(groupsOf(0)).toEqual([]);
    expect(groupsOf(process.pid, '/nonexistent')).toEqual([]);
  });
});
