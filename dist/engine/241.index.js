export const id = 241;
export const ids = [241];
export const modules = {

/***/ 7274:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.prompt = void 0;
const index_js_1 = __webpack_require__(31794);
const heal_request_js_1 = __webpack_require__(36414);
const options_js_1 = __webpack_require__(26052);
const understand_js_1 = __webpack_require__(53018);
/** `heal prompt`: exactly what would be sent, and to whom; nothing is sent. */
exports.prompt = {
    name: 'prompt',
    usage: '--repo DIR [--rung N] [--provider P] [FILE|-]',
    summary: 'Show exactly what would be sent, and to whom.',
    options: options_js_1.PROMPT_OPTIONS,
    maxWords: 1,
    async run(rim, args) {
        const { providers } = await (0, heal_request_js_1.openProviders)(rim, args.values);
        const understood = await (0, understand_js_1.understand)(rim, args);
        if (understood === null) {
            await rim.print(args.json ? 'null\n' : 'No errors found in the log, so nothing would be sent.\n');
            return 0;
        }
        const [first] = providers;
        const { rules, ...known } = understood;
        const made = rim.masked((0, index_js_1.buildPrompt)({ ...known, ...(rules === null ? {} : { rules }), history: [], provider: first ?? index_js_1.NOBODY, nonce: () => rim.clock.nonce(16) }));
        if (args.json)
            await rim.print(`${JSON.stringify(made, null, 2)}\n`);
        else {
            const head = first === undefined ? 'Nobody would be asked: no provider is configured. The prompt would be' : `To ${made.provider} (${made.model})`;
            await rim.print(`${head}, about ${made.tokens} tokens\n${made.messages.map(({ role, content }) => `── ${role}\n${content}`).join('\n')}\n`);
        }
        return 0;
    },
};


/***/ }),

/***/ 53018:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.understand = understand;
const index_js_1 = __webpack_require__(43939);
const index_js_2 = __webpack_require__(9975);
const index_js_3 = __webpack_require__(55757);
const policy_js_1 = __webpack_require__(58525);
const index_js_4 = __webpack_require__(94365);
const reading_js_1 = __webpack_require__(52367);
/** Log + repository → what a model would be shown; null when there is no failure in the log. */
async function understand(rim, { values, words }) {
    const opened = await rim.openRepo(values.text('repo') ?? '.');
    if (!opened.ok)
        throw new index_js_4.UsageError(opened.reason);
    const { repo } = opened;
    const { baseTree, root } = repo.state;
    const { reports } = await (0, reading_js_1.readStream)(rim.files.read(words[0] ?? '-'), { roots: [root] });
    const found = (0, index_js_2.makeFailure)(reports, { job: '', step: '' });
    if (found === null)
        return null;
    const [tree, lastChange] = await Promise.all([repo.list(baseTree), repo.lastChange()]);
    const step = { run: '', job: '', step: '', shell: '', workingDirectory: '.', env: {} };
    const { diagnosis, failure } = (0, index_js_3.diagnose)({ reports, failure: found, step, tree, lastChange });
    const rung = (values.number('rung') ?? 0);
    const policy = (0, policy_js_1.resolvePolicy)({ mode: 'fix', allowPaths: [], denyPaths: values.list('deny-paths'), minConfidence: 0.8, network: 'none' });
    return { failure, diagnosis, rules: await (0, index_js_1.rulesOf)(repo, policy), context: await (0, index_js_1.gatherContext)({ failure, diagnosis, rung, policy, ...(await (0, index_js_1.repositoryAt)(repo, baseTree)) }) };
}


/***/ }),

/***/ 25242:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isPlaceholder = isPlaceholder;
exports.isElision = isElision;
const COMMENT = /^\s{0,200}(?:\{?\/\*|\/\/|#|--|<!--|;)\s{0,8}(.{1,200})$/;
const WORDS = /\b(?:rest|existing|remaining|unchanged|same as|other|previous|omitted|as before)\b/i;
/** `// ... rest of the code`, `# … existing code …`: a comment that stands for code. Dots alone are not enough to say so. */
function isPlaceholder(line) {
    const comment = COMMENT.exec(line)?.[1];
    return comment !== undefined && /\.\.\.|…/.test(comment) && WORDS.test(comment);
}
/** A line that may stand for lines left out: a placeholder, or dots and nothing else, as code or as a comment. */
function isElision(line) {
    const bare = (COMMENT.exec(line)?.[1] ?? line).replace(/(?:\*\/\}?|-->)\s{0,8}$/, '').trim();
    return /^(?:\.{3,6}|…)$/.test(bare) || isPlaceholder(line);
}


/***/ })

};
