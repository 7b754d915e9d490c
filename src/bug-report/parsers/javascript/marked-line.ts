import type { LogLine } from '../../../model/index.js';
import type { BugDraft } from '../../parser.js';

type Marked = Pick<BugDraft, 'tool' | 'kind' | 'rule' | 'message'>;

/**
 * Workflow commands of linters that name their rule in the title: `::error file=…,line=…,title=eslint(no-undef)::…`.
 * @returns Undefined for a line that is not marked, or whose title is no rule of theirs.
 */
export function readMarkedLine(line: LogLine): BugDraft | undefined {
  const { title, file, line: start, endLine, col } = line.fields ?? {};
  if (line.mark === undefined || line.mark === 'debug' || title === undefined || file === undefined) return undefined;
  const told = oxlint(title, line.text) ?? biome(title, line.text) ?? textlint(title, line.text);
  if (told === undefined) return undefined;
  const severity = line.mark === 'error' ? 'error' : line.mark === 'warning' ? 'warning' : 'note';
  const numbers = { ...whole('line', start), ...whole('column', col), ...(endLine === start ? {} : whole('endLine', endLine)) };
  return { ...told, language: 'javascript', severity, file, ...numbers, from: line.n, to: line.n };
}

function oxlint(title: string, text: string): Marked | undefined {
  if (!/^[@\w/-]{1,80}\([@\w/-]{1,100}\)$/.test(title)) return undefined;
  return { tool: 'oxlint', kind: 'lint', rule: title, message: text.replace(/^\S{1,500}:\d{1,7}:\d{1,7}: /, '') };
}

function biome(title: string, text: string): Marked | undefined {
  if (!/^(?:lint|assist|suppressions)\/[\w/-]{1,120}$|^(?:format|parse|organizeImports)$/.test(title)) return undefined;
  const kind = title === 'parse' ? 'syntax' : title === 'format' || title.endsWith('organizeImports') ? 'format' : 'lint';
  return { tool: 'biome', kind, rule: title, message: text };
}

function textlint(title: string, text: string): Marked | undefined {
  const rule = /^TextLint \[([@\w/-]{1,120})\]$/.exec(title)?.[1];
  return rule === undefined ? undefined : { tool: 'eslint', kind: 'lint', rule, message: text.replace(/ \| \d{1,7}:\d{1,7}$/, '') };
}

function whole(name: 'line' | 'column' | 'endLine', digits: string | undefined): { [field: string]: number } {
  return digits !== undefined && /^\d{1,9}$/.test(digits) ? { [name]: Number(digits) } : {};
}
