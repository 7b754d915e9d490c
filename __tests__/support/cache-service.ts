import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a service may do wrong. */
export type Mood = 'well' | 'errors' | 'slow' | 'garbage';

export interface CacheService {
  /** What the runner gives a node action so that it finds the service. */
  readonly env: Readonly<Record<string, string>>;
  /** Entries in the order they were finished: the newest is last. */
  readonly entries: { key: string; version: string; bytes: Buffer }[];
  /** Method and path of every request. */
  readonly seen: string[];
  mood: Mood;
  close(): Promise<void>;
}

/**
 * A stand-in for GitHub's cache service, as far as `@actions/cache` 6.3.0 speaks with it: three twirp calls, and of the blob store the four requests
 * that the Azure client makes for a small file (put, head, ranged get, delete-free). The client itself is the real one.
 */
export async function startCacheService(): Promise<CacheService> {
  const blobs = new Map<string, Buffer>();
  const pending = new Map<string, string>();
  const state: CacheService = { env: {}, entries: [], seen: [], mood: 'well', close: async () => undefined };
  let count = 0;
  const twirp = (method: string, body: Record<string, unknown>, origin: string): unknown => {
    const [key, version] = [String(body.key), String(body.version)];
    if (method === 'CreateCacheEntry') {
      if (state.entries.some((entry) => entry.key === key && entry.version === version)) return { ok: false, message: 'cache entry with the same key already exists' };
      const path = `/devstore/cache/${(count += 1)}`;
      pending.set(`${key}\n${version}`, path);
      return { ok: true, signed_upload_url: `${origin}${path}?sig=x` };
    }
    if (method === 'FinalizeCacheEntryUpload') {
      const bytes = blobs.get(pending.get(`${key}\n${version}`) ?? '');
      if (bytes === undefined) return { ok: false, message: 'nothing was uploaded' };
      state.entries.push({ key, version, bytes });
      return { ok: true, entry_id: String(state.entries.length) };
    }
    const wanted = [key, ...((body.restore_keys ?? body.restoreKeys ?? []) as string[])];
    const found = wanted.flatMap((prefix) => state.entries.filter((entry) => entry.version === version && (entry.key === prefix || entry.key.startsWith(prefix))).slice(-1))[0];
    if (found === undefined) return { ok: false };
    const path = `/devstore/cache/d${(count += 1)}`;
    blobs.set(path, found.bytes);
    return { ok: true, signed_download_url: `${origin}${path}?sig=x`, matched_key: found.key };
  };
  const server = createServer((request, response) => {
    void body(request).then((bytes) => {
      const path = (request.url ?? '').split('?')[0] ?? '';
      state.seen.push(`${request.method ?? ''} ${path}`);
      if (state.mood === 'slow') return;
      if (state.mood === 'errors') return void response.writeHead(500, { 'content-type': 'application/json' }).end('{"msg":"out of order"}');
      if (state.mood === 'garbage') return void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>\u0000 not what you think');
      const call = /^\/twirp\/github\.actions\.results\.api\.v1\.CacheService\/(\w+)$/.exec(path)?.[1];
      const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      if (call !== undefined) return void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(twirp(call, JSON.parse(bytes.toString()), origin)));
      blob({ request, response, path, bytes, blobs });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return Object.assign(state, {
    env: { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: 'runtime-token-of-a-test', ACTIONS_CACHE_SERVICE_V2: 'True', GITHUB_SERVER_URL: 'https://github.com', GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: '1' },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

interface BlobCall {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly path: string;
  readonly bytes: Buffer;
  readonly blobs: Map<string, Buffer>;
}

function blob({ request, response, path, bytes, blobs }: BlobCall): void {
  const common = { 'x-ms-request-id': '1', 'x-ms-version': '2025-11-05', etag: '"1"', 'last-modified': new Date().toUTCString(), 'x-ms-blob-type': 'BlockBlob' };
  if (request.method === 'PUT') {
    blobs.set(path, bytes);
    return void response.writeHead(201, common).end();
  }
  const held = blobs.get(path);
  if (held === undefined) return void response.writeHead(404, common).end();
  if (request.method === 'HEAD') return void response.writeHead(200, { ...common, 'content-length': held.length }).end();
  const range = /bytes=(\d+)-(\d*)/.exec(String(request.headers['x-ms-range'] ?? request.headers.range ?? ''));
  const [from, to] = [Number(range?.[1] ?? 0), Math.min(held.length - 1, range?.[2] ? Number(range[2]) : held.length - 1)];
  const part = held.subarray(from, to + 1);
  response.writeHead(range === null ? 200 : 206, { ...common, 'content-length': part.length, 'content-range': `bytes ${from}-${to}/${held.length}` }).end(part);
}

function body(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  request.on('data', (piece: Buffer) => pieces.push(piece));
  return new Promise((resolve) => request.on('end', () => resolve(Buffer.concat(pieces))));
}
