import { checkLogHost } from '../../lib/log-host.js';
import type { HubAnswer } from '../../ports/hub.js';

/** A log that is longer is cut: whoever wrote it wanted us to drown. */
const LONGEST = 1024 ** 3;
const SILENCE_MS = 60_000;

/**
 * The log that a redirect of the API leads to, as a stream. No token goes there, no second redirect is followed, nothing is unpacked, and the signed
 * address is in no sentence.
 */
export async function streamLog(location: string, api: string): Promise<HubAnswer<AsyncIterable<Uint8Array>>> {
  const check = checkLogHost(location, api);
  if (!check.ok) return refuse(`The log is not fetched: ${check.reason}.`);
  const { HttpClient } = await import('@actions/http-client');
  const client = new HttpClient('heal-action', [], { allowRedirects: false, allowRetries: true, maxRetries: 2, socketTimeout: SILENCE_MS, keepAlive: false });
  try {
    const { message } = await client.get(location, { 'accept-encoding': 'identity' });
    if (message.statusCode !== 200) {
      message.resume();
      return refuse(`The host of the log answered with ${message.statusCode ?? 'nothing'}.`);
    }
    if ((message.headers['content-encoding'] ?? 'identity') !== 'identity') {
      message.destroy();
      return refuse('The host of the log sent it packed, which was not asked for.');
    }
    return { ok: true, value: capped(message) };
  } catch {
    return refuse('The host of the log could not be reached.');
  }
}

async function* capped(stream: AsyncIterable<Buffer>): AsyncGenerator<Uint8Array> {
  let left = LONGEST;
  for await (const chunk of stream) {
    yield chunk.subarray(0, left);
    left -= chunk.length;
    if (left <= 0) return;
  }
}

function refuse(reason: string): { readonly ok: false; readonly why: 'unreachable'; readonly reason: string } {
  return { ok: false, why: 'unreachable', reason };
}
