export const id = 9963;
export const ids = [9963];
export const modules = {

/***/ 4453:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.jsBindings = jsBindings;
const line_finder_js_1 = __webpack_require__(73150);
const STRING = `['"\`]([^'"\`\\n]{1,500})['"\`]`;
const IMPORT = new RegExp(`\\bimport\\b\\s{0,20}(?:type\\s{1,20})?((?:[\\w$]{1,200}\\s{0,20},\\s{0,20})?(?:\\{[^{}]{0,4000}\\}|\\*\\s{0,20}as\\s{1,20}[\\w$]{1,200})|[\\w$]{1,200})\\s{0,20}from\\s{0,20}${STRING}`, 'g');
const BARE = new RegExp(`\\bimport\\s{0,20}${STRING}`, 'g');
const EXPORT_FROM = new RegExp(`\\bexport\\s{1,20}(?:type\\s{1,20})?(\\*(?:\\s{1,20}as\\s{1,20}[\\w$]{1,200})?|\\{[^{}]{0,4000}\\})\\s{0,20}from\\s{0,20}${STRING}`, 'g');
const EXPORT_LIST = /\bexport\s{0,20}\{([^{}]{0,4000})\}(?!\s{0,20}from)/g;
const EXPORT_DEFAULT = /\bexport\s{1,20}default\s{1,20}(?:(?:(?:async\s{1,20})?function\s{0,20}\*?|(?:abstract\s{1,20})?class)\s{1,20}([A-Za-z_$][\w$]{0,200})|([A-Za-z_$][\w$]{0,200})\s{0,20}(?=[;\n]|$))/g;
const REQUIRE = new RegExp(`\\b(?:const|let|var)\\s{1,20}(\\{[^{}]{0,4000}\\}|[\\w$]{1,200})\\s{0,20}=\\s{0,20}(?:await\\s{1,20})?(?:require|import)\\s{0,20}\\(\\s{0,20}${STRING}\\s{0,20}\\)(?:\\.([\\w$]{1,200}))?`, 'g');
const EXPORTS_NAMED = new RegExp(`\\bexports\\.([\\w$]{1,200})\\s{0,20}=\\s{0,20}(?:require\\s{0,20}\\(\\s{0,20}${STRING}\\s{0,20}\\)(?:\\.([\\w$]{1,200}))?|([A-Za-z_$][\\w$]{0,200})\\s{0,20}(?=[;\\n]|$))`, 'g');
const EXPORTS_ALL = new RegExp(`\\bmodule\\.exports\\s{0,20}=\\s{0,20}(?:require\\s{0,20}\\(\\s{0,20}${STRING}\\s{0,20}\\)|([A-Za-z_$][\\w$]{0,200})\\s{0,20}(?=[;\\n]|$))`, 'g');
const EXPORTS_OBJECT = /\bmodule\.exports\s{0,20}=\s{0,20}\{([^{}]{0,8000})\}/g;
const OBJECT_PART = new RegExp(`^(?:\\.\\.\\.require\\s{0,20}\\(\\s{0,20}${STRING}\\s{0,20}\\)|([\\w$]{1,200})(?:\\s{0,20}:\\s{0,20}(?:require\\s{0,20}\\(\\s{0,20}${STRING}\\s{0,20}\\)(?:\\.([\\w$]{1,200}))?|([A-Za-z_$][\\w$]{0,200})))?)$`);
/** Imports and exports of JavaScript and TypeScript, ES and CommonJS, from text without comments. */
function jsBindings(plain) {
    const line = (0, line_finder_js_1.lineFinder)(plain);
    const found = [];
    const collect = (pattern, read) => {
        for (const match of plain.matchAll(pattern)) {
            const place = { from: line(match.index), to: line(match.index + match[0].length - 1) };
            for (const bare of read(match))
                found.push({ ...bare, ...place });
        }
    };
    collect(IMPORT, ([, clause = '', module = '']) => importClause(clause, module));
    collect(BARE, ([, module = '']) => [{ local: '', name: '*', module, exported: false }]);
    collect(EXPORT_FROM, ([, clause = '', module = '']) => exportClause(clause, module));
    collect(EXPORT_LIST, ([, list = '']) => pairs(list, 'as').map(([name, local]) => ({ local, name, exported: true })));
    collect(EXPORT_DEFAULT, ([, named, name = named ?? '']) => [{ local: 'default', name, exported: true }]);
    collect(REQUIRE, ([, target = '', module = '', member]) => requireClause(target, module, member));
    collect(EXPORTS_NAMED, ([, local = '', module, member, name]) => [handOn(local, { module, name: module === undefined ? name : (member ?? '*') })]);
    collect(EXPORTS_ALL, ([, module, name]) => [handOn(module === undefined ? 'default' : '*', { module, name: module === undefined ? name : '*' })]);
    collect(EXPORTS_OBJECT, ([, body = '']) => objectParts(body));
    return found;
}
function handOn(local, { module, name = local }) {
    return { local, name, exported: true, ...(module === undefined ? {} : { module }) };
}
function importClause(clause, module) {
    const braces = /\{([^{}]*)\}/.exec(clause);
    const named = braces === null ? [] : pairs(braces[1] ?? '', 'as').map(([name, local]) => ({ local, name, module, exported: false }));
    const rest = clause.replace(/\{[^{}]*\}/, '').split(',').map((part) => part.trim()).filter((part) => part !== '');
    const whole = rest.map((part) => {
        const star = /^\*\s{0,20}as\s{1,20}([\w$]{1,200})$/.exec(part)?.[1];
        return { local: star ?? part, name: star === undefined ? 'default' : '*', module, exported: false };
    });
    return [...whole, ...named];
}
function exportClause(clause, module) {
    if (clause.startsWith('{'))
        return pairs(clause.slice(1, -1), 'as').map(([name, local]) => ({ local, name, module, exported: true }));
    const star = /as\s{1,20}([\w$]{1,200})$/.exec(clause)?.[1];
    return [{ local: star ?? '*', name: '*', module, exported: true }];
}
function requireClause(target, module, member) {
    if (!target.startsWith('{'))
        return [{ local: target, name: member ?? '*', module, exported: false }];
    return pairs(target.slice(1, -1), ':').map(([name, local]) => ({ local: local.replace(/\s{0,20}=.*$/s, ''), name: name.replace(/\s{0,20}=.*$/s, ''), module, exported: false }));
}
function objectParts(body) {
    return body.split(',').flatMap((part) => {
        const match = OBJECT_PART.exec(part.trim());
        if (match === null)
            return [];
        const [, spread, key, module, member, name] = match;
        if (spread !== undefined)
            return [{ local: '*', name: '*', module: spread, exported: true }];
        return [handOn(key ?? '', { module, name: module === undefined ? (name ?? key) : (member ?? '*') })];
    });
}
/** `a, b as c` → [a,a], [b,c]; `type a` counts as `a`. */
function pairs(list, between) {
    return list.split(',').flatMap((part) => {
        const words = part.trim().replace(/^type\s{1,20}(?=[\w$])/, '').split(between === 'as' ? /\s{1,20}as\s{1,20}/ : /\s{0,20}:\s{0,20}/);
        const [name = '', local = name] = words;
        return name === '' ? [] : [[name, local]];
    });
}


/***/ }),

/***/ 91568:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pythonBindings = pythonBindings;
const line_finder_js_1 = __webpack_require__(73150);
const FROM = /^[ \t]{0,40}from[ \t]{1,20}([.\w]{1,300})[ \t]{1,20}import[ \t]{0,20}(\([^()]{0,8000}\)|(?:[^\n\\]|\\\r?\n){1,8000})/gm;
const IMPORT = /^[ \t]{0,40}import[ \t]{1,20}([^\n#;]{1,2000})/gm;
/** `import a.b as c` and `from .a import b as c`, at any depth, from text without comments. What a Python file binds, others may import. */
function pythonBindings(plain) {
    const line = (0, line_finder_js_1.lineFinder)(plain);
    const place = (match) => ({ from: line(match.index ?? 0), to: line((match.index ?? 0) + match[0].trimEnd().length - 1) });
    const from = [...plain.matchAll(FROM)].flatMap((match) => {
        const [, module = '', list = ''] = match;
        return names(list.replace(/[()]|\\\r?\n/g, ' ')).map(([name, local]) => ({ local, name, module, exported: true, ...place(match) }));
    });
    const whole = [...plain.matchAll(IMPORT)].flatMap((match) => names(match[1] ?? '').map(([module, local]) => ({ local, name: '*', module, exported: true, ...place(match) })));
    return [...from, ...whole];
}
function names(list) {
    return list.split(/[,;]/).flatMap((part) => {
        const [name = '', local = name] = part.trim().split(/\s{1,40}as\s{1,40}/);
        return /^[\w.*]{1,300}$/.test(name) ? [[name, local]] : [];
    });
}


/***/ }),

/***/ 39177:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readBindings = readBindings;
const bindings_js_js_1 = __webpack_require__(4453);
const bindings_python_js_1 = __webpack_require__(91568);
/** The imports and exports of a file, as far as they can be read without running it. JavaScript, TypeScript and Python. */
function readBindings(masked, language) {
    if (language === 'js')
        return (0, bindings_js_js_1.jsBindings)(masked.plain);
    return language === 'python' ? (0, bindings_python_js_1.pythonBindings)(masked.plain) : [];
}


/***/ }),

/***/ 67572:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.culpritHunks = culpritHunks;
const line_diff_js_1 = __webpack_require__(86805);
const lines_js_1 = __webpack_require__(83112);
/** Tokens that the change may take at a rung: it tells why, and the code still has to be seen. */
const SHARE = { 0: 400, 1: 800, 2: 1_500, 3: 2_500 };
/** Files whose change is looked at, lines of one hunk that are shown, and lines beyond which a neighbour makes a hunk of its own. */
const FILES = 12;
const LINES = 30;
const JOINED = 10;
/** Unchanged lines around what changed. */
const AROUND = 2;
/**
 * The hunks of the triggering change that lie nearest to the failure, in the form of a unified diff, the nearest first. Breakages are usually in
 * what was changed last or right beside it. At rung 0 only of files that are shown or named by the failure; further out also of any other file
 * whose change holds a name that the failure speaks of.
 */
async function culpritHunks({ bugs, files, shown, change, guarded, rung, room }) {
    const near = [...new Set([...shown.map((snippet) => snippet.file), ...files])];
    const wide = rung === 0 ? [] : change.paths.filter((path) => !near.includes(path));
    const words = wide.length === 0 ? [] : wordsOf(bugs);
    const hunks = [];
    for (const path of [...near.filter((one) => change.paths.includes(one)), ...wide].slice(0, FILES)) {
        const [after, before] = [await guarded.open(path), await change.before(path)];
        if (after === null || before === null)
            continue;
        const found = hunksBetween((0, lines_js_1.splitLines)(before), after.lines, path).map((hunk) => ({ ...hunk, rung, distance: distanceOf(hunk, bugs, shown) }));
        hunks.push(...(near.includes(path) ? found : found.filter((hunk) => words.some((word) => hunk.text.includes(word)))));
    }
    return fitting(hunks.sort((a, b) => a.distance - b.distance), Math.min(room, SHARE[rung])).map(({ distance: _, ...snippet }) => snippet);
}
function fitting(hunks, room) {
    let left = room;
    return hunks.filter((hunk) => {
        if (hunk.tokens > left)
            return false;
        left -= hunk.tokens;
        return true;
    });
}
/** Names of some length in what the failure says. */
function wordsOf(bugs) {
    const said = bugs.slice(0, 10).map((bug) => `${bug.message.slice(0, 500)} ${bug.test ?? ''}`).join(' ');
    return [...new Set(said.match(/[A-Za-z_$][\w$]{3,60}/g) ?? [])].filter((word) => /[A-Z_\d]|.{7}/.test(word)).slice(0, 40);
}
const ELSEWHERE = 1_000_000;
function distanceOf({ file, from, to }, bugs, shown) {
    const away = (start, end) => Math.max(0, start - to, from - end);
    const places = bugs.flatMap((bug) => [bug, ...(bug.frames ?? [])]).flatMap((place) => (place.file === file && place.line !== undefined ? [away(place.line, place.line)] : []));
    const seen = shown.flatMap((snippet) => (snippet.file === file ? [1 + away(snippet.from, snippet.to)] : []));
    return Math.min(ELSEWHERE, ...places, ...seen);
}
/** The changed places of a file with a little around them; numbers are those of the new text. */
function hunksBetween(before, after, file) {
    const hunks = [];
    let [i, j] = [0, 0];
    const pairs = [...(0, line_diff_js_1.alignLines)(before, after), [before.length, after.length]];
    let open;
    const close = () => {
        if (open === undefined)
            return;
        const tail = after.slice(open.last, open.last + AROUND);
        const lines = [...open.lines, ...tail.map((line) => ` ${line}`)].slice(0, LINES);
        const to = Math.max(open.from, open.last + tail.length);
        const text = lines.join('\n');
        hunks.push({ file, from: open.from, to, text, reason: 'changed by the newest commit', tokens: (0, lines_js_1.countTokens)(text) });
        open = undefined;
    };
    for (const [nextOld, nextNew] of pairs) {
        if (nextOld > i || nextNew > j) {
            const joins = open !== undefined && open.lines.length < JOINED && j - open.last <= 2 * AROUND;
            if (!joins)
                close();
            const begin = open?.last ?? Math.max(0, j - AROUND);
            open ??= { from: begin + 1, lines: [], last: j };
            open.lines.push(...after.slice(begin, j).map((line) => ` ${line}`), ...before.slice(i, nextOld).map((line) => `-${line}`), ...after.slice(j, nextNew).map((line) => `+${line}`));
            open.last = nextNew;
        }
        [i, j] = [nextOld + 1, nextNew + 1];
    }
    close();
    return hunks;
}


/***/ }),

/***/ 15653:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.findDefinitions = findDefinitions;
const modules_js_1 = __webpack_require__(66490);
const package_definitions_js_1 = __webpack_require__(40060);
const package_files_js_1 = __webpack_require__(2525);
const unit_js_1 = __webpack_require__(44593);
/** How often a name is followed from file to file: an index that re-exports from an index. */
const HOPS = 3;
/** Files that are searched for a method. */
const NEIGHBOURS = 30;
/**
 * Where a name used in a file is defined in the repository, following imports, re-exports and, for what hangs on an object,
 * methods that only one imported file has. Empty where it is none of the repository's.
 */
async function findDefinitions(chain, source, repository) {
    return package_files_js_1.PACKAGED.includes(source.language) ? (0, package_definitions_js_1.findInPackage)(chain, source, repository) : findByImport(chain, source, repository);
}
async function findByImport(chain, source, repository) {
    const [head = '', ...rest] = chain;
    if (head === '' || head === 'self' || head === 'this' || head === 'cls')
        return memberOf(rest.at(-1), source, repository);
    if (GLOBALS.has(head) || isForeign(head, source, repository))
        return [];
    const own = source.bindings.some((one) => one.local === head && one.module !== undefined) ? null : ownDefinition(source, head);
    if (own !== null && rest.length === 0)
        return [own];
    const found = await imported(chain, source, repository);
    if (found.length > 0)
        return found;
    const member = rest.length === 0 ? [] : await memberOf(rest.at(-1), source, repository);
    if (member.length > 0)
        return member;
    if (own !== null)
        return [own];
    return [];
}
/** Their methods are nobody's in the repository, whatever they are called. */
const GLOBALS = new Set(['Math', 'JSON', 'Object', 'Array', 'Number', 'String', 'Promise', 'Date', 'Reflect', 'Symbol', 'console', 'process', 'expect', 'jest', 'vi']);
/** Imported, but from a package or the language's own library. */
function isForeign(head, source, { paths }) {
    const modules = source.bindings.filter((one) => one.local === head && one.module !== undefined);
    return modules.length > 0 && modules.every((one) => isOutside(one, source, paths));
}
function isOutside({ module = '', name }, source, paths) {
    const { path, language } = source;
    const guesses = language === 'python' ? [module, `${module}${module.endsWith('.') ? '' : '.'}${name}`] : [module];
    return guesses.every((guess) => (0, modules_js_1.resolveModule)(guess, path, { paths, language }) === null);
}
/** A unit of this very file: at its top level first, else a method or function anywhere in it. */
function ownDefinition(source, name) {
    if (!source.names.has(name))
        return null;
    const defines = (unit) => unit.name === name && unit.kind !== 'statement' && unit.kind !== 'test' && unit.kind !== 'suite';
    const unit = source.units.find(defines) ?? [...(0, unit_js_1.walkUnits)(source.units)].find((inner) => defines(inner) && inner.kind !== 'value');
    return unit === undefined ? null : { source, unit };
}
/** Longest beginning of the chain first, since Python binds dotted modules whole. */
async function imported(chain, source, repository) {
    for (let length = chain.length; length > 0; length--) {
        const local = chain.slice(0, length).join('.');
        const binding = source.bindings.find((one) => one.local === local && one.module !== undefined);
        if (binding !== undefined)
            return followAll(binding, chain.slice(length), source, repository);
    }
    for (const star of source.bindings.filter((one) => one.name === '*' && one.local === '*' && one.module !== undefined)) {
        const found = await followName(chain[0] ?? '', { module: star.module ?? '', from: source, hops: HOPS }, repository);
        if (found !== null)
            return [found];
    }
    return [];
}
async function followAll(binding, rest, from, repository) {
    const step = { module: binding.module ?? '', from, hops: HOPS };
    const names = binding.name === '*' ? rest.slice(0, 1) : [binding.name];
    const member = binding.name === '*' ? rest[1] : rest[0];
    const [name = 'default'] = names;
    const target = await followName(name, step, repository);
    const inside = member === undefined ? null : target === null ? await anywhere(member, step, repository) : methodIn(target, member);
    return [inside, target].filter((one) => one !== null).slice(0, 1);
}
/** The definition that a module gives out under a name. */
async function followName(name, step, repository) {
    const { from, hops } = step;
    const path = (0, modules_js_1.resolveModule)(step.module, from.path, { paths: repository.paths, language: from.language });
    const source = path === null ? null : await repository.open(path);
    if (source === null || hops === 0)
        return source === null ? submodule(name, step, repository) : null;
    if (name === 'default' || name === '*') {
        const given = await handedOn('default', source, hops, repository);
        // `module.exports = function …` is named by what it is assigned to.
        return given ?? ownDefinition(source, 'default') ?? ownDefinition(source, 'exports');
    }
    const own = ownDefinition(source, name);
    if (own !== null)
        return own;
    return (await handedOn(name, source, hops, repository)) ?? submodule(name, step, repository);
}
/** `from package import name` where the name is a file of the package: nothing to show of it as a whole. */
async function submodule(name, step, repository) {
    if (step.from.language !== 'python')
        return null;
    const module = step.module.endsWith('.') ? `${step.module}${name}` : `${step.module}.${name}`;
    const path = (0, modules_js_1.resolveModule)(module, step.from.path, { paths: repository.paths, language: 'python' });
    const source = path === null ? null : await repository.open(path);
    const first = source?.units.find((unit) => unit.kind !== 'statement');
    return source === null || first === undefined ? null : { source, unit: { ...first, from: 1, lead: 1, head: 1, to: source.lines.length, children: source.units } };
}
/** Re-exports: under the very name, then those of everything. */
async function handedOn(name, source, hops, repository) {
    const named = source.bindings.filter((one) => one.local === name && one.exported);
    const everything = source.bindings.filter((one) => one.exported && one.name === '*' && one.local === '*');
    for (const binding of [...named, ...everything]) {
        const wanted = binding.name === '*' ? name : binding.name;
        const found = binding.module === undefined ? await localOrImported(wanted, source, hops, repository) : await followName(wanted, { module: binding.module, from: source, hops: hops - 1 }, repository);
        if (found !== null)
            return found;
    }
    return null;
}
async function localOrImported(name, source, hops, repository) {
    const own = ownDefinition(source, name);
    const binding = source.bindings.find((one) => one.local === name && one.module !== undefined);
    if (own !== null || binding?.module === undefined)
        return own;
    return followName(binding.name, { module: binding.module, from: source, hops: hops - 1 }, repository);
}
function methodIn({ source, unit }, name) {
    const method = [...(0, unit_js_1.walkUnits)(unit.children)].find((inner) => inner.name === name && inner.kind === 'function');
    return method === undefined ? null : { source, unit: method };
}
async function anywhere(name, step, repository) {
    const path = (0, modules_js_1.resolveModule)(step.module, step.from.path, { paths: repository.paths, language: step.from.language });
    const source = path === null ? null : await repository.open(path);
    return source === null ? null : ownDefinition(source, name);
}
/** More methods of one name than these tell nothing. */
const NAMESAKES = 3;
/**
 * A method by its bare name: in this file, then in the files that it imports, then in those that they import. Of several, the one whose
 * class this file names; else all, if they are few.
 */
async function memberOf(name, source, repository) {
    if (name === undefined)
        return [];
    for (const hops of [0, 1, 2]) {
        const files = new Map([[source.path, source]]);
        await gather(source, { files, hops }, repository);
        const found = [...files.values()].flatMap((file) => methodsNamed(file, name));
        if (found.length === 0)
            continue;
        const named = found.filter(({ owner }) => source.bindings.some((one) => one.name === owner));
        return named.length === 1 ? named : found.length > NAMESAKES ? [] : found;
    }
    return [];
}
function methodsNamed(source, name) {
    if (!source.names.has(name))
        return [];
    const owners = source.units.filter((unit) => unit.kind === 'type' || unit.kind === 'value' || unit.kind === 'statement');
    return owners.flatMap((owner) => {
        const methods = [...(0, unit_js_1.walkUnits)(owner.children)].filter((inner) => inner.name === name && inner.kind === 'function');
        return methods.map((unit) => ({ source, unit, ...(owner.name === undefined ? {} : { owner: owner.name }) }));
    });
}
async function gather(source, { files, hops }, repository) {
    if (hops === 0)
        return;
    for (const module of new Set(source.bindings.map((binding) => binding.module))) {
        const path = module === undefined ? null : (0, modules_js_1.resolveModule)(module, source.path, { paths: repository.paths, language: source.language });
        const file = path === null || files.has(path) || files.size > NEIGHBOURS ? null : await repository.open(path);
        if (file === null)
            continue;
        files.set(file.path, file);
        await gather(file, { files, hops: hops - 1 }, repository);
    }
}


/***/ }),

/***/ 83271:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.guardReading = guardReading;
const policy_js_1 = __webpack_require__(58525);
const secret_path_js_1 = __webpack_require__(17215);
const source_js_1 = __webpack_require__(92898);
/** Larger files are generated, vendored or data. */
const MAX_BYTES = 1024 * 1024;
/**
 * The only door to the repository's text. Denied paths and places for keys are refused by name, before anything is read (threat: a log
 * that names a secret file makes us show it); links are never followed, since they may point anywhere.
 */
function guardReading(tree, policy, read) {
    const entries = new Map(tree.map((entry) => [entry.path, entry]));
    const opened = new Map();
    const refused = [];
    const load = async (path) => {
        const entry = entries.get(path);
        if (entry === undefined)
            return null;
        const reason = refusal(entry, policy);
        const text = reason === null ? await read(path) : null;
        if (text !== null && text.length <= MAX_BYTES && !text.includes('\0'))
            return (0, source_js_1.makeSource)(path, text);
        refused.push({ file: path, reason: reason ?? 'not a text file' });
        return null;
    };
    const open = (path) => {
        const known = opened.get(path);
        if (known !== undefined)
            return known;
        const fresh = load(path);
        opened.set(path, fresh);
        return fresh;
    };
    const allows = (path) => {
        const entry = entries.get(path);
        return entry !== undefined && refusal(entry, policy) === null;
    };
    return { open, allows, refused };
}
function refusal({ path, mode, size }, policy) {
    if ((0, secret_path_js_1.isSecretPath)(path))
        return 'a place for keys is never read';
    if ((0, policy_js_1.isDenied)(policy, path))
        return 'denied by the policy';
    if (mode === '120000' || mode === '160000')
        return 'a link is not followed';
    return size > MAX_BYTES ? 'larger than 1 MiB' : null;
}


/***/ }),

/***/ 57422:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.blockOf = blockOf;
exports.importPlace = importPlace;
const LONGEST = 40;
/** The lines that import, in languages whose imports are not bindings of ours. */
const IMPORTS = {
    go: /^\s{0,8}(?:import\b|[\w.]{0,60}\s?"[\w./-]{1,200}"$|\)$)/,
    rust: /^(?:pub(?:\([a-z]{1,10}\))? )?(?:use|mod|extern crate)\b/,
    java: /^(?:import|package)\b/,
    c: /^\s{0,8}#\s{0,8}(?:include|import|pragma once)\b|^using\b/,
    csharp: /^using\b/,
};
/** From the first import of a file to the last, as far as only imports and blank lines lie between them; null where it has none. */
function blockOf(source) {
    const places = source.bindings.length > 0 ? source.bindings.filter((one) => one.module !== undefined).sort((a, b) => a.from - b.from) : importLines(source);
    const [first] = places;
    if (first === undefined)
        return null;
    let end = first.to;
    for (const { from, to } of places) {
        const gap = source.code.slice(end, from - 1).some((line) => line.trim() !== '');
        if (gap && from > end || to - first.from >= LONGEST)
            break;
        end = Math.max(end, to);
    }
    return { from: first.from, to: end };
}
/** Without an import a new one would stand above the first thing that is defined. */
function importPlace(source) {
    const block = blockOf(source);
    const first = source.units[0]?.lead ?? 1;
    // One line more on each side: an import that is missing may belong there.
    return block === null ? { from: Math.max(1, first - 3), to: first } : { from: Math.max(1, block.from - 1), to: Math.min(source.lines.length, block.to + 1) };
}
function importLines({ language, plain }) {
    const pattern = IMPORTS[language];
    const lines = plain.split('\n');
    const open = language === 'go' ? lines.findIndex((line) => /^import \($/.test(line.trimEnd())) : -1;
    const close = open === -1 ? -1 : lines.indexOf(')', open);
    if (close !== -1)
        return [{ from: open + 1, to: close + 1 }];
    return pattern === undefined ? [] : lines.flatMap((line, n) => (pattern.test(line.trimEnd()) && line.trim() !== ')' ? [{ from: n + 1, to: n + 1 }] : []));
}


/***/ }),

/***/ 43939:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CEILINGS = exports.enclosingUnit = exports.repositoryAt = exports.rulesOf = void 0;
exports.gatherContext = gatherContext;
const culprit_js_1 = __webpack_require__(67572);
const guarded_js_1 = __webpack_require__(83271);
const index_js_1 = __webpack_require__(1916);
const map_js_1 = __webpack_require__(60481);
const modules_js_1 = __webpack_require__(66490);
const pack_js_1 = __webpack_require__(41606);
const package_files_js_1 = __webpack_require__(2525);
var rules_js_1 = __webpack_require__(87392);
Object.defineProperty(exports, "rulesOf", ({ enumerable: true, get: function () { return rules_js_1.rulesOf; } }));
var repository_js_1 = __webpack_require__(16687);
Object.defineProperty(exports, "repositoryAt", ({ enumerable: true, get: function () { return repository_js_1.repositoryAt; } }));
var scope_js_1 = __webpack_require__(40139);
Object.defineProperty(exports, "enclosingUnit", ({ enumerable: true, get: function () { return scope_js_1.enclosingUnit; } }));
/** Tokens of all snippets together. Rung 1 fits the smallest free budget of a provider. */
exports.CEILINGS = { 0: 1_500, 1: 4_000, 2: 10_000, 3: 30_000 };
/**
 * The code that a model needs to see for a Failure, nearest first, inside the ceiling of its rung.
 * Nearest rung first, and in it error by error: the first error is served before the second.
 * Snippets never overlap; what was denied or did not fit is listed with its reason.
 */
async function gatherContext(input) {
    const guarded = (0, guarded_js_1.guardReading)(input.tree, input.policy, input.read);
    const ceiling = ceilingOf(input);
    const packer = (0, pack_js_1.createPacker)(ceiling.near);
    const paths = (0, modules_js_1.arrangePaths)(input.tree.map((entry) => entry.path));
    const bugs = worthLooking(input.failure).slice(0, BUGS);
    const look = { input, guarded, packer, paths, beside: neighboursIn(paths, guarded), bugs, ceiling: ceiling.near };
    for (const rung of [0, 1, 2].filter((one) => one <= input.rung)) {
        // What surrounds the shown code is looked for once, for all errors together.
        const [alone, together] = [index_js_1.LENSES.filter((lens) => rung === 0 && lens.rung === 0 && lens.together === undefined), index_js_1.LENSES.filter((lens) => lens.rung === rung && (rung > 0 || lens.together === true))];
        for (const [n, bug] of alone.length === 0 ? [] : bugs.entries())
            await lookWith(alone.filter(({ most = BUGS }) => n < most), { ...look, bugs: [bug], rung });
        await lookWith(together, { ...look, rung });
    }
    const mapped = input.rung < 3 ? [] : await lookByMap({ ...look, ceiling: ceiling.all });
    const { snippets } = packer;
    const room = ceiling.all - tokensOf(snippets);
    const { change, diagnosis: { files }, failure: { primary }, rung } = input;
    const changes = change === undefined ? [] : await (0, culprit_js_1.culpritHunks)({ bugs: primary, files, shown: snippets, change, guarded, rung, room });
    const left = [...guarded.refused, ...packer.left, ...mapped];
    return { rung, snippets, changes, tokens: tokensOf([...snippets, ...changes]), left: unique(left).slice(0, LEFT) };
}
/** What the rungs before the third may take, and what all may. Of a small window the third gets half: it was climbed to because what is near did not do. */
function ceilingOf({ rung, room }) {
    const all = rung === 3 ? Math.min(exports.CEILINGS[3], room ?? exports.CEILINGS[3]) : exports.CEILINGS[rung];
    return { near: rung === 3 ? Math.min(exports.CEILINGS[2], Math.floor(all / 2)) : all, all };
}
/** Files that are shown at most by way of the map. */
const CHOSEN = 10;
/** Of the ceiling; the rest is kept for the triggering change. */
const WITHOUT_CHANGE = 0.92;
async function lookByMap(look) {
    const { input, guarded, packer, paths, ceiling } = look;
    const { failure, tree, change, find } = input;
    const { map, said, left } = await (0, map_js_1.mapRepository)({ failure, tree, guarded, paths, shown: packer.snippets, ...(change === undefined ? {} : { change }), ...(find === undefined ? {} : { find }) });
    const most = change === undefined ? ceiling : Math.floor(ceiling * WITHOUT_CHANGE);
    const room = Math.max(0, most - tokensOf(packer.snippets));
    packer.widen(most);
    const choice = await choiceOf(map, room, input.choose);
    await lookWith(index_js_1.LENSES.filter((lens) => lens.rung === 3), { ...look, ceiling: most, rung: 3, chosen: { ...choice, files: choice.files.slice(0, CHOSEN), said } });
    return left;
}
/** Where all of the map fits there is nothing to choose; what nobody chooses, the map's own order does. */
async function choiceOf(map, room, choose) {
    const files = map.entries.map((entry) => entry.file);
    const fits = files.length <= CHOSEN && map.entries.reduce((sum, entry) => sum + entry.tokens, 0) <= room;
    if (fits)
        return { files, reason: 'all that the map holds' };
    return (await choose?.(map)) ?? { files, reason: 'ranked by the map' };
}
/** The files of a package are the same for each name that is looked for. */
function neighboursIn(paths, { open }) {
    const known = new Map();
    return (source) => {
        const found = known.get(source.path) ?? Promise.all((0, package_files_js_1.packageFiles)(source, source.types, paths).map((path) => open(path))).then((files) => files.filter((file) => file !== null));
        known.set(source.path, found);
        return found;
    };
}
function tokensOf(snippets) {
    return snippets.reduce((sum, snippet) => sum + snippet.tokens, 0);
}
/** The primary errors; where none of them has a place (a linter that merely counted its warnings), those of their kind that have one. */
function worthLooking({ primary, others }) {
    const placed = (bug) => bug.file !== undefined || bug.frames !== undefined || bug.test !== undefined;
    return primary.some(placed) ? primary : [...primary, ...others.filter((bug) => placed(bug) && primary.some((one) => one.kind === bug.kind))];
}
/** Beyond these the ceiling is long reached. */
const BUGS = 40;
const LEFT = 50;
async function lookWith(lenses, { input, guarded, packer, paths, beside, bugs, rung, ceiling, chosen }) {
    for (const lens of lenses) {
        const lensInput = {
            bugs, diagnosis: input.diagnosis, rung: input.rung, shown: packer.snippets, paths, beside, open: guarded.open, room: Math.min(exports.CEILINGS[rung], ceiling) - tokensOf(packer.snippets),
            ...(input.find === undefined ? {} : { find: input.find }), ...(chosen === undefined ? {} : { chosen }),
        };
        for (const glimpse of await lens.look(lensInput))
            await offer(glimpse, { guarded, packer, rung });
    }
}
async function offer(glimpse, { guarded, packer, rung }) {
    const source = await guarded.open(glimpse.file);
    if (source !== null)
        packer.offer(glimpse, source, rung);
}
function unique(left) {
    return [...new Map(left.map((one) => [`${one.file}\0${one.reason}`, one])).values()];
}


/***/ }),

/***/ 74488:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.assertion = void 0;
const scope_js_1 = __webpack_require__(40139);
const test_place_js_1 = __webpack_require__(34969);
/** The assertion that failed, and the lines of the test that led to it. */
exports.assertion = {
    name: 'assertion',
    rung: 0,
    most: 6,
    async look(input) {
        const found = [];
        for (const bug of input.bugs.filter((one) => one.kind === 'test')) {
            const place = await (0, test_place_js_1.testPlace)(bug, input);
            if (place === null)
                continue;
            for (const statement of (0, test_place_js_1.failingStatements)(place))
                found.push(glimpse(statement, place));
        }
        return found;
    },
};
const ASSERTS = /\b(?:assert|expect|should|check|verify|self\.fail|t\.(?:is|equal|ok|same))/;
/** A line that asserts nothing, in a function that is no test, is code under test that lies beside its tests: it is shown as such. */
function glimpse({ from, to, line }, { source }) {
    const unit = (0, scope_js_1.enclosing)(source.units, line);
    const tested = unit !== null && unit.kind === 'function' && (0, scope_js_1.sizeOf)(unit) <= scope_js_1.LARGE && !ASSERTS.test(source.code.slice(from - 1, to).join('\n'));
    if (tested)
        return { file: source.path, from: unit.lead, to: unit.to, focus: line, reason: `where the error was raised, line ${line}` };
    return { file: source.path, from, to, focus: line, reason: 'the failing line of the test' };
}


/***/ }),

/***/ 45495:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.deeper = exports.beneath = void 0;
const test_path_js_1 = __webpack_require__(26287);
const lines_js_1 = __webpack_require__(83112);
const definitions_js_1 = __webpack_require__(15653);
const names_js_1 = __webpack_require__(69963);
const scope_js_1 = __webpack_require__(40139);
const tested_js_1 = __webpack_require__(36790);
const test_place_js_1 = __webpack_require__(34969);
/** Failed tests that are followed, functions that are followed for each, and how deep. */
const TESTS = 12;
const REACHED = 80;
const DEPTH = 5;
/**
 * What failed tests reach beneath the functions that they call: the fault of a wrong value is often one or two calls deeper, where no line of
 * the log points. What more of the failed tests reach comes first, and of that what is nearer. Fills what room is left.
 */
exports.beneath = { name: 'beneath', rung: 0, together: true, look: lookBeneath };
/** The same at the next rung, where there is more room. */
exports.deeper = { name: 'deeper', rung: 1, look: lookBeneath };
async function lookBeneath(input) {
    const reached = new Map();
    const tests = (0, tested_js_1.failedTests)(input.bugs).slice(0, TESTS);
    const calls = callsIn(input);
    for (const bug of tests) {
        for (const [key, { definition, depth }] of await reachedBy(bug, input, calls)) {
            const known = reached.get(key);
            reached.set(key, { definition, depth: Math.min(depth, known?.depth ?? depth), tests: (known?.tests ?? 0) + 1 });
        }
    }
    const rank = ({ depth, tests: by }) => depth - (2 * by) / tests.length;
    return fitting([...reached.values()].sort((a, b) => rank(a) - rank(b)), input);
}
/** What a function calls is the same for each test that reaches it. */
function callsIn(input) {
    const known = new Map();
    return (definition) => {
        const key = keyOf(definition);
        const found = known.get(key) ?? calledBy(definition, input);
        known.set(key, found);
        return found;
    };
}
function keyOf({ source, unit }) {
    return `${source.path}:${unit.from}`;
}
async function reachedBy(bug, input, calls) {
    const found = new Map();
    let level = await firstOf(bug, input);
    for (let depth = 0; depth <= DEPTH && level.length > 0; depth++) {
        const next = [];
        for (const definition of level) {
            const key = keyOf(definition);
            if (found.has(key) || found.size >= REACHED)
                continue;
            found.set(key, { definition, depth });
            next.push(...(await calls(definition)));
        }
        level = next;
    }
    return found;
}
/** What the test itself calls, on its failing lines first, and what was on the stack. */
async function firstOf(bug, input) {
    const place = await (0, test_place_js_1.testPlace)(bug, input);
    const named = place === null ? [] : await (0, tested_js_1.productUnits)([...(0, test_place_js_1.failingStatements)(place), ...(0, tested_js_1.bodyOf)(place)], place, { input, most: REACHED });
    const frames = [bug, ...(bug.frames ?? [])].filter(({ file, line }) => file !== undefined && line !== undefined && !(0, test_path_js_1.isTestPath)(file));
    const raised = await Promise.all(frames.map(async ({ file = '', line = 0 }) => {
        const source = await input.open(file);
        const unit = source === null ? null : (0, scope_js_1.enclosing)(source.units, line);
        return source === null || unit === null || unit.kind === 'test' || (0, tested_js_1.isInTests)(source, unit) ? [] : [{ source, unit }];
    }));
    return [...raised.flat(), ...(await (0, tested_js_1.documented)(bug, input)), ...named];
}
async function calledBy(definition, input) {
    const { source, unit } = definition;
    const found = [];
    for (const region of (0, tested_js_1.shapeOf)(unit, source)) {
        for (const chain of (0, names_js_1.chainsIn)(source, region)) {
            for (const one of await (0, definitions_js_1.findDefinitions)(chain, source, input))
                if (!(0, test_path_js_1.isTestPath)(one.source.path) && !(0, tested_js_1.isInTests)(one.source, one.unit))
                    found.push(one);
        }
    }
    return found;
}
/** As many as there is room for; one that is too large does not keep smaller ones behind it out. */
function fitting(reached, { room, shown }) {
    let left = room;
    const found = [];
    for (const { definition: { source, unit } } of reached) {
        for (const region of (0, tested_js_1.shapeOf)(unit, source)) {
            const isShown = shown.some((one) => one.file === source.path && one.from <= region.from && region.to <= one.to);
            const tokens = isShown ? 0 : (0, lines_js_1.countTokens)(source.lines.slice(region.from - 1, region.to).join('\n'));
            if (isShown || tokens > left)
                continue;
            left -= tokens;
            found.push({ file: source.path, ...region, reason: unit.name === undefined ? 'reached by the failing test' : `${unit.name} is reached by the failing test` });
        }
    }
    return found;
}


/***/ }),

/***/ 14647:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.called = void 0;
const test_path_js_1 = __webpack_require__(26287);
const tested_js_1 = __webpack_require__(36790);
const test_place_js_1 = __webpack_require__(34969);
/** A test that touches more functions than these is shown by its first ones. */
const FUNCTIONS = 6;
/** A file that is only named alike is shown up to this size. */
const ALIKE = 60;
/**
 * The product functions that a failed test calls on its failing lines or, where these call none, in its body: the fault of a wrong
 * value is in one of them, though no line of the log names it.
 */
exports.called = {
    name: 'called',
    rung: 0,
    most: 3,
    async look(input) {
        const bugs = (0, tested_js_1.failedTests)(input.bugs);
        return (await Promise.all(bugs.map((bug) => lookAt(bug, input)))).flat();
    },
};
async function lookAt(bug, input) {
    const about = await (0, tested_js_1.documented)(bug, input);
    if (about.length > 0)
        return glimpses(about, 'what the failing example is about');
    const place = await (0, test_place_js_1.testPlace)(bug, input);
    if (place === null)
        return [];
    const onLines = await (0, tested_js_1.productUnits)((0, test_place_js_1.failingStatements)(place), place, { input, most: FUNCTIONS });
    if (onLines.length > 0)
        return glimpses(onLines, 'called on the failing line');
    const inBody = await (0, tested_js_1.productUnits)((0, tested_js_1.bodyOf)(place), place, { input, most: FUNCTIONS });
    if (inBody.length > 0)
        return glimpses(inBody, 'called by the failing test');
    return alike(place.source, input);
}
function glimpses(definitions, how) {
    return definitions.flatMap(({ source, unit }) => {
        const reason = unit.name === undefined ? how : `${unit.name} is ${how}`;
        return (0, tested_js_1.shapeOf)(unit, source).map((region) => ({ file: source.path, ...region, reason }));
    });
}
/** A test that reaches the product in a way that cannot be read (a process, a request): the file that is named like it. */
async function alike(source, input) {
    const name = source.path.slice(source.path.lastIndexOf('/') + 1);
    const product = name.replace(/^test_|(?:[._-](?:test|spec))(?=\.\w{1,5}$)/, '');
    const files = product === name ? [] : input.paths.named(product).filter((path) => !(0, test_path_js_1.isTestPath)(path));
    const file = files.length === 1 ? await input.open(files[0] ?? '') : null;
    return file === null || file.lines.length > ALIKE ? [] : [{ file: file.path, from: 1, to: file.lines.length, reason: 'named like the failing test' }];
}


/***/ }),

/***/ 66572:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.callers = void 0;
const test_path_js_1 = __webpack_require__(26287);
const scope_js_1 = __webpack_require__(40139);
const unit_js_1 = __webpack_require__(44593);
/** Names looked for, callers shown, and the size up to which a caller is shown whole. */
const NAMES = 8;
const MOST = 8;
const WHOLE = 40;
const AROUND = 5;
/** A name that stands in more places is no way to anybody in particular. */
const COMMON = 40;
/** Who else uses the functions that are shown: what they are given, and what is expected of them. Product code before tests. */
exports.callers = {
    name: 'callers',
    rung: 2,
    async look(input) {
        const names = await shownNames(input);
        if (input.find === undefined || names.length === 0)
            return [];
        const places = await input.find(names);
        const sorted = [...places.filter(({ path }) => !(0, test_path_js_1.isTestPath)(path)), ...places.filter(({ path }) => (0, test_path_js_1.isTestPath)(path))];
        const found = [];
        for (const place of places.length > COMMON * names.length ? [] : sorted) {
            if (found.length >= MOST)
                break;
            found.push(...(await callerAt(place, { input, names, found })));
        }
        return found;
    },
};
/** Functions and types that are shown whole, in the order of showing. */
async function shownNames({ shown, open }) {
    const names = new Set();
    for (const snippet of shown.filter((one) => one.rung === 0 && !(0, test_path_js_1.isTestPath)(one.file))) {
        const source = await open(snippet.file);
        for (const unit of source === null ? [] : (0, unit_js_1.walkUnits)(source.units)) {
            if (snippet.from <= unit.from && unit.to <= snippet.to && unit.name !== undefined && (unit.kind === 'function' || unit.kind === 'type') && unit.name.length > 2)
                names.add(unit.name);
        }
    }
    return [...names].slice(0, NAMES);
}
async function callerAt({ path, line }, { input, names, found }) {
    const covers = (one) => one.file === path && one.from <= line && line <= one.to;
    if (input.shown.some(covers) || found.some(covers))
        return [];
    const source = await input.open(path);
    // The word may stand in a comment or in a string.
    const code = source?.code[line - 1] ?? '';
    const name = names.find((one) => new RegExp(`(?<![\\w$])${one.replace(/\$/g, '\\$')}(?![\\w$])`).test(code));
    if (source === null || name === undefined || /^\s*(?:import|from|export \{|export \*|use |using |#include|package )/.test(code))
        return [];
    const unit = (0, scope_js_1.enclosing)(source.units, line);
    const whole = unit !== null && (0, scope_js_1.sizeOf)(unit) <= WHOLE;
    const region = whole ? { from: unit.lead, to: unit.to } : { from: Math.max(1, line - AROUND), to: Math.min(source.lines.length, line + AROUND) };
    return [{ file: path, ...region, focus: line, reason: `uses ${name}, line ${line}` }];
}


/***/ }),

/***/ 98620:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.chosen = void 0;
const lines_js_1 = __webpack_require__(83112);
const telling_js_1 = __webpack_require__(17198);
/** A file that is longer than its share of the room is shown by the units that matter; of one without any, its beginning. */
const BEGINNING = 60;
/** The files that were chosen from the map: whole where there is room, else what in them has to do with the failure. */
exports.chosen = {
    name: 'chosen',
    rung: 3,
    async look({ chosen: choice, room, open, shown }) {
        const found = [];
        if (choice === undefined)
            return found;
        const leads = (0, telling_js_1.leadsFrom)(shown, choice.said);
        let left = room;
        for (const [n, file] of choice.files.entries()) {
            const source = await open(file);
            if (source === null)
                continue;
            const glimpses = glimpsesOf(source, { share: left / (choice.files.length - n), leads, shown, reason: choice.reason });
            found.push(...glimpses);
            left = Math.max(0, left - glimpses.reduce((sum, { from, to }) => sum + tokensOf(source, from, to), 0));
        }
        return found;
    },
};
function tokensOf({ lines }, from, to) {
    return (0, lines_js_1.countTokens)(lines.slice(from - 1, to).join('\n'));
}
function glimpsesOf(source, { share, leads, shown, reason }) {
    const { path, lines } = source;
    const whole = { file: path, from: 1, to: lines.length, reason };
    if (tokensOf(source, 1, lines.length) <= share)
        return [whole];
    const found = (0, telling_js_1.tellingParts)([source], leads, { room: share, shown });
    return found.length > 0 ? found.map((part) => ({ ...part, reason })) : [{ ...whole, to: Math.min(lines.length, BEGINNING) }];
}


/***/ }),

/***/ 90118:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.configuration = void 0;
const source_js_1 = __webpack_require__(57934);
const modules_js_1 = __webpack_require__(66490);
/** The files that say how a language is built and checked, the most telling first. */
const FILES = {
    js: ['tsconfig.json', 'package.json'],
    python: ['pyproject.toml', 'setup.cfg'],
    go: ['go.mod'],
    rust: ['Cargo.toml'],
    java: ['pom.xml', 'build.gradle', 'build.gradle.kts'],
    c: ['CMakeLists.txt', 'Makefile', 'meson.build'],
    csharp: ['Directory.Build.props'],
    php: ['composer.json'],
    ruby: ['Gemfile'],
};
/** Shown whole up to this size; of larger ones the section that names the tool. */
const SMALL = 60;
const SECTION = 40;
/** How the code is built: what is strict, which versions, which paths. It is shown for reading; a model may not edit it. */
exports.configuration = {
    name: 'configuration',
    rung: 2,
    async look(input) {
        const folders = [...new Set(input.shown.map((snippet) => snippet.file))].map((file) => ({ folder: (0, modules_js_1.folderOf)(file), language: (0, source_js_1.languageOf)(file) }));
        const paths = [...new Set(folders.flatMap(({ folder, language }) => nearest(folder, FILES[language] ?? [], input)))];
        const sources = await Promise.all(paths.slice(0, 4).map((path) => input.open(path)));
        return sources.flatMap((source) => (source === null ? [] : glimpsesOf(source, input.bugs)));
    },
};
/** Of each name the file in this folder, or in the nearest one above it. */
function nearest(folder, names, { paths }) {
    return names.flatMap((name) => {
        for (let at = folder; at !== null; at = at === '' ? null : (0, modules_js_1.folderOf)(at)) {
            const path = at === '' ? name : `${at}/${name}`;
            if (paths.has(path))
                return [path];
        }
        return [];
    });
}
function glimpsesOf({ path, lines }, bugs) {
    if (lines.length <= SMALL)
        return [{ file: path, from: 1, to: lines.length, reason: 'how this code is built' }];
    const tools = [...new Set(bugs.map((bug) => bug.tool.toLowerCase()))];
    const from = lines.findIndex((line) => /^\s{0,4}(?:\[|"?[\w.@-]+"?\s*[:={])/.test(line) && tools.some((tool) => line.toLowerCase().includes(tool)));
    if (from === -1)
        return [];
    const end = lines.findIndex((line, n) => n > from && /^\[/.test(line));
    const to = Math.min(end === -1 ? lines.length : end, from + SECTION);
    return [{ file: path, from: from + 1, to, reason: 'how the tool is set up' }];
}


/***/ }),

/***/ 5562:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.definitions = void 0;
const definitions_js_1 = __webpack_require__(15653);
const names_js_1 = __webpack_require__(69963);
const scope_js_1 = __webpack_require__(40139);
/** Shown whole up to this size, else by their header. */
const SMALL = 30;
const MOST = 24;
/** What the repository's own names mean that the shown code uses, one step away; names on the reported lines first. */
exports.definitions = {
    name: 'definitions',
    rung: 1,
    async look(input) {
        const found = new Map();
        for (const { snippet, source, region } of await regions(input)) {
            for (const chain of (0, names_js_1.chainsIn)(source, region)) {
                for (const definition of await (0, definitions_js_1.findDefinitions)(chain, source, input))
                    add(found, definition, { chain, snippet });
            }
        }
        return [...found.values()].slice(0, MOST);
    },
};
function add(found, { source, unit }, { chain, snippet }) {
    const inside = source.path === snippet.file && snippet.from <= unit.from && unit.to <= snippet.to;
    const key = `${source.path}:${unit.from}`;
    if (inside || found.has(key))
        return;
    found.set(key, { file: source.path, ...shape(unit), reason: `${chain.filter((part) => part !== '').join('.')} is used in the code above` });
}
function shape(unit) {
    return (0, scope_js_1.sizeOf)(unit) <= SMALL ? { from: unit.lead, to: unit.to } : { from: unit.from, to: Math.min(unit.head, unit.from + 10) };
}
/** The reported lines inside what is shown, then all that is shown. */
async function regions(input) {
    const lines = new Set(input.bugs.flatMap((bug) => [`${bug.file}:${bug.line}`, ...(bug.frames ?? []).map((frame) => `${frame.file}:${frame.line}`)]));
    const [near, all] = [[], []];
    for (const snippet of input.shown) {
        const source = await input.open(snippet.file);
        if (source === null)
            continue;
        for (let n = snippet.from; n <= snippet.to; n++)
            if (lines.has(`${snippet.file}:${n}`))
                near.push({ snippet, source, region: { from: n, to: n } });
        all.push({ snippet, source, region: snippet });
    }
    return [...near, ...all];
}


/***/ }),

/***/ 39978:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.importLine = void 0;
const import_block_js_1 = __webpack_require__(57422);
const nearest_js_1 = __webpack_require__(72269);
const modules_js_1 = __webpack_require__(66490);
const MODULE = /['"`]([^'"`\s]{1,300})['"`]/g;
const NO_MODULE = /No module named ['"]?([\w.]{1,300})/;
/** A name that a module does not have, in the words of Python, Node and TypeScript. */
const NO_NAME = /cannot import name '([\w$]{1,200})'|does not provide an export named '([\w$]{1,200})'|has no exported member (?:named )?'([\w$]{1,200})'/;
/** For an import that fails: its line, wherever the log points, and what the module has under a name like the one that is missing. */
exports.importLine = {
    name: 'import-line',
    rung: 0,
    async look(input) {
        return (await Promise.all(input.bugs.map((bug) => lookAt(bug, input)))).flat();
    },
};
/** A name that nothing defines: perhaps its import is missing. In the words of Go, Python, JavaScript, TypeScript, Rust, Java and C++. */
const UNKNOWN = [
    /^undefined: ([\w.]{1,200})/, /name '([\w.]{1,200})' is not defined/, /\b([\w$]{1,200}) is not defined/, /[Cc]annot find name '([\w$]{1,200})'/, /cannot find [\w, -]{1,60} `([\w:!]{1,200})`/,
    /use of (?:undeclared|unresolved) [\w, ]{1,60} `([\w:]{1,200})`/, /unresolved import `([\w:]{1,200})`/, /no (?:method|function or associated item) named `([\w]{1,200})`/, /cannot find symbol\b[^]{0,80}?(?:class|variable|interface) ([\w$]{1,200})/, /package ([\w.]{1,200}) does not exist/,
    /'([\w:]{1,200})' (?:was not declared|has not been declared|does not name a type|is not a member of)/, /cannot find symbol/,
];
async function lookAt(bug, input) {
    const failing = await failingImport(bug, input);
    return failing.length > 0 || !UNKNOWN.some((pattern) => pattern.test(bug.message)) ? failing : importsFor(bug, input);
}
/** The imports of the file in which a name is unknown. */
async function importsFor(bug, input) {
    const places = [...(bug.frames ?? []).map((frame) => frame.file), bug.file].filter((file) => file !== undefined && input.paths.has(file));
    const source = await input.open(places[0] ?? '');
    return source === null ? [] : [{ file: source.path, ...(0, import_block_js_1.importPlace)(source), reason: 'imports of the file, for the name that is unknown' }];
}
async function failingImport(bug, input) {
    const name = NO_NAME.exec(bug.message)?.slice(1).find((group) => group !== undefined);
    if (bug.kind !== 'import' && name === undefined)
        return [];
    const files = [bug.file, ...(bug.frames ?? []).map((frame) => frame.file), ...quoted(bug)].filter((file) => file !== undefined && input.paths.has(file));
    const source = await input.open(files[0] ?? '');
    if (source === null)
        return [];
    const bindings = source.bindings.filter((one) => one.module !== undefined && (name === undefined ? isNamed(one.module, bug) : one.name === name));
    const lines = bindings.map(({ from, to }) => ({ file: source.path, from, to, focus: from, reason: 'the import that fails' }));
    const target = bindings[0]?.module;
    return [...lines, ...(name === undefined || target === undefined ? [] : await near(name, { module: target, source, input }))];
}
function quoted(bug) {
    const words = [...bug.message.matchAll(MODULE)].map((match) => match[1] ?? '');
    const bare = /(?:imported from|from) ['"]?([^'"\s]{1,300})/.exec(bug.message)?.[1];
    return [...(bare === undefined ? [] : [bare]), ...words];
}
/** Logs print the module as written or as a path on the machine: its last name is in both. */
function isNamed(module, bug) {
    const asked = [...quoted(bug), NO_MODULE.exec(bug.message)?.[1] ?? ''].filter((text) => text !== '');
    const last = lastName(module);
    return asked.some((text) => text === module || lastName(text) === last || module.startsWith(`${text}.`) || text.startsWith(`${module}.`));
}
function lastName(module) {
    const path = module.includes('/') ? module : module.replace(/^\.{0,20}/, '').replace(/\./g, '/');
    return path.slice(path.lastIndexOf('/') + 1).replace(/\.[cm]?[jt]sx?$/, '');
}
async function near(name, { module, source, input }) {
    const path = (0, modules_js_1.resolveModule)(module, source.path, { paths: input.paths, language: source.language });
    const target = path === null ? null : await input.open(path);
    if (target === null)
        return [];
    const names = target.units.flatMap((unit) => (unit.name === undefined ? [] : [unit.name]));
    const best = (0, nearest_js_1.nearest)(name, names);
    const units = target.units.filter((unit) => unit.name !== undefined && (best === null || unit.name === best));
    return units.slice(0, 20).map((unit) => ({ file: target.path, from: unit.from, to: best === null ? unit.head : unit.to, reason: `what ${module} has instead` }));
}


/***/ }),

/***/ 99550:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.imports = void 0;
const import_block_js_1 = __webpack_require__(57422);
/** The imports of the files that are shown: without them a fix guesses what is at hand. */
exports.imports = {
    name: 'imports',
    rung: 1,
    async look(input) {
        const files = [...new Set(input.shown.map((snippet) => snippet.file))];
        const sources = await Promise.all(files.map((file) => input.open(file)));
        return sources.flatMap((source) => {
            const block = source === null ? null : (0, import_block_js_1.blockOf)(source);
            return source === null || block === null ? [] : [{ file: source.path, ...block, reason: 'imports of the file' }];
        });
    },
};


/***/ }),

/***/ 1916:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LENSES = void 0;
const assertion_js_1 = __webpack_require__(74488);
const beneath_js_1 = __webpack_require__(45495);
const called_js_1 = __webpack_require__(14647);
const callers_js_1 = __webpack_require__(66572);
const chosen_js_1 = __webpack_require__(98620);
const configuration_js_1 = __webpack_require__(90118);
const definitions_js_1 = __webpack_require__(5562);
const import_line_js_1 = __webpack_require__(39978);
const imports_js_1 = __webpack_require__(99550);
const reported_line_js_1 = __webpack_require__(90644);
const rest_js_1 = __webpack_require__(17144);
const stack_js_1 = __webpack_require__(24376);
const test_body_js_1 = __webpack_require__(47919);
const whole_file_js_1 = __webpack_require__(70834);
/** In the order in which they look: for each error, what is nearest to it first. */
exports.LENSES = [assertion_js_1.assertion, reported_line_js_1.reportedLine, stack_js_1.stack, import_line_js_1.importLine, called_js_1.called, beneath_js_1.beneath, imports_js_1.imports, definitions_js_1.definitions, test_body_js_1.testBody, beneath_js_1.deeper, whole_file_js_1.wholeFile, callers_js_1.callers, configuration_js_1.configuration, rest_js_1.rest, chosen_js_1.chosen];


/***/ }),

/***/ 90644:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.reportedLine = void 0;
const scope_js_1 = __webpack_require__(40139);
const suspect_brackets_js_1 = __webpack_require__(14190);
/** Without a line, a file of this size is shown whole. */
const SHORT_FILE = 60;
/** The unit around the reported line: for everything but failed tests the line is where the error is. */
exports.reportedLine = {
    name: 'reported-line',
    rung: 0,
    async look(input) {
        const bugs = input.bugs.filter((bug) => bug.kind !== 'test' && bug.file !== undefined);
        return (await Promise.all(bugs.map((bug) => lookAt(bug, input)))).flat();
    },
};
async function lookAt(bug, input) {
    const source = await input.open(bug.file ?? '');
    if (source === null)
        return [];
    const { path, lines } = source;
    if (bug.line === undefined)
        return lines.length > SHORT_FILE ? [] : [{ file: path, from: 1, to: lines.length, reason: 'the file that the error names' }];
    const line = Math.min(bug.line, lines.length);
    const brackets = bug.kind === 'syntax' ? (0, suspect_brackets_js_1.suspectBrackets)(source) : [];
    return [...unitGlimpses(source, line), ...brackets.map((at) => ({ file: path, ...(0, scope_js_1.around)(at, lines.length), focus: at, reason: 'a bracket here may have no partner' }))];
}
function unitGlimpses(source, line) {
    const { path, lines } = source;
    const unit = (0, scope_js_1.enclosing)(source.units, line);
    // Where brackets do not match, a statement may be a part of one.
    const scrap = unit !== null && source.broken && unit.kind === 'statement' && (0, scope_js_1.sizeOf)(unit) <= scope_js_1.NEAR;
    if (unit === null || scrap)
        return [{ file: path, ...(0, scope_js_1.around)(line, lines.length), focus: line, reason: `around the reported line ${line}` }];
    return (0, scope_js_1.regionsOf)(unit, line).map((region, i) => ({
        file: path, ...region,
        ...(i === 0 ? { focus: line, reason: `holds the reported line ${line}` } : { reason: 'the beginning of the same unit' }),
    }));
}


/***/ }),

/***/ 17144:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.rest = void 0;
const lines_js_1 = __webpack_require__(83112);
const test_path_js_1 = __webpack_require__(26287);
const telling_js_1 = __webpack_require__(17198);
/** Of the room of the widest rung; the other part is for files that nothing led to yet. */
const SHARE = 0.6;
/** Of what is left of that, for one file of several that is shown whole: most for the one that the failing test is named after. */
const WHOLE = { namesake: 0.75, other: 0.4 };
/**
 * The product files that are shown in part or bear a name that the test says, whole as far as there is room: the failure led into them already, and what
 * calls by a table or an interface leads no further than the file. Of those that are too long, what names lead to.
 */
exports.rest = {
    name: 'rest',
    rung: 3,
    async look(input) {
        const { shown, open, room, chosen } = input;
        const leads = (0, telling_js_1.leadsFrom)(shown, chosen?.said ?? []);
        const names = namesakes(input.bugs);
        const long = [];
        const found = [];
        let left = room * SHARE;
        const sources = (await Promise.all(candidates(input, { names, leads }).map((file) => open(file)))).filter((source) => source !== null);
        for (const source of sources) {
            const cost = (0, lines_js_1.countTokens)(source.lines.join('\n')) - tokensShown(source.path, input);
            const share = sources.length === 1 ? 1 : names.has(stemOf(source.path)) ? WHOLE.namesake : WHOLE.other;
            const fits = cost <= left * share;
            if (!fits)
                long.push(source);
            else
                found.push({ file: source.path, from: 1, to: source.lines.length, reason: 'the rest of the file' });
            if (fits)
                left -= cost;
        }
        return [...found, ...(0, telling_js_1.tellingParts)(long, leads, { room: left, shown, all: true }).map((part) => ({ ...part, reason: 'more of the file' }))];
    },
};
/** What a test is named after comes first, then what it says, then what most was shown of, and last the file in which it stands. */
function candidates({ bugs, shown, paths }, { names, leads }) {
    const weight = new Map();
    for (const name of [...names, ...leads.first])
        for (const file of paths.withStem(name))
            weight.set(file, 0);
    for (const { file, tokens } of shown)
        weight.set(file, (weight.get(file) ?? 0) + tokens);
    const own = new Set(bugs.flatMap((bug) => (bug.kind === 'test' && bug.file !== undefined ? [bug.file] : [])));
    const tier = (file) => (names.has(stemOf(file)) ? 0 : own.has(file) ? 3 : leads.first.has(stemOf(file)) ? 1 : 2);
    const product = [...weight].filter(([file]) => !(0, test_path_js_1.isTestPath)(file));
    return product.sort(([a, one], [b, other]) => tier(a) - tier(b) || other - one).map(([file]) => file);
}
/** What test classes and files are called without what says that they are tests. */
function namesakes(bugs) {
    const said = bugs.flatMap(({ test = '', file = '', frames = [] }) => [...test.split(/[^\w$]+/), ...[file, ...frames.map((frame) => frame.file ?? '')].filter((path) => (0, test_path_js_1.isTestPath)(path)).map(stemOf)]);
    const names = said.map((name) => name.replace(/^(?:test_|[Tt]est(?=[A-Z]))|(?:Tests?|TestCase|IT|Spec|_test|_tests|_spec)$|[.-](?:test|spec)s?$/g, ''));
    return new Set(names.filter((name, n) => name !== said[n] && name.length > 2));
}
function stemOf(path) {
    return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w{1,10}$/, '');
}
function tokensShown(path, { shown }) {
    return shown.filter(({ file }) => file === path).reduce((sum, { tokens }) => sum + tokens, 0);
}


/***/ }),

/***/ 24376:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.stack = void 0;
const test_path_js_1 = __webpack_require__(26287);
const scope_js_1 = __webpack_require__(40139);
const test_place_js_1 = __webpack_require__(34969);
/** Further out it is rather the way to the error than the error. */
const FRAMES = 4;
/** Lines around a call further out: what led to it decides what it is given. */
const BEFORE = 6;
const BEHIND = 2;
/** The functions on the stack that are the product's own, innermost first, and the line that called them. */
exports.stack = {
    name: 'stack',
    rung: 0,
    async look(input) {
        return (await Promise.all(input.bugs.map((bug) => lookAt(bug, input)))).flat();
    },
};
async function lookAt(bug, input) {
    const testFile = bug.kind === 'test' ? (await (0, test_place_js_1.testPlace)(bug, input))?.source.path : undefined;
    const frames = placesOf(bug).filter((frame) => input.paths.has(frame.file) && frame.file !== testFile && !(bug.kind === 'test' && (0, test_path_js_1.isTestPath)(frame.file)));
    const found = [];
    for (const [depth, frame] of frames.slice(0, FRAMES).entries())
        found.push(...(await frameGlimpses(frame, { input, innermost: depth === 0 })));
    return found;
}
/** The reported place is the innermost one where the stack does not begin with it. */
function placesOf({ file, line, frames = [] }) {
    return file === undefined || line === undefined || frames.some((frame) => frame.file === file && frame.line === line) ? frames : [{ file, line }, ...frames];
}
async function frameGlimpses(frame, { input, innermost }) {
    const source = frame.line === undefined ? null : await input.open(frame.file);
    if (source === null || frame.line === undefined || frame.line > source.lines.length)
        return [];
    const { line } = frame;
    const unit = innermost ? (0, scope_js_1.enclosing)(source.units, line) : (0, scope_js_1.statementAt)(source.units, line);
    const base = { file: source.path, focus: line };
    if (unit === null)
        return [{ ...base, ...(0, scope_js_1.around)(line, source.lines.length), reason: `on the stack of the error, line ${line}` }];
    if (!innermost) {
        const short = unit.to - unit.from < 10 ? { from: unit.from, to: unit.to } : { from: line, to: line };
        const near = { from: Math.max(1, short.from - BEFORE), to: Math.min(source.lines.length, short.to + BEHIND) };
        return [{ ...base, ...near, reason: `calls it, line ${line}` }];
    }
    return (0, scope_js_1.regionsOf)(unit, line).map((region, i) => (i === 0 ? { ...base, ...region, reason: `where the error was raised, line ${line}` } : { file: source.path, ...region, reason: 'the beginning of the same unit' }));
}


/***/ }),

/***/ 47919:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.testBody = void 0;
const scope_js_1 = __webpack_require__(40139);
const test_place_js_1 = __webpack_require__(34969);
/** The whole failing test, and the helper in its file in which the assertion stands. */
exports.testBody = {
    name: 'test-body',
    rung: 1,
    async look(input) {
        const found = [];
        for (const bug of input.bugs.filter((one) => one.kind === 'test')) {
            const place = await (0, test_place_js_1.testPlace)(bug, input);
            if (place === null)
                continue;
            const { source, body, lines } = place;
            const [line] = lines;
            if (body !== null)
                found.push(...(0, scope_js_1.regionsOf)(body, line ?? body.from).map((region) => ({ file: source.path, ...region, focus: line ?? body.from, reason: 'the failing test' })));
            for (const inner of lines) {
                const unit = (0, scope_js_1.enclosing)(source.units, inner);
                if (unit !== null && unit.to - unit.from < scope_js_1.LARGE)
                    found.push({ file: source.path, from: unit.lead, to: unit.to, focus: inner, reason: 'holds the failing line' });
            }
        }
        return found;
    },
};


/***/ }),

/***/ 70834:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.wholeFile = void 0;
/** Longer files are shown in parts only. */
const LONGEST = 400;
const FILES = 6;
/** The files that are shown in part, whole where they are small: what the fix needs may stand beside what was looked at. */
exports.wholeFile = {
    name: 'whole-file',
    rung: 2,
    async look({ shown, open }) {
        const files = [...new Set(shown.map((snippet) => snippet.file))].slice(0, FILES);
        const sources = await Promise.all(files.map((file) => open(file)));
        return sources.flatMap((source) => (source === null || source.lines.length > LONGEST ? [] : [{ file: source.path, from: 1, to: source.lines.length, reason: 'the whole file' }]));
    },
};


/***/ }),

/***/ 60481:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.mapRepository = mapRepository;
const lines_js_1 = __webpack_require__(83112);
const map_line_js_1 = __webpack_require__(96728);
const mentions_js_1 = __webpack_require__(74248);
const rank_files_js_1 = __webpack_require__(48407);
const survey_js_1 = __webpack_require__(67105);
/** Tokens of a map. */
const CEILING = 1_000;
/** Names that a file is told by. */
const SYMBOLS = 8;
const SYMBOL = 60;
/** Words that are looked for in the whole repository, and the most that one may occur to be telling. */
const WORDS = 30;
/**
 * The product's files that are not shown whole yet, by how near the failure they are along the uses of names, cut to about a thousand tokens.
 * Nothing is kept between two maps. Denied paths and places for keys are in none, nor in what it is made from.
 */
async function mapRepository(input) {
    const { failure, guarded, shown } = input;
    const mentions = await (0, mentions_js_1.mentionsOf)(failure, { change: input.change, guarded });
    const shownFiles = new Set(shown.map((snippet) => snippet.file));
    const starts = [...new Set([...mentions.files, ...shownFiles])];
    const hits = await hitsOf(mentions, input);
    const { sources, isProduct, unread } = await (0, survey_js_1.surveyFiles)({ ...input, starts, hits });
    const whole = new Set(shown.filter((one) => one.from === 1 && one.to >= (sources.find(({ path }) => path === one.file)?.lines.length ?? Infinity)).map((one) => one.file));
    const ranked = (0, rank_files_js_1.rankFiles)(sources, mentions, shownFiles).filter(({ source: { path } }) => isProduct(path) && !whole.has(path));
    const entries = ranked.map(({ source, symbols }) => ({ file: source.path, symbols: symbols.slice(0, SYMBOLS).map((name) => name.slice(0, SYMBOL)), tokens: (0, lines_js_1.countTokens)(source.lines.join('\n')) }));
    const map = cut(entries);
    const beyond = entries.length - map.entries.length;
    return { map, said: mentions.names, left: [...note(unread, 'too many to be read for the map'), ...note(beyond, 'the map has no room for them')] };
}
function note(count, reason) {
    return count === 0 ? [] : [{ file: `${count} source files`, reason }];
}
/** Files in which words of the failure stand, those with most of the places first. */
async function hitsOf({ names }, { find }) {
    const words = [...names].filter((name) => /[A-Z_\d$]|.{7}/.test(name)).slice(0, WORDS);
    if (find === undefined || words.length === 0)
        return [];
    const counts = new Map();
    for (const { path } of await find(words))
        counts.set(path, (counts.get(path) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1]).map(([path]) => path);
}
function cut(entries) {
    const kept = [];
    let tokens = 0;
    for (const entry of entries) {
        const cost = (0, lines_js_1.countTokens)(`${(0, map_line_js_1.mapLine)(entry)}\n`);
        if (tokens + cost > CEILING)
            break;
        tokens += cost;
        kept.push(entry);
    }
    return { entries: kept, tokens };
}


/***/ }),

/***/ 74248:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.mentionsOf = mentionsOf;
exports.namesIn = namesIn;
const line_diff_js_1 = __webpack_require__(86805);
const lines_js_1 = __webpack_require__(83112);
const NAME = /[A-Za-z_$][\w$]{2,80}/g;
const BUGS = 10;
const CHARACTERS = 2_000;
const CHANGED = 12;
/** Longer files are not compared line by line for this. */
const LINES = 3_000;
/** Names in what was reported, in the functions on the stack and on the lines that the triggering change touched. */
async function mentionsOf({ primary }, { change, guarded }) {
    const bugs = primary.slice(0, BUGS);
    const said = bugs.flatMap((bug) => namesIn(textOf(bug)));
    const files = bugs.flatMap((bug) => [bug.file, ...(bug.frames ?? []).map((frame) => frame.file)]).filter((file) => file !== undefined);
    const changed = (change?.paths ?? []).filter((path) => guarded.allows(path)).slice(0, CHANGED);
    const touched = change === undefined ? [] : await Promise.all(changed.map((path) => changedNames(path, change, guarded)));
    return { names: new Set([...said, ...touched.flat()]), files: [...new Set([...files, ...changed])] };
}
function textOf({ message, test, expected, actual, rule, frames = [] }) {
    return [message, test, expected, actual, rule, ...frames.map((frame) => frame.function)].map((part) => (part ?? '').slice(0, CHARACTERS)).join(' ');
}
function namesIn(text) {
    return text.match(NAME) ?? [];
}
async function changedNames(path, change, guarded) {
    const [after, text] = [await guarded.open(path), await change.before(path)];
    const before = (0, lines_js_1.splitLines)(text ?? '');
    if (after === null || before.length > LINES || after.lines.length > LINES)
        return [];
    const kept = new Set((0, line_diff_js_1.alignLines)(before, after.lines).map(([, now]) => now));
    return after.code.flatMap((line, n) => (kept.has(n) ? [] : namesIn(line)));
}


/***/ }),

/***/ 66490:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.arrangePaths = arrangePaths;
exports.folderOf = folderOf;
exports.joinPath = joinPath;
exports.resolveModule = resolveModule;
function arrangePaths(paths) {
    const all = new Set(paths);
    const [names, lower, folders, stems] = [new Map(), new Map(), new Map(), new Map()];
    const add = (map, key, path) => {
        const list = map.get(key);
        if (list === undefined)
            map.set(key, [path]);
        else
            list.push(path);
    };
    for (const path of paths) {
        add(names, path.slice(path.lastIndexOf('/') + 1), path);
        add(lower, path.toLowerCase(), path);
        add(folders, folderOf(path), path);
        add(stems, path.slice(path.lastIndexOf('/') + 1).replace(/\.\w{1,10}$/, ''), path);
    }
    return {
        has: (path) => all.has(path),
        named: (name) => names.get(name) ?? [],
        ignoringCase(path) {
            const alike = lower.get(path.toLowerCase()) ?? [];
            return alike.length === 1 ? (alike[0] ?? null) : null;
        },
        inFolder: (folder) => folders.get(folder) ?? [],
        withStem: (stem) => stems.get(stem) ?? [],
        foldersEnding: (path) => [...folders.keys()].filter((folder) => folder === path || folder.endsWith(`/${path}`)),
        all: () => paths,
    };
}
function folderOf(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
/** `folder` + relative path, without `.` and `..`; null when it leads out of the root. */
function joinPath(folder, relative) {
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of relative.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
}
/**
 * The tracked file that a module name in a file means; null where it is none of the repository's.
 * A path in the wrong letter case finds its file all the same: that may be the very error that is looked at.
 */
function resolveModule(module, from, { paths, language }) {
    if (language === 'js')
        return resolveJs(module, from, paths);
    return language === 'python' ? resolvePython(module, from, paths) : null;
}
const JS_ENDINGS = ['.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.mts', '.cts', '.d.ts', '.vue', '.svelte', '.json'];
const COMPILED = { '.js': ['.ts', '.tsx', '.jsx'], '.jsx': ['.tsx'], '.mjs': ['.mts'], '.cjs': ['.cts'] };
function resolveJs(module, from, paths) {
    const clean = module.replace(/[?#].*$/, '');
    if (/^\.{1,2}(?:\/|$)/.test(clean)) {
        const base = joinPath(folderOf(from), clean);
        return base === null ? null : (firstTracked(jsGuesses(base), paths) ?? packageEntry(base, paths));
    }
    // The usual aliases of a source folder (`@/cart`, `~/cart`, `#cart`): the only file that ends so.
    const alias = /^(?:@\/|~\/|#\/?)(.{1,300})$/.exec(clean)?.[1];
    return alias === undefined ? resolvePackage(clean, paths) : onlyEnding(jsGuesses(alias), paths);
}
/** A folder that is a package: where its entry is said, nothing is read of that; these are the usual places. */
function packageEntry(folder, paths) {
    const inside = folder === '' ? '' : `${folder}/`;
    return paths.has(`${inside}package.json`) ? firstTracked(['src/index', 'lib/index', 'src/main', 'main'].flatMap((entry) => jsGuesses(`${inside}${entry}`)), paths) : null;
}
/** A package of the same repository: the only folder of its name that holds a package.json. */
function resolvePackage(module, paths) {
    const [, name, inner] = /^(?:@[\w.-]{1,100}\/)?([\w.-]{1,100})(?:\/(.{1,300}))?$/.exec(module) ?? [];
    const folders = name === undefined ? [] : paths.named('package.json').map(folderOf).filter((folder) => folder.endsWith(`/${name}`));
    // The package that the repository itself is, by one of its own entries (`zod/v3`): its source is a folder of that name.
    if (folders.length === 0 && inner !== undefined && paths.has('package.json'))
        return firstTracked([`src/${inner}/index.ts`, `src/${inner}/index.js`], paths);
    if (folders.length !== 1)
        return null;
    const entries = inner === undefined ? ['src/index', 'index', 'lib/index', 'src/main'] : [inner, `src/${inner}`];
    return firstTracked(entries.flatMap((entry) => jsGuesses(`${folders[0]}/${entry}`)), paths);
}
function jsGuesses(base) {
    const ending = /\.[cm]?jsx?$/.exec(base)?.[0];
    const compiled = ending === undefined ? [] : (COMPILED[ending] ?? []).map((other) => base.slice(0, -ending.length) + other);
    return [base, ...compiled, ...JS_ENDINGS.map((other) => base + other), ...JS_ENDINGS.map((other) => (base === '' ? `index${other}` : `${base}/index${other}`))];
}
const PYTHON_ROOTS = ['', 'src', 'lib', 'python'];
function resolvePython(module, from, paths) {
    const dots = /^\.{0,20}/.exec(module)?.[0].length ?? 0;
    const below = module.slice(dots).replace(/\./g, '/');
    if (dots > 0) {
        const base = joinPath(folderOf(from), `${'../'.repeat(dots - 1)}${below}`);
        return base === null ? null : firstTracked(pythonGuesses(base), paths);
    }
    for (let folder = folderOf(from); folder !== null; folder = folder === '' ? null : folderOf(folder)) {
        for (const root of PYTHON_ROOTS) {
            const found = firstTracked(pythonGuesses(joinPath(folder, `${root}/${below}`) ?? ''), paths);
            if (found !== null)
                return found;
        }
    }
    return onlyEnding(pythonGuesses(below), paths);
}
function pythonGuesses(base) {
    return [`${base}.py`, base === '' ? '__init__.py' : `${base}/__init__.py`, `${base}.pyi`];
}
function firstTracked(guesses, paths) {
    const exact = guesses.find((path) => paths.has(path));
    return exact ?? guesses.map((path) => paths.ignoringCase(path)).find((path) => path !== null) ?? null;
}
function onlyEnding(guesses, paths) {
    for (const guess of guesses) {
        const fits = paths.named(guess.slice(guess.lastIndexOf('/') + 1)).filter((path) => path === guess || path.endsWith(`/${guess}`));
        if (fits.length === 1)
            return fits[0] ?? null;
    }
    return null;
}


/***/ }),

/***/ 69963:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.chainsIn = chainsIn;
const NAME = /[A-Za-z_$][\w$]{0,200}/g;
/** The names used on some lines, in order, each once; those that are called come first. Comments and strings hold none. */
function chainsIn(source, { from, to }) {
    const [called, named] = [new Map(), new Map()];
    const text = source.code.slice(from - 1, to).join('\n');
    let current = [];
    let end = -1;
    const flush = () => {
        if (current.length === 0)
            return;
        const isCall = /^\s{0,20}(?:<[^<>()]{0,80}>)?\(/.test(text.slice(end, end + 120));
        const map = isCall ? called : named;
        if (!map.has(current.join('.')))
            map.set(current.join('.'), current);
    };
    for (const match of text.matchAll(NAME)) {
        const before = text.slice(Math.max(0, match.index - 40), match.index).trimEnd();
        const member = /\.$|->$|::$/.test(before) && !before.endsWith('...');
        const chained = member && /^\s{0,20}(?:\?|!)?(?:\.|->|::)\s{0,20}$/.test(text.slice(end, match.index)) && current.length > 0;
        if (chained) {
            current = [...current, match[0]];
        }
        else {
            flush();
            current = member ? ['', match[0]] : [match[0]];
        }
        end = match.index + match[0].length;
    }
    flush();
    return [...called.values(), ...[...named].filter(([key]) => !called.has(key)).map(([, chain]) => chain)];
}


/***/ }),

/***/ 41606:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createPacker = createPacker;
const lines_js_1 = __webpack_require__(83112);
/** Sizes that are tried, lines on each side of the focus, when the whole does not fit. */
const SIDES = [20, 10, 3, 0];
/** Fewer lines from the beginning of a unit say too little. */
const HEAD = 8;
function createPacker(first) {
    let ceiling = first;
    let snippets = [];
    const left = [];
    const take = (piece, source, rung) => {
        const next = withPiece(snippets, piece, { source, rung });
        if (tokensOf(next) > ceiling)
            return false;
        snippets = next;
        return true;
    };
    return {
        offer(glimpse, source, rung) {
            const whole = clip(glimpse, source);
            if (whole === null || isShown(snippets, whole))
                return;
            const taken = smaller(whole, ceiling - tokensOf(snippets), source).find((piece) => take(piece, source, rung));
            if (taken === undefined)
                left.push({ file: whole.file, reason: `${whole.reason} (lines ${whole.from} to ${whole.to}): no room` });
            else if (taken.from !== whole.from || taken.to !== whole.to)
                left.push({ file: whole.file, reason: `${whole.reason}: only lines ${taken.from} to ${taken.to} of ${whole.from} to ${whole.to} fit` });
        },
        widen(next) {
            ceiling = next;
        },
        get snippets() {
            return snippets;
        },
        get left() {
            return left;
        },
    };
}
function clip(glimpse, { lines }) {
    const from = Math.max(1, glimpse.from);
    const to = Math.min(lines.length, glimpse.to);
    return from > to ? null : { ...glimpse, from, to };
}
function isShown(snippets, { file, from, to }) {
    return snippets.some((snippet) => snippet.file === file && snippet.from <= from && to <= snippet.to);
}
/** The glimpse itself, then ever less of it: around its focus, or from its beginning. */
function smaller(whole, room, { lines }) {
    const { focus } = whole;
    if (focus !== undefined) {
        const windows = SIDES.map((side) => ({ ...whole, from: Math.max(whole.from, focus - side), to: Math.min(whole.to, focus + side) }));
        return [whole, ...windows.filter((piece) => piece.from <= piece.to)];
    }
    let to = whole.from - 1;
    for (let used = 0; to < whole.to; to++) {
        used += (lines[to] ?? '').length + 1;
        if (used / 3.5 >= room - 1)
            break;
    }
    return to - whole.from + 1 >= HEAD ? [whole, { ...whole, to }] : [whole];
}
/** The snippets with one piece more; pieces of a file that touch become one. The place in the order is that of the first of them. */
function withPiece(snippets, piece, { source, rung }) {
    const touches = (snippet) => snippet.file === piece.file && snippet.from <= piece.to + 1 && piece.from <= snippet.to + 1;
    const joined = snippets.filter(touches);
    const from = Math.min(piece.from, ...joined.map((snippet) => snippet.from));
    const to = Math.max(piece.to, ...joined.map((snippet) => snippet.to));
    const text = source.lines.slice(from - 1, to).join('\n');
    const reasons = [...new Set([...joined.flatMap((snippet) => snippet.reason.split('; ')), piece.reason])];
    const made = {
        file: piece.file, from, to, text, reason: reasons.join('; '), rung: Math.min(rung, ...joined.map((snippet) => snippet.rung)), tokens: (0, lines_js_1.countTokens)(text),
    };
    const [first] = joined;
    if (first === undefined)
        return [...snippets, made];
    return snippets.flatMap((snippet) => (snippet === first ? [made] : joined.includes(snippet) ? [] : [snippet]));
}
function tokensOf(snippets) {
    return snippets.reduce((sum, snippet) => sum + snippet.tokens, 0);
}


/***/ }),

/***/ 40060:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.findInPackage = findInPackage;
const unit_js_1 = __webpack_require__(44593);
/** More methods of one name than these tell nothing. */
const NAMESAKES = 3;
/** Methods that everything has: only the type tells whose they are. */
const COMMON = new Set([
    'get', 'set', 'add', 'put', 'size', 'len', 'length', 'push', 'pop', 'new', 'of', 'equals', 'hashCode', 'toString', 'String', 'Error', 'begin', 'end', 'at', 'find', 'contains', 'iter', 'map', 'filter',
    'collect', 'unwrap', 'clone', 'into', 'from', 'is_empty', 'isEmpty', 'empty', 'close', 'read', 'write', 'Close', 'Read', 'Write', 'Run', 'Errorf', 'Fatalf', 'Equal', 'append', 'insert', 'remove', 'main', 'next', 'fmt', 'default', 'into_iter', 'as_ref', 'to_string', 'to_owned', 'eq', 'cmp', 'hash', 'drop', 'index',
]);
/** Words of these languages, and names that are everywhere without an import. */
const RESERVED = new Set([
    'func', 'fn', 'if', 'for', 'while', 'switch', 'match', 'return', 'catch', 'new', 'const', 'let', 'var', 'static', 'struct', 'type', 'interface', 'enum', 'impl', 'use', 'import', 'package', 'in', 'as', 'mut', 'pub', 'ref', 'move', 'where',
    'Some', 'None', 'Ok', 'Err', 'Vec', 'String', 'Option', 'Result', 'Box', 'Item', 'Output', 'Iterator', 'Default', 'Debug', 'string', 'int', 'bool', 'error', 'byte', 'rune', 'any', 'Object', 'Integer', 'Boolean', 'List', 'Map', 'void', 'char', 'unsigned', 'auto',
]);
/** Their functions and methods are nobody's in the repository. */
const FOREIGN = new Set(['std', 'core', 'alloc', 'fmt', 'testing', 'System', 'Arrays', 'Collections', 'Objects', 'Assertions', 'Assert', 'assert', 'strings', 'strconv', 'errors', 'reflect', 'boost', 'testify', 'require']);
/**
 * Where a name is defined in a language whose packages are folders, or whose declarations lie in headers: a function or type by its own
 * name, a method by the type before it, or by its name alone where few have it.
 */
async function findInPackage(chain, source, repository) {
    const parts = chain.filter((part) => part !== '' && !/^(?:self|this|Self|super|crate)$/.test(part));
    const [head = ''] = parts;
    const last = parts.at(-1) ?? '';
    if (parts.length === 0 || (parts.length === 1 && RESERVED.has(head)) || (FOREIGN.has(head) && parts.length > 1))
        return [];
    const files = [source, ...(await repository.beside(source))].filter(({ names }) => names.has(last) || names.has(head));
    if (files.length === 0)
        return [];
    if (chain[0] !== '' && parts.length === 1)
        return firstOf(files, (unit) => unit.name === head && isDefinition(unit));
    const owned = await methodOf(parts, files);
    if (owned.length > 0)
        return owned;
    // Behind the name of a package or module: a function of its own.
    const free = firstOf(files.filter((file) => file !== source), (unit) => unit.name === last && isDefinition(unit), true).filter(({ source: file, unit }) => !COMMON.has(last) || ownerOf(file, unit) === undefined);
    if (free.length > 0 && (chain[0] !== '' || !COMMON.has(last)))
        return free;
    return COMMON.has(last) ? [] : byName(last, source, files);
}
function isDefinition(unit) {
    return unit.kind === 'function' || unit.kind === 'type' || unit.kind === 'value';
}
/** The first file that defines it; at its top level, or anywhere in it. */
function firstOf(files, fits, top = false) {
    for (const source of files) {
        const unit = source.units.find(fits) ?? (top ? inModules(source.units).find(fits) : [...(0, unit_js_1.walkUnits)(source.units)].find(fits));
        if (unit !== undefined)
            return [{ source, unit }];
    }
    return [];
}
/** Namespaces and modules are no owners of what stands in them. */
function inModules(units) {
    return units.flatMap((unit) => (unit.kind === 'type' ? unit.children : []));
}
/** `Type::method`, `Type.method`, `new Type(…).method`. */
async function methodOf(parts, files) {
    const [owner, member] = parts.slice(-2);
    if (owner === undefined || member === undefined || parts.length < 2)
        return [];
    for (const source of files) {
        const holders = [...(0, unit_js_1.walkUnits)(source.units)].filter((unit) => unit.kind === 'type' && unit.name === owner);
        const unit = holders.flatMap((holder) => [...(0, unit_js_1.walkUnits)(holder.children)]).find((inner) => inner.name === member && inner.kind === 'function');
        if (unit !== undefined)
            return [{ source, unit }];
    }
    return [];
}
/** A method of a value whose type is not told: of several the one whose owner is named in the file that calls. */
function byName(name, from, files) {
    const text = from.code.join('\n');
    const found = files.filter(({ names }) => names.has(name)).flatMap((source) => [...(0, unit_js_1.walkUnits)(source.units)].filter((unit) => unit.name === name && unit.kind === 'function').map((unit) => ({ source, unit, owner: ownerOf(source, unit) })));
    const named = found.filter(({ owner }) => owner !== undefined && new RegExp(`\\b${owner}\\b`).test(text));
    const best = named.length > 0 ? named : found;
    return best.length > NAMESAKES ? [] : best;
}
/** The type around it, or the receiver or scope in its header. */
function ownerOf(source, unit) {
    const around = [...(0, unit_js_1.walkUnits)(source.units)].findLast((one) => one.kind === 'type' && one.from <= unit.from && unit.to <= one.to && one !== unit);
    if (around?.name !== undefined && /^\w{1,200}$/.test(around.name))
        return around.name;
    const header = source.code.slice(unit.from - 1, unit.head).join(' ');
    return /^func\s{1,10}\(\s{0,10}\w{0,60}\s{0,10}\*?(\w{1,100})/.exec(header)?.[1] ?? /(\w{1,100})(?:<[^<>]{0,100}>)?::~?\w{1,200}\s{0,4}\(/.exec(header)?.[1];
}


/***/ }),

/***/ 2525:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.PACKAGED = void 0;
exports.packageFiles = packageFiles;
const test_path_js_1 = __webpack_require__(26287);
const modules_js_1 = __webpack_require__(66490);
/** Languages in which a name is found by its package or header rather than by a file that is named in an import. */
exports.PACKAGED = ['go', 'rust', 'java', 'c', 'csharp', 'php', 'swift', 'dart'];
const MOST = 40;
const WHOLE = 60;
const HEADERS = /\.(?:h|hh|hpp|hxx|inl)$/;
const SOURCES = ['.cpp', '.cc', '.cxx', '.c', '.m', '.mm', '.cu'];
/**
 * Files of the repository in which a name that is used here may be defined, likeliest first: what is imported or included, what lies
 * beside, what is named like a type that is used or like the test without its `Test`, and in a small repository all the rest.
 */
function packageFiles(source, names, paths) {
    const { path } = source;
    const ends = endingsOf(path);
    const fits = (other) => other !== path && ends.test(other);
    const beside = paths.inFolder((0, modules_js_1.folderOf)(path));
    const named = names.flatMap((name) => spellings(name).flatMap((stem) => paths.withStem(stem)));
    const found = [...importedFiles(source, paths), ...tested(path, paths), ...named, ...beside].filter(fits);
    const all = paths.all();
    const rest = all.length <= WHOLE * 4 ? all.filter(fits) : [];
    const files = [...new Set([...found, ...(rest.length <= WHOLE ? rest : [])])];
    return [...files.filter((one) => !(0, test_path_js_1.isTestPath)(one)), ...files.filter(test_path_js_1.isTestPath)].slice(0, MOST);
}
/** Languages share files with those they are built together with. */
function endingsOf(path) {
    if (/\.(?:java|kt|kts|scala|groovy)$/.test(path))
        return /\.(?:java|kt|scala|groovy)$/;
    if (HEADERS.test(path) || SOURCES.some((end) => path.endsWith(end)))
        return /\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx|inl|m|mm|cu)$/;
    return new RegExp(`${path.slice(path.lastIndexOf('.')).replace(/[^\w.]/g, '').replace('.', '\\.')}$`);
}
/** `PriceList` lies in PriceList.java, price_list.rs or price-list.h. */
function spellings(name) {
    if (!/^[A-Za-z]\w{1,100}$/.test(name))
        return [];
    const snake = name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase();
    return [...new Set([name, snake, snake.replaceAll('_', '-'), snake.replaceAll('_', '')])];
}
/** The product's file by the name of its test. */
function tested(path, paths) {
    const stem = stemOf(path);
    const product = stem.replace(/^(?:test_?|Test(?=[A-Z]))|(?:_unittests?|_tests?|-tests?|Tests?|TestCase|IT|Spec)$/g, '');
    return product === stem || product === '' ? [] : spellings(product).flatMap((one) => paths.withStem(one));
}
function stemOf(path) {
    return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w{1,10}$/, '');
}
function importedFiles(source, paths) {
    const text = source.plain;
    switch (source.language) {
        case 'go':
            return goImports(text).flatMap((path) => folderEnding(path, paths));
        case 'java':
            return javaFiles(text, paths);
        case 'rust':
            return rustFiles(text, paths);
        case 'c':
            return includes(source.lines.join('\n')).flatMap((name) => includedFiles(name, source.path, paths));
        default:
            return [];
    }
}
/** The paths of `import "x"` and `import ( … )`. */
function goImports(text) {
    const blocks = [...text.matchAll(/^import\s{0,20}(?:\(([^()]{0,8000})\)|([\w.]{0,100}\s{0,20}"[^"\n]{1,300}"))/gm)];
    return blocks.flatMap((match) => [...(match[1] ?? match[2] ?? '').matchAll(/"([^"\n]{1,300})"/g)].map((inner) => inner[1] ?? ''));
}
/** The folder of a package is the longest end of its import path that is one. */
function folderEnding(path, paths) {
    const parts = path.split('/').slice(0, 20);
    for (let from = 0; from < parts.length; from++) {
        const inside = paths.inFolder(parts.slice(from).join('/')).filter((file) => file.endsWith('.go'));
        if (inside.length > 0)
            return inside;
    }
    // The module itself: its root has no name of its own.
    return parts.length > 1 && path.includes('.') ? paths.inFolder('').filter((file) => file.endsWith('.go')) : [];
}
function javaFiles(text, paths) {
    const own = /^\s{0,20}package\s{1,20}([\w.]{1,300})/m.exec(text)?.[1];
    const imports = [...text.matchAll(/^\s{0,20}import\s{1,20}(?:static\s{1,20})?([\w.]{1,300})(\.\*)?/gm)];
    const files = imports.flatMap((match) => {
        const parts = (match[1] ?? '').split('.');
        // A class, or for static imports a member of one.
        return [parts, parts.slice(0, -1)].flatMap((one) => (one.length < 2 ? [] : ending(one.join('/'), paths)));
    });
    return [...files, ...(own === undefined ? [] : paths.foldersEnding(own.replaceAll('.', '/')).flatMap((folder) => paths.inFolder(folder)))];
}
function ending(path, paths) {
    const stem = path.slice(path.lastIndexOf('/') + 1);
    return paths.withStem(stem).filter((file) => file.replace(/\.\w{1,10}$/, '').endsWith(path));
}
/** Every part of a `use` may be a module, and a crate's own name is its lib.rs. */
function rustFiles(text, paths) {
    const uses = [...text.matchAll(/\b(?:use|mod)\s{1,20}([\w:{}\s,*]{1,2000});/g)].map((match) => match[1] ?? '');
    const words = uses.flatMap((use) => use.match(/\w{1,100}/g) ?? []);
    const modules = words.flatMap((word) => [...paths.named(`${word}.rs`), ...paths.foldersEnding(word).filter((folder) => paths.has(`${folder}/mod.rs`)).map((folder) => `${folder}/mod.rs`)]);
    return [...modules, ...paths.named('lib.rs')];
}
function includes(text) {
    return [...text.matchAll(/^[ \t]{0,40}#[ \t]{0,20}(?:include|import)[ \t]{0,20}["<]([^">\n]{1,300})[">]/gm)].map((match) => match[1] ?? '');
}
/** A header, and the source that has its name. */
function includedFiles(name, from, paths) {
    const near = (0, modules_js_1.joinPath)((0, modules_js_1.folderOf)(from), name);
    const headers = near !== null && paths.has(near) ? [near] : paths.named(name.slice(name.lastIndexOf('/') + 1)).filter((path) => path === name || path.endsWith(`/${name.replace(/^(?:\.{1,2}\/){1,20}/, '')}`));
    return headers.flatMap((header) => [...(HEADERS.test(header) ? paths.withStem(stemOf(header)).filter((path) => SOURCES.some((end) => path.endsWith(end))) : []), header]);
}


/***/ }),

/***/ 48407:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.rankFiles = rankFiles;
const page_rank_js_1 = __webpack_require__(66339);
const tags_js_1 = __webpack_require__(29318);
/**
 * What a use of a name weighs. The figures are those of aider's repository map (Aider-AI/aider, aider/repomap.py): a name that the failure
 * speaks of and one that is long and made of parts are telling, a private one and one that many files define are not; what is used where the
 * failure is counts most.
 */
const WEIGHTS = { mentioned: 10, telling: 10, private: 0.1, crowded: 0.1, near: 50 };
const CROWD = 5;
/** A name that more files define tells nothing at all; it would only make the graph large. */
const NOISE = 40;
/** Files by how a walk along the uses of names from the failure reaches them, best first. */
function rankFiles(sources, { names, files }, shown) {
    const tags = sources.map(tags_js_1.tagsOf);
    const near = new Set([...files, ...shown]);
    const uses = usesBetween(tags, { sources, names, near });
    const spoken = tags.map(({ defines }) => defines.some((name) => names.has(name) && isTelling(name)));
    const start = sources.map(({ path }, n) => (near.has(path) || names.has(stemOf(path)) || spoken[n] === true ? 1 : 0));
    const ranks = (0, page_rank_js_1.pageRank)(uses, start);
    const out = new Float64Array(sources.length);
    for (const { from, weight } of uses)
        out[from] = (out[from] ?? 0) + weight;
    const flows = sources.map(() => new Map());
    for (const { from, to, weight, name } of uses) {
        const flow = ((ranks[from] ?? 0) * weight) / (out[from] ?? 1);
        flows[to]?.set(name, (flows[to].get(name) ?? 0) + flow);
    }
    const ranked = sources.map((source, n) => ({ source, rank: ranks[n] ?? 0, symbols: byFlow(tags[n]?.defines ?? [], flows[n] ?? new Map()) }));
    return ranked.sort((a, b) => b.rank - a.rank || (a.source.path < b.source.path ? -1 : 1));
}
/** An edge from each file that uses a name to each that defines it. */
function usesBetween(tags, { sources, names, near }) {
    const definers = new Map();
    tags.forEach(({ defines }, n) => {
        for (const name of defines)
            definers.set(name, [...(definers.get(name) ?? []), n]);
    });
    return tags.flatMap(({ uses }, from) => {
        const factor = near.has(sources[from]?.path ?? '') ? WEIGHTS.near : 1;
        return [...uses].flatMap(([name, count]) => {
            const found = definers.get(name) ?? [];
            if (found.length > NOISE)
                return [];
            const weight = factor * weightOf(name, { mentioned: names.has(name), definers: found.length }) * Math.sqrt(count);
            return found.filter((to) => to !== from).map((to) => ({ from, to, weight, name }));
        });
    });
}
function weightOf(name, { mentioned, definers }) {
    return (mentioned ? WEIGHTS.mentioned : 1) * (isTelling(name) ? WEIGHTS.telling : 1) * (name.startsWith('_') ? WEIGHTS.private : 1) * (definers > CROWD ? WEIGHTS.crowded : 1);
}
function isTelling(name) {
    return name.length >= 8 && (/[a-z\d][A-Z]/.test(name) || /[A-Za-z\d]_[A-Za-z\d]/.test(name));
}
function byFlow(defines, flow) {
    return defines.map((name) => [name, flow.get(name) ?? 0]).sort((a, b) => b[1] - a[1]).map(([name]) => name);
}
function stemOf(path) {
    return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w{1,10}$/, '');
}


/***/ }),

/***/ 16687:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.repositoryAt = repositoryAt;
const text_js_1 = __webpack_require__(79112);
const PLACES = 400;
/** A tree of the repository, and what HEAD changed. */
async function repositoryAt(repo, tree) {
    const [entries, paths, parent] = await Promise.all([repo.list(tree), repo.lastChange(), repo.parentTree()]);
    const textOf = async (of, path) => {
        const bytes = await repo.read(of, path);
        return bytes === null ? null : (0, text_js_1.decodeText)(bytes);
    };
    return {
        tree: entries,
        read: (path) => textOf(tree, path),
        find: (words) => repo.grep(tree, words, PLACES),
        ...(parent === null ? {} : { change: { paths, before: (path) => textOf(parent, path) } }),
    };
}


/***/ }),

/***/ 87392:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.rulesOf = rulesOf;
const policy_js_1 = __webpack_require__(58525);
const text_js_1 = __webpack_require__(79112);
/** Where maintainers tell how code is written in their repository; the one that is meant for this tool first. */
const FILES = ['HEALING.md', 'AGENTS.md'];
/**
 * The conventions of the base tree, never of a patched one: what a model wrote must not tell the next model what to do. Null where there are none, or
 * where they may not be read.
 */
async function rulesOf(repo, policy) {
    const entries = await repo.list(repo.state.baseTree);
    const found = FILES.find((path) => entries.some((entry) => entry.path === path && entry.mode === '100644') && !(0, policy_js_1.isDenied)(policy, path));
    const bytes = found === undefined ? null : await repo.read(repo.state.baseTree, found);
    return bytes === null ? null : (0, text_js_1.decodeText)(bytes);
}


/***/ }),

/***/ 40139:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LARGE = exports.NEAR = void 0;
exports.enclosingUnit = enclosingUnit;
exports.enclosing = enclosing;
exports.regionsOf = regionsOf;
exports.around = around;
exports.statementAt = statementAt;
exports.sizeOf = sizeOf;
const masked_js_1 = __webpack_require__(98734);
const unit_js_1 = __webpack_require__(44593);
const units_of_js_1 = __webpack_require__(87940);
/** Lines on each side of a reported line where no unit is found. */
exports.NEAR = 3;
/** Larger units are shown as their header and a window. */
exports.LARGE = 80;
const WINDOW = 20;
/** A function inside another one of this size is shown with it: what it closes over is part of it. */
const SMALL = 40;
/**
 * The function, method, class or top-level statement that holds a line, with the comment and decorators above it; null where there is none
 * (blank lines between units, unknown languages, brackets that do not match).
 * @param line 1-based
 */
function enclosingUnit(text, line, language) {
    const masked = (0, masked_js_1.maskSource)(text, language);
    const unit = enclosing((0, units_of_js_1.unitsOf)(text, language, masked) ?? (0, units_of_js_1.looseUnits)(text, language, masked), line);
    return unit === null ? null : { from: unit.lead, to: unit.to };
}
/** The same on units that are known already. */
function enclosing(units, line) {
    const chain = (0, unit_js_1.chainAt)(units, line);
    const functions = chain.filter((unit) => unit.kind === 'function' || unit.kind === 'test');
    const innermost = functions.at(-1);
    if (innermost !== undefined)
        return functions.find((unit) => sizeOf(unit) <= SMALL) ?? innermost;
    const holder = chain.findLastIndex((unit) => unit.kind === 'type' || unit.kind === 'suite');
    const group = chain[holder];
    if (group === undefined)
        return chain[0] ?? null;
    return group.kind === 'type' && sizeOf(group) <= exports.LARGE ? group : (chain[holder + 1] ?? group);
}
/** What to show of a unit for one of its lines: all of it, or its header and a window. */
function regionsOf(unit, line) {
    if (sizeOf(unit) <= exports.LARGE)
        return [{ from: unit.lead, to: unit.to }];
    const window = { from: Math.max(unit.from, line - WINDOW), to: Math.min(unit.to, line + WINDOW) };
    const header = { from: unit.from, to: Math.min(unit.head, unit.from + exports.NEAR) };
    return window.from <= header.to + 1 ? [{ from: unit.from, to: window.to }] : [window, header];
}
/** The lines on both sides of a line, inside a text of so many lines. */
function around(line, total, side = exports.NEAR) {
    return { from: Math.max(1, line - side), to: Math.min(total, line + side) };
}
/** The smallest whole statement that holds a line: what an assertion spans. */
function statementAt(units, line) {
    return (0, unit_js_1.chainAt)(units, line).findLast((unit) => unit.part !== true) ?? null;
}
function sizeOf(unit) {
    return unit.to - unit.from + 1;
}


/***/ }),

/***/ 92898:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.makeSource = makeSource;
const source_js_1 = __webpack_require__(57934);
const lines_js_1 = __webpack_require__(83112);
const bindings_js_1 = __webpack_require__(39177);
const masked_js_1 = __webpack_require__(98734);
const unit_js_1 = __webpack_require__(44593);
const units_of_js_1 = __webpack_require__(87940);
function makeSource(path, text) {
    const language = (0, source_js_1.languageOf)(path, text);
    const masked = (0, masked_js_1.maskSource)(text, language);
    const found = (0, units_of_js_1.unitsOf)(text, language, masked);
    const units = found ?? (0, units_of_js_1.looseUnits)(text, language, masked);
    return {
        path, language, lines: (0, lines_js_1.splitLines)(text), code: (0, lines_js_1.splitLines)(masked.code), plain: masked.plain,
        units, broken: found === null, names: new Set([...(0, unit_js_1.walkUnits)(units)].flatMap(({ name }) => (name === undefined ? [] : [name]))), types: typesIn(masked.code), bindings: (0, bindings_js_1.readBindings)(masked, language),
    };
}
function typesIn(code) {
    return [...new Set(code.match(/\b[A-Z][A-Za-z0-9]{2,60}\b/g) ?? [])].slice(0, 60);
}


/***/ }),

/***/ 67105:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.surveyFiles = surveyFiles;
const source_js_1 = __webpack_require__(57934);
const repo_path_js_1 = __webpack_require__(36411);
const test_path_js_1 = __webpack_require__(26287);
const modules_js_1 = __webpack_require__(66490);
const package_files_js_1 = __webpack_require__(2525);
/** What is read at most for a map: beyond this a repository is looked at along its imports and by where its words stand, not as a whole. */
const MOST_READ = { files: 240, bytes: 3_000_000 };
/** Longer files are generated or data. */
const FILE_BYTES = 200_000;
/** Files of a package or folder that one file leads to. */
const STEPS = 12;
const AT_ONCE = 8;
const SOURCES = [...package_files_js_1.PACKAGED, 'js', 'python', 'ruby', 'perl', 'elixir', 'lua', 'shell'];
/**
 * Reads the product's source files as far as that is affordable: where the failure points, what is imported from there step by step, where its
 * words stand, then what lies nearest.
 */
async function surveyFiles(input) {
    const { starts, hits } = input;
    const candidates = input.tree.filter(({ path, size }) => size <= FILE_BYTES && SOURCES.includes((0, source_js_1.languageOf)(path))).map((entry) => entry.path);
    const { isProduct, refused } = productOf(candidates, input.guarded);
    const reader = createReader(input);
    let level = starts;
    while (level.length > 0) {
        const read = await reader.read(level);
        const next = read.flatMap((source) => stepsFrom(source, input));
        level = reader.full() ? [] : [...new Set([...next, ...(level === starts ? hits : [])])].filter((path) => !reader.knows(path) && isProduct(path));
    }
    const rest = byCloseness(candidates, starts);
    for (let at = 0; at < rest.length && !reader.full(); at += AT_ONCE)
        await reader.read(rest.slice(at, at + AT_ONCE).filter((path) => !reader.knows(path) && isProduct(path)));
    return { sources: reader.sources, isProduct, unread: candidates.filter((path) => !reader.knows(path) && !refused.has(path)).length };
}
/**
 * Source code of the product, readable, under a name that can be told and found again. Judged when it is asked for: in a large repository the
 * globs of test and secret paths would cost more than all the rest.
 */
function productOf(candidates, guarded) {
    const open = new Set(candidates);
    const [yes, refused] = [new Set(), new Set()];
    const isProduct = (path) => {
        if (!open.has(path) || refused.has(path))
            return false;
        if (yes.has(path))
            return true;
        const fits = (0, repo_path_js_1.unfitPath)(path, true) === null && !(0, test_path_js_1.isTestPath)(path) && guarded.allows(path);
        (fits ? yes : refused).add(path);
        return fits;
    };
    return { isProduct, refused };
}
function createReader({ tree, guarded }) {
    const sizes = new Map(tree.map(({ path, size }) => [path, size]));
    const sources = [];
    const asked = new Set();
    let bytes = 0;
    const take = (path) => {
        const size = sizes.get(path);
        if (size === undefined || size > FILE_BYTES || asked.has(path) || asked.size >= MOST_READ.files || bytes >= MOST_READ.bytes || !guarded.allows(path))
            return false;
        asked.add(path);
        bytes += size;
        return true;
    };
    return {
        sources,
        knows: (path) => asked.has(path),
        full: () => asked.size >= MOST_READ.files || bytes >= MOST_READ.bytes,
        async read(paths) {
            const fresh = paths.filter(take);
            const found = [];
            for (let at = 0; at < fresh.length; at += AT_ONCE) {
                const some = await Promise.all(fresh.slice(at, at + AT_ONCE).map((path) => guarded.open(path)));
                found.push(...some.filter((source) => source !== null));
            }
            sources.push(...found);
            return found;
        },
    };
}
/** Where a file leads to: what it imports, or for languages of packages what its packages and types are. */
function stepsFrom(source, { paths }) {
    const { language, path } = source;
    if (package_files_js_1.PACKAGED.includes(language))
        return (0, package_files_js_1.packageFiles)(source, source.types, paths).slice(0, STEPS);
    const modules = source.bindings.flatMap(({ module, name }) => (module === undefined ? [] : language === 'python' ? [module, `${module}${module.endsWith('.') ? '' : '.'}${name}`] : [module]));
    return [...new Set(modules)].flatMap((module) => (0, modules_js_1.resolveModule)(module, path, { paths, language }) ?? []);
}
/** What shares more folders with the starts first. */
function byCloseness(paths, starts) {
    const folders = [...new Set(starts.map(modules_js_1.folderOf))].slice(0, 20);
    const shared = (path) => Math.max(0, ...folders.map((folder) => commonParts(folder, (0, modules_js_1.folderOf)(path))));
    return paths.map((path) => [path, shared(path) * 10 - path.split('/').length]).sort((a, b) => b[1] - a[1]).map(([path]) => path);
}
function commonParts(a, b) {
    const [left, right] = [a.split('/'), b.split('/')];
    const end = left.findIndex((part, n) => part !== right[n]);
    return a === '' ? 0 : end === -1 ? left.length : end;
}


/***/ }),

/***/ 14190:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.suspectBrackets = suspectBrackets;
/** More places than these are a file of another layout, not one missing bracket. */
const MOST = 2;
/**
 * Lines whose bracket seems to have no partner, in a file whose brackets do not match: parsers report the end of the file, the layout tells more.
 * A brace that opens a block ends, by custom, on a line that is indented like its own.
 */
function suspectBrackets({ broken, code }) {
    if (!broken)
        return [];
    const open = [];
    const suspects = [];
    for (const [i, text] of code.entries()) {
        const indent = text.search(/\S/);
        for (const char of text) {
            if ('([{'.includes(char))
                open.push({ line: i + 1, indent, char });
            if (!')]}'.includes(char))
                continue;
            const partner = open.pop();
            if (partner === undefined || partner.char !== opposite(char))
                suspects.push(i + 1, ...(partner === undefined ? [] : [partner.line]));
            else if (text.trimStart().startsWith(char) && indent < partner.indent)
                suspects.push(partner.line);
        }
        if (suspects.length >= MOST)
            break;
    }
    const rest = suspects.length === 0 ? open.slice(-1).map((one) => one.line) : [];
    return [...new Set([...suspects, ...rest])].slice(0, MOST);
}
function opposite(close) {
    return close === ')' ? '(' : close === ']' ? '[' : '{';
}


/***/ }),

/***/ 29318:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tagsOf = tagsOf;
const unit_js_1 = __webpack_require__(44593);
const NAME = /[A-Za-z_$][\w$]{1,80}/g;
/** For languages whose units cannot be found: the word that begins a definition, and its name. */
const DEFINES = /^[ \t]{0,60}(?:(?:local|private|public|export)[ \t]{1,10})?(?:def|defp|defmodule|class|module|function|sub|package)[ \t]{1,10}(?:self\.)?([A-Za-z_][\w:.]{1,80}[?!]?)/gm;
const MOST = 400;
function tagsOf(source) {
    const defines = [...new Set(source.units.length > 0 ? namesOfUnits(source) : namesByWord(source))].slice(0, MOST);
    const uses = new Map();
    for (const line of source.code)
        for (const [name] of line.matchAll(NAME))
            uses.set(name, (uses.get(name) ?? 0) + 1);
    for (const name of defines) {
        const left = (uses.get(name) ?? 0) - 1;
        if (left > 0)
            uses.set(name, left);
        else
            uses.delete(name);
    }
    return { defines, uses };
}
/** Functions and types at any depth, values at the top only: a local variable is nothing that another file could mean. */
function namesOfUnits({ units }) {
    const top = new Set(units);
    const counts = (unit) => unit.kind === 'function' || unit.kind === 'type' || (unit.kind === 'value' && top.has(unit));
    return [...(0, unit_js_1.walkUnits)(units)].flatMap((unit) => (unit.name !== undefined && unit.name.length > 1 && counts(unit) ? [unit.name] : []));
}
function namesByWord({ code }) {
    return [...code.join('\n').matchAll(DEFINES)].flatMap((match) => (match[1] ?? '').split(/[.:]/).filter((part) => part.length > 1));
}


/***/ }),

/***/ 17198:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.leadsFrom = leadsFrom;
exports.tellingParts = tellingParts;
const lines_js_1 = __webpack_require__(83112);
const test_path_js_1 = __webpack_require__(26287);
const unit_js_1 = __webpack_require__(44593);
const mentions_js_1 = __webpack_require__(74248);
const scope_js_1 = __webpack_require__(40139);
/** @param said names that the failure speaks of */
function leadsFrom(shown, said) {
    const names = (test) => shown.filter(({ file }) => (0, test_path_js_1.isTestPath)(file) === test).flatMap(({ text }) => (0, mentions_js_1.namesIn)(text));
    return { first: new Set([...said, ...names(true)]), then: new Set(names(false)) };
}
/**
 * Parts of files that are too long to be shown: their functions and types along the uses of names, from what the failure and its test say inwards, over all the
 * files together. Of those that are equally far, first what says most that few others say. As many as fit, in that order.
 */
function tellingParts(sources, leads, { room, shown, all = false }) {
    const found = [];
    let left = room;
    const led = inOrder(sources.flatMap(piecesOf), leads);
    const files = new Set(all ? shown.map(({ file }) => file) : []);
    for (const { source, region, reached } of led) {
        if (!reached && !files.has(source.path))
            continue;
        const cost = costOf(source, region, shown);
        if (cost > left)
            continue;
        left -= cost;
        found.push({ file: source.path, ...region });
    }
    return found;
}
/** The smallest functions, and the types that have none. Of a long comment above one nothing: it takes the room of another function. */
function piecesOf(source) {
    const all = [...(0, unit_js_1.walkUnits)(source.units)].filter((unit) => (unit.kind === 'function' || unit.kind === 'type') && unit.name !== undefined);
    const smallest = all.filter((unit) => !all.some((inner) => inner !== unit && unit.from <= inner.from && inner.to <= unit.to && (0, scope_js_1.sizeOf)(inner) < (0, scope_js_1.sizeOf)(unit)));
    return smallest.map((unit) => {
        const names = new Set((0, mentions_js_1.namesIn)(source.code.slice(unit.from - 1, unit.to).join('\n')));
        return { source, name: unit.name ?? '', region: regionOf(unit), names };
    });
}
function regionOf(unit) {
    return { from: unit.from - unit.lead > scope_js_1.NEAR ? unit.from : unit.lead, to: Math.min(unit.to, unit.from + 2 * scope_js_1.LARGE) };
}
function* inOrder(pieces, { first, then }) {
    const common = new Map();
    for (const { names } of pieces)
        for (const name of names)
            common.set(name, (common.get(name) ?? 0) + 1);
    const said = (name) => first.has(name) || then.has(name);
    // By size, or long functions would come first for their length.
    const weightOf = ({ names, region }) => [...names].reduce((sum, name) => sum + (said(name) ? 1 / (common.get(name) ?? 1) : 0), 0) / Math.sqrt(region.to - region.from + 1);
    const weights = new Map(pieces.map((piece) => [piece, weightOf(piece)]));
    const heaviest = (some) => [...some].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
    let left = heaviest(pieces);
    const known = new Set();
    const waves = [first, then];
    for (let wave = waves.shift(); wave !== undefined; wave = waves.shift()) {
        for (const name of wave)
            known.add(name);
        const next = left.filter(({ name }) => known.has(name));
        left = left.filter(({ name }) => !known.has(name));
        for (const piece of next)
            yield { ...piece, reached: true };
        if (next.length > 0)
            waves.push(next.flatMap((piece) => [...piece.names]));
    }
    for (const piece of left)
        yield { ...piece, reached: false };
}
function costOf({ path, lines }, { from, to }, shown) {
    const own = shown.filter(({ file }) => file === path);
    return (0, lines_js_1.countTokens)(lines.slice(from - 1, to).filter((_, n) => !own.some((one) => one.from <= from + n && from + n <= one.to)).join('\n'));
}


/***/ }),

/***/ 34969:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.testPlace = testPlace;
exports.failingStatements = failingStatements;
const test_path_js_1 = __webpack_require__(26287);
const modules_js_1 = __webpack_require__(66490);
const scope_js_1 = __webpack_require__(40139);
const unit_js_1 = __webpack_require__(44593);
/** The test file of a failed test, by its id, its stack or its name; null where none can be read. */
async function testPlace(bug, input) {
    const path = testFileOf(bug, input);
    const source = path === null ? null : await input.open(path);
    if (source === null)
        return null;
    const places = [{ file: bug.file, line: bug.line }, ...(bug.frames ?? [])];
    const lines = [...new Set(places.flatMap(({ file, line }) => (file === source.path && line !== undefined ? [line] : [])))];
    const body = bodyByLines(source, lines) ?? bodyByName(source, bug.test);
    const elsewhere = body === null ? await besideHelper(bug, source, input) : null;
    if (elsewhere !== null)
        return elsewhere;
    const said = lines.length === 0 && body === null ? linesSaid(source, bug.message) : lines;
    return { source, lines: said, body: body ?? near(source, said) };
}
/** Files of tests that are looked through for a test by its name. */
const FILES = 30;
/** The line that failed stands in a helper of several tests: the test itself is in a file beside it. */
async function besideHelper(bug, helper, { paths, open }) {
    const ending = helper.path.slice(helper.path.lastIndexOf('.'));
    const others = paths.inFolder((0, modules_js_1.folderOf)(helper.path)).filter((path) => path !== helper.path && path.endsWith(ending) && (0, test_path_js_1.isTestPath)(path));
    for (const path of bug.test === undefined || !(0, test_path_js_1.isTestPath)(helper.path) ? [] : others.slice(0, FILES)) {
        const source = await open(path);
        const body = source === null ? null : bodyByName(source, bug.test);
        if (source !== null && body !== null)
            return { source, lines: [], body };
    }
    return null;
}
const SAID = 6;
/** Without a place, the lines of the test that hold a text which the failure prints. */
function linesSaid({ lines }, message) {
    const holds = (line) => [...line.matchAll(/"([^"\\\n]{6,200})"/g)].some((match) => message.includes(match[1] ?? ' '));
    return lines.flatMap((line, n) => (holds(line) ? [n + 1] : [])).slice(0, SAID);
}
const AROUND = 15;
/** A test that is no unit of its own (a script, one long `main`): what leads to the failing line. */
function near({ lines, units }, at) {
    const [line] = at;
    const unit = line === undefined ? null : (0, scope_js_1.enclosing)(units, line);
    if (line === undefined || unit === null || (0, scope_js_1.sizeOf)(unit) <= scope_js_1.LARGE)
        return null;
    const [from, to] = [Math.max(unit.from, line - AROUND), Math.min(lines.length, line)];
    return { kind: 'test', from, to, head: from, lead: from, children: [] };
}
/** An error thrown in the product names the product's file; the test is then in the id or further out on the stack. */
function testFileOf(bug, { paths, diagnosis }) {
    const id = bug.test?.includes('::') === true ? bug.test.slice(0, bug.test.indexOf('::')) : undefined;
    const named = id === undefined ? [] : paths.has(id) ? [id] : diagnosis.files.filter((file) => file.endsWith(`/${id}`));
    const placed = [bug.file, ...(bug.frames ?? []).map((frame) => frame.file)].filter((file) => file !== undefined && paths.has(file));
    const found = [...named, ...placed.filter((file) => file !== undefined && (0, test_path_js_1.isTestPath)(file)), bug.file].find((file) => file !== undefined && paths.has(file));
    return found ?? programNamed(bug, paths);
}
/** A program that is a test (of ctest, of make) is built from a source of its name. */
function programNamed({ file, test }, paths) {
    const sources = file !== undefined || test === undefined || !/^[\w.-]{1,100}$/.test(test) ? [] : paths.withStem(test).filter((path) => /\.(?:c|cc|cpp|cxx|rs|go|py|js|ts)$/.test(path));
    return sources.length === 1 ? (sources[0] ?? null) : null;
}
/** The outermost line first: a helper that asserts is called from the test. */
function bodyByLines({ units }, lines) {
    for (const line of [...lines].reverse()) {
        const test = [...(0, unit_js_1.walkUnits)(units)].findLast((unit) => unit.kind === 'test' && unit.from <= line && line <= unit.to);
        if (test !== undefined)
            return test;
    }
    return null;
}
/** The last part of the id is the test's own name; runners join the parts in many ways. */
function bodyByName({ units }, id) {
    if (id === undefined)
        return null;
    const bare = id.replace(/\[[^\]]{0,200}\]$/, '').replace(/\([^()]{0,200}\)$/, '');
    // Subtests of Go and values of GoogleTest hang on the test's name behind a slash.
    const names = [bare, ...bare.split('/')];
    const tests = [...(0, unit_js_1.walkUnits)(units)].filter((unit) => unit.kind === 'test' && unit.name !== undefined && names.some((name) => name.endsWith(unit.name ?? '')));
    return tests.sort((a, b) => (b.name?.length ?? 0) - (a.name?.length ?? 0))[0] ?? null;
}
/** The whole statements on the failing lines; a line of its own where there is none. */
function failingStatements({ source, lines }) {
    return lines.map((line) => {
        const unit = (0, scope_js_1.statementAt)(source.units, line);
        const fits = unit !== null && unit.to - unit.from < 15 && unit.kind === 'statement';
        return fits ? { from: unit.from, to: unit.to, line } : { from: line, to: line, line };
    });
}


/***/ }),

/***/ 36790:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.failedTests = failedTests;
exports.documented = documented;
exports.bodyOf = bodyOf;
exports.productUnits = productUnits;
exports.isInTests = isInTests;
exports.shapeOf = shapeOf;
const test_path_js_1 = __webpack_require__(26287);
const definitions_js_1 = __webpack_require__(15653);
const modules_js_1 = __webpack_require__(66490);
const names_js_1 = __webpack_require__(69963);
const scope_js_1 = __webpack_require__(40139);
const unit_js_1 = __webpack_require__(44593);
/** Larger classes are not shown whole. */
const CLASS = 40;
/** A failed assertion is a failed test also where no test runner stands around it. */
const ASSERTED = /^(?:ERR_ASSERTION|(?:[\w.]{1,100}\.)?Assert\w{0,40}(?:Error|Exception)|[Aa]ssertion\b)/;
/** The errors that are failed tests, whatever they call themselves. */
function failedTests(bugs) {
    return bugs.filter((bug) => bug.kind === 'test' || (bug.kind === 'runtime' && (ASSERTED.test(bug.rule ?? '') || ASSERTED.test(bug.message) || (bug.file !== undefined && (0, test_path_js_1.isTestPath)(bug.file)))));
}
/** An example in a comment of Rust names what it is about: `src/lib.rs - shop::total (line 12)`. */
async function documented({ test }, input) {
    const [, path = '', name] = /^(\S{1,300}\.rs) - (?:[\w:<>]{0,300}::)?(\w{1,200}) \(line \d{1,7}\)/.exec(test ?? '') ?? [];
    const source = name === undefined ? null : await input.open(path);
    const unit = source === null ? undefined : [...(0, unit_js_1.walkUnits)(source.units)].find((one) => one.name === name && one.kind !== 'test' && one.kind !== 'suite');
    return source === null || unit === undefined ? [] : [{ source, unit }];
}
/** Without a test of its own (a script that asserts) the whole file is the body. */
function bodyOf({ source, body }) {
    return [body ?? { from: 1, to: source.lines.length }];
}
/** The product's functions and types that are named on some lines of a test, those that are called first; at most so many. */
async function productUnits(regions, place, { input, most }) {
    const { source } = place;
    const chains = regions.flatMap((region) => (0, names_js_1.chainsIn)(source, region));
    const found = new Map();
    const add = (definition) => {
        if (found.size < most)
            found.set(`${definition.source.path}:${definition.unit.from}`, definition);
    };
    for (const chain of chains)
        for (const definition of await productOf(chain, { source, input, hops: 1 }))
            add(definition);
    // A script that tests itself: what it calls is in the same file.
    if (found.size === 0)
        for (const chain of chains)
            for (const own of await ownFunctions(chain, place, input))
                add(own);
    return [...found.values()];
}
async function ownFunctions(chain, { source, lines }, input) {
    const found = await (0, definitions_js_1.findDefinitions)(chain, source, input);
    return found.filter(({ source: { path }, unit }) => path === source.path && unit.kind === 'function' && !lines.some((line) => unit.from <= line && line <= unit.to));
}
/** A name's definitions in the product; helpers and fixtures of the tests are looked through, since they only pass things on. */
async function productOf(chain, { source, input, hops }) {
    const direct = await (0, definitions_js_1.findDefinitions)(chain, source, input);
    const found = direct.length > 0 ? direct : await fixture(chain, source, input);
    const product = found.filter((one) => isProduct(one, source));
    if (product.length > 0 || hops === 0)
        return product;
    const through = [];
    for (const helper of found.filter((one) => isHelper(one.unit))) {
        for (const inner of (0, names_js_1.chainsIn)(helper.source, helper.unit))
            through.push(...(await productOf(inner, { source: helper.source, input, hops: hops - 1 })));
    }
    return through;
}
/** Outside of tests; a file that holds its own tests, as in Rust, has its product beside them. */
function isProduct({ source, unit }, from) {
    if ((0, test_path_js_1.isTestPath)(source.path))
        return false;
    return source.path !== from.path || (source.language === 'rust' && !isInTests(source, unit));
}
/** Inside a module of tests, or a test itself. */
function isInTests({ units }, unit) {
    return [...(0, unit_js_1.walkUnits)(units)].some((one) => (one.kind === 'test' || one.kind === 'suite') && one.from <= unit.from && unit.to <= one.to);
}
function isHelper(unit) {
    return unit.kind !== 'type' && (0, scope_js_1.sizeOf)(unit) <= scope_js_1.LARGE;
}
/** pytest finds fixtures by the name of a parameter, in conftest.py of this folder or of one above. */
async function fixture([name, ...rest], source, input) {
    if (source.language !== 'python' || name === undefined || rest.length > 0)
        return [];
    for (let folder = (0, modules_js_1.folderOf)(source.path); folder !== null; folder = folder === '' ? null : (0, modules_js_1.folderOf)(folder)) {
        const path = folder === '' ? 'conftest.py' : `${folder}/conftest.py`;
        const conftest = input.paths.has(path) ? await input.open(path) : null;
        const unit = conftest?.units.find((one) => one.name === name && one.kind === 'function');
        if (conftest !== null && unit !== undefined)
            return [{ source: conftest, unit }];
    }
    return [];
}
/** Of a larger class the header and what makes an object; its methods are shown where they are called. */
function shapeOf(unit, source) {
    if (unit.kind !== 'type' || (0, scope_js_1.sizeOf)(unit) <= CLASS)
        return [{ from: unit.lead, to: unit.to }];
    const maker = unit.children.find((child) => /^(?:constructor|__init__|new)$/.test(child.name ?? '') || (source.language !== 'js' && child.name === unit.name));
    return [{ from: unit.from, to: unit.head }, ...(maker === undefined ? [] : [{ from: maker.lead, to: maker.to }])];
}


/***/ }),

/***/ 9074:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fits = fits;
/** Does every part of the condition hold? */
function fits(when, symptom) {
    return factsHold(when, symptom) && textsHold(when, symptom);
}
function factsHold(when, symptom) {
    const { kinds, tracked, executable, local } = when;
    return (kinds === undefined || kinds.includes(symptom.kind))
        && (tracked === undefined || tracked === symptom.tracked)
        && (executable === undefined || executable === symptom.executable)
        && (local === undefined || local === symptom.local);
}
function textsHold(when, symptom) {
    if (when.unless?.test(symptom.message) === true)
        return false;
    if (when.notFile !== undefined && matches(when.notFile, symptom.file))
        return false;
    return matches(when.rule, symptom.rule) && matches(when.message, symptom.message) && matches(when.tool, symptom.tool) && matches(when.file, symptom.file);
}
function matches(pattern, text) {
    return pattern === undefined || (text !== undefined && pattern.test(text));
}


/***/ }),

/***/ 57919:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.BEYOND = void 0;
const patterns_js_1 = __webpack_require__(57922);
/** What no edit of product code can mend: a person has to. */
exports.BEYOND = [
    {
        id: 'workflow-broken',
        class: 'workflow',
        action: 'escalate',
        when: { message: /Unable to resolve action|Can't find 'action\.ya?ml'|Invalid workflow file|Unrecognized named-value|workflow is not valid|Unexpected input\(s\)/ },
        sentence: 'The workflow itself is wrong, and workflow files are closed to automatic edits: {what}',
        positive: { kind: 'infra', rule: 'actions-service', message: 'Unable to resolve action `actions/chekout@v4`, repository not found' },
        nearMiss: { kind: 'infra', rule: 'actions-service', message: "Failed to download action 'https://example.test/checkout'. Error: 503" },
    },
    {
        id: 'workflow-file',
        class: 'workflow',
        action: 'escalate',
        when: { file: /^(?:\.github\/|\.gitlab-ci\.yml$|\.circleci\/|azure-pipelines\.yml$)/ },
        sentence: 'The error is in {where}, which is closed to automatic edits: {what}',
        positive: { kind: 'config', message: 'mapping values are not allowed here', file: '.github/workflows/ci.yml', tracked: true },
        nearMiss: { kind: 'config', message: 'mapping values are not allowed here', file: 'docs/github/ci.yml', tracked: true },
    },
    {
        id: 'script-cannot-start',
        class: 'workflow',
        action: 'escalate',
        when: { kinds: ['unknown', 'runtime', 'config', 'infra'], message: /permission denied|\bEACCES\b|bad interpreter|exec format error/i, tracked: false },
        sentence: 'The step may not run or open something that is not a tracked script: {what}',
        positive: { kind: 'unknown', rule: 'exit-126', message: 'bash: line 1: /opt/tool: Permission denied' },
        nearMiss: { kind: 'test', message: "expected 'Permission denied' to be thrown", file: 'test/a.test.js', tracked: true },
    },
    {
        id: 'executable-but-refused',
        class: 'workflow',
        action: 'escalate',
        when: { message: /permission denied|\bEACCES\b/i, executable: true },
        sentence: '{where} has its exec bit and still may not be run, so the place it lies in or its interpreter is closed to the step: {what}',
        positive: { kind: 'unknown', rule: 'exit-126', message: 'bash: line 1: ./build.sh: Permission denied', file: 'build.sh', tracked: true, executable: true },
        nearMiss: { kind: 'unknown', rule: 'exit-126', message: 'bash: line 1: ./build.sh: Permission denied', file: 'build.sh', tracked: true, executable: false },
    },
    {
        id: 'command-not-found',
        class: 'workflow',
        action: 'escalate',
        when: { kinds: ['unknown', 'runtime', 'config', 'infra', 'dependency'], message: patterns_js_1.COMMAND_MISSING },
        sentence: 'A command of the step does not exist where it runs (exit code 127): {what} Install it in an earlier step (or with `setup`), or correct its name in the workflow.',
        positive: { kind: 'unknown', rule: 'exit-127', message: 'bash: line 1: pytset: command not found' },
        nearMiss: { kind: 'runtime', message: 'KeyError: user: not found', file: 'src/a.py', tracked: true },
    },
    {
        id: 'exit-127',
        class: 'workflow',
        action: 'escalate',
        when: { kinds: ['unknown', 'config', 'runtime'], rule: /^exit-127$/ },
        sentence: 'A command of the step does not exist where it runs (that is what exit code 127 means): {what} Install it in an earlier step (or with `setup`), or correct its name in the workflow.',
        positive: { kind: 'unknown', rule: 'exit-127', message: 'The command ended with exit code 127 and printed nothing.' },
        nearMiss: { kind: 'unknown', rule: 'exit-12', message: 'The command ended with exit code 12 and printed nothing.' },
    },
    {
        id: 'lock-out-of-step',
        class: 'dependency',
        action: 'escalate',
        when: { kinds: ['dependency'], message: /in sync|lock ?file|frozen-lockfile|\.lock\b/i },
        sentence: 'A lock file does not agree with its manifest; renewing it needs the package manager and a look at what changes: {what}',
        positive: { kind: 'dependency', tool: 'pnpm', message: 'ERR_PNPM_NO_LOCKFILE Cannot install with "frozen-lockfile" because pnpm-lock.yaml is absent' },
        nearMiss: { kind: 'dependency', tool: 'npm', rule: 'E404', message: '404 Not Found - GET https://registry.example/left-padd' },
    },
    {
        id: 'package-unavailable',
        class: 'dependency',
        action: 'escalate',
        when: { message: /\bE404\b|\b404 Not Found\b|No matching distribution found|Could not find a version that satisfies|no matching package named|is not in this registry|could not find artifact|unknown revision/i, kinds: ['dependency', 'infra'] },
        sentence: 'A package or a version of it does not exist where it is looked for; no re-run will help: {what}',
        positive: { kind: 'infra', rule: 'registry', message: 'npm error 404 Not Found - GET https://registry.example/left-padd - Not found' },
        nearMiss: { kind: 'infra', rule: 'registry', message: 'npm error 503 Service Unavailable - GET https://registry.example/left-pad' },
    },
    {
        id: 'dependency',
        class: 'dependency',
        action: 'escalate',
        when: { kinds: ['dependency', 'security'], unless: new RegExp(`${patterns_js_1.OUTSIDE_UNREACHED.source}|${patterns_js_1.REGISTRY_UNREACHED.source}`) },
        sentence: 'The dependencies cannot be installed or are refused as they are declared; manifests are closed to automatic edits: {what}',
        positive: { kind: 'dependency', tool: 'npm', rule: 'ERESOLVE', message: 'unable to resolve dependency tree' },
        nearMiss: { kind: 'infra', tool: 'npm', rule: 'registry', message: 'npm error code E503' },
    },
    {
        id: 'module-not-installed',
        class: 'dependency',
        action: 'escalate',
        when: { kinds: ['import'], tracked: false },
        sentence: 'A module is missing and no tracked file asks for it: the dependencies are probably not installed where the step runs (see `setup`). {what}',
        positive: { kind: 'import', message: "Cannot find module '/srv/app/node_modules/jest/bin/jest.js'" },
        nearMiss: { kind: 'import', message: "Cannot find module './Utils' from 'src/a.js'", file: 'src/a.js', tracked: true },
    },
    {
        id: 'configuration',
        class: 'workflow',
        action: 'escalate',
        when: { kinds: ['config', 'syntax', 'type', 'compile'], file: patterns_js_1.CONFIGURATION },
        sentence: '{where} is wrong, and configuration is closed to automatic edits: {what}',
        positive: { kind: 'config', rule: 'TS5023', message: "Unknown compiler option 'strickt'.", file: 'tsconfig.json', tracked: true },
        nearMiss: { kind: 'config', message: "fixture 'databse' not found", file: 'tests/test_a.py', tracked: true },
    },
    {
        id: 'called-or-configured-wrongly',
        class: 'workflow',
        action: 'escalate',
        when: { kinds: ['config'], tracked: false, unless: patterns_js_1.LOOPBACK_REFUSED },
        sentence: 'A tool of the step is called or configured wrongly: {what}',
        positive: { kind: 'config', tool: 'eslint', message: "ESLint couldn't find an eslint.config.(js|mjs|cjs) file." },
        nearMiss: { kind: 'config', message: 'odd', file: 'src/a.xyz', tracked: true },
    },
    {
        id: 'no-service-on-this-machine',
        class: 'code',
        action: 'escalate',
        when: { message: patterns_js_1.LOOPBACK_REFUSED, tracked: false },
        sentence: 'Nothing answers on this very machine where the step expects a service, so no network is to blame; the step or its job has to start it: {what}',
        positive: { kind: 'infra', rule: 'net', message: 'curl: (7) Failed to connect to localhost port 3000' },
        nearMiss: { kind: 'infra', rule: 'net', message: 'curl: (7) Failed to connect to example.test port 443' },
    },
    {
        id: 'git',
        class: 'unknown',
        action: 'escalate',
        when: { kinds: ['git'] },
        sentence: 'Git refused: {what}',
        positive: { kind: 'git', message: 'fatal: refusing to merge unrelated histories' },
        nearMiss: { kind: 'unknown', rule: 'exit-1', message: 'git is great' },
    },
];


/***/ }),

/***/ 82738:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CAUSES = void 0;
const mendable_js_1 = __webpack_require__(73204);
const beyond_js_1 = __webpack_require__(57919);
const infra_js_1 = __webpack_require__(92180);
const last_js_1 = __webpack_require__(35776);
/**
 * The ordered table: what can be mended here, then what only a person can mend, then what another run may cure, then what nobody could read.
 * A record of an error in a tracked file therefore beats a network line found elsewhere in the log.
 */
exports.CAUSES = [...mendable_js_1.MENDABLE, ...beyond_js_1.BEYOND, ...infra_js_1.INFRA, ...last_js_1.LAST];


/***/ }),

/***/ 92180:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.INFRA = void 0;
const patterns_js_1 = __webpack_require__(57922);
/** What another run may cure. None of these ever reaches a model. */
exports.INFRA = [
    {
        id: 'auth',
        class: 'auth',
        action: 'escalate',
        when: { kinds: ['infra'], rule: /^auth$/ },
        sentence: 'A service refused our credentials; a person has to renew or grant them: {what}',
        positive: { kind: 'infra', rule: 'auth', message: 'Error: Credentials could not be loaded' },
        nearMiss: { kind: 'test', message: 'expected 401 to equal 200', tracked: true, file: 'test/login.test.js' },
    },
    {
        id: 'image-unknown',
        class: 'image',
        action: 'escalate',
        when: { kinds: ['infra'], rule: /^image$/, message: /manifest unknown|not found: manifest|repository does not exist|invalid reference format/i },
        sentence: 'The container image does not exist under this name: {what}',
        positive: { kind: 'infra', rule: 'image', message: 'manifest for node:99-slim not found: manifest unknown' },
        nearMiss: { kind: 'infra', rule: 'image', message: 'Is the docker daemon running?' },
    },
    infra('runner-lost', 'The runner went away while the step ran', 'The runner has received a shutdown signal.', 'test'),
    infra('timeout', 'The step ran out of time', "The action 'test' has timed out after 30 minutes.", 'test'),
    infra('oom', 'The machine ran out of memory', 'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory', 'runtime'),
    infra('disk', 'The disk was full', 'write ENOSPC: no space left on device', 'runtime'),
    infra('rate-limit', 'A service counted too many requests', 'API rate limit exceeded for installation', 'test'),
    infra('registry', 'The package registry did not deliver', 'npm error code E503', 'dependency'),
    infra('image', 'The container service did not deliver', 'Cannot connect to the Docker daemon. Is the docker daemon running?', 'test'),
    infra('actions-service', 'The actions or artifact service did not deliver', "Failed to download action 'https://example.test/checkout'. Error: 503", 'config'),
    infra('net', 'The network failed', 'curl: (6) Could not resolve host: example.test', 'test'),
    {
        id: 'outside-unreached',
        class: 'net',
        action: 'rerun',
        when: { message: patterns_js_1.OUTSIDE_UNREACHED },
        sentence: 'Another machine could not be reached, which no edit here can mend: {what}',
        positive: { kind: 'test', message: 'getaddrinfo EAI_AGAIN api.example.test', tracked: true, file: 'test/api.test.js' },
        nearMiss: { kind: 'test', message: "expected [Function] to throw 'getaddrinfo EAI_AGAIN api.example.test'", tracked: true, file: 'test/api.test.js' },
    },
    {
        id: 'registry-unreached',
        class: 'registry',
        action: 'rerun',
        when: { kinds: ['dependency'], message: patterns_js_1.REGISTRY_UNREACHED },
        sentence: 'The package registry did not deliver, which another run may cure: {what}',
        positive: { kind: 'dependency', tool: 'pip', message: "Could not install packages due to an OSError: HTTPSConnectionPool(host='files.example', port=443): Read timed out." },
        nearMiss: { kind: 'dependency', tool: 'pip', message: 'No matching distribution found for reqeusts' },
    },
    exit(124, 'timeout', 'rerun', 'The command was stopped by a time limit (exit code 124 is what `timeout` gives)'),
    exit(137, 'oom', 'rerun', 'The process was killed from outside, nearly always for want of memory (exit code 137 = 128 + signal 9)'),
    exit(143, 'runner-lost', 'rerun', 'The process was told to end from outside, by a cancelled run or a limit (exit code 143 = 128 + signal 15)'),
    exit(134, 'unknown', 'escalate', 'A native program aborted itself (exit code 134 = 128 + signal 6)'),
    exit(139, 'unknown', 'escalate', 'A native program crashed with a segmentation fault (exit code 139 = 128 + signal 11)'),
];
/** The log's own parsers class infra lines; the same words in a report of another kind are somebody's test or text. */
function infra(id, means, line, otherKind) {
    return {
        id,
        class: id,
        action: 'rerun',
        when: { kinds: ['infra'], rule: new RegExp(`^${id}$`) },
        sentence: `${means}, which another run may cure: {what}`,
        positive: { kind: 'infra', rule: id, message: line },
        nearMiss: { kind: otherKind, message: line, tracked: true, file: 'src/a.js' },
    };
}
function exit(code, cls, action, means) {
    return {
        id: `exit-${code}`,
        class: cls,
        action,
        // Killed from outside: what a tracked script did when it was is no fault of the script.
        when: { kinds: ['unknown', 'runtime'], rule: new RegExp(`^exit-${code}$`), ...(action === 'rerun' ? {} : { tracked: false }) },
        sentence: `${means}: {what}`,
        positive: { kind: 'unknown', rule: `exit-${code}`, message: 'last words' },
        nearMiss: { kind: 'unknown', rule: 'exit-1', message: `exit code ${code}` },
    };
}


/***/ }),

/***/ 35776:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LAST = void 0;
/** What nobody could class: worth a try only where the log names a tracked place. */
exports.LAST = [
    {
        id: 'unread-in-tracked-file',
        class: 'code',
        action: 'patch',
        when: { kinds: ['unknown', 'config'], tracked: true },
        sentence: '{where}: {what}',
        positive: { kind: 'unknown', message: 'something is odd here', tracked: true, file: 'src/a.xyz' },
        nearMiss: { kind: 'unknown', message: 'something is odd here', file: 'elsewhere/a.xyz' },
    },
    {
        id: 'unknown',
        class: 'unknown',
        action: 'escalate',
        when: {},
        sentence: 'No rule knows this error, and it points at no tracked file: {what}',
        positive: { kind: 'unknown', rule: 'exit-1', message: 'Oops' },
        nearMiss: { kind: 'unknown', message: 'something is odd here', tracked: true, file: 'src/a.xyz' },
    },
];


/***/ }),

/***/ 73204:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MENDABLE = void 0;
const patterns_js_1 = __webpack_require__(57922);
/** What code can mend, the surest first. */
exports.MENDABLE = [
    {
        id: 'npm-lock-out-of-step',
        class: 'dependency',
        action: 'patch',
        when: { kinds: ['dependency'], rule: /^(?:EUSAGE|not-in-sync)$/, unless: /existing package-lock|Invalid|Unknown/ },
        sentence: 'package-lock.json does not agree with package.json: {what}',
        positive: { kind: 'dependency', tool: 'npm', rule: 'EUSAGE', message: '`npm ci` can only install packages when your package.json and package-lock.json are in sync.' },
        nearMiss: { kind: 'dependency', tool: 'npm', rule: 'EUSAGE', message: 'The `npm ci` command can only install with an existing package-lock.json' },
    },
    {
        id: 'npm-lock-words',
        class: 'dependency',
        action: 'patch',
        when: { kinds: ['dependency'], tool: /^npm$/, message: patterns_js_1.LOCK_OUT_OF_STEP },
        sentence: 'package-lock.json does not agree with package.json: {what}',
        positive: { kind: 'dependency', tool: 'npm', message: 'Missing: left-pad@1.3.0 from lock file' },
        nearMiss: { kind: 'dependency', tool: 'pnpm', message: 'ERR_PNPM_OUTDATED_LOCKFILE Cannot install with "frozen-lockfile"' },
    },
    {
        id: 'other-lock-out-of-step',
        class: 'dependency',
        action: 'patch',
        when: { tool: /^(?:pnpm|yarn|yarn-berry|poetry|uv|exit)$/, message: /pnpm-lock\.yaml is not up to date|LOCKFILE_CONFIG_MISMATCH|lockfile needs to be updated|lockfile would have been modified|since poetry\.lock was last generated|poetry\.lock is not up to date|lockfile at .{1,200} needs to be updated/ },
        sentence: 'A lock file does not agree with its manifest: {what}',
        positive: { kind: 'dependency', tool: 'pnpm', message: 'ERR_PNPM_OUTDATED_LOCKFILE Cannot install with "frozen-lockfile" because pnpm-lock.yaml is not up to date' },
        nearMiss: { kind: 'dependency', tool: 'pnpm', message: 'ERR_PNPM_NO_LOCKFILE Cannot install with "frozen-lockfile" because pnpm-lock.yaml is absent' },
    },
    {
        id: 'cargo-lock-out-of-step',
        class: 'dependency',
        action: 'patch',
        when: { tool: /^cargo$/, message: /lock file .{1,500}(?:because --locked was passed|needs to be updated but --locked was passed)/ },
        sentence: 'Cargo.lock does not agree with Cargo.toml: {what}',
        positive: { kind: 'dependency', tool: 'cargo', message: 'cannot update the lock file Cargo.lock because --locked was passed to prevent this', file: 'Cargo.lock', tracked: true },
        nearMiss: { kind: 'dependency', tool: 'cargo', message: 'failed to parse lock file at: Cargo.lock', file: 'Cargo.lock', tracked: true },
    },
    {
        id: 'go-mod-out-of-step',
        class: 'dependency',
        action: 'patch',
        when: { kinds: ['dependency', 'import'], tool: /^go$/, message: /missing go\.sum entry|updates to go\.(?:mod|sum|work) needed|no required module provides package|is replaced but not required/ },
        sentence: 'go.mod or go.sum does not hold what the code imports: {what}',
        positive: { kind: 'dependency', tool: 'go', message: 'updates to go.mod needed; to update it: go mod tidy', file: 'go.mod', tracked: true },
        nearMiss: { kind: 'dependency', tool: 'go', message: 'errors parsing go.mod', file: 'go.mod', tracked: true },
    },
    {
        id: 'script-not-executable',
        class: 'code',
        action: 'patch',
        when: { message: /permission denied|\bEACCES\b/i, executable: false },
        sentence: '{where} is run as a program but has no exec bit (exit code 126 means: found, but not allowed to run).',
        positive: { kind: 'unknown', rule: 'exit-126', message: 'bash: line 1: ./build.sh: Permission denied', file: 'build.sh', tracked: true, executable: false },
        nearMiss: { kind: 'unknown', rule: 'exit-126', message: 'bash: line 1: ./build.sh: Permission denied', file: 'build.sh', tracked: true, executable: true },
    },
    {
        id: 'script-line-ends',
        class: 'code',
        action: 'patch',
        when: { message: /\\r['’]: No such file or directory|\^M: bad interpreter/ },
        sentence: 'A script has the line ends of Windows, so that its interpreter is not found: {what}',
        positive: { kind: 'config', rule: 'exit-127', message: "/usr/bin/env: 'bash\\r': No such file or directory" },
        nearMiss: { kind: 'config', rule: 'exit-127', message: "/usr/bin/env: 'bash': No such file or directory" },
    },
    {
        id: 'generated-out-of-date',
        class: 'code',
        action: 'patch',
        when: { kinds: ['unknown'], message: /(?:out[ -]of[ -](?:date|sync)|not up[ -]to[ -]date|stale|outdated|generated|uncommitted|commit the (?:result|changes|diff))\b.{0,200}\b[Rr]un(?: the)?:? [`'\"]?(?:make|just|task|go generate|buf generate|(?:npm|pnpm|yarn|bun) run) |\b[Rr]un(?: the)?:? [`'\"]?(?:make|just|task|go generate|buf generate|(?:npm|pnpm|yarn|bun) run) .{0,200}\b(?:out[ -]of[ -](?:date|sync)|not up[ -]to[ -]date|stale|outdated|generated|uncommitted|commit the (?:result|changes|diff))/ },
        sentence: 'What is committed is not what its generator makes: {what}',
        positive: { kind: 'unknown', rule: 'exit-1', message: 'dist is out of date: run npm run build' },
        nearMiss: { kind: 'unknown', rule: 'exit-1', message: 'run npm run build first' },
    },
    {
        id: 'service-on-this-machine',
        class: 'code',
        action: 'patch',
        when: { message: patterns_js_1.LOOPBACK_REFUSED, tracked: true },
        sentence: 'Nothing answers where {where} expects a service on this very machine, so no network is to blame: {what}',
        positive: { kind: 'test', message: 'connect ECONNREFUSED 127.0.0.1:5432', tracked: true, file: 'test/db.test.js' },
        nearMiss: { kind: 'test', message: 'connect ECONNREFUSED 10.2.0.9:5432', tracked: true, file: 'test/db.test.js' },
    },
    {
        id: 'code',
        class: 'code',
        action: 'patch',
        when: { kinds: ['syntax', 'type', 'compile', 'link'], tracked: true, unless: patterns_js_1.NOT_THE_CODE, notFile: patterns_js_1.CONFIGURATION },
        sentence: '{where}: {what}',
        positive: { kind: 'type', rule: 'TS2322', message: "Type 'string' is not assignable to type 'number'.", tracked: true, file: 'src/a.ts' },
        nearMiss: { kind: 'type', rule: 'TS2322', message: "Type 'string' is not assignable to type 'number'.", file: 'node_modules/x/index.d.ts' },
    },
    {
        id: 'style',
        class: 'code',
        action: 'patch',
        when: { kinds: ['lint', 'format', 'docs'], tracked: true },
        sentence: '{where}: {what}',
        positive: { kind: 'lint', rule: 'semi', message: 'Missing semicolon.', tracked: true, file: 'eslint.config.js' },
        nearMiss: { kind: 'lint', rule: 'max-warnings', message: 'ESLint found too many warnings (maximum: 0).' },
    },
    {
        id: 'failing-code',
        class: 'code',
        action: 'patch',
        when: { kinds: ['test', 'runtime'], tracked: true, unless: patterns_js_1.NOT_THE_CODE },
        sentence: '{where}: {what}',
        positive: { kind: 'test', message: "Expected: 'getaddrinfo ENOTFOUND example.test'", tracked: true, file: 'test/a.test.js' },
        nearMiss: { kind: 'test', message: 'getaddrinfo ENOTFOUND example.test', tracked: true, file: 'test/a.test.js' },
    },
    {
        id: 'setting-in-code',
        class: 'code',
        action: 'patch',
        when: { kinds: ['config'], tracked: true, file: /\.(?:[cm]?[jt]sx?|py|go|rs|java)$/, notFile: patterns_js_1.CONFIGURATION },
        sentence: '{where}: {what}',
        positive: { kind: 'config', message: "fixture 'databse' not found", tracked: true, file: 'tests/test_a.py' },
        nearMiss: { kind: 'config', message: "Unknown compiler option 'strickt'.", tracked: true, file: 'tsconfig.json' },
    },
    {
        id: 'own-module-not-found',
        class: 'code',
        action: 'patch',
        when: { kinds: ['import'], tracked: true, local: true },
        sentence: '{where}: {what}',
        positive: { kind: 'import', message: "Cannot find module './Utils' from 'src/a.js'", tracked: true, local: true, file: 'src/a.js' },
        nearMiss: { kind: 'import', message: "Cannot find package 'chalk' imported from src/a.js", tracked: true, local: false, file: 'src/a.js' },
    },
    {
        id: 'name-not-exported',
        class: 'code',
        action: 'patch',
        when: { kinds: ['import'], tracked: true, unless: patterns_js_1.MISSING_MODULE },
        sentence: '{where}: {what}',
        positive: { kind: 'import', message: "cannot import name 'totl' from 'cart'", tracked: true, file: 'src/a.py' },
        nearMiss: { kind: 'import', message: "No module named 'requests'", tracked: true, local: false, file: 'src/a.py' },
    },
    {
        id: 'package-not-found-by-code',
        class: 'dependency',
        action: 'patch',
        when: { kinds: ['import'], tracked: true, local: false },
        sentence: '{where} imports a module that is not found: misspelt, moved, or a package that is not installed where the step runs. {what}',
        positive: { kind: 'import', message: "Cannot find package 'lodahs' imported from src/a.js", tracked: true, local: false, file: 'src/a.js' },
        nearMiss: { kind: 'import', message: "No module named 'utlis'", tracked: true, local: true, file: 'src/a.py' },
    },
];


/***/ }),

/***/ 81921:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.rankFiles = rankFiles;
/** Tests show where it hurts, seldom where it comes from. */
const TEST_LIKE = /(?:^|\/)(?:tests?|__tests__|spec)\/|(?:^|\/)(?:test_[^/]{0,200}|conftest)\.py$|[._-](?:test|spec)\.\w{1,5}$|_test\.\w{1,4}$/;
/**
 * Tracked files that the primary reports point at, most likely culprit first: innermost frames and reported files count most, first reports more
 * than later ones, what the newest commit touched doubles, tests count less.
 */
function rankFiles(primary, known) {
    const scores = new Map();
    primary.forEach((bug, place) => {
        const add = (file, weight) => {
            if (file !== undefined && known.tracked.has(file))
                scores.set(file, (scores.get(file) ?? 0) + weight / (1 + place));
        };
        add(bug.file, 2);
        const frames = (bug.frames ?? []).filter((frame) => known.tracked.has(frame.file));
        frames.forEach((frame, depth) => add(frame.file, 3 / (1 + depth)));
    });
    const changed = new Set(known.lastChange);
    const weigh = (file) => (scores.get(file) ?? 0) * (changed.has(file) ? 2 : 1) * (TEST_LIKE.test(file) ? 0.4 : 1);
    return [...scores.keys()].sort((a, b) => weigh(b) - weigh(a));
}


/***/ }),

/***/ 21463:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.FLAKY_SIGNS = void 0;
exports.flakySign = flakySign;
/** Only what runs can waver: a compiler or a linter says the same of the same files every time. */
const KINDS = new Set(['test', 'runtime']);
/**
 * Words of failures that waver. The groups are the large ones of two studies of flaky tests in open projects: waiting and concurrency, order, time,
 * randomness, network. A sign costs two more runs of the step and nothing else, so the words may be wide.
 * @see Q. Luo, F. Hariri, L. Eloussi, D. Marinov, "An Empirical Analysis of Flaky Tests", FSE 2014
 * @see M. Gruber, S. Lukasczyk, F. Kroiß, G. Fraser, "An Empirical Study of Flaky Tests in Python", ICST 2021
 */
exports.FLAKY_SIGNS = [
    {
        id: 'network',
        pattern: /\b(?:ECONNREFUSED|ECONNRESET|EADDRINUSE|EPIPE|address already in use|connection (?:refused|reset|aborted)|socket hang up|broken pipe)\b/i,
        sentence: 'it talks to a service on the same machine',
        positive: 'connect ECONNREFUSED 127.0.0.1:3000',
        nearMiss: 'expected a connection string',
    },
    {
        id: 'timing',
        pattern: /\b(?:tim(?:ed|es|e)[ -]?outs?|(?:deadline|timeout) exceeded|took too long|too slow|within \d+ ?(?:ms|milliseconds|s|seconds)|(?:elapsed|waiting|waited|sleep|debounce|throttle)\w*|eventually|flak(?:y|iness))\b/i,
        sentence: 'it hangs on how long something takes',
        positive: 'Exceeded timeout of 5000 ms for a test',
        nearMiss: 'expected 5 items, got 4',
    },
    {
        id: 'concurrency',
        pattern: /\b(?:(?:data )?race(?: condition| detected|s)?|deadlock\w*|concurren(?:t|tly|cy)|interleav\w+|parallel|threads?|goroutines?|lock (?:timeout|wait))\b/i,
        sentence: 'several things run beside each other in it',
        positive: 'WARNING: DATA RACE',
        nearMiss: 'the trace is empty',
    },
    {
        id: 'order',
        pattern: /\b(?:out of order|in (?:any|random|the wrong|different) order|order(?:ing)? (?:differs|changed|is not stable)|unordered|non-?deterministic(?:ally)?|iteration order|unstable)\b/i,
        sentence: 'it hangs on an order that nothing fixes',
        positive: 'elements arrived out of order',
        nearMiss: 'the order has no items',
    },
    {
        id: 'random',
        pattern: /\b(?:random\w*|seed(?:ed|s)?|shuffl\w+|falsifying example|property failed after \d+|fuzz\w*)\b/i,
        sentence: 'its input is drawn at random',
        positive: 'Property failed after 12 tests { seed: 4711 }',
        nearMiss: 'expected 4 seats',
    },
];
/** The first sign that any of the primary reports shows, or null. Pure. */
function flakySign({ primary }) {
    const texts = primary.filter(({ kind }) => KINDS.has(kind)).map(wordsOf);
    return exports.FLAKY_SIGNS.find(({ pattern }) => texts.some((text) => pattern.test(text))) ?? null;
}
/** Names are words, too: `testTimeout_retries` is about a timeout. */
function wordsOf({ message, test, rule }) {
    const name = (test ?? '').slice(0, 500).replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ');
    return `${message.slice(0, 4000)}\n${name}\n${rule ?? ''}`;
}


/***/ }),

/***/ 55757:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.weighRuns = exports.flakySign = exports.FLAKY_SIGNS = void 0;
exports.diagnose = diagnose;
const foreign_js_1 = __webpack_require__(19971);
const index_js_1 = __webpack_require__(82738);
const cause_js_1 = __webpack_require__(9074);
const culprits_js_1 = __webpack_require__(81921);
const resolve_js_1 = __webpack_require__(52989);
const symptoms_js_1 = __webpack_require__(57193);
var flaky_signs_js_1 = __webpack_require__(21463);
Object.defineProperty(exports, "FLAKY_SIGNS", ({ enumerable: true, get: function () { return flaky_signs_js_1.FLAKY_SIGNS; } }));
Object.defineProperty(exports, "flakySign", ({ enumerable: true, get: function () { return flaky_signs_js_1.flakySign; } }));
var other_runs_js_1 = __webpack_require__(23514);
Object.defineProperty(exports, "weighRuns", ({ enumerable: true, get: function () { return other_runs_js_1.weighRuns; } }));
/**
 * Class, action and cause of a Failure, by plain code: paths are resolved to tracked files, then the ordered cause table decides.
 * Pure. The Failure comes back with the resolved paths; its fingerprints stay as they are, so that runs remain comparable.
 */
function diagnose(input) {
    const resolver = (0, resolve_js_1.createResolver)(input.tree.map((entry) => entry.path), input.step.workingDirectory);
    const read = (0, symptoms_js_1.createReader)(resolver, input.tree);
    const primary = input.failure.primary.map(read);
    const others = input.failure.others.map(read);
    const { cause, reading } = decide(primary, { others, all: () => input.reports.bugs.map(read) });
    const placed = primary.some((one) => one.symptom.tracked) ? primary : [...primary, ...others.filter((one) => one.symptom.kind === reading?.symptom.kind)];
    const files = (0, culprits_js_1.rankFiles)(placed.map((one) => one.bug), { tracked: new Set(input.tree.map((entry) => entry.path)), lastChange: input.lastChange });
    const failure = { ...input.failure, primary: primary.map((one) => one.bug), others: others.map((one) => one.bug) };
    return { diagnosis: describe({ cause, reading, files, exitCode: exitOf(input), hints: primary.flatMap((one) => one.hints) }), failure };
}
/** The step's exit code, or what the runner and `make` say of it. */
function exitOf({ step, reports }) {
    const said = reports.bugs.map(symptoms_js_1.exitSaid).find((code) => code !== undefined);
    const told = reports.bugs.map(({ tool, rule }) => (tool === 'github' ? /^exit-(\d{1,10})$/.exec(rule ?? '')?.[1] : undefined)).find((code) => code !== undefined);
    return said ?? step.exitCode ?? (told === undefined ? undefined : Number(told));
}
/**
 * The first row that fits any primary report. Where that is only "unknown", two things elsewhere in the log may explain it: the warnings
 * of a linter that merely counted them ("too many warnings"), and infra lines.
 */
function decide(primary, { others, all }) {
    const first = firstFit(primary.filter(inStepOf(all())));
    if (first.cause.class !== 'unknown')
        return first;
    const counted = primary.some(({ symptom }) => symptom.kind === 'lint') ? others.filter(({ symptom }) => symptom.kind === 'lint') : [];
    const second = firstFit(counted.length > 0 ? counted : all().filter(({ symptom }) => symptom.kind === 'infra').filter(inStepOf(all())));
    return second.reading !== undefined && second.cause.class !== 'unknown' ? second : first;
}
/**
 * Infra lines count where the step failed that they stand in, and before it had failed: another step's trouble was survived, and what comes
 * after the runner's last word is clearing up. Where nothing says which step failed, all of them count.
 */
function inStepOf(all) {
    const ends = all.filter(({ bug }) => bug.tool === 'github' && /^exit-[1-9]/.test(bug.rule ?? ''));
    return ({ bug, symptom }) => symptom.kind !== 'infra' || ends.length === 0 || ends.some(({ bug: end }) => end.step === bug.step && bug.logLines[0] <= end.logLines[0]);
}
function firstFit(readings) {
    for (const cause of index_js_1.CAUSES) {
        const reading = readings.find(({ symptom }) => (0, cause_js_1.fits)(cause.when, symptom));
        if (reading !== undefined)
            return { cause, reading };
    }
    return { cause: lastCause(), reading: readings[0] };
}
/** The table's last row takes everything; an empty Failure has no report that could fit it. */
function lastCause() {
    return index_js_1.CAUSES[index_js_1.CAUSES.length - 1];
}
const MESSAGE = 300;
function describe({ cause, reading, files, exitCode, hints }) {
    const what = (0, foreign_js_1.oneLine)(reading?.symptom.message ?? '', MESSAGE) || 'the log says nothing more.';
    const where = reading === undefined ? 'The step' : placeOf(reading.bug);
    const sentence = cause.sentence.replace('{where}', () => where).replace('{what}', () => what);
    const evidence = reading === undefined ? undefined : firstLine(reading.bug);
    return {
        class: cause.class,
        action: cause.action,
        cause: [sentence, explainExit(exitCode, cause.id), ...new Set(hints)].filter((part) => part !== '').join(' '),
        rule: cause.id,
        ...(evidence === undefined ? {} : { evidence }),
        files,
    };
}
function placeOf({ file, line, test }) {
    if (file !== undefined)
        return (0, foreign_js_1.oneLine)(line === undefined ? file : `${file}:${line}`, MESSAGE);
    return test === undefined ? 'The step' : `Test "${(0, foreign_js_1.oneLine)(test, MESSAGE)}"`;
}
function firstLine(bug) {
    const line = bug.excerpt.split('\n').find((text) => text.trim() !== '');
    return line === undefined ? undefined : (0, foreign_js_1.oneLine)(line, MESSAGE);
}
const EXITS = {
    124: 'Exit code 124 is what `timeout` gives when it stopped the command.',
    126: 'Exit code 126 means that the command was found but could not be run.',
    127: 'Exit code 127 means that a command was not found.',
    134: 'Exit code 134 = 128 + signal 6: the program aborted itself.',
    137: 'Exit code 137 = 128 + signal 9: killed from outside, nearly always for want of memory.',
    139: 'Exit code 139 = 128 + signal 11: a native program crashed with a segmentation fault.',
    143: 'Exit code 143 = 128 + signal 15: told to end from outside, by a cancelled run or a limit.',
};
/** What the exit code itself says, unless the row that decided has said so already. */
function explainExit(exitCode, rule) {
    if (exitCode === undefined || rule === `exit-${exitCode}` || (exitCode === 127 && rule === 'command-not-found') || (exitCode === 126 && rule === 'script-not-executable'))
        return '';
    return EXITS[exitCode] ?? '';
}


/***/ }),

/***/ 23514:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.weighRuns = weighRuns;
const fingerprints_js_1 = __webpack_require__(29482);
/** What these mean stays as it is, whatever other runs showed: the same network may fail twice. */
const OUTSIDE = new Set(['runner-lost', 'timeout', 'oom', 'disk', 'net', 'registry', 'rate-limit', 'image', 'actions-service', 'auth']);
/**
 * The diagnosis in the light of other runs. Red and then green on the same tree where only tests failed is a flaky test; errors that the base branch
 * shows, all of them, are not this change's to mend; one error of its own, and the diagnosis stands. Pure.
 */
function weighRuns({ diagnosis, failure }, { base, rerun }) {
    const { primary } = failure;
    if (primary.length === 0 || OUTSIDE.has(diagnosis.class))
        return diagnosis;
    if (rerun === null && primary.every(isTest)) {
        return { ...diagnosis, class: 'flaky-test', action: 'rerun', rule: 'green-when-run-again', cause: `Red, then green on the same files, and only tests failed. ${diagnosis.cause}` };
    }
    if (base === undefined || base === null || (0, fingerprints_js_1.compareFailures)(primary, [...base.primary, ...base.others]).gone.length > 0)
        return diagnosis;
    return { ...diagnosis, class: 'base-broken', action: 'escalate', rule: 'same-on-base', cause: `The base branch fails in the same way. ${diagnosis.cause}` };
}
function isTest({ kind, test }) {
    return kind === 'test' || (kind === 'runtime' && test !== undefined);
}


/***/ }),

/***/ 57922:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MISSING_MODULE = exports.CONFIGURATION = exports.LOCK_OUT_OF_STEP = exports.NOT_THE_CODE = exports.COMMAND_MISSING = exports.REGISTRY_UNREACHED = exports.OUTSIDE_UNREACHED = exports.LOOPBACK_REFUSED = void 0;
/** A name of this very machine, in any of its spellings. */
const LOOPBACK = '(?:localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[?::1\\]?|0\\.0\\.0\\.0)';
/** A refused or unanswered connection to the machine itself: no network is to blame. */
exports.LOOPBACK_REFUSED = new RegExp(`ECONNREFUSED,? ${LOOPBACK}|${LOOPBACK}.{0,120}(?:ECONNREFUSED|[Cc]onnection refused|actively refused)|(?:ECONNREFUSED|[Cc]onnection refused|[Ff]ailed to connect).{0,120}${LOOPBACK}|ENOTFOUND localhost`);
/**
 * The error of a call to another machine, thrown as it is: at the very beginning of the message or behind the usual wrappers.
 * A message that merely quotes such an error (an assertion's two sides) does not begin with it.
 */
exports.OUTSIDE_UNREACHED = new RegExp(`^(?:[\\w.]{0,60}(?:Error|Exception): )?(?:(?:network )?request to \\S{1,300} failed, reason: )?(?:(?:getaddrinfo|connect|read|write|queryA) )?(?:ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ECONNREFUSED)\\b(?!,? ?${LOOPBACK})`
    + '|^(?:[\\w.]{0,80}(?:Error|Exception): )?(?:HTTPS?ConnectionPool\\(host=|<urlopen error |\\[Errno -[235]\\] |[Tt]emporary failure in name resolution)'
    + '|^(?:[\\w.]{0,60}Error: )?fetch failed$');
/** A package manager that could not reach its registry, in a report of the dependency that it wanted. A 404 is an answer, and not meant here. */
exports.REGISTRY_UNREACHED = /(?:ConnectionPool\(host=(?!.{0,20}(?:localhost|127\.)).{0,400}(?:Read timed out|Max retries exceeded|Connection broken)|\b(?:ReadTimeoutError|ConnectTimeoutError|NewConnectionError|IncompleteRead)\b|\b(?:50[0234] (?:Internal|Bad Gateway|Service|Gateway)|status code:? 50[0234]|got 50[0234])\b|\b(?:TLS handshake timeout|i\/o timeout|spurious network error)\b)(?![^]{0,2000}\b404\b)/;
/** A shell looked for a program and found none, in the words of the shells. */
exports.COMMAND_MISSING = /(?:^|[ :])command not found(?:$|: )|^(?:(?:ba|da|z)?sh|\/bin\/\w{1,10}|[\w./-]{1,200}\.sh): (?:line )?\d{1,6}: [^:]{1,200}: (?:not found|No such file or directory)$|^(?:\/usr\/bin\/)?env: [^:]{1,200}: No such file or directory$|is not recognized as (?:an internal or external command|the name of a cmdlet)/;
/** What no edit of the file that is named can mend, whatever kind of error it came as. */
exports.NOT_THE_CODE = new RegExp(`${exports.OUTSIDE_UNREACHED.source}|${exports.COMMAND_MISSING.source}|: [Pp]ermission denied$|^(?:Error: )?spawn \\S{1,300} EACCES$`);
/** The lock file says something else than the manifest, in the words of the package managers. */
exports.LOCK_OUT_OF_STEP = /\bin sync\b|from lock file|lock ?file is not up to date|lockfile would have been modified|frozen-lockfile|lock file .{0,80}(?:needs to be updated|out of date|outdated)/i;
/** Files that steer the build rather than take part in the product: closed to a model. */
exports.CONFIGURATION = /(?:^|\/)(?:package\.json|pyproject\.toml|setup\.(?:cfg|py)|tox\.ini|pytest\.ini|requirements[\w.-]{0,60}\.txt|[jt]sconfig[\w.-]{0,60}\.json|\.[\w.-]{1,60}rc(?:\.[a-z]{2,5})?|[\w.-]{1,60}\.config\.(?:js|cjs|mjs|ts|mts|cts|json)|Cargo\.toml|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|Makefile|Dockerfile|[\w.-]{0,60}lock(?:file)?\.(?:json|ya?ml))$/;
/** The module that was looked for, in the words of Node, bundlers, jest, TypeScript and Python. */
exports.MISSING_MODULE = /(?:Cannot find (?:module|package)|Can't resolve|Could not resolve|No module named|Unable to resolve path to module) ['"]?([^'"\s]{1,300})/;


/***/ }),

/***/ 52989:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createResolver = createResolver;
/** Where languages keep what is not the project's own: a tail of such a path says nothing about a tracked file. */
const FOREIGN = /(?:^|\/)(?:node_modules|site-packages|dist-packages|hostedtoolcache|\.pyenv|\.venv|\.tox|\.cargo|\.rustup|\.m2|\.gradle|\.pnpm|\.yarn|\.nvm|vendor\/bundle|pkg\/mod|lib\/python\d[\d.]{0,6})\/|^(?:node:|internal\/|<|\/usr\/|\/opt\/|\/nix\/|\/rustc\/)/;
/**
 * Finds the tracked path that a printed path means: exactly; from the step's working directory; as the only tracked path that ends with it
 * (workspaces print from their own folder), or as the tail of an absolute path of another machine.
 * Letter case is never silently mended: a path that differs in case only is a hint.
 * @param paths all tracked paths, `/`-separated
 * @param workingDirectory the step's, relative to the root
 */
function createResolver(paths, workingDirectory) {
    const tracked = new Set(paths);
    const byName = groupBy(paths, nameOf);
    const byLowerName = groupBy(paths, (path) => nameOf(path).toLowerCase());
    return (printed) => {
        if (tracked.has(printed))
            return { path: printed };
        const file = normalise(printed);
        const inside = normalise(`${workingDirectory}/${printed}`);
        if (inside !== null && !printed.startsWith('/') && tracked.has(inside))
            return { path: inside };
        if (file === null || FOREIGN.test(printed))
            return null;
        const found = only(suffixMatches(byName.get(nameOf(file)) ?? [], file, printed.startsWith('/')));
        if (found !== null)
            return { path: found };
        const lower = file.toLowerCase();
        const alike = (byLowerName.get(nameOf(lower)) ?? []).filter((path) => suffixMatches([path.toLowerCase()], lower, printed.startsWith('/')).length > 0);
        const exact = alike.filter((path) => path.toLowerCase() === lower || path.toLowerCase() === inside?.toLowerCase());
        const hint = only(exact) ?? only(alike);
        return hint === null ? null : { hint };
    };
}
/** Longest agreement first: for an absolute path, the tracked paths that are a tail of it, of which the longest wins. */
function suffixMatches(candidates, file, absolute) {
    if (!absolute)
        return candidates.filter((path) => path === file || path.endsWith(`/${file}`));
    const tails = candidates.filter((path) => file === path || file.endsWith(`/${path}`));
    const longest = Math.max(0, ...tails.map((path) => path.length));
    return tails.filter((path) => path.length === longest);
}
function only(paths) {
    return paths.length === 1 ? (paths[0] ?? null) : null;
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function groupBy(paths, key) {
    const groups = new Map();
    for (const path of paths) {
        const group = groups.get(key(path));
        if (group === undefined)
            groups.set(key(path), [path]);
        else
            group.push(path);
    }
    return groups;
}
/** Without `.`, `..` and empty parts; null when it leads out of the root or is empty. */
function normalise(path) {
    const parts = [];
    for (const part of path.replace(/\\/g, '/').split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.length === 0 ? null : parts.join('/');
}


/***/ }),

/***/ 57193:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createReader = createReader;
exports.exitSaid = exitSaid;
const nearest_js_1 = __webpack_require__(72269);
const patterns_js_1 = __webpack_require__(57922);
/** How shells, make, Node and Python name the script that they were not allowed to run. */
const REFUSED = [
    /(?:^|[\s:'"`])([\w./-]{1,300}): [Pp]ermission denied/,
    /\bspawn(?:Sync)? ([\w./-]{1,300}) EACCES/,
    /Permission denied: ['"]([\w./-]{1,300})['"]/,
];
/** Reads one report after another against a repository. */
function createReader(resolve, tree) {
    const modes = new Map(tree.map((entry) => [entry.path, entry.mode]));
    const names = lazyNames(tree);
    return (printed) => {
        const script = scriptOf(printed, resolve);
        const bug = withPaths(printed, script, resolve);
        const named = [bug.file, ...(bug.frames ?? []).map((frame) => frame.file)];
        const mode = script === null ? undefined : modes.get(script);
        const missing = missingModule(printed);
        const symptom = {
            ...traitsOf(bug),
            tracked: named.some((path) => path !== undefined && modes.has(path)) || isOwnProgram(bug, tree),
            ...(mode === '100644' || mode === '100755' ? { executable: mode === '100755' } : {}),
            ...(missing === undefined ? {} : { local: isLocal(missing, names()) }),
        };
        return { bug, symptom, hints: hintsOf(printed, resolve) };
    };
}
/** A test that crashes names no place; where it is a program (of ctest, of make) it is still ours if one tracked source has its name. */
function isOwnProgram({ kind, file, test }, tree) {
    if (kind !== 'test' || file !== undefined || test === undefined || !/^[\w.-]{1,100}$/.test(test))
        return false;
    return tree.filter(({ path }) => PROGRAM.test(path) && path.slice(path.lastIndexOf('/') + 1).replace(PROGRAM, '') === test).length === 1;
}
const PROGRAM = /\.(?:c|cc|cpp|cxx|rs|go)$/;
/** How `make` tells the exit code of the command that it ran; its own is always 2. */
const SAID_EXIT = /\bError (124|126|127|134|137|139|143)$/;
/** The exit code of what `make` ran, if it is one that says something. */
function exitSaid({ kind, tool, message }) {
    const code = kind === 'unknown' && (tool === 'make' || tool === 'exit') ? SAID_EXIT.exec(message)?.[1] : undefined;
    return code === undefined ? undefined : Number(code);
}
function traitsOf({ kind, tool, rule: told, message, file }) {
    const said = exitSaid({ kind, tool, message });
    const rule = said === undefined ? told : `exit-${said}`;
    return { kind, tool, message, ...(rule === undefined ? {} : { rule }), ...(file === undefined ? {} : { file }) };
}
function withPaths(bug, script, resolve) {
    const place = bug.file === undefined ? null : resolve(bug.file);
    const file = place !== null && 'path' in place ? place.path : (bug.file ?? script);
    const frames = bug.frames?.map((frame) => resolveFrame(frame, resolve));
    return { ...bug, ...(file === null ? {} : { file }), ...(frames === undefined ? {} : { frames }) };
}
function missingModule(bug) {
    return bug.kind === 'import' ? patterns_js_1.MISSING_MODULE.exec(bug.message)?.[1] : undefined;
}
function resolveFrame(frame, resolve) {
    const place = resolve(frame.file);
    return place !== null && 'path' in place ? { ...frame, file: place.path } : frame;
}
/** The tracked script that could not be run, by the message first; a bare exit code 126 speaks of the file it names. */
function scriptOf(bug, resolve) {
    const named = REFUSED.map((pattern) => pattern.exec(bug.message)?.[1]).find((path) => path !== undefined);
    const printed = named ?? (bug.rule === 'exit-126' ? bug.file : undefined);
    const place = printed === undefined ? null : resolve(printed);
    return place !== null && 'path' in place ? place.path : null;
}
function hintsOf(bug, resolve) {
    const printed = [bug.file, missingModule(bug)?.replace(/^(?:\.{1,2}\/){1,20}/, '')];
    return printed.flatMap((path) => {
        const place = path === undefined ? null : resolve(path);
        return place !== null && 'hint' in place ? [`The log says ${path}; the repository has ${place.hint}, which differs in letter case.`] : [];
    });
}
/** File and folder names without endings, collected only when an import error asks for them. */
function lazyNames(tree) {
    let names;
    return () => (names ??= new Set(tree.flatMap(({ path }) => path.split('/').map((part) => part.replace(/\.\w{1,5}$/, '')))));
}
/** Longer lists are not searched for near names: a hostile tree must not make one import error expensive. */
const NAMES = 20_000;
/** Paths and aliases are the repository's own; so is a bare name that is, or nearly is, the name of one of its files or folders. */
function isLocal(missing, names) {
    if (/^(?:[./#~]|@\/|[A-Za-z]:)/.test(missing))
        return true;
    const first = missing.split(/[./]/)[0] ?? '';
    return names.has(first) || (first.length >= 4 && names.size <= NAMES && (0, nearest_js_1.nearest)(first, [...names]) !== null);
}


/***/ }),

/***/ 29482:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.compareFailures = compareFailures;
exports.showsAny = showsAny;
/**
 * Compares the primary reports of two runs by their fingerprints alone: lines move and messages carry numbers, the fingerprint stays.
 * @param before what was red first
 * @param after what the later run shows; empty when it is green
 */
function compareFailures(before, after) {
    const [was, is] = [namesOf(before), namesOf(after)];
    return {
        gone: [...was].filter((name) => !is.has(name)),
        left: [...was].filter((name) => is.has(name)),
        fresh: [...is].filter((name) => !was.has(name)),
    };
}
/** Does a run show at least one of the errors that are looked for? */
function showsAny(wanted, seen) {
    return compareFailures(wanted, seen).left.length > 0;
}
function namesOf(bugs) {
    return new Set(bugs.map((bug) => bug.fingerprint));
}


/***/ }),

/***/ 66339:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pageRank = pageRank;
const DAMPING = 0.85;
const ROUNDS = 40;
const CLOSE = 1e-6;
/**
 * How likely a walker is at each node who starts at one of the `start` nodes, follows edges by their weight and now and then starts again
 * (personalised PageRank, Page et al. 1998; what has no edge out starts again). Shares add up to 1.
 * @param start one weight per node; where all are 0 every node is a start
 */
function pageRank(edges, start) {
    const size = start.length;
    const out = new Float64Array(size);
    for (const { from, weight } of edges)
        out[from] = (out[from] ?? 0) + weight;
    const sum = start.reduce((total, weight) => total + weight, 0);
    const home = Float64Array.from(start, (weight) => (sum > 0 ? weight / sum : 1 / size));
    let rank = home;
    for (let round = 0; round < ROUNDS; round++) {
        const next = step(rank, { edges, out, home });
        const moved = next.reduce((total, value, n) => total + Math.abs(value - (rank[n] ?? 0)), 0);
        rank = next;
        if (moved < CLOSE)
            break;
    }
    return rank;
}
function step(rank, { edges, out, home }) {
    const next = new Float64Array(rank.length);
    let lost = 1 - DAMPING;
    rank.forEach((value, n) => {
        if (out[n] === 0)
            lost += DAMPING * value;
    });
    for (const { from, to, weight } of edges)
        next[to] = (next[to] ?? 0) + (DAMPING * (rank[from] ?? 0) * weight) / (out[from] ?? 1);
    return next.map((value, n) => value + lost * (home[n] ?? 0));
}


/***/ })

};
