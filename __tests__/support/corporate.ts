import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http, { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import { connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where a host of the company leads: to a server of this process. `rewrite` maps what stands in a Location header. */
export interface Host {
  readonly to: string;
  /** Taken off the front of the path; what does not begin with it is not there. */
  readonly below?: string;
  readonly rewrite?: readonly (readonly [from: string, to: string])[];
}

export interface Connected {
  readonly authority: string;
  readonly authorization: string | undefined;
}

/** A company's network: hosts with certificates of its own authority, behind a proxy that wants a name and a password. */
export interface Corporate {
  /** With name and password, as an administrator sets it. */
  readonly proxy: string;
  readonly password: string;
  /** Certificate of the authority, for NODE_EXTRA_CA_CERTS. */
  readonly authority: string;
  readonly asked: readonly Connected[];
  close(): Promise<void>;
}

export async function startCorporate(hosts: Readonly<Record<string, Host>>): Promise<Corporate> {
  const folder = mkdtempSync(join(tmpdir(), 'heal-corporate-'));
  const [user, password] = ['ci', ['proxy', 'canary', '91c2d7'].join('-')];
  const names = Object.keys(hosts);
  const { key, cert, authority } = certificates(folder, names);
  const asked: Connected[] = [];
  const open = new Set<Socket>();
  const front = https.createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => forward(hosts, request, response));
  const proxy = createServer((_request, response) => response.writeHead(405).end());
  const frontPort = await listening(front);
  proxy.on('connect', (request: IncomingMessage, socket: Socket) => {
    const authorization = request.headers['proxy-authorization'];
    asked.push({ authority: request.url ?? '', authorization });
    if (authorization !== `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`) return void socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    if (!names.some((name) => request.url === `${name}:443`)) return void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const beyond = connect(frontPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      beyond.pipe(socket).pipe(beyond);
    });
    for (const one of [socket, beyond]) {
      open.add(one);
      one.on('error', () => undefined);
    }
  });
  const port = await listening(proxy);
  return {
    proxy: `http://${user}:${password}@127.0.0.1:${port}`, password, authority, asked,
    async close() {
      for (const socket of open) socket.destroy();
      front.closeAllConnections();
      await Promise.all([front, proxy].map((server) => new Promise((done) => server.close(done))));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

function certificates(folder: string, names: readonly string[]): { key: string; cert: string; authority: string } {
  const at = (name: string): string => join(folder, name);
  const openssl = (...args: readonly string[]): void => void execFileSync('openssl', args, { stdio: 'ignore' });
  openssl('req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', at('ca.key'), '-out', at('ca.pem'), '-days', '1', '-subj', '/CN=Corp Test Authority');
  openssl('req', '-newkey', 'rsa:2048', '-nodes', '-keyout', at('front.key'), '-out', at('front.csr'), '-subj', '/CN=front');
  writeFileSync(at('names.cnf'), `subjectAltName=${names.map((name) => `DNS:${name}`).join(',')}\n`);
  openssl('x509', '-req', '-in', at('front.csr'), '-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-CAcreateserial', '-out', at('front.pem'), '-days', '1', '-extfile', at('names.cnf'));
  return { key: at('front.key'), cert: at('front.pem'), authority: at('ca.pem') };
}

function forward(hosts: Readonly<Record<string, Host>>, request: IncomingMessage, response: ServerResponse): void {
  const host = hosts[(request.headers.host ?? '').replace(/:443$/, '')];
  const path = request.url ?? '/';
  if (host === undefined || !path.startsWith(host.below ?? '')) return void response.writeHead(404).end('no such place\n');
  const onward = http.request(`${host.to}${path.slice((host.below ?? '').length)}`, { method: request.method, headers: { ...request.headers, host: new URL(host.to).host } }, (answer) => {
    const { location } = answer.headers;
    const moved = location === undefined ? {} : { location: (host.rewrite ?? []).reduce((text, [from, to]) => text.replace(from, to), location) };
    response.writeHead(answer.statusCode ?? 502, { ...answer.headers, ...moved });
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}
