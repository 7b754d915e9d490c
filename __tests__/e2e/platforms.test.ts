import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerLog, startHub, type Hub } from '../support/hub/index.js';
import { CLI, runNode, type Ended } from '../support/spawned.js';
import { tempRepo, type TempRepo } from '../support/temp-repo.js';

/** The same program, told that it runs elsewhere. What the kernel does is not changed by it. */
const on = (platform: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  runNode('--import', [`data:text/javascript,Object.defineProperty(process,'platform',{value:'${platform}'})`, CLI, ...args], { env });

describe.each(['win32', 'darwin'])('on a machine that says it is %s', (platform) => {
  let world: Hub;
  let work: TempRepo;
  let out: string;

  beforeAll(async () => {
    world = await startHub();
    const repo = world.repo('octo/demo');
    work = tempRepo({ 'tools/run.sh': '#!/bin/sh\necho fine\n', '.github/workflows/ci.yml': 'on: push\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - name: Smoke\n        run: ./run.sh\n        working-directory: tools\n' });
    work.git('push', '-q', repo.git.dir, 'HEAD:refs/heads/main');
    repo.runs.push({
      id: 500, attempt: 1, workflow: { id: 9, name: 'CI', path: '.github/workflows/ci.yml' }, event: 'push', headBranch: 'main', headSha: work.git('rev-parse', 'HEAD').trim(), headRepository: 'octo/demo', status: 'completed', conclusion: 'failure', actor: 'ada',
      jobs: [{ id: 700, name: 'test', conclusion: 'failure', steps: [{ name: 'Smoke', conclusion: 'failure' }], log: runnerLog([{ run: './run.sh', output: '/home/runner/work/_temp/a.sh: line 1: ./run.sh: Permission denied', exitCode: 126 }]) }],
    });
    out = mkdtempSync(join(tmpdir(), 'heal-platform-'));
  });
  afterAll(async () => {
    rmSync(out, { recursive: true, force: true });
    work.dispose();
    await world.close();
  });

  it('a run is planned; on macOS a sandbox is not made up, and a step is healed without one', async () => {
    const planned = await on(platform, ['plan', '500', '--out', out], { GITHUB_TOKEN: world.token({ contents: 'read', actions: 'read' }), GITHUB_REPOSITORY: 'octo/demo', GITHUB_API_URL: world.api });
    expect([planned.code, planned.stdout]).toEqual([0, expect.stringMatching(/^test \/ Smoke: .*Permission denied/)]);
    // What Node does with files and processes on Windows cannot be had by its name alone.
    if (platform === 'win32') return;
    const args = ['run', '--repo', work.root, '--plan', join(out, 'plan-1.json'), '--log', join(out, 'log-1.txt'), '--json', '--store', 'none'];
    const refused = await on(platform, args);
    expect(JSON.parse(refused.stdout)).toMatchObject({ outcome: 'refused', reason: 'sandbox', sentence: expect.stringContaining('bubblewrap and docker can be used on Linux only') as string });
    expect(JSON.parse((await on(platform, [...args, '--sandbox', 'none'])).stdout)).toMatchObject({ outcome: 'healed', sandbox: 'none', publication: { kind: 'patch' } });
  });
});
