import { addressKind } from './address.js';
import type { EndpointCheck } from './endpoint.js';

/** Where github.com keeps logs: https://docs.github.com/actions/reference/runners/self-hosted-runners#requirements-for-communication-with-github */
const GITHUB_HOSTS = ['.blob.core.windows.net', '.actions.githubusercontent.com', '.githubusercontent.com', '.github.com', '.ghe.com'];

/**
 * May a log be fetched from where GitHub's API sends us? https, and for github.com a host of GitHub's own; a server of one's own keeps
 * them where it likes, but not on an address of this machine or of a cloud's metadata service, unless it is here itself (threat L8).
 * @param location the `Location` of the redirect; it is signed, so it is never repeated in a sentence
 * @param api the base URL of the API that answered
 */
export function checkLogHost(location: string, api: string): EndpointCheck {
  if (location.length > 8000 || !URL.canParse(location)) return refuse('the address of the log is none');
  const [url, home] = [new URL(location), new URL(api)];
  if (url.username !== '' || url.password !== '') return refuse('the address of the log holds a name or password');
  if (isLoopback(home.hostname) && isLoopback(url.hostname)) return { ok: true };
  if (url.protocol !== 'https:') return refuse('the log would come over an unprotected connection');
  const kind = addressKind(bare(url.hostname));
  if (kind !== null && kind !== 'public' && url.hostname !== home.hostname) return refuse('the log lies on a private or reserved address');
  if (!isGitHub(home.hostname) || isGitHub(url.hostname)) return { ok: true };
  return refuse(`the log lies on ${url.hostname.slice(0, 100)}, which is no host of GitHub's`);
}

function isGitHub(host: string): boolean {
  return host === 'api.github.com' || GITHUB_HOSTS.some((ending) => host.endsWith(ending));
}

function isLoopback(host: string): boolean {
  return addressKind(bare(host)) === 'loopback' || host === 'localhost';
}

function bare(host: string): string {
  return host.replace(/^\[|\]$/g, '').toLowerCase();
}

function refuse(reason: string): EndpointCheck {
  return { ok: false, reason };
}
