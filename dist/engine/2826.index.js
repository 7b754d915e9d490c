export const id = 2826;
export const ids = [2826];
export const modules = {

/***/ 19971:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.visible = visible;
exports.oneLine = oneLine;
const invisible_js_1 = __webpack_require__(99064);
const terminal_js_1 = __webpack_require__(30955);
/** Fillers, joiners and old format characters beyond those that no patch may hold: a prompt needs none of them. */
const MORE_INVISIBLE = /[\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2065\u206a-\u206f\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
/**
 * Text that others wrote, made fit to be shown to a person or a model: what cannot be seen must not speak. Line feeds only, no
 * escape sequences, control or invisible characters; broken code units become U+FFFD.
 */
function visible(text) {
    return (0, invisible_js_1.stripInvisible)((0, terminal_js_1.stripTerminal)(text.replace(/\r\n?/g, '\n')))
        .replace(LONE_SURROGATE, '\ufffd')
        .replace(MORE_INVISIBLE, '');
}
/** The text on one line, blanks collapsed, at most `cap` characters (the last one then is `…`). */
function oneLine(text, cap) {
    const line = visible(text.slice(0, cap * 8)).replace(/\s+/gu, ' ').trim();
    return line.length <= cap ? line : `${line.slice(0, cap - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}


/***/ }),

/***/ 13032:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.checkLogHost = checkLogHost;
const address_js_1 = __webpack_require__(66475);
/** Where github.com keeps logs: https://docs.github.com/actions/reference/runners/self-hosted-runners#requirements-for-communication-with-github */
const GITHUB_HOSTS = ['.blob.core.windows.net', '.actions.githubusercontent.com', '.githubusercontent.com', '.github.com', '.ghe.com'];
/**
 * May a log be fetched from where GitHub's API sends us? https, and for github.com a host of GitHub's own; a server of one's own keeps
 * them where it likes, but not on an address of this machine or of a cloud's metadata service, unless it is here itself (threat L8).
 * @param location the `Location` of the redirect; it is signed, so it is never repeated in a sentence
 * @param api the base URL of the API that answered
 */
function checkLogHost(location, api) {
    if (location.length > 8000 || !URL.canParse(location))
        return refuse('the address of the log is none');
    const [url, home] = [new URL(location), new URL(api)];
    if (url.username !== '' || url.password !== '')
        return refuse('the address of the log holds a name or password');
    if (isLoopback(home.hostname) && isLoopback(url.hostname))
        return { ok: true };
    if (url.protocol !== 'https:')
        return refuse('the log would come over an unprotected connection');
    const kind = (0, address_js_1.addressKind)(bare(url.hostname));
    if (kind !== null && kind !== 'public' && url.hostname !== home.hostname)
        return refuse('the log lies on a private or reserved address');
    if (!isGitHub(home.hostname) || isGitHub(url.hostname))
        return { ok: true };
    return refuse(`the log lies on ${url.hostname.slice(0, 100)}, which is no host of GitHub's`);
}
function isGitHub(host) {
    return host === 'api.github.com' || GITHUB_HOSTS.some((ending) => host.endsWith(ending));
}
function isLoopback(host) {
    return (0, address_js_1.addressKind)(bare(host)) === 'loopback' || host === 'localhost';
}
function bare(host) {
    return host.replace(/^\[|\]$/g, '').toLowerCase();
}
function refuse(reason) {
    return { ok: false, reason };
}


/***/ }),

/***/ 56639:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openClient = openClient;
const zod_1 = __webpack_require__(50924);
const foreign_js_1 = __webpack_require__(19971);
const retry_js_1 = __webpack_require__(23960);
const PAGE = 100;
const PAGES = 10;
/** The only place that holds the token. It goes to the API's own host and nowhere else, and no error is passed on that could hold it (threat S8). */
function openClient(options) {
    const [owner = '', repo = ''] = options.repository.split('/');
    let opened;
    let waitedInAll = 0;
    const send = async ({ route, params = {} }, redirect) => {
        const signal = AbortSignal.timeout((options.timeoutSeconds ?? 30) * 1000);
        try {
            const answer = await (await (opened ??= load(options))).request(route, { ...(route.includes('{owner}') ? { owner, repo } : {}), ...params, request: { redirect, signal } });
            return { ok: true, ...answer };
        }
        catch (error) {
            return { ok: false, ...replyOf(error, options.token) };
        }
    };
    const sendUntil = async (question, redirect) => {
        const repeatable = question.repeatable ?? !question.route.startsWith('POST');
        for (let [tries, waited] = [1, 0];; tries += 1) {
            const sent = await send(question, redirect);
            if (sent.ok)
                return { ok: true, value: sent };
            const move = (0, retry_js_1.nextMove)(sent, { tries, waited, waitedInAll, repeatable, now: options.clock.now() });
            if (move.do === 'stop')
                return refuse(move.why, sentence(move.why, sent));
            await options.clock.sleep(move.ms);
            waited += move.ms;
            waitedInAll += move.ms;
        }
    };
    const ask = async (question) => {
        const sent = await sendUntil(question, 'follow');
        if (!sent.ok)
            return sent;
        const read = question.decode.safeParse(sent.value.data);
        return read.success ? { ok: true, value: read.data } : refuse('unreachable', `GitHub's answer to ${question.route} is not of the documented form (${(0, foreign_js_1.oneLine)(read.error.issues[0]?.path.join('.') ?? '', 80)}).`);
    };
    return {
        ask,
        askAll: (question) => everyPage(ask, question),
        askGraph: (question) => askGraph(ask, question, options),
        async askWhere(question) {
            const sent = await sendUntil(question, 'manual');
            if (!sent.ok)
                return sent;
            return whereTo(sent.value);
        },
    };
}
async function everyPage(ask, question) {
    const all = [];
    for (let page = 1; page <= PAGES; page += 1) {
        const part = await ask({ ...question, params: { ...question.params, per_page: PAGE, page } });
        if (!part.ok)
            return part;
        all.push(...part.value);
        if (part.value.length < PAGE)
            break;
    }
    return { ok: true, value: all };
}
async function askGraph(ask, { document, variables, decode }, { api, token }) {
    const answer = await ask({ route: `POST ${graphOf(api)}`, params: { query: document, variables }, decode: graphReply, repeatable: true });
    if (!answer.ok)
        return answer;
    const { data, errors = [] } = answer.value;
    const [error] = errors;
    if (error !== undefined)
        return graphRefusal(error, token);
    const read = decode.safeParse(data);
    return read.success ? { ok: true, value: read.data } : refuse('unreachable', "GitHub's answer is not of the documented form.");
}
/** GitHub answers with 200 also where it refuses, and says so inside. @see https://spec.graphql.org/October2021/#sec-Response-Format */
const graphReply = zod_1.z.object({ data: zod_1.z.unknown().optional(), errors: zod_1.z.array(zod_1.z.object({ type: zod_1.z.string().optional(), message: zod_1.z.string() })).optional() });
const GRAPH_FAULTS = { FORBIDDEN: 'forbidden', INSUFFICIENT_SCOPES: 'forbidden', NOT_FOUND: 'absent', RATE_LIMITED: 'limited', RATE_LIMIT: 'limited' };
/** On a server of one's own it lies beside the REST API, not below it. @see https://docs.github.com/enterprise-server/graphql/guides/forming-calls-with-graphql */
function graphOf(api) {
    return api.endsWith('/api/v3') ? `${api.slice(0, -'/v3'.length)}/graphql` : `${api}/graphql`;
}
function graphRefusal({ type = '', message }, token) {
    const why = GRAPH_FAULTS[type] ?? 'invalid';
    return refuse(why, sentence(why, { headers: {}, message: (0, foreign_js_1.oneLine)(message.replaceAll(token, '[token]'), 300) }));
}
/** With the first question. A static import would be taken for one of CommonJS by the bundler, which this package does not have. It finds the proxy of our environment by itself. */
async function load({ api, token }) {
    return (await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 92413))).getOctokit(token, { baseUrl: api, userAgent: 'heal-action', log: SILENT });
}
function whereTo({ headers: { location } }) {
    return typeof location !== 'string' ? refuse('unreachable', 'GitHub did not say where the log lies.') : { ok: true, value: location };
}
/** Octokit warns on the console, with URLs. */
const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
/** What is taken over of an error: a status, a message, and the headers that tell of limits and permissions. The request in it is not, and a token that a server echoes is cut out. */
function replyOf(error, token) {
    const { status, response, message } = error;
    const answered = response !== undefined && typeof status === 'number';
    const data = response?.data;
    const details = (Array.isArray(data?.errors) ? data.errors : []).map((one) => (typeof one === 'string' ? one : one?.message)).filter((one) => typeof one === 'string');
    const told = answered ? [typeof data?.message === 'string' ? data.message : '', ...details] : [typeof message === 'string' ? message : ''];
    return { ...(answered ? { status } : {}), headers: response?.headers ?? {}, message: (0, foreign_js_1.oneLine)(told.filter((one) => one !== '').join(': ').replaceAll(token, '[token]'), 300) };
}
function sentence(why, { status, headers, message }) {
    const said = message === '' ? '' : `: ${message.replace(/https?:\/\/\S+/g, '').trim()}`;
    if (why === 'auth')
        return 'GitHub does not take the token: it is wrong, or has run out.';
    if (why === 'forbidden')
        return `The token may not do this${said}${permissionOf(headers)}.`;
    if (why === 'limited')
        return `GitHub's rate limit lasts longer than we wait${said}${endOf(headers)}.`;
    if (why === 'unreachable')
        return status === undefined ? 'GitHub could not be reached.' : `GitHub answered with ${status}${said}.`;
    return `GitHub refuses${status === undefined ? '' : ` (${status})`}${said}.`.replace(/\.\.$/, '.');
}
function endOf({ 'x-ratelimit-reset': reset }) {
    return reset === undefined || !/^\d{9,10}$/.test(reset) ? '' : ` (it ends at ${new Date(Number(reset) * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC)`;
}
function permissionOf(headers) {
    const accepted = headers['x-accepted-github-permissions'];
    return accepted === undefined ? '' : ` (it would take ${(0, foreign_js_1.oneLine)(accepted.replace(/=/g, ': '), 100)})`;
}
function refuse(why, reason) {
    return { ok: false, why, reason };
}


/***/ }),

/***/ 56430:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.anything = exports.viewer = exports.authorOf = exports.branch = exports.pullFiles = exports.comments = exports.comment = exports.pulls = exports.pull = exports.permission = exports.commit = exports.made = exports.refs = exports.ref = exports.file = exports.jobs = exports.job = exports.runs = exports.run = exports.about = void 0;
const zod_1 = __webpack_require__(50924);
/**
 * GitHub's replies, as far as we use them. Texts in them (names, titles, messages) are foreign; numbers and hashes are what decides.
 * @see https://docs.github.com/rest
 */
const sha = zod_1.z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const id = zod_1.z.number().int().nonnegative();
const user = zod_1.z.object({ login: zod_1.z.string(), id }).nullable().transform((one) => one ?? { login: 'ghost', id: 0 });
const gone = zod_1.z.object({ id }).nullish().transform((one) => one?.id ?? null);
exports.about = zod_1.z.object({ id, default_branch: zod_1.z.string(), private: zod_1.z.boolean() }).transform((one) => ({ id: one.id, defaultBranch: one.default_branch, private: one.private }));
exports.run = zod_1.z
    .object({
    id, run_attempt: id.default(1), workflow_id: id, path: zod_1.z.string(), name: zod_1.z.string().nullish(), event: zod_1.z.string(), status: zod_1.z.string().nullable(), conclusion: zod_1.z.string().nullable(), head_sha: sha, head_branch: zod_1.z.string().nullable(),
    head_repository: gone, repository: zod_1.z.object({ id }), actor: user.optional(), triggering_actor: user.optional(), pull_requests: zod_1.z.array(zod_1.z.object({ number: id, base: zod_1.z.object({ repo: zod_1.z.object({ id }) }) })).nullish(), html_url: zod_1.z.string(),
})
    .transform((one) => ({
    id: one.id, attempt: one.run_attempt, workflow: { id: one.workflow_id, path: one.path.replace(/@.*$/, ''), name: one.name ?? '' }, event: one.event, status: one.status ?? '', conclusion: one.conclusion, headSha: one.head_sha,
    headBranch: one.head_branch, headRepository: one.head_repository, repository: one.repository.id, actor: one.actor?.login ?? '', ...(one.triggering_actor === undefined ? {} : { startedBy: one.triggering_actor }), url: one.html_url,
    pulls: (one.pull_requests ?? []).filter((pull) => pull.base.repo.id === one.repository.id).map((pull) => pull.number),
}));
exports.runs = zod_1.z.object({ workflow_runs: zod_1.z.array(exports.run) }).transform((one) => one.workflow_runs);
const step = zod_1.z.object({ name: zod_1.z.string(), number: id, conclusion: zod_1.z.string().nullable() });
exports.job = zod_1.z
    .object({ id, name: zod_1.z.string(), conclusion: zod_1.z.string().nullable(), labels: zod_1.z.array(zod_1.z.string()).default([]), steps: zod_1.z.array(step).default([]), html_url: zod_1.z.string().nullable() })
    .transform(({ html_url: url, ...one }) => ({ ...one, url: url ?? '' }));
exports.jobs = zod_1.z.object({ jobs: zod_1.z.array(exports.job) }).transform((one) => one.jobs);
exports.file = zod_1.z.object({ type: zod_1.z.literal('file'), encoding: zod_1.z.literal('base64'), content: zod_1.z.string() }).transform(({ content }) => Buffer.from(content, 'base64').toString('utf8'));
exports.ref = zod_1.z.object({ ref: zod_1.z.string(), object: zod_1.z.object({ sha }) }).transform((one) => ({ name: one.ref.replace(/^refs\//, ''), sha: one.object.sha }));
exports.refs = zod_1.z.array(exports.ref);
exports.made = zod_1.z.object({ sha });
exports.commit = zod_1.z
    .object({ sha, tree: zod_1.z.object({ sha }), parents: zod_1.z.array(zod_1.z.object({ sha })), message: zod_1.z.string(), author: zod_1.z.object({ name: zod_1.z.string(), email: zod_1.z.string() }) })
    .transform((one) => ({ sha: one.sha, tree: one.tree.sha, parents: one.parents.map((parent) => parent.sha), message: one.message, author: { name: one.author.name, email: one.author.email } }));
exports.permission = zod_1.z.object({ permission: zod_1.z.enum(['admin', 'write', 'read', 'none']) }).transform((one) => one.permission);
exports.pull = zod_1.z
    .object({
    number: id, node_id: zod_1.z.string(), html_url: zod_1.z.string(), title: zod_1.z.string(), body: zod_1.z.string().nullable(), state: zod_1.z.enum(['open', 'closed']), draft: zod_1.z.boolean().default(false),
    head: zod_1.z.object({ ref: zod_1.z.string(), sha, repo: gone }), base: zod_1.z.object({ ref: zod_1.z.string() }), labels: zod_1.z.array(zod_1.z.object({ name: zod_1.z.string() })), user,
})
    .transform((one) => ({
    number: one.number, node: one.node_id, url: one.html_url, title: one.title, body: one.body ?? '', state: one.state, draft: one.draft, base: one.base.ref, author: one.user, labels: one.labels.map((label) => label.name),
    head: { branch: one.head.ref, sha: one.head.sha, repository: one.head.repo },
}));
exports.pulls = zod_1.z.array(exports.pull);
exports.comment = zod_1.z.object({ id, body: zod_1.z.string().default(''), user }).transform((one) => ({ id: one.id, body: one.body, author: one.user }));
exports.comments = zod_1.z.array(exports.comment);
exports.pullFiles = zod_1.z.array(zod_1.z.object({ filename: zod_1.z.string(), patch: zod_1.z.string().optional() }).transform(({ filename, patch }) => ({ path: filename, ...(patch === undefined ? {} : { patch }) })));
exports.branch = zod_1.z.object({ protected: zod_1.z.boolean().default(false), commit: zod_1.z.object({ sha }) }).transform((one) => ({ sha: one.commit.sha, protected: one.protected }));
exports.authorOf = zod_1.z.object({ author: zod_1.z.object({ login: zod_1.z.string() }).partial().nullish() }).transform((one) => one.author?.login ?? null);
/** @see https://docs.github.com/graphql/reference/queries#user */
exports.viewer = zod_1.z.object({ viewer: zod_1.z.object({ login: zod_1.z.string(), databaseId: id }) }).transform(({ viewer: { login, databaseId } }) => ({ login, id: databaseId }));
exports.anything = zod_1.z.unknown().transform(() => null);


/***/ }),

/***/ 62826:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openHub = openHub;
const client_js_1 = __webpack_require__(56639);
const read = __importStar(__webpack_require__(56430));
const log_js_1 = __webpack_require__(31824);
/** The hub port over GitHub's REST API (or that of an Enterprise Server). */
function openHub(options) {
    const client = (0, client_js_1.openClient)(options);
    const { ask, askAll } = client;
    const done = async (route, params) => ask({ route, params, decode: read.anything });
    return {
        repository: options.repository,
        about: () => ask({ route: 'GET /repos/{owner}/{repo}', decode: read.about }),
        run: (run_id) => ask({ route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}', params: { run_id }, decode: read.run }),
        jobs: (run_id, attempt_number) => askAll({ route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs', params: { run_id, attempt_number }, decode: read.jobs }),
        async log(job_id) {
            const where = await client.askWhere({ route: 'GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs', params: { job_id } });
            return where.ok ? (0, log_js_1.streamLog)(where.value, options.api) : where;
        },
        runs: (workflow_id, { branch, headSha, status }) => ask({ route: 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', params: { workflow_id, per_page: 30, ...given({ branch, head_sha: headSha, status }) }, decode: read.runs }),
        redRuns: (branch) => ask({ route: 'GET /repos/{owner}/{repo}/actions/runs', params: { branch, status: 'failure', per_page: 30 }, decode: read.runs }),
        // Twice asked is once done: the second time GitHub says that it runs already.
        rerunFailed: (run_id) => done('POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs', { run_id }),
        dispatch: (workflow_id, ref, inputs) => done('POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', { workflow_id, ref, inputs }),
        file: (path, ref) => ask({ route: 'GET /repos/{owner}/{repo}/contents/{path}', params: { path, ref }, decode: read.file }),
        ref: (ref) => ask({ route: 'GET /repos/{owner}/{repo}/git/ref/{ref}', params: { ref }, decode: read.ref }),
        refs: (ref) => ask({ route: 'GET /repos/{owner}/{repo}/git/matching-refs/{ref}', params: { ref }, decode: read.refs }),
        createRef: (name, sha) => done('POST /repos/{owner}/{repo}/git/refs', { ref: `refs/${name}`, sha }),
        moveRef: (ref, sha) => done('PATCH /repos/{owner}/{repo}/git/refs/{ref}', { ref, sha, force: false }),
        deleteRef: (ref) => done('DELETE /repos/{owner}/{repo}/git/refs/{ref}', { ref }),
        commit: (commit_sha) => ask({ route: 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}', params: { commit_sha }, decode: read.commit }),
        makeCommit: (request) => makeCommit(client, request),
        permission: (username) => ask({ route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission', params: { username }, decode: read.permission }),
        pull: (pull_number) => ask({ route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}', params: { pull_number }, decode: read.pull }),
        pulls: ({ head, base, state }) => askAll({ route: 'GET /repos/{owner}/{repo}/pulls', params: { state, ...given({ head: head === undefined ? undefined : `${options.repository.split('/')[0] ?? ''}:${head}`, base }) }, decode: read.pulls }),
        openPull: (request) => ask({ route: 'POST /repos/{owner}/{repo}/pulls', params: { ...request }, decode: read.pull }),
        editPull: (pull_number, change) => ask({ route: 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}', params: { pull_number, ...change }, decode: read.pull }),
        addLabels: (issue_number, labels) => done('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', { issue_number, labels }),
        removeLabel: (issue_number, name) => done('DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', { issue_number, name }),
        assign: (issue_number, assignees) => done('POST /repos/{owner}/{repo}/issues/{issue_number}/assignees', { issue_number, assignees }),
        requestReview: (pull_number, reviewers) => done('POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers', { pull_number, reviewers }),
        comments: (issue_number) => askAll({ route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments', params: { issue_number }, decode: read.comments }),
        comment: (issue_number, body) => ask({ route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', params: { issue_number, body }, decode: read.comment }),
        editComment: (comment_id, body) => done('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id, body }),
        review: (pull_number, { body, comments, commit }) => done('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
            pull_number, body, event: 'COMMENT', ...given({ commit_id: commit }),
            comments: comments.map(({ path, line, startLine, body: text }) => ({ path, line, side: 'RIGHT', body: text, ...(startLine === undefined || startLine === line ? {} : { start_line: startLine, start_side: 'RIGHT' }) })),
        }),
        ...whatIsAbout(client),
    };
}
/** What push, suggestions and reviewers ask besides. */
function whatIsAbout({ ask, askAll, askGraph }) {
    return {
        reviewComments: (pull_number) => askAll({ route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', params: { pull_number }, decode: read.comments }),
        pullFiles: (pull_number) => askAll({ route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files', params: { pull_number }, decode: read.pullFiles }),
        pullsOf: (commit_sha) => askAll({ route: 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', params: { commit_sha }, decode: read.pulls }),
        branch: (name) => ask({ route: 'GET /repos/{owner}/{repo}/branches/{branch}', params: { branch: name }, decode: read.branch }),
        authorOf: (ref) => ask({ route: 'GET /repos/{owner}/{repo}/commits/{ref}', params: { ref }, decode: read.authorOf }),
        self: () => askGraph({ document: 'query { viewer { login databaseId } }', variables: {}, decode: read.viewer }),
        ready: (id) => askGraph({ document: READY, variables: { id }, decode: read.anything }),
        draft: (id) => askGraph({ document: DRAFT, variables: { id }, decode: read.anything }),
    };
}
/** What REST cannot do. Done twice they change nothing, so they may be asked for again. @see https://docs.github.com/graphql/reference/mutations#markpullrequestreadyforreview */
const READY = 'mutation($id: ID!) { markPullRequestReadyForReview(input: { pullRequestId: $id }) { pullRequest { isDraft } } }';
const DRAFT = 'mutation($id: ID!) { convertPullRequestToDraft(input: { pullRequestId: $id }) { pullRequest { isDraft } } }';
/** Objects only, named by their content: whoever asks for them again gets the same, so they may be asked for again. */
async function makeCommit({ ask }, { baseTree, changes, parents, message }) {
    const entries = [];
    for (const { path, mode, content } of changes) {
        if (content === null) {
            entries.push({ path, mode, type: 'blob', sha: null });
            continue;
        }
        const blob = await ask({ route: 'POST /repos/{owner}/{repo}/git/blobs', params: { content: Buffer.from(content).toString('base64'), encoding: 'base64' }, decode: read.made, repeatable: true });
        if (!blob.ok)
            return blob;
        entries.push({ path, mode, type: 'blob', sha: blob.value.sha });
    }
    // A tree without a change is one that GitHub refuses to make.
    const tree = entries.length === 0 ? { ok: true, value: { sha: baseTree } } : await ask({ route: 'POST /repos/{owner}/{repo}/git/trees', params: { base_tree: baseTree, tree: entries }, decode: read.made, repeatable: true });
    if (!tree.ok)
        return tree;
    return ask({ route: 'POST /repos/{owner}/{repo}/git/commits', params: { message, tree: tree.value.sha, parents }, decode: read.commit, repeatable: true });
}
function given(fields) {
    return Object.fromEntries(Object.entries(fields).filter((entry) => entry[1] !== undefined));
}


/***/ }),

/***/ 31824:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.streamLog = streamLog;
const log_host_js_1 = __webpack_require__(13032);
/** A log that is longer is cut: whoever wrote it wanted us to drown. */
const LONGEST = 1024 ** 3;
const SILENCE_MS = 60_000;
/**
 * The log that a redirect of the API leads to, as a stream. No token goes there, no second redirect is followed, nothing is unpacked, and the signed
 * address is in no sentence.
 */
async function streamLog(location, api) {
    const check = (0, log_host_js_1.checkLogHost)(location, api);
    if (!check.ok)
        return refuse(`The log is not fetched: ${check.reason}.`);
    const { HttpClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942)]).then(__webpack_require__.bind(__webpack_require__, 44942));
    const client = new HttpClient('heal-action', [], { allowRedirects: false, allowRetries: true, maxRetries: 2, socketTimeout: SILENCE_MS, keepAlive: false });
    try {
        const { message } = await client.get(location, { 'accept-encoding': 'identity' });
        if (message.statusCode !== 200) {
            message.resume();
            return refuse(`The host of the log answered with ${message.statusCode ?? 'nothing'}.`);
        }
        if ((message.headers['content-encoding'] ?? 'identity') !== 'identity') {
            message.destroy();
            return refuse('The host of the log sent it packed, which was not asked for.');
        }
        return { ok: true, value: capped(message) };
    }
    catch {
        return refuse('The host of the log could not be reached.');
    }
}
async function* capped(stream) {
    let left = LONGEST;
    for await (const chunk of stream) {
        yield chunk.subarray(0, left);
        left -= chunk.length;
        if (left <= 0)
            return;
    }
}
function refuse(reason) {
    return { ok: false, why: 'unreachable', reason };
}


/***/ }),

/***/ 23960:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LONGEST_IN_ALL = exports.LONGEST_WAIT = void 0;
exports.nextMove = nextMove;
/** Nobody waits longer for one question: a rate limit that outlasts it is told, and the work is kept. */
exports.LONGEST_WAIT = 120_000;
/** Nor for all of them: a job that waits is paid for. */
exports.LONGEST_IN_ALL = 600_000;
/** GitHub's advice where it names no time. */
const SECONDARY = 60_000;
const TRIES = 4;
/**
 * What to do about an answer that is none: wait and ask again, or stop and say what kind of refusal it is.
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
function nextMove(reply, trying) {
    const { status } = reply;
    if (status === undefined || status >= 500)
        return trying.repeatable && trying.tries < TRIES ? waiting(1000 * 2 ** (trying.tries - 1), trying, 'unreachable') : stop('unreachable');
    const limited = limitOf(reply, trying);
    return limited === null ? stop(faultOf(status, reply.message)) : waiting(limited, trying, 'limited');
}
function waiting(ms, { waited, waitedInAll, tries }, why) {
    return waited + ms > exports.LONGEST_WAIT || waitedInAll + ms > exports.LONGEST_IN_ALL || tries >= TRIES ? stop(why) : { do: 'wait', ms };
}
/** Milliseconds until the limit ends; null where this is no limit. Both kinds come as 403 as well as 429. */
function limitOf({ status, headers, message }, { now, tries }) {
    if (status !== 403 && status !== 429)
        return null;
    const after = delay(headers['retry-after'], now);
    if (after !== null)
        return Math.max(1000, after);
    const [spent, reset] = [headers['x-ratelimit-remaining'] === '0', seconds(headers['x-ratelimit-reset'])];
    if (spent && reset !== null)
        return Math.max(1000, reset * 1000 - now + 1000);
    return spent || status === 429 || /rate limit|abuse detection/i.test(message) ? SECONDARY * 2 ** (tries - 1) : null;
}
/** Seconds, or a date: https://www.rfc-editor.org/rfc/rfc9110#name-retry-after. Milliseconds. */
function delay(text, now) {
    const counted = seconds(text);
    if (counted !== null)
        return counted * 1000;
    const date = text !== undefined && /^[A-Z][a-z]{2}, [\w :]{10,30} GMT$/.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(date) ? null : date - now;
}
function seconds(text) {
    return text !== undefined && /^\d{1,10}$/.test(text) ? Number(text) : null;
}
function faultOf(status, message) {
    if (status === 401)
        return 'auth';
    if (status === 403)
        return 'forbidden';
    if (status === 404 || status === 410)
        return 'absent';
    if (/already exists/i.test(message))
        return 'exists';
    if (status === 409 || /fast.?forward|protected|rule violation|does not exist|cannot be updated/i.test(message))
        return 'moved';
    return 'invalid';
}
function stop(why) {
    return { do: 'stop', why };
}


/***/ })

};
