import type { Parser } from '../parser.js';
import { commonParsers, fallbackParsers } from './common/index.js';
import { dotnetParsers } from './dotnet/index.js';
import { fileParsers } from './files/index.js';
import { functionalParsers } from './functional/index.js';
import { goParsers } from './go/index.js';
import { javascriptParsers } from './javascript/index.js';
import { jvmParsers } from './jvm/index.js';
import { mobileParsers } from './mobile/index.js';
import { nativeParsers } from './native/index.js';
import { phpParsers } from './php/index.js';
import { pythonParsers } from './python/index.js';
import { rustParsers } from './rust/index.js';
import { rubyParsers } from './ruby/index.js';
import { serviceParsers } from './services/index.js';

/** The only registry, language by language; the fallbacks last. */
export const parsers: readonly Parser[] = [
  // First, because some of their tools print in a form that eslint has as well, each under the name of its own sort of file.
  ...fileParsers,
  ...javascriptParsers,
  ...pythonParsers,
  ...goParsers,
  ...rustParsers,
  ...jvmParsers,
  ...mobileParsers,
  ...nativeParsers,
  ...dotnetParsers,
  ...rubyParsers,
  ...phpParsers,
  ...functionalParsers,
  ...serviceParsers,
  ...commonParsers,
  ...fallbackParsers,
];
