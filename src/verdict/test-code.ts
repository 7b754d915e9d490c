import type { Failure, FileChange } from '../model/index.js';
import { languageOf } from '../lib/source.js';
import { testRegions } from './regions.js';
import { sameTokens, tokens } from './same-tokens.js';
import { testRole } from './test-role.js';

/**
 * What of a change is test code: the whole of it where the file is a test on either side, else the test regions in it with the rest blanked
 * out; null where there is none, or where nothing but its layout changes. The signals that speak of tests look here, whoever opened the path:
 * a caller that lets tests be edited does not let them be weakened.
 */
export function testPart(change: FileChange, failure: Failure | undefined): FileChange | null {
  const { path, beforeText, afterText } = change;
  if (isSameButForLayout(change) && !namesChange(change)) return null;
  if (testRole(path, beforeText, failure) !== null || testRole(path, afterText, undefined) !== null) return change;
  const [before, after] = [onlyRegions(path, beforeText), onlyRegions(path, afterText)];
  return before === null && after === null ? null : { ...change, beforeText: before ?? '', afterText: after ?? '' };
}

/** Do both images say the same but for layout? What a formatter does, and all that a grant may do to a test. */
export function isSameButForLayout({ path, beforeText, afterText }: FileChange): boolean {
  if (beforeText === undefined || afterText === undefined) return false;
  return sameTokens(beforeText, afterText, ['python', 'yaml', 'other'].includes(languageOf(path, beforeText)));
}

/** Letter case is layout for a grant, but a runner finds tests by it. */
function namesChange({ beforeText = '', afterText = '' }: FileChange): boolean {
  return tokens(beforeText) !== tokens(afterText);
}

function onlyRegions(path: string, text: string | undefined): string | null {
  if (text === undefined) return null;
  const regions = testRegions(path, text);
  if (regions.length === 0) return null;
  return text.split('\n').map((line, i) => (regions.some(({ from, to }) => from <= i + 1 && i + 1 <= to) ? line : '')).join('\n');
}
