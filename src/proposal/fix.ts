import type { Grant } from '../model/index.js';
import type { FixPlan, Fixer, FixerInput } from './fixer.js';
import { fixers } from './fixers/index.js';

/** A fixer that applies, with what it wants to do and exactly what it may touch. */
export interface PlannedFix {
  readonly fixer: Fixer;
  readonly plan: Exclude<FixPlan, { kind: 'not-mine' }>;
  readonly grant: Grant;
}

/** The fixers that apply to a Failure, in the registry's order. Reads tracked files only; nothing is run. */
export async function planFixes(input: FixerInput): Promise<readonly PlannedFix[]> {
  const planned: PlannedFix[] = [];
  for (const fixer of fixers) {
    const plan = await fixer.plan(input);
    if (plan.kind !== 'not-mine') planned.push({ fixer, plan, grant: fixer.grant(plan) });
  }
  return planned;
}
