export const id = 9116;
export const ids = [9116];
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


/***/ }),

/***/ 66857:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.matchGlob = matchGlob;
exports.matchAnyGlob = matchAnyGlob;
const END = 0;
const MAX_DEPTH = 8;
/**
 * Does a repository-relative path fit a glob? The whole path must fit.
 * `*` = any run inside one name, `?` = one character of a name, `**` as a whole name = any number of folders (at the end: everything
 * below), `{a,b}` = one of these, nested at will. Everything else is literal: brackets are common in route file names, and there is no
 * negation and no escape. A leading `./` or `/` on the glob is ignored.
 * Cost is path length times glob length at worst: states are walked side by side, nothing is tried twice.
 */
function matchGlob(glob, path, options = {}) {
    const fold = (text) => (options.ignoreCase === true ? text.toLowerCase() : text);
    const machine = { states: [{ kind: 'free', to: [] }], text: fold(glob.replace(/^\.?\//, '')) };
    const start = build(machine, { from: 0, to: machine.text.length, next: END, depth: 0 });
    return run(machine.states, start, fold(path), options.dot ?? true);
}
/** True when at least one glob fits. */
function matchAnyGlob(globs, path, options = {}) {
    return globs.some((glob) => matchGlob(glob, path, options));
}
/** Builds the states for a span of the glob from its right end to its left, and returns the first of them. */
function build(machine, span) {
    const parts = split(machine.text, span);
    return parts.reduceRight((next, part) => buildPart(machine, part, { ...span, next }), span.next);
}
/** Cuts a span into its parts. */
function split(text, span) {
    const parts = [];
    for (let at = span.from; at < span.to;) {
        const stars = text.startsWith('**', at) ? wholeStars(text, at) : null;
        const choice = text[at] === '{' && span.depth < MAX_DEPTH ? choices(text, at, span.to) : null;
        if (stars !== null)
            parts.push({ kind: stars.kind });
        else if (choice !== null)
            parts.push({ kind: 'choice', options: choice.options });
        else if (text[at] === '*')
            parts.push({ kind: 'name' });
        else if (text[at] === '?')
            parts.push({ kind: 'one' });
        else
            parts.push({ kind: 'text', at });
        at = stars?.end ?? choice?.end ?? at + 1;
    }
    return parts;
}
/** `**` as a whole name; inside a name it is no more than `*`. */
function wholeStars(text, at) {
    const before = at === 0 ? '/' : text[at - 1];
    if (before !== '/' && before !== '{' && before !== ',')
        return null;
    const after = text[at + 2];
    if (after === '/')
        return { kind: 'folders', end: at + 3 };
    return after === undefined || after === '}' || after === ',' ? { kind: 'below', end: at + 2 } : null;
}
/** The alternatives of a brace at `at`, or null where it is never closed. */
function choices(text, at, limit) {
    const options = [];
    let depth = 0;
    let from = at + 1;
    for (let i = at; i < limit; i++) {
        if (text[i] === '{')
            depth++;
        else if (text[i] === '}')
            depth--;
        if (depth === 0 || (depth === 1 && text[i] === ',')) {
            options.push([from, i]);
            from = i + 1;
        }
        if (depth === 0)
            return { options, end: i + 1 };
    }
    return null;
}
function buildPart(machine, part, span) {
    const { next } = span;
    if (part.kind === 'text')
        return add(machine, { kind: 'char', char: machine.text[part.at] ?? '', to: next });
    if (part.kind === 'one')
        return add(machine, { kind: 'any', slash: false, to: next });
    if (part.kind === 'choice') {
        const starts = part.options.map(([from, to]) => build(machine, { from, to, next, depth: span.depth + 1 }));
        return add(machine, { kind: 'free', to: starts });
    }
    if (part.kind === 'folders') {
        const slash = add(machine, { kind: 'char', char: '/', to: next });
        return add(machine, { kind: 'free', to: [next, loop(machine, slash, true)] });
    }
    return loop(machine, next, part.kind === 'below');
}
/** Any number of characters, then `next`. */
function loop(machine, next, slash) {
    const hub = { kind: 'free', to: [next] };
    const start = add(machine, hub);
    hub.to.push(add(machine, { kind: 'any', slash, to: start }));
    return start;
}
function add(machine, state) {
    return machine.states.push(state) - 1;
}
/** Walks all live states over the path, one character at a time. */
function run(states, start, path, dot) {
    let live = reach(states, [start]);
    for (let i = 0; i < path.length && live.size > 0; i++) {
        const char = path.charAt(i);
        const hidden = !dot && char === '.' && (i === 0 || path[i - 1] === '/');
        const next = [];
        for (const id of live) {
            const state = states[id];
            if (state?.kind === 'char' && state.char === char)
                next.push(state.to);
            if (state?.kind === 'any' && !hidden && (state.slash || char !== '/'))
                next.push(state.to);
        }
        live = reach(states, next);
    }
    return live.has(END);
}
/** The states reachable by free moves. */
function reach(states, from) {
    const seen = new Set();
    const stack = [...from];
    for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
        if (seen.has(id))
            continue;
        seen.add(id);
        const state = states[id];
        if (state?.kind === 'free')
            stack.push(...state.to);
    }
    return seen;
}


/***/ }),

/***/ 86805:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.diffLines = diffLines;
exports.alignLines = alignLines;
/** Beyond this many differences the middle is given as wholly replaced: a correct difference, only not the smallest. */
const MAX_EDITS = 1200;
/**
 * The lines added and removed between two texts; an absent side counts as empty. Checks judge by this and never by a patch's text.
 * Lines end at `\n` only, so that a change of line ends alone shows as a change.
 */
function diffLines(before, after) {
    const a = cut(before);
    const b = cut(after);
    const pairs = alignLines(a, b);
    const left = new Set(pairs.map(([i]) => i));
    const right = new Set(pairs.map(([, j]) => j));
    return { removed: outside(a, left), added: outside(b, right) };
}
/**
 * Pairs `[i, j]` of equal lines that stay, in order (Myers' O(ND) on the part between common head and tail).
 * Memory grows with the square of the differences, hence the cap.
 */
function alignLines(a, b) {
    let head = 0;
    while (head < a.length && head < b.length && a[head] === b[head])
        head++;
    let tail = 0;
    while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
        tail++;
    const middle = walk(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
    return [
        ...Array.from({ length: head }, (_, i) => [i, i]),
        ...middle.map(([i, j]) => [i + head, j + head]),
        ...Array.from({ length: tail }, (_, k) => [a.length - tail + k, b.length - tail + k]),
    ];
}
function cut(text) {
    if (text === undefined || text === '')
        return [];
    const lines = text.split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    return lines;
}
function outside(lines, kept) {
    return lines.flatMap((text, i) => (kept.has(i) ? [] : [{ n: i + 1, text }]));
}
/** Forward pass: the furthest reach on each diagonal, kept per number of edits for the way back. */
function walk(a, b) {
    if (a.length === 0 || b.length === 0)
        return [];
    const limit = Math.min(MAX_EDITS, a.length + b.length);
    const trace = [];
    const furthest = new Int32Array(2 * limit + 3);
    for (let edits = 0; edits <= limit; edits++) {
        trace.push(furthest.slice(limit - edits, limit + edits + 3));
        for (let k = -edits; k <= edits; k += 2) {
            let x = step(furthest, limit + 1 + k, k, edits);
            while (x < a.length && x - k < b.length && x - k >= 0 && a[x] === b[x - k])
                x++;
            furthest[limit + 1 + k] = x;
            if (x >= a.length && x - k >= b.length)
                return back(trace, a.length, b.length);
        }
    }
    return [];
}
/** On diagonal `k` with `edits` edits: does the furthest way come down from k+1 (an added line) or right from k-1 (a removed one)? */
function comesDown(reach, at, k, edits) {
    if (k === -edits)
        return true;
    return k !== edits && (reach[at - 1] ?? 0) < (reach[at + 1] ?? 0);
}
function step(reach, at, k, edits) {
    return comesDown(reach, at, k, edits) ? (reach[at + 1] ?? 0) : (reach[at - 1] ?? 0) + 1;
}
/** Backward pass: reads the kept pairs off the trace. */
function back(trace, endA, endB) {
    const pairs = [];
    let x = endA;
    let y = endB;
    for (let edits = trace.length - 1; edits >= 0; edits--) {
        const row = trace[edits] ?? new Int32Array();
        const k = x - y;
        const start = edits === 0 ? 0 : step(row, edits + 1 + k, k, edits);
        while (x > start && y > start - k)
            pairs.push([--x, --y]);
        if (comesDown(row, edits + 1 + k, k, edits))
            y--;
        else
            x--;
    }
    return pairs.reverse();
}


/***/ }),

/***/ 83112:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.splitLines = splitLines;
exports.countTokens = countTokens;
/** Splits text into lines without their ends; a final line end makes no extra line. */
function splitLines(text) {
    const lines = text.split(/\r\n|\n|\r/);
    if (lines.at(-1) === '')
        lines.pop();
    return lines;
}
/** Tokens as this project counts them: characters / 3.5, rounded up (a measured correction per provider comes from `usage`). */
function countTokens(text) {
    return Math.ceil(text.length / 3.5);
}


/***/ }),

/***/ 58525:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.resolvePolicy = resolvePolicy;
exports.isDenied = isDenied;
exports.isOpened = isOpened;
exports.openedBy = openedBy;
const glob_js_1 = __webpack_require__(66857);
const DRAFT_SCORE = 0.5;
const READY_SCORE = 0.8;
/**
 * The Policy of a run, from what the caller chose. Caps are threats D13: 5 files, 120 changed lines, 64 KiB.
 * A wish for a readiness below the draft threshold lowers that too, so that the tiers keep their order.
 */
function resolvePolicy(choice) {
    const readyScore = choice.minConfidence ?? READY_SCORE;
    return {
        mode: choice.mode,
        allowPaths: choice.allowPaths ?? [],
        denyPaths: choice.denyPaths ?? [],
        maxFiles: 5,
        maxLines: 120,
        maxBytes: 64 * 1024,
        draftScore: Math.min(DRAFT_SCORE, readyScore),
        readyScore,
        network: choice.network ?? 'auto',
    };
}
/**
 * Is a path denied by the caller? Read as widely as a person may have meant it: in any case, a folder stands for all below it,
 * and a name without a slash for that name anywhere.
 */
function isDenied(policy, path) {
    const globs = policy.denyPaths.flatMap((written) => {
        const glob = written.replace(/\/$/, '');
        const below = [glob, `${glob}/**`];
        return glob.includes('/') ? below : [...below, `**/${glob}`, `**/${glob}/**`];
    });
    return (0, glob_js_1.matchAnyGlob)(globs, path, { ignoreCase: true });
}
/**
 * Does the caller's Policy, or a fixer's grant, open a path whose role is closed? Read as narrowly as it is written: `**` does not
 * reach into names that begin with a dot, case counts, and a denied path stays denied whoever opens it.
 */
function isOpened(open, path) {
    if (isDenied(open.policy, path))
        return false;
    return openedBy(open.policy.allowPaths, path) || openedBy(open.grant.paths, path);
}
/** The narrow reading alone. */
function openedBy(globs, path) {
    return (0, glob_js_1.matchAnyGlob)(globs, path, { dot: false });
}


/***/ }),

/***/ 36411:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.unfitPath = unfitPath;
/**
 * What makes a path unfit to be written by us, as a sentence; null where nothing does (threats D6, D7, D11).
 * The rules hold for every path that a patch names. `known` = the path stands in the base tree already: then letters beyond ASCII are
 * let through, since the name is the repository's own and not somebody's invention.
 * Left out on purpose: homoglyphs in names the repository itself has.
 */
function unfitPath(path, known) {
    if (path === '')
        return 'the path is empty';
    if (path.length > 1000)
        return 'the path is longer than 1000 characters';
    if (path.startsWith('/'))
        return 'the path is absolute';
    if (path.includes('\\'))
        return 'the path holds a backslash';
    if (/\p{Cc}/u.test(path))
        return 'the path holds a control character';
    if (path !== path.normalize('NFC'))
        return 'the path is not in normal form (NFC)';
    if (/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/u.test(path))
        return 'the path holds an invisible character';
    for (const name of path.split('/')) {
        const why = unfitName(name, known);
        if (why !== null)
            return `"${name}": ${why}`;
    }
    return null;
}
/** What a new name may be made of. Brackets, `$`, `@`, `+`, `~`, `=` and commas occur in route and scope names. */
const NEW_NAME = /^[A-Za-z0-9._+@()[\]{}$~=, -]+$/;
const OLD_NAME = /^[^"*:<>?|]+$/;
/** Device names of Windows, with or without an ending. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
function unfitName(name, known) {
    if (name === '')
        return 'an empty name';
    if (name === '.' || name === '..')
        return 'a step to another folder';
    if (isGitName(name))
        return 'a spelling of .git';
    if (/[. ]$/.test(name))
        return 'ends with a dot or a space';
    if (name.startsWith('-'))
        return 'begins with a dash';
    if (/~[0-9]/.test(name))
        return 'a short name of Windows';
    if (RESERVED.test(name))
        return 'a reserved name of Windows';
    if (name.length > 255)
        return 'longer than 255 characters';
    if (!(known ? OLD_NAME : NEW_NAME).test(name))
        return 'holds a character that names of new files may not have';
    return null;
}
/** Code points that HFS+ drops from names: `.g<U+200C>it` is `.git` there. */
const HFS_IGNORED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
/** `.git` as any file system may read it: other case, trailing dots and blanks, a stream suffix, the 8.3 name. */
function isGitName(name) {
    const plain = name.replace(HFS_IGNORED, '').toLowerCase().replace(/:.*$/s, '').replace(/[. ]+$/, '');
    return plain === '.git' || /^git~[0-9]+$/.test(plain);
}


/***/ }),

/***/ 6226:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.STRING = exports.COMMENT = exports.CODE = void 0;
exports.scanSource = scanSource;
const short = (...marks) => marks.map((mark) => ({ mark, lines: false }));
const long = (...marks) => marks.map((mark) => ({ mark, lines: true }));
const SLASHES = { line: ['//'], block: [['/*', '*/']] };
const HASH = { line: ['#'], block: [], quotes: short('"', "'") };
const SYNTAX = {
    js: { ...SLASHES, quotes: short('"', "'"), script: true },
    python: { line: ['#'], block: [], quotes: [...long('"""', "'''"), ...short('"', "'")] },
    go: { ...SLASHES, quotes: [...long('`'), ...short('"', "'")] },
    rust: { ...SLASHES, quotes: long('"'), characters: true, raw: /^[bc]?r(#{0,20})"/, nested: true },
    java: { ...SLASHES, quotes: [...long('"""'), ...short('"', "'")] },
    c: { ...SLASHES, quotes: short('"', "'"), raw: /^R"([^()\\\s]{0,16})\(/, separators: true },
    csharp: { ...SLASHES, quotes: [...long('"""'), ...short('"', "'")] },
    php: { line: ['//', '#'], block: [['/*', '*/']], quotes: long('"', "'"), heredoc: true },
    swift: { ...SLASHES, quotes: [...long('"""'), ...short('"')] },
    dart: { ...SLASHES, quotes: [...long('"""', "'''"), ...short('"', "'")] },
    ruby: HASH, perl: HASH, elixir: { ...HASH, quotes: [...long('"""'), ...short('"')] }, config: HASH,
    shell: { ...HASH, spaced: true }, make: { ...HASH, spaced: true }, docker: { ...HASH, spaced: true }, yaml: { ...HASH, spaced: true }, powershell: { ...HASH, block: [['<#', '#>']] },
    batch: { line: ['::', 'REM ', 'rem '], block: [], quotes: [] },
    json: { ...SLASHES, quotes: short('"') },
    sql: { line: ['--'], block: [['/*', '*/']], quotes: short("'", '"') },
    lua: { line: ['--'], block: [['--[[', ']]']], quotes: short('"', "'") },
    html: { line: [], block: [['<!--', '-->']], quotes: [] },
    css: { line: [], block: [['/*', '*/']], quotes: short('"', "'") },
    prose: { line: [], block: [], quotes: [] },
    other: { line: [], block: [], quotes: [] },
};
/** What a character is part of. */
exports.CODE = 0;
exports.COMMENT = 1;
exports.STRING = 2;
/**
 * Marks every character of a text as code, comment or string, quotes and comment marks included. A scanner, no parser: it may be fooled
 * by a text made for that (a regular expression after a closing bracket), so no check lets anything pass on its word alone.
 */
function scanSource(text, language) {
    const syntax = SYNTAX[language];
    const kinds = new Uint8Array(text.length);
    const holes = [];
    for (let at = 0; at < text.length;) {
        const token = syntax.script === true ? (scriptToken(text, at, holes) ?? plainToken(text, at, syntax)) : plainToken(text, at, syntax);
        const end = token?.end ?? at + 1;
        if (token !== null && token.kind !== exports.CODE)
            kinds.fill(token.kind, at, end);
        at = end;
    }
    return kinds;
}
function plainToken(text, at, syntax) {
    const char = text.charAt(at);
    if (/[\w\s]/.test(char) && !/[rbc]/i.test(char))
        return null;
    if (syntax.raw !== undefined && /[rbc]/i.test(char))
        return rawToken(text, at, syntax.raw);
    if (syntax.heredoc === true && text.startsWith('<<<', at))
        return heredocToken(text, at);
    const comment = commentToken(text, at, syntax);
    if (comment !== null)
        return comment;
    if (char === "'" && syntax.characters === true)
        return characterToken(text, at);
    if (char === "'" && syntax.separators === true && partsNumber(text, at))
        return null;
    return quoteToken(text, at, syntax);
}
function commentToken(text, at, syntax) {
    for (const [open, close] of syntax.block)
        if (text.startsWith(open, at))
            return { kind: exports.COMMENT, end: syntax.nested === true ? afterNested(text, at) : after(text, close, at + open.length) };
    const spaced = syntax.spaced !== true || at === 0 || /[\s;|&(]/.test(text.charAt(at - 1));
    return spaced && syntax.line.some((mark) => text.startsWith(mark, at)) ? { kind: exports.COMMENT, end: lineEnd(text, at) } : null;
}
function partsNumber(text, at) {
    return /[\da-f]/i.test(text.charAt(at + 1)) && /(?:^|[^\w'])\d[\da-fx']{0,40}$/i.test(text.slice(Math.max(0, at - 44), at));
}
function quoteToken(text, at, syntax) {
    const quote = syntax.quotes.find(({ mark }) => text.startsWith(mark, at));
    return quote === undefined ? null : { kind: exports.STRING, end: stringEnd(text, at + quote.mark.length, quote) };
}
function after(text, close, from) {
    const at = text.indexOf(close, from);
    return at === -1 ? text.length : at + close.length;
}
/** Without its last end everything to the end of the text. */
function afterNested(text, from) {
    const mark = /\/\*|\*\//g;
    mark.lastIndex = from;
    let depth = 0;
    for (let match = mark.exec(text); match !== null; match = mark.exec(text)) {
        depth += match[0] === '/*' ? 1 : -1;
        if (depth === 0)
            return mark.lastIndex;
    }
    return text.length;
}
/** A raw string; null where the letter begins a name or a number. */
function rawToken(text, at, raw) {
    const match = /\w/.test(text.charAt(at - 1)) && !/(?:^|\W)(?:u8|[uUL])$/.test(text.slice(Math.max(0, at - 3), at)) ? null : raw.exec(text.slice(at, at + 40));
    if (match === null)
        return null;
    const close = match[0].endsWith('(') ? `)${match[1] ?? ''}"` : `"${match[1] ?? ''}`;
    return { kind: exports.STRING, end: after(text, close, at + match[0].length) };
}
/** Without its end to the end of the text; null where no name follows. */
function heredocToken(text, at) {
    const match = /^<<<[ \t]{0,8}(["']?)([A-Za-z_]\w{0,60})\1\r?\n/.exec(text.slice(at, at + 90));
    if (match === null)
        return null;
    const close = new RegExp(`^[ \\t]{0,80}${match[2]}\\b`, 'm');
    const rest = text.slice(at + match[0].length);
    const end = close.exec(rest);
    return { kind: exports.STRING, end: end === null ? text.length : at + match[0].length + end.index + end[0].length };
}
function lineEnd(text, at) {
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end;
}
function characterToken(text, at) {
    const match = /^'(?:\\.[^'\n]{0,10}|[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\\'\n])'/.exec(text.slice(at, at + 16));
    return match === null ? null : { kind: exports.STRING, end: at + match[0].length };
}
/** The end of a string: its mark, or for short strings the end of the line, which limits what one odd quote can spoil. */
function stringEnd(text, from, { mark, lines }) {
    for (let i = from; i < text.length; i++) {
        if (text[i] === '\\')
            i++;
        else if (text.startsWith(mark, i))
            return i + mark.length;
        else if (text[i] === '\n' && !lines)
            return i;
    }
    return text.length;
}
const REGEX = /^\/(?![*/])(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]{0,8}/;
const BEFORE_REGEX = /(?:^|[(,=:[!&|?{};+\-*%~^<>\n]|\b(?:return|typeof|case|in|of|do|else|yield|await|void|delete))[ \t]*$/;
/** Template strings with their holes, and regular expressions where a value may begin. */
function scriptToken(text, at, holes) {
    const char = text[at];
    const depth = holes.at(-1);
    if (char === '`')
        return template(text, at + 1, holes);
    if (char === '{' && depth !== undefined)
        holes[holes.length - 1] = depth + 1;
    if (char === '}' && depth !== undefined) {
        if (depth === 0) {
            holes.pop();
            return template(text, at + 1, holes);
        }
        holes[holes.length - 1] = depth - 1;
    }
    if (char !== '/' || !BEFORE_REGEX.test(text.slice(Math.max(0, at - 40), at)))
        return null;
    const match = REGEX.exec(text.slice(at, at + 2000));
    return match === null ? null : { kind: exports.STRING, end: at + match[0].length };
}
function template(text, from, holes) {
    for (let i = from; i < text.length; i++) {
        if (text[i] === '\\')
            i++;
        else if (text[i] === '`')
            return { kind: exports.STRING, end: i + 1 };
        else if (text.startsWith('${', i)) {
            holes.push(0);
            return { kind: exports.STRING, end: i + 2 };
        }
    }
    return { kind: exports.STRING, end: text.length };
}


/***/ }),

/***/ 17215:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isSecretPath = isSecretPath;
const glob_js_1 = __webpack_require__(66857);
/** Files that hold keys by custom (threats S7). Their content is never shown to a model, not even to quote a line. */
const SECRET_PATHS = [
    '**/.env', '**/.env.*', '**/*.env', '**/*.{pem,key,p12,pfx,jks,keystore,kdbx,asc,gpg}', '**/id_{rsa,dsa,ecdsa,ed25519}{,.*}',
    '**/*.tfvars{,.json}', '**/*.tfstate{,.*}', '**/{kubeconfig,*.kubeconfig}', '**/.kube/**', '**/.{ssh,aws,gnupg,docker,azure}/**',
    '**/{.npmrc,.pypirc,.netrc,_netrc,.pgpass,.htpasswd,.git-credentials,.dockercfg,.terraformrc,.my.cnf}',
    '**/{credentials,secrets}{,.json,.yml,.yaml,.toml,.ini,.properties}', '**/service-account*.json', '**/master.key',
];
/** Does a path look like a place for keys? In any case of letters. */
function isSecretPath(path) {
    return (0, glob_js_1.matchAnyGlob)(SECRET_PATHS, path, { ignoreCase: true });
}


/***/ }),

/***/ 57934:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.languageOf = languageOf;
const ENDINGS = Object.fromEntries(Object.entries({
    js: 'js mjs cjs jsx ts mts cts tsx vue svelte astro', python: 'py pyi pyw pyx', go: 'go', rust: 'rs', java: 'java kt kts scala groovy gradle',
    c: 'c h cc cpp cxx hpp hh hxx inl m mm cu', csharp: 'cs fs vb', php: 'php phtml', swift: 'swift', dart: 'dart', ruby: 'rb rake gemspec ru', perl: 'pl pm',
    elixir: 'ex exs', shell: 'sh bash zsh ksh fish bats', powershell: 'ps1 psm1 psd1', batch: 'bat cmd', make: 'mk mak', docker: 'dockerfile',
    yaml: 'yml yaml', config: 'toml ini cfg conf properties r jl nix tf hcl', json: 'json jsonc json5', sql: 'sql', lua: 'lua hs', html: 'html htm xml svg',
    css: 'css scss less sass', prose: 'md mdx txt rst adoc',
}).flatMap(([language, endings]) => endings.split(' ').map((ending) => [ending, language])));
const NAMES = [
    [/^(?:gnu)?makefile$|^justfile$/i, 'make'],
    [/^(?:docker|container)file/i, 'docker'],
    [/^(?:rakefile|gemfile|guardfile|vagrantfile)$/i, 'ruby'],
    [/^jenkinsfile/i, 'java'],
];
const SHEBANGS = [
    [/\b(?:ba|z|k|da)?sh\b/, 'shell'],
    [/\bpython/, 'python'],
    [/\b(?:node|deno|bun|tsx)\b/, 'js'],
    [/\bruby\b/, 'ruby'],
    [/\bperl\b/, 'perl'],
];
/** The language of a file, by its name, else by the `#!` line of its text. */
function languageOf(path, text = '') {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const byName = NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? (name.includes('.') ? ENDINGS[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] : undefined);
    if (byName !== undefined)
        return byName;
    const first = text.startsWith('#!') ? text.slice(0, 200).split('\n')[0] ?? '' : '';
    return SHEBANGS.find(([pattern]) => pattern.test(first))?.[1] ?? 'other';
}


/***/ }),

/***/ 26287:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isTestPath = isTestPath;
const glob_js_1 = __webpack_require__(66857);
/** Folders of tests, fixtures, snapshots and their helpers, in any case of letters. */
const FOLDERS = [
    '**/{test,tests,__test__,__tests__,spec,specs,e2e,testing,testdata,test-data,test_data,testutil,testutils,test-utils,test_utils,test-helpers,test_helpers}/**',
    '**/{fixtures,__fixtures__,fixture,mocks,__mocks__,snapshots,__snapshots__,__image_snapshots__,golden,goldens,cypress,playwright,androidtest,integrationtest}/**',
    '**/*.{test,tests,unittests,integrationtests,specs}/**',
];
/** Names in any case of letters. */
const NAMES = [
    '**/*.{test,tests,spec,specs,e2e,cy,bench,test-d}.*', '**/*{_,-}{test,tests,spec,unittest}.*', '**/{test,tests}{_,-}*.*', '**/{test,tests,spec,specs}.*',
    '**/conftest.py', '**/doctest*.py', '**/*.{snap,golden,ambr,approved,verified}', '**/*.{approved,verified,received,golden,expected}.*', '**/*.{feature,bats,t,phpt}',
    '**/{jest,vitest,mocha,karma,test,tests,cypress,playwright}{.,-}{setup,config,global}*.*', '**/{setup,global}{,-}{tests,test,jest,vitest}*.*',
];
/** Names whose capital letter tells: `UserTest.java` is a test, `Contest.java` is not. */
const CAPITALS = [
    '**/*{Test,Tests,TestCase,IT}.{java,kt,kts,scala,groovy,php,cs,fs,vb,swift,dart,cpp,cc,h,hpp,m,mm}', '**/*{Spec,Specs,Suite}.{kt,kts,scala,groovy,swift,fs}',
    '**/{setupTests,testSetup,testHelper,testHelpers}.*',
];
const TEST_CLASS = /(?:^|\/)Test[A-Z][^/]*\.(?:java|kt|scala|groovy|cs|php|swift)$/;
/** Is this a file of tests, of what they compare with, or of how they run, by its place or name? The wider reading: when in doubt, yes. */
function isTestPath(path) {
    if ((0, glob_js_1.matchAnyGlob)(FOLDERS, path, { ignoreCase: true }) || (0, glob_js_1.matchAnyGlob)(NAMES, path, { ignoreCase: true }))
        return true;
    return (0, glob_js_1.matchAnyGlob)(CAPITALS, path) || TEST_CLASS.test(path);
}


/***/ }),

/***/ 79112:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.decodeText = decodeText;
exports.encodeText = encodeText;
/**
 * The text of a file, or null where it is not UTF-8 text (a NUL byte, or broken UTF-8). A byte order mark stays in the text
 * as U+FEFF, so that encoding the text again gives the same bytes.
 */
function decodeText(bytes) {
    if (bytes.includes(0))
        return null;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
function encodeText(text) {
    return new TextEncoder().encode(text);
}


/***/ }),

/***/ 70858:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.braceUnits = braceUnits;
const line_finder_js_1 = __webpack_require__(73150);
const names_js_js_1 = __webpack_require__(33211);
const names_braced_js_1 = __webpack_require__(79997);
const repairs_js_1 = __webpack_require__(38521);
const statements_js_1 = __webpack_require__(72933);
const unit_js_1 = __webpack_require__(44593);
const HEADER = 400;
/** The units of a language with braces; null when its brackets do not match. `repaired` = their partners are guessed by the layout. */
function braceUnits(masked, lines, { language, repaired = false }) {
    const statements = repaired ? (0, statements_js_1.cutStatements)(masked.code, language, (0, repairs_js_1.repairBrackets)(masked.code)) : (0, statements_js_1.cutStatements)(masked.code, language);
    if (statements === null)
        return null;
    const line = (0, line_finder_js_1.lineFinder)(masked.code);
    const name = language === 'js' ? names_js_js_1.nameJs : names_braced_js_1.nameBraced;
    const build = (statement, parent) => {
        const body = statement.blocks.find((block) => block.direct && !block.literal) ?? statement.blocks.find((block) => !block.literal) ?? statement.blocks[0];
        const end = Math.min(body?.open ?? statement.end, statement.start + HEADER);
        const member = parent !== null && (parent.kind === 'type' || parent.block.literal);
        const header = { code: squeezed(masked.code.slice(statement.start, end)), plain: squeezed(masked.plain.slice(statement.start, end)), member, top: parent === null, body: body?.direct === true && !body.literal };
        const naming = named(name(header), { header, repaired, inType: parent === null || parent.kind === 'type' });
        const children = statement.blocks.flatMap((block) => block.statements.map((inner) => build(inner, { block, kind: naming.kind })));
        const from = line(statement.start);
        const lead = (0, unit_js_1.leadOf)(lines, from);
        return {
            ...naming, ...asTest(naming, lines.slice(lead - 1, from)), from, to: line(Math.max(statement.start, statement.end - 1)), head: line(Math.max(statement.start, end - 1)), lead, children,
            ...(parent?.block.literal === true && naming.kind === 'statement' ? { part: true } : {}),
        };
    };
    return statements.map((statement) => build(statement, null));
}
/** Where a bracket of a header is gone it names nothing any more; what has a body in a type, and assigns and asks nothing, is a method all the same. */
function named(naming, { header: { code, body }, repaired, inType }) {
    const method = repaired && inType && body && naming.kind === 'statement' && METHOD_LIKE.test(code) && !STEERS.test(code);
    return method ? { kind: 'function' } : naming;
}
/** Words, and a list that ends. */
const METHOD_LIKE = /^(?:[\w@<>[\],.?&*:~]{1,200}\s{1,4}){1,8}[^=;]{0,300}\)/;
const STEERS = /^(?:if|for|while|switch|do|else|try|catch|return|static\s{0,4}$)\b/;
/** A comment that was taken out left its length in blanks. */
function squeezed(text) {
    return text.replace(/[ \t]{2,}/g, ' ');
}
const TEST_MARK = /^\s{0,100}(?:#\[(?:\w{1,40}::){0,4}(?:test|rstest|test_case|quickcheck|proptest|wasm_bindgen_test)\b|@(?:[\w.]{1,100}\.)?(?:Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate|Property)\b)/;
const GO_TEST = /^func\s{1,10}(?:\(\s{0,10}\w{1,40}\s{1,10}\*?\w{1,100}\s{0,10}\)\s{0,10})?(?:Test|Fuzz|Benchmark|Example)(?![a-z])/;
/** What an attribute, an annotation or Go's naming makes a test. */
function asTest({ kind }, above) {
    if (kind !== 'function')
        return {};
    return above.some((text) => TEST_MARK.test(text)) || GO_TEST.test(above.at(-1) ?? '') ? { kind: 'test' } : {};
}


/***/ }),

/***/ 13247:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.indentUnits = indentUnits;
const unit_js_1 = __webpack_require__(44593);
const HEADER = /^(?:async\s{1,10})?(def|class)\s{1,10}(\w{1,200})/;
/** These begin a clause of the statement above, not a statement of their own. */
const CLAUSE = /^(?:elif|else|except|finally|case)\b/;
/** These never stand inside brackets: where they do, a bracket above was not closed. */
const FRESH_START = /^\s{0,200}(?:(?:async\s{1,10})?def|class|import|from|@\w)\b.*[\w:)\\]\s{0,20}$/;
const DEPTH = 100;
/** The units of Python, by indentation: it holds even where brackets do not. */
function indentUnits(masked, lines) {
    const roots = [];
    const stack = [];
    for (const line of logicalLines(masked.code)) {
        while (stack.length > 0 && stack[stack.length - 1].line.indent >= line.indent) {
            const top = stack[stack.length - 1];
            if (top.line.indent === line.indent && CLAUSE.test(line.text))
                break;
            stack.pop();
        }
        const top = stack[stack.length - 1];
        for (const open of stack)
            open.to = line.end;
        if (top !== undefined && top.line.indent === line.indent)
            continue;
        const draft = { line, children: [], to: line.end };
        (top?.children ?? roots).push(draft);
        if (stack.length < DEPTH)
            stack.push(draft);
    }
    return roots.map((draft) => toUnit(draft, lines));
}
/** A string that stands alone (a docstring, the end of a body) is blank in the masked text: the body goes on to it. */
function toUnit(draft, lines) {
    const header = HEADER.exec(draft.line.text);
    const name = header?.[2];
    const kind = header === null ? 'statement' : header[1] === 'class' ? 'type' : name?.startsWith('test') === true ? 'test' : 'function';
    const to = header === null ? draft.to : endOfBody(draft, lines);
    const { n } = draft.line;
    return {
        kind, from: n, to, head: draft.line.end, lead: (0, unit_js_1.leadOf)(lines, n), children: draft.children.map((child) => toUnit(child, lines)),
        ...(name === undefined ? valueName(draft.line.text) : { name }),
    };
}
function valueName(text) {
    const name = /^(\w{1,200})\s{0,4}(?::[^=]{0,200})?=(?!=)/.exec(text)?.[1];
    return name === undefined ? {} : { kind: 'value', name };
}
/** Lines that are indented deeper than the header belong to it, whatever they hold; blank ones at its end do not. */
function endOfBody({ line, to }, lines) {
    let end = to;
    for (let n = to + 1; n <= lines.length; n++) {
        const text = lines[n - 1] ?? '';
        if (text.trim() === '')
            continue;
        if (indentOf(text) <= line.indent)
            break;
        end = n;
    }
    return end;
}
function logicalLines(code) {
    const found = [];
    let depth = 0;
    let open = null;
    code.split(/\r\n|\n|\r/).forEach((text, i) => {
        if (text.trim() === '')
            return;
        if (depth > 0 && FRESH_START.test(text))
            [depth, open] = [0, null];
        if (depth === 0 && open === null) {
            open = { n: i + 1, indent: indentOf(text), text: text.trim(), end: i + 1 };
            found.push(open);
        }
        depth = Math.max(0, depth + balance(text));
        if (open !== null)
            open.end = i + 1;
        if (depth === 0 && !text.trimEnd().endsWith('\\'))
            open = null;
    });
    return found;
}
function balance(text) {
    let sum = 0;
    for (const char of text)
        sum += '([{'.includes(char) ? 1 : ')]}'.includes(char) ? -1 : 0;
    return sum;
}
/** A tab goes to the next multiple of eight, as Python counts. */
function indentOf(text) {
    let width = 0;
    for (const char of text) {
        if (char === ' ')
            width++;
        else if (char === '\t')
            width += 8 - (width % 8);
        else
            break;
    }
    return width;
}


/***/ }),

/***/ 73150:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.lineFinder = lineFinder;
/** Makes a function from offset to 1-based line number. Any of the line ends that files have counts. */
function lineFinder(text) {
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\n|\r/g))
        starts.push(match.index + match[0].length);
    return (offset) => {
        let [low, high] = [0, starts.length - 1];
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low + 1;
    };
}


/***/ }),

/***/ 98734:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.maskSource = maskSource;
const scan_source_js_1 = __webpack_require__(6226);
function maskSource(text, language) {
    const kinds = (0, scan_source_js_1.scanSource)(text, language);
    if (language === 'js')
        freeApostrophes(text, kinds);
    if (language === 'c' || language === 'csharp')
        hideDirectives(text, kinds);
    const plain = blank(text, (i) => kinds[i] === scan_source_js_1.COMMENT);
    const blanked = blank(text, (i) => kinds[i] !== scan_source_js_1.CODE);
    // Kotlin's names in words may hold brackets.
    const bare = language === 'java' ? blanked.replace(/`[^`\n]{1,200}`/g, (name) => name.replace(/[()[\]{}]/g, ' ')) : blanked;
    return { code: language === 'python' ? bare : withStringEnds(bare, kinds), plain };
}
function withStringEnds(bare, kinds) {
    let out = '';
    for (let i = 0; i < bare.length; i++)
        out += kinds[i] === scan_source_js_1.STRING && kinds[i + 1] !== scan_source_js_1.STRING && bare[i] === ' ' ? '"' : bare[i];
    return out;
}
/** The apostrophe of "don't" between two tags opens no string; a quote that its line does not close is taken for one of those. */
function freeApostrophes(text, kinds) {
    for (let start = 0; start < text.length;) {
        const next = text.indexOf('\n', start);
        const end = next === -1 ? text.length : next;
        let from = end;
        while (from > start && kinds[from - 1] === scan_source_js_1.STRING)
            from--;
        const mark = text[from];
        const open = from < end && (mark === "'" || mark === '"') && kinds[end] !== scan_source_js_1.STRING && (end - from === 1 || text[end - 1] !== mark);
        if (open)
            kinds.fill(scan_source_js_1.CODE, from, end);
        start = end + 1;
    }
}
/** `#if` and `#define` may hold half a bracket pair, on more than one line. */
function hideDirectives(text, kinds) {
    for (const match of text.matchAll(/^[ \t]{0,40}#(?:[^\n\\]|\\(?:\r?\n|.)){0,8000}/gm))
        kinds.fill(scan_source_js_1.COMMENT, match.index, match.index + match[0].length);
}
function blank(text, drop) {
    let out = '';
    for (let i = 0; i < text.length; i++)
        out += drop(i) && text[i] !== '\n' && text[i] !== '\r' ? ' ' : text[i];
    return out;
}


/***/ }),

/***/ 79997:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.nameBraced = nameBraced;
const WORD_FUNCTION = /\b(?:fn|func|fun|function|def)\s{1,10}(?:\([^)]{0,200}\)\s{0,4})?(?:<[^>]{0,100}>\s{0,4})?(?:[\w.<>?]{1,100}\.)?(\w{1,200}|`[^`\n]{1,200}`)/;
const TYPE = /\b(?:class|struct|interface|enum|trait|impl|record|object|namespace|module|mod|union|protocol|extension)\b(?:<[^{]{0,100}?>)?\s{1,10}(\w{1,200})/;
/** A type's methods stand in blocks of their own: they belong to what comes after `for`. */
const RUST_IMPL = /^(?:unsafe\s{1,10})?impl\b[^{;]{0,300}?\bfor\s{1,10}(?:&?(?:'\w{1,50}\s{1,4})?(?:mut\s{1,4})?)(?:\w{1,100}::){0,8}(\w{1,200})/;
const TEMPLATE = /^(?:\s{0,20}template\s{0,10}<[^{};()]{0,200}?>(?=\s{0,20}[\w~:[]))+/;
/** Tests that are macros: GoogleTest (two names), Catch2 and doctest (a title), Boost.Test (a name). */
const MACRO_TEST = /^(?:TYPED_)?TEST(?:_[FP])?\s{0,4}\(\s{0,20}(\w{1,200})\s{0,20},\s{0,20}(\w{1,200})\s{0,20}\)/;
const TITLED_TEST = /^(?:TEST_CASE(?:_FIXTURE|_METHOD)?|SCENARIO|BOOST_(?:AUTO|FIXTURE)_TEST_CASE)\s{0,4}\([^"\n]{0,100}?(?:"([^"\n]{1,300})"|\b(\w{1,200})\s{0,4}[,)])/;
/** Attributes of Rust on the header's own lines, and what its `pub` is limited to. */
const ATTRIBUTES = /^(?:\s{0,100}#!?\[[^\]]{0,400}\])+/;
const VISIBILITY = /\bpub\s{0,4}\([\w\s:]{1,100}\)\s{0,10}/g;
const GO_TYPE = /^type\s{1,10}(\w{1,200})/;
const CALL_LIKE = /(~?\w{1,200})\s{0,4}\(/;
const KEYWORDS = new Set([
    'if', 'for', 'foreach', 'while', 'switch', 'catch', 'return', 'else', 'do', 'try', 'synchronized', 'using', 'lock', 'unless', 'match', 'loop', 'when', 'select', 'defer', 'go', 'fixed', 'guard',
    'throw', 'throws', 'new', 'sizeof', 'decltype', 'noexcept', '__attribute__', 'declspec', 'alignas', 'repeat', 'case', 'func', 'fn', 'function', 'elseif',
]);
/** A test that is a macro call with a body. */
function nameMacroTest({ plain, body }) {
    if (!body)
        return null;
    const two = MACRO_TEST.exec(plain);
    if (two !== null)
        return { kind: 'test', name: `${two[1]}.${two[2]}` };
    const titled = TITLED_TEST.exec(plain);
    return titled === null ? null : { kind: 'test', name: titled[1] ?? titled[2] ?? '' };
}
/** Go, Rust and Swift need no parentheses behind these: the first call is not what is defined. */
const CONTROL = /^(?:'\w{1,100}:\s{0,10})?(?:if|for|while|switch|match|loop|select|else|elseif|unless|guard|do|try|catch|return|case|defer|go|when|unsafe\s{0,4}\{|let|repeat)\b/;
/** What a statement of Go, Rust, Java, C, C++, C#, PHP, Swift or Kotlin defines, as far as its header tells. */
function nameBraced(header) {
    const { body } = header;
    const macro = nameMacroTest(header);
    if (macro !== null)
        return macro;
    const code = withoutAnnotations(header.code.replace(TEMPLATE, '').replace(ATTRIBUTES, '').replace(VISIBILITY, 'pub ')).trimStart();
    if (!body && REFERENCE.test(code))
        return { kind: 'statement' };
    return nameByWord(code, body) ?? nameByCall(code, body);
}
/** Without a body these only name what is defined elsewhere. */
const REFERENCE = /^(?:friend|using|use|import|namespace|package|export|static_assert)\b/;
/** What is defined by a word of the language: `fn`, `func`, `class`, `impl` … */
function nameByWord(code, body) {
    const paren = code.indexOf('(');
    const beforeArguments = paren === -1 ? code : code.slice(0, paren);
    const goType = GO_TYPE.exec(code);
    if (goType !== null && (body || !code.includes('=')))
        return { kind: 'type', name: goType[1] };
    const impl = RUST_IMPL.exec(code);
    if (impl !== null)
        return { kind: 'type', name: impl[1] };
    const word = WORD_FUNCTION.exec(code);
    // A closure of PHP takes over what comes behind `use`.
    if (word !== null && word[1] !== 'use' && !TYPE.test(beforeArguments) && isOutside(code, word.index))
        return { kind: 'function', name: word[1].replaceAll('`', '') };
    const type = TYPE.exec(beforeArguments);
    if (type !== null)
        return { kind: 'type', name: type[1] };
    return body && /^(?:inline )?namespace\s{0,4}$/.test(code) ? { kind: 'type' } : null;
}
/** What has a body behind a name with an argument list; the arm of a match, and a value that something is made of, have one too. */
function nameByCall(code, body) {
    const first = body && !CONTROL.test(code) ? CALL_LIKE.exec(code) : null;
    const name = first?.[1];
    if (first === null || name === undefined || KEYWORDS.has(name))
        return { kind: 'statement' };
    const isArm = /=>(?![^{]*\bswitch\s{0,10}$)/.test(withoutArguments(code)) || withoutArguments(code.slice(first.index + name.length)).trimStart().startsWith(',');
    const assigns = /[^=!<>]=(?!=)/.test(code.slice(0, first.index).replace(/\boperator\b.*$/, '')) || /=\s{0,10}(?:new\b|\w{1,200}\s{0,4}\()/.test(code);
    return isArm || assigns ? { kind: 'statement' } : { kind: 'function', name };
}
/** Not among the arguments of a macro or an annotation. */
function isOutside(code, at) {
    let depth = 0;
    for (const char of code.slice(0, at))
        depth += char === '(' ? 1 : char === ')' ? -1 : 0;
    return depth <= 0;
}
/** `@Api(x)`, and one inside another. */
function withoutAnnotations(code) {
    const once = code.replace(/@[\w.]{1,100}\s{0,4}\([^()]{0,200}\)/g, '');
    return once.replace(/@[\w.]{1,100}\s{0,4}\([^()]{0,200}\)/g, '');
}
/** What stands in parentheses left out. */
function withoutArguments(code) {
    let [depth, out] = [0, ''];
    for (const char of code) {
        if (char === ')')
            depth--;
        else if (char === '(')
            depth++;
        else if (depth === 0)
            out += char;
    }
    return out;
}


/***/ }),

/***/ 33211:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.nameJs = nameJs;
const ID = '[A-Za-z_$#][\\w$]{0,200}';
const MODIFIERS = '(?:(?:public|private|protected|static|async|get|set|readonly|override|abstract|declare|accessor) {1,4}){0,6}';
const EXPORT = '(?:export\\s{1,10})?(?:default\\s{1,10})?(?:declare\\s{1,10})?';
const FUNCTION = new RegExp(`^${EXPORT}(?:async\\s{1,10})?function\\s{0,10}\\*?\\s{0,10}(${ID})?`);
const TYPE = new RegExp(`^${EXPORT}(?:abstract\\s{1,10})?(?:const\\s{1,10})?(?:class|interface|enum|namespace|module|type)\\s{1,10}(${ID})`);
const VALUE = new RegExp(`^(?:export\\s{1,10})?(?:declare\\s{1,10})?(?:const|let|var)\\s{1,10}(${ID})`);
const ASSIGNED = new RegExp(`^(?:${ID}\\.){1,6}(${ID})\\s{0,10}=(?!=)`);
const METHOD = new RegExp(`^${MODIFIERS}\\*?\\s{0,4}(${ID}|\\[[^\\]\\n]{1,100}\\]|\\d{1,20})\\s{0,4}(?:<[^()]{0,200}>)?\\s{0,4}\\(`);
const FIELD = new RegExp(`^${MODIFIERS}(${ID})\\s{0,4}[?!]?\\s{0,4}(?:[:=])`);
const TEST = /^(?:await\s{1,4})?(?:t\.|Deno\.|base\.)?(it|test|specify|fit|xit|bench|describe|context|suite|fdescribe|xdescribe)\b(?:\.\w{1,20}){0,3}\s{0,4}\(\s{0,100}(['"`])([^\n]{0,300}?)\2/;
const SUITES = ['describe', 'context', 'suite', 'fdescribe', 'xdescribe'];
/** A function is somewhere in the value, as far as its header shows. */
const HOLDS_FUNCTION = /=>|\bfunction\b/;
/** The value is one; parentheses are looked at apart. */
const IS_FUNCTION = /^(?:function\b|[A-Za-z_$][\w$]{0,200}\s{0,10}=>)/;
const KEYWORDS = new Set(['if', 'for', 'while', 'switch', 'catch', 'return', 'function', 'with', 'do', 'else', 'new', 'await', 'typeof', 'super']);
/** What a JavaScript or TypeScript statement defines. */
function nameJs(header) {
    const { code, plain } = header;
    const test = TEST.exec(plain);
    if (test !== null)
        return { kind: SUITES.includes(test[1]) ? 'suite' : 'test', name: test[3] };
    const found = FUNCTION.exec(code);
    if (found !== null)
        return { kind: 'function', name: found[1] ?? 'default' };
    const type = TYPE.exec(code);
    if (type !== null)
        return { kind: 'type', name: type[1] };
    const value = VALUE.exec(code) ?? ASSIGNED.exec(code);
    if (value !== null)
        return { kind: isCallable(header, value[0]) ? 'function' : 'value', name: value[1] };
    if (/^export\s{1,10}default\b/.test(code))
        return { kind: HOLDS_FUNCTION.test(code) ? 'function' : 'value', name: 'default' };
    return header.member ? nameMember(header) : { kind: 'statement' };
}
/** Of a statement that stands alone also what a function is wrapped in (`memo(() => …)`); inside a function that is a call like any other. */
function isCallable({ code, top }, named) {
    if (top)
        return HOLDS_FUNCTION.test(code);
    const rest = code.slice(named.length);
    return startsFunction(named.endsWith('=') ? rest : rest.slice(rest.search(/=(?![=>])/) + 1));
}
/** The value of a field, or what stands behind its type. */
function givesFunction(value) {
    return startsFunction(value) || startsFunction(value.slice(value.search(/=(?![=>])/) + 1));
}
/** `function`, `async function`, `x =>`, `(…) =>`, `<T>(…): R =>`. */
function startsFunction(value) {
    const bare = value.trimStart().replace(/^async\b\s{0,20}/, '').replace(/^<[^()]{0,200}>\s{0,10}/, '');
    if (IS_FUNCTION.test(bare))
        return true;
    if (!bare.startsWith('('))
        return false;
    let depth = 0;
    for (let n = 0; n < bare.length; n++) {
        depth += bare[n] === '(' ? 1 : bare[n] === ')' ? -1 : 0;
        if (depth === 0)
            return /^\s{0,20}(?:=>|:)/.test(bare.slice(n + 1));
    }
    return false;
}
function nameMember({ code, body }) {
    const method = METHOD.exec(code);
    if (method !== null && body && !KEYWORDS.has(method[1]))
        return { kind: 'function', name: method[1] };
    const field = FIELD.exec(code);
    return field !== null && givesFunction(code.slice(field[0].length)) ? { kind: 'function', name: field[1] } : { kind: 'statement' };
}


/***/ }),

/***/ 38521:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.repairBrackets = repairBrackets;
const PARTNER = { '}': '{', ')': '(', ']': '[' };
/** These stand at the depth of their block's first line and do not end it. */
const GOES_ON = /^(?:[})\]{.,?:&|=+*/-]|(?:else|elseif|elif|catch|finally|case|default|while|where|extends|implements|throws)\b|(?:public|private|protected)\s{0,4}:)/;
const DEPTH = 150;
/**
 * Where brackets that do not match were meant to end, by the layout: code is indented by its depth far more often than not, also where it does
 * not compile. A line no deeper than the one that opened a block ends it; a closing bracket belongs to the line that is indented like its own.
 */
function repairBrackets(code) {
    const reading = { stack: [], ignored: new Set(), opened: new Set(), closed: new Map(), head: 0, above: [] };
    let [line, start] = [0, 0];
    while (start <= code.length) {
        const end = code.indexOf('\n', start);
        const text = code.slice(start, end === -1 ? code.length : end);
        const indent = text.search(/\S/);
        if (indent !== -1)
            readLine(reading, { text, start, line, indent: widthOf(text.slice(0, indent)), first: start + indent });
        line++;
        start = end === -1 ? code.length + 1 : end + 1;
    }
    if (reading.stack.length > 0)
        reading.closed.set(code.length, reading.stack.length);
    return reading;
}
function readLine(reading, at) {
    const { stack } = reading;
    const { text, start, line, indent, first } = at;
    for (let top = stack.at(-1); top !== undefined && endsBefore(top, at); top = stack.at(-1))
        close(reading, 1, first);
    for (const open of stack)
        if (open.line < line)
            open.body ??= indent;
    const head = Math.min(reading.head ?? indent, indent);
    for (let n = first - start; n < text.length; n++) {
        const char = text.charAt(n);
        if ('([{'.includes(char)) {
            if (stack.length < DEPTH)
                stack.push({ char, at: start + n, line, indent: char === '{' ? head : indent });
            else
                reading.ignored.add(start + n);
        }
        else if (')]}'.includes(char))
            readCloser(reading, at, n);
    }
    while ((reading.above.at(-1)?.indent ?? -1) >= indent)
        reading.above.pop();
    reading.above.push({ indent, end: start + text.length, depth: stack.length });
    reading.head = /[;{}]\s*$/.test(text) ? null : head;
}
function readCloser(reading, at, n) {
    const { stack } = reading;
    const { text, start, indent, first } = at;
    const [char, leads] = [text.charAt(n), start + n === first];
    const depth = partnerOf(stack, { char, at, leads });
    if (depth === -1) {
        const begun = leads && char === '}' && openAbove(reading, indent);
        if (!begun)
            reading.ignored.add(start + n);
        return;
    }
    close(reading, stack.length - 1 - depth, start + n);
    const opened = stack.pop();
    if (opened?.char === '{' && leads)
        dropUnclosed(reading, opened, text.slice(n + 1));
}
/** The line that a lone closing brace stands below, if all between them is deeper: it lost its opening one. */
function openAbove({ above, opened, stack }, indent) {
    const head = above.findLast((line) => line.indent <= indent);
    if (head === undefined || head === above.at(-1) || head.indent !== indent || head.depth !== stack.length)
        return false;
    opened.add(head.end);
    return true;
}
/** A body that ends while the list before it, on the same line, is still open (`total(int a {`): that list was not closed, the body is none of its arguments. */
function dropUnclosed({ stack, ignored }, { line }, rest) {
    if (/^\s*[),.\]]/.test(rest))
        return;
    for (let top = stack.at(-1); top !== undefined && top.char === '(' && top.line === line; top = stack.at(-1)) {
        ignored.add(top.at);
        stack.pop();
    }
}
/** A body that stands at the depth of its head is told from code behind it by nothing. */
function endsBefore({ char, line, indent, body }, now) {
    if (line === now.line)
        return false;
    const flat = char === '{' && (body ?? now.indent) <= indent;
    if (flat)
        return now.indent < indent && body === undefined;
    return now.indent < indent || (now.indent === indent && !GOES_ON.test(now.text.trimStart()));
}
function close({ stack, closed }, count, at) {
    if (count === 0)
        return;
    closed.set(at, (closed.get(at) ?? 0) + count);
    stack.length -= count;
}
/** Which open bracket a closing one belongs to; -1 = none. */
function partnerOf(stack, { char, at, leads }) {
    const wanted = PARTNER[char];
    const top = stack.at(-1);
    const straight = top?.char === wanted ? stack.length - 1 : -1;
    if (leads) {
        const alike = stack.findLastIndex((open) => open.char === wanted && open.indent === at.indent && open.line < at.line);
        if (alike !== -1)
            return alike;
        return top !== undefined && straight !== -1 && at.indent > top.indent && top.body !== undefined && top.body === at.indent ? -1 : straight;
    }
    if (straight !== -1)
        return straight;
    // Others may have been left open on this line, or the one that leads it has closed what they stand in.
    const near = stack.findLastIndex((open) => open.char === wanted);
    return near !== -1 && stack.slice(near + 1).every((open) => open.line === at.line || open.char !== '{') ? near : -1;
}
/** A tab goes to the next multiple of eight. */
function widthOf(blanks) {
    let width = 0;
    for (const char of blanks)
        width += char === '\t' ? 8 - (width % 8) : 1;
    return width;
}


/***/ }),

/***/ 72933:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.cutStatements = cutStatements;
/** Deeper than this is a generated or hostile file; nobody reads units there. */
const DEPTH = 150;
/**
 * Cuts masked code into statements and their blocks, by brackets, semicolons and line ends; null when the brackets do not match.
 * Line ends count for all languages alike: a line that goes on begins or ends with an operator or an open bracket.
 */
function cutStatements(code, language, repairs = NONE) {
    const root = { block: null, statements: [], current: null, parens: [] };
    const stack = [root];
    let last = -1;
    for (let i = 0; i < code.length; i++) {
        const char = code.charAt(i);
        const count = repairs.closed.get(i);
        if (count !== undefined)
            endOpen(stack, { count, at: i, last });
        if (repairs.opened.has(i))
            openHere(stack, i);
        const frame = stack[stack.length - 1];
        if (char === '\n')
            endAtLine(code, { frame, last, at: i, language });
        if (char <= ' ' || repairs.ignored.has(i))
            continue;
        if (!step(code, { stack, frame, char, at: i, last, language }))
            return null;
        last = i;
    }
    endOpen(stack, { count: repairs.closed.get(code.length) ?? 0, at: code.length, last });
    finish(root, last);
    return stack.length === 1 && root.parens.length === 0 ? root.statements : null;
}
const NONE = { ignored: new Set(), opened: new Set(), closed: new Map() };
/** Begins a body where the brace is gone. */
function openHere(stack, at) {
    const frame = stack[stack.length - 1];
    if (frame.current === null)
        return;
    const block = { open: at, close: at, statements: [], literal: false, direct: frame.parens.length === 0 };
    frame.current.blocks.push(block);
    stack.push({ block, statements: block.statements, current: null, parens: [] });
}
/** Ends what is open at a place where no bracket says so; the statement that it was the body of ends too. */
function endOpen(stack, { count, at, last }) {
    for (let n = 0; n < count; n++) {
        const frame = stack[stack.length - 1];
        if (frame.parens.pop() !== undefined)
            continue;
        if (stack.length === 1)
            return;
        stack.pop();
        finish(frame, last);
        if (frame.block !== null)
            frame.block.close = at;
        const outer = stack[stack.length - 1];
        if (outer.parens.length === 0)
            finish(outer, last);
    }
}
/** Takes one character; false when brackets do not match. */
function step(code, { stack, frame, char, at, last, language }) {
    if (char === '}')
        return closeBlock(stack, { at, last });
    if (char === ')' || char === ']')
        return frame.parens.pop() === (char === ')' ? '(' : '[');
    const statement = (frame.current ??= { start: at, end: at + 1, blocks: [] });
    if (char === '(' || char === '[')
        frame.parens.push(char);
    else if (char === '{')
        return openBlock(stack, { code, at, last, statement, language });
    else if (frame.parens.length === 0 && endsHere(code, { frame, char, language, statement }))
        finish(frame, at);
    return true;
}
/** Go's own, whose parts need no parentheses: `if err := f(); err != nil {`. */
const STEERS = /^(?:if|for|switch)\b/;
function endsHere(code, { frame, char, language, statement }) {
    if (char === ',')
        return frame.block?.literal === true;
    return char === ';' && !(language === 'go' && statement.blocks.length === 0 && STEERS.test(code.slice(statement.start, statement.start + 8)));
}
function openBlock(stack, { code, at, last, statement, language }) {
    const frame = stack[stack.length - 1];
    const block = { open: at, close: at, statements: [], literal: opensLiteral(code, { last, language, start: statement.start, inside: frame.parens.length > 0 }), direct: frame.parens.length === 0 };
    statement.blocks.push(block);
    stack.push({ block, statements: block.statements, current: null, parens: [] });
    return stack.length <= DEPTH;
}
function closeBlock(stack, { at, last }) {
    const frame = stack.pop();
    if (frame.block === null || frame.parens.length > 0)
        return false;
    finish(frame, last);
    frame.block.close = at;
    return true;
}
function finish(frame, last) {
    if (frame.current === null)
        return;
    frame.current.end = last + 1;
    frame.statements.push(frame.current);
    frame.current = null;
}
/** Labels end with a colon, and what follows them is a body. */
const LABEL = /^(?:(?:case|default|public|private|protected)\b|\w{1,100}\s{0,20}:$)/;
function opensLiteral(code, { last, language, start, inside }) {
    if (last < 0)
        return false;
    const char = code.charAt(last);
    if (char === '>')
        return false;
    // A list of bounds ends with a comma; a closure's parameters with a bar.
    if (char === ',')
        return inside;
    if (char === '|' && language === 'rust')
        return false;
    if (char === ':')
        return inside || !LABEL.test(code.slice(start, last + 1));
    return '=([?&|'.includes(char) || /\b(?:return|default|yield|await)$/.test(code.slice(Math.max(0, last - 8), last + 1));
}
const GOES_ON_AFTER = /(?:[=,.?&|*/%<>!~^\\]|(?<!\+)\+|(?<!-)-|\b(?:else|extends|implements|export|default|async|static|public|private|protected|throws|where))$/;
const GOES_ON_WITH = /^(?:[.?:*/%&|^=<>,)\]{;]|\+(?!\+)|-(?!-)|(?:else|catch|finally|extends|implements|where|throws|instanceof)\b)/;
/** Words that are names in other languages. */
const JS_GOES_ON_WITH = /^(?:in|of|as|from|satisfies|with)\b/;
/** Here a colon begins a list of bounds or bases, also at the end of a line. */
const BOUNDED = ['rust', 'java', 'csharp', 'swift'];
/** After a closing brace less goes on: an operator sign there begins something new more often than not. */
const GOES_ON_AFTER_BLOCK = /^(?:[.,)\]?:=;]|&&|\|\||[&|](?=\s)|(?:else|elseif|catch|finally|from|as|satisfies)\b)/;
function endAtLine(code, { frame, last, at, language }) {
    if (frame.current === null || frame.parens.length > 0)
        return;
    const next = code.slice(at, at + 400).trimStart().slice(0, 12);
    if (next === '')
        return;
    if (code[last] === ':' && BOUNDED.includes(language) && !LABEL.test(code.slice(frame.current.start, last + 1)))
        return;
    const goesOn = code[last] === '}' ? GOES_ON_AFTER_BLOCK.test(next) : GOES_ON_WITH.test(next) || (language === 'js' && JS_GOES_ON_WITH.test(next)) || GOES_ON_AFTER.test(code.slice(Math.max(0, last - 12), last + 1));
    if (!goesOn)
        finish(frame, last);
}


/***/ }),

/***/ 44593:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.leadOf = leadOf;
exports.walkUnits = walkUnits;
exports.chainAt = chainAt;
const LEAD = 12;
/** Comment, decorator and attribute lines right above a unit, at most twelve. */
function leadOf(lines, from) {
    let lead = from;
    while (lead > 1 && from - lead < LEAD && /^\s*(?:\/\/|\/\*|\*|@|#(?!\s*(?:include|define|if|endif|pragma))|\[[A-Z]\w*(?:\(.*\))?\]\s*$)/.test(lines[lead - 2] ?? ''))
        lead--;
    return lead;
}
/** All units of a tree, outer before inner. */
function* walkUnits(units) {
    for (const unit of units) {
        yield unit;
        yield* walkUnits(unit.children);
    }
}
/** From the outermost unit that holds a line to the innermost. */
function chainAt(units, line) {
    const chain = [];
    for (let level = units;;) {
        const inner = unitOn(level, line);
        if (inner === undefined)
            return chain;
        chain.push(inner);
        level = inner.children;
    }
}
/** An annotation on a line of its own reads as a statement, but belongs to what it stands above. */
function unitOn(level, line) {
    const on = level.find((unit) => unit.from <= line && line <= unit.to);
    if (on !== undefined && on.kind !== 'statement')
        return on;
    return level.find((unit) => unit.lead <= line && line < unit.from && (on === undefined || (unit.kind !== 'statement' && unit.from > on.to))) ?? on;
}


/***/ }),

/***/ 87940:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.unitsOf = unitsOf;
exports.looseUnits = looseUnits;
const lines_js_1 = __webpack_require__(83112);
const brace_units_js_1 = __webpack_require__(70858);
const indent_units_js_1 = __webpack_require__(13247);
const masked_js_1 = __webpack_require__(98734);
const BRACED = ['js', 'go', 'rust', 'java', 'c', 'csharp', 'php', 'swift', 'dart'];
/** The units of a text; null for languages without a finder and for brackets that do not match. */
function unitsOf(text, language, masked = (0, masked_js_1.maskSource)(text, language)) {
    if (language === 'python')
        return (0, indent_units_js_1.indentUnits)(masked, (0, lines_js_1.splitLines)(text));
    return BRACED.includes(language) ? (0, brace_units_js_1.braceUnits)(masked, (0, lines_js_1.splitLines)(text), { language }) : null;
}
/** Where brackets do not match: their partners are those that the layout tells. */
function looseUnits(text, language, masked) {
    return BRACED.includes(language) ? ((0, brace_units_js_1.braceUnits)(masked, (0, lines_js_1.splitLines)(text), { language, repaired: true }) ?? []) : [];
}


/***/ })

};
