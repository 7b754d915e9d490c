import { KEYWORDS } from './gitleaks/keywords.js';
import { SHAPE_WORDS } from './redact-shapes.js';
import type { Span } from './spans.js';
import { createSpotter } from './spotter.js';

/** A stretch of text that a rule may have to do with. */
export interface Candidate extends Span {
  /** Its place in the table of rules. */
  readonly rule: number;
  /** What in it would be the secret. */
  readonly suspect: Span;
}

export interface Spotted {
  /** Places in the table of shapes. */
  readonly shapes: ReadonlySet<number>;
  readonly candidates: readonly Candidate[];
}

const [ASSIGNED, TOKEN, NEAR] = ['a', 't', 'n'];
const RULES = KEYWORDS.map((row) => ({ kind: row.slice(0, 1), words: row.slice(2).split(' ') }));
const SPOTTER = createSpotter([...SHAPE_WORDS, ...RULES.map((rule) => rule.words)], true);

/**
 * Behind a name: what may follow it, a sign of assignment, and something that could be a secret. Every rule of the form `name = secret` asks
 * for more than this, and costs a thousand times as much.
 */
const VALUE = /[ \t\w.-]{0,45}[\s'"]{0,3}(?:=|>|:|\|\||,|\?=)[`'"\s=:>]{0,6}(?=[\w.=+/:"-]{8})/y;
const LONG = 400;
/** What tokens are made of, and what links them to an address. */
const OF_TOKEN = charactersOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.~+/=%:@-');
const OF_VALUE = charactersOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.=+/%:"-');
const SHORTEST_TOKEN = 12;

function charactersOf(characters: string): Uint8Array {
  const table = new Uint8Array(128);
  for (let index = 0; index < characters.length; index += 1) table[characters.charCodeAt(index)] = 1;
  return table;
}

/** One pass: which shapes and which rules may find something in the text, and where. */
export function spot(text: string): Spotted {
  const shapes = new Set<number>();
  const candidates: Candidate[] = [];
  const until = new Map<number, number>();
  const run = createRuns(text);
  SPOTTER.each(text, (owner, end) => {
    const rule = owner - SHAPE_WORDS.length;
    if (rule < 0) return void shapes.add(owner);
    if (end <= (until.get(rule) ?? 0)) return;
    const seen = windowOf(text, { kind: RULES[rule]?.kind, end, run });
    until.set(rule, seen.suspect.to);
    if (seen.holds) candidates.push({ rule, from: Math.max(0, seen.from), to: Math.min(text.length, seen.to), suspect: seen.suspect });
  });
  return { shapes, candidates };
}

interface Place {
  readonly kind: string | undefined;
  readonly end: number;
  readonly run: (at: number) => Span;
}

interface Seen extends Span {
  readonly suspect: Span;
  readonly holds: boolean;
}

function windowOf(text: string, { kind, end, run }: Place): Seen {
  if (kind === ASSIGNED) return assignedAt(text, end);
  if (kind === TOKEN) {
    const suspect = run(end - 1);
    return { from: suspect.from - 1, to: suspect.to + 1, suspect, holds: suspect.to - suspect.from >= SHORTEST_TOKEN };
  }
  const [before, after] = kind === NEAR ? [300, 300] : [500, 1500];
  return { from: end - before, to: end + after, suspect: { from: end, to: Math.min(text.length, end + after) }, holds: true };
}

function assignedAt(text: string, end: number): Seen {
  VALUE.lastIndex = end;
  if (!VALUE.test(text)) return { from: end, to: end, suspect: { from: end, to: end }, holds: false };
  const from = VALUE.lastIndex;
  let to = from;
  let digits = 0;
  for (; to < text.length && to - from < LONG && OF_VALUE[text.charCodeAt(to)] === 1; to += 1) if (isDigit(text.charCodeAt(to))) digits += 1;
  return { from: end - 80, to: to + 2, suspect: { from, to }, holds: digits > 0 };
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The run of token characters around a place, as far as any token is long. Neighbours are in the same run, so the last one is kept. */
function createRuns(text: string): (at: number) => Span {
  let last: Span = { from: 0, to: 0 };
  return (at) => {
    if (at >= last.from && at < last.to - 2048) return last;
    let [from, to] = [at, at];
    while (from > 0 && at - from < 256 && OF_TOKEN[text.charCodeAt(from - 1)] === 1) from -= 1;
    while (to < text.length && to - at < 4096 && OF_TOKEN[text.charCodeAt(to)] === 1) to += 1;
    return (last = { from, to });
  };
}
