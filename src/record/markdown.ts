import { codeSpan, escapeHtml, fence, htmlText, markdownText } from '../lib/escape.js';
import { oneLine } from '../lib/foreign.js';
import type { Attempt, BugReport, HealRecord, Patch, Trial } from '../model/index.js';
import { capped, costOf, counted, duration, originOf, otherRuns, placeOf, plannedBy, proofLines, proofOf, provenAttempt, runOf, scored, sourceOf, stateOf } from './tell.js';

/** Parts of the story as Markdown, for whatever GitHub shows. What is foreign stands in code spans, fences or `<code>`, where neither Markdown nor GitHub reads it. */

const MOST_BUGS = 10;
/** GitHub takes 65,536 characters of a text on it and refuses the whole request beyond; a note and a marker of ours come on top. */
export const MOST_BYTES = 60_000;

/** Whole sections only: half of one could leave a fence or a fold open. */
export function fit(sections: readonly string[], most: number): string {
  const kept: string[] = [];
  let bytes = 0;
  for (const section of sections.filter((one) => one !== '')) {
    bytes += new TextEncoder().encode(section).length + 2;
    if (bytes > most) return `${kept.join('\n\n')}\n\nThe rest is too long for this page; the report holds all of it.\n`;
    kept.push(section);
  }
  return `${kept.join('\n\n')}\n`;
}

/** @param options `command`: the step stands elsewhere already */
export function broke({ failure, step }: HealRecord, { command: above = false }: { readonly command?: boolean } = {}): string {
  if (failure === undefined || failure.primary.length === 0) return '';
  const rows = failure.primary.slice(0, MOST_BUGS).map(bugLine);
  const more = failure.primary.length - rows.length + failure.dropped;
  const command = step.command === undefined || above ? '' : `\n\nThe step: ${codeSpan(capped(step.command, 500))}`;
  return `### What broke\n\n${rows.join('\n')}${more > 0 ? `\n- and ${more} more` : ''}${command}`;
}

function bugLine(bug: BugReport): string {
  const source = sourceOf(bug);
  const said = bug.message.split('\n').slice(0, 3).join(' ').slice(0, 400);
  const test = bug.test === undefined || bug.file === undefined ? '' : ` in ${codeSpan(bug.test.slice(0, 200))}`;
  return `- ${codeSpan(placeOf(bug).slice(0, 300))}${test}: ${codeSpan(said)}${source === '' ? '' : ` (${codeSpan(source.slice(0, 100))})`}`;
}

/** Red before, green after, in which step and on which tree: what everything else rests on. */
export function evidence(record: HealRecord): string {
  const { base, step } = record;
  const rows = [['Before', base] as const, ['With the change', proofOf(record)] as const].flatMap(([when, run]) => (run === undefined ? [] : [[`<b>${when}</b>`, ...trialRow(run).slice(1)]]));
  if (rows.length === 0) return '';
  const names = [step.step, step.job].filter((name) => name !== '').map((name) => codeSpan(oneLine(name, 120)));
  const command = step.command === undefined ? '' : ` ${codeSpan(oneLine(step.command, 200))}`;
  return `The whole step${names.length === 0 ? '' : ` ${names.join(' of job ')}`}, run in ${record.sandbox === '' || record.sandbox === 'none' ? 'a clone' : 'a sandbox'}:${command}\n\n${table(['', 'Result', 'Tests', 'Time', 'Tree'], rows)}`;
}

/** @param runs the two runs stand above already */
export function trust(record: HealRecord, { runs: above = false }: { readonly runs?: boolean } = {}): string {
  const { verdict, base } = record;
  if (verdict === undefined) return '';
  const runs = above ? [] : [base, proofOf(record)].filter((trial) => trial !== undefined);
  return [
    `### ${verdict.accepted ? 'Why it may be trusted' : 'Why it is not handed over'}`,
    ...(runs.length === 0 ? [] : [runsTable(runs)]),
    ...proofList(provenAttempt(record)),
    scoreOf(verdict),
    ...checksOf(verdict.checks),
  ].join('\n\n');
}

function scoreOf({ score, tier, evidence: rows }: NonNullable<HealRecord['verdict']>): string {
  const title = `Score ${scored(score)} of 1.00 (${tier})`;
  const how = 'A fix begins with 100 points and loses some for whatever leaves room for doubt; what a model says of itself counts for nothing.';
  return rows.length === 0 ? `${title}. ${how}` : fold(`${title}: ${counted(rows.length, 'piece')} of evidence`, `${how}\n\n${table(['Evidence', 'Points', 'Why'], rows.map(({ id, points, reason }) => [escapeHtml(id), String(points), htmlText(reason)]))}`);
}

function runsTable(runs: readonly Trial[]): string {
  return table(['Run', 'Result', 'Tests', 'Time', 'Tree'], runs.map(trialRow));
}

function proofList(attempt: Attempt | undefined): string[] {
  const lines = attempt === undefined ? [] : proofLines(attempt);
  return lines.length === 0 ? [] : [lines.map((line) => `- ${markdownText(line)}`).join('\n')];
}

function checksOf(checks: NonNullable<HealRecord['verdict']>['checks']): string[] {
  if (checks.length === 0) return [];
  const bad = checks.filter((check) => !check.ok);
  const title = bad.length === 0 ? `All ${counted(checks.length, 'check')} hold` : `${bad.length} of ${counted(checks.length, 'check')} failed`;
  return [fold(title, table(['Check', '', 'Reason'], checks.map(({ id, ok, reason }) => [escapeHtml(id), ok ? '✓' : '✗', htmlText(reason)])))];
}

function trialRow(trial: Trial): string[] {
  const { tree, tests } = trial;
  const counts = tests === undefined ? '' : `${tests.passed} of ${tests.total} passed`;
  return [runOf(trial), `${trial.green ? '🟢' : '🔴'} ${stateOf(trial)}`, counts, duration(trial.seconds), `<code>${escapeHtml(tree.slice(0, 12))}</code>`];
}

export function attempts({ attempts: all }: HealRecord): string {
  if (all.length === 0) return '';
  return fold(counted(all.length, 'attempt'), all.map(attempt).join('\n\n'));
}

function attempt(one: Attempt): string {
  const diff = one.patch === undefined || one.end.state === 'verified' ? [] : [fence(capped(one.patch.diff, 20_000), 'diff')];
  const made = [...one.trials, ...otherRuns(one)];
  const trials = made.length === 0 ? [] : [runsTable(made)];
  const why = one.rationale === '' ? [] : [`Its reason: ${markdownText(one.rationale.slice(0, 1000))}`];
  const plan = one.planner === undefined ? [] : [markdownText(plannedBy(one).slice(0, 600))];
  return [`**${one.n}. ${markdownText(originOf(one))}** — ${markdownText(one.sentence.slice(0, 1000))}`, ...plan, ...why, ...notesList(one), ...proofList(one), ...trials, ...diff].join('\n\n');
}

function notesList({ notes = [] }: Attempt): string[] {
  return notes.length === 0 ? [] : [notes.slice(0, 20).map((note) => `- ${markdownText(note.slice(0, 400))}`).join('\n')];
}

export function warnings({ warnings: all }: HealRecord): string {
  return all.length === 0 ? '' : `### Warnings\n\n${all.slice(0, 20).map((warning) => `- ${markdownText(warning.slice(0, 1000))}`).join('\n')}`;
}

export function footer({ usage, seconds, sandbox, version }: HealRecord): string {
  const facts = [costOf(usage), duration(seconds), ...(sandbox === '' ? [] : [`sandbox ${sandbox}`]), `heal-action ${version}`];
  return `<sub>${escapeHtml(facts.join(' · '))}</sub>`;
}

/** A change that is short enough is read at once; of a longer one the list of its files says more. */
export function shortDiff({ diff }: Patch): string | null {
  // Lines of a file begin with a sign, so these are heads. Where a file is made, moved or has another mode they say so.
  const plain = /^(?:old mode|new file|deleted file|rename) /m.test(diff) ? diff : diff.replace(/^(?:diff --git|index) .*\n/gm, '');
  return plain.length <= 2500 && plain.split('\n').length <= 40 ? fence(plain, 'diff') : null;
}

export function fold(title: string, body: string): string {
  return `<details><summary>${escapeHtml(title)}</summary>\n\n${body}\n\n</details>`;
}

/** An HTML table: cells may hold pipes, which Markdown's own cannot always escape. No blank line, or Markdown would begin again. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[], tag: 'th' | 'td'): string => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return ['<table>', row(head, 'th'), ...rows.map((cells) => row(cells, 'td')), '</table>'].join('\n');
}
