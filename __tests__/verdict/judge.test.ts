import type { BugReport, FileChange, Kind, Minimised, Patch, Proof, TestCounts, Trial } from '../../src/model/index.js';
import { resolvePolicy } from '../../src/lib/policy.js';
import type { JudgeInput } from '../../src/verdict/evidence.js';
import { judge } from '../../src/verdict/index.js';
import { bug, change, failure } from './changes.js';

const FIXER = { kind: 'fixer', name: 'x' } as const;
const MODEL = { kind: 'model', provider: 'p', model: 'm' } as const;
const COUNTS: TestCounts = { total: 3, passed: 2, failed: 1, skipped: 0 };
const GREEN: TestCounts = { total: 3, passed: 3, failed: 0, skipped: 0 };

function trial(fields: Partial<Trial> = {}, bugs: readonly BugReport[] = []): Trial {
  return {
    on: 'patched', scope: 'step', command: 'npm test', tree: 'after', sandbox: 'none', network: false, green: true, exitCode: 0,
    reports: { bugs, dropped: 0, unread: 0 }, seconds: 1, tail: '', ...fields,
  };
}

function patchOf(changes: readonly FileChange[], applyRung = 1): Patch {
  return { base: 'before', tree: 'after', diff: '', applyRung, files: changes };
}

const NEEDED: Minimised = { state: 'done', hunks: 2, kept: 2, dropped: [], complete: true, from: 'after', trials: [], seconds: 1, sentence: 'All needed.' };
const PROOF: Proof = { reverse: { state: 'red', sentence: 'Red again.' }, minimised: NEEDED };

const FAILED = bug({ test: 'adds', file: 'test/sum.test.js', frames: [{ file: 'src/sum.js', line: 2 }] });
const ONE = [change('src/sum.js', 'return a - b;\n', 'return a + b;\n')];

/** A model's one-line fix of a failing test, exact, in a file that a frame names, with everything green and counted. */
function best(fields: Partial<JudgeInput> = {}): JudgeInput {
  return {
    patch: patchOf(ONE), changes: ONE, failure: failure(FAILED), origin: MODEL,
    base: trial({ on: 'base', tree: 'before', green: false, exitCode: 1, tests: COUNTS }, [FAILED]),
    trials: [trial({ scope: 'narrow' }), trial({ tests: GREEN })],
    screen: [{ id: 'size', ok: true, reason: 'Small.' }], policy: resolvePolicy({ mode: 'fix' }), shownFiles: ['src/sum.js'], grant: { paths: [], modes: false }, proof: PROOF,
    ...fields,
  };
}

describe('judge: the score', () => {
  it('finds a normal one-line fix of a model ready', () => {
    const verdict = judge(best());
    expect(verdict).toMatchObject({ accepted: true, tier: 'ready' });
    expect(verdict.score).toBeGreaterThanOrEqual(0.8);
    expect(verdict.checks.every((check) => check.ok && check.reason !== '')).toBe(true);
    expect(verdict.score).toBeCloseTo(1 + verdict.evidence.reduce((sum, row) => sum + row.points, 0) / 100, 10);
  });

  it('finds it ready, too, where the file was only shown, nothing counted and no narrow run made', () => {
    const quiet = bug({ file: 'test/sum.test.js' });
    const input = best({ failure: failure(quiet), base: trial({ on: 'base', tree: 'before', green: false, exitCode: 1 }, [quiet]), trials: [trial()], proof: {} });
    expect(judge(input)).toMatchObject({ accepted: true, tier: 'ready' });
  });

  it('takes a hundred lines in four files with shifted indentation for a draft', () => {
    const body = (word: string): string => Array.from({ length: 13 }, (_, i) => `${word}${i}\n`).join('');
    const many = ['a', 'b', 'c', 'd'].map((name) => change(`src/${name}.js`, body('x'), body('y')));
    for (const shown of [many.map((one) => one.path)]) {
      for (const kind of ['lint', 'test'] as const) {
        const it = bug({ kind });
        const input = best({ patch: patchOf(many, 3), changes: many, failure: failure(it), base: trial({ on: 'base', tree: 'before', green: false, exitCode: 1 }, [it]), trials: [trial()], shownFiles: shown });
        expect(judge(input)).toMatchObject({ accepted: true, tier: 'draft' });
      }
    }
  });

  it('does not accept an edit out of the blue in several files', () => {
    const many = ['a', 'b', 'c', 'd'].map((name) => change(`src/${name}.js`, 'x\n', 'y\n'));
    expect(judge(best({ patch: patchOf(many), changes: many, shownFiles: [] }))).toMatchObject({ accepted: false, tier: 'none' });
  });

  it('finds the known fixes of fixers ready', () => {
    const lock = change('package-lock.json', Array.from({ length: 90 }, (_, i) => `a${i}\n`).join(''), Array.from({ length: 90 }, (_, i) => `b${i}\n`).join(''));
    const script = change('bin/run.sh', 'a\n', 'a\n', { modeAfter: '100755' });
    for (const [one, kind] of [[lock, 'dependency'], [script, 'unknown']] as [FileChange, Kind][]) {
      const it = bug({ kind });
      const input = best({
        patch: patchOf([one]), changes: [one], origin: FIXER, failure: failure(it), shownFiles: [], trials: [trial()],
        base: trial({ on: 'base', tree: 'before', green: false, exitCode: 1 }, [it]), grant: { paths: [one.path], modes: true, maxLines: 5000 },
      });
      expect(judge(input)).toMatchObject({ accepted: true, tier: 'ready' });
    }
  });

  it('follows the thresholds of the Policy', () => {
    expect(judge(best({ policy: resolvePolicy({ mode: 'fix', minConfidence: 0.99 }) }))).toMatchObject({ accepted: true, tier: 'draft' });
    expect(judge(best({ origin: FIXER, failure: failure(bug({ ...FAILED, kind: 'lint' })), policy: resolvePolicy({ mode: 'fix', minConfidence: 1 }) }))).toMatchObject({ tier: 'ready', score: 1 });
  });

  it.each<[string, number, Partial<Trial>]>([
    ['as many are named as passed', -20, { tests: GREEN, named: { passed: 3, missing: ['adds'] } }],
    ['the failed one is named as well', 0, { tests: GREEN, named: { passed: 3, missing: [] } }],
    ['fewer are named than passed', 0, { tests: GREEN, named: { passed: 2, missing: ['adds'] } }],
    ['some are named and nobody counted', -20, { named: { passed: 3, missing: ['adds'] } }],
    ['none are named', 0, { tests: GREEN, named: { passed: 0, missing: ['adds'] } }],
  ])('misses a test that failed only where %s', (_what, points, fields) => {
    expect(judge(best({ trials: [trial(fields)] })).evidence.find((row) => row.id === 'tests-named')?.points).toBe(points);
  });

  it.each([
    ['an absolute frame', '/clone/src/sum.js', true],
    ['a frame below a working directory', 'lib/sum.js', false],
    ['another file of the same name', 'sum.js', false],
  ])('sees through %s', (_what, file, named) => {
    const it = bug({ frames: [{ file }] });
    const verdict = judge(best({ failure: failure(it), base: trial({ on: 'base', tree: 'before', green: false, exitCode: 1, tests: COUNTS }, [it]) }));
    expect(verdict.evidence.find((row) => row.id === 'scope-shown')?.points).toBe(named ? 0 - 0 : -4);
  });
});

describe('judge: worse evidence never scores higher', () => {
  type Step = [what: string, worsen: (input: JudgeInput) => JudgeInput];
  const withFiles = (input: JudgeInput, files: readonly FileChange[]): JudgeInput => ({ ...input, patch: patchOf(files, input.patch.applyRung), changes: files });
  const order: readonly Kind[] = ['lint', 'test', 'dependency', 'config', 'unknown'];
  const worseKind = (kind: Kind): Kind => order[Math.min(order.length - 1, order.indexOf(kind) + 1)] ?? 'unknown';
  const steps: readonly Step[] = [
    ['one more file', (input) => withFiles(input, [...input.patch.files, change(`src/more${input.patch.files.length}.js`, 'a\n', 'b\n')])],
    ['ten more lines', (input) => withFiles(input, input.patch.files.map((file, i) => (i === 0 ? { ...file, added: file.added + 10 } : file)))],
    ['a looser rung', (input) => ({ ...input, patch: { ...input.patch, applyRung: input.patch.applyRung + 1 } })],
    ['a harder kind', (input) => ({ ...input, failure: { ...input.failure, primary: input.failure.primary.map((one) => ({ ...one, kind: worseKind(one.kind) })) } })],
    ['nothing shown', (input) => ({ ...input, shownFiles: [] })],
    ['no frames', (input) => ({ ...input, failure: { ...input.failure, primary: input.failure.primary.map((one) => ({ ...one, frames: [] })) } })],
    ['a model', (input) => ({ ...input, origin: MODEL })],
    ['no narrow run', (input) => (input.trials.some((one) => one.scope === 'narrow' && !one.green) ? input : { ...input, trials: input.trials.filter((one) => one.scope === 'step') })],
    ['a red narrow run', (input) => ({ ...input, trials: [...input.trials, trial({ scope: 'narrow', green: false, exitCode: 1 })] })],
    ['no counts', (input) => ({ ...input, base: withoutTests(input.base), trials: input.trials.map(withoutTests) })],
    ['a red step of the job', (input) => ({ ...input, besides: { ...input.besides, jobGreen: false } })],
    ['a candidate that disagrees', (input) => ({ ...input, besides: { ...input.besides, agreed: false } })],
    ['a like fix thrown away', (input) => ({ ...input, besides: { ...input.besides, precedent: false } })],
    ['a test that is not named any more', (input) => ({ ...input, trials: input.trials.map((one) => (one.scope === 'step' ? { ...one, named: { passed: 3, missing: ['adds'] } } : one)) })],
    ['not run again without the change', (input) => ({ ...input, proof: { ...input.proof, reverse: { state: input.proof?.reverse?.state === 'other' ? 'other' : 'not-run', sentence: 'x' } } })],
    ['other errors without the change', (input) => ({ ...input, proof: { ...input.proof, reverse: { state: 'other', sentence: 'x' } } })],
    ['a part that was not needed', (input) => ({ ...input, proof: { ...input.proof, minimised: { ...NEEDED, dropped: ['a.js:1'], complete: input.proof?.minimised?.state === 'done' && input.proof.minimised.complete } } })],
    ['a search that found no end', (input) => ({ ...input, proof: { ...input.proof, minimised: { ...NEEDED, complete: false } } })],
    ['fewer runs than asked for', (input) => ({ ...input, proof: { ...input.proof, repeat: { asked: 3, ran: 1, red: 0, sentence: 'x' } } })],
    ['a red step', (input) => ({ ...input, trials: [...input.trials, trial({ green: false, exitCode: 1 })] })],
    ['another tree', (input) => ({ ...input, trials: input.trials.map((one) => ({ ...one, tree: 'other' })) })],
    ['a screen that objects', (input) => ({ ...input, screen: [...input.screen, { id: 'x', ok: false, reason: 'No.' }] })],
  ];
  function withoutTests(one: Trial): Trial {
    return Object.fromEntries(Object.entries(one).filter(([key]) => key !== 'tests')) as unknown as Trial;
  }

  it('in 300 random walks from good to bad', () => {
    let seed = 3;
    const random = (below: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
    const falls = new Set<string>();
    for (let walk = 0; walk < 300; walk++) {
      const easy = bug({ ...FAILED, kind: 'lint' });
      let input = best({ origin: random(200) < 100 ? FIXER : MODEL, failure: failure(easy), base: trial({ on: 'base', tree: 'before', green: false, exitCode: 1, tests: COUNTS }, [easy]) });
      for (let i = 0; i < 12; i++) {
        const [what, worsen] = steps[Math.floor(random(steps.length * 100) / 100)] as Step;
        const [was, is] = [judge(input), judge(worsen(input))];
        expect({ what, worse: is.score <= was.score }).toEqual({ what, worse: true });
        if (is.score < was.score) falls.add(what);
        input = worsen(input);
      }
    }
    expect([...falls].sort()).toEqual(steps.map(([what]) => what).sort());
  });
});

describe('T2: judge: the hard checks', () => {
  const other = bug({ fingerprint: 'f2', message: 'another' });
  const red = { on: 'base', tree: 'before', green: false, exitCode: 1, tests: COUNTS } as const;
  const OTHER = bug({ ...FAILED, fingerprint: 'f3', test: 'other test' });
  const failing: [id: string, what: string, fields: Partial<JudgeInput>][] = [
    ['reproduced', 'the base was green', { base: trial({ ...red, green: true, exitCode: 0 }, [FAILED]) }],
    ['reproduced', 'the base showed another error', { base: trial(red, [other]) }],
    ['reproduced', 'the base is no base', { base: trial({ ...red, on: 'patched' }, [FAILED]) }],
    ['fingerprints-gone', 'the error is still told in a green step', { trials: [trial({ tests: GREEN }, [FAILED])] }],
    ['none-new', 'a new error is told in a green step', { trials: [trial({ tests: GREEN }, [other])] }],
    ['step-green', 'only the narrow command ran', { trials: [trial({ scope: 'narrow', tests: GREEN })] }],
    ['step-green', 'the step was red', { trials: [trial({ green: false, exitCode: 1, tests: GREEN })] }],
    ['step-green', 'the step was green once and red once', { trials: [trial({ tests: GREEN }), trial({ green: false, exitCode: 1, tests: GREEN })] }],
    ['step-green', 'a limit ended the step', { trials: [trial({ killedBy: 'time', tests: GREEN })] }],
    ['step-green', 'the exit code is unknown', { trials: [trial({ exitCode: null, tests: GREEN })] }],
    ['same-tree', 'another tree ran', { trials: [trial({ tree: 'other', tests: GREEN })] }],
    ['same-tree', 'the base was another tree', { base: trial({ ...red, tree: 'elsewhere' }, [FAILED]) }],
    ['tests-kept', 'fewer tests ran', { trials: [trial({ tests: { total: 2, passed: 2, failed: 0, skipped: 0 } })] }],
    ['tests-kept', 'a test is skipped', { trials: [trial({ tests: { total: 3, passed: 2, failed: 0, skipped: 1 } })] }],
    ['tests-kept', 'all that came to light is skipped', { base: trial({ on: 'base', tree: 'before', green: false, exitCode: 1, tests: { total: 3, passed: 2, failed: 1, skipped: 0 } }, [FAILED]), trials: [trial({ tests: { total: 9, passed: 3, failed: 0, skipped: 6 } })] }],
    ['tests-kept', 'as many as came to light are skipped, and not more pass', { trials: [trial({ tests: { total: 5, passed: 3, failed: 0, skipped: 2 } })] }],
    ['tests-kept', 'fewer tests passed', { trials: [trial({ tests: { total: 3, passed: 1, failed: 0, skipped: 0 } })] }],
    ['tests-kept', 'a test failed in a green step', { trials: [trial({ tests: { total: 3, passed: 2, failed: 1, skipped: 0 } })] }],
    ['tests-kept', 'nothing is counted any more', { trials: [trial()] }],
    ['failed-pass', 'a failing test is left to do instead of mended', { trials: [trial({ tests: { total: 3, passed: 2, failed: 0, skipped: 0 } })] }],
    ['failed-pass', 'one of two failing tests is', { failure: failure(FAILED, OTHER), base: trial({ on: 'base', tree: 'before', green: false, exitCode: 1, tests: { total: 4, passed: 2, failed: 2, skipped: 0 } }, [FAILED, OTHER]), trials: [trial({ tests: { total: 4, passed: 3, failed: 0, skipped: 0 } })] }],
    ['reverse-red', 'the step is green without the change, too', { proof: { reverse: { state: 'green', sentence: 'Green, too.' } } }],
    ['verify-green', 'the further command is red', { proof: { ...PROOF, verify: { state: 'red', command: 'c', sentence: 'Red.' } } }],
    ['repeats-green', 'one of three runs is red', { proof: { ...PROOF, repeat: { asked: 3, ran: 2, red: 1, sentence: 'Red in run 2.' } } }],
    ['screen-clean', 'a check of the screen objects', { screen: [{ id: 'binary', ok: false, reason: 'No.' }] }],
    ['screen-clean', 'there was no screen', { screen: [] }],
  ];
  it.each(failing)('%s fails where %s', (id, _what, fields) => {
    const verdict = judge(best(fields));
    expect(verdict).toMatchObject({ accepted: false, tier: 'none', score: 0 });
    expect(verdict.checks.filter((check) => !check.ok).map((check) => check.id)).toContain(id);
  });

  it.each<[string, Partial<JudgeInput>]>([
    ['a warning more', { trials: [trial({ tests: GREEN }, [bug({ fingerprint: 'w', severity: 'warning' })])] }],
    ['an error that the base told, too', { base: trial(red, [FAILED, other]), trials: [trial({ tests: GREEN }, [other])] }],
    ['an error that merely follows', { trials: [trial({ tests: GREEN }, [bug({ fingerprint: 'c', causedBy: 'b9' })])] }],
    ['a further command that was red before', { proof: { ...PROOF, verify: { state: 'red-before', command: 'c', sentence: 'Red before.' } } }],
    ['a step that nobody ran again', { proof: {} }],
    ['several reports of one test', { failure: failure(FAILED, bug({ ...FAILED, fingerprint: 'f4' })), base: trial(red, [FAILED]) }],
    ['tests that could not be loaded before, and a few of them skip themselves', { base: trial({ on: 'base', tree: 'before', green: false, exitCode: 1, tests: { total: 1, passed: 0, failed: 1, skipped: 0 } }, [FAILED]), trials: [trial({ tests: { total: 40, passed: 38, failed: 0, skipped: 2 } })] }],
    ['more tests than before', { trials: [trial({ tests: { total: 9, passed: 9, failed: 0, skipped: 0 } })] }],
    ['a failure that is only an exit code', { failure: failure(bug({ kind: 'lint', rule: 'exit-2', fingerprint: 'x' })), base: trial({ ...red, exitCode: 2 }) }],
  ])('lets %s pass', (_what, fields) => expect(judge(best(fields)).accepted).toBe(true));
});
