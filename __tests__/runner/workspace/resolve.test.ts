import { existsSync, mkdirSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lookAround } from '../../../src/runner/workspace/scene.js';
import { openScratch, removeTree } from '../../../src/runner/workspace/scratch.js';
import { resolveSandbox } from '../../../src/runner/workspace/resolve.js';
import { findDocker } from '../../../src/runner/workspace/docker/place.js';
import { selfTest } from '../../../src/runner/workspace/self-test.js';
import type { Sandbox, SandboxSpec, Wrapped } from '../../../src/trial/sandbox.js';
import { bubblewrap } from '../../../src/trial/sandboxes/bubblewrap.js';
import { docker } from '../../../src/trial/sandboxes/docker.js';
import { sandboxNamed } from '../../../src/trial/sandboxes/index.js';
import { needs } from '../../support/needs.js';
import { bubblewrapWorks, DAEMON, dockerWorks } from './available.js';
import { testWorld } from './world.js';
import type { SandboxChoice } from '../../../src/runner/workspace/index.js';

const state = async (sandbox: SandboxChoice): Promise<unknown> => {
  const world = await testWorld({ sandbox });
  const answer = { sandbox: world.workspace.sandbox, clone: await world.clone().then((clone) => clone.dispose(), (error: Error) => error.message) };
  world.dispose();
  return answer;
};

describe('the sandbox in force', () => {
  it('is none only by name', async () => {
    expect(await state('none')).toEqual({ sandbox: { ok: true, name: 'none', warnings: [] }, clone: undefined });
  });

  it('is refused with what to type, and then nothing is cloned', async () => {
    const sandbox = { ok: false, reason: 'There is no sandbox called jail.', todo: 'Take --sandbox auto, bubblewrap, docker or none.' };
    expect(await state('jail' as SandboxChoice)).toEqual({ sandbox, clone: `${sandbox.reason} ${sandbox.todo}` });
  });

  it.each(['none', 'bubblewrap'] as const)('takes no image where it is %s', async (choice) => {
    const scene = {} as Parameters<typeof resolveSandbox>[1];
    expect(await resolveSandbox({ choice, image: 'node:24' }, scene)).toEqual({ refusal: { ok: false, reason: `The sandbox ${choice} takes no image.`, todo: 'Take --sandbox docker, or leave --image out.' } });
  });

  describe('by itself', () => {
    const scene = {} as Parameters<typeof resolveSandbox>[1];
    const works = (name: 'bubblewrap' | 'docker') => () => Promise.resolve({ variant: { sandbox: sandboxNamed(name), overlay: false }, scene, warnings: ['so it is.'] });
    const fails = (name: string) => () => Promise.resolve({ refusal: { ok: false as const, reason: `No ${name}.`, todo: `Get ${name}.` } });
    const chosen = async (wish: Parameters<typeof resolveSandbox>[0], ways: Parameters<typeof resolveSandbox>[2]): Promise<unknown> => {
      const found = await resolveSandbox(wish, scene, ways);
      return found.variant === undefined ? found.refusal : [found.variant.sandbox.name, ...found.warnings];
    };

    it.each([
      ['bubblewrap', { choice: 'auto' }, works('bubblewrap'), works('docker'), ['bubblewrap', 'so it is.']],
      ['docker where bubblewrap fails', { choice: 'auto' }, fails('bubblewrap'), works('docker'), ['docker', 'Bubblewrap cannot be used here, so docker is: No bubblewrap.', 'so it is.']],
      ['docker with an image', { choice: 'auto', image: 'node:24' }, works('bubblewrap'), works('docker'), ['docker', 'so it is.']],
      ['nothing where both fail', { choice: 'auto' }, fails('bubblewrap'), fails('docker'), { ok: false, reason: 'No bubblewrap. No docker.', todo: 'Get bubblewrap.' }],
      ['nothing where the one that was named fails', { choice: 'bubblewrap' }, fails('bubblewrap'), works('docker'), { ok: false, reason: 'No bubblewrap.', todo: 'Get bubblewrap.' }],
    ] as const)('is %s', async (_name, wish, bubblewrapWay, dockerWay, expected) => {
      expect(await chosen(wish, { bubblewrap: bubblewrapWay, docker: dockerWay })).toEqual(expected);
    });
  });
});

needs('bubblewrap', bubblewrapWorks())('the sandbox in force', () => {
  it('is bubblewrap by itself, where that proves itself', async () => {
    expect(await state('auto')).toEqual({ sandbox: { ok: true, name: 'bubblewrap', warnings: [] }, clone: undefined });
  });
});

/** bubblewrap with one of its walls missing: `without` is taken out of what it is fed, `env` is what leaks in. */
function leaky(without: readonly string[], env: Readonly<Record<string, string>> = {}): Sandbox {
  return {
    ...bubblewrap,
    wrap(spec) {
      const whole = bubblewrap.wrap(spec);
      const words = `\0${(whole.fed ?? []).join('\0')}\0`;
      const fed = words.replaceAll(`\0${without.join('\0')}\0`, '\0').slice(1, -1).split('\0');
      return { ...whole, fed, env: { ...whole.env, ...env } };
    },
  };
}

needs('bubblewrap', bubblewrapWorks())('the self-test', () => {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'heal-walls-')));
  for (const name of ['tmp', 'home/repo/.git']) mkdirSync(join(base, name), { recursive: true });
  const scratch = openScratch(join(base, 'tmp'));
  const scene = lookAround({ HOME: join(base, 'home'), PATH: process.env.PATH }, scratch, join(base, 'home/repo'));
  afterAll(() => removeTree(base));
  const test = (sandbox: Sandbox): ReturnType<typeof selfTest> => selfTest(scene, { sandbox, overlay: true, version: [0, 8] });

  it('passes with all walls up', async () => {
    expect(await test(leaky(['nothing']))).toEqual({ ok: true });
  });

  it.each([
    ['the network', ['--unshare-net'], 'has a network|reaches our loopback|shares our net namespace'],
    ['processes', ['--unshare-pid'], 'shares our pid namespace'],
    ['capabilities', ['--cap-drop', 'ALL'], process.getuid?.() === 0 ? 'has capabilities' : ''],
    ['devices', ['--dev', '/dev'], existsSync('/dev/kmsg') ? 'sees devices' : ''],
  ])('fails without a wall around %s', async (_name, without, reason) => {
    expect(await test(leaky(without))).toEqual(reason === '' ? { ok: true } : { ok: false, reason: expect.stringMatching(reason) });
  });

  it('fails where the clone cannot be written', async () => {
    const wrap = (spec: SandboxSpec): Wrapped => {
      const whole = bubblewrap.wrap(spec);
      const fed = (whole.fed ?? []).map((word, n, all) => (all[n + 1] === spec.clone ? '--ro-bind' : word));
      return { ...whole, fed };
    };
    expect(await test({ ...bubblewrap, wrap })).toEqual({ ok: false, reason: expect.stringContaining('cannot write the clone') });
  });

  it('fails where variables, files or the real home show', async () => {
    const [variable, files, home] = await Promise.all([
      test(leaky(['nothing'], { LEAKED: 'x' })),
      test({ ...bubblewrap, wrap: (spec) => bubblewrap.wrap({ ...spec, shown: [...(spec.shown ?? []), { from: scratch.dir, at: scratch.dir }] }) }),
      test({ ...bubblewrap, wrap: (spec) => bubblewrap.wrap({ ...spec, shown: [...(spec.shown ?? []), { from: spec.home, at: spec.home }] }) }),
    ]);
    expect(variable).toEqual({ ok: false, reason: expect.stringContaining('sees variables of ours: LEAKED') });
    expect(files).toEqual({ ok: false, reason: expect.stringContaining('reads our files') });
    expect(home).toEqual({ ok: false, reason: expect.stringContaining('sees the real home') });
  });
});

/** docker with one of its walls missing: some words of `docker run` are others. */
function leakyDocker(words: readonly string[], instead: readonly string[]): Sandbox {
  return {
    ...docker,
    wrap(spec) {
      const whole = docker.wrap(spec);
      const { run, ...rest } = whole.container ?? { run: [], exec: [], script: '' };
      const text = `\0${run.join('\0')}\0`.replace(`\0${words.join('\0')}\0`, `\0${instead.map((word) => `${word}\0`).join('')}`);
      return { ...whole, container: { ...rest, run: text.slice(1, -1).split('\0') } };
    },
  };
}

needs('docker', dockerWorks())('the self-test of docker', () => {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'heal-walls-')));
  for (const name of ['tmp', 'home/repo/.git']) mkdirSync(join(base, name), { recursive: true });
  const scratch = openScratch(join(base, 'tmp'));
  const scene = lookAround({ ...DAEMON, HOME: join(base, 'home'), PATH: process.env.PATH }, scratch, join(base, 'home/repo'));
  afterAll(() => {
    scratch.dispose();
    removeTree(base);
  });
  const test = async (sandbox: Sandbox): Promise<unknown> => {
    const found = await findDocker(scene, undefined);
    return found.ok ? selfTest(found.scene, { ...found.variant, sandbox }) : found;
  };
  const socket = (DAEMON.DOCKER_HOST ?? 'unix:///var/run/docker.sock').slice('unix://'.length);
  const device = ['/dev/kmsg', '/dev/vda', '/dev/sda', '/dev/fuse'].find(existsSync);

  it.each([
    ['nothing', ['--read-only'], ['--read-only'], undefined],
    ['the network', ['--network', 'none'], ['--network', 'host'], /has a network|reaches our loopback/],
    ['anything', ['--cap-drop', 'ALL'], ['--privileged'], /sees devices/],
    ['privileges', ['--security-opt', 'no-new-privileges'], [], /may gain privileges/],
    ['processes', ['--read-only'], ['--read-only', '--pid', 'host'], /shares our pid namespace/],
    ['host names', ['--hostname', 'heal'], ['--uts', 'host'], /shares our uts namespace/],
    ['devices', ['--read-only'], ['--read-only', ...(device === undefined ? [] : ['--device', device])], device === undefined ? undefined : /sees devices/],
    ['the daemon', ['--read-only'], ['--read-only', '--mount', `type=bind,src=${socket},dst=/run/docker.sock`], /reaches \/run\/docker\.sock/],
    ['variables', ['--read-only'], ['--read-only', '--env', 'LEAKED=x'], /sees variables of ours: LEAKED/],
    ['our files', ['--read-only'], ['--read-only', '--mount', `type=bind,src=${scratch.dir},dst=${scratch.dir}`], /reads our files/],
  ])('without a wall around %s', async (_name, words, instead, reason) => {
    expect(await test(leakyDocker(words, instead))).toEqual(reason === undefined ? { ok: true } : { ok: false, reason: expect.stringMatching(reason) });
  });
});
