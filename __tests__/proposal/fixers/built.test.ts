import { planFixes } from '../../../src/proposal/fix.js';
import { needs } from '../../support/needs.js';
import { applyPlan, bugReport, failureOf, fixerInput, runStep } from '../../support/red-step.js';
import { has } from '../../support/spawned.js';
import { tempRepo, type FileSpec, type TempRepo } from '../../support/temp-repo.js';
import { TOOLCHAINS } from '../../support/toolchains.js';

interface Way {
  readonly name: string;
  readonly files: Readonly<Record<string, FileSpec>>;
  readonly command: string;
  readonly workingDirectory?: string;
  readonly changes: readonly string[];
}

/** Red before; one fixer applies, writes exactly these files, and the step is green. */
async function mends(repo: TempRepo, fixer: string, { command, workingDirectory = '.', changes }: Way): Promise<void> {
  const red = runStep(repo.root, command, workingDirectory);
  expect(red).not.toMatchObject({ code: 0 });
  const planned = await planFixes(fixerInput(repo, { failure: failureOf(repo.root, red), command, workingDirectory }));
  expect(planned.map((fix) => fix.fixer.name)).toEqual([fixer]);
  expect(planned.flatMap((fix) => applyPlan(repo, fix)).filter((path) => changes.includes(path))).toEqual(changes);
  expect(planned[0]?.grant.paths).toEqual(expect.arrayContaining([...changes]));
  expect([runStep(repo.root, command, workingDirectory).output, runStep(repo.root, command, workingDirectory).code]).toEqual([expect.any(String), 0]);
}

async function left(files: Readonly<Record<string, FileSpec>>, bug: Parameters<typeof bugReport>[0]): Promise<void> {
  const repo = tempRepo(files);
  try {
    expect(await planFixes(fixerInput(repo, { bugs: [bugReport(bug)] }))).toEqual([]);
  } finally {
    repo.dispose();
  }
}

const WIDE = 'package main\n\nfunc  main() {\nprintln( 1)\n}\n';
const MODULE = 'module example.com/shop\n\ngo 1.19\n';

needs(TOOLCHAINS.go.needs, TOOLCHAINS.go.there())('gofmt and go.mod', () => {
  const check = 'gofmt -d .; test -z "$(gofmt -l .)"';
  it.each<Way>([
    { name: 'files that a difference is shown for', files: { 'go.mod': MODULE, 'main.go': WIDE, 'a/x_test.go': 'package x\nvar  A = 1\n', 'right.go': 'package main\n' }, command: check, changes: ['a/x_test.go', 'main.go'] },
    { name: 'in a folder', files: { 'sub/go.mod': MODULE, 'sub/main.go': WIDE, 'main.go': WIDE }, command: check, workingDirectory: 'sub', changes: ['sub/main.go'] },
  ])('gofmt: $name', async (way) => {
    const repo = tempRepo(way.files);
    try {
      await mends(repo, 'gofmt', way);
    } finally {
      repo.dispose();
    }
  });

  it('gofmt: simplifies only where the check does, and leaves alone what is not its own', async () => {
    const repo = tempRepo({ 'a.go': WIDE });
    const planned = async (fields: Parameters<typeof bugReport>[0], command?: string): Promise<unknown> => (await planFixes(fixerInput(repo, { bugs: [bugReport(fields)], ...(command === undefined ? {} : { command }) }))).map(({ plan }) => 'command' in plan && plan.command);
    try {
      expect(await planned({ tool: 'gofmt', kind: 'format', file: 'a.go', message: 'm' }, 'gofmt -l .')).toEqual(['gofmt -w a.go']);
      expect(await planned({ tool: 'gofmt', kind: 'format', file: 'a.go', message: 'm' }, 'gofmt -s -l .')).toEqual(['gofmt -s -w a.go']);
      expect(await planned({ tool: 'golangci-lint', kind: 'format', rule: 'gofmt', file: 'a.go', message: 'm' })).toEqual(['gofmt -s -w a.go']);
      expect(await planned({ tool: 'golangci-lint', kind: 'format', rule: 'gofumpt', file: 'a.go', message: 'm' })).toEqual([]);
      expect(await planned({ tool: 'gofmt', kind: 'format', file: 'b.go', message: 'm' })).toEqual([]);
      expect(await planned({ tool: 'gofmt', kind: 'syntax', file: 'a.go', message: 'm' })).toEqual([]);
    } finally {
      repo.dispose();
    }
  });

  const tea = { 'tea/go.mod': 'module example.com/tea\n\ngo 1.19\n', 'tea/tea.go': 'package tea\n\nfunc Leaves() int { return 2 }\n' };
  it.each<Way>([
    { name: 'a requirement that is missing', files: { ...tea, 'go.mod': `${MODULE}\nreplace example.com/tea => ./tea\n`, 'main.go': 'package main\n\nimport "example.com/tea"\n\nfunc main() { println(tea.Leaves()) }\n' }, command: 'go vet ./...', changes: ['go.mod'] },
    {
      name: 'an indirect one, in a folder', changes: ['app/go.mod'], command: 'cd app && go vet ./...',
      files: {
        'tea/go.mod': 'module example.com/tea\n\ngo 1.19\n\nrequire example.com/milk v0.0.0\n', 'tea/tea.go': 'package tea\n\nimport "example.com/milk"\n\nfunc Leaves() int { return milk.Cups() }\n',
        'milk/go.mod': 'module example.com/milk\n\ngo 1.19\n', 'milk/milk.go': 'package milk\n\nfunc Cups() int { return 1 }\n',
        'app/go.mod': `${MODULE}\nrequire example.com/tea v0.0.0\n\nreplace (\n\texample.com/tea => ../tea\n\texample.com/milk => ../milk\n)\n`, 'app/main.go': 'package main\n\nimport "example.com/tea"\n\nfunc main() { println(tea.Leaves()) }\n',
      },
    },
  ])('go.mod: $name', async (way) => {
    const repo = tempRepo(way.files);
    try {
      await mends(repo, 'go-mod', way);
    } finally {
      repo.dispose();
    }
  });

  it('go.mod: is left alone where it is wrong itself, or not tracked', async () => {
    await left({ 'go.mod': MODULE }, { tool: 'go', kind: 'dependency', file: 'go.mod', message: 'errors parsing go.mod:\ngo.mod:5: unknown directive: requires' });
    await left({ 'go.mod': MODULE }, { tool: 'go', kind: 'dependency', message: 'inconsistent vendoring in /x:\n\texample.com/tea@v1.0.0: is explicitly required in go.mod, but not marked as explicit' });
    await left({ 'a.go': '' }, { tool: 'go', kind: 'dependency', message: 'updates to go.mod needed; to update it:\n\tgo mod tidy' });
    await left({ 'go.mod': MODULE }, { tool: 'eslint', message: 'updates to go.mod needed' });
  });
});

const CRATE = (name: string, more = ''): string => `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n${more}`;
const LOCKED = (...names: readonly string[]): string => `version = 3\n${names.map((name) => `\n[[package]]\nname = "${name}"\nversion = "0.1.0"\n`).join('')}`;

needs(TOOLCHAINS.rust.needs, TOOLCHAINS.rust.there())('Cargo.lock', () => {
  it.each<Way>([
    { name: 'at the root', files: { '.gitignore': 'target\n', 'Cargo.toml': CRATE('shop', '\n[dependencies]\ntea = { path = "tea" }\n'), 'src/lib.rs': '', 'tea/Cargo.toml': CRATE('tea'), 'tea/src/lib.rs': '', 'Cargo.lock': LOCKED('shop') }, command: 'cargo metadata --locked --offline --format-version 1', changes: ['Cargo.lock'] },
    { name: 'of a workspace, from a member', files: { '.gitignore': 'target\n', 'w/Cargo.toml': '[workspace]\nmembers = ["a", "b"]\n', 'w/a/Cargo.toml': CRATE('a'), 'w/a/src/lib.rs': '', 'w/b/Cargo.toml': CRATE('b'), 'w/b/src/lib.rs': '', 'w/Cargo.lock': LOCKED('a') }, command: 'cargo check --locked --offline', workingDirectory: 'w/a', changes: ['w/Cargo.lock'] },
  ])('$name: Cargo brings it in step', async (way) => {
    const repo = tempRepo(way.files);
    try {
      await mends(repo, 'cargo-lock', way);
    } finally {
      repo.dispose();
    }
  });

  it('is left alone where it is not tracked, or not what failed', async () => {
    await left({ 'Cargo.toml': '' }, { tool: 'cargo', kind: 'dependency', message: 'cannot update the lock file /x/Cargo.lock because --locked was passed to prevent this' });
    await left({ 'Cargo.lock': '' }, { tool: 'cargo', kind: 'dependency', message: 'failed to parse lock file at: /x/Cargo.lock' });
  });
});

needs('rustfmt', has('cargo', 'fmt', '--version'))('rustfmt', () => {
  it.each<Way>([
    { name: 'a package', files: { 'Cargo.toml': CRATE('shop'), 'src/lib.rs': 'pub fn a( ) {}\n\n#[cfg(test)]\nmod tests {\n  #[test]\n    fn t( ) {}\n}\n', 'src/other.rs': 'fn b( ) {}\n' }, command: 'cargo fmt --check', changes: ['src/lib.rs'] },
    { name: 'two packages of a workspace', files: { 'Cargo.toml': '[workspace]\nmembers = ["a", "b"]\n', 'a/Cargo.toml': CRATE('a'), 'a/src/lib.rs': 'pub fn a( ) {}\n', 'b/Cargo.toml': CRATE('b'), 'b/src/lib.rs': 'pub fn b( ) {}\n' }, command: 'cargo fmt --all -- --check', changes: ['a/src/lib.rs', 'b/src/lib.rs'] },
    { name: 'a file alone', files: { 'x.rs': 'async fn a( ) {}\n' }, command: 'rustfmt --edition 2021 --check x.rs', changes: ['x.rs'] },
  ])('$name', async (way) => {
    const repo = tempRepo(way.files);
    try {
      await mends(repo, 'rustfmt', way);
    } finally {
      repo.dispose();
    }
  });

  it('leaves alone what is not tracked', () => left({ 'src/lib.rs': '' }, { tool: 'rustfmt', kind: 'format', file: 'src/gone.rs', message: 'm' }));
});
