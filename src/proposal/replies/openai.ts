import { z } from 'zod';
import { oneLine } from '../../lib/foreign.js';
import type { Counted, DigestInput, Reply, ReplyFailure } from '../reply.js';
import { classify } from './classify.js';
import { findError, parseJson } from './error-body.js';
import { withoutThoughts } from './thoughts.js';
import { noAnswer, unreadable } from './unreadable.js';

const tokens = z.number().int().nonnegative().max(1e9).optional().catch(undefined);
const Part = z.object({ type: z.string().catch(''), text: z.string().catch('') });
const Choice = z.object({
  finish_reason: z.string().optional().catch(undefined),
  message: z
    .object({
      content: z.union([z.string(), z.array(Part)]).optional().catch(undefined),
      refusal: z.string().optional().catch(undefined),
      tool_calls: z.array(z.unknown()).optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
});
type Choice = z.infer<typeof Choice>;
const Completion = z.object({
  model: z.string().optional().catch(undefined),
  choices: z.array(Choice).optional().catch(undefined),
  usage: z.object({ prompt_tokens: tokens, completion_tokens: tokens, total_tokens: tokens }).optional().catch(undefined),
});
type Completion = z.infer<typeof Completion>;

/** Words with which endpoints say that the model had finished by itself. Any other word is a failure, never success. */
const FINISHED = ['stop', 'eos', 'end_turn', 'stop_sequence'];

/**
 * Reads a reply in the OpenAI dialect, with all that Gemini, Groq and OpenRouter make of it.
 * @see https://platform.openai.com/docs/api-reference/chat/object
 */
export function digestOpenai(input: DigestInput): Reply {
  const { response, model, now } = input;
  if (response.kind === 'connection') return noAnswer(response);
  const body = parseJson(response.body);
  const refused = response.status < 200 || response.status > 299;
  const facts = findError(body, { bare: refused }) ?? findError(choiceError(body), { bare: false });
  if (facts?.failedGeneration !== undefined && facts.failedGeneration.trim() !== '' && facts.codes.includes('json_validate_failed')) {
    return { ok: true, text: facts.failedGeneration, model, finish: 'salvaged' };
  }
  if (facts !== null) return classify({ status: refused ? response.status : (facts.status ?? 502), headers: response.headers, facts, now });
  if (refused || typeof body !== 'object' || body === null) return unreadable(input);
  return readCompletion(Completion.safeParse(body).data ?? {}, model);
}

/** OpenRouter puts an error that came while the model was speaking into the choice. */
function choiceError(body: unknown): unknown {
  const choices = (body as { choices?: unknown } | null | undefined)?.choices;
  return Array.isArray(choices) ? choices[0] : undefined;
}

function readCompletion(completion: Completion, asked: string): Reply {
  const counted = count(completion);
  const choice = completion.choices?.[0];
  if (choice === undefined) return fail('empty', 'the reply holds no choices', counted);
  const finish = (choice.finish_reason ?? '').toLowerCase();
  const failed = judge(choice, finish);
  if (failed !== null) return { ...failed, ...counted };
  const text = withoutThoughts(textOf(choice));
  if (text.trim() === '') return fail('empty', 'the model finished without a word', counted);
  const model = oneLine(completion.model ?? '', 120);
  return { ok: true, text, model: model === '' ? asked : model, finish, ...counted };
}

/** The reason may carry a suffix (`content_filter: PROHIBITED_CONTENT`): what stands before the colon counts. */
function judge(choice: Choice, finish: string): ReplyFailure | null {
  const reason = finish.split(':')[0]?.trim() ?? '';
  const said = oneLine(choice.finish_reason ?? 'no finish reason', 80);
  if (reason === 'content_filter' || reason === 'function_call_filter') return fail('blocked', `the provider blocked the answer (${said})`);
  if (reason === 'length' || reason === 'max_tokens') return fail('truncated', 'the answer was cut off at the token limit');
  if (choice.message === undefined) return fail('blocked', `the reply holds no message (${said})`);
  if (typeof choice.message.refusal === 'string' && textOf(choice).trim() === '') return fail('blocked', 'the model refused to answer');
  if ((choice.message.tool_calls ?? []).length > 0) return fail('malformed', 'the model called a tool, although none was offered');
  // What some gateways send while a model is still being loaded.
  if (reason === '' && textOf(choice).trim() === '') return fail('empty', 'the model finished without a word');
  return FINISHED.includes(reason) ? null : fail('malformed', `the model ended in an unknown way (${said})`);
}

function textOf(choice: Choice): string {
  const content = choice.message?.content;
  return typeof content === 'string' ? content : (content ?? []).map((part) => part.text).join('');
}

/** Gemini leaves its thoughts out of `completion_tokens`, but not out of the total, and is paid for them as for the answer. */
function count({ usage }: Completion): Counted {
  const { prompt_tokens: promptTokens, completion_tokens: said, total_tokens: total } = usage ?? {};
  const completionTokens = said === undefined || promptTokens === undefined || total === undefined ? said : Math.max(said, total - promptTokens);
  return {
    ...(promptTokens === undefined ? {} : { promptTokens }),
    ...(completionTokens === undefined ? {} : { completionTokens }),
  };
}

function fail(kind: ReplyFailure['class'], message: string, counted: Counted = {}): ReplyFailure {
  return { ok: false, class: kind, message, ...counted };
}
