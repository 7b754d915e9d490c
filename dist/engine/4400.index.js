export const id = 4400;
export const ids = [4400];
export const modules = {

/***/ 24400:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createRules = createRules;
const rules_js_1 = __webpack_require__(41959);
const PARTS = {
    '<before>': '[\\w.-]{0,50}?',
    '<between>': '(?:[ \\t\\w.-]{0,20})[\\s\'"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60\'"\\s=]{0,5}',
};
/** gitleaks asks for a blank, a quote or the end behind a secret. In a log a bracket or a comma ends one as well. */
const AFTER_VALUE = '(?:[\\x60\'"\\s;,)}\\]&<]|\\\\[nr]|$)';
const AFTER_TOKEN = '(?:[^A-Za-z0-9_]|$)';
/** V8 looks first where a keyword is common and its rule is dear; each is weaker than its rule. */
const HINTS = {
    'curl-auth-header': /\s(?:-H|--header)/, 'curl-auth-user': /\s(?:-u|--user)/, 'kubernetes-secret-yaml': /\bdata:/, 'twilio-api-key': /SK[0-9a-fA-F]{32}/, jwt: /ey[a-zA-Z0-9]{17}/,
    'vault-service-token': /\bhvs\.[\w-]{90}|\bs\.[A-Za-z0-9]{24}/, 'sendgrid-api-token': /SG\.[\w=.-]{66}/, 'octopus-deploy-api-key': /API-[A-Z0-9]{26}/, 'authress-service-client-access-key': /\.acc[_-]/,
    'azure-ad-client-secret': /\dQ~/, 'sourcegraph-access-token': /[a-fA-F0-9]{40}/, 'facebook-access-token': /\d{15}[|%]/, 'airtable-personnal-access-token': /pat[A-Za-z0-9]{14}\./,
};
/** Work that one text may cause, in characters looked at: beyond it, what might be a secret is taken for one. */
const WORK = 20_000;
function createRules(compile) {
    const compiled = new Map();
    const lists = new Map();
    const testsOf = (rule) => {
        const known = lists.get(rule) ?? rules_js_1.ALLOWED.filter((entry) => entry.rule === rule).map((entry) => testOf(entry, compile));
        lists.set(rule, known);
        return known;
    };
    const ruleAt = (place) => {
        const known = compiled.get(place);
        if (known !== undefined)
            return known;
        const row = rules_js_1.RULES[place];
        const made = { row, pattern: compile(sourceOf(row)), allowed: [...testsOf(''), ...testsOf(row[0])] };
        compiled.set(place, made);
        return made;
    };
    return {
        find(text, candidates) {
            let left = WORK + text.length / 8;
            return candidates.flatMap((candidate) => {
                const hint = HINTS[rules_js_1.RULES[candidate.rule][0]];
                const stretch = text.slice(candidate.from, candidate.to);
                if (hint !== undefined && !hint.test(stretch))
                    return [];
                left -= stretch.length;
                return left < 0 ? [{ class: 'unread', ...candidate.suspect }] : findIn(stretch, ruleAt(candidate.rule)).map((hit) => shifted(hit, text, candidate));
            });
        },
    };
}
function testOf({ target, regexes, stopwords }, compile) {
    return { target, patterns: regexes.map(compile), stopwords: stopwords === '' ? [] : stopwords.split(' ') };
}
function sourceOf([, kind, , , source]) {
    return source.replace(/<before>|<between>/g, (part) => PARTS[part]).replaceAll('<after>', () => (kind === 'assigned' ? AFTER_VALUE : AFTER_TOKEN));
}
function findIn(stretch, { row: [id, kind, entropy, group], pattern, allowed }) {
    const found = [];
    const matcher = pattern.matcher(stretch);
    while (matcher.find()) {
        const place = group > 0 ? group : firstGroup(matcher);
        const secret = matcher.group(place) ?? '';
        if (secret === '' || (entropy > 0 && entropyOf(secret) <= entropy))
            continue;
        const match = matcher.group() ?? '';
        if (!isRandom(secret) && allowed.some((test) => isAllowed(test, { secret, match, line: stretch })))
            continue;
        if (id === 'generic-api-key' && !isLikely(secret, match))
            continue;
        const from = matcher.start(place);
        found.push({ class: id, from, to: kind === 'token' ? endOfToken(stretch, from + secret.length) : from + secret.length });
    }
    return found;
}
function firstGroup(matcher) {
    for (let group = 1; group <= matcher.groupCount(); group += 1)
        if ((matcher.group(group) ?? '') !== '')
            return group;
    return 0;
}
/** Tokens grow longer over the years: what is left of one is no more to be seen than its beginning. */
function endOfToken(text, at) {
    return at + (/^[A-Za-z0-9_-]*/.exec(text.slice(at))?.[0].length ?? 0);
}
function isAllowed({ target, patterns, stopwords }, seen) {
    const low = stopwords.length === 0 ? '' : seen.secret.toLowerCase();
    return patterns.some((pattern) => pattern.matcher(seen[target]).find()) || stopwords.some((word) => low.includes(word));
}
/** Bits per character, as gitleaks counts them (Shannon). */
function entropyOf(text) {
    const counts = new Map();
    for (const sign of text)
        counts.set(sign, (counts.get(sign) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0);
}
/** A name: words, each with at most two digits behind it. */
const NAME = /^(?:(?:[A-Za-z]+\d{0,2}|\d{1,2})[._=-]{1,2})*[A-Za-z]*\d{0,2}[.=]{0,2}$/;
/** Words that stand before secrets; `key` and `access` alone stand before much else. */
const STRONG = /passw|secret|token|credential|creds|(?:api|access|auth|private|secret|encryption|signing|master|account|license|client|deploy|ssh|storage|service)[_.-]?key/i;
/**
 * gitleaks' last rule takes any word with a sign of assignment behind it, which in logs is cache keys, identifiers and hashes as often as
 * keys; half its reports are wrong (https://arxiv.org/abs/2307.00714). Behind a weak word only what is plainly random counts.
 */
function isLikely(secret, match) {
    if (NAME.test(secret) || isCamel(secret))
        return false;
    if (STRONG.test(match.slice(0, match.lastIndexOf(secret))))
        return true;
    return isRandom(secret);
}
/** Words grown together, as programs name things: `X509WorkloadIdentityAuth`. */
function isCamel(secret) {
    const words = secret.match(/[A-Z]?[a-z]{3,}|[A-Z]{4,}/g) ?? [];
    return /^[A-Za-z_$][\w$.]*$/.test(secret) && /[a-z][A-Z]/.test(secret) && (secret.match(/\d/g)?.length ?? 0) <= 4 && words.join('').length >= secret.length * 0.8;
}
/** No word is, though one may stand in it by chance. */
function isRandom(secret) {
    return /^[A-Za-z0-9+/_=]{20,}$/.test(secret) && /\d/.test(secret) && /[a-z]/.test(secret) && /[A-Z]/.test(secret) && entropyOf(secret) >= 4;
}
function shifted(hit, text, { from, to }) {
    const end = from + hit.to;
    // A stretch that was cut in the middle of a token does not end it.
    return { class: hit.class, from: from + hit.from, to: end >= to - 1 ? endOfRun(text, end) : end };
}
function endOfRun(text, at) {
    let end = at;
    while (end < text.length && end - at < 8192 && /[A-Za-z0-9_-]/.test(text[end]))
        end += 1;
    return end;
}


/***/ }),

/***/ 41959:
/***/ ((__unused_webpack_module, exports) => {


/*!
 * The rules of gitleaks v8.30.0, commit 6eaad039603a4de39fddd1cf5f727391efe9974e, config/gitleaks.toml; made by scripts/gitleaks.mjs.
 *
 * MIT License
 *
 * Copyright (c) 2019 Zachary Rice
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy
 * of this software and associated documentation files (the "Software"), to deal
 * in the Software without restriction, including without limitation the rights
 * to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
 * copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in all
 * copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 * IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
 * FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
 * AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 * LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
 * OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
 * SOFTWARE.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ALLOWED = exports.RULES = void 0;
exports.RULES = [
    ["1password-secret-key", "token", 3.8, 0, "\\bA3-[A-Z0-9]{6}-(?:(?:[A-Z0-9]{11})|(?:[A-Z0-9]{6}-[A-Z0-9]{5}))-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}\\b"],
    ["1password-service-account-token", "token", 4, 0, "ops_eyJ[a-zA-Z0-9+/]{250,}={0,3}"],
    ["adafruit-api-key", "assigned", 0, 0, "(?i)<before>(?:adafruit)<between>([a-z0-9_-]{32})<after>"],
    ["adobe-client-id", "assigned", 2, 0, "(?i)<before>(?:adobe)<between>([a-f0-9]{32})<after>"],
    ["adobe-client-secret", "token", 2, 0, "\\b(p8e-(?i)[a-z0-9]{32})<after>"],
    ["age-secret-key", "token", 0, 0, "AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}"],
    ["airtable-api-key", "assigned", 0, 0, "(?i)<before>(?:airtable)<between>([a-z0-9]{17})<after>"],
    ["airtable-personnal-access-token", "near", 0, 0, "\\b(pat[[:alnum:]]{14}\\.[a-f0-9]{64})\\b"],
    ["algolia-api-key", "assigned", 0, 0, "(?i)<before>(?:algolia)<between>([a-z0-9]{32})<after>"],
    ["alibaba-access-key-id", "token", 2, 0, "\\b(LTAI(?i)[a-z0-9]{20})<after>"],
    ["alibaba-secret-key", "assigned", 2, 0, "(?i)<before>(?:alibaba)<between>([a-z0-9]{30})<after>"],
    ["anthropic-admin-api-key", "token", 0, 0, "\\b(sk-ant-admin01-[a-zA-Z0-9_\\-]{93}AA)<after>"],
    ["anthropic-api-key", "token", 0, 0, "\\b(sk-ant-api03-[a-zA-Z0-9_\\-]{93}AA)<after>"],
    ["artifactory-api-key", "token", 4.5, 0, "\\bAKCp[A-Za-z0-9]{69}\\b"],
    ["artifactory-reference-token", "token", 4.5, 0, "\\bcmVmd[A-Za-z0-9]{59}\\b"],
    ["asana-client-id", "assigned", 0, 0, "(?i)<before>(?:asana)<between>([0-9]{16})<after>"],
    ["asana-client-secret", "assigned", 0, 0, "(?i)<before>(?:asana)<between>([a-z0-9]{32})<after>"],
    ["atlassian-api-token", "assigned", 3.5, 0, "(?i)<before>(?:(?-i:ATLASSIAN|[Aa]tlassian)|(?-i:CONFLUENCE|[Cc]onfluence)|(?-i:JIRA|[Jj]ira))<between>([a-z0-9]{20}[a-f0-9]{4})<after>|\\b(ATATT3[A-Za-z0-9_\\-=]{186})<after>"],
    ["authress-service-client-access-key", "token", 2, 0, "\\b((?:sc|ext|scauth|authress)_(?i)[a-z0-9]{5,30}\\.[a-z0-9]{4,6}\\.(?-i:acc)[_-][a-z0-9-]{10,32}\\.[a-z0-9+/_=-]{30,120})<after>"],
    ["aws-access-token", "token", 3, 0, "\\b((?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16})\\b"],
    ["aws-amazon-bedrock-api-key-long-lived", "token", 3, 0, "\\b(ABSK[A-Za-z0-9+/]{109,269}={0,2})<after>"],
    ["aws-amazon-bedrock-api-key-short-lived", "token", 3, 0, "bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t"],
    ["azure-ad-client-secret", "token", 3, 0, "(?:^|[\\\\'\"\\x60\\s>=:(,)])([a-zA-Z0-9_~.]{3}\\dQ~[a-zA-Z0-9_~.-]{31,34})(?:$|[\\\\'\"\\x60\\s<),])"],
    ["beamer-api-token", "assigned", 0, 0, "(?i)<before>(?:beamer)<between>(b_[a-z0-9=_\\-]{44})<after>"],
    ["bitbucket-client-id", "assigned", 0, 0, "(?i)<before>(?:bitbucket)<between>([a-z0-9]{32})<after>"],
    ["bitbucket-client-secret", "assigned", 0, 0, "(?i)<before>(?:bitbucket)<between>([a-z0-9=_\\-]{64})<after>"],
    ["bittrex-access-key", "assigned", 0, 0, "(?i)<before>(?:bittrex)<between>([a-z0-9]{32})<after>"],
    ["bittrex-secret-key", "assigned", 0, 0, "(?i)<before>(?:bittrex)<between>([a-z0-9]{32})<after>"],
    ["cisco-meraki-api-key", "assigned", 3, 0, "[\\w.-]{0,50}?(?i:[\\w.-]{0,50}?(?:(?-i:[Mm]eraki|MERAKI))(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3})(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([0-9a-f]{40})<after>"],
    ["clickhouse-cloud-api-secret-key", "token", 3, 0, "\\b(4b1d[A-Za-z0-9]{38})\\b"],
    ["clojars-api-token", "token", 2, 0, "(?i)CLOJARS_[a-z0-9]{60}"],
    ["cloudflare-api-key", "assigned", 2, 0, "(?i)<before>(?:cloudflare)<between>([a-z0-9_-]{40})<after>"],
    ["cloudflare-global-api-key", "assigned", 2, 0, "(?i)<before>(?:cloudflare)<between>([a-f0-9]{37})<after>"],
    ["cloudflare-origin-ca-key", "token", 2, 0, "\\b(v1\\.0-[a-f0-9]{24}-[a-f0-9]{146})<after>"],
    ["codecov-access-token", "assigned", 0, 0, "(?i)<before>(?:codecov)<between>([a-z0-9]{32})<after>"],
    ["cohere-api-token", "assigned", 4, 0, "[\\w.-]{0,50}?(?i:[\\w.-]{0,50}?(?:cohere|CO_API_KEY)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3})(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-zA-Z0-9]{40})<after>"],
    ["coinbase-access-token", "assigned", 0, 0, "(?i)<before>(?:coinbase)<between>([a-z0-9_-]{64})<after>"],
    ["confluent-access-token", "assigned", 0, 0, "(?i)<before>(?:confluent)<between>([a-z0-9]{16})<after>"],
    ["confluent-secret-key", "assigned", 0, 0, "(?i)<before>(?:confluent)<between>([a-z0-9]{64})<after>"],
    ["contentful-delivery-api-token", "assigned", 0, 0, "(?i)<before>(?:contentful)<between>([a-z0-9=_\\-]{43})<after>"],
    ["curl-auth-header", "block", 2.75, 0, "\\bcurl\\b(?:.*?|.*?(?:[\\r\\n]{1,2}.*?){1,5})[ \\t\\n\\r](?:-H|--header)(?:=|[ \\t]{0,5})(?:\"(?i)(?:Authorization:[ \\t]{0,5}(?:Basic[ \\t]([a-z0-9+/]{8,}={0,3})|(?:Bearer|(?:Api-)?Token)[ \\t]([\\w=~@.+/-]{8,})|([\\w=~@.+/-]{8,}))|(?:(?:X-(?:[a-z]+-)?)?(?:Api-?)?(?:Key|Token)):[ \\t]{0,5}([\\w=~@.+/-]{8,}))\"|'(?i)(?:Authorization:[ \\t]{0,5}(?:Basic[ \\t]([a-z0-9+/]{8,}={0,3})|(?:Bearer|(?:Api-)?Token)[ \\t]([\\w=~@.+/-]{8,})|([\\w=~@.+/-]{8,}))|(?:(?:X-(?:[a-z]+-)?)?(?:Api-?)?(?:Key|Token)):[ \\t]{0,5}([\\w=~@.+/-]{8,}))')(?:\\B|\\s|\\z)"],
    ["curl-auth-user", "block", 2, 0, "\\bcurl\\b(?:.*|.*(?:[\\r\\n]{1,2}.*){1,5})[ \\t\\n\\r](?:-u|--user)(?:=|[ \\t]{0,5})(\"(:[^\"]{3,}|[^:\"]{3,}:|[^:\"]{3,}:[^\"]{3,})\"|'([^:']{3,}:[^']{3,})'|((?:\"[^\"]{3,}\"|'[^']{3,}'|[\\w$@.-]+):(?:\"[^\"]{3,}\"|'[^']{3,}'|[\\w${}@.-]+)))(?:\\s|\\z)"],
    ["databricks-api-token", "token", 3, 0, "\\b(dapi[a-f0-9]{32}(?:-\\d)?)<after>"],
    ["datadog-access-token", "assigned", 0, 0, "(?i)<before>(?:datadog)<between>([a-z0-9]{40})<after>"],
    ["defined-networking-api-token", "assigned", 0, 0, "(?i)<before>(?:dnkey)<between>(dnkey-[a-z0-9=_\\-]{26}-[a-z0-9=_\\-]{52})<after>"],
    ["digitalocean-access-token", "token", 3, 0, "\\b(doo_v1_[a-f0-9]{64})<after>"],
    ["digitalocean-pat", "token", 3, 0, "\\b(dop_v1_[a-f0-9]{64})<after>"],
    ["digitalocean-refresh-token", "token", 0, 0, "(?i)\\b(dor_v1_[a-f0-9]{64})<after>"],
    ["discord-api-token", "assigned", 0, 0, "(?i)<before>(?:discord)<between>([a-f0-9]{64})<after>"],
    ["discord-client-id", "assigned", 2, 0, "(?i)<before>(?:discord)<between>([0-9]{18})<after>"],
    ["discord-client-secret", "assigned", 2, 0, "(?i)<before>(?:discord)<between>([a-z0-9=_\\-]{32})<after>"],
    ["doppler-api-token", "token", 2, 0, "dp\\.pt\\.(?i)[a-z0-9]{43}"],
    ["droneci-access-token", "assigned", 0, 0, "(?i)<before>(?:droneci)<between>([a-z0-9]{32})<after>"],
    ["dropbox-api-token", "assigned", 0, 0, "(?i)<before>(?:dropbox)<between>([a-z0-9]{15})<after>"],
    ["dropbox-long-lived-api-token", "assigned", 0, 0, "(?i)<before>(?:dropbox)<between>([a-z0-9]{11}(AAAAAAAAAA)[a-z0-9\\-_=]{43})<after>"],
    ["dropbox-short-lived-api-token", "assigned", 0, 0, "(?i)<before>(?:dropbox)<between>(sl\\.[a-z0-9\\-=_]{135})<after>"],
    ["duffel-api-token", "token", 2, 0, "duffel_(?:test|live)_(?i)[a-z0-9_\\-=]{43}"],
    ["dynatrace-api-token", "token", 4, 0, "dt0c01\\.(?i)[a-z0-9]{24}\\.[a-z0-9]{64}"],
    ["easypost-api-token", "token", 2, 0, "\\bEZAK(?i)[a-z0-9]{54}\\b"],
    ["easypost-test-api-token", "token", 2, 0, "\\bEZTK(?i)[a-z0-9]{54}\\b"],
    ["etsy-access-token", "assigned", 3, 0, "(?i)<before>(?:(?-i:ETSY|[Ee]tsy))<between>([a-z0-9]{24})<after>"],
    ["facebook-access-token", "near", 3, 0, "(?i)\\b(\\d{15,16}(\\||%)[0-9a-z\\-_]{27,40})<after>"],
    ["facebook-page-access-token", "token", 4, 0, "\\b(EAA[MC](?i)[a-z0-9]{100,})<after>"],
    ["facebook-secret", "assigned", 3, 0, "(?i)<before>(?:facebook)<between>([a-f0-9]{32})<after>"],
    ["fastly-api-token", "assigned", 0, 0, "(?i)<before>(?:fastly)<between>([a-z0-9=_\\-]{32})<after>"],
    ["finicity-api-token", "assigned", 0, 0, "(?i)<before>(?:finicity)<between>([a-f0-9]{32})<after>"],
    ["finicity-client-secret", "assigned", 0, 0, "(?i)<before>(?:finicity)<between>([a-z0-9]{20})<after>"],
    ["finnhub-access-token", "assigned", 0, 0, "(?i)<before>(?:finnhub)<between>([a-z0-9]{20})<after>"],
    ["flickr-access-token", "assigned", 0, 0, "(?i)<before>(?:flickr)<between>([a-z0-9]{32})<after>"],
    ["flutterwave-encryption-key", "token", 2, 0, "FLWSECK_TEST-(?i)[a-h0-9]{12}"],
    ["flutterwave-public-key", "token", 2, 0, "FLWPUBK_TEST-(?i)[a-h0-9]{32}-X"],
    ["flutterwave-secret-key", "token", 2, 0, "FLWSECK_TEST-(?i)[a-h0-9]{32}-X"],
    ["flyio-access-token", "token", 4, 0, "\\b((?:fo1_[\\w-]{43}|fm1[ar]_[a-zA-Z0-9+\\/]{100,}={0,3}|fm2_[a-zA-Z0-9+\\/]{100,}={0,3}))<after>"],
    ["frameio-api-token", "token", 0, 0, "fio-u-(?i)[a-z0-9\\-_=]{64}"],
    ["freemius-secret-key", "near", 0, 0, "(?i)[\"']secret_key[\"']\\s*=>\\s*[\"'](sk_[\\S]{29})[\"']"],
    ["freshbooks-access-token", "assigned", 0, 0, "(?i)<before>(?:freshbooks)<between>([a-z0-9]{64})<after>"],
    ["gcp-api-key", "token", 4, 0, "\\b(AIza[\\w-]{35})<after>"],
    ["generic-api-key", "assigned", 3.5, 0, "(?i)<before>(?:access|auth|(?-i:[Aa]pi|API)|credential|creds|key|passw(?:or)?d|secret|token)<between>([\\w.=-]{10,150}|[a-z0-9][a-z0-9+/]{11,}={0,3})<after>"],
    ["github-app-token", "token", 3, 0, "(?:ghu|ghs)_[0-9a-zA-Z]{36}"],
    ["github-fine-grained-pat", "token", 3, 0, "github_pat_\\w{82}"],
    ["github-oauth", "token", 3, 0, "gho_[0-9a-zA-Z]{36}"],
    ["github-pat", "token", 3, 0, "ghp_[0-9a-zA-Z]{36}"],
    ["github-refresh-token", "token", 3, 0, "ghr_[0-9a-zA-Z]{36}"],
    ["gitlab-cicd-job-token", "token", 3, 0, "glcbt-[0-9a-zA-Z]{1,5}_[0-9a-zA-Z_-]{20}"],
    ["gitlab-deploy-token", "token", 3, 0, "gldt-[0-9a-zA-Z_\\-]{20}"],
    ["gitlab-feature-flag-client-token", "token", 3, 0, "glffct-[0-9a-zA-Z_\\-]{20}"],
    ["gitlab-feed-token", "token", 3, 0, "glft-[0-9a-zA-Z_\\-]{20}"],
    ["gitlab-incoming-mail-token", "token", 3, 0, "glimt-[0-9a-zA-Z_\\-]{25}"],
    ["gitlab-kubernetes-agent-token", "token", 3, 0, "glagent-[0-9a-zA-Z_\\-]{50}"],
    ["gitlab-oauth-app-secret", "token", 3, 0, "gloas-[0-9a-zA-Z_\\-]{64}"],
    ["gitlab-pat", "token", 3, 0, "glpat-[\\w-]{20}"],
    ["gitlab-pat-routable", "token", 4, 0, "\\bglpat-[0-9a-zA-Z_-]{27,300}\\.[0-9a-z]{2}[0-9a-z]{7}\\b"],
    ["gitlab-ptt", "token", 3, 0, "glptt-[0-9a-f]{40}"],
    ["gitlab-rrt", "token", 3, 0, "GR1348941[\\w-]{20}"],
    ["gitlab-runner-authentication-token", "token", 3, 0, "glrt-[0-9a-zA-Z_\\-]{20}"],
    ["gitlab-runner-authentication-token-routable", "token", 4, 0, "\\bglrt-t\\d_[0-9a-zA-Z_\\-]{27,300}\\.[0-9a-z]{2}[0-9a-z]{7}\\b"],
    ["gitlab-scim-token", "token", 3, 0, "glsoat-[0-9a-zA-Z_\\-]{20}"],
    ["gitlab-session-cookie", "token", 3, 0, "_gitlab_session=[0-9a-z]{32}"],
    ["gitter-access-token", "assigned", 0, 0, "(?i)<before>(?:gitter)<between>([a-z0-9_-]{40})<after>"],
    ["gocardless-api-token", "assigned", 0, 0, "(?i)<before>(?:gocardless)<between>(live_(?i)[a-z0-9\\-_=]{40})<after>"],
    ["grafana-api-key", "token", 3, 0, "(?i)\\b(eyJrIjoi[A-Za-z0-9]{70,400}={0,3})<after>"],
    ["grafana-cloud-api-token", "token", 3, 0, "(?i)\\b(glc_[A-Za-z0-9+/]{32,400}={0,3})<after>"],
    ["grafana-service-account-token", "token", 3, 0, "(?i)\\b(glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8})<after>"],
    ["harness-api-key", "token", 0, 0, "(?:pat|sat)\\.[a-zA-Z0-9_-]{22}\\.[a-zA-Z0-9]{24}\\.[a-zA-Z0-9]{20}"],
    ["hashicorp-tf-api-token", "token", 3.5, 0, "(?i)[a-z0-9]{14}\\.(?-i:atlasv1)\\.[a-z0-9\\-_=]{60,70}"],
    ["hashicorp-tf-password", "assigned", 2, 0, "(?i)<before>(?:administrator_login_password|password)<between>(\"[a-z0-9=_\\-]{8,20}\")<after>"],
    ["heroku-api-key", "assigned", 0, 0, "(?i)<before>(?:heroku)<between>([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})<after>"],
    ["heroku-api-key-v2", "token", 4, 0, "\\b((HRKU-AA[0-9a-zA-Z_-]{58}))<after>"],
    ["hubspot-api-key", "assigned", 0, 0, "(?i)<before>(?:hubspot)<between>([0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12})<after>"],
    ["huggingface-access-token", "token", 2, 0, "\\b(hf_(?i:[a-z]{34}))<after>"],
    ["huggingface-organization-api-token", "token", 2, 0, "\\b(api_org_(?i:[a-z]{34}))<after>"],
    ["infracost-api-token", "token", 3, 0, "\\b(ico-[a-zA-Z0-9]{32})<after>"],
    ["intercom-api-key", "assigned", 0, 0, "(?i)<before>(?:intercom)<between>([a-z0-9=_\\-]{60})<after>"],
    ["intra42-client-secret", "token", 3, 0, "\\b(s-s4t2(?:ud|af)-(?i)[abcdef0123456789]{64})<after>"],
    ["jfrog-api-key", "assigned", 0, 0, "(?i)<before>(?:jfrog|artifactory|bintray|xray)<between>([a-z0-9]{73})<after>"],
    ["jfrog-identity-token", "assigned", 0, 0, "(?i)<before>(?:jfrog|artifactory|bintray|xray)<between>([a-z0-9]{64})<after>"],
    ["jwt", "token", 3, 0, "\\b(ey[a-zA-Z0-9]{17,}\\.ey[a-zA-Z0-9\\/\\\\_-]{17,}\\.(?:[a-zA-Z0-9\\/\\\\_-]{10,}={0,2})?)<after>"],
    ["jwt-base64", "token", 2, 0, "\\bZXlK(?:(?P<alg>aGJHY2lPaU)|(?P<apu>aGNIVWlPaU)|(?P<apv>aGNIWWlPaU)|(?P<aud>aGRXUWlPaU)|(?P<b64>aU5qUWlP)|(?P<crit>amNtbDBJanBi)|(?P<cty>amRIa2lPaU)|(?P<epk>bGNHc2lPbn)|(?P<enc>bGJtTWlPaU)|(?P<jku>cWEzVWlPaU)|(?P<jwk>cWQyc2lPb)|(?P<iss>cGMzTWlPaU)|(?P<iv>cGRpSTZJ)|(?P<kid>cmFXUWlP)|(?P<key_ops>clpYbGZiM0J6SWpwY)|(?P<kty>cmRIa2lPaUp)|(?P<nonce>dWIyNWpaU0k2)|(?P<p2c>d01tTWlP)|(?P<p2s>d01uTWlPaU)|(?P<ppt>d2NIUWlPaU)|(?P<sub>emRXSWlPaU)|(?P<svt>emRuUWlP)|(?P<tag>MFlXY2lPaU)|(?P<typ>MGVYQWlPaUp)|(?P<url>MWNtd2l)|(?P<use>MWMyVWlPaUp)|(?P<ver>MlpYSWlPaU)|(?P<version>MlpYSnphVzl1SWpv)|(?P<x>NElqb2)|(?P<x5c>NE5XTWlP)|(?P<x5t>NE5YUWlPaU)|(?P<x5ts256>NE5YUWpVekkxTmlJNkl)|(?P<x5u>NE5YVWlPaU)|(?P<zip>NmFYQWlPaU))[a-zA-Z0-9\\/\\\\_+\\-\\r\\n]{40,}={0,2}"],
    ["kraken-access-token", "assigned", 0, 0, "(?i)<before>(?:kraken)<between>([a-z0-9\\/=_\\+\\-]{80,90})<after>"],
    ["kubernetes-secret-yaml", "block", 0, 0, "(?i)(?:\\bkind:[ \\t]*[\"']?\\bsecret\\b[\"']?(?s:.){0,200}?\\bdata:(?s:.){0,100}?\\s+([\\w.-]+:(?:[ \\t]*(?:\\||>[-+]?)\\s+)?[ \\t]*(?:[\"']?[a-z0-9+/]{10,}={0,3}[\"']?|\\{\\{[ \\t\\w\"|$:=,.-]+}}|\"\"|''))|\\bdata:(?s:.){0,100}?\\s+([\\w.-]+:(?:[ \\t]*(?:\\||>[-+]?)\\s+)?[ \\t]*(?:[\"']?[a-z0-9+/]{10,}={0,3}[\"']?|\\{\\{[ \\t\\w\"|$:=,.-]+}}|\"\"|''))(?s:.){0,200}?\\bkind:[ \\t]*[\"']?\\bsecret\\b[\"']?)"],
    ["kucoin-access-token", "assigned", 0, 0, "(?i)<before>(?:kucoin)<between>([a-f0-9]{24})<after>"],
    ["kucoin-secret-key", "assigned", 0, 0, "(?i)<before>(?:kucoin)<between>([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})<after>"],
    ["launchdarkly-access-token", "assigned", 0, 0, "(?i)<before>(?:launchdarkly)<between>([a-z0-9=_\\-]{40})<after>"],
    ["linear-api-key", "token", 2, 0, "lin_api_(?i)[a-z0-9]{40}"],
    ["linear-client-secret", "assigned", 2, 0, "(?i)<before>(?:linear)<between>([a-f0-9]{32})<after>"],
    ["linkedin-client-id", "assigned", 2, 0, "(?i)<before>(?:linked[_-]?in)<between>([a-z0-9]{14})<after>"],
    ["linkedin-client-secret", "assigned", 2, 0, "(?i)<before>(?:linked[_-]?in)<between>([a-z0-9]{16})<after>"],
    ["lob-api-key", "assigned", 0, 0, "(?i)<before>(?:lob)<between>((live|test)_[a-f0-9]{35})<after>"],
    ["lob-pub-api-key", "assigned", 0, 0, "(?i)<before>(?:lob)<between>((test|live)_pub_[a-f0-9]{31})<after>"],
    ["looker-client-id", "assigned", 0, 0, "(?i)<before>(?:looker)<between>([a-z0-9]{20})<after>"],
    ["looker-client-secret", "assigned", 0, 0, "(?i)<before>(?:looker)<between>([a-z0-9]{24})<after>"],
    ["mailchimp-api-key", "assigned", 0, 0, "(?i)<before>(?:MailchimpSDK.initialize|mailchimp)<between>([a-f0-9]{32}-us\\d\\d)<after>"],
    ["mailgun-private-api-token", "assigned", 0, 0, "(?i)<before>(?:mailgun)<between>(key-[a-f0-9]{32})<after>"],
    ["mailgun-pub-key", "assigned", 0, 0, "(?i)<before>(?:mailgun)<between>(pubkey-[a-f0-9]{32})<after>"],
    ["mailgun-signing-key", "assigned", 0, 0, "(?i)<before>(?:mailgun)<between>([a-h0-9]{32}-[a-h0-9]{8}-[a-h0-9]{8})<after>"],
    ["mapbox-api-token", "assigned", 0, 0, "(?i)<before>(?:mapbox)<between>(pk\\.[a-z0-9]{60}\\.[a-z0-9]{22})<after>"],
    ["mattermost-access-token", "assigned", 0, 0, "(?i)<before>(?:mattermost)<between>([a-z0-9]{26})<after>"],
    ["maxmind-license-key", "token", 4, 0, "\\b([A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk)<after>"],
    ["messagebird-api-token", "assigned", 0, 0, "(?i)<before>(?:message[_-]?bird)<between>([a-z0-9]{25})<after>"],
    ["messagebird-client-id", "assigned", 0, 0, "(?i)<before>(?:message[_-]?bird)<between>([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})<after>"],
    ["microsoft-teams-webhook", "token", 0, 0, "https://[a-z0-9]+\\.webhook\\.office\\.com/webhookb2/[a-z0-9]{8}-([a-z0-9]{4}-){3}[a-z0-9]{12}@[a-z0-9]{8}-([a-z0-9]{4}-){3}[a-z0-9]{12}/IncomingWebhook/[a-z0-9]{32}/[a-z0-9]{8}-([a-z0-9]{4}-){3}[a-z0-9]{12}"],
    ["netlify-access-token", "assigned", 0, 0, "(?i)<before>(?:netlify)<between>([a-z0-9=_\\-]{40,46})<after>"],
    ["new-relic-browser-api-token", "assigned", 0, 0, "(?i)<before>(?:new-relic|newrelic|new_relic)<between>(NRJS-[a-f0-9]{19})<after>"],
    ["new-relic-insert-key", "assigned", 0, 0, "(?i)<before>(?:new-relic|newrelic|new_relic)<between>(NRII-[a-z0-9-]{32})<after>"],
    ["new-relic-user-api-id", "assigned", 0, 0, "(?i)<before>(?:new-relic|newrelic|new_relic)<between>([a-z0-9]{64})<after>"],
    ["new-relic-user-api-key", "assigned", 0, 0, "(?i)<before>(?:new-relic|newrelic|new_relic)<between>(NRAK-[a-z0-9]{27})<after>"],
    ["notion-api-token", "token", 4, 0, "\\b(ntn_[0-9]{11}[A-Za-z0-9]{32}[A-Za-z0-9]{3})<after>"],
    ["npm-access-token", "token", 2, 0, "(?i)\\b(npm_[a-z0-9]{36})<after>"],
    ["nuget-config-password", "near", 1, 0, "(?i)<add key=\\\"(?:(?:ClearText)?Password)\\\"\\s*value=\\\"(.{8,})\\\"\\s*/>"],
    ["nytimes-access-token", "assigned", 0, 0, "(?i)<before>(?:nytimes|new-york-times,|newyorktimes)<between>([a-z0-9=_\\-]{32})<after>"],
    ["octopus-deploy-api-key", "token", 3, 0, "\\b(API-[A-Z0-9]{26})<after>"],
    ["okta-access-token", "assigned", 4, 0, "[\\w.-]{0,50}?(?i:[\\w.-]{0,50}?(?:(?-i:[Oo]kta|OKTA))(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3})(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}(00[\\w=\\-]{40})<after>"],
    ["openai-api-key", "token", 3, 0, "\\b(sk-(?:proj|svcacct|admin)-(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})T3BlbkFJ(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})\\b|sk-[a-zA-Z0-9]{20}T3BlbkFJ[a-zA-Z0-9]{20})<after>"],
    ["openshift-user-token", "token", 3.5, 0, "\\b(sha256~[\\w-]{43})(?:[^\\w-]|\\z)"],
    ["perplexity-api-key", "token", 4, 0, "\\b(pplx-[a-zA-Z0-9]{48})(?:[\\x60'\"\\s;]|\\\\[nr]|$|\\b)"],
    ["plaid-api-token", "assigned", 0, 0, "(?i)<before>(?:plaid)<between>(access-(?:sandbox|development|production)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})<after>"],
    ["plaid-client-id", "assigned", 3.5, 0, "(?i)<before>(?:plaid)<between>([a-z0-9]{24})<after>"],
    ["plaid-secret-key", "assigned", 3.5, 0, "(?i)<before>(?:plaid)<between>([a-z0-9]{30})<after>"],
    ["planetscale-api-token", "token", 3, 0, "\\b(pscale_tkn_(?i)[\\w=\\.-]{32,64})<after>"],
    ["planetscale-oauth-token", "token", 3, 0, "\\b(pscale_oauth_[\\w=\\.-]{32,64})<after>"],
    ["planetscale-password", "token", 3, 0, "(?i)\\b(pscale_pw_(?i)[\\w=\\.-]{32,64})<after>"],
    ["postman-api-token", "token", 3, 0, "\\b(PMAK-(?i)[a-f0-9]{24}\\-[a-f0-9]{34})<after>"],
    ["prefect-api-token", "token", 2, 0, "\\b(pnu_[a-zA-Z0-9]{36})<after>"],
    ["privateai-api-token", "assigned", 3, 0, "[\\w.-]{0,50}?(?i:[\\w.-]{0,50}?(?:private[_-]?ai)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3})(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}([a-z0-9]{32})<after>"],
    ["pulumi-api-token", "token", 2, 0, "\\b(pul-[a-f0-9]{40})<after>"],
    ["pypi-upload-token", "token", 3, 0, "pypi-AgEIcHlwaS5vcmc[\\w-]{50,1000}"],
    ["rapidapi-access-token", "assigned", 0, 0, "(?i)<before>(?:rapidapi)<between>([a-z0-9_-]{50})<after>"],
    ["readme-api-token", "token", 2, 0, "\\b(rdme_[a-z0-9]{70})<after>"],
    ["rubygems-api-token", "token", 2, 0, "\\b(rubygems_[a-f0-9]{48})<after>"],
    ["scalingo-api-token", "token", 2, 0, "\\b(tk-us-[\\w-]{48})<after>"],
    ["sendbird-access-id", "assigned", 0, 0, "(?i)<before>(?:sendbird)<between>([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})<after>"],
    ["sendbird-access-token", "assigned", 0, 0, "(?i)<before>(?:sendbird)<between>([a-f0-9]{40})<after>"],
    ["sendgrid-api-token", "token", 2, 0, "\\b(SG\\.(?i)[a-z0-9=_\\-\\.]{66})<after>"],
    ["sendinblue-api-token", "token", 2, 0, "\\b(xkeysib-[a-f0-9]{64}\\-(?i)[a-z0-9]{16})<after>"],
    ["sentry-access-token", "assigned", 3, 0, "(?i)<before>(?:sentry)<between>([a-f0-9]{64})<after>"],
    ["sentry-org-token", "token", 4.5, 0, "\\bsntrys_eyJpYXQiO[a-zA-Z0-9+/]{10,200}(?:LCJyZWdpb25fdXJs|InJlZ2lvbl91cmwi|cmVnaW9uX3VybCI6)[a-zA-Z0-9+/]{10,200}={0,2}_[a-zA-Z0-9+/]{43}(?:[^a-zA-Z0-9+/]|\\z)"],
    ["sentry-user-token", "token", 3.5, 0, "\\b(sntryu_[a-f0-9]{64})<after>"],
    ["settlemint-application-access-token", "token", 3, 0, "\\b(sm_aat_[a-zA-Z0-9]{16})<after>"],
    ["settlemint-personal-access-token", "token", 3, 0, "\\b(sm_pat_[a-zA-Z0-9]{16})<after>"],
    ["settlemint-service-access-token", "token", 3, 0, "\\b(sm_sat_[a-zA-Z0-9]{16})<after>"],
    ["shippo-api-token", "token", 2, 0, "\\b(shippo_(?:live|test)_[a-fA-F0-9]{40})<after>"],
    ["shopify-access-token", "token", 2, 0, "shpat_[a-fA-F0-9]{32}"],
    ["shopify-custom-access-token", "token", 2, 0, "shpca_[a-fA-F0-9]{32}"],
    ["shopify-private-app-access-token", "token", 2, 0, "shppa_[a-fA-F0-9]{32}"],
    ["shopify-shared-secret", "token", 2, 0, "shpss_[a-fA-F0-9]{32}"],
    ["sidekiq-secret", "assigned", 0, 0, "(?i)<before>(?:BUNDLE_ENTERPRISE__CONTRIBSYS__COM|BUNDLE_GEMS__CONTRIBSYS__COM)<between>([a-f0-9]{8}:[a-f0-9]{8})<after>"],
    ["sidekiq-sensitive-url", "token", 0, 0, "(?i)\\bhttps?://([a-f0-9]{8}:[a-f0-9]{8})@(?:gems.contribsys.com|enterprise.contribsys.com)(?:[\\/|\\#|\\?|:]|$)"],
    ["slack-app-token", "token", 2, 0, "(?i)xapp-\\d-[A-Z0-9]+-\\d+-[a-z0-9]+"],
    ["slack-bot-token", "token", 3, 0, "xoxb-[0-9]{10,13}-[0-9]{10,13}[a-zA-Z0-9-]*"],
    ["slack-config-access-token", "token", 2, 0, "(?i)xoxe.xox[bp]-\\d-[A-Z0-9]{163,166}"],
    ["slack-config-refresh-token", "token", 2, 0, "(?i)xoxe-\\d-[A-Z0-9]{146}"],
    ["slack-legacy-bot-token", "token", 2, 0, "xoxb-[0-9]{8,14}-[a-zA-Z0-9]{18,26}"],
    ["slack-legacy-token", "token", 2, 0, "xox[os]-\\d+-\\d+-\\d+-[a-fA-F\\d]+"],
    ["slack-legacy-workspace-token", "token", 2, 0, "xox[ar]-(?:\\d-)?[0-9a-zA-Z]{8,48}"],
    ["slack-user-token", "token", 2, 0, "xox[pe](?:-[0-9]{10,13}){3}-[a-zA-Z0-9-]{28,34}"],
    ["slack-webhook-url", "token", 0, 0, "(?:https?://)?hooks.slack.com/(?:services|workflows|triggers)/[A-Za-z0-9+/]{43,56}"],
    ["snyk-api-token", "assigned", 0, 0, "(?i)<before>(?:snyk[_.-]?(?:(?:api|oauth)[_.-]?)?(?:key|token))<between>([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})<after>"],
    ["sonar-api-token", "assigned", 0, 2, "(?i)<before>(?:sonar[_.-]?(login|token))<between>((?:squ_|sqp_|sqa_)?[a-z0-9=_\\-]{40})<after>"],
    ["sourcegraph-access-token", "near", 3, 0, "(?i)\\b(\\b(sgp_(?:[a-fA-F0-9]{16}|local)_[a-fA-F0-9]{40}|sgp_[a-fA-F0-9]{40}|[a-fA-F0-9]{40})\\b)<after>"],
    ["square-access-token", "token", 2, 0, "\\b((?:EAAA|sq0atp-)[\\w-]{22,60})<after>"],
    ["squarespace-access-token", "assigned", 0, 0, "(?i)<before>(?:squarespace)<between>([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})<after>"],
    ["stripe-access-token", "token", 2, 0, "\\b((?:sk|rk)_(?:test|live|prod)_[a-zA-Z0-9]{10,99})<after>"],
    ["sumologic-access-id", "assigned", 3, 0, "[\\w.-]{0,50}?(?i:[\\w.-]{0,50}?(?:(?-i:[Ss]umo|SUMO))(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3})(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'\"\\s=]{0,5}(su[a-zA-Z0-9]{12})<after>"],
    ["sumologic-access-token", "assigned", 3, 0, "(?i)<before>(?:(?-i:[Ss]umo|SUMO))<between>([a-z0-9]{64})<after>"],
    ["telegram-bot-api-token", "assigned", 0, 0, "(?i)<before>(?:telegr)<between>([0-9]{5,16}:(?-i:A)[a-z0-9_\\-]{34})<after>"],
    ["travisci-access-token", "assigned", 0, 0, "(?i)<before>(?:travis)<between>([a-z0-9]{22})<after>"],
    ["twilio-api-key", "token", 3, 0, "SK[0-9a-fA-F]{32}"],
    ["twitch-api-token", "assigned", 0, 0, "(?i)<before>(?:twitch)<between>([a-z0-9]{30})<after>"],
    ["twitter-access-secret", "assigned", 0, 0, "(?i)<before>(?:twitter)<between>([a-z0-9]{45})<after>"],
    ["twitter-access-token", "assigned", 0, 0, "(?i)<before>(?:twitter)<between>([0-9]{15,25}-[a-zA-Z0-9]{20,40})<after>"],
    ["twitter-api-key", "assigned", 0, 0, "(?i)<before>(?:twitter)<between>([a-z0-9]{25})<after>"],
    ["twitter-api-secret", "assigned", 0, 0, "(?i)<before>(?:twitter)<between>([a-z0-9]{50})<after>"],
    ["twitter-bearer-token", "assigned", 0, 0, "(?i)<before>(?:twitter)<between>(A{22}[a-zA-Z0-9%]{80,100})<after>"],
    ["typeform-api-token", "assigned", 0, 0, "(?i)<before>(?:typeform)<between>(tfp_[a-z0-9\\-_\\.=]{59})<after>"],
    ["vault-batch-token", "token", 4, 0, "\\b(hvb\\.[\\w-]{138,300})<after>"],
    ["vault-service-token", "token", 3.5, 0, "\\b((?:hvs\\.[\\w-]{90,120}|s\\.(?i:[a-z0-9]{24})))<after>"],
    ["yandex-access-token", "assigned", 0, 0, "(?i)<before>(?:yandex)<between>(t1\\.[A-Z0-9a-z_-]+[=]{0,2}\\.[A-Z0-9a-z_-]{86}[=]{0,2})<after>"],
    ["yandex-api-key", "assigned", 0, 0, "(?i)<before>(?:yandex)<between>(AQVN[A-Za-z0-9_\\-]{35,38})<after>"],
    ["yandex-aws-access-token", "assigned", 0, 0, "(?i)<before>(?:yandex)<between>(YC[a-zA-Z0-9_\\-]{38})<after>"],
    ["zendesk-secret-key", "assigned", 0, 0, "(?i)<before>(?:zendesk)<between>([a-z0-9]{40})<after>"],
];
exports.ALLOWED = [
    { rule: '', target: 'secret', regexes: ["(?i)^true|false|null$", "^(?i:a+|b+|c+|d+|e+|f+|g+|h+|i+|j+|k+|l+|m+|n+|o+|p+|q+|r+|s+|t+|u+|v+|w+|x+|y+|z+|\\*+|\\.+)$", "^\\$(?:\\d+|{\\d+})$", "^\\$(?:[A-Z_]+|[a-z_]+)$", "^\\${(?:[A-Z_]+|[a-z_]+)}$", "^\\{\\{[ \\t]*[\\w ().|]+[ \\t]*}}$", "^\\$\\{\\{[ \\t]*(?:(?:env|github|secrets|vars)(?:\\.[A-Za-z]\\w+)+[\\w \"'&./=|]*)[ \\t]*}}$", "^%(?:[A-Z_]+|[a-z_]+)%$", "^%[+\\-# 0]?[bcdeEfFgGoOpqstTUvxX]$", "^\\{\\d{0,2}}$", "^@(?:[A-Z_]+|[a-z_]+)@$", "^/Users/(?i)[a-z0-9]+/[\\w .-/]+$", "^/(?:bin|etc|home|opt|tmp|usr|var)/[\\w ./-]+$"], stopwords: "abcdefghijklmnopqrstuvwxyz" },
    { rule: "curl-auth-user", target: "secret", regexes: ["[^:]+:(?:change(?:it|me)|pass(?:word)?|pwd|test|token|\\*+|x+)", "['\"]?<[^>]+>['\"]?:['\"]?<[^>]+>|<[^:]+:[^>]+>['\"]?", "[^:]+:\\[[^]]+]", "['\"]?[^:]+['\"]?:['\"]?\\$(?:\\d|\\w+|\\{(?:\\d|\\w+)})['\"]?", "\\$\\([^)]+\\):\\$\\([^)]+\\)", "['\"]?\\$?{{[^}]+}}['\"]?:['\"]?\\$?{{[^}]+}}['\"]?"], stopwords: "" },
    { rule: "generic-api-key", target: "secret", regexes: ["^[a-zA-Z_.-]+$"], stopwords: "" },
    { rule: "generic-api-key", target: "match", regexes: ["(?i)(?:access(?:ibility|or)|access[_.-]?id|random[_.-]?access|api[_.-]?(?:id|name|version)|rapid|capital|[a-z0-9-]*?api[a-z0-9-]*?:jar:|author|X-MS-Exchange-Organization-Auth|Authentication-Results|(?:credentials?[_.-]?id|withCredentials)|(?:bucket|foreign|hot|idx|natural|primary|pub(?:lic)?|schema|sequence)[_.-]?key|(?:turkey)|key[_.-]?(?:alias|board|code|frame|id|length|mesh|name|pair|press(?:ed)?|ring|selector|signature|size|stone|storetype|word|up|down|left|right)|key[_.-]?vault[_.-]?(?:id|name)|keyVaultToStoreSecrets|key(?:store|tab)[_.-]?(?:file|path)|issuerkeyhash|(?-i:[DdMm]onkey|[DM]ONKEY)|keying|(?:secret)[_.-]?(?:length|name|size)|UserSecretsId|(?:csrf)[_.-]?token|(?:io\\.jsonwebtoken[ \\t]?:[ \\t]?[\\w-]+)|(?:api|credentials|token)[_.-]?(?:endpoint|ur[il])|public[_.-]?token|(?:key|token)[_.-]?file|(?-i:(?:[A-Z_]+=\\n[A-Z_]+=|[a-z_]+=\\n[a-z_]+=)(?:\\n|\\z))|(?-i:(?:[A-Z.]+=\\n[A-Z.]+=|[a-z.]+=\\n[a-z.]+=)(?:\\n|\\z)))"], stopwords: "000000 _ec2_ aaaaaa about abstract academy acces account act- act. act_ action active actively activity adapter add- add-on add. add_ addon addres admin adobe advanced adventure agent agile air- air. air_ ajax akka alert alfred algorithm all- all. all_ alloy alpha amazon amqp analysi analytic analyzer android angular angularj animate animation another ansible answer ant- ant. ant_ any- any. any_ apache app- app. app_ apple arch archive archived arduino array art- art. art_ article asp- asp. asp_ asset async atom attention audio audit aura auth author authorize auto automated automatic awesome aws_ azure back backbone backend backup bar- bar. bar_ base based bash basic batch been beer behavior being benchmark best beta better big- big. big_ binary binding bit- bit. bit_ bitcoin block blog board book bookmark boost boot bootstrap bosh bot- bot. bot_ bower box- box. box_ boxen bracket branch bridge browser brunch buffer bug- bug. bug_ build builder building buildout buildpack built bundle busines but- but. but_ button cache caching cakephp calendar call camera campfire can- can. can_ canva captcha capture card carousel case cassandra cat- cat. cat_ category center cento challenge change changelog channel chart chat cheat check checker chef ches chinese chosen chrome ckeditor clas classe classic clean cli- cli. cli_ client clojure clone closure cloud club cluster cms- cms_ coco code coding coffee color combination combo command commander comment commit common community compas compiler complete component composer computer computing con- con. con_ concept conf config connect connector console contact container contao content contest context control convert converter conway' cookbook cookie cool copy cordova core couchbase couchdb countdown counter course craft crawler create creating creator credential crm- crm. crm_ cros crud csv- csv. csv_ cube cucumber cuda current currently custom daemon dark dart dash dashboard data database date day- day. day_ dead debian debug debugger deck define del- del. del_ delete demo deploy design designer desktop detection detector dev- dev. dev_ develop developer device devise diff digital directive directory discovery display django dns- dns_ doc- doc. doc_ docker docpad doctrine document doe- doe. doe_ dojo dom- dom. dom_ domain don't done dot- dot. dot_ dotfile download draft drag drill drive driven driver drop dropbox drupal dsl- dsl. dsl_ dynamic easy ecdsa eclipse edit editing edition editor element emac email embed embedded ember emitter emulator encoding endpoint engine english enhanced entity entry env_ episode erlang error espresso event evented example exchange exercise experiment expire exploit explorer export exporter expres ext- ext. ext_ extended extension external extra extractor fabric facebook factory fake fast feature feed fewfwef ffmpeg field file filter find finder firefox firmware first fish fix- fix_ flash flask flat flex flexible flickr flow fluent fluentd fluid folder font force foreman fork form format formatter forum foundry framework free friend friendly front-end frontend ftp- ftp. ftp_ fuel full fun- fun. fun_ func future gaia gallery game gateway gem- gem. gem_ gen- gen. gen_ general generator generic genetic get- get. get_ getenv getting ghost gist git- git. git_ github gitignore gitlab glas gmail gnome gnu- gnu. gnu_ goal golang gollum good google gpu- gpu. gpu_ gradle grail graph graphic great grid groovy group grunt guard gui- gui. gui_ guide guideline gulp gwt- gwt. gwt_ hack hackathon hacker hacking hadoop haml handler hardware has- has_ hash haskell have haxe hello help helper here hero heroku high hipchat history home homebrew homepage hook host hosting hot- hot. hot_ house how- how. how_ html http hub- hub. hub_ hubot human icon ide- ide. ide_ idea identity idiomatic image impact import important importer impres index infinite info injection inline input inside inspector instagram install installer instant intellij interface internet interview into intro ionic iphone ipython irc- irc_ iso- iso. iso_ issue jade jasmine java jbos jekyll jenkin jetbrains job- job. job_ joomla jpa- jpa. jpa_ jquery json just kafka karma kata kernel keyboard kindle kit- kit. kit_ kitchen knife koan kohana lab- lab. lab_ lambda lamp language laravel last latest latex launcher layer layout lazy ldap leaflet league learn learning led- led. led_ leetcode les- les. les_ level leveldb lib- lib. lib_ librarie library license life liferay light lightbox like line link linked linkedin linux lisp list lite little load loader local location lock log- log. log_ logger logging logic login logstash longer look love lua- lua. lua_ mac- mac. mac_ machine made magento magic mail make maker making man- man. man_ manage manager manifest manual map- map. map_ mapper mapping markdown markup master math matrix maven md5 mean media mediawiki meetup memcached memory menu merchant message messaging meta metadata meteor method metric micro middleman migration minecraft miner mini minimal mirror mit- mit. mit_ mobile mocha mock mod- mod. mod_ mode model modern modular module modx money mongo mongodb mongoid mongoose monitor monkey more motion moved movie mozilla mqtt mule multi multiple music mustache mvc- mvc. mvc_ mysql nagio name native need neo- neo. neo_ nest nested net- net. net_ nette network new- new. new_ next nginx ninja nlp- nlp. nlp_ node nodej nosql not- not. not_ note notebook notepad notice notifier now- now. now_ number oauth object objective obsolete ocaml octopres official old- old. old_ onboard online only open opencv opengl openshift openwrt option oracle org- org. org_ origin original orm- orm. orm_ osx- osx_ our- our. our_ out- out. out_ output over overview own- own. own_ pack package packet page panel paper paperclip para parallax parallel parse parser parsing particle party password patch path pattern payment paypal pdf- pdf. pdf_ pebble people perl personal phalcon phoenix phone phonegap photo php- php. php_ physic picker pipeline platform play player please plu- plu. plu_ plug-in plugin plupload png- png. png_ poker polyfill polymer pool pop- pop. pop_ popcorn popup port portable portal portfolio post power powered powerful prelude pretty preview principle print pro- pro. pro_ problem proc product profile profiler program progres project protocol prototype provider proxy public pull puppet pure purpose push pusher pyramid python quality query queue quick rabbitmq rack radio rail railscast random range raspberry rdf- rdf. rdf_ react reactive read reader readme ready real real-time reality realtime recipe recorder red- red. red_ reddit redi redmine reference refinery refresh registry related release remote rendering repo report request require required requirej research resource response resque rest restful resume reveal reverse review riak rich right ring robot role room router routing rpc- rpc. rpc_ rpg- rpg. rpg_ rspec ruby- ruby. ruby_ rule run- run. run_ runner running runtime rust rvm- rvm. rvm_ salt sample sandbox sas- sas. sas_ sbt- sbt. sbt_ scala scalable scanner schema scheme school science scraper scratch screen script scroll scs- scs. scs_ sdk- sdk. sdk_ sdl- sdl. sdl_ search secure security see- see. see_ seed select selector selenium semantic sencha send sentiment serie server service session set- set. set_ setting setup sha1 sha2 sha256 share shared sharing sheet shell shield shipping shop shopify shortener should show showcase side silex simple simulator single site skeleton sketch skin slack slide slider slim small smart smtp snake snapshot snippet soap social socket software solarized solr solution solver some soon source space spark spatial spec sphinx spine spotify spree spring sprite sql- sql. sql_ sqlite ssh- ssh. ssh_ stack staging standard stanford start started starter startup stat statamic state static statistic statsd statu steam step still stm- stm. stm_ storage store storm story strategy stream streaming string stripe structure studio study stuff style sublime sugar suite summary super support supported svg- svg. svg_ svn- svn. svn_ swagger swift switch switcher symfony symphony sync synopsi syntax system tab- tab. tab_ table tag- tag. tag_ talk target task tcp- tcp. tcp_ tdd- tdd. tdd_ team tech template term terminal testing tetri text textmate theme theory three thrift time timeline timer tiny tinymce tip- tip. tip_ title todo todomvc token tool toolbox toolkit top- top. top_ tornado touch tower tracker tracking traffic training transfer translate transport tree trello try- try. try_ tumblr tut- tut. tut_ tutorial tweet twig twitter type typo ubuntu uiview ultimate under unit unity universal unix update updated upgrade upload uploader uri- uri. uri_ url- url. url_ usage usb- usb. usb_ use- use. use_ used useful user using util utilitie utility vagrant validator value variou varnish version via- via. via_ video view viewer vim- vim. vim_ vimrc virtual vision visual vpn want warning watch watcher wave way- way. way_ weather web- web_ webapp webgl webhook webkit webrtc website websocket welcome what what' when where which why- why. why_ widget wifi wiki win- win. win_ window wip- wip. wip_ within without wizard word wordpres work worker workflow working workshop world wrapper write writer writing written www- www. www_ xamarin xcode xml- xml. xml_ xmpp xxxxxx yahoo yaml yandex yeoman yet- yet. yet_ yii- yii. yii_ youtube yui- yui. yui_ zend zero zip- zip. zip_ zsh- zsh. zsh_" },
    { rule: "generic-api-key", target: "line", regexes: ["--mount=type=secret,", "import[ \\t]+{[ \\t\\w,]+}[ \\t]+from[ \\t]+['\"][^'\"]+['\"]"], stopwords: "" },
    { rule: "kubernetes-secret-yaml", target: "secret", regexes: ["[\\w.-]+:(?:[ \\t]*(?:\\||>[-+]?)\\s+)?[ \\t]*(?:\\{\\{[ \\t\\w\"|$:=,.-]+}}|\"\"|'')"], stopwords: "" },
    { rule: "kubernetes-secret-yaml", target: "match", regexes: ["(kind:(?s:.)+\\n---\\n(?s:.)+\\bdata:|data:(?s:.)+\\n---\\n(?s:.)+\\bkind:)"], stopwords: "" },
    { rule: "vault-service-token", target: "secret", regexes: ["s\\.[A-Za-z]{24}"], stopwords: "" },
];


/***/ })

};
