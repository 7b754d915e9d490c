import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RUN_LABEL } from '../../../trial/sandbox.js';
import { isAbandoned } from '../owner.js';
import { ask, askNow } from './client.js';

/** The folders of a run that has them. */
interface Folders {
  readonly dir: string;
  readonly parent: string;
}

const NOTE = 'docker-client.json';

/** Notes in the run's own folder that it may have containers, and how the daemon is reached. */
export function noteClient(scratch: Folders, client: Readonly<Record<string, string>>): void {
  writeFileSync(join(scratch.dir, NOTE), JSON.stringify(client), { mode: 0o600 });
}

/** Removes the containers of a run by its folder's note, while the process ends; nothing where there is none. */
export function removeContainers(dir: string, name: string): void {
  const client = noteIn(dir);
  if (client === undefined) return;
  const listed = askNow(client, ['ps', '--all', '--quiet', '--filter', `label=${RUN_LABEL}=${name}`]);
  const ids = idsIn(listed.stdout);
  if (ids.length > 0) askNow(client, ['rm', '--force', ...ids]);
}

function noteIn(dir: string): Readonly<Record<string, string>> | undefined {
  try {
    const value = JSON.parse(readFileSync(join(dir, NOTE), 'utf8')) as unknown;
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.fromEntries(Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
  } catch {
    return undefined;
  }
}

/**
 * Removes the containers of runs whose owner is dead, whether or not they still have a folder. They end by themselves when their
 * owner does; what is found here was left by a machine or a daemon that stopped in between.
 */
export async function removeAbandoned({ parent }: Folders, client: Readonly<Record<string, string>>): Promise<void> {
  const listed = await ask(client, ['ps', '--all', '--filter', `label=${RUN_LABEL}`, '--format', `{{.ID}} {{.Label "${RUN_LABEL}"}}`]);
  const rows = listed.stdout.split('\n').map((line) => line.split(' '));
  const ids = rows.flatMap(([id = '', run = '']) => (isAbandoned(join(parent, run), run) ? idsIn(id) : []));
  if (ids.length > 0) await ask(client, ['rm', '--force', ...ids]);
}

function idsIn(text: string): readonly string[] {
  return text.split('\n').filter((line) => /^[0-9a-f]{12,64}$/.test(line));
}
