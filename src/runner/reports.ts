import { closeSync, constants, fstatSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { matchAnyGlob } from '../lib/glob.js';
import type { ReportFile } from '../ports/index.js';

/** A report that is larger, and more reports than this, are not read: nobody mends ten thousand findings at once. */
const LARGEST = 20 << 20;
const MOST = 200;
const FOLDERS = 20_000;
/** Never the step's own: packages and history are larger than everything else together. */
const CLOSED = new Set(['node_modules', '.git']);

/**
 * Report files below a folder that fit one of the globs and were written since, in the order of their paths. Links are not followed (threat: the
 * folder is foreign, and what a link points at is not), nor is anything read but plain files.
 * @param since milliseconds since the epoch; 0 takes every file
 */
export function findReports(root: string, globs: readonly string[], since: number): readonly ReportFile[] {
  const found: ReportFile[] = [];
  const folders = [''];
  for (let index = 0; index < folders.length && index < FOLDERS && found.length < MOST; index += 1) {
    const folder = folders[index] as string;
    for (const entry of entriesOf(join(root, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !CLOSED.has(entry.name)) folders.push(path);
      const text = entry.isFile() && found.length < MOST && matchAnyGlob(globs, path) ? readPlain(join(root, path), since) : undefined;
      if (text !== undefined) found.push({ path, text });
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function entriesOf(folder: string): ReturnType<typeof readEntries> {
  try {
    return readEntries(folder);
  } catch {
    return [];
  }
}

function readEntries(folder: string) {
  return readdirSync(folder, { withFileTypes: true });
}

/** Opened first and asked afterwards, so that what is asked is what is read. */
function readPlain(path: string, since: number): string | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const state = fstatSync(descriptor);
    if (!state.isFile() || state.size > LARGEST || (since > 0 && state.mtimeMs < since)) return undefined;
    return decode(readFileSync(descriptor));
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** By its mark, as logs are: what PowerShell redirects into a file is UTF-16. */
function decode(bytes: Buffer): string {
  const [first, second] = bytes;
  const coding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(coding).decode(bytes);
}
