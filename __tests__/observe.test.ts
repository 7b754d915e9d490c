import { resolvePolicy } from '../src/lib/policy.js';
import { observe } from '../src/observe.js';
import type { Replay } from '../src/model/index.js';
import type { World } from '../src/ports/index.js';
import { scriptedWorld, type Asked, type Told } from './support/scripted-world.js';

const LOG = 'TypeError: boom\n    at main (a.js:1:1)\n';
const replay: Replay = { steps: [{ title: 'Install', script: 'install', shell: '', workingDirectory: '.' }], defaults: {}, own: [], workspace: '/home/runner/work/demo/demo' };

interface Ground {
  readonly network: 'auto' | 'none' | 'full';
  /** What each needs to do what it did in its job. */
  readonly install: 'nothing' | 'network' | 'what is not here';
  readonly check: 'nothing' | 'network' | 'what is not here';
}

const gone = (needs: Ground['install'], network: boolean): boolean => needs === 'what is not here' || (needs === 'network' && !network);

/** Answers as a job would whose steps need that. */
function script({ install, check }: Ground): (asked: Asked) => Told {
  return ({ command, network }) => {
    if (command === 'install') return gone(install, network) ? { red: true, output: LOG } : { red: false };
    if (command === 'check') return gone(check, network) ? { red: true, output: 'Error: nothing there\n    at other (b.js:2:2)\n' } : { red: true, output: LOG };
    return { red: false, output: '\nn0nce\n' };
  };
}

async function observed(ground: Ground, source: 'log' | 'command'): Promise<{ runs: readonly string[]; ended: string; failed: string | undefined }> {
  const scripted = await scriptedWorld({ 'a.js': 'main();\n', 'b.js': 'other();\n' }, script(ground), { replay, policy: resolvePolicy({ mode: 'fix', network: ground.network }), source: source === 'log' ? { kind: 'log', ref: 'x' } : { kind: 'command' } });
  try {
    const files = { async *read() { yield await Promise.resolve(new TextEncoder().encode(LOG)); } };
    const seen = await observe({ ...scripted.story, world: { ...scripted.story.world, files } as unknown as World }, () => Promise.resolve(null));
    const runs = scripted.runs.filter(({ command }) => ['install', 'check'].includes(command)).map(({ command, network }) => `${command}${network ? ' +' : ''}`);
    return { runs, ended: seen.done ? `${seen.ending.outcome}/${seen.ending.reason}` : 'reproduced', failed: seen.findings.base?.replayed?.failed };
  } finally {
    scripted.dispose();
  }
}

/** A plus = with network. */
test.each<[string, Ground, readonly string[], string]>([
  ['nobody needs it', { network: 'auto', install: 'nothing', check: 'nothing' }, ['install', 'check'], 'reproduced'],
  ['what came before needs it', { network: 'auto', install: 'network', check: 'nothing' }, ['install', 'install +', 'check'], 'reproduced'],
  ['the step needs it', { network: 'auto', install: 'nothing', check: 'network' }, ['install', 'check', 'install +', 'check +'], 'reproduced'],
  ['both need it', { network: 'auto', install: 'network', check: 'network' }, ['install', 'install +', 'check', 'install +', 'check +'], 'reproduced'],
  ['what came before cannot work here', { network: 'auto', install: 'what is not here', check: 'nothing' }, ['install', 'install +'], 'not-reproduced/other-failure'],
  ['the step fails in another way', { network: 'auto', install: 'nothing', check: 'what is not here' }, ['install', 'check', 'install +', 'check +'], 'not-reproduced/other-failure'],
  ['it is forbidden', { network: 'none', install: 'network', check: 'nothing' }, ['install'], 'not-reproduced/other-failure'],
  ['it is given', { network: 'full', install: 'network', check: 'network' }, ['install +', 'check +'], 'reproduced'],
])('with a log, no more network than it takes: %s', async (_, ground, runs, ended) => {
  // The installer prints the very failure of the log: it is another step's all the same.
  expect(await observed(ground, 'log')).toEqual({ runs, ended, failed: ground.install === 'nothing' || ended === 'reproduced' ? undefined : 'Install' });
});

test.each<[string, Ground, readonly string[], string]>([
  ['what came before needs it', { network: 'auto', install: 'network', check: 'nothing' }, ['install', 'install +', 'check'], 'reproduced'],
  ['what came before cannot work here', { network: 'auto', install: 'what is not here', check: 'nothing' }, ['install', 'install +'], 'not-reproduced/other-failure'],
])('with the command only: %s', async (_, ground, runs, ended) => {
  expect(await observed(ground, 'command')).toMatchObject({ runs, ended });
});
