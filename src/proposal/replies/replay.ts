import { z } from 'zod';
import { oneLine } from '../../lib/foreign.js';
import type { DigestInput, Reply } from '../reply.js';
import { classify } from './classify.js';
import { findError, parseJson } from './error-body.js';
import { unreadable } from './unreadable.js';

const Recorded = z.object({ text: z.string() });

/** Reads one recorded answer: `{text}`, or the error with which the file ended. */
export function digestReplay(input: DigestInput): Reply {
  const { response, model, now } = input;
  if (response.kind === 'connection') return { ok: false, class: 'gone', message: oneLine(response.message, 240), unreachable: true };
  const body = parseJson(response.body);
  const facts = findError(body, { bare: false });
  if (facts !== null) return classify({ status: response.status, headers: {}, facts, now });
  const recorded = Recorded.safeParse(body).data;
  if (recorded === undefined) return unreadable(input);
  if (recorded.text.trim() === '') return { ok: false, class: 'empty', message: 'the recorded answer is empty' };
  return { ok: true, text: recorded.text, model, finish: 'stop' };
}
