import { execFile, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gitEnv, runGit } from './temp-repo.js';

export interface GitServerOptions {
  /** Only `x-access-token:<token>` as Basic credentials may come in, as on GitHub; without it everybody may. */
  readonly token?: string;
  /** Reading needs no credentials even where a token is set, like a public repository. */
  readonly publicRead?: boolean;
  /** Shell text of hooks that every repository made here gets, e.g. `{ 'pre-receive': REFUSE_PROTECTED }`. */
  readonly hooks?: Readonly<Record<string, string>>;
}

/** A request as it came in: what a test may want to know about the client's manners. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly authorization: string | undefined;
}

export interface GitServer {
  /** `http://127.0.0.1:<port>`, no slash at the end. */
  readonly url: string;
  /** The folder with the bare repositories. */
  readonly root: string;
  readonly seen: readonly SeenRequest[];
  /** Makes the bare repository `<name>.git` if it is not there; its URL, folder, and git inside it. */
  repo(name: string): ServedRepo;
  close(): Promise<void>;
}

export interface ServedRepo {
  readonly url: string;
  readonly dir: string;
  git(...args: readonly string[]): string;
}

/** A pre-receive hook that refuses `main` in the words GitHub uses. */
export const REFUSE_PROTECTED = `#!/bin/sh
while read -r old new ref; do
  case "$ref" in refs/heads/main) echo 'error: GH006: Protected branch update failed for refs/heads/main.' >&2; exit 1;; esac
done
`;

/** A pre-receive hook that refuses every \`heal/\` branch, likewise. */
export const REFUSE_HEAL = REFUSE_PROTECTED.replaceAll('refs/heads/main', 'refs/heads/heal/*');

/** Serves real bare repositories over smart HTTP on a port of the loopback: git's own http-backend behind node:http. */
export async function startGitServer(options: GitServerOptions = {}): Promise<GitServer> {
  const root = mkdtempSync(join(tmpdir(), 'heal-git-server-'));
  const seen: SeenRequest[] = [];
  const server = createServer((request, response) => {
    seen.push({ method: request.method ?? '', url: request.url ?? '', authorization: request.headers.authorization });
    if (mayEnter(request, options)) return serveGit(root, request, response);
    response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end('Authentication failed\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    root,
    seen,
    repo: (name) => servedRepo(root, url, name, options.hooks ?? {}),
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Git as a client of a server that answers from this same process: it must run beside us, `runGit` would block both. */
export function gitBeside(cwd: string, ...args: readonly string[]): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  return new Promise((done) => {
    execFile('git', args, { cwd, env: gitEnv() }, (error, stdout, stderr) => done({ code: error === null ? 0 : 1, stdout, stderr }));
  });
}

/** Basic credentials as actions/checkout and git itself send them. */
export function basicAuth(token: string): string {
  return `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
}

function mayEnter(request: IncomingMessage, options: GitServerOptions): boolean {
  if (options.token === undefined || request.headers.authorization === basicAuth(options.token)) return true;
  return options.publicRead === true && !(request.url ?? '').includes('git-receive-pack');
}

export function servedRepo(root: string, url: string, name: string, hooks: Readonly<Record<string, string>>): ServedRepo {
  const dir = join(root, `${name}.git`);
  runGit(root, ['init', '-q', '--bare', '-b', 'main', dir]);
  runGit(dir, ['config', 'http.receivepack', 'true']);
  for (const [hook, text] of Object.entries(hooks)) writeFileSync(join(dir, 'hooks', hook), text, { mode: 0o755 });
  return { url: `${url}/${name}.git`, dir, git: (...args) => runGit(dir, args) };
}

/** One CGI call: headers in as variables, body through stdin; status and headers out before the first empty line. */
export function serveGit(root: string, request: IncomingMessage, response: ServerResponse): void {
  const [path = '', query = ''] = (request.url ?? '').split('?');
  const child = spawn(join(execPath(), 'git-http-backend'), [], { env: cgiEnv(root, path, query, request), stdio: ['pipe', 'pipe', 'ignore'] });
  request.pipe(child.stdin).on('error', () => undefined);
  let head = Buffer.alloc(0);
  const onHead = (chunk: Buffer): void => {
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\r\n\r\n');
    if (end < 0) return;
    child.stdout.off('data', onHead);
    sendHead(response, head.subarray(0, end).toString('latin1'));
    response.write(head.subarray(end + 4));
    child.stdout.pipe(response);
  };
  child.stdout.on('data', onHead);
  child.on('close', () => response.end());
}

function cgiEnv(root: string, path: string, query: string, request: IncomingMessage): NodeJS.ProcessEnv {
  return {
    ...gitEnv(),
    GIT_PROJECT_ROOT: root,
    GIT_HTTP_EXPORT_ALL: '1',
    PATH_INFO: decodeURIComponent(path),
    QUERY_STRING: query,
    REQUEST_METHOD: request.method ?? 'GET',
    CONTENT_TYPE: request.headers['content-type'] ?? '',
    CONTENT_LENGTH: request.headers['content-length'] ?? '',
    HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
    GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    REMOTE_USER: request.headers.authorization === undefined ? '' : 'x-access-token',
    REMOTE_ADDR: '127.0.0.1',
  };
}

function sendHead(response: ServerResponse, text: string): void {
  for (const line of text.split('\r\n')) {
    const colon = line.indexOf(':');
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1).trim()];
    if (name.toLowerCase() === 'status') response.statusCode = Number.parseInt(value, 10);
    else response.setHeader(name, value);
  }
}

function execPath(): string {
  return execFileSync('git', ['--exec-path'], { encoding: 'utf8' }).trim();
}
