import { z } from 'zod';
import { oneLine } from '../../lib/foreign.js';
import type { Counted, DigestInput, Reply, ReplyFailure } from '../reply.js';
import { classify } from './classify.js';
import { findError, parseJson } from './error-body.js';
import { withoutThoughts } from './thoughts.js';
import { upToEnd } from './watch.js';
import { noAnswer, unreadable } from './unreadable.js';

const tokens = z.number().int().nonnegative().max(1e9).optional().catch(undefined);
const Chunk = z.object({
  model: z.string().optional().catch(undefined),
  message: z.object({ content: z.string().optional().catch(undefined) }).optional().catch(undefined),
  done: z.boolean().optional().catch(undefined),
  done_reason: z.string().optional().catch(undefined),
  prompt_eval_count: tokens,
  eval_count: tokens,
});
type Chunk = z.infer<typeof Chunk>;

/** Our estimate is rough (characters / 3.5); below half of it, text must be missing. */
const READ_SHARE = 0.5;

/**
 * Reads a reply of Ollama's `/api/chat`: one object per line, or one in all (what proxies may make of it). An error may come in the
 * middle although the status is 200.
 * @see https://docs.ollama.com/api/chat
 */
export function digestOllama(input: DigestInput): Reply {
  const { response, now } = input;
  if (response.kind === 'connection') return noAnswer(response);
  const objects = parseLines(response.body, response.cut !== undefined);
  const facts = (objects ?? []).map((object) => findError(object, { bare: false })).find((found) => found !== null) ?? null;
  if (facts !== null) {
    const refused = response.status < 200 || response.status > 299;
    return hinted(classify({ status: refused ? response.status : (facts.status ?? 500), headers: response.headers, facts, now }), input.model);
  }
  if (objects === null || objects.length === 0 || response.status < 200 || response.status > 299) return unreadable(input);
  return readChunks(objects.map((object) => Chunk.safeParse(object).data ?? {}), input);
}

/** One JSON value, or one per line; null where any of them is none. Where we stopped reading, the last line may be half a one. */
function parseLines(body: string, cut: boolean): readonly unknown[] | null {
  const whole = parseJson(body);
  if (whole !== undefined) return [whole];
  const objects = body.split('\n').filter((line) => line.trim() !== '').map(parseJson);
  const read = cut && objects.at(-1) === undefined ? objects.slice(0, -1) : objects;
  return read.includes(undefined) ? null : read;
}

function readChunks(chunks: readonly Chunk[], input: DigestInput): Reply {
  const last = chunks.at(-1) ?? {};
  const counted = count(last);
  const cut = input.response.kind === 'http' ? input.response.cut : undefined;
  const failed = judge(last, cut, input);
  if (failed !== null) return { ...failed, ...counted };
  const said = chunks.map((chunk) => chunk.message?.content ?? '').join('');
  const text = withoutThoughts(cut === 'ended' ? upToEnd(said) : said);
  if (text.trim() === '') return { ok: false, class: 'empty', message: 'the model finished without a word', ...counted };
  const named = oneLine(last.model ?? '', 120);
  return { ok: true, text, model: named === '' ? input.model : named, finish: last.done_reason ?? 'stop', ...counted };
}

/** An answer is whole where the server says so, or where we saw it end; half of one is none. */
function judge(last: Chunk, cut: 'ended' | 'looping' | undefined, { freshTokens }: DigestInput): ReplyFailure | null {
  const fail = (kind: ReplyFailure['class'], message: string): ReplyFailure => ({ ok: false, class: kind, message });
  if (cut === 'looping') return fail('looping', 'the model said the same again and again, so the answer was not read on');
  if (cut === 'ended') return null;
  if (last.done !== true) return fail('transient', 'the reply broke off before its end');
  const reason = last.done_reason ?? 'stop';
  if (reason === 'length') return fail('truncated', 'the answer was cut off at the token limit');
  if (reason === 'load' || reason === 'unload') return fail('empty', `the server only ${reason}ed the model`);
  if (reason !== 'stop') return fail('malformed', `the model ended in an unknown way (${oneLine(reason, 80)})`);
  const read = last.prompt_eval_count;
  if (read === undefined || read <= 0 || read >= freshTokens * READ_SHARE) return null;
  const message = `the server read only ${read} of about ${Math.ceil(freshTokens)} prompt tokens: its context is smaller than asked for`;
  return { ...fail('too-large', message), limitTokens: read };
}

/** A model that is not there is one command away. */
function hinted(failure: ReplyFailure, model: string): ReplyFailure {
  return failure.class === 'gone' ? { ...failure, message: `${failure.message} (try: ollama pull ${oneLine(model, 120)})` } : failure;
}

function count(chunk: Chunk): Counted {
  return {
    ...(chunk.prompt_eval_count === undefined ? {} : { promptTokens: chunk.prompt_eval_count }),
    ...(chunk.eval_count === undefined ? {} : { completionTokens: chunk.eval_count }),
  };
}
