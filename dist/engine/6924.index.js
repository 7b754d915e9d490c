export const id = 6924;
export const ids = [6924];
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


/***/ })

};
