import type { BugReport, HealRecord } from '../model/index.js';
import { subjectText } from './subject-text.js';

const SUBJECT = 72;
const PREFIX = 'fix: ';

/**
 * The commit's message: a subject from the failure, a sentence, and trailers by which a later run knows our work again.
 * Only the subject holds foreign text (a tool's message, a file name), and that is cleaned; everything below is our own words and hashes, so
 * nothing from a log can stand as a trailer or begin a line.
 */
export function commitMessage(record: HealRecord, made: { readonly base: string; readonly tree: string }): string {
  const fingerprint = record.failure?.fingerprint ?? '';
  const trailers = [
    `Heal-Base: ${made.base}`,
    ...(/^[0-9a-f]{1,64}$/.test(fingerprint) ? [`Heal-Failure: ${fingerprint}`] : []),
    `Heal-Tree: ${made.tree}`,
  ];
  return `${subjectOf(record)}\n\nProposed by heal-action after the failing step ran again with this change.\n\n${trailers.join('\n')}\n`;
}

function subjectOf(record: HealRecord): string {
  const bug = record.failure?.primary[0];
  const room = SUBJECT - PREFIX.length;
  const place = bug?.file === undefined ? '' : subjectText(bug.file.split('/').at(-1) ?? '', 30);
  const what = bug === undefined ? '' : subjectText(whatOf(bug), place === '' ? room : room - place.length - ' in '.length);
  if (what === '') return `${PREFIX}make the failing step pass`;
  return place === '' || what.includes(place) ? PREFIX + what : `${PREFIX}${what} in ${place}`;
}

/** A rule's name says more in a few words than the head of a long message; a failed test is best named by its id. */
function whatOf(bug: BugReport): string {
  if (bug.test !== undefined) return `failing test ${bug.test}`;
  return bug.rule === undefined ? bug.message : `${bug.rule}: ${bug.message}`;
}
