export const id = 624;
export const ids = [624];
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
        return values.flatMap((value) => value.split(/[\n,]/)).map((value) => value.trim()).filter(Boolean);
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
    const { userParsers } = await Promise.all(/* import() */[__webpack_require__.e(800), __webpack_require__.e(975)]).then(__webpack_require__.bind(__webpack_require__, 9975));
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
const write_views_js_1 = __webpack_require__(84910);
const index_js_1 = __webpack_require__(94365);
const pipeline_js_1 = __webpack_require__(15165);
const index_js_2 = __webpack_require__(40949);
/**
 * The action: inputs → World → heal, as one step of a job. The one catch: whatever goes wrong becomes a sentence and an exit code.
 * @returns the exit code of the step: its own where `fail-when` is `step`
 */
async function runAction() {
    const { openJob } = await Promise.all(/* import() */[__webpack_require__.e(347), __webpack_require__.e(242), __webpack_require__.e(417)]).then(__webpack_require__.bind(__webpack_require__, 86417));
    const { report } = await Promise.all(/* import() */[__webpack_require__.e(347), __webpack_require__.e(226)]).then(__webpack_require__.bind(__webpack_require__, 36226));
    const job = openJob();
    try {
        return await job.closing(() => healJob(job));
    }
    catch (error) {
        return report(error);
    }
}
async function healJob(job) {
    const options = options_js_1.RUN_OPTIONS.filter((option) => option.where !== 'cli');
    const raw = Object.fromEntries(options.map((option) => [option.name, [job.input(option.name)]]));
    const values = (0, decode_options_js_1.decodeOptions)(options, raw, '');
    const command = values.text('run');
    if (command === undefined || command.trim() === '') {
        throw new index_js_1.UsageError('The input "run" is missing: give the step to run and heal, as in `run: npm test`. Healing other workflow runs is not part of this version.');
    }
    const rim = job.open({ verbose: values.flag('verbose'), ...textOption(values, 'events') });
    const asked = await (0, heal_request_js_1.openProviders)(rim, values);
    const parsers = await (0, user_patterns_js_1.openParsers)(rim, values);
    const { world, folder } = await (0, heal_request_js_1.openWorld)(rim, values, asked.model);
    const native = () => job.runNative({ command, shell: values.text('shell') ?? '', workingDirectory: (0, heal_request_js_1.workingDirectoryOf)(values, folder), env: values.pairs('env'), root: world.repo.state.root, reports: values.list('reports') });
    const occasion = { arrival: job.arrival, source: { kind: 'native', run: native }, job: job.name, stepName: job.step, command };
    const record = rim.masked(await (0, pipeline_js_1.heal)(world, (0, heal_request_js_1.makeRequest)(rim, { values, occasion, ...asked, folder, parsers })));
    await publishViews(job, rim, { values, record });
    return exitCode(record, values);
}
function textOption(values, name) {
    const file = values.text(name);
    return file === undefined ? {} : { eventsFile: file };
}
/** Every view of the record where a job has a place for it. A green step says nothing but its outputs. */
async function publishViews(job, rim, { values, record }) {
    await (0, write_views_js_1.writeViews)(rim, values, record);
    const result = values.text('result') ?? (await rim.files.keep('result.json', (0, index_js_2.viewNamed)('result-json').render(record)));
    const green = record.ending.outcome === 'nothing-to-heal';
    const report = values.text('report') ?? (green ? '' : await rim.files.keep('report.html', (0, index_js_2.viewNamed)('html').render(record)));
    const { publication, verdict, ending, step } = record;
    const outputs = {
        outcome: ending.outcome, reason: ending.reason, sentence: ending.sentence, 'exit-code': String(step.exitCode ?? ''), score: String(verdict?.score ?? ''),
        branch: 'branch' in publication ? publication.branch : '', 'pull-request': publication.kind === 'pull-request' ? publication.url : '', patch: publication.kind === 'patch' ? publication.file : '', result, report,
    };
    await job.say({ outputs, annotations: green ? [] : (0, index_js_2.annotationsOf)(record), summary: green ? '' : (0, index_js_2.viewNamed)('summary').render(record) });
    if (!green)
        await rim.print((0, index_js_2.viewNamed)('terminal').render(record));
}
function exitCode(record, values) {
    const when = values.text('fail-when') ?? 'step';
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
    refused: ['fork', 'own-branch', 'stale-head', 'actor', 'event', 'sandbox', 'single-process'],
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
