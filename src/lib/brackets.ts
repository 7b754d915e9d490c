import type { Language } from './source.js';
import { maskSource } from './units/masked.js';

const CLOSES: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Does every bracket of the code have its partner? Comments and strings do not count. A cheap stand-in for "does it still parse". */
export function bracketsMatch(text: string, language: Language): boolean {
  const open: string[] = [];
  for (const char of maskSource(text, language).code) {
    if ('([{'.includes(char)) open.push(char);
    else if (char in CLOSES && open.pop() !== CLOSES[char]) return false;
  }
  return open.length === 0;
}
