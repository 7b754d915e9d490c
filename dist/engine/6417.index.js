export const id = 6417;
export const ids = [6417];
export const modules = {

/***/ 68079:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.settledLength = settledLength;
const redact_pem_js_1 = __webpack_require__(1417);
/** What is held back at the most: a key is shorter, and a log that never settles must still be seen. */
const MOST = 65_536;
/** As wide as lines are that get wrapped, up to the end with what a token is made of. */
const WIDE = /(?:^|\n)[^\n]{59}[^\n]{0,8192}[\w+/=.~%-]\r?\n$/;
/**
 * How much of the whole lines that have come so far can be cleaned without what follows: a private key, or a token in wrapped lines, that is cut
 * in two would be known by its first half only.
 */
function settledLength(lines) {
    if (lines.length > MOST)
        return lines.length;
    const pem = (0, redact_pem_js_1.endsInPem)(lines);
    let end = pem === -1 ? lines.length : pem;
    while (end > 0 && WIDE.test(lines.slice(Math.max(0, end - 8300), end)))
        end = lines.lastIndexOf('\n', end - 2) + 1;
    return end;
}


/***/ }),

/***/ 99633:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.foreignSettings = foreignSettings;
/** Variables that put foreign code into every program that starts, or add to whom a certificate is believed. */
const NAMES = ['LD_PRELOAD', 'LD_AUDIT', 'DYLD_INSERT_LIBRARIES', 'NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS', 'OPENSSL_CONF', 'OPENSSL_MODULES', 'OPENSSL_ENGINES', 'SSLKEYLOGFILE'];
/** Of Node's options those that load code, or certificates; limits of memory and the like are nobody's business. */
const LOADS = /(?:^|\s)["']?(?:-r\b|--(?:require|import|loader|experimental-loader|use-openssl-ca|openssl-config|openssl-shared-config|tls-keylog|inspect(?:-[\w-]{1,20})?|env-file(?:-if-exists)?|trace-[\w-]{1,30}|experimental-sea-config|secure-heap[\w-]{0,10}))(?=["'=\s]|$)/;
/**
 * Names of settings by which an earlier step of the job could read what this process sends, or run in it (threat E9). What stands in the runner's own environment with the same value is
 * no step's doing: there a company sets its certificates. Without it nothing can be told apart, and each counts.
 *
 * Proxies are not among them: through a proxy goes what it cannot read, because certificates are checked. Nor are `GIT_*`, `BASH_ENV`, `PYTHON*` and the like: no child of ours gets them.
 * @param own the environment of the runner itself; null where it is not known
 */
function foreignSettings(env, own) {
    return NAMES.filter((name) => matters(name, env[name]) && (own === null || own[name] !== env[name]));
}
function matters(name, value) {
    if (value === undefined || value.trim() === '')
        return false;
    return name !== 'NODE_OPTIONS' || LOADS.test(value);
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
        write: async (path, content) => {
            await guard.arm(content);
            writeWhole((0, node_path_1.resolve)(path), guard.clean(content));
        },
        keep: async (name, content) => {
            await guard.arm(content);
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

/***/ 86417:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.openJob = openJob;
const node_fs_1 = __webpack_require__(73024);
const neutralise_js_1 = __webpack_require__(89585);
const start_settings_js_1 = __webpack_require__(99633);
const guard_js_1 = __webpack_require__(66347);
const native_js_1 = __webpack_require__(74695);
const rim_js_1 = __webpack_require__(36134);
const runner_environment_js_1 = __webpack_require__(66922);
/** @see https://docs.github.com/actions/reference/workflows-and-actions/variables */
function openJob(env = process.env) {
    const guard = (0, guard_js_1.createGuard)(env);
    const held = (0, rim_js_1.holder)();
    const branch = env.GITHUB_HEAD_REF || env.GITHUB_REF_NAME;
    return {
        name: env.GITHUB_JOB ?? '',
        step: env.GITHUB_ACTION ?? '',
        subject: subjectOf(env),
        arrival: { via: 'in-job', ...eventOf(env), ...(branch ? { branch } : {}), foreign: (0, start_settings_js_1.foreignSettings)(env, (0, runner_environment_js_1.runnerEnvironment)()) },
        // The runner upper-cases names and keeps their dashes: https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#inputs
        input: (name) => env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim() ?? '',
        say: async ({ outputs, annotations, summary }) => {
            const core = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
            await guard.arm(JSON.stringify({ outputs, annotations, summary }));
            for (const [name, value] of Object.entries(outputs))
                core.setOutput(name, guard.clean(value));
            for (const annotation of annotations)
                annotate(core, annotation, guard.clean);
            if (summary !== '' && env.GITHUB_STEP_SUMMARY)
                await core.summary.addRaw(guard.clean(summary), true).write();
        },
        open: (options) => (0, rim_js_1.openRim)({ ...options, held, inJob: true, write: (line) => process.stdout.write(line) }),
        closing: held.closing,
        runNative: async (request) => (0, native_js_1.runNative)({ ...request, guard, folder: (await held.scratch()).dir }),
    };
}
function eventOf(env) {
    const name = env.GITHUB_EVENT_NAME;
    return name === undefined || name === '' ? {} : { event: { name, payload: readPayload(env.GITHUB_EVENT_PATH) } };
}
function subjectOf(env) {
    const payload = readPayload(env.GITHUB_EVENT_PATH);
    const [run, asker] = [payload?.workflow_run?.id, payload?.sender?.login];
    if (env.GITHUB_EVENT_NAME === 'workflow_run')
        return Number.isSafeInteger(run) ? { run: String(run) } : {};
    return env.GITHUB_EVENT_NAME === 'workflow_dispatch' && typeof asker === 'string' ? { asker } : {};
}
/** The payload as it stands; an unreadable one is null, which no trigger lets in where it matters. */
function readPayload(path) {
    if (path === undefined || !(0, node_fs_1.existsSync)(path))
        return null;
    try {
        return JSON.parse((0, node_fs_1.readFileSync)(path, 'utf8'));
    }
    catch {
        return null;
    }
}
/** `@actions/core` is loaded when there is something to say, not before the step has run. */
function annotate(core, { level, title, message, ...place }, clean) {
    const { file, line, column } = place;
    const properties = {
        title: clean((0, neutralise_js_1.neutralise)(title)),
        ...(file === undefined ? {} : { file: clean(file) }),
        ...(line === undefined ? {} : { startLine: line }),
        ...(column === undefined ? {} : { startColumn: column }),
    };
    core[level](clean((0, neutralise_js_1.neutralise)(message)), properties);
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

/***/ 74695:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.runNative = runNative;
exports.stepEnvironment = stepEnvironment;
const node_child_process_1 = __webpack_require__(31421);
const node_events_1 = __webpack_require__(78474);
const node_fs_1 = __webpack_require__(73024);
const promises_1 = __webpack_require__(51455);
const node_os_1 = __webpack_require__(48161);
const node_path_1 = __webpack_require__(76760);
const promises_2 = __webpack_require__(58500);
const neutralise_js_1 = __webpack_require__(89585);
const redact_stream_js_1 = __webpack_require__(68079);
const index_js_1 = __webpack_require__(94365);
const reports_js_1 = __webpack_require__(13309);
const index_js_2 = __webpack_require__(5443);
const output_js_1 = __webpack_require__(58395);
const scratch_js_1 = __webpack_require__(18242);
const shell_js_1 = __webpack_require__(86394);
/** Bytes of output kept as the Log. */
const KEEP = 32 << 20;
/** Milliseconds that output may still arrive after the step's own process has ended. */
const GRACE = 2000;
/**
 * The user's own step: native, in the workspace, its output streamed as it comes and kept as the Log.
 * Its environment is the job's, less what a `run:` step would not have: our inputs, the model keys, and the runner's tokens for node actions.
 */
async function runNative(request) {
    const call = (0, shell_js_1.shellCall)(request.shell);
    if (call === null)
        throw new index_js_1.UsageError(`The shell "${request.shell}" is unknown: use bash, sh, python, node, or a template with {0}.`);
    // The folder has the name that the runner gives its own, so that what the shell says of the script reads the same.
    await Promise.all([(0, promises_1.mkdir)((0, node_path_1.join)(request.folder, '_temp'), { recursive: true }), request.guard.arm()]);
    const script = (0, node_path_1.join)(request.folder, '_temp', `step${call.extension}`);
    await (0, promises_1.writeFile)(script, request.command);
    const [program = 'bash', ...argv] = call.argv(script);
    const started = Date.now();
    const run = await stream(program, argv, request);
    const { reports = [], root } = request;
    return reports.length === 0 ? run : { ...run, reports: (0, reports_js_1.findReports)(root, reports, started) };
}
async function stream(program, argv, { root, workingDirectory, env, guard, folder }) {
    const cwd = (0, node_path_1.resolve)(root, workingDirectory);
    if (!(0, node_fs_1.existsSync)(cwd))
        throw new index_js_1.UsageError(`The working directory ${workingDirectory} does not exist in the repository.`);
    const child = (0, node_child_process_1.spawn)(program, argv, { cwd, env: { ...stepEnvironment(process.env), ...env, [scratch_js_1.STEP_MARK]: `${(0, node_path_1.basename)(folder)}/0` }, stdio: ['ignore', 'pipe', 'pipe'] });
    const kept = (0, output_js_1.outputWindow)(KEEP);
    const show = lineWriter(guard);
    for (const pipe of [child.stdout, child.stderr]) {
        pipe.on('data', (chunk) => {
            kept.add(chunk);
            show.push(chunk);
        });
    }
    const exitCode = await exitOf(child).catch((error) => {
        throw new index_js_1.UsageError(`The shell "${program}" could not be started (${error.code ?? error.message}): install it, or name another with \`shell\`.`, { cause: error });
    });
    show.end();
    return { output: kept.result().output, exitCode, roots: [folder] };
}
/** A service that the step started in the background may hold the pipes open: it is left alone, as in any step, but not waited for. */
async function exitOf(child) {
    // A child that never started has no streams to wait for; the failure is told by the wait for its exit.
    const closed = (0, node_events_1.once)(child, 'close').catch(() => undefined);
    const [code, signal] = (await (0, node_events_1.once)(child, 'exit'));
    await Promise.race([closed, (0, promises_2.setTimeout)(GRACE, undefined, { ref: false })]);
    child.stdout?.destroy();
    child.stderr?.destroy();
    return code ?? 128 + (signal === null ? 1 : node_os_1.constants.signals[signal]);
}
/** Whole lines only, and whole keys: a workflow command, or a secret over several lines, must not slip through by being cut in two. */
function lineWriter(guard) {
    const decoder = new TextDecoder('utf-8');
    let rest = '';
    const write = (text) => {
        process.stdout.write((0, neutralise_js_1.neutralise)(guard.clean(text)));
    };
    return {
        push(chunk) {
            rest += decoder.decode(chunk, { stream: true });
            const end = (0, redact_stream_js_1.settledLength)(rest.slice(0, rest.lastIndexOf('\n') + 1));
            if (end > 0)
                write(rest.slice(0, end));
            rest = rest.slice(end);
        },
        end: () => write(rest === '' ? '' : `${rest}\n`),
    };
}
/** What a script step gets from the runner; a JavaScript action gets more, and hands none of that on. */
function stepEnvironment(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !isOurs(name)));
}
function isOurs(name) {
    if (name.startsWith('INPUT_') || index_js_2.PROVIDERS.some(({ keys }) => keys.includes(name)))
        return true;
    return /^ACTIONS_(RUNTIME_|RESULTS_URL|CACHE_)/.test(name);
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
function openRim({ verbose, eventsFile, held = holder(), inJob = false, write = (line) => process.stderr.write(line) }) {
    (0, memory_js_1.keepNurserySmall)();
    const guard = (0, guard_js_1.createGuard)(process.env);
    const clock = clock_js_1.systemClock;
    const events = (0, events_js_1.systemEvents)({ clock, guard, verbose, write, ...(eventsFile === undefined ? {} : { file: eventsFile }) });
    const files = (0, files_js_1.systemFiles)(guard);
    const repos = new Map();
    const known = (git) => {
        const repo = guardedRepo(git, guard);
        repos.set(repo, git);
        return repo;
    };
    return {
        files,
        clock,
        events,
        scratch: held.scratch,
        print: async (text) => {
            await guard.arm(text);
            writeOut((0, neutralise_js_1.neutralise)(guard.clean(text)));
        },
        masked: (data) => (0, map_texts_js_1.mapTexts)(data, guard.clean),
        openRepo: async (root) => {
            const { openRepo } = await __webpack_require__.e(/* import() */ 1909).then(__webpack_require__.bind(__webpack_require__, 41909));
            const [opened] = await Promise.all([openRepo({ root, scratch: (await held.scratch()).dir }), guard.arm()]);
            if (!opened.ok)
                return opened;
            const repo = known(opened.repo);
            return { ok: true, repo, folder: (0, node_path_1.relative)(repo.state.root, (0, node_fs_1.realpathSync)(root)) || '.' };
        },
        openBase: async (options) => {
            const [fetched] = await Promise.all([fetchedRepo(options, (await held.scratch()).dir), guard.arm()]);
            if (!fetched.ok)
                return { ok: false, reason: guard.clean(fetched.reason) };
            return { ok: true, repo: known(fetched.repo) };
        },
        modelKeys: () => modelKeysIn(process.env),
        self: selfOf(process.env, clock),
        openModel: async (options) => {
            const { createModel } = await Promise.all(/* import() */[__webpack_require__.e(5443), __webpack_require__.e(8192)]).then(__webpack_require__.bind(__webpack_require__, 68192));
            const model = createModel({ ...options, env: process.env });
            await guard.arm();
            // The prompt is a sink like any other: what a log or a file holds of secrets does not leave with it.
            return { ...model, ask: ({ messages, parameters, ...request }) => model.ask({ ...request, messages: (0, map_texts_js_1.mapTexts)(messages, guard.clean), parameters: (0, map_texts_js_1.mapTexts)(parameters, guard.clean) }) };
        },
        openHub: (options) => openGuardedHub(options, { guard, clock }),
        openWorld: (options) => worldOf(options, { files, clock, events, repos, store: (root, where) => lateStore(async () => (await __webpack_require__.e(/* import() */ 9796).then(__webpack_require__.bind(__webpack_require__, 79796))).openStore({ where, root, inJob, env: process.env, guard, scratch: held.scratch })), scratch: held.scratch, verbose }),
        plant: async (files, folder) => (await __webpack_require__.e(/* import() */ 3135).then(__webpack_require__.bind(__webpack_require__, 13135))).plant(files, folder),
        closing: held.closing,
    };
}
function selfOf(env, clock) {
    const [run = '', attempt = ''] = [env.GITHUB_RUN_ID, env.GITHUB_RUN_ATTEMPT];
    return /^\d{1,15}$/.test(run) ? `run/${run}/${/^\d{1,5}$/.test(attempt) ? attempt : '1'}/${clock.nonce(4)}` : `terminal/${clock.nonce(4)}`;
}
function worldOf({ repo, sandbox, image, model, hub, store: where }, { files, clock, events, repos, store, scratch, verbose }) {
    const workspace = once(async () => {
        const git = repos.get(repo);
        if (git === undefined)
            throw new Error('openWorld takes a repo that openRepo gave');
        const { createWorkspace } = await Promise.all(/* import() */[__webpack_require__.e(8242), __webpack_require__.e(412)]).then(__webpack_require__.bind(__webpack_require__, 80412));
        return createWorkspace({ repo: git, scratch: await scratch(), sandbox, image, ...(verbose ? { note: events.say } : {}) });
    });
    return { repo, model, ...(hub === undefined ? {} : { hub }), files, store: store(repo.state.root, where), clock, events, workspace };
}
async function fetchedRepo({ repository, sha, branch }, scratch) {
    const [{ openFetched }, { remoteOf }] = await Promise.all([__webpack_require__.e(/* import() */ 1909).then(__webpack_require__.bind(__webpack_require__, 41909)), __webpack_require__.e(/* import() */ 296).then(__webpack_require__.bind(__webpack_require__, 40296))]);
    const remote = remoteOf(process.env, repository);
    return remote.ok ? openFetched({ url: remote.url, token: remote.token, sha, branch, scratch, env: process.env }) : remote;
}
async function modelKeysIn(env) {
    const { PROVIDERS } = await __webpack_require__.e(/* import() */ 5443).then(__webpack_require__.bind(__webpack_require__, 5443));
    return PROVIDERS.flatMap(({ keys }) => keys).filter((name) => (env[name] ?? '').trim() !== '');
}
function once(open) {
    let opened;
    return () => (opened ??= open());
}
/** Most runs never ask it anything. */
function lateStore(open) {
    const store = once(open);
    return { read: async (group) => (await store()).read(group), write: async (group, name, text) => (await store()).write(group, name, text) };
}
/** What is pushed is seen by everybody: its message is cleaned, and a change that holds a secret of ours stays here. */
function guardedRepo(git, guard) {
    const pushTree = async (request) => {
        const { diff } = await git.diff(git.state.baseTree, request.tree);
        if ([diff, request.branch, request.remote].some(guard.holds))
            return { ok: false, reason: 'The change holds a secret of this environment; it was not pushed.' };
        return git.pushTree({ ...request, message: guard.clean(request.message) });
    };
    return { ...git, pushTree };
}
async function openGuardedHub(options, { guard, clock }) {
    const [{ openHubOf }] = await Promise.all([__webpack_require__.e(/* import() */ 296).then(__webpack_require__.bind(__webpack_require__, 40296)), guard.arm()]);
    const opened = await openHubOf(process.env, clock, options);
    return opened.ok ? { ok: true, hub: guardedHub(opened.hub, guard) } : opened;
}
/** All that is written on GitHub is seen by others: words are cleaned, and a change that holds a secret of ours is not made. */
function guardedHub(hub, guard) {
    const clean = (data) => (0, map_texts_js_1.mapTexts)(data, guard.clean);
    return {
        ...hub,
        makeCommit: async (request) => {
            if (request.changes.some(({ path, content }) => guard.holds(path) || (content !== null && guard.holds(Buffer.from(content).toString('utf8'))))) {
                return { ok: false, why: 'invalid', reason: 'The change holds a secret of this environment; it was not pushed.' };
            }
            return hub.makeCommit({ ...request, message: guard.clean(request.message) });
        },
        openPull: async (request) => hub.openPull(clean(request)),
        editPull: async (number, change) => hub.editPull(number, clean(change)),
        comment: async (number, body) => hub.comment(number, guard.clean(body)),
        editComment: async (id, body) => hub.editComment(id, guard.clean(body)),
        review: async (number, request) => hub.review(number, clean(request)),
        addLabels: async (number, labels) => hub.addLabels(number, clean(labels)),
        dispatch: async (workflow, ref, inputs) => hub.dispatch(workflow, ref, clean(inputs)),
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
        const { openScratch } = await __webpack_require__.e(/* import() */ 8242).then(__webpack_require__.bind(__webpack_require__, 18242));
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


/***/ }),

/***/ 66922:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.runnerEnvironment = runnerEnvironment;
const node_fs_1 = __webpack_require__(73024);
/** A program's environment is capped by the kernel well below this. */
const MOST = 8 << 20;
/**
 * The environment of the runner that started this step, as it was when the runner itself started: earlier steps add to ours, never to that. Only Linux tells it, and only where the
 * runner is our parent (in a job container it is not); null elsewhere.
 * @param parent a folder of /proc
 */
function runnerEnvironment(parent = `/proc/${process.ppid}`) {
    try {
        const [program = ''] = (0, node_fs_1.readFileSync)(`${parent}/cmdline`, 'utf8').split('\0');
        const bytes = (0, node_fs_1.readFileSync)(`${parent}/environ`);
        if (!/(?:^|\/)Runner\.Worker$/.test(program) || bytes.length > MOST)
            return null;
        return Object.fromEntries(bytes.toString('utf8').split('\0').flatMap((entry) => (entry.includes('=') ? [[entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]] : [])));
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 58395:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.outputWindow = outputWindow;
/** `limit` in bytes. Needs at most about twice as much memory, whatever comes. */
function outputWindow(limit) {
    const half = Math.max(1, Math.floor(limit / 2));
    let total = 0;
    const head = [];
    let headBytes = 0;
    let tail = [];
    let tailBytes = 0;
    const toTail = (chunk) => {
        tail.push(chunk);
        tailBytes += chunk.length;
        // Merged only now and then, so that many small chunks do not cost a copy each.
        if (tailBytes > 2 * half || tail.length > 4096) {
            const kept = Buffer.concat(tail).subarray(-half);
            tail = [Buffer.from(kept)];
            tailBytes = kept.length;
        }
    };
    return {
        add(chunk) {
            total += chunk.length;
            const room = Math.min(chunk.length, half - headBytes);
            if (room > 0)
                head.push(chunk.subarray(0, room));
            headBytes += Math.max(0, room);
            if (room < chunk.length)
                toTail(chunk.subarray(Math.max(0, room)));
        },
        get total() {
            return total;
        },
        result() {
            const [front, back] = [Buffer.concat(head), Buffer.concat(tail).subarray(-half)];
            if (front.length + back.length === total)
                return { output: Buffer.concat([front, back]), truncated: false };
            return { output: joined(front, back, total), truncated: true };
        },
    };
}
function joined(front, back, total) {
    const cutFront = front.lastIndexOf(10) < 0 ? front : front.subarray(0, front.lastIndexOf(10));
    const cutBack = back.indexOf(10) < 0 || back.indexOf(10) === back.length - 1 ? back : back.subarray(back.indexOf(10) + 1);
    const left = total - cutFront.length - cutBack.length;
    return Buffer.concat([cutFront, Buffer.from(`\n[heal: ${left} bytes left out here]\n`), cutBack]);
}


/***/ }),

/***/ 86394:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.shellCall = shellCall;
/**
 * The templates that GitHub documents under `jobs.<job_id>.steps[*].shell`
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax); the empty name is a step without `shell:`.
 */
const TEMPLATES = {
    '': ['.sh', 'bash -e {0}'],
    bash: ['.sh', 'bash --noprofile --norc -eo pipefail {0}'],
    sh: ['.sh', 'sh -e {0}'],
    python: ['.py', 'python {0}'],
    node: ['.js', 'node {0}'],
    pwsh: ['.ps1', `pwsh -command ". '{0}'"`],
};
/** Reads `shell`, a name from the table or a template with `{0}`; null for anything else (a shell we could only guess the call of). */
function shellCall(shell) {
    const known = Object.hasOwn(TEMPLATES, shell) ? TEMPLATES[shell] : undefined;
    const [extension, template] = known ?? ['.sh', shell];
    const words = splitWords(template);
    if (words === null || words.length === 0 || !template.includes('{0}'))
        return null;
    return { extension, argv: (script) => words.map((word) => word.replaceAll('{0}', script)) };
}
/** Words at white space; quotes keep white space inside; no other magic. Null when a quote is left open. */
function splitWords(text) {
    const words = [];
    let [word, quote, inWord] = ['', '', false];
    for (const char of text) {
        if (quote === '' && /\s/.test(char)) {
            if (inWord)
                words.push(word);
            [word, inWord] = ['', false];
            continue;
        }
        inWord = true;
        if (char === quote)
            quote = '';
        else if (quote === '' && (char === '"' || char === "'"))
            quote = char;
        else
            word += char;
    }
    if (inWord)
        words.push(word);
    return quote === '' ? words : null;
}


/***/ })

};
