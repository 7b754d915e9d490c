import type { Check } from '../check.js';
import { binary } from './binary.js';
import { deletion } from './deletion.js';
import { envRead } from './env-read.js';
import { invisible } from './invisible.js';
import { modes } from './modes.js';
import { noOp } from './no-op.js';
import { pathSafety } from './path-safety.js';
import { protectedPaths } from './protected-paths.js';
import { secrets } from './secrets.js';
import { size } from './size.js';
import { skip } from './tamper-01-skip.js';
import { assertionRemoved } from './tamper-02-assertion-removed.js';
import { weakerAssertion } from './tamper-03-weaker-assertion.js';
import { expectationRewritten } from './tamper-04-expectation-rewritten.js';
import { tautology } from './tamper-05-tautology.js';
import { uncollected } from './tamper-06-uncollected.js';
import { casesCut } from './tamper-07-cases-cut.js';
import { swallow } from './tamper-08-swallow.js';
import { exitMasking } from './tamper-09-exit-masking.js';
import { allowedFailure } from './tamper-10-allowed-failure.js';
import { qualityGates } from './tamper-11-quality-gates.js';
import { suppressions } from './tamper-12-suppressions.js';
import { configLoosened } from './tamper-13-config-loosened.js';
import { snapshots } from './tamper-14-snapshots.js';
import { mockedSubject } from './tamper-15-mocked-subject.js';
import { environmentDetection } from './tamper-16-environment-detection.js';
import { hardCodedAnswer } from './tamper-17-hard-coded-answer.js';
import { comparisonOverload } from './tamper-18-comparison-overload.js';
import { padding } from './tamper-19-padding.js';
import { dependencies } from './tamper-20-dependencies.js';
import { guardRemoved } from './tamper-21-guard-removed.js';
import { runnerSwapped } from './tamper-22-runner-swapped.js';
import { testRegionsClosed } from './test-regions.js';

/** The registry: what a Patch is, then where it reaches, then what it says. Ids are stable; records and people refer to them. */
export const checks: readonly Check[] = [
  noOp, pathSafety, modes, binary, size, protectedPaths, testRegionsClosed, deletion, invisible, secrets, envRead,
  skip, assertionRemoved, weakerAssertion, expectationRewritten, tautology, uncollected, casesCut, swallow,
  exitMasking, allowedFailure, qualityGates, suppressions, configLoosened, snapshots, mockedSubject,
  environmentDetection, hardCodedAnswer, comparisonOverload, padding, dependencies, guardRemoved, runnerSwapped,
];
