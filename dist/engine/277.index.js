export const id = 277;
export const ids = [277];
export const modules = {

/***/ 42277:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parse = void 0;
const index_js_1 = __webpack_require__(9975);
const index_js_2 = __webpack_require__(53730);
const options_js_1 = __webpack_require__(26052);
/** `heal parse [FILE|-]`: streams, so the log may be of any size. */
exports.parse = {
    name: 'parse',
    usage: '[FILE|-] [--root DIR]',
    summary: 'Read a log and list the errors in it, first cause first.',
    options: options_js_1.PARSE_OPTIONS,
    maxWords: 1,
    async run(rim, { values, words, json }) {
        const root = values.text('root');
        const reporter = (0, index_js_1.createReporter)(root === undefined ? {} : { roots: [root] });
        for await (const line of (0, index_js_2.readLog)(rim.files.read(words[0] ?? '-')))
            reporter.line(line);
        const reports = reporter.finish();
        rim.print(json ? `${JSON.stringify(view(reports), null, 2)}\n` : text(reports));
        return 0;
    },
};
function view({ bugs, dropped, unread, tests }) {
    return { bugs, dropped, unread, ...(tests === undefined ? {} : { tests }) };
}
function text(reports) {
    const more = reports.dropped === 0 ? [] : [`… and ${reports.dropped} more`];
    const lines = reports.bugs.length === 0 ? ['No errors found.'] : [...reports.bugs.map(oneLine), ...more];
    return `${lines.join('\n')}\n`;
}
function oneLine(bug) {
    const place = [bug.file, bug.line, bug.column].filter((part) => part !== undefined).join(':');
    const rule = bug.rule === undefined ? '' : ` [${bug.rule}]`;
    const follows = bug.causedBy === undefined ? '' : ` (follows from ${bug.causedBy})`;
    return `${bug.id} ${bug.severity} ${bug.tool}/${bug.kind}${place === '' ? '' : ` ${place}`}: ${bug.test === undefined ? '' : `${bug.test}: `}${bug.message.split('\n')[0] ?? ''}${rule}${follows}`;
}


/***/ })

};
