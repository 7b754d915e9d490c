import type { Kind, LogLine } from '../../../model/index.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';
import { CARGO, cargoKind, fileOf, isNetwork } from './cargo-line.js';
import { isElsewhere } from './rustc-block.js';

interface Chain {
  readonly kind: Kind;
  readonly from: number;
  to: number;
  readonly said: string[];
  file?: string;
  line?: number;
  column?: number;
  blank: boolean;
  lines: number;
}

/** Causes of causes, and what a build script printed. */
const LONG = 200;
const SAID = 16;

/** cargo: what it says of manifests, versions, features and build scripts, with the chain of causes below. */
export const cargo: Parser = {
  tool: 'cargo',
  language: 'rust',
  docs: 'https://doc.rust-lang.org/cargo/reference/resolver.html, https://doc.rust-lang.org/cargo/reference/build-scripts.html',
  proof: { tier: 1 },
  literals: [...CARGO.map((row) => row.literal), "error: process didn't exit successfully: `", 'warning: '],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  let chain: Chain | undefined;
  const close = (): void => {
    if (chain !== undefined) sink.bug(draftOf(chain));
    chain = undefined;
  };
  return {
    get open() {
      return chain !== undefined;
    },
    line(line) {
      if (chain !== undefined && goesOn(chain, line)) return true;
      close();
      const draft = crashed(line) ?? compiled(line);
      if (draft !== undefined) sink.bug(draft);
      chain = draft === undefined ? begin(line) : undefined;
      return draft !== undefined || chain !== undefined;
    },
    end: close,
  };
}

function begin(line: LogLine): Chain | undefined {
  const message = /^error: (\S.{0,2000})$/.exec(line.text)?.[1];
  const kind = message === undefined ? undefined : cargoKind(message);
  if (message === undefined || kind === undefined) return undefined;
  const chain: Chain = { kind, from: line.n, to: line.n, said: [message], blank: false, lines: 0 };
  look(chain, message);
  return chain;
}

/** Indented lines and the causes belong to the error, and of the resolver also what stands behind a blank line. */
function goesOn(chain: Chain, line: LogLine): boolean {
  const { text } = line;
  chain.lines += 1;
  if (chain.lines > LONG || /^(?:error|warning)\b|^ {1,12}(?:Compiling|Checking|Finished|Running|Downloaded|Updating|Locking|Blocking|Adding) |^##\[/.test(text)) return false;
  if (text.trim() === '') {
    chain.blank = true;
    return true;
  }
  const resolver = chain.said[0]?.startsWith('failed to select a version') === true;
  if (chain.blank && !/^(?:Caused by:|\s)/.test(text) && !resolver) return false;
  chain.blank = false;
  chain.to = line.n;
  hear(chain, text.trim());
  return true;
}

const IDLE = /^(?:Caused by:|cargo:|process didn't exit successfully: `|--- std(?:out|err)$|note: run with `|As a reminder, you're using offline|\||\^|\d{1,7} \||For more information|Usage: |help: view all|warning: build failed|\[\d{4}-)/;

function hear(chain: Chain, text: string): void {
  look(chain, text);
  if (IDLE.test(text) || chain.said.length >= SAID) return;
  chain.said.push(text.replace(/^(thread '[^']{1,200}') \(\d{1,10}\)/, '$1').slice(0, 1000));
}

const PANIC = /(?:panicked at |', )(\S{1,400}\.rs):(\d{1,7}):(\d{1,5}):?$/;
const TOML = /^TOML parse error at line (\d{1,7}), column (\d{1,5})$/;

/** A build script that panics names its line, a manifest that cannot be parsed as well. */
function look(chain: Chain, text: string): void {
  const [, file, line, column] = PANIC.exec(text) ?? [];
  if (file !== undefined && chain.line === undefined && !isElsewhere(file)) Object.assign(chain, { file, line: Number(line), column: Number(column) });
  const toml = TOML.exec(text);
  if (toml !== null && chain.file !== undefined) Object.assign(chain, { line: Number(toml[1]), column: Number(toml[2]) });
  const named = chain.file === undefined && chain.kind !== 'compile' ? fileOf(text) : undefined;
  if (named !== undefined && !isElsewhere(named)) chain.file = named;
}

function draftOf({ kind, from, to, said, file, line, column }: Chain): BugDraft {
  const network = kind === 'dependency' && said.some(isNetwork);
  const place = { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
  return { tool: 'cargo', language: 'rust', kind: network ? 'infra' : kind, severity: 'error', ...place, message: said.join('\n'), from, to };
}

const CRASHED = /^error: process didn't exit successfully: `[^`]{1,1000}` \((?:signal: \d|exit code: 0xc0)[^)]{0,200}\)$/;

/** A program that is killed says nothing itself. That it ended with a status follows from what it said. */
function crashed({ text, n }: LogLine): BugDraft | undefined {
  if (!CRASHED.test(text)) return undefined;
  return { tool: 'cargo', language: 'rust', kind: 'runtime', severity: 'error', message: text.slice('error: '.length), from: n, to: n };
}

const NATIVE = /^warning: [\w-]{1,100}@[\w.+-]{1,60}: (?:cargo:warning=)?(\S[^:]{0,400}\.(?:c|cc|cpp|cxx|h|hpp|m|mm|S)):(\d{1,7}):(?:(\d{1,5}):)? (fatal error|error): (\S.{0,2000})$/;

/** A build script that compiles C hands on what the compiler said as warnings of its own. */
function compiled({ text, n }: LogLine): BugDraft | undefined {
  const [, file, line, column, , message = ''] = NATIVE.exec(text) ?? [];
  if (file === undefined) return undefined;
  return { tool: 'cargo', kind: 'compile', severity: 'error', file, line: Number(line), ...(column === undefined ? {} : { column: Number(column) }), message, from: n, to: n };
}
