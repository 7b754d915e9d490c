import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** One request as it came over the wire. Header names are lower case; `json` is undefined where the body is none. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly json: unknown;
}

/**
 * What the server does with one request: `text` is wrapped as the protocol of the path wants it (OpenAI chat completion or
 * Ollama chat); `body` is sent as it stands, byte for byte. `hang` never answers, `drop` cuts the connection, `endless` sends
 * bytes until the client goes away. `pieces` are written one by one; what follows them is the end, or whatever `then` says.
 */
export interface Reply {
  readonly text?: string;
  readonly model?: string;
  readonly promptTokens?: number;
  readonly completionTokens?: number;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly delayMs?: number;
  readonly hang?: true;
  readonly drop?: true;
  readonly endless?: true;
  readonly pieces?: readonly (string | Uint8Array)[];
  readonly then?: 'end' | 'hold' | 'drop' | 'again';
}

/** Gets each chat request with its number, from 0. Requests for model lists are answered by the server itself. */
export type Handler = (request: SeenRequest, n: number) => Reply | Promise<Reply>;

export interface ModelServer {
  /** Without a final slash: the base URL for Ollama. */
  readonly url: string;
  /** The base URL for the OpenAI dialect. */
  readonly openaiUrl: string;
  /** Chat requests only, in order of arrival. */
  readonly requests: readonly SeenRequest[];
  close(): Promise<void>;
}

/**
 * A local server that speaks the OpenAI chat completions (`POST …/chat/completions`, under any base path) and Ollama
 * (`/api/chat`, `/api/tags`). A script is a list of replies used in turn, its last one for ever; or a handler.
 * It runs in the calling process: a child that talks to it must be spawned asynchronously.
 */
export async function startModelServer(script: Handler | readonly Reply[]): Promise<ModelServer> {
  const requests: SeenRequest[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((incoming, outgoing) => {
    void serve({ incoming, outgoing, requests, handler: typeof script === 'function' ? script : inTurn(script) });
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { url, openaiUrl: `${url}/v1`, requests, close };
}

/** The true edit only for a prompt that holds every faulty line, else the plausible wrong one. */
export function oracle(answers: { readonly faulty: readonly string[]; readonly right: string; readonly wrong: string }): Handler {
  return (request) => {
    const prompt = promptText(request);
    return { text: answers.faulty.every((line) => prompt.includes(line)) ? answers.right : answers.wrong };
  };
}

/** Everything the request told the model, all roles joined. */
export function promptText(request: SeenRequest): string {
  return messagesOf(request).map((message) => message.content).join('\n');
}

/** The messages of a chat request, roles and contents as sent. */
export function messagesOf(request: SeenRequest): readonly { role: string; content: string }[] {
  const messages = (request.json as { messages?: { role?: unknown; content?: unknown }[] } | undefined)?.messages ?? [];
  return messages.map(({ role, content }) => ({ role: String(role), content: typeof content === 'string' ? content : JSON.stringify(content) }));
}

/** One SEARCH/REPLACE block, as the prompt asks for it, with the header in front. */
export function answerBlock(file: string, search: string, replace: string): string {
  return `Cause: planted fault\nConfidence: 0.9\n\n\`\`\`\n${file}\n<<<<<<< SEARCH\n${search}\n=======\n${replace}\n>>>>>>> REPLACE\n\`\`\`\n`;
}

function inTurn(replies: readonly Reply[]): Handler {
  return (_request, n) => replies[Math.min(n, replies.length - 1)] ?? { status: 500, body: 'the script is empty' };
}

interface Exchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly requests: SeenRequest[];
  readonly handler: Handler;
}

async function serve({ incoming, outgoing, requests, handler }: Exchange): Promise<void> {
  const request = await readRequest(incoming);
  if (request.path.endsWith('/api/tags')) return sendJson(outgoing, { models: [{ name: 'scripted:latest', model: 'scripted:latest' }] });
  if (request.path.endsWith('/models')) return sendJson(outgoing, { object: 'list', data: [{ id: 'scripted', object: 'model' }] });
  if (!/\/(chat\/completions|api\/chat)$/.test(request.path)) return sendJson(outgoing, { error: 'no such path' }, 404);
  const n = requests.push(request) - 1;
  await answer(request, outgoing, await handler(request, n));
}

async function answer(request: SeenRequest, outgoing: ServerResponse, reply: Reply): Promise<void> {
  if (reply.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, reply.delayMs));
  if (reply.hang) return;
  if (reply.drop) return void outgoing.socket?.destroy();
  if (reply.endless) return flood(outgoing);
  if (reply.pieces !== undefined) return pour(outgoing, reply.pieces, reply);
  if (reply.text !== undefined) return sendJson(outgoing, chatReply(request, reply.text, reply), reply.status ?? 200, reply.headers);
  outgoing.writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers });
  outgoing.end(reply.body ?? '');
}

function chatReply(request: SeenRequest, text: string, reply: Reply): unknown {
  const asked = (request.json as { model?: unknown } | undefined)?.model;
  const model = reply.model ?? (typeof asked === 'string' ? asked : 'scripted');
  const prompt = reply.promptTokens ?? Math.ceil(promptText(request).length / 3.5);
  const completion = reply.completionTokens ?? Math.ceil(text.length / 3.5);
  if (request.path.endsWith('/api/chat')) {
    return { model, created_at: '2026-11-01T00:00:00Z', message: { role: 'assistant', content: text }, done: true, done_reason: 'stop', prompt_eval_count: prompt, eval_count: completion };
  }
  return {
    id: 'chatcmpl-scripted', object: 'chat.completion', created: 1793491200, model,
    choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: 'stop' }],
    usage: { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion },
  };
}

function sendJson(outgoing: ServerResponse, value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): void {
  outgoing.writeHead(status, { 'content-type': 'application/json', ...headers });
  outgoing.end(JSON.stringify(value));
}

/** Each piece is a write of its own; `again` repeats the last one until the client goes away. */
async function pour(outgoing: ServerResponse, pieces: readonly (string | Uint8Array)[], { status = 200, headers, then = 'end' }: Reply): Promise<void> {
  outgoing.writeHead(status, { 'content-type': 'application/x-ndjson', ...headers });
  const gone = new Promise<void>((resolve) => outgoing.once('close', resolve));
  const write = (piece: string | Uint8Array): Promise<void> => Promise.race([gone, new Promise<void>((resolve) => outgoing.write(piece, () => setImmediate(resolve)))]);
  for (const piece of pieces) await write(piece);
  while (then === 'again' && !outgoing.destroyed) await write(pieces.at(-1) ?? '');
  if (then === 'end') outgoing.end();
  if (then === 'drop') outgoing.socket?.destroy();
}

/** Backpressure is respected, so that only what the client really reads is made. */
function flood(outgoing: ServerResponse): void {
  const chunk = 'x'.repeat(65_536);
  const more = (): void => {
    while (!outgoing.destroyed && outgoing.write(chunk));
    if (!outgoing.destroyed) outgoing.once('drain', more);
  };
  outgoing.writeHead(200, { 'content-type': 'application/json' });
  more();
}

async function readRequest(incoming: IncomingMessage): Promise<SeenRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString('utf8');
  const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
  const path = (incoming.url ?? '/').split('?')[0] ?? '/';
  return { method: incoming.method ?? '', path, headers, body, json: tryJson(body) };
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
