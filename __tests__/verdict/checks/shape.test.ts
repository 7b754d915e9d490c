import { change, describeCheck, run } from '../changes.js';

const lines = (n: number, word = 'x'): string => Array.from({ length: n }, (_, i) => `${word}${i}\n`).join('');

describeCheck('deletion', {
  stops: [
    ['a deleted file', 'src/a.ts', 'a\n', undefined],
    ['a gutted file', 'src/a.py', lines(30), lines(20)],
    ['a gutted file filled up with blank lines', 'src/a.go', lines(30), `${lines(20)}\n\n\n\n\n\n\n\n\n\n`],
    ['an emptied file', 'src/a.rs', lines(21), ''],
  ],
  passes: [
    ['a small file that shrinks', 'src/a.ts', lines(20), lines(5)],
    ['a large file that loses a little', 'src/a.ts', lines(30), lines(21)],
    ['a file that grows', 'src/a.ts', lines(30), lines(40)],
    ['a new file', 'src/a.ts', undefined, lines(3)],
    ['a granted deletion', 'src/a.ts', 'a\n', undefined, { grant: { paths: ['src/a.ts'] } }],
    ['a deletion that the caller opened', 'src/a.ts', 'a\n', undefined, { policy: { allowPaths: ['src/**'] } }],
  ],
});

describe('size', () => {
  const files = (n: number): ReturnType<typeof change>[] => Array.from({ length: n }, (_, i) => change(`src/f${i}.ts`, 'a\n', 'b\n'));

  it('counts files', () => {
    expect(run('size', files(5)).ok).toBe(true);
    expect(run('size', files(6))).toMatchObject({ ok: false, reason: expect.stringContaining('6 files') });
    expect(run('size', files(6), { grant: { maxFiles: 6 } }).ok).toBe(true);
    expect(run('size', files(5), { grant: { maxFiles: 1 } }).ok).toBe(true);
  });

  it('counts added and removed lines', () => {
    expect(run('size', change('a.ts', lines(60), lines(60, 'y'))).ok).toBe(true);
    expect(run('size', change('a.ts', lines(60), lines(61, 'y')))).toMatchObject({ ok: false, reason: expect.stringContaining('121 lines') });
    expect(run('size', change('a.ts', lines(60), lines(61, 'y')), { grant: { maxLines: 121 } }).ok).toBe(true);
  });

  it('counts bytes, so that one line cannot be a book', () => {
    expect(run('size', change('a.ts', 'a\n', `${'y'.repeat(65_533)}\n`)).ok).toBe(true);
    expect(run('size', change('a.ts', 'a\n', `${'y'.repeat(65_536)}\n`))).toMatchObject({ ok: false, reason: expect.stringContaining('bytes') });
    expect(run('size', change('a.ts', 'a\n', `${'y'.repeat(65_536)}\n`), { grant: { maxLines: 240 } }).ok).toBe(true);
  });
});

describe('binary', () => {
  it.each([
    ['git says so', change('a.png', 'a', 'b', { binary: true })],
    ['the new image cannot be read', change('a', 'a', undefined, { after: 'h', modeAfter: '100644' })],
    ['the old image cannot be read', change('a', undefined, 'b', { before: 'h', modeBefore: '100644' })],
  ])('stops where %s', (_what, one) => expect(run('binary', one).ok).toBe(false));
  it.each([
    ['text', change('a.ts', 'a', 'b')],
    ['a new file', change('a.ts', undefined, 'b')],
    ['a mode of anything', change('a.bin', undefined, undefined, { before: 'h', after: 'h', modeBefore: '100644', modeAfter: '100755', binary: true })],
  ])('passes %s', (_what, one) => expect(run('binary', one).ok).toBe(true));
});

describe('no-op', () => {
  it('stops nothing at all and equal images', () => {
    expect(run('no-op', []).ok).toBe(false);
    expect(run('no-op', change('a', 'a', 'a')).ok).toBe(false);
  });
  it('passes content and modes', () => {
    expect(run('no-op', change('a', 'a', 'b')).ok).toBe(true);
    expect(run('no-op', change('a', 'a', 'a', { modeAfter: '100755' })).ok).toBe(true);
  });
});
