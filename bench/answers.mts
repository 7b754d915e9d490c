// How malformed answers fare. `node bench/answers.mts` (node 24): the frozen corpus in __tests__/fixtures/answers, read and placed as in a heal, with every file
// shown. Printed per language and together: cases, how many of the recoverable ones are applied to the byte, how many of the others are refused for
// the reason that is wanted, how many land anywhere else; and which rung of the ladder took how many.
import { fileURLToPath } from 'node:url';
import '../scripts/typescript.mjs';

const load = <T,>(path: string): Promise<T> => import(new URL(`../${path}`, import.meta.url).href) as Promise<T>;
const { applyAnswer, judgeOutcome, readAnswerCases } = await load<typeof import('../__tests__/support/answers.js')>('__tests__/support/answers.ts');

const cases = readAnswerCases(fileURLToPath(new URL('../__tests__/fixtures/answers', import.meta.url)));
const judged = await Promise.all(cases.map(async (one) => {
  const outcome = await applyAnswer(one.answer, one.files);
  return { one, outcome, is: judgeOutcome(one, outcome) };
}));

function row(name: string, all: typeof judged): string {
  const recoverable = all.filter(({ one }) => one.recoverable);
  const others = all.filter(({ one }) => !one.recoverable);
  const applied = recoverable.filter(({ is }) => is === 'applied').length;
  const refused = others.filter(({ is }) => is === 'refused').length;
  const wrong = all.filter(({ is }) => is === 'wrongly placed').length;
  return `| ${name} | ${all.length} | ${applied} of ${recoverable.length} | ${refused} of ${others.length} | ${wrong} |`;
}

const languages = [...new Set(cases.map((one) => one.language))];
const rungs = judged.flatMap(({ outcome }) => (outcome.ok ? [outcome.rung] : []));
const lines = [
  '| language | answers | recoverable, applied | others, refused | placed wrongly |',
  '| --- | --- | --- | --- | --- |',
  ...languages.map((language) => row(language, judged.filter(({ one }) => one.language === language))),
  row('all', judged),
  '',
  [...new Set(rungs)].sort((a, b) => a - b).map((rung) => `rung ${rung}: ${rungs.filter((one) => one === rung).length}`).join(', '),
];
process.stdout.write(`${lines.join('\n')}\n`);
