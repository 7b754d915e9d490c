import type { LogLine } from '../../../model/index.js';
import type { Place } from '../../frames.js';
import { readErrorText } from './node-test-error.js';
import { isFile, type NodeTestRun, type NotOk } from './node-test-run.js';
import type { BugDraft, Machine } from '../../parser.js';

/** What a test file printed last before its result, if that was an error. */
export type LastCrash = () => BugDraft | undefined;

interface Item {
  readonly path: readonly string[];
  /** A suite, whose own line comes after those of its tests. */
  readonly suite: boolean;
  /** Other tools use the same cross; only the runner adds how long it took. */
  readonly timed: boolean;
  readonly crash?: BugDraft;
  readonly location?: Place;
  readonly listed: boolean;
  readonly block: string[];
  readonly indent: number;
  readonly from: number;
  to: number;
}

interface State {
  suites: { indent: number; name: string }[];
  failed: Item[];
  open?: Item;
  location?: Place;
  /** Inside the closing list of failing tests. */
  listing: boolean;
}

const LINE = /^( {0,200})(▶|✔|✖|﹣|⚠) (\S.{0,2000})$/;
const BLOCK = 300;

/** The reporter "spec": a tree of results, the counts, then every failing test once more with its place and error. */
export function createSpec(run: NodeTestRun, lastCrash: LastCrash): Machine {
  const state: State = { suites: [], failed: [], listing: false };
  return {
    get open() {
      return state.open !== undefined;
    },
    line(line) {
      const text = line.text.trimEnd();
      const match = LINE.exec(text);
      if (match === null && state.open !== undefined && continues(state.open, text)) {
        if (state.open.block.length < BLOCK) state.open.block.push(text);
        if (text !== '') state.open.to = line.n;
        return true;
      }
      close(state);
      return match === null ? heading(state, text) : result(state, match, line, lastCrash);
    },
    end() {
      close(state);
      handOver(state, run);
    },
  };
}

function continues(item: Item, text: string): boolean {
  return text === '' || text.length - text.trimStart().length >= item.indent + 2;
}

function heading(state: State, text: string): boolean {
  if (text === '✖ failing tests:') state.listing = true;
  const at = state.listing ? /^test at (\S.{0,500}):(\d{1,7}):(\d{1,5})$/.exec(text) : null;
  if (at !== null) state.location = { file: at[1] as string, line: Number(at[2]), column: Number(at[3]) };
  return at !== null;
}

function result(state: State, match: RegExpExecArray, line: LogLine, lastCrash: LastCrash): boolean {
  const [, space = '', mark, rest = ''] = match;
  if (rest === 'failing tests:') return heading(state, '✖ failing tests:');
  if (mark === '▶') return enter(state, space.length, rest);
  const { name, timed, excused } = readName(rest);
  const { path, suite } = state.listing ? { path: [name], suite: false } : leave(state, space.length, name);
  const crash = lastCrash();
  if (mark !== '✖' || excused) return true;
  state.open = {
    path,
    suite,
    timed,
    ...(crash !== undefined && isFile(path) ? { crash } : {}),
    ...(state.location === undefined ? {} : { location: state.location }),
    listed: state.listing,
    block: [],
    indent: space.length,
    from: line.n,
    to: line.n,
  };
  return timed || state.listing;
}

function enter(state: State, indent: number, name: string): boolean {
  state.suites = [...state.suites.filter((suite) => suite.indent < indent), { indent, name }];
  return true;
}

/** A suite's own result closes it; anything else stands inside the suites that are indented less. */
function leave(state: State, indent: number, name: string): { path: string[]; suite: boolean } {
  const suite = state.suites.some((each) => each.indent === indent && each.name === name);
  state.suites = state.suites.filter((each) => each.indent < indent);
  return { path: [...state.suites.map((each) => each.name), name], suite };
}

/** `name (1.5ms) # TODO` → the name; a directive excuses a failure. */
function readName(rest: string): { name: string; timed: boolean; excused: boolean } {
  const match = /^(.{1,2000}?) \(\d{1,12}(?:\.\d{1,12})?ms\)( # .{0,500}| #)?$/.exec(rest);
  if (match !== null) return { name: match[1] as string, timed: true, excused: match[2] !== undefined };
  return { name: rest.replace(/ # (?:TODO|SKIP)\b.{0,500}$/i, ''), timed: false, excused: / # (?:TODO|SKIP)\b/i.test(rest) };
}

function close(state: State): void {
  if (state.open === undefined) return;
  state.failed.push(state.open);
  delete state.open;
}

/** The list knows place and error, the tree knows the suites: an entry of the list takes its path from the tree. */
function handOver(state: State, run: NodeTestRun): void {
  const tree = state.failed.filter((item) => !item.listed);
  const listed = state.failed.filter((item) => item.listed);
  for (const item of listed) run.add(notOk(item, take(tree, item)));
  const left = listed.length > 0 ? [] : tree.filter((item) => (!item.suite || item.block.length > 0) && (item.timed || run.closed));
  for (const item of left) run.add(notOk(item, item));
  Object.assign(state, { suites: [], failed: [], listing: false });
  delete state.location;
}

function take(tree: Item[], item: Item): Item | undefined {
  const named = tree.filter((each) => each.path.at(-1) === item.path[0]);
  const found = named.find((each) => !each.suite) ?? named[0];
  if (found !== undefined) tree.splice(tree.indexOf(found), 1);
  return found;
}

function notOk(item: Item, place: Item | undefined): NotOk {
  const error = readErrorText(item.block);
  const crash = item.crash ?? place?.crash;
  return {
    ...error,
    message: error.message === '' ? 'test failed' : error.message,
    path: place?.path ?? item.path,
    ...(item.location === undefined ? {} : { location: item.location }),
    ...(crash === undefined ? {} : { crash }),
    from: item.from,
    to: item.to,
  };
}
