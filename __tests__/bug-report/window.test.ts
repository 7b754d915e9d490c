import { makeFailure, reportBugs } from '../../src/bug-report/index.js';
import { chooseWindow } from '../../src/bug-report/window.js';
import { cleanBytes } from '../../src/log/index.js';
import type { LogLine } from '../../src/model/index.js';
import { readBytes } from '../../src/reading.js';

const bytes = (...lines: string[]): Uint8Array => new TextEncoder().encode(lines.join('\n'));
const lines = (...texts: string[]): readonly LogLine[] => cleanBytes(bytes(...texts)).lines;
const noise = (count: number, of: (n: number) => string): string[] => Array.from({ length: count }, (_, n) => of(n));
const HEADER = ['##[group]Run ./check.sh', '\u001b[36;1m./check.sh\u001b[0m', 'shell: /usr/bin/bash -e {0}', '##[endgroup]'];
const EXIT = '##[error]Process completed with exit code 1.';

describe('the line that is most likely to say why', () => {
  it.each<[string, string[], string]>([
    ['the one that speaks of failure', [...noise(30, (n) => `copied file ${n} to the stage`), 'The licence header is missing in three places', 'Done in 3 s', 'cleaning up'], 'The licence header is missing in three places'],
    ['not what the tool says all the time', ['Failed to upload metrics: no token', ...noise(20, (n) => `batch ${n}: failed to reach the cache, going on`), 'quota of the project exceeded', 'bye'], 'quota of the project exceeded'],
    ['not the count of nothing', ['12 checks, 0 errors', 'schema differs from the one that is checked in', '0 failed, 3 skipped'], 'schema differs from the one that is checked in'],
    ['the last command, not what an earlier one tried', ['+ curl -f x', 'curl: cannot find it, trying elsewhere', '+ ./verify', 'signature of release.tar is wrong'], 'signature of release.tar is wrong'],
    ['the end, where nothing speaks of failure', ['one', 'two', 'the sums are 3 and 4'], 'the sums are 3 and 4'],
  ])('%s', (_, output, message) => {
    expect(chooseWindow(lines(...HEADER, ...output))?.message).toBe(message);
  });

  it('is only looked for in what the last command printed, and says how much is not shown', () => {
    const window = chooseWindow(lines('error of another step', ...HEADER, ...noise(50, (n) => `step ${n}`), 'the index is out of date', ...noise(40, (n) => `tidying ${n}`)));
    expect(window).toEqual({ message: 'the index is out of date', from: 47, to: 81, cut: 56 });
  });

  it('is not there where nothing was printed', () => {
    expect(chooseWindow(lines(...HEADER))).toBeNull();
    expect(chooseWindow([])).toBeNull();
  });
});

describe('when it is reported', () => {
  const output = [...HEADER, 'comparing', 'the snapshot of the API is out of date'];

  it('where the log states a failing exit that nobody explains', () => {
    const { bugs } = readBytes(bytes(...output, EXIT)).reports;
    expect(bugs.map((bug) => [bug.tool, bug.kind, bug.rule, bug.message, bug.causedBy])).toEqual([
      ['log', 'unknown', 'exit-1', 'the snapshot of the API is out of date', undefined],
      ['github', 'unknown', 'exit-1', 'Process completed with exit code 1.', 'b1'],
    ]);
    expect(bugs[0]?.excerpt).toBe('comparing\nthe snapshot of the API is out of date');
  });

  it('not where the error was read', () => {
    const { bugs } = readBytes(bytes(...output, "src/a.ts(3,7): error TS2304: Cannot find name 'x'.", EXIT)).reports;
    expect(bugs.map((bug) => bug.tool)).toEqual(['tsc', 'github']);
  });

  it('not in a green log', () => {
    const { reports } = readBytes(bytes(...output));
    expect(reports.bugs).toEqual([]);
    expect(makeFailure(reports, { job: '', step: '' })).toBeNull();
  });

  it('where the step is known to have failed', () => {
    const { reports } = readBytes(bytes(...output, '', ''));
    const failure = makeFailure(reports, { job: '', step: '', exitCode: 3 });
    expect(failure?.primary.map(({ tool, rule, message, logLines }) => ({ tool, rule, message, logLines }))).toEqual([{ tool: 'exit', rule: 'exit-3', message: 'the snapshot of the API is out of date', logLines: [5, 7] }]);
  });

  it('says so when it cut', () => {
    const { bugs } = readBytes(bytes(...HEADER, ...noise(300, (n) => `compared ${n}`), 'the snapshot of the API is out of date', EXIT)).reports;
    expect(bugs[0]?.excerpt.split('\n')[0]).toBe('… (291 more lines of this output are not shown)');
  });

  it('for each step of its own', () => {
    const step = (name: string, ...texts: string[]): string[] => texts.map((text) => `job\t${name}\t2026-01-01T00:00:00.0000000Z ${text}`);
    const { bugs } = readBytes(bytes(...step('a', ...HEADER, "src/a.ts(3,7): error TS2304: Cannot find name 'x'.", EXIT), ...step('b', ...HEADER, 'quota exceeded', EXIT))).reports;
    expect(bugs.filter((bug) => bug.causedBy === undefined).map((bug) => [bug.tool, bug.step, bug.message])).toEqual([['tsc', 'job / a', "Cannot find name 'x'."], ['log', 'job / b', 'quota exceeded']]);
  });

  it('the same from lines as from bytes', () => {
    const text = bytes(...output, EXIT);
    expect(reportBugs(cleanBytes(text).lines)).toEqual(readBytes(text).reports);
  });
});
