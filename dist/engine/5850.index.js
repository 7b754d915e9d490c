export const id = 5850;
export const ids = [5850,6759,2353];
export const modules = {

/***/ 26052:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DEMO_OPTIONS = exports.GATE_OPTIONS = exports.PROMPT_OPTIONS = exports.CONTEXT_OPTIONS = exports.PARSE_OPTIONS = exports.PUBLISH_OPTIONS = exports.WATCH_OPTIONS = exports.PLAN_OPTIONS = exports.OUTPUTS = exports.RUN_OPTIONS = void 0;
/** What tells a branch of ours, and how often its failure may be healed: `heal plan` and `heal watch` must mean the same. */
const LOOP_OPTIONS = [
    { name: 'max-heals', where: 'action', type: 'number', placeholder: 'N', default: '3', min: 1, max: 10, help: 'With `command: plan` or `watch`: heals that one failure may have on one commit, counted in its ledger on GitHub: a branch of ours that is red again is healed further until then.' },
    { name: 'author-ids', where: 'action', type: 'list', placeholder: 'ID', help: 'With `command: plan` or `watch`: numbers of further accounts whose pull requests on `heal/` branches are ours (of an App, or of whoever a token belongs to), besides the one of this token and of a workflow\'s own.' },
];
/** Options of `heal run` and of the action. A list takes commas or new lines, and its flag may be repeated. */
exports.RUN_OPTIONS = [
    { name: 'command', where: 'action', type: 'choice', choices: ['run', 'plan', 'publish', 'watch'], default: 'run', help: 'What this step does: `run` = run a step and heal it, or heal what `plan` says; `plan` = look at a red workflow run and say what may be healed of it; `publish` = hand over what another job healed; `watch` = tell on a pull request of ours how its run ended.' },
    { name: 'run', where: 'action', type: 'text', help: 'The step to run and, when it goes red, to heal: the text you would have put after `run:`. Needed with `command: run`, unless `plan` is given.' },
    { name: 'repo', where: 'cli', type: 'text', placeholder: 'DIR', default: '.', help: 'The git repository to heal.' },
    { name: 'log', where: 'both', type: 'text', placeholder: 'FILE', help: 'A log of the failure (`-` reads standard input). Without a command or a plan the run ends with a diagnosis.' },
    { name: 'plan', where: 'both', type: 'text', placeholder: 'FILE', help: 'A plan that `heal plan` (`command: plan`) wrote: command, shell, folder and environment of the failed step. Give its log as well.' },
    { name: 'plan-sha256', where: 'both', type: 'text', placeholder: 'H', help: 'SHA-256 of the plan\'s file, as the job that wrote it told; a plan with another one is refused.' },
    { name: 'handover', where: 'both', type: 'text', placeholder: 'FILE', help: 'Where to write, at every end, what another job needs to publish the fix; with `command: publish` the file to read.' },
    { name: 'sha256', where: 'action', type: 'text', placeholder: 'H', help: 'With `command: publish`: SHA-256 of the handover, as the job that wrote it told; another one is not used.' },
    { name: 'run-id', where: 'action', type: 'text', placeholder: 'N', help: 'With `command: plan` or `watch`: the workflow run to look at, its number or its address. Default: the run that the event `workflow_run` tells of.' },
    { name: 'branch', where: 'action', type: 'text', placeholder: 'B', help: 'With `command: plan`, where no `run-id` is given: the branch whose newest red run is meant.' },
    { name: 'asked-by', where: 'action', type: 'text', placeholder: 'LOGIN', help: 'With `command: plan`: who asked for it by hand, and must have write access by GitHub\'s word. Default: who started this run, where it was started by hand.' },
    { name: 'base-log', where: 'both', type: 'text', placeholder: 'FILE', help: 'A log of the latest run of the same step on the base branch: what fails there in the same way is not mended here.' },
    { name: 'command', where: 'cli', type: 'text', placeholder: 'CMD', help: 'The failing step. Everything after `--` does the same; `--run` is another name for it.' },
    ...LOOP_OPTIONS,
    { name: 'working-directory', where: 'both', type: 'text', placeholder: 'D', default: '.', help: 'Where the step runs, relative to the repository (to `--repo`, where that is a folder in one).' },
    { name: 'shell', where: 'both', type: 'text', placeholder: 'S', default: '', help: '`bash`, `sh`, `python`, `node` or a template with `{0}`; empty means `bash -e {0}`, as in a workflow.' },
    { name: 'env', where: 'both', type: 'pairs', placeholder: 'K=V', help: 'Variables for the step when it runs in a clone; nothing else of the environment reaches it. One `K=V` per line, or one per flag.' },
    { name: 'setup', where: 'both', type: 'text', placeholder: 'CMD', help: 'Runs in each clone before the step, for instance `npm ci --offline`. With a plan it takes the place of the steps that ran before the failed one in its job.' },
    { name: 'reports', where: 'both', type: 'list', placeholder: 'G', help: 'Globs of report files that the step writes (JUnit XML, TRX, SARIF, CTRF, checkstyle, TAP, JSON of linters and test runners): what they say is read together with the log.' },
    { name: 'problem-matchers', where: 'both', type: 'list', placeholder: 'G', help: 'Problem-matcher files (paths or globs) for tools that are not known here, as GitHub takes them; see docs/patterns.md.' },
    { name: 'errorformat', where: 'both', type: 'text', placeholder: 'EFM', help: 'How a tool that is not known here prints its errors, as Vim and reviewdog take it (`%f:%l:%c: %m`): entries parted by commas or new lines.' },
    { name: 'verify-command', where: 'both', type: 'text', placeholder: 'CMD', help: 'A further command that must be green with the fix, in a fresh clone behind `setup`, where the step is green. What was red before the fix as well is ignored, and said.' },
    { name: 'repeat', where: 'both', type: 'number', placeholder: 'N', min: 1, max: 20, help: 'How often the step must be green with the fix. Without it once, and 3 times where the failure looks as if it came and went (timing, order, random input, services on the same machine).' },
    { name: 'timeout', where: 'both', type: 'duration', placeholder: '30m', default: '30m', help: 'Time limit of one run of the step in a clone, and of one model call (`90s`, `30m`, `2h`).' },
    { name: 'provider', where: 'both', type: 'list', placeholder: 'a,b', help: 'Model providers, in the order to ask them: gemini, groq, openai, openrouter, openai-compatible, ollama, replay. Default: gemini, groq, ollama, those of them that are configured.' },
    { name: 'model', where: 'both', type: 'list', placeholder: '[p=]M', help: 'Model to ask, for one provider (`groq=openai/gpt-oss-120b`) or for the only one named.' },
    { name: 'planner-model', where: 'both', type: 'text', placeholder: '[p=]M', help: 'A model that writes the cause and a plan before each attempt (`groq=openai/gpt-oss-120b`); another one writes the edit.' },
    { name: 'patcher-model', where: 'both', type: 'text', placeholder: '[p=]M', help: 'A model that writes the edit; the providers follow where it gives no answer.' },
    { name: 'base-url', where: 'both', type: 'list', placeholder: '[p=]URL', help: 'Endpoint of a provider: https, or http on loopback.' },
    { name: 'mode', where: 'both', type: 'choice', choices: ['fix', 'tests', 'docs'], default: 'fix', later: { tests: 'Mode "tests" is not part of this version; use "fix".', docs: 'Mode "docs" is not part of this version; use "fix".' }, help: 'What may be mended: `fix` = product code.' },
    { name: 'sandbox', where: 'both', type: 'choice', choices: ['auto', 'bubblewrap', 'docker', 'none'], default: 'auto', help: 'What the step runs in. `auto` = bubblewrap if its self-test passes, else docker if that does, else refuse; `none` only by name.' },
    { name: 'image', where: 'both', type: 'text', placeholder: 'I', help: 'An image for the docker sandbox, whose own tools count then instead of this machine\'s; it must be here already (`docker pull I`). With it `sandbox: auto` is docker.' },
    { name: 'network', where: 'both', type: 'choice', choices: ['auto', 'none', 'full'], default: 'auto', help: 'Network in the sandbox. `auto` = none first, and once more with it where the failure needs it.' },
    { name: 'publish', where: 'both', type: 'choice', choices: ['patch', 'none', 'comment', 'suggestions', 'branch', 'pull-request', 'push'], default: 'patch', help: 'How the fix is handed over: a patch file, a `heal/…` branch on `origin`, a pull request onto the branch that was healed, or, where that branch has an open pull request, a commit on it (`push`), suggestions on its lines, or one comment. All but the first two need GITHUB_TOKEN and GITHUB_REPOSITORY; see docs/publishing.md.' },
    { name: 'labels', where: 'both', type: 'list', placeholder: 'a,b', default: 'heal', help: 'Labels of a pull request that is opened; `none` = none.' },
    { name: 'assignees', where: 'both', type: 'list', placeholder: 'a,b', help: 'Who is assigned to it: accounts that may read the repository; `author` = the author of the commit that was healed.' },
    { name: 'reviewers', where: 'both', type: 'list', placeholder: 'a,b', help: 'Who is asked to review it, in the same way.' },
    { name: 'max-attempts', where: 'both', type: 'number', placeholder: 'N', default: '4', min: 0, max: 20, help: 'Attempts with a model: four let each see more of the repository than the one before. Fixers that need no model are not counted.' },
    { name: 'min-confidence', where: 'both', type: 'number', placeholder: 'X', default: '0.8', min: 0.5, max: 1, help: 'Score (0.5 to 1) from which a verified fix counts as healed; below it is proposed.' },
    { name: 'budget-tokens', where: 'both', type: 'number', placeholder: 'N', default: '120000', min: 0, max: 10_000_000, help: 'Tokens that all model calls of a run may use together; 0 never calls a model.' },
    { name: 'budget-calls', where: 'both', type: 'number', placeholder: 'N', default: '24', min: 0, max: 1000, help: 'Calls of models that a run may make, repair turns and second tries included; 0 never calls a model.' },
    { name: 'budget-money', where: 'both', type: 'number', placeholder: 'X', min: 0, max: 10_000, help: 'US dollars that all model calls of a run may cost together, by the list prices in docs/providers.md. With it a model whose price is not known is not asked. 0 never calls a model; without it there is no limit.' },
    { name: 'budget-tokens-per-day', where: 'both', type: 'number', placeholder: 'N', min: 0, max: 1_000_000_000, help: 'Tokens that all heals of this repository may use together on one day (UTC), counted in the store; see docs/store.md.' },
    { name: 'budget-calls-per-day', where: 'both', type: 'number', placeholder: 'N', min: 0, max: 1_000_000, help: 'The same for calls of models.' },
    { name: 'budget-money-per-day', where: 'both', type: 'number', placeholder: 'X', min: 0, max: 1_000_000, help: 'The same for US dollars, by list prices; with it a model whose price is not known is not asked.' },
    { name: 'store', where: 'both', type: 'text', placeholder: 'DIR', default: 'auto', help: 'Where to keep what outlives a run (the counts of the day, what green logs look like): a folder, `none`, or `auto` = the cache service in a job, the cache folder of the user elsewhere.' },
    { name: 'allow-paths', where: 'both', type: 'list', placeholder: 'G', help: 'Globs that a fix may touch although they are protected (tests, manifests, configuration).' },
    { name: 'deny-paths', where: 'both', type: 'list', placeholder: 'G', help: 'Globs that are never read and never touched; they win over everything.' },
    { name: 'result', where: 'both', type: 'text', placeholder: 'F.json', help: 'Where to write the result as JSON.' },
    { name: 'report', where: 'both', type: 'text', placeholder: 'F.html', help: 'Where to write the report, one self-contained HTML page.' },
    { name: 'events', where: 'both', type: 'text', placeholder: 'F', help: 'A file that gets one JSON line at the start of every stage.' },
    { name: 'dry-run', where: 'both', type: 'flag', help: 'Do all of it but hand nothing over.' },
    { name: 'verbose', where: 'both', type: 'flag', help: 'Say more while it runs.' },
    { name: 'seed', where: 'both', type: 'number', placeholder: 'N', min: 0, max: 2_147_483_647, help: 'Seed for models that take one.' },
    { name: 'allow-local', where: 'both', type: 'flag', help: 'Allow base URLs on private networks.' },
    { name: 'unsafe-single-process', where: 'both', type: 'flag', help: 'Allow `sandbox: none` together with a model key and publishing beyond a patch: the code that runs could then read the key. Likewise a key beside NODE_EXTRA_CA_CERTS, LD_PRELOAD and the like that a step of the job has set.' },
    { name: 'fail-when', where: 'both', type: 'choice', choices: ['step', 'unhealed', 'never'], help: 'When the action (or `heal run`) fails. In the action `step` (default) keeps the exit code of the step; `unhealed` fails unless healed; `never` does not fail. In the terminal the default is `unhealed`.' },
];
/** Outputs of the action; action.yml and the README table are made from here. */
exports.OUTPUTS = [
    { name: 'outcome', help: 'healed, proposed, not-reproduced, rerun-requested, escalated, refused, gave-up or nothing-to-heal.' },
    { name: 'reason', help: 'The reason code that goes with the outcome.' },
    { name: 'sentence', help: 'What happened and why, for a person.' },
    { name: 'exit-code', help: 'Exit code of the step itself.' },
    { name: 'score', help: 'Evidence score of the fix, 0 to 1; empty without one.' },
    { name: 'branch', help: 'The published branch; empty without one.' },
    { name: 'pull-request', help: 'Address of the pull request; empty without one.' },
    { name: 'patch', help: 'Path of the patch file; empty without one.' },
    { name: 'result', help: 'Path of the result JSON.' },
    { name: 'report', help: 'Path of the HTML report.' },
    { name: 'handover', help: 'With `handover`: path of that file.' },
    { name: 'sha256', help: 'With `handover`: its SHA-256, for the job that publishes.' },
    { name: 'state', help: 'Of `command: plan`: planned, watch, refused, nothing or unknown; of `command: watch`: verified, failing, nothing or unknown.' },
    { name: 'failures', help: 'Of `command: plan`: a JSON array, at most four, of `{n, job, step, title, head, sha256, runner, tools, distribution}`; a matrix can be made of it.' },
    { name: 'out', help: 'Of `command: plan`: the folder with `plan-N.json` and `log-N.txt`; empty where nothing is planned.' },
];
/** The same as flags of a command of their own. */
function inTerminal(options) {
    return options.map((option) => ({ ...option, where: 'cli', help: option.help.replace(/^With [^:]+: (.)/, (_, first) => first.toUpperCase()) }));
}
/** Options of `heal plan`. */
exports.PLAN_OPTIONS = [
    { name: 'repository', where: 'cli', type: 'text', placeholder: 'O/N', help: 'The repository on GitHub; default: GITHUB_REPOSITORY. The token is read from GITHUB_TOKEN or GH_TOKEN, and needs to read contents and actions.' },
    { name: 'asked-by', where: 'cli', type: 'text', placeholder: 'LOGIN', help: 'Who asked for this by hand: must have write access, by GitHub\'s word.' },
    { name: 'branch', where: 'cli', type: 'text', placeholder: 'B', help: 'Instead of RUN: the branch whose newest red run is meant.' },
    { name: 'out', where: 'cli', type: 'text', placeholder: 'DIR', help: 'Writes `plan-N.json` and the failed step\'s log, `log-N.txt`, for every failure that may be healed.' },
    ...inTerminal(LOOP_OPTIONS),
];
/** Options of `heal watch`. */
exports.WATCH_OPTIONS = [...exports.PLAN_OPTIONS.filter(({ name }) => name === 'repository'), ...inTerminal(LOOP_OPTIONS)];
/** Options of the other commands. */
const optionNamed = (name) => exports.RUN_OPTIONS.filter((option) => option.name === name);
/** Options of `heal publish`. */
exports.PUBLISH_OPTIONS = [
    { name: 'plan', where: 'cli', type: 'text', placeholder: 'FILE', help: 'The plan that was healed, as `heal plan` wrote it.' },
    ...optionNamed('plan-sha256'),
    { name: 'handover', where: 'cli', type: 'text', placeholder: 'FILE', help: 'What was handed over, as `heal run --handover` wrote it.' },
    { name: 'sha256', where: 'cli', type: 'text', placeholder: 'H', help: 'SHA-256 of the handover, as the job that wrote it told; another one is not used.' },
    { name: 'repository', where: 'cli', type: 'text', placeholder: 'O/N', help: 'The repository on GitHub; default: GITHUB_REPOSITORY. The token is read from GITHUB_TOKEN or GH_TOKEN, and needs to write contents and pull requests.' },
    ...optionNamed('publish').map((option) => ({ ...option, default: 'pull-request' })),
    ...['labels', 'assignees', 'reviewers', 'allow-paths', 'deny-paths', 'min-confidence', 'result', 'report', 'events', 'dry-run', 'verbose', 'fail-when'].flatMap(optionNamed),
];
exports.PARSE_OPTIONS = [
    { name: 'reports', where: 'cli', type: 'list', placeholder: 'G', help: 'Globs of report files of the same run, below this folder (JUnit XML, TRX, SARIF, CTRF, checkstyle, TAP, JSON of linters and test runners).' },
    ...['problem-matchers', 'errorformat'].flatMap(optionNamed),
    { name: 'root', where: 'cli', type: 'text', placeholder: 'DIR', help: 'A folder prefix to strip from the paths in the log.' },
];
exports.CONTEXT_OPTIONS = [
    { name: 'repo', where: 'cli', type: 'text', placeholder: 'DIR', default: '.', help: 'The git repository the log belongs to.' },
    { name: 'rung', where: 'cli', type: 'number', placeholder: 'N', default: '0', min: 0, max: 3, help: 'How much to show: 0 = the failing unit, 1 = imports, definitions and the failing test too, 2 = small files whole, callers, configuration, 3 = up to ten more files from a map of the repository (in a heal a model chooses them, here their rank).' },
    { name: 'deny-paths', where: 'cli', type: 'list', placeholder: 'G', help: 'Globs that are never read.' },
];
exports.PROMPT_OPTIONS = [...exports.CONTEXT_OPTIONS, ...['provider', 'model', 'planner-model', 'patcher-model', 'base-url', 'allow-local', 'allow-paths'].flatMap(optionNamed)];
exports.GATE_OPTIONS = [
    { name: 'repo', where: 'cli', type: 'text', placeholder: 'DIR', default: '.', help: 'The git repository the patch is for.' },
    { name: 'patch', where: 'cli', type: 'text', placeholder: 'FILE', help: 'The patch to judge (`-` reads standard input).' },
    ...['allow-paths', 'deny-paths'].flatMap(optionNamed),
];
exports.DEMO_OPTIONS = [
    { name: 'keep', where: 'cli', type: 'text', placeholder: 'DIR', help: 'Where to build the demo repository; default a new temporary folder.' },
    ...['provider', 'model', 'base-url', 'allow-local'].flatMap(optionNamed),
];


/***/ }),

/***/ 82353:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.watch = void 0;
exports.watchWith = watchWith;
const index_js_1 = __webpack_require__(94365);
const watch_js_1 = __webpack_require__(1344);
const options_js_1 = __webpack_require__(26052);
const plan_js_1 = __webpack_require__(74483);
/** `heal watch RUN`: what became of a branch of ours, told on its pull request; what a workflow's last job does where `heal plan` says watch. */
exports.watch = {
    name: 'watch',
    usage: 'RUN [--repository O/N] [--max-heals N]',
    summary: 'Tell on a pull request of ours how its run ended: ready for review, or why no further heal is made.',
    options: options_js_1.WATCH_OPTIONS,
    maxWords: 1,
    async run(rim, { values, words, json }) {
        const { watched, text, code } = await watchWith(rim, { values, run: { run: (0, plan_js_1.runId)(words[0], 'watch') } });
        await rim.print(json ? `${JSON.stringify(watched, null, 2)}\n` : text);
        return code;
    },
};
/**
 * From decoded options to an end that may be told.
 * @throws UsageError for what is missing in the call: a token, a repository
 */
async function watchWith(rim, { values, run }) {
    const repository = values.text('repository');
    const opened = await rim.openHub(repository === undefined ? {} : { repository });
    if (!opened.ok)
        throw new index_js_1.UsageError(opened.reason);
    const watched = rim.masked(await (0, watch_js_1.watchRun)({ hub: opened.hub, events: rim.events }, { ...run, ...(0, plan_js_1.loopOf)(values) }));
    const undone = watched.state === 'unknown' || ('failed' in watched && watched.failed.length > 0);
    return { watched, outputs: { state: watched.state, sentence: watched.state === 'unknown' ? watched.reason : watched.sentence }, text: textOf(watched), code: undone ? 1 : 0 };
}
function textOf(watched) {
    if (watched.state === 'unknown')
        return `Nothing is told: ${watched.reason}\n`;
    if (watched.state === 'nothing')
        return `${watched.sentence}\n`;
    const done = watched.did.length === 0 && watched.failed.length === 0 ? 'all is said there already' : watched.did.join(', ');
    const undone = watched.failed.map((one) => `  could not: ${one}\n`).join('');
    return `${watched.sentence} Pull request #${watched.pull}: ${done === '' ? 'nothing done' : done}.\n${undone}`;
}


/***/ }),

/***/ 29482:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.compareFailures = compareFailures;
exports.showsAny = showsAny;
/**
 * Compares the primary reports of two runs by their fingerprints alone: lines move and messages carry numbers, the fingerprint stays.
 * @param before what was red first
 * @param after what the later run shows; empty when it is green
 */
function compareFailures(before, after) {
    const [was, is] = [namesOf(before), namesOf(after)];
    return {
        gone: [...was].filter((name) => !is.has(name)),
        left: [...was].filter((name) => is.has(name)),
        fresh: [...is].filter((name) => !was.has(name)),
    };
}
/** Does a run show at least one of the errors that are looked for? */
function showsAny(wanted, seen) {
    return compareFailures(wanted, seen).left.length > 0;
}
function namesOf(bugs) {
    return new Set(bugs.map((bug) => bug.fingerprint));
}


/***/ }),

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

/***/ 1344:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.watchRun = watchRun;
const index_js_1 = __webpack_require__(80277);
const escape_js_1 = __webpack_require__(77188);
const foreign_js_1 = __webpack_require__(19971);
const index_js_2 = __webpack_require__(40949);
const run_facts_js_1 = __webpack_require__(45328);
const run_log_js_1 = __webpack_require__(17073);
const VERIFIED = 'heal:verified';
const FAILING = 'heal:failing';
/** By it and by its author's id our comment is found again: the words alone anybody could write. */
const MARK = '<!-- heal-action:watch -->';
const MOST_STEPS = 5;
/**
 * The end of a run on one of our own branches, told on its pull request: green on the tip → ready for review and labelled; red with no heal left → labelled, and one
 * comment that says what fails, why no further heal is made and what a person can do. Asks before it writes, and writes only what is not so yet. A branch that moved on, a run
 * that somebody else's commits are in, a red run that may be healed further: nothing.
 */
async function watchRun({ hub, events }, request) {
    events.stage('admit', { run: request.run });
    const facts = await (0, run_facts_js_1.runFacts)(hub, request);
    if (!facts.ok)
        return { state: 'unknown', reason: facts.reason };
    const { run, branch } = facts.value;
    if (branch === undefined)
        return nothing(`Run ${run.id} is not one of a branch of ours.`);
    if (!branch.ours)
        return nothing(`Nothing is told on ${run.headBranch ?? ''}: ${branch.why}.`);
    const admission = (0, index_js_1.admitRun)(facts.value);
    if (admission.ok)
        return nothing(`The run is red, and ${branch.heals} of ${facts.value.own?.ours === true ? facts.value.own.most : 0} heals are made: the next one goes on with ${branch.branch} (heal plan ${run.id}).`);
    if ('refusal' in admission)
        return nothing(refusalText(admission.refusal, branch, run));
    events.stage('publish', { pull: branch.pull.number });
    return admission.watch === 'green' ? tellGreen(hub, run, branch) : tellFailing(hub, run, branch);
}
function refusalText({ outcome, reason, detail }, { branch }, { headSha }) {
    const moved = reason === 'stale-head' || reason === 'green';
    return moved ? `${branch} no longer stands on ${headSha.slice(0, 12)}: the run of its tip decides.` : (0, index_js_2.sentenceFor)(outcome, reason, { detail });
}
async function perform(told, deeds) {
    const [did, failed] = [[], []];
    for (const deed of deeds.filter((one) => one !== null)) {
        const answer = await deed.act();
        if (answer.ok)
            did.push(deed.what);
        else
            failed.push(`${deed.what}: ${answer.reason}`);
        // What is left undone is done the next time: the label, which says that all is done, comes last.
        if (!answer.ok)
            break;
    }
    return { ...told, did, failed };
}
async function tellGreen(hub, run, { branch, pull, accounts }) {
    const runs = await hub.runs(run.workflow.id, { headSha: run.headSha });
    if (!runs.ok)
        return { state: 'unknown', reason: runs.reason };
    const other = newestOfEach(runs.value).find((one) => one.id !== run.id && one.headRepository === run.headRepository && (one.status !== 'completed' || index_js_1.RED.has(one.conclusion)));
    if (other !== undefined)
        return nothing(`Run ${run.id} is green, but run ${other.id} of the same commit ${other.status === 'completed' ? 'is red' : 'is not done yet'}: that one decides.`);
    const told = { state: 'verified', branch, pull: pull.number, sentence: `Run ${run.id} is green on the tip of ${branch}.` };
    const failing = pull.labels.includes(FAILING);
    // A draft that carries our label was made one again by a person.
    if (pull.labels.includes(VERIFIED) && !failing)
        return { ...told, did: [], failed: [] };
    const comment = failing ? await commentDeed(hub, { pull: pull.number, accounts, body: greenText(run), edit: true }) : { ok: true, value: null };
    if (!comment.ok)
        return { state: 'unknown', reason: comment.reason };
    return perform(told, [
        pull.draft ? { what: 'ready for review', act: () => hub.ready(pull.node) } : null,
        comment.value,
        failing ? { what: `label ${FAILING} taken off`, act: () => unlabel(hub, pull.number, FAILING) } : null,
        { what: `label ${VERIFIED}`, act: () => hub.addLabels(pull.number, [VERIFIED]) },
    ]);
}
/** Two events may start the same workflow for one commit. */
function newestOfEach(runs) {
    return runs.filter((one) => runs.every((other) => other.event !== one.event || other.id <= one.id));
}
async function tellFailing(hub, run, ours) {
    const { branch, pull, accounts, heals } = ours;
    const steps = await stepsTold(hub, run);
    if (!steps.ok)
        return { state: 'unknown', reason: steps.reason };
    const comment = await commentDeed(hub, { pull: pull.number, accounts, body: failingText(run, ours, steps.value), edit: false });
    if (!comment.ok)
        return { state: 'unknown', reason: comment.reason };
    const told = { state: 'failing', branch, pull: pull.number, sentence: `Run ${run.id} is red on the tip of ${branch}, and ${heals} heals were made for it: no further one is started by itself.` };
    return perform(told, [
        comment.value,
        pull.labels.includes(VERIFIED) ? { what: `label ${VERIFIED} taken off`, act: () => unlabel(hub, pull.number, VERIFIED) } : null,
        pull.labels.includes(FAILING) ? null : { what: `label ${FAILING}`, act: () => hub.addLabels(pull.number, [FAILING]) },
    ]);
}
/** Somebody may have taken it off meanwhile. */
async function unlabel(hub, pull, label) {
    const answer = await hub.removeLabel(pull, label);
    return !answer.ok && answer.why === 'absent' ? { ok: true, value: null } : answer;
}
/** @param comment `edit` = only where there is one of ours already */
async function commentDeed(hub, { pull, accounts, body, edit }) {
    const comments = await hub.comments(pull);
    if (!comments.ok)
        return comments;
    const ours = comments.value.find((one) => accounts.has(one.author.id) && one.body.startsWith(MARK));
    if (ours === undefined)
        return { ok: true, value: edit ? null : { what: 'comment', act: () => hub.comment(pull, body) } };
    const same = ours.body.replaceAll('\r\n', '\n').trim() === body.trim();
    return { ok: true, value: same ? null : { what: 'comment brought up to date', act: () => hub.editComment(ours.id, body) } };
}
/** Every failed step with its first error, as Markdown. A log that cannot be read leaves the step's name. */
async function stepsTold(hub, run) {
    const jobs = await hub.jobs(run.id, run.attempt);
    if (!jobs.ok)
        return jobs;
    const lines = [];
    for (const job of jobs.value.filter((one) => one.conclusion === 'failure').slice(0, MOST_STEPS)) {
        const step = (0, run_log_js_1.failedStepOf)(job)?.name ?? '';
        const log = await (0, run_log_js_1.stepsOf)(hub, job);
        const [first] = log.ok ? ((0, run_log_js_1.failureIn)((0, run_log_js_1.failedText)(log.value), { job: job.name, step })?.failure.primary ?? []) : [];
        const place = [job.name, step].filter((part) => part !== '').map((part) => (0, escape_js_1.codeSpan)((0, foreign_js_1.oneLine)(part, 100))).join(' / ');
        lines.push(`- ${place}${first === undefined ? '' : `: ${(0, escape_js_1.codeSpan)((0, foreign_js_1.oneLine)(first.message, 200))}`}`);
    }
    return { ok: true, value: lines };
}
function failingText(run, { heals, tried, branch }, steps) {
    const history = tried.slice(-MOST_STEPS).map(({ sentence }) => `- ${(0, escape_js_1.markdownText)((0, foreign_js_1.oneLine)(sentence, 300))}`);
    return [
        MARK, '',
        `**Still red after ${heals} heal${heals === 1 ? '' : 's'}: no further one is made by itself.** What fails now, in ${linked(run)}:`, '',
        ...(steps.length === 0 ? ['- no step of it that GitHub names'] : steps), '',
        ...(history.length === 0 ? [] : ['What was tried:', '', ...history, '']),
        `Each heal was green where it was tried and is not here, so what differs between the two, or a further failure behind the first one, is for a person to find. Change \`${branch}\` by hand, close this pull request, or push another commit to the branch that it is for: that starts anew.`,
    ].join('\n');
}
function greenText(run) {
    return `${MARK}\n\nThe checks were red here and are green now, in ${linked(run)}.`;
}
/** The address as GitHub gave it, where it is one that can stand in Markdown. */
function linked({ id, url }) {
    return /^https?:\/\/[\w.:-]+\/[\w./-]+$/.test(url) ? `[run ${id}](${url})` : `run ${id}`;
}
function nothing(sentence) {
    return { state: 'nothing', sentence };
}


/***/ })

};
