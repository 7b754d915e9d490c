import { planFixes } from '../../../src/proposal/fix.js';
import { bugReport, fixerInput } from '../../support/red-step.js';
import { tempRepo } from '../../support/temp-repo.js';

interface Case {
  readonly name: string;
  readonly text: string;
  readonly file?: string;
  readonly bug: Parameters<typeof bugReport>[0];
  readonly others?: Parameters<typeof bugReport>[0];
  /** The whole file as it shall be; absent where it is left alone. */
  readonly becomes?: string;
  readonly by?: string;
}

const gcc = (line: number, column: number, message: string, excerpt = message): Case['bug'] => ({ tool: 'gcc', kind: 'compile', file: 'a.c', line, column, message, excerpt });
const RUST = (help: string, line = '    let m: HashMap<i32, i32> = f();'): string => `error[E0425]: cannot find type \`HashMap\` in this scope\n --> a.rs:2:12\n  |\n2 | ${line}\n  |            ^^^^^^^ not found in this scope\n  |\n${help}`;
const rustc = (excerpt: string): Case['bug'] => ({ tool: 'rustc', kind: 'compile', file: 'a.rs', line: 2, column: 12, message: 'cannot find', excerpt });
const RUST_FILE = 'fn main() {\n    let m: HashMap<i32, i32> = f();\n}\n';
const IMPORT = 'help: consider importing this struct\n  |\n1 + use std::collections::HashMap;\n  |';
const python = (message: string, line: number, tool = 'pyflakes'): Case['bug'] => ({ tool, kind: 'lint', file: 'a.py', line, message });
const javac = (name: string, line: number): Case['bug'] => ({ tool: 'javac', kind: 'compile', file: 'A.java', line, message: `cannot find symbol\n  symbol:   class ${name}\n  location: class A` });
const ruby = (excerpt: string): Case['bug'] => ({ tool: 'ruby', kind: 'runtime', file: 'a.rb', line: 2, message: 'NameError: undefined', excerpt });
const go = (message: string, line: number, column: number): Case['bug'] => ({ tool: 'go', kind: 'compile', file: 'a.go', line, column, message });

const CASES: readonly Case[] = [
  { name: 'gcc, the place decides', file: 'a.c', text: 'rte = rte;\n', bug: gcc(1, 7, '‘rte’ undeclared (first use in this function); did you mean ‘rate’?'), becomes: 'rte = rate;\n', by: 'did-you-mean' },
  { name: 'clang', file: 'a.c', text: 'x = rte;\n', bug: gcc(1, 5, "use of undeclared identifier 'rte'; did you mean 'rate'?"), becomes: 'x = rate;\n', by: 'did-you-mean' },
  { name: 'gcc, two places and a column that fits none', file: 'a.c', text: 'é = rte + rte;\n', bug: gcc(1, 8, '‘rte’ undeclared; did you mean ‘rate’?') },
  { name: 'gcc, line ends of Windows stay', file: 'a.c', text: 'x = rte;\r\ny;\r\n', bug: gcc(1, 5, '‘rte’ undeclared; did you mean ‘rate’?'), becomes: 'x = rate;\ny;\n', by: 'did-you-mean' },
  { name: 'gcc, in a test', file: 'tests/a.c', text: 'x = rte;\n', bug: { ...gcc(1, 5, '‘rte’ undeclared; did you mean ‘rate’?'), file: 'tests/a.c' } },
  { name: 'a part of a longer name is not meant', file: 'a.c', text: 'x = rte2;\n', bug: gcc(1, 5, '‘rte’ undeclared; did you mean ‘rate’?') },
  { name: 'another tool quotes the words', file: 'a.c', text: 'x = rte;\n', bug: { ...gcc(1, 5, '‘rte’ undeclared; did you mean ‘rate’?'), tool: 'generic' } },
  { name: 'tsc, a member of this', file: 'a.ts', text: '  return name;\n', bug: { tool: 'tsc', kind: 'type', file: 'a.ts', line: 1, column: 10, rule: 'TS2663', message: "Cannot find name 'name'. Did you mean the instance member 'this.name'?" }, becomes: '  return this.name;\n', by: 'did-you-mean' },
  { name: 'tsc, no suggestion', file: 'a.ts', text: 'x.nmae;\n', bug: { tool: 'tsc', kind: 'type', file: 'a.ts', line: 1, column: 3, message: "Property 'nmae' does not exist on type 'User'." } },
  { name: 'python, an attribute', file: 'a.py', text: 'os.pth\n', bug: { tool: 'python', kind: 'runtime', file: 'a.py', line: 1, message: "AttributeError: module 'os' has no attribute 'pth'. Did you mean: 'path'?" }, becomes: 'os.path\n', by: 'did-you-mean' },
  { name: 'gcc, a semicolon', file: 'a.c', text: '  return 1\n}\n', bug: gcc(1, 11, 'expected ‘;’ before ‘}’ token', 'x\n    1 |   return 1\n      |           ^\n      |           ;\n'), becomes: '  return 1;\n}\n', by: 'hint-lines' },
  { name: 'clang, a semicolon', file: 'a.c', text: '  return 1\n}\n', bug: gcc(1, 11, "expected ';' after return statement"), becomes: '  return 1;\n}\n', by: 'hint-lines' },
  { name: 'gcc, a semicolon that is not drawn', file: 'a.c', text: '  return 1\n}\n', bug: gcc(1, 11, 'expected ‘;’ before ‘}’ token') },
  { name: 'gcc, a semicolon within the line', file: 'a.c', text: '  a b;\n', bug: gcc(1, 4, 'expected ‘;’ before ‘b’', 'x\n      |    ;\n') },
  { name: 'rustc, an import', file: 'a.rs', text: RUST_FILE, bug: rustc(RUST(IMPORT)), becomes: `use std::collections::HashMap;\n${RUST_FILE}`, by: 'hint-lines' },
  { name: 'rustc, a choice of imports', file: 'a.rs', text: RUST_FILE, bug: rustc(RUST('help: consider importing one of these items\n  |\n1 + use a::HashMap;\n  |\n1 + use b::HashMap;\n  |')) },
  { name: 'rustc, a line that differs from the one in the repository', file: 'a.rs', text: RUST_FILE.replace('f()', 'g()'), bug: rustc(RUST(IMPORT)) },
  { name: 'rustc, a help of another kind', file: 'a.rs', text: RUST_FILE, bug: rustc(RUST('help: try using a conversion method\n  |\n2 |     let m: HashMap<i32, i32> = f().into();\n  |')) },
  { name: 'rustc, a name', file: 'a.rs', text: RUST_FILE, bug: rustc(RUST('help: a struct with a similar name exists\n  |\n2 -     let m: HashMap<i32, i32> = f();\n2 +     let m: HashMop<i32, i32> = f();\n  |')), becomes: RUST_FILE.replace('HashMap', 'HashMop'), by: 'hint-lines' },
  { name: 'rustc, two helps', file: 'a.rs', text: RUST_FILE, bug: rustc(RUST(`${IMPORT}\nhelp: you might be missing a type parameter`)) },
  { name: 'rustc, an import, as it was drawn before', file: 'a.rs', text: RUST_FILE, bug: rustc(RUST(IMPORT.replace('1 +', '1 |'))), becomes: `use std::collections::HashMap;\n${RUST_FILE}`, by: 'hint-lines' },
  { name: 'rustc, a line with more that differs', file: 'a.rs', text: RUST_FILE, bug: rustc(RUST('help: a struct with a similar name exists\n  |\n2 |     let m: HashMop<i32, i32> = g(1);\n  |')) },
  { name: 'rustc, a name behind the caret', file: 'a.rs', text: 'fn f() {\n    g(vlue);\n}\n', bug: { ...rustc('error[E0425]: cannot find value `vlue` in this scope\n --> a.rs:2:7\n  |\n2 |     g(vlue);\n  |       ^^^^ help: a local variable with a similar name exists: `value`'), column: 7 }, becomes: 'fn f() {\n    g(value);\n}\n', by: 'did-you-mean' },
  { name: 'rustc, an import with more in it', file: 'a.rs', text: RUST_FILE, bug: rustc(RUST('help: consider importing this struct\n  |\n1 + use a::b; fn evil() {}\n  |')) },
  { name: 'python, a module, below docstring and __future__', file: 'a.py', text: '"""Doc\nmore.\n"""\nfrom __future__ import annotations\n\nx = os.sep\n', bug: python("undefined name 'os'", 6), becomes: '"""Doc\nmore.\n"""\nfrom __future__ import annotations\nimport os\n\n\nx = os.sep\n', by: 'missing-import' },
  { name: 'python, a module, among others', file: 'a.py', text: '#!/usr/bin/python3\nimport sys\nx = os.sep\n', bug: { tool: 'python', kind: 'runtime', file: 'a.py', line: 3, message: "NameError: name 'os' is not defined" }, becomes: '#!/usr/bin/python3\nimport os\nimport sys\nx = os.sep\n', by: 'missing-import' },
  { name: 'python, a name that is no module', file: 'a.py', text: 'x = time\n', bug: python("undefined name 'time'", 1) },
  { name: 'python, an attribute of that name', file: 'a.py', text: 'x = self.time.x\n', bug: python("undefined name 'time'", 1) },
  { name: 'go, no import yet', file: 'a.go', text: 'package a\n\nvar x = strings.ToUpper("a")\n', bug: go('undefined: strings', 3, 9), becomes: 'package a\n\nimport "strings"\n\nvar x = strings.ToUpper("a")\n', by: 'missing-import' },
  { name: 'go, a package that two have', file: 'a.go', text: 'package a\n\nvar x = rand.Int()\n', bug: go('undefined: rand', 3, 9) },
  { name: 'go, a variable of that name', file: 'a.go', text: 'package a\n\nvar x = path\n', bug: go('undefined: path', 3, 9) },
  { name: 'gcc, a header in a note', file: 'a.c', text: '#include "a.h"\nx;\n', bug: gcc(2, 1, 'implicit declaration of function ‘printf’'), others: gcc(1, 1, 'include ‘<stdio.h>’ or provide a declaration of ‘printf’'), becomes: '#include <stdio.h>\n#include "a.h"\nx;\n', by: 'missing-import' },
  { name: 'gcc, a header that is there', file: 'a.c', text: '#include <stdio.h>\nx;\n', bug: gcc(2, 1, 'implicit'), others: gcc(1, 1, 'include ‘<stdio.h>’ or provide a declaration of ‘printf’') },
  { name: 'python, one name of three', file: 'a.py', text: 'from a import b, c as d, e\n', bug: python("'a.c as d' imported but unused", 1), becomes: 'from a import b, e\n', by: 'unused-import' },
  { name: 'python, in a block', file: 'a.py', text: 'try:\n    import b\nexcept E: pass\n', bug: python("'b' imported but unused", 2) },
  { name: 'python, in brackets', file: 'a.py', text: 'from a import (\n    b,\n    c,\n    d\n)\nx\n', bug: python("'a.c' imported but unused", 1), becomes: 'from a import (\n    b,\n    d\n)\nx\n', by: 'unused-import' },
  { name: 'python, in brackets, the last one', file: 'a.py', text: 'from a import (b, c as d,\n               e)\nx\n', bug: python("'a.e' imported but unused", 1), becomes: 'from a import (b, c as d,\n               )\nx\n', by: 'unused-import' },
  { name: 'python, in brackets, one of a line', file: 'a.py', text: 'from a import (b, c as d,\n               e)\nx\n', bug: python("'a.c as d' imported but unused", 1), becomes: 'from a import (b,\n               e)\nx\n', by: 'unused-import' },
  { name: 'python, in brackets, all', file: 'a.py', text: 'from a import (\n    b,\n)\nx\n', bug: python("'a.b' imported but unused", 1), becomes: 'x\n', by: 'unused-import' },
  { name: 'python, in brackets with a comment', file: 'a.py', text: 'from a import (\n    b,  # registers\n    c,\n)\n', bug: python("'a.b' imported but unused", 1) },
  { name: 'python, brackets that do not close', file: 'a.py', text: 'from a import (\n    b,\n', bug: python("'a.b' imported but unused", 1) },
  { name: 'python, with a comment that may ask for it', file: 'a.py', text: 'import b  # registers\n', bug: python("'b' imported but unused", 1) },
  { name: 'go, unused', file: 'a.go', text: 'package a\n\nimport (\n\tos "os"\n\t"fmt"\n)\n', bug: go('"os" imported and not used', 4, 2), becomes: 'package a\n\nimport (\n\t"fmt"\n)\n', by: 'unused-import' },
  { name: 'java, unused', file: 'A.java', text: 'package a;\nimport java.util.List;\nclass A {}\n', bug: { tool: 'checkstyle', kind: 'lint', file: 'A.java', line: 2, message: 'Unused import - java.util.List.' }, becomes: 'package a;\nclass A {}\n', by: 'unused-import' },
  { name: 'java, a class of the standard library', file: 'A.java', text: 'package a;\n\nimport java.util.ArrayList;\nimport java.util.Map;\n\nclass A { List<Map<A, A>> x; }\n', bug: javac('List', 6), becomes: 'package a;\n\nimport java.util.ArrayList;\nimport java.util.List;\nimport java.util.Map;\n\nclass A { List<Map<A, A>> x; }\n', by: 'missing-import' },
  { name: 'java, the first import', file: 'A.java', text: 'package a;\n\nclass A { List<A> x; }\n', bug: javac('List', 3), becomes: 'package a;\n\nimport java.util.List;\n\nclass A { List<A> x; }\n', by: 'missing-import' },
  { name: 'java, a class that is in no list', file: 'A.java', text: 'package a;\n\nclass A { Lisst<A> x; }\n', bug: javac('Lisst', 3) },
  { name: 'java, a class of that name that is imported', file: 'A.java', text: 'package a;\nimport b.Path;\nclass A { Path x; }\n', bug: javac('Path', 3) },
  { name: 'java, a class of that name in the repository', file: 'Path.java', text: 'package a;\nimport b.C;\nclass Path { Path x; }\n', bug: { ...javac('Path', 3), file: 'Path.java' } },
  { name: 'ruby, a name', file: 'a.rb', text: 'def total(items)\n  itms.sum\nend\n', bug: ruby("a.rb:2:in `total': undefined local variable or method `itms' for main:Object (NameError)\n\n  itms.sum\n  ^^^^\nDid you mean?  items"), becomes: 'def total(items)\n  items.sum\nend\n', by: 'did-you-mean' },
  { name: 'ruby, a choice of names', file: 'a.rb', text: 'def total(items)\n  itms.sum\nend\n', bug: ruby("a.rb:2:in `total': undefined local variable or method `itms' for main:Object (NameError)\n\n  itms.sum\n  ^^^^\nDid you mean?  items\n               item") },
  { name: 'java, another line', file: 'A.java', text: 'package a;\nclass A {}\n', bug: { tool: 'checkstyle', kind: 'lint', file: 'A.java', line: 2, message: 'Unused import - java.util.List.' } },
  { name: 'a merge, both equal or one empty', file: 'a.py', text: 'a\n<<<<<<< HEAD\nb\n=======\nb\n>>>>>>> t\n<<<<<<< HEAD\nc\n=======\n>>>>>>> t\nd\n', bug: python('invalid syntax', 2), becomes: 'a\nb\nc\nd\n', by: 'merge-markers' },
  { name: 'a merge that needs a decision', file: 'a.py', text: '<<<<<<< HEAD\nb\n=======\nb\n>>>>>>> t\n<<<<<<< HEAD\nc\n=======\nd\n>>>>>>> t\n', bug: python('invalid syntax', 1) },
  { name: 'a merge with an ancestor that one side deleted', file: 'a.py', text: '<<<<<<< HEAD\n||||||| base\nb\n=======\nc\n>>>>>>> t\n', bug: python('invalid syntax', 1) },
  { name: 'a merge within a merge', file: 'a.py', text: '<<<<<<< HEAD\n<<<<<<< HEAD\nb\n=======\n>>>>>>> t\n=======\n>>>>>>> t\n', bug: python('invalid syntax', 1) },
  { name: 'a heading is no merge', file: 'a.py', text: 'Title\n=======\n', bug: python('invalid syntax', 1) },
];

it.each(CASES)('$name', async ({ file = 'a.py', text, bug, others, becomes, by }) => {
  const repo = tempRepo({ [file]: text });
  try {
    const fixes = await planFixes(fixerInput(repo, { bugs: [bugReport(bug)], others: others === undefined ? [] : [bugReport({ ...others, severity: 'note', id: 'b2' })] }));
    expect(fixes.map(({ fixer, plan, grant }) => [fixer.name, plan.kind === 'edits' ? plan.edits : plan, grant])).toEqual(becomes === undefined ? [] : [[by, [{ kind: 'write', file, content: becomes }], { paths: [], modes: false }]]);
  } finally {
    repo.dispose();
  }
});

it('several kinds are done at once, by the lines as they were', async () => {
  const repo = tempRepo({ 'a.go': 'package a\n\nimport (\n\t"os"\n)\n\nvar x = strings.ToUpper("a")\n' });
  const fixes = await planFixes(fixerInput(repo, { bugs: [bugReport(go('"os" imported and not used', 4, 2)), bugReport({ ...go('undefined: strings', 7, 9), id: 'b2' })] }));
  expect(fixes.map(({ fixer }) => fixer.name)).toEqual(['named-mends', 'missing-import', 'unused-import']);
  expect(fixes[0]?.plan).toMatchObject({ edits: [{ content: 'package a\n\nimport (\n\t"strings"\n)\n\nvar x = strings.ToUpper("a")\n' }] });
  repo.dispose();
});

describe('a script with the line ends of Windows', () => {
  const CRLF = '#!/bin/bash\r\necho\r\n';
  it.each([
    { name: 'named by the report', files: { 'b.sh': CRLF }, message: './b.sh: /bin/bash^M: bad interpreter: No such file or directory', command: 'make', touches: ['b.sh'] },
    { name: 'named by the step', files: { 'bin/b': CRLF }, message: "env: 'bash\\r': No such file or directory", command: 'cd . && bin/b --all', touches: ['bin/b'] },
    { name: 'with a first line that is right', files: { 'b.sh': '#!/bin/bash\necho\r\n' }, message: './b.sh: bad interpreter: No such file', command: './b.sh', touches: [] },
    { name: 'that nobody names', files: { 'c.sh': CRLF }, message: "env: 'bash\\r': No such file or directory", command: 'make', touches: [] },
  ])('$name', async ({ files, message, command, touches }) => {
    const repo = tempRepo(files);
    const fixes = await planFixes(fixerInput(repo, { bugs: [bugReport({ message, rule: 'exit-127' })], command }));
    expect(fixes.map(({ fixer, plan, grant }) => [fixer.name, plan.kind === 'command' && plan.touches, grant.paths])).toEqual(touches.length === 0 ? [] : [['crlf-shebang', touches, touches]]);
    repo.dispose();
  });
});
