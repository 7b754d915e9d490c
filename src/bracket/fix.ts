import { NO_GRANT } from '../lib/grant.js';
import { matchAnyGlob } from '../lib/glob.js';
import { NO_USAGE } from '../lib/usage.js';
import type { Rung } from '../model/index.js';
import type { Clone, RunRequest } from '../ports/index.js';
import { patchFromChanges, patchFromTree } from '../patch/index.js';
import { planFixes, type PlannedFix } from '../proposal/index.js';
import type { Story } from '../story.js';
import { prepare, type Prepared } from '../trial/index.js';
import type { Bracket } from './bracket.js';
import { cutEdits, readText, unapplied, type Candidate, type Cut } from './candidate.js';

/** The fixers that apply to the Failure as it now stands. */
export async function plannedFixes({ world }: Story, found: Pick<Bracket, 'failure' | 'diagnosis' | 'step' | 'onto'>): Promise<readonly PlannedFix[]> {
  const { failure, diagnosis, step, onto } = found;
  const tree = await world.repo.list(onto);
  return planFixes({ failure, diagnosis, step, tree, read: (path) => readText(world, onto, path) });
}

/** What a fixer proposes. */
export async function fix(story: Story, bracket: Bracket, name: string): Promise<Candidate> {
  story.world.events.stage('propose', { fixer: name });
  const planned = bracket.fixes.find(({ fixer }) => fixer.name === name);
  const blank = { origin: { kind: 'fixer', name } as const, rung: 0 as Rung, usage: NO_USAGE, shownFiles: [], made: 'edits' as const };
  if (planned === undefined) return { ...blank, rationale: '', grant: NO_GRANT, cut: unapplied('The fixer no longer applies.') };
  const { plan, grant } = planned;
  const cut = plan.kind === 'edits' ? await cutEdits(story.world, bracket.onto, plan.edits) : await runFixer(story, bracket, plan);
  return { ...blank, rationale: plan.rationale, grant, cut, made: plan.kind === 'edits' ? 'edits' : 'tool' };
}

/** What brings the tool may be the job's earlier steps, or a set-up of the step's own (`npm ci --offline`, a venv); should they fail, so will the tool. */
async function setUp(clone: Clone, { base }: Bracket, { world, request }: Story): Promise<Prepared> {
  const { step, limits, replay } = request;
  const network = base.replayed?.network ?? false;
  const prepared = await prepare(clone, { step, ...(replay === undefined ? {} : { replay }), network, limits, nonce: () => world.clock.nonce(16) });
  if (step.setup !== undefined && step.setup !== '') await clone.run({ ...settings(prepared), command: step.setup, shell: step.shell, workingDirectory: step.workingDirectory, network: base.network, limits });
  return prepared;
}

function settings({ env, path }: Prepared): Pick<RunRequest, 'env' | 'path'> {
  return { env, ...(path === undefined ? {} : { path }) };
}

/** A fixer that is a tool runs in a clone like any foreign code; only what it declared it would touch is taken over. */
async function runFixer(story: Story, bracket: Bracket, plan: Extract<PlannedFix['plan'], { kind: 'command' }>): Promise<Cut> {
  const { world, request } = story;
  const workspace = await world.workspace();
  const clone = await workspace.clone();
  try {
    const progress = await patchFromTree(world.repo, world.repo.state.baseTree, bracket.onto);
    if (progress.ok) await clone.apply(progress.patch);
    const { workingDirectory, command, touches } = plan;
    const prepared = await setUp(clone, bracket, story);
    await clone.run({ ...settings(prepared), command, shell: '', workingDirectory, network: false, limits: request.limits });
    const touched = (await clone.changes()).filter((change) => matchAnyGlob(touches, change.path));
    world.events.stage('cutPatch');
    const cut = await patchFromChanges(world.repo, bracket.onto, touched);
    return cut.ok ? cut : unapplied(cut.text);
  } finally {
    await clone.dispose();
  }
}
