import { oneLine } from '../lib/foreign.js';
import { joinGrants, NO_GRANT } from '../lib/grant.js';
import { decodeText } from '../lib/text.js';
import type { CheckResult, Continues, Ending, Grant, HealRecord, Patch, Plan, Policy, Publication, Wishes } from '../model/index.js';
import { patchFromTree } from '../patch/index.js';
import type { Hub } from '../ports/hub.js';
import type { Clock, Events, Repo, World } from '../ports/index.js';
import { planFixes } from '../proposal/index.js';
import { addAttempt, branchName, handOver, kindFor, ledgerRef, publish, UNNOTED, type Publisher } from '../publication/index.js';
import { letterFor, sentenceFor, withPublication } from '../record/index.js';
import { rerunOnce } from './rerun.js';
import { screen } from '../verdict/index.js';

export interface PublishRequest {
  readonly plan: Plan;
  /** As it was read from its file; the reason where it could not be read. */
  readonly handover: { readonly ok: true; readonly record: HealRecord } | { readonly ok: false; readonly reason: string };
  /** Where that file lies, for whoever wants the fix all the same. */
  readonly kept: string;
  readonly publish: Publisher['name'];
  readonly wishes: Wishes;
  /** Of this job, and of nothing that was handed over. */
  readonly policy: Policy;
  readonly dryRun: boolean;
  /** As the ledger names us. */
  readonly owner: string;
}

export interface PublishWorld {
  readonly hub: Hub;
  readonly clock: Clock;
  readonly events: Events;
  /** The commit that was healed, fetched for this. */
  base(): Promise<{ readonly ok: true; readonly repo: Repo } | { readonly ok: false; readonly reason: string }>;
  /** The rest of what a publisher may ask, around that commit. */
  around(repo: Repo): World;
}

/** `ok` = the job did what it is for; a fix that could not be published is not. */
export interface PublishEnd {
  readonly record: HealRecord;
  readonly ok: boolean;
}

type Job = PublishWorld & PublishRequest;

/**
 * What another job healed, published by one that has the right to write and runs nothing: the record must be of this plan, its change is applied anew to the very commit, gives the
 * tree that was tried or nothing, is screened again under the policy of this job, and goes out under a lock. Whatever goes wrong, the fix is kept and it is said where.
 */
export async function publishRun(world: PublishWorld, request: PublishRequest): Promise<PublishEnd> {
  const job = { ...world, ...request };
  world.events.stage('admit');
  const { handover, plan } = job;
  if (!handover.ok) return refused(job, handover.reason);
  const foreign = mismatch(job, handover.record);
  if (foreign !== null) return refused(job, foreign);
  const record: HealRecord = { ...handover.record, step: { ...plan.step, env: {} }, branch: plan.head.branch, ...(plan.key === undefined ? {} : { key: plan.key }) };
  const { verdict, patch } = record;
  if (verdict?.accepted === true && patch !== undefined) return publishFix(job, retiered(record, job.policy), patch);
  const ended = job.dryRun ? record : await rerunOnce(job, record);
  await note(job, ended);
  return { record: ended, ok: true };
}

/** A record of another failure, run or commit (threat U1). */
function mismatch({ plan, hub }: Job, { head, step }: HealRecord): string | null {
  if (plan.repository.toLowerCase() !== hub.repository.toLowerCase()) return 'the plan is for another repository';
  if (head !== plan.head.sha) return 'the handover is for another commit than the plan';
  if (step.run !== String(plan.run.id) || step.job !== plan.step.job || step.step !== plan.step.step) return 'the handover is for another step than the plan';
  return null;
}

/** What this job asks of a fix decides how far it goes. */
function retiered(record: HealRecord, { readyScore, draftScore }: Policy): HealRecord {
  const { verdict } = record;
  if (verdict === undefined) return record;
  const [outcome, tier] = verdict.score >= readyScore ? (['healed', 'ready'] as const) : verdict.score >= draftScore ? (['proposed', 'draft'] as const) : (['gave-up', 'none'] as const);
  const reason = ({ healed: 'ready', proposed: 'draft', 'gave-up': 'score' } as const)[outcome];
  return { ...record, verdict: { ...verdict, tier, accepted: tier !== 'none' }, ending: { outcome, reason, sentence: sentenceFor(outcome, reason, record) } };
}

async function publishFix(job: Job, record: HealRecord, handed: Patch): Promise<PublishEnd> {
  if (record.verdict?.accepted !== true) {
    await note(job, record);
    return { record, ok: true };
  }
  job.events.stage('fetch');
  const base = await job.base();
  if (!base.ok) return kept(job, record, base.reason);
  job.events.stage('screen');
  const made = await applied(base.repo, handed);
  if (!made.ok) return refused(job, made.reason);
  const { changes } = made;
  const patch = { ...made.patch, applyRung: handed.applyRung };
  const whole = { ...record, patch };
  const checks = screen({ changes, policy: job.policy, grant: await grantOf(base.repo, whole), basePaths: (await base.repo.list(patch.base)).map(({ path }) => path), ...(record.failure === undefined ? {} : { failure: record.failure }) });
  const stopped = checks.filter(({ ok }) => !ok);
  if (stopped.length > 0) return screened(job, whole, stopped);
  return handedOver(job, whole, base.repo);
}

type Cut = Extract<Awaited<ReturnType<typeof patchFromTree>>, { ok: true }>;

/** The change on the commit: what git makes of it must be the tree that was tried, and files and text are git's own from here on. */
async function applied(repo: Repo, handed: Patch): Promise<Cut | { readonly ok: false; readonly reason: string }> {
  const { baseTree } = repo.state;
  if (handed.base !== baseTree) return { ok: false, reason: 'the change is for another tree than that of the commit' };
  const tried = await repo.applyPatch(baseTree, new TextEncoder().encode(handed.diff));
  if (!tried.ok) return { ok: false, reason: 'the change does not apply to the commit' };
  if (tried.tree !== handed.tree) return { ok: false, reason: 'the change does not make the tree that was tried' };
  const cut = await patchFromTree(repo, baseTree, tried.tree);
  return cut.ok ? cut : { ok: false, reason: 'the change changes nothing' };
}

/** What the fixers that had a part in the change may touch: asked of the registry on the commit itself. Nothing is granted by the record, and a model is granted nothing. */
async function grantOf(repo: Repo, { attempts, failure, diagnosis, step }: HealRecord): Promise<Grant> {
  const names = new Set(attempts.flatMap(({ origin, end }) => (origin.kind === 'fixer' && ['verified', 'red'].includes(end.state) ? [origin.name] : [])));
  if (names.size === 0 || failure === undefined || diagnosis === undefined) return NO_GRANT;
  const { baseTree } = repo.state;
  const read = async (path: string): Promise<string | null> => {
    const bytes = await repo.read(baseTree, path);
    return bytes === null ? null : decodeText(bytes);
  };
  const planned = await planFixes({ failure, diagnosis, step, tree: await repo.list(baseTree), read });
  return planned.filter(({ fixer }) => names.has(fixer.name)).map(({ grant }) => grant).reduce(joinGrants, NO_GRANT);
}

async function handedOver(job: Job, record: HealRecord, repo: Repo): Promise<PublishEnd> {
  const { patch } = record;
  if (patch === undefined) return { record, ok: true };
  job.events.stage('publish');
  const kind = job.dryRun ? 'none' : kindFor(record, job.publish);
  const place = job.dryRun ? ({ ok: true } as const) : await placeOf(job);
  if (!place.ok) return kept(job, record, place.reason);
  const letter = letterFor(record, kind);
  const input = {
    record, patch, owner: job.owner, wishes: job.wishes, workflow: job.plan.run.workflow, ...(letter === undefined ? {} : { letter }), ...('continues' in place ? { continues: place.continues } : {}),
  };
  const { publication, lost } = await handOver(job.around(repo), kind, input);
  if (publication.kind === 'none' && kind !== 'none' && !lost) return kept(job, record, publication.reason, () => publish(job.around(repo), 'patch', input));
  if (!job.dryRun && (publication.kind === 'none' || publication.kind === 'patch') && !lost) await note(job, record);
  const told = withPublication(record, publication, job.dryRun ? ['Dry run: nothing was handed over.'] : []);
  return { record: lost ? { ...told, ending: saying(record, publication) } : told, ok: true };
}

/** What goes on in a pull request of ours goes where that goes, as long as it is open and of that branch. */
async function placeOf({ hub, plan: { continues, head } }: Job): Promise<{ readonly ok: true; readonly continues?: Continues } | { readonly ok: false; readonly reason: string }> {
  if (continues === undefined) return { ok: true };
  const found = await hub.pull(continues.pull);
  if (!found.ok) return found;
  const { state, base, number, head: { branch } } = found.value;
  const same = state === 'open' && branch === continues.branch && branch === head.branch;
  return same ? { ok: true, continues: { branch, base, pull: number } } : { ok: false, reason: `Pull request #${continues.pull}, which this heal goes on in, is closed or of another branch.` };
}

function saying({ ending }: HealRecord, publication: Publication): Ending {
  return publication.kind === 'none' ? { ...ending, sentence: `${ending.sentence} ${publication.reason}` } : ending;
}

async function screened(job: Job, record: HealRecord, stopped: readonly CheckResult[]): Promise<PublishEnd> {
  const why = stopped.map(({ id, reason }) => `${id}: ${reason}`).join(' ');
  const { verdict, ...rest } = record;
  const ending: Ending = { outcome: 'gave-up', reason: 'screened', sentence: '' };
  return kept(job, { ...rest, ending, ...(verdict === undefined ? {} : { verdict: { ...verdict, accepted: false, tier: 'none', checks: stopped } }) }, `The policy of the job that publishes stops it (${why}).`);
}

/** A proven fix that could not be published: said, noted, and not lost. */
async function kept(job: Job, record: HealRecord, reason: string, keep?: () => Promise<Publication>): Promise<PublishEnd> {
  await note(job, record);
  const patch = await keep?.();
  const where = patch?.kind === 'patch' ? `${patch.file}, and in the handover ${job.kept}` : `the handover ${job.kept}`;
  const sentence = `${record.ending.sentence === '' ? 'A change made the step green, but it is not published.' : record.ending.sentence} It could not be published: ${reason.replace(/[.\s]{1,5}$/, '')}. The fix is kept in ${where}.`;
  const publication: Publication = patch?.kind === 'patch' ? patch : { kind: 'none', reason };
  return { record: { ...record, publication, ending: { ...record.ending, sentence } }, ok: false };
}

/** What cannot be trusted leaves no trace on GitHub but the end of this job. */
function refused({ plan, handover }: Job, detail: string): PublishEnd {
  const { id, version, startedAt, seconds, usage } = handover.ok ? handover.record : { id: '0', version: '', startedAt: '1970-01-01T00:00:00Z', seconds: 0, usage: { calls: 0, promptTokens: 0, completionTokens: 0, seconds: 0 } };
  const ending: Ending = { outcome: 'refused', reason: 'handover', sentence: sentenceFor('refused', 'handover', { detail }) };
  const record: HealRecord = {
    id, version, startedAt, seconds, ending, step: { ...plan.step, env: {} }, head: plan.head.sha, branch: plan.head.branch, dirty: false, sandbox: '', reports: { bugs: [], dropped: 0, unread: 0 }, attempts: [],
    publication: { kind: 'none', reason: ending.sentence }, usage, warnings: [],
  };
  return { record, ok: false };
}

/** The ending in the ledger of its failure, where there was one: whoever comes next learns of it. */
async function note({ hub, plan, owner, dryRun, events }: Job, record: HealRecord): Promise<void> {
  if (dryRun || record.failure === undefined || (record.attempts.length === 0 && record.diagnosis === undefined)) return;
  const head = await hub.commit(plan.head.sha);
  const last = record.attempts.findLast((one) => one.patch !== undefined);
  const tree = record.patch?.tree ?? last?.patch?.tree;
  const entry = { kind: 'attempt', owner, base: plan.head.sha, outcome: record.ending.outcome, ...(tree === undefined ? {} : { tree }), ...(last === undefined ? {} : { sentence: oneLine(last.sentence, 300) }) } as const;
  const noted = head.ok && (await addAttempt(hub, { ref: ledgerRef(branchName(record, plan.head.branch)), tree: head.value.tree }, entry));
  if (!noted) events.warn(UNNOTED);
}
