import type { Cause } from '../cause.js';

/** What nobody could class: worth a try only where the log names a tracked place. */
export const LAST: readonly Cause[] = [
  {
    id: 'unread-in-tracked-file',
    class: 'code',
    action: 'patch',
    when: { kinds: ['unknown', 'config'], tracked: true },
    sentence: '{where}: {what}',
    positive: { kind: 'unknown', message: 'something is odd here', tracked: true, file: 'src/a.xyz' },
    nearMiss: { kind: 'unknown', message: 'something is odd here', file: 'elsewhere/a.xyz' },
  },
  {
    id: 'unknown',
    class: 'unknown',
    action: 'escalate',
    when: {},
    sentence: 'No rule knows this error, and it points at no tracked file: {what}',
    positive: { kind: 'unknown', rule: 'exit-1', message: 'Oops' },
    nearMiss: { kind: 'unknown', message: 'something is odd here', tracked: true, file: 'src/a.xyz' },
  },
];
