import type { TestCounts } from '../../../model/index.js';
import type { Listed, OneLine } from './pytest-session.js';

const VERDICT = /^(?:=+ )?((?:\d{1,9} [a-z ]{1,30}, ){0,12}\d{1,9} [a-z ]{1,30}|no tests ran) in \d{1,9}(?:\.\d{1,9})?s(?: \([\d:, a-z]{1,40}\))?(?: =+)?$/;

/** `=== 1 failed, 2 passed in 0.12s ===`, or without the rules around it (`-q`). */
export function readVerdict(text: string): TestCounts | undefined {
  const said = VERDICT.exec(text.trimEnd())?.[1];
  if (said === undefined || !/no tests ran|passed|failed|error|skipped|deselected|xfailed|warning/.test(said)) return undefined;
  const count = (...words: readonly string[]): number => {
    const parts = said.split(', ').map((part) => /^(\d{1,9}) ([a-z ]{1,30})$/.exec(part));
    return parts.reduce((sum, part) => (part !== null && words.includes(part[2] as string) ? sum + Number(part[1]) : sum), 0);
  };
  const [passed, failed, skipped] = [count('passed', 'xpassed'), count('failed', 'error', 'errors'), count('skipped', 'xfailed')];
  return { total: passed + failed + skipped, passed, failed, skipped };
}

/** The text between the rules of a section's heading, or between the underscores of a title. */
export function readRule(text: string, sign: '=' | '_' | '-'): string | undefined {
  if (text[0] !== sign) return undefined;
  const line = text.trimEnd();
  let start = 0;
  while (line[start] === sign) start += 1;
  let end = line.length;
  while (end > start && line[end - 1] === sign) end -= 1;
  const title = line.slice(start, end);
  const told = title.startsWith(' ') && title.endsWith(' ') && end < line.length ? title.trim() : '';
  return /^[\s_]*$/.test(told) ? undefined : told;
}

const LISTED = /^(FAILED|ERROR|SUBFAILED(?:\([^)]{0,200}\)|\[[^\]]{0,200}\]| \[[^\]]{0,200}\])?(?: \([^)]{0,200}\))?) (?:\[[\d.]{1,12}s\] )?(\S.{0,2000})$/;

/** A line of the short summary. The id may hold anything between its brackets, so ` - ` is looked for behind them. */
export function readListed(text: string, n: number): Listed | undefined {
  const match = LISTED.exec(text.trimEnd());
  if (match === null || !/^[^\s:]{1,500}\.(?:py|txt|rst|md)(?:::|\s|$)|^[^\s:]{1,500}::/.test(match[2] as string)) return undefined;
  const rest = match[2] as string;
  const bracket = rest.indexOf('[');
  const gap = rest.indexOf(' - ');
  const close = bracket >= 0 && bracket < gap ? rest.indexOf('] - ', bracket) : -1;
  const at = close >= 0 ? close + 1 : gap;
  const [id, said] = at < 0 ? [rest, ''] : [rest.slice(0, at), rest.slice(at + 3)];
  return { word: match[1] as string, id: id.trim(), said: said.trim(), n };
}

/** `--tb=line`: `/app/tests/test_a.py:11: assert 1 == 2`. */
export function readOneLine(text: string, n: number): OneLine | undefined {
  const match = /^(\S.{0,500}?\.\w{1,5}):(\d{1,7}): (\S.{0,4000})$/.exec(text.trimEnd());
  return match === null ? undefined : { file: match[1] as string, line: Number(match[2]), message: match[3] as string, n };
}
