export const id = 730;
export const ids = [730];
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

/***/ 867:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isDirty = isDirty;
exports.cleanText = cleanText;
exports.windowed = windowed;
const invisible_js_1 = __webpack_require__(99064);
const terminal_js_1 = __webpack_require__(30955);
/** Everything that may need cleaning; most lines hold none of it and are left as they are. */
const DIRTY = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u3164\ufe00-\ufe0f\ufeff\udb40]/;
const ESCAPES = new RegExp(terminal_js_1.ESCAPE, 'g');
const CONTROLS = new RegExp(terminal_js_1.CONTROL, 'g');
/** Does a text hold anything that `cleanText` would take out? Asked once for many lines. */
function isDirty(text) {
    return DIRTY.test(text);
}
/**
 * One line as a person would have read it on a terminal: no escape sequences, the last state of a line that was drawn over
 * (progress bars), backspaces applied, no control and no invisible characters.
 */
function cleanText(text) {
    const plain = text.includes('\u001b') || /[\u0080-\u009f]/.test(text) ? text.replace(ESCAPES, '') : text;
    return (0, invisible_js_1.stripInvisible)(applyBackspaces(lastDrawn(plain)).replace(CONTROLS, ''));
}
/** A carriage return goes back to the beginning of the line: what was written last is what stays. */
function lastDrawn(text) {
    if (!text.includes('\r'))
        return text;
    return text.split('\r').findLast((part) => part.trim() !== '') ?? '';
}
function applyBackspaces(text) {
    if (!text.includes('\b'))
        return text;
    const out = [];
    for (const character of text) {
        if (character === '\b')
            out.pop();
        else
            out.push(character);
    }
    return out.join('');
}
/** Head and tail of a line that is longer than `max` characters. */
function windowed(text, max) {
    if (text.length <= max)
        return text;
    const half = max >> 1;
    return `${text.slice(0, half)} … ${text.slice(text.length - half)}`;
}


/***/ }),

/***/ 34567:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createCleaner = createCleaner;
exports.cleanBytes = cleanBytes;
exports.readLog = readLog;
const clean_text_js_1 = __webpack_require__(867);
const echo_js_1 = __webpack_require__(55077);
const marks_js_1 = __webpack_require__(16320);
const prefix_js_1 = __webpack_require__(78080);
const split_js_1 = __webpack_require__(17290);
const MAX_LINE = 1 << 20;
/**
 * A line number counts raw lines; one raw line gives one cleaned line, but for a workflow command whose message held escaped line feeds: its
 * lines share the number. Lines of a step's header wait until it is over, so lines come in order but not at once.
 */
function createCleaner(options = {}) {
    const max = Math.max(64, options.maxLineBytes ?? MAX_LINE);
    const splitter = (0, split_js_1.createSplitter)(max);
    const prefix = (0, prefix_js_1.createPrefixReader)();
    const echo = (0, echo_js_1.createEchoFilter)();
    let n = 0;
    let cut = false;
    const read = (raw, out) => {
        n += 1;
        if (raw.length > max)
            cut = true;
        const ended = raw.charCodeAt(raw.length - 1) === 0x0d ? raw.slice(0, -1) : raw;
        const text = prefix.read((0, clean_text_js_1.windowed)(ended, max));
        const step = prefix.step;
        const clean = (0, clean_text_js_1.isDirty)(text) ? (0, clean_text_js_1.cleanText)(text) : text;
        // Most lines: no marker, nothing to copy.
        if (!clean.includes('::') && !clean.startsWith('##[') && !clean.startsWith('['))
            echo.push(step === undefined ? { n, text: clean } : { n, text: clean, step }, out);
        else
            for (const line of markedLines(clean, n, step))
                echo.push(line, out);
    };
    const run = (feed) => {
        const out = [];
        feed((raw) => read(raw, out));
        return out;
    };
    return {
        push: (chunk) => run((each) => splitter.push(chunk, each)),
        end() {
            const out = run((each) => splitter.end(each));
            echo.end(out);
            return out;
        },
        get rawLines() {
            return n;
        },
        get truncated() {
            return cut || splitter.cut;
        },
    };
}
function markedLines(text, n, step) {
    const { text: message, ...rest } = (0, marks_js_1.readMark)(text);
    const common = step === undefined ? { n } : { n, step };
    if (!/[\r\n]/.test(message))
        return [{ ...common, text: message, ...rest }];
    const [first = '', ...more] = message.split(/\r\n?|\n/).map(clean_text_js_1.cleanText);
    return [{ ...common, text: first, ...rest }, ...more.map((line) => ({ ...common, text: line }))];
}
/** The whole of a log that is already in memory. */
function cleanBytes(bytes, options = {}) {
    const cleaner = createCleaner(options);
    const lines = [...cleaner.push(bytes), ...cleaner.end()];
    return { lines, rawLines: cleaner.rawLines, truncated: cleaner.truncated };
}
/** A log as it arrives. One line at a time is the slow way: for gigabytes feed a cleaner and hand on what each push gives. */
async function* readLog(bytes, options = {}) {
    const cleaner = createCleaner(options);
    for await (const chunk of bytes)
        yield* cleaner.push(chunk);
    yield* cleaner.end();
}


/***/ }),

/***/ 55077:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createEchoFilter = createEchoFilter;
/** A header longer than this is none. */
const HEADER = 2_000;
/** A step that uses an action has its inputs in the header, nothing that ran. */
const USES = /^Run (?:\.{1,2}\/|docker:\/\/|[\w.-]{1,100}\/[\w.-]{1,100}(?:\/[\w./-]{1,200})?@)/;
/** Closes the echo of every script: the shell with its placeholder for the script file. */
const SHELL = /^shell: .{1,500}\{0\}/;
/**
 * `##[group]Run …` also begins groups that people make (`echo "::group::Run tests"`), and what stands in those is output. Only the runner's
 * own header tells the shell before it ends, so lines wait until that is seen, or the end of the group.
 */
function createEchoFilter() {
    let held;
    let isHeader = false;
    const release = (out, echo) => {
        for (const line of held ?? [])
            out.push(echo ? { ...line, echo: true } : line);
        held = undefined;
    };
    return {
        push(line, out) {
            if (line.mark === 'group' || line.step !== (held?.[0]?.step ?? line.step))
                release(out, isHeader);
            if (held === undefined) {
                if (line.mark !== 'group' || !line.text.startsWith('Run '))
                    return void out.push(line);
                held = [line];
                isHeader = USES.test(line.text);
                return;
            }
            if (line.mark === 'endgroup') {
                release(out, isHeader);
                return void out.push(line);
            }
            held.push(line);
            isHeader ||= SHELL.test(line.text);
            if (held.length >= HEADER)
                release(out, isHeader);
        },
        end: (out) => release(out, isHeader),
    };
}


/***/ }),

/***/ 53730:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readLog = exports.createCleaner = exports.cleanBytes = void 0;
exports.openLog = openLog;
exports.readFrom = readFrom;
const clean_js_1 = __webpack_require__(34567);
const index_js_1 = __webpack_require__(85975);
var clean_js_2 = __webpack_require__(34567);
Object.defineProperty(exports, "cleanBytes", ({ enumerable: true, get: function () { return clean_js_2.cleanBytes; } }));
Object.defineProperty(exports, "createCleaner", ({ enumerable: true, get: function () { return clean_js_2.createCleaner; } }));
Object.defineProperty(exports, "readLog", ({ enumerable: true, get: function () { return clean_js_2.readLog; } }));
/** The raw bytes of a log, wherever it is. */
function openLog(world, ref) {
    return ref.source === 'file' ? index_js_1.sources.file.read(world, ref) : index_js_1.sources.command.read(world, ref);
}
/** The cleaned lines of a log, wherever it is. */
function readFrom(world, ref) {
    return (0, clean_js_1.readLog)(openLog(world, ref));
}


/***/ }),

/***/ 16320:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readMark = readMark;
const LOGGED = /^##\[(error|warning|notice|group|endgroup|command|debug)\]/;
/** As a process prints it; the runner turns it into the logged form. Found in output that no runner has read. */
const COMMAND = /^\s{0,200}::(error|warning|notice|group|endgroup|debug)(?: ([^\r\n]{0,2000}?))?::(.*)$/s;
/**
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs for the escaping
 */
function readMark(line) {
    if (line.startsWith('##['))
        return readLogged(line);
    if (line.startsWith('[command]'))
        return { text: line.slice('[command]'.length), mark: 'command' };
    return line.includes('::') ? readCommand(line) : { text: line };
}
function readLogged(line) {
    const found = LOGGED.exec(line);
    return found === null ? { text: line } : { text: line.slice(found[0].length), mark: found[1] };
}
function readCommand(line) {
    const found = COMMAND.exec(line);
    if (found === null)
        return { text: line };
    const [, mark, properties, message] = found;
    const fields = properties === undefined ? {} : fieldsOf(properties);
    return { text: unescapeData(message ?? ''), mark: mark, ...(Object.keys(fields).length === 0 ? {} : { fields }) };
}
/** Names come from foreign text: only plain ones are taken, so that none is `__proto__`. */
function fieldsOf(properties) {
    const fields = {};
    for (const pair of properties.split(',')) {
        const equals = pair.indexOf('=');
        const name = pair.slice(0, equals).trim();
        if (equals > 0 && /^[a-zA-Z]{1,20}$/.test(name))
            fields[name] = unescapeData(pair.slice(equals + 1)).replace(/%3A/gi, ':').replace(/%2C/gi, ',').trim();
    }
    return fields;
}
/** The percent sign last, or an escaped escape would be undone twice. */
function unescapeData(text) {
    return text.replace(/%0D/gi, '\r').replace(/%0A/gi, '\n').replace(/%25/g, '%');
}


/***/ }),

/***/ 78080:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createPrefixReader = createPrefixReader;
/** `2026-01-02T03:04:05.1234567Z text`; the byte order mark stands before the first time of a step. */
const TIME = /^\ufeff?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z(?: |$)/;
/**
 * @see https://cli.github.com/manual/gh_run_view `--log`: job TAB step TAB time text. Continuation lines of an annotation have no time, so a
 * line is also known by job and step that were seen before it.
 */
function createPrefixReader() {
    let prefix;
    let job = '';
    let step;
    const readView = (line) => {
        if (prefix !== undefined && line.startsWith(prefix))
            return line.slice(prefix.length);
        const first = line.indexOf('\t');
        if (first <= 0 || first > 300)
            return undefined;
        const second = line.indexOf('\t', first + 1);
        if (second === -1 || second - first > 300)
            return undefined;
        const text = line.slice(second + 1);
        if (!(TIME.test(text) || (prefix !== undefined && line.slice(0, first) === job)))
            return undefined;
        prefix = line.slice(0, second + 1);
        job = line.slice(0, first);
        step = nameOf(job, line.slice(first + 1, second));
        return text;
    };
    return {
        read(line) {
            const text = readView(line) ?? line;
            return withoutTime(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
        },
        get step() {
            return step;
        },
    };
}
/** `gh` names a step so when it cannot match the log to the run's list of steps. */
function nameOf(job, step) {
    return step === '' || step === 'UNKNOWN STEP' ? job.trim() : `${job.trim()} / ${step.trim()}`;
}
/** Looked at only where the dash of the year and the T stand: the pattern would be tried on millions of lines without a time. */
function withoutTime(line) {
    if (line.charCodeAt(4) !== 0x2d || line.charCodeAt(10) !== 0x54)
        return line;
    const time = TIME.exec(line);
    return time === null ? line : line.slice(time[0].length);
}


/***/ }),

/***/ 18594:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.command = void 0;
/** What a command printed when we ran it. */
exports.command = {
    name: 'command',
    async *read(_, { output }) {
        yield output;
    },
};


/***/ }),

/***/ 63981:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.file = void 0;
/** A log file outside the repository, or standard input (`-`). */
exports.file = {
    name: 'file',
    read: ({ files }, { path }) => files.read(path),
};


/***/ }),

/***/ 85975:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.sources = void 0;
const command_js_1 = __webpack_require__(18594);
const file_js_1 = __webpack_require__(63981);
/** The only registry, by the name that a reference carries. */
exports.sources = { command: command_js_1.command, file: file_js_1.file };


/***/ }),

/***/ 17290:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createSplitter = createSplitter;
const NEWLINE = 0x0a;
/** Stands for what was cut; it also makes the line longer than allowed, so that it is seen to be cut. */
const GAP = new TextEncoder().encode(' … ');
/** Decoded at once: large enough to be fast, small enough that a line kept from it does not hold much memory. */
const PIECE = 1 << 16;
/**
 * UTF-8, or UTF-16 where the log begins with its byte order mark (PowerShell's redirection writes that). Bytes that are no text become
 * U+FFFD. Of a line beyond `maxLineBytes` only the beginning and the end are kept, so that a hostile line costs no memory.
 */
function createSplitter(maxLineBytes) {
    const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
    const rest = createRest(maxLineBytes);
    let wide;
    let started = false;
    const pushPiece = (piece, each) => {
        const last = piece.lastIndexOf(NEWLINE);
        if (last === -1)
            return rest.add(piece);
        let from = 0;
        if (rest.length > 0) {
            from = piece.indexOf(NEWLINE) + 1;
            rest.add(piece.subarray(0, from - 1));
            each(rest.take(utf8));
        }
        if (from <= last)
            eachLine(utf8.decode(piece.subarray(from, last)), each);
        if (last + 1 < piece.length)
            rest.add(piece.subarray(last + 1));
    };
    const encoder = new TextEncoder();
    const pushAll = (chunk, each) => {
        for (let at = 0; at < chunk.length; at += PIECE) {
            const piece = chunk.subarray(at, at + PIECE);
            pushPiece(wide === undefined ? piece : encoder.encode(wide.decode(piece, { stream: true })), each);
        }
    };
    return {
        push(chunk, each) {
            if (chunk.length === 0)
                return;
            if (!started) {
                started = true;
                wide = wideDecoder(chunk);
            }
            pushAll(chunk, each);
        },
        end(each) {
            if (wide !== undefined)
                pushPiece(encoder.encode(wide.decode()), each);
            if (rest.length > 0)
                each(rest.take(utf8));
        },
        get cut() {
            return rest.cut;
        },
    };
}
/** The first piece tells; a source that hands over single bytes has a log in UTF-8. */
function wideDecoder(chunk) {
    const mark = ((chunk[0] ?? 0) << 8) | (chunk[1] ?? 0);
    if (mark === 0xfffe)
        return new TextDecoder('utf-16le');
    return mark === 0xfeff ? new TextDecoder('utf-16be') : undefined;
}
function eachLine(text, each) {
    let from = 0;
    for (let to = text.indexOf('\n'); to !== -1; to = text.indexOf('\n', from)) {
        each(text.slice(from, to));
        from = to + 1;
    }
    each(text.slice(from));
}
/** The line that has not ended yet, bounded: its head, and its last pieces. */
function createRest(max) {
    let pieces = [];
    let length = 0;
    let cut = false;
    const squeeze = () => {
        const all = concat(pieces, length);
        const half = max >> 1;
        pieces = [all.slice(0, half), GAP, all.slice(all.length - half)];
        length = half * 2 + GAP.length;
        cut = true;
    };
    return {
        add(bytes) {
            if (bytes.length === 0)
                return;
            // A copy: the caller may reuse its buffer for the next read.
            pieces.push(bytes.slice());
            length += bytes.length;
            if (length > max * 2)
                squeeze();
        },
        take(decoder) {
            const text = decoder.decode(pieces.length === 1 ? pieces[0] : concat(pieces, length));
            pieces = [];
            length = 0;
            return text;
        },
        get length() {
            return pieces.length;
        },
        get cut() {
            return cut;
        },
    };
}
function concat(pieces, length) {
    const all = new Uint8Array(length);
    let at = 0;
    for (const piece of pieces) {
        all.set(piece, at);
        at += piece.length;
    }
    return all;
}


/***/ })

};
