export const id = 7274;
export const ids = [7274];
export const modules = {

/***/ 36414:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openProviders = openProviders;
exports.makeRequest = makeRequest;
exports.workingDirectoryOf = workingDirectoryOf;
exports.openWorld = openWorld;
const policy_js_1 = __webpack_require__(58525);
const index_js_1 = __webpack_require__(94365);
const index_js_2 = __webpack_require__(31794);
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
    const selected = (0, index_js_2.selectRoles)({ named: values.list('provider'), models: values.list('model'), baseUrls, configured, allowLocal, ...roles });
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
        dryRun: values.flag('dry-run'),
        owner: rim.self,
        keyed: model.keyed,
        unsafeSingleProcess: values.flag('unsafe-single-process'),
        ...(occasion.plan === undefined ? {} : { plan: occasion.plan }),
        ...(parsers.length === 0 ? {} : { parsers }),
    };
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
    const publish = values.flag('dry-run') ? 'none' : (values.text('publish') ?? 'patch');
    if (publish !== 'pull-request') {
        // A branch goes out by git, with rights of its own: a token that may only read must not come in between.
        const asked = plan === undefined || publish === 'branch' ? null : await rim.openHub({ repository: plan.repository });
        return asked?.ok === true ? asked.hub : undefined;
    }
    const opened = await rim.openHub({});
    if (!opened.ok)
        throw new index_js_1.UsageError(`--publish pull-request: ${opened.reason}`);
    return opened.hub;
}


/***/ }),

/***/ 7274:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.prompt = void 0;
const index_js_1 = __webpack_require__(31794);
const heal_request_js_1 = __webpack_require__(36414);
const options_js_1 = __webpack_require__(26052);
const understand_js_1 = __webpack_require__(53018);
/** `heal prompt`: exactly what would be sent, and to whom; nothing is sent. */
exports.prompt = {
    name: 'prompt',
    usage: '--repo DIR [--rung N] [--provider P] [FILE|-]',
    summary: 'Show exactly what would be sent, and to whom.',
    options: options_js_1.PROMPT_OPTIONS,
    maxWords: 1,
    async run(rim, args) {
        const { providers, planner } = await (0, heal_request_js_1.openProviders)(rim, args.values);
        const [first] = providers;
        const provider = first ?? index_js_1.NOBODY;
        const understood = await (0, understand_js_1.understand)(rim, args, { room: (0, index_js_1.roomForCode)(provider) });
        if (understood === null) {
            await rim.print(args.json ? 'null\n' : 'No errors found in the log, so nothing would be sent.\n');
            return 0;
        }
        const { rules, map, ...known } = understood;
        const nonce = () => rim.clock.nonce(16);
        const question = { ...known, ...(rules === null ? {} : { rules }), history: [], opened: args.values.list('allow-paths'), nonce };
        const made = rim.masked((0, index_js_1.buildPrompt)({ ...question, provider }));
        const plan = planner === undefined ? undefined : rim.masked((0, index_js_1.buildPlanPrompt)({ ...question, provider: planner }));
        if (args.json) {
            await rim.print(`${JSON.stringify(plan === undefined ? made : { ...made, planner: plan }, null, 2)}\n`);
            return 0;
        }
        const choice = map === undefined ? null : rim.masked((0, index_js_1.choicePrompt)({ ...known, map, provider: { ...provider, maxAnswerTokens: Math.min(provider.maxAnswerTokens, index_js_1.CHOICE_ANSWER) }, nonce }));
        const head = first === undefined ? 'Nobody would be asked: no provider is configured. The prompt would be' : `To ${made.provider} (${made.model})`;
        const before = [
            ...(choice === null ? [] : [`${shown('First, which files to show', choice)}\nThen, with the files that the answer names; without one, as here, with the highest ranked:\n`]),
            ...(plan === undefined ? [] : [`${shown(`${choice === null ? 'First, for' : 'For'} a plan, to ${plan.provider} (${plan.model})`, plan)}\nThen, with its plan as one more section:\n`]),
        ];
        await rim.print(`${before.join('')}${shown(head, made)}`);
        return 0;
    },
};
function shown(head, { messages, tokens }) {
    return `${head}, about ${tokens} tokens\n${messages.map(({ role, content }) => `── ${role}\n${content}`).join('\n')}\n`;
}


/***/ }),

/***/ 53018:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.understand = understand;
const index_js_1 = __webpack_require__(43939);
const index_js_2 = __webpack_require__(9975);
const index_js_3 = __webpack_require__(55757);
const policy_js_1 = __webpack_require__(58525);
const index_js_4 = __webpack_require__(94365);
const index_js_5 = __webpack_require__(31794);
const reading_js_1 = __webpack_require__(52367);
/** Log + repository → what a model would be shown; null when there is no failure in the log. No model is asked. `room` = tokens of code that the one to be asked takes. */
async function understand(rim, { values, words }, options = {}) {
    const opened = await rim.openRepo(values.text('repo') ?? '.');
    if (!opened.ok)
        throw new index_js_4.UsageError(opened.reason);
    const { repo } = opened;
    const { baseTree, root } = repo.state;
    const { reports } = await (0, reading_js_1.readStream)(rim.files.read(words[0] ?? '-'), { roots: [root] });
    const found = (0, index_js_2.makeFailure)(reports, { job: '', step: '' });
    if (found === null)
        return null;
    const [tree, lastChange] = await Promise.all([repo.list(baseTree), repo.lastChange()]);
    const step = { run: '', job: '', step: '', shell: '', workingDirectory: '.', env: {} };
    const { diagnosis, failure } = (0, index_js_3.diagnose)({ reports, failure: found, step, tree, lastChange });
    const rung = (values.number('rung') ?? 0);
    const policy = (0, policy_js_1.resolvePolicy)({ mode: 'fix', allowPaths: [], denyPaths: values.list('deny-paths'), minConfidence: 0.8, network: 'none' });
    const skill = (0, index_js_5.skillsFor)({ bugs: failure.primary, diagnosis, changed: lastChange })[0] ?? '';
    let map;
    const choose = (offered) => {
        map = offered;
        return Promise.resolve(null);
    };
    const room = options.room === undefined ? {} : { room: options.room };
    const context = await (0, index_js_1.gatherContext)({ failure, diagnosis, rung, policy, choose, ...room, ...(await (0, index_js_1.repositoryAt)(repo, baseTree)) });
    return { failure, diagnosis, skill, rules: await (0, index_js_1.rulesOf)(repo, policy), context, ...(map === undefined ? {} : { map }) };
}


/***/ })

};
