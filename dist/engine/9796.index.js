export const id = 9796;
export const ids = [9796];
export const modules = {

/***/ 83110:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Unfit = exports.NO_STORE = void 0;
exports.failed = failed;
exports.refusedBy = refusedBy;
exports.NO_STORE = { ok: false, none: true, reason: 'there is no store here' };
function failed(reason) {
    return { ok: false, none: false, reason };
}
/** Why the system refused, in words of ours: its own message names paths. */
function refusedBy(error) {
    if (error instanceof Unfit)
        return failed(error.message);
    const code = error.code ?? '';
    return failed(REASONS[code] ?? (code === '' ? 'it could not be reached' : code));
}
/** What stands in the store is not what we would have put there. */
class Unfit extends Error {
}
exports.Unfit = Unfit;
const REASONS = {
    EACCES: 'permission denied', EPERM: 'permission denied', EROFS: 'the file system is read-only', ENOSPC: 'the disk is full', EDQUOT: 'the disk is full', ENOTDIR: 'a file stands where its folder should be',
    ELOOP: 'a link stands where its own file should be',
};


/***/ }),

/***/ 67162:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.folderStore = folderStore;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const failure_js_1 = __webpack_require__(83110);
const keys_js_1 = __webpack_require__(72142);
const prune_js_1 = __webpack_require__(64340);
const END = '.json';
/**
 * A folder of this user, outside every repository: `<base>/<scope>/<group>/<name>.json`, 0700 and 0600. No link is followed below the base. A text is
 * written beside its place and renamed, and a run writes under no name but its own: several at once cannot lose what another wrote, and need no lock.
 */
function folderStore({ base, scope, guard }) {
    let tidy = false;
    const place = (group) => [scope, ...group.split('/')];
    return {
        read: async (group) => {
            if (!(0, keys_js_1.isGroup)(group))
                return (0, failure_js_1.failed)('that is no group of a store');
            try {
                return { ok: true, texts: textsOf((0, node_path_1.join)(ownBase(base), ...place(group))) };
            }
            catch (error) {
                return error.code === 'ENOENT' ? { ok: true, texts: new Map() } : (0, failure_js_1.refusedBy)(error);
            }
        },
        write: async (group, name, text) => {
            if (!(0, keys_js_1.isGroup)(group) || !(0, keys_js_1.isName)(name))
                return (0, failure_js_1.failed)('that is no name in a store');
            try {
                await guard.arm(text);
                const content = guard.clean(text);
                if (Buffer.byteLength(content) > keys_js_1.MOST_BYTES)
                    return (0, failure_js_1.failed)('the text is too long for a store');
                makeBase(base);
                const root = ownBase(base);
                const folder = place(group).reduce(ownFolder, root);
                if (!tidy)
                    (0, prune_js_1.prune)(root);
                tidy = true;
                writeWhole((0, node_path_1.join)(folder, `${name}${END}`), content);
                return { ok: true, texts: textsOf(folder) };
            }
            catch (error) {
                return (0, failure_js_1.refusedBy)(error);
            }
        },
    };
}
/** Step by step: Node's own way to make a whole path never ends in a file system such as /proc, where nothing can be made. */
function makeBase(path) {
    if ((0, node_fs_1.existsSync)(path))
        return;
    if ((0, node_path_1.dirname)(path) !== path)
        makeBase((0, node_path_1.dirname)(path));
    makeFolder(path);
}
function makeFolder(path) {
    try {
        (0, node_fs_1.mkdirSync)(path, { mode: 0o700 });
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
    }
}
/** Only what nobody else can write to holds what we wrote; the way to it may lead over links, as /tmp does on some machines. */
function ownBase(base) {
    const real = (0, node_fs_1.realpathSync)(base);
    checkOwn(real);
    return real;
}
function ownFolder(parent, name) {
    const folder = (0, node_path_1.join)(parent, name);
    makeFolder(folder);
    checkOwn(folder);
    return folder;
}
function checkOwn(folder) {
    const stat = (0, node_fs_1.lstatSync)(folder);
    if (!stat.isDirectory())
        throw new failure_js_1.Unfit('a link or a file stands where its folder should be');
    if (process.getuid !== undefined && (stat.uid !== process.getuid() || (stat.mode & 0o022) !== 0))
        throw new failure_js_1.Unfit('others may write to its folder');
}
function textsOf(folder) {
    checkOwn(folder);
    const names = (0, node_fs_1.readdirSync)(folder).filter((name) => name.endsWith(END) && (0, keys_js_1.isName)(name.slice(0, -END.length)));
    if (names.length > keys_js_1.MOST_TEXTS)
        throw new failure_js_1.Unfit('it holds more than a store can');
    return new Map(names.map((name) => [name.slice(0, -END.length), textOf((0, node_path_1.join)(folder, name))]));
}
/** Never waits (a pipe may stand there) and never reads more than a text of ours could be. */
function textOf(path) {
    const descriptor = (0, node_fs_1.openSync)(path, node_fs_1.constants.O_RDONLY | node_fs_1.constants.O_NOFOLLOW | node_fs_1.constants.O_NONBLOCK);
    try {
        const stat = (0, node_fs_1.fstatSync)(descriptor);
        if (!stat.isFile())
            throw new failure_js_1.Unfit('something else stands where its own file should be');
        if (stat.size > keys_js_1.MOST_BYTES)
            throw new failure_js_1.Unfit('it holds a file larger than any of its own');
        return (0, node_fs_1.readFileSync)(descriptor, 'utf8');
    }
    finally {
        (0, node_fs_1.closeSync)(descriptor);
    }
}
let count = 0;
function writeWhole(path, content) {
    const beside = `${path}.${process.pid}-${(count += 1)}-${Date.now()}`;
    try {
        (0, node_fs_1.writeFileSync)(beside, content, { flag: 'wx', mode: 0o600 });
        (0, node_fs_1.renameSync)(beside, path);
    }
    catch (error) {
        (0, node_fs_1.rmSync)(beside, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 79796:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.noStore = void 0;
exports.openStore = openStore;
exports.userFolder = userFolder;
const node_crypto_1 = __webpack_require__(77598);
const node_fs_1 = __webpack_require__(73024);
const node_os_1 = __webpack_require__(48161);
const node_path_1 = __webpack_require__(76760);
const index_js_1 = __webpack_require__(94365);
const failure_js_1 = __webpack_require__(83110);
const folder_js_1 = __webpack_require__(67162);
/** A store that is not there: nothing is known, nothing is kept, and nobody complains. */
exports.noStore = { read: async () => failure_js_1.NO_STORE, write: async () => failure_js_1.NO_STORE };
/**
 * The store of a run, opened: the cache service in a job that has one, a folder of the user's elsewhere.
 * @throws UsageError where the folder lies in the repository itself, which is only read
 */
async function openStore({ where, root, inJob, env, guard, scratch }) {
    if (where === 'none')
        return exports.noStore;
    if (where !== 'auto')
        return (0, folder_js_1.folderStore)({ base: outside((0, node_path_1.resolve)(where), root), scope: scopeOf(root), guard });
    if (!inJob)
        return (0, folder_js_1.folderStore)({ base: outside(userFolder(env), root), scope: scopeOf(root), guard });
    if (!hasService(env) || process.platform === 'win32')
        return exports.noStore;
    const { actionsCache } = await Promise.all(/* import() */[__webpack_require__.e(8242), __webpack_require__.e(3692)]).then(__webpack_require__.bind(__webpack_require__, 33692));
    return actionsCache({ env, guard, scratch });
}
/** As `@actions/cache` decides whether there is a service. */
function hasService(env) {
    return Boolean(env.ACTIONS_RUNTIME_TOKEN) && Boolean(env.ACTIONS_RESULTS_URL || env.ACTIONS_CACHE_URL);
}
/**
 * Where this user's programs keep what may be lost.
 * @see https://specifications.freedesktop.org/basedir-spec/latest/
 */
function userFolder(env, platform = process.platform) {
    const xdg = env.XDG_CACHE_HOME;
    if (xdg?.startsWith('/') === true)
        return (0, node_path_1.join)(xdg, 'heal-action');
    if (platform === 'win32')
        return (0, node_path_1.join)(env.LOCALAPPDATA ?? (0, node_path_1.join)((0, node_os_1.homedir)(), 'AppData', 'Local'), 'heal-action');
    return (0, node_path_1.join)((0, node_os_1.homedir)(), platform === 'darwin' ? 'Library/Caches' : '.cache', 'heal-action');
}
/** Of one work tree: the same repository in another place has a store of its own. */
function scopeOf(root) {
    return (0, node_crypto_1.createHash)('sha256').update(root).digest('hex').slice(0, 16);
}
function outside(folder, root) {
    const way = (0, node_path_1.relative)(root, nearestReal(folder));
    if (way !== '' && (way === '..' || way.startsWith(`..${node_path_1.sep}`) || (0, node_path_1.resolve)(way) === way))
        return folder;
    throw new index_js_1.UsageError(`The store ${folder} lies in the repository, which is only read: give a folder outside it, or \`none\`.`);
}
/** Where a path leads whose last part need not be there yet. */
function nearestReal(path) {
    try {
        return (0, node_fs_1.realpathSync)(path);
    }
    catch {
        const parent = (0, node_path_1.dirname)(path);
        return parent === path ? path : (0, node_path_1.join)(nearestReal(parent), path.slice(parent.length));
    }
}


/***/ }),

/***/ 72142:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MOST_BUNDLE = exports.MOST_TEXTS = exports.MOST_BYTES = void 0;
exports.isGroup = isGroup;
exports.isName = isName;
/** One text may be so long, and one group hold so many; larger is no store of ours. Bytes. */
exports.MOST_BYTES = 256 << 10;
exports.MOST_TEXTS = 2000;
/** A group is one to three plain words, a name is one: nothing that a file system or a service reads as anything else. */
const GROUP = /^[a-z]{1,20}(?:\/[a-z0-9-]{1,64}){0,2}$/;
const NAME = /^[a-z0-9-]{1,64}$/;
function isGroup(group) {
    return GROUP.test(group);
}
function isName(name) {
    return NAME.test(name);
}
/** All texts of a group in one, where they are kept so. Bytes. */
exports.MOST_BUNDLE = 512 << 10;


/***/ }),

/***/ 64340:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.prune = prune;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const DAY = 24 * 60 * 60 * 1000;
/** So long nobody has written it, and nobody will miss it. */
const KEPT = 30 * DAY;
/** At most so many entries are looked at, so that a store never makes a run wait. */
const MOST = 5000;
/** The folder of a repository, as we name it: whatever else lies in a folder that the user gave us is not ours to touch. */
const SCOPE = /^[0-9a-f]{16}$/;
const GROUPS = ['budget', 'rarity'];
/** A text, or what a run that was killed left beside its place. */
const TEXT = /^[a-z0-9-]{1,64}\.json(?:\.[0-9-]{1,60})?$/;
/** Takes away what is old: counts of days long gone, logs of steps that have another name now. Never throws; what resists is tried again next time. */
function prune(root) {
    const walk = createWalk(MOST);
    for (const scope of namesIn(root).filter((name) => SCOPE.test(name)))
        for (const group of GROUPS)
            walk((0, node_path_1.join)(root, scope, group), 0);
}
function createWalk(most) {
    let left = most;
    const walk = (folder, depth) => {
        if (statOf(folder)?.isDirectory() !== true)
            return;
        for (const name of namesIn(folder)) {
            if ((left -= 1) < 0)
                return;
            const path = (0, node_path_1.join)(folder, name);
            const stat = statOf(path);
            if (stat?.isDirectory() === true && depth === 0)
                walk(path, 1);
            if (stat?.isFile() === true && TEXT.test(name) && Date.now() - stat.mtimeMs > KEPT)
                attempt(() => (0, node_fs_1.rmSync)(path));
        }
        // A folder that another run has just made for its text stays for a while; one that is not empty stays anyway.
        if (depth > 0 && Date.now() - (statOf(folder)?.mtimeMs ?? Infinity) > DAY)
            attempt(() => (0, node_fs_1.rmdirSync)(folder));
    };
    return walk;
}
function namesIn(folder) {
    return attempt(() => (0, node_fs_1.readdirSync)(folder)) ?? [];
}
function statOf(path) {
    return attempt(() => (0, node_fs_1.lstatSync)(path));
}
function attempt(work) {
    try {
        return work();
    }
    catch {
        return undefined;
    }
}


/***/ })

};
