import type { LogLine, Severity } from '../../../model/index.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';

/** Sphinx may still be in the middle of a progress line. */
const PROGRESS = '^(?:[a-z][a-z -]{2,60}\\.\\.\\. (?:\\[ {0,2}\\d{1,3}%\\] \\S{1,200} {0,80})?)?';
const FILE = '((?:[A-Za-z]:)?[^\\s:][^:]{0,400}\\.[A-Za-z0-9]{1,6})(?::docstring of [\\w.]{1,300}| ?<[\\w-]{1,60}>)?';
const WARNING = new RegExp(`${PROGRESS}${FILE}:(?:(\\d{1,7}|None):)? (WARNING|ERROR|SEVERE|CRITICAL): (.{1,2000})$`);
const PLAIN = new RegExp(`${PROGRESS}()()(WARNING|ERROR|CRITICAL): ((?:autodoc: |autosummary: |html_\\w{1,60} entry |while setting up extension |unknown config value |The config value |the \\w{1,40} extension is not |document isn't |intersphinx |failed to reach any of the inventories|search index couldn't).{0,1000}|.{1,1000} \\[[a-z_]{2,30}\\.[a-z_]{2,40}\\])$`);
/** What the message may end with since `show_warning_types` is the rule. */
const TYPE = /^(.{0,2000}?) \[([a-z_]{2,40}(?:\.[\w-]{1,60})?)\]$/;
const RAISED = /^ {0,8}sphinx\.errors\.(\w{1,60}): (.{1,2000})$/;
const HEADING = /^(?:Configuration|Extension|Theme|Sphinx|Application|Version requirement) error(?: \(.{1,200}\))?:$|^Warning, treated as error:$/;
const LINK = /^\( {0,40}(\S.{0,300}?): line {1,8}(\d{1,7})\) broken {1,8}(.{1,1500})$/;
const LINKED = /^(\S.{0,400}\.\w{1,6}):(\d{1,7}): \[(broken|redirected [a-z A-Z]{1,40}|local|timeout)\] (.{1,1500})$/;
/** What Sphinx reads; other tools put an `ERROR:` behind other files. */
const DOCUMENT = /\.(?:rst|rest|md|txt|inc|py|pyi|ipynb)(?::docstring of .{1,300})?$|^[^.]{1,200}$/;
const common = { tool: 'sphinx', language: 'rst', kind: 'docs' } as const;

/** Sphinx: its warnings, the error that ends a build, and what linkcheck found. With `-W` a warning ends the build; its word stays. */
export const sphinx: Parser = {
  tool: 'sphinx',
  language: 'rst',
  docs: 'https://www.sphinx-doc.org/en/master/man/sphinx-build.html',
  proof: { tier: 1 },
  literals: [': WARNING: ', ': ERROR: ', ': SEVERE: ', ': CRITICAL: ', 'WARNING: ', 'ERROR: ', 'sphinx.errors.', ' error:', ' error (', 'treated as error:', ') broken ', ': [broken] ', ': [redirected ', ': [timeout] '],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  let heading: LogLine | undefined;
  return {
    get open() {
      return heading !== undefined;
    },
    line(line) {
      const text = line.text.trimEnd();
      if (heading !== undefined && text !== '') {
        sink.bug(draftOfError(text, heading.n, line.n));
        heading = undefined;
        return true;
      }
      if (heading !== undefined) return true;
      if (HEADING.test(text)) {
        heading = line;
        return true;
      }
      const draft = readWarning(text, line.n) ?? readLink(text, line.n) ?? readRaised(text, line.n);
      if (draft !== undefined) sink.bug(draft);
      return draft !== undefined;
    },
    end() {},
  };
}

function readWarning(text: string, n: number): BugDraft | undefined {
  const match = WARNING.exec(text) ?? PLAIN.exec(text);
  if (match === null || (match[1] !== undefined && match[1] !== '' && !DOCUMENT.test(match[1]))) return undefined;
  const [, file = '', at, word = '', said = ''] = match;
  const typed = TYPE.exec(said);
  const severity: Severity = word === 'WARNING' ? 'warning' : 'error';
  return {
    ...common, severity,
    ...(file === '' ? {} : { file }), ...(at === undefined || at === '' || at === 'None' ? {} : { line: Number(at) }),
    ...(typed === null ? {} : { rule: typed[2] as string }), message: typed === null ? said : (typed[1] as string), from: n, to: n,
  };
}

function readRaised(text: string, n: number): BugDraft | undefined {
  const match = RAISED.exec(text);
  return match === null ? undefined : draftOfError(match[2] as string, n, n);
}

/** The settings that cannot be read, or the first warning of a build that stops at it: `file:line:message`. */
function draftOfError(said: string, from: number, to: number): BugDraft {
  const place = /^((?:[A-Za-z]:)?[^\s:][^:]{0,400}\.\w{1,6})(?::docstring of [\w.]{1,300})?:(\d{1,7}|None): ?(.{1,2000})$/.exec(said);
  if (place !== null) {
    const typed = TYPE.exec(place[3] as string);
    return { ...common, severity: 'error', file: place[1] as string, ...(place[2] === 'None' ? {} : { line: Number(place[2]) }), message: typed?.[1] ?? (place[3] as string), ...(typed === null ? {} : { rule: typed[2] as string }), from, to };
  }
  const inside = /\((\S{1,300}\.py), line (\d{1,7})\)$/.exec(said);
  return { ...common, kind: 'config', severity: 'error', ...(inside === null ? {} : { file: inside[1] as string, line: Number(inside[2]) }), message: said, from, to };
}

/** linkcheck names the document without its ending, so that is no file; its output.txt names the file. */
function readLink(text: string, n: number): BugDraft | undefined {
  const broken = LINK.exec(text);
  if (broken !== null) return { ...common, severity: 'error', rule: 'broken', line: Number(broken[2]), message: `${broken[1]}: broken link ${(broken[3] as string).replace(/ -$/, '').trim()}`, from: n, to: n };
  const listed = LINKED.exec(text);
  if (listed === null) return undefined;
  const [, file = '', at, rule = '', message = ''] = listed;
  return { ...common, severity: rule === 'broken' || rule === 'timeout' ? 'error' : 'warning', file, line: Number(at), rule, message, from: n, to: n };
}
