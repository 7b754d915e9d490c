/** A line without what a runner of many commands put in front of it, and the name of the stream that it belongs to. */
export interface Peeled {
  readonly lane: string;
  readonly text: string;
}

/** Levels of loggers, and words that are part of what a tool says: no name of a stream. */
const WORDS = /^\[(?:error|err|warn|warning|info|notice|note|debug|trace|fatal|severe|critical|fail|failed|failure|ok|pass|passed|skip|skipped|pending|todo|xfail|done|start|run|running|command|help|hint|i|e|w|f|d|x|tsl|webpack-cli|doctest)\]/i;

/**
 * What stands in front, by who prints it; one capture or more that name the stream, then the text. The first character tells most of them apart,
 * so that most lines cost one comparison.
 */
const FORMS: readonly { readonly first: RegExp; readonly form: RegExp }[] = [
  // concurrently, yarn workspaces, Jenkins' parallel branches, maven's and npm-run-all's modules: `[name] text`, `[name]: text`
  { first: /\[/, form: /^\[([A-Za-z@][\w@./:#-]{0,80} {0,20})\]:?(?: |$)/ },
  // concurrently without names: `[0] text`
  { first: /\[/, form: /^\[(\d{1,2})\] / },
  // flutter's and Jenkins' times: `[+1096 ms] text`, `[2026-01-01T00:00:00.000Z] text`, `[12:00:01] text`
  { first: /\[/, form: /^\[(?: {0,8}\+?\d{1,8} ms|\d{4}-\d\d-\d\dT[\d:.]{8,15}Z?|\d\d:\d\d:\d\d(?:[.,]\d{1,6})?)\](?: |$)/ },
  // docker's buildkit: `#12 3.456 text`
  { first: /#/, form: /^#(\d{1,4}) \d{1,6}\.\d{1,3} ?/ },
  // GitLab: `2026-01-01T00:00:00.000000Z 01O text`; Jenkins' timestamper, foreman: `12:00:01 text`
  { first: /[0-2]/, form: /^\d{4}-\d\d-\d\dT[\d:.]{8,15}Z? \d\d[OE][ +]/ },
  { first: /[0-2]/, form: /^\d\d:\d\d:\d\d(?:[.,]\d{1,6})? {1,4}(?:(?:INFO|WARNING|ERROR|DEBUG) {1,3}- {1,3})?/ },
  // docker compose, foreman: `web-1  | text`
  { first: /[a-z]/i, form: /^([A-Za-z][\w.-]{0,60}) {0,20}\|(?: |$)/ },
  // stack: `shop> text`, and the names of several packages as wide as the widest: `shop      > text`; not pytest's crash, nor Gradle's `CartTest > adds`
  { first: /[a-z]/i, form: /^(?!INTERNALERROR)([A-Za-z][\w-]{0,60}|[a-z][\w-]{0,60} {1,40})>(?: |$)/ },
  // turbo: `web:build: text`, `@scope/web:build: text`
  { first: /[@a-z]/i, form: /^(@?[A-Za-z][\w./-]{0,80}[:#][A-Za-z][\w:.-]{0,60}):(?: |$)/ },
  // lerna, nx: `@scope/web: text`
  { first: /@/, form: /^(@[\w.-]{1,60}\/[\w.-]{1,60}):(?: |$)/ },
  // pnpm -r: `packages/web build: text`; the folder has a separator or is the root itself
  { first: /[.a-z]/i, form: /^((?:[\w.@-]{1,60}\/[\w./@-]{1,120}|\.) [a-z][\w:.-]{0,60}):(?: |$)/ },
];

/** More than this many stand in no real log before one text. */
const DEPTH = 3;

/** The forms that a line with this first character may have. */
const BY_FIRST: readonly (readonly RegExp[])[] = Array.from({ length: 128 }, (_, code) => FORMS.filter(({ first }) => first.test(String.fromCharCode(code))).map(({ form }) => form));

/**
 * Takes off the names that turbo, nx, lerna, pnpm, stack, concurrently, compose, buildkit and others put in front of every line, so that what several
 * commands print at once is read as if each had a log of its own. Undefined where there is none. That something only looks like such a name is
 * no harm: what nobody can read without it is read as it stands.
 */
export function peel(text: string): Peeled | undefined {
  let lane = '';
  let rest = text;
  for (let depth = 0; depth < DEPTH; depth += 1) {
    const found = peelOnce(rest);
    if (found === undefined) break;
    lane += `${found.lane}\u0000`;
    rest = found.text;
  }
  return rest === text ? undefined : { lane, text: rest };
}

const [BLANK, HASH, BAR, COLON, BRACKET, ARROW] = [0x20, 0x23, 0x7c, 0x3a, 0x5b, 0x3e];

/** A name ends with a bracket, a colon, an arrow, or a bar or an arrow behind blanks: a look at the first two words spares most lines the patterns. */
function mayBeNamed(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first === BRACKET || first === HASH || (first >= 0x30 && first <= 0x39)) return true;
  const blank = text.indexOf(' ');
  const last = text.charCodeAt((blank === -1 ? text.length : blank) - 1);
  if (blank <= 0) return last === COLON || last === BAR || last === ARROW;
  if (last === COLON || last === ARROW) return true;
  let next = blank;
  while (text.charCodeAt(next) === BLANK) next += 1;
  const mark = text.charCodeAt(next);
  if (mark === BAR || mark === ARROW) return true;
  const end = text.indexOf(' ', next);
  return text.charCodeAt((end === -1 ? text.length : end) - 1) === COLON;
}

function peelOnce(text: string): Peeled | undefined {
  const forms = BY_FIRST[text.charCodeAt(0)];
  if (forms === undefined || forms.length === 0 || !mayBeNamed(text) || WORDS.test(text)) return undefined;
  for (const form of forms) {
    const match = form.exec(text);
    if (match !== null) return { lane: (match[1] ?? '').trim(), text: text.slice(match[0].length) };
  }
  return undefined;
}
