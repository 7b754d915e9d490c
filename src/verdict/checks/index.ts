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
import { exitMasking } from './tamper-09-exit-masking.js';
import { allowedFailure } from './tamper-10-allowed-failure.js';
import { suppressions } from './tamper-12-suppressions.js';
import { environmentDetection } from './tamper-16-environment-detection.js';
import { hardCodedAnswer } from './tamper-17-hard-coded-answer.js';
import { testRegionsClosed } from './test-regions.js';

/** The registry: what a Patch is, then where it reaches, then what it says. Ids are stable; records and people refer to them. */
export const checks: readonly Check[] = [
  noOp, pathSafety, modes, binary, size, protectedPaths, testRegionsClosed, deletion, invisible, secrets, envRead, exitMasking, allowedFailure, suppressions,
  environmentDetection, hardCodedAnswer,
];
