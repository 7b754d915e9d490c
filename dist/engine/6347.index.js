export const id = 6347;
export const ids = [6347];
export const modules = {

/***/ 81186:
/***/ ((__unused_webpack_module, exports) => {


// Of gitleaks v8.30.0, commit 6eaad039603a4de39fddd1cf5f727391efe9974e, config/gitleaks.toml; made by scripts/gitleaks.mjs. MIT, see LICENSE.
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.KEYWORDS = void 0;
/** For each rule the first letter of its kind and its keywords, lower case. Apart from the rules, so that text without any never loads them. */
exports.KEYWORDS = [
    "t a3-",
    "t ops_",
    "a adafruit",
    "a adobe",
    "t p8e-",
    "t age-secret-key-1",
    "a airtable",
    "n airtable",
    "a algolia",
    "t ltai",
    "a alibaba",
    "t sk-ant-admin01",
    "t sk-ant-api03",
    "t akcp",
    "t cmvmd",
    "a asana",
    "a asana",
    "a atlassian confluence jira atatt3",
    "t sc_ ext_ scauth_ authress_",
    "t a3t akia asia abia acca",
    "t absk",
    "t bedrock-api-key-",
    "t q~",
    "a beamer",
    "a bitbucket",
    "a bitbucket",
    "a bittrex",
    "a bittrex",
    "a meraki",
    "t 4b1d",
    "t clojars_",
    "a cloudflare",
    "a cloudflare",
    "t cloudflare v1.0-",
    "a codecov",
    "a cohere co_api_key",
    "a coinbase",
    "a confluent",
    "a confluent",
    "a contentful",
    "b curl",
    "b curl",
    "t dapi",
    "a datadog",
    "a dnkey",
    "t doo_v1_",
    "t dop_v1_",
    "t dor_v1_",
    "a discord",
    "a discord",
    "a discord",
    "t dp.pt.",
    "a droneci",
    "a dropbox",
    "a dropbox",
    "a dropbox",
    "t duffel_",
    "t dt0c01.",
    "t ezak",
    "t eztk",
    "a etsy",
    "n facebook",
    "t eaam eaac",
    "a facebook",
    "a fastly",
    "a finicity",
    "a finicity",
    "a finnhub",
    "a flickr",
    "t flwseck_test",
    "t flwpubk_test",
    "t flwseck_test",
    "t fo1_ fm1 fm2_",
    "t fio-u-",
    "n secret_key",
    "a freshbooks",
    "t aiza",
    "a access api auth key credential creds passwd password secret token",
    "t ghu_ ghs_",
    "t github_pat_",
    "t gho_",
    "t ghp_",
    "t ghr_",
    "t glcbt-",
    "t gldt-",
    "t glffct-",
    "t glft-",
    "t glimt-",
    "t glagent-",
    "t gloas-",
    "t glpat-",
    "t glpat-",
    "t glptt-",
    "t gr1348941",
    "t glrt-",
    "t glrt-",
    "t glsoat-",
    "t _gitlab_session=",
    "a gitter",
    "a gocardless",
    "t eyjrijoi",
    "t glc_",
    "t glsa_",
    "t pat. sat.",
    "t atlasv1",
    "a administrator_login_password password",
    "a heroku",
    "t hrku-aa",
    "a hubspot",
    "t hf_",
    "t api_org_",
    "t ico-",
    "a intercom",
    "t intra s-s4t2ud- s-s4t2af-",
    "a jfrog artifactory bintray xray",
    "a jfrog artifactory bintray xray",
    "t ey",
    "t zxlk",
    "a kraken",
    "b secret",
    "a kucoin",
    "a kucoin",
    "a launchdarkly",
    "t lin_api_",
    "a linear",
    "a linkedin linked_in linked-in",
    "a linkedin linked_in linked-in",
    "a lob",
    "a lob",
    "a looker",
    "a looker",
    "a mailchimp",
    "a mailgun",
    "a mailgun",
    "a mailgun",
    "a mapbox",
    "a mattermost",
    "t _mmk",
    "a messagebird message-bird message_bird",
    "a messagebird message-bird message_bird",
    "t webhook.office.com webhookb2 incomingwebhook",
    "a netlify",
    "a new-relic newrelic new_relic",
    "a new-relic newrelic new_relic",
    "a new-relic newrelic new_relic",
    "a new-relic newrelic new_relic",
    "t ntn_",
    "t npm_",
    "n cleartextpassword \"password\"",
    "a nytimes new-york-times newyorktimes",
    "t api-",
    "a okta",
    "t t3blbkfj",
    "t sha256~",
    "t pplx-",
    "a plaid",
    "a plaid",
    "a plaid",
    "t pscale_tkn_",
    "t pscale_oauth_",
    "t pscale_pw_",
    "t pmak-",
    "t pnu_",
    "a privateai private_ai private-ai",
    "t pul-",
    "t pypi-ageichlwas5vcmc",
    "a rapidapi",
    "t rdme_",
    "t rubygems_",
    "t tk-us-",
    "a sendbird",
    "a sendbird",
    "t sg.",
    "t xkeysib-",
    "a sentry",
    "t sntrys_eyjpyxqio",
    "t sntryu_",
    "t sm_aat",
    "t sm_pat",
    "t sm_sat",
    "t shippo_",
    "t shpat_",
    "t shpca_",
    "t shppa_",
    "t shpss_",
    "a bundle_enterprise__contribsys__com bundle_gems__contribsys__com",
    "t gems.contribsys.com enterprise.contribsys.com",
    "t xapp",
    "t xoxb",
    "t xoxe.xoxb- xoxe.xoxp-",
    "t xoxe-",
    "t xoxb",
    "t xoxo xoxs",
    "t xoxa xoxr",
    "t xoxp- xoxe-",
    "t hooks.slack.com",
    "a snyk",
    "a sonar",
    "n sgp_ sourcegraph",
    "t sq0atp- eaaa",
    "a squarespace",
    "t sk_test sk_live sk_prod rk_test rk_live rk_prod",
    "a sumo",
    "a sumo",
    "a telegr",
    "a travis",
    "t sk",
    "a twitch",
    "a twitter",
    "a twitter",
    "a twitter",
    "a twitter",
    "a twitter",
    "a typeform",
    "t hvb.",
    "t hvs. s.",
    "a yandex",
    "a yandex",
    "a yandex",
    "a zendesk",
];


/***/ }),

/***/ 37087:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.wayTo = wayTo;
exports.passwordsIn = passwordsIn;
const address_js_1 = __webpack_require__(66475);
const STRAIGHT = { via: 'none' };
/**
 * The proxy that our own environment names for an https URL (`https_proxy`, `HTTPS_PROXY`, `no_proxy`, `NO_PROXY`), as `@actions/http-client` reads them, so that models and
 * GitHub are asked the same way. http goes to this machine or to hosts that the caller allowed, and never through a proxy: it could read along.
 * @see https://docs.github.com/actions/how-tos/manage-runners/self-hosted-runners/use-proxy-servers
 */
function wayTo(url, env) {
    if (!URL.canParse(url))
        return STRAIGHT;
    const target = new URL(url);
    const named = env.https_proxy || env.HTTPS_PROXY;
    if (target.protocol !== 'https:' || named === undefined || named === '' || isHere(target.hostname) || isExcepted(target, env.no_proxy || env.NO_PROXY || ''))
        return STRAIGHT;
    return proxyOf(named.trim());
}
function proxyOf(text) {
    const whole = /^[a-z][a-z\d+.-]{0,20}:\/\//i.test(text) ? text : `http://${text}`;
    if (!URL.canParse(whole))
        return { via: 'unusable', reason: 'HTTPS_PROXY is no URL' };
    const { protocol, hostname, port, username, password } = new URL(whole);
    if ((protocol !== 'http:' && protocol !== 'https:') || hostname === '')
        return { via: 'unusable', reason: `HTTPS_PROXY names a proxy of the kind ${protocol.slice(0, 20)} where http: or https: is understood` };
    const credentials = username === '' && password === '' ? {} : { credentials: `${unescaped(username)}:${unescaped(password)}` };
    return { via: 'proxy', proxy: { protocol, host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || (protocol === 'https:' ? 443 : 80)), ...credentials } };
}
/** What must be masked of a variable that holds a URL with a password: the password, as it stands there and as it is meant. */
function passwordsIn(value) {
    const written = /^[a-z][a-z\d+.-]{0,20}:\/\/[^/?#@\s]{0,500}?:([^/?#\s]{1,500})@/i.exec(value)?.[1];
    return written === undefined ? [] : [...new Set([written, unescaped(written)])];
}
function isHere(hostname) {
    const name = hostname.replace(/^\[|\]$/g, '').toLowerCase();
    return (0, address_js_1.addressKind)(name) === 'loopback' || name === 'localhost' || name.endsWith('.localhost');
}
/** Names with everything below them, with or without a dot before and a port behind; `*` is all. */
function isExcepted({ hostname, port }, list) {
    const names = [hostname.toLowerCase(), `${hostname.toLowerCase()}:${port || '443'}`];
    const entries = list.slice(0, 10_000).split(',').map((entry) => entry.trim().toLowerCase()).filter((entry) => entry !== '');
    return entries.some((entry) => entry === '*' || names.some((name) => name === entry || name.endsWith(`.${entry}`) || (entry.startsWith('.') && name.endsWith(entry))));
}
function unescaped(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 99360:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.unwrapBase64 = unwrapBase64;
const SHORTEST = 24;
/** So much of it must be left behind where it seems to begin. */
const LEAST = 20;
/** Characters of the beginning that must decode to what people write, before the rest is decoded: images and hashes never get further. */
const TASTE = 24;
const NONE = 255;
const VALUES = valuesOf();
function valuesOf() {
    const values = new Uint8Array(65_536).fill(NONE);
    for (let value = 0; value < 64; value += 1)
        values['ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.charCodeAt(value)] = value;
    values['-'.charCodeAt(0)] = 62;
    values['_'.charCodeAt(0)] = 63;
    return values;
}
/** The runs of base64, both alphabets, that hold readable text; a run may begin with up to three characters of something else. */
function unwrapBase64(text) {
    const found = [];
    for (const { from, to } of runsIn(text)) {
        const start = startsOf(text, from, to).find((at) => tastesOfText(text, at, to));
        if (start !== undefined)
            found.push({ from, to, text: decode(text.slice(start, to)) });
    }
    return found;
}
const STARTS = 64;
/** Where base64 may begin in a run: within its first four characters, or behind one that parts the names of a path. */
function startsOf(text, from, to) {
    const starts = [from, from + 1, from + 2, from + 3];
    for (let at = from + 3; at < to - LEAST && starts.length < STARTS; at += 1)
        if (isLink(text.charCodeAt(at)))
            starts.push(at + 1);
    return starts;
}
function isLink(code) {
    return code === 0x2f || code === 0x2d || code === 0x5f || code === 0x2b;
}
/** From one place where a run could end to the next: where the last of 24 characters is none of base64, no run begins before it. */
function runsIn(text) {
    const runs = [];
    for (let start = 0, at = SHORTEST - 1; at < text.length; at = start + SHORTEST - 1) {
        let from = at;
        while (from >= start && isDigit(text, from))
            from -= 1;
        if (from >= start) {
            start = from + 1;
            continue;
        }
        let to = at + 1;
        while (to < text.length && isDigit(text, to))
            to += 1;
        runs.push({ from: start, to });
        start = to + 1;
    }
    return runs;
}
function isDigit(text, at) {
    return VALUES[text.charCodeAt(at)] !== NONE;
}
/** Readable in its first bytes; most runs say no with the first group. */
function tastesOfText(text, start, end) {
    if (end - start < LEAST)
        return false;
    for (let at = start; at + 4 <= Math.min(end, start + TASTE); at += 4) {
        const group = groupAt(text, at);
        if (!isReadable(group >> 16) || !isReadable((group >> 8) & 0xff) || !isReadable(group & 0xff))
            return false;
    }
    return true;
}
function groupAt(text, at) {
    let group = 0;
    for (let index = at; index < at + 4; index += 1)
        group = (group << 6) | (valueAt(text, index) & 63);
    return group;
}
function valueAt(text, at) {
    return at < text.length ? VALUES[text.charCodeAt(at)] : 0;
}
function isReadable(byte) {
    return (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
/** One character for each byte; the secrets that are looked for in it are ASCII. */
function decode(run) {
    const size = Math.floor((run.length * 3) / 4);
    const pieces = [];
    const piece = [];
    for (let at = 0; at < run.length; at += 4) {
        const group = groupAt(run, at);
        piece.push(group >> 16, (group >> 8) & 0xff, group & 0xff);
        if (piece.length >= 3000)
            pieces.push(String.fromCharCode(...piece.splice(0)));
    }
    return (pieces.join('') + String.fromCharCode(...piece)).slice(0, size);
}


/***/ }),

/***/ 89645:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.spot = spot;
const keywords_js_1 = __webpack_require__(81186);
const redact_shapes_js_1 = __webpack_require__(69521);
const spotter_js_1 = __webpack_require__(57780);
const [ASSIGNED, TOKEN, NEAR] = ['a', 't', 'n'];
const RULES = keywords_js_1.KEYWORDS.map((row) => ({ kind: row.slice(0, 1), words: row.slice(2).split(' ') }));
const SPOTTER = (0, spotter_js_1.createSpotter)([...redact_shapes_js_1.SHAPE_WORDS, ...RULES.map((rule) => rule.words)], true);
/**
 * Behind a name: what may follow it, a sign of assignment, and something that could be a secret. Every rule of the form `name = secret` asks
 * for more than this, and costs a thousand times as much.
 */
const VALUE = /[ \t\w.-]{0,45}[\s'"]{0,3}(?:=|>|:|\|\||,|\?=)[`'"\s=:>]{0,6}(?=[\w.=+/:"-]{8})/y;
const LONG = 400;
/** What tokens are made of, and what links them to an address. */
const OF_TOKEN = charactersOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.~+/=%:@-');
const OF_VALUE = charactersOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.=+/%:"-');
const SHORTEST_TOKEN = 12;
function charactersOf(characters) {
    const table = new Uint8Array(128);
    for (let index = 0; index < characters.length; index += 1)
        table[characters.charCodeAt(index)] = 1;
    return table;
}
/** One pass: which shapes and which rules may find something in the text, and where. */
function spot(text) {
    const shapes = new Set();
    const candidates = [];
    const until = new Map();
    const run = createRuns(text);
    SPOTTER.each(text, (owner, end) => {
        const rule = owner - redact_shapes_js_1.SHAPE_WORDS.length;
        if (rule < 0)
            return void shapes.add(owner);
        if (end <= (until.get(rule) ?? 0))
            return;
        const seen = windowOf(text, { kind: RULES[rule]?.kind, end, run });
        until.set(rule, seen.suspect.to);
        if (seen.holds)
            candidates.push({ rule, from: Math.max(0, seen.from), to: Math.min(text.length, seen.to), suspect: seen.suspect });
    });
    return { shapes, candidates };
}
function windowOf(text, { kind, end, run }) {
    if (kind === ASSIGNED)
        return assignedAt(text, end);
    if (kind === TOKEN) {
        const suspect = run(end - 1);
        return { from: suspect.from - 1, to: suspect.to + 1, suspect, holds: suspect.to - suspect.from >= SHORTEST_TOKEN };
    }
    const [before, after] = kind === NEAR ? [300, 300] : [500, 1500];
    return { from: end - before, to: end + after, suspect: { from: end, to: Math.min(text.length, end + after) }, holds: true };
}
function assignedAt(text, end) {
    VALUE.lastIndex = end;
    if (!VALUE.test(text))
        return { from: end, to: end, suspect: { from: end, to: end }, holds: false };
    const from = VALUE.lastIndex;
    let to = from;
    let digits = 0;
    for (; to < text.length && to - from < LONG && OF_VALUE[text.charCodeAt(to)] === 1; to += 1)
        if (isDigit(text.charCodeAt(to)))
            digits += 1;
    return { from: end - 80, to: to + 2, suspect: { from, to }, holds: digits > 0 };
}
function isDigit(code) {
    return code >= 0x30 && code <= 0x39;
}
/** The run of token characters around a place, as far as any token is long. Neighbours are in the same run, so the last one is kept. */
function createRuns(text) {
    let last = { from: 0, to: 0 };
    return (at) => {
        if (at >= last.from && at < last.to - 2048)
            return last;
        let [from, to] = [at, at];
        while (from > 0 && at - from < 256 && OF_TOKEN[text.charCodeAt(from - 1)] === 1)
            from -= 1;
        while (to < text.length && to - at < 4096 && OF_TOKEN[text.charCodeAt(to)] === 1)
            to += 1;
        return (last = { from, to });
    };
}


/***/ }),

/***/ 60532:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createKnownFinder = createKnownFinder;
const spotter_js_1 = __webpack_require__(57780);
const SHORTEST = 6;
/** Literals that are looked for: the first characters of every variant, and every seventh six of a key. Twelve in a row hold one of those. */
const ANCHOR = 6;
const STEP = 7;
/** A key with its first or last characters cut off is still a key: this many in a row betray it. */
const WINDOW = 12;
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** All ways of writing the known values, longest first, so that a value inside another one does not tear it. */
function variantsOf(known) {
    const values = [...new Set(known.flatMap((value) => [value, ...value.split(/\r?\n/)].map((line) => line.trim())))];
    const long = values.filter((value) => value.length >= SHORTEST);
    const seen = new Set();
    return long
        .flatMap((value) => [...plainForms(value), ...base64Forms(value)])
        .filter(({ text }) => text.length >= SHORTEST && !seen.has(text) && seen.add(text))
        .sort((a, b) => b.text.length - a.text.length);
}
function plainForms(value) {
    const json = JSON.stringify(value).slice(1, -1);
    const bytes = [...new TextEncoder().encode(value)];
    const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const url = encodeUrl(value);
    const whole = bytes.map((byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`).join('');
    const reversed = [...value].reverse().join('');
    // Python writes ASCII only, Go and Rails escape what HTML would read, PHP escapes the slash.
    const ascii = json.replace(/[^ -~]/g, codeUnit);
    const forms = [
        value, json, JSON.stringify(json).slice(1, -1), ascii, json.replace(/[&<>]/g, codeUnit), json.replaceAll('/', '\\/'), reversed, ...htmlForms(value),
        url, url.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()), url.replace(/%20/g, '+'), whole, whole.toLowerCase(), hex, hex.toUpperCase(),
    ];
    return forms.map((text) => ({ value, text, inBase64: false }));
}
function codeUnit(sign) {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
/** As escapers write it: signs by name, by decimal or by hexadecimal number. One escaper writes one sign in one way. */
const HTML = [
    ['&', ['&amp;']], ['<', ['&lt;']], ['>', ['&gt;']], ['"', ['&quot;', '&#34;', '&#x22;', '"']], ["'", ['&#39;', '&#x27;', '&apos;', "'"]], ['/', ['/', '&#x2F;', '&#47;']],
];
function htmlForms(value) {
    return HTML.reduce((forms, [sign, ways]) => (value.includes(sign) ? forms.flatMap((form) => ways.map((way) => form.replaceAll(sign, way))) : forms), [value]);
}
/** A lone surrogate cannot be encoded; what is left of the value then stands for it. */
function encodeUrl(value) {
    try {
        return encodeURIComponent(value);
    }
    catch {
        return value;
    }
}
/** The value may begin at any of three places in a group of three bytes; only the characters made wholly of its own bits are sure. */
function base64Forms(value) {
    const bytes = new TextEncoder().encode(value);
    return [0, 1, 2].flatMap((offset) => {
        const digits = base64(bytes, offset).slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
        return [digits, digits.replace(/\+/g, '-').replace(/\//g, '_')].map((text) => ({ value, text, inBase64: true }));
    });
}
function base64(bytes, offset) {
    const padded = new Uint8Array(Math.ceil((offset + bytes.length) / 3) * 3);
    padded.set(bytes, offset);
    let text = '';
    for (let at = 0; at < padded.length; at += 3) {
        const group = (padded[at] << 16) | (padded[at + 1] << 8) | padded[at + 2];
        for (const shift of [18, 12, 6, 0])
            text += BASE64[(group >> shift) & 63];
    }
    return text;
}
/** One pass over a text, however many values there are. */
function createKnownFinder(known) {
    const anchors = [
        ...variantsOf(known).map(({ value, text, inBase64 }) => ({ text: text.slice(0, ANCHOR), whole: text, at: 0, value, kind: inBase64 ? 'base64' : 'plain' })),
        ...known.filter(isKeyLike).flatMap(piecesOf),
    ];
    if (anchors.length === 0)
        return () => [];
    const spotter = (0, spotter_js_1.createSpotter)(anchors.map((anchor) => [anchor.text]));
    return (text) => {
        const found = [];
        spotter.each(text, (owner, end) => {
            const anchor = anchors[owner];
            const span = spanOf(text, end - ANCHOR, anchor);
            if (span !== null)
                found.push({ value: anchor.value, ...span });
        });
        return found;
    };
}
function piecesOf(value) {
    const places = Array.from({ length: Math.floor((value.length - ANCHOR) / STEP) + 1 }, (_, n) => n * STEP);
    const anchors = places.map((at) => ({ text: value.slice(at, at + ANCHOR), whole: value, at, value, kind: 'piece' }));
    return anchors.filter(({ text, at }) => value.indexOf(text) === at);
}
function spanOf(text, at, { whole, at: inside, kind }) {
    if (kind === 'piece')
        return pieceAround(text, at, whole, inside);
    if (!text.startsWith(whole, at))
        return null;
    const span = { from: at, to: at + whole.length };
    return kind === 'base64' ? runAround(text, span.from, span.to) : span;
}
/** As far as text and value agree around an anchor. Longer pieces hold several anchors, so that looking this far is enough. */
const REACH = 64;
function pieceAround(text, at, value, inside) {
    if (!text.startsWith(value.slice(inside, inside + ANCHOR), at))
        return null;
    let before = 0;
    while (before < Math.min(REACH, at, inside) && text[at - before - 1] === value[inside - before - 1])
        before += 1;
    let after = ANCHOR;
    while (after < REACH && at + after < text.length && inside + after < value.length && text[at + after] === value[inside + after])
        after += 1;
    const isLong = before + after >= WINDOW && new Set(text.slice(at - before, at + after)).size >= 6;
    return isLong ? { from: at - before, to: at + after } : null;
}
/** Words, paths and addresses have parts that stand everywhere: their pieces would blur honest text. */
function isKeyLike(value) {
    return /^[A-Za-z0-9_+/=.~-]{20,4096}$/.test(value) && (value.match(/\d/g)?.length ?? 0) >= 3 && /[A-Za-z]/.test(value) && !/^[./~]/.test(value);
}
function runAround(text, from, to) {
    let [start, end] = [from, to];
    while (start > 0 && from - start < 4096 && /[A-Za-z0-9+/_-]/.test(text[start - 1]))
        start -= 1;
    while (end < text.length && end - to < 4096 && /[A-Za-z0-9+/_=-]/.test(text[end]))
        end += 1;
    return { from: start, to: end };
}


/***/ }),

/***/ 60310:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.loadRules = loadRules;
exports.createRedactor = createRedactor;
const invisible_js_1 = __webpack_require__(99064);
const redact_base64_js_1 = __webpack_require__(99360);
const redact_candidates_js_1 = __webpack_require__(89645);
const redact_known_js_1 = __webpack_require__(60532);
const redact_pem_js_1 = __webpack_require__(1417);
const redact_shapes_js_1 = __webpack_require__(69521);
const spans_js_1 = __webpack_require__(71490);
const terminal_js_1 = __webpack_require__(30955);
const NOISE = new RegExp(`${terminal_js_1.ESCAPE}|${terminal_js_1.CONTROL}|${invisible_js_1.INVISIBLE}`, 'g');
/** Looked for first: one class of characters costs a tenth of what they begin. */
const ANY_NOISE = new RegExp(`${terminal_js_1.CONTROL}|${invisible_js_1.INVISIBLE}`);
const TIME = '(?:\\d{4}-\\d\\d-\\d\\dT[\\d:.]{8,20}Z )?';
/** A line break with the gutter of a log behind it: terminals and log viewers wrap long values. */
const WRAP = new RegExp(`\\r?\\n${TIME}[ \\t]{0,16}`, 'g');
/** The same for values that hold blanks themselves. */
const BREAK = new RegExp(`\\r?\\n${TIME}`, 'g');
/** The same where a line is as wide as those that are wrapped, and a token could go on: joined there, lines have no words that they had not before. */
const TOKEN = '[\\w+/=.~%-]';
const FOLD = new RegExp(`\\r?\\n(?<=[^\\r\\n]{59}${TOKEN}\\r?\\n)${TIME}(?=${TOKEN})`, 'g');
/** A line feed or colour as a program writes it into a string: its last letter is no part of the word behind it. */
const WRITTEN = /\\{1,4}(?:[nrtbf]|(?:u00|x|0)(?:1b|33)\[[0-9;]{0,12}m)|\[[0-9;]{1,12}m/gi;
/** One sign of a string in JSON and most languages. */
const ESCAPED = /\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[^ux])/g;
const LETTERS = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', e: '\u001b' };
/** Base64 in base64 is looked into, but not for ever. */
const DEPTH = 2;
/** The rules of gitleaks; beside them our own shapes would be all there is. Loaded apart, because most text wants none of them. */
async function loadRules(compile) {
    return (await __webpack_require__.e(/* import() */ 4400).then(__webpack_require__.bind(__webpack_require__, 24400))).createRules(compile);
}
/**
 * @param known Values that must never leave (keys, tokens, passwords), at least 6 characters each; shorter ones are left out because they
 * would stand in honest text everywhere. They are looked for verbatim, reversed, in base64 (three offsets, both alphabets), hex, and escaped
 * as URLs, JSON and HTML have it.
 * @param rules What is loaded of the rules by the time it is asked.
 *
 * Hashes, digests and UUIDs stay: they are what makes a log useful, and no shape here fits them.
 */
function createRedactor(known, rules = () => null) {
    const findKnown = (0, redact_known_js_1.createKnownFinder)(known);
    const breaks = known.some((value) => /[ \t]/.test(value)) ? [WRAP, BREAK] : [WRAP];
    const numbers = new Map();
    const numberOf = (value) => {
        const number = numbers.get(value) ?? numbers.size + 1;
        numbers.set(value, number);
        return number;
    };
    return {
        text(text) {
            const hits = (0, redact_shapes_js_1.mayHoldSecret)(text) || known.length > 0 ? findAll(text, { findKnown, hasKnown: known.length > 0, breaks, rules: rules() }) : [];
            return replaceAll(text, hits, numberOf);
        },
        holds: (text) => findAll(text, { findKnown, hasKnown: known.length > 0, breaks, rules: null }).some((hit) => hit.class === 'known'),
        wantsRules: (text) => (0, redact_shapes_js_1.mayHoldSecret)(text) && viewsOf(quietOf(text)).some((view) => (0, redact_candidates_js_1.spot)(view.text).candidates.length > 0),
    };
}
function quietOf(text) {
    return ANY_NOISE.test(text) ? (0, spans_js_1.withoutNoise)(text, NOISE) : { text, origin: (index) => index, cuts: [] };
}
function findAll(text, finders) {
    const quiet = quietOf(text);
    const back = (hit, origin) => ({ class: hit.class, value: hit.value, from: origin(hit.from), to: origin(hit.to - 1) + 1 });
    const hits = [
        ...inStrings(quiet.text, finders, DEPTH + 1),
        ...finders.breaks.flatMap((pattern) => knownAcrossLines(quiet.text, pattern, finders.findKnown)),
        ...viewsOf(quiet).flatMap((view) => look(view.text, finders, DEPTH).map((hit) => back(hit, view.origin))),
    ];
    return hits.map((hit) => back(hit, quiet.origin));
}
/** Known values are looked for across all line breaks; shapes are not, because any word on the next line would seem to be part of a token. */
function knownAcrossLines(text, pattern, findKnown) {
    if (!text.includes('\n'))
        return [];
    const joined = (0, spans_js_1.withoutNoise)(text, pattern);
    return findKnown(joined.text).map((hit) => ({ class: 'known', value: hit.value, from: joined.origin(hit.from), to: joined.origin(hit.to - 1) + 1 }));
}
/** Known values in a text that is, or quotes, a string of a program: as its signs are read, and again for a string in a string. */
function inStrings(text, finders, depth) {
    if (depth === 0 || !finders.hasKnown || !text.includes('\\'))
        return [];
    const read = (0, spans_js_1.decoded)(text, ESCAPED, (sign) => (sign.length > 2 ? String.fromCharCode(parseInt(sign.slice(2), 16)) : (LETTERS[sign.slice(1)] ?? sign.slice(1))));
    if (read.text.length === text.length)
        return [];
    const quiet = quietOf(read.text);
    const inside = [...look(quiet.text, { ...finders, rules: null }, DEPTH).filter((hit) => hit.class === 'known'), ...finders.breaks.flatMap((pattern) => knownAcrossLines(quiet.text, pattern, finders.findKnown))];
    const hits = [...inside.map((hit) => ({ ...hit, from: quiet.origin(hit.from), to: quiet.origin(hit.to - 1) + 1 })), ...inStrings(read.text, finders, depth - 1)];
    return hits.map((hit) => ({ ...hit, from: read.place(hit.from).from, to: read.place(hit.to - 1).to }));
}
/** The text itself, and the lines that seem to be wrapped, joined. */
function viewsOf({ text }) {
    const whole = { text, origin: (index) => index };
    if (text.length < 60 || !text.includes('\n'))
        return [whole];
    const folded = (0, spans_js_1.withoutNoise)(text, FOLD);
    const views = [whole];
    let until = -1;
    for (const cut of folded.cuts) {
        if (cut < until)
            continue;
        const from = folded.text.lastIndexOf('\n', cut - 1) + 1;
        const end = folded.text.indexOf('\n', cut);
        until = end === -1 ? folded.text.length : end;
        views.push({ text: folded.text.slice(from, until), origin: (index) => folded.origin(from + index) });
    }
    return views;
}
/** Everything secret in a text without noise: known values, shapes, what the rules find, and what base64 hides of these. */
function look(text, finders, depth) {
    const known = finders.findKnown(text).map((hit) => ({ ...hit, class: 'known' }));
    const plain = text.includes('[') || text.includes('\\') ? text.replace(WRITTEN, (written) => ' '.repeat(written.length)) : text;
    const { shapes, candidates } = (0, redact_candidates_js_1.spot)(plain);
    const shaped = [...(0, redact_shapes_js_1.findShapes)(plain, shapes), ...(0, redact_pem_js_1.findPem)(text), ...(candidates.length === 0 ? [] : (finders.rules?.find(plain, candidates) ?? []))];
    return [...known, ...shaped.map((hit) => ({ ...hit, value: text.slice(hit.from, hit.to) })), ...(depth === 0 ? [] : hidden(text, finders, depth - 1))];
}
/** A run of base64 goes as a whole: a part of it would still hold a part of the secret. */
function hidden(text, finders, depth) {
    return (0, redact_base64_js_1.unwrapBase64)(text).flatMap(({ text: inside, from, to }) => look(inside, finders, depth).slice(0, 1).map((hit) => ({ class: hit.class, value: hit.value, from, to })));
}
/** Overlapping hits become one; the known value, else the first shape, gives it its name. */
function replaceAll(text, hits, numberOf) {
    if (hits.length === 0)
        return text;
    const sorted = hits.map((hit, order) => ({ ...hit, order })).sort((a, b) => a.from - b.from || a.order - b.order);
    let out = '';
    let at = 0;
    for (let index = 0; index < sorted.length;) {
        let name = sorted[index];
        const from = name.from;
        let to = name.to;
        for (index += 1; index < sorted.length && sorted[index].from < to; index += 1) {
            const next = sorted[index];
            if (next.to > to)
                to = next.to;
            if (next.order < name.order)
                name = next;
        }
        out += `${text.slice(at, from)}[redacted:${name.class}#${numberOf(name.value)}]`;
        at = to;
    }
    return out + text.slice(at);
}


/***/ }),

/***/ 71490:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withoutNoise = withoutNoise;
exports.decoded = decoded;
/** Takes out what `noise` (a global pattern) matches; a secret with a colour code in its middle is then found in one piece. */
function withoutNoise(text, noise) {
    const starts = [0];
    const shifts = [0];
    const pieces = [];
    let at = 0;
    let removed = 0;
    for (const match of text.matchAll(noise)) {
        if (match[0] === '')
            continue;
        pieces.push(text.slice(at, match.index));
        at = match.index + match[0].length;
        removed += match[0].length;
        starts.push(at - removed);
        shifts.push(removed);
    }
    if (removed === 0)
        return { text, origin: (index) => index, cuts: [] };
    return { text: pieces.join('') + text.slice(at), origin: (index) => index + shifts[lastAtOrBelow(starts, index)], cuts: starts.slice(1) };
}
/** Reads what `escape` (a global pattern) matches as the character that `read` gives. */
function decoded(text, escape, read) {
    const [starts, ends, origins] = [[-1], [0], [-1]];
    const pieces = [];
    let [at, length] = [0, 0];
    for (const { 0: match, index } of text.matchAll(escape)) {
        const before = text.slice(at, index);
        at = index + match.length;
        length += before.length;
        pieces.push(before, read(match));
        starts.push(length);
        origins.push(index);
        ends.push(at);
        length += 1;
    }
    return {
        text: pieces.join('') + text.slice(at),
        place(index) {
            const last = lastAtOrBelow(starts, index);
            const [start = -1, end = 0, origin = -1] = [starts[last], ends[last], origins[last]];
            if (index === start)
                return { from: origin, to: end };
            const from = end + (index - start - 1);
            return { from, to: from + 1 };
        },
    };
}
function lastAtOrBelow(sorted, value) {
    let [low, high] = [0, sorted.length - 1];
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (sorted[middle] <= value)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 57780:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createSpotter = createSpotter;
const automaton_js_1 = __webpack_require__(90969);
/**
 * The automaton is built when there is first something to read. What it says is a hint: a character beyond its classes may pass for another.
 * @param fold Literals are lower case, and Latin letters match in either case.
 */
function createSpotter(literals, fold = false) {
    let automaton;
    return {
        each(text, visit) {
            const { of, next, owners, width, firstFull } = (automaton ??= (0, automaton_js_1.buildAutomaton)(literals, fold));
            let state = 0;
            for (let index = 0; index < text.length; index += 1) {
                state = next[state + of[text.charCodeAt(index)]];
                if (state >= firstFull)
                    for (const owner of owners[state / width])
                        visit(owner, index + 1);
            }
        },
    };
}


/***/ }),

/***/ 66347:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.secretsOf = secretsOf;
exports.createGuard = createGuard;
const proxy_js_1 = __webpack_require__(37087);
const redact_js_1 = __webpack_require__(60310);
const index_js_1 = __webpack_require__(94365);
const SECRET_NAME = /TOKEN|KEY|SECRET|PASS|CREDENTIAL/i;
/** Names that match but hold no secret. */
const PLAIN_NAME = /^(SSH_AUTH_SOCK|GNOME_KEYRING_.*|.*_KEYRING|.*PASSTHROUGH.*|.*_PASSENV|.*PASSENV)$/;
/** Values in our own environment that may be secret, by the name of their variable; and passwords in URLs (of a proxy, of a database), whatever their name. */
function secretsOf(env) {
    return Object.entries(env)
        .filter(([name, value]) => SECRET_NAME.test(name) && !PLAIN_NAME.test(name) && (value?.length ?? 0) >= 6 && !isPlainValue(value ?? ''))
        .map(([, value]) => value ?? '')
        .concat(Object.values(env).flatMap((value) => (0, proxy_js_1.passwordsIn)(value ?? '')));
}
/** Words and paths that stand in such variables for other reasons (`true`, `/usr/bin/askpass`); masking them would blur every log. */
function isPlainValue(value) {
    return /^(true|false|\d{1,8}|\/[\w./-]+)$/.test(value);
}
/** One process has several guards, and one table of rules. */
const loaded = { rules: null, gunzip: null };
function createGuard(env) {
    const redactor = (0, redact_js_1.createRedactor)(secretsOf(env), () => loaded.rules);
    // Of a diff also as it stands in the file: what is broken over two lines has a sign between its halves.
    const holds = (text) => [text, text.replace(/^[+ -]/gm, ''), ...unpacked(text)].some(redactor.holds);
    return {
        clean(text) {
            const out = redactor.text(text);
            // What masking joined may be a secret again; whatever the reason, it does not go out.
            return out !== text && redactor.holds(out) ? WITHHELD : out;
        },
        exact(text) {
            if (holds(text))
                throw new index_js_1.WorldError('The text to be handed over holds a secret of this environment; it was not written.');
            return text;
        },
        holds,
        async arm(text) {
            if (loaded.gunzip === null && (text === undefined || PACKED.test(text)))
                loaded.gunzip = (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 23))).gunzipSync;
            if (loaded.rules === null && (text === undefined || redactor.wantsRules(text)))
                loaded.rules = await load();
        },
    };
}
/** RE2's engine reads any text in time that grows with its length alone. */
async function load() {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    return (0, redact_js_1.loadRules)((source) => RE2JS.compile(source));
}
const WITHHELD = '[withheld: a secret of this environment could not be taken out of this text]\n';
/** Bytes that one packed run may hold. */
const UNPACKED = 1 << 20;
const PACKED = /H4sI[A-Za-z0-9+/_-]{16}/;
/** What gzip and base64 hide. Where texts are cleaned such runs are masked unseen. */
function unpacked(text) {
    const { gunzip } = loaded;
    if (gunzip === null)
        return [];
    return [...text.matchAll(/H4sI[A-Za-z0-9+/_-]{16,65536}/g)].flatMap(([run]) => {
        try {
            return [gunzip(Buffer.from(run, 'base64'), { maxOutputLength: UNPACKED }).toString()];
        }
        catch {
            return [];
        }
    });
}


/***/ })

};
