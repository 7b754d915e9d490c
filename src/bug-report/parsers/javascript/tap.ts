import type { Parser, Machine, Sink } from '../../parser.js';
import type { LogLine } from '../../../model/index.js';
import { createBats } from './tap-bats.js';
import { createProve, type Prove } from './tap-prove.js';
import { createTapRun, type TapRun } from './tap-run.js';
import { readFailedTest } from './tap-comments.js';
import { readResult } from './tap-result.js';

/**
 * TAP 12 to 14 of any producer (node-tap, tape, QUnit, mocha, AVA, vitest, deno, bats, Perl), and `prove`, which shows only the comments of failing
 * tests and a summary, and bats where it prints for people. Node's own runner prints TAP as well and has a reader of its own.
 */
export const tap: Parser = {
  tool: 'tap',
  also: ['bats', 'prove', 'tape', 'qunit'],
  docs: 'https://testanything.org/tap-version-14-specification.html',
  proof: { tier: 1 },
  literals: ['not ok ', '\nok ', ' ok ', 'TAP version ', '1..', '# Subtest: ', 'Failed test', '# tests ', '# pass ', '# fail ', '# cancelled ', '# { total: ', ' (Wstat: ', 'Result: ', 'All tests successful.', '# Looks like you', ' ✗ '],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const run = createTapRun(sink);
  const prove = createProve();
  const bats = createBats(sink);
  return {
    get open() {
      return run.open || prove.open || bats.open;
    },
    line(line) {
      return bats.line(line) || prove.line(line) || take(run, prove, line);
    },
    end() {
      bats.end();
      run.end(prove.results());
    },
  };
}

function take(run: TapRun, prove: Prove, line: LogLine): boolean {
  const text = line.text.trimEnd();
  if (run.open && run.continues(text, line.n)) return true;
  if (!/^\s{0,200}(?:TAP|(?:not )?ok\b|#|1\.\.|Result|All)/.test(text)) return false;
  if (/^TAP version \d\d$/.test(text.trim())) {
    if (run.counted) run.end(prove.results());
    return run.begin(true);
  }
  const result = text.includes('ok') ? readResult(text) : undefined;
  if (result !== undefined) return run.result(result, line.n);
  if (/^ {0,200}1\.\.\d{1,9}(?: |$)/.test(text)) return run.begin();
  return comment(run, prove, text, line.n);
}

function comment(run: TapRun, prove: Prove, text: string, n: number): boolean {
  const verdict = /^(?:Result: (?:PASS|FAIL)|All tests successful\.)$/.exec(text)?.[0];
  if (verdict !== undefined) {
    run.end(prove.results(), !verdict.endsWith('FAIL'));
    return true;
  }
  const match = /^( {0,200})#(?: (.{0,2000}))?$/.exec(text);
  if (match === null) return false;
  const [, space = '', said = ''] = match;
  const subtest = /^Subtest: (.{1,1000})$/.exec(said)?.[1];
  if (subtest !== undefined) return run.subtest(subtest, space.length);
  const failed = readFailedTest(said);
  if (failed !== undefined) return run.failed({ said, ...failed }, space.length, n);
  return run.count(said) || run.comment(said, space.length);
}
