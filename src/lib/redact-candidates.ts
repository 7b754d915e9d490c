import { KEYWORDS } from './gitleaks/keywords.js';
import { SHAPE_WORDS } from './redact-shapes.js';
import type { Span } from './spans.js';
import { createSpotter } from './spotter.js';

/** A stretch of text that a rule may have to do with. */
export interface Candidate extends Span {
  /** Its place in the table of rules. */
  readonly rule: number;
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
const VALUE = /[ \t\w.-]{0,45}[\s'"]{0,3}(?:=|>|:|\|\||,|\?=)[`'"\s=:>]{0,6}(?=[\w.=+/"-]{8})/y;
const LONG = 400;
/** What tokens are made of, and what links them to an address. */
const OF_TOKEN = charactersOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.~+/=%:@-');
const OF_VALUE = charactersOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.=+/%:"-');
const SHORTEST_TOKEN = 16;

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
    const span = windowOf(text, { kind: RULES[rule]?.kind, end, run });
    if (span === null) return;
    until.set(rule, span.to);
    candidates.push({ rule, ...span });
  });
  return { shapes, candidates };
}

interface Place {
  readonly kind: string | undefined;
  readonly end: number;
  readonly run: (at: number) => Span;
}

function windowOf(text: string, { kind, end, run }: Place): Span | null {
  if (kind === ASSIGNED) return assignedAt(text, end);
  if (kind === TOKEN) {
    const { from, to } = run(end - 1);
    return to - from < SHORTEST_TOKEN ? null : { from: Math.max(0, from - 1), to: Math.min(text.length, to + 1) };
  }
  if (kind === NEAR) return { from: Math.max(0, end - 300), to: Math.min(text.length, end + 300) };
  return { from: Math.max(0, end - 500), to: Math.min(text.length, end + 1500) };
}

function assignedAt(text: string, end: number): Span | null {
  VALUE.lastIndex = end;
  if (!VALUE.test(text)) return null;
  const from = VALUE.lastIndex;
  let to = from;
  let digits = 0;
  for (; to < text.length && to - from < LONG && OF_VALUE[text.charCodeAt(to)] === 1; to += 1) if (isDigit(text.charCodeAt(to))) digits += 1;
  return digits === 0 ? null : { from: Math.max(0, end - 80), to: Math.min(text.length, to + 2) };
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
