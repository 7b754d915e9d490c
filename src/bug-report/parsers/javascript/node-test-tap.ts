import type { LogLine } from '../../../model/index.js';
import { dedent } from '../../comparison.js';
import { readFrame } from '../../frames.js';
import { valuesIn } from './node-test-error.js';
import { isFile, type NodeTestRun, type NotOk } from './node-test-run.js';
import type { LastCrash } from './node-test-spec.js';
import type { BugDraft, Machine } from '../../parser.js';

interface State {
  /** The announced names, one for each depth. */
  names: string[];
  started: boolean;
  current?: { path: string[]; indent: number; yaml: string[]; inside: boolean; crash?: BugDraft; from: number; to: number };
}

const RESULT = /^( {0,200})(not )?ok \d{1,9}(?: -)? ?(.{0,2000})$/;
const YAML = 400;

/** TAP 13 and 14 with nested subtests and YAML diagnostics. https://testanything.org/tap-version-14-specification.html */
export function createTap(run: NodeTestRun, lastCrash: LastCrash): Machine {
  const state: State = { names: [], started: false };
  return {
    get open() {
      return state.current !== undefined;
    },
    line(line) {
      if (state.current !== undefined && diagnostics(state, line, run)) return true;
      return announcement(state, line) || (state.started && result(state, line, lastCrash));
    },
    end: () => close(state, run),
  };
}

function announcement(state: State, line: LogLine): boolean {
  const subtest = /^( {0,200})# Subtest: (.{1,2000})$/.exec(line.text);
  if (subtest !== null) {
    const depth = (subtest[1] ?? '').length / 4;
    state.names = [...state.names.slice(0, depth), plain(subtest[2] as string)];
  }
  const version = /^TAP version \d\d$/.test(line.text.trim());
  state.started = state.started || version || subtest !== null;
  return subtest !== null || version;
}

function plain(name: string): string {
  return name.trimEnd().replace(/\\([#\\])/g, '$1');
}

function result(state: State, line: LogLine, lastCrash: LastCrash): boolean {
  const match = RESULT.exec(line.text);
  if (match === null) return false;
  const [, space = '', not, rest = ''] = match;
  const crash = lastCrash();
  const excused = /(?<!\\) # (?:TODO|SKIP)\b/i.test(` ${rest}`);
  if (not === undefined || excused) return true;
  const path = [...state.names.slice(0, Math.floor(space.length / 4)), plain(rest)];
  state.current = { path, indent: space.length, yaml: [], inside: false, ...(crash !== undefined && isFile(path) ? { crash } : {}), from: line.n, to: line.n };
  return true;
}

/** The lines from `---` to `...` below a result; a result without them is closed by the next line. */
function diagnostics(state: State, line: LogLine, run: NodeTestRun): boolean {
  const { current } = state;
  if (current === undefined) return false;
  const text = line.text.slice(Math.min(current.indent + 2, line.text.length));
  if (!current.inside) {
    current.inside = line.text.trim() === '---';
    if (!current.inside) close(state, run);
    return current.inside;
  }
  current.to = line.n;
  if (text.trimEnd() === '...') close(state, run);
  else if (current.yaml.length < YAML) current.yaml.push(text);
  return true;
}

function close(state: State, run: NodeTestRun): void {
  const { current } = state;
  delete state.current;
  if (current === undefined) return;
  const fields = readYaml(dedent(current.yaml));
  const { path, crash, from, to } = current;
  // Other producers of TAP do not say how long a failing test took in this way; they are read elsewhere.
  if (!fields.has('duration_ms')) return;
  run.add({ path, ...readFields(fields, path), ...(crash === undefined ? {} : { crash }), from, to });
}

/** Without a text of its own a failure is told by its name, which in other tools' TAP is the assertion. */
function readFields(fields: ReadonlyMap<string, string>, path: readonly string[]): Pick<NotOk, 'message' | 'frames' | 'location' | 'expected' | 'actual'> {
  const text = fields.get('error') ?? fields.get('message') ?? fields.get('failureType') ?? path.at(-1) ?? 'test failed';
  const name = fields.get('name');
  const frames = (fields.get('stack') ?? fields.get('at') ?? '').split('\n').flatMap((line) => readFrame(line) ?? []);
  const location = readFrame(fields.get('location') ?? '');
  const told = valuesIn(text.split('\n'));
  const [expected, actual] = [fields.get('expected') ?? told.expected, fields.get('actual') ?? told.actual];
  const message = text.split('\n').map((line) => line.trimEnd()).filter((line) => line !== '').join('\n');
  return {
    message: name === undefined || message.startsWith(`${name}:`) ? message : `${name}: ${message}`,
    frames,
    ...(location === undefined ? {} : { location }),
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
  };
}

/** The small part of YAML that runners print: scalars, quoted scalars, `|-` texts and nested lists as they stand. */
function readYaml(lines: readonly string[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  let key: string | undefined;
  for (const line of lines) {
    const field = /^(\w{1,40}):(?: (.{0,4000}))?$/.exec(line.trimEnd());
    if (field !== null) {
      const [, name = '', text = ''] = field;
      key = name;
      const value = unquote(text.trim());
      if (!/^[|>][-+]?$/.test(value) && value !== '' && value !== '~') fields.set(name, value);
    } else if (key !== undefined && /^(?: {2}|\s*$)/.test(line)) {
      fields.set(key, fields.has(key) ? `${fields.get(key)}\n${line.slice(2)}` : line.slice(2));
    }
  }
  return new Map([...fields].map(([name, value]) => [name, value.trimEnd()]));
}

function unquote(value: string): string {
  const quote = value[0];
  if (value.length < 2 || (quote !== "'" && quote !== '"' && quote !== '`') || !value.endsWith(quote)) return value;
  return value.slice(1, -1).replace(/''/g, "'").replace(/\\(['"`\\])/g, '$1').replace(/\\n/g, '\n');
}
