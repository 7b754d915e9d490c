/**
 * What makes a path unfit to be written by us, as a sentence; null where nothing does (threats D6, D7, D11).
 * The rules hold for every path that a patch names. `known` = the path stands in the base tree already: then letters beyond ASCII are
 * let through, since the name is the repository's own and not somebody's invention.
 * Left out on purpose: homoglyphs in names the repository itself has.
 */
export function unfitPath(path: string, known: boolean): string | null {
  if (path === '') return 'the path is empty';
  if (path.length > 1000) return 'the path is longer than 1000 characters';
  if (path.startsWith('/')) return 'the path is absolute';
  if (path.includes('\\')) return 'the path holds a backslash';
  if (/\p{Cc}/u.test(path)) return 'the path holds a control character';
  if (path !== path.normalize('NFC')) return 'the path is not in normal form (NFC)';
  if (/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/u.test(path)) return 'the path holds an invisible character';
  for (const name of path.split('/')) {
    const why = unfitName(name, known);
    if (why !== null) return `"${name}": ${why}`;
  }
  return null;
}

/** What a new name may be made of. Brackets, `$`, `@`, `+`, `~`, `=` and commas occur in route and scope names. */
const NEW_NAME = /^[A-Za-z0-9._+@()[\]{}$~=, -]+$/;
const OLD_NAME = /^[^"*:<>?|]+$/;
/** Device names of Windows, with or without an ending. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

function unfitName(name: string, known: boolean): string | null {
  if (name === '') return 'an empty name';
  if (name === '.' || name === '..') return 'a step to another folder';
  if (isGitName(name)) return 'a spelling of .git';
  if (/[. ]$/.test(name)) return 'ends with a dot or a space';
  if (name.startsWith('-')) return 'begins with a dash';
  if (/~[0-9]/.test(name)) return 'a short name of Windows';
  if (RESERVED.test(name)) return 'a reserved name of Windows';
  if (name.length > 255) return 'longer than 255 characters';
  if (!(known ? OLD_NAME : NEW_NAME).test(name)) return 'holds a character that names of new files may not have';
  return null;
}

/** Code points that HFS+ drops from names: `.g<U+200C>it` is `.git` there. */
const HFS_IGNORED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;

/** `.git` as any file system may read it: other case, trailing dots and blanks, a stream suffix, the 8.3 name. */
function isGitName(name: string): boolean {
  const plain = name.replace(HFS_IGNORED, '').toLowerCase().replace(/:.*$/s, '').replace(/[. ]+$/, '');
  return plain === '.git' || /^git~[0-9]+$/.test(plain);
}
