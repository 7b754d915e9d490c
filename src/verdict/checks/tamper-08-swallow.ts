import type { FileChange } from '../../model/index.js';
import { perFile, type Objection } from '../answer.js';
import type { ScreenInput } from '../check.js';
import { grownSignal, type Signal } from '../signal.js';
import { testPart } from '../test-code.js';

/** In a test any handler that is new: an assertion that fails throws. */
const IN_TESTS: readonly Signal[] = [
  { languages: ['js', 'java', 'c', 'csharp', 'php', 'swift', 'dart'], pattern: /\bcatch\s{0,3}[({]|\.\s{0,3}catch\s{0,3}\(|\brunCatching\s{0,3}\{|\btry[?!]/g, what: 'a test catches what it asserts' },
  { languages: ['python'], pattern: /\bexcept\b|\bsuppress\s{0,3}\(/g, what: 'a test catches what it asserts' },
  { languages: ['go'], pattern: /\brecover\s{0,3}\(\s{0,3}\)/g, what: 'a test recovers from what it asserts' },
  { languages: ['rust'], pattern: /\bcatch_unwind\b|\bunwrap_or(?:_default|_else)?\b|\.\s{0,3}ok\s{0,3}\(\s{0,3}\)\s{0,3};|\blet\s{1,9}_\s{0,3}=/g, what: 'a test swallows what it asserts' },
  { languages: ['ruby', 'elixir'], pattern: /\brescue\b/g, what: 'a test rescues what it asserts' },
];
/** In product code only what takes everything and tells nobody: a narrow handler with a fallback is an honest mend. */
const ANYWHERE: readonly Signal[] = [
  { languages: ['js'], pattern: /\bcatch\s{0,3}(?:\(\s{0,3}\w{0,40}(?:\s{0,3}:\s{0,3}\w{1,20})?\s{0,3}\)\s{0,3})?\{\s{0,200}(?:;|return\s{0,3}(?:null|undefined|true|false|void 0)?\s{0,3};?)?\s{0,200}\}|\.\s{0,3}catch\s{0,3}\(\s{0,3}(?:async\s{0,3})?(?:\(\s{0,3}\w{0,40}\s{0,3}\)|\w{1,40})\s{0,3}=>\s{0,3}(?:\{\s{0,9}\}|null|undefined|void 0|true|false)\s{0,3}\)|\.\s{0,3}catch\s{0,3}\(\s{0,3}(?:noop|Function\.prototype)\s{0,3}\)/g, what: 'an error is caught and dropped' },
  { languages: ['python'], pattern: /\bexcept\s{0,3}(?:\(?\s{0,3}(?:Base)?Exception\b[^:\n]{0,80})?:\s{0,200}(?:pass|\.\.\.|continue|return(?:\s{1,3}(?:None|True|False))?\s{0,3}$)|\bsuppress\s{0,3}\(\s{0,3}(?:Base)?Exception\b/gm, what: 'every error is caught and dropped' },
  { languages: ['go'], pattern: /\bdefer\s{1,9}func\s{0,3}\(\s{0,3}\)\s{0,3}\{\s{0,200}(?:_\s{0,3}=\s{0,3})?recover\s{0,3}\(\s{0,3}\)\s{0,200}\}/g, what: 'a panic is caught and dropped' },
  { languages: ['rust'], pattern: /\bcatch_unwind\b/g, what: 'a panic is caught' },
  { languages: ['java', 'csharp', 'php', 'dart'], pattern: /\bcatch\s{0,3}(?:\(\s{0,3}(?:final\s{1,9})?\\?(?:System\.)?(?:Throwable|Exception|RuntimeException|Error|AssertionError)\b[^){}\n]{0,60}\)\s{0,3})?\{\s{0,200}(?:return(?:\s{1,9}(?:null|true|false|0))?\s{0,3};)?\s{0,200}\}/g, what: 'every error is caught and dropped' },
  { languages: ['c'], pattern: /\bcatch\s{0,3}\(\s{0,3}\.\.\.\s{0,3}\)/g, what: 'every exception is caught' },
  { languages: ['ruby'], pattern: /\brescue\s{1,3}(?:nil|false|true)\b|\brescue(?:\s{1,3}(?:StandardError|Exception))?(?:\s{0,3}=>\s{0,3}\w{1,40})?\s{0,40}\n\s{0,200}(?:nil|end)\b/g, what: 'every error is rescued and dropped' },
  { languages: ['php'], pattern: /(?<![\w"'@/*])@(?:file|fopen|fread|unlink|mkdir|include|require|json_decode|unserialize|\$\w|parse_|call_user)\w{0,40}/g, what: 'errors are silenced (@)' },
];

/** Threats, signal 8: what goes wrong is caught where nobody hears of it. */
export const swallow = perFile({
  id: 'tamper-08-swallow',
  title: 'No error is caught and dropped',
  clean: 'No new handler swallows errors.',
  look: objectionTo,
});

function objectionTo(change: FileChange, { failure }: ScreenInput): Objection {
  const tests = testPart(change, failure);
  const inTests = tests === null ? null : grownSignal(tests, IN_TESTS, 'without-comments');
  return inTests ?? grownSignal(change, ANYWHERE, 'without-comments');
}
