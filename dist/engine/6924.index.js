export const id = 6924;
export const ids = [6924,4483];
export const modules = {

/***/ 16924:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.planOutputs = planOutputs;
const escape_js_1 = __webpack_require__(77188);
const foreign_js_1 = __webpack_require__(19971);
const hash_js_1 = __webpack_require__(69639);
const plan_js_1 = __webpack_require__(74483);
/** More than four heals at once are a flood, not a help. */
const MOST = 4;
/** Images that GitHub keeps: a label is what the workflow of the failed run says, and no other one is asked for in its name. */
const RUNNER = /^ubuntu-(?:latest|22\.04|24\.04|26\.04)(?:-arm)?$/;
/** Writes plans and logs where the runner keeps what passes from step to step, and says what is planned. */
async function planOutputs(rim, planned) {
    const able = planned.state === 'planned' ? planned.failures.filter((one) => one.plan !== undefined) : [];
    const rows = [];
    let out = '';
    for (const [at, failure] of able.slice(0, MOST).entries()) {
        const file = `${JSON.stringify(failure.plan, null, 2)}\n`;
        out = folderOf(await rim.files.keep(`plan-${at + 1}.json`, file));
        await rim.files.keep(`log-${at + 1}.txt`, failure.log);
        rows.push(rowOf(failure, at + 1, (0, hash_js_1.sha256)(file)));
    }
    const sentence = sentenceOf(planned, rows.length, able.length);
    const told = planned.state === 'planned' ? `\n\n${(0, escape_js_1.fence)((0, plan_js_1.text)(planned))}` : '';
    return { outputs: { state: stateOf(planned, rows.length), sentence, failures: JSON.stringify(rows), out }, summary: `**Plan.** ${sentence.replace(/[<>[\]`*_@#|\\]/g, '')}${told}\n` };
}
function rowOf({ plan, step, failure, labels }, n, hash) {
    const [first] = failure.primary;
    const title = (0, foreign_js_1.oneLine)(first === undefined ? 'it failed' : (first.message.split('\n')[0] ?? ''), 120);
    const { tools = {}, distribution } = plan?.environment ?? {};
    return { n, job: (0, foreign_js_1.oneLine)(step.job, 200), step: (0, foreign_js_1.oneLine)(step.step, 200), title, head: plan?.head.sha ?? '', sha256: hash, runner: labels.find((label) => RUNNER.test(label)) ?? 'ubuntu-latest', tools, ...(distribution === undefined ? {} : { distribution }) };
}
/** A head that may only be told about leaves nothing to do, like one that is refused. */
function stateOf(planned, rows) {
    if (planned.state === 'refused')
        return planned.refusal.outcome === 'nothing-to-heal' ? 'nothing' : 'refused';
    return planned.state === 'planned' && rows === 0 ? 'refused' : planned.state;
}
function sentenceOf(planned, rows, able) {
    if (planned.state === 'unknown')
        return `Nothing is planned: ${planned.reason}`;
    if (planned.state === 'watch')
        return planned.sentence;
    if (planned.state === 'refused')
        return (0, plan_js_1.refusalSentence)(planned);
    if (rows === 0)
        return (0, foreign_js_1.oneLine)(`Nothing is planned: ${planned.failures[0]?.why ?? 'no failure of this run may be healed.'}`, 500);
    return `${rows} failure${rows === 1 ? '' : 's'} of this run can be healed${able > rows ? `; ${able - rows} more are left for the next run` : ''}.`;
}
function folderOf(path) {
    return path.replace(/[\\/][^\\/]*$/, '');
}


/***/ }),

/***/ 74483:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.plan = void 0;
exports.loopOf = loopOf;
exports.runId = runId;
exports.refusalSentence = refusalSentence;
exports.text = text;
const index_js_1 = __webpack_require__(94365);
const plan_js_1 = __webpack_require__(22464);
const index_js_2 = __webpack_require__(40949);
const options_js_1 = __webpack_require__(26052);
/** `heal plan RUN`: reads only; what a workflow's first job does, and what a person asks before a heal. */
exports.plan = {
    name: 'plan',
    usage: 'RUN [--repository O/N] [--out DIR] [--asked-by LOGIN] [--max-heals N]',
    summary: 'Look at a red workflow run on GitHub and say what may be healed of it, and how.',
    options: options_js_1.PLAN_OPTIONS,
    maxWords: 1,
    async run(rim, { values, words, json }) {
        const run = runId(words[0]);
        const [repository, asker] = [values.text('repository'), values.text('asked-by')];
        const opened = await rim.openHub(repository === undefined ? {} : { repository });
        if (!opened.ok)
            throw new index_js_1.UsageError(opened.reason);
        const planned = rim.masked(await (0, plan_js_1.planRun)({ hub: opened.hub, events: rim.events, clock: rim.clock }, { run, ...loopOf(values), ...(asker === undefined ? {} : { asker }) }));
        const out = values.text('out');
        if (out !== undefined && planned.state === 'planned')
            await write(rim, out, planned.failures);
        await rim.print(json ? `${JSON.stringify(view(planned), null, 2)}\n` : text(planned));
        return planned.state === 'planned' && planned.failures.some((one) => one.plan !== undefined) ? 0 : 1;
    },
};
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
    return (0, index_js_2.sentenceFor)(refusal.outcome, refusal.reason, { detail: refusal.detail });
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


/***/ })

};
