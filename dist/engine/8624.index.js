export const id = 8624;
export const ids = [8624];
export const modules = {

/***/ 50385:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.decodeOptions = decodeOptions;
const duration_js_1 = __webpack_require__(82543);
const nearest_js_1 = __webpack_require__(72269);
const index_js_1 = __webpack_require__(94365);
/**
 * Decodes raw values by their option rows; every mistake is one sentence that names the option, what was wrong and what would be right.
 * @param prefix `--` for flags, empty for action inputs
 * @throws UsageError
 */
function decodeOptions(options, raw, prefix) {
    const known = options.map((option) => option.name);
    for (const name of Object.keys(raw)) {
        if (!known.includes(name))
            throw new index_js_1.UsageError(`Unknown option ${prefix}${name}.${(0, nearest_js_1.didYouMean)(name, known)}`);
    }
    const decoded = new Map(options.map((option) => [option.name, decodeOne(option, raw[option.name] ?? [], prefix)]));
    const get = (name) => decoded.get(name);
    return {
        text: (name) => get(name),
        list: (name) => get(name) ?? [],
        pairs: (name) => get(name) ?? {},
        number: (name) => get(name),
        flag: (name) => get(name) ?? false,
    };
}
function decodeOne(option, given, prefix) {
    const values = given.filter((value) => value !== '');
    const label = `${prefix}${option.name}`;
    if (option.type === 'list')
        return (values.length === 0 ? [option.default ?? ''] : values).flatMap((value) => value.split(/[\n,]/)).map((value) => value.trim()).filter(Boolean);
    if (option.type === 'pairs')
        return decodePairs(label, values);
    if (values.length > 1)
        throw new index_js_1.UsageError(`${label} is given ${values.length} times; give it once.`);
    const value = values[0] ?? option.default;
    if (option.type === 'flag')
        return decodeFlag(label, value);
    return value === undefined ? undefined : decodeSingle(option, label, value);
}
function decodeSingle(option, label, value) {
    if (option.type === 'number')
        return decodeNumber(option, label, value);
    if (option.type === 'choice')
        return decodeChoice(option, label, value);
    if (option.type !== 'duration')
        return value;
    const seconds = (0, duration_js_1.parseDuration)(value);
    if (seconds === null)
        throw new index_js_1.UsageError(`${label} is "${value}", which is no time; write 90s, 30m or 2h.`);
    return seconds;
}
function decodeNumber(option, label, value) {
    const number = /^\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : Number.NaN;
    const [min, max] = [option.min ?? 0, option.max ?? Number.MAX_SAFE_INTEGER];
    const whole = option.placeholder === 'N';
    if (!(number >= min && number <= max) || (whole && !Number.isInteger(number))) {
        throw new index_js_1.UsageError(`${label} is "${value}"; it takes a ${whole ? 'whole ' : ''}number from ${min} to ${max}.`);
    }
    return number;
}
function decodeChoice(option, label, value) {
    const choices = option.choices ?? [];
    if (!choices.includes(value)) {
        throw new index_js_1.UsageError(`${label} is "${value}"; it takes ${choices.join(', ')}.${(0, nearest_js_1.didYouMean)(value, choices)}`);
    }
    const later = option.later?.[value];
    if (later !== undefined)
        throw new index_js_1.UsageError(later);
    return value;
}
function decodeFlag(label, value) {
    if (value === undefined)
        return false;
    const word = value.trim().toLowerCase();
    if (word === 'true')
        return true;
    if (word === 'false')
        return false;
    throw new index_js_1.UsageError(`${label} is "${value}"; it takes true or false.`);
}
/** `K=V` entries, one per flag or per line of an input. */
function decodePairs(label, values) {
    const pairs = {};
    for (const line of values.flatMap((value) => value.split('\n')).filter((text) => text.trim() !== '')) {
        const match = /^\s*([A-Za-z_][A-Za-z0-9_]*)=(.*)$/s.exec(line);
        if (match?.[1] === undefined)
            throw new index_js_1.UsageError(`${label} has the entry "${line.trim()}"; write NAME=value.`);
        pairs[match[1]] = match[2] ?? '';
    }
    return pairs;
}


/***/ }),

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


/***/ }),

/***/ 82543:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseDuration = parseDuration;
const UNITS = { s: 1, m: 60, h: 3600 };
/** Seconds in `90`, `90s`, `30m` or `2h`; null for anything else or for no time at all. */
function parseDuration(text) {
    const match = /^(\d{1,6})([smh]?)$/.exec(text.trim());
    if (match === null)
        return null;
    const seconds = Number(match[1]) * (UNITS[match[2] || 's'] ?? 1);
    return seconds > 0 ? seconds : null;
}


/***/ }),

/***/ 72269:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.nearest = nearest;
exports.didYouMean = didYouMean;
/**
 * The known word nearest to what was typed, or null when none is near enough to be meant
 * (more than a third of the letters would have to change). Plain Levenshtein distance.
 */
function nearest(typed, known) {
    let best = null;
    let bestDistance = Math.max(2, Math.floor(typed.length / 3)) + 1;
    for (const word of known) {
        const distance = editDistance(typed.slice(0, 64), word);
        if (distance < bestDistance)
            [best, bestDistance] = [word, distance];
    }
    return best;
}
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}
/** ` Did you mean "x"?`, or nothing. */
function didYouMean(typed, known) {
    const word = nearest(typed, known);
    return word === null ? '' : ` Did you mean "${word}"?`;
}


/***/ }),

/***/ 41730:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.runAction = runAction;
const decode_options_js_1 = __webpack_require__(50385);
const heal_request_js_1 = __webpack_require__(36414);
const options_js_1 = __webpack_require__(26052);
const user_patterns_js_1 = __webpack_require__(33127);
const handed_files_js_1 = __webpack_require__(76674);
const write_views_js_1 = __webpack_require__(84910);
const escape_js_1 = __webpack_require__(77188);
const index_js_1 = __webpack_require__(94365);
const pipeline_js_1 = __webpack_require__(15165);
const index_js_2 = __webpack_require__(40949);
/**
 * The action: inputs → World → what `command` says, as one step of a job. The one catch: whatever goes wrong becomes a sentence and an exit code.
 * @returns the exit code of the step: its own where `fail-when` is `step`
 */
async function runAction() {
    const { openJob } = await Promise.all(/* import() */[__webpack_require__.e(6347), __webpack_require__.e(8242), __webpack_require__.e(6417)]).then(__webpack_require__.bind(__webpack_require__, 86417));
    const { report } = await Promise.all(/* import() */[__webpack_require__.e(6347), __webpack_require__.e(6226)]).then(__webpack_require__.bind(__webpack_require__, 36226));
    const job = openJob();
    try {
        return await job.closing(() => dispatch(job));
    }
    catch (error) {
        return report(error);
    }
}
async function dispatch(job) {
    const options = options_js_1.RUN_OPTIONS.filter((option) => option.where !== 'cli');
    const raw = Object.fromEntries(options.map((option) => [option.name, [job.input(option.name)]]));
    const values = (0, decode_options_js_1.decodeOptions)(options, raw, '');
    const command = values.text('command') ?? 'run';
    if (command === 'run' && values.text('plan') === undefined)
        return healJob(job, values);
    const rim = job.open({ verbose: values.flag('verbose'), ...textOption(values, 'events') });
    const refusal = await refusedEvent(job);
    if (refusal !== null)
        return sayRefused(job, rim, refusal);
    if (command === 'plan' || command === 'watch') {
        const branch = values.text('run-id') === undefined && command === 'plan' ? values.text('branch') : undefined;
        if (branch !== undefined)
            return planJob(job, rim, { values, run: { run: { branch } } });
        const run = await runOf(job, values);
        if (run === null)
            return sayRefused(job, rim, (0, index_js_2.sentenceFor)('refused', 'event', { detail: 'workflow_run without a run of this repository that is done' }));
        return command === 'plan' ? planJob(job, rim, { values, run }) : watchJob(job, rim, { values, run });
    }
    return command === 'publish' ? publishJob(job, rim, values) : healPlanned(job, rim, values);
}
/** What a job of several may start from. */
async function refusedEvent(job) {
    const { triggers } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 80277));
    const refusal = triggers.find(({ name }) => name === 'planned')?.admit({ ...job.arrival, via: 'planned' }) ?? null;
    return refusal === null ? null : (0, index_js_2.sentenceFor)('refused', refusal.reason, { detail: refusal.detail });
}
async function sayRefused(job, rim, sentence) {
    await job.say({ outputs: { outcome: 'refused', reason: 'event', sentence, state: 'refused', failures: '[]', out: '' }, annotations: [], summary: `${sentence}\n` });
    await rim.print(`${sentence}\n`);
    return 1;
}
async function healJob(job, values) {
    const command = values.text('run');
    if (command === undefined || command.trim() === '') {
        throw new index_js_1.UsageError('The input "run" is missing: give the step to run and heal, as in `run: npm test`, or the `plan` of a failure that another job looked at.');
    }
    const rim = job.open({ verbose: values.flag('verbose'), ...textOption(values, 'events') });
    const asked = await (0, heal_request_js_1.openProviders)(rim, values);
    const parsers = await (0, user_patterns_js_1.openParsers)(rim, values);
    const { world, folder } = await (0, heal_request_js_1.openWorld)(rim, values, asked.model);
    const native = () => job.runNative({ command, shell: values.text('shell') ?? '', workingDirectory: (0, heal_request_js_1.workingDirectoryOf)(values, folder), env: values.pairs('env'), root: world.repo.state.root, reports: values.list('reports') });
    const occasion = { arrival: job.arrival, source: { kind: 'native', run: native }, job: job.name, stepName: job.step, command };
    const told = await (0, handed_files_js_1.handOn)(rim, await (0, pipeline_js_1.heal)(world, (0, heal_request_js_1.makeRequest)(rim, { values, occasion, ...asked, folder, parsers })), values.text('handover'));
    await publishViews(job, rim, { values, told });
    return exitCode(told.record, values.text('fail-when') ?? 'step');
}
/** The step of another run, as its plan has it: run in a sandbox alone, never natively. */
async function healPlanned(job, rim, values) {
    if (values.text('run') !== undefined)
        throw new index_js_1.UsageError('The step stands in the plan; give `plan` or `run`, not both.');
    const { checkHead } = await __webpack_require__.e(/* import() */ 6712).then(__webpack_require__.bind(__webpack_require__, 94331));
    const plan = await (0, handed_files_js_1.planFrom)(rim, { file: values.text('plan') ?? '', sha256: values.text('plan-sha256') });
    const log = values.text('log');
    const asked = await (0, heal_request_js_1.openProviders)(rim, values);
    const parsers = await (0, user_patterns_js_1.openParsers)(rim, values);
    const { world, folder } = await (0, heal_request_js_1.openWorld)(rim, values, asked.model, plan);
    checkHead(world.repo.state.head, plan);
    const { command, job: name, step: stepName } = plan.step;
    const occasion = { arrival: { ...job.arrival, via: 'planned' }, source: log === undefined ? { kind: 'command' } : { kind: 'log', ref: log }, job: name, stepName, plan, ...(command === undefined ? {} : { command }) };
    const told = await (0, handed_files_js_1.handOn)(rim, await (0, pipeline_js_1.heal)(world, (0, heal_request_js_1.makeRequest)(rim, { values, occasion, ...asked, folder, parsers })), values.text('handover'));
    await publishViews(job, rim, { values, told });
    // What became of it is for the job that publishes to say.
    return exitCode(told.record, values.text('fail-when') ?? 'never');
}
/** The run that is meant: the one that is named, else the one of the event, whose word is held against GitHub's. Null = the event tells of none. */
async function runOf(job, values) {
    const [{ runId }, { announcedRun }] = await Promise.all([__webpack_require__.e(/* import() */ 4483).then(__webpack_require__.bind(__webpack_require__, 74483)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 80277))]);
    const { event } = job.arrival;
    if (values.text('run-id') !== undefined || event?.name !== 'workflow_run')
        return { run: runId(values.text('run-id')) };
    const announced = announcedRun(event.payload);
    return announced === null ? null : { run: announced.run, announced };
}
async function planJob(job, rim, { values, run: { run, ...rest } }) {
    const [{ planOutputs }, { loopOf, planOf, text }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(4483), __webpack_require__.e(6924)]).then(__webpack_require__.bind(__webpack_require__, 16924)), __webpack_require__.e(/* import() */ 4483).then(__webpack_require__.bind(__webpack_require__, 74483))]);
    const asker = values.text('asked-by') ?? job.subject.asker;
    const opened = await rim.openHub({});
    if (!opened.ok)
        throw new index_js_1.UsageError(opened.reason);
    const planned = rim.masked(await planOf({ hub: opened.hub, events: rim.events, clock: rim.clock }, run, { ...rest, ...loopOf(values), ...(asker === undefined ? {} : { asker }) }));
    const { outputs, summary } = await planOutputs(rim, planned);
    const warnings = await (await __webpack_require__.e(/* import() */ 8545).then(__webpack_require__.bind(__webpack_require__, 38545))).keyWarnings(rim);
    await job.say({ outputs, annotations: warnings.map((message) => ({ level: 'warning', title: 'heal-action', message })), summary });
    await rim.print(text(planned));
    return planned.state === 'unknown' ? 1 : 0;
}
async function watchJob(job, rim, { values, run }) {
    const { outputs, text, code } = await (await Promise.all(/* import() */[__webpack_require__.e(4483), __webpack_require__.e(2353)]).then(__webpack_require__.bind(__webpack_require__, 82353))).watchWith(rim, { values, run });
    const warnings = await (await __webpack_require__.e(/* import() */ 8545).then(__webpack_require__.bind(__webpack_require__, 38545))).keyWarnings(rim);
    await job.say({ outputs, annotations: warnings.map((message) => ({ level: 'warning', title: 'heal-action', message })), summary: `${(0, escape_js_1.markdownText)(text)}\n` });
    await rim.print(text);
    return code;
}
async function publishJob(job, rim, values) {
    const { publishWith, publishCode } = await __webpack_require__.e(/* import() */ 8545).then(__webpack_require__.bind(__webpack_require__, 38545));
    const ended = await publishWith(rim, values);
    await publishViews(job, rim, { values, told: { record: ended.record } });
    return publishCode(ended, values);
}
function textOption(values, name) {
    const file = values.text(name);
    return file === undefined ? {} : { eventsFile: file };
}
/** Every view of the record where a job has a place for it. A green step says nothing but its outputs. */
async function publishViews(job, rim, { values, told: { record, handover } }) {
    await (0, write_views_js_1.writeViews)(rim, values, record);
    const result = values.text('result') ?? (await rim.files.keep('result.json', (0, index_js_2.viewNamed)('result-json').render(record)));
    const green = record.ending.outcome === 'nothing-to-heal';
    const report = values.text('report') ?? (green ? '' : await rim.files.keep('report.html', (0, index_js_2.viewNamed)('html').render(record)));
    const { publication, verdict, ending, step } = record;
    const outputs = {
        outcome: ending.outcome, reason: ending.reason, sentence: ending.sentence, 'exit-code': String(step.exitCode ?? ''), score: String(verdict?.score ?? ''),
        branch: 'branch' in publication ? publication.branch : '', 'pull-request': 'url' in publication ? publication.url : '', patch: publication.kind === 'patch' ? publication.file : '', result, report,
        ...(handover === undefined ? {} : { handover: handover.file, sha256: handover.sha256 }),
    };
    await job.say({ outputs, annotations: green ? [] : (0, index_js_2.annotationsOf)(record), summary: green ? '' : (0, index_js_2.viewNamed)('summary').render(record) });
    if (!green)
        await rim.print((0, index_js_2.viewNamed)('terminal').render(record));
}
function exitCode(record, when) {
    if (when === 'never')
        return 0;
    if (when === 'step')
        return record.step.exitCode ?? 1;
    return record.ending.outcome === 'healed' || record.ending.outcome === 'nothing-to-heal' ? 0 : 1;
}


/***/ }),

/***/ 35024:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));


/***/ }),

/***/ 30322:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.KINDS = void 0;
exports.KINDS = [
    'syntax', 'type', 'compile', 'link', 'import', 'lint', 'format', 'test', 'runtime', 'dependency', 'config', 'git', 'infra', 'security',
    'docs', 'unknown',
];


/***/ }),

/***/ 75274:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));


/***/ }),

/***/ 48228:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));


/***/ }),

/***/ 87206:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.WorldError = exports.UsageError = void 0;
/** The caller asked for something that cannot be: exit code 2, one sentence. */
class UsageError extends Error {
    name = 'UsageError';
}
exports.UsageError = UsageError;
/** The world around us is broken (no git, disk full, remote refused): exit code 1 with its sentence, never a stack. */
class WorldError extends Error {
    name = 'WorldError';
}
exports.WorldError = WorldError;


/***/ }),

/***/ 63859:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));


/***/ }),

/***/ 94365:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __exportStar = (this && this.__exportStar) || function(m, exports) {
    for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
__exportStar(__webpack_require__(71131), exports);
__exportStar(__webpack_require__(30322), exports);
__exportStar(__webpack_require__(63859), exports);
__exportStar(__webpack_require__(48228), exports);
__exportStar(__webpack_require__(67978), exports);
__exportStar(__webpack_require__(979), exports);
__exportStar(__webpack_require__(75274), exports);
__exportStar(__webpack_require__(68623), exports);
__exportStar(__webpack_require__(33207), exports);
__exportStar(__webpack_require__(173), exports);
__exportStar(__webpack_require__(47088), exports);
__exportStar(__webpack_require__(91159), exports);
__exportStar(__webpack_require__(35024), exports);
__exportStar(__webpack_require__(64707), exports);
__exportStar(__webpack_require__(2860), exports);
__exportStar(__webpack_require__(87206), exports);


/***/ }),

/***/ 71131:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));


/***/ }),

/***/ 33207:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));


/***/ }),

/***/ 67978:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));


/***/ }),

/***/ 979:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));


/***/ }),

/***/ 91159:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));


/***/ }),

/***/ 68623:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));


/***/ }),

/***/ 64707:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.PUBLICATION_KINDS = void 0;
/** Every way of handing over, least far-reaching first. */
exports.PUBLICATION_KINDS = ['none', 'patch', 'comment', 'suggestions', 'branch', 'pull-request', 'push'];


/***/ }),

/***/ 2860:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.OUTCOMES = void 0;
/** The closed list: every outcome with the reason codes it may carry. */
exports.OUTCOMES = {
    healed: ['ready'],
    proposed: ['draft'],
    'not-reproduced': ['green', 'other-failure'],
    'rerun-requested': ['infra', 'flake'],
    escalated: ['infra', 'flake', 'dependency', 'workflow', 'base-broken', 'unknown', 'diagnosis-only'],
    refused: ['fork', 'own-branch', 'stale-head', 'actor', 'event', 'sandbox', 'single-process', 'handover', 'attempts', 'environment'],
    'gave-up': ['no-provider', 'providers', 'budget', 'attempts', 'repeated', 'screened', 'score'],
    'nothing-to-heal': ['green', 'no-failed-step'],
};


/***/ }),

/***/ 173:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));


/***/ }),

/***/ 47088:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));


/***/ }),

/***/ 311:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.VERSION = void 0;
/** The version of this build; the tests compare it with package.json. */
exports.VERSION = '0.1.0';


/***/ })

};
