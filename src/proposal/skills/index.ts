import type { BugReport } from '../../model/index.js';
import type { Skill } from '../skill.js';
import { SKILLS } from './table.js';

export { SKILLS } from './table.js';

/** The first skill that fits; the last row fits everything. */
export function skillFor(bugs: readonly BugReport[]): Skill {
  return SKILLS.find((skill) => skill.fits(bugs)) ?? { name: 'none', fits: () => true, instructions: '' };
}
