import { isName, MOST_BYTES, MOST_TEXTS } from './keys.js';

/** The texts of a group as one: `{"v":1,"texts":[[name, text], …]}`. A list, because no name of a list is special. */
export function encodeBundle(texts: ReadonlyMap<string, string>): string {
  return JSON.stringify({ v: 1, texts: [...texts] });
}

/** Null for whatever is not exactly that: it was somebody else, and nothing of it is used. */
export function decodeBundle(bundle: string): ReadonlyMap<string, string> | null {
  const data = parse(bundle);
  if (typeof data !== 'object' || data === null || !('v' in data) || data.v !== 1 || !('texts' in data) || !Array.isArray(data.texts)) return null;
  const texts: readonly unknown[] = data.texts;
  return texts.length <= MOST_TEXTS && texts.every(isEntry) ? new Map(texts) : null;
}

function isEntry(entry: unknown): entry is [string, string] {
  if (!Array.isArray(entry) || entry.length !== 2) return false;
  const [name, text] = entry as [unknown, unknown];
  return typeof name === 'string' && isName(name) && typeof text === 'string' && text.length <= MOST_BYTES;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
