export const id = 3135;
export const ids = [3135];
export const modules = {

/***/ 13135:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.plant = plant;
const node_child_process_1 = __webpack_require__(31421);
const promises_1 = __webpack_require__(51455);
const node_os_1 = __webpack_require__(48161);
const node_path_1 = __webpack_require__(76760);
const node_util_1 = __webpack_require__(57975);
const index_js_1 = __webpack_require__(94365);
const execute = (0, node_util_1.promisify)(node_child_process_1.execFile);
/**
 * Makes a repository from files, with one commit on `main` and a bare `origin` beside it.
 * @returns the root of the repository
 * @throws UsageError where the folder already holds something; WorldError where git is missing
 */
async function plant(files, folder) {
    const home = folder === undefined ? await (0, promises_1.mkdtemp)((0, node_path_1.join)((0, node_os_1.tmpdir)(), 'heal-demo-')) : (0, node_path_1.resolve)(folder);
    const root = (0, node_path_1.join)(home, 'shop');
    const origin = (0, node_path_1.join)(home, 'origin.git');
    await (0, promises_1.mkdir)(home, { recursive: true });
    await (0, promises_1.mkdir)(root).catch((error) => {
        throw new index_js_1.UsageError(`${root} is already there; give --keep another folder.`, { cause: error });
    });
    for (const [path, { content, mode }] of Object.entries(files))
        await writeOne((0, node_path_1.join)(root, path), content, mode);
    const git = (...args) => runGit(root, args);
    await git('init', '-q', '-b', 'main');
    await git('add', '-A');
    await git('commit', '-q', '-m', 'A small shop with four planted failures');
    await git('init', '-q', '--bare', '-b', 'main', origin);
    await git('remote', 'add', 'origin', origin);
    await git('push', '-q', 'origin', 'main');
    return root;
}
async function writeOne(path, content, mode) {
    await (0, promises_1.mkdir)((0, node_path_1.dirname)(path), { recursive: true });
    await (0, promises_1.writeFile)(path, content);
    await (0, promises_1.chmod)(path, mode === '100755' ? 0o755 : 0o644);
}
/** None of the user's own git configuration: signing, hooks and templates are not the demo's business. */
async function runGit(root, args) {
    const author = { GIT_AUTHOR_NAME: 'Demo', GIT_AUTHOR_EMAIL: 'demo@users.noreply.github.com', GIT_COMMITTER_NAME: 'Demo', GIT_COMMITTER_EMAIL: 'demo@users.noreply.github.com' };
    const env = { PATH: process.env.PATH, HOME: root, GIT_CONFIG_GLOBAL: node_os_1.devNull, GIT_CONFIG_NOSYSTEM: '1', ...author };
    try {
        await execute('git', [...args], { cwd: root, env });
    }
    catch (error) {
        const missing = error.code === 'ENOENT';
        throw new index_js_1.WorldError(missing ? 'git is not on the PATH; the demo needs git and Node.' : `git ${args[0] ?? ''} failed: ${String(error)}`, { cause: error });
    }
}


/***/ })

};
