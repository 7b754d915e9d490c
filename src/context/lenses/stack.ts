import { isTestPath } from '../../lib/test-path.js';
import type { BugReport, Frame } from '../../model/index.js';
import type { Glimpse, Lens, LensInput } from '../lens.js';
import { around, enclosing, regionsOf, statementAt } from '../scope.js';
import { testPlace } from '../test-place.js';

/** Further out it is rather the way to the error than the error. */
const FRAMES = 4;
/** Lines around a call further out: what led to it decides what it is given. */
const BEFORE = 6;
const BEHIND = 2;

/** The functions on the stack that are the product's own, innermost first, and the line that called them. */
export const stack: Lens = {
  name: 'stack',
  rung: 0,
  async look(input) {
    return (await Promise.all(input.bugs.map((bug) => lookAt(bug, input)))).flat();
  },
};

async function lookAt(bug: BugReport, input: LensInput): Promise<readonly Glimpse[]> {
  const testFile = bug.kind === 'test' ? (await testPlace(bug, input))?.source.path : undefined;
  const frames = placesOf(bug).filter((frame) => input.paths.has(frame.file) && frame.file !== testFile && !(bug.kind === 'test' && isTestPath(frame.file)));
  const found: Glimpse[] = [];
  for (const [depth, frame] of frames.slice(0, FRAMES).entries()) found.push(...(await frameGlimpses(frame, { input, innermost: depth === 0 })));
  return found;
}

/** The reported place is the innermost one where the stack does not begin with it. */
function placesOf({ file, line, frames = [] }: BugReport): readonly Frame[] {
  return file === undefined || line === undefined || frames.some((frame) => frame.file === file && frame.line === line) ? frames : [{ file, line }, ...frames];
}

async function frameGlimpses(frame: Frame, { input, innermost }: { input: LensInput; innermost: boolean }): Promise<readonly Glimpse[]> {
  const source = frame.line === undefined ? null : await input.open(frame.file);
  if (source === null || frame.line === undefined || frame.line > source.lines.length) return [];
  const { line } = frame;
  const unit = innermost ? enclosing(source.units, line) : statementAt(source.units, line);
  const base = { file: source.path, focus: line };
  if (unit === null) return [{ ...base, ...around(line, source.lines.length), reason: `on the stack of the error, line ${line}` }];
  if (!innermost) {
    const short = unit.to - unit.from < 10 ? { from: unit.from, to: unit.to } : { from: line, to: line };
    const near = { from: Math.max(1, short.from - BEFORE), to: Math.min(source.lines.length, short.to + BEHIND) };
    return [{ ...base, ...near, reason: `calls it, line ${line}` }];
  }
  return regionsOf(unit, line).map((region, i) => (i === 0 ? { ...base, ...region, reason: `where the error was raised, line ${line}` } : { file: source.path, ...region, reason: 'the beginning of the same unit' }));
}
