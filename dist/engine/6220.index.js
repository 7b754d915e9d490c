export const id = 6220;
export const ids = [6220];
export const modules = {

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
