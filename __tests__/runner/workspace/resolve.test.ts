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
