import { lstatSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { isWithin } from './paths.js';

type Kind = 'file' | 'folder' | 'link' | 'other' | 'whiteout';

/** What lies at a path of one layer; a device 0:0 says "nothing here, and nothing below". */
function kindAt(path: string): Kind | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  if (stat.isSymbolicLink()) return 'link';
  if (stat.isDirectory()) return 'folder';
  if (stat.isCharacterDevice() && stat.rdev === 0) return 'whiteout';
  return stat.isFile() ? 'file' : 'other';
}

/**
 * Where what is seen at `path` really lies, looked up from the top layer down without a mount; undefined when nothing is seen there, or only through
 * a link. That a run has emptied a folder by making it anew is not seen here: whether a path exists at all is then git's to say.
 */
export function placeIn(stack: readonly string[], path: string): string | undefined {
  const parts = path.split('/');
  for (const layer of stack) {
    const found = placeInOne(layer, parts);
    if (found !== 'below') return found;
  }
  return undefined;
}

function placeInOne(layer: string, parts: readonly string[]): string | undefined {
  let at = layer;
  for (const [n, part] of parts.entries()) {
    at = join(at, part);
    const kind = safely(at);
    if (kind === undefined) return 'below';
    if (kind === 'whiteout') return undefined;
    if (n === parts.length - 1) return at;
    if (kind !== 'folder') return undefined;
  }
  return at;
}

/** A name too long or a folder that we may not look into holds nothing that we could use. */
function safely(path: string): Kind | undefined {
  try {
    return kindAt(path);
  } catch {
    return undefined;
  }
}

export type Spot = 'folder' | 'outside' | 'missing';

/**
 * What a relative path leads to, links followed as they would be where the layers are seen at `root`.
 */
export function spotIn(stack: readonly string[], root: string, path: string): Spot {
  let [at, left, links]: [string[], string[], number] = [[], path.split('/'), 0];
  while (left.length > 0) {
    const [part = '', ...rest] = left;
    left = rest;
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (at.length === 0) return 'outside';
      at = at.slice(0, -1);
      continue;
    }
    const place = placeIn(stack, [...at, part].join('/'));
    const kind = place === undefined ? undefined : safely(place);
    if (kind === 'folder') at = [...at, part];
    else if (kind !== 'link' || (links += 1) > 40) return 'missing';
    else {
      const target = readlinkSync(place ?? '');
      if (target.startsWith('/') && !isWithin(target, root)) return 'outside';
      left = [...(target.startsWith('/') ? target.slice(root.length) : target).split('/'), ...rest];
      if (target.startsWith('/')) at = [];
    }
  }
  return 'folder';
}
