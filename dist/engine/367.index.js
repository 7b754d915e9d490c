export const id = 367;
export const ids = [367];
export const modules = {

/***/ 22114:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.splitComparison = splitComparison;
exports.readDiff = readDiff;
exports.dedent = dedent;
const PAIRS = { '(': ')', '[': ']', '{': '}' };
/**
 * Splits `left == right` at the one operator that stands outside brackets and quotes; undefined where there is none or more than one.
 * One pass, so that a hostile line costs its length.
 */
function splitComparison(text, operator) {
    const closers = [];
    let found;
    let quote = '';
    for (let index = 0; index < text.length; index += 1) {
        const char = text[index];
        if (quote !== '') {
            if (char === '\\')
                index += 1;
            else if (char === quote)
                quote = '';
        }
        else if (char === '"' || char === "'")
            quote = char;
        else if (PAIRS[char] !== undefined)
            closers.push(PAIRS[char]);
        else if (char === closers.at(-1))
            closers.pop();
        else if (closers.length === 0 && text.startsWith(operator, index)) {
            if (found !== undefined)
                return undefined;
            found = index;
        }
    }
    if (found === undefined || quote !== '')
        return undefined;
    return [text.slice(0, found).trim(), text.slice(found + operator.length).trim()];
}
/** Both sides of a line diff in which `-` marks what was expected and `+` what came; lines without a mark belong to both. */
function readDiff(lines) {
    const side = (mark) => lines.filter((line) => line.startsWith(mark) || line.startsWith(' ')).map((line) => line.slice(2)).join('\n');
    const marked = lines.some((line) => line.startsWith('-') || line.startsWith('+'));
    return marked ? { expected: side('-'), actual: side('+') } : {};
}
/** Lines without the white space that all of them (blank ones aside) begin with. */
function dedent(lines) {
    const depths = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
    const depth = depths.reduce((least, each) => Math.min(least, each), Infinity);
    return lines.map((line) => (line.trim() === '' ? '' : line.slice(Math.min(depth, line.length))));
}


/***/ }),

/***/ 39454:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createCrews = createCrews;
const lanes_js_1 = __webpack_require__(44016);
/** A step whose lines begin with more names than this is no log of parallel commands; the one that was silent longest is closed. */
const LANES = 16;
function createCrews(parsers, sink) {
    const main = createCrew(parsers, sink);
    const lanes = new Map();
    let lanesOpen = 0;
    const laneOf = (name) => {
        const crew = lanes.get(name) ?? createCrew(parsers, (parser) => inLaneOnly(sink(parser), name));
        // Written anew, so that the map is in the order of use.
        lanes.delete(name);
        lanes.set(name, crew);
        if (lanes.size > LANES)
            close(lanes.keys().next().value ?? '');
        return crew;
    };
    const close = (name) => {
        const crew = lanes.get(name);
        lanes.delete(name);
        if (crew?.open === true)
            lanesOpen -= 1;
        crew?.end();
    };
    const inLane = ({ lane }, line, hits) => {
        if (hits.length === 0 && lanes.get(lane)?.open !== true)
            return false;
        const crew = laneOf(lane);
        const before = crew.open;
        const taken = crew.named(line, hits);
        if (crew.open !== before)
            lanesOpen += before ? -1 : 1;
        return taken;
    };
    return {
        feed(line, hits) {
            const peeled = hits.length === 0 && lanesOpen === 0 ? undefined : (0, lanes_js_1.peel)(line.text);
            const bare = peeled === undefined ? line : { ...line, text: peeled.text };
            if (peeled !== undefined && inLane(peeled, bare, hits))
                return;
            if (main.named(line, hits) || main.fallback(line, hits))
                return;
            if (bare !== line)
                main.fallback(bare, hits);
        },
        get open() {
            return main.open || lanesOpen > 0;
        },
        end() {
            for (const crew of [main, ...lanes.values()])
                crew.end();
        },
    };
}
/** Streams alternate: so many lines are looked through for the few that came before in one of them. */
const BACK = 40;
function inLaneOnly(sink, lane) {
    const before = (line, count) => {
        const own = sink.before(line, BACK).flatMap((earlier) => {
            const peeled = (0, lanes_js_1.peel)(earlier.text);
            return peeled?.lane === lane ? [{ ...earlier, text: peeled.text }] : [];
        });
        return own.slice(-count);
    };
    return { ...sink, before };
}
/** Machines are started when something for them comes: of a hundred parsers a step needs a handful. */
function createCrew(parsers, sink) {
    const machines = new Map();
    const always = parsers.flatMap((parser, index) => (parser.literals.length === 0 ? [index] : []));
    const marked = [...always, ...parsers.flatMap((parser, index) => (parser.marks === true ? [index] : []))];
    let open = [];
    const start = (index) => {
        const parser = parsers[index];
        const machine = parser.start(sink(parser));
        machines.set(index, machine);
        return machine;
    };
    const show = (index, line) => {
        const machine = machines.get(index) ?? start(index);
        const claimed = machine.line(parsers[index]?.wholeLines === true ? line : shorten(line));
        if (machine.open !== open.includes(index))
            open = machine.open ? [...open, index].sort((a, b) => a - b) : open.filter((other) => other !== index);
        return claimed;
    };
    const concerned = (line, hits) => union(union(hits, open), line.mark === undefined ? always : marked);
    const isFallback = (index) => parsers[index]?.fallback === true;
    return {
        named(line, hits) {
            let claimed = false;
            for (const index of concerned(line, hits))
                if (!isFallback(index) && show(index, line))
                    claimed = true;
            return claimed;
        },
        fallback(line, hits) {
            for (const index of concerned(line, hits))
                if (isFallback(index) && show(index, line))
                    return true;
            return false;
        },
        get open() {
            return open.length > 0;
        },
        end() {
            for (const index of [...machines.keys()].sort((a, b) => a - b))
                machines.get(index)?.end();
        },
    };
}
/** Of ascending numbers; nothing is made where one of the two is empty, which is nearly always. */
function union(some, others) {
    if (others.length === 0)
        return some;
    return some.length === 0 ? others : [...new Set([...some, ...others])].sort((a, b) => a - b);
}
const LONG = 8_192;
/** A monster's beginning and end: a pattern that is slow on a megabyte must not meet one. */
function shorten(line) {
    return line.text.length <= LONG ? line : { ...line, text: `${line.text.slice(0, LONG / 2)} … ${line.text.slice(-LONG / 2)}` };
}


/***/ }),

/***/ 32897:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LIMIT = void 0;
exports.createReporter = createReporter;
exports.reportBugs = reportBugs;
const crew_js_1 = __webpack_require__(39454);
const excerpt_js_1 = __webpack_require__(64366);
const found_js_1 = __webpack_require__(94863);
const fingerprint_js_1 = __webpack_require__(22587);
const merge_js_1 = __webpack_require__(33195);
const index_js_1 = __webpack_require__(85740);
const paths_js_1 = __webpack_require__(56759);
const prefilter_js_1 = __webpack_require__(29636);
const rank_js_1 = __webpack_require__(28413);
const index_js_2 = __webpack_require__(30399);
const windows_js_1 = __webpack_require__(52742);
/** How many reports are kept; the rest is only counted. */
exports.LIMIT = 500;
/**
 * Reads a log in one pass. Every parser sees, in the order of the registry, the lines that may concern it: those with one of its literals
 * and those inside a block it has open; fallback parsers only what nobody claimed. The echo of a step's own script is seen by nobody.
 * Where several commands print at once, each of their streams has machines of its own (lanes.ts).
 */
function createReporter(options = {}) {
    const parsers = options.parsers ?? index_js_1.parsers;
    // Made with the first line: an empty log pays for neither automaton nor machines.
    let prefilter;
    const eager = parsers.some((parser) => parser.literals.length === 0);
    const harvest = createHarvest(options);
    let step;
    let crews;
    /** What the last `wants` found, for the line of that length that comes next. */
    let known;
    const filter = () => (prefilter ??= (0, prefilter_js_1.createPrefilter)(parsers.map((parser) => parser.literals)));
    const change = (next) => {
        crews?.end();
        step = next;
        crews = undefined;
    };
    return {
        wants(bytes, from, to) {
            const hits = filter().scanBytes(bytes, from, to);
            known = hits === null ? undefined : { hits, length: to - from };
            return hits === null || hits.length > 0 || eager || crews?.open === true;
        },
        line(line) {
            if (line.step !== step)
                change(line.step);
            const hits = known?.length === line.text.length ? known.hits : filter().scan(line.text);
            known = undefined;
            if (line.echo === true || line.mark === 'debug')
                return;
            crews ??= (0, crew_js_1.createCrews)(parsers, harvest.sink(step ?? options.step));
            crews.feed(line, hits);
        },
        add: (text) => harvest.add((0, index_js_2.readReport)(text), (lines) => reportBugs(lines, options)),
        finish(lastLine) {
            crews?.end();
            return harvest.finish(lastLine);
        },
    };
}
/** The same for lines that are all there. */
function reportBugs(lines, options = {}) {
    const reporter = createReporter({ ...options, recall: (from, to) => between(lines, from, to) });
    for (const line of lines)
        reporter.line(line);
    return reporter.finish(lines.at(-1)?.n);
}
/** Line numbers only ever grow, so the place is found by halving. */
function between(lines, from, to) {
    let [start, end] = [0, lines.length];
    while (start < end) {
        const middle = (start + end) >> 1;
        if (lines[middle].n < from)
            start = middle + 1;
        else
            end = middle;
    }
    const found = [];
    for (let index = start; index < lines.length && lines[index].n <= to; index += 1)
        found.push(lines[index]);
    return found;
}
function createHarvest(options) {
    const recall = options.recall ?? (() => []);
    const quote = (0, excerpt_js_1.createQuote)(recall);
    const paths = (0, paths_js_1.createPathCleaner)(options.roots);
    const collector = (0, merge_js_1.createCollector)(exports.LIMIT);
    const tidyOf = (draft) => (0, found_js_1.tidyDraft)(draft, paths);
    const quoteOf = (from, to) => paths.text(quote(from, to));
    const windows = (0, windows_js_1.createWindows)({ recall, quote: quoteOf, tidy: tidyOf });
    let order = 0;
    let unread = 0;
    let tests;
    let filedTests;
    const file = (draft) => {
        const tidy = tidyOf(draft);
        collector.add({ draft: tidy, order: order++, weak: false, filed: true }, () => tidy.message);
    };
    return {
        sink: (step) => (parser) => ({
            bug(draft) {
                const tidy = tidyOf(draft);
                const found = { draft: tidy, order: order++, weak: parser.fallback === true, ...(step === undefined || step === '' ? {} : { step }) };
                if (tidy.message === '' && tidy.file === undefined && tidy.test === undefined)
                    return;
                windows.see(found);
                collector.add(found, () => quoteOf(tidy.from, tidy.to) || tidy.message);
            },
            unread() {
                unread += 1;
            },
            before: (line, count) => recall(line.n - count, line.n - 1),
            tests(counts) {
                tests = tests === undefined ? counts : addCounts(tests, counts);
            },
        }),
        add(report, read) {
            if (report.kind === 'broken')
                unread += 1;
            const told = report.kind === 'text' ? toldBy(read(textLines(report.text))) : report.kind === 'told' ? report.told : { drafts: [] };
            told.drafts.forEach(file);
            if (told.tests !== undefined)
                filedTests = filedTests === undefined ? told.tests : addCounts(filedTests, told.tests);
        },
        finish(lastLine) {
            const { kept, dropped } = collector.finish();
            const all = [...withoutLoneNotes(kept), ...windows.stated()].sort((a, b) => a.order - b.order);
            const bugs = nameAll(all);
            const counts = tests ?? filedTests;
            const window = all.some(({ draft }) => draft.severity === 'error') ? undefined : windows.last(lastLine);
            return { bugs, ...(window === undefined ? {} : { window }), dropped, unread, ...(counts === undefined ? {} : { tests: counts }) };
        },
    };
}
/** A file that is itself a log (TAP, JSON lines): its own line numbers say nothing about ours. */
function toldBy({ bugs, tests }) {
    const drafts = bugs.map(({ id: _id, fingerprint: _fingerprint, excerpt: _excerpt, logLines: _logLines, causedBy: _causedBy, step: _step, ...draft }) => ({ ...draft, from: 0, to: 0 }));
    return { drafts, ...(tests === undefined ? {} : { tests }) };
}
function textLines(text) {
    return text.split(/\r?\n/).map((line, index) => ({ n: index + 1, text: line }));
}
/** A note explains what its tool found; where that tool found nothing, there is nothing to explain. */
function withoutLoneNotes(found) {
    const key = ({ draft, step }) => `${draft.tool}\u0000${step ?? ''}`;
    const speakers = new Set(found.filter(({ draft }) => draft.severity !== 'note').map(key));
    return found.filter((one) => one.draft.severity !== 'note' || speakers.has(key(one)));
}
function addCounts(a, b) {
    return { total: a.total + b.total, passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}
/** Fingerprints are given in the order of the log, because that is where the ordinal among equals comes from; ids in the order of rank. */
function nameAll(kept) {
    const prints = (0, fingerprint_js_1.fingerprintAll)(kept.map((found) => found.draft));
    const printOf = new Map(kept.map((found, index) => [found, prints[index]]));
    return (0, rank_js_1.rank)(kept).map((ranked, place) => toReport(ranked, place, printOf.get(ranked.found) ?? ''));
}
function toReport({ found, cause }, place, fingerprint) {
    const { from, to, ...draft } = found.draft;
    return {
        id: `b${place + 1}`,
        ...draft,
        ...(found.step === undefined ? {} : { step: found.step }),
        logLines: [from, Math.max(from, to)],
        excerpt: found.excerpt,
        fingerprint,
        ...(cause === undefined ? {} : { causedBy: `b${cause + 1}` }),
    };
}


/***/ }),

/***/ 64366:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createQuote = createQuote;
const SHOWN = 40;
const LAST = 10;
/** The lines from..to (raw line numbers) as a report quotes them, at most 40: the beginning, and the end where the middle had to go. */
function createQuote(recall) {
    const texts = (from, to) => recall(from, to).filter((line) => line.echo !== true && line.mark !== 'debug').map((line) => line.text);
    return (from, to) => {
        if (to - from < SHOWN)
            return shorten(texts(from, to)).join('\n');
        return [...texts(from, from + SHOWN - LAST - 2).slice(0, SHOWN - LAST - 1), '…', ...texts(to - LAST + 1, to).slice(-LAST)].join('\n');
    };
}
/** One raw line may hold many: those of a workflow command. */
function shorten(lines) {
    if (lines.length <= SHOWN)
        return lines;
    return [...lines.slice(0, SHOWN - LAST - 1), '…', ...lines.slice(-LAST)];
}


/***/ }),

/***/ 51961:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.makeFailure = makeFailure;
exports.narrowFailure = narrowFailure;
const fingerprint_js_1 = __webpack_require__(22587);
/**
 * The primary reports of one step: the errors that follow from no other, or the warnings where there is no error.
 * A red step that nobody could read gets one report of its own: kind unknown, rule `exit-<code>`, what its output ends with that is most likely to say why as message.
 * Null when there is nothing to heal: a lone note says nothing, and exit code 0 (or none) without a report is green.
 */
function makeFailure(reports, options) {
    const primary = primaryOf(reports.bugs);
    const told = primary.some((bug) => !isExit(bug)) ? primary : unreadable(primary[0], reports, options);
    if (told === null)
        return null;
    const fingerprint = (0, fingerprint_js_1.fingerprintFailure)(told.map((bug) => bug.fingerprint), options.job, options.step);
    return { fingerprint, primary: told, others: reports.bugs.filter((bug) => !primary.includes(bug)), dropped: reports.dropped };
}
/** The Failure with fewer primary reports, and the fingerprint that goes with them: the same as that of a step which showed only these. */
function narrowFailure(failure, { primary, others, job, step }) {
    return { ...failure, primary, others, fingerprint: (0, fingerprint_js_1.fingerprintFailure)(primary.map((bug) => bug.fingerprint), job, step) };
}
function primaryOf(bugs) {
    const own = bugs.filter((bug) => bug.causedBy === undefined);
    const errors = own.filter((bug) => bug.severity === 'error');
    return errors.length > 0 ? errors : own.filter((bug) => bug.severity === 'warning');
}
/** The runner's "Process completed with exit code 1." is a fact about the step, not an error in it. */
function isExit(bug) {
    return bug.tool === 'github' && /^exit-\d+$/.test(bug.rule ?? '');
}
function unreadable(exit, { window }, options) {
    const code = options.exitCode ?? Number(exit?.rule?.slice('exit-'.length) ?? 0);
    if (code === 0)
        return null;
    const said = window ?? exit ?? { logLines: [0, 0] };
    const message = (window?.message ?? options.lastLine ?? '').trim() || (exit?.message ?? `The command ended with exit code ${code} and printed nothing.`);
    const traits = { kind: 'unknown', rule: `exit-${code}`, message };
    return [
        {
            id: 'b1',
            tool: 'exit',
            severity: 'error',
            ...traits,
            ...(options.step === '' ? {} : { step: options.step }),
            logLines: said.logLines,
            excerpt: 'excerpt' in said ? said.excerpt : message,
            fingerprint: (0, fingerprint_js_1.fingerprintAll)([traits])[0],
        },
    ];
}


/***/ }),

/***/ 22587:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fingerprintAll = fingerprintAll;
exports.fingerprintFailure = fingerprintFailure;
exports.mask = mask;
const hash_js_1 = __webpack_require__(69639);
const paths_js_1 = __webpack_require__(56759);
const MESSAGE_LENGTH = 300;
/**
 * One name (16 hex digits) for each error of a log, in the order given (the order of the log).
 * Made of kind, rule, file, test id or innermost symbol of the project, the message without what changes from run to run, and the ordinal
 * among equals. The tool is left out: the compiler and the build tool that repeats it speak of one error.
 */
function fingerprintAll(reports) {
    const seen = new Map();
    return reports.map((report) => {
        const essence = essenceOf(report);
        const ordinal = seen.get(essence) ?? 0;
        seen.set(essence, ordinal + 1);
        return (0, hash_js_1.shortHash)(`${essence}\u0000${ordinal}`, 16);
    });
}
/** The name of a Failure: which errors, in which job and step (both empty in the CLI). */
function fingerprintFailure(bugs, job, step) {
    return (0, hash_js_1.shortHash)([job, step, ...[...bugs].sort()].join('\u0000'), 16);
}
function essenceOf(report) {
    const where = report.test === undefined ? (symbolOf(report.frames) ?? '') : maskPaths(maskTimes(report.test.replace(/\\/g, '/')));
    return [report.kind, report.rule ?? '', fileKey(report.file ?? ''), where, mask(report.message)].join('\u0000');
}
/** An absolute path that no root explains differs between machines: its last two names are what can be compared. */
function fileKey(file) {
    const absolute = file.startsWith('/') || /^[A-Za-z]:\//.test(file) || file.startsWith('../');
    return absolute ? file.split('/').slice(-2).join('/') : file;
}
function symbolOf(frames) {
    return frames?.find((frame) => frame.function !== undefined && !(0, paths_js_1.isForeign)(frame.file))?.function;
}
/** A message without paths, temporary names, hex, times and numbers; white space squeezed. */
function mask(message) {
    const masked = maskPaths(message)
        .replace(/\b(?:tmp|temp)[-_.]?\w{6,64}/gi, '<tmp>')
        .replace(/\b0x[0-9a-f]{1,64}\b/gi, '<hex>')
        .replace(/\b[0-9a-f]{7,64}\b/gi, (run) => (/\d/.test(run) && /[a-f]/i.test(run) ? '<hex>' : run));
    return maskTimes(masked).replace(/\d+(?:\.\d+)*/g, '#').replace(/\s+/g, ' ').trim().slice(0, MESSAGE_LENGTH);
}
/** Durations as tools print them: the unit changes with the length, so it goes as well. */
function maskTimes(text) {
    return text.replace(/\b\d{1,9}(?:[.,:]\d{1,9}){0,3} ?(?:µs|us|ns|ms|s|secs?|seconds?|m|mins?|minutes?|h|hours?)\b/g, '#').replace(/ \(#\)$/, '');
}
/** Whole words that hold a separator are paths (or look enough like one), whichever machine wrote them. */
function maskPaths(text) {
    if (!text.includes('/') && !text.includes('\\'))
        return text;
    return text.replace(/[^\s'"`“”‘’()<>[\]{},;=|]+/g, (word) => (/[/\\]/.test(word) ? maskPath(word) : word));
}
/** `tests/a.py::test_b` keeps what follows the file: it says which test. */
function maskPath(word) {
    const member = word.indexOf('::');
    return member > 0 && /[/\\]/.test(word.slice(0, member)) ? `${word.slice(0, member).replace(/^.*[/\\]/, '')}${word.slice(member)}` : '<path>';
}


/***/ }),

/***/ 94863:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tidyDraft = tidyDraft;
const MESSAGE = 4_000;
const FRAMES = 50;
const NAME = 500;
/** What tools call a text that came through a pipe: it has lines, but no name. */
const PIPED = /^(?:-|\(?stdin\)?|STDIN|<(?:stdin|STDIN|standard input|text|string|unknown)>|(?:\/dev\/|fd:\/)?stdin|standard input|input)$/;
/**
 * A draft as the contract wants it: paths without prefixes, 1-based positions or none, bounded texts. A text that was piped in has positions and no file.
 * Parsers read hostile text, so nothing that they hand over is taken on trust.
 */
function tidyDraft(draft, paths) {
    const { file, line, column, endLine, rule, test, expected, actual, frames, message, ...rest } = draft;
    const text = (value, cap) => clip(paths.text(value), cap);
    const cleanFile = file === undefined || PIPED.test(file) ? '' : clip(paths.file(file), NAME);
    const place = { ...(cleanFile === '' ? {} : { file: cleanFile }), ...positions(line, column, endLine) };
    return {
        ...rest,
        ...place,
        message: text(message.trim(), MESSAGE),
        ...(rule === undefined || rule === '' ? {} : { rule: clip(rule, NAME) }),
        ...(test === undefined || test === '' ? {} : { test: text(test.trim(), NAME) }),
        ...(expected === undefined ? {} : { expected: text(expected, MESSAGE) }),
        ...(actual === undefined ? {} : { actual: text(actual, MESSAGE) }),
        ...(frames === undefined || frames.length === 0 ? {} : { frames: frames.slice(0, FRAMES).map((frame) => tidyFrame(frame, paths)) }),
    };
}
function tidyFrame(frame, paths) {
    return {
        file: clip(paths.file(frame.file), NAME),
        ...position('line', frame.line),
        ...(frame.function === undefined || frame.function === '' ? {} : { function: clip(frame.function, NAME) }),
    };
}
function positions(line, column, endLine) {
    const start = position('line', line);
    if (start.line === undefined)
        return {};
    return { ...start, ...position('column', column), ...(endLine !== undefined && endLine >= start.line ? position('endLine', endLine) : {}) };
}
/** Some tools count from 0 where they mean "the whole file": that says nothing, so it is left out. */
function position(name, value) {
    return value !== undefined && Number.isSafeInteger(value) && value >= 1 ? { [name]: value } : {};
}
function clip(text, cap) {
    return text.length > cap ? `${text.slice(0, cap - 1)}…` : own(text);
}
/** A part of a string keeps the whole alive: one short message would hold the 64 KiB of log that it was cut from. */
function own(text) {
    return text.length === 0 ? text : ` ${text}`.slice(1);
}


/***/ }),

/***/ 10905:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readFrame = readFrame;
exports.isOwn = isOwn;
exports.ownPlace = ownPlace;
exports.located = located;
const paths_js_1 = __webpack_require__(56759);
/**
 * One line of a JavaScript stack: `at fn (file:1:2)`, `at async file:1:2`, and the same without `at`, as TAP prints it.
 * Undefined for frames without a position (`at Array.map (<anonymous>)`) and for other text.
 * Format: https://v8.dev/docs/stack-trace-api
 */
function readFrame(text) {
    const end = /:(\d{1,7}):(\d{1,7})\)?$/.exec(text.trimEnd());
    if (end === null)
        return undefined;
    const body = text.slice(0, end.index).trim().replace(/^at /, '').replace(/^async /, '');
    const bracket = text.trimEnd().endsWith(')') ? body.indexOf(' (') : -1;
    const file = bracket < 0 ? body.replace(/^\(/, '') : body.slice(bracket + 2);
    if (file === '' || (bracket < 0 && /\s/.test(file) && !/[\\/]/.test(file)))
        return undefined;
    const name = bracket < 0 ? undefined : nameOf(body.slice(0, bracket));
    return { file, line: Number(end[1]), column: Number(end[2]), ...(name === undefined ? {} : { function: name }) };
}
/** `Parser.raise [as unexpected]` → `Parser.raise`; what has no name of its own has none. */
function nameOf(printed) {
    const name = printed.replace(/ \[as [^\]]{1,100}\]$/, '').replace(/^new /, '');
    return name === '' || name.includes('<anonymous>') ? undefined : name;
}
/** Is the file one of the project's own? Windows paths and file URLs count like any other. */
function isOwn(file) {
    return !(0, paths_js_1.isForeign)(file.replace(/\\/g, '/').replace(/^file:\/\/(?:\/(?=[A-Za-z]:))?/, ''));
}
/** The innermost frame of the project; `frames` are innermost first. */
function ownPlace(frames) {
    return frames.find((frame) => isOwn(frame.file));
}
/** The fields of a draft that say where: file, line, column of the place and the stack without columns. */
function located(place, frames) {
    return {
        ...(place === undefined ? {} : { file: place.file }),
        ...(place?.line === undefined ? {} : { line: place.line }),
        ...(place?.column === undefined ? {} : { column: place.column }),
        ...(frames.length === 0 ? {} : { frames: frames.map(withoutColumn) }),
    };
}
function withoutColumn({ file, line, function: name }) {
    return { file, ...(line === undefined ? {} : { line }), ...(name === undefined ? {} : { function: name }) };
}


/***/ }),

/***/ 58344:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.VERDICTS = void 0;
exports.createHeld = createHeld;
exports.isVerdict = isVerdict;
const CAP = 500;
function createHeld(sink) {
    let drafts = [];
    return {
        add(draft) {
            if (drafts.length < CAP)
                drafts.push(draft);
        },
        drop() {
            drafts = [];
        },
        release() {
            for (const draft of drafts)
                sink.bug(draft);
            drafts = [];
        },
    };
}
/** What the other tools' parsers look for to know that a test run is over. */
exports.VERDICTS = ['Tests: ', '# tests ', 'ℹ tests ', ' passed in ', ' failed in ', 'Ran ', ' passing (', '= FAILURES =', '= ERRORS ='];
const OVER = [/^Tests: {1,10}.{1,200}\d total$/, /^(?:#|ℹ) tests \d+$/, /^(?:=+ )?(?:\d+ [a-z ]{1,30}, ){0,10}\d+ (?:passed|failed|errors?|skipped|warnings?|[a-z]{1,20}) in \d[\d.]*s/, /^Ran \d+ tests? in [\d.]+s$/, /^ {2}\d+ passing \(\d+m?s\)$/, /^=+ (?:FAILURES|ERRORS) =+$/];
/** Does a test runner close its run, or begin to list what failed, with this line? (jest, node:test, pytest, unittest, mocha) */
function isVerdict(text) {
    const line = text.trimEnd();
    return OVER.some((pattern) => pattern.test(line));
}


/***/ }),

/***/ 9975:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.narrowFailure = exports.makeFailure = exports.reportBugs = exports.createReporter = void 0;
var engine_js_1 = __webpack_require__(32897);
Object.defineProperty(exports, "createReporter", ({ enumerable: true, get: function () { return engine_js_1.createReporter; } }));
Object.defineProperty(exports, "reportBugs", ({ enumerable: true, get: function () { return engine_js_1.reportBugs; } }));
var failure_js_1 = __webpack_require__(51961);
Object.defineProperty(exports, "makeFailure", ({ enumerable: true, get: function () { return failure_js_1.makeFailure; } }));
Object.defineProperty(exports, "narrowFailure", ({ enumerable: true, get: function () { return failure_js_1.narrowFailure; } }));


/***/ }),

/***/ 44016:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.peel = peel;
/** Levels of loggers, and words that are part of what a tool says: no name of a stream. */
const WORDS = /^\[(?:error|err|warn|warning|info|notice|note|debug|trace|fatal|severe|critical|fail|failed|failure|ok|pass|passed|skip|skipped|pending|todo|xfail|done|start|run|running|command|help|hint|i|e|w|f|d|x|\d{1,6})\]/i;
/**
 * What stands in front, by who prints it; one capture or more that name the stream, then the text. The first character tells most of them apart,
 * so that most lines cost one comparison.
 */
const FORMS = [
    // concurrently, yarn workspaces, Jenkins' parallel branches, maven's and npm-run-all's modules: `[name] text`, `[name]: text`
    { first: /\[/, form: /^\[([A-Za-z@][\w@./:#-]{0,80} {0,20})\]:?(?: |$)/ },
    // concurrently without names: `[0] text`
    { first: /\[/, form: /^\[(\d{1,2})\] / },
    // flutter's and Jenkins' times: `[+1096 ms] text`, `[2026-01-01T00:00:00.000Z] text`, `[12:00:01] text`
    { first: /\[/, form: /^\[(?: {0,8}\+?\d{1,8} ms|\d{4}-\d\d-\d\dT[\d:.]{8,15}Z?|\d\d:\d\d:\d\d(?:[.,]\d{1,6})?)\](?: |$)/ },
    // docker's buildkit: `#12 3.456 text`
    { first: /#/, form: /^#(\d{1,4}) \d{1,6}\.\d{1,3} ?/ },
    // GitLab: `2026-01-01T00:00:00.000000Z 01O text`; Jenkins' timestamper, foreman: `12:00:01 text`
    { first: /[0-2]/, form: /^\d{4}-\d\d-\d\dT[\d:.]{8,15}Z? \d\d[OE][ +]/ },
    { first: /[0-2]/, form: /^\d\d:\d\d:\d\d(?:[.,]\d{1,6})? {1,4}(?:(?:INFO|WARNING|ERROR|DEBUG) {1,3}- {1,3})?/ },
    // ctest -V: `12: text`
    { first: /\d/, form: /^(\d{1,4}): / },
    // docker compose, foreman: `web-1  | text`
    { first: /[a-z]/i, form: /^([A-Za-z][\w.-]{0,60}) {0,20}\|(?: |$)/ },
    // turbo: `web:build: text`, `@scope/web:build: text`
    { first: /[@a-z]/i, form: /^(@?[A-Za-z][\w./-]{0,80}[:#][A-Za-z][\w:.-]{0,60}):(?: |$)/ },
    // lerna, nx: `@scope/web: text`
    { first: /@/, form: /^(@[\w.-]{1,60}\/[\w.-]{1,60}):(?: |$)/ },
    // pnpm -r: `packages/web build: text`; the folder has a separator or is the root itself
    { first: /[.a-z]/i, form: /^((?:[\w.@-]{1,60}\/[\w./@-]{1,120}|\.) [a-z][\w:.-]{0,60}):(?: |$)/ },
];
/** More than this many stand in no real log before one text. */
const DEPTH = 3;
/** The forms that a line with this first character may have. */
const BY_FIRST = Array.from({ length: 128 }, (_, code) => FORMS.filter(({ first }) => first.test(String.fromCharCode(code))).map(({ form }) => form));
/**
 * Takes off the names that turbo, nx, lerna, pnpm, concurrently, compose, buildkit and others put in front of every line, so that what several
 * commands print at once is read as if each had a log of its own. Undefined where there is none. That something only looks like such a name is
 * no harm: what nobody can read without it is read as it stands.
 */
function peel(text) {
    let lane = '';
    let rest = text;
    for (let depth = 0; depth < DEPTH; depth += 1) {
        const found = peelOnce(rest);
        if (found === undefined)
            break;
        lane += `${found.lane}\u0000`;
        rest = found.text;
    }
    return rest === text ? undefined : { lane, text: rest };
}
function peelOnce(text) {
    const forms = BY_FIRST[text.charCodeAt(0)];
    if (forms === undefined || forms.length === 0 || WORDS.test(text))
        return undefined;
    for (const form of forms) {
        const match = form.exec(text);
        if (match !== null)
            return { lane: (match[1] ?? '').trim(), text: text.slice(match[0].length) };
    }
    return undefined;
}


/***/ }),

/***/ 33195:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createCollector = createCollector;
exports.isSame = isSame;
const LEVELS = ['error', 'warning', 'note'];
/** A shorter text inside a longer one is the same message only if it says something of its own. */
const TELLING = 8;
/**
 * One error is often printed two to four times: by the compiler, by the build tool, in a summary.
 * Looked up by test, by place and by message, so that a log with a million warnings stays linear.
 * Errors have room of their own: warnings never push them out.
 */
function createCollector(limit) {
    const kept = [];
    const places = new Map();
    const room = { error: limit, warning: limit, note: limit };
    let overflow = 0;
    return {
        add(found, quote) {
            const keys = keysOf(found.draft);
            const twin = findTwin(kept, places, keys, found);
            if (twin === undefined && room[found.draft.severity] === 0) {
                overflow += 1;
                return;
            }
            if (twin === undefined)
                room[found.draft.severity] -= 1;
            const index = twin ?? kept.length;
            kept[index] = twin === undefined ? { ...found, excerpt: quote() } : join(kept[twin], found, quote);
            for (const key of keys)
                remember(places, key, index);
        },
        finish() {
            const chosen = LEVELS.flatMap((level) => kept.filter((found) => found.draft.severity === level)).slice(0, limit);
            return { kept: inOrderOfLog(chosen), dropped: overflow + kept.length - chosen.length };
        },
    };
}
/** By line, not by when a parser was sure: some wait for the end of a run. */
function inOrderOfLog(found) {
    const sorted = [...found].sort((a, b) => a.draft.from - b.draft.from || a.order - b.order);
    return sorted.map((one, order) => ({ ...one, order }));
}
function keysOf(draft) {
    const name = draft.file?.slice(draft.file.lastIndexOf('/') + 1);
    return [
        ...(draft.test === undefined ? [] : [`t${draft.test}`, `n${wordsOf(draft.test).at(-1) ?? ''}`]),
        ...(name === undefined || draft.line === undefined ? [] : [`l${name}:${draft.line}`]),
        ...(draft.message === '' ? [] : [`m${squeeze(draft.message)}`]),
    ];
}
/** A place where hundreds of different errors are reported (line 1 of a bundle) is compared with a few of them only. */
const COMPARED = 32;
/** Enough for every report that is kept; what a hostile log adds beyond is not looked up. */
const REMEMBERED = 20_000;
function remember(places, key, index) {
    const list = places.get(key);
    if (list === undefined) {
        if (places.size < REMEMBERED)
            places.set(key, [index]);
    }
    else if (list.length < COMPARED && !list.includes(index))
        list.push(index);
}
function findTwin(kept, places, keys, found) {
    for (const key of keys) {
        const twin = places.get(key)?.find((index) => isSame(kept[index], found));
        if (twin !== undefined)
            return twin;
    }
    return undefined;
}
function isSame(one, other) {
    const [a, b] = [one.draft, other.draft];
    const filed = one.filed === true || other.filed === true;
    if ((one.step !== other.step && !filed) || !sameFile(a.file, b.file))
        return false;
    if (filed && a.test !== undefined && b.test !== undefined)
        return sameTest(a.test, b.test);
    if (!agree(a.test, b.test))
        return false;
    if (a.test !== undefined && b.test !== undefined)
        return true;
    if (!agree(a.line, b.line) || !agree(a.column, b.column) || !agree(a.rule, b.rule))
        return false;
    const placed = a.line !== undefined && b.line !== undefined;
    return placed ? similar(a.message, b.message) : squeeze(a.message) === squeeze(b.message);
}
/**
 * Report files spell a test's name in their own way: `tests.test_a.test_b` is `tests/test_a.py::test_b`. All words of one, in their order, must be in the
 * other, and the last must be the last.
 */
function sameTest(a, b) {
    const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
    if (short.at(-1) !== long.at(-1))
        return false;
    let at = 0;
    for (const word of long)
        if (word === short[at])
            at += 1;
    return at === short.length;
}
function wordsOf(test) {
    return test.split(/[^\p{L}\p{N}_]+/u).filter((word) => word !== '');
}
function agree(a, b) {
    return a === undefined || b === undefined || a === b;
}
/** Workspaces print paths from their own folder: `src/a.ts` may be `packages/x/src/a.ts`. */
function sameFile(a, b) {
    return a === undefined || b === undefined || a === b || a.endsWith(`/${b}`) || b.endsWith(`/${a}`);
}
function similar(a, b) {
    const [short, long] = [squeeze(a), squeeze(b)].sort((x, y) => x.length - y.length);
    return short === long || (short.length >= TELLING && long.includes(short));
}
function squeeze(message) {
    return message.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim().slice(0, 500);
}
/** The richer of the two speaks; what it leaves out is taken from the other. The place is where it was printed first, unless the other tells more. */
function join(first, second, quote) {
    const better = worth(second) > worth(first);
    const [rich, poor] = better ? [second, first] : [first, second];
    const draft = { ...poor.draft, ...rich.draft };
    const kind = rich.draft.kind === 'unknown' ? poor.draft.kind : rich.draft.kind;
    const severity = LEVELS.find((level) => level === first.draft.severity || level === second.draft.severity) ?? 'error';
    const frames = longer(rich.draft.frames, poor.draft.frames);
    return {
        ...rich,
        excerpt: better ? quote() : first.excerpt,
        draft: { ...draft, kind, severity, ...(frames === undefined ? {} : { frames }) },
        order: first.order,
        weak: first.weak && second.weak,
    };
}
function worth(found) {
    const { draft } = found;
    const told = [draft.file, draft.line, draft.column, draft.rule, draft.test, draft.frames, draft.expected].filter((field) => field !== undefined).length;
    return told + (found.weak ? 0 : 8) - (found.filed === true ? 32 : 0);
}
function longer(a, b) {
    return (b?.length ?? 0) > (a?.length ?? 0) ? b : a;
}


/***/ }),

/***/ 58402:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.exit = void 0;
const rows_js_1 = __webpack_require__(4438);
/** Who speaks: a shell by its name, the runner's script file, or a script of the repository with the line in it. */
const SCRIPT = '(?<file>(?!\\S{0,300}_temp[/\\\\])(?!(?:/usr)?(?:/bin/)?(?:ba|da|z|k|a)?sh:)[^\\s:]{1,300}): (?:line )?(?<line>\\d{1,7})';
const SHELL = '(?:[^\\s:]{0,300}_temp[/\\\\][^\\s:]{1,200}|(?:/usr)?(?:/bin/)?(?:ba|da|z|k|a)?sh)(?:: (?:line )?\\d{1,7}|:\\d{1,7})?';
const WORD = "[‘'`\"]?[^\\s:‘’'`\"]{1,300}[’'`\"]?";
/** What may not be run: a path, so that words like `mkdir` with a message of their own are left alone. */
const PROGRAM = "[‘'`\"]?(?<file>(?:[A-Za-z]:)?[^\\s:‘’'`\"]{0,300}[/\\\\][^\\s:‘’'`\"]{1,300}|[^\\s:/‘’'`\"]{1,100}\\.[a-z]{1,5})[’'`\"]?";
/**
 * What shells say when they cannot run a command; the rule is the exit code that the step then ends with (126, 127; 2 for a script that cannot be parsed), or that the
 * kernel's signal makes (128 + signal).
 */
exports.exit = (0, rows_js_1.rowParser)({
    tool: 'exit',
    docs: 'https://www.gnu.org/software/bash/manual/bash.html#Exit-Status',
    literals: ['not found', 'ermission denied', 'EACCES', 'bad interpreter', 'Exec format error', 'not recognized as', 'No such file or directory', 'Killed', 'core dumped', 'Segmentation fault', 'Aborted', 'yntax error'],
    rows: [
        { kind: 'config', rule: 'exit-127', pattern: new RegExp(`^(?<message>${SCRIPT}: ${WORD}: (?:command )?not found)$`) },
        { kind: 'config', rule: 'exit-127', pattern: new RegExp(`^${SHELL}: ${WORD}: (?:command )?not found$`) },
        { kind: 'config', rule: 'exit-127', pattern: /^zsh:(?:\d{1,7}:)? command not found: \S{1,300}$/ },
        { kind: 'config', rule: 'exit-127', pattern: new RegExp(`^(?:/usr/bin/)?env: ${WORD}: No such file or directory$`) },
        { kind: 'config', rule: 'exit-127', pattern: /^[^\n]{0,300}'[^']{1,300}' is not recognized as (?:an internal or external command|the name of a cmdlet|a name of a cmdlet)/ },
        { kind: 'config', rule: 'exit-127', pattern: new RegExp(`^(?:${SHELL}|make(?:\\[\\d{1,3}\\])?): ${PROGRAM}: No such file or directory$`) },
        { kind: 'runtime', rule: 'exit-126', pattern: new RegExp(`^(?:${SHELL}|make(?:\\[\\d{1,3}\\])?|(?:/usr/bin/)?env): ${PROGRAM}: (?:/\\S{0,300}: bad interpreter: )?(?:[Pp]ermission denied|cannot execute\\b.{0,100}|Exec format error)$`) },
        { kind: 'runtime', rule: 'exit-126', pattern: new RegExp(`^(?:[^\\s:]{1,300}: line \\d{1,7}: )${PROGRAM}: (?:/\\S{0,300}: bad interpreter: )?(?:[Pp]ermission denied|cannot execute\\b.{0,100}|Exec format error)$`) },
        { kind: 'runtime', rule: 'exit-126', pattern: new RegExp(`^(?:${SHELL}|[^\\s:]{1,300}: line \\d{1,7}): ${PROGRAM}: \\S{1,300}: bad interpreter: .{1,100}$`) },
        { kind: 'runtime', rule: 'exit-126', pattern: new RegExp(`^(?:Error: )?spawn ${PROGRAM} EACCES$`) },
        { kind: 'syntax', rule: 'exit-2', pattern: new RegExp(`^${SCRIPT}: (?<message>[Ss]yntax error\\b.{0,500})$`) },
        { kind: 'syntax', rule: 'exit-2', pattern: new RegExp(`^${SHELL}: (?<message>[Ss]yntax error\\b.{0,500})$`) },
        { kind: 'unknown', rule: 'exit-137', pattern: /^[^\s:]{1,300}: line \d{1,7}: {1,8}\d{1,9} Killed\b/ },
        { kind: 'runtime', rule: 'exit-139', pattern: /^(?:[^\s:]{1,300}: line \d{1,7}: {1,8}\d{1,9} )?Segmentation fault\b/ },
        { kind: 'runtime', rule: 'exit-134', pattern: /^[^\s:]{1,300}: line \d{1,7}: {1,8}\d{1,9} Aborted\b/ },
    ],
});


/***/ }),

/***/ 16181:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.generic = void 0;
const rows_js_1 = __webpack_require__(4438);
/** A name with a line behind it must be in the line at all; most lines go no further. */
const GATE = /(?:\.[A-Za-z][A-Za-z0-9+]{0,9}|file)[:(][1-9]/;
/** Words in front of the place: `[worker] `, `[backend:build] `, `ERROR: `. */
const PREFIX = '^\\s{0,60}(?:\\[[^\\]\\s]{1,40}\\]\\s{1,4}){0,2}(?:(?:ERROR|error|Error)(?: in|:)?\\s{1,4})?';
const NAME = '((?:file:\\/\\/)?(?:[A-Za-z]:[\\\\/])?[^\\s:()"\'`<>|*?,;=\\[\\]{}]{1,400})';
/** `file:line:`, `file:line:col` or `file(line,col):`; groups: name, line, column, line, column. */
const PLACE = new RegExp(`${PREFIX}${NAME}(?::(\\d{1,7}):(?:(\\d{1,5}):?)?|\\((\\d{1,7})(?:,(\\d{1,5}))?(?:[-,]\\d{1,7}){0,3}\\)\\s?:)`);
/** A file has an extension that begins with a letter, or a name that is known without one. */
const FILE = /(?:\.[A-Za-z][A-Za-z0-9+]{0,9}|(?:^|[\\/])(?:(?:GNUm|M)akefile|Dockerfile|Jenkinsfile|Rakefile|Gemfile|Justfile))$/;
/** What ends in a public domain and has no folder is a host (`example.com:443: …`). */
const HOST = /^[\w.-]{1,300}\.(?:com|org|net|io|dev|local|internal|localhost|cloud|lan)$/;
const SYNTAX = /^\s{1,4}((?:[Ss]yntax ?[Ee]rror|[Pp]arse error).{0,4000})$/;
const SEVERITY = /^\s{0,4}(fatal error|internal compiler error|error|warning|note|info|notice|hint|fatal|Error|Warning|Note|ERROR|WARNING)(?:\s{0,2}\[?([A-Z]{1,6}-?\d{1,6})\]?)?\s?:\s{0,4}(\S.{0,4000})$/;
const ANY = /^\s{1,4}(\S.{0,4000})$/;
/**
 * Without a column and a severity only a message that sounds like an error is one: loggers print `file:line: text` as well, coverage
 * tables have a function `Error` behind tabs, and Python its warnings.
 */
const TELLING = /^ {1,4}(?!\w{0,60}Warning: )((?:\*\*\* )?.{0,80}\b(?:[Ee]rror|ERROR|undefined|undeclared|[Ff]atal|[Ii]nvalid|[Cc]annot|[Uu]nexpected|[Mm]issing|not found|[Nn]o such|not defined|unterminated|unresolved|redefin\w{0,10})\b.{0,4000})$/;
/**
 * Any tool that nobody knows by name, so long as it keeps to one of the two common forms: `file:line[:col]: [severity:] message` and
 * `file(line[,col]): severity [rule]: message`. Times, ports and addresses are told apart by what a file's name looks like.
 */
exports.generic = {
    tool: 'generic',
    docs: 'https://www.gnu.org/prep/standards/html_node/Errors.html',
    proof: { tier: 1 },
    // A place is a colon or a bracket with a line number behind it.
    literals: [...'123456789'].flatMap((digit) => [`:${digit}`, `(${digit}`]),
    fallback: true,
    start: (sink) => machine(sink),
};
function machine(sink) {
    return {
        open: false,
        line(line) {
            const draft = GATE.test(line.text) ? read(line) : undefined;
            if (draft !== undefined)
                sink.bug(draft);
            return draft !== undefined;
        },
        end() { },
    };
}
function read(line) {
    const place = PLACE.exec(line.text);
    if (place === null)
        return undefined;
    const [all, file = '', start, column, bracketLine, bracketColumn] = place;
    if (!FILE.test(file) || HOST.test(file))
        return undefined;
    const said = meaningOf(line.text.slice(all.length), { bracket: bracketLine !== undefined, column: column !== undefined });
    if (said === undefined)
        return undefined;
    const at = column ?? bracketColumn;
    return { tool: 'generic', ...said, file, line: Number(start ?? bracketLine), ...(at === undefined ? {} : { column: Number(at) }), from: line.n, to: line.n };
}
/** What stands behind the place, if it is the text of an error. */
function meaningOf(text, place) {
    const [, word, rule, told] = SEVERITY.exec(text) ?? [];
    if (told !== undefined)
        return { kind: 'unknown', severity: (0, rows_js_1.severityOf)(word) ?? 'error', message: told, ...(rule === undefined ? {} : { rule }) };
    if (place.bracket)
        return undefined;
    const syntax = SYNTAX.exec(text)?.[1];
    if (syntax !== undefined)
        return { kind: 'syntax', severity: 'error', message: syntax };
    const message = (place.column ? ANY : TELLING).exec(text)?.[1];
    return message === undefined ? undefined : { kind: 'unknown', severity: 'error', message };
}


/***/ }),

/***/ 23889:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.github = void 0;
const SEVERITY = { error: 'error', warning: 'warning', notice: 'note' };
const EXIT = /^Process completed with exit code (\d{1,10})\.?$/;
/**
 * What the runner itself marks: `##[error]…` in the log, and the workflow commands `::error file=…,line=…::…` of steps.
 * A fallback, because a marked line that a tool's own parser can read is that tool's. Marked warnings and notices without a place are the
 * runner's small talk (deprecations of actions, caches not found) and left out.
 */
exports.github = {
    tool: 'github',
    docs: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message',
    proof: { tier: 1 },
    literals: ['Process completed with exit code '],
    marks: true,
    fallback: true,
    start: (sink) => ({
        open: false,
        line(line) {
            const severity = line.mark === undefined ? undefined : SEVERITY[line.mark];
            if (severity === undefined)
                return false;
            if (severity === 'error' || line.fields?.['file'] !== undefined)
                sink.bug(draftOf(line, severity));
            return true;
        },
        end() { },
    }),
};
function draftOf(line, severity) {
    const { file, line: start, endLine, col, title } = line.fields ?? {};
    const exit = EXIT.exec(line.text.trim());
    const message = line.text.trim();
    return {
        tool: 'github',
        kind: 'unknown',
        severity,
        ...(file === undefined || file === '' ? {} : { file }),
        ...whole('line', start),
        ...whole('endLine', endLine),
        ...whole('column', col),
        ...(exit === null ? {} : { rule: `exit-${exit[1]}` }),
        message: message === '' ? (title ?? '') : message,
        from: line.n,
        to: line.n,
    };
}
function whole(name, digits) {
    return digits !== undefined && /^\d{1,9}$/.test(digits) ? { [name]: Number(digits) } : {};
}


/***/ }),

/***/ 15320:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fallbackParsers = exports.commonParsers = void 0;
const exit_js_1 = __webpack_require__(58402);
const generic_js_1 = __webpack_require__(16181);
const github_js_1 = __webpack_require__(23889);
const infra_js_1 = __webpack_require__(95810);
const json_js_1 = __webpack_require__(78416);
exports.commonParsers = [infra_js_1.infra, exit_js_1.exit, json_js_1.json];
/** What is asked only of lines that nobody else took; the one that tells most before the other. */
exports.fallbackParsers = [generic_js_1.generic, github_js_1.github];


/***/ }),

/***/ 24494:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.INFRA_ROWS = void 0;
/** How tools begin a line that says why they gave up. */
const TOLD = '^(?:\\s{0,8}(?:[Ee]rror|ERROR|[Ff]atal|FATAL|E|Caused by|Cause|npm (?:ERR!|error)|curl|wget|docker|go|pip|uv|error [\\w-]{1,30})(?:[:!]|\\s\\(|\\s(?=code|network|errno|An |request )))?\\s?';
/** A refused or unknown localhost is a service that the tests did not start: not the network. */
const AWAY = '(?!.{0,300}(?:localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[?::1\\b|0\\.0\\.0\\.0))';
const row = (pattern) => new RegExp(pattern);
/** In order; the first that fits names the class. */
exports.INFRA_ROWS = [
    { class: 'runner-lost', literal: 'shutdown signal', pattern: row('^The runner has received a shutdown signal\\.'),
        positive: 'The runner has received a shutdown signal. This can happen when the runner service is stopped, or a manually started runner is canceled.',
        nearMiss: 'server: the worker has received a shutdown signal, draining' },
    { class: 'runner-lost', literal: 'lost communication with the server', pattern: row('^The (?:self-)?hosted runner(?:: .{1,200})? lost communication with the server'),
        positive: 'The hosted runner: GitHub Actions 12 lost communication with the server. Anything in your workflow that terminates the runner process can cause this.',
        nearMiss: 'the client lost communication with the server (expected by the test)' },
    { class: 'runner-lost', literal: 'The operation was cancel', pattern: row('^(?:Error: )?The operation was cancell?ed\\.$'),
        positive: 'The operation was canceled.', nearMiss: 'AbortError: The operation was canceled by the user' },
    { class: 'runner-lost', literal: 'pod failed to come online', pattern: row('^(?:Error: )?pod failed to come online'),
        positive: 'Error: pod failed to come online with error: Error: Pod x is unhealthy with phase status Pending', nearMiss: 'waiting: pod failed to come online so far, trying again' },
    { class: 'runner-lost', literal: 'hosted runner encountered an error', pattern: row('^The hosted runner encountered an error while running your job'),
        positive: 'The hosted runner encountered an error while running your job. (Error Type: Disconnect).', nearMiss: 'docs: what to do when a hosted runner encountered an error' },
    { class: 'timeout', literal: 'has timed out after', pattern: row("^The (?:action|job|step) '.{1,300}' has timed out after \\d{1,6} minutes?\\."),
        positive: "The action 'Test' has timed out after 360 minutes.", nearMiss: 'page.goto: the navigation has timed out after 30000 ms' },
    { class: 'timeout', literal: 'exceeded the maximum execution time', pattern: row('^The job running on runner .{1,200} has exceeded the maximum execution time of \\d{1,6} minutes?'),
        positive: 'The job running on runner GitHub Actions 3 has exceeded the maximum execution time of 10 minutes.', nearMiss: 'query has exceeded the maximum execution time of 10 seconds' },
    { class: 'oom', literal: 'heap out of memory', pattern: row('FATAL ERROR: .{0,200}JavaScript heap out of memory'),
        positive: 'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory', nearMiss: '✓ reports JavaScript heap out of memory to the user (4 ms)' },
    { class: 'oom', literal: 'java.lang.OutOfMemoryError', pattern: row('^(?:\\[ERROR\\] |> |Exception in thread .{0,200} |Caused by: |Exception: )?java\\.lang\\.OutOfMemoryError\\b'),
        positive: 'Exception in thread "main" java.lang.OutOfMemoryError: Java heap space', nearMiss: '    at app.Guard.check(Guard.java:3) // throws java.lang.OutOfMemoryError' },
    { class: 'oom', literal: 'Killed signal terminated program', pattern: row('fatal error: Killed signal terminated program \\w'),
        positive: 'c++: fatal error: Killed signal terminated program cc1plus', nearMiss: 'supervisor: Killed signal terminated program as asked' },
    { class: 'oom', literal: 'annot allocate memory', pattern: row('(?:fork|mmap|clone|ENOMEM)\\b.{0,100}: [Cc]annot allocate memory|^OSError: \\[Errno 12\\] Cannot allocate memory'),
        positive: 'bash: fork: Cannot allocate memory', nearMiss: 'expected message to equal "Cannot allocate memory"' },
    { class: 'disk', literal: 'o space left on device', pattern: row('(?:ENOSPC|\\[Errno 28\\]|: (?:write|writing|copy|mkdir|open)\\b.{0,300}|^(?:fatal|error|tar|cp|mv|dd|ld|cc|write|System\\.IO\\.IOException)\\b.{0,300}): [Nn]o space left on device|^OSError: \\[Errno 28\\] No space left on device|: No space left on device$'),
        positive: "Error: ENOSPC: no space left on device, write", nearMiss: 'Error: ENOSPC: System limit for number of file watchers reached, no space left on device list' },
    { class: 'disk', literal: 'running out of disk space', pattern: row('^You are running out of disk space\\. The runner will stop working'), severity: 'warning',
        positive: 'You are running out of disk space. The runner will stop working when the machine runs out of disk space. Free space left: 87 MB', nearMiss: 'alert: host db1 is running out of disk space' },
    { class: 'rate-limit', literal: 'PI rate limit exceeded', pattern: row('^[^A-Za-z]{0,20}(?:"?message"?: "?|HttpError: |gh: |Error: |error: |remote: |HTTP 403: )?API rate limit exceeded for \\w'),
        positive: '  "message": "API rate limit exceeded for user ID 133916390. If you reach out to GitHub Support for help', nearMiss: '✓ shows "API rate limit exceeded" to the user (3 ms)' },
    { class: 'rate-limit', literal: 'secondary rate limit', pattern: row('(?:Error|HTTP 403|message"?): .{0,40}You have exceeded a secondary rate limit'),
        positive: 'HttpError: You have exceeded a secondary rate limit. Please wait a few minutes before you try again.', nearMiss: 'docs: what a secondary rate limit is' },
    { class: 'rate-limit', literal: 'toomanyrequests', pattern: row('(?:Error response from daemon|error|ERROR|unknown|failed to .{1,200}): .{0,200}toomanyrequests: '),
        positive: 'Error response from daemon: toomanyrequests: You have reached your pull rate limit.', nearMiss: 'const codes = { toomanyrequests: 429 }' },
    { class: 'rate-limit', literal: '429 Too Many Requests', pattern: row('^(?:.{0,40}[Ee]rror|ERROR|fatal|curl|npm|docker|go)\\b.{0,300}\\b429 Too Many Requests'),
        positive: 'Error response from daemon: Get "https://registry.example/v2/": 429 Too Many Requests', nearMiss: '✓ answers 429 Too Many Requests to the eleventh call' },
    { class: 'rate-limit', literal: 'rror: 429', pattern: row('^(?:fatal|curl|error)\\b.{0,300}returned error: 429\\b'),
        positive: "fatal: unable to access 'https://github.com/org/app/': The requested URL returned error: 429", nearMiss: 'expected error: 429, got error: 500' },
    { class: 'image', literal: 'manifest', pattern: row('^(?:.{0,40}[Ee]rror(?: response from daemon)?|ERROR|docker): .{0,300}(?:manifest unknown(?:$|:)|no matching manifest for)'),
        positive: 'Error response from daemon: manifest for python:3.14t not found: manifest unknown: manifest unknown', nearMiss: 'Error: web manifest unknown field "colour"' },
    { class: 'image', literal: 'Docker daemon', pattern: row('Cannot connect to the Docker daemon at \\S{1,200} Is the docker daemon running\\?'),
        positive: 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?', nearMiss: 'Starting the Docker daemon (is it running already?)' },
    { class: 'image', literal: 'pull', pattern: row('^(?:.{0,60}[Ee]rror(?: response from daemon)?|docker|Docker pull failed|ERROR): .{0,200}(?:pull access denied for|failed to pull image|Docker pull failed with exit code)|^Docker pull failed with exit code \\d{1,5}$'),
        positive: 'Docker pull failed with exit code 1', nearMiss: 'Docker pull failed with exit code 1, back off 7.078 seconds before retry.' },
    { class: 'actions-service', literal: 'Failed to download a', pattern: row("^(?:Error: )?Failed to download (?:archive|action) 'https?://"),
        positive: "Failed to download archive 'https://codeload.github.com/a/b/tar.gz/050ce9e' after 3 attempts.", nearMiss: "it says 'Failed to download action movies'" },
    { class: 'actions-service', literal: 'nable to resolve action', pattern: row('^(?:Error: )?Unable to resolve action [`\'\\w]'),
        positive: 'Unable to resolve action `actions/chekout@v4`, repository not found', nearMiss: 'reducer: unable to resolve action type "ADD"' },
    { class: 'actions-service', literal: 'rtifact', pattern: row('^(?:Error: )?(?:Unable to download artifact\\(s\\)|Failed to (?:CreateArtifact|FinalizeArtifact|GetSignedArtifactURL)|Artifact not found for name)(?!\\w)'),
        positive: 'Unable to download artifact(s): Artifact not found for name: wheel-py3_10', nearMiss: 'Uploaded artifact: wheel-py3_10' },
    { class: 'actions-service', literal: 'Cache service responded with', pattern: row('^(?:Failed to (?:restore|save): |Error: ).{0,100}Cache service responded with (?:5\\d\\d|429)'), severity: 'warning',
        positive: 'Failed to restore: Cache service responded with 503', nearMiss: 'Cache service responded with 204' },
    { class: 'auth', literal: 'redentials could not be loaded', pattern: row('^(?:Error: )?Credentials could not be loaded, '),
        positive: 'Credentials could not be loaded, please check your action inputs: Could not load credentials from any providers', nearMiss: 'warns when credentials could not be loaded' },
    { class: 'auth', literal: 'is not authorized to perform', pattern: row('^(?:Error: |An error occurred \\(\\w{1,40}\\) when calling .{1,100}: )?User: arn:aws\\S{1,300} is not authorized to perform: \\S'),
        positive: 'User: arn:aws:sts::1:assumed-role/ci is not authorized to perform: s3:PutObject on resource', nearMiss: 'skipping the upload: User: arn:aws:sts::1:assumed-role/ci is not authorized to perform: s3:PutObject on resource' },
    { class: 'auth', literal: 'not accessible by', pattern: row('(?:Error: |error: |message"?: "?|GraphQL: |HTTP 403: ).{0,60}Resource not accessible by (?:integration|personal access token)'),
        positive: 'HttpError: Resource not accessible by integration', nearMiss: 'a11y: menu not accessible by keyboard' },
    { class: 'auth', literal: 'remote: ', pattern: row('^remote: (?:Permission to \\S{1,200} denied to |Write access to repository not granted|Invalid username or (?:password|token))'),
        positive: 'remote: Permission to org/app.git denied to github-actions[bot].', nearMiss: 'remote: Permission bits of 3 files counted' },
    { class: 'auth', literal: 'fatal: ', pattern: row("^fatal: (?:unable to access '.{1,300}': The requested URL returned error: 40[13]|could not read (?:Username|Password) for 'http|Authentication failed for 'http)"),
        positive: "fatal: unable to access 'https://github.com/org/app/': The requested URL returned error: 403", nearMiss: "fatal: unable to access 'https://github.com/org/app/': The requested URL returned error: 404" },
    { class: 'auth', literal: 'unauthorized', pattern: row('(?:Error response from daemon|denied|ERROR|error): .{0,300}unauthorized: (?:authentication required|incorrect username)'),
        positive: 'Error response from daemon: Head "https://ghcr.io/v2/a/b/manifests/1": unauthorized: authentication required', nearMiss: 'expected status to be unauthorized: got 200' },
    { class: 'registry', literal: 'ConnectionPool(host=', pattern: row(`^(?:ERROR: |pip\\S{0,60}: |WARNING: Could not ).{0,200}HTTPS?ConnectionPool\\(host=${AWAY}`),
        positive: "ERROR: Could not install packages due to an OSError: HTTPSConnectionPool(host='files.example.org', port=443): Read timed out.", nearMiss: "E   requests.exceptions.ConnectionError: HTTPConnectionPool(host='api', port=80)" },
    { class: 'registry', literal: 'E: ', pattern: row('^E: (?:Failed to fetch \\S{1,500}(?!.{0,300}\\b404\\b)|.{0,300}Hash Sum mismatch|The repository .{1,300} is not signed|.{0,200}NO_PUBKEY)'),
        positive: 'E: Failed to fetch http://archive.ubuntu.com/ubuntu/pool/main/c/curl/curl_8.5.0.deb  503  Service Unavailable [IP: 1.2.3.4 80]', nearMiss: 'E: Unable to locate package libfoo-dev' },
    { class: 'registry', literal: 'ailed to download', pattern: row('^error: (?:failed to download from|Failed to download) .{0,300}https?:(?!.{0,300}\\b404\\b)|^ {0,4}failed to download from `https'),
        positive: 'error: failed to download from `https://static.example.org/crates/serde/serde-1.0.0.crate`', nearMiss: 'warning: 2 files failed to download: retrying' },
    { class: 'registry', literal: 'rror while fetching', pattern: row('^error: Error while fetching .{1,200} from .?https?:'),
        positive: "error: Error while fetching remote python downloads json from 'https://raw.example.org/metadata.json'", nearMiss: 'error while fetching user from store' },
    { class: 'registry', literal: 'Could not transfer artifact', pattern: row('Could not transfer artifact \\S{1,300} from/to .{1,300}(?:5\\d\\d|timed? ?out|[Cc]onnection reset|Connect(?:ion)? refused|Unknown host|handshake)'),
        positive: '[ERROR] Could not transfer artifact org.x:y:pom:1 from/to central (https://repo.example): status code: 503, reason phrase: Service Unavailable (503)', nearMiss: '[ERROR] Could not transfer artifact org.x:y:pom:1 from/to central (https://repo.example): Not Found' },
    { class: 'registry', literal: 'go: ', pattern: row('^go: .{0,500}(?:50[0234] [A-Z]|i/o timeout|TLS handshake timeout|connection reset by peer|no such host)'),
        positive: 'go: example.org/x@v1.2.3: reading https://proxy.example/x/@v/v1.2.3.mod: 502 Bad Gateway', nearMiss: 'go: example.org/x@v1.2.3: reading https://proxy.example/x/@v/v1.2.3.mod: 404 Not Found' },
    { class: 'registry', literal: 'An unexpected error occurred', pattern: row('^error An unexpected error occurred: "https?://.{1,300}(?:ETIMEDOUT|ESOCKETTIMEDOUT|ECONNRESET|EAI_AGAIN|Request failed \\\\?"5\\d\\d)'),
        positive: 'error An unexpected error occurred: "https://registry.example/left-pad: ESOCKETTIMEDOUT".', nearMiss: 'error An unexpected error occurred: "https://registry.example/left-pad: Not found".' },
    ...['ECONNRESET', 'ETIMEDOUT', 'EAI_AGAIN', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH'].map((code) => ({ class: 'net', literal: code, pattern: row(`${TOLD}(?:.{0,60}Error: )?(?:request to \\S{1,300} failed, reason: |fetch failed: )?(?:(?:getaddrinfo|connect|read|write|queryA)\\s)${code}\\b${AWAY}`),
        positive: `Error: getaddrinfo ${code} api.example.org`, nearMiss: `Error: getaddrinfo ${code} localhost` })),
    { class: 'net', literal: 'ECONNREFUSED', pattern: row(`${TOLD}(?:.{0,60}Error: )?connect ECONNREFUSED\\b${AWAY}`),
        positive: 'Error: connect ECONNREFUSED 140.82.112.3:443', nearMiss: 'Error: connect ECONNREFUSED 127.0.0.1:5432' },
    { class: 'net', literal: 'ould not resolve host', pattern: row(`(?:^fatal: unable to access .{1,300}: |^curl: \\(6\\) |^ssh: |^wget: |^(?:warning|error): .{0,300})[Cc]ould not resolve host(?:name)?:?\\s${AWAY}`),
        positive: "fatal: unable to access 'https://github.com/org/app/': Could not resolve host: github.com", nearMiss: 'curl: (6) Could not resolve host: localhost' },
    { class: 'net', literal: 'curl: (', pattern: row(`^curl: \\((?:5|6|7|28|35|52|55|56|92)\\)\\s${AWAY}`),
        positive: 'curl: (28) Connection timed out after 30001 milliseconds', nearMiss: 'curl: (7) Failed to connect to localhost port 3000 after 0 ms: Connection refused' },
    { class: 'net', literal: 'unable to access', pattern: row(`^fatal: unable to access '.{1,300}': (?:Failed to connect to|Recv failure|The requested URL returned error: 5\\d\\d|OpenSSL|gnutls|GnuTLS|Empty reply|Operation timed out|transfer closed)${AWAY}`),
        positive: "fatal: unable to access 'https://github.com/org/app/': The requested URL returned error: 502", nearMiss: "fatal: unable to access 'https://github.com/org/app/': The requested URL returned error: 404" },
    { class: 'net', literal: 'remote end hung up', pattern: row('^fatal: [Tt]he remote end hung up unexpectedly'),
        positive: 'fatal: the remote end hung up unexpectedly', nearMiss: 'peer: the remote end hung up (as planned)' },
    { class: 'net', literal: 'RPC failed', pattern: row('^error: RPC failed; (?:curl|HTTP|result)'),
        positive: 'error: RPC failed; curl 56 GnuTLS recv error (-9)', nearMiss: 'error: RPC failed in the mock' },
    { class: 'net', literal: 'TLS handshake timeout', pattern: row(': (?:net/http: )?TLS handshake timeout"?$'),
        positive: 'Error response from daemon: Get "https://registry.example/v2/": net/http: TLS handshake timeout', nearMiss: 'the option "TLS handshake timeout" is deprecated' },
    { class: 'net', literal: 'dial tcp', pattern: row('(?:[Ee]rror|fatal|ERROR|Get ).{0,300}dial tcp\\b(?! (?:localhost|127\\.|\\[::1)).{0,200}: (?:i/o timeout|no such host|server misbehaving|connect: (?:connection timed out|no route to host|network is unreachable))'),
        positive: 'error: Get "https://api.example.org/v2": dial tcp: lookup api.example.org on 127.0.0.53:53: no such host', nearMiss: 'error: dial tcp 127.0.0.1:5432: connect: connection refused' },
    { class: 'net', literal: 'emporary failure', pattern: row(`^(?:E: |W: |Err:|ssh: |.{0,100}Error: |.{0,100}: ).{0,200}Temporary failure (?:in name resolution|resolving ')${AWAY}`),
        positive: "ssh: Could not resolve hostname github.com: Temporary failure in name resolution", nearMiss: 'Temporary failure of the mock, trying again' },
    { class: 'net', literal: 'ssh: connect to host', pattern: row(`^ssh: connect to host ${AWAY}\\S{1,300} port \\d{1,5}: `),
        positive: 'ssh: connect to host github.com port 22: Connection timed out', nearMiss: 'ssh: connect to host localhost port 22: Connection refused' },
];


/***/ }),

/***/ 95810:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.infra = void 0;
const infra_rows_js_1 = __webpack_require__(24494);
const rows_js_1 = __webpack_require__(4438);
const table = (0, rows_js_1.rowParser)({
    tool: 'infra',
    docs: 'https://docs.github.com/en/actions/how-tos/troubleshoot-workflows',
    proof: { tier: 1 },
    literals: [...new Set(infra_rows_js_1.INFRA_ROWS.map((row) => row.literal))],
    rows: infra_rows_js_1.INFRA_ROWS.map(({ class: rule, literal, pattern, severity }) => ({ kind: 'infra', rule, literal, pattern, ...(severity === undefined ? {} : { severity }) })),
});
/**
 * What no edit of the repository cures: lost runners, networks, registries, credentials. The rule is the class; whether it decides is diagnosis' affair.
 * npm's own blocks are left to the parser that reads them whole and knows each of its codes.
 */
exports.infra = {
    ...table,
    start: (sink) => {
        const machine = table.start(sink);
        return { ...machine, line: (line) => !/^npm (?:ERR!|error)\b/.test(line.text) && machine.line(line) };
    },
};


/***/ }),

/***/ 78416:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.json = void 0;
const index_js_1 = __webpack_require__(30399);
/** A document that is longer is somebody's data. In characters. */
const LONGEST = 4_000_000;
/** How a document begins that is printed at once, and how one that is printed over many lines. */
const BEGINS = /^(?:\{\s{0,20}"|\[\s{0,20}[{"]|[[{]\s{0,20}$)/;
const GOES_ON = /^\s{0,200}(?:["{}[\],\d-]|true\b|false\b|null\b|$)/;
/** What a document of findings holds in any case; the rest is not worth being parsed. */
const TELLING = /"(?:[a-zA-Z_]{0,20}[lL]ine(?:s|_no|Num|Start|Number)?|row|begin|runs|testResults|tests)"\s{0,20}:/;
/** Findings that a linter or test runner prints as JSON, on one line or on many, with whatever else in the same log. */
exports.json = {
    tool: 'json',
    docs: 'https://www.rfc-editor.org/rfc/rfc8259',
    proof: { tier: 1 },
    literals: ['\n{', '\n['],
    wholeLines: true,
    start: (sink) => machine(sink),
};
function machine(sink) {
    let open;
    return {
        get open() {
            return open !== undefined;
        },
        line(line) {
            const { text, n } = line;
            if (open === undefined ? !BEGINS.test(text) : !GOES_ON.test(text))
                open = undefined;
            else
                open ??= { from: n, parts: [], length: 0, depth: 0, inString: false };
            if (open === undefined || !add(open, text))
                open = undefined;
            else if (open.depth === 0) {
                report(open, line, sink);
                open = undefined;
            }
            // Never claimed: lines like these may be another parser's as well (JSON lines of go test and cargo).
            return false;
        },
        end() { },
    };
}
/** False where the text cannot be (or go on) a document of bearable size. */
function add(document, text) {
    document.parts.push(text);
    document.length += text.length + 1;
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (document.inString) {
            if (code === 0x5c)
                index += 1;
            else if (code === 0x22)
                document.inString = false;
        }
        else if (code === 0x22)
            document.inString = true;
        else if (code === 0x7b || code === 0x5b)
            document.depth += 1;
        else if (code === 0x7d || code === 0x5d)
            document.depth -= 1;
    }
    return document.depth >= 0 && !document.inString && document.length <= LONGEST;
}
function report({ from, parts }, line, sink) {
    const text = parts.join('\n');
    if (!TELLING.test(text))
        return;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return;
    }
    const told = (0, index_js_1.readJsonReport)(value);
    for (const draft of told?.drafts ?? [])
        sink.bug({ ...draft, from, to: line.n });
    if (told?.tests !== undefined)
        sink.tests(told.tests);
}


/***/ }),

/***/ 4765:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.go = void 0;
/** Further lines of one message: have/want pairs, other declarations, the command that would help. */
const CHAIN = 20;
/** go build and go vet. Both print `file:line:column: message` with tabs before what belongs to the message. */
exports.go = {
    tool: 'go',
    language: 'go',
    docs: 'https://github.com/golang/go/blob/master/src/cmd/go/internal/work/shell.go (reportCmd), https://go.dev/ref/mod#go-mod-file',
    proof: { tier: 1 },
    literals: ['.go:', '# ', 'go: ', 'go.mod:', 'go.sum'],
    start: (sink) => machine(sink),
};
function machine(sink) {
    const state = { section: 'none', more: 0 };
    return {
        get open() {
            return state.section !== 'none' || state.draft !== undefined;
        },
        line: (line) => continues(state, line) || begins(state, line, sink),
        end: () => finish(state, sink),
    };
}
function continues(state, line) {
    if (state.draft === undefined || !/^\t\S/.test(line.text))
        return false;
    if (state.more < CHAIN)
        state.draft = { ...state.draft, message: `${state.draft.message}\n${line.text.slice(0, 1000).trimEnd()}`, to: line.n };
    state.more += 1;
    return true;
}
function begins(state, line, sink) {
    finish(state, sink);
    const text = line.text.trimEnd();
    if (/^# (?:\[[\w./~-]{1,300}(?: \[[\w./~-]{1,300}\.test\])?\]|[\w./~-]{1,300}(?: \[[\w./~-]{1,300}\.test\])?)$/.test(text)) {
        state.section = text.startsWith('# [') ? 'vet' : 'build';
        return true;
    }
    if (text === 'too many errors' && state.section !== 'none')
        return true;
    const draft = placed(state, text, line.n) ?? moduleError(text, line.n);
    if (draft === undefined)
        state.section = 'none';
    else
        Object.assign(state, { draft, more: 0 });
    return draft !== undefined;
}
const PLACE = /^(?<vet>vet: )?(?<file>(?:[A-Za-z]:[\\/])?[^\s:"'`()]{0,400}(?:\.go|go\.mod)):(?<line>\d{1,7})(?::(?<column>\d{1,5}))?: (?<message>\S.{0,4000})$/;
/** golangci-lint, gosec and others borrow the form and sign with the name of the check. */
const OTHERS = / \((?:[a-z][a-z0-9]{2,30}|Rule:.{1,200})\)$/;
/** Outside a section Go's own `log` prints `file.go:12: text`: there only a line with a column is an error. */
function placed(state, text, n) {
    const groups = PLACE.exec(text)?.groups;
    if (groups === undefined || OTHERS.test(text))
        return undefined;
    const { vet, file = '', line, column, message = '' } = groups;
    const module = /(?:^|[\\/])go\.mod$/.test(file);
    if (column === undefined && state.section === 'none' && vet === undefined && !module && !VET.test(message))
        return undefined;
    if (/^(?:fatal error|error|warning|note): /.test(message))
        return undefined;
    const kind = module ? 'dependency' : kindOf(message, state.section === 'vet' && vet === undefined);
    const place = { file: file.replace(/^\.[\\/]/, ''), line: Number(line), ...(column === undefined ? {} : { column: Number(column) }) };
    return { tool: 'go', language: 'go', severity: 'error', kind, ...place, message, from: n, to: n };
}
function kindOf(message, vet) {
    if (/^(?:syntax error|expected )/.test(message))
        return 'syntax';
    if (/^(?:no required module provides|missing go\.sum entry|cannot find module|module .{1,300} provides package)/.test(message))
        return 'dependency';
    if (/^(?:"[^"]{1,300}" imported |could not import |package \S{1,300} is not in |import cycle |use of internal package |no Go files in )/.test(message))
        return 'import';
    if (/^(?:cannot use |assignment mismatch|not enough |too many |invalid operation|missing return|cannot convert|impossible type)/.test(message))
        return 'type';
    return vet || VET.test(message) ? 'lint' : 'compile';
}
/** vet prints findings bare when it stands alone, in old versions without a column, so its wording has to tell. */
const VET = /^(?:self-assignment of |\S{1,100} (?:format %|call has |arg list ends)|unreachable code|struct field tag |result of \S{1,100} call not used|\S{1,100} passes lock by value|direct assignment to atomic value|(?:possible malformed )?\+build comment)/;
const MODULE = /^go: (?:updates to go\.(?:mod|sum) needed|inconsistent vendoring|cannot find main module|go\.mod file not found|.{1,400}: (?:missing go\.sum entry|invalid version|unknown revision|no matching versions|module lookup disabled|checksum mismatch|.{0,200}: verifying )).{0,2000}$/;
/** The module system speaks of go.mod and go.sum without a place; a network that fails is told elsewhere. */
function moduleError(text, n) {
    if (!MODULE.test(text))
        return undefined;
    return { tool: 'go', language: 'go', severity: 'error', kind: 'dependency', ...(text.includes('go.sum') ? { file: 'go.sum' } : text.includes('cannot find main') ? {} : { file: 'go.mod' }), message: text.slice(4), from: n, to: n };
}
function finish(state, sink) {
    if (state.draft !== undefined)
        sink.bug(state.draft);
    delete state.draft;
}


/***/ }),

/***/ 93851:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.goParsers = void 0;
const go_js_1 = __webpack_require__(4765);
exports.goParsers = [go_js_1.go];


/***/ }),

/***/ 85740:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parsers = void 0;
const index_js_1 = __webpack_require__(15320);
const index_js_2 = __webpack_require__(93851);
const index_js_3 = __webpack_require__(9090);
const index_js_4 = __webpack_require__(35892);
const index_js_5 = __webpack_require__(68390);
const index_js_6 = __webpack_require__(73583);
/** The only registry, language by language; the fallbacks last. */
exports.parsers = [
    ...index_js_3.javascriptParsers,
    ...index_js_6.pythonParsers,
    ...index_js_2.goParsers,
    ...index_js_4.jvmParsers,
    ...index_js_5.nativeParsers,
    ...index_js_1.commonParsers,
    ...index_js_1.fallbackParsers,
];


/***/ }),

/***/ 40947:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createEslintCrash = createEslintCrash;
const frames_js_1 = __webpack_require__(10905);
const node_kind_js_1 = __webpack_require__(14123);
const CAP = 60;
/** "Oops! Something went wrong! :(": ESLint itself could not run; what follows says why. */
function createEslintCrash(sink) {
    const state = { to: 0, text: [], frames: [] };
    return {
        get open() {
            return state.from !== undefined;
        },
        line(line) {
            if (line.text.startsWith('Oops! Something went wrong!')) {
                finish(state, sink);
                state.from = line.n;
                state.to = line.n;
                return true;
            }
            return state.from !== undefined && take(state, line, sink);
        },
        end: () => finish(state, sink),
    };
}
/** The paragraph after the version line is the reason; a stack may follow it at once. */
function take(state, line, sink) {
    const text = line.text.trim();
    if (text === '' || /^ESLint: \d/.test(text)) {
        if (text === '' && state.text.length > 0)
            finish(state, sink);
        return true;
    }
    const frame = /^\s+at /.test(line.text) ? (0, frames_js_1.readFrame)(line.text) : undefined;
    if (frame !== undefined)
        state.frames.push(frame);
    else if (!text.startsWith('at '))
        state.text.push(text);
    state.to = line.n;
    if (state.text.length + state.frames.length > CAP)
        finish(state, sink);
    return true;
}
function finish(state, sink) {
    const { from, to, text, frames } = state;
    if (from === undefined)
        return;
    delete state.from;
    Object.assign(state, { text: [], frames: [] });
    const message = text.join('\n');
    const kind = (0, node_kind_js_1.nodeKindOf)(message) === 'import' ? 'import' : 'config';
    const rule = /^([A-Z]\w{0,60}Error)(?: \[\w{1,60}\])?: /.exec(message)?.[1];
    const named = rule === undefined || rule === 'Error' ? {} : { rule };
    if (message !== '')
        sink.bug({ tool: 'eslint', language: 'javascript', kind, severity: 'error', ...(0, frames_js_1.located)((0, frames_js_1.ownPlace)(frames), frames), ...named, message, from, to });
}


/***/ }),

/***/ 21548:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readEslintJson = readEslintJson;
/**
 * The output of `eslint -f json`: one line, an array of files with their messages.
 * @returns Undefined where the text is no such thing (cut off, for one).
 */
function readEslintJson(text) {
    const files = parse(text);
    if (!Array.isArray(files))
        return undefined;
    return files.flatMap((file) => {
        if (!isRecord(file) || !Array.isArray(file['messages']))
            return [];
        const path = file['filePath'];
        return file['messages'].flatMap((message) => findingOf(message, typeof path === 'string' ? path : undefined));
    });
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}
function findingOf(message, file) {
    if (!isRecord(message) || typeof message['message'] !== 'string')
        return [];
    const { ruleId, severity, line, column, endLine } = message;
    return [
        {
            ...(file === undefined ? {} : { file }),
            ...(typeof line === 'number' ? { line } : {}),
            ...(typeof column === 'number' ? { column } : {}),
            ...(typeof endLine === 'number' && endLine !== line ? { endLine } : {}),
            severity: severity === 2 ? 'error' : 'warning',
            message: message['message'],
            ...(typeof ruleId === 'string' ? { rule: ruleId } : {}),
        },
    ];
}


/***/ }),

/***/ 79340:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isPathLine = isPathLine;
exports.readStylishLine = readStylishLine;
exports.readEslintLine = readEslintLine;
/** A path on a line of its own. Findings may be all that tells it from other words, so it is only remembered. */
function isPathLine(text) {
    const first = text.charCodeAt(0);
    // Blank lines and indented ones are most of a log.
    if (Number.isNaN(first) || first === 32 || first === 9 || text.length > 1000)
        return false;
    const dot = text.lastIndexOf('.');
    if ((dot < 0 || text.length - dot > 12) && first !== 60)
        return false;
    return /^(?:[A-Za-z]:)?[^\s:"'][^:"'|*?]{0,900}\.[A-Za-z]\w{0,9}$|^<text>$/.test(text.trimEnd());
}
const STYLISH = /^\s{1,20}(\d{1,7}):(\d{1,7}) {1,10}(error|warning) {2,12}(\S.{0,4000})$/;
const RULE = /^@?[\w-]{1,100}(?:\/[\w-]{1,100}){0,4}$/;
/** `  4:9  error  'x' is not defined  no-undef`; the last column is the rule, where there is one. */
function readStylishLine(text) {
    const first = text.charCodeAt(0);
    const match = first === 32 || first === 9 ? STYLISH.exec(text) : null;
    if (match === null)
        return undefined;
    const [, line, column, level, said = ''] = match;
    const rest = said.trimEnd();
    const gap = rest.lastIndexOf('  ');
    const last = rest.slice(gap + 2);
    const ruled = gap > 0 && RULE.test(last);
    return {
        line: Number(line),
        column: Number(column),
        severity: level === 'error' ? 'error' : 'warning',
        message: (ruled ? rest.slice(0, gap) : rest).trim(),
        ...(ruled ? { rule: last } : {}),
    };
}
const UNIX = /^(?<file>\S.{0,500}?):(?<line>\d{1,7}):(?<column>\d{1,5}): (?<message>.{1,4000}) \[(?<level>Error|Warning)(?:\/(?<rule>[@\w/-]{1,200}))?\]$/;
const COMPACT = /^(?<file>\S.{0,500}?): line (?<line>\d{1,7}), col (?<column>\d{1,5}), (?<level>Error|Warning) - (?<message>.{1,4000}?)(?: \((?<rule>[@\w/-]{1,200})\))?$/;
/** One finding on one line: the formats unix and compact. */
function readEslintLine(text) {
    if (!text.endsWith(']') && !text.includes(', col '))
        return undefined;
    const groups = (UNIX.exec(text.trimEnd()) ?? COMPACT.exec(text.trimEnd()))?.groups;
    if (groups === undefined)
        return undefined;
    const { file = '', rule, message = '' } = groups;
    return {
        file,
        line: Number(groups['line']),
        column: Number(groups['column']),
        severity: groups['level'] === 'Error' ? 'error' : 'warning',
        message: message.trim(),
        ...(rule === undefined ? {} : { rule }),
    };
}


/***/ }),

/***/ 17041:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.eslint = void 0;
const eslint_json_js_1 = __webpack_require__(21548);
const eslint_crash_js_1 = __webpack_require__(40947);
const eslint_line_js_1 = __webpack_require__(79340);
/**
 * ESLint: stylish (a path, its findings below, a summary), unix, compact, json, and its own crash text.
 * It sees every line: the path of stylish carries no marker, and only the finding below tells that it was one.
 */
exports.eslint = {
    tool: 'eslint',
    language: 'javascript',
    docs: 'https://eslint.org/docs/latest/use/formatters/',
    proof: { tier: 1 },
    literals: [],
    wholeLines: true,
    start: (sink) => machine(sink),
};
function machine(sink) {
    const state = { findings: 0 };
    const crash = (0, eslint_crash_js_1.createEslintCrash)(sink);
    return {
        get open() {
            return crash.open;
        },
        line(line) {
            if (crash.line(line))
                return true;
            if (line.text.charCodeAt(0) === 91 && line.text.startsWith('[{"filePath":'))
                return json(state, line, sink);
            return stylish(state, line, sink) || oneLine(state, line, sink) || closing(state, line, sink);
        },
        end: () => crash.end(),
    };
}
function stylish(state, line, sink) {
    if ((0, eslint_line_js_1.isPathLine)(line.text)) {
        state.path = line.text.trim();
        return false;
    }
    const finding = (0, eslint_line_js_1.readStylishLine)(line.text);
    if (finding === undefined) {
        if (state.path !== undefined && line.text.trim() !== '')
            delete state.path;
        return false;
    }
    if (state.path === undefined)
        return false;
    report(state, sink, line, { ...finding, file: state.path });
    return true;
}
function oneLine(state, line, sink) {
    const finding = (0, eslint_line_js_1.readEslintLine)(line.text);
    if (finding !== undefined)
        report(state, sink, line, finding);
    return finding !== undefined;
}
function json(state, line, sink) {
    const findings = (0, eslint_json_js_1.readEslintJson)(line.text);
    if (findings === undefined)
        sink.unread(line);
    for (const finding of findings ?? [])
        report(state, sink, line, finding);
    return true;
}
/** The last lines of a run. Too many warnings are news only where the warnings themselves are not shown (`--quiet`). */
function closing(state, line, sink) {
    if (line.text.includes('✖') && /^\s{0,4}✖ \d+ problems? \(/.test(line.text)) {
        delete state.path;
        return true;
    }
    if (!line.text.startsWith('ESLint found too many warnings'))
        return false;
    if (state.findings === 0)
        report(state, sink, line, { severity: 'error', rule: 'max-warnings', message: line.text.trim() });
    return true;
}
function report(state, sink, line, finding) {
    state.findings += 1;
    const kind = finding.message.startsWith('Parsing error') ? 'syntax' : 'lint';
    sink.bug({ tool: 'eslint', language: 'javascript', kind, ...finding, from: line.n, to: line.n });
}


/***/ }),

/***/ 9090:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.javascriptParsers = void 0;
const eslint_js_1 = __webpack_require__(17041);
const jest_js_1 = __webpack_require__(91798);
const node_js_1 = __webpack_require__(56052);
const node_test_js_1 = __webpack_require__(84293);
const npm_js_1 = __webpack_require__(67027);
const tsc_js_1 = __webpack_require__(31264);
exports.javascriptParsers = [tsc_js_1.tsc, eslint_js_1.eslint, jest_js_1.jest, node_test_js_1.nodeTest, node_js_1.node, npm_js_1.npm];


/***/ }),

/***/ 64874:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readJestBlock = readJestBlock;
exports.readJestValues = readJestValues;
const comparison_js_1 = __webpack_require__(22114);
const frames_js_1 = __webpack_require__(10905);
const CODE = /^\s*(?:> ?)?\s*(\d{1,7}) \|/;
const FRAME = /^\s+at \S/;
function readJestBlock(body) {
    const start = body.findIndex((line) => CODE.test(line) || FRAME.test(line));
    const head = (0, comparison_js_1.dedent)(start < 0 ? body : body.slice(0, start));
    const marked = body.map((line) => /^\s*>\s*(\d{1,7}) \|/.exec(line)?.[1]).find((number) => number !== undefined);
    return {
        head,
        message: head.filter((line) => line.trim() !== '').slice(0, 60).join('\n'),
        frames: body.filter((line) => FRAME.test(line)).flatMap((line) => (0, frames_js_1.readFrame)(line) ?? []),
        ...(marked === undefined ? {} : { marked: Number(marked) }),
    };
}
const EXPECTED = /^Expected(?: [a-z]{1,20}){0,3}:\s{1,10}(\S.{0,4000})$/;
const RECEIVED = /^Received(?: [a-z]{1,20}){0,3}:\s{1,10}(\S.{0,4000})$/;
/** `Expected: … Received: …` on a line each, or a line diff under `- Expected  - 1` / `+ Received  + 1`. */
function readJestValues(head) {
    const diff = head.findIndex((line) => /^- (?:Expected|Snapshot)\b/.test(line));
    if (diff >= 0 && head[diff + 1]?.startsWith('+ Received') === true)
        return (0, comparison_js_1.readDiff)(untilGap(head.slice(diff + 2)));
    const value = (pattern) => head.map((line) => pattern.exec(line)?.[1]).find((found) => found !== undefined);
    const [expected, actual] = [value(EXPECTED), value(RECEIVED)];
    return { ...(expected === undefined ? {} : { expected }), ...(actual === undefined ? {} : { actual }) };
}
/** The diff is one paragraph after a blank line; its own blank lines still hold two spaces when they come from a diff, but not from all sources. */
function untilGap(lines) {
    const first = lines.findIndex((line) => line.trim() !== '');
    const rest = first < 0 ? [] : lines.slice(first);
    const end = rest.findIndex((line) => !/^[-+ @]/.test(line) && line.trim() !== '');
    const diff = end < 0 ? rest : rest.slice(0, end);
    return diff.filter((line) => !line.startsWith('@@') && line !== '');
}


/***/ }),

/***/ 77083:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readSuiteFailure = readSuiteFailure;
const frames_js_1 = __webpack_require__(10905);
const node_kind_js_1 = __webpack_require__(14123);
const ts_header_js_1 = __webpack_require__(23831);
/**
 * Why "Test suite failed to run": type errors (ts-jest), a file that cannot be parsed (babel or node), a module that is not there, or an error
 * thrown while the file was loaded.
 * @param suite The test file, where the log named it.
 */
function readSuiteFailure(block, suite) {
    const types = block.head.flatMap((line) => (0, ts_header_js_1.readTsHeader)(line) ?? []);
    if (types.length > 0)
        return types.map((header) => header.found);
    const broken = readBabel(block) ?? readUnparsed(block);
    if (broken !== undefined)
        return [{ ...broken, kind: 'syntax', severity: 'error' }];
    return [thrown(block, suite)];
}
/** `SyntaxError: /app/src/a.js: Unexpected token (2:24)`; babel counts columns from 0. */
function readBabel(block) {
    for (const line of block.head) {
        const match = /^SyntaxError: (.{1,500}?): (.{1,2000}) \((\d{1,7}):(\d{1,5})\)$/.exec(line.trim());
        if (match !== null)
            return { file: match[1], message: `SyntaxError: ${match[2]}`, line: Number(match[3]), column: Number(match[4]) + 1 };
    }
    return undefined;
}
/** What node itself could not parse: `/app/src/a.js:2`, the source, a caret, `SyntaxError: …`. */
function readUnparsed(block) {
    const message = block.head.find((line) => /^SyntaxError: /.test(line.trim()))?.trim();
    const place = block.head.map((line) => /^((?:\/|[A-Za-z]:[\\/]).{1,500}):(\d{1,7})$/.exec(line.trim())).find((match) => match !== null);
    return message === undefined || place === null || place === undefined ? undefined : { message, file: place[1], line: Number(place[2]) };
}
function thrown(block, suite) {
    const kind = (0, node_kind_js_1.nodeKindOf)(block.message);
    const asked = kind === 'import' ? ((0, node_kind_js_1.importerOf)(block.message) ?? suite) : suite;
    const fallback = asked === undefined ? undefined : { file: asked, ...(block.marked === undefined ? {} : { line: block.marked }) };
    const said = kind === 'import' ? block.message.split('\n').slice(0, 1).join('') : block.message;
    return { kind: emptySuite(block) ? 'test' : kind, severity: 'error', ...(0, frames_js_1.located)((0, frames_js_1.ownPlace)(block.frames) ?? fallback, block.frames), message: said };
}
function emptySuite(block) {
    return block.message.startsWith('Your test suite must contain at least one test');
}


/***/ }),

/***/ 91798:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.jest = void 0;
const frames_js_1 = __webpack_require__(10905);
const jest_block_js_1 = __webpack_require__(64874);
const jest_suite_js_1 = __webpack_require__(77083);
const LINES = 400;
const CONFIG = /^(?:Validation Error|Unrecognized CLI Parameter|Unrecognized CLI Parameters|Multiple configurations found)/;
/** Titles of jest's own that speak of no failing test. */
const NOTICES = /^(?:Console$|Deprecation Warning|Validation Warning|Obsolete|Cannot log after tests are done|Open handles?\b|RETRY)/;
/** Jest's default reporter, with and without `--verbose`. */
exports.jest = {
    tool: 'jest',
    language: 'javascript',
    docs: 'https://github.com/jestjs/jest/tree/main/packages/jest-message-util, packages/jest-reporters',
    proof: { tier: 1 },
    literals: ['●', 'FAIL ', 'PASS ', 'Tests: ', 'coverage threshold', 'No tests found, exiting'],
    start: (sink) => machine(sink),
};
function machine(sink) {
    const state = { section: 'none' };
    return {
        get open() {
            return state.block !== undefined;
        },
        line(line) {
            if (state.block !== undefined && /^(?:\s*$| {4})/.test(line.text)) {
                if (state.block.body.length < LINES)
                    state.block.body.push(line.text);
                if (line.text.trim() !== '')
                    state.block.to = line.n;
                return true;
            }
            finish(state, sink);
            return title(state, line) || section(state, line) || closing(line, sink);
        },
        end: () => finish(state, sink),
    };
}
/** Console output inside a block is indented deeper than a title, so only two spaces make one. */
function title(state, line) {
    const match = /^ {0,2}● {1,2}(\S.{0,1000})$/.exec(line.text.trimEnd());
    const said = match?.[1];
    if (said === undefined)
        return false;
    const own = CONFIG.test(said);
    const ignored = NOTICES.test(said) || (!own && (state.section !== 'FAIL' || !line.text.startsWith('  ')));
    state.block = { title: said, body: [], from: line.n, to: line.n, ignored };
    return true;
}
function section(state, line) {
    const match = /^\s{0,2}(FAIL|PASS) {1,3}(\S.{0,500}?)(?: \([\d.]{1,12} ?m?s\))?$/.exec(line.text.trimEnd());
    if (match === null)
        return false;
    // A project's display name may stand before the path; a path with spaces in it is rarer.
    const path = match[2].split(' ').at(-1) ?? '';
    if (!/\.\w{1,10}$/.test(path))
        return false;
    state.section = match[1] === 'FAIL' ? 'FAIL' : 'PASS';
    state.suite = path;
    return true;
}
function closing(line, sink) {
    const counts = readCounts(line.text.trim());
    if (counts !== undefined)
        sink.tests(counts);
    const threshold = /^Jest: (?:"|Coverage data|coverage threshold).{0,1000}$/.exec(line.text.trim())?.[0];
    const none = /^No tests found, exiting with code 1/.test(line.text);
    if (threshold !== undefined)
        sink.bug({ ...base(line), kind: 'test', rule: 'coverage-threshold', message: threshold });
    else if (none)
        sink.bug({ ...base(line), kind: 'config', rule: 'no-tests', message: line.text.trim() });
    return counts !== undefined || threshold !== undefined || none;
}
function base(place) {
    return { tool: 'jest', language: 'javascript', severity: 'error', from: place.n, to: place.n };
}
/** `Tests:       1 failed, 2 skipped, 1 todo, 5 passed, 9 total` */
function readCounts(text) {
    if (!/^Tests: {1,10}(?:\d{1,9} [a-z]{1,20}, ){0,6}\d{1,9} total$/.test(text))
        return undefined;
    const count = (word) => Number(new RegExp(`(\\d{1,9}) ${word}`).exec(text)?.[1] ?? 0);
    return { total: count('total'), passed: count('passed'), failed: count('failed'), skipped: count('skipped') + count('todo') };
}
function finish(state, sink) {
    const { block, suite } = state;
    delete state.block;
    if (block === undefined || block.ignored)
        return;
    const read = (0, jest_block_js_1.readJestBlock)(block.body);
    const common = { tool: 'jest', language: 'javascript', from: block.from, to: block.to };
    if (CONFIG.test(block.title)) {
        sink.bug({ ...common, kind: 'config', severity: 'error', message: [block.title, read.message].join('\n') });
    }
    else if (block.title === 'Test suite failed to run') {
        for (const said of (0, jest_suite_js_1.readSuiteFailure)(read, suite))
            sink.bug({ ...common, ...said });
    }
    else {
        const test = suite === undefined ? undefined : { file: suite, ...(read.marked === undefined ? {} : { line: read.marked }) };
        const place = (0, frames_js_1.located)((0, frames_js_1.ownPlace)(read.frames) ?? test, read.frames);
        sink.bug({ ...common, kind: 'test', severity: 'error', ...place, message: read.message, test: block.title, ...(0, jest_block_js_1.readJestValues)(read.head) });
    }
}


/***/ }),

/***/ 53514:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.draftNodeError = draftNodeError;
exports.readProps = readProps;
const frames_js_1 = __webpack_require__(10905);
const node_kind_js_1 = __webpack_require__(14123);
/** An error that stopped a node process, or whose stack was printed. */
function draftNodeError(error) {
    const text = error.message.join('\n');
    const { name, code, said } = readHeader(text, error.props);
    const unparsed = name === 'SyntaxError' && error.place !== undefined && (0, frames_js_1.isOwn)(error.place.file) && error.frames.every((frame, index) => index > 0 || !(0, frames_js_1.isOwn)(frame.file)) && !thrownByParser(error);
    const kind = unparsed && (0, node_kind_js_1.nodeKindOf)(text) !== 'import' ? 'syntax' : (0, node_kind_js_1.nodeKindOf)(`${text}\n${code ?? ''}`);
    const rule = code ?? name;
    return {
        tool: 'node',
        language: 'javascript',
        kind,
        severity: 'error',
        ...(0, frames_js_1.located)(unparsed ? placeOf(error) : whereThrown(error, text), error.frames),
        ...(rule === undefined ? {} : { rule }),
        message: `${said}${causeOf(error.props)}`,
        ...readProps(error.props),
        from: error.from,
        to: error.to,
    };
}
/** JSON.parse, RegExp and Function throw SyntaxErrors about their argument, not about the file. */
function thrownByParser(error) {
    return error.message[0]?.includes(' JSON') === true || /Invalid regular expression/.test(error.message[0] ?? '');
}
function placeOf(error) {
    return error.place === undefined ? undefined : { ...error.place, ...(error.column === undefined ? {} : { column: error.column }) };
}
/** The innermost frame of the project; else who asked for the module that is not there; else the place itself. */
function whereThrown(error, text) {
    const required = /^Require stack:\n- (.{1,500})$/m.exec(text)?.[1];
    const asked = (0, node_kind_js_1.importerOf)(text) ?? required;
    const own = (0, frames_js_1.ownPlace)(error.frames) ?? (error.place !== undefined && (0, frames_js_1.isOwn)(error.place.file) ? placeOf(error) : undefined);
    return own ?? (asked === undefined ? undefined : { file: asked });
}
/** `TypeError [ERR_X]: text` → its name, its code, and the text without what only node's own errors carry. */
function readHeader(text, props) {
    const match = /^([A-Za-z_$][\w$.]{0,100})(?: \[([\w ]{1,60})\])?: /.exec(text);
    const code = match?.[2]?.startsWith('ERR_') === true ? match[2] : props.map((line) => /^ {2}code: '([\w-]{1,60})'/.exec(line)?.[1]).find((found) => found !== undefined);
    const name = match?.[1] === 'Error' ? undefined : match?.[1];
    const plain = match === null ? text : `${match[1]}: ${text.slice(match[0].length)}`;
    const said = plain.replace(/\nRequire stack:(?:\n- .{1,500}){1,30}/, '');
    return { ...(name === undefined || !/(?:Error|Exception|Rejection)$/.test(name) ? {} : { name }), ...(code === undefined ? {} : { code }), said };
}
function causeOf(props) {
    const cause = props.map((line) => /^\s{1,12}\[cause\]: (\S.{0,500}?)(?: \{)?$/.exec(line)?.[1]).find((found) => found !== undefined);
    return cause === undefined ? '' : `\ncause: ${cause}`;
}
/** The values of an assertion, where they fit on a line; `[Array]` says nothing. */
function readProps(props) {
    if (!props.some((line) => /^\s{1,12}operator: /.test(line)))
        return {};
    const value = (name) => {
        const found = props.map((line) => new RegExp(`^\\s{1,12}${name}: (\\S.{0,2000}?),?$`).exec(line)?.[1]).find((text) => text !== undefined);
        return found === undefined || /^\[(?:Array|Object|[\w ]{1,60}\])|[[{(]$|^undefined$/.test(found) ? undefined : found;
    };
    const [expected, actual] = [value('expected'), value('actual')];
    return { ...(expected === undefined ? {} : { expected }), ...(actual === undefined ? {} : { actual }) };
}


/***/ }),

/***/ 34966:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.NODE_ERROR_LITERALS = void 0;
exports.createNodeErrors = createNodeErrors;
const node_draft_js_1 = __webpack_require__(53514);
const frames_js_1 = __webpack_require__(10905);
/** Lines that a stack may begin with hold one of these. */
exports.NODE_ERROR_LITERALS = ['Error', 'Exception', 'Rejection', 'node:', '.js:', '.mjs:', '.cjs:', '.ts:', '.mts:', '.cts:', '.jsx:', '.tsx:', '.json:', '[eval]:'];
/** Lines between the place and the error's name: source, caret, blank. */
const SOURCE = 8;
/** Lines of a message before its stack must begin. */
const MESSAGE = 40;
const FRAMES = 60;
/** A longer line is data, not the first line of an error. */
const LONG = 5000;
const PLACE = /^((?:file:\/\/|node:|\/|[A-Za-z]:[\\/]|\[eval\]|\.{0,2}\/)?[^\s:()'"]{1,400}):(\d{1,7})$/;
const HEADER = /(?:^|[\s:>\]([])((?:[A-Z][\w$.]{0,100})?(?:Error|Exception|Rejection)(?: \[[\w ]{1,60}\])?: \S.{0,4000})$/;
const STACK = /^\s{2,}at \S/;
function createNodeErrors(found) {
    const state = { part: 'source', seen: 0 };
    const close = () => {
        const { error } = state;
        delete state.error;
        if (error !== undefined && isWhole(error))
            found((0, node_draft_js_1.draftNodeError)(error));
    };
    return {
        get open() {
            return state.error !== undefined;
        },
        line(line) {
            if (state.error !== undefined) {
                const taken = step(state, state.error, line);
                if (taken !== 'over')
                    return taken === 'mine';
                close();
                if (/^Node\.js v\d/.test(line.text))
                    return true;
            }
            return begin(state, line);
        },
        end: close,
    };
}
/** Without a place above it, only a stack makes an error of what may be any text. */
function isWhole(error) {
    return error.message.length > 0 && (error.frames.length > 0 || (error.place !== undefined && error.caret));
}
function begin(state, line) {
    const text = line.text.trimEnd();
    const place = PLACE.exec(text);
    const base = { message: [], frames: [], caret: false, props: [], from: line.n, to: line.n };
    state.seen = 0;
    if (place !== null && /[\\/.[]|^node:/.test(place[1])) {
        state.error = { ...base, place: { file: place[1], line: Number(place[2]) } };
        state.part = 'source';
        return false;
    }
    const said = /^\S/.test(text) && text.length < LONG ? HEADER.exec(text)?.[1] : undefined;
    if (said !== undefined) {
        state.error = { ...base, message: [said] };
        state.part = 'message';
    }
    return false;
}
function step(state, error, line) {
    const text = line.text.trimEnd();
    state.seen += 1;
    if (state.part === 'source')
        return source(state, error, text, line.n);
    if (state.part === 'message')
        return message(state, error, text, line.n);
    return state.part === 'frames' ? frames(state, error, text, line.n) : props(error, text, line.n);
}
function source(state, error, text, n) {
    if (text.trim() === '' || (state.seen === 1 && !HEADER.test(text)))
        return 'maybe';
    if (/^\s*\^+\s*$/.test(text)) {
        error.caret = true;
        error.column = text.indexOf('^') + 1;
        return 'maybe';
    }
    if (!error.caret && state.seen <= SOURCE && !/^\S.{0,200}Error/.test(text))
        return 'maybe';
    if (!error.caret && !HEADER.test(text))
        return 'over';
    error.message.push((HEADER.exec(text)?.[1] ?? text).replace(/^\[(?=UnhandledPromiseRejection)/, '').replace(/(?<=\S)\] \{$/, ''));
    error.to = n;
    Object.assign(state, { part: / \{$/.test(text) ? 'props' : 'message', seen: 0 });
    return 'mine';
}
function message(state, error, text, n) {
    if (STACK.test(text)) {
        state.part = 'frames';
        return frames(state, error, text, n);
    }
    const over = state.seen > MESSAGE || /^Node\.js v\d|^\(Use `node |^Thrown at:/.test(text) || (error.place === undefined && HEADER.test(text) && /^\S/.test(text));
    if (over)
        return 'over';
    if (text !== '')
        error.message.push(text.slice(0, 1000));
    if (error.place !== undefined)
        error.to = text === '' ? error.to : n;
    return error.place === undefined ? 'maybe' : 'mine';
}
function frames(state, error, text, n) {
    if (!STACK.test(text))
        return 'over';
    const frame = (0, frames_js_1.readFrame)(text.replace(/ \{$/, ''));
    if (frame !== undefined && error.frames.length < FRAMES)
        error.frames.push(frame);
    error.to = n;
    if (/ \{$/.test(text))
        state.part = 'props';
    return 'mine';
}
/** The fields of the error, between `{` and `}`. */
function props(error, text, n) {
    if (!/^(?:\s|\}$|$)/.test(text) || error.props.length > 200)
        return 'over';
    error.props.push(text);
    error.to = n;
    return 'mine';
}


/***/ }),

/***/ 14123:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.nodeKindOf = nodeKindOf;
exports.importerOf = importerOf;
const IMPORT = /Cannot find (?:module|package) ['"]|does not provide an export named|Named export ['"]|Package subpath ['"]|No "exports" main defined|Directory import ['"]|Failed to resolve import|Unknown file extension|ERR_MODULE_NOT_FOUND|Must use import to load ES Module|require\(\) of ES Module/;
/** What a JavaScript error says about itself: a module that cannot be had, or anything else that happens at run time. */
function nodeKindOf(message) {
    return IMPORT.test(message) ? 'import' : 'runtime';
}
/** Node names the file that asked: `… imported from /a/b.js`, and jest: `… from 'a.test.js'`. */
function importerOf(message) {
    const named = / imported from (\S.{0,500}?)\s*$/m.exec(message)?.[1] ?? /Cannot find module '[^']{1,500}' from '([^']{1,500})'/.exec(message)?.[1];
    return named?.replace(/^['"]|['"]$/g, '');
}


/***/ }),

/***/ 2490:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readErrorText = readErrorText;
exports.messageOf = messageOf;
exports.valuesIn = valuesIn;
const comparison_js_1 = __webpack_require__(22114);
const frames_js_1 = __webpack_require__(10905);
const node_draft_js_1 = __webpack_require__(53514);
const STACK = /^\s*at \S/;
/** The error that the spec reporter prints below the name of a test: text, stack and fields, as util.inspect shows them. */
function readErrorText(block) {
    const lines = (0, comparison_js_1.dedent)(block);
    const stack = lines.findIndex((line) => STACK.test(line));
    const fields = lines.findIndex((line) => / \{$/.test(line) && (STACK.test(line) || stack < 0));
    const head = lines.slice(0, stack < 0 ? (fields < 0 ? lines.length : fields + 1) : stack);
    const frames = stack < 0 ? [] : lines.slice(stack, fields < 0 ? lines.length : fields + 1).flatMap((line) => (0, frames_js_1.readFrame)(line.replace(/ \{$/, '')) ?? []);
    const props = fields < 0 ? {} : (0, node_draft_js_1.readProps)(lines.slice(fields + 1));
    return { message: messageOf(head), frames, ...valuesIn(head), ...props };
}
/** Without what only node adds: brackets with codes, the quotes around a thrown string, blank lines. */
function messageOf(head) {
    const text = head.map((line) => line.trimEnd()).filter((line) => line !== '').slice(0, 60).join('\n');
    const quoted = /^'([^\n]{0,4000})'$/.exec(text)?.[1];
    return quoted ?? text.replace(/^\[?([A-Za-z_$][\w$.]{0,100}) \[[\w ]{1,60}\]: /, '$1: ').replace(/ \{$/, '');
}
/** `1 !== 2`, or the diff under `+ actual - expected`. */
function valuesIn(head) {
    const diff = head.findIndex((line) => /^\+ actual - expected/.test(line));
    if (diff >= 0)
        return (0, comparison_js_1.readDiff)(head.slice(diff + 1).filter((line) => line.trim() !== '' && !/^\s*\^\s*$/.test(line) && !/^\.\.\. /.test(line)));
    for (const line of head) {
        const sides = line.includes(' !== ') && line.length < 2000 ? (0, comparison_js_1.splitComparison)(line, ' !== ') : undefined;
        if (sides !== undefined)
            return { expected: sides[1], actual: sides[0] };
    }
    return {};
}


/***/ }),

/***/ 20861:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createNodeTestRun = createNodeTestRun;
exports.isFile = isFile;
const frames_js_1 = __webpack_require__(10905);
const CAP = 1000;
const CANCELLED = /did not finish before its parent and was cancelled|cancelledByParent/;
/** A suite is red because of the tests in it. */
const SUMMED = /^\d+ (?:subtests?|tests?) failed$/;
function createNodeTestRun() {
    let failing = [];
    let counts = new Map();
    return {
        add(one) {
            if (failing.length < CAP && !SUMMED.test(one.message))
                failing.push(one);
        },
        count(name, value) {
            counts.set(name, value);
        },
        get closed() {
            return counts.has('tests');
        },
        flush(sink) {
            const tests = countsOf(counts);
            if (tests !== undefined)
                sink.tests(tests);
            const green = tests?.failed === 0 && counts.has('fail');
            if (!green)
                for (const one of failing)
                    sink.bug(draftOf(one, failing));
            failing = [];
            counts = new Map();
        },
    };
}
function countsOf(counts) {
    const total = counts.get('tests');
    if (total === undefined)
        return undefined;
    const sum = (...names) => names.reduce((all, name) => all + (counts.get(name) ?? 0), 0);
    return { total, passed: sum('pass'), failed: sum('fail', 'cancelled'), skipped: sum('skipped', 'todo') };
}
function draftOf(one, all) {
    const { path, frames, message, crash, location, from, to } = one;
    const common = { tool: 'node-test', language: 'javascript' };
    if (crash !== undefined)
        return { ...crash, ...common, from: crash.from, to: crash.to };
    const own = (0, frames_js_1.ownPlace)(frames) ?? location;
    const broken = isFile(path) ? { file: path.join('') } : { test: path.join(' > ') };
    return {
        ...common,
        kind: 'test',
        severity: followsFrom(one, all) ? 'note' : 'error',
        ...broken,
        ...(0, frames_js_1.located)(own, frames),
        message,
        ...(one.expected === undefined ? {} : { expected: one.expected }),
        ...(one.actual === undefined ? {} : { actual: one.actual }),
        from,
        to,
    };
}
/** A test that was cancelled because the suite around it broke (a hook, a timeout) tells nothing of its own. */
function followsFrom(one, all) {
    if (!CANCELLED.test(one.message))
        return false;
    const inside = (other) => other.path.length < one.path.length && other.path.every((name, depth) => name === one.path[depth]);
    return all.some((other) => other !== one && inside(other));
}
/** A file that could not be run is reported under its own path. */
function isFile(path) {
    return path.length === 1 && /^\S{1,500}\.[cm]?[jt]sx?$/.test(path[0]);
}


/***/ }),

/***/ 41453:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createSpec = createSpec;
const node_test_error_js_1 = __webpack_require__(2490);
const node_test_run_js_1 = __webpack_require__(20861);
const LINE = /^( {0,200})(▶|✔|✖|﹣|⚠) (\S.{0,2000})$/;
const BLOCK = 300;
/** The reporter "spec": a tree of results, the counts, then every failing test once more with its place and error. */
function createSpec(run, lastCrash) {
    const state = { suites: [], failed: [], listing: false };
    return {
        get open() {
            return state.open !== undefined;
        },
        line(line) {
            const text = line.text.trimEnd();
            const match = LINE.exec(text);
            if (match === null && state.open !== undefined && continues(state.open, text)) {
                if (state.open.block.length < BLOCK)
                    state.open.block.push(text);
                if (text !== '')
                    state.open.to = line.n;
                return true;
            }
            close(state);
            return match === null ? heading(state, text) : result(state, match, line, lastCrash);
        },
        end() {
            close(state);
            handOver(state, run);
        },
    };
}
function continues(item, text) {
    return text === '' || text.length - text.trimStart().length >= item.indent + 2;
}
function heading(state, text) {
    if (text === '✖ failing tests:')
        state.listing = true;
    const at = state.listing ? /^test at (\S.{0,500}):(\d{1,7}):(\d{1,5})$/.exec(text) : null;
    if (at !== null)
        state.location = { file: at[1], line: Number(at[2]), column: Number(at[3]) };
    return at !== null;
}
function result(state, match, line, lastCrash) {
    const [, space = '', mark, rest = ''] = match;
    if (rest === 'failing tests:')
        return heading(state, '✖ failing tests:');
    if (mark === '▶')
        return enter(state, space.length, rest);
    const { name, timed, excused } = readName(rest);
    const { path, suite } = state.listing ? { path: [name], suite: false } : leave(state, space.length, name);
    const crash = lastCrash();
    if (mark !== '✖' || excused)
        return true;
    state.open = {
        path,
        suite,
        timed,
        ...(crash !== undefined && (0, node_test_run_js_1.isFile)(path) ? { crash } : {}),
        ...(state.location === undefined ? {} : { location: state.location }),
        listed: state.listing,
        block: [],
        indent: space.length,
        from: line.n,
        to: line.n,
    };
    return timed || state.listing;
}
function enter(state, indent, name) {
    state.suites = [...state.suites.filter((suite) => suite.indent < indent), { indent, name }];
    return true;
}
/** A suite's own result closes it; anything else stands inside the suites that are indented less. */
function leave(state, indent, name) {
    const suite = state.suites.some((each) => each.indent === indent && each.name === name);
    state.suites = state.suites.filter((each) => each.indent < indent);
    return { path: [...state.suites.map((each) => each.name), name], suite };
}
/** `name (1.5ms) # TODO` → the name; a directive excuses a failure. */
function readName(rest) {
    const match = /^(.{1,2000}?) \(\d{1,12}(?:\.\d{1,12})?ms\)( # .{0,500}| #)?$/.exec(rest);
    if (match !== null)
        return { name: match[1], timed: true, excused: match[2] !== undefined };
    return { name: rest.replace(/ # (?:TODO|SKIP)\b.{0,500}$/i, ''), timed: false, excused: / # (?:TODO|SKIP)\b/i.test(rest) };
}
function close(state) {
    if (state.open === undefined)
        return;
    state.failed.push(state.open);
    delete state.open;
}
/** The list knows place and error, the tree knows the suites: an entry of the list takes its path from the tree. */
function handOver(state, run) {
    const tree = state.failed.filter((item) => !item.listed);
    const listed = state.failed.filter((item) => item.listed);
    for (const item of listed)
        run.add(notOk(item, take(tree, item)));
    const left = listed.length > 0 ? [] : tree.filter((item) => (!item.suite || item.block.length > 0) && (item.timed || run.closed));
    for (const item of left)
        run.add(notOk(item, item));
    Object.assign(state, { suites: [], failed: [], listing: false });
    delete state.location;
}
function take(tree, item) {
    const named = tree.filter((each) => each.path.at(-1) === item.path[0]);
    const found = named.find((each) => !each.suite) ?? named[0];
    if (found !== undefined)
        tree.splice(tree.indexOf(found), 1);
    return found;
}
function notOk(item, place) {
    const error = (0, node_test_error_js_1.readErrorText)(item.block);
    const crash = item.crash ?? place?.crash;
    return {
        ...error,
        message: error.message === '' ? 'test failed' : error.message,
        path: place?.path ?? item.path,
        ...(item.location === undefined ? {} : { location: item.location }),
        ...(crash === undefined ? {} : { crash }),
        from: item.from,
        to: item.to,
    };
}


/***/ }),

/***/ 69773:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createTap = createTap;
const comparison_js_1 = __webpack_require__(22114);
const frames_js_1 = __webpack_require__(10905);
const node_test_error_js_1 = __webpack_require__(2490);
const node_test_run_js_1 = __webpack_require__(20861);
const RESULT = /^( {0,200})(not )?ok \d{1,9}(?: -)? ?(.{0,2000})$/;
const YAML = 400;
/** TAP 13 and 14 with nested subtests and YAML diagnostics. https://testanything.org/tap-version-14-specification.html */
function createTap(run, lastCrash) {
    const state = { names: [], started: false };
    return {
        get open() {
            return state.current !== undefined;
        },
        line(line) {
            if (state.current !== undefined && diagnostics(state, line, run))
                return true;
            return announcement(state, line) || (state.started && result(state, line, lastCrash));
        },
        end: () => close(state, run),
    };
}
function announcement(state, line) {
    const subtest = /^( {0,200})# Subtest: (.{1,2000})$/.exec(line.text);
    if (subtest !== null) {
        const depth = (subtest[1] ?? '').length / 4;
        state.names = [...state.names.slice(0, depth), plain(subtest[2])];
    }
    const version = /^TAP version \d\d$/.test(line.text.trim());
    state.started = state.started || version || subtest !== null;
    return subtest !== null || version;
}
function plain(name) {
    return name.trimEnd().replace(/\\([#\\])/g, '$1');
}
function result(state, line, lastCrash) {
    const match = RESULT.exec(line.text);
    if (match === null)
        return false;
    const [, space = '', not, rest = ''] = match;
    const crash = lastCrash();
    const excused = /(?<!\\) # (?:TODO|SKIP)\b/i.test(` ${rest}`);
    if (not === undefined || excused)
        return true;
    const path = [...state.names.slice(0, Math.floor(space.length / 4)), plain(rest)];
    state.current = { path, indent: space.length, yaml: [], inside: false, ...(crash !== undefined && (0, node_test_run_js_1.isFile)(path) ? { crash } : {}), from: line.n, to: line.n };
    return true;
}
/** The lines from `---` to `...` below a result; a result without them is closed by the next line. */
function diagnostics(state, line, run) {
    const { current } = state;
    if (current === undefined)
        return false;
    const text = line.text.slice(Math.min(current.indent + 2, line.text.length));
    if (!current.inside) {
        current.inside = line.text.trim() === '---';
        if (!current.inside)
            close(state, run);
        return current.inside;
    }
    current.to = line.n;
    if (text.trimEnd() === '...')
        close(state, run);
    else if (current.yaml.length < YAML)
        current.yaml.push(text);
    return true;
}
function close(state, run) {
    const { current } = state;
    delete state.current;
    if (current === undefined)
        return;
    const fields = readYaml((0, comparison_js_1.dedent)(current.yaml));
    const { path, crash, from, to } = current;
    run.add({ path, ...readFields(fields, path), ...(crash === undefined ? {} : { crash }), from, to });
}
/** Without a text of its own a failure is told by its name, which in other tools' TAP is the assertion. */
function readFields(fields, path) {
    const text = fields.get('error') ?? fields.get('message') ?? fields.get('failureType') ?? path.at(-1) ?? 'test failed';
    const name = fields.get('name');
    const frames = (fields.get('stack') ?? fields.get('at') ?? '').split('\n').flatMap((line) => (0, frames_js_1.readFrame)(line) ?? []);
    const location = (0, frames_js_1.readFrame)(fields.get('location') ?? '');
    const told = (0, node_test_error_js_1.valuesIn)(text.split('\n'));
    const [expected, actual] = [fields.get('expected') ?? told.expected, fields.get('actual') ?? told.actual];
    const message = text.split('\n').map((line) => line.trimEnd()).filter((line) => line !== '').join('\n');
    return {
        message: name === undefined || message.startsWith(`${name}:`) ? message : `${name}: ${message}`,
        frames,
        ...(location === undefined ? {} : { location }),
        ...(expected === undefined ? {} : { expected }),
        ...(actual === undefined ? {} : { actual }),
    };
}
/** The small part of YAML that runners print: scalars, quoted scalars, `|-` texts and nested lists as they stand. */
function readYaml(lines) {
    const fields = new Map();
    let key;
    for (const line of lines) {
        const field = /^(\w{1,40}):(?: (.{0,4000}))?$/.exec(line.trimEnd());
        if (field !== null) {
            const [, name = '', text = ''] = field;
            key = name;
            const value = unquote(text.trim());
            if (!/^[|>][-+]?$/.test(value) && value !== '' && value !== '~')
                fields.set(name, value);
        }
        else if (key !== undefined && /^(?: {2}|\s*$)/.test(line)) {
            fields.set(key, fields.has(key) ? `${fields.get(key)}\n${line.slice(2)}` : line.slice(2));
        }
    }
    return new Map([...fields].map(([name, value]) => [name, value.trimEnd()]));
}
function unquote(value) {
    const quote = value[0];
    if (value.length < 2 || (quote !== "'" && quote !== '"' && quote !== '`') || !value.endsWith(quote))
        return value;
    return value.slice(1, -1).replace(/''/g, "'").replace(/\\(['"`\\])/g, '$1').replace(/\\n/g, '\n');
}


/***/ }),

/***/ 84293:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.nodeTest = void 0;
const node_errors_js_1 = __webpack_require__(34966);
const node_test_run_js_1 = __webpack_require__(20861);
const node_test_spec_js_1 = __webpack_require__(41453);
const node_test_tap_js_1 = __webpack_require__(69773);
/** Node's own test runner, in its reporters spec and TAP; other tools that print TAP are read as well. */
exports.nodeTest = {
    tool: 'node-test',
    language: 'javascript',
    docs: 'https://nodejs.org/api/test.html#test-reporters',
    proof: { tier: 1 },
    literals: ['▶ ', '✔ ', '✖ ', '⚠ ', '﹣ ', 'ℹ ', 'ok ', '# Subtest: ', 'TAP version ', 'test at ', ...['tests', 'pass', 'fail', 'cancelled', 'skipped', 'todo'].map((name) => `# ${name}`), ...node_errors_js_1.NODE_ERROR_LITERALS],
    start: (sink) => machine(sink),
};
function machine(sink) {
    const run = (0, node_test_run_js_1.createNodeTestRun)();
    let crash;
    const errors = (0, node_errors_js_1.createNodeErrors)((draft) => {
        crash = draft;
    });
    const lastCrash = () => {
        errors.end();
        const last = crash;
        crash = undefined;
        return last;
    };
    const spec = (0, node_test_spec_js_1.createSpec)(run, lastCrash);
    const tap = (0, node_test_tap_js_1.createTap)(run, lastCrash);
    const flush = () => {
        spec.end();
        tap.end();
        run.flush(sink);
    };
    return {
        get open() {
            return spec.open || tap.open || errors.open;
        },
        line(line) {
            if (run.closed && begins(line.text))
                flush();
            if (count(run, line))
                return true;
            if (tap.line(line) || spec.line(line))
                return true;
            return errors.line(comment(line)) && line.text.startsWith('# ');
        },
        end: flush,
    };
}
/** After the counts of one run only another run begins like this. */
function begins(text) {
    return /^(?:TAP version \d\d|# Subtest: |▶ |✔ )/.test(text);
}
/** In TAP, what a test file prints comes as comments. */
function comment(line) {
    return line.text.startsWith('# ') ? { ...line, text: line.text.slice(2).replace(/\\([#\\])/g, '$1') } : line;
}
function count(run, line) {
    const match = /^(?:#|ℹ) (tests|suites|pass|fail|cancelled|skipped|todo) {1,3}(\d{1,9})$/.exec(line.text.trimEnd());
    if (match !== null)
        run.count(match[1], Number(match[2]));
    return match !== null;
}


/***/ }),

/***/ 56052:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.node = void 0;
const held_js_1 = __webpack_require__(58344);
const node_errors_js_1 = __webpack_require__(34966);
/**
 * What node prints when a program dies (place, source, caret, error, stack) and errors with their stack that a program printed itself.
 * Indented errors are left to the tools that indent them: test runners print those of the tests that failed, and console output of those that passed.
 */
exports.node = {
    tool: 'node',
    language: 'javascript',
    docs: 'https://nodejs.org/api/errors.html',
    proof: { tier: 1 },
    literals: [...node_errors_js_1.NODE_ERROR_LITERALS, 'Assertion failed', ...held_js_1.VERDICTS],
    start: (sink) => machine(sink),
};
function machine(sink) {
    const held = (0, held_js_1.createHeld)(sink);
    const errors = (0, node_errors_js_1.createNodeErrors)((draft) => held.add(draft));
    return {
        get open() {
            return errors.open;
        },
        line(line) {
            if ((0, held_js_1.isVerdict)(line.text)) {
                errors.end();
                held.drop();
                return false;
            }
            const assertion = errors.open ? null : /^Assertion failed(?:: (.{1,2000}))?$/.exec(line.text);
            if (assertion !== null)
                held.add(draftAssertion(line.text, line.n));
            return errors.line(line) || assertion !== null;
        },
        end() {
            errors.end();
            held.release();
        },
    };
}
/** console.assert never stops a program: a warning, which counts only where there is no error. */
function draftAssertion(text, n) {
    return { tool: 'node', language: 'javascript', kind: 'runtime', severity: 'warning', rule: 'console.assert', message: text, from: n, to: n };
}


/***/ }),

/***/ 17992:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.draftNpmError = draftNpmError;
const NET = { kind: 'infra', rule: 'net' };
const REGISTRY = { kind: 'infra', rule: 'registry' };
const AUTH = { kind: 'infra', rule: 'auth' };
const DISK = { kind: 'infra', rule: 'disk' };
const WANTED = { kind: 'dependency', file: 'package.json' };
const DEPENDENCY = { kind: 'dependency' };
const CONFIG = { kind: 'config' };
const CODES = {
    ECONNREFUSED: NET, ENOTFOUND: NET, EAI_AGAIN: NET, EHOSTUNREACH: NET, ENETUNREACH: NET, ENOTCACHED: NET, EPROTO: NET,
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: NET, SELF_SIGNED_CERT_IN_CHAIN: NET, CERT_HAS_EXPIRED: NET,
    ECONNRESET: REGISTRY, ECONNABORTED: REGISTRY, ETIMEDOUT: REGISTRY, EPIPE: REGISTRY, ERR_SOCKET_TIMEOUT: REGISTRY, EIDLETIMEOUT: REGISTRY, FETCH_ERROR: REGISTRY,
    E500: REGISTRY, E502: REGISTRY, E503: REGISTRY, E504: REGISTRY, E429: { kind: 'infra', rule: 'rate-limit' },
    E401: AUTH, E403: AUTH, ENEEDAUTH: AUTH, EOTP: AUTH,
    ENOSPC: DISK,
    E404: WANTED, ETARGET: WANTED, ENOVERSIONS: WANTED, ERESOLVE: WANTED, EOVERRIDE: WANTED, EINVALIDTAGNAME: WANTED, EINVALIDPACKAGENAME: WANTED,
    EBADENGINE: DEPENDENCY, EBADPLATFORM: DEPENDENCY, EINTEGRITY: { kind: 'dependency', file: 'package-lock.json' }, EBADDEVENGINES: CONFIG,
    ENOWORKSPACES: CONFIG, EJSONPARSE: { kind: 'syntax' }, ENOLOCK: DEPENDENCY, EACCES: { kind: 'infra' }, EPERM: { kind: 'infra' },
};
/**
 * One block of npm's, without its `npm error` → what it means.
 * @returns Undefined for words that only look like a failure: npm ends every real one with a code, a known sentence or the path of its log.
 */
function draftNpmError(lines) {
    const text = lines.join('\n');
    const code = /^code (\S{1,60})$/m.exec(text)?.[1];
    return script(text) ?? missing(text) ?? (code === 'EUSAGE' || /can only install packages when your package\.json/.test(text) ? usage(lines, text) : undefined) ?? coded(lines, text, code);
}
function base(kind, message, rule) {
    return { tool: 'npm', kind, severity: 'error', ...(rule === undefined ? {} : { rule }), message };
}
/**
 * A script that ended with an exit code: its own output above says why, so these sentences begin as the ranking knows them.
 * The install script of a package is another matter: npm holds its output back and prints it here.
 */
function script(text) {
    const lifecycle = /^Lifecycle script `([^`]{1,200})` failed with error:/m.exec(text)?.[1] ?? /^\S{1,300} ([\w:.-]{1,100}): `[^`\n]{0,1000}`$/m.exec(text)?.[1];
    const command = /^command (?!failed$)(.{1,1000})$/m.exec(text)?.[1];
    const packaged = /^path .{0,500}[/\\]((?:@[^/\\\n]{1,100}[/\\])?[^/\\\n]{1,100})$/m.exec(text)?.[1];
    const output = outputOf(text);
    if (lifecycle === undefined && packaged !== undefined && command !== undefined && output !== '') {
        return base('dependency', `The install script of ${packaged.replace('\\', '/')} failed: ${command}\n${output}`, 'install-script');
    }
    if (lifecycle !== undefined)
        return base('unknown', `Lifecycle script \`${lifecycle}\` failed${command === undefined ? '' : `: ${command}`}`, 'ELIFECYCLE');
    if (/^Test failed\. {1,4}See above/m.test(text))
        return base('unknown', 'Test failed. See above for more details.', 'ELIFECYCLE');
    return /^command failed$/m.test(text) ? base('unknown', `command failed: ${command ?? 'a script'}`, 'ELIFECYCLE') : undefined;
}
/** What the script of the package printed; node-gyp marks its own lines. */
function outputOf(text) {
    const after = text.split(/^command (?!failed$).{1,1000}$/m)[1] ?? '';
    return after.split('\n').filter((line) => line.trim() !== '' && !/^A complete log/.test(line)).slice(0, 20).join('\n');
}
function missing(text) {
    const name = /^(?:Missing script|missing script): "?([^"\n]{1,200})"?$/m.exec(text)?.[1];
    if (name === undefined)
        return undefined;
    const meant = /^Did you mean (?:this|one of these)\?\n((?: {2,}npm run .{1,200}\n?){1,5})/m.exec(text)?.[1];
    const hint = meant === undefined ? '' : `. Did you mean: ${meant.trim().split(/\n\s*/).join(', ')}`;
    return { ...base('config', `Missing script: "${name}"${hint}`, 'missing-script'), file: 'package.json' };
}
/** `npm ci` with a lock file that does not fit, or with none. */
function usage(lines, text) {
    const differences = [...new Set(lines.map((line) => line.trim()).filter((line) => /^(?:Missing|Invalid): \S/.test(line)))];
    const said = lines.filter((line) => line.trim() !== '' && !line.startsWith('code '));
    if (differences.length > 0 || /are in sync/.test(text)) {
        const words = /^.{0,200}are in sync/m.exec(text)?.[0] ?? 'package.json and package-lock.json are not in sync';
        return { ...base('dependency', [`${words}.`, ...differences.slice(0, 30)].join('\n'), 'EUSAGE'), file: 'package-lock.json' };
    }
    const none = /`npm ci` command can only install with an existing package-lock/.test(text);
    return base(none ? 'dependency' : 'config', (none ? said.slice(0, 3).join(' ') : said[0]) ?? 'npm was used in a wrong way', 'EUSAGE');
}
function coded(lines, text, code) {
    if (code === undefined && !/^A complete log of this run can be found in/m.test(text))
        return undefined;
    const meaning = CODES[code ?? ''] ?? { kind: /^\d+$/.test(code ?? '') ? 'unknown' : 'dependency' };
    const message = messageOf(lines, code);
    const rule = meaning.rule ?? (code === undefined || /^\d+$/.test(code) ? undefined : code);
    const said = meaning.rule === undefined || code === undefined || message.includes(code) ? message : `${code}: ${message}`;
    return { ...base(meaning.kind, said, rule), ...placeOf(meaning, code, text) };
}
const NOISE = new RegExp('^(?:code |errno |syscall |path |dest |network (?:This is a problem|In most cases|If you are behind|settings)|A complete log|For a full report|\\s+at |[}{]|\\s{2,}(?:code|errno|syscall|address|port|type|requiredBy)\\b|If you are behind a proxy|\\d{3}$|If you need help|' +
    'Fix the upstream dependency|(?:\\d{3} )?(?:Note that you can also|tarball, folder, http url)|notarget In most cases|JSON\\.parse (?:Failed|Note)|/\\S{1,500}-report\\.txt$)');
/** The sentences that say what went wrong, without fields, stack and advice. */
function messageOf(lines, code) {
    const told = lines.filter((line) => !NOISE.test(line) && line.trim() !== '').map((line) => line.trimEnd().replace(/^(?:notarget|enoent|engine|notsup|network|JSON\.parse) /, ''));
    const kept = code === 'ERESOLVE' ? told : told.slice(0, 3);
    return kept.slice(0, 30).join('\n') || `npm failed with ${code ?? 'an error'}`;
}
function placeOf(meaning, code, text) {
    if (code === 'EJSONPARSE') {
        const at = /\(line (\d{1,7}) column (\d{1,5})\)/.exec(text);
        const file = /Invalid (\S{1,300}\.json)/.exec(text)?.[1] ?? 'package.json';
        return { file, ...(at === null ? {} : { line: Number(at[1]), column: Number(at[2]) }) };
    }
    return meaning.file === undefined ? {} : { file: meaning.file };
}


/***/ }),

/***/ 67027:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.npm = void 0;
const npm_error_js_1 = __webpack_require__(17992);
const LINES = 300;
/** What npm prints when a command of its own fails: a block of lines that all begin with `npm error` (`npm ERR!` before version 10). */
exports.npm = {
    tool: 'npm',
    docs: 'https://github.com/npm/cli/blob/latest/docs/lib/content/using-npm/logging.md',
    proof: { tier: 1 },
    literals: ['npm error', 'npm ERR!'],
    start: (sink) => machine(sink),
};
const LINE = /^(?:\S{1,80} [\w:-]{1,40}: )?npm (?:error|ERR!)(?: (.{0,4000}))?$/;
function machine(sink) {
    let block;
    const close = () => {
        const draft = block === undefined ? undefined : (0, npm_error_js_1.draftNpmError)(block.lines);
        if (block !== undefined && draft !== undefined)
            sink.bug({ ...draft, from: block.from, to: block.to });
        block = undefined;
    };
    return {
        get open() {
            return block !== undefined;
        },
        line(line) {
            const said = LINE.exec(line.text.trimEnd());
            if (said === null) {
                close();
                return false;
            }
            const text = said[1] ?? '';
            if (block !== undefined && begins(text, block.lines))
                close();
            block ??= { lines: [], from: line.n, to: line.n };
            if (block.lines.length < LINES)
                block.lines.push(text);
            block.to = line.n;
            return true;
        },
        end: close,
    };
}
/** A second failure without other output between: each block has one code and one closing line. */
function begins(text, lines) {
    const lifecycle = /^Lifecycle script /.test(text) && lines.length > 0;
    return lifecycle || (/^code \S+$/.test(text) && lines.some((line) => /^code \S+$/.test(line)));
}


/***/ }),

/***/ 23831:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readTsHeader = readTsHeader;
const PREFIX = '^(?<prefix>(?:[^\\s:()]{1,120} [\\w:-]{1,40}: |\\[[\\w:@./-]{1,60}\\] )?)';
const SAYS = '(?<severity>error|warning|message|info) TS(?<code>\\d{1,6}): (?<message>.{0,4000})$';
const FORMS = [
    new RegExp(`${PREFIX}(?<file>\\S.{0,500}?)\\((?<line>\\d{1,7}),(?<column>\\d{1,5})(?:,\\d{1,7},\\d{1,7})?\\): ${SAYS}`),
    new RegExp(`${PREFIX}(?<file>\\S.{0,500}?):(?<line>\\d{1,7}):(?<column>\\d{1,5}) - ${SAYS}`),
    new RegExp(`${PREFIX}(?<file>\\S.{0,500}?): ${SAYS}`),
    new RegExp(`${PREFIX}${SAYS}`),
];
/** @returns Undefined for a line that begins no diagnostic. */
function readTsHeader(text) {
    if (!/ ?TS\d{1,6}: /.test(text))
        return undefined;
    for (const form of FORMS) {
        const groups = form.exec(text)?.groups;
        if (groups !== undefined)
            return { prefix: groups['prefix'] ?? '', found: findingOf(groups) };
    }
    return undefined;
}
function findingOf(groups) {
    const code = Number(groups['code']);
    const file = groups['file'] ?? configFileOf(groups['message'] ?? '', code);
    const told = groups['severity'];
    return {
        kind: kindOfTs(`TS${code}`),
        ...(file === undefined ? {} : { file }),
        ...(groups['line'] === undefined ? {} : { line: Number(groups['line']), column: Number(groups['column']) }),
        severity: told === 'error' || told === 'warning' ? told : 'note',
        rule: `TS${code}`,
        message: (groups['message'] ?? '').trim(),
    };
}
/** TS18002 and TS18003 name the configuration they speak of only in their text. */
function configFileOf(message, code) {
    return code === 18002 || code === 18003 ? /config file '([^']{1,500})'/.exec(message)?.[1] : undefined;
}
const IMPORTS = [2305, 2306, 2307, 2613, 2614, 2724, 2732, 2792, 7016, 1192, 1259, 1261, 1149];
const SYNTAX = [17002, 17008, 17014, 17015];
const CONFIG = [2688, 17004, 18000, 18001, 18002, 18003];
/** The number ranges of https://github.com/microsoft/TypeScript/blob/main/src/compiler/diagnosticMessages.json, with their exceptions. */
function kindOfTs(rule) {
    const code = Number(rule.slice(2));
    if (IMPORTS.includes(code))
        return 'import';
    if (SYNTAX.includes(code) || (code >= 1000 && code < 2000) || (code >= 8000 && code < 9000))
        return 'syntax';
    if (CONFIG.includes(code) || (code >= 5000 && code < 7000))
        return 'config';
    return 'type';
}


/***/ }),

/***/ 31264:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tsc = void 0;
const ts_header_js_1 = __webpack_require__(23831);
/** A chain of reasons deeper than this says nothing more. */
const CHAIN = 40;
/** The TypeScript compiler, plain (`a.ts(1,2): error TS2322: …`) and pretty (`a.ts:1:2 - error TS2322: …`). */
exports.tsc = {
    tool: 'tsc',
    language: 'typescript',
    docs: 'https://github.com/microsoft/TypeScript/blob/main/src/compiler/program.ts (formatDiagnostic, formatDiagnosticsWithColorAndContext)',
    proof: { tier: 1 },
    literals: ['error TS', 'warning TS', 'message TS', 'info TS', 'Found '],
    start: (sink) => machine(sink),
};
function machine(sink) {
    const state = { message: [], from: 0, to: 0, showing: false };
    return {
        get open() {
            return state.header !== undefined || state.showing;
        },
        line(line) {
            const header = (0, ts_header_js_1.readTsHeader)(line.text);
            if (header !== undefined) {
                finish(state, sink);
                Object.assign(state, { header, message: [header.found.message], from: line.n, to: line.n, showing: false });
                return true;
            }
            return state.header === undefined ? below(state, line.text) : continues(state, line, sink);
        },
        end: () => finish(state, sink),
    };
}
/** Indented lines go on with the message; a blank one ends it and, in the pretty form, source lines follow. */
function continues(state, line, sink) {
    const prefix = state.header?.prefix ?? '';
    const text = line.text.startsWith(prefix) ? line.text.slice(prefix.length) : line.text;
    if (/^ {2,}\S/.test(text)) {
        if (state.message.length < CHAIN)
            state.message.push(text.slice(0, 1000));
        state.to = line.n;
        return true;
    }
    finish(state, sink);
    state.showing = text.trim() === '';
    return state.showing || below(state, text);
}
const SHOWN = /^(?:\d{1,7}(?: |$)|\s*$|\s+~|\s{2,}\S|\s+\.\.\.$|Errors {2}Files$)/;
function below(state, text) {
    if (/^Found \d+ errors?(?: in |\.|, |$)/.test(text)) {
        state.showing = true;
        return true;
    }
    state.showing = state.showing && SHOWN.test(text);
    return state.showing;
}
function finish(state, sink) {
    const { header } = state;
    if (header === undefined)
        return;
    delete state.header;
    sink.bug({ tool: 'tsc', language: 'typescript', ...header.found, message: state.message.join('\n'), from: state.from, to: state.to });
}


/***/ }),

/***/ 35892:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.jvmParsers = void 0;
const java_js_1 = __webpack_require__(81214);
const javac_js_1 = __webpack_require__(84573);
exports.jvmParsers = [javac_js_1.javac, java_js_1.java];


/***/ }),

/***/ 81214:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.java = void 0;
const FRAMES = 50;
/** A message may have lines of its own before the stack begins. */
const TEXT = 20;
/** A memory that was too small is told by the infrastructure's parser. */
const UNCAUGHT = /^Exception in thread "(.{1,200}?)" (?!java\.lang\.OutOfMemoryError)([\w$.]{1,300}(?:Exception|Error|Throwable|[A-Z]\w{0,80}))(?:: (.{0,4000}))?$/;
const LAUNCHER = /^Error: ((?:Could not find or load main class|Main method not found in class|Unable to initialize main class|LinkageError occurred while loading main class) .{1,1000})$/;
const CAUSED = /^\s{0,8}Caused by: ([\w$.]{1,300})(?:: (.{0,4000}))?$/;
const FRAME = /^\s{1,8}at (?:[\w.@-]{0,100}\/{1,2})?([\w$.<>/]{1,500})\((?:([\w$-]{1,200}\.\w{1,10})(?::(\d{1,7}))?|Native Method|Unknown Source)\)/;
const FOREIGN = /^(?:java|javax|jdk|sun|com\.sun|kotlin|kotlinx|scala|groovy|clojure|org\.(?:junit|testng|apache|gradle|springframework|hibernate|mockito|assertj|hamcrest|codehaus|slf4j|eclipse)|com\.(?:google|fasterxml)|io\.(?:netty|micrometer)|jakarta|reactor|junit)\./;
/**
 * An exception that nobody caught, with its causes. The place is the project's own innermost line of the first cause. A stack alone is not
 * reported: programs log those of exceptions that they have survived. A thread that died leaves the program running: a warning.
 */
exports.java = {
    tool: 'java',
    language: 'java',
    docs: 'https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/Throwable.html#printStackTrace()',
    proof: { tier: 1 },
    literals: ['Exception in thread "', 'Error: Could not find or load main class', 'Error: Main method not found', 'Error: Unable to initialize main class', 'Error: LinkageError occurred'],
    start: (sink) => machine(sink),
};
function machine(sink) {
    const state = { chain: [], thread: '', from: 0, to: 0 };
    return {
        get open() {
            return state.chain.length > 0;
        },
        line(line) {
            const [, thread, name, text] = UNCAUGHT.exec(line.text) ?? [];
            const launch = LAUNCHER.exec(line.text)?.[1];
            if (name === undefined && launch === undefined)
                return state.chain.length > 0 && below(state, line, sink);
            finish(state, sink);
            Object.assign(state, { chain: [link(name ?? '', launch ?? text)], thread: thread ?? 'main', from: line.n, to: line.n });
            return true;
        },
        end: () => finish(state, sink),
    };
}
function link(name, text) {
    return { name, text: text === undefined ? [] : [text], frames: [] };
}
function below(state, line, sink) {
    const last = state.chain.at(-1);
    const frame = readStacked(line.text);
    const [, cause, text] = CAUSED.exec(line.text) ?? [];
    if (frame !== undefined) {
        if (last.frames.length < FRAMES)
            last.frames.push(frame);
    }
    else if (cause !== undefined && state.chain.length < FRAMES)
        state.chain.push(link(cause, text));
    else if (last.frames.length === 0 && last.name !== '' && last.text.length > 0 && last.text.length < TEXT && line.text.trim() !== '')
        last.text.push(line.text);
    else if (!/^\s{1,8}(?:\.\.\. \d{1,5} (?:more|common frames omitted)|Suppressed: .{0,4000}|at .{0,600})$/.test(line.text)) {
        finish(state, sink);
        return false;
    }
    state.to = line.n;
    return true;
}
/** `app.Main$Inner.run(Main.java:3)` → `app/Main.java`: where the package says that the file lies. */
function readStacked(text) {
    const [, called, file, line] = FRAME.exec(text) ?? [];
    if (called === undefined || file === undefined)
        return undefined;
    const names = called.split('/').at(-1);
    const folder = names.split('.').slice(0, -2).join('/');
    return { file: folder === '' ? file : `${folder}/${file}`, ...(line === undefined ? {} : { line: Number(line) }), function: names, own: line !== undefined && !FOREIGN.test(names) };
}
function finish(state, sink) {
    const { chain, thread, from, to } = state;
    const first = chain[0];
    if (first === undefined)
        return;
    state.chain = [];
    const innermost = [...chain].reverse();
    const rooted = innermost.find((one) => one.frames.some((frame) => frame.own)) ?? first;
    const place = rooted.frames.find((frame) => frame.own);
    const frames = rooted.frames.map(({ own: _, ...frame }) => frame);
    const root = innermost.find((one) => one.name !== '')?.name ?? '';
    sink.bug({
        tool: 'java',
        language: 'java',
        kind: /(?:ClassNotFoundException|NoClassDefFoundError)$/.test(root) ? 'import' : 'runtime',
        severity: thread === 'main' ? 'error' : 'warning',
        ...(place === undefined ? {} : { file: place.file, ...(place.line === undefined ? {} : { line: place.line }) }),
        ...(root === '' ? {} : { rule: root.split(/[.$]/).at(-1) }),
        message: chain.map((one, index) => (index === 0 ? say(one) : `cause: ${say(one).split('\n')[0]}`)).join('\n'),
        ...(frames.length === 0 ? {} : { frames }),
        from,
        to,
    });
}
function say({ name, text }) {
    return [name, text.join('\n')].filter((part) => part !== '').join(': ');
}


/***/ }),

/***/ 31056:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readJavacHeader = readJavacHeader;
const FILE = '((?:[A-Za-z]:)?[^:\\[\\]"\'()<>|*?\\s][^:\\[\\]"\'()<>|*?]{0,400}\\.(?:java|kt|groovy))';
/** javac itself; the first words are Maven's or Gradle's when they pass its output on. */
const PLAIN = new RegExp(`^(?:\\[(?:ERROR|WARNING|INFO)\\] (?:Exit code: \\d{1,3} - )?)?${FILE}:(\\d{1,7}): (error|warning): (\\S.{0,4000})$`);
/** How Maven's compiler plugin prints it: the place in brackets. */
const MAVEN = new RegExp(`^\\[(ERROR|WARNING)\\] ${FILE}:\\[(\\d{1,7})(?:,(\\d{1,5}))?\\] (?:error: |warning: )?(\\S.{0,4000})$`);
/** Of the lines without a place only those that are javac's beyond doubt. */
const BARE = /^(?:\[ERROR\] )?error: ((?:file not found: \S{1,300}|release version \d{1,3} not supported|invalid (?:flag|source release|target release): .{1,200}|no source files|warnings found and -Werror specified))$/;
const RULE = /^\[([A-Za-z][\w-]{1,60})\] (.{1,4000})$/;
/** The first line of a finding, without ant's `[javac]` in front, or undefined. */
function readJavacHeader(text) {
    const plain = PLAIN.exec(text);
    if (plain !== null)
        return { file: plain[1], line: Number(plain[2]), ...meaning(plain[3], plain[4]) };
    const maven = MAVEN.exec(text);
    if (maven !== null) {
        const [, word = '', file = '', line, column, said = ''] = maven;
        return { file, line: Number(line), ...(column === undefined ? {} : { column: Number(column) }), ...meaning(word.toLowerCase(), said) };
    }
    const bare = BARE.exec(text)?.[1];
    return bare === undefined ? undefined : { severity: 'error', kind: 'config', message: bare };
}
function meaning(word, said) {
    const [, rule, message = said] = RULE.exec(said) ?? [];
    return { severity: word === 'warning' ? 'warning' : 'error', kind: kindOf(message), ...(rule === undefined ? {} : { rule }), message };
}
const SYNTAX = /(?:^| )expected$|^(?:illegal start of|not a statement|reached end of file|unclosed|illegal character|malformed floating|class, interface|orphaned|'\w{1,20}' without|.{1,40} expected)|^illegal (?:escape|unicode)/;
const TYPE = /^(?:incompatible types|bad operand types|incomparable types|(?:method|constructor) .{1,300} cannot be applied|no suitable (?:method|constructor)|unreported exception|inconvertible)/;
function kindOf(message) {
    if (/^package \S{1,300} does not exist$/.test(message))
        return 'import';
    if (SYNTAX.test(message))
        return 'syntax';
    return TYPE.test(message) ? 'type' : 'compile';
}


/***/ }),

/***/ 84573:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.javac = void 0;
const javac_line_js_1 = __webpack_require__(31056);
/** Symbol, location, candidates: more lines than these say nothing more. */
const DETAILS = 20;
/** javac, alone and as Maven, Gradle and ant pass it on. Maven says everything again when the build has failed: equal places are merged. */
exports.javac = {
    tool: 'javac',
    language: 'java',
    docs: 'https://github.com/openjdk/jdk/blob/master/src/jdk.compiler/share/classes/com/sun/tools/javac/util/BasicDiagnosticFormatter.java',
    proof: { tier: 1 },
    literals: ['.java:', '.kt:[', '.groovy:', 'error: '],
    start: (sink) => machine(sink),
};
function machine(sink) {
    const state = { message: [], next: 'details', from: 0, to: 0 };
    return {
        get open() {
            return state.header !== undefined;
        },
        line(line) {
            const text = line.text.replace(/^\s{1,12}\[javac\] /, '');
            const header = (0, javac_line_js_1.readJavacHeader)(text);
            if (header === undefined)
                return state.header !== undefined && below(state, text, line, sink);
            finish(state, sink);
            delete state.column;
            Object.assign(state, { header, message: [header.message], next: header.column === undefined && header.file !== undefined ? 'source' : 'details', from: line.n, to: line.n });
            return true;
        },
        end: () => finish(state, sink),
    };
}
function below(state, text, line, sink) {
    const detail = text.replace(/^\[(?:ERROR|WARNING)\] (?= {2})/, '');
    const column = /^[ \t]{0,4000}\^$/.exec(text)?.[0].length;
    if (column !== undefined && state.next !== 'details')
        Object.assign(state, { column, next: 'details' });
    else if (state.next === 'source')
        state.next = 'caret';
    else if (state.next === 'details' && /^ {2,12}\S/.test(detail) && !/^\s{4,}at /.test(detail)) {
        if (state.message.length < DETAILS)
            state.message.push(detail.slice(0, 1000));
    }
    else {
        finish(state, sink);
        return false;
    }
    state.to = line.n;
    return true;
}
function finish(state, sink) {
    const { header, column } = state;
    if (header === undefined)
        return;
    delete state.header;
    const { file } = header;
    const language = file === undefined || file.endsWith('.java') ? 'java' : file.endsWith('.kt') ? 'kotlin' : 'groovy';
    sink.bug({ tool: 'javac', language, ...header, ...(column === undefined ? {} : { column }), message: state.message.join('\n'), from: state.from, to: state.to });
}


/***/ }),

/***/ 61748:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readGccHeader = readGccHeader;
exports.readGccContext = readGccContext;
exports.isGccQuote = isGccQuote;
const rows_js_1 = __webpack_require__(4438);
/** What gcc and clang compile; other tools (mypy, shellcheck) print the same form for files of other names. */
const SOURCE = '(?:[A-Za-z]:[\\\\/])?[^\\s:()"\'`<>|*?;][^:()"\'`<>|*?;]{0,400}\\.(?:[cCiShHmM]|cc|cp|cpp|cxx|c\\+\\+|hh|hp|hpp|hxx|h\\+\\+|inl|ipp|tpp|tcc|txx|ii|mi|mii|mm|cu|cuh|ino|inc|def|adb|ads)|<(?:stdin|command-line|built-in)>|/[^\\s:]{1,200}/include/c\\+\\+/[^\\s:]{1,200}';
/** `[exec] ` of ant and words of parallel builds may stand in front. */
const PREFIX = '^\\s{0,20}(?:\\[[^\\]\\s]{1,40}\\]\\s{1,4}){0,2}';
const HEADER = new RegExp(`${PREFIX}(${SOURCE}):(\\d{1,7}):(?:(\\d{1,5}):)? (fatal error|internal compiler error|error|sorry, unimplemented|warning|note|remark): {1,8}(\\S.{0,4000})$`);
/** `cc1: error: …`, `gcc: fatal error: no input files`: the program itself could not start. */
const PROGRAM = /^(?:\S{0,200}[/\\])?((?:[\w-]{1,40}-)?(?:cc1|cc1plus|cc1obj|gcc|g\+\+|c\+\+|cc|clang|clang\+\+)(?:-\d{1,3})?(?:\.exe)?): (fatal error|internal compiler error|error): (\S.{0,4000})$/;
/** A link that failed is told by the linker's parser; a killed compiler is no fault of the sources. */
const NOT_OURS = /^(?:linker command failed|ld returned|Killed signal)/;
/** The option that asked for a warning; clang's linters put a check's name there. */
const RULE = /^(.{1,4000}?) \[(-[Wf][^\]\s]{1,120}|[a-z][\w]{0,40}(?:[-.][\w.,-]{1,120}))\]$/;
/** The first line of a diagnostic, or undefined. */
function readGccHeader(text) {
    const placed = HEADER.exec(text);
    if (placed !== null) {
        const [, file = '', line, column, word = '', said = ''] = placed;
        const place = file.startsWith('<') ? {} : { file, line: Number(line), ...(column === undefined ? {} : { column: Number(column) }) };
        return { ...place, ...meaning(word, said) };
    }
    const program = PROGRAM.exec(text);
    if (program === null || NOT_OURS.test(program[3]))
        return undefined;
    return { ...meaning(program[2], program[3]), kind: 'config' };
}
function meaning(word, said) {
    const [, bare = said, option] = RULE.exec(said) ?? [];
    const rule = option?.replace(/^-Werror[=,](?:-W)?/, '-W').replace(/,-warnings-as-errors$/, '');
    return { severity: (0, rows_js_1.severityOf)(word) ?? 'error', kind: kindOf(bare, rule), message: bare, ...(rule === undefined ? {} : { rule }) };
}
const IMPORT = /(?:: No such file or directory$|['‘"].{1,300}['’"] file not found|cannot find (?:module|include file))/;
const SYNTAX = /^(?:expected |stray |unterminated |missing terminating |extraneous |unbalanced |unmatched |invalid preprocessing|#(?:else|endif|elif)|parse error|syntax error|unknown type name|.{0,40}does not name a type)/;
const TYPE = /^(?:incompatible|invalid (?:operands|conversion|initialization|use of)|cannot (?:convert|bind|initialize)|could not convert|no matching|no match for|too (?:few|many) arguments|conflicting types|conversion|passing |initiali[sz]ation of|assignment to|returning|returns?|implicit conversion|no viable|binding reference)/;
/** What stops the compiler, by its first words; what an option asked for is never about the syntax. */
function kindOf(message, rule) {
    if (rule !== undefined && !rule.startsWith('-'))
        return 'lint';
    if (IMPORT.test(message))
        return 'import';
    if (rule === undefined && SYNTAX.test(message))
        return 'syntax';
    return TYPE.test(message) ? 'type' : 'compile';
}
const INCLUDED = /^(?:In file included from |In module .{1,200} imported from | {4,24}from )(\S.{0,400}?):(\d{1,7})(?::\d{1,5})?[,:]?$/;
const INSTANTIATED = new RegExp(`^(${SOURCE}):(\\d{1,7}):(?:\\d{1,5}:)? {2,4}(?:\\[ skipping .{1,200}|(?:recursively )?required |instantiated from |in .{0,20}constexpr|from here)`);
const FUNCTION = /^(?:\S.{0,400}: )?(?:In (?:static |lambda |member |copy |move |instantiation |substitution |constructor|destructor|function|expansion|\S{1,20} function).{0,1000}|At global scope|At top level):?$/;
/** A line that stands before a diagnostic: where the file is included, or what is being instantiated. */
function readGccContext(text) {
    const [, header, at] = INCLUDED.exec(text) ?? [];
    if (header !== undefined)
        return { file: header, line: Number(at), included: true };
    const [, file, line] = INSTANTIATED.exec(text) ?? [];
    if (file !== undefined)
        return { file, line: Number(line) };
    return FUNCTION.test(text) && /^[^\s:]/.test(text) ? {} : undefined;
}
/** Source with a gutter, carets, and the count that clang ends with. */
function isGccQuote(text) {
    return /^ {0,7}(?:\d{1,7}|\+{3}|\.{3})? {1,7}\|/.test(text) || /^[ \t]{0,400}[~^][~^ \t]{0,400}$/.test(text);
}


/***/ }),

/***/ 68137:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.gcc = void 0;
const gcc_line_js_1 = __webpack_require__(61748);
const paths_js_1 = __webpack_require__(56759);
/** A chain of includes or instantiations longer than this says nothing more. */
const CHAIN = 30;
/** gcc, g++ and clang, who share one form; clang-tidy's findings, which have a check's name for the option, are read as lint. */
exports.gcc = {
    tool: 'gcc',
    docs: 'https://gcc.gnu.org/onlinedocs/gcc/Diagnostic-Message-Formatting-Options.html',
    proof: { tier: 1 },
    literals: ['error: ', 'warning: ', 'note: ', 'remark: ', 'sorry, unimplemented: ', 'In file included from ', 'In function ', 'In member function ', ': In ', ': At ', '   required ', '   recursively required ', '   instantiated '],
    start: (sink) => machine(sink),
};
function machine(sink) {
    const state = { context: noContext() };
    return {
        get open() {
            return state.current !== undefined || state.context.from !== undefined;
        },
        line(line) {
            const header = (0, gcc_line_js_1.readGccHeader)(line.text);
            if (header !== undefined) {
                begin(state, header, line, sink);
                return true;
            }
            return around(state, line, sink);
        },
        end: () => finish(state, sink),
    };
}
function noContext() {
    return { instantiated: [], included: [] };
}
function begin(state, header, line, sink) {
    finish(state, sink);
    const { instantiated, included, from = line.n } = state.context;
    const frames = [...instantiated, ...included];
    const own = header.file === undefined ? [] : [{ file: header.file, ...(header.line === undefined ? {} : { line: header.line }) }];
    state.current = { header, frames: frames.length === 0 ? [] : [...own, ...frames], from, to: line.n };
    state.context = noContext();
}
/** Context opens the next diagnostic, quoted source goes on with this one; anything else ends both. */
function around(state, line, sink) {
    const context = (0, gcc_line_js_1.readGccContext)(line.text);
    if (context !== undefined) {
        finish(state, sink);
        state.context.from ??= line.n;
        const { file, line: at, included } = context;
        const chain = included === true ? state.context.included : state.context.instantiated;
        if (file !== undefined && chain.length < CHAIN)
            chain.push({ file, ...(at === undefined ? {} : { line: at }) });
        return true;
    }
    if (state.current !== undefined && (0, gcc_line_js_1.isGccQuote)(line.text)) {
        state.current.to = line.n;
        return true;
    }
    finish(state, sink);
    state.context = noContext();
    return false;
}
function finish(state, sink) {
    const { current } = state;
    if (current === undefined)
        return;
    delete state.current;
    const { header, frames, from, to } = current;
    if (isIdle(header))
        return;
    const place = placeOf(header, frames);
    const language = languageOf(place.file ?? header.file);
    const { kind, severity, rule, message } = header;
    sink.bug({ tool: 'gcc', ...(language === undefined ? {} : { language }), kind, severity, ...place, ...(rule === undefined ? {} : { rule }), message, ...(frames.length === 0 ? {} : { frames }), from, to });
}
/** Notes without a place, candidates in headers of the system, and what gcc says about its own habits, help nobody. */
function isIdle({ severity, file, message }) {
    return severity === 'note' && (file === undefined || isSystem(file) || message.startsWith('each undeclared identifier is reported only once'));
}
/** Nobody mends a header of the system: there the project's own line on the way to it is the place. */
function placeOf(header, frames) {
    const { file, line, column } = header;
    const foreign = file !== undefined && isSystem(file);
    const own = foreign ? frames.find((frame) => !isSystem(frame.file)) : undefined;
    if (own !== undefined)
        return { file: own.file, ...(own.line === undefined ? {} : { line: own.line }) };
    return { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
}
function isSystem(file) {
    return /^\/.{1,200}\/include\/c\+\+\/|^\/usr\/include\//.test(file) || (0, paths_js_1.isForeign)(file);
}
function languageOf(file) {
    if (file === undefined)
        return undefined;
    if (/\.(?:c|i|h|S)$/.test(file))
        return 'c';
    if (/\.(?:m|mi|M)$/.test(file))
        return 'objective-c';
    return /\.(?:adb|ads)$/.test(file) ? 'ada' : 'c++';
}


/***/ }),

/***/ 68390:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.nativeParsers = void 0;
const gcc_js_1 = __webpack_require__(68137);
const ld_js_1 = __webpack_require__(36488);
const make_js_1 = __webpack_require__(18410);
exports.nativeParsers = [gcc_js_1.gcc, ld_js_1.ld, make_js_1.make];


/***/ }),

/***/ 35119:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readLdLine = readLdLine;
const LINKER = /^(?:\S{0,200}[/\\])?(?:[\w-]{1,40}-)?(?:ld|ld64|ld\.(?:bfd|gold|lld)|ld64\.lld|lld|lld-link|mold)(?:-\d{1,3})?(?:\.exe)?: (\S.{0,4000})$/;
/** The compiler that ran the linker passes the bad news on. */
const ENDED = /^(?:collect2(?:\.exe)?: (?:fatal )?error: ld (?:returned|terminated)|(?:\S{0,200}[/\\])?clang(?:\+\+)?(?:-\d{1,3})?(?:\.exe)?: error: linker command failed|ld: symbol\(s\) not found for architecture )/;
const FUNCTION = /^(?:.{1,400}: )?[Ii]n function [`'](.{1,1000})':(?: (\S.{1,4000}))?$/;
/** A source line, or an address in a section of the file. */
const PLACE = /^(?:[^\s:]{1,300}\.(?:o|obj|a\([^()\s]{1,200}\)):)?((?:[A-Za-z]:[\\/])?[^\s:()][^:()]{0,400})?:?(?:(\d{1,7})|\((?:\.[^()\s]{1,300}|\*[A-Z]{1,5}\*)\)): (?:(?:fatal )?error: |(warning): )?(\S.{0,4000})$/;
/** gold: `main.o:main.c:function main: error: …` */
const GOLD = /^(?:[^\s:]{1,400}:)?([^\s:]{1,400}):(?:(\d{1,7})|function (.{1,1000}?)): (?:(?:fatal )?error: |(warning): )(\S.{0,4000})$/;
const KNOWN = /^(?:undefined reference to |multiple definition of |relocation (?:truncated|R_\w+)|first defined here|undefined symbol|dangerous relocation|more undefined references to |hidden symbol )/;
const REFERENCED = /^>>> (?:referenced|defined) (?:by|at) (?:[^\s(:]{1,300}(?::\d{1,7})? \()?([^\s():]{1,400})(?::(\d{1,7}))?\)?(?::\((?:function )?(.{1,300})\))?$/;
/**
 * @param inside A line of the linker stood just before, so that one without its name may be its own.
 */
function readLdLine(text, inside) {
    if (ENDED.test(text))
        return { is: 'ended', message: text.trim() };
    const own = LINKER.exec(text)?.[1];
    const said = own ?? text;
    const [, name, rest] = FUNCTION.exec(said) ?? [];
    if (name !== undefined && (own !== undefined || /\.(?:o|obj|a\(.{1,200}\)): In function /.test(said))) {
        return rest === undefined ? { is: 'function', name } : { ...(placed(rest) ?? { is: 'finding', message: rest }), function: name };
    }
    if (own === undefined)
        return inside ? (referenced(text) ?? known(text)) : known(text);
    return /^(?:final link failed|note: )/.test(own) ? undefined : (placed(own) ?? plain(own));
}
function known(text) {
    const found = placed(text);
    return found !== undefined && KNOWN.test(found.message) ? found : undefined;
}
function placed(text) {
    const gold = GOLD.exec(text);
    const [, file, line, name, warning, message] = gold ?? [];
    if (message !== undefined)
        return finding(message, warning, { file, line, name });
    const place = PLACE.exec(text);
    return place === null ? undefined : finding(place[4], place[3], { file: place[1], line: place[2] });
}
/** `cannot find -lfoo`, and what lld and Apple's linker say without a place. */
function plain(text) {
    const [, word, message = text] = /^(?:fatal )?(error|warning): (.{1,4000})$/.exec(text) ?? [];
    return finding(message, word === 'warning' ? word : undefined, {});
}
function finding(message, warning, { file, line, name }) {
    const rule = ruleOf(message);
    return {
        is: 'finding',
        message,
        ...(rule === undefined ? {} : { rule }),
        ...(warning === undefined ? {} : { warning: true }),
        ...(file === undefined || isObject(file) ? {} : { file, ...(line === undefined ? {} : { line: Number(line) }) }),
        ...(name === undefined ? {} : { function: name }),
    };
}
function ruleOf(message) {
    if (/^(?:more )?undefined (?:reference|symbol)/i.test(message))
        return 'undefined-reference';
    if (/^(?:multiple definition of|duplicate symbol)/.test(message))
        return 'multiple-definition';
    return /^(?:cannot find |unable to find library |library (?:not found for |['‘].{1,200}['’] not found))/.test(message) ? 'not-found' : undefined;
}
/** Nobody mends an object file, and which source it is from is not said. */
function isObject(file) {
    return /\.(?:o|obj|a|so|lo|dylib)(?:\.\d{1,4}){0,3}$/.test(file) || /^\//.test(file) && /\.\.\//.test(file);
}
function referenced(text) {
    const [, file, line, name] = REFERENCED.exec(text) ?? [];
    if (file === undefined)
        return undefined;
    return { is: 'referenced', ...(isObject(file) ? {} : { file, ...(line === undefined ? {} : { line: Number(line) }) }), ...(name === undefined ? {} : { function: name }) };
}


/***/ }),

/***/ 36488:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ld = void 0;
const ld_line_js_1 = __webpack_require__(35119);
/** The linkers of binutils (bfd, gold), lld, mold and Apple's. What the compiler adds (`collect2: error: ld returned …`) has no file: a consequence. */
exports.ld = {
    tool: 'ld',
    docs: 'https://sourceware.org/git/?p=binutils-gdb.git;a=blob;f=ld/ldmain.c (undefined_symbol, multiple_definition), https://lld.llvm.org/error_handling_script.html',
    proof: { tier: 1 },
    literals: ['ld: ', 'ld.lld: ', 'ld.gold: ', 'ld.bfd: ', 'lld: ', 'mold: ', 'ld.exe: ', 'undefined reference to ', 'multiple definition of ', 'collect2', 'linker command failed', 'n function `', 'Undefined symbols for architecture '],
    start: (sink) => machine(sink),
};
function machine(sink) {
    const state = { inside: false, listing: false };
    return {
        get open() {
            return state.inside || state.listing;
        },
        line(line) {
            const listed = apple(state, line, sink);
            if (listed)
                return true;
            const read = (0, ld_line_js_1.readLdLine)(line.text, state.inside);
            state.inside = read !== undefined && read.is !== 'ended';
            if (read?.is !== 'referenced')
                flush(state, sink);
            if (read === undefined)
                delete state.within;
            else
                take(state, read, line, sink);
            return read !== undefined;
        },
        end: () => flush(state, sink),
    };
}
function take(state, read, line, sink) {
    if (read.is === 'function')
        state.within = read.name;
    else if (read.is === 'ended')
        sink.bug({ tool: 'ld', kind: 'link', severity: 'error', message: read.message, from: line.n, to: line.n });
    else if (read.is === 'referenced')
        refer(state, read, line.n);
    else
        state.waiting = { finding: { ...(state.within === undefined ? {} : { function: state.within }), ...read }, from: line.n, to: line.n };
}
/** Of the places that refer to a missing symbol the first is the one to look at. */
function refer(state, { file, line, function: name }, n) {
    const { waiting } = state;
    if (waiting === undefined)
        return;
    waiting.to = n;
    if (waiting.finding.file !== undefined)
        return;
    waiting.finding = { ...waiting.finding, ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }), ...(name === undefined ? {} : { function: name }) };
}
/** `Undefined symbols for architecture x:`, then each symbol, then who wants it. */
function apple(state, line, sink) {
    if (/^Undefined symbols for architecture \w{1,20}:$/.test(line.text)) {
        flush(state, sink);
        state.listing = true;
        return true;
    }
    if (!state.listing)
        return false;
    const symbol = /^ {2}"(.{1,2000})", referenced from:$/.exec(line.text)?.[1];
    if (symbol !== undefined) {
        flush(state, sink);
        state.waiting = { finding: { is: 'finding', rule: 'undefined-reference', message: `Undefined symbol: ${symbol}` }, from: line.n, to: line.n };
        return true;
    }
    const wanted = /^ {6}(\S.{0,1000}) in \S.{0,400}$/.exec(line.text)?.[1];
    state.listing = wanted !== undefined;
    if (wanted !== undefined && state.waiting !== undefined)
        state.waiting = { ...state.waiting, to: line.n, finding: { function: wanted, ...state.waiting.finding } };
    return state.listing;
}
function flush(state, sink) {
    const { waiting } = state;
    if (waiting === undefined)
        return;
    delete state.waiting;
    const { finding, from, to } = waiting;
    const { file, line, message, rule } = finding;
    const place = { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) };
    const frames = file === undefined || finding.function === undefined ? {} : { frames: [{ file, ...(line === undefined ? {} : { line }), function: finding.function }] };
    sink.bug({ tool: 'ld', kind: 'link', severity: finding.warning === true ? 'warning' : 'error', ...place, ...(rule === undefined ? {} : { rule }), message, ...frames, from, to });
}


/***/ }),

/***/ 18410:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.make = void 0;
const rows_js_1 = __webpack_require__(4438);
/** How deep a recursion may be: `make[3]`; Windows and BSD have it under other names. */
const NAME = '(?:g|gnu|mingw32-|n)?make(?:\\[\\d{1,3}\\])?(?:\\.exe)?';
/**
 * GNU make. That a recipe failed is only news of what the recipe printed, so that row has no file: the ranking then holds it for a
 * consequence. What make itself cannot do (no rule, a makefile it cannot read) is a finding of its own. Ignored errors (`- rm x`) lack the
 * stars and are left out.
 */
exports.make = (0, rows_js_1.rowParser)({
    tool: 'make',
    docs: 'https://www.gnu.org/software/make/manual/html_node/Error-Messages.html',
    literals: ['*** '],
    rows: [
        { kind: 'config', rule: 'no-rule', pattern: new RegExp(`^${NAME}: \\*\\*\\* \\[(?<file>[^\\s:\\]]{1,300}):(?<line>\\d{1,7}): [^\\]]{1,300}\\] (?<message>No rule to make target .{1,500}?)(?: {1,2}Stop\\.)?$`) },
        { kind: 'config', rule: 'no-rule', pattern: new RegExp(`^${NAME}: \\*\\*\\* (?<message>(?:No rule to make target|No targets|Circular) .{1,500}?)(?: {1,2}Stop\\.)?$`) },
        { kind: 'unknown', pattern: new RegExp(`^(?<message>${NAME}: \\*\\*\\* \\[.{1,500}\\] (?:Error (?:\\d{1,5}|0x[0-9A-Fa-f]{1,8})|[A-Z][a-z]{1,20}(?: [a-z]{1,20}){0,3}(?: \\(core dumped\\))?))$`) },
        { kind: 'syntax', pattern: /^(?<file>[^\s:]{1,300}):(?<line>\d{1,7}): \*\*\* (?<message>(?:missing|unterminated|commands commence|recipe commences|empty variable|extraneous|multiple target|target pattern|mixed implicit|invalid syntax|unexpected) ?.{0,500}?)(?: {1,2}Stop\.)?$/ },
        { kind: 'config', pattern: /^(?<file>[^\s:]{0,300}(?:[Mm]akefile[^\s:]{0,60}|\.mk|\.mak)):(?<line>\d{1,7}): \*\*\* (?<message>.{1,500}?)(?: {1,2}Stop\.)?$/ },
    ],
});


/***/ }),

/***/ 84580:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.flake8 = void 0;
const rows_js_1 = __webpack_require__(4438);
/** Editors feed the file through the standard input; what has no name is not a place. */
const PLACE = '^(?:stdin|-|(?<file>(?:[A-Za-z]:)?[^\\s:][^:]{0,400}\\.pyi?)):(?<line>\\d{1,7}):(?<column>\\d{1,5}): ';
/**
 * flake8 and pycodestyle (pep8 before), whose messages begin with a small letter or a quote; ruff says the same with a capital or a backtick.
 * Every finding fails the run, warnings by name (W…) as well, so all are errors.
 */
exports.flake8 = (0, rows_js_1.rowParser)({
    tool: 'flake8',
    language: 'python',
    docs: 'https://flake8.pycqa.org/en/latest/internal/formatters.html#default-formatter',
    literals: ['.py:', '.pyi:', 'stdin:', '-:'],
    rows: [
        { kind: 'syntax', pattern: new RegExp(`${PLACE}(?<rule>E9\\d{2}) (?<message>[A-Z]\\w{2,40}(?:Error|Warning): .{1,2000})$`) },
        { kind: 'syntax', literal: ' E9', pattern: new RegExp(`${PLACE}(?<rule>E9\\d{2}) (?<message>.{1,2000})$`) },
        { kind: 'lint', pattern: new RegExp(`${PLACE}(?<rule>[A-Z]{1,3}\\d{3,4}) (?!\\([a-z0-9-]{1,80}\\) )(?<message>[a-z'"\\d.(<*_@%-](?![^\`]{0,2000}\`).{1,2000})$`) },
    ],
});


/***/ }),

/***/ 73583:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pythonParsers = void 0;
const flake8_js_1 = __webpack_require__(84580);
const mypy_js_1 = __webpack_require__(50670);
const pylint_js_1 = __webpack_require__(2749);
const pytest_js_1 = __webpack_require__(23748);
const python_js_1 = __webpack_require__(1477);
const ruff_js_1 = __webpack_require__(25214);
exports.pythonParsers = [pytest_js_1.pytest, python_js_1.python, mypy_js_1.mypy, ruff_js_1.ruff, flake8_js_1.flake8, pylint_js_1.pylint];


/***/ }),

/***/ 50670:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.mypy = void 0;
const rows_js_1 = __webpack_require__(4438);
const FILE = '(?<file>(?:[A-Za-z]:)?[^\\s:][^:]{0,400}\\.(?:pyi?|ipynb(?::cell_\\d{1,4})?))';
/** `--show-column-numbers` adds a column, `--show-error-end` the end of the place as well. */
const PLACE = `^${FILE}:(?<line>\\d{1,7}):(?:(?<column>\\d{1,5}):(?:(?<endLine>\\d{1,7}):\\d{1,5}:)?)? `;
const SAID = '(?<severity>error|warning|info): (?<message>.{1,4000}?)';
/** mypy with and without columns and codes. `--pretty` breaks long messages: there the first line speaks, and the code on the next is left out. */
exports.mypy = (0, rows_js_1.rowParser)({
    tool: 'mypy',
    language: 'python',
    docs: 'https://mypy.readthedocs.io/en/stable/command_line.html#configuring-error-messages',
    literals: [': error: ', ': warning: ', ': info: ', ': note: ', 'mypy: '],
    rows: [
        { kind: 'syntax', pattern: new RegExp(`${PLACE}${SAID} {1,2}\\[(?<rule>syntax)\\]$`) },
        { kind: 'syntax', literal: 'yntax', pattern: new RegExp(`${PLACE}(?<severity>error): (?<message>(?:[Ii]nvalid syntax|Syntax error).{0,1000})$`) },
        { kind: 'import', literal: '[import', pattern: new RegExp(`${PLACE}${SAID} {1,2}\\[(?<rule>import[a-z-]{0,30})\\]$`) },
        { kind: 'type', pattern: new RegExp(`${PLACE}${SAID} {1,2}\\[(?<rule>[a-z][a-z0-9-]{1,60})\\]$`) },
        { kind: 'type', pattern: new RegExp(`${PLACE}${SAID}$`) },
        { kind: 'type', literal: ': note: ', pattern: new RegExp(`${PLACE}(?<severity>note): (?<message>.{1,4000})$`) },
        { kind: 'config', pattern: new RegExp(`^${FILE}: (?<severity>error): (?<message>(?:Source file found twice|Duplicate module|.{1,100} is not a valid Python package name).{0,1000})$`) },
        { kind: 'config', pattern: /^(?<message>mypy: (?:can't read file|can't decode file|error:) .{1,1000})$/ },
    ],
});


/***/ }),

/***/ 2749:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pylint = void 0;
const rows_js_1 = __webpack_require__(4438);
const PLACE = '^(?<file>(?:[A-Za-z]:)?[^\\s:][^:]{0,400}\\.pyi?):(?<line>\\d{1,7}):(?:(?<column>\\d{1,5}):)? ';
/** Now `E0602: message (undefined-variable)`, once `E0602 (undefined-variable) message`, and `[E0602(undefined-variable), where] message` for parsers. */
function forms(code) {
    return [
        new RegExp(`${PLACE}${code}: (?<message>.{1,2000}?) \\((?<rule>[a-z][a-z0-9-]{1,80})\\)$`),
        new RegExp(`${PLACE}${code}:? \\((?<rule>[a-z][a-z0-9-]{1,80})\\) (?<message>.{1,2000})$`),
        new RegExp(`${PLACE}\\[${code}\\((?<rule>[a-z][a-z0-9-]{1,80})\\), ?[^\\]]{0,200}\\] (?<message>.{1,2000})$`),
        new RegExp(`${PLACE}\\[(?<rule>${code}), ?[^\\]]{0,200}\\] (?<message>.{1,2000})$`),
    ];
}
/** The first that fits; conventions and refactorings fail a run like warnings do, so they are none the less. */
const CODES = [
    ['E0001', 'syntax', 'error'],
    ['E(?:0401|0611)', 'import', 'error'],
    ['F\\d{4}', 'config', 'error'],
    ['E\\d{4}', 'lint', 'error'],
    ['[WCR]\\d{4}', 'lint', 'warning'],
];
const rows = (0, rows_js_1.rowParser)({
    tool: 'pylint',
    language: 'python',
    docs: 'https://pylint.readthedocs.io/en/stable/user_guide/usage/output.html',
    proof: { tier: 1 },
    literals: ['.py:', '.pyi:'],
    rows: CODES.flatMap(([code, kind, severity]) => forms(code).map((pattern) => ({ kind, severity, pattern }))),
});
/** pylint counts columns from 0, reports count from 1. */
exports.pylint = {
    ...rows,
    start: (sink) => rows.start({ ...sink, bug: (draft) => sink.bug({ ...draft, ...(draft.column === undefined ? {} : { column: draft.column + 1 }) }) }),
};


/***/ }),

/***/ 88424:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CHAIN = void 0;
exports.readPytestBlock = readPytestBlock;
exports.valuesIn = valuesIn;
exports.pythonKind = pythonKind;
const comparison_js_1 = __webpack_require__(22114);
const frames_js_1 = __webpack_require__(10905);
/** Earlier exceptions of a chain: the last one is what failed. */
exports.CHAIN = /^(?:The above exception was the direct cause of the following exception|During handling of the above exception, another exception occurred):$/;
const SHORT = /^(\S.{0,500}?):(\d{1,7}): in (\S.{0,200})$/;
const LONG = /^(\S.{0,500}?):(\d{1,7}):(?: [A-Za-z_][\w.]{0,100})?\s{0,4}$/;
const NATIVE = /^\s{1,40}File "(.{1,500})", line (\d{1,7})(?:, in (.{1,200}))?$/;
const FIXTURE = /^file (\S.{0,500}), line (\d{1,7})$/;
/**
 * @param lines What stands between one title and the next, captured output left out.
 */
function readPytestBlock(lines) {
    const reading = { frames: [], said: [], native: undefined, inNative: false };
    for (const line of lines)
        read(reading, line);
    const said = (0, comparison_js_1.dedent)(reading.said).filter((line) => line.trim() !== '');
    const frames = [...reading.frames].reverse();
    const syntax = unparsed(reading.said);
    const place = syntax ?? (0, frames_js_1.ownPlace)(frames);
    const outer = (0, frames_js_1.ownPlace)(reading.frames)?.file;
    const message = messageOf(said, reading, lines);
    return { message, frames, ...valuesIn(message), ...(place === undefined ? {} : { place }), ...(outer === undefined ? {} : { outer }) };
}
function read(reading, line) {
    if (exports.CHAIN.test(line))
        return void Object.assign(reading, { frames: [], said: [], native: undefined, inNative: false });
    if (/^E(?: |$)/.test(line))
        return void reading.said.push(line.slice(1));
    const frame = SHORT.exec(line) ?? LONG.exec(line) ?? NATIVE.exec(line) ?? FIXTURE.exec(line);
    if (frame !== null) {
        reading.frames.push({ file: frame[1], line: Number(frame[2]), ...(frame[3] === undefined || frame[3].startsWith('<') ? {} : { function: frame[3] }) });
        reading.inNative = line.trimStart().startsWith('File "');
        return;
    }
    if (reading.inNative && /^[A-Za-z_][\w.]{0,200}(?::\s|$)/.test(line))
        Object.assign(reading, { native: line.trim(), inNative: false });
}
/** For a file that cannot be parsed the E-lines hold its place, the source and a caret. */
function unparsed(said) {
    const broken = said.some((line) => /^\s+(?:SyntaxError|IndentationError|TabError): /.test(line));
    const at = broken ? said.map((line) => NATIVE.exec(line)).filter((match) => match !== null).at(-1) : undefined;
    return at === undefined || at === null ? undefined : { file: at[1], line: Number(at[2]) };
}
function messageOf(said, reading, lines) {
    const syntax = said.find((line) => /^(?:SyntaxError|IndentationError|TabError): /.test(line.trim()));
    if (syntax !== undefined)
        return syntax.trim();
    if (said.length > 0)
        return said.slice(0, 60).map((line) => line.trimEnd()).join('\n');
    return reading.native ?? lines.find((line) => line.trim() !== '' && !line.startsWith('[gw'))?.trim() ?? '';
}
/** `assert left == right`, unittest's `left != right`, or approx's own two lines. */
function valuesIn(message) {
    const lines = message.split('\n');
    const told = (word) => lines.map((line) => new RegExp(`^\\s{0,8}${word}: (.{1,2000})$`).exec(line)?.[1]).find((found) => found !== undefined);
    const [obtained, wanted] = [told('Obtained'), told('Expected')];
    if (obtained !== undefined && wanted !== undefined)
        return { expected: wanted, actual: obtained };
    const asserted = lines.map((line) => /^(?:AssertionError: )?assert (.{1,4000})$/.exec(line)?.[1]).find((found) => found !== undefined);
    const unequal = /^AssertionError: (.{1,4000})$/.exec(lines[0] ?? '')?.[1];
    const sides = asserted === undefined ? (0, comparison_js_1.splitComparison)(unequal ?? '', ' != ') : (0, comparison_js_1.splitComparison)(asserted, ' == ');
    return sides === undefined ? {} : { expected: sides[1], actual: sides[0] };
}
/** An error outside a test (collection, conftest, a script): which kind is it? */
function pythonKind(message) {
    if (/^(?:SyntaxError|IndentationError|TabError)\b/.test(message))
        return 'syntax';
    return /^(?:ModuleNotFoundError|ImportError)\b/.test(message) ? 'import' : 'runtime';
}


/***/ }),

/***/ 7218:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readVerdict = readVerdict;
exports.readRule = readRule;
exports.readListed = readListed;
exports.readOneLine = readOneLine;
const VERDICT = /^(?:=+ )?((?:\d{1,9} [a-z ]{1,30}, ){0,12}\d{1,9} [a-z ]{1,30}|no tests ran) in \d{1,9}(?:\.\d{1,9})?s(?: \([\d:, a-z]{1,40}\))?(?: =+)?$/;
/** `=== 1 failed, 2 passed in 0.12s ===`, or without the rules around it (`-q`). */
function readVerdict(text) {
    const said = VERDICT.exec(text.trimEnd())?.[1];
    if (said === undefined || !/no tests ran|passed|failed|error|skipped|deselected|xfailed|warning/.test(said))
        return undefined;
    const count = (...words) => {
        const parts = said.split(', ').map((part) => /^(\d{1,9}) ([a-z ]{1,30})$/.exec(part));
        return parts.reduce((sum, part) => (part !== null && words.includes(part[2]) ? sum + Number(part[1]) : sum), 0);
    };
    const [passed, failed, skipped] = [count('passed', 'xpassed'), count('failed', 'error', 'errors'), count('skipped', 'xfailed')];
    return { total: passed + failed + skipped, passed, failed, skipped };
}
/** The text between the rules of a section's heading, or between the underscores of a title. */
function readRule(text, sign) {
    if (text[0] !== sign)
        return undefined;
    const line = text.trimEnd();
    let start = 0;
    while (line[start] === sign)
        start += 1;
    let end = line.length;
    while (end > start && line[end - 1] === sign)
        end -= 1;
    const title = line.slice(start, end);
    const told = title.startsWith(' ') && title.endsWith(' ') && end < line.length ? title.trim() : '';
    return /^[\s_]*$/.test(told) ? undefined : told;
}
const LISTED = /^(FAILED|ERROR|SUBFAILED(?:\([^)]{0,200}\)|\[[^\]]{0,200}\]| \[[^\]]{0,200}\])?(?: \([^)]{0,200}\))?) (?:\[[\d.]{1,12}s\] )?(\S.{0,2000})$/;
/** A line of the short summary. The id may hold anything between its brackets, so ` - ` is looked for behind them. */
function readListed(text, n) {
    const match = LISTED.exec(text.trimEnd());
    if (match === null || !/^[^\s:]{1,500}\.(?:py|txt|rst|md)(?:::|\s|$)|^[^\s:]{1,500}::/.test(match[2]))
        return undefined;
    const rest = match[2];
    const bracket = rest.indexOf('[');
    const gap = rest.indexOf(' - ');
    const close = bracket >= 0 && bracket < gap ? rest.indexOf('] - ', bracket) : -1;
    const at = close >= 0 ? close + 1 : gap;
    const [id, said] = at < 0 ? [rest, ''] : [rest.slice(0, at), rest.slice(at + 3)];
    return { word: match[1], id: id.trim(), said: said.trim(), n };
}
/** `--tb=line`: `/app/tests/test_a.py:11: assert 1 == 2`. */
function readOneLine(text, n) {
    const match = /^(\S.{0,500}?\.\w{1,5}):(\d{1,7}): (\S.{0,4000})$/.exec(text.trimEnd());
    return match === null ? undefined : { file: match[1], line: Number(match[2]), message: match[3], n };
}


/***/ }),

/***/ 25357:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.emptySession = emptySession;
exports.reportSession = reportSession;
const frames_js_1 = __webpack_require__(10905);
const pytest_block_js_1 = __webpack_require__(88424);
function emptySession() {
    return { blocks: [], listed: [], loose: [], oneLines: [] };
}
const common = { tool: 'pytest', language: 'python' };
/** Block and summary line speak of one failure: the block knows why and where, the summary knows the test's id. */
function reportSession(session, counts, sink) {
    if (counts !== undefined && counts.failed === 0)
        return;
    const silent = session.listed.length + session.blocks.length + session.oneLines.length === 0;
    const listed = [...(silent ? session.loose : session.listed)];
    const subtests = listed.some((one) => one.word.startsWith('SUBFAILED'));
    const read = session.blocks.map((titled) => ({ titled, block: (0, pytest_block_js_1.readPytestBlock)(titled.lines) }));
    for (const { titled, block } of read) {
        const one = takeListed(listed, titled, block);
        if (!(subtests && isSum(block.message)))
            sink.bug(draftOf(titled, block, one));
    }
    for (const one of listed)
        if (!(subtests && isSum(one.said)))
            sink.bug(draftListed(one, takeLine(session.oneLines, one)));
    for (const line of session.oneLines)
        sink.bug({ ...common, kind: 'test', severity: 'error', file: line.file, line: line.line, message: line.message, ...(0, pytest_block_js_1.valuesIn)(line.message), from: line.n, to: line.n });
}
function isSum(message) {
    return /^contains \d{1,6} failed subtests?$/.test(message);
}
/** `ERROR at setup of TestA.test_b` → what pytest was doing, and to what. */
function readTitle(title) {
    const hook = /^ERROR at (?:setup|teardown) of (.{1,1000})$/.exec(title);
    if (hook !== null)
        return { phase: 'setup', name: hook[1] };
    const collecting = /^ERROR collecting (.{1,1000})$/.exec(title);
    if (collecting !== null)
        return { phase: 'collection', name: collecting[1] };
    return { phase: title === 'conftest' || title === 'INTERNALERROR' ? 'start' : 'test', name: title };
}
/** The part of an id that titles show: `TestA.test_b[1]`. */
function tailOf(id) {
    const start = id.indexOf('::');
    return start < 0 ? id : id.slice(start + 2).replace(/::/g, '.');
}
function takeListed(listed, titled, block) {
    const { phase, name } = readTitle(titled.title);
    const subtest = / [[(]/.exec(name);
    const fits = (one) => {
        if (phase === 'collection')
            return one.id === name;
        if (one.word.startsWith('SUBFAILED'))
            return subtest !== null && tailOf(one.id) === name.slice(0, subtest.index);
        return (phase === 'setup') === (one.word === 'ERROR') && tailOf(one.id) === name;
    };
    const candidates = listed.filter(fits);
    const found = candidates.find((one) => block.outer?.endsWith(one.id.split('::')[0]) === true) ?? candidates[0];
    if (found !== undefined)
        listed.splice(listed.indexOf(found), 1);
    return found;
}
function draftOf(titled, block, one) {
    const { phase, name } = readTitle(titled.title);
    const inTest = phase === 'test' || phase === 'setup';
    const file = one?.id.split('::')[0] ?? (phase === 'collection' ? name : undefined);
    const place = block.place ?? (file === undefined ? undefined : { file });
    return {
        ...common,
        kind: inTest ? 'test' : (0, pytest_block_js_1.pythonKind)(block.message),
        severity: 'error',
        ...(0, frames_js_1.located)(place, block.frames),
        message: block.message || (one?.said ?? titled.title),
        ...(inTest ? { test: idOf(name, block, one) } : {}),
        ...(block.expected === undefined ? {} : { expected: block.expected }),
        ...(block.actual === undefined ? {} : { actual: block.actual }),
        from: titled.from,
        to: titled.to,
    };
}
/** A subtest has no id of its own: the test's with what tells it apart. Without a summary the id is put together from file and title. */
function idOf(name, block, one) {
    if (one !== undefined) {
        const extra = one.word.startsWith('SUBFAILED') ? name.slice(tailOf(one.id).length) : '';
        return `${one.id}${extra}`;
    }
    const bracket = name.indexOf('[');
    const [plain, parameters] = bracket < 0 ? [name, ''] : [name.slice(0, bracket), name.slice(bracket)];
    const member = `${plain.replace(/\./g, '::')}${parameters}`;
    return block.outer === undefined ? member : `${block.outer}::${member}`;
}
function takeLine(lines, one) {
    const start = one.said.replace(/\.\.\.$/, '');
    const index = one.word === 'ERROR' ? -1 : lines.findIndex((line) => start !== '' && line.message.startsWith(start));
    return index < 0 ? undefined : lines.splice(index, 1)[0];
}
function draftListed(one, line) {
    const inTest = one.id.includes('::');
    const said = line?.message ?? one.said.replace(/\.\.\.$/, '…');
    const message = said === '' ? (inTest ? 'the test failed' : 'the file could not be collected') : said;
    return {
        ...common,
        kind: inTest ? 'test' : (0, pytest_block_js_1.pythonKind)(message),
        severity: 'error',
        file: line?.file ?? one.id.split('::')[0],
        ...(line === undefined ? {} : { line: line.line }),
        message,
        ...(inTest ? { test: one.id } : {}),
        ...(message.endsWith('…') ? {} : (0, pytest_block_js_1.valuesIn)(message)),
        from: line?.n ?? one.n,
        to: one.n,
    };
}


/***/ }),

/***/ 23748:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pytest = void 0;
const pytest_lines_js_1 = __webpack_require__(7218);
const pytest_session_js_1 = __webpack_require__(25357);
const LINES = 800;
const BLOCKS = 1000;
const common = { tool: 'pytest', language: 'python', severity: 'error', kind: 'config' };
/** pytest in every `--tb` style, with and without its short summary. Nothing is reported before the run's last line says that something failed. */
exports.pytest = {
    tool: 'pytest',
    language: 'python',
    docs: 'https://docs.pytest.org/en/stable/how-to/output.html',
    proof: { tier: 1 },
    literals: [
        'test session starts', '= FAILURES =', '= ERRORS =', 'short test summary info', 'FAILED ', 'ERROR ', 'ERROR: ', 'INTERNALERROR>', 'while loading conftest',
        'unrecognized arguments', '!! KeyboardInterrupt !!', '!! _pytest.outcomes.Exit', ' passed', ' failed', ' error', ' skipped', ' deselected', ' xfailed', 'no tests ran',
    ],
    start: (sink) => machine(sink),
};
function machine(sink) {
    const state = { section: 'none', session: (0, pytest_session_js_1.emptySession)(), captured: false, misused: false };
    return {
        get open() {
            return state.section === 'failures' || state.section === 'summary' || state.block !== undefined;
        },
        line(line) {
            return heading(state, line, sink) || (state.section === 'failures' ? failure(state, line) : outside(state, line, sink));
        },
        end: () => flush(state, undefined, sink),
    };
}
/** The rules of `=` that part the sections; the last of them holds the counts. */
function heading(state, line, sink) {
    const counts = (0, pytest_lines_js_1.readVerdict)(line.text);
    if (counts !== undefined) {
        sink.tests(counts);
        const nothing = !state.misused && state.session.blocks.length + state.session.listed.length === 0;
        if (counts.total === 0 && nothing && /no tests ran/.test(line.text))
            sink.bug({ ...common, rule: 'no-tests', message: 'no tests ran', from: line.n, to: line.n });
        flush(state, counts, sink);
        return true;
    }
    const title = (0, pytest_lines_js_1.readRule)(line.text, '=');
    if (title === undefined)
        return false;
    const section = sectionOf(title);
    if (section === undefined)
        return false;
    if (title === 'test session starts' && !state.misused)
        flush(state, undefined, sink);
    Object.assign(state, { section, captured: false });
    delete state.block;
    return true;
}
function sectionOf(title) {
    if (title === 'FAILURES' || title === 'ERRORS')
        return 'failures';
    if (title === 'short test summary info')
        return 'summary';
    return /^(?:test session starts|PASSES|XFAILURES|XPASSES|warnings summary.*|slowest .*|tests coverage|rerun test summary info)$/.test(title) ? 'other' : undefined;
}
function failure(state, line) {
    const title = (0, pytest_lines_js_1.readRule)(line.text, '_');
    if (title !== undefined) {
        open(state, title, line.n);
        return true;
    }
    if (/^-+ (?:Captured |live log )/.test(line.text))
        state.captured = true;
    else if (state.block !== undefined && !state.captured)
        push(state.block, line);
    else if (state.block === undefined) {
        const one = (0, pytest_lines_js_1.readOneLine)(line.text, line.n);
        if (one !== undefined && state.session.oneLines.length < BLOCKS)
            state.session.oneLines.push(one);
    }
    return true;
}
function open(state, title, n) {
    state.block = { title, lines: [], from: n, to: n };
    state.captured = false;
    if (state.session.blocks.length < BLOCKS)
        state.session.blocks.push(state.block);
}
/** Of a very long block the end is what matters: the error stands there. */
function push(block, line) {
    block.lines.push(line.text);
    if (block.lines.length > LINES * 2)
        block.lines.splice(0, LINES);
    if (line.text.trim() !== '')
        block.to = line.n;
}
/** The short summary, and what pytest says when it cannot even start. */
function outside(state, line, sink) {
    if (starting(state, line))
        return true;
    const stopped = /^!{2,60} (KeyboardInterrupt|_pytest\.outcomes\.Exit: .{1,500}) !{2,60}$/.exec(line.text.trimEnd())?.[1];
    if (stopped !== undefined)
        sink.bug({ ...common, kind: 'unknown', rule: 'interrupted', message: `pytest was stopped: ${stopped}`, from: line.n, to: line.n });
    const listed = (0, pytest_lines_js_1.readListed)(line.text, line.n);
    const list = state.section === 'summary' ? state.session.listed : state.session.loose;
    if (listed !== undefined && list.length < BLOCKS)
        list.push(listed);
    const usage = /^ERROR: (?:file or directory not found: .{1,500}|not found: .{1,500}::.{1,500})$/.exec(line.text.trimEnd())?.[0] ?? /^(?:__main__\.py|pytest|py\.test): error: .{1,1000}$/.exec(line.text.trimEnd())?.[0];
    if (usage !== undefined) {
        state.misused = true;
        sink.bug({ ...common, rule: 'usage', message: usage.replace(/^ERROR: /, ''), from: line.n, to: line.n });
    }
    return (listed ?? usage ?? stopped) !== undefined;
}
/** A conftest that cannot be loaded and pytest's own crash have no section around them. */
function starting(state, line) {
    const internal = /^INTERNALERROR> ?(.{0,4000})$/.exec(line.text);
    if (internal !== null) {
        if (state.block?.title !== 'INTERNALERROR')
            open(state, 'INTERNALERROR', line.n);
        if (state.block !== undefined)
            push(state.block, { ...line, text: internal[1] });
        return true;
    }
    if (/^ImportError while loading conftest '.{1,500}'\.$/.test(line.text.trimEnd())) {
        open(state, 'conftest', line.n);
        return true;
    }
    if (state.block?.title !== 'conftest')
        return false;
    const inside = /^(?:E(?: |$)| {4}|\S.{0,500}:\d{1,7}: in )/.test(line.text);
    if (inside)
        push(state.block, line);
    else
        delete state.block;
    return inside;
}
function flush(state, counts, sink) {
    (0, pytest_session_js_1.reportSession)(state.session, counts, sink);
    Object.assign(state, { session: (0, pytest_session_js_1.emptySession)(), section: 'none', captured: false, misused: false });
    delete state.block;
}


/***/ }),

/***/ 4447:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.draftPythonError = draftPythonError;
const frames_js_1 = __webpack_require__(10905);
const pytest_block_js_1 = __webpack_require__(88424);
/**
 * A traceback → what is wrong and where: the innermost line of the project, or the file that cannot be parsed.
 * @param test The id of the test that failed with it, if one did.
 */
function draftPythonError(error, test) {
    const frames = [...error.frames].reverse();
    const kind = test === undefined ? (0, pytest_block_js_1.pythonKind)(error.message) : 'test';
    const place = (kind === 'syntax' ? error.broken : undefined) ?? (0, frames_js_1.ownPlace)(frames);
    const causes = error.causes.map((cause) => `\ncause: ${cause.split('\n')[0]}`);
    return {
        tool: 'python',
        language: 'python',
        kind,
        severity: error.survived ? 'warning' : 'error',
        ...(0, frames_js_1.located)(place, frames),
        ...(test === undefined ? { rule: nameOf(error.message) } : { test }),
        message: `${error.message}${causes.join('')}`,
        ...(0, pytest_block_js_1.valuesIn)(error.message),
        from: error.from,
        to: error.to,
    };
}
/** `json.decoder.JSONDecodeError: text` → `JSONDecodeError`. */
function nameOf(message) {
    return (/^[\w.]{1,300}/.exec(message)?.[0] ?? '').split('.').at(-1) ?? '';
}


/***/ }),

/***/ 31617:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createPythonErrors = createPythonErrors;
const pytest_block_js_1 = __webpack_require__(88424);
const START = 'Traceback (most recent call last):';
const FRAME = /^\s{0,40}File "([^"]{1,500})", line (\d{1,7})(?:, in (.{1,200}))?$/;
/** `package.Name: text`, where loggers' levels are no names; without a text only what is surely an exception. */
const NAMED = /^(?!(?:INFO|DEBUG|WARNING|ERROR|CRITICAL|NOTE|WARN):)([A-Za-z_][\w.]{0,200})(?::(?: .{0,4000})?)$/;
const BARE = /^([A-Za-z_][\w.]{0,200}(?:Error|Exception|Interrupt|Exit|Warning|Iteration|Group|Expired|Timeout))$/;
const SURVIVED = /^(?:Exception ignored (?:in|while|on)\b|--- Logging error ---)/;
/** How far after an exception the words that chain it to the next may stand: its message can have several lines. */
const GAP = 30;
/** Source line, carets and notes between two frames, and what the program printed in between: standard output and error overtake each other. */
const BETWEEN = 30;
const FRAMES = 200;
function createPythonErrors(found) {
    const state = { part: 'frames', prefix: '', seen: 0, survived: -9 };
    const close = () => {
        const { error } = state;
        delete state.error;
        if (error !== undefined && error.message !== '' && (error.frames.length > 0 || error.broken !== undefined))
            found(error);
    };
    return {
        get open() {
            return state.error !== undefined;
        },
        line(line) {
            if (SURVIVED.test(line.text))
                state.survived = line.n;
            if (state.error === undefined || starts(line.text) !== undefined)
                return begin(state, line, close);
            const text = strip(line.text, state.prefix);
            state.seen += 1;
            if (state.part === 'frames')
                return frames(state, state.error, text, line.n) || stop(state, close, line);
            return after(state, state.error, text, line.n) || stop(state, close, line);
        },
        end: close,
    };
}
/** What does not belong to the traceback ends it, and may begin another. */
function stop(state, close, line) {
    const waiting = state.seen < (state.part === 'named' ? GAP : BETWEEN) && !/^\s*File "/.test(line.text) && state.error?.broken === undefined;
    if (waiting)
        return false;
    close();
    return begin(state, line, close);
}
/** What stands before the first words of a traceback; undefined where the line has none. */
function starts(text) {
    const at = text.indexOf(START);
    if (at < 0)
        return undefined;
    const before = text.slice(0, at);
    const group = before.endsWith('Exception Group ') ? before.slice(0, -'Exception Group '.length) : before;
    return group.replace('+', '|');
}
function begin(state, line, close) {
    const prefix = starts(line.text);
    const broken = prefix === undefined && state.error === undefined ? FRAME.exec(line.text) : null;
    if (prefix === undefined && (broken === null || broken[3] !== undefined))
        return false;
    const chained = prefix !== undefined && state.part === 'chained' ? state.error : undefined;
    if (chained === undefined)
        close();
    const causes = chained === undefined ? [] : [...chained.causes, chained.message];
    const error = { frames: [], message: '', causes, grouped: /\|/.test(prefix ?? ''), survived: line.n - state.survived <= 2, from: chained?.from ?? line.n, to: line.n };
    if (broken !== null)
        error.broken = { file: broken[1], line: Number(broken[2]) };
    Object.assign(state, { error, part: 'frames', prefix: prefix ?? '', seen: 0 });
    return prefix !== undefined;
}
function strip(text, prefix) {
    if (prefix !== '' && text.startsWith(prefix))
        return text.slice(prefix.length);
    return prefix.trim() !== '' && text.trimEnd() === prefix.trimEnd() ? '' : text;
}
/** Frames with their source lines; the first line that is indented no more names the exception. */
function frames(state, error, text, n) {
    const frame = FRAME.exec(text);
    if (frame !== null) {
        addFrame(error, frame);
        Object.assign(state, { seen: 0 });
        error.to = n;
        return true;
    }
    if (/^\s/.test(text) && state.seen <= BETWEEN)
        return true;
    const named = NAMED.exec(text.trimEnd()) ?? BARE.exec(text.trimEnd());
    if (named === null || (error.frames.length === 0 && !/^(?:SyntaxError|IndentationError|TabError)$/.test(named[1])))
        return false;
    error.message = text.trimEnd();
    error.to = n;
    Object.assign(state, { part: 'named', seen: 0 });
    return true;
}
function addFrame(error, frame) {
    const place = { file: frame[1], line: Number(frame[2]) };
    const name = frame[3];
    if (name === undefined)
        error.broken = place;
    else
        delete error.broken;
    if (error.frames.length > FRAMES)
        error.frames.splice(1, 1);
    if (name !== undefined)
        error.frames.push({ ...place, ...(name.startsWith('<') ? {} : { function: name }) });
}
/** After the name: lines that are indented go on with the message, and the words of a chain announce the next traceback. */
function after(state, error, text, n) {
    if (pytest_block_js_1.CHAIN.test(text.trimEnd())) {
        state.part = 'chained';
        return true;
    }
    if (state.part === 'chained')
        return text.trim() === '';
    const goesOn = state.seen <= 10 && /^\s{1,8}[^\s|+]/.test(text) && state.seen === error.message.split('\n').length;
    if (goesOn) {
        error.message += `\n${text.trimEnd()}`;
        error.to = n;
    }
    return goesOn;
}


/***/ }),

/***/ 1477:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.python = void 0;
const held_js_1 = __webpack_require__(58344);
const python_draft_js_1 = __webpack_require__(4447);
const python_errors_js_1 = __webpack_require__(31617);
const unittest_js_1 = __webpack_require__(3905);
/** Tracebacks and SyntaxErrors as Python prints them, and the failures of unittest, which are tracebacks under a heading. */
exports.python = {
    tool: 'python',
    language: 'python',
    docs: 'https://docs.python.org/3/library/traceback.html',
    proof: { tier: 1 },
    literals: ['Traceback (most recent call last):', 'File "', 'FAIL: ', 'ERROR: ', 'Exception ignored', '--- Logging error ---', ...held_js_1.VERDICTS],
    start: (sink) => machine(sink),
};
function machine(sink) {
    const held = (0, held_js_1.createHeld)(sink);
    const state = { group: [] };
    const errors = (0, python_errors_js_1.createPythonErrors)((error) => take(state, error, held, sink));
    return {
        get open() {
            return errors.open || state.ran !== undefined || state.heading !== undefined;
        },
        line(line) {
            // pytest marks its own crash, and reads it itself.
            if (line.text.startsWith('INTERNALERROR>'))
                return false;
            if (closing(state, line, sink) || heading(state, line, errors))
                return true;
            if ((0, held_js_1.isVerdict)(line.text))
                verdict(state, line, errors, held);
            return errors.line(line);
        },
        end() {
            errors.end();
            release(state, held);
            held.release();
        },
    };
}
/** A test runner closes its run: what was printed before is its affair. Only of unittest are the failures read here. */
function verdict(state, line, errors, held) {
    errors.end();
    held.drop();
    state.group = [];
    delete state.heading;
    if (line.text.startsWith('Ran '))
        state.ran = line.text;
}
function heading(state, line, errors) {
    const found = (0, unittest_js_1.readUnittestHeading)(line.text);
    if (found === undefined)
        return false;
    errors.end();
    state.heading = { ...found, n: line.n };
    return true;
}
function closing(state, line, sink) {
    if (state.ran === undefined || line.text.trim() === '')
        return false;
    const counts = (0, unittest_js_1.readUnittestEnd)(state.ran, line.text.trimEnd());
    delete state.ran;
    if (counts !== undefined)
        sink.tests(counts);
    return counts !== undefined;
}
function take(state, error, held, sink) {
    const { heading: under } = state;
    const draft = (0, python_draft_js_1.draftPythonError)(error, under?.load === false ? under.test : undefined);
    if (under !== undefined) {
        delete state.heading;
        sink.bug({ ...draft, from: under.n });
    }
    else if (error.grouped) {
        state.group.push(draft);
    }
    else {
        release(state, held);
        held.add(draft);
    }
}
/** A group stands first, its members follow; where members were read they are what went wrong. */
function release(state, held) {
    const members = state.group.filter((draft) => !/^\w{0,40}ExceptionGroup$/.test(draft.rule ?? ''));
    for (const draft of members.length > 0 ? members : state.group)
        held.add(draft);
    state.group = [];
}


/***/ }),

/***/ 25214:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ruff = void 0;
const rows_js_1 = __webpack_require__(4438);
const PLACE = '^(?:(?<file>(?:[A-Za-z]:)?[^\\s:][^:]{0,400}\\.(?:pyi?|ipynb)):)(?:cell \\d{1,4}:)?(?<line>\\d{1,7}):(?<column>\\d{1,5}): ';
const RULE = '(?<rule>[A-Z]{1,6}\\d{2,4})';
/** What `--fix` can mend carries a star. */
const STAR = '(?:\\[[*-]\\] )?';
/**
 * ruff's `--output-format concise` (and `text` before). Its messages begin with a capital letter or hold backticks, which tells them from
 * flake8's under the same codes; plugins of flake8 that write capitals are read as ruff's here.
 */
exports.ruff = (0, rows_js_1.rowParser)({
    tool: 'ruff',
    language: 'python',
    docs: 'https://docs.astral.sh/ruff/settings/#output-format',
    literals: ['.py:', '.pyi:', '.ipynb:', 'Would reformat: ', 'ruff failed'],
    rows: [
        { kind: 'syntax', pattern: new RegExp(`${PLACE}(?:(?<rule>invalid-syntax): |SyntaxError: )(?<message>.{1,2000})$`) },
        { kind: 'lint', pattern: new RegExp(`${PLACE}${RULE} \\[[*-]\\] (?<message>.{1,2000})$`) },
        { kind: 'lint', pattern: new RegExp(`${PLACE}(?!E9\\d\\d )${RULE} (?<message>[A-Z].{1,2000})$`) },
        { kind: 'lint', literal: '`', pattern: new RegExp(`${PLACE}${RULE} ${STAR}(?<message>[^\`]{0,1000}\`.{1,2000})$`) },
        { kind: 'format', rule: 'format', pattern: /^(?<message>Would reformat: (?<file>\S.{0,400}\.(?:pyi?|ipynb)))$/ },
    ],
});


/***/ }),

/***/ 3905:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readUnittestHeading = readUnittestHeading;
exports.readUnittestEnd = readUnittestEnd;
/** Format: https://docs.python.org/3/library/unittest.html#basic-example; before Python 3.11 the brackets do not repeat the method. */
function readUnittestHeading(text) {
    const match = /^(?:FAIL|ERROR): (\S{1,300}) \(([\w.<>]{1,500})\)(?: (?:\[.{0,300}\]|\(.{0,300}\)))?$/.exec(text.trimEnd());
    if (match === null)
        return undefined;
    const [, name = '', owner = ''] = match;
    const load = owner.startsWith('unittest.loader.');
    return { test: owner.endsWith(`.${name}`) ? owner : `${owner}.${name}`, load };
}
/** The two closing lines: `Ran 3 tests in 0.001s`, then `OK` or `FAILED (failures=1, errors=1, skipped=2)`. */
function readUnittestEnd(ran, verdict) {
    const total = /^Ran (\d{1,9}) tests? in /.exec(ran)?.[1];
    if (total === undefined || !/^(?:OK|FAILED|NO TESTS RAN)(?: \(.{0,200}\))?$/.test(verdict))
        return undefined;
    const count = (...words) => words.reduce((sum, word) => sum + Number(new RegExp(`[( ]${word}=(\\d{1,9})`).exec(verdict)?.[1] ?? 0), 0);
    const failed = count('failures', 'errors', 'unexpected successes');
    const skipped = count('skipped', 'expected failures');
    return { total: Number(total), passed: Math.max(0, Number(total) - failed - skipped), failed, skipped };
}


/***/ }),

/***/ 56759:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createPathCleaner = createPathCleaner;
exports.isForeign = isForeign;
/** Where hosted runners and container jobs check a repository out: <home>/<repository>/<repository>/. */
const RUNNERS = [
    '/home/runner/work/[^/\\\\\\s]{1,100}/[^/\\\\\\s]{1,100}',
    '/Users/runner/work/[^/\\\\\\s]{1,100}/[^/\\\\\\s]{1,100}',
    '(?:[A-Za-z]:)?[/\\\\](?:[^/\\\\\\s:]{1,100}[/\\\\]){0,4}_work[/\\\\][^/\\\\\\s]{1,100}[/\\\\][^/\\\\\\s]{1,100}',
    '/__w/[^/\\\\\\s]{1,100}/[^/\\\\\\s]{1,100}',
    '/github/workspace',
    '[A-Za-z]:[/\\\\]a[/\\\\][^/\\\\\\s]{1,100}[/\\\\][^/\\\\\\s]{1,100}',
];
/** Build tools that invent an address for a module of the project. */
const SCHEME = /^(?:file:\/\/(?=[/A-Za-z])|webpack-internal:\/\/\/|webpack:\/\/\/?(?:[^/\s]{0,100}\/(?=\.\/))?|turbopack:\/\/\/?(?:\[project\]\/)?|vite-node:\/\/)/;
/**
 * @param roots Folders that the log's paths may begin with (clones, `--root`); the longest is tried first.
 */
function createPathCleaner(roots = []) {
    const known = rootPatterns(roots);
    const prefixes = [...known, ...RUNNERS].join('|');
    const leading = new RegExp(`^(?:${prefixes})(?:[/\\\\]+|$)`);
    const inText = new RegExp(`(?:file:\\/\\/)?(?<![\\w.-])(?:${prefixes})[/\\\\]`, 'g');
    return {
        file: (printed) => cleanFile(printed, leading),
        text: (printed) => (printed.includes('/') || printed.includes('\\') ? printed.replace(inText, '') : printed),
    };
}
/** Absolute roots only: `.` would take the `./` from the names of modules. A root is matched with either separator; macOS shows /var, /tmp and /etc under /private as well. */
function rootPatterns(roots) {
    const named = roots.map((root) => root.replace(/[/\\]+$/, '')).filter((root) => /^(?:[/\\]|[A-Za-z]:)./.test(root));
    const longestFirst = [...new Set(named)].sort((a, b) => b.length - a.length);
    return longestFirst.map((root) => {
        const escaped = root.split(/[/\\]+/).map((name) => name.replace(/[.*+?^${}()|[\]]/g, '\\$&')).join('[/\\\\]+');
        return root.startsWith('/') ? `(?:\\/private)?${escaped}` : escaped;
    });
}
function cleanFile(printed, leading) {
    let file = printed.trim().replace(SCHEME, '');
    if (/^\/[A-Za-z]:[/\\]/.test(file))
        file = file.slice(1);
    file = file.replace(leading, '');
    if (file.includes('\\'))
        file = file.replace(/\\+/g, '/');
    while (file.startsWith('./'))
        file = file.slice(2).replace(/^\/+/, '');
    return file;
}
/** Frames and symbols that are not the project's own: runtimes, package folders, generated code. */
function isForeign(file) {
    return (file === '' ||
        /^(?:node:|internal\/|<|\[|native|evalmachine|https?:|\/usr\/(?:lib|local|share)\/|\/opt\/|\/nix\/|\/rustc\/|[A-Za-z]:\/hostedtoolcache\/)/.test(file) ||
        /(?:^|\/)(?:node_modules|site-packages|dist-packages|hostedtoolcache|\.pnpm|\.yarn|\.venv|\.tox|vendor\/bundle|lib\/python\d)(?:\/|\.|$)/.test(file));
}


/***/ }),

/***/ 29636:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createPrefilter = createPrefilter;
/**
 * An Aho-Corasick automaton over the literals of all parsers: the cost of a line is its length, however many parsers there are.
 * A log has millions of lines of which a handful matter, so these loops allocate nothing. States are numbered so that those where a literal
 * ends come last, and are kept multiplied by the width of a row: one comparison and one load for each character.
 * @see https://doi.org/10.1145/360825.360855
 */
function createPrefilter(literals) {
    const classes = classesOf(literals.flat());
    const { next, owners, width, firstFull } = compile(plant(literals, classes.of), classes.count);
    const { of } = classes;
    const ofByte = bytesOf(of);
    /** A line begins as if a line feed stood before it. */
    const first = next[of[0x0a]];
    const seen = new Int32Array(literals.length);
    const hits = [];
    let stamp = 0;
    const begin = () => {
        stamp += 1;
        hits.length = 0;
    };
    const take = (state) => {
        for (const parser of owners[state / width]) {
            if (seen[parser] === stamp)
                continue;
            seen[parser] = stamp;
            hits.push(parser);
        }
    };
    const ordered = () => (hits.length > 1 ? hits.sort((a, b) => a - b) : hits);
    return {
        scan(text) {
            begin();
            let state = first;
            for (let index = 0; index < text.length; index += 1) {
                state = next[state + of[text.charCodeAt(index)]];
                if (state >= firstFull)
                    take(state);
            }
            return ordered();
        },
        scanBytes(bytes, from, to) {
            begin();
            let state = first;
            for (let index = from; index < to; index += 1) {
                const letter = ofByte[bytes[index]];
                if (letter === UNPRINTABLE)
                    return null;
                state = next[state + letter];
                if (state >= firstFull)
                    take(state);
            }
            return ordered();
        },
    };
}
const UNPRINTABLE = 255;
/** Escapes may stand in the middle of a literal, and beyond ASCII a byte is no character. */
function bytesOf(of) {
    const bytes = of.slice(0, 256);
    for (let byte = 0; byte < 256; byte += 1)
        if ((byte < 0x20 && byte !== 0x09) || byte > 0x7e)
            bytes[byte] = UNPRINTABLE;
    return bytes;
}
/** Characters that no literal holds are all one class, which leads back to the start. */
function classesOf(literals) {
    const of = new Uint8Array(65_536);
    let count = 1;
    for (const literal of literals) {
        for (let index = 0; index < literal.length; index += 1) {
            const code = literal.charCodeAt(index);
            if (of[code] === 0 && count < UNPRINTABLE)
                of[code] = count++;
        }
    }
    return { of, count };
}
function plant(literals, of) {
    const trie = { edges: [new Map()], owners: [new Set()] };
    literals.forEach((words, parser) => {
        for (const word of words)
            trie.owners[grow(trie, word, of)]?.add(parser);
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

/***/ 28413:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isHarness = isHarness;
exports.rank = rank;
/** What stops a program from being built or loaded comes before what is only seen once it runs, and both before taste. */
const STAGE = {
    syntax: 0, import: 0, dependency: 0, config: 0, compile: 0, type: 0, link: 0,
    runtime: 1, test: 1, git: 1, security: 1,
    lint: 2, format: 2, docs: 2,
    infra: 3, unknown: 4,
};
const LEVEL = { error: 0, warning: 1, note: 2 };
const BREAKERS = ['syntax', 'import', 'dependency', 'compile', 'config'];
const BROKEN = ['test', 'runtime', 'unknown', 'import'];
/** What runners of commands say once a command has failed: true, and never the reason. */
const HARNESS = /^(?:Process completed with exit code \d|The process '.{0,300}' failed with exit code|Command (?:failed|".{0,300}") |.{0,20}ELIFECYCLE|(?:npm (?:ERR!|error) )?(?:Lifecycle script|command failed|Test failed\.)|make(?:\[\d+\])?: \*\*\*|collect2(?:\.exe)?: (?:fatal )?error: ld |\S{0,200}clang\S{0,20}: error: linker command failed|ld: symbol\(s\) not found|warnings found and -Werror specified|error Command failed|(?:error: )?script ".{0,100}" exited|subprocess\.CalledProcessError|Error: Command failed|\d+ (?:tests?|suites?|subtests?) failed)/i;
/** The same in the words of whatever ran the command, where no known tool says it. */
const ENDED = /\b(?:exited with|exit(?:ed)?|failed with(?: exit)?) (?:code|status)[: ]{1,2}\d{1,10}\b|^Executing the custom container implementation failed/;
/** Is it only the news that something failed, without saying what? */
function isHarness(found) {
    const { draft } = found;
    return draft.file === undefined && draft.test === undefined && ((draft.tool === 'github' && /^exit-\d/.test(draft.rule ?? '')) || HARNESS.test(draft.message) || (draft.kind === 'unknown' && ENDED.test(draft.message)));
}
/** First cause first: errors before warnings, causes before what they broke, each in the order of the log. */
function rank(found) {
    const causes = new Map(found.map((one) => [one, causeOf(one, found)]));
    const ordered = [...found].sort((a, b) => keyOf(a, causes.get(a)) - keyOf(b, causes.get(b)) || a.order - b.order);
    const places = new Map(ordered.map((one, place) => [one, place]));
    return ordered.map((one) => {
        const cause = causes.get(one);
        const place = cause === undefined ? undefined : places.get(cause);
        return { found: one, ...(place === undefined ? {} : { cause: place }) };
    });
}
function keyOf(one, cause) {
    const stage = STAGE[one.draft.kind] + (one.draft.kind === 'unknown' && one.draft.file === undefined ? 1 : 0);
    return LEVEL[one.draft.severity] * 100 + (cause === undefined ? 0 : 50) + stage;
}
/** The report that explains this one, if there is one. A cause is never itself a consequence, so there are no circles. */
function causeOf(one, all) {
    if (isHarness(one))
        return firstReal(one, all);
    if (!BROKEN.includes(one.draft.kind) || isBreaker(one))
        return undefined;
    return all.find((other) => other !== one && isBreaker(other) && explains(other, one));
}
function isBreaker(one) {
    return one.draft.severity === 'error' && BREAKERS.includes(one.draft.kind) && one.draft.file !== undefined && one.draft.test === undefined;
}
/** The first report that says something; an error rather than a warning, and a warning rather than nothing. */
function firstReal(one, all) {
    const real = all.filter((other) => other !== one && !isHarness(other) && other.step === one.step && other.draft.severity !== 'note');
    const ordered = real.sort((a, b) => keyOf(a, undefined) - keyOf(b, undefined) || a.order - b.order);
    return ordered[0];
}
/** A broken file explains what fails in it, what has it on its stack, and what quotes its message. */
function explains(cause, effect) {
    if (cause.step !== effect.step)
        return false;
    const file = cause.draft.file ?? '';
    const touched = [effect.draft.file, ...(effect.draft.frames ?? []).map((frame) => frame.file)];
    return touched.some((other) => other === file) || (cause.draft.message.length >= 12 && effect.draft.message.includes(cause.draft.message));
}


/***/ }),

/***/ 22030:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.checkstyle = void 0;
const rows_js_1 = __webpack_require__(4438);
const report_js_1 = __webpack_require__(72921);
/** Checkstyle's XML, which linters of every language can write: `file` elements with `error` elements in them. */
exports.checkstyle = {
    format: 'checkstyle',
    docs: 'https://checkstyle.org/config.html',
    kind: 'xml',
    read(root) {
        if (root.name !== 'checkstyle')
            return undefined;
        const files = root.children.filter((element) => element.name === 'file');
        const found = files.flatMap((file) => file.children.filter((element) => element.name === 'error').map((error) => findingOf(file, error)));
        return { drafts: found.slice(0, report_js_1.MOST).map((finding) => (0, report_js_1.draftOf)(finding, { tool: 'checkstyle', kind: 'lint', severity: 'error' })) };
    },
};
function findingOf(file, error) {
    const { line, column, severity, message = '', source } = error.attributes;
    const rule = source?.slice(source.lastIndexOf('.') + 1);
    return { message, ...(0, report_js_1.given)({ file: file.attributes['name'], line: (0, report_js_1.numberOf)(line), column: (0, report_js_1.numberOf)(column), severity: (0, rows_js_1.severityOf)(severity), rule: rule === '' ? undefined : rule }) };
}


/***/ }),

/***/ 56240:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ctrf = void 0;
const report_js_1 = __webpack_require__(72921);
/** Common Test Report Format: `results.tool`, `results.summary`, `results.tests`. */
exports.ctrf = {
    format: 'ctrf',
    docs: 'https://ctrf.io/docs/specification/overview',
    kind: 'json',
    read(value) {
        const results = (0, report_js_1.isObject)(value) && (0, report_js_1.isObject)(value['results']) ? value['results'] : undefined;
        if (results === undefined || !Array.isArray(results['tests']) || !(0, report_js_1.isObject)(results['summary']))
            return undefined;
        const { summary } = results;
        const tool = (0, report_js_1.isObject)(results['tool']) ? ((0, report_js_1.textOf)(results['tool']['name'])?.toLowerCase() ?? 'ctrf') : 'ctrf';
        const [total = 0, passed = 0, failed = 0] = ['tests', 'passed', 'failed'].map((name) => (0, report_js_1.numberOf)(summary[name]));
        const red = (0, report_js_1.objectsIn)(results['tests']).filter((test) => test['status'] === 'failed').slice(0, report_js_1.MOST);
        return { drafts: red.map((test) => (0, report_js_1.draftOf)(findingOf(test), { tool, kind: 'test', severity: 'error' })), tests: { total, passed, failed, skipped: Math.max(0, total - passed - failed) } };
    },
};
function findingOf(test) {
    const suite = Array.isArray(test['suite']) ? test['suite'].filter((part) => typeof part === 'string').join(' > ') : (0, report_js_1.textOf)(test['suite']);
    const name = (0, report_js_1.textOf)(test['name']) ?? '';
    const message = (0, report_js_1.textOf)(test['message']) ?? (0, report_js_1.textOf)(test['trace'])?.split('\n')[0] ?? 'test failed';
    return {
        message,
        test: suite === undefined || name.startsWith(suite) ? name : `${suite} > ${name}`,
        ...(0, report_js_1.given)({ file: (0, report_js_1.textOf)(test['filePath']), line: (0, report_js_1.numberOf)(test['line']), expected: undefined }),
    };
}


/***/ }),

/***/ 61529:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.findings = void 0;
const rows_js_1 = __webpack_require__(4438);
const report_js_1 = __webpack_require__(72921);
/** Names that linters of all languages give to one thing, the most telling first. */
const NAMES = {
    file: ['filePath', 'filename', 'fileName', 'Filename', 'file', 'File', 'path', 'filepath', 'file_path', 'document', 'source', 'uri', 'name'],
    line: ['line', 'Line', 'row', 'startLine', 'start_line', 'StartLine', 'line_no', 'start_line_no', 'lineNum', 'lineStart', 'beginLine', 'lineNumber', 'line_number', 'begin'],
    column: ['column', 'Column', 'col', 'startColumn', 'start_column', 'StartColumn', 'line_pos', 'start_line_pos', 'columnStart', 'beginColumn', 'columnNumber'],
    endLine: ['endLine', 'end_line', 'end_line_no', 'lineEnd', 'last_line', 'EndLine'],
    message: ['message', 'Message', 'msg', 'text', 'Text', 'description', 'Description', 'overview', 'hint', 'title', 'reason', 'failure', 'details'],
    rule: ['ruleId', 'rule_id', 'ruleName', 'rule_name', 'rule', 'Rule', 'code', 'Code', 'cop_name', 'check_id', 'check_name', 'Check', 'check', 'linter', 'FromLinter', 'smell_type', 'symbol', 'validator', 'test_id', 'identifier', 'id'],
    severity: ['severity', 'Severity', 'level', 'Level', 'issue_severity', 'type'],
};
/** Names that only one tool gives. */
const TOOLS = [
    { tool: 'eslint', has: ['ruleId', 'severity'] },
    { tool: 'ruff', has: ['noqa_row'] },
    { tool: 'golangci-lint', has: ['FromLinter'] },
    { tool: 'rubocop', has: ['cop_name'] },
    { tool: 'sqlfluff', has: ['line_pos'] },
    { tool: 'sqlfluff', has: ['start_line_pos'] },
    { tool: 'bandit', has: ['issue_severity'] },
    { tool: 'pylint', has: ['message-id', 'symbol'] },
    { tool: 'shellcheck', has: ['level', 'endColumn', 'fix', 'code'] },
];
/** Where the position is one object deeper. */
const PLACES = ['location', 'Location', 'loc', 'pos', 'Pos', 'position', 'start', 'range', 'region', 'span', 'begin', 'Position'];
/** What loggers write on every line and linters on none. */
const LOGGED = ['time', 'timestamp', 'ts', '@timestamp', 'Time', 'datetime', 'asctime'];
/** Nesting beyond this, and more values, are somebody's data. */
const DEPTH = 12;
const VALUES = 200_000;
/**
 * Any linter's JSON: wherever an object has a message and a line, and it or one around it names the file (or is kept under the file's name), that
 * is a finding. Tools agree on that much, and on little else.
 */
exports.findings = {
    format: 'findings',
    docs: 'https://eslint.org/docs/latest/use/formatters/#json',
    kind: 'json',
    read(value) {
        const found = [];
        walk(value, { depth: 0 }, { found, left: VALUES });
        return found.length === 0 ? undefined : { drafts: found.map((finding) => (0, report_js_1.draftOf)(finding, { tool: 'findings', kind: 'lint', severity: 'error' })) };
    },
};
function walk(value, around, state) {
    state.left -= 1;
    if (state.left < 0 || around.depth > DEPTH || state.found.length >= report_js_1.MOST)
        return;
    const inside = { ...around, depth: around.depth + 1 };
    if (Array.isArray(value))
        for (const one of value)
            walk(one, inside, state);
    if (!(0, report_js_1.isObject)(value))
        return;
    const file = fileIn(value) ?? around.file;
    const finding = findingIn(value, file);
    if (finding !== undefined) {
        state.found.push(finding);
        return;
    }
    for (const [key, one] of Object.entries(value)) {
        if (typeof one === 'object' && one !== null)
            walk(one, { ...inside, ...(0, report_js_1.given)({ file: isPath(key) ? key : file }) }, state);
    }
}
function findingIn(value, file) {
    if (LOGGED.some((name) => name in value))
        return undefined;
    const message = firstOf(value, NAMES.message, report_js_1.textOf);
    const place = placeIn(value);
    const rule = firstOf(value, NAMES.rule, ruleOf);
    const severity = firstOf(value, NAMES.severity, levelOf);
    if (message === undefined || place.line === undefined || (file === undefined && rule === undefined && severity === undefined))
        return undefined;
    // Tools count lines from one, but some give a column of 0 for the first.
    const { line, column, endLine } = place;
    return { message, ...(0, report_js_1.given)({ tool: TOOLS.find(({ has }) => has.every((name) => name in value))?.tool, severity, file, line, column: column === 0 ? undefined : column, endLine, rule }) };
}
/** The position may be in the object itself, one object deeper (`location`), or two (`location.start`, `range[0]`). */
function placeIn(value, depth = 0) {
    const line = firstOf(value, NAMES.line, report_js_1.numberOf) ?? (Array.isArray(value['lines']) ? (0, report_js_1.numberOf)(value['lines'][0]) : undefined);
    if (line !== undefined)
        return { line, ...(0, report_js_1.given)({ column: firstOf(value, NAMES.column, report_js_1.numberOf), endLine: firstOf(value, NAMES.endLine, report_js_1.numberOf) }) };
    if (depth >= 3)
        return {};
    for (const name of PLACES) {
        const deeper = Array.isArray(value[name]) ? value[name][0] : value[name];
        const place = (0, report_js_1.isObject)(deeper) ? placeIn(deeper, depth + 1) : {};
        if (place.line !== undefined)
            return place;
    }
    return {};
}
function fileIn(value) {
    const own = firstOf(value, NAMES.file, fileOf);
    if (own !== undefined)
        return own;
    for (const name of PLACES) {
        const deeper = value[name];
        const file = (0, report_js_1.isObject)(deeper) ? firstOf(deeper, NAMES.file, fileOf) : undefined;
        if (file !== undefined)
            return file;
    }
    return undefined;
}
function firstOf(value, names, read) {
    for (const name of names) {
        const got = Object.hasOwn(value, name) ? read(value[name]) : undefined;
        if (got !== undefined)
            return got;
    }
    return undefined;
}
function fileOf(value) {
    const text = (0, report_js_1.textOf)(value);
    return text !== undefined && (isPath(text) || text === '-') ? text : undefined;
}
/** A name with an extension or a folder, not a sentence and no address. */
function isPath(text) {
    return text.length <= 500 && !/[\n\t"<>|*?]|^https?:/.test(text) && /(?:[\\/][^\\/]|\.[A-Za-z][\w]{0,11}$)/.test(text) && !/\. /.test(text);
}
/** A code may be a number (shellcheck); a rule may be an object that has a name. */
function ruleOf(value) {
    if ((0, report_js_1.isObject)(value))
        return (0, report_js_1.textOf)(value['value']) ?? (0, report_js_1.textOf)(value['name']) ?? (0, report_js_1.textOf)(value['id']) ?? (0, report_js_1.textOf)(value['code']);
    const text = typeof value === 'number' ? String(value) : (0, report_js_1.textOf)(value);
    return text !== undefined && /^[\w@][\w@./:-]{0,119}$/.test(text) ? text : undefined;
}
/** Words, and the numbers of ESLint: 1 a warning, 2 an error. */
function levelOf(value) {
    if (value === 2 || value === 1)
        return value === 2 ? 'error' : 'warning';
    const text = (0, report_js_1.textOf)(value);
    if (text === undefined)
        return undefined;
    if (/^(?:high|blocker|major)$/i.test(text))
        return 'error';
    if (/^(?:medium|normal|minor|suggestion)$/i.test(text))
        return 'warning';
    return /^low$/i.test(text) ? 'note' : (0, rows_js_1.severityOf)(text);
}


/***/ }),

/***/ 30399:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.reportFormats = void 0;
exports.readJsonReport = readJsonReport;
exports.readReport = readReport;
const checkstyle_js_1 = __webpack_require__(22030);
const ctrf_js_1 = __webpack_require__(56240);
const findings_js_1 = __webpack_require__(61529);
const jest_json_js_1 = __webpack_require__(90820);
const junit_js_1 = __webpack_require__(66319);
const sarif_js_1 = __webpack_require__(98354);
const trx_js_1 = __webpack_require__(47705);
const xml_js_1 = __webpack_require__(31078);
/** The only registry. The first that knows a document reads it; `findings` knows nearly every linter's. */
exports.reportFormats = [sarif_js_1.sarif, jest_json_js_1.jestJson, ctrf_js_1.ctrf, findings_js_1.findings, junit_js_1.junit, trx_js_1.trx, checkstyle_js_1.checkstyle];
/** Of a JSON value that a tool printed or wrote. */
function readJsonReport(value) {
    for (const format of exports.reportFormats) {
        const told = format.kind === 'json' ? format.read(value) : undefined;
        if (told !== undefined)
            return told;
    }
    return undefined;
}
function readReport(text) {
    const start = /^\ufeff?\s{0,1000}/.exec(text)?.[0].length ?? 0;
    if (text[start] === '<')
        return readXmlReport(text.slice(start));
    if (text[start] !== '{' && text[start] !== '[')
        return { kind: 'text', text };
    try {
        const told = readJsonReport(JSON.parse(text.slice(start)));
        return told === undefined ? { kind: 'told', told: { drafts: [] } } : { kind: 'told', told };
    }
    catch (error) {
        // One document on each line, or what a tool printed around its document: the parsers of logs know those.
        return text.includes('\n{') || text.includes('\n[') ? { kind: 'text', text } : { kind: 'broken', reason: `it is no JSON (${error.message.slice(0, 100)})` };
    }
}
function readXmlReport(text) {
    const xml = (0, xml_js_1.readXml)(text);
    if (!xml.ok)
        return { kind: 'broken', reason: `it is no XML that can be read (${xml.reason})` };
    for (const format of exports.reportFormats) {
        const told = format.kind === 'xml' ? format.read(xml.root) : undefined;
        if (told !== undefined)
            return { kind: 'told', told };
    }
    return { kind: 'broken', reason: `no report format begins with <${xml.root.name.slice(0, 60)}>` };
}


/***/ }),

/***/ 90820:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.jestJson = void 0;
const frames_js_1 = __webpack_require__(10905);
const report_js_1 = __webpack_require__(72921);
/** What `jest --json` and vitest's reporter `json` write: `testResults` with their `assertionResults`. */
exports.jestJson = {
    format: 'jest-json',
    docs: 'https://jestjs.io/docs/cli#--json, https://vitest.dev/guide/reporters#json-reporter',
    kind: 'json',
    read(value) {
        if (!(0, report_js_1.isObject)(value) || !Array.isArray(value['testResults']) || (0, report_js_1.numberOf)(value['numTotalTests']) === undefined)
            return undefined;
        const files = (0, report_js_1.objectsIn)(value['testResults']).slice(0, report_js_1.MOST);
        const [total = 0, passed = 0, failed = 0] = ['numTotalTests', 'numPassedTests', 'numFailedTests'].map((name) => (0, report_js_1.numberOf)(value[name]));
        return { drafts: files.flatMap((file) => failuresIn(file).map((finding) => (0, report_js_1.draftOf)(finding, { tool: 'jest', kind: 'test', severity: 'error' }))), tests: { total, passed, failed, skipped: Math.max(0, total - passed - failed) } };
    },
};
function failuresIn(file) {
    const name = (0, report_js_1.textOf)(file['name']);
    const tests = (0, report_js_1.objectsIn)(file['assertionResults']);
    const failed = tests.filter((test) => test['status'] === 'failed').map((test) => failureOf(test, name));
    // A file that could not be loaded has a message and no tests.
    const broken = tests.length === 0 && file['status'] === 'failed' ? (0, report_js_1.textOf)(file['message']) : undefined;
    return broken === undefined ? failed : [...failed, { ...split(broken, name), kind: 'runtime' }];
}
function failureOf(test, file) {
    const said = Array.isArray(test['failureMessages']) ? (0, report_js_1.textOf)(test['failureMessages'][0]) : undefined;
    const ancestors = Array.isArray(test['ancestorTitles']) ? test['ancestorTitles'] : [];
    const titles = [...ancestors, test['title']].filter((title) => typeof title === 'string' && title !== '');
    return { ...split(said ?? 'test failed', file), test: titles.join(' › ') };
}
/** A message and its stack in one text. Where no frame is the project's own, the test file is all that is known. */
function split(text, file) {
    const lines = text.split('\n');
    const stack = lines.findIndex((line) => /^\s{1,12}at /.test(line));
    const frames = (stack < 0 ? [] : lines.slice(stack)).flatMap((line) => (0, frames_js_1.readFrame)(line) ?? []);
    const place = (0, frames_js_1.ownPlace)(frames);
    const message = (stack < 0 ? lines : lines.slice(0, stack)).join('\n').trim();
    return { ...(place === undefined && file !== undefined ? { file } : {}), ...(0, frames_js_1.located)(place, frames), message: message === '' ? 'test failed' : message };
}


/***/ }),

/***/ 66319:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.junit = void 0;
const stack_js_1 = __webpack_require__(60107);
const report_js_1 = __webpack_require__(72921);
const xml_js_1 = __webpack_require__(31078);
/**
 * JUnit XML as everybody writes it (surefire, gradle, pytest, jest-junit, node:test, gtest, ctest, go-junit-report, phpunit …): testcases with
 * `failure` or `error` in them.
 */
exports.junit = {
    format: 'junit',
    docs: 'https://github.com/testmoapp/junitxml',
    kind: 'xml',
    read(root) {
        if (root.name !== 'testsuites' && root.name !== 'testsuite')
            return undefined;
        const cases = (0, xml_js_1.descendants)(root, 'testcase');
        const red = cases.filter((test) => problemOf(test) !== undefined);
        const skipped = cases.filter((test) => (0, xml_js_1.child)(test, 'skipped') !== undefined && problemOf(test) === undefined).length;
        const drafts = red.slice(0, report_js_1.MOST).map((test) => (0, report_js_1.draftOf)(findingOf(test, problemOf(test)), { tool: 'junit', kind: 'test', severity: 'error' }));
        return { drafts, tests: { total: cases.length, passed: cases.length - red.length - skipped, failed: red.length, skipped } };
    },
};
function problemOf(test) {
    return (0, xml_js_1.child)(test, 'failure') ?? (0, xml_js_1.child)(test, 'error');
}
function findingOf(test, problem) {
    const { name = '', classname, file, line } = test.attributes;
    const said = problem.attributes['message']?.trim() ?? '';
    const body = problem.text.trim();
    const { place, frames } = (0, stack_js_1.framesIn)(body);
    const at = place ?? (0, report_js_1.given)({ file: file ?? problem.attributes['file'], line: (0, report_js_1.numberOf)(line ?? problem.attributes['line']) });
    const type = problem.attributes['type'];
    const message = said === '' ? (body.split('\n')[0] ?? '') : said;
    return {
        message: message === '' ? (type ?? 'test failed') : message,
        test: nameOf(name, classname),
        ...at,
        ...(frames.length === 0 ? {} : { frames }),
    };
}
/** As the runners name their tests: with the class in front, unless the name says it already. */
function nameOf(name, classname) {
    return classname === undefined || classname === '' || name.startsWith(classname) ? name : `${classname}.${name}`;
}


/***/ }),

/***/ 72921:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MOST = void 0;
exports.draftOf = draftOf;
exports.isObject = isObject;
exports.objectsIn = objectsIn;
exports.textOf = textOf;
exports.numberOf = numberOf;
exports.given = given;
/** No report of a step that people mend has more findings; what comes behind is left out. */
exports.MOST = 5_000;
function draftOf(finding, otherwise) {
    return { ...otherwise, ...finding, from: 0, to: 0 };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function objectsIn(value) {
    return Array.isArray(value) ? value.filter(isObject) : [];
}
function textOf(value) {
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
/** A position: a number, or digits in quotes. */
function numberOf(value) {
    const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
    return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}
/** Only what is there: a field that a report leaves out stays out. */
function given(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 98354:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.sarif = void 0;
const report_js_1 = __webpack_require__(72921);
const LEVELS = { error: 'error', warning: 'warning', note: 'note', none: 'note' };
/** SARIF 2.1.0. A result that was suppressed, or is not `fail`, is no finding. */
exports.sarif = {
    format: 'sarif',
    docs: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html',
    kind: 'json',
    read(value) {
        if (!(0, report_js_1.isObject)(value) || !Array.isArray(value['runs']) || !('version' in value || '$schema' in value))
            return undefined;
        const drafts = (0, report_js_1.objectsIn)(value['runs']).flatMap((run) => {
            const driver = (0, report_js_1.isObject)(run['tool']) && (0, report_js_1.isObject)(run['tool']['driver']) ? run['tool']['driver'] : {};
            const tool = (0, report_js_1.textOf)(driver['name'])?.toLowerCase() ?? 'sarif';
            const levels = new Map((0, report_js_1.objectsIn)(driver['rules']).map((rule) => [(0, report_js_1.textOf)(rule['id']), levelOf(rule['defaultConfiguration'])]));
            return (0, report_js_1.objectsIn)(run['results']).slice(0, report_js_1.MOST).flatMap((result) => {
                const finding = resultOf(result, levels);
                return finding === undefined ? [] : [(0, report_js_1.draftOf)(finding, { tool, kind: 'lint', severity: 'warning' })];
            });
        });
        return { drafts };
    },
};
function resultOf(result, levels) {
    const message = (0, report_js_1.isObject)(result['message']) ? ((0, report_js_1.textOf)(result['message']['text']) ?? (0, report_js_1.textOf)(result['message']['markdown'])) : undefined;
    const passed = result['kind'] !== undefined && result['kind'] !== 'fail';
    if (message === undefined || passed || (0, report_js_1.objectsIn)(result['suppressions']).length > 0)
        return undefined;
    const rule = (0, report_js_1.textOf)(result['ruleId']);
    const severity = LEVELS[(0, report_js_1.textOf)(result['level']) ?? ''] ?? levels.get(rule);
    return { message, ...(0, report_js_1.given)({ rule, severity }), ...placeOf((0, report_js_1.objectsIn)(result['locations'])[0]) };
}
function levelOf(configuration) {
    return (0, report_js_1.isObject)(configuration) ? LEVELS[(0, report_js_1.textOf)(configuration['level']) ?? ''] : undefined;
}
function placeOf(location) {
    const physical = (0, report_js_1.isObject)(location?.['physicalLocation']) ? location['physicalLocation'] : {};
    const artifact = (0, report_js_1.isObject)(physical['artifactLocation']) ? physical['artifactLocation'] : {};
    const region = (0, report_js_1.isObject)(physical['region']) ? physical['region'] : {};
    return (0, report_js_1.given)({ file: decoded((0, report_js_1.textOf)(artifact['uri'])), line: (0, report_js_1.numberOf)(region['startLine']), column: (0, report_js_1.numberOf)(region['startColumn']), endLine: (0, report_js_1.numberOf)(region['endLine']) });
}
/** An address, not a path: blanks and others are escaped. */
function decoded(uri) {
    try {
        return uri === undefined ? undefined : decodeURIComponent(uri);
    }
    catch {
        return uri;
    }
}


/***/ }),

/***/ 60107:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.framesIn = framesIn;
const frames_js_1 = __webpack_require__(10905);
/** One frame as the languages print it: file and line, and the function where it is named. Innermost first but for Python. */
const FRAMES = [
    { form: /^\s{0,12}File "(?<file>[^"]{1,500})", line (?<line>\d{1,7})(?:, in (?<function>\S{1,200}))?/, outermostFirst: true },
    { form: /^\s{0,12}(?:at|in) (?:async )?(?<function>[^()]{1,300}) \((?<file>[^()]{1,500}):(?<line>\d{1,7})(?::\d{1,7})?\)$/ },
    { form: /^\s{0,12}at (?<function>[\w.$<>]{1,300})\((?<file>[\w$-]{1,200}\.\w{1,10}):(?<line>\d{1,7})\)$/ },
    { form: /^\s{0,12}at (?<function>.{1,500}) in (?<file>.{1,500}):line (?<line>\d{1,7})$/ },
    { form: /^\s{0,12}(?:at |# )?(?<file>(?:file:\/\/)?(?:[A-Za-z]:)?[^\s:()]{1,400}\.\w{1,10}):(?<line>\d{1,7})(?::|$|\s|:in )/ },
];
const MOST = 50;
/** The frames in a text that holds a stack, innermost first, and the first that is the project's own. */
function framesIn(text) {
    const frames = [];
    let outermostFirst = false;
    for (const line of text.split('\n').slice(0, 500)) {
        const found = FRAMES.find(({ form }) => form.test(line.trimEnd()));
        const groups = found?.form.exec(line.trimEnd())?.groups;
        if (groups === undefined || frames.length >= MOST)
            continue;
        outermostFirst ||= found?.outermostFirst === true;
        const name = groups['function'];
        frames.push({ file: groups['file'], line: Number(groups['line']), ...(name === undefined || name.startsWith('<') ? {} : { function: name.trim() }) });
    }
    const ordered = outermostFirst ? frames.reverse() : frames;
    const own = ordered.find((frame) => (0, frames_js_1.isOwn)(frame.file));
    return { ...(own?.line === undefined ? {} : { place: { file: own.file, line: own.line } }), frames: ordered };
}


/***/ }),

/***/ 47705:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.trx = void 0;
const stack_js_1 = __webpack_require__(60107);
const report_js_1 = __webpack_require__(72921);
const xml_js_1 = __webpack_require__(31078);
/** Visual Studio's test results: `TestRun` with `UnitTestResult`s. */
exports.trx = {
    format: 'trx',
    docs: 'https://learn.microsoft.com/en-us/visualstudio/test/vstest-console-options',
    kind: 'xml',
    read(root) {
        if (root.name !== 'TestRun')
            return undefined;
        const results = (0, xml_js_1.descendants)(root, 'UnitTestResult');
        const outcome = (...names) => results.filter((result) => names.includes(result.attributes['outcome'] ?? ''));
        const red = outcome('Failed', 'Error', 'Timeout', 'Aborted');
        const passed = outcome('Passed').length;
        const drafts = red.slice(0, report_js_1.MOST).map((result) => (0, report_js_1.draftOf)(findingOf(result), { tool: 'trx', kind: 'test', severity: 'error' }));
        return { drafts, tests: { total: results.length, passed, failed: red.length, skipped: results.length - passed - red.length } };
    },
};
function findingOf(result) {
    const info = (0, xml_js_1.descendants)(result, 'ErrorInfo')[0];
    const message = (info === undefined ? undefined : (0, xml_js_1.child)(info, 'Message')?.text.trim()) ?? '';
    const { place, frames } = (0, stack_js_1.framesIn)(info === undefined ? '' : ((0, xml_js_1.child)(info, 'StackTrace')?.text ?? ''));
    return { message: message === '' ? 'test failed' : message, test: result.attributes['testName'] ?? '', ...place, ...(frames.length === 0 ? {} : { frames }) };
}


/***/ }),

/***/ 31078:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readXml = readXml;
exports.descendants = descendants;
exports.child = child;
const saxes_1 = __webpack_require__(59800);
/** Deeper and larger documents are nobody's test report. (Threat: a document that is small on disk and large in memory.) */
const DEPTH = 64;
const ELEMENTS = 500_000;
const TEXT = 20_000;
/**
 * Reads a document. No entity is ever expanded but the five of XML itself and character references, no DTD is looked at, nothing is fetched
 * (threat: billion laughs, external entities): a document that uses others is not read.
 * @returns its root, or why it cannot be read
 */
function readXml(text) {
    const parser = new saxes_1.SaxesParser({ xmlns: false, position: true });
    const open = [];
    let root;
    let count = 0;
    let reason;
    // Thrown out of the handlers: the parser goes on otherwise.
    const refuse = (why) => {
        reason = why;
        throw new Error(why);
    };
    parser.on('error', (error) => refuse(error.message));
    parser.on('opentag', ({ name, attributes }) => {
        count += 1;
        if (count > ELEMENTS)
            refuse(`it has more than ${ELEMENTS} elements`);
        if (open.length >= DEPTH)
            refuse(`its elements are nested more than ${DEPTH} deep`);
        const element = { name: localName(name), attributes: attributes, text: '', children: [] };
        open.at(-1)?.children.push(element);
        root ??= element;
        open.push(element);
    });
    const add = (more) => {
        const element = open.at(-1);
        if (element !== undefined && element.text.length < TEXT)
            element.text += more.slice(0, TEXT);
    };
    parser.on('text', add);
    parser.on('cdata', add);
    parser.on('closetag', () => void open.pop());
    try {
        parser.write(text).close();
    }
    catch (error) {
        reason ??= error.message;
    }
    if (reason !== undefined)
        return { ok: false, reason };
    return root === undefined ? { ok: false, reason: 'it is empty' } : { ok: true, root };
}
/** `ns:testcase` → `testcase`: the formats here need no namespaces to be told apart. */
function localName(name) {
    return name.slice(name.indexOf(':') + 1);
}
/** The elements of this name, however deep, in their order. */
function descendants(root, name) {
    const found = [];
    const visit = (element) => {
        if (element.name === name)
            found.push(element);
        for (const child of element.children)
            visit(child);
    };
    visit(root);
    return found;
}
function child(element, name) {
    return element.children.find((one) => one.name === name);
}


/***/ }),

/***/ 4438:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.rowParser = rowParser;
exports.severityOf = severityOf;
/** A parser for a tool whose errors take one line each: data only. The first row that fits reads the line. */
function rowParser(table) {
    const { tool, also, language, docs, proof = { tier: 1 }, literals, fallback } = table;
    const optional = { ...(also === undefined ? {} : { also }), ...(language === undefined ? {} : { language }), ...(fallback === undefined ? {} : { fallback }) };
    return { tool, docs, proof, literals, ...optional, start: (sink) => rowMachine(table, sink) };
}
function rowMachine(table, sink) {
    return {
        open: false,
        line(line) {
            for (const row of table.rows) {
                if (row.literal !== undefined && !line.text.includes(row.literal))
                    continue;
                const groups = row.pattern.exec(line.text);
                if (groups === null)
                    continue;
                sink.bug(draftOf(table, row, groups, line));
                return true;
            }
            return false;
        },
        end() { },
    };
}
function draftOf(table, row, match, line) {
    const { file, rule = row.rule, message, test, severity, ...places } = match.groups ?? {};
    return {
        tool: table.tool,
        ...(table.language === undefined ? {} : { language: table.language }),
        kind: row.kind,
        severity: severityOf(severity) ?? row.severity ?? 'error',
        ...(file === undefined ? {} : { file }),
        ...numberField('line', places['line']),
        ...numberField('column', places['column']),
        ...numberField('endLine', places['endLine']),
        ...(rule === undefined ? {} : { rule }),
        ...(test === undefined ? {} : { test }),
        message: message ?? line.text.trim(),
        from: line.n,
        to: line.n,
    };
}
function numberField(name, digits) {
    return digits === undefined ? {} : { [name]: Number(digits) };
}
/** The words that tools use for how bad it is; undefined for a word that is none of them. */
function severityOf(word) {
    if (word === undefined)
        return undefined;
    const lower = word.trim().toLowerCase();
    if (/^(?:fatal|fatal error|internal error|internal compiler error|error|err|e|failure|failed|critical|severe|panic|f)$/.test(lower))
        return 'error';
    if (/^(?:warning|warn|w|caution)$/.test(lower))
        return 'warning';
    return /^(?:note|notice|info|information|hint|help|remark|style|convention|refactor|i|c|r|n)$/.test(lower) ? 'note' : undefined;
}


/***/ }),

/***/ 21679:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LOOKED_AT = void 0;
exports.chooseWindow = chooseWindow;
const fingerprint_js_1 = __webpack_require__(22587);
/** A command that the shell (`set -x`), a test of documents or npm shows before it runs. */
const SHOWN = /^(?:\+{1,3}|\$|>) \S/;
/** So many lines before the end are looked at. */
exports.LOOKED_AT = 2_000;
const BEFORE = 9;
const AFTER = 25;
/** What is said further from the end was followed by too much that went well. */
const LATE = 80;
const TELLING = /\b(?:err(?:or)?s?|fail(?:ed|s|ure|ures|ing)?|fatal|exception|panic(?:ked)?|abort(?:ed|ing)?|crash(?:ed)?|cannot|can't|couldn't|could not|unable to|not found|no such|not (?:allowed|permitted|supported|clean|up to date)|missing|denied|refus(?:ed|es|ing)|reject(?:ed|ing)|invalid|illegal|unexpected|unknown|unsupported|undefined|unresolved|timed? ?out|exceed(?:s|ed)?|more than|less than|too (?:many|few|large|long|old)|must (?:be|not)|conflicts?|mismatch(?:ed)?|dirty|differs?|out of date|killed|signal)\b/i;
/** The same words where nothing is wrong. */
const QUIET = /\b(?:0|no|without) (?:err(?:or)?s?|fail(?:ed|ures?)|warnings?|conflicts?)\b|\b(?:err(?:or)?s?|fail(?:ed|ures?))(?::|=| +) *0\b|\bfailed to (?:upload|report|send|save) (?:cache|metrics|telemetry)|^\s*(?:✓|✔|ok\b|pass(?:ed)?\b|skip)/i;
/**
 * Chooses by three things: a line that says something of failure, that is rare among the lines of its own step (what a tool prints again and
 * again is its ordinary talk), and that stands near the end of what the last command printed.
 * @param lines the last lines of the step, up to the statement that it failed; null where they hold no words
 */
function chooseWindow(lines) {
    const start = lastCommand(lines);
    const said = lines.slice(start).filter((line) => /[\p{L}\p{N}]/u.test(line.text) && line.mark === undefined && !SHOWN.test(line.text)).slice(-LATE);
    const best = mostTelling(said, countTemplates(lines));
    if (best === undefined)
        return null;
    const first = lines[start];
    const end = lines.at(-1).n;
    const [from, to] = [Math.max(first.n, best.n - BEFORE), Math.min(end, best.n + AFTER)];
    return { message: best.text.trim(), from, to, cut: from - first.n + (end - to) };
}
/** Where the output of the last command begins: behind the header that the runner prints, or behind a command that the shell or npm shows. */
function lastCommand(lines) {
    const header = lines.findLastIndex((line, index) => line.mark === 'endgroup' && isHeader(lines, index));
    const shown = lines.findLastIndex((line) => line.mark === 'command' || SHOWN.test(line.text));
    const start = Math.max(header, shown) + 1;
    return lines.slice(start).some((line) => line.text.trim() !== '') ? start : header + 1;
}
function isHeader(lines, end) {
    const group = lines.slice(0, end).findLast((line) => line.mark === 'group');
    return group?.text.startsWith('Run ') === true;
}
function countTemplates(lines) {
    const counts = new Map();
    for (const { text } of lines) {
        const template = (0, fingerprint_js_1.mask)(text);
        counts.set(template, (counts.get(template) ?? 0) + 1);
    }
    return counts;
}
function mostTelling(said, counts) {
    let best;
    said.forEach((line, index) => {
        const telling = TELLING.test(line.text) && !QUIET.test(line.text) ? 4 : 0;
        const score = telling + 3 / (counts.get((0, fingerprint_js_1.mask)(line.text)) ?? 1) + (2 * (index + 1)) / said.length;
        if (best === undefined || score > best.score)
            best = { line, score };
    });
    return best?.line;
}


/***/ }),

/***/ 52742:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createWindows = createWindows;
const rank_js_1 = __webpack_require__(28413);
const window_js_1 = __webpack_require__(21679);
/** Where warnings are what failed the build, they are the cause, and they were read. */
const WARNED = /-Werror\b|warnings? (?:found|treated|as errors?)|too many warnings/i;
/** A log of so many steps that failed in silence has no use for one window more. */
const STEPS = 50;
function createWindows({ recall, quote, tidy }) {
    const told = new Set();
    const silent = new Map();
    const choose = (to) => {
        const lines = recall(to - window_js_1.LOOKED_AT, to);
        return lines.length === 0 ? null : (0, window_js_1.chooseWindow)(lines);
    };
    const excerptOf = ({ from, to, cut }) => `${cut === 0 ? '' : `… (${cut} more lines of this output are not shown)\n`}${quote(from, to)}`;
    return {
        see(found) {
            const { draft, step, order } = found;
            if (draft.severity !== 'error')
                return;
            if (!(0, rank_js_1.isHarness)(found) || WARNED.test(draft.message))
                return void told.add(step);
            if (draft.tool !== 'github' || told.has(step) || silent.has(step) || silent.size >= STEPS)
                return;
            const window = choose(draft.from - 1);
            if (window === null)
                return;
            const { message, from, to } = window;
            const report = tidy({ tool: 'log', kind: 'unknown', severity: 'error', ...(draft.rule === undefined ? {} : { rule: draft.rule }), message, from, to });
            silent.set(step, { draft: report, order: order - 0.5, weak: true, excerpt: excerptOf(window), ...(step === undefined ? {} : { step }) });
        },
        stated: () => [...silent].flatMap(([step, found]) => (told.has(step) ? [] : [found])),
        last(lastLine) {
            const window = lastLine === undefined ? null : choose(lastLine);
            if (window === null)
                return undefined;
            const { message } = tidy({ tool: 'log', kind: 'unknown', severity: 'error', message: window.message, from: window.from, to: window.to });
            return { message, logLines: [window.from, window.to], excerpt: excerptOf(window) };
        },
    };
}


/***/ }),

/***/ 69639:
/***/ ((__unused_webpack_module, exports) => {


/**
 * SHA-256 in plain code: stages may not touch node:crypto, and names made from hashes (fingerprints, branch names) must be the
 * same on every machine. For names and comparison only: nothing secret is ever hashed here.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.sha256 = sha256;
exports.shortHash = shortHash;
const FIRST_64_PRIMES = firstPrimes(64);
const ROUND = FIRST_64_PRIMES.map((prime) => fraction(Math.cbrt(prime)));
const START = FIRST_64_PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
/**
 * The SHA-256 of bytes, or of a text in UTF-8, as 64 lower-case hex digits.
 * @see https://csrc.nist.gov/pubs/fips/180-4/upd1/final section 6.2
 */
function sha256(input) {
    const bytes = padded(typeof input === 'string' ? new TextEncoder().encode(input) : input);
    const view = new DataView(bytes.buffer);
    let state = START;
    for (let at = 0; at < bytes.length; at += 64)
        state = compress(state, schedule(view, at));
    return state.map((word) => word.toString(16).padStart(8, '0')).join('');
}
/** The first `digits` hex digits of the SHA-256: enough to name things, not to prove them. */
function shortHash(input, digits) {
    return sha256(input).slice(0, digits);
}
/** The message, one bit, zeros, and the length in bits as 64 bits: a whole number of 64-byte blocks. */
function padded(input) {
    const out = new Uint8Array(Math.ceil((input.length + 9) / 64) * 64);
    out.set(input);
    out[input.length] = 0x80;
    const view = new DataView(out.buffer);
    view.setUint32(out.length - 8, Math.floor(input.length / 0x20000000));
    view.setUint32(out.length - 4, (input.length << 3) >>> 0);
    return out;
}
function schedule(view, at) {
    const words = new Uint32Array(64);
    for (let i = 0; i < 16; i++)
        words[i] = view.getUint32(at + i * 4);
    for (let i = 16; i < 64; i++) {
        const early = words[i - 15] ?? 0;
        const late = words[i - 2] ?? 0;
        const s0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
        const s1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
        words[i] = (words[i - 16] ?? 0) + s0 + (words[i - 7] ?? 0) + s1;
    }
    return words;
}
function compress(state, words) {
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let i = 0; i < 64; i++) {
        const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
        const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (ROUND[i] ?? 0) + (words[i] ?? 0)) >>> 0;
        const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
        const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) >>> 0;
        [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) >>> 0, c, b, a, (t1 + t2) >>> 0];
    }
    return [a, b, c, d, e, f, g, h].map((word, i) => (word + (state[i] ?? 0)) >>> 0);
}
function turn(word, by) {
    return (word >>> by) | (word << (32 - by));
}
/** The first 32 bits behind the point, which is how the standard defines its constants. */
function fraction(value) {
    return Math.floor((value - Math.floor(value)) * 0x100000000);
}
function firstPrimes(count) {
    const primes = [];
    for (let n = 2; primes.length < count; n++)
        if (primes.every((prime) => n % prime !== 0))
            primes.push(n);
    return primes;
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
    const isIdle = (bytes, from, to) => {
        if (wants === undefined || echo.holding || to - from > max)
            return false;
        const start = prefix.skip(bytes, from, to);
        return start !== -1 && !isMarked(bytes, start, to) && !wants(bytes, start, to);
    };
    const read = (raw, each) => {
        if (raw.length > max)
            cut = true;
        const ended = raw.charCodeAt(raw.length - 1) === 0x0d ? raw.slice(0, -1) : raw;
        const text = prefix.read((0, clean_text_js_1.windowed)(ended, max));
        const step = prefix.step;
        const clean = (0, clean_text_js_1.isDirty)(text) ? (0, clean_text_js_1.cleanText)(text) : text;
        // Most lines: no marker, nothing to copy.
        if (!clean.includes('::') && !clean.startsWith('##[') && !clean.startsWith('['))
            echo.push(step === undefined ? { n, text: clean } : { n, text: clean, step }, each);
        else
            for (const line of markedLines(clean, n, step))
                echo.push(line, each);
    };
    const reader = (each) => (piece, from, to, index) => {
        n += 1;
        if (index === 0 && wants !== undefined)
            tail.add(piece.bytes, n);
        const end = to > from && piece.bytes[to - 1] === 0x0d ? to - 1 : to;
        if (!isIdle(piece.bytes, from, end))
            read(piece.text(index), each);
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
exports.createCleaner = exports.cleanBytes = void 0;
exports.openLog = openLog;
const index_js_1 = __webpack_require__(85975);
var clean_js_1 = __webpack_require__(34567);
Object.defineProperty(exports, "cleanBytes", ({ enumerable: true, get: function () { return clean_js_1.cleanBytes; } }));
Object.defineProperty(exports, "createCleaner", ({ enumerable: true, get: function () { return clean_js_1.createCleaner; } }));
/** The raw bytes of a log, wherever it is. */
function openLog(world, ref) {
    return ref.source === 'file' ? index_js_1.sources.file.read(world, ref) : index_js_1.sources.command.read(world, ref);
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
    const isView = (names) => TIME.test(names.text) || (prefix !== undefined && names.job === job);
    const readView = (line) => {
        if (prefix !== undefined && line.startsWith(prefix))
            return line.slice(prefix.length);
        const names = splitView(line);
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
            const tab = tabs.next(bytes, from);
            return tab > from && tab < to && tab - from <= NAME ? -1 : skipTime(bytes, from, to);
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
/** TIME over bytes; what only looks like a time is left to the pattern. */
function skipTime(bytes, from, to) {
    if (bytes[from] === MARK)
        return -1;
    if (to - from < 20 || bytes[from + 4] !== DASH || bytes[from + 10] !== T)
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
            eachLine(pieceOf(rest.take(), utf8), each);
        }
        if (from <= last)
            eachLine(pieceOf(piece.subarray(from, last), utf8), each);
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
                eachLine(pieceOf(rest.take(), utf8), each);
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
/** All lines of a piece are decoded together, with the first that is asked for: one call per line would cost more than the lines. */
function pieceOf(bytes, decoder) {
    let lines;
    return {
        bytes,
        text(index) {
            lines ??= decoder.decode(bytes).split('\n');
            return lines[index] ?? '';
        },
    };
}
function eachLine(piece, each) {
    const { bytes } = piece;
    let from = 0;
    let index = 0;
    for (let to = bytes.indexOf(NEWLINE); to !== -1; to = bytes.indexOf(NEWLINE, from)) {
        each(piece, from, to, index);
        from = to + 1;
        index += 1;
    }
    each(piece, from, bytes.length, index);
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
const PIECES = 256;
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
