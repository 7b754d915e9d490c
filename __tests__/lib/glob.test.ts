import { matchAnyGlob, matchGlob } from '../../src/lib/glob.js';

const fits: [string, string][] = [
  ['src/*.ts', 'src/a.ts'],
  ['src/**', 'src/a/b/c.ts'],
  ['**', 'a/b'],
  ['**/a.ts', 'a.ts'],
  ['**/a.ts', 'x/y/a.ts'],
  ['a/**/z', 'a/z'],
  ['a/**/z', 'a/b/c/z'],
  ['**/x/**/y', 'x/.d/x/y'],
  ['*.{ts,js}', 'a.js'],
  ['{src,lib}/**/*.{test,spec}.?s', 'lib/q/w.spec.ts'],
  ['{a,b{c,d}}.x', 'bd.x'],
  ['{src/**,lib}/a', 'src/q/a'],
  ['{src/**,lib}', 'src/q/a'],
  ['app/[id]/page.tsx', 'app/[id]/page.tsx'],
  ['./src/a', 'src/a'],
  ['/src/a', 'src/a'],
  ['a?c', 'abc'],
  ['*', '.hidden'],
  ['{broken', '{broken'],
];
const not: [string, string][] = [
  ['src/*.ts', 'src/a/b.ts'],
  ['src/*.ts', 'xsrc/a.ts'],
  ['a.ts', 'x/a.ts'],
  ['a/**', 'a'],
  ['a/**', 'ab/c'],
  ['**/a.ts', 'ba.ts'],
  ['a?c', 'a/c'],
  ['*.ts', 'a.tsx'],
  ['a**b', 'a/b'],
  ['*.{ts,js}', 'a.rs'],
  ['A', 'a'],
];

describe('matchGlob', () => {
  it.each(fits)('%s fits %s', (glob, path) => expect(matchGlob(glob, path)).toBe(true));
  it.each(not)('%s does not fit %s', (glob, path) => expect(matchGlob(glob, path)).toBe(false));

  it('folds case only when asked', () => {
    expect(matchGlob('**/Makefile', 'sub/MAKEFILE', { ignoreCase: true })).toBe(true);
    expect(matchGlob('**/Makefile', 'sub/MAKEFILE')).toBe(false);
  });

  it.each([
    ['**', '.github/workflows/ci.yml'],
    ['*/**', '.github/workflows/ci.yml'],
    ['**/*.yml', 'a/.b/c.yml'],
    ['*', '.npmrc'],
    ['?npmrc', '.npmrc'],
  ])('without dot, %s does not reach %s', (glob, path) => expect(matchGlob(glob, path, { dot: false })).toBe(false));

  it('without dot, a dot that is spelled out still fits', () => {
    expect(matchGlob('.github/**', '.github/workflows/ci.yml', { dot: false })).toBe(true);
    expect(matchGlob('src/**', 'src/a.b/c.d', { dot: false })).toBe(true);
  });

  it('walks a glob made for backtracking to its end', () => {
    const glob = `${'*a'.repeat(60)}b`;
    expect(matchGlob(glob, 'a'.repeat(4000))).toBe(false);
    expect(matchGlob(`${'**/a/'.repeat(60)}b`, 'a/'.repeat(2000))).toBe(false);
    expect(matchGlob('{'.repeat(3000), 'x')).toBe(false);
  });

  it('asks every glob', () => {
    expect(matchAnyGlob(['a', 'b'], 'b')).toBe(true);
    expect(matchAnyGlob([], 'b')).toBe(false);
  });
});
