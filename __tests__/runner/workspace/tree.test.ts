import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { listProcesses, marked, processInfo } from '../../../src/runner/workspace/processes.js';
import { MARK } from '../../../src/runner/workspace/scratch.js';
import { processTree } from '../../../src/runner/workspace/tree.js';

describe('the processes of a run without a sandbox', () => {
  it.each([
    ['left for a session of its own before anyone looked', '(setsid sleep 600 >/dev/null &)'],
    ['is in the group of the command', 'sleep 600 >/dev/null &'],
  ])('are all found: one that %s', async (_name, command) => {
    const mark = `test-${process.pid}/${command.length}`;
    const child = spawn('sh', ['-c', command], { env: { PATH: process.env.PATH, [MARK]: mark }, detached: true, stdio: 'ignore' });
    await once(child, 'exit');
    const left = marked(listProcesses(), `${MARK}=${mark}\0`);
    expect(left).toHaveLength(1);
    await processTree({ pid: child.pid ?? 0, mark, groups: [], contained: false }).kill();
    expect(left.map(({ pid }) => processInfo(pid))).toEqual([null]);
  });

  it('are known again after they left, without their mark', async () => {
    const mark = `test-${process.pid}/known`;
    const child = spawn('sh', ['-c', 'env -i /bin/sh -c "sleep 0.5; exec setsid sleep 600" & wait'], { env: { PATH: process.env.PATH, [MARK]: mark }, detached: true, stdio: 'ignore' });
    const tree = processTree({ pid: child.pid ?? 0, mark, groups: [], contained: false });
    const inner = async (): Promise<number> => {
      for (;;) {
        const found = tree.look().find(({ ppid }) => ppid === child.pid);
        if (found !== undefined) return found.pid;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    };
    const pid = await inner();
    tree.look();
    while (processInfo(pid)?.session === child.pid) await new Promise((resolve) => setTimeout(resolve, 10));
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(processInfo(pid)).not.toBeNull();
    await tree.kill();
    expect(processInfo(pid)).toBeNull();
  });
});
