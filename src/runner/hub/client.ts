import { z } from 'zod';
import { oneLine } from '../../lib/foreign.js';
import { nextMove, type HubReply } from './retry.js';
import type { Clock } from '../../ports/index.js';
import type { HubAnswer, HubFault } from '../../ports/hub.js';

type Octokit = ReturnType<(typeof import('@actions/github'))['getOctokit']>;

export interface ClientOptions {
  /** Base URL of the API, without a slash at the end. */
  readonly api: string;
  readonly token: string;
  readonly repository: string;
  readonly clock: Pick<Clock, 'now' | 'sleep'>;
  /** Seconds that one request may take. */
  readonly timeoutSeconds?: number;
}

export interface Question<T> {
  /** As in GitHub's documentation: `GET /repos/{owner}/{repo}/…`. */
  readonly route: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly decode: z.ZodType<T>;
  /** Asking twice does no more than asking once. Of itself true for all but POST. */
  readonly repeatable?: true;
}

/** A question of GraphQL's. Asking twice does no more than asking once. */
export interface GraphQuestion<T> {
  readonly document: string;
  readonly variables: Readonly<Record<string, string>>;
  /** Of `data`. */
  readonly decode: z.ZodType<T>;
}

export interface Client {
  ask<T>(question: Question<T>): Promise<HubAnswer<T>>;
  /** Every page of a list, up to a thousand entries. */
  askAll<T>(question: Question<readonly T[]>): Promise<HubAnswer<readonly T[]>>;
  /** Where a redirect leads, without following it. */
  askWhere(question: Omit<Question<null>, 'decode'>): Promise<HubAnswer<string>>;
  askGraph<T>(question: GraphQuestion<T>): Promise<HubAnswer<T>>;
}

const PAGE = 100;
const PAGES = 10;

/** The only place that holds the token. It goes to the API's own host and nowhere else, and no error is passed on that could hold it (threat S8). */
export function openClient(options: ClientOptions): Client {
  const [owner = '', repo = ''] = options.repository.split('/');
  let opened: Promise<Octokit> | undefined;
  let waitedInAll = 0;
  const send = async ({ route, params = {} }: Pick<Question<unknown>, 'route' | 'params'>, redirect: 'follow' | 'manual'): Promise<Sent> => {
    const signal = AbortSignal.timeout((options.timeoutSeconds ?? 30) * 1000);
    try {
      const answer: Answered = await (await (opened ??= load(options))).request(route, { ...(route.includes('{owner}') ? { owner, repo } : {}), ...params, request: { redirect, signal } });
      return { ok: true, ...answer };
    } catch (error) {
      return { ok: false, ...replyOf(error, options.token) };
    }
  };
  const sendUntil = async (question: Omit<Question<unknown>, 'decode'>, redirect: 'follow' | 'manual'): Promise<HubAnswer<Extract<Sent, { ok: true }>>> => {
    const repeatable = question.repeatable ?? !question.route.startsWith('POST');
    for (let [tries, waited] = [1, 0]; ; tries += 1) {
      const sent = await send(question, redirect);
      if (sent.ok) return { ok: true, value: sent };
      const move = nextMove(sent, { tries, waited, waitedInAll, repeatable, now: options.clock.now() });
      if (move.do === 'stop') return refuse(move.why, sentence(move.why, sent));
      await options.clock.sleep(move.ms);
      waited += move.ms;
      waitedInAll += move.ms;
    }
  };
  const ask: Client['ask'] = async (question) => {
    const sent = await sendUntil(question, 'follow');
    if (!sent.ok) return sent;
    const read = question.decode.safeParse(sent.value.data);
    return read.success ? { ok: true, value: read.data } : refuse('unreachable', `GitHub's answer to ${question.route} is not of the documented form (${oneLine(read.error.issues[0]?.path.join('.') ?? '', 80)}).`);
  };
  return {
    ask,
    askAll: (question) => everyPage(ask, question),
    askGraph: (question) => askGraph(ask, question, options),
    async askWhere(question) {
      const sent = await sendUntil(question, 'manual');
      if (!sent.ok) return sent;
      return whereTo(sent.value);
    },
  };
}

async function everyPage<T>(ask: Client['ask'], question: Question<readonly T[]>): Promise<HubAnswer<readonly T[]>> {
  const all = [];
  for (let page = 1; page <= PAGES; page += 1) {
    const part = await ask({ ...question, params: { ...question.params, per_page: PAGE, page } });
    if (!part.ok) return part;
    all.push(...part.value);
    if (part.value.length < PAGE) break;
  }
  return { ok: true, value: all };
}

async function askGraph<T>(ask: Client['ask'], { document, variables, decode }: GraphQuestion<T>, { api, token }: ClientOptions): Promise<HubAnswer<T>> {
  const answer = await ask({ route: `POST ${graphOf(api)}`, params: { query: document, variables }, decode: graphReply, repeatable: true });
  if (!answer.ok) return answer;
  const { data, errors = [] } = answer.value;
  const [error] = errors;
  if (error !== undefined) return graphRefusal(error, token);
  const read = decode.safeParse(data);
  return read.success ? { ok: true, value: read.data } : refuse('unreachable', "GitHub's answer is not of the documented form.");
}

/** GitHub answers with 200 also where it refuses, and says so inside. @see https://spec.graphql.org/October2021/#sec-Response-Format */
const graphReply = z.object({ data: z.unknown().optional(), errors: z.array(z.object({ type: z.string().optional(), message: z.string() })).optional() });
const GRAPH_FAULTS: Readonly<Partial<Record<string, HubFault>>> = { FORBIDDEN: 'forbidden', INSUFFICIENT_SCOPES: 'forbidden', NOT_FOUND: 'absent', RATE_LIMITED: 'limited', RATE_LIMIT: 'limited' };

/** On a server of one's own it lies beside the REST API, not below it. @see https://docs.github.com/enterprise-server/graphql/guides/forming-calls-with-graphql */
function graphOf(api: string): string {
  return api.endsWith('/api/v3') ? `${api.slice(0, -'/v3'.length)}/graphql` : `${api}/graphql`;
}

function graphRefusal({ type = '', message }: { readonly type?: string | undefined; readonly message: string }, token: string): ReturnType<typeof refuse> {
  const why = GRAPH_FAULTS[type] ?? 'invalid';
  return refuse(why, sentence(why, { headers: {}, message: oneLine(message.replaceAll(token, '[token]'), 300) }));
}

/** With the first question. A static import would be taken for one of CommonJS by the bundler, which this package does not have. It finds the proxy of our environment by itself. */
async function load({ api, token }: ClientOptions): Promise<Octokit> {
  return (await import('@actions/github')).getOctokit(token, { baseUrl: api, userAgent: 'heal-action', log: SILENT });
}

function whereTo({ headers: { location } }: Answered): HubAnswer<string> {
  return typeof location !== 'string' ? refuse('unreachable', 'GitHub did not say where the log lies.') : { ok: true, value: location };
}

interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data: unknown;
}
type Sent = ({ readonly ok: true } & Answered) | ({ readonly ok: false } & HubReply);

/** Octokit warns on the console, with URLs. */
const SILENT = { debug: (): void => undefined, info: (): void => undefined, warn: (): void => undefined, error: (): void => undefined };

/** What is taken over of an error: a status, a message, and the headers that tell of limits and permissions. The request in it is not, and a token that a server echoes is cut out. */
function replyOf(error: unknown, token: string): HubReply {
  const { status, response, message } = error as { status?: unknown; message?: unknown; response?: { headers?: Record<string, string>; data?: unknown } };
  const answered = response !== undefined && typeof status === 'number';
  const data = response?.data as { message?: unknown; errors?: readonly unknown[] } | undefined;
  const details = (Array.isArray(data?.errors) ? data.errors : []).map((one: unknown) => (typeof one === 'string' ? one : (one as { message?: unknown } | null)?.message)).filter((one) => typeof one === 'string');
  const told = answered ? [typeof data?.message === 'string' ? data.message : '', ...details] : [typeof message === 'string' ? message : ''];
  return { ...(answered ? { status } : {}), headers: response?.headers ?? {}, message: oneLine(told.filter((one) => one !== '').join(': ').replaceAll(token, '[token]'), 300) };
}

function sentence(why: HubFault, { status, headers, message }: HubReply): string {
  const said = message === '' ? '' : `: ${message.replace(/https?:\/\/\S+/g, '').trim()}`;
  if (why === 'auth') return 'GitHub does not take the token: it is wrong, or has run out.';
  if (why === 'forbidden') return `The token may not do this${said}${permissionOf(headers)}.`;
  if (why === 'limited') return `GitHub's rate limit lasts longer than we wait${said}${endOf(headers)}.`;
  if (why === 'unreachable') return status === undefined ? 'GitHub could not be reached.' : `GitHub answered with ${status}${said}.`;
  return `GitHub refuses${status === undefined ? '' : ` (${status})`}${said}.`.replace(/\.\.$/, '.');
}

function endOf({ 'x-ratelimit-reset': reset }: HubReply['headers']): string {
  return reset === undefined || !/^\d{9,10}$/.test(reset) ? '' : ` (it ends at ${new Date(Number(reset) * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC)`;
}

function permissionOf(headers: HubReply['headers']): string {
  const accepted = headers['x-accepted-github-permissions'];
  return accepted === undefined ? '' : ` (it would take ${oneLine(accepted.replace(/=/g, ': '), 100)})`;
}

function refuse(why: HubFault, reason: string): { readonly ok: false; readonly why: HubFault; readonly reason: string } {
  return { ok: false, why, reason };
}
