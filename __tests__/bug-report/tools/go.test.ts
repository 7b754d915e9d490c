import { reportBugs } from '../../../src/bug-report/index.js';
import { cleanBytes } from '../../../src/log/index.js';
import { readLines, testBriefly } from '../../support/brief.js';

describe('parsers of go', () => {
  testBriefly([
    ['go: an old vet names no column', ['store.go:12: self-assignment of s.n to s.n'], ['go | lint | error | - | store.go:12:- | - | self-assignment of s.n to s.n']],
    ['go: what the log package prints is no error', ['store.go:12: retried the write'], []],
    ['go: a path of Windows', ['# example.com/app', '.\\store\\a.go:3:2: undefined: x'], ['go | compile | error | - | store/a.go:3:2 | - | undefined: x']],
    ['go: a line of nobody knows whom is rather a linter', ['a.go:3:2: this could be simpler'], ['go | lint | error | - | a.go:3:2 | - | this could be simpler']],
    ['go: what is missing of the own module is an import', ['main.go:3:8: no required module provides package example.com/app/gone; to add it:', '\tgo get example.com/app/gone', 'FAIL\texample.com/app [setup failed]'], ['go | import | error | - | main.go:3:8 | - | no required module provides package example.com/app/gone; to add it:']],
    ['go: what is missing of another module is a dependency', ['# github.com/me/app', 'main.go:3:8: no required module provides package github.com/you/lib; to add it:'], ['go | dependency | error | - | main.go:3:8 | - | no required module provides package github.com/you/lib; to add it:']],
    ['go: a module under another name', ['go: github.com/a/b@v1.0.0: parsing go.mod:', '\tmodule declares its path as: github.com/c/b', '\t        but was required as: github.com/a/b'], ['go | dependency | error | - | go.mod:-:- | - | github.com/a/b@v1.0.0: parsing go.mod:']],
    ['go: a checksum that differs', ['go: example.org/x@v1.0.0: verifying module: checksum mismatch', '\tdownloaded: h1:a=', '\tgo.sum:     h1:b='], ['go | dependency | error | - | go.sum:-:- | - | example.org/x@v1.0.0: verifying module: checksum mismatch']],
    ['go: a revision that is not there', ['go: example.org/x@v1.0.0: invalid version: unknown revision v1.0.0'], ['go | dependency | error | - | go.mod:-:- | - | example.org/x@v1.0.0: invalid version: unknown revision v1.0.0']],
    ['go: who imports what cannot be had', ['go: github.com/me/app/tests tested by', '\tgithub.com/me/app/tests.test imports', '\tgithub.com/me/app/core: no matching versions for query "latest"'], ['go | dependency | error | - | go.mod:-:- | - | github.com/me/app/tests tested by']],
    ['go: downloads are no error', ['go: downloading example.org/x v1.0.0', 'go: finding module for package example.org/x', 'go: found example.org/x in example.org/x v1.0.0'], []],
    ['go: headings of a text are none of a build', ['# Changes', 'a.go:12: renamed'], []],
    ['go-test: before 1.14 the log stood below the result, behind tabs', ['--- FAIL: TestA (0.00s)', '\ta_test.go:5: got 1, want 2', '\t\tand more', 'FAIL', 'exit status 1', 'FAIL\texample.com/a\t0.01s'], ['go-test | test | error | example.com/a.TestA | a_test.go:5:- | - | got 1, want 2']],
    ['go-test: 1.14 named the test in the line', ['=== RUN   TestA', '    TestA: a_test.go:5: not this time', '--- FAIL: TestA (0.00s)', 'FAIL', 'FAIL\texample.com/a\t0.01s'], ['go-test | test | error | example.com/a.TestA | a_test.go:5:- | - | not this time']],
    ['go-test: one name in two packages', ['--- FAIL: TestA (0.00s)', '    a_test.go:5: bad', 'FAIL', 'FAIL\texample.com/a\t0.01s', '--- FAIL: TestA (0.00s)', '    a_test.go:5: bad', 'FAIL', 'FAIL\texample.com/b\t0.01s'], ['go-test | test | error | example.com/a.TestA | a_test.go:5:- | - | bad', 'go-test | test | error | example.com/b.TestA | a_test.go:5:- | - | bad']],
    ['go-test: a log that is cut short does not know the package', ['--- FAIL: TestA/some_case (0.00s)', '    a_test.go:5: bad'], ['go-test | test | error | TestA/some_case | a_test.go:5:- | - | bad']],
    ['go-test: what passed may log what it likes', ['=== RUN   TestA', '    a_test.go:5: error: got 1, want 2', '--- PASS: TestA (0.00s)', 'PASS', 'ok  \texample.com/a\t0.01s'], []],
    ['go-test: the word alone is no panic', ['panic: at the disco', '--- FAIL: of the concert', 'fatal error: none'], []],
    ['go-test: packages that were not built follow from the compiler', ['# example.com/a [example.com/a.test]', './a_test.go:3:2: undefined: x', 'FAIL\texample.com/a [build failed]', 'FAIL'], ['go | compile | error | - | a_test.go:3:2 | - | undefined: x']],
    ['go-test: unless nothing else says why', ['FAIL\texample.com/a [build failed]', 'FAIL'], ['go-test | compile | error | - | -:-:- | - | example.com/a [build failed]']],
    ['go-test: a process that is killed', ['=== RUN   TestBig', 'signal: killed', 'FAIL\texample.com/a\t9.01s', 'FAIL'], ['go-test | test | error | example.com/a.TestBig | -:-:- | - | the tests of example.com/a ended without saying which failed']],
    ['go: a panic on Windows, in a module of others first', ['panic: no', '', 'goroutine 1 [running]:', 'github.com/x/y.Must(...)', '\tC:/Users/me/go/pkg/mod/github.com/x/y@v1.0.0/y.go:10', 'main.main()', '\tC:/code/app/main.go:12 +0x1d', 'exit status 2'], ['go | runtime | error | - | C:/code/app/main.go:12:- | - | panic: no']],
    ['go: maps written by two goroutines', ['fatal error: concurrent map writes', '', 'goroutine 18 [running]:', 'internal/runtime/maps.fatal({0x1, 0x2})', '\t/usr/local/go/src/runtime/panic.go:1058 +0x18', 'main.main.func1()', '\t/src/app/main.go:9 +0x3c', 'created by main.main in goroutine 1', '\t/src/app/main.go:7 +0x2d', 'exit status 2'], ['go | runtime | error | - | /src/app/main.go:9:- | - | fatal error: concurrent map writes']],
    ['gosec: versions without a CWE', ['[/src/main.go:37] - G307: Deferring unsafe method (Confidence: HIGH, Severity: MEDIUM)', '  > defer f.Close()'], ['gosec | security | error | - | /src/main.go:37:- | G307 | Deferring unsafe method']],
    ['golangci-lint: a run that takes too long', ['level=error msg="Timeout exceeded: try increasing it by passing --timeout option"'], ['golangci-lint | infra | error | - | -:-:- | - | try increasing it by passing --timeout option']],
    ['gofmt: names of files alone are no error', ['main.go', 'store/store.go', 'done'], []],
    ['misspell reads any text', ['README.md:3:5: "langauge" is a misspelling of "language"'], ['misspell | lint | error | - | README.md:3:5 | - | "langauge" is a misspelling of "language"']],
  ]);

  it('go-test: says what was wanted and what came', () => {
    const said = (text: string): unknown => readLines('--- FAIL: TestA (0.00s)', `    a_test.go:5: ${text}`, 'FAIL\ta\t0.1s').map(({ expected, actual }) => [expected, actual])[0];
    expect(said('Add(1, 2) = 4, want 3')).toEqual(['3', '4']);
    expect(said('expected "a b" but got "c"')).toEqual(['"a b"', '"c"']);
    expect(said('got: [1 2]; want: [2 1]')).toEqual(['[2 1]', '[1 2]']);
    expect(said('no such file')).toEqual([undefined, undefined]);
  });

  it('go-test: counts once what gotestsum printed twice', () => {
    const lines = ['=== RUN   TestA', '--- PASS: TestA (0.00s)', 'ok  \texample.com/a\t0.01s', '', 'DONE 1 tests in 0.100s'];
    expect(reportBugs(cleanBytes(new TextEncoder().encode(lines.join('\n'))).lines).tests).toEqual({ total: 1, passed: 1, failed: 0, skipped: 0 });
  });

  it('go-test: a stream of JSON that is torn is no reason to stop', () => {
    const torn = ['{"Action":"output","Package":"a","Test":"TestA","Output":"    a_test.go:5: b', '{"Action":7}', '{"Action":"fail","Package":"a","Test":"TestA"}', '{"Action":"fail","Package":"a"}'];
    expect(readLines(...torn).map(({ test, message }) => [test, message])).toEqual([['a.TestA', 'TestA failed']]);
  });
});
