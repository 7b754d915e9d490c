import type { BugReport, CheckResult, Failure, FileChange, Grant } from '../../src/model/index.js';
import { diffLines } from '../../src/lib/line-diff.js';
import { resolvePolicy, type PolicyChoice } from '../../src/lib/policy.js';
import type { ScreenInput } from '../../src/verdict/check.js';
import { checks } from '../../src/verdict/index.js';

/** A change from one text to another; undefined = absent on that side. */
export function change(path: string, before: string | undefined, after: string | undefined, fields: Partial<FileChange> = {}): FileChange {
  const { added, removed } = diffLines(before, after);
  return {
    path,
    modeBefore: before === undefined ? null : '100644',
    modeAfter: after === undefined ? null : '100644',
    before: before === undefined ? null : `hash of ${before}`,
    after: after === undefined ? null : `hash of ${after}`,
    added: added.length,
    removed: removed.length,
    binary: false,
    ...(before === undefined ? {} : { beforeText: before }),
    ...(after === undefined ? {} : { afterText: after }),
    ...fields,
  };
}

export interface Setting {
  readonly policy?: Partial<PolicyChoice>;
  readonly grant?: Partial<Grant>;
  readonly failure?: Failure;
  readonly basePaths?: readonly string[];
}

export function screenInput(changes: readonly FileChange[], { policy, grant, failure, basePaths }: Setting = {}): ScreenInput {
  return {
    changes,
    policy: resolvePolicy({ mode: 'fix', ...policy }),
    grant: { paths: [], modes: false, ...grant },
    ...(failure === undefined ? {} : { failure }),
    basePaths: basePaths ?? changes.filter((one) => one.modeBefore !== null).map((one) => one.path),
  };
}

/** One check of the registry on some changes. */
export function run(id: string, changes: FileChange | readonly FileChange[], setting: Setting = {}): CheckResult {
  const check = checks.find((one) => one.id === id);
  if (check === undefined) throw new Error(`no check ${id}`);
  return check.run(screenInput('path' in changes ? [changes] : changes, setting));
}

/** `[what, path, before, after, setting?]` */
export type Row = [what: string, path: string, before: string | undefined, after: string | undefined, setting?: Setting];

/** The table test of a check: what it must stop, and the honest twins that it must let pass. */
export function describeCheck(id: string, { stops, passes }: { stops: readonly Row[]; passes: readonly Row[] }): void {
  describe(id, () => {
    it.each(stops.map(whole))('stops %s', (_what, path, before, after, setting) => {
      const result = run(id, change(path, before, after), setting);
      expect(result).toMatchObject({ id, ok: false });
      expect(result.reason).toContain(path.slice(0, 20));
    });
    it.each(passes.map(whole))('passes %s', (_what, path, before, after, setting) => {
      expect(run(id, change(path, before, after), setting)).toEqual({ id, ok: true, reason: expect.stringMatching(/.\.$/) });
    });
    it('has both kinds of rows', () => expect(stops.length >= 3 && passes.length >= 2).toBe(true));
  });
}

/** A row without its last field would make jest hand a `done` callback to the test and wait for it. */
function whole([what, path, before, after, setting]: Row): Required<Row> {
  return [what, path, before, after, setting ?? {}];
}

export function bug(fields: Partial<BugReport> = {}): BugReport {
  return { id: 'b1', tool: 'jest', kind: 'test', severity: 'error', message: 'm', logLines: [1, 1], excerpt: '', fingerprint: 'f1', ...fields };
}

export function failure(...primary: BugReport[]): Failure {
  return { fingerprint: 'ff', primary, others: [], dropped: 0 };
}
