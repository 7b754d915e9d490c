import { addressKind } from '../../lib/address.js';
import { checkTls } from '../../lib/endpoint.js';
import { wayTo } from '../../lib/proxy.js';
import type { Clock } from '../../ports/index.js';
import type { Hub } from '../../ports/hub.js';

export type OpenedHub = { readonly ok: true; readonly hub: Hub } | { readonly ok: false; readonly reason: string };

export interface HubOptions {
  /** `owner/name`; absent = the one that the environment names. */
  readonly repository?: string;
}

const NAME = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;

/**
 * The hub of this process: token, repository and API as the runner's environment (or a person's) names them. Nothing of it comes from the repository itself.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export async function openHubOf(env: Readonly<Record<string, string | undefined>>, clock: Clock, options: HubOptions): Promise<OpenedHub> {
  const token = env.GITHUB_TOKEN || env.GH_TOKEN;
  const repository = options.repository ?? env.GITHUB_REPOSITORY ?? '';
  const api = (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '');
  if (token === undefined || token === '') return refuse('There is no token for GitHub: set GITHUB_TOKEN (in a workflow: `GITHUB_TOKEN: ${{ github.token }}`) or GH_TOKEN.');
  if (!isName(repository)) return refuse('It is not known which repository is meant: give --repository OWNER/NAME, or set GITHUB_REPOSITORY.');
  if (!isApi(api)) return refuse('GITHUB_API_URL is no https URL; the token is not sent there.');
  const [tls, way] = [checkTls(env), wayTo(api, env)];
  if (api.startsWith('https:') && !tls.ok) return refuse(`GitHub is not asked: ${tls.reason}.`);
  if (way.via === 'unusable') return refuse(`GitHub is not asked: ${way.reason}.`);
  const { openHub } = await import('./index.js');
  return { ok: true, hub: openHub({ api, token, repository, clock }) };
}

export type OpenedRemote = { readonly ok: true; readonly url: string; readonly token: string } | { readonly ok: false; readonly reason: string };

/** Where git finds a repository of the server that this job works for, and what it needs to read there. */
export function remoteOf(env: Readonly<Record<string, string | undefined>>, repository: string): OpenedRemote {
  const token = env.GITHUB_TOKEN || env.GH_TOKEN;
  const server = (env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, '');
  if (token === undefined || token === '') return refuse('There is no token for GitHub: set GITHUB_TOKEN or GH_TOKEN.');
  if (!isApi(server)) return refuse('GITHUB_SERVER_URL is no https URL; the token is not sent there.');
  return isName(repository) ? { ok: true, url: `${server}/${repository}`, token } : refuse('The repository has no name that GitHub gives.');
}

function isName(repository: string): boolean {
  return NAME.test(repository) && !repository.split('/').some((part) => /^\.{1,2}$/.test(part));
}

/** http only to this very machine: anywhere else the token could be read on the way. */
function isApi(api: string): boolean {
  if (!URL.canParse(api)) return false;
  const { protocol, hostname, username, search } = new URL(api);
  const here = hostname === 'localhost' || addressKind(hostname.replace(/^\[|\]$/g, '')) === 'loopback';
  return username === '' && search === '' && (protocol === 'https:' || (protocol === 'http:' && here));
}

function refuse(reason: string): { readonly ok: false; readonly reason: string } {
  return { ok: false, reason };
}
