import { change, describeCheck, run } from '../changes.js';

const PY = 'from shop import total\n\n\ndef test_a():\n    assert total([1]) == 12\n    assert total([2]) in (1, 2)\n\n\ndef test_b():\n    with pytest.raises(ValueError):\n        total(None)\n';
const TS = "import { total } from './shop.js';\n\ndescribe('total', () => {\n  it('adds', async () => {\n    expect(total([1])).toBe(12);\n    await expect(load()).rejects.toThrow('no');\n  });\n});\n";
const GO = 'package a\n\nimport "testing"\n\nfunc TestA(t *testing.T) {\n\trows := []struct{ in, want int }{\n\t\t{1, 2},\n\t\t{3, 4},\n\t}\n\tfor _, row := range rows {\n\t\tif got := F(row.in); got != row.want {\n\t\t\tt.Errorf("got %d", got)\n\t\t}\n\t}\n}\n';
const RS = '#[test]\nfn a() {\n    assert_eq!(f(1), 12);\n}\n\n#[test]\nfn b() {\n    assert!(f(2) > 3);\n}\n';
const JAVA = 'import org.junit.jupiter.api.Test;\n\nclass ATest {\n    @Test\n    void a() {\n        assertEquals(12, f(1));\n    }\n}\n';

describeCheck('tamper-01-skip', {
  stops: [
    ['a mark', 'tests/test_a.py', PY, PY.replace('def test_a', '@pytest.mark.xfail\ndef test_a')],
    ['only', 'a.test.ts', TS, TS.replace("it('adds'", "it.only('adds'")],
    ['t.Skip', 'a_test.go', GO, GO.replace('\trows :=', '\tt.Skip()\n\trows :=')],
    ['#[ignore]', 'tests/a.rs', RS, RS.replace('#[test]\n', '#[test]\n#[ignore = "slow"]\n')],
    ['@Disabled', 'ATest.java', JAVA, JAVA.replace('    @Test\n', '    @Disabled\n    @Test\n')],
  ],
  passes: [
    ['one test more', 'tests/test_a.py', PY, `${PY}\n\ndef test_c():\n    assert total([3]) == 13\n`],
    ['a skip that goes', 'a.test.ts', TS.replace("it('adds'", "it.skip('adds'"), TS],
    ['a skipped line of product code', 'src/a.py', 'def f(rows):\n    return rows\n', 'def f(rows):\n    return skip(rows)\n'],
    ['a comment about skipping', 'a.test.ts', TS, TS.replace('  it(', '  // do not use it.skip( here\n  it(')],
    ['a skip of an array in the product', 'src/a.rs', 'fn f() { g(); }\n', 'fn f() { g().iter().skip(1); }\n'],
  ],
});

describeCheck('tamper-02-assertion-removed', {
  stops: [
    ['one of two', 'tests/test_a.py', PY, PY.replace('    assert total([1]) == 12\n', '')],
    ['commented out', 'a.test.ts', TS, TS.replace('    expect(total', '    // expect(total')],
    ['in Rust', 'tests/a.rs', RS, RS.replace('    assert!(f(2) > 3);\n', '')],
    ['in Java', 'ATest.java', JAVA, JAVA.replace('        assertEquals(12, f(1));\n', '')],
  ],
  passes: [
    ['an assertion that moves', 'tests/test_a.py', PY, PY.replace('    assert total([1]) == 12\n', '').replace('def test_b():\n', 'def test_b():\n    assert total([1]) == 12\n')],
    ['another layout', 'a.test.ts', TS, TS.replace('expect(total([1])).toBe(12)', 'expect(\n      total([1]),\n    ).toBe(12)')],
    ['one more', 'tests/a.rs', RS, RS.replace('    assert!', '    assert_eq!(f(9), 9);\n    assert!')],
    ['an assertion of product code', 'src/a.py', 'def f(a):\n    assert a\n    return a\n', 'def f(a):\n    return a\n'],
  ],
});

describeCheck('tamper-03-weaker-assertion', {
  stops: [
    ['== to in', 'tests/test_a.py', PY, PY.replace('total([1]) == 12', 'total([1]) in (12, 13)')],
    ['toBe to toBeDefined', 'a.test.ts', TS, TS.replace('.toBe(12)', '.toBeDefined()')],
    ['an error of any text', 'a.test.ts', TS, TS.replace(".toThrow('no')", '.toThrow()')],
    ['an error of any kind', 'tests/test_a.py', PY, PY.replace('ValueError', 'Exception')],
    ['assert_eq to assert', 'tests/a.rs', RS, RS.replace('assert_eq!(f(1), 12)', 'assert!(f(1) > 0)')],
    ['equals to not null', 'ATest.java', JAVA, JAVA.replace('assertEquals(12, f(1))', 'assertNotNull(f(1))')],
    ['a negation', 'a.test.ts', TS, TS.replace('.toBe(12)', '.not.toBe(11)')],
  ],
  passes: [
    ['a stronger one', 'tests/test_a.py', PY, PY.replace('total([2]) in (1, 2)', 'total([2]) == 1')],
    ['the same by another name', 'a.test.ts', TS, TS.replace('.toBe(12)', '.toStrictEqual(12)')],
    ['an error that is named', 'tests/test_a.py', PY.replace('ValueError', 'Exception'), PY],
    ['a stronger one in Rust', 'tests/a.rs', RS, RS.replace('assert!(f(2) > 3)', 'assert_eq!(f(2), 4)')],
  ],
});

describeCheck('tamper-04-expectation-rewritten', {
  stops: [
    ['a number', 'tests/test_a.py', PY, PY.replace('== 12', '== 13')],
    ['a row of a table', 'a_test.go', GO, GO.replace('{3, 4}', '{3, 5}')],
    ['a text', 'a.test.ts', TS, TS.replace("'no'", "'yes'")],
    ['a binding one step before', 'tests/test_b.py', 'def test_a():\n    want = "a"\n    assert f() == want\n', 'def test_a():\n    want = "b"\n    assert f() == want\n'],
    ['Java', 'ATest.java', JAVA, JAVA.replace('12', '13')],
  ],
  passes: [
    ['the path of an import', 'a.test.ts', TS, TS.replace('./shop.js', './Shop.js')],
    ['the title of a test', 'a.test.ts', TS, TS.replace("'adds'", "'adds prices'")],
    ['a literal that no assertion sees', 'tests/test_b.py', 'def test_a():\n    folder = "a"\n    clean(folder)\n    assert f() == 1\n', 'def test_a():\n    folder = "b"\n    clean(folder)\n    assert f() == 1\n'],
    ['a comment', 'tests/test_a.py', PY, PY.replace('== 12', '== 12  # not 13')],
  ],
});

describeCheck('tamper-05-tautology', {
  stops: [
    ['assert True', 'tests/test_a.py', PY, PY.replace('assert total([1]) == 12', 'assert True')],
    ['a value with itself', 'a.test.ts', TS, TS.replace('.toBe(12)', '.toBe(total([1]))')],
    ['an end before it', 'tests/a.rs', RS, RS.replace('    assert_eq!', '    return;\n    assert_eq!')],
    ['a promise that nobody waits for', 'a.test.ts', TS, TS.replace('await expect', 'expect')],
    ['dead code', 'tests/test_a.py', PY, PY.replace('    assert total([1]) == 12', '    if False:\n        assert total([1]) == 12')],
    ['Java', 'ATest.java', JAVA, JAVA.replace('assertEquals(12, f(1))', 'assertTrue(true)')],
  ],
  passes: [
    ['a comparison with True', 'tests/test_a.py', PY, PY.replace('total([2]) in (1, 2)', 'total([2]) is True')],
    ['a message', 'tests/test_a.py', PY, PY.replace('== 12', '== 12, "adds"')],
    ['an await more', 'a.test.ts', TS.replace('await expect', 'expect'), TS],
    ['assert False where nobody comes', 'tests/test_a.py', PY, PY.replace('        total(None)', '        total(None)\n        assert False, "unreachable"')],
  ],
});

describeCheck('tamper-06-uncollected', {
  stops: [
    ['a deleted file', 'tests/test_a.py', PY, undefined],
    ['a name that is not found', 'tests/test_a.py', PY, PY.replace('def test_a', 'def a_test')],
    ['a lost attribute', 'tests/a.rs', RS, RS.replace('#[test]\nfn b', 'fn b')],
    ['a small letter', 'a_test.go', GO, GO.replace('TestA', 'testA')],
    ['settings', 'pyproject.toml', '[tool.pytest.ini_options]\ntestpaths = ["tests"]\n', '[tool.pytest.ini_options]\ntestpaths = ["tests/a"]\n'],
  ],
  passes: [
    ['one more', 'tests/a.rs', RS, `${RS}\n#[test]\nfn c() {\n    assert_eq!(f(3), 3);\n}\n`],
    ['another name that is found', 'tests/test_a.py', PY, PY.replace('def test_a', 'def test_adds')],
    ['a deleted product file', 'src/a.py', 'x = 1\n', undefined],
    ['other settings', 'pyproject.toml', '[project]\nversion = "1"\n', '[project]\nversion = "2"\n'],
  ],
});

describe('tamper-06-uncollected', () => {
  it('knows a move to where tests are found from one out of sight', () => {
    const move = (to: string) => run('tamper-06-uncollected', [change('tests/test_a.py', PY, undefined), change(to, undefined, PY)].map((one) => ({ ...one, before: one.before === null ? null : 'h', after: one.after === null ? null : 'h' })));
    expect(move('tests/unit/test_a.py').ok).toBe(true);
    expect(move('tests/a.py').ok).toBe(false);
  });
});

describeCheck('tamper-07-cases-cut', {
  stops: [
    ['a row', 'a_test.go', GO, GO.replace('\t\t{3, 4},\n', '')],
    ['parametrize', 'tests/test_p.py', '@pytest.mark.parametrize("a", [1, 2])\ndef test_a(a):\n    assert f(a)\n', '@pytest.mark.parametrize("a", [1])\ndef test_a(a):\n    assert f(a)\n'],
    ['a loop', 'tests/a.rs', RS.replace('    assert_eq!', '    for n in 0..9 {}\n    assert_eq!'), RS.replace('    assert_eq!', '    for n in 0..1 {}\n    assert_eq!')],
  ],
  passes: [
    ['a row more', 'a_test.go', GO, GO.replace('\t\t{3, 4},\n', '\t\t{3, 4},\n\t\t{5, 6},\n')],
    ['a comma less', 'tests/test_p.py', 'cases = [\n    1,\n    2,\n]\n\n\ndef test_a():\n    assert f(cases)\n', 'cases = [1, 2]\n\n\ndef test_a():\n    assert f(cases)\n'],
    ['a row of the product', 'src/a.ts', 'const rows = [1, 2];\n', 'const rows = [1];\n'],
  ],
});

describeCheck('tamper-08-swallow', {
  stops: [
    ['an assertion', 'tests/test_a.py', PY, PY.replace('    assert total([1]) == 12', '    try:\n        assert total([1]) == 12\n    except AssertionError:\n        print("x")')],
    ['everything, in the product', 'src/a.ts', 'run();\n', 'try {\n  run();\n} catch (error) {\n  // never mind\n}\n'],
    ['everything, in Java', 'src/A.java', 'run();\n', 'try { run(); } catch (Exception e) { }\n'],
    ['a panic', 'a_test.go', GO, GO.replace('\trows :=', '\tdefer func() { recover() }()\n\trows :=')],
  ],
  passes: [
    ['a narrow error with an answer', 'src/a.py', 'def f(a):\n    return int(a)\n', 'def f(a):\n    try:\n        return int(a)\n    except ValueError:\n        return None\n'],
    ['an error that is told', 'src/a.ts', 'run();\n', 'try {\n  run();\n} catch (error) {\n  report(error);\n  throw error;\n}\n'],
    ['a fallback of Rust in the product', 'src/a.rs', 'fn f() { g().unwrap(); }\n', 'fn f() { g().unwrap_or_default(); }\n'],
    ['a method of that name', 'src/a.js', 'a();\n', 'ball.catch(hand);\n'],
  ],
});

const SNAP = 'exports[`a 1`] = `1`;\n';
describeCheck('tamper-14-snapshots', {
  stops: [
    ['a snapshot', 'tests/__snapshots__/a.test.ts.snap', SNAP, SNAP.replace('`1`', '`2`')],
    ['a golden file', 'testdata/out.golden', 'a\n', 'b\n'],
    ['an approved text', 'src/A.approved.txt', 'a\n', 'b\n'],
    ['one inline', 'a.test.ts', 'expect(f()).toMatchInlineSnapshot(`1`);\n', 'expect(f()).toMatchInlineSnapshot(`2`);\n'],
    ['an option', 'run.sh', 'go test ./...\n', 'UPDATE_GOLDEN=1 go test ./...\n'],
  ],
  passes: [
    ['one that the caller opened, alone', 'tests/__snapshots__/a.test.ts.snap', SNAP, SNAP.replace('`1`', '`2`'), { policy: { allowPaths: ['**'] } }],
    ['a snapshot more', 'a.test.ts', 'expect(f()).toMatchInlineSnapshot(`1`);\n', 'expect(f()).toMatchInlineSnapshot(`1`);\nexpect(g()).toMatchInlineSnapshot(`1`);\n'],
    ['product code that takes snapshots', 'src/db.ts', 'const a = snapshot(1);\n', 'const a = snapshot(1);\nconst b = 2;\n'],
  ],
});

describe('tamper-14-snapshots', () => {
  it('does not let a snapshot follow the product', () => {
    const both = [change('tests/__snapshots__/a.snap', SNAP, SNAP.replace('`1`', '`2`')), change('src/a.ts', 'a\n', 'b\n')];
    expect(run('tamper-14-snapshots', both, { policy: { allowPaths: ['**'] } }).ok).toBe(false);
  });
});

describeCheck('tamper-15-mocked-subject', {
  stops: [
    ['a module of the tree', 'a.test.ts', TS, TS.replace('\n\n', "\nvi.mock('./shop.js');\n\n")],
    ['a function of the tree', 'tests/test_a.py', PY, PY.replace('def test_a():', 'def test_a(monkeypatch):\n    monkeypatch.setattr("shop.total", lambda x: 12)'), { basePaths: ['shop.py'] }],
    ['a class', 'ATest.java', JAVA, JAVA.replace('    void a', '    @Mock Shop shop;\n    void a')],
    ['a fake', 'a_test.go', GO, `${GO}\ntype fakeShop struct{}\n`],
    ['an assignment', 'a.test.ts', TS, TS.replace('    expect(total', '    shop.total = () => 12;\n    expect(total')],
  ],
  passes: [
    ['a package', 'a.test.ts', TS, TS.replace('\n\n', "\nvi.mock('axios');\n\n")],
    ['the clock', 'tests/test_a.py', PY, PY.replace('def test_a():', 'def test_a(monkeypatch):\n    monkeypatch.setattr(time, "time", lambda: 0)')],
    ['a call over the network', 'tests/test_a.py', PY, PY.replace('def test_a', '@patch("requests.get")\ndef test_a'), { basePaths: ['shop.py'] }],
    ['one that goes', 'a.test.ts', TS.replace('\n\n', "\nvi.mock('./shop.js');\n\n"), TS],
  ],
});
