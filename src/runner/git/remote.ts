import type { ConfigEntry } from './environment.js';

/**
 * Where a push to a remote goes by the user's settings (`pushurl`, `pushInsteadOf`, `insteadOf`), null when there is no such remote. Of several
 * push URLs the first is taken.
 * @see https://git-scm.com/docs/git-config#Documentation/git-config.txt-urlbaseinsteadOf
 */
export function pushUrlOf(config: readonly ConfigEntry[], remote: string): string | null {
  const pushUrl = firstOf(config, `remote.${remote}.pushurl`);
  if (pushUrl !== null) return rewritten(config, pushUrl, 'insteadof') ?? pushUrl;
  const url = firstOf(config, `remote.${remote}.url`);
  return url === null ? null : (rewritten(config, url, 'pushinsteadof') ?? rewritten(config, url, 'insteadof') ?? url);
}

/** Where a fetch from it goes. */
export function fetchUrlOf(config: readonly ConfigEntry[], remote: string): string | null {
  const url = firstOf(config, `remote.${remote}.url`);
  return url === null ? null : (rewritten(config, url, 'insteadof') ?? url);
}

/**
 * The user's settings that a push may use: his credentials, his ssh, his proxies, the headers that actions/checkout leaves. Everything
 * else stays out: URL rules are applied already, and no refspec, mirror or option of the remote may change what is pushed.
 */
export function pushSettings(config: readonly ConfigEntry[]): ConfigEntry[] {
  return config.filter(({ key }) => /^(?:http|credential|ssh)\./.test(key) || key === 'core.sshcommand');
}

/**
 * A URL as git may get it, with the settings that go with it. A password in an http URL becomes a header: git starts its helper with the URL as an
 * argument, which everybody on the machine may read. Where the user has set such a header himself, it wins, as it does in git.
 */
export function destination(config: readonly ConfigEntry[], url: string): { readonly url: string; readonly settings: readonly ConfigEntry[] } {
  const parts = /^(https?:\/\/)([^/@:]*):([^/@]*)@(.*)$/s.exec(url);
  if (parts === null) return { url, settings: [] };
  const [, scheme = '', user = '', password = '', rest = ''] = parts;
  const bare = scheme + rest;
  const header = { key: `http.${bare}.extraheader`, value: `Authorization: Basic ${Buffer.from(`${unescaped(user)}:${unescaped(password)}`).toString('base64')}` };
  return { url: bare, settings: isAuthorised(config, bare) ? [] : [header] };
}

function isAuthorised(config: readonly ConfigEntry[], url: string): boolean {
  return config.some(({ key, value }) => {
    const scope = /^http\.(?:(.*)\.)?extraheader$/s.exec(key);
    return scope !== null && url.startsWith(scope[1] ?? '') && /^authorization:/i.test(value);
  });
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function firstOf(config: readonly ConfigEntry[], key: string): string | null {
  return config.find((entry) => entry.key === key)?.value ?? null;
}

/** The longest rule wins, as in git. */
function rewritten(config: readonly ConfigEntry[], url: string, rule: 'insteadof' | 'pushinsteadof'): string | null {
  const rules = config.filter(({ key, value }) => key.startsWith('url.') && key.endsWith(`.${rule}`) && url.startsWith(value));
  const best = rules.sort((a, b) => b.value.length - a.value.length)[0];
  return best === undefined ? null : `${best.key.slice('url.'.length, -(rule.length + 1))}${url.slice(best.value.length)}`;
}
