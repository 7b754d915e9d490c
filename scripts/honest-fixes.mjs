// Makes __tests__/fixtures/honest/fixes.json: small honest fixes, each what a real tool made of a spoiled file. Small functions (honest-pieces.mjs) are
// put together, spoiled by a seed, and mended by the tool; what it leaves as it was is no pair. `node scripts/honest-fixes.mjs --install` brings the
// tools at these versions into .goldens/ (or HEAL_GOLDEN_TOOLS) first; gofmt, rustfmt, cargo, clang-format and tsc are those of the machine.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { provide } from './golden-tools.mjs';
import { ESLINT_FAULTS, PIECES, PYTHON_FAULTS, RUST_FAULTS, TS_FAULTS } from './honest-pieces.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = process.env.HEAL_GOLDEN_TOOLS ?? join(root, '.goldens');
const install = process.argv.includes('--install');
const TOOLS = [{ program: 'prettier', npm: ['prettier@3.10.1'] }, { program: 'ruff', pypi: ['ruff==0.17.6', 'black==26.10.1'] }, { program: 'goimports', go: ['golang.org/x/tools/cmd/goimports@v0.52.0'] }];
const folders = TOOLS.flatMap((tool) => {
  const { path, missing } = provide(cache, tool, install);
  if (missing !== undefined) throw new Error(`missing: ${missing}`);
  return path;
});
const env = { ...process.env, PATH: [...folders, process.env.PATH].join(delimiter) };
const scratch = mkdtempSync(join(tmpdir(), 'honest-'));

let state = 20261121;
const random = (below) => {
  state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
  return Math.floor((state / 0x80000000) * below);
};
const pick = (list) => list[random(list.length)];
const some = (list, count) => [...list].map((one) => [random(1000), one]).sort((a, b) => a[0] - b[0]).slice(0, count).map(([, one]) => one);

function run(program, args, { input, cwd = scratch } = {}) {
  const done = spawnSync(program, args, { cwd, env, input, encoding: 'utf8' });
  if (done.error) throw done.error;
  return done;
}

/** Blanks, indentation and empty lines as a hasty person leaves them; nothing that means something else. */
function spoil(text, { indentation }) {
  const ways = [
    (line) => line.replace(/ (=|==|\+|\+=|<|>) /, '$1'), (line) => line.replace(/, /g, ' ,'), (line) => `${line}  `, (line) => line.replace(/\((?=\w)/, '( '), (line) => `${line}\n\n\n`,
    ...(indentation ? [(line) => line.replace(/^[ \t]+/, ' '), (line) => line.replace(/ \{$/, '\n{')] : []),
  ];
  return text.split('\n').map((line) => (line.trim() !== '' && !/["'`#]/.test(line) && random(4) === 0 ? pick(ways)(line) : line)).join('\n');
}

const pairs = [];
function keep(tool, path, before, after) {
  if (after !== null && after !== before && after.trim() !== '') pairs.push({ tool, path, before, after });
}

/** A tool that reads a text and writes it. */
function filter(tool, ending, { count, program, args, begin = () => '' }) {
  for (let n = 0; n < count; n++) {
    const parts = some(PIECES[ending], 1 + random(2));
    const body = parts.join(ending === 'py' ? '\n\n' : '\n');
    const before = begin(body) + spoil(body, { indentation: ending !== 'py' });
    const done = run(program, args, { input: before });
    keep(tool, `src/${tool.replace(/\W/g, '_')}_${n}.${ending}`, before, done.status === 0 ? done.stdout : null);
  }
}

const goHead = (body) => {
  const used = ['errors', 'fmt', 'strconv', 'strings'].filter((name) => body.includes(`${name}.`));
  return `package a\n\n${used.length === 0 ? '' : `import (\n${used.map((name) => `\t"${name}"\n`).join('')})\n\n`}`;
};
filter('gofmt', 'go', { count: 34, program: 'gofmt', args: [], begin: goHead });
filter('rustfmt', 'rs', { count: 34, program: 'rustfmt', args: ['--edition', '2021'] });
filter('clang-format', 'cpp', { count: 22, program: 'clang-format', args: ['--assume-filename=a.cpp'] });
filter('clang-format java', 'java', { count: 18, program: 'clang-format', args: ['--assume-filename=A.java'] });
filter('prettier', 'ts', { count: 34, program: 'prettier', args: ['--single-quote', '--stdin-filepath', 'a.ts'] });
filter('black', 'py', { count: 34, program: 'black', args: ['-q', '-'] });

for (const [n, [rule, fault]] of [...PYTHON_FAULTS, ...PYTHON_FAULTS, ...PYTHON_FAULTS].entries()) {
  const before = fault(some(PIECES.py, 1 + random(2)).join('\n\n'));
  const done = run('ruff', ['check', '--isolated', '--fix', '--unsafe-fixes', '--quiet', '--select', rule, '-'], { input: before });
  keep(`ruff ${rule}`, `src/ruff_${n}.py`, before, done.stdout);
}

const { ESLint } = await import('eslint');
const plain = (text) => text.replace(/: readonly \w+\[\]|: (?:Record|Map|Promise)<[^>]*>|: (?:number|string|void|T)(?:\[\])*(?=[,)= {;]| \{)|<T>|<string, number>|private readonly /g, '');
for (const [n, [rule, fault]] of [...ESLINT_FAULTS, ...ESLINT_FAULTS].entries()) {
  const eslint = new ESLint({ cwd: scratch, fix: true, overrideConfigFile: true, overrideConfig: [{ languageOptions: { ecmaVersion: 2024, sourceType: 'module' }, rules: { [rule]: 'error' } }] });
  const before = fault(plain(pick(PIECES.ts.filter((piece) => !/class|<T>/.test(piece)))));
  const [result] = await eslint.lintText(before, { filePath: join(scratch, 'a.js') });
  keep(`eslint ${rule}`, `src/eslint_${n}.js`, before, result?.output ?? null);
}

const ts = createRequire(import.meta.url)('typescript');
function codeFix(text, code) {
  const file = '/p/a.ts';
  const files = { [file]: text, '/p/paths.ts': "export const sep = '/';\nexport function join(...parts: string[]): string {\n  return parts.join(sep);\n}\n" };
  const options = { strict: true, noUnusedLocals: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'] };
  const lib = dirname(ts.getDefaultLibFilePath(options));
  const text_ = (name) => files[name] ?? (name.startsWith(lib) ? ts.sys.readFile(name) : undefined);
  const host = {
    getCompilationSettings: () => options, getScriptFileNames: () => Object.keys(files), getScriptVersion: () => '1', getCurrentDirectory: () => '/p', getDefaultLibFileName: () => ts.getDefaultLibFilePath(options),
    getScriptSnapshot: (name) => (text_(name) === undefined ? undefined : ts.ScriptSnapshot.fromString(text_(name))), fileExists: (name) => text_(name) !== undefined || (name.startsWith(lib) && ts.sys.fileExists(name)), readFile: text_, directoryExists: () => true,
  };
  const service = ts.createLanguageService(host);
  const found = [...service.getSemanticDiagnostics(file), ...service.getSyntacticDiagnostics(file), ...service.getSuggestionDiagnostics(file)].find((one) => one.code === code);
  if (found === undefined) return null;
  const [fix] = service.getCodeFixesAtPosition(file, found.start, found.start + found.length, [code], ts.getDefaultFormatCodeSettings(), {});
  const edits = fix?.changes.find((change) => change.fileName === file)?.textChanges ?? [];
  return [...edits].sort((a, b) => b.span.start - a.span.start).reduce((all, { span, newText }) => all.slice(0, span.start) + newText + all.slice(span.start + span.length), text);
}
for (const [n, [code, fault]] of [...TS_FAULTS, ...TS_FAULTS].entries()) {
  const before = fault(pick(PIECES.ts));
  keep(`tsc TS${code}`, `src/tsc_${n}.ts`, before, codeFix(before, code));
}

for (const [n, body] of [...PIECES.go, ...PIECES.go].entries()) {
  const before = n < PIECES.go.length ? `package a\n\n${body}` : `package a\n\nimport (\n\t"errors"\n\t"fmt"\n\t"os"\n\t"strconv"\n\t"strings"\n)\n\n${body}`;
  keep('goimports', `src/goimports_${n}.go`, before, run('goimports', [], { input: before }).stdout);
}

mkdirSync(join(scratch, 'crate/src'), { recursive: true });
writeFileSync(join(scratch, 'crate/Cargo.toml'), '[package]\nname = "a"\nversion = "0.1.0"\nedition = "2021"\n\n[lib]\n');
for (const [n, [rule, fault]] of [...RUST_FAULTS, ...RUST_FAULTS].entries()) {
  const before = fault(pick(PIECES.rs));
  const file = join(scratch, 'crate/src/lib.rs');
  writeFileSync(file, before);
  run('cargo', ['clippy', '--fix', '--allow-no-vcs', '--quiet', '--offline'], { cwd: join(scratch, 'crate') });
  keep(`clippy ${rule}`, `src/clippy_${n}.rs`, before, readFileSync(file, 'utf8'));
}
rmSync(scratch, { recursive: true, force: true });

const unique = [...new Map(pairs.map((pair) => [`${pair.tool} ${pair.before}`, pair])).values()];
const target = join(root, '__tests__/fixtures/honest');
mkdirSync(target, { recursive: true });
writeFileSync(join(target, 'fixes.json'), `[\n${unique.map((pair) => JSON.stringify(pair)).join(',\n')}\n]\n`);
const counts = unique.reduce((all, { tool }) => ({ ...all, [tool.split(' ')[0]]: (all[tool.split(' ')[0]] ?? 0) + 1 }), {});
console.log(`${unique.length} fixes: ${JSON.stringify(counts)}`);
