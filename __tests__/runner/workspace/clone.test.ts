import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, linkSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import type { Clone } from '../../../src/ports/index.js';
import { createWorkspace, openScratch } from '../../../src/runner/workspace/index.js';
import { hiddenFolders } from '../../../src/runner/workspace/places.js';
import { digestOf } from '../../support/temp-repo.js';
import { needs } from '../../support/needs.js';
import { bubblewrapWorks } from './available.js';
import { listing, listingOf, step, testWorld, text } from './world.js';
import type { TestWorld, WorldOptions } from './world.js';

const FILES: NonNullable<WorldOptions['files']> = {
  'a.txt': 'a\n',
  'run.sh': { content: '#!/bin/sh\necho ran\n', mode: 0o755 },
  'with\nnewline': 'n\n',
  ' space \u00e4': 's\n',
  '-rf': 'dash\n',
  link: { link: 'a.txt' },
  'dead link': { link: '/nowhere/at all' },
  'loop/a': { link: 'b' },
  'loop/b': { link: 'a' },
  'deep/er/file': 'd\n',
  '.gitignore': 'ignored/\n*.log\n',
};

/** What a command prints in a clone. */
const say = async (clone: Clone, command: string): Promise<string> => text(await clone.run(step(command, { shell: 'bash {0}' })));
const told = async (clone: Clone): Promise<readonly unknown[]> => (await clone.changes()).map(({ path, mode, content }) => [path, mode, content === null ? null : Buffer.from(content).toString()]);

/** One way of making clones; everything in here holds for each of them. */
function behaviour(kind: Pick<WorldOptions, 'sandbox' | 'clones'>, made: string): void {
  let world: TestWorld | undefined;
  const open = async (more: Partial<WorldOptions> = {}): Promise<TestWorld> => (world = await testWorld({ files: FILES, ...kind, ...more }));
  afterEach(() => {
    // That no other kind was taken in silence.
    expect(world?.notes).toEqual([expect.stringMatching(made)]);
    world?.dispose();
    world = undefined;
  });

  it('is the work tree of a clean repository, ignored files included, to the last bit', async () => {
    const { repository, clone } = await open({
      prepare(made) {
        made.write('ignored/node_modules/x/index.js', 'x\n');
        made.write('ignored/bin', { link: 'node_modules/x' });
        made.write('ignored/closed', { content: 'c\n', mode: 0o400 });
        execFileSync('sh', ['-c', 'printf x > "$(printf "ignored/no\\377utf8")"; mkfifo ignored/pipe; truncate -s 5000000 ignored/sparse'], { cwd: made.root });
        linkSync(join(made.root, 'ignored/closed'), join(made.root, 'ignored/twice'));
      },
    });
    const before = repository.digest();
    const one = await clone();
    expect(await listing(one)).toEqual(listingOf(repository.root));
    expect(await say(one, 'git status --porcelain; git rev-parse HEAD; git remote; git fsck --full; git log --format=%s')).toBe(`${repository.git('rev-parse', 'HEAD')}first\n`);
    expect(await one.changes()).toEqual([]);
    expect(repository.digest()).toBe(before);
  });

  it('is the work tree of a dirty repository as it was when it was judged', async () => {
    const { repository, clone } = await open({
      prepare(made) {
        made.write('a.txt', 'changed\n');
        made.write('deep/er/file', null);
        made.write('new file', 'new\n');
        made.write('staged', 'staged\n');
        made.git('add', 'staged');
      },
    });
    const before = listingOf(repository.root);
    // A native first run leaves its marks: changed, deleted, new, a folder where a file was; also in what is ignored.
    repository.write('a.txt', 'changed again\n');
    repository.write('new file', null);
    repository.write('left behind/by/the run', 'x\n');
    repository.write('run.sh', null);
    repository.write('run.sh/now a folder', 'x\n');
    repository.write('link', 'now a file\n');
    repository.write('made.log', 'kept: ignored\n');
    const one = await clone();
    expect((await listing(one)).filter((line) => line !== 'deep/er/')).toEqual([...before, 'made.log plain "kept: ignored\\n"'].filter((line) => line !== 'deep/er/').sort(byPath));
    expect(await one.changes()).toEqual([]);
  });

  it('leaves out what a native run did to a clean repository', async () => {
    const { repository, clone } = await open();
    const before = listingOf(repository.root);
    repository.write('a.txt', 'broken\n');
    repository.write('junit.xml', '<x/>\n');
    chmodSync(join(repository.root, 'run.sh'), 0o644);
    const one = await clone();
    expect(await listing(one)).toEqual(before);
    expect(await say(one, './run.sh; git status --porcelain')).toBe('ran\n');
    // What leaves the base tree later is put back in the next clone as well.
    repository.write('deep', null);
    expect(await listing(await clone())).toEqual(before);
  });

  it('does not take along any door to the repository: files and links called .git', async () => {
    const { repository, clone } = await open({
      prepare(made) {
        made.write('ignored/tree/.git', `gitdir: ${made.root}/.git/worktrees/x\n`);
        made.write('ignored/other/.git', { link: `${made.root}/.git` });
        made.write('ignored/own/.git/HEAD', 'ref: refs/heads/main\n');
        made.write('.git/secret', 'mine');
      },
    });
    const before = repository.digest();
    expect(await say(await clone(), 'ls -d ignored/*/.git ignored/own/.git/HEAD .git/secret 2>/dev/null; ls -A .git | grep -c secret')).toBe('ignored/own/.git\nignored/own/.git/HEAD\n0\n');
    expect(repository.digest()).toBe(before);
  });

  it('E8: tells what a run changed, whatever the run did to the clone\'s own git', async () => {
    const { clone } = await open({ prepare: (made) => made.write('ignored/kept/in', 'x') });
    const one = await clone();
    await say(
      one,
      `printf 'b\\r\\n' > a.txt; chmod -x run.sh; rm -r deep; ln -sf run.sh link; printf x > 'with
newline'; echo new > fresh; mkdir -p ignored; echo i > ignored/i; git add -A; git commit -qm hide -c user.name=x 2>/dev/null || true
       git config core.fsmonitor 'touch /tmp/owned'; rm -rf .git/index; echo '*' > .git/info/exclude; ln -s /etc outside; mkfifo pipe; mkdir own; git -C own init -q`,
    );
    expect(await told(one)).toEqual([
      ['a.txt', '100644', 'b\r\n'],
      ['deep/er/file', '100644', null],
      ['fresh', '100644', 'new\n'],
      ['link', '120000', 'run.sh'],
      ['outside', '120000', '/etc'],
      ['run.sh', '100644', '#!/bin/sh\necho ran\n'],
      ['with\nnewline', '100644', 'x'],
    ]);
    expect(existsSync('/tmp/owned')).toBe(false);
  });

  it.each<[string, string, readonly unknown[]]>([
    ['a folder made anew is empty', 'rm -r deep && mkdir -p deep/er && echo n > deep/new', [['deep/er/file', '100644', null], ['deep/new', '100644', 'n\n']]],
    ['a folder is renamed', 'mv deep moved', [['deep/er/file', '100644', null], ['moved/er/file', '100644', 'd\n']]],
    ['a folder becomes a file', 'rm -r deep; echo f > deep', [['deep', '100644', 'f\n'], ['deep/er/file', '100644', null]]],
    ['only times and links change', 'touch a.txt run.sh; ln a.txt ignored/a; cat deep/er/file', []],
    ['it is changed and changed back', 'echo x > a.txt; rm run.sh; echo a > a.txt; git checkout -q run.sh', []],
    ['the history is rewritten', 'rm -rf .git; git init -q; git add -A; echo b > a.txt', [['a.txt', '100644', 'b\n']]],
    ['what was ignored no longer is', 'echo "*.log" > .gitignore', [['.gitignore', '100644', '*.log\n'], ['ignored/base', '100644', 'x']]],
  ])('tells changes right where %s', async (_name, command, expected) => {
    const { clone, repository } = await open({ prepare: (made) => made.write('ignored/base', 'x') });
    const before = repository.digest();
    const one = await clone();
    await say(one, command);
    expect(await told(one)).toEqual(expected);
    expect(repository.digest()).toBe(before);
  });

  it('counts changes from a dirty base, not from the last commit', async () => {
    const { clone } = await open({
      prepare(made) {
        made.write('a.txt', 'dirty\n');
        made.write('run.sh', null);
        made.write('untracked', 'u\n');
      },
    });
    const one = await clone();
    await say(one, 'echo a > a.txt; rm untracked; echo back > run.sh');
    expect(await told(one)).toEqual([['a.txt', '100644', 'a\n'], ['run.sh', '100644', 'back\n'], ['untracked', '100644', null]]);
  });

  it('gives changed files as git would add them', async () => {
    const { clone } = await open({ files: { '.gitattributes': '*.txt text eol=crlf\n', 'a.txt': 'a\r\n', 'b.txt': 'b\r\n' } });
    const one = await clone();
    expect(await say(one, 'od -c a.txt | head -1')).toMatch(/a +\\r +\\n/);
    expect(await one.changes()).toEqual([]);
    await say(one, "printf 'c\\r\\n' > a.txt; touch b.txt");
    expect(await told(one)).toEqual([['a.txt', '100644', 'c\n']]);
  });

  it('writes the post-images of a patch, exactly, and never through a link that a run has planted', async () => {
    const { repo, repository, clone, scratch } = await open();
    const base = repo.state.baseTree;
    const content = (value: string): Uint8Array => new Uint8Array(Buffer.from(value));
    const tree = await repo.writeTree(base, [
      { path: 'deep/er/file', mode: '100644', content: content('patched\n') },
      { path: 'a.txt', mode: '100755', content: content('a\n') },
      { path: 'run.sh', mode: '100755', content: null },
      { path: 'link', mode: '120000', content: content('deep') },
      { path: 'new/one', mode: '100644', content: content('new\n') },
    ]);
    const { files, diff } = await repo.diff(base, tree);
    const outside = mkdtempSync(join(dirname(scratch.parent), 'outside-'));
    mkdirSync(join(outside, 'er'));
    writeFileSync(join(outside, 'er', 'file'), 'mine\n');
    const one = await clone();
    await say(one, `rm -r deep; ln -s '${outside}' deep; ln -s '${outside}' new`);
    const before = [digestOf(outside), repository.digest()];
    await one.apply({ base, tree, files, diff, applyRung: 1 });
    expect([digestOf(outside), repository.digest()]).toEqual(before);
    const lines = await listing(one);
    expect(lines).toEqual(expect.arrayContaining(['deep/er/file plain "patched\\n"', 'a.txt exec "a\\n"', 'new/one plain "new\\n"', 'link -> deep']));
    expect(lines.some((line) => line.startsWith('run.sh'))).toBe(false);
    expect((await told(one)).map((change) => (change as string[])[0])).toEqual(['a.txt', 'deep/er/file', 'link', 'new/one', 'run.sh']);
  });

  it('removes with a patch what it removes, and the folders that are empty then', async () => {
    const { repo, clone } = await open();
    const base = repo.state.baseTree;
    const tree = await repo.writeTree(base, [{ path: 'deep/er/file', mode: '100644', content: null }]);
    const one = await clone();
    await one.apply({ base, tree, ...(await repo.diff(base, tree)), applyRung: 1 });
    expect((await listing(one)).filter((line) => line.startsWith('deep'))).toEqual([]);
    expect(await one.changes()).toEqual([{ path: 'deep/er/file', mode: '100644', content: null }]);
  });

  it('lets a second run see what the first one did, and no other clone', async () => {
    const { clone, repository } = await open({ prepare: (made) => made.write('ignored/base', 'x') });
    const before = repository.digest();
    const [one, two] = await Promise.all([clone(), clone()]);
    const write = (name: string): string => `echo ${name} >> ignored/base; echo ${name} > mine; rm a.txt; git add -A; git commit -q -m ${name} --author 'A <a@b>' 2>&1 | head -1; echo`;
    await Promise.all([say(one, write('one')), say(two, write('two'))]);
    expect(await Promise.all([one, two].map((each) => say(each, 'cat mine ignored/base; ls a.txt 2>/dev/null')))).toEqual(['one\nxone\n', 'two\nxtwo\n']);
    expect((await listing(await clone())).filter((line) => /^(?:mine|a\.txt|ignored\/base)/.test(line))).toEqual(['a.txt plain "a\\n"', 'ignored/base plain "x"']);
    expect(repository.digest()).toBe(before);
  });

  it('gives the reports that were written since it was made, and no others', async () => {
    const { clone } = await open({ prepare: (made) => made.write('ignored/junit.xml', 'old') });
    const one = await clone();
    // Copies are judged by their times, of which an old one must be older than this very moment.
    await say(one, 'touch -d "2 hours ago" ignored/junit.xml; mkdir out; echo new > out/junit.xml; ln -s junit.xml out/linked.xml; chmod 600 a.txt');
    expect(await one.reports(['**/*.xml', 'a.txt'])).toEqual([{ path: 'out/junit.xml', text: 'new\n' }]);
  });

  it('runs a step in a folder of the repository, and in no other', async () => {
    const { clone, repository } = await open({
      prepare(made) {
        made.write('ignored/inside', { link: '../deep' });
        made.write('ignored/outside', { link: '/etc' });
        made.write('ignored/up', { link: '../..' });
      },
    });
    const one = await clone();
    const at = (workingDirectory: string): Promise<string> => one.run(step('pwd -P', { workingDirectory })).then(text, (error: Error) => error.message);
    expect(await at('deep/er')).toMatch(/\/deep\/er\n$/);
    expect(await at('ignored/inside/er/..')).toMatch(/\/deep\n$/);
    const answers = await Promise.all(['ignored/outside', 'ignored/up', '..', '/etc', 'a.txt', 'nowhere', 'loop/a'].map(at));
    expect(answers.map((answer) => /outside|does not exist/.exec(answer.replaceAll('ignored/outside', ''))?.[0])).toEqual(['outside', 'outside', 'outside', 'outside', 'does not exist', 'does not exist', 'does not exist']);
    await say(one, 'rm -r deep; mkdir later');
    expect([await at('later'), await at('deep')]).toEqual([expect.stringMatching(/\/later\n$/), expect.stringContaining('does not exist')]);
    expect(existsSync(join(repository.root, 'later'))).toBe(false);
  });

  it('has no way through a socket that lies in the repository', async () => {
    const { repository, clone } = await open();
    const server = createServer((socket) => socket.end('reached'));
    await new Promise<void>((resolve) => server.listen(join(repository.root, 'live.log'), resolve));
    try {
      const talk = 'node -e "require(\'net\').connect(\'live.log\').on(\'data\', (d) => console.log(String(d))).on(\'error\', (e) => console.log(e.code))"';
      expect(await say(await clone(), talk)).toMatch(/^E[A-Z]+\n$/);
    } finally {
      server.close();
    }
  });

  it('is gone with all it holds after dispose, folders without any permission included', async () => {
    const { clone, scratch } = await open();
    const one = await clone();
    await say(one, 'mkdir -p x/y && touch x/y/z && chmod 000 x/y x deep/er');
    await one.dispose();
    expect(readdirSync(scratch.dir).filter((name) => name.startsWith('clone-'))).toEqual([]);
  });
}

describe('a clone: a copy, without a sandbox', () => behaviour({ sandbox: 'none' }, 'Clones are copies of the work tree'));
needs('bubblewrap', bubblewrapWorks())('a clone: an overlay, in bubblewrap', () => behaviour({ clones: 'auto' }, 'Clones are overlays over the work tree.'));

describe('a clone', () => {
  let world: TestWorld | undefined;
  const open = async (more: Partial<WorldOptions> = {}): Promise<TestWorld> => (world = await testWorld({ files: FILES, sandbox: 'none', ...more }));
  afterEach(() => {
    world?.dispose();
    world = undefined;
  });

  it('leads links into the repository to the copy instead, where no sandbox does', async () => {
    const { repository, clone } = await open({
      prepare(made) {
        made.write('ignored/abs', { link: `${made.root}/a.txt` });
        made.write('ignored/odd', { link: `${made.root}/ignored/../a.txt` });
        made.write('ignored/elsewhere', { link: '/etc/hostname' });
      },
    });
    const before = repository.digest();
    const one = await clone();
    const tree = one.paths[0] ?? '';
    expect(await one.changes()).toEqual([]);
    await one.run(step('echo mine > ignored/abs; echo more >> ignored/odd'));
    expect(repository.digest()).toBe(before);
    expect(readFileSync(join(tree, 'a.txt'), 'utf8')).toBe('mine\nmore\n');
    expect(readlinkSync(join(tree, 'ignored/elsewhere'))).toBe('/etc/hostname');
  });

  it('hides a history that lies elsewhere: a linked work tree', async () => {
    const { repository } = await open();
    const linked = `${repository.root}-linked`;
    repository.git('worktree', 'add', '-q', linked);
    const hidden = hiddenFolders({ env: {}, home: undefined, root: linked, ownParent: '/nonexistent' });
    expect(hidden).toEqual(expect.arrayContaining([join(repository.root, '.git')]));
    rmSync(linked, { recursive: true });
  });

  it('cannot be made inside the repository', async () => {
    const { repo, repository } = await open({ prepare: (made) => made.write('ignored/tmp/x', '') });
    const scratch = openScratch(join(repository.root, 'ignored/tmp'));
    await expect(createWorkspace({ repo, scratch, sandbox: 'none' })).rejects.toThrow('set TMPDIR to another place');
    scratch.dispose();
  });
});

function byPath(a: string, b: string): number {
  const key = (line: string): string => (/^(.*?)(?:\/$| plain | exec | -> )/s.exec(line)?.[1] ?? line);
  return key(a) < key(b) ? -1 : 1;
}
