import { reportBugs } from '../../src/bug-report/index.js';
import { exit } from '../../src/bug-report/parsers/common/exit.js';

const read = (text: string): (readonly [string | undefined, string | undefined, number | undefined])[] =>
  reportBugs([{ n: 1, text }], { parsers: [exit] }).bugs.map(({ rule, file, line }) => [rule, file, line] as const);

describe('what shells say when they cannot run a command', () => {
  it.each<[string, string, string | undefined, number | undefined]>([
    ['bash: foo: command not found', 'exit-127', undefined, undefined],
    ['bash: line 1: pytset: command not found', 'exit-127', undefined, undefined],
    ['/home/runner/work/_temp/0a1b.sh: line 3: foo: command not found', 'exit-127', undefined, undefined],
    ['./scripts/ci.sh: line 3: foo: command not found', 'exit-127', 'scripts/ci.sh', 3],
    ['scripts/ci.sh: 3: foo: not found', 'exit-127', 'scripts/ci.sh', 3],
    ['sh: 1: jest: not found', 'exit-127', undefined, undefined],
    ['/bin/sh: 1: jest: not found', 'exit-127', undefined, undefined],
    ['zsh:1: command not found: foo', 'exit-127', undefined, undefined],
    ['/usr/bin/env: ‘python’: No such file or directory', 'exit-127', undefined, undefined],
    ["'foo' is not recognized as an internal or external command,", 'exit-127', undefined, undefined],
    ["foo: The term 'foo' is not recognized as the name of a cmdlet, function, script file, or executable program.", 'exit-127', undefined, undefined],
    ['bash: line 1: ./missing.sh: No such file or directory', 'exit-127', 'missing.sh', undefined],
    ['bash: ./build.sh: Permission denied', 'exit-126', 'build.sh', undefined],
    ['bash: line 1: ./build.sh: Permission denied', 'exit-126', 'build.sh', undefined],
    ['/home/runner/work/_temp/0a1b.sh: line 1: ./scripts/build.sh: Permission denied', 'exit-126', 'scripts/build.sh', undefined],
    ['sh: 1: ./run: Permission denied', 'exit-126', 'run', undefined],
    ['./all.sh: line 2: ./one.sh: Permission denied', 'exit-126', 'one.sh', undefined],
    ['make: ./gen.sh: Permission denied', 'exit-126', 'gen.sh', undefined],
    ["env: './run.sh': Permission denied", 'exit-126', 'run.sh', undefined],
    ['Error: spawn ./run.sh EACCES', 'exit-126', 'run.sh', undefined],
    ['bash: ./x.sh: /bin/bash^M: bad interpreter: No such file or directory', 'exit-126', 'x.sh', undefined],
    ['bash: ./app: cannot execute binary file: Exec format error', 'exit-126', 'app', undefined],
    ['/home/runner/work/_temp/0a1b.sh: line 1:  2345 Killed                  node build.js', 'exit-137', undefined, undefined],
    ['./scripts/ci.sh: line 9: syntax error near unexpected token `fi\'', 'exit-2', 'scripts/ci.sh', 9],
    ['sh: 11: Syntax error: "(" unexpected', 'exit-2', undefined, 11],
    ['bash: line 13: syntax error near unexpected token `d\'', 'exit-2', undefined, 13],
    ['bash: -c: line 3: syntax error: unexpected end of file', 'exit-2', undefined, 3],
    ['deploy.sh: syntax error at line 9: `done\' unexpected', 'exit-2', 'deploy.sh', 9],
    ['deploy:22: parse error near `fi\'', 'exit-2', 'deploy', 22],
    ['./ci.sh: Zeile 4: Syntaxfehler beim unerwarteten Symbol', 'exit-2', 'ci.sh', 4],
    ['./ci.sh: строка 9: неожиданный конец', 'exit-2', 'ci.sh', 9],
    ['./ci.sh: line 7: TARGET: unbound variable', 'exit-1', 'ci.sh', 7],
    ['ci.sh: 7: TARGET: parameter not set', 'exit-1', 'ci.sh', 7],
    ["./ci.sh: line 3: unexpected EOF while looking for matching `\"'", 'exit-2', 'ci.sh', 3],
    ['Segmentation fault (core dumped)', 'exit-139', undefined, undefined],
    ['x.sh: line 1:    12 Segmentation fault      (core dumped) ./app', 'exit-139', undefined, undefined],
  ])('%s', (text, rule, file, line) => {
    expect(read(text)).toEqual([[rule, file, line]]);
  });

  it.each([
    "mkdir: cannot create directory '/x': Permission denied",
    'git@github.com: Permission denied (publickey).',
    'expected "command not found" to be printed',
    'page not found',
    'cat: missing.txt: No such file or directory',
    'Error: Cannot find module: not found',
    'KeyError: user: not found',
    'Killed the old server',
  ])('leaves: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
