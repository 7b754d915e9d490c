import type { FileSpec } from '../support/temp-repo.js';

/** What a fixer mends without any model: red as it is by the real tool, green when the fixer has done its work. */
export interface FixerCase {
  readonly name?: string;
  readonly fixer: string;
  /** Programs that the step and the fixer run. */
  readonly programs: readonly string[];
  /** Packages that the repository has in its own node_modules. */
  readonly modules?: readonly string[];
  readonly modulesFrom?: string;
  /** What brings the tools, where they are not on PATH (`bare`): its first entry is the folder in which they lie. */
  readonly setup?: string;
  readonly bare?: boolean;
  readonly files: Readonly<Record<string, FileSpec>>;
  readonly command: string;
  readonly changed: readonly string[];
  /** What a changed file must hold afterwards. */
  readonly holds?: Readonly<Record<string, string>>;
}

const MANIFEST = '{\n  "name": "shop",\n  "version": "1.0.0",\n  "private": true,\n  "type": "module"\n}\n';
const IGNORE = { '.gitignore': 'node_modules\n__pycache__\n.pytest_cache\n.ruff_cache\n.venv\ntarget\n' };
const WIDE_PY = 'x = {  "a":1 }\ndef  f( ):\n  return x\n';

const LAYOUT: readonly FixerCase[] = [
  { fixer: 'prettier', programs: ['prettier'], modules: ['prettier'], command: 'npx --no-install prettier --check .', files: { '.prettierignore': '*.md\n', 'package.json': MANIFEST, 'src/a.js': 'export const a  = {b:1}\n', 'src/a.test.js': "test('a', ()=>{ expect( a ).toBe( 1 ) });\n", 'src/right.css': 'a {\n  top: 0;\n}\n' }, changed: ['src/a.js', 'src/a.test.js'], holds: { 'src/a.js': 'export const a = { b: 1 };' } },
  { fixer: 'black', programs: ['black'], command: 'black --check .', files: { 'shop/a.py': WIDE_PY, 'shop/b.py': 'y = 1\n' }, changed: ['shop/a.py'], holds: { 'shop/a.py': 'x = {"a": 1}' } },
  { fixer: 'ruff-format', programs: ['ruff'], command: 'ruff format --check .', files: { 'shop/a.py': WIDE_PY, 'shop/b.py': 'y = 1\n' }, changed: ['shop/a.py'], holds: { 'shop/a.py': 'def f():' } },
  { fixer: 'isort', programs: ['isort'], command: 'isort --check-only .', files: { 'shop/a.py': 'import sys\nimport os\n\nprint(os, sys)\n', 'shop/b.py': 'import os\n' }, changed: ['shop/a.py'], holds: { 'shop/a.py': 'import os\nimport sys\n' } },
  { fixer: 'clang-format', programs: ['clang-format'], command: 'clang-format --dry-run --Werror src/*.c', files: { '.clang-format': 'BasedOnStyle: LLVM\n', 'src/area.c': 'int area( int w,int h ) {\n    return w*h;}\n', 'src/ok.c': 'int ok(void) { return 1; }\n' }, changed: ['src/area.c'], holds: { 'src/area.c': 'int area(int w, int h) { return w * h; }' } },
  { fixer: 'goimports', programs: ['goimports', 'go'], command: 'goimports -d .\ntest -z "$(goimports -l .)"', files: { 'go.mod': 'module example.com/shop\n\ngo 1.19\n', 'main.go': 'package main\n\nimport (\n\t"strings"\n\t"os"\n)\n\nfunc main() {\n\tprintln(strings.ToUpper("a"), fmt.Sprint(1))\n}\n' }, changed: ['main.go'], holds: { 'main.go': '\t"fmt"\n\t"strings"\n' } },
];

const LINT: readonly FixerCase[] = [
  { fixer: 'ruff', programs: ['ruff'], command: 'ruff check .', files: { 'shop/a.py': 'import os\nimport sys\n\nprint(sys.argv)\n', 'shop/b.py': 'import os\n\nprint(os.sep)\n' }, changed: ['shop/a.py'], holds: { 'shop/a.py': 'import sys\n\nprint' } },
  { fixer: 'stylelint', programs: ['stylelint'], command: 'stylelint "src/*.css"', files: { '.stylelintrc.json': '{ "rules": { "color-hex-length": "short" } }\n', 'src/a.css': 'a {\n  color: #ffffff;\n}\n', 'src/b.css': 'b {\n  color: #fff;\n}\n' }, changed: ['src/a.css'], holds: { 'src/a.css': 'color: #fff;' } },
  { fixer: 'stylelint', name: 'brought by the set-up', programs: ['stylelint'], bare: true, setup: 'ln -s "${PATH%%:*}/node_modules" node_modules', command: 'node_modules/.bin/stylelint "src/*.css"', files: { '.stylelintrc.json': '{ "rules": { "color-hex-length": "short" } }\n', 'src/a.css': 'a {\n  color: #ffffff;\n}\n' }, changed: ['src/a.css'] },
  { fixer: 'biome', programs: ['biome'], command: 'biome ci src', files: { 'biome.json': '{ "linter": { "rules": { "style": { "useConst": "error" } } } }\n', 'src/a.js': 'let one = 1\nexport { one };\n', 'src/b.js': 'export const two = 2;\n' }, changed: ['src/a.js'], holds: { 'src/a.js': 'const one = 1;' } },
  { fixer: 'oxlint', programs: ['oxlint'], command: 'oxlint --deny-warnings src', files: { 'src/a.js': 'export function f() {\n  debugger;\n  return 1;\n}\n', 'src/b.js': 'export const two = 2;\n' }, changed: ['src/a.js'] },
  { fixer: 'rubocop', programs: ['rubocop'], command: 'rubocop lib', files: { '.rubocop.yml': 'AllCops:\n  NewCops: disable\n', 'lib/a.rb': '# frozen_string_literal: true\n\ndef total( items )\n  items.sum\nend\n', 'lib/b.rb': '# frozen_string_literal: true\n\ndef one\n  1\nend\n' }, changed: ['lib/a.rb'], holds: { 'lib/a.rb': 'def total(items)' } },
  { fixer: 'ktlint', programs: ['ktlint', 'java'], command: 'ktlint "src/**/*.kt"', files: { 'src/Cart.kt': 'class Cart{\n    fun total( a: Int ): Int = a\n}\n', 'src/Right.kt': 'class Right\n' }, changed: ['src/Cart.kt'], holds: { 'src/Cart.kt': 'class Cart {' } },
];

const GO = { 'go.mod': 'module example.com/shop\n\ngo 1.19\n' };
const CRATE = { 'Cargo.toml': '[package]\nname = "shop"\nversion = "0.1.0"\nedition = "2021"\n', 'Cargo.lock': 'version = 3\n\n[[package]]\nname = "shop"\nversion = "0.1.0"\n' };
const MARKED = 'a = 1\n<<<<<<< HEAD\n=======\nb = 2\n>>>>>>> topic\n<<<<<<< HEAD\nc = 3\n=======\nc = 3\n>>>>>>> topic\nprint(a, b, c)\n';

/** What the compiler or interpreter itself says: our own edits. */
const NAMED: readonly FixerCase[] = [
  { fixer: 'did-you-mean', name: 'gcc', programs: ['gcc'], command: 'gcc -Wall -c price.c -o /dev/null', files: { 'price.c': 'int gross(int net, int rate) {\n    return net + net * rte / 100;\n}\n' }, changed: ['price.c'], holds: { 'price.c': 'net * rate / 100' } },
  { fixer: 'did-you-mean', name: 'g++, a member', programs: ['g++'], command: 'g++ -c user.cpp -o /dev/null', files: { 'user.cpp': 'struct User { int name; };\nint f(User u) { return u.nmae; }\n' }, changed: ['user.cpp'], holds: { 'user.cpp': 'u.name;' } },
  { fixer: 'did-you-mean', name: 'python', programs: ['python3'], command: 'python3 total.py', files: { 'total.py': 'def total(items):\n    return sum(itms)\n\n\nprint(total([1]))\n' }, changed: ['total.py'], holds: { 'total.py': 'sum(items)' } },
  { fixer: 'did-you-mean', name: 'tsc', programs: ['tsc'], modules: ['typescript'], command: 'npx --no-install tsc -p .', files: { 'package.json': MANIFEST, 'tsconfig.json': '{ "compilerOptions": { "strict": true, "noEmit": true, "target": "es2022", "module": "nodenext", "types": [] }, "include": ["src"] }\n', 'src/a.ts': 'interface Car { color: string }\nexport const f = (car: Car): string => car.colour;\n' }, changed: ['src/a.ts'], holds: { 'src/a.ts': 'car.color;' } },
  { fixer: 'hint-lines', name: 'rustc, an import', programs: ['cargo'], command: 'cargo build --locked', files: { ...CRATE, 'src/lib.rs': 'pub fn count(value: i32) -> HashMap<i32, i32> {\n    let mut map = HashMap::new();\n    map.insert(value, 1);\n    map\n}\n' }, changed: ['src/lib.rs'], holds: { 'src/lib.rs': 'use std::collections::HashMap;' } },
  { fixer: 'hint-lines', name: 'gcc, a semicolon', programs: ['gcc'], command: 'gcc -c one.c -o /dev/null', files: { 'one.c': 'int one(void) {\n    return 1\n}\n' }, changed: ['one.c'], holds: { 'one.c': 'return 1;' } },
  { fixer: 'missing-import', name: 'go', programs: ['go'], command: 'go build ./...', files: { ...GO, 'main.go': 'package main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Println(strings.ToUpper("a"))\n}\n' }, changed: ['main.go'], holds: { 'main.go': 'import "strings"' } },
  { fixer: 'missing-import', name: 'pyflakes', programs: ['pyflakes'], command: 'pyflakes shop', files: { 'shop/a.py': '"""Doc."""\n\n\ndef f():\n    return os.sep\n' }, changed: ['shop/a.py'], holds: { 'shop/a.py': '\nimport os\n' } },
  { fixer: 'missing-import', name: 'gcc, a header', programs: ['gcc'], command: 'gcc -Werror -c a.c -o /dev/null', files: { 'a.c': '// Says so.\nint say(void) {\n    return printf("x");\n}\n' }, changed: ['a.c'], holds: { 'a.c': '// Says so.\n#include <stdio.h>\n' } },
  { fixer: 'did-you-mean', name: 'ruby', programs: ['ruby'], command: 'ruby total.rb', files: { 'total.rb': 'def total(items)\n  itms.sum\nend\n\nputs total([1])\n' }, changed: ['total.rb'], holds: { 'total.rb': '  items.sum' } },
  { fixer: 'missing-import', name: 'javac', programs: ['javac'], command: 'javac -d "$(mktemp -d)" shop/Cart.java', files: { 'shop/Cart.java': 'package shop;\n\nimport java.util.ArrayList;\n\nclass Cart {\n    List<String> items = new ArrayList<>();\n}\n' }, changed: ['shop/Cart.java'], holds: { 'shop/Cart.java': 'import java.util.ArrayList;\nimport java.util.List;\n' } },
  { fixer: 'unused-import', name: 'pyflakes, in brackets', programs: ['pyflakes'], command: 'pyflakes shop', files: { 'shop/a.py': 'from json import (\n    dumps,\n    loads,\n)\n\nprint(loads)\n' }, changed: ['shop/a.py'], holds: { 'shop/a.py': 'from json import (\n    loads,\n)\n' } },
  { fixer: 'unused-import', name: 'go', programs: ['go'], command: 'go vet ./...', files: { ...GO, 'main.go': 'package main\n\nimport (\n\t"fmt"\n\t"os"\n)\n\nfunc main() { fmt.Println(1) }\n' }, changed: ['main.go'] },
  { fixer: 'unused-import', name: 'pyflakes', programs: ['pyflakes'], command: 'pyflakes shop', files: { 'shop/a.py': 'import os, sys\nfrom json import loads, dumps\nimport re\n\nprint(sys.argv, loads)\n' }, changed: ['shop/a.py'], holds: { 'shop/a.py': 'import sys\nfrom json import loads\n\nprint' } },
  { fixer: 'named-mends', name: 'go', programs: ['go'], command: 'go build ./...', files: { ...GO, 'main.go': 'package main\n\nimport (\n\t"fmt"\n\t"os"\n)\n\nfunc main() {\n\tfmt.Println(strings.ToUpper("a"))\n}\n' }, changed: ['main.go'], holds: { 'main.go': '\t"fmt"\n\t"strings"\n)' } },
  { fixer: 'merge-markers', name: 'python', programs: ['python3'], command: 'python3 -m compileall -q shop', files: { 'shop/a.py': MARKED }, changed: ['shop/a.py'], holds: { 'shop/a.py': 'a = 1\nb = 2\nc = 3\nprint' } },
  { fixer: 'crlf-shebang', name: 'env', programs: ['bash'], command: './run.sh', files: { 'run.sh': { content: '#!/usr/bin/env bash\r\necho hi\r\n', mode: 0o755 } }, changed: ['run.sh'], holds: { 'run.sh': 'bash\necho hi\n' } },
  { fixer: 'crlf-shebang', name: 'an interpreter by its path', programs: ['bash'], command: './run.sh', files: { 'run.sh': { content: '#!/bin/bash\r\necho hi\r\n', mode: 0o755 } }, changed: ['run.sh'] },
];

/** What the compiler knows how to mend, by its own tool. */
const RUST: readonly FixerCase[] = [
  { fixer: 'cargo-fix', name: 'lints that are denied', programs: ['cargo'], command: 'cargo build --locked', files: { ...CRATE, 'src/lib.rs': '#![deny(warnings)]\nuse std::fmt::Debug;\n\npub fn f(x: i32) -> i32 {\n    let mut y = x;\n    y\n}\n' }, changed: ['src/lib.rs'], holds: { 'src/lib.rs': '#![deny(warnings)]\n\npub fn f(x: i32) -> i32 {\n    let y = x;' } },
  { fixer: 'cargo-fix', name: 'an error', programs: ['cargo'], command: 'cargo check --locked', files: { ...CRATE, 'src/main.rs': 'fn main() {\n    let total = 0;\n    total += 1;\n    println!("{total}");\n}\n' }, changed: ['src/main.rs'], holds: { 'src/main.rs': 'let mut total' } },
  { fixer: 'clippy', programs: ['cargo', 'cargo-clippy'], command: 'cargo clippy --locked -- -D warnings', files: { ...CRATE, 'src/lib.rs': 'pub fn f(x: i32) -> bool {\n    return (x != 2) == true;\n}\n' }, changed: ['src/lib.rs'], holds: { 'src/lib.rs': '    x != 2\n' } },
];

const TSCONFIG = (more = ''): string => `{ "compilerOptions": { "strict": true, "noEmit": true, "target": "es2022", "module": "nodenext", "types": []${more} }, "include": ["src"] }\n`;

/** What TypeScript's language service offers exactly one fix for. */
const TYPESCRIPT: readonly FixerCase[] = [
  {
    fixer: 'typescript', name: 'an import that is missing, one that is unused', programs: ['node'], modules: ['typescript'], command: 'npx --no-install tsc -p .', changed: ['src/a.ts'], holds: { 'src/a.ts': "import { total } from \"./b.js\";\n\nexport const x = total([1]) + total([2]);" },
    files: { 'package.json': MANIFEST, 'tsconfig.json': TSCONFIG(', "noUnusedLocals": true'), 'src/a.ts': 'import { other } from "./c.js";\n\nexport const x = total([1]) + total([2]);\n', 'src/b.ts': 'export const total = (all: number[]): number => all.length;\n', 'src/c.ts': 'export const other = 1;\n' },
  },
  {
    fixer: 'typescript', name: 'override and import type', programs: ['node'], modules: ['typescript'], command: 'npx --no-install tsc -p .', changed: ['src/a.ts'], holds: { 'src/a.ts': 'override run(): void' },
    files: { 'package.json': MANIFEST, 'tsconfig.json': TSCONFIG(', "noImplicitOverride": true, "verbatimModuleSyntax": true'), 'src/a.ts': "import { User } from './b.js';\n\nclass Base {\n  run(): void {}\n}\nexport class Own extends Base {\n  run(): void {}\n  user?: User;\n}\n", 'src/b.ts': 'export interface User {\n  name: string;\n}\n' },
  },
];

const two = (kind: string): Readonly<Record<string, string>> => ({ 'package.json': `{ "name": "shop", "version": "1.0.0", "private": true, "dependencies": { "a": "${kind}:./a", "b": "${kind}:./b" } }\n`, 'a/package.json': '{ "name": "a", "version": "1.0.0" }\n', 'b/package.json': '{ "name": "b", "version": "1.0.0" }\n' });
const PNPM = "lockfileVersion: '9.0'\n\nsettings:\n  autoInstallPeers: true\n  excludeLinksFromLockfile: false\n\nimporters:\n\n  .:\n    dependencies:\n      a:\n        specifier: file:./a\n        version: file:a\n\npackages:\n\n  a@file:a:\n    resolution: {directory: a, type: directory}\n\nsnapshots:\n\n  a@file:a: {}\n";
const YARN = '# THIS IS AN AUTOGENERATED FILE. DO NOT EDIT THIS FILE DIRECTLY.\n# yarn lockfile v1\n\n\n"a@file:./a":\n  version "1.0.0"\n';
const BERRY = '# This file is generated by running "yarn install" inside your project.\n# Manual changes might be lost - proceed with caution!\n\n__metadata:\n  version: 8\n  cacheKey: 10c0\n\n"a@portal:./a::locator=shop%40workspace%3A.":\n  version: 0.0.0-use.local\n  resolution: "a@portal:./a::locator=shop%40workspace%3A."\n  languageName: node\n  linkType: soft\n\n"shop@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "shop@workspace:."\n  dependencies:\n    a: "portal:./a"\n  languageName: unknown\n  linkType: soft\n';
const UV = 'version = 1\nrevision = 3\nrequires-python = ">=3.9"\n\n[[package]]\nname = "shop"\nversion = "1.0.0"\nsource = { virtual = "." }\n';
const POETRY = '# This file is automatically @generated by Poetry 2.1.4 and should not be changed by hand.\npackage = []\n\n[metadata]\nlock-version = "2.1"\npython-versions = ">=3.9"\ncontent-hash = "356ea28cc0a224833d10ed4e84359208ee6800e346fb0b9d2f6e4702658123d1"\n';
const project = (python: string): string => `[project]\nname = "shop"\nversion = "1.0.0"\nrequires-python = ">=${python}"\n`;

/** Checks that say what to run. */
const GENERATED: readonly FixerCase[] = [
  { fixer: 'generated', name: 'npm run', programs: ['npm'], command: 'node build.mjs | cmp -s - lib/a.js || { echo "lib/a.js is out of date: run \\`npm run build\\` and commit the result"; exit 1; }', files: { 'package.json': '{\n  "private": true,\n  "scripts": {\n    "build": "node build.mjs > lib/a.js"\n  }\n}\n', 'build.mjs': "console.log('export const a = 2;');\n", 'lib/a.js': 'export const a = 1;\n' }, changed: ['lib/a.js'], holds: { 'lib/a.js': 'a = 2' } },
  {
    fixer: 'generated', name: 'a comparison with what is committed', programs: ['git'], command: './gen.sh\ngit diff --exit-code', changed: ['lib/table.txt'], holds: { 'lib/table.txt': '1\n2\n' },
    files: { 'gen.sh': { content: '#!/bin/sh\nseq 1 2 > lib/table.txt\n', mode: 0o755 }, 'lib/table.txt': '1\n' },
  },
  { fixer: 'generated', name: 'make', programs: ['make'], command: 'cmp -s names.out names.txt || { echo "names.out is stale. Please run make generate."; exit 1; }', files: { Makefile: 'generate:\n\tcp names.txt names.out\n', 'names.txt': 'a\nb\n', 'names.out': 'a\n' }, changed: ['names.out'], holds: { 'names.out': 'a\nb\n' } },
];

/** Package managers that bring their lock file in step, out of their own caches. */
const LOCKS: readonly FixerCase[] = [
  { fixer: 'pnpm-lock', programs: ['pnpm'], command: 'pnpm install --frozen-lockfile --offline --ignore-scripts', files: { ...two('file'), 'pnpm-lock.yaml': PNPM }, changed: ['pnpm-lock.yaml'], holds: { 'pnpm-lock.yaml': 'b@file:b' } },
  { fixer: 'yarn-lock', programs: ['yarn'], command: 'yarn install --frozen-lockfile --offline', files: { ...two('file'), 'yarn.lock': YARN }, changed: ['yarn.lock'], holds: { 'yarn.lock': '"b@file:./b"' } },
  { fixer: 'yarn-berry-lock', programs: ['node'], modules: ['@yarnpkg/cli-dist'], modulesFrom: 'berry', command: 'npx --no-install yarn install --immutable', files: { ...two('portal'), 'yarn.lock': BERRY }, changed: ['yarn.lock'], holds: { 'yarn.lock': '"b@portal:./b::' } },
  { fixer: 'uv-lock', programs: ['uv'], command: 'uv sync --locked --offline', files: { 'pyproject.toml': project('3.10'), 'uv.lock': UV }, changed: ['uv.lock'], holds: { 'uv.lock': 'requires-python = ">=3.10"' } },
  { fixer: 'poetry-lock', programs: ['poetry'], command: 'poetry check --lock', files: { 'pyproject.toml': `${project('3.10')}\n[tool.poetry]\npackage-mode = false\n`, 'poetry.lock': POETRY }, changed: ['poetry.lock'], holds: { 'poetry.lock': 'python-versions = ">=3.10"' } },
];

export const FIXER_CASES: readonly FixerCase[] = [...LAYOUT, ...LINT, ...NAMED, ...RUST, ...TYPESCRIPT, ...GENERATED, ...LOCKS].map((one) => ({ ...one, files: { ...IGNORE, ...one.files } }));
