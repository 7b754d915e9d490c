import { closeSync, mkdirSync, mkdtempSync, openSync, readSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { UsageError, WorldError } from '../model/index.js';
import type { Files } from '../ports/index.js';
import type { Guard } from './guard.js';
import { findReports } from './reports.js';

/** Files outside the repository; everything written passes the redaction guard. `-` reads standard input. */
export function systemFiles(guard: Guard, folder = process.env.RUNNER_TEMP ?? tmpdir()): Files {
  let kept: string | undefined;
  return {
    read: (path) => (path === '-' ? process.stdin : readFile(path)),
    reports: (globs) => Promise.resolve(findReports(process.cwd(), globs, 0)),
    write: async (path, content) => {
      await guard.arm(content);
      writeWhole(resolve(path), guard.clean(content));
    },
    keep: async (name, content) => {
      await guard.arm(content);
      kept ??= mkdtempSync(join(folder, 'heal-results-'));
      const path = join(kept, name);
      writeWhole(path, guard.exact(content));
      return path;
    },
  };
}

const CHUNK = 1 << 18;

/** By plain reads: lighter to start than a stream, and a regular file never makes them wait. The same memory is used for every read. */
async function* readFile(path: string): AsyncIterable<Uint8Array> {
  const descriptor = open(path);
  try {
    const chunk = Buffer.allocUnsafeSlow(CHUNK);
    for (;;) {
      const size = readSync(descriptor, chunk, 0, CHUNK, null);
      if (size === 0) return;
      yield chunk.subarray(0, size);
    }
  } catch (error) {
    fail(path, error);
  } finally {
    closeSync(descriptor);
  }
}

function open(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    return fail(path, error);
  }
}

function fail(path: string, error: unknown): never {
  if (error instanceof UsageError) throw error;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EISDIR') throw new UsageError(`${path} is a folder; give a file, or - for standard input.`, { cause: error });
  const why = code === 'ENOENT' ? 'there is no such file' : code === 'EACCES' ? 'permission denied' : String(code);
  throw new UsageError(`Cannot read ${path}: ${why}.`, { cause: error });
}

/** Written beside and renamed, so that a reader never sees half a file. */
function writeWhole(path: string, content: string): void {
  const beside = join(dirname(path), `.heal-${process.pid}-${Date.now()}`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, content, { flag: 'wx' });
    renameSync(beside, path);
  } catch (error) {
    throw new WorldError(`Cannot write ${path}: ${String((error as NodeJS.ErrnoException).code)}.`, { cause: error });
  }
}
