export const id = 3692;
export const ids = [3692,6220];
export const modules = {

/***/ 33692:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.actionsCache = actionsCache;
const node_child_process_1 = __webpack_require__(31421);
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const scratch_js_1 = __webpack_require__(18242);
const bundle_js_1 = __webpack_require__(55542);
const failure_js_1 = __webpack_require__(83110);
const keys_js_1 = __webpack_require__(72142);
const tar_js_1 = __webpack_require__(81831);
const worker_js_1 = __webpack_require__(76220);
/** A green step waits for an exchange, too, and what it keeps is only of use to read a red one by. */
const [SECONDS, SECONDS_OF_RARITY] = [10, 4];
function patience({ group }) {
    return group.startsWith('rarity/') ? SECONDS_OF_RARITY : SECONDS;
}
/**
 * The cache service of GitHub Actions, through `@actions/cache`. Its entries never change, so a group is one text of many (a bundle), saved each time under
 * a key of its own; the newest with the group's prefix is the group. Every write reads first and keeps the texts of others; two that overlap within that
 * second can lose one text, and the next write of the run it came from brings it back.
 *
 * The client runs in a process of its own: it can be killed when it is slow, it writes to standard output as it likes, and it has none of our keys. It
 * would unpack an archive with absolute paths (`tar -P`), and whoever can save an entry could so write any file of this machine: instead of `tar` it
 * finds a script of ours, which takes the one text out of the archive and writes nothing else.
 */
function actionsCache(options) {
    let dead;
    /** What this run itself put into each group: put again with every write. */
    const own = new Map();
    const exchange = async (task) => {
        if (dead !== undefined)
            return dead;
        const result = await talk(options, task).catch(failure_js_1.refusedBy);
        // A service that failed once is not asked again: the run has waited for it long enough.
        if (!result.ok)
            dead = result;
        return result;
    };
    const write = async (group, name, text) => {
        if (!(0, keys_js_1.isGroup)(group) || !(0, keys_js_1.isName)(name))
            return (0, failure_js_1.failed)('that is no name in a store');
        await options.guard.arm(text);
        const content = options.guard.clean(text);
        if (Buffer.byteLength(content) > keys_js_1.MOST_BYTES)
            return (0, failure_js_1.failed)('the text is too long for a store');
        const before = await exchange({ do: 'read', group });
        if (!before.ok)
            return before;
        const mine = (own.get(group) ?? new Map()).set(name, content);
        own.set(group, mine);
        const texts = new Map([...before.texts, ...mine]);
        const bundle = (0, bundle_js_1.encodeBundle)(texts);
        if (texts.size > keys_js_1.MOST_TEXTS || Buffer.byteLength(bundle) > keys_js_1.MOST_BUNDLE)
            return (0, failure_js_1.failed)('the group is larger than a store can hold');
        const after = await exchange({ do: 'write', group, bundle });
        return after.ok ? { ok: true, texts } : after;
    };
    return { read: async (group) => ((0, keys_js_1.isGroup)(group) ? exchange({ do: 'read', group }) : (0, failure_js_1.failed)('that is no group of a store')), write };
}
let count = 0;
async function talk({ env, scratch, worker = workerScript(), seconds: given }, task) {
    const { dir, name } = await scratch();
    const seconds = given ?? patience(task);
    const folder = (0, node_path_1.join)(dir, `store-${(count += 1)}`);
    const [bin, work, temp] = ['bin', 'work', 'temp'].map((part) => (0, node_path_1.join)(folder, part));
    for (const part of [bin, work, temp])
        (0, node_fs_1.mkdirSync)(part, { recursive: true, mode: 0o700 });
    try {
        (0, node_fs_1.writeFileSync)((0, node_path_1.join)(bin, 'tar'), tar_js_1.TAR, { mode: 0o700 });
        if (task.bundle !== undefined)
            (0, node_fs_1.writeFileSync)((0, node_path_1.join)(work, worker_js_1.BUNDLE_FILE), task.bundle, { mode: 0o600 });
        const { bundle: _, ...rest } = task;
        const ended = await run({ script: worker, task: { ...rest, suffix: suffixOf(env, name) }, cwd: work, env: { ...passed(env), PATH: bin, HEAL_PATH: env.PATH ?? '', RUNNER_TEMP: temp, GITHUB_WORKSPACE: work, [scratch_js_1.MARK]: `${name}/0` }, seconds });
        if (ended !== null)
            return (0, failure_js_1.failed)(ended);
        return task.do === 'read' ? readBack((0, node_path_1.join)(work, worker_js_1.BUNDLE_FILE)) : { ok: true, texts: new Map() };
    }
    finally {
        (0, node_fs_1.rmSync)(folder, { recursive: true, force: true });
    }
}
/** Beside the entry that the runner started, as the bundle is laid out. */
function workerScript() {
    return (0, node_path_1.join)((0, node_path_1.dirname)((0, node_fs_1.realpathSync)(process.argv[1] ?? '.')), 'store.js');
}
/** What makes this save another than any before: run, attempt and process. */
function suffixOf(env, name) {
    return [env.GITHUB_RUN_ID ?? '0', env.GITHUB_RUN_ATTEMPT ?? '0', `${name}-${count}`].map((part) => part.replace(/[^\w.-]/g, '').slice(-60)).join('-');
}
/** What the client needs of our environment, and nothing else of it: no model key gets into the process that talks to the service. */
const PASSED = /^(?:ACTIONS_(?:RUNTIME_TOKEN|RESULTS_URL|CACHE_URL|CACHE_SERVICE_V2|CACHE_MODE)|GITHUB_SERVER_URL|LANG|TZ|(?:https?|no|all)_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_(?:FILE|DIR))$/i;
function passed(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => PASSED.test(name)));
}
/** Null when it went well, else why not. */
function run({ script, task, cwd, env, seconds }) {
    return new Promise((resolve) => {
        const child = (0, node_child_process_1.spawn)(process.execPath, [script, JSON.stringify(task)], { cwd, env, stdio: 'ignore' });
        const timer = setTimeout(() => {
            child.kill('SIGKILL');
            resolve(`the cache service took longer than ${seconds} s`);
        }, seconds * 1000);
        const end = (reason) => {
            clearTimeout(timer);
            resolve(reason);
        };
        child.once('error', () => end('its process could not be started'));
        child.once('exit', (code) => end(code === 0 ? null : 'the cache service could not be used'));
    });
}
/** The worker's script may leave no file: then the service knows of none. */
function readBack(path) {
    let descriptor;
    try {
        descriptor = (0, node_fs_1.openSync)(path, node_fs_1.constants.O_RDONLY | node_fs_1.constants.O_NOFOLLOW | node_fs_1.constants.O_NONBLOCK);
    }
    catch (error) {
        return error.code === 'ENOENT' ? { ok: true, texts: new Map() } : (0, failure_js_1.refusedBy)(error);
    }
    try {
        const stat = (0, node_fs_1.fstatSync)(descriptor);
        const texts = stat.isFile() && stat.size <= keys_js_1.MOST_BUNDLE ? (0, bundle_js_1.decodeBundle)((0, node_fs_1.readFileSync)(descriptor, 'utf8')) : null;
        return texts === null ? (0, failure_js_1.failed)('what the cache service holds was not written by this program') : { ok: true, texts };
    }
    finally {
        (0, node_fs_1.closeSync)(descriptor);
    }
}


/***/ }),

/***/ 55542:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.encodeBundle = encodeBundle;
exports.decodeBundle = decodeBundle;
const keys_js_1 = __webpack_require__(72142);
/** The texts of a group as one: `{"v":1,"texts":[[name, text], …]}`. A list, because no name of a list is special. */
function encodeBundle(texts) {
    return JSON.stringify({ v: 1, texts: [...texts] });
}
/** Null for whatever is not exactly that: it was somebody else, and nothing of it is used. */
function decodeBundle(bundle) {
    const data = parse(bundle);
    if (typeof data !== 'object' || data === null || !('v' in data) || data.v !== 1 || !('texts' in data) || !Array.isArray(data.texts))
        return null;
    const texts = data.texts;
    return texts.length <= keys_js_1.MOST_TEXTS && texts.every(isEntry) ? new Map(texts) : null;
}
function isEntry(entry) {
    if (!Array.isArray(entry) || entry.length !== 2)
        return false;
    const [name, text] = entry;
    return typeof name === 'string' && (0, keys_js_1.isName)(name) && typeof text === 'string' && text.length <= keys_js_1.MOST_BYTES;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 81831:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TAR = void 0;
const keys_js_1 = __webpack_require__(72142);
/**
 * What `@actions/cache` finds where it looks for `tar`. Packing is the real one's work. Unpacking is not done: of the archive, which anybody may have
 * written, the first bytes of the one file that we wrote go to standard output and from there into the one place, and neither a path nor a link in it
 * means anything. Calls: `-xf <archive> -P -C <folder> -z`, `--posix -cf …`. Both GNU and BSD tar know `-O`.
 */
exports.TAR = `#!/bin/sh
PATH=$HEAL_PATH
export PATH
if [ "$1" = -xf ]; then
  tar -xzOf "$2" store.json 2>/dev/null | head -c ${keys_js_1.MOST_BUNDLE + 1} > "$5/store.json"
  exit 0
fi
exec tar "$@"
`;


/***/ }),

/***/ 76220:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.BUNDLE_FILE = void 0;
exports.runStore = runStore;
/** Where the bundle stands in the working folder, before a save and after a restore. */
exports.BUNDLE_FILE = 'store.json';
/** The version of what is kept: another one is another store. */
const PREFIX = 'heal-store-1';
/**
 * The worker's whole life: one exchange, in a folder of its own.
 * @returns 0 done (a miss is done as well), 1 the service could not be used
 */
async function runStore(argv) {
    const task = JSON.parse(argv[0] ?? '');
    const complaints = listen();
    // Loaded here and nowhere else: nobody else pays for it.
    const cache = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(3838), __webpack_require__.e(3267)]).then(__webpack_require__.bind(__webpack_require__, 53267));
    const key = `${PREFIX}-${task.group}-`;
    if (task.do === 'read')
        await cache.restoreCache([exports.BUNDLE_FILE], `${key}${task.suffix}`, [key], { timeoutInMs: 5000, segmentTimeoutInMs: 10_000 });
    else
        await cache.saveCache([exports.BUNDLE_FILE], `${key}${task.suffix}`);
    return complaints() ? 1 : 0;
}
/** The client never throws for a service that fails, and answers as for a miss; it only complains, on standard output. */
function listen() {
    let heard = false;
    const write = process.stdout.write.bind(process.stdout);
    process.stdout.write = ((piece, ...rest) => {
        if (/Failed to (?:restore|save)|reservation failed|Unable to finalize/.test(String(piece)))
            heard = true;
        return write(piece, ...rest);
    });
    return () => heard;
}


/***/ })

};
