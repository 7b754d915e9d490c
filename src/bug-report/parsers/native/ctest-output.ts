import { assertedAt, readAssertion } from './cpp-text.js';
import type { BugDraft } from '../../parser.js';

/** Lines by which it is known that another parser tells what failed, with the test's own name and place. */
const TOLD = [
  '[  FAILED  ] ', ': FAILED:', '[doctest] Status: FAILURE', ' detected in the test module "', 'ERROR: AddressSanitizer', 'ERROR: LeakSanitizer', 'WARNING: ThreadSanitizer', 'WARNING: MemorySanitizer', ': runtime error: ',
  '*** FAIL', 'Traceback (most recent call last)',
];
const KEPT = 5;
/** A place as compilers write it: what a program of its own making prints of what it found wrong. */
const PLACE = /^\s{0,8}((?:[\w.+-]{1,100}[\\/]|[\\/]){0,40}[\w.+-]{1,100}\.(?:c|cc|cpp|cxx|h|hh|hpp))(?:\((\d{1,7})\)|:(\d{1,7})(?::\d{1,5})?):? (\S.{0,400})/;
const PLACES = 12;
/** A line in which a runner that we do not know says that something failed; a count of failures is none. */
const FAILED = /(?:^|[\s[(*#>])(?:FAIL(?:ED|URE)?|[Ff]ail(?:ed|ure)?|not ok|NOT OK)(?:$|[\s\])*:!])(?!\s{0,3}\d{1,9}\b)/;

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
  const places: (Frame & { readonly message: string })[] = [];
  const failed: string[] = [];
  let told = false;
  let asserted: ReturnType<typeof readAssertion>;
  return {
    add(text) {
      told ||= TOLD.some((words) => text.includes(words));
      asserted ??= readAssertion(text);
      if (places.length < PLACES) places.push(...placeIn(text));
      if (failed.length < KEPT && FAILED.test(text) && !/\b0 fail/i.test(text)) failed.push(text.trim());
      if (text.trim() !== '') last = [...last.slice(1 - KEPT), text.trimEnd()];
    },
    get told() {
      return told;
    },
    read(reason) {
      if (asserted !== undefined) return { ...assertedAt(asserted), message: asserted.message };
      const [first, ...frames] = places;
      if (first !== undefined) return { file: first.file, line: first.line, message: [reason, first.message, ...failed].join('\n'), ...(frames.length === 0 ? {} : { frames: frames.map(({ file, line }) => ({ file, line })) }) };
      if (failed.length > 0) return { message: [reason, ...failed].join('\n') };
      return { message: last.length === 0 ? reason : `${reason}\n${last.join('\n')}` };
    },
  };
}

interface Frame {
  readonly file: string;
  readonly line: number;
}

function placeIn(text: string): (Frame & { readonly message: string })[] {
  const [, file, inParentheses, behind, message = ''] = PLACE.exec(text) ?? [];
  return file === undefined ? [] : [{ file, line: Number(inParentheses ?? behind), message }];
}
