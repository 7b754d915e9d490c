import type { LogLine } from '../../../model/index.js';
import { DIGIT, type BugDraft, type Machine, type Parser, type Sink } from '../../parser.js';
import { isNetwork, readImportChain, readModule } from './go-module.js';
import { isOwnPackage, readPlaced, type Section } from './go-place.js';

/** Further lines of one message: have/want pairs, other declarations, the command that would help. */
const CHAIN = 20;
/** Reports that wait for the names of the project's own packages. */
const HELD = 200;

interface State {
  section: Section;
  draft?: BugDraft;
  more: number;
  /** `package a` and the imports below it. */
  chain?: { readonly lines: string[]; readonly from: number };
  /** Packages that are built or tested here. */
  readonly own: string[];
  readonly held: BugDraft[];
}

/** go build, vet, run, generate and the module commands. Places are `file:line:column: message` with tabs before what belongs to the message. */
export const go: Parser = {
  tool: 'go',
  language: 'go',
  docs: 'https://github.com/golang/go/blob/master/src/cmd/go/internal/work/shell.go (reportCmd), https://go.dev/ref/mod#go-mod-file',
  proof: { tier: 1 },
  literals: [`.go:${DIGIT}`, '# ', 'go: ', `go.mod:${DIGIT}`, 'go.sum', `go.work:${DIGIT}`, 'package ', 'FAIL\t', 'ok  \t', 'no Go files in ', 'directory not found', 'directory prefix ', 'found packages ', ': unknown command', 'flag provided but', 'flag needs an', 'cgo: C compiler', 'function main is undeclared', 'relocation target', 'link: '],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const state: State = { section: 'none', more: 0, own: [], held: [] };
  return {
    get open() {
      return state.section !== 'none' || state.draft !== undefined || state.chain !== undefined;
    },
    line: (line) => continues(state, line) || begins(state, line, sink),
    end() {
      finish(state, sink);
      for (const draft of state.held) sink.bug(draft.kind === 'dependency' && isOwnPackage(missingOf(draft) ?? '', state.own) ? { ...draft, kind: 'import' } : draft);
    },
  };
}

function continues(state: State, line: LogLine): boolean {
  if (!/^\t\s{0,40}\S/.test(line.text)) return false;
  if (state.chain !== undefined) {
    if (state.chain.lines.length < CHAIN) state.chain.lines.push(line.text.slice(0, 1000).trimEnd());
    return true;
  }
  if (state.draft === undefined) return false;
  if (state.more < CHAIN) state.draft = { ...state.draft, message: `${state.draft.message}\n${line.text.slice(0, 1000).trimEnd()}`, to: line.n };
  state.more += 1;
  return true;
}

/** A package; one word alone is a heading if it begins as one. */
const HEADER = /^# (?:\[([\w./~-]{1,300})(?: \[[\w./~-]{1,300}\.test\])?\]|((?![A-Z][\w-]{0,300}$)[\w./~-]{1,300})(?: \[[\w./~-]{1,300}\.test\])?)$/;
/** golangci-lint hands on what the compiler said, under the first line of a file. */
const QUOTED = /^\S{1,400}\.go:1: : # ([\w./~-]{1,300})(?: \[[\w./~-]{1,300}\.test\])?$/;

function begins(state: State, line: LogLine, sink: Sink): boolean {
  finish(state, sink);
  const text = line.text.trimEnd();
  const header = HEADER.exec(text) ?? QUOTED.exec(text);
  if (header !== null) {
    remember(state, header[1] ?? header[2]);
    state.section = text.startsWith('# [') ? 'vet' : 'build';
    return true;
  }
  remember(state, /^(?:FAIL|ok {2})\t(\S{1,400})/.exec(text)?.[1]);
  if (/^(?:too many errors|go: errors parsing go\.(?:mod|work):)$/.test(text)) return state.section !== 'none' || text.startsWith('go: ');
  if (/^package \S{1,300}$/.test(text)) {
    state.chain = { lines: [text], from: line.n };
    return false;
  }
  // cgo quotes the C source below what its compiler said.
  if (state.section !== 'none' && /^ {0,8}\d{0,6} {0,4}\|(?: |$)|^compilation terminated\.$|^\S{1,300}\.go: In function /.test(text)) return true;
  const draft = readPlaced(state.section, text, line.n) ?? readModule(text, line.n);
  if (draft === undefined) state.section = 'none';
  else Object.assign(state, { draft, more: 0 });
  return draft !== undefined;
}

function remember(state: State, name: string | undefined): void {
  if (name !== undefined && name !== 'command-line-arguments' && state.own.length < 500) state.own.push(name);
}

function finish(state: State, sink: Sink): void {
  const { draft, chain } = state;
  delete state.draft;
  delete state.chain;
  const report = draft ?? (chain === undefined ? undefined : readImportChain(chain.lines, chain.from));
  if (report === undefined) return;
  remember(state, /\(imported by (\S{1,300})\)/.exec(report.message)?.[1]);
  if (missingOf(report) !== undefined && state.held.length < HELD) state.held.push(report);
  else sink.bug({ ...report, kind: report.kind === 'dependency' && isNetwork(report.message) ? 'infra' : report.kind, message: report.message.replace(/ \((?:typecheck|compile)\)$/, '') });
}

/** A package that no module provides is a dependency, unless it would have to be one of the project's own. */
function missingOf({ message }: BugDraft): string | undefined {
  return /^(?:no required module provides package|cannot find module providing package) ([^\s;:]{1,300})/.exec(message)?.[1];
}
