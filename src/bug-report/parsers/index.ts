import type { Parser } from '../parser.js';
import { commonParsers, fallbackParsers } from './common/index.js';
import { goParsers } from './go/index.js';
import { javascriptParsers } from './javascript/index.js';
import { jvmParsers } from './jvm/index.js';
import { nativeParsers } from './native/index.js';
import { pythonParsers } from './python/index.js';
import { rustParsers } from './rust/index.js';

/** The only registry, language by language; the fallbacks last. */
export const parsers: readonly Parser[] = [
  ...javascriptParsers,
  ...pythonParsers,
  ...goParsers,
  ...rustParsers,
  ...jvmParsers,
  ...nativeParsers,
  ...commonParsers,
  ...fallbackParsers,
];
