import { rulesOf } from '../../src/context/index.js';
import type { FileMode } from '../../src/model/index.js';

type Files = Readonly<Record<string, { readonly text: string; readonly mode?: FileMode }>>;
function repoOf(files: Files): Parameters<typeof rulesOf>[0] {
  return {
    state: { root: '/r', head: 'h', dirty: false, baseTree: 'base' },
    list: (tree) => Promise.resolve(tree === 'base' ? Object.entries(files).map(([path, { text, mode = '100644' }]) => ({ path, mode, hash: '', size: text.length })) : []),
    read: (tree, path) => Promise.resolve(tree === 'base' && files[path] !== undefined ? new TextEncoder().encode(files[path].text) : null),
  };
}

describe('the conventions of a repository', () => {
  it.each<[string, Files, readonly string[], string | null]>([
    ['this tool’s own file first', { 'AGENTS.md': { text: 'all' }, 'HEALING.md': { text: 'ours' } }, [], 'ours'],
    ['else what agents are told', { 'AGENTS.md': { text: 'all' }, 'README.md': { text: 'no' } }, [], 'all'],
    ['none', { 'README.md': { text: 'no' }, 'docs/AGENTS.md': { text: 'no' } }, [], null],
    ['none that is denied', { 'HEALING.md': { text: 'ours' } }, ['*.md'], null],
    ['no link', { 'HEALING.md': { text: '/etc/passwd', mode: '120000' } }, [], null],
  ])('%s', async (_, files, denyPaths, expected) => {
    expect(await rulesOf(repoOf(files), { denyPaths })).toBe(expected);
  });
});
