import { diagnose } from '../../src/diagnosis/index.js';
import type { BugReport, FailedStep, Failure, FileMode } from '../../src/model/index.js';

const STEP: FailedStep = { run: '', job: '', step: '', command: 'npm test', shell: 'bash', workingDirectory: '.', env: {}, exitCode: 1 };
const TREE = ['src/cart.js', 'test/cart.test.js', 'packages/a/src/index.ts', 'packages/b/src/index.ts', 'packages/b/src/only.ts', 'lib/Money.py', 'tsconfig.json', 'build.sh', 'run.sh!', 'native/cartcheck.cpp', 'native/a/twice.c', 'native/b/twice.c']
  .map((path): { path: string; mode: FileMode } => ({ path: path.replace('!', ''), mode: path.endsWith('!') ? '100755' : '100644' }));

type Partly = Partial<BugReport> & Pick<BugReport, 'kind' | 'message'>;
const bug = (part: Partly, i = 0): BugReport => ({ id: `b${i + 1}`, tool: 'x', severity: 'error', logLines: [1, 1], excerpt: part.message, fingerprint: `f${i}`, ...part });
function run(parts: readonly Partly[], options: { step?: Partial<FailedStep>; elsewhere?: readonly Partly[]; lastChange?: readonly string[] } = {}): ReturnType<typeof diagnose> {
  const primary = parts.map(bug);
  const others = (options.elsewhere ?? []).map((part, i) => bug(part, i + 50));
  const failure: Failure = { fingerprint: 'F', primary, others, dropped: 0 };
  return diagnose({ reports: { bugs: [...primary, ...others], dropped: 0, unread: 0 }, failure, step: { ...STEP, ...options.step }, tree: TREE, lastChange: options.lastChange ?? [] });
}

describe('paths become tracked files', () => {
  it.each([
    ['exact', 'src/cart.js', '.', 'src/cart.js'],
    ['with a dot', './src/cart.js', '.', 'src/cart.js'],
    ['from the working directory', 'src/index.ts', 'packages/a', 'packages/a/src/index.ts'],
    ['above the working directory', '../../src/cart.js', 'packages/a', 'src/cart.js'],
    ['the only one with this ending', 'src/only.ts', '.', 'packages/b/src/only.ts'],
    ['two with this ending', 'src/index.ts', '.', 'src/index.ts'],
    ['a tail of a container path', '/app/src/cart.js', '.', 'src/cart.js'],
    ['a package of the same name', 'node_modules/x/src/cart.js', '.', 'node_modules/x/src/cart.js'],
    ['a library of the machine', '/usr/lib/python3/src/cart.js', '.', '/usr/lib/python3/src/cart.js'],
    ['letter case', 'lib/money.py', '.', 'lib/money.py'],
    ['a way out of the root', '../../etc/cart.js', '.', '../../etc/cart.js'],
  ])('%s', (_name, printed, workingDirectory, expected) => {
    const { failure } = run([{ kind: 'runtime', message: 'm', file: printed, line: 1, frames: [{ file: printed, line: 1 }] }], { step: { workingDirectory } });
    expect(failure.primary[0]?.file).toBe(expected);
    expect(failure.primary[0]?.frames?.[0]?.file).toBe(expected);
    expect(failure).toMatchObject({ fingerprint: 'F', primary: [{ fingerprint: 'f0' }] });
  });

  it('tells of a path in another letter case instead of mending it', () => {
    const { diagnosis } = run([{ kind: 'import', message: "Cannot find module './Cart' from 'test/cart.test.js'", file: 'test/cart.test.js' }, { kind: 'type', message: 'm', file: 'lib/money.py' }]);
    expect(diagnosis.cause).toContain('The log says lib/money.py; the repository has lib/Money.py, which differs in letter case.');
    expect(diagnosis).toMatchObject({ class: 'code', action: 'patch', files: ['test/cart.test.js'] });
  });
});

describe('which cause decides', () => {
  const code: Partly = { kind: 'test', message: 'expected 3 to be 4', file: 'test/cart.test.js', line: 4 };
  const net: Partly = { kind: 'infra', rule: 'net', message: 'Could not resolve host: example.test' };
  it.each([
    ['a failing test', [code], { class: 'code', action: 'patch', rule: 'failing-code' }],
    ['a failing test, though the network failed elsewhere', [net, code], { class: 'code', action: 'patch' }],
    ['the network alone', [net], { class: 'net', action: 'rerun' }],
    ['a failing test in no tracked file, and the network', [{ ...code, file: 'elsewhere.js' }, net], { class: 'net', action: 'rerun' }],
    ['an exec bit', [{ kind: 'unknown' as const, rule: 'exit-126', message: 'bash: line 1: ./build.sh: Permission denied' }], { class: 'code', action: 'patch', rule: 'script-not-executable', files: ['build.sh'] }],
    ['an exec bit, by spawn', [{ kind: 'runtime' as const, message: 'Error: spawn ./build.sh EACCES' }], { action: 'patch', rule: 'script-not-executable' }],
    ['an exec bit that is set', [{ kind: 'unknown' as const, rule: 'exit-126', message: 'sh: 1: ./run.sh: Permission denied' }], { class: 'workflow', action: 'escalate' }],
    ['a file that may not be opened', [{ kind: 'runtime' as const, message: "EACCES: permission denied, open '/etc/shadow'", file: 'src/cart.js', line: 3 }], { class: 'code', rule: 'failing-code' }],
    ['a missing command', [{ kind: 'unknown' as const, rule: 'exit-127', message: 'sh: 1: jestt: not found' }], { class: 'workflow', action: 'escalate', rule: 'command-not-found' }],
    ['a missing command in a tracked script', [{ kind: 'runtime' as const, message: 'build.sh: line 3: jq: command not found', file: 'build.sh', line: 3 }], { class: 'workflow', action: 'escalate' }],
    ['a lock file out of step', [{ kind: 'dependency' as const, tool: 'npm', rule: 'EUSAGE', message: 'npm ci can only install packages when package.json and package-lock.json are in sync' }], { class: 'dependency', action: 'patch' }],
    ['a conflict of versions', [{ kind: 'dependency' as const, tool: 'npm', rule: 'ERESOLVE', message: 'could not resolve' }], { class: 'dependency', action: 'escalate' }],
    ['a missing version', [{ kind: 'dependency' as const, tool: 'npm', rule: 'E404', message: '404 Not Found' }], { class: 'dependency', action: 'escalate' }],
    ['a wrong workflow', [{ kind: 'config' as const, message: 'bad indentation', file: '.github/workflows/ci.yml' }], { class: 'workflow', action: 'escalate' }],
    ['a wrong setting', [{ kind: 'config' as const, rule: 'TS5023', message: "Unknown compiler option 'strickt'.", file: 'tsconfig.json' }], { class: 'workflow', action: 'escalate', rule: 'configuration' }],
    ['a manifest that cannot be read', [{ kind: 'syntax' as const, rule: 'EJSONPARSE', message: 'Invalid package.json', file: 'package.json', line: 6 }], { class: 'workflow', action: 'escalate', rule: 'configuration' }],
    ['a tool called wrongly', [{ kind: 'config' as const, tool: 'pytest', message: 'file or directory not found: tests/test_gone.py' }], { class: 'workflow', action: 'escalate' }],
    ['two imports, of which one is our own', [{ kind: 'import' as const, message: "Cannot find module 'chalk'", file: 'src/cart.js', line: 2 }, { kind: 'import' as const, message: "Cannot find module './Cart.js'", file: 'src/cart.js', line: 1 }], { class: 'code', action: 'patch', rule: 'own-module-not-found' }],
    ['an unread error at a tracked place', [{ kind: 'unknown' as const, message: 'odd', file: 'src/cart.js', line: 2 }], { class: 'code', action: 'patch' }],
    ['a test program of ours that crashes', [{ kind: 'test' as const, tool: 'ctest', test: 'cartcheck', message: 'Exception: SegFault' }], { class: 'code', action: 'patch' }],
    ['a test program that crashes, of two by that name', [{ kind: 'test' as const, tool: 'ctest', test: 'twice', message: 'Exception: SegFault' }], { class: 'unknown', action: 'escalate' }],
    ['a test program of somebody else', [{ kind: 'test' as const, tool: 'ctest', test: 'theirs', message: 'Exception: SegFault' }], { class: 'unknown', action: 'escalate' }],
    ['an unread error nowhere', [{ kind: 'unknown' as const, rule: 'exit-1', message: 'Oops' }], { class: 'unknown', action: 'escalate' }],
    ['a refused loopback in a test', [{ ...code, message: 'connect ECONNREFUSED 127.0.0.1:5432' }], { class: 'code', action: 'patch', rule: 'service-on-this-machine' }],
    ['a test that reaches for the network', [{ ...code, message: 'getaddrinfo ENOTFOUND api.example.test' }], { class: 'net', action: 'rerun' }],
    ['a module of our own, misspelt', [{ kind: 'import' as const, message: "No module named 'cartt'", file: 'lib/Money.py', line: 1 }], { class: 'code', action: 'patch' }],
    ['a package that nobody installed', [{ kind: 'import' as const, message: "No module named 'requests'", file: 'lib/Money.py', line: 1 }], { class: 'dependency', action: 'patch' }],
    ['nothing at all', [], { class: 'unknown', action: 'escalate', files: [] }],
  ])('%s', (_name, parts, expected) => {
    expect(run(parts).diagnosis).toMatchObject(expected);
  });

  it('looks at infra lines elsewhere only when the primary reports tell nothing', () => {
    expect(run([{ kind: 'unknown', rule: 'exit-1', message: 'Oops' }], { elsewhere: [net] }).diagnosis.class).toBe('net');
    expect(run([code], { elsewhere: [net] }).diagnosis.class).toBe('code');
  });

  it('looks at the warnings of a linter that merely counted them', () => {
    const counted: Partly = { kind: 'lint', rule: 'max-warnings', message: 'ESLint found too many warnings (maximum: 0).' };
    const warning: Partly = { kind: 'lint', severity: 'warning', message: 'unused', file: 'src/cart.js', line: 2 };
    expect(run([counted]).diagnosis).toMatchObject({ class: 'unknown', action: 'escalate' });
    expect(run([counted], { elsewhere: [warning] }).diagnosis).toMatchObject({ class: 'code', action: 'patch', files: ['src/cart.js'] });
    expect(run([counted], { elsewhere: [{ ...warning, kind: 'type' }] }).diagnosis).toMatchObject({ class: 'unknown', files: [] });
  });

  describe('where an infra line stands', () => {
    const ended: Partly = { kind: 'unknown', tool: 'github', rule: 'exit-1', message: 'Process completed with exit code 1.', step: 'test', logLines: [90, 90] };
    const oops: Partly = { kind: 'unknown', rule: 'exit-1', message: 'Oops', step: 'test', logLines: [80, 80] };
    const refused = (message: string): Partly => ({ kind: 'test', message, file: 'test/cart.test.js', line: 4, step: 'test', logLines: [70, 70] });
    it.each<[string, readonly Partly[], readonly Partly[], object]>([
      ['in the failing step', [oops, { ...net, step: 'test', logLines: [10, 10] }], [ended], { class: 'net', action: 'rerun' }],
      ['in another step', [oops, { ...net, step: 'set up', logLines: [10, 10] }], [ended], { class: 'unknown', action: 'escalate' }],
      ['in another step, beside what is not primary', [oops], [{ ...net, step: 'set up', logLines: [10, 10] }, ended], { class: 'unknown', action: 'escalate' }],
      ['after the last word of the runner', [oops, { ...net, step: 'test', logLines: [95, 95] }], [ended], { class: 'unknown', action: 'escalate' }],
      ['where nothing says which step failed', [oops, { ...net, step: 'set up', logLines: [10, 10] }], [], { class: 'net', action: 'rerun' }],
      ['in the failing step, beside code', [{ ...code, step: 'test' }, { ...net, step: 'test', logLines: [10, 10] }], [ended], { class: 'code', action: 'patch' }],
      ['in the failing step, beside code elsewhere', [{ ...code, file: 'gone.js', step: 'test' }, { ...net, step: 'test', logLines: [10, 10] }], [ended], { class: 'net', action: 'rerun' }],
      ['a 404 of a package is no network', [{ kind: 'infra', rule: 'registry', message: 'npm error 404 Not Found - GET https://registry.example/left-padd' }], [], { class: 'dependency', action: 'escalate', rule: 'package-unavailable' }],
      ['a 404 of a package, by the package manager', [{ kind: 'dependency', tool: 'pip', message: 'HTTP error 404 while getting https://files.example/x.whl, got 503 from the mirror: 404 Not Found' }], [], { class: 'dependency', action: 'escalate' }],
      ['a registry that does not answer, by the package manager', [{ kind: 'dependency', tool: 'pip', message: "Could not install packages due to an OSError: HTTPSConnectionPool(host='files.example', port=443): Read timed out." }], [], { class: 'registry', action: 'rerun' }],
      ['a refused localhost', [refused('connect ECONNREFUSED 127.0.0.1:5432')], [], { class: 'code', rule: 'service-on-this-machine' }],
      ['a refused localhost in IPv6', [refused('connect ECONNREFUSED ::1:5432')], [], { class: 'code', rule: 'service-on-this-machine' }],
      ['an unknown localhost', [refused('getaddrinfo ENOTFOUND localhost')], [], { class: 'code', rule: 'service-on-this-machine' }],
      ['a refused localhost in no file', [{ kind: 'infra', rule: 'net', message: 'curl: (7) Failed to connect to localhost port 3000' }], [], { class: 'code', action: 'escalate' }],
    ])('%s', (_name, parts, elsewhere, expected) => {
      expect(run(parts, { elsewhere }).diagnosis).toMatchObject(expected);
    });
  });

  it.each([
    [124, 'timeout', 'rerun'],
    [137, 'oom', 'rerun'],
    [143, 'runner-lost', 'rerun'],
    [127, 'workflow', 'escalate'],
    [139, 'unknown', 'escalate'],
  ])('hears from make that its command ended with %d', (exitCode, cls, action) => {
    const { diagnosis } = run([{ kind: 'unknown', tool: 'make', message: `make: *** [Makefile:3: test] Error ${exitCode}` }], { step: { exitCode: 2 } });
    expect(diagnosis).toMatchObject({ class: cls, action, rule: `exit-${exitCode}` });
    expect(run([code], { step: { exitCode: 1 } }).diagnosis.cause).not.toContain('Exit code');
  });

  it('hears from the runner how the step ended where only a log was given', () => {
    const ended: Partly = { kind: 'unknown', tool: 'github', rule: 'exit-137', message: 'Process completed with exit code 137.' };
    expect(run([code], { elsewhere: [ended], step: { exitCode: undefined as never } }).diagnosis.cause).toContain('Exit code 137');
  });

  it.each([
    [124, 'time limit', 'timeout'],
    [126, 'could not be run', 'unknown'],
    [127, 'does not exist', 'workflow'],
    [134, 'aborted itself', 'unknown'],
    [137, 'killed from outside', 'oom'],
    [139, 'segmentation fault', 'unknown'],
    [143, 'told to end from outside', 'runner-lost'],
  ])('explains exit code %d', (exitCode, words, cls) => {
    const { diagnosis } = run([{ kind: 'unknown', rule: `exit-${exitCode}`, message: 'last words' }], { step: { exitCode } });
    expect(diagnosis.class).toBe(cls);
    expect(diagnosis.cause).toContain(words);
    expect(run([code], { step: { exitCode } }).diagnosis.cause).toContain(`Exit code ${exitCode}`);
  });

  it('shows hostile text on one line and without invisible characters', () => {
    const { diagnosis } = run([{ ...code, message: `a\nb\u202e\u200b{where}$&` }]);
    expect(diagnosis.cause).toBe('test/cart.test.js:4: a b{where}$&');
  });
});

describe('the files, most likely culprit first', () => {
  const failing: Partly = { kind: 'test', message: 'm', file: 'test/cart.test.js', line: 4, frames: [{ file: 'src/cart.js', line: 9 }, { file: 'test/cart.test.js', line: 4 }] };
  it.each([
    ['a frame in the product before the test', [failing], [], ['src/cart.js', 'test/cart.test.js']],
    ['first reports before later ones', [{ kind: 'type' as const, message: 'm', file: 'packages/a/src/index.ts' }, { kind: 'type' as const, message: 'm', file: 'packages/b/src/index.ts' }], [], ['packages/a/src/index.ts', 'packages/b/src/index.ts']],
    ['what the newest commit touched', [{ kind: 'type' as const, message: 'm', file: 'packages/a/src/index.ts' }, { kind: 'type' as const, message: 'm', file: 'packages/b/src/index.ts' }], ['packages/b/src/index.ts', 'build.sh'], ['packages/a/src/index.ts', 'packages/b/src/index.ts']],
    ['what the newest commit touched, of three', [{ kind: 'type' as const, message: 'm', file: 'packages/a/src/index.ts' }, { kind: 'type' as const, message: 'm', file: 'lib/Money.py' }, { kind: 'type' as const, message: 'm', file: 'lib/Money.py' }], ['lib/Money.py'], ['lib/Money.py', 'packages/a/src/index.ts']],
  ])('%s', (_name, parts, lastChange, expected) => {
    expect(run(parts, { lastChange }).diagnosis.files).toEqual(expected);
  });
});
