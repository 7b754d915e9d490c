import { bracketsMatch } from '../lib/brackets.js';
import { isPlaceholder } from '../lib/elision.js';
import type { Language } from '../lib/source.js';
import type { Block, Source, Span } from './landing.js';
import { tellLines, type Problem } from './problem.js';

/** A replacement as it would stand in the file. */
export interface Fitted {
  readonly source: Source;
  readonly block: Block;
  readonly span: Span;
  /** All replacements of the file: a line that another one takes away is no neighbour. */
  readonly spans: readonly Span[];
  /** Do the file's brackets match when all is done? */
  readonly sound: boolean;
}

const MOST_SEAM = 20;

/** What speaks against a replacement whose place is known; null where nothing does. */
export function wrongSeam(fitted: Fitted): Omit<Problem, 'file'> | null {
  return repeated(fitted) ?? abbreviated(fitted) ?? encoded(fitted);
}

/**
 * New lines at the edge of a replacement that stand right there already: SEARCH was quoted without them, and they would stand twice. A closing
 * bracket may well be meant twice; it is, if the brackets match with it.
 */
function repeated({ source, span, spans, sound }: Fitted): Omit<Problem, 'file'> | null {
  if (span.lines === undefined) return null;
  const texts = source.lines.map((line) => line.text.trimEnd());
  const { at, end } = span.lines;
  const others = spans.flatMap((other) => (other === span || other.lines === undefined ? [] : [other.lines]));
  const above = texts.slice(Math.max(0, at - MOST_SEAM, ...others.filter((other) => other.end <= at).map((other) => other.end)), at);
  const below = texts.slice(end, Math.min(end + MOST_SEAM, ...others.filter((other) => other.at >= end).map((other) => other.at)));
  const head = span.edges.head.map((line) => line.trimEnd());
  const tail = span.edges.tail.map((line) => line.trimEnd());
  const twice = (lines: readonly string[]): boolean => lines.some((line) => line !== '' && !(sound && /^[\s()[\]{};,]*$/.test(line)));
  for (let n = 1; n <= MOST_SEAM; n++) {
    if (n <= Math.min(head.length, above.length) && same(above.slice(-n), head.slice(0, n)) && twice(head.slice(0, n))) return echo(at - n + 1, at);
    if (n <= Math.min(tail.length, below.length) && same(below.slice(0, n), tail.slice(-n)) && twice(tail.slice(-n))) return echo(end + 1, end + n);
  }
  return null;
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, i) => line === b[i]);
}

function echo(from: number, to: number): Omit<Problem, 'file'> {
  const where = from === to ? tellLines([from]) : `lines ${from} to ${to}`;
  return { reason: 'echo', text: `adds lines that stand there already, right beside the place (${where}): quote them in SEARCH too, so that it is clear whether they are to stand once or twice` };
}

function abbreviated({ source, span, block }: Fitted): Omit<Problem, 'file'> | null {
  const known = new Set([...source.lines.map((line) => line.text.trim()), ...block.search.map((line) => line.trim())]);
  const lazy = span.text.split('\n').find((line) => isPlaceholder(line) && !known.has(line.trim()));
  return lazy === undefined ? null : { reason: 'elided', text: `would put ${JSON.stringify(lazy.trim().slice(0, 80))} in place of code: write every line out` };
}

const WITH_ENTITIES: readonly Language[] = ['html', 'prose', 'other', 'yaml', 'json', 'config', 'css'];

/** New code with `=&gt;` or `&amp;&amp;`: the answer was encoded for a page on its way, though SEARCH held nothing that shows it. */
function encoded({ source, span }: Fitted): Omit<Problem, 'file'> | null {
  if (WITH_ENTITIES.includes(source.language) || source.lines.some((line) => /&(?:lt|gt|amp);/.test(line.text))) return null;
  const found = /[-=]&gt;|&amp;&amp;|&[lg]t;=|\w &[lg]t; \w|&amp;\w/.exec(span.text);
  return found === null ? null : { reason: 'mangled', text: `writes ${JSON.stringify(found[0])}, an HTML entity, into code: write the plain characters` };
}

/** Brackets that matched before and do not after, by an edit that did not fit exactly, say that it fits wrongly. */
export function breaksBrackets(before: string, after: string, language: Language): boolean {
  return bracketsMatch(before, language) && !bracketsMatch(after, language);
}
