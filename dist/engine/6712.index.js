export const id = 6712;
export const ids = [6712];
export const modules = {

/***/ 94331:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.run = void 0;
exports.checkHead = checkHead;
const index_js_1 = __webpack_require__(94365);
const pipeline_js_1 = __webpack_require__(15165);
const handed_files_js_1 = __webpack_require__(76674);
const heal_request_js_1 = __webpack_require__(36414);
const options_js_1 = __webpack_require__(26052);
const user_patterns_js_1 = __webpack_require__(33127);
const write_views_js_1 = __webpack_require__(84910);
const index_js_2 = __webpack_require__(40949);
/** `heal run`: the whole way, from a terminal. */
exports.run = {
    name: 'run',
    usage: '[--repo DIR] [--log FILE] [--command CMD | -- CMD…] [options]',
    summary: 'Reproduce a red step, mend it, prove the mend and hand it over.',
    options: options_js_1.RUN_OPTIONS,
    maxWords: 0,
    async run(rim, args) {
        const occasion = await occasionOf(rim, args);
        const asked = await (0, heal_request_js_1.openProviders)(rim, args.values);
        const parsers = await (0, user_patterns_js_1.openParsers)(rim, args.values);
        const { world, folder } = await (0, heal_request_js_1.openWorld)(rim, args.values, asked.model, occasion.plan);
        await checkRemote(world.repo, args.values);
        checkHead(world.repo.state.head, occasion.plan);
        const healed = await (0, pipeline_js_1.heal)(world, (0, heal_request_js_1.makeRequest)(rim, { values: args.values, occasion, ...asked, folder, parsers }));
        const { record } = await (0, handed_files_js_1.handOn)(rim, healed, args.values.text('handover'));
        await (0, write_views_js_1.writeViews)(rim, args.values, record);
        await rim.print((0, index_js_2.viewNamed)(args.json ? 'result-json' : 'terminal').render(record));
        return exitCode(record, args.values);
    },
};
async function occasionOf(rim, args) {
    const plan = await planOf(rim, args);
    const { values, rest } = args;
    const given = values.text('command');
    if (given !== undefined && rest.length > 0)
        throw new index_js_1.UsageError('The command stands both behind --command and behind --; give it once.');
    const command = rest.length > 0 ? shellWords(rest) : (given ?? plan?.step.command);
    const log = values.text('log');
    if (command?.trim() === '' || (command === undefined && log === undefined)) {
        throw new index_js_1.UsageError('Give the command that is red (heal run -- npm test), a log of it (--log FILE), or both.');
    }
    return {
        arrival: { via: 'command' },
        source: log === undefined ? { kind: 'command' } : { kind: 'log', ref: log },
        job: '', stepName: '',
        ...(plan === undefined ? {} : { plan, job: plan.step.job, stepName: plan.step.step }),
        ...(command === undefined ? {} : { command }),
    };
}
async function planOf(rim, { values, rest }) {
    const file = values.text('plan');
    if (file === undefined)
        return undefined;
    if (values.text('command') !== undefined || rest.length > 0)
        throw new index_js_1.UsageError('The command stands in the plan; give --plan or a command, not both.');
    return (0, handed_files_js_1.planFrom)(rim, { file, sha256: values.text('plan-sha256') });
}
/** One word behind `--` is a script (`-- 'a && b'`); several are a command with its arguments, quoted where they need it. */
function shellWords(words) {
    if (words.length === 1)
        return words[0] ?? '';
    return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)).join(' ');
}
/** A branch needs somewhere to go: said before anything runs. */
async function checkRemote(repo, values) {
    if (values.text('publish') !== 'branch' || values.flag('dry-run'))
        return;
    if ((await repo.remoteUrl('origin')) === null)
        throw new index_js_1.UsageError('--publish branch needs a remote named "origin", and this repository has none. Add one, or use --publish patch.');
}
/** A plan is for the commit that failed, and for no other. */
function checkHead(head, plan) {
    if (plan === undefined || plan.head.sha === head)
        return;
    throw new index_js_1.UsageError(`The plan is for commit ${plan.head.sha.slice(0, 12)}, and ${head.slice(0, 12)} is checked out: git checkout ${plan.head.sha.slice(0, 12)}.`);
}
function exitCode(record, values) {
    const healed = record.ending.outcome === 'healed' || record.ending.outcome === 'nothing-to-heal';
    if (values.text('fail-when') === 'never')
        return 0;
    if (values.text('fail-when') === 'step')
        return record.step.exitCode ?? 0;
    return healed ? 0 : 1;
}


/***/ })

};
