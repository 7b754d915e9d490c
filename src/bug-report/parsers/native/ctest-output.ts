import { assertedAt, readAssertion } from './cpp-text.js';
import type { BugDraft } from '../../parser.js';

/** Lines by which it is known that another parser tells what failed, with the test's own name and place. */
const TOLD = [
  '[  FAILED  ] ', ': FAILED:', '[doctest] Status: FAILURE', ' detected in the test module "', 'ERROR: AddressSanitizer', 'ERROR: LeakSanitizer', 'WARNING: ThreadSanitizer', 'WARNING: MemorySanitizer', ': runtime error: ',
  '*** FAIL', 'Traceback (most recent call last)',
];
const KEPT = 5;

/** What a failed test printed: enough of it to say why, no more. */
export interface CtestOutput {
  add(text: string): void;
  /** Another runner inside names what failed. */
  readonly told: boolean;
  /** Place and message, where the program said so; `reason` is ctest's word for how it ended. */
  read(reason: string): Pick<BugDraft, 'file' | 'line' | 'frames' | 'message'>;
}

export function createCtestOutput(): CtestOutput {
  let last: string[] = [];
  let told = false;
  let asserted: ReturnType<typeof readAssertion>;
  return {
    add(text) {
      told ||= TOLD.some((words) => text.includes(words));
      asserted ??= readAssertion(text);
      if (text.trim() !== '') last = [...last.slice(1 - KEPT), text.trimEnd()];
    },
    get told() {
      return told;
    },
    read(reason) {
      if (asserted !== undefined) return { ...assertedAt(asserted), message: asserted.message };
      return { message: last.length === 0 ? reason : `${reason}\n${last.join('\n')}` };
    },
  };
}
