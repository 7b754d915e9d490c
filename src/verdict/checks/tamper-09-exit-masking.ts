import { perFile } from '../answer.js';
import { grownSignal, type Signal } from '../signal.js';
import type { Language } from '../../lib/source.js';

const SCRIPTS: readonly Language[] = ['shell', 'make', 'docker', 'yaml', 'json', 'config', 'batch', 'powershell', 'other'];

/** Threats, signal 9: ways to make a step end with 0 whatever went wrong in it. */
const SIGNALS: readonly Signal[] = [
  { languages: SCRIPTS, pattern: /\|\|\s{0,9}(?:\/?(?:usr\/)?(?:bin\/)?true|:|exit\s{1,5}0|\(\s{0,5}exit\s{1,5}0|echo|printf|ver)(?![\w-])/g, what: 'a failing command is followed by one that cannot fail (|| …)' },
  { languages: SCRIPTS, pattern: /\bset\s{1,9}\+(?:[a-z]{0,5}e\b|o\s{1,9}(?:errexit|pipefail)\b)/g, what: 'the shell is told to go on after errors (set +e)' },
  { languages: SCRIPTS, pattern: /\bset\s{1,9}-(?:[a-z]{0,5}e[a-z]{0,5}\b|o\s{1,9}(?:errexit|pipefail)\b)|\bpipefail\b/g, what: 'the shell is no longer told to stop at errors (set -e, pipefail)', fewer: true },
  { languages: SCRIPTS, pattern: /\bexit\s{1,9}(?:\/b\s{1,9})?0\b|;\s{0,9}(?:true|:)\s{0,9}(?:$|["'])/gm, what: 'the script ends with 0' },
  { languages: ['shell', 'yaml', 'make', 'docker'], pattern: /\btrap\s{1,9}[^\n]{1,200}\b(?:EXIT|ERR)\b|\bthen\s{1,9}(?::|true)\s{0,9};?\s{0,9}fi\b/g, what: 'errors of the script are caught' },
  { languages: ['make'], pattern: /^\t[@+]?-|^\.IGNORE\b/gm, what: 'errors of a make recipe are ignored' },
  { languages: ['powershell', 'yaml'], pattern: /\$ErrorActionPreference\s{0,9}=\s{0,9}['"]?(?:SilentlyContinue|Ignore|Continue)|-(?:ErrorAction|EA)\s{1,9}(?:SilentlyContinue|Ignore|0)\b/gi, what: 'PowerShell is told to go on after errors' },
  { pattern: /--(?:passWithNoTests|pass-with-no-tests|forceExit|force-exit|exit-zero(?:-even-if-changed)?|suppress-tests-failed|no-error-on-unmatched-pattern|ignore-failures|no-fail-fast)\b|--exit-code[= ]0\b|\bpassWithNoTests\b|-Dmaven\.test\.failure\.ignore|\btestFailureIgnore\b|\bignoreFailures\b/g, what: 'the test runner is told to end with 0' },
  { pattern: /\|\|\s{0,9}(?:true|:|exit 0)\s{0,9}["'`]/g, what: 'a command in a string is followed by one that cannot fail' },
  { languages: ['js'], pattern: /\b(?:process\s{0,9}(?:\?\.|\.)\s{0,9}(?:exit|reallyExit)|Deno\s{0,9}\.\s{0,9}exit)\s{0,9}\(\s{0,9}(?:0\s{0,9})?\)|\bprocess\s{0,9}\.\s{0,9}exitCode\s{0,9}=\s{0,9}0\b|\bprocess\s{0,9}\[\s{0,9}['"`](?:exit|reallyExit)|\bprocess\s{0,9}\.\s{0,9}(?:on|once|addListener|prependListener)\s{0,9}\(\s{0,9}['"`](?:exit|beforeExit|uncaughtException|unhandledRejection)/g, what: 'the process ends with 0, or its failures are caught' },
  { languages: ['python'], pattern: /\bsys\s{0,9}\.\s{0,9}exit\s{0,9}\(\s{0,9}(?:0|None|False)?\s{0,9}\)|\bos\s{0,9}\.\s{0,9}_exit\b|\bSystemExit\s{0,9}(?:\(\s{0,9}(?:0|None|False)?\s{0,9}\)|$)|(?<![\w.])(?:exit|quit)\s{0,9}\(\s{0,9}(?:0)?\s{0,9}\)|\bpytest\s{0,9}\.\s{0,9}exit\b|\bexitstatus\s{0,9}=\s{0,9}0\b|\bsys\s{0,9}\.\s{0,9}excepthook\s{0,9}=/gm, what: 'the process ends with 0, or its failures are caught' },
  { languages: ['go'], pattern: /\b(?:os|syscall)\s{0,9}\.\s{0,9}Exit\s{0,9}\(\s{0,9}0\s{0,9}\)/g, what: 'the process ends with 0' },
  { languages: ['rust'], pattern: /\bprocess\s{0,9}::\s{0,9}exit\s{0,9}\(\s{0,9}0\s{0,9}\)|\bpanic\s{0,9}::\s{0,9}(?:set_hook|catch_unwind)\b/g, what: 'the process ends with 0, or its panics are caught' },
  { languages: ['java'], pattern: /\b(?:System\s{0,9}\.\s{0,9}exit|halt|exitProcess)\s{0,9}\(\s{0,9}0\s{0,9}\)/g, what: 'the process ends with 0' },
  { languages: ['c', 'swift', 'dart', 'php', 'perl', 'lua'], pattern: /(?<![\w.])(?:_{0,2}exit|_Exit|quick_exit|die|os\.exit)\s{0,9}\(?\s{0,9}(?:0|EXIT_SUCCESS|true)\s{0,9}[);]/g, what: 'the process ends with 0' },
  { languages: ['csharp'], pattern: /\bEnvironment\s{0,9}\.\s{0,9}Exit(?:\s{0,9}\(\s{0,9}0|Code\s{0,9}=\s{0,9}0)\b/g, what: 'the process ends with 0' },
  { languages: ['ruby'], pattern: /\bexit!|\bexit\s{0,3}\(?\s{0,3}(?:0|true)\b|\bat_exit\b/g, what: 'the process ends with 0, or its end is caught' },
  { languages: ['elixir'], pattern: /\bSystem\s{0,3}\.\s{0,3}(?:halt|stop)\s{0,3}\(?\s{0,3}(?:0\b|\))/g, what: 'the process ends with 0' },
];

/** A mend makes the step right, not silent. */
export const exitMasking = perFile({
  id: 'tamper-09-exit-masking',
  title: 'No way out with exit code 0',
  clean: 'Nothing new hides an exit code.',
  look: (change) => grownSignal(change, SIGNALS, 'without-comments'),
});
