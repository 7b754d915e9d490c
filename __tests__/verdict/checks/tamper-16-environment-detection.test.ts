import { describeCheck } from '../changes.js';

const on = (line: string): [string, string] => ['a\nb\n', `a\n${line}\nb\n`];

describeCheck('tamper-16-environment-detection', {
  stops: [
    ['process.env.CI', 'src/a.ts', ...on('if (process.env.CI) return 1;')],
    ['process.env with brackets', 'src/a.ts', ...on("if (process.env['JEST_WORKER_ID']) return 1;")],
    ['NODE_ENV', 'src/a.js', ...on("if (process.env.NODE_ENV === 'test') return 1;")],
    ['a call over two lines', 'src/a.js', ...on('if (process.env\n  .VITEST) return 1;')],
    ['destructured', 'src/a.js', ...on('const { CI } = process.env;')],
    ['typeof jest', 'src/a.js', ...on("if (typeof jest !== 'undefined') return 1;")],
    ['globalThis.describe', 'src/a.js', ...on('if (globalThis.describe) return 1;')],
    ['process.argv', 'src/a.js', ...on("if (process.argv.join(' ').includes('--test')) return 1;")],
    ['sys.modules', 'src/a.py', ...on('if "pytest" in sys.modules:')],
    ['PYTEST_CURRENT_TEST', 'src/a.py', ...on('if os.environ.get("PYTEST_CURRENT_TEST"):')],
    ['CI in Python', 'src/a.py', ...on('if "CI" in os.environ:')],
    ['call stack in Python', 'src/a.py', ...on('names = [f.function for f in inspect.stack()]')],
    ['flag.Lookup', 'a.go', ...on('if flag.Lookup("test.v") != nil {')],
    ['CI in Go', 'a.go', ...on('if os.Getenv("CI") != "" {')],
    ['cfg!(test)', 'src/a.rs', ...on('if cfg!(test) { return 1; }')],
    ['cfg(not(test))', 'src/a.rs', ...on('#[cfg(not(test))]')],
    ['CI in Java', 'src/A.java', ...on('if (System.getenv("CI") != null) return 1;')],
    ['Rails.env.test?', 'lib/a.rb', ...on('return 1 if Rails.env.test?')],
    ['PHPUnit', 'src/a.php', ...on("if (class_exists('PHPUnit\\Framework\\TestCase')) return 1;")],
  ],
  passes: [
    ['a setting of the product', 'src/a.ts', ...on('const port = process.env.PORT;')],
    ['one that was there', 'src/a.ts', 'if (process.env.CI) a();\n', 'if (process.env.CI) b();\n'],
    ['a comment', 'src/a.ts', ...on('// CI sets process.env.CI')],
    ['a name that ends alike', 'src/a.ts', ...on('const x = city.environment.CIrcle;')],
    ['a module of its own called test', 'src/a.py', ...on('from package import testing_tools')],
    ['cfg of another feature', 'src/a.rs', ...on('#[cfg(feature = "fast")]')],
    ['a test file, whatever it asks', 'tests/a.test.ts', ...on('if (process.env.CI) skip();')],
  ],
});
