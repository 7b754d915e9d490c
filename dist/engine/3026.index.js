export const id = 3026;
export const ids = [3026];
export const modules = {

/***/ 43026:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.parseArguments = parseArguments;
const node_util_1 = __webpack_require__(57975);
const index_js_1 = __webpack_require__(94365);
/**
 * Splits a command line by the names of its flags; unknown names are kept for the caller to complain about with the nearest right one.
 * @param flags names that take no value  @param values names that take one
 * @throws UsageError where a value is missing or superfluous
 */
function parseArguments(argv, flags, values) {
    const end = argv.indexOf('--');
    const own = end === -1 ? argv : argv.slice(0, end);
    const options = Object.fromEntries([
        ...flags.map((name) => [name, { type: 'boolean' }]),
        ...values.map((name) => [name, { type: 'string' }]),
    ]);
    const { tokens } = (0, node_util_1.parseArgs)({ args: [...own], options, strict: false, allowPositionals: true, tokens: true });
    const found = {};
    const words = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            words.push(token.value);
        if (token.kind === 'option')
            (found[token.name] ??= []).push(valueOf(token.rawName, token.value, { flag: flags.includes(token.name), takes: values.includes(token.name) }));
    }
    return { flags: found, words, rest: end === -1 ? [] : argv.slice(end + 1) };
}
function valueOf(rawName, value, { flag, takes }) {
    if (flag && value !== undefined)
        throw new index_js_1.UsageError(`${rawName} takes no value, but has "${value}".`);
    if (takes && value === undefined)
        throw new index_js_1.UsageError(`${rawName} needs a value.`);
    return value ?? 'true';
}


/***/ })

};
