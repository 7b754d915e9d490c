export const id = 4483;
export const ids = [4483];
export const modules = {

/***/ 74483:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.plan = void 0;
exports.planOf = planOf;
exports.loopOf = loopOf;
exports.runId = runId;
exports.refusalSentence = refusalSentence;
exports.text = text;
const index_js_1 = __webpack_require__(94365);
const newest_red_js_1 = __webpack_require__(56883);
const index_js_2 = __webpack_require__(5887);
const index_js_3 = __webpack_require__(40949);
const options_js_1 = __webpack_require__(26052);
/** `heal plan RUN`: reads only; what a workflow's first job does, and what a person asks before a heal. */
exports.plan = {
    name: 'plan',
    usage: 'RUN|--branch B [--repository O/N] [--out DIR] [--asked-by LOGIN] [--max-heals N]',
    summary: 'Look at a red workflow run on GitHub and say what may be healed of it, and how.',
    options: options_js_1.PLAN_OPTIONS,
    maxWords: 1,
    async run(rim, { values, words, json }) {
        const branch = values.text('branch');
        if (branch !== undefined && words.length > 0)
            throw new index_js_1.UsageError('Give the workflow run or --branch, not both.');
        const run = branch === undefined ? runId(words[0]) : { branch };
        const [repository, asker] = [values.text('repository'), values.text('asked-by')];
        const opened = await rim.openHub(repository === undefined ? {} : { repository });
        if (!opened.ok)
            throw new index_js_1.UsageError(opened.reason);
        const planned = rim.masked(await planOf({ hub: opened.hub, events: rim.events, clock: rim.clock }, run, { ...loopOf(values), ...(asker === undefined ? {} : { asker }) }));
        const out = values.text('out');
        if (out !== undefined && planned.state === 'planned')
            await write(rim, out, planned.failures);
        await rim.print(json ? `${JSON.stringify(view(planned), null, 2)}\n` : text(planned));
        return planned.state === 'planned' && planned.failures.some((one) => one.plan !== undefined) ? 0 : 1;
    },
};
/** Of a run that is named, or of the newest red one of a branch. */
async function planOf(world, run, request) {
    if (typeof run === 'number')
        return (0, index_js_2.planRun)(world, { ...request, run });
    const found = await (0, newest_red_js_1.newestRed)(world.hub, run.branch);
    return found.ok ? (0, index_js_2.planRun)(world, { ...request, run: found.value }) : { state: 'unknown', reason: found.reason };
}
/** How often a failure may be healed, and whose pull requests are ours. */
function loopOf(values) {
    const most = values.number('max-heals');
    const ids = values.list('author-ids');
    const wrong = ids.find((id) => !/^\d{1,15}$/.test(id));
    if (wrong !== undefined)
        throw new index_js_1.UsageError(`--author-ids takes numbers of accounts, and "${wrong.slice(0, 60)}" is none.`);
    return { authors: ids.map(Number), ...(most === undefined ? {} : { mostHeals: most }) };
}
/** A number, or the address of a run as the browser shows it. */
function runId(word, verb = 'plan') {
    const digits = /^(?:https:\/\/\S{1,300}\/actions\/runs\/)?(\d{1,15})(?:[/?#]\S{0,100})?$/.exec(word ?? '')?.[1];
    if (digits === undefined)
        throw new index_js_1.UsageError(`Give the workflow run: its number, or its address in the browser (heal ${verb} 123456789).`);
    return Number(digits);
}
async function write(rim, out, failures) {
    for (const [n, { plan: made, log }] of failures.filter((one) => one.plan !== undefined).entries()) {
        await rim.files.write(`${out}/plan-${n + 1}.json`, `${JSON.stringify(made, null, 2)}\n`);
        await rim.files.write(`${out}/log-${n + 1}.txt`, log);
    }
}
function view(planned) {
    if (planned.state === 'unknown')
        return planned;
    if (planned.state === 'watch')
        return { state: planned.state, why: planned.why, sentence: planned.sentence, branch: planned.branch, pull: planned.pull };
    const failures = planned.failures?.map(({ plan: made, why, refusal, fork, failure }) => ({ ...(made === undefined ? {} : { plan: made }), ...(why === undefined ? {} : { why }), ...(refusal === undefined ? {} : { outcome: refusal.outcome, reason: refusal.reason }), fork, failure }));
    const told = planned.state === 'refused' ? { ...planned.refusal, sentence: refusalSentence(planned) } : {};
    return { state: planned.state, ...told, ...(failures === undefined ? {} : { failures }) };
}
function refusalSentence({ refusal }) {
    return (0, index_js_3.sentenceFor)(refusal.outcome, refusal.reason, { detail: refusal.detail });
}
function text(planned) {
    if (planned.state === 'unknown')
        return `Nothing is planned: ${planned.reason}\n`;
    if (planned.state === 'watch')
        return `${planned.sentence} Tell it there with: heal watch ${planned.run.id}\n`;
    if (planned.state === 'refused')
        return `${refusalSentence(planned)}\n`;
    return `${planned.failures.map(told).join('\n')}\n`;
}
function told({ plan: made, why, step, failure }) {
    const [first] = failure.primary;
    const head = `${step.job} / ${step.step}: ${first?.message.split('\n')[0] ?? 'it failed'}${failure.primary.length > 1 ? ` (and ${failure.primary.length - 1} more)` : ''}`;
    if (made === undefined)
        return `${head}\n  not to be healed: ${why ?? ''}\n`;
    const { environment, warnings, alsoIn } = made;
    const tools = Object.entries(environment.tools).map(([name, version]) => `${name} ${version}`.trim());
    const lines = [
        ...(made.continues === undefined ? [] : [`goes on with ${made.continues.branch} (pull request #${made.continues.pull}), after: ${(made.tried ?? []).map((one) => one.sentence).join(' ')}`]),
        `runs: ${made.step.command?.split('\n')[0] ?? ''} (in ${made.step.workingDirectory})`,
        ...(alsoIn.length === 0 ? [] : [`also in: ${alsoIn.join(', ')}`]),
        ...(tools.length === 0 ? [] : [`with: ${tools.join(', ')}`]),
        ...environment.earlier.map((one) => `after: ${one.script.split('\n')[0] ?? ''}`),
        ...environment.missing, ...warnings,
    ];
    return `${head}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}


/***/ }),

/***/ 18342:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readBaseRun = readBaseRun;
exports.heldAgainst = heldAgainst;
const index_js_1 = __webpack_require__(80277);
const foreign_js_1 = __webpack_require__(19971);
const fingerprints_js_1 = __webpack_require__(29482);
const run_log_js_1 = __webpack_require__(17073);
/** Conclusions that say something of the code. */
const TELLING = new Set([...index_js_1.RED, 'success']);
/** One look at the base; its jobs are asked for only where it is red. Runs of forks carry the names of their own branches and do not count. */
async function readBaseRun(hub, run) {
    const [pull] = run.pulls;
    const of = pull === undefined ? await parentOf(hub, run) : await baseOf(hub, pull);
    if (!of.ok)
        return of;
    if (of.value === null)
        return { ok: true, value: null };
    const { branch, headSha } = of.value;
    const runs = await hub.runs(run.workflow.id, { status: 'completed', ...(headSha === undefined ? { branch } : { headSha }) });
    if (!runs.ok)
        return runs;
    const newest = runs.value.find((one) => one.id !== run.id && one.headRepository === run.repository && TELLING.has(one.conclusion));
    if (newest === undefined)
        return { ok: true, value: null };
    const jobs = index_js_1.RED.has(newest.conclusion) ? await hub.jobs(newest.id, newest.attempt) : { ok: true, value: [] };
    if (!jobs.ok)
        return jobs;
    return { ok: true, value: { ...(headSha === undefined ? { of: 'base', branch } : { of: 'parent' }), run: newest, jobs: jobs.value } };
}
async function baseOf(hub, pull) {
    const found = await hub.pull(pull);
    return found.ok ? { ok: true, value: { branch: found.value.base } } : found;
}
async function parentOf(hub, { event, headBranch, headSha }) {
    if (event !== 'push' || headBranch === null)
        return { ok: true, value: null };
    const commit = await hub.commit(headSha);
    if (!commit.ok)
        return commit;
    const [parent] = commit.value.parents;
    return { ok: true, value: parent === undefined ? null : { branch: headBranch, headSha: parent } };
}
/**
 * Did the base fail in the same job and step, with all these errors? Then a pull request is not where they are to be mended. One error of its own, and it is healed. A log
 * that cannot be read leaves the word to job and step. A push whose parent was red stays this branch's to mend.
 */
async function heldAgainst(hub, base, { step, failure }) {
    const job = base.jobs.find((one) => one.name === step.job && one.conclusion === 'failure' && (0, run_log_js_1.failedStepOf)(one)?.name === step.step);
    if (job === undefined)
        return {};
    const log = await (0, run_log_js_1.stepsOf)(hub, job);
    const text = log.ok ? (0, run_log_js_1.failedText)(log.value) : '';
    const there = text.trim() === '' ? null : (0, run_log_js_1.failureIn)(text, step);
    const own = there === null ? [] : (0, fingerprints_js_1.compareFailures)(failure.primary, [...there.failure.primary, ...there.failure.others]).gone;
    if (base.of === 'parent')
        return own.length > 0 ? {} : { warning: `The commit before it failed in the same way (run ${base.run.id}): the cause may be older than the newest commit.` };
    const name = (0, foreign_js_1.oneLine)(base.branch, 100);
    if (own.length > 0)
        return { warning: `The base branch ${name} is red in the same step too (run ${base.run.id}), with other errors.` };
    return { refusal: { outcome: 'escalated', reason: 'base-broken', detail: `run ${base.run.id} of ${name}` } };
}


/***/ }),

/***/ 5887:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.planRun = planRun;
const index_js_1 = __webpack_require__(80277);
const versions_js_1 = __webpack_require__(73390);
const run_facts_js_1 = __webpack_require__(45328);
const run_log_js_1 = __webpack_require__(17073);
const weigh_js_1 = __webpack_require__(67299);
/**
 * A red workflow run → what may be healed of it: run → admission → failed jobs and steps → their logs → the step as it ran, one plan for each failure, however many
 * legs of a matrix show it, unless its ledger or the base branch speak against it. Reads only. Every fact that decides comes from GitHub's API; a log is only read for
 * what it says of the failure, and its script is held against the workflow file.
 */
async function planRun(world, request) {
    const { hub, events } = world;
    events.stage('admit', { run: request.run });
    const facts = await (0, run_facts_js_1.runFacts)(hub, request);
    if (!facts.ok)
        return { state: 'unknown', reason: facts.reason };
    const { run, branch: own } = facts.value;
    const admission = (0, index_js_1.admitRun)(facts.value);
    if (!admission.ok)
        return 'watch' in admission ? watched(run, own, admission.watch) : { state: 'refused', refusal: admission.refusal, run };
    const read = await readFailures(world, run, !admission.trusted);
    if (!read.ok)
        return { state: 'unknown', reason: read.reason };
    if (read.value.length === 0)
        return { state: 'refused', refusal: { outcome: 'nothing-to-heal', reason: 'no-failed-step', detail: '' }, run };
    const weighed = own?.ours === true ? { ok: true, value: continued(read.value, own) } : await (0, weigh_js_1.weighAll)(world, read.value, request);
    if (!weighed.ok)
        return { state: 'unknown', reason: weighed.reason };
    return ended(run, weighed.value);
}
/** Where each failure of a run was refused, that is the end of it. */
function ended(run, failures) {
    const refusal = failures.find((one) => one.refusal !== undefined)?.refusal;
    return refusal === undefined || failures.some((one) => one.plan !== undefined || one.fork) ? { state: 'planned', failures } : { state: 'refused', refusal, run, failures };
}
function watched(run, own, why) {
    if (own?.ours !== true)
        return { state: 'unknown', reason: 'The branch could not be looked at.' };
    const sentence = why === 'green' ? `The run of ${own.branch} is green: its pull request #${own.pull.number} is what there is to look at.` : `The run of ${own.branch} is red, and ${own.heals} heals were made for it: no further one is started by itself. Pull request #${own.pull.number} says so.`;
    return { state: 'watch', why, sentence, branch: own.branch, pull: own.pull.number, run };
}
/** The failed steps of a run, with what their logs say; one where several legs of a matrix fail alike. */
async function readFailures({ hub, events }, run, fork) {
    const jobs = await hub.jobs(run.id, run.attempt);
    if (!jobs.ok)
        return jobs;
    const workflow = await hub.file(run.workflow.path, run.headSha);
    const file = workflow.ok ? (0, index_js_1.readWorkflow)(workflow.value) : null;
    const failures = [];
    for (const job of jobs.value.filter((one) => one.conclusion === 'failure')) {
        events.stage('readLog', { job: job.id });
        const log = await (0, run_log_js_1.stepsOf)(hub, job);
        if (!log.ok)
            return log;
        const planned = await planJob({ hub, run, job, steps: log.value, workflow: file, fork });
        if (planned !== null)
            failures.push(planned);
    }
    return { ok: true, value: merged(failures) };
}
/** On a branch of ours one heal goes on, that of the first failure: several would end on the same branch, and the run after it decides on the others. */
function continued(failures, { key, branch, base, pull, tried }) {
    const first = failures.find((one) => one.plan !== undefined);
    return failures.map((one) => {
        if (one.plan === undefined)
            return one;
        const { plan, ...told } = one;
        if (one !== first)
            return { ...told, why: 'Another failure of this run is healed first, on the same branch; the run after that decides on this one.' };
        return { ...told, plan: { ...plan, key, continues: { branch, base, pull: pull.number }, tried } };
    });
}
/** Null where no step of the job failed. */
async function planJob({ hub, run, job, steps, workflow, fork }) {
    const failed = (0, run_log_js_1.failedStepOf)(job);
    if (failed === undefined)
        return null;
    const planned = (0, index_js_1.planStep)({ run: String(run.id), job, announced: steps, workflow });
    const log = planned.ok ? planned.announced.text : (0, run_log_js_1.failedText)(steps);
    const step = planned.ok ? planned.step : { run: String(run.id), job: job.name, step: failed.name, shell: '', workingDirectory: '.', env: {} };
    const found = (0, run_log_js_1.failureIn)(log, { ...step, job: job.name, step: failed.name });
    if (found === null)
        return null;
    const about = { fork, run, labels: job.labels, step, ...found, log };
    if (!planned.ok)
        return { ...about, why: planned.reason };
    if (fork)
        return { ...about, why: 'The head of this run lies in another repository: it is told about, not healed.' };
    const { announced, at, matrix, warnings } = planned;
    const told = (0, index_js_1.environmentOf)({ announced: steps, failed: announced, workflow, ...(at === undefined ? {} : { at }), known: { matrix, env: step.env }, labels: job.labels });
    const environment = await (0, versions_js_1.withFileVersions)(told, (path) => fileOf(hub, path, run.headSha));
    const plan = {
        schema: 1, repository: hub.repository, run: { id: run.id, attempt: run.attempt, url: run.url, workflow: run.workflow.path, event: run.event },
        head: { branch: run.headBranch ?? '', sha: run.headSha }, pulls: run.pulls, step, alsoIn: [], environment, warnings,
    };
    return { ...about, plan };
}
async function fileOf(hub, path, sha) {
    const file = await hub.file(path, sha);
    return file.ok ? file.value : null;
}
/** Legs of a matrix that fail in the same way are one failure: the first that can be run again stands for all. */
function merged(failures) {
    const groups = new Map();
    for (const one of failures) {
        const key = JSON.stringify([one.step.step, one.failure.primary.map((bug) => bug.fingerprint).sort()]);
        groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    return [...groups.values()].flatMap((group) => {
        const first = group.find((one) => one.plan !== undefined) ?? group[0];
        if (first === undefined)
            return [];
        const alsoIn = group.filter((one) => one !== first).map((one) => one.step.job);
        return [first.plan === undefined ? first : { ...first, plan: { ...first.plan, alsoIn } }];
    });
}


/***/ }),

/***/ 56883:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.newestRed = newestRed;
/** Started by other runs or by hand, as heals are: looked at only where there is nothing else. */
const BY_HAND = 'workflow_dispatch';
const FOLLOWS = 'workflow_run';
/** The newest red run of a branch, for whoever does not want to look up its number. What may be healed of it is decided as for any other. */
async function newestRed(hub, branch) {
    const found = await hub.redRuns(branch);
    if (!found.ok)
        return found;
    const red = found.value.filter(({ event, headBranch }) => event !== FOLLOWS && headBranch === branch);
    const run = red.find(({ event }) => event !== BY_HAND) ?? red[0];
    return run === undefined ? { ok: false, why: 'absent', reason: 'No workflow of this branch is red.' } : { ok: true, value: run.id };
}


/***/ }),

/***/ 39788:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MOST_HEALS = void 0;
exports.readOwnBranch = readOwnBranch;
exports.sentenceOf = sentenceOf;
const index_js_1 = __webpack_require__(22465);
const heal_commits_js_1 = __webpack_require__(21522);
const heal_names_js_1 = __webpack_require__(3256);
const ledger_js_1 = __webpack_require__(71346);
/** Heals of one failure on one commit, where nothing else is said: the first, and two that learn from it. */
exports.MOST_HEALS = 3;
/**
 * Is a branch that is called like one of ours one of ours? Its commits must be (by their trailers), and there must be an open pull request of it from an account of
 * ours, by id. Whoever forges any of it makes us do less: name and trailers only open a way that was open to him before (threat O4), and the heals are counted
 * by ledger and commits both, whichever says more (threat O1).
 */
async function readOwnBranch(hub, { key, sha, repository, authors }) {
    const branch = `heal/${key}`;
    const ledger = await (0, index_js_1.readLedger)(hub, (0, heal_names_js_1.ledgerRef)(key));
    if (!ledger.ok)
        return ledger;
    const attempts = ledger.value.entries.filter((entry) => entry.kind === 'attempt');
    const chain = await chainOf(hub, sha, new Set(attempts.flatMap(({ tree }) => (tree === undefined ? [] : [tree]))));
    if (!chain.ok)
        return chain;
    if (chain.value === null)
        return { ok: true, value: { ours: false, why: 'it holds commits that are not ours' } };
    const [pulls, accounts] = await Promise.all([hub.pulls({ head: branch, state: 'open' }), accountsOf(hub, authors)]);
    if (!pulls.ok)
        return pulls;
    const pull = pulls.value.find(({ head, author }) => head.branch === branch && head.repository === repository && accounts.has(author.id));
    if (pull === undefined)
        return { ok: true, value: { ours: false, why: 'there is no open pull request of ours for it' } };
    const { base, heals, tried } = history(chain.value, attempts);
    return { ok: true, value: { ours: true, key, branch, pull, base, heals, tried, accounts } };
}
/** Ids that pull requests and comments of ours may come from. Which account the token acts for may stay unknown: then there is one less. */
async function accountsOf(hub, authors) {
    const self = await hub.self();
    return new Set([heal_names_js_1.WORKFLOW_BOT, ...authors, ...(self.ok ? [self.value.id] : [])]);
}
/** Null = not ours. A commit that GitHub did not give is no answer, one that is not there is. */
async function chainOf(hub, sha, mine) {
    let fault;
    const read = async (name) => {
        const found = await hub.commit(name);
        if (!found.ok && found.why !== 'absent')
            fault = found;
        if (!found.ok)
            return null;
        const base = (0, heal_commits_js_1.baseOf)(found.value.message);
        return { tree: found.value.tree, parents: found.value.parents, ...(base === undefined ? {} : { base }) };
    };
    const chain = await (0, heal_commits_js_1.healChain)(sha, read, mine);
    return fault ?? { ok: true, value: chain };
}
/** What was tried on the commit that the branch's tip stands on: its own commits, what the ledger tells besides, and that commit itself, which was red. */
function history({ commits, base }, entries) {
    const recent = newest(commits);
    const first = recent.at(-1)?.base ?? base.sha;
    const attempts = (0, ledger_js_1.attemptsOn)(entries, first, ...recent.map(({ sha }) => sha));
    const told = new Map([...attempts].reverse().flatMap((attempt) => (attempt.tree === undefined ? [] : [[attempt.tree, attempt]])));
    const tried = new Map(first === base.sha ? [[base.tree, 'The code as it was before the first heal: the step was red.']] : []);
    for (const { tree } of [...recent].reverse())
        tried.set(tree, `${sentenceOf(told.get(tree))} It was pushed, and the workflow was red with it.`.trim());
    for (const [tree, attempt] of told)
        if (!tried.has(tree))
            tried.set(tree, sentenceOf(attempt));
    return { base: first, heals: Math.max(attempts.length, recent.length), tried: [...tried].map(([tree, sentence]) => ({ tree, sentence })) };
}
/** Those that stand on the same commit as the tip does: a base that moved began anew. */
function newest(commits) {
    let base = commits[0]?.base;
    const end = commits.findIndex((commit) => {
        if (commit.base === base)
            return false;
        if (commit.sha !== base)
            return true;
        base = commit.base;
        return false;
    });
    return end === -1 ? commits : commits.slice(0, end);
}
function sentenceOf(attempt) {
    if (attempt === undefined)
        return 'A change of an earlier heal.';
    return attempt.sentence ?? `A heal that ended as ${attempt.outcome}.`;
}


/***/ }),

/***/ 45328:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.runFacts = runFacts;
const index_js_1 = __webpack_require__(80277);
const own_branch_js_1 = __webpack_require__(39788);
/** All that GitHub says of a run before anything of it is read. */
async function runFacts(hub, request) {
    const [about, found] = await Promise.all([hub.about(), hub.run(request.run)]);
    if (!about.ok)
        return about;
    if (!found.ok)
        return found;
    const run = found.value;
    const [tip, later, people, branch] = await Promise.all([
        run.headBranch === null ? null : hub.ref(`heads/${run.headBranch}`),
        hub.runs(run.workflow.id, { headSha: run.headSha, status: 'success' }),
        peopleOf(hub, run, request.asker),
        branchOf(hub, run, { repository: about.value.id, request }),
    ]);
    if (tip !== null && !tip.ok && tip.why !== 'absent')
        return tip;
    if (!people.ok)
        return people;
    if (!branch.ok)
        return branch;
    const greenSince = later.ok && later.value.some((one) => one.event === run.event && one.id > run.id);
    const announced = request.announced === undefined ? {} : { announced: request.announced };
    return { ok: true, value: { run, repository: about.value, tip: tip?.ok === true ? tip.value.sha : null, greenSince, ...announced, ...people.value, ...branch.value } };
}
/** Whoever asked by hand, and whoever started a further attempt of the run. An account that is no collaborator has no right here. */
async function peopleOf(hub, { attempt, startedBy }, asker) {
    const asked = asker === undefined ? null : await hub.permission(asker);
    if (asked !== null && !asked.ok)
        return asked;
    const repeated = attempt < 2 || startedBy === undefined ? null : await hub.permission(startedBy.login);
    if (repeated !== null && !repeated.ok && repeated.why !== 'absent')
        return repeated;
    return {
        ok: true,
        value: {
            ...(asker === undefined || asked === null ? {} : { asker: { login: asker, permission: asked.value } }),
            ...(startedBy === undefined || repeated === null ? {} : { repeater: { ...startedBy, permission: repeated.ok ? repeated.value : 'none' } }),
        },
    };
}
async function branchOf(hub, run, { repository, request }) {
    const key = (0, index_js_1.ownKey)(run);
    if (key === null)
        return { ok: true, value: {} };
    const read = await (0, own_branch_js_1.readOwnBranch)(hub, { key, sha: run.headSha, repository, authors: request.authors ?? [] });
    if (!read.ok)
        return read;
    const branch = read.value;
    return { ok: true, value: { branch, own: branch.ours ? { ours: true, heals: branch.heals, most: request.mostHeals ?? own_branch_js_1.MOST_HEALS } : branch } };
}


/***/ }),

/***/ 17073:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.stepsOf = stepsOf;
exports.failedText = failedText;
exports.failureIn = failureIn;
exports.failedStepOf = failedStepOf;
const index_js_1 = __webpack_require__(9975);
const index_js_2 = __webpack_require__(53730);
const reading_js_1 = __webpack_require__(52367);
/** The log of a job, in its steps. */
async function stepsOf(hub, job) {
    const log = await hub.log(job.id);
    if (!log.ok)
        return log;
    const reader = (0, index_js_2.createStepReader)();
    try {
        for await (const chunk of log.value)
            reader.push(chunk);
    }
    catch {
        return { ok: false, why: 'unreachable', reason: `The log of job ${job.id} broke off.` };
    }
    return { ok: true, value: reader.end() };
}
/** What the step that failed printed, where the log alone is to say which it was: a step that fails is the last one that tells its exit code. */
function failedText(steps) {
    return steps.findLast((one) => one.exitCode !== undefined)?.text ?? '';
}
/** What a failed step's part of a log says; null where it says nothing of a failure. */
function failureIn(log, at) {
    const { reports, tail } = (0, reading_js_1.readBytes)(new TextEncoder().encode(log), { roots: [] });
    const lastLine = tail.split('\n').findLast((line) => line.trim() !== '') ?? '';
    const failure = (0, index_js_1.makeFailure)(reports, { job: at.job, step: at.step, exitCode: at.exitCode ?? 1, lastLine });
    return failure === null ? null : { reports, failure };
}
/** The first step of a job that failed, by GitHub's word. */
function failedStepOf(job) {
    return job.steps.find((one) => one.conclusion === 'failure');
}


/***/ }),

/***/ 73390:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withFileVersions = withFileVersions;
const index_js_1 = __webpack_require__(80277);
/** The versions that neither the set-up step nor its log names, from the files of the repository that do. What no file names is said to be missing. */
async function withFileVersions(environment, read) {
    const [tools, missing] = [{ ...environment.tools }, [...environment.missing]];
    for (const [tool, version] of Object.entries(environment.tools)) {
        if (version !== '')
            continue;
        const named = environment.versionFiles[tool];
        const found = await firstIn(named === undefined ? index_js_1.USUAL_FILES[tool] : [named], tool, read);
        if (found === '')
            missing.push(`Which version of ${tool} the job had cannot be told${named === undefined ? '' : ` from ${named}`}: the machine's own is taken.`);
        tools[tool] = found;
    }
    return { ...environment, tools, missing };
}
async function firstIn(paths, tool, read) {
    for (const path of paths) {
        const text = await read(path);
        const version = text === null ? '' : (0, index_js_1.versionIn)(path, text, tool);
        if (version !== '')
            return version;
    }
    return '';
}


/***/ }),

/***/ 67299:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.weighAll = weighAll;
const base_run_js_1 = __webpack_require__(18342);
const index_js_1 = __webpack_require__(22465);
const heal_names_js_1 = __webpack_require__(3256);
const ledger_js_1 = __webpack_require__(71346);
const own_branch_js_1 = __webpack_require__(39788);
const index_js_2 = __webpack_require__(40949);
/** What ledger and base branch say of each failure that might be healed. The base is looked at once, where there is something to hold against it. */
async function weighAll(world, failures, request) {
    const [first] = failures.filter((one) => one.plan !== undefined);
    if (first === undefined)
        return { ok: true, value: failures };
    const base = await (0, base_run_js_1.readBaseRun)(world.hub, first.run);
    const weighed = [];
    for (const one of failures) {
        const { plan } = one;
        const asked = plan === undefined ? { ok: true, value: one } : await weigh(world, { ...one, plan }, { base, mostHeals: request.mostHeals ?? own_branch_js_1.MOST_HEALS });
        if (!asked.ok)
            return asked;
        weighed.push(asked.value);
    }
    return { ok: true, value: weighed };
}
async function weigh({ hub, clock }, { plan, ...told }, { base, mostHeals }) {
    const key = (0, heal_names_js_1.healKey)(plan.head.branch, told.failure.fingerprint);
    const ledger = await (0, index_js_1.readLedger)(hub, (0, heal_names_js_1.ledgerRef)(key));
    if (!ledger.ok)
        return ledger;
    const attempts = (0, ledger_js_1.attemptsOn)(ledger.value.entries, plan.head.sha);
    if (attempts.length >= mostHeals)
        return { ok: true, value: refusedFor(told, { outcome: 'refused', reason: 'attempts', detail: `this failure was healed ${attempts.length} times on this commit` }) };
    const says = base.ok ? (base.value === null ? {} : await (0, base_run_js_1.heldAgainst)(hub, base.value, told)) : { warning: `Whether the base is red too could not be seen: ${base.reason}` };
    if (says.refusal !== undefined)
        return { ok: true, value: refusedFor(told, says.refusal) };
    const holder = (0, ledger_js_1.holderOf)(ledger.value.entries, clock.now(), ledger_js_1.LOCK_MS);
    const warnings = [...plan.warnings, ...(says.warning === undefined ? [] : [says.warning]), ...(holder === null ? [] : [`Another heal of this failure is being published just now (${holder.owner}); which of them is handed over is decided there.`])];
    // What was handed over was green when it was tried: it may be found again, and is then left as it is.
    const tried = attempts.flatMap((one) => (one.tree === undefined || one.outcome === 'healed' || one.outcome === 'proposed' ? [] : [{ tree: one.tree, sentence: (0, own_branch_js_1.sentenceOf)(one) }]));
    return { ok: true, value: { ...told, plan: { ...plan, key, tried, warnings } } };
}
function refusedFor(told, refusal) {
    return { ...told, refusal, why: (0, index_js_2.sentenceFor)(refusal.outcome, refusal.reason, { detail: refusal.detail }) };
}


/***/ })

};
