import { isDenied, isOpened, resolvePolicy } from '../../src/lib/policy.js';

const NONE = { paths: [], modes: false };

describe('resolvePolicy', () => {
  it('has the caps and thresholds of a fix', () => {
    expect(resolvePolicy({ mode: 'fix' })).toEqual({
      mode: 'fix', allowPaths: [], denyPaths: [], maxFiles: 5, maxLines: 120, maxBytes: 65536, draftScore: 0.5, readyScore: 0.8, network: 'auto',
    });
  });

  it('takes over what the caller chose and keeps the tiers in order', () => {
    const policy = resolvePolicy({ mode: 'fix', allowPaths: ['a'], denyPaths: ['b'], minConfidence: 0.3, network: 'none' });
    expect(policy).toMatchObject({ allowPaths: ['a'], denyPaths: ['b'], readyScore: 0.3, draftScore: 0.3, network: 'none' });
    expect(resolvePolicy({ mode: 'fix', minConfidence: 0.95 })).toMatchObject({ readyScore: 0.95, draftScore: 0.5 });
  });
});

describe('isDenied', () => {
  it.each([
    ['secrets', 'a/secrets/x.ts'],
    ['secrets/', 'secrets/x'],
    ['src/old', 'src/old/deep/a.ts'],
    ['SRC/**', 'src/a.ts'],
    ['*.sql', 'db/x.SQL'],
    ['src/**', 'src/.hidden'],
  ])('%s denies %s', (glob, path) => expect(isDenied({ denyPaths: [glob] }, path)).toBe(true));

  it('says nothing of other paths', () => expect(isDenied({ denyPaths: ['src/old', '*.sql'] }, 'src/older/a.ts')).toBe(false));
});

describe('isOpened', () => {
  const opened = (allow: string[], deny: string[], grant: string[], path: string): boolean =>
    isOpened({ policy: resolvePolicy({ mode: 'fix', allowPaths: allow, denyPaths: deny }), grant: { ...NONE, paths: grant } }, path);

  it('is closed by default', () => expect(opened([], [], [], 'package.json')).toBe(false));
  it('opens by policy', () => expect(opened(['package.json'], [], [], 'package.json')).toBe(true));
  it('opens by grant', () => expect(opened([], [], ['package-lock.json'], 'package-lock.json')).toBe(true));
  it('opens no more than is written', () => expect(opened(['package.json'], [], [], 'sub/package.json')).toBe(false));
  it('does not open dot names with stars', () => expect(opened(['**'], [], ['**'], '.github/workflows/ci.yml')).toBe(false));
  it('lets a denial win over everybody', () => expect(opened(['a.ts'], ['A.ts'], ['a.ts'], 'a.ts')).toBe(false));
});
