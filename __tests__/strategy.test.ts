import type { Attempt, AttemptEnd, Budget, Diagnosis, Patch, Rung } from '../src/model/index.js';
import { mostLines, next, type Means, type Step } from '../src/strategy.js';

const BUDGET: Budget = { maxAttempts: 3, maxCalls: 10, maxTokens: 1000, maxSeconds: 600, spent: { attempts: 0, calls: 0, tokens: 0, seconds: 0 } };
const CODE: Diagnosis = { class: 'code', action: 'patch', cause: '', rule: '', files: [] };
const BOTH: Means = { fixers: ['eslint'], providers: ['p'], kinds: ['test'], skills: ['test'] };
const MODEL: Means = { fixers: [], providers: ['p'], kinds: ['test'], skills: ['test'] };
const patch = (tree: string): Patch => ({ base: 'b', tree, files: [], diff: '', applyRung: 1 });
const RED: AttemptEnd = { state: 'red', gone: [], left: ['f'], fresh: [] };
const PROGRESS = { state: 'red', gone: ['f'], left: ['g'], fresh: [] } satisfies AttemptEnd;
const unproven = (why: 'flaky' | 'verify' | 'repeat'): AttemptEnd => ({ state: 'unproven', why, reason: 'x' });
const SCREENED: AttemptEnd = { state: 'screened', checks: [{ id: 'size', ok: false, reason: 'large' }] };

const base = { n: 1, rung: 0 as const, rationale: '', screen: [], trials: [], usage: { calls: 0, promptTokens: 0, completionTokens: 0, seconds: 0 }, sentence: '' };
const fixed = (name: string, end: AttemptEnd): Attempt => ({ ...base, origin: { kind: 'fixer', name }, end });
const asked = (tree: string, end: AttemptEnd, rung: Rung = 0): Attempt => ({ ...base, rung, origin: { kind: 'model', provider: 'p', model: 'm' }, patch: patch(tree), end });
const by = (provider: string, tree: string, more: { end?: AttemptEnd; rung?: Rung; skill?: string } = {}): Attempt => ({ ...asked(tree, more.end ?? RED, more.rung ?? 0), origin: { kind: 'model', provider, model: 'm' }, ...(more.skill === undefined ? {} : { skill: more.skill }) });
const GREW: AttemptEnd = { state: 'red', gone: [], left: ['f'], fresh: ['n'] };
const UNAPPLIED: AttemptEnd = { state: 'unapplied', reason: 'x' };
const EMPTY: AttemptEnd = { state: 'no-proposal', why: 'empty', reason: 'x' };
const TWO: Means = { ...MODEL, providers: ['p', 'q'] };
const WAYS: Means = { ...MODEL, skills: ['assertion', 'test'] };
const MANY: Budget = { ...BUDGET, maxAttempts: 20 };
/** The widest rung, whatever it is in this version. */
const LAST = (next([asked('t1', RED, 3)], BUDGET, CODE, MODEL) as { rung: Rung }).rung;
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
    ['nobody to ask', [fixed('eslint', RED)], BUDGET, CODE, { ...BOTH, providers: [] }, stop('no-provider')],
    ['nothing at all', [], BUDGET, CODE, { ...MODEL, providers: [] }, stop('no-provider')],
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
    ['what an earlier heal tried', [asked('t1', UNAPPLIED)], BUDGET, CODE, { ...MODEL, tried: ['t1'] }, stop('repeated')],
    ['what it tried, by the first of two', [asked('t1', UNAPPLIED)], BUDGET, CODE, { ...TWO, tried: ['t1'] }, { do: 'ask', rung: 1, provider: 'q' }],
    ['something else than it tried', [asked('t2', RED)], BUDGET, CODE, { ...MODEL, tried: ['t1'] }, { do: 'ask', rung: 1 }],
    ['the same again, screened both times', [asked('t1', SCREENED), asked('t1', SCREENED)], BUDGET, CODE, MODEL, stop('screened')],
    ['no answer from anybody', [silent('provider')], BUDGET, CODE, MODEL, stop('providers')],
    ['no call could be paid', [silent('budget')], BUDGET, CODE, MODEL, stop('budget')],
    ['tokens spent', [asked('t1', RED)], spent({ tokens: 1000 }), CODE, MODEL, stop('budget')],
    ['calls spent', [asked('t1', RED)], spent({ calls: 10 }), CODE, MODEL, stop('budget')],
    ['money spent', [asked('t1', RED)], { ...BUDGET, maxMoney: 0.5, spent: { ...BUDGET.spent, money: 0.5 } }, CODE, MODEL, stop('budget')],
    ['no money allowed', [], { ...BUDGET, maxMoney: 0 }, CODE, MODEL, stop('budget')],
    ['time spent', [asked('t1', RED)], spent({ seconds: 600 }), CODE, MODEL, stop('budget')],
    ['no attempts allowed', [], { ...BUDGET, maxAttempts: 0 }, CODE, MODEL, stop('attempts')],
    ['no tokens allowed', [], { ...BUDGET, maxTokens: 0 }, CODE, MODEL, stop('budget')],
  ])('%s', (_, attempts, budget, diagnosis, means, step) => {
    expect(next(attempts, budget, diagnosis, means)).toEqual(step);
  });
});

describe('an attempt that mended nothing is followed by one that differs', () => {
  it.each<[string, readonly Attempt[], Means, Step]>([
    ['in its view first: text that was missing lies farther off', [by('p', '', { end: UNAPPLIED })], TWO, { do: 'ask', rung: 1 }],
    ['which says nothing against the way of asking', [by('p', 't1', { end: UNAPPLIED, skill: 'assertion' })], { ...WAYS, providers: ['p', 'q'] }, { do: 'ask', rung: 1 }],
    ['in its way of asking, where the edit landed', [by('p', 't1', { skill: 'assertion' })], WAYS, { do: 'ask', rung: 1, skill: 'test' }],
    ['and back again', [by('p', 't1', { skill: 'assertion' }), by('p', 't2', { rung: 1, skill: 'test' })], WAYS, { do: 'ask', rung: 2 }],
    ['in who is asked, after two of one', [by('p', 't1'), by('p', 't2', { rung: 1 })], TWO, { do: 'ask', rung: 2, provider: 'q' }],
    ['also where neither could be applied', [by('p', '', { end: UNAPPLIED }), by('p', '', { end: UNAPPLIED, rung: 1 })], TWO, { do: 'ask', rung: 2, provider: 'q' }],
    ['the new one is asked in the way that fits best', [by('p', 't1', { skill: 'assertion' }), by('p', 't2', { rung: 1, skill: 'test' })], { ...WAYS, providers: ['p', 'q'] }, { do: 'ask', rung: 2, provider: 'q' }],
    ['and stays for its second', [by('p', 't1'), by('p', 't2'), by('q', 't3', { end: SCREENED })], TWO, { do: 'ask', rung: 1, provider: 'q' }],
    ['then it is the turn of who was asked least', [by('p', 't1'), by('p', 't2', { end: SCREENED, rung: 1 }), by('q', 't3', { end: SCREENED, rung: 2 }), by('q', 't4', { end: UNAPPLIED, rung: 2 })], { ...MODEL, providers: ['p', 'q', 'r'] }, { do: 'ask', rung: LAST, provider: 'r' }],
    ['whoever answered in place of one that is silent or blocks is asked on', [by('q', 't1')], TWO, { do: 'ask', rung: 1, provider: 'q' }],
    ['the same again is followed by another provider', [by('p', 't1'), by('p', 't1', { end: UNAPPLIED, rung: 1 })], TWO, { do: 'ask', rung: 2, provider: 'q' }],
    ['but not by one that says the same, too', [by('p', 't1'), by('q', 't1', { end: UNAPPLIED, rung: 1 })], TWO, stop('repeated')],
    ['nor by nobody', [by('p', 't1'), by('p', 't1', { end: UNAPPLIED, rung: 1 })], MODEL, stop('repeated')],
    ['at the widest view in the way of asking', [by('p', 't1', { end: UNAPPLIED, rung: LAST, skill: 'assertion' })], WAYS, { do: 'ask', rung: LAST, skill: 'test' }],
    ['at the widest view, all ways tried, in who is asked', [by('p', 't1', { end: UNAPPLIED, rung: LAST })], TWO, { do: 'ask', rung: LAST, provider: 'q' }],
    ['at the last only in what it saw fail', [by('p', 't1', { rung: LAST })], MODEL, { do: 'ask', rung: LAST }],
    ['and not at all where there was nothing to see', [by('p', 't1', { rung: LAST }), { ...without(by('p', '', { rung: LAST, end: EMPTY })) }], MODEL, stop('repeated')],
  ])('%s', (_, attempts, means, step) => {
    expect(next(attempts, MANY, CODE, means)).toEqual(step);
  });
});

describe('what gets nowhere ends', () => {
  it.each<[string, readonly Attempt[], Means, Step]>([
    ['the same failure after three changes that differ, the last with the widest view', [by('p', 't1'), by('p', 't2', { rung: 1 }), by('q', 't3', { rung: LAST })], TWO, stop('repeated')],
    ['not before the view was the widest', [by('p', 't1'), by('p', 't2'), by('q', 't3')], TWO, { do: 'ask', rung: 1, provider: 'q' }],
    ['not after two, even with the widest view', [by('p', 't1'), by('p', 't2', { rung: LAST })], TWO, { do: 'ask', rung: LAST, provider: 'q' }],
    ['not after two', [by('p', 't1'), by('p', 't2', { rung: 1 })], MODEL, { do: 'ask', rung: 2 }],
    ['nor where it is another failure each time', [by('p', 't1'), by('p', 't2', { rung: 1, end: { state: 'red', gone: ['f'], left: [], fresh: ['g'] } }), by('p', 't3', { rung: LAST, end: { state: 'red', gone: ['f'], left: [], fresh: ['h'] } })], MODEL, { do: 'ask', rung: LAST }],
    ['nor where a part was mended in between', [by('p', 't1'), by('p', 't2', { rung: 1 }), by('p', 't3', { rung: 2, end: PROGRESS }), by('p', 't4', { end: { state: 'red', gone: [], left: ['g'], fresh: [] } })], MODEL, { do: 'ask', rung: 1 }],
    ['more errors than before: somebody else', [by('p', 't1', { end: GREW })], TWO, { do: 'ask', rung: 1, provider: 'q' }],
    ['more errors than before and nobody else: another way', [by('p', 't1', { end: GREW, skill: 'assertion' })], WAYS, { do: 'ask', rung: 1, skill: 'test' }],
    ['more errors than before, twice', [by('p', 't1', { end: GREW }), by('q', 't2', { end: { ...GREW, fresh: ['n', 'm'] }, rung: 1 })], TWO, stop('repeated')],
    ['more errors than before, twice but not in a row', [by('p', 't1', { end: GREW }), by('q', 't2', { rung: 1 }), by('q', 't3', { end: { ...GREW, fresh: ['m'] }, rung: 2 })], TWO, { do: 'ask', rung: LAST }],
    ['as many errors as before are not more', [by('p', 't1', { end: { state: 'red', gone: ['f'], left: [], fresh: ['n'] } })], TWO, { do: 'ask', rung: 1 }],
    ['more errors on top of what was mended: from the base again', [by('p', 't1', { end: PROGRESS }), by('p', 't2', { end: { state: 'red', gone: [], left: ['g'], fresh: ['n'] } })], TWO, { do: 'ask', rung: 1, provider: 'q', afresh: true }],
    ['but not where a fixer mended it, which will not come again', [fixed('eslint', PROGRESS), by('p', 't2', { end: { state: 'red', gone: [], left: ['g'], fresh: ['n'] } })], { ...MODEL, fixers: ['eslint'] }, { do: 'ask', rung: 1 }],
    ['what is left after progress is asked of who made it', [by('p', 't1'), by('q', 't2', { end: PROGRESS, rung: 1 })], TWO, { do: 'ask', rung: 0, provider: 'q' }],
  ])('%s', (_, attempts, means, step) => {
    expect(next(attempts, MANY, CODE, means)).toEqual(step);
  });
});

it.each<[string, AttemptEnd]>([['unapplied', UNAPPLIED], ['screened', SCREENED], ['green now and then', unproven('repeat')]])('asks in eight different ways where there are that many: %s', (_, end) => {
  const means: Means = { ...WAYS, providers: ['p', 'q', 'r'] };
  const attempts: Attempt[] = [];
  for (let n = 0; n < 8; n++) {
    const step = next(attempts, MANY, CODE, means);
    if (step.do === 'ask') attempts.push(by(step.provider ?? 'p', `t${n}`, { end, rung: step.rung, skill: step.skill ?? 'assertion' }));
  }
  const keys = attempts.map(({ origin, rung, skill }) => `${origin.kind === 'model' ? origin.provider : ''} ${rung} ${skill}`);
  expect([keys.length, new Set(keys).size]).toEqual([8, 8]);
});

/** An attempt that left no patch behind. */
function without(attempt: Attempt): Attempt {
  return Object.fromEntries(Object.entries(attempt).filter(([name]) => name !== 'patch')) as unknown as Attempt;
}

const sized = (lines: number, end: AttemptEnd = RED): Attempt => ({ ...asked(`t${lines}`, end), patch: { ...patch(`t${lines}`), files: [{ path: 'a', modeBefore: '100644', modeAfter: '100644', before: 'x', after: 'y', added: lines, removed: 0, binary: false }] } });

it.each<[string, readonly Attempt[], number | null]>([
  ['the first is as long as it likes', [], null],
  ['twice the longest and 40 more', [sized(3), sized(10), sized(5)], 60],
  ['nothing raises it that was stopped', [sized(3), sized(200, SCREENED)], 46],
  ['a fixer is no measure', [{ ...sized(500), origin: { kind: 'fixer', name: 'eslint' } }], null],
  ['an attempt without a change neither', [silent('provider')], null],
])('the growth brake: %s', (_, attempts, most) => {
  expect(mostLines(attempts)).toBe(most);
});
