export const id = 2367;
export const ids = [2367];
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
const clean_text_js_1 = __webpack_require__(867);
const echo_js_1 = __webpack_require__(55077);
const marks_js_1 = __webpack_require__(16320);
const prefix_js_1 = __webpack_require__(78080);
const split_js_1 = __webpack_require__(17290);
const tail_js_1 = __webpack_require__(96106);
const MAX_LINE = 1 << 20;
/**
 * A line number counts raw lines; one raw line gives one cleaned line, but for a workflow command whose message held escaped line feeds: its
 * lines share the number. Lines of a step's header wait until it is over, so lines come in order but not at once.
 */
function createCleaner(options = {}) {
    const { wants } = options;
    const max = Math.max(64, options.maxLineBytes ?? MAX_LINE);
    const splitter = (0, split_js_1.createSplitter)(max);
    const prefix = (0, prefix_js_1.createPrefixReader)();
    const echo = (0, echo_js_1.createEchoFilter)();
    const tail = (0, tail_js_1.createTail)();
    let n = 0;
    let cut = false;
    /** The short way; false where the line has to be read the long way. */
    const isDone = (piece, from, to, each) => {
        if (wants === undefined || echo.holding || to - from > max)
            return false;
        const start = prefix.skip(piece, from, to);
        if (start === -1 || isMarked(piece, start, to))
            return false;
        const wanted = wants(piece, start, to);
        if (wanted !== 'plain')
            return wanted === 'no';
        const text = piece.toString('latin1', start, to);
        const step = prefix.step;
        each(step === undefined ? { n, text } : { n, text, step });
        return true;
    };
    const read = (raw, each) => {
        if (raw.length > max)
            cut = true;
        const text = prefix.read((0, clean_text_js_1.windowed)(raw, max));
        const step = prefix.step;
        const clean = (0, clean_text_js_1.isDirty)(text) ? (0, clean_text_js_1.cleanText)(text) : text;
        // Most lines: no marker, nothing to copy.
        if (!clean.includes('::') && !clean.startsWith('##[') && !clean.startsWith('['))
            echo.push(step === undefined ? { n, text: clean } : { n, text: clean, step }, each);
        else
            for (const line of markedLines(clean, n, step))
                echo.push(line, each);
    };
    const reader = (each) => (piece, from, to, first) => {
        n += 1;
        if (first && wants !== undefined)
            tail.add(piece, n);
        const end = to > from && piece[to - 1] === 0x0d ? to - 1 : to;
        if (!isDone(piece, from, end, each))
            read(piece.toString('utf8', from, end), each);
    };
    return {
        push: (chunk, each) => splitter.push(chunk, reader(each)),
        end(each) {
            splitter.end(reader(each));
            echo.end(each);
        },
        recall: (from, to) => tail.lines(from, to).flatMap((line) => markedLines((0, clean_text_js_1.cleanText)(prefix.again((0, clean_text_js_1.windowed)(line.text, max))), line.n, undefined)),
        get rawLines() {
            return n;
        },
        get truncated() {
            return cut || splitter.cut;
        },
    };
}
const [BLANK, TAB, HASH, BRACKET, COLON] = [0x20, 0x09, 0x23, 0x5b, 0x3a];
/** May the bytes be a marker of the runner? Those give the log its order, whether or not anybody wants their text. */
function isMarked(bytes, from, to) {
    let at = from;
    while (at < to && (bytes[at] === BLANK || bytes[at] === TAB))
        at += 1;
    const [first, second] = [bytes[at], bytes[at + 1]];
    return (first === HASH && second === HASH) || (first === COLON && second === COLON) || (first === BRACKET && second === 0x63);
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
    const lines = [];
    const each = (line) => void lines.push(line);
    cleaner.push(bytes, each);
    cleaner.end(each);
    return { lines, rawLines: cleaner.rawLines, truncated: cleaner.truncated };
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
    const release = (each, echo) => {
        for (const line of held ?? [])
            each(echo ? { ...line, echo: true } : line);
        held = undefined;
    };
    return {
        push(line, each) {
            if (line.mark === 'group' || line.step !== (held?.[0]?.step ?? line.step))
                release(each, isHeader);
            if (held === undefined) {
                if (line.mark !== 'group' || !line.text.startsWith('Run '))
                    return each(line);
                held = [line];
                isHeader = USES.test(line.text);
                return;
            }
            if (line.mark === 'endgroup') {
                release(each, isHeader);
                return each(line);
            }
            held.push(line);
            isHeader ||= SHELL.test(line.text);
            if (held.length >= HEADER)
                release(each, isHeader);
        },
        end: (each) => release(each, isHeader),
        get holding() {
            return held !== undefined;
        },
    };
}


/***/ }),

/***/ 53730:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createStepReader = exports.createCleaner = exports.cleanBytes = void 0;
exports.openLog = openLog;
const index_js_1 = __webpack_require__(85975);
var clean_js_1 = __webpack_require__(34567);
Object.defineProperty(exports, "cleanBytes", ({ enumerable: true, get: function () { return clean_js_1.cleanBytes; } }));
Object.defineProperty(exports, "createCleaner", ({ enumerable: true, get: function () { return clean_js_1.createCleaner; } }));
var job_steps_js_1 = __webpack_require__(56143);
Object.defineProperty(exports, "createStepReader", ({ enumerable: true, get: function () { return job_steps_js_1.createStepReader; } }));
/** The raw bytes of a log, wherever it is. */
function openLog(world, ref) {
    return ref.source === 'file' ? index_js_1.sources.file.read(world, ref) : index_js_1.sources.command.read(world, ref);
}


/***/ }),

/***/ 56143:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createStepReader = createStepReader;
const prefix_js_1 = __webpack_require__(78080);
/** Characters kept of one step from its beginning, and as many from its end. */
const KEEP = 16 << 20;
/** Characters kept of a step that tells no exit code: set-up actions print which version they took. */
const KEEP_GREEN = 64 << 10;
/** A line that is longer says nothing to us. */
const LINE = 1 << 20;
/** A header longer than this is none. */
const HEADER = 4000;
const EXIT = /^##\[error\]Process completed with exit code (\d{1,3})\.$/;
const SCRIPT = /^\u001B\[36;1m(.*)\u001B\[0m$/s;
/**
 * Reads a job's log into its steps, in one pass. Only the runner's own headers count: a group that a program opens (`::group::Run tests`) holds no echoed
 * script with its shell, and no inputs of an action. Whoever wants to lie can still print all of it, so what is read here is held against the workflow file.
 * @see https://github.com/actions/runner/blob/main/src/Runner.Worker/Handlers/ScriptHandler.cs
 */
function createStepReader() {
    const decoder = new TextDecoder('utf-8');
    const prefix = (0, prefix_js_1.createPrefixReader)();
    const steps = [];
    let rest = '';
    let held;
    let current;
    const close = () => {
        if (current !== undefined)
            steps.push(finished(current));
        current = undefined;
    };
    const release = () => {
        const lines = held ?? [];
        held = undefined;
        for (const line of lines)
            take(line);
    };
    const take = ({ raw, line }) => {
        const exit = EXIT.exec(line);
        if (exit !== null && current !== undefined)
            current.exitCode = Number(exit[1]);
        keep(current, raw);
    };
    const read = (raw) => {
        const bare = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
        const one = { raw: bare, line: prefix.read(bare) };
        if (held !== undefined && !mayBelong(held, one.line))
            release();
        if (held === undefined && !one.line.startsWith('##[group]Run '))
            return take(one);
        (held ??= []).push(one);
        if (one.line !== '##[endgroup]')
            return;
        const found = readHeader(held.map(({ line }) => line));
        if (found !== null) {
            close();
            current = { ...found, head: '', tail: '' };
        }
        release();
    };
    return {
        push(chunk) {
            const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
            rest = (lines.pop() ?? '').slice(0, LINE);
            for (const line of lines)
                read(line.slice(0, LINE));
        },
        end() {
            if (rest !== '')
                read(rest);
            release();
            close();
            return steps;
        },
    };
}
/** After the script come shell, inputs and settings; only a setting's value may be any text. */
function mayBelong(held, line) {
    if (held.length >= HEADER || line.startsWith('##[group]') || line.startsWith('##[error]'))
        return false;
    return line === '##[endgroup]' || SCRIPT.test(line) || /^(?:shell: .|env:$|with:$)/.test(line) || held.some((one) => one.line === 'env:' || one.line === 'with:');
}
function keep(draft, line) {
    if (draft === undefined)
        return;
    if (draft.head.length < KEEP)
        draft.head += `${line}\n`;
    else
        draft.tail = draft.tail.length > KEEP * 2 ? `${draft.tail.slice(-KEEP)}${line}\n` : `${draft.tail}${line}\n`;
}
function finished({ head, tail, exitCode, ...header }) {
    return { ...header, text: exitCode === undefined ? head.slice(0, KEEP_GREEN) : head + tail.slice(-KEEP), ...(exitCode === undefined ? {} : { exitCode }) };
}
/** Lines of a group from its first to its last; null where the runner did not write it. */
function readHeader(lines) {
    const title = (lines[0] ?? '').slice('##[group]Run '.length);
    const body = lines.slice(1, -1);
    const count = body.findIndex((line) => !SCRIPT.test(line));
    const script = count === -1 ? body : body.slice(0, count);
    const blocks = readBlocks(count === -1 ? [] : body.slice(count));
    const shell = body[script.length]?.startsWith('shell: ') === true ? body[script.length]?.slice('shell: '.length) : undefined;
    const common = { title, env: blocks.env ?? {}, with: blocks.with ?? {} };
    if (script.length > 0 && shell !== undefined)
        return { ...common, script: script.map((line) => SCRIPT.exec(line)?.[1] ?? '').join('\n'), shell };
    return script.length === 0 && isAction(title) ? common : null;
}
function isAction(title) {
    return /^(?:\.{1,2}\/|docker:\/\/|[\w.-]{1,100}\/[\w.-]{1,100}(?:\/[\w./-]{1,200})?@)/.test(title);
}
/** `env:` and `with:`, two blanks before every name; what has no name goes on with the value before it. */
function readBlocks(lines) {
    const blocks = {};
    let [block, name] = [undefined, undefined];
    for (const line of lines) {
        const title = /^(env|with):$/.exec(line)?.[1];
        const entry = /^ {2}([A-Za-z_][\w.-]{0,199}): ?(.*)$/s.exec(line);
        if (title !== undefined)
            block = blocks[title] = Object.create(null);
        else if (block !== undefined && entry !== null)
            block[(name = entry[1] ?? '')] = entry[2] ?? '';
        else if (block !== undefined && name !== undefined)
            block[name] += `\n${line}`;
    }
    return blocks;
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
/** Job and step take no more. */
const NAME = 300;
/**
 * @see https://cli.github.com/manual/gh_run_view `--log`: job TAB step TAB time text. Continuation lines of an annotation have no time, so a
 * line is also known by job and step that were seen before it.
 */
function createPrefixReader() {
    let prefix;
    let prefixBytes;
    let job = '';
    let step;
    const tabs = createTabFinder();
    const mayBeView = (bytes, from, to) => {
        const first = tabs.next(bytes, from);
        if (first === from || first >= to || first - from > NAME)
            return false;
        const second = bytes.indexOf(TAB, first + 1);
        return second !== -1 && second < to && (prefix !== undefined || mayBeTime(bytes, second + 1));
    };
    const isView = (names) => TIME.test(names.text) || (prefix !== undefined && names.job === job);
    const readView = (line) => {
        if (prefix !== undefined && line.startsWith(prefix))
            return line.slice(prefix.length);
        // What begins with a time begins with no job: that is the log as the runner wrote it, and its tabs are its own.
        const names = TIME.test(line) ? undefined : splitView(line);
        if (names === undefined || !isView(names))
            return undefined;
        prefix = line.slice(0, line.length - names.text.length);
        prefixBytes = new TextEncoder().encode(prefix);
        job = names.job;
        step = nameOf(job, names.step);
        return names.text;
    };
    return {
        read(line) {
            return withoutMark(readView(line) ?? line);
        },
        again(line) {
            const names = splitView(line);
            return withoutMark(names !== undefined && isView(names) ? names.text : line);
        },
        skip(bytes, from, to) {
            if (prefixBytes !== undefined && startsWith(bytes, from, prefixBytes))
                return skipTime(bytes, from + prefixBytes.length, to);
            const text = skipTime(bytes, from, to);
            return text === from && mayBeView(bytes, from, to) ? -1 : text;
        },
        get step() {
            return step;
        },
    };
}
function splitView(line) {
    const first = line.indexOf('\t');
    if (first <= 0 || first > NAME)
        return undefined;
    const second = line.indexOf('\t', first + 1);
    if (second === -1 || second - first > NAME)
        return undefined;
    return { job: line.slice(0, first), step: line.slice(first + 1, second), text: line.slice(second + 1) };
}
/** `gh` names a step so when it cannot match the log to the run's list of steps. */
function nameOf(job, step) {
    return step === '' || step === 'UNKNOWN STEP' ? job.trim() : `${job.trim()} / ${step.trim()}`;
}
function withoutMark(text) {
    return withoutTime(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
}
/** Looked at only where the dash of the year and the T stand: the pattern would be tried on millions of lines without a time. */
function withoutTime(line) {
    if (line.charCodeAt(4) !== 0x2d || line.charCodeAt(10) !== 0x54)
        return line;
    const time = TIME.exec(line);
    return time === null ? line : line.slice(time[0].length);
}
const [DASH, T, DOT, Z, BLANK, TAB, MARK] = [0x2d, 0x54, 0x2e, 0x5a, 0x20, 0x09, 0xef];
function mayBeTime(bytes, from) {
    return bytes[from] === MARK || (bytes[from + 4] === DASH && bytes[from + 10] === T);
}
/** TIME over bytes; what only looks like a time is left to the pattern. */
function skipTime(bytes, from, to) {
    if (bytes[from] === MARK)
        return -1;
    if (to - from < 20 || !mayBeTime(bytes, from))
        return from;
    let at = from + 19;
    if (bytes[at] === DOT)
        for (at += 1; at < from + 29 && isDigit(bytes[at]); at += 1)
            ;
    if (bytes[at] !== Z || !isDigit(bytes[from]) || !isDigit(bytes[from + 18]))
        return -1;
    if (at + 1 >= to)
        return to;
    return bytes[at + 1] === BLANK ? at + 2 : -1;
}
function isDigit(byte) {
    return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
function startsWith(bytes, from, prefix) {
    for (let index = 0; index < prefix.length; index += 1)
        if (bytes[from + index] !== prefix[index])
            return false;
    return true;
}
/** Finds tabs in one pass over a piece, however many lines ask. */
function createTabFinder() {
    let known;
    let at = -1;
    return {
        next(bytes, from) {
            if (bytes !== known || at < from) {
                known = bytes;
                at = bytes.indexOf(TAB, from);
                if (at === -1)
                    at = bytes.length;
            }
            return at;
        },
    };
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
/** Handed on at once: large enough to be fast, small enough that a line kept from it does not hold much memory. */
const PIECE = 1 << 16;
/**
 * UTF-8, or UTF-16 where the log begins with its byte order mark (PowerShell's redirection writes that). Bytes that are no text become
 * U+FFFD. Of a line beyond `maxLineBytes` only the beginning and the end are kept, so that a hostile line costs no memory.
 */
function createSplitter(maxLineBytes) {
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
            eachLine(rest.take(), each);
        }
        if (from <= last)
            eachLine(piece.subarray(from, last), each);
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
                eachLine(rest.take(), each);
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
function eachLine(bytes, each) {
    const piece = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    let from = 0;
    for (let to = piece.indexOf(NEWLINE); to !== -1; to = piece.indexOf(NEWLINE, from)) {
        each(piece, from, to, from === 0);
        from = to + 1;
    }
    each(piece, from, piece.length, from === 0);
}
/** The line that has not ended yet, bounded: its head, and its last bytes. One buffer, because a hostile line has thousands of pieces. */
function createRest(max) {
    let buffer = new Uint8Array(4_096);
    let length = 0;
    let cut = false;
    const reserve = (size) => {
        if (size <= buffer.length)
            return;
        const grown = new Uint8Array(Math.max(size, buffer.length * 2));
        grown.set(buffer.subarray(0, length));
        buffer = grown;
    };
    const squeeze = () => {
        const half = max >> 1;
        buffer.set(GAP, half);
        buffer.copyWithin(half + GAP.length, length - half, length);
        length = half * 2 + GAP.length;
        cut = true;
    };
    return {
        add(bytes) {
            reserve(length + bytes.length);
            // A copy: the caller may reuse its buffer for the next read.
            buffer.set(bytes, length);
            length += bytes.length;
            if (length > max * 2)
                squeeze();
        },
        take() {
            const all = buffer.subarray(0, length);
            length = 0;
            return all;
        },
        get length() {
            return length;
        },
        get cut() {
            return cut;
        },
    };
}


/***/ }),

/***/ 96106:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createTail = createTail;
/** So much is held, in so many pieces, at least; at most one piece more. */
const HELD = 1 << 20;
const PIECES = 4_096;
/** Nobody is quoted more of a single line. */
const PIECE = 1 << 16;
const NEWLINE = 0x0a;
function createTail() {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const held = [];
    let size = 0;
    return {
        add(bytes, firstLine) {
            const spare = size > HELD || held.length > PIECES ? held.shift() : undefined;
            if (spare !== undefined)
                size -= spare.size;
            const kept = Math.min(bytes.length, PIECE);
            const copy = room(kept, spare?.bytes);
            copy.set(bytes.subarray(0, kept));
            held.push({ bytes: copy, size: kept, firstLine });
            size += kept;
        },
        lines(from, to) {
            const found = [];
            for (const [index, piece] of held.entries()) {
                if (piece.firstLine > to || (held[index + 1]?.firstLine ?? Infinity) <= from)
                    continue;
                for (const line of linesOf(piece, from, to))
                    found.push({ n: line.n, text: decoder.decode(piece.bytes.subarray(line.start, line.end)) });
            }
            return found;
        },
    };
}
/** The memory of what falls out is used again: a gigabyte of log must not be a gigabyte of garbage. */
function room(size, spare) {
    if (size < PIECE / 4)
        return new Uint8Array(size);
    return spare?.length === PIECE ? spare : new Uint8Array(PIECE);
}
function linesOf({ bytes, size, firstLine }, from, to) {
    const found = [];
    let start = 0;
    for (let n = firstLine; n <= to && start <= size; n += 1) {
        const next = bytes.indexOf(NEWLINE, start);
        const end = next === -1 || next > size ? size : next;
        if (n >= from)
            found.push({ n, start, end });
        start = end + 1;
    }
    return found;
}


/***/ }),

/***/ 52367:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createReading = createReading;
exports.readBytes = readBytes;
exports.readStream = readStream;
const index_js_1 = __webpack_require__(9975);
const index_js_2 = __webpack_require__(53730);
/** Lines kept for people. */
const TAIL = 40;
function createReading(options = {}) {
    const { maxLineBytes, ...rest } = options;
    const cleaner = (0, index_js_2.createCleaner)({ ...(maxLineBytes === undefined ? {} : { maxLineBytes }), wants: (bytes, from, to) => reporter.wants(bytes, from, to) });
    const reporter = (0, index_js_1.createReporter)({ ...rest, recall: (from, to) => cleaner.recall(from, to) });
    const line = reporter.line.bind(reporter);
    return {
        push: (chunk) => cleaner.push(chunk, line),
        add: ({ text }) => reporter.add(text),
        end() {
            cleaner.end(line);
            const reports = reporter.finish(cleaner.rawLines);
            const { rawLines, truncated } = cleaner;
            return { reports, rawLines, truncated, tail: cleaner.recall(rawLines - TAIL + 1, rawLines).slice(-TAIL).map((last) => last.text).join('\n') };
        },
    };
}
/** The whole of a log that is already in memory, and the report files of the same run. */
function readBytes(bytes, { files = [], ...options } = {}) {
    const reading = createReading(options);
    reading.push(bytes);
    for (const file of files)
        reading.add(file);
    return reading.end();
}
/** A log as it arrives. */
async function readStream(chunks, options) {
    const reading = createReading(options);
    for await (const chunk of chunks)
        reading.push(chunk);
    return reading.end();
}


/***/ })

};
