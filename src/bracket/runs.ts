import type { Failure, Patch, Trial } from '../model/index.js';
import { outputReader } from '../observe.js';
import type { Story } from '../story.js';
import { runTrial } from '../trial/index.js';
import type { Bracket } from './bracket.js';

/** What to run: the step as it is, only what failed in it, or the user's further command. */
export interface Run {
  /** Absent = the base. */
  readonly patch?: Patch;
  readonly narrow?: string;
  readonly verify?: string;
  /** Less time than a run may take otherwise. */
  readonly seconds?: number;
}

/** One run with what the base run needed (the network, for itself or for what runs before it), and the event that tells of it. */
export async function runOnce({ world, request, green }: Story, { base, original }: Pick<Bracket, 'base' | 'original'>, run: Run, stage: Stage = 'try'): Promise<Trial> {
  const { narrow, verify, patch } = run;
  world.events.stage(stage, { scope: narrow !== undefined ? 'narrow' : verify !== undefined ? 'verify' : 'step' });
  const { step, limits, replay } = request;
  const whole = patch !== undefined && narrow === undefined && verify === undefined;
  const expected = whole ? original.primary.map((bug) => bug.test).filter((test) => test !== undefined) : [];
  const seconds = Math.min(limits.seconds, run.seconds ?? limits.seconds);
  return runTrial(world, {
    step, committed: comparesWithHead(original, [step.command, narrow, verify]), network: base.network, limits: { ...limits, seconds }, read: outputReader({ world, request, ...(green === undefined ? {} : { green }) }, whole), expected,
    ...(replay === undefined ? {} : { replay: { ...replay, network: base.replayed?.network ?? false } }), ...(patch === undefined ? {} : { patch }), ...(narrow === undefined ? {} : { narrow }), ...(verify === undefined ? {} : { verify }),
  });
}

/** `git diff --exit-code`, `git status --porcelain` and the like, in the step or in what it calls. */
function comparesWithHead({ primary }: Failure, commands: readonly (string | undefined)[]): boolean {
  return primary.some(({ tool }) => tool === 'git-diff') || commands.some((command = '') => /\bgit\b[^\n]{0,60}\b(?:diff|diff-index|diff-files|status|ls-files)\b/.test(command));
}

type Stage = 'try' | 'prove' | 'minimise';

/** Seconds that the whole heal may still take. */
export function secondsLeft({ world, request, started }: Story): number {
  return request.budget.maxSeconds - (world.clock.now() - started) / 1000;
}
