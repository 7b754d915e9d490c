import { change, describeCheck, run } from '../changes.js';

const on = (line: string): [string, string] => ['a();\nb();\n', `a();\n${line}\nb();\n`];
const LATE = "test('a', async () => {\n  expect(await f()).toBe(1);\n}, 1000);\n";

describeCheck('tamper-18-comparison-overload', {
  stops: [
    ['Python', 'src/a.py', 'class A:\n    pass\n', 'class A:\n    def __eq__(self, other):\n        """Equal."""\n        return True\n'],
    ['JavaScript', 'src/a.ts', 'class A {}\n', 'class A {\n  equals(other: A): boolean {\n    return true;\n  }\n}\n'],
    ['Go', 'a.go', 'type A struct{}\n', 'type A struct{}\n\nfunc (a A) Equal(b A) bool { return true }\n'],
    ['Rust', 'src/a.rs', 'struct A;\n', 'struct A;\nimpl PartialEq for A {\n    fn eq(&self, _: &A) -> bool {\n        true\n    }\n}\n'],
    ['Java', 'src/A.java', 'class A {}\n', 'class A {\n    public boolean equals(Object o) { return true; }\n}\n'],
    ['C++', 'src/a.cpp', 'struct A {};\n', 'struct A {};\nbool operator==(const A&, const A&) { return true; }\n'],
  ],
  passes: [
    ['a real comparison', 'src/a.py', 'class A:\n    pass\n', 'class A:\n    def __eq__(self, other):\n        return self.x == other.x\n'],
    ['a real one in Java', 'src/A.java', 'class A {}\n', 'class A {\n    public boolean equals(Object o) { return o instanceof A a && a.x == x; }\n}\n'],
    ['another method with a constant', 'src/a.ts', 'class A {}\n', 'class A {\n  isOpen(): boolean {\n    return true;\n  }\n}\n'],
    ['one that is there', 'src/a.go', 'func (a A) Equal(b A) bool { return true }\nx\n', 'func (a A) Equal(b A) bool { return true }\ny\n'],
  ],
});

describeCheck('tamper-19-padding', {
  stops: [
    ['a sleep', 'src/a.py', ...on('time.sleep(1)')],
    ['a retry', 'tests/a.test.ts', LATE, `jest.retryTimes(3);\n${LATE}`],
    ['a longer limit', 'tests/a.test.ts', LATE, LATE.replace('1000', '9000')],
    ['a longer limit in settings', 'vitest.config.ts', 'export default { test: { testTimeout: 100 } };\n', 'export default { test: { testTimeout: 9000 } };\n'],
    ['a wait', 'a_test.go', 'import "testing"\n', 'import "testing"\n\nrequire.Eventually(t, f, time.Second, time.Millisecond)\n'],
  ],
  passes: [
    ['a shorter limit', 'tests/a.test.ts', LATE, LATE.replace('1000', '100')],
    ['a limit of the product', 'src/a.ts', 'const timeout = 10;\n', 'const timeout = 20;\n'],
    ['a comment', 'src/a.py', ...on('# time.sleep(1) would hide it')],
    ['prose', 'docs/a.md', 'timeout: 10\n', 'timeout: 20, sleep(5)\n'],
  ],
});

const GUARD = 'def pay(user):\n    if user is None:\n        raise ValueError("nobody")\n    return charge(user)\n';
describeCheck('tamper-21-guard-removed', {
  stops: [
    ['a raise', 'src/a.py', GUARD, 'def pay(user):\n    return charge(user)\n'],
    ['a throw', 'src/a.ts', 'if (!a) throw new Error("x");\nrun();\n', 'if (!a) console.log("x");\nrun();\n'],
    ['an error of Go', 'a.go', 'if err != nil {\n\treturn nil, err\n}\nreturn a, nil\n', 'return a, nil\n'],
    ['a ? of Rust', 'src/a.rs', 'let a = b()?;\n', 'let a = b().unwrap_or_default();\n'],
    ['a condition that is off', 'src/A.java', 'if (x) throw new E();\n', 'if (false && x) throw new E();\n'],
  ],
  passes: [
    ['another error', 'src/a.py', GUARD, GUARD.replace('ValueError', 'LookupError')],
    ['one more', 'src/a.py', GUARD, GUARD.replace('    return charge', '    if user.dead:\n        raise ValueError("dead")\n    return charge')],
    ['a condition put right', 'src/a.ts', 'if (a > 1) throw new Error("x");\n', 'if (a >= 1) throw new Error("x");\n'],
    ['an assertion of a test', 'tests/test_a.py', 'raise ValueError\n', 'x = 1\n'],
  ],
});

describe('tamper-21-guard-removed', () => {
  it('lets a guard move to another file, and not out of sight', () => {
    const [from, to] = [change('src/a.py', GUARD, 'def pay(user):\n    return charge(check(user))\n'), (text: string) => change('src/b.py', 'x = 1\n', text)];
    expect(run('tamper-21-guard-removed', [from, to('def check(user):\n    if user is None:\n        raise ValueError("nobody")\n    return user\n')]).ok).toBe(true);
    expect(run('tamper-21-guard-removed', [from, to('def check(user):\n    return user\n')]).ok).toBe(false);
  });
});
