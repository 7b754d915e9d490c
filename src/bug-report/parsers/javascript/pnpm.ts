import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';
import type { Kind } from '../../../model/index.js';

/** What explains an error stands in the lines below it. */
const BELOW = 30;
const DETAILS = 15;

/** pnpm: ` ERR_PNPM_CODE  message`, and in paragraphs below what it means and what to do. */
export const pnpm: Parser = {
  tool: 'pnpm',
  docs: 'https://pnpm.io/errors',
  proof: { tier: 1 },
  literals: ['ERR_PNPM_', 'ELIFECYCLE'],
  start: (sink) => machine(sink),
};

interface Failure {
  readonly code: string;
  readonly message: string;
  readonly details: string[];
  readonly from: number;
  to: number;
  seen: number;
}

/** The blanks around the code may be thin ones (U+2009). */
const HEAD = /^\s{0,2}(?:ERR_PNPM_(?<code>[A-Z0-9_]{2,80})\s{2,3}|\[ERR_PNPM_(?<bracketed>[A-Z0-9_]{2,80})\] )(?<message>\S.{0,2000})$/;
const LIFECYCLE = /^\s{0,2}\[?ELIFECYCLE\]?\s{1,3}((?:Command|Test) failed.{0,300})$/;
/** The lines below that say what is wrong, and not how pnpm may be told to do without. */
const DETAIL = /^(?:\* \d+ dependencies (?:were|are) .{1,1000}|- .{1,300} \(lockfile: .{1,300}|\s{0,40}[└├│─┬ ]{1,60}✕ .{1,500}|[└├]─┬? .{1,300}|Expected version: .{1,100}|Got: .{1,100}|Wanted: .{1,200}|Found: .{1,200}|The latest release of .{1,300}|Command ".{1,200}" not found\..{0,200}|.{1,200} is not in the npm registry.{0,200}|This error happened while installing .{1,300})$/;

function machine(sink: Sink): Machine {
  let failure: Failure | undefined;
  const close = (): void => {
    if (failure !== undefined) sink.bug(draftOf(failure));
    failure = undefined;
  };
  return {
    get open() {
      return failure !== undefined;
    },
    line(line) {
      const text = line.text.trimEnd();
      const head = HEAD.exec(text)?.groups;
      const ended = LIFECYCLE.exec(text)?.[1];
      if (head !== undefined || ended !== undefined) {
        close();
        failure = { code: head?.['code'] ?? head?.['bracketed'] ?? 'ELIFECYCLE', message: head?.['message'] ?? ended ?? '', details: [], from: line.n, to: line.n, seen: 0 };
        return true;
      }
      if (failure === undefined) return false;
      failure.seen += 1;
      const detail = DETAIL.test(text);
      if (detail && failure.details.length < DETAILS) {
        failure.details.push(text.trim());
        failure.to = line.n;
      }
      if (failure.seen > BELOW) close();
      return detail;
    },
    end: close,
  };
}

interface Meaning {
  readonly kind: Kind;
  readonly rule?: string;
  readonly file?: string;
}

const LOCK: Meaning = { kind: 'dependency', file: 'pnpm-lock.yaml' };
const WANTED: Meaning = { kind: 'dependency', file: 'package.json' };
const CODES: Readonly<Record<string, Meaning>> = {
  OUTDATED_LOCKFILE: LOCK, NO_LOCKFILE: LOCK, FROZEN_LOCKFILE_WITH_OUTDATED_LOCKFILE: LOCK, LOCKFILE_BREAKING_CHANGE: LOCK, BROKEN_LOCKFILE: LOCK, LOCKFILE_MISSING_DEPENDENCY: LOCK, LOCKFILE_CONFIG_MISMATCH: LOCK,
  TARBALL_INTEGRITY: LOCK, BAD_TARBALL_SIZE: { kind: 'infra', rule: 'registry' },
  FETCH_404: WANTED, NO_MATCHING_VERSION: WANTED, NO_MATCHING_VERSION_INSIDE_WORKSPACE: WANTED, NO_VERSIONS: WANTED, PEER_DEP_ISSUES: WANTED, SPEC_NOT_SUPPORTED_BY_ANY_RESOLVER: WANTED, LINKED_PKG_DIR_NOT_FOUND: WANTED, WORKSPACE_PKG_NOT_FOUND: WANTED, PATCH_NOT_APPLIED: WANTED, UNUSED_PATCH: WANTED,
  FETCH_401: { kind: 'infra', rule: 'auth' }, FETCH_403: { kind: 'infra', rule: 'auth' }, FETCH_429: { kind: 'infra', rule: 'rate-limit' },
  FETCH_500: { kind: 'infra', rule: 'registry' }, FETCH_502: { kind: 'infra', rule: 'registry' }, FETCH_503: { kind: 'infra', rule: 'registry' }, FETCH_504: { kind: 'infra', rule: 'registry' },
  META_FETCH_FAIL: { kind: 'infra', rule: 'net' },
  NO_SCRIPT: { kind: 'config', rule: 'missing-script', file: 'package.json' }, NO_IMPORTER_MANIFEST_FOUND: { kind: 'config' }, JSON_PARSE: { kind: 'syntax' },
};

/** A script that ended with an exit code has said why itself: these sentences begin as the ranking knows them. */
function draftOf({ code, message, details, from, to }: Failure): BugDraft {
  const base = { tool: 'pnpm', severity: 'error', from, to } as const;
  if (code === 'ELIFECYCLE') return { ...base, kind: 'unknown', rule: code, message: `ELIFECYCLE ${message}` };
  if (code.startsWith('RECURSIVE_') || /^Command failed with/.test(message)) {
    const script = /^\S{1,200} ([\w:.-]{1,100}): `/.exec(message)?.[1];
    return { ...base, kind: 'unknown', rule: `ERR_PNPM_${code}`, message: script === undefined ? message : `Lifecycle script \`${script}\` failed: ${message}` };
  }
  const { kind, rule = `ERR_PNPM_${code}`, file } = CODES[code] ?? { kind: 'dependency' };
  return { ...base, kind, rule, ...(file === undefined ? {} : { file }), message: [message, ...new Set(details)].join('\n') };
}
