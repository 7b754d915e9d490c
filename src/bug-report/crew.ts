import type { LogLine } from '../model/index.js';
import { peel, type Peeled } from './lanes.js';
import type { Machine, Parser, Sink } from './parser.js';

/** The machines that read one step: one crew for the log as it stands, one for each stream in it. */
export interface Crews {
  /** @param hits the parsers, by their place in the registry, that have a literal in the line */
  feed(line: LogLine, hits: readonly number[]): void;
  /** In the middle of a block: somebody must see the next line, whatever is in it. */
  readonly open: boolean;
  end(): void;
}

/** A step whose lines begin with more names than this is no log of parallel commands; the one that was silent longest is closed. */
const LANES = 16;

export function createCrews(roster: Roster, sink: (parser: Parser) => Sink): Crews {
  const main = createCrew(roster, sink);
  const lanes = new Map<string, Crew>();
  let lanesOpen = 0;
  const laneOf = (name: string): Crew => {
    const crew = lanes.get(name) ?? createCrew(roster, (parser) => inLaneOnly(sink(parser), name));
    // Written anew, so that the map is in the order of use.
    lanes.delete(name);
    lanes.set(name, crew);
    if (lanes.size > LANES) close(lanes.keys().next().value ?? '');
    return crew;
  };
  const close = (name: string): void => {
    const crew = lanes.get(name);
    lanes.delete(name);
    if (crew?.open === true) lanesOpen -= 1;
    crew?.end();
  };
  const inLane = ({ lane }: Peeled, line: LogLine, hits: readonly number[]): boolean => {
    if (hits.length === 0 && lanes.get(lane)?.open !== true) return false;
    const crew = laneOf(lane);
    const before = crew.open;
    const taken = crew.named(line, hits);
    if (crew.open !== before) lanesOpen += before ? -1 : 1;
    return taken;
  };
  return {
    feed(line, hits) {
      const peeled = hits.length === 0 && lanesOpen === 0 ? undefined : peel(line.text);
      const bare = peeled === undefined ? line : { ...line, text: peeled.text };
      if (peeled !== undefined && inLane(peeled, bare, hits)) return;
      if (main.named(line, hits) || main.fallback(line, hits)) return;
      if (bare !== line) main.fallback(bare, hits);
    },
    get open() {
      return main.open || lanesOpen > 0;
    },
    end() {
      for (const crew of [main, ...lanes.values()]) crew.end();
    },
  };
}

/** Streams alternate: so many lines are looked through for the few that came before in one of them. */
const BACK = 40;

function inLaneOnly(sink: Sink, lane: string): Sink {
  const before = (line: LogLine, count: number): readonly LogLine[] => {
    const own = sink.before(line, BACK).flatMap((earlier) => {
      const peeled = peel(earlier.text);
      return peeled?.lane === lane ? [{ ...earlier, text: peeled.text }] : [];
    });
    return own.slice(-count);
  };
  return { ...sink, before };
}

interface Crew {
  /** Shows a line to the parsers it may concern, even when one has claimed it already. True when it was claimed. */
  named(line: LogLine, hits: readonly number[]): boolean;
  /** Of the fallback parsers the first one takes it. */
  fallback(line: LogLine, hits: readonly number[]): boolean;
  readonly open: boolean;
  end(): void;
}

/** The parsers by place, and what a crew asks of them for every line. */
export interface Roster {
  readonly parsers: readonly Parser[];
  readonly fallbacks: readonly boolean[];
  readonly whole: readonly boolean[];
  readonly alone: readonly boolean[];
  /** Those that see every line, and those that see every marked one. */
  readonly always: readonly number[];
  readonly marked: readonly number[];
}

export function createRoster(parsers: readonly Parser[]): Roster {
  return {
    parsers,
    fallbacks: parsers.map((parser) => parser.fallback === true),
    whole: parsers.map((parser) => parser.wholeLines === true),
    alone: parsers.map((parser) => parser.alone === true),
    always: parsers.flatMap((parser, index) => (parser.literals.length === 0 ? [index] : [])),
    marked: parsers.flatMap((parser, index) => (parser.literals.length === 0 || parser.marks === true ? [index] : [])),
  };
}

/** Machines are started when something for them comes: of a hundred parsers a step needs a handful. */
function createCrew({ parsers, fallbacks, whole, alone, always, marked }: Roster, sink: (parser: Parser) => Sink): Crew {
  const machines: (Machine | undefined)[] = [];
  let open: readonly number[] = [];
  const start = (index: number): Machine => {
    const parser = parsers[index] as Parser;
    const machine = parser.start(sink(parser));
    machines[index] = machine;
    return machine;
  };
  const show = (index: number, line: LogLine): boolean => {
    const machine = machines[index] ?? start(index);
    const claimed = machine.line(line.text.length <= LONG || whole[index] === true ? line : shorten(line));
    const isOpen = machine.open;
    if (isOpen !== (open.length > 0 && open.includes(index))) open = isOpen ? [...open, index].sort((a, b) => a - b) : open.filter((other) => other !== index);
    return claimed;
  };
  const concerned = (line: LogLine, hits: readonly number[]): readonly number[] => union(union(hits, open), isMarked(line) ? marked : always);
  return {
    named(line, hits) {
      let claimed = false;
      for (const index of concerned(line, hits)) {
        if (fallbacks[index] === true || !show(index, line)) continue;
        if (alone[index] === true) return true;
        claimed = true;
      }
      return claimed;
    },
    fallback(line, hits) {
      for (const index of concerned(line, hits)) if (fallbacks[index] === true && show(index, line)) return true;
      return false;
    },
    get open() {
      return open.length > 0;
    },
    end() {
      for (const machine of machines) machine?.end();
    },
  };
}

/** As something to be told of; groups and commands only give the log its order. */
function isMarked({ mark }: LogLine): boolean {
  return mark === 'error' || mark === 'warning' || mark === 'notice';
}

/** Of ascending numbers; nothing is made where one of the two is empty, which is nearly always. */
function union(some: readonly number[], others: readonly number[]): readonly number[] {
  if (others.length === 0) return some;
  if (some.length === 0) return others;
  const all: number[] = [];
  let [at, other] = [0, 0];
  while (at < some.length || other < others.length) {
    const next = Math.min(some[at] ?? Infinity, others[other] ?? Infinity);
    all.push(next);
    if (some[at] === next) at += 1;
    if (others[other] === next) other += 1;
  }
  return all;
}

const LONG = 8_192;

/** A monster's beginning and end: a pattern that is slow on a megabyte must not meet one. */
function shorten(line: LogLine): LogLine {
  return { ...line, text: `${line.text.slice(0, LONG / 2)} … ${line.text.slice(-LONG / 2)}` };
}
