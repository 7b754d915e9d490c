export const id = 296;
export const ids = [296];
export const modules = {

/***/ 66475:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.addressKind = addressKind;
/** First bytes, prefix length and kind; the first row that fits decides. From the IANA special-purpose registries and the clouds' own pages. */
const V4_ROWS = [
    [[168, 63, 129, 16], 32, 'never'], // Azure wire server
    [[100, 100, 100, 200], 32, 'never'], // Alibaba metadata
    [[192, 0, 0, 192], 32, 'never'], // Oracle metadata
    [[169, 254, 0, 0], 16, 'never'], // link-local: AWS, Google, Azure metadata
    [[0, 0, 0, 0], 8, 'never'],
    [[224, 0, 0, 0], 3, 'never'], // multicast and reserved
    [[127, 0, 0, 0], 8, 'loopback'],
    [[10, 0, 0, 0], 8, 'private'],
    [[100, 64, 0, 0], 10, 'private'],
    [[172, 16, 0, 0], 12, 'private'],
    [[192, 168, 0, 0], 16, 'private'],
    [[192, 0, 0, 0], 24, 'private'],
    [[192, 0, 2, 0], 24, 'private'],
    [[198, 18, 0, 0], 15, 'private'],
    [[198, 51, 100, 0], 24, 'private'],
    [[203, 0, 113, 0], 24, 'private'],
];
/** The kind of a textual IPv4 or IPv6 address (without brackets); null when the text is no address. */
function addressKind(text) {
    const v4 = parseV4(text);
    if (v4 !== null)
        return kindOfV4(v4);
    const v6 = parseV6(text);
    return v6 === null ? null : kindOfV6(v6);
}
/** Four plain decimal numbers only: other spellings of an IPv4 address exist to be overlooked. */
function parseV4(text) {
    const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
    if (match === null)
        return null;
    const [a = 0, b = 0, c = 0, d = 0] = match.slice(1).map(Number);
    return Math.max(a, b, c, d) > 255 ? null : [a, b, c, d];
}
function kindOfV4(address) {
    const row = V4_ROWS.find(([prefix, bits]) => toNumber(address) >>> (32 - bits) === toNumber(prefix) >>> (32 - bits));
    return row?.[2] ?? 'public';
}
function toNumber([a, b, c, d]) {
    return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
}
/** Eight 16-bit groups; the URL parser does the reading, so that we and the connection see the same address. */
function parseV6(text) {
    const bare = text.split('%')[0] ?? '';
    if (!bare.includes(':') || !URL.canParse(`http://[${bare}]/`))
        return null;
    const [head = '', tail] = new URL(`http://[${bare}]/`).hostname.slice(1, -1).split('::');
    const groups = (part) => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16)));
    if (tail === undefined)
        return groups(head);
    const [front, back] = [groups(head), groups(tail)];
    return [...front, ...Array.from({ length: 8 - front.length - back.length }, () => 0), ...back];
}
/** First two groups, prefix length and kind; the first row that fits decides. */
const V6_ROWS = [
    [0xfe80_0000, 10, 'never'], // link-local
    [0xff00_0000, 8, 'never'], // multicast
    [0xfd00_0ec2, 32, 'never'], // AWS metadata
    [0xfc00_0000, 7, 'private'],
    [0x2001_0000, 32, 'private'], // Teredo
    [0x2001_0db8, 32, 'private'], // documentation
];
function kindOfV6(groups) {
    const firstSet = groups.findIndex((group) => group !== 0);
    if (firstSet === -1)
        return 'never';
    if (firstSet === 7 && groups[7] === 1)
        return 'loopback';
    const head = (((groups[0] ?? 0) << 16) | (groups[1] ?? 0)) >>> 0;
    const row = V6_ROWS.find(([prefix, bits]) => head >>> (32 - bits) === prefix >>> (32 - bits));
    if (row !== undefined)
        return row[2];
    const inner = embeddedV4(groups);
    if (inner === null)
        return 'public';
    return kindOfV4(inner) === 'never' ? 'never' : 'private';
}
/** IPv4 inside IPv6 (mapped, compatible, NAT64, 6to4): a second spelling of an address, so never simply public or loopback. */
function embeddedV4(groups) {
    const split = (high = 0, low = 0) => [high >> 8, high & 255, low >> 8, low & 255];
    const leading = groups.slice(0, 5).every((group) => group === 0);
    if (leading && (groups[5] === 0xffff || groups[5] === 0))
        return split(groups[6], groups[7]);
    if (groups[0] === 0x64 && groups[1] === 0xff9b)
        return split(groups[6], groups[7]);
    return groups[0] === 0x2002 ? split(groups[1], groups[2]) : null;
}


/***/ }),

/***/ 40296:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openHubOf = openHubOf;
exports.remoteOf = remoteOf;
const address_js_1 = __webpack_require__(66475);
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
