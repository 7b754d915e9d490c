import { flakySign, type FlakySign } from '../diagnosis/index.js';
import type { AttemptEnd, CheckResult, Patch, Proof, Repeated, Reverse, Trial, Verified } from '../model/index.js';
import { compareWith } from '../observe.js';
import type { Story } from '../story.js';
import type { Bracket } from './bracket.js';
import { minimise, type Green } from './minimise.js';
import { runOnce, secondsLeft } from './runs.js';

/** What became of it. The patch may be a smaller one; the trials are those on its tree. */
export interface Proven {
  readonly patch: Patch;
  readonly screen: readonly CheckResult[];
  readonly trials: readonly Trial[];
  readonly proof: Proof;
  readonly end: AttemptEnd;
}

/** Runs of the step with a change whose failure looks as if it came and went by itself. */
const FLAKY_RUNS = 3;

/**
 * Green once → proven. First the step without the change, because a failure that goes away by itself makes everything after it meaningless; then the
 * user's further command; then whatever can be left out is left out; then the step several times over on what is left of the change.
 */
export async function prove(story: Story, bracket: Bracket, green: Green): Promise<Proven> {
  const { patch, screen } = green;
  const first = green.narrow === null ? [green.whole] : [green.narrow, green.whole];
  const reverse = await reverseCheck(story, bracket, green.whole.seconds);
  if (reverse.state === 'green') return { patch, screen, trials: first, proof: { reverse }, end: unproven('flaky', reverse.sentence) };
  const verified = await verify(story, bracket, patch);
  const trials = verified === null ? first : [...first, verified.trial];
  const told = { reverse, ...(verified === null ? {} : { verify: verified.verify }) };
  if (verified?.verify.state === 'red') return { patch, screen, trials, proof: told, end: unproven('verify', verified.verify.sentence) };
  const sign = flakySign(bracket.original);
  const small = await minimise(story, bracket, { ...green, trials, flaky: sign !== null, verify: verified?.verify.state === 'green' ? verified.trial : null });
  const again = await repeat(story, bracket, { patch: small.patch, seconds: green.whole.seconds, sign });
  const proof = { ...told, minimised: small.minimised, ...(again === null ? {} : { repeat: again.repeat }) };
  const found = { patch: small.patch, screen: small.screen, trials: [...small.trials, ...(again?.trials ?? [])], proof };
  const red = again !== null && again.repeat.red > 0;
  return { ...found, end: red ? unproven('repeat', again.repeat.sentence) : { state: 'verified' } };
}

function unproven(why: 'flaky' | 'verify' | 'repeat', reason: string): AttemptEnd {
  return { state: 'unproven', why, reason };
}

/** The step once more as it was, where the budget has room for two runs more: a green run means something only if this one is red. */
async function reverseCheck(story: Story, bracket: Bracket, seconds: number): Promise<Reverse> {
  const expected = Math.max(seconds, bracket.base.seconds);
  if (secondsLeft(story) < 2 * expected) return { state: 'not-run', sentence: 'The step was not run once more without the change: the time budget has no room for it.' };
  const trial = await runOnce(story, bracket, {}, 'prove');
  if (trial.green) return { state: 'green', trial, sentence: 'Without the change the step was green as well when it was run once more, so it fails now and then and a green run with the change proves nothing.' };
  if (showsAgain(bracket, trial)) return { state: 'red', trial, sentence: 'Without the change the step is red again with the same failure.' };
  if (sameTests(bracket, trial)) return { state: 'red', trial, sentence: 'Without the change the step is red again: the same tests fail, though with other values.' };
  return { state: 'other', trial, sentence: 'Without the change the step is red again, but with other errors than before.' };
}

/** What no parser could read is known by its exit code alone: its last line may differ from run to run. */
function showsAgain({ step, original }: Bracket, trial: Trial): boolean {
  return compareWith(step, original.primary, trial).left.length > 0 || original.primary.some((bug) => bug.rule === `exit-${trial.exitCode ?? 1}`);
}

/** A test that draws its input at random fails with another message each time. */
function sameTests({ original: { primary } }: Bracket, { reports }: Trial): boolean {
  const failed = new Set(reports.bugs.filter(({ severity }) => severity === 'error').map(({ test }) => test));
  return primary.length > 0 && primary.every(({ test }) => test !== undefined && failed.has(test));
}

interface Ran {
  readonly verify: Verified;
  readonly trial: Trial;
}

/** The base is asked only where the command is red: what was red before says nothing against the change. */
async function verify(story: Story, bracket: Bracket, patch: Patch): Promise<Ran | null> {
  const { verifyCommand: command } = story.request;
  if (command === undefined) return null;
  const trial = await runOnce(story, bracket, { patch, verify: command }, 'prove');
  if (trial.green) return { trial, verify: { state: 'green', command, sentence: 'The further command (verify-command) is green with the change.' } };
  const before = earlierVerify(bracket) ?? (await runOnce(story, bracket, { verify: command }, 'prove'));
  if (before.green) return { trial, verify: { state: 'red', command, before, sentence: 'The further command (verify-command) is red with the change and was green before it.' } };
  return { trial, verify: { state: 'red-before', command, before, sentence: 'The further command (verify-command) is red with the change, but was red before it as well, so it is ignored.' } };
}

/** The base does not change between attempts. */
function earlierVerify({ attempts }: Bracket): Trial | undefined {
  return attempts.findLast((attempt) => attempt.proof?.verify?.before !== undefined)?.proof?.verify?.before;
}

interface Again {
  readonly patch: Patch;
  readonly seconds: number;
  readonly sign: FlakySign | null;
}

/** The run that was green counts as the first. Null where one run is all that was asked for. */
async function repeat(story: Story, bracket: Bracket, { patch, seconds, sign }: Again): Promise<{ repeat: Repeated; trials: readonly Trial[] } | null> {
  const asked = story.request.repeat ?? (sign === null ? 1 : FLAKY_RUNS);
  if (asked <= 1) return null;
  const trials: Trial[] = [];
  while (trials.length + 1 < asked && secondsLeft(story) >= seconds && trials.at(-1)?.green !== false) trials.push(await runOnce(story, bracket, { patch }, 'prove'));
  const [ran, red] = [trials.length + 1, trials.filter((trial) => !trial.green).length];
  const by = story.request.repeat === undefined && sign !== null ? { sign: sign.id } : {};
  return { trials, repeat: { asked, ran, red, ...by, sentence: repeatSentence({ asked, ran, red }, by.sign === undefined ? null : sign) } };
}

function repeatSentence({ asked, ran, red }: Pick<Repeated, 'asked' | 'ran' | 'red'>, sign: FlakySign | null): string {
  const because = sign === null ? '' : ` (the failure looks as if it came and went: ${sign.sentence})`;
  if (red > 0) return `With the change the step was red in run ${ran} of ${asked}${because}.`;
  if (ran < asked) return `With the change the step was green in ${ran} of ${ran} runs; ${asked} were wanted${because}, but the time budget has no room for more.`;
  return `With the change the step was green in all of ${ran} runs${because}.`;
}
