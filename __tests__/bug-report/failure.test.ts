import { makeFailure } from '../../src/bug-report/index.js';
import type { BugReport, BugReports } from '../../src/model/index.js';

const bug = (id: string, fields: Partial<BugReport> = {}): BugReport => ({ id, tool: 'x', kind: 'lint', severity: 'error', message: id, logLines: [1, 1], excerpt: '', fingerprint: id.padEnd(16, '0'), ...fields });
const reports = (...bugs: BugReport[]): BugReports => ({ bugs, dropped: 3, unread: 0 });
const exited = bug('exit', { tool: 'github', kind: 'unknown', rule: 'exit-2', message: 'Process completed with exit code 2.', logLines: [9, 9] });
const here = { job: '', step: '' };

describe('the Failure of a step', () => {
  it('has the errors that follow from no other', () => {
    const failure = makeFailure(reports(bug('b1'), bug('b2', { causedBy: 'b1' }), bug('b3', { severity: 'warning' })), { ...here, exitCode: 1 });
    expect(failure?.primary.map(({ id }) => id)).toEqual(['b1']);
    expect(failure?.others.map(({ id }) => id)).toEqual(['b2', 'b3']);
    expect(failure?.dropped).toBe(3);
  });

  it('has warnings where there is no error', () => {
    const failure = makeFailure(reports({ ...exited, causedBy: 'b2' }, bug('b2', { severity: 'warning' })), { ...here, exitCode: 1 });
    expect(failure?.primary.map(({ id }) => id)).toEqual(['b2']);
  });

  it.each<[string, BugReport[], number | undefined, string | undefined, { rule: string; message: string } | null]>([
    ['red without a report', [], 3, '  last words ', { rule: 'exit-3', message: 'last words' }],
    ['red without a word', [], 3, undefined, { rule: 'exit-3', message: 'The command ended with exit code 3 and printed nothing.' }],
    ['only the exit line', [exited], undefined, 'last words', { rule: 'exit-2', message: 'last words' }],
    ['only the exit line, no last line', [exited], undefined, undefined, { rule: 'exit-2', message: 'Process completed with exit code 2.' }],
    ['only a note', [bug('b1', { severity: 'note' })], 1, 'x', { rule: 'exit-1', message: 'x' }],
    ['green', [], 0, 'x', null],
    ['no exit code', [], undefined, 'x', null],
    ['a note and no exit code', [bug('b1', { severity: 'note' })], undefined, 'x', null],
  ])('%s', (_, bugs, exitCode, lastLine, expected) => {
    const failure = makeFailure(reports(...bugs), { ...here, ...(exitCode === undefined ? {} : { exitCode }), ...(lastLine === undefined ? {} : { lastLine }) });
    if (expected === null) expect(failure).toBeNull();
    else expect(failure?.primary).toEqual([expect.objectContaining({ kind: 'unknown', severity: 'error', ...expected, fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) })]);
  });

  it('is the same whatever number stands in the last line, another with another exit code', () => {
    const name = (exitCode: number, lastLine: string): string | undefined => makeFailure(reports(), { ...here, exitCode, lastLine })?.fingerprint;
    expect(name(1, 'took 12 ms')).toBe(name(1, 'took 3.5 s'));
    expect(name(1, 'x')).not.toBe(name(2, 'x'));
  });

  it('takes what a shell said for a report, unlike the exit line', () => {
    const shell = bug('b1', { tool: 'exit', kind: 'runtime', rule: 'exit-126', message: 'bash: ./x.sh: Permission denied' });
    expect(makeFailure(reports(shell), { ...here, exitCode: 126 })?.primary).toEqual([shell]);
  });
});
