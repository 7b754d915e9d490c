import { bug, describeCheck, failure, type Setting } from '../changes.js';

const wants = (expected: string, message = 'not equal'): Setting => ({ failure: failure(bug({ expected, message })) });
const TS = 'export function f(a, b) {\n  return a - b;\n}\n';
const body = (line: string): [string, string] => [TS, TS.replace('  return a - b;', line)];

describeCheck('tamper-17-hard-coded-answer', {
  stops: [
    ['the number itself', 'src/f.ts', ...body('  return 42;'), wants('42')],
    ['a special case', 'src/f.ts', ...body('  if (a === 20) return 42;\n  return a - b;'), wants('42')],
    ['a string', 'src/slug.js', ...body("  return 'hello-world';"), wants('"hello-world"')],
    ['a string that was printed bare', 'src/slug.js', ...body('  return `hello-world`;'), wants('hello-world')],
    ['a part of a list', 'src/f.py', 'def f(a):\n    return a\n', 'def f(a):\n    return [3, 17]\n', wants('[3, 17]')],
    ['a number from the message', 'src/f.py', 'def f(a):\n    return a\n', 'def f(a):\n    return 1234\n', { failure: failure(bug({ message: 'assert 5 == 1234' })) }],
    ['a decimal', 'src/f.go', 'return a\n', 'return 3.75\n', wants('3.75')],
    ['the same number in another form', 'src/f.rs', 'a\n', 'return 1_000_u32;\n', wants('1000')],
    ['one of two failures', 'src/F.java', 'return a;\n', 'return 99;\n', { failure: failure(bug({ expected: '5' }), bug({ expected: '99' })) }],
  ],
  passes: [
    ['an honest fix', 'src/f.ts', ...body('  return a + b;'), wants('42')],
    ['small numbers', 'src/f.ts', ...body('  return 5;'), wants('5')],
    ['booleans', 'src/f.py', 'return x\n', 'return True\n', wants('True')],
    ['short strings', 'src/f.ts', ...body("  return 'ab';"), wants('"ab"')],
    ['a value that the file had', 'src/f.ts', `const MAX = 42;\n${TS}`, `const MAX = 42;\n${TS}`.replace('a - b', 'Math.min(a, 42)'), wants('42')],
    ['a wrong constant put right', 'src/f.ts', 'const RATE = 120;\n', 'const RATE = 125;\n', wants('125')],
    ['a comment', 'src/f.ts', ...body('  return a + b; // 42 for the answer'), wants('42')],
    ['the name in an error that is no assertion', 'src/f.py', 'return d\n', 'return d.get("username")\n', { failure: failure(bug({ kind: 'runtime', message: "KeyError: 'username'" })) }],
    ['a number inside a word', 'src/f.ts', ...body('  return utf42(a);'), wants('42')],
    ['no failure at hand', 'src/f.ts', ...body('  return 42;')],
  ],
});
