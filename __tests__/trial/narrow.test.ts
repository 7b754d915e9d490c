import { execFileSync } from 'node:child_process';
import { narrowCommand } from '../../src/trial/narrow.js';
import { simpleWords } from '../../src/trial/simple-command.js';
import type { BugReport, FailedStep, Failure } from '../../src/model/index.js';

const bug = (part: Partial<BugReport>): BugReport => ({ id: 'b1', tool: 'x', kind: 'test', severity: 'error', message: 'm', logLines: [1, 1], excerpt: '', fingerprint: 'f', ...part });
const PY = bug({ tool: 'pytest', test: 'tests/test_a.py::TestCart::test_total[1-x y]', file: 'src/a.py' });
const JEST = bug({ tool: 'jest', test: 'cart › total', file: 'src/cart.js', frames: [{ file: 'src/cart.js' }, { file: 'test/cart.test.js' }] });
const NODE = bug({ tool: 'node-test', test: 'total', file: 'test/cart.test.js' });
const LINT = bug({ tool: 'eslint', kind: 'lint', file: 'src/cart.js' });
const FILES: Readonly<Record<string, string>> = {
  'tests/test_a.py': '', 'test/cart.test.js': '', 'src/cart.js': '', 'pkg/test/cart.test.js': '', 'pkg/tests/test_a.py': '', 'test/odd$name.test.js': '', "test/it's.test.js": '', 'app/[id].test.js': '',
};
const scripts = (test: string): string => JSON.stringify({ scripts: { test, 'test:unit': test } });

interface Case {
  readonly command?: string;
  readonly bugs?: readonly BugReport[];
  readonly step?: Partial<FailedStep>;
  readonly script?: string;
}
async function narrow({ command = '', bugs = [], step = {}, script }: Case): Promise<string | null> {
  const full: FailedStep = { run: '', job: '', step: '', command, shell: 'bash', workingDirectory: '.', env: {}, ...step };
  const failure: Failure = { fingerprint: 'F', primary: bugs, others: [], dropped: 0 };
  const files: Readonly<Record<string, string>> = { ...FILES, ...(script === undefined ? {} : { 'package.json': script }) };
  return (await narrowCommand(full, failure, async (path) => files[path] ?? null))?.command ?? null;
}

describe('narrowCommand', () => {
  it.each<[string, Case, string | null]>([
    ['pytest', { command: 'pytest', bugs: [PY] }, 'pytest tests/test_a.py::TestCart::test_total'],
    ['pytest with options and a folder', { command: 'FOO=1 python3 -m pytest -q -k "a or b" --cov tests', bugs: [PY] }, null],
    ['pytest with known options and a folder', { command: 'FOO=1 python3 -m pytest -q -k "a or b" --maxfail 1 tests', bugs: [PY] }, 'FOO=1 python3 -m pytest tests/test_a.py::TestCart::test_total -q -k "a or b" --maxfail 1'],
    ['an option that may swallow a file comes last', { command: 'pytest --cov', bugs: [PY] }, 'pytest tests/test_a.py::TestCart::test_total --cov'],
    ['poetry', { command: 'poetry run pytest -x', bugs: [PY] }, 'poetry run pytest tests/test_a.py::TestCart::test_total -x'],
    ['one test reported twice', { command: 'pytest', bugs: [PY, PY] }, 'pytest tests/test_a.py::TestCart::test_total'],
    ['pytest in a folder', { command: 'pytest', bugs: [PY], step: { workingDirectory: 'pkg' } }, 'pytest tests/test_a.py::TestCart::test_total'],
    ['six tests', { command: 'pytest', bugs: [1, 2, 3, 4, 5, 6].map((n) => bug({ tool: 'pytest', test: `tests/test_a.py::test_${n}` })) }, null],
    ['five tests', { command: 'pytest', bugs: [1, 2, 3, 4, 5].map((n) => bug({ tool: 'pytest', test: `tests/test_a.py::t${n}` })) }, 'pytest tests/test_a.py::t1 tests/test_a.py::t2 tests/test_a.py::t3 tests/test_a.py::t4 tests/test_a.py::t5'],
    ['a test id that tries to be more', { command: 'pytest', bugs: [bug({ tool: 'pytest', test: 'tests/test_a.py::x; rm -rf /' })] }, null],
    ['a test id with an untracked file', { command: 'pytest', bugs: [bug({ tool: 'pytest', test: 'tests/none.py::x' })] }, null],
    ['a test id that leads out', { command: 'pytest', bugs: [bug({ tool: 'pytest', test: '../tests/test_a.py::x' })] }, null],
    ['jest', { command: 'jest', bugs: [JEST] }, 'jest --runTestsByPath test/cart.test.js'],
    ['jest by npx with options', { command: 'npx --no-install jest --ci -t total', bugs: [JEST] }, 'npx --no-install jest --runTestsByPath test/cart.test.js --ci -t total'],
    ['jest by node', { command: 'node --experimental-vm-modules node_modules/jest/bin/jest.js src', bugs: [JEST] }, 'node --experimental-vm-modules node_modules/jest/bin/jest.js --runTestsByPath test/cart.test.js'],
    ['jest from its folder', { command: './node_modules/.bin/jest', bugs: [JEST] }, './node_modules/.bin/jest --runTestsByPath test/cart.test.js'],
    ['a name with brackets is quoted', { command: 'jest', bugs: [bug({ tool: 'jest', file: 'app/[id].test.js' })] }, "jest --runTestsByPath 'app/[id].test.js'"],
    ['a name with a dollar sign', { command: 'jest', bugs: [bug({ tool: 'jest', file: 'test/odd$name.test.js' })] }, null],
    ['a name with a quote', { command: 'jest', bugs: [bug({ tool: 'jest', file: "test/it's.test.js" })] }, null],
    ['node:test', { command: 'node --test', bugs: [NODE] }, 'node --test test/cart.test.js'],
    ['node:test with a glob', { command: 'node --import tsx --test "test/*.js"', bugs: [NODE] }, 'node --import tsx --test test/cart.test.js'],
    ['node:test reads names as globs', { command: 'node --test', bugs: [bug({ tool: 'node-test', file: 'app/[id].test.js' })] }, null],
    ['node:test elsewhere', { command: 'node --test', bugs: [NODE], step: { workingDirectory: 'pkg' } }, null],
    ['node:test in its folder', { command: 'node --test', bugs: [bug({ tool: 'node-test', file: 'pkg/test/cart.test.js' })], step: { workingDirectory: 'pkg' } }, 'node --test test/cart.test.js'],
    ['eslint', { command: 'eslint .', bugs: [LINT] }, 'eslint src/cart.js'],
    ['eslint with options', { command: 'npx eslint --max-warnings 0 src --ext .js,.ts', bugs: [LINT] }, 'npx eslint src/cart.js --max-warnings 0 --ext .js,.ts'],
    ['npm test on jest', { command: 'npm test', script: scripts('jest --coverage'), bugs: [JEST] }, 'npm test -- --runTestsByPath test/cart.test.js'],
    ['npm run with words behind --', { command: 'npm run -s test:unit -- --ci', script: scripts('jest'), bugs: [JEST] }, 'npm run -s test:unit -- --ci --runTestsByPath test/cart.test.js'],
    ['npm test on node --test', { command: 'npm test', script: scripts('node --test'), bugs: [NODE] }, 'npm test -- test/cart.test.js'],
    ['npm test on node --test with globs', { command: 'npm test', script: scripts('node --test test/*.test.js'), bugs: [NODE] }, null],
    ['npm run on eslint .', { command: 'npm run test', script: scripts('eslint .'), bugs: [LINT] }, null],
    ['npm run on pytest with a greedy end', { command: 'npm test', script: scripts('pytest --cov'), bugs: [PY] }, null],
    ['npm test on a list of commands', { command: 'npm test', script: scripts('tsc && jest'), bugs: [JEST] }, null],
    ['npm test without a package.json', { command: 'npm test', bugs: [JEST] }, null],
    ['npm test with a broken package.json', { command: 'npm test', script: '{', bugs: [JEST] }, null],
    ['npm in another folder', { command: 'npm --prefix x test', script: scripts('jest'), bugs: [JEST] }, null],
    ['a script named like a part of every object', { command: 'npm run constructor', script: scripts('jest'), bugs: [JEST] }, null],
    ['tsc', { command: 'tsc -p .', bugs: [bug({ tool: 'tsc', kind: 'type', file: 'src/cart.js' })] }, null],
    ['another tool failed', { command: 'jest', bugs: [LINT] }, null],
    ['another shell', { command: 'jest', bugs: [JEST], step: { shell: 'pwsh' } }, null],
    ['a runner template', { command: 'jest', bugs: [JEST], step: { shell: '/bin/bash -e {0}' } }, 'jest --runTestsByPath test/cart.test.js'],
    ['a comment behind a command', { command: 'npm ci # x\njest', bugs: [JEST] }, null],
    ['variables before it', { command: 'set -e\n# a remark\ncp $A ${B}\njest', bugs: [JEST] }, 'set -e && cp $A ${B} && jest --runTestsByPath test/cart.test.js'],
    ['in a folder', { command: 'set -e\nnpm ci > log 2>&1 && cd pkg &&\n  export A=b\njest\nx', bugs: [bug({ tool: 'jest', file: 'pkg/test/cart.test.js' })] }, 'set -e && npm ci > log 2>&1 && cd pkg && export A=b && jest --runTestsByPath test/cart.test.js'],
    ['without what comes behind', { command: 'jest && x', bugs: [JEST] }, 'jest --runTestsByPath test/cart.test.js'],
    ...['cd .. && jest', 'cd "$X" && jest', 'cd - && jest', 'cd a b && jest', 'pushd x && jest', 'if true\njest', 'cat <<X\njest\nX', 'jest &&', '&& jest', 'x || jest', '{ jest\n}', 'x \\\n&& jest'].map(
      (command): [string, Case, null] => [`no plain list: ${JSON.stringify(command)}`, { command, bugs: [JEST] }, null],
    ),
    ...['jest; x', 'jest | tee log', 'jest > log', 'jest $X', 'jest `x`', 'jest "$(x)"', '(jest)', 'jest &', 'jest \\\n x', 'echo jest', '"jest', ''].map(
      (command): [string, Case, null] => [`not simple: ${JSON.stringify(command)}`, { command, bugs: [JEST] }, null],
    ),
  ])('%s', async (_name, given, expected) => {
    expect(await narrow(given)).toBe(expected);
  });

  it('splits words as a real shell does', () => {
    const command = `a 'b c' "d e"f g=1 '' x"y"'z' --o="p q"`;
    const shell = execFileSync('sh', ['-c', `set -- ${command}; for w; do printf '%s\\0' "$w"; done`], { encoding: 'utf8' });
    expect(simpleWords(command)?.map((word) => word.value)).toEqual(shell.split('\0').slice(0, -1));
  });

  it('reads hostile commands in linear time', () => {
    expect(simpleWords(`${'a'.repeat(100_000)}"`)).toBeNull();
    expect(simpleWords('a'.repeat(100_000))).toBeNull();
    expect(simpleWords(' '.repeat(100_000))).toBeNull();
    expect(simpleWords('"a'.repeat(50_001))).toBeNull();
  });
});

const GO = bug({ tool: 'go-test', language: 'go', test: 'example.com/shop/price.TestGross/with_tax', file: 'price/price_test.go' });
const GOERR = bug({ tool: 'go', language: 'go', kind: 'compile', file: 'price/price.go' });
const RS = bug({ tool: 'cargo-test', language: 'rust', test: 'tests::grows', file: 'src/lib.rs' });
const RSERR = bug({ tool: 'rustc', language: 'rust', kind: 'compile', file: 'core/src/lib.rs' });
const SURE = bug({ tool: 'surefire', language: 'java', test: 'shop.PriceTest.gross(int)[1]', file: 'src/test/java/shop/PriceTest.java' });
const CT = bug({ tool: 'ctest', test: 'price.basic', file: 'x.cpp' });
const TREE: Readonly<Record<string, string>> = {
  'go.mod': '', 'price/price.go': '', 'price/price_test.go': '', 'Cargo.toml': '[package]\nname = "shop"\n[workspace]\nmembers = ["core"]\n', 'core/Cargo.toml': '[package]\nname = "shop-core"\nversion = "1.0.0"\n', 'src/lib.rs': '', 'core/src/lib.rs': '',
  'pom.xml': '', 'app/pom.xml': '', 'src/test/java/shop/PriceTest.java': '', 'app/src/test/java/shop/PriceTest.java': '',
};

describe('narrowCommand, of what is built', () => {
  it.each<[string, readonly BugReport[], string | null]>([
    ['go test ./...', [GO], "go test -run '^TestGross$/^with_tax$' example.com/shop/price"],
    ['FOO=1 go test -v -count=1 -timeout 30s -race ./...', [GO], "FOO=1 go test -v -count=1 -timeout 30s -race -run '^TestGross$/^with_tax$' example.com/shop/price"],
    ['go test ./...', [{ ...GO, test: 'TestA(b)/x.y[1]' }], null],
    ['go test ./...', [{ ...GO, test: 'TestA/x.y[1]' }], "go test -run '^TestA$/^x\\.y\\[1\\]$' ./price"],
    ['go test ./...', [GO, { ...GO, test: 'example.com/shop.TestB' }], "go test -run '^(TestGross|TestB)$' example.com/shop/price example.com/shop"],
    ['go test ./...', [{ ...GO, test: "TestA/it's" }], null], ['go test -run Foo ./...', [GO], null], ['go test ./... -args -x', [GO], null], ['go test a_test.go', [GO], null],
    ['go test ./...', [{ ...GO, test: 'TestA', file: 'price/price.go' }], null],
    ['gotestsum --format testname -- -race ./...', [GO], "gotestsum --format testname -- -race -run '^TestGross$/^with_tax$' example.com/shop/price"],
    ['go build ./...', [GOERR], 'go build -o /dev/null ./price'], ['go build -o bin/shop ./cmd', [GOERR], null], ['go vet ./...', [GOERR], 'go vet ./price'], ['go test ./...', [GOERR, GO], 'go test ./price example.com/shop/price'],
    ['go mod download && go vet ./... && go test ./...', [GO], "go mod download && go vet ./... && go test -run '^TestGross$/^with_tax$' example.com/shop/price"],
    ['cd price && go build .', [GOERR], 'cd price && go build -o /dev/null .'], ['go run .', [GOERR], null], ['go build ./...', [{ ...GOERR, file: 'a b/x.go' }], null],
    ['cargo test', [RS], 'cargo test --lib -- --exact tests::grows'],
    ['RUST_BACKTRACE=1 cargo +stable test --workspace --locked -- --nocapture', [RS], 'RUST_BACKTRACE=1 cargo +stable test --locked -p shop --lib -- --nocapture --exact tests::grows'],
    ['cargo test --all', [{ ...RS, file: 'core/tests/api.rs', test: 'grows' }], 'cargo test -p shop-core --test api -- --exact grows'],
    ['cargo test', [{ ...RS, test: 'src/lib.rs - gross (line 3)' }], null], ['cargo test grows', [RS], null], ['cargo test -- --skip slow', [RS], null], ['cargo nextest run', [RS], null], ['cargo test', [{ ...RS, file: '/rustc/x/lib.rs' }], null],
    ['cargo test --doc', [RS], null], ['cargo test', [RS, RSERR], null],
    ['cargo build --release --workspace', [RSERR], 'cargo check --release -p shop-core'], ['cargo test --no-run', [RSERR], 'cargo check -p shop-core --tests'], ['cargo check', [{ ...RSERR, file: 'src/lib.rs' }], null],
    ['cargo clippy --all -- -D warnings', [{ ...RSERR, kind: 'lint' }], 'cargo clippy -p shop-core -- -D warnings'], ['cargo build', [{ ...RSERR, kind: 'link' }], null], ['cargo build', [{ ...RSERR, file: 'src/lib.rs' }], 'cargo check'],
    ['mvn -B test', [SURE], "mvn -B test '-Dtest=shop.PriceTest#gross' -Dsurefire.failIfNoSpecifiedTests=false"],
    ['./mvnw -o -ntp clean verify', [{ ...SURE, file: 'app/src/test/java/shop/PriceTest.java', test: 'PriceTest$Inner' }], "./mvnw -o -ntp clean test -pl app -am '-Dtest=PriceTest$Inner' -Dsurefire.failIfNoSpecifiedTests=false"],
    ['mvn verify', [{ ...SURE, test: 'shop.PriceIT.gross' }], null], ['mvn -Dtest=A test', [SURE], null], ['mvn spotless:check test', [SURE], null], ['mvn -o test', [{ ...SURE, test: 'shop.PriceTest.a; b' }], null],
    ['mvn package', [bug({ tool: 'javac', kind: 'compile', language: 'java', file: 'src/main/java/A.java' })], 'mvn compile'], ['mvn compile', [bug({ tool: 'javac', kind: 'compile', file: 'src/main/java/A.java' })], null],
    ['mvn -q install', [bug({ tool: 'javac', kind: 'compile', file: 'app/src/test/java/ATest.java' })], 'mvn -q test-compile -pl app -am'],
    ['cmake -S . -B build && cmake --build build -j 4 && ctest --test-dir build -j 2 --output-on-failure', [CT], "cmake -S . -B build && cmake --build build -j 4 && ctest --test-dir build -j 2 --output-on-failure -R '^price\\.basic$'"],
    ['ctest -R foo', [CT], null], ['ctest', [CT, { ...CT, test: 'b+c' }], "ctest -R '^(price\\.basic|b\\+c)$'"], ['ctest', [{ ...CT, test: "it's" }], null], ['ctest', [{ ...CT, tool: 'gtest' }], null],
    ['./build/tests --gtest_color=no', [{ ...CT, tool: 'gtest', test: 'Price.Gross/0' }], './build/tests --gtest_color=no --gtest_filter=Price.Gross/0'], ['./run.sh', [{ ...CT, tool: 'gtest', test: 'A.B' }], null], ['make test', [{ ...CT, tool: 'gtest', test: 'A.B' }], null],
  ])('%s', async (command, bugs, expected) => {
    const step = { run: '', job: '', step: '', command, shell: '', workingDirectory: '.', env: {} };
    const narrowed = await narrowCommand(step, { fingerprint: 'F', primary: bugs, others: [], dropped: 0 }, async (path) => TREE[path] ?? null);
    expect(narrowed?.command ?? null).toBe(expected);
  });
});
