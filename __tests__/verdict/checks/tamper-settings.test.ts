import { describeCheck } from '../changes.js';

describeCheck('tamper-11-quality-gates', {
  stops: [
    ['coverage.py', 'pyproject.toml', '[tool.coverage.report]\nfail_under = 90\n', '[tool.coverage.report]\nfail_under = 89.5\n'],
    ['jest', 'jest.config.js', 'module.exports = { coverageThreshold: { global: { lines: 80 } } };\n', 'module.exports = { coverageThreshold: { global: {} } };\n'],
    ['eslint', 'package.json', '{ "scripts": { "lint": "eslint . --max-warnings 0" } }\n', '{ "scripts": { "lint": "eslint . --max-warnings 10" } }\n'],
  ],
  passes: [
    ['a higher bar', 'pyproject.toml', '[tool.coverage.report]\nfail_under = 90\n', '[tool.coverage.report]\nfail_under = 95\n'],
    ['a threshold of the product', 'src/cover.ts', 'const threshold = 10;\n', 'const threshold = 5;\n'],
    ['another number', 'pyproject.toml', '[tool.coverage.report]\nfail_under = 90\nprecision = 2\n', '[tool.coverage.report]\nfail_under = 90\nprecision = 1\n'],
  ],
});

describeCheck('tamper-13-config-loosened', {
  stops: [
    ['strict', 'tsconfig.json', '{ "strict": true }\n', '{ "strict": false }\n'],
    ['strict is gone', 'tsconfig.json', '{ "strict": true, "target": "es2022" }\n', '{ "target": "es2022" }\n'],
    ['a rule', '.eslintrc.json', '{ "rules": { "no-undef": "error" } }\n', '{ "rules": { "no-undef": "warn" } }\n'],
    ['a list of what is ignored', 'ruff.toml', 'ignore = ["E501"]\n', 'ignore = ["E501", "F821"]\n'],
    ['lines of what is ignored', 'setup.cfg', '[flake8]\nignore =\n    E501\n', '[flake8]\nignore =\n    E501\n    F821\n'],
    ['-Werror', 'CMakeLists.txt', 'add_compile_options(-Wall -Werror)\n', 'add_compile_options(-Wall)\n'],
    ['clippy', 'Cargo.toml', '[lints.clippy]\nall = "deny"\n', '[lints.clippy]\nall = "allow"\n'],
  ],
  passes: [
    ['stricter', 'tsconfig.json', '{ "strict": false }\n', '{ "strict": true }\n'],
    ['another target', 'tsconfig.json', '{ "strict": true, "target": "es2020" }\n', '{ "strict": true, "target": "es2022" }\n'],
    ['a shorter list', 'ruff.toml', 'ignore = ["E501", "F821"]\n', 'ignore = ["E501"]\n'],
    ['an option of the product', 'src/a.ts', 'const strict = true;\n', 'const strict = false;\n'],
    ['a package named ignore', 'package-lock.json', '{ "packages": {} }\n', '{ "packages": { "node_modules/ignore": { "version": "1.0.0" } } }\n'],
  ],
});

const MANIFEST = '{ "dependencies": { "a": "^1.2.0", "b": "2.0.0" } }\n';
describeCheck('tamper-20-dependencies', {
  stops: [
    ['a lower version', 'package.json', MANIFEST, MANIFEST.replace('^1.2.0', '^1.1.9')],
    ['an open range', 'package.json', MANIFEST, MANIFEST.replace('"2.0.0"', '"^2.0.0"')],
    ['a git address', 'requirements.txt', 'a==1.0\n', 'a @ git+https://example.invalid/a\n'],
    ['a pin that is gone', 'requirements.txt', 'a==1.0\n', 'a>=1.0\n'],
    ['replace of Go', 'go.mod', 'module a\n\nrequire b.example/b v1.0.0\n', 'module a\n\nrequire b.example/b v1.0.0\n\nreplace b.example/b => ../b\n'],
    ['a script at installation', 'package.json', '{ "scripts": {} }\n', '{ "scripts": { "postinstall": "node a.js" } }\n'],
    ['another host in a lock file', 'yarn.lock', 'resolved "https://registry.yarnpkg.com/a"\n', 'resolved "https://example.invalid/a"\n'],
  ],
  passes: [
    ['a higher version', 'package.json', MANIFEST, MANIFEST.replace('"2.0.0"', '"2.0.1"')],
    ['a package more', 'requirements.txt', 'a==1.0\n', 'a==1.0\nb==2.0\n'],
    ['another version in a lock file', 'yarn.lock', 'resolved "https://registry.yarnpkg.com/a-2"\n', 'resolved "https://registry.yarnpkg.com/a-1"\n'],
    ['a manifest that a command made under a grant', 'go.mod', 'require b.example/b v1.1.0\n', 'require b.example/b v1.0.0\n', { grant: { paths: ['go.mod'] } }],
    ['a version in the product', 'src/a.ts', 'const a = "2.0.0";\n', 'const a = "1.0.0";\n'],
  ],
});

describeCheck('tamper-22-runner-swapped', {
  stops: [
    ['echo', 'package.json', '{ "scripts": { "test": "jest" } }\n', '{ "scripts": { "test": "echo ok" } }\n'],
    ['a filter', 'ci.sh', 'pytest\n', 'pytest -k other\n'],
    ['a target of make', 'Makefile', 'test:\n\t./run-all\n', 'test:\n\t./run-some\n'],
    ['a runner that is gone', 'ci.sh', 'npm ci\nnpm test\n', 'npm ci\n'],
  ],
  passes: [
    ['another script', 'package.json', '{ "scripts": { "test": "jest", "build": "tsc" } }\n', '{ "scripts": { "test": "jest", "build": "tsc -p ." } }\n'],
    ['a runner more', 'ci.sh', 'pytest\n', 'pytest\nruff check\n'],
    ['another target', 'Makefile', 'build:\n\tgo build\n\ntest:\n\tgo test ./...\n', 'build:\n\tgo build ./...\n\ntest:\n\tgo test ./...\n'],
    ['the product', 'src/a.ts', 'run("jest");\n', 'run("echo");\n'],
  ],
});
