import type { Kind } from '../../../model/index.js';
import type { BugDraft } from '../../parser.js';

interface ModuleRow {
  readonly pattern: RegExp;
  readonly kind: Kind;
  /** The file it speaks of, where that is always the same; else the group `file`, if there is one. */
  readonly file?: string;
}

/** `{0,600}` in front: a chain of modules (`a@v1 requires b@v2: …`). */
const OF = '^go: .{0,600}';
/** What the go command says without a place, of modules first. A network that fails is told elsewhere. */
const ROWS: readonly ModuleRow[] = [
  { pattern: new RegExp(`${OF}(?:missing go\\.sum entry|checksum mismatch|verifying )`), kind: 'dependency', file: 'go.sum' },
  { pattern: /^go: (?:updates to go\.(?:mod|sum) needed|inconsistent vendoring)/, kind: 'dependency', file: 'go.mod' },
  { pattern: /^go: (?:\S{1,300} requires go >= |download go\d\S{0,30} for .{1,60}: toolchain not available|cannot (?:find|use) .{0,60}toolchain|toolchain upgrade needed|invalid toolchain)/, kind: 'dependency', file: 'go.mod' },
  { pattern: /^go: module .{1,300} listed in go\.work file requires go|^go: (?:cannot load module .{1,300} listed in go\.work|errors parsing (?<file>go\.work))/, kind: 'dependency', file: 'go.work' },
  { pattern: new RegExp(`${OF}(?:invalid version|unknown revision|no matching versions|module lookup disabled|no required module provides package|cannot find module providing package|but does not contain package|module declares its path as|parsing go\\.mod|replacement directory .{1,300} does not exist|conflicting (?:replacements|requirements)|ambiguous import|reading .{1,500}: (?:404|410|open ))`), kind: 'dependency', file: 'go.mod' },
  { pattern: /^go: .{1,500} (?:requires|imports)$/, kind: 'dependency', file: 'go.mod' },
  { pattern: /^go: (?:cannot find main module|go\.mod file not found|no go\.work file found|modules disabled by|build output |cannot write |cannot use path@version|no install location|unsupported GOOS|no such tool|error obtaining VCS status|-mod may only|no main packages|no Go source files|unknown (?:flag|environment)|cannot determine module path|no packages (?:loaded|named))/, kind: 'config' },
  { pattern: /^go \w{1,30}(?: \w{1,30})?: unknown command$|^flag (?:provided but not defined: |needs an argument: )-\S{1,100}$/, kind: 'config' },
  { pattern: /^(?:stat \S{1,400}: directory not found|pattern \S{1,300}: (?:directory prefix |open |lstat |main module )|(?:package \S{1,300}: )?no (?:non-test )?Go files in \S{1,400}|named files must (?:be \.go files|all be in one directory)|cgo: C compiler )/, kind: 'config' },
  { pattern: /^(?:package \S{1,300}: )?found packages \S{1,100} \((?<name>[^)]{1,200})\) and \S{1,100} \([^)]{1,200}\) in (?<folder>\S{1,400})$/, kind: 'import' },
  { pattern: /^package \S{1,300}: build constraints exclude all Go files in \S{1,400}$|^package \S{1,300} is not in (?:std|GOROOT|GOPATH)\b|^package command-line-arguments is not a main package$/, kind: 'import' },
  { pattern: /^(?:runtime\.main_main·f: function main is undeclared in the main package|\S{1,300}: relocation target \S{1,300} not defined|link: (?:duplicated definition|package conflict|unresolved).{1,500})/, kind: 'link' },
];
const NETWORK = /: (?:Get|Post) "https?:|dial tcp|i\/o timeout|TLS handshake|connection re(?:fused|set)/;
const GATE = /^(?:go[: ]|flag |stat |pattern |package |no |named |cgo: |found packages |runtime\.main_main|link: |\S{1,300}: relocation )/;

/** A message of the go command that has no place. */
export function readModule(text: string, n: number): BugDraft | undefined {
  if (!GATE.test(text) || NETWORK.test(text)) return undefined;
  for (const { pattern, kind, file } of ROWS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const { name, folder } = match.groups ?? {};
    const where = name !== undefined && folder !== undefined ? `${folder}/${name}` : file;
    return { tool: 'go', language: 'go', severity: 'error', kind, ...(where === undefined ? {} : { file: where }), message: text.replace(/^go: /, '').slice(0, 2000), from: n, to: n };
  }
  return undefined;
}

/** `package a` with lines of `imports b` below: who imports what cannot be built. */
export function readImportChain(lines: readonly string[], from: number): BugDraft | undefined {
  const last = lines.at(-1) ?? '';
  const why = /^\timports \S{1,300}(?: from (\S{1,200}\.go))?: (.{1,1000})$/.exec(last);
  if (why === null) return undefined;
  const [, file] = why;
  const message = why[2] === 'import cycle not allowed' ? 'import cycle not allowed' : last.trim();
  return {
    tool: 'go', language: 'go', kind: 'import', severity: 'error', ...(file === undefined ? {} : { file }),
    message: [message, ...lines.map((line) => line.trim())].join('\n'), from, to: from + lines.length - 1,
  };
}
