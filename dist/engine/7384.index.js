export const id = 7384;
export const ids = [7384,6226];
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
    const place = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s{1,8}at /.test(line)).slice(0, 3).map((line) => line.trim()).join(' ') : '';
    return print(`This is a fault of heal itself, please report it: ${message} ${place}`, 70);
}
function print(sentence, code) {
    process.stderr.write(`heal: ${(0, neutralise_js_1.neutralise)((0, guard_js_1.createGuard)(process.env).clean(sentence)).replaceAll('\n', ' ')}\n`);
    return code;
}


/***/ })

};
