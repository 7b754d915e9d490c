import type { FileChange } from '../../model/index.js';
import { perFile, type Objection } from '../answer.js';
import { namedNumbers } from '../numbers.js';
import { isSettings } from '../settings.js';

/** What must be reached: lower is worse, and so is gone. */
const FLOORS = /(?<![\w-])(fail[_-]under|--cov-fail-under|cov-fail-under|--fail-under(?:-lines|-functions|-regions)?|--check-coverage|--(?:lines|branches|functions|statements)|branches|functions|statements|lines|minimum(?:Line|Branch)?(?:Coverage)?|minimum_coverage|minCoverage|coverage_threshold|threshold|lineRate|min(?:imum)?Score|mutationThreshold|break|minMsi|min[-_]coverage|target|haltonfailure)["'\]]{0,2}[ \t]{0,9}(?:[:=>]{1,2}|\s)[ \t]{0,9}["']?(\d{1,3}(?:\.\d{1,4})?)/gi;
/** What may be used up: higher is worse. */
const CEILINGS = /(?<![\w-])(--max-warnings|max[-_]?warnings|maxWarnings|max-complexity|max_complexity|max-line-length|max_line_length|line-length|line_length|max-lines|maxSize|maximumError|maximumWarning|budget|limit|max-issues-per-linter|max-same-issues|max-args|max-branches|max-statements|allowed[-_]failures)["'\]]{0,2}[ \t]{0,9}(?:[:=>]{1,2}|\s)[ \t]{0,9}["']?(\d{1,7}(?:\.\d{1,4})?)/gi;
const SPOKEN_OF = /cover|jacoco|tarpaulin|nyc|c8|istanbul|lint|budget|size-limit|simplecov|infection|stryker|mutation|ruff|flake8|pycodestyle|warning|quality/i;

/** Threats, signal 11: the bar is lowered, or taken away. Looked at in settings, scripts and build files that speak of coverage or lint. */
export const qualityGates = perFile({
  id: 'tamper-11-quality-gates',
  title: 'No bar of coverage or quality is lowered',
  clean: 'No coverage or quality bar is lowered.',
  look: objectionTo,
});

function objectionTo({ path, beforeText, afterText }: FileChange): Objection {
  if (beforeText === undefined || !isSettings(path, beforeText) || !SPOKEN_OF.test(`${path}\n${beforeText}`)) return null;
  const [floors, nowFloors] = [namedNumbers(beforeText, FLOORS), namedNumbers(afterText, FLOORS)];
  for (const [name, was] of floors) if ((nowFloors.get(name) ?? 0) < was) return `the bar ${name} is lowered or gone`;
  const [ceilings, nowCeilings] = [namedNumbers(beforeText, CEILINGS), namedNumbers(afterText, CEILINGS)];
  for (const [name, was] of ceilings) if ((nowCeilings.get(name) ?? Infinity) > was) return `the limit ${name} is raised or gone`;
  return null;
}
