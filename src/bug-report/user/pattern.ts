import { severityOf } from '../rows.js';
import type { BugDraft, Parser } from '../parser.js';
import type { LogLine } from '../../model/index.js';
import { requiredLiterals } from './literals.js';

/** A pattern that somebody else wrote. It costs the length of the text, whatever is in either. */
export interface Pattern {
  /** The groups, the whole match first; null where it does not fit. */
  match(text: string): readonly (string | undefined)[] | null;
  readonly groups: number;
  /** One of these is in every text that fits; empty where that is not known. */
  readonly literals: readonly string[];
}

export type Compiled = { readonly ok: true; readonly pattern: Pattern } | { readonly ok: false; readonly reason: string };
export type Compile = (source: string, ignoreCase?: boolean) => Compiled;

/** What a text of patterns is made into: parsers, or one sentence why not. */
export type Made = { readonly ok: true; readonly parsers: readonly Parser[] } | { readonly ok: false; readonly reason: string };

/** A pattern that needs more steps for one character than this was not written by hand. (Threat: linear, and slow all the same.) */
const LARGEST = 2_000;
const LONGEST = 4_000;
/** Beyond this nobody's pattern has anything to say. */
const LINE = 4_096;
const BACKTRACKS: readonly (readonly [form: RegExp, what: string])[] = [
  [/\(\?<?[=!]/, 'it looks ahead or behind'],
  [/\(\?>/, 'it has an atomic group'],
  [/\\[1-9]|\\k[<'{]/, 'it refers back to a group'],
];

/**
 * RE2's engine instead of the language's own: a pattern from a file and a line from a log are both foreign, and together they must not be able to
 * stand still (threat: catastrophic backtracking). Loaded only when there is a pattern.
 * @see https://github.com/google/re2/wiki/Syntax
 */
export async function openPatterns(): Promise<Compile> {
  const { RE2JS } = await import('re2js');
  return (source, ignoreCase = false) => {
    if (source.length > LONGEST) return { ok: false, reason: `it is longer than ${LONGEST} characters` };
    try {
      const compiled = RE2JS.compile(RE2JS.translateRegExp(source), ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
      if (compiled.programSize() > LARGEST) return { ok: false, reason: 'it repeats too much' };
      const groups = compiled.groupCount();
      const match = (text: string): readonly (string | undefined)[] | null => {
        const matcher = compiled.matcher(text.length > LINE ? text.slice(0, LINE) : text);
        return matcher.find() ? Array.from({ length: groups + 1 }, (_, group) => matcher.group(group) ?? undefined) : null;
      };
      return { ok: true, pattern: { match, groups, literals: ignoreCase ? [] : requiredLiterals(source) } };
    } catch (error) {
      const what = BACKTRACKS.find(([form]) => form.test(source))?.[1];
      if (what !== undefined) return { ok: false, reason: `${what}, which no engine can do in linear time` };
      return { ok: false, reason: (error as Error).message.replace(/^error parsing regexp: /, '').slice(0, 200) };
    }
  };
}

/** The fields of a report as a pattern's groups gave them: all text, and not all of it there. */
export interface Said {
  readonly file?: string | undefined;
  readonly line?: string | undefined;
  readonly column?: string | undefined;
  readonly endLine?: string | undefined;
  readonly rule?: string | undefined;
  readonly severity?: string | undefined;
  readonly message: string;
}

export function draftOf(tool: string, said: Said, otherwise: BugDraft['severity'], [from, to]: readonly [LogLine['n'], LogLine['n']]): BugDraft {
  const { file, rule, message } = said;
  const number = (name: 'line' | 'column' | 'endLine'): { [field: string]: number } => (/^\d{1,9}$/.test(said[name] ?? '') ? { [name]: Number(said[name]) } : {});
  return {
    tool,
    kind: 'lint',
    severity: severityOf(said.severity) ?? otherwise,
    ...(file === undefined || file === '' ? {} : { file }),
    ...number('line'),
    ...number('column'),
    ...number('endLine'),
    ...(rule === undefined || rule === '' ? {} : { rule }),
    message,
    from,
    to,
  };
}

/** A path from a place in the tree: an absolute one stays what it is. */
export function pathFrom(folder: string | undefined, file: string | undefined): string | undefined {
  if (file === undefined || file === '' || folder === undefined || folder === '' || /^(?:[\\/]|[A-Za-z]:)/.test(file)) return file;
  return `${withoutEnd(folder)}/${file.replace(/^(?:\.[\\/])+/, '')}`;
}

function withoutEnd(folder: string): string {
  let end = folder.length;
  while (end > 0 && (folder[end - 1] === '/' || folder[end - 1] === '\\')) end -= 1;
  return folder.slice(0, end);
}
