import { codeOnly } from '../lib/blank-source.js';
import { languageOf } from '../lib/source.js';

/** Lines `from` to `to`, counted from 1, both included. */
export interface Region {
  readonly from: number;
  readonly to: number;
  readonly what: string;
}

/**
 * The parts of a product file that are tests: `#[cfg(test)]` items and doc examples in Rust, doctests and `if __name__ == '__main__'` in
 * Python, `if (import.meta.vitest)` in JavaScript and TypeScript.
 */
export function testRegions(path: string, text: string): readonly Region[] {
  const lines = text.split('\n');
  switch (languageOf(path, text)) {
    case 'rust':
      return [...blocksAfter(lines, codeOnly(text, 'rust'), { mark: RUST_TEST, what: 'a test item (#[cfg(test)])' }), ...fences(lines)];
    case 'python':
      return [...doctests(lines), ...mainGuards(lines)];
    case 'js':
      return blocksAfter(lines, codeOnly(text, 'js'), { mark: /\bimport\.meta\.vitest\b/, what: 'tests in the source (import.meta.vitest)' });
    default:
      return [];
  }
}

const RUST_TEST = /^\s*#!?\[\s*(?:cfg\s*\((?!\s*not\b)[^\n]{0,200}\btest\b|(?:\w{1,40}::){0,4}(?:test|rstest|test_case|bench)\b)/;

/** From a marked line to the end of the block or item that begins there; to the end of the file where it is never closed. */
function blocksAfter(lines: readonly string[], code: string, { mark, what }: { mark: RegExp; what: string }): Region[] {
  const bare = code.split('\n');
  const regions: Region[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (!mark.test(bare[i] ?? '') && !mark.test(lines[i] ?? '')) continue;
    const end = blockEnd(bare, i);
    regions.push({ from: i + 1, to: end + 1, what });
    i = Math.max(i, end);
  }
  return regions;
}

function blockEnd(lines: readonly string[], start: number): number {
  let depth = 0;
  for (let i = start; i < lines.length; i++) {
    for (const char of lines[i] ?? '') {
      if (char === '{') depth++;
      else if (char === '}' && --depth <= 0) return i;
      else if (char === ';' && depth === 0) return i;
    }
  }
  return lines.length - 1;
}

/** Examples in Rust doc comments are compiled and run by `cargo test`. */
function fences(lines: readonly string[]): Region[] {
  const regions: Region[] = [];
  let open: number | null = null;
  lines.forEach((line, i) => {
    const doc = /^\s*\/\/[/!]\s?(.*)$/.exec(line);
    const fence = doc !== null && /^\s*(?:```|~~~)/.test(doc[1] ?? '');
    if (fence && open === null) open = i;
    else if (open !== null && (fence || doc === null)) {
      regions.push({ from: open + 1, to: i + 1, what: 'a doc example' });
      open = null;
    }
  });
  return regions;
}

/** A doctest goes from its prompt over what it expects, to a blank line or the end of the string. */
function doctests(lines: readonly string[]): Region[] {
  const regions: Region[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (!/^\s*>>>(?:\s|$)/.test(lines[i] ?? '')) continue;
    const from = i;
    while (i + 1 < lines.length && !/^\s*$|"""|'''/.test(lines[i + 1] ?? '')) i++;
    regions.push({ from: from + 1, to: i + 1, what: 'a doctest' });
  }
  return regions;
}

function mainGuards(lines: readonly string[]): Region[] {
  return lines.flatMap((line, i) => {
    if (!/^if\s{1,9}(?:\(\s{0,9})?(?:__name__\s{0,9}==\s{0,9}["']__main__["']|["']__main__["']\s{0,9}==\s{0,9}__name__)/.test(line)) return [];
    let end = i;
    for (let j = i + 1; j < lines.length && (/^\s/.test(lines[j] ?? '') || /^(?:#.*)?$/.test(lines[j] ?? '')); j++) if ((lines[j] ?? '').trim() !== '') end = j;
    return [{ from: i + 1, to: end + 1, what: "the part under if __name__ == '__main__'" }];
  });
}
