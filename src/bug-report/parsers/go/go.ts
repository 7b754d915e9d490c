import type { Kind, LogLine } from '../../../model/index.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';

/** Further lines of one message: have/want pairs, other declarations, the command that would help. */
const CHAIN = 20;

interface State {
  /** Below `# package`, where a place may come without a column; `vet` once vet's own second header was seen. */
  section: 'none' | 'build' | 'vet';
  draft?: BugDraft;
  more: number;
}

/** go build and go vet. Both print `file:line:column: message` with tabs before what belongs to the message. */
export const go: Parser = {
  tool: 'go',
  language: 'go',
  docs: 'https://github.com/golang/go/blob/master/src/cmd/go/internal/work/shell.go (reportCmd), https://go.dev/ref/mod#go-mod-file',
  proof: { tier: 1 },
  literals: ['.go:', '# ', 'go: ', 'go.mod:', 'go.sum'],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const state: State = { section: 'none', more: 0 };
  return {
    get open() {
      return state.section !== 'none' || state.draft !== undefined;
    },
    line: (line) => continues(state, line) || begins(state, line, sink),
    end: () => finish(state, sink),
  };
}

function continues(state: State, line: LogLine): boolean {
  if (state.draft === undefined || !/^\t\S/.test(line.text)) return false;
  if (state.more < CHAIN) state.draft = { ...state.draft, message: `${state.draft.message}\n${line.text.slice(0, 1000).trimEnd()}`, to: line.n };
  state.more += 1;
  return true;
}

function begins(state: State, line: LogLine, sink: Sink): boolean {
  finish(state, sink);
  const text = line.text.trimEnd();
  if (/^# (?:\[[\w./~-]{1,300}(?: \[[\w./~-]{1,300}\.test\])?\]|[\w./~-]{1,300}(?: \[[\w./~-]{1,300}\.test\])?)$/.test(text)) {
    state.section = text.startsWith('# [') ? 'vet' : 'build';
    return true;
  }
  if (text === 'too many errors' && state.section !== 'none') return true;
  const draft = placed(state, text, line.n) ?? moduleError(text, line.n);
  if (draft === undefined) state.section = 'none';
  else Object.assign(state, { draft, more: 0 });
  return draft !== undefined;
}

const PLACE = /^(?<vet>vet: )?(?<file>(?:[A-Za-z]:[\\/])?[^\s:"'`()]{0,400}(?:\.go|go\.mod)):(?<line>\d{1,7})(?::(?<column>\d{1,5}))?: (?<message>\S.{0,4000})$/;
/** golangci-lint, gosec and others borrow the form and sign with the name of the check. */
const OTHERS = / \((?:[a-z][a-z0-9]{2,30}|Rule:.{1,200})\)$/;

/** Outside a section Go's own `log` prints `file.go:12: text`: there only a line with a column is an error. */
function placed(state: State, text: string, n: number): BugDraft | undefined {
  const groups = PLACE.exec(text)?.groups;
  if (groups === undefined || OTHERS.test(text)) return undefined;
  const { vet, file = '', line, column, message = '' } = groups;
  const module = /(?:^|[\\/])go\.mod$/.test(file);
  if (column === undefined && state.section === 'none' && vet === undefined && !module && !VET.test(message)) return undefined;
  if (/^(?:fatal error|error|warning|note): /.test(message)) return undefined;
  const kind = module ? 'dependency' : kindOf(message, state.section === 'vet' && vet === undefined);
  const place = { file: file.replace(/^\.[\\/]/, ''), line: Number(line), ...(column === undefined ? {} : { column: Number(column) }) };
  return { tool: 'go', language: 'go', severity: 'error', kind, ...place, message, from: n, to: n };
}

function kindOf(message: string, vet: boolean): Kind {
  if (/^(?:syntax error|expected )/.test(message)) return 'syntax';
  if (/^(?:no required module provides|missing go\.sum entry|cannot find module|module .{1,300} provides package)/.test(message)) return 'dependency';
  if (/^(?:"[^"]{1,300}" imported |could not import |package \S{1,300} is not in |import cycle |use of internal package |no Go files in )/.test(message)) return 'import';
  if (/^(?:cannot use |assignment mismatch|not enough |too many |invalid operation|missing return|cannot convert|impossible type)/.test(message)) return 'type';
  return vet || VET.test(message) ? 'lint' : 'compile';
}

/** vet prints findings bare when it stands alone, in old versions without a column, so its wording has to tell. */
const VET = /^(?:self-assignment of |\S{1,100} (?:format %|call has |arg list ends)|unreachable code|struct field tag |result of \S{1,100} call not used|\S{1,100} passes lock by value|direct assignment to atomic value|(?:possible malformed )?\+build comment)/;

const MODULE =
  /^go: (?:updates to go\.(?:mod|sum) needed|inconsistent vendoring|cannot find main module|go\.mod file not found|.{1,400}: (?:missing go\.sum entry|invalid version|unknown revision|no matching versions|module lookup disabled|checksum mismatch|.{0,200}: verifying )).{0,2000}$/;

/** The module system speaks of go.mod and go.sum without a place; a network that fails is told elsewhere. */
function moduleError(text: string, n: number): BugDraft | undefined {
  if (!MODULE.test(text)) return undefined;
  return { tool: 'go', language: 'go', severity: 'error', kind: 'dependency', ...(text.includes('go.sum') ? { file: 'go.sum' } : text.includes('cannot find main') ? {} : { file: 'go.mod' }), message: text.slice(4), from: n, to: n };
}

function finish(state: State, sink: Sink): void {
  if (state.draft !== undefined) sink.bug(state.draft);
  delete state.draft;
}
