export const id = 6765;
export const ids = [6765];
export const modules = {

/***/ 19323:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.classify = classify;
exports.plainMessage = plainMessage;
const foreign_js_1 = __webpack_require__(19971);
const delays_js_1 = __webpack_require__(65301);
/** A delay beyond this is no minute's quota any more, whatever the provider calls it. */
const DAY_DELAY_MS = 120_000;
const TOO_LARGE = /context[ _](?:length|window|size)|prompt is (?:too )?long|request too large|too many (?:input )?tokens|reduce the length|input token count|no user query found/i;
const GONE = /model\b.{0,200}(?:not found|does not exist|decommissioned|deprecated|retired|no longer (?:available|supported))|requires more system memory/i;
const BAD_KEY = /api[ _]key (?:not valid|invalid|expired|not found)|invalid[ _]api[ _]key|incorrect api key/i;
const DAY = /per[ _-]?day|\b[TR]PD\b|\bdaily\b/i;
/** The first row that fits decides; the order puts what no waiting can cure before what it can. */
const RULES = [
    { class: 'auth', fits: ({ status, facts }) => status === 402 || facts.codes.includes('insufficient_quota') },
    { class: 'blocked', fits: ({ facts }) => facts.codes.some((code) => /content_?filter|content_policy|prohibited_content|moderation/.test(code)) },
    { class: 'auth', fits: ({ status, facts }) => status === 401 || status === 403 || facts.codes.includes('api_key_invalid') || BAD_KEY.test(facts.message) },
    { class: 'too-large', fits: (failure) => isTooLarge(failure) },
    { class: 'gone', fits: ({ status, facts }) => status === 404 || status === 410 || facts.codes.some((code) => /^model_(?:not_found|decommissioned|deprecated)/.test(code)) },
    { class: 'gone', fits: ({ status, facts }) => status !== 429 && GONE.test(facts.message) },
    { class: 'schema', fits: ({ facts }) => facts.codes.includes('json_validate_failed') || /response[ _]format|json_schema/i.test(facts.message) },
    { class: 'day-quota', fits: (failure) => isQuota(failure) && isDayQuota(failure) },
    { class: 'minute-quota', fits: (failure) => isQuota(failure) },
    { class: 'transient', fits: ({ status }) => status === 408 || status === 409 || status === 498 || status === 499 || status >= 500 },
];
/** Names what an HTTP error calls for. An error that no row knows is `malformed`: asking again the same way cannot help. */
function classify(failure) {
    const kind = RULES.find((rule) => rule.fits(failure))?.class ?? 'malformed';
    const delayMs = delayOf(failure);
    return {
        ok: false,
        class: kind,
        message: plainMessage(failure.facts.message, `HTTP ${failure.status}`),
        ...(delayMs === undefined ? {} : { retryAfterMs: delayMs }),
        ...(kind === 'too-large' ? limits(failure.facts) : {}),
    };
}
/** One clean line; anything that looks like a key is cut out although the adapter already removed the one it knows. */
function plainMessage(message, lead) {
    const line = (0, foreign_js_1.oneLine)(message, 240)
        .replace(/\b(?:sk|gsk|ghs|ghp|AIza)[-_]?[A-Za-z0-9_*-]{8,}/g, '[key]')
        .replace(/\b(bearer|key=)\s{0,2}[^\s"']{4,}/gi, '$1 [key]');
    return line === '' ? lead : `${lead}: ${line}`;
}
function isTooLarge({ status, facts }) {
    if (status === 413 || facts.codes.some((code) => /context_(?:length|size)|string_above_max/.test(code)))
        return true;
    const { limitTokens, requestedTokens } = limits(facts);
    if (status === 429)
        return limitTokens !== undefined && requestedTokens !== undefined && requestedTokens > limitTokens;
    return TOO_LARGE.test(facts.message);
}
function isQuota({ status, facts }) {
    return status === 429 || facts.codes.includes('resource_exhausted');
}
function isDayQuota(failure) {
    const { facts, headers } = failure;
    if (facts.quotas.some((quota) => DAY.test(quota)) || DAY.test(facts.message))
        return true;
    if ((delayOf(failure) ?? 0) > DAY_DELAY_MS)
        return true;
    // Groq's request window is the day, OpenAI's the minute: only the time until it refills tells them apart.
    const refill = headers['x-ratelimit-reset-requests'];
    return headers['x-ratelimit-remaining-requests'] === '0' && (refill === undefined || ((0, delays_js_1.durationMs)(refill) ?? 0) > DAY_DELAY_MS);
}
/** The body knows better than the header; where neither speaks, the time until the token window refills does. */
function delayOf({ facts, headers, now }) {
    const refill = headers['x-ratelimit-remaining-tokens'] === '0' ? (0, delays_js_1.durationMs)(headers['x-ratelimit-reset-tokens'] ?? '') : undefined;
    return facts.delayMs ?? (0, delays_js_1.headerDelayMs)(headers, now) ?? refill;
}
/** `Limit 8000, Requested 32979` (Groq), `maximum context length is 8192 tokens … requested 9000` (OpenAI and its kin). */
function limits(facts) {
    const limit = /\bLimit:? ([\d,]{1,12})/i.exec(facts.message)?.[1] ?? /maximum context length (?:is|of) ([\d,]{1,12})/i.exec(facts.message)?.[1];
    const asked = /\bRequested:? (?:about )?([\d,]{1,12})/i.exec(facts.message)?.[1] ?? /resulted in ([\d,]{1,12})/i.exec(facts.message)?.[1];
    const [limitTokens, requestedTokens] = [toCount(limit) ?? facts.limitTokens, toCount(asked)];
    return { ...(limitTokens === undefined ? {} : { limitTokens }), ...(requestedTokens === undefined ? {} : { requestedTokens }) };
}
function toCount(digits) {
    const value = Number((digits ?? '').replaceAll(',', ''));
    return value > 0 ? value : undefined;
}


/***/ }),

/***/ 8232:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.findError = findError;
exports.parseJson = parseJson;
const zod_1 = __webpack_require__(50924);
const delays_js_1 = __webpack_require__(65301);
const text = zod_1.z.string().optional().catch(undefined);
const word = zod_1.z.union([zod_1.z.string(), zod_1.z.number()]).optional().catch(undefined);
const count = zod_1.z.number().int().positive().optional().catch(undefined);
const Detail = zod_1.z.object({
    retryDelay: text,
    reason: text,
    violations: zod_1.z.array(zod_1.z.object({ quotaId: text }).catch({ quotaId: undefined })).optional().catch(undefined),
});
const ErrorBody = zod_1.z.object({
    message: text,
    code: word,
    type: word,
    status: word,
    failed_generation: text,
    n_ctx: count,
    details: zod_1.z.array(Detail.catch({ retryDelay: undefined, reason: undefined, violations: undefined })).optional().catch(undefined),
    metadata: zod_1.z.object({ retry_after_seconds: zod_1.z.number().nonnegative().optional().catch(undefined), raw: text }).optional().catch(undefined),
});
/**
 * Finds the error in a decoded body: `{error:{…}}`, `{error:"…"}`, an array of such (Gemini), a message that is itself such a
 * body as a JSON string (Google's double encoding), or a bare `{message}` / `{detail}`.
 * @returns null where the body holds no error
 */
function findError(body, options) {
    const found = unwrap(body, options.bare, 0);
    return found === null ? null : toFacts(found);
}
/** The depth is bounded because a hostile body may nest as deep as it is long. */
function unwrap(body, bare, depth) {
    if (depth > 4 || typeof body !== 'object' || body === null)
        return null;
    if (Array.isArray(body))
        return body.slice(0, 4).map((item) => unwrap(item, bare, depth + 1)).find((item) => item !== null) ?? null;
    const { error, detail } = body;
    if (typeof error === 'string')
        return decoded({ message: error }, depth);
    if (typeof error === 'object' && error !== null)
        return decoded(error, depth);
    if (!bare)
        return null;
    return decoded(typeof detail === 'string' ? { message: detail } : body, depth);
}
function decoded(error, depth) {
    const outer = ErrorBody.safeParse(error).data;
    if (outer === undefined)
        return null;
    const nested = unwrap(parseNested(outer.message), true, depth + 1);
    return nested === null ? outer : { ...outer, ...Object.fromEntries(Object.entries(nested).filter(([, value]) => value !== undefined)) };
}
function parseNested(message) {
    const trimmed = (message ?? '').trim();
    return /^[[{]/.test(trimmed) ? parseJson(trimmed) : undefined;
}
function toFacts(error) {
    const details = error.details ?? [];
    const message = [error.message, error.metadata?.raw].filter((part) => typeof part === 'string' && part !== '').join(': ');
    const status = Number(error.code);
    const seconds = error.metadata?.retry_after_seconds;
    const spoken = details.map((detail) => (0, delays_js_1.durationMs)(detail.retryDelay ?? '')).find((delay) => delay !== undefined) ?? (0, delays_js_1.spokenDelayMs)(message);
    const delayMs = seconds === undefined ? spoken : Math.ceil(seconds * 1000);
    return {
        message,
        codes: [error.code, error.type, error.status, ...details.map((detail) => detail.reason)].filter((part) => part !== undefined).map((part) => String(part).toLowerCase()),
        quotas: details.flatMap((detail) => detail.violations ?? []).map((violation) => violation.quotaId ?? ''),
        ...(status >= 400 && status <= 599 ? { status } : {}),
        ...(delayMs === undefined ? {} : { delayMs }),
        ...(error.failed_generation === undefined ? {} : { failedGeneration: error.failed_generation }),
        ...(error.n_ctx === undefined ? {} : { limitTokens: error.n_ctx }),
    };
}
/** JSON, or undefined where it is none. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 46765:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.digest = digest;
const ollama_js_1 = __webpack_require__(91319);
const openai_js_1 = __webpack_require__(6335);
const replay_js_1 = __webpack_require__(55846);
const DIGESTS = {
    openai: openai_js_1.digestOpenai,
    ollama: ollama_js_1.digestOllama,
    replay: replay_js_1.digestReplay,
};
/** What a call came to: text, or a failure in our own words. Never throws, whatever came over the wire. */
function digest(adapter, input) {
    return DIGESTS[adapter](input);
}


/***/ }),

/***/ 91319:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.digestOllama = digestOllama;
const zod_1 = __webpack_require__(50924);
const foreign_js_1 = __webpack_require__(19971);
const classify_js_1 = __webpack_require__(19323);
const error_body_js_1 = __webpack_require__(8232);
const thoughts_js_1 = __webpack_require__(76555);
const watch_js_1 = __webpack_require__(28962);
const unreadable_js_1 = __webpack_require__(1066);
const tokens = zod_1.z.number().int().nonnegative().max(1e9).optional().catch(undefined);
const Chunk = zod_1.z.object({
    model: zod_1.z.string().optional().catch(undefined),
    message: zod_1.z.object({ content: zod_1.z.string().optional().catch(undefined) }).optional().catch(undefined),
    done: zod_1.z.boolean().optional().catch(undefined),
    done_reason: zod_1.z.string().optional().catch(undefined),
    prompt_eval_count: tokens,
    eval_count: tokens,
});
/** Our estimate is rough (characters / 3.5); below half of it, text must be missing. */
const READ_SHARE = 0.5;
/**
 * Reads a reply of Ollama's `/api/chat`: one object per line, or one in all (what proxies may make of it). An error may come in the
 * middle although the status is 200.
 * @see https://docs.ollama.com/api/chat
 */
function digestOllama(input) {
    const { response, now } = input;
    if (response.kind === 'connection')
        return (0, unreadable_js_1.noAnswer)(response);
    const objects = parseLines(response.body, response.cut !== undefined);
    const facts = (objects ?? []).map((object) => (0, error_body_js_1.findError)(object, { bare: false })).find((found) => found !== null) ?? null;
    if (facts !== null) {
        const refused = response.status < 200 || response.status > 299;
        return hinted((0, classify_js_1.classify)({ status: refused ? response.status : (facts.status ?? 500), headers: response.headers, facts, now }), input.model);
    }
    if (objects === null || objects.length === 0 || response.status < 200 || response.status > 299)
        return (0, unreadable_js_1.unreadable)(input);
    return readChunks(objects.map((object) => Chunk.safeParse(object).data ?? {}), input);
}
/** One JSON value, or one per line; null where any of them is none. Where we stopped reading, the last line may be half a one. */
function parseLines(body, cut) {
    const whole = (0, error_body_js_1.parseJson)(body);
    if (whole !== undefined)
        return [whole];
    const objects = body.split('\n').filter((line) => line.trim() !== '').map(error_body_js_1.parseJson);
    const read = cut && objects.at(-1) === undefined ? objects.slice(0, -1) : objects;
    return read.includes(undefined) ? null : read;
}
function readChunks(chunks, input) {
    const last = chunks.at(-1) ?? {};
    const counted = count(last);
    const cut = input.response.kind === 'http' ? input.response.cut : undefined;
    const failed = judge(last, cut, input);
    if (failed !== null)
        return { ...failed, ...counted };
    const said = chunks.map((chunk) => chunk.message?.content ?? '').join('');
    const text = (0, thoughts_js_1.withoutThoughts)(cut === 'ended' ? (0, watch_js_1.upToEnd)(said) : said);
    if (text.trim() === '')
        return { ok: false, class: 'empty', message: 'the model finished without a word', ...counted };
    const named = (0, foreign_js_1.oneLine)(last.model ?? '', 120);
    return { ok: true, text, model: named === '' ? input.model : named, finish: last.done_reason ?? 'stop', ...counted };
}
/** An answer is whole where the server says so, or where we saw it end; half of one is none. */
function judge(last, cut, { freshTokens }) {
    const fail = (kind, message) => ({ ok: false, class: kind, message });
    if (cut === 'looping')
        return fail('looping', 'the model said the same again and again, so the answer was not read on');
    if (cut === 'ended')
        return null;
    if (last.done !== true)
        return fail('transient', 'the reply broke off before its end');
    const reason = last.done_reason ?? 'stop';
    if (reason === 'length')
        return fail('truncated', 'the answer was cut off at the token limit');
    if (reason === 'load' || reason === 'unload')
        return fail('empty', `the server only ${reason}ed the model`);
    if (reason !== 'stop')
        return fail('malformed', `the model ended in an unknown way (${(0, foreign_js_1.oneLine)(reason, 80)})`);
    const read = last.prompt_eval_count;
    if (read === undefined || read <= 0 || read >= freshTokens * READ_SHARE)
        return null;
    const message = `the server read only ${read} of about ${Math.ceil(freshTokens)} prompt tokens: its context is smaller than asked for`;
    return { ...fail('too-large', message), limitTokens: read };
}
/** A model that is not there is one command away. */
function hinted(failure, model) {
    return failure.class === 'gone' ? { ...failure, message: `${failure.message} (try: ollama pull ${(0, foreign_js_1.oneLine)(model, 120)})` } : failure;
}
function count(chunk) {
    return {
        ...(chunk.prompt_eval_count === undefined ? {} : { promptTokens: chunk.prompt_eval_count }),
        ...(chunk.eval_count === undefined ? {} : { completionTokens: chunk.eval_count }),
    };
}


/***/ }),

/***/ 6335:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.digestOpenai = digestOpenai;
const zod_1 = __webpack_require__(50924);
const foreign_js_1 = __webpack_require__(19971);
const classify_js_1 = __webpack_require__(19323);
const error_body_js_1 = __webpack_require__(8232);
const thoughts_js_1 = __webpack_require__(76555);
const unreadable_js_1 = __webpack_require__(1066);
const tokens = zod_1.z.number().int().nonnegative().max(1e9).optional().catch(undefined);
const Part = zod_1.z.object({ type: zod_1.z.string().catch(''), text: zod_1.z.string().catch('') });
const Choice = zod_1.z.object({
    finish_reason: zod_1.z.string().optional().catch(undefined),
    message: zod_1.z
        .object({
        content: zod_1.z.union([zod_1.z.string(), zod_1.z.array(Part)]).optional().catch(undefined),
        refusal: zod_1.z.string().optional().catch(undefined),
        tool_calls: zod_1.z.array(zod_1.z.unknown()).optional().catch(undefined),
    })
        .optional()
        .catch(undefined),
});
const Completion = zod_1.z.object({
    model: zod_1.z.string().optional().catch(undefined),
    choices: zod_1.z.array(Choice).optional().catch(undefined),
    usage: zod_1.z.object({ prompt_tokens: tokens, completion_tokens: tokens, total_tokens: tokens }).optional().catch(undefined),
});
/** Words with which endpoints say that the model had finished by itself. Any other word is a failure, never success. */
const FINISHED = ['stop', 'eos', 'end_turn', 'stop_sequence'];
/**
 * Reads a reply in the OpenAI dialect, with all that Gemini, Groq and OpenRouter make of it.
 * @see https://platform.openai.com/docs/api-reference/chat/object
 */
function digestOpenai(input) {
    const { response, model, now } = input;
    if (response.kind === 'connection')
        return (0, unreadable_js_1.noAnswer)(response);
    const body = (0, error_body_js_1.parseJson)(response.body);
    const refused = response.status < 200 || response.status > 299;
    const facts = (0, error_body_js_1.findError)(body, { bare: refused }) ?? (0, error_body_js_1.findError)(choiceError(body), { bare: false });
    if (facts?.failedGeneration !== undefined && facts.failedGeneration.trim() !== '' && facts.codes.includes('json_validate_failed')) {
        return { ok: true, text: facts.failedGeneration, model, finish: 'salvaged' };
    }
    if (facts !== null)
        return (0, classify_js_1.classify)({ status: refused ? response.status : (facts.status ?? 502), headers: response.headers, facts, now });
    if (refused || typeof body !== 'object' || body === null)
        return (0, unreadable_js_1.unreadable)(input);
    return readCompletion(Completion.safeParse(body).data ?? {}, model);
}
/** OpenRouter puts an error that came while the model was speaking into the choice. */
function choiceError(body) {
    const choices = body?.choices;
    return Array.isArray(choices) ? choices[0] : undefined;
}
function readCompletion(completion, asked) {
    const counted = count(completion);
    const choice = completion.choices?.[0];
    if (choice === undefined)
        return fail('empty', 'the reply holds no choices', counted);
    const finish = (choice.finish_reason ?? '').toLowerCase();
    const failed = judge(choice, finish);
    if (failed !== null)
        return { ...failed, ...counted };
    const text = (0, thoughts_js_1.withoutThoughts)(textOf(choice));
    if (text.trim() === '')
        return fail('empty', 'the model finished without a word', counted);
    const model = (0, foreign_js_1.oneLine)(completion.model ?? '', 120);
    return { ok: true, text, model: model === '' ? asked : model, finish, ...counted };
}
/** The reason may carry a suffix (`content_filter: PROHIBITED_CONTENT`): what stands before the colon counts. */
function judge(choice, finish) {
    const reason = finish.split(':')[0]?.trim() ?? '';
    const said = (0, foreign_js_1.oneLine)(choice.finish_reason ?? 'no finish reason', 80);
    if (reason === 'content_filter' || reason === 'function_call_filter')
        return fail('blocked', `the provider blocked the answer (${said})`);
    if (reason === 'length' || reason === 'max_tokens')
        return fail('truncated', 'the answer was cut off at the token limit');
    if (choice.message === undefined)
        return fail('blocked', `the reply holds no message (${said})`);
    if (typeof choice.message.refusal === 'string' && textOf(choice).trim() === '')
        return fail('blocked', 'the model refused to answer');
    if ((choice.message.tool_calls ?? []).length > 0)
        return fail('malformed', 'the model called a tool, although none was offered');
    // What some gateways send while a model is still being loaded.
    if (reason === '' && textOf(choice).trim() === '')
        return fail('empty', 'the model finished without a word');
    return FINISHED.includes(reason) ? null : fail('malformed', `the model ended in an unknown way (${said})`);
}
function textOf(choice) {
    const content = choice.message?.content;
    return typeof content === 'string' ? content : (content ?? []).map((part) => part.text).join('');
}
/** Gemini leaves its thoughts out of `completion_tokens`, but not out of the total, and is paid for them as for the answer. */
function count({ usage }) {
    const { prompt_tokens: promptTokens, completion_tokens: said, total_tokens: total } = usage ?? {};
    const completionTokens = said === undefined || promptTokens === undefined || total === undefined ? said : Math.max(said, total - promptTokens);
    return {
        ...(promptTokens === undefined ? {} : { promptTokens }),
        ...(completionTokens === undefined ? {} : { completionTokens }),
    };
}
function fail(kind, message, counted = {}) {
    return { ok: false, class: kind, message, ...counted };
}


/***/ }),

/***/ 55846:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.digestReplay = digestReplay;
const zod_1 = __webpack_require__(50924);
const foreign_js_1 = __webpack_require__(19971);
const classify_js_1 = __webpack_require__(19323);
const error_body_js_1 = __webpack_require__(8232);
const unreadable_js_1 = __webpack_require__(1066);
const Recorded = zod_1.z.object({ text: zod_1.z.string() });
/** Reads one recorded answer: `{text}`, or the error with which the file ended. */
function digestReplay(input) {
    const { response, model, now } = input;
    if (response.kind === 'connection')
        return { ok: false, class: 'gone', message: (0, foreign_js_1.oneLine)(response.message, 240), unreachable: true };
    const body = (0, error_body_js_1.parseJson)(response.body);
    const facts = (0, error_body_js_1.findError)(body, { bare: false });
    if (facts !== null)
        return (0, classify_js_1.classify)({ status: response.status, headers: {}, facts, now });
    const recorded = Recorded.safeParse(body).data;
    if (recorded === undefined)
        return (0, unreadable_js_1.unreadable)(input);
    if (recorded.text.trim() === '')
        return { ok: false, class: 'empty', message: 'the recorded answer is empty' };
    return { ok: true, text: recorded.text, model, finish: 'stop' };
}


/***/ }),

/***/ 76555:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withoutThoughts = withoutThoughts;
/**
 * The answer without the thinking that some models print in front of it. Thoughts that never end are no answer: a block in
 * them would be something the model merely considered.
 */
function withoutThoughts(text) {
    const start = /^\s{0,64}<(think|thinking|thought)>/i.exec(text);
    if (start?.[1] === undefined)
        return text;
    const end = text.toLowerCase().indexOf(`</${start[1].toLowerCase()}>`);
    return end === -1 ? '' : text.slice(end + start[1].length + 3);
}


/***/ }),

/***/ 1066:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.noAnswer = noAnswer;
exports.unreadable = unreadable;
const foreign_js_1 = __webpack_require__(19971);
const classify_js_1 = __webpack_require__(19323);
/** No HTTP answer came. What was refused on our side would be refused again. */
function noAnswer({ message, refused }) {
    return { ok: false, class: refused ? 'malformed' : 'transient', message: (0, foreign_js_1.oneLine)(message, 240), unreachable: true };
}
/** A reply whose body is no JSON of any known form: judged by its status, and a 2xx of that kind is never success. */
function unreadable({ response, now }) {
    if (response.kind === 'connection')
        return noAnswer(response);
    const { status, headers, body } = response;
    const what = describe(body, headers['content-type'] ?? '');
    if (status >= 300 && status <= 399)
        return { ok: false, class: 'malformed', message: `HTTP ${status}: a redirect, which is never followed` };
    if (status >= 200 && status <= 299)
        return { ok: false, class: 'malformed', message: `HTTP ${status} with ${what} instead of a reply` };
    return (0, classify_js_1.classify)({ status, headers, now, facts: { message: what, codes: [], quotas: [] } });
}
/** The page itself is not quoted: nobody vouches for what stands in it. */
function describe(body, contentType) {
    if (body.trim() === '')
        return 'an empty body';
    if (/^\s{0,64}<(?:!doctype|html|head|body)/i.test(body) || /text\/html/i.test(contentType))
        return 'an HTML page';
    return /^\s{0,64}[[{]/.test(body) ? 'broken or unknown JSON' : 'a text that is no JSON';
}


/***/ })

};
