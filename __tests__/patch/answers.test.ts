import { fileURLToPath } from 'node:url';
import { applyAnswer, judgeOutcome, readAnswerCases, type AnswerCase, type Judgement } from '../support/answers.js';

const cases = readAnswerCases(fileURLToPath(new URL('../fixtures/answers', import.meta.url)));

/** Cases that a person could read and the ladder does not; each is a price that was chosen. */
const NOT_YET: readonly string[] = [
  // Without the lines that are left out its brackets do not match, so it is not seen to be one function.
  'go: a whole method with dots inside',
  // The line below the ellipsis, a fence, stands in four places, and the one after it is the one that changes.
  'markdown: a whole file with its middle left out',
];

describe('malformed answers', () => {
  it.each(cases.map((one): [string, AnswerCase] => [`${one.language}: ${one.name}`, one]))('%s', async (name, one) => {
    const outcome = await applyAnswer(one.answer, one.files);
    const judged = judgeOutcome(one, outcome);
    const wanted: readonly Judgement[] = NOT_YET.includes(name) ? ['needlessly refused'] : 'after' in one.wanted ? ['applied'] : ['refused'];
    if (!wanted.includes(judged)) throw new Error(`${judged}: ${outcome.ok ? [...outcome.after.values()].join('\n') : `${outcome.refusal}: ${outcome.text}`}`);
  });

  it('are sixty and more in seven languages, none placed wrongly, nine of ten that can be recovered applied', async () => {
    const judged = await Promise.all(cases.map(async (one) => ({ one, is: judgeOutcome(one, await applyAnswer(one.answer, one.files)) })));
    const recoverable = judged.filter(({ one }) => one.recoverable);
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(new Set(cases.map((one) => one.language)).size).toBeGreaterThanOrEqual(7);
    expect(judged.filter(({ is }) => is === 'wrongly placed')).toEqual([]);
    expect(recoverable.filter(({ is }) => is === 'applied').length / recoverable.length).toBeGreaterThanOrEqual(0.9);
    expect(judged.filter(({ one, is }) => !one.recoverable && is !== 'refused')).toEqual([]);
  });
});
