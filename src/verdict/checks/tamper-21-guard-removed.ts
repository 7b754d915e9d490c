import type { FileChange } from '../../model/index.js';
import { withoutComments } from '../../lib/blank-source.js';
import { languageOf, type Language } from '../../lib/source.js';
import { answer, plain } from '../answer.js';
import type { Check, ScreenInput } from '../check.js';
import { grownSignal, type Signal } from '../signal.js';
import { testRole } from '../test-role.js';

/** Ways out of product code that say no. */
const GUARDS: Readonly<Partial<Record<Language, RegExp>>> = {
  js: /\bthrow\b|\b(?:Promise|assert)\s{0,3}\.\s{0,3}(?:reject|ok|equal|strictEqual)\s{0,3}\(|(?<![\w.$])(?:assert|invariant|abort|reject)\s{0,3}\(|\.\s{0,3}status\s{0,3}\(\s{0,3}4\d\d\s{0,3}\)|\b(?:sendStatus|writeHead|createError)\s{0,3}\(\s{0,3}4\d\d/g,
  python: /\braise\b|^[ \t]{0,80}assert\b|\babort\s{0,3}\(\s{0,3}4\d\d|\bsys\s{0,3}\.\s{0,3}exit\s{0,3}\(|,\s{0,3}4\d\d\s{0,3}$/gm,
  go: /\bpanic\s{0,3}\(|\breturn\b[^\n]{0,160}\b(?:err|Err\w{1,60}|errors\.New|fmt\.Errorf)\b|\blog\s{0,3}\.\s{0,3}Fatal\w{0,3}\s{0,3}\(|\bhttp\s{0,3}\.\s{0,3}Error\s{0,3}\(/g,
  rust: /\b(?:panic|bail|ensure|assert|assert_eq|assert_ne|debug_assert|unreachable)!\s{0,3}[({[]|\bErr\s{0,3}\(|\?\s{0,3}[;.)]|\.\s{0,3}expect\s{0,3}\(/g,
  java: /\bthrow\b|\b(?:requireNonNull|checkArgument|checkState|checkNotNull|require|check|error)\s{0,3}\(|\bassert\b/g,
  c: /\bthrow\b|\b(?:assert|abort|static_assert)\s{0,3}\(|\breturn\s{1,3}-(?:1|E[A-Z]{2,20})\b|\bstd::(?:abort|terminate)\b|\breturn\s{1,3}(?:false|NULL|nullptr|EXIT_FAILURE)\s{0,3};/g,
  csharp: /\bthrow\b|\bArgumentNullException\s{0,3}\.\s{0,3}Throw\w{1,30}|\b(?:Unauthorized|Forbid|BadRequest|NotFound)\s{0,3}\(/g,
  php: /\bthrow\b|\b(?:abort|trigger_error)\s{0,3}\(/g,
  ruby: /\braise\b|\b(?:fail|halt|head)\b/g,
  swift: /\bthrow\b|\b(?:guard|precondition|fatalError)\b/g,
  dart: /\bthrow\b|\bassert\s{0,3}\(/g,
  shell: /\bexit\s{1,3}[1-9]|\|\|\s{0,3}(?:exit|die)\b/g,
};
/** A condition that has lost its say. */
const OFF: readonly Signal[] = [
  { languages: ['js', 'go', 'rust', 'java', 'c', 'csharp', 'php', 'swift', 'dart'], pattern: /\bif\s{0,3}\(?\s{0,3}(?:false|0)\s{0,3}(?:\)|&&|\{)|&&\s{0,3}false\b|\|\|\s{0,3}true\s{0,3}[){;]|\bif\s{0,3}\(?\s{0,3}true\s{0,3}\|\|/g, what: 'a condition is switched off' },
  { languages: ['python', 'ruby'], pattern: /\bif\s{1,3}(?:False|0|false)\s{0,3}(?::|and\b|\n|&&)|\band\s{1,3}False\b|\bor\s{1,3}True\b|\bif\s{1,3}True\s{1,3}or\b/g, what: 'a condition is switched off' },
];

/**
 * Threats, signal 21: what said no says nothing any more. Ways out are counted over all changed product files, so that a guard may move.
 * Left out: a guard whose condition is weakened but not switched off.
 */
export const guardRemoved: Check = {
  id: 'tamper-21-guard-removed',
  title: 'No guard is taken out of the product',
  run: (input) => answer('tamper-21-guard-removed', 'Every guard of the product is still there.', [...fewerGuards(input), ...input.changes.flatMap((change) => switchedOff(change, input))]),
};

function isProduct({ path, beforeText }: FileChange, { failure }: ScreenInput): boolean {
  return testRole(path, beforeText, failure) === null;
}

function fewerGuards(input: ScreenInput): string[] {
  const product = input.changes.filter((change) => isProduct(change, input) && change.modeAfter !== null);
  const [before, after] = (['beforeText', 'afterText'] as const).map((side) => product.reduce((sum, change) => sum + guardsIn(change.path, change[side]), 0)) as [number, number];
  return after < before ? [`${plain(product.map((change) => change.path).join(', '))}: ${before - after} way(s) out fewer than before`] : [];
}

function guardsIn(path: string, text: string | undefined): number {
  const language = languageOf(path, text);
  const pattern = GUARDS[language];
  return pattern === undefined || text === undefined ? 0 : (withoutComments(text, language).match(pattern)?.length ?? 0);
}

function switchedOff(change: FileChange, input: ScreenInput): string[] {
  const what = isProduct(change, input) ? grownSignal(change, OFF, 'without-comments') : null;
  return what === null ? [] : [`${plain(change.path)}: ${what}`];
}
