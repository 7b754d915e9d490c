import { languageOf } from '../lib/source.js';
import { assertionsIn, type Assertion } from './assertions.js';
import type { ScreenInput } from './check.js';
import { literalsIn } from './literals.js';
import { testPart } from './test-code.js';

/** What became of an assertion that no longer stands as it stood. */
export interface AssertionChange {
  readonly path: string;
  readonly fate: 'removed' | 'weaker' | 'rewritten';
  readonly before: Assertion;
  readonly after?: Assertion;
}

interface Placed {
  readonly path: string;
  readonly assertion: Assertion;
}

/**
 * Assertions of all changed test code, before against after: what stands anywhere with the same tokens was moved and is no change; what is
 * left is paired by what it speaks of. A pair says less than before, or something else; an old one without a new one is gone.
 */
export function assertionChanges(input: ScreenInput): readonly AssertionChange[] {
  const parts = input.changes.map((change) => testPart(change, input.failure)).filter((part) => part !== null);
  const all = (side: 'beforeText' | 'afterText'): Placed[] => parts.flatMap((part) => assertionsIn(part[side] ?? '', languageOf(part.path, part[side])).map((assertion) => ({ path: part.path, assertion })));
  const { left: old, right: fresh } = withoutEqual(all('beforeText'), all('afterText'));
  const free = new Set(fresh);
  return old.flatMap(({ path, assertion }): AssertionChange[] => {
    const partner = [...free].find((one) => one.path === path && speaksOfTheSame(assertion, one.assertion)) ?? null;
    if (partner === null) return [{ path, fate: 'removed', before: assertion }];
    free.delete(partner);
    const fate = fateOf(assertion, partner.assertion);
    return fate === null ? [] : [{ path, fate, before: assertion, after: partner.assertion }];
  });
}

function withoutEqual(before: readonly Placed[], after: readonly Placed[]): { left: Placed[]; right: Placed[] } {
  const pool = new Map<string, Placed[]>();
  for (const one of after) pool.set(one.assertion.text, [...(pool.get(one.assertion.text) ?? []), one]);
  const left = before.filter((one) => pool.get(one.assertion.text)?.shift() === undefined);
  return { left, right: [...pool.values()].flat() };
}

/** They share a term that is not a mere value. */
function speaksOfTheSame(a: Assertion, b: Assertion): boolean {
  const names = a.terms.filter(isName);
  if (names.length === 0 || /^(?:raises|warns)$/.test(a.matcher)) return a.matcher === b.matcher;
  return b.terms.some((term) => names.some((name) => term === name || (isName(term) && (term.startsWith(`${name}\u0001`) || name.startsWith(`${term}\u0001`)))));
}

function isName(term: string): boolean {
  return /[\p{L}_]/u.test(term.replace(/"[^"]*"/g, '')) && !/^(?:true|false|null|nil|none|undefined)$/i.test(term);
}

/** Matches anything: the pattern or the error says no more than that there is one. */
const ANYTHING = /^"(?:\.\*|\.\+|\^|\$|)"$|^\/\u0001\.\u0001[*+]\u0001\/$|^(?:std\u0001:\u0001:\u0001)?(?:base)?(?:exception|throwable|error|runtimeexception)(?:\u0001\.\u0001class)?$|(?:\u0001|^)any(?:thing)?(?:\u0001|$)/i;

function fateOf(before: Assertion, after: Assertion): AssertionChange['fate'] | null {
  if (before.strength !== null && after.strength !== null && after.strength < before.strength) return 'weaker';
  const [old, now] = [before.terms, after.terms].map((terms) => terms.join(' , ')) as [string, string];
  if (old === now) return before.matcher === after.matcher || (after.strength ?? 0) >= (before.strength ?? 100) ? null : 'rewritten';
  if (after.terms.some((term) => ANYTHING.test(term) && !before.terms.includes(term))) return 'weaker';
  if (after.strength === 70 && widened(old, now)) return 'weaker';
  return 'rewritten';
}

/** The last number of an approximate comparison is how near is near enough; digits count the other way, so any change is suspect. */
function widened(old: string, now: string): boolean {
  const [was, is] = [old, now].map((text) => [...literalsIn(text.replaceAll('\u0001', ' ').replace(/(\d) \. (\d)/g, '$1.$2')).numbers]) as [number[], number[]];
  return was.at(-1) !== is.at(-1);
}
