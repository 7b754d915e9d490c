import { alignLines } from '../lib/line-diff.js';
import { shiftLine, type Found, type Shift } from './ladder.js';
import { usualEnd, type SourceLine } from './source-lines.js';

interface Hit {
  readonly lines: readonly SourceLine[];
  readonly search: readonly string[];
  readonly replace: readonly string[];
  readonly found: Extract<Found, { kind: 'block' }>;
}

/**
 * The text that takes a found block's place, or null where a new line cannot be shifted as the block is.
 * A line that the block merely repeats keeps its own bytes (end of line, trailing blanks, indentation): the difference is what was meant
 * and nothing else. A new line takes the end of the line whose place it takes, so mixed files stay mixed as they were.
 * Where SEARCH has blanks at line ends that the file has not, those of new lines go, too: whoever wrote the block put them everywhere.
 * Also tells with which new lines it begins and ends, for the check of its seams.
 */
export function replaceBlock({ lines, search, replace, found }: Hit): { readonly text: string; readonly edges: { readonly head: readonly string[]; readonly tail: readonly string[] } } | null {
  const hit = lines.slice(found.at, found.at + search.length);
  const key = (line: string): string => (found.rung === 1 ? line : line.trimEnd());
  const kept = new Map(alignLines(search.map(key), replace.map(key)).map(([i, j]) => [j, i]));
  const padded = found.rung !== 1 && search.some((line, i) => /\s$/.test(line) && !/\s$/.test(hit[i]?.text ?? ''));
  const written = writeLines({ hit, replace: padded ? replace.map((line) => line.trimEnd()) : replace, kept, shift: found.shift, usual: usualEnd(lines) });
  if (written === null) return null;
  const text = written.map((line, j) => line.text + endOf(line, { last: j === written.length - 1, closing: hit.at(-1), usual: usualEnd(lines) })).join('');
  const [first, last] = [Math.min(...kept.keys(), written.length), Math.max(...kept.keys(), -1)];
  const texts = written.map((line) => line.text);
  return { text, edges: { head: texts.slice(0, first), tail: texts.slice(last + 1) } };
}

interface Writing {
  readonly hit: readonly SourceLine[];
  readonly replace: readonly string[];
  /** Index in the replacement → index in the hit. */
  readonly kept: ReadonlyMap<number, number>;
  readonly shift: Shift | null;
  readonly usual: '\n' | '\r\n';
}

function writeLines({ hit, replace, kept, shift, usual }: Writing): SourceLine[] | null {
  const written: SourceLine[] = [];
  let next = 0;
  for (const [j, line] of replace.entries()) {
    const same = hit[kept.get(j) ?? -1];
    const shifted = same === undefined ? shiftLine(line, shift) : same.text;
    if (shifted === null) return null;
    const model = same ?? hit[Math.min(next, hit.length - 1)];
    written.push({ text: shifted, end: model?.end ?? usual });
    next = (kept.get(j) ?? next) + 1;
  }
  return written;
}

/** Only the last line of a file may be without an end, and only if it was before. */
function endOf(line: SourceLine, { last, closing, usual }: { last: boolean; closing: SourceLine | undefined; usual: '\n' | '\r\n' }): string {
  if (last && closing?.end === '') return '';
  return line.end === '' ? usual : line.end;
}
