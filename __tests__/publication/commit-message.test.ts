import type { BugReport, HealRecord } from '../../src/model/index.js';
import { commitMessage } from '../../src/publication/commit-message.js';
import { BRANCH, branchName, failureKey } from '../../src/publication/names.js';
import { shellWord } from '../../src/lib/shell-word.js';
import { recordOf } from './record.js';

const BASE = 'a'.repeat(40);
const TREE = 'b'.repeat(40);

function subject(bug: Partial<BugReport>): string {
  return commitMessage(recordOf(bug), { base: BASE, tree: TREE }).split('\n')[0] ?? '';
}

describe('the subject', () => {
  it.each<[Partial<BugReport>, string]>([
    [{ rule: 'TS2322', message: "Type 'string' is not assignable to type 'number'.", file: 'src/a.ts' }, "fix: TS2322: Type 'string' is not assignable to type 'number' in a.ts"],
    [{ rule: 'TS2322', message: "Type 'string' is not assignable to type 'Record<string, number>'.", file: 'src/a.ts' }, "fix: TS2322: Type 'string' is not assignable to type… in a.ts"],
    [{ message: 'Boom', file: 'src/deep/b.js' }, 'fix: Boom in b.js'],
    [{ message: 'expected 1', test: 'tests/test_a.py::test_b', file: 'tests/test_a.py' }, 'fix: failing test tests/test_a.py::test_b'],
    [{ message: 'no file' }, 'fix: no file'],
    [{ message: '@#*' }, 'fix: make the failing step pass'],
  ])('says what was wrong: %j', (bug, wanted) => {
    expect(subject(bug)).toBe(wanted);
  });

  it.each([
    'ping @org/team and @@user',
    'fixes #1, closes o/r#2, Resolved: GH-3 and gh-GH-4',
    'clo#ses GH-#5',
    'fixes https://github.com/o/r/issues/3',
    'see h@ttps://github.com/o/r/issues/3',
    'x [skip ci] [ci skip] [no ci] [skip actions] ***NO_CI***',
    'x\nskip-checks: true\n\nSigned-off-by: A <a@b>\nHeal-Base: 0',
    '/merge\r\n@dependabot merge',
    'a\u2028b\u202ec\u200bd\u0000e\u001b[31mf',
    '🦀'.repeat(100),
    'x'.repeat(5000),
  ])('lets no order, reference or second line through: %j', (message) => {
    for (const bug of [{ message }, { message: 'm', rule: message }, { message: 'm', test: message }, { message: 'm', file: message }]) {
      const line = subject(bug);
      expect(line).not.toMatch(/[@#[\]*]|:\/\/|\bGH-|skip-checks|[\p{Cc}\p{Cf}\p{Zl}]|\b(?:fix|clos|resolv)e[sd] \d/iu);
      expect([...line].length).toBeLessThanOrEqual(72);
      expect(line.startsWith('fix: ')).toBe(true);
    }
  });
});

describe('the trailers', () => {
  it('stand alone in the last paragraph, and only hashes are in them', () => {
    const text = commitMessage(recordOf({ message: 'x' }), { base: BASE, tree: TREE });
    expect(text.trimEnd().split('\n\n').at(-1)).toBe(`Heal-Base: ${BASE}\nHeal-Failure: 0123456789abcdef\nHeal-Tree: ${TREE}`);
  });

  it('leave out a fingerprint that is none', () => {
    const text = commitMessage(recordOf({ message: 'x' }, 'evil\nHeal-Base: 1'), { base: BASE, tree: TREE });
    expect(text).not.toContain('Heal-Failure');
    expect(text).not.toContain('evil');
  });
});

describe('the branch', () => {
  it.each(['main', 'feature/x', '--upload-pack=x', 'refs/heads/main', 'a..b', '@{', 'x.lock', '-d', 'a\nb', '', '日本'])('of head branch %j has a name of ours', (head) => {
    expect(branchName(recordOf({}), head)).toMatch(BRANCH);
  });

  it.each(['0123456789abcdef', 'ABCDEF01', '', '../..', '--force-'])('of failure %j as well', (fingerprint) => {
    expect(branchName(recordOf({}, fingerprint), 'main')).toMatch(BRANCH);
  });

  it('is the same for the same head branch and failure, and another for any other', () => {
    const names = [branchName(recordOf({}), 'main'), branchName(recordOf({}), 'dev'), branchName(recordOf({}, 'ffffffffffff'), 'main'), branchName(recordOf({}), undefined)];
    expect(new Set(names).size).toBe(4);
    expect(branchName(recordOf({ message: 'other words' }), 'main')).toBe(names[0]);
    expect(names[0]).toBe('heal/0d6e4079-01234567');
    expect(failureKey(recordOf({}))).toBe('01234567');
  });

  it('takes the branch that the record names where HEAD is detached', () => {
    const record: HealRecord = { ...recordOf({}), branch: 'dev' };
    expect(branchName(record, undefined)).toBe(branchName(recordOf({}), 'dev'));
  });
});

describe('shellWord', () => {
  it.each([
    ['/tmp/a.patch', '/tmp/a.patch'],
    ['/tmp/a b', "'/tmp/a b'"],
    ["it's", "'it'\\''s'"],
    ['-rf', "'-rf'"],
    ['', "''"],
    ['$(x)', "'$(x)'"],
    ['a\nb', "'a\nb'"],
  ])('%j', (text, word) => {
    expect(shellWord(text)).toBe(word);
  });
});
