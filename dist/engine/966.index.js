export const id = 966;
export const ids = [966,64];
export const modules = {

/***/ 26052:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DEMO_OPTIONS = exports.GATE_OPTIONS = exports.PROMPT_OPTIONS = exports.CONTEXT_OPTIONS = exports.PARSE_OPTIONS = exports.OUTPUTS = exports.RUN_OPTIONS = void 0;
/** Options of `heal run` and of the action. A list takes commas or new lines, and its flag may be repeated. */
exports.RUN_OPTIONS = [
    { name: 'run', where: 'action', type: 'text', help: 'The step to run and, when it goes red, to heal: the text you would have put after `run:`.' },
    { name: 'repo', where: 'cli', type: 'text', placeholder: 'DIR', default: '.', help: 'The git repository to heal.' },
    { name: 'log', where: 'cli', type: 'text', placeholder: 'FILE', help: 'A log of the failure (`-` reads standard input). Without a command the run ends with a diagnosis.' },
    { name: 'base-log', where: 'both', type: 'text', placeholder: 'FILE', help: 'A log of the latest run of the same step on the base branch: what fails there in the same way is not mended here.' },
    { name: 'command', where: 'cli', type: 'text', placeholder: 'CMD', help: 'The failing step. Everything after `--` does the same; `--run` is another name for it.' },
    { name: 'working-directory', where: 'both', type: 'text', placeholder: 'D', default: '.', help: 'Where the step runs, relative to the repository (to `--repo`, where that is a folder in one).' },
    { name: 'shell', where: 'both', type: 'text', placeholder: 'S', default: '', help: '`bash`, `sh`, `python`, `node` or a template with `{0}`; empty means `bash -e {0}`, as in a workflow.' },
    { name: 'env', where: 'both', type: 'pairs', placeholder: 'K=V', help: 'Variables for the step when it runs in a clone; nothing else of the environment reaches it. One `K=V` per line, or one per flag.' },
    { name: 'setup', where: 'both', type: 'text', placeholder: 'CMD', help: 'Runs in each clone before the step, for instance `npm ci --offline`.' },
    { name: 'reports', where: 'both', type: 'list', placeholder: 'G', help: 'Globs of report files that the step writes (JUnit XML, TRX, SARIF, CTRF, checkstyle, TAP, JSON of linters and test runners): what they say is read together with the log.' },
    { name: 'problem-matchers', where: 'both', type: 'list', placeholder: 'G', help: 'Problem-matcher files (paths or globs) for tools that are not known here, as GitHub takes them; see docs/patterns.md.' },
    { name: 'errorformat', where: 'both', type: 'text', placeholder: 'EFM', help: 'How a tool that is not known here prints its errors, as Vim and reviewdog take it (`%f:%l:%c: %m`): entries parted by commas or new lines.' },
    { name: 'timeout', where: 'both', type: 'duration', placeholder: '30m', default: '30m', help: 'Time limit of one run of the step in a clone, and of one model call (`90s`, `30m`, `2h`).' },
    { name: 'provider', where: 'both', type: 'list', placeholder: 'a,b', help: 'Model providers, in the order to ask them: gemini, groq, openai, openrouter, openai-compatible, ollama, replay. Default: gemini, groq, ollama, those of them that are configured.' },
    { name: 'model', where: 'both', type: 'list', placeholder: '[p=]M', help: 'Model to ask, for one provider (`groq=openai/gpt-oss-120b`) or for the only one named.' },
    { name: 'base-url', where: 'both', type: 'list', placeholder: '[p=]URL', help: 'Endpoint of a provider: https, or http on loopback.' },
    { name: 'mode', where: 'both', type: 'choice', choices: ['fix', 'tests', 'docs'], default: 'fix', later: { tests: 'Mode "tests" is not part of this version; use "fix".', docs: 'Mode "docs" is not part of this version; use "fix".' }, help: 'What may be mended: `fix` = product code.' },
    { name: 'sandbox', where: 'both', type: 'choice', choices: ['auto', 'bubblewrap', 'docker', 'none'], default: 'auto', later: { docker: 'Sandbox "docker" is not part of this version; use "bubblewrap", or "none" for code that you trust.' }, help: 'What the step runs in. `auto` = bubblewrap if its self-test passes, else refuse; `none` only by name.' },
    { name: 'network', where: 'both', type: 'choice', choices: ['auto', 'none', 'full'], default: 'auto', help: 'Network in the sandbox. `auto` = none first, and once more with it where the failure needs it.' },
    { name: 'publish', where: 'both', type: 'choice', choices: ['patch', 'none', 'branch', 'pull-request'], default: 'patch', later: { 'pull-request': 'Publishing a pull request is not part of this version; use "branch" and open it from there.' }, help: 'How the fix is handed over: a patch file, or a `heal/…` branch on `origin`.' },
    { name: 'max-attempts', where: 'both', type: 'number', placeholder: 'N', default: '3', min: 0, max: 20, help: 'Attempts with a model. Fixers that need no model are not counted.' },
    { name: 'min-confidence', where: 'both', type: 'number', placeholder: 'X', default: '0.8', min: 0.5, max: 1, help: 'Score (0.5 to 1) from which a verified fix counts as healed; below it is proposed.' },
    { name: 'budget-tokens', where: 'both', type: 'number', placeholder: 'N', default: '60000', min: 0, max: 10_000_000, help: 'Tokens that all model calls of a run may use together; 0 never calls a model.' },
    { name: 'allow-paths', where: 'both', type: 'list', placeholder: 'G', help: 'Globs that a fix may touch although they are protected (tests, manifests, configuration).' },
    { name: 'deny-paths', where: 'both', type: 'list', placeholder: 'G', help: 'Globs that are never read and never touched; they win over everything.' },
    { name: 'result', where: 'both', type: 'text', placeholder: 'F.json', help: 'Where to write the result as JSON.' },
    { name: 'report', where: 'both', type: 'text', placeholder: 'F.html', help: 'Where to write the report, one self-contained HTML page.' },
    { name: 'events', where: 'both', type: 'text', placeholder: 'F', help: 'A file that gets one JSON line at the start of every stage.' },
    { name: 'dry-run', where: 'both', type: 'flag', help: 'Do all of it but hand nothing over.' },
    { name: 'verbose', where: 'both', type: 'flag', help: 'Say more while it runs.' },
    { name: 'seed', where: 'both', type: 'number', placeholder: 'N', min: 0, max: 2_147_483_647, help: 'Seed for models that take one.' },
    { name: 'allow-local', where: 'both', type: 'flag', help: 'Allow base URLs on private networks.' },
    { name: 'unsafe-single-process', where: 'both', type: 'flag', help: 'Allow `sandbox: none` together with a model key and publishing beyond a patch: the code that runs could then read the key.' },
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
    { name: 'patch', help: 'Path of the patch file; empty without one.' },
    { name: 'result', help: 'Path of the result JSON.' },
    { name: 'report', help: 'Path of the HTML report.' },
];
/** Options of the other commands. */
const optionNamed = (name) => exports.RUN_OPTIONS.filter((option) => option.name === name);
exports.PARSE_OPTIONS = [
    { name: 'reports', where: 'cli', type: 'list', placeholder: 'G', help: 'Globs of report files of the same run, below this folder (JUnit XML, TRX, SARIF, CTRF, checkstyle, TAP, JSON of linters and test runners).' },
    ...['problem-matchers', 'errorformat'].flatMap(optionNamed),
    { name: 'root', where: 'cli', type: 'text', placeholder: 'DIR', help: 'A folder prefix to strip from the paths in the log.' },
];
exports.CONTEXT_OPTIONS = [
    { name: 'repo', where: 'cli', type: 'text', placeholder: 'DIR', default: '.', help: 'The git repository the log belongs to.' },
    { name: 'rung', where: 'cli', type: 'number', placeholder: 'N', default: '0', min: 0, max: 2, help: 'How much to show: 0 = the failing unit, 1 = imports, definitions and the failing test too, 2 = small files whole, callers, configuration.' },
    { name: 'deny-paths', where: 'cli', type: 'list', placeholder: 'G', help: 'Globs that are never read.' },
];
exports.PROMPT_OPTIONS = [...exports.CONTEXT_OPTIONS, ...['provider', 'model', 'base-url', 'allow-local'].flatMap(optionNamed)];
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
    php: { line: ['//', '#'], block: [['/*', '*/']], quotes: long('"', "'") },
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


/***/ })

};
