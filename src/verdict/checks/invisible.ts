import type { FileChange } from '../../model/index.js';
import { INVISIBLE } from '../../lib/invisible.js';
import { perFile, plain, type Objection } from '../answer.js';
import { changedLines } from '../changed-lines.js';

/** Control characters besides tab, and the line ends that only some languages see (a lone carriage return, U+2028, U+2029). */
const HIDDEN = new RegExp(`${INVISIBLE}|[\\u0000-\\u0008\\u000a-\\u001f\\u007f-\\u009f\\u2028\\u2029]`, 'g');
const WORD = /[\p{L}\p{N}_]{1,200}/gu;
/** Letters that look Latin: Cyrillic, Armenian, Cherokee, the Greek look-alikes, full-width and mathematical forms. */
const LOOKALIKE = /[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρχ\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}]/u;

/**
 * Nothing that a reader cannot see, and no word of mixed look-alike letters, comes in with added lines (threats L4, D16).
 * What a removed line of the same file held may stand again: an emoji on a mended line keeps its selector.
 */
export const invisible = perFile({
  id: 'invisible',
  title: 'No invisible or look-alike characters',
  clean: 'Added lines hold nothing that cannot be seen.',
  look: objectionTo,
});

function objectionTo(change: FileChange): Objection {
  const { added, removed } = changedLines(change);
  const old = countHidden(removed.map((line) => line.text));
  for (const [char, times] of countHidden(added.map((line) => line.text))) {
    if (times > (old.get(char) ?? 0)) return `an added line holds the invisible character ${plain(char)}`;
  }
  const known = new Set(removed.flatMap((line) => mixedWords(line.text)));
  const mixed = added.flatMap((line) => mixedWords(line.text)).find((word) => !known.has(word));
  return mixed === undefined ? null : `an added line mixes look-alike letters in the word ${plain(mixed)}`;
}

function countHidden(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    for (const [char] of line.replace(/\r$/, '').matchAll(HIDDEN)) counts.set(char, (counts.get(char) ?? 0) + 1);
  }
  return counts;
}

function mixedWords(line: string): string[] {
  return (line.match(WORD) ?? []).filter((word) => /[A-Za-z]/.test(word) && LOOKALIKE.test(word));
}
