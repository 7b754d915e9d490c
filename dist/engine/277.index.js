export const id = 277;
export const ids = [277];
export const modules = {

/***/ 40208:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.environmentOf = environmentOf;
const expressions_js_1 = __webpack_require__(80322);
const not_replayed_js_1 = __webpack_require__(6579);
const planned_step_js_1 = __webpack_require__(28634);
const toolchains_js_1 = __webpack_require__(94053);
/** They change nothing that a step could need here: the tree is ours already, and so are caches and results. */
const HARMLESS = /^actions\/(?:checkout|cache(?:\/(?:restore|save))?|upload-artifact|github-script|labeler|stale)@/;
/** Runners that GitHub hosts. */
const HOSTED = /^(?:ubuntu|windows|macos)-[\w.-]{1,40}$/;
/** A plan holds no more; nobody writes jobs that long by hand. */
const MOST_STEPS = 100;
const MOST_MISSING = 150;
/** A step with one of these is there for what comes after a failure, or for every end. */
const WHATEVER = /\b(?:always|failure|cancelled)\s*\(/;
/** What the job's own log and file say of the ground its failed step stood on. Pure; both are foreign, so only plain words pass. */
function environmentOf(facts) {
    const before = facts.announced.slice(0, facts.announced.indexOf(facts.failed));
    const actions = before.flatMap((one, n) => (one.script === undefined ? [{ ...one, text: textOf(before.slice(n), facts) }] : []));
    const found = actions.flatMap((one) => (0, toolchains_js_1.setUpBy)(one) ?? []);
    const strange = actions.filter((one) => (0, toolchains_js_1.setUpBy)(one) === null && !HARMLESS.test(one.title));
    const told = before.filter(isScript).flatMap((one) => earlierOf(one, facts) ?? []);
    const [distribution, runner] = [(0, toolchains_js_1.distributionIn)(actions), facts.labels.find((label) => HOSTED.test(label))];
    return {
        tools: Object.fromEntries(found.map(({ tool, version }) => [tool, version])),
        versionFiles: Object.fromEntries(found.flatMap(({ tool, file }) => (file === undefined ? [] : [[tool, file]]))),
        ...(distribution === undefined ? {} : { distribution }),
        earlier: told.flatMap(({ step }) => step ?? []).slice(0, MOST_STEPS),
        own: ownNames(facts.at?.job.steps[facts.at.index]),
        ...(runner === undefined ? {} : { runner }),
        missing: [...missingOf(facts), ...strange.map((one) => `The action ${one.title.slice(0, 100)} ran before the failed step; what it did is not done here.`), ...told.flatMap(({ missing }) => missing ?? [])].map(plain).slice(0, MOST_MISSING),
    };
}
function isScript(one) {
    return one.script !== undefined;
}
/** What an action printed, together with the scripts that it is made of. */
function textOf([action, ...after], facts) {
    const end = after.findIndex((one) => !isScript(one) || facts.at === undefined || definedFor(one, facts) !== undefined);
    return [action, ...after.slice(0, end === -1 ? after.length : end)].map((one) => one?.text ?? '').join('\n');
}
/** The step of the workflow file that a script comes from. */
function definedFor({ script }, { at }) {
    return at?.job.steps.slice(0, at.index).find((step) => step.run !== undefined && (0, expressions_js_1.couldBe)(step.run.replace(/\n$/, ''), script));
}
/** Null where it is no step of the job: actions are made of scripts as well, and the log shows them in the same way. */
function earlierOf(one, facts) {
    const defined = definedFor(one, facts);
    if (facts.at !== undefined && defined === undefined)
        return null;
    const title = plain(defined?.name ?? one.title).slice(0, 80);
    const why = whyLeftOut(one, defined);
    if (why !== null)
        return { missing: `The earlier step "${title}" ${why}; it is left out.` };
    const folder = folderOf(facts, defined);
    return folder === null ? { missing: `Where the earlier step "${title}" ran cannot be told; it is left out.` } : replayable({ one, title, folder, defined }, facts);
}
function whyLeftOut({ script, exitCode = 0 }, defined) {
    if (script.includes('***'))
        return 'needs a secret';
    if ((0, expressions_js_1.readsSecret)(defined?.run ?? ''))
        return 'reads a secret';
    if (WHATEVER.test(defined?.condition ?? ''))
        return 'runs however the job ends, so nothing hangs on it';
    return exitCode === 0 ? (0, not_replayed_js_1.whyNotReplayed)(script) : `failed there as well (exit ${exitCode}) and was gone on without`;
}
function folderOf({ at, workflow, known }, defined) {
    const folder = (0, expressions_js_1.filledIn)(defined?.workingDirectory ?? at?.job.defaults.workingDirectory ?? workflow?.defaults.workingDirectory ?? '.', known);
    return folder === null || (folder !== '.' && !(0, toolchains_js_1.isInside)(folder.replace(/^\.\//, ''))) ? null : folder;
}
/** Without its secrets; whether it can do without them is found out by running it. */
function replayable({ one, title, folder, defined }, { workflow, at }) {
    const { kept, secret } = (0, planned_step_js_1.settingsOf)(one.env, [workflow?.env, at?.job.env, defined?.env]);
    const own = defined?.env ?? {};
    const lacks = [...new Set([...secret.filter((name) => defined === undefined || Object.hasOwn(own, name)), ...Object.keys(own).filter((name) => (0, expressions_js_1.readsSecret)(own[name] ?? ''))])];
    const step = {
        title, script: one.script, shell: (0, planned_step_js_1.shellOf)(one.shell ?? ''), workingDirectory: folder, env: kept, own: ownNames(defined),
        ...(lacks.length === 0 ? {} : { optional: true }),
    };
    return { step, ...(lacks.length === 0 ? {} : { missing: `The earlier step "${title}" is run without ${lacks.slice(0, 10).join(', ')}, which is secret; if it fails it is passed over.` }) };
}
function ownNames(step) {
    return Object.keys(step?.env ?? {}).filter((name) => /^[A-Za-z_]\w{0,199}$/.test(name)).slice(0, 200);
}
/** On one line, whatever foreign names stand in it. */
function plain(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 500);
}
function missingOf({ at, labels }) {
    const { container, services = [] } = at?.job ?? { services: [] };
    const foreign = labels.find((label) => /^(?:windows|macos)/i.test(label));
    return [
        ...(foreign === undefined ? [] : [`The job ran on ${foreign.slice(0, 60)}; here it is Linux.`]),
        ...(container === undefined ? [] : [`The job ran in the container ${container.slice(0, 100)}.`]),
        ...(services.length === 0 ? [] : [`The job had service containers that are not here: ${services.map((name) => name.slice(0, 40)).slice(0, 10).join(', ')}.`]),
    ];
}


/***/ }),

/***/ 80322:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.filledIn = filledIn;
exports.couldBe = couldBe;
exports.hasExpression = hasExpression;
exports.readsSecret = readsSecret;
const EXPRESSION = /\$\{\{((?:[^}]|\}(?!\})){0,1000})\}\}/g;
/** `text` with the expressions filled in that are plainly known; null where one is not, because a guess would run something else. */
function filledIn(text, { matrix, env }) {
    let open = false;
    const filled = text.replace(EXPRESSION, (_, inner) => {
        const [, context = '', name = ''] = /^\s*(matrix|env|github)\.([\w-]{1,100})\s*$/.exec(inner) ?? [];
        const value = context === 'matrix' ? own(matrix, name) : context === 'env' ? own(env, name) : name === 'workspace' ? '.' : undefined;
        open ||= value === undefined;
        return value ?? '';
    });
    return open ? null : filled;
}
/** Could this text be what the runner made of `written`? Whatever an expression stands for may be anything; what was starred out, too. */
function couldBe(written, text) {
    const pieces = written.split(EXPRESSION).filter((_, n) => n % 2 === 0);
    if (pieces.length === 1)
        return written === text;
    let at = 0;
    for (const [n, piece] of pieces.entries()) {
        const found = n === pieces.length - 1 && piece !== '' ? text.lastIndexOf(piece) : text.indexOf(piece, at);
        if (found < at || (n === 0 && found !== 0))
            return false;
        at = found + piece.length;
    }
    return pieces.at(-1) === '' || at === text.length;
}
function hasExpression(text) {
    return text.search(EXPRESSION) !== -1;
}
/** Does it read a secret, so that its value may not come along? */
function readsSecret(text) {
    return [...text.matchAll(EXPRESSION)].some(([, inner = '']) => /\bsecrets\b|\bgithub\.token\b/i.test(inner));
}
function own(settings, name) {
    return Object.hasOwn(settings, name) ? settings[name] : undefined;
}


/***/ }),

/***/ 80277:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readWorkflow = exports.versionIn = exports.USUAL_FILES = exports.triggers = exports.announcedRun = exports.stillWanted = exports.RED = exports.ownKey = exports.admitRun = exports.planStep = exports.environmentOf = void 0;
exports.admit = admit;
const index_js_1 = __webpack_require__(84235);
var environment_js_1 = __webpack_require__(40208);
Object.defineProperty(exports, "environmentOf", ({ enumerable: true, get: function () { return environment_js_1.environmentOf; } }));
var planned_step_js_1 = __webpack_require__(28634);
Object.defineProperty(exports, "planStep", ({ enumerable: true, get: function () { return planned_step_js_1.planStep; } }));
var run_facts_js_1 = __webpack_require__(22478);
Object.defineProperty(exports, "admitRun", ({ enumerable: true, get: function () { return run_facts_js_1.admitRun; } }));
Object.defineProperty(exports, "ownKey", ({ enumerable: true, get: function () { return run_facts_js_1.ownKey; } }));
Object.defineProperty(exports, "RED", ({ enumerable: true, get: function () { return run_facts_js_1.RED; } }));
var still_wanted_js_1 = __webpack_require__(24191);
Object.defineProperty(exports, "stillWanted", ({ enumerable: true, get: function () { return still_wanted_js_1.stillWanted; } }));
var workflow_run_event_js_1 = __webpack_require__(93801);
Object.defineProperty(exports, "announcedRun", ({ enumerable: true, get: function () { return workflow_run_event_js_1.announcedRun; } }));
var index_js_2 = __webpack_require__(84235);
Object.defineProperty(exports, "triggers", ({ enumerable: true, get: function () { return index_js_2.triggers; } }));
var version_files_js_1 = __webpack_require__(56651);
Object.defineProperty(exports, "USUAL_FILES", ({ enumerable: true, get: function () { return version_files_js_1.USUAL_FILES; } }));
Object.defineProperty(exports, "versionIn", ({ enumerable: true, get: function () { return version_files_js_1.versionIn; } }));
var workflow_file_js_1 = __webpack_require__(59207);
Object.defineProperty(exports, "readWorkflow", ({ enumerable: true, get: function () { return workflow_file_js_1.readWorkflow; } }));
/** May this run go on? Null = yes, else the first reason why not. Pure; reads no log. */
function admit(facts) {
    const trigger = index_js_1.triggers.find((candidate) => candidate.name === facts.arrival.via);
    if (trigger === undefined)
        return { reason: 'event', detail: facts.arrival.via };
    return trigger.admit(facts.arrival) ?? refusedEnvironment(facts) ?? refusedSandbox(facts.sandbox) ?? refusedProcess(facts);
}
/** A key in a process whose connections another may read is a key given away. */
function refusedEnvironment({ arrival: { foreign = [] }, keyed, unsafeSingleProcess }) {
    return keyed && !unsafeSingleProcess && foreign.length > 0 ? { reason: 'environment', detail: foreign.join(', ') } : null;
}
function refusedSandbox(sandbox) {
    return sandbox.ok ? null : { reason: 'sandbox', detail: `${sandbox.reason} ${sandbox.todo}` };
}
/** Without a sandbox the code that is run can read our environment: a key there and a push right must not meet. */
function refusedProcess({ arrival, sandbox, keyed, publishes, unsafeSingleProcess }) {
    if (!sandbox.ok || sandbox.name !== 'none' || unsafeSingleProcess)
        return null;
    // A workflow that heals other runs has the base repository's secrets, whoever's change it heals.
    if (keyed && arrival.via === 'planned')
        return { reason: 'single-process', detail: 'sandbox "none" and a model key' };
    return keyed && publishes ? { reason: 'single-process', detail: 'sandbox "none" with a model key and publishing beyond a patch' } : null;
}


/***/ }),

/***/ 6579:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.whyNotReplayed = whyNotReplayed;
/** A word at the beginning of a command, as far as a line shows that. */
const command = (words) => new RegExp(`(?:^|[\\n;&|(]|\\b(?:then|do|else)\\b)[ \\t]{0,40}(?:${words})(?=$|[\\s;&|)])`);
const ROWS = [
    { pattern: command('sudo|apt|apt-get|apk|dnf|yum|brew|choco|systemctl'), why: 'changes the machine itself, which nothing in the sandbox may' },
    { pattern: command('docker|docker-compose|podman|kubectl|helm|minikube|kind'), why: 'needs containers, and there is no daemon in the sandbox' },
    { pattern: command('git push|gh|npm publish|yarn publish|pnpm publish|cargo publish|twine upload|gem push|mvn deploy|aws|gcloud|az|terraform|vercel|netlify|flyctl'), why: 'talks to a service in your name, which nothing may do here' },
];
/** Null where it may be run again. Pure; the script is foreign and only looked at. */
function whyNotReplayed(script) {
    const looked = script.slice(0, 100_000);
    return ROWS.find(({ pattern }) => pattern.test(looked))?.why ?? null;
}


/***/ }),

/***/ 28634:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.planStep = planStep;
exports.settingsOf = settingsOf;
exports.shellOf = shellOf;
const expressions_js_1 = __webpack_require__(80322);
/**
 * The failed step of a job, ready to be run again. Which step failed is GitHub's word; what it runs is the workflow file's, where that is plain, and the
 * log's where expressions were filled in; the two must agree. A log alone is believed only where there is no file to hold it against (threat L9).
 */
function planStep(facts) {
    const failed = facts.job.steps.find((step) => step.conclusion === 'failure');
    if (failed === undefined)
        return refuse('No step of this job failed; the job ended for another reason.');
    const place = placeOf(facts, failed.name);
    const announced = announcedFor(facts, failed.name, place?.step);
    if (announced === null)
        return refuse(`The log does not show what the failed step "${failed.name.slice(0, 100)}" ran.`);
    const script = scriptOf(announced, place?.step);
    return typeof script === 'string' ? settled(facts, { stepName: failed.name, place, announced, script }) : script;
}
/** Where, in which shell and with which settings it ran. */
function settled({ run, job, workflow }, { stepName, place, announced, script }) {
    const matrix = place === null ? {} : matrixOf(place.job, job.name);
    const env = settingsOf(announced.env, [workflow?.env, place?.job.env, place?.step.env]);
    const folder = folderOf(workflow, place, { matrix, env: env.kept });
    if (folder === null)
        return refuse('The working directory of the failed step cannot be told from the workflow file.');
    const { exitCode, shell = '' } = announced;
    const step = {
        run, job: job.name, step: stepName, command: script, shell: shellOf(shell), workingDirectory: folder, env: env.kept,
        ...(exitCode === undefined ? {} : { exitCode }),
    };
    const warnings = [
        ...(place === null ? ['The step was not found in the workflow file: shell and script are those that the log shows.'] : []),
        ...(env.secret.length === 0 ? [] : [`Not in the environment, because they are secrets: ${env.secret.join(', ')}.`]),
    ];
    return { ok: true, step, announced, ...(place === null ? {} : { at: { job: place.job, index: place.index } }), matrix, warnings };
}
/** The one place in the file that job and step can come from; null where there is none, or more than one. */
function placeOf({ workflow, job }, stepName) {
    const jobs = (workflow?.jobs ?? []).filter((one) => one.uses === undefined && mayBeCalled(one, job.name));
    const [found] = jobs;
    if (found === undefined || jobs.length > 1)
        return null;
    const steps = found.steps.map((step, index) => ({ job: found, step, index })).filter(({ step }) => (0, expressions_js_1.couldBe)(nameOf(step), stepName));
    return steps.length === 1 ? (steps[0] ?? null) : null;
}
/** A matrix adds its values in brackets, where the name does not use them itself. */
function mayBeCalled({ name, matrix }, called) {
    const bare = Object.keys(matrix).length > 0 && !(0, expressions_js_1.hasExpression)(name) ? called.replace(/ \(.*\)$/s, '') : called;
    return (0, expressions_js_1.couldBe)(name, bare);
}
/** As the runner names a step that has no name: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsname */
function nameOf({ name, run, uses }) {
    return name ?? `Run ${run === undefined ? (uses ?? '') : (run.trimStart().split('\n')[0] ?? '')}`;
}
/** The failed one among those that ended with an exit code: the one the file's script fits, or whose title is the step's name, or the last. */
function announcedFor({ announced }, stepName, step) {
    const failing = announced.filter((one) => one.exitCode !== undefined && one.exitCode !== 0);
    const script = step?.run?.replace(/\n$/, '');
    const fits = failing.filter((one) => (script === undefined ? `Run ${one.title}` === stepName : one.script !== undefined && (0, expressions_js_1.couldBe)(script, one.script)));
    return fits.at(-1) ?? failing.at(-1) ?? null;
}
/** The log's script, expressions filled in, where the file agrees with it. */
function scriptOf({ script, title }, step) {
    if (script === undefined)
        return refuse(`The failed step uses the action ${title.slice(0, 100)}; what that runs inside is its own affair.`);
    const written = step === undefined ? script : step.run?.replace(/\n$/, '');
    if (written === undefined || !(0, expressions_js_1.couldBe)(written, script))
        return refuse('The script in the log is not the one in the workflow file: nothing is run on the log’s word alone.');
    return script.includes('***') ? refuse('The script of the failed step holds a secret, which is not to be had here.') : script;
}
/** Values in brackets behind a job's name, in the order of the matrix; only values that the file lists are taken. */
function matrixOf({ matrix, name }, called) {
    const names = Object.keys(matrix);
    const values = (0, expressions_js_1.hasExpression)(name) ? [] : (/ \((.*)\)$/s.exec(called)?.[1]?.split(', ') ?? []);
    return Object.fromEntries(names.flatMap((one, n) => (values[n] !== undefined && matrix[one]?.includes(values[n]) === true ? [[one, values[n]]] : [])));
}
/** Folders of the runner's machine that set-up actions name in variables: here they are elsewhere, and who sets up the same tools sets them again. */
const ELSEWHERE = /^(?:\/opt\/hostedtoolcache\b|\/usr\/lib\/jvm\b|\/usr\/share\/dotnet\b|\/(?:home|Users)\/runner\/(?!work\/)|\/(?:home|Users)\/runner\/work\/_|[A-Za-z]:\\)/;
/** What a step of the runner's own job would see; what is or was a secret stays out, and so do the runner's own variables and folders. */
function settingsOf(shown, written) {
    const byHand = (name) => written.flatMap((settings) => (settings !== undefined && Object.hasOwn(settings, name) ? [settings[name] ?? ''] : []));
    const secret = (name, value) => value.includes('***') || byHand(name).some(expressions_js_1.readsSecret);
    const named = Object.entries(shown).filter(([name]) => /^[A-Za-z_]\w{0,199}$/.test(name) && !/^(?:GITHUB|RUNNER|ACTIONS|INPUT)_/.test(name));
    const entries = named.filter(([name, value]) => byHand(name).length > 0 || !ELSEWHERE.test(value));
    return { kept: Object.fromEntries(entries.filter(([name, value]) => !secret(name, value))), secret: entries.filter(([name, value]) => secret(name, value)).map(([name]) => name) };
}
function folderOf(workflow, place, known) {
    const written = place?.step.workingDirectory ?? place?.job.defaults.workingDirectory ?? workflow?.defaults.workingDirectory ?? '.';
    const filled = (0, expressions_js_1.filledIn)(written, known);
    if (filled === null)
        return null;
    const parts = filled.replaceAll('\\', '/').split('/').filter((part) => part !== '' && part !== '.');
    return filled.startsWith('/') || parts.includes('..') ? null : parts.join('/') || '.';
}
/** The runner tells the shell by its whole path, which is that of its own machine. */
function shellOf(shown) {
    const [whole = '', quoted = '', plain = ''] = /^(?:"[^"]{0,300}[\\/]([\w.+-]{1,50}?)(?:\.exe)?"|[^"\s]{0,300}[\\/]([\w.+-]{1,50}?)(?:\.exe)?)(?= )/i.exec(shown) ?? [];
    const bare = quoted + plain + shown.slice(whole.length);
    if (/^bash -e \{0\}$/.test(bare))
        return '';
    if (/^bash --noprofile --norc -e -o pipefail \{0\}$/.test(bare))
        return 'bash';
    return /^sh -e \{0\}$/.test(bare) ? 'sh' : bare;
}
function refuse(reason) {
    return { ok: false, reason };
}


/***/ }),

/***/ 22478:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RED = void 0;
exports.admitRun = admitRun;
exports.unwanted = unwanted;
exports.ownKey = ownKey;
const heal_names_js_1 = __webpack_require__(3256);
/** Conclusions after which there is something to heal. */
exports.RED = new Set(['failure', 'timed_out']);
/** Events whose runs have no code of others in them, or code of this repository only; whose head that is, is asked besides. */
const EVENTS = new Set(['push', 'pull_request', 'workflow_dispatch', 'schedule', 'merge_group', 'repository_dispatch', 'release']);
/**
 * May this run be healed, and with what? Pure, from facts of the API alone: a payload may be replayed, a log may lie (threats L9, O1, O3, O4, O5). The head of a fork is
 * told about, no more: it reaches no model, and nothing is published for it. A branch of ours is healed again only as often as its ledger allows.
 */
function admitRun(facts) {
    const { run, repository, tip, own } = facts;
    if (run.repository !== repository.id)
        return refused('event', 'a run of another repository');
    if (facts.announced !== undefined && !agrees(run, facts.announced))
        return refused('event', 'an event that tells of another run than GitHub knows');
    if (run.status !== 'completed')
        return refused('event', `a run that is ${run.status}`);
    if (run.conclusion === 'success' || facts.greenSince)
        return own?.ours === true && tip === run.headSha ? { ok: false, watch: 'green' } : nothing('green');
    if (!exports.RED.has(run.conclusion))
        return nothing('no-failed-step');
    if (!EVENTS.has(run.event))
        return refused('event', run.event);
    if (run.headBranch === null)
        return refused('event', 'a run without a branch');
    const stranger = strangerOf(facts);
    if (stranger !== null)
        return refused('actor', stranger);
    if (run.headRepository !== repository.id)
        return { ok: true, trusted: false, why: 'fork' };
    return ofHead(run, tip, own);
}
function ofHead({ headBranch, headSha }, tip, own) {
    if (headBranch?.startsWith('heal/') === true && own?.ours !== true)
        return refused('own-branch', own === undefined ? headBranch : `${headBranch} (${own.why})`);
    if (tip !== headSha)
        return refused('stale-head', tip === null ? 'the branch is gone' : 'the branch has moved');
    if (own?.ours === true && own.heals >= own.most)
        return { ok: false, watch: 'attempts' };
    return { ok: true, trusted: true };
}
function agrees(run, announced) {
    return run.workflow.id === announced.workflow && run.headSha === announced.headSha;
}
/** Who asked for it without the right to. A workflow's own token may repeat a run, and is no collaborator (threats O4, O5). */
function strangerOf({ asker, repeater }) {
    const may = (permission) => permission === 'admin' || permission === 'write';
    if (asker !== undefined && !may(asker.permission))
        return asker.login;
    return repeater !== undefined && repeater.id !== heal_names_js_1.WORKFLOW_BOT && !may(repeater.permission) ? repeater.login : null;
}
/**
 * Is a plan still worth what it costs? Asked again before whatever is dear: the first call of a model, the publication. Null = yes.
 * @param facts `green` = this run, or a later one of the same commit, is green by now
 */
function unwanted({ sha, tip, green }) {
    if (tip !== sha)
        return { outcome: 'refused', reason: 'stale-head', detail: tip === null ? 'the branch is gone' : 'the branch has moved' };
    return green ? { outcome: 'nothing-to-heal', reason: 'green', detail: '' } : null;
}
/** Is the head of a run called like a branch of ours, in this repository? */
function ownKey({ headBranch, headRepository, repository }) {
    return headBranch === null || headRepository !== repository ? null : (0, heal_names_js_1.keyOfBranch)(headBranch);
}
function refused(reason, detail) {
    return { ok: false, refusal: { outcome: 'refused', reason, detail: detail.slice(0, 200) } };
}
function nothing(reason) {
    return { ok: false, refusal: { outcome: 'nothing-to-heal', reason, detail: '' } };
}


/***/ }),

/***/ 24191:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.stillWanted = stillWanted;
const run_facts_js_1 = __webpack_require__(22478);
/**
 * Looks once more whether a plan is still worth its price: the head stands where it stood, and the run was not repeated with success. Reads only.
 * @returns null = yes, else why not; a fault where GitHub did not say, which is no reason to stop
 */
async function stillWanted(hub, plan) {
    const [tip, run] = await Promise.all([hub.ref(`heads/${plan.head.branch}`), hub.run(plan.run.id)]);
    if (!tip.ok && tip.why !== 'absent')
        return tip;
    if (!run.ok)
        return run;
    const { id, event, workflow, conclusion } = run.value;
    const green = conclusion === 'success' ? null : await hub.runs(workflow.id, { headSha: plan.head.sha, status: 'success' });
    if (green?.ok === false)
        return green;
    return { ok: true, value: (0, run_facts_js_1.unwanted)({ sha: plan.head.sha, tip: tip.ok ? tip.value.sha : null, green: green === null || green.value.some((one) => one.event === event && one.id > id) }) };
}


/***/ }),

/***/ 94053:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.setUpBy = setUpBy;
exports.distributionIn = distributionIn;
exports.wordOf = wordOf;
exports.isInside = isInside;
/** Set-up actions by the name before their `@`. */
const SETUPS = {
    'actions/setup-node': { tool: 'node', version: 'node-version', file: 'node-version-file' },
    'actions/setup-python': { tool: 'python', version: 'python-version', file: 'python-version-file' },
    'actions/setup-go': { tool: 'go', version: 'go-version', file: 'go-version-file' },
    'actions/setup-java': { tool: 'java', version: 'java-version', file: 'java-version-file' },
    'actions/setup-dotnet': { tool: 'dotnet', version: 'dotnet-version', file: 'global-json-file' },
    'ruby/setup-ruby': { tool: 'ruby', version: 'ruby-version' },
    'dtolnay/rust-toolchain': { tool: 'rust', version: 'toolchain' },
    'actions-rust-lang/setup-rust-toolchain': { tool: 'rust', version: 'toolchain' },
};
/** What these actions print of the version that they settled on. Channels that move (nightly, beta) are left as they were asked for. */
const PRINTED = {
    node: [/\bnode: v(\d{1,3}\.\d{1,3}\.\d{1,3})\b/, /Found in cache @ \S{1,200}\/node\/(\d{1,3}\.\d{1,3}\.\d{1,3})\//],
    python: [/Successfully set up CPython \((\d\.\d{1,2}\.\d{1,2}(?:-?(?:a|b|rc|alpha|beta)[\d.]{1,5})?)\)/],
    go: [/\bgo version go(\d\.\d{1,3}(?:\.\d{1,3})?(?:(?:rc|beta)\d)?) /, /Successfully set up Go version (\d\.\d{1,3}\.\d{1,3})\b/],
    java: [/Resolved Java (\d{1,3}\.\d{1,3}\.\d{1,4})\S{0,40} from tool-cache/, /^\S{0,40} ? ? ?Version: (\d{1,3}\.\d{1,3}\.\d{1,4})\b/m],
    rust: [/\brustc (\d\.\d{1,3}\.\d{1,3}) \(/],
    dotnet: [/Installed version is (\d{1,3}\.\d{1,3}\.\d{1,4})\b/],
    ruby: [/\bruby (\d\.\d{1,2}\.\d{1,3}) \(/],
};
/** Of what such an action printed, this much is looked through. */
const LOOKED_AT = 65_536;
/** A version, a range or a channel; nothing that could be an option or a path. */
const VERSION = /^(?:lts\/[\w*-]{1,30}|(?!-)[\w.*^~<>=|+ -]{0,60})$/;
/** The toolchain that a step set up; null where it is no set-up action that is known. What the action said it took wins over a range that it was asked for. */
function setUpBy({ title, with: inputs, text = '' }) {
    const [name = '', ref = ''] = title.split('@');
    const row = Object.hasOwn(SETUPS, name) ? SETUPS[name] : undefined;
    if (row === undefined)
        return null;
    // dtolnay's action takes the toolchain from the ref that it is called by.
    const asked = inputs[row.version] ?? (name === 'dtolnay/rust-toolchain' && !/^[0-9a-f]{40}$/.test(ref) ? ref : '');
    const file = row.file === undefined ? undefined : inputs[row.file];
    return { tool: row.tool, version: settledOn(row.tool, wordOf(asked), text), ...(file !== undefined && isInside(file) ? { file } : {}) };
}
/** Which JDK, where setup-java was told. */
function distributionIn(actions) {
    const distribution = actions.findLast((one) => one.title.startsWith('actions/setup-java@'))?.with.distribution;
    return distribution !== undefined && /^[\w-]{1,40}$/.test(distribution) ? distribution : undefined;
}
/** Of several versions the last is the one in force. Empty where it is no version. */
function wordOf(asked) {
    const last = asked.split('\n').map((line) => line.trim()).findLast((line) => line !== '') ?? '';
    return VERSION.test(last) ? last : '';
}
function isInside(path) {
    return /^[\w.][\w./-]{0,200}$/.test(path) && !path.split('/').includes('..');
}
function settledOn(tool, asked, text) {
    if (tool === 'rust' && /^(?:nightly|beta)/.test(asked))
        return asked;
    const head = text.slice(0, LOOKED_AT);
    const exact = PRINTED[tool].map((pattern) => pattern.exec(head)?.[1]).find((version) => version !== undefined);
    return exact !== undefined && fits(asked, exact) ? exact : asked;
}
/** A log may print anything: a version that is not the one asked for is not believed. */
function fits(asked, exact) {
    const digits = /^v?(\d{1,4}(?:\.\d{1,4}){0,3})(?:\.[x*]){0,2}$/.exec(asked)?.[1];
    return digits === undefined || `${exact}.`.startsWith(`${digits}.`);
}


/***/ }),

/***/ 94870:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.command = void 0;
/** A person at a terminal: head and code are theirs, so nothing about an event can be refused. */
exports.command = {
    name: 'command',
    summary: 'The command line, in a repository of yours.',
    admit: () => null,
};


/***/ }),

/***/ 33502:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.inJob = void 0;
/** Events whose code has write access behind it. Everything else is refused by name, never by omission. */
const TRUSTED_EVENTS = new Set(['push', 'pull_request', 'workflow_dispatch', 'schedule', 'merge_group', 'repository_dispatch', 'release']);
/**
 * The action inside a job. One process holds the key and runs the code, so only heads of the same repository are let in;
 * `pull_request_target` and `workflow_run` would run foreign code beside the base repository's secrets.
 */
exports.inJob = {
    name: 'in-job',
    summary: 'The action as a step of a job (`run:`), for heads of the same repository.',
    admit: (arrival) => refusedEvent(arrival) ?? refusedFork(arrival) ?? refusedBranch(arrival),
};
function refusedEvent({ event }) {
    if (event === undefined || TRUSTED_EVENTS.has(event.name))
        return null;
    return { reason: 'event', detail: event.name };
}
/** A missing head repository (deleted fork) counts as a fork: whoever cannot be shown to be trusted is not. */
function refusedFork({ event }) {
    if (event?.name !== 'pull_request')
        return null;
    const head = repositoryId(event.payload, 'head');
    const base = repositoryId(event.payload, 'base');
    return head !== null && head === base ? null : { reason: 'fork', detail: 'the head of this pull request lies in another repository' };
}
function repositoryId(payload, side) {
    const id = field(field(field(field(payload, 'pull_request'), side), 'repo'), 'id');
    return typeof id === 'number' ? id : null;
}
function field(value, name) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
        return undefined;
    return value[name];
}
function refusedBranch({ branch }) {
    return branch?.startsWith('heal/') === true ? { reason: 'own-branch', detail: branch } : null;
}


/***/ }),

/***/ 84235:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.triggers = void 0;
const command_js_1 = __webpack_require__(94870);
const in_job_js_1 = __webpack_require__(33502);
const planned_js_1 = __webpack_require__(76505);
/** The registry. */
exports.triggers = [command_js_1.command, in_job_js_1.inJob, planned_js_1.planned];


/***/ }),

/***/ 76505:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.planned = void 0;
/** Runs code of others beside the base repository's secrets by its very nature. */
const NEVER = 'pull_request_target';
/**
 * A job that heals by a plan, or one of those around it: whose code it is, and who asked, another job has found out by GitHub's own word. The event says nothing of that;
 * but one that is never safe stays so.
 */
exports.planned = {
    name: 'planned',
    summary: 'The action as a job of a workflow of its own, for a run that was looked at before.',
    admit: ({ event }) => (event?.name === NEVER ? { reason: 'event', detail: NEVER } : null),
};


/***/ }),

/***/ 56651:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.USUAL_FILES = void 0;
exports.versionIn = versionIn;
const toolchains_js_1 = __webpack_require__(94053);
/** Files that name a version where a set-up action is told neither version nor file, first choice first. */
exports.USUAL_FILES = {
    node: [], java: [], dotnet: ['global.json'], go: [],
    python: ['.python-version'], rust: ['rust-toolchain.toml', 'rust-toolchain'], ruby: ['.ruby-version', '.tool-versions'],
};
/** As .tool-versions calls them. */
const NAMES = { nodejs: 'node', node: 'node', python: 'python', golang: 'go', go: 'go', java: 'java', rust: 'rust', dotnet: 'dotnet', 'dotnet-core': 'dotnet', ruby: 'ruby' };
const LONGEST = 256 * 1024;
/** The version that a file of the repository names for a tool, in the words of its set-up action; empty where it names none. The file is foreign. */
function versionIn(path, text, tool) {
    if (text.length > LONGEST)
        return '';
    const name = path.split('/').at(-1) ?? '';
    const read = READERS.find(({ fits }) => fits.test(name));
    return (0, toolchains_js_1.wordOf)((read?.version(text, tool) ?? firstWord(text)).trim());
}
const READERS = [
    { fits: /^\.tool-versions$/, version: toolVersions },
    { fits: /^package\.json$/, version: packageJson },
    { fits: /^go\.(?:mod|work)$/, version: (text) => found(text, /^toolchain[ \t]{1,9}go(\S{1,30})/m) || found(text, /^go[ \t]{1,9}(\S{1,30})/m) },
    { fits: /^rust-toolchain\.toml$/, version: (text) => found(text, /^[ \t]{0,9}channel[ \t]{0,9}=[ \t]{0,9}"([^"\n]{1,60})"/m) },
    { fits: /^rust-toolchain$/, version: (text) => found(text, /^[ \t]{0,9}channel[ \t]{0,9}=[ \t]{0,9}"([^"\n]{1,60})"/m) || firstWord(text) },
    { fits: /^global\.json$/, version: (text) => at(json(text), 'sdk', 'version') },
    { fits: /^pyproject\.toml$/, version: (text) => found(text, /^requires-python[ \t]{0,9}=[ \t]{0,9}["']([^"'\n]{1,60})["']/m).replaceAll(',', ' ') || found(text, /^python[ \t]{0,9}=[ \t]{0,9}["']([^"'\n]{1,60})["']/m) },
    { fits: /^Gemfile$/, version: (text) => found(text, /^ruby[ \t]{1,9}["']([^"'\n]{1,60})["']/m) },
];
/** `.nvmrc`, `.node-version`, `.python-version`, `.ruby-version`: the first line that says anything. */
function firstWord(text) {
    const line = text.split('\n').map((one) => one.replace(/#.*/, '').trim()).find((one) => one !== '') ?? '';
    return line.replace(/^(?:v(?=\d)|ruby-(?=\d))/, '');
}
function toolVersions(text, tool) {
    const rows = text.split('\n').map((line) => line.replace(/#.*/, '').trim().split(/\s+/));
    const version = rows.find(([name = '']) => Object.hasOwn(NAMES, name) && NAMES[name] === tool)?.[1] ?? '';
    // Java's stand behind the name of who built it.
    return tool === 'java' ? version.replace(/^[a-z-]{1,30}-(?=\d)/, '').replace(/\+.*/, '') : version;
}
/** In the order of setup-node. */
function packageJson(text) {
    const root = json(text);
    const runtime = field(field(root, 'devEngines'), 'runtime');
    const runtimes = Array.isArray(runtime) ? runtime : [runtime];
    const own = runtimes.find((one) => field(one, 'name') === 'node');
    return at(root, 'volta', 'node') || at(own, 'version') || at(root, 'engines', 'node');
}
function found(text, pattern) {
    return pattern.exec(text)?.[1] ?? '';
}
/** With the comments that global.json may have. */
function json(text) {
    try {
        return JSON.parse(text.replace(/^\s{0,40}\/\/.*$/gm, ''));
    }
    catch {
        return undefined;
    }
}
function at(value, ...names) {
    const last = names.reduce(field, value);
    return typeof last === 'string' ? last : '';
}
function field(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? value[name] : undefined;
}


/***/ }),

/***/ 59207:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readWorkflow = readWorkflow;
const yaml_1 = __webpack_require__(38815);
/** GitHub takes no longer one. */
const LONGEST = 512 * 1024;
/**
 * Reads a workflow file; null where it is none. It comes from the head that failed, so it is foreign: nothing in it is run for being in it.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax
 */
function readWorkflow(text) {
    const root = text.length > LONGEST ? undefined : parsed(text);
    const jobs = mapOf(field(root, 'jobs'));
    if (jobs.length === 0)
        return null;
    return { env: settings(field(root, 'env')), defaults: defaults(field(root, 'defaults')), jobs: jobs.map(([id, job]) => readJob(id, job)) };
}
function parsed(text) {
    try {
        return (0, yaml_1.parse)(text, { maxAliasCount: 100, logLevel: 'silent', schema: 'core' });
    }
    catch {
        return undefined;
    }
}
function readJob(id, job) {
    const strategy = mapOf(field(field(job, 'strategy'), 'matrix'));
    const container = field(job, 'container');
    const image = word(container) ?? word(field(container, 'image'));
    const steps = field(job, 'steps');
    return {
        id,
        name: word(field(job, 'name')) ?? id,
        ...present('uses', word(field(job, 'uses'))),
        env: settings(field(job, 'env')),
        defaults: defaults(field(job, 'defaults')),
        matrix: Object.fromEntries(strategy.flatMap(([name, values]) => (Array.isArray(values) && !['include', 'exclude'].includes(name) ? [[name, values.flatMap((value) => word(value) ?? [])]] : []))),
        ...present('container', image),
        services: mapOf(field(job, 'services')).map(([name]) => name),
        steps: Array.isArray(steps) ? steps.map(readStep) : [],
    };
}
function readStep(step) {
    return {
        ...present('name', word(field(step, 'name'))),
        ...present('condition', word(field(step, 'if'))),
        ...present('run', word(field(step, 'run'))),
        ...present('uses', word(field(step, 'uses'))),
        ...present('shell', word(field(step, 'shell'))),
        ...present('workingDirectory', word(field(step, 'working-directory'))),
        env: settings(field(step, 'env')),
        with: settings(field(step, 'with')),
    };
}
function defaults(of) {
    const run = field(of, 'run');
    return { ...present('shell', word(field(run, 'shell'))), ...present('workingDirectory', word(field(run, 'working-directory'))) };
}
function present(name, value) {
    return (value === undefined ? {} : { [name]: value });
}
function settings(of) {
    return Object.fromEntries(mapOf(of).flatMap(([name, value]) => (word(value) === undefined ? [] : [[name, word(value) ?? '']])));
}
function word(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
function mapOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
function field(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? value[name] : undefined;
}


/***/ }),

/***/ 93801:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.announcedRun = announcedRun;
const zod_1 = __webpack_require__(50924);
const id = zod_1.z.int().positive();
/** @see https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run */
const Payload = zod_1.z.object({
    action: zod_1.z.literal('completed'),
    repository: zod_1.z.object({ id }),
    workflow_run: zod_1.z.object({ id, workflow_id: id, head_sha: zod_1.z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/), repository: zod_1.z.object({ id }) }),
});
/** The run that an event announces; null where it is no event of a completed run of the repository it came to (threat O5). */
function announcedRun(payload) {
    const read = Payload.safeParse(payload);
    if (!read.success || read.data.repository.id !== read.data.workflow_run.repository.id)
        return null;
    const { id: run, workflow_id: workflow, head_sha: headSha } = read.data.workflow_run;
    return { run, workflow, headSha };
}


/***/ })

};
