import type { LogLine } from '../../../model/index.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';

const CAP = 200;
const DETAILS = 6;

/** Yarn 2 and newer: `➤ YN0035: │ message`. Only the colour of the arrow tells an error from a warning; so does the code. */
export const yarnBerry: Parser = {
  tool: 'yarn-berry',
  docs: 'https://yarnpkg.com/advanced/error-codes',
  proof: { tier: 1 },
  literals: ['YN0', 'Usage Error: ', 'Internal Error: '],
  start: (sink) => machine(sink),
};

interface State {
  found: { readonly code: string; readonly draft: BugDraft; readonly more: string[] }[];
}

const LINE = /^(?:➤|\u00bb|>) (YN\d{4}): (?:[│┌└·] ?)?(.{0,2000})$/;
/** The codes that yarn uses for errors only. */
const ERRORS = /^YN00(?:01|09|10|11|12|14|16|18|20|21|22|24|27|28|30|35|36|41|46|47|56|58|62|71|78|80|81|82|87|90|91)$/;

function machine(sink: Sink): Machine {
  const state: State = { found: [] };
  const release = (): void => {
    for (const { draft, more } of state.found) sink.bug({ ...draft, message: [draft.message, ...more].join('\n') });
    state.found = [];
  };
  return {
    open: false,
    line(line) {
      const match = LINE.exec(line.text.trimEnd());
      if (match === null) return plain(line, sink);
      const [, code = '', said = ''] = match;
      if (code === 'YN0000' && /^(?:Failed with errors|Done)/.test(said)) {
        // What yarn went on after was none.
        if (said.startsWith('Done')) state.found = [];
        release();
      } else if (ERRORS.test(code)) take(state, code, said, line);
      return true;
    },
    end: release,
  };
}

function take(state: State, code: string, said: string, line: LogLine): void {
  const last = state.found.at(-1);
  const more = /^ {2,}(\S.{0,500})$/.exec(said)?.[1];
  if (more !== undefined && last?.code === code) {
    if (last.more.length < DETAILS && !/^Request (?:Method|Retry)/.test(more)) last.more.push(more);
    const rule = networkRule(more);
    if (rule !== undefined) state.found[state.found.length - 1] = { ...last, draft: { ...last.draft, ...rule, to: line.n } };
    return;
  }
  // The difference between the two lock files comes first, the sentence last.
  if (said.trim() === '' || state.found.length >= CAP || (code === 'YN0028' && /^[-+ ]|^@@/.test(said))) return;
  state.found.push({ code, draft: { tool: 'yarn-berry', kind: 'dependency', severity: 'error', ...placeOf(code), rule: code, message: said.trim(), from: line.n, to: line.n }, more: [] });
}

function placeOf(code: string): { file?: string } {
  if (/^YN00(?:18|20|28|46|47|56|78)$/.test(code)) return { file: 'yarn.lock' };
  return /^YN00(?:10|16|21|35|82)$/.test(code) ? { file: 'package.json' } : {};
}

/** What the registry answered: whether the package or the network is at fault. */
function networkRule(more: string): Pick<BugDraft, 'kind' | 'rule' | 'file'> | undefined {
  const status = /^Response Code: (\d{3})/.exec(more)?.[1];
  if (status === undefined || status === '404') return undefined;
  return { kind: 'infra', rule: /^40[13]$/.test(status) ? 'auth' : status === '429' ? 'rate-limit' : 'registry', file: '' };
}

/** What yarn says before it has begun. */
function plain(line: LogLine, sink: Sink): boolean {
  const match = /^(Usage|Internal) Error: (\S.{0,2000})$/.exec(line.text.trimEnd());
  if (match === null) return false;
  const said = match[2] as string;
  const script = /^Couldn't find a script named "(.{1,200})"\.?$/.exec(said)?.[1];
  const locked = /present in your lockfile|have been installed|lockfile/.test(said);
  if (!locked && script === undefined && !/workspace|package\.json|yarn|[Pp]roject|@npm:|command/.test(said)) return false;
  const told =
    script !== undefined ? { kind: 'config' as const, rule: 'missing-script', file: 'package.json', message: `Missing script: "${script}"` }
    : locked ? { kind: 'dependency' as const, file: 'yarn.lock', message: said }
    : { kind: 'config' as const, message: said };
  sink.bug({ tool: 'yarn-berry', severity: 'error', ...told, from: line.n, to: line.n });
  return true;
}
