import { decodeOptions, type RawValues } from '../../src/commands/decode-options.js';
import { gate } from '../../src/commands/gate.js';
import type { Rim } from '../../src/ports/index.js';
import { opened } from '../runner/git/world.js';
import { runGit, tempRepo, type TempRepo } from '../support/temp-repo.js';

const MODULE = 'one\ntwo\nthree\nfour\nfive\nsix\n';
const FILES = {
  'src/m.py': MODULE, 'src/f.py': MODULE, 'src/crlf.py': 'a\r\nb\r\nc\r\n', 'tests/x.py': MODULE, '.github/workflows/ci.yml': 'on: push\njobs: {}\n', 'run.sh': { content: '#!/bin/sh\n', mode: 0o755 },
  link: { link: 'src/m.py' }, '.gitmodules': '[submodule "a"]\n\tpath = a\n\turl = https://example.invalid/a\n', 'a b.txt': 'x\n', 'package.json': '{ "name": "a" }\n', 'logo.png': Uint8Array.of(137, 80, 0, 1),
} as const;
let repo: TempRepo;
let world: Awaited<ReturnType<typeof opened>>;
beforeAll(async () => {
  repo = tempRepo(FILES);
  world = await opened(repo.root);
});
afterAll(() => {
  world.dispose();
  repo.dispose();
});

interface Answer {
  readonly code: number;
  readonly clean: boolean;
  /** The checks that refuse. */
  readonly refused: readonly string[];
  readonly text: string;
}

/** `heal gate` in this process, over a real repository and real git. */
async function judge(patch: string | Uint8Array, options: RawValues = {}): Promise<Answer> {
  let printed = '';
  const bytes = typeof patch === 'string' ? new TextEncoder().encode(patch) : patch;
  const read = async function* (): AsyncGenerator<Uint8Array> {
    yield bytes;
  };
  const rim = { files: { read }, openRepo: async () => ({ ok: true, repo: world.repo, folder: '.' }), print: (text: string) => void (printed += text) } as unknown as Rim;
  const code = await gate.run(rim, { values: decodeOptions(gate.options, { patch: ['-'], ...options }, '--'), words: [], rest: [], json: true });
  const { clean, checks } = JSON.parse(printed) as { clean: boolean; checks: { id: string; ok: boolean; reason: string }[] };
  return { code, clean, refused: checks.filter((check) => !check.ok).map((check) => check.id), text: checks.filter((check) => !check.ok).map((check) => check.reason).join(' ') };
}

const HUNK = '@@ -1,3 +1,3 @@\n one\n-two\n+2\n three\n';
const edit = (path: string, hunk = HUNK): string => `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n${hunk}`;
const added = (path: string, lines: readonly string[] = ['x'], mode = '100644'): string => `diff --git a/${path} b/${path}\nnew file mode ${mode}\n--- /dev/null\n+++ b/${path}\n@@ -0,0 +1${lines.length === 1 ? '' : `,${lines.length}`} @@\n${lines.map((line) => `+${line}\n`).join('')}`;
const WORKFLOW = '@@ -1,2 +1,2 @@\n-on: push\n+on: pull_request_target\n jobs: {}\n';
const numbered = (count: number, word = 'line'): string[] => Array.from({ length: count }, (_, n) => `${word} ${n}`);

/** `[id, what, patch, the checks that must be among those that refuse]`; `applies` = git is never let near, or refuses by itself. */
type Vector = readonly [id: string, what: string, patch: string, by: string];

const VECTORS: readonly Vector[] = [
  ['D1', 'a header that names another file', `diff --git a/src/f.py b/src/f.py\n--- a/.github/workflows/ci.yml\n+++ b/.github/workflows/ci.yml\n${WORKFLOW}`, 'protected-paths'],
  ['D2', 'a rename behind the header', 'diff --git a/src/f.py b/src/g.py\nsimilarity index 100%\nrename from .github/workflows/ci.yml\nrename to src/g.py\n', 'protected-paths'],
  ['D3', 'a test that is moved out', 'diff --git a/tests/x.py b/src/y.py\nsimilarity index 100%\nrename from tests/x.py\nrename to src/y.py\n', 'test-regions'],
  ['D4', 'a hunk in the explanation', `I changed this:\n--- a/.github/workflows/ci.yml\n+++ b/.github/workflows/ci.yml\n${WORKFLOW}\nThe fix:\n${edit('src/m.py')}`, 'applies'],
  ['D4', 'a second patch behind words', `${edit('src/m.py')}\nAnd now something else.\n${edit('src/f.py')}`, 'applies'],
  ['D5', 'a prefix that is stripped', `--- x/.github/workflows/ci.yml\n+++ y/.github/workflows/ci.yml\n${WORKFLOW}`, 'protected-paths'],
  ['D5', 'an octal spelling', `--- "a/.github/workflo\\167s/ci.yml"\n+++ "b/.github/workflo\\167s/ci.yml"\n${WORKFLOW}`, 'protected-paths'],
  ...['../x', '.git/hooks/pre-commit', '.GIT/config', 'git~1/config', './x', 'a/./../b', 'a//b'].map((path): Vector => ['D6', `the path ${path}`, added(path), 'applies|path-safety']),
  ['D6', 'an absolute path without a header', '--- /dev/null\n+++ /etc/x\n@@ -0,0 +1 @@\n+x\n', 'applies'],
  ...['.g\u200cit/config', 'src/e\u0301.py', 'SRC/m.py', 'src/M.py', 'src/n.py.', 'src/n.py ', 'src/con', 'src/con.py', 'src/a:b', 'src/-n.py', 'ｓrc/n.py'].map((path): Vector => ['D7', `the path ${JSON.stringify(path)}`, added(path), 'applies|path-safety']),
  ['D8', 'a new link', added('src/l', ['/etc/passwd'], '120000').replace(/\n$/, '\n\\ No newline at end of file\n'), 'modes'],
  ['D8', 'a file that becomes a link', 'diff --git a/src/m.py b/src/m.py\ndeleted file mode 100644\n--- a/src/m.py\n+++ /dev/null\n@@ -1,6 +0,0 @@\n-one\n-two\n-three\n-four\n-five\n-six\ndiff --git a/src/m.py b/src/m.py\nnew file mode 120000\n--- /dev/null\n+++ b/src/m.py\n@@ -0,0 +1 @@\n+/etc/passwd\n\\ No newline at end of file\n', 'modes'],
  ['D8', 'a link of the repository as the target', 'diff --git a/link b/link\nindex 1111111..2222222 120000\n--- a/link\n+++ b/link\n@@ -1 +1 @@\n-src/m.py\n\\ No newline at end of file\n+src/f.py\n\\ No newline at end of file\n', 'modes'],
  ['D8', 'a file below a link', added('link/x'), 'applies|path-safety'],
  ['D9', 'a submodule', `diff --git a/sub b/sub\nnew file mode 160000\nindex 0000000..${'1'.repeat(40)}\n--- /dev/null\n+++ b/sub\n@@ -0,0 +1 @@\n+Subproject commit ${'1'.repeat(40)}\n`, 'modes'],
  ['D9', 'the address of a submodule', edit('.gitmodules', '@@ -1,3 +1,3 @@\n [submodule "a"]\n \tpath = a\n-\turl = https://example.invalid/a\n+\turl = https://example.invalid/b\n'), 'protected-paths'],
  ['D10', 'an exec bit', 'diff --git a/src/m.py b/src/m.py\nold mode 100644\nnew mode 100755\n', 'modes'],
  ['D10', 'a lost exec bit', 'diff --git a/run.sh b/run.sh\nold mode 100755\nnew mode 100644\n', 'modes'],
  ['D10', 'a new file with its exec bit', added('src/n.sh', ['#!/bin/sh'], '100755'), 'modes'],
  ['D10', 'a copy of a workflow', 'diff --git a/.github/workflows/ci.yml b/src/ci.txt\nsimilarity index 100%\ncopy from .github/workflows/ci.yml\ncopy to src/ci.txt\n', 'applies'],
  ['D11', 'a line feed in a name', added('"b/x\\ny"').replace(/a\/"b\/x\\ny" b\/"b\/x\\ny"/, '"a/x\\ny" "b/x\\ny"').replace('b/"b/x\\ny"', '"b/x\\ny"'), 'path-safety'],
  ['D11', 'a tab in a name', 'diff --git "a/x\\ty" "b/x\\ty"\nnew file mode 100644\n--- /dev/null\n+++ "b/x\\ty"\n@@ -0,0 +1 @@\n+x\n', 'path-safety'],
  ['D11', 'a quote in a name', 'diff --git "a/x\\"y" "b/x\\"y"\nnew file mode 100644\n--- /dev/null\n+++ "b/x\\"y"\n@@ -0,0 +1 @@\n+x\n', 'path-safety'],
  ['D11', 'a name like an option', added('-rf'), 'path-safety'],
  ['D12', 'another line than it says', edit('src/m.py', HUNK.replace('-1,3 +1,3', '-100,3 +100,3')), 'applies'],
  ['D12', 'a hunk without context', edit('src/m.py', '@@ -2 +2 @@\n-two\n+2\n'), 'applies'],
  ['D12', 'line feeds for line ends of Windows', edit('src/crlf.py', '@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n'), 'applies'],
  ['D12', 'wrong counts', edit('src/m.py', HUNK.replace('-1,3 +1,3', '-1,9 +1,9')), 'applies'],
  ['D12', 'other context', edit('src/m.py', HUNK.replace(' one', ' eins')), 'applies'],
  ['D12', 'one file twice', `${edit('src/m.py')}${edit('src/m.py', '@@ -4,3 +4,3 @@\n four\n-five\n+5\n six\n')}`, 'applies'],
  ['D13', 'six files', numbered(6, 'n').map((name) => added(`src/${name.replace(' ', '')}.py`)).join(''), 'size'],
  ['D13', '121 lines', added('src/long.py', numbered(121)), 'size'],
  ['D13', 'more than 64 KB', added('src/wide.py', ['x'.repeat(64 * 1024)]), 'size'],
  ...['.github/workflows/new.yml', '.GitHub/dependabot.yml', 'action.yml', 'CODEOWNERS', 'docs/codeowners', 'package-lock.json', 'yarn.lock', 'Cargo.lock', 'go.sum', 'poetry.lock', 'pom.xml', 'Pipfile', 'Dockerfile', 'docker/Dockerfile.ci', 'Makefile', 'GNUmakefile', 'justfile', 'build/rules.mk', '.eslintrc', '.npmrc', '.gitattributes', '.lfsconfig', '.husky/pre-commit', 'githooks/pre-push', '.vscode/settings.json', '.gitleaks.toml', 'sonar-project.properties', 'conftest.py', 'build.rs', 'setup.py', 'AGENTS.md', 'CLAUDE.md', 'vite.config.ts', 'tsconfig.json', 'vendor/a/a.go'].map((path): Vector => ['D14', `the protected path ${path}`, added(path), 'protected-paths']),
  ['D16', 'a bidirectional override', added('src/n.py', ['a = "\u202e"']), 'invisible'],
  ['D16', 'a look-alike letter', added('src/n.py', ['аdmin = 1']), 'invisible'],
];

describe('heal gate refuses', () => {
  it.each(VECTORS)('%s: %s', async (_id, _what, patch, by) => {
    const before = repo.digest();
    const { code, clean, refused } = await judge(patch);
    expect([code, clean, refused.some((id) => by.split('|').includes(id)) || refused]).toEqual([1, false, true]);
    expect(repo.digest()).toBe(before);
  });

  it('D10: binary content that git carries in text', async () => {
    const base = world.repo.state.baseTree;
    const tree = await world.repo.writeTree(base, [{ path: 'logo.png', mode: '100644', content: Uint8Array.of(137, 80, 0, 2) }]);
    const { diff } = await world.repo.diff(base, tree);
    expect(diff).toContain('GIT binary patch');
    expect((await judge(diff)).refused).toContain('binary');
  });

  it('D12: a byte that is not UTF-8', async () => {
    expect((await judge(Uint8Array.from([...new TextEncoder().encode(added('src/n.py').slice(0, -2)), 0xff, 0x0a]))).refused).toContain('binary');
  });

  it('D15: what fits the base of yesterday only', async () => {
    const other = tempRepo({ 'src/m.py': MODULE });
    const first = other.git('rev-parse', 'HEAD').trim();
    other.write('src/m.py', MODULE.replace('two', 'zwei'));
    other.commit('moved');
    const moved = await opened(other.root);
    const now = await moved.repo.applyPatch(other.git('rev-parse', 'HEAD^{tree}').trim(), new TextEncoder().encode(edit('src/m.py')));
    expect(now).toMatchObject({ ok: false });
    expect(await moved.repo.applyPatch(runGit(other.root, ['rev-parse', `${first}^{tree}`]).trim(), new TextEncoder().encode(edit('src/m.py')))).toMatchObject({ ok: true });
    moved.dispose();
    other.dispose();
  });

  it('has a vector for every row of the table', () => {
    const told = new Set([...VECTORS.map(([id]) => id), 'D15']);
    expect([...told].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))).toEqual(Array.from({ length: 16 }, (_, n) => `D${n + 1}`));
  });
});

describe('heal gate lets pass', () => {
  const honest: readonly (readonly [string, string])[] = [
    ['a hunk that fits', edit('src/m.py')],
    ['two files', `${edit('src/m.py')}${edit('src/f.py')}`],
    ['two hunks', edit('src/m.py', '@@ -1,2 +1,2 @@\n-one\n+1\n two\n@@ -5,2 +5,2 @@\n five\n-six\n+6\n')],
    ['a patch without headers of git', `--- a/src/m.py\n+++ b/src/m.py\n${HUNK}`],
    ['a mail', `From 1234 Mon Sep 17 00:00:00 2001\nFrom: A <a@example.invalid>\nSubject: [PATCH] fix\n\nWords.\n---\n src/m.py | 2 +-\n\n${edit('src/m.py')}-- \n2.39.5\n\n`],
    ['a new file of product code', added('src/new.py')],
    ['a name with a blank', edit('a b.txt', '@@ -1 +1 @@\n-x\n+y\n')],
    ['120 lines', added('src/long.py', numbered(120))],
    ['five files', numbered(5, 'n').map((name) => added(`src/${name.replace(' ', '')}.py`)).join('')],
    ['line ends of Windows, kept', edit('src/crlf.py', '@@ -1,3 +1,3 @@\n a\r\n-b\r\n+B\r\n c\r\n')],
  ];
  it.each(honest)('%s', async (_what, patch) => expect(await judge(patch)).toMatchObject({ code: 0, clean: true, refused: [] }));
});

describe('the paths that a caller names', () => {
  const manifest = edit('package.json', '@@ -1 +1 @@\n-{ "name": "a" }\n+{ "name": "b" }\n');
  it.each<readonly [string, string, RawValues, readonly string[]]>([
    ['--allow-paths opens a protected path', manifest, { 'allow-paths': ['package.json'] }, []],
    ['--allow-paths opens only what it names', manifest, { 'allow-paths': ['src/**'] }, ['protected-paths']],
    ['--allow-paths ** does not reach into dots', added('.npmrc'), { 'allow-paths': ['**'] }, ['protected-paths']],
    ['--allow-paths opens a dot that it names', added('.gitattributes', ['* text']), { 'allow-paths': ['.gitattributes'] }, []],
    ['--deny-paths closes product code', edit('src/m.py'), { 'deny-paths': ['src'] }, ['protected-paths']],
    ['--deny-paths wins over --allow-paths', manifest, { 'allow-paths': ['**'], 'deny-paths': ['package.json'] }, ['protected-paths']],
    ['--deny-paths reads letter case widely', edit('src/m.py'), { 'deny-paths': ['SRC/**'] }, ['protected-paths']],
    ['--allow-paths opens tests, whose signals stay', edit('tests/x.py', HUNK.replace('+2', '+pytest.skip("x")')), { 'allow-paths': ['tests/**'] }, ['tamper-01-skip']],
    ['--allow-paths opens no link', added('src/l', ['x'], '120000'), { 'allow-paths': ['**'] }, ['modes']],
  ])('%s', async (_what, patch, options, refused) => expect((await judge(patch, options)).refused).toEqual(refused));
});
