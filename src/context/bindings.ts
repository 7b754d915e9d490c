import type { Language } from '../lib/source.js';
import { jsBindings } from './bindings-js.js';
import { pythonBindings } from './bindings-python.js';
import type { Masked } from './masked.js';

/** One name that a file takes from another file or hands on under a name. */
export interface Binding {
  /** The name inside this file; for a mere hand-on, the name it is handed on by. */
  readonly local: string;
  /** The name over there; `default`, `*` for the whole module, or `local` for a name of this file handed on under another name. */
  readonly name: string;
  /** The module as written; absent for a name of this very file. */
  readonly module?: string;
  /** Others that import this file see it under `local`. */
  readonly exported: boolean;
  readonly from: number;
  readonly to: number;
}

/** The imports and exports of a file, as far as they can be read without running it. JavaScript, TypeScript and Python. */
export function readBindings(masked: Masked, language: Language): readonly Binding[] {
  if (language === 'js') return jsBindings(masked.plain);
  return language === 'python' ? pythonBindings(masked.plain) : [];
}
