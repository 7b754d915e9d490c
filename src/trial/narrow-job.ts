import type { BugReport, Failure } from '../model/index.js';

/** Text of a tracked file, null where there is none. */
export type Read = (path: string) => Promise<string | null>;

/** What a command is narrowed for. */
export interface Job {
  readonly failure: Failure;
  readonly read: Read;
  /** Where the command runs, relative to the root; `.` for the root. */
  readonly folder: string;
}

/** More targets than these are no longer narrow, and a long command line fails in ways of its own. */
export const TARGETS = 5;

export function inFolder(folder: string, path: string): string {
  return folder === '.' || folder === '' ? path : `${folder}/${path}`;
}

/** A path of the root as seen from the job's folder; null where it lies elsewhere. */
export function fromFolder(path: string, folder: string): string | null {
  if (path.startsWith('/') || path.split('/').includes('..')) return null;
  if (folder === '.' || folder === '') return path;
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path === folder ? '.' : null;
}

/** The folder that a path lies in, `.` for the root. */
export function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
}

/** The nearest folder above a file that holds a file of this name, and that file's text. */
export async function nearest(name: string, path: string, read: Read): Promise<{ readonly folder: string; readonly text: string } | null> {
  for (let folder = folderOf(path), n = 0; n < 30; folder = folderOf(folder), n++) {
    const text = await read(inFolder(folder, name));
    if (text !== null) return { folder, text };
    if (folder === '.') return null;
  }
  return null;
}

/** Where the test itself lies: the report's own file or one of its frames, as far as it is a test's. */
export function placesOf(bug: BugReport): readonly string[] {
  return [bug.file, ...(bug.frames ?? []).map((frame) => frame.file)].filter((file) => file !== undefined);
}

/** Names that need no thought in any shell. */
export const TAME_PATH = /^[\w@+.][\w@+.,=/-]{0,500}$/;

/** A text as a regular expression means it literally. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
