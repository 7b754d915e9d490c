import { spawnSync } from 'node:child_process';

/** Whether bubblewrap can be started here at all; whether its walls hold is what the tests are for. */
export function bubblewrapWorks(): boolean {
  return spawnSync('bwrap', ['--unshare-user', '--unshare-pid', '--ro-bind', '/', '/', '--proc', '/proc', 'true']).status === 0;
}
