import type { LogLine } from '../../../model/index.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';

const LINES = 12;
/** Windows PowerShell: `At C:\x.ps1:3 char:5`, `At line:3 char:5` for what was not in a file. */
const AT = /^At (?:line|((?:[A-Za-z]:)?[^:]{1,500})):(\d{1,7}) char:(\d{1,5})$/;
const QUOTE = /^ {0,4}\+ /;
const CATEGORY = /^ {0,8}\+ CategoryInfo {1,12}: (.{1,1000})$/;
const ID = /^ {0,8}\+ FullyQualifiedErrorId : (.{1,500})$/;
/** PowerShell 7: `ParserError: /p/x.ps1:3`, then `Line |`. */
const CONCISE = /^([A-Z][\w-]{1,100}): ((?:[A-Za-z]:)?[^:]{1,500}\.psm?1):(\d{1,7})(?::(\d{1,5}))?$/;
const GUTTER = /^ {0,8}(?:Line|\d{1,7})? {1,2}\| ?(.{0,4000})$/;

interface Finding {
  readonly place: Pick<BugDraft, 'file' | 'line' | 'column'>;
  readonly message: string[];
  readonly type?: string;
  readonly from: number;
  to: number;
}

interface State {
  /** Windows PowerShell lists all places of one error before it names its category. */
  findings: Finding[];
  concise?: Finding | undefined;
}

/** Errors of PowerShell scripts, in the form of version 5 and in the concise one of 7. */
export const powershell: Parser = {
  tool: 'powershell',
  language: 'powershell',
  docs: 'https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.core/about/about_error_handling',
  proof: { tier: 3, why: 'PowerShell comes from no registry within reach' },
  literals: [' char:', '.ps1:', '.psm1:'],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const state: State = { findings: [] };
  return {
    get open() {
      return state.findings.length > 0 || state.concise !== undefined;
    },
    line: (line) => read(state, line, sink),
    end: () => finish(state, undefined, sink),
  };
}

function read(state: State, line: LogLine, sink: Sink): boolean {
  const [, file, at, column] = AT.exec(line.text) ?? [];
  if (at !== undefined) {
    if (state.findings.length >= 50) finish(state, undefined, sink);
    state.findings.push({ place: { ...(file === undefined ? {} : { file }), line: Number(at), column: Number(column) }, message: [], from: line.n, to: line.n });
    return true;
  }
  const [, type, script, row, col] = CONCISE.exec(line.text) ?? [];
  if (type !== undefined && script !== undefined) {
    finish(state, undefined, sink);
    state.concise = { place: { file: script, line: Number(row), ...(col === undefined ? {} : { column: Number(col) }) }, message: [], type, from: line.n, to: line.n };
    return true;
  }
  return state.concise === undefined ? classic(state, line, sink) : concise(state, state.concise, line, sink);
}

function classic(state: State, line: LogLine, sink: Sink): boolean {
  const last = state.findings.at(-1);
  if (last === undefined) return false;
  last.to = line.n;
  const category = CATEGORY.exec(line.text)?.[1];
  if (category !== undefined) {
    if (state.findings.every((finding) => finding.message.length === 0)) state.findings[0]?.message.push(category);
    return true;
  }
  const id = ID.exec(line.text)?.[1];
  if (id !== undefined || (line.text.trim() !== '' && !QUOTE.test(line.text) && last.message.length >= LINES)) {
    finish(state, id, sink);
    return true;
  }
  if (!QUOTE.test(line.text) && line.text.trim() !== '') last.message.push(line.text.trim());
  return true;
}

/** Behind the gutter stand the code, the mark below it, and the message. */
function concise(state: State, finding: Finding, line: LogLine, sink: Sink): boolean {
  const said = GUTTER.exec(line.text)?.[1];
  if (said === undefined) {
    finish(state, undefined, sink);
    return false;
  }
  finding.to = line.n;
  const isCode = /^ {0,8}(?:Line|\d{1,7}) {1,2}\|/.test(line.text) || /^[ ~]{0,4000}$/.test(said);
  if (!isCode && finding.message.length < LINES) finding.message.push(said.trim());
  return true;
}

function finish(state: State, id: string | undefined, sink: Sink): void {
  const findings = [...state.findings, ...(state.concise === undefined ? [] : [state.concise])];
  state.findings = [];
  state.concise = undefined;
  for (const { place, message, type, from, to } of findings) {
    if (message.length === 0) continue;
    const rule = (type === 'ParserError' ? undefined : type) ?? id;
    const text = message.join('\n');
    const kind = type === 'ParserError' || /^(?:Missing |Unexpected token|The string is missing|An expression was expected|The .{1,60} (?:operator|statement|keyword|block) )/.test(text) ? 'syntax' : 'runtime';
    sink.bug({ tool: 'powershell', language: 'powershell', kind, severity: 'error', ...place, ...(rule === undefined ? {} : { rule }), message: text, from, to });
  }
}
