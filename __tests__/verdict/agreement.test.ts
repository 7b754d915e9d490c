import type { Attempt, AttemptEnd, Origin, Patch } from '../../src/model/index.js';
import { agreementOf } from '../../src/verdict/index.js';

const HEAD = 'diff --git a/a.js b/a.js\nindex 1..2 100644\n--- a/a.js\n+++ b/a.js\n@@ -1,2 +1,2 @@\n';
const SAME = `${HEAD} f() {\n-  return a - b;\n+  return a + b;\n`;
const LAID_OUT = `${HEAD} f() {\n-  return a - b;\n+\treturn a  +  b;\n+\n`;
const MORE = `${SAME}+  g();\n`;
const OTHER = `${HEAD} f() {\n-  return a - b;\n+  return Math.abs(b);\n`;
const RED: AttemptEnd = { state: 'red', gone: [], left: ['f'], fresh: [] };
const GREEN: AttemptEnd = { state: 'unproven', why: 'verify', reason: 'x' };
const SCREENED: AttemptEnd = { state: 'screened', checks: [] };
const model = (provider: string): Origin => ({ kind: 'model', provider, model: 'm' });
const FIXER: Origin = { kind: 'fixer', name: 'eslint' };
const attempt = (origin: Origin, diff: string, end: AttemptEnd): Attempt => ({
  n: 1, rung: 0, rationale: '', screen: [], trials: [], usage: { calls: 0, promptTokens: 0, completionTokens: 0, seconds: 0 }, sentence: '', origin, end, patch: { base: 'b', tree: diff, files: [], diff, applyRung: 1 } satisfies Patch,
});
const proven = attempt(model('q'), SAME, { state: 'verified' });

describe('whether a second candidate agrees', () => {
  it.each<[string, readonly Attempt[], boolean | undefined]>([
    ['nobody else', [], undefined],
    ['another provider, but for layout', [attempt(model('p'), LAID_OUT, RED)], true],
    ['a fixer', [attempt(FIXER, SAME, GREEN)], true],
    ['the same provider is no second one', [attempt(model('q'), LAID_OUT, RED)], undefined],
    ['what was screened was never run', [attempt(model('p'), LAID_OUT, SCREENED)], undefined],
    ['another change that was red says nothing', [attempt(model('p'), OTHER, RED)], undefined],
    ['another change that was green as well', [attempt(model('p'), OTHER, GREEN)], false],
    ['more of the same that was green as well', [attempt(model('p'), MORE, GREEN)], undefined],
    ['one agrees, one does not', [attempt(model('p'), OTHER, GREEN), attempt(FIXER, LAID_OUT, RED)], true],
    ['what is no text cannot agree', [attempt(model('p'), 'diff --git a/x.png b/x.png\nGIT binary patch\n', GREEN)], undefined],
    ['the same lines in another file', [attempt(model('p'), SAME.replaceAll('a.js', 'b.js'), RED)], undefined],
  ])('%s', (_, others, agreed) => {
    expect(agreementOf([...others, proven])).toBe(agreed);
  });

  it('is not said of what is no text', () => {
    const binary = 'diff --git a/x.png b/x.png\nGIT binary patch\nliteral 3\n';
    for (const diff of [binary, SAME]) expect(agreementOf([attempt(model('p'), diff, GREEN), attempt(model('q'), binary, { state: 'verified' })])).toBeUndefined();
  });

  it('is not asked where there is no patch', () => {
    expect(agreementOf([])).toBeUndefined();
  });
});
