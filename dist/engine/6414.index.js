export const id = 6414;
export const ids = [6414];
export const modules = {

/***/ 36414:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openProviders = openProviders;
exports.makeRequest = makeRequest;
exports.wishesOf = wishesOf;
exports.workingDirectoryOf = workingDirectoryOf;
exports.openWorld = openWorld;
const policy_js_1 = __webpack_require__(58525);
const index_js_1 = __webpack_require__(94365);
const index_js_2 = __webpack_require__(12058);
const index_js_3 = __webpack_require__(31794);
const version_js_1 = __webpack_require__(311);
/** How long one call of a model may take where its preset does not say. */
const MODEL_SECONDS = 180;
const LIMITS = { outputBytes: 32 << 20, memoryBytes: 8 * 2 ** 30, processes: 2048 };
/** A whole heal may take this many times the limit of one run. */
const RUNS = 8;
/**
 * Options → providers and the model port. Decides nothing yet; a mistake is one sentence.
 * @throws UsageError for an unknown provider, one without its key, or a base URL that may not be used
 */
async function openProviders(rim, values) {
    const allowLocal = values.flag('allow-local');
    const model = await rim.openModel({ baseUrls: values.list('base-url'), allowLocal });
    const { configured, baseUrls } = model;
    const [planner, patcher] = [values.text('planner-model'), values.text('patcher-model')];
    const roles = { ...(planner === undefined ? {} : { planner }), ...(patcher === undefined ? {} : { patcher }) };
    const selected = (0, index_js_3.selectRoles)({ named: values.list('provider'), models: values.list('model'), baseUrls, configured, allowLocal, ...roles });
    if (!selected.ok)
        throw new index_js_1.UsageError(selected.reason);
    return { model, providers: selected.providers, ...(selected.planner === undefined ? {} : { planner: selected.planner }) };
}
/** Everything a heal needs, from decoded options and the occasion. */
function makeRequest(rim, { values, occasion, providers, planner, model, folder, parsers = [] }) {
    const seed = values.number('seed');
    const seconds = values.number('timeout') ?? 1800;
    const baseLog = values.text('base-log');
    // One limit for whatever may hang: a run of the step, or a call of a model.
    const limited = (provider) => ({ ...provider, timeoutSeconds: Math.min(provider.timeoutSeconds ?? MODEL_SECONDS, seconds) });
    const [verifyCommand, repeat] = [values.text('verify-command'), values.number('repeat')];
    return {
        id: rim.clock.nonce(8),
        version: version_js_1.VERSION,
        arrival: occasion.arrival,
        step: makeStep(values, occasion, folder),
        ...asInItsJob(occasion.plan, values.text('setup')),
        source: occasion.source,
        ...(baseLog === undefined ? {} : { baseLog }),
        policy: (0, policy_js_1.resolvePolicy)({
            mode: 'fix', allowPaths: values.list('allow-paths'), denyPaths: values.list('deny-paths'),
            minConfidence: values.number('min-confidence') ?? 0.8, network: (values.text('network') ?? 'auto'),
        }),
        budget: makeBudget(values, seconds),
        ...dayBudget(values),
        limits: { ...LIMITS, seconds },
        ...(verifyCommand === undefined || verifyCommand.trim() === '' ? {} : { verifyCommand }),
        ...(repeat === undefined ? {} : { repeat }),
        providers: providers.map(limited),
        ...(planner === undefined ? {} : { planner: limited(planner) }),
        ...(seed === undefined ? {} : { seed }),
        publish: (values.text('publish') ?? 'patch'),
        handing: { wishes: wishesOf(values), ...(occasion.plan === undefined ? {} : { workflow: occasion.plan.run.workflow }) },
        dryRun: values.flag('dry-run'),
        owner: rim.self,
        keyed: model.keyed,
        unsafeSingleProcess: values.flag('unsafe-single-process'),
        ...(occasion.plan === undefined ? {} : { plan: occasion.plan }),
        ...(parsers.length === 0 ? {} : { parsers }),
    };
}
/** Labels and people as the options name them. */
function wishesOf(values) {
    return { labels: values.list('labels').filter((label) => label !== 'none'), assignees: values.list('assignees'), reviewers: values.list('reviewers') };
}
function makeStep(values, { job, stepName, command, plan }, folder) {
    const planned = plan?.step;
    const setup = values.text('setup');
    const reports = values.list('reports');
    const shell = values.text('shell') ?? '';
    const chosen = workingDirectoryOf(values, folder);
    return {
        run: planned?.run ?? '', job, step: stepName,
        ...(command === undefined ? {} : { command }),
        shell: shell === '' ? (planned?.shell ?? '') : shell,
        workingDirectory: chosen === '.' ? (planned?.workingDirectory ?? chosen) : chosen,
        env: { ...planned?.env, ...values.pairs('env') },
        ...(setup === undefined ? {} : { setup }),
        ...(reports.length === 0 ? {} : { reports }),
    };
}
/** What a plan knows of the ground that the step stood on. A set-up of the caller's takes the place of all earlier steps. */
function asInItsJob(plan, setup) {
    if (plan === undefined)
        return {};
    const { environment, warnings } = plan;
    const replay = { steps: setup === undefined || setup.trim() === '' ? environment.earlier : [], defaults: runnerDefaults(plan), own: environment.own ?? [], workspace: workspaceOf(plan) };
    return { replay, unlike: [...environment.missing, ...warnings] };
}
/** As runners lay it out that GitHub hosts. */
function workspaceOf({ repository }) {
    const name = repository.split('/')[1] ?? '';
    return `/home/runner/work/${name}/${name}`;
}
/** Variables of every step on GitHub that say nothing secret and are the same on any machine: some tools write otherwise where they see them. */
function runnerDefaults({ repository, run, head }) {
    return {
        CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: repository, GITHUB_REPOSITORY_OWNER: repository.split('/')[0] ?? '', GITHUB_SHA: head.sha,
        GITHUB_RUN_ID: String(run.id), GITHUB_RUN_ATTEMPT: String(run.attempt), GITHUB_EVENT_NAME: run.event,
        ...(run.event === 'push' && head.branch !== '' ? { GITHUB_REF: `refs/heads/${head.branch}`, GITHUB_REF_NAME: head.branch, GITHUB_REF_TYPE: 'branch' } : {}),
    };
}
/** The step's folder, relative to the root of the repository. */
function workingDirectoryOf(values, folder) {
    const parts = [folder, values.text('working-directory') ?? '.'];
    return parts.filter((part) => part !== '.').join('/') || '.';
}
function makeBudget(values, seconds) {
    const maxMoney = values.number('budget-money');
    return {
        maxAttempts: values.number('max-attempts') ?? 4,
        maxCalls: values.number('budget-calls') ?? 24,
        maxTokens: values.number('budget-tokens') ?? 120_000,
        maxSeconds: seconds * RUNS,
        ...(maxMoney === undefined ? {} : { maxMoney }),
        spent: { attempts: 0, calls: 0, tokens: 0, seconds: 0, money: 0 },
    };
}
/** Absent where no limit is given: then nobody counts. */
function dayBudget(values) {
    const limits = ['tokens', 'calls', 'money'].map((what) => [what, values.number(`budget-${what}-per-day`)]).filter(([, limit]) => limit !== undefined);
    return limits.length === 0 ? {} : { dayBudget: Object.fromEntries(limits) };
}
/** Opens the user's repository for reading; here the first stage begins. `folder` is where in it `--repo` points. */
async function openWorld(rim, values, model, plan) {
    rim.events.stage('admit');
    const root = values.text('repo') ?? '.';
    const opened = await rim.openRepo(root);
    if (!opened.ok)
        throw new index_js_1.UsageError(opened.reason);
    const hub = await openHub(rim, values, plan);
    const world = rim.openWorld({ repo: opened.repo, ...(hub === undefined ? {} : { hub }), sandbox: (values.text('sandbox') ?? 'auto'), image: values.text('image'), model, store: values.text('store') ?? 'auto' });
    return { world, folder: opened.folder };
}
/** GitHub, where something is to be published there: what it needs is said before anything runs. For a plan it is asked whether it still holds, where there is a token. */
async function openHub(rim, values, plan) {
    const kind = values.flag('dry-run') ? 'none' : (values.text('publish') ?? 'patch');
    if (index_js_2.publishers.find(({ name }) => name === kind)?.hub !== true) {
        // A branch goes out by git, with rights of its own: a token that may only read must not come in between.
        const asked = plan === undefined || kind === 'branch' ? null : await rim.openHub({ repository: plan.repository });
        return asked?.ok === true ? asked.hub : undefined;
    }
    const opened = await rim.openHub({});
    if (!opened.ok)
        throw new index_js_1.UsageError(`--publish ${kind}: ${opened.reason}`);
    return opened.hub;
}


/***/ }),

/***/ 69701:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.startChecks = startChecks;
exports.waitingChecks = waitingChecks;
const foreign_js_1 = __webpack_require__(19971);
const ground_js_1 = __webpack_require__(98815);
const workflow_triggers_js_1 = __webpack_require__(47031);
const STARTS = 'Checks start on this commit by themselves.';
const APPROVE = 'press “Approve workflows to run” below, or close and open the pull request';
const WAIT = `Checks wait for you: ${APPROVE}. What a workflow’s own token pushes starts none.`;
/**
 * Whether CI starts on what was pushed, as one sentence. What a workflow's own token pushes starts nothing but runs of the pull request that wait for a person's word;
 * the workflow that failed is started here where it can be and the token may.
 * @see https://docs.github.com/actions/concepts/security/github_token#when-github_token-triggers-workflow-runs
 */
async function startChecks(hub, pushed) {
    if (pushed.self.id !== ground_js_1.BOT)
        return STARTS;
    const tried = await dispatch(hub, pushed);
    return tried.ok ? `${tried.name} was started on this commit. Other checks wait for you: ${APPROVE}.` : `${WAIT}${tried.why}`;
}
/** The same where nothing was pushed: who started what was told then. */
function waitingChecks(self) {
    return self.id === ground_js_1.BOT ? WAIT : STARTS;
}
async function dispatch(hub, { branch, commit, workflow }) {
    const name = (0, foreign_js_1.oneLine)(workflow?.split('/').at(-1) ?? '', 100);
    if (workflow === undefined || !/^\.github\/workflows\/[\w.-]{1,100}\.ya?ml$/.test(workflow))
        return { ok: false, why: '' };
    const file = await hub.file(workflow, commit);
    if (!file.ok)
        return { ok: false, why: '' };
    if (!(0, workflow_triggers_js_1.startsByHand)(file.value))
        return { ok: false, why: ` With on: workflow_dispatch ${name} would have been started here.` };
    const started = await hub.dispatch(name, branch, {});
    if (started.ok)
        return { ok: true, name };
    return { ok: false, why: started.why === 'forbidden' ? ` With actions: write ${name} would have been started here.` : ` ${name} could not be started: ${(0, foreign_js_1.oneLine)(started.reason, 200)}` };
}


/***/ }),

/***/ 8027:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.commitMessage = commitMessage;
const subject_text_js_1 = __webpack_require__(41428);
const SUBJECT = 72;
const PREFIX = 'fix: ';
/**
 * The commit's message: a subject from the failure, a sentence, and trailers by which a later run knows our work again.
 * Only the subject holds foreign text (a tool's message, a file name), and that is cleaned; everything below is our own words and hashes, so
 * nothing from a log can stand as a trailer or begin a line.
 */
function commitMessage(record, made) {
    const fingerprint = record.failure?.fingerprint ?? '';
    const trailers = [
        `Heal-Base: ${made.base}`,
        ...(/^[0-9a-f]{1,64}$/.test(fingerprint) ? [`Heal-Failure: ${fingerprint}`] : []),
        `Heal-Tree: ${made.tree}`,
    ];
    return `${subjectOf(record)}\n\nProposed by heal-action after the failing step ran again with this change.\n\n${trailers.join('\n')}\n`;
}
function subjectOf(record) {
    const bug = record.failure?.primary[0];
    const room = SUBJECT - PREFIX.length;
    const place = bug?.file === undefined ? '' : (0, subject_text_js_1.subjectText)(bug.file.split('/').at(-1) ?? '', 30);
    const what = bug === undefined ? '' : (0, subject_text_js_1.subjectText)(whatOf(bug), place === '' ? room : room - place.length - ' in '.length);
    if (what === '')
        return `${PREFIX}make the failing step pass`;
    return place === '' || what.includes(place) ? PREFIX + what : `${PREFIX}${what} in ${place}`;
}
/** A rule's name says more in a few words than the head of a long message; a failed test is best named by its id. */
function whatOf(bug) {
    if (bug.test !== undefined)
        return `failing test ${bug.test}`;
    return bug.rule === undefined ? bug.message : `${bug.rule}: ${bug.message}`;
}


/***/ }),

/***/ 98815:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MOVED = exports.BOT = void 0;
exports.groundOf = groundOf;
exports.changesOf = changesOf;
/** What is pushed in the name of a workflow's own token starts no workflow: https://docs.github.com/actions/concepts/security/github_token */
exports.BOT = 41898282;
/**
 * What has to hold before anything is put on GitHub: the patch is for the tree of the commit that is checked out, and nothing else is in it.
 * @param what `a pull request`, for the sentence
 * @param onto the branch that was healed, where that is not the one that is checked out
 */
async function groundOf({ hub, repo: { state } }, patch, { what, onto }) {
    const branch = onto ?? state.branch;
    if (hub === undefined)
        return refuse('There is no access to GitHub.');
    if (state.dirty)
        return refuse(`The work tree holds changes that are not committed; ${what} would publish them.`);
    if (patch.base !== state.baseTree)
        return refuse('The patch was made on another tree than the one that is checked out.');
    if (patch.tree === patch.base)
        return refuse('The patch changes nothing.');
    if (branch === undefined)
        return refuse(`No branch is checked out, so there is none for ${what}.`);
    const tip = await hub.ref(`heads/${branch}`);
    if (!tip.ok)
        return refuse(tip.reason);
    const self = await hub.self();
    return self.ok ? { ok: true, hub, branch, self: self.value, tip: tip.value.sha } : refuse(self.reason);
}
exports.MOVED = 'The branch has moved on since; the fix is for a commit that is no longer its head.';
/** The files of a patch as they shall be. */
async function changesOf({ repo }, patch) {
    const changes = patch.files.map(async ({ path, modeAfter, modeBefore }) => ({ path, mode: fileMode(modeAfter ?? modeBefore), content: modeAfter === null ? null : await repo.read(patch.tree, path) }));
    return Promise.all(changes);
}
/** The screen lets nothing else through. */
function fileMode(mode) {
    return mode === '100755' ? mode : '100644';
}
function refuse(reason) {
    return { ok: false, reason };
}


/***/ }),

/***/ 12058:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.rerunsRef = exports.ledgerRef = exports.branchName = exports.UNNOTED = exports.addAttempt = exports.addOnce = exports.kindFor = exports.publishers = exports.NO_WISHES = void 0;
exports.publish = publish;
exports.handOver = handOver;
const locked_js_1 = __webpack_require__(71394);
const index_js_1 = __webpack_require__(25958);
var publisher_js_1 = __webpack_require__(86590);
Object.defineProperty(exports, "NO_WISHES", ({ enumerable: true, get: function () { return publisher_js_1.NO_WISHES; } }));
var index_js_2 = __webpack_require__(25958);
Object.defineProperty(exports, "publishers", ({ enumerable: true, get: function () { return index_js_2.publishers; } }));
var kind_for_js_1 = __webpack_require__(23768);
Object.defineProperty(exports, "kindFor", ({ enumerable: true, get: function () { return kind_for_js_1.kindFor; } }));
var ledger_js_1 = __webpack_require__(92389);
Object.defineProperty(exports, "addOnce", ({ enumerable: true, get: function () { return ledger_js_1.addOnce; } }));
var locked_js_2 = __webpack_require__(71394);
Object.defineProperty(exports, "addAttempt", ({ enumerable: true, get: function () { return locked_js_2.addAttempt; } }));
Object.defineProperty(exports, "UNNOTED", ({ enumerable: true, get: function () { return locked_js_2.UNNOTED; } }));
var names_js_1 = __webpack_require__(23390);
Object.defineProperty(exports, "branchName", ({ enumerable: true, get: function () { return names_js_1.branchName; } }));
Object.defineProperty(exports, "ledgerRef", ({ enumerable: true, get: function () { return names_js_1.ledgerRef; } }));
Object.defineProperty(exports, "rerunsRef", ({ enumerable: true, get: function () { return names_js_1.rerunsRef; } }));
/**
 * Hands a patch over in the named way. Doing it twice leaves one result.
 * @returns what was handed over; `none` with one sentence where it could not be done, so that the caller may choose a lesser way.
 * Rejects with a WorldError only when the machine fails (disk, no git).
 */
async function publish(world, name, input) {
    return (await handOver(world, name, input)).publication;
}
/** What makes a branch of ours is for one at a time. A push is compared by GitHub itself, and a comment is looked for before it is written; neither may need the right that a lock takes. */
const LOCKED = new Set(['branch', 'pull-request']);
/** The same, which also says whether somebody else was first. */
async function handOver(world, name, input) {
    const publisher = index_js_1.publishers.find((member) => member.name === name);
    if (publisher === undefined)
        return { publication: { kind: 'none', reason: `There is no way of publishing named ${name}.` }, lost: false };
    if (name === 'none' || name === 'patch' || world.hub === undefined || world.repo.state.dirty)
        return { publication: await publisher.publish(world, input), lost: false };
    return LOCKED.has(name) ? (0, locked_js_1.publishLocked)(world, world.hub, publisher, input) : (0, locked_js_1.publishNoted)(world, world.hub, publisher, input);
}


/***/ }),

/***/ 23768:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.kindFor = kindFor;
/** A draft that nobody asked to see is no branch, and nothing to push; a pull request says itself that it is one, and a comment is read before it is taken. */
const DRAFTS = { branch: 'patch', push: 'comment' };
/** How a fix is handed over when this way was asked for: what is not committed goes to nobody but the user. */
function kindFor({ dirty, ending }, asked) {
    if (asked === 'none')
        return asked;
    if (dirty)
        return 'patch';
    return ending.outcome === 'proposed' ? (DRAFTS[asked] ?? asked) : asked;
}


/***/ }),

/***/ 7302:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.landPatch = landPatch;
const ground_js_1 = __webpack_require__(98815);
const land_js_1 = __webpack_require__(97317);
/** The branch of a fix through GitHub's API, where there is no work tree to push from. */
async function landPatch(world, hub, { branch, patch, message }) {
    const { head } = world.repo.state;
    const landed = await (0, land_js_1.landBranch)(hub, { branch, base: { sha: head, tree: patch.base }, tree: patch.tree, changes: await (0, ground_js_1.changesOf)(world, patch), message });
    if (!landed.ok)
        return { kind: 'none', reason: landed.reason };
    return { kind: 'branch', remote: 'origin', branch, commit: landed.value.commit, tree: patch.tree, state: landed.value.state };
}


/***/ }),

/***/ 97317:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.landBranch = landBranch;
exports.readCommits = readCommits;
exports.holdsFix = holdsFix;
exports.commitOn = commitOn;
exports.settled = settled;
const heal_commits_js_1 = __webpack_require__(21522);
/** Somebody else may be quicker once; who loses twice gives up. */
const ROUNDS = 2;
/**
 * The tried tree as a commit on a branch of ours, through GitHub's API: no checkout, no hook, no filter, and the commit is signed by GitHub. A branch that is not
 * there is made; one that holds this tree on this base stays; one with other content of ours gets a commit on top. Never forces. What came of a call whose
 * answer was lost is looked up, not guessed.
 */
async function landBranch(hub, request) {
    let last = refuse(`The branch ${request.branch} was changed by others again and again; the fix was not pushed.`, 'moved');
    for (let round = 0; round < ROUNDS; round += 1) {
        const tip = await hub.ref(`heads/${request.branch}`);
        if (!tip.ok && tip.why !== 'absent')
            return tip;
        last = tip.ok ? await landOnTop(hub, request, tip.value.sha) : await landNew(hub, request);
        if (last.ok || (last.why !== 'moved' && last.why !== 'exists'))
            return last;
    }
    return last;
}
/** Commits as they stand on GitHub. */
function readCommits(hub) {
    return async (name) => {
        const found = await hub.commit(name);
        if (!found.ok)
            return null;
        const base = (0, heal_commits_js_1.baseOf)(found.value.message);
        return { tree: found.value.tree, parents: found.value.parents, ...(base === undefined ? {} : { base }) };
    };
}
/** Whether a branch stands where it does because of our own commit of this very tree on this head: then it is there already. */
async function holdsFix(hub, tip, { tree, head }) {
    const commit = await hub.commit(tip);
    return commit.ok && commit.value.tree === tree && commit.value.parents[0] === head && (0, heal_commits_js_1.baseOf)(commit.value.message) === head;
}
async function landNew(hub, request) {
    const made = await commitOn(hub, request, [request.base.sha]);
    if (!made.ok)
        return made;
    const { sha } = made.value;
    const created = await hub.createRef(`heads/${request.branch}`, sha);
    return settled(hub, request, { answer: created, landed: { commit: sha, state: 'created' } });
}
async function landOnTop(hub, request, tip) {
    const read = readCommits(hub);
    if (!(await (0, heal_commits_js_1.isOurs)(tip, read)))
        return refuse(`The branch ${request.branch} holds commits that are not ours; it stays as it is.`, 'invalid');
    const there = await read(tip);
    const moved = there?.base !== request.base.sha && tip !== request.base.sha;
    if (there?.tree === request.tree && !moved)
        return { ok: true, value: { commit: tip, state: 'unchanged' } };
    // A base that moved becomes the second parent: the branch then holds it, instead of looking as if it took the base's changes back.
    const made = await commitOn(hub, request, moved && tip !== request.base.sha ? [tip, request.base.sha] : [tip]);
    if (!made.ok)
        return made;
    const { sha } = made.value;
    return settled(hub, request, { answer: await hub.moveRef(`heads/${request.branch}`, sha), landed: { commit: sha, state: 'updated' } });
}
/** GitHub names trees by their content as git does: another name is another tree, and that was not tried. */
async function commitOn(hub, { base, changes, tree, message }, parents) {
    const made = await hub.makeCommit({ baseTree: base.tree, changes, parents, message });
    if (!made.ok || made.value.tree === tree)
        return made;
    return refuse('The tree that GitHub made is not the one that was tried; nothing was pushed.', 'invalid');
}
/** What came of moving a ref: an answer that was lost on the way says nothing: the ref does. */
async function settled(hub, { branch }, { answer, landed }) {
    if (answer.ok)
        return { ok: true, value: landed };
    if (answer.why !== 'unreachable')
        return answer;
    const now = await hub.ref(`heads/${branch}`);
    return now.ok && now.value.sha === landed.commit ? { ok: true, value: landed } : answer;
}
function refuse(reason, why) {
    return { ok: false, why, reason };
}


/***/ }),

/***/ 92389:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LOCK_MS = exports.readLedger = void 0;
exports.takeLock = takeLock;
exports.addEntry = addEntry;
exports.addOnce = addOnce;
const index_js_1 = __webpack_require__(22465);
const ledger_js_1 = __webpack_require__(71346);
var index_js_2 = __webpack_require__(22465);
Object.defineProperty(exports, "readLedger", ({ enumerable: true, get: function () { return index_js_2.readLedger; } }));
var ledger_js_2 = __webpack_require__(71346);
Object.defineProperty(exports, "LOCK_MS", ({ enumerable: true, get: function () { return ledger_js_2.LOCK_MS; } }));
const ROUNDS = 5;
/** Takes the lock, or says who has it. Of many at once one gets it; the lock of a dead owner runs out. */
async function takeLock(hub, place, { owner, now }) {
    for (let round = 0;; round += 1) {
        const ledger = await (0, index_js_1.readLedger)(hub, place.ref);
        if (!ledger.ok)
            return ledger;
        const holder = (0, ledger_js_1.holderOf)(ledger.value.entries, now, ledger_js_1.LOCK_MS);
        if (holder !== null && holder.owner !== owner)
            return { ok: true, value: { held: false, by: holder.owner, until: holder.until } };
        const added = await add(hub, place, ledger.value, { kind: 'lock', owner, until: now + ledger_js_1.LOCK_MS });
        if (added.ok)
            return { ok: true, value: { held: true, entries: ledger.value.entries } };
        if (!isRace(added) || round === ROUNDS)
            return added;
    }
}
/** Adds an entry behind whatever is there, also where others add theirs at the same time. */
async function addEntry(hub, place, entry) {
    for (let round = 0;; round += 1) {
        const tip = await hub.ref(place.ref);
        if (!tip.ok && tip.why !== 'absent')
            return tip;
        const added = await add(hub, place, tip.ok ? { tip: tip.value.sha } : {}, entry);
        if (added.ok || !isRace(added) || round === ROUNDS)
            return added;
    }
}
/**
 * Adds an entry that may stand there once only: of many who want to add it one does, and the others learn whose it is.
 * @param same whether an entry that is there is the one
 */
async function addOnce(hub, place, entry, same) {
    for (let round = 0;; round += 1) {
        const ledger = await (0, index_js_1.readLedger)(hub, place.ref);
        if (!ledger.ok)
            return ledger;
        const there = ledger.value.entries.find(same);
        if (there !== undefined)
            return { ok: true, value: { by: there.owner } };
        const added = await add(hub, place, ledger.value, entry);
        if (added.ok)
            return { ok: true, value: { by: entry.owner } };
        if (!isRace(added) || round === ROUNDS)
            return added;
    }
}
/** One commit on the newest; GitHub refuses it where somebody was quicker. */
async function add(hub, { ref, tree }, { tip }, entry) {
    const made = await hub.makeCommit({ baseTree: tree, changes: [], parents: tip === undefined ? [] : [tip], message: (0, ledger_js_1.ledgerMessage)(entry) });
    if (!made.ok)
        return made;
    const { sha } = made.value;
    const moved = tip === undefined ? await hub.createRef(ref, sha) : await hub.moveRef(ref, sha);
    if (moved.ok || moved.why !== 'unreachable')
        return moved;
    const now = await hub.ref(ref);
    return now.ok && now.value.sha === sha ? { ok: true, value: null } : moved;
}
function isRace(answer) {
    return !answer.ok && (answer.why === 'moved' || answer.why === 'exists');
}


/***/ }),

/***/ 49412:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.livePull = livePull;
const marker_js_1 = __webpack_require__(74022);
/**
 * The one live pull request of a branch of ours: made where there is none, brought up to date where there is one, left in peace where nothing
 * changed. One that a person has closed is an answer: it is not opened again, nor another in its place. A draft of ours becomes ready when a ready fix takes its place; what
 * a person made a draft stays one.
 */
async function livePull(hub, request) {
    const found = await hub.pulls({ head: request.head, state: 'all' });
    if (!found.ok)
        return found;
    const open = found.value.find((pull) => pull.state === 'open' && pull.base === request.base);
    if (open !== undefined)
        return update(hub, open, request);
    const closed = found.value.find((pull) => pull.state === 'closed');
    if (closed !== undefined)
        return { ok: false, why: 'invalid', reason: `Pull request #${closed.number} for this failure was closed; no other is opened in its place.` };
    const { head, base, title, body, draft } = request;
    const made = await hub.openPull({ head, base, title, body, draft });
    if (made.ok)
        return finished(hub, { pull: made.value, state: 'created', warnings: [] }, request);
    if (made.why !== 'exists' && made.why !== 'unreachable')
        return made;
    // Somebody was quicker, or the answer was lost: what is there now decides.
    const again = await hub.pulls({ head: request.head, base: request.base, state: 'open' });
    const there = again.ok ? again.value[0] : undefined;
    return there === undefined ? made : update(hub, there, request);
}
async function update(hub, pull, request) {
    const { body, draft, known = false, keepTitle = false } = request;
    const title = keepTitle ? pull.title : request.title;
    const better = pull.draft && !draft && (0, marker_js_1.readMarker)(pull.body)?.tier === 'draft';
    if (!better && (known || (pull.title === title && sameText(pull.body, body))))
        return finished(hub, { pull, state: 'unchanged', warnings: [] }, request);
    const edited = await hub.editPull(pull.number, { title, body });
    if (!edited.ok)
        return edited;
    return finished(hub, better ? await madeReady(hub, edited.value) : { pull: edited.value, state: 'updated', warnings: [] }, request);
}
async function madeReady(hub, pull) {
    const ready = await hub.ready(pull.node);
    return { pull: { ...pull, draft: !ready.ok }, state: 'updated', warnings: ready.ok ? [] : [`The pull request stays a draft: ${ready.reason}`] };
}
/** A label that cannot be given is no reason to take back a pull request. */
async function finished(hub, live, { labels }) {
    const missing = labels.filter((label) => !live.pull.labels.includes(label));
    const given = missing.length === 0 ? null : await hub.addLabels(live.pull.number, missing);
    const warnings = given?.ok === false ? [`The pull request has not got its labels: ${given.reason}`] : [];
    return { ok: true, value: { ...live, warnings: [...live.warnings, ...warnings] } };
}
/** GitHub keeps line ends as they were sent from a browser. */
function sameText(a, b) {
    return a.replaceAll('\r\n', '\n').trim() === b.replaceAll('\r\n', '\n').trim();
}


/***/ }),

/***/ 71394:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.UNNOTED = void 0;
exports.publishLocked = publishLocked;
exports.publishNoted = publishNoted;
exports.addAttempt = addAttempt;
const ledger_js_1 = __webpack_require__(71346);
const ledger_js_2 = __webpack_require__(92389);
const names_js_1 = __webpack_require__(23390);
/** How long to wait for whoever holds the lock; a publication takes seconds. */
const WAIT_MS = 9000;
const LOOK_MS = 3000;
exports.UNNOTED = 'GitHub did not take the note of this attempt; a later heal will not know of it.';
/**
 * Publishes on GitHub while nobody else does so for the same failure (threat O2): under a lock, which is looked at once more where it is held. Of several fixes for one
 * failure on one commit the first that stands on its branch stays; the same fix again changes nothing.
 */
async function publishLocked(world, hub, publisher, input) {
    const scene = sceneOf(world, hub, publisher, input);
    const { owner, branch } = scene;
    if (await isThere(scene))
        return { publication: await publisher.publish(world, input), lost: false };
    const lock = await lockOnceMore(scene);
    if (!lock.ok)
        return none(lock.reason);
    if (!lock.value.held)
        return none(`${ownerName(lock.value.by)} publishes for this failure at this moment, so nothing more was published.`, true);
    try {
        const rival = await rivalOf(scene, lock.value.entries);
        if (rival !== null)
            return none(`${ownerName(rival)} has published another fix for this failure on ${branch}, which stays; delete that branch to have this one.`, true);
        const publication = await publisher.publish(world, input);
        if (publication.kind !== 'none' && !(await addAttempt(hub, scene.place, attemptOf(scene))))
            world.events.warn(exports.UNNOTED);
        return { publication, lost: false };
    }
    finally {
        await (0, ledger_js_2.addEntry)(hub, scene.place, { kind: 'release', owner });
    }
}
/** Publishes what others cannot get in the way of, and notes it for later heals. */
async function publishNoted(world, hub, publisher, input) {
    const scene = sceneOf(world, hub, publisher, input);
    const publication = await publisher.publish(world, input);
    if (publication.kind !== 'none' && !(await addAttempt(hub, scene.place, attemptOf(scene))))
        world.events.warn(exports.UNNOTED);
    return { publication, lost: false };
}
function sceneOf(world, hub, publisher, input) {
    const { record, patch, owner = `heal/${record.id}` } = input;
    const branch = (0, names_js_1.branchName)(record, world.repo.state.branch);
    return { world, hub, publisher, input, owner, branch, place: { ref: (0, names_js_1.ledgerRef)(branch), tree: patch.base } };
}
/** Notes how a heal ended, once. False where GitHub did not take it; a note that is missing makes us do more, never something wrong. */
async function addAttempt(hub, place, entry) {
    const added = await (0, ledger_js_2.addOnce)(hub, place, entry, (there) => there.kind === 'attempt' && there.base === entry.base && there.outcome === entry.outcome && there.tree === entry.tree);
    return added.ok;
}
/** An owner as people know it. */
function ownerName(owner) {
    const run = /^run\/(\d+)\/(\d+)/.exec(owner);
    return run === null ? `Another heal (${owner})` : `The heal of run ${run[1] ?? ''}, attempt ${run[2] ?? ''},`;
}
/** All is there already, the pull request too: who only looks needs no lock. */
async function isThere({ hub, publisher, input, branch, world }) {
    if (publisher.name !== 'pull-request')
        return false;
    const at = await tipOf(hub, branch);
    if (at?.tree !== input.patch.tree || !at.message.includes(`Heal-Base: ${world.repo.state.head}`))
        return false;
    const pulls = await hub.pulls({ head: branch, state: 'open' });
    return pulls.ok && pulls.value.length > 0;
}
async function lockOnceMore({ hub, world, owner, place }) {
    const { clock, events } = world;
    const take = () => (0, ledger_js_2.takeLock)(hub, place, { owner, now: clock.now() });
    const first = await take();
    if (!first.ok || first.value.held)
        return first;
    events.say(`${ownerName(first.value.by)} publishes for this failure; waiting for it.`);
    for (let waited = 0; waited < WAIT_MS; waited += LOOK_MS) {
        await clock.sleep(LOOK_MS);
        const again = await take();
        if (!again.ok || again.value.held)
            return again;
    }
    return first;
}
/** Whose other fix stands on the branch. */
async function rivalOf({ hub, world, owner, branch, input }, entries) {
    const others = (0, ledger_js_1.attemptsOn)(entries, world.repo.state.head).filter((entry) => entry.owner !== owner && entry.tree !== undefined && entry.tree !== input.patch.tree);
    if (others.length === 0)
        return null;
    const at = await tipOf(hub, branch);
    return others.find((entry) => entry.tree === at?.tree)?.owner ?? null;
}
async function tipOf(hub, branch) {
    const tip = await hub.ref(`heads/${branch}`);
    const commit = tip.ok ? await hub.commit(tip.value.sha) : null;
    return commit?.ok === true ? commit.value : null;
}
function attemptOf({ owner, input, world }) {
    return { kind: 'attempt', owner, base: world.repo.state.head, outcome: input.record.ending.outcome, tree: input.patch.tree };
}
function none(reason, lost = false) {
    return { publication: { kind: 'none', reason }, lost };
}


/***/ }),

/***/ 74022:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.markerOf = markerOf;
exports.mark = mark;
exports.readMarker = readMarker;
const hash_js_1 = __webpack_require__(69639);
const LINE = /^<!-- heal-action step=([0-9a-f]{8}) base=([0-9a-f]{40}|[0-9a-f]{64}) tree=([0-9a-f]{40}|[0-9a-f]{64}) tier=(ready|draft) -->$/m;
function markerOf(record, { base, tree }) {
    return { step: (0, hash_js_1.shortHash)(`${record.step.job}\n${record.step.step}`, 8), base, tree, tier: record.ending.outcome === 'proposed' ? 'draft' : 'ready' };
}
/** The text with its marker as last line; hashes and our own words alone, so nothing foreign can end the comment. */
function mark(text, { step, base, tree, tier }) {
    return `${text.trimEnd()}\n\n<!-- heal-action step=${step} base=${base} tree=${tree} tier=${tier} -->\n`;
}
/** The marker of a text; null where it has none. The last one counts: what stands above may be foreign. */
function readMarker(text) {
    const at = text.lastIndexOf('<!-- heal-action ');
    const [, step, base, tree, tier] = LINE.exec(at < 0 ? '' : text.slice(at).trimEnd().replaceAll('\r', '')) ?? [];
    return step === undefined || base === undefined || tree === undefined ? null : { step, base, tree, tier: tier === 'draft' ? 'draft' : 'ready' };
}


/***/ }),

/***/ 23390:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.BRANCH = void 0;
exports.branchName = branchName;
exports.failureKey = failureKey;
exports.ledgerRef = ledgerRef;
exports.rerunsRef = rerunsRef;
const hash_js_1 = __webpack_require__(69639);
const heal_names_js_1 = __webpack_require__(3256);
exports.BRANCH = heal_names_js_1.HEAL_BRANCH;
/**
 * `heal/<hash of the head branch>-<failure>`: one live branch per head branch and failure, and no foreign character in it
 * (threat B5: a branch or job name that reaches git as an option or another ref).
 * @param headBranch the branch that was healed; a detached HEAD counts as one of its own name
 */
function branchName(record, headBranch) {
    // All jobs of a heal mean the same branch, and what is mended on a branch of ours goes on there.
    if (record.key !== undefined)
        return `heal/${record.key}`;
    if (headBranch !== undefined && exports.BRANCH.test(headBranch))
        return headBranch;
    return `heal/${(0, heal_names_js_1.healKey)(headBranch ?? record.branch ?? 'HEAD', record.failure?.fingerprint ?? '')}`;
}
/** Eight hex digits that stand for the failure: the head of its fingerprint. */
function failureKey(record) {
    return (0, heal_names_js_1.healKey)('', record.failure?.fingerprint ?? '').split('-')[1] ?? '';
}
/** Where the ledger of a failure stands, below `refs/`: named like its branch, so that either is found from the other. */
function ledgerRef(branch) {
    return (0, heal_names_js_1.ledgerRef)(branch.slice('heal/'.length));
}
/** Where it is kept which commits of a branch were run once more. */
function rerunsRef(headBranch) {
    return `heal/ledger/${(0, hash_js_1.shortHash)(headBranch, 8)}-reruns`;
}


/***/ }),

/***/ 73010:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openPullOf = openPullOf;
exports.pullToTell = pullToTell;
/** The open pull request of a branch of this very repository: the oldest where there are several. A fork's branch of the same name is another one. */
async function openPullOf(hub, { branch, sha }) {
    const [about, found] = await Promise.all([hub.about(), hub.pulls({ head: branch, state: 'open' })]);
    if (!about.ok)
        return about;
    if (!found.ok)
        return found;
    const { id, defaultBranch } = about.value;
    const pull = found.value.filter((one) => one.head.repository === id && one.head.branch === branch && one.head.sha === sha).sort((a, b) => a.number - b.number)[0];
    return pull === undefined ? { ok: false, reason: `There is no open pull request of the branch ${branch} at this commit.` } : { ok: true, pull, defaultBranch };
}
/** The same, or else an open one of this repository that the commit belongs to: good enough to be told there, not to be pushed to. */
async function pullToTell(hub, at) {
    const [about, own] = await Promise.all([hub.about(), openPullOf(hub, at)]);
    if (own.ok || !about.ok)
        return own;
    const others = await hub.pullsOf(at.sha);
    const pull = others.ok ? others.value.find((one) => one.state === 'open' && one.head.repository === about.value.id) : undefined;
    return pull === undefined ? own : { ok: true, pull, defaultBranch: about.value.defaultBranch };
}


/***/ }),

/***/ 29199:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.askPeople = askPeople;
/** A name as GitHub gives them out. */
const LOGIN = /^[A-Za-z\d](?:[A-Za-z\d-]{0,38})$/;
const MOST = 10;
/**
 * Asks the wished-for people to look at a new pull request: those who may read the repository, by GitHub's own word. Nobody is asked twice, so not for one that is only brought up to date.
 * @param commit the commit that was healed; its author is `author`
 * @returns a sentence for each who could not be asked; that is never a reason to take anything back
 */
async function askPeople(hub, pull, { wishes, commit }) {
    const known = new Map();
    const readable = (login) => {
        const asked = known.get(login) ?? mayRead(hub, login);
        known.set(login, asked);
        return asked;
    };
    const warnings = [];
    const askFor = async (names, as, ask) => {
        for (const name of [...new Set(names)].slice(0, MOST)) {
            const found = await loginOf(hub, name, commit);
            const fault = found.ok ? await readable(found.login) : found.reason;
            const done = fault === '' && found.ok ? await ask(found.login) : { ok: false, reason: fault };
            if (!done.ok)
                warnings.push(`${found.ok ? found.login : 'The author'} is not ${as}: ${done.reason}`);
        }
    };
    await askFor(wishes.assignees, 'assigned', async (login) => hub.assign(pull.number, [login]));
    await askFor(wishes.reviewers, 'asked for a review', async (login) => (login.toLowerCase() === pull.author.login.toLowerCase() ? { ok: true, value: null } : hub.requestReview(pull.number, [login])));
    return warnings;
}
async function loginOf(hub, name, commit) {
    if (name !== 'author')
        return { ok: true, login: name.replace(/^@/, '') };
    const author = await hub.authorOf(commit);
    if (!author.ok)
        return author;
    if (author.value === null)
        return { ok: false, reason: 'GitHub knows no account for who wrote that commit.' };
    return author.value.endsWith('[bot]') ? { ok: false, reason: 'that commit was written by a bot.' } : { ok: true, login: author.value };
}
/** Empty where they may. */
async function mayRead(hub, login) {
    if (!LOGIN.test(login))
        return 'that is no name of an account (teams cannot be asked).';
    const permission = await hub.permission(login);
    if (!permission.ok)
        return permission.reason;
    return permission.value === 'none' ? 'they may not read this repository.' : '';
}


/***/ }),

/***/ 92525:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.placeComment = placeComment;
const marker_js_1 = __webpack_require__(74022);
/**
 * The one comment of ours for a failed step on a pull request: written once, edited in place when the fix is another, left alone when it is the same. Found by its marker in
 * a comment of our own account; the same words by anybody else are theirs.
 */
async function placeComment(hub, said) {
    const { pull: { number, url }, letter } = said;
    const marker = (0, marker_js_1.markerOf)(said.record, said);
    const found = await findComment(hub, said, marker);
    if (!found.ok)
        return { kind: 'none', reason: found.reason };
    const body = (0, marker_js_1.mark)(letter, marker);
    const there = found.value;
    if (there === null) {
        const made = await hub.comment(number, body);
        // Where the answer was lost it may be there all the same.
        const lost = !made.ok && made.why === 'unreachable' ? await findComment(hub, said, marker) : null;
        if (!made.ok && !(lost?.ok === true && lost.value !== null))
            return { kind: 'none', reason: made.reason };
        return { kind: 'comment', number, url, state: 'created' };
    }
    if (there.marker.tree === marker.tree && there.marker.base === marker.base && there.marker.tier === marker.tier)
        return { kind: 'comment', number, url, state: 'unchanged' };
    const edited = await hub.editComment(there.id, body);
    return edited.ok ? { kind: 'comment', number, url, state: 'updated' } : { kind: 'none', reason: edited.reason };
}
async function findComment(hub, { pull, self }, { step }) {
    const comments = await hub.comments(pull.number);
    if (!comments.ok)
        return comments;
    for (const { id, body, author } of comments.value) {
        const marker = author.id === self.id ? (0, marker_js_1.readMarker)(body) : null;
        if (marker?.step === step)
            return { ok: true, value: { id, marker } };
    }
    return { ok: true, value: null };
}


/***/ }),

/***/ 86590:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.NO_WISHES = void 0;
/** What is marked where nobody says anything else. */
exports.NO_WISHES = { labels: ['heal'], assignees: [], reviewers: [] };


/***/ }),

/***/ 17400:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.branch = void 0;
const commit_message_js_1 = __webpack_require__(8027);
const land_patch_js_1 = __webpack_require__(7302);
const names_js_1 = __webpack_require__(23390);
const REMOTE = 'origin';
/**
 * Pushes the tried tree as one commit on the head that was healed, to a branch of our own. Doing it again changes nothing. A dirty work
 * tree is refused: its tree holds what the user has not committed, which is not ours to publish.
 */
exports.branch = {
    name: 'branch',
    summary: 'push the fix to a heal/ branch on origin',
    async publish(world, { record, patch }) {
        const { state } = world.repo;
        if (state.dirty)
            return none('The work tree holds changes that are not committed; a branch would publish them.');
        if (patch.base !== state.baseTree)
            return none('The patch was made on another tree than the one that is checked out.');
        if (patch.tree === patch.base)
            return none('The patch changes nothing.');
        const name = (0, names_js_1.branchName)(record, state.branch);
        const message = (0, commit_message_js_1.commitMessage)(record, { base: state.head, tree: patch.tree });
        if ((await world.repo.remoteUrl(REMOTE)) === null)
            return world.hub === undefined ? none(`The repository has no remote named ${REMOTE}.`) : (0, land_patch_js_1.landPatch)(world, world.hub, { branch: name, patch, message });
        const pushed = await world.repo.pushTree({ remote: REMOTE, branch: name, tree: patch.tree, parent: state.head, message });
        if (!pushed.ok)
            return none(pushed.reason);
        return { kind: 'branch', remote: REMOTE, branch: name, commit: pushed.commit, tree: patch.tree, state: pushed.state };
    },
};
function none(reason) {
    return { kind: 'none', reason };
}


/***/ }),

/***/ 39379:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.comment = void 0;
const ground_js_1 = __webpack_require__(98815);
const open_pull_js_1 = __webpack_require__(73010);
const place_comment_js_1 = __webpack_require__(92525);
/** One comment on the branch's pull request that tells of the fix and shows it; nothing is pushed. */
exports.comment = {
    name: 'comment',
    summary: 'tell of the fix in one comment on the pull request',
    hub: true,
    async publish(world, { record, patch, letter = '' }) {
        const { state } = world.repo;
        const ground = await (0, ground_js_1.groundOf)(world, patch, { what: 'a comment' });
        if (!ground.ok)
            return { kind: 'none', reason: ground.reason };
        const { hub, self, branch, tip } = ground;
        if (tip !== state.head)
            return { kind: 'none', reason: ground_js_1.MOVED };
        const found = await (0, open_pull_js_1.pullToTell)(hub, { branch, sha: tip });
        return found.ok ? (0, place_comment_js_1.placeComment)(hub, { pull: found.pull, self, record, base: state.head, tree: patch.tree, letter }) : { kind: 'none', reason: found.reason };
    },
};


/***/ }),

/***/ 25958:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.publishers = void 0;
const branch_js_1 = __webpack_require__(17400);
const comment_js_1 = __webpack_require__(39379);
const none_js_1 = __webpack_require__(70326);
const patch_js_1 = __webpack_require__(24436);
const pull_request_js_1 = __webpack_require__(48395);
const push_js_1 = __webpack_require__(32800);
const suggestions_js_1 = __webpack_require__(16647);
/** The registry, least far-reaching first. */
exports.publishers = [none_js_1.none, patch_js_1.patch, comment_js_1.comment, suggestions_js_1.suggestions, branch_js_1.branch, pull_request_js_1.pullRequest, push_js_1.push];


/***/ }),

/***/ 70326:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.none = void 0;
/** Hands nothing over: the record tells the story. */
exports.none = {
    name: 'none',
    summary: 'hand nothing over, only tell',
    publish: () => Promise.resolve({ kind: 'none', reason: 'Nothing was to be handed over.' }),
};


/***/ }),

/***/ 24436:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.patch = void 0;
const names_js_1 = __webpack_require__(23390);
const shell_word_js_1 = __webpack_require__(11942);
/** Keeps the diff in a file and says how to apply it; the repository stays as it is. */
exports.patch = {
    name: 'patch',
    summary: 'keep the diff in a file, with the line that applies it',
    async publish(world, { record, patch: made }) {
        if (made.diff === '')
            return { kind: 'none', reason: 'The patch changes nothing.' };
        const file = await world.files.keep(`heal-${(0, names_js_1.failureKey)(record)}.patch`, made.diff);
        return { kind: 'patch', file, apply: `git -C ${(0, shell_word_js_1.shellWord)(world.repo.state.root)} apply ${(0, shell_word_js_1.shellWord)(file)}` };
    },
};


/***/ }),

/***/ 48395:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pullRequest = void 0;
const escape_js_1 = __webpack_require__(77188);
const checks_js_1 = __webpack_require__(69701);
const commit_message_js_1 = __webpack_require__(8027);
const ground_js_1 = __webpack_require__(98815);
const land_js_1 = __webpack_require__(97317);
const live_pull_js_1 = __webpack_require__(49412);
const marker_js_1 = __webpack_require__(74022);
const names_js_1 = __webpack_require__(23390);
const people_js_1 = __webpack_require__(29199);
const publisher_js_1 = __webpack_require__(86590);
const superseded_js_1 = __webpack_require__(62620);
/**
 * The tried tree as a commit of GitHub's own making on a branch of ours, and the one live pull request of it onto the branch that was healed. That branch must still stand
 * where it stood: a fix for another commit was not proven. Where it was a branch of ours that failed, the commit goes on top of it, and its pull request tells of it.
 */
exports.pullRequest = {
    name: 'pull-request',
    summary: 'open a pull request onto the healed branch, or bring the open one up to date',
    hub: true,
    async publish(world, input) {
        const { patch, continues } = input;
        if (continues !== undefined && !names_js_1.BRANCH.test(continues.branch))
            return none('The branch to go on with is none of ours.');
        const ground = await (0, ground_js_1.groundOf)(world, patch, { what: 'a pull request', onto: continues?.branch });
        if (!ground.ok)
            return none(ground.reason);
        const { hub, tip } = ground;
        const { head } = world.repo.state;
        // On a branch of our own it may be our own commit that moved it on.
        if (tip !== head && (continues === undefined || !(await (0, land_js_1.holdsFix)(hub, tip, { tree: patch.tree, head }))))
            return none(ground_js_1.MOVED);
        return hand(world, input, ground);
    },
};
async function hand(world, input, { hub, self, branch: onto }) {
    const { record, patch, letter = '', wishes = publisher_js_1.NO_WISHES, workflow, continues } = input;
    const { head } = world.repo.state;
    const branch = continues?.branch ?? (0, names_js_1.branchName)(record, onto);
    const message = (0, commit_message_js_1.commitMessage)(record, { base: head, tree: patch.tree });
    const landed = await (0, land_js_1.landBranch)(hub, { branch, base: { sha: head, tree: patch.base }, tree: patch.tree, changes: await (0, ground_js_1.changesOf)(world, patch), message });
    if (!landed.ok)
        return none(landed.reason);
    const marker = (0, marker_js_1.markerOf)(record, { base: head, tree: patch.tree });
    const checks = await checksOf(hub, { self, branch, landed: landed.value, workflow });
    const live = await (0, live_pull_js_1.livePull)(hub, {
        head: branch, base: continues?.base ?? onto, title: message.split('\n')[0] ?? '', body: (0, marker_js_1.mark)(dressed(letter, { checks, continues }), marker),
        draft: marker.tier === 'draft', labels: wishes.labels, known: landed.value.state === 'unchanged', keepTitle: continues !== undefined,
    });
    if (!live.ok)
        return none(`${live.reason} The branch ${branch} holds the fix.`);
    const asked = live.value.state === 'created' ? await (0, people_js_1.askPeople)(hub, live.value.pull, { wishes, commit: head }) : [];
    const { closed, warnings } = await (0, superseded_js_1.closeSuperseded)(hub, { self, pull: live.value.pull, marker });
    return told({ live: live.value, landed: landed.value, branch, tree: patch.tree, checks, closed, warnings: [...live.value.warnings, ...asked, ...warnings] });
}
async function checksOf(hub, { self, branch, landed, workflow }) {
    return landed.state === 'unchanged' ? (0, checks_js_1.waitingChecks)(self) : (0, checks_js_1.startChecks)(hub, { self, branch, commit: landed.commit, workflow });
}
/** First of all a reader wants to know whether anything is going to run. */
function dressed(letter, { checks, continues }) {
    const again = continues === undefined ? '' : 'The checks of this pull request went red on its own branch; its newest commit mends that as well, and what follows is about that commit. ';
    return `> [!NOTE]\n> ${(0, escape_js_1.markdownText)(`${again}${checks}`)}\n\n${letter}`;
}
function told({ live: { pull, state }, landed, branch, tree, checks, closed, warnings }) {
    return {
        kind: 'pull-request', number: pull.number, url: pull.url, branch, commit: landed.commit, tree, draft: pull.draft, state: state === 'unchanged' && landed.state !== 'unchanged' ? 'updated' : state, checks,
        ...(closed.length === 0 ? {} : { superseded: closed }),
        ...(warnings.length === 0 ? {} : { warnings }),
    };
}
function none(reason) {
    return { kind: 'none', reason };
}


/***/ }),

/***/ 32800:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.push = void 0;
const checks_js_1 = __webpack_require__(69701);
const commit_message_js_1 = __webpack_require__(8027);
const ground_js_1 = __webpack_require__(98815);
const land_js_1 = __webpack_require__(97317);
const open_pull_js_1 = __webpack_require__(73010);
/**
 * The tried tree as one commit on top of the pull request's own branch, by fast-forward alone. Never on the default branch and never on a protected one: what stands
 * there is for people to decide. Doing it again changes nothing.
 */
exports.push = {
    name: 'push',
    summary: 'commit the fix on the pull request’s own branch',
    hub: true,
    async publish(world, { record, patch, workflow }) {
        const { state } = world.repo;
        const ground = await (0, ground_js_1.groundOf)(world, patch, { what: 'a push' });
        if (!ground.ok)
            return none(ground.reason);
        const { hub, self, branch, tip } = ground;
        const there = tip === state.head ? null : await (0, land_js_1.holdsFix)(hub, tip, { tree: patch.tree, head: state.head });
        if (there === false)
            return none(ground_js_1.MOVED);
        const refusal = await refusalOf(hub, branch);
        if (refusal !== null)
            return none(refusal);
        const found = await (0, open_pull_js_1.openPullOf)(hub, { branch, sha: tip });
        if (!found.ok)
            return none(`${found.reason} A fix is only pushed to a branch that has one.`);
        const { number, url } = found.pull;
        if (there === true)
            return { kind: 'push', number, url, branch, commit: tip, tree: patch.tree, state: 'unchanged', checks: (0, checks_js_1.waitingChecks)(self) };
        const request = { base: { sha: state.head, tree: patch.base }, tree: patch.tree, changes: await (0, ground_js_1.changesOf)(world, patch), message: (0, commit_message_js_1.commitMessage)(record, { base: state.head, tree: patch.tree }) };
        const made = await (0, land_js_1.commitOn)(hub, request, [state.head]);
        if (!made.ok)
            return none(made.reason);
        const commit = made.value.sha;
        const landed = await (0, land_js_1.settled)(hub, { branch }, { answer: await hub.moveRef(`heads/${branch}`, commit), landed: { commit, state: 'created' } });
        if (!landed.ok)
            return none(landed.why === 'moved' ? `${ground_js_1.MOVED} (${landed.reason})` : landed.reason);
        const checks = await (0, checks_js_1.startChecks)(hub, { self, branch, commit, workflow });
        return { kind: 'push', number, url, branch, commit, tree: patch.tree, state: 'created', checks };
    },
};
async function refusalOf(hub, branch) {
    const [about, found] = await Promise.all([hub.about(), hub.branch(branch)]);
    if (!about.ok)
        return about.reason;
    if (!found.ok)
        return found.reason;
    if (about.value.defaultBranch === branch)
        return `The branch ${branch} is the default branch; a fix is never pushed there.`;
    return found.value.protected ? `The branch ${branch} is protected; a fix is never pushed there.` : null;
}
function none(reason) {
    return { kind: 'none', reason };
}


/***/ }),

/***/ 16647:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.suggestions = void 0;
const text_js_1 = __webpack_require__(79112);
const ground_js_1 = __webpack_require__(98815);
const marker_js_1 = __webpack_require__(74022);
const open_pull_js_1 = __webpack_require__(73010);
const place_comment_js_1 = __webpack_require__(92525);
const suggest_js_1 = __webpack_require__(23364);
/**
 * One review of the pull request with the fix as suggestions, each on the lines that it changes. Where some of it does not lie on lines that the pull request shows, all of it is
 * told in a comment instead: half a fix was never tried. The same review is not written twice.
 */
exports.suggestions = {
    name: 'suggestions',
    summary: 'suggest the fix on the lines of the pull request, or tell of it in a comment',
    hub: true,
    async publish(world, { record, patch, letter = '' }) {
        const { state } = world.repo;
        const ground = await (0, ground_js_1.groundOf)(world, patch, { what: 'a review' });
        if (!ground.ok)
            return none(ground.reason);
        const { hub, self, branch, tip } = ground;
        if (tip !== state.head)
            return none(ground_js_1.MOVED);
        const found = await (0, open_pull_js_1.openPullOf)(hub, { branch, sha: tip });
        if (!found.ok)
            return none(found.reason);
        const { pull } = found;
        const files = await hub.pullFiles(pull.number);
        const suggested = files.ok ? (0, suggest_js_1.suggestionsOf)(await changedOf(world, patch), files.value) : files;
        const said = { pull, self, record, base: state.head, tree: patch.tree, letter };
        const marker = (0, marker_js_1.markerOf)(record, said);
        const reviewed = suggested.ok ? await review(hub, { pull, self, marker, letter, suggested }) : suggested;
        if (reviewed.ok)
            return { kind: 'suggestions', number: pull.number, url: pull.url, count: reviewed.count, state: reviewed.state };
        const told = await (0, place_comment_js_1.placeComment)(hub, said);
        return told.kind === 'comment' ? { ...told, warnings: [`The fix is told in a comment and not as suggestions: ${reviewed.reason}`] } : told;
    },
};
async function review(hub, { pull, self, marker, letter, suggested }) {
    const count = suggested.comments.length;
    const there = await isThere(hub, { pull, self, marker });
    if (!there.ok)
        return there;
    if (there.value)
        return { ok: true, count, state: 'unchanged' };
    const apart = count === 1 ? '' : `> [!NOTE]\n> Add all ${count} suggestions to one batch and commit them together: apart they were not tried.\n\n`;
    const comments = suggested.comments.map((comment) => ({ ...comment, body: (0, marker_js_1.mark)(comment.body, marker) }));
    const made = await hub.review(pull.number, { body: `${apart}${letter}`, comments, commit: marker.base });
    if (made.ok)
        return { ok: true, count, state: 'created' };
    // An answer that was lost says nothing: the comments do.
    const again = made.why === 'unreachable' ? await isThere(hub, { pull, self, marker }) : null;
    return again?.ok === true && again.value ? { ok: true, count, state: 'created' } : made;
}
async function isThere(hub, { pull, self, marker }) {
    const comments = await hub.reviewComments(pull.number);
    if (!comments.ok)
        return comments;
    const ours = comments.value.filter(({ author }) => author.id === self.id).map(({ body }) => (0, marker_js_1.readMarker)(body));
    return { ok: true, value: ours.some((one) => one?.tree === marker.tree && one.base === marker.base) };
}
async function changedOf({ repo }, { base, tree, files }) {
    const textOf = async (at, path, there) => {
        const bytes = there ? await repo.read(at, path) : null;
        return bytes === null ? null : (0, text_js_1.decodeText)(bytes);
    };
    return Promise.all(files.map(async (file) => ({ ...file, before: await textOf(base, file.path, file.before !== null), after: await textOf(tree, file.path, file.after !== null) })));
}
function none(reason) {
    return { kind: 'none', reason };
}


/***/ }),

/***/ 41428:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.subjectText = subjectText;
const foreign_js_1 = __webpack_require__(19971);
/**
 * Foreign text made fit for a commit's subject: one line of at most `cap` characters in which nothing speaks to GitHub or to a
 * robot (threats B1, B4). Gone are `@` and `#`, links, `GH-` references, and square brackets and stars, which every order like `[skip ci]`
 * needs. With no reference left a closing keyword closes nothing, but before a number it goes as well, for readers' sake.
 */
function subjectText(text, cap) {
    const flat = (0, foreign_js_1.oneLine)(text, 1000)
        .replace(/[@#*]/g, '')
        .replaceAll('[', '(')
        .replaceAll(']', ')')
        .replace(/\b[a-z][a-z0-9+.-]{0,20}:\/\/\S{0,1000}/gi, '')
        .replace(/\bGH-/gi, '')
        .replace(/\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)\b:? {0,3}(?=[\w./-]{0,100}\d)/gi, '')
        .replace(/\bskip-checks\b/gi, 'checks');
    return cut(flat.replace(/ {2,}/g, ' ').replace(/^[\s:/.-]+/, '').trim(), cap);
}
/** At the last blank inside the room, where there is one in its second half. */
function cut(text, cap) {
    const points = [...text];
    if (points.length <= cap)
        return trimEnd(text);
    const head = points.slice(0, cap - 1).join('');
    const blank = head.lastIndexOf(' ');
    return `${trimEnd(blank > cap / 2 ? head.slice(0, blank) : head)}…`;
}
function trimEnd(text) {
    return text.replace(/[\s:,.;-]{1,20}$/, '');
}


/***/ }),

/***/ 23364:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.suggestionsOf = suggestionsOf;
const foreign_js_1 = __webpack_require__(19971);
const line_diff_js_1 = __webpack_require__(86805);
/** More than a reader clicks. */
const MOST = 20;
/**
 * A fix as suggestions on the lines of a pull request's diff: all of it, or the reason why it cannot be told so. A suggestion replaces whole lines that stand in one hunk, by text that a
 * reader sees as it is; half a fix was never tried.
 * @see https://docs.github.com/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/commenting-on-a-pull-request#adding-line-comments-to-a-pull-request
 */
function suggestionsOf(changes, files) {
    const comments = [];
    for (const change of changes) {
        const reason = unfit(change);
        if (reason !== null)
            return { ok: false, reason };
        const hunks = hunksOf(files.find((file) => file.path === change.path)?.patch ?? '');
        for (const block of blocksOf(linesOf(change.before), linesOf(change.after))) {
            if (!hunks.some(([from, to]) => from <= block.from && block.to <= to))
                return { ok: false, reason: 'It changes lines that the pull request does not show.' };
            if (block.text.some((line) => line.includes('\r') || (0, foreign_js_1.visible)(line) !== line))
                return { ok: false, reason: 'It holds characters that a suggestion would not keep.' };
            comments.push({ path: change.path, line: block.to, ...(block.from === block.to ? {} : { startLine: block.from }), body: suggestion(block.text) });
        }
    }
    return comments.length > MOST ? { ok: false, reason: `It is more than ${MOST} changes.` } : { ok: true, comments };
}
function unfit({ before, after, modeBefore, modeAfter, binary }) {
    if (binary || before === null || after === null)
        return 'It makes, removes or replaces a whole file.';
    if (modeBefore !== modeAfter)
        return 'It changes the mode of a file.';
    return before.endsWith('\n') && after.endsWith('\n') ? null : 'It changes a file whose last line has no end.';
}
/** What differs, as lines to replace. A suggestion cannot stand between lines: one that only adds takes the line before it along, or the first one. */
function blocksOf(a, b) {
    const blocks = [];
    let [x, y] = [0, 0];
    for (const [i, j] of [...(0, line_diff_js_1.alignLines)(a, b), [a.length, b.length]]) {
        if (i > x || j > y) {
            const above = i > x ? 0 : x > 0 ? 1 : 0;
            const below = i > x || x > 0 ? 0 : 1;
            blocks.push({ from: x - above + 1, to: i + below, text: [...a.slice(x - above, x), ...b.slice(y, j), ...a.slice(i, i + below)] });
        }
        [x, y] = [i + 1, j + 1];
    }
    return joined(blocks, b);
}
/** Two that share a line are one. Only the first line of a file can be shared: by what is put above it and what is put below. */
function joined(blocks, b) {
    const [first, second, ...rest] = blocks;
    if (first === undefined || second === undefined || second.from > first.to)
        return blocks;
    return [{ from: first.from, to: second.to, text: b.slice(0, first.text.length + second.text.length - 1) }, ...rest];
}
/** Line numbers of the new side that each hunk shows, first and last. Every line of a hunk but its head begins with a sign, so no file can forge one. */
function hunksOf(patch) {
    return [...patch.matchAll(/^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,(\d{1,9}))? @@/gm)].map(([, from = '0', count = '1']) => [Number(from), Number(from) + Number(count) - 1]);
}
/** Fenced by more backticks than stand in it (threat B3). */
function suggestion(lines) {
    const ticks = '`'.repeat(Math.max(3, ...lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length + 1))));
    return `${ticks}suggestion\n${lines.map((line) => `${line}\n`).join('')}${ticks}`;
}
function linesOf(text) {
    const lines = (text ?? '').split('\n');
    lines.pop();
    return lines;
}


/***/ }),

/***/ 62620:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.closeSuperseded = closeSuperseded;
const escape_js_1 = __webpack_require__(77188);
const heal_commits_js_1 = __webpack_require__(21522);
const land_js_1 = __webpack_require__(97317);
const marker_js_1 = __webpack_require__(74022);
const names_js_1 = __webpack_require__(23390);
/** Commits back to which an older base is looked for. */
const MOST_COMMITS = 60;
/**
 * Closes pull requests of ours that this one takes the place of: the same step of the same branch failed in another way on an older commit. Ours by the account that opened
 * them, with words that say why. A branch goes too where every commit on it is ours; what a person added to stays.
 */
async function closeSuperseded(hub, newer) {
    const { pull } = newer;
    const open = await hub.pulls({ base: pull.base, state: 'open' });
    if (!open.ok)
        return { closed: [], warnings: [] };
    const closed = [];
    const warnings = [];
    for (const old of open.value) {
        if (!isOlder(old, newer) || !(await standsBehind(hub, old, newer)))
            continue;
        const done = await hub.editPull(old.number, { state: 'closed' });
        if (!done.ok) {
            warnings.push(`Pull request #${old.number}, which this one takes the place of, could not be closed: ${done.reason}`);
            continue;
        }
        closed.push(old.number);
        const gone = (await (0, heal_commits_js_1.isOurs)(old.head.sha, (0, land_js_1.readCommits)(hub))) && (await hub.deleteRef(`heads/${old.head.branch}`)).ok;
        const branch = gone ? `Its branch ${old.head.branch} held commits of heal-action only and is deleted; GitHub can restore it.` : `Its branch ${old.head.branch} is left as it is.`;
        await hub.comment(old.number, `Closed in favour of #${pull.number}: the same step has failed in another way since, on a newer commit of ${(0, escape_js_1.codeSpan)(pull.base)}. ${branch}`);
    }
    return { closed, warnings };
}
function isOlder(old, { self, pull, marker }) {
    const family = pull.head.branch.slice(0, pull.head.branch.lastIndexOf('-') + 1);
    const theirs = (0, marker_js_1.readMarker)(old.body);
    return (old.number !== pull.number && old.author.id === self.id && old.head.repository === pull.head.repository &&
        names_js_1.BRANCH.test(old.head.branch) && old.head.branch !== pull.head.branch && old.head.branch.startsWith(family) && theirs?.step === marker.step);
}
/** Its base is an ancestor of ours, by the commits themselves. */
async function standsBehind(hub, old, { marker }) {
    const tip = await hub.commit(old.head.sha);
    const base = tip.ok ? (0, heal_commits_js_1.baseOf)(tip.value.message) : undefined;
    if (base === undefined || base === marker.base)
        return false;
    const seen = new Set();
    for (const queue = [marker.base]; queue.length > 0 && seen.size < MOST_COMMITS;) {
        const at = queue.shift() ?? '';
        if (at === base)
            return true;
        if (seen.has(at))
            continue;
        seen.add(at);
        const commit = await hub.commit(at);
        if (commit.ok)
            queue.push(...commit.value.parents);
    }
    return false;
}


/***/ }),

/***/ 47031:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.startsByHand = startsByHand;
const yaml_1 = __webpack_require__(38815);
const LONGEST = 512 * 1024;
/**
 * Whether a workflow can be started by hand with no more said than its branch: it has `workflow_dispatch` among its triggers, and asks for nothing that has no default.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_dispatch
 */
function startsByHand(text) {
    const triggers = field(parsed(text), 'on');
    if (typeof triggers === 'string')
        return triggers === 'workflow_dispatch';
    if (Array.isArray(triggers))
        return triggers.includes('workflow_dispatch');
    if (!isMap(triggers) || !Object.hasOwn(triggers, 'workflow_dispatch'))
        return false;
    const inputs = field(field(triggers, 'workflow_dispatch'), 'inputs');
    return !isMap(inputs) || Object.values(inputs).every((input) => field(input, 'required') !== true || field(input, 'default') !== undefined);
}
function field(value, name) {
    return isMap(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The file comes from a foreign head. Aliases are limited: they can grow without end. */
function parsed(text) {
    if (text.length > LONGEST)
        return undefined;
    try {
        return (0, yaml_1.parse)(text, { maxAliasCount: 100, logLevel: 'silent', schema: 'core' });
    }
    catch {
        return undefined;
    }
}


/***/ })

};
