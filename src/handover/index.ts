import { HandoverFile, UNSEEN } from './schema.js';
import { oneLine } from '../lib/foreign.js';
import { unfitPath } from '../lib/repo-path.js';
import { OUTCOMES, type Attempt, type BugReport, type BugReports, type HealRecord, type Patch, type Proof, type Reason, type Replayed, type Trial } from '../model/index.js';
import { sentenceFor } from '../record/index.js';

/** A file that is larger is not read. */
export const LARGEST_HANDOVER = 8 << 20;

export interface Handover {
  /** As it stands in the file, and as the job that made it may tell: without the change, where that could not be handed over byte for byte. */
  readonly record: HealRecord;
  readonly text: string;
}

const WITHHELD = 'The change cannot be handed over as it is: it holds what looks like a secret, or a name or content that does not survive the way.';
const DIRTY = 'The work tree held changes that are not committed, so the change is not handed over.';
const NOTHING = { kind: 'none', reason: 'What is published is for the job that publishes.' } as const;

/**
 * A record as the job that publishes gets it: what nobody there needs is left out (variables of the step above all), every text is clean, and the patch is whole or not
 * there. What comes out can be read again, whatever went in.
 * @param clean masks every secret in the data; a patch that it would change is not handed over
 */
export function makeHandover(record: HealRecord, clean: <T>(data: T) => T): Handover {
  const whole = handed(record, clean);
  if (whole !== null) return { record: clean(record), text: whole };
  const without = record.patch === undefined && !record.dirty ? record : withheld(record);
  const text = handed(without, clean) ?? handed(least(without), clean) ?? '';
  return { record: clean(without), text };
}

/** Null where the patch would not survive, or the reader would not take it. */
function handed(record: HealRecord, clean: <T>(data: T) => T): string | null {
  const slim = slimmed(record);
  const masked = clean(slim);
  if (masked.patch?.diff !== slim.patch?.diff) return null;
  const text = `${JSON.stringify({ schema: 1, record: masked })}\n`;
  return clean(text) === text && readHandover(text).ok ? text : null;
}

function withheld({ patch, verdict: _, ...record }: HealRecord): HealRecord {
  if (patch === undefined) return { ...record, dirty: false };
  const sentence = sentenceFor('gave-up', 'screened', record);
  return { ...record, ending: { outcome: 'gave-up', reason: 'screened', sentence }, attempts: record.attempts.map(({ patch: _, ...one }) => one), dirty: false, warnings: [...record.warnings, record.dirty ? DIRTY : WITHHELD] };
}

/** The ending and what it is about, where all of it cannot be told. */
function least({ id, version, startedAt, seconds, ending, step, head, usage }: HealRecord): HealRecord {
  const { command: _, ...named } = step;
  return {
    id, version, startedAt, seconds, ending, step: named, ...(head === undefined ? {} : { head }), dirty: false, sandbox: '', reports: { bugs: [], dropped: 0, unread: 0 }, attempts: [], publication: NOTHING, usage,
    warnings: ['The story of this heal is too long, or too odd, to be handed over.'],
  };
}

function slimmed(record: HealRecord): HealRecord {
  const { id, version, startedAt, seconds, ending, step, head, failure, diagnosis, base, patch, verdict, usage } = record;
  const { run, job, step: name, command, shell, workingDirectory, exitCode } = step;
  return {
    id, version, startedAt, seconds, ending: { ...ending, sentence: flat(ending.sentence, 4000) },
    step: { run: flat(run, 1000), job: flat(job, 1000), step: flat(name, 1000), ...(command === undefined ? {} : { command: cut(command, 200_000) }), shell: flat(shell, 500), workingDirectory: flat(workingDirectory, 300), env: {}, ...(exitCode === undefined ? {} : { exitCode }) },
    ...(head === undefined ? {} : { head }), dirty: record.dirty, sandbox: record.sandbox, reports: counts(record.reports),
    ...(failure === undefined ? {} : { failure: { fingerprint: failure.fingerprint, primary: failure.primary.map(slimBug), others: [], dropped: failure.dropped } }),
    ...(diagnosis === undefined ? {} : { diagnosis: { ...diagnosis, cause: flat(diagnosis.cause, 2000), rule: flat(diagnosis.rule, 200), ...(diagnosis.evidence === undefined ? {} : { evidence: flat(diagnosis.evidence, 2000) }), files: diagnosis.files.slice(0, 1000).map((file) => flat(file, 1000)) } }),
    ...(base === undefined ? {} : { base: slimTrial(base) }),
    attempts: record.attempts.slice(-100).map((one) => slimAttempt(one, patch)),
    ...(patch === undefined ? {} : { patch }),
    ...(verdict === undefined ? {} : { verdict: { ...verdict, checks: verdict.checks.map(flatReason), evidence: verdict.evidence.map(flatReason) } }),
    publication: NOTHING, usage, warnings: record.warnings.slice(0, 100).map((text) => flat(text, 2000)),
  };
}

function slimBug({ frames: _, ...bug }: BugReport): BugReport {
  const line = (name: 'file' | 'rule' | 'test' | 'step', most: number): Partial<BugReport> => (bug[name] === undefined ? {} : { [name]: flat(bug[name], most) });
  const text = (name: 'expected' | 'actual'): Partial<BugReport> => (bug[name] === undefined ? {} : { [name]: cut(bug[name], 4000) });
  return { ...bug, tool: flat(bug.tool, 100), ...line('file', 1000), ...line('rule', 500), ...line('test', 2000), ...line('step', 1000), ...text('expected'), ...text('actual'), message: cut(bug.message, 4000), excerpt: cut(bug.excerpt, 8000) };
}

function counts({ bugs, dropped, unread, tests }: BugReports): BugReports {
  return { bugs: [], dropped: dropped + bugs.length, unread, ...(tests === undefined ? {} : { tests }) };
}

function slimTrial(trial: Trial): Trial {
  const { named, replayed } = trial;
  return { ...trial, ...(replayed === undefined ? {} : { replayed: slimReplayed(replayed) }), command: cut(trial.command, 20_000), reports: counts(trial.reports), tail: cut(trial.tail.slice(-4000), 4000), ...(named === undefined ? {} : { named: { passed: named.passed, missing: named.missing.slice(0, 200).map((test) => flat(test, 2000)) } }) };
}

function slimReplayed({ steps, passedOver, failed, network, seconds }: Replayed): Replayed {
  const titles = (all: readonly string[]): string[] => all.slice(0, 100).map((title) => flat(title, 200));
  return { steps: titles(steps), passedOver: titles(passedOver), ...(failed === undefined ? {} : { failed: flat(failed, 200) }), network, seconds };
}

function slimAttempt({ shown: _, patch, ...attempt }: Attempt, final: Patch | undefined): Attempt {
  const { proof, planner, notes, end, origin } = attempt;
  return {
    ...attempt, origin: origin.kind === 'model' ? asked(origin) : origin, rationale: flat(attempt.rationale, 2000), sentence: flat(attempt.sentence, 4000), screen: attempt.screen.map(flatReason), trials: attempt.trials.map(slimTrial),
    // The change that is handed over stands in the record once; of another one its reader wants the beginning, and one with odd names is told without.
    ...(patch === undefined || patch.files.some(({ path }) => unfitPath(path, true) !== null) ? {} : { patch: { ...patch, files: patch.files.slice(0, 300), diff: patch.tree === final?.tree ? '' : cut(patch.diff, 20_000) } }),
    ...(proof === undefined ? {} : { proof: slimProof(proof) }),
    ...(planner === undefined ? {} : { planner: { ...asked(planner), ...(planner.plan === undefined ? {} : { plan: cut(planner.plan, 8000) }), ...(planner.note === undefined ? {} : { note: flat(planner.note, 2000) }) } }),
    ...(notes === undefined ? {} : { notes: notes.slice(0, 50).map((note) => flat(note, 500)) }),
    end: 'reason' in end ? { ...end, reason: flat(end.reason, 2000) } : end.state === 'screened' ? { ...end, checks: end.checks.map(flatReason) } : end,
  };
}

function asked<T extends { readonly provider: string; readonly model: string }>(whom: T): T {
  return { ...whom, provider: flat(whom.provider, 100), model: flat(whom.model, 200) };
}

function slimProof({ reverse, verify, minimised, repeat }: Proof): Proof {
  return {
    ...(reverse === undefined ? {} : { reverse: { ...reverse, ...(reverse.trial === undefined ? {} : { trial: slimTrial(reverse.trial) }), sentence: flat(reverse.sentence, 2000) } }),
    ...(verify === undefined ? {} : { verify: { ...verify, command: cut(verify.command, 20_000), ...(verify.before === undefined ? {} : { before: slimTrial(verify.before) }), sentence: flat(verify.sentence, 2000) } }),
    ...(minimised === undefined ? {} : { minimised: minimised.state === 'done' ? { ...minimised, trials: minimised.trials.map(slimTrial), dropped: minimised.dropped.map((place) => flat(place, 2000)), sentence: flat(minimised.sentence, 2000) } : minimised }),
    ...(repeat === undefined ? {} : { repeat: { ...repeat, sentence: flat(repeat.sentence, 2000) } }),
  };
}

function flatReason<T extends { readonly reason: string }>(row: T): T {
  return { ...row, reason: flat(row.reason, 2000) };
}

const ALL_UNSEEN = new RegExp(UNSEEN.source, 'gu');

function flat(text: string, most: number): string {
  return oneLine(text, most).replace(ALL_UNSEEN, '');
}

function cut(text: string, most: number): string {
  return text.slice(0, most).replace(/[\0\p{Cs}]/gu, '');
}

export type ReadHandover = { readonly ok: true; readonly record: HealRecord } | { readonly ok: false; readonly reason: string };

/** A handover's file → its record, whose sentence is made anew; the reason where it is none, without anything that stands in it. */
export function readHandover(text: string): ReadHandover {
  if (text.length > LARGEST_HANDOVER) return refuse('it is too large');
  const read = HandoverFile.safeParse(json(text));
  if (!read.success) {
    const at = read.error.issues[0]?.path.filter((part) => typeof part !== 'symbol').join('.') ?? '';
    return refuse(/^[\w.]{1,80}$/.test(at) ? at : 'it is not of its form');
  }
  const record = read.data.record as HealRecord;
  const odd = oddity(record);
  if (odd !== null) return refuse(odd);
  const { outcome, reason } = record.ending;
  return { ok: true, record: { ...record, ending: { outcome, reason, sentence: sentenceFor(outcome, reason, record) } } };
}

/** Parts that cannot be true together: what a heal of ours never writes. */
function oddity(record: HealRecord): string | null {
  const { ending, patch, verdict } = record;
  const reasons: readonly Reason[] = OUTCOMES[ending.outcome];
  if (!reasons.includes(ending.reason)) return 'its outcome has no such reason';
  const fix = ending.outcome === 'healed' || ending.outcome === 'proposed';
  if (fix !== (verdict?.accepted === true)) return 'its outcome and its verdict contradict each other';
  if (!fix) return null;
  if (patch === undefined || verdict === undefined) return 'a fix without its change';
  const total = 100 + verdict.evidence.reduce((sum, { points }) => sum + points, 0);
  if (verdict.checks.length === 0 || verdict.checks.some(({ ok }) => !ok)) return 'a check does not hold';
  if (verdict.evidence.length === 0 || Math.abs(Math.max(0, total) / 100 - verdict.score) > 1e-9) return 'its score is not that of its evidence';
  if (verdict.tier !== (ending.outcome === 'healed' ? 'ready' : 'draft')) return 'its outcome and its tier contradict each other';
  return unproven(record, patch);
}

function unproven({ base, attempts }: HealRecord, patch: Patch): string | null {
  if (base === undefined || base.green || base.on !== 'base' || base.tree !== patch.base) return 'no red run before the change';
  const last = attempts.at(-1);
  const green = last?.trials.some(({ on, scope, tree, green: ok, exitCode }) => on === 'patched' && scope === 'step' && tree === patch.tree && ok && exitCode === 0);
  if (last?.end.state !== 'verified' || last.patch?.tree !== patch.tree || green !== true) return 'no green run with the change';
  return new Set(patch.files.map(({ path }) => path)).size !== patch.files.length || patch.files.length === 0 ? 'its files' : null;
}

function refuse(what: string): ReadHandover {
  return { ok: false, reason: `The handover is none of this version, or was changed on its way (${what}).` };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
