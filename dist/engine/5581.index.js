export const id = 5581;
export const ids = [5581];
export const modules = {

/***/ 95581:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.runCli = runCli;
const index_js_1 = __webpack_require__(52698);
const decode_options_js_1 = __webpack_require__(50385);
const nearest_js_1 = __webpack_require__(72269);
const index_js_2 = __webpack_require__(94365);
const version_js_1 = __webpack_require__(311);
/**
 * The command line: arguments → World → command. The one catch: whatever goes wrong becomes a sentence and an exit code.
 * @returns 0 done, 1 another outcome, 2 wrong usage, 70 our own fault
 */
async function runCli(argv) {
    const { openRim } = await Promise.all(/* import() */[__webpack_require__.e(6347), __webpack_require__.e(3172)]).then(__webpack_require__.bind(__webpack_require__, 36134));
    try {
        return await dispatch(argv, openRim);
    }
    catch (error) {
        return (await Promise.all(/* import() */[__webpack_require__.e(6347), __webpack_require__.e(7384)]).then(__webpack_require__.bind(__webpack_require__, 36226))).report(error);
    }
}
async function dispatch(argv, openRim) {
    const [name, ...rest] = argv;
    if (name === undefined || name === '--help' || name === '-h' || name === 'help')
        return say(openRim, (await __webpack_require__.e(/* import() */ 4875).then(__webpack_require__.bind(__webpack_require__, 64875))).overview(version_js_1.VERSION));
    if (name === '--version')
        return say(openRim, `${version_js_1.VERSION}\n`);
    const entry = index_js_1.commands.find((candidate) => candidate.name === name);
    if (entry === undefined) {
        const names = index_js_1.commands.map((candidate) => candidate.name);
        throw new index_js_2.UsageError(`There is no command "${name}".${(0, nearest_js_1.didYouMean)(name, names)} Commands: ${names.join(', ')}.`);
    }
    const command = await entry.load();
    const { parseArguments } = await __webpack_require__.e(/* import() */ 3026).then(__webpack_require__.bind(__webpack_require__, 43026));
    const options = command.options.filter((option) => option.where !== 'action');
    const flags = [...options.filter((option) => option.type === 'flag').map((option) => option.name), 'json', 'help'];
    const values = [...options.filter((option) => option.type !== 'flag').map((option) => option.name), ...(name === 'run' ? ['run'] : [])];
    const parsed = parseArguments(rest, flags, values);
    if (parsed.flags.help !== undefined)
        return say(openRim, (await __webpack_require__.e(/* import() */ 4875).then(__webpack_require__.bind(__webpack_require__, 64875))).commandHelp(command));
    const { json, help: _help, run: alias, ...given } = parsed.flags;
    const raw = alias === undefined ? given : { ...given, command: [...(given.command ?? []), ...alias] };
    const decoded = (0, decode_options_js_1.decodeOptions)(options, raw, '--');
    const extra = parsed.words[command.maxWords];
    if (extra !== undefined)
        throw new index_js_2.UsageError(`"heal ${name}" does not know what to do with "${extra}". Usage: heal ${name} ${command.usage}`);
    const events = decoded.text('events');
    const rim = openRim({ verbose: decoded.flag('verbose'), ...(events === undefined ? {} : { eventsFile: events }) });
    return rim.closing(() => command.run(rim, { values: decoded, words: parsed.words, rest: parsed.rest, json: json !== undefined }));
}
async function say(openRim, text) {
    await openRim({ verbose: false }).print(text);
    return 0;
}


/***/ }),

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

/***/ 52698:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.commands = void 0;
/** Name, summary and loader of every command, in the order `--help` shows them. Loaded one at a time: `heal parse` must not pay for the rest. */
exports.commands = [
    { name: 'run', summary: 'Reproduce a red step, mend it, prove the mend and hand it over.', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(924), __webpack_require__.e(9800), __webpack_require__.e(8815), __webpack_require__.e(9975), __webpack_require__.e(2367), __webpack_require__.e(5443), __webpack_require__.e(9116), __webpack_require__.e(9048), __webpack_require__.e(4049), __webpack_require__.e(3106), __webpack_require__.e(9963), __webpack_require__.e(6414), __webpack_require__.e(277), __webpack_require__.e(5165), __webpack_require__.e(4331)]).then(__webpack_require__.bind(__webpack_require__, 94331))).run },
    { name: 'parse', summary: 'Read a log and list the errors in it.', load: async () => (await __webpack_require__.e(/* import() */ 2277).then(__webpack_require__.bind(__webpack_require__, 42277))).parse },
    { name: 'context', summary: 'Show which code a model would be shown for a log.', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9800), __webpack_require__.e(9975), __webpack_require__.e(2367), __webpack_require__.e(5443), __webpack_require__.e(9116), __webpack_require__.e(9048), __webpack_require__.e(9963), __webpack_require__.e(165)]).then(__webpack_require__.bind(__webpack_require__, 80165))).context },
    { name: 'prompt', summary: 'Show exactly what would be sent, and to whom.', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9800), __webpack_require__.e(8815), __webpack_require__.e(9975), __webpack_require__.e(2367), __webpack_require__.e(5443), __webpack_require__.e(9116), __webpack_require__.e(9048), __webpack_require__.e(9963), __webpack_require__.e(6414), __webpack_require__.e(3103)]).then(__webpack_require__.bind(__webpack_require__, 7274))).prompt },
    { name: 'plan', summary: 'Look at a red workflow run on GitHub and say what may be healed of it, and how.', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(924), __webpack_require__.e(9800), __webpack_require__.e(8815), __webpack_require__.e(9975), __webpack_require__.e(2367), __webpack_require__.e(4049), __webpack_require__.e(277), __webpack_require__.e(4483), __webpack_require__.e(6759)]).then(__webpack_require__.bind(__webpack_require__, 74483))).plan },
    { name: 'publish', summary: 'Publish what another job healed: read strictly, applied anew, screened again, under a lock.', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5443), __webpack_require__.e(9116), __webpack_require__.e(9048), __webpack_require__.e(4049), __webpack_require__.e(3106), __webpack_require__.e(6414), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 38545))).publish },
    { name: 'watch', summary: 'Tell on a pull request of ours how its run ended: ready for review, or why no further heal is made.', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(924), __webpack_require__.e(9800), __webpack_require__.e(8815), __webpack_require__.e(9975), __webpack_require__.e(2367), __webpack_require__.e(4049), __webpack_require__.e(277), __webpack_require__.e(4483), __webpack_require__.e(5850)]).then(__webpack_require__.bind(__webpack_require__, 82353))).watch },
    { name: 'gate', summary: 'Screen a patch as if a model had written it.', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9116), __webpack_require__.e(3106), __webpack_require__.e(2018)]).then(__webpack_require__.bind(__webpack_require__, 83123))).gate },
    { name: 'demo', summary: 'Plant a small repository with four failures and heal it.', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(924), __webpack_require__.e(9800), __webpack_require__.e(8815), __webpack_require__.e(9975), __webpack_require__.e(2367), __webpack_require__.e(5443), __webpack_require__.e(9116), __webpack_require__.e(9048), __webpack_require__.e(4049), __webpack_require__.e(3106), __webpack_require__.e(9963), __webpack_require__.e(6414), __webpack_require__.e(277), __webpack_require__.e(5165), __webpack_require__.e(8663)]).then(__webpack_require__.bind(__webpack_require__, 18663))).demo },
];


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
