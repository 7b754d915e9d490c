export const id = 226;
export const ids = [226,845,64];
export const modules = {

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

/***/ 60532:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.variantsOf = variantsOf;
exports.findKnown = findKnown;
exports.windowsOf = windowsOf;
exports.findWindows = findWindows;
const SHORTEST = 6;
/** A key with its first or last characters cut off is still a key: this many in a row betray it. */
const WINDOW = 12;
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** All ways of writing the known values, longest first, so that a value inside another one does not tear it. */
function variantsOf(known) {
    const values = [...new Set(known.flatMap((value) => [value, ...value.split(/\r?\n/)].map((line) => line.trim())))];
    const long = values.filter((value) => value.length >= SHORTEST);
    const seen = new Set();
    return long
        .flatMap((value) => [...plainForms(value), ...base64Forms(value)])
        .filter(({ text }) => text.length >= SHORTEST && !seen.has(text) && seen.add(text))
        .sort((a, b) => b.text.length - a.text.length);
}
function plainForms(value) {
    const json = JSON.stringify(value).slice(1, -1);
    const hex = [...new TextEncoder().encode(value)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const url = encodeUrl(value);
    const forms = [value, json, JSON.stringify(json).slice(1, -1), url, url.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()), url.replace(/%20/g, '+'), hex, hex.toUpperCase()];
    return forms.map((text) => ({ value, text, inBase64: false }));
}
/** A lone surrogate cannot be encoded; what is left of the value then stands for it. */
function encodeUrl(value) {
    try {
        return encodeURIComponent(value);
    }
    catch {
        return value;
    }
}
/** The value may begin at any of three places in a group of three bytes; only the characters made wholly of its own bits are sure. */
function base64Forms(value) {
    const bytes = new TextEncoder().encode(value);
    return [0, 1, 2].flatMap((offset) => {
        const digits = base64(bytes, offset).slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
        return [digits, digits.replace(/\+/g, '-').replace(/\//g, '_')].map((text) => ({ value, text, inBase64: true }));
    });
}
function base64(bytes, offset) {
    const padded = new Uint8Array(Math.ceil((offset + bytes.length) / 3) * 3);
    padded.set(bytes, offset);
    let text = '';
    for (let at = 0; at < padded.length; at += 3) {
        const group = (padded[at] << 16) | (padded[at + 1] << 8) | padded[at + 2];
        for (const shift of [18, 12, 6, 0])
            text += BASE64[(group >> shift) & 63];
    }
    return text;
}
/** Every place where a variant stands; base64 ones with the run they are part of. */
function findKnown(text, variants) {
    const found = [];
    for (const { value, text: form, inBase64 } of variants) {
        for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + form.length)) {
            found.push({ value, ...(inBase64 ? runAround(text, at, at + form.length) : { from: at, to: at + form.length }) });
        }
    }
    return found;
}
function runAround(text, from, to) {
    let [start, end] = [from, to];
    while (start > 0 && from - start < 4096 && /[A-Za-z0-9+/_-]/.test(text[start - 1]))
        start -= 1;
    while (end < text.length && end - to < 4096 && /[A-Za-z0-9+/_=-]/.test(text[end]))
        end += 1;
    return { from: start, to: end };
}
/** Twelve characters in a row → the value they are from; only of values that are random enough to be keys. */
function windowsOf(known) {
    const windows = new Map();
    for (const value of known.filter(isKeyLike)) {
        for (let at = 0; at + WINDOW <= value.length; at += 1) {
            const window = value.slice(at, at + WINDOW);
            if (new Set(window).size >= 6)
                windows.set(window, value);
        }
    }
    return windows;
}
/** Words, paths and addresses have parts that stand everywhere: their windows would blur honest text. */
function isKeyLike(value) {
    return /^[A-Za-z0-9_+/=.~-]{20,4096}$/.test(value) && (value.match(/\d/g)?.length ?? 0) >= 3 && /[A-Za-z]/.test(value) && !/^[./~]/.test(value);
}
const RUN = /[A-Za-z0-9_+/=.~-]{12,}/g;
/** Pieces of known values. A piece is as long as the windows that overlap in it. */
function findWindows(text, windows) {
    if (windows.size === 0)
        return [];
    const found = [];
    for (const run of text.matchAll(RUN)) {
        for (let at = 0; at + WINDOW <= run[0].length; at += 1) {
            const value = windows.get(run[0].slice(at, at + WINDOW));
            if (value !== undefined)
                found.push({ value, from: run.index + at, to: run.index + at + WINDOW });
        }
    }
    return found;
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

/***/ 60310:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createRedactor = createRedactor;
const invisible_js_1 = __webpack_require__(99064);
const redact_known_js_1 = __webpack_require__(60532);
const redact_shapes_js_1 = __webpack_require__(69521);
const spans_js_1 = __webpack_require__(71490);
const terminal_js_1 = __webpack_require__(30955);
const NOISE = new RegExp(`${terminal_js_1.ESCAPE}|${terminal_js_1.CONTROL}|${invisible_js_1.INVISIBLE}`, 'g');
/** A line break with the gutter of a log behind it: terminals and log viewers wrap long values. */
const WRAP = new RegExp(`${terminal_js_1.ESCAPE}|${terminal_js_1.CONTROL}|${invisible_js_1.INVISIBLE}|\\r?\\n(?:\\d{4}-\\d\\d-\\d\\dT[\\d:.]{8,20}Z )?[ \\t]{0,16}`, 'g');
/**
 * @param known Values that must never leave (keys, tokens, passwords), at least 6 characters each; shorter ones are left out because they
 * would stand in honest text everywhere. They are looked for verbatim, base64 (three offsets, both alphabets), hex, URL- and JSON-escaped.
 *
 * Hashes, digests and UUIDs stay: they are what makes a log useful, and no shape here fits them.
 */
function createRedactor(known) {
    const variants = (0, redact_known_js_1.variantsOf)(known);
    const windows = (0, redact_known_js_1.windowsOf)(known);
    const numbers = new Map();
    const numberOf = (value) => {
        const number = numbers.get(value) ?? numbers.size + 1;
        numbers.set(value, number);
        return number;
    };
    const findAll = (text) => [...findSecrets(text, NOISE), ...(text.includes('\n') ? findSecrets(text, WRAP) : [])];
    const findSecrets = (text, noise) => {
        const quiet = (0, spans_js_1.withoutNoise)(text, noise);
        const values = [...(0, redact_known_js_1.findKnown)(quiet.text, variants), ...(0, redact_known_js_1.findWindows)(quiet.text, windows)].map((hit) => ({ ...hit, class: 'known' }));
        // Shapes end at line ends: with the lines joined, any word on the next line would seem to be part of a token.
        const shapes = noise === NOISE ? (0, redact_shapes_js_1.findShapes)(quiet.text).map((hit) => ({ ...hit, value: quiet.text.slice(hit.from, hit.to) })) : [];
        return [...values, ...shapes].map((hit) => ({ class: hit.class, value: hit.value, from: quiet.origin(hit.from), to: quiet.origin(hit.to - 1) + 1 }));
    };
    return {
        text: (text) => replaceAll(text, findAll(text), numberOf),
        holds: (text) => findAll(text).some((hit) => hit.class === 'known'),
    };
}
/** Overlapping hits become one; the known value, else the first shape, gives it its name. */
function replaceAll(text, hits, numberOf) {
    if (hits.length === 0)
        return text;
    const sorted = hits.map((hit, order) => ({ ...hit, order })).sort((a, b) => a.from - b.from || a.order - b.order);
    let out = '';
    let at = 0;
    for (let index = 0; index < sorted.length;) {
        let name = sorted[index];
        const from = name.from;
        let to = name.to;
        for (index += 1; index < sorted.length && sorted[index].from < to; index += 1) {
            const next = sorted[index];
            if (next.to > to)
                to = next.to;
            if (next.order < name.order)
                name = next;
        }
        out += `${text.slice(at, from)}[redacted:${name.class}#${numberOf(name.value)}]`;
        at = to;
    }
    return out + text.slice(at);
}


/***/ }),

/***/ 71490:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withoutNoise = withoutNoise;
/** Takes out what `noise` (a global pattern) matches; a secret with a colour code in its middle is then found in one piece. */
function withoutNoise(text, noise) {
    const starts = [0];
    const shifts = [0];
    const pieces = [];
    let at = 0;
    let removed = 0;
    for (const match of text.matchAll(noise)) {
        if (match[0] === '')
            continue;
        pieces.push(text.slice(at, match.index));
        at = match.index + match[0].length;
        removed += match[0].length;
        starts.push(at - removed);
        shifts.push(removed);
    }
    if (removed === 0)
        return { text, origin: (index) => index };
    return { text: pieces.join('') + text.slice(at), origin: (index) => index + shifts[lastAtOrBelow(starts, index)] };
}
function lastAtOrBelow(sorted, value) {
    let [low, high] = [0, sorted.length - 1];
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (sorted[middle] <= value)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
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


/***/ }),

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
    const place = error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 4).map((line) => line.trim()).join(' ') : '';
    return print(`This is a fault of heal itself, please report it: ${message} ${place}`, 70);
}
function print(sentence, code) {
    process.stderr.write(`heal: ${(0, neutralise_js_1.neutralise)((0, guard_js_1.createGuard)(process.env).clean(sentence)).replaceAll('\n', ' ')}\n`);
    return code;
}


/***/ }),

/***/ 66347:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.secretsOf = secretsOf;
exports.createGuard = createGuard;
const redact_js_1 = __webpack_require__(60310);
const index_js_1 = __webpack_require__(94365);
const SECRET_NAME = /TOKEN|KEY|SECRET|PASS|CREDENTIAL/i;
/** Names that match but hold no secret. */
const PLAIN_NAME = /^(SSH_AUTH_SOCK|GNOME_KEYRING_.*|.*_KEYRING|.*PASSTHROUGH.*|.*_PASSENV|.*PASSENV)$/;
/** Values in our own environment that may be secret, by the name of their variable. */
function secretsOf(env) {
    return Object.entries(env)
        .filter(([name, value]) => SECRET_NAME.test(name) && !PLAIN_NAME.test(name) && (value?.length ?? 0) >= 6 && !isPlainValue(value ?? ''))
        .map(([, value]) => value ?? '');
}
/** Words and paths that stand in such variables for other reasons (`true`, `/usr/bin/askpass`); masking them would blur every log. */
function isPlainValue(value) {
    return /^(true|false|\d{1,8}|\/[\w./-]+)$/.test(value);
}
function createGuard(env) {
    const redactor = (0, redact_js_1.createRedactor)(secretsOf(env));
    return {
        clean: (text) => redactor.text(text),
        exact: (text) => {
            if (redactor.holds(text))
                throw new index_js_1.WorldError('The text to be handed over holds a secret of this environment; it was not written.');
            return text;
        },
    };
}


/***/ })

};
