import { createHash } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { kindOf, names } from '../paths.js';
import { ask, complaint } from './client.js';

/** What the tag begins with; all images of ours are found, and removed, by it. */
export const IMAGE = 'heal-action-empty';

/** Folders that a container runtime wants to mount on; a file system in memory takes over the mode of the folder below it. */
const PLACES: readonly Entry[] = [{ name: 'proc' }, { name: 'sys' }, { name: 'dev' }, { name: 'tmp', mode: 0o1777 }, { name: 'run' }];

/**
 * The tag of an image that holds nothing but the links of this machine's root (`bin` → `usr/bin`), made where it is not there yet.
 * No registry is asked. `root` is for tests.
 */
export async function emptyImage(client: Readonly<Record<string, string>>, root = '/'): Promise<{ readonly tag: string } | { readonly reason: string }> {
  const archive = tar(entries(root));
  const tag = `${IMAGE}:1-${createHash('sha256').update(archive).digest('hex').slice(0, 12)}`;
  if ((await ask(client, ['image', 'inspect', '--format', '{{.Id}}', tag])).code === 0) return { tag };
  const made = await ask(client, ['import', '--change', `LABEL ${IMAGE}=1`, '-', tag], archive);
  return made.code === 0 ? { tag } : { reason: `an empty image could not be made: ${complaint(made)}` };
}

interface Entry {
  readonly name: string;
  /** Where a link leads; absent = a folder. */
  readonly target?: string;
  readonly mode?: number;
}

/** Links that lead out of the root, or up, are left out: they would be the runtime's to follow. */
function entries(root: string): readonly Entry[] {
  const links = names(root).filter((name) => kindOf(join(root, name)) === 'link').map((name) => ({ name, target: readlinkSync(join(root, name)).replace(/^\//, '') }));
  const plain = links.filter(({ name, target }) => name.length < 90 && target.length < 90 && target !== '' && !PLACES.some((place) => place.name === name) && !target.split('/').includes('..'));
  return [...PLACES, ...plain.sort((a, b) => (a.name < b.name ? -1 : 1))];
}

const BLOCK = 512;

/** The ustar format (https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html), folders and links only, all dates zero. */
export function tar(list: readonly Entry[]): Buffer {
  return Buffer.concat([...list.map(header), Buffer.alloc(2 * BLOCK)]);
}

function header({ name, target, mode = 0o755 }: Entry): Buffer {
  const block = Buffer.alloc(BLOCK);
  const octal = (value: number, at: number, length: number): unknown => block.write(`${value.toString(8).padStart(length - 1, '0')}\0`, at, 'latin1');
  block.write(target === undefined ? `${name}/` : name, 0, 100, 'utf8');
  octal(mode, 100, 8);
  for (const at of [108, 116]) octal(0, at, 8);
  for (const at of [124, 136]) octal(0, at, 12);
  block.write(target === undefined ? '5' : '2', 156);
  block.write(target ?? '', 157, 100, 'utf8');
  block.write('ustar\x0000', 257, 'latin1');
  block.fill(' ', 148, 156);
  block.write(`${block.reduce((sum, byte) => sum + byte, 0).toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return block;
}
