import type { Tier, Verdict } from '../model/index.js';
import { gatherEvidence, type JudgeInput } from './evidence.js';
import { hardChecks } from './hard-checks.js';
import { scoreOf } from './score.js';

/**
 * Evidence → Verdict. Every hard check must hold, or the score is 0 and nothing is accepted; then the table of `score.ts` decides the
 * tier by the Policy's thresholds. `checks` are the hard checks followed by those of the screen.
 */
export function judge(input: JudgeInput): Verdict {
  const hard = hardChecks(input);
  const { score, evidence } = scoreOf(gatherEvidence(input));
  const checks = [...hard, ...input.screen];
  if (hard.some((check) => !check.ok)) return { accepted: false, tier: 'none', score: 0, checks, evidence };
  const { draftScore, readyScore } = input.policy;
  const tier: Tier = score >= readyScore ? 'ready' : score >= draftScore ? 'draft' : 'none';
  return { accepted: tier !== 'none', tier, score, checks, evidence };
}
