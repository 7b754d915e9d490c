export const id = 35;
export const ids = [35];
export const modules = {

/***/ 70035:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LARGEST_HANDOVER = void 0;
exports.makeHandover = makeHandover;
exports.readHandover = readHandover;
const schema_js_1 = __webpack_require__(64920);
const foreign_js_1 = __webpack_require__(19971);
const repo_path_js_1 = __webpack_require__(36411);
const index_js_1 = __webpack_require__(94365);
const index_js_2 = __webpack_require__(40949);
/** A file that is larger is not read. */
exports.LARGEST_HANDOVER = 8 << 20;
const WITHHELD = 'The change cannot be handed over as it is: it holds what looks like a secret, or a name or content that does not survive the way.';
const DIRTY = 'The work tree held changes that are not committed, so the change is not handed over.';
const NOTHING = { kind: 'none', reason: 'What is published is for the job that publishes.' };
/**
 * A record as the job that publishes gets it: what nobody there needs is left out (variables of the step above all), every text is clean, and the patch is whole or not
 * there. What comes out can be read again, whatever went in.
 * @param clean masks every secret in the data; a patch that it would change is not handed over
 */
function makeHandover(record, clean) {
    const whole = handed(record, clean);
    if (whole !== null)
        return { record: clean(record), text: whole };
    const without = record.patch === undefined && !record.dirty ? record : withheld(record);
    const text = handed(without, clean) ?? handed(least(without), clean) ?? '';
    return { record: clean(without), text };
}
/** Null where the patch would not survive, or the reader would not take it. */
function handed(record, clean) {
    const slim = slimmed(record);
    const masked = clean(slim);
    if (masked.patch?.diff !== slim.patch?.diff)
        return null;
    const text = `${JSON.stringify({ schema: 1, record: masked })}\n`;
    return clean(text) === text && readHandover(text).ok ? text : null;
}
function withheld({ patch, verdict: _, ...record }) {
    if (patch === undefined)
        return { ...record, dirty: false };
    const sentence = (0, index_js_2.sentenceFor)('gave-up', 'screened', record);
    return { ...record, ending: { outcome: 'gave-up', reason: 'screened', sentence }, attempts: record.attempts.map(({ patch: _, ...one }) => one), dirty: false, warnings: [...record.warnings, record.dirty ? DIRTY : WITHHELD] };
}
/** The ending and what it is about, where all of it cannot be told. */
function least({ id, version, startedAt, seconds, ending, step, head, usage }) {
    const { command: _, ...named } = step;
    return {
        id, version, startedAt, seconds, ending, step: named, ...(head === undefined ? {} : { head }), dirty: false, sandbox: '', reports: { bugs: [], dropped: 0, unread: 0 }, attempts: [], publication: NOTHING, usage,
        warnings: ['The story of this heal is too long, or too odd, to be handed over.'],
    };
}
function slimmed(record) {
    const { id, version, startedAt, seconds, ending, step, head, failure, diagnosis, base, patch, verdict, usage } = record;
    const { run, job, step: name, command, shell, workingDirectory, exitCode } = step;
    return {
        id, version, startedAt, seconds, ending: { ...ending, sentence: flat(ending.sentence, 4000) },
        step: { run: flat(run, 1000), job: flat(job, 1000), step: flat(name, 1000), ...(command === undefined ? {} : { command: cut(command, 200_000) }), shell: flat(shell, 500), workingDirectory: flat(workingDirectory, 300), env: {}, ...(exitCode === undefined ? {} : { exitCode }) },
        ...(head === undefined ? {} : { head }), dirty: record.dirty, sandbox: record.sandbox, reports: counts(record.reports),
        ...(failure === undefined ? {} : { failure: { fingerprint: failure.fingerprint, primary: failure.primary.map(slimBug), others: [], dropped: failure.dropped } }),
        ...(diagnosis === undefined ? {} : { diagnosis: { ...diagnosis, cause: flat(diagnosis.cause, 2000), rule: flat(diagnosis.rule, 200), ...(diagnosis.evidence === undefined ? {} : { evidence: flat(diagnosis.evidence, 2000) }), files: diagnosis.files.slice(0, 1000).map((file) => flat(file, 1000)) } }),
        ...(base === undefined ? {} : { base: slimTrial(base) }),
        attempts: record.attempts.slice(-100).map((one) => slimAttempt(one, patch)),
        ...(patch === undefined ? {} : { patch }),
        ...(verdict === undefined ? {} : { verdict: { ...verdict, checks: verdict.checks.map(flatReason), evidence: verdict.evidence.map(flatReason) } }),
        publication: NOTHING, usage, warnings: record.warnings.slice(0, 100).map((text) => flat(text, 2000)),
    };
}
function slimBug({ frames: _, ...bug }) {
    const line = (name, most) => (bug[name] === undefined ? {} : { [name]: flat(bug[name], most) });
    const text = (name) => (bug[name] === undefined ? {} : { [name]: cut(bug[name], 4000) });
    return { ...bug, tool: flat(bug.tool, 100), ...line('file', 1000), ...line('rule', 500), ...line('test', 2000), ...line('step', 1000), ...text('expected'), ...text('actual'), message: cut(bug.message, 4000), excerpt: cut(bug.excerpt, 8000) };
}
function counts({ bugs, dropped, unread, tests }) {
    return { bugs: [], dropped: dropped + bugs.length, unread, ...(tests === undefined ? {} : { tests }) };
}
function slimTrial(trial) {
    const { named, replayed } = trial;
    return { ...trial, ...(replayed === undefined ? {} : { replayed: slimReplayed(replayed) }), command: cut(trial.command, 20_000), reports: counts(trial.reports), tail: cut(trial.tail.slice(-4000), 4000), ...(named === undefined ? {} : { named: { passed: named.passed, missing: named.missing.slice(0, 200).map((test) => flat(test, 2000)) } }) };
}
function slimReplayed({ steps, passedOver, failed, network, seconds }) {
    const titles = (all) => all.slice(0, 100).map((title) => flat(title, 200));
    return { steps: titles(steps), passedOver: titles(passedOver), ...(failed === undefined ? {} : { failed: flat(failed, 200) }), network, seconds };
}
function slimAttempt({ shown: _, patch, ...attempt }, final) {
    const { proof, planner, notes, end, origin } = attempt;
    return {
        ...attempt, origin: origin.kind === 'model' ? asked(origin) : origin, rationale: flat(attempt.rationale, 2000), sentence: flat(attempt.sentence, 4000), screen: attempt.screen.map(flatReason), trials: attempt.trials.map(slimTrial),
        // The change that is handed over stands in the record once; of another one its reader wants the beginning, and one with odd names is told without.
        ...(patch === undefined || patch.files.some(({ path }) => (0, repo_path_js_1.unfitPath)(path, true) !== null) ? {} : { patch: { ...patch, files: patch.files.slice(0, 300), diff: patch.tree === final?.tree ? '' : cut(patch.diff, 20_000) } }),
        ...(proof === undefined ? {} : { proof: slimProof(proof) }),
        ...(planner === undefined ? {} : { planner: { ...asked(planner), ...(planner.plan === undefined ? {} : { plan: cut(planner.plan, 8000) }), ...(planner.note === undefined ? {} : { note: flat(planner.note, 2000) }) } }),
        ...(notes === undefined ? {} : { notes: notes.slice(0, 50).map((note) => flat(note, 500)) }),
        end: 'reason' in end ? { ...end, reason: flat(end.reason, 2000) } : end.state === 'screened' ? { ...end, checks: end.checks.map(flatReason) } : end,
    };
}
function asked(whom) {
    return { ...whom, provider: flat(whom.provider, 100), model: flat(whom.model, 200) };
}
function slimProof({ reverse, verify, minimised, repeat }) {
    return {
        ...(reverse === undefined ? {} : { reverse: { ...reverse, ...(reverse.trial === undefined ? {} : { trial: slimTrial(reverse.trial) }), sentence: flat(reverse.sentence, 2000) } }),
        ...(verify === undefined ? {} : { verify: { ...verify, command: cut(verify.command, 20_000), ...(verify.before === undefined ? {} : { before: slimTrial(verify.before) }), sentence: flat(verify.sentence, 2000) } }),
        ...(minimised === undefined ? {} : { minimised: minimised.state === 'done' ? { ...minimised, trials: minimised.trials.map(slimTrial), dropped: minimised.dropped.map((place) => flat(place, 2000)), sentence: flat(minimised.sentence, 2000) } : minimised }),
        ...(repeat === undefined ? {} : { repeat: { ...repeat, sentence: flat(repeat.sentence, 2000) } }),
    };
}
function flatReason(row) {
    return { ...row, reason: flat(row.reason, 2000) };
}
const ALL_UNSEEN = new RegExp(schema_js_1.UNSEEN.source, 'gu');
function flat(text, most) {
    return (0, foreign_js_1.oneLine)(text, most).replace(ALL_UNSEEN, '');
}
function cut(text, most) {
    return text.slice(0, most).replace(/[\0\p{Cs}]/gu, '');
}
/** A handover's file → its record, whose sentence is made anew; the reason where it is none, without anything that stands in it. */
function readHandover(text) {
    if (text.length > exports.LARGEST_HANDOVER)
        return refuse('it is too large');
    const read = schema_js_1.HandoverFile.safeParse(json(text));
    if (!read.success) {
        const at = read.error.issues[0]?.path.filter((part) => typeof part !== 'symbol').join('.') ?? '';
        return refuse(/^[\w.]{1,80}$/.test(at) ? at : 'it is not of its form');
    }
    const record = read.data.record;
    const odd = oddity(record);
    if (odd !== null)
        return refuse(odd);
    const { outcome, reason } = record.ending;
    return { ok: true, record: { ...record, ending: { outcome, reason, sentence: (0, index_js_2.sentenceFor)(outcome, reason, record) } } };
}
/** Parts that cannot be true together: what a heal of ours never writes. */
function oddity(record) {
    const { ending, patch, verdict } = record;
    const reasons = index_js_1.OUTCOMES[ending.outcome];
    if (!reasons.includes(ending.reason))
        return 'its outcome has no such reason';
    const fix = ending.outcome === 'healed' || ending.outcome === 'proposed';
    if (fix !== (verdict?.accepted === true))
        return 'its outcome and its verdict contradict each other';
    if (!fix)
        return null;
    if (patch === undefined || verdict === undefined)
        return 'a fix without its change';
    const total = 100 + verdict.evidence.reduce((sum, { points }) => sum + points, 0);
    if (verdict.checks.length === 0 || verdict.checks.some(({ ok }) => !ok))
        return 'a check does not hold';
    if (verdict.evidence.length === 0 || Math.abs(Math.max(0, total) / 100 - verdict.score) > 1e-9)
        return 'its score is not that of its evidence';
    if (verdict.tier !== (ending.outcome === 'healed' ? 'ready' : 'draft'))
        return 'its outcome and its tier contradict each other';
    return unproven(record, patch);
}
function unproven({ base, attempts }, patch) {
    if (base === undefined || base.green || base.on !== 'base' || base.tree !== patch.base)
        return 'no red run before the change';
    const last = attempts.at(-1);
    const green = last?.trials.some(({ on, scope, tree, green: ok, exitCode }) => on === 'patched' && scope === 'step' && tree === patch.tree && ok && exitCode === 0);
    if (last?.end.state !== 'verified' || last.patch?.tree !== patch.tree || green !== true)
        return 'no green run with the change';
    return new Set(patch.files.map(({ path }) => path)).size !== patch.files.length || patch.files.length === 0 ? 'its files' : null;
}
function refuse(what) {
    return { ok: false, reason: `The handover is none of this version, or was changed on its way (${what}).` };
}
function json(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 64920:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.HandoverFile = exports.UNSEEN = void 0;
const zod_1 = __webpack_require__(50924);
const repo_path_js_1 = __webpack_require__(36411);
const index_js_1 = __webpack_require__(94365);
/** What a record may be made of that came from another job. Whoever ran in between may have had it in hands: every name is one line, everything is counted and measured. */
/** Nothing but what can be seen, on one line. */
exports.UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
const line = (most = 1000) => zod_1.z.string().max(most).refine((text) => !exports.UNSEEN.test(text));
const block = (most) => zod_1.z.string().max(most).refine((text) => !/[\0\p{Cs}]/u.test(text));
const word = zod_1.z.string().regex(/^[\w.:/@+-]{0,200}$/);
const code = zod_1.z.string().regex(/^[a-z][a-z0-9-]{0,60}$/);
const count = zod_1.z.int().min(0).max(1_000_000_000);
const amount = zod_1.z.number().min(0).max(1e9);
const hash = zod_1.z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const fingerprint = zod_1.z.string().regex(/^[0-9a-f]{0,64}$/);
const mode = zod_1.z.enum(['100644', '100755', '120000', '160000']);
const path = line().refine((text) => (0, repo_path_js_1.unfitPath)(text, true) === null);
const few = (of, most) => zod_1.z.array(of).max(most);
const bug = zod_1.z.strictObject({
    id: word, tool: line(100), language: line(100).optional(), kind: zod_1.z.enum(index_js_1.KINDS), severity: zod_1.z.enum(['error', 'warning', 'note']), file: line().optional(), line: count.optional(), column: count.optional(), endLine: count.optional(),
    rule: line(500).optional(), message: block(10_000), test: line(2000).optional(), expected: block(10_000).optional(), actual: block(10_000).optional(), step: line().optional(),
    logLines: zod_1.z.tuple([count, count]), excerpt: block(20_000), fingerprint, causedBy: word.optional(),
});
const tests = zod_1.z.strictObject({ total: count, passed: count, failed: count, skipped: count });
const reports = zod_1.z.strictObject({ bugs: few(bug, 500), dropped: count, unread: count, tests: tests.optional() });
const failure = zod_1.z.strictObject({ fingerprint, primary: few(bug, 500), others: few(bug, 0), dropped: count });
const diagnosis = zod_1.z.strictObject({
    class: zod_1.z.enum(['code', 'dependency', 'workflow', 'unknown', 'runner-lost', 'timeout', 'oom', 'disk', 'net', 'registry', 'rate-limit', 'image', 'actions-service', 'auth', 'flaky-test', 'base-broken']),
    action: zod_1.z.enum(['patch', 'rerun', 'escalate', 'nothing']), cause: line(2000), rule: line(200), evidence: line(2000).optional(), files: few(line(), 1000),
});
const replayed = zod_1.z.strictObject({ steps: few(line(200), 100), passedOver: few(line(200), 100), failed: line(200).optional(), network: zod_1.z.boolean(), seconds: amount });
const trial = zod_1.z.strictObject({
    on: zod_1.z.enum(['base', 'patched']), scope: zod_1.z.enum(['narrow', 'step', 'verify']), command: block(200_000), tree: hash, sandbox: line(100), network: zod_1.z.boolean(), replayed: replayed.optional(), green: zod_1.z.boolean(), exitCode: zod_1.z.int().min(-255).max(1 << 16).nullable(),
    killedBy: zod_1.z.enum(['time', 'output', 'memory', 'processes', 'abort']).optional(), reports, tests: tests.optional(), named: zod_1.z.strictObject({ passed: count, missing: few(line(2000), 200) }).optional(), seconds: amount, tail: block(8000),
});
const patchFile = zod_1.z.strictObject({ path, modeBefore: mode.nullable(), modeAfter: mode.nullable(), before: hash.nullable(), after: hash.nullable(), added: count, removed: count, binary: zod_1.z.boolean() });
const patch = zod_1.z.strictObject({ base: hash, tree: hash, files: few(patchFile, 300), diff: block(256 * 1024), applyRung: zod_1.z.int().min(0).max(20) });
const check = zod_1.z.strictObject({ id: code, ok: zod_1.z.boolean(), reason: line(2000) });
const verdict = zod_1.z.strictObject({
    accepted: zod_1.z.boolean(), tier: zod_1.z.enum(['none', 'draft', 'ready']), score: zod_1.z.number().min(0).max(1), checks: few(check, 200), evidence: few(zod_1.z.strictObject({ id: code, points: zod_1.z.number().min(-100).max(0), reason: line(2000) }), 100),
});
const usage = zod_1.z.strictObject({ calls: count, promptTokens: count, completionTokens: count, seconds: amount, money: amount.optional(), unpricedCalls: count.optional() });
const origin = zod_1.z.discriminatedUnion('kind', [zod_1.z.strictObject({ kind: zod_1.z.literal('fixer'), name: code }), zod_1.z.strictObject({ kind: zod_1.z.literal('model'), provider: line(100), model: line(200) })]);
const fingerprints = few(fingerprint, 1000);
const end = zod_1.z.discriminatedUnion('state', [
    zod_1.z.strictObject({ state: zod_1.z.literal('verified') }),
    zod_1.z.strictObject({ state: zod_1.z.literal('screened'), checks: few(check, 200) }),
    zod_1.z.strictObject({ state: zod_1.z.literal('unapplied'), reason: line(2000) }),
    zod_1.z.strictObject({ state: zod_1.z.literal('no-proposal'), reason: line(2000), why: zod_1.z.enum(['provider', 'empty', 'not-applicable', 'budget']) }),
    zod_1.z.strictObject({ state: zod_1.z.literal('unproven'), why: zod_1.z.enum(['flaky', 'verify', 'repeat']), reason: line(2000) }),
    zod_1.z.strictObject({ state: zod_1.z.literal('red'), gone: fingerprints, left: fingerprints, fresh: fingerprints }),
]);
const minimised = zod_1.z.discriminatedUnion('state', [
    zod_1.z.strictObject({ state: zod_1.z.literal('not-tried'), why: zod_1.z.enum(['single', 'tool', 'flaky', 'time']), sentence: line(2000) }),
    zod_1.z.strictObject({ state: zod_1.z.literal('done'), hunks: count, kept: count, dropped: few(line(2000), 300), complete: zod_1.z.boolean(), from: hash, trials: few(trial, 50), seconds: amount, sentence: line(2000) }),
]);
const proof = zod_1.z.strictObject({
    reverse: zod_1.z.strictObject({ state: zod_1.z.enum(['red', 'green', 'other', 'not-run']), trial: trial.optional(), sentence: line(2000) }).optional(),
    verify: zod_1.z.strictObject({ state: zod_1.z.enum(['green', 'red', 'red-before']), command: block(200_000), before: trial.optional(), sentence: line(2000) }).optional(),
    minimised: minimised.optional(),
    repeat: zod_1.z.strictObject({ asked: count, ran: count, red: count, sign: word.optional(), sentence: line(2000) }).optional(),
});
const planner = zod_1.z.strictObject({ provider: line(100), model: line(200), plan: block(10_000).optional(), note: line(2000).optional() });
const attempt = zod_1.z.strictObject({
    n: count, origin, rung: zod_1.z.int().min(0).max(3), skill: word.optional(), planner: planner.optional(), rationale: line(2000), patch: patch.optional(), screen: few(check, 200), trials: few(trial, 50), proof: proof.optional(),
    usage, notes: few(line(500), 50).optional(), end, sentence: line(4000),
});
const step = zod_1.z.strictObject({
    run: line(), job: line(), step: line(), command: block(200_000).optional(), shell: line(500), workingDirectory: line(300), env: zod_1.z.strictObject({}), exitCode: zod_1.z.int().min(-255).max(1 << 16).optional(),
});
const outcomes = Object.keys(index_js_1.OUTCOMES);
/** The whole file. */
exports.HandoverFile = zod_1.z.strictObject({
    schema: zod_1.z.literal(1),
    record: zod_1.z.strictObject({
        id: zod_1.z.string().regex(/^[0-9a-f]{1,64}$/), version: word, startedAt: zod_1.z.iso.datetime(), seconds: amount,
        ending: zod_1.z.strictObject({ outcome: zod_1.z.enum(outcomes), reason: code, sentence: line(4000) }),
        step, head: hash, dirty: zod_1.z.literal(false), sandbox: line(100), reports, failure: failure.optional(), diagnosis: diagnosis.optional(), base: trial.optional(), attempts: few(attempt, 100),
        patch: patch.optional(), verdict: verdict.optional(), publication: zod_1.z.strictObject({ kind: zod_1.z.literal('none'), reason: line(2000) }), usage, warnings: few(line(2000), 100),
    }),
});


/***/ })

};
