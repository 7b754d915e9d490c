import { spawnSync } from 'node:child_process';

/** Whether bubblewrap can be started here at all; whether its walls hold is what the tests are for. */
export function bubblewrapWorks(): boolean {
  return spawnSync('bwrap', ['--unshare-user', '--unshare-pid', '--ro-bind', '/', '/', '--proc', '/proc', 'true']).status === 0;
}

/** Whether a docker daemon answers here. */
export function dockerWorks(): boolean {
  const { status, stdout } = spawnSync('docker', ['info', '--format', '{{.ServerVersion}}'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

/** Where that daemon is, for environments that are made from nothing. */
export const DAEMON: Readonly<Record<string, string>> = process.env.DOCKER_HOST === undefined ? {} : { DOCKER_HOST: process.env.DOCKER_HOST };
