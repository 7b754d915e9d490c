import type { Kind, LogLine } from '../../../model/index.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';

/** What cargo-deny's checks are called; other tools draw the same boxes. */
const CODES: Readonly<Record<string, Kind>> = {
  vulnerability: 'security', unsound: 'security', unmaintained: 'security', yanked: 'security', notice: 'security',
  banned: 'dependency', duplicate: 'dependency', wildcard: 'dependency', 'not-allowed': 'dependency', 'external-default-features': 'dependency',
  'feature-banned': 'dependency', rejected: 'dependency', unlicensed: 'dependency', 'source-not-allowed': 'dependency', 'git-source-underspecified': 'dependency',
};

/** cargo deny: `error[banned]: …`, then the place in the manifest, the configuration or the lock file, in a box. */
export const cargoDeny: Parser = {
  tool: 'cargo-deny',
  language: 'rust',
  docs: 'https://embarkstudios.github.io/cargo-deny/checks/index.html',
  proof: { tier: 1 },
  literals: Object.keys(CODES).map((code) => `[${code}]: `),
  start: (sink) => machine(sink),
};

const HEADER = /^(error|warning)\[([a-z-]{1,40})\]: (\S.{0,2000})$/;
const PLACE = /^\s{0,12}[┌╭]─ (\S.{0,500}?):(\d{1,7}):(\d{1,5})$/;
const LINES = 60;

function machine(sink: Sink): Machine {
  let draft: BugDraft | undefined;
  let lines = 0;
  const close = (): void => {
    if (draft !== undefined) sink.bug(draft);
    draft = undefined;
  };
  return {
    get open() {
      return draft !== undefined;
    },
    line(line) {
      const begun = begin(line);
      lines = begun === undefined ? lines + 1 : 0;
      if (draft !== undefined && begun === undefined && line.text.trim() !== '' && lines < LINES) {
        draft = { ...goesOn(draft, line.text), to: line.n };
        return true;
      }
      close();
      draft = begun;
      return begun !== undefined;
    },
    end: close,
  };
}

function begin({ text, n }: LogLine): BugDraft | undefined {
  const [, word, rule = '', message = ''] = HEADER.exec(text) ?? [];
  const kind = Object.hasOwn(CODES, rule) ? CODES[rule] : undefined;
  return kind === undefined ? undefined : { tool: 'cargo-deny', language: 'rust', kind, severity: word === 'warning' ? 'warning' : 'error', rule, message, from: n, to: n };
}

/** A crate of others has a name and an address instead of a file; advisories name themselves below. */
function goesOn(draft: BugDraft, text: string): BugDraft {
  const [, file, line, column] = draft.file === undefined ? (PLACE.exec(text) ?? []) : [];
  if (file !== undefined && !/^\S+ \S+ \(/.test(file)) return { ...draft, file, line: Number(line), column: Number(column) };
  const id = /^\s{1,12}[=├] ID: (\S{1,60})$/.exec(text)?.[1];
  const solution = /^\s{1,12}[=├] (Solution: .{1,300})$/.exec(text)?.[1];
  const more = id ?? solution;
  return more === undefined ? draft : { ...draft, message: `${draft.message}\n${more}` };
}
