import { admit, stillWanted } from './admission/index.js';
import { weighRuns } from './diagnosis/index.js';
import { openBracket, turn, type Bracket } from './bracket/index.js';
import { closeStory, endWith, refusalEnding, type HealRequest, type Story } from './story.js';
import type { Ending, HealRecord, Patch, Publication, Verdict } from './model/index.js';
import { observe, warningsOf } from './observe.js';
import { patchFromTree } from './patch/index.js';
import type { World } from './ports/index.js';
import { publish } from './publication/index.js';
import { letterFor, sentenceFor, withPublication } from './record/index.js';
import { openGreenLogs } from './store/index.js';
import { next, type StopReason } from './strategy.js';
import { agreementOf, judge } from './verdict/index.js';

export type { HealRequest } from './story.js';

/**
 * One red step, all the way:
 * admit → readLog → reportBugs → diagnose → reproduce → [ gatherContext → propose → cutPatch → screen → try ]* → judge → publish → record.
 * Never throws on what the step, the repository or a model does: that is data, and the record says what happened.
 */
export async function heal(world: World, request: HealRequest): Promise<HealRecord> {
  const started = world.clock.now();
  // Said before anything is spent: whoever sees that it cannot work may stop it.
  for (const line of request.unlike ?? []) world.events.warn(line);
  const story: Story = { world, request, started, green: openGreenLogs(world, request.step) };
  const observed = await observe(story, async () => {
    const { arrival, keyed, unsafeSingleProcess, publish: kind } = request;
    const { sandbox } = await world.workspace();
    const publishes = !['none', 'patch'].includes(kind);
    const refusal = admit({ arrival, sandbox, keyed, publishes, unsafeSingleProcess });
    return refusal === null ? null : refusalEnding(refusal);
  });
  if (observed.done) return closeStory(story, observed.findings, observed.ending);
  let bracket = await openBracket(story, observed.findings);
  for (;;) {
    const step = next(bracket.attempts, bracket.day.cap(bracket.budget), bracket.diagnosis, bracket.means);
    // Later runs may have brought up more than the first ones did.
    if (step.do === 'stop') return conclude(story, { ...bracket, warnings: [...new Set([...bracket.warnings, ...(await warningsOf(story))])] }, step.reason);
    if (step.do === 'ask' && bracket.attempts.every(({ origin }) => origin.kind === 'fixer')) {
      const ended = await needless(story);
      if (ended !== null) return closeStory(story, bracket, ended);
    }
    bracket = await turn(story, bracket, step);
  }
}

/** Before the first call of a model: what has moved on or is green by now is not worth its price. Where GitHub does not say, the heal goes on; whoever publishes asks again. */
async function needless({ world: { hub, events }, request: { plan } }: Story): Promise<Ending | null> {
  if (hub === undefined || plan === undefined) return null;
  const asked = await stillWanted(hub, plan);
  if (!asked.ok) events.warn(`Whether this heal is still wanted could not be asked: ${asked.reason}`);
  return asked.ok && asked.value !== null ? endWith(asked.value.outcome, asked.value.reason, { detail: asked.value.detail }) : null;
}

async function conclude(story: Story, open: Bracket, reason: StopReason): Promise<HealRecord> {
  const bracket = { ...open, warnings: [...open.warnings, ...open.day.warnings] };
  const attempt = bracket.attempts.at(-1);
  if (reason !== 'verified' && reason !== 'flaky') return closeStory(story, bracket, ending('gave-up', reason, bracket));
  if (attempt?.patch === undefined) return closeStory(story, bracket, ending('gave-up', 'score', bracket));
  const { repo, events } = story.world;
  events.stage('judge');
  const whole = await patchFromTree(repo, repo.state.baseTree, attempt.patch.tree);
  const agreed = agreementOf(bracket.attempts);
  const verdict = judge({
    patch: attempt.patch, changes: whole.ok ? whole.changes : [], failure: bracket.original, origin: attempt.origin, base: bracket.base, trials: attempt.trials,
    screen: attempt.screen, policy: story.request.policy, shownFiles: bracket.shownFiles, grant: bracket.grant, ...(attempt.proof === undefined ? {} : { proof: attempt.proof }),
    ...(agreed === undefined ? {} : { besides: { agreed } }),
  });
  // Red, then green on the same tree: that is what a failure that comes and goes looks like.
  const diagnosis = reason === 'flaky' ? weighRuns({ diagnosis: bracket.diagnosis, failure: bracket.original }, { rerun: null }) : bracket.diagnosis;
  const record = closeStory(story, { ...bracket, diagnosis, patch: attempt.patch, verdict }, endingFor(bracket, verdict));
  if (verdict.accepted) await story.green?.keep();
  return verdict.accepted ? handOver(story, record, attempt.patch) : record;
}

/** Everything that could still go wrong with handing over is said in the record; the verified fix itself is never lost. */
async function handOver(story: Story, record: HealRecord, patch: Patch): Promise<HealRecord> {
  const { world, request } = story;
  world.events.stage('publish');
  const kind = request.dryRun ? 'none' : kindFor(record, request);
  const named = { ...record, ...(request.plan?.key === undefined ? {} : { key: request.plan.key }) };
  const letter = letterFor(record, kind);
  const handed = { record: named, patch, ...request.handing, ...(request.owner === undefined ? {} : { owner: request.owner }), ...(letter === undefined ? {} : { letter }) };
  const publication = await publish(world, kind, handed);
  const kept = publication.kind === 'none' && !request.dryRun && kind !== 'none' ? await publish(world, 'patch', handed) : publication;
  return withPublication(record, kept, keptBecause(publication, kept, request));
}

/** A draft that nobody asked to see is no branch, and nothing to push; a pull request says itself that it is one, and a comment is read before it is taken. */
function kindFor(record: HealRecord, { publish: kind }: HealRequest): HealRequest['publish'] {
  if (kind === 'none') return kind;
  if (record.dirty) return 'patch';
  if (record.ending.outcome !== 'proposed') return kind;
  return { branch: 'patch' as const, push: 'comment' as const, none: kind, patch: kind, 'pull-request': kind, comment: kind, suggestions: kind }[kind];
}

function keptBecause(first: Publication, kept: Publication, request: HealRequest): string[] {
  if (request.dryRun) return ['Dry run: nothing was handed over.'];
  return first.kind === 'none' && kept.kind !== 'none' ? [`${first.reason} The fix is kept as a patch instead.`] : [];
}

function endingFor(bracket: Bracket, verdict: Verdict): Ending {
  if (verdict.tier === 'ready' && verdict.accepted) return ending('healed', 'ready', bracket);
  if (verdict.tier === 'draft' && verdict.accepted) return ending('proposed', 'draft', bracket);
  return ending('gave-up', 'score', bracket);
}

function ending(outcome: 'healed' | 'proposed' | 'gave-up', reason: Ending['reason'], bracket: Bracket): Ending {
  const { budget } = bracket;
  // Where it was the run's own time that ran out, the day has nothing to do with it.
  const usedUp = reason === 'budget' && budget.spent.seconds < budget.maxSeconds ? bracket.day.usedUp(budget) : undefined;
  return { outcome, reason, sentence: sentenceFor(outcome, reason, { failure: bracket.original, attempts: bracket.attempts, ...(usedUp === undefined ? {} : { detail: usedUp }) }) };
}
