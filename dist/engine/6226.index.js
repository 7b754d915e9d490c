export const id = 6226;
export const ids = [6226];
export const modules = {

/***/ 36226:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.report = report;
const neutralise_js_1 = __webpack_require__(89585);
const index_js_1 = __webpack_require__(94365);
const guard_js_1 = __webpack_require__(66347);
/**
 * Turns whatever was thrown into one sentence on standard error and an exit code: 2 wrong usage, 1 a broken world, 70 our own fault.
 * Only our own faults show where they happened.
 */
function report(error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof index_js_1.UsageError)
        return print(message, 2);
    if (error instanceof index_js_1.WorldError)
        return print(message, 1);
    const place = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s{1,8}at /.test(line)).slice(0, 3).map((line) => line.trim()).join(' ') : '';
    return print(`This is a fault of heal itself, please report it: ${message} ${place}`, 70);
}
function print(sentence, code) {
    process.stderr.write(`heal: ${(0, neutralise_js_1.neutralise)((0, guard_js_1.createGuard)(process.env).clean(sentence)).replaceAll('\n', ' ')}\n`);
    return code;
}


/***/ })

};
