import type { BugReport } from '../../src/model/index.js';
import { readBytes } from '../../src/reading.js';
import { readPair } from '../support/golden.js';

const golden = (tool: string, name: string): string => readPair({ tool, case: name }).log;
const EXIT = '##[error]Process completed with exit code 1.\n';
const NPM = 'npm error Lifecycle script `build` failed with error:\nnpm error code 2\nnpm error path /app\nnpm error workspace app@1.0.0\nnpm error command failed\nnpm error command sh -c tsc\n';
const SOLVE = 'process "/bin/sh -c npm run build" did not complete successfully: exit code: 2';
const inDocker = (log: string): string => log.split('\n').filter((line) => line !== '').map((line) => `#9 1.234 ${line}\n`).join('');

const read = (log: string): readonly BugReport[] => readBytes(new TextEncoder().encode(`##[group]Run it\n##[endgroup]\n${log}`)).reports.bugs;

/** What really ran, with what its runners say afterwards. */
describe('first cause first, in logs of several tools', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['cargo', golden('rustc', 'errors') + EXIT, 'rustc import src/store.rs', ['github']],
    ['tsc under npm', `${golden('tsc', 'plain')}${NPM}${EXIT}`, 'tsc type src/main.ts', ['npm', 'github']],
    ['tsc under yarn', `${golden('tsc', 'plain')}error Command failed with exit code 2.\n${EXIT}`, 'tsc type src/main.ts', ['github']],
    ['javac under maven', golden('maven', 'compile') + EXIT, 'javac compile compile/src/main/java/app/Cart.java', ['maven', 'github']],
    ['javac under gradle', golden('gradle', 'compile') + EXIT, 'javac compile compile/src/main/java/app/Cart.java', ['gradle', 'github']],
    ['go build failed, under make', `${golden('go-test', 'build')}make: *** [Makefile:3: test] Error 1\n${EXIT}`, 'go import setup/setup_test.go', ['make', 'github']],
    ['gcc under ninja', golden('ninja', 'compile') + EXIT, 'gcc compile main.c', ['ninja', 'github']],
    ['pytest under tox', `${golden('pytest', 'long')}py311: exit 1 (0.40 seconds) /app> pytest pid=12\n  py311: FAIL code 1 (0.5=setup[0.1]+cmd[0.4] seconds)\n  evaluation failed :( (0.60 seconds)\n${EXIT}`, 'pytest test tests/test_cart.py', ['tox', 'github']],
    ['a conftest that pytest cannot load', golden('pytest', 'conftest-syntax') + EXIT, 'pytest syntax conftest.py', ['github']],
    ['tsc in a docker build', `${inDocker(golden('tsc', 'plain'))}#9 ERROR: ${SOLVE}\n------\nERROR: failed to solve: ${SOLVE}\n##[error]buildx failed with: ERROR: failed to solve: ${SOLVE}\n${EXIT}`, 'tsc type src/main.ts', ['docker', 'github', 'github']],
    ['a suite that cannot be loaded, under npm', `${golden('jest', 'suite-fails')}npm ERR! Test failed.  See above for more details.\n${EXIT}`, 'jest syntax src/area.js', ['npm', 'github']],
    ['a type error before the tests that came first', `${golden('jest', 'matchers')}${golden('tsc', 'plain')}${EXIT}`, 'tsc type src/main.ts', ['github']],
    ['a failing test after a network warning', `curl: (28) Connection timed out after 30001 milliseconds\n${golden('jest', 'two-failing')}${EXIT}`, 'jest test __tests__/slug.test.js', ['github']],
    ['a killed compiler under make', `g++: fatal error: Killed signal terminated program cc1plus\nmake: *** [Makefile:3: a.o] Error 1\n${EXIT}`, 'infra infra -', ['make', 'github']],
    ['make alone', `make: *** [Makefile:5: check] Error 3\n${EXIT}`, 'make unknown -', ['github']],
  ])('%s', (_name, log, first, consequences) => {
    const bugs = read(log);
    const [top] = bugs;
    expect(`${top?.tool} ${top?.kind} ${top?.file ?? '-'}`).toBe(first);
    expect(bugs.filter((bug) => bug.causedBy !== undefined).map((bug) => bug.tool)).toEqual(consequences);
    expect(bugs.find((bug) => bug.message.startsWith('Process completed'))?.causedBy).toBe('b1');
  });
});
