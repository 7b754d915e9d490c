export const id = 2353;
export const ids = [2353];
export const modules = {

/***/ 82353:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.watch = void 0;
exports.watchWith = watchWith;
const index_js_1 = __webpack_require__(94365);
const watch_js_1 = __webpack_require__(1344);
const options_js_1 = __webpack_require__(26052);
const plan_js_1 = __webpack_require__(74483);
/** `heal watch RUN`: what became of a branch of ours, told on its pull request; what a workflow's last job does where `heal plan` says watch. */
exports.watch = {
    name: 'watch',
    usage: 'RUN [--repository O/N] [--max-heals N]',
    summary: 'Tell on a pull request of ours how its run ended: ready for review, or why no further heal is made.',
    options: options_js_1.WATCH_OPTIONS,
    maxWords: 1,
    async run(rim, { values, words, json }) {
        const { watched, text, code } = await watchWith(rim, { values, run: { run: (0, plan_js_1.runId)(words[0], 'watch') } });
        await rim.print(json ? `${JSON.stringify(watched, null, 2)}\n` : text);
        return code;
    },
};
/**
 * From decoded options to an end that may be told.
 * @throws UsageError for what is missing in the call: a token, a repository
 */
async function watchWith(rim, { values, run }) {
    const repository = values.text('repository');
    const opened = await rim.openHub(repository === undefined ? {} : { repository });
    if (!opened.ok)
        throw new index_js_1.UsageError(opened.reason);
    const watched = rim.masked(await (0, watch_js_1.watchRun)({ hub: opened.hub, events: rim.events }, { ...run, ...(0, plan_js_1.loopOf)(values) }));
    const undone = watched.state === 'unknown' || ('failed' in watched && watched.failed.length > 0);
    return { watched, outputs: { state: watched.state, sentence: watched.state === 'unknown' ? watched.reason : watched.sentence }, text: textOf(watched), code: undone ? 1 : 0 };
}
function textOf(watched) {
    if (watched.state === 'unknown')
        return `Nothing is told: ${watched.reason}\n`;
    if (watched.state === 'nothing')
        return `${watched.sentence}\n`;
    const done = watched.did.length === 0 && watched.failed.length === 0 ? 'all is said there already' : watched.did.join(', ');
    const undone = watched.failed.map((one) => `  could not: ${one}\n`).join('');
    return `${watched.sentence} Pull request #${watched.pull}: ${done === '' ? 'nothing done' : done}.\n${undone}`;
}


/***/ }),

/***/ 1344:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.watchRun = watchRun;
const index_js_1 = __webpack_require__(80277);
const escape_js_1 = __webpack_require__(77188);
const foreign_js_1 = __webpack_require__(19971);
const index_js_2 = __webpack_require__(40949);
const run_facts_js_1 = __webpack_require__(45328);
const run_log_js_1 = __webpack_require__(17073);
const VERIFIED = 'heal:verified';
const FAILING = 'heal:failing';
/** By it and by its author's id our comment is found again: the words alone anybody could write. */
const MARK = '<!-- heal-action:watch -->';
const MOST_STEPS = 5;
/**
 * The end of a run on one of our own branches, told on its pull request: green on the tip → ready for review and labelled; red with no heal left → labelled, and one
 * comment that says what fails, why no further heal is made and what a person can do. Asks before it writes, and writes only what is not so yet. A branch that moved on, a run
 * that somebody else's commits are in, a red run that may be healed further: nothing.
 */
async function watchRun({ hub, events }, request) {
    events.stage('admit', { run: request.run });
    const facts = await (0, run_facts_js_1.runFacts)(hub, request);
    if (!facts.ok)
        return { state: 'unknown', reason: facts.reason };
    const { run, branch } = facts.value;
    if (branch === undefined)
        return nothing(`Run ${run.id} is not one of a branch of ours.`);
    if (!branch.ours)
        return nothing(`Nothing is told on ${run.headBranch ?? ''}: ${branch.why}.`);
    const admission = (0, index_js_1.admitRun)(facts.value);
    if (admission.ok)
        return nothing(`The run is red, and ${branch.heals} of ${facts.value.own?.ours === true ? facts.value.own.most : 0} heals are made: the next one goes on with ${branch.branch} (heal plan ${run.id}).`);
    if ('refusal' in admission)
        return nothing(refusalText(admission.refusal, branch, run));
    events.stage('publish', { pull: branch.pull.number });
    return admission.watch === 'green' ? tellGreen(hub, run, branch) : tellFailing(hub, run, branch);
}
function refusalText({ outcome, reason, detail }, { branch }, { headSha }) {
    const moved = reason === 'stale-head' || reason === 'green';
    return moved ? `${branch} no longer stands on ${headSha.slice(0, 12)}: the run of its tip decides.` : (0, index_js_2.sentenceFor)(outcome, reason, { detail });
}
async function perform(told, deeds) {
    const [did, failed] = [[], []];
    for (const deed of deeds.filter((one) => one !== null)) {
        const answer = await deed.act();
        if (answer.ok)
            did.push(deed.what);
        else
            failed.push(`${deed.what}: ${answer.reason}`);
        // What is left undone is done the next time: the label, which says that all is done, comes last.
        if (!answer.ok)
            break;
    }
    return { ...told, did, failed };
}
async function tellGreen(hub, run, { branch, pull, accounts }) {
    const runs = await hub.runs(run.workflow.id, { headSha: run.headSha });
    if (!runs.ok)
        return { state: 'unknown', reason: runs.reason };
    const other = newestOfEach(runs.value).find((one) => one.id !== run.id && one.headRepository === run.headRepository && (one.status !== 'completed' || index_js_1.RED.has(one.conclusion)));
    if (other !== undefined)
        return nothing(`Run ${run.id} is green, but run ${other.id} of the same commit ${other.status === 'completed' ? 'is red' : 'is not done yet'}: that one decides.`);
    const told = { state: 'verified', branch, pull: pull.number, sentence: `Run ${run.id} is green on the tip of ${branch}.` };
    const failing = pull.labels.includes(FAILING);
    // A draft that carries our label was made one again by a person.
    if (pull.labels.includes(VERIFIED) && !failing)
        return { ...told, did: [], failed: [] };
    const comment = failing ? await commentDeed(hub, { pull: pull.number, accounts, body: greenText(run), edit: true }) : { ok: true, value: null };
    if (!comment.ok)
        return { state: 'unknown', reason: comment.reason };
    return perform(told, [
        pull.draft ? { what: 'ready for review', act: () => hub.ready(pull.node) } : null,
        comment.value,
        failing ? { what: `label ${FAILING} taken off`, act: () => unlabel(hub, pull.number, FAILING) } : null,
        { what: `label ${VERIFIED}`, act: () => hub.addLabels(pull.number, [VERIFIED]) },
    ]);
}
/** Two events may start the same workflow for one commit. */
function newestOfEach(runs) {
    return runs.filter((one) => runs.every((other) => other.event !== one.event || other.id <= one.id));
}
async function tellFailing(hub, run, ours) {
    const { branch, pull, accounts, heals } = ours;
    const steps = await stepsTold(hub, run);
    if (!steps.ok)
        return { state: 'unknown', reason: steps.reason };
    const comment = await commentDeed(hub, { pull: pull.number, accounts, body: failingText(run, ours, steps.value), edit: false });
    if (!comment.ok)
        return { state: 'unknown', reason: comment.reason };
    const told = { state: 'failing', branch, pull: pull.number, sentence: `Run ${run.id} is red on the tip of ${branch}, and ${heals} heals were made for it: no further one is started by itself.` };
    return perform(told, [
        comment.value,
        pull.labels.includes(VERIFIED) ? { what: `label ${VERIFIED} taken off`, act: () => unlabel(hub, pull.number, VERIFIED) } : null,
        pull.labels.includes(FAILING) ? null : { what: `label ${FAILING}`, act: () => hub.addLabels(pull.number, [FAILING]) },
    ]);
}
/** Somebody may have taken it off meanwhile. */
async function unlabel(hub, pull, label) {
    const answer = await hub.removeLabel(pull, label);
    return !answer.ok && answer.why === 'absent' ? { ok: true, value: null } : answer;
}
/** @param comment `edit` = only where there is one of ours already */
async function commentDeed(hub, { pull, accounts, body, edit }) {
    const comments = await hub.comments(pull);
    if (!comments.ok)
        return comments;
    const ours = comments.value.find((one) => accounts.has(one.author.id) && one.body.startsWith(MARK));
    if (ours === undefined)
        return { ok: true, value: edit ? null : { what: 'comment', act: () => hub.comment(pull, body) } };
    const same = ours.body.replaceAll('\r\n', '\n').trim() === body.trim();
    return { ok: true, value: same ? null : { what: 'comment brought up to date', act: () => hub.editComment(ours.id, body) } };
}
/** Every failed step with its first error, as Markdown. A log that cannot be read leaves the step's name. */
async function stepsTold(hub, run) {
    const jobs = await hub.jobs(run.id, run.attempt);
    if (!jobs.ok)
        return jobs;
    const lines = [];
    for (const job of jobs.value.filter((one) => one.conclusion === 'failure').slice(0, MOST_STEPS)) {
        const step = (0, run_log_js_1.failedStepOf)(job)?.name ?? '';
        const log = await (0, run_log_js_1.stepsOf)(hub, job);
        const [first] = log.ok ? ((0, run_log_js_1.failureIn)((0, run_log_js_1.failedText)(log.value), { job: job.name, step })?.failure.primary ?? []) : [];
        const place = [job.name, step].filter((part) => part !== '').map((part) => (0, escape_js_1.codeSpan)((0, foreign_js_1.oneLine)(part, 100))).join(' / ');
        lines.push(`- ${place}${first === undefined ? '' : `: ${(0, escape_js_1.codeSpan)((0, foreign_js_1.oneLine)(first.message, 200))}`}`);
    }
    return { ok: true, value: lines };
}
function failingText(run, { heals, tried, branch }, steps) {
    const history = tried.slice(-MOST_STEPS).map(({ sentence }) => `- ${(0, escape_js_1.markdownText)((0, foreign_js_1.oneLine)(sentence, 300))}`);
    return [
        MARK, '',
        `**Still red after ${heals} heal${heals === 1 ? '' : 's'}: no further one is made by itself.** What fails now, in ${linked(run)}:`, '',
        ...(steps.length === 0 ? ['- no step of it that GitHub names'] : steps), '',
        ...(history.length === 0 ? [] : ['What was tried:', '', ...history, '']),
        `Each heal was green where it was tried and is not here, so what differs between the two, or a further failure behind the first one, is for a person to find. Change \`${branch}\` by hand, close this pull request, or push another commit to the branch that it is for: that starts anew.`,
    ].join('\n');
}
function greenText(run) {
    return `${MARK}\n\nThe checks were red here and are green now, in ${linked(run)}.`;
}
/** The address as GitHub gave it, where it is one that can stand in Markdown. */
function linked({ id, url }) {
    return /^https?:\/\/[\w.:-]+\/[\w./-]+$/.test(url) ? `[run ${id}](${url})` : `run ${id}`;
}
function nothing(sentence) {
    return { state: 'nothing', sentence };
}


/***/ })

};
