import type { BugReport } from '../../model/index.js';
import type { Glimpse, Lens, LensInput } from '../lens.js';
import { around, enclosing, NEAR, regionsOf, sizeOf } from '../scope.js';
import type { Source } from '../source.js';
import { suspectBrackets } from '../suspect-brackets.js';

/** Without a line, a file of this size is shown whole. */
const SHORT_FILE = 60;

/** The unit around the reported line: for everything but failed tests the line is where the error is. */
export const reportedLine: Lens = {
  name: 'reported-line',
  rung: 0,
  async look(input) {
    const bugs = input.bugs.filter((bug) => bug.kind !== 'test' && bug.file !== undefined);
    return (await Promise.all(bugs.map((bug) => lookAt(bug, input)))).flat();
  },
};

async function lookAt(bug: BugReport, input: LensInput): Promise<readonly Glimpse[]> {
  const source = await input.open(bug.file ?? '');
  if (source === null) return [];
  const { path, lines } = source;
  if (bug.line === undefined) return lines.length > SHORT_FILE ? [] : [{ file: path, from: 1, to: lines.length, reason: 'the file that the error names' }];
  const line = Math.min(bug.line, lines.length);
  const brackets = bug.kind === 'syntax' ? suspectBrackets(source) : [];
  return [...unitGlimpses(source, line), ...brackets.map((at) => ({ file: path, ...around(at, lines.length), focus: at, reason: 'a bracket here may have no partner' }))];
}

function unitGlimpses(source: Source, line: number): Glimpse[] {
  const { path, lines } = source;
  const unit = enclosing(source.units, line);
  // Where brackets do not match, a statement may be a part of one.
  const scrap = unit !== null && source.broken && unit.kind === 'statement' && sizeOf(unit) <= NEAR;
  if (unit === null || scrap) return [{ file: path, ...around(line, lines.length), focus: line, reason: `around the reported line ${line}` }];
  return regionsOf(unit, line).map((region, i) => ({
    file: path, ...region,
    ...(i === 0 ? { focus: line, reason: `holds the reported line ${line}` } : { reason: 'the beginning of the same unit' }),
  }));
}
