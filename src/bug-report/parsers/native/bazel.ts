import type { Kind, LogLine } from '../../../model/index.js';
import { blockMachine, type BlockRule } from '../../block.js';
import type { BugDraft, Parser, Sink } from '../../parser.js';

const common = { tool: 'bazel', severity: 'error' } as const;
const CAP = 500;

/** `ERROR: /src/BUILD:3:10: …`: a build file that is wrong, or an action of its rule that failed; what the action printed stands below. */
const PLACED = /^ERROR: ((?:[A-Za-z]:)?[^\s:]{1,400}):(\d{1,7}):(?:(\d{1,5}):)? (\S.{0,4000})$/;
const FAILED = /^(.{1,500}?) failed:? \(((?:Exit|Killed|Aborted|Segmentation fault|Terminated|Timeout)[^()]{0,60})\)/;
/** Of a label that nobody declared, without a place: from the command line. */
const UNKNOWN = /^ERROR: (?:(?:while parsing '.{1,300}': )?(?:error loading package '.{0,300}': |no such (?:target|package) ')|Unable to find package for |(?:Error|error) (?:loading|computing|evaluating) |Failed to load Starlark extension ').{1,1000}$/;
/** Only the news that there was something above. */
const NEWS = /^(?:ERROR|FAILED): ((?:error loading package '.{0,300}': Package '.{0,300}' contains errors|Analysis of target '.{1,300}' failed|Build did NOT complete successfully|Couldn't start the build|command succeeded, but |Build failed|not all tests were executed).{0,500})$/;
const REPEATED = /^ERROR: (?:Skipping '|No test targets were found|Error fetching repository: Traceback)/;

/** A macro or a rule that gave up: frames as in Python, then `Error in fail: no prices`. */
const starlark: BlockRule = {
  starts: /^ERROR: (?:\S{1,400}:\d{1,7}:\d{1,5}: .{0,500})?Traceback \(most recent call last\):$/,
  closes: /^Error(?: in \w{1,60})?: \S/,
  keeps: (text, body) => body.length < 60 && /^\s/.test(text),
  read: ({ body, from, to }) => {
    const message = /^Error(?: in \w{1,60})?: (\S.{0,4000})$/.exec(body.at(-1) ?? '')?.[1];
    if (message === undefined) return undefined;
    const frames = body.flatMap((line) => {
      const [, file, at, column, name] = /^\s{1,8}File "([^"]{1,400})", line (\d{1,7}), column (\d{1,5}), in (\S.{0,200})$/.exec(line) ?? [];
      return file === undefined ? [] : [{ file, line: Number(at), column: Number(column), function: name as string }];
    });
    const place = frames.at(-1);
    const stack = frames.map(({ column: _, ...frame }) => frame).reverse();
    return { ...common, kind: 'config', ...(place === undefined ? {} : { file: place.file, line: place.line, column: place.column, frames: stack }), message, from, to };
  },
};

const TEST = '((?:@{1,2}[\\w.~+-]{0,100})?\\/\\/[^\\s:]{0,300}:\\S{1,300})';
const FAIL = new RegExp(`^(FAIL|TIMEOUT): ${TEST} \\((?:shard \\d{1,4} of \\d{1,4}(?:, run \\d{1,4} of \\d{1,4})?\\) \\()?(?:see |Summary)`);
const RESULT = new RegExp(`^${TEST} {1,200}(?:\\(cached\\) )?(FAILED TO BUILD|FAILED|TIMEOUT|FLAKY|NO STATUS|INCOMPLETE|REMOTE FAILURE)(?:,| in |$)`);
const SUMS = /^Executed \d{1,9} out of (\d{1,9}) tests?: (\S.{0,300})$/;

/** A test that failed at first and passed when it was tried again is no failure, so results wait for the summary. */
interface Tests {
  line(line: LogLine): boolean;
  end(): void;
}

function createTests(sink: Sink): Tests {
  const failed = new Map<string, BugDraft>();
  const add = (test: string, word: string, n: number): void => {
    if (failed.has(test) || failed.size >= CAP) return;
    failed.set(test, { ...common, kind: 'test', test, message: word.startsWith('TIMEOUT') ? `${test} timed out` : `${test} failed`, from: n, to: n });
  };
  return {
    line({ text, n }) {
      const [, word, test] = FAIL.exec(text) ?? [];
      if (test !== undefined) add(test, word as string, n);
      const [, target, result = ''] = RESULT.exec(text) ?? [];
      if (result === 'FLAKY') failed.delete(target as string);
      // What did not build has said why.
      else if (target !== undefined && /^(?:FAILED$|TIMEOUT|REMOTE)/.test(result)) add(target, result, n);
      const sums = SUMS.exec(text);
      if (sums !== null) count(sink, Number(sums[1]), sums[2] as string);
      return test !== undefined || target !== undefined || sums !== null;
    },
    end() {
      for (const draft of failed.values()) sink.bug(draft);
      failed.clear();
    },
  };
}

/** `1 test passes, 1 fails to build and 1 was skipped.` */
function count(sink: Sink, total: number, words: string): void {
  const sum = (pattern: RegExp): number => [...words.matchAll(pattern)].reduce((all, [, number]) => all + Number(number), 0);
  sink.tests({ total, passed: sum(/(\d{1,9}) (?:tests? )?pass(?:es)?\b/g), failed: sum(/(\d{1,9}) (?:tests? )?fails?\b/g), skipped: sum(/(\d{1,9}) (?:tests? )?(?:was|were) skipped/g) });
}

function readError({ text, n }: LogLine, sink: Sink): boolean {
  const [, file, line, column, said = ''] = PLACED.exec(text) ?? [];
  const news = NEWS.exec(text)?.[1];
  if (file !== undefined) {
    const action = FAILED.exec(said);
    const message = action === null ? said : `${action[1] as string} failed: (${action[2] as string})`;
    sink.bug({ ...common, kind: action === null ? kindOf(said) : 'unknown', file, line: Number(line), ...(column === undefined ? {} : { column: Number(column) }), message, from: n, to: n });
  } else if (news !== undefined) sink.bug({ ...common, kind: 'unknown', message: news, from: n, to: n });
  else if (UNKNOWN.test(text)) sink.bug({ ...common, kind: kindOf(text), message: text.slice('ERROR: '.length), from: n, to: n });
  else return REPEATED.test(text);
  return true;
}

function kindOf(message: string): Kind {
  if (/^syntax error|contains syntax errors/.test(message)) return 'syntax';
  return /no such package '@|Error downloading|failed to fetch/.test(message) ? 'dependency' : 'config';
}

/** Bazel; the compilers' and the tests' own words below its lines are read by their own parsers. */
export const bazel: Parser = {
  tool: 'bazel',
  docs: 'https://bazel.build/docs/user-manual',
  proof: { tier: 1 },
  literals: ['BUILD:', '.bazel:', '.bzl:', 'WORKSPACE:', 'ERROR: Traceback', 'ERROR: no such ', 'ERROR: Skipping ', "ERROR: while parsing '", 'ERROR: error loading ', 'ERROR: Error ', 'ERROR: Analysis of ', "ERROR: Couldn't start", 'ERROR: No test targets', 'ERROR: Build', 'FAILED: Build', 'FAIL: //', 'FAIL: @', 'TIMEOUT: //', ' FAILED in ', ' TIMEOUT in ', ' FLAKY, failed in ', ' FAILED TO BUILD', ' NO STATUS', ' REMOTE FAILURE', 'Executed '],
  start: (sink) => {
    const tests = createTests(sink);
    return blockMachine([starlark], sink, { line: (line) => tests.line(line) || readError(line, sink), end: tests.end });
  },
};
