import type { CheckResult } from '../model/index.js';
import type { ScreenInput } from './check.js';
import { checks } from './checks/index.js';

/** Static checks on the final tree's changes: every check, passed or not, with its reason. No run, no score. */
export function screen(input: ScreenInput): readonly CheckResult[] {
  return checks.map((check) => check.run(input));
}
