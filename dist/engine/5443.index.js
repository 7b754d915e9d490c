export const id = 5443;
export const ids = [5443];
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

/***/ 62348:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.NO_USAGE = void 0;
exports.addUsage = addUsage;
exports.dollars = dollars;
/** Nothing was asked, so nothing was paid. */
exports.NO_USAGE = { calls: 0, promptTokens: 0, completionTokens: 0, seconds: 0, money: 0 };
/** Two usages together. What nobody knows the price of stays counted apart, so that the sum can say "at least". */
function addUsage(a, b) {
    const calls = a.calls + b.calls;
    const unpricedCalls = (a.unpricedCalls ?? 0) + (b.unpricedCalls ?? 0);
    const known = (a.money !== undefined || b.money !== undefined) && (calls === 0 || unpricedCalls < calls);
    return {
        calls,
        promptTokens: a.promptTokens + b.promptTokens,
        completionTokens: a.completionTokens + b.completionTokens,
        seconds: a.seconds + b.seconds,
        ...(known ? { money: dollars((a.money ?? 0) + (b.money ?? 0)) } : {}),
        ...(unpricedCalls === 0 ? {} : { unpricedCalls }),
    };
}
/** US dollars to the billionth, so that sums of small prices read as people write them. */
function dollars(amount) {
    return Math.round(amount * 1e9) / 1e9;
}


/***/ }),

/***/ 65731:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openaiBody = openaiBody;
exports.ollamaBody = ollamaBody;
/**
 * The body of `POST /chat/completions`. The cap on the answer comes in `parameters`, because its name differs between
 * endpoints; a parameter that is undefined takes its field out of the body.
 * @see https://platform.openai.com/docs/api-reference/chat/create
 */
function openaiBody(request) {
    return withoutUndefined({
        model: request.model,
        messages: request.messages,
        temperature: request.temperature,
        seed: request.seed,
        stream: false,
        ...request.parameters,
    });
}
/**
 * The body of `POST /api/chat`. `truncate` and `shift` are off: Ollama would otherwise drop the middle of a long prompt without
 * a word. The window is always asked for: its default is 4,096 tokens on most machines. Streamed: a model that has died is noticed
 * by its silence, and one that goes round in circles need not be waited for.
 * @see https://docs.ollama.com/api/chat
 */
function ollamaBody(request) {
    const options = withoutUndefined({
        num_ctx: request.contextTokens,
        num_predict: request.maxTokens,
        temperature: request.temperature,
        seed: request.seed,
    });
    return withoutUndefined({
        model: request.model,
        messages: request.messages,
        stream: true,
        truncate: false,
        shift: false,
        think: false,
        keep_alive: '5m',
        options,
        ...request.parameters,
    });
}
function withoutUndefined(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 5443:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.priceOf = exports.PRICES = exports.moneyFor = exports.openaiBody = exports.ollamaBody = exports.createWatch = exports.selectProviders = exports.perProvider = exports.selectRoles = exports.PROVIDERS = exports.DEFAULT_CASCADE = void 0;
var table_js_1 = __webpack_require__(22547);
Object.defineProperty(exports, "DEFAULT_CASCADE", ({ enumerable: true, get: function () { return table_js_1.DEFAULT_CASCADE; } }));
Object.defineProperty(exports, "PROVIDERS", ({ enumerable: true, get: function () { return table_js_1.PROVIDERS; } }));
var roles_js_1 = __webpack_require__(56126);
Object.defineProperty(exports, "selectRoles", ({ enumerable: true, get: function () { return roles_js_1.selectRoles; } }));
var select_js_1 = __webpack_require__(61319);
Object.defineProperty(exports, "perProvider", ({ enumerable: true, get: function () { return select_js_1.perProvider; } }));
Object.defineProperty(exports, "selectProviders", ({ enumerable: true, get: function () { return select_js_1.selectProviders; } }));
var watch_js_1 = __webpack_require__(28962);
Object.defineProperty(exports, "createWatch", ({ enumerable: true, get: function () { return watch_js_1.createWatch; } }));
var bodies_js_1 = __webpack_require__(65731);
Object.defineProperty(exports, "ollamaBody", ({ enumerable: true, get: function () { return bodies_js_1.ollamaBody; } }));
Object.defineProperty(exports, "openaiBody", ({ enumerable: true, get: function () { return bodies_js_1.openaiBody; } }));
var prices_js_1 = __webpack_require__(15069);
Object.defineProperty(exports, "moneyFor", ({ enumerable: true, get: function () { return prices_js_1.moneyFor; } }));
Object.defineProperty(exports, "PRICES", ({ enumerable: true, get: function () { return prices_js_1.PRICES; } }));
Object.defineProperty(exports, "priceOf", ({ enumerable: true, get: function () { return prices_js_1.priceOf; } }));


/***/ }),

/***/ 15069:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.PRICES = void 0;
exports.priceOf = priceOf;
exports.moneyFor = moneyFor;
const usage_js_1 = __webpack_require__(62348);
const GOOGLE = { provider: 'gemini', asOf: '2026-10-07', source: 'https://ai.google.dev/gemini-api/docs/pricing' };
const GROQ = { provider: 'groq', asOf: '2026-05-27', source: 'https://console.groq.com/docs/models' };
const OPENAI = { provider: 'openai', asOf: '2026-04-23', source: 'https://developers.openai.com/api/docs/pricing' };
/**
 * List prices of the paid plans, for text, below the sizes at which long prompts cost more (ours are far below).
 * A model that is not here has no known price: nothing is guessed from its name.
 */
exports.PRICES = [
    { ...GOOGLE, model: 'gemini-3.8-flash', prompt: 0.75, completion: 3.75, until: '2026-12-31' },
    { ...GOOGLE, model: 'gemini-3.8-flash', prompt: 1.5, completion: 7.5 },
    { ...GOOGLE, model: 'gemini-3.5-flash', prompt: 1.5, completion: 9 },
    { ...GOOGLE, model: 'gemini-3.5-flash-lite', prompt: 0.3, completion: 2.5 },
    { ...GOOGLE, model: 'gemini-3.1-flash-lite', prompt: 0.25, completion: 1.5 },
    { ...GOOGLE, model: 'gemini-2.5-flash', prompt: 0.3, completion: 2.5 },
    { ...GOOGLE, model: 'gemini-2.5-flash-lite', prompt: 0.1, completion: 0.4 },
    { ...GROQ, model: 'openai/gpt-oss-120b', prompt: 0.15, completion: 0.6 },
    { ...GROQ, model: 'openai/gpt-oss-20b', prompt: 0.075, completion: 0.3 },
    { ...OPENAI, model: 'gpt-5.4-mini', prompt: 0.75, completion: 4.5 },
    { ...OPENAI, model: 'gpt-5.5', prompt: 5, completion: 30 },
];
const FREE = { prompt: 0, completion: 0 };
/**
 * What a model costs, or undefined where nobody knows.
 * @param model as the provider names it, also with a date behind it (a dated snapshot costs what its alias costs)
 * @param now milliseconds since the epoch
 */
function priceOf(provider, model, now) {
    if (isFree(provider, model))
        return FREE;
    const name = model.replace(/^models\//, '').replace(/-\d{4}-\d{2}-\d{2}$/, '');
    const today = new Date(now).toISOString().slice(0, 10);
    return exports.PRICES.find((row) => row.provider === provider.name && row.model === name && (row.until === undefined || today <= row.until));
}
/** A machine of one's own and a recorded file cost nothing, nor do OpenRouter's free variants; Ollama's hosted models are neither local nor priced by the token. */
function isFree({ name, baseUrl }, model) {
    if (name === 'replay')
        return true;
    if (name === 'ollama')
        return !/[:-]cloud$/.test(model) && !/^https?:\/\/(?:[^/]{0,200}\.)?ollama\.com(?:[:/]|$)/i.test(baseUrl);
    return name === 'openrouter' && model.endsWith(':free');
}
/** US dollars for so many tokens. */
function moneyFor(price, tokens) {
    return (0, usage_js_1.dollars)((price.prompt * tokens.prompt + price.completion * tokens.completion) / 1e6);
}


/***/ }),

/***/ 56126:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.selectRoles = selectRoles;
const select_js_1 = __webpack_require__(61319);
/**
 * The providers of a run, and the roles that were given to single models of them or of others. A model of a provider that is not in the cascade is
 * held to the same rules: a key, and an address of its own (a bare `--base-url` belongs to the cascade).
 */
function selectRoles(input) {
    const selected = (0, select_js_1.selectProviders)(input);
    if (!selected.ok)
        return selected;
    const { providers } = selected;
    const planner = roleOf(input, providers, { option: '--planner-model', value: input.planner });
    if (planner !== null && !planner.ok)
        return planner;
    const patcher = roleOf(input, providers, { option: '--patcher-model', value: input.patcher });
    if (patcher !== null && !patcher.ok)
        return patcher;
    return { ok: true, providers: patcher === null ? providers : patcherFirst(patcher.provider, providers), ...(planner === null ? {} : { planner: planner.provider }) };
}
function roleOf(input, providers, { option, value }) {
    if (value === undefined || value.trim() === '')
        return null;
    const read = (0, select_js_1.perProvider)([value.trim()], { option, only: providers.map(({ name }) => name) });
    if (!read.ok)
        return read;
    const [name, model] = Object.entries(read.values)[0] ?? ['', ''];
    const own = providers.find((one) => one.name === name);
    if (own !== undefined)
        return { ok: true, provider: { ...own, models: [model], model } };
    const baseUrls = input.baseUrls.filter((entry) => entry.startsWith(`${name}=`));
    const selected = (0, select_js_1.selectProviders)({ ...input, named: [name], models: [`${name}=${model}`], baseUrls });
    if (!selected.ok)
        return selected;
    const [provider] = selected.providers;
    return provider === undefined ? null : { ok: true, provider };
}
/** The cascade follows it, for when it gives no answer; its provider's other models come behind it. */
function patcherFirst(patcher, providers) {
    const own = providers.find((one) => one.name === patcher.name);
    const models = [...new Set([patcher.model, ...(own?.models ?? [])])];
    return [{ ...patcher, models }, ...providers.filter((one) => one !== own)];
}


/***/ }),

/***/ 61319:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.selectProviders = selectProviders;
exports.perProvider = perProvider;
const endpoint_js_1 = __webpack_require__(21206);
const nearest_js_1 = __webpack_require__(72269);
const table_js_1 = __webpack_require__(22547);
/**
 * Settles who is asked, in which order, where and with which models.
 * @returns no provider at all is no error (fixers may do without); a reason is one sentence about wrong usage
 */
function selectProviders(input) {
    const names = [...new Set(input.named.length > 0 ? input.named : table_js_1.DEFAULT_CASCADE.filter((name) => input.configured.includes(name)))];
    const stranger = names.find((name) => !providerNames().includes(name));
    if (stranger !== undefined)
        return { ok: false, reason: unknownProvider(stranger) };
    const models = perProvider(input.models, { option: '--model', only: names });
    if (!models.ok)
        return models;
    const baseUrls = perProvider(input.baseUrls, { option: '--base-url', only: names });
    if (!baseUrls.ok)
        return baseUrls;
    const resolved = table_js_1.PROVIDERS.filter((row) => names.includes(row.name))
        .sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name))
        .map((row) => resolve(row, { ...input, model: models.values[row.name], baseUrl: baseUrls.values[row.name] }));
    const failed = resolved.find((one) => !one.ok);
    if (failed !== undefined && !failed.ok)
        return failed;
    return { ok: true, providers: resolved.flatMap((one) => (one.ok ? [one.provider] : [])) };
}
/**
 * Reads `[provider=]value` entries. The part before the first `=` is a provider only if it is a plain word, so that URLs and
 * model ids pass; a value without one belongs to the only provider there is.
 * @param context the option's name, for the sentence, and the providers in play
 */
function perProvider(entries, context) {
    const values = {};
    for (const entry of entries) {
        const match = /^([a-z][a-z-]{1,30})=(.+)$/s.exec(entry);
        const name = match?.[1] ?? (context.only.length === 1 ? context.only[0] : undefined);
        if (name === undefined) {
            // The value is not repeated: an address may hold a password.
            return { ok: false, reason: `${context.option} does not say for which provider; write ${context.option} ${context.only[0] ?? 'groq'}=….` };
        }
        if (!providerNames().includes(name))
            return { ok: false, reason: unknownProvider(name) };
        values[name] ??= match?.[2] ?? entry;
    }
    return { ok: true, values };
}
function resolve(row, settings) {
    const missing = missingPart(row, settings);
    if (missing !== null)
        return { ok: false, reason: missing };
    const baseUrl = settings.baseUrl ?? row.baseUrl ?? '';
    if (row.adapter !== 'replay') {
        const check = (0, endpoint_js_1.checkBaseUrl)(baseUrl, settings);
        if (!check.ok)
            return { ok: false, reason: `The base URL of ${row.name} cannot be used: ${check.reason}.` };
    }
    const models = settings.model === undefined ? row.models : [settings.model];
    return { ok: true, provider: { ...row, baseUrl, models, model: models[0] ?? '' } };
}
function missingPart(row, { configured, baseUrl, model }) {
    if (row.adapter === 'replay' && baseUrl === undefined)
        return 'Provider replay needs a file of answers: --base-url replay=FILE.';
    if (row.keys.length > 0 && row.keyOptional !== true && !configured.includes(row.name)) {
        return `Provider ${row.name} has no key: set ${row.keys.join(' or ')}.`;
    }
    if (baseUrl === undefined && row.baseUrl === undefined)
        return `Provider ${row.name} needs an endpoint: --base-url ${row.name}=URL.`;
    if (model === undefined && row.models.length === 0)
        return `Provider ${row.name} needs a model: --model ${row.name}=NAME.`;
    return null;
}
function unknownProvider(name) {
    return `Unknown provider "${name}".${(0, nearest_js_1.didYouMean)(name, providerNames())} There are ${providerNames().join(', ')}.`;
}
function providerNames() {
    return table_js_1.PROVIDERS.map((row) => row.name);
}


/***/ }),

/***/ 22547:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DEFAULT_CASCADE = exports.PROVIDERS = void 0;
/** gpt-oss thinks before it answers, out of the same token allowance: little thinking leaves room for the edit. */
const LOW_EFFORT = { reasoning_effort: 'low' };
/**
 * The presets, in the order of the help text. Model ids age: each is only a default that `--model` replaces, and a provider
 * that answers "gone" is asked for its next one.
 */
exports.PROVIDERS = [
    {
        name: 'gemini',
        adapter: 'openai',
        baseUrl: 'https://generativelanguage.googleapis.com/v1beta/openai/',
        keys: ['GEMINI_API_KEY', 'GOOGLE_API_KEY'],
        // The lite model first: the newest flash model may have as few as 20 free requests a day, and quotas are per model.
        models: ['gemini-3.5-flash-lite', 'gemini-3.8-flash', 'gemini-3.1-flash-lite'],
        // Room for the widest rung's 30,000 of code beside the failure, what was tried and the answer; the windows are far larger.
        callTokens: 50_000,
        // Thinking cannot be switched off and is paid from the answer: 4k for thoughts, 4k for the edit.
        maxAnswerTokens: 8_192,
        maxTokensParameter: 'max_tokens',
        docs: 'https://ai.google.dev/gemini-api/docs/openai',
    },
    {
        name: 'groq',
        adapter: 'openai',
        baseUrl: 'https://api.groq.com/openai/v1',
        keys: ['GROQ_API_KEY'],
        models: ['openai/gpt-oss-120b', 'openai/gpt-oss-20b'],
        // The free plan allows 8,000 tokens a minute and counts the answer's cap up front; our estimate needs a margin.
        callTokens: 7_600,
        maxAnswerTokens: 2_200,
        maxTokensParameter: 'max_completion_tokens',
        modelParameters: { 'openai/gpt-oss-120b': LOW_EFFORT, 'openai/gpt-oss-20b': LOW_EFFORT, 'qwen/qwen3.6-27b': { reasoning_effort: 'none' } },
        docs: 'https://console.groq.com/docs/rate-limits',
    },
    {
        name: 'openai',
        adapter: 'openai',
        baseUrl: 'https://api.openai.com/v1',
        keys: ['OPENAI_API_KEY'],
        models: ['gpt-5.4-mini', 'gpt-5.5'],
        callTokens: 50_000,
        maxAnswerTokens: 8_192,
        maxTokensParameter: 'max_completion_tokens',
        // Reasoning models refuse any temperature but their own.
        parameters: { temperature: undefined },
        docs: 'https://platform.openai.com/docs/api-reference/chat/create',
    },
    {
        name: 'openrouter',
        adapter: 'openai',
        baseUrl: 'https://openrouter.ai/api/v1',
        keys: ['OPENROUTER_API_KEY'],
        models: ['openai/gpt-oss-120b:free', 'qwen/qwen3-coder:free'],
        callTokens: 50_000,
        maxAnswerTokens: 8_192,
        maxTokensParameter: 'max_tokens',
        docs: 'https://openrouter.ai/docs/api-reference/errors',
    },
    {
        name: 'openai-compatible',
        adapter: 'openai',
        keys: ['OPENAI_COMPATIBLE_API_KEY'],
        keyOptional: true,
        models: [],
        callTokens: 16_000,
        maxAnswerTokens: 4_096,
        maxTokensParameter: 'max_tokens',
        timeoutSeconds: 600,
        docs: 'https://platform.openai.com/docs/api-reference/chat/create',
    },
    {
        name: 'ollama',
        adapter: 'ollama',
        baseUrl: 'http://127.0.0.1:11434',
        keys: [],
        hostVariable: 'OLLAMA_HOST',
        models: ['qwen2.5-coder:7b', 'qwen3-coder:30b', 'gpt-oss:20b'],
        // Becomes num_ctx. Below 8k the share of well-formed edits of the same model halves; above it small machines swap.
        callTokens: 8_192,
        maxAnswerTokens: 2_500,
        maxTokensParameter: 'max_tokens',
        // A model on a CPU may need minutes to load and minutes to answer.
        timeoutSeconds: 1_200,
        // Between two tokens; loading and reading the prompt come before the first.
        idleSeconds: 120,
        docs: 'https://docs.ollama.com/api/chat',
    },
    {
        name: 'replay',
        adapter: 'replay',
        keys: [],
        models: ['recorded'],
        callTokens: 32_000,
        maxAnswerTokens: 8_192,
        maxTokensParameter: 'max_tokens',
        docs: 'src/runner/model/replay.ts',
    },
];
/** Asked in this order when nobody named a provider; the others join only by name. */
exports.DEFAULT_CASCADE = ['gemini', 'groq', 'ollama'];


/***/ }),

/***/ 28962:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createWatch = createWatch;
exports.upToEnd = upToEnd;
/** So many lines that say again what stood a few lines before are no answer any more … */
const MOST_REPEATED = 64;
/** … be it one line or a passage of up to so many lines. */
const LONGEST_PASSAGE = 48;
/** The same within one line: so many characters of one short piece. */
const LINE = { tail: 2_000, longestPiece: 100 };
const CLOSING = /^\s{0,8}>{5,9} REPLACE\s{0,8}$/;
const OPENING = /^\s{0,8}<{5,9} SEARCH\s{0,8}$/;
/** Marks of a chat template. As the beginning of a line behind the last block they are the end that the server did not see. */
const MARK_ROOM = 40;
const END_MARK = /(?:^|\n)[ \t]{0,8}(?:<\|(?:im_end|im_start|endoftext|eot_id|end|start)\|>|<\/s>|<(?:end|start)_of_turn>)/;
/** An answer is cut short where going on can only cost time: it has ended, or it repeats itself without end. */
function createWatch() {
    const last = [];
    const same = new Array(LONGEST_PASSAGE + 1).fill(0);
    let [line, blocks, open] = ['', 0, false];
    const repeats = (whole) => {
        for (let back = 1; back <= LONGEST_PASSAGE; back++)
            same[back] = whole === last[last.length - back] ? (same[back] ?? 0) + 1 : 0;
        last.push(whole);
        if (last.length > LONGEST_PASSAGE)
            last.shift();
        return same.some((run, back) => run >= Math.max(MOST_REPEATED, 3 * back));
    };
    const endLine = () => {
        const whole = line;
        line = '';
        if (OPENING.test(whole))
            open = true;
        if (CLOSING.test(whole) && open)
            [open, blocks] = [false, blocks + 1];
        return repeats(whole) ? 'looping' : null;
    };
    return {
        take(text) {
            for (const [n, part] of text.split('\n').entries()) {
                const cut = n > 0 ? endLine() : null;
                if (cut !== null)
                    return cut;
                const before = line.length;
                line += part;
                if (blocks > 0 && !open && END_MARK.test(line.slice(0, MARK_ROOM)))
                    return 'ended';
                if (Math.floor(line.length / 1000) > Math.floor(before / 1000) && isOnePiece(line))
                    return 'looping';
            }
            return null;
        },
    };
}
/** Whether the end of a long line is a short piece again and again. */
function isOnePiece(line) {
    if (line.length < LINE.tail)
        return false;
    const tail = line.slice(-LINE.tail);
    for (let piece = 1; piece <= LINE.longestPiece; piece++)
        if (tail.startsWith(tail.slice(piece)))
            return true;
    return false;
}
/** The answer up to the mark with which it ended. */
function upToEnd(text) {
    const blocks = Math.max(0, text.lastIndexOf('REPLACE'));
    const mark = END_MARK.exec(text.slice(blocks));
    return mark === null ? text : text.slice(0, blocks + mark.index);
}


/***/ })

};
