export const id = 2058;
export const ids = [2058];
export const modules = {

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

/***/ 12058:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.rerunsRef = exports.ledgerRef = exports.branchName = exports.BRANCH = exports.ownerName = exports.addAttempt = exports.addOnce = exports.publishers = void 0;
exports.publish = publish;
exports.handOver = handOver;
const locked_js_1 = __webpack_require__(71394);
const index_js_1 = __webpack_require__(25958);
var index_js_2 = __webpack_require__(25958);
Object.defineProperty(exports, "publishers", ({ enumerable: true, get: function () { return index_js_2.publishers; } }));
var ledger_js_1 = __webpack_require__(92389);
Object.defineProperty(exports, "addOnce", ({ enumerable: true, get: function () { return ledger_js_1.addOnce; } }));
var locked_js_2 = __webpack_require__(71394);
Object.defineProperty(exports, "addAttempt", ({ enumerable: true, get: function () { return locked_js_2.addAttempt; } }));
Object.defineProperty(exports, "ownerName", ({ enumerable: true, get: function () { return locked_js_2.ownerName; } }));
var names_js_1 = __webpack_require__(23390);
Object.defineProperty(exports, "BRANCH", ({ enumerable: true, get: function () { return names_js_1.BRANCH; } }));
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
/** The same, which also says whether somebody else was first. What goes to GitHub goes under a lock. */
async function handOver(world, name, input) {
    const publisher = index_js_1.publishers.find((member) => member.name === name);
    if (publisher === undefined)
        return { publication: { kind: 'none', reason: `There is no way of publishing named ${name}.` }, lost: false };
    const shared = name !== 'none' && name !== 'patch';
    return shared && world.hub !== undefined ? (0, locked_js_1.publishLocked)(world, world.hub, publisher, input) : { publication: await publisher.publish(world, input), lost: false };
}


/***/ }),

/***/ 97317:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.landBranch = landBranch;
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
async function landNew(hub, request) {
    const made = await commitOn(hub, request, [request.base.sha]);
    if (!made.ok)
        return made;
    const { sha } = made.value;
    const created = await hub.createRef(`heads/${request.branch}`, sha);
    return settled(hub, request, { answer: created, landed: { commit: sha, state: 'created' } });
}
async function landOnTop(hub, request, tip) {
    const read = async (name) => {
        const found = await hub.commit(name);
        if (!found.ok)
            return null;
        const base = (0, heal_commits_js_1.baseOf)(found.value.message);
        return { tree: found.value.tree, parents: found.value.parents, ...(base === undefined ? {} : { base }) };
    };
    if (!(await (0, heal_commits_js_1.isOurs)(tip, read)))
        return refuse(`The branch ${request.branch} holds commits that are not ours; it stays as it is.`, 'invalid');
    const there = await read(tip);
    const moved = there?.base !== request.base.sha && tip !== request.base.sha;
    if (there?.tree === request.tree && !moved)
        return { ok: true, value: { commit: tip, state: 'unchanged' } };
    // A base that moved becomes the second parent: the branch then holds it, instead of looking as if it took the base's changes back.
    const made = await commitOn(hub, request, moved ? [tip, request.base.sha] : [tip]);
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
/** An answer that was lost on the way says nothing: the ref does. */
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
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.livePull = livePull;
/**
 * The one live pull request of a branch of ours: made where there is none, brought up to date where there is one, left in peace where nothing
 * changed. One that a person has closed is an answer: it is not opened again, nor another in its place.
 */
async function livePull(hub, request, dress = (_, body) => body) {
    const found = await hub.pulls({ head: request.head, state: 'all' });
    if (!found.ok)
        return found;
    const open = found.value.find((pull) => pull.state === 'open' && pull.base === request.base);
    if (open !== undefined)
        return update(hub, open, { ...request, body: dress(open, request.body) });
    const closed = found.value.find((pull) => pull.state === 'closed');
    if (closed !== undefined)
        return { ok: false, why: 'invalid', reason: `Pull request #${closed.number} for this failure was closed; no other is opened in its place.` };
    const { labels, known: _, ...pull } = request;
    const made = await hub.openPull(pull);
    if (made.ok) {
        const body = dress(made.value, request.body);
        const dressed = body === request.body ? made : await hub.editPull(made.value.number, { body });
        return labelled(hub, { pull: dressed.ok ? dressed.value : made.value, state: 'created' }, labels);
    }
    if (made.why !== 'exists' && made.why !== 'unreachable')
        return made;
    // Somebody was quicker, or the answer was lost: what is there now decides.
    const again = await hub.pulls({ head: request.head, base: request.base, state: 'open' });
    const there = again.ok ? again.value[0] : undefined;
    return there === undefined ? made : update(hub, there, { ...request, body: dress(there, request.body) });
}
async function update(hub, pull, { title, body, labels, known = false }) {
    if (known || (pull.title === title && sameText(pull.body, body)))
        return labelled(hub, { pull, state: 'unchanged' }, labels);
    const edited = await hub.editPull(pull.number, { title, body });
    return edited.ok ? labelled(hub, { pull: edited.value, state: 'updated' }, labels) : edited;
}
/** A label that cannot be given is no reason to take back a pull request. */
async function labelled(hub, live, labels) {
    const missing = labels.filter((label) => !live.pull.labels.includes(label));
    if (missing.length > 0)
        await hub.addLabels(live.pull.number, missing);
    return { ok: true, value: live };
}
/** GitHub keeps line ends as they were sent from a browser. */
function sameText(a, b) {
    return a.replaceAll('\r\n', '\n').trim() === b.replaceAll('\r\n', '\n').trim();
}


/***/ }),

/***/ 71394:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.publishLocked = publishLocked;
exports.addAttempt = addAttempt;
exports.ownerName = ownerName;
const ledger_js_1 = __webpack_require__(71346);
const ledger_js_2 = __webpack_require__(92389);
const names_js_1 = __webpack_require__(23390);
/** How long to wait for whoever holds the lock; a publication takes seconds. */
const WAIT_MS = 9000;
const LOOK_MS = 3000;
/**
 * Publishes on GitHub while nobody else does so for the same failure (threat O2): under a lock, which is looked at once more where it is held. Of several fixes for one
 * failure on one commit the first that stands on its branch stays; the same fix again changes nothing.
 */
async function publishLocked(world, hub, publisher, input) {
    const { record, patch, owner = `heal/${record.id}` } = input;
    const branch = (0, names_js_1.branchName)(record, world.repo.state.branch);
    const scene = { world, hub, publisher, input, owner, branch, place: { ref: (0, names_js_1.ledgerRef)(branch), tree: patch.base } };
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
        if (publication.kind !== 'none')
            await addAttempt(hub, scene.place, attemptOf(scene));
        return { publication, lost: false };
    }
    finally {
        await (0, ledger_js_2.addEntry)(hub, scene.place, { kind: 'release', owner });
    }
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

/***/ 17400:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.branch = void 0;
const commit_message_js_1 = __webpack_require__(8027);
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
        if ((await world.repo.remoteUrl(REMOTE)) === null)
            return none(`The repository has no remote named ${REMOTE}.`);
        const name = (0, names_js_1.branchName)(record, state.branch);
        const message = (0, commit_message_js_1.commitMessage)(record, { base: state.head, tree: patch.tree });
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

/***/ 25958:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.publishers = void 0;
const branch_js_1 = __webpack_require__(17400);
const none_js_1 = __webpack_require__(70326);
const patch_js_1 = __webpack_require__(24436);
const pull_request_js_1 = __webpack_require__(48395);
/** The registry, least far-reaching first. */
exports.publishers = [none_js_1.none, patch_js_1.patch, branch_js_1.branch, pull_request_js_1.pullRequest];


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
const commit_message_js_1 = __webpack_require__(8027);
const land_js_1 = __webpack_require__(97317);
const live_pull_js_1 = __webpack_require__(49412);
const names_js_1 = __webpack_require__(23390);
/** What is pushed in the name of a workflow's own token starts no workflow: https://docs.github.com/actions/concepts/security/github_token */
const BOT = 41898282;
const LABEL = 'heal';
const SILENT = 'No checks start on this branch by themselves, because it was pushed with a workflow’s own token: close and open the pull request to start them.';
/**
 * The tried tree as a commit of GitHub's own making on a branch of ours, and the one live pull request of it onto the branch that was healed. That branch must still stand
 * where it stood: a fix for another commit was not proven.
 */
exports.pullRequest = {
    name: 'pull-request',
    summary: 'open a pull request onto the healed branch, or bring the open one up to date',
    async publish(world, { record, patch, letter = '', onto }) {
        const { hub, repo: { state } } = world;
        if (hub === undefined)
            return none('There is no access to GitHub.');
        if (state.dirty)
            return none('The work tree holds changes that are not committed; a pull request would publish them.');
        if (patch.base !== state.baseTree)
            return none('The patch was made on another tree than the one that is checked out.');
        if (state.branch === undefined)
            return none('No branch is checked out, so there is none to open a pull request onto.');
        const tip = await hub.ref(`heads/${state.branch}`);
        if (!tip.ok)
            return none(tip.reason);
        if (tip.value.sha !== state.head)
            return none('The branch has moved on since; the fix is for a commit that is no longer its head.');
        const branch = (0, names_js_1.branchName)(record, state.branch);
        const message = (0, commit_message_js_1.commitMessage)(record, { base: state.head, tree: patch.tree });
        const landed = await (0, land_js_1.landBranch)(hub, { branch, base: { sha: state.head, tree: patch.base }, tree: patch.tree, changes: await changesOf(world, patch), message });
        if (!landed.ok)
            return none(landed.reason);
        const wanted = { head: branch, base: onto ?? state.branch, title: message.split('\n')[0] ?? '', body: letter, draft: record.ending.outcome === 'proposed', labels: [LABEL], known: landed.value.state === 'unchanged' };
        const live = await (0, live_pull_js_1.livePull)(hub, wanted, ({ author }, text) => (author.id === BOT ? `> [!NOTE]\n> ${SILENT}\n\n${text}` : text));
        if (!live.ok)
            return none(`${live.reason} The branch ${branch} holds the fix.`);
        const { pull } = live.value;
        const done = live.value.state === 'unchanged' && landed.value.state !== 'unchanged' ? 'updated' : live.value.state;
        return { kind: 'pull-request', number: pull.number, url: pull.url, branch, commit: landed.value.commit, tree: patch.tree, draft: pull.draft, state: done };
    },
};
async function changesOf({ repo }, patch) {
    const changes = patch.files.map(async ({ path, modeAfter, modeBefore }) => ({ path, mode: fileMode(modeAfter ?? modeBefore), content: modeAfter === null ? null : await repo.read(patch.tree, path) }));
    return Promise.all(changes);
}
/** The screen lets nothing else through. */
function fileMode(mode) {
    return mode === '100755' ? mode : '100644';
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


/***/ })

};
