export const id = 165;
export const ids = [165];
export const modules = {

/***/ 80165:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.context = void 0;
const options_js_1 = __webpack_require__(26052);
const understand_js_1 = __webpack_require__(53018);
/** `heal context`: log + repository → the snippets a model would see, with what they cost. */
exports.context = {
    name: 'context',
    usage: '--repo DIR [--rung N] [FILE|-]',
    summary: 'Show which code a model would be shown for a log.',
    options: options_js_1.CONTEXT_OPTIONS,
    maxWords: 1,
    async run(rim, args) {
        const understood = await (0, understand_js_1.understand)(rim, args);
        const { snippets, changes, tokens, left } = understood?.context ?? { snippets: [], changes: [], tokens: 0, left: [] };
        if (args.json)
            await rim.print(`${JSON.stringify({ snippets, changes, tokens, left }, null, 2)}\n`);
        else if (understood === null)
            await rim.print('No errors found in the log, so there is nothing to show.\n');
        else {
            const shown = [...snippets, ...changes].map((snippet) => `── ${snippet.file}:${snippet.from}-${snippet.to} (${snippet.reason}, ${snippet.tokens} tokens)\n${snippet.text}`);
            const omitted = left.map(({ file, reason }) => `not shown: ${file} (${reason})`);
            const unasked = understood.map === undefined ? [] : [`No model was asked which files to show: of ${understood.map.entries.length} on the map the highest ranked are. In a heal a model chooses.`];
            await rim.print(`${[...shown, ...omitted, ...unasked, `${tokens} tokens`].join('\n')}\n`);
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
const index_js_5 = __webpack_require__(31794);
const reading_js_1 = __webpack_require__(52367);
/** Log + repository → what a model would be shown; null when there is no failure in the log. No model is asked. `room` = tokens of code that the one to be asked takes. */
async function understand(rim, { values, words }, options = {}) {
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
    const skill = (0, index_js_5.skillsFor)({ bugs: failure.primary, diagnosis, changed: lastChange })[0] ?? '';
    let map;
    const choose = (offered) => {
        map = offered;
        return Promise.resolve(null);
    };
    const room = options.room === undefined ? {} : { room: options.room };
    const context = await (0, index_js_1.gatherContext)({ failure, diagnosis, rung, policy, choose, ...room, ...(await (0, index_js_1.repositoryAt)(repo, baseTree)) });
    return { failure, diagnosis, skill, rules: await (0, index_js_1.rulesOf)(repo, policy), context, ...(map === undefined ? {} : { map }) };
}


/***/ })

};
