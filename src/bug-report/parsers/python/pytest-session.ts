import type { Kind, TestCounts } from '../../../model/index.js';
import { located } from '../../frames.js';
import type { BugDraft, Sink } from '../../parser.js';
import { pythonKind, readPytestBlock, valuesIn, type PytestBlock } from './pytest-block.js';

/** A title of the sections FAILURES and ERRORS with what stands below it. */
export interface Titled {
  readonly title: string;
  readonly lines: string[];
  readonly from: number;
  to: number;
}

/** A line of the short summary: `FAILED tests/test_a.py::test_b - message`. */
export interface Listed {
  readonly word: string;
  readonly id: string;
  readonly said: string;
  readonly n: number;
}

/** What `--tb=line` shows of a failure: one line, no title. */
export interface OneLine {
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly n: number;
}

export interface Session {
  blocks: Titled[];
  listed: Listed[];
  /** The same words outside the summary: believed only where the report itself is not in the log. */
  loose: Listed[];
  oneLines: OneLine[];
}

export function emptySession(): Session {
  return { blocks: [], listed: [], loose: [], oneLines: [] };
}

const common = { tool: 'pytest', language: 'python' } as const;

/** Block and summary line speak of one failure: the block knows why and where, the summary knows the test's id. */
export function reportSession(session: Session, counts: TestCounts | undefined, sink: Sink): void {
  if (counts !== undefined && counts.failed === 0) return;
  const silent = session.listed.length + session.blocks.length + session.oneLines.length === 0;
  const listed = [...(silent ? session.loose : session.listed)];
  const subtests = listed.some((one) => one.word.startsWith('SUBFAILED'));
  const read = session.blocks.map((titled) => ({ titled, block: readPytestBlock(titled.lines) }));
  for (const { titled, block } of read) {
    const one = takeListed(listed, titled, block);
    if (!(subtests && isSum(block.message))) sink.bug(draftOf(titled, block, one));
  }
  for (const one of listed) if (!(subtests && isSum(one.said))) sink.bug(draftListed(one, takeLine(session.oneLines, one)));
  for (const line of session.oneLines) sink.bug({ ...common, kind: 'test', severity: 'error', file: line.file, line: line.line, message: line.message, ...valuesIn(line.message), from: line.n, to: line.n });
}

function isSum(message: string): boolean {
  return /^contains \d{1,6} failed subtests?$/.test(message);
}

/** `ERROR at setup of TestA.test_b` → what pytest was doing, and to what. */
function readTitle(title: string): { phase: 'test' | 'setup' | 'collection' | 'start'; name: string } {
  const hook = /^ERROR at (?:setup|teardown) of (.{1,1000})$/.exec(title);
  if (hook !== null) return { phase: 'setup', name: hook[1] as string };
  const collecting = /^ERROR collecting (.{1,1000})$/.exec(title);
  if (collecting !== null) return { phase: 'collection', name: collecting[1] as string };
  const documented = /^\[doctest\] (.{1,1000})$/.exec(title);
  if (documented !== null) return { phase: 'test', name: documented[1] as string };
  return { phase: title === 'conftest' || title === 'INTERNALERROR' ? 'start' : 'test', name: title };
}

/** The part of an id that titles show: `TestA.test_b[1]`. */
function tailOf(id: string): string {
  const start = id.indexOf('::');
  return start < 0 ? id : id.slice(start + 2).replace(/::/g, '.');
}

function takeListed(listed: Listed[], titled: Titled, block: PytestBlock): Listed | undefined {
  const { phase, name } = readTitle(titled.title);
  const subtest = / [[(]/.exec(name);
  const fits = (one: Listed): boolean => {
    if (phase === 'collection') return one.id === name;
    // A worker of xdist that died: the title is only the file.
    if (block.message.startsWith('worker ') && block.message.endsWith(`'${one.id}'`)) return true;
    if (one.word.startsWith('SUBFAILED')) return subtest !== null && tailOf(one.id) === name.slice(0, subtest.index);
    return (phase === 'setup') === (one.word === 'ERROR') && tailOf(one.id) === name;
  };
  const candidates = listed.filter(fits);
  const found = candidates.find((one) => block.outer?.endsWith(one.id.split('::')[0] as string) === true) ?? candidates[0];
  if (found !== undefined) listed.splice(listed.indexOf(found), 1);
  return found;
}

/** The dotted name of a documented object begins with its module's, so it is no path through classes. */
const isDocumented = (titled: Titled): boolean => titled.title.startsWith('[doctest] ');

function outsideKind(message: string): Kind {
  return /^'.{1,100}' not found in `markers`/.test(message) ? 'config' : pythonKind(message);
}

function draftOf(titled: Titled, block: PytestBlock, one: Listed | undefined): BugDraft {
  const { phase, name } = readTitle(titled.title);
  const inTest = phase === 'test' || phase === 'setup';
  const file = one?.id.split('::')[0] ?? (phase === 'collection' ? name : undefined);
  const place = block.place ?? (file === undefined ? undefined : { file });
  return {
    ...common,
    kind: inTest ? 'test' : outsideKind(block.message),
    severity: 'error',
    ...located(place, block.frames),
    message: block.message || (one?.said ?? titled.title),
    ...(inTest ? { test: idOf(titled, block, one) } : {}),
    ...(block.expected === undefined ? {} : { expected: block.expected }),
    ...(block.actual === undefined ? {} : { actual: block.actual }),
    from: titled.from,
    to: titled.to,
  };
}

/** A subtest has no id of its own: the test's with what tells it apart. Without a summary the id is put together from file and title. */
function idOf(titled: Titled, block: PytestBlock, one: Listed | undefined): string {
  const { name } = readTitle(titled.title);
  if (one !== undefined) {
    const extra = one.word.startsWith('SUBFAILED') ? name.slice(tailOf(one.id).length) : '';
    return `${one.id}${extra}`;
  }
  if (isDocumented(titled)) return block.outer === undefined ? name : `${block.outer}::${name}`;
  const bracket = name.indexOf('[');
  const [plain, parameters] = bracket < 0 ? [name, ''] : [name.slice(0, bracket), name.slice(bracket)];
  const member = `${plain.replace(/\./g, '::')}${parameters}`;
  return block.outer === undefined ? member : `${block.outer}::${member}`;
}

function takeLine(lines: OneLine[], one: Listed): OneLine | undefined {
  const start = one.said.replace(/\.\.\.$/, '');
  const index = one.word === 'ERROR' ? -1 : lines.findIndex((line) => start !== '' && line.message.startsWith(start));
  return index < 0 ? undefined : lines.splice(index, 1)[0];
}

function draftListed(one: Listed, line: OneLine | undefined): BugDraft {
  const inTest = one.id.includes('::');
  const said = line?.message ?? one.said.replace(/\.\.\.$/, '…');
  const message = said === '' ? (inTest ? 'the test failed' : 'the file could not be collected') : said;
  return {
    ...common,
    kind: inTest ? 'test' : pythonKind(message),
    severity: 'error',
    file: line?.file ?? (one.id.split('::')[0] as string),
    ...(line === undefined ? {} : { line: line.line }),
    message,
    ...(inTest ? { test: one.id } : {}),
    ...(message.endsWith('…') ? {} : valuesIn(message)),
    from: line?.n ?? one.n,
    to: one.n,
  };
}
