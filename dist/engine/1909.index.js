export const id = 1909;
export const ids = [1909];
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

/***/ 21522:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isOurs = isOurs;
exports.baseOf = baseOf;
exports.healChain = healChain;
/** More commits of ours than any branch of ours will have. */
const MAX_COMMITS = 50;
/**
 * Whether every commit of a branch, back to the base that its first one names, is ours. A forged trailer gains nothing: we
 * then add a commit to a branch that its author could have changed anyway (threat O4).
 */
async function isOurs(tip, read) {
    let [at, base] = [tip, ''];
    for (let i = 0; i < MAX_COMMITS && at !== base; i++) {
        const commit = await read(at);
        const parent = commit?.parents[0];
        if (commit?.base === undefined || parent === undefined)
            return false;
        [at, base] = [parent, commit.base];
    }
    return at === base;
}
/** The base that a commit's message names. Trailers stand in the last paragraph; the same words elsewhere are only words. */
function baseOf(message) {
    const trimmed = message.trimEnd();
    return /^Heal-Base: ([0-9a-f]{40}|[0-9a-f]{64})$/m.exec(trimmed.slice(trimmed.lastIndexOf('\n\n') + 1))?.[1];
}
/**
 * The same walk as `isOurs`, with what it saw; null where a commit is not ours. A base that is itself a heal's (its tree is one of `mine`, as the ledger tells)
 * is walked on from: else a chain of heals that each name the one before as their base would look like one heal, for ever (threat O1).
 */
async function healChain(tip, read, mine) {
    const commits = [];
    for (let at = tip; commits.length <= MAX_COMMITS;) {
        const commit = await read(at);
        if (commit === null)
            return null;
        const { base, tree, parents: [parent] } = commit;
        if (commits.at(-1)?.base === at && (base === undefined || !mine.has(tree)))
            return { commits, base: { sha: at, tree } };
        if (base === undefined || parent === undefined)
            return null;
        commits.push({ ...commit, sha: at, base });
        at = parent;
    }
    return null;
}


/***/ }),

/***/ 57230:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.applyPatch = applyPatch;
const fault_of_js_1 = __webpack_require__(83919);
const patch_shape_js_1 = __webpack_require__(41051);
const trees_js_1 = __webpack_require__(19264);
/**
 * Applies a patch that somebody else wrote to a tree, in an index of ours. Strict: no three-way merge, no recount, no rejects, no hunk at
 * another line than it says (threat D12). What the headers claim is of no matter, since the tree that comes out is what is judged.
 * @see https://git-scm.com/docs/git-apply
 */
async function applyPatch(ground, base, patch) {
    const unfit = (0, patch_shape_js_1.unfitPatch)(patch);
    if (unfit !== null)
        return { ok: false, reason: `The patch ${unfit}.` };
    const index = await (0, trees_js_1.indexOf)(ground, base);
    const answer = await ground.plain(['apply', '--cached', '--verbose', '--whitespace=nowarn', '-p1', '-'], { index, input: patch });
    const told = answer.stderr.toString();
    if (answer.code !== 0)
        return { ok: false, reason: `The patch does not apply: ${(0, fault_of_js_1.faultOf)(answer.stderr) || 'git gave no reason'}.` };
    const moved = /^Hunk #\d+ succeeded at (\d+) \(offset/m.exec(told);
    if (moved !== null)
        return { ok: false, reason: `The patch fits at line ${moved[1] ?? ''} only, which is not where it says.` };
    return { ok: true, tree: await (0, trees_js_1.finish)(ground, index) };
}


/***/ }),

/***/ 45750:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.diffTrees = diffTrees;
const promises_1 = __webpack_require__(51455);
const run_git_js_1 = __webpack_require__(689);
const trees_js_1 = __webpack_require__(19264);
const PLAIN = ['--no-renames', '--full-index', '--no-ext-diff', '--no-textconv', '--no-color', '--no-relative', '--ignore-submodules=none'];
const PATCH = ['-p', '--binary', '--src-prefix=a/', '--dst-prefix=b/', '--unified=3', ...PLAIN];
/**
 * What differs between two trees: entry by entry without rename detection (a move is a removal and an addition, so that nobody moves a
 * file out of a guarded place unseen), and as text that `git apply` takes.
 * @see https://git-scm.com/docs/git-diff-tree
 */
async function diffTrees(ground, base, tree) {
    const between = [(0, trees_js_1.objectName)(base), (0, trees_js_1.objectName)(tree)];
    const answer = (0, run_git_js_1.must)(await ground.plain(['diff-tree', '-r', '-z', '--raw', '--numstat', ...PLAIN, ...between]), 'compare two trees');
    const files = parseRaw((0, run_git_js_1.itemsOf)(answer.stdout));
    return { files, diff: await patchText(ground, between) };
}
/** The patch. Where a content or a name is not UTF-8 no string can hold it: the whole patch then comes in git's binary form, which is ASCII. */
async function patchText(ground, between) {
    const text = decoded(await patchOf(ground, between, ['-c', 'core.quotePath=false']));
    if (text !== null)
        return text;
    const attributes = ground.fresh('attributes');
    await (0, promises_1.writeFile)(attributes, '* -diff\n');
    return (await patchOf(ground, between, ['-c', 'core.quotePath=true', '-c', `core.attributesFile=${attributes}`])).toString('latin1');
}
async function patchOf(ground, between, settings) {
    return (0, run_git_js_1.must)(await ground.plain([...settings, 'diff-tree', '-r', ...PATCH, ...between]), 'write a patch').stdout;
}
function decoded(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
/** Raw lines (`:mode mode hash hash letter`, then the path), then counts (`added\tremoved\tpath`, `-` for binary). */
function parseRaw(items) {
    const raw = [];
    const counts = new Map();
    for (let i = 0; i < items.length; i++) {
        const item = items[i] ?? '';
        if (item.startsWith(':'))
            raw.push({ fields: item.slice(1).split(' '), path: items[++i] ?? '' });
        else {
            const [added = '', removed = '', ...path] = item.split('\t');
            counts.set(path.join('\t'), [added, removed]);
        }
    }
    return raw.map(({ path, fields }) => patchFile(path, fields, counts.get(path) ?? ['0', '0']));
}
function patchFile(path, fields, [added, removed]) {
    const [modeBefore = '', modeAfter = '', before = '', after = ''] = fields;
    return {
        path,
        modeBefore: presentMode(modeBefore),
        modeAfter: presentMode(modeAfter),
        before: presentHash(before),
        after: presentHash(after),
        added: Number.parseInt(added, 10) || 0,
        removed: Number.parseInt(removed, 10) || 0,
        binary: added === '-',
    };
}
function presentMode(mode) {
    return mode === '000000' ? null : (0, trees_js_1.modeOf)(mode);
}
function presentHash(hash) {
    return /^0+$/.test(hash) ? null : hash;
}


/***/ }),

/***/ 40222:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.discover = discover;
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const environment_js_1 = __webpack_require__(35376);
const fault_of_js_1 = __webpack_require__(83919);
const run_git_js_1 = __webpack_require__(689);
/** Finds the repository that a folder belongs to. Only asks git for facts; a reason where there is none to heal in. */
async function discover(folder, tools) {
    const info = await (0, promises_1.stat)(folder).catch(() => null);
    if (info === null || !info.isDirectory())
        return no(`There is no folder ${folder}.`);
    const cwd = await (0, promises_1.realpath)((0, node_path_1.resolve)(folder));
    const env = (0, environment_js_1.askingEnv)(tools.outer, cwd);
    const ask = (...args) => tools.run({ args, cwd, env });
    const top = await ask('rev-parse', '--path-format=absolute', '--show-toplevel');
    if (top.code !== 0)
        return no(whyNot(folder, top.stderr));
    const head = await ask('rev-parse', '-q', '--verify', 'HEAD^{commit}');
    if (head.code !== 0)
        return no(`The repository ${folder} has no commit yet.`);
    return { ok: true, found: await facts(ask, (0, run_git_js_1.textOf)(top), (0, run_git_js_1.textOf)(head)) };
}
async function facts(ask, root, head) {
    const [gitDir, commonDir, branch, config] = await Promise.all([
        ask('rev-parse', '--path-format=absolute', '--git-dir'),
        ask('rev-parse', '--path-format=absolute', '--git-common-dir'),
        ask('symbolic-ref', '-q', 'HEAD'),
        ask('config', '--list', '--includes', '-z'),
    ]);
    const name = branch.code === 0 ? (0, run_git_js_1.textOf)(branch).replace(/^refs\/heads\//, '') : undefined;
    return {
        root,
        gitDir: (0, run_git_js_1.textOf)((0, run_git_js_1.must)(gitDir, 'find the git folder')),
        commonDir: (0, run_git_js_1.textOf)((0, run_git_js_1.must)(commonDir, 'find the git folder')),
        head,
        ...(name === undefined ? {} : { branch: name }),
        config: (0, environment_js_1.parseConfig)((0, run_git_js_1.itemsOf)((0, run_git_js_1.must)(config, 'read its configuration').stdout)),
    };
}
function whyNot(folder, stderr) {
    if (/not a git repository/.test(stderr))
        return `${folder} is not inside a git repository.`;
    if (/must be run in a work tree|cannot use bare repository/.test(stderr))
        return `${folder} has no work tree: it is a bare repository or a git folder.`;
    if (/dubious ownership/.test(stderr))
        return `The repository around ${folder} belongs to another user; name its top folder if it is to be trusted.`;
    return `git cannot open ${folder}: ${(0, fault_of_js_1.faultOf)(stderr)}.`;
}
function no(reason) {
    return { ok: false, reason };
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

/***/ 45939:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fetchBase = fetchBase;
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const environment_js_1 = __webpack_require__(35376);
const fault_of_js_1 = __webpack_require__(83919);
const ground_js_1 = __webpack_require__(82810);
const run_git_js_1 = __webpack_require__(689);
const LIMITS = { seconds: 600, bytes: 8 * 2 ** 30 };
const FROM = 'refs/heal/base';
/**
 * One commit and its files, in a bare repository of ours: no work tree, no hook, no filter, no setting of anybody's. The token goes as a header to this server alone,
 * through the environment of the one process that needs it, and along with no redirect.
 * @see https://git-scm.com/docs/git-fetch
 */
async function fetchBase(options) {
    const { url, token, sha, branch, env, limits = LIMITS } = options;
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha))
        return { ok: false, reason: 'The commit is not named by a full hash.' };
    const dir = await (0, promises_1.mkdtemp)((0, node_path_1.join)(options.scratch, 'base-'));
    const bare = (0, node_path_1.join)(dir, 'fetched.git');
    const found = { root: dir, gitDir: bare, commonDir: bare, head: sha, branch, config: [] };
    await (0, ground_js_1.initBare)({ ...found, commonDir: (0, node_path_1.join)(dir, 'none') }, bare, []);
    const run = (0, run_git_js_1.gitRunner)();
    const settings = (0, environment_js_1.configEnv)([
        { key: `http.${url}.git.extraheader`, value: `Authorization: Basic ${btoa(`x-access-token:${token}`)}` },
        { key: 'http.followRedirects', value: 'false' },
        { key: 'http.lowSpeedLimit', value: '1' },
        { key: 'http.lowSpeedTime', value: '60' },
        { key: 'credential.helper', value: '' },
        { key: 'fetch.unpackLimit', value: '1' },
    ]);
    const args = ['fetch', '-q', '--depth=1', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-maintenance', `${url}.git`, `+${sha}:${FROM}`];
    // The shell's own limit on the size of a file, in blocks of 512 bytes: nothing else stops a server that sends without end.
    const within = ['/bin/sh', '-c', `ulimit -f ${Math.ceil(limits.bytes / 512)} && exec "$@"`, 'sh'];
    const answer = await run({ args, cwd: dir, within, seconds: limits.seconds, env: { ...(0, environment_js_1.fetchEnv)(env), ...settings, GIT_DIR: bare } });
    if (answer.timedOut)
        return { ok: false, reason: `The commit that was healed could not be fetched within ${limits.seconds} seconds.` };
    if (answer.code !== 0)
        return { ok: false, reason: `The commit that was healed could not be fetched (${(0, fault_of_js_1.faultOf)(answer.stderr) || 'git gave no reason'}).` };
    const ground = await (0, ground_js_1.layGround)(found, dir, { run, outer: env });
    const at = (0, run_git_js_1.must)(await ground.plain(['rev-parse', '--verify', `${sha}^{tree}`]), 'read the fetched commit');
    return { ok: true, ground, tree: (0, run_git_js_1.textOf)(at) };
}


/***/ }),

/***/ 19145:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.grepTree = grepTree;
const trees_js_1 = __webpack_require__(19264);
/** Lines that hold one of some words in a tree's text files; git reads its own objects, and only what is tracked. */
async function grepTree(ground, tree, { words, most }) {
    // Words only: nothing that git could take for an option or a pattern.
    const patterns = words.filter((word) => /^[A-Za-z_$][\w$]{0,200}$/.test(word)).flatMap((word) => ['-e', word]);
    if (patterns.length === 0)
        return [];
    const answer = await ground.plain(['grep', '-n', '-w', '-F', '-I', '-z', '--no-color', '--full-name', '--max-count=50', ...patterns, (0, trees_js_1.objectName)(tree)]);
    // Exit code 1 is git's way to say that there is none.
    if (answer.code !== 0)
        return [];
    const found = answer.stdout.toString('utf8').split('\n').flatMap((line) => {
        const [, path, number] = /^[0-9a-f]{40,64}:([^\0]{1,4096})\0(\d{1,7})\0/.exec(line) ?? [];
        return path === undefined ? [] : [{ path, line: Number(number) }];
    });
    return found.slice(0, most);
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

/***/ 39118:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseCommit = parseCommit;
const heal_commits_js_1 = __webpack_require__(21522);
const run_git_js_1 = __webpack_require__(689);
/** A commit object as `cat-file` prints it: headers, an empty line, the message. Null where git has none of that name. */
function parseCommit(answer) {
    if (answer.code !== 0)
        return null;
    const text = (0, run_git_js_1.textOf)(answer);
    const end = text.indexOf('\n\n');
    const headers = (end < 0 ? text : text.slice(0, end)).split('\n');
    const field = (name) => headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
    const base = end < 0 ? undefined : (0, heal_commits_js_1.baseOf)(text.slice(end + 2));
    return { tree: field('tree')[0] ?? '', parents: field('parent'), ...(base === undefined ? {} : { base }) };
}


/***/ }),

/***/ 41909:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openRepo = openRepo;
exports.openFetched = openFetched;
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const apply_patch_js_1 = __webpack_require__(57230);
const diff_js_1 = __webpack_require__(45750);
const discover_js_1 = __webpack_require__(40222);
const fetch_base_js_1 = __webpack_require__(45939);
const fault_of_js_1 = __webpack_require__(83919);
const ground_js_1 = __webpack_require__(82810);
const grep_js_1 = __webpack_require__(19145);
const last_change_js_1 = __webpack_require__(95938);
const materialise_js_1 = __webpack_require__(95245);
const push_tree_js_1 = __webpack_require__(31254);
const remote_js_1 = __webpack_require__(38743);
const run_git_js_1 = __webpack_require__(689);
const seed_js_1 = __webpack_require__(92436);
const snapshot_js_1 = __webpack_require__(17645);
const trees_js_1 = __webpack_require__(19264);
/**
 * Opens the repository around a folder and judges its work tree, once, as it is now. Nothing in the user's folder is written, now or
 * later; everything of ours goes below `scratch`.
 * @returns the reason, as a sentence, where there is nothing to heal in; rejects with a WorldError when git itself fails
 */
async function openRepo(options) {
    const tools = { run: (0, run_git_js_1.gitRunner)(), outer: options.env ?? process.env };
    const discovery = await (0, discover_js_1.discover)(options.root, tools);
    if (!discovery.ok)
        return discovery;
    await (0, promises_1.mkdir)(options.scratch, { recursive: true });
    const ground = await (0, ground_js_1.layGround)(discovery.found, await (0, promises_1.mkdtemp)((0, node_path_1.join)(options.scratch, 'git-')), tools);
    const snapshot = await (0, snapshot_js_1.takeSnapshot)(ground);
    return { ok: true, repo: repoOn(ground, snapshot) };
}
/** The repo port on a commit that is fetched for it alone: there is no work tree, and nothing runs. */
async function openFetched(options) {
    const fetched = await (0, fetch_base_js_1.fetchBase)(options);
    return fetched.ok ? { ok: true, repo: repoOn(fetched.ground, { dirty: false, tree: fetched.tree, index: '' }) } : fetched;
}
function repoOn(ground, snapshot) {
    const { root, head, branch } = ground;
    // Trees never change, so what was once listed stays right.
    const entries = remember(async (tree) => new Map((await (0, trees_js_1.listTree)(ground, tree)).map((entry) => [entry.path, entry])));
    const indexes = remember((tree) => (0, trees_js_1.indexOf)(ground, tree));
    const seed = remember(() => (0, seed_js_1.makeSeed)(ground));
    return {
        state: { root, head, dirty: snapshot.dirty, baseTree: snapshot.tree, ...(branch === undefined ? {} : { branch }) },
        list: async (tree) => [...(await entries(tree)).values()],
        read: async (tree, path) => readEntry(ground, (await entries(tree)).get(path)),
        writeTree: (base, changes) => (0, trees_js_1.writeTree)(ground, base, changes),
        diff: (base, tree) => (0, diff_js_1.diffTrees)(ground, base, tree),
        applyPatch: (base, patch) => (0, apply_patch_js_1.applyPatch)(ground, base, patch),
        lastChange: () => (0, last_change_js_1.lastChange)(ground),
        parentTree: () => (0, last_change_js_1.parentTree)(ground),
        grep: (tree, words, most) => (0, grep_js_1.grepTree)(ground, tree, { words, most }),
        pushTree: (request) => (0, push_tree_js_1.pushTree)(ground, request),
        remoteUrl: (name) => Promise.resolve(shownUrl((0, remote_js_1.fetchUrlOf)(ground.config, name))),
        deviations: async () => {
            const base = await entries(snapshot.tree);
            return (0, snapshot_js_1.deviationsFrom)(ground, snapshot, (path) => base.has(path));
        },
        seedClone: async (dir) => (0, seed_js_1.copySeed)(await seed(''), (0, node_path_1.join)(dir, '.git')),
        seed: async () => (0, node_path_1.dirname)(await seed('')),
        indexOfWorkTree: (file) => (0, seed_js_1.indexOfWorkTree)(ground, file, snapshot.index),
        refreshIndex: (dir) => (0, seed_js_1.refreshIndex)(ground, dir),
        materialise: async (tree, path, dest) => (0, materialise_js_1.materialise)(ground, await indexes(tree), path, dest),
    };
}
/** A submodule is no file: null, like a path that is not there. A link reads as the path it holds. */
function readEntry(ground, entry) {
    return entry === undefined || entry.mode === '160000' ? Promise.resolve(null) : (0, trees_js_1.readBlob)(ground, entry.hash);
}
/** The password in a URL is for git alone. */
function shownUrl(url) {
    return url === null ? null : (0, fault_of_js_1.withoutCredentials)(url);
}
/** Asks once per name; a failure is not remembered. */
function remember(make) {
    const made = new Map();
    return (name) => {
        const known = made.get(name);
        if (known !== undefined)
            return known;
        const fresh = make(name);
        made.set(name, fresh);
        fresh.catch(() => made.delete(name));
        return fresh;
    };
}


/***/ }),

/***/ 95938:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.lastChange = lastChange;
exports.parentTree = parentTree;
const run_git_js_1 = __webpack_require__(689);
/** Paths that HEAD changed against its first parent; none for a root commit and where the parent is not here (shallow, partial). */
async function lastChange(ground) {
    const parent = `${ground.head}^1`;
    if ((await ground.plain(['rev-parse', '-q', '--verify', `${parent}^{tree}`])).code !== 0)
        return [];
    const answer = await ground.plain(['diff-tree', '-r', '-z', '--name-only', '--no-renames', '--no-ext-diff', parent, ground.head]);
    return answer.code === 0 ? (0, run_git_js_1.itemsOf)(answer.stdout) : [];
}
/** The tree of HEAD's first parent; null for a root commit and where the parent is not here. */
async function parentTree(ground) {
    const answer = await ground.plain(['rev-parse', '-q', '--verify', `${ground.head}^1^{tree}`]);
    return answer.code === 0 ? (0, run_git_js_1.textOf)(answer) : null;
}


/***/ }),

/***/ 95245:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.materialise = materialise;
const node_fs_1 = __webpack_require__(73024);
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const index_js_1 = __webpack_require__(94365);
const run_git_js_1 = __webpack_require__(689);
/**
 * Writes one entry to `dest` as git would check it out (line ends by attributes and the user's settings; filters are left out on
 * purpose, see ground). Git writes it into an empty folder of ours, from where it is moved: so nothing that lies around `dest`
 * is ever written through.
 * @param index an index of ours that holds the tree
 */
async function materialise(ground, index, path, dest) {
    const folder = (0, node_path_1.dirname)(dest);
    if (!(await isReal(folder, (0, node_path_1.dirname)(ground.dir))))
        throw new index_js_1.WorldError(`${folder} is a link or behind one; nothing is written through it`);
    const workTree = ground.fresh('checkout');
    await (0, promises_1.mkdir)(workTree);
    try {
        const input = Buffer.from(`${path}\0`);
        (0, run_git_js_1.must)(await ground.tree(['checkout-index', '-f', '-z', '--stdin'], { index, workTree, input }), `write ${JSON.stringify(path)}`);
        const from = (0, node_path_1.join)(workTree, path);
        await (0, promises_1.lstat)(from);
        await clear(dest);
        await move(from, dest);
    }
    finally {
        await (0, promises_1.rm)(workTree, { recursive: true, force: true });
    }
}
/** No link leads to the folder, but for those above our own scratch folder: the temp folder may well be one. */
async function isReal(folder, scratch) {
    const inside = (0, node_path_1.relative)(scratch, folder);
    const isInside = !(0, node_path_1.isAbsolute)(inside) && inside.split(node_path_1.sep)[0] !== '..';
    return (await (0, promises_1.realpath)(folder)) === (isInside ? (0, node_path_1.join)(await (0, promises_1.realpath)(scratch), inside) : folder);
}
/** Removes a file, a link or an empty folder. A folder with something in it stays, and the error says so. */
async function clear(dest) {
    const there = await (0, promises_1.lstat)(dest).catch(() => null);
    if (there !== null)
        await (there.isDirectory() ? (0, promises_1.rmdir)(dest) : (0, promises_1.unlink)(dest));
}
async function move(from, to) {
    try {
        await (0, promises_1.rename)(from, to);
    }
    catch (error) {
        if (error.code !== 'EXDEV')
            throw error;
        const info = await (0, promises_1.lstat)(from);
        if (info.isSymbolicLink())
            await (0, promises_1.symlink)(await (0, promises_1.readlink)(from), to);
        else if (info.isDirectory())
            await (0, promises_1.mkdir)(to);
        else
            await (0, promises_1.copyFile)(from, to, node_fs_1.constants.COPYFILE_EXCL);
    }
}


/***/ }),

/***/ 41051:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.unfitPatch = unfitPatch;
const foreign_js_1 = __webpack_require__(19971);
const SHOWN = 120;
const NAMED = /^(?:--- |\+\+\+ |(?:rename|copy) (?:from|to) |diff --git )/;
const HEADER = /^(?:diff --git |index |(?:old|new) mode |(?:deleted|new) file mode |(?:dis)?similarity index |rename |copy |--- |\+\+\+ |Index: |=+$|-- ?$)/;
/**
 * What makes a patch unfit to be read at all, as the end of a sentence on it; null where nothing does. Git takes all of these (threats D4, D6,
 * D10, D12): it strips the slash of an absolute name, applies hunks that hide in an explanation, takes one file twice, and copies what no
 * line shows. What comes out would be judged all the same; but a patch that says one thing and does another is no honest one.
 */
function unfitPatch(patch) {
    const lines = linesOf(patch);
    const absolute = lines.find((line) => ['git', 'old', 'new', 'copy', 'header'].includes(line.kind) && isAbsolute(line.text));
    if (absolute !== undefined)
        return `names a path from the root of the machine: ${(0, foreign_js_1.oneLine)(absolute.text.replace(NAMED, ''), SHOWN)}`;
    if (lines.some((line) => line.kind === 'copy'))
        return 'copies a file, which no line of it shows';
    return hidden(lines) ?? twice(lines);
}
/** Lines of hunks are counted off as git does, so that a removed line `-- /x` is not taken for a header. */
function linesOf(patch) {
    const found = [];
    let left = [0, 0];
    let binary = false;
    for (const text of new TextDecoder('latin1').decode(patch).split('\n')) {
        if (left[0] > 0 || left[1] > 0) {
            left = countOff(left, text[0] ?? ' ');
            continue;
        }
        const hunk = /^@@ -\d{1,9}(?:,(\d{1,9}))? \+\d{1,9}(?:,(\d{1,9}))? @@/.exec(text);
        if (hunk !== null)
            left = [Number(hunk[1] ?? 1), Number(hunk[2] ?? 1)];
        const kind = hunk === null ? kindOf(text) : 'hunk';
        if (kind === 'git')
            binary = false;
        if (!binary)
            found.push({ kind, text });
        if (kind === 'binary')
            binary = true;
    }
    return found;
}
function countOff([before, after], mark) {
    return [mark === '+' || mark === '\\' ? before : before - 1, mark === '-' || mark === '\\' ? after : after - 1];
}
function kindOf(text) {
    if (text.startsWith('diff --git '))
        return 'git';
    if (text.startsWith('--- '))
        return 'old';
    if (text.startsWith('+++ '))
        return 'new';
    if (text.startsWith('copy '))
        return 'copy';
    if (text.startsWith('GIT binary patch'))
        return 'binary';
    return HEADER.test(text) || text.trim() === '' || text.startsWith('\\') ? 'header' : 'prose';
}
function isAbsolute(text) {
    const header = NAMED.exec(text);
    if (header === null)
        return false;
    const name = text.slice(header[0].length);
    return /^"?\//.test(name) && !/^\/dev\/null(?:\s|$)/.test(name);
}
/** A section without git's header in a patch that has them, or words between two sections. */
function hidden(lines) {
    const git = lines.some((line) => line.kind === 'git');
    let [headed, begun, words] = [false, false, false];
    for (const line of lines) {
        if (line.kind === 'git' || (line.kind === 'old' && !headed)) {
            if (begun && words)
                return 'has words between its sections, in which something may hide';
            if (git && line.kind === 'old')
                return 'has a section without a header of git beside others with one';
            [begun, words] = [true, false];
        }
        if (line.kind === 'git')
            headed = true;
        if (line.kind === 'hunk' || line.kind === 'binary')
            headed = false;
        if (line.kind === 'prose')
            words = true;
    }
    return null;
}
/** Two sections for one path; git itself writes a change of type as a removal and an addition. */
function twice(lines) {
    const seen = new Set();
    let old = '';
    for (const line of lines) {
        if (line.kind === 'old')
            old = line.text.slice(4);
        if (line.kind !== 'new')
            continue;
        const [from, to] = [plainName(old), plainName(line.text.slice(4))];
        const key = to === null ? `gone ${from ?? ''}` : from === null ? `new ${to}` : to;
        if (seen.has(key))
            return `changes ${(0, foreign_js_1.oneLine)(to ?? from ?? '', SHOWN)} twice`;
        seen.add(key);
    }
    return null;
}
/** Without the prefix, which is any one folder's name, and without a time behind a tab. */
function plainName(text) {
    const name = text.replace(/\t.*$/, '').trim();
    return name === '/dev/null' ? null : name.replace(/^"?[^/]*\//, '').replace(/"$/, '');
}


/***/ }),

/***/ 93838:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pushReason = pushReason;
const fault_of_js_1 = __webpack_require__(83919);
/** What a refusal by git or a server means, in the order in which they are asked: the first that fits speaks. `{0}` = the remote's name. */
const REASONS = [
    [/GH006|protected branch/i, 'The branch is protected on {0}; the server refuses the push'],
    [/GH013|repository rule violations/i, 'A rule of the repository on {0} refuses the push'],
    [/without `?workflows?`? permission/i, 'The token may not change workflow files on {0}'],
    [/GH001|exceeds GitHub's file size limit/i, 'A file is too large for {0}'],
    [/pre-receive hook declined|hook declined/i, 'A hook on {0} refuses the push'],
    [/\(fetch first\)|non-fast-forward|\(stale info\)|cannot lock ref|reference already exists|failed to update ref|incorrect old value/i, 'The branch moved on {0} while we worked'],
    [/could not read (?:Username|Password)|Authentication failed|error: 401|returned error: 401|invalid credentials|Invalid username/i, '{0} does not accept the credentials, or there are none (401)'],
    [/returned error: 403|error: 403|Permission to \S{1,200} denied|Write access to repository not granted|insufficient permission/i, 'The credentials may not write to {0} (403)'],
    [/cannot run ssh/i, 'ssh is not installed, and {0} is reached by it'],
    [/Permission denied \(|Host key verification failed/i, 'ssh does not let us into {0}'],
    [/returned error: 404|not found|does not appear to be a git repository|does not exist|No such file or directory/i, '{0} is not there, or these credentials may not see it'],
    [/Could not resolve|Failed to connect|Connection (?:refused|reset|timed out)|Couldn't connect|timed out|Network is unreachable|SSL|TLS|Empty reply|unexpected disconnect|remote end hung up|early EOF/i, '{0} cannot be reached'],
    [/transport '[^']{1,40}' not allowed/i, 'The URL of {0} is of a kind that is not pushed to'],
];
/** One sentence for a person: what the refusal means, and git's own words for it. */
function pushReason(remote, said, timedOut) {
    if (timedOut)
        return `${remote} did not answer in time.`;
    const meaning = REASONS.find(([pattern]) => pattern.test(said))?.[1] ?? '{0} refuses the push';
    const fault = (0, fault_of_js_1.faultOf)(said);
    return `${meaning.replace('{0}', remote)}${fault === '' ? '' : `: ${fault}`}.`;
}


/***/ }),

/***/ 31254:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pushTree = pushTree;
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const environment_js_1 = __webpack_require__(35376);
const ground_js_1 = __webpack_require__(82810);
const heal_commits_js_1 = __webpack_require__(21522);
const heal_history_js_1 = __webpack_require__(39118);
const push_reason_js_1 = __webpack_require__(93838);
const remote_js_1 = __webpack_require__(38743);
const run_git_js_1 = __webpack_require__(689);
const NAME = 'heal-action';
const EMAIL = 'heal-action@users.noreply.github.com';
/** Under this name the remote is known to our calls; its URL comes as a setting, like the secrets. */
const REMOTE = 'heal';
/** Enough for the commits of ours on a branch, without the history below them. */
const DEPTH = 50;
/**
 * Commits a tree on a parent and pushes it to a `heal/` branch. A branch that is not there is created; one that already holds this tree on
 * this parent stays as it is; one with other content of ours gets a commit on top. Never forces, and touches no other ref.
 * @see https://git-scm.com/docs/git-push
 */
async function pushTree(ground, request) {
    const url = (0, remote_js_1.pushUrlOf)(ground.config, request.remote);
    const fault = faultIn(request) ?? (url === null ? `There is no remote named ${request.remote}.` : null);
    if (fault !== null || url === null)
        return { ok: false, reason: fault ?? '' };
    const dir = ground.fresh('push.git');
    const borrowed = [(0, node_path_1.join)(ground.objects, 'objects'), (0, node_path_1.join)(ground.commonDir, 'objects')];
    await (0, ground_js_1.initBare)(ground, dir, borrowed);
    try {
        return await pushFrom(await dockAt(ground, dir, { remote: request.remote, url }), request);
    }
    finally {
        await (0, promises_1.rm)(dir, { recursive: true, force: true });
    }
}
/** Names that we make ourselves are checked again here: this is where they would become options or other people's branches (threat B5). */
function faultIn({ remote, branch, tree, parent }) {
    if (!/^[A-Za-z0-9][\w.-]*$/.test(remote))
        return 'The name of the remote is not one that we push to.';
    if (!/^heal\/[0-9a-f]{8}-[0-9a-f]{8}$/.test(branch))
        return `We push to heal/ branches only, not to ${JSON.stringify(branch.slice(0, 80))}.`;
    return [tree, parent].every((name) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name)) ? null : 'The tree or its parent is not named by a full hash.';
}
async function dockAt(ground, dir, at) {
    const here = { gitDir: dir, cwd: ground.root };
    const { url, settings: secret } = (0, remote_js_1.destination)(ground.config, at.url);
    const settings = [
        ...(0, remote_js_1.pushSettings)(ground.config),
        ...secret,
        { key: `remote.${REMOTE}.url`, value: url },
        { key: 'http.lowSpeedLimit', value: '1' },
        { key: 'http.lowSpeedTime', value: '30' },
        { key: 'core.alternateRefsPrefixes', value: 'refs/heal/none' },
    ];
    const env = { ...(0, environment_js_1.pushEnv)(ground.outer), ...(0, environment_js_1.configEnv)(settings) };
    const author = { GIT_AUTHOR_NAME: NAME, GIT_AUTHOR_EMAIL: EMAIL, GIT_COMMITTER_NAME: NAME, GIT_COMMITTER_EMAIL: EMAIL };
    const shallow = (0, run_git_js_1.textOf)(await ground.plain(['rev-parse', '--is-shallow-repository'], here)) === 'true';
    // What we have, so that a fetch brings only what we lack.
    (0, run_git_js_1.must)(await ground.plain(['update-ref', 'refs/heal/base', ground.head], here), 'name HEAD for the remote');
    return {
        remote: at.remote,
        shallow,
        plain: (args, input) => ground.plain(args, { ...here, env: author, ...(input === undefined ? {} : { input: Buffer.from(input) }) }),
        online: (args) => ground.plain(args, { ...here, env }),
    };
}
async function pushFrom(dock, request) {
    const ref = `refs/heads/${request.branch}`;
    const asked = await dock.online(['ls-remote', REMOTE, ref]);
    if (asked.code !== 0)
        return refused(dock, asked);
    const there = (0, run_git_js_1.textOf)(asked).split('\n').some((line) => line.endsWith(`\t${ref}`));
    return there ? pushOnTop(dock, request, ref) : send(dock, { request, ref, parents: [request.parent], state: 'created' });
}
async function pushOnTop(dock, request, ref) {
    const depth = dock.shallow ? [`--depth=${DEPTH}`] : [];
    const fetch = ['fetch', '-q', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', ...depth, REMOTE, `${ref}:refs/heal/theirs`];
    const fetched = await dock.online(fetch);
    if (fetched.code !== 0)
        return refused(dock, fetched);
    const read = async (name) => (0, heal_history_js_1.parseCommit)(await dock.plain(['cat-file', 'commit', name]));
    const tip = (0, run_git_js_1.textOf)((0, run_git_js_1.must)(await dock.plain(['rev-parse', '--verify', 'refs/heal/theirs^{commit}']), 'read the fetched branch'));
    const theirs = await read(tip);
    if (!(await (0, heal_commits_js_1.isOurs)(tip, read)))
        return { ok: false, reason: `The branch ${request.branch} on ${dock.remote} holds commits that are not ours; it stays as it is.` };
    if (theirs?.tree === request.tree && (theirs.base === request.parent || theirs.parents.includes(request.parent))) {
        return { ok: true, commit: tip, state: 'unchanged' };
    }
    // A base that moved becomes the second parent: the branch then holds it, instead of looking as if it took the base's changes back.
    const moved = (await dock.plain(['merge-base', '--is-ancestor', request.parent, tip])).code !== 0;
    return send(dock, { request, ref, parents: moved ? [tip, request.parent] : [tip], state: 'updated' });
}
/** Plain push: git refuses what is no fast-forward, and the server what changed since it told us its refs. */
async function send(dock, { request, ref, parents, state }) {
    const onto = parents.flatMap((parent) => ['-p', parent]);
    const made = (0, run_git_js_1.must)(await dock.plain(['commit-tree', request.tree, ...onto, '-F', '-'], request.message), 'make the commit');
    const commit = (0, run_git_js_1.textOf)(made);
    const push = ['push', '--porcelain', '--no-verify', '--no-signed', '--no-follow-tags', '--recurse-submodules=no', REMOTE, `${commit}:${ref}`];
    const pushed = await dock.online(push);
    return pushed.code === 0 ? { ok: true, commit, state } : refused(dock, pushed);
}
function refused(dock, answer) {
    return { ok: false, reason: (0, push_reason_js_1.pushReason)(dock.remote, `${answer.stderr}\n${answer.stdout.toString('utf8')}`, answer.timedOut) };
}


/***/ }),

/***/ 38743:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pushUrlOf = pushUrlOf;
exports.fetchUrlOf = fetchUrlOf;
exports.pushSettings = pushSettings;
exports.destination = destination;
/**
 * Where a push to a remote goes by the user's settings (`pushurl`, `pushInsteadOf`, `insteadOf`), null when there is no such remote. Of several
 * push URLs the first is taken.
 * @see https://git-scm.com/docs/git-config#Documentation/git-config.txt-urlbaseinsteadOf
 */
function pushUrlOf(config, remote) {
    const pushUrl = firstOf(config, `remote.${remote}.pushurl`);
    if (pushUrl !== null)
        return rewritten(config, pushUrl, 'insteadof') ?? pushUrl;
    const url = firstOf(config, `remote.${remote}.url`);
    return url === null ? null : (rewritten(config, url, 'pushinsteadof') ?? rewritten(config, url, 'insteadof') ?? url);
}
/** Where a fetch from it goes. */
function fetchUrlOf(config, remote) {
    const url = firstOf(config, `remote.${remote}.url`);
    return url === null ? null : (rewritten(config, url, 'insteadof') ?? url);
}
/**
 * The user's settings that a push may use: his credentials, his ssh, his proxies, the headers that actions/checkout leaves. Everything
 * else stays out: URL rules are applied already, and no refspec, mirror or option of the remote may change what is pushed.
 */
function pushSettings(config) {
    return config.filter(({ key }) => /^(?:http|credential|ssh)\./.test(key) || key === 'core.sshcommand');
}
/**
 * A URL as git may get it, with the settings that go with it. A password in an http URL becomes a header: git starts its helper with the URL as an
 * argument, which everybody on the machine may read. Where the user has set such a header himself, it wins, as it does in git.
 */
function destination(config, url) {
    const parts = /^(https?:\/\/)([^/@:]*):([^/@]*)@(.*)$/s.exec(url);
    if (parts === null)
        return { url, settings: [] };
    const [, scheme = '', user = '', password = '', rest = ''] = parts;
    const bare = scheme + rest;
    const header = { key: `http.${bare}.extraheader`, value: `Authorization: Basic ${Buffer.from(`${unescaped(user)}:${unescaped(password)}`).toString('base64')}` };
    return { url: bare, settings: isAuthorised(config, bare) ? [] : [header] };
}
function isAuthorised(config, url) {
    return config.some(({ key, value }) => {
        const scope = /^http\.(?:(.*)\.)?extraheader$/s.exec(key);
        return scope !== null && url.startsWith(scope[1] ?? '') && /^authorization:/i.test(value);
    });
}
function unescaped(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function firstOf(config, key) {
    return config.find((entry) => entry.key === key)?.value ?? null;
}
/** The longest rule wins, as in git. */
function rewritten(config, url, rule) {
    const rules = config.filter(({ key, value }) => key.startsWith('url.') && key.endsWith(`.${rule}`) && url.startsWith(value));
    const best = rules.sort((a, b) => b.value.length - a.value.length)[0];
    return best === undefined ? null : `${best.key.slice('url.'.length, -(rule.length + 1))}${url.slice(best.value.length)}`;
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

/***/ 92436:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.makeSeed = makeSeed;
exports.copySeed = copySeed;
exports.refreshIndex = refreshIndex;
exports.indexOfWorkTree = indexOfWorkTree;
const node_fs_1 = __webpack_require__(73024);
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const ground_js_1 = __webpack_require__(82810);
const run_git_js_1 = __webpack_require__(689);
const PACK_SECONDS = 900;
/**
 * Makes the template of every clone's `.git`, once: the objects reachable from HEAD in one pack, one branch, HEAD, and HEAD's tree as
 * index. Made by packing and not by fetching, because a fetch starts git inside the user's repository, with its settings.
 * Left out on purpose: tags, notes, stashes, other branches, reflogs, and the ignore list of the user's own `.git`.
 * @returns the path of the template
 */
async function makeSeed(ground) {
    const home = ground.fresh('seed');
    const seed = (0, node_path_1.join)(home, '.git');
    const format = ground.head.length === 64 ? 'sha256' : 'sha1';
    await (0, promises_1.mkdir)(home);
    const at = { gitDir: seed, env: { GIT_WORK_TREE: home } };
    const init = ['init', '-q', '--template=', '-b', ground.branch ?? 'heal-base', `--object-format=${format}`, home];
    (0, run_git_js_1.must)(await ground.plain(init, at), 'make the repository of a clone');
    await (0, promises_1.mkdir)((0, node_path_1.join)(seed, 'objects', 'pack'), { recursive: true });
    await fill(ground, seed);
    // Without a reflog, and so without anybody's name and address in the clone.
    (0, run_git_js_1.must)(await ground.plain(['-c', 'core.logAllRefUpdates=false', 'update-ref', 'HEAD', ground.head], at), 'name the branch of a clone');
    (0, run_git_js_1.must)(await ground.plain(['read-tree', ground.head], at), 'fill the index of a clone');
    return seed;
}
/** Copies the template; where the file system can, the copies share their blocks. */
async function copySeed(seed, dest) {
    await (0, promises_1.mkdir)(dest);
    for (const entry of await (0, promises_1.readdir)(seed, { withFileTypes: true })) {
        const [from, to] = [(0, node_path_1.join)(seed, entry.name), (0, node_path_1.join)(dest, entry.name)];
        await (entry.isDirectory() ? copySeed(from, to) : (0, promises_1.copyFile)(from, to, node_fs_1.constants.COPYFILE_FICLONE));
    }
}
/** Exit code 1 only says that some files differ, which is so in a dirty snapshot. */
async function refreshIndex(ground, dir) {
    const at = { gitDir: (0, node_path_1.join)(dir, '.git'), env: { GIT_WORK_TREE: dir } };
    const answer = await ground.plain(['update-index', '-q', '--refresh'], at);
    if (answer.code !== 1)
        (0, run_git_js_1.must)(answer, 'refresh the index of a clone');
}
/**
 * An index of HEAD's tree with the stats of the user's work tree, at `file`. Made from the index that the work tree was judged by, unless that has marks
 * (sparse, assumed unchanged) which would make a clone's status a lie.
 */
async function indexOfWorkTree(ground, file, known) {
    await (0, ground_js_1.copyIndex)(known, file);
    const read = await ground.tree(['read-tree', '-m', ground.head], { index: file });
    const marks = read.code === 0 ? await ground.tree(['ls-files', '-v', '-z'], { index: file }) : read;
    if (marks.code !== 0 || (0, run_git_js_1.itemsOf)(marks.stdout).some((item) => !item.startsWith('H '))) {
        await (0, promises_1.rm)(file, { force: true });
        (0, run_git_js_1.must)(await ground.plain(['read-tree', ground.head], { index: file }), 'fill the index of a clone');
    }
    const answer = await ground.plain(['update-index', '-q', '--refresh'], { index: file, env: { GIT_WORK_TREE: ground.root } });
    if (answer.code !== 1)
        (0, run_git_js_1.must)(answer, 'refresh the index of a clone');
}
/**
 * All of the history we have. Where some of it is missing (a partial clone leaves out what nobody looked at), the clone gets HEAD
 * alone, as a shallow repository.
 */
async function fill(ground, seed) {
    const whole = await pack(ground, seed, []);
    if (whole.code === 0)
        return keepShallow(ground, seed);
    const edge = ground.fresh('edge');
    await (0, promises_1.writeFile)(edge, `${ground.head}\n`);
    (0, run_git_js_1.must)(await pack(ground, seed, ['--missing=allow-any'], { GIT_SHALLOW_FILE: edge }), 'pack the history of HEAD');
    await (0, promises_1.copyFile)(edge, (0, node_path_1.join)(seed, 'shallow'));
}
function pack(ground, seed, more, env = {}) {
    const args = ['pack-objects', '-q', '--revs', '--delta-base-offset', '--window=0', ...more, (0, node_path_1.join)(seed, 'objects', 'pack', 'pack')];
    return ground.plain(args, { input: Buffer.from(`${ground.head}\n`), seconds: PACK_SECONDS, env });
}
/** A shallow repository's edges, as far as they belong to HEAD's own history. */
async function keepShallow(ground, seed) {
    const edges = await (0, promises_1.readFile)((0, node_path_1.join)(ground.objects, 'shallow')).catch(() => null);
    if (edges === null)
        return;
    const found = (0, run_git_js_1.must)(await ground.plain(['cat-file', '--batch-check=%(objectname) %(objecttype)'], { gitDir: seed, input: edges }), 'read the edges of a shallow history');
    const kept = (0, run_git_js_1.textOf)(found).split('\n').filter((line) => line.endsWith(' commit')).map((line) => line.split(' ')[0]);
    if (kept.length > 0)
        await (0, promises_1.writeFile)((0, node_path_1.join)(seed, 'shallow'), kept.map((edge) => `${edge}\n`).join(''));
}


/***/ }),

/***/ 17645:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.takeSnapshot = takeSnapshot;
exports.deviationsFrom = deviationsFrom;
const node_path_1 = __webpack_require__(76760);
const ground_js_1 = __webpack_require__(82810);
const run_git_js_1 = __webpack_require__(689);
const status_js_1 = __webpack_require__(50515);
/**
 * Judges the work tree and names its tree: HEAD's when clean, else one with tracked and untracked files (not the ignored ones) as
 * they are now. Works on a copy of the user's index; objects go to our store.
 */
async function takeSnapshot(ground) {
    const index = ground.fresh('base.index');
    await (0, ground_js_1.copyIndex)((0, node_path_1.join)(ground.gitDir, 'index'), index);
    const changes = await (0, status_js_1.statusOf)(ground, index);
    if (changes.length === 0)
        return { dirty: false, tree: await treeOf(ground, ground.head), index };
    await addAll(ground, index, changes);
    const tree = (0, run_git_js_1.must)(await ground.plain(['write-tree'], { index }), 'write down the work tree');
    return { dirty: true, tree: (0, run_git_js_1.textOf)(tree), index };
}
/** Paths where the work tree is no longer as the snapshot has it. Submodules are left out: no tree of ours holds what is in them. */
async function deviationsFrom(ground, snapshot, inBase) {
    const changes = await (0, status_js_1.statusOf)(ground, snapshot.index);
    const paths = new Set(changes.filter((change) => change.inWorkTree && !change.submodule).map(({ path }) => path));
    return [...paths].sort().map((path) => ({ path, inBase: inBase(path) }));
}
/**
 * `git add -A`, by plumbing: the porcelain would start git in every submodule, and would take a nested repository for one.
 * Removals come first and need no look at the disk, where a link or a file may now stand in the place of their folder.
 */
async function addAll(ground, index, changes) {
    const lists = [
        { args: ['--force-remove'], paths: changes.filter(({ gone }) => gone) },
        { args: ['--add', '--remove', '--replace'], paths: changes.filter(({ gone }) => !gone) },
    ];
    for (const { args, paths } of lists) {
        const input = Buffer.from(paths.map(({ path }) => `${path}\0`).join(''));
        (0, run_git_js_1.must)(await ground.tree(['update-index', ...args, '-z', '--stdin'], { index, input }), 'write down the changed files');
    }
}
async function treeOf(ground, commit) {
    return (0, run_git_js_1.textOf)((0, run_git_js_1.must)(await ground.plain(['rev-parse', '--verify', `${commit}^{tree}`]), 'read the tree of HEAD'));
}


/***/ }),

/***/ 50515:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.statusOf = statusOf;
exports.parseStatus = parseStatus;
const run_git_js_1 = __webpack_require__(689);
/**
 * What `git status` says of the work tree against an index of ours. Only the commit of a submodule counts, not what lies in it: to
 * look inside, git would start itself in there, with that repository's own settings. An untracked folder that is a repository of its
 * own (a second checkout beside the first) is not content of this one and is left out.
 * @see https://git-scm.com/docs/git-status#_porcelain_format_version_2
 */
async function statusOf(ground, index) {
    const args = ['status', '--porcelain=v2', '-z', '--untracked-files=all', '--ignore-submodules=dirty', '--no-renames', '--no-ahead-behind'];
    return parseStatus((0, run_git_js_1.itemsOf)((0, run_git_js_1.must)(await ground.tree(args, { index }), 'compare the work tree').stdout));
}
/** Reads the NUL-framed form; kinds of lines that are not changes are passed over. */
function parseStatus(items) {
    const changes = [];
    for (let i = 0; i < items.length; i++) {
        const item = items[i] ?? '';
        const change = parseItem(item);
        if (change !== null)
            changes.push(change);
        // A rename is followed by its old name. We ask for none; should one come, the old name is a change as well.
        if (item.startsWith('2 '))
            changes.push({ path: items[++i] ?? '', inWorkTree: true, untracked: false, gone: true, submodule: false });
    }
    return changes;
}
/** By kind of line: how many fields stand before the path, and which of them is the mode in the work tree. */
const FIELDS = { '1': [8, 5], '2': [9, 5], u: [10, 6] };
function parseItem(item) {
    const kind = item.slice(0, 1);
    if (kind === '?')
        return item.endsWith('/') ? null : { path: item.slice(2), inWorkTree: true, untracked: true, gone: false, submodule: false };
    const fields = FIELDS[kind];
    if (fields === undefined)
        return null;
    const parts = item.split(' ');
    const [, states = '', submodule = ''] = parts;
    const [before, mode] = fields;
    return {
        path: parts.slice(before).join(' '),
        inWorkTree: states[1] !== '.',
        untracked: false,
        gone: parts[mode] === '000000',
        submodule: submodule.startsWith('S'),
    };
}


/***/ }),

/***/ 19264:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.objectName = objectName;
exports.listTree = listTree;
exports.readBlob = readBlob;
exports.writeTree = writeTree;
exports.indexOf = indexOf;
exports.finish = finish;
exports.modeOf = modeOf;
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const index_js_1 = __webpack_require__(94365);
const fault_of_js_1 = __webpack_require__(83919);
const run_git_js_1 = __webpack_require__(689);
/** Refuses what is no full object name: it would reach git as an option or as an expression. */
function objectName(name) {
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name))
        throw new index_js_1.WorldError('this is not the name of a git object');
    return name;
}
/**
 * All entries below a tree (or a commit's tree), submodules included with size 0. Names that are not UTF-8 come with U+FFFD in
 * them and cannot be asked for again.
 */
async function listTree(ground, tree) {
    const answer = (0, run_git_js_1.must)(await ground.plain(['ls-tree', '-r', '-z', '-l', '--full-tree', objectName(tree)]), 'list a tree');
    return (0, run_git_js_1.itemsOf)(answer.stdout).map(parseEntry);
}
/** The bytes of a blob. */
async function readBlob(ground, hash) {
    return (0, run_git_js_1.must)(await ground.plain(['cat-file', 'blob', objectName(hash)]), 'read a file').stdout;
}
/**
 * `base` with some entries replaced or (content null) removed, as a tree in our store. Contents are taken as they are: no line end and no
 * filter is applied. Rejects where git takes a path for unsafe, or where a file would have to be a folder at the same time.
 */
async function writeTree(ground, base, changes) {
    const index = await indexOf(ground, base);
    const hashes = await storeBlobs(ground, changes);
    const removed = changes.filter(({ content }) => content === null).map(({ path }) => `0 ${'0'.repeat(ground.head.length)}\t${path}\0`);
    const written = changes.flatMap(({ path, mode, content }, i) => (content === null ? [] : [`${mode} ${hashes[i] ?? ''}\t${path}\0`]));
    const input = Buffer.from([...removed, ...written].join(''));
    const said = (0, run_git_js_1.must)(await ground.plain(['update-index', '-z', '--index-info'], { index, input }), 'change a tree').stderr;
    // An unsafe path is passed over with a word on stderr and exit code 0.
    if (said !== '')
        throw new index_js_1.WorldError(`git could not change a tree: ${(0, fault_of_js_1.faultOf)(said)}`);
    const tree = await finish(ground, index);
    await onlyTouched(ground, { base, tree, changes });
    return tree;
}
/** Git makes room for a folder by dropping a file of that name, and the other way round; nobody asked for that. */
async function onlyTouched(ground, made) {
    const answer = (0, run_git_js_1.must)(await ground.plain(['diff-tree', '-r', '-z', '--name-only', '--no-renames', made.base, made.tree]), 'compare two trees');
    const asked = new Set(made.changes.map(({ path }) => path));
    const stray = (0, run_git_js_1.itemsOf)(answer.stdout).find((path) => !asked.has(path));
    if (stray !== undefined)
        throw new index_js_1.WorldError(`git could not change a tree: ${JSON.stringify(stray)} would have to go`);
}
/** A fresh index of ours that holds a tree. */
async function indexOf(ground, tree) {
    const index = ground.fresh('tree.index');
    (0, run_git_js_1.must)(await ground.plain(['read-tree', objectName(tree)], { index }), 'read a tree');
    return index;
}
/** The tree of an index of ours, which is thrown away. */
async function finish(ground, index) {
    const tree = (0, run_git_js_1.textOf)((0, run_git_js_1.must)(await ground.plain(['write-tree'], { index }), 'write a tree'));
    await (0, promises_1.rm)(index, { force: true });
    return tree;
}
/** Stores all contents with one call; the n-th hash belongs to the n-th change, and is empty for a removal. */
async function storeBlobs(ground, changes) {
    const dir = ground.fresh('blobs');
    await (0, promises_1.mkdir)(dir);
    const names = [];
    for (const [i, { path, mode, content }] of changes.entries()) {
        if (path.includes('\0') || mode === '160000')
            throw new index_js_1.WorldError('a tree cannot be given this entry');
        if (content === null)
            continue;
        names.push(String(i));
        await (0, promises_1.writeFile)((0, node_path_1.join)(dir, String(i)), content);
    }
    const input = Buffer.from(names.map((name) => `${name}\n`).join(''));
    const answer = (0, run_git_js_1.must)(await ground.plain(['hash-object', '-w', '--no-filters', '--stdin-paths'], { cwd: dir, input }), 'store a file');
    await (0, promises_1.rm)(dir, { recursive: true, force: true });
    const hashes = (0, run_git_js_1.textOf)(answer).split('\n');
    return changes.map(({ content }) => (content === null ? '' : (hashes.shift() ?? '')));
}
const MODES = new Set(['100644', '100755', '120000', '160000']);
/** `<mode> <type> <hash> <size padded>\t<path>`. The old group-writable 100664 reads as 100644. */
function parseEntry(item) {
    const tab = item.indexOf('\t');
    const [mode = '', , hash = '', size = ''] = item.slice(0, tab).split(/ +/);
    return { path: item.slice(tab + 1), mode: modeOf(mode), hash, size: size === '-' ? 0 : Number(size) };
}
/** A mode as git prints it, in the four that trees of today hold. */
function modeOf(mode) {
    return MODES.has(mode) ? mode : '100644';
}


/***/ })

};
