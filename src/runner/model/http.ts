import { lookup } from 'node:dns';
import type { LookupAddress } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import zlib from 'node:zlib';
import { checkResolved } from '../../lib/endpoint.js';
import type { Proxy } from '../../lib/proxy.js';
import type { ModelResponse } from '../../ports/index.js';
import { tunnel } from './tunnel.js';

export interface PostRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly timeoutSeconds: number;
  readonly allowLocal: boolean;
  /** For https only. It resolves names itself, so that what they resolve to is not judged here. */
  readonly proxy?: Proxy;
  readonly signal?: AbortSignal;
  /** The longest silence after the first piece of the body. Absent = only the whole call has a limit. */
  readonly idleSeconds?: number;
  /** Looks at each piece of the body as it comes; whatever it returns ends the reading. */
  watch?(piece: Buffer): 'ended' | 'looping' | null;
  readonly bodyCap?: number;
  /** Scripted in tests, like `resolve`. */
  readonly timers?: Timers;
  readonly resolve?: typeof lookup;
}

export interface Timers {
  /** @returns what stops the timer */
  set(fire: () => void, milliseconds: number): () => void;
}

const REAL_TIMERS: Timers = {
  set(fire, milliseconds) {
    const timer = setTimeout(fire, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** No honest reply is longer. The rest is not read: an endless stream or a compression bomb costs this much and no more. */
const BODY_CAP = 1024 * 1024;
/** Only what classing a reply needs; cookies and redirect targets may hold secrets. */
const KEPT_HEADERS = /^(?:content-type|retry-after|retry-after-ms|x-ratelimit-.{1,60})$/;

/**
 * One POST, answered with whatever came over the wire. It follows no redirect, uses no proxy but the one that it is given, checks
 * certificates whatever the environment says, connects only to addresses it has judged itself, and ends in time. Node's own fetch can promise none of this, and gives up on slow local models after five minutes.
 */
export async function post(request: PostRequest): Promise<ModelResponse> {
  const started = performance.now();
  const seconds = (): number => (performance.now() - started) / 1000;
  const limits = startLimits(request);
  const signal = request.signal === undefined ? limits.signal : AbortSignal.any([limits.signal, request.signal]);
  try {
    const incoming = await send(request, signal);
    const { body, cut } = await readBody(incoming, { ...request, signal, heard: limits.heard });
    return { kind: 'http', status: incoming.statusCode ?? 0, headers: keptHeaders(incoming), body, ...(cut === null ? {} : { cut }), seconds: seconds() };
  } catch (error) {
    const late = limits.late();
    return { kind: 'connection', message: `${new URL(request.url).host}: ${late ?? whatWentWrong(error)}`, timedOut: late !== null, seconds: seconds() };
  } finally {
    limits.stop();
  }
}

interface Limits {
  readonly signal: AbortSignal;
  /** A piece of the body has come. */
  heard(): void;
  /** Which limit has ended the call, in words. */
  late(): string | null;
  stop(): void;
}

/** The limit on the whole call, and from the first piece on the one on silence. */
function startLimits({ timeoutSeconds, idleSeconds, timers = REAL_TIMERS }: PostRequest): Limits {
  const abort = new AbortController();
  let why: string | null = null;
  const limit = (seconds: number, message: string): (() => void) =>
    timers.set(() => {
      why ??= message;
      abort.abort();
    }, seconds * 1000);
  const stopWhole = limit(timeoutSeconds, `no answer within ${timeoutSeconds} s`);
  let stopIdle = (): void => undefined;
  return {
    signal: abort.signal,
    late: () => why,
    heard() {
      stopIdle();
      if (idleSeconds !== undefined) stopIdle = limit(idleSeconds, `silent for ${idleSeconds} s in the middle of its answer`);
    },
    stop() {
      stopWhole();
      stopIdle();
    },
  };
}

async function send(request: PostRequest, signal: AbortSignal): Promise<http.IncomingMessage> {
  const url = new URL(request.url);
  const transport = url.protocol === 'https:' ? https : http;
  const way = request.proxy === undefined || url.protocol !== 'https:' ? null : await tunnel(request.proxy, url, signal);
  const headers = { ...request.headers, 'content-length': Buffer.byteLength(request.body), 'accept-encoding': 'identity' };
  // An agent of our own: the global one takes proxies from the environment where Node is told to.
  // Without an agent Node takes the port for that of http, and says so to the host.
  const over = way === null ? { agent: new transport.Agent({ keepAlive: false }) } : { createConnection: () => way, defaultPort: 443 };
  return new Promise((resolve, reject) => {
    const outgoing = transport.request(url, { method: 'POST', headers, ...over, signal, lookup: judgedLookup(request), rejectUnauthorized: true });
    outgoing.once('response', resolve);
    outgoing.once('error', reject);
    outgoing.end(request.body);
  });
}

/** Resolves once and judges what it found; the connection then goes to that very address, so a name cannot change its mind. */
export function judgedLookup({ allowLocal, resolve = lookup }: Pick<PostRequest, 'allowLocal' | 'resolve'>): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      const refused = error === null ? addresses.map(({ address }) => checkResolved(hostname, address, { allowLocal })).find((check) => !check.ok) : undefined;
      const failure = refused !== undefined && !refused.ok ? new Error(refused.reason) : error;
      const [first] = addresses ?? [];
      if (failure !== null || first === undefined) return callback(failure ?? new Error('no address'), '', 0);
      if (options.all === true) return callback(null, addresses);
      return callback(null, first.address, first.family);
    });
  };
}

/** We ask for no compression; who compresses all the same is unpacked under the same cap. */
function unpacked(incoming: http.IncomingMessage): Readable {
  const encoding = incoming.headers['content-encoding'];
  if (encoding === 'gzip' || encoding === 'deflate') return incoming.pipe(zlib.createUnzip());
  return encoding === 'br' ? incoming.pipe(zlib.createBrotliDecompress()) : incoming;
}

interface Reading extends Pick<PostRequest, 'watch' | 'bodyCap'> {
  readonly signal: AbortSignal;
  heard(): void;
}

async function readBody(incoming: http.IncomingMessage, { signal, watch, heard, bodyCap = BODY_CAP }: Reading): Promise<{ body: string; cut: 'ended' | 'looping' | null }> {
  const chunks: Buffer[] = [];
  let size = 0;
  let cut: 'ended' | 'looping' | null = null;
  const stream = unpacked(incoming);
  // A broken connection must end the unpacking too, or the loop below would wait for ever.
  incoming.once('error', (error) => stream.destroy(error));
  signal.addEventListener('abort', () => stream.destroy(new Error('aborted')), { once: true });
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    heard();
    chunks.push(chunk.subarray(0, bodyCap - size));
    size += chunk.length;
    cut = watch?.(chunk) ?? null;
    if (size >= bodyCap || cut !== null) break;
  }
  incoming.destroy();
  return { body: Buffer.concat(chunks).toString('utf8'), cut };
}

function keptHeaders(incoming: http.IncomingMessage): Record<string, string> {
  const kept = Object.entries(incoming.headers).filter(([name]) => KEPT_HEADERS.test(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]));
}

/** Codes and short reasons only: an error object may hold the request with its headers. */
function whatWentWrong(error: unknown): string {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const words: Readonly<Record<string, string>> = { ECONNREFUSED: 'nobody listens there', ENOTFOUND: 'no such host', ECONNRESET: 'the connection was cut', ABORT_ERR: 'aborted' };
  if (typeof code === 'string') return `${words[code] ?? 'the connection failed'} (${code})`;
  return typeof message === 'string' && message !== '' ? message : 'the connection failed';
}
