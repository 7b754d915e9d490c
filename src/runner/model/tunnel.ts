import http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import tls from 'node:tls';
import type { Proxy } from '../../lib/proxy.js';

/**
 * A protected connection to a host through a proxy: the proxy is asked to connect (CONNECT) and sees a name, a port, and what cannot be read. The certificate is the host's,
 * checked here, whatever the environment says; the proxy resolves the name.
 * @see https://nodejs.org/api/http.html#event-connect
 */
export async function tunnel(proxy: Proxy, target: URL, signal: AbortSignal): Promise<tls.TLSSocket> {
  const socket = await connected(proxy, target, signal);
  const name = target.hostname.replace(/^\[|\]$/g, '');
  const secured = tls.connect({ socket, rejectUnauthorized: true, ...(/^[\d.]+$|:/.test(name) ? { host: name } : { servername: name }) });
  // Whoever waits for an answer is told by the request; before there is one, an error must not end the process.
  secured.on('error', () => undefined);
  return secured;
}

function connected({ protocol, host, port, credentials }: Proxy, target: URL, signal: AbortSignal): Promise<Socket> {
  const transport = protocol === 'https:' ? https : http;
  const authority = `${target.hostname}:${target.port || '443'}`;
  const headers = { host: authority, ...(credentials === undefined ? {} : { 'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}` }) };
  const agent = new transport.Agent({ keepAlive: false });
  return new Promise((resolve, reject) => {
    const asked = transport.request({ host, port, method: 'CONNECT', path: authority, headers, agent, signal, ...(protocol === 'https:' ? { rejectUnauthorized: true } : {}) });
    asked.once('connect', ({ statusCode }, socket) => {
      if (statusCode === 200) return resolve(socket);
      socket.destroy();
      return reject(new Error(`the proxy answered with ${statusCode ?? 'nothing'}`));
    });
    // Anything but a tunnel is not read.
    asked.once('response', (response) => {
      response.destroy();
      reject(new Error(`the proxy answered with ${response.statusCode ?? 'nothing'}`));
    });
    asked.once('error', (error: NodeJS.ErrnoException) => reject(signal.aborted ? error : new Error(`the proxy could not be reached${error.code === undefined ? '' : ` (${error.code})`}`)));
    asked.end();
  });
}
