import { UsageError } from '../model/index.js';
import type { Parser } from '../bug-report/index.js';
import type { Rim } from '../ports/index.js';
import type { Values } from './decode-options.js';

/** A matcher file is a page of JSON. */
const LARGEST = 1 << 20;

/**
 * The user's own patterns → parsers, for `problem-matchers` and `errorformat`. Costs nothing where neither is given.
 * @throws UsageError for a file that is not there or cannot be used, and for a format that cannot
 */
export async function openParsers(rim: Rim, values: Values): Promise<readonly Parser[]> {
  const paths = values.list('problem-matchers');
  const errorformat = values.text('errorformat');
  if (paths.length === 0 && errorformat === undefined) return [];
  const { userParsers } = await import('../bug-report/index.js');
  const matchers = (await Promise.all(paths.map((path) => filesOf(rim, path)))).flat();
  const made = await userParsers({ matchers, ...(errorformat === undefined ? {} : { errorformat }) });
  if (!made.ok) throw new UsageError(made.reason);
  return made.parsers;
}

/** A name is a file that must be there; a glob is any number of files, but not none. */
async function filesOf(rim: Rim, path: string): Promise<readonly { path: string; text: string }[]> {
  if (!/[*?{]/.test(path)) return [{ path, text: await readText(rim, path) }];
  const found = await rim.files.reports([path]);
  if (found.length === 0) throw new UsageError(`No problem-matcher file fits ${path}.`);
  return found;
}

async function readText(rim: Rim, path: string): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of rim.files.read(path)) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > LARGEST) throw new UsageError(`The problem-matcher file ${path} is larger than ${LARGEST >> 20} MiB.`);
  }
  return text + decoder.decode();
}
