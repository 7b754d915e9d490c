import type { BugReport, FileMode, Frame } from '../model/index.js';
import { nearest } from '../lib/nearest.js';
import type { Symptom } from './cause.js';
import { MISSING_MODULE } from './patterns.js';
import type { Resolved } from './resolve.js';

/** A report with its paths resolved, what the cause table sees of it, and what to tell a person about its paths. */
export interface Reading {
  readonly bug: BugReport;
  readonly symptom: Symptom;
  readonly hints: readonly string[];
}

/** How shells, make, Node and Python name the script that they were not allowed to run. */
const REFUSED = [
  /(?:^|[\s:'"`])([\w./-]{1,300}): [Pp]ermission denied/,
  /\bspawn(?:Sync)? ([\w./-]{1,300}) EACCES/,
  /Permission denied: ['"]([\w./-]{1,300})['"]/,
];
/** Reads one report after another against a repository. */
export function createReader(resolve: (printed: string) => Resolved, tree: readonly { readonly path: string; readonly mode: FileMode }[]): (bug: BugReport) => Reading {
  const modes = new Map(tree.map((entry) => [entry.path, entry.mode]));
  const names = lazyNames(tree);
  return (printed) => {
    const script = scriptOf(printed, resolve);
    const bug = withPaths(printed, script, resolve);
    const named = [bug.file, ...(bug.frames ?? []).map((frame) => frame.file)];
    const mode = script === null ? undefined : modes.get(script);
    const missing = missingModule(printed);
    const symptom: Symptom = {
      ...traitsOf(bug),
      tracked: named.some((path) => path !== undefined && modes.has(path)) || isOwnProgram(bug, tree),
      ...(mode === '100644' || mode === '100755' ? { executable: mode === '100755' } : {}),
      ...(missing === undefined ? {} : { local: isLocal(missing, names()) }),
    };
    return { bug, symptom, hints: hintsOf(printed, resolve) };
  };
}

/** A test that crashes names no place; where it is a program (of ctest, of make) it is still ours if one tracked source has its name. */
function isOwnProgram({ kind, file, test }: BugReport, tree: readonly { readonly path: string }[]): boolean {
  if (kind !== 'test' || file !== undefined || test === undefined || !/^[\w.-]{1,100}$/.test(test)) return false;
  return tree.filter(({ path }) => PROGRAM.test(path) && path.slice(path.lastIndexOf('/') + 1).replace(PROGRAM, '') === test).length === 1;
}
const PROGRAM = /\.(?:c|cc|cpp|cxx|rs|go)$/;

/** How `make` tells the exit code of the command that it ran; its own is always 2. */
const SAID_EXIT = /\bError (124|126|127|134|137|139|143)$/;

/** The exit code of what `make` ran, if it is one that says something. */
export function exitSaid({ kind, tool, message }: Pick<BugReport, 'kind' | 'tool' | 'message'>): number | undefined {
  const code = kind === 'unknown' && (tool === 'make' || tool === 'exit') ? SAID_EXIT.exec(message)?.[1] : undefined;
  return code === undefined ? undefined : Number(code);
}

function traitsOf({ kind, tool, rule: told, message, file }: BugReport): Omit<Symptom, 'tracked'> {
  const said = exitSaid({ kind, tool, message });
  const rule = said === undefined ? told : `exit-${said}`;
  return { kind, tool, message, ...(rule === undefined ? {} : { rule }), ...(file === undefined ? {} : { file }) };
}

function withPaths(bug: BugReport, script: string | null, resolve: (printed: string) => Resolved): BugReport {
  const place = bug.file === undefined ? null : resolve(bug.file);
  const file = place !== null && 'path' in place ? place.path : (bug.file ?? script);
  const frames = bug.frames?.map((frame) => resolveFrame(frame, resolve));
  return { ...bug, ...(file === null ? {} : { file }), ...(frames === undefined ? {} : { frames }) };
}

function missingModule(bug: BugReport): string | undefined {
  return bug.kind === 'import' ? MISSING_MODULE.exec(bug.message)?.[1] : undefined;
}

function resolveFrame(frame: Frame, resolve: (printed: string) => Resolved): Frame {
  const place = resolve(frame.file);
  return place !== null && 'path' in place ? { ...frame, file: place.path } : frame;
}

/** The tracked script that could not be run, by the message first; a bare exit code 126 speaks of the file it names. */
function scriptOf(bug: BugReport, resolve: (printed: string) => Resolved): string | null {
  const named = REFUSED.map((pattern) => pattern.exec(bug.message)?.[1]).find((path) => path !== undefined);
  const printed = named ?? (bug.rule === 'exit-126' ? bug.file : undefined);
  const place = printed === undefined ? null : resolve(printed);
  return place !== null && 'path' in place ? place.path : null;
}

function hintsOf(bug: BugReport, resolve: (printed: string) => Resolved): string[] {
  const printed = [bug.file, missingModule(bug)?.replace(/^(?:\.{1,2}\/){1,20}/, '')];
  return printed.flatMap((path) => {
    const place = path === undefined ? null : resolve(path);
    return place !== null && 'hint' in place ? [`The log says ${path}; the repository has ${place.hint}, which differs in letter case.`] : [];
  });
}

/** File and folder names without endings, collected only when an import error asks for them. */
function lazyNames(tree: readonly { readonly path: string }[]): () => ReadonlySet<string> {
  let names: ReadonlySet<string> | undefined;
  return () => (names ??= new Set(tree.flatMap(({ path }) => path.split('/').map((part) => part.replace(/\.\w{1,5}$/, '')))));
}

/** Longer lists are not searched for near names: a hostile tree must not make one import error expensive. */
const NAMES = 20_000;

/** Paths and aliases are the repository's own; so is a bare name that is, or nearly is, the name of one of its files or folders. */
function isLocal(missing: string, names: ReadonlySet<string>): boolean {
  if (/^(?:[./#~]|@\/|[A-Za-z]:)/.test(missing)) return true;
  const first = missing.split(/[./]/)[0] ?? '';
  return names.has(first) || (first.length >= 4 && names.size <= NAMES && nearest(first, [...names]) !== null);
}
