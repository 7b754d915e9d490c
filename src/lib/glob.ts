/** How a glob is read. Both default to the wider reading; whoever opens a door with a glob asks for the narrower one. */
export interface GlobOptions {
  /** `*`, `?` and `**` also take names that begin with a dot. Default true. */
  readonly dot?: boolean;
  /** Letters match in either case. Default false. */
  readonly ignoreCase?: boolean;
}

/** One state of the automaton: either free moves, or one character that must fit. */
type State =
  | { readonly kind: 'free'; readonly to: number[] }
  | { readonly kind: 'char'; readonly char: string; readonly to: number }
  | { readonly kind: 'any'; readonly slash: boolean; readonly to: number };

interface Machine {
  readonly states: State[];
  readonly text: string;
}

const END = 0;
const MAX_DEPTH = 8;

/**
 * Does a repository-relative path fit a glob? The whole path must fit.
 * `*` = any run inside one name, `?` = one character of a name, `**` as a whole name = any number of folders (at the end: everything
 * below), `{a,b}` = one of these, nested at will. Everything else is literal: brackets are common in route file names, and there is no
 * negation and no escape. A leading `./` or `/` on the glob is ignored.
 * Cost is path length times glob length at worst: states are walked side by side, nothing is tried twice.
 */
export function matchGlob(glob: string, path: string, options: GlobOptions = {}): boolean {
  const fold = (text: string): string => (options.ignoreCase === true ? text.toLowerCase() : text);
  const machine: Machine = { states: [{ kind: 'free', to: [] }], text: fold(glob.replace(/^\.?\//, '')) };
  const start = build(machine, { from: 0, to: machine.text.length, next: END, depth: 0 });
  return run(machine.states, start, fold(path), options.dot ?? true);
}

/** True when at least one glob fits. */
export function matchAnyGlob(globs: readonly string[], path: string, options: GlobOptions = {}): boolean {
  return globs.some((glob) => matchGlob(glob, path, options));
}

interface Span {
  readonly from: number;
  readonly to: number;
  /** The state that follows. */
  readonly next: number;
  readonly depth: number;
}

/** Builds the states for a span of the glob from its right end to its left, and returns the first of them. */
function build(machine: Machine, span: Span): number {
  const parts = split(machine.text, span);
  return parts.reduceRight((next, part) => buildPart(machine, part, { ...span, next }), span.next);
}

type Part =
  | { readonly kind: 'text'; readonly at: number }
  | { readonly kind: 'name' | 'one' | 'folders' | 'below' }
  | { readonly kind: 'choice'; readonly options: readonly (readonly [number, number])[] };

/** Cuts a span into its parts. */
function split(text: string, span: Span): Part[] {
  const parts: Part[] = [];
  for (let at = span.from; at < span.to; ) {
    const stars = text.startsWith('**', at) ? wholeStars(text, at) : null;
    const choice = text[at] === '{' && span.depth < MAX_DEPTH ? choices(text, at, span.to) : null;
    if (stars !== null) parts.push({ kind: stars.kind });
    else if (choice !== null) parts.push({ kind: 'choice', options: choice.options });
    else if (text[at] === '*') parts.push({ kind: 'name' });
    else if (text[at] === '?') parts.push({ kind: 'one' });
    else parts.push({ kind: 'text', at });
    at = stars?.end ?? choice?.end ?? at + 1;
  }
  return parts;
}

/** `**` as a whole name; inside a name it is no more than `*`. */
function wholeStars(text: string, at: number): { kind: 'folders' | 'below'; end: number } | null {
  const before = at === 0 ? '/' : text[at - 1];
  if (before !== '/' && before !== '{' && before !== ',') return null;
  const after = text[at + 2];
  if (after === '/') return { kind: 'folders', end: at + 3 };
  return after === undefined || after === '}' || after === ',' ? { kind: 'below', end: at + 2 } : null;
}

/** The alternatives of a brace at `at`, or null where it is never closed. */
function choices(text: string, at: number, limit: number): { options: [number, number][]; end: number } | null {
  const options: [number, number][] = [];
  let depth = 0;
  let from = at + 1;
  for (let i = at; i < limit; i++) {
    if (text[i] === '{') depth++;
    else if (text[i] === '}') depth--;
    if (depth === 0 || (depth === 1 && text[i] === ',')) {
      options.push([from, i]);
      from = i + 1;
    }
    if (depth === 0) return { options, end: i + 1 };
  }
  return null;
}

function buildPart(machine: Machine, part: Part, span: Span): number {
  const { next } = span;
  if (part.kind === 'text') return add(machine, { kind: 'char', char: machine.text[part.at] ?? '', to: next });
  if (part.kind === 'one') return add(machine, { kind: 'any', slash: false, to: next });
  if (part.kind === 'choice') {
    const starts = part.options.map(([from, to]) => build(machine, { from, to, next, depth: span.depth + 1 }));
    return add(machine, { kind: 'free', to: starts });
  }
  if (part.kind === 'folders') {
    const slash = add(machine, { kind: 'char', char: '/', to: next });
    return add(machine, { kind: 'free', to: [next, loop(machine, slash, true)] });
  }
  return loop(machine, next, part.kind === 'below');
}

/** Any number of characters, then `next`. */
function loop(machine: Machine, next: number, slash: boolean): number {
  const hub: State = { kind: 'free', to: [next] };
  const start = add(machine, hub);
  hub.to.push(add(machine, { kind: 'any', slash, to: start }));
  return start;
}

function add(machine: Machine, state: State): number {
  return machine.states.push(state) - 1;
}

/** Walks all live states over the path, one character at a time. */
function run(states: readonly State[], start: number, path: string, dot: boolean): boolean {
  let live = reach(states, [start]);
  for (let i = 0; i < path.length && live.size > 0; i++) {
    const char = path.charAt(i);
    const hidden = !dot && char === '.' && (i === 0 || path[i - 1] === '/');
    const next: number[] = [];
    for (const id of live) {
      const state = states[id];
      if (state?.kind === 'char' && state.char === char) next.push(state.to);
      if (state?.kind === 'any' && !hidden && (state.slash || char !== '/')) next.push(state.to);
    }
    live = reach(states, next);
  }
  return live.has(END);
}

/** The states reachable by free moves. */
function reach(states: readonly State[], from: readonly number[]): Set<number> {
  const seen = new Set<number>();
  const stack = [...from];
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const state = states[id];
    if (state?.kind === 'free') stack.push(...state.to);
  }
  return seen;
}
