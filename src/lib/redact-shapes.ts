import type { Span } from './spans.js';

/** A kind of secret that is known by its shape or by what stands around it. */
interface Shape {
  readonly class: string;
  /** Lower case; where none of them is in a text, the pattern has nothing to find. */
  readonly words: readonly string[];
  /** Group 1, if there is one, is context and stays; the rest of the match is the secret. Linear: every repetition is bounded or disjoint. */
  readonly pattern: RegExp;
  /** A second look, where the shape alone would catch words. */
  readonly fits?: (secret: string) => boolean;
}

/**
 * A token begins where no letter or digit stands before it, but also right behind a written escape (`\n`, `\u001b[31m`, `[31m`):
 * scanners miss tokens there because the last letter of the escape looks like part of a word.
 */
const LEFT = '(?:(?<![A-Za-z0-9])|(?<=\\\\[nrtbf])|(?<=\\[[0-9;]{0,12}m))';
const token = (name: string, words: string, body: string, fits?: (secret: string) => boolean): Shape => ({
  class: name,
  words: words.split(' '),
  pattern: new RegExp(`${LEFT}(?:${body})`, 'g'),
  ...(fits === undefined ? {} : { fits }),
});
const context = (name: string, words: string, [before, secret]: readonly [string, string], fits?: (secret: string) => boolean): Shape => ({
  class: name,
  words: words.split(' '),
  pattern: new RegExp(`(${before})${secret}`, 'gi'),
  ...(fits === undefined ? {} : { fits }),
});
/** Keys are random, so one without a digit is a word (`sk-learn-contrib`). */
const hasDigit = (secret: string): boolean => /\d/.test(secret);
const isMixed = (secret: string): boolean => /\d/.test(secret) && /[A-Za-z]/.test(secret);
/** Names are in small letters or in capitals; a key has both, and digits. */
const isRandom = (secret: string): boolean => /\d/.test(secret) && /[a-z]/.test(secret) && /[A-Z]/.test(secret);
/** In a header: no template, no sentence, no name of a program's own; behind the name of a scheme anything but a small word. */
const isCredential = (secret: string): boolean => {
  const [first = '', ...rest] = secret.replace(/[$%]?\{[^}]{0,200}\}|<[^>]{0,200}>|\$\w{1,200}|[`),;]/g, ' ').split(/\s+/);
  if (/^(?:basic|bearer|token|digest|apikey)$/i.test(first)) return /^.{6}/.test(rest[0] ?? '') && !/^[a-z'.:-]{1,15}$/.test(rest[0] ?? '');
  return [first, ...rest].some((word) => (word.length >= 6 && /[\d+=~]/.test(word)) || (word.length >= 16 && !/[a-z][A-Z]|[^\w-]/.test(word)));
};
const COLON = '["\']?\\s{0,4}[:=]\\s{0,4}["\']?';
const REST = '[^\\r\\n"\']{6,8192}';
const NAMES = 'password|passwd|secret|token|api_?key|access_?key|private_?key';

/** In order; where two overlap, the first one names it. */
const SHAPES: readonly Shape[] = [
  context('auth', 'authorization', [`\\b(?:proxy-)?authorization${COLON}`, REST], isCredential),
  context('auth', 'extraheader', ['\\bextraheader["\']?\\s{0,4}[=:\\s]\\s{0,4}["\']?', REST]),
  context('cookie', 'cookie', [`\\b(?:set-)?cookie${COLON}`, REST], (secret) => secret.includes('=')),
  context('auth', '-key -token', [`\\bx-(?:goog-)?(?:api|auth|access)-(?:key|token)${COLON}`, REST]),
  context('auth', '-token', [`\\b(?:private|job|deploy)-token${COLON}`, '[^\\s"\']{6,8192}'], hasDigit),
  context('auth', 'bearer', ['\\bbearer\\s{1,4}', '[A-Za-z0-9._~+/=-]{16,8192}'], hasDigit),
  context('auth', 'basic', ['\\bbasic\\s{1,4}', '[A-Za-z0-9+/]{16,8192}={0,2}'], isMixed),
  context('password', '://', ['://[^\\s:/@"\'<>]{0,200}:', '[^\\s/"\'<>]{1,500}(?=@)']),
  context('password', 'http', ['https?://', '[A-Za-z0-9_-]{16,500}(?=@)']),
  context('query', 'key= token= auth= sig= signature= secret= password= code= credential=', ['[?&](?:api[_-]?key|key|(?:access_|id_|refresh_)?token|auth|sig|signature|secret|password|code|x-amz-(?:signature|credential|security-token))=', '[^\\s&"\'<>#]{6,8192}']),
  context('password', '_auth _password', ['\\b_(?:authToken|auth|password)["\']?\\s{0,4}[:=]\\s{0,4}["\']?', '[^\\s"\']{6,8192}']),
  context('webhook', 'hooks.slack.com', ['hooks\\.slack\\.com/(?:services|workflows|triggers)/', '[A-Za-z0-9/]{20,200}']),
  context('webhook', '/api/webhooks/', ['discord(?:app)?\\.com/api/webhooks/', '\\d{8,24}/[\\w-]{20,200}']),
  context('azure', 'accountkey= sharedaccesskey=', ['\\b(?:AccountKey|SharedAccessKey)=', '[A-Za-z0-9+/]{32,200}={0,2}']),
  context('docker', '"auth"', ['"auth"\\s{0,4}:\\s{0,4}"', '[A-Za-z0-9+/]{12,8192}={0,2}'], isMixed),
  token('github', 'gho_ ghp_ ghr_ ghs_ ghu_ github_pat_', 'gh[oprsu]_[A-Za-z0-9][A-Za-z0-9._-]{15,2048}|github_pat_[A-Za-z0-9_]{20,2048}'),
  token('groq', 'gsk_', 'gsk_[A-Za-z0-9]{20,200}'),
  token('google', 'aiza aq. ya29. gocspx-', 'AIza[A-Za-z0-9_-]{30,200}|AQ\\.[A-Za-z0-9_-]{20,400}|ya29\\.[A-Za-z0-9._-]{20,2048}|GOCSPX-[A-Za-z0-9_-]{20,200}'),
  token('openai', 'sk-', 'sk-(?:ant-|or-|proj-|svcacct-|admin-)?[A-Za-z0-9_-]{20,400}', hasDigit),
  token('stripe', 'k_live_ k_test_ k_prod_ whsec_', '[rs]k_(?:live|test|prod)_[A-Za-z0-9]{10,200}|whsec_[A-Za-z0-9+/=]{20,200}'),
  token('hugging-face', 'hf_', 'hf_[A-Za-z0-9]{30,200}'),
  token('xai', 'xai-', 'xai-[A-Za-z0-9]{20,200}', hasDigit),
  token('aws', 'akia asia abia acca', 'A(?:KIA|SIA|BIA|CCA)[A-Z0-9]{16}(?![A-Za-z0-9])'),
  token('bedrock', 'bedrock-api-key- absk', 'bedrock-api-key-[A-Za-z0-9+/=]{20,4096}|ABSK[A-Za-z0-9+/]{60,400}={0,2}'),
  token('gitlab', 'glpat- glptt- gldt- glrt- glcbt- glft- gloas- glsoat- glimt- glagent- glffct-', 'gl(?:pat|ptt|dt|rt|cbt|ft|oas|soat|imt|agent|ffct)-[A-Za-z0-9_.-]{20,300}'),
  token('slack', 'xox xapp-', 'xox[abeoprs][-.][A-Za-z0-9.-]{10,300}|xapp-[A-Za-z0-9-]{10,300}', hasDigit),
  token('npm', 'npm_', 'npm_[A-Za-z0-9]{36,200}'),
  token('pypi', 'pypi-', 'pypi-[A-Za-z0-9_-]{50,1024}'),
  token('docker', 'dckr_', 'dckr_(?:pat|oat)_[A-Za-z0-9_-]{20,200}'),
  token('sendgrid', 'sg.', 'SG\\.[A-Za-z0-9_-]{16,100}\\.[A-Za-z0-9_-]{16,100}'),
  token('telegram', ':aa', '\\d{8,10}:AA[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])'),
  token('age', 'age-secret-key-1', 'AGE-SECRET-KEY-1[A-Z0-9]{50,100}'),
  token('atlassian', 'atatt3 atctt3', 'AT[AC]TT3[A-Za-z0-9_=-]{20,400}'),
  token('jwt', 'eyj', 'eyJ[A-Za-z0-9_-]{10,512}\\.[A-Za-z0-9_-]{4,8192}(?:\\.[A-Za-z0-9_-]{0,8192})?|eyJ(?:hbGci|0eXAi|raWQi)[A-Za-z0-9_-]{8,8192}'),
  // Packed before it was encoded: nobody can tell what is in it, so it is taken for the worst (`H4sI` is how gzip begins).
  token('packed', 'h4si', 'H4sI[A-Za-z0-9+/_-]{20,65536}={0,2}', isRandom),
  // A variable of the environment is a value, however simple: words pass for passwords.
  { class: 'password', words: ['password=', 'passwd=', 'pwd=', 'secret=', 'token=', 'api_key='], pattern: /\b((?:[A-Z0-9]{1,40}_){0,8}(?:PASSWORD|PASSWD|PWD|SECRET|TOKEN|API_KEY)=["']?)[^\s"'`$<>{}()[\],;&/.]{6,2048}/g },
  context('password', '--pass --token --secret', ['(?<![\\w-])--(?:password|passwd|token|secret)[= ]["\']?', '[^\\s"\'`$<>{}()[\\],;&/.-][^\\s"\'`$<>{}()[\\],;&]{7,2048}'], hasDigit),
  context('secret', 'password passwd secret token api key', [`(?:${NAMES})(?:=|["']\\s{0,4}[:=]\\s{0,4}["'])`, '[^\\s"\'`$<>{}()[\\],;&]{8,2048}'], isMixed),
];

/** What a text must hold for a shape to be in it, shape by shape. */
export const SHAPE_WORDS: readonly (readonly string[])[] = SHAPES.map((shape) => shape.words);

/** What stands where a secret was: a run of stars is the runner's mask, the rest our own. */
const MASKED = /^(?:(?:bearer|basic|token)\s{1,4})?(?:\*{3,}|\[redacted:)/i;

export interface FoundShape extends Span {
  readonly class: string;
}

/** Every shape above has one of these; text without them, as most sentences for people, needs no second look. */
const MAY_HOLD = /:\/\/|[Cc]ookie|COOKIE|[\w.+/%=-]{8}/;

export function mayHoldSecret(text: string): boolean {
  return MAY_HOLD.test(text);
}

/** Everything in a text that has one of the shapes, in no particular order. */
export function findShapes(text: string, places: Iterable<number> = SHAPES.keys()): FoundShape[] {
  const found: FoundShape[] = [];
  for (const place of places) {
    const { class: name, pattern, fits } = SHAPES[place] as Shape;
    for (const match of text.matchAll(pattern)) {
      const from = match.index + (match[1]?.length ?? 0);
      const secret = text.slice(from, match.index + match[0].length);
      if (!MASKED.test(secret) && (fits === undefined || fits(secret))) found.push({ class: name, from, to: from + secret.length });
    }
  }
  return found;
}
