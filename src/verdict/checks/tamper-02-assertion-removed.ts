import { answer, plain } from '../answer.js';
import { assertionChanges } from '../assertion-changes.js';
import type { Check } from '../check.js';

/**
 * Threats, signal 2: the assertion that failed is taken out, or commented out. What stands elsewhere in test code with the same tokens was
 * only moved. Left out: an assertion that moved into a helper which nobody calls.
 */
export const assertionRemoved: Check = {
  id: 'tamper-02-assertion-removed',
  title: 'No assertion is taken out',
  run: (input) => {
    const gone = assertionChanges(input).filter((one) => one.fate === 'removed');
    return answer('tamper-02-assertion-removed', 'No assertion is gone.', gone.map(({ path, before }) => `${plain(path)}: the assertion of line ${before.line} is gone`));
  },
};
