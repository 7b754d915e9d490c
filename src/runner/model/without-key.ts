import type { ModelResponse } from '../../ports/index.js';

/** Shorter values are no keys, and cutting them out would maim answers. */
const SHORTEST_KEY = 8;

/** The response with the key cut out in every form in which a server may echo it: plain, in a URL, in base64. */
export function withoutKey(response: ModelResponse, key: string): ModelResponse {
  if (key.length < SHORTEST_KEY) return response;
  const base64 = (text: string): string => Buffer.from(text).toString('base64').replace(/=+$/, '');
  const forms = [...new Set([`Bearer ${key}`, key, encodeURIComponent(key), JSON.stringify(key).slice(1, -1), base64(`Bearer ${key}`), base64(key)])];
  const clean = (text: string): string => forms.reduce((rest, form) => rest.replaceAll(form, '[key]'), text);
  if (response.kind === 'connection') return { ...response, message: clean(response.message) };
  const headers = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, clean(value)]));
  return { ...response, headers, body: clean(response.body) };
}
