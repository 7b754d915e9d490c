import type { Evidence } from '../model/index.js';
import type { Evidences } from './evidence.js';

/** One step of a rule: from this value on, so many points of a hundred are lost. */
interface Level {
  readonly from: number;
  readonly points: number;
  readonly reason: string;
}

interface Rule {
  readonly id: string;
  readonly of: (evidence: Evidences) => number;
  /** From the least to the most; the last one reached holds. Points only ever fall, so that worse evidence never scores higher. */
  readonly levels: readonly Level[];
  /** A fixer does one known thing for one known kind of failure: of its penalty only this share counts. */
  readonly fixerShare?: number;
}

/**
 * The score table. A fix begins with 100 points and loses some for each thing that leaves room for doubt; nothing adds any.
 * So weighed that a one-line fix of a failing test by a model, exact and in a file that was named or shown, stays at 80 or more,
 * and one over four files and a hundred lines with shifted indentation lies between draft and ready. The rows are the evidence that repair
 * research found to tell right fixes from wrong ones: how the edit applied, where it lies, how large it is, what kind of failure, what ran green,
 * which paths, whether a second candidate agrees, whether all of it is needed, whether the like was merged before. That the step is green is no
 * row but a hard check. What nobody looked at costs nothing, and its row says so.
 */
export const RULES: readonly Rule[] = [
  {
    id: 'scope-shown',
    // Those that were not even shown are among them: they must not make this row better.
    of: ({ onlyShown, blind }) => onlyShown + blind,
    levels: [
      { from: 0, points: 0, reason: 'every changed file is named by the failure, or opened by a grant' },
      { from: 1, points: 4, reason: 'one changed file is not named by the failure' },
      { from: 2, points: 6, reason: 'several changed files are not named by the failure' },
    ],
  },
  {
    id: 'scope-blind',
    of: ({ blind }) => blind,
    levels: [
      { from: 0, points: 0, reason: 'no file is changed unseen' },
      { from: 1, points: 21, reason: 'a file is changed that was neither named by the failure nor shown' },
      { from: 2, points: 34, reason: 'several files are changed that were neither named nor shown' },
    ],
  },
  {
    id: 'size',
    of: ({ lines }) => lines,
    levels: [
      { from: 0, points: 0, reason: 'at most 6 changed lines' },
      { from: 7, points: 2, reason: 'more than 6 changed lines' },
      { from: 21, points: 6, reason: 'more than 20 changed lines' },
      { from: 61, points: 12, reason: 'more than 60 changed lines' },
      { from: 121, points: 18, reason: 'more than 120 changed lines' },
    ],
    fixerShare: 0.3,
  },
  {
    id: 'files',
    of: ({ files }) => files,
    levels: [
      { from: 0, points: 0, reason: 'one file' },
      { from: 2, points: 4, reason: 'two files' },
      { from: 3, points: 8, reason: 'three files' },
      { from: 4, points: 12, reason: 'four files or more' },
      { from: 6, points: 20, reason: 'six files or more' },
    ],
    fixerShare: 0.5,
  },
  {
    id: 'apply-rung',
    of: ({ rung }) => rung,
    levels: [
      { from: 0, points: 0, reason: 'the edits fit exactly' },
      { from: 2, points: 4, reason: 'an edit fits but for blanks at line ends' },
      { from: 3, points: 8, reason: 'an edit fits but for its indentation' },
      { from: 4, points: 10, reason: 'an edit fits but for what happened to its characters on the way (look-alikes, entities, line numbers, tabs)' },
      { from: 5, points: 12, reason: 'an edit fits but for blank lines around it' },
      { from: 6, points: 16, reason: 'an edit leaves lines out, and its parts fit' },
      { from: 7, points: 20, reason: 'an edit fits but for lines at its edge, or came as a whole function' },
      { from: 9, points: 24, reason: 'an edit came as a whole file' },
    ],
  },
  {
    id: 'kind',
    of: ({ kind }) => kind,
    levels: [
      { from: 0, points: 0, reason: 'lint, type, import or syntax: the tool itself says when it is mended' },
      { from: 1, points: 4, reason: 'a test or runtime failure: green tests leave room for wrong fixes' },
      { from: 2, points: 20, reason: 'a dependency failure' },
      { from: 3, points: 25, reason: 'a configuration failure' },
      { from: 4, points: 30, reason: 'a failure of no kind that is understood' },
    ],
    fixerShare: 0.25,
  },
  {
    id: 'origin',
    of: ({ model }) => model,
    levels: [
      { from: 0, points: 0, reason: 'plain code proposed it' },
      { from: 1, points: 3, reason: 'a model proposed it' },
    ],
  },
  {
    id: 'narrow-run',
    of: ({ narrow }) => narrow,
    levels: [
      { from: 0, points: 0, reason: 'the narrowest command is green as well as the whole step' },
      { from: 1, points: 2, reason: 'only the whole step was run' },
      { from: 2, points: 30, reason: 'the narrowest command stayed red' },
    ],
  },
  {
    id: 'test-counts',
    of: ({ uncounted }) => uncounted,
    levels: [
      { from: 0, points: 0, reason: 'as many tests were counted as before' },
      { from: 1, points: 2, reason: 'no runner said how many tests ran' },
    ],
  },
  {
    id: 'opened-paths',
    of: ({ opened }) => opened,
    levels: [
      { from: 0, points: 0, reason: 'no path had to be opened' },
      { from: 1, points: 4, reason: 'a path is changed that a grant or the caller opened' },
    ],
    fixerShare: 0.5,
  },
  {
    id: 'whole-job',
    of: ({ job }) => job,
    levels: [
      { from: 0, points: 0, reason: 'the whole job is green' },
      { from: 1, points: 0, reason: 'the other steps of the job were not run' },
      { from: 2, points: 40, reason: 'another step of the job is red' },
    ],
  },
  {
    id: 'agreement',
    of: ({ agreement }) => agreement,
    levels: [
      { from: 0, points: 0, reason: 'a second candidate says the same' },
      { from: 1, points: 0, reason: 'no second candidate was asked for' },
      { from: 2, points: 8, reason: 'a second candidate says something else' },
    ],
    fixerShare: 0.5,
  },
  {
    id: 'precedent',
    of: ({ precedent }) => precedent,
    levels: [
      { from: 0, points: 0, reason: 'a like fix was merged before' },
      { from: 1, points: 0, reason: 'nothing is known of like fixes' },
      { from: 2, points: 12, reason: 'a like fix was thrown away before' },
    ],
  },
  {
    id: 'tests-named',
    of: ({ unnamed }) => unnamed,
    levels: [
      { from: 0, points: 0, reason: 'no test that failed before is known to be missing' },
      { from: 1, points: 20, reason: 'the tests that passed are named, and one that failed before is not among them' },
    ],
  },
  {
    id: 'reverse-run',
    of: ({ reverse }) => reverse,
    levels: [
      { from: 0, points: 0, reason: 'run once more without the change, the step is red again with the same failure' },
      { from: 1, points: 2, reason: 'the step was not run once more without the change' },
      { from: 2, points: 25, reason: 'run once more without the change, the step is red with other errors' },
    ],
  },
  {
    id: 'minimal',
    of: ({ minimal }) => minimal,
    levels: [
      { from: 0, points: 0, reason: 'all of the change is needed' },
      { from: 1, points: 1, reason: 'a part of what was proposed was not needed and is dropped; all that is left is needed' },
      { from: 2, points: 2, reason: 'it was not found out whether all of the change is needed' },
    ],
    fixerShare: 0,
  },
  {
    id: 'repeats',
    of: ({ unrepeated }) => unrepeated,
    levels: [
      { from: 0, points: 0, reason: 'the step was green as often as it was to be run' },
      { from: 1, points: 15, reason: 'the time budget had no room for all the runs that a wavering failure calls for' },
    ],
  },
];

/** The score, 0..1, and every row as it applied; points are negative or zero. */
export function scoreOf(evidence: Evidences): { readonly score: number; readonly evidence: readonly Evidence[] } {
  const rows = RULES.map((rule): Evidence => {
    const level = rule.levels.findLast(({ from }) => rule.of(evidence) >= from);
    const share = evidence.model === 0 ? (rule.fixerShare ?? 1) : 1;
    return { id: rule.id, points: 0 - Math.round((level?.points ?? 0) * share), reason: level?.reason ?? '' };
  });
  const total = rows.reduce((sum, row) => sum + row.points, 100);
  return { score: Math.max(0, total) / 100, evidence: rows };
}
