import { change, describeCheck, run } from '../changes.js';

describeCheck('path-safety', {
  stops: [
    ['a way out', '../x.ts', undefined, 'a\n'],
    ['git itself', '.git/hooks/pre-commit', undefined, 'a\n'],
    ['git in another case', 'sub/.GIT/config', undefined, 'a\n'],
    ['an absolute path', '/etc/passwd', undefined, 'a\n'],
    ['a leading dash', '-rf', undefined, 'a\n'],
    ['a reserved name', 'src/nul.ts', undefined, 'a\n'],
    ['a file in another case', 'SRC/m.py', undefined, 'a\n', { basePaths: ['src/m.py'] }],
    ['a folder in another case', 'Src/new.py', undefined, 'a\n', { basePaths: ['src/m.py'] }],
    ['a file where a folder is', 'src', undefined, 'a\n', { basePaths: ['src/m.py'] }],
    ['a folder where a file is', 'src/m.py/x', undefined, 'a\n', { basePaths: ['src/m.py'] }],
  ],
  passes: [
    ['a plain new file', 'src/new.ts', undefined, 'a\n', { basePaths: ['src/old.ts'] }],
    ['a changed file', 'src/old.ts', 'a\n', 'b\n', { basePaths: ['src/old.ts', 'SRC/old.ts'] }],
    ['a name of the repository’s own', 'docs/日本語.md', 'a\n', 'b\n'],
  ],
});

describe('path-safety', () => {
  it('tells control characters without printing them', () => {
    expect(run('path-safety', change('a\nb', undefined, 'x')).reason).not.toMatch(/[^\x20-\x7e]/);
    expect(run('path-safety', change('.g\u200cit/config', undefined, 'x'))).toMatchObject({ ok: false, reason: expect.not.stringContaining('\u200c') });
  });

  it('sees two new paths collide, and lets a path go before its twin comes', () => {
    expect(run('path-safety', [change('a/X.ts', undefined, 'x'), change('a/x.ts', undefined, 'x')]).ok).toBe(false);
    expect(run('path-safety', [change('X.ts', 'x', undefined), change('x.ts', undefined, 'x')], { basePaths: ['X.ts'] }).ok).toBe(true);
  });
});

const open = (path: string): { policy: { allowPaths: string[] } } => ({ policy: { allowPaths: [path] } });
const closedPaths = [
  '.github/workflows/ci.yml', '.GitHub/workflows/CI.yml', 'sub/.github/x', 'action.yml', 'sub/action.yaml', 'CODEOWNERS', 'docs/codeowners', 'package-lock.json', 'a/b/yarn.lock', 'Cargo.lock',
  'go.sum', 'pnpm-lock.yaml', 'poetry.lock', 'Gemfile.lock', 'composer.lock', 'bun.lockb', 'package.json', 'packages/a/package.json', 'PACKAGE.JSON', 'pyproject.toml', 'setup.py', 'setup.cfg',
  'requirements.txt', 'requirements-dev.txt', 'Cargo.toml', 'go.mod', 'pom.xml', 'build.gradle', 'build.gradle.kts', 'Gemfile', 'composer.json', 'App.csproj', 'Directory.Build.props',
  'Dockerfile', 'docker/Dockerfile.dev', 'dockerfile', 'docker-compose.yml', 'Makefile', 'GNUmakefile', 'sub/makefile', 'rules.mk', 'Justfile', 'CMakeLists.txt', 'build.rs', 'Rakefile',
  '.npmrc', '.eslintrc', '.eslintrc.json', '.babelrc.js', '.gitattributes', '.gitmodules', '.gitignore', '.lfsconfig', '.husky/pre-commit', '.githooks/x', 'hooks/pre-push', '.vscode/settings.json',
  '.env', 'packages/a/.storybook/main.js', '.gitlab-ci.yml', '.circleci/config.yml', 'Jenkinsfile', 'azure-pipelines.yml', 'tsconfig.json', 'tsconfig.build.json', 'jest.config.js', 'vitest.config.ts',
  'eslint.config.mjs', 'vite.config.ts', 'playwright.config.ts', 'karma.conf.js', 'pytest.ini', 'tox.ini', 'conftest.py', 'noxfile.py', 'mypy.ini', 'ruff.toml', 'phpunit.xml.dist', 'phpstan.neon',
  'rustfmt.toml', 'clippy.toml', 'golangci.yml', 'codecov.yml', 'sonar-project.properties', 'lefthook.yml', 'AGENTS.md', 'CLAUDE.md', 'node_modules/x/index.js', 'vendor/x/y.go', 'sitecustomize.py', 'pip.conf',
  'gradlew', 'gradle/wrapper/gradle-wrapper.properties', 'nx.json', 'turbo.json', 'renovate.json', 'deno.json', 'mix.exs', 'Package.swift', 'pubspec.yaml', 'flake.nix', 'WORKSPACE', 'defs.bzl',
];
const openPaths = [
  'src/index.ts', 'lib/a.py', 'main.go', 'src/lib.rs', 'src/main/java/App.java', 'app/models/user.rb', 'src/hooks/useAuth.ts', 'hooks/use-update.ts', 'README.md', 'docs/guide.md', 'src/config.ts',
  'src/package.ts', 'src/makefile.ts', 'src/lock.py', 'app/tasks.py', 'src/eslint.js', 'data/app.yml', 'src/actions/action.ts', 'src/vendors.ts', 'src/release.js', 'src/build/index.ts',
];

describe('protected-paths', () => {
  it.each(closedPaths)('P6, D14: closes %s', (path) => expect(run('protected-paths', change(path, 'a\n', 'b\n'))).toMatchObject({ ok: false, reason: expect.stringContaining('closed') }));
  it.each(closedPaths)('lets the caller open %s, and a grant too', (path) => {
    expect(run('protected-paths', change(path, 'a\n', 'b\n'), open(path)).ok).toBe(true);
    expect(run('protected-paths', change(path, 'a\n', 'b\n'), { grant: { paths: [path] } }).ok).toBe(true);
  });
  it.each(openPaths)('leaves %s open', (path) => expect(run('protected-paths', change(path, 'a\n', 'b\n')).ok).toBe(true));

  it('keeps denied paths closed, whoever opens them', () => {
    const setting = { policy: { denyPaths: ['src/core'], allowPaths: ['src/core/a.ts'] }, grant: { paths: ['src/core/a.ts'] } };
    expect(run('protected-paths', change('src/core/a.ts', 'a\n', 'b\n'), setting)).toMatchObject({ ok: false, reason: expect.stringContaining('denied') });
    expect(run('protected-paths', change('src/other.ts', 'a\n', 'b\n'), setting).ok).toBe(true);
  });

  it('looks at every file of a patch', () => {
    const result = run('protected-paths', [change('src/a.ts', 'a\n', 'b\n'), change('package.json', 'a\n', 'b\n')]);
    expect(result).toMatchObject({ ok: false, reason: expect.stringContaining('package.json') });
  });
});

describe('modes', () => {
  const stops: [string, Parameters<typeof change>[3], boolean][] = [
    ['a symbolic link', { modeBefore: null, modeAfter: '120000' }, true],
    ['a file turned link', { modeAfter: '120000' }, true],
    ['a link turned file', { modeBefore: '120000' }, true],
    ['a submodule', { modeAfter: '160000' }, true],
    ['an exec bit set', { modeAfter: '100755' }, false],
    ['an exec bit taken', { modeBefore: '100755' }, false],
    ['a new file with its exec bit', { modeBefore: null, modeAfter: '100755' }, false],
  ];
  it.each(stops)('stops %s', (_what, fields, always) => {
    expect(run('modes', change('a.sh', 'a\n', 'b\n', fields)).ok).toBe(false);
    expect(run('modes', change('a.sh', 'a\n', 'b\n', fields), { grant: { modes: true } }).ok).toBe(!always);
  });
  it.each<[string, Parameters<typeof change>[3]]>([
    ['a changed file', {}],
    ['a changed script', { modeBefore: '100755', modeAfter: '100755' }],
    ['a new file', { modeBefore: null }],
    ['a deleted script', { modeBefore: '100755', modeAfter: null }],
  ])('passes %s', (_what, fields) => expect(run('modes', change('a.sh', 'a\n', 'b\n', fields)).ok).toBe(true));
});
