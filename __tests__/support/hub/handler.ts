import type { RepoState, Token } from './state.js';

/** A request that passed the judge and the token's permissions. */
export interface Asked {
  readonly repo: RepoState;
  readonly token: Token;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  /** Where this world's servers are. */
  readonly origins: { readonly api: string; readonly server: string; readonly logs: string };
}

/** `body` holds what the handler means; what GitHub requires besides is filled in by the judge. */
export interface Answered {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Handler = (asked: Asked) => Answered;
export type Handlers = Readonly<Record<string, Handler>>;

export const notFound: Answered = { status: 404, body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' } };

export function unprocessable(message: string, errors: readonly unknown[] = []): Answered {
  return { status: 422, body: { message, errors, documentation_url: 'https://docs.github.com/rest', status: '422' } };
}

/** One page of a list, with the `Link` header by which clients find the others. */
export function page<T>(asked: Asked, all: readonly T[], path: string): { readonly part: readonly T[]; readonly headers: Readonly<Record<string, string>> } {
  const size = Math.min(100, Number(asked.query.get('per_page') ?? 30));
  const at = Number(asked.query.get('page') ?? 1);
  const query = new URLSearchParams(asked.query);
  query.set('page', String(at + 1));
  const more = all.length > at * size ? { link: `<${asked.origins.api}${path}?${query.toString()}>; rel="next"` } : {};
  return { part: all.slice((at - 1) * size, at * size), headers: more };
}
