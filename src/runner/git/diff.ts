import { writeFile } from 'node:fs/promises';
import type { FileMode, PatchFile } from '../../model/index.js';
import type { Ground } from './ground.js';
import { itemsOf, must } from './run-git.js';
import { modeOf, objectName } from './trees.js';

const PLAIN = ['--no-renames', '--full-index', '--no-ext-diff', '--no-textconv', '--no-color', '--no-relative', '--ignore-submodules=none'];
const PATCH = ['-p', '--binary', '--src-prefix=a/', '--dst-prefix=b/', '--unified=3', ...PLAIN];

/**
 * What differs between two trees: entry by entry without rename detection (a move is a removal and an addition, so that nobody moves a
 * file out of a guarded place unseen), and as text that `git apply` takes.
 * @see https://git-scm.com/docs/git-diff-tree
 */
export async function diffTrees(ground: Ground, base: string, tree: string): Promise<{ files: readonly PatchFile[]; diff: string }> {
  const between = [objectName(base), objectName(tree)];
  const answer = must(await ground.plain(['diff-tree', '-r', '-z', '--raw', '--numstat', ...PLAIN, ...between]), 'compare two trees');
  const files = parseRaw(itemsOf(answer.stdout));
  return { files, diff: await patchText(ground, between) };
}

/** The patch. Where a content or a name is not UTF-8 no string can hold it: the whole patch then comes in git's binary form, which is ASCII. */
async function patchText(ground: Ground, between: readonly string[]): Promise<string> {
  const text = decoded(await patchOf(ground, between, ['-c', 'core.quotePath=false']));
  if (text !== null) return text;
  const attributes = ground.fresh('attributes');
  await writeFile(attributes, '* -diff\n');
  return (await patchOf(ground, between, ['-c', 'core.quotePath=true', '-c', `core.attributesFile=${attributes}`])).toString('latin1');
}

async function patchOf(ground: Ground, between: readonly string[], settings: readonly string[]): Promise<Buffer> {
  return must(await ground.plain([...settings, 'diff-tree', '-r', ...PATCH, ...between]), 'write a patch').stdout;
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Raw lines (`:mode mode hash hash letter`, then the path), then counts (`added\tremoved\tpath`, `-` for binary). */
function parseRaw(items: readonly string[]): PatchFile[] {
  const raw: { path: string; fields: readonly string[] }[] = [];
  const counts = new Map<string, readonly [string, string]>();
  for (let i = 0; i < items.length; i++) {
    const item = items[i] ?? '';
    if (item.startsWith(':')) raw.push({ fields: item.slice(1).split(' '), path: items[++i] ?? '' });
    else {
      const [added = '', removed = '', ...path] = item.split('\t');
      counts.set(path.join('\t'), [added, removed]);
    }
  }
  return raw.map(({ path, fields }) => patchFile(path, fields, counts.get(path) ?? ['0', '0']));
}

function patchFile(path: string, fields: readonly string[], [added, removed]: readonly [string, string]): PatchFile {
  const [modeBefore = '', modeAfter = '', before = '', after = ''] = fields;
  return {
    path,
    modeBefore: presentMode(modeBefore),
    modeAfter: presentMode(modeAfter),
    before: presentHash(before),
    after: presentHash(after),
    added: Number.parseInt(added, 10) || 0,
    removed: Number.parseInt(removed, 10) || 0,
    binary: added === '-',
  };
}

function presentMode(mode: string): FileMode | null {
  return mode === '000000' ? null : modeOf(mode);
}

function presentHash(hash: string): string | null {
  return /^0+$/.test(hash) ? null : hash;
}
