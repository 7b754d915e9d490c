import parseDiff from 'parse-diff';
import { escapeHtml } from '../../lib/escape.js';
import type { Patch, PatchFile } from '../../model/index.js';
import { capped } from '../tell.js';

/** A longer diff is no longer read on a page; the patch itself is whole. */
const MOST = 400_000;

/**
 * A patch as tables with line numbers. Names, modes and counts come from the patch's own file list; parse-diff only lays out the hunks,
 * and where it does not see the same files the plain text is shown instead.
 */
export function diffHtml({ files, diff }: Patch): string {
  const parsed = diff.length > MOST ? [] : parseDiff(diff);
  if (parsed.length !== files.length) return `<pre>${escapeHtml(capped(diff, MOST))}</pre>`;
  return files.map((file, at) => fileHtml(file, parsed[at]?.chunks ?? [])).join('\n');
}

type Chunk = parseDiff.Chunk;
type Change = parseDiff.Change;

function fileHtml(file: PatchFile, chunks: readonly Chunk[]): string {
  const count = file.binary ? 'binary' : `+${file.added} −${file.removed}`;
  const notes = notesOf(file).map((note) => `<div class="note">${escapeHtml(note)}</div>`).join('');
  const rows = chunks.map(chunkHtml).join('');
  const table = rows === '' ? '' : `<div class="diff"><table><tbody>${rows}</tbody></table></div>`;
  return `<div class="file"><div class="name">${escapeHtml(file.path)}<span class="soft">${count}</span></div>${notes}${table}</div>`;
}

function notesOf({ modeBefore, modeAfter, binary }: PatchFile): string[] {
  const notes = binary ? ['Binary content.'] : [];
  if (modeBefore === null) return [...notes, `New file, mode ${modeAfter ?? ''}.`];
  if (modeAfter === null) return [...notes, 'Deleted.'];
  return modeBefore === modeAfter ? notes : [...notes, `Mode ${modeBefore} → ${modeAfter}${modeAfter === '100755' ? ' (may be executed)' : ''}.`];
}

function chunkHtml({ content, changes }: Chunk): string {
  return `<tr class="hunk"><td colspan="4">${escapeHtml(content)}</td></tr>${changes.map(changeHtml).join('')}`;
}

function changeHtml(change: Change): string {
  const [before, after, kind] = placesOf(change);
  const noEnd = change.content.startsWith('\\');
  const [sign, text] = noEnd ? ['', change.content] : [change.content.slice(0, 1), change.content.slice(1)];
  const row = noEnd ? '<tr class="soft">' : `<tr${kind === '' ? '' : ` class="${kind}"`}>`;
  return `${row}<td class="ln old">${noEnd ? '' : before}</td><td class="ln">${noEnd ? '' : after}</td><td class="sign">${escapeHtml(sign)}</td><td>${escapeHtml(text)}</td></tr>`;
}

function placesOf(change: Change): [string, string, 'add' | 'del' | ''] {
  if (change.type === 'add') return ['', String(change.ln), 'add'];
  if (change.type === 'del') return [String(change.ln), '', 'del'];
  return [String(change.ln1), String(change.ln2), ''];
}
