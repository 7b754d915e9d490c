import { createWatch, upToEnd } from '../../../src/proposal/replies/watch.js';

const BLOCK = 'src/a.js\n```\n<<<<<<< SEARCH\n  return a - b;\n=======\n  return a + b;\n>>>>>>> REPLACE\n```\n';
/** In pieces of one character, of a few, and in one. */
const whole = (text: string): (string | null)[] =>
  [1, 7, text.length || 1].map((size) => {
    const watch = createWatch();
    for (let at = 0; at < text.length; at += size) {
      const cut = watch.take(text.slice(at, at + size));
      if (cut !== null) return cut;
    }
    return null;
  });
const lines = (n: number, make: (n: number) => string): string => Array.from({ length: n }, (_, at) => `${make(at)}\n`).join('');

describe('an answer is read on while it may still be one', () => {
  it.each([
    ['nothing', ''],
    ['one block', BLOCK],
    ['two blocks with words between them', `${BLOCK}And the other:\n${BLOCK}`],
    ['an end mark inside a block', `a.html\n<<<<<<< SEARCH\n</s>\n=======\n<|im_end|>\n>>>>>>> REPLACE\n`],
    ['an end mark inside a second block', `${BLOCK}b.html\n<<<<<<< SEARCH\n</s>\n=======\nx\n>>>>>>> REPLACE\n`],
    ['an end mark before any block', `<|im_start|>\n${BLOCK}`],
    ['an end mark within a line', `${BLOCK}It says </s> there.\n`],
    ['sixty-three equal lines', lines(64, () => '  0,')],
    ['a long table', lines(500, (n) => `  [${n}, ${n * n}],`)],
    ['many short blocks that differ', lines(90, (n) => `a${n}.js\n<<<<<<< SEARCH\na${n}\n=======\nb\n>>>>>>> REPLACE\n`)],
    ['a long line that is no repetition', Array.from({ length: 900 }, (_, n) => `${n * 7919}`).join('')],
  ])('%s', (_name, text) => {
    expect(whole(text)).toEqual([null, null, null]);
  });
});

describe('it is cut short', () => {
  it.each([
    ['behind the end mark of a template', `${BLOCK}<|im_end|>\nHuman: and now`, 'ended'],
    ['where the next turn begins', `${BLOCK}\n<|im_start|>user\n`, 'ended'],
    ['behind </s>', `${BLOCK}</s>`, 'ended'],
    ['behind Gemma’s mark', `${BLOCK}<end_of_turn>\n`, 'ended'],
    ['where a line comes again and again', lines(80, () => 'return a + b;'), 'looping'],
    ['where blank lines do', lines(80, () => ''), 'looping'],
    ['where a block does', BLOCK.repeat(20), 'looping'],
    ['where a block does after others', `${lines(70, (n) => `line ${n}`)}${BLOCK.repeat(20)}`, 'looping'],
    ['where a word does, without a line’s end', 'and '.repeat(800), 'looping'],
    ['where one character does', '='.repeat(3_000), 'looping'],
  ])('%s', (_name, text, cut) => {
    expect(whole(text)).toEqual([cut, cut, cut]);
  });
});

it('the mark and what stands behind it are no part of the answer', () => {
  expect(upToEnd(`${BLOCK}<|im_end|>\nuser: more`)).toBe(BLOCK.slice(0, -1));
  expect(upToEnd(BLOCK)).toBe(BLOCK);
  expect(upToEnd('a </s> REPLACE b\n</s>c')).toBe('a </s> REPLACE b');
});

it('a hostile answer does not make it slow', () => {
  const started = process.cpuUsage().user;
  for (const text of ['a'.repeat(1_000_000), `${'ab'.repeat(999)}c`.repeat(400), lines(50_000, (n) => `${n % 47}`), `${BLOCK}${' '.repeat(500_000)}<|im_end`]) whole(text);
  expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(10);
});
