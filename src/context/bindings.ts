import type { Language } from '../lib/source.js';
import type { Binding } from './binding.js';
import { jsBindings } from './bindings-js.js';
import { pythonBindings } from './bindings-python.js';
import type { Masked } from '../lib/units/masked.js';

/** The imports and exports of a file, as far as they can be read without running it. JavaScript, TypeScript and Python. */
export function readBindings(masked: Masked, language: Language): readonly Binding[] {
  if (language === 'js') return jsBindings(masked.plain);
  return language === 'python' ? pythonBindings(masked.plain) : [];
}
