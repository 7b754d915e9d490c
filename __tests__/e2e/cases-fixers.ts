import type { FileSpec } from '../support/temp-repo.js';

/** What a fixer mends without any model: red as it is by the real tool, green when the fixer has done its work. */
export interface FixerCase {
  readonly name?: string;
  readonly fixer: string;
  /** Programs that the step and the fixer run. */
  readonly programs: readonly string[];
  /** Packages that the repository has in its own node_modules. */
  readonly modules?: readonly string[];
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
  { fixer: 'biome', programs: ['biome'], command: 'biome ci src', files: { 'biome.json': '{ "linter": { "rules": { "style": { "useConst": "error" } } } }\n', 'src/a.js': 'let one = 1\nexport { one };\n', 'src/b.js': 'export const two = 2;\n' }, changed: ['src/a.js'], holds: { 'src/a.js': 'const one = 1;' } },
  { fixer: 'oxlint', programs: ['oxlint'], command: 'oxlint --deny-warnings src', files: { 'src/a.js': 'export function f() {\n  debugger;\n  return 1;\n}\n', 'src/b.js': 'export const two = 2;\n' }, changed: ['src/a.js'] },
  { fixer: 'rubocop', programs: ['rubocop'], command: 'rubocop lib', files: { '.rubocop.yml': 'AllCops:\n  NewCops: disable\n', 'lib/a.rb': '# frozen_string_literal: true\n\ndef total( items )\n  items.sum\nend\n', 'lib/b.rb': '# frozen_string_literal: true\n\ndef one\n  1\nend\n' }, changed: ['lib/a.rb'], holds: { 'lib/a.rb': 'def total(items)' } },
];

export const FIXER_CASES: readonly FixerCase[] = [...LAYOUT, ...LINT].map((one) => ({ ...one, files: { ...IGNORE, ...one.files } }));
