export const id = 8242;
export const ids = [8242];
export const modules = {

/***/ 4318:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.places = places;
exports.makeGroups = makeGroups;
exports.groupsOf = groupsOf;
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
/** The groups by which the kernel counts the memory and the processes of a process, as they are seen from here; empty where it cannot tell both. */
function groupsOf(pid, root = '/sys/fs/cgroup') {
    const text = read(`/proc/${pid}/cgroup`) ?? '';
    const path = (controller) => new RegExp(`^[0-9]+:(?:[^:\\n]*,)?${controller}(?:,[^:\\n]*)?:(/.*)$`, 'm').exec(text)?.[1];
    const [memory, pids, both] = [path('memory'), path('pids'), /^0::(\/.*)$/m.exec(text)?.[1]];
    const group = (dir, counts) => ({ dir, counts, entry: (0, node_path_1.join)(dir, 'cgroup.procs') });
    const groups = memory !== undefined && pids !== undefined
        ? [group((0, node_path_1.join)(root, 'memory', memory), ['memory']), group((0, node_path_1.join)(root, 'pids', pids), ['processes'])]
        : both === undefined ? [] : [group((0, node_path_1.join)(root, both), ['memory', 'processes'])];
    return groups.every(({ dir }) => members(dir).includes(pid)) ? groups : [];
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

/***/ 93150:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.clientEnv = clientEnv;
exports.ask = ask;
exports.askNow = askNow;
exports.complaint = complaint;
const node_child_process_1 = __webpack_require__(31421);
/**
 * The environment of the docker client: nothing of a step's, no settings of the user's (they may put proxies with passwords into
 * containers), and of ours only where the daemon is. `folder` is an empty one of ours.
 */
function clientEnv(env, folder) {
    const host = env.DOCKER_HOST;
    return { PATH: '/usr/sbin:/usr/bin:/sbin:/bin:/usr/local/bin', LC_ALL: 'C', HOME: folder, DOCKER_CONFIG: folder, ...(host === undefined || host === '' ? {} : { DOCKER_HOST: host }) };
}
const PATIENCE_MS = 60_000;
const MOST = 1 << 20;
/** Asks the daemon something. Never rejects. */
function ask(client, args, input) {
    return new Promise((resolve) => {
        const child = (0, node_child_process_1.spawn)('docker', args, { env: client, cwd: '/', stdio: ['pipe', 'pipe', 'pipe'], timeout: PATIENCE_MS, killSignal: 'SIGKILL' });
        let [stdout, stderr] = ['', ''];
        child.stdout.on('data', (chunk) => (stdout = (stdout + chunk.toString('utf8')).slice(0, MOST)));
        child.stderr.on('data', (chunk) => (stderr = (stderr + chunk.toString('utf8')).slice(0, 4096)));
        child.on('error', (error) => resolve({ code: error.code === 'ENOENT' ? 'missing' : 1, stdout, stderr: error.message }));
        child.on('close', (code) => resolve({ code: code ?? 1, stdout, stderr: code === null ? 'docker did not answer' : stderr }));
        child.stdin.on('error', () => undefined).end(input);
    });
}
/** The same while the process ends. */
function askNow(client, args) {
    const { status, stdout, stderr, error } = (0, node_child_process_1.spawnSync)('docker', args, { env: client, cwd: '/', encoding: 'utf8', timeout: PATIENCE_MS, stdio: ['ignore', 'pipe', 'pipe'] });
    return { code: status ?? (error !== undefined && 'code' in error && error.code === 'ENOENT' ? 'missing' : 1), stdout, stderr };
}
/** One line of what went wrong, without the client's own preamble. */
function complaint({ stderr }) {
    const lines = stderr.split('\n').map((line) => line.replace(/^(?:docker: |ERROR: )?(?:Error response from daemon: )?/, '').trim()).filter((line) => line !== '' && !/^(?:See|Run) 'docker/.test(line));
    return (lines.at(0) ?? 'it said nothing').slice(0, 300).replace(/\.$/, '');
}


/***/ }),

/***/ 83193:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.noteClient = noteClient;
exports.removeContainers = removeContainers;
exports.removeAbandoned = removeAbandoned;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const sandbox_js_1 = __webpack_require__(95511);
const owner_js_1 = __webpack_require__(47107);
const client_js_1 = __webpack_require__(93150);
const NOTE = 'docker-client.json';
/** Notes in the run's own folder that it may have containers, and how the daemon is reached. */
function noteClient(scratch, client) {
    (0, node_fs_1.writeFileSync)((0, node_path_1.join)(scratch.dir, NOTE), JSON.stringify(client), { mode: 0o600 });
}
/** Removes the containers of a run by its folder's note, while the process ends; nothing where there is none. */
function removeContainers(dir, name) {
    const client = noteIn(dir);
    if (client === undefined)
        return;
    const listed = (0, client_js_1.askNow)(client, ['ps', '--all', '--quiet', '--filter', `label=${sandbox_js_1.RUN_LABEL}=${name}`]);
    const ids = idsIn(listed.stdout);
    if (ids.length > 0)
        (0, client_js_1.askNow)(client, ['rm', '--force', ...ids]);
}
function noteIn(dir) {
    try {
        const value = JSON.parse((0, node_fs_1.readFileSync)((0, node_path_1.join)(dir, NOTE), 'utf8'));
        if (typeof value !== 'object' || value === null)
            return undefined;
        return Object.fromEntries(Object.entries(value).filter((pair) => typeof pair[1] === 'string'));
    }
    catch {
        return undefined;
    }
}
/**
 * Removes the containers of runs whose owner is dead, whether or not they still have a folder. They end by themselves when their
 * owner does; what is found here was left by a machine or a daemon that stopped in between.
 */
async function removeAbandoned({ parent }, client) {
    const listed = await (0, client_js_1.ask)(client, ['ps', '--all', '--filter', `label=${sandbox_js_1.RUN_LABEL}`, '--format', `{{.ID}} {{.Label "${sandbox_js_1.RUN_LABEL}"}}`]);
    const rows = listed.stdout.split('\n').map((line) => line.split(' '));
    const ids = rows.flatMap(([id = '', run = '']) => ((0, owner_js_1.isAbandoned)((0, node_path_1.join)(parent, run), run) ? idsIn(id) : []));
    if (ids.length > 0)
        await (0, client_js_1.ask)(client, ['rm', '--force', ...ids]);
}
function idsIn(text) {
    return text.split('\n').filter((line) => /^[0-9a-f]{12,64}$/.test(line));
}


/***/ }),

/***/ 47107:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isAbandoned = isAbandoned;
const node_fs_1 = __webpack_require__(73024);
const paths_js_1 = __webpack_require__(53880);
const processes_js_1 = __webpack_require__(24569);
const DAY = 24 * 60 * 60 * 1000;
/**
 * Whether the run of that name (and with that folder) has lost its owner. An owner in another process namespace (a container with the same temp folder) cannot be looked up: its run is left for a day.
 */
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
const leftovers_js_1 = __webpack_require__(83193);
const owner_js_1 = __webpack_require__(47107);
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
    for (const name of [...names].filter((one) => (0, owner_js_1.isAbandoned)((0, node_path_1.join)(parent, one), one))) {
        killMarked(name, exports.STEP_MARK);
        removeRun(parent, name);
    }
}
function removeRun(parent, name) {
    killMarked(name);
    (0, leftovers_js_1.removeContainers)((0, node_path_1.join)(parent, name), name);
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


/***/ }),

/***/ 95511:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.STATUS_FD = exports.ARGS_FD = exports.RUN_LABEL = void 0;
/** The label that names the run a container belongs to. */
exports.RUN_LABEL = 'heal-action.run';
/** Descriptor on which a sandbox reads `fed`. */
exports.ARGS_FD = 3;
/** Descriptor on which a sandbox reports (as lines of JSON) `child-pid` and, if the command ran at all, `exit-code`; or only that it `started`. */
exports.STATUS_FD = 4;


/***/ })

};
