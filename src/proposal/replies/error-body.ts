import { z } from 'zod';
import { durationMs, spokenDelayMs } from './delays.js';

/** What an error body said, whatever it was wrapped in. Everything in it is foreign text. */
export interface ErrorFacts {
  readonly message: string;
  /** `code`, `type` and `status`, lower case. */
  readonly codes: readonly string[];
  /** An HTTP status that stands in the body (OpenRouter answers 200 and says it here). */
  readonly status?: number;
  /** Google's names of the quotas that were hit. */
  readonly quotas: readonly string[];
  readonly delayMs?: number;
  /** What the model had said when Groq found it to be no JSON. */
  readonly failedGeneration?: string;
  readonly limitTokens?: number;
}

const text = z.string().optional().catch(undefined);
const word = z.union([z.string(), z.number()]).optional().catch(undefined);
const count = z.number().int().positive().optional().catch(undefined);

const Detail = z.object({
  retryDelay: text,
  reason: text,
  violations: z.array(z.object({ quotaId: text }).catch({ quotaId: undefined })).optional().catch(undefined),
});
const ErrorBody = z.object({
  message: text,
  code: word,
  type: word,
  status: word,
  failed_generation: text,
  n_ctx: count,
  details: z.array(Detail.catch({ retryDelay: undefined, reason: undefined, violations: undefined })).optional().catch(undefined),
  metadata: z.object({ retry_after_seconds: z.number().nonnegative().optional().catch(undefined), raw: text }).optional().catch(undefined),
});
type ErrorBody = z.infer<typeof ErrorBody>;

/**
 * Finds the error in a decoded body: `{error:{…}}`, `{error:"…"}`, an array of such (Gemini), a message that is itself such a
 * body as a JSON string (Google's double encoding), or a bare `{message}` / `{detail}`.
 * @returns null where the body holds no error
 */
export function findError(body: unknown, options: { readonly bare: boolean }): ErrorFacts | null {
  const found = unwrap(body, options.bare, 0);
  return found === null ? null : toFacts(found);
}

/** The depth is bounded because a hostile body may nest as deep as it is long. */
function unwrap(body: unknown, bare: boolean, depth: number): ErrorBody | null {
  if (depth > 4 || typeof body !== 'object' || body === null) return null;
  if (Array.isArray(body)) return body.slice(0, 4).map((item) => unwrap(item, bare, depth + 1)).find((item) => item !== null) ?? null;
  const { error, detail } = body as { error?: unknown; detail?: unknown };
  if (typeof error === 'string') return decoded({ message: error }, depth);
  if (typeof error === 'object' && error !== null) return decoded(error, depth);
  if (!bare) return null;
  return decoded(typeof detail === 'string' ? { message: detail } : body, depth);
}

function decoded(error: unknown, depth: number): ErrorBody | null {
  const outer = ErrorBody.safeParse(error).data;
  if (outer === undefined) return null;
  const nested = unwrap(parseNested(outer.message), true, depth + 1);
  return nested === null ? outer : { ...outer, ...Object.fromEntries(Object.entries(nested).filter(([, value]) => value !== undefined)) };
}

function parseNested(message: string | null | undefined): unknown {
  const trimmed = (message ?? '').trim();
  return /^[[{]/.test(trimmed) ? parseJson(trimmed) : undefined;
}

function toFacts(error: ErrorBody): ErrorFacts {
  const details = error.details ?? [];
  const message = [error.message, error.metadata?.raw].filter((part) => typeof part === 'string' && part !== '').join(': ');
  const status = Number(error.code);
  const seconds = error.metadata?.retry_after_seconds;
  const spoken = details.map((detail) => durationMs(detail.retryDelay ?? '')).find((delay) => delay !== undefined) ?? spokenDelayMs(message);
  const delayMs = seconds === undefined ? spoken : Math.ceil(seconds * 1000);
  return {
    message,
    codes: [error.code, error.type, error.status, ...details.map((detail) => detail.reason)].filter((part) => part !== undefined).map((part) => String(part).toLowerCase()),
    quotas: details.flatMap((detail) => detail.violations ?? []).map((violation) => violation.quotaId ?? ''),
    ...(status >= 400 && status <= 599 ? { status } : {}),
    ...(delayMs === undefined ? {} : { delayMs }),
    ...(error.failed_generation === undefined ? {} : { failedGeneration: error.failed_generation }),
    ...(error.n_ctx === undefined ? {} : { limitTokens: error.n_ctx }),
  };
}

/** JSON, or undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
