import type { Kind } from '../../../model/index.js';

const IMPORT =
  /Cannot find (?:module|package) ['"]|does not provide an export named|Named export ['"]|Package subpath ['"]|No "exports" main defined|Directory import ['"]|Failed to resolve import|Failed to load url \S+ \(resolved id|Failed to resolve entry for package|Unknown file extension|ERR_MODULE_NOT_FOUND|needs an import attribute of|ERR_PACKAGE_PATH_NOT_EXPORTED|Must use import to load ES Module|require\(\) of ES Module/;

/** What a JavaScript error says about itself: a module that cannot be had, or anything else that happens at run time. */
export function nodeKindOf(message: string): Kind {
  return IMPORT.test(message) ? 'import' : 'runtime';
}

/** Node names the file that asked: `… imported from /a/b.js`, and jest: `… from 'a.test.js'`. */
export function importerOf(message: string): string | undefined {
  const named = / imported from (\S.{0,500}?)\s*$/m.exec(message)?.[1] ?? /Cannot find (?:module|package) '[^']{1,500}' from '([^']{1,500})'/.exec(message)?.[1] ?? byVite(message);
  return named?.replace(/^['"]|['"]$/g, '');
}

function byVite(message: string): string | undefined {
  return /Failed to resolve import "[^"]{1,500}" from "([^"]{1,500})"/.exec(message)?.[1] ?? /Failed to load url \S{1,500} \(resolved id: \S{1,500}\) in (\S.{0,500}?)\. Does the file exist\?/.exec(message)?.[1];
}
