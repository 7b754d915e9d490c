export const id = 8545;
export const ids = [8545];
export const modules = {

/***/ 38545:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.publish = void 0;
exports.publishWith = publishWith;
exports.keyWarnings = keyWarnings;
exports.publishCode = publishCode;
const policy_js_1 = __webpack_require__(58525);
const index_js_1 = __webpack_require__(94365);
const publish_js_1 = __webpack_require__(51484);
const index_js_2 = __webpack_require__(40949);
const handed_files_js_1 = __webpack_require__(76674);
const heal_request_js_1 = __webpack_require__(36414);
const options_js_1 = __webpack_require__(26052);
const write_views_js_1 = __webpack_require__(84910);
/** `heal publish`: the last of the jobs. It has the right to write, and no key; it runs nothing of the repository. */
exports.publish = {
    name: 'publish',
    usage: '--plan FILE --handover FILE [--plan-sha256 H] [--sha256 H] [--publish HOW]',
    summary: 'Publish what another job healed: read strictly, applied anew, screened again, under a lock.',
    options: options_js_1.PUBLISH_OPTIONS,
    maxWords: 0,
    async run(rim, { values, json }) {
        const { record, ok } = await publishWith(rim, values);
        await (0, write_views_js_1.writeViews)(rim, values, record);
        await rim.print((0, index_js_2.viewNamed)(json ? 'result-json' : 'terminal').render(record));
        return publishCode({ record, ok }, values);
    },
};
/** No model is asked in this job, and none could be. */
const NO_MODEL = { configured: [], keyed: false, baseUrls: [], ask: () => Promise.resolve({ kind: 'connection', message: 'No model is asked here.', timedOut: false, refused: true, seconds: 0 }) };
/**
 * From decoded options to an end that may be told.
 * @throws UsageError for what is missing in the call: files, a token, a repository
 */
async function publishWith(rim, values) {
    const [planFile, file] = [values.text('plan'), values.text('handover')];
    if (planFile === undefined || file === undefined)
        throw new index_js_1.UsageError('Give the plan (--plan FILE) and what the heal handed over (--handover FILE), as `heal plan` and `heal run --handover` wrote them.');
    const plan = await (0, handed_files_js_1.planFrom)(rim, { file: planFile, sha256: values.text('plan-sha256') });
    const repository = values.text('repository');
    const opened = await rim.openHub(repository === undefined ? {} : { repository });
    if (!opened.ok)
        throw new index_js_1.UsageError(opened.reason);
    const { hub } = opened;
    const { head: { sha, branch } } = plan;
    const ended = await (0, publish_js_1.publishRun)({
        hub, clock: rim.clock, events: rim.events, base: () => rim.openBase({ repository: plan.repository, sha, branch }),
        around: (repo) => rim.openWorld({ repo, hub, model: NO_MODEL, sandbox: 'none', store: 'none' }),
    }, {
        plan, handover: await (0, handed_files_js_1.handoverFrom)(rim, { file, sha256: values.text('sha256') }), kept: file, publish: (values.text('publish') ?? 'pull-request'), wishes: (0, heal_request_js_1.wishesOf)(values), dryRun: values.flag('dry-run'), owner: rim.self,
        policy: (0, policy_js_1.resolvePolicy)({ mode: 'fix', allowPaths: values.list('allow-paths'), denyPaths: values.list('deny-paths'), minConfidence: values.number('min-confidence') ?? 0.8, network: 'none' }),
    });
    const record = rim.masked(ended.record);
    return { ...ended, record: { ...record, warnings: [...record.warnings, ...(await keyWarnings(rim))] } };
}
/** Whoever may write to the repository needs no model, and a key that is not there cannot leave. */
async function keyWarnings(rim) {
    const keys = await rim.modelKeys();
    return keys.length === 0 ? [] : [`${keys.join(', ')} ${keys.length === 1 ? 'is' : 'are'} set here, where no model is asked: a key belongs only in the job that heals. Take it out of this one.`];
}
/** What could not be published fails the job, unless it may not fail. */
function publishCode({ record, ok }, values) {
    const when = values.text('fail-when');
    if (when === 'never')
        return 0;
    return ok && (when !== 'unhealed' || record.ending.outcome === 'healed' || record.ending.outcome === 'nothing-to-heal') ? 0 : 1;
}


/***/ }),

/***/ 51484:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.publishRun = publishRun;
const foreign_js_1 = __webpack_require__(19971);
const grant_js_1 = __webpack_require__(95529);
const text_js_1 = __webpack_require__(79112);
const index_js_1 = __webpack_require__(77474);
const index_js_2 = __webpack_require__(31794);
const index_js_3 = __webpack_require__(12058);
const index_js_4 = __webpack_require__(40949);
const rerun_js_1 = __webpack_require__(71325);
const index_js_5 = __webpack_require__(15113);
/**
 * What another job healed, published by one that has the right to write and runs nothing: the record must be of this plan, its change is applied anew to the very commit, gives the
 * tree that was tried or nothing, is screened again under the policy of this job, and goes out under a lock. Whatever goes wrong, the fix is kept and it is said where.
 */
async function publishRun(world, request) {
    const job = { ...world, ...request };
    world.events.stage('admit');
    const { handover, plan } = job;
    if (!handover.ok)
        return refused(job, handover.reason);
    const foreign = mismatch(job, handover.record);
    if (foreign !== null)
        return refused(job, foreign);
    const record = { ...handover.record, step: { ...plan.step, env: {} }, branch: plan.head.branch, ...(plan.key === undefined ? {} : { key: plan.key }) };
    const { verdict, patch } = record;
    if (verdict?.accepted === true && patch !== undefined)
        return publishFix(job, retiered(record, job.policy), patch);
    const ended = job.dryRun ? record : await (0, rerun_js_1.rerunOnce)(job, record);
    await note(job, ended);
    return { record: ended, ok: true };
}
/** A record of another failure, run or commit (threat U1). */
function mismatch({ plan, hub }, { head, step }) {
    if (plan.repository.toLowerCase() !== hub.repository.toLowerCase())
        return 'the plan is for another repository';
    if (head !== plan.head.sha)
        return 'the handover is for another commit than the plan';
    if (step.run !== String(plan.run.id) || step.job !== plan.step.job || step.step !== plan.step.step)
        return 'the handover is for another step than the plan';
    return null;
}
/** What this job asks of a fix decides how far it goes. */
function retiered(record, { readyScore, draftScore }) {
    const { verdict } = record;
    if (verdict === undefined)
        return record;
    const [outcome, tier] = verdict.score >= readyScore ? ['healed', 'ready'] : verdict.score >= draftScore ? ['proposed', 'draft'] : ['gave-up', 'none'];
    const reason = { healed: 'ready', proposed: 'draft', 'gave-up': 'score' }[outcome];
    return { ...record, verdict: { ...verdict, tier, accepted: tier !== 'none' }, ending: { outcome, reason, sentence: (0, index_js_4.sentenceFor)(outcome, reason, record) } };
}
async function publishFix(job, record, handed) {
    if (record.verdict?.accepted !== true) {
        await note(job, record);
        return { record, ok: true };
    }
    job.events.stage('fetch');
    const base = await job.base();
    if (!base.ok)
        return kept(job, record, base.reason);
    job.events.stage('screen');
    const made = await applied(base.repo, handed);
    if (!made.ok)
        return refused(job, made.reason);
    const { changes } = made;
    const patch = { ...made.patch, applyRung: handed.applyRung };
    const whole = { ...record, patch };
    const checks = (0, index_js_5.screen)({ changes, policy: job.policy, grant: await grantOf(base.repo, whole), basePaths: (await base.repo.list(patch.base)).map(({ path }) => path), ...(record.failure === undefined ? {} : { failure: record.failure }) });
    const stopped = checks.filter(({ ok }) => !ok);
    if (stopped.length > 0)
        return screened(job, whole, stopped);
    return handedOver(job, whole, base.repo);
}
/** The change on the commit: what git makes of it must be the tree that was tried, and files and text are git's own from here on. */
async function applied(repo, handed) {
    const { baseTree } = repo.state;
    if (handed.base !== baseTree)
        return { ok: false, reason: 'the change is for another tree than that of the commit' };
    const tried = await repo.applyPatch(baseTree, new TextEncoder().encode(handed.diff));
    if (!tried.ok)
        return { ok: false, reason: 'the change does not apply to the commit' };
    if (tried.tree !== handed.tree)
        return { ok: false, reason: 'the change does not make the tree that was tried' };
    const cut = await (0, index_js_1.patchFromTree)(repo, baseTree, tried.tree);
    return cut.ok ? cut : { ok: false, reason: 'the change changes nothing' };
}
/** What the fixers that had a part in the change may touch: asked of the registry on the commit itself. Nothing is granted by the record, and a model is granted nothing. */
async function grantOf(repo, { attempts, failure, diagnosis, step }) {
    const names = new Set(attempts.flatMap(({ origin, end }) => (origin.kind === 'fixer' && ['verified', 'red'].includes(end.state) ? [origin.name] : [])));
    if (names.size === 0 || failure === undefined || diagnosis === undefined)
        return grant_js_1.NO_GRANT;
    const { baseTree } = repo.state;
    const read = async (path) => {
        const bytes = await repo.read(baseTree, path);
        return bytes === null ? null : (0, text_js_1.decodeText)(bytes);
    };
    const planned = await (0, index_js_2.planFixes)({ failure, diagnosis, step, tree: await repo.list(baseTree), read });
    return planned.filter(({ fixer }) => names.has(fixer.name)).map(({ grant }) => grant).reduce(grant_js_1.joinGrants, grant_js_1.NO_GRANT);
}
async function handedOver(job, record, repo) {
    const { patch } = record;
    if (patch === undefined)
        return { record, ok: true };
    job.events.stage('publish');
    const kind = job.dryRun ? 'none' : (0, index_js_3.kindFor)(record, job.publish);
    const place = job.dryRun ? { ok: true } : await placeOf(job);
    if (!place.ok)
        return kept(job, record, place.reason);
    const letter = (0, index_js_4.letterFor)(record, kind);
    const input = {
        record, patch, owner: job.owner, wishes: job.wishes, workflow: job.plan.run.workflow, ...(letter === undefined ? {} : { letter }), ...('continues' in place ? { continues: place.continues } : {}),
    };
    const { publication, lost } = await (0, index_js_3.handOver)(job.around(repo), kind, input);
    if (publication.kind === 'none' && kind !== 'none' && !lost)
        return kept(job, record, publication.reason, () => (0, index_js_3.publish)(job.around(repo), 'patch', input));
    if (!job.dryRun && (publication.kind === 'none' || publication.kind === 'patch') && !lost)
        await note(job, record);
    const told = (0, index_js_4.withPublication)(record, publication, job.dryRun ? ['Dry run: nothing was handed over.'] : []);
    return { record: lost ? { ...told, ending: saying(record, publication) } : told, ok: true };
}
/** What goes on in a pull request of ours goes where that goes, as long as it is open and of that branch. */
async function placeOf({ hub, plan: { continues, head } }) {
    if (continues === undefined)
        return { ok: true };
    const found = await hub.pull(continues.pull);
    if (!found.ok)
        return found;
    const { state, base, number, head: { branch } } = found.value;
    const same = state === 'open' && branch === continues.branch && branch === head.branch;
    return same ? { ok: true, continues: { branch, base, pull: number } } : { ok: false, reason: `Pull request #${continues.pull}, which this heal goes on in, is closed or of another branch.` };
}
function saying({ ending }, publication) {
    return publication.kind === 'none' ? { ...ending, sentence: `${ending.sentence} ${publication.reason}` } : ending;
}
async function screened(job, record, stopped) {
    const why = stopped.map(({ id, reason }) => `${id}: ${reason}`).join(' ');
    const { verdict, ...rest } = record;
    const ending = { outcome: 'gave-up', reason: 'screened', sentence: '' };
    return kept(job, { ...rest, ending, ...(verdict === undefined ? {} : { verdict: { ...verdict, accepted: false, tier: 'none', checks: stopped } }) }, `The policy of the job that publishes stops it (${why}).`);
}
/** A proven fix that could not be published: said, noted, and not lost. */
async function kept(job, record, reason, keep) {
    await note(job, record);
    const patch = await keep?.();
    const where = patch?.kind === 'patch' ? `${patch.file}, and in the handover ${job.kept}` : `the handover ${job.kept}`;
    const sentence = `${record.ending.sentence === '' ? 'A change made the step green, but it is not published.' : record.ending.sentence} It could not be published: ${reason.replace(/[.\s]{1,5}$/, '')}. The fix is kept in ${where}.`;
    const publication = patch?.kind === 'patch' ? patch : { kind: 'none', reason };
    return { record: { ...record, publication, ending: { ...record.ending, sentence } }, ok: false };
}
/** What cannot be trusted leaves no trace on GitHub but the end of this job. */
function refused({ plan, handover }, detail) {
    const { id, version, startedAt, seconds, usage } = handover.ok ? handover.record : { id: '0', version: '', startedAt: '1970-01-01T00:00:00Z', seconds: 0, usage: { calls: 0, promptTokens: 0, completionTokens: 0, seconds: 0 } };
    const ending = { outcome: 'refused', reason: 'handover', sentence: (0, index_js_4.sentenceFor)('refused', 'handover', { detail }) };
    const record = {
        id, version, startedAt, seconds, ending, step: { ...plan.step, env: {} }, head: plan.head.sha, branch: plan.head.branch, dirty: false, sandbox: '', reports: { bugs: [], dropped: 0, unread: 0 }, attempts: [],
        publication: { kind: 'none', reason: ending.sentence }, usage, warnings: [],
    };
    return { record, ok: false };
}
/** The ending in the ledger of its failure, where there was one: whoever comes next learns of it. */
async function note({ hub, plan, owner, dryRun, events }, record) {
    if (dryRun || record.failure === undefined || (record.attempts.length === 0 && record.diagnosis === undefined))
        return;
    const head = await hub.commit(plan.head.sha);
    const last = record.attempts.findLast((one) => one.patch !== undefined);
    const tree = record.patch?.tree ?? last?.patch?.tree;
    const entry = { kind: 'attempt', owner, base: plan.head.sha, outcome: record.ending.outcome, ...(tree === undefined ? {} : { tree }), ...(last === undefined ? {} : { sentence: (0, foreign_js_1.oneLine)(last.sentence, 300) }) };
    const noted = head.ok && (await (0, index_js_3.addAttempt)(hub, { ref: (0, index_js_3.ledgerRef)((0, index_js_3.branchName)(record, plan.head.branch)), tree: head.value.tree }, entry));
    if (!noted)
        events.warn(index_js_3.UNNOTED);
}


/***/ }),

/***/ 71325:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.rerunOnce = rerunOnce;
const index_js_1 = __webpack_require__(12058);
const index_js_2 = __webpack_require__(40949);
/**
 * A failure that no change mends: the failed jobs are started once more, once for a commit whoever asks (the ledger says so before GitHub is asked). Any other ending
 * comes back as it is, and so does one that was started again already.
 */
async function rerunOnce({ hub, plan, owner }, record) {
    const reason = wavering(record.ending);
    if (reason === null)
        return record;
    const { sha, branch } = plan.head;
    const [tip, head] = await Promise.all([hub.ref(`heads/${branch}`), hub.commit(sha)]);
    if (!tip.ok || tip.value.sha !== sha || !head.ok)
        return warned(record, 'The branch has moved on, or is gone: nothing was started again.');
    const claim = await (0, index_js_1.addOnce)(hub, { ref: (0, index_js_1.rerunsRef)(branch), tree: head.value.tree }, { kind: 'rerun', owner, base: sha }, (there) => there.kind === 'rerun' && there.base === sha);
    if (!claim.ok)
        return warned(record, `The failed jobs were not started again: ${claim.reason}`);
    if (claim.value.by !== owner)
        return warned(record, 'The failed jobs of this commit were started once more before, so they are not started again.');
    const asked = await hub.rerunFailed(plan.run.id);
    if (!asked.ok && !(asked.why === 'unreachable' && (await runsAgain(hub, plan))))
        return warned(record, `The failed jobs were not started again: ${asked.reason}`);
    return { ...record, ending: { outcome: 'rerun-requested', reason, sentence: (0, index_js_2.sentenceFor)('rerun-requested', reason, record) } };
}
function wavering({ outcome, reason }) {
    if (outcome === 'not-reproduced' && reason === 'green')
        return 'flake';
    return outcome === 'escalated' && (reason === 'infra' || reason === 'flake') ? reason : null;
}
/** An answer that was lost on the way says nothing: the run does. */
async function runsAgain(hub, { run: { id, attempt } }) {
    const now = await hub.run(id);
    return now.ok && (now.value.attempt > attempt || now.value.status !== 'completed');
}
function warned(record, warning) {
    return { ...record, warnings: [...record.warnings, warning] };
}


/***/ })

};
