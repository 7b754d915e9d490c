export const id = 489;
export const ids = [489,64];
export const modules = {

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

/***/ 89585:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.neutralise = neutralise;
const invisible_js_1 = __webpack_require__(99064);
const terminal_js_1 = __webpack_require__(30955);
/**
 * Foreign text for our own standard output, which the runner reads line by line for commands: `::name …::` after leading white space, and the
 * older `##[name]` anywhere in a line. Both are broken by a blank that a person hardly sees, whatever the name. Escape sequences, control
 * and invisible characters go first: the runner compares by culture, which looks through them, and so would a terminal.
 * A lone carriage return ends a line for the runner, so it ends one here.
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function neutralise(text) {
    return (0, invisible_js_1.stripInvisible)((0, terminal_js_1.stripTerminal)(text))
        .replace(/\r\n?/g, '\n')
        .replace(/##(?=\[)/g, '# #')
        .replace(/^([^\S\n]*):(?=:)/gm, '$1: ');
}


/***/ }),

/***/ 69521:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.findShapes = findShapes;
/**
 * A token begins where no letter or digit stands before it, but also right behind a written escape (`\n`, `\u001b[31m`, `[31m`):
 * scanners miss tokens there because the last letter of the escape looks like part of a word.
 */
const LEFT = '(?:(?<![A-Za-z0-9])|(?<=\\\\[nrtbf])|(?<=\\[[0-9;]{0,12}m))';
const token = (name, body, fits) => ({
    class: name,
    pattern: new RegExp(`${LEFT}(?:${body})`, 'g'),
    ...(fits === undefined ? {} : { fits }),
});
const context = (name, before, secret, fits) => ({
    class: name,
    pattern: new RegExp(`(${before})${secret}`, 'gi'),
    ...(fits === undefined ? {} : { fits }),
});
/** Keys are random, so one without a digit is a word (`sk-learn-contrib`). */
const hasDigit = (secret) => /\d/.test(secret);
const isMixed = (secret) => /\d/.test(secret) && /[A-Za-z]/.test(secret);
const COLON = '["\']?\\s{0,4}[:=]\\s{0,4}["\']?';
const REST = '[^\\r\\n"\']{6,8192}';
/** In order; where two overlap, the first one names it. */
const SHAPES = [
    context('auth', `\\b(?:proxy-)?authorization${COLON}`, REST),
    context('auth', '\\bextraheader["\']?\\s{0,4}[=:\\s]\\s{0,4}["\']?', REST),
    context('cookie', `\\b(?:set-)?cookie${COLON}`, REST, (secret) => secret.includes('=')),
    context('auth', `\\bx-(?:goog-)?(?:api|auth|access)-(?:key|token)${COLON}`, REST),
    context('auth', '\\bbearer\\s{1,4}', '[A-Za-z0-9._~+/=-]{16,8192}', hasDigit),
    context('auth', '\\bbasic\\s{1,4}', '[A-Za-z0-9+/]{16,8192}={0,2}', isMixed),
    context('password', '[a-z][a-z0-9+.-]{1,20}://[^\\s:/@"\'<>]{0,200}:', '[^\\s/"\'<>]{1,500}(?=@)'),
    context('password', 'https?://', '[A-Za-z0-9_-]{16,500}(?=@)'),
    context('query', '[?&](?:api[_-]?key|key|(?:access_|id_|refresh_)?token|auth|sig|signature|secret|password|code|x-amz-(?:signature|credential|security-token))=', '[^\\s&"\'<>#]{6,8192}'),
    context('password', '\\b_(?:authToken|auth|password)["\']?\\s{0,4}[:=]\\s{0,4}["\']?', '[^\\s"\']{6,8192}'),
    context('webhook', 'hooks\\.slack\\.com/(?:services|workflows|triggers)/', '[A-Za-z0-9/]{20,200}'),
    context('webhook', 'discord(?:app)?\\.com/api/webhooks/', '\\d{8,24}/[\\w-]{20,200}'),
    context('azure', '\\b(?:AccountKey|SharedAccessKey)=', '[A-Za-z0-9+/]{32,200}={0,2}'),
    token('github', 'gh[oprsu]_[A-Za-z0-9][A-Za-z0-9._-]{15,2048}|github_pat_[A-Za-z0-9_]{20,2048}'),
    token('groq', 'gsk_[A-Za-z0-9]{20,200}'),
    token('google', 'AIza[A-Za-z0-9_-]{30,200}|AQ\\.[A-Za-z0-9_-]{20,400}|ya29\\.[A-Za-z0-9._-]{20,2048}|GOCSPX-[A-Za-z0-9_-]{20,200}'),
    token('openai', 'sk-(?:ant-|or-|proj-|svcacct-|admin-)?[A-Za-z0-9_-]{20,400}', hasDigit),
    token('stripe', '[rs]k_(?:live|test)_[A-Za-z0-9]{16,200}|whsec_[A-Za-z0-9+/=]{20,200}'),
    token('hugging-face', 'hf_[A-Za-z0-9]{30,200}'),
    token('xai', 'xai-[A-Za-z0-9]{20,200}', hasDigit),
    token('aws', 'A(?:KIA|SIA|BIA|CCA)[A-Z0-9]{16}(?![A-Za-z0-9])'),
    token('gitlab', 'gl(?:pat|ptt|dt|rt|cbt|ft|oas|soat|imt)-[A-Za-z0-9_-]{20,300}'),
    token('slack', 'xox[abeoprs]-[A-Za-z0-9-]{10,300}|xapp-[A-Za-z0-9-]{10,300}', hasDigit),
    token('npm', 'npm_[A-Za-z0-9]{36,200}'),
    token('pypi', 'pypi-[A-Za-z0-9_-]{50,1024}'),
    token('docker', 'dckr_(?:pat|oat)_[A-Za-z0-9_-]{20,200}'),
    token('sendgrid', 'SG\\.[A-Za-z0-9_-]{16,100}\\.[A-Za-z0-9_-]{16,100}'),
    token('telegram', '\\d{8,10}:AA[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])'),
    token('age', 'AGE-SECRET-KEY-1[A-Z0-9]{50,100}'),
    token('jwt', 'eyJ[A-Za-z0-9_-]{10,512}\\.[A-Za-z0-9_-]{4,8192}(?:\\.[A-Za-z0-9_-]{0,8192})?|eyJ(?:hbGci|0eXAi|raWQi)[A-Za-z0-9_-]{8,8192}'),
    context('secret', '\\b[a-z0-9_]{0,60}(?:password|passwd|secret|token|api_?key|access_?key|private_?key)(?:=|["\']\\s{0,4}[:=]\\s{0,4}["\'])', '[^\\s"\'`$<>{}()[\\],;&]{8,2048}', isMixed),
];
/** What stands where a secret was: a run of stars is the runner's mask, the rest our own. */
const MASKED = /^(?:(?:bearer|basic|token)\s{1,4})?(?:\*{3,}|\[redacted:)/i;
/** Every shape above holds one of these; text without them, as most sentences for people, needs no second look. */
const MAY_HOLD = /[=:@]|[\w.+/-]{8}/;
/** Everything in a text that has the shape of a secret, in no particular order. */
function findShapes(text) {
    if (!MAY_HOLD.test(text))
        return [];
    const found = [];
    for (const { class: name, pattern, fits } of SHAPES) {
        for (const match of text.matchAll(pattern)) {
            const from = match.index + (match[1]?.length ?? 0);
            const secret = text.slice(from, match.index + match[0].length);
            if (!MASKED.test(secret) && (fits === undefined || fits(secret)))
                found.push({ class: name, from, to: from + secret.length });
        }
    }
    return [...found, ...findPem(text)];
}
const BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
/** What may stand before the text of a line in a log: job and step, the runner's time, a gutter. */
const GUTTER = /^(?:[^\n\t]{0,200}\t[^\n\t]{0,200}\t)?\ufeff?(?:\d{4}-\d\d-\d\dT[\d:.]{8,20}Z )?[\s>|#*"'+-]{0,40}/;
const BODY = /^(?:[A-Za-z0-9+/]{20,}={0,2}|[A-Za-z0-9+/]{1,19}={1,2}|=[A-Za-z0-9+/]{4}|(?:Proc-Type|DEK-Info|Comment|Version):.{0,200}|)["',\\;]{0,4}$/;
/** Private keys from BEGIN to the last base64 line: also cut off before END, with a time on each line, or on one line with written `\n`. */
function findPem(text) {
    return [...text.matchAll(BEGIN)].map((match) => ({ class: 'private-key', from: match.index, to: endOfPem(text, match.index + match[0].length) }));
}
function endOfPem(text, start) {
    let end = start;
    for (let at = start; at < text.length && at - start < 65_536;) {
        const line = nextLine(text, at);
        const content = line.text.replace(GUTTER, '').trim();
        const close = /-----END [A-Z0-9 ]{0,40}-----/.exec(line.text);
        if (close !== null)
            return at + close.index + close[0].length;
        if (!BODY.test(content))
            break;
        if (content !== '')
            end = at + line.text.length;
        at += line.length;
    }
    return end;
}
/** Up to the next line end, real or written (`\n`, `\r\n`, also doubly escaped). */
function nextLine(text, at) {
    const window = text.slice(at, at + 8_192);
    const end = /\r?\n|(?:\\{1,4}r)?\\{1,4}n/.exec(window);
    return end === null ? { text: window, length: window.length } : { text: window.slice(0, end.index), length: end.index + end[0].length };
}


/***/ }),

/***/ 30955:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CONTROL = exports.ESCAPE = void 0;
exports.stripTerminal = stripTerminal;
/**
 * Escape sequences of terminals: CSI (colours, cursor), OSC (titles, links, clipboard), DCS and its kin, and the short ones.
 * The string kinds need their terminator: an introducer without one (a cut line, or Latin-1 read as UTF-8, which makes U+009D of a quotation
 * mark) must not swallow the text behind it. Every class excludes the introducers, so each character is looked at once.
 * @see https://ecma-international.org/publications-and-standards/standards/ecma-48/
 */
const CSI = '(?:\\u001b\\[|\\u009b)[0-?]*[ -/]*[@-~]';
const OSC = '(?:\\u001b\\]|\\u009d)[^\\u0007\\u001b\\u009c\\u009d\\n]*(?:\\u0007|\\u001b\\\\|\\u009c)';
const DCS = '(?:\\u001b[PX^_]|[\\u0090\\u0098\\u009e\\u009f])[^\\u001b\\u0090\\u0098\\u009c\\u009e\\u009f\\n]*(?:\\u001b\\\\|\\u009c)';
const SHORT = '\\u001b[ -/]*[0-Z\\\\^-~]|\\u001b[\\[\\]]?';
/** Source of a pattern for one escape sequence, terminated or not. */
exports.ESCAPE = `${CSI}|${OSC}|${DCS}|${SHORT}`;
/** Control characters but tab, line feed and carriage return. */
exports.CONTROL = '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]';
const ANY_CONTROL = new RegExp(exports.CONTROL);
const NOISE = new RegExp(`${exports.ESCAPE}|${exports.CONTROL}`, 'g');
/** The text as a person reads it: without escape sequences and control characters; tabs and line ends stay. */
function stripTerminal(text) {
    return ANY_CONTROL.test(text) ? text.replace(NOISE, '') : text;
}


/***/ })

};
