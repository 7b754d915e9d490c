export const id = 134;
export const ids = [134];
export const modules = {

/***/ 60532:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.variantsOf = variantsOf;
exports.findKnown = findKnown;
exports.windowsOf = windowsOf;
exports.findWindows = findWindows;
const SHORTEST = 6;
/** A key with its first or last characters cut off is still a key: this many in a row betray it. */
const WINDOW = 12;
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** All ways of writing the known values, longest first, so that a value inside another one does not tear it. */
function variantsOf(known) {
    const values = [...new Set(known.flatMap((value) => [value, ...value.split(/\r?\n/)].map((line) => line.trim())))];
    const long = values.filter((value) => value.length >= SHORTEST);
    const seen = new Set();
    return long
        .flatMap((value) => [...plainForms(value), ...base64Forms(value)])
        .filter(({ text }) => text.length >= SHORTEST && !seen.has(text) && seen.add(text))
        .sort((a, b) => b.text.length - a.text.length);
}
function plainForms(value) {
    const json = JSON.stringify(value).slice(1, -1);
    const hex = [...new TextEncoder().encode(value)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const url = encodeUrl(value);
    const forms = [value, json, JSON.stringify(json).slice(1, -1), url, url.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()), url.replace(/%20/g, '+'), hex, hex.toUpperCase()];
    return forms.map((text) => ({ value, text, inBase64: false }));
}
/** A lone surrogate cannot be encoded; what is left of the value then stands for it. */
function encodeUrl(value) {
    try {
        return encodeURIComponent(value);
    }
    catch {
        return value;
    }
}
/** The value may begin at any of three places in a group of three bytes; only the characters made wholly of its own bits are sure. */
function base64Forms(value) {
    const bytes = new TextEncoder().encode(value);
    return [0, 1, 2].flatMap((offset) => {
        const digits = base64(bytes, offset).slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
        return [digits, digits.replace(/\+/g, '-').replace(/\//g, '_')].map((text) => ({ value, text, inBase64: true }));
    });
}
function base64(bytes, offset) {
    const padded = new Uint8Array(Math.ceil((offset + bytes.length) / 3) * 3);
    padded.set(bytes, offset);
    let text = '';
    for (let at = 0; at < padded.length; at += 3) {
        const group = (padded[at] << 16) | (padded[at + 1] << 8) | padded[at + 2];
        for (const shift of [18, 12, 6, 0])
            text += BASE64[(group >> shift) & 63];
    }
    return text;
}
/** Every place where a variant stands; base64 ones with the run they are part of. */
function findKnown(text, variants) {
    const found = [];
    for (const { value, text: form, inBase64 } of variants) {
        for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + form.length)) {
            found.push({ value, ...(inBase64 ? runAround(text, at, at + form.length) : { from: at, to: at + form.length }) });
        }
    }
    return found;
}
function runAround(text, from, to) {
    let [start, end] = [from, to];
    while (start > 0 && from - start < 4096 && /[A-Za-z0-9+/_-]/.test(text[start - 1]))
        start -= 1;
    while (end < text.length && end - to < 4096 && /[A-Za-z0-9+/_=-]/.test(text[end]))
        end += 1;
    return { from: start, to: end };
}
/** Twelve characters in a row → the value they are from; only of values that are random enough to be keys. */
function windowsOf(known) {
    const windows = new Map();
    for (const value of known.filter(isKeyLike)) {
        for (let at = 0; at + WINDOW <= value.length; at += 1) {
            const window = value.slice(at, at + WINDOW);
            if (new Set(window).size >= 6)
                windows.set(window, value);
        }
    }
    return windows;
}
/** Words, paths and addresses have parts that stand everywhere: their windows would blur honest text. */
function isKeyLike(value) {
    return /^[A-Za-z0-9_+/=.~-]{20,4096}$/.test(value) && (value.match(/\d/g)?.length ?? 0) >= 3 && /[A-Za-z]/.test(value) && !/^[./~]/.test(value);
}
const RUN = /[A-Za-z0-9_+/=.~-]{12,}/g;
/** Pieces of known values. A piece is as long as the windows that overlap in it. */
function findWindows(text, windows) {
    if (windows.size === 0)
        return [];
    const found = [];
    for (const run of text.matchAll(RUN)) {
        for (let at = 0; at + WINDOW <= run[0].length; at += 1) {
            const value = windows.get(run[0].slice(at, at + WINDOW));
            if (value !== undefined)
                found.push({ value, from: run.index + at, to: run.index + at + WINDOW });
        }
    }
    return found;
}


/***/ }),

/***/ 60310:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createRedactor = createRedactor;
const invisible_js_1 = __webpack_require__(99064);
const redact_known_js_1 = __webpack_require__(60532);
const redact_shapes_js_1 = __webpack_require__(69521);
const spans_js_1 = __webpack_require__(71490);
const terminal_js_1 = __webpack_require__(30955);
const NOISE = new RegExp(`${terminal_js_1.ESCAPE}|${terminal_js_1.CONTROL}|${invisible_js_1.INVISIBLE}`, 'g');
/** A line break with the gutter of a log behind it: terminals and log viewers wrap long values. */
const WRAP = new RegExp(`${terminal_js_1.ESCAPE}|${terminal_js_1.CONTROL}|${invisible_js_1.INVISIBLE}|\\r?\\n(?:\\d{4}-\\d\\d-\\d\\dT[\\d:.]{8,20}Z )?[ \\t]{0,16}`, 'g');
/**
 * @param known Values that must never leave (keys, tokens, passwords), at least 6 characters each; shorter ones are left out because they
 * would stand in honest text everywhere. They are looked for verbatim, base64 (three offsets, both alphabets), hex, URL- and JSON-escaped.
 *
 * Hashes, digests and UUIDs stay: they are what makes a log useful, and no shape here fits them.
 */
function createRedactor(known) {
    const variants = (0, redact_known_js_1.variantsOf)(known);
    const windows = (0, redact_known_js_1.windowsOf)(known);
    const numbers = new Map();
    const numberOf = (value) => {
        const number = numbers.get(value) ?? numbers.size + 1;
        numbers.set(value, number);
        return number;
    };
    const findAll = (text) => [...findSecrets(text, NOISE), ...(text.includes('\n') ? findSecrets(text, WRAP) : [])];
    const findSecrets = (text, noise) => {
        const quiet = (0, spans_js_1.withoutNoise)(text, noise);
        const values = [...(0, redact_known_js_1.findKnown)(quiet.text, variants), ...(0, redact_known_js_1.findWindows)(quiet.text, windows)].map((hit) => ({ ...hit, class: 'known' }));
        // Shapes end at line ends: with the lines joined, any word on the next line would seem to be part of a token.
        const shapes = noise === NOISE ? (0, redact_shapes_js_1.findShapes)(quiet.text).map((hit) => ({ ...hit, value: quiet.text.slice(hit.from, hit.to) })) : [];
        return [...values, ...shapes].map((hit) => ({ class: hit.class, value: hit.value, from: quiet.origin(hit.from), to: quiet.origin(hit.to - 1) + 1 }));
    };
    return {
        text: (text) => replaceAll(text, findAll(text), numberOf),
        holds: (text) => findAll(text).some((hit) => hit.class === 'known'),
    };
}
/** Overlapping hits become one; the known value, else the first shape, gives it its name. */
function replaceAll(text, hits, numberOf) {
    if (hits.length === 0)
        return text;
    const sorted = hits.map((hit, order) => ({ ...hit, order })).sort((a, b) => a.from - b.from || a.order - b.order);
    let out = '';
    let at = 0;
    for (let index = 0; index < sorted.length;) {
        let name = sorted[index];
        const from = name.from;
        let to = name.to;
        for (index += 1; index < sorted.length && sorted[index].from < to; index += 1) {
            const next = sorted[index];
            if (next.to > to)
                to = next.to;
            if (next.order < name.order)
                name = next;
        }
        out += `${text.slice(at, from)}[redacted:${name.class}#${numberOf(name.value)}]`;
        at = to;
    }
    return out + text.slice(at);
}


/***/ }),

/***/ 71490:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withoutNoise = withoutNoise;
/** Takes out what `noise` (a global pattern) matches; a secret with a colour code in its middle is then found in one piece. */
function withoutNoise(text, noise) {
    const starts = [0];
    const shifts = [0];
    const pieces = [];
    let at = 0;
    let removed = 0;
    for (const match of text.matchAll(noise)) {
        if (match[0] === '')
            continue;
        pieces.push(text.slice(at, match.index));
        at = match.index + match[0].length;
        removed += match[0].length;
        starts.push(at - removed);
        shifts.push(removed);
    }
    if (removed === 0)
        return { text, origin: (index) => index };
    return { text: pieces.join('') + text.slice(at), origin: (index) => index + shifts[lastAtOrBelow(starts, index)] };
}
function lastAtOrBelow(sorted, value) {
    let [low, high] = [0, sorted.length - 1];
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (sorted[middle] <= value)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 21984:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.systemClock = void 0;
/** The machine's own clock and randomness. */
exports.systemClock = {
    now: () => Date.now(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    // The global is opened on first use; importing node:crypto would cost every start some milliseconds.
    nonce: (bytes) => Buffer.from(crypto.getRandomValues(new Uint8Array(bytes))).toString('hex'),
};


/***/ }),

/***/ 61985:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.systemEvents = systemEvents;
const node_fs_1 = __webpack_require__(73024);
const neutralise_js_1 = __webpack_require__(89585);
const index_js_1 = __webpack_require__(94365);
/** The events port: stages to a file, sentences to people; both pass the redaction guard, and no line is a workflow command. */
function systemEvents({ clock, guard, file, verbose, write }) {
    const show = (text) => write(`${(0, neutralise_js_1.neutralise)(guard.clean(text))}\n`);
    return {
        stage: (name, data = {}) => {
            if (file !== undefined)
                append(file, `${guard.clean(JSON.stringify({ at: clock.now(), pid: process.pid, stage: name, ...data }))}\n`);
            if (verbose)
                show(`heal: ${name}${Object.keys(data).length === 0 ? '' : ` ${JSON.stringify(data)}`}`);
        },
        say: (line) => show(`heal: ${line}`),
        warn: (line) => show(`heal: warning: ${line}`),
    };
}
function append(file, line) {
    try {
        (0, node_fs_1.appendFileSync)(file, line);
    }
    catch (error) {
        throw new index_js_1.UsageError(`Cannot write the events to ${file}: ${String(error.code)}.`, { cause: error });
    }
}


/***/ }),

/***/ 40869:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.systemFiles = systemFiles;
const node_fs_1 = __webpack_require__(73024);
const node_os_1 = __webpack_require__(48161);
const node_path_1 = __webpack_require__(76760);
const index_js_1 = __webpack_require__(94365);
const reports_js_1 = __webpack_require__(13309);
/** Files outside the repository; everything written passes the redaction guard. `-` reads standard input. */
function systemFiles(guard, folder = process.env.RUNNER_TEMP ?? (0, node_os_1.tmpdir)()) {
    let kept;
    return {
        read: (path) => (path === '-' ? process.stdin : readFile(path)),
        reports: (globs) => Promise.resolve((0, reports_js_1.findReports)(process.cwd(), globs, 0)),
        write: async (path, content) => writeWhole((0, node_path_1.resolve)(path), guard.clean(content)),
        keep: async (name, content) => {
            kept ??= (0, node_fs_1.mkdtempSync)((0, node_path_1.join)(folder, 'heal-results-'));
            const path = (0, node_path_1.join)(kept, name);
            writeWhole(path, guard.exact(content));
            return path;
        },
    };
}
const CHUNK = 1 << 18;
/** By plain reads: lighter to start than a stream, and a regular file never makes them wait. The same memory is used for every read. */
async function* readFile(path) {
    const descriptor = open(path);
    try {
        const chunk = Buffer.allocUnsafeSlow(CHUNK);
        for (;;) {
            const size = (0, node_fs_1.readSync)(descriptor, chunk, 0, CHUNK, null);
            if (size === 0)
                return;
            yield chunk.subarray(0, size);
        }
    }
    catch (error) {
        fail(path, error);
    }
    finally {
        (0, node_fs_1.closeSync)(descriptor);
    }
}
function open(path) {
    try {
        return (0, node_fs_1.openSync)(path, 'r');
    }
    catch (error) {
        return fail(path, error);
    }
}
function fail(path, error) {
    if (error instanceof index_js_1.UsageError)
        throw error;
    const code = error.code;
    if (code === 'EISDIR')
        throw new index_js_1.UsageError(`${path} is a folder; give a file, or - for standard input.`, { cause: error });
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EACCES' ? 'permission denied' : String(code);
    throw new index_js_1.UsageError(`Cannot read ${path}: ${why}.`, { cause: error });
}
/** Written beside and renamed, so that a reader never sees half a file. */
function writeWhole(path, content) {
    const beside = (0, node_path_1.join)((0, node_path_1.dirname)(path), `.heal-${process.pid}-${Date.now()}`);
    try {
        (0, node_fs_1.mkdirSync)((0, node_path_1.dirname)(path), { recursive: true });
        (0, node_fs_1.writeFileSync)(beside, content, { flag: 'wx' });
        (0, node_fs_1.renameSync)(beside, path);
    }
    catch (error) {
        throw new index_js_1.WorldError(`Cannot write ${path}: ${String(error.code)}.`, { cause: error });
    }
}


/***/ }),

/***/ 66347:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.secretsOf = secretsOf;
exports.createGuard = createGuard;
const redact_js_1 = __webpack_require__(60310);
const index_js_1 = __webpack_require__(94365);
const SECRET_NAME = /TOKEN|KEY|SECRET|PASS|CREDENTIAL/i;
/** Names that match but hold no secret. */
const PLAIN_NAME = /^(SSH_AUTH_SOCK|GNOME_KEYRING_.*|.*_KEYRING|.*PASSTHROUGH.*|.*_PASSENV|.*PASSENV)$/;
/** Values in our own environment that may be secret, by the name of their variable. */
function secretsOf(env) {
    return Object.entries(env)
        .filter(([name, value]) => SECRET_NAME.test(name) && !PLAIN_NAME.test(name) && (value?.length ?? 0) >= 6 && !isPlainValue(value ?? ''))
        .map(([, value]) => value ?? '');
}
/** Words and paths that stand in such variables for other reasons (`true`, `/usr/bin/askpass`); masking them would blur every log. */
function isPlainValue(value) {
    return /^(true|false|\d{1,8}|\/[\w./-]+)$/.test(value);
}
function createGuard(env) {
    const redactor = (0, redact_js_1.createRedactor)(secretsOf(env));
    return {
        clean: (text) => redactor.text(text),
        exact: (text) => {
            if (redactor.holds(text))
                throw new index_js_1.WorldError('The text to be handed over holds a secret of this environment; it was not written.');
            return text;
        },
    };
}


/***/ }),

/***/ 94357:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.mapTexts = mapTexts;
/** The same data with every string, keys left alone, passed through a function. Plain JSON-like data only. */
function mapTexts(data, change) {
    return walk(data, change);
}
function walk(value, change) {
    if (typeof value === 'string')
        return change(value);
    if (Array.isArray(value))
        return value.map((item) => walk(item, change));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, walk(item, change)]));
}


/***/ }),

/***/ 29883:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.keepNurserySmall = keepNurserySmall;
const node_v8_1 = __webpack_require__(78877);
/**
 * Reading a log makes much garbage that is dead at once. V8 would let its nursery grow to tens of megabytes for that, and what survives by
 * chance with it; a small one costs a few per cent of time and keeps the peak the same for a megabyte of log and for a gigabyte.
 * @see https://nodejs.org/api/v8.html#v8setflagsfromstringflags
 */
function keepNurserySmall() {
    (0, node_v8_1.setFlagsFromString)('--max-semi-space-size=4');
    (0, node_v8_1.setFlagsFromString)('--semi-space-growth-factor=1');
    // The old generation is collected when it has grown by so much, not when it has doubled.
    (0, node_v8_1.setFlagsFromString)('--heap-growing-percent=30');
}


/***/ }),

/***/ 13309:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.findReports = findReports;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const glob_js_1 = __webpack_require__(66857);
/** A report that is larger, and more reports than this, are not read: nobody mends ten thousand findings at once. */
const LARGEST = 20 << 20;
const MOST = 200;
const FOLDERS = 20_000;
/** Never the step's own: packages and history are larger than everything else together. */
const CLOSED = new Set(['node_modules', '.git']);
/**
 * Report files below a folder that fit one of the globs and were written since, in the order of their paths. Links are not followed (threat: the
 * folder is foreign, and what a link points at is not), nor is anything read but plain files.
 * @param since milliseconds since the epoch; 0 takes every file
 */
function findReports(root, globs, since) {
    const found = [];
    const folders = [''];
    for (let index = 0; index < folders.length && index < FOLDERS && found.length < MOST; index += 1) {
        const folder = folders[index];
        for (const entry of entriesOf((0, node_path_1.join)(root, folder))) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory() && !CLOSED.has(entry.name))
                folders.push(path);
            const text = entry.isFile() && found.length < MOST && (0, glob_js_1.matchAnyGlob)(globs, path) ? readPlain((0, node_path_1.join)(root, path), since) : undefined;
            if (text !== undefined)
                found.push({ path, text });
        }
    }
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
function entriesOf(folder) {
    try {
        return readEntries(folder);
    }
    catch {
        return [];
    }
}
function readEntries(folder) {
    return (0, node_fs_1.readdirSync)(folder, { withFileTypes: true });
}
/** Opened first and asked afterwards, so that what is asked is what is read. */
function readPlain(path, since) {
    let descriptor;
    try {
        descriptor = (0, node_fs_1.openSync)(path, node_fs_1.constants.O_RDONLY | node_fs_1.constants.O_NOFOLLOW | node_fs_1.constants.O_NONBLOCK);
        const state = (0, node_fs_1.fstatSync)(descriptor);
        if (!state.isFile() || state.size > LARGEST || (since > 0 && state.mtimeMs < since))
            return undefined;
        return decode((0, node_fs_1.readFileSync)(descriptor));
    }
    catch {
        return undefined;
    }
    finally {
        if (descriptor !== undefined)
            (0, node_fs_1.closeSync)(descriptor);
    }
}
/** By its mark, as logs are: what PowerShell redirects into a file is UTF-16. */
function decode(bytes) {
    const [first, second] = bytes;
    const coding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
    return new TextDecoder(coding).decode(bytes);
}


/***/ }),

/***/ 36134:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openRim = openRim;
exports.holder = holder;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const neutralise_js_1 = __webpack_require__(89585);
const clock_js_1 = __webpack_require__(21984);
const events_js_1 = __webpack_require__(61985);
const files_js_1 = __webpack_require__(40869);
const guard_js_1 = __webpack_require__(66347);
const map_texts_js_1 = __webpack_require__(94357);
const memory_js_1 = __webpack_require__(29883);
/** Exit codes of a process ended by a signal, as shells report them. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
/** The rim of one process: every port, opened when it is needed, every sink behind the redaction guard. */
function openRim({ verbose, eventsFile, held = holder(), write = (line) => process.stderr.write(line) }) {
    (0, memory_js_1.keepNurserySmall)();
    const guard = (0, guard_js_1.createGuard)(process.env);
    const clock = clock_js_1.systemClock;
    const events = (0, events_js_1.systemEvents)({ clock, guard, verbose, write, ...(eventsFile === undefined ? {} : { file: eventsFile }) });
    const files = (0, files_js_1.systemFiles)(guard);
    const repos = new Map();
    return {
        files,
        clock,
        events,
        scratch: held.scratch,
        print: (text) => writeOut((0, neutralise_js_1.neutralise)(guard.clean(text))),
        masked: (data) => (0, map_texts_js_1.mapTexts)(data, guard.clean),
        openRepo: async (root) => {
            const { openRepo } = await __webpack_require__.e(/* import() */ 909).then(__webpack_require__.bind(__webpack_require__, 41909));
            const opened = await openRepo({ root, scratch: (await held.scratch()).dir });
            if (!opened.ok)
                return opened;
            repos.set(opened.repo, opened.repo);
            return { ...opened, folder: (0, node_path_1.relative)(opened.repo.state.root, (0, node_fs_1.realpathSync)(root)) || '.' };
        },
        openModel: async (options) => {
            const { createModel } = await Promise.all(/* import() */[__webpack_require__.e(443), __webpack_require__.e(192)]).then(__webpack_require__.bind(__webpack_require__, 68192));
            const model = createModel({ ...options, env: process.env });
            // The prompt is a sink like any other: what a log or a file holds of secrets does not leave with it.
            return { ...model, ask: (request) => model.ask({ ...request, messages: (0, map_texts_js_1.mapTexts)(request.messages, guard.clean) }) };
        },
        openWorld: ({ repo, sandbox, model }) => {
            let workspace;
            const open = async () => {
                const git = repos.get(repo);
                if (git === undefined)
                    throw new Error('openWorld takes a repo that openRepo gave');
                const { createWorkspace } = await Promise.all(/* import() */[__webpack_require__.e(129), __webpack_require__.e(412)]).then(__webpack_require__.bind(__webpack_require__, 80412));
                return createWorkspace({ repo: git, scratch: await held.scratch(), sandbox });
            };
            return { repo, model, files, clock, events, workspace: () => (workspace ??= open()) };
        },
        plant: async (files, folder) => (await __webpack_require__.e(/* import() */ 135).then(__webpack_require__.bind(__webpack_require__, 13135))).plant(files, folder),
        closing: held.closing,
    };
}
/** A reader that has seen enough (`| head`) closes the pipe: that is no fault, and nothing more is to be said to it. */
function writeOut(text) {
    if (process.stdout.listenerCount('error') === 0)
        process.stdout.on('error', (error) => {
            if (error.code !== 'EPIPE')
                throw error;
        });
    process.stdout.write(text);
}
/** Holds what must be gone at the end, however the end comes. A process killed with -9 leaves it to the next run's sweep. */
function holder() {
    let scratch;
    let opened;
    const dispose = () => {
        opened?.dispose();
        opened = undefined;
    };
    const open = async () => {
        const { openScratch } = await __webpack_require__.e(/* import() */ 242).then(__webpack_require__.bind(__webpack_require__, 18242));
        opened = openScratch();
        return opened;
    };
    return {
        scratch: () => (scratch ??= open()),
        async closing(work) {
            const handlers = Object.entries(SIGNALS).map(([signal, code]) => {
                const handler = () => {
                    process.stderr.write(`heal: stopped by ${signal}; nothing was published and nothing is left behind.\n`);
                    dispose();
                    process.exit(code);
                };
                process.once(signal, handler);
                return [signal, handler];
            });
            try {
                return await work();
            }
            finally {
                dispose();
                for (const [signal, handler] of handlers)
                    process.removeListener(signal, handler);
            }
        },
    };
}


/***/ })

};
