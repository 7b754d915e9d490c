export const id = 3106;
export const ids = [3106];
export const modules = {

/***/ 79595:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withoutComments = withoutComments;
exports.codeOnly = codeOnly;
const scan_source_js_1 = __webpack_require__(6226);
/**
 * The text with comments blanked out, same length and lines. Meant for checks that look for dangerous calls and must not cry at a
 * comment. What is blanked is believed twice: the scanner over the whole file and one over the line alone must agree, and a comment
 * that could be code in a string with holes (`${`, `$(`, a backtick) stays. When in doubt it is code.
 */
function withoutComments(text, language) {
    const kinds = (0, scan_source_js_1.scanSource)(text, language);
    let start = 0;
    const lines = text.split('\n').map((line) => {
        const own = kinds.subarray(start, start + line.length);
        start += line.length + 1;
        return own.includes(scan_source_js_1.COMMENT) ? blankLine(line, own, language) : line;
    });
    return lines.join('\n');
}
function blankLine(line, kinds, language) {
    const from = kinds.indexOf(scan_source_js_1.COMMENT);
    const to = kinds.lastIndexOf(scan_source_js_1.COMMENT) + 1;
    if (/\$[{(]|`/.test(line.slice(from, to)))
        return line;
    const inBlock = /^\s*(?:\*|\/\*|<!--)/.test(line) && from <= line.search(/\S/);
    const alone = (0, scan_source_js_1.scanSource)(line, language);
    const agreed = inBlock || kinds.every((kind, i) => kind !== scan_source_js_1.COMMENT || alone[i] === scan_source_js_1.COMMENT);
    return agreed ? blank(line, kinds, (kind) => kind === scan_source_js_1.COMMENT) : line;
}
/** The text with comments and strings blanked out: what is left to count brackets in. Not for anything a check lets pass. */
function codeOnly(text, language) {
    return blank(text, (0, scan_source_js_1.scanSource)(text, language), (kind) => kind !== scan_source_js_1.CODE);
}
function blank(text, kinds, drop) {
    const chars = [];
    for (let i = 0; i < text.length; i++)
        chars.push(drop(kinds[i] ?? scan_source_js_1.CODE) && text[i] !== '\n' ? ' ' : text.charAt(i));
    return chars.join('');
}


/***/ }),

/***/ 18698:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.bracketsMatch = bracketsMatch;
const masked_js_1 = __webpack_require__(98734);
const CLOSES = { ')': '(', ']': '[', '}': '{' };
/** Does every bracket of the code have its partner? Comments and strings do not count. A cheap stand-in for "does it still parse". */
function bracketsMatch(text, language) {
    const open = [];
    for (const char of (0, masked_js_1.maskSource)(text, language).code) {
        if ('([{'.includes(char))
            open.push(char);
        else if (char in CLOSES && open.pop() !== CLOSES[char])
            return false;
    }
    return open.length === 0;
}


/***/ }),

/***/ 95529:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.NO_GRANT = void 0;
exports.joinGrants = joinGrants;
/** What a model gets: nothing beyond ordinary product code. */
exports.NO_GRANT = { paths: [], modes: false };
/** Both together: what either opens is open, and the larger cap counts. */
function joinGrants(a, b) {
    return { paths: [...a.paths, ...b.paths], modes: a.modes || b.modes, ...larger('maxFiles', a, b), ...larger('maxLines', a, b) };
}
function larger(name, a, b) {
    const values = [a[name], b[name]].filter((value) => value !== undefined);
    return values.length === 0 ? {} : { [name]: Math.max(...values) };
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

/***/ 99895:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.landInside = landInside;
const landing_js_1 = __webpack_require__(27341);
/**
 * Rung 5: blank lines around a block do not count. As many are taken off REPLACE as SEARCH had, so that one that is meant stays.
 * (aider drops a spurious first blank line the same way: aider/coders/editblock_coder.py.)
 */
function landInside(inner) {
    return (source, { search, replace }) => {
        const [head, tail] = [blanksAt(search), blanksAt([...search].reverse())];
        if (head + tail === 0 || head === search.length)
            return landing_js_1.NONE;
        const from = Math.min(head, blanksAt(replace));
        const to = Math.min(tail, blanksAt([...replace].reverse()));
        return inner(source, { search: search.slice(head, search.length - tail), replace: replace.slice(from, Math.max(from, replace.length - to)) });
    };
}
function blanksAt(lines) {
    const first = lines.findIndex((line) => line.trim() !== '');
    return first === -1 ? lines.length : first;
}


/***/ }),

/***/ 46467:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.climb = climb;
const blank_edges_js_1 = __webpack_require__(99895);
const elided_js_1 = __webpack_require__(24673);
const landing_js_1 = __webpack_require__(27341);
const mangled_js_1 = __webpack_require__(69972);
const outer_context_js_1 = __webpack_require__(82571);
const landNear = (source, block) => (0, landing_js_1.firstOf)([landing_js_1.landStrict, mangled_js_1.landMangled], source, block);
const landBare = (source, block) => (0, landing_js_1.firstOf)([landing_js_1.landStrict, mangled_js_1.landMangled, (0, blank_edges_js_1.landInside)(landNear)], source, block);
/**
 * The apply ladder, from the strictest rung to the loosest; the first that finds the block at all decides, and more than one place there is
 * the end. Lines that change always have to stand in the file: a rung may only forgive what is around them or how it was written down.
 *   1–3  the very lines; but for blanks at line ends; but for one shift of all (`findBlock`)
 *   4    but for what happens to code on its way: look-alike characters, line numbers, entities, fences, tabs (`landMangled`)
 *   5    but for blank lines around the block
 *   6    parts of it, with the same lines left out on both sides
 *   7    without lines at its edge that both sides share
 * 8 and 9 are no blocks but code given whole: a function or type (8), a file (9).
 */
function climb(source, block) {
    const bare = (0, mangled_js_1.withoutFences)(source, block);
    const landing = (0, landing_js_1.firstOf)([
        landing_js_1.landStrict,
        mangled_js_1.landMangled,
        (where, what) => (0, landing_js_1.atLeast)(5, (0, blank_edges_js_1.landInside)(landNear)(where, what)),
        elided_js_1.landElided,
        (where, what) => (0, landing_js_1.atLeast)(7, (0, outer_context_js_1.landCore)(landBare)(where, what)),
    ], source, bare);
    const fenced = bare.search.length !== block.search.length || bare.replace.length !== block.replace.length;
    return fenced ? (0, landing_js_1.atLeast)(4, landing) : landing;
}


/***/ }),

/***/ 38218:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.cutPatch = cutPatch;
exports.patchFromChanges = patchFromChanges;
exports.patchFromTree = patchFromTree;
const text_js_1 = __webpack_require__(79112);
const place_js_1 = __webpack_require__(80397);
const problem_js_1 = __webpack_require__(10893);
/** Images beyond this size are not decoded; the screen then treats the file as binary. */
const MAX_IMAGE = 8 << 20;
/** Edits on a tree → Patch. Reads blobs and makes objects through the Repo port; writes no file anywhere. */
async function cutPatch(repo, base, edits) {
    const modes = new Map((await repo.list(base)).map((entry) => [entry.path, entry.mode]));
    const placed = await (0, place_js_1.placeEdits)(edits, async (path) => {
        const mode = modes.get(path);
        const content = mode === undefined || mode === '160000' ? null : await repo.read(base, path);
        return mode === undefined || content === null ? null : { content, mode };
    });
    if (!placed.ok)
        return { ok: false, text: (0, problem_js_1.tellProblems)(placed.problems), problems: placed.problems };
    const cut = await patchFromChanges(repo, base, placed.changes);
    return cut.ok ? { ...cut, patch: { ...cut.patch, applyRung: placed.applyRung } } : cut;
}
/** Whole post-images, as a fixer's command left them in a clone → Patch. Content null = removed. */
async function patchFromChanges(repo, base, changes) {
    if (changes.length === 0)
        return NOTHING;
    return patchFromTree(repo, base, await repo.writeTree(base, changes));
}
const NOTHING = { ok: false, text: 'Nothing is changed.', problems: [] };
/** The difference between two trees → Patch; git makes it, so that no text of ours or of a model is ever taken for it. */
async function patchFromTree(repo, base, tree) {
    const { files, diff } = await repo.diff(base, tree);
    if (files.length === 0)
        return NOTHING;
    const changes = [];
    for (const file of files)
        changes.push(await withImages(repo, { base, tree }, file));
    return { ok: true, patch: { base, tree, files, diff, applyRung: 1 }, changes };
}
async function withImages(repo, { base, tree }, file) {
    const beforeText = await imageText(repo, base, hasImage(file.modeBefore) ? file.path : null);
    const afterText = await imageText(repo, tree, hasImage(file.modeAfter) ? file.path : null);
    return { ...file, ...(beforeText === null ? {} : { beforeText }), ...(afterText === null ? {} : { afterText }) };
}
/** A submodule has no content of its own here. */
function hasImage(mode) {
    return mode !== null && mode !== '160000';
}
async function imageText(repo, tree, path) {
    const bytes = path === null ? null : await repo.read(tree, path);
    return bytes === null || bytes.length > MAX_IMAGE ? null : (0, text_js_1.decodeText)(bytes);
}


/***/ }),

/***/ 24673:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.landElided = landElided;
const elision_js_1 = __webpack_require__(25242);
const ladder_js_1 = __webpack_require__(94944);
const landing_js_1 = __webpack_require__(27341);
/**
 * Rung 6: SEARCH and REPLACE leave lines out at the same places (`...`, `// ... existing code ...`). What is left out stays as it is.
 * The parts must stand in the file in their order and at one shift; each part that changes at one possible place only.
 * (aider pairs the dots of both halves, too: aider/coders/editblock_coder.py, try_dotdotdots.)
 */
function landElided(source, block) {
    const marks = block.search.filter(elision_js_1.isElision);
    if (marks.length === 0 || source.lines.some((line) => (0, elision_js_1.isElision)(line.text) && marks.some((mark) => mark.trim() === line.text.trim())))
        return landing_js_1.NONE;
    const pieces = cutPieces(block, marks);
    if (pieces === null)
        return { kind: 'refused', reason: 'elided', text: 'SEARCH and REPLACE do not leave out the same lines (they must have the same ellipses in the same order, with code between them)' };
    return landPieces(source, pieces);
}
function cutPieces({ search, replace }, marks) {
    const own = replace.filter((line) => (0, elision_js_1.isElision)(line));
    if (own.length !== marks.length || own.some((mark, i) => mark.trim() !== marks[i]?.trim()))
        return null;
    const [left, right] = [split(search), split(replace)];
    const pieces = left.map((part, i) => ({ search: part, replace: right[i] ?? [], changed: part.join('\n') !== (right[i] ?? []).join('\n') }));
    const inner = pieces.filter((piece, i) => !(isBlank(piece.search) && isBlank(piece.replace) && (i === 0 || i === pieces.length - 1)));
    return inner.some((piece) => isBlank(piece.search)) ? null : inner;
}
function split(lines) {
    const parts = [[]];
    for (const line of lines) {
        if ((0, elision_js_1.isElision)(line))
            parts.push([]);
        else
            parts.at(-1)?.push(line);
    }
    return parts;
}
function isBlank(lines) {
    return lines.every((line) => line.trim() === '');
}
function landPieces(source, pieces) {
    const hits = pieces.map((piece) => (0, ladder_js_1.shiftedHits)(source.lines, piece.search).filter((hit) => hit.shift.by === '' || !hit.mixed));
    const ways = shiftsOf(hits).map((shift) => inOrder(pieces, hits.map((own) => own.filter((hit) => shiftKey(hit) === shift)))).filter((way) => way !== null);
    const [way, other] = ways;
    if (way === undefined)
        return landing_js_1.NONE;
    const unclear = way.findIndex((own, i) => own.length > 1 && pieces[i]?.changed === true);
    if (unclear !== -1)
        return { kind: 'many', at: (way[unclear] ?? []).map((hit) => hit.at) };
    if (other !== undefined)
        return { kind: 'many', at: ways.map((one) => one[0]?.[0]?.at ?? 0) };
    const spans = pieces.flatMap((piece, i) => {
        const hit = way[i]?.[0];
        return piece.changed && hit !== undefined ? [(0, landing_js_1.spanOf)(source, piece, { kind: 'block', rung: hit.shift.by === '' ? 2 : 3, at: hit.at, shift: hit.shift })] : [];
    });
    const whole = spans.filter((span) => span !== null);
    return whole.length === spans.length && whole.length > 0 ? { kind: 'landed', rung: 6, spans: whole } : landing_js_1.NONE;
}
function shiftKey({ shift }) {
    return shift.by === '' ? '' : `${shift.kind} ${shift.by}`;
}
function shiftsOf(hits) {
    return [...new Set((hits[0] ?? []).map(shiftKey))];
}
/** Only the hits that are part of some chain in order, none overlapping; null where there is no chain. */
function inOrder(pieces, hits) {
    const length = (i) => pieces[i]?.search.length ?? 0;
    let least = 0;
    const forward = hits.map((own, i) => {
        const fit = own.filter((hit) => hit.at >= least);
        least = Math.min(...fit.map((hit) => hit.at + length(i)), Infinity);
        return fit;
    });
    let most = Infinity;
    const both = forward.map((_, k) => {
        const i = forward.length - 1 - k;
        const fit = (forward[i] ?? []).filter((hit) => hit.at + length(i) <= most);
        most = Math.max(...fit.map((hit) => hit.at), -Infinity);
        return fit;
    }).reverse();
    return both.every((own) => own.length > 0) ? both : null;
}


/***/ }),

/***/ 29128:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.expandElisions = expandElisions;
const brackets_js_1 = __webpack_require__(18698);
const elision_js_1 = __webpack_require__(25242);
const line_diff_js_1 = __webpack_require__(86805);
const lost_run_js_1 = __webpack_require__(18442);
const occurrences_js_1 = __webpack_require__(67256);
/** So many lines beside an ellipsis are asked for until they stand at one place only. */
const MOST_ANCHOR = 4;
const MOST_MARKS = 30;
/**
 * Code in which an ellipsis stands for lines of the original, written out. The lines right above and right below the ellipsis must stand in
 * the original at one place each (or at its beginning or end, if they are the first or last of the code). Where what stands above is changed
 * itself, it may end with the bracket that closes it.
 */
function expandElisions(lines, original, language) {
    const own = new Set(original.map((line) => line.trim()));
    const marks = lines.flatMap((line, i) => ((0, elision_js_1.isElision)(line) && !own.has(line.trim()) ? [i] : []));
    if (marks.length > MOST_MARKS)
        return { ok: false, reason: `it has more than ${MOST_MARKS} ellipses: write every line out` };
    const bare = original.map((line) => line.trimEnd());
    const parts = [...marks, lines.length].map((mark, k) => lines.slice(k === 0 ? 0 : (marks[k - 1] ?? 0) + 1, mark));
    const gaps = gapsBetween(parts.map((part) => part.map((line) => line.trimEnd())), bare, language);
    const lost = gaps.findIndex((gap) => gap === null);
    if (lost !== -1)
        return { ok: false, reason: `what ${JSON.stringify(lines[marks[lost] ?? 0]?.trim().slice(0, 80) ?? '')} stands for cannot be told: write every line out` };
    const whole = parts.flatMap((part, k) => [...part, ...original.slice(gaps[k]?.start ?? 0, gaps[k]?.end ?? 0)]);
    if (marks.length > 0 && repeats(bare, whole.map((line) => line.trimEnd())))
        return { ok: false, reason: 'written out, it would repeat lines that stand there already: write every line out' };
    return { ok: true, lines: whole };
}
/** What each ellipsis stands for, between the part above it and the part below; null where that cannot be told. */
function gapsBetween(parts, original, language) {
    let begin = 0;
    return parts.slice(0, -1).map((above, k) => {
        const below = parts[k + 1] ?? [];
        const last = k === parts.length - 2;
        const start = k === 0 && isBlank(above) ? 0 : (endOf(above, original, k === 0) ?? closedAt(above, { original, begin, language }));
        const end = last && isBlank(below) ? original.length : startOf(below, original, last);
        if (start === null || end === null || start < begin || end < start || swallows(original.slice(begin, start), above))
            return null;
        begin = end;
        return last && swallows(original.slice(end), below) ? null : { start, end };
    });
}
function isBlank(lines) {
    return lines.every((line) => line === '');
}
/** Beside ellipses nothing may go silently: a line that is left out there may have been meant to be behind the ellipsis. */
function swallows(before, after) {
    return (0, lost_run_js_1.lostRun)(before, after, 0) !== null;
}
/** Two new lines in a row that the original has in a row: an ellipsis was given the wrong end, and they would stand twice. */
function repeats(original, whole) {
    const kept = new Set((0, line_diff_js_1.alignLines)(original, whole).map(([, j]) => j));
    const pairs = new Set(filled(original).map((line, i, all) => `${line}\n${all[i + 1] ?? ''}`).slice(0, -1));
    const fresh = whole.map((line, j) => (kept.has(j) ? null : line)).filter((line) => line !== '');
    return fresh.some((line, j) => line !== null && fresh[j + 1] !== null && fresh[j + 1] !== undefined && pairs.has(`${line}\n${fresh[j + 1] ?? ''}`));
}
function filled(lines) {
    return lines.filter((line) => line !== '');
}
/** Where the last lines of a part end in the original. */
function endOf(part, original, first) {
    if (first && startsWith(original, part))
        return part.length;
    for (let n = 1; n <= Math.min(MOST_ANCHOR, part.length); n++) {
        const hits = anchored(original, part.slice(-n));
        if (hits.length === 0)
            return null;
        if (hits.length === 1)
            return (hits[0] ?? 0) + n;
    }
    return null;
}
/**
 * Where a part ends that is known to begin at a line of the original and ends with a closing bracket: at the first bracket of that depth, if
 * all brackets in between match, there and in the part.
 */
function closedAt(part, { original, begin, language }) {
    const whole = part.slice(0, part.findLastIndex((line) => line !== '') + 1);
    const last = whole.at(-1) ?? '';
    if (whole[0] !== original[begin] || !/^\s{0,200}[)\]}]{1,9}[;,]?$/.test(last) || whole.filter((line) => line === last).length !== 1)
        return null;
    const end = original.indexOf(last, begin) + 1;
    const blanks = part.length - whole.length;
    if (end === 0 || original.slice(end, end + blanks).some((line) => line !== '') || end + blanks > original.length)
        return null;
    return (0, brackets_js_1.bracketsMatch)(whole.join('\n'), language) && (0, brackets_js_1.bracketsMatch)(original.slice(begin, end).join('\n'), language) ? end + blanks : null;
}
/** Where the first lines of a part begin in the original. */
function startOf(part, original, last) {
    if (last && startsWith([...original].reverse(), [...part].reverse()))
        return original.length - part.length;
    for (let n = 1; n <= Math.min(MOST_ANCHOR, part.length); n++) {
        const hits = anchored(original, part.slice(0, n));
        if (hits.length === 0)
            return null;
        if (hits.length === 1)
            return hits[0] ?? null;
    }
    return null;
}
function anchored(original, run) {
    return run.every((line) => line === '') ? [0, 0] : (0, occurrences_js_1.occurrences)(original, run);
}
function startsWith(lines, part) {
    return part.length > 0 && part.length <= lines.length && part.every((line, i) => line === lines[i]);
}


/***/ }),

/***/ 77474:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.placeEdits = exports.treeWith = exports.partsOf = exports.patchFromTree = exports.patchFromChanges = exports.cutPatch = void 0;
var cut_js_1 = __webpack_require__(38218);
Object.defineProperty(exports, "cutPatch", ({ enumerable: true, get: function () { return cut_js_1.cutPatch; } }));
Object.defineProperty(exports, "patchFromChanges", ({ enumerable: true, get: function () { return cut_js_1.patchFromChanges; } }));
Object.defineProperty(exports, "patchFromTree", ({ enumerable: true, get: function () { return cut_js_1.patchFromTree; } }));
var parts_js_1 = __webpack_require__(14204);
Object.defineProperty(exports, "partsOf", ({ enumerable: true, get: function () { return parts_js_1.partsOf; } }));
Object.defineProperty(exports, "treeWith", ({ enumerable: true, get: function () { return parts_js_1.treeWith; } }));
var place_js_1 = __webpack_require__(80397);
Object.defineProperty(exports, "placeEdits", ({ enumerable: true, get: function () { return place_js_1.placeEdits; } }));


/***/ }),

/***/ 94944:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.findBlock = findBlock;
exports.shiftedHits = shiftedHits;
exports.indentOf = indentOf;
exports.shiftLine = shiftLine;
const occurrences_js_1 = __webpack_require__(67256);
/**
 * Finds the one place of a block of lines, from the strictest rung to the loosest; the first rung with any hit decides, and more than
 * one hit there is the end: no rung chooses between two places, and a `near` hint is not asked either (it is the model's own invention).
 *   1  the very lines; or, for a single line, the very characters inside one line, not cut out of a longer word
 *   2  as 1, but blanks at line ends do not count
 *   3  as 2, with every line indented by the same amount more or less than in the file
 * The looser rungs (`climb`) change the block and come back here; similarity never places anything.
 */
function findBlock(lines, search, replace) {
    const exact = (0, occurrences_js_1.occurrences)(lines.map((line) => line.text), search);
    if (exact.length > 0)
        return sameElsewhere(lines, search, exact);
    const piece = findPiece(lines, search, replace);
    if (piece !== null)
        return piece;
    const trimmed = (0, occurrences_js_1.occurrences)(lines.map((line) => line.text.trimEnd()), search.map((line) => line.trimEnd()));
    if (trimmed.length > 0)
        return oneOf(trimmed, 2);
    return findShifted(lines, search);
}
function oneOf(at, rung) {
    const [first] = at;
    return first !== undefined && at.length === 1 ? { kind: 'block', rung, at: first, shift: null } : { kind: 'many', at };
}
/** A block written without indentation may mean an indented copy as well: then the one at the margin is not the only place. */
function sameElsewhere(lines, search, exact) {
    if (search.some((line) => line.trim() !== '' && !/^\s/.test(line)) && exact.length === 1) {
        const all = shiftedHits(lines, search).map((hit) => hit.at);
        if (all.length > 1)
            return { kind: 'many', at: all };
    }
    return oneOf(exact, 1);
}
const MIN_PIECE = 3;
const MAX_PIECE = 2000;
/** Part of one line. A whole line with another indentation is left to rung 3, which shifts and looks at all depths, but for one bare line in place of another. */
function findPiece(lines, search, replace) {
    const [piece] = search;
    if (piece === undefined || search.length > 1 || piece.length > MAX_PIECE || piece.trim().length < MIN_PIECE)
        return null;
    const hits = lines.flatMap((line, at) => pieceHits(line.text, piece).map((from) => ({ at, from })));
    const [hit] = hits;
    if (hit === undefined)
        return null;
    if (hits.length > 1)
        return { kind: 'many', at: hits.map(({ at }) => at) };
    const alike = replace.length === 1 && indentOf(replace[0] ?? '') === '' && indentOf(piece) === '';
    if (!alike && lines[hit.at]?.text.trim() === piece.trim())
        return null;
    return { kind: 'piece', rung: 1, ...hit, to: hit.from + piece.length };
}
function pieceHits(text, piece) {
    const hits = [];
    for (let from = text.indexOf(piece); from !== -1; from = text.indexOf(piece, from + 1)) {
        const end = from + piece.length;
        if (!insideWord(text, from) && !insideWord(text, end))
            hits.push(from);
    }
    return hits;
}
/** Is the gap before this index in the middle of a word? */
function insideWord(text, index) {
    return /^[\w$]{2}$/.test(text.slice(Math.max(0, index - 1), index + 1));
}
function findShifted(lines, search) {
    const hits = shiftedHits(lines, search);
    const [hit] = hits;
    if (hit === undefined)
        return { kind: 'none', mixed: false };
    if (hits.length > 1)
        return { kind: 'many', at: hits.map(({ at }) => at) };
    return hit.mixed ? { kind: 'none', mixed: true } : { kind: 'block', rung: 3, at: hit.at, shift: hit.shift };
}
/** Places where the block stands under one uniform shift, none included. */
function shiftedHits(lines, search) {
    if (search.every((line) => line.trim() === ''))
        return [];
    const places = (0, occurrences_js_1.occurrences)(lines.map((line) => line.text.trim()), search.map((line) => line.trim()));
    return places.flatMap((at) => {
        const pairs = search.map((line, i) => ({ block: indentOf(line), file: indentOf(lines[at + i]?.text ?? ''), blank: line.trim() === '' })).filter(({ blank }) => !blank);
        const shift = uniform(pairs);
        if (shift === null)
            return [];
        const kinds = new Set(pairs.flatMap(({ block, file }) => [...block, ...file]));
        return [{ at, shift, mixed: kinds.size > 1 }];
    });
}
function indentOf(line) {
    return /^\s*/.exec(line)?.[0] ?? '';
}
function uniform(pairs) {
    const [first] = pairs;
    if (first === undefined)
        return null;
    const kind = first.file.length >= first.block.length ? 'add' : 'remove';
    const [longer, shorter] = kind === 'add' ? [first.file, first.block] : [first.block, first.file];
    const by = longer.slice(0, longer.length - shorter.length);
    const fits = pairs.every(({ block, file }) => (kind === 'add' ? file === by + block : block === by + file));
    return fits ? { kind, by } : null;
}
/** The same shift for a new line; null where it has not got the indentation to lose, or mixes tabs and blanks. */
function shiftLine(line, shift) {
    if (shift === null || shift.by === '')
        return line;
    if (line.trim() === '')
        return '';
    const indent = indentOf(line);
    if ([...indent].some((char) => char !== shift.by[0]))
        return null;
    if (shift.kind === 'add')
        return shift.by + line;
    return line.startsWith(shift.by) ? line.slice(shift.by.length) : null;
}


/***/ }),

/***/ 27341:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.NONE = void 0;
exports.landStrict = landStrict;
exports.spanOf = spanOf;
exports.atLeast = atLeast;
exports.firstOf = firstOf;
const ladder_js_1 = __webpack_require__(94944);
const place_block_js_1 = __webpack_require__(42733);
const source_lines_js_1 = __webpack_require__(28499);
exports.NONE = { kind: 'none' };
const NO_EDGES = { head: [], tail: [] };
const MIXED = 'Its lines are there with another indentation, but tabs and blanks mix, or SEARCH and REPLACE begin at different depths, so the indentation of new lines cannot be told.';
/** Rungs 1 to 3: what `findBlock` finds. */
function landStrict(source, block) {
    const found = (0, ladder_js_1.findBlock)(source.lines, block.search, block.replace);
    if (found.kind === 'many')
        return found;
    if (found.kind === 'none')
        return found.mixed ? { kind: 'none', hint: MIXED } : exports.NONE;
    const span = spanOf(source, block, found);
    return span === null ? { kind: 'none', hint: MIXED } : { kind: 'landed', rung: found.rung, spans: [span] };
}
/** The stretch that a found block takes and its new text; null where a new line cannot be shifted as the block is. */
function spanOf({ lines }, { search, replace }, found) {
    const start = (0, source_lines_js_1.joinLines)(lines.slice(0, found.at)).length;
    if (found.kind === 'piece') {
        const end = lines[found.at]?.end || (0, source_lines_js_1.usualEnd)(lines);
        return { from: start + found.from, to: start + found.to, text: replace.join(end), edges: NO_EDGES };
    }
    if (found.shift !== null && found.shift.by !== '' && depthsDiffer(search, replace))
        return null;
    const written = (0, place_block_js_1.replaceBlock)({ lines, search, replace, found });
    const end = found.at + search.length;
    return written === null ? null : { from: start, to: start + (0, source_lines_js_1.joinLines)(lines.slice(found.at, end)).length, lines: { at: found.at, end }, ...written };
}
/** Where SEARCH alone was written at another depth, shifting REPLACE as well would put it at a depth that nobody meant. */
function depthsDiffer(search, replace) {
    const depth = (lines) => Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
    return replace.some((line) => line.trim() !== '') && depth(search) !== depth(replace);
}
/** The same landing, told as one of at least this rung. */
function atLeast(rung, landing) {
    return landing.kind === 'landed' ? { ...landing, rung: Math.max(rung, landing.rung) } : landing;
}
/** The first rung that says more than `none`; else the hints of all. */
function firstOf(rungs, source, block) {
    const hints = [];
    for (const rung of rungs) {
        const landing = rung(source, block);
        if (landing.kind !== 'none')
            return landing;
        if (landing.hint !== undefined)
            hints.push(landing.hint);
    }
    return hints.length === 0 ? exports.NONE : { kind: 'none', hint: [...new Set(hints)].join(' ') };
}


/***/ }),

/***/ 24529:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.likeSource = likeSource;
const line_diff_js_1 = __webpack_require__(86805);
const ladder_js_1 = __webpack_require__(94944);
/** Typographic characters and what a keyboard has for them; each is one code unit, so places stay the same. */
const CLASSES = [
    [/[\u2018\u2019\u201a\u201b\u2032\u02bc]/g, "'"],
    [/[\u201c\u201d\u201e\u201f\u2033]/g, '"'],
    [/[\u2010-\u2015\u2212]/g, '-'],
    [/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' '],
];
const MOST_PLACES = 4;
function fold(text) {
    return CLASSES.reduce((plain, [alike, keyboard]) => plain.replace(alike, keyboard), text);
}
/**
 * The block as the file spells it, where the two differ in quotes, dashes and blanks that look alike. A line that changes keeps the
 * file's characters at its beginning and end as far as it merely repeats them. In what is new, a typographic character becomes plain only
 * where SEARCH proves that this kind was made typographic on the way; where it could be either, there is no block.
 */
function likeSource(block, source) {
    const { search, replace } = block;
    const lines = source.lines.map((line) => ({ ...line, text: fold(line.text) }));
    const found = (0, ladder_js_1.findBlock)(lines, search.map(fold), replace.map(fold));
    const at = (place) => source.lines.slice(place, place + search.length).map((line) => line.text);
    if (found.kind === 'block')
        return spelledAs(block, at(found.at));
    // Several places are several blocks: the ladder then refuses them all.
    return found.kind === 'many' ? found.at.slice(0, MOST_PLACES).map((place) => ({ search: search.map((line, i) => onto(line, at(place)[i] ?? '')), replace })) : [];
}
function spelledAs({ search, replace }, texts) {
    const real = search.map((line, i) => onto(line, texts[i] ?? ''));
    const made = kindsOf(search, real);
    const back = kindsOf(real, search);
    if (made.size + back.size === 0 || [...made].some((kind) => back.has(kind)))
        return [];
    const partner = partners(search, replace);
    const respelled = replace.map((line, j) => respell(line, { was: search[partner.get(j) ?? -1], real: real[partner.get(j) ?? -1], made, back }));
    return respelled.every((line) => line !== null) ? [{ search: real, replace: respelled }] : [];
}
/** The file's characters at the block's depth. */
function onto(line, text) {
    const indent = fold(/^\s*/.exec(line)?.[0] ?? '');
    return indent + text.trim();
}
/** Plain characters that `plain` has where `typed` has a typographic one. */
function kindsOf(typed, plain) {
    const kinds = new Set();
    typed.forEach((line, i) => {
        const [a, b] = [line.trim(), (plain[i] ?? '').trim()];
        for (let at = 0; at < a.length; at++)
            if (a[at] !== b[at] && fold(a.charAt(at)) === b[at])
                kinds.add(b.charAt(at));
    });
    return kinds;
}
/** Index in REPLACE → the line of SEARCH that it repeats or takes the place of, where runs of changed lines are of one length. */
function partners(search, replace) {
    const pairs = [...(0, line_diff_js_1.alignLines)(search.map((line) => fold(line).trimEnd()), replace.map((line) => fold(line).trimEnd())), [search.length, replace.length]];
    const partner = new Map();
    let [i, j] = [0, 0];
    for (const [nextI, nextJ] of pairs) {
        if (nextI - i === nextJ - j)
            for (let k = 0; k <= nextI - i; k++)
                partner.set(j + k, i + k);
        else
            partner.set(nextJ, nextI);
        [i, j] = [nextI + 1, nextJ + 1];
    }
    return partner;
}
function respell(line, { was, real, made, back }) {
    const [a, b] = [fold(was ?? '').trimEnd(), fold(line).trimEnd()];
    if (was !== undefined && a === b)
        return real ?? line;
    const [head, tail] = common(a, b, real?.length ?? 0);
    const middle = line.slice(head, b.length - tail);
    const plain = [...middle].map((char) => (made.has(fold(char)) ? fold(char) : char)).join('');
    const unclear = [...plain].some((char) => fold(char) !== char) || [...back].some((kind) => middle.includes(kind) && kind !== ' ');
    return unclear ? null : (real ?? '').slice(0, head) + plain + (tail === 0 ? '' : (real ?? '').slice(-tail));
}
/** How many characters two texts share at their beginning and at their end, at most so many. */
function common(a, b, most) {
    const least = Math.min(a.length, b.length, most);
    let head = 0;
    while (head < least && a[head] === b[head])
        head++;
    let tail = 0;
    while (tail < least - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
        tail++;
    return [head, tail];
}


/***/ }),

/***/ 18442:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.lostRun = lostRun;
const line_diff_js_1 = __webpack_require__(86805);
const MOST_LOST = 8;
/**
 * Why new code looks cut off rather than changed: lines go and nothing takes their place, at the beginning any, inside more than a few; or fewer
 * take their place at the end, where an answer breaks off.
 * Null where nothing is lost in this way. Line numbers count from the beginning of `before`.
 */
function lostRun(before, after, most = MOST_LOST) {
    const pairs = (0, line_diff_js_1.alignLines)(before.map((line) => line.trimEnd()), after.map((line) => line.trimEnd()));
    let [i, j] = [0, 0];
    for (const [nextI, nextJ] of [...pairs, [before.length, after.length]]) {
        const [lost, put] = [count(before.slice(i, nextI)), count(after.slice(j, nextJ))];
        const atEnd = nextI === before.length && lost > put;
        if (atEnd || (put === 0 && lost > (i === 0 ? 0 : most)))
            return `it would drop lines ${i + 1} to ${nextI} and put ${put === 0 ? 'nothing' : 'less'} in their place`;
        [i, j] = [nextI + 1, nextJ + 1];
    }
    return null;
}
function count(lines) {
    return lines.filter((line) => line.trim() !== '').length;
}


/***/ }),

/***/ 69972:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.landMangled = landMangled;
exports.withoutFences = withoutFences;
const landing_js_1 = __webpack_require__(27341);
const look_alikes_js_1 = __webpack_require__(24529);
/** Each is undone only as far as SEARCH proves it: what it becomes must then stand in the file, once. */
const MANGLINGS = [
    { name: 'characters that look alike', undo: look_alikes_js_1.likeSource },
    { name: 'line numbers', undo: withoutGutter },
    { name: 'HTML entities', undo: withoutEntities },
    { name: 'escaped markers', undo: withoutEscapes },
    { name: 'tabs for blanks', undo: ({ search, replace }) => UNITS.flatMap((unit) => changed({ search: search.map(tabsOf(unit)), replace: replace.map(tabsOf(unit)) }, search)) },
    { name: 'blanks for tabs', undo: ({ search, replace }) => UNITS.flatMap((unit) => changed({ search: search.map(blanksOf(unit)), replace: replace.map(blanksOf(unit)) }, search)) },
];
/** Rung 4: the block as it was before it was mangled. Two ways that lead to different texts are none. */
function landMangled(source, block) {
    for (const { name, undo } of MANGLINGS) {
        const landings = undo(block, source).map((one) => (0, landing_js_1.landStrict)(source, one)).filter((landing) => landing.kind !== 'none');
        const [first] = landings;
        if (first === undefined)
            continue;
        const texts = new Set(landings.map((landing) => JSON.stringify(landing.kind === 'landed' ? landing.spans : landing)));
        if (texts.size === 1)
            return (0, landing_js_1.atLeast)(4, first);
        return { kind: 'refused', reason: 'unclear', text: `its lines are there but for ${name}, in more than one way` };
    }
    return landing_js_1.NONE;
}
/** A blank behind a bar or a colon belongs to the gutter, if every line has it; a tab stands alone. */
const GUTTERS = [/^\s{0,12}L?(\d{1,6}) ?[|│](.*)$/, /^\s{0,12}L?(\d{1,6}):(.*)$/, /^\s{0,12}L?(\d{1,6})[\t→](.*)$/];
/** `12 | code`, `12: code`, `12⇥code`, with the numbers of neighbouring lines: those that a model has seen in a log or a listing. */
function withoutGutter({ search, replace }) {
    for (const gutter of GUTTERS) {
        const [left, right] = [stripped(search, gutter), stripped(replace, gutter)];
        if (left === null || (right === null && replace.some((line) => gutter.test(line))))
            continue;
        if (left.numbers.some((n, i) => i > 0 && n !== (left.numbers[i - 1] ?? 0) + 1))
            continue;
        return [{ search: left.lines, replace: right?.lines ?? replace }];
    }
    return [];
}
function stripped(lines, gutter) {
    const cut = lines.map((line) => gutter.exec(line));
    if (lines.length === 0 || cut.some((one) => one === null))
        return null;
    const rest = cut.map((one) => one?.[2] ?? '');
    const spaced = !gutter.source.includes('→') && rest.every((text) => text === '' || text.startsWith(' '));
    return { lines: rest.map((text) => (spaced ? text.slice(1) : text)), numbers: cut.map((one) => Number(one?.[1])) };
}
const ENTITIES = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", '#39': "'", '#x27': "'", nbsp: ' ' };
function withoutEntities({ search, replace }) {
    const decode = (line) => line.replace(/&(lt|gt|amp|quot|apos|#39|#x27|nbsp);/g, (_all, name) => ENTITIES[name] ?? '');
    return changed({ search: search.map(decode), replace: replace.map(decode) }, search);
}
/** `\=======`: some models were taught to escape markers that are content. */
function withoutEscapes({ search, replace }) {
    const bare = (line) => line.replace(/^(\s{0,40})\\(?=[<=>]{5,9}(?:\s|$))/, '$1');
    return changed({ search: search.map(bare), replace: replace.map(bare) }, search);
}
const UNITS = [2, 3, 4, 8];
function tabsOf(unit) {
    return (line) => {
        const depth = /^ */.exec(line)?.[0].length ?? 0;
        return depth % unit === 0 ? '\t'.repeat(depth / unit) + line.slice(depth) : line;
    };
}
function blanksOf(unit) {
    return (line) => {
        const depth = /^\t*/.exec(line)?.[0].length ?? 0;
        return ' '.repeat(depth * unit) + line.slice(depth);
    };
}
function changed(block, search) {
    return block.search.join('\n') === search.join('\n') ? [] : [block];
}
const FENCE = /^\s{0,8}(?:`{3,9}|~{3,9})[\w+#-]{0,20}\s{0,8}$/;
/**
 * Without fences that a model put around the code inside a block. They are taken off where the file has none of its own: then they
 * cannot be content, but for a text that just gets its first one.
 */
function withoutFences({ lines, language }, { search, replace }) {
    if (lines.some((line) => FENCE.test(line.text)))
        return { search, replace };
    const left = unwrap(search);
    const wraps = left !== search || !PROSE.includes(language);
    return { search: left, replace: wraps ? unwrap(replace) : replace };
}
const PROSE = ['prose', 'other'];
/** Off go a pair of fences around all, or a single one at one end. */
function unwrap(lines) {
    const fences = lines.flatMap((line, i) => (FENCE.test(line) ? [i] : []));
    const atEdges = fences.every((i) => i === 0 || i === lines.length - 1);
    return fences.length > 0 && fences.length <= 2 && atEdges ? lines.filter((_line, i) => !fences.includes(i)) : lines;
}


/***/ }),

/***/ 91054:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.nearestLines = nearestLines;
exports.likeness = likeness;
const MAX_LINES = 20_000;
const MAX_BLOCK = 80;
const MAX_TEXT = 6000;
const MAX_SHARED = 8;
const CANDIDATES = 8;
const MIN_RATIO = 0.6;
/**
 * The window of a file that a block was most likely meant to quote, or null where none has a ratio of 0.6 or more.
 * Words in common vote for the offset at which they would line up; only the best few offsets are compared in full,
 * so that the cost grows with the size of the file and not with file times block.
 */
function nearestLines(lines, block) {
    const wanted = block.slice(0, MAX_BLOCK);
    const offsets = [...votes(lines.slice(0, MAX_LINES), wanted)].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, CANDIDATES);
    const text = flat(wanted);
    const pairs = letterPairs(text);
    const rated = offsets.map(([offset]) => {
        const from = Math.max(0, offset);
        const to = Math.min(lines.length, offset + wanted.length);
        return { from, to, ratio: similarity(pairs, letterPairs(flat(lines.slice(from, to)))) };
    });
    const best = rated.reduce((top, one) => (top === null || one.ratio > top.ratio ? one : top), null);
    return best !== null && best.ratio >= MIN_RATIO ? best : null;
}
function votes(lines, block) {
    const where = new Map();
    block.forEach((line, j) => {
        for (const word of words(line))
            where.set(word, [...(where.get(word) ?? []), j]);
    });
    const count = new Map();
    lines.forEach((line, i) => {
        for (const word of words(line)) {
            const places = where.get(word) ?? [];
            if (places.length > MAX_SHARED)
                continue;
            for (const j of places)
                count.set(i - j, (count.get(i - j) ?? 0) + 1 / places.length);
        }
    });
    return count;
}
/** How alike two single lines are, blanks around them not counted: 0..1. */
function likeness(a, b) {
    return a.trim() === b.trim() ? 1 : similarity(letterPairs(flat([a])), letterPairs(flat([b])));
}
function words(line) {
    return new Set((line.slice(0, 400).match(/\w+/g) ?? []).slice(0, 40));
}
function flat(lines) {
    return lines.map((line) => line.trim()).join('\n').slice(0, MAX_TEXT);
}
function letterPairs(text) {
    const pairs = new Map();
    for (let i = 0; i + 1 < text.length; i++)
        pairs.set(text.slice(i, i + 2), (pairs.get(text.slice(i, i + 2)) ?? 0) + 1);
    return pairs;
}
/** Dice's coefficient on multisets of letter pairs. */
function similarity(a, b) {
    const size = (pairs) => [...pairs.values()].reduce((sum, n) => sum + n, 0);
    const shared = [...a].reduce((sum, [pair, n]) => sum + Math.min(n, b.get(pair) ?? 0), 0);
    return shared === 0 ? 0 : (2 * shared) / (size(a) + size(b));
}


/***/ }),

/***/ 67256:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.occurrences = occurrences;
/** Beyond this many hits nobody needs the rest. */
const MAX_HITS = 1000;
/** Every index at which a run of lines stands in a list of lines, overlaps included (Knuth-Morris-Pratt: linear in both). */
function occurrences(lines, run) {
    if (run.length === 0 || run.length > lines.length)
        return [];
    const fall = fallback(run);
    const hits = [];
    let fit = 0;
    for (let i = 0; i < lines.length && hits.length < MAX_HITS; i++) {
        while (fit > 0 && lines[i] !== run[fit])
            fit = fall[fit - 1] ?? 0;
        if (lines[i] === run[fit])
            fit++;
        if (fit < run.length)
            continue;
        hits.push(i - run.length + 1);
        fit = fall[fit - 1] ?? 0;
    }
    return hits;
}
/** For each prefix of the run: the length of its longest proper prefix that is its suffix too. */
function fallback(run) {
    const fall = [0];
    let fit = 0;
    for (let i = 1; i < run.length; i++) {
        while (fit > 0 && run[i] !== run[fit])
            fit = fall[fit - 1] ?? 0;
        if (run[i] === run[fit])
            fit++;
        fall.push(fit);
    }
    return fall;
}


/***/ }),

/***/ 82571:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.landCore = landCore;
const nearest_lines_js_1 = __webpack_require__(91054);
const landing_js_1 = __webpack_require__(27341);
const MOST_DROPPED = 6;
/** Fewer characters than these stand in too many places (aider's udiff coder has the same bound). */
const LEAST_LEFT = 10;
const WINDOW = 4;
const MIN_LIKENESS = 0.6;
const MOST_LINES = 20_000;
/**
 * Rung 7: lines at the edge of a block that both halves share, and that are not quoted as they stand, are left out, as few as possible. Every
 * line that changes must still fit, what is left must be unique, and each line left out must resemble a line next to the place more than
 * any other line of the file: a heading that was paraphrased is one thing, the heading of another function is another.
 */
function landCore(inner) {
    return (source, block) => {
        if (source.lines.length > MOST_LINES)
            return landing_js_1.NONE;
        const [head, tail] = shared(block);
        for (let drop = 1; drop <= Math.min(MOST_DROPPED, head + tail, Math.floor(block.search.length / 2)); drop++) {
            const ways = Array.from({ length: drop + 1 }, (_, h) => [h, drop - h]).filter(([h, t]) => h <= head && t <= tail);
            const landings = ways.map(([h, t]) => landWithout(inner, source, { block, h, t })).filter((landing) => landing.kind !== 'none');
            const [only, other] = landings;
            if (other !== undefined)
                return landings.find((landing) => landing.kind !== 'landed') ?? { kind: 'many', at: landings.flatMap(placesOf) };
            if (only !== undefined)
                return only;
        }
        return landing_js_1.NONE;
    };
}
function placesOf(landing) {
    return landing.kind === 'landed' ? landing.spans.map((span) => span.lines?.at ?? 0) : [];
}
function shared({ search, replace }) {
    const same = (i, j) => search[i] !== undefined && search[i].trimEnd() === replace[j]?.trimEnd();
    const most = Math.min(search.length, replace.length);
    let head = 0;
    while (head < most && same(head, head))
        head++;
    let tail = 0;
    while (tail < most - head && same(search.length - 1 - tail, replace.length - 1 - tail))
        tail++;
    return [head, tail];
}
function landWithout(inner, source, { block, h, t }) {
    const core = { search: block.search.slice(h, block.search.length - t), replace: block.replace.slice(h, block.replace.length - t) };
    if (core.search.join('').replace(/\s/g, '').length < LEAST_LEFT)
        return landing_js_1.NONE;
    const landing = inner(source, core);
    const span = landing.kind === 'landed' ? landing.spans[0] : undefined;
    if (landing.kind !== 'landed')
        return landing.kind === 'none' ? landing_js_1.NONE : landing;
    if (span?.lines === undefined)
        return landing_js_1.NONE;
    const texts = source.lines.map((line) => line.text);
    const above = block.search.slice(0, h).reverse();
    const below = block.search.slice(block.search.length - t);
    const backed = backs(above, { texts, next: texts.slice(0, span.lines.at).reverse() }) && backs(below, { texts, next: texts.slice(span.lines.end) });
    return backed ? landing : landing_js_1.NONE;
}
/** Do the lines left out, from the place outwards, resemble the lines that stand there, in their order? */
function backs(dropped, { texts, next }) {
    let from = 0;
    for (const line of dropped.filter((one) => one.trim() !== '')) {
        const near = next.slice(from, from + WINDOW).map((text) => (0, nearest_lines_js_1.likeness)(text, line));
        const best = Math.max(...near, 0);
        const at = near.indexOf(best);
        if (best < MIN_LIKENESS)
            return false;
        const rival = best < 1 && texts.some((text) => text.trim() !== next[from + at]?.trim() && (0, nearest_lines_js_1.likeness)(text, line) >= best);
        if (rival)
            return false;
        from += at + 1;
    }
    return true;
}


/***/ }),

/***/ 14204:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.partsOf = partsOf;
exports.treeWith = treeWith;
const line_diff_js_1 = __webpack_require__(86805);
const text_js_1 = __webpack_require__(79112);
/** Lines that git shows around a change: groups with no more than twice as many between them share a hunk. */
const CONTEXT = 3;
/**
 * A change cut into the pieces that may be left out of it: hunks, and the groups of lines in them. What is made or removed as a whole, has another mode,
 * or is no text is one piece. A submodule is not for us to write, so a change that moves one has no pieces.
 */
function partsOf(changes) {
    if (changes.some(({ modeBefore, modeAfter }) => modeBefore === '160000' || modeAfter === '160000'))
        return [];
    return changes.flatMap((change) => {
        const { path, beforeText, afterText } = change;
        const whole = [{ path, line: 0 }];
        if (beforeText === undefined || afterText === undefined || change.modeBefore !== change.modeAfter || change.modeAfter === '120000')
            return [whole];
        const hunks = hunksOf(groupsOf(path, cut(beforeText), cut(afterText)));
        return hunks.length === 0 ? [whole] : hunks;
    });
}
/** The tree that has only these groups of a change between two trees; files without one are as they were before it. */
async function treeWith(repo, { base, tree, changes }, kept) {
    const entries = [];
    for (const change of changes) {
        const own = kept.filter((group) => group.path === change.path);
        if (own.length === 0)
            continue;
        const { path, modeBefore, modeAfter } = change;
        const content = textWith(change, own) ?? (await repo.read(tree, path));
        entries.push({ path, mode: modeAfter ?? modeBefore ?? '100644', content: modeAfter === null ? null : content });
    }
    return repo.writeTree(base, entries);
}
function textWith({ beforeText }, own) {
    const edits = own.map((group) => group.edit).filter((edit) => edit !== undefined);
    if (beforeText === undefined || edits.length === 0)
        return null;
    const lines = cut(beforeText);
    for (const { from, to, lines: made } of [...edits].reverse())
        lines.splice(from, to - from, ...made);
    return (0, text_js_1.encodeText)(lines.join(''));
}
/** Lines with their ends, so that a change of the last line's end is a change of the line. */
function cut(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function groupsOf(path, before, after) {
    const groups = [];
    let [i, j] = [0, 0];
    for (const [nextI, nextJ] of [...(0, line_diff_js_1.alignLines)(before, after), [before.length, after.length]]) {
        if (nextI > i || nextJ > j)
            groups.push({ path, line: i + 1, edit: { from: i, to: nextI, lines: after.slice(j, nextJ) } });
        [i, j] = [nextI + 1, nextJ + 1];
    }
    return groups;
}
function hunksOf(groups) {
    const hunks = [];
    for (const group of groups) {
        const last = hunks.at(-1)?.at(-1)?.edit;
        const near = last !== undefined && group.edit !== undefined && group.edit.from - last.to <= 2 * CONTEXT;
        if (near)
            hunks.at(-1)?.push(group);
        else
            hunks.push([group]);
    }
    return hunks;
}


/***/ }),

/***/ 42733:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.replaceBlock = replaceBlock;
const line_diff_js_1 = __webpack_require__(86805);
const ladder_js_1 = __webpack_require__(94944);
const source_lines_js_1 = __webpack_require__(28499);
/**
 * The text that takes a found block's place, or null where a new line cannot be shifted as the block is.
 * A line that the block merely repeats keeps its own bytes (end of line, trailing blanks, indentation): the difference is what was meant
 * and nothing else. A new line takes the end of the line whose place it takes, so mixed files stay mixed as they were.
 * Where SEARCH has blanks at line ends that the file has not, those of new lines go, too: whoever wrote the block put them everywhere.
 * Also tells with which new lines it begins and ends, for the check of its seams.
 */
function replaceBlock({ lines, search, replace, found }) {
    const hit = lines.slice(found.at, found.at + search.length);
    const key = (line) => (found.rung === 1 ? line : line.trimEnd());
    const kept = new Map((0, line_diff_js_1.alignLines)(search.map(key), replace.map(key)).map(([i, j]) => [j, i]));
    const padded = found.rung !== 1 && search.some((line, i) => /\s$/.test(line) && !/\s$/.test(hit[i]?.text ?? ''));
    const written = writeLines({ hit, replace: padded ? replace.map((line) => line.trimEnd()) : replace, kept, shift: found.shift, usual: (0, source_lines_js_1.usualEnd)(lines) });
    if (written === null)
        return null;
    const text = written.map((line, j) => line.text + endOf(line, { last: j === written.length - 1, closing: hit.at(-1), usual: (0, source_lines_js_1.usualEnd)(lines) })).join('');
    const [first, last] = [Math.min(...kept.keys(), written.length), Math.max(...kept.keys(), -1)];
    const texts = written.map((line) => line.text);
    return { text, edges: { head: texts.slice(0, first), tail: texts.slice(last + 1) } };
}
function writeLines({ hit, replace, kept, shift, usual }) {
    const written = [];
    let next = 0;
    for (const [j, line] of replace.entries()) {
        const same = hit[kept.get(j) ?? -1];
        const shifted = same === undefined ? (0, ladder_js_1.shiftLine)(line, shift) : same.text;
        if (shifted === null)
            return null;
        const model = same ?? hit[Math.min(next, hit.length - 1)];
        written.push({ text: shifted, end: model?.end ?? usual });
        next = (kept.get(j) ?? next) + 1;
    }
    return written;
}
/** Only the last line of a file may be without an end, and only if it was before. */
function endOf(line, { last, closing, usual }) {
    if (last && closing?.end === '')
        return '';
    return line.end === '' ? usual : line.end;
}


/***/ }),

/***/ 70219:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.placeReplacements = placeReplacements;
const brackets_js_1 = __webpack_require__(18698);
const secret_path_js_1 = __webpack_require__(17215);
const source_js_1 = __webpack_require__(57934);
const climb_js_1 = __webpack_require__(46467);
const landing_js_1 = __webpack_require__(27341);
const nearest_lines_js_1 = __webpack_require__(91054);
const occurrences_js_1 = __webpack_require__(67256);
const problem_js_1 = __webpack_require__(10893);
const rewrite_js_1 = __webpack_require__(49030);
const seams_js_1 = __webpack_require__(96577);
const source_lines_js_1 = __webpack_require__(28499);
/** From this rung on, brackets that no longer match speak against the place. Exact blocks are taken at their word: the step will tell. */
const LOOSE = 3;
/**
 * All replacements of one file, each found in the original text (never in what another one made of it), or every reason why not.
 * The byte order mark and the presence or absence of a final line end stay as they were.
 */
function placeReplacements(file, text, edits) {
    const bom = text.startsWith(source_lines_js_1.BOM) ? source_lines_js_1.BOM : '';
    const body = text.slice(bom.length);
    const source = { file, lines: (0, source_lines_js_1.readLines)(body), language: (0, source_js_1.languageOf)(file, body) };
    const placed = edits.map((edit) => (edit.kind === 'replace' ? place(source, edit) : placeWhole(source, edit.content)));
    // Code shown as it was, beside code as it shall be, is no edit.
    const shown = placed.flatMap((one, i) => (edits[i]?.kind === 'rewrite' && 'reason' in one && one.reason === 'no-change' ? [one] : []));
    const problems = placed.flatMap((one) => ('reason' in one && (shown.length === placed.length || !shown.includes(one)) ? [one] : []));
    const fits = placed.flatMap((one) => ('reason' in one ? [] : [one]));
    const spans = fits.flatMap((fit) => fit.spans).sort((a, b) => a.from - b.from);
    const clashes = [...problems, ...overlaps(source, spans)];
    if (clashes.length > 0)
        return { ok: false, problems: clashes };
    const after = (0, source_lines_js_1.keepFinalEnd)(body, splice(body, spans), (0, source_lines_js_1.usualEnd)(source.lines));
    const rung = Math.max(1, ...fits.map((fit) => fit.rung));
    const wrong = wrongAfter(source, fits, { before: body, after, rung });
    return wrong.length > 0 ? { ok: false, problems: wrong } : { ok: true, text: bom + after, rung };
}
/** What can only be seen when all is in its place. */
function wrongAfter(source, fits, { before, after, rung }) {
    const { file, language } = source;
    const sound = (0, brackets_js_1.bracketsMatch)(after, language);
    const all = fits.flatMap((fit) => fit.spans);
    const wrong = fits.flatMap(({ block, spans }) => spans.flatMap((span) => (0, seams_js_1.wrongSeam)({ source, block, span, spans: all, sound }) ?? []).slice(0, 1));
    if (wrong.length > 0)
        return wrong.map(({ reason, text }) => ({ file, reason, text: `A block for ${file} ${text}.` }));
    if (rung < LOOSE || !(0, seams_js_1.breaksBrackets)(before, after, language))
        return [];
    return [{ file, reason: 'brackets', text: `The edits for ${file} fit only loosely, and with them its brackets no longer match: copy SEARCH exactly as it stands there, and write whole statements.` }];
}
function splice(text, spans) {
    const pieces = [];
    let at = 0;
    for (const span of spans) {
        pieces.push(text.slice(at, span.from), span.text);
        at = span.to;
    }
    return pieces.join('') + text.slice(at);
}
function place(source, edit) {
    if (edit.readings !== undefined)
        return placeReading(source, [edit, ...edit.readings]);
    const { file } = source;
    const block = blockOf(edit);
    if (block.search.every((line) => line.trim() === '')) {
        return { file, reason: 'empty-search', text: `A SEARCH block for ${file} is empty: quote the lines that are to change, exactly as they stand there.` };
    }
    if (sameLines(block))
        return unchanged(file, block.search);
    return settle(source, { block, landing: (0, climb_js_1.climb)(source, block), ...(edit.near === undefined ? {} : { near: edit.near }) });
}
function blockOf({ search, replace }) {
    return { search: (0, source_lines_js_1.blockLines)(search), replace: (0, source_lines_js_1.blockLines)(replace) };
}
function sameLines({ search, replace }) {
    return search.length === replace.length && search.every((line, i) => line === replace[i]);
}
function settle(source, { block, landing, near }) {
    const { file, lines } = source;
    switch (landing.kind) {
        case 'many':
            return notUnique(source, { search: block.search, at: landing.at, near });
        case 'none':
            return notFound(source, block, landing.hint);
        case 'refused':
            return { file, reason: landing.reason, text: `A SEARCH block for ${file} cannot be placed: ${landing.text}. It begins with ${JSON.stringify(block.search[0] ?? '')}.` };
        case 'landed': {
            const text = (0, source_lines_js_1.joinLines)(lines);
            const moved = landing.spans.some((span) => span.text !== text.slice(span.from, span.to));
            return moved ? { block, rung: landing.rung, spans: landing.spans } : unchanged(file, block.search);
        }
    }
}
/** Of several ways to divide a block the one whose SEARCH stands in the file, if there is just one. */
function placeReading(source, readings) {
    const { file } = source;
    const landed = readings.map((reading) => {
        const block = blockOf(reading);
        return { block, landing: (0, landing_js_1.landStrict)(source, block) };
    }).filter(({ landing, block }) => landing.kind === 'landed' && !sameLines(block));
    const [only, other] = landed;
    if (only !== undefined && other === undefined)
        return settle(source, only);
    const ways = other === undefined ? 'none of the ways to divide it fits the file' : 'more than one way to divide it fits the file';
    return { file, reason: 'unclear', text: `A block for ${file} has ${readings.length + 1} ======= lines, and ${ways}: choose lines that hold no such line themselves.` };
}
/** Code given as it shall be, without saying what it takes the place of. */
function placeWhole(source, content) {
    const { file } = source;
    const landing = (0, rewrite_js_1.landWhole)(source, (0, source_lines_js_1.blockLines)(content));
    if (landing.kind === 'refused')
        return { file, reason: landing.reason, text: `The code given for ${file} without SEARCH cannot be placed: ${landing.text}.` };
    if (landing.kind !== 'landed')
        return { file, reason: 'partial', text: `The code given for ${file} without SEARCH is neither a whole file nor a whole function.` };
    const text = (0, source_lines_js_1.joinLines)(source.lines);
    const moved = landing.spans.some((span) => span.text !== text.slice(span.from, span.to));
    return moved ? { block: { search: [], replace: [] }, rung: landing.rung, spans: landing.spans } : { file, reason: 'no-change', text: `The code given for ${file} is what stands there already.` };
}
function overlaps({ file, lines }, spans) {
    const lineAt = (offset) => (0, source_lines_js_1.joinLines)(lines).slice(0, offset).split('\n').length;
    return spans.flatMap((span, i) => {
        const before = spans[i - 1];
        if (before === undefined || span.from >= before.to)
            return [];
        const text = `Two blocks for ${file} change the same text at line ${lineAt(span.from)}: make them one block.`;
        return [{ file, reason: 'overlap', text }];
    });
}
function unchanged(file, search) {
    return { file, reason: 'no-change', text: `A block for ${file} changes nothing: SEARCH and REPLACE are the same (it begins with ${JSON.stringify(search[0] ?? '')}).` };
}
function notUnique({ file }, { search, at, near }) {
    const where = (0, problem_js_1.tellLines)(at.map((line) => line + 1));
    const hint = near === undefined ? '' : ` (Line ${near}, which the answer gives, is not believed: line numbers of an answer are guesses.)`;
    const text = `A SEARCH block stands ${at.length} times in ${file} (${where}), so it does not say which place is meant.${hint} ` +
        `Add lines above or below it that stand only at the one place. The block begins with ${JSON.stringify(search[0] ?? '')}.`;
    return { file, reason: 'not-unique', text };
}
/** The lines really there are quoted, but for files that may hold keys: a model must not fish for them with a made-up block. */
function notFound({ file, lines }, { search, replace }, hint) {
    const texts = lines.map((line) => line.text);
    const head = `A SEARCH block is not in ${file}. It begins with ${JSON.stringify(search[0] ?? '')}.`;
    const hints = [head];
    if (hint !== undefined)
        hints.push(hint);
    const done = replace.length > 1 ? (0, occurrences_js_1.occurrences)(texts, replace) : [];
    if (done.length > 0)
        hints.push(`The REPLACE lines stand there already (${(0, problem_js_1.tellLines)(done.map((at) => at + 1))}): perhaps this block is not needed.`);
    const near = (0, secret_path_js_1.isSecretPath)(file) ? null : (0, nearest_lines_js_1.nearestLines)(texts, search);
    if (near === null)
        hints.push(`Nothing in its ${lines.length} lines resembles the block: quote lines exactly as they stand in the file.`);
    else {
        const ratio = Math.floor(near.ratio * 100);
        hints.push(`Nearest are lines ${near.from + 1} to ${near.to} (${ratio} % alike), exactly as they stand there:\n${(0, problem_js_1.quote)(texts.slice(near.from, near.to))}`);
    }
    return { file, reason: 'not-found', text: hints.join(' ') };
}


/***/ }),

/***/ 80397:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.placeEdits = placeEdits;
const repo_path_js_1 = __webpack_require__(36411);
const text_js_1 = __webpack_require__(79112);
const place_replacements_js_1 = __webpack_require__(70219);
const source_lines_js_1 = __webpack_require__(28499);
/** Files and blocks beyond these sizes are not edited by search: 4 MiB, 64 KiB; and no proposal has more edits than 200. */
const MAX_FILE = 4 << 20;
const MAX_BLOCK = 64 << 10;
const MAX_EDITS = 200;
/**
 * Edits → whole post-images, in memory, all of them or none. A SEARCH block must be found exactly once (see `climb` for the rungs), and so
 * must the functions and types of a `rewrite`; `applyRung` is the loosest rung that any edit needed. `write` makes or replaces a whole file
 * (an old file keeps its mode, byte order mark and line ends), `mode` changes only the mode. Problems come for every edit at once, in words that a model can act on.
 */
async function placeEdits(edits, read) {
    if (edits.length > MAX_EDITS)
        return { ok: false, problems: [{ file: '', reason: 'too-large', text: `There are ${edits.length} edits; ${MAX_EDITS} are the most.` }] };
    const files = new Map();
    for (const edit of edits)
        files.set(edit.file, [...(files.get(edit.file) ?? []), edit]);
    const placed = await Promise.all([...files].map(([file, own]) => placeFile(file, own, read)));
    const problems = placed.flatMap((one) => ('problems' in one ? one.problems : []));
    if (problems.length > 0)
        return { ok: false, problems };
    const done = placed.flatMap((one) => ('problems' in one ? [] : [one]));
    return { ok: true, changes: done.map(({ change }) => change), applyRung: Math.max(1, ...done.map(({ rung }) => rung)) };
}
async function placeFile(file, edits, read) {
    const fail = (reason, text) => ({ problems: [{ file, reason, text }] });
    const unfit = (0, repo_path_js_1.unfitPath)(file, true);
    if (unfit !== null)
        return fail('no-file', `${JSON.stringify(file)} is no path of a file here (${unfit}): write it relative to the root of the repository.`);
    const clash = clashing(file, edits);
    if (clash !== null)
        return { problems: [clash] };
    const before = await read(file);
    if (before !== null && !isFile(before.mode))
        return fail('no-file', `${file} is a link, not a file: it is not edited.`);
    if (before === null && !edits.some((edit) => edit.kind === 'write'))
        return fail('no-file', `There is no file ${file} in the repository.`);
    const content = writeContent(file, edits, before?.content);
    if ('problems' in content)
        return content;
    const mode = edits.find((edit) => edit.kind === 'mode')?.mode ?? before?.mode ?? '100644';
    if (before !== null && mode === before.mode && sameBytes(content.bytes, before.content))
        return fail('no-change', `The edits for ${file} change nothing.`);
    return { change: { path: file, mode, content: content.bytes }, rung: content.rung };
}
function isFile(mode) {
    return mode === '100644' || mode === '100755';
}
/** One file takes either one `write` or any number of replacements and rewrites, and at most one mode. */
function clashing(file, edits) {
    const count = (kind) => edits.filter((edit) => edit.kind === kind).length;
    const clash = count('mode') > 1 || count('write') > 1 || (count('write') > 0 && count('replace') + count('rewrite') > 0);
    return clash ? { file, reason: 'overlap', text: `Several edits each want to decide the whole of ${file}: leave one of them.` } : null;
}
function writeContent(file, edits, before) {
    const fail = (reason, text) => ({ problems: [{ file, reason, text }] });
    const written = edits.find((edit) => edit.kind === 'write');
    const blocks = edits.filter((edit) => edit.kind === 'replace' || edit.kind === 'rewrite');
    if (written === undefined && blocks.length === 0)
        return { bytes: before ?? new Uint8Array(), rung: 1 };
    if (Math.max(before?.length ?? 0, ...edits.map((edit) => ('content' in edit ? edit.content.length : 0))) > MAX_FILE)
        return fail('too-large', `${file} is larger than 4 MiB: it is not edited.`);
    if (blocks.some((edit) => edit.kind === 'replace' && Math.max(edit.search.length, edit.replace.length) > MAX_BLOCK))
        return fail('too-large', `A block for ${file} is larger than 64 KiB: quote only the lines around the change.`);
    const text = before === undefined ? '' : (0, text_js_1.decodeText)(before);
    if (text === null)
        return fail('binary', `${file} is not UTF-8 text: it is not edited.`);
    if (written !== undefined)
        return { bytes: (0, text_js_1.encodeText)(before === undefined ? written.content : inStyleOf(text, written.content)), rung: 1 };
    const replaced = (0, place_replacements_js_1.placeReplacements)(file, text, blocks);
    return replaced.ok ? { bytes: (0, text_js_1.encodeText)(replaced.text), rung: replaced.rung } : replaced;
}
/** A whole file written anew keeps the byte order mark, line ends (where they were all alike) and a final line end of the old one. */
function inStyleOf(before, content) {
    const lines = (0, source_lines_js_1.readLines)(before);
    const ends = new Set(lines.map((line) => line.end).filter((end) => end !== ''));
    const end = (0, source_lines_js_1.usualEnd)(lines);
    const body = content.startsWith(source_lines_js_1.BOM) ? content.slice(1) : content;
    const styled = ends.size === 1 ? body.replace(/\r?\n/g, end) : body;
    return (before.startsWith(source_lines_js_1.BOM) ? source_lines_js_1.BOM : '') + (before.endsWith('\n') ? (0, source_lines_js_1.keepFinalEnd)(before, styled, end) : styled);
}
function sameBytes(a, b) {
    return a.length === b.length && a.every((byte, i) => byte === b[i]);
}


/***/ }),

/***/ 10893:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tellProblems = tellProblems;
exports.tellLines = tellLines;
exports.quote = quote;
/** What a model is told when a proposal did not fit. Nothing was changed, so all of its edits are asked for again. */
function tellProblems(problems) {
    const head = problems.length === 1 ? 'One edit does not fit' : `${problems.length} edits do not fit`;
    return [`${head}; nothing was changed.`, ...problems.map((problem, i) => `${i + 1}. ${problem.text}`)].join('\n');
}
/** Line numbers for people: `lines 3, 8 and 20`; long lists end in a count. */
function tellLines(numbers) {
    const shown = numbers.slice(0, 8);
    if (shown.length === 1)
        return `line ${shown[0]}`;
    const rest = numbers.length - shown.length;
    const [last] = shown.slice(-1);
    return rest > 0 ? `lines ${shown.join(', ')} and ${rest} more` : `lines ${shown.slice(0, -1).join(', ')} and ${last}`;
}
/** Lines quoted byte for byte, in a fence that none of them can close. */
function quote(lines) {
    const runs = lines.flatMap((line) => line.match(/`{3,}/g) ?? []);
    const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
    return [fence, ...lines, fence].join('\n');
}


/***/ }),

/***/ 49030:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.landWhole = landWhole;
const line_diff_js_1 = __webpack_require__(86805);
const brackets_js_1 = __webpack_require__(18698);
const expand_js_1 = __webpack_require__(29128);
const lost_run_js_1 = __webpack_require__(18442);
const landing_js_1 = __webpack_require__(27341);
const source_lines_js_1 = __webpack_require__(28499);
const whole_units_js_1 = __webpack_require__(98623);
/**
 * Rungs 8 and 9: code that is given as it shall be, without a SEARCH. It is either whole functions and types, each found by its name once in
 * the file, or the whole file; what could be neither is refused, and so is what would drop a large part that nobody spoke of.
 */
function landWhole(source, content) {
    const lines = trimBlank(content);
    if (lines.length === 0)
        return refused('partial', 'it is empty');
    if (lines.length > MOST_GIVEN || source.lines.length > MOST_LINES)
        return refused('too-large', `only files of at most ${MOST_LINES} lines are given whole, and at most ${MOST_GIVEN} lines of them: give SEARCH blocks`);
    const units = (0, whole_units_js_1.landUnits)(source, lines);
    if (units.kind !== 'none')
        return units;
    const file = landFile(source, lines);
    return file.kind === 'refused' && units.hint !== undefined ? { ...file, text: `${units.hint}; and as a whole file, ${file.text}` } : file;
}
/** Units are compared with units and lines with lines: beyond these an answer could buy minutes. */
const MOST_LINES = 20_000;
const MOST_GIVEN = 4000;
function trimBlank(lines) {
    const first = lines.findIndex((line) => line.trim() !== '');
    return first === -1 ? [] : lines.slice(first, lines.findLastIndex((line) => line.trim() !== '') + 1);
}
function refused(reason, text) {
    return { kind: 'refused', reason, text };
}
/** Of the file's own lines at least this share must come again, and it must not become much shorter. */
const LEAST_KEPT = 0.5;
const LEAST_SIZE = 0.7;
function landFile(source, content) {
    const before = source.lines.map((line) => line.text);
    const expanded = (0, expand_js_1.expandElisions)(content, before, source.language);
    if (!expanded.ok)
        return refused('elided', expanded.reason);
    const loss = lossOf(before, expanded.lines) ?? missingNames(source, expanded.lines);
    if (loss !== null)
        return refused('partial', loss);
    if ((0, brackets_js_1.bracketsMatch)(before.join('\n'), source.language) && !(0, brackets_js_1.bracketsMatch)(expanded.lines.join('\n'), source.language))
        return refused('brackets', 'its brackets do not match');
    const span = wholeSpan(source, expanded.lines);
    return span === null ? refused('partial', 'it has no place') : { kind: 'landed', rung: 9, spans: [span] };
}
function wholeSpan(source, replace) {
    const search = source.lines.map((line) => line.text);
    if (search.length === 0)
        return { from: 0, to: (0, source_lines_js_1.joinLines)(source.lines).length, text: replace.map((line) => `${line}\n`).join(''), edges: { head: [], tail: [] } };
    return (0, landing_js_1.spanOf)(source, { search, replace }, { kind: 'block', rung: 2, at: 0, shift: null });
}
/** Why this is not the file again, with something changed in it; null where it is. */
function lossOf(before, after) {
    const count = (lines) => lines.filter((line) => line.trim() !== '').length;
    const pairs = (0, line_diff_js_1.alignLines)(before.map((line) => line.trimEnd()), after.map((line) => line.trimEnd()));
    const kept = count(pairs.map(([i]) => before[i] ?? ''));
    if (kept < LEAST_KEPT * count(before))
        return `only ${kept} of the ${count(before)} lines of the file come again in it`;
    if (count(after) < LEAST_SIZE * count(before))
        return `it has only ${count(after)} of the file's ${count(before)} lines`;
    return (0, lost_run_js_1.lostRun)(before, after);
}
function missingNames(source, after) {
    const names = new Set((0, whole_units_js_1.namedIn)(after, source.language).map((unit) => unit.name));
    const lost = (0, whole_units_js_1.namedIn)(source.lines.map((line) => line.text), source.language).map((unit) => unit.name).find((name) => name !== undefined && !names.has(name));
    return lost === undefined ? null : `it would drop ${JSON.stringify(lost.slice(0, 80))}`;
}


/***/ }),

/***/ 96577:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.wrongSeam = wrongSeam;
exports.breaksBrackets = breaksBrackets;
const brackets_js_1 = __webpack_require__(18698);
const elision_js_1 = __webpack_require__(25242);
const problem_js_1 = __webpack_require__(10893);
const MOST_SEAM = 20;
/** What speaks against a replacement whose place is known; null where nothing does. */
function wrongSeam(fitted) {
    return repeated(fitted) ?? abbreviated(fitted) ?? encoded(fitted);
}
/**
 * New lines at the edge of a replacement that stand right there already: SEARCH was quoted without them, and they would stand twice. A closing
 * bracket may well be meant twice; it is, if the brackets match with it.
 */
function repeated({ source, span, spans, sound }) {
    if (span.lines === undefined)
        return null;
    const texts = source.lines.map((line) => line.text.trimEnd());
    const { at, end } = span.lines;
    const others = spans.flatMap((other) => (other === span || other.lines === undefined ? [] : [other.lines]));
    const above = texts.slice(Math.max(0, at - MOST_SEAM, ...others.filter((other) => other.end <= at).map((other) => other.end)), at);
    const below = texts.slice(end, Math.min(end + MOST_SEAM, ...others.filter((other) => other.at >= end).map((other) => other.at)));
    const head = span.edges.head.map((line) => line.trimEnd());
    const tail = span.edges.tail.map((line) => line.trimEnd());
    const twice = (lines) => lines.some((line) => line !== '' && !(sound && /^[\s()[\]{};,]*$/.test(line)));
    for (let n = 1; n <= MOST_SEAM; n++) {
        if (n <= Math.min(head.length, above.length) && same(above.slice(-n), head.slice(0, n)) && twice(head.slice(0, n)))
            return echo(at - n + 1, at);
        if (n <= Math.min(tail.length, below.length) && same(below.slice(0, n), tail.slice(-n)) && twice(tail.slice(-n)))
            return echo(end + 1, end + n);
    }
    return null;
}
function same(a, b) {
    return a.length === b.length && a.every((line, i) => line === b[i]);
}
function echo(from, to) {
    const where = from === to ? (0, problem_js_1.tellLines)([from]) : `lines ${from} to ${to}`;
    return { reason: 'echo', text: `adds lines that stand there already, right beside the place (${where}): quote them in SEARCH too, so that it is clear whether they are to stand once or twice` };
}
function abbreviated({ source, span, block }) {
    const known = new Set([...source.lines.map((line) => line.text.trim()), ...block.search.map((line) => line.trim())]);
    const lazy = span.text.split('\n').find((line) => (0, elision_js_1.isPlaceholder)(line) && !known.has(line.trim()));
    return lazy === undefined ? null : { reason: 'elided', text: `would put ${JSON.stringify(lazy.trim().slice(0, 80))} in place of code: write every line out` };
}
const WITH_ENTITIES = ['html', 'prose', 'other', 'yaml', 'json', 'config', 'css'];
/** New code with `=&gt;` or `&amp;&amp;`: the answer was encoded for a page on its way, though SEARCH held nothing that shows it. */
function encoded({ source, span }) {
    if (WITH_ENTITIES.includes(source.language) || source.lines.some((line) => /&(?:lt|gt|amp);/.test(line.text)))
        return null;
    const found = /[-=]&gt;|&amp;&amp;|&[lg]t;=|\w &[lg]t; \w|&amp;\w/.exec(span.text);
    return found === null ? null : { reason: 'mangled', text: `writes ${JSON.stringify(found[0])}, an HTML entity, into code: write the plain characters` };
}
/** Brackets that matched before and do not after, by an edit that did not fit exactly, say that it fits wrongly. */
function breaksBrackets(before, after, language) {
    return (0, brackets_js_1.bracketsMatch)(before, language) && !(0, brackets_js_1.bracketsMatch)(after, language);
}


/***/ }),

/***/ 28499:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.BOM = void 0;
exports.readLines = readLines;
exports.joinLines = joinLines;
exports.blockLines = blockLines;
exports.usualEnd = usualEnd;
exports.keepFinalEnd = keepFinalEnd;
exports.BOM = '\ufeff';
/** Cuts a text into lines that join to the same text again. */
function readLines(text) {
    const parts = text.split('\n');
    const last = parts.pop() ?? '';
    const lines = parts.map((part) => (part.endsWith('\r') ? { text: part.slice(0, -1), end: '\r\n' } : { text: part, end: '\n' }));
    return last === '' ? lines : [...lines, { text: last, end: '' }];
}
function joinLines(lines) {
    return lines.map((line) => line.text + line.end).join('');
}
/** The lines of a block as somebody wrote it; one line end at its end is no further line. */
function blockLines(block) {
    return readLines(block.startsWith(exports.BOM) ? block.slice(1) : block).map((line) => line.text);
}
/** The line end that most lines of a file have. */
function usualEnd(lines) {
    const windows = lines.filter((line) => line.end === '\r\n').length;
    return windows > lines.filter((line) => line.end === '\n').length ? '\r\n' : '\n';
}
/** Gives a new text the final line end that the old one had, or takes it away where the old one had none. */
function keepFinalEnd(before, after, end) {
    if (before === '' || after === '')
        return after;
    const had = before.endsWith('\n');
    if (had === after.endsWith('\n'))
        return after;
    return had ? after + end : after.replace(/\r?\n$/, '');
}


/***/ }),

/***/ 98623:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.namedIn = namedIn;
exports.landUnits = landUnits;
const elision_js_1 = __webpack_require__(25242);
const unit_js_1 = __webpack_require__(44593);
const units_of_js_1 = __webpack_require__(87940);
const expand_js_1 = __webpack_require__(29128);
const ladder_js_1 = __webpack_require__(94944);
const landing_js_1 = __webpack_require__(27341);
const lost_run_js_1 = __webpack_require__(18442);
const occurrences_js_1 = __webpack_require__(67256);
const problem_js_1 = __webpack_require__(10893);
/** The functions and types at the top of some code. */
function namedIn(lines, language) {
    return ((0, units_of_js_1.unitsOf)(lines.join('\n'), language) ?? []).filter(isNamed);
}
function isNamed(unit) {
    return unit.name !== undefined && (unit.kind === 'function' || unit.kind === 'test' || unit.kind === 'type');
}
/**
 * Rung 8: whole functions and types, each in the place of the one of its name. Whatever else stands in the code must stand in the file
 * already (imports that were repeated); otherwise these are not units, and `none` says why.
 */
function landUnits(source, content) {
    const before = source.lines.map((line) => line.text);
    const [given, known] = [wrapped(content, source.language), (0, units_of_js_1.unitsOf)(before.join('\n'), source.language)];
    if (given === null || known === null)
        return landing_js_1.NONE;
    const named = given.filter(isNamed);
    if (named.length === 0 || given.length > MOST_UNITS)
        return landing_js_1.NONE;
    const odd = given.find((unit) => !isNamed(unit) && !stands(content.slice(unit.from - 1, unit.to), before));
    if (odd !== undefined)
        return { kind: 'none', hint: `beside whole functions it holds line ${odd.from}, which is not in the file` };
    if (spansUnits(content, given))
        return refused('elided', 'it leaves out lines inside one of several functions, and they may reach into the next one: write every line out');
    const spans = [];
    for (const unit of named) {
        const landing = landUnit(source, { content, unit, known, twice: named.filter((other) => other.name === unit.name).length > 1 });
        if (landing.kind !== 'landed')
            return landing;
        spans.push(...landing.spans);
    }
    return { kind: 'landed', rung: 8, spans };
}
const MOST_UNITS = 200;
/** An ellipsis inside a function, with other functions around: it may begin in this one and end in another that is then not seen at all. */
function spansUnits(content, given) {
    const leaves = [...(0, unit_js_1.walkUnits)(given)].filter((unit) => isNamed(unit) && !unit.children.some((child) => [...(0, unit_js_1.walkUnits)([child])].some(isNamed)));
    return leaves.length > 1 && leaves.some((unit) => unit.kind !== 'type' && content.slice(unit.from - 1, unit.to).some(elision_js_1.isElision));
}
/** A method of JavaScript alone is no statement: it is read as a part of a class. */
function wrapped(content, language) {
    const units = (0, units_of_js_1.unitsOf)(content.join('\n'), language);
    if (language !== 'js' || units === null || units.some(isNamed))
        return units;
    const inner = (0, units_of_js_1.unitsOf)(['class Given {', ...content, '}'].join('\n'), language)?.[0]?.children ?? [];
    return inner.some(isNamed) ? inner.map(oneUp) : units;
}
function oneUp(unit) {
    return { ...unit, from: unit.from - 1, to: unit.to - 1, head: unit.head - 1, lead: unit.lead - 1 };
}
function stands(lines, before) {
    return (0, occurrences_js_1.occurrences)(before.map((line) => line.trim()), lines.map((line) => line.trim())).length > 0;
}
function landUnit(source, { content, unit, known, twice }) {
    const what = JSON.stringify((unit.name ?? '').slice(0, 80));
    const places = [...(0, unit_js_1.walkUnits)(known)].filter((one) => one.name === unit.name && isNamed(one) && (one.kind === 'type') === (unit.kind === 'type'));
    const [place, other] = places;
    if (place === undefined)
        return { kind: 'none', hint: `there is no ${what} in the file whose place it could take` };
    if (twice || other !== undefined) {
        return refused('not-unique', `${what} is defined ${twice ? 'more than once in it' : `${places.length} times in the file (${(0, problem_js_1.tellLines)(places.map((one) => one.from))})`}: give a SEARCH block`);
    }
    const region = regionOf(source, { content, unit, place });
    if (region === null)
        return refused('partial', `it leaves out a decorator or attribute of ${what}`);
    const shifted = atDepth(region.after, (0, ladder_js_1.indentOf)(region.before[0] ?? ''));
    if (shifted === null || otherIndent(region.before, shifted))
        return refused('partial', `the indentation of ${what} is not that of the file (tabs and blanks)`);
    const expanded = (0, expand_js_1.expandElisions)(shifted, region.before, source.language);
    if (!expanded.ok)
        return refused('elided', expanded.reason);
    if (shrinks(region.before, expanded.lines))
        return refused('partial', `it has much less of ${what} than the file`);
    const lost = (0, lost_run_js_1.lostRun)(region.before, expanded.lines);
    if (lost !== null)
        return refused('partial', `of ${what}, ${lost}`);
    const span = (0, landing_js_1.spanOf)(source, { search: region.before, replace: expanded.lines }, { kind: 'block', rung: 2, at: region.at, shift: null });
    return span === null ? landing_js_1.NONE : { kind: 'landed', rung: 8, spans: [span] };
}
function refused(reason, text) {
    return { kind: 'refused', reason, text };
}
const MARK = /^\s{0,200}(?:@\w|#!?\[)/;
/** With the comment and decorators above it where the new code has them, too; null where one of them would go. */
function regionOf({ lines }, { content, unit, place }) {
    const lead = content.slice(unit.lead - 1, unit.from - 1);
    const from = lead.length > 0 && place.lead < place.from ? place.lead : place.from;
    const before = lines.slice(from - 1, place.to).map((line) => line.text);
    const after = content.slice((from === place.lead || place.lead === place.from ? unit.lead : unit.from) - 1, unit.to);
    const own = new Set(after.map((line) => line.trim()));
    const lost = before.slice(0, place.head - from + 1).some((line) => MARK.test(line) && !own.has(line.trim()));
    return lost ? null : { at: from - 1, before, after };
}
/** All lines moved so that the first one stands at this depth. */
function atDepth(lines, indent) {
    const own = (0, ladder_js_1.indentOf)(lines[0] ?? '');
    const longer = own.length > indent.length ? own : indent;
    const shift = { kind: own.length > indent.length ? 'remove' : 'add', by: longer.slice(0, Math.abs(own.length - indent.length)) };
    if (new Set([...own, ...indent]).size > 1)
        return null;
    const moved = lines.map((line) => (0, ladder_js_1.shiftLine)(line, shift));
    return moved.every((line) => line !== null) ? moved : null;
}
function otherIndent(before, after) {
    const signs = (lines) => [...new Set(lines.map((line) => (0, ladder_js_1.indentOf)(line)[0] ?? '').filter((sign) => sign === ' ' || sign === '\t'))].join('');
    const [a, b] = [signs(before), signs(after)];
    return a !== '' && b !== '' && a !== b;
}
const SMALL = 10;
const LEAST_SIZE = 0.7;
function shrinks(before, after) {
    const count = (lines) => lines.filter((line) => line.trim() !== '').length;
    return count(before) > SMALL && count(after) < LEAST_SIZE * count(before);
}


/***/ }),

/***/ 83609:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.agreementOf = agreementOf;
/**
 * Whether candidates that others made for the same failure say the same as the last one, which is proven: true where another provider or a fixer
 * proposed it too, but for layout; false where another's change made the step green as well and is neither a part of it nor more of it; else
 * undefined: what was red or never ran says nothing about a change that is another one. No call is made to find out.
 */
function agreementOf(attempts) {
    const last = attempts.at(-1);
    if (last?.patch === undefined)
        return undefined;
    const said = sayingOf(last.patch);
    const tried = attempts.slice(0, -1).filter((one) => one.patch !== undefined && wasRun(one) && authorOf(one.origin) !== authorOf(last.origin));
    // Bytes that are no lines cannot be compared so.
    const others = said.length === 0 ? [] : tried.map(({ patch, end }) => ({ end, other: sayingOf(patch) }));
    if (others.some(({ other }) => within(other, said) && within(said, other)))
        return true;
    return others.some(({ end, other }) => end.state === 'unproven' && !within(other, said) && !within(said, other)) ? false : undefined;
}
function wasRun({ end }) {
    return end.state === 'red' || end.state === 'unproven';
}
/** Two models of one provider are not independent enough to count as two. */
function authorOf(origin) {
    return origin.kind === 'fixer' ? `fixer ${origin.name}` : origin.provider;
}
function within(part, whole) {
    return part.every((line) => whole.includes(line));
}
/** What a patch adds and takes away, each line with its file and without blanks: two that lay the same out otherwise are one. */
function sayingOf({ diff }) {
    const said = [];
    let [file, inHunk] = ['', false];
    for (const line of diff.split('\n')) {
        if (line.startsWith('diff --git '))
            [file, inHunk] = [line, false];
        else if (line.startsWith('@@'))
            inHunk = true;
        else if (inHunk ? /^[+-]/.test(line) && line.slice(1).trim() !== '' : /^(?:rename|new|deleted|old) /.test(line))
            said.push(`${file} ${line.replace(/\s+/g, '')}`);
    }
    return said;
}


/***/ }),

/***/ 78983:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.perFile = perFile;
exports.answer = answer;
exports.plain = plain;
/** A check that asks one question of every changed file; `clean` is its reason when no file has anything against it. */
function perFile(check) {
    const { id, title, clean, look } = check;
    return {
        id,
        title,
        run: (input) => answer(id, clean, input.changes.flatMap((change) => {
            const objection = look(change, input);
            return objection === null ? [] : [`${plain(change.path)}: ${objection}`];
        })),
    };
}
const SHOWN = 3;
/** One result from any number of objections; the first three are told. */
function answer(id, clean, objections) {
    if (objections.length === 0)
        return { id, ok: true, reason: clean };
    const more = objections.length > SHOWN ? `; and ${objections.length - SHOWN} more` : '';
    return { id, ok: false, reason: `${objections.slice(0, SHOWN).join('; ')}${more}.` };
}
/** A piece of foreign text, fit for one line of ours. */
function plain(text) {
    const safe = text.replace(/[^\x20-\x7e]/g, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
    return safe.length > 120 ? `${safe.slice(0, 120)}…` : safe;
}


/***/ }),

/***/ 19857:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.assertionChanges = assertionChanges;
const source_js_1 = __webpack_require__(57934);
const assertions_js_1 = __webpack_require__(6128);
const literals_js_1 = __webpack_require__(91473);
const test_code_js_1 = __webpack_require__(31591);
/**
 * Assertions of all changed test code, before against after: what stands anywhere with the same tokens was moved and is no change; what is
 * left is paired by what it speaks of. A pair says less than before, or something else; an old one without a new one is gone.
 */
function assertionChanges(input) {
    const parts = input.changes.map((change) => (0, test_code_js_1.testPart)(change, input.failure)).filter((part) => part !== null);
    const all = (side) => parts.flatMap((part) => (0, assertions_js_1.assertionsIn)(part[side] ?? '', (0, source_js_1.languageOf)(part.path, part[side])).map((assertion) => ({ path: part.path, assertion })));
    const { left: old, right: fresh } = withoutEqual(all('beforeText'), all('afterText'));
    const free = new Set(fresh);
    return old.flatMap(({ path, assertion }) => {
        const partner = [...free].find((one) => one.path === path && speaksOfTheSame(assertion, one.assertion)) ?? null;
        if (partner === null)
            return [{ path, fate: 'removed', before: assertion }];
        free.delete(partner);
        const fate = fateOf(assertion, partner.assertion);
        return fate === null ? [] : [{ path, fate, before: assertion, after: partner.assertion }];
    });
}
function withoutEqual(before, after) {
    const pool = new Map();
    for (const one of after)
        pool.set(one.assertion.text, [...(pool.get(one.assertion.text) ?? []), one]);
    const left = before.filter((one) => pool.get(one.assertion.text)?.shift() === undefined);
    return { left, right: [...pool.values()].flat() };
}
/** They share a term that is not a mere value. */
function speaksOfTheSame(a, b) {
    const names = a.terms.filter(isName);
    if (names.length === 0 || /^(?:raises|warns)$/.test(a.matcher))
        return a.matcher === b.matcher;
    return b.terms.some((term) => names.some((name) => term === name || (isName(term) && (term.startsWith(`${name}\u0001`) || name.startsWith(`${term}\u0001`)))));
}
function isName(term) {
    return /[\p{L}_]/u.test(term.replace(/"[^"]*"/g, '')) && !/^(?:true|false|null|nil|none|undefined)$/i.test(term);
}
/** Matches anything: the pattern or the error says no more than that there is one. */
const ANYTHING = /^"(?:\.\*|\.\+|\^|\$|)"$|^\/\u0001\.\u0001[*+]\u0001\/$|^(?:std\u0001:\u0001:\u0001)?(?:base)?(?:exception|throwable|error|runtimeexception)(?:\u0001\.\u0001class)?$|(?:\u0001|^)any(?:thing)?(?:\u0001|$)/i;
function fateOf(before, after) {
    if (before.strength !== null && after.strength !== null && after.strength < before.strength)
        return 'weaker';
    const [old, now] = [before.terms, after.terms].map((terms) => terms.join(' , '));
    if (old === now)
        return before.matcher === after.matcher || (after.strength ?? 0) >= (before.strength ?? 100) ? null : 'rewritten';
    if (after.terms.some((term) => ANYTHING.test(term) && !before.terms.includes(term)))
        return 'weaker';
    if (after.strength === 70 && widened(old, now))
        return 'weaker';
    return 'rewritten';
}
/** The last number of an approximate comparison is how near is near enough; digits count the other way, so any change is suspect. */
function widened(old, now) {
    const [was, is] = [old, now].map((text) => [...(0, literals_js_1.literalsIn)(text.replaceAll('\u0001', ' ').replace(/(\d) \. (\d)/g, '$1.$2')).numbers]);
    return was.at(-1) !== is.at(-1);
}


/***/ }),

/***/ 6128:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.assertionsIn = assertionsIn;
const blank_source_js_1 = __webpack_require__(79595);
const scan_source_js_1 = __webpack_require__(6226);
const brackets_js_1 = __webpack_require__(21888);
const same_tokens_js_1 = __webpack_require__(34922);
const strength_js_1 = __webpack_require__(69660);
const CALL = /(?<![\w$])[A-Za-z_$][\w$]{0,60}(?:\s{0,9}(?:\.|->|::)\s{0,9}[A-Za-z_]\w{0,60}){0,3}!?\s{0,3}\(/g;
const STATEMENT = /^[ \t]{0,60}assert\b(?=[ \t(])/gm;
const MOST = 2000;
/** Every assertion of a text, in order; calls inside an assertion are part of it. Comments do not count: what is commented out asserts nothing. */
function assertionsIn(text, language) {
    const code = (0, brackets_js_1.scanned)((0, blank_source_js_1.withoutComments)(text, language), language);
    const found = [];
    let end = 0;
    let line = 1;
    let seen = 0;
    for (const { at, open, name } of starts(code.text, language)) {
        if (at < end || found.length >= MOST)
            continue;
        end = open === -1 ? statementEnd(code, at) : chainEnd(code, open, language);
        for (; seen < at; seen++)
            if (code.text.charAt(seen) === '\n')
                line++;
        found.push({ line, from: at, to: end, ...read(code, { at, open, name, end }) });
    }
    return found;
}
function starts(text, language) {
    const calls = [...text.matchAll(CALL)].map((match) => ({ at: match.index, open: match.index + match[0].length - 1, name: match[0].slice(0, -1).replace(/\s/g, '') }));
    const named = calls.filter(({ name }) => isAssertion(name) && !(language === 'python' && name === 'assert'));
    if (language !== 'python' && language !== 'java')
        return named;
    const statements = [...text.matchAll(STATEMENT)].map((match) => ({ at: match.index + match[0].length - 'assert'.length, open: -1, name: 'assert' }));
    return [...named, ...statements].sort((a, b) => a.at - b.at);
}
function isAssertion(name) {
    const parts = name.replace('!', '').split(/\.|->|::/);
    const [root = '', second = ''] = parts;
    if (parts.some((part) => /^(?:debug_)?assert|^XCTAssert|^should/i.test(part)))
        return true;
    if (/^(?:expect\w{0,20}|EXPECT_\w{1,40}|ASSERT_\w{1,40}|REQUIRE(?:_\w{1,40})?|CHECK(?:_\w{1,40})?|raises|verify)$/.test(root) && !/^expect_call$/i.test(root))
        return true;
    if (root === 'pytest')
        return second === 'raises' || second === 'warns';
    if (root === 'require')
        return second !== '' && !['resolve', 'cache', 'extensions', 'main', 'context'].includes(second);
    return ['t', 'tb', 'b'].includes(root) && /^(?:Error|Errorf|Fatal|Fatalf|Fail|FailNow|is|not|deepEqual|equal|like|ok|notOk|same|throws|throwsAsync|truthy|falsy|strictEqual)$/.test(second);
}
/** From a bracket over it and all that is chained to it: `expect(a).not.toBe(b)`, `assertThat(a).isEqualTo(b)`, Ruby's `.to eq(b)`. */
function chainEnd(code, open, language) {
    const chained = language === 'python' || language === 'go' ? /^[ \t]{0,9}\??(?:\.|->)\s{0,9}\w{1,60}!?/ : /^\s{0,200}\??(?:\.|->)\s{0,9}\w{1,60}!?/;
    let end = (0, brackets_js_1.afterBracket)(code, open);
    for (let links = 0; links < 20; links++) {
        const link = chained.exec(code.text.slice(end, end + 300));
        if (link === null)
            break;
        end += link[0].length;
        if (code.text.charAt(end) === '(')
            end = (0, brackets_js_1.afterBracket)(code, end);
    }
    return language === 'ruby' ? lineEnd(code.text, end) : end;
}
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end;
}
/** To the end of the line, over the lines that an open bracket or a backslash holds together. */
function statementEnd(code, at) {
    let end = at;
    for (let lines = 0; lines < 200; lines++) {
        const stop = lineEnd(code.text, end);
        const open = firstBracket(code, end, stop);
        if (open !== -1)
            end = (0, brackets_js_1.afterBracket)(code, open);
        else if (code.text.charAt(stop - 1) === '\\' && stop < code.text.length)
            end = stop + 1;
        else
            return stop;
    }
    return end;
}
function firstBracket(code, from, to) {
    for (let i = from; i < to; i++)
        if (code.kinds[i] === 0 && '([{'.includes(code.text.charAt(i)))
            return i;
    return -1;
}
function read(code, { at, open, name, end }) {
    const text = (0, same_tokens_js_1.tokens)(code.text.slice(at, end));
    if (open === -1)
        return { text, ...condition((0, brackets_js_1.pieces)(code, at + 'assert'.length, end)[0] ?? '', 'assert') };
    const close = (0, brackets_js_1.afterBracket)(code, open);
    const args = (0, brackets_js_1.pieces)(code, open + 1, close - 1).filter((one, i) => i > 0 || !/^(?:t|tb|b|\w{1,20}\.T\(\))$/.test(one));
    const rest = code.text.slice(close, end);
    if (rest.trim() !== '')
        return { text, ...chain(code, args, { from: close, to: end }) };
    const matcher = lastOf(name);
    const plain = (0, strength_js_1.strengthOf)(matcher, false);
    if (plain === 20 && args[0] !== undefined)
        return { text, ...condition(args[0], matcher) };
    return { text, matcher, strength: throwing(matcher, plain, args), terms: args.map(same_tokens_js_1.tokens) };
}
function lastOf(name) {
    return name.replace('!', '').split(/\.|->|::/).at(-1) ?? name;
}
/** An error of any kind is less than one that is named. */
function throwing(matcher, strength, args) {
    return strength === 50 && args.length > 0 && /throw|raise|reject|panic/i.test(matcher) ? 55 : strength;
}
function chain(code, args, { from, to }) {
    const rest = outside(code, from, to);
    const names = [...rest.matchAll(/(?:\.|->|\s)\s{0,9}([A-Za-z_]\w{0,60})/g)].map((match) => ({ name: match[1] ?? '', at: from + match.index + match[0].length }));
    const negated = names.some(({ name }) => /^(?:not|never|to_not|not_to|isNot)$/.test(name));
    const links = names.filter(({ name }) => !/^(?:not|never|to|to_not|not_to|be|been|have|has|with|and|resolves|rejects|should|is|that|deep|a|an|as|withFailMessage|describedAs)$/.test(name));
    const last = links.at(-1) ?? names.at(-1);
    const open = last === undefined ? -1 : code.text.slice(last.at, last.at + 3).search(/\(/);
    const values = last === undefined || open === -1 ? [] : (0, brackets_js_1.pieces)(code, last.at + open + 1, (0, brackets_js_1.afterBracket)(code, last.at + open) - 1);
    const matcher = last?.name ?? '';
    return { matcher, strength: throwing(matcher, (0, strength_js_1.strengthOf)(matcher, negated), values), terms: [...args, ...values].map(same_tokens_js_1.tokens) };
}
/** What stands in no bracket and no string; the rest is blank, so that places stay. */
function outside({ text, kinds }, from, to) {
    let depth = 0;
    let bare = '';
    for (let i = from; i < to; i++) {
        const char = text.charAt(i);
        if (kinds[i] === scan_source_js_1.CODE && ')]}'.includes(char))
            depth--;
        bare += kinds[i] === scan_source_js_1.CODE && depth === 0 ? char : ' ';
        if (kinds[i] === scan_source_js_1.CODE && '([{'.includes(char))
            depth++;
    }
    return bare;
}
const OPERATORS = /(?<![=!<>])(?:===|!==|==|!=|<=|>=)(?!=)|\bis\s{1,9}not\b|\bnot\s{1,9}in\b|\bis\b|\bin\b|(?<![<>=-])[<>](?![<>=])/g;
/** `a == b` as an assertion of truth: the operator says how much. */
function condition(text, fallback) {
    const bare = text.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, (string) => ' '.repeat(string.length));
    const found = [...bare.matchAll(OPERATORS)].find((match) => depthAt(bare, match.index) === 0);
    const approximate = /\bapprox\s{0,3}\(/.test(bare) ? 70 : null;
    if (found === undefined)
        return { matcher: fallback, strength: inner(bare), terms: [(0, same_tokens_js_1.tokens)(text)] };
    const operator = found[0].replace(/\s+/g, ' ');
    const weak = /\b(?:or\s{1,9}true|true\s{1,9}or)\b|\|\|\s{0,9}true\b/i.test(bare);
    const strength = weak ? 10 : approximate ?? (0, strength_js_1.strengthOf)(operator, false);
    return { matcher: operator, strength, terms: [text.slice(0, found.index), text.slice(found.index + found[0].length)].map(same_tokens_js_1.tokens) };
}
function depthAt(text, at) {
    let depth = 0;
    for (let i = 0; i < at; i++) {
        if ('([{'.includes(text.charAt(i)))
            depth++;
        else if (')]}'.includes(text.charAt(i)))
            depth--;
    }
    return depth;
}
/** `isinstance(a, b)`, `a.startswith(b)`, `x.is_some()` inside an assertion of truth. */
function inner(text) {
    const call = /([A-Za-z_]\w{0,60})!?\s{0,3}\([^()]{0,400}\)\s{0,9}$/.exec(text)?.[1];
    const strength = call === undefined ? null : (0, strength_js_1.strengthOf)(call, false);
    return strength === null || strength === 90 ? (strength ?? 20) : Math.max(20, strength);
}


/***/ }),

/***/ 21888:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.scanned = scanned;
exports.afterBracket = afterBracket;
exports.pieces = pieces;
exports.valuesIn = valuesIn;
const scan_source_js_1 = __webpack_require__(6226);
function scanned(text, language) {
    return { text, kinds: (0, scan_source_js_1.scanSource)(text, language) };
}
/** More than any call of a test that is worth reading. */
const FAR = 20_000;
const OPEN = '([{';
const CLOSE = ')]}';
/** The place after the bracket that closes the one at `open`; the end of what is looked at where it is never closed. */
function afterBracket({ text, kinds }, open) {
    const end = Math.min(text.length, open + FAR);
    let depth = 0;
    for (let i = open; i < end; i++) {
        if (kinds[i] !== scan_source_js_1.CODE)
            continue;
        if (OPEN.includes(text.charAt(i)))
            depth++;
        else if (CLOSE.includes(text.charAt(i)) && --depth <= 0)
            return i + 1;
    }
    return end;
}
/** What stands between `from` and `to`, cut at the commas that are in no bracket; blank pieces and comments are left out. */
function pieces(code, from, to) {
    const found = [];
    let depth = 0;
    let piece = '';
    for (let i = from; i < to; i++) {
        const char = code.text.charAt(i);
        const kind = code.kinds[i];
        if (kind === scan_source_js_1.COMMENT)
            continue;
        if (kind === scan_source_js_1.CODE && OPEN.includes(char))
            depth++;
        if (kind === scan_source_js_1.CODE && CLOSE.includes(char))
            depth--;
        if (kind === scan_source_js_1.CODE && char === ',' && depth === 0) {
            found.push(piece);
            piece = '';
        }
        else
            piece += char;
    }
    return [...found, piece].map((one) => one.trim()).filter((one) => one !== '');
}
/** How many values a list or table holds, at any depth: what is between brackets and commas. A trailing comma is no value. */
function valuesIn({ text, kinds }, from, to) {
    let count = 0;
    let fresh = true;
    for (let i = from; i < to; i++) {
        const char = text.charAt(i);
        if (kinds[i] === scan_source_js_1.COMMENT || char === '\n' || char === ' ' || char === '\t' || char === '\r')
            continue;
        if (kinds[i] === scan_source_js_1.CODE && (char === ',' || OPEN.includes(char) || CLOSE.includes(char)))
            fresh = true;
        else if (fresh) {
            count++;
            fresh = false;
        }
    }
    return count;
}


/***/ }),

/***/ 2995:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.changedLines = changedLines;
const line_diff_js_1 = __webpack_require__(86805);
/** The lines that a change adds and removes, from its two images. */
function changedLines(change) {
    return (0, line_diff_js_1.diffLines)(change.beforeText, change.afterText);
}


/***/ }),

/***/ 75710:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.binary = void 0;
const answer_js_1 = __webpack_require__(78983);
/** What cannot be read cannot be judged: both images must be UTF-8 text, unless only the mode changes. */
exports.binary = (0, answer_js_1.perFile)({
    id: 'binary',
    title: 'Only text that can be read',
    clean: 'All changed content is text.',
    look: objectionTo,
});
function objectionTo(change) {
    if (change.before === change.after)
        return null;
    if (change.binary)
        return 'binary content';
    const unread = (change.before !== null && change.beforeText === undefined) || (change.after !== null && change.afterText === undefined);
    return unread ? 'content that is not UTF-8 text or is too large to read' : null;
}


/***/ }),

/***/ 49257:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.deletion = void 0;
const policy_js_1 = __webpack_require__(58525);
const answer_js_1 = __webpack_require__(78983);
const SMALL = 20;
const KEPT = 0.7;
/** No file goes away, and none over 20 lines loses more than 30 % of them: taking out what fails is no mend. Opened like a protected path. */
exports.deletion = (0, answer_js_1.perFile)({
    id: 'deletion',
    title: 'No file deleted or gutted',
    clean: 'No file is deleted or loses much of its content.',
    look: objectionTo,
});
function objectionTo(change, { policy, grant }) {
    if (change.modeBefore === null || (0, policy_js_1.isOpened)({ policy, grant }, change.path))
        return null;
    if (change.modeAfter === null)
        return 'deleted';
    const before = filled(change.beforeText);
    const after = filled(change.afterText);
    if (before <= SMALL || after >= before * KEPT)
        return null;
    return `shrinks from ${before} to ${after} lines`;
}
/** Lines with something on them: blank ones fill no gap. */
function filled(text) {
    return (text ?? '').split('\n').filter((line) => line.trim() !== '').length;
}


/***/ }),

/***/ 41657:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.envRead = void 0;
const blank_source_js_1 = __webpack_require__(79595);
const source_js_1 = __webpack_require__(57934);
const answer_js_1 = __webpack_require__(78983);
const signal_js_1 = __webpack_require__(45497);
/** Every common way to read the environment, in any language: a wrong language costs nothing here. */
const ENVIRONMENT = new RegExp([
    String.raw `\bprocess\s{0,9}\??\.\s{0,9}env\b`, String.raw `\bprocess\s{0,9}(?:\?\.)?\[\s{0,9}["'\x60]env`, String.raw `\}\s{0,9}=\s{0,9}process\b(?!\s{0,9}[.(\[])`,
    String.raw `\b(?:node:)?process["']\s{0,9}\)\s{0,9}\??\.\s{0,9}env\b`, String.raw `\bimport\s{0,9}\{[^}]{0,200}\benv\b[^}]{0,200}\}\s{0,9}from\s{0,9}["'](?:node:)?process["']`,
    String.raw `\bimport\.meta\.env\b`, String.raw `\b(?:Deno|Bun)\s{0,9}\.\s{0,9}env\b`,
    String.raw `\bos\s{0,9}\.\s{0,9}environb?\b`, String.raw `\bfrom\s{1,9}os\s{1,9}import\s[^\n]{0,200}\b(?:environb?|getenv)\b`, String.raw `\b(?:secure_)?getenvb?\s{0,9}\(`,
    String.raw `\bposix\s{0,9}\.\s{0,9}environ\b`, String.raw `\b(?:os|syscall)\s{0,9}\.\s{0,9}(?:Getenv|LookupEnv|Environ|ExpandEnv)\b`,
    String.raw `\benv\s{0,9}::\s{0,9}vars?(?:_os)?\b`, String.raw `\b(?:option_)?env!\s{0,9}[(\[{]`, String.raw `\bstd\s{0,9}::\s{0,9}env\s{0,9}(?:;|::\s{0,9}\{|as\b)`,
    String.raw `\bSystem\s{0,9}\.\s{0,9}getenv\b`, String.raw `(?<![\w.$])ENV\s{0,9}(?:\[|\.\s{0,9}(?:fetch|to_h|each|values|key|map|select|dig|slice|inspect))`, String.raw `\$_ENV\b`,
    String.raw `\bGetEnvironmentVariables?\b`, String.raw `\bprocessInfo\s{0,9}\.\s{0,9}environment\b`, String.raw `\bPlatform\s{0,9}\.\s{0,9}environment\b`,
    String.raw `\bSystem\s{0,9}\.\s{0,9}(?:get_env|fetch_env!?)`, String.raw `\bextern\s{1,9}char\s{0,9}\*\s{0,9}\*\s{0,9}environ\b`, String.raw `%ENV\b|\$ENV\s{0,9}\{`, String.raw `\$env:\w`,
].join('|'), 'g');
const SHELL_DUMP = [
    { languages: ['shell', 'make', 'docker', 'yaml', 'batch'], pattern: /(?:^|[\s;|&(`])(?:printenv|env\s{0,5}(?:[|>;)]|$)|export\s{1,5}-p|declare\s{1,5}-[a-z]{0,4}[px]|compgen\s{1,5}-v|set\s{0,5}(?:[|>]|$))/gm, what: 'it lists the environment' },
    { languages: ['shell', 'make', 'docker', 'yaml', 'batch'], pattern: /[$%]\{?[A-Z0-9_]{0,60}(?:TOKEN|SECRET|PASSW(?:OR)?D|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)[A-Z0-9_]{0,60}/g, what: 'it reads a secret of the environment' },
    { pattern: /["'\x60/ ]?\/proc\/|\bprocfs\b/g, what: 'it reads /proc' },
    { pattern: /(?<![\w/])(?:~|\$HOME|\$\{HOME\})?\/?\.(?:ssh|aws|netrc|npmrc|pypirc|git-credentials|docker\/config\.json|kube\/config)\b/g, what: 'it names a file of credentials' },
];
/**
 * Threats P5: a mend that reads the environment may carry keys out of later runs. A file that reads it already may go on;
 * one that did not has no reason to begin in order to mend a failure. `/proc`, credential files and dumps are refused whenever they come anew.
 */
exports.envRead = (0, answer_js_1.perFile)({
    id: 'env-read',
    title: 'No file begins to read the environment',
    clean: 'No file begins to read the environment, /proc or credentials.',
    look: objectionTo,
});
function objectionTo(change) {
    const { path, beforeText, afterText } = change;
    if (afterText === undefined)
        return null;
    const language = (0, source_js_1.languageOf)(path, afterText);
    if (language === 'prose')
        return null;
    const reads = (text) => (0, blank_source_js_1.withoutComments)(text, language).match(ENVIRONMENT) !== null;
    if (reads(afterText) && !reads(beforeText ?? ''))
        return 'it begins to read the environment';
    return (0, signal_js_1.grownSignal)(change, SHELL_DUMP, 'without-comments');
}


/***/ }),

/***/ 60491:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.checks = void 0;
const binary_js_1 = __webpack_require__(75710);
const deletion_js_1 = __webpack_require__(49257);
const env_read_js_1 = __webpack_require__(41657);
const invisible_js_1 = __webpack_require__(90868);
const modes_js_1 = __webpack_require__(78315);
const no_op_js_1 = __webpack_require__(78446);
const path_safety_js_1 = __webpack_require__(54439);
const protected_paths_js_1 = __webpack_require__(7820);
const secrets_js_1 = __webpack_require__(55718);
const size_js_1 = __webpack_require__(50054);
const tamper_01_skip_js_1 = __webpack_require__(20978);
const tamper_02_assertion_removed_js_1 = __webpack_require__(88161);
const tamper_03_weaker_assertion_js_1 = __webpack_require__(34677);
const tamper_04_expectation_rewritten_js_1 = __webpack_require__(61325);
const tamper_05_tautology_js_1 = __webpack_require__(51615);
const tamper_06_uncollected_js_1 = __webpack_require__(55062);
const tamper_07_cases_cut_js_1 = __webpack_require__(72963);
const tamper_08_swallow_js_1 = __webpack_require__(92245);
const tamper_09_exit_masking_js_1 = __webpack_require__(66952);
const tamper_10_allowed_failure_js_1 = __webpack_require__(5408);
const tamper_11_quality_gates_js_1 = __webpack_require__(99536);
const tamper_12_suppressions_js_1 = __webpack_require__(51517);
const tamper_13_config_loosened_js_1 = __webpack_require__(25066);
const tamper_14_snapshots_js_1 = __webpack_require__(26638);
const tamper_15_mocked_subject_js_1 = __webpack_require__(65580);
const tamper_16_environment_detection_js_1 = __webpack_require__(69546);
const tamper_17_hard_coded_answer_js_1 = __webpack_require__(99602);
const tamper_18_comparison_overload_js_1 = __webpack_require__(93529);
const tamper_19_padding_js_1 = __webpack_require__(61433);
const tamper_20_dependencies_js_1 = __webpack_require__(28727);
const tamper_21_guard_removed_js_1 = __webpack_require__(70027);
const tamper_22_runner_swapped_js_1 = __webpack_require__(38783);
const test_regions_js_1 = __webpack_require__(68407);
/** The registry: what a Patch is, then where it reaches, then what it says. Ids are stable; records and people refer to them. */
exports.checks = [
    no_op_js_1.noOp, path_safety_js_1.pathSafety, modes_js_1.modes, binary_js_1.binary, size_js_1.size, protected_paths_js_1.protectedPaths, test_regions_js_1.testRegionsClosed, deletion_js_1.deletion, invisible_js_1.invisible, secrets_js_1.secrets, env_read_js_1.envRead,
    tamper_01_skip_js_1.skip, tamper_02_assertion_removed_js_1.assertionRemoved, tamper_03_weaker_assertion_js_1.weakerAssertion, tamper_04_expectation_rewritten_js_1.expectationRewritten, tamper_05_tautology_js_1.tautology, tamper_06_uncollected_js_1.uncollected, tamper_07_cases_cut_js_1.casesCut, tamper_08_swallow_js_1.swallow,
    tamper_09_exit_masking_js_1.exitMasking, tamper_10_allowed_failure_js_1.allowedFailure, tamper_11_quality_gates_js_1.qualityGates, tamper_12_suppressions_js_1.suppressions, tamper_13_config_loosened_js_1.configLoosened, tamper_14_snapshots_js_1.snapshots, tamper_15_mocked_subject_js_1.mockedSubject,
    tamper_16_environment_detection_js_1.environmentDetection, tamper_17_hard_coded_answer_js_1.hardCodedAnswer, tamper_18_comparison_overload_js_1.comparisonOverload, tamper_19_padding_js_1.padding, tamper_20_dependencies_js_1.dependencies, tamper_21_guard_removed_js_1.guardRemoved, tamper_22_runner_swapped_js_1.runnerSwapped,
];


/***/ }),

/***/ 90868:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.invisible = void 0;
const invisible_js_1 = __webpack_require__(99064);
const answer_js_1 = __webpack_require__(78983);
const changed_lines_js_1 = __webpack_require__(2995);
/** Control characters besides tab, and the line ends that only some languages see (a lone carriage return, U+2028, U+2029). */
const HIDDEN = new RegExp(`${invisible_js_1.INVISIBLE}|[\\u0000-\\u0008\\u000a-\\u001f\\u007f-\\u009f\\u2028\\u2029]`, 'g');
const WORD = /[\p{L}\p{N}_]{1,200}/gu;
/** Letters that look Latin: Cyrillic, Armenian, Cherokee, the Greek look-alikes, full-width and mathematical forms. */
const LOOKALIKE = /[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρχ\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}]/u;
/**
 * Nothing that a reader cannot see, and no word of mixed look-alike letters, comes in with added lines (threats L4, D16).
 * What a removed line of the same file held may stand again: an emoji on a mended line keeps its selector.
 */
exports.invisible = (0, answer_js_1.perFile)({
    id: 'invisible',
    title: 'No invisible or look-alike characters',
    clean: 'Added lines hold nothing that cannot be seen.',
    look: objectionTo,
});
function objectionTo(change) {
    const { added, removed } = (0, changed_lines_js_1.changedLines)(change);
    const old = countHidden(removed.map((line) => line.text));
    for (const [char, times] of countHidden(added.map((line) => line.text))) {
        if (times > (old.get(char) ?? 0))
            return `an added line holds the invisible character ${(0, answer_js_1.plain)(char)}`;
    }
    const known = new Set(removed.flatMap((line) => mixedWords(line.text)));
    const mixed = added.flatMap((line) => mixedWords(line.text)).find((word) => !known.has(word));
    return mixed === undefined ? null : `an added line mixes look-alike letters in the word ${(0, answer_js_1.plain)(mixed)}`;
}
function countHidden(lines) {
    const counts = new Map();
    for (const line of lines) {
        for (const [char] of line.replace(/\r$/, '').matchAll(HIDDEN))
            counts.set(char, (counts.get(char) ?? 0) + 1);
    }
    return counts;
}
function mixedWords(line) {
    return (line.match(WORD) ?? []).filter((word) => /[A-Za-z]/.test(word) && LOOKALIKE.test(word));
}


/***/ }),

/***/ 78315:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.modes = void 0;
const answer_js_1 = __webpack_require__(78983);
/** Plain files only, and the exec bit stays as it is (threats D8, D9, D10). A grant may open the exec bit, nothing opens links and submodules. */
exports.modes = (0, answer_js_1.perFile)({
    id: 'modes',
    title: 'Only plain files, and no exec bit without a grant',
    clean: 'Only plain files, modes as granted.',
    look: objectionTo,
});
function objectionTo({ modeBefore, modeAfter }, { grant }) {
    for (const mode of [modeBefore, modeAfter]) {
        if (mode === '120000')
            return 'a symbolic link';
        if (mode === '160000')
            return 'a submodule';
        if (mode !== null && mode !== '100644' && mode !== '100755')
            return 'neither a plain file nor absent';
    }
    if (modeAfter === null || modeAfter === modeBefore || grant.modes)
        return null;
    if (modeBefore === null)
        return modeAfter === '100755' ? 'a new file with its exec bit set' : null;
    return `the mode changes from ${modeBefore} to ${modeAfter}`;
}


/***/ }),

/***/ 78446:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.noOp = void 0;
const answer_js_1 = __webpack_require__(78983);
/** A patch that changes nothing proves nothing: a step that is green with it was not mended by it. */
exports.noOp = {
    id: 'no-op',
    title: 'Something changes',
    run: ({ changes }) => {
        const real = changes.some((change) => change.before !== change.after || change.modeBefore !== change.modeAfter);
        return (0, answer_js_1.answer)('no-op', 'Something changes.', real ? [] : ['The patch changes nothing']);
    },
};


/***/ }),

/***/ 54439:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pathSafety = void 0;
const repo_path_js_1 = __webpack_require__(36411);
const answer_js_1 = __webpack_require__(78983);
/**
 * Every path that the final tree gains, changes or loses has a plain name, and no new one is another spelling of a path that is there
 * (threats D6, D7, D11): on a disk that ignores letter case the one would overwrite the other. Nothing opens this check.
 */
exports.pathSafety = {
    id: 'path-safety',
    title: 'Paths are plain and collide with no other path',
    run: (input) => (0, answer_js_1.answer)('path-safety', 'All paths are plain and unlike any other.', [...input.changes.flatMap(objections), ...collisions(input)]),
};
function objections(change) {
    const why = (0, repo_path_js_1.unfitPath)(change.path, change.modeBefore !== null);
    return why === null ? [] : [`${(0, answer_js_1.plain)(JSON.stringify(change.path))}: ${why}`];
}
function collisions({ changes, basePaths }) {
    const fresh = changes.filter((change) => change.modeBefore === null);
    if (fresh.length === 0)
        return [];
    const gone = new Set(changes.filter((change) => change.modeAfter === null).map((change) => change.path));
    const places = new Map();
    for (const path of basePaths)
        if (!gone.has(path))
            addPlaces(places, path);
    return fresh.flatMap(({ path }) => {
        const clash = clashWith(places, path);
        addPlaces(places, path);
        return clash === null ? [] : [`${(0, answer_js_1.plain)(path)} collides with ${(0, answer_js_1.plain)(clash)}, which is there`];
    });
}
/** A path and every folder above it. */
function levels(path) {
    const names = path.split('/');
    return names.map((_, i) => ({ spelling: names.slice(0, i + 1).join('/'), file: i === names.length - 1 }));
}
function addPlaces(places, path) {
    for (const place of levels(path)) {
        const key = fold(place.spelling);
        if (!places.has(key))
            places.set(key, place);
    }
}
function clashWith(places, path) {
    for (const place of levels(path)) {
        const there = places.get(fold(place.spelling));
        if (there !== undefined && (there.spelling !== place.spelling || there.file || place.file))
            return there.spelling;
    }
    return null;
}
function fold(path) {
    return path.normalize('NFKC').toLowerCase().toUpperCase();
}


/***/ }),

/***/ 7820:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.protectedPaths = void 0;
const glob_js_1 = __webpack_require__(66857);
const policy_js_1 = __webpack_require__(58525);
const answer_js_1 = __webpack_require__(78983);
const protected_js_1 = __webpack_require__(2779);
/**
 * What decides about builds, runs, checks and trust is closed (threats D14), unless the caller's Policy or a fixer's grant names it.
 * What the caller denies is closed to everybody. Left out on purpose: a list of files that "look harmless"; the table is the list.
 */
exports.protectedPaths = (0, answer_js_1.perFile)({
    id: 'protected-paths',
    title: 'No protected or denied path',
    clean: 'No path is protected or denied.',
    look: objectionTo,
});
function objectionTo({ path }, { policy, grant }) {
    if ((0, policy_js_1.isDenied)(policy, path))
        return 'denied by the caller';
    const row = protected_js_1.PROTECTED.find(({ globs }) => (0, glob_js_1.matchAnyGlob)(globs, path, { ignoreCase: true }));
    return row === undefined || (0, policy_js_1.isOpened)({ policy, grant }, path) ? null : `${row.what}, which is closed`;
}


/***/ }),

/***/ 55718:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.secrets = void 0;
const redact_pem_js_1 = __webpack_require__(1417);
const redact_shapes_js_1 = __webpack_require__(69521);
const answer_js_1 = __webpack_require__(78983);
const changed_lines_js_1 = __webpack_require__(2995);
/** No added line holds what looks like a key or password, more often than the file held it before: a copy of one is one more. The value itself is never told. */
exports.secrets = (0, answer_js_1.perFile)({
    id: 'secrets',
    title: 'No secrets in added lines',
    clean: 'Added lines hold nothing in the shape of a secret.',
    look: objectionTo,
});
function objectionTo(change) {
    const text = (0, changed_lines_js_1.changedLines)(change).added.map((line) => line.text).join('\n');
    const fresh = [...(0, redact_shapes_js_1.findShapes)(text), ...(0, redact_pem_js_1.findPem)(text)].find(({ from, to }) => isMore(change, text.slice(from, to)));
    return fresh === undefined ? null : `an added line holds a secret (${fresh.class})`;
}
/** What is put together of added lines that stand apart is in neither image, and counts as one. */
function isMore({ beforeText, afterText }, value) {
    return Math.max(1, times(afterText, value)) > times(beforeText, value);
}
function times(text, value) {
    return (text ?? '').split(value).length - 1;
}


/***/ }),

/***/ 50054:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.size = void 0;
const answer_js_1 = __webpack_require__(78983);
const changed_lines_js_1 = __webpack_require__(2995);
/**
 * A mend is small (threats D13). A grant's caps hold where they are larger; the cap in bytes grows in step with the one in lines, since a
 * grant has none of its own (a lock file has many lines, not long ones).
 */
exports.size = {
    id: 'size',
    title: 'Within the caps on files, lines and bytes',
    run: (input) => {
        const { files, lines, bytes } = measure(input);
        const caps = capsOf(input);
        const over = [
            files > caps.files ? [`${files} files are changed, ${caps.files} are allowed`] : [],
            lines > caps.lines ? [`${lines} lines are changed, ${caps.lines} are allowed`] : [],
            bytes > caps.bytes ? [`${bytes} bytes of lines are changed, ${caps.bytes} are allowed`] : [],
        ];
        return (0, answer_js_1.answer)('size', `${files} file(s), ${lines} changed line(s), ${bytes} byte(s).`, over.flat());
    },
};
function measure({ changes }) {
    const lines = changes.reduce((sum, change) => sum + Math.max(0, change.added) + Math.max(0, change.removed), 0);
    const texts = changes.flatMap((change) => {
        const { added, removed } = (0, changed_lines_js_1.changedLines)(change);
        return [...added, ...removed].map((line) => line.text.length + 1);
    });
    return { files: changes.length, lines, bytes: texts.reduce((sum, length) => sum + length, 0) };
}
function capsOf({ policy, grant }) {
    const files = Math.max(policy.maxFiles, grant.maxFiles ?? 0);
    const lines = Math.max(policy.maxLines, grant.maxLines ?? 0);
    return { files, lines, bytes: Math.ceil((policy.maxBytes * lines) / Math.max(1, policy.maxLines)) };
}


/***/ }),

/***/ 20978:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.skip = void 0;
const answer_js_1 = __webpack_require__(78983);
const signal_js_1 = __webpack_require__(45497);
const test_code_js_1 = __webpack_require__(31591);
/** Threats, signal 1: a test that is not run, or that makes the others not run. */
const SIGNALS = [
    { languages: ['js'], pattern: /\b(?:it|test|describe|suite|context|bench|t)\s{0,3}(?:\.\s{0,3}(?:each|concurrent|serial|sequential|parallel|describe)\s{0,3}){0,2}\.\s{0,3}(?:skip|only|todo|fails|failing|fixme|skipIf|runIf)\b|(?<![\w.$])(?:x(?:it|test|describe|context|specify)|f(?:it|describe|context|specify))\s{0,3}[(.]|\bthis\s{0,3}\.\s{0,3}skip\s{0,3}\(|\bpending\s{0,3}\(|\b(?:skip|only|todo)\s{0,3}:\s{0,3}(?:true|['"`])|\[\s{0,3}['"`](?:skip|only|todo)['"`]\s{0,3}\]/g, what: 'a test is skipped or put in focus' },
    { languages: ['python'], pattern: /\b(?:pytest\s{0,3}\.\s{0,3})?mark\s{0,3}\.\s{0,3}(?:skip|skipif|xfail)\b|\b(?:unittest\s{0,3}\.\s{0,3})?(?:skip|skipIf|skipUnless|expectedFailure)\s{0,3}(?:\(|$)|\bskipTest\b|\bSkipTest\b|\bpytest\s{0,3}\.\s{0,3}(?:skip|xfail|importorskip)\b|\bimportorskip\b|\b__test__\s{0,3}=|\bpytestmark\s{0,3}=|\bcollect_ignore\w{0,10}\s{0,3}=/gm, what: 'a test is skipped or expected to fail' },
    { languages: ['go'], pattern: /\b(?:t|b|tb|f|s|suite)\s{0,3}\.\s{0,3}(?:T\s{0,3}\(\s{0,3}\)\s{0,3}\.\s{0,3})?Skip(?:f|Now)?\s{0,3}\(|\btesting\s{0,3}\.\s{0,3}Short\s{0,3}\(/g, what: 'a test is skipped' },
    { languages: ['rust'], pattern: /#\s{0,3}\[\s{0,3}(?:ignore\b|cfg_attr\s{0,3}\([^\n\]]{0,160}\bignore\b)|#\s{0,3}\[\s{0,3}cfg\s{0,3}\(\s{0,3}(?:any\s{0,3}\(\s{0,3}\)|not\s{0,3}\(\s{0,3}test|feature\b)/g, what: 'a test is ignored' },
    { languages: ['java'], pattern: /@(?:Disabled\w{0,30}|Ignore\w{0,10}|EnabledIf\w{0,30}|EnabledOn\w{0,20}|PendingFeature)\b|\b(?:Assume|Assumptions)\s{0,3}\.|\bassum(?:e|ing)(?:True|False|That|Not)\w{0,10}\s{0,3}[({]|\benabled\s{0,3}=\s{0,3}false\b|\bSkipException\b|\bTestAbortedException\b/g, what: 'a test is disabled' },
    { languages: ['c'], pattern: /\bGTEST_SKIP\b|\bDISABLED_\w|\bSKIP\s{0,3}\(|\bdoctest::(?:skip|should_fail|may_fail)\b|"\[(?:\.|!hide|!mayfail|!shouldfail)[^"\n]{0,60}"|\bboost::unit_test::disabled\b|\bBOOST_AUTO_TEST_CASE_EXPECTED_FAILURES\b|\bTEST_IGNORE\w{0,20}/g, what: 'a test is skipped' },
    { languages: ['csharp'], pattern: /\[\s{0,3}(?:Ignore|Explicit)\b|\bSkip\s{0,3}=|\bAssert\s{0,3}\.\s{0,3}(?:Ignore|Inconclusive|Skip)\b/g, what: 'a test is skipped' },
    { languages: ['ruby'], pattern: /(?<![\w.])(?:x(?:it|describe|context|specify|example)|f(?:it|describe|context|specify)|skip|pending)\b|\b(?:skip|focus|pending)\s{0,3}:|:(?:skip|focus|pending)\b/g, what: 'a test is skipped or put in focus' },
    { languages: ['php'], pattern: /\bmarkTest(?:Skipped|Incomplete)\b|->\s{0,3}(?:skip|todo|only)\s{0,3}\(|@(?:requires|group\s{1,3}skip)\b|#\[Requires/g, what: 'a test is skipped' },
    { languages: ['swift', 'dart', 'elixir'], pattern: /\bXCTSkip\w{0,10}|\.disabled\s{0,3}\(|\bskip\s{0,3}:|@tag\s{0,3}:?(?:skip|pending)|@moduletag\s{0,3}:?skip/g, what: 'a test is skipped' },
    { languages: ['shell'], pattern: /^[ \t]{0,20}skip\b/gm, what: 'a test is skipped' },
];
/** Go leaves files out by a comment. */
const TAGS = [{ languages: ['go'], pattern: /^\/\/\s?(?:go:build|\+build)\b/gm, what: 'a test file is left out by a build tag' }];
exports.skip = (0, answer_js_1.perFile)({
    id: 'tamper-01-skip',
    title: 'No test is skipped or put in focus',
    clean: 'No test is skipped, ignored or put in focus anew.',
    look: objectionTo,
});
function objectionTo(change, { failure }) {
    const tests = (0, test_code_js_1.testPart)(change, failure);
    return tests === null ? null : ((0, signal_js_1.grownSignal)(tests, SIGNALS, 'without-comments') ?? (0, signal_js_1.grownSignal)(tests, TAGS, 'raw'));
}


/***/ }),

/***/ 88161:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.assertionRemoved = void 0;
const answer_js_1 = __webpack_require__(78983);
const assertion_changes_js_1 = __webpack_require__(19857);
/**
 * Threats, signal 2: the assertion that failed is taken out, or commented out. What stands elsewhere in test code with the same tokens was
 * only moved. Left out: an assertion that moved into a helper which nobody calls.
 */
exports.assertionRemoved = {
    id: 'tamper-02-assertion-removed',
    title: 'No assertion is taken out',
    run: (input) => {
        const gone = (0, assertion_changes_js_1.assertionChanges)(input).filter((one) => one.fate === 'removed');
        return (0, answer_js_1.answer)('tamper-02-assertion-removed', 'No assertion is gone.', gone.map(({ path, before }) => `${(0, answer_js_1.plain)(path)}: the assertion of line ${before.line} is gone`));
    },
};


/***/ }),

/***/ 34677:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.weakerAssertion = void 0;
const answer_js_1 = __webpack_require__(78983);
const assertion_changes_js_1 = __webpack_require__(19857);
const signal_js_1 = __webpack_require__(45497);
const test_code_js_1 = __webpack_require__(31591);
/** What matches everything, inside a value that is compared. */
const WILDCARDS = [
    { languages: ['js'], pattern: /\bexpect\s{0,3}\.\s{0,3}(?:anything|any|objectContaining|arrayContaining|stringContaining|stringMatching)\s{0,3}\(/g, what: 'a value is compared with anything' },
    { languages: ['python'], pattern: /\b(?:mock\s{0,3}\.\s{0,3})?ANY\b|\bunittest\s{0,3}\.\s{0,3}mock\s{0,3}\.\s{0,3}ANY\b/g, what: 'a value is compared with anything' },
    { languages: ['go'], pattern: /\bmock\s{0,3}\.\s{0,3}Anything\w{0,20}|\bgomock\s{0,3}\.\s{0,3}Any\s{0,3}\(/g, what: 'a value is compared with anything' },
    { languages: ['java'], pattern: /\bany(?:String|Int|Long|List|Map|Object|Collection)?\s{0,3}\(\s{0,3}\)|\banything\s{0,3}\(/g, what: 'a value is compared with anything' },
    { languages: ['c'], pattern: /\btesting::_|\b(?:An|A)<[^>\n]{1,60}>\s{0,3}\(\s{0,3}\)/g, what: 'a value is compared with anything' },
    { languages: ['rust'], pattern: /#\s{0,3}\[\s{0,3}should_panic\b|\bmatches!\s{0,3}\([^\n]{1,160},\s{0,3}_\s{0,3}\)/g, what: 'a test wants a panic, or matches anything' },
];
/**
 * Threats, signal 3: an assertion says less than it did. A ladder from exact to truth tells how much a matcher says; one rung down is too
 * many. Left out: a subject that is normalised a line before it is compared.
 */
exports.weakerAssertion = {
    id: 'tamper-03-weaker-assertion',
    title: 'No assertion says less than before',
    run: (input) => (0, answer_js_1.answer)('tamper-03-weaker-assertion', 'No assertion is weaker.', [
        ...(0, assertion_changes_js_1.assertionChanges)(input).filter((one) => one.fate === 'weaker').map(({ path, before }) => `${(0, answer_js_1.plain)(path)}: the assertion of line ${before.line} says less than before`),
        ...input.changes.flatMap((change) => wildcard(change, input)),
    ]),
};
function wildcard(change, { failure }) {
    const tests = (0, test_code_js_1.testPart)(change, failure);
    const what = tests === null ? null : (0, signal_js_1.grownSignal)(tests, WILDCARDS, 'without-comments');
    return what === null ? [] : [`${(0, answer_js_1.plain)(change.path)}: ${what}`];
}


/***/ }),

/***/ 61325:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.expectationRewritten = void 0;
const blank_source_js_1 = __webpack_require__(79595);
const source_js_1 = __webpack_require__(57934);
const answer_js_1 = __webpack_require__(78983);
const assertion_changes_js_1 = __webpack_require__(19857);
const assertions_js_1 = __webpack_require__(6128);
const changed_lines_js_1 = __webpack_require__(2995);
const literals_js_1 = __webpack_require__(91473);
const test_code_js_1 = __webpack_require__(31591);
/**
 * Threats, signal 4: the test is made to want what the code does. Seen in the assertion itself, and one step before it: a literal that
 * changes in a binding which an assertion names, or in a row of a table. Left out: what reaches the assertion over two steps.
 */
exports.expectationRewritten = {
    id: 'tamper-04-expectation-rewritten',
    title: 'No expected value is rewritten',
    run: (input) => (0, answer_js_1.answer)('tamper-04-expectation-rewritten', 'Every test wants what it wanted.', [
        ...(0, assertion_changes_js_1.assertionChanges)(input).filter((one) => one.fate === 'rewritten').map((one) => told(one, input.failure)),
        ...input.changes.flatMap((change) => bindings(change, input)),
    ]),
};
function told({ path, before, after }, failure) {
    const got = failure?.primary.some(({ actual }) => actual !== undefined && actual.trim() !== '' && after?.text.includes(actual.trim()));
    return `${(0, answer_js_1.plain)(path)}: the assertion of line ${before.line} wants something else${got === true ? ', namely what the failing run gave' : ''}`;
}
/** Lines that stay but for a literal, where that literal reaches an assertion. */
function bindings(change, { failure }) {
    const tests = (0, test_code_js_1.testPart)(change, failure);
    if (tests?.beforeText === undefined || tests.afterText === undefined)
        return [];
    const language = (0, source_js_1.languageOf)(change.path, tests.beforeText);
    const named = new Set((0, assertions_js_1.assertionsIn)(tests.beforeText, language).flatMap((one) => one.text.split('\u0001')));
    const code = { ...tests, beforeText: (0, blank_source_js_1.withoutComments)(tests.beforeText, language), afterText: (0, blank_source_js_1.withoutComments)(tests.afterText, language) };
    const { added, removed } = (0, changed_lines_js_1.changedLines)(code);
    const rewritten = removed.find((line) => named.size > 0 && reaches(line.text, named) && added.some((other) => differsInLiterals(line, other)));
    return rewritten === undefined ? [] : [`${(0, answer_js_1.plain)(change.path)}: line ${rewritten.n} gives an assertion another value`];
}
function differsInLiterals(line, other) {
    if ((0, literals_js_1.formOf)(line.text) !== (0, literals_js_1.formOf)(other.text))
        return false;
    const [a, b] = [(0, literals_js_1.literalsIn)(line.text), (0, literals_js_1.literalsIn)(other.text)].map(({ strings, numbers }) => JSON.stringify([[...strings], [...numbers]]));
    return a !== b;
}
/** Paths of modules and titles of tests are no values. */
const NO_VALUE = /^\s*(?:import\b|from\b|export\b.{0,200}\bfrom\b|#\s*include|use\s|using\s|package\s|require\b|(?:const|let|var)\b.{0,200}\brequire\s{0,3}\(|(?:describe|it|test|suite|context)\b[^(]{0,40}\(|(?:@?DisplayName|TEST|TEST_F|TEST_CASE|SECTION|SUBCASE)\b|(?:\}\s*)?(?:jest\.)?(?:setTimeout|sleep|console|print|log)\b)/;
const ROW = /^\s*(?:[[({'"`\d-]|case\b|\w{1,40}\s{0,3}:)/;
const BINDING = /^\s*(?:(?:const|let|var|final|auto|static|val|def|my|local|int|long|double|float|bool|String|string|std::string|expected|want)\s{1,9}){0,3}(?:mut\s{1,9})?[$@]?(\w{1,60})[^=\n]{0,80}?(?::=|(?<![!<>=])=)(?!=)/;
function reaches(text, named) {
    if (NO_VALUE.test(text))
        return false;
    const name = BINDING.exec(text)?.[1];
    if (name !== undefined)
        return named.has(name);
    return ROW.test(text) || /\b(?:if|want|expected|got)\b/.test(text);
}


/***/ }),

/***/ 51615:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tautology = void 0;
const source_js_1 = __webpack_require__(57934);
const answer_js_1 = __webpack_require__(78983);
const assertions_js_1 = __webpack_require__(6128);
const signal_js_1 = __webpack_require__(45497);
const test_code_js_1 = __webpack_require__(31591);
/** Threats, signal 5: what is always true, and what is never reached. */
const SIGNALS = [
    { pattern: /\bor\s{1,9}True\b|\bTrue\s{1,9}or\b|\|\|\s{0,9}(?:true|1)\s{0,9}[);,\n]|\(\s{0,9}true\s{0,9}\|\|/g, what: 'a condition is always true (or true)' },
    { pattern: /\b(?:if|while|elif)\s{0,3}\(?\s{0,3}(?:false|False|0|!\s{0,3}true|not\s{1,3}True|1\s{0,3}==\s{0,3}0|None|null|nil)\s{0,3}(?:\)|:|\{|&&|\band\b)|^[ \t]{0,9}#[ \t]{0,9}if[ \t]{1,9}(?:0|false)\b|\bif\s{1,3}constexpr\s{0,3}\(\s{0,3}false|\bcfg!\s{0,3}\(\s{0,3}any\s{0,3}\(\s{0,3}\)|\bif\s{1,3}false\b/gm, what: 'a part of a test is never reached' },
    { pattern: /\b(?:if|while)\s{0,3}\(?\s{0,3}(?:true|True|1)\s{0,3}(?:\)|:|\{)\s{0,20}\{?\s{0,20}return\b/g, what: 'a test ends before it asserts' },
    { pattern: /^[ \t]{0,80}return(?:[ \t]{1,9}(?:None|nil|null|undefined|true|True))?[ \t]{0,9};?[ \t]{0,9}\r?$/gm, what: 'a test ends before it asserts' },
    { languages: ['python'], pattern: /^[ \t]{0,80}assert[ \t]{0,3}\((?=[^\n]{0,400},[ \t]{0,9}f?["'][^"'\n]{0,200}["'][ \t]{0,3}\)[ \t]{0,3}$)/gm, what: 'a pair is asserted, which is always true' },
    { languages: ['js'], pattern: /\b(?:await|return)\s{1,9}expect\b/g, what: 'an assertion is no longer waited for', fewer: true },
    { languages: ['js'], pattern: /\b(?:await|return|yield)\s{1,9}assert\s{0,3}\.\s{0,3}(?:rejects|doesNotReject)\b/g, what: 'an assertion is no longer waited for', fewer: true },
];
exports.tautology = (0, answer_js_1.perFile)({
    id: 'tamper-05-tautology',
    title: 'No assertion is always true or never reached',
    clean: 'No assertion is always true or never reached.',
    look: objectionTo,
});
function objectionTo(change, { failure }) {
    const tests = (0, test_code_js_1.testPart)(change, failure);
    if (tests?.afterText === undefined)
        return null;
    const language = (0, source_js_1.languageOf)(change.path, tests.afterText);
    const empty = (text) => (0, assertions_js_1.assertionsIn)(text ?? '', language).filter(saysNothing).length;
    if (empty(tests.afterText) > empty(tests.beforeText))
        return 'an assertion is always true';
    return (0, signal_js_1.grownSignal)(tests, SIGNALS, 'without-comments');
}
const VALUE = /^(?:"[^"]*"|-?\u0001?\d[\d.\u0001]*|true|false|null|nil|none|undefined|not\u0001(?:false|none)|!\u0001false)$/i;
/** Both sides the same, or nothing but values. */
function saysNothing({ terms, strength, matcher }) {
    if (strength === 10)
        return true;
    const [first, second] = terms;
    if (first === undefined || /^(?:fail|failnow|errorf?|fatalf?|raises|warns|unreachable)$/i.test(matcher))
        return false;
    const spoken = terms.slice(0, 2);
    if (second !== undefined && first === second && !/not|ne$|!=|isnot/i.test(matcher))
        return true;
    if (strength === 20)
        return VALUE.test(first) && !/^(?:false|null|nil|none|0)$/i.test(first);
    return spoken.length > 0 && spoken.every((term) => VALUE.test(term));
}


/***/ }),

/***/ 55062:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.uncollected = void 0;
const source_js_1 = __webpack_require__(57934);
const answer_js_1 = __webpack_require__(78983);
const changed_lines_js_1 = __webpack_require__(2995);
const declared_tests_js_1 = __webpack_require__(91203);
const signal_js_1 = __webpack_require__(45497);
const test_code_js_1 = __webpack_require__(31591);
/** Ways to tell a runner what not to run. */
const LEFT_OUT = [
    { pattern: /\b(?:testPathIgnorePatterns|modulePathIgnorePatterns|watchPathIgnorePatterns|testIgnore|collect_ignore(?:_glob)?|norecursedirs|forceExclude|excludedGroups|excludeTags|excludeCategories|exclude_patterns?)\b/g, what: 'tests are left out by the runner’s settings' },
    { pattern: /(?:^|[\s"'`,])(?:--deselect|--ignore-glob|--ignore[= ]\S{0,80}test|--testPathIgnorePatterns|--exclude-task|--skip[= ]|-skip[= ]|-k[= ]{1,3}\\?["']?not\b|-m[= ]{1,3}\\?["']?not\b|--invert|--exclude\b|-LE\s|-E\s{1,3}\S{0,60}test|--gtest_filter=-)/gm, what: 'tests are left out by an option' },
    { languages: ['html', 'java'], pattern: /<(?:excludes?|excludedGroups|skipTests|skip|testExcludes)>|\bexclude\s{0,3}[("']{1,2}\S{0,80}[Tt]est|-DskipTests|\bmaven\.test\.skip\b/g, what: 'tests are left out by the build' },
];
/** Settings that say what is a test: any change of them needs a person. */
const COLLECTS = /\b(?:testMatch|testRegex|testDir|testpaths|python_files|python_classes|python_functions|spec_files|testSourceDirectory|add_test|enable_testing|gtest_discover_tests)\b/;
/** Threats, signal 6: tests that nobody finds any more, because they are gone, renamed, moved, or left out by settings. */
exports.uncollected = {
    id: 'tamper-06-uncollected',
    title: 'No test is lost to its runner',
    run: (input) => (0, answer_js_1.answer)('tamper-06-uncollected', 'No test is gone, renamed away or left out.', [...input.changes.flatMap((change) => objections(change, input)), ...fewerTests(input)]),
};
function objections(change, input) {
    const told = (what) => [`${(0, answer_js_1.plain)(change.path)}: ${what}`];
    if (change.modeBefore !== null && change.modeAfter === null)
        return (0, test_code_js_1.testPart)(change, input.failure) === null || movedWithin(change, input) ? [] : told('a file of tests is gone');
    if ((0, source_js_1.languageOf)(change.path, change.afterText) === 'prose')
        return [];
    const { added, removed } = (0, changed_lines_js_1.changedLines)(change);
    if (isSettings(change) && [...added, ...removed].some((line) => COLLECTS.test(line.text)))
        return told('what counts as a test is changed');
    const what = (0, signal_js_1.grownSignal)(change, LEFT_OUT, 'raw');
    return what === null ? [] : told(what);
}
/** The same content under another name that the runner finds as well. */
function movedWithin(gone, { changes, failure }) {
    const named = (0, declared_tests_js_1.isCollected)(gone.path);
    return changes.some((one) => one.modeBefore === null && one.after === gone.before && (0, test_code_js_1.testPart)(one, failure) !== null && (!named || (0, declared_tests_js_1.isCollected)(one.path)) && one.path.split('.').at(-1) === gone.path.split('.').at(-1));
}
function isSettings({ path, afterText }) {
    return ['json', 'config', 'yaml', 'html', 'shell', 'make', 'other'].includes((0, source_js_1.languageOf)(path, afterText)) || /\b(?:config|conf|setup|cmake|karma|gruntfile|gulpfile)\b|\.(?:gradle|kts|cmake)$|CMakeLists/i.test(path);
}
/** Counted over all changed files, so that a test may move to where it is found. */
function fewerTests({ changes, failure }) {
    const parts = changes.filter((change) => change.modeAfter !== null).map((change) => (0, test_code_js_1.testPart)(change, failure)).filter((part) => part !== null);
    const before = parts.reduce((sum, part) => sum + (0, declared_tests_js_1.testsIn)(part.path, part.beforeText), 0);
    const after = parts.reduce((sum, part) => sum + (part.beforeText === undefined && !(0, declared_tests_js_1.isCollected)(part.path) ? 0 : (0, declared_tests_js_1.testsIn)(part.path, part.afterText)), 0);
    return after < before ? [`${before - after} test(s) fewer are declared, in ${(0, answer_js_1.plain)(parts.map((part) => part.path).join(', '))}`] : [];
}


/***/ }),

/***/ 72963:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.casesCut = void 0;
const blank_source_js_1 = __webpack_require__(79595);
const source_js_1 = __webpack_require__(57934);
const answer_js_1 = __webpack_require__(78983);
const brackets_js_1 = __webpack_require__(21888);
const changed_lines_js_1 = __webpack_require__(2995);
const signal_js_1 = __webpack_require__(45497);
const test_code_js_1 = __webpack_require__(31591);
const ROWS = [
    { pattern: /#\s{0,3}\[\s{0,3}(?:case|test_case|values|data)\b|@(?:CsvSource|ValueSource|MethodSource|EnumSource|CsvFileSource|DataProvider|RepeatedTest|dataProvider|TestWith|example|given)\b|\[\s{0,3}(?:TestCase|InlineData|DataRow|MemberData)\b|\bpytest\s{0,3}\.\s{0,3}param\s{0,3}\(|\bINSTANTIATE_TEST_SUITE_P\b|\bINSTANTIATE_TEST_CASE_P\b|\bt\s{0,3}\.\s{0,3}Run\s{0,3}\(|\bsubTest\s{0,3}\(/g, what: 'a test has fewer cases', fewer: true },
];
/** A name under which the rows of a table stand, up to its first bracket. */
const TABLE = /(?:\b(?:each|parametrize|parameterized|expand|ValuesIn|Values|Combine|CsvSource|ValueSource|DataProvider|TestWith|with_them)\b|\b(?:for\b[^\n()[\]{}=:]{0,80}|\w{0,40}(?:[Cc]ases?|[Tt]ests?|[Tt]able|[Rr]ows?|[Ss]cenarios|[Ee]xamples|[Ii]nputs|[Dd]ata|[Vv]ectors|[Ss]amples|[Pp]airs)\b(?:[^\n()[\]{};=]{0,80}))(?:=|:=|:|\bin\b|\bof\b)[^\n()[\]{};]{0,80})\s{0,3}[[({]/g;
const TEMPLATE = /\beach\s{0,3}`([^`]{0,20000})`/g;
const LOOP = /^\s*(?:for|while)\b|\brange\s{0,3}\(|\.(?:times|repeat)\b|\brepeat\s{0,3}\(|\b0\s{0,2}\.\.=?/;
/** Threats, signal 7: the case that fails is taken out of the table, or the loop ends before it. */
exports.casesCut = (0, answer_js_1.perFile)({
    id: 'tamper-07-cases-cut',
    title: 'No case is cut from a table or loop of tests',
    clean: 'Every table and loop of tests has its cases.',
    look: objectionTo,
});
function objectionTo(change, { failure }) {
    const tests = (0, test_code_js_1.testPart)(change, failure);
    if (tests?.beforeText === undefined || tests.afterText === undefined)
        return null;
    const language = (0, source_js_1.languageOf)(change.path, tests.afterText);
    const [before, after] = [(0, blank_source_js_1.withoutComments)(tests.beforeText, language), (0, blank_source_js_1.withoutComments)(tests.afterText, language)];
    if (tableSize(after, language) < tableSize(before, language))
        return 'a table of tests has fewer values';
    if (shorterLoop(tests))
        return 'a loop of a test ends sooner';
    return (0, signal_js_1.grownSignal)(tests, ROWS, 'without-comments');
}
function tableSize(text, language) {
    const code = (0, brackets_js_1.scanned)(text, language);
    let end = 0;
    let size = 0;
    for (const match of text.matchAll(TABLE)) {
        const open = match.index + match[0].length - 1;
        if (open < end || code.kinds[open] !== 0)
            continue;
        end = spanEnd(code, open);
        size += (0, brackets_js_1.valuesIn)(code, open, end);
    }
    return size + [...text.matchAll(TEMPLATE)].reduce((sum, match) => sum + (match[1] ?? '').split('\n').filter((line) => line.includes('|')).length, 0);
}
/** Over brackets that follow one another: Go's `[]struct{…}{…}`, `vec![…]`, `[][2]int{…}`. */
function spanEnd(code, open) {
    let end = (0, brackets_js_1.afterBracket)(code, open);
    for (let more = 0; more < 4; more++) {
        const next = /^[ \t]{0,9}(?:struct\s{0,3}|[\w.*]{0,40})?[[{]/.exec(code.text.slice(end, end + 80));
        if (next === null)
            break;
        end = (0, brackets_js_1.afterBracket)(code, end + next[0].length - 1);
    }
    return end;
}
function shorterLoop(tests) {
    const { added, removed } = (0, changed_lines_js_1.changedLines)(tests);
    const sum = (text) => (text.match(/\d{1,9}/g) ?? []).reduce((all, one) => all + Number(one), 0);
    const form = (text) => text.replace(/\d{1,9}/g, '§').replace(/\s+/g, ' ');
    return removed.some((line) => LOOP.test(line.text) && added.some((other) => form(other.text) === form(line.text) && sum(other.text) < sum(line.text)));
}


/***/ }),

/***/ 92245:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.swallow = void 0;
const answer_js_1 = __webpack_require__(78983);
const signal_js_1 = __webpack_require__(45497);
const test_code_js_1 = __webpack_require__(31591);
/** In a test any handler that is new: an assertion that fails throws. */
const IN_TESTS = [
    { languages: ['js', 'java', 'c', 'csharp', 'php', 'swift', 'dart'], pattern: /\bcatch\s{0,3}[({]|\.\s{0,3}catch\s{0,3}\(|\brunCatching\s{0,3}\{|\btry[?!]/g, what: 'a test catches what it asserts' },
    { languages: ['python'], pattern: /\bexcept\b|\bsuppress\s{0,3}\(/g, what: 'a test catches what it asserts' },
    { languages: ['go'], pattern: /\brecover\s{0,3}\(\s{0,3}\)/g, what: 'a test recovers from what it asserts' },
    { languages: ['rust'], pattern: /\bcatch_unwind\b|\bunwrap_or(?:_default|_else)?\b|\.\s{0,3}ok\s{0,3}\(\s{0,3}\)\s{0,3};|\blet\s{1,9}_\s{0,3}=/g, what: 'a test swallows what it asserts' },
    { languages: ['ruby', 'elixir'], pattern: /\brescue\b/g, what: 'a test rescues what it asserts' },
];
/** In product code only what takes everything and tells nobody: a narrow handler with a fallback is an honest mend. */
const ANYWHERE = [
    { languages: ['js'], pattern: /\bcatch\s{0,3}(?:\(\s{0,3}\w{0,40}(?:\s{0,3}:\s{0,3}\w{1,20})?\s{0,3}\)\s{0,3})?\{\s{0,200}(?:;|return\s{0,3}(?:null|undefined|true|false|void 0)?\s{0,3};?)?\s{0,200}\}|\.\s{0,3}catch\s{0,3}\(\s{0,3}(?:async\s{0,3})?(?:\(\s{0,3}\w{0,40}\s{0,3}\)|\w{1,40})\s{0,3}=>\s{0,3}(?:\{\s{0,9}\}|null|undefined|void 0|true|false)\s{0,3}\)|\.\s{0,3}catch\s{0,3}\(\s{0,3}(?:noop|Function\.prototype)\s{0,3}\)/g, what: 'an error is caught and dropped' },
    { languages: ['python'], pattern: /\bexcept\s{0,3}(?:\(?\s{0,3}(?:Base)?Exception\b[^:\n]{0,80})?:\s{0,200}(?:pass|\.\.\.|continue|return(?:\s{1,3}(?:None|True|False))?\s{0,3}$)|\bsuppress\s{0,3}\(\s{0,3}(?:Base)?Exception\b/gm, what: 'every error is caught and dropped' },
    { languages: ['go'], pattern: /\bdefer\s{1,9}func\s{0,3}\(\s{0,3}\)\s{0,3}\{\s{0,200}(?:_\s{0,3}=\s{0,3})?recover\s{0,3}\(\s{0,3}\)\s{0,200}\}/g, what: 'a panic is caught and dropped' },
    { languages: ['rust'], pattern: /\bcatch_unwind\b/g, what: 'a panic is caught' },
    { languages: ['java', 'csharp', 'php', 'dart'], pattern: /\bcatch\s{0,3}(?:\(\s{0,3}(?:final\s{1,9})?\\?(?:System\.)?(?:Throwable|Exception|RuntimeException|Error|AssertionError)\b[^){}\n]{0,60}\)\s{0,3})?\{\s{0,200}(?:return(?:\s{1,9}(?:null|true|false|0))?\s{0,3};)?\s{0,200}\}/g, what: 'every error is caught and dropped' },
    { languages: ['c'], pattern: /\bcatch\s{0,3}\(\s{0,3}\.\.\.\s{0,3}\)/g, what: 'every exception is caught' },
    { languages: ['ruby'], pattern: /\brescue\s{1,3}(?:nil|false|true)\b|\brescue(?:\s{1,3}(?:StandardError|Exception))?(?:\s{0,3}=>\s{0,3}\w{1,40})?\s{0,40}\n\s{0,200}(?:nil|end)\b/g, what: 'every error is rescued and dropped' },
    { languages: ['php'], pattern: /(?<![\w"'@/*])@(?:file|fopen|fread|unlink|mkdir|include|require|json_decode|unserialize|\$\w|parse_|call_user)\w{0,40}/g, what: 'errors are silenced (@)' },
];
/** Threats, signal 8: what goes wrong is caught where nobody hears of it. */
exports.swallow = (0, answer_js_1.perFile)({
    id: 'tamper-08-swallow',
    title: 'No error is caught and dropped',
    clean: 'No new handler swallows errors.',
    look: objectionTo,
});
function objectionTo(change, { failure }) {
    const tests = (0, test_code_js_1.testPart)(change, failure);
    const inTests = tests === null ? null : (0, signal_js_1.grownSignal)(tests, IN_TESTS, 'without-comments');
    return inTests ?? (0, signal_js_1.grownSignal)(change, ANYWHERE, 'without-comments');
}


/***/ }),

/***/ 66952:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.exitMasking = void 0;
const answer_js_1 = __webpack_require__(78983);
const signal_js_1 = __webpack_require__(45497);
const SCRIPTS = ['shell', 'make', 'docker', 'yaml', 'json', 'config', 'batch', 'powershell', 'other'];
/** Threats, signal 9: ways to make a step end with 0 whatever went wrong in it. */
const SIGNALS = [
    { languages: SCRIPTS, pattern: /\|\|\s{0,9}(?:\/?(?:usr\/)?(?:bin\/)?true|:|exit\s{1,5}0|\(\s{0,5}exit\s{1,5}0|echo|printf|ver)(?![\w-])/g, what: 'a failing command is followed by one that cannot fail (|| …)' },
    { languages: SCRIPTS, pattern: /\bset\s{1,9}\+(?:[a-z]{0,5}e\b|o\s{1,9}(?:errexit|pipefail)\b)/g, what: 'the shell is told to go on after errors (set +e)' },
    { languages: SCRIPTS, pattern: /\bset\s{1,9}-(?:[a-z]{0,5}e[a-z]{0,5}\b|o\s{1,9}(?:errexit|pipefail)\b)|\bpipefail\b/g, what: 'the shell is no longer told to stop at errors (set -e, pipefail)', fewer: true },
    { languages: SCRIPTS, pattern: /\bexit\s{1,9}(?:\/b\s{1,9})?0\b|;\s{0,9}(?:true|:)\s{0,9}(?:$|["'])/gm, what: 'the script ends with 0' },
    { languages: ['shell', 'yaml', 'make', 'docker'], pattern: /\btrap\s{1,9}[^\n]{1,200}\b(?:EXIT|ERR)\b|\bthen\s{1,9}(?::|true)\s{0,9};?\s{0,9}fi\b/g, what: 'errors of the script are caught' },
    { languages: ['make'], pattern: /^\t[@+]?-|^\.IGNORE\b/gm, what: 'errors of a make recipe are ignored' },
    { languages: ['powershell', 'yaml'], pattern: /\$ErrorActionPreference\s{0,9}=\s{0,9}['"]?(?:SilentlyContinue|Ignore|Continue)|-(?:ErrorAction|EA)\s{1,9}(?:SilentlyContinue|Ignore|0)\b/gi, what: 'PowerShell is told to go on after errors' },
    { pattern: /--(?:passWithNoTests|pass-with-no-tests|forceExit|force-exit|exit-zero(?:-even-if-changed)?|suppress-tests-failed|no-error-on-unmatched-pattern|ignore-failures|no-fail-fast)\b|--exit-code[= ]0\b|\bpassWithNoTests\b|-Dmaven\.test\.failure\.ignore|\btestFailureIgnore\b|\bignoreFailures\b/g, what: 'the test runner is told to end with 0' },
    { pattern: /\|\|\s{0,9}(?:true|:|exit 0)\s{0,9}["'`]/g, what: 'a command in a string is followed by one that cannot fail' },
    { languages: ['js'], pattern: /\b(?:process\s{0,9}(?:\?\.|\.)\s{0,9}(?:exit|reallyExit)|Deno\s{0,9}\.\s{0,9}exit)\s{0,9}\(\s{0,9}(?:0\s{0,9})?\)|\bprocess\s{0,9}\.\s{0,9}exitCode\s{0,9}=\s{0,9}0\b|\bprocess\s{0,9}\[\s{0,9}['"`](?:exit|reallyExit)|\bprocess\s{0,9}\.\s{0,9}(?:on|once|addListener|prependListener)\s{0,9}\(\s{0,9}['"`](?:exit|beforeExit|uncaughtException|unhandledRejection)/g, what: 'the process ends with 0, or its failures are caught' },
    { languages: ['python'], pattern: /\bsys\s{0,9}\.\s{0,9}exit\s{0,9}\(\s{0,9}(?:0|None|False)?\s{0,9}\)|\bos\s{0,9}\.\s{0,9}_exit\b|\bSystemExit\s{0,9}(?:\(\s{0,9}(?:0|None|False)?\s{0,9}\)|$)|(?<![\w.])(?:exit|quit)\s{0,9}\(\s{0,9}(?:0)?\s{0,9}\)|\bpytest\s{0,9}\.\s{0,9}exit\b|\bexitstatus\s{0,9}=\s{0,9}0\b|\bsys\s{0,9}\.\s{0,9}excepthook\s{0,9}=/gm, what: 'the process ends with 0, or its failures are caught' },
    { languages: ['go'], pattern: /\b(?:os|syscall)\s{0,9}\.\s{0,9}Exit\s{0,9}\(\s{0,9}0\s{0,9}\)/g, what: 'the process ends with 0' },
    { languages: ['rust'], pattern: /\bprocess\s{0,9}::\s{0,9}exit\s{0,9}\(\s{0,9}0\s{0,9}\)|\bpanic\s{0,9}::\s{0,9}(?:set_hook|catch_unwind)\b/g, what: 'the process ends with 0, or its panics are caught' },
    { languages: ['java'], pattern: /\b(?:System\s{0,9}\.\s{0,9}exit|halt|exitProcess)\s{0,9}\(\s{0,9}0\s{0,9}\)/g, what: 'the process ends with 0' },
    { languages: ['c', 'swift', 'dart', 'php', 'perl', 'lua'], pattern: /(?<![\w.])(?:_{0,2}exit|_Exit|quick_exit|die|os\.exit)\s{0,9}\(?\s{0,9}(?:0|EXIT_SUCCESS|true)\s{0,9}[);]/g, what: 'the process ends with 0' },
    { languages: ['csharp'], pattern: /\bEnvironment\s{0,9}\.\s{0,9}Exit(?:\s{0,9}\(\s{0,9}0|Code\s{0,9}=\s{0,9}0)\b/g, what: 'the process ends with 0' },
    { languages: ['ruby'], pattern: /\bexit!|\bexit\s{0,3}\(?\s{0,3}(?:0|true)\b|\bat_exit\b/g, what: 'the process ends with 0, or its end is caught' },
    { languages: ['elixir'], pattern: /\bSystem\s{0,3}\.\s{0,3}(?:halt|stop)\s{0,3}\(?\s{0,3}(?:0\b|\))/g, what: 'the process ends with 0' },
];
/** A mend makes the step right, not silent. */
exports.exitMasking = (0, answer_js_1.perFile)({
    id: 'tamper-09-exit-masking',
    title: 'No way out with exit code 0',
    clean: 'Nothing new hides an exit code.',
    look: (change) => (0, signal_js_1.grownSignal)(change, SIGNALS, 'without-comments'),
});


/***/ }),

/***/ 5408:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.allowedFailure = void 0;
const glob_js_1 = __webpack_require__(66857);
const policy_js_1 = __webpack_require__(58525);
const source_js_1 = __webpack_require__(57934);
const answer_js_1 = __webpack_require__(78983);
const protected_js_1 = __webpack_require__(2779);
const signal_js_1 = __webpack_require__(45497);
const SIGNALS = [
    { pattern: /\bcontinue[-_]on[-_]error["']?\s{0,9}:/gi, what: 'failures are allowed (continue-on-error)' },
    { pattern: /\b(?:allow_failures?|soft_fail|ignore_?errors?|ignore_?failures?|failure: ignore)["']?\s{0,9}[:=]/gi, what: 'failures are allowed' },
    { pattern: /\bif["']?\s{0,9}:\s{0,9}[^\n]{0,100}\b(?:always|failure|cancelled)\s{0,9}\(\s{0,9}\)|\bif["']?\s{0,9}:\s{0,9}["']?(?:\$\{\{\s{0,9})?false\b/g, what: 'a step runs whatever failed before, or never' },
    { pattern: /\bfail[-_]fast["']?\s{0,9}:/g, what: 'fail-fast is changed' },
];
const TIMEOUT = /\btimeout(?:-minutes|_minutes|-in-minutes)?["']?\s{0,9}:\s{0,9}(\d{1,6})/gi;
/** Threats, signal 10: CI itself is closed unless the caller opens it, and even then no failure becomes an allowed one. */
exports.allowedFailure = (0, answer_js_1.perFile)({
    id: 'tamper-10-allowed-failure',
    title: 'CI is not made to forgive',
    clean: 'No CI file is touched and no failure is allowed.',
    look: objectionTo,
});
function objectionTo(change, { policy, grant }) {
    if ((0, glob_js_1.matchAnyGlob)(protected_js_1.CI_PATHS, change.path, { ignoreCase: true }) && !(0, policy_js_1.isOpened)({ policy, grant }, change.path))
        return 'a CI file';
    if (!['yaml', 'json', 'java', 'other'].includes((0, source_js_1.languageOf)(change.path, change.afterText)))
        return null;
    const longer = slowest(change.afterText) > slowest(change.beforeText) && change.beforeText !== undefined && slowest(change.beforeText) > 0;
    return (0, signal_js_1.grownSignal)(change, SIGNALS, 'raw') ?? (longer ? 'a time limit is raised' : null);
}
function slowest(text) {
    return [...(text ?? '').matchAll(TIMEOUT)].reduce((sum, match) => sum + Number(match[1]), 0);
}


/***/ }),

/***/ 99536:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.qualityGates = void 0;
const answer_js_1 = __webpack_require__(78983);
const numbers_js_1 = __webpack_require__(53843);
const settings_js_1 = __webpack_require__(53896);
/** What must be reached: lower is worse, and so is gone. */
const FLOORS = /(?<![\w-])(fail[_-]under|--cov-fail-under|cov-fail-under|--fail-under(?:-lines|-functions|-regions)?|--check-coverage|--(?:lines|branches|functions|statements)|branches|functions|statements|lines|minimum(?:Line|Branch)?(?:Coverage)?|minimum_coverage|minCoverage|coverage_threshold|threshold|lineRate|min(?:imum)?Score|mutationThreshold|break|minMsi|min[-_]coverage|target|haltonfailure)["'\]]{0,2}[ \t]{0,9}(?:[:=>]{1,2}|\s)[ \t]{0,9}["']?(\d{1,3}(?:\.\d{1,4})?)/gi;
/** What may be used up: higher is worse. */
const CEILINGS = /(?<![\w-])(--max-warnings|max[-_]?warnings|maxWarnings|max-complexity|max_complexity|max-line-length|max_line_length|line-length|line_length|max-lines|maxSize|maximumError|maximumWarning|budget|limit|max-issues-per-linter|max-same-issues|max-args|max-branches|max-statements|allowed[-_]failures)["'\]]{0,2}[ \t]{0,9}(?:[:=>]{1,2}|\s)[ \t]{0,9}["']?(\d{1,7}(?:\.\d{1,4})?)/gi;
const SPOKEN_OF = /cover|jacoco|tarpaulin|nyc|c8|istanbul|lint|budget|size-limit|simplecov|infection|stryker|mutation|ruff|flake8|pycodestyle|warning|quality/i;
/** Threats, signal 11: the bar is lowered, or taken away. Looked at in settings, scripts and build files that speak of coverage or lint. */
exports.qualityGates = (0, answer_js_1.perFile)({
    id: 'tamper-11-quality-gates',
    title: 'No bar of coverage or quality is lowered',
    clean: 'No coverage or quality bar is lowered.',
    look: objectionTo,
});
function objectionTo({ path, beforeText, afterText }) {
    if (beforeText === undefined || !(0, settings_js_1.isSettings)(path, beforeText) || !SPOKEN_OF.test(`${path}\n${beforeText}`))
        return null;
    const [floors, nowFloors] = [(0, numbers_js_1.namedNumbers)(beforeText, FLOORS), (0, numbers_js_1.namedNumbers)(afterText, FLOORS)];
    for (const [name, was] of floors)
        if ((nowFloors.get(name) ?? 0) < was)
            return `the bar ${name} is lowered or gone`;
    const [ceilings, nowCeilings] = [(0, numbers_js_1.namedNumbers)(beforeText, CEILINGS), (0, numbers_js_1.namedNumbers)(afterText, CEILINGS)];
    for (const [name, was] of ceilings)
        if ((nowCeilings.get(name) ?? Infinity) > was)
            return `the limit ${name} is raised or gone`;
    return null;
}


/***/ }),

/***/ 51517:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.suppressions = void 0;
const source_js_1 = __webpack_require__(57934);
const answer_js_1 = __webpack_require__(78983);
const signal_js_1 = __webpack_require__(45497);
/** A comment's opening, or the star of a line inside one; in a block comment the directive may stand on a later line. */
const OPEN = String.raw `(?:(?:\/\/[/!]{0,2}|#{1,3}|--|^[ \t]{0,200}\*)[ \t]{0,40}|(?:\/\*{1,3}|<!--)\s{0,80})`;
const comment = (words) => new RegExp(`${OPEN}(?:${words})`, 'gim');
/** Threats, signal 12: the tool is told to look away. Looked for in the raw text, so that no odd quote can hide a directive. */
const SIGNALS = [
    { pattern: comment(String.raw `eslint-disable|eslint-env|eslint\s{1,9}[@\w/-]{1,60}\s{0,9}:|oxlint-disable|biome-ignore|tslint:disable|jshint\b|jslint\b|stylelint-disable|markdownlint-disable|htmlhint|prettier-ignore|deno-lint-ignore|standard-disable`), what: 'a linter is silenced' },
    { pattern: comment(String.raw `@ts-(?:ignore|expect-error|nocheck)|\$FlowFixMe|\$FlowIgnore|@noflow|flowlint`), what: 'the type checker is silenced' },
    { pattern: comment(String.raw `(?:istanbul|c8|v8|node:coverage|jacoco|coveralls)[: ]{1,3}(?:ignore|disable)|pragma:\s{0,5}no\s{0,5}cover|nocov|:nocov:|LCOV_EXCL|GCOVR?_EXCL|codeCoverageIgnore|tarpaulin`), what: 'coverage is switched off' },
    { pattern: comment(String.raw `noqa|ruff:|flake8:|pylint:|isort:|fmt:\s{0,5}(?:off|skip)|yapf:|bandit|nosec|nosem|nosemgrep|noinspection|nolint|lint:|revive:|gosec|gocritic|NOSONAR|CHECKSTYLE|PMD|CPD-OFF|spotbugs|ktlint-disable|detekt|rubocop:|standard:disable|steep:|sorbet:|typed:\s{0,5}(?:false|ignore)|phpcs:|phan-|swiftlint:disable|swiftformat:disable|cppcheck-suppress|NOLINT|clang-format off|shellcheck\s{1,9}disable|yamllint\s{1,9}disable|hadolint\s|checkov:|tfsec:|kics-|credo:disable|luacheck:|no critic|ignore(?:_for_file)?:\s{0,5}\w|gitleaks:allow|secretlint-disable|cspell:|spell-checker:`), what: 'a linter is silenced' },
    { pattern: comment(String.raw `type:\s{0,5}ignore|pyright:|mypy:|pyre-(?:ignore|fixme|unsafe)|pytype:\s{0,5}(?:disable|skip)`), what: 'the type checker is silenced' },
    { pattern: /@(?:phpstan-ignore|psalm-suppress|codeCoverageIgnore|noinspection|SuppressWarnings|SuppressFBWarnings|SuppressLint|Suppress\b|nowarn\b|no_type_check)|(?<![\w.])(?:SuppressMessage|ExcludeFromCodeCoverage|UnconditionalSuppressMessage)\b/g, what: 'warnings are suppressed by an annotation' },
    { languages: ['rust'], pattern: /#\s{0,3}!?\s{0,3}\[\s{0,9}(?:allow|expect|rustfmt::skip|cfg_attr\s{0,3}\([^\n\]]{0,200}\ballow|coverage\s{0,3}\(\s{0,3}off)\b/g, what: 'a lint is allowed by an attribute' },
    { languages: ['csharp', 'c', 'swift', 'other'], pattern: /#\s{0,5}(?:pragma\s{1,9}(?:warning\s{0,5}\(?\s{0,5}(?:disable|suppress|push)|(?:GCC|clang)\s{1,5}diagnostic\s{1,5}(?:ignored|push))|nullable\s{1,5}disable)/g, what: 'a compiler warning is switched off' },
    { languages: ['js'], pattern: /\bas\s{1,9}(?:any|never)\b|\bas\s{1,9}unknown\s{1,9}as\b|<any>/g, what: 'a type is cast away (any)' },
    { languages: ['python'], pattern: /\bcast\s{0,3}\(\s{0,9}(?:typing\s{0,3}\.\s{0,3})?["']?Any\b|\bwarnings\s{0,3}\.\s{0,3}(?:filterwarnings|simplefilter)\b/g, what: 'a type is cast away, or warnings are filtered' },
    { languages: ['ruby', 'perl'], pattern: /\bno\s{1,5}(?:warnings|strict)\b|\$VERBOSE\s{0,3}=\s{0,3}nil/g, what: 'warnings are switched off' },
];
exports.suppressions = (0, answer_js_1.perFile)({
    id: 'tamper-12-suppressions',
    title: 'No tool is told to look away',
    clean: 'No lint, type or coverage check is suppressed anew.',
    look: objectionTo,
});
/** Prose may speak about directives; nothing reads them there. */
function objectionTo(change) {
    return (0, source_js_1.languageOf)(change.path, change.afterText) === 'prose' ? null : (0, signal_js_1.grownSignal)(change, SIGNALS, 'raw');
}


/***/ }),

/***/ 25066:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.configLoosened = void 0;
const blank_source_js_1 = __webpack_require__(79595);
const source_js_1 = __webpack_require__(57934);
const answer_js_1 = __webpack_require__(78983);
const brackets_js_1 = __webpack_require__(21888);
const signal_js_1 = __webpack_require__(45497);
const settings_js_1 = __webpack_require__(53896);
/** Threats, signal 13: settings of tools that say less than they did. */
const SIGNALS = [
    { pattern: /["']?(?:strict\w{0,40}|noImplicit\w{1,40}|noUnused\w{1,40}|noUnchecked\w{1,40}|noFallthrough\w{1,40}|noPropertyAccess\w{1,40}|exactOptional\w{1,40}|alwaysStrict|useUnknownInCatchVariables|isolatedModules|disallow_\w{1,40}|check_untyped_defs|warn_\w{1,40}|no_implicit_\w{1,40}|strict_\w{1,40}|typeCheckingMode|reportUnhandled\w{0,40}|failOnWarning|failOnViolation|failsOnError|failOnError|abortOnError|warningsAsErrors|allWarningsAsErrors|TreatWarningsAsErrors|checkJs|bail)["']?\s{0,3}[:=>]\s{0,3}["']?(?:false|off|basic|none|0|no)\b/gi, what: 'a strict setting is switched off' },
    { pattern: /["']?(?:strict\w{0,40}|noImplicit\w{1,40}|noUnused\w{1,40}|noUnchecked\w{1,40}|exactOptional\w{1,40}|disallow_\w{1,40}|check_untyped_defs|warn_\w{1,40}|no_implicit_\w{1,40}|failOnWarning|failOnViolation|abortOnError|warningsAsErrors|allWarningsAsErrors|TreatWarningsAsErrors|checkJs)["']?\s{0,3}[:=>]\s{0,3}["']?(?:true|1|yes|on)\b/gi, what: 'a strict setting is gone', fewer: true },
    { pattern: /["']?(?:skipLibCheck|skipDefaultLibCheck|allowUnreachableCode|allowUnusedLabels|suppress\w{1,40}|ignore_errors|ignore_missing_imports|allow_\w{1,40}|follow_imports|noEmitOnError|ignoreDeprecations|exit_zero|exit-zero|ignoreFailures|allowJs|continueOnError)["']?\s{0,3}[:=>]\s{0,3}["']?(?:true|1|yes|skip|silent)\b/gi, what: 'a tool is told to overlook things' },
    { pattern: /["'][@\w/-]{1,80}["']\s{0,3}:\s{0,3}\[?\s{0,3}(?:["'](?:off|warn)["']|[01])\s{0,3}(?:[,\]}\n]|$)/gm, what: 'a lint rule is switched off or made a warning' },
    { pattern: /["'][@\w/-]{1,80}["']\s{0,3}:\s{0,3}\[?\s{0,3}(?:["']error["']|2)\s{0,3}(?:[,\]}\n]|$)|\b(?:deny|forbid)\s{0,3}[=(]|=\s{0,3}["'](?:deny|forbid)["']/gm, what: 'a lint rule is no error any more', fewer: true },
    { pattern: /(?<![\w-])-(?:Werror(?:=[\w-]{1,40})?|Wall|Wextra|Wpedantic|pedantic-errors|Xlint(?::\w{1,20})?|D\s{0,3}warnings|warnaserror|Dwarnings)(?![\w-])|\bRUSTFLAGS\b[^\n]{0,80}-D\b|\/WX\b/g, what: 'warnings are no errors any more', fewer: true },
    { pattern: /(?<![\w-])(?:-Wno-[\w-]{1,60}|-A\s{0,3}(?:clippy::|warnings|unused|dead_code)[\w:]{0,60}|-w(?=["'\s])|--cap-lints|-nowarn|\/wd\d{1,6}|NoWarn|--disable-warnings|-p\s{1,3}no:warnings|-W\s{0,3}ignore|--no-strict|--allow-\w{1,40}|--ignore-missing-imports|--skip-\w{1,40}|--quiet-\w{1,30}|--noEmitOnError\s{1,3}false)/g, what: 'warnings are switched off by an option' },
    { languages: ['config'], pattern: /=\s{0,3}["']allow["']|\blevel\s{0,3}=\s{0,3}["']allow["']/g, what: 'a lint is allowed' },
];
/** Lists of what a tool leaves out: longer is looser. */
const LOOSE_LISTS = /["']?\b(?:ignore|ignores|ignorePatterns|extend-ignore|extend_ignore|per-file-ignores|per_file_ignores|exclude|extend-exclude|excludes|ignore_rules|disable|disabled|disable_error_code|disabled_rules|filterwarnings|unfixable|omit|coveragePathIgnorePatterns|exclude-rules|exclude_lines|exclude_also|ignore_names|allowed|allow|skip|skips|disable-all|ignored-modules|nowarn|warning_ignores)["']?\s{0,3}[:=]\s{0,3}[[{]/g;
/** Lists of what a tool looks at: shorter is looser. */
const STRICT_LISTS = /["']?\b(?:select|extend-select|include|enable|enabled|rules|plugins|extends|files|lints|deny|checks|collectCoverageFrom)["']?\s{0,3}[:=]\s{0,3}[[{]/g;
/** The same without brackets: `ignore = E501, W291` and the lines below it. */
const LOOSE_LINES = /^[ \t]{0,20}["']?(?:ignore|extend-ignore|extend_ignore|per-file-ignores|exclude|omit|disable|filterwarnings|disable_error_code|exclude_lines|addopts|nowarn)\b["']?\s{0,3}[:=][ \t]{0,9}[^[{\n]{0,400}(?:\n[ \t]{1,20}[^\n]{1,200}){0,60}/gm;
exports.configLoosened = (0, answer_js_1.perFile)({
    id: 'tamper-13-config-loosened',
    title: 'No tool is told to be less strict',
    clean: 'No setting of a tool is loosened.',
    look: objectionTo,
});
function objectionTo(change) {
    const { path, beforeText, afterText } = change;
    if (afterText === undefined || !(0, settings_js_1.isSettings)(path, afterText))
        return null;
    const language = (0, source_js_1.languageOf)(path, afterText);
    const [before, after] = [beforeText ?? '', afterText].map((text) => (0, blank_source_js_1.withoutComments)(text, language));
    const signal = (0, signal_js_1.grownSignal)(change, SIGNALS, 'without-comments');
    if (signal !== null)
        return signal;
    if (listed(after, LOOSE_LISTS) > listed(before, LOOSE_LISTS) || lined(after) > lined(before))
        return 'a list of what a tool leaves out grows';
    return listed(after, STRICT_LISTS) < listed(before, STRICT_LISTS) ? 'a list of what a tool looks at shrinks' : null;
}
function listed(text, pattern) {
    const code = (0, brackets_js_1.scanned)(text, 'json');
    let end = 0;
    return [...text.matchAll(pattern)].reduce((sum, match) => {
        const open = match.index + match[0].length - 1;
        if (open < end)
            return sum;
        end = (0, brackets_js_1.afterBracket)(code, open);
        return sum + (0, brackets_js_1.valuesIn)(code, open, end);
    }, 0);
}
function lined(text) {
    return [...text.matchAll(LOOSE_LINES)].reduce((sum, match) => sum + match[0].slice(match[0].search(/[:=]/) + 1).split(/[,\s]+/).filter((word) => word !== '').length, 0);
}


/***/ }),

/***/ 26638:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.snapshots = void 0;
const glob_js_1 = __webpack_require__(66857);
const policy_js_1 = __webpack_require__(58525);
const source_js_1 = __webpack_require__(57934);
const answer_js_1 = __webpack_require__(78983);
const brackets_js_1 = __webpack_require__(21888);
const same_tokens_js_1 = __webpack_require__(34922);
const signal_js_1 = __webpack_require__(45497);
/** What a tool wrote down as right, and compares with. */
const SNAPSHOTS = [
    '**/{__snapshots__,__image_snapshots__,snapshots,golden,goldens,approvals,cassettes}/**', '**/*.{snap,golden,ambr,approved,verified,snapshot}', '**/*.{approved,verified,golden,expected}.*',
    '**/*{.,-,_}{snapshot,golden}.*', '**/testdata/**/*.{golden,out,want,expected}', '**/*.snap.*',
];
const UPDATES = [
    { pattern: /(?:^|[\s"'`,])(?:--updateSnapshot|--update-snapshots?|--snapshot-update|--inline-snapshot|--ci=false|--update-goldens?|-update-golden|--accept|--bless|--force-regen|--approvals-\w{1,20})(?![\w-])|\b(?:jest|vitest|ava|pytest|npx\s{1,3}jest)\b[^\n"']{0,120}\s-u(?![\w-])|\bgo\s{1,3}test\b[^\n"']{0,120}\s-update\b|\b(?:INSTA_UPDATE|INSTA_FORCE_PASS|UPDATE_(?:GOLDEN|SNAPSHOTS?|EXPECT|GOLDENS)|SNAPSHOT_UPDATE|BLESS|UPDATE_BASELINE|APPROVE)\s{0,3}[:=]/gm, what: 'snapshots are written anew by an option' },
];
const INLINE = /\b(?:toMatchInlineSnapshot|toThrowErrorMatchingInlineSnapshot|inline_snapshot|external|snapshot|assert_(?:\w{1,20}_)?snapshot!|expect!|expect_test::expect!|Snapshot\.inline|verify)\s{0,3}[([]/g;
/**
 * Threats, signal 14: what the code gives is written down as what it should give. A snapshot may change only where nothing else does and the
 * caller opened it; an inline one never.
 */
exports.snapshots = (0, answer_js_1.perFile)({
    id: 'tamper-14-snapshots',
    title: 'No snapshot or golden file is rewritten',
    clean: 'No snapshot or golden file is rewritten.',
    look: objectionTo,
});
function objectionTo(change, input) {
    if (isSnapshot(change.path))
        return onlyWhatWasAsked(change, input) ? null : 'a snapshot or golden file is changed';
    const language = (0, source_js_1.languageOf)(change.path, change.afterText);
    if (language === 'prose' || change.afterText === undefined)
        return null;
    const [before, after] = [inlineOf(change.beforeText), inlineOf(change.afterText)];
    if (before.some((one) => !after.includes(one)))
        return 'an inline snapshot is changed';
    return (0, signal_js_1.grownSignal)(change, UPDATES, 'without-comments');
}
function isSnapshot(path) {
    return (0, glob_js_1.matchAnyGlob)(SNAPSHOTS, path, { ignoreCase: true });
}
function onlyWhatWasAsked(change, { changes, policy }) {
    return !(0, policy_js_1.isDenied)(policy, change.path) && (0, policy_js_1.openedBy)(policy.allowPaths, change.path) && changes.every((one) => isSnapshot(one.path)) && change.modeAfter !== null;
}
/** What stands in inline snapshots, in one spelling. */
function inlineOf(text) {
    const calls = [...(text ?? '').matchAll(INLINE)].slice(0, 500);
    if (calls.length === 0)
        return [];
    const code = (0, brackets_js_1.scanned)(text ?? '', 'js');
    let end = 0;
    return calls.flatMap((match) => {
        if (match.index < end)
            return [];
        end = (0, brackets_js_1.afterBracket)(code, match.index + match[0].length - 1);
        return [(0, same_tokens_js_1.tokens)(code.text.slice(match.index, end))];
    });
}


/***/ }),

/***/ 65580:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.mockedSubject = void 0;
const blank_source_js_1 = __webpack_require__(79595);
const source_js_1 = __webpack_require__(57934);
const answer_js_1 = __webpack_require__(78983);
const test_code_js_1 = __webpack_require__(31591);
/** How something is replaced by a stand-in; what it replaces is the first group, where it can be read. */
const MOCKS = [
    { languages: ['js'], pattern: /\b(?:jest|vi|vitest|td|proxyquire|mock)\s{0,3}\.\s{0,3}(?:mock|doMock|unstable_mockModule|setMock|replace|module)\s{0,3}\(\s{0,3}(?:import\s{0,3}\(\s{0,3})?['"`]([^'"`\n]{1,200})/g },
    { languages: ['js'], pattern: /\b(?:(?:jest|vi|mock|sinon|t\.mock)\s{0,3}\.\s{0,3}(?:spyOn|stub|method|replaceProperty|replace|fake)\s{0,3}\(\s{0,3}([\w$.]{1,80})|([\w$.]{1,80})\.(?:mockReturnValue|mockResolvedValue|mockImplementation)\w{0,10}\s{0,3}\()/g },
    { languages: ['js'], pattern: /^[ \t]{0,60}([A-Za-z_$][\w$]{0,60}(?:\.prototype)?)\.\w{1,60}[ \t]{0,9}=[ \t]{0,9}(?:async[ \t]{0,9})?(?:\([^()\n]{0,80}\)[ \t]{0,9}=>|\w{1,40}[ \t]{0,9}=>|function\b)/gm },
    { languages: ['python'], pattern: /\b(?:mock\.)?patch(?:\.object|\.dict|\.multiple)?\s{0,3}\(\s{0,3}["']?([\w.]{1,200})|\bmonkeypatch\.(?:setattr|setitem)\s{0,3}\(\s{0,3}["']?([\w.]{1,200})|\bmocker\.(?:patch(?:\.object)?|spy)\s{0,3}\(\s{0,3}["']?([\w.]{1,200})|\bcreate_autospec\s{0,3}\(\s{0,3}([\w.]{1,200})/g },
    { languages: ['python'], pattern: /^[ \t]{0,60}([A-Za-z_]\w{0,60})\.\w{1,60}[ \t]{0,9}=[ \t]{0,9}(?:lambda\b|(?:mock\.)?(?:Magic|Async)?Mock\b|_\w{0,3}fake\w{0,30}|fake\w{0,30}|stub\w{0,30})/gm },
    { languages: ['java', 'csharp'], pattern: /\b(?:mock|spy|mockStatic|mockConstruction|createMock|mockk|mockkStatic|mockkObject|spyk)\s{0,3}(?:<\s{0,3}(\w{1,80})\s{0,3}>\s{0,3})?\(\s{0,3}(\w{0,80})|@(?:Mock|MockBean|Spy|SpyBean|MockK|InjectMocks)\b\s{0,40}(?:(?:private|protected|public|lateinit|var|final)\s{1,9}){0,3}(\w{1,80})|\bnew\s{1,3}Mock\s{0,3}<\s{0,3}(\w{1,80})/g },
    { languages: ['go'], pattern: /\btype\s{1,3}((?:fake|stub|mock|dummy)\w{0,60})\s{1,3}struct\b|\bgomonkey\.\w{1,40}\s{0,3}\(\s{0,3}([\w.]{1,80})|\bmonkey\.Patch\w{0,20}\s{0,3}\(\s{0,3}([\w.]{1,80})|^\t{1,4}([a-z]\w{0,40})[ \t]=[ \t]func\s{0,3}\(/gm },
    { languages: ['rust'], pattern: /#\s{0,3}\[\s{0,3}(?:automock|double)\b|\bmock!\s{0,3}[({[]\s{0,9}(?:pub\s)?(\w{0,80})|\bstruct\s{1,3}((?:Fake|Stub|Mock)\w{0,60})|\bmock_\w{1,40}\s{0,3}\(/g },
    { languages: ['c'], pattern: /\bMOCK_(?:CONST_)?METHOD\w{0,3}\s{0,3}\(|\b(?:class|struct)\s{1,3}((?:Fake|Stub|Mock)\w{0,60})|\bON_CALL\s{0,3}\(\s{0,3}([\w.>*-]{1,80})|^#[ \t]{0,3}define[ \t]{1,3}(\w{1,60})(?=[^\n]{0,60}[ \t])/gm },
    { languages: ['ruby', 'php'], pattern: /\b(?:allow|allow_any_instance_of|expect_any_instance_of|stub|stub_const)\s{0,3}\(\s{0,3}["']?([\w:]{1,80})|\bcreate(?:Partial)?(?:Mock|Stub)\s{0,3}\(\s{0,3}\\?([\w\\]{1,120})|\bMockery::(?:mock|spy)\s{0,3}\(\s{0,3}['"]?\\?([\w\\]{1,120})/g },
];
/** The world around the product, which tests rightly stand in for. */
const OUTSIDE = new Set('os sys time datetime random socket subprocess requests httpx urllib shutil pathlib builtins uuid logging smtplib boto3 redis console process fs path http https crypto child_process globalThis global window document navigator Date Math performance axios fetch node localStorage sessionStorage Clock Random System Instant InetAddress HttpClient HttpServletRequest Logger ENV Time Net Kernel'.split(' '));
/** Threats, signal 15: what the test is about is replaced by what the test wants. A stand-in for the outside world is none of it. */
exports.mockedSubject = (0, answer_js_1.perFile)({
    id: 'tamper-15-mocked-subject',
    title: 'No code of the repository is replaced in a test',
    clean: 'No test replaces code of the repository anew.',
    look: objectionTo,
});
function objectionTo(change, input) {
    const tests = (0, test_code_js_1.testPart)(change, input.failure);
    if (tests?.afterText === undefined)
        return null;
    const language = (0, source_js_1.languageOf)(change.path, tests.afterText);
    const [before, after] = [tests.beforeText ?? '', tests.afterText].map((text) => targets((0, blank_source_js_1.withoutComments)(text, language), language));
    for (const one of before) {
        const at = after.indexOf(one);
        if (at !== -1)
            after.splice(at, 1);
    }
    const own = after.find((target) => isOwn(target, input));
    return own === undefined ? null : `a stand-in replaces ${own === '' ? 'something' : (0, answer_js_1.plain)(own.replace(/^"/, ''))}`;
}
/** What is replaced; a quote before it marks the name of a module. */
function targets(text, language) {
    return MOCKS.filter(({ languages }) => languages.includes(language)).flatMap(({ pattern }) => [...text.matchAll(pattern)].map((match) => {
        const target = match.slice(1).find((group) => group !== undefined && group !== '') ?? '';
        return target !== '' && /["'`]$/.test(match[0].slice(0, match[0].lastIndexOf(target))) ? `"${target}` : target;
    }));
}
/** A module is the repository's own where its path is relative or its first name stands in the tree; a bare name is, unless it is the outside world's. */
function isOwn(target, { basePaths }) {
    const name = target.replace(/^"/, '');
    const [root = ''] = name.split(/[.:/\\]/);
    if (OUTSIDE.has(root))
        return false;
    if (!target.startsWith('"') || /^[.@~#]{1,2}\//.test(name))
        return true;
    return basePaths.some((path) => path.split('/').some((part) => part === root || part.startsWith(`${root}.`)));
}


/***/ }),

/***/ 69546:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.environmentDetection = void 0;
const test_path_js_1 = __webpack_require__(26287);
const answer_js_1 = __webpack_require__(78983);
const signal_js_1 = __webpack_require__(45497);
/** Names by which a run under test or in CI gives itself away. */
const NAMES = String.raw `(?:CI|CONTINUOUS_INTEGRATION|GITHUB_\w{1,40}|RUNNER_\w{1,40}|GITLAB_CI|TRAVIS|CIRCLECI|BUILD_ID|JENKINS_\w{1,40}|JEST_WORKER_ID|VITEST\w{0,20}|NODE_TEST_CONTEXT|NODE_ENV|MODE|TEST|TESTING|APP_ENV|RAILS_ENV|RACK_ENV|MIX_ENV|GO_TEST\w{0,20}|PYTEST_\w{1,40}|PLAYWRIGHT\w{0,20}|HEAL\w{0,20}|npm_lifecycle_\w{1,20}|CARGO_\w{1,40}|NEXTEST\w{0,20}|BAZEL_TEST|TEST_\w{1,40})`;
/** Threats, signal 16: product code that asks whether it is being tested. */
const SIGNALS = [
    { pattern: new RegExp(String.raw `\b(?:process\s{0,9}\??\.\s{0,9}env|import\.meta\.env|Bun\.env)\s{0,9}(?:\??\.\s{0,9}|(?:\?\.)?\[\s{0,9}["'\x60])${NAMES}\b`, 'g'), what: 'it asks the environment whether it is tested' },
    { pattern: new RegExp(String.raw `\b(?:getenv|Getenv|LookupEnv|GetEnvironmentVariable|environ\.get|env::var|env::var_os|var|Deno\.env\.get|ENV\.fetch|fetch_env!?|get_env|env)\s{0,9}\(\s{0,9}["'\x60]${NAMES}["'\x60]`, 'g'), what: 'it asks the environment whether it is tested' },
    { pattern: new RegExp(String.raw `\b(?:environ|ENV|_ENV|_SERVER)\s{0,9}\[\s{0,9}["']${NAMES}["']|["']${NAMES}["']\s{1,9}(?:not\s{1,9})?in\s{1,9}(?:os\.)?environ|\b(?:option_)?env!\s{0,3}\(\s{0,3}"${NAMES}"|\{[^{}\n]{0,200}\b(?:CI|NODE_ENV|JEST_WORKER_ID|VITEST)\b[^{}\n]{0,200}\}\s{0,9}=\s{0,9}process\.env`, 'g'), what: 'it asks the environment whether it is tested' },
    { languages: ['js'], pattern: /\btypeof\s{1,9}(?:jest|vi|vitest|describe|it|test|expect|beforeEach|afterEach|mocha)\b|\b(?:globalThis|global|window)\s{0,9}\??\.\s{0,9}(?:jest|vi|vitest|describe|it|test|expect|__vitest\w{0,20}|__jest\w{0,20})\b|\bimport\.meta\.(?:vitest|jest)\b|\bprocess\s{0,9}\.\s{0,9}(?:argv|execArgv)[^\n]{0,120}(?:jest|vitest|mocha|--test\b|node:test)/g, what: 'it looks for the test runner' },
    { pattern: /\bnew\s{1,5}Error\s{0,3}\([^)\n]{0,40}\)\s{0,3}\.\s{0,3}stack[^\n]{0,120}(?:test|spec|jest|mocha)|\bgetStackTrace\s{0,3}\(\)[^\n]{0,160}(?:test|junit)/gi, what: 'it looks for a test in its call stack' },
    { languages: ['python'], pattern: /["'](?:pytest|unittest|_pytest|nose|doctest)["']\s{1,9}(?:not\s{1,9})?in\s{1,9}(?:sys\s{0,3}\.\s{0,3}modules|sys\s{0,3}\.\s{0,3}argv|globals|" ?"\.join)|\bsys\s{0,3}\.\s{0,3}modules\s{0,3}(?:\.\s{0,3}get\s{0,3}\(|\[)\s{0,3}["'](?:pytest|unittest|_pytest)|\bsys\s{0,3}\.\s{0,3}_called_from_test\b|\bPYTEST_\w{1,40}|\binspect\s{0,3}\.\s{0,3}stack\s{0,3}\(|\bsys\s{0,3}\.\s{0,3}_getframe\b|\bsys\s{0,3}\.\s{0,3}argv[^\n]{0,80}(?:pytest|unittest)/g, what: 'it looks for the test runner' },
    { languages: ['go'], pattern: /\bflag\s{0,3}\.\s{0,3}Lookup\s{0,3}\(\s{0,3}"test\.|\btesting\s{0,3}\.\s{0,3}Testing\s{0,3}\(|\bos\s{0,3}\.\s{0,3}Args[^\n]{0,120}(?:\.test\b|-test\.)/g, what: 'it looks for the test runner' },
    { languages: ['rust'], pattern: /\bcfg!?\s{0,3}\(\s{0,3}(?:not\s{0,3}\(\s{0,3})?(?:any\s{0,3}\(|all\s{0,3}\()?[^)\n]{0,80}\btest\b/g, what: 'it is compiled otherwise for tests' },
    { languages: ['ruby'], pattern: /\bRails\s{0,3}\.\s{0,3}env\s{0,3}\.\s{0,3}test\?|\bdefined\?\s{0,3}\(?\s{0,3}(?:RSpec|Minitest|Test::Unit)|\$PROGRAM_NAME[^\n]{0,80}(?:rspec|test)/g, what: 'it looks for the test runner' },
    { languages: ['php'], pattern: /\brunningUnitTests\s{0,3}\(|\bclass_exists\s{0,3}\(\s{0,3}['"]\\{0,2}PHPUnit|\bPHPUNIT_\w{1,40}|\bdefined\s{0,3}\(\s{0,3}['"]PHPUNIT/g, what: 'it looks for the test runner' },
    { languages: ['java'], pattern: /\bClass\s{0,3}\.\s{0,3}forName\s{0,3}\(\s{0,3}"org\.(?:junit|testng)|\bisTestRun\b|"(?:surefire|junit|gradle)[\w.]{0,60}"/g, what: 'it looks for the test runner' },
];
exports.environmentDetection = (0, answer_js_1.perFile)({
    id: 'tamper-16-environment-detection',
    title: 'Product code does not ask whether it is tested',
    clean: 'No product code asks whether it is tested or in CI.',
    look: objectionTo,
});
/** Tests may know that they are tests; whether they may be touched at all is asked elsewhere. */
function objectionTo(change) {
    return (0, test_path_js_1.isTestPath)(change.path) ? null : (0, signal_js_1.grownSignal)(change, SIGNALS, 'without-comments');
}


/***/ }),

/***/ 99602:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.hardCodedAnswer = void 0;
const blank_source_js_1 = __webpack_require__(79595);
const source_js_1 = __webpack_require__(57934);
const test_path_js_1 = __webpack_require__(26287);
const answer_js_1 = __webpack_require__(78983);
const changed_lines_js_1 = __webpack_require__(2995);
const literals_js_1 = __webpack_require__(91473);
/**
 * Threats, signal 17: product code that answers the failing assertion with the very value it wants. An added line may not bring in a
 * literal of that assertion that the file did not have. Common constants do not count, nor does a line that differs from a removed one
 * in its literals only: a wrong constant put right looks exactly so. Without a Failure there is nothing to compare with.
 * Left out: answers in pieces; what the failing test does not print.
 */
exports.hardCodedAnswer = (0, answer_js_1.perFile)({
    id: 'tamper-17-hard-coded-answer',
    title: 'The expected value is not written into the product',
    clean: 'No added line holds the value that the failing assertion wants.',
    look: objectionTo,
});
function objectionTo(change, { failure }) {
    if (change.afterText === undefined || failure === undefined || (0, test_path_js_1.isTestPath)(change.path))
        return null;
    const answers = answersOf(failure);
    if (answers.size === 0)
        return null;
    const code = (0, blank_source_js_1.withoutComments)(change.afterText, (0, source_js_1.languageOf)(change.path, change.afterText)).split('\n');
    const { added, removed } = (0, changed_lines_js_1.changedLines)(change);
    const forms = new Set(removed.map((line) => (0, literals_js_1.formOf)(line.text)));
    const known = (0, literals_js_1.literalsIn)(change.beforeText ?? '');
    for (const { n, text } of added) {
        if (forms.has((0, literals_js_1.formOf)(text)))
            continue;
        const { strings, numbers } = (0, literals_js_1.literalsIn)(code[n - 1] ?? '');
        const fresh = [...[...strings].filter((one) => change.beforeText?.includes(one) !== true), ...[...numbers].filter((one) => !known.numbers.has(one))];
        const answer = fresh.find((one) => (0, literals_js_1.isTelling)(one) && answers.has(one));
        if (answer !== undefined)
            return `line ${n} holds ${(0, answer_js_1.plain)(JSON.stringify(answer))}, which the failing assertion wants`;
    }
    return null;
}
function answersOf({ primary }) {
    return new Set(primary.filter(isAssertion).flatMap(literalsOf));
}
/** Messages of other errors name files, modules and members that an honest fix may well have to name too. */
function isAssertion(bug) {
    return bug.expected !== undefined || (bug.kind === 'test' && /\b(?:assert\w*|expect\w*|equal\w*|to be|should|want(?:ed)?|got|left|right)\b|==/i.test(bug.message));
}
function literalsOf({ expected, message }) {
    const bare = (expected ?? '').trim();
    const found = [bare, message].map(literals_js_1.literalsIn);
    return [...found.flatMap(({ strings, numbers }) => [...strings, ...numbers]), ...(bare === '' ? [] : [bare])].filter(literals_js_1.isTelling);
}


/***/ }),

/***/ 93529:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.comparisonOverload = void 0;
const answer_js_1 = __webpack_require__(78983);
const signal_js_1 = __webpack_require__(45497);
/** Threats, signal 18: a comparison that says what the test wants to hear: a method of equality with a constant answer. */
const SIGNALS = [
    { languages: ['python'], pattern: /\bdef\s{1,9}__(?:eq|ne|lt|le|gt|ge|contains|instancecheck|subclasscheck|bool|hash|len|cmp)__\s{0,3}\([^()\n]{0,120}\)[^:\n]{0,60}:\s{0,200}(?:"""[^"]{0,400}"""\s{0,200}|'''[^']{0,400}'''\s{0,200})?return\s{1,9}(?:True|False|not\s{1,3}(?:False|True)|\d{1,9})(?![\w.])|\b__(?:eq|ne|bool|contains)__\s{0,3}=\s{0,3}lambda\b[^:\n]{0,80}:\s{0,9}(?:True|False|1)\b|\bclass\s{1,9}\w{1,60}\s{0,3}\(\s{0,3}(?:str|int|float|list|dict|tuple|bytes)\s{0,3}\)\s{0,3}:\s{0,200}def\s{1,9}__eq__/g, what: 'a comparison always says the same' },
    { languages: ['js'], pattern: /(?<![\w$])(?:equals|isEqual|eq|valueOf|toJSON|toString|asymmetricMatch|compareTo|compare|matches|\[\s{0,3}Symbol\.(?:toPrimitive|hasInstance|toStringTag)\s{0,3}\])\s{0,3}(?:[:=]\s{0,3}(?:function\s{0,3}\w{0,40}\s{0,3})?)?\([^()\n]{0,120}\)\s{0,3}(?::\s{0,3}[\w|\s]{1,40})?(?:=>\s{0,3}\(?\s{0,3}|(?:=>\s{0,3})?\{\s{0,200}return\s{1,9})(?:true|false|-?\d[\d.]{0,20}|"[^"\n]{0,120}"|'[^'\n]{0,120}'|`[^`$\n]{0,120}`|!0|!1)\s{0,3}[;,)}\n]|\basymmetricMatch\b/g, what: 'a comparison always says the same' },
    { languages: ['go'], pattern: /\bfunc\s{0,3}\([^()\n]{1,80}\)\s{0,3}(?:Equal|Equals|Is|Matches|Cmp|Compare|Less|IsZero|String|Error)\s{0,3}\([^()\n]{0,120}\)\s{0,3}(?:bool|int|string)\s{0,3}\{\s{0,200}return\s{1,9}(?:true|false|-?\d{1,9}|"[^"\n]{0,120}")\s{0,200}\}/g, what: 'a comparison always says the same' },
    { languages: ['rust'], pattern: /\bfn\s{1,9}(?:eq|ne|partial_cmp|cmp|lt|le|gt|ge)\s{0,3}\([^()\n]{0,120}\)\s{0,3}->\s{0,3}[\w:<>\s]{1,60}\{\s{0,200}(?:return\s{1,9})?(?:true|false|(?:Some\s{0,3}\(\s{0,3})?(?:std::cmp::)?Ordering::(?:Equal|Less|Greater)\s{0,3}\)?)\s{0,3};?\s{0,200}\}/g, what: 'a comparison always says the same' },
    { languages: ['java', 'csharp'], pattern: /(?<![\w.])(?:equals|Equals|equalsIgnoreCase|compareTo|CompareTo|compare|hashCode|GetHashCode|matches|operator\s{0,3}[=!]=)\s{0,3}\([^()\n]{0,120}\)\s{0,3}(?::\s{0,3}\w{1,20}\s{0,3})?(?:=>?\s{0,3}|\{\s{0,200}return\s{1,9})(?:true|false|-?\d{1,9})\s{0,3};?/g, what: 'a comparison always says the same' },
    { languages: ['c'], pattern: /\boperator\s{0,3}(?:[=!<>]=|[<>]|<=>|bool)\s{0,3}\([^()\n]{0,160}\)\s{0,3}(?:const\s{0,3})?(?:noexcept\s{0,3})?(?:override\s{0,3})?\{\s{0,200}return\s{1,9}(?:true|false|\d{1,9}|[\w:]{0,40}::equal)\s{0,3};?/g, what: 'a comparison always says the same' },
    { languages: ['ruby'], pattern: /\bdef\s{1,9}(?:self\.)?(?:==|eql\?|equal\?|!=|<=>|===|hash|=~)\s{0,3}(?:\([^()\n]{0,80}\)|[ \t]\w{1,40})?\s{0,200}(?:return\s{1,9})?(?:true|false|0|1)\s{0,200}(?:;\s{0,3})?end\b/g, what: 'a comparison always says the same' },
    { languages: ['php', 'swift', 'dart'], pattern: /\b(?:function|func|bool)\s{1,9}(?:equals|isEqual\w{0,10}|==|operator\s{0,3}==|matches|compareTo)\s{0,3}\([^()\n]{0,120}\)\s{0,3}(?:(?::|->)\s{0,3}\w{1,20}\s{0,3})?(?:=>\s{0,3}|\{\s{0,200}(?:return\s{1,9})?)(?:true|false|0)\s{0,3};?/gi, what: 'a comparison always says the same' },
];
exports.comparisonOverload = (0, answer_js_1.perFile)({
    id: 'tamper-18-comparison-overload',
    title: 'No comparison always says the same',
    clean: 'No comparison with a constant answer comes in.',
    look: (change) => (0, signal_js_1.grownSignal)(change, SIGNALS, 'without-comments'),
});


/***/ }),

/***/ 61433:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.padding = void 0;
const source_js_1 = __webpack_require__(57934);
const blank_source_js_1 = __webpack_require__(79595);
const answer_js_1 = __webpack_require__(78983);
const numbers_js_1 = __webpack_require__(53843);
const settings_js_1 = __webpack_require__(53896);
const signal_js_1 = __webpack_require__(45497);
const test_code_js_1 = __webpack_require__(31591);
/** Trying again until luck helps. */
const RETRIES = [
    { pattern: /\bjest\s{0,3}\.\s{0,3}retryTimes\b|\bthis\s{0,3}\.\s{0,3}retries\s{0,3}\(|\bretr(?:y|ies)\s{0,3}[:=]\s{0,3}[1-9]|\bflaky\b|\breruns?(?:_delay)?\s{0,3}=|--reruns\b|--retries\b|\bpytest-rerunfailures\b|\brerunFailingTestsCount\b|@(?:RetryingTest|Retry|RepeatedIfExceptionsTest|flaky|retry)\b|\bretryAnalyzer\b|\bgotestsum\b[^\n]{0,60}--rerun|\bflaky_test\b|\bmaxRetries\b/g, what: 'a test is tried again' },
    { languages: ['go', 'java', 'c', 'csharp', 'ruby'], pattern: /\b(?:Eventually|EventuallyWithT|eventually|await\s{0,3}\(\s{0,3}\)\s{0,3}\.\s{0,3}(?:atMost|until))\b/g, what: 'an assertion waits until it holds' },
];
const SLEEPS = [
    { languages: ['python', 'go', 'rust', 'java', 'c', 'csharp', 'ruby', 'php', 'shell', 'yaml', 'make', 'swift'], pattern: /\b(?:time\s{0,3}\.\s{0,3}sleep|asyncio\s{0,3}\.\s{0,3}sleep|time\s{0,3}\.\s{0,3}Sleep|thread\s{0,3}::\s{0,3}sleep|Thread\s{0,3}\.\s{0,3}[sS]leep|TimeUnit\s{0,3}\.\s{0,3}\w{1,20}\s{0,3}\.\s{0,3}sleep|sleep_for|usleep|nanosleep|Task\s{0,3}\.\s{0,3}Delay)\s{0,3}\(|(?<![\w.])sleep\s{0,3}[( ]\s{0,3}\d/g, what: 'it waits for time to pass' },
    { languages: ['js'], pattern: /\bsetTimeout\s{0,3}\(\s{0,3}(?:resolve|r|done|res|ok)\b|\bawait\s{1,3}(?:sleep|delay|wait|setTimeout|scheduler\.wait)\s{0,3}\(|\bjest\s{0,3}\.\s{0,3}setTimeout\b|\bvi\s{0,3}\.\s{0,3}setConfig\b|\bAtomics\s{0,3}\.\s{0,3}wait\b/g, what: 'it waits for time to pass' },
];
const LONGER = /\b(\w{0,30}(?:[tT]ime[-_]?[oO]ut|TIMEOUT|[dD]elay|DELAY|[wW]ait(?:For|Time|_time|Ms)?|[rR]etr(?:y|ies)|RETRIES|[aA]ttempts|[rR]eruns?|deadline|slow|interval|sleep|Sleep|atMost|Eventually|retryTimes|slowTestThreshold)\w{0,20})["'\])]{0,2}\s{0,3}(?:[:=(]|\s)\s{0,3}["']?(?:\w{1,20}\s{0,3}\(\s{0,3})?(\d[\d_]{0,9}(?:\.\d{1,6})?)/g;
/** The number comes last: `it('…', () => {…}, 30000)`. */
const LAST = /^[ \t]{0,60}(\}\s{0,3}),\s{0,3}(\d[\d_]{2,9})\s{0,3}\)/gm;
/** Threats, signal 19: time and luck instead of a mend. Numbers are looked at in tests and settings, new waits and retries everywhere. */
exports.padding = (0, answer_js_1.perFile)({
    id: 'tamper-19-padding',
    title: 'No retry, longer wait or raised time limit',
    clean: 'Nothing is retried or waits longer than before.',
    look: objectionTo,
});
function objectionTo(change, { failure }) {
    const { path, beforeText, afterText } = change;
    if (afterText === undefined || (0, source_js_1.languageOf)(path, afterText) === 'prose')
        return null;
    const sleeps = (0, signal_js_1.grownSignal)(change, SLEEPS, 'without-comments');
    if (sleeps !== null)
        return sleeps;
    const watched = (0, test_code_js_1.testPart)(change, failure) ?? ((0, settings_js_1.isSettings)(path, afterText) ? change : null);
    if (watched === null)
        return null;
    return (0, signal_js_1.grownSignal)(watched, RETRIES, 'without-comments') ?? (beforeText === undefined ? null : longer(watched));
}
function longer({ path, beforeText, afterText }) {
    const numbers = (text) => {
        const code = (0, blank_source_js_1.withoutComments)(text ?? '', (0, source_js_1.languageOf)(path, text));
        return new Map([...(0, numbers_js_1.namedNumbers)(code, LONGER), ...(0, numbers_js_1.namedNumbers)(code, LAST)]);
    };
    const was = numbers(beforeText);
    const name = [...numbers(afterText)].find(([one, now]) => now > (was.get(one) ?? (was.size === 0 ? Infinity : now)))?.[0];
    return name === undefined ? null : `the number of ${name.trim() === '}' ? 'a time limit' : name} is raised`;
}


/***/ }),

/***/ 28727:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.dependencies = void 0;
const glob_js_1 = __webpack_require__(66857);
const policy_js_1 = __webpack_require__(58525);
const answer_js_1 = __webpack_require__(78983);
const signal_js_1 = __webpack_require__(45497);
const protected_js_1 = __webpack_require__(2779);
const MANIFESTS = protected_js_1.PROTECTED.filter(({ what }) => what === 'a package manifest' || what === 'a lock file' || what === 'a build script or container file').flatMap(({ globs }) => globs).concat('**/.{npmrc,yarnrc,yarnrc.yml,pypirc,cargo/config,cargo/config.toml}', '**/pip.{conf,ini}', '**/*.gradle*');
const LOCKS = ['**/{package-lock,npm-shrinkwrap}.json', '**/*.lock', '**/pnpm-lock.yaml', '**/go.sum', '**/go.work.sum'];
const SIGNALS = [
    { pattern: /(?:^|["'= ])(?:git\+|git:\/\/|git@|github:|gitlab:|bitbucket:|file:|link:|portal:|patch:|npm:(?=[\w@])|https?:\/\/[^\s"']{1,200}\.(?:tgz|tar\.gz|zip|whl)\b)|\bgit\s{0,3}=\s{0,3}["']|\bpath\s{0,3}=\s{0,3}["']|\burl\s{0,3}=\s{0,3}["']|@\s{0,3}(?:git\+|https?:|file:)|^-e\s|\bsystemPath\b|\bflatDir\b/gm, what: 'a dependency comes from another place than a registry' },
    { pattern: /^\s{0,3}replace\s|\breplace\s{0,3}\(|^\s{0,3}exclude\s{1,3}\w|\[patch\.|\[replace\]|["'](?:overrides|resolutions|pnpm\.overrides|dependency-overrides)["']\s{0,3}:|\boverride-dependencies\b|\bconstraint-dependencies\b|\bdependency_overrides\b|\bforcedModules\b|\bresolutionStrategy\b|\bforce\s{0,3}[(=]/gm, what: 'a dependency is overridden' },
    { pattern: /["'](?:pre|post)?(?:install|prepare|publish|pack|prepublish|prepublishOnly)["']\s{0,3}:|["']?\bignore-scripts\b["']?\s{0,3}[:=]\s{0,3}false|\bbuild\s{0,3}=\s{0,3}["']\w{1,40}\.rs|\bcmdclass\b|\bonlyBuiltDependencies\b|\btrustedDependencies\b/g, what: 'a script runs at installation' },
    { pattern: /--(?:extra-)?index-url\b|--find-links\b|--trusted-host\b|\bregistry\s{0,3}=|\bindex-url\b|\[\[(?:tool\.(?:uv|poetry)\.)?(?:index|source)\]\]|\[source\.|\bGOPROXY\b|\bGONOSUM\w{0,4}|\bGOFLAGS\b|\bGONOSUMDB\b|\bstrict-ssl\b|<repository>|\bmaven\s{0,3}\{/g, what: 'packages come from another registry' },
];
const VERSION = String.raw `((?:[~^]|[=~><!]=?=?)?\s{0,3}v?(?:\d{1,6}(?:\.(?:\d{1,6}|x|\*)){0,3}|\*|latest|x)[^"',\s}]{0,40})`;
/** A package's name and its version, as manifests write them: in JSON, and a line each in the others. */
const VERSIONS = [
    new RegExp(String.raw `"([\w@./-]{1,120})"\s{0,9}:\s{0,9}"${VERSION}"`, 'g'),
    new RegExp(String.raw `^[ \t]{0,20}(?:require\s{1,3}|implementation\s{1,3}|api\s{1,3}|gem\s{1,3})?["']?([A-Za-z@][\w@./:[\]-]{0,120})["']?\s{0,3}(?:[:,]|\s|=(?!=)|(?=[=~><!]=))\s{0,3}(?:\{[^}\n]{0,80}version\s{0,3}=\s{0,3})?["']?${VERSION}`, 'gm'),
];
/**
 * Threats, signal 20: the failure is mended by other code than the repository's. A version goes down, a range opens, a package comes from
 * elsewhere, a script runs at installation. A lock file is only asked where its packages come from: whether a command made it is its grant's matter.
 */
exports.dependencies = (0, answer_js_1.perFile)({
    id: 'tamper-20-dependencies',
    title: 'No dependency is lowered, loosened or taken from elsewhere',
    clean: 'No dependency is lowered, loosened or taken from elsewhere.',
    look: objectionTo,
});
function objectionTo(change, { grant }) {
    const { path, beforeText, afterText } = change;
    if (afterText === undefined || !(0, glob_js_1.matchAnyGlob)(MANIFESTS, path, { ignoreCase: true }))
        return null;
    if ((0, glob_js_1.matchAnyGlob)(LOCKS, path, { ignoreCase: true }))
        return beforeText === undefined ? null : newHost(beforeText, afterText);
    if ((0, policy_js_1.openedBy)(grant.paths, path))
        return null;
    return (0, signal_js_1.grownSignal)(change, SIGNALS, 'raw') ?? (beforeText === undefined ? null : changedVersion(beforeText, afterText));
}
function newHost(before, after) {
    const hosts = (text) => new Set([...text.matchAll(/(?:https?|git\+\w{1,5}|git):\/\/([\w.:-]{1,120})/g)].map((match) => match[1] ?? ''));
    const known = hosts(before);
    if (known.size === 0)
        return null;
    const fresh = [...hosts(after)].find((host) => !known.has(host));
    return fresh === undefined ? null : `packages come from another place, ${(0, answer_js_1.plain)(fresh)}`;
}
function changedVersion(before, after) {
    const was = versionsIn(before);
    for (const [name, now] of versionsIn(after)) {
        const old = was.get(name);
        if (old === undefined || old === now)
            continue;
        if (lower(now, old))
            return `the version of ${(0, answer_js_1.plain)(name)} goes down`;
        if (wider(now) > wider(old))
            return `the range of ${(0, answer_js_1.plain)(name)} is opened`;
    }
    return null;
}
function versionsIn(text) {
    return new Map(VERSIONS.flatMap((pattern) => [...text.matchAll(pattern)]).map((match) => [match[1] ?? '', (match[2] ?? '').replace(/\s/g, '')]));
}
function parts(version) {
    return (/\d{1,6}(?:\.\d{1,6}){0,3}/.exec(version)?.[0] ?? '').split('.').filter((one) => one !== '').map(Number);
}
function lower(now, old) {
    const [a, b] = [parts(now), parts(old)];
    if (a.length === 0 || b.length === 0)
        return false;
    for (let i = 0; i < Math.max(a.length, b.length); i++)
        if ((a[i] ?? 0) !== (b[i] ?? 0))
            return (a[i] ?? 0) < (b[i] ?? 0);
    return false;
}
/** 0 one version, 1 patches, 2 minor versions, 3 all later ones, 4 anything. */
function wider(version) {
    if (/^(?:\*|latest|x)/.test(version) || version === '')
        return 4;
    if (/^(?:>|!=|<)/.test(version))
        return 3;
    if (version.startsWith('^'))
        return 2;
    return /^~|\.(?:x|\*)/.test(version) ? 1 : 0;
}


/***/ }),

/***/ 70027:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.guardRemoved = void 0;
const blank_source_js_1 = __webpack_require__(79595);
const source_js_1 = __webpack_require__(57934);
const answer_js_1 = __webpack_require__(78983);
const signal_js_1 = __webpack_require__(45497);
const test_role_js_1 = __webpack_require__(27378);
/** Ways out of product code that say no. */
const GUARDS = {
    js: /\bthrow\b|\b(?:Promise|assert)\s{0,3}\.\s{0,3}(?:reject|ok|equal|strictEqual)\s{0,3}\(|(?<![\w.$])(?:assert|invariant|abort|reject)\s{0,3}\(|\.\s{0,3}status\s{0,3}\(\s{0,3}4\d\d\s{0,3}\)|\b(?:sendStatus|writeHead|createError)\s{0,3}\(\s{0,3}4\d\d/g,
    python: /\braise\b|^[ \t]{0,80}assert\b|\babort\s{0,3}\(\s{0,3}4\d\d|\bsys\s{0,3}\.\s{0,3}exit\s{0,3}\(|,\s{0,3}4\d\d\s{0,3}$/gm,
    go: /\bpanic\s{0,3}\(|\breturn\b[^\n]{0,160}\b(?:err|Err\w{1,60}|errors\.New|fmt\.Errorf)\b|\blog\s{0,3}\.\s{0,3}Fatal\w{0,3}\s{0,3}\(|\bhttp\s{0,3}\.\s{0,3}Error\s{0,3}\(/g,
    rust: /\b(?:panic|bail|ensure|assert|assert_eq|assert_ne|debug_assert|unreachable)!\s{0,3}[({[]|\bErr\s{0,3}\(|\?\s{0,3}[;.)]|\.\s{0,3}expect\s{0,3}\(/g,
    java: /\bthrow\b|\b(?:requireNonNull|checkArgument|checkState|checkNotNull|require|check|error)\s{0,3}\(|\bassert\b/g,
    c: /\bthrow\b|\b(?:assert|abort|static_assert)\s{0,3}\(|\breturn\s{1,3}-(?:1|E[A-Z]{2,20})\b|\bstd::(?:abort|terminate)\b|\breturn\s{1,3}(?:false|NULL|nullptr|EXIT_FAILURE)\s{0,3};/g,
    csharp: /\bthrow\b|\bArgumentNullException\s{0,3}\.\s{0,3}Throw\w{1,30}|\b(?:Unauthorized|Forbid|BadRequest|NotFound)\s{0,3}\(/g,
    php: /\bthrow\b|\b(?:abort|trigger_error)\s{0,3}\(/g,
    ruby: /\braise\b|\b(?:fail|halt|head)\b/g,
    swift: /\bthrow\b|\b(?:guard|precondition|fatalError)\b/g,
    dart: /\bthrow\b|\bassert\s{0,3}\(/g,
    shell: /\bexit\s{1,3}[1-9]|\|\|\s{0,3}(?:exit|die)\b/g,
};
/** A condition that has lost its say. */
const OFF = [
    { languages: ['js', 'go', 'rust', 'java', 'c', 'csharp', 'php', 'swift', 'dart'], pattern: /\bif\s{0,3}\(?\s{0,3}(?:false|0)\s{0,3}(?:\)|&&|\{)|&&\s{0,3}false\b|\|\|\s{0,3}true\s{0,3}[){;]|\bif\s{0,3}\(?\s{0,3}true\s{0,3}\|\|/g, what: 'a condition is switched off' },
    { languages: ['python', 'ruby'], pattern: /\bif\s{1,3}(?:False|0|false)\s{0,3}(?::|and\b|\n|&&)|\band\s{1,3}False\b|\bor\s{1,3}True\b|\bif\s{1,3}True\s{1,3}or\b/g, what: 'a condition is switched off' },
];
/**
 * Threats, signal 21: what said no says nothing any more. Ways out are counted over all changed product files, so that a guard may move.
 * Left out: a guard whose condition is weakened but not switched off.
 */
exports.guardRemoved = {
    id: 'tamper-21-guard-removed',
    title: 'No guard is taken out of the product',
    run: (input) => (0, answer_js_1.answer)('tamper-21-guard-removed', 'Every guard of the product is still there.', [...fewerGuards(input), ...input.changes.flatMap((change) => switchedOff(change, input))]),
};
function isProduct({ path, beforeText }, { failure }) {
    return (0, test_role_js_1.testRole)(path, beforeText, failure) === null;
}
function fewerGuards(input) {
    const product = input.changes.filter((change) => isProduct(change, input) && change.modeAfter !== null);
    const [before, after] = ['beforeText', 'afterText'].map((side) => product.reduce((sum, change) => sum + guardsIn(change.path, change[side]), 0));
    return after < before ? [`${(0, answer_js_1.plain)(product.map((change) => change.path).join(', '))}: ${before - after} way(s) out fewer than before`] : [];
}
function guardsIn(path, text) {
    const language = (0, source_js_1.languageOf)(path, text);
    const pattern = GUARDS[language];
    return pattern === undefined || text === undefined ? 0 : ((0, blank_source_js_1.withoutComments)(text, language).match(pattern)?.length ?? 0);
}
function switchedOff(change, input) {
    const what = isProduct(change, input) ? (0, signal_js_1.grownSignal)(change, OFF, 'without-comments') : null;
    return what === null ? [] : [`${(0, answer_js_1.plain)(change.path)}: ${what}`];
}


/***/ }),

/***/ 38783:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.runnerSwapped = void 0;
const source_js_1 = __webpack_require__(57934);
const answer_js_1 = __webpack_require__(78983);
const settings_js_1 = __webpack_require__(53896);
const signal_js_1 = __webpack_require__(45497);
/** Commands that run tests or checks. */
const RUNNERS = [
    { pattern: /\b(?:jest|vitest|mocha|ava|tap|karma|cypress|playwright\s{1,3}test|node\s{1,3}--test|bun\s{1,3}test|deno\s{1,3}test|pytest|py\.test|unittest|nosetests|tox|nox|go\s{1,3}(?:test|vet)|gotestsum|cargo\s{1,3}(?:test|nextest|clippy|check)|mvnw?\b[^\n]{0,40}\b(?:test|verify)|gradlew?\b[^\n]{0,40}\b(?:test|check)|ctest|make\s{1,3}(?:test|check)|rspec|rake\s{1,3}(?:test|spec)|minitest|phpunit|pest|dotnet\s{1,3}test|swift\s{1,3}test|mix\s{1,3}test|npm\s{1,3}(?:test|run\s{1,3}test)|yarn\s{1,3}test|pnpm\s{1,3}test|eslint|ruff|flake8|mypy|pyright|tsc|golangci-lint|rubocop|clang-tidy|bats|prove)\b/g, what: 'a test runner or checker is called less often', fewer: true },
];
const FILTERS = [
    { pattern: /(?:^|[\s"'])(?:-run[= ]\S|--run[= ]\S|-t[= ]["'\\]|--testNamePattern\b|--grep\b|-g\s{1,3}["'\\]|--filter\b|--only\b|-k[= ]\S|-m[= ]["'\\]?\w|--lf\b|--last-failed\b|--onlyFailures\b|--changedSince\b|--onlyChanged\b|--findRelatedTests\b|--bail\b|-x(?=\s|["'])|--maxfail\b|--collect-only\b|--co\b|--listTests\b|--list(?:-tests)?\b|--dry-run\b|--no-run\b|-c\s{1,3}\/dev\/null|--exclude-tag\w{0,2}|--tests\s|-Dtest=|-DskipTests|-x\s{1,3}test|--gtest_filter=|-R\s{1,3}\S|--test\s{1,3}\w|--lib\b|--doc\b|--bins\b|-short\b|--shard\b|-tags[= ])/gm, what: 'a run of tests is narrowed' },
];
/** Threats, signal 22: something else runs in the place of the tests. Seen in scripts, recipes and the settings of task runners. */
exports.runnerSwapped = (0, answer_js_1.perFile)({
    id: 'tamper-22-runner-swapped',
    title: 'The tests are run by what ran them',
    clean: 'No command that runs tests is changed.',
    look: objectionTo,
});
function objectionTo(change) {
    const { path, beforeText, afterText } = change;
    if (afterText === undefined || beforeText === undefined || !(0, settings_js_1.isSettings)(path, afterText))
        return null;
    return swappedScript(beforeText, afterText) ?? (0, signal_js_1.grownSignal)(change, RUNNERS, 'without-comments') ?? (RUNS_TESTS.test(afterText) ? (0, signal_js_1.grownSignal)(change, FILTERS, 'without-comments') : null) ?? ((0, source_js_1.languageOf)(path, afterText) === 'make' ? swappedTarget(beforeText, afterText) : null);
}
const RUNS_TESTS = /\b(?:test|tests|spec|check|verify|jest|pytest)\b/i;
const SCRIPT = /["']((?:pre|post)?(?:test|tests|lint|check|types?|typecheck|type-check|verify|ci|coverage|spec|validate|e2e)(?:[:_-][\w:-]{1,60})?)["']\s{0,3}:\s{0,3}"((?:[^"\\\n]|\\.){0,2000})"/g;
/** Scripts of package.json (and the like) whose name says that they judge. */
function swappedScript(before, after) {
    const scripts = (text) => new Map([...text.matchAll(SCRIPT)].map((match) => [match[1] ?? '', match[2] ?? '']));
    const now = scripts(after);
    const name = [...scripts(before)].find(([one, command]) => now.get(one) !== command)?.[0];
    return name === undefined ? null : `the script ${(0, answer_js_1.plain)(name)} is changed`;
}
const TARGET = /^(test|tests|check|lint|ci|verify|coverage|spec)[\w-]{0,40}:[^\n]{0,400}((?:\n\t[^\n]{0,2000}){0,100})/gm;
function swappedTarget(before, after) {
    const targets = (text) => new Map([...text.matchAll(TARGET)].map((match) => [match[1] ?? '', match[2] ?? '']));
    const now = targets(after);
    const name = [...targets(before)].find(([one, recipe]) => now.get(one) !== recipe)?.[0];
    return name === undefined ? null : `the target ${(0, answer_js_1.plain)(name)} is changed`;
}


/***/ }),

/***/ 68407:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.testRegionsClosed = void 0;
const policy_js_1 = __webpack_require__(58525);
const answer_js_1 = __webpack_require__(78983);
const changed_lines_js_1 = __webpack_require__(2995);
const regions_js_1 = __webpack_require__(52528);
const test_code_js_1 = __webpack_require__(31591);
const test_role_js_1 = __webpack_require__(27378);
/**
 * What judges the mend is not mended: tests, snapshots and fixtures are closed, by path, by content and by region inside product files
 * (threats, signals 1 to 8 and 14 at once). The caller's Policy opens them; a grant does so only under proof that both images have the
 * same tokens, so that a formatter may pass and a changed expectation may not.
 */
exports.testRegionsClosed = (0, answer_js_1.perFile)({
    id: 'test-regions',
    title: 'Tests stay as they are',
    clean: 'No test, snapshot or fixture is touched.',
    look: objectionTo,
});
function objectionTo(change, { policy, grant, failure }) {
    if (!(0, policy_js_1.isDenied)(policy, change.path) && (0, policy_js_1.openedBy)(policy.allowPaths, change.path))
        return null;
    const granted = !(0, policy_js_1.isDenied)(policy, change.path) && (0, policy_js_1.openedBy)(grant.paths, change.path);
    const role = (0, test_role_js_1.testRole)(change.path, change.beforeText, failure) ?? (0, test_role_js_1.testRole)(change.path, change.afterText, undefined);
    const objection = role ?? touchedRegion(change);
    if (objection === null || (granted && (0, test_code_js_1.isSameButForLayout)(change)))
        return null;
    return granted ? `${objection}, and its tokens are not the same as before` : objection;
}
function touchedRegion(change) {
    const { added, removed } = (0, changed_lines_js_1.changedLines)(change);
    const inside = touched(added, (0, regions_js_1.testRegions)(change.path, change.afterText ?? '')) ?? touched(removed, (0, regions_js_1.testRegions)(change.path, change.beforeText ?? ''));
    return inside === null ? null : `${inside.what} is changed`;
}
function touched(lines, regions) {
    return regions.find(({ from, to }) => lines.some(({ n, text }) => n >= from && n <= to && text.trim() !== '')) ?? null;
}


/***/ }),

/***/ 91203:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.testsIn = testsIn;
exports.isCollected = isCollected;
const blank_source_js_1 = __webpack_require__(79595);
const source_js_1 = __webpack_require__(57934);
/** How a test is declared. Names that a runner does not collect (`_test_x`, `testAdd` in Go) do not count. */
const DECLARED = {
    js: /(?<![\w.$])(?:it|test|specify)(?:\.(?:each|concurrent|serial|sequential|only|skip|todo|failing|fails|for))?\s{0,3}[(`]|(?<![\w$])(?:t|Deno)\.test\s{0,3}\(/g,
    python: /^[ \t]{0,60}(?:async[ \t]{1,9})?def[ \t]{1,9}test\w{0,100}/gm,
    go: /^func\s{1,9}(?:\([^)\n]{0,80}\)\s{0,9})?(?:Test|Benchmark|Fuzz|Example)(?![a-z])\w{0,100}|\bt\.Run\s{0,3}\(/gm,
    rust: /#\s{0,3}\[\s{0,3}(?:\w{1,40}::){0,4}(?:test|rstest|test_case|quickcheck|wasm_bindgen_test|bench)\b/g,
    java: /@(?:Test|ParameterizedTest|RepeatedTest|TestFactory|Property)\b|\bfun\s{1,9}`[^`\n]{1,200}`|\btest\s{0,3}\(\s{0,3}"|\bpublic\s{1,9}void\s{1,9}test[A-Z]\w{0,80}/g,
    c: /\b(?:TEST|TEST_F|TEST_P|TYPED_TEST|TEST_CASE|SCENARIO|BOOST_AUTO_TEST_CASE|BOOST_FIXTURE_TEST_CASE|RUN_TEST|CPPUNIT_TEST|TEST_METHOD)\s{0,3}\(|\bcmocka_unit_test\w{0,20}\s{0,3}\(/g,
    csharp: /\[\s{0,3}(?:Fact|Theory|Test|TestCase|TestMethod|DataTestMethod)\b/g,
    ruby: /^[ \t]{0,60}(?:def[ \t]{1,9}test_\w{1,100}|(?:it|specify|example|test)[ \t(]{1,3}['"])/gm,
    php: /\bfunction\s{1,9}test\w{1,100}|@test\b|#\[Test\]|(?<![\w>])(?:it|test)\s{0,3}\(/g,
    swift: /\bfunc\s{1,9}test\w{1,100}|@Test\b/g,
    dart: /(?<![\w.])(?:test|testWidgets)\s{0,3}\(/g,
    elixir: /^[ \t]{0,60}test[ \t]{1,9}"/gm,
    perl: /^[ \t]{0,60}subtest\b/gm,
    shell: /^@test\b/gm,
};
/** How many tests a text declares. */
function testsIn(path, text) {
    if (text === undefined)
        return 0;
    const language = (0, source_js_1.languageOf)(path, text);
    const pattern = DECLARED[language];
    return pattern === undefined ? 0 : ((0, blank_source_js_1.withoutComments)(text, language).match(pattern)?.length ?? 0);
}
/** Files that a runner finds by their names alone. */
const COLLECTED = [
    [/\.py$/, /(?:^|\/)(?:test_[^/]*|[^/]*_test|tests?)\.py$/],
    [/\.go$/, /_test\.go$/],
    [/\.[cm]?[jt]sx?$/, /(?:^|\/)__tests__\/|[._-](?:test|spec|tests)\.[cm]?[jt]sx?$|(?:^|\/)tests?(?:\/[^/]{1,200}){0,1}\.[cm]?[jt]s$|(?:^|\/)tests?\//],
    [/\.rb$/, /(?:^|\/)test_[^/]*\.rb$|_(?:test|spec)\.rb$/],
    [/\.(?:java|kt)$/, /(?:Tests?|TestCase|IT|Spec)\.(?:java|kt)$|(?:^|\/)Test[A-Z]/],
    [/\.php$/, /Test\.php$/],
    [/\.exs$/, /_test\.exs$/],
];
/** Would the runner of its language find tests in a file of this name? Unknown endings: yes. */
function isCollected(path) {
    return COLLECTED.find(([ending]) => ending.test(path))?.[1].test(path) ?? true;
}


/***/ }),

/***/ 3512:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.gatherEvidence = gatherEvidence;
const policy_js_1 = __webpack_require__(58525);
const KIND = {
    lint: 0, type: 0, import: 0, syntax: 0, format: 0, compile: 0, link: 0, docs: 0,
    test: 1, runtime: 1,
    dependency: 2,
    config: 3,
    git: 4, infra: 4, security: 4, unknown: 4,
};
/** Reads the evidence off what happened. */
function gatherEvidence(input) {
    const { patch, failure, origin, base, trials, policy, grant, shownFiles, besides = {} } = input;
    const paths = patch.files.map((file) => file.path);
    const unnamed = paths.filter((path) => !isNamed(path, failure) && !(0, policy_js_1.openedBy)(grant.paths, path));
    // A green run of no test at all is no run of what failed.
    const narrow = trials.filter((trial) => trial.scope === 'narrow' && !(trial.green && trial.tests?.total === 0));
    const whole = trials.findLast((trial) => trial.scope === 'step');
    return {
        onlyShown: unnamed.filter((path) => shownFiles.includes(path)).length,
        blind: unnamed.filter((path) => !shownFiles.includes(path)).length,
        files: paths.length,
        lines: patch.files.reduce((sum, file) => sum + Math.max(0, file.added) + Math.max(0, file.removed), 0),
        rung: patch.applyRung,
        kind: Math.max(0, ...failure.primary.map((bug) => KIND[bug.kind])),
        model: origin.kind === 'model' ? 1 : 0,
        narrow: narrow.length === 0 ? 1 : narrow.every((trial) => trial.green) ? 0 : 2,
        uncounted: base.tests === undefined || whole?.tests === undefined ? 1 : 0,
        opened: paths.filter((path) => (0, policy_js_1.openedBy)([...grant.paths, ...policy.allowPaths], path)).length,
        job: looked(besides.jobGreen),
        agreement: looked(besides.agreed),
        precedent: looked(besides.precedent),
        unnamed: whole === undefined ? 0 : unnamedTests(whole),
        ...proven(input.proof),
    };
}
/** Most runners name failed tests only: not to be named means something only where all that passed are. */
function unnamedTests({ named, tests }) {
    return named !== undefined && named.passed > 0 && named.passed >= (tests?.passed ?? 0) ? named.missing.length : 0;
}
function proven({ reverse, minimised, repeat } = {}) {
    const known = minimised?.state === 'done' ? minimised.complete : minimised?.why === 'single';
    const dropped = minimised?.state === 'done' && minimised.dropped.length > 0;
    return {
        reverse: reverse?.state === 'red' ? 0 : reverse?.state === 'other' ? 2 : 1,
        minimal: !known ? 2 : dropped ? 1 : 0,
        unrepeated: repeat === undefined ? 0 : repeat.asked - repeat.ran,
    };
}
function looked(answer) {
    return answer === undefined ? 1 : answer ? 0 : 2;
}
/** Does a primary report, or a frame of one, name the file? Printed paths may be longer (absolute) or shorter (below a folder). */
function isNamed(path, { primary }) {
    const printed = primary.flatMap((bug) => [bug.file, ...(bug.frames ?? []).map((frame) => frame.file)]);
    return printed.some((file) => file !== undefined && (file === path || file.endsWith(`/${path}`) || (file.includes('/') && path.endsWith(`/${file.replace(/^\.\//, '')}`))));
}


/***/ }),

/***/ 57412:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.hardChecks = hardChecks;
const answer_js_1 = __webpack_require__(78983);
const proof_checks_js_1 = __webpack_require__(9965);
/** What a Verdict stands on; one of these missing and there is none. Each says why, passed or not. */
function hardChecks(input) {
    return [reproduced(input), fingerprintsGone(input), noneNew(input), stepGreen(input), sameTree(input), testsKept(input), ...(0, proof_checks_js_1.proofChecks)(input), screenClean(input)];
}
function check(id, problem, passed) {
    return problem === null ? { id, ok: true, reason: passed } : { id, ok: false, reason: problem };
}
function steps({ trials }) {
    return trials.filter((trial) => trial.scope === 'step' && trial.on === 'patched');
}
function fingerprints(bugs) {
    return new Set(bugs.map((bug) => bug.fingerprint));
}
/** The base was red with one of the very errors that are to be mended; a step that no parser could read by its exit code. */
function reproduced({ base, failure }) {
    const seen = fingerprints(base.reports.bugs);
    const shown = failure.primary.some((bug) => seen.has(bug.fingerprint) || bug.rule === `exit-${base.exitCode || 1}`);
    const problem = base.on !== 'base' ? 'There is no run of the base.' : base.green ? 'The base was green.' : shown ? null : 'The base was red with other errors only.';
    return check('reproduced', problem, 'The base was red with this failure.');
}
function fingerprintsGone(input) {
    const left = input.failure.primary.filter((bug) => steps(input).some((trial) => fingerprints(trial.reports.bugs).has(bug.fingerprint)));
    const problem = left.length > 0 ? `${left.length} of the errors are still there, the first: ${(0, answer_js_1.plain)(left[0]?.message ?? '')}` : null;
    return check('fingerprints-gone', problem, 'None of the errors is left.');
}
/** Errors only, and none that merely follows from another: a warning more is not a failure more. */
function noneNew(input) {
    const known = new Set([...fingerprints(input.base.reports.bugs), ...fingerprints([...input.failure.primary, ...input.failure.others])]);
    const fresh = steps(input).flatMap((trial) => trial.reports.bugs).filter((bug) => bug.severity === 'error' && bug.causedBy === undefined && !known.has(bug.fingerprint));
    const problem = fresh.length > 0 ? `${fresh.length} new error(s), the first: ${(0, answer_js_1.plain)(fresh[0]?.message ?? '')}` : null;
    return check('none-new', problem, 'No new error.');
}
function stepGreen(input) {
    const runs = steps(input);
    const green = runs.length > 0 && runs.every((trial) => trial.green && trial.exitCode === 0 && trial.killedBy === undefined);
    const problem = runs.length === 0 ? 'The whole step was not run with the patch.' : green ? null : 'The whole step was not green with the patch.';
    return check('step-green', problem, 'The whole step ended with exit code 0.');
}
/** What was tried is what would be handed over, and it was tried against what it is a patch of. */
function sameTree({ base, trials, patch }) {
    const problem = base.tree !== patch.base
        ? 'The base run was on another tree than the patch starts from.'
        : trials.some((trial) => trial.tree !== patch.tree) || trials.length === 0 ? 'The tree that ran is not the tree of the patch.' : null;
    return check('same-tree', problem, 'The tree that ran is the tree of the patch.');
}
/** No test went missing on the way to green. Where the base told no counts there is nothing to compare. */
function testsKept(input) {
    const before = input.base.tests;
    if (before === undefined)
        return check('tests-kept', null, 'The base run counted no tests.');
    const problems = steps(input).flatMap(({ tests }) => {
        if (tests === undefined)
            return [`The base run counted ${before.total} test(s), the patched run none.`];
        if (tests.total < before.total)
            return [`${tests.total} test(s) ran, ${before.total} before.`];
        // What could not be loaded before was not counted before: of the tests that came to light some may skip themselves, as long as more of them pass.
        const hidden = Math.max(0, tests.total - before.total);
        if (tests.skipped > before.skipped + Math.min(hidden, Math.floor((tests.passed - before.passed) / 2)))
            return [`${tests.skipped} test(s) were skipped, ${before.skipped} before.`];
        if (tests.passed < before.passed)
            return [`${tests.passed} test(s) passed, ${before.passed} before.`];
        return tests.failed > 0 ? [`${tests.failed} test(s) failed although the step was green.`] : [];
    });
    return check('tests-kept', problems[0] ?? null, 'No test is missing or skipped that ran before.');
}
function screenClean({ screen }) {
    const stopped = screen.filter((result) => !result.ok).map((result) => result.id);
    const problem = screen.length === 0 ? 'The patch was not screened.' : stopped.length > 0 ? `Stopped by ${stopped.join(', ')}.` : null;
    return check('screen-clean', problem, 'The screen had nothing against it.');
}


/***/ }),

/***/ 15113:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.screen = exports.judge = exports.checks = exports.agreementOf = void 0;
var agreement_js_1 = __webpack_require__(83609);
Object.defineProperty(exports, "agreementOf", ({ enumerable: true, get: function () { return agreement_js_1.agreementOf; } }));
var index_js_1 = __webpack_require__(60491);
Object.defineProperty(exports, "checks", ({ enumerable: true, get: function () { return index_js_1.checks; } }));
var judge_js_1 = __webpack_require__(5186);
Object.defineProperty(exports, "judge", ({ enumerable: true, get: function () { return judge_js_1.judge; } }));
var screen_js_1 = __webpack_require__(71209);
Object.defineProperty(exports, "screen", ({ enumerable: true, get: function () { return screen_js_1.screen; } }));


/***/ }),

/***/ 5186:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.judge = judge;
const evidence_js_1 = __webpack_require__(3512);
const hard_checks_js_1 = __webpack_require__(57412);
const score_js_1 = __webpack_require__(26975);
/**
 * Evidence → Verdict. Every hard check must hold, or the score is 0 and nothing is accepted; then the table of `score.ts` decides the
 * tier by the Policy's thresholds. `checks` are the hard checks followed by those of the screen.
 */
function judge(input) {
    const hard = (0, hard_checks_js_1.hardChecks)(input);
    const { score, evidence } = (0, score_js_1.scoreOf)((0, evidence_js_1.gatherEvidence)(input));
    const checks = [...hard, ...input.screen];
    if (hard.some((check) => !check.ok))
        return { accepted: false, tier: 'none', score: 0, checks, evidence };
    const { draftScore, readyScore } = input.policy;
    const tier = score >= readyScore ? 'ready' : score >= draftScore ? 'draft' : 'none';
    return { accepted: tier !== 'none', tier, score, checks, evidence };
}


/***/ }),

/***/ 91473:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.literalsIn = literalsIn;
exports.formOf = formOf;
exports.isTelling = isTelling;
const STRING = /"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g;
const NUMBER = /(?<![\w.])-?(?:0[xX][\da-fA-F_]{1,16}|\d[\d_]{0,30}(?:\.\d{1,30})?(?:[eE][+-]?\d{1,3})?)(?:[uUiIlLnfF]\d{0,3})?(?![\w.])/g;
/** Every literal in a text. */
function literalsIn(text) {
    const strings = [...text.matchAll(STRING)].map((match) => unescape(match[1] ?? match[2] ?? match[3] ?? ''));
    return { strings: new Set(strings), numbers: new Set((text.replace(STRING, ' ').match(NUMBER) ?? []).map(toNumber)) };
}
/** A line with every literal replaced by one sign: what is left is its form. */
function formOf(line) {
    return line.replace(STRING, '§').replace(NUMBER, '§').replace(/\s+/g, ' ').trim();
}
/** Long or odd enough to be an answer, not a common constant: strings from 4 characters, numbers but small whole ones. */
function isTelling(literal) {
    if (typeof literal === 'string')
        return literal.trim().length >= 4 && !/^(?:true|false|null|none|undefined|nil|nan)$/i.test(literal.trim());
    return Number.isFinite(literal) && !(Number.isInteger(literal) && Math.abs(literal) < 10);
}
function toNumber(text) {
    return Math.abs(Number(text.replace(/_/g, '').replace(/(?<=\d)(?:[uUiIlLn]\d{0,3}|[fF](?:32|64)?)$/, '')));
}
function unescape(text) {
    return text.replace(/\\(.)/gs, (_, char) => ({ n: '\n', t: '\t', r: '\r' })[char] ?? char);
}


/***/ }),

/***/ 53843:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.namedNumbers = namedNumbers;
/** Named numbers of a text, summed by name: `fail_under = 90`, `"branches": 80`, `--cov-fail-under=90`. `pattern` gives the name and the number. */
function namedNumbers(text, pattern) {
    const sums = new Map();
    for (const match of (text ?? '').matchAll(pattern)) {
        const name = (match[1] ?? '').toLowerCase();
        sums.set(name, (sums.get(name) ?? 0) + Number((match[2] ?? '0').replace(/_/g, '')));
    }
    return sums;
}


/***/ }),

/***/ 9965:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.proofChecks = proofChecks;
/** What a proof asks for beyond one green run. What was not run, because time or the caller did not ask for it, stops nothing; the score counts it. */
function proofChecks(input) {
    return [failedPass(input), reverseRed(input), verifyGreen(input), repeatsGreen(input)];
}
function check(id, problem, passed) {
    return problem === null ? { id, ok: true, reason: passed } : { id, ok: false, reason: problem };
}
/**
 * The tests that failed must have passed now, not merely not failed: marked as an expected failure or left to do, a test is neither skipped nor failed.
 * Runners print the names of failed tests and often of no others, so this is counted.
 */
function failedPass({ base, failure, trials }) {
    const ids = new Set(failure.primary.map((bug) => bug.test).filter((test) => test !== undefined));
    const before = base.tests;
    if (before === undefined || ids.size === 0)
        return check('failed-pass', null, 'No failing test is named and counted.');
    const wanted = before.passed + Math.min(before.failed, ids.size);
    const short = stepsOf(trials).find(({ tests }) => tests !== undefined && tests.passed < wanted);
    const problem = short === undefined ? null : `${short.tests?.passed ?? 0} test(s) passed; with those that failed before it should be ${wanted}.`;
    return check('failed-pass', problem, 'The tests that failed before passed now.');
}
function stepsOf(trials) {
    return trials.filter((trial) => trial.scope === 'step' && trial.on === 'patched');
}
function reverseRed({ proof }) {
    const { reverse } = proof ?? {};
    const passed = reverse?.sentence ?? 'The step was not run once more without the change.';
    return check('reverse-red', reverse?.state === 'green' ? reverse.sentence : null, passed);
}
function verifyGreen({ proof }) {
    const { verify } = proof ?? {};
    const passed = verify?.sentence ?? 'No further command was given.';
    return check('verify-green', verify?.state === 'red' ? verify.sentence : null, passed);
}
function repeatsGreen({ proof }) {
    const { repeat } = proof ?? {};
    const passed = repeat?.sentence ?? 'One green run of the step was asked for.';
    return check('repeats-green', repeat !== undefined && repeat.red > 0 ? repeat.sentence : null, passed);
}


/***/ }),

/***/ 2779:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CI_PATHS = exports.PROTECTED = void 0;
/** Paths that decide what is built, run, checked, shipped or trusted (threats D14, P4, P6), by what they are. Matched in any letter case. */
exports.PROTECTED = [
    { what: 'a CI workflow or action', globs: ['**/.github/**', '**/action.{yml,yaml}', '**/{jenkinsfile,jenkinsfile.*,azure-pipelines*.{yml,yaml},bitbucket-pipelines.yml,appveyor.{yml,yaml},cloudbuild.{yml,yaml},buildspec.{yml,yaml},wercker.yml,circle.yml}', '**/.{circleci,gitlab,gitea,forgejo,buildkite,woodpecker,teamcity,azure-pipelines}/**', '**/.{gitlab-ci,travis,drone,cirrus,woodpecker,appveyor}.{yml,yaml}'] },
    { what: 'a list of code owners', globs: ['**/codeowners'] },
    { what: 'a hook', globs: ['**/{githooks,git-hooks}/**', '**/hooks/{applypatch-msg,pre-applypatch,post-applypatch,pre-commit,pre-merge-commit,prepare-commit-msg,commit-msg,post-commit,pre-rebase,post-checkout,post-merge,pre-push,pre-receive,update,post-receive,post-update,reference-transaction,push-to-checkout,pre-auto-gc,post-rewrite,fsmonitor-watchman}', '**/lefthook*.{yml,yaml,toml,json}'] },
    { what: 'a configuration file or folder (its name begins with a dot)', globs: ['**/.*', '**/.*/**'] },
    { what: 'an instruction file for tools', globs: ['**/{agents,claude,gemini,copilot-instructions}.md'] },
    { what: 'a lock file', globs: ['**/{package-lock.json,npm-shrinkwrap.json,pnpm-lock.{yaml,yml},bun.lockb,go.sum,go.work.sum,packages.lock.json,project.assets.json,package.resolved,podfile.lock,cartfile.resolved,conan.lock}', '**/*.{lock,lockfile}'] },
    { what: 'a package manifest', globs: ['**/{package,deno,bower,composer,lerna,nx,turbo,rush,project,workspace,angular,jsr,vcpkg}.{json,jsonc,json5}', '**/pnpm-workspace.{yaml,yml}', '**/{pyproject,cargo,pipfile,poetry,uv,pixi,project,manifest}.toml', '**/{setup.py,setup.cfg,pipfile,manifest.in,environment.{yml,yaml},meta.{yml,yaml},conda.{yml,yaml}}', '**/{requirements,constraints,dev-requirements,test-requirements}*.{txt,in}', '**/requirements/**', '**/{go.mod,go.work,pom.xml,ivy.xml,libs.versions.toml,gemfile,podfile,cartfile,brewfile,package.swift,mix.exs,rebar.config,pubspec.{yaml,yml},project.clj,deps.edn,stack.{yaml,yml},cabal.project*,cpanfile,descriptor.mod,description,conanfile.*,fpm.toml,dub.{json,sdl},shard.yml,flake.nix,default.nix,shell.nix}', '**/*.{gemspec,podspec,csproj,fsproj,vbproj,vcxproj,proj,sln,slnx,cabal,nimble,rockspec,nuspec,opam}', '**/{global.json,nuget.config,packages.config,directory.*.{props,targets},*.props,*.targets}'] },
    { what: 'a build script or container file', globs: ['**/{dockerfile,containerfile}{,.*}', '**/*.{dockerfile,containerfile}', '**/{docker-compose,compose,podman-compose}*.{yml,yaml}', '**/{gnu,}makefile{,.inc,.common,.toml,.local,.win}', '**/*.{mk,mak,cmake,bzl,bazel,sbt,gradle,gradle.kts}', '**/{justfile,taskfile{,.*},procfile,vagrantfile,rakefile,earthfile,tiltfile,skaffold.{yml,yaml},sconstruct,sconscript,wscript,build.rs,build.zig,build.zig.zon,build,build.sc,workspace,cmakelists.txt,cmakepresets.json,meson.build,meson_options.txt,configure,configure.{ac,in},makefile.{am,in},build.xml,gradle.properties,gradlew{,.bat},mvnw{,.cmd},noxfile.py,fabfile.py,gulpfile.*,gruntfile.*,magefile.go,cake.build}', '**/gradle/**', '**/{postinstall,preinstall}.*'] },
    { what: 'configuration of tests, lint, types or coverage', globs: ['**/*.config.{js,cjs,mjs,ts,cts,mts,json,yml,yaml,toml,rb,exs}', '**/*.{conf,setup}.{js,cjs,mjs,ts,cts,mts}', '**/{tsconfig,jsconfig}*.json', '**/{jest,vitest,mocha,karma,nyc,cypress,playwright,biome,dprint,oxlintrc,tslint,eslint,babel,cspell,knip,renovate,sonar,size-limit,api-extractor,typedoc,nodemon,release}.{json,jsonc,yml,yaml}', '**/{pytest.ini,tox.ini,mypy.ini,ruff.toml,pylintrc,conftest.py,pyrightconfig.json,sitecustomize.py,usercustomize.py,pip.conf,pip.ini,codecov.{yml,yaml},coverage.{cfg,toml},coveralls.{yml,yaml},rustfmt.toml,clippy.toml,deny.toml,tarpaulin.toml,nextest.toml,rust-toolchain{,.toml},golangci.{yml,yaml,toml},checkstyle*.xml,pmd*.xml,spotbugs*.xml,ruleset.xml,detekt.{yml,yaml},lint.xml,phpunit*.xml{,.dist},phpstan*.neon{,.dist},psalm*.xml{,.dist},phpcs*.xml{,.dist},infection.json*,behat.yml,codeception.{yml,yaml},xunit.runner.json,*.runsettings,*.ruleset,*.globalconfig,stylecop.json,sonar-project.properties,sonarlint.*,dangerfile*,commitlint*,lint-staged*,trivy.{yml,yaml},semgrep.{yml,yaml},analysis_options.yaml,credo.exs,dialyzer.ignore-warnings,*.pth,*.suppressions,*.supp}'] },
    { what: 'other people’s code kept in the repository', globs: ['**/{node_modules,vendor,bower_components,site-packages}/**'] },
];
/** What runs in CI and nothing else (signal 10). */
exports.CI_PATHS = exports.PROTECTED[0]?.globs ?? [];


/***/ }),

/***/ 52528:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.testRegions = testRegions;
const blank_source_js_1 = __webpack_require__(79595);
const source_js_1 = __webpack_require__(57934);
/**
 * The parts of a product file that are tests: `#[cfg(test)]` items and doc examples in Rust, doctests and `if __name__ == '__main__'` in
 * Python, `if (import.meta.vitest)` in JavaScript and TypeScript.
 */
function testRegions(path, text) {
    const lines = text.split('\n');
    switch ((0, source_js_1.languageOf)(path, text)) {
        case 'rust':
            return [...blocksAfter(lines, (0, blank_source_js_1.codeOnly)(text, 'rust'), { mark: RUST_TEST, what: 'a test item (#[cfg(test)])' }), ...fences(lines)];
        case 'python':
            return [...doctests(lines), ...mainGuards(lines)];
        case 'js':
            return blocksAfter(lines, (0, blank_source_js_1.codeOnly)(text, 'js'), { mark: /\bimport\.meta\.vitest\b/, what: 'tests in the source (import.meta.vitest)' });
        default:
            return [];
    }
}
const RUST_TEST = /^\s*#!?\[\s*(?:cfg\s*\((?!\s*not\b)[^\n]{0,200}\btest\b|(?:\w{1,40}::){0,4}(?:test|rstest|test_case|bench)\b)/;
/** From a marked line to the end of the block or item that begins there; to the end of the file where it is never closed. */
function blocksAfter(lines, code, { mark, what }) {
    const bare = code.split('\n');
    const regions = [];
    for (let i = 0; i < lines.length; i++) {
        if (!mark.test(bare[i] ?? '') && !mark.test(lines[i] ?? ''))
            continue;
        const end = blockEnd(bare, i);
        regions.push({ from: i + 1, to: end + 1, what });
        i = Math.max(i, end);
    }
    return regions;
}
function blockEnd(lines, start) {
    let depth = 0;
    for (let i = start; i < lines.length; i++) {
        for (const char of lines[i] ?? '') {
            if (char === '{')
                depth++;
            else if (char === '}' && --depth <= 0)
                return i;
            else if (char === ';' && depth === 0)
                return i;
        }
    }
    return lines.length - 1;
}
/** Examples in Rust doc comments are compiled and run by `cargo test`. */
function fences(lines) {
    const regions = [];
    let open = null;
    lines.forEach((line, i) => {
        const doc = /^\s*\/\/[/!]\s?(.*)$/.exec(line);
        const fence = doc !== null && /^\s*(?:```|~~~)/.test(doc[1] ?? '');
        if (fence && open === null)
            open = i;
        else if (open !== null && (fence || doc === null)) {
            regions.push({ from: open + 1, to: i + 1, what: 'a doc example' });
            open = null;
        }
    });
    return regions;
}
/** A doctest goes from its prompt over what it expects, to a blank line or the end of the string. */
function doctests(lines) {
    const regions = [];
    for (let i = 0; i < lines.length; i++) {
        if (!/^\s*>>>(?:\s|$)/.test(lines[i] ?? ''))
            continue;
        const from = i;
        while (i + 1 < lines.length && !/^\s*$|"""|'''/.test(lines[i + 1] ?? ''))
            i++;
        regions.push({ from: from + 1, to: i + 1, what: 'a doctest' });
    }
    return regions;
}
function mainGuards(lines) {
    return lines.flatMap((line, i) => {
        if (!/^if\s{1,9}(?:\(\s{0,9})?(?:__name__\s{0,9}==\s{0,9}["']__main__["']|["']__main__["']\s{0,9}==\s{0,9}__name__)/.test(line))
            return [];
        let end = i;
        for (let j = i + 1; j < lines.length && (/^\s/.test(lines[j] ?? '') || /^(?:#.*)?$/.test(lines[j] ?? '')); j++)
            if ((lines[j] ?? '').trim() !== '')
                end = j;
        return [{ from: i + 1, to: end + 1, what: "the part under if __name__ == '__main__'" }];
    });
}


/***/ }),

/***/ 34922:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.sameTokens = sameTokens;
exports.tokens = tokens;
/** A string on one line, a word, or a single other character. */
const TOKEN = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|[\p{L}\p{N}_$]+|[^\s]/gu;
/**
 * Do two texts say the same but for layout? Blanks, line breaks, semicolons, commas before a closing bracket, the kind of quotes and
 * letter case do not count; where `indented`, line breaks and indentation do (in Python they are part of what a test says).
 * This is the proof that a fixer with a grant for a test file must bring.
 */
function sameTokens(before, after, indented) {
    const split = (text) => (indented ? text.split('\n').filter((line) => line.trim() !== '').map(indentedTokens).join('\n') : tokens(text));
    return split(before).toLowerCase() === split(after).toLowerCase();
}
function indentedTokens(line) {
    return `${/^\s*/.exec(line)?.[0] ?? ''}${tokens(line)}`;
}
/** The tokens of a text, in one spelling: two pieces of code that differ in layout only give the same. */
function tokens(text) {
    const all = (text.match(TOKEN) ?? []).filter((token) => token !== ';').map(unquote);
    return all.filter((token, i) => token !== ',' || !/^[)\]}]$/.test(all[i + 1] ?? '')).join('\u0001');
}
function unquote(token) {
    return /^["'`]/.test(token) && token.length > 1 ? `"${token.slice(1, -1)}"` : token;
}


/***/ }),

/***/ 26975:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RULES = void 0;
exports.scoreOf = scoreOf;
/**
 * The score table. A fix begins with 100 points and loses some for each thing that leaves room for doubt; nothing adds any.
 * So weighed that a one-line fix of a failing test by a model, exact and in a file that was named or shown, stays at 80 or more,
 * and one over four files and a hundred lines with shifted indentation lies between draft and ready. The rows are the evidence that repair
 * research found to tell right fixes from wrong ones: how the edit applied, where it lies, how large it is, what kind of failure, what ran green,
 * which paths, whether a second candidate agrees, whether all of it is needed, whether the like was merged before. That the step is green is no
 * row but a hard check. What nobody looked at costs nothing, and its row says so.
 */
exports.RULES = [
    {
        id: 'scope-shown',
        // Those that were not even shown are among them: they must not make this row better.
        of: ({ onlyShown, blind }) => onlyShown + blind,
        levels: [
            { from: 0, points: 0, reason: 'every changed file is named by the failure, or opened by a grant' },
            { from: 1, points: 4, reason: 'one changed file is not named by the failure' },
            { from: 2, points: 6, reason: 'several changed files are not named by the failure' },
        ],
    },
    {
        id: 'scope-blind',
        of: ({ blind }) => blind,
        levels: [
            { from: 0, points: 0, reason: 'no file is changed unseen' },
            { from: 1, points: 21, reason: 'a file is changed that was neither named by the failure nor shown' },
            { from: 2, points: 34, reason: 'several files are changed that were neither named nor shown' },
        ],
    },
    {
        id: 'size',
        of: ({ lines }) => lines,
        levels: [
            { from: 0, points: 0, reason: 'at most 6 changed lines' },
            { from: 7, points: 2, reason: 'more than 6 changed lines' },
            { from: 21, points: 6, reason: 'more than 20 changed lines' },
            { from: 61, points: 12, reason: 'more than 60 changed lines' },
            { from: 121, points: 18, reason: 'more than 120 changed lines' },
        ],
        fixerShare: 0.3,
    },
    {
        id: 'files',
        of: ({ files }) => files,
        levels: [
            { from: 0, points: 0, reason: 'one file' },
            { from: 2, points: 4, reason: 'two files' },
            { from: 3, points: 8, reason: 'three files' },
            { from: 4, points: 12, reason: 'four files or more' },
            { from: 6, points: 20, reason: 'six files or more' },
        ],
        fixerShare: 0.5,
    },
    {
        id: 'apply-rung',
        of: ({ rung }) => rung,
        levels: [
            { from: 0, points: 0, reason: 'the edits fit exactly' },
            { from: 2, points: 4, reason: 'an edit fits but for blanks at line ends' },
            { from: 3, points: 8, reason: 'an edit fits but for its indentation' },
            { from: 4, points: 10, reason: 'an edit fits but for what happened to its characters on the way (look-alikes, entities, line numbers, tabs)' },
            { from: 5, points: 12, reason: 'an edit fits but for blank lines around it' },
            { from: 6, points: 16, reason: 'an edit leaves lines out, and its parts fit' },
            { from: 7, points: 20, reason: 'an edit fits but for lines at its edge, or came as a whole function' },
            { from: 9, points: 24, reason: 'an edit came as a whole file' },
        ],
    },
    {
        id: 'kind',
        of: ({ kind }) => kind,
        levels: [
            { from: 0, points: 0, reason: 'lint, type, import or syntax: the tool itself says when it is mended' },
            { from: 1, points: 4, reason: 'a test or runtime failure: green tests leave room for wrong fixes' },
            { from: 2, points: 20, reason: 'a dependency failure' },
            { from: 3, points: 25, reason: 'a configuration failure' },
            { from: 4, points: 30, reason: 'a failure of no kind that is understood' },
        ],
        fixerShare: 0.25,
    },
    {
        id: 'origin',
        of: ({ model }) => model,
        levels: [
            { from: 0, points: 0, reason: 'plain code proposed it' },
            { from: 1, points: 3, reason: 'a model proposed it' },
        ],
    },
    {
        id: 'narrow-run',
        of: ({ narrow }) => narrow,
        levels: [
            { from: 0, points: 0, reason: 'the narrowest command is green as well as the whole step' },
            { from: 1, points: 2, reason: 'only the whole step was run' },
            { from: 2, points: 30, reason: 'the narrowest command stayed red' },
        ],
    },
    {
        id: 'test-counts',
        of: ({ uncounted }) => uncounted,
        levels: [
            { from: 0, points: 0, reason: 'as many tests were counted as before' },
            { from: 1, points: 2, reason: 'no runner said how many tests ran' },
        ],
    },
    {
        id: 'opened-paths',
        of: ({ opened }) => opened,
        levels: [
            { from: 0, points: 0, reason: 'no path had to be opened' },
            { from: 1, points: 4, reason: 'a path is changed that a grant or the caller opened' },
        ],
        fixerShare: 0.5,
    },
    {
        id: 'whole-job',
        of: ({ job }) => job,
        levels: [
            { from: 0, points: 0, reason: 'the whole job is green' },
            { from: 1, points: 0, reason: 'the other steps of the job were not run' },
            { from: 2, points: 40, reason: 'another step of the job is red' },
        ],
    },
    {
        id: 'agreement',
        of: ({ agreement }) => agreement,
        levels: [
            { from: 0, points: 0, reason: 'a second candidate says the same' },
            { from: 1, points: 0, reason: 'no second candidate was asked for' },
            { from: 2, points: 8, reason: 'a second candidate says something else' },
        ],
        fixerShare: 0.5,
    },
    {
        id: 'precedent',
        of: ({ precedent }) => precedent,
        levels: [
            { from: 0, points: 0, reason: 'a like fix was merged before' },
            { from: 1, points: 0, reason: 'nothing is known of like fixes' },
            { from: 2, points: 12, reason: 'a like fix was thrown away before' },
        ],
    },
    {
        id: 'tests-named',
        of: ({ unnamed }) => unnamed,
        levels: [
            { from: 0, points: 0, reason: 'no test that failed before is known to be missing' },
            { from: 1, points: 20, reason: 'the tests that passed are named, and one that failed before is not among them' },
        ],
    },
    {
        id: 'reverse-run',
        of: ({ reverse }) => reverse,
        levels: [
            { from: 0, points: 0, reason: 'run once more without the change, the step is red again with the same failure' },
            { from: 1, points: 2, reason: 'the step was not run once more without the change' },
            { from: 2, points: 25, reason: 'run once more without the change, the step is red with other errors' },
        ],
    },
    {
        id: 'minimal',
        of: ({ minimal }) => minimal,
        levels: [
            { from: 0, points: 0, reason: 'all of the change is needed' },
            { from: 1, points: 1, reason: 'a part of what was proposed was not needed and is dropped; all that is left is needed' },
            { from: 2, points: 2, reason: 'it was not found out whether all of the change is needed' },
        ],
        fixerShare: 0,
    },
    {
        id: 'repeats',
        of: ({ unrepeated }) => unrepeated,
        levels: [
            { from: 0, points: 0, reason: 'the step was green as often as it was to be run' },
            { from: 1, points: 15, reason: 'the time budget had no room for all the runs that a wavering failure calls for' },
        ],
    },
];
/** The score, 0..1, and every row as it applied; points are negative or zero. */
function scoreOf(evidence) {
    const rows = exports.RULES.map((rule) => {
        const level = rule.levels.findLast(({ from }) => rule.of(evidence) >= from);
        const share = evidence.model === 0 ? (rule.fixerShare ?? 1) : 1;
        return { id: rule.id, points: 0 - Math.round((level?.points ?? 0) * share), reason: level?.reason ?? '' };
    });
    const total = rows.reduce((sum, row) => sum + row.points, 100);
    return { score: Math.max(0, total) / 100, evidence: rows };
}


/***/ }),

/***/ 71209:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.screen = screen;
const index_js_1 = __webpack_require__(60491);
/** Static checks on the final tree's changes: every check, passed or not, with its reason. No run, no score. */
function screen(input) {
    return index_js_1.checks.map((check) => check.run(input));
}


/***/ }),

/***/ 53896:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isSettings = isSettings;
const glob_js_1 = __webpack_require__(66857);
const source_js_1 = __webpack_require__(57934);
/** Made by tools, whole, from a manifest: names of packages in it look like names of settings. */
const LOCK_FILES = ['**/*.lock', '**/{package-lock,npm-shrinkwrap}.json', '**/pnpm-lock.{yaml,yml}', '**/go.sum'];
const NAMED = /(?:^|\/)\.[^/]{1,80}$|\.(?:config|conf|setup)\.[cm]?[jt]s$|rc(?:\.[cm]?js)?$|\.(?:gradle|kts|cmake|ini|cfg|xml|props|targets|neon|csproj)$|(?:^|\/)(?:CMakeLists\.txt|Makefile|noxfile\.py|setup\.py|tasks\.py|conftest\.py|build\.rs|Gruntfile\.js|gulpfile\.js)$/i;
/**
 * Is this a file that tells tools what to do: settings, scripts, build files? JavaScript and Python only where the name says so, since product
 * code has limits and rules of its own.
 */
function isSettings(path, text) {
    if ((0, glob_js_1.matchAnyGlob)(LOCK_FILES, path, { ignoreCase: true }))
        return false;
    return ['json', 'config', 'yaml', 'shell', 'make', 'html', 'batch', 'powershell', 'docker'].includes((0, source_js_1.languageOf)(path, text)) || NAMED.test(path);
}


/***/ }),

/***/ 45497:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.grownSignal = grownSignal;
const blank_source_js_1 = __webpack_require__(79595);
const source_js_1 = __webpack_require__(57934);
/**
 * The first signal that a file has more of than it had (for `fewer`: less of). Counts are taken over both whole images, so that moving a
 * line is no change and a call split between an old and a new line is still seen.
 */
function grownSignal(change, signals, reading) {
    if (change.afterText === undefined)
        return null;
    const language = (0, source_js_1.languageOf)(change.path, change.afterText);
    const [before, after] = [change.beforeText ?? '', change.afterText].map((text) => (reading === 'raw' ? text : (0, blank_source_js_1.withoutComments)(text, language)));
    for (const { languages, pattern, what, fewer } of signals) {
        if (languages !== undefined && !languages.includes(language))
            continue;
        const was = count(before ?? '', pattern);
        const is = count(after ?? '', pattern);
        if (fewer === true ? is < was : is > was)
            return what;
    }
    return null;
}
function count(text, pattern) {
    return text.match(pattern)?.length ?? 0;
}


/***/ }),

/***/ 69660:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.strengthOf = strengthOf;
/**
 * How much a matcher says, from exact to hardly anything; an unknown matcher is null. The ladder is checkwash's: exact 90, approximate 70,
 * pattern 60, type 50, bound 40, not-nothing 30, truth 20. The first row that fits counts.
 * @see https://github.com/taipei49314/checkwash (SPEC.md)
 */
const LADDER = [
    [/closeto|approx|almost|near$|delta|epsilon|within|_rel$|_abs$/, 70],
    [/greater|less|above|below|atleast|atmost|_(?:gt|ge|lt|le)$|^(?:gt|ge|lt|le|gte|lte|[<>]=?)$|positive|negative|between/, 40],
    [/inlinesnapshot|snapshot/, 60],
    [/match|contain|include|regex|regexp|^(?:not )?in$|assertin$|assertnotin|startwith|startswith|endwith|endswith|haskey|property|subset|superset|oneof|every|unordered|ignoringcase/, 60],
    [/throw|raise|reject|panic|^error|errors?as$|errors?is$|death/, 50],
    [/instance|typeof|^type|istype|implements|kindof|assignable|conforms/, 50],
    [/todefined|tobedefined|toexist|^exists?$|notnull|notnil|notempty|notnone|isnotnone|ispresent|is_some$|is_ok$|assert_ok$|assert_some$|isok$|^is not$|^ne$|!=|notequal|_ne$|notsame|noerror|doesnotthrow|nothrow|resolves$/, 30],
    [/truthy|falsy|^(?:assert|is|be_|to_be_|expect_|assert_|require_|check_)?(?:true|false)$|^(?:assert|ok|notok|expect|require|check|verify|should|that)$/, 20],
    [/null|nil|none|undefined|empty|nan$/, 85],
    [/eq|equal|same|^tobe$|^be$|^is$|strict|calledwith|calledtimes|called_with|called_once|returnedwith|havelength|haslength|haslen|hassize|^len$|size$|count$|exactly|json|==|areequal|^(?:fail|failnow|errorf|fatal|fatalf)$/, 90],
];
/** What a negation is worth at most: nearly everything is unequal to one value. */
const NEGATED = 30;
function strengthOf(matcher, negated) {
    const name = matcher.toLowerCase();
    const found = LADDER.find(([pattern]) => pattern.test(name))?.[1] ?? null;
    return found !== null && negated ? Math.min(found, NEGATED) : found;
}


/***/ }),

/***/ 31591:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.testPart = testPart;
exports.isSameButForLayout = isSameButForLayout;
const source_js_1 = __webpack_require__(57934);
const regions_js_1 = __webpack_require__(52528);
const same_tokens_js_1 = __webpack_require__(34922);
const test_role_js_1 = __webpack_require__(27378);
/**
 * What of a change is test code: the whole of it where the file is a test on either side, else the test regions in it with the rest blanked
 * out; null where there is none, or where nothing but its layout changes. The signals that speak of tests look here, whoever opened the path:
 * a caller that lets tests be edited does not let them be weakened.
 */
function testPart(change, failure) {
    const { path, beforeText, afterText } = change;
    if (isSameButForLayout(change) && !namesChange(change))
        return null;
    if ((0, test_role_js_1.testRole)(path, beforeText, failure) !== null || (0, test_role_js_1.testRole)(path, afterText, undefined) !== null)
        return change;
    const [before, after] = [onlyRegions(path, beforeText), onlyRegions(path, afterText)];
    return before === null && after === null ? null : { ...change, beforeText: before ?? '', afterText: after ?? '' };
}
/** Do both images say the same but for layout? What a formatter does, and all that a grant may do to a test. */
function isSameButForLayout({ path, beforeText, afterText }) {
    if (beforeText === undefined || afterText === undefined)
        return false;
    return (0, same_tokens_js_1.sameTokens)(beforeText, afterText, ['python', 'yaml', 'other'].includes((0, source_js_1.languageOf)(path, beforeText)));
}
/** Letter case is layout for a grant, but a runner finds tests by it. */
function namesChange({ beforeText = '', afterText = '' }) {
    return (0, same_tokens_js_1.tokens)(beforeText) !== (0, same_tokens_js_1.tokens)(afterText);
}
function onlyRegions(path, text) {
    if (text === undefined)
        return null;
    const regions = (0, regions_js_1.testRegions)(path, text);
    if (regions.length === 0)
        return null;
    return text.split('\n').map((line, i) => (regions.some(({ from, to }) => from <= i + 1 && i + 1 <= to) ? line : '')).join('\n');
}


/***/ }),

/***/ 27378:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.testRole = testRole;
const blank_source_js_1 = __webpack_require__(79595);
const source_js_1 = __webpack_require__(57934);
const test_path_js_1 = __webpack_require__(26287);
const regions_js_1 = __webpack_require__(52528);
/** Bringing in a test framework makes a file a test, whatever its name. */
const FRAMEWORKS = {
    js: /(?:\bfrom|\brequire\s{0,9}\(|\bimport\s{0,9}\(?)\s{0,9}['"](?:node:test|vitest|@jest\/globals|bun:test|mocha|ava|tap|tape|uvu|jasmine|qunit|@playwright\/test|@testing-library\/[\w-]{1,40}|chai|supertest)['"/]/,
    python: /^\s{0,40}(?:import|from)\s{1,9}(?:pytest|unittest|nose|hypothesis|behave|testtools|_pytest)\b/m,
    go: /^\s{0,40}(?:import\s{1,9})?(?:[\w.]{1,40}\s{1,9})?"(?:testing|github\.com\/stretchr\/testify[^"]{0,80}|github\.com\/onsi\/[^"]{1,80})"/m,
    java: /^\s{0,9}import\s{1,9}(?:static\s{1,9})?(?:org\.junit|junit\.|org\.testng|org\.assertj|org\.hamcrest|org\.mockito|org\.scalatest|io\.kotest|kotlin\.test|spock\.)/m,
    csharp: /^\s{0,9}using\s{1,9}(?:static\s{1,9})?(?:Xunit|NUnit|Microsoft\.VisualStudio\.TestTools|FluentAssertions|Moq|TUnit)\b/m,
    ruby: /^\s{0,40}require\s{1,9}['"](?:minitest|test\/unit|rspec|test_helper|spec_helper)/m,
    php: /\b(?:PHPUnit\\Framework|Pest\\|Codeception\\)/,
    c: /^\s{0,9}#\s{0,9}include\s{0,9}[<"](?:gtest|gmock|catch2|catch|doctest|boost\/test|cppunit|check|unity|cmocka|criterion)[./]/m,
    swift: /^\s{0,9}(?:@testable\s{1,9}import|import\s{1,9}(?:XCTest|Testing|Quick|Nimble))\b/m,
    dart: /^\s{0,9}import\s{1,9}['"]package:(?:test|flutter_test|mockito)\//m,
    elixir: /\buse\s{1,9}ExUnit\b/,
    perl: /^\s{0,9}use\s{1,9}Test2?::/m,
};
/** Test blocks at the margin, where the runner's globals need no import. */
const BLOCKS = /^(?:describe|suite|it|test|context)(?:\.\w{1,20})?\s{0,9}\(\s{0,9}['"`]/m;
/**
 * Why a file counts as a test, or null: by its path, by what it imports, by test blocks in it, or because the failing assertion itself
 * stands in it. A test in a product file is a region, see `testRegions`.
 */
function testRole(path, text, failure) {
    if ((0, test_path_js_1.isTestPath)(path))
        return 'a test, fixture or snapshot by its path';
    if (text === undefined)
        return null;
    const language = (0, source_js_1.languageOf)(path, text);
    if (FRAMEWORKS[language]?.test(text) === true)
        return 'it uses a test framework';
    if (language === 'js' && hasBlocks(text))
        return 'it declares tests';
    return failure?.primary.some((bug) => bug.file === path && isFailingAssertion(bug, path, text)) === true ? 'it holds the failing assertion' : null;
}
/** The mark must stand in code: a string may well hold the words. */
function hasBlocks(text) {
    return BLOCKS.test(text) && /^(?:describe|suite|it|test|context)\b/m.test((0, blank_source_js_1.codeOnly)(text, 'js'));
}
/**
 * Only where a test failed by comparing two values: an assertion in product code that says no is no test. An assertion in a region of tests
 * (Rust's `#[cfg(test)]`) makes no more of its file a test than that region.
 */
function isFailingAssertion({ kind, line, expected }, path, text) {
    if (kind !== 'test' || line === undefined || expected === undefined)
        return false;
    if ((0, regions_js_1.testRegions)(path, text).some(({ from, to }) => from <= line && line <= to))
        return false;
    return /\b(?:assert\w*|expect|should\w*|require\.\w+|t\.\w+)\b/i.test(text.split('\n')[line - 1] ?? '');
}


/***/ })

};
