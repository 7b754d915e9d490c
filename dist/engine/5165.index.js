export const id = 5165;
export const ids = [5165];
export const modules = {

/***/ 47441:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.askModel = askModel;
const index_js_1 = __webpack_require__(43939);
const foreign_js_1 = __webpack_require__(19971);
const grant_js_1 = __webpack_require__(95529);
const usage_js_1 = __webpack_require__(62348);
const index_js_2 = __webpack_require__(31794);
const candidate_js_1 = __webpack_require__(77441);
const choose_js_1 = __webpack_require__(90723);
const plan_js_1 = __webpack_require__(23225);
/** gatherContext → propose → cutPatch: a model's answer as a candidate, with one repair turn where its edits do not land. */
async function askModel(story, bracket, { rung, provider: prefer, skill = bracket.means.skills[0] }) {
    const { world } = story;
    world.events.stage('gatherContext', { rung });
    const chooser = (0, choose_js_1.createChooser)(story, bracket);
    const context = await contextAt(story, bracket, { rung, chooser });
    world.events.stage('propose', { rung, tokens: context.tokens });
    const rules = await (0, index_js_1.rulesOf)(world.repo, story.request.policy);
    const question = questionAt(story, bracket, { context, ...(rules === null ? {} : { rules }), ...(skill === undefined ? {} : { skill }) });
    const { planner, usage } = await (0, plan_js_1.planAttempt)(story, bracket, (provider) => (0, index_js_2.buildPlanPrompt)({ ...question, provider }));
    const before = (0, usage_js_1.addUsage)(chooser.spent(), usage);
    const plan = planner?.plan === undefined ? {} : { plan: planner.plan };
    const promptFor = (provider) => (0, index_js_2.buildPrompt)({ ...question, ...plan, provider: rung === 3 ? affordable(provider, bracket) : provider });
    const asked = { rung, ...(skill === undefined ? {} : { skill }), ...(planner === undefined ? {} : { planner }), grant: grant_js_1.NO_GRANT, made: 'edits' };
    const first = await bracket.cascade.ask(promptFor, prefer === undefined ? {} : { prefer });
    if (!first.ok)
        return { ...asked, shownFiles: [], origin: NO_MODEL, rationale: '', usage: (0, usage_js_1.addUsage)(before, first.usage), notes: first.notes, cut: silent(first) };
    const read = await readAnswer(story, bracket, first);
    const settled = read.cut.ok ? { ...read, usage: usage_js_1.NO_USAGE, notes: [] } : await repair(story, bracket, { first, promptFor, problem: read.cut });
    const { answer, rationale, usage: mending, cut } = settled;
    const notes = [...notesOf(first), ...settled.notes];
    const origin = { kind: 'model', provider: answer.provider, model: answer.model };
    return { ...asked, shownFiles: answer.prompt.files ?? [], shown: answer.prompt.shown ?? [], origin, rationale, usage: (0, usage_js_1.addUsage)(before, (0, usage_js_1.addUsage)(first.usage, mending)), notes, cut };
}
const NO_MODEL = { kind: 'model', provider: 'none', model: '' };
function silent(answer) {
    const tried = answer.failures.map(({ provider, model, message }) => `${provider} (${model}): ${message}`);
    const reason = answer.why === 'budget' ? answer.reason : `No provider gave an answer. ${tried.join('; ')}`;
    return { ok: false, end: { state: 'no-proposal', why: answer.why === 'budget' ? 'budget' : 'provider', reason } };
}
/** What the asking met with on its way to the answer: who failed before, who was waited for, who answered in another's place. */
function notesOf({ notes, failures }) {
    return [...failures.map(({ provider, model, message }) => `${provider} (${model}): ${message}`), ...notes];
}
/** All of a prompt but whom it is for. */
function questionAt({ world, request }, { failure, diagnosis, attempts, onto }, shown) {
    const earlier = (request.plan?.tried ?? []).map(({ sentence }) => ({ diff: '', why: `in an earlier heal: ${(0, foreign_js_1.oneLine)(sentence, 300)}` }));
    const history = [...earlier, ...(0, index_js_2.earlierAttempts)(attempts.filter((attempt) => attempt.patch?.tree !== onto))];
    return { failure, diagnosis, history, opened: request.policy.allowPaths, ...shown, nonce: () => world.clock.nonce(16) };
}
async function readAnswer({ world }, { onto }, answer) {
    const parsed = (0, index_js_2.parseAnswer)(answer.text, { shownFiles: answer.prompt.files ?? [] });
    if (parsed.ok)
        return { answer, rationale: parsed.rationale, cut: await (0, candidate_js_1.cutEdits)(world, onto, parsed.edits) };
    const beyond = await readBeyond(world, onto, answer);
    return beyond ?? { answer, rationale: '', cut: (0, candidate_js_1.unapplied)(parsed.reason) };
}
/** An answer that fits files nobody showed it is no slip of the pen: it goes to the screen, which says what it reached for. */
async function readBeyond(world, onto, answer) {
    const tracked = (await world.repo.list(onto)).map((entry) => entry.path);
    const parsed = (0, index_js_2.parseAnswer)(answer.text, { shownFiles: tracked });
    const cut = parsed.ok ? await (0, candidate_js_1.cutEdits)(world, onto, parsed.edits) : null;
    return parsed.ok && cut?.ok ? { answer, rationale: parsed.rationale, cut } : null;
}
/** The one repair turn: the same question, the answer, and why it could not be used. */
async function repair(story, bracket, { first, promptFor, problem }) {
    const reason = problem.end.state === 'unapplied' ? problem.end.reason : '';
    story.world.events.stage('propose', { repair: true });
    const second = await bracket.cascade.ask((provider) => (0, index_js_2.repairPrompt)(promptFor(provider), first.text, reason), { prefer: first.provider });
    if (!second.ok)
        return { answer: first, rationale: '', cut: problem, usage: second.usage, notes: notesOf(second) };
    return { ...(await readAnswer(story, bracket, second)), usage: second.usage, notes: notesOf(second) };
}
async function contextAt({ world, request }, { failure, diagnosis, onto }, { rung, chooser }) {
    const [first] = request.providers;
    const room = first === undefined ? {} : { room: (0, index_js_2.roomForCode)(first) };
    return (0, index_js_1.gatherContext)({ failure, diagnosis, rung, policy: request.policy, ...room, choose: (map) => chooser.choose(map), ...(await (0, index_js_1.repositoryAt)(world.repo, onto)) });
}
/** The widest prompt is cut to what the budget still pays for: a smaller one is worth more than none. */
function affordable(provider, { cascade, budget, day }) {
    const spent = cascade.spent();
    const left = day.cap(budget).maxTokens - spent.promptTokens - spent.completionTokens;
    return left >= provider.callTokens ? provider : { ...provider, callTokens: left, maxAnswerTokens: Math.min(provider.maxAnswerTokens, Math.floor(left / 3)) };
}


/***/ }),

/***/ 17892:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.assess = assess;
const grant_js_1 = __webpack_require__(95529);
const index_js_1 = __webpack_require__(77474);
const strategy_js_1 = __webpack_require__(96213);
const index_js_2 = __webpack_require__(15113);
/** What a turn adds → the whole patch from the base on, screened. */
async function assess(story, bracket, candidate, cut) {
    const { repo } = story.world;
    const whole = bracket.onto === repo.state.baseTree ? cut : await (0, index_js_1.patchFromTree)(repo, repo.state.baseTree, cut.patch.tree);
    if (!whole.ok)
        return { ok: false, reason: whole.text };
    const checks = await screenCut(story, bracket, { candidate, changes: cut.changes, whole: whole.changes });
    return { ok: true, patch: { ...whole.patch, applyRung: Math.max(cut.patch.applyRung, lastRung(bracket)) }, checks };
}
function lastRung(bracket) {
    return bracket.attempts.findLast((attempt) => attempt.patch?.tree === bracket.onto)?.patch?.applyRung ?? 1;
}
/** The turn's own changes under its own grant, and on partial progress the whole too, so that caps add up. */
async function screenCut(story, bracket, { candidate, changes, whole }) {
    const { repo } = story.world;
    const pathsOf = async (tree) => (await repo.list(tree)).map((entry) => entry.path);
    const { policy } = story.request;
    const own = (0, index_js_2.screen)({ changes, policy, grant: candidate.grant, failure: bracket.failure, basePaths: await pathsOf(bracket.onto) });
    const shown = candidate.origin.kind === 'model' ? [shownFiles(candidate, changes), ...growth(bracket, whole)] : [];
    if (whole === changes)
        return [...own, ...shown];
    const grant = (0, grant_js_1.joinGrants)(bracket.grant, candidate.grant);
    const all = (0, index_js_2.screen)({ changes: whole, policy, grant, failure: bracket.original, basePaths: await pathsOf(repo.state.baseTree) });
    return [...own.map((check, n) => (check.ok ? (all[n] ?? check) : check)), ...shown];
}
/** A model edits what it was shown; text that it guessed elsewhere is no mend, whether or not it fits. */
function shownFiles({ shownFiles: shown }, changes) {
    const guessed = changes.map((change) => change.path).filter((path) => !shown.includes(path));
    const reason = guessed.length === 0 ? 'Only files that the model was shown are changed.' : `The model was not shown ${guessed.join(', ')}.`;
    return { id: 'shown-files', ok: guessed.length === 0, reason };
}
/** Only said where it stops something: a first attempt, or one of the usual size, is no news. */
function growth({ attempts }, whole) {
    const [most, lines] = [(0, strategy_js_1.mostLines)(attempts), (0, strategy_js_1.linesOf)(whole)];
    if (most === null || lines <= most)
        return [];
    return [{ id: 'growth', ok: false, reason: `The change has ${lines} lines, and after the attempts before it ${most} are the most: mend the cause, not more and more around it.` }];
}


/***/ }),

/***/ 77441:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.unapplied = unapplied;
exports.cutEdits = cutEdits;
exports.readText = readText;
const text_js_1 = __webpack_require__(79112);
const index_js_1 = __webpack_require__(77474);
function unapplied(reason) {
    return { ok: false, end: { state: 'unapplied', reason } };
}
/** Edits → Patch onto a tree; the refusal is a text that a model can act on. */
async function cutEdits(world, onto, edits) {
    world.events.stage('cutPatch');
    const cut = await (0, index_js_1.cutPatch)(world.repo, onto, edits);
    return cut.ok ? cut : unapplied(cut.text);
}
/** Text of a tracked file; null where it is absent or not UTF-8 text. */
async function readText(world, tree, path) {
    const bytes = await world.repo.read(tree, path);
    return bytes === null ? null : (0, text_js_1.decodeText)(bytes);
}


/***/ }),

/***/ 90723:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createChooser = createChooser;
const foreign_js_1 = __webpack_require__(19971);
const usage_js_1 = __webpack_require__(62348);
const index_js_1 = __webpack_require__(31794);
/** Tokens that must be left for the question itself: a choice that nobody can then be asked about is money for nothing. */
const FOR_THE_MEND = 6_000;
/** One cheap call over a map of the repository, out of the same budget and by the same cascade as the mend. */
function createChooser({ world }, { failure, diagnosis, cascade, budget, day }) {
    let usage = usage_js_1.NO_USAGE;
    const promptFor = (map) => (provider) => (0, index_js_1.choicePrompt)({ failure, diagnosis, map, provider, nonce: () => world.clock.nonce(16) });
    const ranked = (map, why) => ({ files: map.entries.map((entry) => entry.file), reason: `ranked by the map: ${why}` });
    return {
        spent: () => usage,
        async choose(map) {
            const [spent, limits] = [cascade.spent(), day.cap(budget)];
            const tokens = limits.maxTokens - spent.promptTokens - spent.completionTokens;
            if (limits.maxCalls - spent.calls < 2 || tokens < 2 * map.tokens + index_js_1.CHOICE_ANSWER + FOR_THE_MEND)
                return ranked(map, 'the budget is kept for the mend');
            world.events.stage('gatherContext', { choosing: map.entries.length });
            const answer = await cascade.ask(promptFor(map), { answerTokens: index_js_1.CHOICE_ANSWER });
            usage = answer.usage;
            if (!answer.ok)
                return ranked(map, answer.why === 'budget' ? 'the budget allows no call for choosing' : 'nobody answered which files to show');
            const files = (0, index_js_1.parseChoice)(answer.text, map);
            const model = (0, foreign_js_1.oneLine)(answer.model, 60);
            return files.length === 0 ? ranked(map, `${model} named none of its files`) : { files, reason: `chosen by ${model} from the map` };
        },
    };
}


/***/ }),

/***/ 67123:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.plannedFixes = plannedFixes;
exports.fix = fix;
const grant_js_1 = __webpack_require__(95529);
const glob_js_1 = __webpack_require__(66857);
const usage_js_1 = __webpack_require__(62348);
const index_js_1 = __webpack_require__(77474);
const index_js_2 = __webpack_require__(31794);
const index_js_3 = __webpack_require__(36104);
const candidate_js_1 = __webpack_require__(77441);
/** The fixers that apply to the Failure as it now stands. */
async function plannedFixes({ world }, found) {
    const { failure, diagnosis, step, onto } = found;
    const tree = await world.repo.list(onto);
    return (0, index_js_2.planFixes)({ failure, diagnosis, step, tree, read: (path) => (0, candidate_js_1.readText)(world, onto, path) });
}
/** What a fixer proposes. */
async function fix(story, bracket, name) {
    story.world.events.stage('propose', { fixer: name });
    const planned = bracket.fixes.find(({ fixer }) => fixer.name === name);
    const blank = { origin: { kind: 'fixer', name }, rung: 0, usage: usage_js_1.NO_USAGE, shownFiles: [], made: 'edits' };
    if (planned === undefined)
        return { ...blank, rationale: '', grant: grant_js_1.NO_GRANT, cut: (0, candidate_js_1.unapplied)('The fixer no longer applies.') };
    const { plan, grant } = planned;
    const cut = plan.kind === 'edits' ? await (0, candidate_js_1.cutEdits)(story.world, bracket.onto, plan.edits) : await runFixer(story, bracket, plan);
    return { ...blank, rationale: plan.rationale, grant, cut, made: plan.kind === 'edits' ? 'edits' : 'tool' };
}
/** What brings the tool may be the job's earlier steps, or a set-up of the step's own (`npm ci --offline`, a venv); should they fail, so will the tool. */
async function setUp(clone, { base }, { world, request }) {
    const { step, limits, replay } = request;
    const network = base.replayed?.network ?? false;
    const prepared = await (0, index_js_3.prepare)(clone, { step, ...(replay === undefined ? {} : { replay }), network, limits, nonce: () => world.clock.nonce(16) });
    if (step.setup !== undefined && step.setup !== '')
        await clone.run({ ...settings(prepared), command: step.setup, shell: step.shell, workingDirectory: step.workingDirectory, network: base.network, limits });
    return prepared;
}
function settings({ env, path }) {
    return { env, ...(path === undefined ? {} : { path }) };
}
/** A fixer that is a tool runs in a clone like any foreign code; only what it declared it would touch is taken over. */
async function runFixer(story, bracket, plan) {
    const { world, request } = story;
    const workspace = await world.workspace();
    const clone = await workspace.clone();
    try {
        const progress = await (0, index_js_1.patchFromTree)(world.repo, world.repo.state.baseTree, bracket.onto);
        if (progress.ok)
            await clone.apply(progress.patch);
        const { workingDirectory, command, touches } = plan;
        const prepared = await setUp(clone, bracket, story);
        await clone.run({ ...settings(prepared), command, shell: '', workingDirectory, network: false, limits: request.limits });
        const touched = (await clone.changes()).filter((change) => (0, glob_js_1.matchAnyGlob)(touches, change.path));
        world.events.stage('cutPatch');
        const cut = await (0, index_js_1.patchFromChanges)(world.repo, bracket.onto, touched);
        return cut.ok ? cut : (0, candidate_js_1.unapplied)(cut.text);
    }
    finally {
        await clone.dispose();
    }
}


/***/ }),

/***/ 90316:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openBracket = openBracket;
exports.turn = turn;
const grant_js_1 = __webpack_require__(95529);
const usage_js_1 = __webpack_require__(62348);
const index_js_1 = __webpack_require__(31794);
const index_js_2 = __webpack_require__(42689);
const ask_js_1 = __webpack_require__(47441);
const fix_js_1 = __webpack_require__(67123);
const try_js_1 = __webpack_require__(63697);
/** Opens the bracket on a reproduced Failure: which fixers apply, which providers may be asked. */
async function openBracket(story, found) {
    const { world, request } = story;
    const onto = world.repo.state.baseTree;
    const [fixes, changed] = await Promise.all([(0, fix_js_1.plannedFixes)(story, { ...found, onto }), world.repo.lastChange()]);
    const { providers, budget, seed } = request;
    const day = await (0, index_js_2.openDay)(world, request);
    // The day is everybody's: what it leaves is asked for again before every call.
    const capped = { ...budget, get maxTokens() { return day.cap(budget).maxTokens; }, get maxCalls() { return day.cap(budget).maxCalls; }, get maxMoney() { return day.cap(budget).maxMoney; } };
    const cascade = (0, index_js_1.createCascade)({ providers, world, budget: capped, onSpent: day.spent, ...(seed === undefined ? {} : { seed }) });
    return {
        ...found, attempts: [], budget, original: found.failure, onto, fixes, changed, cascade, day, grant: grant_js_1.NO_GRANT, shownFiles: [],
        means: meansOf(story, { ...found, changed }, fixes),
    };
}
/** One turn: a candidate from a fixer or a model, screened, tried, and what follows from it. */
async function turn(story, bracket, step) {
    const from = step.do === 'ask' && step.afresh ? await afresh(story, bracket) : bracket;
    const candidate = step.do === 'fix' ? await (0, fix_js_1.fix)(story, from, step.fixer) : await (0, ask_js_1.askModel)(story, from, step);
    const attempt = await (0, try_js_1.judgeCandidate)(story, from, candidate);
    return advance(story, from, { candidate, attempt });
}
/** From the base again: what had been mended is given up, what was learned is not. */
async function afresh(story, bracket) {
    const back = { ...bracket, failure: bracket.original, onto: story.world.repo.state.baseTree, grant: grant_js_1.NO_GRANT, shownFiles: [] };
    const fixes = await (0, fix_js_1.plannedFixes)(story, back);
    return { ...back, fixes, means: meansOf(story, back, fixes) };
}
/** What there is to choose from for the failure as it now stands. */
function meansOf({ request: { providers, plan } }, { failure, diagnosis, changed, base }, fixes) {
    const { killedBy } = base;
    const skills = (0, index_js_1.skillsFor)({ bugs: failure.primary, diagnosis, changed, ...(killedBy === undefined ? {} : { killedBy }) });
    return { fixers: fixes.map(({ fixer }) => fixer.name), providers: providers.map(({ name }) => name), kinds: kindsOf(failure), skills, ...(plan?.tried === undefined ? {} : { tried: plan.tried.map(({ tree }) => tree) }) };
}
/** Partial progress is kept only when the set of errors strictly shrank; else the next attempt starts where this one did. */
async function advance(story, bracket, { candidate, attempt }) {
    const after = { ...bracket, attempts: [...bracket.attempts, attempt], budget: spend(story, bracket, attempt, candidate.usage) };
    const built = { grant: (0, grant_js_1.joinGrants)(bracket.grant, candidate.grant), shownFiles: [...new Set([...bracket.shownFiles, ...candidate.shownFiles])] };
    if (attempt.end.state === 'verified')
        return { ...after, ...built };
    if (attempt.end.state !== 'red' || attempt.patch === undefined || !shrank(attempt))
        return after;
    const gone = new Set(attempt.end.gone);
    const failure = { ...bracket.failure, primary: bracket.failure.primary.filter((bug) => !gone.has(bug.fingerprint)) };
    const progressed = { ...after, ...built, failure, onto: attempt.patch.tree };
    const fixes = await (0, fix_js_1.plannedFixes)(story, progressed);
    return { ...progressed, fixes, means: meansOf(story, progressed, fixes) };
}
function kindsOf({ primary }) {
    return [...new Set(primary.map((bug) => bug.kind))];
}
function shrank(attempt) {
    return attempt.end.state === 'red' && attempt.end.gone.length > 0 && attempt.end.left.length > 0 && attempt.end.fresh.length === 0;
}
function spend({ world, started }, { budget }, attempt, usage) {
    const { spent } = budget;
    return {
        ...budget,
        spent: {
            attempts: spent.attempts + (attempt.origin.kind === 'model' ? 1 : 0),
            calls: spent.calls + usage.calls,
            tokens: spent.tokens + usage.promptTokens + usage.completionTokens,
            money: (0, usage_js_1.dollars)((spent.money ?? 0) + (usage.money ?? 0)),
            seconds: (world.clock.now() - started) / 1000,
        },
    };
}


/***/ }),

/***/ 93987:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.minimise = minimise;
const ddmin_js_1 = __webpack_require__(41415);
const index_js_1 = __webpack_require__(77474);
const index_js_2 = __webpack_require__(36104);
const assess_js_1 = __webpack_require__(17892);
const runs_js_1 = __webpack_require__(9256);
/** At most so many runs of a search, the last one of the whole step included, … */
const MOST_RUNS = 6;
/** … and no more of the whole time budget. */
const SHARE = 0.25;
/** A change with a part missing may hang where the whole one did not: it gets so many times the time that was needed, and no less than this. */
const PATIENCE = { times: 4, seconds: 20 };
/**
 * Leaves out of a green change what is not needed: first hunks, then groups of lines. The question is asked of what failed alone where that was green
 * with the whole change, else of the step; what is taken in the end was green in the whole step (and the user's further command) as the very tree it is,
 * and has passed the screen. What earlier attempts have added stays: it made errors go.
 */
async function minimise(story, bracket, whole) {
    const { patch, screen, trials, candidate, cut, flaky } = whole;
    const hunks = (0, index_js_1.partsOf)(cut.changes);
    const unchanged = { patch, screen, trials };
    const why = candidate.made === 'tool' ? 'tool' : hunks.flat().length < 2 ? 'single' : flaky ? 'flaky' : null;
    if (why !== null)
        return { ...unchanged, minimised: { state: 'not-tried', why, sentence: NOT_TRIED[why] } };
    const started = story.world.clock.now();
    const search = openSearch(story, bracket, whole);
    const minimum = await searchParts(hunks, search.ask);
    const smaller = minimum.dropped.length === 0 ? null : await search.confirm(minimum.kept);
    if (search.runs.length === 0 && !minimum.complete)
        return { ...unchanged, minimised: { state: 'not-tried', why: 'time', sentence: NOT_TRIED.time } };
    const kept = smaller === null ? { ...minimum, kept: hunks.flat(), dropped: [] } : minimum;
    const told = { hunks, minimum: kept, runs: search.runs.length, refused: minimum.dropped.length > 0 && smaller === null };
    const done = {
        state: 'done', hunks: hunks.length, kept: keptHunks(hunks, kept).length, dropped: kept.dropped.map(placeOf), complete: kept.complete && !told.refused, from: patch.tree,
        trials: search.runs.filter((trial) => smaller?.trials.includes(trial) !== true), seconds: (story.world.clock.now() - started) / 1000, sentence: sentenceOf(told),
    };
    return { ...(smaller ?? unchanged), minimised: done };
}
const NOT_TRIED = {
    tool: 'A tool wrote this change, so it is taken whole: a part of it would not be what the tool writes.',
    single: 'The change is in one place, so nothing can be left out of it.',
    flaky: 'Nothing was left out of the change: the failure looks as if it came and went, so one green run with less would say little.',
    time: 'Nothing was left out of the change: the time budget has no room for the runs that it takes.',
};
/** Hunks first, because they are few; the groups of lines in those that are left afterwards. */
async function searchParts(hunks, ask) {
    const all = hunks.flat();
    const coarse = await (0, ddmin_js_1.ddmin)(hunks, (some) => ask(some.flat()));
    const left = coarse.kept.flat();
    const fine = coarse.complete && left.length > coarse.kept.length ? await (0, ddmin_js_1.ddmin)(left, ask) : { kept: left, complete: coarse.complete };
    return { kept: fine.kept, dropped: all.filter((group) => !fine.kept.includes(group)), complete: fine.complete };
}
/** The oracle with its budget of runs and time. A change that was asked for once is not run again. */
function openSearch(story, bracket, { narrow, whole, verify, cut, candidate }) {
    const reference = narrow?.green === true ? narrow : whole;
    const most = reference === narrow ? MOST_RUNS - 1 : MOST_RUNS;
    const until = story.world.clock.now() + 1000 * Math.min(story.request.budget.maxSeconds * SHARE, (0, runs_js_1.secondsLeft)(story));
    const runs = [];
    const made = new Map();
    const run = async (patch, like) => {
        const other = like.scope === 'step' ? {} : { [like.scope]: like.command };
        const trial = await (0, runs_js_1.runOnce)(story, bracket, { patch, ...other, seconds: Math.ceil(Math.max(PATIENCE.seconds, like.seconds * PATIENCE.times)) }, 'minimise');
        runs.push(trial);
        return trial;
    };
    const room = () => story.world.clock.now() + 1000 * (reference.seconds + (reference === narrow ? whole.seconds : 0)) <= until;
    const { repo } = story.world;
    const change = { base: bracket.onto, tree: cut.patch.tree, changes: cut.changes };
    return {
        runs,
        async ask(groups) {
            const tree = await (0, index_js_1.treeWith)(repo, change, groups);
            const known = made.get(tree)?.trials.at(-1);
            if (known !== undefined)
                return (0, index_js_2.asGreenAs)(known, reference) ? 'holds' : 'fails';
            const part = await (0, index_js_1.patchFromTree)(repo, bracket.onto, tree);
            const assessed = part.ok ? await (0, assess_js_1.assess)(story, bracket, candidate, { ...part, patch: { ...part.patch, applyRung: cut.patch.applyRung } }) : null;
            if (assessed?.ok !== true || assessed.checks.some((check) => !check.ok))
                return 'fails';
            if (runs.length >= most || !room())
                return 'stop';
            const trial = await run(assessed.patch, reference);
            made.set(tree, { patch: assessed.patch, screen: assessed.checks, trials: [trial] });
            return (0, index_js_2.asGreenAs)(trial, reference) ? 'holds' : 'fails';
        },
        async confirm(groups) {
            const small = made.get(await (0, index_js_1.treeWith)(repo, change, groups));
            if (small === undefined)
                return null;
            const trials = [...small.trials];
            for (const like of [...(reference === whole ? [] : [whole]), ...(verify === null ? [] : [verify])]) {
                const trial = await run(small.patch, like);
                if (!(0, index_js_2.asGreenAs)(trial, like))
                    return null;
                trials.push(trial);
            }
            return { ...small, trials };
        },
    };
}
function keptHunks(hunks, { kept }) {
    return hunks.filter((hunk) => hunk.some((group) => kept.includes(group)));
}
function placeOf({ path, line }) {
    return line === 0 ? path : `${path}:${line}`;
}
function sentenceOf({ hunks, minimum, runs, refused }) {
    const kept = keptHunks(hunks, minimum);
    const shown = minimum.dropped.map(placeOf);
    const left = `dropped: ${shown.slice(0, 10).join(', ')}${shown.length > 10 ? ` and ${shown.length - 10} more` : ''}`;
    const end = minimum.complete ? '' : ` The search ended after ${runs} ${runs === 1 ? 'run' : 'runs'} and may have left more than is needed.`;
    const size = `${hunks.length} ${hunks.length === 1 ? 'hunk' : 'hunks'}`;
    if (refused)
        return 'The change was kept whole: without a part of it what failed is green, but not everything that has to be.';
    if (shown.length === 0)
        return minimum.complete ? `All of the change is needed (${size}): with less of it the step is red.` : `Nothing was found that could be left out of ${size}.${end}`;
    if (kept.length === hunks.length)
        return `${size} ${hunks.length === 1 ? 'was' : 'were'} needed, though not all lines of ${hunks.length === 1 ? 'it' : 'them'}; ${left}.${end}`;
    return `${kept.length} of ${size} ${kept.length === 1 ? 'was' : 'were'} needed; ${left}.${end}`;
}


/***/ }),

/***/ 23225:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.planAttempt = planAttempt;
const foreign_js_1 = __webpack_require__(19971);
const usage_js_1 = __webpack_require__(62348);
const index_js_1 = __webpack_require__(31794);
/**
 * One call to the planner, where one is named: it sees what the patching model will see. Whatever becomes of it, the patch is asked for; so it is
 * not called where the budget would then have no room for the patch.
 */
async function planAttempt({ world, request: { planner } }, { cascade, budget }, promptFor) {
    if (planner === undefined)
        return { usage: usage_js_1.NO_USAGE };
    const who = { provider: planner.name, model: planner.model };
    const asked = shortAnswering(planner);
    const { spent, maxCalls, maxTokens } = budget;
    // The patching model reads about the same once more, and answers at greater length.
    const tokens = 2 * (promptFor(asked).tokens + asked.maxAnswerTokens);
    if (spent.calls + 2 > maxCalls || spent.tokens + tokens > maxTokens)
        return { planner: { ...who, note: 'The budget has no room for a plan and a patch.' }, usage: usage_js_1.NO_USAGE };
    world.events.stage('propose', { planner: who.provider });
    const answer = await cascade.ask(promptFor, { instead: [asked] });
    if (!answer.ok)
        return { planner: { ...who, note: `The planner gave no answer${whyNot(answer)}.` }, usage: answer.usage };
    const plan = (0, index_js_1.parsePlan)(answer.text);
    const told = { ...who, model: answer.model };
    return { planner: plan.ok ? { ...told, plan: plan.text } : { ...told, note: `The planner's answer is not used: ${plan.reason}.` }, usage: answer.usage };
}
/** A plan is a few lines; half of what an edit gets leaves room for models that think before they answer. */
function shortAnswering(planner) {
    return { ...planner, maxAnswerTokens: Math.ceil(planner.maxAnswerTokens / 2) };
}
function whyNot({ failures }) {
    const said = failures.map(({ message }) => (0, foreign_js_1.oneLine)(message, 200).replace(/[.\s]{1,5}$/, ''));
    return said.length === 0 ? '' : ` (${said.join('; ')})`;
}


/***/ }),

/***/ 58902:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.prove = prove;
const index_js_1 = __webpack_require__(55757);
const observe_js_1 = __webpack_require__(76583);
const minimise_js_1 = __webpack_require__(93987);
const runs_js_1 = __webpack_require__(9256);
/** Runs of the step with a change whose failure looks as if it came and went by itself. */
const FLAKY_RUNS = 3;
/**
 * Green once → proven. First the step without the change, because a failure that goes away by itself makes everything after it meaningless; then the
 * user's further command; then whatever can be left out is left out; then the step several times over on what is left of the change.
 */
async function prove(story, bracket, green) {
    const { patch, screen } = green;
    const first = green.narrow === null ? [green.whole] : [green.narrow, green.whole];
    const reverse = await reverseCheck(story, bracket, green.whole.seconds);
    if (reverse.state === 'green')
        return { patch, screen, trials: first, proof: { reverse }, end: unproven('flaky', reverse.sentence) };
    const verified = await verify(story, bracket, patch);
    const trials = verified === null ? first : [...first, verified.trial];
    const told = { reverse, ...(verified === null ? {} : { verify: verified.verify }) };
    if (verified?.verify.state === 'red')
        return { patch, screen, trials, proof: told, end: unproven('verify', verified.verify.sentence) };
    const sign = (0, index_js_1.flakySign)(bracket.original);
    const small = await (0, minimise_js_1.minimise)(story, bracket, { ...green, trials, flaky: sign !== null, verify: verified?.verify.state === 'green' ? verified.trial : null });
    const again = await repeat(story, bracket, { patch: small.patch, seconds: green.whole.seconds, sign });
    const proof = { ...told, minimised: small.minimised, ...(again === null ? {} : { repeat: again.repeat }) };
    const found = { patch: small.patch, screen: small.screen, trials: [...small.trials, ...(again?.trials ?? [])], proof };
    const red = again !== null && again.repeat.red > 0;
    return { ...found, end: red ? unproven('repeat', again.repeat.sentence) : { state: 'verified' } };
}
function unproven(why, reason) {
    return { state: 'unproven', why, reason };
}
/** The step once more as it was, where the budget has room for two runs more: a green run means something only if this one is red. */
async function reverseCheck(story, bracket, seconds) {
    const expected = Math.max(seconds, bracket.base.seconds);
    if ((0, runs_js_1.secondsLeft)(story) < 2 * expected)
        return { state: 'not-run', sentence: 'The step was not run once more without the change: the time budget has no room for it.' };
    const trial = await (0, runs_js_1.runOnce)(story, bracket, {}, 'prove');
    if (trial.green)
        return { state: 'green', trial, sentence: 'Without the change the step was green as well when it was run once more, so it fails now and then and a green run with the change proves nothing.' };
    if (showsAgain(bracket, trial))
        return { state: 'red', trial, sentence: 'Without the change the step is red again with the same failure.' };
    if (sameTests(bracket, trial))
        return { state: 'red', trial, sentence: 'Without the change the step is red again: the same tests fail, though with other values.' };
    return { state: 'other', trial, sentence: 'Without the change the step is red again, but with other errors than before.' };
}
/** What no parser could read is known by its exit code alone: its last line may differ from run to run. */
function showsAgain({ step, original }, trial) {
    return (0, observe_js_1.compareWith)(step, original.primary, trial).left.length > 0 || original.primary.some((bug) => bug.rule === `exit-${trial.exitCode ?? 1}`);
}
/** A test that draws its input at random fails with another message each time. */
function sameTests({ original: { primary } }, { reports }) {
    const failed = new Set(reports.bugs.filter(({ severity }) => severity === 'error').map(({ test }) => test));
    return primary.length > 0 && primary.every(({ test }) => test !== undefined && failed.has(test));
}
/** The base is asked only where the command is red: what was red before says nothing against the change. */
async function verify(story, bracket, patch) {
    const { verifyCommand: command } = story.request;
    if (command === undefined)
        return null;
    const trial = await (0, runs_js_1.runOnce)(story, bracket, { patch, verify: command }, 'prove');
    if (trial.green)
        return { trial, verify: { state: 'green', command, sentence: 'The further command (verify-command) is green with the change.' } };
    const before = earlierVerify(bracket) ?? (await (0, runs_js_1.runOnce)(story, bracket, { verify: command }, 'prove'));
    if (before.green)
        return { trial, verify: { state: 'red', command, before, sentence: 'The further command (verify-command) is red with the change and was green before it.' } };
    return { trial, verify: { state: 'red-before', command, before, sentence: 'The further command (verify-command) is red with the change, but was red before it as well, so it is ignored.' } };
}
/** The base does not change between attempts. */
function earlierVerify({ attempts }) {
    return attempts.findLast((attempt) => attempt.proof?.verify?.before !== undefined)?.proof?.verify?.before;
}
/** The run that was green counts as the first. Null where one run is all that was asked for. */
async function repeat(story, bracket, { patch, seconds, sign }) {
    const asked = story.request.repeat ?? (sign === null ? 1 : FLAKY_RUNS);
    if (asked <= 1)
        return null;
    const trials = [];
    while (trials.length + 1 < asked && (0, runs_js_1.secondsLeft)(story) >= seconds && trials.at(-1)?.green !== false)
        trials.push(await (0, runs_js_1.runOnce)(story, bracket, { patch }, 'prove'));
    const [ran, red] = [trials.length + 1, trials.filter((trial) => !trial.green).length];
    const by = story.request.repeat === undefined && sign !== null ? { sign: sign.id } : {};
    return { trials, repeat: { asked, ran, red, ...by, sentence: repeatSentence({ asked, ran, red }, by.sign === undefined ? null : sign) } };
}
function repeatSentence({ asked, ran, red }, sign) {
    const because = sign === null ? '' : ` (the failure looks as if it came and went: ${sign.sentence})`;
    if (red > 0)
        return `With the change the step was red in run ${ran} of ${asked}${because}.`;
    if (ran < asked)
        return `With the change the step was green in ${ran} of ${ran} runs; ${asked} were wanted${because}, but the time budget has no room for more.`;
    return `With the change the step was green in all of ${ran} runs${because}.`;
}


/***/ }),

/***/ 9256:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.runOnce = runOnce;
exports.secondsLeft = secondsLeft;
const observe_js_1 = __webpack_require__(76583);
const index_js_1 = __webpack_require__(36104);
/** One run with what the base run needed (the network, for itself or for what runs before it), and the event that tells of it. */
async function runOnce({ world, request, green }, { base, original }, run, stage = 'try') {
    const { narrow, verify, patch } = run;
    world.events.stage(stage, { scope: narrow !== undefined ? 'narrow' : verify !== undefined ? 'verify' : 'step' });
    const { step, limits, replay } = request;
    const whole = patch !== undefined && narrow === undefined && verify === undefined;
    const expected = whole ? original.primary.map((bug) => bug.test).filter((test) => test !== undefined) : [];
    const seconds = Math.min(limits.seconds, run.seconds ?? limits.seconds);
    return (0, index_js_1.runTrial)(world, {
        step, committed: comparesWithHead(original, [step.command, narrow, verify]), network: base.network, limits: { ...limits, seconds }, read: (0, observe_js_1.outputReader)({ world, request, ...(green === undefined ? {} : { green }) }, whole), expected,
        ...(replay === undefined ? {} : { replay: { ...replay, network: base.replayed?.network ?? false } }), ...(patch === undefined ? {} : { patch }), ...(narrow === undefined ? {} : { narrow }), ...(verify === undefined ? {} : { verify }),
    });
}
/** `git diff --exit-code`, `git status --porcelain` and the like, in the step or in what it calls. */
function comparesWithHead({ primary }, commands) {
    return primary.some(({ tool }) => tool === 'git-diff') || commands.some((command = '') => /\bgit\b[^\n]{0,60}\b(?:diff|diff-index|diff-files|status|ls-files)\b/.test(command));
}
/** Seconds that the whole heal may still take. */
function secondsLeft({ world, request, started }) {
    return request.budget.maxSeconds - (world.clock.now() - started) / 1000;
}


/***/ }),

/***/ 63697:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.judgeCandidate = judgeCandidate;
const foreign_js_1 = __webpack_require__(19971);
const observe_js_1 = __webpack_require__(76583);
const index_js_1 = __webpack_require__(36104);
const assess_js_1 = __webpack_require__(17892);
const candidate_js_1 = __webpack_require__(77441);
const prove_js_1 = __webpack_require__(58902);
const runs_js_1 = __webpack_require__(9256);
/** screen → try, from the narrowest command to the whole step; what is green then must prove itself. */
async function judgeCandidate(story, bracket, candidate) {
    const { cut, origin, rung, rationale, usage } = candidate;
    const attempt = { n: bracket.attempts.length + 1, origin, rung, rationale, ...askedWith(candidate), usage, screen: [], trials: [] };
    if (!cut.ok)
        return finish(attempt, cut.end);
    story.world.events.stage('screen');
    const assessed = await (0, assess_js_1.assess)(story, bracket, candidate, cut);
    if (!assessed.ok)
        return finish(attempt, { state: 'unapplied', reason: assessed.reason });
    const { patch, checks } = assessed;
    const pending = { ...attempt, patch, screen: checks };
    const failed = checks.filter((check) => !check.ok);
    if (failed.length > 0)
        return finish(pending, { state: 'screened', checks: failed });
    if (bracket.attempts.some((earlier) => earlier.patch?.tree === patch.tree))
        return finish(pending, { state: 'unapplied', reason: 'The same change was tried before.' });
    const before = story.request.plan?.tried?.find(({ tree }) => tree === patch.tree);
    if (before !== undefined)
        return finish(pending, { state: 'unapplied', reason: `The same change was tried in an earlier heal. ${(0, foreign_js_1.oneLine)(before.sentence, 300)}`.trimEnd() });
    return tryPatch(story, bracket, { pending, candidate, cut });
}
/** What only a model's attempt has. */
function askedWith({ skill, planner, shown, notes = [] }) {
    return { ...(skill === undefined ? {} : { skill }), ...(planner === undefined ? {} : { planner }), ...(shown === undefined ? {} : { shown }), ...(notes.length === 0 ? {} : { notes }) };
}
async function tryPatch(story, bracket, { pending, candidate, cut }) {
    const { patch } = pending;
    const narrow = await (0, index_js_1.narrowCommand)(bracket.step, bracket.failure, (path) => (0, candidate_js_1.readText)(story.world, bracket.onto, path));
    const first = narrow === null ? null : await (0, runs_js_1.runOnce)(story, bracket, { patch, narrow: narrow.command });
    // A red narrow run counts only where it shows the whole failure unchanged: a command that we made ourselves proves nothing else,
    // and what progress there is only the whole step can tell.
    const stillRed = first !== null && !first.green && (0, observe_js_1.compareWith)(bracket.step, bracket.failure.primary, first).gone.length === 0;
    const trials = first === null ? [] : [first];
    if (stillRed)
        return finish({ ...pending, trials }, redEnd(bracket, first));
    const whole = await (0, runs_js_1.runOnce)(story, bracket, { patch });
    if (!whole.green)
        return finish({ ...pending, trials: [...trials, whole] }, redEnd(bracket, whole));
    const proven = await (0, prove_js_1.prove)(story, bracket, { patch, screen: pending.screen, narrow: first, whole, candidate, cut });
    const { end, ...found } = proven;
    return finish({ ...pending, ...found }, end);
}
function redEnd(bracket, trial) {
    return { state: 'red', ...(0, observe_js_1.compareWith)(bracket.step, bracket.failure.primary, trial) };
}
function finish(pending, end) {
    return { ...pending, end, sentence: sentenceOf(end) };
}
function sentenceOf(end) {
    switch (end.state) {
        case 'verified':
            return 'The whole step was red before and is green with this change.';
        case 'screened':
            return `Stopped before it ran: ${end.checks.map((check) => `${check.id} (${check.reason})`).join('; ')}`;
        case 'unapplied':
        case 'no-proposal':
            return end.reason;
        case 'unproven':
            return `The step was green with this change, but that is not proven: ${end.reason}`;
        case 'red':
            return `The step is still red: ${end.gone.length} of the errors gone, ${end.left.length} left, ${end.fresh.length} new.`;
    }
}


/***/ }),

/***/ 52524:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readEnvFile = readEnvFile;
exports.readPathFile = readPathFile;
/** Names that no step may set for later ones: the runner's own, and the one that it refuses. */
const CLOSED = /^(?:GITHUB_|RUNNER_|ACTIONS_|INPUT_)|^NODE_OPTIONS$/i;
const NAME = /^[^\s=\0]{1,200}$/;
/** Characters that are kept of a name that is quoted. */
const QUOTED = 60;
/**
 * `GITHUB_ENV` → variables: `NAME=value` lines, and `NAME<<WORD`, lines, `WORD` for values of more than one line. Later ones win. As on the runner, a
 * file that cannot be read fails the step that wrote it.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#environment-files
 */
function readEnvFile(text) {
    const lines = linesOf(text);
    const entries = [];
    for (let at = 0; at < lines.length; at += 1) {
        const line = lines[at] ?? '';
        if (line === '')
            continue;
        const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')];
        const long = heredoc !== -1 && (equals === -1 || heredoc < equals);
        const name = line.slice(0, long ? heredoc : Math.max(equals, 0));
        if (!NAME.test(name))
            return { ok: false, reason: `a line in GITHUB_ENV is neither NAME=value nor NAME<<WORD (line ${at + 1})` };
        const end = long ? lines.indexOf(line.slice(heredoc + 2), at + 1) : at;
        if (long && (end === -1 || line.length === heredoc + 2))
            return { ok: false, reason: `the value of ${name.slice(0, QUOTED)} in GITHUB_ENV has no end` };
        entries.push([name, long ? lines.slice(at + 1, end).join('\n') : line.slice(equals + 1)]);
        at = end;
    }
    return { ok: true, value: Object.fromEntries(entries.filter(([name, value]) => !CLOSED.test(name) && !value.includes('\0'))) };
}
/** `GITHUB_PATH` → folders, in the order they are searched: the last line first. */
function readPathFile(text) {
    const folders = linesOf(text).filter((line) => line !== '' && !/[\0:]/.test(line));
    return [...new Set(folders.reverse())];
}
function linesOf(text) {
    return text.replace(/^\ufeff/, '').split(/\r?\n/);
}


/***/ }),

/***/ 1899:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.NOTHING_SPENT = void 0;
exports.spentOf = spentOf;
exports.addSpent = addSpent;
exports.capForDay = capForDay;
exports.dayBudgetText = dayBudgetText;
exports.dayOf = dayOf;
exports.NOTHING_SPENT = { tokens: 0, calls: 0, money: 0 };
/** What one run used up, as a day counts it. A call whose price nobody knows costs nothing here. */
function spentOf({ promptTokens, completionTokens, calls, money = 0 }) {
    return { tokens: promptTokens + completionTokens, calls, money };
}
function addSpent(a, b) {
    return { tokens: a.tokens + b.tokens, calls: a.calls + b.calls, money: a.money + b.money };
}
/**
 * What of a run's own budget the day leaves it.
 * @param others what all other heals of the day spent: this run's own spending counts against what is left here, as against its own budget
 */
function capForDay(budget, limits, others) {
    const left = { tokens: leftOf(limits.tokens, others.tokens), calls: leftOf(limits.calls, others.calls), money: leftOf(limits.money, others.money) };
    const maxMoney = Math.min(budget.maxMoney ?? Infinity, left.money);
    const bound = [left.tokens < budget.maxTokens ? 'tokens' : null, left.calls < budget.maxCalls ? 'calls' : null, left.money < (budget.maxMoney ?? Infinity) ? 'money' : null];
    return { maxTokens: Math.min(budget.maxTokens, left.tokens), maxCalls: Math.min(budget.maxCalls, left.calls), ...(maxMoney === Infinity ? {} : { maxMoney }), bound: bound.filter((what) => what !== null) };
}
function leftOf(limit, spent) {
    return limit === undefined ? Infinity : Math.max(0, limit - spent);
}
const UNITS = { tokens: (n) => `${n} tokens`, calls: (n) => `${n} call${n === 1 ? '' : 's'}`, money: (n) => `${Number(n.toFixed(4))} US dollars` };
/** Which limit of the day stands in the way, what was used of it, and from when on it counts anew. Part of a sentence. */
function dayBudgetText(bound, limits, { spent, day }) {
    const parts = bound.map((what) => `${UNITS[what](spent[what])} of ${UNITS[what](limits[what] ?? 0)} (budget-${what}-per-day)`);
    return `the heals of ${day} (UTC) have used ${parts.join(' and ')}; it counts anew from ${dayAfter(day)} 00:00 UTC`;
}
/** The day in UTC, `YYYY-MM-DD`. @param now milliseconds since the epoch */
function dayOf(now) {
    return new Date(now).toISOString().slice(0, 10);
}
function dayAfter(day) {
    return dayOf(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60 * 1000);
}


/***/ }),

/***/ 41415:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ddmin = ddmin;
/** Up to so many parts are left out one by one at once: halving first would only pay where most parts are superfluous. */
const FEW = 6;
/**
 * Delta debugging: the smallest subset that a search without going back finds for which the oracle holds. Whoever calls has seen that it holds for all
 * of `parts`. The empty subset is never asked for, nor is any subset asked for twice, so that an oracle that is not monotone (a part may be needed only
 * while another is there) or that wavers cannot make it run in circles.
 * Two departures from the paper: few parts start at the finest granularity, and at that granularity single parts are not tried, because most parts of
 * a proposed change are needed. Neither touches its promise, that the result was seen to hold and is 1-minimal if the search came to its end.
 * @see A. Zeller and R. Hildebrandt, "Simplifying and Isolating Failure-Inducing Input", IEEE Transactions on Software Engineering 28(2), 2002
 */
async function ddmin(parts, oracle) {
    const ask = remembering(parts, oracle);
    let kept = parts;
    let grains = Math.min(parts.length, parts.length <= FEW ? parts.length : 2);
    while (kept.length > 1) {
        const found = await reduce(split(kept, grains), ask);
        if (found === 'stop')
            return minimum(parts, kept, false);
        if (found !== null) {
            kept = found.kept;
            grains = Math.min(kept.length, kept.length <= FEW ? kept.length : found.by === 'subset' ? 2 : Math.max(2, grains - 1));
        }
        else if (grains >= kept.length)
            return minimum(parts, kept, true);
        else
            grains = Math.min(kept.length, grains * 2);
    }
    return minimum(parts, kept, true);
}
function remembering(parts, oracle) {
    const places = new Map(parts.map((part, at) => [part, at]));
    const said = new Map();
    return async (subset) => {
        const key = subset.map((part) => places.get(part)).join(' ');
        const answer = said.get(key) ?? (await oracle(subset));
        said.set(key, answer);
        return answer;
    };
}
/** One round: each piece alone, then all but each piece; null where nothing smaller holds. */
async function reduce(pieces, ask) {
    const single = pieces.every((piece) => piece.length === 1);
    const subsets = single ? [] : pieces.map((kept) => ({ kept, by: 'subset' }));
    const complements = pieces.length === 2 && !single ? [] : pieces.map((piece) => ({ kept: pieces.filter((other) => other !== piece).flat(), by: 'complement' }));
    for (const candidate of [...subsets, ...complements]) {
        const answer = await ask(candidate.kept);
        if (answer === 'stop')
            return 'stop';
        if (answer === 'holds')
            return candidate;
    }
    return null;
}
function split(parts, grains) {
    const from = (n) => Math.round((n * parts.length) / grains);
    return Array.from({ length: grains }, (_, n) => parts.slice(from(n), from(n + 1)));
}
function minimum(parts, kept, complete) {
    return { kept, dropped: parts.filter((part) => !kept.includes(part)), complete };
}


/***/ }),

/***/ 76583:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.observe = observe;
exports.outputReader = outputReader;
exports.failureOf = failureOf;
exports.compareWith = compareWith;
exports.warningsOf = warningsOf;
const index_js_1 = __webpack_require__(9975);
const index_js_2 = __webpack_require__(55757);
const fingerprints_js_1 = __webpack_require__(29482);
const reading_js_1 = __webpack_require__(52367);
const story_js_1 = __webpack_require__(24526);
const index_js_3 = __webpack_require__(36104);
/**
 * readLog → reportBugs → diagnose → reproduce, in the order that the source of the Log calls for.
 * @param mayClone asked once, before the first clone: an Ending when this run may not go on
 */
async function observe(plain, mayClone) {
    const { source, step } = plain.request;
    const story = await withBaseRun(plain);
    if (source.kind === 'command') {
        const refused = await mayClone();
        if (refused === null)
            await story.green?.usual();
        return refused === null ? fromBaseTrial(story) : done({ step, reports: story_js_1.NO_REPORTS, warnings: [] }, refused);
    }
    story.world.events.stage('readLog');
    const native = source.kind === 'native' ? await source.run() : null;
    const red = native === null ? step : { ...step, exitCode: native.exitCode };
    if (native?.exitCode === 0) {
        await learnFrom(story, native.output);
        return done({ step: red, reports: story_js_1.NO_REPORTS, warnings: [] }, (0, story_js_1.endWith)('nothing-to-heal', 'green'));
    }
    const options = { roots: [story.world.repo.state.root, ...(native?.roots ?? [])], extra: story.request.parsers ?? [] };
    if (native !== null)
        return fromLog(story, { step: red, log: await readNative(story, native, options), mayClone });
    const usual = await story.green?.usual();
    const log = await (0, reading_js_1.readStream)(story.world.files.read(source.kind === 'log' ? source.ref : '-'), { ...options, ...usualOf(usual) });
    return fromLog(story, { step: red, log, mayClone });
}
/** What green logs look like is asked for only where no parser can say why the step is red: it may cost a talk with a service. */
async function readNative(story, { output, reports = [] }, options) {
    const read = (0, reading_js_1.readBytes)(output, { ...options, files: reports });
    const unread = read.reports.window !== undefined || read.reports.bugs.some((bug) => bug.tool === 'log');
    const usual = unread ? await story.green?.usual() : null;
    return usual === null || usual === undefined ? read : (0, reading_js_1.readBytes)(output, { ...options, files: reports, usual });
}
function usualOf(usual) {
    return usual === null || usual === undefined ? {} : { usual };
}
async function learnFrom({ green }, output) {
    green?.see(output);
    await green?.keep();
}
async function withBaseRun(story) {
    const { baseLog, step } = story.request;
    if (baseLog === undefined)
        return story;
    const { reports, tail } = await (0, reading_js_1.readStream)(story.world.files.read(baseLog), { roots: [story.world.repo.state.root] });
    return { ...story, baseRun: (0, index_js_1.makeFailure)(reports, { job: step.job, step: step.step, lastLine: lastLineOf(tail) }) };
}
/**
 * Reads what a trial printed; clone and repository prefixes are stripped so that the fingerprints match those of any other run.
 * @param whole the step as it is, so that a green output shows what the step usually prints
 */
function outputReader({ world, request, green }, whole) {
    return (output, roots, exitCode, files) => {
        if (whole && exitCode === 0)
            green?.see(output);
        const { reports, tail } = (0, reading_js_1.readBytes)(output, { roots: [...roots, world.repo.state.root], files, extra: request.parsers ?? [], ...usualOf(green?.known) });
        return { reports, tail };
    };
}
const NONE = { network: false, earlier: false };
const EARLIER = { network: false, earlier: true };
const ALL = { network: true, earlier: true };
async function trialOnBase(story, { network, earlier }) {
    const { step, limits, replay } = story.request;
    story.world.events.stage('reproduce', { network, ...(replay === undefined ? {} : { earlier }) });
    return (0, index_js_3.runTrial)(story.world, { step, network, limits, read: outputReader(story, true), ...(replay === undefined ? {} : { replay: { ...replay, network: earlier } }) });
}
/** With no more network than it takes: first nobody has it, and what cannot install without it gets it before the step does. */
async function leastReaching(story) {
    const { network } = story.request.policy;
    const first = await trialOnBase(story, network === 'full' ? ALL : NONE);
    return network === 'auto' && first.replayed?.failed !== undefined ? trialOnBase(story, EARLIER) : first;
}
/** Another step's failure is not this one's, whatever it looks like. */
function notRun({ replayed }) {
    return replayed?.failed !== undefined;
}
/** The command is run in a clone, and that run is base Trial and Log at once. */
async function fromBaseTrial(story) {
    const base = await firstTrial(story);
    const step = { ...story.request.step, ...(base.exitCode === null ? {} : { exitCode: base.exitCode }) };
    const warnings = await warningsOf(story, base);
    if (notRun(base))
        return done({ step, reports: base.reports, base, warnings }, (0, story_js_1.endWith)('not-reproduced', 'other-failure', { base }));
    if (base.green)
        await story.green?.keep();
    if (base.green)
        return done({ step, reports: base.reports, base, warnings }, (0, story_js_1.endWith)('nothing-to-heal', 'green'));
    story.world.events.stage('diagnose');
    const found = failureOf(step, base);
    const { diagnosis, failure } = await diagnosed(story, step, { reports: base.reports, failure: found });
    const findings = { step, reports: base.reports, failure, diagnosis, base, warnings };
    return diagnosis.action === 'patch' ? { done: false, findings } : done(findings, endOfDiagnosis(diagnosis, failure));
}
/** Without network first; once more with it when all that went wrong is that there was none. */
async function firstTrial(story) {
    const { network } = story.request.policy;
    const first = await leastReaching(story);
    if (first.green || notRun(first) || network !== 'auto' || !isAboutNetwork(failureOf(story.request.step, first).primary))
        return first;
    return trialOnBase(story, ALL);
}
function isAboutNetwork(primary) {
    return primary.length > 0 && primary.every((bug) => isNetworkError(bug));
}
function isNetworkError(bug) {
    if (bug.kind === 'infra')
        return bug.rule === 'net' || bug.rule === 'registry';
    return /\b(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|Connection refused|Network is unreachable|Name or service not known|Temporary failure in name resolution)\b/.test(`${bug.message}\n${bug.excerpt}`);
}
/** The exit code of `timeout`. */
const TIMED_OUT = 124;
/** The Failure of a red trial; there always is one, if only of its exit code. */
function failureOf(step, trial) {
    const stopped = trial.killedBy === 'time';
    // What our own limit stopped ends as with the tool of that name, not as if somebody from outside had told it to.
    const exitCode = stopped ? TIMED_OUT : (trial.exitCode ?? 1);
    const lastLine = stopped && trial.tail.trim() === '' ? `It did not end within ${Math.round(trial.seconds)} s, the time limit of one run.` : lastLineOf(trial.tail);
    const failure = (0, index_js_1.makeFailure)(trial.reports, { job: step.job, step: step.step, exitCode: exitCode === 0 ? 1 : exitCode, lastLine });
    return failure ?? { fingerprint: '', primary: [], others: [], dropped: 0 };
}
function lastLineOf(tail) {
    return tail.split('\n').findLast((line) => line.trim() !== '') ?? '';
}
async function diagnosed(story, step, found) {
    const { repo } = story.world;
    const [tree, lastChange] = await Promise.all([repo.list(repo.state.baseTree), repo.lastChange()]);
    const read = (0, index_js_2.diagnose)({ ...found, step, tree, lastChange });
    return { ...read, diagnosis: (0, index_js_2.weighRuns)(read, story.baseRun === undefined ? {} : { base: story.baseRun }) };
}
async function fromLog(story, { step, log, mayClone }) {
    story.world.events.stage('reportBugs');
    const { reports } = log;
    const { exitCode } = step;
    const lastLine = lastLineOf(log.tail);
    const found = (0, index_js_1.makeFailure)(reports, { job: step.job, step: step.step, lastLine, ...(exitCode === undefined ? {} : { exitCode }) });
    if (found === null)
        return done({ step, reports, warnings: [] }, (0, story_js_1.endWith)('nothing-to-heal', 'no-failed-step'));
    story.world.events.stage('diagnose');
    const { diagnosis, failure } = await diagnosed(story, step, { reports, failure: found });
    const findings = { step, reports, failure, diagnosis, warnings: [] };
    if (diagnosis.action !== 'patch')
        return done(findings, endOfDiagnosis(diagnosis, failure));
    if (step.command === undefined)
        return done(findings, (0, story_js_1.endWith)('escalated', 'diagnosis-only', { failure, diagnosis }));
    const refused = await mayClone();
    return refused === null ? reproduce(story, findings) : done(findings, refused);
}
/** The base Trial must show at least one primary fingerprint of the Log; the Failure is narrowed to those. */
async function reproduce(story, findings) {
    const wanted = new Set(findings.failure.primary.map((bug) => bug.fingerprint));
    const shown = (trial) => failureOf(findings.step, trial).primary.filter((bug) => wanted.has(bug.fingerprint));
    const base = await searchingTrial(story, (trial) => !trial.green && shown(trial).length > 0);
    const warnings = await warningsOf(story, base);
    const facts = { failure: findings.failure, base };
    if (notRun(base))
        return done({ ...findings, base, warnings }, (0, story_js_1.endWith)('not-reproduced', 'other-failure', facts));
    if (base.green)
        return done({ ...findings, diagnosis: (0, index_js_2.weighRuns)(findings, { rerun: null }), base, warnings }, (0, story_js_1.endWith)('not-reproduced', 'green', facts));
    const primary = shown(base);
    if (primary.length === 0)
        return done({ ...findings, base, warnings }, (0, story_js_1.endWith)('not-reproduced', 'other-failure', facts));
    const others = [...findings.failure.others, ...findings.failure.primary.filter((bug) => !primary.some((kept) => kept.fingerprint === bug.fingerprint))];
    const narrowed = (0, index_js_1.narrowFailure)(findings.failure, { primary, others, job: findings.step.job, step: findings.step.step });
    const { diagnosis, failure } = await diagnosed(story, findings.step, { reports: base.reports, failure: narrowed });
    const known = { ...findings, failure, diagnosis, base, warnings };
    return diagnosis.action === 'patch' ? { done: false, findings: known } : done(known, endOfDiagnosis(diagnosis, failure));
}
async function searchingTrial(story, shows) {
    const first = await leastReaching(story);
    return shows(first) || notRun(first) || story.request.policy.network !== 'auto' ? first : trialOnBase(story, ALL);
}
/** What a patched trial left of a failure, what went away, and what is new. */
function compareWith(step, failure, trial) {
    return (0, fingerprints_js_1.compareFailures)(failure, trial.green ? [] : failureOf(step, trial).primary);
}
function endOfDiagnosis(diagnosis, failure) {
    return (0, story_js_1.endWith)('escalated', escalation(diagnosis), { diagnosis, failure });
}
/** No hub in this process can rerun a job, so what calls for a rerun is handed to a person. */
function escalation(diagnosis) {
    if (diagnosis.class === 'dependency' || diagnosis.class === 'workflow' || diagnosis.class === 'base-broken')
        return diagnosis.class;
    if (diagnosis.class === 'flaky-test')
        return 'flake';
    return diagnosis.class === 'unknown' || diagnosis.class === 'code' ? 'unknown' : 'infra';
}
/** What is to be said of the sandbox and the work tree, as far as it is known by now. */
async function warningsOf({ world }, base) {
    const { sandbox } = await world.workspace();
    const passedOver = (base?.replayed?.passedOver ?? []).map((title) => `The earlier step "${title}" failed here and was passed over.`);
    const warnings = [...(sandbox.ok ? sandbox.warnings : []), ...passedOver];
    if (world.repo.state.dirty)
        warnings.push('The work tree has changes that are not committed: the fix is for that state and is handed over as a patch only.');
    return warnings;
}
function done(findings, ending) {
    return { done: true, findings, ending };
}


/***/ }),

/***/ 15165:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.heal = heal;
const index_js_1 = __webpack_require__(80277);
const index_js_2 = __webpack_require__(55757);
const index_js_3 = __webpack_require__(90316);
const story_js_1 = __webpack_require__(24526);
const observe_js_1 = __webpack_require__(76583);
const index_js_4 = __webpack_require__(77474);
const index_js_5 = __webpack_require__(12058);
const index_js_6 = __webpack_require__(40949);
const index_js_7 = __webpack_require__(42689);
const strategy_js_1 = __webpack_require__(96213);
const index_js_8 = __webpack_require__(15113);
/**
 * One red step, all the way:
 * admit → readLog → reportBugs → diagnose → reproduce → [ gatherContext → propose → cutPatch → screen → try ]* → judge → publish → record.
 * Never throws on what the step, the repository or a model does: that is data, and the record says what happened.
 */
async function heal(world, request) {
    const started = world.clock.now();
    // Said before anything is spent: whoever sees that it cannot work may stop it.
    for (const line of request.unlike ?? [])
        world.events.warn(line);
    const story = { world, request, started, green: (0, index_js_7.openGreenLogs)(world, request.step) };
    const observed = await (0, observe_js_1.observe)(story, async () => {
        const { arrival, keyed, unsafeSingleProcess, publish: kind } = request;
        const { sandbox } = await world.workspace();
        const publishes = !['none', 'patch'].includes(kind);
        const refusal = (0, index_js_1.admit)({ arrival, sandbox, keyed, publishes, unsafeSingleProcess });
        return refusal === null ? null : (0, story_js_1.refusalEnding)(refusal);
    });
    if (observed.done)
        return (0, story_js_1.closeStory)(story, observed.findings, observed.ending);
    let bracket = await (0, index_js_3.openBracket)(story, observed.findings);
    for (;;) {
        const step = (0, strategy_js_1.next)(bracket.attempts, bracket.day.cap(bracket.budget), bracket.diagnosis, bracket.means);
        // Later runs may have brought up more than the first ones did.
        if (step.do === 'stop')
            return conclude(story, { ...bracket, warnings: [...new Set([...bracket.warnings, ...(await (0, observe_js_1.warningsOf)(story))])] }, step.reason);
        if (step.do === 'ask' && bracket.attempts.every(({ origin }) => origin.kind === 'fixer')) {
            const ended = await needless(story);
            if (ended !== null)
                return (0, story_js_1.closeStory)(story, bracket, ended);
        }
        bracket = await (0, index_js_3.turn)(story, bracket, step);
    }
}
/** Before the first call of a model: what has moved on or is green by now is not worth its price. Where GitHub does not say, the heal goes on; whoever publishes asks again. */
async function needless({ world: { hub, events }, request: { plan } }) {
    if (hub === undefined || plan === undefined)
        return null;
    const asked = await (0, index_js_1.stillWanted)(hub, plan);
    if (!asked.ok)
        events.warn(`Whether this heal is still wanted could not be asked: ${asked.reason}`);
    return asked.ok && asked.value !== null ? (0, story_js_1.endWith)(asked.value.outcome, asked.value.reason, { detail: asked.value.detail }) : null;
}
async function conclude(story, open, reason) {
    const bracket = { ...open, warnings: [...open.warnings, ...open.day.warnings] };
    const attempt = bracket.attempts.at(-1);
    if (reason !== 'verified' && reason !== 'flaky')
        return (0, story_js_1.closeStory)(story, bracket, ending('gave-up', reason, bracket));
    if (attempt?.patch === undefined)
        return (0, story_js_1.closeStory)(story, bracket, ending('gave-up', 'score', bracket));
    const { repo, events } = story.world;
    events.stage('judge');
    const whole = await (0, index_js_4.patchFromTree)(repo, repo.state.baseTree, attempt.patch.tree);
    const agreed = (0, index_js_8.agreementOf)(bracket.attempts);
    const verdict = (0, index_js_8.judge)({
        patch: attempt.patch, changes: whole.ok ? whole.changes : [], failure: bracket.original, origin: attempt.origin, base: bracket.base, trials: attempt.trials,
        screen: attempt.screen, policy: story.request.policy, shownFiles: bracket.shownFiles, grant: bracket.grant, ...(attempt.proof === undefined ? {} : { proof: attempt.proof }),
        ...(agreed === undefined ? {} : { besides: { agreed } }),
    });
    // Red, then green on the same tree: that is what a failure that comes and goes looks like.
    const diagnosis = reason === 'flaky' ? (0, index_js_2.weighRuns)({ diagnosis: bracket.diagnosis, failure: bracket.original }, { rerun: null }) : bracket.diagnosis;
    const record = (0, story_js_1.closeStory)(story, { ...bracket, diagnosis, patch: attempt.patch, verdict }, endingFor(bracket, verdict));
    if (verdict.accepted)
        await story.green?.keep();
    return verdict.accepted ? handOver(story, record, attempt.patch) : record;
}
/** Everything that could still go wrong with handing over is said in the record; the verified fix itself is never lost. */
async function handOver(story, record, patch) {
    const { world, request } = story;
    world.events.stage('publish');
    const kind = request.dryRun ? 'none' : (0, index_js_5.kindFor)(record, request.publish);
    const named = { ...record, ...(request.plan?.key === undefined ? {} : { key: request.plan.key }) };
    const letter = (0, index_js_6.letterFor)(record, kind);
    const handed = { record: named, patch, ...request.handing, ...(request.owner === undefined ? {} : { owner: request.owner }), ...(letter === undefined ? {} : { letter }) };
    const publication = await (0, index_js_5.publish)(world, kind, handed);
    const kept = publication.kind === 'none' && !request.dryRun && kind !== 'none' ? await (0, index_js_5.publish)(world, 'patch', handed) : publication;
    return (0, index_js_6.withPublication)(record, kept, keptBecause(publication, kept, request));
}
function keptBecause(first, kept, request) {
    if (request.dryRun)
        return ['Dry run: nothing was handed over.'];
    return first.kind === 'none' && kept.kind !== 'none' ? [`${first.reason} The fix is kept as a patch instead.`] : [];
}
function endingFor(bracket, verdict) {
    if (verdict.tier === 'ready' && verdict.accepted)
        return ending('healed', 'ready', bracket);
    if (verdict.tier === 'draft' && verdict.accepted)
        return ending('proposed', 'draft', bracket);
    return ending('gave-up', 'score', bracket);
}
function ending(outcome, reason, bracket) {
    const { budget } = bracket;
    // Where it was the run's own time that ran out, the day has nothing to do with it.
    const usedUp = reason === 'budget' && budget.spent.seconds < budget.maxSeconds ? bracket.day.usedUp(budget) : undefined;
    return { outcome, reason, sentence: (0, index_js_6.sentenceFor)(outcome, reason, { failure: bracket.original, attempts: bracket.attempts, ...(usedUp === undefined ? {} : { detail: usedUp }) }) };
}


/***/ }),

/***/ 9511:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openDay = openDay;
const day_budget_js_1 = __webpack_require__(1899);
const FREE = { cap: (budget) => budget, spent: async () => undefined, usedUp: () => undefined, warnings: [] };
/**
 * Counts what the heals of this repository spent today. Without a limit nothing is read and nothing written. A store that fails takes the day's
 * limits away, which is said, but never the heal: its own budget holds.
 */
async function openDay({ store, clock }, { id, dayBudget: limits }) {
    if (limits === undefined)
        return FREE;
    const day = (0, day_budget_js_1.dayOf)(clock.now());
    const group = `budget/${day}`;
    const warnings = [];
    const known = await store.read(group);
    if (!known.ok)
        warnings.push(unreadable(known));
    let others = known.ok ? await total(known.texts, id, warnings) : day_budget_js_1.NOTHING_SPENT;
    let own = day_budget_js_1.NOTHING_SPENT;
    let lost = !known.ok;
    const caps = (budget) => (known.ok ? (0, day_budget_js_1.capForDay)(budget, limits, others) : { ...budget, bound: [] });
    return {
        warnings,
        cap: (budget) => {
            const { bound: _, ...left } = caps(budget);
            return { ...budget, ...left };
        },
        usedUp: (budget) => {
            const spent = (0, day_budget_js_1.addSpent)(others, own);
            // Money that is left may still have been too little for a call; that call's own sentence says so.
            const bound = caps(budget).bound.filter((what) => what !== 'money' || spent.money >= (limits.money ?? 0));
            return bound.length === 0 ? undefined : (0, day_budget_js_1.dayBudgetText)(bound, limits, { spent, day });
        },
        spent: async (usage) => {
            own = (0, day_budget_js_1.spentOf)(usage);
            if (lost)
                return;
            // Heals at the same time spend from the same day.
            const now = await store.write(group, id, JSON.stringify({ v: 1, ...own }));
            if (now.ok)
                others = await total(now.texts, id, []);
            else
                warnings.push(unwritten(now));
            lost = !now.ok;
        },
    };
}
/** What cannot be read counts for nothing, and that is said once. */
async function total(texts, own, warnings) {
    const { decodeSpent } = await __webpack_require__.e(/* import() */ 5333).then(__webpack_require__.bind(__webpack_require__, 35333));
    const rows = [...texts].filter(([name]) => name !== own).map(([, text]) => decodeSpent(text));
    if (rows.includes(null))
        warnings.push('The store holds counts of today that this program did not write; they were left out of the budget of the day.');
    return rows.reduce((sum, row) => (row === null ? sum : (0, day_budget_js_1.addSpent)(sum, row)), day_budget_js_1.NOTHING_SPENT);
}
function unreadable({ none, reason }) {
    const why = none ? 'there is no store' : reason;
    return `The budget of the day was not kept, because what was spent today could not be read (${why}): only the budget of this run held. Give store a folder that lasts, or run where there is a cache service.`;
}
function unwritten({ reason }) {
    return `What this run spent could not be written down (${reason}): later heals of today will not count it in the budget of the day.`;
}


/***/ }),

/***/ 28916:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openGreenLogs = openGreenLogs;
const index_js_1 = __webpack_require__(9975);
const day_budget_js_1 = __webpack_require__(1899);
const hash_js_1 = __webpack_require__(69639);
const index_js_2 = __webpack_require__(53730);
const NAME = 'index';
/** A step that is green a hundred times a day teaches nothing new the hundredth time. */
const PER_DAY = 3;
/** The end of an output, where failing lines would stand as well. */
const BYTES = 1 << 20;
/** Green logs of this very step: another command, shell or folder is another step. */
function openGreenLogs({ store, clock }, { job, step, command = '', shell, workingDirectory }) {
    const group = `rarity/${(0, hash_js_1.shortHash)(JSON.stringify([job, step, command, shell, workingDirectory]), 16)}`;
    let asked;
    let known = null;
    let seen;
    const row = () => (asked ??= readRow(store, group));
    return {
        usual: async () => (known = (await row())?.usual ?? null),
        get known() {
            return known;
        },
        see: (output) => void (seen = output),
        keep: async () => {
            if (seen === undefined)
                return;
            const [before, day] = [await row(), (0, day_budget_js_1.dayOf)(clock.now())];
            const fresh = before?.day === day ? before.fresh : 0;
            if (fresh >= PER_DAY)
                return;
            const lines = (0, index_js_2.cleanBytes)(seen.subarray(-BYTES)).lines.filter((line) => line.echo !== true && line.mark === undefined);
            const { logs, grams } = (0, index_js_1.learnUsual)(before?.usual ?? null, lines.map((line) => line.text));
            await store.write(group, NAME, JSON.stringify({ v: 1, day, fresh: fresh + 1, logs, grams: [...grams] }));
        },
    };
}
async function readRow(store, group) {
    const read = await store.read(group);
    const text = read.ok ? read.texts.get(NAME) : undefined;
    if (text === undefined)
        return null;
    const { decodeRarity } = await __webpack_require__.e(/* import() */ 5333).then(__webpack_require__.bind(__webpack_require__, 35333));
    const row = decodeRarity(text);
    return row === null ? null : { usual: { logs: row.logs, grams: new Map(row.grams) }, day: row.day, fresh: row.fresh };
}


/***/ }),

/***/ 42689:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openGreenLogs = exports.openDay = void 0;
var day_js_1 = __webpack_require__(9511);
Object.defineProperty(exports, "openDay", ({ enumerable: true, get: function () { return day_js_1.openDay; } }));
var green_logs_js_1 = __webpack_require__(28916);
Object.defineProperty(exports, "openGreenLogs", ({ enumerable: true, get: function () { return green_logs_js_1.openGreenLogs; } }));


/***/ }),

/***/ 24526:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.NO_REPORTS = void 0;
exports.endWith = endWith;
exports.refusalEnding = refusalEnding;
exports.closeStory = closeStory;
const usage_js_1 = __webpack_require__(62348);
const index_js_1 = __webpack_require__(40949);
exports.NO_REPORTS = { bugs: [], dropped: 0, unread: 0 };
/** The Ending of an outcome and reason, with its sentence. */
function endWith(outcome, reason, facts = {}) {
    return { outcome, reason, sentence: (0, index_js_1.sentenceFor)(outcome, reason, facts) };
}
function refusalEnding(refusal) {
    return endWith('refused', refusal.reason, { detail: refusal.detail });
}
/** Closes the story: findings and ending become the record. Publication is added when there is one. */
function closeStory({ world, request, started }, findings, ending) {
    world.events.stage('record', { outcome: ending.outcome, reason: ending.reason });
    const { state } = world.repo;
    const now = world.clock.now();
    const attempts = findings.attempts ?? [];
    const { failure, diagnosis, base, patch, verdict } = findings;
    return {
        id: request.id,
        version: request.version,
        startedAt: new Date(started).toISOString(),
        seconds: (now - started) / 1000,
        ending,
        step: findings.step,
        head: state.head,
        ...(state.branch === undefined ? {} : { branch: state.branch }),
        dirty: state.dirty,
        sandbox: base?.sandbox ?? '',
        reports: findings.reports,
        ...(failure === undefined ? {} : { failure }),
        ...(diagnosis === undefined ? {} : { diagnosis }),
        ...(base === undefined ? {} : { base }),
        attempts,
        ...(patch === undefined ? {} : { patch }),
        ...(verdict === undefined ? {} : { verdict }),
        publication: { kind: 'none', reason: 'There was nothing to hand over.' },
        usage: attempts.map((attempt) => attempt.usage).reduce(usage_js_1.addUsage, usage_js_1.NO_USAGE),
        warnings: [...new Set([...(request.unlike ?? []), ...findings.warnings])],
    };
}


/***/ }),

/***/ 96213:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.next = next;
exports.mostLines = mostLines;
exports.linesOf = linesOf;
/** The widest rung. */
const LAST_RUNG = 3;
/** From the second failure in a row on somebody else is asked, if there is anybody. */
const PATIENCE = 2;
/** The same failure so often, after changes that differ and with all there is to see: nobody here knows better. */
const MOST_ALIKE = 3;
/**
 * What to do next: pure, and the only place that decides it.
 * Fixers come first because they cost nothing; a model is asked only when none of them made the step green.
 */
function next(attempts, budget, diagnosis, means) {
    const last = attempts.at(-1);
    if (last?.end.state === 'verified')
        return stop('verified');
    // A failure that goes away by itself cannot be seen to go away by a change: no further attempt could be proven either.
    if (last?.end.state === 'unproven' && last.end.why === 'flaky')
        return stop('flaky');
    const fixer = means.fixers.find((name) => !attempts.some((attempt) => attempt.origin.kind === 'fixer' && attempt.origin.name === name));
    if (fixer !== undefined)
        return { do: 'fix', fixer };
    if (means.providers.length === 0)
        return stop('no-provider');
    const asked = attempts.filter(byModel);
    const story = { asked, recent: attempts.slice(attempts.findLastIndex(progressed) + 1).filter(byModel), gained: attempts.filter(progressed) };
    return endOfAsking(story, budget, means) ?? askNext(story, diagnosis, means);
}
function byModel({ origin }) {
    return origin.kind === 'model';
}
function stop(reason) {
    return { do: 'stop', reason };
}
function endOfAsking({ asked, recent }, budget, means) {
    const last = asked.at(-1);
    if (last?.end.state === 'no-proposal' && last.end.why === 'provider')
        return stop('providers');
    if (last?.end.state === 'no-proposal' && last.end.why === 'budget')
        return stop('budget');
    if (last !== undefined && insists(asked, last, means) && !widensOnce(asked, last, means))
        return stop(allScreened(asked) ? 'screened' : 'repeated');
    if (asked.length >= budget.maxAttempts)
        return stop(allScreened(asked) ? 'screened' : 'attempts');
    if (isSpent(budget))
        return stop('budget');
    return stuck(recent) ? stop('repeated') : null;
}
/** The same tree proposed again by a model that saw why it failed, in this heal or in an earlier one. */
function repeats(asked, last, means) {
    return last.patch !== undefined && alike(asked, last, means) > 1;
}
/** Earlier heals count for one. */
function alike(asked, { patch }, { tried = [] }) {
    const before = patch !== undefined && tried.includes(patch.tree) ? 1 : 0;
    return before + asked.filter((attempt) => attempt.patch?.tree === patch?.tree).length;
}
/** All that could be asked say the same. */
function insists(asked, last, means) {
    return repeats(asked, last, means) && others(asked, last, means).length === 0;
}
/**
 * Whoever says the same again was not shown what would change its mind, so it is shown all there is, once; another step in between would be a call for
 * nothing. Who says it a third time, or said it with all in view, would only cost.
 */
function widensOnce(asked, last, means) {
    return alike(asked, last, means) === 2 && !asked.some((attempt) => attempt.patch?.tree === last.patch?.tree && attempt.rung >= LAST_RUNG);
}
/** Who did not propose that tree yet. */
function others(asked, { patch }, { providers }) {
    return providers.filter((name) => !asked.some((attempt) => attempt.patch?.tree === patch?.tree && providerOf(attempt) === name));
}
/** Nothing moves although the attempts differ, or each makes it worse. */
function stuck(recent) {
    const failures = recent.flatMap(({ end }) => (end.state === 'red' ? [[...end.left, ...end.fresh].sort().join(' ')] : []));
    const alike = failures.filter((failure) => failure === failures.at(-1)).length;
    return (alike >= MOST_ALIKE && recent.some(({ rung }) => rung >= LAST_RUNG)) || (recent.length >= 2 && recent.slice(-2).every(grew));
}
/** More distinct errors than before. */
function grew({ end }) {
    return end.state === 'red' && end.fresh.length > end.gone.length;
}
function allScreened(asked) {
    return asked.length > 0 && asked.every((attempt) => attempt.end.state === 'screened');
}
/** A further attempt may be so much larger than the largest before it. */
const GROWTH = { times: 2, lines: 40 };
/**
 * The growth brake: how many changed lines a further attempt may have, null = as many as the policy allows. Whoever mends more and more has lost the thread.
 * @param attempts those of this heal; one that the screen stopped, for instance by this very brake, raises nothing
 */
function mostLines(attempts) {
    const sizes = attempts.flatMap(({ origin, patch, end }) => (origin.kind === 'model' && patch !== undefined && end.state !== 'screened' ? [linesOf(patch.files)] : []));
    return sizes.length === 0 ? null : Math.max(...sizes) * GROWTH.times + GROWTH.lines;
}
function linesOf(files) {
    return files.reduce((sum, { added, removed }) => sum + added + removed, 0);
}
function isSpent(budget) {
    const { spent, maxMoney = Infinity } = budget;
    if ((spent.money ?? 0) >= maxMoney)
        return true;
    return spent.tokens >= budget.maxTokens || spent.calls >= budget.maxCalls || spent.seconds >= budget.maxSeconds;
}
/** Every further attempt differs from those before it in its view, in who is asked, or in how; what it saw them do differs anyway. */
function askNext({ asked, recent, gained }, diagnosis, means) {
    const last = recent.at(-1);
    if (last === undefined)
        return askOf({ rung: firstRung(diagnosis, means), provider: stayWith(asked.at(-1), means), skill: means.skills[0] }, means);
    const rung = insists(asked, last, means) ? LAST_RUNG : Math.min(LAST_RUNG, last.rung + 1);
    const provider = nextProvider({ asked, recent }, last, means);
    // What models mended may be what the new errors come from. What a fixer mended stays: it would not be tried again.
    if (grew(last) && gained.length > 0 && gained.every(byModel))
        return { ...askOf({ rung, provider, skill: means.skills[0] }, means), afresh: true };
    const wanted = { rung, provider, skill: nextSkill(recent, provider, means) };
    const choice = [wanted, ...otherwise(wanted, means)].find((one) => !recent.some((attempt) => isSame(attempt, one, means)));
    if (choice === undefined && !taught(last))
        return stop('repeated');
    return askOf(choice ?? wanted, means);
}
function askOf({ rung, provider, skill }, means) {
    return { do: 'ask', rung, ...(provider === means.providers[0] ? {} : { provider }), ...(skill === undefined || skill === means.skills[0] ? {} : { skill }) };
}
const ELSEWHERE = ['import', 'link', 'dependency'];
/** What cannot be found lies elsewhere, so it takes more than the unit that looks for it. After progress, what is left is looked at from near, too. */
function firstRung(diagnosis, { kinds }) {
    return diagnosis.class === 'dependency' || ELSEWHERE.includes(kinds[0]) ? 1 : 0;
}
/** Whoever answered last is known to answer. */
function stayWith(last, { providers }) {
    const name = last === undefined ? undefined : providerOf(last);
    return providers.find((one) => one === name) ?? providers[0] ?? '';
}
/** Somebody else after the same answer twice, after an answer that made it worse, and after two in a row that mended nothing. */
function nextProvider({ asked, recent }, last, means) {
    const same = stayWith(last, means);
    const row = recent.length - 1 - recent.findLastIndex((attempt) => providerOf(attempt) !== providerOf(last));
    const again = repeats(asked, last, means);
    if (!again && !grew(last) && row < PATIENCE)
        return same;
    const rest = again ? others(asked, last, means) : means.providers.filter((name) => name !== providerOf(last));
    const tries = (name) => recent.filter((attempt) => providerOf(attempt) === name).length;
    return [...rest].sort((a, b) => tries(a) - tries(b))[0] ?? same;
}
/** What landed and did not help may have been asked for in the wrong way; what did not land only saw too little. */
function nextSkill(recent, provider, { skills }) {
    const landed = recent.filter((attempt) => providerOf(attempt) === provider && attempt.end.state !== 'unapplied').length;
    return skills[landed % skills.length];
}
function otherwise({ rung, provider, skill }, { providers, skills }) {
    const rest = providers.filter((name) => name !== provider);
    return [...skills.filter((name) => name !== skill).map((name) => ({ rung, provider, skill: name })), ...rest.flatMap((name) => skills.map((one) => ({ rung, provider: name, skill: one })))];
}
function isSame(attempt, { rung, provider, skill }, { skills }) {
    return attempt.rung === rung && providerOf(attempt) === provider && (attempt.skill ?? skills[0]) === skill;
}
/** Did it leave anything behind that the next asking can tell of? */
function taught({ end, patch }) {
    return patch !== undefined || end.state === 'unapplied';
}
function providerOf({ origin }) {
    return origin.kind === 'model' ? origin.provider : undefined;
}
function progressed({ end }) {
    return end.state === 'red' && end.gone.length > 0 && end.left.length > 0 && end.fresh.length === 0;
}


/***/ }),

/***/ 11024:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.asGreenAs = asGreenAs;
/**
 * Is a run as green as another one of the same command: green, no test fewer, and no error told that the other did not tell? A smaller change may
 * be green only because less is run.
 */
function asGreenAs(trial, reference) {
    const known = new Set(reference.reports.bugs.map((bug) => bug.fingerprint));
    const fresh = trial.reports.bugs.some((bug) => bug.severity === 'error' && !known.has(bug.fingerprint));
    return trial.green && !fresh && keepsTests(trial, reference);
}
function keepsTests({ tests }, { tests: before }) {
    if (before === undefined)
        return true;
    return tests !== undefined && tests.total >= before.total && tests.passed >= before.passed && tests.skipped <= before.skipped;
}


/***/ }),

/***/ 36104:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.prepare = exports.narrowCommand = exports.namedTests = exports.asGreenAs = void 0;
exports.runTrial = runTrial;
const shell_word_js_1 = __webpack_require__(11942);
const named_tests_js_1 = __webpack_require__(125);
const replay_js_1 = __webpack_require__(67813);
var as_green_js_1 = __webpack_require__(11024);
Object.defineProperty(exports, "asGreenAs", ({ enumerable: true, get: function () { return as_green_js_1.asGreenAs; } }));
var named_tests_js_2 = __webpack_require__(125);
Object.defineProperty(exports, "namedTests", ({ enumerable: true, get: function () { return named_tests_js_2.namedTests; } }));
var narrow_js_1 = __webpack_require__(2573);
Object.defineProperty(exports, "narrowCommand", ({ enumerable: true, get: function () { return narrow_js_1.narrowCommand; } }));
var replay_js_2 = __webpack_require__(67813);
Object.defineProperty(exports, "prepare", ({ enumerable: true, get: function () { return replay_js_2.prepare; } }));
/**
 * Runs the failing step (or a narrower command) once, in a fresh clone of the base tree with the patch on it, behind what ran before it in its job.
 * The clone is gone afterwards; what the run left in it is never used.
 */
async function runTrial(world, request) {
    const workspace = await world.workspace();
    const clone = await workspace.clone();
    try {
        if (request.patch !== undefined)
            await applyTo(clone, { ...request, patch: request.patch });
        const prepared = await (0, replay_js_1.prepare)(clone, { ...request, network: request.replay?.network ?? false, nonce: () => world.clock.nonce(16) });
        const run = { world, workspace, request, clone, prepared };
        const before = prepared.failed ?? (await runSetup(run));
        if (before !== null)
            return describe(run, { ...before, exitCode: before.exitCode ?? 1 });
        const result = await runStep(run, commandOf(request));
        const { reports = [] } = request.step;
        return describe(run, result, reports.length === 0 ? [] : await clone.reports(reports));
    }
    finally {
        await clone.dispose();
    }
}
async function applyTo(clone, { patch, committed = false, limits }) {
    await clone.apply(patch);
    if (committed)
        await clone.run({ command: commitOf(patch), shell: 'sh', workingDirectory: '.', env: {}, network: false, limits });
}
/** In the clone, as foreign code: filters of the repository's attributes may run. Where there is no git the step finds what it found before. */
function commitOf({ files }) {
    const settings = ['core.hooksPath=/dev/null', 'commit.gpgSign=false', 'user.name=heal-action', 'user.email=heal-action@localhost'].map((one) => `-c ${one}`).join(' ');
    return `git add -Af -- ${files.map(({ path }) => (0, shell_word_js_1.shellWord)(path)).join(' ')} && git ${settings} commit -q --no-verify -m 'The change that is tried'\n`;
}
function commandOf(request) {
    return request.narrow ?? request.verify ?? request.step.command ?? '';
}
/** Null when there is no set-up or it went well; its result when it failed, which then stands for the whole trial. */
async function runSetup(run) {
    const { setup } = run.request.step;
    if (setup === undefined || setup === '')
        return null;
    const result = await runStep(run, setup);
    return isGreen(result) ? null : result;
}
function runStep({ clone, request, prepared }, command) {
    const { step, network, limits } = request;
    const { env, path } = prepared;
    return clone.run({ command: prepared.here(command), shell: step.shell, workingDirectory: step.workingDirectory, env, ...(path === undefined ? {} : { path }), network, limits });
}
function isGreen(result) {
    return result.exitCode === 0 && result.killedBy === undefined;
}
function describe({ world, workspace, request, clone, prepared }, result, files = []) {
    const { reports, tail } = request.read(result.output, clone.paths, result.exitCode, files);
    const { killedBy } = result;
    const { expected = [] } = request;
    const named = expected.length === 0 ? {} : { named: (0, named_tests_js_1.namedTests)(expected, [new TextDecoder().decode(result.output), ...files.map(({ text }) => text)]) };
    return {
        on: request.patch === undefined ? 'base' : 'patched',
        scope: request.narrow !== undefined ? 'narrow' : request.verify !== undefined ? 'verify' : 'step',
        command: commandOf(request),
        tree: request.patch?.tree ?? world.repo.state.baseTree,
        sandbox: workspace.sandbox.ok ? workspace.sandbox.name : 'none',
        network: request.network,
        ...(prepared.replayed === undefined ? {} : { replayed: prepared.replayed }),
        green: isGreen(result),
        exitCode: result.exitCode,
        ...(killedBy === undefined ? {} : { killedBy }),
        reports,
        ...(reports.tests === undefined ? {} : { tests: reports.tests }),
        ...named,
        seconds: result.seconds,
        tail,
    };
}


/***/ }),

/***/ 125:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.namedTests = namedTests;
const terminal_js_1 = __webpack_require__(30955);
/**
 * Lines with which runners name a test that passed: TAP, the ticks of node:test, jest, mocha, vitest and others, `pytest -v`, `go test -v`,
 * libtest, `unittest -v`, GoogleTest. Each is linear. A tick before a file with its number of tests (vitest) names none.
 */
const PASSED = [
    /^\s{0,80}ok \d+ (?!.*# (?:skip|todo))/i,
    /^\s{0,80}[✔✓√] (?!.*\(\d+ tests?\b)/,
    /^(?=\S*::).* PASSED\b/,
    /^\s{0,80}--- PASS: /,
    /^test .* \.\.\. ok$/,
    /^\w+ \([\w.]+\).* \.\.\. ok$/,
    /^\[ {7}OK \] /,
];
const ESCAPES = new RegExp(terminal_js_1.ESCAPE, 'g');
/**
 * Which of the tests that failed before a run names anywhere, and how many that passed it names at all: only a runner that names all of them says
 * something by naming one not.
 * @param texts what the run printed, and the report files that it wrote
 */
function namedTests(expected, texts) {
    const plain = texts.map((text) => text.replace(ESCAPES, ''));
    const missing = [...new Set(expected)].filter((id) => !plain.some((text) => text.includes(ownName(id))));
    const passed = (plain[0] ?? '').split('\n').filter((line) => PASSED.some((pattern) => pattern.test(line.slice(0, 2000).trimEnd()))).length;
    return { passed, missing };
}
/** A test's own name, without the suites, files and classes that stand before it; `test_a (module.Class)` of unittest begins with it. */
function ownName(id) {
    const own = id.split(/ › | > |::|»/).findLast((part) => part.trim() !== '')?.trim() ?? id;
    return /^(\w+) \([\w.]+\)$/.exec(own)?.[1] ?? own;
}


/***/ }),

/***/ 97024:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.narrowCargo = narrowCargo;
const narrow_job_js_1 = __webpack_require__(4643);
const narrow_tools_js_1 = __webpack_require__(19603);
/** docs: doc.rust-lang.org/cargo/commands/cargo-test.html, …/cargo-check.html */
const OPTIONS = {
    values: ['-p', '--package', '--features', '-F', '--target', '--profile', '--test', '--bin', '--example', '--bench', '--manifest-path', '--target-dir', '--color', '--message-format', '-j', '--jobs', '--config', '-Z', '--exclude'],
    flags: /^(?:-[qvr]{1,4}|--(?:release|all|workspace|lib|bins|tests|examples|benches|all-targets|all-features|no-default-features|locked|offline|frozen|verbose|quiet|no-fail-fast|keep-going|no-run|no-deps|ignore-rust-version))$|^--(?!doc)[a-z-]{1,40}=/,
};
const TARGETED = /^--(?:lib|bins?|tests?|examples?|benches|bench|all-targets|manifest-path)(?:=|$)/;
const HARNESS = /^(?:--(?:nocapture|no-capture|show-output|quiet|include-ignored|ignored|test-threads=\d{1,3}|color=\w{1,10})|-q)$/;
const SHORT = { t: 'test', b: 'build', c: 'check' };
/** `cargo test` on the failing tests of one package, `cargo check` where it did not compile, `cargo clippy` on one package. */
async function narrowCargo(words, job) {
    const from = words.findIndex((word) => !/^\w{1,100}=/.test(word.value));
    if (words[from]?.value !== 'cargo')
        return null;
    const at = words[from + 1]?.value.startsWith('+') === true ? from + 1 : from;
    const name = words[at + 1]?.value ?? '';
    const sub = Object.hasOwn(SHORT, name) ? (SHORT[name] ?? '') : name;
    const call = ['test', 'build', 'check', 'clippy'].includes(sub) ? readCall(words, at) : null;
    if (call === null)
        return null;
    return (sub === 'test' ? await narrowTests(call, job) : null) ?? narrowCompile(sub, call, job);
}
function readCall(words, at) {
    const rest = words.slice(at + 2);
    const cut = rest.findIndex((word) => word.value === '--');
    const split = (0, narrow_tools_js_1.splitArguments)(cut === -1 ? rest : rest.slice(0, cut), OPTIONS);
    if (split === null || split.greedy || split.options.some((word) => word.value.startsWith('--exclude')))
        return null;
    return { ...split, head: words.slice(0, at + 1), harness: cut === -1 ? null : rest.slice(cut + 1) };
}
async function narrowTests({ head, options, positionals, harness }, job) {
    const failed = job.failure.primary.filter((bug) => bug.kind === 'test' && bug.language === 'rust' && bug.test !== undefined);
    const names = [...new Set(failed.map((bug) => bug.test ?? ''))];
    const wild = positionals.length > 0 || (harness ?? []).some((word) => !HARNESS.test(word.value)) || names.some((name) => !/^\w{1,100}(?:::\w{1,100}){0,20}$/.test(name));
    if (names.length === 0 || names.length > narrow_job_js_1.TARGETS || wild || failed.length < job.failure.primary.length)
        return null;
    const aim = await packageOf(failed, options, job);
    if (aim === null)
        return null;
    const target = options.some((word) => TARGETED.test(word.value)) ? [] : await targetOf(failed, aim.folder, job);
    return [...head.map((word) => word.raw), 'test', ...aim.options, ...target, '--', ...(harness ?? []).map((word) => word.raw), '--exact', ...names];
}
async function narrowCompile(sub, { head, options, positionals, harness }, job) {
    const broken = job.failure.primary.filter((bug) => bug.language === 'rust' && ['compile', 'type', 'syntax', 'lint', 'import'].includes(bug.kind));
    if (broken.length === 0 || broken.length < job.failure.primary.length || (positionals.length > 0 && sub !== 'test'))
        return null;
    const aim = await packageOf(broken, options, job);
    if (aim === null || (aim.added.length === 0 && (sub === 'check' || sub === 'clippy')))
        return null;
    const kept = aim.options.filter((word) => word !== '--no-run' && word !== '--no-fail-fast');
    const tests = sub === 'test' && !options.some((word) => TARGETED.test(word.value)) ? ['--tests'] : [];
    const after = sub === 'clippy' && harness !== null ? ['--', ...harness.map((word) => word.raw)] : [];
    return [...head.map((word) => word.raw), sub === 'clippy' ? 'clippy' : 'check', ...kept, ...tests, ...after];
}
/** Options with the one package that all the reports lie in; null where there are several, or none is found. */
async function packageOf(bugs, options, { folder, read }) {
    const files = bugs.map((bug) => bug.file).filter((file) => file !== undefined && file.endsWith('.rs') && (0, narrow_job_js_1.fromFolder)(file, folder) !== null);
    const homes = await Promise.all(files.map((file) => (0, narrow_job_js_1.nearest)('Cargo.toml', file ?? '', read)));
    const [home] = homes;
    if (home === undefined || home === null || homes.some((one) => one?.folder !== home.folder))
        return null;
    const raw = options.map((word) => word.raw);
    const chosen = options.some((word) => /^(?:-p|--package(?:=|$)|--manifest-path)/.test(word.value));
    const name = /^\s{0,20}\[package\][^[]{0,4000}?^\s{0,20}name\s{0,20}=\s{0,20}"([\w-]{1,100})"/m.exec(home.text)?.[1];
    const wide = options.some((word) => word.value === '--workspace' || word.value === '--all');
    const added = chosen || name === undefined || (home.folder === (folder === '' ? '.' : folder) && !wide) ? [] : ['-p', name];
    return { options: [...raw.filter((word) => added.length === 0 || (word !== '--workspace' && word !== '--all')), ...added], added, folder: home.folder };
}
/** The target that holds the tests, where their file tells it. */
async function targetOf(failed, folder, { read }) {
    const files = [...new Set(failed.map((bug) => (0, narrow_job_js_1.fromFolder)(bug.file ?? '', folder) ?? ''))];
    const integration = files.map((file) => /^tests\/([\w-]{1,100})(?:\.rs|\/main\.rs)$/.exec(file)?.[1]);
    if (integration.every((name) => name !== undefined))
        return integration.flatMap((name) => ['--test', name ?? '']).filter((word) => narrow_job_js_1.TAME_PATH.test(word) || word === '--test');
    const inside = failed.every((bug) => bug.test?.includes('::') === true) && files.every((file) => file.startsWith('src/') && !file.startsWith('src/bin/') && file !== 'src/main.rs');
    return inside && (await read((0, narrow_job_js_1.inFolder)(folder, 'src/lib.rs'))) !== null ? ['--lib'] : [];
}


/***/ }),

/***/ 46448:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.narrowGo = narrowGo;
const narrow_job_js_1 = __webpack_require__(4643);
const narrow_tools_js_1 = __webpack_require__(19603);
const simple_command_js_1 = __webpack_require__(50044);
/** docs: pkg.go.dev/cmd/go#hdr-Testing_flags and #hdr-Compile_packages_and_dependencies */
const OPTIONS = {
    values: ['skip', 'count', 'timeout', 'tags', 'coverprofile', 'covermode', 'coverpkg', 'p', 'parallel', 'cpu', 'vet', 'mod', 'ldflags', 'gcflags', 'asmflags', 'exec', 'shuffle', 'outputdir', 'modfile', 'overlay', 'pgo', 'toolexec'].flatMap((name) => [`-${name}`, `--${name}`]),
    flags: /^--?(?:v|race|short|failfast|json|cover|x|a|work|trimpath|msan|asan|fullpath|benchmem|modcacherw|linkshared)$|^--?(?!run\b|list\b|fuzz|bench=|C=|o=|c=|args\b)[a-z]{1,20}=/,
};
/** These choose already, or say where to. */
const CHOOSING = /^--?(?:run|list|fuzz|bench|C|o|c|args)(?:=|$)/;
const COMPILED = ['compile', 'type', 'syntax', 'lint', 'import'];
/** An import path before the name of a test. */
const PACKAGE = /^([\w@+~.,=/-]{1,300}?)\.((?:Test|Fuzz|Benchmark|Example)(?![a-z]).{0,500})$/s;
function packageIn(id) {
    const path = PACKAGE.exec(id)?.[1];
    return path !== undefined && narrow_job_js_1.TAME_PATH.test(path) ? path : undefined;
}
/** `go test`, `go build` and `go vet` on the packages that failed; a failing test by its name. */
function narrowGo(words, job) {
    const at = words.findIndex((word) => !/^\w{1,100}=/.test(word.value));
    const [program, sub] = [words[at]?.value, words[at + 1]?.value];
    if (program === 'gotestsum') {
        const cut = words.findIndex((word) => word.value === '--');
        return cut === -1 ? null : aimed(words.slice(0, cut + 1), words.slice(cut + 1), { job, sub: 'test' });
    }
    if (program !== 'go' || sub === undefined || !['test', 'build', 'vet'].includes(sub))
        return null;
    return aimed(words.slice(0, at + 2), words.slice(at + 2), { job, sub });
}
function aimed(head, rest, { job, sub }) {
    const split = (0, narrow_tools_js_1.splitArguments)(rest, OPTIONS);
    if (split === null || split.greedy || split.options.some((word) => CHOOSING.test(word.value)) || split.positionals.some((word) => word.value.endsWith('.go')))
        return null;
    const compiled = packagesOf(job.failure.primary.filter((bug) => bug.tool === 'go' && COMPILED.includes(bug.kind)).flatMap((bug) => bug.file ?? []), job);
    const failed = sub === 'test' ? job.failure.primary.filter((bug) => bug.kind === 'test' && bug.language === 'go' && bug.test !== undefined) : [];
    const tested = failed.map((bug) => packageIn(bug.test ?? '') ?? packagesOf((0, narrow_job_js_1.placesOf)(bug).filter((file) => file.endsWith('_test.go')).slice(0, 1), job)[0]);
    if (tested.includes(undefined))
        return null;
    const packages = [...new Set([...compiled, ...tested.filter((one) => one !== undefined)])];
    const pattern = compiled.length > 0 ? null : patternOf(failed.map((bug) => (bug.test ?? '').replace(PACKAGE, '$2')));
    if (packages.length === 0 || packages.length > narrow_job_js_1.TARGETS || pattern === undefined)
        return null;
    const options = [...split.options.map((word) => word.raw), ...(sub === 'build' ? ['-o', '/dev/null'] : []), ...(pattern === null ? [] : ['-run', (0, simple_command_js_1.quoteWord)(pattern)])];
    return [...head.map((word) => word.raw), ...options, ...packages];
}
function packagesOf(files, { folder }) {
    const folders = files.filter((file) => file.endsWith('.go')).map((file) => (0, narrow_job_js_1.fromFolder)((0, narrow_job_js_1.folderOf)(file), folder) ?? ((0, narrow_job_js_1.folderOf)(file) === folder ? '.' : null));
    return [...new Set(folders)].filter((one) => one !== null && (one === '.' || narrow_job_js_1.TAME_PATH.test(one))).map((one) => (one === '.' ? '.' : `./${one}`));
}
/** One test with its subtests level by level, several by their top names; undefined where a name cannot be said. */
function patternOf(ids) {
    const tops = [...new Set(ids.map((id) => id.split('/')[0] ?? ''))];
    if (!tops.every((name) => /^[\p{L}\p{N}_]{1,200}$/u.test(name)) || ids.some((id) => /['\n\r]/.test(id)))
        return undefined;
    const [only] = ids;
    if (ids.length === 1 && only !== undefined)
        return only.split('/').map((part) => `^${(0, narrow_job_js_1.literal)(part)}$`).join('/');
    return tops.length === 0 ? null : `^(${tops.join('|')})$`;
}


/***/ }),

/***/ 4643:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TAME_PATH = exports.TARGETS = void 0;
exports.inFolder = inFolder;
exports.fromFolder = fromFolder;
exports.folderOf = folderOf;
exports.nearest = nearest;
exports.placesOf = placesOf;
exports.literal = literal;
/** More targets than these are no longer narrow, and a long command line fails in ways of its own. */
exports.TARGETS = 5;
function inFolder(folder, path) {
    return folder === '.' || folder === '' ? path : `${folder}/${path}`;
}
/** A path of the root as seen from the job's folder; null where it lies elsewhere. */
function fromFolder(path, folder) {
    if (path.startsWith('/') || path.split('/').includes('..'))
        return null;
    if (folder === '.' || folder === '')
        return path;
    return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path === folder ? '.' : null;
}
/** The folder that a path lies in, `.` for the root. */
function folderOf(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
}
/** The nearest folder above a file that holds a file of this name, and that file's text. */
async function nearest(name, path, read) {
    for (let folder = folderOf(path), n = 0; n < 30; folder = folderOf(folder), n++) {
        const text = await read(inFolder(folder, name));
        if (text !== null)
            return { folder, text };
        if (folder === '.')
            return null;
    }
    return null;
}
/** Where the test itself lies: the report's own file or one of its frames, as far as it is a test's. */
function placesOf(bug) {
    return [bug.file, ...(bug.frames ?? []).map((frame) => frame.file)].filter((file) => file !== undefined);
}
/** Names that need no thought in any shell. */
exports.TAME_PATH = /^[\w@+.][\w@+.,=/-]{0,500}$/;
/** A text as a regular expression means it literally. */
function literal(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}


/***/ }),

/***/ 68419:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.narrowMaven = narrowMaven;
const test_path_js_1 = __webpack_require__(26287);
const narrow_job_js_1 = __webpack_require__(4643);
const narrow_tools_js_1 = __webpack_require__(19603);
const simple_command_js_1 = __webpack_require__(50044);
/** docs: maven.apache.org/ref/current/maven-embedder/cli.html */
const OPTIONS = {
    values: ['-pl', '--projects', '-f', '--file', '-s', '--settings', '-gs', '-P', '--activate-profiles', '-T', '--threads', '-D', '--define', '-l', '--log-file', '-t', '--toolchains'],
    flags: /^-(?:[BqeXUoVN]|D.{1,300}|P.{1,200}|T.{1,10}|am|amd|ff|fae|fn|nsu|ntp|llr)$|^--(?!resume-from)[a-z-]{1,40}(?:=.{0,300})?$/,
};
/** docs: maven.apache.org/guides/introduction/introduction-to-the-lifecycle.html */
const BEFORE_TEST = ['clean', 'validate', 'initialize', 'compile', 'process-classes', 'test-compile', 'process-test-classes'];
const WITH_TEST = ['test', 'package', 'verify', 'install', 'deploy'];
const ALREADY = /^(?:-D|--define=)?(?:test|it\.test|skipTests|maven\.test\.skip|skipITs)(?:=|$)/;
/** The lifecycle of Maven up to its tests, with the failing ones alone; or up to the compilation that failed. */
async function narrowMaven(words, job) {
    const at = words.findIndex((word) => !/^\w{1,100}=/.test(word.value));
    if (!/^(?:mvnd?|(?:\.\/)?mvnw)$/.test(words[at]?.value ?? ''))
        return null;
    const split = (0, narrow_tools_js_1.splitArguments)(words.slice(at + 1), OPTIONS);
    const phases = split?.positionals.map((word) => word.value) ?? [];
    if (split === null || split.greedy || phases.some((phase) => !BEFORE_TEST.includes(phase) && !WITH_TEST.includes(phase)))
        return null;
    const last = phases.some((phase) => WITH_TEST.includes(phase));
    if (!last || split.options.some((word) => ALREADY.test(word.value)))
        return null;
    const aim = testsOf(job) ?? compileOf(job);
    const modules = aim === null ? null : await modulesOf(aim.bugs, split.options, job);
    if (aim === null || modules === null)
        return null;
    const clean = phases.includes('clean') ? ['clean'] : [];
    return [...words.slice(0, at + 1).map((word) => word.raw), ...split.options.map((word) => word.raw), ...clean, aim.phase, ...modules, ...aim.options];
}
function testsOf({ failure }) {
    const bugs = failure.primary.filter((bug) => bug.kind === 'test' && bug.test !== undefined && /^(?:java|kotlin|scala|groovy)$/.test(bug.language ?? 'java'));
    const names = [...new Set(bugs.map((bug) => nameOf(bug.test ?? '')))];
    if (bugs.length < failure.primary.length || names.length === 0 || names.length > narrow_job_js_1.TARGETS || names.includes(null))
        return null;
    return { phase: 'test', options: [`-Dtest=${names.join(',')}`, '-Dsurefire.failIfNoSpecifiedTests=false'].map(simple_command_js_1.quoteWord), bugs };
}
/** `a.b.FooTest.bar`, `FooTest#bar`, `FooTest$Inner.bar(int)[2]`, or a class alone; null for what Failsafe runs, or cannot be said. */
function nameOf(id) {
    const bare = id.replace(/[([{:\s].*$/s, '');
    const match = /^((?:[a-z_][\w]{0,100}\.){0,20}[A-Z]\w{0,200}(?:\$\w{1,200}){0,5})(?:[#.](\w{1,200}))?$/.exec(bare);
    if (match === null)
        return null;
    const [, owner = '', method] = match;
    return /(?:^|\.)IT[A-Z]|(?:IT|ITCase)$/.test(owner) ? null : method === undefined ? owner : `${owner}#${method}`;
}
function compileOf({ failure }) {
    const bugs = failure.primary.filter((bug) => ['compile', 'type', 'syntax', 'import'].includes(bug.kind) && /\.(?:java|kt|scala|groovy)$/.test(bug.file ?? ''));
    if (bugs.length === 0 || bugs.length < failure.primary.length)
        return null;
    return { phase: bugs.some((bug) => (0, test_path_js_1.isTestPath)(bug.file ?? '')) ? 'test-compile' : 'compile', options: [], bugs };
}
/** The one module that all of it lies in, with those that it needs; none for the folder of the step itself. */
async function modulesOf(bugs, options, { folder, read }) {
    if (options.some((word) => /^(?:-pl|--projects|-f|--file|-N)(?:=|$)/.test(word.value)))
        return [];
    const files = bugs.map((bug) => (0, narrow_job_js_1.placesOf)(bug).find((file) => (0, narrow_job_js_1.fromFolder)(file, folder) !== null && /\.\w{1,10}$/.test(file)));
    const homes = await Promise.all(files.map(async (file) => (file === undefined ? null : (0, narrow_job_js_1.nearest)('pom.xml', file, read))));
    const [home] = homes;
    if (home === undefined || home === null || homes.some((one) => one?.folder !== home.folder))
        return null;
    const inside = home.folder === (folder === '' ? '.' : folder) ? '.' : (0, narrow_job_js_1.fromFolder)(home.folder, folder);
    if (inside === null || (inside !== '.' && !narrow_job_js_1.TAME_PATH.test(inside)))
        return null;
    return inside === '.' ? [] : ['-pl', inside, '-am'];
}


/***/ }),

/***/ 73313:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.narrowNative = narrowNative;
const narrow_job_js_1 = __webpack_require__(4643);
const narrow_tools_js_1 = __webpack_require__(19603);
const simple_command_js_1 = __webpack_require__(50044);
/** docs: cmake.org/cmake/help/latest/manual/ctest.1.html */
const OPTIONS = {
    values: ['-C', '--build-config', '-E', '--exclude-regex', '-LE', '--test-dir', '--timeout', '-O', '--output-log', '--output-junit', '--repeat', '--stop-time'],
    flags: /^(?:-(?:[VQ]|VV|j\d{0,3})|--(?:verbose|extra-verbose|quiet|output-on-failure|progress|stop-on-failure|no-compress-output|schedule-random|parallel)|--(?!tests-regex|label-regex|rerun)[a-z-]{1,40}=.{0,300})$/,
};
/** `ctest` with a pattern of the tests that failed, and GoogleTest's own programs with a filter. */
function narrowNative(words, job) {
    const at = words.findIndex((word) => !/^\w{1,100}=/.test(word.value));
    const program = words[at]?.value ?? '';
    if (program === 'ctest')
        return narrowCtest(words, at, job);
    return /^(?:\.\/|[\w.-]{1,100}\/)[\w./-]{1,300}$/.test(program) && !/\.(?:sh|py|pl|rb|js)$/.test(program) ? narrowGtest(words, at, job) : null;
}
function narrowCtest(words, at, { failure }) {
    const rest = words.slice(at + 1).flatMap((word, n, all) => (/^(?:-j|--parallel)$/.test(all[n - 1]?.value ?? '') && /^\d{1,3}$/.test(word.value) ? [] : [word]));
    const split = (0, narrow_tools_js_1.splitArguments)(rest, OPTIONS);
    if (split === null || split.greedy || split.positionals.length > 0)
        return null;
    const failed = [...failure.primary, ...failure.others].filter((bug) => bug.tool === 'ctest' && bug.test !== undefined);
    const names = [...new Set(failed.map((bug) => bug.test ?? ''))];
    if (names.length === 0 || names.length > narrow_job_js_1.TARGETS || names.some((name) => !/^[^'\n\r]{1,300}$/.test(name)))
        return null;
    const [only = ''] = names;
    const pattern = names.length === 1 ? `^${(0, narrow_job_js_1.literal)(only)}$` : `^(${names.map(narrow_job_js_1.literal).join('|')})$`;
    return words.map((word) => word.raw).concat('-R', (0, simple_command_js_1.quoteWord)(pattern));
}
function narrowGtest(words, at, { failure }) {
    if (words.slice(at + 1).some((word) => !/^--gtest_(?!filter|list|also)\w{1,60}(?:=|$)/.test(word.value)))
        return null;
    const names = [...new Set(failure.primary.flatMap((bug) => (/^(?:gtest|googletest)$/.test(bug.tool) && bug.test !== undefined ? [bug.test] : [])))];
    if (names.length === 0 || names.length > narrow_job_js_1.TARGETS || names.length < failure.primary.length || names.some((name) => !/^[\w/]{1,200}\.[\w/]{1,200}$/.test(name)))
        return null;
    return [...words.map((word) => word.raw), `--gtest_filter=${names.join(':')}`];
}


/***/ }),

/***/ 19603:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.findTool = findTool;
exports.splitArguments = splitArguments;
const test_path_js_1 = __webpack_require__(26287);
const QUIET = /^(?:-[qvsxlh]{1,6}|-r[a-zA-Z]{1,10}|--(?:lf|ff|sw|exitfirst|strict-markers|strict-config|no-header|no-summary|verbose|quiet|silent|ci|coverage|runInBand|forceExit|bail|passWithNoTests|detectOpenHandles|fix|cache|quiet|test|experimental-[a-z-]{1,60}|no-warnings|enable-source-maps|test-force-exit))$|^-i$|^--[a-zA-Z-]{1,60}=/;
const PYTEST = {
    name: 'pytest',
    values: ['-k', '-m', '-c', '-n', '-p', '-o', '-W', '--rootdir', '--maxfail', '--tb', '--durations', '--junitxml', '--junit-xml', '--override-ini', '--ignore', '--deselect', '--color', '--capture', '--import-mode', '--cov-report', '--confcutdir', '--basetemp', '--timeout', '--dist', '--log-level'],
    flags: QUIET,
    order: 'targets-first',
    lead: [],
    target(bug) {
        const cut = bug.test?.indexOf('::') ?? -1;
        if (bug.test === undefined || cut <= 0 || bug.tool !== 'pytest')
            return null;
        // The parameters of a case are free text; without them all cases of the test run, which is narrow enough.
        const within = bug.test.slice(cut).replace(/\[.*$/s, '');
        return /^::[\w:]{1,500}$/.test(within) ? { file: bug.test.slice(0, cut), printed: true, within } : null;
    },
};
const JEST = {
    name: 'jest',
    values: ['-t', '--testNamePattern', '-c', '--config', '-w', '--maxWorkers', '--testTimeout', '--rootDir', '--env', '--reporters', '--coverageDirectory'],
    flags: QUIET,
    order: 'targets-first',
    lead: ['--runTestsByPath'],
    target: (bug) => (bug.tool === 'jest' ? testFileOf(bug) : null),
};
const NODE_TEST = {
    name: 'node --test',
    values: ['--import', '--require', '-r', '--loader', '--experimental-loader', '--test-reporter', '--test-reporter-destination', '--test-name-pattern', '--test-concurrency', '--test-timeout', '--conditions', '-C'],
    flags: QUIET,
    order: 'options-first',
    lead: [],
    globs: true,
    target: (bug) => (/^node(?::|-)?test$/.test(bug.tool) ? testFileOf(bug) : null),
};
const ESLINT = {
    name: 'eslint',
    values: ['-c', '--config', '--ext', '-f', '--format', '--max-warnings', '--ignore-pattern', '--cache-location', '-o', '--output-file', '--rule', '--plugin', '--parser', '--resolve-plugins-relative-to', '--ignore-path'],
    flags: QUIET,
    order: 'targets-first',
    lead: [],
    target: (bug) => (bug.tool === 'eslint' && bug.file !== undefined ? { file: bug.file, printed: false, within: '' } : null),
};
/** The error may have been thrown in the product; the test file is then further out on the stack. */
function testFileOf(bug) {
    if (bug.kind !== 'test')
        return null;
    const files = [bug.file, ...(bug.frames ?? []).map((frame) => frame.file)];
    const file = files.find((path) => path !== undefined && (0, test_path_js_1.isTestPath)(path));
    return file === undefined ? null : { file, printed: false, within: '' };
}
const LAUNCHERS = /^(?:npx(?: (?:--no|--no-install|-y|--yes))?|pnpm exec|pnpm|yarn run|yarn|bunx|(?:poetry|uv|pipenv|pdm|hatch) run|python[\d.]{0,6} -m) /;
const BY_NAME = { pytest: PYTEST, 'py.test': PYTEST, jest: JEST, eslint: ESLINT };
/** Which tool a simple command runs: by its name, behind the usual launchers, or as a script of node's. */
function findTool(words) {
    let head = 0;
    while (/^[A-Za-z_]\w{0,100}=/.test(words[head]?.value ?? ''))
        head++;
    if (words[head]?.value === 'node')
        return nodeTool(words, head);
    const rest = `${words.slice(head, head + 4).map((word) => word.value).join(' ')} `;
    const launcher = LAUNCHERS.exec(rest)?.[0].trim().split(' ').length ?? 0;
    const name = programName(words[head + launcher]?.value);
    const tool = name === null ? undefined : BY_NAME[name];
    return tool === undefined ? null : { tool, head: head + launcher + 1 };
}
function programName(word) {
    const bare = word?.replace(/^(?:\.\/)?(?:[\w.-]{1,100}\/){0,8}(?:\.bin|bin)\//, '');
    return bare !== undefined && Object.hasOwn(BY_NAME, bare) ? bare : null;
}
function nodeTool(words, head) {
    if (words.some((word) => word.value === '--test'))
        return { tool: NODE_TEST, head: head + 1 };
    const script = words.findIndex((word, i) => i > head && /(?:^|\/)node_modules\/(?:jest\/bin\/jest\.js|\.bin\/jest)$/.test(word.value));
    const onlyFlags = script > 0 && words.slice(head + 1, script).every((word) => NODE_TEST.flags.test(word.value));
    return onlyFlags ? { tool: JEST, head: script + 1 } : null;
}
/** Parts options from files; null where a word could be either. */
function splitArguments(words, tool) {
    const [options, positionals] = [[], []];
    let greedy = false;
    for (let i = 0; i < words.length; i++) {
        const word = words[i];
        if (word.value === '--')
            return null;
        if (!word.value.startsWith('-')) {
            positionals.push(word);
            greedy = false;
            continue;
        }
        options.push(word);
        const next = words[i + 1];
        if (tool.values.includes(word.value)) {
            if (next === undefined)
                return null;
            options.push(next);
            i++;
        }
        else if (!tool.flags.test(word.value) && next !== undefined && !next.value.startsWith('-'))
            return null;
        greedy = !tool.values.includes(word.value) && !tool.flags.test(word.value);
    }
    return { options, positionals, greedy };
}


/***/ }),

/***/ 2573:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.narrowCommand = narrowCommand;
const command_list_js_1 = __webpack_require__(94439);
const narrow_cargo_js_1 = __webpack_require__(97024);
const narrow_go_js_1 = __webpack_require__(46448);
const narrow_job_js_1 = __webpack_require__(4643);
const narrow_maven_js_1 = __webpack_require__(68419);
const narrow_native_js_1 = __webpack_require__(73313);
const narrow_tools_js_1 = __webpack_require__(19603);
const simple_command_js_1 = __webpack_require__(50044);
/**
 * The step's own command, pointed at just what failed: the failing tests of pytest, the test files of jest and node:test, the files of eslint;
 * for npm scripts the same behind `--`; the failing tests or packages of go, cargo, Maven, ctest and GoogleTest. Of a list of commands the
 * first that can be narrowed, behind those before it. Null where the command is more than that, or where a word of it could mean something else.
 * A narrow run only ever spares time: what it shows is proven again by the whole step.
 * @param read text of a tracked file, null where there is none; nothing else is asked
 */
async function narrowCommand(step, failure, read) {
    if (step.command === undefined || !/^(?:(?:\/\w{1,10}){0,3}\/?(?:ba)?sh\b|$)/.test(step.shell))
        return null;
    const single = (0, simple_command_js_1.simpleWords)(step.command);
    if (single !== null)
        return narrowOne(single, { failure, read, folder: step.workingDirectory });
    return narrowList((0, command_list_js_1.commandList)(step.command) ?? [], { failure, read, folder: step.workingDirectory });
}
async function narrowList(commands, job) {
    let folder = job.folder;
    for (const [n, command] of commands.entries()) {
        const words = (0, simple_command_js_1.simpleWords)(command);
        const narrowed = words === null || folder === null ? null : await narrowOne(words, { ...job, folder });
        if (narrowed !== null)
            return { ...narrowed, command: [...commands.slice(0, n), narrowed.command].join(' && ') };
        folder = folderAfter(command, words, folder);
    }
    return null;
}
/** Where a command leaves the shell; null where that cannot be told. */
function folderAfter(command, words, folder) {
    if (!/\b(?:cd|pushd|popd|chdir)\b/.test(command))
        return folder;
    const [verb, to, ...more] = words ?? [];
    if (folder === null || verb?.value !== 'cd' || to === undefined || more.length > 0 || !/^(?:\.\/)?[\w@+.,=/-]{1,300}$/.test(to.value) || /^[/-]|(?:^|\/)\.\.(?:\/|$)/.test(to.value))
        return null;
    const inside = to.value.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
    return inside === '.' || inside === '' ? folder : (0, narrow_job_js_1.inFolder)(folder, inside);
}
async function narrowOne(words, job) {
    const first = words[0]?.value === 'npm' ? await narrowScript(words, job) : await narrowDirect(words, job);
    if (first !== null)
        return first;
    const built = (0, narrow_go_js_1.narrowGo)(words, job) ?? (await (0, narrow_cargo_js_1.narrowCargo)(words, job)) ?? (await (0, narrow_maven_js_1.narrowMaven)(words, job)) ?? (0, narrow_native_js_1.narrowNative)(words, job);
    const command = built?.join(' ');
    return command === undefined ? null : { command, reason: `Only what failed, first: ${command}.` };
}
async function narrowDirect(words, job) {
    const found = (0, narrow_tools_js_1.findTool)(words);
    if (found === null)
        return null;
    const { tool, head } = found;
    const split = (0, narrow_tools_js_1.splitArguments)(words.slice(head), tool);
    const targets = await targetsOf(tool, job);
    if (split === null || targets === null)
        return null;
    const before = words.slice(0, head).map((word) => word.raw);
    const options = split.options.map((word) => word.raw);
    const aimed = [...tool.lead, ...targets.map(simple_command_js_1.quoteWord)];
    const after = tool.order === 'options-first' ? [...options, ...aimed] : [...aimed, ...options];
    return { command: [...before, ...after].join(' '), reason: reasonFor(tool, targets) };
}
const NPM = /^npm (?:test|t|(?:run|run-script)(?: (?:-s|--silent))? ([\w:.-]{1,100}))(?: (?:-s|--silent))?$/;
/** What stands in the script can only be added to, so a script that names files already cannot be narrowed. */
async function narrowScript(words, job) {
    const cut = words.findIndex((word) => word.value === '--');
    const [call, extra] = cut === -1 ? [words, []] : [words.slice(0, cut), words.slice(cut + 1)];
    const match = NPM.exec(call.map((word) => word.value).join(' '));
    const script = match === null ? null : await scriptText(match[1] ?? 'test', job);
    const inner = script === null ? null : (0, simple_command_js_1.simpleWords)(script);
    const found = inner === null ? null : (0, narrow_tools_js_1.findTool)(inner);
    if (inner === null || found === null)
        return null;
    const { tool, head } = found;
    const split = (0, narrow_tools_js_1.splitArguments)([...inner.slice(head), ...extra], tool);
    const targets = await targetsOf(tool, job);
    if (split === null || split.positionals.length > 0 || targets === null)
        return null;
    if (split.greedy && tool.lead.length === 0)
        return null;
    const words2 = [...call.map((word) => word.raw), '--', ...extra.map((word) => word.raw), ...tool.lead, ...targets.map(simple_command_js_1.quoteWord)];
    return { command: words2.join(' '), reason: reasonFor(tool, targets) };
}
async function scriptText(name, { folder, read }) {
    const text = await read((0, narrow_job_js_1.inFolder)(folder, 'package.json'));
    if (text === null)
        return null;
    try {
        const parsed = JSON.parse(text);
        const scripts = isObject(parsed) ? parsed['scripts'] : undefined;
        const script = isObject(scripts) && Object.hasOwn(scripts, name) ? scripts[name] : undefined;
        return typeof script === 'string' ? script : null;
    }
    catch {
        return null;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
/** Letters that need no thought in any shell; never a dash first, which would be an option. */
const TAME = /^[\w@+.][\w@+.,=[\]() /-]{0,500}$/;
/** The distinct targets, relative to where the step runs; null when there are none, too many, or one that cannot be named safely. */
async function targetsOf(tool, { folder, failure, read }) {
    const targets = failure.primary.map((bug) => tool.target(bug)).filter((target) => target !== null);
    const names = new Set();
    for (const target of targets) {
        const path = await locate(target, folder, read);
        if (path === null || !TAME.test(path) || (tool.globs === true && /[[\]()]/.test(path)))
            return null;
        names.add(`${path}${target.within}`);
    }
    return names.size === 0 || names.size > narrow_job_js_1.TARGETS ? null : [...names];
}
/** The target's path relative to the working directory, if it is a tracked file there. */
async function locate(target, workingDirectory, read) {
    const guesses = target.printed ? [(0, narrow_job_js_1.inFolder)(workingDirectory, target.file), target.file] : [target.file];
    for (const path of new Set(guesses)) {
        if (path.split('/').includes('..') || path.startsWith('/'))
            continue;
        const here = workingDirectory === '.' || workingDirectory === '' ? path : path.startsWith(`${workingDirectory}/`) ? path.slice(workingDirectory.length + 1) : null;
        if (here !== null && (await read(path)) !== null)
            return here;
    }
    return null;
}
function reasonFor(tool, targets) {
    return `Only what failed, first: ${tool.name} on ${targets.join(', ')}.`;
}


/***/ }),

/***/ 67813:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.prepare = prepare;
const command_files_js_1 = __webpack_require__(52524);
const foreign_js_1 = __webpack_require__(19971);
const index_js_1 = __webpack_require__(94365);
/** Where nothing can be fetched, trying again only takes time. */
const NO_RETRIES = { npm_config_fetch_retries: '0', PIP_RETRIES: '0', CARGO_NET_RETRY: '0', UV_HTTP_RETRIES: '0', BUNDLE_RETRY: '0' };
const FILES = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
const SYSTEMS = { Linux: 'Linux', Darwin: 'macOS' };
const MACHINES = { x86_64: 'X64', amd64: 'X64', aarch64: 'ARM64', arm64: 'ARM64', i686: 'X86', armv7l: 'ARM' };
/** Reading and emptying the files is a matter of moments, unless what should be a file is something else by now. */
const KEEPING = { seconds: 30, outputBytes: 1 << 20 };
/**
 * Runs the earlier steps of a job in a clone, in their order and as the runner does: each finds its command files empty, and what it wrote to GITHUB_ENV
 * and GITHUB_PATH holds for those after it. The files are read by a command in the clone, because what lies in there is foreign.
 */
async function prepare(clone, request) {
    const { step, replay } = request;
    if (replay === undefined)
        return { env: step.env, here: (text) => text };
    const here = mover(replay.workspace, clone.paths[0] ?? replay.workspace);
    const keeper = keeperOf(clone, request);
    const ground = { ...replay.defaults, ...(await keeper.open()) };
    const told = { steps: [], passedOver: [], seconds: 0, network: request.network };
    let set = { env: {}, path: [] };
    for (const one of replay.steps) {
        const retries = request.network ? {} : NO_RETRIES;
        const result = await attempt(clone, runOf(one, { request, set, here, ground: { ...retries, ...ground } }));
        const [wrote, red] = [await keeper.take(), result.exitCode !== 0 || result.killedBy !== undefined];
        told.seconds += result.seconds;
        const title = titleOf(one);
        if (!red && wrote.ok) {
            told.steps.push(title);
            set = merged(set, wrote.set);
        }
        else if (one.optional === true) {
            told.passedOver.push(title);
        }
        else {
            return { env: step.env, here, replayed: { ...told, failed: title }, failed: red || wrote.ok ? result : complaining(result, wrote.reason) };
        }
    }
    return { env: { ...ground, ...over(moved(step.env, here), set.env, replay.own) }, here, ...(set.path.length === 0 ? {} : { path: set.path }), ...(replay.steps.length === 0 ? {} : { replayed: told }) };
}
function runOf({ script, shell, workingDirectory, env = {}, own = [] }, { request, set, ground, here }) {
    const { network, limits } = request;
    return { command: here(script), shell, workingDirectory, env: { ...ground, ...over(moved(env, here), set.env, own) }, path: set.path, network, limits };
}
/** A folder that is not there, or a shell that nobody knows, is here no wrong usage: a plan says it, so the step fails by it. */
async function attempt(clone, run) {
    try {
        return await clone.run(run);
    }
    catch (error) {
        if (!(error instanceof index_js_1.UsageError))
            throw error;
        return { exitCode: 1, signal: null, output: new TextEncoder().encode(`##[error]${error.message}\n`), truncated: false, seconds: 0 };
    }
}
/** The same text with one folder for another, as a whole name. */
function mover(from, to) {
    const pattern = new RegExp(`${from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w.-])`, 'g');
    return (text) => (from === to ? text : text.replace(pattern, () => to));
}
function moved(settings, here) {
    return Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, here(value)]));
}
/** What steps before have set wins over job and workflow, and a step's own settings over that. */
function over(shown, set, own) {
    return { ...shown, ...Object.fromEntries(Object.entries(set).filter(([name]) => !own.includes(name) || !Object.hasOwn(shown, name))) };
}
function merged(before, now) {
    return { env: { ...before.env, ...now.env }, path: [...new Set([...now.path, ...before.path])] };
}
function titleOf({ title, script }) {
    return (0, foreign_js_1.oneLine)(title ?? script.trimStart().split('\n')[0] ?? '', 80);
}
function keeperOf(clone, { network, limits, nonce }) {
    const { temp } = clone;
    const folder = `${temp}/_runner_file_commands`;
    const all = FILES.map((name) => quoted(`${folder}/${name}`)).join(' ');
    const empty = `rm -rf ${all}\nfor file in ${all}; do : > "$file"; done\n`;
    const shown = (name) => `cat ${quoted(`${folder}/${name}`)} 2>/dev/null || :\n`;
    const ask = async (command) => clone.run({ command, shell: 'sh', workingDirectory: '.', env: {}, network, limits: { ...limits, seconds: Math.min(limits.seconds, KEEPING.seconds), outputBytes: KEEPING.outputBytes } });
    return {
        async open() {
            const { output } = await ask(`mkdir -p ${quoted(folder)}\n${empty}uname -sm\n`);
            const [system = '', machine = ''] = decode(output).trim().split(' ');
            const files = Object.fromEntries(FILES.map((name) => [name, `${folder}/${name}`]));
            return { GITHUB_WORKSPACE: clone.paths[0] ?? '.', RUNNER_TEMP: temp, RUNNER_OS: SYSTEMS[system] ?? 'Linux', RUNNER_ARCH: MACHINES[machine] ?? 'X64', ...files };
        },
        async take() {
            const mark = nonce();
            const { exitCode, truncated, output } = await ask(`${shown('GITHUB_ENV')}echo\necho ${mark}\n${shown('GITHUB_PATH')}${empty}`);
            const [env = '', path] = decode(output).split(`\n${mark}\n`);
            if (exitCode !== 0 || truncated || path === undefined)
                return { ok: false, reason: 'what it wrote to GITHUB_ENV and GITHUB_PATH cannot be read' };
            const read = (0, command_files_js_1.readEnvFile)(env);
            return read.ok ? { ok: true, set: { env: read.value, path: (0, command_files_js_1.readPathFile)(path) } } : read;
        },
    };
}
/** As the runner says it, at the end of what the step printed. */
function complaining(result, reason) {
    const said = new TextEncoder().encode(`\n##[error]Unable to process file command: ${reason}.\n`);
    const output = new Uint8Array(result.output.length + said.length);
    output.set(result.output);
    output.set(said, result.output.length);
    return { ...result, output, exitCode: 1 };
}
function decode(output) {
    return new TextDecoder().decode(output);
}
function quoted(path) {
    return `'${path.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 50044:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.simpleWords = simpleWords;
exports.quoteWord = quoteWord;
/** Anything that makes a command more than one program with its arguments, outside of quotes. Globs are words like others. */
const COMPOUND = /[\n\r;&|<>`$\\(){}!#~]/;
/**
 * The words of one simple command for a POSIX shell; null for everything that is more than that (lists, pipes, redirects,
 * substitutions, variables, escapes), because a word of those may mean anything.
 */
function simpleWords(command) {
    const text = command.trim();
    const words = [];
    const pattern = /[ \t]{0,1000}((?:[^ \t'"]|'[^']{0,1000}'|"[^"]{0,1000}"){1,1000})(?=[ \t]|$)/y;
    while (pattern.lastIndex < text.length) {
        const raw = pattern.exec(text)?.[1];
        if (raw === undefined || words.length > 100)
            return null;
        const value = unquote(raw);
        if (value === null)
            return null;
        words.push({ raw, value });
    }
    return words.length === 0 ? null : words;
}
function unquote(raw) {
    let value = '';
    for (const piece of raw.match(/'[^']*'|"[^"]*"|[^'"]+/g) ?? []) {
        const quoted = piece.startsWith("'") || piece.startsWith('"');
        const inside = quoted ? piece.slice(1, -1) : piece;
        const refused = piece.startsWith("'") ? /[\n\r]/ : piece.startsWith('"') ? /[\n\r`$\\!]/ : COMPOUND;
        if (refused.test(inside))
            return null;
        value += inside;
    }
    return value;
}
/** A word as a shell takes it literally. Only for values without a single quote. */
function quoteWord(value) {
    return /^[\w@%+=:,./-]{1,2000}$/.test(value) ? value : `'${value}'`;
}


/***/ })

};
