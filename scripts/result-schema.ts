import { z } from 'zod';
import { KINDS, OUTCOMES, type Outcome } from '../src/model/index.js';
import { RESULT_SCHEMA } from '../src/record/index.js';

// The one definition of schema/result.schema.json. It stands beside the program, not in it: a heal writes results and never reads one.

const text = z.string();
const count = z.int().min(0);
const line = z.int().min(1);
const seconds = z.number().min(0);
const hash = z.string();
const mode = z.enum(['100644', '100755', '120000', '160000']);
const outcomes = Object.keys(OUTCOMES) as [Outcome, ...Outcome[]];
const reasons = [...new Set(Object.values(OUTCOMES).flat())];

const frame = z.strictObject({ file: text, line: line.optional(), function: text.optional() });
const bug = z.strictObject({
  id: text, tool: text, language: text.optional(), kind: z.enum(KINDS), severity: z.enum(['error', 'warning', 'note']), file: text.optional(),
  line: line.optional(), column: line.optional(), endLine: line.optional(), rule: text.optional(), message: text, test: text.optional(),
  expected: text.optional(), actual: text.optional(), frames: z.array(frame).optional(), step: text.optional(),
  logLines: z.tuple([count, count]).describe('First and last line in the raw log.'), excerpt: text,
  fingerprint: text.describe('The same for the same error in every run and place.'), causedBy: text.optional().describe('Id of the report this one follows from.'),
}).meta({ id: 'BugReport' });
const failure = z.strictObject({ fingerprint: text, primary: z.array(bug), others: z.array(bug), dropped: count }).meta({ id: 'Failure' });
const step = z.strictObject({
  run: text, job: text, step: text, command: text.optional(), shell: text, workingDirectory: text, setup: text.optional(), exitCode: z.int().optional(),
}).meta({ id: 'Step' });
const diagnosis = z.strictObject({
  class: z.enum([
    'code', 'dependency', 'workflow', 'unknown', 'runner-lost', 'timeout', 'oom', 'disk', 'net', 'registry', 'rate-limit', 'image', 'actions-service', 'auth',
    'flaky-test', 'base-broken',
  ]),
  action: z.enum(['patch', 'rerun', 'escalate', 'nothing']), cause: text, rule: text, evidence: text.optional(), files: z.array(text),
}).meta({ id: 'Diagnosis' });
const tests = z.strictObject({ total: count, passed: count, failed: count, skipped: count });
const replayed = z.strictObject({
  steps: z.array(text).describe('Earlier steps of the job that went well before it, by their titles.'), passedOver: z.array(text).describe('Those that failed here and were gone on without.'),
  failed: text.describe('The one that ended it: the step itself was not run.').optional(), network: z.boolean(), seconds,
});
const named = z.strictObject({ passed: count.describe('Lines that name a test that passed.'), missing: z.array(text).describe('Tests that failed before and are named nowhere now.') });
const trial = z.strictObject({
  on: z.enum(['base', 'patched']), scope: z.enum(['narrow', 'step', 'verify']), command: text, tree: hash, sandbox: text, network: z.boolean(), replayed: replayed.optional(), green: z.boolean(),
  exitCode: z.int().nullable(), killedBy: z.enum(['time', 'output', 'memory', 'processes', 'abort']).optional(), tests: tests.optional(), named: named.optional(), seconds,
  tail: text.describe('Last lines of the output.'), bugs: z.array(text).describe('Fingerprints of what it showed.'),
}).meta({ id: 'Trial' });
const patchFile = z.strictObject({
  path: text, modeBefore: mode.nullable(), modeAfter: mode.nullable(), before: hash.nullable(), after: hash.nullable(), added: count, removed: count, binary: z.boolean(),
}).meta({ id: 'PatchFile' });
const patch = z.strictObject({ base: hash, tree: hash, files: z.array(patchFile), diff: text.describe('What `git apply` takes.'), applyRung: count }).meta({ id: 'Patch' });
const check = z.strictObject({ id: text, ok: z.boolean(), reason: text }).meta({ id: 'Check' });
const evidence = z.strictObject({ id: text, points: z.number(), reason: text });
const verdict = z.strictObject({
  accepted: z.boolean(), tier: z.enum(['none', 'draft', 'ready']), score: z.number().min(0).max(1), checks: z.array(check), evidence: z.array(evidence),
}).meta({ id: 'Verdict' });
const usage = z.strictObject({ calls: count, promptTokens: count, completionTokens: count, seconds, money: z.number().min(0).optional().describe('US dollars by list price; absent = no price is known.'), unpricedCalls: count.optional().describe('Calls that money leaves out because their price is not known.') }).meta({ id: 'Usage' });
const shown = z.strictObject({ file: text, from: line, to: line, reason: text, rung: z.int().min(0).max(3), tokens: count }).meta({ id: 'Shown' });
const origin = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fixer'), name: text }),
  z.strictObject({ kind: z.literal('model'), provider: text, model: text }),
]);
const end = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('verified') }),
  z.strictObject({ state: z.literal('screened'), checks: z.array(check) }),
  z.strictObject({ state: z.literal('unapplied'), reason: text }),
  z.strictObject({ state: z.literal('no-proposal'), reason: text, why: z.enum(['provider', 'empty', 'not-applicable', 'budget']) }),
  z.strictObject({ state: z.literal('unproven'), why: z.enum(['flaky', 'verify', 'repeat']), reason: text }),
  z.strictObject({ state: z.literal('red'), gone: z.array(text), left: z.array(text), fresh: z.array(text) }),
]);
const minimised = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('not-tried'), why: z.enum(['single', 'tool', 'flaky', 'time']), sentence: text }),
  z.strictObject({
    state: z.literal('done'), hunks: count, kept: count, dropped: z.array(text).describe('Places in the old files whose change was not needed.'),
    complete: z.boolean().describe('Nothing single can be left out any more.'), from: hash.describe('The tree with all of the change.'),
    trials: z.array(trial), seconds, sentence: text,
  }),
]);
const proof = z.strictObject({
  reverse: z.strictObject({ state: z.enum(['red', 'green', 'other', 'not-run']), trial: trial.optional(), sentence: text }).optional(),
  verify: z.strictObject({ state: z.enum(['green', 'red', 'red-before']), command: text, before: trial.optional(), sentence: text }).optional(),
  minimised: minimised.optional(),
  repeat: z.strictObject({ asked: count, ran: count, red: count, sign: text.optional(), sentence: text }).optional(),
}).meta({ id: 'Proof' });
const planner = z.strictObject({ provider: text, model: text, plan: text.optional().describe('What the patching model was shown of it.'), note: text.optional().describe('Why there is no plan.') }).meta({ id: 'Planner' });
const attempt = z.strictObject({
  n: count, origin, rung: z.int().min(0).max(3), skill: text.optional().describe('How a model was asked.'), planner: planner.optional().describe('Who was asked for a plan first.'), rationale: text, shown: z.array(shown).optional().describe('What a model was shown of the repository, why, and for how many tokens.'), patch: patch.optional(), screen: z.array(check), trials: z.array(trial), proof: proof.optional(), usage, notes: z.array(text).optional().describe('What became of the calls of a model besides the answer.'), end, sentence: text,
}).meta({ id: 'Attempt' });
const state = z.enum(['created', 'updated', 'unchanged']);
const checks = text.describe('Whether CI starts on the commit that was pushed.');
const publication = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none'), reason: text }),
  z.strictObject({ kind: z.literal('patch'), file: text, apply: text }),
  z.strictObject({ kind: z.literal('branch'), remote: text, branch: text, commit: hash, tree: hash, state }),
  z.strictObject({ kind: z.literal('pull-request'), number: count, url: text, branch: text, commit: hash, tree: hash, draft: z.boolean(), state, checks: checks.optional(), superseded: z.array(count).optional().describe('Earlier pull requests of ours, closed in favour of this one.'), warnings: z.array(text).optional() }),
  z.strictObject({ kind: z.literal('push'), number: count, url: text, branch: text, commit: hash, tree: hash, state, checks: checks.optional() }),
  z.strictObject({ kind: z.literal('suggestions'), number: count, url: text, count, state }),
  z.strictObject({ kind: z.literal('comment'), number: count, url: text, state, warnings: z.array(text).optional() }),
]).meta({ id: 'Publication' });

/** The shape of the result JSON; strict, so that nothing leaves that was not meant to. */
export const resultSchema = z.strictObject({
  schema: z.literal(RESULT_SCHEMA), version: text, outcome: z.enum(outcomes), reason: z.enum(reasons), sentence: text.describe('What happened, why, and what to do next.'),
  step, head: hash.optional(), branch: text.optional(), dirty: z.boolean(), sandbox: text, failure: failure.optional(), bugs: z.array(bug), diagnosis: diagnosis.optional(),
  base: trial.optional(), attempts: z.array(attempt), patch: patch.optional(), verdict: verdict.optional(), publication, usage, warnings: z.array(text),
});

/** The schema as JSON Schema, for schema/result.schema.json. */
export function resultJsonSchema(): object {
  return { $id: RESULT_SCHEMA, title: 'Result of a heal', ...z.toJSONSchema(resultSchema) };
}
