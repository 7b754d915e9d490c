import { addressKind } from './address.js';

type Env = Readonly<Record<string, string | undefined>>;

/** How to reach a host: straight, through a proxy, or not at all, because the proxy that is named cannot be used. */
export type Way = { readonly via: 'none' } | { readonly via: 'proxy'; readonly proxy: Proxy } | { readonly via: 'unusable'; readonly reason: string };

export interface Proxy {
  readonly protocol: 'http:' | 'https:';
  readonly host: string;
  readonly port: number;
  /** `name:password` as the proxy wants them; a secret. */
  readonly credentials?: string;
}

const STRAIGHT: Way = { via: 'none' };

/**
 * The proxy that our own environment names for an https URL (`https_proxy`, `HTTPS_PROXY`, `no_proxy`, `NO_PROXY`), as `@actions/http-client` reads them, so that models and
 * GitHub are asked the same way. http goes to this machine or to hosts that the caller allowed, and never through a proxy: it could read along.
 * @see https://docs.github.com/actions/how-tos/manage-runners/self-hosted-runners/use-proxy-servers
 */
export function wayTo(url: string, env: Env): Way {
  if (!URL.canParse(url)) return STRAIGHT;
  const target = new URL(url);
  const named = env.https_proxy || env.HTTPS_PROXY;
  if (target.protocol !== 'https:' || named === undefined || named === '' || isHere(target.hostname) || isExcepted(target, env.no_proxy || env.NO_PROXY || '')) return STRAIGHT;
  return proxyOf(named.trim());
}

function proxyOf(text: string): Way {
  const whole = /^[a-z][a-z\d+.-]{0,20}:\/\//i.test(text) ? text : `http://${text}`;
  if (!URL.canParse(whole)) return { via: 'unusable', reason: 'HTTPS_PROXY is no URL' };
  const { protocol, hostname, port, username, password } = new URL(whole);
  if ((protocol !== 'http:' && protocol !== 'https:') || hostname === '') return { via: 'unusable', reason: `HTTPS_PROXY names a proxy of the kind ${protocol.slice(0, 20)} where http: or https: is understood` };
  const credentials = username === '' && password === '' ? {} : { credentials: `${unescaped(username)}:${unescaped(password)}` };
  return { via: 'proxy', proxy: { protocol, host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || (protocol === 'https:' ? 443 : 80)), ...credentials } };
}

/** What must be masked of a variable that holds a URL with a password: the password, as it stands there and as it is meant. */
export function passwordsIn(value: string): readonly string[] {
  const written = /^[a-z][a-z\d+.-]{0,20}:\/\/[^/?#@\s]{0,500}?:([^/?#\s]{1,500})@/i.exec(value)?.[1];
  return written === undefined ? [] : [...new Set([written, unescaped(written)])];
}

function isHere(hostname: string): boolean {
  const name = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  return addressKind(name) === 'loopback' || name === 'localhost' || name.endsWith('.localhost');
}

/** Names with everything below them, with or without a dot before and a port behind; `*` is all. */
function isExcepted({ hostname, port }: URL, list: string): boolean {
  const names = [hostname.toLowerCase(), `${hostname.toLowerCase()}:${port || '443'}`];
  const entries = list.slice(0, 10_000).split(',').map((entry) => entry.trim().toLowerCase()).filter((entry) => entry !== '');
  return entries.some((entry) => entry === '*' || names.some((name) => name === entry || name.endsWith(`.${entry}`) || (entry.startsWith('.') && name.endsWith(entry))));
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
