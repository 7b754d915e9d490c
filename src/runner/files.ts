import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, rename, stat, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { UsageError, WorldError } from '../model/index.js';
import type { Files } from '../ports/index.js';
import type { Guard } from './guard.js';

/** Files outside the repository; everything written passes the redaction guard. `-` reads standard input. */
export function systemFiles(guard: Guard, folder = process.env.RUNNER_TEMP ?? tmpdir()): Files {
  let kept: Promise<string> | undefined;
  return {
    read: (path) => (path === '-' ? process.stdin : readFile(path)),
    write: (path, content) => writeWhole(resolve(path), guard.clean(content)),
    keep: async (name, content) => {
      kept ??= mkdtemp(join(folder, 'heal-results-'));
      const path = join(await kept, name);
      await writeWhole(path, guard.exact(content));
      return path;
    },
  };
}

async function* readFile(path: string): AsyncIterable<Uint8Array> {
  const info = await stat(path).catch((error: unknown) => fail(path, error));
  if (info.isDirectory()) throw new UsageError(`${path} is a folder; give a file, or - for standard input.`);
  try {
    yield* createReadStream(path, { highWaterMark: 1 << 18 });
  } catch (error) {
    fail(path, error);
  }
}

function fail(path: string, error: unknown): never {
  const code = (error as NodeJS.ErrnoException).code;
  const why = code === 'ENOENT' ? 'there is no such file' : code === 'EACCES' ? 'permission denied' : String(code);
  throw new UsageError(`Cannot read ${path}: ${why}.`, { cause: error });
}

/** Written beside and renamed, so that a reader never sees half a file. */
async function writeWhole(path: string, content: string): Promise<void> {
  const beside = join(dirname(path), `.heal-${randomBytes(6).toString('hex')}`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(beside, content);
    await rename(beside, path);
  } catch (error) {
    throw new WorldError(`Cannot write ${path}: ${String((error as NodeJS.ErrnoException).code)}.`, { cause: error });
  }
}
