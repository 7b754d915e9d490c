import type { Attempt, AttemptEnd, Budget, Diagnosis, Patch, Rung } from '../src/model/index.js';
import { next, type Means, type Step } from '../src/strategy.js';

const BUDGET: Budget = { maxAttempts: 3, maxCalls: 10, maxTokens: 1000, maxSeconds: 600, spent: { attempts: 0, calls: 0, tokens: 0, seconds: 0 } };
const CODE: Diagnosis = { class: 'code', action: 'patch', cause: '', rule: '', files: [] };
const BOTH: Means = { fixers: ['eslint'], providers: true, kinds: ['test'] };
const MODEL: Means = { fixers: [], providers: true, kinds: ['test'] };
const patch = (tree: string): Patch => ({ base: 'b', tree, files: [], diff: '', applyRung: 1 });
const RED: AttemptEnd = { state: 'red', gone: [], left: ['f'], fresh: [] };
const PROGRESS = { state: 'red', gone: ['f'], left: ['g'], fresh: [] } satisfies AttemptEnd;
const unproven = (why: 'flaky' | 'verify' | 'repeat'): AttemptEnd => ({ state: 'unproven', why, reason: 'x' });
const SCREENED: AttemptEnd = { state: 'screened', checks: [{ id: 'size', ok: false, reason: 'large' }] };

const base = { n: 1, rung: 0 as const, rationale: '', screen: [], trials: [], usage: { calls: 0, promptTokens: 0, completionTokens: 0, seconds: 0 }, sentence: '' };
const fixed = (name: string, end: AttemptEnd): Attempt => ({ ...base, origin: { kind: 'fixer', name }, end });
const asked = (tree: string, end: AttemptEnd, rung: Rung = 0): Attempt => ({ ...base, rung, origin: { kind: 'model', provider: 'p', model: 'm' }, patch: patch(tree), end });
const silent = (why: 'provider' | 'budget'): Attempt => ({ ...base, origin: { kind: 'model', provider: 'none', model: '' }, end: { state: 'no-proposal', why, reason: '' } });
const stop = (reason: Extract<Step, { do: 'stop' }>['reason']): Step => ({ do: 'stop', reason });
const spent = (part: Partial<Budget['spent']>): Budget => ({ ...BUDGET, spent: { ...BUDGET.spent, ...part } });

describe('what next', () => {
  it.each<[string, readonly Attempt[], Budget, Diagnosis, Means, Step]>([
    ['a fixer first', [], BUDGET, CODE, BOTH, { do: 'fix', fixer: 'eslint' }],
    ['each fixer once', [fixed('eslint', RED)], BUDGET, CODE, BOTH, { do: 'ask', rung: 0 }],
    ['the fixers in order', [fixed('eslint', RED)], BUDGET, CODE, { ...BOTH, fixers: ['eslint', 'exec-bit'] }, { do: 'fix', fixer: 'exec-bit' }],
    ['a proof ends it', [fixed('eslint', { state: 'verified' })], BUDGET, CODE, BOTH, stop('verified')],
    ['what wavers by itself cannot be mended', [asked('t1', unproven('flaky'))], BUDGET, CODE, BOTH, stop('flaky')],
    ['nor by a fixer', [fixed('eslint', unproven('flaky'))], BUDGET, CODE, BOTH, stop('flaky')],
    ['a further command that is red is one more try', [asked('t1', unproven('verify'))], BUDGET, CODE, MODEL, { do: 'ask', rung: 1 }],
    ['so is a fix that is red now and then', [fixed('eslint', unproven('repeat'))], BUDGET, CODE, BOTH, { do: 'ask', rung: 0 }],
    ['nobody to ask', [fixed('eslint', RED)], BUDGET, CODE, { ...BOTH, providers: false }, stop('no-provider')],
    ['nothing at all', [], BUDGET, CODE, { ...MODEL, providers: false }, stop('no-provider')],
    ['a dependency needs a wider view', [], BUDGET, { ...CODE, class: 'dependency' }, MODEL, { do: 'ask', rung: 1 }],
    ['a failed attempt widens the view', [asked('t1', RED)], BUDGET, CODE, MODEL, { do: 'ask', rung: 1 }],
    ['and each one more', [asked('t1', RED), asked('t2', RED, 1)], BUDGET, CODE, MODEL, { do: 'ask', rung: 2 }],
    ['to the map of the repository', [asked('t1', RED, 2)], BUDGET, CODE, MODEL, { do: 'ask', rung: 3 }],
    ['which is the end', [asked('t1', RED, 3)], BUDGET, CODE, MODEL, { do: 'ask', rung: 3 }],
    ['what is left after progress is looked at from near', [asked('t1', RED), asked('t2', PROGRESS, 1)], BUDGET, CODE, MODEL, { do: 'ask', rung: 0 }],
    ['new errors are no progress', [asked('t1', { ...PROGRESS, fresh: ['n'] }, 1)], BUDGET, CODE, MODEL, { do: 'ask', rung: 2 }],
    ['what is not found lies elsewhere', [], BUDGET, CODE, { ...MODEL, kinds: ['import', 'test'] }, { do: 'ask', rung: 1 }],
    ['unless something else comes first', [], BUDGET, CODE, { ...MODEL, kinds: ['syntax', 'import'] }, { do: 'ask', rung: 0 }],
    ['as many attempts as allowed', [asked('t1', RED), asked('t2', RED), asked('t3', RED)], BUDGET, CODE, MODEL, stop('attempts')],
    ['fixers are not counted', [fixed('eslint', RED), asked('t1', RED), asked('t2', RED, 1)], BUDGET, CODE, BOTH, { do: 'ask', rung: 2 }],
    ['all of them screened', [asked('t1', SCREENED), asked('t2', SCREENED), asked('t3', SCREENED)], BUDGET, CODE, MODEL, stop('screened')],
    ['one of them tried', [asked('t1', SCREENED), asked('t2', RED), asked('t3', SCREENED)], BUDGET, CODE, MODEL, stop('attempts')],
    ['the same again', [asked('t1', RED), asked('t1', RED)], BUDGET, CODE, MODEL, stop('repeated')],
    ['the same again, screened both times', [asked('t1', SCREENED), asked('t1', SCREENED)], BUDGET, CODE, MODEL, stop('screened')],
    ['no answer from anybody', [silent('provider')], BUDGET, CODE, MODEL, stop('providers')],
    ['no call could be paid', [silent('budget')], BUDGET, CODE, MODEL, stop('budget')],
    ['tokens spent', [asked('t1', RED)], spent({ tokens: 1000 }), CODE, MODEL, stop('budget')],
    ['calls spent', [asked('t1', RED)], spent({ calls: 10 }), CODE, MODEL, stop('budget')],
    ['time spent', [asked('t1', RED)], spent({ seconds: 600 }), CODE, MODEL, stop('budget')],
    ['no attempts allowed', [], { ...BUDGET, maxAttempts: 0 }, CODE, MODEL, stop('attempts')],
    ['no tokens allowed', [], { ...BUDGET, maxTokens: 0 }, CODE, MODEL, stop('budget')],
  ])('%s', (_, attempts, budget, diagnosis, means, step) => {
    expect(next(attempts, budget, diagnosis, means)).toEqual(step);
  });
});
