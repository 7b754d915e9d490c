import { oneLine } from '../lib/foreign.js';
import type { Attempt, BugReport, Diagnosis, Failure, Snippet } from '../model/index.js';
import { clipped, inert } from './inert.js';

/** A piece of the user message. `file` names the file whose text it shows. */
export interface Section {
  readonly kind: 'failure' | 'opened' | 'rules' | 'log' | 'file' | 'change' | 'attempt' | 'plan';
  readonly text: string;
  readonly file?: string;
  /** What of the context it holds. */
  readonly holds?: readonly Snippet[];
}

const MOST_BUGS = 20;
const MOST_ATTEMPTS = 3;
/** Names are carriers too (a test or a file may be called an order): one line, and short. */
const NAME_CAP = 240;

/** What went wrong, without the log itself: always part of the prompt, with as many errors as fit, but at least one. */
export function failureSection(failure: Failure, diagnosis: Diagnosis, limits: { readonly characters: number }): Section {
  const shown: string[] = [];
  let left = limits.characters;
  for (const text of failure.primary.slice(0, MOST_BUGS).map(bugText)) {
    left -= text.length;
    if (left < 0 && shown.length > 0) break;
    shown.push(text);
  }
  const more = failure.primary.length - shown.length;
  const lines = [`diagnosis: ${diagnosis.class}; ${oneLine(diagnosis.cause, 400)}`, ...shown, ...(more > 0 ? [`and ${more} more errors`] : [])];
  return { kind: 'failure', text: inert(lines.join('\n\n')) };
}

/** The log lines of one report, as far as they say more than the report does. */
export function logSection(bug: BugReport): Section | null {
  if (bug.excerpt.trim() === '' || bug.excerpt.trim() === bug.message.trim()) return null;
  return { kind: 'log', text: inert(`${bug.id}:\n${clipped(bug.excerpt, { lines: 40, characters: 3_000 })}`) };
}

/** One snippet of a file, its text exactly as it is (but for what `inert` takes away). */
export function fileSection(snippet: Snippet): Section {
  const head = `path: ${oneLine(snippet.file, NAME_CAP)}\nlines: ${snippet.from} to ${snippet.to}\nshown because: ${oneLine(snippet.reason, NAME_CAP)}\ntext:`;
  return { kind: 'file', text: inert(`${head}\n${snippet.text.replace(/\n$/, '')}`), file: snippet.file, holds: [snippet] };
}

/** The maintainers' own conventions, cut short: a page of them must not crowd out the code. */
const RULES = { lines: 40, characters: 1_400 };

/** The text of HEALING.md or AGENTS.md; foreign like everything else of the repository. */
export function rulesSection(rules: string | undefined): Section | null {
  return rules === undefined || rules.trim() === '' ? null : { kind: 'rules', text: inert(clipped(rules.trim(), RULES)) };
}

const MOST_OPENED = 20;

/** Globs that the caller opened although they are closed otherwise: what is told must be what the gate will allow. */
export function openedSection(globs: readonly string[]): Section | null {
  const named = globs.slice(0, MOST_OPENED).map((glob) => oneLine(glob, NAME_CAP)).filter((glob) => glob !== '');
  return named.length === 0 ? null : { kind: 'opened', text: inert(`Whoever runs this allows edits of files that match:\n${named.join('\n')}`) };
}

/** The plan of another model. It may have read every order in the logs, so it is foreign text like them. */
export function planSection(plan: string | undefined): Section | null {
  return plan === undefined || plan.trim() === '' ? null : { kind: 'plan', text: inert(clipped(plan, { lines: 20, characters: 2_400 })) };
}

/** What the newest commit changed near the failure, in one section: the reason why it is red is often there. */
export function changeSection(changes: readonly Snippet[]): Section | null {
  if (changes.length === 0) return null;
  const hunks = changes.map(({ file, from, to, text }) => `path: ${oneLine(file, NAME_CAP)}\nlines: ${from} to ${to}\n${text}`);
  return { kind: 'change', text: inert(['What the newest commit changed there (+ added, - taken away); it may be the cause, or not.', ...hunks].join('\n\n')), holds: changes };
}

/** An earlier attempt: what it changed (empty where nothing could be applied) and why it did not do. */
export interface Earlier {
  readonly diff: string;
  readonly why: string;
}

/** What earlier attempts teach, oldest first; those that ended before there was anything to learn are left out. */
export function earlierAttempts(attempts: readonly Attempt[]): readonly Earlier[] {
  return attempts
    .filter((attempt) => attempt.end.state !== 'verified' && (attempt.patch !== undefined || attempt.end.state === 'unapplied'))
    .map((attempt) => ({ diff: attempt.patch?.diff ?? '', why: whyFailed(attempt) }));
}

/** Earlier attempts, the latest first: only the last few, cut short. */
export function attemptSections(history: readonly Earlier[]): readonly Section[] {
  return history.slice(-MOST_ATTEMPTS).reverse().map(({ diff, why }) => {
    const change = diff.trim() === '' ? [] : [`its diff:\n${clipped(diff, { lines: 60, characters: 3_000 })}`];
    return { kind: 'attempt', text: inert([`an earlier attempt failed: ${clipped(why, { lines: 12, characters: 1_500 })}`, ...change].join('\n')) };
  });
}

function whyFailed({ end, trials, proof }: Attempt): string {
  if (end.state === 'screened') {
    const reasons = end.checks.filter((check) => !check.ok).map((check) => `${check.id}: ${oneLine(check.reason, NAME_CAP)}`);
    return `it broke a rule (${reasons.join('; ')})`;
  }
  if (end.state === 'unapplied' || end.state === 'no-proposal') return clipped(end.reason, { lines: 12, characters: 1_200 });
  const said = end.state === 'unproven' ? (end.why === 'verify' ? `the step is green, but \`${oneLine(proof?.verify?.command ?? '', NAME_CAP)}\` is red` : 'the step is green only now and then') : 'the step is still red';
  const after = trials.filter((trial) => trial.on === 'patched').at(-1)?.reports.bugs ?? [];
  const errors = after.filter((bug) => bug.severity === 'error').slice(0, 5).map((bug) => `- ${place(bug)}${oneLine(bug.message, 300)}`);
  return [said, ...errors].join('\n');
}

function bugText(bug: BugReport): string {
  const name = [bug.kind, oneLine(bug.tool, 60), oneLine(bug.rule ?? '', 120)].filter((part) => part !== '').join(' ');
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['test', bug.test === undefined ? undefined : oneLine(bug.test, NAME_CAP)],
    ['message', clipped(bug.message, { lines: 12, characters: 1_000 })],
    ['expected', bug.expected === undefined ? undefined : clipped(bug.expected, { lines: 12, characters: 600 })],
    ['actual', bug.actual === undefined ? undefined : clipped(bug.actual, { lines: 12, characters: 600 })],
    ['called from', bug.frames?.slice(0, 5).map(frameText).join(' < ')],
  ];
  const told = fields.filter(([, value]) => value !== undefined && value !== '').map(([label, value]) => `${label}: ${value ?? ''}`);
  return [`${bug.id}: ${name} ${place(bug)}`.trimEnd(), ...told].join('\n');
}

function frameText(frame: { readonly file: string; readonly line?: number; readonly function?: string }): string {
  const where = `${oneLine(frame.file, 160)}${frame.line === undefined ? '' : `:${frame.line}`}`;
  return frame.function === undefined ? where : `${oneLine(frame.function, 80)} (${where})`;
}

function place(bug: BugReport): string {
  if (bug.file === undefined) return '';
  const numbers = [bug.line, bug.line === undefined ? undefined : bug.column].filter((number) => number !== undefined).map((number) => `:${number}`);
  return `at ${oneLine(bug.file, NAME_CAP)}${numbers.join('')} `;
}
