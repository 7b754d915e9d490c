import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { servedRepo, serveGit } from '../git-server.js';
import { notFound, unprocessable, type Answered, type Asked, type Handlers } from './handler.js';
import { actionHandlers, runBody } from './handlers/actions.js';
import { gitHandlers } from './handlers/git.js';
import { graphql } from './handlers/graphql.js';
import { issueHandlers } from './handlers/issues.js';
import { pullHandlers } from './handlers/pulls.js';
import { repoHandlers } from './handlers/repos.js';
import { openJudge } from './openapi.js';
import { lacking, mayGit } from './permissions.js';
import type { Permissions, RepoState, Run, Token } from './state.js';
import { userOf } from './state.js';

export type { Job, Permissions, Pull, RepoState, Run, Step } from './state.js';
export { runnerLog, type LoggedStep } from './runner-log.js';

/** Something that goes wrong on demand, for the next `times` requests that it fits. */
export interface Fault {
  /** An operation's id, or `*`. */
  readonly operation: string;
  readonly times?: number;
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The connection is cut without an answer. */
  readonly cut?: true;
  /** What was asked for is done first: only the answer is lost. */
  readonly done?: true;
  /** Something that happens in between: a rival's push, a closed pull request. */
  before?(): void;
}

export interface Seen {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly login: string | null;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

/** GitHub, as far as a healer meets it: API, git over HTTP and the host of the logs, on three ports of the loopback. */
export interface Hub {
  /** What GITHUB_API_URL shall be. */
  readonly api: string;
  /** What GITHUB_SERVER_URL shall be: the remotes of the repositories stand below it. */
  readonly server: string;
  readonly logs: string;
  repo(fullName: string, options?: { readonly private?: boolean; readonly defaultBranch?: string }): RepoState;
  /** A token of its own for these permissions; by default it acts as the bot behind GITHUB_TOKEN. */
  token(permissions: Permissions, login?: string): string;
  fault(fault: Fault): void;
  readonly seen: readonly Seen[];
  /** What reached the host of the logs, whose signed URLs need no token and must get none. */
  readonly fetched: readonly { readonly path: string; readonly authorization: string | undefined }[];
  /** Everything asked or answered that GitHub's own description does not allow. A test ends by expecting none. */
  readonly violations: readonly string[];
  /** The payload of a `workflow_run` event of a run. */
  event(repo: RepoState, run: Run): Readonly<Record<string, unknown>>;
  close(): Promise<void>;
}

const HANDLERS: Handlers = { ...actionHandlers, ...gitHandlers, ...issueHandlers, ...pullHandlers, ...repoHandlers };
const BOT = 'github-actions[bot]';

/** Starts the world; every request and every reply of its own is held against GitHub's OpenAPI description. */
export async function startHub(): Promise<Hub> {
  const judge = openJudge();
  const root = mkdtempSync(join(tmpdir(), 'heal-hub-'));
  const repos = new Map<string, RepoState>();
  const tokens = new Map<string, Token>();
  const faults: (Fault & { left: number })[] = [];
  const seen: Seen[] = [];
  const fetched: Hub['fetched'][number][] = [];
  const violations: string[] = [];
  const servers: Server[] = [];
  const listen = async (serve: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> => {
    const server = createServer(serve);
    servers.push(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };

  const origins = { api: '', server: '', logs: '' };
  origins.logs = await listen((request, response) => serveLog(request, response));
  origins.server = await listen((request, response) => serveRemote(request, response));
  origins.api = await listen((request, response) => void serveApi(request, response));

  function serveLog(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '';
    fetched.push({ path, authorization: request.headers.authorization });
    const [, owner = '', name = '', id = ''] = /^\/([^/]+)\/([^/]+)\/(\d+)\?.*sig=/.exec(path) ?? [];
    const job = repos.get(`${owner}/${name}`)?.runs.flatMap((run) => run.jobs).find((one) => String(one.id) === id);
    // The blob store takes a second way to say who asks for a contradiction.
    if (request.headers.authorization !== undefined || job === undefined) return void response.writeHead(job === undefined ? 404 : 400).end('<Error/>');
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(job.log);
  }

  function serveRemote(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '';
    const basic = /^Basic (.*)$/.exec(request.headers.authorization ?? '')?.[1];
    const token = basic === undefined ? undefined : tokens.get(Buffer.from(basic, 'base64').toString('utf8').split(':')[1] ?? '');
    const repo = repos.get(/^\/([^/]+\/[^/]+?)\.git\//.exec(path)?.[1] ?? '');
    const writes = path.includes('git-receive-pack');
    if (repo === undefined) return void response.writeHead(404).end('Not Found');
    if (token === undefined ? repo.private || writes : !mayGit(token, writes)) return void response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end('Authentication failed\n');
    serveGit(root, request, response);
  }

  async function serveApi(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url ?? '/', origins.api);
    const text = Buffer.concat(chunks).toString('utf8');
    const matched = judge.match(request.method ?? 'GET', url.pathname);
    const graph = request.method === 'POST' && GRAPHQL.test(url.pathname) ? safeJson(text) : undefined;
    const operation = graph === undefined ? (matched?.id ?? `${request.method ?? ''} ${url.pathname}`) : graphql({ token: NOBODY, repos: [], body: graph }).operation;
    const token = tokens.get((request.headers.authorization ?? '').replace(/^(?:bearer|token) /i, ''));
    const send = (answer: Answered): void => {
      seen.push({ operation, method: request.method ?? '', path: url.pathname + url.search, status: answer.status, login: token?.login ?? null, headers: request.headers, body: text === '' ? undefined : safeJson(text) });
      const body = matched === null || answer.body === undefined ? answer.body : judge.complete(matched.id, answer.status, answer.body);
      const fault = matched === null ? null : judge.faultInReply(matched.id, answer.status, body);
      if (fault !== null) violations.push(`reply of ${operation} (${answer.status}): ${fault}`);
      response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8', 'x-github-request-id': 'F00D:1234', ...LIMITS, ...answer.headers });
      response.end(body === undefined ? '' : JSON.stringify(body));
    };
    const fault = faults.find((one) => one.left > 0 && (one.operation === operation || one.operation === '*'));
    if (fault !== undefined) {
      fault.left -= 1;
      fault.before?.();
      if (fault.done === true) answerOf();
      if (fault.cut === true) return void request.socket.destroy();
      if (fault.status !== undefined) return send({ status: fault.status, body: fault.body ?? { message: 'Server Error' }, headers: fault.headers ?? {} });
    }
    send(answerOf());

    function answerOf(): Answered {
      if (graph !== undefined) {
        if (token === undefined) return { status: 401, body: { message: 'Bad credentials' } };
        const { answer, wrong } = graphql({ token, repos: [...repos.values()], body: graph });
        if (wrong !== undefined) violations.push(wrong);
        return answer;
      }
      if (matched === null) {
        violations.push(`${operation} is not an operation that this world knows`);
        return notFound;
      }
      if (request.headers.authorization !== undefined && token === undefined) return { status: 401, body: { message: 'Bad credentials' } };
      const body = text === '' ? undefined : safeJson(text);
      const wrong = judge.faultInRequest(matched.id, url.searchParams, body);
      if (wrong !== null) {
        violations.push(`request of ${operation}: ${wrong}`);
        return unprocessable('Invalid request.', [{ code: 'invalid', message: wrong }]);
      }
      if (request.headers['user-agent'] === undefined) return { status: 403, body: { message: 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header' } };
      const repo = repos.get(`${matched.params.owner ?? ''}/${matched.params.repo ?? ''}`);
      if (matched.params.owner !== undefined && (repo === undefined || (repo.private && token === undefined))) return notFound;
      const lacks = lacking(matched.id, token ?? { login: '', permissions: repo?.private === false ? { contents: 'read', actions: 'read', pull_requests: 'read', issues: 'read' } : {} });
      if (lacks !== null) return { status: 403, body: { message: 'Resource not accessible by integration', documentation_url: 'https://docs.github.com/rest', status: '403' }, headers: { 'x-accepted-github-permissions': lacks } };
      const asked: Asked = { repo: repo as RepoState, token: token ?? { login: '', permissions: {} }, params: matched.params, query: url.searchParams, body: (body ?? {}) as Asked['body'], origins };
      return HANDLERS[matched.id]?.(asked) ?? notFound;
    }
  }

  return {
    ...origins,
    repo(fullName, options = {}) {
      const found = repos.get(fullName);
      if (found !== undefined) return found;
      mkdirSync(dirname(join(root, fullName)), { recursive: true });
      const [owner = '', name = ''] = fullName.split('/');
      const made: RepoState = {
        id: 100 + repos.size * 10, owner, name, private: options.private ?? false, defaultBranch: options.defaultBranch ?? 'main', git: servedRepo(root, origins.server, fullName, {}),
        collaborators: new Map([[owner, 'admin']]), protectedBranches: new Set(), labels: new Set(), runs: [], pulls: [], comments: [], reviewComments: [], reruns: [], dispatches: [], counter: 0,
      };
      repos.set(fullName, made);
      return made;
    },
    token(permissions, login = BOT) {
      const token = `test-token-${tokens.size + 1}`;
      tokens.set(token, { login, permissions });
      return token;
    },
    fault: (fault) => void faults.push({ ...fault, left: fault.times ?? 1 }),
    seen,
    fetched,
    violations,
    event: (repo, run) => ({ action: 'completed', workflow_run: runBody({ repo, origins }, run), workflow: run.workflow, repository: { id: repo.id, full_name: `${repo.owner}/${repo.name}`, default_branch: repo.defaultBranch, private: repo.private }, sender: userOf(run.actor) }),
    async close() {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Beside the REST API on a server of one's own, below it on GitHub. */
const GRAPHQL = /^(?:\/api)?\/graphql$/;
const NOBODY: Token = { login: '', permissions: {} };

/** On every answer, as GitHub sends them. */
const LIMITS = { 'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '990', 'x-ratelimit-used': '10', 'x-ratelimit-resource': 'core' };

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
