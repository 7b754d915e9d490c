export const id = 845;
export const ids = [845];
export const modules = {

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
