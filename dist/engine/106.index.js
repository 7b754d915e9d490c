export const id = 106;
export const ids = [106];
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

/***/ 77474:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.placeEdits = exports.patchFromTree = exports.patchFromChanges = exports.cutPatch = void 0;
var cut_js_1 = __webpack_require__(38218);
Object.defineProperty(exports, "cutPatch", ({ enumerable: true, get: function () { return cut_js_1.cutPatch; } }));
Object.defineProperty(exports, "patchFromChanges", ({ enumerable: true, get: function () { return cut_js_1.patchFromChanges; } }));
Object.defineProperty(exports, "patchFromTree", ({ enumerable: true, get: function () { return cut_js_1.patchFromTree; } }));
var place_js_1 = __webpack_require__(80397);
Object.defineProperty(exports, "placeEdits", ({ enumerable: true, get: function () { return place_js_1.placeEdits; } }));


/***/ }),

/***/ 94944:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.findBlock = findBlock;
exports.shiftLine = shiftLine;
const occurrences_js_1 = __webpack_require__(67256);
/**
 * Finds the one place of a block of lines, from the strictest rung to the loosest; the first rung with any hit decides, and more than
 * one hit there is the end: no rung chooses between two places, and a `near` hint is not asked either (it is the model's own invention).
 *   1  the very lines; or, for a single line, the very characters inside one line, not cut out of a longer word
 *   2  as 1, but blanks at line ends do not count
 *   3  as 2, with every line indented by the same amount more or less than in the file
 * Left out on purpose: look-alike characters, blank lines, ellipses, similarity. What is not there is refused with the nearest lines quoted.
 */
function findBlock(lines, search, replace) {
    const exact = (0, occurrences_js_1.occurrences)(lines.map((line) => line.text), search);
    if (exact.length > 0)
        return sameElsewhere(lines, search, exact);
    const piece = findPiece(lines, search, replace.length);
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
/** Part of one line. Several lines in place of a whole line without its indentation are left to rung 3, which shifts them all. */
function findPiece(lines, search, newLines) {
    const [piece] = search;
    if (piece === undefined || search.length > 1 || piece.length > MAX_PIECE || piece.trim().length < MIN_PIECE)
        return null;
    const hits = lines.flatMap((line, at) => pieceHits(line.text, piece).map((from) => ({ at, from })));
    const [hit] = hits;
    if (hit === undefined)
        return null;
    if (hits.length > 1)
        return { kind: 'many', at: hits.map(({ at }) => at) };
    if (newLines !== 1 && lines[hit.at]?.text.trim() === piece.trim())
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

/***/ 91054:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.nearestLines = nearestLines;
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
 */
function replaceBlock({ lines, search, replace, found }) {
    const hit = lines.slice(found.at, found.at + search.length);
    const key = (line) => (found.rung === 1 ? line : line.trimEnd());
    const kept = new Map((0, line_diff_js_1.alignLines)(search.map(key), replace.map(key)).map(([i, j]) => [j, i]));
    const written = writeLines({ hit, replace, kept, shift: found.shift, usual: (0, source_lines_js_1.usualEnd)(lines) });
    if (written === null)
        return null;
    return written.map((line, j) => line.text + endOf(line, { last: j === written.length - 1, closing: hit.at(-1), usual: (0, source_lines_js_1.usualEnd)(lines) })).join('');
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
const secret_path_js_1 = __webpack_require__(17215);
const ladder_js_1 = __webpack_require__(94944);
const nearest_lines_js_1 = __webpack_require__(91054);
const occurrences_js_1 = __webpack_require__(67256);
const place_block_js_1 = __webpack_require__(42733);
const problem_js_1 = __webpack_require__(10893);
const source_lines_js_1 = __webpack_require__(28499);
/**
 * All replacements of one file, each found in the original text (never in what another one made of it), or every reason why not.
 * The byte order mark and the presence or absence of a final line end stay as they were.
 */
function placeReplacements(file, text, edits) {
    const bom = text.startsWith(source_lines_js_1.BOM) ? source_lines_js_1.BOM : '';
    const source = { file, lines: (0, source_lines_js_1.readLines)(text.slice(bom.length)) };
    const placed = edits.map((edit) => place(source, edit));
    const problems = placed.flatMap((one) => ('reason' in one ? [one] : []));
    const spans = placed.flatMap((one) => ('reason' in one ? [] : [one])).sort((a, b) => a.from - b.from);
    const all = [...problems, ...overlaps(source, spans)];
    if (all.length > 0)
        return { ok: false, problems: all };
    const body = text.slice(bom.length);
    const after = (0, source_lines_js_1.keepFinalEnd)(body, splice(body, spans), (0, source_lines_js_1.usualEnd)(source.lines));
    return { ok: true, text: bom + after, rung: Math.max(1, ...spans.map((span) => span.rung)) };
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
    const { file } = source;
    const search = (0, source_lines_js_1.blockLines)(edit.search);
    const replace = (0, source_lines_js_1.blockLines)(edit.replace);
    if (search.every((line) => line.trim() === '')) {
        return { file, reason: 'empty-search', text: `A SEARCH block for ${file} is empty: quote the lines that are to change, exactly as they stand there.` };
    }
    const same = search.length === replace.length && search.every((line, i) => line === replace[i]);
    if (same)
        return unchanged(file, search);
    const found = (0, ladder_js_1.findBlock)(source.lines, search, replace);
    if (found.kind === 'many')
        return notUnique(source, search, found.at);
    if (found.kind === 'none')
        return notFound(source, { search, replace, mixed: found.mixed });
    const span = toSpan(source, { search, replace, found });
    if (span === null)
        return notFound(source, { search, replace, mixed: true });
    return span.text === (0, source_lines_js_1.joinLines)(source.lines).slice(span.from, span.to) ? unchanged(file, search) : span;
}
function toSpan({ lines }, block) {
    const { search, replace, found } = block;
    const start = (0, source_lines_js_1.joinLines)(lines.slice(0, found.at)).length;
    if (found.kind === 'piece') {
        const end = lines[found.at]?.end || (0, source_lines_js_1.usualEnd)(lines);
        return { from: start + found.from, to: start + found.to, text: replace.join(end), rung: found.rung };
    }
    const text = (0, place_block_js_1.replaceBlock)({ lines, search, replace, found });
    const to = start + (0, source_lines_js_1.joinLines)(lines.slice(found.at, found.at + search.length)).length;
    return text === null ? null : { from: start, to, text, rung: found.rung };
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
function notUnique({ file }, search, at) {
    const where = (0, problem_js_1.tellLines)(at.map((line) => line + 1));
    const text = `A SEARCH block stands ${at.length} times in ${file} (${where}), so it does not say which place is meant. ` +
        `Add lines above or below it that stand only at the one place. The block begins with ${JSON.stringify(search[0] ?? '')}.`;
    return { file, reason: 'not-unique', text };
}
/** The lines really there are quoted, but for files that may hold keys: a model must not fish for them with a made-up block. */
function notFound({ file, lines }, { search, replace, mixed }) {
    const texts = lines.map((line) => line.text);
    const head = `A SEARCH block is not in ${file}. It begins with ${JSON.stringify(search[0] ?? '')}.`;
    const hints = [head];
    if (mixed)
        hints.push('Its lines are there with another indentation, but tabs and blanks mix, so the indentation of new lines cannot be told.');
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
 * Edits → whole post-images, in memory, all of them or none. A SEARCH block must be found exactly once (see `findBlock` for the rungs);
 * `applyRung` is the loosest rung that any edit needed. `write` makes or replaces a whole file (an old file keeps its mode, byte order
 * mark and line ends), `mode` changes only the mode. Problems come for every edit at once, in words that a model can act on.
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
/** One file takes either one `write` or any number of replacements, and at most one mode. */
function clashing(file, edits) {
    const count = (kind) => edits.filter((edit) => edit.kind === kind).length;
    const clash = count('mode') > 1 || count('write') > 1 || (count('write') > 0 && count('replace') > 0);
    return clash ? { file, reason: 'overlap', text: `Several edits each want to decide the whole of ${file}: leave one of them.` } : null;
}
function writeContent(file, edits, before) {
    const fail = (reason, text) => ({ problems: [{ file, reason, text }] });
    const written = edits.find((edit) => edit.kind === 'write');
    const blocks = edits.filter((edit) => edit.kind === 'replace');
    if (written === undefined && blocks.length === 0)
        return { bytes: before ?? new Uint8Array(), rung: 1 };
    if (Math.max(before?.length ?? 0, written?.content.length ?? 0) > MAX_FILE)
        return fail('too-large', `${file} is larger than 4 MiB: it is not edited.`);
    if (blocks.some(({ search, replace }) => Math.max(search.length, replace.length) > MAX_BLOCK))
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
const tamper_09_exit_masking_js_1 = __webpack_require__(66952);
const tamper_10_allowed_failure_js_1 = __webpack_require__(5408);
const tamper_12_suppressions_js_1 = __webpack_require__(51517);
const tamper_16_environment_detection_js_1 = __webpack_require__(69546);
const tamper_17_hard_coded_answer_js_1 = __webpack_require__(99602);
const test_regions_js_1 = __webpack_require__(68407);
/** The registry: what a Patch is, then where it reaches, then what it says. Ids are stable; records and people refer to them. */
exports.checks = [
    no_op_js_1.noOp, path_safety_js_1.pathSafety, modes_js_1.modes, binary_js_1.binary, size_js_1.size, protected_paths_js_1.protectedPaths, test_regions_js_1.testRegionsClosed, deletion_js_1.deletion, invisible_js_1.invisible, secrets_js_1.secrets, env_read_js_1.envRead, tamper_09_exit_masking_js_1.exitMasking, tamper_10_allowed_failure_js_1.allowedFailure, tamper_12_suppressions_js_1.suppressions,
    tamper_16_environment_detection_js_1.environmentDetection, tamper_17_hard_coded_answer_js_1.hardCodedAnswer,
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
const redact_shapes_js_1 = __webpack_require__(69521);
const answer_js_1 = __webpack_require__(78983);
const changed_lines_js_1 = __webpack_require__(2995);
/** No added line holds what looks like a key or password that the file did not hold before. The value itself is never told. */
exports.secrets = (0, answer_js_1.perFile)({
    id: 'secrets',
    title: 'No secrets in added lines',
    clean: 'Added lines hold nothing in the shape of a secret.',
    look: objectionTo,
});
function objectionTo(change) {
    const text = (0, changed_lines_js_1.changedLines)(change).added.map((line) => line.text).join('\n');
    const fresh = (0, redact_shapes_js_1.findShapes)(text).find(({ from, to }) => change.beforeText?.includes(text.slice(from, to)) !== true);
    return fresh === undefined ? null : `an added line holds a secret (${fresh.class})`;
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

/***/ 68407:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.testRegionsClosed = void 0;
const policy_js_1 = __webpack_require__(58525);
const source_js_1 = __webpack_require__(57934);
const answer_js_1 = __webpack_require__(78983);
const changed_lines_js_1 = __webpack_require__(2995);
const regions_js_1 = __webpack_require__(52528);
const same_tokens_js_1 = __webpack_require__(34922);
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
    if (objection === null || (granted && isSameButForLayout(change)))
        return null;
    return granted ? `${objection}, and its tokens are not the same as before` : objection;
}
function isSameButForLayout({ path, beforeText, afterText }) {
    if (beforeText === undefined || afterText === undefined)
        return false;
    return (0, same_tokens_js_1.sameTokens)(beforeText, afterText, ['python', 'yaml', 'other'].includes((0, source_js_1.languageOf)(path, beforeText)));
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
    const { patch, failure, origin, base, trials, policy, grant, shownFiles } = input;
    const paths = patch.files.map((file) => file.path);
    const unnamed = paths.filter((path) => !isNamed(path, failure) && !(0, policy_js_1.openedBy)(grant.paths, path));
    const narrow = trials.filter((trial) => trial.scope === 'narrow');
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
    };
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
/** What a Verdict stands on; one of these missing and there is none. Each says why, passed or not. */
function hardChecks(input) {
    return [reproduced(input), fingerprintsGone(input), noneNew(input), stepGreen(input), sameTree(input), testsKept(input), screenClean(input)];
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
        if (tests.skipped > before.skipped)
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
exports.screen = exports.judge = exports.checks = void 0;
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
        if (!/^if\s+\(?\s*(?:__name__\s*==\s*["']__main__["']|["']__main__["']\s*==\s*__name__)/.test(line))
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
/** A string on one line, a word, or a single other character. */
const TOKEN = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|[\p{L}\p{N}_$]+|[^\s]/gu;
/**
 * Do two texts say the same but for layout? Blanks, line breaks, semicolons, commas before a closing bracket, the kind of quotes and
 * letter case do not count; where `indented`, line breaks and indentation do (in Python they are part of what a test says).
 * This is the proof that a fixer with a grant for a test file must bring.
 */
function sameTokens(before, after, indented) {
    const split = (text) => (indented ? text.split('\n').filter((line) => line.trim() !== '').map(indentedTokens).join('\n') : tokens(text));
    return split(before) === split(after);
}
function indentedTokens(line) {
    return `${/^\s*/.exec(line)?.[0] ?? ''}${tokens(line)}`;
}
function tokens(text) {
    const all = (text.match(TOKEN) ?? []).filter((token) => token !== ';').map(unquote);
    return all.filter((token, i) => token !== ',' || !/^[)\]}]$/.test(all[i + 1] ?? '')).join('\u0001').toLowerCase();
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
 * and one over four files and a hundred lines with shifted indentation lies between draft and ready.
 */
exports.RULES = [
    {
        id: 'scope-shown',
        of: ({ onlyShown }) => onlyShown,
        levels: [
            { from: 0, points: 0, reason: 'every changed file is named by the failure, or stands under another row' },
            { from: 1, points: 4, reason: 'one changed file is not named by the failure, only shown as its context' },
            { from: 2, points: 6, reason: 'several changed files are only shown as context' },
        ],
    },
    {
        id: 'scope-blind',
        of: ({ blind }) => blind,
        levels: [
            { from: 0, points: 0, reason: 'no file is changed unseen' },
            { from: 1, points: 25, reason: 'a file is changed that was neither named by the failure nor shown' },
            { from: 2, points: 40, reason: 'several files are changed that were neither named nor shown' },
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
            { from: 4, points: 20, reason: 'an edit fits only loosely' },
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
