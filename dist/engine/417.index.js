export const id = 417;
export const ids = [417];
export const modules = {

/***/ 86417:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.openJob = openJob;
const node_fs_1 = __webpack_require__(73024);
const neutralise_js_1 = __webpack_require__(89585);
const guard_js_1 = __webpack_require__(66347);
const native_js_1 = __webpack_require__(74695);
const rim_js_1 = __webpack_require__(36134);
/** @see https://docs.github.com/actions/reference/workflows-and-actions/variables */
function openJob(env = process.env) {
    const guard = (0, guard_js_1.createGuard)(env);
    const held = (0, rim_js_1.holder)();
    const branch = env.GITHUB_HEAD_REF || env.GITHUB_REF_NAME;
    return {
        name: env.GITHUB_JOB ?? '',
        step: env.GITHUB_ACTION ?? '',
        arrival: { via: 'in-job', ...eventOf(env), ...(branch ? { branch } : {}) },
        // The runner upper-cases names and keeps their dashes: https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#inputs
        input: (name) => env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim() ?? '',
        say: async ({ outputs, annotations, summary }) => {
            const core = await __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 96421));
            for (const [name, value] of Object.entries(outputs))
                core.setOutput(name, guard.clean(value));
            for (const annotation of annotations)
                annotate(core, annotation, guard.clean);
            if (summary !== '' && env.GITHUB_STEP_SUMMARY)
                await core.summary.addRaw(guard.clean(summary), true).write();
        },
        open: (options) => (0, rim_js_1.openRim)({ ...options, held, write: (line) => process.stdout.write(line) }),
        closing: held.closing,
        runNative: async (request) => (0, native_js_1.runNative)({ ...request, guard, folder: (await held.scratch()).dir }),
    };
}
function eventOf(env) {
    const name = env.GITHUB_EVENT_NAME;
    return name === undefined || name === '' ? {} : { event: { name, payload: readPayload(env.GITHUB_EVENT_PATH) } };
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
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
        ...(column === undefined ? {} : { startColumn: column }),
    };
    core[level](clean((0, neutralise_js_1.neutralise)(message)), properties);
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
    await (0, promises_1.mkdir)((0, node_path_1.join)(request.folder, '_temp'), { recursive: true });
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
/** Whole lines only: a workflow command must not slip through by being cut in two. */
function lineWriter(guard) {
    const decoder = new TextDecoder('utf-8');
    let rest = '';
    const write = (text) => {
        process.stdout.write((0, neutralise_js_1.neutralise)(guard.clean(text)));
    };
    return {
        push(chunk) {
            rest += decoder.decode(chunk, { stream: true });
            const end = rest.lastIndexOf('\n') + 1;
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


/***/ })

};
