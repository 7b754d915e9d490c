import type { FileChange } from '../../model/index.js';
import { matchAnyGlob } from '../../lib/glob.js';
import { openedBy } from '../../lib/policy.js';
import { perFile, plain, type Objection } from '../answer.js';
import type { ScreenInput } from '../check.js';
import { grownSignal, type Signal } from '../signal.js';
import { PROTECTED } from '../protected.js';

const MANIFESTS = PROTECTED.filter(({ what }) => what === 'a package manifest' || what === 'a lock file' || what === 'a build script or container file').flatMap(({ globs }) => globs).concat('**/.{npmrc,yarnrc,yarnrc.yml,pypirc,cargo/config,cargo/config.toml}', '**/pip.{conf,ini}', '**/*.gradle*');
const LOCKS = ['**/{package-lock,npm-shrinkwrap}.json', '**/*.lock', '**/pnpm-lock.yaml', '**/go.sum', '**/go.work.sum'];

const SIGNALS: readonly Signal[] = [
  { pattern: /(?:^|["'= ])(?:git\+|git:\/\/|git@|github:|gitlab:|bitbucket:|file:|link:|portal:|patch:|npm:(?=[\w@])|https?:\/\/[^\s"']{1,200}\.(?:tgz|tar\.gz|zip|whl)\b)|\bgit\s{0,3}=\s{0,3}["']|\bpath\s{0,3}=\s{0,3}["']|\burl\s{0,3}=\s{0,3}["']|@\s{0,3}(?:git\+|https?:|file:)|^-e\s|\bsystemPath\b|\bflatDir\b/gm, what: 'a dependency comes from another place than a registry' },
  { pattern: /^\s{0,3}replace\s|\breplace\s{0,3}\(|^\s{0,3}exclude\s{1,3}\w|\[patch\.|\[replace\]|["'](?:overrides|resolutions|pnpm\.overrides|dependency-overrides)["']\s{0,3}:|\boverride-dependencies\b|\bconstraint-dependencies\b|\bdependency_overrides\b|\bforcedModules\b|\bresolutionStrategy\b|\bforce\s{0,3}[(=]/gm, what: 'a dependency is overridden' },
  { pattern: /["'](?:pre|post)?(?:install|prepare|publish|pack|prepublish|prepublishOnly)["']\s{0,3}:|["']?\bignore-scripts\b["']?\s{0,3}[:=]\s{0,3}false|\bbuild\s{0,3}=\s{0,3}["']\w{1,40}\.rs|\bcmdclass\b|\bonlyBuiltDependencies\b|\btrustedDependencies\b/g, what: 'a script runs at installation' },
  { pattern: /--(?:extra-)?index-url\b|--find-links\b|--trusted-host\b|\bregistry\s{0,3}=|\bindex-url\b|\[\[(?:tool\.(?:uv|poetry)\.)?(?:index|source)\]\]|\[source\.|\bGOPROXY\b|\bGONOSUM\w{0,4}|\bGOFLAGS\b|\bGONOSUMDB\b|\bstrict-ssl\b|<repository>|\bmaven\s{0,3}\{/g, what: 'packages come from another registry' },
];
const VERSION = String.raw`((?:[~^]|[=~><!]=?=?)?\s{0,3}v?(?:\d{1,6}(?:\.(?:\d{1,6}|x|\*)){0,3}|\*|latest|x)[^"',\s}]{0,40})`;
/** A package's name and its version, as manifests write them: in JSON, and a line each in the others. */
const VERSIONS = [
  new RegExp(String.raw`"([\w@./-]{1,120})"\s{0,9}:\s{0,9}"${VERSION}"`, 'g'),
  new RegExp(String.raw`^[ \t]{0,20}(?:require\s{1,3}|implementation\s{1,3}|api\s{1,3}|gem\s{1,3})?["']?([A-Za-z@][\w@./:[\]-]{0,120})["']?\s{0,3}(?:[:,]|\s|=(?!=)|(?=[=~><!]=))\s{0,3}(?:\{[^}\n]{0,80}version\s{0,3}=\s{0,3})?["']?${VERSION}`, 'gm'),
];

/**
 * Threats, signal 20: the failure is mended by other code than the repository's. A version goes down, a range opens, a package comes from
 * elsewhere, a script runs at installation. A lock file is only asked where its packages come from: whether a command made it is its grant's matter.
 */
export const dependencies = perFile({
  id: 'tamper-20-dependencies',
  title: 'No dependency is lowered, loosened or taken from elsewhere',
  clean: 'No dependency is lowered, loosened or taken from elsewhere.',
  look: objectionTo,
});

function objectionTo(change: FileChange, { grant }: ScreenInput): Objection {
  const { path, beforeText, afterText } = change;
  if (afterText === undefined || !matchAnyGlob(MANIFESTS, path, { ignoreCase: true })) return null;
  if (matchAnyGlob(LOCKS, path, { ignoreCase: true })) return beforeText === undefined ? null : newHost(beforeText, afterText);
  if (openedBy(grant.paths, path)) return null;
  return grownSignal(change, SIGNALS, 'raw') ?? (beforeText === undefined ? null : changedVersion(beforeText, afterText));
}

function newHost(before: string, after: string): Objection {
  const hosts = (text: string): Set<string> => new Set([...text.matchAll(/(?:https?|git\+\w{1,5}|git):\/\/([\w.:-]{1,120})/g)].map((match) => match[1] ?? ''));
  const known = hosts(before);
  if (known.size === 0) return null;
  const fresh = [...hosts(after)].find((host) => !known.has(host));
  return fresh === undefined ? null : `packages come from another place, ${plain(fresh)}`;
}

function changedVersion(before: string, after: string): Objection {
  const was = versionsIn(before);
  for (const [name, now] of versionsIn(after)) {
    const old = was.get(name);
    if (old === undefined || old === now) continue;
    if (lower(now, old)) return `the version of ${plain(name)} goes down`;
    if (wider(now) > wider(old)) return `the range of ${plain(name)} is opened`;
  }
  return null;
}

function versionsIn(text: string): Map<string, string> {
  return new Map(VERSIONS.flatMap((pattern) => [...text.matchAll(pattern)]).map((match) => [match[1] ?? '', (match[2] ?? '').replace(/\s/g, '')]));
}

function parts(version: string): number[] {
  return (/\d{1,6}(?:\.\d{1,6}){0,3}/.exec(version)?.[0] ?? '').split('.').filter((one) => one !== '').map(Number);
}

function lower(now: string, old: string): boolean {
  const [a, b] = [parts(now), parts(old)];
  if (a.length === 0 || b.length === 0) return false;
  for (let i = 0; i < Math.max(a.length, b.length); i++) if ((a[i] ?? 0) !== (b[i] ?? 0)) return (a[i] ?? 0) < (b[i] ?? 0);
  return false;
}

/** 0 one version, 1 patches, 2 minor versions, 3 all later ones, 4 anything. */
function wider(version: string): number {
  if (/^(?:\*|latest|x)/.test(version) || version === '') return 4;
  if (/^(?:>|!=|<)/.test(version)) return 3;
  if (version.startsWith('^')) return 2;
  return /^~|\.(?:x|\*)/.test(version) ? 1 : 0;
}
