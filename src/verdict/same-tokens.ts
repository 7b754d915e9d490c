/** A string on one line, a word, or a single other character. */
const TOKEN = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|[\p{L}\p{N}_$]+|[^\s]/gu;

/**
 * Do two texts say the same but for layout? Blanks, line breaks, semicolons, commas before a closing bracket, the kind of quotes and
 * letter case do not count; where `indented`, line breaks and indentation do (in Python they are part of what a test says).
 * This is the proof that a fixer with a grant for a test file must bring.
 */
export function sameTokens(before: string, after: string, indented: boolean): boolean {
  const split = (text: string): string => (indented ? text.split('\n').filter((line) => line.trim() !== '').map(indentedTokens).join('\n') : tokens(text));
  return split(before).toLowerCase() === split(after).toLowerCase();
}

function indentedTokens(line: string): string {
  return `${/^\s*/.exec(line)?.[0] ?? ''}${tokens(line)}`;
}

/** The tokens of a text, in one spelling: two pieces of code that differ in layout only give the same. */
export function tokens(text: string): string {
  const all = (text.match(TOKEN) ?? []).filter((token) => token !== ';').map(unquote);
  return all.filter((token, i) => token !== ',' || !/^[)\]}]$/.test(all[i + 1] ?? '')).join('\u0001');
}

function unquote(token: string): string {
  return /^["'`]/.test(token) && token.length > 1 ? `"${token.slice(1, -1)}"` : token;
}
