import { createCollector, isSame } from '../../src/bug-report/merge.js';
import type { BugDraft } from '../../src/bug-report/parser.js';

const draft = (fields: Partial<BugDraft>): BugDraft => ({ tool: 'tsc', kind: 'type', severity: 'error', message: 'Cannot find name x', from: 1, to: 1, ...fields });
const collect = (...drafts: (BugDraft & { weak?: boolean })[]): BugDraft[] => {
  const collector = createCollector(10);
  drafts.forEach(({ weak = false, ...each }, order) => collector.add({ draft: { ...each, from: order + 1, to: order + 1 }, order, weak }, () => `line ${order + 1}`));
  return collector.finish().kept.map((found) => found.draft);
};

describe('one error printed several times', () => {
  it.each<[string, Partial<BugDraft>, Partial<BugDraft>]>([
    ['by compiler and build tool', { file: 'src/a.ts', line: 3, column: 5, rule: 'TS2304' }, { tool: 'vite', file: 'src/a.ts', line: 3, message: 'TS2304: Cannot find name x.' }],
    ['with the path from another folder', { file: 'packages/x/src/a.ts', line: 3 }, { file: 'src/a.ts', line: 3 }],
    ['in a summary without place', { file: 'a.ts', line: 3 }, { message: 'cannot find name X' }],
    ['the same test, another message', { kind: 'test', test: 's > t', message: 'expected 1', file: 'a.test.ts', line: 4 }, { kind: 'test', test: 's > t', message: 'AssertionError', file: 'a.test.ts' }],
    ['the same without any place', {}, {}],
  ])('%s', (_, one, other) => {
    expect(collect(draft(one), draft(other))).toHaveLength(1);
    expect(collect(draft(other), draft(one))).toHaveLength(1);
  });

  it.each<[string, Partial<BugDraft>, Partial<BugDraft>]>([
    ['another line', { file: 'a.ts', line: 3 }, { file: 'a.ts', line: 4 }],
    ['another column', { file: 'a.ts', line: 3, column: 1 }, { file: 'a.ts', line: 3, column: 9 }],
    ['another rule', { file: 'a.ts', line: 3, rule: 'A1' }, { file: 'a.ts', line: 3, rule: 'B2' }],
    ['another message on the line', { file: 'a.ts', line: 3, message: "'a' is unused" }, { file: 'a.ts', line: 3, message: "'b' is unused" }],
    ['another file of the same name', { file: 'x/a.ts', line: 3 }, { file: 'y/a.ts', line: 3 }],
    ['another test of the same place', { kind: 'test', test: 's > t [1]', file: 'a.ts', line: 3 }, { kind: 'test', test: 's > t [2]', file: 'a.ts', line: 3 }],
    ['the same test name in another file', { kind: 'test', test: 'renders', file: 'a.test.ts' }, { kind: 'test', test: 'renders', file: 'b.test.ts' }],
    ['a short message inside another', { file: 'a.ts', line: 3, message: 'error' }, { file: 'a.ts', line: 3, message: 'syntax error near x' }],
  ])('not merged: %s', (_, one, other) => {
    expect(collect(draft(one), draft(other))).toHaveLength(2);
  });

  it('keeps what either of them says, and believes the named tool', () => {
    const [bug] = collect(
      { ...draft({ tool: 'generic', kind: 'unknown', severity: 'warning', file: 'src/a.ts', line: 3, message: 'error: Cannot find name x' }), weak: true },
      draft({ file: 'src/a.ts', line: 3, column: 5, rule: 'TS2304' }),
      draft({ file: 'src/a.ts', line: 3, endLine: 4, frames: [{ file: 'src/a.ts' }] }),
    );
    expect(bug).toMatchObject({ tool: 'tsc', kind: 'type', severity: 'error', column: 5, rule: 'TS2304', endLine: 4, frames: [{ file: 'src/a.ts' }], message: 'Cannot find name x' });
  });

  it('does not merge over steps', () => {
    expect(isSame({ draft: draft({}), step: 'a' }, { draft: draft({}), step: 'b' })).toBe(false);
  });

  it('counts what it drops, duplicates not', () => {
    const collector = createCollector(2);
    for (let n = 0; n < 10; n += 1) collector.add({ draft: draft({ file: `f${n % 5}.ts`, line: 1, from: n }), order: n, weak: false }, () => '');
    const { kept, dropped } = collector.finish();
    expect([kept.length, dropped]).toEqual([2, 6]);
  });

  it('quotes only what it keeps', () => {
    let quoted = 0;
    const collector = createCollector(1);
    for (let n = 0; n < 5; n += 1) collector.add({ draft: draft({ file: `f${n}.ts`, line: 1 }), order: n, weak: false }, () => String((quoted += 1)));
    expect(quoted).toBe(1);
  });
});
