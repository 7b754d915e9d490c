export const id = 9112;
export const ids = [9112,8545];
export const modules = {

/***/ 76674:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.planFrom = planFrom;
exports.handoverFrom = handoverFrom;
exports.handOn = handOn;
const hash_js_1 = __webpack_require__(69639);
const index_js_1 = __webpack_require__(94365);
/** Neither comes near it. */
const LARGEST = 8 << 20;
/**
 * A plan from its file.
 * @throws UsageError where it is none, or not the one that the hash is of
 */
async function planFrom(rim, { file, sha256: wanted }) {
    const text = await readCapped(rim, file, LARGEST);
    if (text === null)
        throw new index_js_1.UsageError(`${file}: it is larger than a plan can be; make it again with heal plan.`);
    const other = otherHash(text, wanted);
    if (other !== null)
        throw new index_js_1.UsageError(`${file}: ${other}`);
    const { readPlan } = await Promise.all(/* import() */[__webpack_require__.e(924), __webpack_require__.e(3253)]).then(__webpack_require__.bind(__webpack_require__, 83253));
    const read = readPlan(text);
    if (!read.ok)
        throw new index_js_1.UsageError(`${file}: ${read.reason}`);
    return read.plan;
}
/** A handover from its file: one that cannot be used is an ending, not a mistake in the call. */
async function handoverFrom(rim, { file, sha256: wanted }) {
    const text = await readCapped(rim, file, LARGEST).catch((error) => {
        if (error instanceof index_js_1.UsageError)
            return error;
        throw error;
    });
    if (text instanceof index_js_1.UsageError)
        return { ok: false, reason: `the job that heals left nothing behind (${text.message})` };
    if (text === null)
        return { ok: false, reason: 'the handover is larger than one can be' };
    const other = otherHash(text, wanted);
    return other === null ? (await Promise.all(/* import() */[__webpack_require__.e(924), __webpack_require__.e(35)]).then(__webpack_require__.bind(__webpack_require__, 70035))).readHandover(text) : { ok: false, reason: other };
}
function otherHash(text, wanted) {
    if (wanted === undefined || wanted.trim() === '')
        return null;
    if (!/^[0-9a-f]{64}$/.test(wanted.trim()))
        return 'the SHA-256 to compare it with is none.';
    return (0, hash_js_1.sha256)(text) === wanted.trim() ? null : 'it is not the file that was written, by its SHA-256: it was changed, or mixed up with another.';
}
/** Null where there is more. */
async function readCapped(rim, file, most) {
    const decoder = new TextDecoder();
    let [text, size] = ['', 0];
    for await (const chunk of rim.files.read(file)) {
        size += chunk.length;
        if (size > most)
            return null;
        text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
}
/** What every end of a heal goes through: secrets are masked, and the file for the job that publishes is written, whatever the end was. */
async function handOn(rim, record, file) {
    if (file === undefined || file.trim() === '')
        return { record: rim.masked(record) };
    const { makeHandover } = await Promise.all(/* import() */[__webpack_require__.e(924), __webpack_require__.e(35)]).then(__webpack_require__.bind(__webpack_require__, 70035));
    const made = makeHandover(record, rim.masked);
    await rim.files.write(file, made.text);
    return { record: told(made.record), handover: { file, sha256: (0, hash_js_1.sha256)(made.text) } };
}
/** Nothing was published here, and that is how it should be. */
function told(record) {
    if (record.verdict?.accepted !== true || record.publication.kind !== 'none')
        return record;
    return { ...record, publication: { kind: 'none', reason: 'The fix is in the handover, for the job that publishes.' } };
}


/***/ }),

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

/***/ 84910:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.writeViews = writeViews;
const index_js_1 = __webpack_require__(40949);
/** Writes the result JSON and the HTML report where the options ask for them. */
async function writeViews(rim, values, record) {
    const result = values.text('result');
    const report = values.text('report');
    if (result !== undefined)
        await rim.files.write(result, (0, index_js_1.viewNamed)('result-json').render(record));
    if (report !== undefined)
        await rim.files.write(report, (0, index_js_1.viewNamed)('html').render(record));
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


/***/ }),

/***/ 69639:
/***/ ((__unused_webpack_module, exports) => {


/**
 * SHA-256 in plain code: stages may not touch node:crypto, and names made from hashes (fingerprints, branch names) must be the
 * same on every machine. For names and comparison only: nothing secret is ever hashed here.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.sha256 = sha256;
exports.shortHash = shortHash;
const FIRST_64_PRIMES = firstPrimes(64);
const ROUND = FIRST_64_PRIMES.map((prime) => fraction(Math.cbrt(prime)));
const START = FIRST_64_PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
/**
 * The SHA-256 of bytes, or of a text in UTF-8, as 64 lower-case hex digits.
 * @see https://csrc.nist.gov/pubs/fips/180-4/upd1/final section 6.2
 */
function sha256(input) {
    const bytes = padded(typeof input === 'string' ? new TextEncoder().encode(input) : input);
    const view = new DataView(bytes.buffer);
    let state = START;
    for (let at = 0; at < bytes.length; at += 64)
        state = compress(state, schedule(view, at));
    return state.map((word) => word.toString(16).padStart(8, '0')).join('');
}
/** The first `digits` hex digits of the SHA-256: enough to name things, not to prove them. */
function shortHash(input, digits) {
    return sha256(input).slice(0, digits);
}
/** The message, one bit, zeros, and the length in bits as 64 bits: a whole number of 64-byte blocks. */
function padded(input) {
    const out = new Uint8Array(Math.ceil((input.length + 9) / 64) * 64);
    out.set(input);
    out[input.length] = 0x80;
    const view = new DataView(out.buffer);
    view.setUint32(out.length - 8, Math.floor(input.length / 0x20000000));
    view.setUint32(out.length - 4, (input.length << 3) >>> 0);
    return out;
}
function schedule(view, at) {
    const words = new Uint32Array(64);
    for (let i = 0; i < 16; i++)
        words[i] = view.getUint32(at + i * 4);
    for (let i = 16; i < 64; i++) {
        const early = words[i - 15] ?? 0;
        const late = words[i - 2] ?? 0;
        const s0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
        const s1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
        words[i] = (words[i - 16] ?? 0) + s0 + (words[i - 7] ?? 0) + s1;
    }
    return words;
}
function compress(state, words) {
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let i = 0; i < 64; i++) {
        const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
        const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (ROUND[i] ?? 0) + (words[i] ?? 0)) >>> 0;
        const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
        const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) >>> 0;
        [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) >>> 0, c, b, a, (t1 + t2) >>> 0];
    }
    return [a, b, c, d, e, f, g, h].map((word, i) => (word + (state[i] ?? 0)) >>> 0);
}
function turn(word, by) {
    return (word >>> by) | (word << (32 - by));
}
/** The first 32 bits behind the point, which is how the standard defines its constants. */
function fraction(value) {
    return Math.floor((value - Math.floor(value)) * 0x100000000);
}
function firstPrimes(count) {
    const primes = [];
    for (let n = 2; primes.length < count; n++)
        if (primes.every((prime) => n % prime !== 0))
            primes.push(n);
    return primes;
}


/***/ }),

/***/ 99064:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.INVISIBLE = void 0;
exports.hasInvisible = hasInvisible;
exports.stripInvisible = stripInvisible;
/**
 * Code points that print nothing and hide text from people: soft hyphen, zero-width and direction marks, isolates, word joiners, the byte
 * order mark, variation selectors, the tag block, and two fillers. (Threat: instructions or identifiers that a reviewer cannot see.)
 */
exports.INVISIBLE = '[\\u00ad\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\u3164\\ufe00-\\ufe0f\\ufeff]|\\udb40[\\udc00-\\udc7f\\udd00-\\uddef]';
const ANY = new RegExp(exports.INVISIBLE);
const ALL = new RegExp(exports.INVISIBLE, 'g');
function hasInvisible(text) {
    return ANY.test(text);
}
function stripInvisible(text) {
    return ANY.test(text) ? text.replace(ALL, '') : text;
}


/***/ }),

/***/ 30955:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CONTROL = exports.ESCAPE = void 0;
exports.stripTerminal = stripTerminal;
/**
 * Escape sequences of terminals: CSI (colours, cursor), OSC (titles, links, clipboard), DCS and its kin, and the short ones.
 * The string kinds need their terminator: an introducer without one (a cut line, or Latin-1 read as UTF-8, which makes U+009D of a quotation
 * mark) must not swallow the text behind it. Every class excludes the introducers, so each character is looked at once.
 * @see https://ecma-international.org/publications-and-standards/standards/ecma-48/
 */
const CSI = '(?:\\u001b\\[|\\u009b)[0-?]*[ -/]*[@-~]';
const OSC = '(?:\\u001b\\]|\\u009d)[^\\u0007\\u001b\\u009c\\u009d\\n]*(?:\\u0007|\\u001b\\\\|\\u009c)';
const DCS = '(?:\\u001b[PX^_]|[\\u0090\\u0098\\u009e\\u009f])[^\\u001b\\u0090\\u0098\\u009c\\u009e\\u009f\\n]*(?:\\u001b\\\\|\\u009c)';
const SHORT = '\\u001b[ -/]*[0-Z\\\\^-~]|\\u001b[\\[\\]]?';
/** Source of a pattern for one escape sequence, terminated or not. */
exports.ESCAPE = `${CSI}|${OSC}|${DCS}|${SHORT}`;
/** Control characters but tab, line feed and carriage return. */
exports.CONTROL = '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]';
const ANY_CONTROL = new RegExp(exports.CONTROL);
const NOISE = new RegExp(`${exports.ESCAPE}|${exports.CONTROL}`, 'g');
/** The text as a person reads it: without escape sequences and control characters; tabs and line ends stay. */
function stripTerminal(text) {
    return ANY_CONTROL.test(text) ? text.replace(NOISE, '') : text;
}


/***/ })

};
