export const id = 296;
export const ids = [296];
export const modules = {

/***/ 21206:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.checkBaseUrl = checkBaseUrl;
exports.checkKeyMayGo = checkKeyMayGo;
exports.checkResolved = checkResolved;
exports.checkTls = checkTls;
exports.ollamaBaseUrl = ollamaBaseUrl;
const address_js_1 = __webpack_require__(66475);
const METADATA_NAMES = ['metadata.google.internal', 'metadata.goog', 'instance-data', 'instance-data.ec2.internal'];
const PRIVATE_ENDINGS = ['.local', '.internal', '.lan', '.home', '.corp', '.intranet', '.home.arpa'];
/**
 * May a model be asked at this address? https anywhere public, http on loopback only; private hosts with `allowLocal`.
 * Metadata services, credentials inside the URL and odd spellings of an address are refused whatever is allowed.
 * Names are judged again by what they resolve to (`checkResolved`), because a public name may point inside.
 * @param url where requests, and the key, would go
 * @returns the reason as one sentence, without the URL's secrets
 */
function checkBaseUrl(url, options) {
    const spelling = checkSpelling(url);
    if (spelling !== null)
        return refuse(spelling);
    const { protocol, hostname } = new URL(url);
    const kind = hostKind(hostname);
    if (kind === 'never')
        return refuse(`${hostname} is a link-local, metadata or reserved address, where no model answers`);
    if (kind === 'private' && !options.allowLocal)
        return refuse(`${hostname} is on a private network; --allow-local permits that`);
    if (kind === 'public' && protocol === 'http:')
        return refuse(`http to ${hostname} would show the key and the code to the network; use https`);
    return { ok: true };
}
/** A key goes over https, or stays on this machine: on any other way everyone between could read it. */
function checkKeyMayGo(url) {
    if (!URL.canParse(url))
        return refuse('the address is no http or https URL');
    const { protocol, hostname } = new URL(url);
    if (protocol === 'https:' || hostKind(hostname) === 'loopback')
        return { ok: true };
    return refuse(`a key would go over http to ${hostname} for everyone on the way to read; use https, or unset the key`);
}
/** Judges the address that a name resolved to: a public name must stay public, `localhost` must stay here. */
function checkResolved(hostname, address, options) {
    const [named, found] = [hostKind(hostname), (0, address_js_1.addressKind)(address)];
    if (found === null || found === 'never')
        return refuse(`${hostname} resolves to ${address}, a link-local, metadata or reserved address`);
    if (found === 'public' || options.allowLocal || (named === 'loopback' && found === 'loopback'))
        return { ok: true };
    return refuse(`${hostname} resolves to ${address} on a private network; --allow-local permits that`);
}
/** Refuses an environment that switches certificate checks off: everything sent could be read on the way. */
function checkTls(env) {
    if (env.NODE_TLS_REJECT_UNAUTHORIZED !== '0')
        return { ok: true };
    return refuse('NODE_TLS_REJECT_UNAUTHORIZED=0 switches certificate checks off; unset it (NODE_EXTRA_CA_CERTS adds a certificate of your own)');
}
/**
 * The base URL that an OLLAMA_HOST value means: `host`, `host:port`, `:port` or a URL; the port is 11434 unless given, and a
 * server bound to every interface is asked on loopback.
 * @see https://docs.ollama.com/faq
 */
function ollamaBaseUrl(host) {
    const text = host.trim().replace(/\/{1,16}$/, '');
    const withScheme = /^https?:\/\//i.test(text) ? text : `http://${text.startsWith(':') ? '127.0.0.1' : ''}${text}`;
    if (!URL.canParse(withScheme))
        return withScheme;
    const url = new URL(withScheme);
    if (url.hostname === '0.0.0.0' || url.hostname === '[::]')
        url.hostname = '127.0.0.1';
    const portGiven = /:\d{1,5}$/.test(withScheme.split('/')[2] ?? '');
    if (!portGiven && !/^https?:\/\//i.test(text))
        url.port = '11434';
    return url.href.replace(/\/$/, '');
}
/** What can be said from the text alone. The parser would forgive all of this; nobody who means well writes it. */
function checkSpelling(url) {
    if (url.length > 2000 || /[\s\\\p{Cc}\p{Cf}]/u.test(url))
        return 'the address holds blanks, backslashes or invisible characters';
    const authority = /^https?:\/\/([^/?#]+)/i.exec(url)?.[1];
    if (authority === undefined || !URL.canParse(url))
        return 'the address is no http or https URL';
    if (authority.includes('@'))
        return 'the address holds a user name or a password; keys are taken from their variable';
    const parsed = new URL(url);
    if (parsed.search !== '' || parsed.hash !== '')
        return 'the address holds a query or a fragment; keys are taken from their variable';
    const typed = authority.replace(/:\d{0,5}$/, '').replace(/\.$/, '').toLowerCase();
    if ((0, address_js_1.addressKind)(bare(parsed.hostname)) !== null && !parsed.hostname.startsWith('[') && typed !== parsed.hostname) {
        return `the host is an unusual spelling of ${parsed.hostname}`;
    }
    return null;
}
function hostKind(hostname) {
    const name = bare(hostname);
    const kind = (0, address_js_1.addressKind)(name);
    if (kind !== null)
        return kind;
    if (METADATA_NAMES.includes(name))
        return 'never';
    if (name === 'localhost' || name.endsWith('.localhost'))
        return 'loopback';
    return !name.includes('.') || PRIVATE_ENDINGS.some((ending) => name.endsWith(ending)) ? 'private' : 'public';
}
function bare(hostname) {
    return hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '').toLowerCase();
}
function refuse(reason) {
    return { ok: false, reason };
}


/***/ }),

/***/ 40296:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openHubOf = openHubOf;
exports.remoteOf = remoteOf;
const address_js_1 = __webpack_require__(66475);
const endpoint_js_1 = __webpack_require__(21206);
const proxy_js_1 = __webpack_require__(37087);
const NAME = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
/**
 * The hub of this process: token, repository and API as the runner's environment (or a person's) names them. Nothing of it comes from the repository itself.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
async function openHubOf(env, clock, options) {
    const token = env.GITHUB_TOKEN || env.GH_TOKEN;
    const repository = options.repository ?? env.GITHUB_REPOSITORY ?? '';
    const api = (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '');
    if (token === undefined || token === '')
        return refuse('There is no token for GitHub: set GITHUB_TOKEN (in a workflow: `GITHUB_TOKEN: ${{ github.token }}`) or GH_TOKEN.');
    if (!isName(repository))
        return refuse('It is not known which repository is meant: give --repository OWNER/NAME, or set GITHUB_REPOSITORY.');
    if (!isApi(api))
        return refuse('GITHUB_API_URL is no https URL; the token is not sent there.');
    const [tls, way] = [(0, endpoint_js_1.checkTls)(env), (0, proxy_js_1.wayTo)(api, env)];
    if (api.startsWith('https:') && !tls.ok)
        return refuse(`GitHub is not asked: ${tls.reason}.`);
    if (way.via === 'unusable')
        return refuse(`GitHub is not asked: ${way.reason}.`);
    const { openHub } = await Promise.all(/* import() */[__webpack_require__.e(924), __webpack_require__.e(2826)]).then(__webpack_require__.t.bind(__webpack_require__, 62826, 23));
    return { ok: true, hub: openHub({ api, token, repository, clock }) };
}
/** Where git finds a repository of the server that this job works for, and what it needs to read there. */
function remoteOf(env, repository) {
    const token = env.GITHUB_TOKEN || env.GH_TOKEN;
    const server = (env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, '');
    if (token === undefined || token === '')
        return refuse('There is no token for GitHub: set GITHUB_TOKEN or GH_TOKEN.');
    if (!isApi(server))
        return refuse('GITHUB_SERVER_URL is no https URL; the token is not sent there.');
    return isName(repository) ? { ok: true, url: `${server}/${repository}`, token } : refuse('The repository has no name that GitHub gives.');
}
function isName(repository) {
    return NAME.test(repository) && !repository.split('/').some((part) => /^\.{1,2}$/.test(part));
}
/** http only to this very machine: anywhere else the token could be read on the way. */
function isApi(api) {
    if (!URL.canParse(api))
        return false;
    const { protocol, hostname, username, search } = new URL(api);
    const here = hostname === 'localhost' || (0, address_js_1.addressKind)(hostname.replace(/^\[|\]$/g, '')) === 'loopback';
    return username === '' && search === '' && (protocol === 'https:' || (protocol === 'http:' && here));
}
function refuse(reason) {
    return { ok: false, reason };
}


/***/ })

};
