import { sentenceFor, type SentenceFacts } from '../../src/record/index.js';
import { ENDINGS, HOSTILE, recordOf } from '../support/records.js';

describe('the sentence of an ending', () => {
  it.each(ENDINGS)('%s/%s says what happened and what to do, with and without facts', (outcome, reason) => {
    const { failure, diagnosis, attempts } = recordOf(outcome, reason);
    const all: SentenceFacts = { ...(failure === undefined ? {} : { failure }), ...(diagnosis === undefined ? {} : { diagnosis }), attempts, detail: 'some detail' };
    for (const facts of [{}, all]) {
      const sentence = sentenceFor(outcome, reason, facts);
      expect(sentence).toMatch(/^[A-Z][^\n]{30,}\.$/);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\.|\(\)|: ?\./);
    }
  });

  it('is another one for every ending', () => {
    const sentences = ENDINGS.map(([outcome, reason]) => sentenceFor(outcome, reason));
    expect(new Set(sentences).size).toBe(ENDINGS.length);
  });

  it('stays on one line and short, whatever the facts hold', () => {
    for (const [outcome, reason] of ENDINGS) {
      const { failure, diagnosis, attempts } = recordOf(outcome, reason, { hostile: true });
      const sentence = sentenceFor(outcome, reason, { ...(failure === undefined ? {} : { failure }), ...(diagnosis === undefined ? {} : { diagnosis }), attempts, detail: HOSTILE.repeat(50) });
      expect(sentence).not.toMatch(/[\n\r\u001b\u202e\u200b]/);
      expect(sentence.length).toBeLessThan(1200);
    }
  });

  it.each([
    ['gave-up', 'no-provider', /GEMINI_API_KEY.*OLLAMA_HOST/],
    ['gave-up', 'screened', /\(test-region\)/],
    ['gave-up', 'attempts', /3 attempts did not/],
    ['healed', 'ready', /The failing test "discount > ten tins cost a tenth less" is mended by gemini-2\.5-flash \(gemini\)/],
    ['escalated', 'infra', /\(An assertion of a test failed\)/],
    ['not-reproduced', 'other-failure', /setup.*env.*network/],
  ] as const)('%s/%s tells what a person needs', (outcome, reason, expected) => {
    expect(recordOf(outcome, reason).ending.sentence).toMatch(expected);
  });

  it.each([['attempts'], ['no-provider'], ['repeated'], ['budget']] as const)('gave-up/%s says where a change was green and why that was not enough', (reason) => {
    const [first] = recordOf('gave-up', 'attempts').attempts;
    const end = { state: 'unproven', why: 'verify', reason: 'The further command is red.' } as const;
    const facts = { attempts: first === undefined ? [] : [{ ...first, end }] };
    expect(sentenceFor('gave-up', reason, facts)).toContain('(the step was green once, but: The further command is red)');
    expect(sentenceFor('gave-up', 'score', { attempts: facts.attempts.map((one) => ({ ...one, end: { ...end, why: 'flaky' as const } })) })).toContain('comes and goes');
  });

  it.each<[string, object, RegExp]>([
    ['with network', { network: true }, /the earlier step "Make a b?x+…" of its job fails here \(exit 3\), so no fix/],
    ['without', { network: false }, /fails here \(exit 3, without network\), so no fix/],
    ['a limit', { network: true, killedBy: 'time' }, /fails here \(stopped by the limit on time\), so no fix/],
  ])('the step was not run because what came before it fails here: %s', (_, { network, killedBy }: { network?: boolean; killedBy?: 'time' }, words) => {
    const { base } = recordOf('not-reproduced', 'other-failure');
    if (base === undefined) throw new Error('no base');
    const replayed = { steps: [], passedOver: [], failed: `Make a\n\u202eb${'x'.repeat(200)}`, network: network === true, seconds: 1 };
    const sentence = sentenceFor('not-reproduced', 'other-failure', { base: { ...base, exitCode: 3, replayed, ...(killedBy === undefined ? {} : { killedBy }) } });
    expect(sentence).toMatch(words);
    expect(sentence).toMatch(/Give setup, which takes the place of all earlier steps/);
    expect(sentence).not.toMatch(/[\n\u202e]/);
  });

  it('does not throw on a pair that does not exist', () => {
    expect(sentenceFor('healed', 'fork')).toBe('The run ended: healed (fork).');
  });
});
