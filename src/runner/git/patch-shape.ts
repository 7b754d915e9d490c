import { oneLine } from '../../lib/foreign.js';

const SHOWN = 120;
const NAMED = /^(?:--- |\+\+\+ |(?:rename|copy) (?:from|to) |diff --git )/;
const HEADER = /^(?:diff --git |index |(?:old|new) mode |(?:deleted|new) file mode |(?:dis)?similarity index |rename |copy |--- |\+\+\+ |Index: |=+$|-- ?$)/;

interface Line {
  readonly kind: 'git' | 'old' | 'new' | 'copy' | 'hunk' | 'binary' | 'prose' | 'header';
  readonly text: string;
}

/**
 * What makes a patch unfit to be read at all, as the end of a sentence on it; null where nothing does. Git takes all of these (threats D4, D6,
 * D10, D12): it strips the slash of an absolute name, applies hunks that hide in an explanation, takes one file twice, and copies what no
 * line shows. What comes out would be judged all the same; but a patch that says one thing and does another is no honest one.
 */
export function unfitPatch(patch: Uint8Array): string | null {
  const lines = linesOf(patch);
  const absolute = lines.find((line) => ['git', 'old', 'new', 'copy', 'header'].includes(line.kind) && isAbsolute(line.text));
  if (absolute !== undefined) return `names a path from the root of the machine: ${oneLine(absolute.text.replace(NAMED, ''), SHOWN)}`;
  if (lines.some((line) => line.kind === 'copy')) return 'copies a file, which no line of it shows';
  return hidden(lines) ?? twice(lines);
}

/** Lines of hunks are counted off as git does, so that a removed line `-- /x` is not taken for a header. */
function linesOf(patch: Uint8Array): readonly Line[] {
  const found: Line[] = [];
  let left: readonly [number, number] = [0, 0];
  let binary = false;
  for (const text of new TextDecoder('latin1').decode(patch).split('\n')) {
    if (left[0] > 0 || left[1] > 0) {
      left = countOff(left, text[0] ?? ' ');
      continue;
    }
    const hunk = /^@@ -\d{1,9}(?:,(\d{1,9}))? \+\d{1,9}(?:,(\d{1,9}))? @@/.exec(text);
    if (hunk !== null) left = [Number(hunk[1] ?? 1), Number(hunk[2] ?? 1)];
    const kind = hunk === null ? kindOf(text) : 'hunk';
    if (kind === 'git') binary = false;
    if (!binary) found.push({ kind, text });
    if (kind === 'binary') binary = true;
  }
  return found;
}

function countOff([before, after]: readonly [number, number], mark: string): [number, number] {
  return [mark === '+' || mark === '\\' ? before : before - 1, mark === '-' || mark === '\\' ? after : after - 1];
}

function kindOf(text: string): Line['kind'] {
  if (text.startsWith('diff --git ')) return 'git';
  if (text.startsWith('--- ')) return 'old';
  if (text.startsWith('+++ ')) return 'new';
  if (text.startsWith('copy ')) return 'copy';
  if (text.startsWith('GIT binary patch')) return 'binary';
  return HEADER.test(text) || text.trim() === '' || text.startsWith('\\') ? 'header' : 'prose';
}

function isAbsolute(text: string): boolean {
  const header = NAMED.exec(text);
  if (header === null) return false;
  const name = text.slice(header[0].length);
  return /^"?\//.test(name) && !/^\/dev\/null(?:\s|$)/.test(name);
}

/** A section without git's header in a patch that has them, or words between two sections. */
function hidden(lines: readonly Line[]): string | null {
  const git = lines.some((line) => line.kind === 'git');
  let [headed, begun, words] = [false, false, false];
  for (const line of lines) {
    if (line.kind === 'git' || (line.kind === 'old' && !headed)) {
      if (begun && words) return 'has words between its sections, in which something may hide';
      if (git && line.kind === 'old') return 'has a section without a header of git beside others with one';
      [begun, words] = [true, false];
    }
    if (line.kind === 'git') headed = true;
    if (line.kind === 'hunk' || line.kind === 'binary') headed = false;
    if (line.kind === 'prose') words = true;
  }
  return null;
}

/** Two sections for one path; git itself writes a change of type as a removal and an addition. */
function twice(lines: readonly Line[]): string | null {
  const seen = new Set<string>();
  let old = '';
  for (const line of lines) {
    if (line.kind === 'old') old = line.text.slice(4);
    if (line.kind !== 'new') continue;
    const [from, to] = [plainName(old), plainName(line.text.slice(4))];
    const key = to === null ? `gone ${from ?? ''}` : from === null ? `new ${to}` : to;
    if (seen.has(key)) return `changes ${oneLine(to ?? from ?? '', SHOWN)} twice`;
    seen.add(key);
  }
  return null;
}

/** Without the prefix, which is any one folder's name, and without a time behind a tab. */
function plainName(text: string): string | null {
  const name = text.replace(/\t.*$/, '').trim();
  return name === '/dev/null' ? null : name.replace(/^"?[^/]*\//, '').replace(/"$/, '');
}
