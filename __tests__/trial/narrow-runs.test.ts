import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { narrowCommand } from '../../src/trial/narrow.js';
import type { BugReport } from '../../src/model/index.js';
import { needs } from '../support/needs.js';
import { cleanEnvironment } from '../support/spawned.js';
import { TOOLCHAINS, warmGoCache, warmMavenHome } from '../support/toolchains.js';
import { POM } from '../e2e/cases-built.js';

/** The narrowed command really runs what failed, and nothing else: each project has one failing and one other test that also fails. */
const bin = resolve('node_modules/.bin');
const bug = (part: Partial<BugReport>): BugReport => ({ id: 'b1', tool: 'x', kind: 'test', severity: 'error', message: 'm', logLines: [1, 1], excerpt: '', fingerprint: 'f', ...part });

async function run(files: Readonly<Record<string, string>>, command: string, failed: BugReport, machine?: Readonly<Record<string, string>>): Promise<{ status: number | null; output: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'heal-narrow-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const step = { run: '', job: '', step: '', command, shell: 'bash', workingDirectory: '.', env: {} };
    const failure = { fingerprint: 'F', primary: [failed], others: [], dropped: 0 };
    const narrowed = await narrowCommand(step, failure, (path) => Promise.resolve(files[path] ?? null));
    if (narrowed === null) throw new Error('not narrowed');
    const env = machine ?? { PATH: `${bin}:${process.env.PATH ?? ''}`, HOME: folder };
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', narrowed.command], { cwd: folder, env, encoding: 'utf8' });
    return { status, output: stdout + stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const NODE = (name: string): string => `require('node:test').test('${name}', () => { throw new Error('${name} failed'); });\n`;
const JEST = (name: string): string => `test('${name}', () => { throw new Error('${name} failed'); });\n`;
const PYTHON = 'def test_wanted():\n    assert 0, "wanted failed"\n\ndef test_other():\n    assert 0, "other failed"\n';

describe('narrowed commands, really run', () => {
  it.each<[string, Readonly<Record<string, string>>, string, BugReport]>([
    ['node --test', { 'test/wanted x.test.js': NODE('wanted'), 'test/other.test.js': NODE('other') }, 'node --test', bug({ tool: 'node-test', file: 'test/wanted x.test.js' })],
    ['npm test on node --test', { 'package.json': '{"scripts":{"test":"node --test"}}', 'test/wanted.test.js': NODE('wanted'), 'test/other.test.js': NODE('other') }, 'npm test', bug({ tool: 'node-test', file: 'test/wanted.test.js' })],
    ['npm run on jest', { 'package.json': '{"scripts":{"unit":"jest --coverage=false"}}', 'test/wanted(x).test.js': JEST('wanted'), 'test/other.test.js': JEST('other') }, 'npm run unit', bug({ tool: 'jest', file: 'test/wanted(x).test.js' })],
    ['jest', { 'package.json': '{}', 'app/[wanted].test.js': JEST('wanted'), 'app/w.test.js': JEST('other') }, 'jest --ci app', bug({ tool: 'jest', file: 'app/[wanted].test.js' })],
    ['eslint', { 'eslint.config.js': 'module.exports = [{ rules: { "no-var": 2 } }];\n', 'src/wanted.js': 'var wanted;\n', 'src/other.js': 'var other;\n' }, 'eslint src', bug({ tool: 'eslint', kind: 'lint', file: 'src/wanted.js' })],
  ])('%s', async (_name, files, command, failed) => {
    const { status, output } = await run(files, command, failed);
    expect(status).toBe(1);
    expect(output).toMatch(/wanted failed|Unexpected var/);
    expect(output).not.toContain('other');
  });
});

needs('pytest', spawnSync('python3', ['-m', 'pytest', '--version']).status === 0)('narrowed pytest, really run', () => {
  it('runs the failing test alone', async () => {
    const files = { 'tests/test_a.py': PYTHON };
    const { status, output } = await run(files, 'python3 -m pytest -p no:cacheprovider tests', bug({ tool: 'pytest', test: 'tests/test_a.py::test_wanted' }));
    expect(status).toBe(1);
    expect(output).toContain('wanted failed');
    expect(output).not.toContain('other failed');
  });
});

const GO = { 'go.mod': 'module example.com/shop\n\ngo 1.19\n', 'a/a_test.go': 'package a\n\nimport "testing"\n\nfunc TestA(t *testing.T) {\n\tt.Run("it is wanted (1+1)", func(t *testing.T) { t.Error("wanted failed") })\n\tt.Run("other", func(t *testing.T) { t.Error("other failed") })\n}\n\nfunc TestB(t *testing.T) { t.Error("other failed") }\n', 'b/b_test.go': 'package b\n\nimport "testing"\n\nfunc TestA(t *testing.T) { t.Error("other failed") }\n', 'c/c.go': 'package c\n\nvar X = wanted\n', 'd/d.go': 'package d\n\nvar X = other\n' };
const goTest = bug({ tool: 'go-test', language: 'go', test: 'example.com/shop/a.TestA/it_is_wanted_(1+1)' });
needs(TOOLCHAINS.go.needs, TOOLCHAINS.go.there())('narrowed go, really run', () => {
  it.each<[string, BugReport]>([
    ['go test ./...', goTest],
    ['go mod verify > log 2>&1 && go test -v ./...', { ...goTest, test: 'TestA/it_is_wanted_(1+1)', file: 'a/a_test.go' }],
    ['go build ./...', bug({ tool: 'go', language: 'go', kind: 'compile', file: 'c/c.go' })],
    ['cd c && go vet .', bug({ tool: 'go', language: 'go', kind: 'compile', file: 'c/c.go' })],
  ])('%s', async (command, failed) => {
    const { status, output } = await run(GO, command, failed, cleanEnvironment({ GOCACHE: warmGoCache(), GOPROXY: 'off' }));
    expect(status).not.toBe(0);
    expect(output).toMatch(/wanted failed|undefined: wanted/);
    expect(output).not.toContain('other');
  }, 120_000);
});

const RS = (name: string): string => `#[cfg(test)]\nmod tests {\n    #[test]\n    fn wanted() {\n        panic!("${name} failed");\n    }\n\n    #[test]\n    fn wanted_too() {\n        panic!("other failed");\n    }\n}\n`;
const CRATE = (name: string): string => `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n`;
const CARGO = { 'Cargo.toml': '[workspace]\nmembers = ["a", "b"]\n', 'a/Cargo.toml': CRATE('a'), 'a/src/lib.rs': RS('wanted'), 'a/tests/api.rs': '#[test]\nfn calls() {\n    panic!("wanted failed");\n}\n\n#[test]\nfn calls_more() {\n    panic!("other failed");\n}\n', 'b/Cargo.toml': CRATE('b'), 'b/src/lib.rs': RS('other') };
const cargoTest = bug({ tool: 'cargo-test', language: 'rust', test: 'tests::wanted', file: 'a/src/lib.rs' });
needs(TOOLCHAINS.rust.needs, TOOLCHAINS.rust.there())('narrowed cargo, really run', () => {
  it.each<[string, BugReport, Readonly<Record<string, string>>]>([
    ['cargo test --workspace', cargoTest, CARGO],
    ['cargo test --all -q -- --nocapture', { ...cargoTest, test: 'calls', file: 'a/tests/api.rs' }, CARGO],
    ['cargo build --workspace', bug({ tool: 'rustc', language: 'rust', kind: 'compile', file: 'a/src/lib.rs' }), { ...CARGO, 'a/src/lib.rs': 'pub const X: u8 = wanted;\n', 'b/src/lib.rs': 'pub const X: u8 = other;\n' }],
  ])('%s', async (command, failed, files) => {
    const { status, output } = await run(files, command, failed, cleanEnvironment());
    expect(status).not.toBe(0);
    expect(output).toMatch(/wanted failed|cannot find value `wanted`/);
    expect(output).not.toContain('other');
  }, 120_000);
});

const JUNIT = (name: string, method: string): string => `package shop;\n\nimport org.junit.Assert;\nimport org.junit.Test;\n\npublic class ${name} {\n    @Test\n    public void ${method}() {\n        Assert.fail("${method} failed");\n    }\n\n    @Test\n    public void more() {\n        Assert.fail("other failed");\n    }\n}\n`;
needs(TOOLCHAINS.maven.needs, TOOLCHAINS.maven.there())('narrowed mvn, really run', () => {
  it('runs the failing test alone, before what comes after the tests', async () => {
    const home = warmMavenHome({ 'pom.xml': POM, 'src/test/java/shop/WarmTest.java': JUNIT('WarmTest', 'warm').replace(/Assert\.fail\(.*/g, '') });
    const files = { 'pom.xml': POM, 'src/test/java/shop/WantedTest.java': JUNIT('WantedTest', 'wanted'), 'src/test/java/shop/OtherTest.java': JUNIT('OtherTest', 'other') };
    const failed = bug({ tool: 'surefire', language: 'java', test: 'shop.WantedTest.wanted', file: 'src/test/java/shop/WantedTest.java' });
    const { status, output } = await run(files, `mvn -B -o -Dmaven.repo.local=${home}/.m2/repository verify`, failed, cleanEnvironment());
    expect(status).toBe(1);
    expect(output).toContain('wanted failed');
    expect(output).not.toContain('other failed');
  }, 240_000);
});

needs(TOOLCHAINS.cmake.needs, TOOLCHAINS.cmake.there())('narrowed ctest, really run', () => {
  it('runs the failing test alone, behind the build', async () => {
    const cmake = 'cmake_minimum_required(VERSION 3.10)\nproject(shop NONE)\nenable_testing()\nadd_test(NAME "wanted.a+b" COMMAND sh -c "echo wanted failed; exit 1")\nadd_test(NAME "wanted.aab" COMMAND sh -c "echo other failed; exit 1")\n';
    const failed = bug({ tool: 'ctest', test: 'wanted.a+b' });
    const { status, output } = await run({ 'CMakeLists.txt': cmake }, 'cmake -S . -B build\ncmake --build build\nctest --test-dir build --output-on-failure -j 2', failed, cleanEnvironment());
    expect(status).not.toBe(0);
    expect(output).toContain('wanted failed');
    expect(output).not.toContain('other failed');
  }, 120_000);
});
