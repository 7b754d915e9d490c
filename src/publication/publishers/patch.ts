import { failureKey } from '../names.js';
import type { Publisher } from '../publisher.js';
import { shellWord } from '../../lib/shell-word.js';

/** Keeps the diff in a file and says how to apply it; the repository stays as it is. */
export const patch: Publisher = {
  name: 'patch',
  summary: 'keep the diff in a file, with the line that applies it',
  async publish(world, { record, patch: made }) {
    if (made.diff === '') return { kind: 'none', reason: 'The patch changes nothing.' };
    const file = await world.files.keep(`heal-${failureKey(record)}.patch`, made.diff);
    return { kind: 'patch', file, apply: `git -C ${shellWord(world.repo.state.root)} apply ${shellWord(file)}` };
  },
};
