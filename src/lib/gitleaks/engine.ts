import type { Candidate } from '../redact-candidates.js';
import type { FoundShape } from '../redact-shapes.js';
import { ALLOWED, RULES, type Allowed, type RuleRow } from './rules.js';

/** A compiled pattern of RE2's language; what compiles it is handed in, so that a leaf needs no engine of its own. */
export interface Pattern {
  matcher(text: string): Matcher;
}
interface Matcher {
  find(): boolean;
  group(group?: number): string | null;
  start(group?: number): number;
  groupCount(): number;
}
/** Must match in linear time: what it reads is hostile. */
export type Compile = (source: string) => Pattern;

/** The rules of gitleaks, ready to run. Each pattern is compiled when it is first needed. */
export interface Rules {
  /** What the rules find in the stretches that may concern them. */
  find(text: string, candidates: readonly Candidate[]): FoundShape[];
}

const PARTS: Readonly<Record<string, string>> = {
  '<before>': '[\\w.-]{0,50}?',
  '<between>': '(?:[ \\t\\w.-]{0,20})[\\s\'"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60\'"\\s=]{0,5}',
};
/** gitleaks asks for a blank, a quote or the end behind a secret. In a log a bracket or a comma ends one as well. */
const AFTER_VALUE = '(?:[\\x60\'"\\s;,)}\\]&<]|\\\\[nr]|$)';
const AFTER_TOKEN = '(?:[^A-Za-z0-9_]|$)';

/** V8 looks first where a keyword is common and its rule is dear; each is weaker than its rule. */
const HINTS: Readonly<Record<string, RegExp>> = {
  'curl-auth-header': /\s(?:-H|--header)/, 'curl-auth-user': /\s(?:-u|--user)/, 'kubernetes-secret-yaml': /\bdata:/, 'twilio-api-key': /SK[0-9a-fA-F]{32}/, jwt: /ey[a-zA-Z0-9]{17}/,
  'vault-service-token': /\bhvs\.[\w-]{90}|\bs\.[A-Za-z0-9]{24}/, 'sendgrid-api-token': /SG\.[\w=.-]{66}/, 'octopus-deploy-api-key': /API-[A-Z0-9]{26}/, 'authress-service-client-access-key': /\.acc[_-]/,
  'azure-ad-client-secret': /\dQ~/, 'sourcegraph-access-token': /[a-fA-F0-9]{40}/, 'facebook-access-token': /\d{15}[|%]/, 'airtable-personnal-access-token': /pat[A-Za-z0-9]{14}\./,
};

/** Work that one text may cause, in characters looked at: beyond it, what might be a secret is taken for one. */
const WORK = 20_000;

interface Compiled {
  readonly row: RuleRow;
  readonly pattern: Pattern;
  readonly allowed: readonly Test[];
}
interface Test {
  readonly target: Allowed['target'];
  readonly patterns: readonly Pattern[];
  readonly stopwords: readonly string[];
}

export function createRules(compile: Compile): Rules {
  const compiled = new Map<number, Compiled>();
  const lists = new Map<string, readonly Test[]>();
  const testsOf = (rule: string): readonly Test[] => {
    const known = lists.get(rule) ?? ALLOWED.filter((entry) => entry.rule === rule).map((entry) => testOf(entry, compile));
    lists.set(rule, known);
    return known;
  };
  const ruleAt = (place: number): Compiled => {
    const known = compiled.get(place);
    if (known !== undefined) return known;
    const row = RULES[place] as RuleRow;
    const made = { row, pattern: compile(sourceOf(row)), allowed: [...testsOf(''), ...testsOf(row[0])] };
    compiled.set(place, made);
    return made;
  };
  return {
    find(text, candidates) {
      let left = WORK + text.length / 8;
      return candidates.flatMap((candidate) => {
        const hint = HINTS[(RULES[candidate.rule] as RuleRow)[0]];
        const stretch = text.slice(candidate.from, candidate.to);
        if (hint !== undefined && !hint.test(stretch)) return [];
        left -= stretch.length;
        return left < 0 ? [{ class: 'unread', ...candidate.suspect }] : findIn(stretch, ruleAt(candidate.rule)).map((hit) => shifted(hit, text, candidate));
      });
    },
  };
}

function testOf({ target, regexes, stopwords }: Allowed, compile: Compile): Test {
  return { target, patterns: regexes.map(compile), stopwords: stopwords === '' ? [] : stopwords.split(' ') };
}

function sourceOf([, kind, , , source]: RuleRow): string {
  return source.replace(/<before>|<between>/g, (part) => PARTS[part] as string).replaceAll('<after>', () => (kind === 'assigned' ? AFTER_VALUE : AFTER_TOKEN));
}

function findIn(stretch: string, { row: [id, kind, entropy, group], pattern, allowed }: Compiled): FoundShape[] {
  const found: FoundShape[] = [];
  const matcher = pattern.matcher(stretch);
  while (matcher.find()) {
    const place = group > 0 ? group : firstGroup(matcher);
    const secret = matcher.group(place) ?? '';
    if (secret === '' || (entropy > 0 && entropyOf(secret) <= entropy)) continue;
    const match = matcher.group() ?? '';
    if (!isRandom(secret) && allowed.some((test) => isAllowed(test, { secret, match, line: stretch }))) continue;
    if (id === 'generic-api-key' && !isLikely(secret, match)) continue;
    const from = matcher.start(place);
    found.push({ class: id, from, to: kind === 'token' ? endOfToken(stretch, from + secret.length) : from + secret.length });
  }
  return found;
}

function firstGroup(matcher: Matcher): number {
  for (let group = 1; group <= matcher.groupCount(); group += 1) if ((matcher.group(group) ?? '') !== '') return group;
  return 0;
}

/** Tokens grow longer over the years: what is left of one is no more to be seen than its beginning. */
function endOfToken(text: string, at: number): number {
  return at + (/^[A-Za-z0-9_-]*/.exec(text.slice(at))?.[0].length ?? 0);
}

function isAllowed({ target, patterns, stopwords }: Test, seen: Readonly<Record<Allowed['target'], string>>): boolean {
  const low = stopwords.length === 0 ? '' : seen.secret.toLowerCase();
  return patterns.some((pattern) => pattern.matcher(seen[target]).find()) || stopwords.some((word) => low.includes(word));
}

/** Bits per character, as gitleaks counts them (Shannon). */
function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const sign of text) counts.set(sign, (counts.get(sign) ?? 0) + 1);
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
function isLikely(secret: string, match: string): boolean {
  if (NAME.test(secret) || isCamel(secret)) return false;
  if (STRONG.test(match.slice(0, match.lastIndexOf(secret)))) return true;
  return isRandom(secret);
}

/** Words grown together, as programs name things: `X509WorkloadIdentityAuth`. */
function isCamel(secret: string): boolean {
  const words = secret.match(/[A-Z]?[a-z]{3,}|[A-Z]{4,}/g) ?? [];
  return /^[A-Za-z_$][\w$.]*$/.test(secret) && /[a-z][A-Z]/.test(secret) && (secret.match(/\d/g)?.length ?? 0) <= 4 && words.join('').length >= secret.length * 0.8;
}

/** No word is, though one may stand in it by chance. */
function isRandom(secret: string): boolean {
  return /^[A-Za-z0-9+/_=]{20,}$/.test(secret) && /\d/.test(secret) && /[a-z]/.test(secret) && /[A-Z]/.test(secret) && entropyOf(secret) >= 4;
}

function shifted(hit: FoundShape, text: string, { from, to }: Candidate): FoundShape {
  const end = from + hit.to;
  // A stretch that was cut in the middle of a token does not end it.
  return { class: hit.class, from: from + hit.from, to: end >= to - 1 ? endOfRun(text, end) : end };
}

function endOfRun(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < 8192 && /[A-Za-z0-9_-]/.test(text[end] as string)) end += 1;
  return end;
}
