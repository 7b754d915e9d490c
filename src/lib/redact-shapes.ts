import type { Span } from './spans.js';

/** A kind of secret that is known by its shape or by what stands around it. */
interface Shape {
  readonly class: string;
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
const token = (name: string, body: string, fits?: (secret: string) => boolean): Shape => ({
  class: name,
  pattern: new RegExp(`${LEFT}(?:${body})`, 'g'),
  ...(fits === undefined ? {} : { fits }),
});
const context = (name: string, before: string, secret: string, fits?: (secret: string) => boolean): Shape => ({
  class: name,
  pattern: new RegExp(`(${before})${secret}`, 'gi'),
  ...(fits === undefined ? {} : { fits }),
});
/** Keys are random, so one without a digit is a word (`sk-learn-contrib`). */
const hasDigit = (secret: string): boolean => /\d/.test(secret);
const isMixed = (secret: string): boolean => /\d/.test(secret) && /[A-Za-z]/.test(secret);
const COLON = '["\']?\\s{0,4}[:=]\\s{0,4}["\']?';
const REST = '[^\\r\\n"\']{6,8192}';

/** In order; where two overlap, the first one names it. */
const SHAPES: readonly Shape[] = [
  context('auth', `\\b(?:proxy-)?authorization${COLON}`, REST),
  context('auth', '\\bextraheader["\']?\\s{0,4}[=:\\s]\\s{0,4}["\']?', REST),
  context('cookie', `\\b(?:set-)?cookie${COLON}`, REST, (secret) => secret.includes('=')),
  context('auth', `\\bx-(?:goog-)?(?:api|auth|access)-(?:key|token)${COLON}`, REST),
  context('auth', '\\bbearer\\s{1,4}', '[A-Za-z0-9._~+/=-]{16,8192}', hasDigit),
  context('auth', '\\bbasic\\s{1,4}', '[A-Za-z0-9+/]{16,8192}={0,2}', isMixed),
  context('password', '[a-z][a-z0-9+.-]{1,20}://[^\\s:/@"\'<>]{0,200}:', '[^\\s/"\'<>]{1,500}(?=@)'),
  context('password', 'https?://', '[A-Za-z0-9_-]{16,500}(?=@)'),
  context('query', '[?&](?:api[_-]?key|key|(?:access_|id_|refresh_)?token|auth|sig|signature|secret|password|code|x-amz-(?:signature|credential|security-token))=', '[^\\s&"\'<>#]{6,8192}'),
  context('password', '\\b_(?:authToken|auth|password)["\']?\\s{0,4}[:=]\\s{0,4}["\']?', '[^\\s"\']{6,8192}'),
  context('webhook', 'hooks\\.slack\\.com/(?:services|workflows|triggers)/', '[A-Za-z0-9/]{20,200}'),
  context('webhook', 'discord(?:app)?\\.com/api/webhooks/', '\\d{8,24}/[\\w-]{20,200}'),
  context('azure', '\\b(?:AccountKey|SharedAccessKey)=', '[A-Za-z0-9+/]{32,200}={0,2}'),
  token('github', 'gh[oprsu]_[A-Za-z0-9][A-Za-z0-9._-]{15,2048}|github_pat_[A-Za-z0-9_]{20,2048}'),
  token('groq', 'gsk_[A-Za-z0-9]{20,200}'),
  token('google', 'AIza[A-Za-z0-9_-]{30,200}|AQ\\.[A-Za-z0-9_-]{20,400}|ya29\\.[A-Za-z0-9._-]{20,2048}|GOCSPX-[A-Za-z0-9_-]{20,200}'),
  token('openai', 'sk-(?:ant-|or-|proj-|svcacct-|admin-)?[A-Za-z0-9_-]{20,400}', hasDigit),
  token('stripe', '[rs]k_(?:live|test)_[A-Za-z0-9]{16,200}|whsec_[A-Za-z0-9+/=]{20,200}'),
  token('hugging-face', 'hf_[A-Za-z0-9]{30,200}'),
  token('xai', 'xai-[A-Za-z0-9]{20,200}', hasDigit),
  token('aws', 'A(?:KIA|SIA|BIA|CCA)[A-Z0-9]{16}(?![A-Za-z0-9])'),
  token('gitlab', 'gl(?:pat|ptt|dt|rt|cbt|ft|oas|soat|imt)-[A-Za-z0-9_-]{20,300}'),
  token('slack', 'xox[abeoprs]-[A-Za-z0-9-]{10,300}|xapp-[A-Za-z0-9-]{10,300}', hasDigit),
  token('npm', 'npm_[A-Za-z0-9]{36,200}'),
  token('pypi', 'pypi-[A-Za-z0-9_-]{50,1024}'),
  token('docker', 'dckr_(?:pat|oat)_[A-Za-z0-9_-]{20,200}'),
  token('sendgrid', 'SG\\.[A-Za-z0-9_-]{16,100}\\.[A-Za-z0-9_-]{16,100}'),
  token('telegram', '\\d{8,10}:AA[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])'),
  token('age', 'AGE-SECRET-KEY-1[A-Z0-9]{50,100}'),
  token('jwt', 'eyJ[A-Za-z0-9_-]{10,512}\\.[A-Za-z0-9_-]{4,8192}(?:\\.[A-Za-z0-9_-]{0,8192})?|eyJ(?:hbGci|0eXAi|raWQi)[A-Za-z0-9_-]{8,8192}'),
  context('secret', '\\b[a-z0-9_]{0,60}(?:password|passwd|secret|token|api_?key|access_?key|private_?key)(?:=|["\']\\s{0,4}[:=]\\s{0,4}["\'])', '[^\\s"\'`$<>{}()[\\],;&]{8,2048}', isMixed),
];

/** What stands where a secret was: a run of stars is the runner's mask, the rest our own. */
const MASKED = /^(?:(?:bearer|basic|token)\s{1,4})?(?:\*{3,}|\[redacted:)/i;

export interface FoundShape extends Span {
  readonly class: string;
}

/** Every shape above holds one of these; text without them, as most sentences for people, needs no second look. */
const MAY_HOLD = /[=:@]|[\w.+/-]{8}/;

/** Everything in a text that has the shape of a secret, in no particular order. */
export function findShapes(text: string): FoundShape[] {
  if (!MAY_HOLD.test(text)) return [];
  const found: FoundShape[] = [];
  for (const { class: name, pattern, fits } of SHAPES) {
    for (const match of text.matchAll(pattern)) {
      const from = match.index + (match[1]?.length ?? 0);
      const secret = text.slice(from, match.index + match[0].length);
      if (!MASKED.test(secret) && (fits === undefined || fits(secret))) found.push({ class: name, from, to: from + secret.length });
    }
  }
  return [...found, ...findPem(text)];
}

const BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
/** What may stand before the text of a line in a log: job and step, the runner's time, a gutter. */
const GUTTER = /^(?:[^\n\t]{0,200}\t[^\n\t]{0,200}\t)?\ufeff?(?:\d{4}-\d\d-\d\dT[\d:.]{8,20}Z )?[\s>|#*"'+-]{0,40}/;
const BODY = /^(?:[A-Za-z0-9+/]{20,}={0,2}|[A-Za-z0-9+/]{1,19}={1,2}|=[A-Za-z0-9+/]{4}|(?:Proc-Type|DEK-Info|Comment|Version):.{0,200}|)["',\\;]{0,4}$/;

/** Private keys from BEGIN to the last base64 line: also cut off before END, with a time on each line, or on one line with written `\n`. */
function findPem(text: string): FoundShape[] {
  return [...text.matchAll(BEGIN)].map((match) => ({ class: 'private-key', from: match.index, to: endOfPem(text, match.index + match[0].length) }));
}

function endOfPem(text: string, start: number): number {
  let end = start;
  for (let at = start; at < text.length && at - start < 65_536; ) {
    const line = nextLine(text, at);
    const content = line.text.replace(GUTTER, '').trim();
    const close = /-----END [A-Z0-9 ]{0,40}-----/.exec(line.text);
    if (close !== null) return at + close.index + close[0].length;
    if (!BODY.test(content)) break;
    if (content !== '') end = at + line.text.length;
    at += line.length;
  }
  return end;
}

/** Up to the next line end, real or written (`\n`, `\r\n`, also doubly escaped). */
function nextLine(text: string, at: number): { text: string; length: number } {
  const window = text.slice(at, at + 8_192);
  const end = /\r?\n|(?:\\{1,4}r)?\\{1,4}n/.exec(window);
  return end === null ? { text: window, length: window.length } : { text: window.slice(0, end.index), length: end.index + end[0].length };
}
