import type { Candidate } from '../../src/bracket/candidate.js';
import { judgeCandidate } from '../../src/bracket/try.js';
import { NO_GRANT } from '../../src/lib/grant.js';
import type { Attempt, Budget } from '../../src/model/index.js';
import { cutPatch } from '../../src/patch/index.js';
import type { HealRequest } from '../../src/story.js';
import { scriptedWorld, type Asked, type Scripted, type Told } from '../support/scripted-world.js';

/** Thirty lines; the change makes `xN` of the line N that it names. */
const BASE = Array.from({ length: 30 }, (_, i) => `line ${i + 1}\n`).join('');
const MAX: Budget = { maxAttempts: 3, maxCalls: 9, maxTokens: 9000, maxSeconds: 1000, spent: { attempts: 0, calls: 0, tokens: 0, seconds: 0 } };
const red = (yes: boolean): Told => ({ red: yes });
/** Green where all of these lines are changed. */
const needs = (...lines: readonly number[]) => ({ text }: Asked): Told => red(!lines.every((n) => text('a.js').includes(`x${n}\n`)));

const CANDIDATE: Omit<Candidate, 'cut'> = { origin: { kind: 'model', provider: 'p', model: 'm' }, rung: 0, rationale: '', usage: { calls: 1, promptTokens: 1, completionTokens: 1, seconds: 1 }, grant: NO_GRANT, shownFiles: ['a.js'], made: 'edits' };

interface Setting {
  readonly changed: readonly number[];
  readonly script: (asked: Asked) => Told;
  readonly request?: Partial<HealRequest>;
  readonly made?: Candidate['made'];
}

const open: Scripted[] = [];
afterEach(() => open.splice(0).forEach((one) => one.dispose()));

async function attempt({ changed, script, request = {}, made = 'edits' }: Setting): Promise<{ attempt: Attempt; world: Scripted; text: string; runs: number }> {
  const world = await scriptedWorld({ 'a.js': BASE }, script, request);
  open.push(world);
  const { repo } = world;
  const edits = changed.map((n) => ({ kind: 'replace', file: 'a.js', search: `line ${n}\n`, replace: `x${n}\n`, near: n }) as const);
  const cut = await cutPatch(repo, repo.state.baseTree, edits);
  if (!cut.ok) throw new Error(cut.text);
  const bracket = await world.bracket();
  const judged = await judgeCandidate(world.story, bracket, { ...CANDIDATE, made, cut });
  const bytes = await repo.read(judged.patch?.tree ?? '', 'a.js');
  return { attempt: judged, world, text: Buffer.from(bytes ?? []).toString(), runs: world.runs.length };
}

const changedIn = (text: string): number[] => [...text.matchAll(/^x(\d+)$/gm)].map((match) => Number(match[1]));

describe('minimising a green change', () => {
  it.each<[string, readonly number[], (asked: Asked) => Told, readonly number[], object]>([
    ['one place', [3], needs(3), [3], { state: 'not-tried', why: 'single' }],
    ['two hunks, one needed', [3, 25], needs(25), [25], { state: 'done', hunks: 2, kept: 1, dropped: ['a.js:3'], complete: true, sentence: '1 of 2 hunks was needed; dropped: a.js:3.' }],
    ['three hunks, two needed', [3, 13, 25], needs(3, 25), [3, 25], { hunks: 3, kept: 2, dropped: ['a.js:13'], complete: true, sentence: '2 of 3 hunks were needed; dropped: a.js:13.' }],
    ['all needed', [3, 13, 25], needs(3, 13, 25), [3, 13, 25], { hunks: 3, kept: 3, dropped: [], complete: true, sentence: 'All of the change is needed (3 hunks): with less of it the step is red.' }],
    ['groups in one hunk', [3, 6], needs(6), [6], { hunks: 1, kept: 1, dropped: ['a.js:3'], sentence: '1 hunk was needed, though not all lines of it; dropped: a.js:3.' }],
    ['hunks first, then groups', [3, 6, 25], needs(6), [6], { hunks: 2, kept: 1, dropped: ['a.js:3', 'a.js:25'], complete: true }],
    ['as many runs as there may be', [3, 6, 9, 12, 15, 18], needs(3, 6, 9, 12, 15, 18), [3, 6, 9, 12, 15, 18], { hunks: 1, kept: 1, dropped: [], complete: true }],
  ])('%s', async (_, changed, script, kept, minimised) => {
    const { attempt: { proof, end, trials, patch }, text, world } = await attempt({ changed, script });
    expect([changedIn(text), end.state]).toEqual([kept, 'verified']);
    expect(proof?.minimised).toMatchObject(minimised);
    expect(trials.map(({ tree, green }) => [tree, green])).toEqual(trials.map(() => [patch?.tree, true]));
    expect(trials.length).toBeGreaterThan(0);
    // Base, step, reverse, and no more than six of the search.
    expect(world.runs.length).toBeLessThanOrEqual(9);
  });

  it('stops after six runs and says so', async () => {
    const { attempt: { proof }, runs, text } = await attempt({ changed: [1, 4, 7, 10, 13, 16, 19, 22, 25, 28], script: needs(1, 4, 7, 10, 13, 16, 19, 22, 25, 28) });
    expect(proof?.minimised).toMatchObject({ complete: false, dropped: [], sentence: expect.stringContaining('ended after 6 runs') });
    expect([runs, changedIn(text)]).toEqual([9, [1, 4, 7, 10, 13, 16, 19, 22, 25, 28]]);
  });

  it.each<[string, number, number, object]>([
    ['a quarter of the time', 400, 4, { state: 'done', complete: false }],
    ['no time for one run', 280, 2, { state: 'not-tried', why: 'time' }],
    ['time enough', 4000, 6, { state: 'done', complete: true }],
  ])('%s', async (_, maxSeconds, runs, minimised) => {
    const slow = (asked: Asked): Told => ({ ...needs(3, 25, 13)(asked), seconds: 75 });
    const found = await attempt({ changed: [3, 13, 25], script: slow, request: { budget: { ...MAX, maxSeconds } } });
    expect([found.attempt.proof?.minimised, found.runs]).toEqual([expect.objectContaining(minimised), runs]);
  });

  it('gives a part of a change less time than a run may take otherwise', async () => {
    const { world } = await attempt({ changed: [3, 25], script: (asked) => ({ ...needs(3, 25)(asked), seconds: 10 }) });
    expect(world.runs.map(({ limit }) => limit)).toEqual([600, 600, 600, 40, 40]);
  });

  it('leaves alone what earlier attempts have added', async () => {
    const world = await scriptedWorld({ 'a.js': BASE, 'b.js': 'wrong\n' }, (asked) => red(needs(25)(asked).red || asked.text('b.js') !== 'right\n'));
    open.push(world);
    const edit = (n: number) => ({ kind: 'replace', file: 'a.js', search: `line ${n}\n`, replace: `x${n}\n`, near: n }) as const;
    const progress = await cutPatch(world.repo, world.repo.state.baseTree, [{ kind: 'replace', file: 'b.js', search: 'wrong', replace: 'right' }]);
    const cut = progress.ok ? await cutPatch(world.repo, progress.patch.tree, [edit(13), edit(25)]) : progress;
    if (!progress.ok || !cut.ok) throw new Error('the edits fit');
    const judged = await judgeCandidate(world.story, { ...(await world.bracket()), onto: progress.patch.tree }, { ...CANDIDATE, cut });
    const text = Buffer.from((await world.repo.read(judged.patch?.tree ?? '', 'a.js')) ?? []).toString();
    expect([changedIn(text), judged.patch?.base, judged.patch?.files.map(({ path }) => path)]).toEqual([[25], world.repo.state.baseTree, ['a.js', 'b.js']]);
    expect(judged.proof?.minimised).toMatchObject({ hunks: 2, kept: 1, dropped: ['a.js:13'] });
  });

  it('takes what a tool wrote whole', async () => {
    const { attempt: { proof }, runs } = await attempt({ changed: [3, 25], script: needs(3), made: 'tool' });
    expect([proof?.minimised, runs]).toEqual([expect.objectContaining({ state: 'not-tried', why: 'tool' }), 3]);
  });

  it('does not take fewer tests for green', async () => {
    const counted = (asked: Asked): Told => ({ ...needs(3)(asked), output: needs(3)(asked).red ? 'TypeError: boom\n    at main (a.js:1:1)\n' : `ℹ tests ${needs(25)(asked).red ? 1 : 2}\nℹ suites 0\nℹ pass ${needs(25)(asked).red ? 1 : 2}\nℹ fail 0\nℹ cancelled 0\nℹ skipped 0\nℹ todo 0\nℹ duration_ms 40\n` });
    const { attempt: { proof, trials }, text } = await attempt({ changed: [3, 25], script: counted });
    expect(trials[0]?.tests).toMatchObject({ total: 2 });
    expect([changedIn(text), proof?.minimised]).toEqual([[3, 25], expect.objectContaining({ dropped: [], complete: true })]);
  });
});

describe('the tests that failed', () => {
  it('are looked for by name where the whole step is run with the change, and nowhere else', async () => {
    const tap = (asked: Asked): Told => ({ ...needs(3)(asked), output: needs(3)(asked).red ? "TAP version 13\n# Subtest: adds\nnot ok 1 - adds\n  ---\n  duration_ms: 1\n  type: 'test'\n  location: '/a.js:3:1'\n  failureType: 'testCodeFailure'\n  error: 'boom'\n  code: 'ERR_TEST_FAILURE'\n  ...\n1..1\n# tests 1\n# pass 0\n# fail 1\n" : 'TAP version 13\nok 1 - something else\n1..1\n# tests 1\n# pass 1\n# fail 0\n' });
    const { attempt: { trials, proof } } = await attempt({ changed: [3], script: tap, request: { verifyCommand: 'further' } });
    expect(trials.map(({ scope, named }) => [scope, named])).toEqual([['step', { passed: 1, missing: ['adds'] }], ['verify', undefined]]);
    expect(proof?.reverse?.trial).not.toHaveProperty('named');
  });
});

describe('proving a green change', () => {
  /** Runs of the step by number: 1 base, 2 with the change, 3 without it, then repeats. */
  const nth = (reds: readonly number[], outputs: Readonly<Record<number, string>> = {}) => ({ n, command }: Asked): Told => (command === 'check' ? { ...red(reds.includes(n)), ...(outputs[n] === undefined ? {} : { output: outputs[n] }) } : red(command.includes('bad')));

  const failed = (test: string, error: string): string => `TAP version 13\n# Subtest: ${test}\nnot ok 1 - ${test}\n  ---\n  duration_ms: 1\n  type: 'test'\n  location: '/a.js:3:1'\n  failureType: 'testCodeFailure'\n  error: '${error}'\n  code: 'ERR_TEST_FAILURE'\n  ...\n1..1\n# tests 1\n# pass 0\n# fail 1\n`;

  it.each<[string, Setting, object, object, number]>([
    ['red again without it', { changed: [3], script: nth([1, 3]) }, { state: 'verified' }, { reverse: { state: 'red' } }, 3],
    ['green without it, too', { changed: [3], script: nth([1]) }, { state: 'unproven', why: 'flaky' }, { reverse: { state: 'green' } }, 3],
    ['red with something else without it', { changed: [3], script: nth([1, 3], { 3: 'RangeError: elsewhere\n    at other (b.js:2:2)\n' }) }, { state: 'verified' }, { reverse: { state: 'other' } }, 3],
    ['red without it, in the same test with other values', { changed: [3], script: nth([1, 3], { 1: failed('adds', 'got kqzx'), 3: failed('adds', 'got wvut') }) }, { state: 'verified' }, { reverse: { state: 'red', sentence: expect.stringContaining('the same tests fail') as string } }, 3],
    ['red without it, in another test', { changed: [3], script: nth([1, 3], { 1: failed('adds', 'got kqzx'), 3: failed('divides', 'got wvut') }) }, { state: 'verified' }, { reverse: { state: 'other' } }, 3],
    ['red without it with another last line that nobody can read', { changed: [3], script: nth([1, 3], { 1: 'gave up in room blue\n', 3: 'gave up in room green\n' }) }, { state: 'verified' }, { reverse: { state: 'red' } }, 3],
    ['no time for it', { changed: [3], script: (asked) => ({ ...nth([1, 3])(asked), seconds: 300 }) }, { state: 'verified' }, { reverse: { state: 'not-run' } }, 2],
    ['a further command that is green', { changed: [3], script: nth([1, 3]), request: { verifyCommand: 'good' } }, { state: 'verified' }, { verify: { state: 'green', command: 'good' } }, 4],
    ['a further command that was red before', { changed: [3], script: nth([1, 3]), request: { verifyCommand: 'bad' } }, { state: 'verified' }, { verify: { state: 'red-before' } }, 5],
    ['a further command that the change broke', { changed: [3], script: (asked) => (asked.command === 'further' ? needs(3)(asked).red ? red(false) : red(true) : nth([1, 3])(asked)), request: { verifyCommand: 'further' } }, { state: 'unproven', why: 'verify' }, { verify: { state: 'red' } }, 5],
    ['green as often as wanted', { changed: [3], script: nth([1, 3]), request: { repeat: 4 } }, { state: 'verified' }, { repeat: { asked: 4, ran: 4, red: 0 } }, 6],
    ['red in the second of four', { changed: [3], script: nth([1, 3, 4]), request: { repeat: 4 } }, { state: 'unproven', why: 'repeat' }, { repeat: { asked: 4, ran: 2, red: 1, sentence: 'With the change the step was red in run 2 of 4.' } }, 4],
    ['no time for all of them', { changed: [3], script: (asked) => ({ ...nth([1, 3])(asked), seconds: 240 }), request: { repeat: 4 } }, { state: 'verified' }, { repeat: { asked: 4, ran: 2, red: 0 } }, 4],
    ['a failure that looks flaky', { changed: [3, 25], script: nth([1, 3], { 1: 'Error: connect ECONNREFUSED 127.0.0.1:80\n    at main (a.js:1:1)\n', 3: 'Error: connect ECONNREFUSED 127.0.0.1:80\n    at main (a.js:1:1)\n' }) }, { state: 'verified' }, { repeat: { asked: 3, ran: 3, sign: 'network' }, minimised: { why: 'flaky' } }, 5],
    ['once where the user says so', { changed: [3], script: nth([1, 3], { 1: 'Error: connect ECONNREFUSED 127.0.0.1:80\n    at main (a.js:1:1)\n', 3: 'Error: connect ECONNREFUSED 127.0.0.1:80\n    at main (a.js:1:1)\n' }), request: { repeat: 1 } }, { state: 'verified' }, { reverse: { state: 'red' } }, 3],
  ])('%s', async (_, setting, end, proof, runs) => {
    const found = await attempt(setting);
    expect(found.attempt.end).toMatchObject(end);
    expect(found.attempt.proof).toMatchObject(proof);
    expect(found.runs).toBe(runs);
    expect(found.attempt.trials.every(({ tree }) => tree === found.attempt.patch?.tree)).toBe(true);
  });
});
