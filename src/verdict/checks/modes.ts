import type { FileChange } from '../../model/index.js';
import { perFile, type Objection } from '../answer.js';
import type { ScreenInput } from '../check.js';

/** Plain files only, and the exec bit stays as it is (threats D8, D9, D10). A grant may open the exec bit, nothing opens links and submodules. */
export const modes = perFile({
  id: 'modes',
  title: 'Only plain files, and no exec bit without a grant',
  clean: 'Only plain files, modes as granted.',
  look: objectionTo,
});

function objectionTo({ modeBefore, modeAfter }: FileChange, { grant }: ScreenInput): Objection {
  for (const mode of [modeBefore, modeAfter]) {
    if (mode === '120000') return 'a symbolic link';
    if (mode === '160000') return 'a submodule';
    if (mode !== null && mode !== '100644' && mode !== '100755') return 'neither a plain file nor absent';
  }
  if (modeAfter === null || modeAfter === modeBefore || grant.modes) return null;
  if (modeBefore === null) return modeAfter === '100755' ? 'a new file with its exec bit set' : null;
  return `the mode changes from ${modeBefore} to ${modeAfter}`;
}
