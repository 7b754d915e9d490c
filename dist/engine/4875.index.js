export const id = 4875;
export const ids = [4875];
export const modules = {

/***/ 64875:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.overview = overview;
exports.commandHelp = commandHelp;
const index_js_1 = __webpack_require__(52698);
/** What `heal --help` prints. */
function overview(version) {
    const width = Math.max(...index_js_1.commands.map((command) => command.name.length));
    return [
        `heal ${version}: turns a red CI step into a proven fix.`,
        '',
        'Usage: heal <command> [options]',
        '',
        ...index_js_1.commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
        '',
        'Every command takes --help and --json.',
        'Model keys come from the environment: GEMINI_API_KEY or GOOGLE_API_KEY, GROQ_API_KEY, OPENAI_API_KEY, OPENROUTER_API_KEY, OLLAMA_HOST.',
        'Without any of them only fixers work that need no model.',
        '',
        'Exit codes: 0 done (run: healed, or nothing to heal), 1 any other outcome (gate: refused), 2 wrong usage, 70 a fault of heal itself.',
        '',
    ].join('\n');
}
/** What `heal <command> --help` prints. */
function commandHelp(command) {
    const rows = [
        ...command.options.filter((option) => option.where !== 'action'),
        { name: 'json', where: 'cli', type: 'flag', help: 'Print JSON on standard output and nothing else there.' },
        { name: 'help', where: 'cli', type: 'flag', help: 'Show this.' },
    ];
    return [`Usage: heal ${command.name} ${command.usage}`.trimEnd(), '', command.summary, '', ...rows.flatMap(describe), ''].join('\n');
}
const COLUMN = 30;
const WIDTH = 110;
function describe(option) {
    const value = option.type === 'flag' ? '' : ` ${option.choices?.join('|') ?? option.placeholder ?? ''}`;
    const head = `  --${option.name}${value}`;
    const text = wrap(`${option.help}${defaultOf(option)}`, WIDTH - COLUMN);
    const lines = text.map((line) => `${' '.repeat(COLUMN)}${line}`);
    if (head.length >= COLUMN - 1)
        return [head, ...lines];
    return [`${head.padEnd(COLUMN)}${text[0] ?? ''}`, ...lines.slice(1)];
}
function defaultOf(option) {
    return option.default === undefined || option.default === '' ? '' : ` [${option.default}]`;
}
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + word.length + 1 > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}


/***/ })

};
