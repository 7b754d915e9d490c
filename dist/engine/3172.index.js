export const id = 3172;
export const ids = [3172];
export const modules = {

/***/ 66475:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.addressKind = addressKind;
/** First bytes, prefix length and kind; the first row that fits decides. From the IANA special-purpose registries and the clouds' own pages. */
const V4_ROWS = [
    [[168, 63, 129, 16], 32, 'never'], // Azure wire server
    [[100, 100, 100, 200], 32, 'never'], // Alibaba metadata
    [[192, 0, 0, 192], 32, 'never'], // Oracle metadata
    [[169, 254, 0, 0], 16, 'never'], // link-local: AWS, Google, Azure metadata
    [[0, 0, 0, 0], 8, 'never'],
    [[224, 0, 0, 0], 3, 'never'], // multicast and reserved
    [[127, 0, 0, 0], 8, 'loopback'],
    [[10, 0, 0, 0], 8, 'private'],
    [[100, 64, 0, 0], 10, 'private'],
    [[172, 16, 0, 0], 12, 'private'],
    [[192, 168, 0, 0], 16, 'private'],
    [[192, 0, 0, 0], 24, 'private'],
    [[192, 0, 2, 0], 24, 'private'],
    [[198, 18, 0, 0], 15, 'private'],
    [[198, 51, 100, 0], 24, 'private'],
    [[203, 0, 113, 0], 24, 'private'],
];
/** The kind of a textual IPv4 or IPv6 address (without brackets); null when the text is no address. */
function addressKind(text) {
    const v4 = parseV4(text);
    if (v4 !== null)
        return kindOfV4(v4);
    const v6 = parseV6(text);
    return v6 === null ? null : kindOfV6(v6);
}
/** Four plain decimal numbers only: other spellings of an IPv4 address exist to be overlooked. */
function parseV4(text) {
    const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
    if (match === null)
        return null;
    const [a = 0, b = 0, c = 0, d = 0] = match.slice(1).map(Number);
    return Math.max(a, b, c, d) > 255 ? null : [a, b, c, d];
}
function kindOfV4(address) {
    const row = V4_ROWS.find(([prefix, bits]) => toNumber(address) >>> (32 - bits) === toNumber(prefix) >>> (32 - bits));
    return row?.[2] ?? 'public';
}
function toNumber([a, b, c, d]) {
    return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
}
/** Eight 16-bit groups; the URL parser does the reading, so that we and the connection see the same address. */
function parseV6(text) {
    const bare = text.split('%')[0] ?? '';
    if (!bare.includes(':') || !URL.canParse(`http://[${bare}]/`))
        return null;
    const [head = '', tail] = new URL(`http://[${bare}]/`).hostname.slice(1, -1).split('::');
    const groups = (part) => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16)));
    if (tail === undefined)
        return groups(head);
    const [front, back] = [groups(head), groups(tail)];
    return [...front, ...Array.from({ length: 8 - front.length - back.length }, () => 0), ...back];
}
/** First two groups, prefix length and kind; the first row that fits decides. */
const V6_ROWS = [
    [0xfe80_0000, 10, 'never'], // link-local
    [0xff00_0000, 8, 'never'], // multicast
    [0xfd00_0ec2, 32, 'never'], // AWS metadata
    [0xfc00_0000, 7, 'private'],
    [0x2001_0000, 32, 'private'], // Teredo
    [0x2001_0db8, 32, 'private'], // documentation
];
function kindOfV6(groups) {
    const firstSet = groups.findIndex((group) => group !== 0);
    if (firstSet === -1)
        return 'never';
    if (firstSet === 7 && groups[7] === 1)
        return 'loopback';
    const head = (((groups[0] ?? 0) << 16) | (groups[1] ?? 0)) >>> 0;
    const row = V6_ROWS.find(([prefix, bits]) => head >>> (32 - bits) === prefix >>> (32 - bits));
    if (row !== undefined)
        return row[2];
    const inner = embeddedV4(groups);
    if (inner === null)
        return 'public';
    return kindOfV4(inner) === 'never' ? 'never' : 'private';
}
/** IPv4 inside IPv6 (mapped, compatible, NAT64, 6to4): a second spelling of an address, so never simply public or loopback. */
function embeddedV4(groups) {
    const split = (high = 0, low = 0) => [high >> 8, high & 255, low >> 8, low & 255];
    const leading = groups.slice(0, 5).every((group) => group === 0);
    if (leading && (groups[5] === 0xffff || groups[5] === 0))
        return split(groups[6], groups[7]);
    if (groups[0] === 0x64 && groups[1] === 0xff9b)
        return split(groups[6], groups[7]);
    return groups[0] === 0x2002 ? split(groups[1], groups[2]) : null;
}


/***/ }),

/***/ 90969:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.buildAutomaton = buildAutomaton;
/** Fewer than a byte holds, so that one value is left for a caller's own purpose. Beyond it, characters share class 0: what is found is then to be compared. */
const CLASSES = 255;
/**
 * An Aho-Corasick automaton over the literals of all owners (an owner is a place in the list). States are numbered so that those where a
 * literal ends come last, and are kept multiplied by the width of a row: one comparison and one load for each character.
 * @param fold Literals are lower case, and Latin letters match in either case.
 * @see https://doi.org/10.1145/360825.360855
 */
function buildAutomaton(literals, fold = false) {
    const { of, count } = classesOf(literals.flat(), fold);
    return { ...compile(plant(literals, of), count), of };
}
/** Characters that no literal holds are all one class, which leads back to the start. */
function classesOf(literals, fold) {
    const of = new Uint8Array(65_536);
    let count = 1;
    for (const literal of literals) {
        for (let index = 0; index < literal.length; index += 1) {
            const code = literal.charCodeAt(index);
            if (of[code] === 0 && count < CLASSES)
                of[code] = count++;
        }
    }
    if (fold)
        for (let code = 0x61; code <= 0x7a; code += 1)
            of[code - 0x20] = of[code];
    return { of, count };
}
function plant(literals, of) {
    const trie = { edges: [new Map()], owners: [new Set()] };
    literals.forEach((words, owner) => {
        for (const word of words)
            trie.owners[grow(trie, word, of)]?.add(owner);
    });
    return trie;
}
function grow(trie, word, of) {
    let node = 0;
    for (let index = 0; index < word.length; index += 1) {
        const letter = of[word.charCodeAt(index)];
        const known = trie.edges[node]?.get(letter);
        if (known === undefined) {
            trie.edges.push(new Map());
            trie.owners.push(new Set());
            trie.edges[node]?.set(letter, trie.edges.length - 1);
        }
        node = known ?? trie.edges.length - 1;
    }
    return node;
}
/** Breadth first, so that the state to fall back to is always finished before the states that fall back to it. */
function compile(trie, width) {
    const next = new Int32Array(trie.edges.length * width);
    const fall = new Int32Array(trie.edges.length);
    const queue = [0];
    for (let head = 0; head < queue.length; head += 1) {
        const node = queue[head];
        const back = fall[node];
        for (const owner of trie.owners[back] ?? [])
            trie.owners[node]?.add(owner);
        if (node !== 0)
            next.copyWithin(node * width, back * width, (back + 1) * width);
        for (const [letter, child] of trie.edges[node] ?? []) {
            fall[child] = node === 0 ? 0 : next[back * width + letter];
            next[node * width + letter] = child;
            queue.push(child);
        }
    }
    return renumber(next, trie.owners, width);
}
/** Quiet states first (the start stays 0), full ones last. */
function renumber(next, owners, width) {
    const states = owners.map((_, state) => state);
    const isFull = (state) => owners[state].size > 0;
    const order = [...states.filter((state) => !isFull(state)), ...states.filter(isFull)];
    const places = new Int32Array(order.length);
    order.forEach((state, place) => (places[state] = place));
    const moved = new Int32Array(next.length);
    order.forEach((state, place) => {
        for (let letter = 0; letter < width; letter += 1)
            moved[place * width + letter] = places[next[state * width + letter]] * width;
    });
    const full = order.findIndex(isFull);
    return { next: moved, owners: order.map((state) => (isFull(state) ? [...owners[state]] : undefined)), width, firstFull: full === -1 ? Infinity : full * width };
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

/***/ 1417:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.findPem = findPem;
exports.endsInPem = endsInPem;
const BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
/** What may stand before the text of a line in a log: job and step, the runner's time, a gutter. */
const GUTTER = /^(?:[^\n\t]{0,200}\t[^\n\t]{0,200}\t)?\ufeff?(?:\d{4}-\d\d-\d\dT[\d:.]{8,20}Z )?[\s>|#*"'+-]{0,40}/;
const BODY = /^(?:[A-Za-z0-9+/]{20,}={0,2}|[A-Za-z0-9+/]{1,19}={1,2}|=[A-Za-z0-9+/]{4}|(?:Proc-Type|DEK-Info|Comment|Version):.{0,200}|)["',\\;]{0,4}$/;
/** Private keys from BEGIN to the last base64 line: also cut off before END, with a time on each line, or on one line with written `\n`. */
function findPem(text) {
    return [...text.matchAll(BEGIN)].map((match) => ({ class: 'private-key', from: match.index, to: endOfPem(text, match.index + match[0].length) }));
}
/** Where a private key begins that may go on behind the end of the text, or -1. */
function endsInPem(text) {
    const last = [...text.matchAll(BEGIN)].at(-1);
    if (last === undefined)
        return -1;
    const end = endOfPem(text, last.index + last[0].length);
    const isClosed = /-----END [A-Z0-9 ]{0,40}-----$/.test(text.slice(0, end));
    return isClosed || /[^\s]/.test(text.slice(end)) ? -1 : text.lastIndexOf('\n', last.index) + 1;
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

/***/ 69521:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SHAPE_WORDS = void 0;
exports.mayHoldSecret = mayHoldSecret;
exports.findShapes = findShapes;
/**
 * A token begins where no letter or digit stands before it, but also right behind a written escape (`\n`, `\u001b[31m`, `[31m`):
 * scanners miss tokens there because the last letter of the escape looks like part of a word.
 */
const LEFT = '(?:(?<![A-Za-z0-9])|(?<=\\\\[nrtbf])|(?<=\\[[0-9;]{0,12}m))';
const token = (name, words, body, fits) => ({
    class: name,
    words: words.split(' '),
    pattern: new RegExp(`${LEFT}(?:${body})`, 'g'),
    ...(fits === undefined ? {} : { fits }),
});
const context = (name, words, [before, secret], fits) => ({
    class: name,
    words: words.split(' '),
    pattern: new RegExp(`(${before})${secret}`, 'gi'),
    ...(fits === undefined ? {} : { fits }),
});
/** Keys are random, so one without a digit is a word (`sk-learn-contrib`). */
const hasDigit = (secret) => /\d/.test(secret);
const isMixed = (secret) => /\d/.test(secret) && /[A-Za-z]/.test(secret);
/** Names are in small letters or in capitals; a key has both, and digits. */
const isRandom = (secret) => /\d/.test(secret) && /[a-z]/.test(secret) && /[A-Z]/.test(secret);
/** In a header: no template, no sentence, no name of a program's own; behind the name of a scheme anything but a small word. */
const isCredential = (secret) => {
    const [first = '', ...rest] = secret.replace(/[$%]?\{[^}]{0,200}\}|<[^>]{0,200}>|\$\w{1,200}|[`),;]/g, ' ').split(/\s+/);
    if (/^(?:basic|bearer|token|digest|apikey)$/i.test(first))
        return /^.{6}/.test(rest[0] ?? '') && !/^[a-z'.:-]{1,15}$/.test(rest[0] ?? '');
    return [first, ...rest].some((word) => (word.length >= 6 && /[\d+=~]/.test(word)) || (word.length >= 16 && !/[a-z][A-Z]|[^\w-]/.test(word)));
};
const COLON = '["\']?\\s{0,4}[:=]\\s{0,4}["\']?';
const REST = '[^\\r\\n"\']{6,8192}';
const NAMES = 'password|passwd|secret|token|api_?key|access_?key|private_?key';
/** In order; where two overlap, the first one names it. */
const SHAPES = [
    context('auth', 'authorization', [`\\b(?:proxy-)?authorization${COLON}`, REST], isCredential),
    context('auth', 'extraheader', ['\\bextraheader["\']?\\s{0,4}[=:\\s]\\s{0,4}["\']?', REST]),
    context('cookie', 'cookie', [`\\b(?:set-)?cookie${COLON}`, REST], (secret) => secret.includes('=')),
    context('auth', '-key -token', [`\\bx-(?:goog-)?(?:api|auth|access)-(?:key|token)${COLON}`, REST]),
    context('auth', '-token', [`\\b(?:private|job|deploy)-token${COLON}`, '[^\\s"\']{6,8192}'], hasDigit),
    context('auth', 'bearer', ['\\bbearer\\s{1,4}', '[A-Za-z0-9._~+/=-]{16,8192}'], hasDigit),
    context('auth', 'basic', ['\\bbasic\\s{1,4}', '[A-Za-z0-9+/]{16,8192}={0,2}'], isMixed),
    context('password', '://', ['://[^\\s:/@"\'<>]{0,200}:', '[^\\s/"\'<>]{1,500}(?=@)']),
    context('password', 'http', ['https?://', '[A-Za-z0-9_-]{16,500}(?=@)']),
    context('query', 'key= token= auth= sig= signature= secret= password= code= credential=', ['[?&](?:api[_-]?key|key|(?:access_|id_|refresh_)?token|auth|sig|signature|secret|password|code|x-amz-(?:signature|credential|security-token))=', '[^\\s&"\'<>#]{6,8192}']),
    context('password', '_auth _password', ['\\b_(?:authToken|auth|password)["\']?\\s{0,4}[:=]\\s{0,4}["\']?', '[^\\s"\']{6,8192}']),
    context('webhook', 'hooks.slack.com', ['hooks\\.slack\\.com/(?:services|workflows|triggers)/', '[A-Za-z0-9/]{20,200}']),
    context('webhook', '/api/webhooks/', ['discord(?:app)?\\.com/api/webhooks/', '\\d{8,24}/[\\w-]{20,200}']),
    context('azure', 'accountkey= sharedaccesskey=', ['\\b(?:AccountKey|SharedAccessKey)=', '[A-Za-z0-9+/]{32,200}={0,2}']),
    context('docker', '"auth"', ['"auth"\\s{0,4}:\\s{0,4}"', '[A-Za-z0-9+/]{12,8192}={0,2}'], isMixed),
    token('github', 'gho_ ghp_ ghr_ ghs_ ghu_ github_pat_', 'gh[oprsu]_[A-Za-z0-9][A-Za-z0-9._-]{15,2048}|github_pat_[A-Za-z0-9_]{20,2048}'),
    token('groq', 'gsk_', 'gsk_[A-Za-z0-9]{20,200}'),
    token('google', 'aiza aq. ya29. gocspx-', 'AIza[A-Za-z0-9_-]{30,200}|AQ\\.[A-Za-z0-9_-]{20,400}|ya29\\.[A-Za-z0-9._-]{20,2048}|GOCSPX-[A-Za-z0-9_-]{20,200}'),
    token('openai', 'sk-', 'sk-(?:ant-|or-|proj-|svcacct-|admin-)?[A-Za-z0-9_-]{20,400}', hasDigit),
    token('stripe', 'k_live_ k_test_ k_prod_ whsec_', '[rs]k_(?:live|test|prod)_[A-Za-z0-9]{10,200}|whsec_[A-Za-z0-9+/=]{20,200}'),
    token('hugging-face', 'hf_', 'hf_[A-Za-z0-9]{30,200}'),
    token('xai', 'xai-', 'xai-[A-Za-z0-9]{20,200}', hasDigit),
    token('aws', 'akia asia abia acca', 'A(?:KIA|SIA|BIA|CCA)[A-Z0-9]{16}(?![A-Za-z0-9])'),
    token('bedrock', 'bedrock-api-key- absk', 'bedrock-api-key-[A-Za-z0-9+/=]{20,4096}|ABSK[A-Za-z0-9+/]{60,400}={0,2}'),
    token('gitlab', 'glpat- glptt- gldt- glrt- glcbt- glft- gloas- glsoat- glimt- glagent- glffct-', 'gl(?:pat|ptt|dt|rt|cbt|ft|oas|soat|imt|agent|ffct)-[A-Za-z0-9_.-]{20,300}'),
    token('slack', 'xox xapp-', 'xox[abeoprs][-.][A-Za-z0-9.-]{10,300}|xapp-[A-Za-z0-9-]{10,300}', hasDigit),
    token('npm', 'npm_', 'npm_[A-Za-z0-9]{36,200}'),
    token('pypi', 'pypi-', 'pypi-[A-Za-z0-9_-]{50,1024}'),
    token('docker', 'dckr_', 'dckr_(?:pat|oat)_[A-Za-z0-9_-]{20,200}'),
    token('sendgrid', 'sg.', 'SG\\.[A-Za-z0-9_-]{16,100}\\.[A-Za-z0-9_-]{16,100}'),
    token('telegram', ':aa', '\\d{8,10}:AA[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])'),
    token('age', 'age-secret-key-1', 'AGE-SECRET-KEY-1[A-Z0-9]{50,100}'),
    token('atlassian', 'atatt3 atctt3', 'AT[AC]TT3[A-Za-z0-9_=-]{20,400}'),
    token('jwt', 'eyj', 'eyJ[A-Za-z0-9_-]{10,512}\\.[A-Za-z0-9_-]{4,8192}(?:\\.[A-Za-z0-9_-]{0,8192})?|eyJ(?:hbGci|0eXAi|raWQi)[A-Za-z0-9_-]{8,8192}'),
    // Packed before it was encoded: nobody can tell what is in it, so it is taken for the worst (`H4sI` is how gzip begins).
    token('packed', 'h4si', 'H4sI[A-Za-z0-9+/_-]{20,65536}={0,2}', isRandom),
    // A variable of the environment is a value, however simple: words pass for passwords.
    { class: 'password', words: ['password=', 'passwd=', 'pwd=', 'secret=', 'token=', 'api_key='], pattern: /\b((?:[A-Z0-9]{1,40}_){0,8}(?:PASSWORD|PASSWD|PWD|SECRET|TOKEN|API_KEY)=["']?)[^\s"'`$<>{}()[\],;&/.]{6,2048}/g },
    context('password', '--pass --token --secret', ['(?<![\\w-])--(?:password|passwd|token|secret)[= ]["\']?', '[^\\s"\'`$<>{}()[\\],;&/.-][^\\s"\'`$<>{}()[\\],;&]{7,2048}'], hasDigit),
    context('secret', 'password passwd secret token api key', [`(?:${NAMES})(?:=|["']\\s{0,4}[:=]\\s{0,4}["'])`, '[^\\s"\'`$<>{}()[\\],;&]{8,2048}'], isMixed),
];
/** What a text must hold for a shape to be in it, shape by shape. */
exports.SHAPE_WORDS = SHAPES.map((shape) => shape.words);
/** What stands where a secret was: a run of stars is the runner's mask, the rest our own. */
const MASKED = /^(?:(?:bearer|basic|token)\s{1,4})?(?:\*{3,}|\[redacted:)/i;
/** Every shape above has one of these; text without them, as most sentences for people, needs no second look. */
const MAY_HOLD = /:\/\/|[Cc]ookie|COOKIE|[\w.+/%=-]{8}/;
function mayHoldSecret(text) {
    return MAY_HOLD.test(text);
}
/** Everything in a text that has one of the shapes, in no particular order. */
function findShapes(text, places = SHAPES.keys()) {
    const found = [];
    for (const place of places) {
        const { class: name, pattern, fits } = SHAPES[place];
        for (const match of text.matchAll(pattern)) {
            const from = match.index + (match[1]?.length ?? 0);
            const secret = text.slice(from, match.index + match[0].length);
            if (!MASKED.test(secret) && (fits === undefined || fits(secret)))
                found.push({ class: name, from, to: from + secret.length });
        }
    }
    return found;
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

/***/ 21984:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.systemClock = void 0;
/** The machine's own clock and randomness. */
exports.systemClock = {
    now: () => Date.now(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    // The global is opened on first use; importing node:crypto would cost every start some milliseconds.
    nonce: (bytes) => Buffer.from(crypto.getRandomValues(new Uint8Array(bytes))).toString('hex'),
};


/***/ }),

/***/ 61985:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.systemEvents = systemEvents;
const node_fs_1 = __webpack_require__(73024);
const neutralise_js_1 = __webpack_require__(89585);
const index_js_1 = __webpack_require__(94365);
/** The events port: stages to a file, sentences to people; both pass the redaction guard, and no line is a workflow command. */
function systemEvents({ clock, guard, file, verbose, write }) {
    const show = (text) => write(`${(0, neutralise_js_1.neutralise)(guard.clean(text))}\n`);
    return {
        stage: (name, data = {}) => {
            if (file !== undefined)
                append(file, `${guard.clean(JSON.stringify({ at: clock.now(), pid: process.pid, stage: name, ...data }))}\n`);
            if (verbose)
                show(`heal: ${name}${Object.keys(data).length === 0 ? '' : ` ${JSON.stringify(data)}`}`);
        },
        say: (line) => show(`heal: ${line}`),
        warn: (line) => show(`heal: warning: ${line}`),
    };
}
function append(file, line) {
    try {
        (0, node_fs_1.appendFileSync)(file, line);
    }
    catch (error) {
        throw new index_js_1.UsageError(`Cannot write the events to ${file}: ${String(error.code)}.`, { cause: error });
    }
}


/***/ }),

/***/ 40869:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.systemFiles = systemFiles;
const node_fs_1 = __webpack_require__(73024);
const node_os_1 = __webpack_require__(48161);
const node_path_1 = __webpack_require__(76760);
const index_js_1 = __webpack_require__(94365);
const reports_js_1 = __webpack_require__(13309);
/** Files outside the repository; everything written passes the redaction guard. `-` reads standard input. */
function systemFiles(guard, folder = process.env.RUNNER_TEMP ?? (0, node_os_1.tmpdir)()) {
    let kept;
    return {
        read: (path) => (path === '-' ? process.stdin : readFile(path)),
        reports: (globs) => Promise.resolve((0, reports_js_1.findReports)(process.cwd(), globs, 0)),
        write: async (path, content) => {
            await guard.arm(content);
            writeWhole((0, node_path_1.resolve)(path), guard.clean(content));
        },
        keep: async (name, content) => {
            await guard.arm(content);
            kept ??= (0, node_fs_1.mkdtempSync)((0, node_path_1.join)(folder, 'heal-results-'));
            const path = (0, node_path_1.join)(kept, name);
            writeWhole(path, guard.exact(content));
            return path;
        },
    };
}
const CHUNK = 1 << 18;
/** By plain reads: lighter to start than a stream, and a regular file never makes them wait. The same memory is used for every read. */
async function* readFile(path) {
    const descriptor = open(path);
    try {
        const chunk = Buffer.allocUnsafeSlow(CHUNK);
        for (;;) {
            const size = (0, node_fs_1.readSync)(descriptor, chunk, 0, CHUNK, null);
            if (size === 0)
                return;
            yield chunk.subarray(0, size);
        }
    }
    catch (error) {
        fail(path, error);
    }
    finally {
        (0, node_fs_1.closeSync)(descriptor);
    }
}
function open(path) {
    try {
        return (0, node_fs_1.openSync)(path, 'r');
    }
    catch (error) {
        return fail(path, error);
    }
}
function fail(path, error) {
    if (error instanceof index_js_1.UsageError)
        throw error;
    const code = error.code;
    if (code === 'EISDIR')
        throw new index_js_1.UsageError(`${path} is a folder; give a file, or - for standard input.`, { cause: error });
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EACCES' ? 'permission denied' : String(code);
    throw new index_js_1.UsageError(`Cannot read ${path}: ${why}.`, { cause: error });
}
/** Written beside and renamed, so that a reader never sees half a file. */
function writeWhole(path, content) {
    const beside = (0, node_path_1.join)((0, node_path_1.dirname)(path), `.heal-${process.pid}-${Date.now()}`);
    try {
        (0, node_fs_1.mkdirSync)((0, node_path_1.dirname)(path), { recursive: true });
        (0, node_fs_1.writeFileSync)(beside, content, { flag: 'wx' });
        (0, node_fs_1.renameSync)(beside, path);
    }
    catch (error) {
        throw new index_js_1.WorldError(`Cannot write ${path}: ${String(error.code)}.`, { cause: error });
    }
}


/***/ }),

/***/ 94357:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.mapTexts = mapTexts;
/** The same data with every string, keys left alone, passed through a function. Plain JSON-like data only. */
function mapTexts(data, change) {
    return walk(data, change);
}
function walk(value, change) {
    if (typeof value === 'string')
        return change(value);
    if (Array.isArray(value))
        return value.map((item) => walk(item, change));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, walk(item, change)]));
}


/***/ }),

/***/ 29883:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.keepNurserySmall = keepNurserySmall;
const node_v8_1 = __webpack_require__(78877);
/**
 * Reading a log makes much garbage that is dead at once. V8 would let its nursery grow to tens of megabytes for that, and what survives by
 * chance with it; a small one costs a few per cent of time and keeps the peak the same for a megabyte of log and for a gigabyte.
 * @see https://nodejs.org/api/v8.html#v8setflagsfromstringflags
 */
function keepNurserySmall() {
    (0, node_v8_1.setFlagsFromString)('--max-semi-space-size=4');
    (0, node_v8_1.setFlagsFromString)('--semi-space-growth-factor=1');
    // The old generation is collected when it has grown by so much, not when it has doubled.
    (0, node_v8_1.setFlagsFromString)('--heap-growing-percent=30');
}


/***/ }),

/***/ 13309:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.findReports = findReports;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const glob_js_1 = __webpack_require__(66857);
/** A report that is larger, and more reports than this, are not read: nobody mends ten thousand findings at once. */
const LARGEST = 20 << 20;
const MOST = 200;
const FOLDERS = 20_000;
/** Never the step's own: packages and history are larger than everything else together. */
const CLOSED = new Set(['node_modules', '.git']);
/**
 * Report files below a folder that fit one of the globs and were written since, in the order of their paths. Links are not followed (threat: the
 * folder is foreign, and what a link points at is not), nor is anything read but plain files.
 * @param since milliseconds since the epoch; 0 takes every file
 */
function findReports(root, globs, since) {
    const found = [];
    const folders = [''];
    for (let index = 0; index < folders.length && index < FOLDERS && found.length < MOST; index += 1) {
        const folder = folders[index];
        for (const entry of entriesOf((0, node_path_1.join)(root, folder))) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory() && !CLOSED.has(entry.name))
                folders.push(path);
            const text = entry.isFile() && found.length < MOST && (0, glob_js_1.matchAnyGlob)(globs, path) ? readPlain((0, node_path_1.join)(root, path), since) : undefined;
            if (text !== undefined)
                found.push({ path, text });
        }
    }
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
function entriesOf(folder) {
    try {
        return readEntries(folder);
    }
    catch {
        return [];
    }
}
function readEntries(folder) {
    return (0, node_fs_1.readdirSync)(folder, { withFileTypes: true });
}
/** Opened first and asked afterwards, so that what is asked is what is read. */
function readPlain(path, since) {
    let descriptor;
    try {
        descriptor = (0, node_fs_1.openSync)(path, node_fs_1.constants.O_RDONLY | node_fs_1.constants.O_NOFOLLOW | node_fs_1.constants.O_NONBLOCK);
        const state = (0, node_fs_1.fstatSync)(descriptor);
        if (!state.isFile() || state.size > LARGEST || (since > 0 && state.mtimeMs < since))
            return undefined;
        return decode((0, node_fs_1.readFileSync)(descriptor));
    }
    catch {
        return undefined;
    }
    finally {
        if (descriptor !== undefined)
            (0, node_fs_1.closeSync)(descriptor);
    }
}
/** By its mark, as logs are: what PowerShell redirects into a file is UTF-16. */
function decode(bytes) {
    const [first, second] = bytes;
    const coding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
    return new TextDecoder(coding).decode(bytes);
}


/***/ }),

/***/ 36134:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openRim = openRim;
exports.holder = holder;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const neutralise_js_1 = __webpack_require__(89585);
const clock_js_1 = __webpack_require__(21984);
const events_js_1 = __webpack_require__(61985);
const files_js_1 = __webpack_require__(40869);
const guard_js_1 = __webpack_require__(66347);
const map_texts_js_1 = __webpack_require__(94357);
const memory_js_1 = __webpack_require__(29883);
/** Exit codes of a process ended by a signal, as shells report them. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
/** The rim of one process: every port, opened when it is needed, every sink behind the redaction guard. */
function openRim({ verbose, eventsFile, held = holder(), inJob = false, write = (line) => process.stderr.write(line) }) {
    (0, memory_js_1.keepNurserySmall)();
    const guard = (0, guard_js_1.createGuard)(process.env);
    const clock = clock_js_1.systemClock;
    const events = (0, events_js_1.systemEvents)({ clock, guard, verbose, write, ...(eventsFile === undefined ? {} : { file: eventsFile }) });
    const files = (0, files_js_1.systemFiles)(guard);
    const repos = new Map();
    const known = (git) => {
        const repo = guardedRepo(git, guard);
        repos.set(repo, git);
        return repo;
    };
    return {
        files,
        clock,
        events,
        scratch: held.scratch,
        print: async (text) => {
            await guard.arm(text);
            writeOut((0, neutralise_js_1.neutralise)(guard.clean(text)));
        },
        masked: (data) => (0, map_texts_js_1.mapTexts)(data, guard.clean),
        openRepo: async (root) => {
            const { openRepo } = await __webpack_require__.e(/* import() */ 1909).then(__webpack_require__.bind(__webpack_require__, 41909));
            const [opened] = await Promise.all([openRepo({ root, scratch: (await held.scratch()).dir }), guard.arm()]);
            if (!opened.ok)
                return opened;
            const repo = known(opened.repo);
            return { ok: true, repo, folder: (0, node_path_1.relative)(repo.state.root, (0, node_fs_1.realpathSync)(root)) || '.' };
        },
        openBase: async (options) => {
            const [fetched] = await Promise.all([fetchedRepo(options, (await held.scratch()).dir), guard.arm()]);
            if (!fetched.ok)
                return { ok: false, reason: guard.clean(fetched.reason) };
            return { ok: true, repo: known(fetched.repo) };
        },
        modelKeys: () => modelKeysIn(process.env),
        self: selfOf(process.env, clock),
        openModel: async (options) => {
            const { createModel } = await Promise.all(/* import() */[__webpack_require__.e(5443), __webpack_require__.e(8192)]).then(__webpack_require__.bind(__webpack_require__, 68192));
            const model = createModel({ ...options, env: process.env });
            await guard.arm();
            // The prompt is a sink like any other: what a log or a file holds of secrets does not leave with it.
            return { ...model, ask: ({ messages, parameters, ...request }) => model.ask({ ...request, messages: (0, map_texts_js_1.mapTexts)(messages, guard.clean), parameters: (0, map_texts_js_1.mapTexts)(parameters, guard.clean) }) };
        },
        openHub: (options) => openGuardedHub(options, { guard, clock }),
        openWorld: (options) => worldOf(options, { files, clock, events, repos, store: (root, where) => lateStore(async () => (await __webpack_require__.e(/* import() */ 9796).then(__webpack_require__.bind(__webpack_require__, 79796))).openStore({ where, root, inJob, env: process.env, guard, scratch: held.scratch })), scratch: held.scratch, verbose }),
        plant: async (files, folder) => (await __webpack_require__.e(/* import() */ 3135).then(__webpack_require__.bind(__webpack_require__, 13135))).plant(files, folder),
        closing: held.closing,
    };
}
function selfOf(env, clock) {
    const [run = '', attempt = ''] = [env.GITHUB_RUN_ID, env.GITHUB_RUN_ATTEMPT];
    return /^\d{1,15}$/.test(run) ? `run/${run}/${/^\d{1,5}$/.test(attempt) ? attempt : '1'}/${clock.nonce(4)}` : `terminal/${clock.nonce(4)}`;
}
function worldOf({ repo, sandbox, image, model, hub, store: where }, { files, clock, events, repos, store, scratch, verbose }) {
    const workspace = once(async () => {
        const git = repos.get(repo);
        if (git === undefined)
            throw new Error('openWorld takes a repo that openRepo gave');
        const { createWorkspace } = await Promise.all(/* import() */[__webpack_require__.e(8242), __webpack_require__.e(412)]).then(__webpack_require__.bind(__webpack_require__, 80412));
        return createWorkspace({ repo: git, scratch: await scratch(), sandbox, image, ...(verbose ? { note: events.say } : {}) });
    });
    return { repo, model, ...(hub === undefined ? {} : { hub }), files, store: store(repo.state.root, where), clock, events, workspace };
}
async function fetchedRepo({ repository, sha, branch }, scratch) {
    const [{ openFetched }, { remoteOf }] = await Promise.all([__webpack_require__.e(/* import() */ 1909).then(__webpack_require__.bind(__webpack_require__, 41909)), __webpack_require__.e(/* import() */ 296).then(__webpack_require__.bind(__webpack_require__, 40296))]);
    const remote = remoteOf(process.env, repository);
    return remote.ok ? openFetched({ url: remote.url, token: remote.token, sha, branch, scratch, env: process.env }) : remote;
}
async function modelKeysIn(env) {
    const { PROVIDERS } = await __webpack_require__.e(/* import() */ 5443).then(__webpack_require__.bind(__webpack_require__, 5443));
    return PROVIDERS.flatMap(({ keys }) => keys).filter((name) => (env[name] ?? '').trim() !== '');
}
function once(open) {
    let opened;
    return () => (opened ??= open());
}
/** Most runs never ask it anything. */
function lateStore(open) {
    const store = once(open);
    return { read: async (group) => (await store()).read(group), write: async (group, name, text) => (await store()).write(group, name, text) };
}
/** What is pushed is seen by everybody: its message is cleaned, and a change that holds a secret of ours stays here. */
function guardedRepo(git, guard) {
    const pushTree = async (request) => {
        const { diff } = await git.diff(git.state.baseTree, request.tree);
        if ([diff, request.branch, request.remote].some(guard.holds))
            return { ok: false, reason: 'The change holds a secret of this environment; it was not pushed.' };
        return git.pushTree({ ...request, message: guard.clean(request.message) });
    };
    return { ...git, pushTree };
}
async function openGuardedHub(options, { guard, clock }) {
    const [{ openHubOf }] = await Promise.all([__webpack_require__.e(/* import() */ 296).then(__webpack_require__.bind(__webpack_require__, 40296)), guard.arm()]);
    const opened = await openHubOf(process.env, clock, options);
    return opened.ok ? { ok: true, hub: guardedHub(opened.hub, guard) } : opened;
}
/** All that is written on GitHub is seen by others: words are cleaned, and a change that holds a secret of ours is not made. */
function guardedHub(hub, guard) {
    const clean = (data) => (0, map_texts_js_1.mapTexts)(data, guard.clean);
    return {
        ...hub,
        makeCommit: async (request) => {
            if (request.changes.some(({ path, content }) => guard.holds(path) || (content !== null && guard.holds(Buffer.from(content).toString('utf8'))))) {
                return { ok: false, why: 'invalid', reason: 'The change holds a secret of this environment; it was not pushed.' };
            }
            return hub.makeCommit({ ...request, message: guard.clean(request.message) });
        },
        openPull: async (request) => hub.openPull(clean(request)),
        editPull: async (number, change) => hub.editPull(number, clean(change)),
        comment: async (number, body) => hub.comment(number, guard.clean(body)),
        editComment: async (id, body) => hub.editComment(id, guard.clean(body)),
        review: async (number, request) => hub.review(number, clean(request)),
        addLabels: async (number, labels) => hub.addLabels(number, clean(labels)),
        dispatch: async (workflow, ref, inputs) => hub.dispatch(workflow, ref, clean(inputs)),
    };
}
/** A reader that has seen enough (`| head`) closes the pipe: that is no fault, and nothing more is to be said to it. */
function writeOut(text) {
    if (process.stdout.listenerCount('error') === 0)
        process.stdout.on('error', (error) => {
            if (error.code !== 'EPIPE')
                throw error;
        });
    process.stdout.write(text);
}
/** Holds what must be gone at the end, however the end comes. A process killed with -9 leaves it to the next run's sweep. */
function holder() {
    let scratch;
    let opened;
    const dispose = () => {
        opened?.dispose();
        opened = undefined;
    };
    const open = async () => {
        const { openScratch } = await __webpack_require__.e(/* import() */ 8242).then(__webpack_require__.bind(__webpack_require__, 18242));
        opened = openScratch();
        return opened;
    };
    return {
        scratch: () => (scratch ??= open()),
        async closing(work) {
            const handlers = Object.entries(SIGNALS).map(([signal, code]) => {
                const handler = () => {
                    process.stderr.write(`heal: stopped by ${signal}; nothing was published and nothing is left behind.\n`);
                    dispose();
                    process.exit(code);
                };
                process.once(signal, handler);
                return [signal, handler];
            });
            try {
                return await work();
            }
            finally {
                dispose();
                for (const [signal, handler] of handlers)
                    process.removeListener(signal, handler);
            }
        },
    };
}


/***/ })

};
