/** What an assertion wanted and what it got, as far as the tool printed it. */
export interface Values {
  readonly expected?: string;
  readonly actual?: string;
}

const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/**
 * Splits `left == right` at the one operator that stands outside brackets and quotes; undefined where there is none or more than one.
 * One pass, so that a hostile line costs its length.
 */
export function splitComparison(text: string, operator: string): readonly [string, string] | undefined {
  const closers: string[] = [];
  let found: number | undefined;
  let quote = '';
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index] as string;
    if (quote !== '') {
      if (char === '\\') index += 1;
      else if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (PAIRS[char] !== undefined) closers.push(PAIRS[char]);
    else if (char === closers.at(-1)) closers.pop();
    else if (closers.length === 0 && text.startsWith(operator, index)) {
      if (found !== undefined) return undefined;
      found = index;
    }
  }
  if (found === undefined || quote !== '') return undefined;
  return [text.slice(0, found).trim(), text.slice(found + operator.length).trim()];
}

/** Both sides of a line diff in which `-` marks what was expected and `+` what came; lines without a mark belong to both. */
export function readDiff(lines: readonly string[]): Values {
  const side = (mark: string): string =>
    lines.filter((line) => line.startsWith(mark) || line.startsWith(' ')).map((line) => line.slice(2)).join('\n');
  const marked = lines.some((line) => line.startsWith('-') || line.startsWith('+'));
  return marked ? { expected: side('-'), actual: side('+') } : {};
}

/** Lines without the white space that all of them (blank ones aside) begin with. */
export function dedent(lines: readonly string[]): string[] {
  const depths = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const depth = depths.reduce((least, each) => Math.min(least, each), Infinity);
  return lines.map((line) => (line.trim() === '' ? '' : line.slice(Math.min(depth, line.length))));
}
