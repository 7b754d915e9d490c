import { addressKind } from './address.js';
import type { AddressKind } from './address.js';

export type EndpointCheck = { readonly ok: true } | { readonly ok: false; readonly reason: string };

const METADATA_NAMES = ['metadata.google.internal', 'metadata.goog', 'instance-data', 'instance-data.ec2.internal'];
const PRIVATE_ENDINGS = ['.local', '.internal', '.lan', '.home', '.corp', '.intranet', '.home.arpa'];

/**
 * May a model be asked at this address? https anywhere public, http on loopback only; private hosts with `allowLocal`.
 * Metadata services, credentials inside the URL and odd spellings of an address are refused whatever is allowed.
 * Names are judged again by what they resolve to (`checkResolved`), because a public name may point inside.
 * @param url where requests, and the key, would go
 * @returns the reason as one sentence, without the URL's secrets
 */
export function checkBaseUrl(url: string, options: { readonly allowLocal: boolean }): EndpointCheck {
  const spelling = checkSpelling(url);
  if (spelling !== null) return refuse(spelling);
  const { protocol, hostname } = new URL(url);
  const kind = hostKind(hostname);
  if (kind === 'never') return refuse(`${hostname} is a link-local, metadata or reserved address, where no model answers`);
  if (kind === 'private' && !options.allowLocal) return refuse(`${hostname} is on a private network; --allow-local permits that`);
  if (kind === 'public' && protocol === 'http:') return refuse(`http to ${hostname} would show the key and the code to the network; use https`);
  return { ok: true };
}

/** A key goes over https, or stays on this machine: on any other way everyone between could read it. */
export function checkKeyMayGo(url: string): EndpointCheck {
  if (!URL.canParse(url)) return refuse('the address is no http or https URL');
  const { protocol, hostname } = new URL(url);
  if (protocol === 'https:' || hostKind(hostname) === 'loopback') return { ok: true };
  return refuse(`a key would go over http to ${hostname} for everyone on the way to read; use https, or unset the key`);
}

/** Judges the address that a name resolved to: a public name must stay public, `localhost` must stay here. */
export function checkResolved(hostname: string, address: string, options: { readonly allowLocal: boolean }): EndpointCheck {
  const [named, found] = [hostKind(hostname), addressKind(address)];
  if (found === null || found === 'never') return refuse(`${hostname} resolves to ${address}, a link-local, metadata or reserved address`);
  if (found === 'public' || options.allowLocal || (named === 'loopback' && found === 'loopback')) return { ok: true };
  return refuse(`${hostname} resolves to ${address} on a private network; --allow-local permits that`);
}

/** Refuses an environment that switches certificate checks off: everything sent could be read on the way. */
export function checkTls(env: Readonly<Record<string, string | undefined>>): EndpointCheck {
  if (env.NODE_TLS_REJECT_UNAUTHORIZED !== '0') return { ok: true };
  return refuse('NODE_TLS_REJECT_UNAUTHORIZED=0 switches certificate checks off; unset it (NODE_EXTRA_CA_CERTS adds a certificate of your own)');
}

/**
 * The base URL that an OLLAMA_HOST value means: `host`, `host:port`, `:port` or a URL; the port is 11434 unless given, and a
 * server bound to every interface is asked on loopback.
 * @see https://docs.ollama.com/faq
 */
export function ollamaBaseUrl(host: string): string {
  const text = host.trim().replace(/\/{1,16}$/, '');
  const withScheme = /^https?:\/\//i.test(text) ? text : `http://${text.startsWith(':') ? '127.0.0.1' : ''}${text}`;
  if (!URL.canParse(withScheme)) return withScheme;
  const url = new URL(withScheme);
  if (url.hostname === '0.0.0.0' || url.hostname === '[::]') url.hostname = '127.0.0.1';
  const portGiven = /:\d{1,5}$/.test(withScheme.split('/')[2] ?? '');
  if (!portGiven && !/^https?:\/\//i.test(text)) url.port = '11434';
  return url.href.replace(/\/$/, '');
}

/** What can be said from the text alone. The parser would forgive all of this; nobody who means well writes it. */
function checkSpelling(url: string): string | null {
  if (url.length > 2000 || /[\s\\\p{Cc}\p{Cf}]/u.test(url)) return 'the address holds blanks, backslashes or invisible characters';
  const authority = /^https?:\/\/([^/?#]+)/i.exec(url)?.[1];
  if (authority === undefined || !URL.canParse(url)) return 'the address is no http or https URL';
  if (authority.includes('@')) return 'the address holds a user name or a password; keys are taken from their variable';
  const parsed = new URL(url);
  if (parsed.search !== '' || parsed.hash !== '') return 'the address holds a query or a fragment; keys are taken from their variable';
  const typed = authority.replace(/:\d{0,5}$/, '').replace(/\.$/, '').toLowerCase();
  if (addressKind(bare(parsed.hostname)) !== null && !parsed.hostname.startsWith('[') && typed !== parsed.hostname) {
    return `the host is an unusual spelling of ${parsed.hostname}`;
  }
  return null;
}

function hostKind(hostname: string): AddressKind {
  const name = bare(hostname);
  const kind = addressKind(name);
  if (kind !== null) return kind;
  if (METADATA_NAMES.includes(name)) return 'never';
  if (name === 'localhost' || name.endsWith('.localhost')) return 'loopback';
  return !name.includes('.') || PRIVATE_ENDINGS.some((ending) => name.endsWith(ending)) ? 'private' : 'public';
}

function bare(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '').toLowerCase();
}

function refuse(reason: string): EndpointCheck {
  return { ok: false, reason };
}
