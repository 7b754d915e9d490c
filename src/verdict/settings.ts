import { matchAnyGlob } from '../lib/glob.js';
import { languageOf } from '../lib/source.js';

/** Made by tools, whole, from a manifest: names of packages in it look like names of settings. */
const LOCK_FILES = ['**/*.lock', '**/{package-lock,npm-shrinkwrap}.json', '**/pnpm-lock.{yaml,yml}', '**/go.sum'];
const NAMED = /(?:^|\/)\.[^/]{1,80}$|\.(?:config|conf|setup)\.[cm]?[jt]s$|rc(?:\.[cm]?js)?$|\.(?:gradle|kts|cmake|ini|cfg|xml|props|targets|neon|csproj)$|(?:^|\/)(?:CMakeLists\.txt|Makefile|noxfile\.py|setup\.py|tasks\.py|conftest\.py|build\.rs|Gruntfile\.js|gulpfile\.js)$/i;

/**
 * Is this a file that tells tools what to do: settings, scripts, build files? JavaScript and Python only where the name says so, since product
 * code has limits and rules of its own.
 */
export function isSettings(path: string, text: string): boolean {
  if (matchAnyGlob(LOCK_FILES, path, { ignoreCase: true })) return false;
  return ['json', 'config', 'yaml', 'shell', 'make', 'html', 'batch', 'powershell', 'docker'].includes(languageOf(path, text)) || NAMED.test(path);
}
