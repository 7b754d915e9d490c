import { literal, TARGETS, type Job } from './narrow-job.js';
import { splitArguments } from './narrow-tools.js';
import { quoteWord, type Word } from './simple-command.js';

/** docs: cmake.org/cmake/help/latest/manual/ctest.1.html */
const OPTIONS = {
  values: ['-C', '--build-config', '-E', '--exclude-regex', '-LE', '--test-dir', '--timeout', '-O', '--output-log', '--output-junit', '--repeat', '--stop-time'],
  flags: /^(?:-(?:[VQ]|VV|j\d{0,3})|--(?:verbose|extra-verbose|quiet|output-on-failure|progress|stop-on-failure|no-compress-output|schedule-random|parallel)|--(?!tests-regex|label-regex|rerun)[a-z-]{1,40}=.{0,300})$/,
};

/** `ctest` with a pattern of the tests that failed, and GoogleTest's own programs with a filter. */
export function narrowNative(words: readonly Word[], job: Job): readonly string[] | null {
  const at = words.findIndex((word) => !/^\w{1,100}=/.test(word.value));
  const program = words[at]?.value ?? '';
  if (program === 'ctest') return narrowCtest(words, at, job);
  return /^(?:\.\/|[\w.-]{1,100}\/)[\w./-]{1,300}$/.test(program) && !/\.(?:sh|py|pl|rb|js)$/.test(program) ? narrowGtest(words, at, job) : null;
}

function narrowCtest(words: readonly Word[], at: number, { failure }: Job): readonly string[] | null {
  const rest = words.slice(at + 1).flatMap((word, n, all) => (/^(?:-j|--parallel)$/.test(all[n - 1]?.value ?? '') && /^\d{1,3}$/.test(word.value) ? [] : [word]));
  const split = splitArguments(rest, OPTIONS);
  if (split === null || split.greedy || split.positionals.length > 0) return null;
  const failed = [...failure.primary, ...failure.others].filter((bug) => bug.tool === 'ctest' && bug.test !== undefined);
  const names = [...new Set(failed.map((bug) => bug.test ?? ''))];
  if (names.length === 0 || names.length > TARGETS || names.some((name) => !/^[^'\n\r]{1,300}$/.test(name))) return null;
  const [only = ''] = names;
  const pattern = names.length === 1 ? `^${literal(only)}$` : `^(${names.map(literal).join('|')})$`;
  return words.map((word) => word.raw).concat('-R', quoteWord(pattern));
}

function narrowGtest(words: readonly Word[], at: number, { failure }: Job): readonly string[] | null {
  if (words.slice(at + 1).some((word) => !/^--gtest_(?!filter|list|also)\w{1,60}(?:=|$)/.test(word.value))) return null;
  const names = [...new Set(failure.primary.flatMap((bug) => (/^(?:gtest|googletest)$/.test(bug.tool) && bug.test !== undefined ? [bug.test] : [])))];
  if (names.length === 0 || names.length > TARGETS || names.length < failure.primary.length || names.some((name) => !/^[\w/]{1,200}\.[\w/]{1,200}$/.test(name))) return null;
  return [...words.map((word) => word.raw), `--gtest_filter=${names.join(':')}`];
}
