const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/**
 * Milliseconds in `7.66s`, `2m59.56s`, `2h3m4s`, `120ms` (Groq, Google); undefined for anything else.
 * @see https://console.groq.com/docs/rate-limits
 */
export function durationMs(text: string): number | undefined {
  const parts = [...text.trim().matchAll(/(\d{1,9}(?:\.\d{1,9})?)(ms|s|m|h|d)/g)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== text.trim()) return undefined;
  return Math.ceil(parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (UNIT_MS[unit ?? ''] ?? 0), 0));
}

/** The delay that the headers ask for: `retry-after-ms`, or `retry-after` in seconds or as a date. */
export function headerDelayMs(headers: Readonly<Record<string, string>>, now: number): number | undefined {
  const exact = headers['retry-after-ms'];
  if (exact !== undefined && /^\d{1,12}(\.\d{1,9})?$/.test(exact)) return Math.ceil(Number(exact));
  const after = headers['retry-after'];
  if (after === undefined) return undefined;
  if (/^\d{1,9}(\.\d{1,9})?$/.test(after)) return Math.ceil(Number(after) * 1000);
  const date = Date.parse(after);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** The delay that a sentence names: `try again in 9m38.016s`, `retry in 31.5s`. */
export function spokenDelayMs(message: string): number | undefined {
  const spoken = /(?:try again|retry) in ((?:\d{1,9}(?:\.\d{1,9})?(?:ms|s|m|h|d)){1,5})/i.exec(message)?.[1];
  return spoken === undefined ? undefined : durationMs(spoken);
}
