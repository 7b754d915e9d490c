export const id = 2018;
export const ids = [2018];
export const modules = {

/***/ 83123:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.gate = void 0;
const policy_js_1 = __webpack_require__(58525);
const index_js_1 = __webpack_require__(94365);
const index_js_2 = __webpack_require__(77474);
const grant_js_1 = __webpack_require__(95529);
const index_js_3 = __webpack_require__(15113);
const options_js_1 = __webpack_require__(26052);
/** More than any patch that could pass the size check. */
const MAX_PATCH = 8 << 20;
/** `heal gate`: the screen of a patch against HEAD under a model's Policy. Asks no model, runs nothing. */
exports.gate = {
    name: 'gate',
    usage: '--repo DIR --patch FILE',
    summary: 'Screen a patch as if a model had written it.',
    options: options_js_1.GATE_OPTIONS,
    maxWords: 0,
    async run(rim, { values, json }) {
        const file = values.text('patch');
        if (file === undefined)
            throw new index_js_1.UsageError('--patch is missing: give the patch to judge (a file, or - for standard input).');
        const opened = await rim.openRepo(values.text('repo') ?? '.');
        if (!opened.ok)
            throw new index_js_1.UsageError(opened.reason);
        const { repo } = opened;
        const { head } = repo.state;
        const applied = await repo.applyPatch(head, await readAll(rim, file));
        const cut = applied.ok ? await (0, index_js_2.patchFromTree)(repo, head, applied.tree) : { ok: false, text: applied.reason };
        const policy = (0, policy_js_1.resolvePolicy)({ mode: 'fix', allowPaths: values.list('allow-paths'), denyPaths: values.list('deny-paths'), minConfidence: 0.8, network: 'none' });
        const basePaths = (await repo.list(head)).map((entry) => entry.path);
        const checks = cut.ok ? (0, index_js_3.screen)({ changes: cut.changes, policy, grant: grant_js_1.NO_GRANT, basePaths }) : [{ id: 'applies', ok: false, reason: cut.text }];
        const clean = checks.every((check) => check.ok);
        await rim.print(json ? `${JSON.stringify({ clean, checks }, null, 2)}\n` : text(clean, checks));
        return clean ? 0 : 1;
    },
};
function text(clean, checks) {
    const rows = checks.map((check) => `${check.ok ? 'ok     ' : 'refused'}  ${check.id}: ${check.reason}`);
    return `${[...rows, clean ? 'Clean.' : `Refused by ${checks.filter((check) => !check.ok).map((check) => check.id).join(', ')}.`].join('\n')}\n`;
}
async function readAll(rim, file) {
    const chunks = [];
    let size = 0;
    for await (const chunk of rim.files.read(file)) {
        size += chunk.length;
        if (size > MAX_PATCH)
            throw new index_js_1.UsageError(`${file} is larger than ${MAX_PATCH >> 20} MiB; that is no fix.`);
        // A copy: the next read may use the same memory.
        chunks.push(new Uint8Array(chunk));
    }
    const whole = new Uint8Array(size);
    chunks.reduce((at, chunk) => (whole.set(chunk, at), at + chunk.length), 0);
    return whole;
}


/***/ }),

/***/ 99064:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.INVISIBLE = void 0;
exports.hasInvisible = hasInvisible;
exports.stripInvisible = stripInvisible;
/**
 * Code points that print nothing and hide text from people: soft hyphen, zero-width and direction marks, isolates, word joiners, the byte
 * order mark, variation selectors, the tag block, and two fillers. (Threat: instructions or identifiers that a reviewer cannot see.)
 */
exports.INVISIBLE = '[\\u00ad\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\u3164\\ufe00-\\ufe0f\\ufeff]|\\udb40[\\udc00-\\udc7f\\udd00-\\uddef]';
const ANY = new RegExp(exports.INVISIBLE);
const ALL = new RegExp(exports.INVISIBLE, 'g');
function hasInvisible(text) {
    return ANY.test(text);
}
function stripInvisible(text) {
    return ANY.test(text) ? text.replace(ALL, '') : text;
}


/***/ })

};
