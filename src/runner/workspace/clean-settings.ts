/** Whose rules a settings file is cleaned by. */
export type CleanedBy = keyof typeof CLEANERS;

/** The settings without what could be a credential: only what decides where packages come from and how a tool behaves is kept. */
export function cleanSettings(text: string, by: CleanedBy): string {
  return CLEANERS[by](text);
}

const CLEANERS = { maven: cleanMaven, cargo: cleanCargo, gradle: cleanGradle } as const;

/**
 * Mirrors, repositories and the place of the local repository (https://maven.apache.org/settings.html): offline, Maven takes a package
 * only under the id of the repository that it came from. Servers, proxies and properties are left out.
 */
function cleanMaven(text: string): string {
  const xml = text.replace(/<!--[^]*?-->/g, '');
  const local = element('localRepository', valueOf(xml.replace(/<(mirrors|profiles|servers)>[^]*?<\/\1>/g, ''), 'localRepository'));
  const mirrors = pieces(first(xml, 'mirrors'), 'mirror').map((one) => element('mirror', children(one, ['id', 'mirrorOf', 'url', 'blocked'])));
  const profiles = pieces(first(xml, 'profiles'), 'profile').map((one) => element('profile', cleanProfile(one)));
  const active = pieces(first(xml, 'activeProfiles'), 'activeProfile').map((one) => element('activeProfile', plain(one)));
  return `<settings>\n${local}${element('mirrors', mirrors.join(''))}${element('profiles', profiles.join(''))}${element('activeProfiles', active.join(''))}</settings>\n`;
}

function cleanProfile(profile: string): string {
  const byDefault = element('activation', children(first(profile, 'activation'), ['activeByDefault']));
  const of = (list: string, one: string): string => element(list, pieces(first(profile, list), one).map((piece) => element(one, children(piece, ['id', 'url']))).join(''));
  return `${element('id', valueOf(profile.replace(/<(\w{1,40}[rR]epositories)>[^]*?<\/\1>|<repositories>[^]*?<\/repositories>/g, ''), 'id'))}${byDefault}${of('repositories', 'repository')}${of('pluginRepositories', 'pluginRepository')}`;
}

function pieces(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}>([^]*?)</${name}>`, 'g'))].map((match) => match[1] ?? '');
}

function first(xml: string, name: string): string {
  return pieces(xml, name)[0] ?? '';
}

function valueOf(xml: string, name: string): string {
  return plain(first(xml, name));
}

function children(xml: string, names: readonly string[]): string {
  return names.map((name) => element(name, name === 'url' ? withoutUser(valueOf(xml, name)) : valueOf(xml, name))).join('');
}

/** Text alone: what holds another element was not read rightly. */
function plain(text: string): string {
  return text.includes('<') ? '' : text.trim();
}

function element(name: string, content: string): string {
  return content === '' ? '' : `<${name}>${content}</${name}>\n`;
}

/** A URL may carry a name and password, or a token in its query. */
function withoutUser(url: string): string {
  return url.replace(/:\/\/[^/@\s"']{1,500}@/g, '://').replace(/\?.*$/s, '');
}

const CREDENTIAL = /token|secret|passw|passphrase|credential|\bauth|api[-_]?key|private[-_]?key/i;

/** Source replacement decides which folder of the cache is looked into (https://doc.rust-lang.org/cargo/reference/config.html). */
function cleanCargo(text: string): string {
  return lines(text).filter((line) => !CREDENTIAL.test(line)).map((line) => line.replace(/:\/\/[^/@\s"']{1,500}@/g, '://')).join('\n');
}

/** What Gradle itself reads: JDK, memory, switches (https://docs.gradle.org/current/userguide/build_environment.html). */
function cleanGradle(text: string): string {
  return lines(text).filter((line) => /^\s*(?:org\.gradle|kotlin|android)\.[\w.]{1,100}\s*[=:]/.test(line) && !CREDENTIAL.test(line) && !/\\$/.test(line)).join('\n');
}

function lines(text: string): string[] {
  return text.split(/\r?\n/);
}
