export const id = 3103;
export const ids = [3103];
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
        const { providers, planner } = await (0, heal_request_js_1.openProviders)(rim, args.values);
        const [first] = providers;
        const provider = first ?? index_js_1.NOBODY;
        const understood = await (0, understand_js_1.understand)(rim, args, { room: (0, index_js_1.roomForCode)(provider) });
        if (understood === null) {
            await rim.print(args.json ? 'null\n' : 'No errors found in the log, so nothing would be sent.\n');
            return 0;
        }
        const { rules, map, ...known } = understood;
        const nonce = () => rim.clock.nonce(16);
        const question = { ...known, ...(rules === null ? {} : { rules }), history: [], opened: args.values.list('allow-paths'), nonce };
        const made = rim.masked((0, index_js_1.buildPrompt)({ ...question, provider }));
        const plan = planner === undefined ? undefined : rim.masked((0, index_js_1.buildPlanPrompt)({ ...question, provider: planner }));
        if (args.json) {
            await rim.print(`${JSON.stringify(plan === undefined ? made : { ...made, planner: plan }, null, 2)}\n`);
            return 0;
        }
        const choice = map === undefined ? null : rim.masked((0, index_js_1.choicePrompt)({ ...known, map, provider: { ...provider, maxAnswerTokens: Math.min(provider.maxAnswerTokens, index_js_1.CHOICE_ANSWER) }, nonce }));
        const head = first === undefined ? 'Nobody would be asked: no provider is configured. The prompt would be' : `To ${made.provider} (${made.model})`;
        const before = [
            ...(choice === null ? [] : [`${shown('First, which files to show', choice)}\nThen, with the files that the answer names; without one, as here, with the highest ranked:\n`]),
            ...(plan === undefined ? [] : [`${shown(`${choice === null ? 'First, for' : 'For'} a plan, to ${plan.provider} (${plan.model})`, plan)}\nThen, with its plan as one more section:\n`]),
        ];
        await rim.print(`${before.join('')}${shown(head, made)}`);
        return 0;
    },
};
function shown(head, { messages, tokens }) {
    return `${head}, about ${tokens} tokens\n${messages.map(({ role, content }) => `── ${role}\n${content}`).join('\n')}\n`;
}


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


/***/ }),

/***/ 22465:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readLedger = readLedger;
const ledger_js_1 = __webpack_require__(71346);
/** Entries of a ledger, newest first; empty where there is none. */
async function readLedger(hub, ref) {
    const tip = await hub.ref(ref);
    if (!tip.ok)
        return tip.why === 'absent' ? { ok: true, value: { entries: [] } } : tip;
    const entries = [];
    for (let [at, depth] = [tip.value.sha, 0]; at !== undefined && depth < ledger_js_1.LEDGER_DEPTH; depth += 1) {
        const commit = await hub.commit(at);
        if (!commit.ok)
            return commit;
        const entry = (0, ledger_js_1.readEntry)(commit.value.message);
        if (entry !== null)
            entries.push(entry);
        at = entry === null ? undefined : commit.value.parents[0];
    }
    return { ok: true, value: { tip: tip.value.sha, entries } };
}


/***/ }),

/***/ 77188:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.escapeHtml = escapeHtml;
exports.codeSpan = codeSpan;
exports.fence = fence;
exports.markdownText = markdownText;
exports.htmlText = htmlText;
const foreign_js_1 = __webpack_require__(19971);
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
/** Words that neither Markdown nor GitHub give a meaning to. Everything that is not surely one of them is shown as code. */
const PLAIN = /^[\p{L}\p{N}\p{M},.;:!?()'"“”‘’„–—…·→×≤≥%/+-]{1,}$/u;
/** Made of plain characters and active all the same: links, references, commit names, emoji, slash commands. */
const ACTIVE = /:\/\/|www\.|(?<![A-Za-z])[A-Za-z]{2,10}-\d|^[0-9a-f]{7,40}\W{0,3}$|:[\w+-]{1,50}:|^\//i;
/** At the start of a line these begin a list, a rule or a heading. */
const OPENER = /^(?:[-+=]{1,}|\d{1,9}[.)])$/;
/** Foreign text as HTML text or as the value of a quoted attribute. */
function escapeHtml(text) {
    return (0, foreign_js_1.visible)(text).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? '');
}
/** Foreign text as one Markdown code span on one line: nothing in it is read, neither by Markdown nor by GitHub's mentions and references. */
function codeSpan(text) {
    const line = (0, foreign_js_1.visible)(text).replace(/\s+/gu, ' ');
    const ticks = '`'.repeat(longestRun(line) + 1);
    const pad = /^[` ]|[` ]$|^$/.test(line) ? ' ' : '';
    return `${ticks}${pad}${line}${pad}${ticks}`;
}
/** Foreign text as a fenced block, fenced by more backticks than it holds. @param language our own word, never foreign */
function fence(text, language = '') {
    const body = (0, foreign_js_1.visible)(text).replace(/\n$/, '');
    const ticks = '`'.repeat(Math.max(3, longestRun(body) + 1));
    return `${ticks}${language}\n${body}\n${ticks}`;
}
function longestRun(text) {
    return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
/**
 * Prose with foreign words in it as one line of Markdown: words that could notify, close, link, embed or structure are shown as code.
 * No zero-width characters and no backslashes: GitHub looks for mentions in the rendered text, where those are gone.
 */
function markdownText(text) {
    // Between words `>` is how test runners join the names of a test; only at the start of a line does it quote.
    return words(text).map(({ word, plain }, at) => (plain ? word : word === '>' && at > 0 ? '&gt;' : punctuated(word, codeSpan))).join(' ');
}
/** The same for HTML that stands in Markdown (`<summary>`, table cells), where Markdown is not read but mentions are. */
function htmlText(text) {
    return words(text).map(({ word, plain }) => (plain || word === '>' ? escapeHtml(word) : punctuated(word, (core) => `<code>${escapeHtml(core)}</code>`))).join(' ');
}
/** The marks of the sentence that a word stands in are no part of it. */
function punctuated(word, shown) {
    const [, before = '', core = word, after = ''] = /^(\(?)(.*?[^).,;:])([).,;:]*)$/su.exec(word) ?? [];
    return `${before}${shown(core)}${after}`;
}
function words(text) {
    const all = (0, foreign_js_1.visible)(text).split(/\s+/u).filter((word) => word !== '');
    return all.map((word, at) => ({ word, plain: PLAIN.test(word) && !ACTIVE.test(word) && !(at === 0 && OPENER.test(word)) }));
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

/***/ 3256:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.WORKFLOW_BOT = exports.HEAL_KEY = exports.HEAL_BRANCH = void 0;
exports.healKey = healKey;
exports.keyOfBranch = keyOfBranch;
exports.ledgerRef = ledgerRef;
const hash_js_1 = __webpack_require__(69639);
/** Every branch of ours, and nothing else. */
exports.HEAL_BRANCH = /^heal\/[0-9a-f]{8}-[0-9a-f]{8}$/;
exports.HEAL_KEY = /^[0-9a-f]{8}-[0-9a-f]{8}$/;
/** The account behind every workflow's own token, on github.com. By id: a name can be given to somebody else. */
exports.WORKFLOW_BOT = 41898282;
/**
 * `<hash of the head branch>-<failure>`: what branch and ledger of one failure on one head branch are called by, with no foreign character in it (threat B5).
 * @param fingerprint of the Failure
 */
function healKey(headBranch, fingerprint) {
    const failure = /^[0-9a-f]{8}/.test(fingerprint) ? fingerprint.slice(0, 8) : (0, hash_js_1.shortHash)(fingerprint, 8);
    return `${(0, hash_js_1.shortHash)(headBranch, 8)}-${failure}`;
}
/** The key of a branch of ours; null for every other. */
function keyOfBranch(branch) {
    return exports.HEAL_BRANCH.test(branch) ? branch.slice('heal/'.length) : null;
}
/** Without `refs/`, and outside `refs/heads`, so that it is no branch and starts no workflow. */
function ledgerRef(key) {
    return `heal/ledger/${key}`;
}


/***/ }),

/***/ 71346:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LOCK_MS = exports.LEDGER_DEPTH = void 0;
exports.ledgerMessage = ledgerMessage;
exports.readEntry = readEntry;
exports.holderOf = holderOf;
exports.attemptsOn = attemptsOn;
/** Entries are read so far back. */
exports.LEDGER_DEPTH = 30;
/** A publication takes seconds; whoever has not let go by then (milliseconds) is dead. */
exports.LOCK_MS = 10 * 60_000;
const TITLE = 'heal-action ledger';
const OWNER = /^[\w./:-]{1,100}$/;
const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const OUTCOME = /^[a-z-]{1,40}$/;
const SENTENCE = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{0,400}$/u;
function ledgerMessage(entry) {
    return `${TITLE}\n\n${JSON.stringify(entry)}\n`;
}
/** The entry of a commit's message; null where it is none of the form above. */
function readEntry(message) {
    const [title, , json, ...rest] = message.trimEnd().split('\n');
    if (title !== TITLE || json === undefined || rest.length > 0 || json.length > 2000)
        return null;
    const value = parsed(json);
    return typeof value === 'object' && value !== null ? entryOf(value) : null;
}
function entryOf({ kind, owner, until, base, outcome, tree, sentence }) {
    if (!fits(owner, OWNER))
        return null;
    if (kind === 'release')
        return { kind, owner };
    if (kind === 'lock')
        return typeof until === 'number' && Number.isSafeInteger(until) ? { kind, owner, until } : null;
    if (!fits(base, HASH))
        return null;
    if (kind === 'rerun')
        return { kind, owner, base };
    if (kind !== 'attempt' || !fits(outcome, OUTCOME) || !maybe(tree, HASH) || !maybe(sentence, SENTENCE))
        return null;
    return { kind, owner, base, outcome, ...(tree === undefined ? {} : { tree }), ...(sentence === undefined ? {} : { sentence }) };
}
function fits(value, form) {
    return typeof value === 'string' && form.test(value);
}
function maybe(value, form) {
    return value === undefined || fits(value, form);
}
/** So far (milliseconds) may the clocks of two machines be apart, or of two readings of one. */
const SKEW_MS = 5 * 60_000;
/** Who holds the lock now, newest entry first; null = nobody. A lock that would last much longer than `longest` from now is none, whoever wrote it. */
function holderOf(entries, now, longest) {
    const last = entries.find((entry) => entry.kind === 'lock' || entry.kind === 'release');
    if (last?.kind !== 'lock' || last.until <= now || last.until > now + longest + SKEW_MS)
        return null;
    return { owner: last.owner, until: last.until };
}
/** What was tried on one of these very commits. */
function attemptsOn(entries, ...bases) {
    return entries.filter((entry) => entry.kind === 'attempt' && bases.includes(entry.base));
}
function parsed(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return null;
    }
}


/***/ })

};
