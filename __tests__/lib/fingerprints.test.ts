import { compareFailures, showsAny } from '../../src/lib/fingerprints.js';
import type { BugReport } from '../../src/model/index.js';

const bugs = (...names: string[]): BugReport[] =>
  names.map((fingerprint, i) => ({ id: `b${i + 1}`, tool: 't', kind: 'test', severity: 'error', message: 'm', logLines: [1, 1], excerpt: '', fingerprint }));

describe('compareFailures', () => {
  it.each([
    [['a', 'b'], ['b', 'c'], { gone: ['a'], left: ['b'], fresh: ['c'] }],
    [['a', 'b'], [], { gone: ['a', 'b'], left: [], fresh: [] }],
    [[], ['a', 'a'], { gone: [], left: [], fresh: ['a'] }],
    [['b', 'a'], ['a', 'b'], { gone: [], left: ['b', 'a'], fresh: [] }],
  ])('%j then %j', (before, after, expected) => {
    expect(compareFailures(bugs(...before), bugs(...after))).toEqual(expected);
  });
});

describe('showsAny', () => {
  it.each([
    [['a', 'b'], ['x', 'b'], true],
    [['a'], ['x'], false],
    [['a'], [], false],
  ])('%j in %j: %s', (wanted, seen, expected) => {
    expect(showsAny(bugs(...wanted), bugs(...seen))).toBe(expected);
  });
});
