export const id = 412;
export const ids = [412];
export const modules = {

/***/ 19971:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.visible = visible;
exports.oneLine = oneLine;
const invisible_js_1 = __webpack_require__(99064);
const terminal_js_1 = __webpack_require__(30955);
/** Fillers, joiners and old format characters beyond those that no patch may hold: a prompt needs none of them. */
const MORE_INVISIBLE = /[\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2065\u206a-\u206f\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
/**
 * Text that others wrote, made fit to be shown to a person or a model: what cannot be seen must not speak. Line feeds only, no
 * escape sequences, control or invisible characters; broken code units become U+FFFD.
 */
function visible(text) {
    return (0, invisible_js_1.stripInvisible)((0, terminal_js_1.stripTerminal)(text.replace(/\r\n?/g, '\n')))
        .replace(LONE_SURROGATE, '\ufffd')
        .replace(MORE_INVISIBLE, '');
}
/** The text on one line, blanks collapsed, at most `cap` characters (the last one then is `…`). */
function oneLine(text, cap) {
    const line = visible(text.slice(0, cap * 8)).replace(/\s+/gu, ' ').trim();
    return line.length <= cap ? line : `${line.slice(0, cap - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}


/***/ }),

/***/ 35376:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.plainEnv = plainEnv;
exports.homeEnv = homeEnv;
exports.askingEnv = askingEnv;
exports.fetchEnv = fetchEnv;
exports.pushEnv = pushEnv;
exports.configEnv = configEnv;
exports.parseConfig = parseConfig;
const node_path_1 = __webpack_require__(76760);
/** What finding the user's home needs; no token and no key of ours is ever among these. */
const HOME_NAMES = ['HOME', 'XDG_CONFIG_HOME', 'USERPROFILE', 'SystemRoot'];
/**
 * What a push may need besides: the user's own ssh, agents, key rings and proxies; and the folder in which actions/checkout keeps the key that its
 * ssh command names.
 */
const PUSH_NAMES = [
    'SSH_AUTH_SOCK', 'GIT_SSH_COMMAND', 'GIT_SSH', 'GIT_SSH_VARIANT', 'XDG_RUNTIME_DIR', 'XDG_CACHE_HOME', 'DBUS_SESSION_BUS_ADDRESS', 'GNUPGHOME', 'USER', 'LOGNAME',
    'APPDATA', 'LOCALAPPDATA', 'http_proxy', 'https_proxy', 'all_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR',
    'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH', 'RUNNER_TEMP',
];
/** How the machine reaches the network at all. */
const WAY_OUT = ['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH'];
/** No configuration file of the machine or the user. */
const NO_CONFIG = { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_ATTR_NOSYSTEM: '1' };
/**
 * The environment of a call that only handles objects of ours: built from zero, with no configuration but what the call itself
 * carries.
 */
function plainEnv(outer) {
    return { ...bareEnv(outer), ...NO_CONFIG };
}
/** The same with the user's home, for what git looks up there (his ignore file). Still none of his configuration files. */
function homeEnv(outer) {
    return { ...plainEnv(outer), ...pick(outer, HOME_NAMES) };
}
/** For asking git what the user's configuration is: all his files are read, which runs nothing. */
function askingEnv(outer, root) {
    const own = pick(outer, [...HOME_NAMES, 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM']);
    return { ...bareEnv(outer), ...own, ...configEnv([{ key: 'safe.directory', value: root }]) };
}
/** For fetching from the one server that a job works for: nothing of the user's but the way out, and no protocol but HTTP. */
function fetchEnv(outer) {
    return { ...plainEnv(outer), ...pick(outer, WAY_OUT), GIT_ALLOW_PROTOCOL: 'http:https' };
}
/** For talking to a remote as the user would. */
function pushEnv(outer) {
    return { ...homeEnv(outer), ...pick(outer, PUSH_NAMES) };
}
/** Settings as variables, so that what they hold (a token in a header) shows in no argument list. */
function configEnv(entries) {
    const pairs = entries.flatMap(({ key, value }, i) => [[`GIT_CONFIG_KEY_${i}`, key], [`GIT_CONFIG_VALUE_${i}`, value]]);
    return { GIT_CONFIG_COUNT: String(entries.length), ...Object.fromEntries(pairs) };
}
/** `git config --list -z`: key, line feed, value. A key without a value is a plain `true`. */
function parseConfig(items) {
    return items.map((item) => {
        const end = item.indexOf('\n');
        return end < 0 ? { key: item, value: 'true' } : { key: item.slice(0, end), value: item.slice(end + 1) };
    });
}
/** The C locale because we read what git says; relative PATH entries go, since one of them could be the repository itself. */
function bareEnv(outer) {
    return {
        PATH: (outer.PATH ?? '').split(node_path_1.delimiter).filter(node_path_1.isAbsolute).join(node_path_1.delimiter),
        HOME: '/nonexistent',
        LC_ALL: 'C',
        TZ: 'UTC',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_NO_LAZY_FETCH: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_ASKPASS: 'false',
        SSH_ASKPASS: 'false',
        GCM_INTERACTIVE: 'never',
        GIT_EDITOR: 'false',
        GIT_PAGER: 'cat',
        GIT_LFS_SKIP_SMUDGE: '1',
        GIT_ALLOW_PROTOCOL: 'http:https:ssh:git:file',
    };
}
function pick(outer, names) {
    return Object.fromEntries(names.flatMap((name) => (outer[name] === undefined ? [] : [[name, outer[name]]])));
}


/***/ }),

/***/ 83919:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.faultOf = faultOf;
exports.withoutCredentials = withoutCredentials;
const foreign_js_1 = __webpack_require__(19971);
const MAX = 240;
/** Lines that only say that there is another line with the reason. */
const EMPTY_TALK = /^(?:hint:|To |error: (?:patch failed: |while searching for:|failed to push some refs|unable to read askpass response))/;
/**
 * What git (or a remote through it) said, as the tail of one sentence: the line that names the fault, without git's prefixes,
 * passwords in URLs, control characters and the final dot. Foreign text: it may come from a server or from a file name.
 */
function faultOf(stderr) {
    const lines = stderr
        .split(/[\r\n]/)
        .map((line) => withoutCredentials((0, foreign_js_1.oneLine)(line.slice(0, 4 * MAX), MAX)))
        .filter((line) => line !== '' && !EMPTY_TALK.test(line));
    const line = lines.find((said) => /^(?:remote: )?(?:error|fatal): /.test(said)) ?? lines.find((said) => said.startsWith('remote: ')) ?? lines[0] ?? '';
    return line.replace(/^remote: /, '').replace(/^(?:error|fatal): /, '').replace(/\.$/, '');
}
/** A URL or a text with URLs, without the user names and passwords in them. */
function withoutCredentials(text) {
    return text.replace(/(\b[a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@]{1,2000}@/gi, '$1');
}


/***/ }),

/***/ 82810:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.layGround = layGround;
exports.initBare = initBare;
exports.copyIndex = copyIndex;
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const environment_js_1 = __webpack_require__(35376);
/**
 * The settings that decide what a file of the work tree is as a blob; only these pass into the shadow. `filter.*` stays out on purpose: a filter is a
 * program, and LFS's keeps its large files in the user's `.git`. The price: an LFS file whose times do not fit the index counts as changed.
 */
const TREE_SETTINGS = /^core\.(?:autocrlf|eol|filemode|symlinks|ignorecase|precomposeunicode|excludesfile|attributesfile|checkstat|trustctime|sparsecheckout|sparsecheckoutcone|checkroundtripencoding)$/;
/** Makes our two git folders in `dir`. `index` copies come later; the user's files are only read. */
async function layGround(found, dir, tools) {
    const [objects, shadow] = [(0, node_path_1.join)(dir, 'objects.git'), (0, node_path_1.join)(dir, 'shadow.git')];
    let count = 0;
    const ground = {
        ...found,
        ...tools,
        dir,
        objects,
        plain: (args, options = {}) => tools.run(plainCall(tools.outer, objects, args, { cwd: dir, ...options })),
        tree: (args, options) => tools.run({ args, cwd: dir, env: treeEnv(ground, shadow, options), ...(options.input === undefined ? {} : { input: options.input }) }),
        fresh: (name) => (0, node_path_1.join)(dir, `${count++}-${name}`),
    };
    await initBare(found, objects, [(0, node_path_1.join)(found.commonDir, 'objects')]);
    await initBare(found, shadow, []);
    await furnishShadow(found, shadow);
    return ground;
}
/**
 * A bare repository of ours, on the user's HEAD, without hooks, which borrows objects from the given object folders and knows the user's
 * shallow edges. Written file by file, which costs no process.
 * @see https://git-scm.com/docs/gitrepository-layout
 */
async function initBare(ground, dir, borrowed) {
    for (const folder of ['refs', 'info', 'objects/info', 'objects/pack'])
        await (0, promises_1.mkdir)((0, node_path_1.join)(dir, folder), { recursive: true });
    const format = ground.head.length === 64 ? '\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n' : '\trepositoryformatversion = 0\n';
    await (0, promises_1.writeFile)((0, node_path_1.join)(dir, 'config'), `[core]\n\tbare = true\n${format}`);
    await (0, promises_1.writeFile)((0, node_path_1.join)(dir, 'HEAD'), `${ground.head}\n`);
    if (borrowed.length > 0)
        await (0, promises_1.writeFile)((0, node_path_1.join)(dir, 'objects', 'info', 'alternates'), borrowed.map((path) => `${quoted(path)}\n`).join(''));
    await copyIfThere((0, node_path_1.join)(ground.commonDir, 'shallow'), (0, node_path_1.join)(dir, 'shallow'));
}
/**
 * A copy of an index that git may trust: never younger than the original, because a file changed in the very moment an index
 * was written is told from an unchanged one by comparing these two times. False when there is no index.
 */
async function copyIndex(from, to) {
    const original = await (0, promises_1.stat)(from).catch(() => null);
    if (original === null)
        return false;
    await (0, promises_1.copyFile)(from, to);
    const when = Math.floor(original.mtimeMs / 1000) - 1;
    await (0, promises_1.utimes)(to, when, when);
    return true;
}
function plainCall(outer, objects, args, options) {
    const { index, input, seconds } = options;
    const env = { ...(0, environment_js_1.plainEnv)(outer), GIT_DIR: options.gitDir ?? objects, ...(index === undefined ? {} : { GIT_INDEX_FILE: index }), ...options.env };
    return { args, cwd: options.cwd, env, ...(input === undefined ? {} : { input }), ...(seconds === undefined ? {} : { seconds }) };
}
function treeEnv(ground, shadow, options) {
    const settings = ground.config.filter(({ key }) => TREE_SETTINGS.test(key));
    return {
        ...(0, environment_js_1.homeEnv)(ground.outer),
        GIT_DIR: shadow,
        GIT_WORK_TREE: options.workTree ?? ground.root,
        GIT_INDEX_FILE: options.index,
        GIT_OBJECT_DIRECTORY: (0, node_path_1.join)(ground.objects, 'objects'),
        ...(0, environment_js_1.configEnv)([...settings, { key: 'core.safecrlf', value: 'false' }]),
    };
}
/**
 * What of the user's `.git` decides which files count and how: his own ignore list, attributes, sparse patterns, and the shared part of a split
 * index.
 */
async function furnishShadow(found, shadow) {
    await copyIfThere((0, node_path_1.join)(found.commonDir, 'info', 'exclude'), (0, node_path_1.join)(shadow, 'info', 'exclude'));
    await copyIfThere((0, node_path_1.join)(found.commonDir, 'info', 'attributes'), (0, node_path_1.join)(shadow, 'info', 'attributes'));
    await copyIfThere((0, node_path_1.join)(found.gitDir, 'info', 'sparse-checkout'), (0, node_path_1.join)(shadow, 'info', 'sparse-checkout'));
    const shared = (await (0, promises_1.readdir)(found.gitDir)).filter((name) => name.startsWith('sharedindex.'));
    for (const name of shared)
        await (0, promises_1.copyFile)((0, node_path_1.join)(found.gitDir, name), (0, node_path_1.join)(shadow, name));
}
async function copyIfThere(from, to) {
    await (0, promises_1.copyFile)(from, to).catch((error) => {
        if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR')
            throw error;
    });
}
/** A path in an alternates file: always quoted, so that `#`, quotes and line feeds in it mean nothing. */
function quoted(path) {
    return `"${path.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n')}"`;
}


/***/ }),

/***/ 689:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.gitRunner = gitRunner;
exports.must = must;
exports.textOf = textOf;
exports.itemsOf = itemsOf;
const node_child_process_1 = __webpack_require__(31421);
const index_js_1 = __webpack_require__(94365);
const fault_of_js_1 = __webpack_require__(83919);
const SECONDS = 120;
const MAX_STDOUT = 1 << 29;
const MAX_STDERR = 1 << 16;
/**
 * On every call: no fsmonitor and no hook may run, no housekeeping may start, and no path that some file system would take for
 * `.git` may enter a tree. As arguments, because these win over every file and variable.
 */
const ALWAYS = [
    'core.fsmonitor=false', 'core.hooksPath=/dev/null', 'gc.auto=0', 'maintenance.auto=false', 'core.protectHFS=true', 'core.protectNTFS=true',
    'core.untrackedCache=false', 'core.splitIndex=false', 'core.quotePath=false', 'submodule.recurse=false', 'safe.bareRepository=explicit',
].flatMap((setting) => ['-c', setting]);
/**
 * Makes the function through which every git process starts. A process is its own group (so it has no terminal to prompt on, and
 * its helpers die with it) and dies with us when we exit in order.
 */
function gitRunner() {
    const live = new Set();
    const killAll = () => live.forEach(killGroup);
    return async (call) => {
        const [program = 'git', ...args] = [...(call.within ?? []), 'git', ...ALWAYS, ...call.args];
        const child = (0, node_child_process_1.spawn)(program, args, { cwd: call.cwd, env: { ...call.env }, detached: true, stdio: 'pipe' });
        if (live.size === 0)
            process.on('exit', killAll);
        live.add(child);
        try {
            return await answerOf(child, call);
        }
        finally {
            live.delete(child);
            if (live.size === 0)
                process.off('exit', killAll);
        }
    };
}
/** The answer itself when git succeeded, else a WorldError that says what could not be done and why. */
function must(answer, what) {
    if (answer.code === 0)
        return answer;
    const why = answer.timedOut ? 'it took too long' : (0, fault_of_js_1.faultOf)(answer.stderr) || `exit code ${answer.code}`;
    throw new index_js_1.WorldError(`git could not ${what}: ${why}`);
}
/** Text of an answer without the one newline that git puts behind it. */
function textOf(answer) {
    return answer.stdout.toString('utf8').replace(/\n$/, '');
}
/** The items of a NUL-framed answer. */
function itemsOf(stdout) {
    return stdout.length === 0 ? [] : stdout.toString('utf8').replace(/\0$/, '').split('\0');
}
function answerOf(child, call) {
    return new Promise((resolve, reject) => {
        let [timedOut, full] = [false, false];
        const out = collect(child, 'stdout', MAX_STDOUT, () => {
            full = true;
            killGroup(child);
        });
        const err = collect(child, 'stderr', MAX_STDERR);
        const timer = setTimeout(() => {
            timedOut = true;
            killGroup(child);
        }, (call.seconds ?? SECONDS) * 1000);
        child.on('error', (error) => {
            clearTimeout(timer);
            reject(new index_js_1.WorldError(error.code === 'ENOENT' ? 'git could not be started: it is not on the PATH' : `git could not be started: ${error.message}`));
        });
        child.on('close', (code) => {
            clearTimeout(timer);
            if (full)
                return reject(new index_js_1.WorldError('git gave more than 512 MiB, which is more than we hold'));
            resolve({ code, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8'), timedOut });
        });
        // A git that refuses early closes its input: what it says then is in stderr, not in this error.
        child.stdin?.on('error', () => undefined).end(call.input ?? '');
    });
}
function collect(child, from, max, onFull) {
    const chunks = [];
    let size = 0;
    child[from]?.on('data', (chunk) => {
        size += chunk.length;
        if (size <= max)
            chunks.push(chunk);
        else
            onFull?.();
    });
    return chunks;
}
function killGroup(child) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        // Already gone.
    }
}


/***/ }),

/***/ 35182:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.makeCopy = makeCopy;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const reports_js_1 = __webpack_require__(13309);
const copy_js_1 = __webpack_require__(55863);
const ledger_js_1 = __webpack_require__(32047);
const paths_js_1 = __webpack_require__(53880);
/**
 * A copy of the work tree with its ignored files, in which every path that has left the base tree since is put back or, when it is new and
 * not ignored, removed; with a fresh `.git`.
 */
async function makeCopy({ repo, scene, folder }, sandbox) {
    const tree = (0, node_path_1.join)(folder, 'tree', (0, node_path_1.basename)(scene.root) || 'root');
    for (const dir of [tree, (0, node_path_1.join)(folder, 'book')])
        (0, node_fs_1.mkdirSync)(dir, { recursive: true });
    const [complaints, deviations] = await Promise.all([(0, copy_js_1.copyTree)(scene.root, tree), repo.deviations()]);
    for (const { path, inBase } of deviations)
        if (!inBase)
            (0, copy_js_1.removePath)(tree, path);
    for (const { path, inBase } of deviations)
        if (inBase)
            await repo.materialise(repo.state.baseTree, path, (0, copy_js_1.clearWay)(tree, path));
    if (sandbox.name === 'none')
        await (0, copy_js_1.relink)(scene.root, tree);
    await repo.seedClone(tree);
    await repo.refreshIndex(tree);
    const view = { tree, place: (path) => placeInCopy(tree, path) };
    const ledger = await (0, ledger_js_1.openLedger)({ repo, index: (0, node_path_1.join)(tree, '.git', 'index'), folder: (0, node_path_1.join)(folder, 'book'), env: scene.env, view });
    return {
        tree,
        complaints,
        apply: (patch) => applyPatch(repo, tree, patch),
        changes: () => ledger.changes(view),
        reports: (globs, since) => (0, reports_js_1.findReports)(tree, globs, since),
        spot: (path) => spotInCopy(tree, path),
        drift: () => Promise.resolve(undefined),
    };
}
/** A folder on the way may be a link by now: then git saw the file as gone, and so do we. */
function placeInCopy(tree, path) {
    const at = (0, node_path_1.join)(tree, path);
    return (0, paths_js_1.realPath)((0, node_path_1.dirname)(at)) === (0, node_path_1.dirname)(at) ? at : undefined;
}
function spotInCopy(tree, path) {
    const real = (0, paths_js_1.realPath)((0, node_path_1.join)(tree, path));
    if (real !== undefined && !(0, paths_js_1.isWithin)(real, (0, paths_js_1.realPath)(tree) ?? tree))
        return 'outside';
    return (0, paths_js_1.isFolder)((0, node_path_1.join)(tree, path)) ? 'folder' : 'missing';
}
/** Post-images only: what the files were before is the screen's affair, and that they are right is the tree's. */
async function applyPatch(repo, tree, patch) {
    for (const { path, after } of patch.files)
        if (after === null)
            (0, copy_js_1.removePath)(tree, path);
    for (const { path, after } of patch.files)
        if (after !== null)
            await repo.materialise(patch.tree, path, (0, copy_js_1.clearWay)(tree, path));
}


/***/ }),

/***/ 61167:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.cleanSettings = cleanSettings;
/** The settings without what could be a credential: only what decides where packages come from and how a tool behaves is kept. */
function cleanSettings(text, by) {
    return CLEANERS[by](text);
}
const CLEANERS = { maven: cleanMaven, cargo: cleanCargo, gradle: cleanGradle };
/**
 * Mirrors, repositories and the place of the local repository (https://maven.apache.org/settings.html): offline, Maven takes a package
 * only under the id of the repository that it came from. Servers, proxies and properties are left out.
 */
function cleanMaven(text) {
    const xml = text.replace(/<!--[^]*?-->/g, '');
    const local = element('localRepository', valueOf(xml.replace(/<(mirrors|profiles|servers)>[^]*?<\/\1>/g, ''), 'localRepository'));
    const mirrors = pieces(first(xml, 'mirrors'), 'mirror').map((one) => element('mirror', children(one, ['id', 'mirrorOf', 'url', 'blocked'])));
    const profiles = pieces(first(xml, 'profiles'), 'profile').map((one) => element('profile', cleanProfile(one)));
    const active = pieces(first(xml, 'activeProfiles'), 'activeProfile').map((one) => element('activeProfile', plain(one)));
    return `<settings>\n${local}${element('mirrors', mirrors.join(''))}${element('profiles', profiles.join(''))}${element('activeProfiles', active.join(''))}</settings>\n`;
}
function cleanProfile(profile) {
    const byDefault = element('activation', children(first(profile, 'activation'), ['activeByDefault']));
    const of = (list, one) => element(list, pieces(first(profile, list), one).map((piece) => element(one, children(piece, ['id', 'url']))).join(''));
    return `${element('id', valueOf(profile.replace(/<(\w{1,40}[rR]epositories)>[^]*?<\/\1>|<repositories>[^]*?<\/repositories>/g, ''), 'id'))}${byDefault}${of('repositories', 'repository')}${of('pluginRepositories', 'pluginRepository')}`;
}
function pieces(xml, name) {
    return [...xml.matchAll(new RegExp(`<${name}>([^]*?)</${name}>`, 'g'))].map((match) => match[1] ?? '');
}
function first(xml, name) {
    return pieces(xml, name)[0] ?? '';
}
function valueOf(xml, name) {
    return plain(first(xml, name));
}
function children(xml, names) {
    return names.map((name) => element(name, name === 'url' ? withoutUser(valueOf(xml, name)) : valueOf(xml, name))).join('');
}
/** Text alone: what holds another element was not read rightly. */
function plain(text) {
    return text.includes('<') ? '' : text.trim();
}
function element(name, content) {
    return content === '' ? '' : `<${name}>${content}</${name}>\n`;
}
/** A URL may carry a name and password, or a token in its query. */
function withoutUser(url) {
    return url.replace(/:\/\/[^/@\s"']{1,500}@/g, '://').replace(/\?.*$/s, '');
}
const CREDENTIAL = /token|secret|passw|passphrase|credential|\bauth|api[-_]?key|private[-_]?key/i;
/** Source replacement decides which folder of the cache is looked into (https://doc.rust-lang.org/cargo/reference/config.html). */
function cleanCargo(text) {
    return lines(text).filter((line) => !CREDENTIAL.test(line)).map((line) => line.replace(/:\/\/[^/@\s"']{1,500}@/g, '://')).join('\n');
}
/** What Gradle itself reads: JDK, memory, switches (https://docs.gradle.org/current/userguide/build_environment.html). */
function cleanGradle(text) {
    return lines(text).filter((line) => /^\s*(?:org\.gradle|kotlin|android)\.[\w.]{1,100}\s*[=:]/.test(line) && !CREDENTIAL.test(line) && !/\\$/.test(line)).join('\n');
}
function lines(text) {
    return text.split(/\r?\n/);
}


/***/ }),

/***/ 66093:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.makeClone = makeClone;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const index_js_1 = __webpack_require__(94365);
const body_js_1 = __webpack_require__(35182);
const environment_js_1 = __webpack_require__(25561);
const seat_js_1 = __webpack_require__(93904);
const overlay_js_1 = __webpack_require__(44316);
const paths_js_1 = __webpack_require__(53880);
const run_js_1 = __webpack_require__(24745);
const scene_js_1 = __webpack_require__(8772);
const scratch_js_1 = __webpack_require__(18242);
const shell_js_1 = __webpack_require__(86394);
/** As the runner calls its own folder of this kind. */
const TEMP = '_temp';
/** Makes a clone of the base tree with the ignored files of the work tree. */
async function makeClone(options) {
    const { scene, folder, variant, overlay } = options;
    const box = (0, node_path_1.join)(folder, 'box');
    (0, node_fs_1.mkdirSync)(box, { recursive: true });
    (0, scene_js_1.makeBox)(box, scene);
    const body = overlay === undefined ? await (0, body_js_1.makeCopy)(options, variant.sandbox) : await overlay.body(options);
    const runner = makeRunner({ ...options, body, box });
    const made = Date.now();
    return {
        paths: variant.sandbox.name === 'none' ? [body.tree, scene.root, (0, node_path_1.join)(box, 'steps')] : [scene.root, body.tree, scene_js_1.INSIDE],
        temp: variant.sandbox.name === 'none' ? (0, node_path_1.join)(box, 'tmp', TEMP) : (0, node_path_1.join)((0, scene_js_1.insideHome)(scene), '.heal', TEMP),
        complaints: body.complaints,
        run: runner.run,
        runArgv: runner.runArgv,
        reports: (globs) => Promise.resolve(body.reports(globs, made)),
        changes: () => body.changes(),
        apply: (patch) => body.apply(patch),
        drift: () => body.drift(),
        async dispose() {
            await runner.abort();
            if (body.layers !== undefined)
                (0, overlay_js_1.openWork)(body.layers);
            (0, scratch_js_1.removeTree)(folder);
        },
    };
}
/** One run at a time: two on the same layers would not see the same thing. */
function makeRunner(given) {
    const options = { ...given, seat: (0, seat_js_1.openSeat)(given) };
    let last = Promise.resolve();
    let current;
    let [over, count] = [false, 0];
    const queue = (start) => {
        const next = last.then(async () => {
            if (over)
                throw new index_js_1.WorldError('The clone is gone already.');
            try {
                current = await start();
                if (over)
                    current.abort();
                return await current.done;
            }
            finally {
                current = undefined;
            }
        });
        last = next.catch(() => undefined);
        return next;
    };
    return {
        run: (request) => queue(() => startStep(options, request, (count += 1))),
        runArgv: (argv, env, limits) => queue(() => startArgv(options, { argv, given: env, limits, cwd: '/', network: false, shown: [] })),
        async abort() {
            over = true;
            current?.abort();
            await last;
            await options.seat?.close();
        },
    };
}
function startStep(options, request, n) {
    const call = (0, shell_js_1.shellCall)(request.shell === '' && !hasBash(options) ? 'sh' : request.shell);
    if (call === null)
        throw new index_js_1.UsageError(`The shell "${request.shell}" is not known: take bash, sh, python or a template with {0}.`);
    const native = options.variant.sandbox.name === 'none';
    // A container is kept from one run to the next, and sees the folder: there a script takes the place of the one before.
    const file = (0, node_path_1.join)(options.box, 'steps', scene_js_1.SCRIPTS, `step${options.seat === undefined ? `-${n}` : ''}${call.extension}`);
    (0, node_fs_1.writeFileSync)(file, request.command.endsWith('\n') ? request.command : `${request.command}\n`, { mode: 0o644 });
    const at = native ? file : `${scene_js_1.INSIDE}/${scene_js_1.SCRIPTS}/step${call.extension}`;
    const cwd = (0, node_path_1.join)(native ? options.body.tree : options.scene.root, relative(options, request.workingDirectory));
    const { env: given, path, limits, network } = request;
    return startArgv(options, { argv: call.argv(at), given, ...(path === undefined ? {} : { path }), limits, network, cwd, shown: native ? [] : [{ from: file, at }] });
}
/** GitHub takes `sh` for a step without `shell:` where there is no bash. */
function hasBash({ scene, variant }) {
    return variant.docker?.own?.bash ?? (scene.env.PATH ?? '').split(':').some((entry) => entry.startsWith('/') && (0, paths_js_1.realPath)((0, node_path_1.join)(entry, 'bash')) !== undefined);
}
/** The folder must lie in the repository, also when a link leads there. */
function relative({ body }, workingDirectory) {
    const path = (0, node_path_1.normalize)(workingDirectory === '' ? '.' : workingDirectory);
    const away = path.startsWith('/') || path === '..' || path.startsWith('../');
    const spot = away ? 'outside' : body.spot(path);
    if (spot === 'outside')
        throw new index_js_1.UsageError(`The working directory ${workingDirectory} lies outside the repository.`);
    if (spot === 'missing')
        throw new index_js_1.UsageError(`The working directory ${workingDirectory} does not exist in the repository.`);
    return path;
}
/** A program that is not there is the command's failure (127), as anywhere, and not one of the sandbox. */
const FIND = ['/bin/sh', '-c', 'exec "$0" "$@"'];
async function startArgv({ scene, variant, body, box, nextMark, seat }, { argv, given, path = [], limits, network, cwd, shown }) {
    const native = variant.sandbox.name === 'none';
    // Natively the user's own home is in force, or no tool would be found; only temporary files are kept together, to go with the clone.
    const place = native
        ? { home: scene.home ?? (0, node_path_1.join)(box, 'home'), mountAt: body.tree, hidden: [], homes: [], moveCaches: false }
        : { home: (0, scene_js_1.insideHome)(scene), mountAt: scene.root, hidden: scene.hidden, homes: scene.homes, moveCaches: !variant.overlay };
    const own = variant.docker?.own;
    const wanted = { ...(native ? { TMPDIR: (0, node_path_1.join)(box, 'tmp') } : {}), ...(own === undefined ? {} : { PATH: own.path }), ...given };
    const built = (0, environment_js_1.childEnvironment)({ env: own === undefined ? scene.env : { TZ: scene.env.TZ }, given: wanted, root: scene.root, network, ...place });
    const env = path.length === 0 ? built : { ...built, PATH: [...path, built.PATH ?? ''].join(':') };
    const files = seat === undefined ? shown : [{ from: (0, node_path_1.join)(box, 'steps'), at: scene_js_1.INSIDE }];
    const seen = { tree: body.tree, ...(body.layers === undefined ? {} : { layers: body.layers }) };
    const spec = (0, scene_js_1.specOf)({ scene, variant, ...seen, box, cwd, network, env, memoryBytes: limits.memoryBytes, processes: limits.processes, shown: files, argv: [...FIND, ...argv] });
    const wrapped = variant.sandbox.wrap(spec);
    const inside = await (0, seat_js_1.enter)(seat, spec, wrapped);
    return (0, run_js_1.startRun)({ wrapped, cwd: native ? cwd : '/', limits, mark: nextMark(), folder: box, contained: !native, ...inside });
}


/***/ }),

/***/ 55612:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withCopyBehind = withCopyBehind;
/** How the system says that a folder of a lower layer cannot be renamed; as libc, Node, Go, Rust, Python and Java print it. */
const CROSS_DEVICE = /EXDEV|cross-device link/i;
/**
 * An overlay that is given up for a copy where it turns out not to do: the command renames a folder that lies in a lower layer, which no overlay
 * without privileges can, or the user's work tree changed beneath it. All that was done in the clone so far is done again in the
 * copy, and what is told is what happened there.
 */
function withCopyBehind(overlay, giveUp) {
    let [current, over] = [overlay, false];
    const done = [];
    const moveOn = async ({ reason, warn }) => {
        const copy = await giveUp(reason, warn);
        const left = current;
        current = copy;
        await left.dispose();
        for (const step of done)
            await step(copy);
    };
    return {
        ...overlay,
        async run(request) {
            const before = current;
            let result = await current.run(request);
            const why = before === overlay && !over ? await whyNot(overlay, result) : undefined;
            if (why !== undefined && !over) {
                await moveOn(why);
                result = await current.run(request);
            }
            done.push((clone) => clone.run(request));
            return result;
        },
        runArgv: (argv, env, limits) => current.runArgv(argv, env, limits),
        async apply(patch) {
            await current.apply(patch);
            done.push((clone) => clone.apply(patch));
        },
        reports: (globs) => current.reports(globs),
        changes: () => current.changes(),
        drift: () => current.drift(),
        dispose() {
            over = true;
            return current.dispose();
        },
    };
}
async function whyNot(overlay, { exitCode, killedBy, output }) {
    if (killedBy === 'abort')
        return undefined;
    const changed = await overlay.drift();
    if (changed !== undefined)
        return { reason: `the work tree changed beneath it (${JSON.stringify(changed)})`, warn: true };
    const renames = exitCode !== 0 && CROSS_DEVICE.test(Buffer.from(output).toString('utf8'));
    return renames ? { reason: 'the command renames a folder that an overlay cannot rename', warn: false } : undefined;
}


/***/ }),

/***/ 55863:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.copyTree = copyTree;
exports.relink = relink;
exports.clearWay = clearWay;
exports.removePath = removePath;
const node_child_process_1 = __webpack_require__(31421);
const node_fs_1 = __webpack_require__(73024);
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const index_js_1 = __webpack_require__(94365);
const paths_js_1 = __webpack_require__(53880);
/**
 * Copies a work tree as it is, links as links, with modes and times but not owners (the copy is ours), without its top `.git` and
 * without any `.git` that is a file or link: those name a repository elsewhere, which a command in the copy must not reach.
 * `dest` must exist and be empty. Gives the lines of what could not be read. Shares blocks where the file system can.
 */
async function copyTree(root, dest) {
    const entries = (0, paths_js_1.names)(root).filter((name) => name !== '.git');
    const complaints = [];
    for (const batch of batches(entries))
        complaints.push(...(await copyEntries(root, dest, batch)));
    await command('find', [dest, '-name', '.git', '!', '-type', 'd', '-delete'], dest);
    return complaints;
}
/** An argument list has an end (128 KiB is safe everywhere). */
function batches(entries) {
    const result = [];
    let room = 0;
    for (const entry of entries) {
        const bytes = Buffer.byteLength(entry) + 16;
        if (bytes > room) {
            result.push([]);
            room = 100_000;
        }
        result.at(-1)?.push(entry);
        room -= bytes;
    }
    return result;
}
async function copyEntries(root, dest, entries) {
    if (process.platform !== 'linux')
        return copyPortably(root, dest, entries);
    const flags = ['-R', '-P', '--preserve=mode,timestamps,links', '--reflink=auto'];
    const { code, stderr } = await command('cp', [...flags, '-t', dest, '--', ...entries.map((name) => `./${name}`)], root);
    if (code === 0)
        return [];
    if (/unrecognized option|invalid option/i.test(stderr))
        return copyPortably(root, dest, entries);
    if (/No space left|quota exceeded/i.test(stderr))
        throw new index_js_1.WorldError(`The disk is full: the repository could not be copied to ${dest}. Set TMPDIR to a larger place.`);
    return stderr.split('\n').filter((line) => line !== '');
}
async function copyPortably(root, dest, entries) {
    const options = { recursive: true, verbatimSymlinks: true, preserveTimestamps: true, mode: node_fs_1.constants.COPYFILE_FICLONE };
    const complaints = [];
    for (const name of entries)
        await (0, promises_1.cp)((0, node_path_1.join)(root, name), (0, node_path_1.join)(dest, name), options).catch((error) => complaints.push(error.message));
    return complaints;
}
/**
 * Turns links of the copy that lead by an absolute path into the original towards the copy itself. For runs outside a sandbox: a
 * write through such a link would land in the user's own tree.
 */
async function relink(root, tree) {
    const { stdout } = await command('find', [tree, '-type', 'l', '-print0'], tree);
    for (const path of stdout.toString('utf8').split('\0').filter((one) => one !== '')) {
        const target = (0, paths_js_1.kindOf)(path) === 'link' ? (0, node_path_1.normalize)((0, node_fs_1.readlinkSync)(path)) : '';
        if (!(0, paths_js_1.isWithin)(target, root))
            continue;
        (0, node_fs_1.unlinkSync)(path);
        (0, node_fs_1.symlinkSync)(tree + target.slice(root.length), path);
    }
}
function command(name, args, cwd) {
    return new Promise((resolve, reject) => {
        const child = (0, node_child_process_1.spawn)(name, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env.PATH, LC_ALL: 'C' } });
        let stderr = '';
        const stdout = [];
        child.stdout.on('data', (chunk) => stdout.push(chunk));
        child.stderr.on('data', (chunk) => (stderr = (stderr + chunk.toString('utf8')).slice(0, 65536)));
        child.on('error', (error) => reject(new index_js_1.WorldError(`${name} could not be started: ${error.message}`)));
        child.on('close', (code) => resolve({ code, stdout: Buffer.concat(stdout), stderr }));
    });
}
/**
 * Makes way for a file at `path` below `root`: whatever is there goes, and every folder above it is a real folder afterwards. A run
 * may have put a link where a folder was, through which a write would land outside.
 */
function clearWay(root, path) {
    const parts = path.split('/').slice(0, -1);
    let at = root;
    for (const part of parts) {
        at = (0, node_path_1.join)(at, part);
        if ((0, paths_js_1.kindOf)(at) !== 'folder') {
            (0, node_fs_1.rmSync)(at, { force: true });
            (0, node_fs_1.mkdirSync)(at);
        }
    }
    const dest = (0, node_path_1.join)(root, path);
    (0, node_fs_1.rmSync)(dest, { recursive: true, force: true });
    return dest;
}
/** Removes a path below `root`, and the folders above it that are empty then. Leaves everything alone that is reached through a link. */
function removePath(root, path) {
    const parts = path.split('/');
    for (let n = 1; n < parts.length; n += 1)
        if ((0, paths_js_1.kindOf)((0, node_path_1.join)(root, ...parts.slice(0, n))) !== 'folder')
            return;
    (0, node_fs_1.rmSync)((0, node_path_1.join)(root, path), { recursive: true, force: true });
    for (let at = (0, node_path_1.dirname)(path); at !== '.'; at = (0, node_path_1.dirname)(at)) {
        try {
            (0, node_fs_1.rmdirSync)((0, node_path_1.join)(root, at));
        }
        catch {
            return;
        }
    }
}


/***/ }),

/***/ 28204:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.IMAGE = void 0;
exports.emptyImage = emptyImage;
exports.tar = tar;
const node_crypto_1 = __webpack_require__(77598);
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const paths_js_1 = __webpack_require__(53880);
const client_js_1 = __webpack_require__(93150);
/** What the tag begins with; all images of ours are found, and removed, by it. */
exports.IMAGE = 'heal-action-empty';
/** Folders that a container runtime wants to mount on; a file system in memory takes over the mode of the folder below it. */
const PLACES = [{ name: 'proc' }, { name: 'sys' }, { name: 'dev' }, { name: 'tmp', mode: 0o1777 }, { name: 'run' }];
/**
 * The tag of an image that holds nothing but the links of this machine's root (`bin` → `usr/bin`), made where it is not there yet.
 * No registry is asked. `root` is for tests.
 */
async function emptyImage(client, root = '/') {
    const archive = tar(entries(root));
    const tag = `${exports.IMAGE}:1-${(0, node_crypto_1.createHash)('sha256').update(archive).digest('hex').slice(0, 12)}`;
    if ((await (0, client_js_1.ask)(client, ['image', 'inspect', '--format', '{{.Id}}', tag])).code === 0)
        return { tag };
    const made = await (0, client_js_1.ask)(client, ['import', '--change', `LABEL ${exports.IMAGE}=1`, '-', tag], archive);
    return made.code === 0 ? { tag } : { reason: `an empty image could not be made: ${(0, client_js_1.complaint)(made)}` };
}
/** Links that lead out of the root, or up, are left out: they would be the runtime's to follow. */
function entries(root) {
    const links = (0, paths_js_1.names)(root).filter((name) => (0, paths_js_1.kindOf)((0, node_path_1.join)(root, name)) === 'link').map((name) => ({ name, target: (0, node_fs_1.readlinkSync)((0, node_path_1.join)(root, name)).replace(/^\//, '') }));
    const plain = links.filter(({ name, target }) => name.length < 90 && target.length < 90 && target !== '' && !PLACES.some((place) => place.name === name) && !target.split('/').includes('..'));
    return [...PLACES, ...plain.sort((a, b) => (a.name < b.name ? -1 : 1))];
}
const BLOCK = 512;
/** The ustar format (https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html), folders and links only, all dates zero. */
function tar(list) {
    return Buffer.concat([...list.map(header), Buffer.alloc(2 * BLOCK)]);
}
function header({ name, target, mode = 0o755 }) {
    const block = Buffer.alloc(BLOCK);
    const octal = (value, at, length) => block.write(`${value.toString(8).padStart(length - 1, '0')}\0`, at, 'latin1');
    block.write(target === undefined ? `${name}/` : name, 0, 100, 'utf8');
    octal(mode, 100, 8);
    for (const at of [108, 116])
        octal(0, at, 8);
    for (const at of [124, 136])
        octal(0, at, 12);
    block.write(target === undefined ? '5' : '2', 156);
    block.write(target ?? '', 157, 100, 'utf8');
    block.write('ustar\x0000', 257, 'latin1');
    block.fill(' ', 148, 156);
    block.write(`${block.reduce((sum, byte) => sum + byte, 0).toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    return block;
}


/***/ }),

/***/ 27058:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.findDocker = findDocker;
exports.unreachable = unreachable;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const index_js_1 = __webpack_require__(19560);
const client_js_1 = __webpack_require__(93150);
const image_js_1 = __webpack_require__(28204);
const leftovers_js_1 = __webpack_require__(83193);
const system_js_1 = __webpack_require__(71712);
/** Docker as it would be used here, not yet tested; containers that dead runs left are removed on the way. */
async function findDocker(scene, image) {
    const elsewhere = remote(scene.env.DOCKER_HOST);
    if (elsewhere !== undefined)
        return elsewhere;
    const folder = (0, node_path_1.join)(scene.scratch.dir, 'docker');
    (0, node_fs_1.mkdirSync)(folder, { recursive: true });
    const client = (0, client_js_1.clientEnv)(scene.env, folder);
    const info = await (0, client_js_1.ask)(client, ['info', '--format', '{{json .}}']);
    if (info.code !== 0)
        return unreachable(info, scene);
    const facts = factsIn(info.stdout);
    if (facts.errors !== undefined)
        return unreachable({ ...info, stderr: facts.errors }, scene);
    (0, leftovers_js_1.noteClient)(scene.scratch, client);
    await (0, leftovers_js_1.removeAbandoned)(scene.scratch, client);
    // Without root a daemon shows our own user as root, and nobody else is of any use.
    const users = facts.rootless ? { uid: 0, gid: 0 } : {};
    return image === undefined ? hostTools({ ...scene, ...users }, client) : ownTools({ ...scene, ...users }, client, image);
}
function no(reason, todo) {
    return { ok: false, reason, todo };
}
/** Folders of ours would be looked for on that other machine. */
function remote(host) {
    if (host === undefined || host === '' || host.startsWith('unix://') || host.startsWith('fd://'))
        return undefined;
    return no('DOCKER_HOST names a daemon that is not reached by a socket of this machine, and a container there cannot see the clone.', 'Unset DOCKER_HOST, or set it to the unix:// socket of a daemon on this machine.');
}
/** Why the daemon cannot be asked, and what to type. */
function unreachable(answer, { uid }) {
    const sudo = uid === 0 ? '' : 'sudo ';
    if (answer.code === 'missing')
        return no('docker is not installed.', `Type: ${sudo}apt-get install docker.io.`);
    if (/permission denied/i.test(answer.stderr))
        return no('this user may not speak to the docker daemon.', 'Type: sudo usermod -aG docker "$USER", and log in again (whoever may speak to the daemon is as good as root).');
    if (/cannot connect|is the docker daemon running|no such file|connection refused/i.test(answer.stderr))
        return no('the docker daemon is not running.', `Type: ${sudo}systemctl start docker.`);
    return no(`docker does not answer: ${(0, client_js_1.complaint)({ code: 1, stdout: '', stderr: answer.stderr })}.`, 'See what `docker info` says.');
}
/** `docker info` succeeds without a daemon in some versions, and says so in a field. podman's own shape has other names for the same. */
function factsIn(text) {
    try {
        const info = JSON.parse(text);
        const errors = info?.ServerErrors?.map(String).join('\n') ?? '';
        const rootless = info?.SecurityOptions?.includes('name=rootless') === true || info?.host?.security?.rootless === true;
        return errors === '' ? { rootless } : { rootless, errors };
    }
    catch {
        return { rootless: false };
    }
}
/** The tools of this machine in an image that is empty. */
async function hostTools(scene, client) {
    const odd = [...scene.hidden, scene.home ?? ''].find((path) => path.includes(':'));
    if (odd !== undefined)
        return no(`docker cannot hide ${odd}, because there is a colon in its name.`, 'Take --sandbox bubblewrap.');
    const image = await (0, image_js_1.emptyImage)(client);
    if ('reason' in image)
        return no(image.reason, 'See what `docker info` says.');
    const place = { client, image: image.tag, system: (0, system_js_1.systemFolders)(scene.hidden, scene.root) };
    return { ok: true, variant: { sandbox: (0, index_js_1.sandboxNamed)('docker'), overlay: false, docker: place }, scene };
}
/** `registry/name:tag@digest`, and nothing that could be a flag. */
const IMAGE_NAME = /^[a-z0-9][A-Za-z0-9_.:/@-]{0,300}$/;
/** What an image of its own has to be private besides: of this machine nothing is seen at all. */
const PRIVATE = ['/tmp', '/var/tmp', '/run', '/home'];
const LOOK = 'command -v bash >/dev/null && echo bash; exit 0';
/** The image's tools: neither the system nor the tool homes of this machine, nor the variables that speak of them. */
async function ownTools(scene, client, image) {
    if (!IMAGE_NAME.test(image))
        return no(`"${image.slice(0, 100)}" is not the name of an image.`, 'Give it as docker does, for instance node:24.');
    const seen = await (0, client_js_1.ask)(client, ['image', 'inspect', '--format', '{{json .Config.Env}}', image]);
    if (seen.code !== 0)
        return no(`the image ${image} is not on this machine.`, `Type: docker pull ${image}.`);
    const variables = environmentIn(seen.stdout);
    const shell = await (0, client_js_1.ask)(client, ['run', '--rm', '--pull', 'never', '--network', 'none', '--read-only', '--cap-drop', 'ALL', '--entrypoint', '/bin/sh', image, '-c', LOOK]);
    if (shell.code !== 0)
        return no(`the image ${image} cannot be used: ${(0, client_js_1.complaint)(shell)}.`, 'It must have a POSIX shell at /bin/sh.');
    const own = { path: variables.get('PATH') ?? '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', bash: shell.stdout.startsWith('bash'), names: [...variables.keys()] };
    const bare = { ...scene, home: undefined, hidden: PRIVATE, homes: [], settings: [] };
    return { ok: true, variant: { sandbox: (0, index_js_1.sandboxNamed)('docker'), overlay: false, docker: { client, image, system: [], own } }, scene: bare };
}
function environmentIn(text) {
    try {
        const list = JSON.parse(text);
        const pairs = Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
        return new Map(pairs.map((pair) => [pair.split('=', 1)[0] ?? '', pair.slice(pair.indexOf('=') + 1)]));
    }
    catch {
        return new Map();
    }
}


/***/ }),

/***/ 55232:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.boxTree = boxTree;
const processes_js_1 = __webpack_require__(24569);
/**
 * The processes of one run in a container. Once the command itself is gone, what it left running is killed, for the client waits for
 * everybody who holds its output. What then is still there is not hunted: the container ends with it, and the next run gets a new one.
 */
function boxTree(box) {
    const all = () => box.others().flatMap((pid) => (0, processes_js_1.processInfo)(pid) ?? []);
    return {
        adopt: () => undefined,
        look() {
            const found = all();
            const inside = new Set([...box.keepers, ...found.map(({ pid }) => pid)]);
            if (found.every(({ ppid }) => inside.has(ppid)))
                for (const { pid } of found)
                    (0, processes_js_1.signal)(pid, 'SIGKILL');
            return found;
        },
        terminate() {
            for (const { pid } of all())
                (0, processes_js_1.signal)(pid, 'SIGTERM');
        },
        async kill() {
            if (box.over() || box.others().length > 0)
                await box.end();
        },
        killNow() {
            for (const { pid } of all())
                (0, processes_js_1.signal)(pid, 'SIGKILL');
            void box.end();
        },
    };
}


/***/ }),

/***/ 93904:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openSeat = openSeat;
exports.enter = enter;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const paths_js_1 = __webpack_require__(53880);
const warm_js_1 = __webpack_require__(45444);
/** Undefined where the sandbox has no containers. */
function openSeat({ variant: { docker }, nextMark }) {
    if (docker === undefined)
        return undefined;
    const mark = nextMark();
    let made = 0;
    return (0, warm_js_1.openWarm)({ client: docker.client, mark, nextName: () => `heal-${mark.replace('/', '-')}-${(made += 1)}` });
}
/** The container that a command is to be started in; nothing where the sandbox has none. */
async function enter(seat, spec, { container }) {
    if (seat === undefined || container === undefined)
        return {};
    makeWay(spec);
    return { box: await seat.ready(container) };
}
/** The daemon makes a place to mount on where there is none, and makes it root's: below the home they are made by us. */
function makeWay({ home, scratch, mountAt, hidden, homes, shown = [] }) {
    const places = [mountAt, ...hidden, ...homes.map(({ path }) => path), ...shown.map(({ at }) => (0, node_path_1.dirname)(at))];
    for (const at of places)
        if ((0, paths_js_1.isWithin)(at, home))
            (0, node_fs_1.mkdirSync)((0, node_path_1.join)(scratch, 'home', at.slice(home.length)), { recursive: true });
}


/***/ }),

/***/ 71712:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.systemFolders = systemFolders;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const paths_js_1 = __webpack_require__(53880);
/** Not the machine's system: what the runtime makes itself, what is hidden as a whole, and what no tool needs. */
const OTHER = ['proc', 'sys', 'dev', 'run', 'tmp', 'home', 'root', 'boot', 'lost+found'];
/** File systems of the kernel's own, which show what a container must not see. */
const KERNEL = /^(?:proc|sysfs|cgroup2?|devtmpfs|devpts|mqueue|debugfs|tracefs|securityfs|bpf|binfmt_misc|autofs|fuse\.lxcfs|nsfs|configfs|efivarfs|pstore)$/;
/**
 * The folders at the top of this machine that make up its system, and every file system mounted below them: a mount that is
 * read-only leaves those below it writable (mount_namespaces(7)). What lies in `hidden` folders or in `root` is left out.
 */
function systemFolders(hidden, root, table = read('/proc/self/mountinfo')) {
    const top = (0, paths_js_1.names)('/').filter((name) => !OTHER.includes(name)).map((name) => (0, node_path_1.join)('/', name)).filter((path) => (0, paths_js_1.kindOf)(path) === 'folder');
    const shown = top.filter((path) => !hidden.includes(path));
    const below = mountsOf(table).filter((at) => shown.some((path) => path !== at && (0, paths_js_1.isWithin)(at, path)) && ![...hidden, root].some((dir) => (0, paths_js_1.isWithin)(at, dir)));
    return [...shown, ...new Set(below)];
}
function mountsOf(table) {
    return table.split('\n').flatMap((line) => {
        const [before = '', after = ''] = line.split(' - ');
        const at = before.split(' ')[4]?.replace(/\\([0-7]{3})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 8)));
        return at === undefined || KERNEL.test(after.split(' ')[0] ?? '') || (0, paths_js_1.kindOf)(at) === undefined ? [] : [at];
    });
}
function read(file) {
    try {
        return (0, node_fs_1.readFileSync)(file, 'utf8');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 45444:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openWarm = openWarm;
const node_child_process_1 = __webpack_require__(31421);
const index_js_1 = __webpack_require__(94365);
const cgroup_js_1 = __webpack_require__(4318);
const processes_js_1 = __webpack_require__(24569);
const scratch_js_1 = __webpack_require__(18242);
const client_js_1 = __webpack_require__(93150);
function openWarm(options) {
    let current;
    const close = async () => {
        await current?.box.end();
        current = undefined;
    };
    return {
        close,
        async ready(call) {
            const made = call.run.join('\0');
            if (current !== undefined && current.made === made && isClean(current.box))
                return current.box;
            await close();
            const box = await start(call.run, options);
            current = { box, made };
            return box;
        },
    };
}
/** A limit that was hit once stays noted in the kernel's books: the next run must not be taken to have hit it. */
function isClean(box) {
    return !box.over() && box.others().length === 0 && (0, cgroup_js_1.exceeded)(box.groups) === null;
}
/** The client stays for as long as the container shall: the container ends with its standard input, so it cannot outlive us, either. */
async function start(run, { client, nextName, mark }) {
    const name = nextName();
    const keeper = (0, node_child_process_1.spawn)('docker', ['run', '--name', name, ...run], { env: { ...client, [scratch_js_1.MARK]: mark }, cwd: '/', stdio: ['pipe', 'pipe', 'pipe'], detached: true });
    keeper.stdin.on('error', () => undefined);
    const life = { over: false };
    const gone = new Promise((resolve) => {
        const done = () => {
            life.over = true;
            resolve();
        };
        keeper.on('error', done).on('close', done);
    });
    const end = async () => {
        keeper.stdin.end();
        const patience = setTimeout(() => void (0, client_js_1.ask)(client, ['rm', '--force', name]), 2000);
        if (!life.over)
            void (0, client_js_1.ask)(client, ['kill', name]);
        await gone;
        clearTimeout(patience);
    };
    try {
        await greeted(keeper, gone);
        const { groups, keepers, born } = await lookInto(name, client);
        const first = keepers[0] ?? 0;
        const others = () => [...new Set(groups.flatMap(({ dir }) => (0, cgroup_js_1.members)(dir)))].filter((pid) => !keepers.includes(pid));
        return { name, client, groups, keepers, others, over: () => life.over || (0, processes_js_1.processInfo)(first)?.startTime !== born, end };
    }
    catch (error) {
        await end();
        throw error;
    }
}
const START_MS = 60_000;
async function greeted(keeper, gone) {
    let stderr = '';
    keeper.stderr.on('data', (chunk) => (stderr = (stderr + chunk.toString('utf8')).slice(0, 4096)));
    const hello = new Promise((resolve) => keeper.stdout.once('data', () => resolve('ready')));
    const late = { timer: undefined };
    const tired = new Promise((resolve) => (late.timer = setTimeout(() => resolve('late'), START_MS)));
    const first = await Promise.race([hello, gone, tired]);
    clearTimeout(late.timer);
    keeper.stdout.resume();
    if (first !== 'ready')
        throw new index_js_1.WorldError(`The container did not start: ${first === 'late' ? 'it took more than a minute' : (0, client_js_1.complaint)({ code: 1, stdout: '', stderr })}.`);
}
const KEEPERS = 2;
/** Without the kernel's books on the container nobody could say that a limit was hit, or that a command left nothing behind. */
async function lookInto(name, client) {
    const answer = await (0, client_js_1.ask)(client, ['inspect', '--format', '{{.State.Pid}}', name]);
    const pid = Number(/^[1-9][0-9]{0,9}$/m.exec(answer.stdout)?.[0] ?? 0);
    const groups = (0, cgroup_js_1.groupsOf)(pid);
    for (let round = 0; round < 500; round += 1) {
        const [keepers, born] = [groups[0] === undefined ? [] : (0, cgroup_js_1.members)(groups[0].dir), (0, processes_js_1.processInfo)(pid)?.startTime];
        if (!keepers.includes(pid) || born === undefined)
            break;
        if (keepers.length === KEEPERS)
            return { groups, keepers: [pid, ...keepers.filter((one) => one !== pid)], born };
        await new Promise((resolve) => setTimeout(resolve, 4));
    }
    throw new index_js_1.WorldError('the processes of its containers cannot be seen from here (the daemon runs in another machine or container)');
}


/***/ }),

/***/ 25561:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.childEnvironment = childEnvironment;
exports.certificatePaths = certificatePaths;
const paths_js_1 = __webpack_require__(53880);
const search_path_js_1 = __webpack_require__(46996);
const tool_homes_js_1 = __webpack_require__(55161);
/** The whole environment of a command, built from zero. */
function childEnvironment(options) {
    const built = {
        PATH: searchPath(options),
        HOME: options.home,
        LANG: 'C.UTF-8',
        CI: 'true',
        TERM: 'dumb',
        ...timeZone(options.env),
        ...toolVariables(options),
        ...(options.network ? certificates(options) : {}),
        ...(options.moveCaches ? movedCaches(options.home) : {}),
        // The clone may belong to another user where several users are one inside.
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'safe.directory',
        GIT_CONFIG_VALUE_0: options.mountAt,
    };
    const all = { ...built, ...options.given };
    return Object.fromEntries(Object.entries(all).filter(([name, value]) => name !== '' && !/[=\0]/.test(name) && !value.includes('\0')));
}
/** Without TZ the machine's own zone holds inside as well. */
function timeZone(env) {
    return env.TZ !== undefined && /^[A-Za-z0-9_+:/-]{1,64}$/.test(env.TZ) ? { TZ: env.TZ } : {};
}
/** A path as the command sees it: in the clone instead of the repository. Undefined when the command cannot see it at all. */
function seen(path, { root, mountAt, hidden, homes }) {
    if ((0, paths_js_1.isWithin)(path, root))
        return mountAt + path.slice(root.length);
    const covered = hidden.some((dir) => (0, paths_js_1.isWithin)(path, dir));
    return !covered || homes.some((home) => (0, paths_js_1.isWithin)(path, home.path)) ? path : undefined;
}
function searchPath(options) {
    return (0, search_path_js_1.pathEntries)(options.env).flatMap((entry) => seen(entry, options) ?? []).join(':');
}
function toolVariables(options) {
    const result = {};
    const names = tool_homes_js_1.TOOL_HOMES.flatMap((row) => row.vars ?? []).filter((name) => !tool_homes_js_1.OWN_EYES_ONLY.includes(name));
    for (const name of names) {
        const folders = (options.env[name] ?? '').split(':').flatMap((value) => (0, paths_js_1.absolute)(value) ?? []);
        const visible = folders.flatMap((folder) => seen(folder, options) ?? []);
        if (visible.length > 0)
            result[name] = visible.join(':');
    }
    for (const name of tool_homes_js_1.TOOL_CHOICES) {
        const value = options.env[name];
        if (value !== undefined && /^[A-Za-z0-9_.:+/=, -]{1,200}$/.test(value) && !/passw|secret|token|credential/i.test(value))
            result[name] = value;
    }
    return result;
}
function certificates(options) {
    return Object.fromEntries(certificatePaths(options.env).map(({ name, path }) => [name, path]));
}
/** The company's certificates that exist, as our own environment names them. */
function certificatePaths(env) {
    return tool_homes_js_1.CERTIFICATE_VARS.flatMap((name) => {
        const path = (0, paths_js_1.absolute)(env[name]);
        return path !== undefined && (0, paths_js_1.realPath)(path) !== undefined ? [{ name, path }] : [];
    });
}
function movedCaches(home) {
    const names = tool_homes_js_1.TOOL_HOMES.flatMap((row) => row.caches ?? []);
    return Object.fromEntries(names.map((name) => [name, `${home}/.heal-caches/${name.toLowerCase()}`]));
}


/***/ }),

/***/ 32124:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.findHomes = findHomes;
exports.maskable = maskable;
const node_path_1 = __webpack_require__(76760);
const paths_js_1 = __webpack_require__(53880);
const search_path_js_1 = __webpack_require__(46996);
const tool_homes_js_1 = __webpack_require__(55161);
/** Already seen read-only through the root, and never a place for a user's tools to write to. */
const SYSTEM = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/etc', '/proc', '/sys', '/dev', '/boot', '/nix'];
/** Folders below the user's home that are never shown, whatever points at them or below them. */
const CLOSED = ['.ssh', '.gnupg', '.aws', '.azure', '.kube', '.docker', '.config', '.mozilla', '.password-store', '.local/share/keyrings'];
/** Too broad to be a tool's home, though tools live in them. */
const BROAD = ['.local', '.local/share', '.local/state', '.cache'];
/**
 * The tool homes that exist on this machine, outermost only, with the credentials in them: those of the table, where variables
 * point, and folders of PATH that would be hidden otherwise. Variables cannot make a home of what holds more than a tool.
 */
function findHomes(options) {
    const found = new Map();
    const add = (path, { masked = [], cleaned = {} }) => {
        const real = (0, paths_js_1.realPath)(path);
        if (real === undefined || !isToolHome(path, options))
            return;
        for (const at of new Set([path, real])) {
            if (!isToolHome(at, options))
                continue;
            const hidden = found.get(at) ?? { masked: new Set(), cleaned: new Map() };
            for (const pattern of [...masked, ...tool_homes_js_1.ALWAYS_MASKED, ...Object.keys(cleaned)])
                for (const one of (0, paths_js_1.expand)(at, pattern))
                    hidden.masked.add(one);
            for (const [name, by] of Object.entries(cleaned))
                if (hidden.masked.has((0, node_path_1.join)(at, name)))
                    hidden.cleaned.set((0, node_path_1.join)(at, name), by);
            found.set(at, hidden);
        }
    };
    for (const row of tool_homes_js_1.TOOL_HOMES) {
        const named = (row.vars ?? []).flatMap((name) => (options.env[name] ?? '').split(':')).flatMap((value) => (0, paths_js_1.absolute)(value) ?? []);
        const usual = row.dirs.flatMap((dir) => (dir.startsWith('/') ? dir : options.home === undefined ? [] : (0, node_path_1.join)(options.home, dir)));
        for (const path of [...named, ...usual])
            add(path, row);
    }
    for (const entry of (0, search_path_js_1.pathEntries)(options.env))
        if (options.hidden.some((dir) => (0, paths_js_1.isWithin)(entry, dir)))
            add(entry, {});
    return outermost(found);
}
/** Inner homes are part of the outer one's layer; what they mask is masked there. */
function outermost(found) {
    const paths = [...found.keys()].sort();
    return paths
        .filter((path) => !paths.some((other) => other !== path && (0, paths_js_1.isWithin)(path, other)))
        .map((path) => {
        const inside = paths.filter((inner) => (0, paths_js_1.isWithin)(inner, path)).flatMap((inner) => found.get(inner) ?? []);
        const cleaned = new Map(inside.flatMap((hidden) => [...hidden.cleaned]));
        return { path, masked: [...new Set(inside.flatMap((hidden) => [...hidden.masked]))].sort(), cleaned: [...cleaned].map(([at, by]) => ({ at, by })) };
    });
}
function isToolHome(path, { home, root, ownParent, hidden }) {
    const holdsMore = [home, root, ownParent, ...hidden].some((inner) => inner !== undefined && (0, paths_js_1.isWithin)(inner, path));
    const elsewhere = (0, paths_js_1.isWithin)(path, root) || (0, paths_js_1.isWithin)(path, ownParent) || SYSTEM.some((dir) => (0, paths_js_1.isWithin)(path, dir));
    if (holdsMore || elsewhere || path === '/' || !(0, paths_js_1.isFolder)(path))
        return false;
    // The user's home may itself be reached by a link: its rules hold on both ways.
    const around = [home, home === undefined ? home : (0, paths_js_1.realPath)(home)].find((one) => one !== undefined && (0, paths_js_1.isWithin)(path, one));
    if (around === undefined)
        return path.split('/').length > 2;
    const below = path.slice(around.length + 1);
    return !BROAD.includes(below) && !CLOSED.some((closed) => (0, paths_js_1.isWithin)(below, closed));
}
/**
 * The same homes for a sandbox without layers: a mask is laid on what is really there, so links are followed, and folders end
 * with a slash.
 */
function maskable(homes) {
    return homes.map(({ path, masked }) => ({
        path,
        masked: masked.flatMap((at) => (0, paths_js_1.realPath)(at) ?? []).map((at) => ((0, paths_js_1.kindOf)(at) === 'folder' ? `${at}/` : at)),
    }));
}


/***/ }),

/***/ 80412:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
__webpack_unused_export__ = __webpack_unused_export__ = void 0;
exports.createWorkspace = createWorkspace;
const node_path_1 = __webpack_require__(76760);
const index_js_1 = __webpack_require__(94365);
const clone_js_1 = __webpack_require__(66093);
const copy_behind_js_1 = __webpack_require__(55612);
const environment_js_1 = __webpack_require__(25561);
const overlay_js_1 = __webpack_require__(44316);
const overlay_test_js_1 = __webpack_require__(86349);
const paths_js_1 = __webpack_require__(53880);
const resolve_js_1 = __webpack_require__(32240);
const scene_js_1 = __webpack_require__(8772);
const versions_js_1 = __webpack_require__(7663);
var scratch_js_1 = __webpack_require__(18242);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return scratch_js_1.openScratch; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return scratch_js_1.sweep; } });
/**
 * The workspace port. The sandbox is found and tested here, once; when none can be had, `sandbox` says why and `clone` rejects. Rejects itself only when the temp folder is in the repository.
 * `sandbox.warnings` grows: tools that are not the same inside as outside are noticed when a command first names them. All
 * processes die with `Clone.dispose`, and at the latest with `Scratch.dispose`.
 */
async function createWorkspace(options) {
    const { repo, scratch, sandbox, image, env = process.env, clones = 'auto' } = options;
    if ((0, paths_js_1.isWithin)(scratch.dir, repo.state.root))
        throw new index_js_1.WorldError(`The temp folder ${scratch.parent} lies in the repository itself: set TMPDIR to another place.`);
    const around = (0, scene_js_1.lookAround)(env, scratch, repo.state.root);
    let runs = 0;
    const nextMark = () => `${scratch.name}/${(runs += 1)}`;
    const layered = clones === 'auto' && image === undefined && (sandbox === 'auto' || sandbox === 'bubblewrap') && process.platform === 'linux';
    const [resolved, survey] = await Promise.all([(0, resolve_js_1.resolveSandbox)({ choice: sandbox, image }, around), layered ? (0, overlay_test_js_1.surveyOverlay)(around, nextMark) : undefined]);
    if (resolved.variant === undefined) {
        const { refusal } = resolved;
        return { sandbox: refusal, clone: () => Promise.reject(new index_js_1.WorldError(`${refusal.reason} ${refusal.todo}`)) };
    }
    const { variant, scene } = resolved;
    const warnings = [...resolved.warnings];
    const compare = comparer(scene, variant, warnings);
    const maker = cloneMaker({ ...options, scene, variant, warnings, nextMark, survey });
    return {
        sandbox: { ok: true, name: variant.sandbox.name, warnings },
        clone: async () => withComparison(await maker(), compare),
    };
}
/** Overlays until one does not do, copies from then on. */
function cloneMaker({ repo, scene, variant, warnings, nextMark, survey, note = () => undefined }) {
    const why = survey === undefined ? 'they are asked for, or there are no layers in this sandbox' : !survey.ok ? survey.why : !variant.overlay ? 'the sandbox has no overlay mounts here' : undefined;
    let overlay = survey?.ok === true && why === undefined ? (0, overlay_js_1.openOverlay)({ repo, scene, nextMark, doors: survey.doors }) : undefined;
    note(why === undefined ? 'Clones are overlays over the work tree.' : `Clones are copies of the work tree: ${why}.`);
    let folders = 0;
    const make = async () => {
        const folder = (0, node_path_1.join)(scene.scratch.dir, `clone-${(folders += 1)}`);
        const clone = await (0, clone_js_1.makeClone)({ repo, scene, variant, folder, nextMark, ...(overlay === undefined ? {} : { overlay }) });
        const { length, 0: first = '' } = clone.complaints;
        if (length > 0 && folders === 1)
            warnings.push(`${length} files could not be copied into the clone, the first: ${first.slice(0, 300)}`);
        return clone;
    };
    const giveUp = (reason, warn) => {
        overlay = undefined;
        note(`Clones are copies of the work tree from now on: ${reason}.`);
        if (warn)
            warnings.push(`While a command ran in an overlay, ${reason}. It was run again in a copy.`);
        return make();
    };
    return async () => (overlay === undefined ? make() : (0, copy_behind_js_1.withCopyBehind)(await make(), giveUp));
}
function withComparison(clone, compare) {
    return {
        ...clone,
        async run(request) {
            await compare(clone, request);
            return clone.run(request);
        },
    };
}
/** Each tool once per workspace. Asked before the command runs, while the clone is still what we made of it. */
function comparer(scene, variant, warnings) {
    const asked = new Set();
    return async (clone, { command, limits }) => {
        const tools = variant.sandbox.name === 'none' ? [] : (0, versions_js_1.toolsIn)(command).filter((tool) => !asked.has(tool));
        if (tools.length === 0)
            return;
        for (const tool of tools)
            asked.add(tool);
        const common = { env: scene.env, given: versions_js_1.QUIET, root: scene.root, network: false, moveCaches: false, homes: [], hidden: [], mountAt: scene.root };
        const env = (0, environment_js_1.childEnvironment)({ ...common, home: scene.home ?? (0, scene_js_1.insideHome)(scene) });
        const argv = ['/bin/sh', '-c', versions_js_1.ASK, 'heal', ...(0, versions_js_1.askArguments)(tools)];
        const [outside, inside] = await Promise.all([(0, versions_js_1.versionsOutside)(tools, env, scene.root), clone.runArgv(argv, versions_js_1.QUIET, { ...limits, seconds: 10, outputBytes: 65536 })]);
        if (inside.killedBy === undefined)
            warnings.push(...(0, versions_js_1.differences)(outside, (0, versions_js_1.parseVersions)(Buffer.from(inside.output).toString('utf8'))));
    };
}


/***/ }),

/***/ 32047:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openLedger = openLedger;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const index_js_1 = __webpack_require__(94365);
const environment_js_1 = __webpack_require__(35376);
const ground_js_1 = __webpack_require__(82810);
const run_git_js_1 = __webpack_require__(689);
const MAX_FILES = 5000;
const MAX_BYTES = 64 * 1024 * 1024;
/** Opens the book on a clone before anything runs in it. */
async function openLedger(options) {
    const book = await makeBook(options);
    await enterBase(book, options);
    // What differs from the very start (ignored by rules that only the user's own git knows, say) is no change as long as it stays so.
    const before = new Map((await book.differing(options.view)).map(({ path, place }) => [path, signature(place)]));
    return {
        async changes(view) {
            const now = (await book.differing(view)).filter(({ path, place }) => before.get(path) !== signature(place) || !before.has(path));
            if (now.length > MAX_FILES)
                throw new index_js_1.WorldError(`The command changed ${now.length} files, more than the ${MAX_FILES} that are looked at.`);
            const changes = [];
            for (const one of now)
                changes.push(...(await readChange(one, book, view)));
            return changes;
        },
    };
}
async function makeBook({ repo, index: from, folder, env }) {
    const run = (0, run_git_js_1.gitRunner)();
    const [gitDir, index] = [(0, node_path_1.join)(folder, 'book.git'), (0, node_path_1.join)(folder, 'index')];
    const format = repo.state.baseTree.length === 64 ? 'sha256' : 'sha1';
    const init = ['init', '-q', '--bare', '--template=', `--object-format=${format}`, gitDir];
    (0, run_git_js_1.must)(await run({ args: init, env: (0, environment_js_1.plainEnv)(env), cwd: folder }), 'make a scratch repository');
    (0, node_fs_1.mkdirSync)((0, node_path_1.join)(gitDir, 'info'), { recursive: true });
    await (0, ground_js_1.copyIndex)(from, index);
    const settings = await treeSettings(repo, env, run);
    const whole = { ...(0, environment_js_1.plainEnv)(env), ...(0, environment_js_1.configEnv)(settings), GIT_DIR: gitDir, GIT_INDEX_FILE: index };
    const git = (args, { view, input } = {}) => {
        const { tree = gitDir, within } = view ?? {};
        // Entered once the mount is there: the folder that a process starts in would still be the one below it.
        return run({ args: ['-C', tree, ...args], env: { ...whole, GIT_WORK_TREE: tree }, cwd: '/', ...(within === undefined ? {} : { within }), ...(input === undefined ? {} : { input }) });
    };
    return { git, differing: async (view) => differingIn((0, run_git_js_1.must)(await git(LIST, { view }), 'compare a clone').stdout, view) };
}
const LIST = ['ls-files', '-z', '-t', '--deleted', '--modified', '--others', '--exclude-standard', '--full-name'];
/** `<tag> <path>`, `R` for what is gone (said of it besides that it differs). */
function differingIn(stdout, view) {
    const items = (0, run_git_js_1.itemsOf)(stdout);
    const gone = new Set(items.filter((item) => item.startsWith('R ')).map((item) => item.slice(2)));
    // A folder that is a repository of its own ends with a slash; a name that is not UTF-8 cannot be said in a port.
    const paths = [...new Set(items.map((item) => item.slice(2)))].filter((path) => !path.endsWith('/') && !path.includes('\ufffd')).sort();
    return paths.map((path) => ({ path, place: gone.has(path) ? undefined : view.place(path) }));
}
/** How line ends are kept is the user's setting; a filter is a program and is not among these. */
async function treeSettings(repo, env, run) {
    const answer = await run({ args: ['config', '--list', '-z', '--includes'], env: (0, environment_js_1.askingEnv)(env, repo.state.root), cwd: repo.state.root });
    const wanted = /^core\.(?:autocrlf|eol|filemode|symlinks|ignorecase|checkstat|trustctime|checkroundtripencoding)$/;
    const all = answer.code === 0 ? (0, environment_js_1.parseConfig)((0, run_git_js_1.itemsOf)(answer.stdout)) : [];
    return [...all.filter(({ key }) => wanted.test(key)), { key: 'core.safecrlf', value: 'false' }, { key: 'core.attributesFile', value: '/dev/null' }];
}
/** The fresh index holds HEAD's tree; what a dirty base has otherwise is entered, without stats, so that git looks at the content. */
async function enterBase(book, { repo }) {
    if (!repo.state.dirty)
        return;
    const wanted = new Map((await repo.list(repo.state.baseTree)).map(({ path, mode, hash }) => [path, `${mode} ${hash}`]));
    const staged = (0, run_git_js_1.must)(await book.git(['ls-files', '-s', '-z']), 'list a clone').stdout;
    const held = new Map((0, run_git_js_1.itemsOf)(staged).map((item) => [item.slice(item.indexOf('\t') + 1), item.slice(0, item.lastIndexOf(' ', item.indexOf('\t')))]));
    const gone = [...held.keys()].filter((path) => !wanted.has(path)).map((path) => `0 ${'0'.repeat(repo.state.baseTree.length)}\t${path}\0`);
    const put = [...wanted].filter(([path, entry]) => held.get(path) !== entry).map(([path, entry]) => `${entry}\t${path}\0`);
    if (gone.length + put.length === 0)
        return;
    (0, run_git_js_1.must)(await book.git(['update-index', '-z', '--index-info'], { input: Buffer.from([...gone, ...put].join('')) }), 'enter the base of a clone');
}
function signature(place) {
    try {
        if (place === undefined)
            return 'absent';
        const stat = (0, node_fs_1.lstatSync)(place, { bigint: true });
        return `${stat.ino} ${stat.mode} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}`;
    }
    catch {
        return 'absent';
    }
}
async function readChange({ path, place }, book, view) {
    const stat = place === undefined ? undefined : (0, node_fs_1.lstatSync)(place, { throwIfNoEntry: false });
    if (place === undefined || stat === undefined)
        return [{ path, mode: '100644', content: null }];
    if (stat.isSymbolicLink())
        return [{ path, mode: '120000', content: (0, node_fs_1.readlinkSync)(place, { encoding: 'buffer' }) }];
    if (!stat.isFile())
        return [];
    const { content, executable } = readPlain(place, path);
    return [{ path, mode: executable ? '100755' : '100644', content: content.includes(13) ? await asBlob(book, { path, view }, content) : content }];
}
/** Through a descriptor that no link can lead astray and no pipe can hold up. */
function readPlain(at, path) {
    const fd = (0, node_fs_1.openSync)(at, node_fs_1.constants.O_RDONLY | node_fs_1.constants.O_NOFOLLOW | node_fs_1.constants.O_NONBLOCK);
    try {
        const stat = (0, node_fs_1.fstatSync)(fd);
        if (stat.size > MAX_BYTES)
            throw new index_js_1.WorldError(`The command left ${path} with ${stat.size} bytes, more than the ${MAX_BYTES} that are looked at.`);
        return { content: stat.isFile() ? (0, node_fs_1.readFileSync)(fd) : Buffer.alloc(0), executable: (stat.mode & 0o100) !== 0 };
    }
    finally {
        (0, node_fs_1.closeSync)(fd);
    }
}
/** Carriage returns may be git's own doing at check-out; as a blob the file is what git would add. */
async function asBlob(book, { path, view }, input) {
    const hash = (0, run_git_js_1.must)(await book.git(['hash-object', '-w', '--stdin', `--path=${path}`], { view, input }), 'read a changed file').stdout.toString('latin1').trim();
    return (0, run_git_js_1.must)(await book.git(['cat-file', 'blob', hash]), 'read a changed file').stdout;
}


/***/ }),

/***/ 50777:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.mounted = mounted;
const node_child_process_1 = __webpack_require__(31421);
const index_js_1 = __webpack_require__(94365);
const layers_js_1 = __webpack_require__(75916);
const scratch_js_1 = __webpack_require__(18242);
/** Says that the layers are there, and goes when we close its input, or die. */
const HOLD = ['sh', '-c', 'echo up; read -r line || :'];
/**
 * Mounts layers for as long as `work` takes, in a namespace that nobody else is in, and gives the path by which we see into it. Only for
 * calls that take the path as it is: whatever resolves links on its own (git, realpath) would come out at the empty folder.
 * @param mark of the process that holds the namespace, by which it is found and killed should we not come to it
 * @see proc_pid_root(5)
 */
async function mounted(layers, mark, work) {
    const [program = '', ...argv] = (0, layers_js_1.layered)([layers], [], HOLD);
    const holder = (0, node_child_process_1.spawn)(program, argv, { cwd: '/', env: { ...layers_js_1.OUTER_ENV, [scratch_js_1.MARK]: mark }, stdio: 'pipe' });
    const gone = new Promise((resolve) => holder.on('close', () => resolve()).on('error', () => resolve()));
    try {
        await isUp(holder);
        return await work(`/proc/${holder.pid ?? 0}/root${layers.merged}`);
    }
    finally {
        holder.stdin.end();
        await gone;
    }
}
function isUp(holder) {
    let said = '';
    holder.stderr.on('data', (chunk) => (said = (said + chunk.toString('utf8')).slice(0, 2000)));
    holder.stdin.on('error', () => undefined);
    return new Promise((resolve, reject) => {
        const fail = (why) => reject(new index_js_1.WorldError(`an overlay could not be mounted: ${why.trim().split('\n').at(-1)?.slice(0, 300) ?? ''}`));
        holder.stdout.once('data', () => resolve());
        holder.on('error', (error) => fail(error.message)).on('close', () => fail(said));
    });
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

/***/ 86349:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.surveyOverlay = surveyOverlay;
exports.mountBelow = mountBelow;
exports.makeWhiteout = makeWhiteout;
const node_child_process_1 = __webpack_require__(31421);
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const layers_js_1 = __webpack_require__(75916);
const mount_js_1 = __webpack_require__(50777);
const paths_js_1 = __webpack_require__(53880);
const scratch_js_1 = __webpack_require__(18242);
/** The kernel takes a page of mount options; the user's path and a few of ours must fit. */
const LONGEST = 512;
/** Whether clones can be overlays over the user's work tree: what lies in it is looked at, then it is tried, once, with the real folders. */
async function surveyOverlay(scene, nextMark) {
    const { root, scratch } = scene;
    if (!(0, layers_js_1.isSpeakable)(root) || !(0, layers_js_1.isSpeakable)(scratch.dir))
        return { ok: false, why: 'no mount option can say the path of the repository or of the temp folder' };
    if (root.length > LONGEST || scratch.dir.length > LONGEST)
        return { ok: false, why: 'the path of the repository or of the temp folder is too long' };
    const inner = mountBelow(readSafely('/proc/self/mountinfo'), root);
    if (inner !== undefined)
        return { ok: false, why: `something is mounted in the repository (${inner}), which an overlay would not show` };
    const [found, why] = await Promise.all([lookThrough(scene), tryOut(scene, nextMark)]);
    return why === undefined ? found : { ok: false, why };
}
/** A mount point below a folder. `table` is the text of /proc/self/mountinfo (proc_pid_mountinfo(5)), in which odd characters are octal. */
function mountBelow(table, folder) {
    const points = table.split('\n').flatMap((line) => line.split(' ')[4] ?? []);
    const plain = points.map((point) => point.replace(/\\([0-7]{3})/g, (_all, code) => String.fromCharCode(parseInt(code, 8))));
    return plain.find((point) => point !== folder && (0, paths_js_1.isWithin)(point, folder));
}
function readSafely(file) {
    try {
        return (0, node_fs_1.readFileSync)(file, 'utf8');
    }
    catch {
        return '';
    }
}
/**
 * One walk over the work tree, its top `.git` left out. A file of another user or group could not be written to through an overlay as it can in a
 * copy, which is ours; nor one of a further group of ours, which has no number in the namespace. `doors` are files and links called `.git`: they name a repository elsewhere.
 */
function lookThrough({ root, uid, gid }) {
    const alien = ['(', '!', '-uid', String(uid), '-o', '!', '-gid', String(gid), ')', '-printf', 'A%P\\0', '-quit'];
    const args = [root, '-path', (0, node_path_1.join)(root, '.git'), '-prune', '-o', ...alien, '-o', '-name', '.git', '!', '-type', 'd', '-printf', 'D%P\\0'];
    return new Promise((resolve) => {
        (0, node_child_process_1.execFile)('find', args, { env: layers_js_1.OUTER_ENV, cwd: '/', encoding: 'buffer', maxBuffer: 1 << 24, timeout: 120_000 }, (error, stdout) => {
            const items = split(stdout);
            const other = items.find((item) => item[0] === ALIEN);
            if (other !== undefined)
                return resolve({ ok: false, why: `files of another user or group lie in the repository (the first: ${other.subarray(1).toString('utf8')})` });
            if (error !== null)
                return resolve({ ok: false, why: 'the repository cannot be looked through as a whole' });
            resolve({ ok: true, doors: items.map((item) => item.subarray(1)) });
        });
    });
}
const ALIEN = 'A'.charCodeAt(0);
function split(text) {
    const items = [];
    for (let from = 0, to = text.indexOf(0); to >= 0; from = to + 1, to = text.indexOf(0, from))
        items.push(text.subarray(from, to));
    return items;
}
/** Makes the mark that hides a name of the layers below. Needs no privilege since Linux 5.8. */
function makeWhiteout(path) {
    return new Promise((resolve, reject) => {
        (0, node_child_process_1.execFile)('mknod', [path, 'c', '0', '0'], { env: layers_js_1.OUTER_ENV, cwd: '/' }, (error, _stdout, stderr) => (error === null ? resolve() : reject(new Error(stderr.trim() || error.message))));
    });
}
/**
 * Mounts the real folders twice in a row and does in them what clones live on: writing, deleting, renaming, a folder made anew, a hidden name.
 * Gives what went wrong. Root is not written to, whatever happens.
 */
async function tryOut({ root, scratch }, nextMark) {
    const at = (name) => (0, node_path_1.join)(scratch.dir, 'overlay-test', name);
    const layers = { lower: [at('lower'), at('mask'), root], upper: at('upper'), work: at('work'), merged: at('merged') };
    try {
        for (const name of ['lower/.heal-probe/dir', 'mask', 'upper', 'work', 'merged'])
            (0, node_fs_1.mkdirSync)(at(name), { recursive: true });
        for (const name of ['kept', 'gone', 'moved', 'dir/in'])
            (0, node_fs_1.writeFileSync)(at(`lower/.heal-probe/${name}`), name);
        await makeWhiteout(at('mask/.git'));
        const there = (0, paths_js_1.names)(root).filter((name) => name !== '.git');
        const missing = await (0, mount_js_1.mounted)(layers, nextMark(), (tree) => {
            change((0, node_path_1.join)(tree, '.heal-probe'));
            const seen = new Set((0, node_fs_1.readdirSync)(tree));
            return [...there.filter((name) => !seen.has(name)), ...(seen.has('.git') ? ['the hiding of .git'] : [])];
        });
        if (missing.length > 0)
            return `an overlay lacks ${missing[0] ?? ''}`;
        const lost = await (0, mount_js_1.mounted)(layers, nextMark(), (tree) => lostIn((0, node_path_1.join)(tree, '.heal-probe')));
        if (lost !== undefined)
            return `an overlay does not keep ${lost}`;
        return (0, node_fs_1.existsSync)((0, node_path_1.join)(root, '.heal-probe')) || (0, node_fs_1.readFileSync)(at('lower/.heal-probe/kept'), 'utf8') !== 'kept' ? 'an overlay writes to what it lies on' : undefined;
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
    finally {
        (0, scratch_js_1.removeTree)(at(''));
    }
}
function change(probe) {
    (0, node_fs_1.appendFileSync)((0, node_path_1.join)(probe, 'kept'), '+');
    (0, node_fs_1.writeFileSync)((0, node_path_1.join)(probe, 'new'), 'new', { mode: 0o755 });
    (0, node_fs_1.rmSync)((0, node_path_1.join)(probe, 'gone'));
    (0, node_fs_1.renameSync)((0, node_path_1.join)(probe, 'moved'), (0, node_path_1.join)(probe, 'there'));
    (0, node_fs_1.rmSync)((0, node_path_1.join)(probe, 'dir'), { recursive: true });
    (0, node_fs_1.mkdirSync)((0, node_path_1.join)(probe, 'dir'));
    (0, node_fs_1.chmodSync)((0, node_path_1.join)(probe, 'there'), 0o600);
}
function lostIn(probe) {
    if ((0, node_fs_1.readdirSync)(probe).sort().join(' ') !== 'dir kept new there')
        return 'deletions and renamed files';
    if ((0, node_fs_1.readdirSync)((0, node_path_1.join)(probe, 'dir')).length > 0)
        return 'a folder that was made anew';
    if ((0, node_fs_1.readFileSync)((0, node_path_1.join)(probe, 'kept'), 'utf8') !== 'kept+' || (0, node_fs_1.readFileSync)((0, node_path_1.join)(probe, 'new'), 'utf8') !== 'new')
        return 'what is written';
    const own = (0, node_fs_1.lstatSync)((0, node_path_1.join)(probe, 'new'));
    return own.uid !== process.getuid?.() || (own.mode & 0o777) !== 0o755 || ((0, node_fs_1.lstatSync)((0, node_path_1.join)(probe, 'there')).mode & 0o777) !== 0o600 ? 'owners and modes' : undefined;
}


/***/ }),

/***/ 44316:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openOverlay = openOverlay;
exports.openWork = openWork;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const layers_js_1 = __webpack_require__(75916);
const reports_js_1 = __webpack_require__(13309);
const copy_js_1 = __webpack_require__(55863);
const ledger_js_1 = __webpack_require__(32047);
const mount_js_1 = __webpack_require__(50777);
const overlay_test_js_1 = __webpack_require__(86349);
const paths_js_1 = __webpack_require__(53880);
const stack_js_1 = __webpack_require__(86520);
/** A base serves until other paths leave the base tree; clones made of an earlier one keep theirs. */
function openOverlay(options) {
    const { repo, scene } = options;
    let count = 0;
    let last;
    const baseFor = (deviations) => {
        const key = JSON.stringify(deviations);
        if (last?.key === key)
            return last.base;
        const base = makeBase(options, deviations, (0, node_path_1.join)(scene.scratch.dir, `base-${(count += 1)}`));
        base.catch(() => (last = undefined));
        last = { key, base };
        return base;
    };
    return { body: async (own) => layBody(own, await baseFor(await repo.deviations())) };
}
async function makeBase(options, deviations, folder) {
    const { repo, scene } = options;
    const [own, mask] = [(0, node_path_1.join)(folder, 'own'), (0, node_path_1.join)(folder, 'mask')];
    for (const dir of [(0, node_path_1.join)(own, '.git'), mask])
        (0, node_fs_1.mkdirSync)(dir, { recursive: true });
    const [seed] = await Promise.all([repo.seed(), repo.indexOfWorkTree((0, node_path_1.join)(own, '.git', 'index')), (0, overlay_test_js_1.makeWhiteout)((0, node_path_1.join)(mask, '.git'))]);
    const lower = [mask, scene.root];
    if (deviations.length + options.doors.length > 0)
        await putBack(options, deviations, layersIn(folder, own, lower));
    const stack = [own, seed, ...lower];
    let opened;
    const open = () => {
        const view = viewOf(layersIn(folder, (0, node_path_1.join)(folder, 'untouched'), stack));
        (0, node_fs_1.mkdirSync)((0, node_path_1.join)(folder, 'book'), { recursive: true });
        return (0, ledger_js_1.openLedger)({ repo, index: (0, node_path_1.join)(own, '.git', 'index'), folder: (0, node_path_1.join)(folder, 'book'), env: scene.env, view });
    };
    return { stack, deviations, ledger: () => (opened ??= open()) };
}
/** Layers whose upper one is `upper`, with the folders that a mount needs besides. */
function layersIn(folder, upper, lower) {
    const layers = { lower, upper, work: (0, node_path_1.join)(folder, 'work'), merged: (0, node_path_1.join)(folder, 'merged') };
    for (const dir of [upper, layers.work, layers.merged])
        (0, node_fs_1.mkdirSync)(dir, { recursive: true });
    return layers;
}
async function putBack({ repo, nextMark, doors }, deviations, layers) {
    const [gone, back] = [deviations.filter(({ inBase }) => !inBase), deviations.filter(({ inBase }) => inBase)];
    const images = await imagesOf(repo, { tree: repo.state.baseTree, paths: back.map(({ path }) => path), folder: (0, node_path_1.join)(layers.work, '..', 'images') });
    await (0, mount_js_1.mounted)(layers, nextMark(), (tree) => {
        for (const door of doors)
            (0, node_fs_1.rmSync)(Buffer.concat([Buffer.from(`${tree}/`), door]), { force: true });
        for (const { path } of gone)
            (0, copy_js_1.removePath)(tree, path);
        for (const { path, image } of images)
            place(image, (0, copy_js_1.clearWay)(tree, path));
    });
}
/** Written beside the layers first, because git does not see into them. */
async function imagesOf(repo, { tree, paths, folder }) {
    (0, node_fs_1.rmSync)(folder, { recursive: true, force: true });
    (0, node_fs_1.mkdirSync)(folder);
    const images = paths.map((path, n) => ({ path, image: (0, node_path_1.join)(folder, String(n)) }));
    for (const { path, image } of images)
        await repo.materialise(tree, path, image);
    return images;
}
function place(image, dest) {
    const stat = (0, node_fs_1.lstatSync)(image);
    if (stat.isSymbolicLink())
        return (0, node_fs_1.symlinkSync)((0, node_fs_1.readlinkSync)(image, { encoding: 'buffer' }), dest);
    if (stat.isDirectory())
        return void (0, node_fs_1.mkdirSync)(dest);
    (0, node_fs_1.copyFileSync)(image, dest);
    (0, node_fs_1.chmodSync)(dest, stat.mode & 0o777);
}
function layBody({ repo, scene, folder, nextMark }, base) {
    const layers = layersIn(folder, (0, node_path_1.join)(folder, 'upper'), base.stack);
    const stack = [layers.upper, ...base.stack];
    return {
        tree: layers.merged,
        layers,
        complaints: [],
        apply: (patch) => applyPatch(repo, patch, { layers, folder, nextMark }),
        changes: async () => (await base.ledger()).changes(viewOf(layers)),
        // What was written lies in the upper layer, and nothing else does.
        reports: (globs, since) => (0, reports_js_1.findReports)(layers.upper, globs, since),
        spot: (path) => (0, stack_js_1.spotIn)(stack, scene.root, path),
        drift: async () => drifted(base.deviations, await repo.deviations()),
    };
}
function viewOf(layers) {
    const stack = [layers.upper, ...layers.lower];
    return { tree: layers.merged, within: (0, layers_js_1.layered)([layers], [], []), place: (path) => (0, stack_js_1.placeIn)(stack, path) };
}
async function applyPatch(repo, patch, { layers, folder, nextMark }) {
    const written = patch.files.filter(({ after }) => after !== null).map(({ path }) => path);
    const images = await imagesOf(repo, { tree: patch.tree, paths: written, folder: (0, node_path_1.join)(folder, 'images') });
    await (0, mount_js_1.mounted)(layers, nextMark(), (tree) => {
        for (const { path, after } of patch.files)
            if (after === null)
                (0, copy_js_1.removePath)(tree, path);
        for (const { path, image } of images)
            place(image, (0, copy_js_1.clearWay)(tree, path));
    });
}
function drifted(before, now) {
    const [known, left] = [new Set(before.map(({ path }) => path)), new Set(now.map(({ path }) => path))];
    return [...now, ...before].map(({ path }) => path).find((path) => !known.has(path) || !left.has(path));
}
/** The kernel's own folder has no permission at all, so removing it would take two more processes. */
function openWork(layers) {
    const inner = (0, node_path_1.join)(layers.work, 'work');
    if ((0, paths_js_1.isFolder)(inner))
        (0, node_fs_1.chmodSync)(inner, 0o700);
}


/***/ }),

/***/ 19386:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openPipe = openPipe;
exports.inheritableDescriptors = inheritableDescriptors;
exports.childStdio = childStdio;
const node_child_process_1 = __webpack_require__(31421);
const node_fs_1 = __webpack_require__(73024);
const node_net_1 = __webpack_require__(77030);
/** Makes a pipe by way of a name at `path` (in a private folder), which is gone again when this returns. */
function openPipe(path) {
    (0, node_child_process_1.execFileSync)('mkfifo', ['-m', '600', path], { stdio: 'ignore' });
    try {
        const fd = (0, node_fs_1.openSync)(path, node_fs_1.constants.O_RDONLY | node_fs_1.constants.O_NONBLOCK);
        const write = (0, node_fs_1.openSync)(path, node_fs_1.constants.O_WRONLY);
        return { read: new node_net_1.Socket({ fd, readable: true, writable: false }), write };
    }
    finally {
        (0, node_fs_1.unlinkSync)(path);
    }
}
const CLOSE_ON_EXEC = 0o2000000;
/**
 * Descriptors above stderr that our children would inherit from whoever started us (proc(5), fdinfo). A child could write to
 * them what our starter then believes to be ours.
 */
function inheritableDescriptors() {
    return list('/proc/self/fd')
        .map(Number)
        .filter((fd) => fd > 2 && fd < 1024)
        .filter((fd) => {
        const flags = /^flags:\s+([0-7]+)$/m.exec(text(`/proc/self/fdinfo/${fd}`))?.[1];
        return flags !== undefined && (Number.parseInt(flags, 8) & CLOSE_ON_EXEC) === 0;
    });
}
/** The `stdio` of a child: nothing to read, `out` for both outputs, `extra` as it is, all else that would leak replaced by nothing. */
function childStdio(out, extra) {
    const leaks = inheritableDescriptors();
    const nothing = (0, node_fs_1.openSync)('/dev/null', 'r+');
    const stdio = ['ignore', out, out];
    for (let fd = 3; fd <= Math.max(2, ...leaks, ...extra); fd += 1)
        stdio.push(extra.includes(fd) ? 'pipe' : leaks.includes(fd) ? nothing : 'ignore');
    return { stdio, close: () => (0, node_fs_1.closeSync)(nothing) };
}
function list(dir) {
    try {
        return (0, node_fs_1.readdirSync)(dir);
    }
    catch {
        return [];
    }
}
function text(file) {
    try {
        return (0, node_fs_1.readFileSync)(file, 'latin1');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 34110:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.hiddenFolders = hiddenFolders;
exports.visibleSockets = visibleSockets;
exports.networkFiles = networkFiles;
exports.rootOnlyFiles = rootOnlyFiles;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const environment_js_1 = __webpack_require__(25561);
const paths_js_1 = __webpack_require__(53880);
/** Folders that look empty in every sandbox: where people's things, sockets and temporary secrets lie. */
const USUAL = ['/tmp', '/var/tmp', '/run', '/home', '/root', '/var/run', '/var/lib/docker', '/var/lib/containerd', '/var/spool'];
/**
 * Existing folders (really there, not links) that must look empty: the usual ones, the user's home, the CI runner's own (temp
 * folder, actions, neighbours of the checkout, its credentials), our own, and a `.git` that lies outside the repository.
 */
function hiddenFolders(options) {
    const all = [...USUAL, ...runnerFolders(options.env), ...gitFolders(options.root), options.ownParent, options.home];
    const real = all.flatMap((path) => (path === undefined ? [] : ((0, paths_js_1.realPath)(path) ?? []))).filter(paths_js_1.isFolder);
    // What holds the whole system cannot look empty; what lies in the repository is a copy inside.
    const sensible = real.filter((path) => path !== '/' && path !== '/usr' && !(0, paths_js_1.isWithin)(path, options.root));
    return [...new Set(sensible)].sort();
}
/** Names from https://docs.github.com/en/actions/reference/workflows-and-actions/variables; `.runner` marks the runner's own folder. */
function runnerFolders(env) {
    const named = [env.RUNNER_TEMP, env.GITHUB_ACTION_PATH, parent(env.GITHUB_ENV), parent(env.GITHUB_EVENT_PATH)].flatMap((value) => (0, paths_js_1.absolute)(value) ?? []);
    const workspace = (0, paths_js_1.absolute)(env.GITHUB_WORKSPACE);
    if (env.GITHUB_ACTIONS !== 'true' || workspace === undefined)
        return named;
    // <work folder>/<repository>/<repository>, with _temp, _actions and other repositories as neighbours.
    const work = (0, node_path_1.dirname)((0, node_path_1.dirname)(workspace));
    if (work === '/')
        return [...named, '/_temp', '/_actions', '/github'];
    const own = (0, node_path_1.dirname)(work);
    return [...named, work, ...(own !== '/' && (0, paths_js_1.kindOf)((0, node_path_1.join)(own, '.runner')) !== undefined ? [own] : [])];
}
function parent(path) {
    return path === undefined || path === '' ? undefined : (0, node_path_1.dirname)(path);
}
/** In a linked work tree or a submodule, `.git` is a file that names a folder elsewhere; that folder may name a common one. */
function gitFolders(root) {
    const folder = linkIn((0, node_path_1.join)(root, '.git'), root, /^gitdir: (.+)$/m);
    if (folder === undefined)
        return [];
    const common = linkIn((0, node_path_1.join)(folder, 'commondir'), folder, /^(.+)$/m);
    return [folder, ...(common === undefined ? [] : [common])];
}
function linkIn(file, base, pattern) {
    try {
        const target = pattern.exec((0, node_fs_1.readFileSync)(file, 'utf8'))?.[1];
        return target === undefined ? undefined : (0, node_path_1.resolve)(base, target);
    }
    catch {
        return undefined;
    }
}
/**
 * Sockets with a place in the file system that would still be seen: a read-only mount does not keep anyone from talking to them.
 * From /proc/net/unix (unix(7)); empty where that does not exist.
 */
function visibleSockets(hidden) {
    const table = read('/proc/net/unix');
    const paths = table.split('\n').flatMap((line) => /^[0-9a-f]+:(?: +[0-9A-F]+){6} +(\/.*)$/.exec(line)?.[1] ?? []);
    const real = paths.flatMap((path) => (0, paths_js_1.realPath)(path) ?? []);
    return [...new Set(real)].filter((path) => (0, paths_js_1.kindOf)(path) === 'other' && ![...hidden, '/dev', '/proc'].some((dir) => (0, paths_js_1.isWithin)(path, dir)));
}
/** What a run with network needs besides: name resolution and certificates, where they lie in a hidden folder. */
function networkFiles(env, hidden) {
    const wanted = ['/etc/resolv.conf', '/etc/hosts', '/etc/nsswitch.conf', ...(0, environment_js_1.certificatePaths)(env).map(({ path }) => path)];
    return wanted.flatMap((path) => {
        const from = (0, paths_js_1.realPath)(path);
        if (from === undefined)
            return [];
        // A link in the visible system leads to its target's place, so it is the target that has to be there.
        const at = hidden.some((dir) => (0, paths_js_1.isWithin)(path, dir)) ? path : from;
        return hidden.some((dir) => (0, paths_js_1.isWithin)(at, dir)) ? [{ from, at }] : [];
    });
}
/** Other ways to a secret that only root can take, because the system is shown as it is. */
function rootOnlyFiles(uid) {
    if (uid !== 0)
        return [];
    return ['/etc/shadow', '/etc/gshadow', '/etc/shadow-', '/etc/gshadow-', '/etc/sudoers'].filter((path) => (0, paths_js_1.kindOf)(path) === 'file');
}
function read(file) {
    try {
        return (0, node_fs_1.readFileSync)(file, 'utf8');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 60274:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SHELL_PROBE = exports.SHELL_NAMES = exports.PROBE = exports.ANSWER = void 0;
exports.shellFacts = shellFacts;
/** First word of the probe's answer; the rest of that line is JSON: what was possible although it must not be. */
exports.ANSWER = 'HEAL-PROBE';
/**
 * One process that tries everything at once, as source for `node -e`; facts come in the variable HEAL_PROBE. Plain script,
 * because it runs in the sandbox, where nothing of ours is.
 */
exports.PROBE = `
const fs = require('fs'), net = require('net'), os = require('os'), { createHash } = require('crypto');
const facts = JSON.parse(process.env.HEAL_PROBE), bad = [];
const attempt = (what, f) => { try { if (f()) bad.push(what); } catch {} };
const extra = Object.keys(process.env).filter((name) => !facts.names.includes(name));
if (extra.length) bad.push('sees variables of ours: ' + extra.join(' '));
for (const pid of fs.readdirSync('/proc').filter((name) => /^[0-9]+$/.test(name)))
  attempt('reads our environment', () => createHash('sha256').update(fs.readFileSync('/proc/' + pid + '/environ')).digest('hex') === facts.environ);
for (const name of ['user', 'pid', 'net', 'ipc', 'uts', 'mnt'])
  attempt('shares our ' + name + ' namespace', () => facts.namespaces.includes(fs.readlinkSync('/proc/self/ns/' + name)));
attempt('reads our files', () => fs.existsSync(facts.canary));
attempt('sees the real home', () => { const s = fs.statSync(facts.home); return s.dev + ':' + s.ino === facts.homeId; });
attempt('sees the repository', () => fs.existsSync(facts.root + '/.git'));
for (const dir of facts.outside) attempt('', () => (fs.writeFileSync(dir + '/' + facts.file, ''), false));
for (const path of facts.sockets) attempt('reaches ' + path, () => fs.existsSync(path));
attempt('sees devices', () => ['kmsg', 'mem', 'kvm', 'fuse', 'loop-control', 'vda', 'sda', 'nvme0'].some((name) => fs.existsSync('/dev/' + name)));
attempt('has capabilities', () => !/^CapEff:\\s+0+$/m.test(fs.readFileSync('/proc/self/status', 'utf8')));
attempt('may gain privileges', () => !/^NoNewPrivs:\\s+1$/m.test(fs.readFileSync('/proc/self/status', 'utf8')));
attempt('has a network', () => Object.values(os.networkInterfaces()).flat().some((one) => !one.internal));
const done = () => { console.log('${exports.ANSWER} ' + JSON.stringify([...new Set(bad)])); process.exit(0); };
const socket = net.connect(facts.port, '127.0.0.1', () => { bad.push('reaches our loopback'); done(); });
socket.on('error', done);
setTimeout(done, 3000);
`;
/** Names that a shell makes for itself. */
exports.SHELL_NAMES = ['PWD', 'OLDPWD', 'SHLVL', '_'];
/** The same for a place that has a POSIX shell and nothing else for sure, as source for `sh -c`; facts come as arguments. */
exports.SHELL_PROBE = `
names=" $1 " spaces=" $2 " canary=$3 root=$4 file=$5 sockets=$6
shift 6
bad=
note() { bad="$bad\${bad:+,}\\"$1\\""; }
for one in $(env | sed -n 's/^\\([A-Za-z_][A-Za-z0-9_]*\\)=.*/\\1/p'); do
  case "$names" in *" $one "*) ;; *) note "sees variables of ours: $one" ;; esac
done
for one in user pid net ipc uts mnt; do
  case "$spaces" in *" $(readlink /proc/self/ns/$one) "*) note "shares our $one namespace" ;; esac
done
[ -e "$canary" ] && note 'reads our files'
[ -e "$root/.git" ] && note 'sees the repository'
for one in "$@"; do (: >"$one/$file") 2>/dev/null; done
for one in $sockets; do [ -e "$one" ] && note "reaches $one"; done
for one in kmsg mem kvm fuse vda sda; do [ -e "/dev/$one" ] && note 'sees devices'; done
grep -q '^CapEff:[[:space:]]*0*$' /proc/self/status || note 'has capabilities'
grep -q '^NoNewPrivs:[[:space:]]*1$' /proc/self/status || note 'may gain privileges'
[ "$(wc -l </proc/net/route)" -le 1 ] || note 'has a network'
echo "${exports.ANSWER} [$bad]"
`;
function shellFacts({ names, namespaces, canary, root, file, sockets, outside }) {
    return [[...names, ...exports.SHELL_NAMES].join(' '), namespaces.join(' '), canary, root, file, sockets.join(' '), ...outside];
}


/***/ }),

/***/ 32240:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.resolveSandbox = resolveSandbox;
const node_child_process_1 = __webpack_require__(31421);
const node_fs_1 = __webpack_require__(73024);
const index_js_1 = __webpack_require__(19560);
const place_js_1 = __webpack_require__(27058);
const self_test_js_1 = __webpack_require__(57009);
const READ_ONLY = 'Overlay mounts do not work here, so tool homes are read-only and caches start empty.';
const USERNS = 'Commands in the sandbox may make user namespaces of their own: bubblewrap here cannot forbid it.';
const DOCKER_HOMES = 'In a container tool homes are read-only and caches start empty.';
const OTHERWISE = '(Or, for code you trust, take --sandbox none.)';
const imageTools = (image) => `The tools are those of the image ${image}, not those of this machine.`;
/** No overlay option can say such a path. */
const UNSPEAKABLE = /[\s,:\\"]/;
/** Which sandbox is in force: the one that was named, or for `auto` bubblewrap, else docker, if it proves itself; never silently none. */
async function resolveSandbox({ choice, image }, scene, ways = { bubblewrap: asBubblewrap, docker: asDocker }) {
    const sandbox = (0, index_js_1.sandboxNamed)(choice);
    if (sandbox === undefined && choice !== 'auto')
        return refuse(`There is no sandbox called ${choice}.`, 'Take --sandbox auto, bubblewrap, docker or none.');
    if (image !== undefined && choice !== 'auto' && choice !== 'docker')
        return refuse(`The sandbox ${choice} takes no image.`, 'Take --sandbox docker, or leave --image out.');
    if (sandbox?.name === 'none')
        return { variant: { sandbox, overlay: false }, scene, warnings: [] };
    if (process.platform !== 'linux')
        return refuse('No sandbox: bubblewrap and docker can be used on Linux only.', 'Take --sandbox none for code you trust.');
    if (choice === 'docker' || image !== undefined)
        return ways.docker(scene, image);
    const first = await ways.bubblewrap(scene);
    if (first.variant !== undefined || choice === 'bubblewrap')
        return first;
    const second = await ways.docker(scene, undefined);
    if (second.variant !== undefined)
        return { ...second, warnings: [`Bubblewrap cannot be used here, so docker is: ${first.refusal.reason}`, ...second.warnings] };
    return refuse(`${first.refusal.reason} ${second.refusal.reason}`, first.refusal.todo);
}
async function asDocker(scene, image) {
    const found = await (0, place_js_1.findDocker)(scene, image);
    if (!found.ok)
        return refuse(`No docker sandbox: ${found.reason}`, `${found.todo} ${OTHERWISE}`);
    const test = await (0, self_test_js_1.selfTest)(found.scene, found.variant);
    if (!test.ok)
        return refuse(`No docker sandbox: the daemon answers, but ${test.reason.replace(/\.$/, '')}.`, OTHERWISE);
    return { variant: found.variant, scene: found.scene, warnings: [image === undefined ? DOCKER_HOMES : imageTools(image)] };
}
async function asBubblewrap(scene) {
    const [sandbox, version] = [(0, index_js_1.sandboxNamed)('bubblewrap'), await versionOf()];
    if (version === undefined)
        return refuse('No sandbox: bubblewrap is not installed.', `Type: ${sudo(scene)}apt-get install bubblewrap (or, for code you trust, take --sandbox none).`);
    const late = version[0] > 0 || version[1] >= 8;
    const variants = [
        ...(UNSPEAKABLE.test(scene.scratch.dir) ? [] : [{ variant: { sandbox, overlay: true, version }, warnings: late ? [] : [USERNS] }]),
        { variant: { sandbox, overlay: false, version }, warnings: [READ_ONLY, ...(late ? [] : [USERNS])] },
        ...(late ? [{ variant: { sandbox, overlay: false, version: [0, 7] }, warnings: [READ_ONLY, USERNS] }] : []),
    ];
    let reason = '';
    for (const one of variants) {
        const test = await (0, self_test_js_1.selfTest)(scene, one.variant);
        if (test.ok)
            return { ...one, scene };
        reason = test.reason;
    }
    return refuse(`No sandbox: bubblewrap is installed, but ${reason}.`, hint(scene));
}
function refuse(reason, todo) {
    return { refusal: { ok: false, reason, todo } };
}
function versionOf() {
    return new Promise((resolve) => {
        const options = { env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin:/usr/local/bin', LC_ALL: 'C' }, timeout: 5000 };
        (0, node_child_process_1.execFile)('bwrap', ['--version'], options, (error, stdout) => {
            const found = error === null ? /([0-9]{1,4})\.([0-9]{1,4})/.exec(stdout) : null;
            resolve(error !== null ? undefined : [Number(found?.[1] ?? 0), Number(found?.[2] ?? 0)]);
        });
    });
}
function hint(scene) {
    const otherwise = '(or, for code you trust, take --sandbox none).';
    if (setting('kernel/apparmor_restrict_unprivileged_userns') === '1') {
        return `Ubuntu forbids user namespaces here. Type: ${sudo(scene)}apt-get install -y apparmor-profiles && ${sudo(scene)}apparmor_parser -r /usr/share/apparmor/extra-profiles/bwrap-userns-restrict ${otherwise}`;
    }
    if (setting('kernel/unprivileged_userns_clone') === '0')
        return `Type: ${sudo(scene)}sysctl -w kernel.unprivileged_userns_clone=1 ${otherwise}`;
    if (setting('user/max_user_namespaces') === '0')
        return `Type: ${sudo(scene)}sysctl -w user.max_user_namespaces=10000 ${otherwise}`;
    return `In a container, start it with user namespaces allowed (docker run --security-opt seccomp=unconfined) ${otherwise}`;
}
function sudo(scene) {
    return scene.uid === 0 ? '' : 'sudo ';
}
function setting(name) {
    try {
        return (0, node_fs_1.readFileSync)(`/proc/sys/${name}`, 'utf8').trim();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 24745:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.startRun = startRun;
const node_child_process_1 = __webpack_require__(31421);
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const index_js_1 = __webpack_require__(94365);
const sandbox_js_1 = __webpack_require__(95511);
const cgroup_js_1 = __webpack_require__(4318);
const processes_js_1 = __webpack_require__(55232);
const output_js_1 = __webpack_require__(58395);
const pipe_js_1 = __webpack_require__(19386);
const processes_js_2 = __webpack_require__(24569);
const scratch_js_1 = __webpack_require__(18242);
const tree_js_1 = __webpack_require__(21322);
/** Puts itself into the groups, offers itself first when the machine runs out of memory, then becomes the command. */
const ENTER = '{ while [ "$1" != run ]; do echo $$ >"$1"; shift; done; shift; echo 1000 >/proc/self/oom_score_adj; } 2>/dev/null; exec "$@"';
const SAMPLE_MS = 200;
const GRACE_MS = 2000;
/** A longer timer would fire at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;
/** A command that prints more than this many times the window is killed: by then it is not output any more. */
const FLOOD = 64;
/** Starts a command and watches it until all of its processes are dead. */
function startRun(options) {
    const { box } = options;
    const made = box === undefined ? (0, cgroup_js_1.makeGroups)(options.mark.replace('/', '-'), { memoryBytes: Math.floor(options.limits.memoryBytes), processes: Math.floor(options.limits.processes) }) : [];
    const groups = box?.groups ?? made;
    const pipe = (0, pipe_js_1.openPipe)((0, node_path_1.join)(options.folder, 'output'));
    const child = spawnChild(options, made, pipe.write);
    (0, node_fs_1.closeSync)(pipe.write);
    const tree = box === undefined ? (0, tree_js_1.processTree)({ pid: child.pid ?? -1, mark: options.mark, groups, contained: options.contained }) : (0, processes_js_1.boxTree)(box);
    const stop = stopper(tree);
    const output = (0, output_js_1.outputWindow)(options.limits.outputBytes);
    pipe.read.on('data', (chunk) => {
        output.add(chunk);
        if (output.total > options.limits.outputBytes * FLOOD)
            stop.now('output');
    });
    const status = readStatus(child, tree);
    const started = performance.now();
    const deadline = setTimeout(() => stop.politely('time'), Math.min(options.limits.seconds * 1000, MAX_TIMER_MS));
    const sampler = setInterval(() => watch({ tree, groups, limits: options.limits, stop }), SAMPLE_MS);
    const finish = async () => {
        try {
            const end = await ended(child);
            await status.closed();
            const seconds = (performance.now() - started) / 1000;
            const limit = (0, cgroup_js_1.exceeded)(groups);
            const code = exitCode({ end, status, contained: options.contained, box });
            await tree.kill();
            await closed(pipe.read);
            const late = limit ?? (0, cgroup_js_1.exceeded)(groups);
            if (late !== null)
                stop.note(late);
            return result({ end, seconds, code, killedBy: stop.reason(), output: output.result(), status, contained: options.contained });
        }
        finally {
            clearTimeout(deadline);
            clearInterval(sampler);
            stop.clear();
            pipe.read.destroy();
            for (const { dir } of made)
                (0, cgroup_js_1.remove)(dir);
        }
    };
    return { done: finish(), abort: () => stop.now('abort') };
}
/** The client's own standard error is where the wrapper inside reports: the command's two outputs are one there. */
const EXEC = 'exec "$@" <&3 2>&4 3<&- 4>&-';
/** What is spawned here in truth, and what it is fed. */
function outer({ wrapped, box }) {
    const { argv, env, fed, container } = wrapped;
    if (container === undefined || box === undefined)
        return { argv, env, feed: fed?.map((word) => `${word}\0`).join('') };
    return { argv: ['/bin/sh', '-c', EXEC, 'heal', 'docker', 'exec', ...container.exec, box.name, ...argv], env: box.client, feed: container.script };
}
function spawnChild(options, groups, out) {
    const { argv, env, feed } = outer(options);
    const { stdio, close } = (0, pipe_js_1.childStdio)(out, feed === undefined ? [] : [sandbox_js_1.ARGS_FD, sandbox_js_1.STATUS_FD]);
    try {
        const all = ['-c', ENTER, 'heal', ...groups.map(({ entry }) => entry), 'run', ...argv];
        const child = (0, node_child_process_1.spawn)('/bin/sh', all, { cwd: options.cwd, env: { ...env, [scratch_js_1.MARK]: options.mark }, stdio, detached: true });
        const stream = child.stdio[sandbox_js_1.ARGS_FD];
        if (feed !== undefined && stream !== null && stream !== undefined && 'end' in stream) {
            stream.on('error', () => undefined);
            stream.end(feed);
        }
        return child;
    }
    finally {
        close();
    }
}
function ended(child) {
    return new Promise((resolve, reject) => {
        child.on('error', (error) => reject(new index_js_1.WorldError(`The command could not be started: ${error.message}.`)));
        child.on('exit', (code, signal) => resolve({ code, signal }));
    });
}
/** Lines of JSON, bwrap(1) `--json-status-fd`. Written by the sandbox itself; the command has no hold of that descriptor. */
function readStatus(child, tree) {
    const stream = child.stdio[sandbox_js_1.STATUS_FD];
    let text = '';
    if (stream === null || stream === undefined || !('on' in stream))
        return { closed: () => Promise.resolve(), exitCode: () => undefined, started: () => false, text: () => '' };
    const readable = stream;
    const value = (name) => {
        const found = new RegExp(`"${name}": ([0-9]{1,10})\\b`).exec(text)?.[1];
        return found === undefined ? undefined : Number(found);
    };
    readable.on('data', (chunk) => {
        text = (text + chunk.toString('latin1')).slice(0, 4096);
        const pid = value('child-pid');
        if (pid !== undefined)
            tree.adopt(pid);
    });
    return { closed: () => closed(readable), exitCode: () => value('exit-code'), started: () => value('started') === 1, text: () => text };
}
/** Resolves at the stream's end; after two seconds it is not waited for any longer. */
function closed(stream) {
    return new Promise((resolve) => {
        const patience = { timer: undefined };
        const done = () => {
            clearTimeout(patience.timer);
            resolve();
        };
        stream.on('end', done).on('error', done).on('close', done);
        if (stream.readableEnded || stream.destroyed)
            done();
        else
            patience.timer = setTimeout(() => (stream.destroy(), resolve()), GRACE_MS);
    });
}
function stopper(tree) {
    let reason;
    let timer;
    const note = (why) => void (reason ??= why);
    return {
        note,
        politely(why) {
            note(why);
            tree.terminate();
            timer = setTimeout(() => void tree.kill(), GRACE_MS);
        },
        now(why) {
            note(why);
            tree.killNow();
        },
        reason: () => reason,
        clear: () => clearTimeout(timer),
    };
}
/** Limits that the kernel does not hold for us are looked after here, and those that it does are noticed here. */
function watch({ tree, groups, limits, stop }) {
    const all = tree.look();
    const { bytes, tasks } = (0, processes_js_2.usage)(all);
    const hit = (0, cgroup_js_1.exceeded)(groups);
    if (hit !== null)
        stop.now(hit);
    else if (tasks > limits.processes)
        stop.now('processes');
    else if (bytes > limits.memoryBytes && ((0, processes_js_2.sharedOnce)(all) || bytes) > limits.memoryBytes)
        stop.now('memory');
}
/**
 * Asked before what is left of the run is killed: only of a container that is still there is it known that the client's exit code is
 * the command's.
 */
function exitCode({ end, status, contained, box }) {
    if (!contained)
        return end.code;
    if (box === undefined)
        return status.exitCode() ?? null;
    return status.started() && !box.over() ? end.code : null;
}
function result({ end, code, seconds, killedBy, output, status, contained }) {
    const base = { ...output, seconds };
    if (killedBy !== undefined)
        return { ...base, exitCode: code, signal: end.signal, killedBy };
    if (!contained)
        return { ...base, exitCode: code, signal: end.signal };
    if (code === null)
        throw new index_js_1.WorldError(`The sandbox ${status.started() ? 'ended under the command' : 'did not start'}: ${lastLine(output.output, status.text())}`);
    return { ...base, exitCode: code, signal: null };
}
function lastLine(output, said) {
    const lines = `${Buffer.from(output).toString('utf8')}\n${said}`.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('{ "'));
    return (lines.at(-1) ?? 'it said nothing').slice(0, 300);
}


/***/ }),

/***/ 8772:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SCRIPTS = exports.INSIDE = void 0;
exports.lookAround = lookAround;
exports.insideHome = insideHome;
exports.specOf = specOf;
exports.makeBox = makeBox;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const homes_js_1 = __webpack_require__(32124);
const paths_js_1 = __webpack_require__(53880);
const places_js_1 = __webpack_require__(34110);
const shown_settings_js_1 = __webpack_require__(17279);
function lookAround(env, scratch, root) {
    const given = (0, paths_js_1.absolute)(env.HOME);
    const home = given !== undefined && given !== '/' && (0, paths_js_1.isFolder)(given) ? given : undefined;
    const hidden = (0, places_js_1.hiddenFolders)({ env, home, root, ownParent: scratch.parent });
    const homes = (0, homes_js_1.findHomes)({ env, home, root, ownParent: scratch.parent, hidden });
    const settings = (0, shown_settings_js_1.shownSettings)({ env, home, homes });
    return { env: { ...(0, shown_settings_js_1.goChoices)(env, home), ...env }, scratch, root, home, hidden, homes, settings, uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
}
/** Where the step's script and the like are shown inside; below a folder that is always a private one. */
exports.INSIDE = '/tmp/heal';
/** Script files lie in a folder of the name that the runner gives its own, so that what shells say of them reads the same everywhere. */
exports.SCRIPTS = '_temp';
/** The home that a command sees: the user's own place, so that paths stay true, but empty. */
function insideHome(scene) {
    return scene.home ?? '/home/heal';
}
function specOf({ scene, variant, tree, box, network, shown, memoryBytes, processes, ...rest }) {
    // Of an image of its own nothing of this machine is seen that would have to be covered or added.
    const own = variant.docker?.own !== undefined;
    const covered = own ? [] : [...(0, places_js_1.visibleSockets)(scene.hidden), ...(0, places_js_1.rootOnlyFiles)(scene.uid)];
    return {
        ...rest,
        clone: tree,
        mountAt: scene.root,
        network,
        home: insideHome(scene),
        homes: variant.overlay ? scene.homes : (0, homes_js_1.maskable)(scene.homes),
        scratch: box,
        hidden: scene.hidden,
        maskedFiles: covered,
        shown: [...shown, ...settingsOf(scene, variant, box), ...(network && !own ? (0, places_js_1.networkFiles)(scene.env, scene.hidden) : [])],
        uid: scene.uid,
        gid: scene.gid,
        overlay: variant.overlay,
        memoryFiles: memoryBytes,
        ...(variant.version === undefined ? {} : { version: variant.version }),
        ...(variant.docker === undefined ? {} : { container: containerOf(variant.docker, { run: scene.scratch.name, memoryBytes, processes }) }),
    };
}
function containerOf({ image, system }, more) {
    return { image, system, ...more };
}
/** Without layers nothing can be laid on a link in a tool's home: the file that it leads to is covered. */
function settingsOf({ settings, homes }, { overlay }, box) {
    const bare = (at) => !overlay && homes.some(({ path }) => (0, paths_js_1.isWithin)(at, path));
    return settings.map(({ at }, n) => ({ from: (0, node_path_1.join)(box, 'settings', String(n)), at: bare(at) ? ((0, paths_js_1.realPath)(at) ?? at) : at }));
}
/** The private folder of a clone: its home, its layers, the settings it sees, and the empty stand-ins that sandboxes lay over credentials. */
function makeBox(box, { settings }) {
    for (const name of ['home', 'layers', 'settings', (0, node_path_1.join)('steps', exports.SCRIPTS), 'tmp'])
        (0, node_fs_1.mkdirSync)((0, node_path_1.join)(box, name), { recursive: true });
    for (const [n, { content }] of settings.entries())
        (0, node_fs_1.writeFileSync)((0, node_path_1.join)(box, 'settings', String(n)), content, { mode: 0o444 });
    const standIns = { empty: '', 'empty.xml': '<settings/>\n', 'empty.json': '{}\n' };
    for (const [name, content] of Object.entries(standIns))
        (0, node_fs_1.writeFileSync)((0, node_path_1.join)(box, name), content, { mode: 0o444 });
}


/***/ }),

/***/ 46996:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pathEntries = pathEntries;
const paths_js_1 = __webpack_require__(53880);
/**
 * The folders of PATH that are absolute and exist, without what `npm run` put in front of it: those are our own project's
 * programs, and a step in a workflow would not find them.
 */
function pathEntries(env) {
    const all = (env.PATH ?? '').split(':');
    const kept = env.npm_execpath === undefined && env.npm_lifecycle_event === undefined ? all : withoutNpm(all);
    return [...new Set(kept.flatMap((entry) => (0, paths_js_1.absolute)(entry) ?? []))].filter(paths_js_1.isFolder);
}
function withoutNpm(entries) {
    const first = entries.findIndex((entry) => !/\/node_modules\/\.bin\/?$|\/node-gyp-bin\/?$/.test(entry));
    return first < 0 ? [] : entries.slice(first);
}


/***/ }),

/***/ 57009:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.selfTest = selfTest;
const node_crypto_1 = __webpack_require__(77598);
const node_fs_1 = __webpack_require__(73024);
const node_net_1 = __webpack_require__(77030);
const node_path_1 = __webpack_require__(76760);
const paths_js_1 = __webpack_require__(53880);
const probe_js_1 = __webpack_require__(60274);
const seat_js_1 = __webpack_require__(93904);
const run_js_1 = __webpack_require__(24745);
const scene_js_1 = __webpack_require__(8772);
const scratch_js_1 = __webpack_require__(18242);
const SOCKETS = ['/var/run/docker.sock', '/run/docker.sock', '/run/containerd/containerd.sock', '/run/podman/podman.sock'];
const LIMITS = { seconds: 20, outputBytes: 65536, memoryBytes: 1 << 30, processes: 256 };
/**
 * Starts the sandbox once, as it would be started for a step but with an empty clone, and lets one process in it try everything
 * that must be impossible. The walls are believed only when all of it failed, and the clone itself could be written.
 */
async function selfTest(scene, variant) {
    const box = (0, node_path_1.join)(scene.scratch.dir, `test-${(0, node_crypto_1.randomBytes)(4).toString('hex')}`);
    (0, scene_js_1.makeBox)(box, scene);
    const [tree, probeHome, file] = [(0, node_path_1.join)(box, 'clone'), (0, node_path_1.join)(box, 'probe-home'), `.heal-probe-${(0, node_crypto_1.randomBytes)(6).toString('hex')}`];
    (0, node_fs_1.mkdirSync)(tree);
    (0, node_fs_1.mkdirSync)(probeHome);
    (0, node_fs_1.writeFileSync)((0, node_path_1.join)(box, 'canary'), '');
    const server = await listen();
    try {
        const facts = factsOf(scene, variant, { box, file, port: portOf(server), probeHome });
        const output = await runProbe({ ...scene, homes: [...scene.homes, { path: probeHome, masked: [] }] }, variant, { box, tree, facts });
        return judge(output, { facts, tree, probeHome, overlay: variant.overlay });
    }
    catch (error) {
        return { ok: false, reason: error instanceof Error ? error.message : String(error) };
    }
    finally {
        server.close();
        (0, scratch_js_1.removeTree)(box);
    }
}
function listen() {
    return new Promise((resolve, reject) => {
        const server = (0, node_net_1.createServer)((socket) => socket.destroy());
        server.on('error', reject).listen(0, '127.0.0.1', () => resolve(server));
    });
}
function portOf(server) {
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
}
const ENV_NAMES = ['HEAL_PROBE', 'PATH', scratch_js_1.MARK, 'PWD'];
function factsOf(scene, { docker }, { box, file, port, probeHome }) {
    const home = scene.home === undefined ? undefined : (0, node_fs_1.statSync)(scene.home);
    return {
        names: [...ENV_NAMES, ...(docker?.own?.names ?? [])],
        environ: (0, node_crypto_1.createHash)('sha256').update(readSafely('/proc/self/environ')).digest('hex'),
        // The containers of an ordinary daemon share the machine's users: there it is the want of capabilities that counts.
        namespaces: [...(docker === undefined ? ['user'] : []), 'pid', 'net', 'ipc', 'uts', 'mnt'].map((name) => (0, node_fs_1.readlinkSync)(`/proc/self/ns/${name}`)),
        canary: (0, node_path_1.join)(box, 'canary'),
        home: (0, scene_js_1.insideHome)(scene),
        homeId: home === undefined ? '' : `${home.dev}:${home.ino}`,
        root: scene.root,
        port,
        file,
        outside: ['/', '/etc', '/usr', '/usr/local', '/var', '/opt', '/dev/shm', '/tmp', (0, node_path_1.dirname)(scene.root), scene.root, (0, scene_js_1.insideHome)(scene), scene.scratch.dir, probeHome],
        sockets: SOCKETS,
    };
}
function readSafely(file) {
    try {
        return (0, node_fs_1.readFileSync)(file);
    }
    catch {
        return (0, node_crypto_1.randomBytes)(16);
    }
}
/** An image of its own need not have Node, nor need this machine's run in it. */
function probing(scene, { docker }, facts) {
    if (docker?.own !== undefined)
        return { env: { PATH: docker.own.path }, shown: [], argv: ['/bin/sh', '-c', probe_js_1.SHELL_PROBE, 'heal', ...(0, probe_js_1.shellFacts)(facts)] };
    const node = (0, paths_js_1.realPath)(process.execPath) ?? process.execPath;
    const covered = scene.hidden.some((dir) => (0, paths_js_1.isWithin)(node, dir)) && !scene.homes.some(({ path }) => (0, paths_js_1.isWithin)(node, path));
    const inside = covered ? `${scene_js_1.INSIDE}/node` : node;
    return { env: { PATH: '/usr/bin:/bin', HEAL_PROBE: JSON.stringify(facts) }, shown: covered ? [{ from: node, at: inside }] : [], argv: [inside, '-e', probe_js_1.PROBE] };
}
async function runProbe(scene, variant, { box, tree, facts }) {
    const spec = (0, scene_js_1.specOf)({
        scene, variant, tree, box, cwd: scene.root, network: false, memoryBytes: LIMITS.memoryBytes, processes: LIMITS.processes, ...probing(scene, variant, facts),
    });
    const mark = `${scene.scratch.name}/${(0, node_path_1.basename)(box)}`;
    const seat = (0, seat_js_1.openSeat)({ variant, nextMark: () => mark });
    try {
        const wrapped = variant.sandbox.wrap(spec);
        const running = (0, run_js_1.startRun)({ wrapped, cwd: '/', limits: LIMITS, mark, folder: box, contained: true, ...(await (0, seat_js_1.enter)(seat, spec, wrapped)) });
        return Buffer.from((await running.done).output).toString('utf8');
    }
    finally {
        await seat?.close();
    }
}
/** The probe may lie for nobody, but what it wrote is looked for outside, where it cannot deny it. */
function judge(output, { facts, tree, probeHome, overlay }) {
    const line = output.split('\n').find((one) => one.startsWith(`${probe_js_1.ANSWER} `));
    if (line === undefined)
        return { ok: false, reason: `it did not start: ${output.trim().split('\n').at(-1)?.slice(0, 300) ?? ''}` };
    const bad = line === `${probe_js_1.ANSWER} []` ? [] : [line.slice(probe_js_1.ANSWER.length + 1)];
    const written = facts.outside.filter((dir) => (0, node_fs_1.existsSync)((0, node_path_1.join)(dir, facts.file)));
    for (const dir of written)
        (0, node_fs_1.rmSync)((0, node_path_1.join)(dir, facts.file), { force: true });
    if (written.length > 0)
        bad.push(`it writes to ${written.join(', ')}`);
    if (!(0, node_fs_1.existsSync)((0, node_path_1.join)(tree, facts.file)))
        bad.push('it cannot write the clone');
    if (overlay && !(0, node_fs_1.existsSync)(probeHome))
        bad.push('the folder of a tool is gone');
    return bad.length === 0 ? { ok: true } : { ok: false, reason: `its self-test failed: ${bad.join('; ')}` };
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


/***/ }),

/***/ 17279:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.shownSettings = shownSettings;
exports.goChoices = goChoices;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const clean_settings_js_1 = __webpack_require__(61167);
const paths_js_1 = __webpack_require__(53880);
const search_path_js_1 = __webpack_require__(46996);
const tool_homes_js_1 = __webpack_require__(55161);
const LARGEST = 1 << 20;
/**
 * Settings as a command may see them: those of tool homes and of the machine's own Maven without credentials, and the files in the user's home
 * that choose versions. Read once, before anything foreign runs.
 */
function shownSettings({ env, home, homes }) {
    const cleaned = homes.flatMap((one) => one.cleaned.flatMap(({ at, by }) => cleanedFile(at, by)));
    const global = globalMaven(env).flatMap((at) => (homes.some(({ path }) => (0, paths_js_1.isWithin)(at, path)) ? [] : cleanedFile(at, 'maven')));
    return [...cleaned, ...global, ...(home === undefined ? [] : tool_homes_js_1.CHOICE_FILES.flatMap((name) => choices((0, node_path_1.join)(home, name))))];
}
function cleanedFile(at, by) {
    const text = textOf(at);
    return text === null ? [] : [{ at, content: (0, clean_settings_js_1.cleanSettings)(text, by) }];
}
/** Beside the program itself; Debian links it to /etc. It is laid over only where it holds what nobody should see. */
function globalMaven(env) {
    const programs = (0, search_path_js_1.pathEntries)(env).flatMap((entry) => (0, paths_js_1.realPath)((0, node_path_1.join)(entry, 'mvn')) ?? []);
    const files = programs.flatMap((program) => (0, paths_js_1.realPath)((0, node_path_1.join)((0, node_path_1.dirname)(program), '../conf/settings.xml')) ?? []);
    return [...new Set(files)].filter((at) => /<(?:server|proxy)>|:\/\/[^/\s<]{1,500}@/.test((textOf(at) ?? '').replace(/<!--[^]*?-->/g, '')));
}
/** Names and numbers of versions are all that such a file can hold. */
function choices(at) {
    const text = textOf(at);
    return text === null || text.length > 4096 || !/^[\w\s.:/+=#-]*$/.test(text) ? [] : [{ at, content: text }];
}
function textOf(at) {
    try {
        const real = (0, paths_js_1.realPath)(at);
        const text = real === undefined || (0, paths_js_1.kindOf)(real) !== 'file' ? null : (0, node_fs_1.readFileSync)(real, 'utf8');
        return text === null || text.length > LARGEST ? null : text;
    }
    catch {
        return null;
    }
}
/** Choices that `go env -w` wrote (https://pkg.go.dev/cmd/go#hdr-Environment_variables); the environment wins. */
function goChoices(env, home) {
    const file = env.GOENV ?? (0, node_path_1.join)(env.XDG_CONFIG_HOME ?? (0, node_path_1.join)(home ?? '/nonexistent', '.config'), 'go/env');
    const text = file.startsWith('/') ? (textOf(file) ?? '') : '';
    const found = [...text.matchAll(/^(GOTOOLCHAIN|GOFLAGS|GOEXPERIMENT|CGO_ENABLED)=(.{0,200})$/gm)].map((match) => [match[1] ?? '', match[2] ?? '']);
    return Object.fromEntries(found.filter(([name]) => env[name] === undefined));
}


/***/ }),

/***/ 86520:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.placeIn = placeIn;
exports.spotIn = spotIn;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const paths_js_1 = __webpack_require__(53880);
/** What lies at a path of one layer; a device 0:0 says "nothing here, and nothing below". */
function kindAt(path) {
    const stat = (0, node_fs_1.lstatSync)(path, { throwIfNoEntry: false });
    if (stat === undefined)
        return undefined;
    if (stat.isSymbolicLink())
        return 'link';
    if (stat.isDirectory())
        return 'folder';
    if (stat.isCharacterDevice() && stat.rdev === 0)
        return 'whiteout';
    return stat.isFile() ? 'file' : 'other';
}
/**
 * Where what is seen at `path` really lies, looked up from the top layer down without a mount; undefined when nothing is seen there, or only through
 * a link. That a run has emptied a folder by making it anew is not seen here: whether a path exists at all is then git's to say.
 */
function placeIn(stack, path) {
    const parts = path.split('/');
    for (const layer of stack) {
        const found = placeInOne(layer, parts);
        if (found !== 'below')
            return found;
    }
    return undefined;
}
function placeInOne(layer, parts) {
    let at = layer;
    for (const [n, part] of parts.entries()) {
        at = (0, node_path_1.join)(at, part);
        const kind = safely(at);
        if (kind === undefined)
            return 'below';
        if (kind === 'whiteout')
            return undefined;
        if (n === parts.length - 1)
            return at;
        if (kind !== 'folder')
            return undefined;
    }
    return at;
}
/** A name too long or a folder that we may not look into holds nothing that we could use. */
function safely(path) {
    try {
        return kindAt(path);
    }
    catch {
        return undefined;
    }
}
/**
 * What a relative path leads to, links followed as they would be where the layers are seen at `root`.
 */
function spotIn(stack, root, path) {
    let [at, left, links] = [[], path.split('/'), 0];
    while (left.length > 0) {
        const [part = '', ...rest] = left;
        left = rest;
        if (part === '' || part === '.')
            continue;
        if (part === '..') {
            if (at.length === 0)
                return 'outside';
            at = at.slice(0, -1);
            continue;
        }
        const place = placeIn(stack, [...at, part].join('/'));
        const kind = place === undefined ? undefined : safely(place);
        if (kind === 'folder')
            at = [...at, part];
        else if (kind !== 'link' || (links += 1) > 40)
            return 'missing';
        else {
            const target = (0, node_fs_1.readlinkSync)(place ?? '');
            if (target.startsWith('/') && !(0, paths_js_1.isWithin)(target, root))
                return 'outside';
            left = [...(target.startsWith('/') ? target.slice(root.length) : target).split('/'), ...rest];
            if (target.startsWith('/'))
                at = [];
        }
    }
    return 'folder';
}


/***/ }),

/***/ 55161:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CERTIFICATE_VARS = exports.ALWAYS_MASKED = exports.OWN_EYES_ONLY = exports.CHOICE_FILES = exports.TOOL_CHOICES = exports.TOOL_HOMES = void 0;
/** Left out on purpose: ~/.config, ~/.local/share and ~/.cache as a whole, which hold everything else of the user, too. */
exports.TOOL_HOMES = [
    // Rust
    { tool: 'cargo', dirs: ['.cargo'], vars: ['CARGO_HOME'], masked: ['credentials', 'credentials.*'], cleaned: { 'config.toml': 'cargo', config: 'cargo' } },
    { tool: 'rustup', dirs: ['.rustup'], vars: ['RUSTUP_HOME'] },
    { tool: 'sccache', dirs: ['.cache/sccache'] },
    // Go
    { tool: 'go', dirs: ['go'], vars: ['GOPATH', 'GOMODCACHE'] },
    { tool: 'go', dirs: ['.cache/go-build'], vars: ['GOCACHE'], caches: ['GOCACHE'] },
    { tool: 'go', dirs: ['sdk', '.gvm', '.goenv'], vars: ['GOROOT', 'GOENV_ROOT'] },
    // Java
    { tool: 'maven', dirs: ['.m2'], masked: ['settings*.xml'], cleaned: { 'settings.xml': 'maven' } },
    { tool: 'maven', dirs: [], vars: ['M2_HOME', 'MAVEN_HOME'], cleaned: { 'conf/settings.xml': 'maven' } },
    { tool: 'gradle', dirs: ['.gradle'], vars: ['GRADLE_USER_HOME', 'GRADLE_HOME'], masked: ['init.d', 'init.gradle*'], cleaned: { 'gradle.properties': 'gradle' }, caches: ['GRADLE_USER_HOME'] },
    { tool: 'java', dirs: ['.jdks', '.jenv', '.jabba', '.sbt', '.ivy2', '.konan'], vars: ['JAVA_HOME', 'JENV_ROOT', 'JABBA_HOME', 'JAVA_HOME_8_X64', 'JAVA_HOME_11_X64', 'JAVA_HOME_17_X64', 'JAVA_HOME_21_X64', 'JAVA_HOME_25_X64'], masked: ['.credentials*'] },
    { tool: 'sdkman', dirs: ['.sdkman'], vars: ['SDKMAN_DIR'] },
    // Node
    { tool: 'npm', dirs: ['.npm'], vars: ['npm_config_cache'], masked: ['_logs'], caches: ['npm_config_cache'] },
    { tool: 'npm', dirs: ['.npm-global', '.npm-packages'], masked: ['etc/npmrc'] },
    { tool: 'pnpm', dirs: ['.local/share/pnpm', '.pnpm-store', '.cache/pnpm', 'setup-pnpm'], vars: ['PNPM_HOME'] },
    { tool: 'yarn', dirs: ['.yarn', '.cache/yarn'], vars: ['YARN_CACHE_FOLDER', 'YARN_GLOBAL_FOLDER'], caches: ['YARN_CACHE_FOLDER'] },
    { tool: 'corepack', dirs: ['.cache/node/corepack'], vars: ['COREPACK_HOME'] },
    { tool: 'nvm', dirs: ['.nvm'], vars: ['NVM_DIR'], masked: ['versions/node/*/etc/npmrc'] },
    { tool: 'volta', dirs: ['.volta'], vars: ['VOLTA_HOME'] },
    { tool: 'fnm', dirs: ['.fnm', '.local/share/fnm'], vars: ['FNM_DIR'] },
    { tool: 'n', dirs: ['n'], vars: ['N_PREFIX'] },
    { tool: 'bun', dirs: ['.bun'], vars: ['BUN_INSTALL'] },
    { tool: 'deno', dirs: ['.deno', '.cache/deno'], vars: ['DENO_DIR'] },
    { tool: 'browsers', dirs: ['.cache/ms-playwright', '.cache/puppeteer', '.cache/Cypress'], vars: ['PLAYWRIGHT_BROWSERS_PATH'] },
    // Python
    { tool: 'pip', dirs: ['.cache/pip'], vars: ['PIP_CACHE_DIR'], caches: ['PIP_CACHE_DIR'] },
    { tool: 'pipx', dirs: ['.local/pipx', '.local/share/pipx'], vars: ['PIPX_HOME', 'PIPX_BIN_DIR'] },
    { tool: 'uv', dirs: ['.local/share/uv'], vars: ['UV_PYTHON_INSTALL_DIR', 'UV_TOOL_DIR'], masked: ['credentials'] },
    { tool: 'uv', dirs: ['.cache/uv'], vars: ['UV_CACHE_DIR'], caches: ['UV_CACHE_DIR'] },
    { tool: 'poetry', dirs: ['.poetry', '.local/share/pypoetry', '.cache/pypoetry'], vars: ['POETRY_HOME', 'POETRY_CACHE_DIR'], caches: ['POETRY_CACHE_DIR'] },
    { tool: 'virtualenv', dirs: ['.virtualenvs', '.local/share/virtualenvs'], vars: ['VIRTUAL_ENV', 'WORKON_HOME'] },
    { tool: 'pyenv', dirs: ['.pyenv'], vars: ['PYENV_ROOT', 'pythonLocation'] },
    { tool: 'conda', dirs: ['miniconda3', 'anaconda3', '.conda'], vars: ['CONDA_PREFIX'] },
    { tool: 'pre-commit', dirs: ['.cache/pre-commit'], vars: ['PRE_COMMIT_HOME'] },
    // Ruby
    { tool: 'rbenv', dirs: ['.rbenv'], vars: ['RBENV_ROOT'] },
    { tool: 'gem', dirs: ['.gem', '.local/share/gem'], vars: ['GEM_HOME'], masked: ['credentials'] },
    { tool: 'bundler', dirs: ['.bundle'], vars: ['BUNDLE_PATH'], masked: ['config'] },
    // Others, and managers of many
    { tool: 'asdf', dirs: ['.asdf'], vars: ['ASDF_DIR', 'ASDF_DATA_DIR'] },
    { tool: 'mise', dirs: ['.local/share/mise'], vars: ['MISE_DATA_DIR'] },
    { tool: 'nix', dirs: ['.nix-profile'] },
    { tool: 'homebrew', dirs: ['/home/linuxbrew/.linuxbrew'] },
    { tool: 'dotnet', dirs: ['.dotnet', '.nuget/packages'], vars: ['DOTNET_ROOT', 'NUGET_PACKAGES'] },
    { tool: 'composer', dirs: ['.composer', '.cache/composer'], vars: ['COMPOSER_HOME'], masked: ['auth.json'] },
    { tool: 'android', dirs: [], vars: ['ANDROID_HOME', 'ANDROID_SDK_ROOT'] },
    { tool: 'ccache', dirs: ['.ccache', '.cache/ccache'], vars: ['CCACHE_DIR'], caches: ['CCACHE_DIR'] },
    { tool: 'local', dirs: ['.local/bin', '.local/lib'] },
    { tool: 'hosted', dirs: ['/opt/hostedtoolcache'], vars: ['RUNNER_TOOL_CACHE'] },
];
/** Variables of the tools that are passed on although they name no folder: which version to take, and flags that decide what is an error. */
exports.TOOL_CHOICES = [
    'RUSTUP_TOOLCHAIN', 'PYENV_VERSION', 'RBENV_VERSION', 'NODENV_VERSION', 'JENV_VERSION', 'GOENV_VERSION', 'GOTOOLCHAIN', 'ASDF_NODEJS_VERSION', 'ASDF_PYTHON_VERSION',
    'ASDF_GOLANG_VERSION', 'ASDF_RUST_VERSION', 'ASDF_JAVA_VERSION', 'UV_PYTHON', 'CONDA_DEFAULT_ENV', 'GOFLAGS', 'GOEXPERIMENT', 'CGO_ENABLED', 'RUSTFLAGS',
    'CARGO_BUILD_TARGET', 'CC', 'CXX',
];
/** Files right in the user's home that say which version of a tool to take, and nothing else. */
exports.CHOICE_FILES = ['.tool-versions', '.java-version', '.go-version', '.node-version', '.python-version', '.ruby-version', '.sdkmanrc'];
/** Where the homes are found only for us; the variable itself belongs to the runner and is not passed on. */
exports.OWN_EYES_ONLY = ['RUNNER_TOOL_CACHE'];
/** Names that hold credentials in whatever home they turn up, at its top. */
exports.ALWAYS_MASKED = [
    '.npmrc', 'npmrc', '.pypirc', '.netrc', '_netrc', '.git-credentials', '.docker', '.ssh', '.gnupg', '.aws', '.azure', '.kube', '.config/gh',
    '.config/gcloud', '.config/git', '.yarnrc.yml', 'pip.conf', 'credentials', 'credentials.json', 'credentials.toml', 'auth.json', 'keyrings',
];
/** Certificates of a company's own network, passed only to runs that have the network. */
exports.CERTIFICATE_VARS = [
    'NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'GIT_SSL_CAINFO', 'PIP_CERT', 'CARGO_HTTP_CAINFO',
];


/***/ }),

/***/ 21322:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.processTree = processTree;
const cgroup_js_1 = __webpack_require__(4318);
const processes_js_1 = __webpack_require__(24569);
const scratch_js_1 = __webpack_require__(18242);
function processTree(options) {
    const known = new Map();
    const look = () => {
        const found = find((0, processes_js_1.listProcesses)(), options, known);
        for (const { pid, startTime } of found)
            known.set(pid, startTime);
        return found;
    };
    const killNow = () => {
        // Parents before their children, or a shell still tells of a death that it was not meant to see. But a namespace's first
        // process before all: the others in it die with it, in one stroke of the kernel.
        const found = look();
        const first = found.filter(({ ppid }) => options.contained && ppid === options.pid);
        for (const { pid } of [...first, ...found])
            (0, processes_js_1.signal)(pid, 'SIGKILL');
        (0, cgroup_js_1.killGroups)(options.groups);
    };
    return {
        adopt(pid) {
            const startTime = (0, processes_js_1.processInfo)(pid)?.startTime;
            if (startTime !== undefined)
                known.set(pid, startTime);
        },
        look,
        killNow,
        terminate() {
            const isWrapper = ({ pid, ppid }) => options.contained && (pid === options.pid || ppid === options.pid);
            for (const one of look())
                if (!isWrapper(one))
                    (0, processes_js_1.signal)(one.pid, 'SIGTERM');
        },
        async kill() {
            for (let round = 0; round < 200; round += 1) {
                killNow();
                if (!survivors(options, known))
                    return;
                await new Promise((resolve) => setTimeout(resolve, 10));
            }
        },
    };
}
function find(all, options, known) {
    const found = new Map();
    const add = (list) => list.forEach((one) => found.set(one.pid, one));
    add((0, processes_js_1.descendants)(all, options.pid));
    add(all.filter(({ pid, startTime }) => known.get(pid) === startTime));
    if (!options.contained) {
        add(all.filter(({ group, session }) => group === options.pid || session === options.pid));
        const inGroups = new Set(options.groups.flatMap(({ dir }) => (0, cgroup_js_1.members)(dir)));
        add(all.filter(({ pid }) => inGroups.has(pid)));
    }
    return [...found.values()];
}
/** Reading every environment is dear, so the mark is asked for only at the end. */
function survivors(options, known) {
    for (const [pid, startTime] of known)
        if ((0, processes_js_1.processInfo)(pid)?.startTime !== startTime)
            known.delete(pid);
    if (!options.contained)
        for (const { pid, startTime } of (0, processes_js_1.marked)((0, processes_js_1.listProcesses)(), `${scratch_js_1.MARK}=${options.mark}\0`))
            known.set(pid, startTime);
    return known.size > 0 || options.groups.some(({ dir }) => (0, cgroup_js_1.members)(dir).length > 0);
}


/***/ }),

/***/ 7663:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.QUIET = exports.ASK = void 0;
exports.toolsIn = toolsIn;
exports.askArguments = askArguments;
exports.parseVersions = parseVersions;
exports.differences = differences;
exports.versionsOutside = versionsOutside;
const node_child_process_1 = __webpack_require__(31421);
const paths_js_1 = __webpack_require__(53880);
/** The argument with which a tool is asked for its version. */
const TOOLS = {
    ...Object.fromEntries([
        'node', 'npm', 'pnpm', 'yarn', 'bun', 'deno', 'python', 'python3', 'pip', 'pip3', 'pytest', 'tox', 'uv', 'poetry', 'ruby', 'bundle', 'cargo', 'rustc',
        'rustfmt', 'java', 'javac', 'mvn', 'gcc', 'g++', 'cc', 'c++', 'clang', 'clang++', 'make', 'ninja', 'cmake', 'ctest', 'meson', 'php', 'composer', 'dotnet',
    ].map((name) => [name, '--version'])),
    go: 'version',
};
/** Tools that stand behind another one's name. */
const BEHIND = {
    npm: ['node'], npx: ['node'], pnpm: ['node'], yarn: ['node'], pytest: ['python'], tox: ['python'], cargo: ['rustc'], mvn: ['java'], gradle: ['java'], make: ['gcc'],
    cmake: ['c++'], ctest: ['cmake'],
};
/** The tools whose names a command holds as words, and those behind them, that can be asked for a version. */
function toolsIn(command) {
    const words = command.slice(0, 20_000).split(/[^A-Za-z0-9_.+-]+/);
    const all = words.flatMap((word) => [...(Object.hasOwn(TOOLS, word) ? [word] : []), ...(Object.hasOwn(BEHIND, word) ? (BEHIND[word] ?? []) : [])]);
    return [...new Set(all)].slice(0, 8);
}
/**
 * A script for `sh -c` that prints, for each tool among its arguments, one line `tool<TAB>where<TAB>version`; nothing for a tool
 * that is not there. Run where the repository is not: its own settings could make a tool run code, and it would run outside too.
 */
exports.ASK = [
    'while [ $# -gt 0 ]; do t=$1; a=$2; shift 2',
    'w=$(command -v "$t") || continue',
    'printf "%s\\t%s\\t%s\\n" "$t" "$w" "$("$t" "$a" 2>&1 | head -n 1)"',
    'done',
].join('\n');
function askArguments(tools) {
    return tools.flatMap((tool) => [tool, TOOLS[tool] ?? '--version']);
}
/** Reads what ASK printed. */
function parseVersions(output) {
    const rows = output.split('\n').map((line) => line.split('\t'));
    return new Map(rows.flatMap(([tool, , version]) => (tool !== undefined && version !== undefined ? [[tool, version.slice(0, 200)]] : [])));
}
/** One sentence for each tool that is not the same inside as outside. */
function differences(outside, inside) {
    return [...outside].flatMap(([tool, version]) => {
        const other = inside.get(tool);
        if (other === version)
            return [];
        return [other === undefined ? `${tool} (${version}) is not found in the sandbox.` : `${tool} is ${version} here but ${other} in the sandbox.`];
    });
}
/**
 * The versions that the machine itself has. A tool that lies in the repository is not asked: that would run the repository's code
 * outside the sandbox. Ten seconds, then what came so far.
 */
function versionsOutside(tools, env, root) {
    const path = (env.PATH ?? '').split(':').filter((entry) => !(0, paths_js_1.isWithin)((0, paths_js_1.realPath)(entry) ?? root, root)).join(':');
    return new Promise((resolve) => {
        const child = (0, node_child_process_1.spawn)('/bin/sh', ['-c', exports.ASK, 'heal', ...askArguments(tools)], { cwd: '/', env: { ...env, ...exports.QUIET, PATH: path }, stdio: ['ignore', 'pipe', 'ignore'], detached: true });
        let output = '';
        const timer = setTimeout(() => child.pid !== undefined && killGroup(child.pid), 10_000);
        child.stdout.on('data', (chunk) => (output = (output + chunk.toString('utf8')).slice(0, 65536)));
        const done = () => {
            clearTimeout(timer);
            resolve(parseVersions(output));
        };
        child.on('error', done).on('close', done);
    });
}
/** Asking must not install or download anything. */
exports.QUIET = {
    RUSTUP_AUTO_INSTALL: '0', COREPACK_ENABLE_NETWORK: '0', COREPACK_ENABLE_DOWNLOAD_PROMPT: '0', DOTNET_CLI_TELEMETRY_OPTOUT: '1', GOTOOLCHAIN: 'local', npm_config_update_notifier: 'false',
};
function killGroup(pid) {
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch {
        // Gone already.
    }
}


/***/ }),

/***/ 75916:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.OUTER_ENV = void 0;
exports.layered = layered;
exports.isSpeakable = isSpeakable;
/**
 * Runs in our own user and mount namespace: lays the layers, then takes away what must not be seen, then becomes the command. All foreign
 * text comes as arguments. A kernel that does not know `userxattr` gets a second try. The mounts die with the namespace.
 * @see https://docs.kernel.org/filesystems/overlayfs.html
 */
const SCRIPT = `set -e
while [ "$1" = layer ]; do
  mkdir -p -- "$3" "$4" "$5"
  o="lowerdir=$2,upperdir=$3,workdir=$4,index=off"
  mount -t overlay overlay -o "$o,userxattr" "$5" 2>/dev/null || mount -t overlay overlay -o "$o" "$5"
  shift 5
done
while [ "$1" = gone ]; do rm -rf -- "$2"; shift 2; done
shift
exec "$@"`;
/** The wrapper's own programs must be the system's: nothing of a step's environment reaches them. */
exports.OUTER_ENV = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin:/usr/local/bin', LC_ALL: 'C' };
/** What starts `argv` where the layers are mounted and `gone` is taken out of them. */
function layered(layers, gone, argv) {
    const mounted = layers.flatMap(({ lower, upper, work, merged }) => ['layer', lower.join(':'), upper, work, merged]);
    const script = ['sh', '-c', SCRIPT, 'heal', ...mounted, ...gone.flatMap((path) => ['gone', path]), 'run', ...argv];
    return ['unshare', '--user', '--map-root-user', '--mount', ...script];
}
/** Overlay options have no quoting that all versions of mount share. */
function isSpeakable(path) {
    return !/[\s,:\\"]/.test(path);
}


/***/ }),

/***/ 83992:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.bubblewrap = void 0;
const sandbox_js_1 = __webpack_require__(95511);
const layers_js_1 = __webpack_require__(75916);
/**
 * bubblewrap (https://github.com/containers/bubblewrap, bwrap(1)), 0.4 or later, inside `unshare --user --mount` where overlay
 * mounts work. Missing on purpose: a seccomp filter and limits, which the caller sets from outside.
 */
exports.bubblewrap = {
    name: 'bubblewrap',
    summary: 'own user, process, network and mount namespaces; the system read-only, home empty, tool homes below a throw-away layer',
    wrap(spec) {
        const layers = spec.overlay ? layersOf(spec) : [];
        const bwrap = ['bwrap', '--args', String(sandbox_js_1.ARGS_FD), '--', ...spec.argv];
        const fed = [...isolation(spec), ...mounts(spec, layers), ...environment(spec), '--chdir', spec.cwd];
        return { argv: below(spec, layers, bwrap), env: layers_js_1.OUTER_ENV, fed };
    },
};
/** A path that cannot be said is shown read-only instead. */
function layersOf(spec) {
    const at = (n, part) => `${spec.scratch}/layers/${n}/${part}`;
    if (!(0, layers_js_1.isSpeakable)(spec.scratch))
        return [];
    return spec.homes
        .map((home, n) => ({ ...home, lower: [home.path], upper: at(n, 'upper'), work: at(n, 'work'), merged: at(n, 'merged') }))
        .filter((layer) => (0, layers_js_1.isSpeakable)(layer.path));
}
function below(spec, homes, argv) {
    const layers = spec.layers === undefined ? homes : [spec.layers, ...homes];
    if (layers.length === 0)
        return argv;
    const gone = homes.flatMap((layer) => layer.masked.map((path) => layer.merged + path.slice(layer.path.length)));
    return (0, layers_js_1.layered)(layers, gone, argv);
}
/** Capabilities are dropped by name because bubblewrap keeps them for uid 0, with which the mounts could be taken apart again. */
function isolation(spec) {
    return [
        '--unshare-user', '--unshare-pid', '--unshare-ipc', '--unshare-uts', '--unshare-cgroup-try',
        ...(spec.network ? [] : ['--unshare-net']),
        ...(atLeast(spec, 0, 8) ? ['--disable-userns'] : []),
        '--uid', String(spec.uid), '--gid', String(spec.gid), '--hostname', 'heal',
        '--cap-drop', 'ALL', '--die-with-parent', '--new-session', '--json-status-fd', String(sandbox_js_1.STATUS_FD),
    ];
}
/** Outer folders before inner ones, and at the same place in the order of this list, so that the later one is seen. */
function mounts(spec, layers) {
    const size = spec.memoryFiles !== undefined && atLeast(spec, 0, 7) ? ['--size', String(Math.floor(spec.memoryFiles))] : [];
    const all = [
        ...spec.hidden.map((at) => ({ at, args: [...size, '--tmpfs', at] })),
        ...(spec.maskedFiles ?? []).map((at) => ({ at, args: emptyFile(spec, at) })),
        { at: spec.home, args: ['--bind', `${spec.scratch}/home`, spec.home] },
        ...spec.homes.flatMap((home) => homeMounts(spec, home, layers)),
        { at: spec.mountAt, args: ['--bind', spec.clone, spec.mountAt] },
        ...(spec.shown ?? []).map(({ from, at }) => ({ at, args: ['--ro-bind', from, at] })),
    ];
    const depth = (mount) => mount.at.split('/').filter((part) => part !== '').length;
    const inOrder = all.map((mount, n) => ({ mount, n })).sort((a, b) => depth(a.mount) - depth(b.mount) || a.n - b.n);
    return ['--ro-bind', '/', '/', '--proc', '/proc', '--dev', '/dev', ...inOrder.flatMap(({ mount }) => mount.args)];
}
function homeMounts(spec, home, layers) {
    const layer = layers.find(({ path }) => path === home.path);
    if (layer !== undefined)
        return [{ at: home.path, args: ['--bind', layer.merged, home.path] }];
    const masks = home.masked.map((at) => ({ at, args: emptyFile(spec, at) }));
    return [{ at: home.path, args: ['--ro-bind', home.path, home.path] }, ...masks];
}
/** An empty stand-in of the right kind (a tool stumbles over an empty file that should be XML or JSON); a trailing slash marks a folder. */
function emptyFile(spec, at) {
    if (at.endsWith('/'))
        return ['--tmpfs', at.slice(0, -1)];
    const kind = /\.(xml|json)$/.exec(at)?.[0] ?? '';
    return ['--ro-bind', `${spec.scratch}/empty${kind}`, at];
}
/** PWD and the like are leftovers of the wrapper's own shell. */
function environment(spec) {
    const leftovers = ['LC_ALL', 'OLDPWD', 'SHLVL', '_'].flatMap((name) => ['--unsetenv', name]);
    return [...leftovers, ...Object.entries(spec.env).flatMap(([name, value]) => ['--setenv', name, value])];
}
function atLeast(spec, major, minor) {
    if (spec.version === undefined)
        return false;
    return spec.version[0] > major || (spec.version[0] === major && spec.version[1] >= minor);
}


/***/ }),

/***/ 1970:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.docker = void 0;
const sandbox_js_1 = __webpack_require__(95511);
/** Whoever keeps the container alive: nobody the command could be, or it could be killed or traced by it. */
const KEEPERS = [65534, 65533];
/**
 * Ends with its standard input, that is at the latest with us; what descends from it, or is adopted by it, ends then, too. It is a
 * shell that waits, for the first process of a container has to bury its dead.
 */
const KEEP = 'echo ready; cat; exit 0';
/**
 * Runs inside, and becomes the command: takes the environment from standard input, sends both outputs one way, so that they keep
 * their order, and says on the other that it got so far. Whatever the client ends with before that is docker's own failure.
 */
const ENTER = `exec 3>&2 2>&1
unset HOSTNAME HOME
eval "$(cat)"
cd -- "$1" || exit 125
shift
unset OLDPWD
echo '{ "started": 1 }' >&3
exec "$@" </dev/null 3>&-`;
/**
 * Docker (https://docs.docker.com/reference/cli/docker/container/run/), 20.10 or later: the system of this machine read-only below an
 * image that is empty, or an image's own. Missing on purpose: `--init`, whose program would have to be mounted below a read-only /sbin.
 */
exports.docker = {
    name: 'docker',
    summary: 'a container without network, capabilities or new privileges, with limits of its own; the system read-only, home empty, tool homes read-only',
    wrap(spec) {
        const container = spec.container ?? NOTHING;
        const keeper = KEEPERS.find((uid) => uid !== spec.uid) ?? KEEPERS[0];
        const run = [...isolation(spec, container), '--user', `${keeper}:${keeper}`, ...mounts(spec, container), container.image, '/bin/sh', '-c', KEEP];
        const exec = ['--interactive', '--user', `${spec.uid}:${spec.gid}`];
        return { argv: ['/bin/sh', '-c', ENTER, 'heal', spec.cwd, ...spec.argv], env: {}, container: { run, exec, script: environment(spec) } };
    },
};
const NOTHING = { image: 'heal-action-empty', system: [], run: '', memoryBytes: 2 ** 30, processes: 256 };
/** No limit on open files: a daemon that is itself limited cannot grant one. `--userns host` because files must belong to whom they belong to. */
function isolation(spec, { run, memoryBytes, processes }) {
    const memory = String(Math.floor(memoryBytes));
    return [
        '--rm', '--interactive', '--pull', 'never', '--log-driver', 'none', '--label', `${sandbox_js_1.RUN_LABEL}=${run}`, '--entrypoint', '',
        '--network', spec.network ? 'host' : 'none', '--hostname', 'heal', '--ipc', 'private', '--userns', 'host',
        '--cap-drop', 'ALL', '--security-opt', 'no-new-privileges', '--read-only', '--workdir', '/',
        '--memory', memory, '--memory-swap', memory, '--pids-limit', String(Math.floor(processes)), '--ulimit', 'core=0:0',
    ];
}
/** By the place where it appears: of two things at one place the later one is seen. Docker itself mounts outer folders before inner ones. */
function mounts(spec, { system }) {
    const size = spec.memoryFiles === undefined ? '' : `,size=${Math.floor(spec.memoryFiles)}`;
    const all = new Map();
    const empty = (at) => void all.set(at, ['--tmpfs', `${at}:rw,exec,nosuid,nodev,mode=1777${size}`]);
    const show = (from, at, readonly = true) => {
        all.set(at, ['--mount', ['type=bind', field('src', from), field('dst', at), ...(readonly ? ['readonly'] : [])].join(',')]);
    };
    for (const at of system)
        show(at, at);
    for (const at of spec.hidden)
        empty(at);
    const mask = (at) => (at.endsWith('/') ? empty(at.slice(0, -1)) : show(standIn(spec, at), at));
    for (const at of spec.maskedFiles ?? [])
        mask(at);
    show(`${spec.scratch}/home`, spec.home, false);
    for (const home of spec.homes)
        showHome(home, { show, mask });
    show(spec.clone, spec.mountAt, false);
    for (const { from, at } of spec.shown ?? [])
        show(from, at);
    return [...all.values()].flat();
}
function showHome({ path, masked }, { show, mask }) {
    show(path, path);
    for (const at of masked)
        mask(at);
}
/** A value of `--mount`, which is read as a line of CSV. */
function field(key, value) {
    const pair = `${key}=${value}`;
    return /[",\n\r]/.test(pair) ? `"${pair.replaceAll('"', '""')}"` : pair;
}
/** An empty file of the right kind, as bubblewrap's. */
function standIn(spec, at) {
    return `${spec.scratch}/empty${/\.(xml|json)$/.exec(at)?.[0] ?? ''}`;
}
/** Names that a shell keeps to itself; setting one ends it. */
const SHELL_OWN = /^(?:UID|EUID|PPID|BASHOPTS|SHELLOPTS|BASH_VERSINFO|OPTIND|LINENO)$/;
/** What no shell could hold as a variable would not reach the command in another sandbox either. */
function environment({ env }) {
    const names = Object.keys(env).filter((name) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !SHELL_OWN.test(name));
    return names.map((name) => `export ${name}='${(env[name] ?? '').replaceAll("'", `'\\''`)}'\n`).join('');
}


/***/ }),

/***/ 19560:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.sandboxes = void 0;
exports.sandboxNamed = sandboxNamed;
const bubblewrap_js_1 = __webpack_require__(83992);
const docker_js_1 = __webpack_require__(1970);
const none_js_1 = __webpack_require__(73428);
/** Every sandbox there is, the one that `auto` tries first in front. */
exports.sandboxes = [bubblewrap_js_1.bubblewrap, docker_js_1.docker, none_js_1.none];
function sandboxNamed(name) {
    return exports.sandboxes.find((sandbox) => sandbox.name === name);
}


/***/ }),

/***/ 73428:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.none = void 0;
/** No sandbox: the command runs natively in the clone's folder. Only its environment is not ours. */
exports.none = {
    name: 'none',
    summary: 'no isolation: commands run natively in a copy of the work tree, with an environment built from zero',
    wrap: (spec) => ({ argv: spec.argv, env: spec.env }),
};


/***/ })

};
