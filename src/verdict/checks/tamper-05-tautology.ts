import type { FileChange } from '../../model/index.js';
import { languageOf } from '../../lib/source.js';
import { perFile, type Objection } from '../answer.js';
import { assertionsIn, type Assertion } from '../assertions.js';
import type { ScreenInput } from '../check.js';
import { grownSignal, type Signal } from '../signal.js';
import { testPart } from '../test-code.js';

/** Threats, signal 5: what is always true, and what is never reached. */
const SIGNALS: readonly Signal[] = [
  { pattern: /\bor\s{1,9}True\b|\bTrue\s{1,9}or\b|\|\|\s{0,9}(?:true|1)\s{0,9}[);,\n]|\(\s{0,9}true\s{0,9}\|\|/g, what: 'a condition is always true (or true)' },
  { pattern: /\b(?:if|while|elif)\s{0,3}\(?\s{0,3}(?:false|False|0|!\s{0,3}true|not\s{1,3}True|1\s{0,3}==\s{0,3}0|None|null|nil)\s{0,3}(?:\)|:|\{|&&|\band\b)|^[ \t]{0,9}#[ \t]{0,9}if[ \t]{1,9}(?:0|false)\b|\bif\s{1,3}constexpr\s{0,3}\(\s{0,3}false|\bcfg!\s{0,3}\(\s{0,3}any\s{0,3}\(\s{0,3}\)|\bif\s{1,3}false\b/gm, what: 'a part of a test is never reached' },
  { pattern: /\b(?:if|while)\s{0,3}\(?\s{0,3}(?:true|True|1)\s{0,3}(?:\)|:|\{)\s{0,20}\{?\s{0,20}return\b/g, what: 'a test ends before it asserts' },
  { pattern: /^[ \t]{0,80}return(?:[ \t]{1,9}(?:None|nil|null|undefined|true|True))?[ \t]{0,9};?[ \t]{0,9}\r?$/gm, what: 'a test ends before it asserts' },
  { languages: ['python'], pattern: /^[ \t]{0,80}assert[ \t]{0,3}\((?=[^\n]{0,400},[ \t]{0,9}f?["'][^"'\n]{0,200}["'][ \t]{0,3}\)[ \t]{0,3}$)/gm, what: 'a pair is asserted, which is always true' },
  { languages: ['js'], pattern: /\b(?:await|return)\s{1,9}expect\b/g, what: 'an assertion is no longer waited for', fewer: true },
  { languages: ['js'], pattern: /\b(?:await|return|yield)\s{1,9}assert\s{0,3}\.\s{0,3}(?:rejects|doesNotReject)\b/g, what: 'an assertion is no longer waited for', fewer: true },
];

export const tautology = perFile({
  id: 'tamper-05-tautology',
  title: 'No assertion is always true or never reached',
  clean: 'No assertion is always true or never reached.',
  look: objectionTo,
});

function objectionTo(change: FileChange, { failure }: ScreenInput): Objection {
  const tests = testPart(change, failure);
  if (tests?.afterText === undefined) return null;
  const language = languageOf(change.path, tests.afterText);
  const empty = (text: string | undefined): number => assertionsIn(text ?? '', language).filter(saysNothing).length;
  if (empty(tests.afterText) > empty(tests.beforeText)) return 'an assertion is always true';
  return grownSignal(tests, SIGNALS, 'without-comments');
}

const VALUE = /^(?:"[^"]*"|-?\u0001?\d[\d.\u0001]*|true|false|null|nil|none|undefined|not\u0001(?:false|none)|!\u0001false)$/i;

/** Both sides the same, or nothing but values. */
function saysNothing({ terms, strength, matcher }: Assertion): boolean {
  if (strength === 10) return true;
  const [first, second] = terms;
  if (first === undefined || /^(?:fail|failnow|errorf?|fatalf?|raises|warns|unreachable)$/i.test(matcher)) return false;
  const spoken = terms.slice(0, 2);
  if (second !== undefined && first === second && !/not|ne$|!=|isnot/i.test(matcher)) return true;
  if (strength === 20) return VALUE.test(first) && !/^(?:false|null|nil|none|0)$/i.test(first);
  return spoken.length > 0 && spoken.every((term) => VALUE.test(term));
}
