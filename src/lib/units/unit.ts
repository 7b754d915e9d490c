/** A piece of a source file that can be named or shown alone. Lines are 1-based and inclusive. */
export interface Unit {
  /** `suite` groups tests; `statement` is all that defines nothing by name. */
  readonly kind: 'function' | 'type' | 'test' | 'suite' | 'value' | 'statement';
  /** The name, or the title of a test. */
  readonly name?: string;
  readonly from: number;
  readonly to: number;
  /** Last line of the header, before the body. */
  readonly head: number;
  /** First line of the comment, decorators or attributes that stand right above. */
  readonly lead: number;
  readonly children: readonly Unit[];
  /** A part of an object literal: too small to stand alone. */
  readonly part?: true;
}

export interface Region {
  readonly from: number;
  readonly to: number;
}

const LEAD = 12;

/** Comment, decorator and attribute lines right above a unit, at most twelve. */
export function leadOf(lines: readonly string[], from: number): number {
  let lead = from;
  while (lead > 1 && from - lead < LEAD && /^\s*(?:\/\/|\/\*|\*|@|#(?!\s*(?:include|define|if|endif|pragma))|\[[A-Z]\w*(?:\(.*\))?\]\s*$)/.test(lines[lead - 2] ?? '')) lead--;
  return lead;
}

/** All units of a tree, outer before inner. */
export function* walkUnits(units: readonly Unit[]): Generator<Unit> {
  for (const unit of units) {
    yield unit;
    yield* walkUnits(unit.children);
  }
}

/** From the outermost unit that holds a line to the innermost. */
export function chainAt(units: readonly Unit[], line: number): readonly Unit[] {
  const chain: Unit[] = [];
  for (let level: readonly Unit[] = units; ; ) {
    const inner = unitOn(level, line);
    if (inner === undefined) return chain;
    chain.push(inner);
    level = inner.children;
  }
}

/** An annotation on a line of its own reads as a statement, but belongs to what it stands above. */
function unitOn(level: readonly Unit[], line: number): Unit | undefined {
  const on = level.find((unit) => unit.from <= line && line <= unit.to);
  if (on !== undefined && on.kind !== 'statement') return on;
  return level.find((unit) => unit.lead <= line && line < unit.from && (on === undefined || (unit.kind !== 'statement' && unit.from > on.to))) ?? on;
}
