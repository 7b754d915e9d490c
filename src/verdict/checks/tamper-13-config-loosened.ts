import type { FileChange } from '../../model/index.js';
import { withoutComments } from '../../lib/blank-source.js';
import { languageOf } from '../../lib/source.js';
import { perFile, type Objection } from '../answer.js';
import { afterBracket, scanned, valuesIn } from '../brackets.js';
import { grownSignal, type Signal } from '../signal.js';
import { isSettings } from '../settings.js';

/** Threats, signal 13: settings of tools that say less than they did. */
const SIGNALS: readonly Signal[] = [
  { pattern: /["']?(?:strict\w{0,40}|noImplicit\w{1,40}|noUnused\w{1,40}|noUnchecked\w{1,40}|noFallthrough\w{1,40}|noPropertyAccess\w{1,40}|exactOptional\w{1,40}|alwaysStrict|useUnknownInCatchVariables|isolatedModules|disallow_\w{1,40}|check_untyped_defs|warn_\w{1,40}|no_implicit_\w{1,40}|strict_\w{1,40}|typeCheckingMode|reportUnhandled\w{0,40}|failOnWarning|failOnViolation|failsOnError|failOnError|abortOnError|warningsAsErrors|allWarningsAsErrors|TreatWarningsAsErrors|checkJs|bail)["']?\s{0,3}[:=>]\s{0,3}["']?(?:false|off|basic|none|0|no)\b/gi, what: 'a strict setting is switched off' },
  { pattern: /["']?(?:strict\w{0,40}|noImplicit\w{1,40}|noUnused\w{1,40}|noUnchecked\w{1,40}|exactOptional\w{1,40}|disallow_\w{1,40}|check_untyped_defs|warn_\w{1,40}|no_implicit_\w{1,40}|failOnWarning|failOnViolation|abortOnError|warningsAsErrors|allWarningsAsErrors|TreatWarningsAsErrors|checkJs)["']?\s{0,3}[:=>]\s{0,3}["']?(?:true|1|yes|on)\b/gi, what: 'a strict setting is gone', fewer: true },
  { pattern: /["']?(?:skipLibCheck|skipDefaultLibCheck|allowUnreachableCode|allowUnusedLabels|suppress\w{1,40}|ignore_errors|ignore_missing_imports|allow_\w{1,40}|follow_imports|noEmitOnError|ignoreDeprecations|exit_zero|exit-zero|ignoreFailures|allowJs|continueOnError)["']?\s{0,3}[:=>]\s{0,3}["']?(?:true|1|yes|skip|silent)\b/gi, what: 'a tool is told to overlook things' },
  { pattern: /["'][@\w/-]{1,80}["']\s{0,3}:\s{0,3}\[?\s{0,3}(?:["'](?:off|warn)["']|[01])\s{0,3}(?:[,\]}\n]|$)/gm, what: 'a lint rule is switched off or made a warning' },
  { pattern: /["'][@\w/-]{1,80}["']\s{0,3}:\s{0,3}\[?\s{0,3}(?:["']error["']|2)\s{0,3}(?:[,\]}\n]|$)|\b(?:deny|forbid)\s{0,3}[=(]|=\s{0,3}["'](?:deny|forbid)["']/gm, what: 'a lint rule is no error any more', fewer: true },
  { pattern: /(?<![\w-])-(?:Werror(?:=[\w-]{1,40})?|Wall|Wextra|Wpedantic|pedantic-errors|Xlint(?::\w{1,20})?|D\s{0,3}warnings|warnaserror|Dwarnings)(?![\w-])|\bRUSTFLAGS\b[^\n]{0,80}-D\b|\/WX\b/g, what: 'warnings are no errors any more', fewer: true },
  { pattern: /(?<![\w-])(?:-Wno-[\w-]{1,60}|-A\s{0,3}(?:clippy::|warnings|unused|dead_code)[\w:]{0,60}|-w(?=["'\s])|--cap-lints|-nowarn|\/wd\d{1,6}|NoWarn|--disable-warnings|-p\s{1,3}no:warnings|-W\s{0,3}ignore|--no-strict|--allow-\w{1,40}|--ignore-missing-imports|--skip-\w{1,40}|--quiet-\w{1,30}|--noEmitOnError\s{1,3}false)/g, what: 'warnings are switched off by an option' },
  { languages: ['config'], pattern: /=\s{0,3}["']allow["']|\blevel\s{0,3}=\s{0,3}["']allow["']/g, what: 'a lint is allowed' },
];
/** Lists of what a tool leaves out: longer is looser. */
const LOOSE_LISTS = /["']?\b(?:ignore|ignores|ignorePatterns|extend-ignore|extend_ignore|per-file-ignores|per_file_ignores|exclude|extend-exclude|excludes|ignore_rules|disable|disabled|disable_error_code|disabled_rules|filterwarnings|unfixable|omit|coveragePathIgnorePatterns|exclude-rules|exclude_lines|exclude_also|ignore_names|allowed|allow|skip|skips|disable-all|ignored-modules|nowarn|warning_ignores)["']?\s{0,3}[:=]\s{0,3}[[{]/g;
/** Lists of what a tool looks at: shorter is looser. */
const STRICT_LISTS = /["']?\b(?:select|extend-select|include|enable|enabled|rules|plugins|extends|files|lints|deny|checks|collectCoverageFrom)["']?\s{0,3}[:=]\s{0,3}[[{]/g;
/** The same without brackets: `ignore = E501, W291` and the lines below it. */
const LOOSE_LINES = /^[ \t]{0,20}["']?(?:ignore|extend-ignore|extend_ignore|per-file-ignores|exclude|omit|disable|filterwarnings|disable_error_code|exclude_lines|addopts|nowarn)\b["']?\s{0,3}[:=][ \t]{0,9}[^[{\n]{0,400}(?:\n[ \t]{1,20}[^\n]{1,200}){0,60}/gm;

export const configLoosened = perFile({
  id: 'tamper-13-config-loosened',
  title: 'No tool is told to be less strict',
  clean: 'No setting of a tool is loosened.',
  look: objectionTo,
});

function objectionTo(change: FileChange): Objection {
  const { path, beforeText, afterText } = change;
  if (afterText === undefined || !isSettings(path, afterText)) return null;
  const language = languageOf(path, afterText);
  const [before, after] = [beforeText ?? '', afterText].map((text) => withoutComments(text, language)) as [string, string];
  const signal = grownSignal(change, SIGNALS, 'without-comments');
  if (signal !== null) return signal;
  if (listed(after, LOOSE_LISTS) > listed(before, LOOSE_LISTS) || lined(after) > lined(before)) return 'a list of what a tool leaves out grows';
  return listed(after, STRICT_LISTS) < listed(before, STRICT_LISTS) ? 'a list of what a tool looks at shrinks' : null;
}

function listed(text: string, pattern: RegExp): number {
  const code = scanned(text, 'json');
  let end = 0;
  return [...text.matchAll(pattern)].reduce((sum, match) => {
    const open = match.index + match[0].length - 1;
    if (open < end) return sum;
    end = afterBracket(code, open);
    return sum + valuesIn(code, open, end);
  }, 0);
}

function lined(text: string): number {
  return [...text.matchAll(LOOSE_LINES)].reduce((sum, match) => sum + match[0].slice(match[0].search(/[:=]/) + 1).split(/[,\s]+/).filter((word) => word !== '').length, 0);
}
