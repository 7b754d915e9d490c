import { isTestPath } from '../../../src/lib/test-path.js';
import { bug, change, describeCheck, failure, run } from '../changes.js';

const RUST = 'pub fn add(a: i32) -> i32 {\n    a - 1\n}\n\n#[cfg(test)]\nmod tests {\n    use super::*;\n    #[test]\n    fn adds() {\n        assert_eq!(add(1), 2);\n    }\n}\n';
const DOCTEST = 'def f(a):\n    """Adds.\n\n    >>> f(1)\n    2\n\n    More.\n    """\n    return a - 1\n\n\nif __name__ == "__main__":\n    assert f(1) == 2\n\nX = 1\n';
const INSOURCE = 'export const f = (a) => a - 1;\n\nif (import.meta.vitest) {\n  const { it, expect } = import.meta.vitest;\n  it("adds", () => {\n    expect(f(1)).toBe(2);\n  });\n}\nexport const g = 1;\n';
const RUSTDOC = '/// Adds.\n/// ```\n/// assert_eq!(c::add(1), 2);\n/// ```\npub fn add(a: i32) -> i32 {\n    a - 1\n}\n';
const CHECK = "import assert from 'node:assert';\nimport { f } from './f.js';\n\nassert.equal(f(1), 2);\n";

describeCheck('test-regions', {
  stops: [
    ['a test by path', 'tests/test_a.py', 'assert 1\n', 'assert 2\n'],
    ['a new test', 'src/a.test.ts', undefined, 'x\n'],
    ['a snapshot', 'src/__snapshots__/a.test.ts.snap', 'a\n', 'b\n'],
    ['a fixture', 'fixtures/in.json', '1\n', '2\n'],
    ['a test item in Rust', 'src/lib.rs', RUST, RUST.replace('2);', '0);')],
    ['the failing assertion of a test item', 'src/lib.rs', RUST, RUST.replace('2);', '0);'), { failure: failure(bug({ file: 'src/lib.rs', line: RUST.slice(0, RUST.indexOf('assert')).split('\n').length, expected: '2' })) }],
    ['a test module taken away', 'src/lib.rs', RUST, RUST.slice(0, RUST.indexOf('#[cfg(test)]'))],
    ['a test switched off by its attribute', 'src/lib.rs', RUST, RUST.replace('#[test]', '#[test]\n    #[ignore]')],
    ['product code made test-only', 'src/lib.rs', RUST, `#[cfg(test)]\n${RUST}`],
    ['a doc example in Rust', 'src/lib.rs', RUSTDOC, RUSTDOC.replace(', 2)', ', 0)')],
    ['a doctest', 'src/f.py', DOCTEST, DOCTEST.replace('    2\n', '    0\n')],
    ['a doctest taken away', 'src/f.py', DOCTEST, DOCTEST.replace('    >>> f(1)\n    2\n', '')],
    ['a main guard', 'src/f.py', DOCTEST, DOCTEST.replace('assert f(1) == 2', 'pass')],
    ['tests in the source', 'src/f.ts', INSOURCE, INSOURCE.replace('toBe(2)', 'toBe(0)')],
    ['a file that imports a framework', 'src/check.mjs', "import test from 'node:test';\na\n", "import test from 'node:test';\nb\n"],
    ['a Python file that imports one', 'src/verify.py', 'import pytest\na\n', 'import pytest\nb\n'],
    ['a Go file that imports one', 'src/verify.go', 'import (\n\t"testing"\n)\na\n', 'import (\n\t"testing"\n)\nb\n'],
    ['a file with test blocks', 'src/verify.js', "describe('a', () => {\n  x\n});\n", "describe('a', () => {\n  y\n});\n"],
    ['the file of the failing assertion', 'check.mjs', CHECK, CHECK.replace('2)', '0)'), { failure: failure(bug({ file: 'check.mjs', line: 4, expected: '2' })) }],
    ['a granted test that says something else', 'a.test.ts', 'expect(f(1)).toBe(2);\n', 'expect(f(1)).toBe(0);\n', { grant: { paths: ['a.test.ts'] } }],
    ['a granted test with other blanks in a string', 'a.test.ts', 'expect(f()).toBe("a b");\n', 'expect(f()).toBe("ab");\n', { grant: { paths: ['a.test.ts'] } }],
    ['a granted Python test with an assertion pushed under an if', 'test_a.py', 'if x:\n    y()\nassert z\n', 'if x:\n    y()\n    assert z\n', { grant: { paths: ['test_a.py'] } }],
    ['an opened and denied test', 'tests/a.py', 'a\n', 'b\n', { policy: { allowPaths: ['tests/**'], denyPaths: ['tests'] } }],
  ],
  passes: [
    ['product code', 'src/a.ts', 'a\n', 'b\n'],
    ['product code beside a test item', 'src/lib.rs', RUST, RUST.replace('a - 1', 'a + 1')],
    ['product code beside the failing assertion of a test item', 'src/lib.rs', RUST, RUST.replace('a - 1', 'a + 1'), { failure: failure(bug({ file: 'src/lib.rs', line: RUST.slice(0, RUST.indexOf('assert')).split('\n').length, expected: '2' })) }],
    ['product code beside a doctest', 'src/f.py', DOCTEST, DOCTEST.replace('a - 1', 'a + 1')],
    ['code after a main guard', 'src/f.py', DOCTEST, DOCTEST.replace('X = 1', 'X = 2')],
    ['product code around tests in the source', 'src/f.ts', INSOURCE, INSOURCE.replace('a - 1', 'a + 1').replace('g = 1', 'g = 2')],
    ['product code below a doc example', 'src/lib.rs', RUSTDOC, RUSTDOC.replace('a - 1', 'a + 1')],
    ['code that is left out of tests, as far as regions go', 'src/lib.rs', '#[cfg(not(test))]\nfn a() {}\n', '#[cfg(not(test))]\nfn b() {}\n'],
    ['braces in strings and comments', 'src/lib.rs', `fn a() -> &'static str { "}" } // {\n${RUST}fn z() {}\n`, `fn a() -> &'static str { "}" } // {\n${RUST}fn y() {}\n`],
    ['a product file whose own assertion failed', 'src/f.py', 'def f(a):\n    assert a > 0\n    return a\n', 'def f(a):\n    assert a > 0\n    return -a\n', { failure: failure(bug({ kind: 'runtime', file: 'src/f.py', line: 2 })) }],
    ['a product file whose own assertion failed under a test', 'src/f.py', 'def f(a):\n    assert a > 0\n    return a\n', 'def f(a):\n    assert a > 0\n    return -a\n', { failure: failure(bug({ file: 'src/f.py', line: 2 })) }],
    ['a script that runs its doctests', 'src/f.py', 'import doctest\na = 1\n', 'import doctest\na = 2\n'],
    ['a test block in a string', 'src/gen.js', 'const a = `\ndescribe("x", () => {})\n`;\nx\n', 'const a = `\ndescribe("x", () => {})\n`;\ny\n'],
    ['tests that the caller opened', 'tests/a.py', 'assert 1\n', 'assert 2\n', { policy: { allowPaths: ['tests/**'] } }],
    ['a granted test with another layout', 'a.test.ts', "expect( f('a') ).toEqual([1,2,]);\n", 'expect(f("a"))\n  .toEqual([1, 2])\n', { grant: { paths: ['a.test.ts'] } }],
    ['a granted test with an import in another case', 'a.test.ts', "import { f } from './F.js';\n", "import { f } from './f.js';\n", { grant: { paths: ['a.test.ts'] } }],
  ],
});

describe('test-regions', () => {
  it('lets a granted exec bit of a test script through, and no other', () => {
    const one = change('tests/run.sh', '#!/bin/sh\n', '#!/bin/sh\n', { modeAfter: '100755' });
    expect(run('test-regions', one, { grant: { paths: ['tests/run.sh'], modes: true } }).ok).toBe(true);
    expect(run('test-regions', one).ok).toBe(false);
  });

  it.each([
    'test/a.js', 'Tests/A.cs', 'src/__tests__/a.ts', 'spec/a_spec.rb', 'a_test.go', 'pkg/a_test.go', 'test_a.py', 'a_test.py', 'conftest.py', 'src/a.spec.tsx', 'a.test.mjs', 'a-test.js', 'test.js', 'tests.py',
    'src/test/java/A.java', 'src/UserTest.java', 'src/UserTests.cs', 'UserIT.java', 'TestUser.java', 'UserSpec.scala', 'a.snap', '__snapshots__/a', '__mocks__/fs.js', 'testdata/x', 'fixtures/a.json', 'e2e/a.ts',
    'a.cy.ts', 'a.feature', 'a.bats', 'a.golden', 'out.approved.txt', 'setupTests.ts', 'test-utils/render.tsx', 'My.App.Tests/A.cs', 'a_unittest.cc', 'tests/common/mod.rs',
  ])('%s is a test', (path) => expect(isTestPath(path)).toBe(true));
  it.each(['src/a.ts', 'src/contest.py', 'src/Contest.java', 'src/latest.js', 'src/attestation/a.go', 'src/protest/a.rb', 'src/inspector.ts', 'src/Latest.cs', 'src/specification.md', 'src/testify.go', 'PodSpec.java'])(
    '%s is none',
    (path) => expect(isTestPath(path)).toBe(false),
  );
});
