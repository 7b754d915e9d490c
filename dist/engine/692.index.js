export const id = 692;
export const ids = [692,220,242];
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
    const cache = await Promise.all(/* import() */[__webpack_require__.e(838), __webpack_require__.e(267)]).then(__webpack_require__.bind(__webpack_require__, 53267));
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


/***/ }),

/***/ 4318:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.places = places;
exports.makeGroups = makeGroups;
exports.exceeded = exceeded;
exports.killGroups = killGroups;
exports.members = members;
exports.removeGroups = removeGroups;
exports.runsWithGroups = runsWithGroups;
exports.remove = remove;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const paths_js_1 = __webpack_require__(53880);
const processes_js_1 = __webpack_require__(24569);
/**
 * Where groups may be made: below a group that is ours to divide. That is one which belongs to our own (ordinary) user, as
 * systemd delegates it, or for root the top of a hierarchy. A group that somebody else put us in is left alone even where
 * root could write to it; the limits that find no place are watched by sampling instead.
 * `self` is the text of /proc/self/cgroup, `owner` tells whose a folder is (undefined = no such folder).
 */
function places(self, uid, owner, root = '/sys/fs/cgroup') {
    const ours = (dir, path) => owner(dir) === uid && (uid !== 0 || path === '/');
    return self.split('\n').flatMap((line) => {
        const parts = /^[0-9]+:([^:]*):(\/.*)$/.exec(line);
        const [controllers, path] = [parts?.[1] ?? '?', parts?.[2] ?? '/'];
        if (controllers === '') {
            // Version 2: processes live in leaves only, so ours becomes a neighbour of the group we are in.
            const above = path === '/' ? '/' : path.slice(0, path.lastIndexOf('/')) || '/';
            const dir = (0, node_path_1.join)(root, above);
            return ours(dir, above) && enables(dir) ? [{ dir, counts: ['memory', 'processes'], version: 2 }] : [];
        }
        const counts = controllers.split(',').flatMap((name) => (name === 'memory' ? ['memory'] : name === 'pids' ? ['processes'] : []));
        const dir = (0, node_path_1.join)(root, controllers, path);
        return counts.length === 1 && ours(dir, path) ? [{ dir, counts, version: 1 }] : [];
    });
}
function enables(dir) {
    const names = (read((0, node_path_1.join)(dir, 'cgroup.subtree_control')) ?? '').trim().split(' ');
    return names.includes('memory') && names.includes('pids');
}
/** Makes the groups of one run, `<name of the run folder>-<n>`; what the machine does not grant is missing from the answer. */
function makeGroups(name, limits) {
    return herePlaces().flatMap((place) => {
        const dir = (0, node_path_1.join)(place.dir, name);
        try {
            (0, node_fs_1.mkdirSync)(dir);
            for (const [file, value] of settings(place, limits))
                (0, node_fs_1.writeFileSync)((0, node_path_1.join)(dir, file), String(value));
            return [{ dir, counts: place.counts, entry: (0, node_path_1.join)(dir, 'cgroup.procs') }];
        }
        catch {
            remove(dir);
            return [];
        }
    });
}
/** Names of the control files: https://docs.kernel.org/admin-guide/cgroup-v1/ and cgroup-v2.html. */
function settings(place, limits) {
    if (place.version === 2)
        return [['memory.max', limits.memoryBytes], ['memory.swap.max', 0], ['memory.oom.group', 1], ['pids.max', limits.processes]];
    return place.counts[0] === 'memory' ? [['memory.limit_in_bytes', limits.memoryBytes]] : [['pids.max', limits.processes]];
}
/** Which limit of these groups was hit so far. */
function exceeded(groups) {
    for (const { dir, counts } of groups) {
        const oom = counts.includes('memory') ? `${read((0, node_path_1.join)(dir, 'memory.events')) ?? ''}\n${read((0, node_path_1.join)(dir, 'memory.oom_control')) ?? ''}` : '';
        if (/^oom_kill [1-9]/m.test(oom))
            return 'memory';
        if (counts.includes('processes') && /^max [1-9]/m.test(read((0, node_path_1.join)(dir, 'pids.events')) ?? ''))
            return 'processes';
    }
    return null;
}
/** Kills all that is left in the groups. Forking is stopped first, so that the list cannot outrun us. */
function killGroups(groups) {
    for (const { dir, counts } of groups) {
        if (counts.includes('processes'))
            write((0, node_path_1.join)(dir, 'pids.max'), '0');
        write((0, node_path_1.join)(dir, 'cgroup.kill'), '1');
        for (const pid of members(dir))
            (0, processes_js_1.signal)(pid, 'SIGKILL');
    }
}
function members(dir) {
    return (read((0, node_path_1.join)(dir, 'cgroup.procs')) ?? '').split('\n').filter((line) => line !== '').map(Number).filter((pid) => pid > 0);
}
/** Removes the groups of all runs of that name. They must be empty, which they are once their processes are dead. */
function removeGroups(name) {
    for (const place of herePlaces()) {
        const groups = list(place.dir).filter((one) => one.startsWith(`${name}-`));
        for (const one of groups) {
            killGroups([{ dir: (0, node_path_1.join)(place.dir, one), counts: place.counts, entry: '' }]);
            remove((0, node_path_1.join)(place.dir, one));
        }
    }
}
/** The names of runs (as their folders are called) that have groups here, whether or not they still have a folder. */
function runsWithGroups() {
    const all = herePlaces().flatMap((place) => list(place.dir));
    return [...new Set(all.flatMap((name) => /^(run-[0-9]+-[0-9]+\.[0-9]+-[A-Za-z0-9]{6})-/.exec(name)?.[1] ?? []))];
}
function herePlaces() {
    return places(read('/proc/self/cgroup') ?? '', process.getuid?.() ?? -1, ownerOf);
}
function ownerOf(dir) {
    try {
        return (0, node_fs_1.lstatSync)(dir).uid;
    }
    catch {
        return undefined;
    }
}
function list(dir) {
    try {
        return (0, node_fs_1.readdirSync)(dir);
    }
    catch {
        return [];
    }
}
function read(file) {
    try {
        return (0, node_fs_1.readFileSync)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}
function write(file, text) {
    try {
        (0, node_fs_1.writeFileSync)(file, text, { flag: 'r+' });
    }
    catch {
        // The file exists only in newer kernels.
    }
}
/** The kernel needs a moment to let go of the last process. */
function remove(dir) {
    for (let round = 0; round < 40; round += 1) {
        try {
            (0, node_fs_1.rmdirSync)(dir);
            return;
        }
        catch (error) {
            if ((0, paths_js_1.codeOf)(error) !== 'EBUSY')
                return;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        }
    }
}


/***/ }),

/***/ 53880:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isWithin = isWithin;
exports.kindOf = kindOf;
exports.codeOf = codeOf;
exports.realPath = realPath;
exports.isFolder = isFolder;
exports.absolute = absolute;
exports.expand = expand;
exports.names = names;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
/** True when `path` is `folder` or lies below it; both absolute and normal. */
function isWithin(path, folder) {
    return path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`);
}
/** What a path is, without following a last link; undefined when there is nothing (or we may not look). */
function kindOf(path) {
    try {
        const stat = (0, node_fs_1.lstatSync)(path);
        if (stat.isSymbolicLink())
            return 'link';
        if (stat.isDirectory())
            return 'folder';
        return stat.isFile() ? 'file' : 'other';
    }
    catch {
        return undefined;
    }
}
/** The code of a system call's error (`ENOENT`), undefined for anything else that was thrown. */
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
/** Where a path really lies; undefined when it leads nowhere. */
function realPath(path) {
    try {
        return (0, node_fs_1.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
/** True for a folder, also one behind a link. */
function isFolder(path) {
    const real = realPath(path);
    return real !== undefined && kindOf(real) === 'folder';
}
/** An absolute path from an environment variable in normal form, without a trailing slash; undefined for anything else. */
function absolute(value) {
    if (value === undefined || !(0, node_path_1.isAbsolute)(value) || value.includes('\0'))
        return undefined;
    const path = (0, node_path_1.normalize)(value);
    return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}
/** Paths below `folder` that a relative pattern names; `*` stands for anything inside one name. */
function expand(folder, pattern) {
    return pattern.split('/').reduce((at, part) => at.flatMap((one) => step(one, part)), [folder]);
}
function step(folder, part) {
    if (!part.includes('*'))
        return kindOf((0, node_path_1.join)(folder, part)) === undefined ? [] : [(0, node_path_1.join)(folder, part)];
    const [front = '', back = ''] = part.split('*', 2);
    return names(folder)
        .filter((name) => name.length >= front.length + back.length && name.startsWith(front) && name.endsWith(back))
        .map((name) => (0, node_path_1.join)(folder, name));
}
/** The names in a folder; none when it cannot be read. */
function names(folder) {
    try {
        return (0, node_fs_1.readdirSync)(folder);
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 24569:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.listProcesses = listProcesses;
exports.processInfo = processInfo;
exports.descendants = descendants;
exports.marked = marked;
exports.usage = usage;
exports.sharedOnce = sharedOnce;
exports.processNamespace = processNamespace;
exports.signal = signal;
const node_fs_1 = __webpack_require__(73024);
/** Every live process of this machine that we can see; empty where there is no /proc. Zombies are left out: they are dead. */
function listProcesses() {
    return pids().flatMap((pid) => processInfo(pid) ?? []);
}
function pids() {
    try {
        return (0, node_fs_1.readdirSync)('/proc').filter((name) => /^[0-9]{1,10}$/.test(name)).map(Number);
    }
    catch {
        return [];
    }
}
/** Null when the process is gone (or a zombie). */
function processInfo(pid) {
    const stat = readProc(pid, 'stat')?.toString('latin1');
    if (stat === undefined)
        return null;
    // The name in parentheses may hold anything, parentheses included: fields are counted from its end.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X' || fields[19] === undefined)
        return null;
    return { pid, ppid: Number(fields[1]), group: Number(fields[2]), session: Number(fields[3]), startTime: fields[19] };
}
/** `root` and all that descend from it, as far as the chain of parents is unbroken. */
function descendants(all, root) {
    const children = new Map();
    for (const one of all)
        children.set(one.ppid, [...(children.get(one.ppid) ?? []), one]);
    const found = all.filter((one) => one.pid === root);
    for (const parent of found)
        found.push(...(children.get(parent.pid) ?? []));
    return found;
}
/** Processes whose environment, as they were started with it, has an entry that begins with `mark` (end it with NUL to mean the whole entry). */
function marked(all, mark) {
    return all.filter(({ pid }) => {
        const environ = readProc(pid, 'environ');
        return environ !== undefined && `\0${environ.toString('latin1')}`.includes(`\0${mark}`);
    });
}
/** Resident bytes and tasks (threads counted, as the kernel's own limit counts them) of these processes together. */
function usage(processes) {
    let [bytes, tasks] = [0, 0];
    for (const { pid } of processes) {
        const status = readProc(pid, 'status')?.toString('latin1') ?? '';
        bytes += numberAfter(status, 'VmRSS:') * 1024;
        tasks += numberAfter(status, 'Threads:');
    }
    return { bytes, tasks };
}
/** Like the bytes of `usage`, but memory that several processes share is counted once. Dear: only for the last word. */
function sharedOnce(processes) {
    return processes.reduce((sum, { pid }) => sum + numberAfter(readProc(pid, 'smaps_rollup')?.toString('latin1') ?? '', '\nPss:') * 1024, 0);
}
/** Which process namespace we are in: a pid means nothing in another one. */
function processNamespace() {
    try {
        return /[0-9]+/.exec((0, node_fs_1.readlinkSync)('/proc/self/ns/pid'))?.[0] ?? '0';
    }
    catch {
        return '0';
    }
}
function numberAfter(text, label) {
    const at = text.indexOf(label);
    return at < 0 ? 0 : Number.parseInt(text.slice(at + label.length, at + label.length + 32), 10) || 0;
}
/** Undefined when the process is gone or not ours to read. */
function readProc(pid, file) {
    try {
        return (0, node_fs_1.readFileSync)(`/proc/${pid}/${file}`);
    }
    catch {
        return undefined;
    }
}
/** Signals one process; a process that is already gone is no error. */
function signal(pid, name) {
    try {
        process.kill(pid, name);
    }
    catch {
        // Gone, or not ours any more: both are what was wanted.
    }
}


/***/ }),

/***/ 18242:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.STEP_MARK = exports.MARK = void 0;
exports.openScratch = openScratch;
exports.sweep = sweep;
exports.killMarked = killMarked;
exports.removeTree = removeTree;
const node_child_process_1 = __webpack_require__(31421);
const node_fs_1 = __webpack_require__(73024);
const node_os_1 = __webpack_require__(48161);
const node_path_1 = __webpack_require__(76760);
const index_js_1 = __webpack_require__(94365);
const cgroup_js_1 = __webpack_require__(4318);
const paths_js_1 = __webpack_require__(53880);
const processes_js_1 = __webpack_require__(24569);
/** The variable that marks our children, also those that left their process group: `HEAL_RUN=<name of the run folder>/<number>`. */
exports.MARK = 'HEAL_RUN';
/**
 * The same for the user's own step of a job. What it leaves in the background is the job's business and outlives us, as behind any step;
 * only when we were killed in the middle of it is it cleared away by the next run.
 */
exports.STEP_MARK = 'HEAL_STEP';
/**
 * Makes `<tmpdir>/heal-action-<uid>/run-<pid>-<start time>.<pid namespace>-<random>`, mode 0700, after sweeping what dead runs left.
 * Throws a WorldError when the folder of all runs is not ours alone (anyone can make that name in a shared temp folder).
 */
function openScratch(base = (0, node_os_1.tmpdir)()) {
    const parent = ownParent(base);
    sweep(parent);
    const dir = (0, node_fs_1.mkdtempSync)((0, node_path_1.join)(parent, `run-${process.pid}-${(0, processes_js_1.processInfo)(process.pid)?.startTime ?? '0'}.${(0, processes_js_1.processNamespace)()}-`));
    const name = dir.slice(parent.length + 1);
    return { dir, name, parent, dispose: () => removeRun(parent, name) };
}
function ownParent(base) {
    const parent = (0, node_path_1.join)((0, paths_js_1.realPath)(base) ?? base, `heal-action-${process.getuid?.() ?? 'user'}`);
    try {
        (0, node_fs_1.mkdirSync)(parent, { mode: 0o700 });
    }
    catch (error) {
        if ((0, paths_js_1.codeOf)(error) !== 'EEXIST')
            throw new index_js_1.WorldError(`No folder can be made in ${base}: set TMPDIR to one of your own.`);
    }
    const stat = (0, node_fs_1.lstatSync)(parent);
    const ours = process.getuid === undefined || (stat.uid === process.getuid() && (stat.mode & 0o077) === 0);
    if (stat.isDirectory() && ours)
        return parent;
    throw new index_js_1.WorldError(`${parent} is not a private folder of ours: remove it, or set TMPDIR to a folder of your own.`);
}
/** Kills and removes what runs left whose owner is dead. Never throws: a leftover that resists is tried again by the next run. */
function sweep(parent) {
    const names = new Set([...(0, node_fs_1.readdirSync)(parent).filter((name) => name.startsWith('run-')), ...(0, cgroup_js_1.runsWithGroups)()]);
    for (const name of [...names].filter((one) => isAbandoned((0, node_path_1.join)(parent, one), one))) {
        killMarked(name, exports.STEP_MARK);
        removeRun(parent, name);
    }
}
const DAY = 24 * 60 * 60 * 1000;
/** An owner in another process namespace (a container with the same temp folder) cannot be looked up: its run is left for a day. */
function isAbandoned(dir, name) {
    const owner = /^run-([0-9]{1,10})-([0-9]{1,20})\.([0-9]{1,20})-/.exec(name);
    if (owner === null)
        return false;
    if (owner[3] !== (0, processes_js_1.processNamespace)())
        return Date.now() - mtime(dir) > DAY;
    return owner[2] === '0' ? !isAlive(Number(owner[1])) : (0, processes_js_1.processInfo)(Number(owner[1]))?.startTime !== owner[2];
}
function mtime(dir) {
    try {
        return (0, node_fs_1.statSync)(dir).mtimeMs;
    }
    catch {
        return Date.now();
    }
}
/** Without /proc: the pid alone decides. */
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0, paths_js_1.codeOf)(error) === 'EPERM';
    }
}
function removeRun(parent, name) {
    killMarked(name);
    (0, cgroup_js_1.removeGroups)(name);
    removeTree((0, node_path_1.join)(parent, name));
}
/** Kills every process that carries a run's mark, again until none is left: one may have forked while the list was read. */
function killMarked(name, mark = exports.MARK) {
    for (let round = 0; round < 50; round += 1) {
        const left = (0, processes_js_1.marked)((0, processes_js_1.listProcesses)(), `${mark}=${name}/`);
        if (left.length === 0)
            return;
        for (const { pid } of left)
            (0, processes_js_1.signal)(pid, 'SIGKILL');
        pause(5);
    }
}
/**
 * Removes a folder with all it holds, whatever its modes. Where Node gives up, `rm` and `chmod` do not, because they walk by
 * descriptor: a hostile run can nest folders deeper than the longest path that a system call takes. None of them follows links.
 */
function removeTree(dir) {
    try {
        (0, node_fs_1.rmSync)(dir, { recursive: true, force: true });
    }
    catch {
        // What is left is seen below.
    }
    if ((0, paths_js_1.kindOf)(dir) === undefined)
        return;
    (0, node_child_process_1.spawnSync)('chmod', ['-R', 'u+rwX', '--', dir], { stdio: 'ignore' });
    (0, node_child_process_1.spawnSync)('rm', ['-rf', '--', dir], { stdio: 'ignore' });
}
function pause(milliseconds) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}


/***/ })

};
