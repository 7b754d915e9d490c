import { rowParser } from '../../rows.js';

/** Who speaks: a shell by its name, the runner's script file, or a script of the repository with the line in it. */
const SCRIPT = '(?<file>(?!\\S{0,300}_temp[/\\\\])(?!(?:/usr)?(?:/bin/)?(?:ba|da|z|k|a)?sh:)[^\\s:]{1,300}): (?:line )?(?<line>\\d{1,7})';
const SHELL = '(?:[^\\s:]{0,300}_temp[/\\\\][^\\s:]{1,200}|(?:/usr)?(?:/bin/)?(?:ba|da|z|k|a)?sh)(?:: (?:line )?\\d{1,7}|:\\d{1,7})?';
const WORD = "[‘'`\"]?[^\\s:‘’'`\"]{1,300}[’'`\"]?";
/** What may not be run: a path, so that words like `mkdir` with a message of their own are left alone. */
const PROGRAM = "[‘'`\"]?(?<file>(?:[A-Za-z]:)?[^\\s:‘’'`\"]{0,300}[/\\\\][^\\s:‘’'`\"]{1,300}|[^\\s:/‘’'`\"]{1,100}\\.[a-z]{1,5})[’'`\"]?";

/**
 * What shells say when they cannot run a command; the rule is the exit code that the step then ends with (126, 127; 2 for a script that cannot be parsed), or that the
 * kernel's signal makes (128 + signal).
 */
export const exit = rowParser({
  tool: 'exit',
  docs: 'https://www.gnu.org/software/bash/manual/bash.html#Exit-Status',
  literals: ['not found', 'ermission denied', 'EACCES', 'bad interpreter', 'Exec format error', 'not recognized as', 'No such file or directory', 'Killed', 'core dumped', 'Segmentation fault', 'Aborted', 'yntax error', 'parse error near', 'unbound variable', 'parameter not set', 'bad substitution', 'readonly variable', 'ambiguous redirect', 'unexpected EOF while', '.sh:', '.bash:'],
  rows: [
    { kind: 'config', rule: 'exit-127', pattern: new RegExp(`^(?<message>${SCRIPT}: ${WORD}: (?:command )?not found)$`) },
    { kind: 'config', rule: 'exit-127', pattern: new RegExp(`^${SHELL}: ${WORD}: (?:command )?not found$`) },
    { kind: 'config', rule: 'exit-127', pattern: /^zsh:(?:\d{1,7}:)? command not found: \S{1,300}$/ },
    { kind: 'config', rule: 'exit-127', pattern: new RegExp(`^(?:/usr/bin/)?env: ${WORD}: No such file or directory$`) },
    { kind: 'config', rule: 'exit-127', pattern: /^[^\n]{0,300}'[^']{1,300}' is not recognized as (?:an internal or external command|the name of a cmdlet|a name of a cmdlet)/ },
    { kind: 'config', rule: 'exit-127', pattern: new RegExp(`^(?:${SHELL}|make(?:\\[\\d{1,3}\\])?): ${PROGRAM}: No such file or directory$`) },
    { kind: 'runtime', rule: 'exit-126', pattern: new RegExp(`^(?:${SHELL}|make(?:\\[\\d{1,3}\\])?|(?:/usr/bin/)?env): ${PROGRAM}: (?:/\\S{0,300}: bad interpreter: )?(?:[Pp]ermission denied|cannot execute\\b.{0,100}|Exec format error)$`) },
    { kind: 'runtime', rule: 'exit-126', pattern: new RegExp(`^(?:[^\\s:]{1,300}: line \\d{1,7}: )${PROGRAM}: (?:/\\S{0,300}: bad interpreter: )?(?:[Pp]ermission denied|cannot execute\\b.{0,100}|Exec format error)$`) },
    { kind: 'runtime', rule: 'exit-126', pattern: new RegExp(`^(?:${SHELL}|[^\\s:]{1,300}: line \\d{1,7}): ${PROGRAM}: \\S{1,300}: bad interpreter: .{1,100}$`) },
    { kind: 'runtime', rule: 'exit-126', pattern: new RegExp(`^(?:Error: )?spawn ${PROGRAM} EACCES$`) },
    { kind: 'syntax', rule: 'exit-2', pattern: new RegExp(`^${SCRIPT}: (?<message>[Ss]yntax error\\b.{0,500})$`) },
    // A script that was handed to the shell as a text has lines, but no name.
    { kind: 'syntax', rule: 'exit-2', pattern: /^(?:(?:\/usr)?\/bin\/)?(?:ba|da|z|k|a)?sh: (?:-c: )?(?:line )?(?<line>\d{1,7}): (?<message>[Ss]yntax error\b.{0,500})$/ },
    { kind: 'syntax', rule: 'exit-2', pattern: new RegExp(`^${SHELL}: (?:-c: )?(?:line \\d{1,7}: )?(?<message>[Ss]yntax error\\b.{0,500})$`) },
    // ksh, zsh, and bash in other languages.
    { kind: 'syntax', rule: 'exit-2', pattern: /^(?<file>[^\s:]{1,300}): (?<message>[Ss]yntax error) at line (?<line>\d{1,7}): .{1,300}$/ },
    { kind: 'syntax', rule: 'exit-2', pattern: /^(?<file>(?!zsh:)[^\s:]{1,300}):(?<line>\d{1,7}): (?<message>parse error near .{1,300})$/ },
    { kind: 'syntax', rule: 'exit-2', pattern: /^(?<file>[^\s:]{1,300}\.(?:sh|bash))[:：] ?(?:Zeile|ligne|línea|linha|riga|regel|rad|[^\x00-\x7f]{1,12}) ?(?<line>\d{1,7}) ?[:：] ?(?<message>.{1,500})$/u },
    // `set -u`, and what a substitution cannot do.
    { kind: 'runtime', rule: 'exit-1', pattern: new RegExp(`^${SCRIPT}: (?<message>[^\\s:]{1,200}: (?:unbound variable|parameter not set|bad substitution|readonly variable|bad array subscript|ambiguous redirect|division by 0.{0,60}|parameter null or not set))$`) },
    { kind: 'runtime', rule: 'exit-1', pattern: new RegExp(`^${SHELL}: (?<message>[^\\s:]{1,200}: (?:unbound variable|parameter not set|bad substitution|ambiguous redirect))$`) },
    { kind: 'syntax', rule: 'exit-2', pattern: new RegExp(`^${SCRIPT}: (?<message>unexpected EOF while looking for matching .{1,20})$`) },
    { kind: 'unknown', rule: 'exit-137', pattern: /^[^\s:]{1,300}: line \d{1,7}: {1,8}\d{1,9} Killed\b/ },
    { kind: 'runtime', rule: 'exit-139', pattern: /^(?:[^\s:]{1,300}: line \d{1,7}: {1,8}\d{1,9} )?Segmentation fault\b/ },
    { kind: 'runtime', rule: 'exit-134', pattern: /^[^\s:]{1,300}: line \d{1,7}: {1,8}\d{1,9} Aborted\b/ },
  ],
});
