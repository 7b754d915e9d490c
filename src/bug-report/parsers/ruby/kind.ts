import type { Kind } from '../../../model/index.js';

/** What sort of error an exception of this class is, when no test expected it. */
export function rubyKind(name: string): Kind {
  if (/(?:^|::)SyntaxError$/.test(name)) return 'syntax';
  if (/(?:^|::)(?:LoadError|GemRequireError|Gem::LoadError)$/.test(name)) return 'import';
  if (/^(?:Bundler::|Gem::)/.test(name)) return 'dependency';
  return /(?:PendingMigrationError|NoDatabaseError|ConfigurationError)$/.test(name) ? 'config' : 'runtime';
}
