import type { BugReport, Trial } from '../../src/model/index.js';
import { asGreenAs } from '../../src/trial/index.js';

const bug = (fingerprint: string, severity: BugReport['severity'] = 'error'): BugReport => ({ id: 'b1', tool: 't', kind: 'test', severity, message: '', logLines: [1, 1], excerpt: '', fingerprint });
const trial = (fields: Partial<Trial> = {}, bugs: readonly BugReport[] = []): Trial => ({
  on: 'patched', scope: 'step', command: 'c', tree: 't', sandbox: 'none', network: false, green: true, exitCode: 0, reports: { bugs, dropped: 0, unread: 0 }, seconds: 1, tail: '', ...fields,
});
const counted = (total: number, passed: number, skipped: number): Partial<Trial> => ({ tests: { total, passed, failed: 0, skipped } });

describe('as green as another run', () => {
  it.each<[string, Trial, Trial, boolean]>([
    ['both green', trial(), trial(), true],
    ['red', trial({ green: false, exitCode: 1 }), trial(), false],
    ['as many tests', trial(counted(3, 3, 0)), trial(counted(3, 3, 0)), true],
    ['more tests', trial(counted(4, 4, 0)), trial(counted(3, 3, 0)), true],
    ['fewer tests', trial(counted(2, 2, 0)), trial(counted(3, 3, 0)), false],
    ['one skipped', trial(counted(3, 2, 1)), trial(counted(3, 3, 0)), false],
    ['one left to do', trial(counted(3, 2, 0)), trial(counted(3, 3, 0)), false],
    ['tests no longer counted', trial(), trial(counted(3, 3, 0)), false],
    ['tests counted only now', trial(counted(3, 3, 0)), trial(), true],
    ['an error more', trial({}, [bug('f')]), trial(), false],
    ['an error that both tell', trial({}, [bug('f')]), trial({}, [bug('f')]), true],
    ['a warning more', trial({}, [bug('w', 'warning')]), trial(), true],
  ])('%s', (_, run, reference, is) => expect(asGreenAs(run, reference)).toBe(is));
});
