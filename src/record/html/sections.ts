import { escapeHtml } from '../../lib/escape.js';
import type { Attempt, BugReport, CheckResult, HealRecord, Trial } from '../../model/index.js';
import { capped, costOf, counted, duration, handedOver, originOf, otherRuns, OUTCOME_WORDS, placeOf, plannedBy, proofLines, proofOf, provenAttempt, scored, sizeOf, sourceOf, takeIt } from '../tell.js';
import { diffHtml } from './diff.js';
import { checkRow, code, facts, pill, pre, runCard, section, table, trialRow } from './parts.js';

const MOST_BUGS = 50;

export function headline(record: HealRecord): string {
  const { ending, step, head, branch, dirty, sandbox, startedAt, seconds } = record;
  const { word, tone } = OUTCOME_WORDS[ending.outcome];
  const where = [step.run, step.job, step.step].filter((name) => name !== '').join(' / ');
  const about = facts([
    ['Step', step.command === undefined ? undefined : code(capped(step.command, 1000))],
    ['Job', where === '' ? undefined : escapeHtml(where)],
    ['Folder', step.workingDirectory === '.' ? undefined : code(step.workingDirectory)],
    ['Commit', head === undefined ? undefined : `${code(head.slice(0, 12))}${branch === undefined ? '' : ` on ${code(branch)}`}${dirty ? ' with changes that are not committed' : ''}`],
    ['Run in', sandbox === '' ? undefined : escapeHtml(`sandbox ${sandbox}`)],
    ['When', escapeHtml(`${startedAt.replace('T', ' ').replace(/\.\d{1,9}Z$|Z$/, ' UTC')}, took ${duration(seconds)}`)],
  ]);
  return `<header class="tone-${tone}">${pill(word, tone)} <span class="soft">${escapeHtml(ending.reason)}</span>\n${titleOf(ending.sentence)}\n${about}\n</header>`;
}

/** What happened as the title, what to do next below it. */
function titleOf(sentence: string): string {
  const end = sentence.search(/\. (?=[A-Z])/);
  const [title, next] = end < 0 ? [sentence, ''] : [sentence.slice(0, end + 1), sentence.slice(end + 2)];
  return `<h1>${escapeHtml(title)}</h1>${next === '' ? '' : `<p class="next">${escapeHtml(next)}</p>`}`;
}

export function broke({ failure, reports }: HealRecord): string {
  if (failure === undefined || failure.primary.length === 0) return '';
  const shown = failure.primary.slice(0, MOST_BUGS);
  const more = failure.primary.length - shown.length;
  const rest = [[more, 'more of the same rank'], [failure.others.length, 'that only follow from these or warn'], [reports.dropped, 'beyond those that are kept']] as const;
  const said = rest.filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`);
  const note = said.length === 0 ? '' : `<p class="soft">Further reports: ${said.join(', ')}.</p>`;
  return section('What broke', `<ul class="bugs">${shown.map(bugItem).join('')}</ul>${note}`);
}

function bugItem(bug: BugReport, at: number): string {
  const source = sourceOf(bug);
  const test = bug.test === undefined || bug.file === undefined ? '' : ` <span class="soft">in</span> ${code(bug.test)}`;
  const excerpt = at < 5 && bug.excerpt !== '' && bug.excerpt !== bug.message ? `<details><summary class="soft">What the log says</summary>${pre(bug.excerpt)}</details>` : '';
  return `<li><span class="place">${code(placeOf(bug))}</span>${test} ${source === '' ? '' : `<span class="soft">${escapeHtml(source)}</span>`}<p>${escapeHtml(capped(bug.message, 2000))}</p>${excerpt}</li>`;
}

export function changed({ patch, publication }: HealRecord): string {
  if (patch === undefined) return '';
  const take = takeIt(publication);
  const handed = `<p>${escapeHtml(handedOver(publication))}</p>${take === '' ? '' : `<pre class="take">${escapeHtml(take)}</pre>`}`;
  return section('What changed', `<p class="soft">${escapeHtml(sizeOf(patch))}.</p>${diffHtml(patch)}${handed}`);
}

export function trust(record: HealRecord): string {
  const { verdict } = record;
  if (verdict === undefined) return '';
  const rows = verdict.evidence.map(({ id, points, reason }) => `<tr><td class="id">${code(id)}</td><td class="num${points < 0 ? ' minus' : ''}">${points}</td><td>${escapeHtml(reason)}</td></tr>`);
  const score = `<div class="score"><meter min="0" max="1" low="0.5" high="0.8" optimum="1" value="${Math.min(1, Math.max(0, verdict.score))}">${scored(verdict.score)}</meter><b>${scored(verdict.score)} of 1.00</b>${pill(verdict.tier, verdict.tier === 'ready' ? 'good' : verdict.tier === 'draft' ? 'maybe' : 'bad')}</div>`;
  const about = '<p class="soft">A fix begins with 100 points and loses some for whatever leaves room for doubt. What a model says of itself counts for nothing.</p>';
  const evidence = rows.length === 0 ? '' : `<h3>Evidence</h3>${about}${table(['Seen', 'Points', 'Why'], rows)}`;
  return section(verdict.accepted ? 'Why it may be trusted' : 'Why it is not handed over', `${runs(record)}${proofList(provenAttempt(record))}${score}${checksOf(verdict.checks)}${evidence}`);
}

function proofList(attempt: Attempt | undefined): string {
  const lines = attempt === undefined ? [] : proofLines(attempt, true);
  return lines.length === 0 ? '' : `<ul class="notes">${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;
}

/** What became of the calls of a model. */
function notesList({ notes = [] }: Attempt): string {
  return notes.length === 0 ? '' : `<ul class="notes">${notes.slice(0, 20).map((note) => `<li>${escapeHtml(capped(note, 400))}</li>`).join('')}</ul>`;
}

/** Two dozen checks that hold are one line; those that fail stand open, first. */
function checksOf(checks: readonly CheckResult[]): string {
  if (checks.length === 0) return '';
  const failed = checks.filter((check) => !check.ok);
  const title = failed.length === 0 ? `All ${counted(checks.length, 'check')} hold` : `${failed.length} of ${counted(checks.length, 'check')} failed`;
  const rows = [...failed, ...checks.filter((check) => check.ok)].map(checkRow);
  return `<details${failed.length === 0 ? '' : ' open'}><summary>${escapeHtml(title)}</summary>${table(['Check', 'Result', 'Reason'], rows)}</details>`;
}

function runs(record: HealRecord): string {
  const proof = proofOf(record);
  const { base } = record;
  if (base === undefined) return '';
  if (proof === undefined) return `<div class="runs one">${runCard('Run here', base)}</div>`;
  return `<div class="runs">${runCard('Before', base)}<div class="arrow" aria-hidden="true">→</div>${runCard('With the change', proof)}</div>`;
}

export function diagnosed(record: HealRecord): string {
  const { diagnosis, base, verdict } = record;
  if (diagnosis === undefined) return verdict === undefined && base !== undefined ? section('What the run here showed', `${runs(record)}${base.tail === '' ? '' : pre(base.tail)}`) : '';
  const rows = facts([
    ['Cause', escapeHtml(diagnosis.cause)],
    ['Class', `${escapeHtml(diagnosis.class)} <span class="soft">calls for</span> ${escapeHtml(diagnosis.action)}`],
    ['Told by', code(diagnosis.rule)],
    ['Seen in', diagnosis.evidence === undefined ? undefined : code(capped(diagnosis.evidence, 500))],
    ['Files', diagnosis.files.slice(0, 20).map(code).join(' ')],
  ]);
  const tail = base === undefined || base.tail === '' ? '' : `<h3>Last lines of the step</h3>${pre(base.tail)}`;
  return section('Diagnosis', `${verdict === undefined ? runs(record) : ''}${rows}${tail}`);
}

export function attempts({ attempts: all }: HealRecord): string {
  return all.length === 0 ? '' : section(counted(all.length, 'attempt'), all.map(attemptItem).join('\n'));
}

const ENDS = { verified: ['verified', 'good'], screened: ['stopped before it ran', 'bad'], unapplied: ['did not apply', 'bad'], 'no-proposal': ['no proposal', 'maybe'], red: ['still red', 'bad'], unproven: ['not proven', 'bad'] } as const;

function attemptItem(one: Attempt): string {
  const [word, tone] = ENDS[one.end.state];
  const failed = one.screen.filter((check) => !check.ok);
  const parts = [
    `<p>${escapeHtml(one.sentence)}</p>`,
    one.planner === undefined ? '' : planOf(one),
    one.rationale === '' ? '' : `<p class="soft">Its reason: ${escapeHtml(capped(one.rationale, 2000))}</p>`,
    failed.length === 0 ? '' : table(['Check', 'Result', 'Reason'], failed.map(checkRow)),
    notesList(one),
    proofList(one),
    runsTable(one.trials),
    otherRuns(one).length === 0 ? '' : `<p class="soft">Runs on other trees, for the proof:</p>${runsTable(otherRuns(one))}`,
    one.shown === undefined || one.shown.length === 0 ? '' : shownTable(one.shown),
    one.patch === undefined || one.end.state === 'verified' ? '' : diffHtml(one.patch),
    (one.end.state === 'red' || one.end.state === 'unproven') && one.trials.at(-1) !== undefined ? `<h3>Last lines of the run</h3>${pre(one.trials.at(-1)?.tail ?? '')}` : '',
    `<p class="soft">${escapeHtml(`${costOf(one.usage)}, ${duration(one.usage.seconds)}, context rung ${one.rung}${one.skill === undefined ? '' : `, asked as ${one.skill}`}`)}</p>`,
  ];
  return `<details><summary>${one.n}. ${escapeHtml(originOf(one))}${pill(word, tone)}</summary>${parts.join('')}</details>`;
}

/** Who planned it, and what the model that wrote the edit got to read of that. */
function planOf(one: Attempt): string {
  const plan = one.planner?.plan;
  return `<p class="soft">${escapeHtml(capped(plannedBy(one), 600))}</p>${plan === undefined ? '' : pre(capped(plan, 2400))}`;
}

/** The ledger of a prompt: what each piece of the repository cost, and why it was there. */
function shownTable(shown: NonNullable<Attempt['shown']>): string {
  const rows = shown.map(({ file, from, to, reason, tokens }) => `<tr><td>${code(`${file}:${from}-${to}`)}</td><td>${escapeHtml(capped(reason, 200))}</td><td>${tokens}</td></tr>`);
  const total = shown.reduce((sum, one) => sum + one.tokens, 0);
  return `<details><summary>${escapeHtml(`${counted(shown.length, 'piece')} of the repository shown, ${total} tokens`)}</summary>${table(['Shown', 'Why', 'Tokens'], rows)}</details>`;
}

function runsTable(trials: readonly Trial[]): string {
  return trials.length === 0 ? '' : table(['Run', 'Result', 'Tree', 'Network', 'Time'], trials.map(trialRow));
}

export function warnings({ warnings: all }: HealRecord): string {
  return all.length === 0 ? '' : section('Worth knowing', `<ul class="notes">${all.map((warning) => `<li>${escapeHtml(warning)}</li>`).join('')}</ul>`);
}

export function footer({ usage, seconds, version, id }: HealRecord): string {
  return `<footer>${escapeHtml([costOf(usage), duration(seconds), `heal-action ${version}`, id].filter((part) => part !== '').join(' · '))}</footer>`;
}
