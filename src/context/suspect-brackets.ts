import type { Source } from './source.js';

/** More places than these are a file of another layout, not one missing bracket. */
const MOST = 2;

/**
 * Lines whose bracket seems to have no partner, in a file whose brackets do not match: parsers report the end of the file, the layout tells more.
 * A brace that opens a block ends, by custom, on a line that is indented like its own.
 */
export function suspectBrackets({ broken, code }: Pick<Source, 'broken' | 'code'>): readonly number[] {
  if (!broken) return [];
  const open: { readonly line: number; readonly indent: number; readonly char: string }[] = [];
  const suspects: number[] = [];
  for (const [i, text] of code.entries()) {
    const indent = text.search(/\S/);
    for (const char of text) {
      if ('([{'.includes(char)) open.push({ line: i + 1, indent, char });
      if (!')]}'.includes(char)) continue;
      const partner = open.pop();
      if (partner === undefined || partner.char !== opposite(char)) suspects.push(i + 1, ...(partner === undefined ? [] : [partner.line]));
      else if (text.trimStart().startsWith(char) && indent < partner.indent) suspects.push(partner.line);
    }
    if (suspects.length >= MOST) break;
  }
  const rest = suspects.length === 0 ? open.slice(-1).map((one) => one.line) : [];
  return [...new Set([...suspects, ...rest])].slice(0, MOST);
}

function opposite(close: string): string {
  return close === ')' ? '(' : close === ']' ? '[' : '{';
}
