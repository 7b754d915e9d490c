import type { Parser } from '../../parser.js';
import { bundler } from './bundler.js';
import { minitest } from './minitest.js';
import { rake } from './rake.js';
import { rspec } from './rspec.js';
import { rubocop } from './rubocop.js';
import { ruby } from './ruby.js';
import { rubyTables } from './table.js';
import { testUnit } from './test-unit.js';

export const rubyParsers: readonly Parser[] = [rspec, minitest, testUnit, rubocop, bundler, rake, ruby, ...rubyTables];
