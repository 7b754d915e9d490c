import { oneLine } from '../../lib/foreign.js';
import type { ModelResponse } from '../../ports/index.js';
import type { DigestInput, ReplyFailure } from '../reply.js';
import { classify } from './classify.js';

/** No HTTP answer came. What was refused on our side would be refused again. */
export function noAnswer({ message, refused }: Extract<ModelResponse, { kind: 'connection' }>): ReplyFailure {
  return { ok: false, class: refused ? 'malformed' : 'transient', message: oneLine(message, 240), unreachable: true };
}

/** A reply whose body is no JSON of any known form: judged by its status, and a 2xx of that kind is never success. */
export function unreadable({ response, now }: DigestInput): ReplyFailure {
  if (response.kind === 'connection') return noAnswer(response);
  const { status, headers, body } = response;
  const what = describe(body, headers['content-type'] ?? '');
  if (status >= 300 && status <= 399) return { ok: false, class: 'malformed', message: `HTTP ${status}: a redirect, which is never followed` };
  if (status >= 200 && status <= 299) return { ok: false, class: 'malformed', message: `HTTP ${status} with ${what} instead of a reply` };
  return classify({ status, headers, now, facts: { message: what, codes: [], quotas: [] } });
}

/** The page itself is not quoted: nobody vouches for what stands in it. */
function describe(body: string, contentType: string): string {
  if (body.trim() === '') return 'an empty body';
  if (/^\s{0,64}<(?:!doctype|html|head|body)/i.test(body) || /text\/html/i.test(contentType)) return 'an HTML page';
  return /^\s{0,64}[[{]/.test(body) ? 'broken or unknown JSON' : 'a text that is no JSON';
}
