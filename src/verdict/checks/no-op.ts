import { answer } from '../answer.js';
import type { Check } from '../check.js';

/** A patch that changes nothing proves nothing: a step that is green with it was not mended by it. */
export const noOp: Check = {
  id: 'no-op',
  title: 'Something changes',
  run: ({ changes }) => {
    const real = changes.some((change) => change.before !== change.after || change.modeBefore !== change.modeAfter);
    return answer('no-op', 'Something changes.', real ? [] : ['The patch changes nothing']);
  },
};
