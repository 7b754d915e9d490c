import { unfitPath } from '../../src/lib/repo-path.js';

const unfit: [string, RegExp][] = [
  ['', /empty/],
  ['/etc/passwd', /absolute/],
  ['../x', /another folder/],
  ['./x', /another folder/],
  ['a/./../b', /another folder/],
  ['a//b', /empty name/],
  ['a/', /empty name/],
  ['a\\b', /backslash/],
  ['.git/hooks/x', /spelling of \.git/],
  ['.GIT/config', /spelling of \.git/],
  ['sub/.git/config', /spelling of \.git/],
  ['git~1/config', /spelling of \.git/],
  ['.git./config', /spelling of \.git/],
  ['.git /config', /spelling of \.git/],
  ['.git::$INDEX_ALLOCATION/config', /spelling of \.git/],
  ['.g\u200cit/config', /invisible/],
  ['a\nb', /control/],
  ['a\tb', /control/],
  ['a\u202eb', /invisible/],
  ['cafe\u0301.ts', /normal form/],
  ['src/caf\u00e9.ts', /character/],
  ['src/\u0430.ts', /character/],
  ['-rf', /dash/],
  ['src/-x', /dash/],
  ['x.', /dot or a space/],
  ['x ', /dot or a space/],
  ['con', /reserved/],
  ['src/AUX.c', /reserved/],
  ['lpt1.txt', /reserved/],
  ['GITHUB~1/x', /short name/],
  ['a:b', /character/],
  ['a"b', /character/],
  ['a*b', /character/],
  ['a;b', /character/],
  ['x'.repeat(300), /255/],
  ['x/'.repeat(600) + 'x', /1000/],
];

describe('unfitPath', () => {
  it.each(unfit)('refuses %j', (path, why) => expect(unfitPath(path, false)).toMatch(why));

  it.each(['src/a.ts', '.gitignore', 'a/.gitkeep', 'app/[id]/page.tsx', 'app/(group)/$id.tsx', '@scope/x', 'a b.md', 'console.ts', 'communication/com.ts', 'gitx'])(
    'lets %s through',
    (path) => expect(unfitPath(path, false)).toBeNull(),
  );

  it('lets the repository keep its own names, but not their tricks', () => {
    expect(unfitPath('docs/日本語.md', true)).toBeNull();
    expect(unfitPath("src/it's;here.ts", true)).toBeNull();
    expect(unfitPath('.GIT/config', true)).not.toBeNull();
    expect(unfitPath('a\u202eb', true)).not.toBeNull();
    expect(unfitPath('../x', true)).not.toBeNull();
  });
});
