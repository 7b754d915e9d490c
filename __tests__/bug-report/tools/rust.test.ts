import { readLines, testBriefly } from '../../support/brief.js';

describe('parsers of rust', () => {
  testBriefly([
    ['rustc: a path of Windows', ['error[E0308]: mismatched types', ' --> src\\store\\a.rs:4:5', '  |', '4 |     n', '  |     ^ expected `u8`, found `u32`', ''], ['rustc | type | error | - | src/store/a.rs:4:5 | E0308 | mismatched types']],
    ['rustc: outputs of the compiler\'s own tests', ['error: lifetime may not live long enough', '  --> $DIR/a.rs:47:39', '   |', 'LL |     f()', '   |     ^^^'], ['rustc | compile | error | - | $DIR/a.rs:47:39 | - | lifetime may not live long enough']],
    ['rustc: before 1.12', ["src/main.rs:2:9: 2:14 error: mismatched types [E0308]", 'src/main.rs:2     let a', "src/main.rs:2:9: 2:14 help: run `rustc --explain E0308`"], ['rustc | type | error | - | src/main.rs:2:9 | E0308 | mismatched types']],
    ['rustc: a note has a place of its own', ['error: x is private', ' --> src/a.rs:1:2', '  |', 'note: defined here', ' --> src/b.rs:3:4', '', 'error: aborting due to 1 previous error'], ['rustc | compile | error | - | src/a.rs:1:2 | - | x is private']],
    ['rustc: in a macro of others the own line is the place', ['error: bad', '  --> /home/me/.cargo/registry/src/index-1/log-0.4.1/src/macros.rs:10:5', '   |', '10 |     x', '   |     ^', '   |', '  ::: src/main.rs:7:1', '   |', '7  | log!()', ''], ['rustc | compile | error | - | src/main.rs:7:1 | - | bad']],
    ['rustc: a target that is not installed', ["error[E0463]: can't find crate for `std`", '  |', '  = note: the `wasm32-unknown-unknown` target may not be installed', ''], ["rustc | import | error | - | -:-:- | E0463 | can't find crate for `std`"]],
    ['rustc: a build that stopped, and nothing else to see', ['error: could not compile `app` (lib) due to 2 previous errors'], ['rustc | compile | error | - | -:-:- | - | could not compile `app` (lib) due to 2 previous errors']],
    ['rustc: a log that begins in the middle', ['  --> src/a.rs:3:4', '   |', '3  | x', '   | ^ not found', ''], ['rustc | compile | error | - | src/a.rs:3:4 | - | diagnostic of the compiler (its beginning is not in the log)']],
    ['rustc: the same form for other files is another tool', ['error[unresolved-import]: Cannot resolve', ' --> a.py:1:8', '  |', '1 | import x', '  |        ^', ''], ['ty | import | error | - | a.py:1:8 | unresolved-import | Cannot resolve']],
    ['rustc: errors of other tools', ['error: the cat is out', 'warning: rain', 'error: pathspec x did not match'], []],
    ['clippy: what is denied on the command line', ['error: long', ' --> src/a.rs:1:2', '  |', '  = note: `-D clippy::too-many-lines` implied by `-D clippy::pedantic`', ''], ['rustc | lint | error | - | src/a.rs:1:2 | clippy::too_many_lines | long']],
    ['rustfmt: before 1.80', ['Diff in /w/src/main.rs at line 3:', ' fn main() {', '-  x', '+    x', ' }', ''], ['rustfmt | format | error | - | /w/src/main.rs:3:- | - | not formatted as rustfmt would']],
    ['cargo: versions that exclude each other', ['error: failed to select a version for `a`.', '    ... required by package `b v1.0.0`', '    ... which satisfies dependency `b = "^1"` of package `app v0.1.0 (/w/app)`', 'versions that meet the requirements `=1.0.0` are: 1.0.0', '', 'all possible versions conflict with previously selected packages.', '', '  previously selected package `a v2.0.0`', '', 'failed to select a version for `a` which could resolve this conflict'], ['cargo | dependency | error | - | /w/app/Cargo.toml:-:- | - | failed to select a version for `a`.']],
    ['cargo: a lock file that is out of date', ['error: the lock file /w/app/Cargo.lock needs to be updated but --locked was passed to prevent this', 'If you want to try to generate the lock file without accessing the network, remove the --locked flag and use --offline instead.'], ['cargo | dependency | error | - | /w/app/Cargo.lock:-:- | - | the lock file /w/app/Cargo.lock needs to be updated but --locked was passed to prevent this']],
    ['cargo: a registry out of reach', ['error: failed to get `a` as a dependency of package `app v0.1.0 (/w/app)`', '', 'Caused by:', '  [6] Could not resolve host: index.example.org'], ['cargo | infra | error | - | /w/app/Cargo.toml:-:- | - | failed to get `a` as a dependency of package `app v0.1.0 (/w/app)`']],
    ['cargo: a toolchain that is not there', ["error: toolchain 'nightly-x86_64-unknown-linux-gnu' is not installed"], ["cargo | config | error | - | -:-:- | - | toolchain 'nightly-x86_64-unknown-linux-gnu' is not installed"]],
    ['cargo: a program that is killed', ["error: process didn't exit successfully: `target/debug/app` (signal: 11, SIGSEGV: invalid memory reference)"], ["cargo | runtime | error | - | -:-:- | - | process didn't exit successfully: `target/debug/app` (signal: 11, SIGSEGV: invalid memory reference)"]],
    ['cargo: C that a build script compiles', ['warning: app@0.1.0: src/a.c:3:1: error: unknown type name'], ['cargo | compile | error | - | src/a.c:3:1 | - | unknown type name']],
    ['cargo-test: a log that ends in the middle', ['running 2 tests', 'test a::b ... FAILED', '', 'failures:', '', '---- a::b stdout ----', "thread 'a::b' panicked at src/lib.rs:3:5:", 'no'], ['cargo-test | test | error | a::b | src/lib.rs:3:5 | - | no']],
    ['cargo-test: on Windows', ['running 1 test', 'test a ... FAILED', 'failures:', '---- a stdout ----', "thread 'a' panicked at tests\\it.rs:3:5:", 'no', '', 'failures:', '    a', 'test result: FAILED. 0 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out'], ['cargo-test | test | error | a | tests/it.rs:3:5 | - | no']],
    ['cargo-test: a panic that the test expects', ['running 1 test', "thread 'a' panicked at src/lib.rs:3:5:", 'no', 'test a - should panic ... ok', 'test result: ok. 1 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out'], []],
    ['rust: a panic without a column, of 2015', ["thread '<main>' panicked at 'no', src/main.rs:2"], ['rust | runtime | error | - | src/main.rs:2:- | - | no']],
    ['rust: a panic in the library is where it was called', ["thread 'main' panicked at /rustc/0123/library/core/src/x.rs:10:5:", 'no', 'stack backtrace:', '   0: std::x', '             at /rustc/0123/library/std/src/x.rs:1:5', '   1: app::main', '             at ./src/main.rs:7:3', 'note: Some details are omitted'], ['rust | runtime | error | - | src/main.rs:7:- | - | no']],
    ['rust: an error that a program survives', ['     Running `target/debug/app`', 'Error: no cake', 'there was tea'], []],
    ['cargo-nextest: versions with rulers', ['    Starting 1 test across 1 binary', '        FAIL [   0.004s] app tests::bad', '', '--- STDOUT:              app tests::bad ---', '', 'running 1 test', 'test tests::bad ... FAILED', '', '--- STDERR:              app tests::bad ---', "thread 'tests::bad' panicked at src/lib.rs:9:5:", 'no', '------------', '     Summary [   0.005s] 1 test run: 0 passed, 1 failed, 0 skipped'], ['cargo-nextest | test | error | tests::bad | src/lib.rs:9:5 | - | no']],
    ['cargo-nextest: a test that passes when it runs again', ['    Starting 1 test across 1 binary', '  TRY 1 FAIL [   0.004s] app tests::flaky', '  stderr ───', "    thread 'tests::flaky' panicked at src/lib.rs:9:5:", '    no', '  TRY 2 PASS [   0.004s] app tests::flaky', '     Summary [   0.005s] 1 test run: 1 passed (1 flaky), 0 skipped'], []],
  ]);

  it('reads hostile lines in time', () => {
    const hostile = ['error: ', 'error[', ' --> ', "thread '", '---- ', '{"$message_type":', '= note: `', 'Diff in ', '        FAIL [ '].flatMap((start) => ['a ', '`', ' (', "' ", ': ', '- '].map((piece) => start + piece.repeat(4_000)));
    const started = performance.now();
    readLines('running 1 test', ...hostile, ...hostile);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
