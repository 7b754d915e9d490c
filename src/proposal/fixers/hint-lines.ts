import type { Fixer, FixerInput } from '../fixer.js';
import { placesOf, planMends, type LineMend, type Place } from '../line-mend.js';
import { actionable } from '../reports.js';

/** Kinds of help in which the compiler shows the line as it should be, and means a name or an import (rustc_resolve's own words). */
const RUST_HELP = /^help: (?:.{0,200}\bsimilar name\b|consider importing (?:this|one of these) |use the \.\. ?syntax|there is a(?:n)? .{0,200} with a similar name)/;
const RUST_LINE = /^ {0,9}(\d{1,7}) ([|+~-]) ?(.*)$/;

/**
 * Compilers draw the line as it should be, or what to put where. What they draw is written, if the line that they quote is the one in the repository.
 * rustc: a similar name or one import (https://rustc-dev-guide.rust-lang.org/diagnostics.html#suggestions); gcc and clang: a semicolon where their
 * fix-it puts it (https://gcc.gnu.org/onlinedocs/gcc/Diagnostic-Message-Formatting-Options.html).
 */
export const hintLines: Fixer = {
  name: 'hint-lines',
  summary: 'Writes what rustc, gcc or clang show below an error: the right name, the one import, the semicolon.',
  grant: () => ({ paths: [], modes: false }),
  plan: async (input) => planMends(input, await hinted(input), 'No compiler shows what to write.'),
};

export async function hinted(input: FixerInput): Promise<readonly LineMend[]> {
  return (await placesOf(input, actionable(input.failure))).flatMap((place) => (place.bug.tool === 'rustc' ? rustHint(place) : semicolon(place)));
}

/** `N | text` below the help is the line anew, `N + text` one more line; exactly one of them, or there is a choice to make. */
function rustHint({ bug, file, lines }: Place): LineMend[] {
  const all = bug.excerpt.split('\n');
  const helps = all.filter((line) => line.startsWith('help: '));
  const from = all.findIndex((line) => RUST_HELP.test(line));
  if (from < 0 || helps.length !== 1) return [];
  const shown = all.slice(from + 1).map((line) => RUST_LINE.exec(line)).filter((match) => match !== null);
  const quoted = all.slice(0, from).map((line) => RUST_LINE.exec(line)).filter((match) => match !== null);
  if (!quoted.every(([, n, , text]) => lines[Number(n) - 1]?.replaceAll('\t', '    ') === text)) return [];
  return rustLines(shown, { file, lines });
}

function rustLines(shown: readonly RegExpExecArray[], { file, lines }: Pick<Place, 'file' | 'lines'>): LineMend[] {
  const fresh = shown.filter(([, , sign]) => sign !== '-');
  const [only] = fresh;
  const [, n = '', sign = '', text = ''] = only ?? [];
  const line = Number(n);
  const old = shown.find(([, , mark]) => mark === '-');
  if (fresh.length !== 1 || line < 1 || line > lines.length) return [];
  // Before Rust 1.66 a new line stood behind `|` as well.
  if (/^\s{0,40}use /.test(text) || (sign === '+' && old === undefined)) return /^\s{0,40}use [\w:]{1,300};$/.test(text) ? [{ file, line, before: text, said: `${file} lacks ${text.trim()}` }] : [];
  if (!differsByOneName(lines[line - 1] ?? '', text)) return [];
  return [{ file, line, becomes: text, said: `line ${line} of ${file} becomes ${text.trim().slice(0, 120)}` }];
}

/** All that is not a name must be the same: help of this kind changes nothing else. */
function differsByOneName(before: string, after: string): boolean {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let back = 0;
  while (back < shorter - from && before[before.length - 1 - back] === after[after.length - 1 - back]) back += 1;
  return [before, after].every((line) => /^[\w:]{0,100}$/.test(line.slice(from, line.length - back)));
}

/** gcc draws the semicolon below the caret; clang does so too, and says after what it belongs. */
function semicolon({ bug, file, line, lines }: Place): LineMend[] {
  const { column, message, excerpt } = bug;
  const text = lines[line - 1] ?? '';
  if (bug.tool !== 'gcc' || column === undefined || !/^expected ['‘]?;['’]? (?:before|after|at end)\b/.test(message)) return [];
  const drawn = /\n {1,20}\| {1,2000};\s*(?:\n|$)/.test(excerpt) || / (?:after|at end) /.test(message);
  // Only behind the last word of its line: anywhere else the column may count bytes, not letters.
  const end = text.trimEnd().length;
  return drawn && column - 1 === end ? [{ file, line, becomes: `${text.slice(0, end)};${text.slice(end)}`, said: `a semicolon is missing in line ${line} of ${file}` }] : [];
}
