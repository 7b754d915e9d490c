import { rowParser } from '../../rows.js';

/** How deep a recursion may be: `make[3]`; Windows and BSD have it under other names. */
const NAME = '(?:g|gnu|mingw32-|n)?make(?:\\[\\d{1,3}\\])?(?:\\.exe)?';

/**
 * GNU make. That a recipe failed is only news of what the recipe printed, so that row has no file: the ranking then holds it for a
 * consequence. What make itself cannot do (no rule, a makefile it cannot read) is a finding of its own. Ignored errors (`- rm x`) lack the
 * stars and are left out.
 */
export const make = rowParser({
  tool: 'make',
  docs: 'https://www.gnu.org/software/make/manual/html_node/Error-Messages.html',
  literals: ['*** '],
  rows: [
    { kind: 'config', rule: 'no-rule', pattern: new RegExp(`^${NAME}: \\*\\*\\* \\[(?<file>[^\\s:\\]]{1,300}):(?<line>\\d{1,7}): [^\\]]{1,300}\\] (?<message>No rule to make target .{1,500}?)(?: {1,2}Stop\\.)?$`) },
    { kind: 'config', rule: 'no-rule', pattern: new RegExp(`^${NAME}: \\*\\*\\* (?<message>(?:No rule to make target|No targets|Circular) .{1,500}?)(?: {1,2}Stop\\.)?$`) },
    { kind: 'unknown', pattern: new RegExp(`^(?<message>${NAME}: \\*\\*\\* \\[.{1,500}\\] (?:Error (?:\\d{1,5}|0x[0-9A-Fa-f]{1,8})|[A-Z][a-z]{1,20}(?: [a-z]{1,20}){0,3}(?: \\(core dumped\\))?))$`) },
    { kind: 'syntax', pattern: /^(?<file>[^\s:]{1,300}):(?<line>\d{1,7}): \*\*\* (?<message>(?:missing|unterminated|commands commence|recipe commences|empty variable|extraneous|multiple target|target pattern|mixed implicit|invalid syntax|unexpected) ?.{0,500}?)(?: {1,2}Stop\.)?$/ },
    { kind: 'config', pattern: /^(?<file>[^\s:]{0,300}(?:[Mm]akefile[^\s:]{0,60}|\.mk|\.mak)):(?<line>\d{1,7}): \*\*\* (?<message>.{1,500}?)(?: {1,2}Stop\.)?$/ },
  ],
});
