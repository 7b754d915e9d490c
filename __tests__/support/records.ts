import { OUTCOMES, type Attempt, type BugReport, type HealRecord, type Outcome, type Patch, type Proof, type Publication, type PublicationKind, type Reason, type Trial, type Verdict } from '../../src/model/index.js';
import { sentenceFor } from '../../src/record/index.js';

/** Everything that could notify, close, load, link, structure, run or hide, in one text. What is foreign in a record may hold all of it. */
export const HOSTILE = [
  '@org/team @dependabot merge fixes #1 closes o/r#2 GH-3 resolves https://evil.example/o/r/issues/4 a@evil.example www.evil.example/?q=1',
  '![x](https://evil.example/p.png?q=1) [l](javascript:alert(1)) ![r][ref] <img src=x onerror=alert(1)> <picture><svg onload=alert(1)>',
  '</summary></details></pre></code></td></tr></table></ul></style></title></main><script>alert(1)</script><!-- <a href="data:text/html,x" style="x">',
  '" onmouseover="alert(1)" \' onfocus=\'alert(1)\' &lt;b&gt; &#64;org `a` ``b`` | c | ~~~ *d* _e_ :octocat: 0123456789abcdef0123456789abcdef01234567',
  '```', '````', '``````````', '~~~~', '# h1 @org', '> quote', '- item', '1. item', '---', '[ref]: https://evil.example/x.png', '/merge', '[skip ci] skip-checks: true', '',
  '::error file=x::y', '   ::add-mask::a', '::stop-commands::t', 'abc ##[add-mask]e', '\u001b[31mred\u001b[0m \u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007 \u202ertl\u200b\u2066\u{e0041}',
  'lone \ud800 surrogate \0 nul \r overwrite \b\b', 'https://evil.example/?leak=1', '    indented @org/team #5', '%0A::error::z',
].join('\n');

const HASH = '0123456789abcdef0123456789abcdef01234567';
const TREE = 'fedcba9876543210fedcba9876543210fedcba98';

interface Words {
  /** Wraps every text that comes from logs, repositories and models. */
  foreign(text: string): string;
}

const DIFF = `diff --git a/src/discount.js b/src/discount.js
index 1111111..2222222 100644
--- a/src/discount.js
+++ b/src/discount.js
@@ -1,8 +1,8 @@ export const FROM = 10;
 /** Price in cents after the discount for many tins. */
 export function discounted(cents, tins) {
-  if (tins > FROM) return Math.round(cents * 0.9);
+  if (tins >= FROM) return Math.round(cents * 0.9);
   return cents;
 }
 
 export const FROM = 10;
-// the end
\\ No newline at end of file
+// the end
`;

function bug(words: Words, fields: Partial<BugReport> = {}): BugReport {
  return {
    id: 'b1', tool: 'node-test', language: 'javascript', kind: 'test', severity: 'error', file: words.foreign('src/discount.js'), line: 3, column: 7, endLine: 3,
    rule: words.foreign('ERR_ASSERTION'), message: words.foreign('Expected values to be strictly equal:\n1000 !== 900'), test: words.foreign('discount > ten tins cost a tenth less'),
    expected: words.foreign('900'), actual: words.foreign('1000'), frames: [{ file: words.foreign('test/discount.test.js'), line: 9, function: words.foreign('TestContext.<anonymous>') }],
    step: words.foreign('test'), logLines: [12, 31], excerpt: words.foreign("✖ ten tins cost a tenth less (1.2ms)\n  AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:\n\n  1000 !== 900\n\n      at TestContext.<anonymous> (test/discount.test.js:9:10)"),
    fingerprint: 'a1b2c3d4e5f60718', ...fields,
  };
}

function trial(words: Words, fields: Partial<Trial> = {}): Trial {
  return {
    on: 'base', scope: 'step', command: words.foreign('node --test test/discount.test.js'), tree: HASH, sandbox: 'bubblewrap', network: false, green: false, exitCode: 1,
    reports: { bugs: [bug(words)], dropped: 0, unread: 0, tests: { total: 3, passed: 2, failed: 1, skipped: 0 } }, tests: { total: 3, passed: 2, failed: 1, skipped: 0 },
    seconds: 0.42, tail: words.foreign('ℹ tests 3\nℹ pass 2\nℹ fail 1'), ...fields,
  };
}

function patch(words: Words): Patch {
  return {
    base: HASH, tree: TREE, diff: words.foreign(DIFF), applyRung: 1,
    files: [{ path: words.foreign('src/discount.js'), modeBefore: '100644', modeAfter: '100644', before: HASH, after: TREE, added: 2, removed: 2, binary: false }],
  };
}

const USAGE = { calls: 1, promptTokens: 1432, completionTokens: 118, seconds: 3.4, money: 0.0042 };

function proof(words: Words): Proof {
  return {
    reverse: { state: 'red', trial: trial(words), sentence: 'Without the change the step is red again with the same failure.' },
    verify: { state: 'red-before', command: words.foreign('npm run lint'), before: trial(words, { scope: 'verify' }), sentence: 'The further command was red before as well, so it is ignored.' },
    minimised: {
      state: 'done', hunks: 3, kept: 2, dropped: [words.foreign('src/other.js:12')], complete: false, from: HASH, trials: [trial(words, { on: 'patched', scope: 'narrow' })], seconds: 1.2,
      sentence: words.foreign('2 of 3 hunks were needed; dropped: src/other.js:12.'),
    },
    repeat: { asked: 3, ran: 3, red: 0, sign: 'timing', sentence: 'With the change the step was green in all of 3 runs.' },
  };
}

function attempts(words: Words, ended: Outcome, reason: Reason): Attempt[] {
  const red: Attempt = {
    n: 1, origin: { kind: 'fixer', name: 'eslint' }, rung: 0, rationale: words.foreign('ESLint can mend some of its rules by itself (no-var).'), screen: [], trials: [],
    usage: { calls: 0, promptTokens: 0, completionTokens: 0, seconds: 0 }, end: { state: 'no-proposal', reason: words.foreign('Nothing was changed.'), why: 'empty' }, sentence: words.foreign('Nothing was changed.'),
  };
  const model = { kind: 'model', provider: words.foreign('gemini'), model: words.foreign('gemini-2.5-flash') } as const;
  const screened: Attempt = {
    n: 2, origin: model, rung: 0, skill: 'assertion', planner: { provider: words.foreign('groq'), model: words.foreign('gpt-oss-120b'), plan: words.foreign('cause: the limit is left out.\n1. src/discount.js: compare with >=.') }, rationale: words.foreign('The test expects too little.'), patch: patch(words), trials: [], usage: USAGE, notes: [words.foreign('groq (openai/gpt-oss-120b): HTTP 401: wrong key'), words.foreign('gemini was asked for a and answered with b')],
    screen: [{ id: 'test-region', ok: false, reason: words.foreign('test/discount.test.js is a test file') }, { id: 'size', ok: true, reason: '2 lines of 120' }],
    end: { state: 'screened', checks: [{ id: 'test-region', ok: false, reason: words.foreign('test/discount.test.js is a test file') }] }, sentence: words.foreign('Stopped before it ran: test-region'),
  };
  const failed: Attempt = {
    ...screened, n: 3, rung: 1, planner: { provider: words.foreign('groq'), model: words.foreign('gpt-oss-120b'), note: words.foreign('The planner gave no answer.') }, screen: [], trials: [trial(words, { on: 'patched', tree: TREE, killedBy: 'time', exitCode: null })],
    end: { state: 'red', gone: [], left: ['a1b2c3d4e5f60718'], fresh: ['ffffffffffffffff'] }, sentence: 'The step is still red: 0 of the errors gone, 1 left, 1 new.',
  };
  const verified: Attempt = {
    ...screened, n: 3, rung: 1, rationale: words.foreign('Ten tins already count as many: the comparison left out the limit itself.'), screen: [{ id: 'size', ok: true, reason: '2 lines of 120' }],
    trials: [trial(words, { on: 'patched', scope: 'narrow', tree: TREE, green: true, exitCode: 0, reports: { bugs: [], dropped: 0, unread: 0 } }), trial(words, { on: 'patched', tree: TREE, green: true, exitCode: 0, seconds: 0.39, tests: { total: 3, passed: 3, failed: 0, skipped: 0 }, named: { passed: 3, missing: [words.foreign('some test')] }, reports: { bugs: [], dropped: 0, unread: 0 } })],
    end: { state: 'verified' }, sentence: 'The whole step was red before and is green with this change.', proof: proof(words),
  };
  const wavering: Attempt = { ...verified, proof: { reverse: { state: 'green', trial: trial(words, { green: true, exitCode: 0 }), sentence: 'Without the change the step was green as well.' } }, end: { state: 'unproven', why: 'flaky', reason: words.foreign('It wavers.') }, sentence: words.foreign('Not proven: it wavers.') };
  if (reason === 'no-provider') return [red];
  return [red, screened, ended === 'healed' || ended === 'proposed' ? verified : reason === 'score' ? wavering : failed];
}

function verdict(words: Words, reason: Reason): Verdict {
  const tier = reason === 'ready' ? 'ready' : reason === 'draft' ? 'draft' : 'none';
  return {
    accepted: tier !== 'none', tier, score: { ready: 0.93, draft: 0.6, none: 0.4 }[tier],
    checks: [{ id: 'paths', ok: true, reason: 'Only product code was changed.' }, { id: 'tamper-9', ok: tier !== 'none', reason: words.foreign('No exit code is masked.') }],
    evidence: [
      { id: 'scope-shown', points: 0, reason: 'every changed file is named by the failure' }, { id: 'apply-rung', points: -3, reason: words.foreign('the edits fit but for blanks') },
      { id: 'narrow-run', points: 0, reason: words.foreign('what failed was run alone as well') }, { id: 'origin', points: -4, reason: 'a model proposed it' },
    ],
  };
}

const PULL = { number: 7, url: 'https://github.com/octo/demo/pull/7' } as const;
const PUBLICATIONS: Readonly<Record<Exclude<PublicationKind, 'none'>, Publication>> = {
  patch: { kind: 'patch', file: '.heal/fix.patch', apply: 'git apply .heal/fix.patch' },
  branch: { kind: 'branch', remote: 'origin', branch: 'heal/0a1b2c3d-a1b2c3d4', commit: TREE, tree: TREE, state: 'created' },
  'pull-request': { kind: 'pull-request', ...PULL, branch: 'heal/0a1b2c3d-a1b2c3d4', commit: TREE, tree: TREE, draft: false, state: 'created', checks: 'Checks start on this commit by themselves.', superseded: [5], warnings: ['mia is not assigned: they may not read this repository.'] },
  push: { kind: 'push', ...PULL, branch: 'topic', commit: TREE, tree: TREE, state: 'created', checks: 'Checks start on this commit by themselves.' },
  suggestions: { kind: 'suggestions', ...PULL, count: 2, state: 'created' },
  comment: { kind: 'comment', ...PULL, state: 'updated', warnings: ['The fix is told in a comment.'] },
};
/** Every way of handing over, with all that it may tell. */
export const HANDED = Object.keys(PUBLICATIONS) as Exclude<PublicationKind, 'none'>[];

/** The record of a run that ended so, with every field that such a run may fill. */
export function recordOf(outcome: Outcome, reason: Reason, options: { readonly hostile?: boolean; readonly publication?: Exclude<PublicationKind, 'none'> } = {}): HealRecord {
  const words: Words = { foreign: (text) => (options.hostile === true ? `${text} ${HOSTILE}` : text) };
  const tried = ['healed', 'proposed', 'gave-up'].includes(outcome);
  const fixed = outcome === 'healed' || outcome === 'proposed' || reason === 'score';
  const ran = tried || outcome === 'not-reproduced' || (outcome === 'nothing-to-heal' && reason === 'green') || (outcome === 'escalated' && reason !== 'diagnosis-only');
  const red = outcome !== 'refused' && outcome !== 'nothing-to-heal';
  const others = [bug(words, { id: 'b2', severity: 'warning', causedBy: 'b1', fingerprint: 'b1b2c3d4e5f60718' })];
  const failure = { fingerprint: 'a1b2c3d4e5f60718', primary: [bug(words)], others, dropped: 2 };
  const diagnosis = { class: 'code', action: 'patch', cause: words.foreign('An assertion of a test failed.'), rule: 'code.test', evidence: words.foreign('1000 !== 900'), files: [words.foreign('src/discount.js')] } as const;
  const all = tried ? attempts(words, outcome, reason) : [];
  const facts = { ...(red ? { failure, diagnosis } : {}), attempts: all, ...(outcome === 'refused' ? { detail: words.foreign('schedule') } : {}) };
  return {
    id: 'demo-1', version: '0.1.0', startedAt: '2026-11-21T08:30:00.000Z', seconds: 6.2, ending: { outcome, reason, sentence: sentenceFor(outcome, reason, facts) },
    step: { run: words.foreign('CI'), job: words.foreign('build'), step: words.foreign('Run npm test'), command: words.foreign('node --test test/discount.test.js'), shell: 'bash', workingDirectory: words.foreign('shop'), env: { TOKEN: 'not for others' }, setup: words.foreign('npm ci --offline'), exitCode: 1 },
    head: HASH, branch: words.foreign('main'), dirty: outcome === 'proposed', sandbox: ran ? 'bubblewrap' : '',
    reports: { bugs: red ? [bug(words), ...others] : [], dropped: 2, unread: 1 },
    ...(red ? { failure, diagnosis } : {}), ...(ran ? { base: trial(words, outcome === 'nothing-to-heal' || reason === 'green' ? { green: true, exitCode: 0 } : {}) } : {}),
    attempts: all, ...(fixed ? { patch: patch(words), verdict: verdict(words, reason) } : {}),
    publication: fixed && reason !== 'score' ? PUBLICATIONS[options.publication ?? 'patch'] : { kind: 'none', reason: words.foreign('There was nothing to hand over.') },
    usage: all.reduce((sum, one) => ({ calls: sum.calls + one.usage.calls, promptTokens: sum.promptTokens + one.usage.promptTokens, completionTokens: sum.completionTokens + one.usage.completionTokens, seconds: sum.seconds + one.usage.seconds }), { calls: 0, promptTokens: 0, completionTokens: 0, seconds: 0 }),
    warnings: [words.foreign('node is v20.20.2 outside the sandbox and v20.20.2 inside.')],
  };
}

/** Every outcome with every reason it may carry. */
export const ENDINGS: readonly (readonly [Outcome, Reason])[] = Object.entries(OUTCOMES).flatMap(([outcome, reasons]) => reasons.map((reason) => [outcome as Outcome, reason] as const));
