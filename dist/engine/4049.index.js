export const id = 4049;
export const ids = [4049];
export const modules = {

/***/ 82673:
/***/ ((module) => {

module.exports=n=>{if(!n)return[];if(typeof n!="string"||n.match(/^\s+$/))return[];const s=n.split(`
`);if(s.length===0)return[];const a=[];let o=null,d=null,u=0,m=0,l=null;const g=e=>{d?.changes.push({type:"normal",normal:!0,ln1:u++,ln2:m++,content:e}),l.oldLines--,l.newLines--},p=e=>{const[t,r]=parseFiles(e)??[];o={chunks:[],deletions:0,additions:0,from:t,to:r},a.push(o)},i=()=>{(!o||o.chunks.length)&&p()},$=(e,t)=>{i(),o.new=!0,o.newMode=t[1],o.from="/dev/null"},N=(e,t)=>{i(),o.deleted=!0,o.oldMode=t[1],o.to="/dev/null"},x=(e,t)=>{i(),o.oldMode=t[1]},F=(e,t)=>{i(),o.newMode=t[1]},S=(e,t)=>{i(),o.index=e.split(" ").slice(1),t[1]&&(o.oldMode=o.newMode=t[1].trim())},k=e=>{i(),o.from=parseOldOrNewFile(e)},y=e=>{i(),o.to=parseOldOrNewFile(e)},f=e=>+(e||1),M=(e,t)=>{o||p(e);const[r,c,w,L]=t.slice(1);u=+r,m=+w,d={content:e,changes:[],oldStart:+r,oldLines:f(c),newStart:+w,newLines:f(L)},l={oldLines:f(c),newLines:f(L)},o.chunks.push(d)},R=e=>{d&&(d.changes.push({type:"del",del:!0,ln:u++,content:e}),o.deletions++,l.oldLines--)},b=e=>{d&&(d.changes.push({type:"add",add:!0,ln:m++,content:e}),o.additions++,l.newLines--)},h=e=>{if(!d)return;const[t]=d.changes.slice(-1);d.changes.push({type:t.type,[t.type]:!0,ln1:t.ln1,ln2:t.ln2,ln:t.ln,content:e})},_=[[/^diff\s/,p],[/^new file mode (\d+)$/,$],[/^deleted file mode (\d+)$/,N],[/^old mode (\d+)$/,x],[/^new mode (\d+)$/,F],[/^index\s[\da-zA-Z]+\.\.[\da-zA-Z]+(\s(\d+))?$/,S],[/^---\s/,k],[/^\+\+\+\s/,y],[/^@@\s+-(\d+),?(\d+)?\s+\+(\d+),?(\d+)?\s@@/,M],[/^\\ No newline at end of file$/,h]],v=[[/^\\ No newline at end of file$/,h],[/^-/,R],[/^\+/,b],[/^\s*/,g]],C=e=>{for(const[t,r]of v){const c=e.match(t);if(c){r(e,c);break}}l.oldLines===0&&l.newLines===0&&(l=null)},H=e=>{for(const[t,r]of _){const c=e.match(t);if(c){r(e,c);break}}},O=e=>{l?C(e):H(e)};for(const e of s)O(e);return a};const fileNameDiffRegex=/(a|i|w|c|o|1|2)\/.*(?=["']? ["']?(b|i|w|c|o|1|2)\/)|(b|i|w|c|o|1|2)\/.*$/g,gitFileHeaderRegex=/^(a|b|i|w|c|o|1|2)\//,parseFiles=n=>n?.match(fileNameDiffRegex)?.map(a=>a.replace(gitFileHeaderRegex,"").replace(/("|')$/,"")),qoutedFileNameRegex=/^\\?['"]|\\?['"]$/g,parseOldOrNewFile=n=>{let s=leftTrimChars(n,"-+").trim();return s=removeTimeStamp(s),s.replace(qoutedFileNameRegex,"").replace(gitFileHeaderRegex,"")},leftTrimChars=(n,s)=>{if(n=makeString(n),!s&&String.prototype.trimLeft)return n.trimLeft();const a=formTrimmingString(s);return n.replace(new RegExp(`^${a}+`),"")},timeStampRegex=/\t.*|\d{4}-\d\d-\d\d\s\d\d:\d\d:\d\d(.\d+)?\s(\+|-)\d\d\d\d/,removeTimeStamp=n=>{const s=timeStampRegex.exec(n);return s&&(n=n.substring(0,s.index).trim()),n},formTrimmingString=n=>n==null?"\\s":n instanceof RegExp?n.source:`[${makeString(n).replace(/([.*+?^=!:${}()|[\]/\\])/g,"\\$1")}]`,makeString=n=>`${n??""}`;


/***/ }),

/***/ 22465:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readLedger = readLedger;
const ledger_js_1 = __webpack_require__(71346);
/** Entries of a ledger, newest first; empty where there is none. */
async function readLedger(hub, ref) {
    const tip = await hub.ref(ref);
    if (!tip.ok)
        return tip.why === 'absent' ? { ok: true, value: { entries: [] } } : tip;
    const entries = [];
    for (let [at, depth] = [tip.value.sha, 0]; at !== undefined && depth < ledger_js_1.LEDGER_DEPTH; depth += 1) {
        const commit = await hub.commit(at);
        if (!commit.ok)
            return commit;
        const entry = (0, ledger_js_1.readEntry)(commit.value.message);
        if (entry !== null)
            entries.push(entry);
        at = entry === null ? undefined : commit.value.parents[0];
    }
    return { ok: true, value: { tip: tip.value.sha, entries } };
}


/***/ }),

/***/ 77188:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.escapeHtml = escapeHtml;
exports.codeSpan = codeSpan;
exports.fence = fence;
exports.markdownText = markdownText;
exports.htmlText = htmlText;
const foreign_js_1 = __webpack_require__(19971);
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
/** Words that neither Markdown nor GitHub give a meaning to. Everything that is not surely one of them is shown as code. */
const PLAIN = /^[\p{L}\p{N}\p{M},.;:!?()'"“”‘’„–—…·→×≤≥%/+-]{1,}$/u;
/** Made of plain characters and active all the same: links, references, commit names, emoji, slash commands. */
const ACTIVE = /:\/\/|www\.|(?<![A-Za-z])[A-Za-z]{2,10}-\d|^[0-9a-f]{7,40}\W{0,3}$|:[\w+-]{1,50}:|^\//i;
/** At the start of a line these begin a list, a rule or a heading. */
const OPENER = /^(?:[-+=]{1,}|\d{1,9}[.)])$/;
/** Foreign text as HTML text or as the value of a quoted attribute. */
function escapeHtml(text) {
    return (0, foreign_js_1.visible)(text).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? '');
}
/** Foreign text as one Markdown code span on one line: nothing in it is read, neither by Markdown nor by GitHub's mentions and references. */
function codeSpan(text) {
    const line = (0, foreign_js_1.visible)(text).replace(/\s+/gu, ' ');
    const ticks = '`'.repeat(longestRun(line) + 1);
    const pad = /^[` ]|[` ]$|^$/.test(line) ? ' ' : '';
    return `${ticks}${pad}${line}${pad}${ticks}`;
}
/** Foreign text as a fenced block, fenced by more backticks than it holds. @param language our own word, never foreign */
function fence(text, language = '') {
    const body = (0, foreign_js_1.visible)(text).replace(/\n$/, '');
    const ticks = '`'.repeat(Math.max(3, longestRun(body) + 1));
    return `${ticks}${language}\n${body}\n${ticks}`;
}
function longestRun(text) {
    return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
/**
 * Prose with foreign words in it as one line of Markdown: words that could notify, close, link, embed or structure are shown as code.
 * No zero-width characters and no backslashes: GitHub looks for mentions in the rendered text, where those are gone.
 */
function markdownText(text) {
    // Between words `>` is how test runners join the names of a test; only at the start of a line does it quote.
    return words(text).map(({ word, plain }, at) => (plain ? word : word === '>' && at > 0 ? '&gt;' : punctuated(word, codeSpan))).join(' ');
}
/** The same for HTML that stands in Markdown (`<summary>`, table cells), where Markdown is not read but mentions are. */
function htmlText(text) {
    return words(text).map(({ word, plain }) => (plain || word === '>' ? escapeHtml(word) : punctuated(word, (core) => `<code>${escapeHtml(core)}</code>`))).join(' ');
}
/** The marks of the sentence that a word stands in are no part of it. */
function punctuated(word, shown) {
    const [, before = '', core = word, after = ''] = /^(\(?)(.*?[^).,;:])([).,;:]*)$/su.exec(word) ?? [];
    return `${before}${shown(core)}${after}`;
}
function words(text) {
    const all = (0, foreign_js_1.visible)(text).split(/\s+/u).filter((word) => word !== '');
    return all.map((word, at) => ({ word, plain: PLAIN.test(word) && !ACTIVE.test(word) && !(at === 0 && OPENER.test(word)) }));
}


/***/ }),

/***/ 21522:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isOurs = isOurs;
exports.baseOf = baseOf;
exports.healChain = healChain;
/** More commits of ours than any branch of ours will have. */
const MAX_COMMITS = 50;
/**
 * Whether every commit of a branch, back to the base that its first one names, is ours. A forged trailer gains nothing: we
 * then add a commit to a branch that its author could have changed anyway (threat O4).
 */
async function isOurs(tip, read) {
    let [at, base] = [tip, ''];
    for (let i = 0; i < MAX_COMMITS && at !== base; i++) {
        const commit = await read(at);
        const parent = commit?.parents[0];
        if (commit?.base === undefined || parent === undefined)
            return false;
        [at, base] = [parent, commit.base];
    }
    return at === base;
}
/** The base that a commit's message names. Trailers stand in the last paragraph; the same words elsewhere are only words. */
function baseOf(message) {
    const trimmed = message.trimEnd();
    return /^Heal-Base: ([0-9a-f]{40}|[0-9a-f]{64})$/m.exec(trimmed.slice(trimmed.lastIndexOf('\n\n') + 1))?.[1];
}
/**
 * The same walk as `isOurs`, with what it saw; null where a commit is not ours. A base that is itself a heal's (its tree is one of `mine`, as the ledger tells)
 * is walked on from: else a chain of heals that each name the one before as their base would look like one heal, for ever (threat O1).
 */
async function healChain(tip, read, mine) {
    const commits = [];
    for (let at = tip; commits.length <= MAX_COMMITS;) {
        const commit = await read(at);
        if (commit === null)
            return null;
        const { base, tree, parents: [parent] } = commit;
        if (commits.at(-1)?.base === at && (base === undefined || !mine.has(tree)))
            return { commits, base: { sha: at, tree } };
        if (base === undefined || parent === undefined)
            return null;
        commits.push({ ...commit, sha: at, base });
        at = parent;
    }
    return null;
}


/***/ }),

/***/ 3256:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.WORKFLOW_BOT = exports.HEAL_KEY = exports.HEAL_BRANCH = void 0;
exports.healKey = healKey;
exports.keyOfBranch = keyOfBranch;
exports.ledgerRef = ledgerRef;
const hash_js_1 = __webpack_require__(69639);
/** Every branch of ours, and nothing else. */
exports.HEAL_BRANCH = /^heal\/[0-9a-f]{8}-[0-9a-f]{8}$/;
exports.HEAL_KEY = /^[0-9a-f]{8}-[0-9a-f]{8}$/;
/** The account behind every workflow's own token, on github.com. By id: a name can be given to somebody else. */
exports.WORKFLOW_BOT = 41898282;
/**
 * `<hash of the head branch>-<failure>`: what branch and ledger of one failure on one head branch are called by, with no foreign character in it (threat B5).
 * @param fingerprint of the Failure
 */
function healKey(headBranch, fingerprint) {
    const failure = /^[0-9a-f]{8}/.test(fingerprint) ? fingerprint.slice(0, 8) : (0, hash_js_1.shortHash)(fingerprint, 8);
    return `${(0, hash_js_1.shortHash)(headBranch, 8)}-${failure}`;
}
/** The key of a branch of ours; null for every other. */
function keyOfBranch(branch) {
    return exports.HEAL_BRANCH.test(branch) ? branch.slice('heal/'.length) : null;
}
/** Without `refs/`, and outside `refs/heads`, so that it is no branch and starts no workflow. */
function ledgerRef(key) {
    return `heal/ledger/${key}`;
}


/***/ }),

/***/ 71346:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LOCK_MS = exports.LEDGER_DEPTH = void 0;
exports.ledgerMessage = ledgerMessage;
exports.readEntry = readEntry;
exports.holderOf = holderOf;
exports.attemptsOn = attemptsOn;
/** Entries are read so far back. */
exports.LEDGER_DEPTH = 30;
/** A publication takes seconds; whoever has not let go by then (milliseconds) is dead. */
exports.LOCK_MS = 10 * 60_000;
const TITLE = 'heal-action ledger';
const OWNER = /^[\w./:-]{1,100}$/;
const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const OUTCOME = /^[a-z-]{1,40}$/;
const SENTENCE = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{0,400}$/u;
function ledgerMessage(entry) {
    return `${TITLE}\n\n${JSON.stringify(entry)}\n`;
}
/** The entry of a commit's message; null where it is none of the form above. */
function readEntry(message) {
    const [title, , json, ...rest] = message.trimEnd().split('\n');
    if (title !== TITLE || json === undefined || rest.length > 0 || json.length > 2000)
        return null;
    const value = parsed(json);
    return typeof value === 'object' && value !== null ? entryOf(value) : null;
}
function entryOf({ kind, owner, until, base, outcome, tree, sentence }) {
    if (!fits(owner, OWNER))
        return null;
    if (kind === 'release')
        return { kind, owner };
    if (kind === 'lock')
        return typeof until === 'number' && Number.isSafeInteger(until) ? { kind, owner, until } : null;
    if (!fits(base, HASH))
        return null;
    if (kind === 'rerun')
        return { kind, owner, base };
    if (kind !== 'attempt' || !fits(outcome, OUTCOME) || !maybe(tree, HASH) || !maybe(sentence, SENTENCE))
        return null;
    return { kind, owner, base, outcome, ...(tree === undefined ? {} : { tree }), ...(sentence === undefined ? {} : { sentence }) };
}
function fits(value, form) {
    return typeof value === 'string' && form.test(value);
}
function maybe(value, form) {
    return value === undefined || fits(value, form);
}
/** So far (milliseconds) may the clocks of two machines be apart, or of two readings of one. */
const SKEW_MS = 5 * 60_000;
/** Who holds the lock now, newest entry first; null = nobody. A lock that would last much longer than `longest` from now is none, whoever wrote it. */
function holderOf(entries, now, longest) {
    const last = entries.find((entry) => entry.kind === 'lock' || entry.kind === 'release');
    if (last?.kind !== 'lock' || last.until <= now || last.until > now + longest + SKEW_MS)
        return null;
    return { owner: last.owner, until: last.until };
}
/** What was tried on one of these very commits. */
function attemptsOn(entries, ...bases) {
    return entries.filter((entry) => entry.kind === 'attempt' && bases.includes(entry.base));
}
function parsed(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return null;
    }
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

/***/ 17075:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.annotationsOf = annotationsOf;
const foreign_js_1 = __webpack_require__(19971);
const neutralise_js_1 = __webpack_require__(89585);
const tell_js_1 = __webpack_require__(82138);
/** GitHub shows ten of each level per step and drops the rest in silence. */
const MOST = 10;
/** The failing lines of a record, first cause first. Paths that leave the repository are not shown as files. */
function annotationsOf({ failure, ending }) {
    const [first, ...more] = (failure?.primary ?? []).slice(0, MOST).map(annotationFor);
    if (first === undefined)
        return [];
    return [{ ...first, message: `${first.message}\n${(0, foreign_js_1.oneLine)((0, neutralise_js_1.neutralise)(ending.sentence), 500)}` }, ...more];
}
function annotationFor(bug) {
    const { severity, file, line, column, message, test } = bug;
    const shown = file !== undefined && isInside(file) ? { file, ...(line === undefined ? {} : { line }), ...(column === undefined || line === undefined ? {} : { column }) } : {};
    const source = (0, tell_js_1.sourceOf)(bug) || 'error';
    const text = test === undefined ? message : `${test}\n${message}`;
    return { level: severity === 'note' ? 'notice' : severity, ...shown, title: (0, foreign_js_1.oneLine)((0, neutralise_js_1.neutralise)(source), 100), message: (0, neutralise_js_1.neutralise)(text).slice(0, 2000) };
}
function isInside(file) {
    return file !== '' && !/^(?:[/\\]|[A-Za-z]:)/.test(file) && !file.split('/').includes('..');
}


/***/ }),

/***/ 58204:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.diffHtml = diffHtml;
const parse_diff_1 = __importDefault(__webpack_require__(82673));
const escape_js_1 = __webpack_require__(77188);
const tell_js_1 = __webpack_require__(82138);
/** A longer diff is no longer read on a page; the patch itself is whole. */
const MOST = 400_000;
/**
 * A patch as tables with line numbers. Names, modes and counts come from the patch's own file list; parse-diff only lays out the hunks,
 * and where it does not see the same files the plain text is shown instead.
 */
function diffHtml({ files, diff }) {
    const parsed = diff.length > MOST ? [] : (0, parse_diff_1.default)(diff);
    if (parsed.length !== files.length)
        return `<pre>${(0, escape_js_1.escapeHtml)((0, tell_js_1.capped)(diff, MOST))}</pre>`;
    return files.map((file, at) => fileHtml(file, parsed[at]?.chunks ?? [])).join('\n');
}
function fileHtml(file, chunks) {
    const count = file.binary ? 'binary' : `+${file.added} −${file.removed}`;
    const notes = notesOf(file).map((note) => `<div class="note">${(0, escape_js_1.escapeHtml)(note)}</div>`).join('');
    const rows = chunks.map(chunkHtml).join('');
    const table = rows === '' ? '' : `<div class="diff"><table><tbody>${rows}</tbody></table></div>`;
    return `<div class="file"><div class="name">${(0, escape_js_1.escapeHtml)(file.path)}<span class="soft">${count}</span></div>${notes}${table}</div>`;
}
function notesOf({ modeBefore, modeAfter, binary }) {
    const notes = binary ? ['Binary content.'] : [];
    if (modeBefore === null)
        return [...notes, `New file, mode ${modeAfter ?? ''}.`];
    if (modeAfter === null)
        return [...notes, 'Deleted.'];
    return modeBefore === modeAfter ? notes : [...notes, `Mode ${modeBefore} → ${modeAfter}${modeAfter === '100755' ? ' (may be executed)' : ''}.`];
}
function chunkHtml({ content, changes }) {
    return `<tr class="hunk"><td colspan="4">${(0, escape_js_1.escapeHtml)(content)}</td></tr>${changes.map(changeHtml).join('')}`;
}
function changeHtml(change) {
    const [before, after, kind] = placesOf(change);
    const noEnd = change.content.startsWith('\\');
    const [sign, text] = noEnd ? ['', change.content] : [change.content.slice(0, 1), change.content.slice(1)];
    const row = noEnd ? '<tr class="soft">' : `<tr${kind === '' ? '' : ` class="${kind}"`}>`;
    return `${row}<td class="ln old">${noEnd ? '' : before}</td><td class="ln">${noEnd ? '' : after}</td><td class="sign">${(0, escape_js_1.escapeHtml)(sign)}</td><td>${(0, escape_js_1.escapeHtml)(text)}</td></tr>`;
}
function placesOf(change) {
    if (change.type === 'add')
        return ['', String(change.ln), 'add'];
    if (change.type === 'del')
        return [String(change.ln), '', 'del'];
    return [String(change.ln1), String(change.ln2), ''];
}


/***/ }),

/***/ 59941:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.section = section;
exports.pill = pill;
exports.code = code;
exports.pre = pre;
exports.facts = facts;
exports.table = table;
exports.checkRow = checkRow;
exports.runCard = runCard;
exports.trialRow = trialRow;
const escape_js_1 = __webpack_require__(77188);
const tell_js_1 = __webpack_require__(82138);
/** Pieces of the page. Every argument that may be foreign is escaped in here; what is called `html` is already. */
function section(title, html) {
    return html === '' ? '' : `<section><h2>${(0, escape_js_1.escapeHtml)(title)}</h2>\n${html}\n</section>`;
}
function pill(text, tone) {
    return `<span class="pill ${tone}">${(0, escape_js_1.escapeHtml)(text)}</span>`;
}
function code(text) {
    return `<code>${(0, escape_js_1.escapeHtml)(text)}</code>`;
}
function pre(text) {
    return `<pre>${(0, escape_js_1.escapeHtml)((0, tell_js_1.capped)(text, 40_000))}</pre>`;
}
/** Rows of a definition list; those without a value are left out. */
function facts(rows) {
    const kept = rows.filter(([, html]) => html !== undefined && html !== '');
    return kept.length === 0 ? '' : `<dl>${kept.map(([name, html]) => `<dt>${(0, escape_js_1.escapeHtml)(name)}</dt><dd>${html ?? ''}</dd>`).join('')}</dl>`;
}
function table(head, rows) {
    const cells = head.map((name) => `<th scope="col">${(0, escape_js_1.escapeHtml)(name)}</th>`).join('');
    return `<div class="scroll"><table><thead><tr>${cells}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}
function checkRow({ id, ok, reason }) {
    return `<tr><td class="id">${code(id)}</td><td>${pill(ok ? 'passed' : 'failed', ok ? 'good' : 'bad')}</td><td>${(0, escape_js_1.escapeHtml)(reason)}</td></tr>`;
}
/** One run as a card: what it ran on, how it ended, what it showed. */
function runCard(title, trial) {
    const { green, tests, reports, seconds } = trial;
    const errors = reports.bugs.filter((bug) => bug.severity === 'error').length;
    const seen = tests === undefined ? (0, tell_js_1.counted)(errors, 'error') : `${tests.passed} of ${(0, tell_js_1.counted)(tests.total, 'test')} passed`;
    const about = [green ? 'the step passes' : (0, tell_js_1.stateOf)(trial).replace(/^red, /, ''), seen, (0, tell_js_1.duration)(seconds)].join(' · ');
    return `<div class="run tone-${green ? 'good' : 'bad'}"><b>${(0, escape_js_1.escapeHtml)(title)}: ${green ? 'green' : 'red'}</b><span>${(0, escape_js_1.escapeHtml)(about)}</span></div>`;
}
function trialRow(trial) {
    const { tree, network, seconds, command } = trial;
    return `<tr><td>${(0, tell_js_1.runOf)(trial)}<br>${code((0, tell_js_1.capped)(command, 200))}</td><td>${pill((0, tell_js_1.stateOf)(trial), trial.green ? 'good' : 'bad')}</td><td>${code(tree.slice(0, 12))}</td><td>${network ? 'yes' : 'no'}</td><td>${(0, escape_js_1.escapeHtml)((0, tell_js_1.duration)(seconds))}</td></tr>`;
}


/***/ }),

/***/ 78999:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.headline = headline;
exports.broke = broke;
exports.changed = changed;
exports.trust = trust;
exports.diagnosed = diagnosed;
exports.attempts = attempts;
exports.warnings = warnings;
exports.footer = footer;
const escape_js_1 = __webpack_require__(77188);
const tell_js_1 = __webpack_require__(82138);
const diff_js_1 = __webpack_require__(58204);
const parts_js_1 = __webpack_require__(59941);
const MOST_BUGS = 50;
function headline(record) {
    const { ending, step, head, branch, dirty, sandbox, startedAt, seconds } = record;
    const { word, tone } = tell_js_1.OUTCOME_WORDS[ending.outcome];
    const where = [step.run, step.job, step.step].filter((name) => name !== '').join(' / ');
    const about = (0, parts_js_1.facts)([
        ['Step', step.command === undefined ? undefined : (0, parts_js_1.code)((0, tell_js_1.capped)(step.command, 1000))],
        ['Job', where === '' ? undefined : (0, escape_js_1.escapeHtml)(where)],
        ['Folder', step.workingDirectory === '.' ? undefined : (0, parts_js_1.code)(step.workingDirectory)],
        ['Commit', head === undefined ? undefined : `${(0, parts_js_1.code)(head.slice(0, 12))}${branch === undefined ? '' : ` on ${(0, parts_js_1.code)(branch)}`}${dirty ? ' with changes that are not committed' : ''}`],
        ['Run in', sandbox === '' ? undefined : (0, escape_js_1.escapeHtml)(`sandbox ${sandbox}`)],
        ['When', (0, escape_js_1.escapeHtml)(`${startedAt.replace('T', ' ').replace(/\.\d{1,9}Z$|Z$/, ' UTC')}, took ${(0, tell_js_1.duration)(seconds)}`)],
    ]);
    return `<header class="tone-${tone}">${(0, parts_js_1.pill)(word, tone)} <span class="soft">${(0, escape_js_1.escapeHtml)(ending.reason)}</span>\n${titleOf(ending.sentence)}\n${about}\n</header>`;
}
/** What happened as the title, what to do next below it. */
function titleOf(sentence) {
    const end = sentence.search(/\. (?=[A-Z])/);
    const [title, next] = end < 0 ? [sentence, ''] : [sentence.slice(0, end + 1), sentence.slice(end + 2)];
    return `<h1>${(0, escape_js_1.escapeHtml)(title)}</h1>${next === '' ? '' : `<p class="next">${(0, escape_js_1.escapeHtml)(next)}</p>`}`;
}
function broke({ failure, reports }) {
    if (failure === undefined || failure.primary.length === 0)
        return '';
    const shown = failure.primary.slice(0, MOST_BUGS);
    const more = failure.primary.length - shown.length;
    const rest = [[more, 'more of the same rank'], [failure.others.length, 'that only follow from these or warn'], [reports.dropped, 'beyond those that are kept']];
    const said = rest.filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`);
    const note = said.length === 0 ? '' : `<p class="soft">Further reports: ${said.join(', ')}.</p>`;
    return (0, parts_js_1.section)('What broke', `<ul class="bugs">${shown.map(bugItem).join('')}</ul>${note}`);
}
function bugItem(bug, at) {
    const source = (0, tell_js_1.sourceOf)(bug);
    const test = bug.test === undefined || bug.file === undefined ? '' : ` <span class="soft">in</span> ${(0, parts_js_1.code)(bug.test)}`;
    const excerpt = at < 5 && bug.excerpt !== '' && bug.excerpt !== bug.message ? `<details><summary class="soft">What the log says</summary>${(0, parts_js_1.pre)(bug.excerpt)}</details>` : '';
    return `<li><span class="place">${(0, parts_js_1.code)((0, tell_js_1.placeOf)(bug))}</span>${test} ${source === '' ? '' : `<span class="soft">${(0, escape_js_1.escapeHtml)(source)}</span>`}<p>${(0, escape_js_1.escapeHtml)((0, tell_js_1.capped)(bug.message, 2000))}</p>${excerpt}</li>`;
}
function changed({ patch, publication }) {
    if (patch === undefined)
        return '';
    const take = (0, tell_js_1.takeIt)(publication);
    const handed = `<p>${(0, escape_js_1.escapeHtml)((0, tell_js_1.handedOver)(publication))}</p>${take === '' ? '' : `<pre class="take">${(0, escape_js_1.escapeHtml)(take)}</pre>`}`;
    return (0, parts_js_1.section)('What changed', `<p class="soft">${(0, escape_js_1.escapeHtml)((0, tell_js_1.sizeOf)(patch))}.</p>${(0, diff_js_1.diffHtml)(patch)}${handed}`);
}
function trust(record) {
    const { verdict } = record;
    if (verdict === undefined)
        return '';
    const rows = verdict.evidence.map(({ id, points, reason }) => `<tr><td class="id">${(0, parts_js_1.code)(id)}</td><td class="num${points < 0 ? ' minus' : ''}">${points}</td><td>${(0, escape_js_1.escapeHtml)(reason)}</td></tr>`);
    const score = `<div class="score"><meter min="0" max="1" low="0.5" high="0.8" optimum="1" value="${Math.min(1, Math.max(0, verdict.score))}">${(0, tell_js_1.scored)(verdict.score)}</meter><b>${(0, tell_js_1.scored)(verdict.score)} of 1.00</b>${(0, parts_js_1.pill)(verdict.tier, verdict.tier === 'ready' ? 'good' : verdict.tier === 'draft' ? 'maybe' : 'bad')}</div>`;
    const about = '<p class="soft">A fix begins with 100 points and loses some for whatever leaves room for doubt. What a model says of itself counts for nothing.</p>';
    const evidence = rows.length === 0 ? '' : `<h3>Evidence</h3>${about}${(0, parts_js_1.table)(['Seen', 'Points', 'Why'], rows)}`;
    return (0, parts_js_1.section)(verdict.accepted ? 'Why it may be trusted' : 'Why it is not handed over', `${runs(record)}${proofList((0, tell_js_1.provenAttempt)(record))}${score}${checksOf(verdict.checks)}${evidence}`);
}
function proofList(attempt) {
    const lines = attempt === undefined ? [] : (0, tell_js_1.proofLines)(attempt, true);
    return lines.length === 0 ? '' : `<ul class="notes">${lines.map((line) => `<li>${(0, escape_js_1.escapeHtml)(line)}</li>`).join('')}</ul>`;
}
/** What became of the calls of a model. */
function notesList({ notes = [] }) {
    return notes.length === 0 ? '' : `<ul class="notes">${notes.slice(0, 20).map((note) => `<li>${(0, escape_js_1.escapeHtml)((0, tell_js_1.capped)(note, 400))}</li>`).join('')}</ul>`;
}
/** Two dozen checks that hold are one line; those that fail stand open, first. */
function checksOf(checks) {
    if (checks.length === 0)
        return '';
    const failed = checks.filter((check) => !check.ok);
    const title = failed.length === 0 ? `All ${(0, tell_js_1.counted)(checks.length, 'check')} hold` : `${failed.length} of ${(0, tell_js_1.counted)(checks.length, 'check')} failed`;
    const rows = [...failed, ...checks.filter((check) => check.ok)].map(parts_js_1.checkRow);
    return `<details${failed.length === 0 ? '' : ' open'}><summary>${(0, escape_js_1.escapeHtml)(title)}</summary>${(0, parts_js_1.table)(['Check', 'Result', 'Reason'], rows)}</details>`;
}
function runs(record) {
    const proof = (0, tell_js_1.proofOf)(record);
    const { base } = record;
    if (base === undefined)
        return '';
    if (proof === undefined)
        return `<div class="runs one">${(0, parts_js_1.runCard)('Run here', base)}</div>`;
    return `<div class="runs">${(0, parts_js_1.runCard)('Before', base)}<div class="arrow" aria-hidden="true">→</div>${(0, parts_js_1.runCard)('With the change', proof)}</div>`;
}
function diagnosed(record) {
    const { diagnosis, base, verdict } = record;
    if (diagnosis === undefined)
        return verdict === undefined && base !== undefined ? (0, parts_js_1.section)('What the run here showed', `${runs(record)}${base.tail === '' ? '' : (0, parts_js_1.pre)(base.tail)}`) : '';
    const rows = (0, parts_js_1.facts)([
        ['Cause', (0, escape_js_1.escapeHtml)(diagnosis.cause)],
        ['Class', `${(0, escape_js_1.escapeHtml)(diagnosis.class)} <span class="soft">calls for</span> ${(0, escape_js_1.escapeHtml)(diagnosis.action)}`],
        ['Told by', (0, parts_js_1.code)(diagnosis.rule)],
        ['Seen in', diagnosis.evidence === undefined ? undefined : (0, parts_js_1.code)((0, tell_js_1.capped)(diagnosis.evidence, 500))],
        ['Files', diagnosis.files.slice(0, 20).map(parts_js_1.code).join(' ')],
    ]);
    const tail = base === undefined || base.tail === '' ? '' : `<h3>Last lines of the step</h3>${(0, parts_js_1.pre)(base.tail)}`;
    return (0, parts_js_1.section)('Diagnosis', `${verdict === undefined ? runs(record) : ''}${rows}${tail}`);
}
function attempts({ attempts: all }) {
    return all.length === 0 ? '' : (0, parts_js_1.section)((0, tell_js_1.counted)(all.length, 'attempt'), all.map(attemptItem).join('\n'));
}
const ENDS = { verified: ['verified', 'good'], screened: ['stopped before it ran', 'bad'], unapplied: ['did not apply', 'bad'], 'no-proposal': ['no proposal', 'maybe'], red: ['still red', 'bad'], unproven: ['not proven', 'bad'] };
function attemptItem(one) {
    const [word, tone] = ENDS[one.end.state];
    const failed = one.screen.filter((check) => !check.ok);
    const parts = [
        `<p>${(0, escape_js_1.escapeHtml)(one.sentence)}</p>`,
        one.planner === undefined ? '' : planOf(one),
        one.rationale === '' ? '' : `<p class="soft">Its reason: ${(0, escape_js_1.escapeHtml)((0, tell_js_1.capped)(one.rationale, 2000))}</p>`,
        failed.length === 0 ? '' : (0, parts_js_1.table)(['Check', 'Result', 'Reason'], failed.map(parts_js_1.checkRow)),
        notesList(one),
        proofList(one),
        runsTable(one.trials),
        (0, tell_js_1.otherRuns)(one).length === 0 ? '' : `<p class="soft">Runs on other trees, for the proof:</p>${runsTable((0, tell_js_1.otherRuns)(one))}`,
        one.shown === undefined || one.shown.length === 0 ? '' : shownTable(one.shown),
        one.patch === undefined || one.end.state === 'verified' ? '' : (0, diff_js_1.diffHtml)(one.patch),
        (one.end.state === 'red' || one.end.state === 'unproven') && one.trials.at(-1) !== undefined ? `<h3>Last lines of the run</h3>${(0, parts_js_1.pre)(one.trials.at(-1)?.tail ?? '')}` : '',
        `<p class="soft">${(0, escape_js_1.escapeHtml)(`${(0, tell_js_1.costOf)(one.usage)}, ${(0, tell_js_1.duration)(one.usage.seconds)}, context rung ${one.rung}${one.skill === undefined ? '' : `, asked as ${one.skill}`}`)}</p>`,
    ];
    return `<details><summary>${one.n}. ${(0, escape_js_1.escapeHtml)((0, tell_js_1.originOf)(one))}${(0, parts_js_1.pill)(word, tone)}</summary>${parts.join('')}</details>`;
}
/** Who planned it, and what the model that wrote the edit got to read of that. */
function planOf(one) {
    const plan = one.planner?.plan;
    return `<p class="soft">${(0, escape_js_1.escapeHtml)((0, tell_js_1.capped)((0, tell_js_1.plannedBy)(one), 600))}</p>${plan === undefined ? '' : (0, parts_js_1.pre)((0, tell_js_1.capped)(plan, 2400))}`;
}
/** The ledger of a prompt: what each piece of the repository cost, and why it was there. */
function shownTable(shown) {
    const rows = shown.map(({ file, from, to, reason, tokens }) => `<tr><td>${(0, parts_js_1.code)(`${file}:${from}-${to}`)}</td><td>${(0, escape_js_1.escapeHtml)((0, tell_js_1.capped)(reason, 200))}</td><td>${tokens}</td></tr>`);
    const total = shown.reduce((sum, one) => sum + one.tokens, 0);
    return `<details><summary>${(0, escape_js_1.escapeHtml)(`${(0, tell_js_1.counted)(shown.length, 'piece')} of the repository shown, ${total} tokens`)}</summary>${(0, parts_js_1.table)(['Shown', 'Why', 'Tokens'], rows)}</details>`;
}
function runsTable(trials) {
    return trials.length === 0 ? '' : (0, parts_js_1.table)(['Run', 'Result', 'Tree', 'Network', 'Time'], trials.map(parts_js_1.trialRow));
}
function warnings({ warnings: all }) {
    return all.length === 0 ? '' : (0, parts_js_1.section)('Worth knowing', `<ul class="notes">${all.map((warning) => `<li>${(0, escape_js_1.escapeHtml)(warning)}</li>`).join('')}</ul>`);
}
function footer({ usage, seconds, version, id }) {
    return `<footer>${(0, escape_js_1.escapeHtml)([(0, tell_js_1.costOf)(usage), (0, tell_js_1.duration)(seconds), `heal-action ${version}`, id].filter((part) => part !== '').join(' · '))}</footer>`;
}


/***/ }),

/***/ 32290:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.STYLE = void 0;
/** The page's one style sheet. No font, image or script is loaded: the page is read from artifacts, mails and disks, by strangers. */
exports.STYLE = `
:root{color-scheme:light dark;--bg:#f5f6f8;--card:#fff;--text:#1c2128;--soft:#5b6570;--line:#d9dee4;--code:#f0f2f5;
--good:#1a7f37;--good-bg:#dcf5e3;--bad:#c21f2c;--bad-bg:#fde6e6;--maybe:#8a5a00;--maybe-bg:#fdf1d3;--calm:#4b5561;--calm-bg:#e7eaee;
--add:#e3f8e8;--add-text:#116329;--del:#feebea;--del-text:#a0111f;--hunk:#e9f1fc;--hunk-text:#3a5a86}
@media (prefers-color-scheme:dark){:root{--bg:#0f1318;--card:#171c23;--text:#e4e9ef;--soft:#98a3af;--line:#2c343d;--code:#20272f;
--good:#4ac26b;--good-bg:#12301c;--bad:#ff7b72;--bad-bg:#3b1618;--maybe:#e0ac3f;--maybe-bg:#33270c;--calm:#a9b4c0;--calm-bg:#262d35;
--add:#12301c;--add-text:#7ee2a0;--del:#3a1719;--del-text:#ffa39c;--hunk:#16263b;--hunk-text:#8fb4e3}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--text);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;-webkit-text-size-adjust:100%}
main{max-width:60rem;margin:0 auto;padding:2rem 1rem 4rem}
h1{font-size:1.5rem;line-height:1.35;margin:.75rem 0 .5rem;font-weight:650;overflow-wrap:anywhere;text-wrap:pretty}
p.next{font-size:1.05rem;margin:0 0 1rem;overflow-wrap:anywhere}
h2{font-size:1.1rem;margin:0 0 .75rem;font-weight:650}
h3{font-size:.95rem;margin:1.25rem 0 .5rem;font-weight:600}
p{margin:.5rem 0}
section,header{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:1.25rem 1.5rem;margin:0 0 1rem}
header{border-top:4px solid var(--tone)}
code,pre{font-family:ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;font-size:.85em}
code{background:var(--code);border-radius:5px;padding:.12em .35em;overflow-wrap:anywhere}
pre{background:var(--code);border-radius:8px;padding:.75rem 1rem;margin:.5rem 0;overflow-x:auto;line-height:1.5;max-height:30rem}
pre.take{white-space:pre-wrap;overflow-wrap:anywhere}
.soft{color:var(--soft)}
.pill{display:inline-block;border-radius:999px;padding:.1rem .65rem;font-size:.82rem;font-weight:600;white-space:nowrap;color:var(--calm);background:var(--calm-bg)}
.good{color:var(--good);background:var(--good-bg)}.bad{color:var(--bad);background:var(--bad-bg)}.maybe{color:var(--maybe);background:var(--maybe-bg)}
.tone-good{--tone:var(--good)}.tone-bad{--tone:var(--bad)}.tone-maybe{--tone:var(--maybe)}.tone-calm{--tone:var(--calm)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1.25rem;margin:0;font-size:.92rem}
dt{color:var(--soft)}dd{margin:0;min-width:0;overflow-wrap:anywhere}
.runs{display:grid;grid-template-columns:1fr auto 1fr;gap:.75rem;align-items:stretch;margin:.25rem 0 1rem}
.runs.one{grid-template-columns:1fr}
.run{border:1px solid var(--line);border-left:4px solid var(--tone);border-radius:8px;padding:.6rem .9rem;min-width:0}
.run b{display:block}.run span{display:block;font-size:.88rem;color:var(--soft);overflow-wrap:anywhere}
.arrow{align-self:center;color:var(--soft);font-size:1.3rem}
ul.bugs{list-style:none;margin:0;padding:0}
ul.bugs li{padding:.7rem 0;border-top:1px solid var(--line)}ul.bugs li:first-child{border-top:0;padding-top:0}
ul.bugs p{margin:.25rem 0 0;white-space:pre-wrap;overflow-wrap:anywhere}
.place{font-weight:600}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.92rem}
th{text-align:left;color:var(--soft);font-weight:500;font-size:.82rem}
th,td{padding:.4rem 1rem .4rem 0;border-bottom:1px solid var(--line);vertical-align:top}
td,td code{overflow-wrap:break-word}
tr:last-child td{border-bottom:0}
td.num{font-variant-numeric:tabular-nums;white-space:nowrap;color:var(--soft)}td.num.minus{color:var(--bad);font-weight:600}
.score{display:flex;align-items:center;gap:1rem;margin:.25rem 0 1rem;flex-wrap:wrap}
meter{width:12rem;height:.8rem}
.file{border:1px solid var(--line);border-radius:8px;margin:.75rem 0;overflow:hidden}
.file>.name{display:flex;justify-content:space-between;gap:1rem;background:var(--code);padding:.45rem .9rem;font-size:.88rem;font-weight:600;overflow-wrap:anywhere}
.file>.name span{font-weight:500;white-space:nowrap}
.file .note{padding:.45rem .9rem;font-size:.88rem;color:var(--soft)}
.diff{overflow-x:auto}
.diff table{font:.82rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;width:max-content;min-width:100%}
.diff td{border:0;padding:0 .6rem;white-space:pre;overflow-wrap:normal;tab-size:4}
.diff td.ln{color:var(--soft);text-align:right;user-select:none;width:1%;min-width:2.6rem;opacity:.8}
.diff td.sign{padding:0 0 0 .35rem;user-select:none;width:1%}
.diff tr.soft td{color:var(--soft)}
.diff tr.add{background:var(--add);color:var(--add-text)}.diff tr.del{background:var(--del);color:var(--del-text)}
.diff tr.hunk td{background:var(--hunk);color:var(--hunk-text);padding:.15rem .6rem}
details{border-top:1px solid var(--line);padding:.6rem 0}details:first-of-type{border-top:0}
summary{cursor:pointer;overflow-wrap:anywhere}summary .pill{margin-left:.4rem}
details[open]>summary{margin-bottom:.5rem}
ul.notes{margin:0;padding-left:1.2rem}
footer{color:var(--soft);font-size:.85rem;padding:.5rem .25rem}
@media (max-width:40rem){main{padding:1rem .6rem 3rem}section,header{padding:1rem;border-radius:10px}h1{font-size:1.2rem}
dl{grid-template-columns:1fr;gap:0}dt{margin-top:.5rem;font-size:.82rem}.runs{grid-template-columns:1fr;gap:.4rem}.arrow{transform:rotate(90deg);justify-self:center}
.diff td.ln.old{display:none}.diff td{padding:0 .45rem}}
@media print{body{background:none}section,header{break-inside:avoid}}
`.trim();


/***/ }),

/***/ 40949:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.views = exports.withPublication = exports.sentenceFor = exports.toResult = exports.RESULT_SCHEMA = exports.annotationsOf = void 0;
exports.viewNamed = viewNamed;
exports.renderViews = renderViews;
exports.letterFor = letterFor;
const index_js_1 = __webpack_require__(21232);
var annotations_js_1 = __webpack_require__(17075);
Object.defineProperty(exports, "annotationsOf", ({ enumerable: true, get: function () { return annotations_js_1.annotationsOf; } }));
var result_js_1 = __webpack_require__(19496);
Object.defineProperty(exports, "RESULT_SCHEMA", ({ enumerable: true, get: function () { return result_js_1.RESULT_SCHEMA; } }));
Object.defineProperty(exports, "toResult", ({ enumerable: true, get: function () { return result_js_1.toResult; } }));
var sentences_js_1 = __webpack_require__(50859);
Object.defineProperty(exports, "sentenceFor", ({ enumerable: true, get: function () { return sentences_js_1.sentenceFor; } }));
Object.defineProperty(exports, "withPublication", ({ enumerable: true, get: function () { return sentences_js_1.withPublication; } }));
var index_js_2 = __webpack_require__(21232);
Object.defineProperty(exports, "views", ({ enumerable: true, get: function () { return index_js_2.views; } }));
/** The view of that name. */
function viewNamed(name) {
    const found = index_js_1.views.find((view) => view.name === name);
    if (found === undefined)
        throw new RangeError(`no view is named ${name}`);
    return found;
}
/** Views of one record, by name; all of them unless some are named. */
function renderViews(record, names = index_js_1.views.map((view) => view.name)) {
    return Object.fromEntries(names.map((name) => [name, viewNamed(name).render(record)]));
}
/** The text for those who read a publication on GitHub; absent where there is nobody to read one. */
function letterFor(record, kind) {
    const name = LETTERS[kind];
    return name === undefined ? undefined : viewNamed(name).render(record);
}
const LETTERS = { 'pull-request': 'pull-request', comment: 'comment', suggestions: 'review' };


/***/ }),

/***/ 92640:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MOST_BYTES = void 0;
exports.fit = fit;
exports.broke = broke;
exports.evidence = evidence;
exports.trust = trust;
exports.attempts = attempts;
exports.warnings = warnings;
exports.footer = footer;
exports.shortDiff = shortDiff;
exports.fold = fold;
const escape_js_1 = __webpack_require__(77188);
const foreign_js_1 = __webpack_require__(19971);
const tell_js_1 = __webpack_require__(82138);
/** Parts of the story as Markdown, for whatever GitHub shows. What is foreign stands in code spans, fences or `<code>`, where neither Markdown nor GitHub reads it. */
const MOST_BUGS = 10;
/** GitHub takes 65,536 characters of a text on it and refuses the whole request beyond; a note and a marker of ours come on top. */
exports.MOST_BYTES = 60_000;
/** Whole sections only: half of one could leave a fence or a fold open. */
function fit(sections, most) {
    const kept = [];
    let bytes = 0;
    for (const section of sections.filter((one) => one !== '')) {
        bytes += new TextEncoder().encode(section).length + 2;
        if (bytes > most)
            return `${kept.join('\n\n')}\n\nThe rest is too long for this page; the report holds all of it.\n`;
        kept.push(section);
    }
    return `${kept.join('\n\n')}\n`;
}
/** @param options `command`: the step stands elsewhere already */
function broke({ failure, step }, { command: above = false } = {}) {
    if (failure === undefined || failure.primary.length === 0)
        return '';
    const rows = failure.primary.slice(0, MOST_BUGS).map(bugLine);
    const more = failure.primary.length - rows.length + failure.dropped;
    const command = step.command === undefined || above ? '' : `\n\nThe step: ${(0, escape_js_1.codeSpan)((0, tell_js_1.capped)(step.command, 500))}`;
    return `### What broke\n\n${rows.join('\n')}${more > 0 ? `\n- and ${more} more` : ''}${command}`;
}
function bugLine(bug) {
    const source = (0, tell_js_1.sourceOf)(bug);
    const said = bug.message.split('\n').slice(0, 3).join(' ').slice(0, 400);
    const test = bug.test === undefined || bug.file === undefined ? '' : ` in ${(0, escape_js_1.codeSpan)(bug.test.slice(0, 200))}`;
    return `- ${(0, escape_js_1.codeSpan)((0, tell_js_1.placeOf)(bug).slice(0, 300))}${test}: ${(0, escape_js_1.codeSpan)(said)}${source === '' ? '' : ` (${(0, escape_js_1.codeSpan)(source.slice(0, 100))})`}`;
}
/** Red before, green after, in which step and on which tree: what everything else rests on. */
function evidence(record) {
    const { base, step } = record;
    const rows = [['Before', base], ['With the change', (0, tell_js_1.proofOf)(record)]].flatMap(([when, run]) => (run === undefined ? [] : [[`<b>${when}</b>`, ...trialRow(run).slice(1)]]));
    if (rows.length === 0)
        return '';
    const names = [step.step, step.job].filter((name) => name !== '').map((name) => (0, escape_js_1.codeSpan)((0, foreign_js_1.oneLine)(name, 120)));
    const command = step.command === undefined ? '' : ` ${(0, escape_js_1.codeSpan)((0, foreign_js_1.oneLine)(step.command, 200))}`;
    return `The whole step${names.length === 0 ? '' : ` ${names.join(' of job ')}`}, run in ${record.sandbox === '' || record.sandbox === 'none' ? 'a clone' : 'a sandbox'}:${command}\n\n${table(['', 'Result', 'Tests', 'Time', 'Tree'], rows)}`;
}
/** @param runs the two runs stand above already */
function trust(record, { runs: above = false } = {}) {
    const { verdict, base } = record;
    if (verdict === undefined)
        return '';
    const runs = above ? [] : [base, (0, tell_js_1.proofOf)(record)].filter((trial) => trial !== undefined);
    return [
        `### ${verdict.accepted ? 'Why it may be trusted' : 'Why it is not handed over'}`,
        ...(runs.length === 0 ? [] : [runsTable(runs)]),
        ...proofList((0, tell_js_1.provenAttempt)(record)),
        scoreOf(verdict),
        ...checksOf(verdict.checks),
    ].join('\n\n');
}
function scoreOf({ score, tier, evidence: rows }) {
    const title = `Score ${(0, tell_js_1.scored)(score)} of 1.00 (${tier})`;
    const how = 'A fix begins with 100 points and loses some for whatever leaves room for doubt; what a model says of itself counts for nothing.';
    return rows.length === 0 ? `${title}. ${how}` : fold(`${title}: ${(0, tell_js_1.counted)(rows.length, 'piece')} of evidence`, `${how}\n\n${table(['Evidence', 'Points', 'Why'], rows.map(({ id, points, reason }) => [(0, escape_js_1.escapeHtml)(id), String(points), (0, escape_js_1.htmlText)(reason)]))}`);
}
function runsTable(runs) {
    return table(['Run', 'Result', 'Tests', 'Time', 'Tree'], runs.map(trialRow));
}
function proofList(attempt) {
    const lines = attempt === undefined ? [] : (0, tell_js_1.proofLines)(attempt);
    return lines.length === 0 ? [] : [lines.map((line) => `- ${(0, escape_js_1.markdownText)(line)}`).join('\n')];
}
function checksOf(checks) {
    if (checks.length === 0)
        return [];
    const bad = checks.filter((check) => !check.ok);
    const title = bad.length === 0 ? `All ${(0, tell_js_1.counted)(checks.length, 'check')} hold` : `${bad.length} of ${(0, tell_js_1.counted)(checks.length, 'check')} failed`;
    return [fold(title, table(['Check', '', 'Reason'], checks.map(({ id, ok, reason }) => [(0, escape_js_1.escapeHtml)(id), ok ? '✓' : '✗', (0, escape_js_1.htmlText)(reason)])))];
}
function trialRow(trial) {
    const { tree, tests } = trial;
    const counts = tests === undefined ? '' : `${tests.passed} of ${tests.total} passed`;
    return [(0, tell_js_1.runOf)(trial), `${trial.green ? '🟢' : '🔴'} ${(0, tell_js_1.stateOf)(trial)}`, counts, (0, tell_js_1.duration)(trial.seconds), `<code>${(0, escape_js_1.escapeHtml)(tree.slice(0, 12))}</code>`];
}
function attempts({ attempts: all }) {
    if (all.length === 0)
        return '';
    return fold((0, tell_js_1.counted)(all.length, 'attempt'), all.map(attempt).join('\n\n'));
}
function attempt(one) {
    const diff = one.patch === undefined || one.end.state === 'verified' ? [] : [(0, escape_js_1.fence)((0, tell_js_1.capped)(one.patch.diff, 20_000), 'diff')];
    const made = [...one.trials, ...(0, tell_js_1.otherRuns)(one)];
    const trials = made.length === 0 ? [] : [runsTable(made)];
    const why = one.rationale === '' ? [] : [`Its reason: ${(0, escape_js_1.markdownText)(one.rationale.slice(0, 1000))}`];
    const plan = one.planner === undefined ? [] : [(0, escape_js_1.markdownText)((0, tell_js_1.plannedBy)(one).slice(0, 600))];
    return [`**${one.n}. ${(0, escape_js_1.markdownText)((0, tell_js_1.originOf)(one))}** — ${(0, escape_js_1.markdownText)(one.sentence.slice(0, 1000))}`, ...plan, ...why, ...notesList(one), ...proofList(one), ...trials, ...diff].join('\n\n');
}
function notesList({ notes = [] }) {
    return notes.length === 0 ? [] : [notes.slice(0, 20).map((note) => `- ${(0, escape_js_1.markdownText)(note.slice(0, 400))}`).join('\n')];
}
function warnings({ warnings: all }) {
    return all.length === 0 ? '' : `### Warnings\n\n${all.slice(0, 20).map((warning) => `- ${(0, escape_js_1.markdownText)(warning.slice(0, 1000))}`).join('\n')}`;
}
function footer({ usage, seconds, sandbox, version }) {
    const facts = [(0, tell_js_1.costOf)(usage), (0, tell_js_1.duration)(seconds), ...(sandbox === '' ? [] : [`sandbox ${sandbox}`]), `heal-action ${version}`];
    return `<sub>${(0, escape_js_1.escapeHtml)(facts.join(' · '))}</sub>`;
}
/** A change that is short enough is read at once; of a longer one the list of its files says more. */
function shortDiff({ diff }) {
    // Lines of a file begin with a sign, so these are heads. Where a file is made, moved or has another mode they say so.
    const plain = /^(?:old mode|new file|deleted file|rename) /m.test(diff) ? diff : diff.replace(/^(?:diff --git|index) .*\n/gm, '');
    return plain.length <= 2500 && plain.split('\n').length <= 40 ? (0, escape_js_1.fence)(plain, 'diff') : null;
}
function fold(title, body) {
    return `<details><summary>${(0, escape_js_1.escapeHtml)(title)}</summary>\n\n${body}\n\n</details>`;
}
/** An HTML table: cells may hold pipes, which Markdown's own cannot always escape. No blank line, or Markdown would begin again. */
function table(head, rows) {
    const row = (cells, tag) => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
    return ['<table>', row(head, 'th'), ...rows.map((cells) => row(cells, 'td')), '</table>'].join('\n');
}


/***/ }),

/***/ 19496:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RESULT_SCHEMA = void 0;
exports.toResult = toResult;
/** Names the shape of the result: a change that could break a reader gets a new number. */
exports.RESULT_SCHEMA = 'heal-action/result/1';
/**
 * The record as a Result. The step's environment is left out on purpose: it may hold what its owner takes for harmless and nobody else
 * should read.
 */
function toResult(record) {
    const { ending, failure, diagnosis, base, patch, verdict, head, branch } = record;
    return {
        schema: exports.RESULT_SCHEMA,
        version: record.version,
        ...pick(ending, ['outcome', 'reason', 'sentence']),
        step: without(record.step, 'env'),
        ...(head === undefined ? {} : { head }),
        ...(branch === undefined ? {} : { branch }),
        dirty: record.dirty,
        sandbox: record.sandbox,
        ...(failure === undefined ? {} : { failure }),
        bugs: bugsOf(record),
        ...(diagnosis === undefined ? {} : { diagnosis }),
        ...(base === undefined ? {} : { base: trialOf(base) }),
        attempts: record.attempts.map(attemptOf),
        ...(patch === undefined ? {} : { patch }),
        ...(verdict === undefined ? {} : { verdict }),
        publication: record.publication,
        usage: record.usage,
        warnings: record.warnings,
    };
}
function pick(from, keys) {
    return Object.fromEntries(keys.map((key) => [key, from[key]]));
}
/** Everything the Log held. The Failure's reports are among them, unless it had to be made up from the exit code. */
function bugsOf({ failure, reports }) {
    return reports.bugs.length > 0 ? reports.bugs : (failure?.primary ?? []);
}
function attemptOf({ trials, proof, ...attempt }) {
    return { ...attempt, trials: trials.map(trialOf), ...(proof === undefined ? {} : { proof: proofOf(proof) }) };
}
function proofOf({ reverse, verify, minimised, repeat }) {
    return {
        ...(reverse === undefined ? {} : { reverse: withTrial(reverse, 'trial') }),
        ...(verify === undefined ? {} : { verify: withTrial(verify, 'before') }),
        ...(minimised === undefined ? {} : { minimised: minimised.state === 'done' ? { ...minimised, trials: minimised.trials.map(trialOf) } : minimised }),
        ...(repeat === undefined ? {} : { repeat }),
    };
}
function withTrial(part, key) {
    const trial = part[key];
    return { ...without(part, key), ...(trial === undefined ? {} : { [key]: trialOf(trial) }) };
}
function trialOf(trial) {
    return { ...without(trial, 'reports'), bugs: trial.reports.bugs.map((bug) => bug.fingerprint) };
}
function without(from, key) {
    return Object.fromEntries(Object.entries(from).filter(([name]) => name !== key));
}


/***/ }),

/***/ 50859:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withPublication = withPublication;
exports.sentenceFor = sentenceFor;
const foreign_js_1 = __webpack_require__(19971);
const KEYS = 'GEMINI_API_KEY, GROQ_API_KEY, OPENAI_API_KEY or OPENROUTER_API_KEY, or OLLAMA_HOST for a model of your own';
/** Every way a run may end: what happened, why, and what to do next. */
const SENTENCES = {
    healed: {
        ready: (facts) => `${broke(facts)} is mended by ${author(facts)}: the whole step was red before and is green with the change.`,
    },
    proposed: {
        draft: (facts) => `${broke(facts)} is gone with a change by ${author(facts)} and the step is green, but the evidence is thinner than a healed step needs. Read the change before you take it.`,
    },
    'not-reproduced': {
        green: () => 'The log shows a failure, but the same step is green when it is run again here, so there is nothing to mend: it may be flaky or hang on something outside the repository. Run the job once more, and look at what it shares with other jobs if it fails again.',
        'other-failure': (facts) => unprepared(facts) ?? 'Run again here, the step fails with other errors than those in the log, so no fix could be proven. Make the two runs alike: setup for what has to be installed first, env for variables, network for services it talks to.',
    },
    'rerun-requested': {
        infra: (facts) => `The failure lies outside the code${cause(facts)}. The job was started once more; nothing else is to be done unless it fails in the same way again.`,
        flake: (facts) => `A test fails now and then${cause(facts)}. The job was started once more; the test should be made steady all the same.`,
    },
    escalated: {
        infra: (facts) => `The failure lies outside the code${cause(facts)}, so no change to the repository was tried. Start the job again, and look at the runner or the service if it fails in the same way.`,
        flake: (facts) => `A test fails now and then${cause(facts)}, so no change was tried: a fix could not be proven by one green run. Start the job again and make the test steady.`,
        dependency: (facts) => `A dependency is what broke${cause(facts)}. Which version is right is for a person to decide; nothing was changed.`,
        workflow: (facts) => `The workflow itself is what broke${cause(facts)}. Workflows are closed to automatic changes; mend it by hand.`,
        'base-broken': (facts) => `The base branch shows the same failure in the same step${facts.detail === undefined ? cause(facts) : ` (${detail(facts, '')})`}, so it does not come from this change and was not mended here. Mend the base branch, then bring this one up to date with it.`,
        unknown: (facts) => `What broke could not be told from the output${cause(facts)}, so nothing was changed. Read the last lines of the step below.`,
        'diagnosis-only': (facts) => `Only a log was given, so nothing was run and nothing was changed; this is the diagnosis${cause(facts)}. Give the command as well (--command) to have it mended.`,
    },
    refused: {
        fork: (facts) => `Nothing was healed: ${detail(facts, 'the head of this pull request lies in another repository')}, and foreign code may not run beside your keys. Someone with write access can heal it from a branch of this repository.`,
        'own-branch': (facts) => `Nothing was healed: ${branch(facts)} is a branch of heal-action's own, and healing it again could go round in circles. Merge it, change it by hand, or delete it.`,
        'stale-head': () => 'Nothing was healed: the branch has moved on since this failure, so a fix would be for code that is no longer there. The run of the new head decides.',
        actor: (facts) => `Nothing was healed: ${quoted(facts, 'whoever started this run')} has no write access to this repository. Someone who has can start it again.`,
        event: (facts) => `Nothing was healed: a heal may not start from the event ${quoted(facts, 'that started this run')}, because code of others could then run beside your secrets. Use it with push, pull_request, workflow_dispatch or schedule.`,
        sandbox: (facts) => `Nothing was healed, because there is no sandbox to try a fix in. ${detail(facts, 'Install bubblewrap, or name sandbox none for code that you trust')}.`,
        'single-process': (facts) => `Nothing was healed: with ${detail(facts, 'sandbox "none", a model key and publishing beyond a patch')} the code that is run could read the key and use the right to push. Use a sandbox, publish a patch only, or say unsafe-single-process for code that you trust.`,
        handover: (facts) => `Nothing was published: ${detail(facts, 'what the job that heals handed over cannot be used')}. Look at how that job ended, and start it again.`,
        attempts: (facts) => `Nothing was healed: ${detail(facts, 'this failure was healed on this commit several times')}, and none of them holds, so no further one is started by itself. Take up from what they tried, push another commit, or allow more of them (max-heals).`,
        environment: (facts) => `Nothing was healed: ${detail(facts, 'a setting')} is set, and not by the runner itself as far as can be told, so an earlier step could read the key of a model with it. Set it in the environment of the runner, or say unsafe-single-process for a job whose steps you trust.`,
    },
    'gave-up': {
        'no-provider': (facts) => `${broke(facts)} is not mended: ${tried(facts)} and no model is configured. Set ${KEYS}, and run it again.`,
        providers: (facts) => `${broke(facts)} is not mended: none of the models gave an answer that could be used${last(facts)}. Check keys and quotas, or name another provider, and run it again.`,
        budget: (facts) => facts.detail !== undefined ? `${broke(facts)} is not mended: the budget of the day is used up after ${count(attempts(facts), 'attempt')}${unproven(facts)}; ${detail(facts, '')}. Raise it, run it again then, or take up from the attempts below.` : `${broke(facts)} is not mended: ${spent(facts)}${unproven(facts)}. Raise budget-tokens, budget-calls, budget-money or timeout, or take up from the attempts below.`,
        attempts: (facts) => `${broke(facts)} is not mended: ${count(attempts(facts), 'attempt')} did not bring a proven mend${unproven(facts)}. Take up from the attempts below, raise max-attempts, or name another model.`,
        repeated: (facts) => `${broke(facts)} is not mended: ${count(attempts(facts), 'attempt')} went round in circles, with the same change or the same failure again or with more errors than before${unproven(facts)}. Take up from the attempts below, or name another model.`,
        screened: (facts) => `${broke(facts)} is not mended: what was proposed was stopped before it ran${checks(facts)}. Read the reasons below; allow-paths opens paths that you want to be changed.`,
        score: (facts) => wavers(facts) ?? `${broke(facts)} is gone with a change and the step is green, but the evidence is too thin to hand it over. The attempts below show it; judge it yourself.`,
    },
    'nothing-to-heal': {
        green: () => 'The step is green: there is nothing to heal.',
        'no-failed-step': () => 'No failed step was found in the log: there is nothing to heal. Give the log of the job that failed, or the command itself.',
    },
};
/** What is left to do, by the way in which a healed step's change was handed over. */
const NEXT = {
    none: '',
    patch: ' Apply the patch to take it.',
    branch: ' Merge the branch to take it.',
    'pull-request': ' Review and merge the pull request to take it.',
    push: ' It stands on the branch of the pull request.',
    suggestions: ' Commit the suggestions on the pull request together to take it.',
    comment: ' The comment on the pull request shows it.',
};
/** The record with what was handed over: its sentence says how to take it, and what could not be done besides is among the warnings. */
function withPublication(record, publication, warnings = []) {
    const { ending } = record;
    const next = ending.outcome === 'healed' ? NEXT[publication.kind] : '';
    const besides = 'warnings' in publication ? (publication.warnings ?? []) : [];
    return { ...record, ending: { ...ending, sentence: `${ending.sentence}${next}` }, publication, warnings: [...record.warnings, ...warnings, ...besides] };
}
/** The sentence of an outcome and its reason, on one line. Foreign parts are cut short and one-lined; escaping is the view's. */
function sentenceFor(outcome, reason, facts = {}) {
    const table = SENTENCES[outcome];
    return table[reason]?.(facts) ?? `The run ended: ${outcome} (${reason}).`;
}
function broke({ failure }) {
    const [first] = failure?.primary ?? [];
    if (first === undefined)
        return 'What broke';
    const more = (failure?.primary.length ?? 1) - 1;
    return `${named(first)}${more > 0 ? ` (and ${more} more)` : ''}`;
}
function named({ file, line, test, tool, rule }) {
    const place = file === undefined ? '' : ` at ${(0, foreign_js_1.oneLine)(file, 120)}${line === undefined ? '' : `:${line}`}`;
    if (test !== undefined)
        return `The failing test "${(0, foreign_js_1.oneLine)(test, 120)}"`;
    const said = tool === 'unknown' || rule?.startsWith(tool) === true;
    return `The ${said ? '' : `${(0, foreign_js_1.oneLine)(tool, 30)} `}error${rule === undefined ? '' : ` ${(0, foreign_js_1.oneLine)(rule, 60)}`}${place}`;
}
/** Where the step was not run at all, because what came before it in its job does not work here. */
function unprepared({ base }) {
    const failed = base?.replayed?.failed;
    if (base === undefined || failed === undefined)
        return null;
    const how = base.killedBy === undefined ? `exit ${base.exitCode ?? 1}` : `stopped by the limit on ${base.killedBy}`;
    return `The step was not run again here, because the earlier step "${(0, foreign_js_1.oneLine)(failed, 80)}" of its job fails here (${how}${base.replayed?.network === true ? '' : ', without network'}), so no fix could be proven. Give setup, which takes the place of all earlier steps, or bring what that step needs.`;
}
function author({ attempts: all }) {
    const origin = all?.at(-1)?.origin;
    if (origin?.kind === 'fixer')
        return `the fixer ${origin.name}, without a model`;
    return origin === undefined || origin.provider === 'none' ? 'a verified change' : `${(0, foreign_js_1.oneLine)(origin.model, 60)} (${(0, foreign_js_1.oneLine)(origin.provider, 30)})`;
}
function cause({ diagnosis }) {
    const said = (0, foreign_js_1.oneLine)(diagnosis?.cause ?? '', 300).replace(/[.\s]{1,5}$/, '');
    return said === '' ? '' : ` (${said})`;
}
/** Where the last attempt found that the failure goes away by itself. */
function wavers(facts) {
    const end = facts.attempts?.at(-1)?.end;
    if (end?.state !== 'unproven' || end.why !== 'flaky')
        return null;
    return `${broke(facts)} comes and goes: run once more without the change the step was green, too, so no change can be proven to mend it. Make what wavers steady, or start the job again; the change that was tried is below.`;
}
/** Where a change made the step green and that was not enough: why. */
function unproven({ attempts: all }) {
    const end = all?.findLast((attempt) => attempt.end.state === 'unproven')?.end;
    return end?.state === 'unproven' ? ` (the step was green once, but: ${(0, foreign_js_1.oneLine)(end.reason, 300).replace(/[.\s]{1,5}$/, '')})` : '';
}
function detail(facts, otherwise) {
    const said = (0, foreign_js_1.oneLine)(facts.detail ?? '', 400).replace(/[.\s]{1,5}$/, '');
    return said === '' ? otherwise : said;
}
/** Which limit it was, where a call that did not fit was the last thing that was wanted. */
function spent(facts) {
    const end = facts.attempts?.at(-1)?.end;
    const why = end?.state === 'no-proposal' && end.why === 'budget' ? ` (${(0, foreign_js_1.oneLine)(end.reason, 400).replace(/[.\s]{1,5}$/, '')})` : '';
    const asked = facts.attempts?.filter(({ usage }) => usage.calls > 0).length ?? 0;
    return asked === 0 ? `the budget allows no call of a model${why}` : `the budget was spent after ${count(attempts(facts), 'attempt')}${why}`;
}
function quoted(facts, otherwise) {
    const said = (0, foreign_js_1.oneLine)(facts.detail ?? '', 100);
    return said === '' ? otherwise : `"${said}"`;
}
/** The name, and behind a blank, which no branch's name holds, what there is to say of it. */
function branch(facts) {
    const [name = '', ...more] = (0, foreign_js_1.oneLine)(facts.detail ?? '', 200).split(' ');
    return name === '' ? 'this branch' : [`"${name}"`, ...more].join(' ');
}
function attempts(facts) {
    return facts.attempts?.length ?? 0;
}
function tried(facts) {
    const fixers = facts.attempts?.filter(({ origin }) => origin.kind === 'fixer').length ?? 0;
    return fixers === 0 ? 'no fixer applies' : `${count(fixers, 'fixer')} did not bring a proven mend${unproven(facts)}`;
}
function last(facts) {
    const said = (0, foreign_js_1.oneLine)(facts.attempts?.at(-1)?.sentence ?? '', 300).replace(/[.\s]{1,5}$/, '');
    return said === '' ? '' : ` (${said})`;
}
function checks(facts) {
    const ids = facts.attempts?.flatMap(({ end }) => (end.state === 'screened' ? end.checks.map(({ id }) => id) : [])) ?? [];
    return ids.length === 0 ? '' : ` (${[...new Set(ids)].join(', ')})`;
}
function count(n, thing) {
    return `${n} ${thing}${n === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 82138:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.OUTCOME_WORDS = void 0;
exports.placeOf = placeOf;
exports.sourceOf = sourceOf;
exports.originOf = originOf;
exports.plannedBy = plannedBy;
exports.stateOf = stateOf;
exports.proofLines = proofLines;
exports.otherRuns = otherRuns;
exports.provenAttempt = provenAttempt;
exports.proofOf = proofOf;
exports.runOf = runOf;
exports.sizeOf = sizeOf;
exports.takeIt = takeIt;
exports.addressOf = addressOf;
exports.handedOver = handedOver;
exports.costOf = costOf;
exports.moneyOf = moneyOf;
exports.duration = duration;
exports.counted = counted;
exports.scored = scored;
exports.capped = capped;
/** Words that several views share. Plain text: what is foreign in it is escaped by the view that shows it. */
exports.OUTCOME_WORDS = {
    healed: { word: 'Healed', tone: 'good' },
    proposed: { word: 'Proposed', tone: 'maybe' },
    'not-reproduced': { word: 'Not reproduced', tone: 'maybe' },
    'rerun-requested': { word: 'Started again', tone: 'maybe' },
    escalated: { word: 'For a person', tone: 'maybe' },
    refused: { word: 'Refused', tone: 'bad' },
    'gave-up': { word: 'Not healed', tone: 'bad' },
    'nothing-to-heal': { word: 'Nothing to heal', tone: 'calm' },
};
/** `src/a.ts:3:5`, or the test, or the tool where the log names no file. */
function placeOf({ file, line, column, test, tool }) {
    if (file === undefined)
        return test ?? (tool === 'unknown' ? 'step' : tool);
    return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}
/** `tsc TS2322`, or the rule alone where it says the tool (`exit-126`); empty where neither is known. */
function sourceOf({ tool, rule }) {
    return [tool === 'unknown' || rule?.startsWith(tool) === true ? '' : tool, rule ?? ''].filter((part) => part !== '').join(' ');
}
function originOf({ origin }) {
    if (origin.kind === 'fixer')
        return `fixer ${origin.name}`;
    return origin.provider === 'none' ? 'model' : `${origin.provider} ${origin.model}`.trim();
}
/** Who planned an attempt, or why nobody did; empty where no planner was named. */
function plannedBy({ planner }) {
    if (planner === undefined)
        return '';
    const who = `${planner.provider} ${planner.model}`.trim();
    return planner.plan === undefined ? `no plan by ${who}: ${planner.note ?? ''}` : `planned by ${who}`;
}
/** `red, exit 1`, `green`, `stopped: time`. */
function stateOf({ green, exitCode, killedBy }) {
    if (green)
        return 'green';
    if (killedBy !== undefined)
        return `stopped by the limit on ${killedBy}`;
    return exitCode === null ? 'red' : `red, exit ${exitCode}`;
}
/** What was done beyond one green run, a sentence for each. Reasons that hold for most changes are left to the report (`all`). */
function proofLines({ proof }, all = false) {
    const { reverse, minimised, verify, repeat } = proof ?? {};
    const told = minimised?.state === 'not-tried' && minimised.why === 'single' && !all ? undefined : minimised;
    return [reverse, verify, told, repeat].filter((part) => part !== undefined).map(({ sentence }) => sentence);
}
/** Runs that a proof made on other trees than the one handed over. */
function otherRuns({ proof }) {
    const { reverse, minimised, verify } = proof ?? {};
    return [reverse?.trial, verify?.before, ...(minimised?.state === 'done' ? minimised.trials : [])].filter((trial) => trial !== undefined);
}
/** The attempt that made the patch. */
function provenAttempt({ attempts, patch }) {
    return patch === undefined ? undefined : attempts.findLast((one) => one.patch?.tree === patch.tree && (one.end.state === 'verified' || one.end.state === 'unproven'));
}
/** The run that proves the patch: the last one of the whole step with it. */
function proofOf(record) {
    return provenAttempt(record)?.trials.findLast((trial) => trial.scope === 'step' && trial.green);
}
/** `before, whole step`, `with the change, only what failed`. The trees of a search are neither. */
function runOf({ on, scope }) {
    return `${on === 'base' ? 'before' : 'with the change'}, ${{ narrow: 'only what failed', step: 'whole step', verify: 'further command' }[scope]}`;
}
function sizeOf({ files }) {
    const sum = (side) => files.reduce((total, file) => total + file[side], 0);
    const modes = files.some((file) => file.modeBefore !== null && file.modeAfter !== null && file.modeBefore !== file.modeAfter);
    return `${counted(files.length, 'file')}, ${counted(sum('added'), 'line')} added, ${sum('removed')} removed${modes ? ', mode changed' : ''}`;
}
/** How to take the change, as lines to type; empty where nothing was handed over, or where it is taken on GitHub. */
function takeIt(publication) {
    if (publication.kind === 'patch')
        return publication.apply;
    return 'branch' in publication ? `git fetch ${publication.kind === 'branch' ? publication.remote : 'origin'} ${publication.branch} && git merge FETCH_HEAD` : '';
}
/** Where it can be looked at, by GitHub's own word; empty for what lies here, and for an address with anything odd in it. */
function addressOf(publication) {
    const url = 'url' in publication ? publication.url : '';
    return /^https?:\/\/[\w.-]{1,200}(?::\d{1,5})?\/[\w./#-]{1,300}$/.test(url) ? url : '';
}
/** What was handed over, in a sentence or two. */
function handedOver(publication) {
    switch (publication.kind) {
        case 'none':
            return publication.reason;
        case 'patch':
            return `The patch: ${publication.file}`;
        case 'branch':
            return `Branch ${publication.branch} on ${publication.remote} ${{ created: 'was made', updated: 'was updated', unchanged: 'already held this change' }[publication.state]} (commit ${publication.commit.slice(0, 12)}).`;
        case 'pull-request':
            return `Pull request ${publication.number}${publication.draft ? ' (a draft)' : ''} ${{ created: 'was opened', updated: 'was brought up to date', unchanged: 'already holds this change' }[publication.state]}, on branch ${publication.branch} (commit ${publication.commit.slice(0, 12)}).${besides(publication)}`;
        case 'push':
            return `Branch ${publication.branch} of pull request ${publication.number} ${publication.state === 'unchanged' ? 'already holds this change' : 'got one commit'} (${publication.commit.slice(0, 12)}).${said(publication.checks)}`;
        case 'suggestions':
            return `Pull request ${publication.number} ${publication.state === 'unchanged' ? 'already shows' : 'got'} the change as ${counted(publication.count, 'suggestion')}.`;
        case 'comment':
            return `A comment on pull request ${publication.number} ${{ created: 'shows the change', updated: 'was brought up to date', unchanged: 'already shows the change' }[publication.state]}.`;
    }
}
function besides({ checks, superseded = [] }) {
    return `${said(checks)}${superseded.length === 0 ? '' : ` Closed in its favour: ${superseded.join(', ')}.`}`;
}
function said(sentence) {
    return sentence === undefined ? '' : ` ${sentence}`;
}
function costOf(usage) {
    const { calls, promptTokens, completionTokens } = usage;
    if (calls === 0)
        return 'no model call';
    return `${counted(calls, 'model call')}, ${promptTokens} tokens sent, ${completionTokens} received, ${moneyOf(usage)}`;
}
/** `$0.0042`, `at least $0.0042` where the price of a part is not known, `no charge`. */
function moneyOf({ calls, money, unpricedCalls = 0 }) {
    if (calls > 0 && (money === undefined || unpricedCalls >= calls))
        return 'price not known';
    const amount = money === undefined || money === 0 ? 'no charge' : money < 0.0001 ? 'under $0.0001' : `$${money.toFixed(money < 1 ? 4 : 2)}`;
    return unpricedCalls > 0 ? `at least ${amount} (the price of ${counted(unpricedCalls, 'call')} is not known)` : amount;
}
/** `8.4 s`, `2 min 5 s`. */
function duration(seconds) {
    if (seconds < 60)
        return `${Math.round(seconds * 10) / 10} s`;
    const whole = Math.round(seconds);
    return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
function counted(n, thing) {
    return `${n} ${thing}${n === 1 ? '' : 's'}`;
}
/** A score as people compare it: two digits, never rounded up over a threshold. */
function scored(score) {
    return (Math.floor(score * 100 + 1e-9) / 100).toFixed(2);
}
/** The text up to a number of characters, at a line's end, with a word on what is left out. */
function capped(text, most) {
    if (text.length <= most)
        return text;
    const cut = Math.max(text.lastIndexOf('\n', most), 0) || most;
    return `${text.slice(0, cut)}\n… ${text.length - cut} characters more`;
}


/***/ }),

/***/ 3114:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.annotations = void 0;
const annotations_js_1 = __webpack_require__(17075);
/** The list of annotations as JSON; the runner prints each with its own escaping, never this text. */
exports.annotations = {
    name: 'annotations',
    summary: 'Marks on the failing lines, at most ten.',
    render: (record) => `${JSON.stringify((0, annotations_js_1.annotationsOf)(record), null, 2)}\n`,
};


/***/ }),

/***/ 42853:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.comment = void 0;
const escape_js_1 = __webpack_require__(77188);
const markdown_js_1 = __webpack_require__(92640);
const tell_js_1 = __webpack_require__(82138);
/** A comment on a pull request: there is no other place where the change can be read, so it stands in it. */
exports.comment = {
    name: 'comment',
    summary: 'The fix and why it may be trusted, as Markdown for a comment.',
    render: (record) => (0, markdown_js_1.fit)([(0, escape_js_1.markdownText)(record.ending.sentence), (0, markdown_js_1.evidence)(record), (0, markdown_js_1.broke)(record, { command: true }), changed(record), (0, markdown_js_1.trust)(record, { runs: true }), (0, markdown_js_1.attempts)(record), (0, markdown_js_1.warnings)(record), (0, markdown_js_1.footer)(record)], markdown_js_1.MOST_BYTES),
};
function changed({ patch }) {
    return patch === undefined ? '' : `### What changed\n\n${(0, tell_js_1.sizeOf)(patch)}. Save it to a file and \`git apply\` it to take it.\n\n${(0, escape_js_1.fence)((0, tell_js_1.capped)(patch.diff, 30_000), 'diff')}`;
}


/***/ }),

/***/ 19031:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.html = void 0;
const sections_js_1 = __webpack_require__(78999);
const style_js_1 = __webpack_require__(32290);
const tell_js_1 = __webpack_require__(82138);
/** Nothing may load and nothing may run, even if some foreign text got past the escaping. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/** One page that needs nothing else: no script, no font, no image, no link. */
exports.html = {
    name: 'html',
    summary: 'The report, one self-contained page.',
    render: (record) => {
        const body = [(0, sections_js_1.headline)(record), (0, sections_js_1.broke)(record), (0, sections_js_1.changed)(record), (0, sections_js_1.trust)(record), (0, sections_js_1.diagnosed)(record), (0, sections_js_1.attempts)(record), (0, sections_js_1.warnings)(record), (0, sections_js_1.footer)(record)];
        return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>heal-action: ${tell_js_1.OUTCOME_WORDS[record.ending.outcome].word}</title>
<style>
${style_js_1.STYLE}
</style>
</head>
<body>
<main>
${body.filter((part) => part !== '').join('\n')}
</main>
</body>
</html>
`;
    },
};


/***/ }),

/***/ 21232:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.views = void 0;
const annotations_js_1 = __webpack_require__(3114);
const comment_js_1 = __webpack_require__(42853);
const html_js_1 = __webpack_require__(19031);
const pull_request_js_1 = __webpack_require__(605);
const result_json_js_1 = __webpack_require__(97482);
const review_js_1 = __webpack_require__(99634);
const summary_js_1 = __webpack_require__(1572);
const terminal_js_1 = __webpack_require__(69382);
/** The registry. */
exports.views = [result_json_js_1.resultJson, summary_js_1.summary, annotations_js_1.annotations, html_js_1.html, pull_request_js_1.pullRequest, comment_js_1.comment, review_js_1.review, terminal_js_1.terminal];


/***/ }),

/***/ 605:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pullRequest = void 0;
const escape_js_1 = __webpack_require__(77188);
const markdown_js_1 = __webpack_require__(92640);
const tell_js_1 = __webpack_require__(82138);
/**
 * The text of a pull request, for somebody who has ten seconds: what it rests on, what broke, what changed. A long change is one tab away, so it is not
 * repeated; whatever else there is stands folded below.
 */
exports.pullRequest = {
    name: 'pull-request',
    summary: 'What a reviewer of the fix wants to know, as Markdown.',
    render: (record) => (0, markdown_js_1.fit)([(0, escape_js_1.markdownText)(record.ending.sentence), (0, markdown_js_1.evidence)(record), (0, markdown_js_1.broke)(record, { command: true }), changed(record), (0, markdown_js_1.trust)(record, { runs: true }), (0, markdown_js_1.attempts)(record), (0, markdown_js_1.warnings)(record), (0, markdown_js_1.footer)(record)], markdown_js_1.MOST_BYTES),
};
function changed({ patch }) {
    if (patch === undefined)
        return '';
    const files = patch.files.slice(0, 20).map(({ path, added, removed }) => `- ${(0, escape_js_1.codeSpan)(path.slice(0, 300))} (+${added} −${removed})`);
    return `### What changed\n\n${(0, tell_js_1.sizeOf)(patch)}:\n\n${(0, markdown_js_1.shortDiff)(patch) ?? files.join('\n')}`;
}


/***/ }),

/***/ 97482:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.resultJson = void 0;
const result_js_1 = __webpack_require__(19496);
/** Names in the order a person wants to read them; whatever is not named here follows by the alphabet. */
const ORDER = [
    'schema', 'version', 'outcome', 'reason', 'sentence', 'run', 'job', 'n', 'origin', 'rung', 'skill', 'planner', 'provider', 'model', 'plan', 'note', 'rationale', 'id', 'tool', 'language', 'kind', 'severity', 'file', 'path', 'line',
    'column', 'endLine', 'rule', 'message', 'test', 'expected', 'actual', 'step', 'on', 'scope', 'command', 'shell', 'workingDirectory', 'green', 'exitCode', 'ok', 'points',
    'fingerprint', 'primary', 'others', 'class', 'action', 'cause', 'accepted', 'tier', 'score', 'head', 'branch', 'dirty', 'sandbox', 'failure', 'bugs', 'diagnosis', 'base',
    'attempts', 'patch', 'verdict', 'publication', 'usage', 'warnings',
];
const RANK = new Map(ORDER.map((name, at) => [name, at]));
/** The result as JSON, the same bytes for the same record. */
exports.resultJson = {
    name: 'result-json',
    summary: 'The whole result for machines, as schema/result.schema.json describes it.',
    render: (record) => `${JSON.stringify((0, result_js_1.toResult)(record), inOrder, 2)}\n`,
};
function inOrder(_key, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)));
}
function rank(name) {
    return RANK.get(name) ?? ORDER.length;
}


/***/ }),

/***/ 99634:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.review = void 0;
const escape_js_1 = __webpack_require__(77188);
const markdown_js_1 = __webpack_require__(92640);
const tell_js_1 = __webpack_require__(82138);
/** The head of a review: the change stands as suggestions on its lines, so here it is folded. */
exports.review = {
    name: 'review',
    summary: 'Why the suggestions of a review may be trusted, as Markdown.',
    render: (record) => (0, markdown_js_1.fit)([(0, escape_js_1.markdownText)(record.ending.sentence), (0, markdown_js_1.evidence)(record), (0, markdown_js_1.broke)(record, { command: true }), changed(record), (0, markdown_js_1.trust)(record, { runs: true }), (0, markdown_js_1.attempts)(record), (0, markdown_js_1.warnings)(record), (0, markdown_js_1.footer)(record)], markdown_js_1.MOST_BYTES),
};
function changed({ patch }) {
    return patch === undefined ? '' : (0, markdown_js_1.fold)(`The whole change: ${(0, tell_js_1.sizeOf)(patch)}`, (0, escape_js_1.fence)((0, tell_js_1.capped)(patch.diff, 30_000), 'diff'));
}


/***/ }),

/***/ 1572:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.summary = void 0;
const escape_js_1 = __webpack_require__(77188);
const markdown_js_1 = __webpack_require__(92640);
const tell_js_1 = __webpack_require__(82138);
/** GitHub refuses a summary beyond 1 MiB and then shows none at all. */
const MOST_BYTES = 900 * 1024;
const ICONS = { good: '✅', maybe: '🟡', bad: '❌', calm: '⚪' };
/**
 * The job summary. What is foreign stands in code spans, fences or `<code>`, where neither Markdown nor GitHub reads it.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary
 */
exports.summary = {
    name: 'summary',
    summary: 'The story as Markdown, for the summary page of a job.',
    render: (record) => (0, markdown_js_1.fit)([headline(record), (0, markdown_js_1.broke)(record), changed(record), (0, markdown_js_1.trust)(record), diagnosed(record), (0, markdown_js_1.attempts)(record), (0, markdown_js_1.warnings)(record), (0, markdown_js_1.footer)(record)], MOST_BYTES),
};
function headline({ ending }) {
    const { word, tone } = tell_js_1.OUTCOME_WORDS[ending.outcome];
    return `${ICONS[tone]} **${word}.** ${(0, escape_js_1.markdownText)(ending.sentence)}`;
}
function changed({ patch, publication }) {
    if (patch === undefined)
        return '';
    const take = (0, tell_js_1.takeIt)(publication);
    const address = (0, tell_js_1.addressOf)(publication);
    const handed = [`${(0, escape_js_1.markdownText)((0, tell_js_1.handedOver)(publication))}${address === '' ? '' : ` [Open it](${address}).`}`, ...(take === '' ? [] : [(0, escape_js_1.fence)(take, 'bash')])].join('\n\n');
    return `### What changed\n\n${(0, tell_js_1.sizeOf)(patch)}.\n\n${(0, escape_js_1.fence)((0, tell_js_1.capped)(patch.diff, 100_000), 'diff')}\n\n${handed}`;
}
function diagnosed({ diagnosis, patch, base }) {
    if (diagnosis === undefined || patch !== undefined)
        return '';
    const evidence = diagnosis.evidence === undefined ? '' : `\n\nSeen in: ${(0, escape_js_1.codeSpan)(diagnosis.evidence.slice(0, 500))}`;
    const tail = base === undefined || base.tail === '' ? '' : `\n\n${(0, markdown_js_1.fold)('Last lines of the step', (0, escape_js_1.fence)((0, tell_js_1.capped)(base.tail, 20_000)))}`;
    return `### Diagnosis\n\n${(0, escape_js_1.markdownText)(diagnosis.cause)} (class ${diagnosis.class}, rule ${(0, escape_js_1.codeSpan)(diagnosis.rule)})${evidence}${tail}`;
}


/***/ }),

/***/ 69382:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.terminal = void 0;
const neutralise_js_1 = __webpack_require__(89585);
const foreign_js_1 = __webpack_require__(19971);
const tell_js_1 = __webpack_require__(82138);
const MOST_BUGS = 5;
/** What `heal run` says at its end. No colours; foreign text cannot speak to the terminal, nor to a runner that reads our output. */
exports.terminal = {
    name: 'terminal',
    summary: 'What a person reads at the end of `heal run`.',
    render: (record) => (0, neutralise_js_1.neutralise)([headline(record), broke(record), attempts(record), changed(record), proof(record), take(record), warnings(record), cost(record)].filter((part) => part !== '').join('\n\n').concat('\n')),
};
function headline({ ending }) {
    return `${tell_js_1.OUTCOME_WORDS[ending.outcome].word}. ${(0, foreign_js_1.oneLine)(ending.sentence, 2000)}`;
}
function broke({ failure }) {
    const primary = failure?.primary ?? [];
    if (primary.length === 0)
        return '';
    const more = primary.length - MOST_BUGS;
    return ['What broke', ...primary.slice(0, MOST_BUGS).map(bugLine), ...(more > 0 ? [`  and ${more} more`] : [])].join('\n');
}
function bugLine(bug) {
    const source = (0, tell_js_1.sourceOf)(bug);
    return `  ${(0, foreign_js_1.oneLine)((0, tell_js_1.placeOf)(bug), 200)}: ${(0, foreign_js_1.oneLine)(bug.message, 300)}${source === '' ? '' : ` (${(0, foreign_js_1.oneLine)(source, 100)})`}`;
}
/** Where a fix is found it speaks for itself; else every try is told. */
function attempts({ attempts: all, verdict }) {
    if (all.length === 0 || verdict?.accepted === true)
        return '';
    return ['What was tried', ...all.map((one) => `  ${one.n}. ${(0, foreign_js_1.oneLine)((0, tell_js_1.originOf)(one), 100)}${one.planner === undefined ? '' : ` (${(0, foreign_js_1.oneLine)((0, tell_js_1.plannedBy)(one), 300)})`}: ${(0, foreign_js_1.oneLine)(one.sentence, 500)}`)].join('\n');
}
function changed({ patch }) {
    return patch === undefined ? '' : `What changed\n${indent((0, tell_js_1.capped)(patch.diff, 20_000))}`;
}
function proof(record) {
    const { verdict, base } = record;
    const after = (0, tell_js_1.proofOf)(record);
    if (verdict === undefined || base === undefined || after === undefined)
        return '';
    const attempt = (0, tell_js_1.provenAttempt)(record);
    const more = attempt === undefined ? [] : (0, tell_js_1.proofLines)(attempt).map((line) => `\n  ${(0, foreign_js_1.oneLine)(line, 1000)}`);
    return `Proof\n  before: ${(0, tell_js_1.stateOf)(base)}; with the change: ${(0, tell_js_1.stateOf)(after)}; score ${(0, tell_js_1.scored)(verdict.score)} of 1.00 (${verdict.tier})${more.join('')}`;
}
function take({ publication, patch }) {
    if (patch === undefined)
        return '';
    const line = (0, tell_js_1.takeIt)(publication);
    const address = (0, tell_js_1.addressOf)(publication);
    return `${(0, foreign_js_1.oneLine)((0, tell_js_1.handedOver)(publication), 500)}${address === '' ? '' : `\n  ${address}`}${line === '' ? '' : `\nTo take it:\n${indent(line)}`}`;
}
function warnings({ warnings: all }) {
    return all.map((warning) => `Note: ${(0, foreign_js_1.oneLine)(warning, 1000)}`).join('\n');
}
function cost({ usage, seconds, sandbox }) {
    return [(0, tell_js_1.costOf)(usage), (0, tell_js_1.duration)(seconds), ...(sandbox === '' ? [] : [`sandbox ${sandbox}`])].join(', ');
}
function indent(text) {
    return text.replace(/\n$/, '').split('\n').map((line) => `  ${line}`).join('\n');
}


/***/ })

};
