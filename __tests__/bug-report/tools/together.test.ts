import { reportBugs } from '../../../src/bug-report/index.js';
import { cleanBytes } from '../../../src/log/index.js';
import { readLines } from '../../support/brief.js';

const STACK = ['    at run (/home/runner/work/app/app/src/run.js:3:9)', '    at node:internal/main/run_main_module:33:47'];

describe('parsers of several tools in one log', () => {
  it('a failed script is blamed on what failed in it', () => {
    const bugs = readLines('/home/runner/work/app/app', 'Error: boom', ...STACK, '', 'npm error Lifecycle script `test` failed with error:', 'npm error code 1', 'npm error command failed', 'npm error command sh -c node x.js');
    expect(bugs.map((bug) => [bug.tool, bug.causedBy])).toEqual([['node', undefined], ['npm', bugs[0]?.id]]);
  });

  it('make, collect2 and -Werror only follow', () => {
    const linked = readLines("/usr/bin/ld: main.o: in function `main':", "main.c:(.text+0xa): undefined reference to `area'", 'collect2: error: ld returned 1 exit status', 'make: *** [Makefile:2: app] Error 1');
    expect(linked.map((bug) => [bug.tool, bug.causedBy])).toEqual([['ld', undefined], ['ld', linked[0]?.id], ['make', linked[0]?.id]]);
    const warned = readLines('A.java:7: warning: [unchecked] unchecked call', 'error: warnings found and -Werror specified');
    expect(warned.map((bug) => [bug.line, bug.causedBy])).toEqual([[7, undefined], [undefined, 'b1']]);
  });

  it('two blocks of npm are two failures', () => {
    const bugs = readLines('npm error Missing script: "a"', 'npm error A complete log of this run can be found in: x', 'out', 'npm error code E404', 'npm error 404 Not Found - GET http://localhost/x');
    expect(bugs.map((bug) => bug.rule)).toEqual(['missing-script', 'E404']);
  });

  it('counts are summed over runs', () => {
    const log = cleanBytes(new TextEncoder().encode('Tests:       1 failed, 2 skipped, 3 passed, 6 total\n=== 2 failed, 1 error, 4 passed in 0.2s ===\n'));
    expect(reportBugs(log.lines).tests).toEqual({ total: 13, passed: 7, failed: 4, skipped: 2 });
  });
});
