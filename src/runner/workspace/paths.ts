import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { isAbsolute, join, normalize } from 'node:path';

/** True when `path` is `folder` or lies below it; both absolute and normal. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`);
}

/** What a path is, without following a last link; undefined when there is nothing (or we may not look). */
export function kindOf(path: string): 'file' | 'folder' | 'link' | 'other' | undefined {
  try {
    const stat = lstatSync(path);
    if (stat.isSymbolicLink()) return 'link';
    if (stat.isDirectory()) return 'folder';
    return stat.isFile() ? 'file' : 'other';
  } catch {
    return undefined;
  }
}

/** The code of a system call's error (`ENOENT`), undefined for anything else that was thrown. */
export function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Where a path really lies; undefined when it leads nowhere. */
export function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** True for a folder, also one behind a link. */
export function isFolder(path: string): boolean {
  const real = realPath(path);
  return real !== undefined && kindOf(real) === 'folder';
}

/** An absolute path from an environment variable in normal form, without a trailing slash; undefined for anything else. */
export function absolute(value: string | undefined): string | undefined {
  if (value === undefined || !isAbsolute(value) || value.includes('\0')) return undefined;
  const path = normalize(value);
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}

/** Paths below `folder` that a relative pattern names; `*` stands for anything inside one name. */
export function expand(folder: string, pattern: string): readonly string[] {
  return pattern.split('/').reduce<readonly string[]>((at, part) => at.flatMap((one) => step(one, part)), [folder]);
}

function step(folder: string, part: string): readonly string[] {
  if (!part.includes('*')) return kindOf(join(folder, part)) === undefined ? [] : [join(folder, part)];
  const [front = '', back = ''] = part.split('*', 2);
  return names(folder)
    .filter((name) => name.length >= front.length + back.length && name.startsWith(front) && name.endsWith(back))
    .map((name) => join(folder, name));
}

/** The names in a folder; none when it cannot be read. */
export function names(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
