import { existsSync, mkdirSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lookAround } from '../../../src/runner/workspace/scene.js';
import { openScratch, removeTree } from '../../../src/runner/workspace/scratch.js';
import { selfTest } from '../../../src/runner/workspace/self-test.js';
import type { Sandbox, SandboxSpec, Wrapped } from '../../../src/trial/sandbox.js';
import { bubblewrap } from '../../../src/trial/sandboxes/bubblewrap.js';
import { needs } from '../../support/needs.js';
import { bubblewrapWorks } from './available.js';
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
    const sandbox = { ok: false, reason: 'The docker sandbox is not part of this version.', todo: 'Take --sandbox bubblewrap, or --sandbox none for code you trust.' };
    expect(await state('docker')).toEqual({ sandbox, clone: `${sandbox.reason} ${sandbox.todo}` });
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
