import { delimiter, isAbsolute } from 'node:path';

export type Env = Readonly<Record<string, string>>;
export type OuterEnv = Readonly<Record<string, string | undefined>>;

/** One setting as `git config --list` tells it; keys may repeat, order matters. */
export interface ConfigEntry {
  readonly key: string;
  readonly value: string;
}

/** What finding the user's home needs; no token and no key of ours is ever among these. */
const HOME_NAMES = ['HOME', 'XDG_CONFIG_HOME', 'USERPROFILE', 'SystemRoot'];

/**
 * What a push may need besides: the user's own ssh, agents, key rings and proxies; and the folder in which actions/checkout keeps the key that its
 * ssh command names.
 */
const PUSH_NAMES = [
  'SSH_AUTH_SOCK', 'GIT_SSH_COMMAND', 'GIT_SSH', 'GIT_SSH_VARIANT', 'XDG_RUNTIME_DIR', 'XDG_CACHE_HOME', 'DBUS_SESSION_BUS_ADDRESS', 'GNUPGHOME', 'USER', 'LOGNAME',
  'APPDATA', 'LOCALAPPDATA', 'http_proxy', 'https_proxy', 'all_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR',
  'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH', 'RUNNER_TEMP',
];

/** How the machine reaches the network at all. */
const WAY_OUT = ['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH'];

/** No configuration file of the machine or the user. */
const NO_CONFIG = { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_ATTR_NOSYSTEM: '1' };

/**
 * The environment of a call that only handles objects of ours: built from zero, with no configuration but what the call itself
 * carries.
 */
export function plainEnv(outer: OuterEnv): Env {
  return { ...bareEnv(outer), ...NO_CONFIG };
}

/** The same with the user's home, for what git looks up there (his ignore file). Still none of his configuration files. */
export function homeEnv(outer: OuterEnv): Env {
  return { ...plainEnv(outer), ...pick(outer, HOME_NAMES) };
}

/** For asking git what the user's configuration is: all his files are read, which runs nothing. */
export function askingEnv(outer: OuterEnv, root: string): Env {
  const own = pick(outer, [...HOME_NAMES, 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM']);
  return { ...bareEnv(outer), ...own, ...configEnv([{ key: 'safe.directory', value: root }]) };
}

/** For fetching from the one server that a job works for: nothing of the user's but the way out, and no protocol but HTTP. */
export function fetchEnv(outer: OuterEnv): Env {
  return { ...plainEnv(outer), ...pick(outer, WAY_OUT), GIT_ALLOW_PROTOCOL: 'http:https' };
}

/** For talking to a remote as the user would. */
export function pushEnv(outer: OuterEnv): Env {
  return { ...homeEnv(outer), ...pick(outer, PUSH_NAMES) };
}

/** Settings as variables, so that what they hold (a token in a header) shows in no argument list. */
export function configEnv(entries: readonly ConfigEntry[]): Env {
  const pairs = entries.flatMap(({ key, value }, i) => [[`GIT_CONFIG_KEY_${i}`, key], [`GIT_CONFIG_VALUE_${i}`, value]]);
  return { GIT_CONFIG_COUNT: String(entries.length), ...Object.fromEntries(pairs) as Record<string, string> };
}

/** `git config --list -z`: key, line feed, value. A key without a value is a plain `true`. */
export function parseConfig(items: readonly string[]): ConfigEntry[] {
  return items.map((item) => {
    const end = item.indexOf('\n');
    return end < 0 ? { key: item, value: 'true' } : { key: item.slice(0, end), value: item.slice(end + 1) };
  });
}

/** The C locale because we read what git says; relative PATH entries go, since one of them could be the repository itself. */
function bareEnv(outer: OuterEnv): Env {
  return {
    PATH: (outer.PATH ?? '').split(delimiter).filter(isAbsolute).join(delimiter),
    HOME: '/nonexistent',
    LC_ALL: 'C',
    TZ: 'UTC',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: 'false',
    SSH_ASKPASS: 'false',
    GCM_INTERACTIVE: 'never',
    GIT_EDITOR: 'false',
    GIT_PAGER: 'cat',
    GIT_LFS_SKIP_SMUDGE: '1',
    GIT_ALLOW_PROTOCOL: 'http:https:ssh:git:file',
  };
}

function pick(outer: OuterEnv, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (outer[name] === undefined ? [] : [[name, outer[name]]])));
}
