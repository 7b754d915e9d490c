import type { FixPlan, Fixer, FixerInput } from '../fixer.js';
import { planMends } from '../line-mend.js';
import { misspelt } from './did-you-mean.js';
import { hinted } from './hint-lines.js';
import { missingImports } from './missing-import.js';
import { unusedImports } from './unused-import.js';

const KINDS = [misspelt, hinted, missingImports, unusedImports] as const;

/**
 * Where one step has several kinds of what the compilers themselves tell how to mend, all of them at once: every one alone leaves the step red, and a
 * line more or less moves the places that the next would need.
 */
export const namedMends: Fixer = {
  name: 'named-mends',
  summary: 'Does several of did-you-mean, hint-lines, missing-import and unused-import at once.',
  grant: () => ({ paths: [], modes: false }),
  plan: planAll,
};

async function planAll(input: FixerInput): Promise<FixPlan> {
  const found = await Promise.all(KINDS.map((kind) => kind(input)));
  if (found.filter((mends) => mends.length > 0).length < 2) return { kind: 'not-mine', reason: 'There are not two kinds of mends that the tools name.' };
  return planMends(input, found.flat(), 'Nothing changes.');
}
