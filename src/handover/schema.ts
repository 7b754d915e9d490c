import { z } from 'zod';
import { unfitPath } from '../lib/repo-path.js';
import { KINDS, OUTCOMES, type Outcome } from '../model/index.js';

/** What a record may be made of that came from another job. Whoever ran in between may have had it in hands: every name is one line, everything is counted and measured. */

/** Nothing but what can be seen, on one line. */
export const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

const line = (most = 1000): z.ZodString => z.string().max(most).refine((text) => !UNSEEN.test(text));
const block = (most: number): z.ZodString => z.string().max(most).refine((text) => !/[\0\p{Cs}]/u.test(text));
const word = z.string().regex(/^[\w.:/@+-]{0,200}$/);
const code = z.string().regex(/^[a-z][a-z0-9-]{0,60}$/);
const count = z.int().min(0).max(1_000_000_000);
const amount = z.number().min(0).max(1e9);
const hash = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const fingerprint = z.string().regex(/^[0-9a-f]{0,64}$/);
const mode = z.enum(['100644', '100755', '120000', '160000']);
const path = line().refine((text) => unfitPath(text, true) === null);
const few = <T extends z.ZodType>(of: T, most: number): z.ZodArray<T> => z.array(of).max(most);

const bug = z.strictObject({
  id: word, tool: line(100), language: line(100).optional(), kind: z.enum(KINDS), severity: z.enum(['error', 'warning', 'note']), file: line().optional(), line: count.optional(), column: count.optional(), endLine: count.optional(),
  rule: line(500).optional(), message: block(10_000), test: line(2000).optional(), expected: block(10_000).optional(), actual: block(10_000).optional(), step: line().optional(),
  logLines: z.tuple([count, count]), excerpt: block(20_000), fingerprint, causedBy: word.optional(),
});
const tests = z.strictObject({ total: count, passed: count, failed: count, skipped: count });
const reports = z.strictObject({ bugs: few(bug, 500), dropped: count, unread: count, tests: tests.optional() });
const failure = z.strictObject({ fingerprint, primary: few(bug, 500), others: few(bug, 0), dropped: count });
const diagnosis = z.strictObject({
  class: z.enum(['code', 'dependency', 'workflow', 'unknown', 'runner-lost', 'timeout', 'oom', 'disk', 'net', 'registry', 'rate-limit', 'image', 'actions-service', 'auth', 'flaky-test', 'base-broken']),
  action: z.enum(['patch', 'rerun', 'escalate', 'nothing']), cause: line(2000), rule: line(200), evidence: line(2000).optional(), files: few(line(), 1000),
});
const replayed = z.strictObject({ steps: few(line(200), 100), passedOver: few(line(200), 100), failed: line(200).optional(), network: z.boolean(), seconds: amount });
const trial = z.strictObject({
  on: z.enum(['base', 'patched']), scope: z.enum(['narrow', 'step', 'verify']), command: block(200_000), tree: hash, sandbox: line(100), network: z.boolean(), replayed: replayed.optional(), green: z.boolean(), exitCode: z.int().min(-255).max(1 << 16).nullable(),
  killedBy: z.enum(['time', 'output', 'memory', 'processes', 'abort']).optional(), reports, tests: tests.optional(), named: z.strictObject({ passed: count, missing: few(line(2000), 200) }).optional(), seconds: amount, tail: block(8000),
});
const patchFile = z.strictObject({ path, modeBefore: mode.nullable(), modeAfter: mode.nullable(), before: hash.nullable(), after: hash.nullable(), added: count, removed: count, binary: z.boolean() });
const patch = z.strictObject({ base: hash, tree: hash, files: few(patchFile, 300), diff: block(256 * 1024), applyRung: z.int().min(0).max(20) });
const check = z.strictObject({ id: code, ok: z.boolean(), reason: line(2000) });
const verdict = z.strictObject({
  accepted: z.boolean(), tier: z.enum(['none', 'draft', 'ready']), score: z.number().min(0).max(1), checks: few(check, 200), evidence: few(z.strictObject({ id: code, points: z.number().min(-100).max(0), reason: line(2000) }), 100),
});
const usage = z.strictObject({ calls: count, promptTokens: count, completionTokens: count, seconds: amount, money: amount.optional(), unpricedCalls: count.optional() });
const origin = z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('fixer'), name: code }), z.strictObject({ kind: z.literal('model'), provider: line(100), model: line(200) })]);
const fingerprints = few(fingerprint, 1000);
const end = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('verified') }),
  z.strictObject({ state: z.literal('screened'), checks: few(check, 200) }),
  z.strictObject({ state: z.literal('unapplied'), reason: line(2000) }),
  z.strictObject({ state: z.literal('no-proposal'), reason: line(2000), why: z.enum(['provider', 'empty', 'not-applicable', 'budget']) }),
  z.strictObject({ state: z.literal('unproven'), why: z.enum(['flaky', 'verify', 'repeat']), reason: line(2000) }),
  z.strictObject({ state: z.literal('red'), gone: fingerprints, left: fingerprints, fresh: fingerprints }),
]);
const minimised = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('not-tried'), why: z.enum(['single', 'tool', 'flaky', 'time']), sentence: line(2000) }),
  z.strictObject({ state: z.literal('done'), hunks: count, kept: count, dropped: few(line(2000), 300), complete: z.boolean(), from: hash, trials: few(trial, 50), seconds: amount, sentence: line(2000) }),
]);
const proof = z.strictObject({
  reverse: z.strictObject({ state: z.enum(['red', 'green', 'other', 'not-run']), trial: trial.optional(), sentence: line(2000) }).optional(),
  verify: z.strictObject({ state: z.enum(['green', 'red', 'red-before']), command: block(200_000), before: trial.optional(), sentence: line(2000) }).optional(),
  minimised: minimised.optional(),
  repeat: z.strictObject({ asked: count, ran: count, red: count, sign: word.optional(), sentence: line(2000) }).optional(),
});
const planner = z.strictObject({ provider: line(100), model: line(200), plan: block(10_000).optional(), note: line(2000).optional() });
const attempt = z.strictObject({
  n: count, origin, rung: z.int().min(0).max(3), skill: word.optional(), planner: planner.optional(), rationale: line(2000), patch: patch.optional(), screen: few(check, 200), trials: few(trial, 50), proof: proof.optional(),
  usage, notes: few(line(500), 50).optional(), end, sentence: line(4000),
});
const step = z.strictObject({
  run: line(), job: line(), step: line(), command: block(200_000).optional(), shell: line(500), workingDirectory: line(300), env: z.strictObject({}), exitCode: z.int().min(-255).max(1 << 16).optional(),
});
const outcomes = Object.keys(OUTCOMES) as [Outcome, ...Outcome[]];

/** The whole file. */
export const HandoverFile = z.strictObject({
  schema: z.literal(1),
  record: z.strictObject({
    id: z.string().regex(/^[0-9a-f]{1,64}$/), version: word, startedAt: z.iso.datetime(), seconds: amount,
    ending: z.strictObject({ outcome: z.enum(outcomes), reason: code, sentence: line(4000) }),
    step, head: hash, dirty: z.literal(false), sandbox: line(100), reports, failure: failure.optional(), diagnosis: diagnosis.optional(), base: trial.optional(), attempts: few(attempt, 100),
    patch: patch.optional(), verdict: verdict.optional(), publication: z.strictObject({ kind: z.literal('none'), reason: line(2000) }), usage, warnings: few(line(2000), 100),
  }),
});
