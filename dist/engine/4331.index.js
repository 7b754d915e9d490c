export const id = 4331;
export const ids = [4331,6712];
export const modules = {

/***/ 76674:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.planFrom = planFrom;
exports.handoverFrom = handoverFrom;
exports.handOn = handOn;
const hash_js_1 = __webpack_require__(69639);
const index_js_1 = __webpack_require__(94365);
/** Neither comes near it. */
const LARGEST = 8 << 20;
/**
 * A plan from its file.
 * @throws UsageError where it is none, or not the one that the hash is of
 */
async function planFrom(rim, { file, sha256: wanted }) {
    const text = await readCapped(rim, file, LARGEST);
    if (text === null)
        throw new index_js_1.UsageError(`${file}: it is larger than a plan can be; make it again with heal plan.`);
    const other = otherHash(text, wanted);
    if (other !== null)
        throw new index_js_1.UsageError(`${file}: ${other}`);
    const { readPlan } = await Promise.all(/* import() */[__webpack_require__.e(924), __webpack_require__.e(3253)]).then(__webpack_require__.bind(__webpack_require__, 83253));
    const read = readPlan(text);
    if (!read.ok)
        throw new index_js_1.UsageError(`${file}: ${read.reason}`);
    return read.plan;
}
/** A handover from its file: one that cannot be used is an ending, not a mistake in the call. */
async function handoverFrom(rim, { file, sha256: wanted }) {
    const text = await readCapped(rim, file, LARGEST).catch((error) => {
        if (error instanceof index_js_1.UsageError)
            return error;
        throw error;
    });
    if (text instanceof index_js_1.UsageError)
        return { ok: false, reason: `the job that heals left nothing behind (${text.message})` };
    if (text === null)
        return { ok: false, reason: 'the handover is larger than one can be' };
    const other = otherHash(text, wanted);
    return other === null ? (await Promise.all(/* import() */[__webpack_require__.e(924), __webpack_require__.e(35)]).then(__webpack_require__.bind(__webpack_require__, 70035))).readHandover(text) : { ok: false, reason: other };
}
function otherHash(text, wanted) {
    if (wanted === undefined || wanted.trim() === '')
        return null;
    if (!/^[0-9a-f]{64}$/.test(wanted.trim()))
        return 'the SHA-256 to compare it with is none.';
    return (0, hash_js_1.sha256)(text) === wanted.trim() ? null : 'it is not the file that was written, by its SHA-256: it was changed, or mixed up with another.';
}
/** Null where there is more. */
async function readCapped(rim, file, most) {
    const decoder = new TextDecoder();
    let [text, size] = ['', 0];
    for await (const chunk of rim.files.read(file)) {
        size += chunk.length;
        if (size > most)
            return null;
        text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
}
/** What every end of a heal goes through: secrets are masked, and the file for the job that publishes is written, whatever the end was. */
async function handOn(rim, record, file) {
    if (file === undefined || file.trim() === '')
        return { record: rim.masked(record) };
    const { makeHandover } = await Promise.all(/* import() */[__webpack_require__.e(924), __webpack_require__.e(35)]).then(__webpack_require__.bind(__webpack_require__, 70035));
    const made = makeHandover(record, rim.masked);
    await rim.files.write(file, made.text);
    return { record: told(made.record), handover: { file, sha256: (0, hash_js_1.sha256)(made.text) } };
}
/** Nothing was published here, and that is how it should be. */
function told(record) {
    if (record.verdict?.accepted !== true || record.publication.kind !== 'none')
        return record;
    return { ...record, publication: { kind: 'none', reason: 'The fix is in the handover, for the job that publishes.' } };
}


/***/ }),

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


/***/ }),

/***/ 33127:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openParsers = openParsers;
const index_js_1 = __webpack_require__(94365);
/** A matcher file is a page of JSON. */
const LARGEST = 1 << 20;
/**
 * The user's own patterns → parsers, for `problem-matchers` and `errorformat`. Costs nothing where neither is given.
 * @throws UsageError for a file that is not there or cannot be used, and for a format that cannot
 */
async function openParsers(rim, values) {
    const paths = values.list('problem-matchers');
    const errorformat = values.text('errorformat');
    if (paths.length === 0 && errorformat === undefined)
        return [];
    const { userParsers } = await Promise.all(/* import() */[__webpack_require__.e(9800), __webpack_require__.e(9975)]).then(__webpack_require__.bind(__webpack_require__, 9975));
    const matchers = (await Promise.all(paths.map((path) => filesOf(rim, path)))).flat();
    const made = await userParsers({ matchers, ...(errorformat === undefined ? {} : { errorformat }) });
    if (!made.ok)
        throw new index_js_1.UsageError(made.reason);
    return made.parsers;
}
/** A name is a file that must be there; a glob is any number of files, but not none. */
async function filesOf(rim, path) {
    if (!/[*?{]/.test(path))
        return [{ path, text: await readText(rim, path) }];
    const found = await rim.files.reports([path]);
    if (found.length === 0)
        throw new index_js_1.UsageError(`No problem-matcher file fits ${path}.`);
    return found;
}
async function readText(rim, path) {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of rim.files.read(path)) {
        text += decoder.decode(chunk, { stream: true });
        if (text.length > LARGEST)
            throw new index_js_1.UsageError(`The problem-matcher file ${path} is larger than ${LARGEST >> 20} MiB.`);
    }
    return text + decoder.decode();
}


/***/ }),

/***/ 84910:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.writeViews = writeViews;
const index_js_1 = __webpack_require__(40949);
/** Writes the result JSON and the HTML report where the options ask for them. */
async function writeViews(rim, values, record) {
    const result = values.text('result');
    const report = values.text('report');
    if (result !== undefined)
        await rim.files.write(result, (0, index_js_1.viewNamed)('result-json').render(record));
    if (report !== undefined)
        await rim.files.write(report, (0, index_js_1.viewNamed)('html').render(record));
}


/***/ })

};
